"""A folder of raw material comes in; a case with its records, checks, exports and report go out.

The only room that knows the order of the stages, and the only one that opens the store.
"""

from habeas.casework.case import Case
from habeas.casework.listing import listing
from habeas.casework.reading import not_read, unsure
from habeas.casework.schema import schema
from habeas.casework.single import extract_file
from habeas.casework.statement import statement
from habeas.casework.summary import CaseStatus, Refused, RunSummary, Verification
from habeas.casework.whole import run_example, run_folder
from habeas.records import Counts

__all__ = [
    "Case",
    "CaseStatus",
    "Counts",
    "Refused",
    "RunSummary",
    "Verification",
    "extract_file",
    "listing",
    "not_read",
    "run_example",
    "run_folder",
    "schema",
    "statement",
    "unsure",
]
