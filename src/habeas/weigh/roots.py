"""Entries that give one answer in, their roots out: copies join the root they repeat."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from habeas.weigh.ask.entries import Entry
from habeas.weigh.derive import Families
from habeas.weigh.observers import Observer, observer
from habeas.weigh.spelling import NameKey, may_be_same, name_key


@dataclass(frozen=True, slots=True)
class Route:
    """One way a root's account reached the case: its text, origins, and those it came through."""

    documents: frozenset[str]
    origins: frozenset[str]
    outlets: frozenset[str]
    through: frozenset[NameKey]


@dataclass(slots=True)
class Root:
    """One first observer, the routes their account came by, and the copies that only repeat it."""

    observer: Observer
    entry: Entry
    routes: list[Route] = field(default_factory=list)
    carried: list[Entry] = field(default_factory=list)
    first_hand: Entry | None = None
    known: bool = False


def roots(entries: Sequence[Entry], families: Families) -> list[Root]:
    """Follow every entry to its first observer; each entry ends in exactly one root."""
    found: dict[tuple[str, ...], Root] = {}
    for family in _related(entries, families):
        _gather(family, families, found)
    return sorted(found.values(), key=lambda r: (r.first_hand is None, _position(r.entry)))


def _gather(
    family: Sequence[Entry], families: Families, found: dict[tuple[str, ...], Root]
) -> None:
    """Let the texts nearest the origin found roots first; what derives from them joins."""
    here: dict[tuple[str, ...], Root] = {}
    watched = {entry.claim.id: observer(entry) for entry in family}
    ordered = _nearest_first(family, watched, families)
    founder = (families.steps(ordered[0].node), ordered[0].document.id)
    for entry in ordered:
        seen = watched[entry.claim.id]
        founds = families.steps(entry.node) == 0 or entry.document.id == founder[1]
        key = _identity(entry, seen)
        root = here.get(key) or _told_again(entry, seen, here)
        root = root or (None if founds else _repeated(seen, here))
        if root is None:
            root = found.get(key) or Root(seen, entry)
            here[key] = found[key] = root
            _add_route(root, entry, seen, families)
        elif founds or (
            families.steps(entry.node) == founder[0] and _same_person(seen, root.observer)
        ):
            _add_route(root, entry, seen, families)
        else:
            root.carried.append(entry)
    for root in here.values():
        _weaken(root, family, watched, families)


def _nearest_first(
    family: Sequence[Entry], watched: Mapping[str, Observer], families: Families
) -> list[Entry]:
    """Order by nearness to the origin; of equals the text that tells its observers apart best."""
    labels: dict[str, set[str]] = defaultdict(set)
    for entry in family:
        labels[entry.document.id].add(watched[entry.claim.id].label)
    placed = {e.document.id for e in family if watched[e.claim.id].first_hand}
    return sorted(
        family,
        key=lambda e: (
            families.steps(e.node),
            e.document.id not in placed,
            -len(labels[e.document.id]),
            _position(e),
        ),
    )


def _weaken(
    root: Root, family: Sequence[Entry], watched: Mapping[str, Observer], families: Families
) -> None:
    """Where it is not shown which text came first, the weaker account of one observer counts."""
    best = root.first_hand
    if best is None:
        return
    peers = families.alongside(best.node) - {best.node}
    for entry in family if peers else ():
        seen = watched[entry.claim.id]
        if entry.node in peers and not seen.first_hand and _same_person(seen, root.observer):
            root.first_hand, root.observer, root.known = None, seen, seen.known
            return


def _same_person(one: Observer, other: Observer) -> bool:
    if one.name and other.name:
        return may_be_same(one.name, other.name)
    return one.who is not None and one.label == other.label


def _add_route(root: Root, entry: Entry, seen: Observer, families: Families) -> None:
    if root.entry is not entry:
        root.carried.append(entry)
    if seen.first_hand and root.first_hand is None:
        root.first_hand, root.observer, root.known = entry, seen, True
    root.known = root.known or seen.known
    route = Route(
        documents=families.texts(entry.node),
        origins=families.of(entry.node),
        outlets=families.control(entry.node),
        through=frozenset(key for who in seen.through if (key := name_key(who))),
    )
    if route not in root.routes:
        root.routes.append(route)


def _identity(entry: Entry, seen: Observer) -> tuple[str, ...]:
    """A full name is one person anywhere; any other words are known within their text only."""
    if seen.name and len(seen.name) > 1:
        return ("name", *sorted(seen.name))
    if seen.who is None:
        return ("gap", entry.document.id, entry.node if entry.author else "")
    return ("described", entry.document.id, seen.label)


def _told_again(entry: Entry, seen: Observer, here: dict[tuple[str, ...], Root]) -> Root | None:
    """Find the one whom the same text named more fully before: "Osechkin" after his full name."""
    for root in here.values():
        full = root.observer.name
        if seen.name and full and root.entry.document.id == entry.document.id and seen.name <= full:
            return root
    return None


def _repeated(seen: Observer, here: dict[tuple[str, ...], Root]) -> Root | None:
    """Find the root that a derived text repeats; a person it names anew is a root of its own."""
    if seen.name:
        for root in here.values():
            if root.observer.name is None or may_be_same(root.observer.name, seen.name):
                return root
        return None
    words = set(seen.label.split())
    return max(here.values(), key=lambda r: len(words & set(r.observer.label.split())))


def _related(entries: Sequence[Entry], families: Families) -> Iterator[list[Entry]]:
    """Part entries into those whose texts lead back to a common origin."""
    leader: dict[str, str] = {}

    def find(node: str) -> str:
        while leader.setdefault(node, node) != node:
            leader[node] = leader[leader[node]]
            node = leader[node]
        return node

    first = {origins: min(origins) for origins in {families.of(e.node) for e in entries}}
    for origins, smallest in first.items():
        for other in origins:
            one, two = sorted((find(smallest), find(other)))
            leader[two] = one
    groups: dict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        groups[find(first[families.of(entry.node)])].append(entry)
    for name in sorted(groups):
        yield groups[name]


def _position(entry: Entry) -> tuple[str, int, str]:
    return entry.document.id, entry.claim.start, entry.claim.id
