"""Words that a person's name is read in; whether they stand in another thing's name, out."""

import re

from habeas.extract.entities.beside import leads_to_person
from habeas.extract.entities.capitals import Capital
from habeas.extract.entities.told import parses_of

WIDTH = 60
STREET = re.compile(
    r"(?<![\w-])(?:(?:вул|ул|просп|пр|пр-т|пров|пер|бул|бульв|наб|пл)\.|вулиц[яіюею]+|улиц[аыуейи]+"
    r"|проспект\w{0,2}|пров?улк\w{1,2}|переулк\w{1,2}|пере?улок|бульвар\w{0,2}|набережн\w{1,3})"
    r"[ \u00a0]?(?:[А-ЯЁІЇЄҐ][\w’'.-]*[ \u00a0]){0,2}\Z"
)
BEFORE_QUOTE = re.compile(r"([а-яёіїєґ’'-]+)[ \u00a0][«\"“„]\Z")
AFTER_QUOTE = re.compile(r"[»\"”“](?!,?[ \u00a0]?[—–])")
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
        p.tag.POS == "NOUN" and p.tag.animacy != "anim" for p in parses_of(noun, language)
    )


def is_adjective(token: Capital, text: str, language: str) -> bool:
    """True for an adjective that opens a sentence before its noun: "Польська розвідка"."""
    following = FOLLOWING.match(text, token.end)
    if not token.opens or following is None:
        return False
    noun = parses_of(following[1].lower(), language)
    if noun[0].tag.POS != "NOUN" or any("VERB" in p.tag for p in noun):
        return False
    forms = {_form(p) for p in parses_of(token.small, language) if p.tag.POS == "ADJF"}
    return any(_form(p) in forms for p in noun if p.tag.POS == "NOUN" and "Surn" not in p.tag)


def _form(parse: object) -> tuple[str | None, str | None]:
    tag = parse.tag  # type: ignore[attr-defined]
    return tag.case, "plur" if tag.number == "plur" else tag.gender
