"""What a case holds, counted, and what of this run's files was refused."""

from collections.abc import Iterable, Mapping

from habeas.casework.receiving import Arrivals
from habeas.casework.summary import Refused
from habeas.records import Counts, Refusal, to_json
from habeas.store import Store


def added_since(before: Counts, after: Counts) -> Counts:
    """Say how many more there are; a merge that leaves fewer persons added none."""
    was, now = to_json(before), to_json(after)
    return Counts(**{noun: max(0, now[noun] - was[noun]) for noun in now})


def refused_now(arrivals: Iterable[Arrivals], store: Store) -> tuple[Refused, ...]:
    """Name this run's files that were not received, or whose original cannot be read."""
    unread = {refusal.original: refusal.reason for refusal in store.refusals()}
    named: list[Refused] = []
    for batch in arrivals:
        named += batch.refused
        named += _unread(batch.originals, unread)
    return tuple(sorted(named, key=lambda item: item.file))


def refused_of(refusals: Iterable[Refusal]) -> tuple[Refused, ...]:
    """Return refusals as a summary names them."""
    return tuple(Refused(refusal.file, refusal.reason) for refusal in refusals)


def _unread(originals: Mapping[str, str], unread: Mapping[str | None, str]) -> list[Refused]:
    return [Refused(file, unread[id_]) for file, id_ in originals.items() if id_ in unread]
