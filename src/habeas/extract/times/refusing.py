"""What looks like a time and is a name: улица 8 Марта, ул. 1905 года, Mr May, Марта Иванова."""

from habeas.extract.times.context import Context

IN_NAME = 3  # tokens of "40 лет Октября"
FEW = 3
ENDS = frozenset([".", "!", "?", ",", ";", ":"])
NAMES = frozenset(["april", "june", "august", "may", "march"])
TELLING = frozenset(["was", "saw", "is", "brought", "to", "until", "through", "-", "came", "has"])
TITLES = frozenset(["mr", "mrs", "ms", "dr", "miss", "named", "called", "name"])


def stands_in_name(context: Context, at: int) -> bool:
    """Say whether figures here are part of the name of a street: ул. 8 Марта, 8 March Street."""
    word = context.word(at)
    if not word.isdecimal():
        return False
    before = at - 1 - (context.word(at - 1) in {".", "«", '"'})
    before -= context.word(before) == "."
    if context.has("streets", before) and context.near(at):
        short = context.word(at - 1) == "."
        return short or (
            not context.word(at + 1).isascii()
            and (
                context.capital(at + 1) or len(word) > 2 or context.word(at + 1) in {"лет", "років"}  # noqa: PLR2004
            )
        )
    for ahead in range(at + 1, at + 1 + FEW):
        if context.word(ahead) in ENDS:
            return False  # 3 августа. Им обещали
        if context.has("streets", ahead) and context.capital(ahead):
            return True
    return False


def month_is_name(context: Context, at: int) -> bool:
    """Say whether a bare month with a capital letter is a person's name."""
    word = context.word(at)
    if not context.capital(at) or led(context, at):
        return False
    first = not context.near(at) or not context.word(at - 1).isalpha()
    if word.isascii():
        named = context.word(at - 1) in TITLES or context.word(at - 2) in TITLES
        surname = (
            context.capital(at + 1) and context.near(at + 1) and context.word(at + 1).isalpha()
        )
        alone = first and context.word(at + 1).isalpha() and context.word(at + 1) not in TELLING
        behind = not first and context.capital(at - 1)
        return word in NAMES and (named or surname or alone or behind)
    if context.tokens.text[context.tokens.starts[at] : context.tokens.ends[at]].isupper():
        return False
    return not first or word.endswith(("а", "я", "у", "ю"))


def led(context: Context, at: int) -> bool:
    """Say whether a word that a time may follow stands before this one."""
    before = at - 1 - (context.word(at - 1) in {"-", "of", "."} and context.word(at - 2) != "")
    lead = context.word(before)
    if lead == "as" and context.word(before - 1) in {"early", "late", "recently", "soon"}:
        return True
    return (
        context.has("plain", before)
        or context.has("part_ends", at - 1)
        or lead in context.times.shifts
        or context.times.sides.match(context.tokens.words, before) is not None
        or context.has("part_ends", before)
        or context.has("and", before)
        or lead.isdecimal()
        or context.word(at - 1) == "-"
    )
