"""From a reader's draft to a Reading: ids, stated facts, and guesses for what nobody stated."""

from dataclasses import replace

from habeas.read.credits import credits_of
from habeas.read.datelines import filename_date
from habeas.read.drafts import Draft, Opened
from habeas.read.languages import SAMPLE, guess_language, why_unknown
from habeas.read.publishers import publisher_of
from habeas.records import CaseKey, Document, Guess, Original, Reading, Segment, make_id
from habeas.records.errors import EmptyFile, TooLong

PUBLISHED_KINDS = ("article", "page", "interview")
"""Kinds of text that have a publisher and may carry another's reporting."""
LONGEST = 10_000_000
"""Characters of the longest document that is read: some 3,500 pages, for which a laptop needs ten
minutes, and four gigabytes where every line makes a claim. A longer one is kept and refused."""


def finish(draft: Draft, opened: Opened, original: Original, key: CaseKey) -> Reading:
    """Complete a draft; what a person stated goes before what the file says, guesses come last."""
    if not draft.pieces:
        raise EmptyFile("the file holds no text")
    if len(draft.text) > LONGEST:
        said = f"a text of {len(draft.text):,} characters, and {LONGEST:,} is the most that is read"
        raise TooLong(f"{said}: split it, and add the parts")
    draft = _dated(_named(_stated(draft, opened), opened), opened)
    document = _document(draft, opened, original, key)
    pieces = draft.pieces
    segments = tuple(
        Segment(
            id=make_id(key, "segment", document.id, piece.kind, piece.start),
            document=document.id,
            kind=piece.kind,
            start=piece.start,
            end=piece.end,
            author=piece.author,
            sent_at=piece.sent_at,
            forwarded_from=piece.forwarded_from,
            reply_to=piece.reply_to,
            locator=piece.locator,
            label=piece.label,
        )
        for piece in pieces
    )
    return Reading(document, segments)


def _document(draft: Draft, opened: Opened, original: Original, key: CaseKey) -> Document:
    language, guesses = _language(draft, opened)
    publishes = draft.kind in PUBLISHED_KINDS
    return Document(
        id=make_id(key, "document", original.id, draft.locator),
        original=original.id,
        locator=draft.locator,
        kind=draft.kind,
        title=draft.title,
        language=language,
        published_at=draft.published_at,
        publisher=draft.publisher,
        credits=credits_of(draft.text, draft.publisher) if publishes else (),
        text=draft.text,
        guesses=(*opened.guesses, *draft.guesses, *guesses),
    )


def _stated(draft: Draft, opened: Opened) -> Draft:
    """Put stated facts in place, and take back the guesses that they answer."""
    stated = opened.stated
    facts = {
        name: value
        for name in ("kind", "title", "language", "published_at", "publisher")
        if (value := getattr(stated, name)) is not None
    }
    kept = tuple(guess for guess in draft.guesses if guess.field not in facts)
    return replace(draft, **facts, guesses=kept)


def _named(draft: Draft, opened: Opened) -> Draft:
    """Guess the publisher of a published text that has none yet."""
    if draft.publisher or draft.kind not in PUBLISHED_KINDS:
        return draft
    guess = publisher_of(draft.text, opened.stated.url)
    return (
        replace(draft, publisher=guess.value, guesses=(*draft.guesses, guess)) if guess else draft
    )


def _dated(draft: Draft, opened: Opened) -> Draft:
    """Take a date from the file's name where nothing else gives one; messages have their own."""
    date = filename_date(opened.filename)
    if draft.published_at or draft.kind == "chat" or not date:
        return draft
    guess = Guess("published_at", date.text, "the file's name")
    return replace(draft, published_at=date, guesses=(*draft.guesses, guess))


def _language(draft: Draft, opened: Opened) -> tuple[str | None, tuple[Guess, ...]]:
    if opened.stated.language:
        return opened.stated.language, ()
    heading = draft.pieces[0] if draft.kind == "table" else None
    guess = guess_language(draft.text[heading.start : heading.end]) if heading else None
    words = _own_words(draft)
    guess = guess or guess_language(words)
    if guess:
        return guess.value, (guess,)
    if draft.language:
        return draft.language, (Guess("language", draft.language, "what the page says of itself"),)
    return None, (Guess("language", "unknown", why_unknown(words)),)


def _own_words(draft: Draft) -> str:
    """Collect words for the language guess, not those of mail programs, phones or labels."""
    words, length = list[str](), 0
    said = [p for p in draft.pieces if p.kind != "heading" or draft.kind not in {"email", "chat"}]
    for piece in said or draft.pieces:
        words.append(draft.text[piece.start : min(piece.end, piece.start + SAMPLE)])
        length += len(words[-1])
        if length > SAMPLE:
            break
    return "\n".join(words)
