"""A sentence's cues with who stands beside each: labels, verbs, phrases like "according to"."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from habeas.extract.speech.candidates import Candidate
from habeas.extract.speech.grammar import Sentence, words
from habeas.extract.speech.labels import SIGNED, is_like_a_name
from habeas.extract.speech.slavic import PLURAL
from habeas.extract.speech.slavic_heads import reading
from habeas.extract.speech.sources import Placed, credited, placed
from habeas.extract.speech.spans import Order, Phrase
from habeas.extract.words import Hit
from habeas.extract.words.lists import word_list

THIRD_PERSON = word_list("third_person")
CONDITIONS = word_list("conditions")
MYSELF = frozenset(("я", "мы", "ми"))
COPULAS = frozenset(("is", "are", "was", "were", "это", "все", "це", "усе", "proved", "proven"))
"""Open a denial whose subject is what is denied, and not who denies it: "it is a lie"."""
ANSWERS = frozenset(("deny", "doubt", "silence"))
SPEAKERS = frozenset(
    ("prisoner", "recruit", "relative", "activist", "lawyer", "official", "foreign_official",
     "estimate", "recruiter", "interlocutor", "head", "person")
)  # fmt: skip
"""Roles of those who can stand as a label before a colon."""
SAID = {"announce": "say", "quote": "say"}
"""Senses that differ only in what they may govern."""


@dataclass(frozen=True, slots=True)
class Cued:
    """A cue in its sense, with who stands beside it; `subject` is filled in later."""

    hit: Hit
    sense: str
    placed: Placed
    subject: Candidate | None = None


def opens_clause(sentence: Sentence, hit: Hit) -> bool:
    """True for a verb with ", что" right after it: whatever its subject is, it says something."""
    following = sentence.form(hit.last + 1), sentence.form(hit.last + 2)
    return following[0] == "," and following[1] in ("что", "що")


def labelled(
    sentence: Sentence, found: tuple[Phrase, Hit] | None, people: list[Candidate]
) -> list[Cued]:
    """Take a label for a speaker's only where it holds somebody who can speak."""
    if found is None:
        return []
    phrase, sign = found
    if phrase.first == phrase.last and sentence.form(phrase.first) in words("captions"):
        return []
    inside = [p for p in people if phrase.first <= p.first <= phrase.last]
    if _is_place(sentence, phrase):
        return []
    speaks = any(p.form == "named" or p.form in SPEAKERS for p in inside)
    speaks = speaks or is_like_a_name(sentence, phrase)
    order: Order = "after" if sign.pattern == SIGNED else "before"
    return [Cued(sign, "say", Placed(phrase, order))] if speaks else []


def _is_place(sentence: Sentence, phrase: Phrase) -> bool:
    """True for "Kyiv: …" over an item of a digest: where it was, and nobody who speaks."""
    tokens = sentence.line.tokens
    start, end = tokens[phrase.first].start, tokens[phrase.last].end
    return any(f.kind == "place" and (f.start, f.end) == (start, end) for f in sentence.line.found)


def cued(sentence: Sentence, cues: list[Hit]) -> Iterator[Cued]:
    """Place every verb and phrase; what has no source and needs one is left out."""
    used, earlier = -1, None
    for hit in cues:
        if hit.first <= used:
            continue
        sense = SAID.get(hit.what, hit.what)
        found = _placed(sentence, hit, earlier)
        if found is None:
            continue
        if found.phrase is None and hit.what not in (*ANSWERS, "rumour", "according"):
            if not subjectless(sentence, hit):
                continue
            sense = "hearsay"
        used = hit.last
        if found.phrase is not None:
            earlier = found.phrase
        yield Cued(replace(hit, what=hit.what), sense, found)


def _placed(sentence: Sentence, hit: Hit, earlier: Phrase | None) -> Placed | None:
    if hit.what == "according":
        return Placed(credited(sentence, hit), "before")
    if hit.what == "rumour":
        led = sentence.form(hit.first - 1) == "," and hit.first - 2 in sentence.cues
        led = led or hit.first - 1 in sentence.cues
        return None if led else Placed(None, "nobody")
    if hit.what == "deny" and sentence.form(hit.first) in COPULAS:
        wondered = not CONDITIONS.isdisjoint(sentence.form(i) for i in range(hit.first))
        return None if wondered else Placed(None, "nobody")
    if hit.what in ANSWERS:
        return placed(sentence, hit, earlier) or Placed(None, "nobody")
    return placed(sentence, hit, earlier)


def subjectless(sentence: Sentence, hit: Hit) -> bool:
    """A verb without a subject ("Сказали, что") is somebody whom these words do not name.

    A woman's past tense is left out: in a letter it is the writer's own.
    """
    verb = sentence.form(hit.last)
    plural = verb.endswith(PLURAL)
    passive = verb.isascii() and verb.endswith("ed")
    plural = plural or _opens_alone(sentence, hit)
    return hit.what in ("say", "tell", "announce") and (plural or passive or verb in THIRD_PERSON)


def _goes_on(sentence: Sentence, verb: int) -> bool:
    """True for "Последний раз звонил 22 сентября, говорил, что": a second verb of nobody named."""
    before = range(verb - 1)
    if sentence.form(verb - 1) not in (",", "и", "і", "й", "та") or not before:
        return False
    if any(sentence.form(i) in MYSELF for i in before) or sentence.form(verb).endswith("ла"):
        return False
    return any(reading(sentence, i).verb for i in before)


def _opens_alone(sentence: Sentence, hit: Hit) -> bool:
    """True for "Потом добавил, что": a man's verb that opens a sentence, and its clause."""
    verb = sentence.form(hit.last)
    if verb.isascii() or not verb.endswith(("л", "в", "ет", "ит", "є", "ить")):
        return False
    early = all(
        sentence.form(i) in words("adverbs") or i in sentence.timed for i in range(hit.first)
    )
    early = early or _goes_on(sentence, hit.first)
    return early and (opens_clause(sentence, hit) or sentence.form(hit.last + 1) == ":")
