"""Days of a month that runs: 18 числа, на 16-е, on the 5th, 20-го увезли."""

from collections.abc import Callable
from datetime import date

from habeas.extract.amounts.phrases import word_set
from habeas.extract.times.context import Context, Read
from habeas.extract.times.days import read_day_number
from habeas.extract.times.moments import Moment, Span, add_months, last_day, one_day, same_day
from habeas.extract.times.parts import within
from habeas.extract.times.points import read_month
from habeas.extract.words.forms import may_be_genitive

LEADS = frozenset(["on", "since", "by", "until", "before", "after", "till", "of", "and"])
# What may follow "on the 5th" and "20-го" where no noun does.
FOLLOWERS = word_set("""
    he she they we i it and but at the of in to when our my his her their
    он она они мы я его ее их нас меня мне им ему ей и а но в на с утром вечером днем ночью уже был
    була був він вона вони ми його її й та з у вранці ввечері ще вже еще
""")
PAST = (
    "шов", "л", "ла", "ло", "ли", "лся", "лась", "лись", "лось", "ут", "ют", "ит", "ят", "ет", "ав",
    "ив",
    "али", "или", "вся", "ися", "ть", "уть",
)  # fmt: skip
SHORTEST_VERB = 4
SHORTEST_MONTH = 28


def read_day_alone(context: Context, at: int) -> Read:
    """Read a day of the month that no month stands behind, or None."""
    turned = context.word(at) in {"числа", "числах"}
    start = at + turned
    day = read_day_number(context, start)
    if day is None:
        return None
    end, number = day
    ahead = context.word(at - 1) == "на"
    if context.has("day_words", end) and context.near(end):
        dated = _of_month(context, end + 1, number, ahead=ahead)
        told = _told_month(context, at, number) if dated[0] == end + 1 else None
        return (end + 1, told) if told else dated
    if context.word(end) == "of":
        return _of_running_month(context, end + 1, number)
    ordinal = end > start + 1 and context.word(start).isdecimal()
    if not ordinal and not turned:
        return None
    if turned or _stands_alone(context, at, end, ahead=ahead):
        return end, _told_month(context, at, number) or Moment(
            "day", at=_to_day(number, ahead=ahead)
        )
    return None


def _told_month(context: Context, at: int, number: int) -> Moment | None:
    """Return the day in the month told before it: 3 ноября обыск, 17-го ещё; в июле, 22-го."""
    told = context.told_before(at)
    if told is None or told.lo is None or told.hi is None or not context.in_sentence(at):
        return None
    year, month, day = told.lo
    whole = day == 1 and told.hi[:2] == (year, month) and told.hi[2] >= SHORTEST_MONTH
    later = told.lo == told.hi and number > day
    return one_day(year, month, number) if whole or later else None


def day_in_figures(context: Context, at: int) -> Read:
    """Read the 25th of "Friday the 25th", "в субботу, пятого": the day of the week shows it."""
    day = read_day_number(context, at)
    if day is None:
        return None
    spelled = not context.word(at)[0].isdecimal()
    counts = context.word(day[0]).isalpha() or context.word(at).isascii()
    if counts if spelled else day[0] == at + 1:
        return None
    return day[0], Moment("day", at=_to_day(day[1], ahead=False))


def _stands_alone(context: Context, at: int, end: int, *, ahead: bool) -> bool:
    """Say whether an ordinal in figures is a day and not the number of what follows."""
    follows = context.word(end)
    closed = not follows.isalpha() or follows in FOLLOWERS or not context.near(end)
    if context.word(end - 1).isascii():
        lead = context.word(at - 1) == "the" and context.word(at - 2) in LEADS
        return lead and closed and follows not in {"of", "the"}
    if context.word(end - 1) in {"е", "ое"}:
        return ahead
    if context.word(end - 1) not in {"го", "ого", "му", "ому"}:
        return False
    verb = len(follows) >= SHORTEST_VERB and follows.endswith(PAST)
    told = context.word(at - 1)
    if follows in {".", ""} and len(told) >= SHORTEST_VERB and told.endswith(PAST):
        return True
    dash = follows == "-" and context.touches(end)
    opening = not context.near(at) or context.word(at - 1) in {".", "!", "?", ","}
    if opening and follows.isalpha() and not may_be_genitive(follows):
        return True  # 14-го брат звонил, but 14-го отряда
    return (
        verb
        or (closed and follows not in {"/", ".", ""} | _JOINING and not dash)
        or _dated(context, at)
    )


_JOINING = frozenset(["и", "й", "та"])


def _dated(context: Context, at: int) -> bool:
    """Say whether с, до, к or после stands before a bare 20-го."""
    return context.word(at - 1) in {"с", "до", "к", "после", "по", "з", "після", "від", "от"} and (
        not context.word(at + 3).isalpha()
    )


def _of_month(context: Context, at: int, number: int, *, ahead: bool) -> tuple[int, Moment]:
    """Read the month of "15 числа этого месяца"; without one it is the last such day."""
    running = _of_running_month(context, at, number)
    if running:
        return running
    month = read_month(context, at)
    there = within(month[1], lambda span: _in_month(span[0], number)) if month else None
    if month and there:
        return month[0], there
    return at, Moment("day", at=_to_day(number, ahead=ahead))


def _of_running_month(context: Context, at: int, number: int) -> Read:
    """Read the month of "the 3rd of this month", 15 числа прошлого месяца."""
    at += context.word(at) == "the"
    shift = context.times.shifts.get(context.word(at))
    if shift is None or context.times.units.get(context.word(at + 1)) != (1.0, "month"):
        return None
    return at + 2, Moment("day", at=lambda day: _in_month(add_months(day, shift), number))


def _in_month(day: date, number: int) -> Span:
    return same_day(day.replace(day=number))


def _to_day(number: int, *, ahead: bool) -> Callable[[date], Span]:
    """Return the last such day of a month that is not after the anchor, or the next one."""

    def at(day: date) -> Span:
        month = day.replace(day=1)
        for _ in range(3):
            if number <= last_day(month.year, month.month):
                there = month.replace(day=number)
                if (there >= day) if ahead else (there <= day):
                    return same_day(there)
            month = add_months(month, 1 if ahead else -1)
        raise ValueError("no month near the anchor has this day")

    return at
