"""A whole case as its report shows it, gathered from the store."""

from habeas.records import CaseView
from habeas.records.ports import Clock
from habeas.store import Store


def view_of(store: Store, *, vocabulary: str, clock: Clock) -> CaseView:
    """Gather what one working report shows, at one moment."""
    return CaseView(
        name=store.name,
        made_at=clock.now(),
        invented=store.invented,
        vocabulary=vocabulary,
        originals=tuple(store.originals()),
        sources=tuple(store.sources()),
        custody_head=store.head(),
        readings=tuple(store.readings()),
        extractions=tuple(store.extractions()),
        persons=tuple(store.persons()),
        pairs=tuple(store.pairs()),
        weighing=store.weighing(),
        refusals=tuple(store.refusals()),
    )
