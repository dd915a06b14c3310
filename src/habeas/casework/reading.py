"""Originals to readings and extractions: those that are new, or were made by other rules."""

import logging
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from habeas.casework.versions import made_with
from habeas.extract import extract
from habeas.read import read
from habeas.records import (
    CaseKey,
    Document,
    Extraction,
    Original,
    Reading,
    Refusal,
    Stated,
    Vocabulary,
)
from habeas.records.errors import CustodyError, EmptyFile, HabeasError, MaterialError
from habeas.records.ports import Progress
from habeas.store import Store

LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Rules:
    """What turns an original into claims, apart from what was stated of it."""

    vocabulary: Vocabulary
    key: CaseKey


@dataclass(frozen=True, slots=True)
class Due:
    """An original that must be read, what was said of it, and the mark that says it was read."""

    original: Original
    stated: Stated
    mark: str


def due(store: Store, stated: Mapping[str, Stated], rules: Rules) -> Iterator[Due]:
    """Yield the originals whose reading is missing or made otherwise than it would be now."""
    for original in store.originals():
        said = stated.get(original.id) or store.stated(original.id) or Stated()
        mark = made_with(said, rules.vocabulary)
        if store.made_with(original.id) != mark:
            yield Due(original, said, mark)


def read_due(
    store: Store, stated: Mapping[str, Stated], rules: Rules, *, progress: Progress
) -> None:
    """Read what is due, each original saved whole in one transaction before the next is begun."""
    # The smallest first: one huge file must not keep the rest of a case waiting.
    waiting = sorted(due(store, stated, rules), key=lambda item: item.original.size)
    for item in progress.track(waiting, what="reading", total=len(waiting)):
        _read_one(store, item, rules, progress)


def _read_one(store: Store, item: Due, rules: Rules, progress: Progress) -> None:
    """Keep what one original yields, or refuse it by name; the rest of the case goes on."""
    original = item.original
    try:
        readings, extractions = _yield_of(store, item, rules, progress)
        store.clear_refusal(original.filename)
        store.keep_reading(original.id, item.mark, readings, extractions, stated=item.stated)
        if readings[0].document.foreign:
            store.refuse(Refusal(original.filename, not_read(readings[0].document), original.id))
    except (CustodyError, MemoryError) as error:
        # Not the file's fault, so it stays due: the next run tries again.
        store.refuse(Refusal(original.filename, str(error) or "out of memory", original.id))
    except MaterialError as error:
        _refuse(store, item, str(error))
    except HabeasError:
        raise
    except Exception as error:  # blind, because this is the door: one file must not end the run
        LOG.debug("original %s cannot be read", original.id, exc_info=True)
        _refuse(store, item, f"reading failed: {type(error).__name__}")


def _yield_of(
    store: Store, item: Due, rules: Rules, progress: Progress
) -> tuple[list[Reading], list[Extraction]]:
    data = store.vault.fetch(item.original.sha256)
    readings = read(item.original, data, item.stated, key=rules.key)
    if not readings:
        raise EmptyFile("there is no text in it")
    extracted = extract(readings, vocabulary=rules.vocabulary, key=rules.key, progress=progress)
    return readings, list(extracted)


def not_read(document: Document) -> str:
    """Why a document in another language yields no claims."""
    return (
        f"it is in a language ({document.language}) that claims are not read in: "
        "only prisons are found in it; say its language if that is wrong"
    )


def unsure(document: Document) -> str | None:
    """Why a document's language stays open, where it does: words of all are looked for in it."""
    if document.language is not None:
        return None
    why = next((guess.why for guess in document.guesses if guess.field == "language"), "")
    return f"its language is not known ({why}): words of all that are read are looked for in it"


def _refuse(store: Store, item: Due, reason: str) -> None:
    original = item.original
    store.refuse(Refusal(original.filename, reason, original.id))
    store.keep_reading(original.id, item.mark, (), (), stated=item.stated)
