"""Names and nouns in a sentence to voices: whom "his brother David" and "the colonel" name."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from habeas.extract.found import Found
from habeas.extract.speech.bending import lemma_before
from habeas.extract.speech.grammar import grammar, is_finite
from habeas.extract.speech.tables import Role, role_matcher, roles
from habeas.extract.speech.voices import Voice
from habeas.extract.words import Hit, TokenLine
from habeas.extract.words.forms import base_form
from habeas.extract.words.lists import word_list
from habeas.records import Name

DETERMINERS = word_list("determiners")
DEFINITE = word_list("definite")
KIN = word_list("kin")
FIRST_PERSON = word_list("first_person")
SMALL = 3
"""Letters of the longest word that is no title: "and", "для"."""
APPOSITION = 14
"""Tokens that a description between commas after a name may have."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who could be the subject of a verb of saying; token indices are inclusive."""

    first: int
    last: int
    reach: int
    voice: Voice
    form: str
    definite: bool
    body: bool = False
    title: str | None = None
    """The noun right before a name: a rank, an office."""


def candidates(text: str, line: TokenLine) -> list[Candidate]:
    """Everyone in the sentence who could be speaking, in order of position."""
    hits = _longest([h for h in role_matcher().hits(line) if not _part_of_mention(line, h)])
    named = list(_named(text, line, hits))
    named = [c for c in named if not any(o.last < c.first <= o.reach for o in named)]
    covered = {i for c in named for i in range(c.first, c.reach + 1)}
    described = (_described(text, line, hit) for hit in hits if hit.first not in covered)
    people = (c for c in (*named, *described) if not _owns(line, c))
    return sorted(people, key=lambda c: c.first)


def _part_of_mention(line: TokenLine, hit: Hit) -> bool:
    """The prison service in "ИК-84 УФСИН" and the men in "forty men" say nothing."""
    kinds = ("facility", "quantity") if hit.what in ("person", "somebody") else ("facility",)
    return any(f.kind in kinds and f.start <= hit.start < f.end for f in line.found)


def _longest(hits: list[Hit]) -> list[Hit]:
    """Drop a noun inside a longer phrase: "one of the wives" is one person, not "the wives"."""
    return [
        h for h in hits
        if not any(o is not h and o.first <= h.first and h.last <= o.last and
                   o.last - o.first > h.last - h.first for o in hits)
    ]  # fmt: skip


def _named(text: str, line: TokenLine, hits: list[Hit]) -> Iterator[Candidate]:
    for found in line.found:
        if found.kind not in ("person", "organisation"):
            continue
        first, last = _tokens_of(line, found)
        before = next((h for h in hits if _leads(line, h, first)), None)
        reach, after = _apposition(line, hits, last)
        inside = next((h for h in hits if first <= h.first <= last), None)
        hit = inside or before or after
        role = roles()[hit.what] if hit else None
        voice = _voice(text, found, role)
        if before is not None:
            voice = _kin(line, before, found, voice)
            first = before.first
        body = found.kind == "organisation"
        if body:
            voice = replace(voice, noun=lemma_before(line, first))
        title = None if body else _title(line, first)
        yield Candidate(first, last, reach, voice, "named", definite=True, body=body, title=title)


def _owns(line: TokenLine, person: Candidate) -> bool:
    """True for a possessive: "the relatives' chats" are no relatives."""
    following = person.last + 1
    return following < len(line.tokens) and line.tokens[following].form == "'"


def _tokens_of(line: TokenLine, found: Found) -> tuple[int, int]:
    inside = [i for i, t in enumerate(line.tokens) if found.start <= t.start and t.end <= found.end]
    return (inside[0], inside[-1]) if inside else (0, 0)


def _title(line: TokenLine, first: int) -> str | None:
    """The word before a name that may stand for it later: "полковник", "governor"."""
    apart = first > 1 and line.tokens[first - 1].form in (",", "—", "–", "(")
    at = first - 1 - apart
    if at < 0 or not line.tokens[at].form.isalpha():
        return None
    form = base_form(line.tokens[at].form)
    if apart and form not in KIN:
        return None
    return form if len(form) > SMALL and not is_finite(form) else None


def _leads(line: TokenLine, hit: Hit, first: int) -> bool:
    """True for the noun in "his brother David" and "its head, Gleb Varnavin"."""
    gap = first - 1 - hit.last
    comma = gap == 1 and line.tokens[hit.last + 1].form == ","
    return hit.what != "pronoun" and (gap == 0 or comma)


def _voice(text: str, found: Found, role: Role | None) -> Voice:
    name = found.norm if isinstance(found.norm, Name) else None
    return Voice(
        who=_display(text[found.start : found.end], name),
        role=role.name if role else None,
        basis=role.basis if role else "unknown",
        party=role.party if role else False,
        family=name.family if name else None,
        rule=f"named:{found.rule}",
    )


def _display(words: str, name: Name | None) -> str:
    """The name in the nominative: as written where it stands so, else from its parts."""
    if name is None:
        return words
    parts = [p for p in (name.given, name.patronymic, name.family) if p is not None]
    written = [w.strip(".,").casefold() for w in words.split()]
    if any(p.casefold() in written for p in parts):
        return words
    return " ".join(p for p in parts if any(w[:3] == p.casefold()[:3] for w in written)) or words


def _kin(line: TokenLine, kin: Hit, found: Found, voice: Voice) -> Voice:
    """Give "his brother David" the family name of the person the pronoun stands for."""
    word = line.tokens[kin.last].form
    name = found.norm if isinstance(found.norm, Name) else None
    if word not in KIN or name is None or (name.family and name.given) or voice.who is None:
        return voice
    return replace(voice, role=f"{word} of", family=None, rule="named:kin")


def _apposition(line: TokenLine, hits: list[Hit], last: int) -> tuple[int, Hit | None]:
    """Find a description between commas after a name: where it ends, and the role it gives."""
    tokens = line.tokens
    if last + 1 >= len(tokens) or tokens[last + 1].form not in (",", "("):
        return last, None
    closing = {",": ",", "(": ")"}[tokens[last + 1].form]
    window = range(last + 2, min(last + 2 + APPOSITION, len(tokens)))
    role = next((h for h in hits if h.first in window and h.what != "pronoun"), None)
    commas = [i for i in window if tokens[i].form == closing]
    if not commas or role is None or role.first > commas[-1]:
        return last, None
    if any(grammar(tokens[i].form, "ru").verb for i in range(last + 2, commas[0])):
        return last, None
    return commas[-1], role


def _described(text: str, line: TokenLine, hit: Hit) -> Candidate:
    role = roles()[hit.what]
    tokens = line.tokens
    first = hit.first
    if hit.what != "pronoun":
        first = _phrase_start(line, hit.first)
    noun = base_form(tokens[hit.last].form)
    form = "first" if tokens[hit.first].form in FIRST_PERSON else hit.what
    if hit.what == "pronoun":
        form = f"pronoun {tokens[hit.first].form}" if form != "first" else form
    voice = Voice(
        who=text[tokens[first].start : hit.end] if first < hit.last or noun.isascii() else noun,
        noun=noun,
        role=role.name,
        basis=role.basis,
        anonymous=role.anonymous and not _is_body(text, hit),
        party=role.party,
        rule=f"role:{role.name}",
    )
    definite = tokens[first].form in DEFINITE or not _is_english(text[hit.start])
    return Candidate(first, hit.last, hit.last, voice, form, definite)


def _phrase_start(line: TokenLine, head: int) -> int:
    """Where the noun phrase of a head begins: its determiner, or the adjectives before it."""
    tokens = line.tokens
    reach = 5 if tokens[head].form.isascii() else 3
    for index in range(head - 1, max(head - reach, -1), -1):
        form = tokens[index].form
        if not form[0].isalpha():
            break
        if form in DETERMINERS:
            return index
    if head > 0 and tokens[head - 1].form.endswith(("ый", "ий", "ой", "ая", "ые", "ие", "ого")):
        return head - 1
    return head


def _is_body(text: str, hit: Hit) -> bool:
    """A body with a name of its own ("the Kremlin") is not anonymous."""
    return hit.what == "official" and text[hit.start].isupper()


def _is_english(letter: str) -> bool:
    return letter.isascii()
