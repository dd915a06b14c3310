"""Mentions of one document in; each tied to the first of the same person, with the reason, out.

Tied is what one person of the document fits and nobody else; where two do (brothers, namesakes, a
family in the plural), the words stay open.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from habeas.extract.entities.again import with_names_again
from habeas.extract.entities.alone import CALL_SIGN
from habeas.extract.entities.bearers import Bearer
from habeas.extract.entities.register import Register
from habeas.extract.found import Found, Sameness
from habeas.records.values import Name

INTRODUCED = re.compile(
    r"(?<!\w)(?:брат\w{0,3}|сестр\w{1,2}|друг\w{0,2}|сосед\w{0,3}|сусід\w{0,3}|как(?:ой|ого|им)-то|якийсь|якогось"
    r"|неки[йм]|некого|некто|другой|другого|другим|інш\w{2,3}|второй|второго|т[её]зк\w{1,2}"
    r"|(?:его|её|ее|их|його|її|їхн\w+|his|her|their)\s+\w+|another|brother|friend|cousin|sister)\s+\Z",
    re.IGNORECASE,
)
BESIDE_SIGN = re.compile(
    r"[\s,(—–-]{1,4}(?:с\s+|із\s+|з\s+)?(?:позывн|позивн|call.?sign)\w*[\s:—–«\"“-]{1,4}\Z",
    re.IGNORECASE,
)
IN_BRACKETS = re.compile(r"\s\((?:[а-яіїє]{2,5}\.\s)?\Z")
WIDTH = 24
MODEL = "english-model"
COMPLETED = "completed from the same document"

Owner = tuple[Bearer, str]


def same_in_document(found: Sequence[Found], text: str) -> list[Found]:
    """Tie "Osechkin" to "Vladimir Osechkin", where the document told one such person.

    A short form takes the full name as its norm; `same` says where the person was first named.
    """
    items = with_names_again(sorted(_mended(found, text), key=lambda f: f.start), text)
    register = Register(items, text)
    owners = dict(register.owners)
    signs: dict[str, Bearer] = {}
    before: Found | None = None
    for item in items:
        if item.kind != "person":
            continue
        owner = _beside(item, before, owners, text) or owners.get(item.start)
        owner = owner or _called(item, signs, text) or _short(item, register, text)
        if owner:
            owners[item.start] = owner
            if item.rule == CALL_SIGN:
                signs[text[item.start : item.end]] = owner[0]
        before = item
    return _tied(items, owners, text)


def _mended(found: Sequence[Found], text: str) -> Iterator[Found]:
    """A family name told in full elsewhere is a person, where the model alone said a place."""
    families = {f.norm.family for f in found if isinstance(f.norm, Name) and f.norm.given}
    for item in found:
        word = text[item.start : item.end]
        if item.rule == MODEL and word in families and not isinstance(item.norm, Name):
            yield replace(item, kind="person", norm=Name(word, None, None))
        else:
            yield item


def _tied(items: Sequence[Found], owners: dict[int, Owner], text: str) -> list[Found]:
    """Write the ties down; what nobody owns is tied where the very same words stood before."""
    firsts: dict[int, Found] = {}
    alone: dict[str, Found] = {}
    done: list[Found] = []
    for item in items:
        owner = owners.get(item.start) if item.kind == "person" else None
        if owner is None:
            done.append(_again_alone(item, alone, text))
            continue
        bearer, why = owner
        first = firsts.setdefault(id(bearer), item)
        same = None if first is item else Sameness(first.start, first.end, why)
        done.append(replace(_completed(item, bearer), same=same))
    return done


def _completed(item: Found, bearer: Bearer) -> Found:
    name = item.norm
    if isinstance(name, Name) and name.family and name.given:
        return item
    return replace(item, norm=bearer.name, rule=f"{item.rule}, {COMPLETED}")


def _again_alone(item: Found, alone: dict[str, Found], text: str) -> Found:
    """A family name or a call sign that is never told in full, told again."""
    name = item.norm
    if item.kind != "person" or (isinstance(name, Name) and (name.given or name.patronymic)):
        return item
    word = name.family if isinstance(name, Name) else text[item.start : item.end]
    why = "the same family name, told with no given name" if name else "the same call sign"
    first = alone.setdefault(f"{why} {word}", item) if word else item
    return item if first is item else replace(item, same=Sameness(first.start, first.end, why))


def _beside(item: Found, before: Found | None, owners: dict[int, Owner], text: str) -> Owner | None:
    """A call sign, or the name in Latin letters, told right after the name."""
    if before is None or before.start not in owners:
        return None
    between = text[before.end : item.start]
    if item.rule == CALL_SIGN and BESIDE_SIGN.fullmatch(between):
        return owners[before.start][0], "a call sign told beside the name"
    if text[item.start].isascii() and IN_BRACKETS.fullmatch(between):
        return owners[before.start][0], "the name in Latin letters beside it"
    return None


def _called(item: Found, signs: dict[str, Bearer], text: str) -> Owner | None:
    """A call sign whose bearer was told before."""
    bearer = signs.get(text[item.start : item.end]) if item.rule == CALL_SIGN else None
    return (bearer, "a call sign told before") if bearer else None


def _short(item: Found, register: Register, text: str) -> Owner | None:
    """The one person whom a short form fits, and why."""
    name = item.norm
    if not isinstance(name, Name) or (name.family and name.given):
        return None
    if name.family and not name.patronymic:
        return _only(
            register.by_family(text[item.start : item.end], name.family),
            "the family name alone, borne by one person of the document",
        )
    if name.family or INTRODUCED.search(text, max(0, item.start - WIDTH), item.start):
        return None
    return _by_given(item, name, register)


def _by_given(item: Found, name: Name, register: Register) -> Owner | None:
    """A given name or patronymic means one who was told of before it, and only where one was."""
    if name.given:
        told = register.by_given(name.given)
        fitting = [b for b in told if b.takes(name, set(), set())]
        why = "the given name alone, borne by one person told before"
        if name.patronymic:
            why = "the same given name and patronymic"
    else:
        fitting = register.by_father(name.patronymic or "")
        why = "the patronymic alone, borne by one person told before"
    return _only([b for b in fitting if b.first.start < item.start], why)


def _only(bearers: Sequence[Bearer], why: str) -> Owner | None:
    return (bearers[0], why) if len(bearers) == 1 else None
