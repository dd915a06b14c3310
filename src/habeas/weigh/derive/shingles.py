"""A text in, its fingerprint out: its word triples, and those inside quotation marks."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
QUOTED = re.compile(r"“([^“”]+)”|«([^«»]+)»|„([^„“”]+)[“”]|\"([^\"\n]+)\"")
LONGEST = 50_000
"""Words of a text that are compared; a longer text is compared by its beginning."""
FEWEST_LETTERS = 12
"""A triple of fewer letters ("in the first") is every text's own and says nothing."""
SHORTEST_SPEECH = 5
"""Words in quotation marks from which on they are speech, and not a name or a word set apart."""
_SHIFT = 24


@dataclass(frozen=True, slots=True)
class Print:
    """What of a text is compared: its telling triples, its quoted triples, its runs of five words.

    A copy shares the runs of five, and a rewrite does not; they are kept as hashes of 64 bits.
    """

    length: int
    triples: frozenset[int]
    spoken: frozenset[int]
    fives: frozenset[int]


class Numbering:
    """Gives each word a number, so that runs of words are compared as integers, exactly."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}

    def print_of(self, text: str) -> Print:
        """Take the fingerprint of a text."""
        words = WORD.findall(text.casefold())[:LONGEST]
        numbers = self._number(words)
        spoken = [WORD.findall(run.casefold()) for run in _quoted(text)]
        return Print(
            length=len(numbers),
            triples=frozenset(_triples(words, numbers)),
            spoken=frozenset(
                triple
                for run in spoken
                if len(run) >= SHORTEST_SPEECH
                for triple in _triples(run, self._number(run))
            ),
            fives=frozenset(map(hash, zip(*(numbers[n:] for n in range(5)), strict=False))),
        )

    def _number(self, words: Sequence[str]) -> list[int]:
        numbers = self._numbers
        return [numbers.setdefault(word, len(numbers)) for word in words]


def _triples(words: Sequence[str], numbers: Sequence[int]) -> Iterator[int]:
    lengths = [len(word) for word in words]
    for at in range(len(words) - 2):
        if lengths[at] + lengths[at + 1] + lengths[at + 2] >= FEWEST_LETTERS:
            yield (numbers[at] << _SHIFT | numbers[at + 1]) << _SHIFT | numbers[at + 2]


def _quoted(text: str) -> Iterator[str]:
    for match in QUOTED.finditer(text):
        yield next(group for group in match.groups() if group is not None)
