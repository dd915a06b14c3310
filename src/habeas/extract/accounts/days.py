"""A written day, month or year in; its date as far as the words settle it out."""

import re
from calendar import monthrange
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Literal

Order = Literal["dm", "md", "unknown"]
MONTHS: dict[str, int] = {
    "янв": 1, "фев": 2, "мар": 3, "апр": 4, "май": 5, "мая": 5, "мае": 5, "июн": 6, "июл": 7,
    "авг": 8, "сен": 9, "окт": 10, "ноя": 11, "дек": 12,
    "січ": 1, "лют": 2, "бер": 3, "кві": 4, "тра": 5, "чер": 6, "лип": 7, "сер": 8, "вер": 9,
    "жов": 10, "лис": 11, "гру": 12,
    "jan": 1, "feb": 2, "apr": 4, "may": 5, "jun": 6, "jul": 7, "aug": 8, "sep": 9,
    "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip
# Both "март" and "March": the first three letters differ by script only.
MONTHS["mar"] = 3

ISO = re.compile(r"(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?:[T ]\d\d:\d\d(?::\d\d)?(?:\.\d+)?Z?)?")
DOTTED = re.compile(r"(\d{1,2}|[xхXХ]{2})([./-])(\d{1,2}|[xхXХ]{2})\2(\d{4}|\d{2})")
DAY_MONTH = re.compile(
    r"(\d{1,2})(?:st|nd|rd|th|-?го|-?е)?[\s.]+(?:of )?([^\W\d_]{3,})\.?,?\s+(\d{4}|’?'?\d{2})"
)
MONTH_DAY = re.compile(r"([^\W\d_]{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})")
MONTH_YEAR = re.compile(r"([^\W\d_]{3,})\.?,?\s+(\d{4})")
YEAR = re.compile(r"((?:19|20)\d\d)")
SHORT_YEAR = re.compile(r"(\d{2})(?=\D*[гр])")  # "85 год", never a bare number
TAIL = (
    r"[-\s]*(?:го|й|м)?\s*(?:года рождения|року народження|г(?:од[ауе]?)?\.?\s*(?:р(?:ожд\w*)?\.?)?"
    r"|р(?:оку|ік)?\.?\s*(?:н(?:ар\w*)?\.?)?|y\.?)?\s*\Z"
)
END = re.compile(TAIL, re.IGNORECASE)
OLDEST_SHORT, YOUNGEST_SHORT = 30, 6
"""Two digits of a birth year: 30 to 99 are 19xx, 00 to 06 are 20xx; between, nobody can tell."""
YEAR_DIGITS, DECEMBER = 4, 12


@dataclass(frozen=True, slots=True)
class Day:
    """What a written date settles: a year, and the month and the day as far as they are told."""

    year: int
    month: int | None = None
    day: int | None = None

    @property
    def earliest(self) -> date:
        """The first day that the words allow."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def latest(self) -> date:
        """The last day that the words allow."""
        month = self.month or DECEMBER
        return date(self.year, month, self.day or monthrange(self.year, month)[1])


def read_day(words: str, *, order: Order = "dm") -> Day | None:
    """Read a whole cell as a date; None where it is none, or has words that no date has.

    `order` says how "03/04/1990" is to be taken; where it is unknown, only the year is.
    """
    text = words.strip().strip("()").strip()
    for pattern, reading in _READINGS:
        match = pattern.match(text)
        if match and END.match(text, match.end()):
            return reading(match, order)
    return None


def order_of(cells: Iterable[str]) -> Order:
    """Decide over a column whether "03/04/1990" is day first: some cell must show it."""
    pairs = [
        (int(m[1]), int(m[3]))
        for cell in cells
        if (m := DOTTED.match(cell.strip())) and m[2] != "." and (m[1] + m[3]).isdigit()
    ]
    day_first = any(first > DECEMBER for first, _ in pairs)
    month_first = any(second > DECEMBER for _, second in pairs)
    if day_first == month_first:
        return "unknown"
    return "dm" if day_first else "md"


def full_year(words: str) -> int | None:
    """Read a year of four digits, or of two where they leave no doubt about a birth."""
    digits = words.strip("'’")
    if len(digits) == YEAR_DIGITS:
        return int(digits)
    short = int(digits)
    if short >= OLDEST_SHORT:
        return 1900 + short
    return 2000 + short if short <= YOUNGEST_SHORT else None


def _dotted(match: re.Match[str], order: Order) -> Day | None:
    first, second = match[1], match[3]
    if not (first + second).isdigit():
        year = full_year(match[4])
        month = int(second) if second.isdigit() else None
        return _checked(match[4], month, None) if year else None
    if match[2] == "." or first == second:
        return _checked(match[4], second, first)
    sure_day, sure_month = int(first) > DECEMBER, int(second) > DECEMBER
    if sure_day or (order == "dm" and not sure_month):
        return _checked(match[4], second, first)
    if sure_month or order == "md":
        return _checked(match[4], first, second)
    return _checked(match[4], None, None)


def _month(word: str) -> int:
    return MONTHS.get(word[:3].casefold(), 0)


def _checked(year: str, month: str | int | None, day: str | int | None) -> Day | None:
    """A day that exists; "00.00.1988" is the year alone, "31.02.1988" is nothing."""
    full = full_year(year)
    if full is None or month == 0:
        return None
    months, days = int(month or 0) or None, int(day or 0) or None
    if months is None:
        return Day(full) if days is None else None
    try:
        date(full, months, days or 1)
    except ValueError:
        return None
    return Day(full, months, days)


_READINGS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str], Order], Day | None]], ...] = (
    (ISO, lambda m, _: _checked(m[1], m[2], m[3])),
    (DOTTED, _dotted),
    (DAY_MONTH, lambda m, _: _checked(m[3], _month(m[2]), m[1])),
    (MONTH_DAY, lambda m, _: _checked(m[3], _month(m[1]), m[2])),
    (MONTH_YEAR, lambda m, _: _checked(m[2], _month(m[1]), None)),
    (YEAR, lambda m, _: Day(int(m[1]))),
    (SHORT_YEAR, lambda m, _: _checked(m[1], None, None)),
)
