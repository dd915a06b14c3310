"""Since an event whose day is told behind it: since mobilisation began on 21 September."""

from habeas.extract.times.context import Context, Read
from habeas.extract.times.plain import read_plain

LONGEST = 8
STOPS = frozenset([".", "!", "?", ";", ":", "that", "who", "which", "что", "що", "который", "який"])
LEADS = frozenset(["on", "in", ","])


def read_since_event(context: Context, at: int) -> Read:
    """Read the day of an event that "since", "с момента" or "відтоді як" opens, or None."""
    opened = context.times.since_events.match(context.tokens.words, at)
    if opened is None:
        return None
    for start in range(opened[0], opened[0] + LONGEST):
        word = context.word(start - 1)
        if word in STOPS or _counts(context, word):
            return None
        led = start > opened[0] if context.word(at).isascii() else True
        led = led and (word in LEADS or not word.isascii())
        found = read_plain(context, start) if led and context.near(start) else None
        if found and found[1].at is None and found[1].scale in {"day", "month"}:
            return found
    return None


def _counts(context: Context, word: str) -> bool:
    """Say whether a number stands between, which a time must not swallow."""
    return word[:1].isdecimal() or word in context.amounts.small or word in context.amounts.scales
