"""A sentence's tokens to the people and bodies in it that could be speaking."""

from dataclasses import replace

from habeas.extract.speech.candidates import Candidate
from habeas.extract.speech.grammar import Sentence
from habeas.extract.speech.heads import head_of, nominative, role_by_lemma, speaks
from habeas.extract.speech.spans import Phrase
from habeas.extract.speech.tables import roles
from habeas.extract.speech.voices import Voice
from habeas.extract.words import TokenLine
from habeas.records import Facility

MINE = frozenset(("мой", "моя", "мій", "мои", "мої", "наш", "наши", "наші"))
"""In a message, whose own husband or son speaks."""
PAIR = 2
TITLE = 2
"""Tokens of a rank before a name ("Col. Ivan Holt")."""


def speaker(
    sentence: Sentence,
    phrase: Phrase,
    people: list[Candidate],
    *,
    sure: bool = False,
    owned: bool = False,
) -> Candidate | None:
    """Who a noun phrase names: its head among the people found, else as its words describe it.

    None where its words name a thing, unless it is `sure` that they name a source.
    """
    inside = [c for c in people if phrase.first <= c.first <= phrase.core]
    at = head_of(sentence, phrase, [(c.first, c.form, c.voice.role, c.body) for c in inside])
    apposed = _apposed(sentence, phrase, people)
    if apposed is not None and (at is None or inside[at].form != "named"):
        office = inside[at].voice if at is not None else apposed.voice
        named = replace(apposed.voice, role=office.role, party=office.party, basis=office.basis)
        return replace(apposed, voice=named)
    words = nominative(sentence, phrase, owned=owned)
    if at is None and not (sure or speaks(sentence, phrase)):
        return None
    if at is None:
        plain = not any(sentence.capital(i) for i in range(phrase.first + 1, phrase.core + 1))
        role = roles().get(role_by_lemma(sentence, phrase) or "")
        voice = Voice(
            who=words,
            noun=sentence.form(phrase.core),
            role=role.name if role else None,
            anonymous=plain,
            party=role.party if role else False,
            rule="phrase",
        )
        return Candidate(phrase.first, phrase.core, phrase.last, voice, "phrase", definite=False)
    person = inside[at]
    if person.form == "first" and phrase.first == phrase.core and words.casefold() in MINE:
        own = Voice(who=words, role="relative", anonymous=True, noun=words, rule="mine")
        return replace(person, voice=own, form="phrase")
    if person.body and sentence.form(person.last + 1) == "по" and phrase.core > person.last:
        tokens = sentence.line.tokens
        region = sentence.text[tokens[person.last].end : tokens[phrase.core].end]
        return replace(person, voice=replace(person.voice, who=f"{person.voice.who}{region}"))
    if person.form in ("named", "first") or person.voice.role == "pronoun":
        return person
    return replace(person, voice=replace(person.voice, who=words), reach=phrase.last)


def _apposed(sentence: Sentence, phrase: Phrase, people: list[Candidate]) -> Candidate | None:
    """The person named between commas after their office: "the head of the board, Ivan Holt,"."""
    if sentence.form(phrase.core + 1) != ",":
        return None
    start = phrase.core + 2
    near = (c for c in people if start <= c.first <= min(start + TITLE, phrase.last))
    named = next((c for c in near if c.form == "named" and not c.body), None)
    if named is None:
        return _unfound(sentence, phrase, start)
    titled = named is not None and all(
        sentence.capital(i) or sentence.form(i) == "." for i in range(start, named.first)
    )
    return named if titled else None


def _unfound(sentence: Sentence, phrase: Phrase, start: int) -> Candidate | None:
    """Two or three capitals alone between commas after an office: a name that no table knows."""
    end = next((i for i in range(start, phrase.last + 2) if sentence.form(i) == ","), start)
    if not PAIR <= end - start <= PAIR + 1 or sentence.language != "en":
        return None
    if not all(sentence.capital(i) and sentence.form(i).isalpha() for i in range(start, end)):
        return None
    tokens = sentence.line.tokens
    who = sentence.text[tokens[start].start : tokens[end - 1].end]
    voice = Voice(who=who, family=who.split()[-1], rule="named:apposed")
    return Candidate(start, end - 1, end - 1, voice, "named", definite=True)


def facility_in(line: TokenLine) -> Facility | None:
    """The sentence's facility, where it names exactly one."""
    norms = {f.norm for f in line.found if isinstance(f.norm, Facility)}
    return norms.pop() if len(norms) == 1 else None
