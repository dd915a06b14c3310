"""One text read for its claims, as the tests of speech and claims need it."""

from datetime import UTC, date, datetime

from habeas.extract import extract
from habeas.records import (
    UNSEALED,
    Claim,
    Document,
    Extraction,
    Interval,
    Reading,
    Segment,
    load_vocabulary,
)

AUGUST = Interval("2022-08-20", None, None, date(2022, 8, 20), date(2022, 8, 20))


def read_text(
    text: str,
    *,
    language: str | None = None,
    kind: str = "article",
    author: str | None = None,
    matter: str = "recruitment",
    explain: bool = False,
    **more,
) -> Extraction:
    """Extract from a text whose lines are its paragraphs; its letters say its language."""
    language = language or _language(text)
    fields = {
        "published_at": AUGUST, "publisher": "The Herald" if kind == "article" else None,
        "credits": (), "title": None, **more,
    }  # fmt: skip
    document = Document("doc", "orig", "", kind, language=language, text=text, **fields)
    segments, start = [], 0
    for number, line in enumerate(text.split("\n")):
        sent = datetime(2022, 8, 20, tzinfo=UTC) if kind == "chat" else None
        segment_kind = "message" if kind == "chat" else "paragraph"
        segments.append(
            Segment(f"s{number}", "doc", segment_kind, start, start + len(line), author, sent)
        )
        start += len(line) + 1
    reading = Reading(document, tuple(segments))
    vocabulary = load_vocabulary(matter)
    (done,) = extract([reading], vocabulary=vocabulary, key=UNSEALED, explain=explain)
    return done


def _language(text: str) -> str:
    if set("іїєґ") & set(text.lower()):
        return "uk"
    return "ru" if any("а" <= letter <= "я" for letter in text.lower()) else "en"


def claims(text: str, **more) -> list[Claim]:
    """The claims of a text, each checked to stand on its words."""
    found = read_text(text, **more).claims
    assert all(text[c.start : c.end] == c.quote for c in found)
    return list(found)


def hops(claim: Claim) -> list[str | None]:
    """Who stands in a chain; None for a gap."""
    return [link.who for link in claim.chain]
