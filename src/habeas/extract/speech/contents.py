"""Cues with their sources placed, to the stretches of the sentence that each one governs."""

from collections.abc import Sequence

from habeas.extract.speech.english import tells_before
from habeas.extract.speech.english_walk import PREPOSITIONS
from habeas.extract.speech.grammar import DETERMINERS, Sentence, is_finite, words
from habeas.extract.speech.labels import LABEL, SIGNED
from habeas.extract.speech.objects import NOMINAL, REACH, clause_start, direct_object, is_verb
from habeas.extract.speech.papers import PAPER
from habeas.extract.speech.slavic import CITING, PLACES
from habeas.extract.speech.slavic_heads import PREPOSITIONS as PREPOSED
from habeas.extract.speech.sources import AS, JOINERS
from habeas.extract.speech.spans import Span, Spot
from habeas.extract.words.tokens import MASK

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
THIRD = frozenset(("he", "she", "they", "он", "она", "они", "він", "вона", "вони"))
EDGES = PREPOSITIONS | PREPOSED
RESUMES = frozenset((",", MASK, ":", "—", "–", "-", ")"))


def contents(sentence: Sentence, spots: Sequence[Spot]) -> list[tuple[Span, ...]]:
    """What each cue of a sentence governs, as token spans; empty where it governs nothing."""
    return [_content(sentence, spots, number) for number in range(len(spots))]


def _content(sentence: Sentence, spots: Sequence[Spot], number: int) -> tuple[Span, ...]:
    spot = spots[number]
    left = max(
        (s.own[1] + 1 for s in spots[:number] if s.own[1] < spot.own[0] and _inserted(sentence, s)),
        default=sentence.body(),
    )
    left = max(left, _after_sign(sentence, spots, number))
    right = _limit(sentence, spots, number)
    if _cites_ahead(sentence, spots, number):
        return _content(sentence, spots, number + 1)
    if spot.order == "as" or (spot.sense == "according" and not _midway(sentence, spots, number)):
        return _around(sentence, spot, left, right)
    if spot.cue.pattern in (LABEL, SIGNED, PAPER):
        after = spot.cue.pattern != SIGNED
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
    begin = clause_start(sentence, spot, _passed(sentence, spots))
    if begin is not None:
        return _span(begin, right)
    if spot.order != "shared" and _inserted(sentence, spot):
        return _around(sentence, spot, left, right)
    if spot.sense == "rumour":
        return _around(sentence, spot, left, right)
    begin = direct_object(sentence, spot)
    if begin is None and spot.order == "after" and spot.sense in NOMINAL | {"say"}:
        return _span(left, spot.own[0] - 1)  # "Подлинность приказа подтвердили двое"
    return _span(begin, right) if begin is not None else ()


def _after_sign(sentence: Sentence, spots: Sequence[Spot], number: int) -> int:
    """Where the words begin that follow another's: "He called it a lie: not one, he said, had"."""
    first = spots[number].own[0]
    earlier = max((s.own[1] for s in spots[:number] if s.own[1] < first), default=first)
    return next((i + 1 for i in range(first - 1, earlier, -1) if sentence.form(i) in ":;"), 0)


def _cites_ahead(sentence: Sentence, spots: Sequence[Spot], number: int) -> bool:
    """True for "газета со ссылкой на источники пишет, что": whoever it cites says the same."""
    spot = spots[number]
    if sentence.form(spot.cue.first) not in CITING or number + 1 == len(spots):
        return False
    return spots[number + 1].own[0] < spot.cue.first < spots[number + 1].own[1]


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
        if first <= mine.own[1] or _goes_on_inside(sentence, spots[number:], other):
            continue
        cut = _cut(sentence, other, first, mine)
        if cut is not None:
            return cut
    return end


def _goes_on_inside(sentence: Sentence, spots: Sequence[Spot], other: Spot) -> bool:
    """True for "told me a cellmate had rung and said that": the second verb is the cellmate's."""
    begin = spots[0].own[1]
    if other.source is None or sentence.form(other.cue.first) in words("adding"):
        return False
    if other.order == "shared":
        return other.source.first > begin
    between = [s.source for s in spots[1:] if s.source and begin < s.source.first]
    return (
        sentence.form(other.source.first) in THIRD
        and other.source.first == other.source.last
        and between[0] is not other.source
    )


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
    if form == ";":
        return before - 1
    if other.sense == "according":
        return before - 1 if form == "," else None
    if _inserted(sentence, other):
        return before - (form == ",")
    return None


def _inserted(sentence: Sentence, spot: Spot) -> bool:
    """True for ", he said," and for "…, said Tom Willis on Monday": a break on either side."""
    first, last = spot.own
    left = sentence.form(first - 1)
    if first == sentence.body() or not (left in (",", '"', "»", "”") or sentence.breaks(first - 1)):
        return False
    if spot.order != "after" and not _tells_before(sentence, first):
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
            else any(is_verb(sentence, i) or sentence.form(i) == MASK for i in range(first))
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
    return not verb and not is_verb(sentence, index) and index - spot.own[1] < REACH


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
    if sentence.form(after) == "," and sentence.form(after + 1).endswith("ing"):
        after = right + 1  # ", citing police" goes on about who speaks
    first = spot.own[0] - 1 - (spot.order == "as")
    return (*_span(left, first), *_span(after, right))


def _span(first: int, last: int) -> tuple[Span, ...]:
    return ((first, last),) if last >= first >= 0 else ()
