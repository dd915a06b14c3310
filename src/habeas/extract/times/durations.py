"""How long something lasts, and how old someone is: six months, полтора года, 34-летний."""

from habeas.extract.amounts.bounds import Amount
from habeas.extract.times.ages import as_age, read_age
from habeas.extract.times.compounds import read_compound
from habeas.extract.times.context import Context
from habeas.extract.times.singles import read_running
from habeas.extract.times.stretches import read_length


def read_duration(context: Context, at: int) -> Amount | None:
    """Read the duration or the age that begins at this token, or None."""
    if _repeated(context, at):
        return None
    age = read_age(context, at)
    if age:
        return age
    length = read_compound(context, at) or read_length(context, at) or read_running(context, at)
    return as_age(context, length) if length else None


def _repeated(context: Context, at: int) -> bool:
    """Say whether a length tells how often and not how long: раз в две недели, every ten days."""
    if context.has("every", at - 1):
        return True
    return context.word(at - 1) in {"в", "на", "у"} and context.has("times", at - 2)
