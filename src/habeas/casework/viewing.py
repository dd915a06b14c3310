"""A whole case as its report shows it, gathered from the store."""

from habeas.records import CaseView, Vocabulary
from habeas.records.ports import Clock, Progress
from habeas.store import Store


def view_of(store: Store, *, vocabulary: Vocabulary, clock: Clock, progress: Progress) -> CaseView:
    """Gather what one working report shows, at one moment."""
    documents = store.totals().documents
    readings = progress.track(store.readings(), what="opening the case", total=documents)
    extractions = progress.track(store.extractions(), what="opening its claims", total=documents)
    return CaseView(
        name=store.name,
        made_at=clock.now(),
        invented=store.invented,
        vocabulary=vocabulary,
        originals=tuple(store.originals()),
        sources=tuple(store.sources()),
        custody_head=store.head(),
        readings=tuple(readings),
        extractions=tuple(extractions),
        persons=tuple(store.persons()),
        pairs=tuple(store.pairs()),
        weighing=store.weighing(),
        refusals=tuple(store.refusals()),
    )
