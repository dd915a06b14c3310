"""A cue in its sentence to the noun phrase that names who speaks, and how the two are placed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from habeas.extract.speech import english, english_after, slavic, slavic_shared
from habeas.extract.speech.english_verbs import BE, passive
from habeas.extract.speech.grammar import Sentence, grammar, words
from habeas.extract.speech.slavic_extent import KIN
from habeas.extract.speech.slavic_heads import POSSESSIVES
from habeas.extract.speech.spans import Order, Phrase
from habeas.extract.words import Hit
from habeas.extract.words.tokens import MASK

DASHES = frozenset("—–-")
AS = frozenset(("as", "как", "як"))
JOINERS = frozenset(("and", "or", "but", "then", "и", "а", "но", "та", "й", "і", "але"))
OURS = frozenset(
    ("моїми", "нашими", "моим", "нашим", "моїм", "моей", "нашей", "моєю", "нашою", "мою", "нашу",
     "мой", "наш", "our", "my")
)  # fmt: skip
"""Who says it is the writer or the paper itself: "по нашим данным"."""
OWNERS = POSSESSIVES | {"їхніми"}


@dataclass(frozen=True, slots=True)
class Placed:
    """Who speaks and where they stand: before the verb, after it, or shared with another verb."""

    phrase: Phrase | None
    order: Order


def placed(sentence: Sentence, cue: Hit, earlier: Phrase | None) -> Placed | None:
    """Find who a cue's subject is; None where the word is no verb of saying here."""
    if sentence.form(cue.last).isascii():
        return _english(sentence, cue, earlier)
    return _slavic(sentence, cue, earlier)


def _english(sentence: Sentence, cue: Hit, earlier: Phrase | None) -> Placed | None:
    first, form = cue.first, sentence.form(cue.first)
    left = sentence.form(first - 1)
    if cue.first == cue.last and passive(sentence, first):
        return Placed(None, "nobody")
    if form.endswith("ing") and left not in BE and left != "been":
        joined = left in {",", MASK} or left in JOINERS or sentence.breaks(first - 1)
        return Placed(earlier or english.shared(sentence, first), "shared") if joined else None
    at_break = first == 0 or left in {",", '"'} or sentence.breaks(first - 1)
    found = english.before(sentence, first) or english.past_insertion(sentence, first)
    opens = found is not None and english.opens(sentence, found.first)
    if (
        at_break
        and not opens
        and cue.what != "tell"
        and english.may_follow(sentence, cue.what, first)
    ):
        after = english_after.after(sentence, cue.last)
        if after is not None:
            return Placed(after, "after")
    if found is not None:
        return Placed(found, "as" if _led_by_as(sentence, found) else "before")
    if _joined(sentence, first):
        teller = english.nearest_teller(sentence, first) if cue.what == "tell" else None
        return Placed(teller or earlier or english.shared(sentence, first), "shared")
    return Placed(None, "nobody") if at_break else None


def _led_by_as(sentence: Sentence, phrase: Phrase) -> bool:
    return sentence.form(phrase.first - 1) in AS


def _joined(sentence: Sentence, first: int) -> bool:
    index = first - 1
    while index >= 0 and sentence.form(index) in words("adverbs") - JOINERS:
        index -= 1
    return sentence.form(index) in JOINERS or sentence.form(index) == ","


def _slavic(sentence: Sentence, cue: Hit, earlier: Phrase | None) -> Placed | None:
    first = cue.first
    if grammar(sentence.form(cue.first), sentence.language).gerund:
        return Placed(earlier or slavic_shared.shared(sentence, first), "shared")
    if _is_gossip(sentence, cue):
        return Placed(None, "nobody")
    at_break = slavic.at_break(sentence, first)
    led = sentence.form(first - 1) in AS or sentence.form(first - 2) in AS
    if at_break or led:
        found = slavic.after(sentence, cue.last)
        if found is not None:
            return Placed(found, "as" if led else "after")
    if sentence.form(first - 1) in JOINERS:
        found = slavic.after(sentence, cue.last)
        if found is not None:
            return Placed(found, "after")
        return Placed(slavic_shared.shared(sentence, first) or earlier, "shared")
    found = slavic.before(sentence, first)
    if found is not None:
        return Placed(found, "as" if sentence.form(found.first - 1) in AS else "before")
    if not at_break:
        found = slavic.after(sentence, cue.last)
        if found is not None:
            return Placed(found, "after")
    earlier = (
        earlier if earlier is None or slavic_shared.may_share(sentence, earlier, first) else None
    )
    found = slavic_shared.told_of(sentence, first)
    if found is not None and sentence.form(found.core) in KIN:
        return Placed(found, "shared")
    if earlier is not None and (
        _joined(sentence, first) or sentence.form(first - 1) in words("that")
    ):
        return Placed(earlier, "shared")
    return Placed(None, "nobody")


def _is_gossip(sentence: Sentence, cue: Hit) -> bool:
    """True for "того, говорят, убило": who is told of before the comma does not say it."""
    parted = sentence.form(cue.first - 1) == "," and cue.first > 1
    closed = sentence.form(cue.last + 1) == "," or cue.last + 1 >= len(sentence) - 1
    known = sentence.form(cue.last + 2) in words("that")
    return parted and closed and not known and sentence.form(cue.first) in words("gossip")


def after_dash(sentence: Sentence, cues: Sequence[Hit]) -> Iterator[Hit]:
    """Any verb is one of saying after "…», —" and right after a quotation: "— отрезал он"."""
    known = {c.first for c in cues}
    for index in range(2, len(sentence)):
        left = sentence.form(index - 1)
        dashed = left in DASHES and sentence.form(index - 2) in (",", "!", "?", "…", MASK)
        if index in known or not dashed or sentence.form(index).isascii():
            continue
        word = grammar(sentence.form(index), sentence.language)
        if word.verb and word.numbers:
            token = sentence.line.tokens[index]
            yield Hit("say", index, index, token.start, token.end, "after a dash")


def before_colon(sentence: Sentence, cues: Sequence[Hit]) -> Iterator[Hit]:
    """The verb before a colon and a quotation is one of saying: "глава выразился короче: «…»"."""
    for colon in range(2, len(sentence) - 1):
        if sentence.form(colon) != ":" or sentence.form(colon + 1) != MASK:
            continue
        first = colon
        while first > 0 and not (sentence.form(first - 1) == "," or sentence.breaks(first - 1)):
            first -= 1
        if any(first <= c.first < colon for c in cues):
            continue
        for index in range(first, colon):
            form = sentence.form(index)
            word = grammar(form, sentence.language)
            if not form.isascii() and word.verb and word.numbers:
                token = sentence.line.tokens[index]
                yield Hit("say", index, index, token.start, token.end, "before a colon")
                break


def credited(sentence: Sentence, cue: Hit) -> Phrase | None:
    """Who stands after "according to" and "по словам", or inside "по её словам"."""
    forms = [sentence.form(i) for i in range(cue.first, cue.last + 1)]
    if not OURS.isdisjoint(forms):
        return None
    for index in range(cue.first, cue.last + 1):
        if sentence.form(index) in OWNERS:
            return Phrase(index, index, index)
    if sentence.form(cue.last).isascii():
        return english_after.after(sentence, cue.last, long=True)
    if sentence.form(cue.last) in words("sources_themselves"):
        return slavic.owned(sentence, cue.last - 1)
    return slavic.owned(sentence, cue.last)
