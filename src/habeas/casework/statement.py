"""What a person says of all files at once, turned from words into a `Stated`."""

from habeas.read.partial import language_code, partial_date
from habeas.records import Stated


def statement(
    *,
    published: str | None = None,
    publisher: str | None = None,
    language: str | None = None,
) -> Stated:
    """Make a statement from options, so that a wrong date stops a run before it begins.

    `published` is 2022-08-10, 2022-08 or 2022; `language` an ISO 639 code. UsageError else.
    """
    return Stated(
        published_at=None if published is None else partial_date(published),
        publisher=publisher or None,
        language=None if language is None else language_code(language),
    )
