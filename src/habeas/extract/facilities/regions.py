"""Text in; the regions it names, with their ISO 3166-2 codes, out."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from habeas.extract.facilities.gazetteer import Row, Sense, gazetteer, namesakes
from habeas.extract.facilities.keys import SHORT, WORD, folded
from habeas.extract.found import Found

BEFORE = re.compile(
    r"(?:\bреспублик[аиеу]|\bресп\.|\bреспублі(?:к[аиуі]|ці)|\bRepublic of(?: the)?"
    r"|\bг\.|\bм\.|\bгород[аеу]?|\bміст[оаіу])\s+\Z",
    re.IGNORECASE,
)
REPUBLIC = re.compile(r"\s+(?:Republic|Respublika)(?!\w)")
WIDEST_BEFORE = 20
STREET = re.compile(
    r"(?:(?<!\w)(?:ул|вул|просп|пр-т|пр|пл|пер|бул|наб)\.|(?:улиц|вулиц|проспект|площад|площ|переул|провул)\w{0,3}|шоссе)\s*\Z",
    re.IGNORECASE,
)
"""What stands before a street, which is named after towns and men of elsewhere."""
CODE = re.compile(r"\s*((?:RU|UA)-[A-Z0-9]{2,3})\s*\Z")


@dataclass(frozen=True, slots=True)
class Place:
    """A region's name in the text; `sense` says how far the words bind by themselves.

    `capital` marks a word that the region itself is named by: "Saratov", "саратовский".
    """

    start: int
    end: int
    code: str
    sense: Sense
    capital: bool = False


def find_regions(text: str, *, offset: int = 0) -> list[Found]:
    """Regions that the text names outright, as places; the rule's last word is the ISO code."""
    return [
        Found(offset + p.start, offset + p.end, "place", None, f"region {p.code}")
        for p in places(text)
        if p.sense in ("name", "city")
    ]


def region_code(text: str) -> str | None:
    """Read a cell or a phrase that says where: its one region's code, or None where it is open."""
    code = CODE.match(text)
    if code:
        return code.group(1) if code.group(1) in _codes() else None
    found = list(places(text))
    for senses in (("name",), ("city",), ("town", "shy"), ("adjective",)):
        codes = {p.code for p in found if p.sense in senses}
        if codes:
            return codes.pop() if len(codes) == 1 else None
    return None


def places(text: str) -> Iterator[Place]:
    """Every word that may name a region, adjectives and towns among them; none overlap."""
    known = gazetteer()
    done = 0
    for word in WORD.finditer(text):
        if word.start() < done:
            continue
        place = _best(known.rows(word.group()), text, word)
        if place:
            done = place.end
            yield place


def _best(candidates: tuple[Row, ...], text: str, word: re.Match[str]) -> Place | None:
    """The longest match; where two regions match the same words, none."""
    at = word.start()
    best: list[tuple[int, Row]] = []
    for row in candidates:
        match = row.pattern.match(text, at)
        if match and (not best or match.end() > best[0][0]):
            best = [(match.end(), row)]
        elif match and match.end() == best[0][0]:
            best.append((match.end(), row))
    if not best or STREET.search(text, max(0, at - WIDEST_BEFORE), at):
        return None
    rows = [row for _, row in best]
    named = [r for r in rows if r.sense == "name"] or [r for r in rows if r.sense == "city"] or rows
    if len({row.code for row in named}) > 1:
        return None
    sense = min((r.sense for r in named), key=("name", "city", "town", "shy", "adjective").index)
    before = BEFORE.search(text, max(0, at - WIDEST_BEFORE), at)
    start, code = before.start() if before else at, named[0].code
    end = best[0][0]
    republic = REPUBLIC.match(text, end) if sense == "name" else None
    capital = folded(word.group())[:SHORT] in namesakes(code)
    return Place(start, republic.end() if republic else end, code, sense, capital)


def _codes() -> set[str]:
    return {row.code for row in gazetteer()}
