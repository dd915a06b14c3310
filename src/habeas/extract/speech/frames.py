"""A sentence to its frames: who says or knows it, by which cue, and which words they say."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from habeas.extract.speech.contents import Span, Spot, contents
from habeas.extract.speech.grammar import Sentence, sentence_of, words
from habeas.extract.speech.sources import Placed, credited, placed
from habeas.extract.speech.spans import Phrase
from habeas.extract.speech.speakers import Candidate, speaker
from habeas.extract.words import Hit, TokenLine
from habeas.extract.words.lists import word_list

THIRD_PERSON = word_list("third_person")
ANSWERS = frozenset(("deny", "doubt", "silence"))
SAID = {"announce": "say"}
"""Senses that differ only in what they may govern."""


@dataclass(frozen=True, slots=True)
class Frame:
    """A cue with its subject (None where the words name nobody) and the words it governs.

    `content` are stretches of token indices, inclusive, that somebody says; `said` also holds what
    a verb only names ("denied the reports"). `own` are the frame's own tokens, `source` those that
    name who speaks.
    """

    sense: str
    subject: Candidate | None
    origin: Candidate | None
    cue: Hit
    content: tuple[Span, ...]
    said: tuple[Span, ...]
    own: Span
    source: Phrase | None


@dataclass(frozen=True, slots=True)
class _Cue:
    hit: Hit
    sense: str
    placed: Placed


def frames(text: str, line: TokenLine, cues: list[Hit], people: list[Candidate]) -> list[Frame]:
    """Every frame of a sentence, in order of its cue."""
    if not cues:
        return []
    sentence = sentence_of(text, line, frozenset(c.first for c in cues))
    found = list(_cues(sentence, cues))
    spots = [Spot(c.hit, c.sense, c.placed.order, _own(c)) for c in found]
    governed = contents(sentence, spots)
    return [
        _frame(sentence, cue, spot.own, said, people)
        for cue, spot, said in zip(found, spots, governed, strict=True)
    ]


def _cues(sentence: Sentence, cues: list[Hit]) -> Iterator[_Cue]:
    used, earlier = -1, None
    for hit in cues:
        if hit.first <= used:
            continue
        sense = SAID.get(hit.what, hit.what)
        found = _placed(sentence, hit, earlier)
        if found is None:
            continue
        if found.phrase is None and hit.what not in (*ANSWERS, "rumour", "according"):
            if not _subjectless(sentence, hit):
                continue
            sense = "hearsay"
        used = hit.last
        if found.phrase is not None:
            earlier = found.phrase
        yield _Cue(replace(hit, what=hit.what), sense, found)


def _placed(sentence: Sentence, hit: Hit, earlier: Phrase | None) -> Placed | None:
    if hit.what == "according":
        return Placed(credited(sentence, hit), "before")
    if hit.what == "rumour":
        led = sentence.form(hit.first - 1) == "," and hit.first - 2 in sentence.cues
        return None if led else Placed(None, "nobody")
    if hit.what in ANSWERS:
        return placed(sentence, hit, earlier) or Placed(None, "nobody")
    return placed(sentence, hit, earlier)


def _subjectless(sentence: Sentence, hit: Hit) -> bool:
    """A verb without a subject ("Сказали, что") is somebody whom these words do not name.

    A woman's past tense is left out: in a letter it is the writer's own.
    """
    verb = sentence.form(hit.last)
    plural = verb.endswith(("ли", "ят", "ют", "ут"))
    passive = verb.isascii() and verb.endswith("ed")
    return hit.what in ("say", "tell", "announce") and (plural or passive or verb in THIRD_PERSON)


def _own(cue: _Cue) -> Span:
    first, last = cue.hit.first, cue.hit.last
    phrase = cue.placed.phrase
    if phrase is None or cue.placed.order == "shared":
        return first, last
    return min(first, phrase.first), max(last, phrase.last)


def _frame(
    sentence: Sentence, cue: _Cue, own: Span, said: tuple[Span, ...], people: list[Candidate]
) -> Frame:
    phrase = cue.placed.phrase
    subject = speaker(sentence, phrase, people) if phrase else None
    content = said if _clausal(sentence, cue, said) else ()
    if cue.sense in ("deny", "doubt") and subject is None:
        said = content = ((0, own[0] - 1),) if own[0] > 1 else ()
    origin = _origin(sentence, cue.hit, people) if cue.sense == "hear" else None
    return Frame(cue.sense, subject, origin, cue.hit, content, said, own, phrase)


def _clausal(sentence: Sentence, cue: _Cue, said: tuple[Span, ...]) -> bool:
    """True where the words said are said as such, and not only named by the verb."""
    if cue.sense in ("act", "silence") or not said:
        return False
    if cue.sense not in ("deny", "doubt"):
        return True
    return sentence.form(said[0][0]) in words("that") or said[0][0] < cue.hit.first


def _origin(sentence: Sentence, cue: Hit, people: list[Candidate]) -> Candidate | None:
    """Whom it was heard from: "heard from X", "was told by X", "узнала от X"."""
    for person in people:
        if cue.last < person.first <= cue.last + 3:
            if sentence.form(person.first - 1) in ("from", "by", "от", "від"):
                return person
    return None
