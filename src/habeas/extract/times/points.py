"""Points of the calendar: a day, a month, a season, a quarter, a year, a decade."""

from collections.abc import Callable

from habeas.extract.times.context import Context, Read
from habeas.extract.times.days import over_dot, read_day, read_day_number
from habeas.extract.times.moments import Moment, whole_month
from habeas.extract.times.numeric import read_day_month, read_numeric
from habeas.extract.times.refusing import led, month_is_name
from habeas.extract.times.spoken_years import read_spoken_year
from habeas.extract.times.years import read_decade, read_year, with_year

SEASONS: dict[str, tuple[int, int]] = {
    "spring": (3, 5), "summer": (6, 8), "autumn": (9, 11), "winter": (12, 2),
}  # fmt: skip
ROMAN: dict[str, int] = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "і": 1, "іі": 2, "ііі": 3}
NEW_YEAR = (1, 1)
PAST = ("л", "ла", "ли", "ло", "лся", "лась", "лись", "ив", "ав", "шов", "йшли")
SHORTEST_VERB = 3
FIRST_IMPOSSIBLE, LAST_DAY = 29, 31  # days that some month has not
SET_APART = frozenset([(",", ","), ("(", ")"), ("(", ","), ("-", "-")])
LEADS = frozenset(
    ["the", "in", "this", "last", "next", "by", "since", "until", "of", "early", "late", "mid", "-"]
)


def read_point(context: Context, at: int) -> Read:
    """Read the point of the calendar that begins at this token, or None."""
    for reader in READERS:
        found = reader(context, at)
        if found:
            return found
    return None


def _holiday(context: Context, at: int) -> Read:
    """Read a holiday that is the same day every year; a greeting is none."""
    found = context.times.holidays.match(context.tokens.words, at)
    if found is None or context.has("greetings", at - 1):
        return None
    new_year = found[1] == NEW_YEAR and found[0] == at + 2
    english = new_year and context.word(at).isascii()
    lead = at - 1 - (context.word(at - 1) == "the")
    side = context.times.sides.match(context.tokens.words, lead)
    if english and not side and context.word(lead) not in {"at", "on", "around"}:
        return None
    if new_year and context.word(at + 1).endswith("ом") and context.word(at - 1) != "перед":
        return None
    month, day = found[1]
    return with_year(context, found[0], Moment("day", (None, month, day), (None, month, day)))


def _figures(context: Context, at: int) -> Read:
    if not context.word(at)[:1].isdecimal():
        return None
    found = read_numeric(context, at)
    if found and context.has("year_words", found[0]) and context.near(found[0]):
        dotted = context.word(found[0] + 1) == "." and len(context.word(found[0])) == 1
        return found[0] + 1 + (dotted and context.touches(found[0] + 1)), found[1]
    if found or context.word(at + 1) != ".":
        return found
    short = read_day_month(context, at)
    return short if short and _opens(context, at, short[0]) else None


def _opens(context: Context, at: int, end: int) -> bool:
    """Say whether 29.11 opens a sentence whose verb follows, or commas set it apart."""
    if (context.word(at - 1), context.word(end)) in SET_APART:
        return True
    opening = not context.near(at) or context.word(at - 1) in {",", ".", "!", "?", ";", "и", "а"}
    verb = context.word(end)
    return opening and len(verb) > SHORTEST_VERB and verb.endswith(PAST) and context.near(end)


def read_month(context: Context, at: int) -> Read:
    """Read a month, with its year where one follows."""
    month = context.times.months.get(context.word(at))
    if month is None or _impossible_day(context, at):
        return None
    end = over_dot(context, at)
    redundant = context.times.units.get(context.word(end)) == (1.0, "month")
    end += redundant and context.near(end) and not context.word(end).isascii()  # в мае месяце
    end, moment = with_year(context, end, whole_month(month))
    bare = moment.year is None and moment.at is None
    if bare and (not _sure(context, at) or month_is_name(context, at)):
        return None
    return end, moment


def _impossible_day(context: Context, at: int) -> bool:
    """Say whether "31 июня" or "June 31" stands here: a day that June has not makes no June."""
    before, after = context.word(at - 1), context.word(at + 1)
    english = context.word(at).isascii() and after.isdecimal() and context.near(at + 1)
    stopped = context.word(at + 2) not in {":", "%", "-"}
    behind = english and len(after) < 3 and FIRST_IMPOSSIBLE <= int(after) <= LAST_DAY and stopped  # noqa: PLR2004
    return (before.isdecimal() and len(before) < 3) or behind  # noqa: PLR2004


def _sure(context: Context, at: int) -> bool:
    """Say whether a word that may be no month is one here."""
    if not context.has("unsure_months", at):
        return True
    if context.word(at).isascii() and context.word(at) not in {"may", "march"}:
        return context.capital(at)
    english = context.word(at).isascii()
    return led(context, at) and (context.capital(at) or not english or context.word(at - 1) == "in")


def read_season(context: Context, at: int) -> Read:
    """Read a season of the northern year."""
    season = context.times.seasons.get(context.word(at))
    if season is None or (context.has("unsure_seasons", at) and not _season_led(context, at)):
        return None
    first, last = SEASONS[season]
    moment = Moment("season", (None, first, 1), (None, last, 31))
    end, dated = with_year(context, at + 1, moment)
    if season == "winter" and dated.year is not None:
        dated = _winter(context, end, dated.year)
        end += 2 if context.word(end) in {"-", "/"} and context.word(end + 1).isdecimal() else 0
    return end, dated


def _season_led(context: Context, at: int) -> bool:
    lead = context.word(at - 1)
    if not context.word(at).isascii():  # the 34 of "34 года" has "лета" for a sister
        return not lead.isdecimal() and lead not in context.amounts.small
    followed = context.word(at + 1).isdecimal() or context.word(at + 1) == "of"
    led = lead in LEADS
    return led or (followed and context.word(at + 1) != "fall")


def _winter(context: Context, end: int, year: int) -> Moment:
    """Both the January of a year and the winter that it ends with are called its winter."""
    if context.word(end) in {"-", "/"} and context.word(end + 1).isdecimal():
        return Moment("season", (year, 12, 1), (year + 1, 2, 31))
    return Moment("window", (year, 1, 1), (year + 1, 2, 31))


def _quarter(context: Context, at: int) -> Read:
    number, noun = _which(context, at)
    if number is None:
        return None
    quarter, half = context.has("quarters", noun), context.has("half_years", noun)
    written = context.word(at) in {"q", "h"} and context.tokens.touches(at + 1)
    if not (quarter or half or written):
        return None
    months = 6 if half or context.word(at) == "h" else 3
    number_at_end = number < 0
    number = 12 // months if number_at_end else number
    if number > 12 // months:
        return None
    end = noun + 1 if quarter or half else at + 2
    first = (number - 1) * months + 1
    moment = Moment("quarter", (None, first, 1), (None, first + months - 1, 31))
    found = with_year(context, end, moment)
    if number_at_end and found[1].year is None:
        return None
    behind = context.has("plain", at - 1)
    return found if not written or behind or found[1].year is not None else None


def _which(context: Context, at: int) -> tuple[int | None, int]:
    word = context.word(at)
    if word in {"q", "h"}:
        return context.number(at + 1, most=4), at + 2
    if word in ROMAN:
        return ROMAN[word], at + 1
    day = read_day_number(context, at)
    if day and day[1] <= 4:  # noqa: PLR2004
        return day[1], day[0]
    last = -1 if context.times.nth.get(word) == -1 else None
    return context.times.ordinals.get(word, last), at + 1


READERS: tuple[Callable[[Context, int], Read], ...] = (
    _holiday, _figures, read_day, read_month, _quarter, read_season, read_decade, read_year,
    read_spoken_year,
)  # fmt: skip
