"""Phrases in sentences, written after the rules were frozen, with what their words say.

`dates.LANG.tsv` has lines of sentence, words, first day, last day; `amounts.LANG.tsv` of sentence,
words, lower end, upper end, bound; `facilities.LANG.tsv` of sentence, words, type, number, region.
`..` is open, `-` is none. Everything was said on SAID_ON. Each batch is by another writer; once its
mistakes have been mended, it measures no longer, and the next one does.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent / "phrases"
LANGUAGES = ("en", "ru", "uk")
BATCHES = {
    "dates": ("first", "second"),
    "amounts": ("first",),
    "facilities": ("second",),
}
"""Tasks, and the folders that hold their phrases, the latest last."""
SAID_ON = "2022-11-17"
"""A Thursday."""
OPEN = ".."
NONE = "-"


@dataclass(frozen=True)
class Phrase:
    """A sentence, the words asked about, and what they say: two ends, and an amount's bound."""

    sentence: str
    start: int
    end: int
    wanted: tuple[str | float | None, ...]


def phrases(task: str, language: str, batch: str | None = None) -> Iterator[Phrase]:
    """The phrases of one file, of the latest batch; ValueError for a line that cannot be right."""
    folder = HERE / (batch or BATCHES[task][-1])
    for line in (folder / f"{task}.{language}.tsv").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield _phrase(task, line)


def _phrase(task: str, line: str) -> Phrase:
    sentence, words, *rest = line.split("\t")
    if sentence.count(words) != 1:
        raise ValueError(f"the words stand {sentence.count(words)} times in {line!r}")
    start = sentence.index(words)
    wanted = READERS[task](rest)
    return Phrase(sentence, start, start + len(words), wanted)


def _days(rest: list[str]) -> tuple[str | None, str | None]:
    first, last = (None if end == OPEN else end for end in rest)
    return first, last


def _amount(rest: list[str]) -> tuple[float | None, float | None, str]:
    low, high, bound = rest
    return _number(low), _number(high), bound


def _facility(rest: list[str]) -> tuple[str | None, ...]:
    kind, number, region = (None if part == NONE else part for part in rest)
    return kind, number, region


def _number(end: str) -> float | None:
    return None if end == OPEN else float(end)


READERS: dict[str, Callable[[list[str]], tuple[str | float | None, ...]]] = {
    "dates": _days,
    "amounts": _amount,
    "facilities": _facility,
}
