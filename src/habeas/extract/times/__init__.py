"""Times: a text in; dates as intervals and durations, no more precise than their words, out."""

from habeas.extract.times.finding import find_times

__all__ = ["find_times"]
