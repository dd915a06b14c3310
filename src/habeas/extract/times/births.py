"""Birth dates: born in 1988, 16.01.1987 року народження, 88 г.р."""

from habeas.extract.times.context import Context
from habeas.extract.times.expressions import Said
from habeas.extract.times.moments import Moment, whole_year
from habeas.extract.times.numeric import full_year
from habeas.extract.times.points import read_point

SHORT = 2  # figures of a shortened year
FIRST_YEAR, LAST_YEAR = 1850, 2100
OVER = frozenset(["in", "on", "в", "у", ":", "date", "of", "года", "році", "году", "the", "-", "."])


def read_birth(context: Context, at: int) -> Said | None:
    """Read the date or year of a birth that begins at this token, or None."""
    if context.has("born_before", at):
        return None
    point = _year(context, at) or read_point(context, at)
    if point is None or point[1].at is not None:
        return None
    end, moment = point
    after = _born_after(context, at, end)
    if after and context.near(after[0] - 1):
        return Said(at, after[0], moment, "in", "birth")
    if _led(context, at):
        return Said(at, end, moment, "in", "birth")
    return (
        Said(at, end, moment, "in", "year")
        if end == at + 2 and len(context.word(at)) == SHORT and moment.scale == "year"
        else None
    )


def _born_after(context: Context, at: int, end: int) -> tuple[int, None] | None:
    """Find "г.р." behind a date, or where its first letter was taken for that of "года"."""
    for start in range(end, max(at, end - 3), -1):
        after = context.times.born_after.match(context.tokens.words, start)
        if after and after[0] >= end:
            return after
    return None


def _year(context: Context, at: int) -> tuple[int, Moment] | None:
    """Read a bare year, of four figures or two, which the words around show to be of a birth."""
    word = context.word(at)
    if not word.isdecimal() or len(word) not in {SHORT, 4}:
        return None
    followed = context.times.born_after.match(context.tokens.words, at + 1) is not None
    if len(word) == SHORT:
        if context.word(at + 1) == "год" and int(word) % 10 != 1 and context.near(at + 1):
            return at + 2, whole_year(full_year(int(word), context))  # 85 год, but 21 год is an age
        return (at + 1, whole_year(full_year(int(word), context))) if followed else None
    if not FIRST_YEAR <= int(word) <= LAST_YEAR:
        return None
    return (
        (at + 1, whole_year(int(word)))
        if followed or (_led(context, at) and context.word(at + 1) not in {"-", "."})
        else None
    )


def _led(context: Context, at: int) -> bool:
    for back in range(1, 5):
        found = context.times.born_after.match(context.tokens.words, at - back)
        if found and found[0] == at and back > 1 and not context.word(at - back - 1).isdecimal():
            return True  # г.р. 1987
    for back in range(1, 4):
        if context.has("born_before", at - back):
            return context.near(at) or back > 1
        if context.word(at - back) not in OVER:
            return False
    return False
