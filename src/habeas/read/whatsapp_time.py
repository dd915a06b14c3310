"""The time stamps of a WhatsApp export: their order of day and month is decided over the file."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import pairwise

from habeas.read.whatsapp_words import AFTERNOON, MORNING
from habeas.records import Guess

HALF_DAY = r"[aApP]\.?[^\S\n]?[mM]\.?|[дД][пП]|[пП][пП]"
STAMP = (
    r"(?P<p1>\d{1,4})(?P<mark>[./-])(?P<p2>\d{1,2})[./-](?P<p3>\d{2,4})(?:[^\S\n]?г\.)?"
    r",?[^\S\n](?:(?:at|в|о)[^\S\n])?"
    rf"(?P<hour>\d{{1,2}})[:.](?P<minute>\d{{2}})(?:[:.](?P<second>\d{{2}}))?(?:[^\S\n]?(?P<half>{HALF_DAY}))?"
)
CENTURY, LAST_DAY, NOON = 100, 31, 12
Order = Callable[["Stamp"], tuple[int, int, int]]


@dataclass(frozen=True, slots=True)
class Stamp:
    """A time stamp as written: three parts of a date in an order still to be found."""

    parts: tuple[int, int, int]
    mark: str
    clock: tuple[int, int, int]
    half: str | None

    @staticmethod
    def of(groups: dict[str, str]) -> "Stamp":
        """Take over what the pattern found; a full half-day word becomes am or pm."""
        half = re.sub(r"[\s\u202f.]", "", groups.get("half", "")).lower()
        return Stamp(
            parts=(int(groups["p1"]), int(groups["p2"]), int(groups["p3"])),
            mark=groups["mark"],
            clock=(int(groups["hour"]), int(groups["minute"]), int(groups.get("second", 0))),
            half="am" if half in MORNING else "pm" if half in AFTERNOON else None,
        )


def day_first(stamp: Stamp) -> tuple[int, int, int]:
    """Year, month and day of "31.12.2022"."""
    return _full(stamp.parts[2]), stamp.parts[1], stamp.parts[0]


def month_first(stamp: Stamp) -> tuple[int, int, int]:
    """Year, month and day of "12/31/22"."""
    return _full(stamp.parts[2]), stamp.parts[0], stamp.parts[1]


def year_first(stamp: Stamp) -> tuple[int, int, int]:
    """Year, month and day of "2022-12-31"."""
    return _full(stamp.parts[0]), stamp.parts[1], stamp.parts[2]


def _full(year: int) -> int:
    return year + 2000 if year < CENTURY else year


ORDERS: tuple[tuple[str, Order], ...] = (
    ("day, month, year", day_first),
    ("month, day, year", month_first),
    ("year, month, day", year_first),
)


def reading_of(stamps: list[Stamp]) -> tuple[Order, tuple[Guess, ...]]:
    """Choose the order in which all dates exist and time runs forward; a guess if two are left."""
    order, guesses = _order_of(stamps)
    missing = sum(sent_at(stamp, order) is None for stamp in stamps)
    if missing:
        why = f"{missing} of {len(stamps)} times in the export are in no calendar: left open"
        guesses += (Guess("sent_at", "partly unknown", why),)
    return order, guesses


def _order_of(stamps: list[Stamp]) -> tuple[Order, tuple[Guess, ...]]:
    if sum(stamp.parts[0] > LAST_DAY for stamp in stamps) * 2 > len(stamps):
        return year_first, ()
    scores = [(_fitness(stamps, order), name, order) for name, order in ORDERS[:2]]
    best_score = max(score for score, _, _ in scores)
    best = [item for item in scores if item[0] == best_score]
    if len(best) == 1:
        return best[0][2], ()
    american = any(stamp.half and stamp.mark == "/" for stamp in stamps)
    _, name, order = scores[1] if american else scores[0]
    if all(stamp.mark == "." or stamp.parts[0] == stamp.parts[1] for stamp in stamps):
        return order, ()
    why = "no date in the export is above 12 in one place only, and both orders run forward in time"
    return order, (Guess("date order", name, why),)


def _fitness(stamps: list[Stamp], order: Order) -> tuple[int, int]:
    """Count the dates that exist, then the steps that do not run backward."""
    times = [sent_at(stamp, order) for stamp in stamps]
    real = [time for time in times if time]
    forward = sum(a <= b for a, b in pairwise(real))
    return len(real), forward


def sent_at(stamp: Stamp, order: Order) -> datetime | None:
    """Return the time as aware UTC, or None where the calendar or clock has no such time."""
    hour, minute, second = stamp.clock
    if stamp.half and hour <= NOON:
        hour = hour % NOON + (NOON if stamp.half == "pm" else 0)
    try:
        return datetime(*order(stamp), hour, minute, second, tzinfo=UTC)
    except ValueError:
        return None
