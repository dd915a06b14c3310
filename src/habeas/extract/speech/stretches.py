"""A sentence's frames to its utterances: cut where the set of frames that govern a word changes."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from habeas.extract.speech.frames import Frame
from habeas.extract.speech.naming import STANCES
from habeas.extract.speech.voices import Voice
from habeas.extract.words import TokenLine
from habeas.extract.words.tokens import MASK
from habeas.records.claims import Stance


@dataclass(frozen=True, slots=True)
class Utterance:
    """A stretch of text said by `voices`, the outermost first; no voices is plain narration.

    `sentence` are the offsets of the whole sentence it is part of. `bare` marks words that only
    take a stance on what was said elsewhere ("the Kremlin denied it"). With `cues`, only what
    those words themselves tell is read here: "her brother found him", where "found" is heard first
    as somebody who learned something.
    """

    start: int
    end: int
    voices: tuple[Voice, ...]
    sentence: tuple[int, int]
    stance: Stance = "asserts"
    bare: bool = False
    cues: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Voiced:
    """A frame with the hops that it adds, the outer one first."""

    frame: Frame
    voices: tuple[Voice, ...]


def answers(
    outer: tuple[Voice, ...], line: TokenLine, voiced: Sequence[Voiced]
) -> Iterator[Utterance]:
    """Frames that only take a stance on what was said elsewhere."""
    whole = (line.tokens[0].start, line.tokens[-1].end)
    for one in voiced:
        stance = STANCES.get(one.frame.sense)
        if stance is None or one.frame.content:
            continue
        first, last = one.frame.own
        start, end = line.tokens[first].start, line.tokens[last].end
        yield Utterance(start, end, (*outer, *one.voices), whole, stance, bare=True)


def stretches(
    outer: tuple[Voice, ...], line: TokenLine, voiced: Sequence[Voiced]
) -> Iterator[Utterance]:
    """Cut the sentence where the set of frames that govern a word changes."""
    governed = [_governing(line, index, voiced) for index in range(len(line.tokens))]
    whole = (line.tokens[0].start, line.tokens[-1].end)
    first = 0
    for index in range(1, len(governed) + 1):
        if index == len(governed) or governed[index] != governed[first]:
            numbers = governed[first]
            if numbers is not None:
                start, end = line.tokens[first].start, line.tokens[index - 1].end
                yield Utterance(
                    start, end, stacked(outer, voiced, numbers), whole, _stance(voiced, numbers)
                )
            first = index
    cues = tuple(
        (line.tokens[one.frame.cue.first].start, line.tokens[one.frame.cue.last].end)
        for one in voiced
        if one.frame.content
    )
    if cues:
        yield Utterance(*whole, outer, whole, cues=cues)


def _governing(line: TokenLine, index: int, voiced: Sequence[Voiced]) -> tuple[int, ...] | None:
    """Numbers of the frames whose content holds a token, outermost first.

    None for words that only say who speaks or take a stance, and for a quotation, which is read
    apart.
    """
    if line.tokens[index].form == MASK:
        return None
    holding = governing(index, voiced)
    for number, one in enumerate(voiced):
        frame = one.frame
        inside = frame.own[0] <= index <= frame.own[1]
        if inside and frame.sense in STANCES:
            return None
        if inside and frame.content and number not in holding:
            return None
    return holding


def governing(index: int, voiced: Sequence[Voiced]) -> tuple[int, ...]:
    """Numbers of the frames whose content holds a token, outermost first."""
    holding = [
        (-sum(b - a for a, b in one.frame.content), one.frame.sense == "according", number)
        for number, one in enumerate(voiced)
        if any(a <= index <= b for a, b in one.frame.content)
    ]
    return tuple(number for *_, number in sorted(holding))


def _stance(voiced: Sequence[Voiced], numbers: tuple[int, ...]) -> Stance:
    senses = [voiced[n].frame.sense for n in numbers]
    taken = [STANCES[sense] for sense in senses if sense in STANCES]
    return taken[-1] if taken else "asserts"


def stacked(
    outer: tuple[Voice, ...], voiced: Sequence[Voiced], numbers: tuple[int, ...]
) -> tuple[Voice, ...]:
    """The hops of several frames, outermost first, nobody twice in a row."""
    stack = list(outer)
    for number in numbers:
        for voice in voiced[number].voices:
            if not stack or (voice.who, voice.gap) != (stack[-1].who, stack[-1].gap):
                stack.append(voice)
    return tuple(stack)
