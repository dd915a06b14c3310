"""Lengths inside one adjective: двухнедельный, шестимесячного, п'ятнадцятирічний, 3-месячный."""

import re
from bisect import bisect_right

from habeas.extract.amounts.bounds import Amount
from habeas.extract.amounts.lexicon import Lexicon
from habeas.extract.amounts.tokens import Tokens
from habeas.extract.times.context import Context
from habeas.extract.times.lengths import made

# How the adjective of a unit goes on after its number.
STEMS: dict[str, tuple[float, str]] = {
    "летн": (1, "year"), "годичн": (1, "year"),
    "годов": (1, "year"), "месячн": (1, "month"), "недельн": (1, "week"), "дневн": (1, "day"),
    "суточн": (1, "day"), "часов": (1, "hour"), "минутн": (1, "minute"), "полугодов": (6, "month"),
    "річн": (1, "year"), "місячн": (1, "month"), "тижнев": (1, "week"), "денн": (1, "day"),
    "добов": (1, "day"), "годинн": (1, "hour"), "хвилинн": (1, "minute"),
}  # fmt: skip
STEM = re.compile("|".join(STEMS), re.IGNORECASE)
OPENERS = tuple(STEMS)
# Numbers as they open an adjective; what is not here is its genitive (пяти-, тридцати-).
OPENINGS: dict[str, float] = {
    "одно": 1, "двух": 2, "трех": 3, "четырех": 4, "полутора": 1.5, "полу": 0.5, "пол": 0.5,
    "сорока": 40, "девяносто": 90, "сто": 100, "дво": 2, "двох": 2, "три": 3, "трьох": 3,
    "чотири": 4, "чотирьох": 4, "пів": 0.5, "півтора": 1.5, "дев'яносто": 90, "": 1,
}  # fmt: skip
GROWN = 14  # years; a hyphen may be missing before the adjective of an age
NOUNS = frozenset(["часов", "годов"])  # themselves cases of an hour and a year
YOUNGEST = 3  # years; less is the age of a child, or a term
ENDINGS = 4  # letters of the longest ending of an adjective
# An adjective of years beside one of these is no age.
TERMS = (
    "срок", "строк", "термін", "контракт", "договор", "договір", "приговор", "вирок", "стаж",
    "опыт", "досвід", "период", "період", "перерыв", "война", "войны", "війн", "заключ", "ув'язн",
    "служб", "подготов", "підготов", "давност", "отсид", "мандат", "программ", "програм", "цикл",
    "лишен", "позбавл", "наказан", "покаран", "тюрем", "кампан",
)  # fmt: skip


def compound_places(tokens: Tokens) -> frozenset[int]:
    """Return the words in which the stem of a unit stands: they are no row of any table."""
    starts = tokens.starts
    return frozenset(bisect_right(starts, m.start()) - 1 for m in STEM.finditer(tokens.text))


def read_compound(context: Context, at: int) -> Amount | None:
    """Read an adjective that holds a length, in one word or with its number in figures."""
    word = context.word(at)
    if word.isdecimal():
        return _with_figures(context, at)
    if word.isascii() or len(word) < ENDINGS + 2:
        return None
    for stem, (factor, unit) in STEMS.items():
        place = word.find(stem)
        if place < 0 or len(word) - place - len(stem) > ENDINGS:
            continue
        number = _opening(word[:place], context.amounts)
        if number is not None and (place or stem == "годичн"):
            return _aged(context, made(at, at + 1, number * factor, unit), word)
    return None


def _with_figures(context: Context, at: int) -> Amount | None:
    """Read 3-месячный, 2-х недельный, 6 місячний."""
    number = context.number(at, most=100)
    if number is None:
        return None
    end = at + 1 + (context.word(at + 1) == "-")
    end += (context.word(end) in {"х", "ти", "и", "ми"}) and context.near(end)
    end += context.word(end) == "-"
    word = context.word(end)
    if not word.startswith(OPENERS):
        return None
    for stem, (factor, unit) in STEMS.items():
        hung = context.word(end - 1) == "-" or end > at + 1 or number >= GROWN
        ending = len(word) - len(stem)
        least = 2 if stem in NOUNS else 1
        if word.startswith(stem) and least <= ending <= ENDINGS and context.near(end) and hung:
            return _aged(context, made(at, end + 1, number * factor, unit), word)
    return None


def _opening(word: str, amounts: Lexicon) -> float | None:
    """Read the number that opens an adjective: тридцатипяти, двадцяти, півтора."""
    if word in OPENINGS:
        return OPENINGS[word]
    if word in amounts.small:
        return amounts.small[word]
    for cut in range(len(word) - 2, 3, -1):
        ten, unit = word[:cut], word[cut:]
        high = OPENINGS.get(ten, amounts.small.get(ten))
        low = OPENINGS.get(unit, amounts.small.get(unit))
        if high and low and high >= 20 and high % 10 == 0 and 1 <= low < 10:  # noqa: PLR2004
            return high + low
    return None


def _aged(context: Context, length: Amount, word: str) -> Amount | None:
    """Call an adjective of years an age, unless it tells of a term or a contract."""
    years = length.unit == "year" and ("летн" in word or "річн" in word)
    if not years or (length.hi or 0) < YOUNGEST:
        return length
    near = (context.word(length.end), context.word(length.end + 1))
    if any(word.startswith(TERMS) for word in near):
        return length
    return made(length.first, length.end, length.hi or 0, "year", "age")
