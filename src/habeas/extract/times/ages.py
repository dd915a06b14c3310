"""Ages: aged 34, 34-летний, ему 34 года."""

from dataclasses import replace

from habeas.extract.amounts.bounds import Amount
from habeas.extract.times.context import Context
from habeas.extract.times.lengths import OLDEST, made, unit_end, unit_of


def as_age(context: Context, length: Amount) -> Amount:
    """Call a number of years an age where the words around it say so."""
    if length.unit != "year" or length.kind == "vague" or (length.hi or 0) > OLDEST:
        return length
    after = context.times.age_after.match(context.tokens.words, length.end)
    if after:
        return replace(length, end=after[0], rule="age")
    before = context.has("dative", length.first - 1) or context.has("age_before", length.first - 1)
    return replace(length, rule="age") if before else length


def read_age(context: Context, at: int) -> Amount | None:
    """Read aged 34, 34-летний, and the 27 of "ему 27,"."""
    led = context.has("age_before", at)
    start = at + led
    start += led and context.word(start) in {":", "of", "-"}
    number = context.number(start, most=OLDEST)
    if number is None or (not context.near(start) and led):
        return None
    end = start + 1
    word_at = end + (context.word(end) == "-")
    if context.has("age_words", word_at) and context.near(word_at):
        return made(start, word_at + 1, number, "year", "age")
    if led:
        end = unit_end(context, end) if unit_of(context, end) == (1.0, "year") else end
        return made(at, end, number, "year", "age")
    closed = not context.word(end) or context.word(end) in {",", ".", ";", ")", "!", "?"}
    if context.has("dative", at - 1) and closed and not context.word(end + 1).isdecimal():
        return made(at, end, number, "year", "age")
    return None
