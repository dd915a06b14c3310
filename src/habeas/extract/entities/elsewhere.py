"""Words that a person's name is read in; whether they stand in another thing's name, out."""

import re
from functools import lru_cache

from habeas.extract.entities.beside import is_verb, leads_to_person, word_before
from habeas.extract.entities.capitals import Capital
from habeas.names.dictionary import readings

WIDTH = 60
STREET = re.compile(
    r"(?<![\w-])(?i:(?:вул|ул|просп|пр|пр-т|пров|пер|бул|бульв|наб|пл)\.|вулиц[яіюею]+|улиц[аыуейи]+"
    r"|проспект\w{0,2}|пров?улк\w{1,2}|переулк\w{1,2}|пере?улок|бульвар\w{0,2}|набережн\w{1,3})"
    r"[ \u00a0]?(?:[А-ЯЁІЇЄҐ][\w’'.-]*[ \u00a0]){0,2}\Z"
)
BEFORE_QUOTE = re.compile(r"([а-яёіїєґ’'-]+)[ \u00a0][«\"“„]\Z")
AFTER_QUOTE = re.compile(r"[»\"”“](?!,?[ \u00a0]?[—–])")
LIST = re.compile(
    r"(?<![\w-])([ВвУу]|[Вв]о|из|через|під|под|до|біля|возле)[ \u00a0]"
    r"(?:[А-ЯЁІЇЄҐ][\w’'-]+, ){1,5}\Z"
)
FOLLOWING = re.compile(r"[ \u00a0]([\w’'-]+)")


def is_elsewhere(text: str, start: int, end: int, language: str) -> bool:
    """True in a street's name ("вул. Лесі Українки") and in a thing's ("санаторій «Зоря»")."""
    lo = max(0, start - WIDTH)
    if STREET.search(text, lo, start):
        return True
    before = BEFORE_QUOTE.search(text, lo, start)
    if before is None or not AFTER_QUOTE.match(text, end):
        return False
    noun = before[1].rpartition("-")[2]
    return not leads_to_person(noun) and any(
        p.tag.POS == "NOUN" and p.tag.animacy != "anim" for p in readings(noun, language)
    )


def place_listed(text: str, start: int) -> str:
    """The preposition of the list of names that a word stands in: "в Невьянске, Серове"."""
    match = LIST.search(text, max(0, start - WIDTH), start)
    return match[1].lower() if match else ""


def is_adjective(token: Capital, text: str, language: str) -> bool:
    """True for an adjective before its noun: "Польська розвідка", "и Римский статут".

    Within a sentence the noun is a thing, and no verb stands before: "увидел Горький пароход".
    """
    following = FOLLOWING.match(text, token.end)
    if following is None or (not token.opens and is_verb(word_before(text, token.start))):
        return False
    forms = _forms(token.small, "ADJF", language)
    return bool(forms & _forms(following[1].lower(), "NOUN", language, thing=not token.opens))


@lru_cache(maxsize=50_000)
def _forms(
    small: str, sort: str, language: str, *, thing: bool = False
) -> frozenset[tuple[str | None, str | None]]:
    """The cases and genders of a word as an adjective or a noun; none for a noun that may act."""
    parses = readings(small, language)
    if sort == "NOUN" and (parses[0].tag.POS != "NOUN" or any(p.tag.POS == "VERB" for p in parses)):
        return frozenset()
    tags = (p.tag for p in parses)
    fitting = (tag for tag in tags if sort == tag.POS and "Surn" not in tag)
    return frozenset(
        (tag.case, "plur" if tag.number == "plur" else tag.gender)
        for tag in fitting
        if not (thing and tag.animacy == "anim")
    )
