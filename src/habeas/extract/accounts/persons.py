"""A document in; the persons it tells of, before its claims are read and after, out."""

from collections.abc import Sequence
from dataclasses import dataclass

from habeas.extract.accounts.forms import form_records
from habeas.extract.accounts.prose import (
    Cast,
    cast_of,
    prose_records,
    same_person,
    told_records,
    with_steps,
)
from habeas.extract.accounts.writers import Writer
from habeas.extract.found import Found
from habeas.records import CaseKey, Claim, Reading, Record, Vocabulary


@dataclass(frozen=True, slots=True)
class Told:
    """Whom a document tells of, as far as its words go before any claim of it is read."""

    asked: tuple[Record, ...]
    cast: Cast
    key: CaseKey

    @property
    def writer(self) -> Writer | None:
        """Who wrote it, where its own words say so."""
        return self.cast.writer

    @property
    def records(self) -> list[Record]:
        """Those whom a form asks after, and whom the words beside their names show."""
        return self._joined(self.asked, prose_records(self.cast, key=self.key))

    def after(self, claims: Sequence[Claim], vocabulary: Vocabulary) -> list[Record]:
        """The same and whom a claim tells of, each with the step that claims say he has come to."""
        told = told_records(self.cast, claims, vocabulary=vocabulary, key=self.key)
        asked = with_steps(self.asked, self.cast, claims, vocabulary=vocabulary)
        return self._joined(asked, told)

    def _joined(self, asked: Sequence[Record], told: Sequence[Record]) -> list[Record]:
        """One record a person: whom the form asks after is not told again from its answers."""
        ids = {f.fullest.found.start: f for f in self.cast.figures}
        rest = [r for r in told if not any(same_person(ids[r.start], a) for a in asked)]
        return sorted([*asked, *rest], key=lambda r: (r.start, r.end))


def persons_told(reading: Reading, found: Sequence[Found], *, key: CaseKey) -> Told:
    """Read a document's forms and its prose for the persons they tell of."""
    return Told(tuple(form_records(reading, key=key)), cast_of(reading, found), key)
