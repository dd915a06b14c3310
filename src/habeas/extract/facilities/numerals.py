"""Words of a number in; the number below a hundred and how many letters say it, out."""

from habeas.extract.amounts.lexicon import lexicon
from habeas.extract.amounts.tokens import normalised

SMALLEST_TENS = 20
TENS = 10
MOST = 100


def read_words(words: str) -> tuple[int, int] | None:
    """Read "seventeen", "двадцать пять" and what may follow it; None where no number begins."""
    first, _, second = words.replace("-", " ").partition(" ")
    value = _small(first)
    if value is None:
        return None
    unit = _small(second) if value >= SMALLEST_TENS and value % TENS == 0 else None
    if unit is None or unit >= TENS:
        return value, len(first)
    return value + unit, len(words)


def _small(word: str) -> int | None:
    value = lexicon(None).small.get(normalised(word)) if word else None
    return int(value) if value is not None and value == int(value) and 0 < value < MOST else None
