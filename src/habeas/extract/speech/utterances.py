"""A segment to what is said in it: utterances for claims, and statements with their sources.

Quoted speech is read apart from the sentence around it, so that "he said" governs all of the
quotation, and who is quoted inside it becomes one hop more.
"""

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from habeas.extract.found import Places
from habeas.extract.speech.continuing import opening_voices
from habeas.extract.speech.labels import LABEL, is_transcript
from habeas.extract.speech.naming import Scope
from habeas.extract.speech.quotes import INSERTION, Quotations, Quote
from habeas.extract.speech.sentence import Read, opens_list, points_back, read_sentence
from habeas.extract.speech.statements import Said, Span, Speaking, said_in, trimmed
from habeas.extract.speech.stretches import (
    Utterance,
    answers,
    governing,
    stacked,
    stretches,
)
from habeas.extract.speech.threads import Thread
from habeas.extract.speech.voices import GAP, Register, Voice
from habeas.extract.words.sentences import sentences
from habeas.extract.words.tokens import MASK

Part = Utterance | Said
DASHES = frozenset("—–-")


@dataclass(frozen=True, slots=True)
class Script:
    """A document made ready to be read for who speaks; its `register` grows from part to part."""

    text: str
    found: Places
    quotations: Quotations
    register: Register
    language: str
    turns: bool = False
    authors: dict[str | None, Register] = field(default_factory=dict)

    def of(self, author: str | None) -> "Script":
        """Return the script with whom one author introduced: others' messages are their own."""
        return replace(self, register=self.authors.setdefault(author, Register([])))


@dataclass(frozen=True, slots=True)
class Heard:
    """What one segment says: stretches with their voices, and statements with their sources."""

    utterances: tuple[Utterance, ...]
    said: tuple[Said, ...]


def script(text: str, found: Places, segments: Iterable[Span], *, language: str) -> Script:
    """Prepare a whole document once, so that reading its many segments costs only their length."""
    spans = tuple(segments)
    quotations = Quotations(text, spans)
    return Script(text, found, quotations, Register([]), language, is_transcript(text, spans))


def heard(
    script: Script, *, start: int, end: int, labels: bool = True, goes_on: bool = False
) -> Heard:
    """Read one segment; who was introduced in those before it is known.

    `labels` is false where "Name: …" is a form's field and nobody's words; `goes_on` is true where
    a message goes on with the writer's last one, so that "говорит" needs no subject.
    """
    if not goes_on:
        script.register.recent = None
    scope = Scope(
        script.text, script.found, script.register, (), script.language, labels, script.turns
    )
    quotes = script.quotations.within(start, end)
    parts = list(_read(scope, script.quotations.masked, quotes, (start, end)))
    return Heard(
        tuple(p for p in parts if isinstance(p, Utterance)),
        tuple(p for p in parts if isinstance(p, Said)),
    )


def _read(scope: Scope, masked: str, quotes: list[Quote], segment: Span) -> Iterator[Part]:
    thread = _thread(scope, masked, quotes, segment[0])
    read: Read | None = None
    pending: tuple[Read, tuple[Voice, ...]] | None = None
    for first, last in sentences(masked, start=segment[0], end=segment[1]):
        read = read_sentence(thread.outer, first, last)
        if read is None:
            continue
        if thread.speaker is not None and _is_dialogue(masked, segment[0], first):
            yield from _spoken_on(scope, thread.speaker, (first, last))
            continue
        if pending is not None:
            yield from _told(scope, *pending, by=read if points_back(read) else None)
        pending = (read, thread.begin(read))
        thread.go_on(read, alone=_only_quotes(masked, first, last))
        if waiting := thread.due(last):
            yield from _quoted(replace(scope, turn=thread.going_on), waiting, read, thread.speaker)
    if pending is not None:
        yield from _told(scope, *pending, by=None)
    yield from _quoted(replace(scope, turn=thread.going_on), thread.left(), None, thread.speaker)
    if not scope.voices:
        _leave(scope, thread, read)


def _thread(scope: Scope, masked: str, quotes: list[Quote], start: int) -> Thread:
    outer = replace(scope, text=masked)
    if scope.voices:
        return Thread(outer, deque(quotes), (), ())
    opened = opening_voices(scope.register, masked, start)
    return Thread(outer, deque(quotes), () if opened else scope.register.account, opened)


def _leave(scope: Scope, thread: Thread, read: Read | None) -> None:
    """Keep whose words the next segment may go on with."""
    scope.register.account = () if scope.turns or thread.opened else thread.going_on
    if read is not None and opens_list(read):
        scope.register.opened = read.voices


def _told(
    scope: Scope, read: Read, going_on: tuple[Voice, ...], *, by: Read | None
) -> Iterator[Part]:
    """A sentence's own stretches and statements, and who the next one says that it is from."""
    outer = (*scope.voices, *(by.voices if by and not (going_on or read.voices) else going_on))
    yield from answers(scope.voices, read.line, read.voiced)
    yield from stretches(outer, read.line, read.voiced)
    if not (by is None and points_back(read)):
        yield from said_in(scope.text, read.line, read.voiced, turns=scope.turns)
    if by is not None and by.speaking is not None and not read.voices:
        whole = trimmed(scope.text, read.line.tokens[0].start, read.line.tokens[-1].end)
        if whole is not None:
            yield Said(*whole, by.speaking, "indirect")


def _is_dialogue(text: str, start: int, first: int) -> bool:
    """True for what goes on after "— …, — сказал он. — …": a new dash in a line begun with one."""
    return first > start and text[start] in DASHES and text[first] in DASHES


def _spoken_on(scope: Scope, speaker: Read, span: Span) -> Iterator[Part]:
    words_said = trimmed(scope.text, *span)
    if words_said is not None and speaker.speaking is not None:
        yield Said(*words_said, speaker.speaking, "direct")
    yield from _inside(scope, speaker.voices or (GAP,), span)


def _only_quotes(masked: str, first: int, last: int) -> bool:
    rest = masked[first:last].replace(MASK, "")
    return sum(letter.isalpha() for letter in rest) == 0


def _quoted(
    scope: Scope, quotes: list[Quote], read: Read | None, speaker: Read | None
) -> Iterator[Part]:
    """Read quotations, each inside the voice of its speaker; nobody named is a gap."""
    for quote in quotes:
        inserted = _insertion(scope, quote)
        voices = () if read is None else _governors(read, quote, scope.register.last())
        if inserted is not None:
            yield from _in_parts(scope, quote, *inserted)
        elif voices:
            yield from _inside(scope, voices, (quote.start, quote.end))
        else:
            yield from _bare(scope, quote, speaker)


def _governors(read: Read, quote: Quote, last: Voice | None) -> tuple[Voice, ...]:
    """The voices that a quotation of a sentence passed through by its frames."""
    index = next(
        (i for i, t in enumerate(read.line.tokens) if t.start <= quote.start < t.end), None
    )
    if index is None:
        return ()
    named = any(a <= index <= b for one in read.voiced for a, b in one.frame.said)
    voices = stacked((), read.voiced, governing(index, read.voiced)) or read.voices
    return (voices or (last or GAP,)) if named else ()


def _bare(scope: Scope, quote: Quote, speaker: Read | None) -> Iterator[Part]:
    """A quotation that no verb governs is that of who spoke last."""
    last = scope.register.last()
    voices = (speaker.voices if speaker else ()) or scope.turn or (last or GAP,)
    by = speaker.speaking if speaker else None
    span = trimmed(scope.text, quote.start - 1, quote.end + 1)
    if span is not None and not scope.voices:
        yield Said(*span, by or Speaking(voices[0], None, None), "direct")
    yield from _inside(scope, voices, (quote.start, quote.end))


def _inside(scope: Scope, voices: Sequence[Voice], span: Span) -> Iterator[Part]:
    turn = scope.turn[:1] if scope.turn and scope.turn[0].rule == LABEL else ()
    outer = tuple(v for v in turn if v.who != voices[0].who)
    inner = replace(scope, voices=tuple(replace(v, form="direct") for v in (*outer, *voices)))
    yield from _read(inner, scope.text, [], span)


def _in_parts(scope: Scope, quote: Quote, read: Read, parts: list[Span]) -> Iterator[Part]:
    """Both halves of a quotation that holds "— she says —" are hers."""
    for start, end in parts:
        opening = start - (start == quote.start)
        span = trimmed(scope.text, opening, end + (end == quote.end))
        if span is not None and read.speaking is not None:
            yield Said(*span, read.speaking, "direct")
        yield from _inside(scope, read.voices, (start, end))


def _insertion(scope: Scope, quote: Quote) -> tuple[Read, list[Span]] | None:
    """Take "— she says —" out of a quotation that holds it, as Russian and Ukrainian ones do."""
    for match in INSERTION.finditer(scope.text, quote.start, quote.end):
        read = read_sentence(scope, *match.span("words"), inserted=True)
        if read is not None and read.speaking is not None:
            parts = [(quote.start, match.start() + 1), (match.end(), quote.end)]
            return read, [p for p in parts if p[1] > p[0]]
    return None
