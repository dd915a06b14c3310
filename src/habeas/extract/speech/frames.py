"""A sentence to its frames: who says or knows it, by which cue, and which words they say."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from habeas.extract.speech.candidates import Candidate
from habeas.extract.speech.contents import contents
from habeas.extract.speech.cued import ANSWERS, Cued, cued, labelled, opens_clause, subjectless
from habeas.extract.speech.english_after import after
from habeas.extract.speech.english_verbs import is_no_verb
from habeas.extract.speech.grammar import Sentence, words
from habeas.extract.speech.inflection import english_forms
from habeas.extract.speech.labels import label, signature
from habeas.extract.speech.listening import listener
from habeas.extract.speech.papers import PAPER, paper
from habeas.extract.speech.paperwork import is_paperwork, is_unsaid
from habeas.extract.speech.quoting import is_unquoted, opening_verb
from habeas.extract.speech.slavic import PLACES, owned
from habeas.extract.speech.sources import Placed, after_dash, before_colon
from habeas.extract.speech.spans import Phrase, Span, Spot
from habeas.extract.speech.speakers import speaker
from habeas.extract.speech.subjects import PERSONS, subject_of
from habeas.extract.words import Hit
from habeas.extract.words.tokens import MASK

SHOWS = frozenset(
    ("show", "shows", "showed", "shown", "showing", "list", "lists", "listed", "record", "records",
     "recorded")
)  # fmt: skip
"""What documents and figures do, and what people do with their hands."""
PROMISES = frozenset(
    (*english_forms("promise"), *english_forms("pledge"), *english_forms("expect"))
) | frozenset(
    ("обещает", "обещают", "обещал", "обещала", "обещали", "пообещал", "пообещала", "пообещали",
     "обіцяє", "обіцяють", "обіцяв", "обіцяла", "обіцяли", "пообіцяв", "пообіцяла", "пообіцяли")
)  # fmt: skip
"""Of what is done with words, what also tells how things are to be."""


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
    listener: Candidate | None = None
    """Who is told, where they are somebody who could tell it further."""
    antecedents: tuple[Candidate, ...] = ()
    """Who stands before a pronoun in its sentence: its subject, then the nearest."""


def frames(
    sentence: Sentence,
    cues: list[Hit],
    people: list[Candidate],
    *,
    labels: bool = True,
    inserted: bool = False,
) -> list[Frame]:
    """Every frame of a sentence, in order of its cue; `inserted` words stand inside a quotation."""
    sentence = sentence.with_cues(c.first for c in cues)
    cues = [c for c in cues if inserted or not is_unquoted(sentence, c)]
    cues = [c for c in cues if not (is_no_verb(sentence, c) or is_paperwork(sentence, c))]
    cues = [c for c in cues if not is_unsaid(sentence, c)]
    if inserted:
        cues = cues or list(opening_verb(sentence))
    cues = sorted(
        [*cues, *after_dash(sentence, cues), *before_colon(sentence, cues)], key=lambda c: c.first
    )
    sentence = sentence.with_cues(c.first for c in cues)
    opening = label(sentence) if labels else None
    found = [*labelled(sentence, opening, people), *cued(sentence, cues)]
    if labels and not found:
        found = labelled(sentence, signature(sentence), people)
    written = paper(sentence) if opening is None else None
    if written is not None:
        hidden = range(written[1].first)
        found = [c for c in found if c.placed.phrase is not None or c.hit.first not in hidden]
        found.append(Cued(written[1], "say", Placed(written[0], "before")))
        found.sort(key=lambda c: c.hit.first)
    found = list(_of_speakers(sentence, found, people))
    sentence = sentence.with_cues(c.hit.first for c in found)
    spots = [Spot(c.hit, c.hit.what, c.placed.order, _own(sentence, c), c.placed.phrase)
             for c in found]  # fmt: skip
    governed = contents(sentence, spots)
    return [
        _frame(sentence, cue, spot, said, people)
        for cue, spot, said in zip(found, spots, governed, strict=True)
    ]


def _subject(sentence: Sentence, cue: Cued, people: list[Candidate]) -> Candidate | None:
    phrase = cue.placed.phrase
    sure = cue.sense == "according" or cue.hit.pattern == PAPER or opens_clause(sentence, cue.hit)
    sure = sure or (phrase is not None and sentence.form(phrase.first - 1) in PLACES)
    owned_by = cue.sense == "according"
    return speaker(sentence, phrase, people, sure=sure, owned=owned_by) if phrase else None


def _of_speakers(sentence: Sentence, cues: list[Cued], people: list[Candidate]) -> Iterator[Cued]:
    """Give cues their subjects; where it is a thing, only an answer or a rumour is left."""
    for cue in cues:
        if _names_nobody(sentence, cue):
            continue
        subject = _subject(sentence, cue, people)
        answers = cue.hit.what in ANSWERS
        if sentence.form(cue.hit.first) in SHOWS and (
            subject is None or subject.voice.role not in ("document", "estimate")
        ):
            continue
        if subject is not None and _is_ground(sentence, cue, subject):
            yield replace(cue, sense="rumour")
        elif subject is not None or cue.placed.phrase is None:
            yield replace(cue, subject=subject)
        elif answers or subjectless(sentence, cue.hit):
            sense = cue.sense if answers else "hearsay"
            yield Cued(cue.hit, sense, Placed(None, "nobody"))


def _is_ground(sentence: Sentence, cue: Cued, subject: Candidate) -> bool:
    """True for "в лагере говорят": a place where people talk, and nobody who could be named."""
    phrase = cue.placed.phrase
    if phrase is None or sentence.form(phrase.first - 1) not in PLACES:
        return False
    if sentence.form(cue.hit.first) not in words("gossip"):
        return False
    bare = subject.form == "phrase" and subject.voice.role is None
    return bare and not sentence.capital(phrase.first)


def _names_nobody(sentence: Sentence, cue: Cued) -> bool:
    """True for "nobody asked" and "has anyone confirmed": nothing is said."""
    phrase = cue.placed.phrase
    if phrase is None:
        return False
    return any(sentence.form(i) in words("nobody") for i in range(phrase.first, phrase.core + 1))


def _own(sentence: Sentence, cue: Cued) -> Span:
    """The cue and its source, with the preposition of a place that speaks ("в УФСИН заявили")."""
    first, last = cue.hit.first, cue.hit.last
    phrase = cue.placed.phrase
    if phrase is None or cue.placed.order == "shared":
        return first, last
    opening = phrase.first - (sentence.form(phrase.first - 1) in PLACES)
    return min(first, opening), max(last, phrase.last)


def _frame(
    sentence: Sentence, cue: Cued, spot: Spot, said: tuple[Span, ...], people: list[Candidate]
) -> Frame:
    phrase, own, subject = cue.placed.phrase, spot.own, cue.subject
    if cue.sense == "silence":
        said = ()
    content = _with_verb(sentence, cue, said) if _clausal(sentence, cue, said) else ()
    if len(content) > 1 and subject is None and sentence.form(cue.hit.first) in words("gossip"):
        content = ((content[0][0], content[-1][1]),)  # "того, говорят, убило" is told as one
    if cue.sense in ("deny", "doubt") and subject is None:
        said = content = said or _beside(sentence, own)
    origin = _origin(sentence, cue.hit, people) if cue.sense == "hear" else None
    told = listener(sentence, own, people) if cue.sense in ("say", "tell") else None
    before = _antecedents(sentence, people, subject)
    return Frame(cue.sense, subject, origin, cue.hit, content, said, own, phrase, told, before)


def _antecedents(
    sentence: Sentence, people: list[Candidate], subject: Candidate | None
) -> tuple[Candidate, ...]:
    """Whom a pronoun may stand for in its own sentence, the likeliest first."""
    if subject is None or not subject.form.startswith("pronoun"):
        return ()
    first = subject_of(sentence, people, before=subject.first)
    near = [p for p in people if p.last < subject.first and p.form in PERSONS and not p.body]
    return (*((first,) if first else ()), *reversed(near))


def _with_verb(sentence: Sentence, cue: Cued, said: tuple[Span, ...]) -> tuple[Span, ...]:
    """Where a verb governs a noun, it is part of what it tells: "confirmed the deaths"."""
    verb, opening = cue.hit.last, sentence.form(said[0][0])
    names = cue.hit.what == "announce" and said[0][0] > verb and opening not in words("that")
    if not names or opening == MASK or sentence.form(verb + 1) in (",", ":"):
        return said
    return ((cue.hit.first, said[0][1]), *said[1:])


def _beside(sentence: Sentence, own: Span) -> tuple[Span, ...]:
    """What an answer without a subject is about: "It is not true that …", "… is not confirmed"."""
    if own[0] > 1:
        return ((0, own[0] - 1),)
    return ((own[1] + 1, len(sentence) - 1),) if own[1] + 2 < len(sentence) else ()


def _clausal(sentence: Sentence, cue: Cued, said: tuple[Span, ...]) -> bool:
    """True where the words said are said as such, and not only named by the verb."""
    if cue.sense == "silence" or not said:
        return False
    if cue.sense == "act":
        return _spelled_out(sentence, cue, said[0][0])
    if cue.sense not in ("deny", "doubt"):
        return True
    return sentence.form(said[0][0]) in words("that") or said[0][0] < cue.hit.first


def _spelled_out(sentence: Sentence, cue: Cued, first: int) -> bool:
    """True for "promised the parents: ten days by the sea": the words promised stand there."""
    if cue.hit.pattern not in PROMISES:
        return False
    opening = sentence.form(first)
    told = opening in ("that", "что", "що", MASK) or sentence.form(first - 1) == ":"
    return told or first < cue.hit.first


def _origin(sentence: Sentence, cue: Hit, people: list[Candidate]) -> Candidate | None:
    """Whom it was heard from: "heard from X", "was told by X", "узнала от X"."""
    for index in (*range(cue.last + 1, cue.last + 4), *range(cue.first - 3, cue.first)):
        if sentence.form(index) in ("from", "by", "от", "від"):
            english = sentence.language == "en"
            phrase = after(sentence, index, long=True) if english else owned(sentence, index)
            return speaker(sentence, phrase, people) if phrase else None
    return None
