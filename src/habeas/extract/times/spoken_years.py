"""Years in words or in two figures: две тысячи девятнадцатого года, nineteen eighty-four, '22."""

from habeas.extract.amounts.numbers import read_number
from habeas.extract.times.context import Context, Read
from habeas.extract.times.moments import whole_year
from habeas.extract.times.numeric import full_year

CENTURY, THOUSAND = 100, 1000
TEENS = range(13, 22)  # the centuries that English says "nineteen eighty-four" of
FIRST_YEAR, LAST_YEAR = 1800, 2100


def read_spoken_year(context: Context, at: int) -> Read:
    """Read a year told in words, or one of two figures that its words show to be one."""
    word = context.word(at)
    if word.isdecimal():
        return _two_figures(context, at) if len(word) == 2 else None  # noqa: PLR2004
    if word == "'":
        return _apostrophe(context, at)
    found = spoken_year(context, at)
    if found is None:
        return None
    end, year = found
    if context.has("year_words", end):
        return _over_dot(context, end), whole_year(year)
    closed = context.has("before_year", at - 1) and not (
        context.amounts.nouns.match(context.tokens.words, end)
    )
    return (end, whole_year(year)) if closed else None


def spoken_year(context: Context, at: int) -> tuple[int, int] | None:
    """Return the year that words from here tell, with or without the word "year" behind them."""
    if context.word(at).isascii():
        return _english(context, at)
    words = context.tokens.words
    alone = context.times.year_ordinals.match(words, at)
    if alone:
        year = alone[1]
        if year >= CENTURY:
            return alone[0], year
        told = context.has("year_words", alone[0]) and year >= 10  # noqa: PLR2004
        return (alone[0], full_year(year, context)) if told else None
    found = _slavic(context, at)
    return found if found and FIRST_YEAR <= found[1] <= LAST_YEAR else None


def _slavic(context: Context, at: int) -> tuple[int, int] | None:
    """Read две тысячи + девятнадцатого, тысяча девятьсот + первого, сорок + пятом."""
    words = context.tokens.words
    if context.amounts.scales.get(words[at]) == THOUSAND:
        rest = _slavic(context, at + 1) if context.amounts.small.get(words[at + 1]) else None
        return (rest[0], THOUSAND + rest[1]) if rest and CENTURY < rest[1] < THOUSAND else None
    for end in range(at + 1, at + 5):
        if context.amounts.small.get(words[end - 1]) is None and (
            words[end - 1] not in context.amounts.scales
            and context.amounts.whole.match(words, end - 1) is None
        ):
            return None
        last = context.times.year_ordinals.match(words, end)
        if last is None or last[1] >= CENTURY or not context.near(end):
            continue
        before = _before_the_last(context, at, end)
        if before is None or before % 10:
            return None
        year = before + last[1]
        if year < CENTURY:
            told = context.has("year_words", last[0])
            return (last[0], full_year(year, context)) if told else None
        return (last[0], year)
    return None


def _before_the_last(context: Context, at: int, end: int) -> int | None:
    """Add up the words of a year before its ordinal: (две тысячи) девятнадцатого, сорок пятом."""
    whole = 0
    for word in context.tokens.words[at:end]:
        small = context.amounts.small.get(word)
        if small is not None:
            whole += int(small)
        elif context.amounts.scales.get(word) == THOUSAND:
            whole = (whole or 1) * THOUSAND
        else:
            return None
    return whole


def _english(context: Context, at: int) -> tuple[int, int] | None:
    """Read two thousand (and) nineteen, twenty twenty-two, nineteen eighty-four."""
    number = read_number(context.tokens, at, context.amounts)
    if number is None or number.digits or not context.word(at).isascii():
        return None
    value = number.value
    if value >= 1000:  # noqa: PLR2004 - two thousand and nineteen, in one number
        counted = context.amounts.nouns.match(context.tokens.words, number.end)
        likely = FIRST_YEAR <= value <= LAST_YEAR and value % 1000 and not counted
        return (number.end, int(value)) if likely else None
    if value not in TEENS:
        return None
    rest_at = number.end
    rest = read_number(context.tokens, rest_at, context.amounts)
    if rest is None or rest.digits or not 10 <= rest.value < CENTURY or not context.near(rest_at):  # noqa: PLR2004
        return None
    year = int(value) * CENTURY + int(rest.value)
    return (rest.end, year) if FIRST_YEAR <= year <= LAST_YEAR else None


def _two_figures(context: Context, at: int) -> Read:
    """Read 19-го года, 22-м году, 15 року; "22 года" alone is a length of time."""
    ending = at + 1 + (context.word(at + 1) == "-" and context.tokens.touches(at + 1))
    joined = context.tokens.touches(ending) and context.has("day_endings", ending)
    noun = ending + 1 if joined else at + 1
    if not context.has("year_words", noun) or not context.near(noun):
        return None
    if not joined and not _calendar(context.word(at), context.word(noun)):
        return None
    if context.word(noun + 1) == "до" and context.word(noun + 2) == "н":
        return None  # в 44 году до н. э.
    return _over_dot(context, noun), whole_year(full_year(int(context.word(at)), context))


def _calendar(figures: str, noun: str) -> bool:
    """Say whether figures and noun agree as a year of the calendar, and not as a number of them."""
    if noun in {"году", "році"}:
        return True
    return noun in {"года", "року"} and (figures[-1] not in "1234" or figures[0] == "1")


def _apostrophe(context: Context, at: int) -> Read:
    """Read '22 behind a preposition."""
    year = context.number(at + 1, most=99)
    led = context.has("before_year", at - 1) or context.word(at - 1) in context.times.seasons
    if year is None or not led or not context.tokens.touches(at + 1):
        return None
    return at + 2, whole_year(full_year(year, context))


def _over_dot(context: Context, at: int) -> int:
    short = context.word(at) in {"г", "р", "гг", "рр"} and context.word(at + 1) == "."
    return at + 1 + (short and context.tokens.touches(at + 1))
