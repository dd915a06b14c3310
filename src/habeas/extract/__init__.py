"""Extract: Documents in; Mentions, Claims and Records, each standing on its words, out."""

from collections.abc import Iterable, Iterator

from habeas.extract.claims.tables import tables
from habeas.extract.documents import Means, extract_one
from habeas.records import CaseKey, Extraction, Reading, Vocabulary
from habeas.records.ports import Progress
from habeas.records.silence import Silence


def check(vocabulary: Vocabulary) -> None:
    """Read every pattern of a vocabulary, so that a wrong one stops a run before it begins.

    VocabularyError says which row is wrong and how.
    """
    tables(vocabulary)


def extract(
    readings: Iterable[Reading],
    *,
    vocabulary: Vocabulary,
    key: CaseKey,
    progress: Progress | None = None,
    explain: bool = False,
) -> Iterator[Extraction]:
    """Read documents for what they say; models and tables are loaded once for all of them.

    `progress` is shown how far a document of many segments has come. With `explain`, each claim
    comes with the rules that made it.
    """
    means = Means(vocabulary, key, progress or Silence(), explain)
    for reading in readings:
        yield extract_one(reading, means)
