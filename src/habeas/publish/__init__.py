"""A CaseView in, the pages of a working report out: static, self-contained, marked as such."""

from habeas.publish.render import Page
from habeas.publish.site import page_count, pages
from habeas.publish.words import languages

__all__ = ["Page", "languages", "page_count", "pages"]
