"""A CaseView in, the pages of a working report out: static, self-contained, marked as such.

Beside them a claim as plain lines, for one who looks at a single file.
"""

from habeas.publish.listing import claim_lines, document_lines
from habeas.publish.render import Page
from habeas.publish.site import page_count, pages
from habeas.publish.wording import Wording
from habeas.publish.words import languages, load_words

__all__ = [
    "Page",
    "Wording",
    "claim_lines",
    "document_lines",
    "languages",
    "load_words",
    "page_count",
    "pages",
]
