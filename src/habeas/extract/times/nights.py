"""The night to a day, which begins the day before: в ночь на 16 октября, у ніч на суботу."""

from datetime import timedelta

from habeas.extract.times.context import Context, Read
from habeas.extract.times.joining import from_moment
from habeas.extract.times.points import read_point
from habeas.extract.times.weekdays import read_weekday

ONE_DAY = timedelta(days=1)


def read_night(context: Context, at: int) -> Read:
    """Read the two days of a night that is named by its second one."""
    opened = context.times.nights.match(context.tokens.words, at)
    if opened is None or not context.near(opened[0]):
        return None
    start = opened[0] + (context.word(opened[0]) == "the")
    found = read_weekday(context, start) or read_point(context, start)
    if found is None or found[1].scale != "day":
        return None
    return found[0], from_moment(found[1], lambda day: (day - ONE_DAY, day), "window")
