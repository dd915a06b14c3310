"""A segment to its utterances: stretches of text, each with the voices it passed through.

Quoted speech is read apart from the sentence around it, so that "he said" governs all of the
quotation, and who is quoted inside it becomes one hop more.
"""

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from habeas.extract.found import Places
from habeas.extract.speech.frames import Frame, frames
from habeas.extract.speech.naming import STANCES, Scope, remember, reply_voice, speaks, voices_of
from habeas.extract.speech.quotes import INSERTION, Quotations, Quote
from habeas.extract.speech.speakers import candidates
from habeas.extract.speech.tables import cue_matcher
from habeas.extract.speech.voices import GAP, Register, Voice
from habeas.extract.words import TokenLine, token_line
from habeas.extract.words.sentences import sentences
from habeas.extract.words.tokens import MASK
from habeas.records.claims import Stance


@dataclass(frozen=True, slots=True)
class Utterance:
    """A stretch of text said by `voices`, the outermost first; no voices is plain narration.

    `sentence` are the offsets of the whole sentence it is part of. `bare` marks words that only
    take a stance on what was said elsewhere ("the Kremlin denied it").
    """

    start: int
    end: int
    voices: tuple[Voice, ...]
    sentence: tuple[int, int]
    stance: Stance = "asserts"
    bare: bool = False


@dataclass(frozen=True, slots=True)
class Script:
    """A document made ready to be read for who speaks; its `register` grows from part to part."""

    text: str
    found: Places
    quotations: Quotations
    register: Register

    def afresh(self) -> "Script":
        """Return the script with nobody introduced yet: another's message is another's speech."""
        return replace(self, register=Register([]))


def script(text: str, found: Places, segments: Iterable[tuple[int, int]]) -> Script:
    """Prepare a whole document once, so that reading its many segments costs only their length."""
    return Script(text, found, Quotations(text, segments), Register([]))


def utterances(script: Script, *, start: int, end: int) -> list[Utterance]:
    """Read one segment; who was introduced in those before it is known."""
    script.register.recent = None
    scope = Scope(script.text, script.found, script.register, ())
    quotes = script.quotations.within(start, end)
    return list(_read(scope, script.quotations.masked, quotes, start, end))


def _read(
    scope: Scope, masked: str, quotes: list[Quote], start: int, end: int
) -> Iterator[Utterance]:
    outer = replace(scope, text=masked)
    speaker: Voice | None = None
    waiting: list[Quote] = []
    ahead = deque(quotes)
    for first, last in sentences(masked, start=start, end=end):
        said, spoken = _sentence(outer, first, last)
        yield from said
        alone = _only_quotes(masked, first, last)
        speaker = spoken[0] if spoken else (speaker if alone else None)
        while ahead and ahead[0].end <= last + 1:
            waiting.append(ahead.popleft())
        if speaker is not None or not alone:
            yield from _quoted(scope, waiting, speaker)
            waiting = []
    yield from _quoted(scope, waiting, speaker)


def _only_quotes(masked: str, first: int, last: int) -> bool:
    rest = masked[first:last].replace(MASK, "")
    return sum(letter.isalpha() for letter in rest) == 0


def _quoted(scope: Scope, quotes: list[Quote], speaker: Voice | None) -> Iterator[Utterance]:
    """Read quotations, each inside the voice of its speaker; nobody named is a gap."""
    for quote in quotes:
        voices, parts = _insertion(scope, quote)
        if not voices:
            voices = (speaker or scope.register.last() or GAP,)
        inner = replace(scope, voices=tuple(replace(v, form="direct") for v in voices))
        for start, end in parts:
            yield from _read(inner, scope.text, [], start, end)


def _insertion(scope: Scope, quote: Quote) -> tuple[tuple[Voice, ...], list[tuple[int, int]]]:
    """Take "— she says —" out of a quotation that holds it, as Russian and Ukrainian ones do."""
    for match in INSERTION.finditer(scope.text, quote.start, quote.end):
        start, end = match.span("words")
        _, voices = _sentence(scope, start, end)
        if voices:
            parts = [(quote.start, match.start() + 1), (match.end(), quote.end)]
            return voices, [p for p in parts if p[1] > p[0]]
    return (), [(quote.start, quote.end)]


def _sentence(scope: Scope, start: int, end: int) -> tuple[list[Utterance], tuple[Voice, ...]]:
    """Read one sentence without its quotations; also return whose quotations they are.

    The speaker comes first, and after them whom they speak for ("she says, from her husband").
    """
    line = token_line(scope.text, scope.found, start=start, end=end)
    if not line.tokens:
        return [], ()
    people = candidates(scope.text, line)
    cues = [h for h in cue_matcher().hits(line) if h.what != "silence" or not scope.voices]
    found = frames(line, cues, people)
    voiced = [(frame, voices_of(scope, line, frame)) for frame in found]
    said = [*_answers(scope, line, voiced), *_stretches(scope, line, voiced)]
    spoken = sorted(
        ((f.sense == "according", v[0]) for f, v in voiced if v and speaks(f, v[0])),
        key=lambda pair: pair[0],
    )
    remember(scope, line, people)
    answering = (reply_voice(scope.register, p) for p in people if p.form == "reply")
    return said, tuple(voice for _, voice in spoken) or tuple(answering)[:1]


def _answers(
    scope: Scope, line: TokenLine, voiced: list[tuple[Frame, tuple[Voice, ...]]]
) -> Iterator[Utterance]:
    """Frames that only take a stance on what was said elsewhere."""
    for frame, voices in voiced:
        stance = STANCES.get(frame.sense)
        if stance is None or frame.content:
            continue
        first, last = frame.own
        start, end = line.tokens[first].start, line.tokens[last].end
        whole = (line.tokens[0].start, line.tokens[-1].end)
        yield Utterance(start, end, (*scope.voices, *voices), whole, stance, bare=True)


def _stretches(
    scope: Scope, line: TokenLine, voiced: list[tuple[Frame, tuple[Voice, ...]]]
) -> Iterator[Utterance]:
    """Cut the sentence where the set of frames that govern a word changes."""
    governed = [_governing(line, index, voiced) for index in range(len(line.tokens))]
    whole = (line.tokens[0].start, line.tokens[-1].end)
    first = 0
    for index in range(1, len(governed) + 1):
        if index == len(governed) or governed[index] != governed[first]:
            last = index - 1
            if governed[first] is not None:
                voices = _stack(scope, voiced, governed[first] or ())
                start, end = line.tokens[first].start, line.tokens[last].end
                yield Utterance(start, end, voices, whole, _stance(voiced, governed[first] or ()))
            first = index


def _governing(
    line: TokenLine, index: int, voiced: list[tuple[Frame, tuple[Voice, ...]]]
) -> tuple[int, ...] | None:
    """Numbers of the frames whose content holds a token, outermost first.

    None for words that only say who speaks or take a stance, and for a quotation, which is read
    apart.
    """
    holding = [
        (sum(b - a for a, b in frame.content), number)
        for number, (frame, _) in enumerate(voiced)
        if any(a <= index <= b for a, b in frame.content)
    ]
    if any(f.own[0] <= index <= f.own[1] and f.sense in STANCES for f, _ in voiced):
        return None
    if line.tokens[index].form == MASK:
        return None
    inside = {number for _, number in holding}
    if any(
        f.content and f.own[0] <= index <= f.own[1] and number not in inside
        for number, (f, _) in enumerate(voiced)
    ):
        return None
    return tuple(number for _, number in sorted(holding, key=lambda h: (-h[0], h[1])))


def _stance(voiced: list[tuple[Frame, tuple[Voice, ...]]], numbers: tuple[int, ...]) -> Stance:
    taken = [STANCES[voiced[n][0].sense] for n in numbers if voiced[n][0].sense in STANCES]
    return taken[-1] if taken else "asserts"


def _stack(
    scope: Scope, voiced: list[tuple[Frame, tuple[Voice, ...]]], numbers: tuple[int, ...]
) -> tuple[Voice, ...]:
    stack = list(scope.voices)
    for number in numbers:
        for voice in voiced[number][1]:
            if not stack or voice.who is None or voice.who != stack[-1].who:
                stack.append(voice)
    return tuple(stack)
