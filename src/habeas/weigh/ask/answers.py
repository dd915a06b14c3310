"""Entries of one question in, answers apart: the same value, stance, polarity and modality."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from habeas.records import Value, normalised
from habeas.weigh.ask.entries import Entry
from habeas.weigh.ask.measures import signature
from habeas.weigh.ask.questions import subject_key
from habeas.weigh.derive import Families

SAME_WORDS = 0.4
"""Share of the shorter saying's words that a derived one must hold to be the same saying."""
_GENERAL = frozenset({"generic", "opinion"})


@dataclass(frozen=True, slots=True)
class Group:
    """Entries that give one answer, in order, and the value where the answer is one."""

    value: Value | None
    entries: tuple[Entry, ...]

    @property
    def first(self) -> Entry:
        """The entry that stands for the answer where only one is needed."""
        return self.entries[0]


def answers(entries: Sequence[Entry], families: Families) -> list[Group]:
    """Group entries that say the same; a bound, a vague word and a figure are three answers."""
    groups: dict[tuple[object, ...], list[Entry]] = defaultdict(list)
    for entry in entries:
        claim = entry.claim
        said = signature(entry.value), claim.stance, claim.polarity, claim.modality
        groups[said].append(entry)
    apart = [part for group in groups.values() for part in _by_saying(group, families)]
    return [Group(part[0].value, tuple(part)) for part in apart]


def _by_saying(group: Sequence[Entry], families: Families) -> list[list[Entry]]:
    """Keep apart what nothing pins down: two unnamed husbands who left are not one man.

    Such sayings are one answer in like words of texts that lead back to a common origin; what
    holds in general, and an opinion, also in the same words of any text.
    """
    if group[0].target or all(_pinned(entry) for entry in group):
        return [list(group)]
    pinned = [entry for entry in group if _pinned(entry)]
    parts: list[list[Entry]] = [pinned] if pinned else []
    by_words: dict[str, list[Entry]] = {}
    by_teller: dict[tuple[str, str], list[Entry]] = {}
    by_origin: dict[str, list[list[Entry]]] = defaultdict(list)
    for entry in sorted(group, key=lambda e: (families.steps(e.node), e.claim.id)):
        if _pinned(entry):
            continue
        general = entry.claim.modality in _GENERAL
        said = normalised(entry.claim.quote) if general else entry.claim.id
        teller = _teller(entry)
        if not general and teller in by_teller:
            by_teller[teller].append(entry)
            continue
        origins = sorted(families.of(entry.node))
        near = [part for origin in origins for part in by_origin[origin] if _alike(part, entry)]
        part = by_words.get(said) or (near[0] if near else None)
        if part is None:
            part = []
            parts.append(part)
        part.append(entry)
        by_teller.setdefault(teller, part)
        by_words.setdefault(said, part)
        for origin in origins:
            if not any(part is held for held in by_origin[origin]):
                by_origin[origin].append(part)
    order = {entry.claim.id: at for at, entry in enumerate(group)}
    return [sorted(part, key=lambda e: order[e.claim.id]) for part in parts]


def _teller(entry: Entry) -> tuple[str, str]:
    """Who tells it, in which text: the same teller says the same thing twice, not two things."""
    chain = entry.claim.chain
    return entry.document.id, (chain[0].who if chain else None) or entry.author or ""


def _pinned(entry: Entry) -> bool:
    """Tell whether amount, person or place fix what is spoken of."""
    claim = entry.claim
    if claim.modality in _GENERAL:
        return False
    if entry.value is not None or subject_key(entry):
        return True
    return entry.kind.role != "other" and claim.facility is not None


def _alike(part: Sequence[Entry], entry: Entry) -> bool:
    left = set(normalised(part[0].claim.quote).split())
    right = set(normalised(entry.claim.quote).split())
    shorter = min(len(left), len(right))
    return bool(shorter) and len(left & right) / shorter >= SAME_WORDS
