"""What the whole case comes to, made again only where what it was made from has changed.

Each result is kept with a mark of what it was made from. The mark is taken away before the result
is replaced and set after, so that a run killed in between is known to be unfinished.
"""

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from habeas.casework.versions import link_rules, weigh_rules
from habeas.engine import LocalBackend
from habeas.link import link
from habeas.records import CaseKey, Vocabulary, canonical
from habeas.records.ports import Progress
from habeas.store import Store
from habeas.weigh import weigh


@dataclass(frozen=True, slots=True)
class Step:
    """One result of the whole case: what it is made from, and how it is made and kept."""

    name: str
    what: str
    mark: Callable[[Store], str]
    make: Callable[[Store, Vocabulary, CaseKey, Progress], None]


def derive(store: Store, vocabulary: Vocabulary, key: CaseKey, *, progress: Progress) -> None:
    """Make again each result whose ground has changed, in order."""
    for step in STEPS:
        mark = step.mark(store)
        if store.derived_state(_state(step)) == mark:
            continue
        store.keep_state(_state(step), "")
        for _ in progress.track((step,), what=step.what, total=1):
            step.make(store, vocabulary, key, progress)
        store.keep_state(_state(step), mark)


def stale(store: Store) -> tuple[str, ...]:
    """Name the steps whose result does not answer to what the case now holds."""
    return tuple(s.name for s in STEPS if store.derived_state(_state(s)) != s.mark(store))


def _link_mark(store: Store) -> str:
    return _hash(link_rules(), (canonical(record) for record in store.records()))


def _weigh_mark(store: Store) -> str:
    marks = (f"{o.id}:{store.made_with(o.id)};".encode() for o in store.originals())
    return _hash(weigh_rules(), marks)


def _link(store: Store, vocabulary: Vocabulary, key: CaseKey, progress: Progress) -> None:
    del vocabulary, key, progress
    linking = link(tuple(store.records()), backend=LocalBackend())
    store.keep_linking(linking.persons, linking.pairs)


def _weigh(store: Store, vocabulary: Vocabulary, key: CaseKey, progress: Progress) -> None:
    readings, claims = tuple(store.readings()), tuple(store.claims())
    weighing = weigh(readings, claims, vocabulary=vocabulary, key=key, progress=progress)
    store.keep_weighing(weighing)


def _state(step: Step) -> str:
    return f"{step.name} made from"


def _hash(rules: str, parts: Iterable[bytes]) -> str:
    digest = hashlib.sha256(rules.encode())
    for part in parts:
        digest.update(part)
    return digest.hexdigest()


STEPS = (
    Step("link", "comparing records of people", _link_mark, _link),
    Step("weigh", "weighing claims", _weigh_mark, _weigh),
)
