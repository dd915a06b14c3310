"""A drafted claim to its grounds: which rules made each part of it, and by which words."""

from collections.abc import Iterator

from habeas.extract.claims.drafts import Draft
from habeas.extract.claims.meaning import Meaning
from habeas.extract.claims.passages import Setting
from habeas.extract.speech import Utterance
from habeas.extract.version import VERSION
from habeas.extract.words import Hit
from habeas.records.explanations import Ground, Part
from habeas.records.values import Norm


def grounds(setting: Setting, draft: Draft, hit: Hit, meant: Meaning) -> tuple[Ground, ...]:
    """Name every rule that had a part in a draft, the one that tells its kind first."""
    every = (
        *_told(setting, "kind", hit),
        *(g for part, cue in meant.cues for g in _told(setting, part, cue)),
        *_measured(setting, draft),
        *chain_grounds(setting.utterance),
    )
    return tuple(dict.fromkeys(every))


def chain_grounds(utterance: Utterance) -> tuple[Ground, ...]:
    """The rules by which each voice was heard, the outermost first."""
    return tuple(
        Ground("chain", f"speech-{VERSION}:{voice.rule}", None, voice.who or "", None, None)
        for voice in utterance.voices
        if voice.rule
    )


def _told(setting: Setting, part: Part, hit: Hit) -> Iterator[Ground]:
    text = setting.passage.text[hit.start : hit.end]
    for rule in hit.rules:
        yield Ground(part, rule.name, rule.source, text, hit.start, hit.end)


def _measured(setting: Setting, draft: Draft) -> Iterator[Ground]:
    """The rules that read a draft's amounts, time, facility and place."""
    for value in draft.values:
        yield from _read(setting, "values", value, value.start, value.end)
    if draft.time is not None:
        yield from _read(setting, "time", None, draft.time.start, draft.time.end)
    if draft.facility is not None:
        yield from _read(setting, "facility", draft.facility, *setting.utterance.sentence)
    if draft.place is not None:
        yield from _read(setting, "place", None, draft.start, draft.end)


KINDS = {
    "values": ("quantity", "money", "duration"),
    "time": ("date",),
    "facility": ("facility",),
    "place": ("place",),
}
"""The kinds of mention that each part of a claim is read from."""


def _read(
    setting: Setting, part: Part, norm: Norm | None, start: int | None, end: int | None
) -> Iterator[Ground]:
    """The first mention of a stretch that gave a part of a claim."""
    if start is None or end is None:
        return
    for found in setting.passage.found.within(start, end):
        if found.kind in KINDS[part] and norm in (None, found.norm):
            text = setting.passage.text[found.start : found.end]
            yield Ground(
                part, f"{found.kind}-{VERSION}:{found.rule}", None, text, found.start, found.end
            )
            return
