"""Amounts: a text in; quantities and money, exactly as strong as their words, out."""

from habeas.extract.amounts.finding import find_amounts

__all__ = ["find_amounts"]
