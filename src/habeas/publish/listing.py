"""A document and its claims in, plain lines out: what a program would read as JSON, for people."""

from habeas.publish.amounts import amount
from habeas.publish.dates import interval
from habeas.publish.reserve import hearsay
from habeas.publish.wording import Wording
from habeas.records import Claim, Document, Link

INDENT = "    "


def document_lines(document: Document, wording: Wording) -> list[str]:
    """Head a listing: the title, and what is known of the document."""
    words = wording.words
    language = document.language
    known = (
        words(f"document_kind.{document.kind}"),
        words.get(f"language.{language}", language) if language else None,
        document.publisher,
        interval(document.published_at, words) if document.published_at else None,
    )
    return (
        [_one_line(document.title), _joined(known), ""] if document.title else [_joined(known), ""]
    )


def claim_lines(claim: Claim, wording: Wording) -> list[str]:
    """List a claim: its kind and sense with amounts, time and place; its words; who says so."""
    said = (_sense(claim, wording), *_terms(claim, wording), *_reserve(claim, wording))
    told = f"{INDENT}{_chain(claim, wording)}"
    return [_joined(said), f"{INDENT}“{_one_line(claim.quote)}”", told, ""]


def _sense(claim: Claim, wording: Wording) -> str:
    """Name the kind; a no is said, so that it is never read as a yes."""
    kind = wording.kind(claim.kind)
    if claim.polarity == "positive":
        return kind
    return f"{kind} · {wording.words('polarity.no')} ({wording.negated(claim.kind, claim.subject)})"


def _terms(claim: Claim, wording: Wording) -> list[str | None]:
    words = wording.words
    return [
        *(amount(value, words) for value in claim.values),
        claim.subject,
        interval(claim.time, words) if claim.time else None,
        wording.facility(claim.facility) if claim.facility else claim.place,
    ]


def _reserve(claim: Claim, wording: Wording) -> list[str | None]:
    words = wording.words
    return [
        words("chain.hearsay") if hearsay(claim) else None,
        None if claim.stance == "asserts" else words(f"stance.{claim.stance}"),
        None if claim.modality == "happened" else words(f"modality.{claim.modality}"),
        words(f"came_about.{claim.came_about}") if claim.came_about else None,
    ]


def _chain(claim: Claim, wording: Wording) -> str:
    if not claim.chain:
        return wording.words("chain.none")
    return " → ".join(_hop(link, wording) for link in claim.chain)


def _hop(link: Link, wording: Wording) -> str:
    if link.gap or not link.who:
        return wording.words("chain.gap")
    who = _one_line(link.who)
    return f"{who} ({wording.words('chain.party')})" if link.party else who


def _joined(parts: tuple[str | None, ...]) -> str:
    return " · ".join(_one_line(part) for part in parts if part)


def _one_line(words: str | None) -> str:
    return " ".join((words or "").split())
