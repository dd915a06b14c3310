"""A source continued: sentences and paragraphs that go on in the words of who spoke before."""

from collections.abc import Sequence
from dataclasses import replace

from habeas.extract.speech.candidates import Candidate
from habeas.extract.speech.frames import Frame
from habeas.extract.speech.grammar import words
from habeas.extract.speech.labels import LABEL
from habeas.extract.speech.papers import PAPER
from habeas.extract.speech.stretches import Voiced
from habeas.extract.speech.voices import Register, Voice
from habeas.extract.words import TokenLine
from habeas.extract.words.tokens import MASK

WITNESSES = frozenset(("prisoner", "recruit", "relative", "person", None))
"""Whose account a paragraph goes on with; what an official said ends with the sentence."""
OWN_STORY = frozenset(("prisoner", "recruit", "relative"))
"""Of whom even a full name is that of a witness."""
OTHERS = frozenset(("official", "foreign_official", "body", "activist", "lawyer", "estimate"))
HEARSAY = frozenset(("rumour", "hearsay"))
ITEMS = frozenset(("—", "–", "-", "•", "*", "·", "▪", MASK[0]))
OPENING = 3
"""Words at a paragraph's head among which the witness is taken up."""


def carried(before: tuple[Voice, ...], voiced: Sequence[Voiced]) -> tuple[Voice, ...]:
    """Whose words the next sentence may go on with."""
    turn = before[:1] if before and before[0].rule == LABEL else ()
    for one in voiced:
        frame = one.frame
        voice = one.voices[0] if one.voices else None
        if voice is None or voice.gap or frame.sense not in ("say", "tell", "according", "hear"):
            continue
        if frame.sense == "hear" and not _introduces(frame) and voice.role not in WITNESSES:
            continue
        if frame.cue.pattern == LABEL:
            return (replace(voice, form="direct", rule=LABEL),)
        if turn:
            return before
        if _may_go_on(frame, voice):
            return (replace(voice, form="indirect"),)
    other = any(one.voices and not one.voices[0].gap and not _of(one, before) for one in voiced)
    return turn if other else before


def _may_go_on(frame: Frame, voice: Voice) -> bool:
    if voice.party or frame.cue.pattern == PAPER:
        return False
    introduced = (not frame.said or frame.sense == "hear") and voice.role not in OTHERS
    cited = frame.sense == "according" and voice.role == "document"
    return introduced or cited or is_witness(voice)


def is_witness(voice: Voice) -> bool:
    """True for the unnamed, those known by a given name alone, and prisoners and their people."""
    if voice.role not in WITNESSES or voice.party:
        return False
    known_by_given = voice.family is None and len((voice.who or "").split()) == 1
    return voice.anonymous or known_by_given or voice.role in OWN_STORY


def _of(one: Voiced, before: tuple[Voice, ...]) -> bool:
    return bool(before) and one.voices[0].who == before[-1].who


def _introduces(frame: Frame) -> bool:
    """True for "мы узнали об этом от повара": it names whose account follows, and tells nothing."""
    return frame.origin is not None and all(a <= frame.origin.first for a, _ in frame.said)


def continued(
    going_on: tuple[Voice, ...], line: TokenLine, voiced: Sequence[Voiced], people: list[Candidate]
) -> tuple[Voice, ...]:
    """Keep a source for a sentence that brings no other; a turn's speaker keeps all of it."""
    if not going_on or going_on[0].rule == LABEL:
        return going_on
    other = any(
        one.voices and one.frame.sense not in (*HEARSAY, "act") and not _of(one, going_on)
        for one in voiced
    )
    spoken = {one.voices[0].who for one in voiced if one.voices and one.voices[0].gap is False}
    named = any(
        p.voice.role in OTHERS or (p.form == "named" and p.voice.who != going_on[0].who)
        for p in people
    )
    if spoken and not other:
        return ()  # the witness is named again: the frame is theirs already
    return () if other or named or not line.tokens else going_on


def opening_voices(register: Register, text: str, start: int) -> tuple[Voice, ...]:
    """Who says an item of a list, or a quotation alone, under a line that names them."""
    if not register.opened or start >= len(text):
        return ()
    if not (text[start] in ITEMS or text[start].isdigit()):
        register.opened = ()
    return register.opened


def taken_up(before: tuple[Voice, ...], line: TokenLine, voiced: Sequence[Voiced]) -> bool:
    """True for a paragraph that goes on about a witness: "He was taken …", and no other speaks."""
    if not before or before[0].rule == LABEL or voiced or not line.tokens:
        return False
    name = (before[-1].who or "").casefold().split()
    opening = [token.form for token in line.tokens[:OPENING]]
    return not words("taking_up").isdisjoint(opening) or bool(name and name[-1] in opening)
