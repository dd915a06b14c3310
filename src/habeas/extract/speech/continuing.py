"""A source continued: a paragraph's sentences that go on in the words of who spoke before."""

from collections.abc import Sequence
from dataclasses import replace

from habeas.extract.speech.labels import LABEL
from habeas.extract.speech.speakers import Candidate
from habeas.extract.speech.stretches import Voiced
from habeas.extract.speech.voices import Voice
from habeas.extract.words import TokenLine

WITNESSES = frozenset(("prisoner", "recruit", "relative", "person"))
"""Whose account a paragraph goes on with; what an official said ends with the sentence."""
OTHERS = frozenset(("official", "foreign_official", "body", "activist", "lawyer", "estimate"))


def carried(before: tuple[Voice, ...], voiced: Sequence[Voiced]) -> tuple[Voice, ...]:
    """Whose words the next sentence may go on with."""
    for one in voiced:
        frame = one.frame
        voice = one.voices[0] if one.voices else None
        if voice is None or voice.gap or frame.sense not in ("say", "tell", "according"):
            continue
        if frame.cue.pattern == LABEL:
            return (replace(voice, form="direct", rule=LABEL),)
        introduced = not frame.said and voice.role not in OTHERS and not voice.party
        if introduced or (voice.role in WITNESSES and voice.anonymous):
            return (replace(voice, form="indirect"),)
    return () if voiced else before


def continued(
    going_on: tuple[Voice, ...], line: TokenLine, voiced: Sequence[Voiced], people: list[Candidate]
) -> tuple[Voice, ...]:
    """Keep a source for a sentence that brings no other; a turn's speaker keeps all of it."""
    if not going_on or going_on[0].rule == LABEL:
        return going_on
    other = any(one.voices or one.frame.sense == "rumour" for one in voiced)
    named = any(
        p.voice.role in OTHERS or (p.form == "named" and p.voice.who != going_on[0].who)
        for p in people
    )
    return () if other or named or not line.tokens else going_on
