"""Phrases in sentences, written after the rules were frozen, with what their words say.

`phrases/dates.LANG.tsv` has lines of sentence, words, first day, last day; `phrases/amounts.LANG.tsv`
of sentence, words, lower end, upper end, bound. `..` is open. Everything was said on SAID_ON.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent / "phrases"
LANGUAGES = ("en", "ru", "uk")
TASKS = ("dates", "amounts")
SAID_ON = "2022-11-17"
"""A Thursday."""
OPEN = ".."


@dataclass(frozen=True)
class Phrase:
    """A sentence, the words asked about, and what they say: two ends, and an amount's bound."""

    sentence: str
    start: int
    end: int
    wanted: tuple[str | float | None, ...]


def phrases(task: str, language: str) -> Iterator[Phrase]:
    """The phrases of one file; ValueError for a line that cannot be right."""
    for line in (HERE / f"{task}.{language}.tsv").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield _phrase(task, line)


def _phrase(task: str, line: str) -> Phrase:
    sentence, words, *rest = line.split("\t")
    if sentence.count(words) != 1:
        raise ValueError(f"the words stand {sentence.count(words)} times in {line!r}")
    start = sentence.index(words)
    wanted = _days(rest) if task == "dates" else _amount(rest)
    return Phrase(sentence, start, start + len(words), wanted)


def _days(rest: list[str]) -> tuple[str | None, str | None]:
    first, last = (None if end == OPEN else end for end in rest)
    return first, last


def _amount(rest: list[str]) -> tuple[float | None, float | None, str]:
    low, high, bound = rest
    return _number(low), _number(high), bound


def _number(end: str) -> float | None:
    return None if end == OPEN else float(end)
