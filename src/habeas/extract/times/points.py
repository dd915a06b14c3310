"""Points of the calendar: a day, a month, a season, a quarter, a year, a decade."""

from dataclasses import replace

from habeas.extract.times.context import Context, Read
from habeas.extract.times.moments import Moment, one_day, whole_month, whole_year
from habeas.extract.times.numeric import full_year, read_numeric

SEASONS: dict[str, tuple[int, int]] = {
    "spring": (3, 5), "summer": (6, 8), "autumn": (9, 11), "winter": (12, 2),
}  # fmt: skip
ROMAN: dict[str, int] = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "і": 1, "іі": 2, "ііі": 3}
FIRST_YEAR, LAST_YEAR = 1000, 2999
DASHES = frozenset(["-", "'"])


def read_point(context: Context, at: int) -> Read:
    """Read the point of the calendar that begins at this token, or None."""
    for reader in (_figures, read_day, read_month, _quarter, read_season, _decade, read_year):
        found = reader(context, at)
        if found:
            return found
    return None


def _figures(context: Context, at: int) -> Read:
    return read_numeric(context, at) if context.word(at)[:1].isdecimal() else None


def read_day_number(context: Context, at: int) -> tuple[int, int] | None:
    """Read a day of the month: 10, 10th, 10-го, tenth, десятого."""
    spelled = context.times.ordinal_days.match(context.tokens.words, at)
    if spelled:
        return spelled
    day = context.number(at, most=31)
    if day is None:
        return None
    end = at + 1
    ending = end + (context.word(end) == "-" and context.tokens.touches(end))
    if context.tokens.touches(ending) and context.has("day_endings", ending):
        end = ending + 1
    return end, day


def read_day(context: Context, at: int) -> Read:
    """Read a day with its month: 10 July 2022, 10-го июля, July 10, the tenth of July."""
    if context.word(at) in context.times.months:
        return _month_first(context, at)
    day = read_day_number(context, at)
    if day is None:
        return None
    end, number = day
    while context.word(end) in {"of", "day"}:
        end += 1
    month = context.times.months.get(context.word(end))
    if month is None or not context.near(end):
        return None
    moment = one_day(None, month, number)
    return with_year(context, _dot(context, end), moment) if moment else None


def _month_first(context: Context, at: int) -> Read:
    if not context.word(at).isascii():
        return None
    start = at + 1 + (context.word(at + 1) == ".")
    start += context.word(start) == "the"
    day = read_day_number(context, start)
    if day is None or not context.near(start) or _unsure_verb(context, at):
        return None
    moment = one_day(None, context.times.months[context.word(at)], day[1])
    if moment is None or (context.word(day[0]) in {":", "%"} and context.tokens.touches(day[0])):
        return None
    return with_year(context, day[0], moment)


def _unsure_verb(context: Context, at: int) -> bool:
    return context.has("unsure_months", at) and not context.capital(at)


def _dot(context: Context, month_at: int) -> int:
    """Step over the full stop of "10 авг. 2022"."""
    short = context.has("unsure_months", month_at) or len(context.word(month_at)) < 5  # noqa: PLR2004
    after = context.word(month_at + 1) == "." and short and context.word(month_at + 2).isdecimal()
    return month_at + 1 + after


def with_year(context: Context, end: int, moment: Moment) -> tuple[int, Moment]:
    """Take the year that follows a day, a month or a season, if one does."""
    at = end + (context.word(end) in {",", "of"})
    at += context.word(at) in DASHES and context.tokens.touches(at + 1)
    year = context.number(at, most=LAST_YEAR)
    if year and year >= FIRST_YEAR and context.near(at):
        return _year_words(context, at + 1), moment.in_year(year)
    if year and year < 100 and _short_year(context, at):  # noqa: PLR2004
        return _year_words(context, at + 1), moment.in_year(full_year(year, context))
    shift = context.times.shifts.get(context.word(end))
    if shift is not None and context.times.units.get(context.word(end + 1)) == (1.0, "year"):
        return end + 2, _shifted_year(moment, shift)
    if context.word(end) in context.times.shifted:
        return end + 1, _shifted_year(moment, context.times.shifted[context.word(end)][0])
    return end, moment


def _short_year(context: Context, at: int) -> bool:
    if context.word(at - 1) == "'":
        return True
    ending = at + 1 + (context.word(at + 1) == "-")
    joined = context.tokens.touches(ending) and context.has("day_endings", ending)
    return joined or (context.near(at + 1) and context.has("year_words", at + 1))


def _year_words(context: Context, at: int) -> int:
    """Step over what may follow the figures of a year: года, г., -го, року."""
    ending = at + (context.word(at) == "-" and context.tokens.touches(at))
    if context.tokens.touches(ending) and context.has("day_endings", ending):
        at = ending + 1
    if context.has("year_words", at) and context.near(at):
        word, at = context.word(at), at + 1
        dotted = word in {"г", "р", "гг", "рр"} and context.word(at) == "."
        at += dotted and context.tokens.touches(at)
    return at


def _shifted_year(moment: Moment, shift: int) -> Moment:
    from habeas.extract.times.settling import in_anchor_year  # noqa: PLC0415 - the two need each other

    return replace(moment, lo=None, hi=None, at=in_anchor_year(moment, shift))


def read_month(context: Context, at: int) -> Read:
    """Read a month, with its year where one follows."""
    month = context.times.months.get(context.word(at))
    if month is None or _impossible_day(context, at):
        return None
    end, moment = with_year(context, _dot(context, at), whole_month(month))
    if moment.year is None and moment.at is None and not _sure(context, at):
        return None
    return end, moment


def _impossible_day(context: Context, at: int) -> bool:
    """Say whether "31 июня" stands here: a day that June has not makes no June."""
    before = context.word(at - 1)
    return before.isdecimal() and len(before) < 3 and not context.word(at).isascii()  # noqa: PLR2004


def _sure(context: Context, at: int) -> bool:
    """Say whether a word that may be no month is one here."""
    if not context.has("unsure_months", at):
        return True
    if context.word(at).isascii() and context.word(at) not in {"may", "march"}:
        return context.capital(at)
    before = at - 1 - (context.word(at - 1) in {"-", "of", "."})
    lead = context.word(before)
    behind = (
        context.has("plain", before)
        or lead in context.times.shifts
        or context.times.sides.match(context.tokens.words, before) is not None
        or lead in {"early", "mid", "late", "half", "end", "beginning", "start", "middle", "and"}
        or context.word(at - 1) == "-"
    )
    return behind and (context.capital(at) or not context.word(at).isascii() or lead == "in")


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
    led = lead in {"the", "in", "this", "last", "next", "by", "since", "until", "of", "early", "late", "mid", "-"}
    return led or (followed and context.word(at + 1) != "fall")


def _winter(context: Context, end: int, year: int) -> Moment:
    """Return "winter 2022": January and February of it, or the winter it ends with; both are said."""
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
    if number > 12 // months:
        return None
    end = noun + 1 if quarter or half else at + 2
    first = (number - 1) * months + 1
    moment = Moment("quarter", (None, first, 1), (None, first + months - 1, 31))
    found = with_year(context, end, moment)
    return found if not written or found[1].year is not None else None


def _which(context: Context, at: int) -> tuple[int | None, int]:
    word = context.word(at)
    if word in {"q", "h"}:
        return context.number(at + 1, most=4), at + 2
    if word in ROMAN:
        return ROMAN[word], at + 1
    day = read_day_number(context, at)
    if day and day[1] <= 4:  # noqa: PLR2004
        return day[1], day[0]
    return context.times.ordinals.get(word), at + 1


def _decade(context: Context, at: int) -> Read:
    word = context.word(at)
    if word in context.times.decades:
        year = context.times.decades[word]
        return _year_words(context, at + 1), Moment("decade", (year, 1, 1), (year + 9, 12, 31))
    if not (word.isdecimal() and len(word) in {2, 4} and word.endswith("0")):
        return None
    ending = at + 1 + (context.word(at + 1) == "-")
    if not (context.tokens.touches(ending) and context.has("decade_endings", ending)):
        return None
    year = int(word) if len(word) == 4 else full_year(int(word), context)  # noqa: PLR2004
    if not FIRST_YEAR <= year <= LAST_YEAR - 9 or (len(word) == 4 and year % 100 == 0):  # noqa: PLR2004
        return None
    end = _year_words(context, ending + 1)
    return end, Moment("decade", (year, 1, 1), (year + 9, 12, 31))


def read_year(context: Context, at: int) -> Read:
    """Read a year that its words or its place show to be one."""
    year = context.number(at, most=LAST_YEAR)
    if year is None or year < FIRST_YEAR or _goes_on_in_figures(context, at + 1):
        return None
    end = _year_words(context, at + 1)
    if end > at + 1:
        return end, whole_year(year)
    lead = context.has("before_year", at - 1) and context.near(at)
    alone = len(context.tokens) == 1
    following = context.number(at + 2, most=2100) if context.word(at + 1) == "-" else None
    ranged = following is not None and year < following and following > 1800  # noqa: PLR2004
    counted = context.amounts.nouns.match(context.tokens.words, at + 1)
    money = context.amounts.currencies.match(context.tokens.words, at + 1)
    likely = 1800 <= year <= 2100  # noqa: PLR2004
    bracketed = context.word(at - 1) == "(" and context.word(at + 1) == ")"
    if likely and (lead or alone or bracketed or ranged) and not counted and not money:
        return end, whole_year(year)
    return None


def _goes_on_in_figures(context: Context, at: int) -> bool:
    """Say whether more figures hang on: 2022-117, 2022.5."""
    hung = context.word(at) in {"-", ".", ","} and context.tokens.touches(at + 1)
    follows = context.word(at + 1)
    return hung and context.tokens.touches(at) and follows.isdecimal() and len(follows) != 4  # noqa: PLR2004
