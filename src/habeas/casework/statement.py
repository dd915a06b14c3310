"""What a person says of all files at once, turned from words into a `Stated`."""

import re

from habeas.read.partial import partial_date
from habeas.records import Stated
from habeas.records.errors import UsageError

LANGUAGE = re.compile(r"[a-z]{2,3}")


def statement(
    *,
    published: str | None = None,
    publisher: str | None = None,
    language: str | None = None,
) -> Stated:
    """Make a statement from options, so that a wrong date stops a run before it begins.

    `published` is 2022-08-10, 2022-08 or 2022; `language` an ISO 639 code. UsageError else.
    """
    if language is not None and not LANGUAGE.fullmatch(language):
        raise UsageError(f"{language!r} is not a language code: use two letters, such as en or ru")
    return Stated(
        published_at=None if published is None else partial_date(published),
        publisher=publisher or None,
        language=language,
    )
