"""Frames and quotations to statements: who says which words, by which cue, as spans of a text."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from habeas.extract.speech.labels import LABEL, SIGNED
from habeas.extract.speech.papers import PAPER
from habeas.extract.speech.stretches import Voiced
from habeas.extract.speech.voices import Voice
from habeas.extract.words import TokenLine
from habeas.extract.words.lists import word_list
from habeas.extract.words.tokens import MASK
from habeas.records import CaseKey, Statement, Words, make_id
from habeas.records.statements import Manner

Span = tuple[int, int]
EDGES = " \t\n,;:—–-"
OPENING, CLOSING = "“„«", "”»"
LETTERS = re.compile(r"[^\W_]")
FIRST_PERSON = word_list("first_person")
QUOTATION = re.compile(r"[“„«\"][^”»\"]*[”»\"]")


@dataclass(frozen=True, slots=True)
class Speaking:
    """Who says something, and where the words name them and tell that they say it."""

    voice: Voice | None
    source: Span | None
    cue: Span | None


@dataclass(frozen=True, slots=True)
class Said:
    """A statement before it has an id: the stretch said, and who says it."""

    start: int
    end: int
    by: Speaking
    manner: Manner


def speaking(line: TokenLine, one: Voiced) -> Speaking:
    """A frame's source and cue as spans; the speaker is its innermost named hop."""
    frame = one.frame
    source = None
    if frame.source is not None:
        source = (line.tokens[frame.source.first].start, line.tokens[frame.source.last].end)
    told = frame.listener is not None and len(one.voices) > 1
    outer = one.voices[int(told)] if one.voices else None
    signed = frame.cue.pattern in (LABEL, SIGNED, PAPER)
    return Speaking(outer, source, None if signed else (frame.cue.start, frame.cue.end))


def said_in(
    text: str, line: TokenLine, voiced: Sequence[Voiced], *, turns: bool = False
) -> Iterator[Said]:
    """Every statement of one sentence: one for each stretch that a frame governs."""
    for one in voiced:
        if one.frame.origin is not None:
            yield from _heard(text, line, one)
            continue
        if _is_turn(one, turns=turns):
            continue
        by = speaking(line, one)
        for first, last in one.frame.said:
            start, end = line.tokens[first].start, line.tokens[last].end
            span = trimmed(text, start, end)
            if span is not None and not _is_own(line, one, first, last):
                yield Said(*span, by, _manner(line, first, last))


def _is_turn(one: Voiced, *, turns: bool) -> bool:
    """True for the label of a turn: who speaks there is the form of the text, and no report."""
    return turns and one.frame.cue.pattern == LABEL


def _is_own(line: TokenLine, one: Voiced, first: int, last: int) -> bool:
    """True for "we believe that" and "I asked": a writer's own words, unless they quote them."""
    frame = one.frame
    if frame.source is None or frame.source.first != frame.source.last:
        return False
    if line.tokens[frame.source.first].form not in FIRST_PERSON:
        return False
    colon = first > 0 and line.tokens[first - 1].form == ":"
    return not (colon or _manner(line, first, last) != "indirect")


def _heard(text: str, line: TokenLine, one: Voiced) -> Iterator[Said]:
    """What was heard from somebody named is said by them as well."""
    frame = one.frame
    if frame.origin is None:
        return
    tokens = line.tokens
    source = (tokens[frame.origin.first].start, tokens[frame.origin.last].end)
    for first, last in frame.said:
        span = trimmed(text, tokens[first].start, tokens[last].end)
        if span is not None and first > frame.origin.last:
            voice = one.voices[-1] if one.voices else None
            cue = (frame.cue.start, frame.cue.end)
            yield Said(*span, Speaking(voice, source, cue), _manner(line, first, last))


def _manner(line: TokenLine, first: int, last: int) -> Manner:
    quoted = sum(line.tokens[i].form == MASK for i in range(first, last + 1))
    plain = any(line.tokens[i].form[0].isalnum() for i in range(first, last + 1))
    if not quoted:
        return "indirect"
    return "mixed" if plain else "direct"


def trimmed(text: str, start: int, end: int) -> Span | None:
    """A stretch without the signs around it; None where no word is left."""
    start, end = max(start, 0), min(end, len(text))
    while start < end and text[start] in EDGES + ".":
        start += 1
    while end > start and (text[end - 1] in EDGES or _full_stop(text, start, end)):
        end -= 1
    if not LETTERS.search(text, start, end):
        return None
    if end < len(text) and text[end] in CLOSING + '"' and _unclosed(text, start, end):
        end += 1
    return start, end


def _full_stop(text: str, start: int, end: int) -> bool:
    return text[end - 1] == "." and not text[start:end].endswith("...")


def _unclosed(text: str, start: int, end: int) -> bool:
    part = text[start:end]
    opened = sum(part.count(mark) for mark in OPENING)
    closed = sum(part.count(mark) for mark in CLOSING)
    return opened > closed or part.count('"') % 2 == 1


def statements_of(
    said: Iterable[Said], text: str, *, document: str, key: CaseKey
) -> list[Statement]:
    """Give every statement its id, and the one that it stands inside of."""
    made: list[Statement] = []
    seen: set[tuple[int, int, Span | None]] = set()
    around: list[tuple[Said, str]] = []
    for one in sorted(said, key=lambda s: (s.start, -s.end)):
        place = (one.start, one.end, one.by.source)
        if place not in seen:
            seen.add(place)
            made_id = make_id(key, "statement", document, *map(str, place))
            around = [other for other in around if other[0].end > one.start]
            made.append(_statement(one, around, text, document=document, made_id=made_id))
            around.append((one, made_id))
    return made


def _statement(
    one: Said, around: list[tuple[Said, str]], text: str, *, document: str, made_id: str
) -> Statement:
    voice = one.by.voice
    return Statement(
        id=made_id,
        document=document,
        start=one.start,
        end=one.end,
        text=text[one.start : one.end],
        source=_words(text, one.by.source),
        cue=_words(text, one.by.cue),
        who=voice.who if voice else None,
        role=voice.role if voice else None,
        form=one.manner,
        anonymous=voice.anonymous if voice else False,
        party=voice.party if voice else False,
        gap=voice is None or voice.who is None,
        within=_within(one, around),
    )


def _words(text: str, span: Span | None) -> Words | None:
    return None if span is None else Words(text[slice(*span)], *span)


def _within(one: Said, around: list[tuple[Said, str]]) -> str | None:
    """The smallest statement of somebody else's that holds this one with its cue."""
    holding = [
        (other.end - other.start, number)
        for other, number in around
        if other.by.cue != one.by.cue and other.start <= one.start and one.end <= other.end
        and (one.by.cue is None or other.start <= one.by.cue[0] < other.end)
    ]  # fmt: skip
    return min(holding)[1] if holding else None
