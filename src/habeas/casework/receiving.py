"""Files at the door to originals in the case: each is received, or refused by name."""

from collections.abc import Iterator
from dataclasses import dataclass

from habeas.casework.collect import Material, fill
from habeas.casework.summary import Refused
from habeas.preserve import MANIFEST, Found, load, receive
from habeas.records import CaseKey, Incoming, Original, Refusal, Stated
from habeas.records.errors import MaterialError
from habeas.records.ports import Clock, Progress
from habeas.store import Store

HOW = "copied from a file"


@dataclass(frozen=True, slots=True)
class Arrivals:
    """What one batch of files came to.

    `originals` maps each file's name to the id of its original, `stated` each id to what was said
    of it. A copy under another name adds only what was not said of the first.
    """

    originals: dict[str, str]
    stated: dict[str, Stated]
    refused: tuple[Refused, ...]


@dataclass(frozen=True, slots=True)
class Reception:
    """What receiving needs, whichever files come."""

    store: Store
    clock: Clock
    key: CaseKey
    by: str


def receive_all(material: Material, reception: Reception, *, progress: Progress) -> Arrivals:
    """Keep every file that can be kept, one transaction each, so that a kill loses no other."""
    originals: dict[str, str] = {}
    first: dict[str, Stated] = {}
    copies: list[tuple[str, Stated]] = []
    refused: list[Refused] = []
    if material.unheard:
        refused.append(Refused(MANIFEST, material.unheard))
        reception.store.refuse(Refusal(MANIFEST, material.unheard))
    else:
        reception.store.clear_refusal(MANIFEST)
    earlier = {refusal.file: refusal.original for refusal in reception.store.refusals()}
    for found in progress.track(material.files, what="keeping files", total=len(material.files)):
        stated = material.stated(found.filename)
        try:
            original = _receive(found, stated, reception)
        except MaterialError as error:
            refused.append(Refused(found.filename, str(error)))
            reception.store.refuse(Refusal(found.filename, str(error)))
            continue
        if earlier.get(found.filename, original.id) != original.id:
            reception.store.clear_refusal(found.filename)
        originals[found.filename] = original.id
        if original.filename == found.filename:
            first[original.id] = stated
        else:
            copies.append((original.id, stated))
    return Arrivals(originals, dict(_statements(first, copies, reception.store)), tuple(refused))


def _receive(found: Found, stated: Stated, reception: Reception) -> Original:
    if found.refused is not None:
        raise MaterialError(found.refused)
    received = receive(
        Incoming(found.filename, load(found.path), stated),
        vault=reception.store.vault,
        ledger=reception.store,
        clock=reception.clock,
        key=reception.key,
        by=reception.by,
        how=HOW,
    )
    return received.original


def _statements(
    first: dict[str, Stated], copies: list[tuple[str, Stated]], store: Store
) -> Iterator[tuple[str, Stated]]:
    merged = dict(first)
    for original_id, stated in copies:
        known = merged.get(original_id) or store.stated(original_id) or Stated()
        merged[original_id] = fill(known, stated)
    yield from merged.items()
