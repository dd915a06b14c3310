"""Cues with their sources placed, to the stretches of the sentence that each one governs."""

from collections.abc import Sequence
from dataclasses import dataclass

from habeas.extract.speech.english import OBLIQUE, PREPOSITIONS, PRONOUNS, tells_before
from habeas.extract.speech.grammar import DETERMINERS, Sentence, grammar, is_finite, words
from habeas.extract.speech.labels import LABEL, SIGNED
from habeas.extract.speech.slavic import PLACES
from habeas.extract.speech.slavic import PREPOSITIONS as PREPOSED
from habeas.extract.speech.sources import AS, JOINERS, Order
from habeas.extract.words import Hit
from habeas.extract.words.tokens import MASK

Span = tuple[int, int]
CONTRASTS = JOINERS | {
    "while",
    "whereas",
    "though",
    "although",
    "однако",
    "хотя",
    "как",
    "проте",
    "хоча",
    "зато",
    "as",
}
CONCESSIONS = frozenset(
    ("while", "although", "though", "whereas", "as", "хотя", "если", "пока", "хоча", "якщо", "поки")
)
EDGES = PREPOSITIONS | PREPOSED
NOMINAL = frozenset(("announce", "act", "deny", "doubt"))
"""Senses whose object may be a noun: "confirmed the deaths"."""
CITING = frozenset(("со", "ссылаясь", "з", "із", "посилаючись"))
"""Open "со ссылкой на": who says it names whom they have it from."""
RESUMES = frozenset((",", MASK, ":", "—", "–", "-", ")"))
ADDRESSED = frozenset(("с", "со", "з", "із", "зі", "по", "о", "об", "про", "к", "до"))
"""Open whom somebody talks with or what about, and no clause."""
OCCASIONAL = frozenset(("on", "in", "at", "via", "during", "late", "early"))
REACH = 14
"""Tokens in which "that" is looked for after a verb."""
ADDRESSEE = 5
LISTENED = frozenset(("tell",))
OBJECTS = frozenset(("about", "of", "о", "об", "обо", "про", "for", "against", "on"))


@dataclass(frozen=True, slots=True)
class Spot:
    """A cue with its sense and the tokens that it and its source take; `order` as in `Placed`."""

    cue: Hit
    sense: str
    order: Order
    own: Span


def contents(sentence: Sentence, spots: Sequence[Spot]) -> list[tuple[Span, ...]]:
    """What each cue of a sentence governs, as token spans; empty where it governs nothing."""
    return [_content(sentence, spots, number) for number in range(len(spots))]


def _content(sentence: Sentence, spots: Sequence[Spot], number: int) -> tuple[Span, ...]:
    spot = spots[number]
    left = max(
        (s.own[1] + 1 for s in spots[:number] if s.own[1] < spot.own[0] and _inserted(sentence, s)),
        default=0,
    )
    right = _limit(sentence, spots, number)
    if spot.order == "as" or (spot.sense == "according" and not _midway(sentence, spots, number)):
        return _around(sentence, spot, left, right)
    if spot.cue.pattern in (LABEL, SIGNED):
        after = spot.cue.pattern == LABEL
        return (
            _span(spot.cue.last + 1, len(sentence) - 1) if after else _span(0, spot.cue.first - 1)
        )
    inside = _inside(spot)
    if inside:
        return inside
    if spot.sense == "silence":
        return ()
    if spot.sense == "according" and number and _inserted(sentence, spots[number - 1]):
        return _content(sentence, spots, number - 1)
    begin = _that(sentence, spot, _passed(sentence, spots))
    if begin is not None:
        return _span(begin, right)
    if spot.order != "shared" and _inserted(sentence, spot):
        return _around(sentence, spot, left, right)
    if spot.sense == "rumour":
        return _around(sentence, spot, left, right)
    begin = _object(sentence, spot)
    return _span(begin, right) if begin is not None else ()


def _midway(sentence: Sentence, spots: Sequence[Spot], number: int) -> bool:
    """True for "рассказал ей со слов сокамерника, что": it tells whom somebody repeats."""
    first = spots[number].own[0]
    at_break = sentence.form(first - 1) == "," or sentence.breaks(first - 1) or first == 0
    return not at_break and any(s.own[1] < first and s.sense != "according" for s in spots[:number])


def _passed(sentence: Sentence, spots: Sequence[Spot]) -> set[int]:
    return {
        i for n, s in enumerate(spots) if s.sense == "according" and _midway(sentence, spots, n)
        for i in range(s.own[0], s.own[1] + 1)
    }  # fmt: skip


def _inside(spot: Spot) -> tuple[Span, ...]:
    """What stands inside "called the reports a lie"."""
    inner = (spot.cue.first + 1, spot.cue.last - 1)
    return _span(*inner) if "..." in spot.cue.pattern and inner[0] <= inner[1] else ()


def _limit(sentence: Sentence, spots: Sequence[Spot], number: int) -> int:
    """The last token that a cue can govern: before the next one's words begin."""
    end = len(sentence) - 1
    mine = spots[number]
    if sentence.form(mine.cue.first - 1) in ("who", "which"):
        end = next((i - 1 for i in range(mine.own[1], end) if sentence.form(i) == ","), end)
    for other in spots[number + 1 :]:
        first = other.own[0] if other.order != "shared" else other.cue.first
        if first <= mine.own[1]:
            continue
        cut = _cut(sentence, other, first, mine)
        if cut is not None:
            return cut
    return end


def _cut(sentence: Sentence, other: Spot, first: int, mine: Spot | None) -> int | None:
    before = first - 1
    while before > 0 and (
        sentence.form(before) in words("adverbs") - JOINERS or sentence.form(before) in PLACES
    ):
        before -= 1
    form = sentence.form(before)
    if form == "," and mine is not None and sentence.form(mine.own[0] - 1) in CONCESSIONS:
        return before - 1
    if form in CONTRASTS and form not in ("как", "as"):
        return before - 1 - (sentence.form(before - 1) == ",")
    if form in AS and other.order == "as":
        return before - 1 - (sentence.form(before - 1) == ",")
    if other.order == "shared" and form == ",":
        return before - 1
    if other.sense == "according":
        return before - 1 if form == "," else None
    if _inserted(sentence, other):
        return before - (form == ",")
    return None


def _that(sentence: Sentence, spot: Spot, passed: set[int]) -> int | None:
    """Where the words begin after "that", "что" or a colon; "that" is part of them."""
    start = spot.cue.last + 1
    for index in range(start, min(start + REACH, len(sentence))):
        form = sentence.form(index)
        if form == MASK and spot.sense in NOMINAL and index > start:
            return None
        if form in (":", MASK):
            near = index - start <= ADDRESSEE or index <= spot.own[1] + ADDRESSEE
            return index + (form == ":") if near else None
        if index in passed:
            continue
        if index in sentence.cues and index != spot.cue.first:
            return None
        if form == "о" and sentence.form(index + 1) == "том":
            return index
        if form in words("that") and _complementizer(sentence, index, spot):
            return index
        if sentence.breaks(index) or (form == "," and not _comma_goes_on(sentence, index, spot)):
            return None
        if is_finite(form) and index > spot.own[1]:
            return None
    return None


def _complementizer(sentence: Sentence, index: int, spot: Spot) -> bool:
    """True for the word that opens what is said; in Russian and Ukrainian a comma stands before."""
    form = sentence.form(index)
    if index <= spot.own[1] and not form.isascii():
        return False
    if form.isascii():
        return index > spot.own[1] and (form == "that" or index - spot.cue.last <= ADDRESSEE)
    return sentence.form(index - 1) == "," or form in ("что", "що", "мол")


def _comma_goes_on(sentence: Sentence, index: int, spot: Spot) -> bool:
    following = sentence.form(index + 1)
    opens = following == "that" if following.isascii() else following in words("that")
    return index <= spot.own[1] or opens or following == MASK


def _inserted(sentence: Sentence, spot: Spot) -> bool:
    """True for ", he said," and for "…, said Tom Willis on Monday": a break on either side."""
    first, last = spot.own
    left = sentence.form(first - 1)
    if first == 0 or not (left in (",", '"', "»", "”") or sentence.breaks(first - 1)):
        return False
    if not _tells_before(sentence, first):
        return False
    index = last + 1
    while index < len(sentence) and _trails(sentence, index, spot):
        index += 1
    if sentence.form(index) == "," and sentence.form(index + 1) in words("that"):
        return sentence.form(index + 1).isascii() and sentence.form(index + 1) != "that"
    return index >= len(sentence) or sentence.form(index) == "," or sentence.breaks(index)


def _tells_before(sentence: Sentence, first: int) -> bool:
    """False for "In a letter," and "В июле,": what only opens a sentence is not what is said."""
    opener = 0
    while sentence.form(opener) in words("openers") and sentence.language == "en":
        opener += 1
    if sentence.form(opener) in EDGES and sentence.form(first - 1) == ",":
        return (
            tells_before(sentence, first)
            if sentence.language == "en"
            else any(_verb(sentence, i) or sentence.form(i) == MASK for i in range(first))
        )
    return True


def _trails(sentence: Sentence, index: int, spot: Spot) -> bool:
    """True for what may follow who speaks before the sentence goes on: when, where, to whom."""
    form = sentence.form(index)
    if form in CITING:
        return True
    if form == "," or sentence.breaks(index) or index in sentence.cues:
        return False
    if index in sentence.timed or form in words("adverbs") or form in words("occasions"):
        return True
    if form in words("that") and form != "where":
        return False
    verb = is_finite(form) and sentence.form(index - 1) not in DETERMINERS
    return not verb and not _verb(sentence, index) and index - spot.own[1] < REACH


def _verb(sentence: Sentence, index: int) -> bool:
    form = sentence.form(index)
    return not form.isascii() and grammar(form, sentence.language).verb


def _around(sentence: Sentence, spot: Spot, left: int, right: int) -> tuple[Span, ...]:
    after = spot.own[1] + 1
    while (
        after <= right
        and _trails(sentence, after, spot)
        and spot.sense not in ("according", "rumour")
    ):
        after += 1
    if spot.sense not in ("according", "rumour") and sentence.form(after) not in RESUMES:
        after = right + 1
    first = spot.own[0] - 1 - (spot.order == "as")
    return (*_span(left, first), *_span(after, right))


def _object(sentence: Sentence, spot: Spot) -> int | None:
    """Where the words begin that follow a verb directly: a clause, or what it names."""
    start = max(spot.cue.last, spot.own[1] if spot.order == "after" else spot.cue.last) + 1
    english = sentence.form(spot.cue.last).isascii()
    if english:
        return _english_object(sentence, spot, start)
    stop = next((i for i in range(start, len(sentence)) if sentence.breaks(i)), len(sentence))
    if spot.sense in ("say", "tell") and sentence.form(stop) == "." and stop < len(sentence) - 1:
        return stop + 1
    if start >= len(sentence) or sentence.form(start) == "," or sentence.breaks(start):
        return start + 1 if _chatty(sentence, spot, start) else None
    if sentence.form(start) in OBJECTS:
        return start
    if spot.sense in NOMINAL or _runs_on(sentence, start):
        return start
    return None


def _runs_on(sentence: Sentence, start: int) -> bool:
    """In a message nothing need stand before what is said ("дежурный говорит их закрыли")."""
    for index in range(start, len(sentence)):
        if sentence.form(index) == "," or sentence.breaks(index) or index in sentence.cues:
            return False
        if _verb(sentence, index):
            return sentence.form(start) not in ADDRESSED
    return False


def _chatty(sentence: Sentence, spot: Spot, comma: int) -> bool:
    """In a message a comma is enough after somebody called ("звонил Иван, их увезли")."""
    following = sentence.form(comma + 1)
    return (
        spot.sense in ("tell", "say") and sentence.form(comma) == "," and following.isalpha()
        and following not in words("describers") and spot.own[0] <= ADDRESSEE
        and not grammar(following, sentence.language).gerund
    )  # fmt: skip


def _english_object(sentence: Sentence, spot: Spot, start: int) -> int | None:
    index = start
    while index < len(sentence) and _adverbial(sentence, index):
        index += 1
    if spot.sense in LISTENED:
        index = _past_listener(sentence, index)
    if index >= len(sentence) or sentence.breaks(index):
        return None
    if sentence.form(index) == ",":
        closing = next(
            (i for i in range(index + 1, len(sentence)) if sentence.form(i) == ","), None
        )
        return None if closing is None else closing + 1
    if spot.sense in ("hear", "see") and not _clause(sentence, index):
        return None
    return index


def _clause(sentence: Sentence, start: int) -> bool:
    return any(is_finite(sentence.form(i)) for i in range(start, len(sentence)))


def _adverbial(sentence: Sentence, index: int) -> bool:
    """True for "on Tuesday", "in a statement", "flatly": between a verb and what is said."""
    form = sentence.form(index)
    if index in sentence.timed or (form.endswith("ly") and not sentence.capital(index)):
        return form != "only"
    if form in OCCASIONAL:
        return _reaches(sentence, index)
    for back in range(index - 1, max(index - 7, -1), -1):
        if sentence.form(back) in OCCASIONAL:
            return _reaches(sentence, back) and index <= _reach(sentence, back)
    return False


def _reaches(sentence: Sentence, index: int) -> bool:
    return _reach(sentence, index) > index


def _reach(sentence: Sentence, index: int) -> int:
    """The last token of an occasion that a preposition opens; the index itself for none."""
    for at in range(index + 1, min(index + 6, len(sentence))):
        form = sentence.form(at)
        if form in words("occasions") or at in sentence.timed:
            last = at
            while last + 1 in sentence.timed or sentence.form(last + 1) in words("occasions"):
                last += 1
            return last
        if form == "," or sentence.breaks(at) or is_finite(form) or form in PRONOUNS:
            return index
    return index


def _past_listener(sentence: Sentence, index: int) -> int:
    """Skip who is told: a pronoun, a name, or a plain noun before what is said begins."""
    if sentence.form(index) in OBLIQUE:
        return index + 1
    mention = next(
        (
            f
            for f in sentence.line.found
            if f.kind in ("organisation", "person")
            and f.start
            == sentence.line.tokens[
                min(index + (sentence.form(index) in DETERMINERS), len(sentence) - 1)
            ].start
        ),
        None,
    )
    if mention is not None:
        return next(
            (i for i, t in enumerate(sentence.line.tokens) if t.start >= mention.end), len(sentence)
        )
    at = index + (sentence.form(index) in DETERMINERS)
    while at < len(sentence) and at - index <= ADDRESSEE and not _opens_clause(sentence, at, index):
        at += 1
    return at if at - index <= ADDRESSEE else index


def _opens_clause(sentence: Sentence, at: int, first: int) -> bool:
    form = sentence.form(at)
    if at == first:
        return False
    opens = form in PRONOUNS or form in DETERMINERS or form in PREPOSITIONS or form == ","
    return opens or sentence.capital(at) or sentence.breaks(at) or is_finite(form)


def _span(first: int, last: int) -> tuple[Span, ...]:
    return ((first, last),) if last >= first >= 0 else ()
