"""Codes and their words in, sentences out: why an answer bears its grade, and what would change it.

One small catalogue, so that a report in another language translates these and nothing else.
"""

from habeas.weigh.observers import Observer
from habeas.weigh.spelling import folded

SENTENCES: dict[str, str] = {
    # origins
    "one_origin": "One origin: {who}.",
    "shown": "{n} origins shown independent, among them {who}.",
    "possible": "There may be {n} origins, but no two are shown to be independent.",
    "possible_beyond": "There may be {n} origins; the others are not shown to be independent.",
    "copies": "{n} more that repeat it add no origin: {texts}.",
    # ground
    "no_observer": "Nobody is said to have observed it.",
    "gap_first": "The first hop is not named.",
    "gap_later": "A hop between {who} and the text is not named.",
    "told": "{who} was told it, and the words do not say by whom.",
    "unknown_basis": "The words found do not say how {who} could know it.",
    "narrated": "{who} states it; no observer was found in its words.",
    "first_hand": "{who} {basis}.",
    # what is graded
    "said_promised": "What is graded is that it was promised, not that it was kept.",
    "said_planned": "What is graded is that it was planned, not that it happened.",
    "said_opinion": "What is graded is that it was said; an opinion is no fact of the matter.",
    "said_generic": "What is graded is that it was said to hold in general.",
    "said_unsure": "The words themselves call it {modality}.",
    # beside it
    "party": "{who} is a party to the matter.",
    "admission": "{who}, a party, says what counts against itself.",
    "party_denies": (
        "{who}, a party, denies it: “{quote}”. A party’s denial alone does not contest."
    ),
    "contested": "{who} says otherwise: “{quote}”.",
    "corrected": "Corrected by {who}: “{quote}”.",
    "drifted": "“{now}” is a changed copy of “{was}”.",
    # what would change it
    "raise_first_hand": (
        "A first-hand account, or naming the hop that is missing, would raise it to single origin."
    ),
    "raise_two_shown": (
        "A second account shown independent, one of the two first-hand, "
        "would raise it to corroborated."
    ),
    "raise_two_shown_named": (
        "Showing that two of its first observers are different people, who reached the case by "
        "different ways, one of them first-hand, would raise it to corroborated."
    ),
    "raise_admission": (
        "An admission by a party, beside a root independent of it, would raise it to confirmed."
    ),
    "raise_admission_joined": (
        "A root shown independent of the party that admits it would raise it to confirmed."
    ),
    "lower_correction": "A correction by someone no worse placed to know would discount it.",
    "restore": "Withdrawing the correction would restore its grade.",
}

_BASIS = {
    "saw": "saw it",
    "took_part": "took part in it",
    "document": "has it from a document",
}
_MODALITY = {"believed": "believed", "possible": "possible"}
_GRADED_AS = {
    "promised": "said_promised",
    "planned": "said_planned",
    "opinion": "said_opinion",
    "generic": "said_generic",
}


def sentence(code: str, **words: str | int) -> str:
    """Fill a sentence of the catalogue."""
    text = SENTENCES[code].format(**words)
    return text[0].upper() + text[1:]


def person(seen: Observer) -> str:
    """Call a first observer as the text does: to whom they spoke, and whether they are named."""
    if seen.who is None:
        return "someone whom the text does not name"
    to = seen.through[0] if seen.through else None
    if not to or folded(to) == folded(seen.who):
        return seen.who
    return f"{seen.who} ({'not named; ' if seen.anonymous else ''}spoke to {to})"


def ground(seen: Observer) -> list[str]:
    """Say on what ground the first observer could know it."""
    who = seen.who or "the one who says so"
    if seen.first_hand:
        return [sentence("first_hand", who=who, basis=_BASIS[seen.basis])]
    if seen.who is None:
        return [sentence("gap_first" if seen.gap else "no_observer")]
    if seen.basis == "told":
        return [sentence("told", who=who)]
    if not seen.known:
        return [sentence("narrated", who=who)]
    said = [sentence("gap_later", who=who)] if seen.gap else []
    return said or [sentence("unknown_basis", who=who)]


def graded_as(modality: str) -> list[str]:
    """Say what is graded where it is not that something happened."""
    if modality in _GRADED_AS:
        return [sentence(_GRADED_AS[modality])]
    if modality in _MODALITY:
        return [sentence("said_unsure", modality=_MODALITY[modality])]
    return []
