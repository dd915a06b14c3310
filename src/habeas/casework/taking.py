"""Material to findings, in the order of the stages: receive, read and extract, link, weigh."""

import getpass
from collections.abc import Sequence
from dataclasses import dataclass

from habeas.casework.collect import Material
from habeas.casework.counting import refused_now
from habeas.casework.deriving import derive
from habeas.casework.reading import Rules, read_due
from habeas.casework.receiving import Reception, receive_all
from habeas.casework.summary import Refused
from habeas.records import Stated
from habeas.records.ports import Clock, Progress
from habeas.store import Store


@dataclass(frozen=True, slots=True)
class Desk:
    """Where material is taken in: the case, its rules, and who hands it over."""

    store: Store
    rules: Rules
    clock: Clock
    by: str


def take_in(
    materials: Sequence[Material], desk: Desk, *, progress: Progress
) -> tuple[Refused, ...]:
    """Bring a case up to date with this material; returns which of its files were refused."""
    desk.store.vault.sweep()
    reception = Reception(desk.store, desk.clock, desk.rules.key, desk.by)
    arrivals = [receive_all(material, reception, progress=progress) for material in materials]
    stated: dict[str, Stated] = {}
    for batch in arrivals:
        stated |= batch.stated
    read_due(desk.store, stated, desk.rules, progress=progress)
    derive(desk.store, desk.rules.vocabulary, desk.rules.key, progress=progress)
    return refused_now(arrivals, desk.store)


def whoever_runs_this() -> str:
    """Name the person for the custody chain: the system's user, where none was given."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "unknown"
