"""Years and decades, and the year that stands behind a day, a month or a season."""

from dataclasses import replace

from habeas.extract.times.context import Context, Read
from habeas.extract.times.moments import Moment, whole_year
from habeas.extract.times.numeric import full_year
from habeas.extract.times.settling import in_anchor_year
from habeas.extract.times.spoken_years import spoken_year

FIRST_YEAR, LAST_YEAR = 1000, 9998
LIKELY = range(1800, 2101)
DASHES = frozenset(["-", "'"])


def with_year(context: Context, end: int, moment: Moment) -> tuple[int, Moment]:
    """Take the year that follows a day, a month or a season, if one does."""
    at = end + (context.word(end) in {",", "of"})
    at += context.word(at) in DASHES and context.tokens.touches(at + 1)
    spoken = spoken_year(context, at) if context.near(at) else None
    if spoken:
        return _year_words(context, spoken[0]), moment.in_year(spoken[1])
    year = context.number(at, most=LAST_YEAR)
    far = year and year not in LIKELY and context.amounts.nouns.match(context.tokens.words, at + 1)
    if year and year >= FIRST_YEAR and context.near(at) and not far:
        return _year_words(context, at + 1), moment.in_year(year)
    if year and year < 100 and (_short_year(context, at) or _bare_short(context, at, moment)):  # noqa: PLR2004
        return _year_words(context, at + 1), moment.in_year(full_year(year, context))
    if _far_year(context, at):
        raise ValueError("a year that no date can hold")
    of = end + (context.word(end) == "of")
    shift = context.times.shifts.get(context.word(of))
    explicit = context.number(of + 2, most=LAST_YEAR) if context.word(of + 1) == "," else None
    if shift is not None and explicit and explicit >= FIRST_YEAR:
        return _year_words(context, of + 3), moment.in_year(explicit)
    if shift is not None and context.times.units.get(context.word(of + 1)) == (1.0, "year"):
        return of + 2, _shifted_year(moment, shift)
    named = context.times.shifted.match(context.tokens.words, end)
    if named and named[1][1] == "year":
        return named[0], _shifted_year(moment, named[1][0])
    return _named_year(context, end, moment) or (end, moment)


def _named_year(context: Context, end: int, moment: Moment) -> tuple[int, Moment] | None:
    """Read 10 июля с. г., in July of the same year, влітку того ж року."""
    found = context.times.year_names.match(context.tokens.words, end)
    if found is None or not context.near(end):
        return None
    after, shift = found
    if shift is not None:
        return after, _shifted_year(moment, shift)
    told = context.told_before(end)
    if told is None or told.year is None:
        return None
    return after, replace(moment.in_year(told.year), base=str(told.year))


def _short_year(context: Context, at: int) -> bool:
    if context.word(at - 1) == "'":
        return True
    ending = at + 1 + (context.word(at + 1) == "-")
    joined = context.tokens.touches(ending) and context.has("day_endings", ending)
    return joined or (context.near(at + 1) and context.has("year_words", at + 1))


def _far_year(context: Context, at: int) -> bool:
    """Say whether figures follow that are called a year and are none: 5 июля 22022 года."""
    word = context.word(at)
    if not word.isdecimal() or len(word) < len(str(FIRST_YEAR)) or not context.near(at):
        return False
    return int(word) > LAST_YEAR and (
        context.has("year_words", at + 1) or not context.word(at + 1).isalpha()
    )


def _bare_short(context: Context, at: int, moment: Moment) -> bool:
    """Say whether two figures after a day and its month are its year: 12 Nov 22."""
    follows = context.word(at + 1)
    stopped = follows in {",", "."} and not context.word(at + 2).isdecimal()  # 5 May 50,000 came
    ends = stopped or follows in {"", ";", ")", "!", "?"} or not context.near(at + 1)
    return moment.scale == "day" and at > 0 and context.word(at - 1).isalpha() and ends


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

    return replace(moment, lo=None, hi=None, at=in_anchor_year(moment, shift))


def read_decade(context: Context, at: int) -> Read:
    """Read the 1990s, 90-е, девяностые."""
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
    century = len(word) == 4 and year % 100 == 0 and year % 1000  # noqa: PLR2004 - the 1900s
    if not FIRST_YEAR <= year <= LAST_YEAR - 9 or century:
        return None
    end = _year_words(context, ending + 1)
    return end, Moment("decade", (year, 1, 1), (year + 9, 12, 31))


def read_year(context: Context, at: int) -> Read:
    """Read a year that its words or its place show to be one."""
    year = context.number(at, most=LAST_YEAR)
    short = _short_range(context, at, year) if year else None
    if short:
        return short
    if year is None or year < FIRST_YEAR or _goes_on_in_figures(context, at + 1):
        return None
    end = _year_words(context, at + 1)
    if end > at + 1:
        return end, whole_year(year)
    lead = context.has("before_year", at - 1) and context.near(at)
    opening = context.number(at - 2, most=2100) if context.word(at - 1) == "-" else None
    lead = lead or (opening is not None and LIKELY.start <= opening < year)
    alone = len(context.tokens) == 1
    following = context.number(at + 2, most=2100) if context.word(at + 1) == "-" else None
    ranged = following is not None and year < following and following >= LIKELY.start
    counted = context.amounts.nouns.match(context.tokens.words, at + 1)
    money = context.amounts.currencies.match(context.tokens.words, at + 1)
    likely = year in LIKELY
    bracketed = context.word(at - 1) == "(" and context.word(at + 1) == ")"
    if likely and (lead or alone or bracketed or ranged) and not counted and not money:
        return end, whole_year(year)
    # "in 2022 prisoners left" names the year: nobody writes so odd a count in figures without more
    odd = context.word(at - 1) in {"in", "since"} and year % 10 and not money
    return (end, whole_year(year)) if likely and odd else None


def _short_range(context: Context, at: int, year: int) -> Read:
    """Read 2020-21, where a preposition or the word "years" shows it to be years."""
    if context.word(at + 1) not in {"-", "/"} or not context.tokens.touches(at + 2):
        return None
    last = context.number(at + 2, most=99)
    if last is None or year not in LIKELY or last <= year % 100 or len(context.word(at + 2)) != 2:  # noqa: PLR2004
        return None
    end = _year_words(context, at + 3)
    if not context.has("before_year", at - 1) and end == at + 3:
        return None
    return end, Moment("window", (year, 1, 1), (year - year % 100 + last, 12, 31))


def _goes_on_in_figures(context: Context, at: int) -> bool:
    """Say whether more figures hang on: 2022-117, 2022.5."""
    hung = context.word(at) in {"-", ".", ","} and context.tokens.touches(at + 1)
    follows = context.word(at + 1)
    return hung and context.tokens.touches(at) and follows.isdecimal() and len(follows) != 4  # noqa: PLR2004
