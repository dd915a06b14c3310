"""Every check of a case, one after the other, and the sum of what they found."""

from collections.abc import Iterator
from itertools import groupby

from habeas.casework.summary import Verification
from habeas.casework.verify import check_original, check_spans, check_ties
from habeas.preserve import verify_chain, verify_register
from habeas.records import CaseKey, Original, Reading, Stated
from habeas.records.ports import Progress
from habeas.store import Store


def verify_case(store: Store, key: CaseKey, *, progress: Progress) -> Verification:
    """Check custody, originals, readings and spans; every problem is named by its id."""
    originals, entries = tuple(store.originals()), tuple(store.custody())
    problems = [*verify_chain(entries), *verify_register(originals, entries)]
    tracked = progress.track(
        _with_readings(store, originals), what="checking", total=len(originals)
    )
    documents = 0
    for original, readings in tracked:
        documents += len(readings)
        stated = store.stated(original.id) or Stated()
        problems += check_original(original, stated, readings, vault=store.vault, key=key)
    problems += check_ties(store)
    claims = 0
    for reading, extraction in zip(store.readings(), store.extractions(), strict=True):
        claims += len(extraction.claims)
        problems += check_spans(reading.document, extraction)
    return Verification(
        case=str(store.folder),
        originals=len(originals),
        custody=len(entries),
        documents=documents,
        claims=claims,
        problems=tuple(problems),
    )


def _with_readings(
    store: Store, originals: tuple[Original, ...]
) -> Iterator[tuple[Original, list[Reading]]]:
    """Pair each original with its readings, which stand in the same order."""
    groups = groupby(store.readings(), key=lambda reading: reading.document.original)
    group = next(groups, None)
    for original in originals:
        if group is not None and group[0] == original.id:
            yield original, list(group[1])
            group = next(groups, None)
        else:
            yield original, []
