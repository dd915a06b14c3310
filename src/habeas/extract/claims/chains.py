"""Voices to a chain: from the first observer to the publisher, every hop named or a gap."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from habeas.extract.speech import Voice
from habeas.records import Link
from habeas.records.claims import Basis, Form
from habeas.records.documents import UNNAMED

NAMED = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Carrier:
    """Who carries a segment's words outward: outlets credited, author, publisher, forwarder."""

    credits: tuple[str, ...]
    author: str | None
    publisher: str | None
    forwarded_from: str | None
    personal: bool


def chain(voices: Sequence[Voice], carrier: Carrier, *, first_hand: bool) -> tuple[Link, ...]:
    """Turn voices (outermost first) and the carrier into links, first observer first."""
    links: list[Link] = []
    for voice in reversed(voices):
        if voice.who is None and not links:
            links.append(Link(None, None, "unknown", "indirect", gap=True))
        elif voice.who is None and not voice.gap:
            links.append(_link(voice, passed_on=bool(links)))
        elif _is_publisher(voice.who, carrier.publisher):
            continue
        elif voice.who is not None and not _among(voice.who, links):
            links.append(_link(voice, passed_on=bool(links)))
    if carrier.forwarded_from == UNNAMED and not links:
        links.append(Link(None, "forwarded", "unknown", "indirect", gap=True))
    for who, role in _outward(carrier):
        if who is None or not (_among(who, links) or _spoken(who, voices, links)):
            links.append(_carried(who, role, first=not links, first_hand=first_hand))
    return tuple(links) or (_carried(None, "author", first=True, first_hand=first_hand),)


def _among(who: str, links: Sequence[Link]) -> bool:
    """True for a name that a chain holds, with or without its article and its marks."""
    return any(link.who is not None and _bare(link.who) == _bare(who) for link in links)


def _is_publisher(who: str | None, publisher: str | None) -> bool:
    """True for a publisher's name or the part of it that is in use: "the Herald"."""
    if who is None or publisher is None:
        return False
    named, whole = (
        NAMED.findall(name.casefold().removeprefix("the ")) for name in (who, publisher)
    )
    return bool(named) and set(named) <= set(whole)


def _bare(who: str) -> str:
    return who.strip('«»"“”„ ').casefold().removeprefix("the ")


def _link(voice: Voice, *, passed_on: bool) -> Link:
    basis = "told" if passed_on else voice.basis
    return Link(voice.who, voice.role, basis, voice.form, voice.anonymous, voice.party)


def _outward(carrier: Carrier) -> list[tuple[str | None, str]]:
    """Who stands between the speakers and the reader, nearest to the speakers first."""
    outward: list[tuple[str | None, str]] = [
        (name, "outlet") for name in carrier.credits if not _is_publisher(name, carrier.publisher)
    ]
    if carrier.forwarded_from not in (None, UNNAMED):
        outward.append((carrier.forwarded_from, "forwarded"))
    if carrier.author is not None:
        outward.append((carrier.author, "author"))
    if carrier.publisher is not None and carrier.publisher != carrier.author:
        outward.append((carrier.publisher, "publisher"))
    if carrier.personal and carrier.author is None and carrier.publisher is None:
        outward.append((None, "author"))
    return outward


def _spoken(who: str, voices: Sequence[Voice], links: list[Link]) -> bool:
    """True for an outlet that speaks under a longer name already ("CNN's reporters")."""
    return bool(links) and any(v.who is not None and who in v.who.split() for v in voices)


def _carried(who: str | None, role: str, *, first: bool, first_hand: bool) -> Link:
    unnamed = who is None
    if not first:
        return Link(who, role, "told", "indirect", anonymous=unnamed)
    form: Form = "direct" if role == "author" else "narration"
    basis: Basis = "took_part" if first_hand else "unknown"
    return Link(who, role, basis, form, anonymous=unnamed)
