"""The JSON Schema of everything that Habeas writes for other programs."""

from typing import Any

from habeas.casework.outfolder import NOTICE, PROTECTED_NOTICE
from habeas.casework.summary import CaseStatus, RunSummary, Verification
from habeas.records import (
    Claim,
    Custody,
    Decision,
    Document,
    Explanation,
    Finding,
    Mention,
    Offer,
    Original,
    Person,
    Record,
    Segment,
    Source,
    Statement,
)
from habeas.records.schema import schema_of

NOUNS: tuple[Any, ...] = (
    Document,
    Segment,
    Mention,
    Statement,
    Claim,
    Offer,
    Explanation,
    Record,
    Person,
    Decision,
    Finding,
    Custody,
    Original,
    Source,
)
SUMMARIES: tuple[Any, ...] = (RunSummary, Verification, CaseStatus)
DIALECT = "https://json-schema.org/draft/2020-12/schema"


def schema() -> dict[str, Any]:
    """Return the schemas under `$defs`, each by the name of what it describes.

    A noun's line may carry two fields beside the record's own: `type`, which says what it is where
    a stream mixes nouns (`habeas extract`), and `notice`, which marks a working copy (`export`).
    """
    defs = {noun.__name__: _line(noun) for noun in NOUNS}
    defs |= {summary.__name__: schema_of(summary) for summary in SUMMARIES}
    return {"$schema": DIALECT, "$defs": defs}


def _line(noun: Any) -> dict[str, Any]:
    made = schema_of(noun)
    extra = {
        "type": {"const": noun.__name__.lower()},
        "notice": {"enum": [NOTICE, PROTECTED_NOTICE]},
    }
    return made | {"properties": made["properties"] | extra}
