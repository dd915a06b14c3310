"""A segment to what is said in it: utterances for claims, and statements with their sources.

Quoted speech is read apart from the sentence around it, so that "he said" governs all of the
quotation, and who is quoted inside it becomes one hop more.
"""

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from habeas.extract.found import Places
from habeas.extract.speech.continuing import carried, continued, opening_voices, taken_up
from habeas.extract.speech.frames import frames
from habeas.extract.speech.grammar import sentence_of
from habeas.extract.speech.labels import LABEL, is_transcript
from habeas.extract.speech.naming import Scope, remember, reply_voice, speaks, titled, voices_of
from habeas.extract.speech.quotes import INSERTION, Quotations, Quote
from habeas.extract.speech.speakers import Candidate, candidates
from habeas.extract.speech.statements import Said, Span, Speaking, said_in, speaking, trimmed
from habeas.extract.speech.stretches import (
    Utterance,
    Voiced,
    answers,
    governing,
    stacked,
    stretches,
)
from habeas.extract.speech.subjects import goes_on_about, subject_of
from habeas.extract.speech.tables import cue_matcher
from habeas.extract.speech.voices import GAP, Register, Voice
from habeas.extract.words import TokenLine, token_line
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


@dataclass(frozen=True, slots=True)
class _Read:
    """One sentence read: its tokens, its frames, and who says a quotation beside it."""

    line: TokenLine
    voiced: tuple[Voiced, ...]
    people: list[Candidate]
    speaking: Speaking | None
    voices: tuple[Voice, ...]


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
    scope = Scope(script.text, script.found, script.register, (), script.language, labels, script.turns)
    quotes = script.quotations.within(start, end)
    parts = list(_read(scope, script.quotations.masked, quotes, (start, end)))
    return Heard(
        tuple(p for p in parts if isinstance(p, Utterance)),
        tuple(p for p in parts if isinstance(p, Said)),
    )


def _read(scope: Scope, masked: str, quotes: list[Quote], segment: Span) -> Iterator[Part]:
    outer = replace(scope, text=masked)
    speaker: _Read | None = None
    before = () if scope.voices else scope.register.account
    opened = () if scope.voices else opening_voices(scope.register, masked, segment[0])
    going_on: tuple[Voice, ...] = opened
    read: _Read | None = None
    waiting: list[Quote] = []
    ahead = deque(quotes)
    for first, last in sentences(masked, start=segment[0], end=segment[1]):
        read = _sentence(outer, first, last)
        if read is None:
            continue
        if speaker is not None and _is_dialogue(masked, segment[0], first):
            yield from _spoken_on(scope, speaker, (first, last))
            continue
        if before and not opened:
            going_on = before if taken_up(before, read.line, read.voiced) else ()
            before = ()
        going_on = continued(going_on, read.line, read.voiced, read.people)
        yield from answers(scope.voices, read.line, read.voiced)
        yield from stretches((*scope.voices, *going_on), read.line, read.voiced)
        yield from said_in(scope.text, read.line, read.voiced, turns=scope.turns)
        going_on = carried(going_on, read.voiced)
        alone = _only_quotes(masked, first, last)
        if read.speaking is not None:
            speaker = read
        elif not alone:
            speaker = None
        while ahead and ahead[0].end <= last + 1:
            waiting.append(ahead.popleft())
        if speaker is not None or not alone:
            yield from _quoted(replace(scope, turn=going_on), waiting, read, speaker)
            waiting = []
    yield from _quoted(replace(scope, turn=going_on), waiting, None, speaker)
    if not scope.voices:
        scope.register.account = () if scope.turns or opened else going_on
        if read is not None and _opens(read):
            scope.register.opened = read.voices


def _opens(read: _Read) -> bool:
    """True for "Пишут читатели:" at the end of a line: what they say stands in the next ones."""
    spoken = read.voices and not any(one.frame.said for one in read.voiced)
    return bool(spoken) and read.line.tokens[-1].form == ":"


def _is_dialogue(text: str, start: int, first: int) -> bool:
    """True for what goes on after "— …, — сказал он. — …": a new dash in a line that began with one."""
    return first > start and text[start] in DASHES and text[first] in DASHES


def _spoken_on(scope: Scope, speaker: _Read, span: Span) -> Iterator[Part]:
    words_said = trimmed(scope.text, *span)
    if words_said is not None and speaker.speaking is not None:
        yield Said(*words_said, speaker.speaking, "direct")
    yield from _inside(scope, speaker.voices or (GAP,), span)


def _only_quotes(masked: str, first: int, last: int) -> bool:
    rest = masked[first:last].replace(MASK, "")
    return sum(letter.isalpha() for letter in rest) == 0


def _quoted(
    scope: Scope, quotes: list[Quote], read: _Read | None, speaker: _Read | None
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


def _governors(read: _Read, quote: Quote, last: Voice | None) -> tuple[Voice, ...]:
    """The voices that a quotation of a sentence passed through by its frames."""
    index = next(
        (i for i, t in enumerate(read.line.tokens) if t.start <= quote.start < t.end), None
    )
    if index is None:
        return ()
    named = any(a <= index <= b for one in read.voiced for a, b in one.frame.said)
    voices = stacked((), read.voiced, governing(index, read.voiced)) or read.voices
    return (voices or (last or GAP,)) if named else ()


def _bare(scope: Scope, quote: Quote, speaker: _Read | None) -> Iterator[Part]:
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


def _in_parts(scope: Scope, quote: Quote, read: _Read, parts: list[Span]) -> Iterator[Part]:
    """Both halves of a quotation that holds "— she says —" are hers."""
    for start, end in parts:
        opening = start - (start == quote.start)
        span = trimmed(scope.text, opening, end + (end == quote.end))
        if span is not None and read.speaking is not None:
            yield Said(*span, read.speaking, "direct")
        yield from _inside(scope, read.voices, (start, end))


def _insertion(scope: Scope, quote: Quote) -> tuple[_Read, list[Span]] | None:
    """Take "— she says —" out of a quotation that holds it, as Russian and Ukrainian ones do."""
    for match in INSERTION.finditer(scope.text, quote.start, quote.end):
        read = _sentence(scope, *match.span("words"), inserted=True)
        if read is not None and read.speaking is not None:
            parts = [(quote.start, match.start() + 1), (match.end(), quote.end)]
            return read, [p for p in parts if p[1] > p[0]]
    return None


def _sentence(scope: Scope, start: int, end: int, *, inserted: bool = False) -> _Read | None:
    """Read one sentence without its quotations, and whose quotations they are.

    The speaker comes first, and after them whom they speak for ("she says, from her husband").
    """
    line = token_line(scope.text, scope.found, start=start, end=end)
    if not line.tokens:
        return None
    people = candidates(scope.text, line)
    cues = [h for h in cue_matcher().hits(line) if h.what != "silence" or not scope.voices]
    sentence = sentence_of(scope.text, line, scope.language)
    found = frames(sentence, cues, people, labels=scope.labels, inserted=inserted)
    voiced = tuple(Voiced(frame, voices_of(scope, line, frame)) for frame in found)
    spoken = sorted(
        (one for one in voiced if speaks(one.frame, one.voices)),
        key=lambda one: one.frame.sense == "according",
    )
    remember(scope, line, people)
    about = subject_of(sentence, people)
    if not scope.voices and (about is not None or not goes_on_about(sentence, people)):
        scope.register.subject = titled(scope.register, about.voice) if about else None
    if spoken:
        voices = tuple(one.voices[0] for one in spoken if one.voices)
        return _Read(line, voiced, people, speaking(line, spoken[0]), voices)
    answering = [reply_voice(scope.register, p) for p in people if p.form == "reply"][:1]
    by = Speaking(answering[0], None, None) if answering else None
    return _Read(line, voiced, people, by, tuple(answering))
