"""A claim's chain in, its first observer out: who is said to have known it, and whether at all."""

from dataclasses import dataclass

from habeas.records import Link
from habeas.weigh.ask.entries import Entry
from habeas.weigh.spelling import NameKey, folded, name_key

FIRST_HAND = frozenset({"saw", "took_part", "document"})


@dataclass(frozen=True, slots=True)
class Observer:
    """The first observer of a claim, as far as the words say.

    `name` is None for one who is described and not named; `who` is None at a gap. `known` is
    false where the chain starts with a gap, hearsay, or nobody. `first_hand` needs more: that the
    words say how they knew, and a chain without a gap.
    """

    who: str | None
    name: NameKey | None
    anonymous: bool
    known: bool
    first_hand: bool
    party: bool
    basis: str
    gap: bool
    through: tuple[str, ...]

    @property
    def label(self) -> str:
        """The description, folded: within one text the same words are the same person."""
        return folded(self.who or "")


_NOBODY = Observer(
    who=None,
    name=None,
    anonymous=False,
    known=False,
    first_hand=False,
    party=False,
    basis="unknown",
    gap=False,
    through=(),
)


def observer(entry: Entry) -> Observer:
    """Find the first observer: the head of the chain, or in a chat without one the author."""
    chain = entry.claim.chain or _author(entry)
    if not chain:
        return _NOBODY
    first = chain[0]
    who = None if first.gap else first.who
    narrates = who is not None and first.basis not in FIRST_HAND and _is_outlet(who, entry)
    named = None if who is None or first.anonymous or narrates else name_key(who)
    gap = any(link.gap or link.who is None for link in chain)
    known = who is not None and first.basis != "told" and not narrates
    return Observer(
        who=who,
        name=named,
        anonymous=first.anonymous or named is None,
        known=known,
        first_hand=known and not gap and first.basis in FIRST_HAND,
        party=first.party,
        basis=first.basis,
        gap=gap,
        through=tuple(link.who for link in chain[1:] if link.who),
    )


def _author(entry: Entry) -> tuple[Link, ...]:
    if entry.author is None:
        return ()
    return (Link(who=entry.author, role="author", basis="unknown", form="direct"),)


def _is_outlet(who: str, entry: Entry) -> bool:
    """An outlet that only narrates has observed nothing itself."""
    outlets = {folded(name) for name in (entry.document.publisher or "", *entry.document.credits)}
    return folded(who) in outlets - {""}
