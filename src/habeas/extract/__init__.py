"""Extract: Documents in; Mentions, Claims and Records, each standing on its words, out."""

from collections.abc import Iterable, Iterator

from habeas.extract.claims.tables import tables
from habeas.extract.documents import Means, extract_one
from habeas.records import CaseKey, Extraction, Reading, Vocabulary
from habeas.records.ports import Progress
from habeas.records.silence import Silence

VERSION = "1"
"""Raised when a rule changes, so that a case knows which documents to read anew."""


def extract(
    readings: Iterable[Reading],
    *,
    vocabulary: Vocabulary,
    key: CaseKey,
    progress: Progress | None = None,
) -> Iterator[Extraction]:
    """Read documents for what they say; models and tables are loaded once for all of them.

    `progress` is shown how far a document of many segments has come.
    """
    means = Means(tables(vocabulary), key, progress or Silence())
    for reading in readings:
        yield extract_one(reading, means)
