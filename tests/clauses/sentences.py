"""Sentences with the kinds they tell, set beside the kinds that the vocabulary's words find."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from habeas.extract.claims.clauses import clauses
from habeas.extract.claims.tables import CONTRARY, tables
from habeas.extract.found import Places
from habeas.extract.mentions import find_mentions
from habeas.extract.words import token_line
from habeas.records import load_vocabulary

HERE = Path(__file__).parent
SPLITS = ("learn", "kept")
BOOKS = ("recruitment", "texts")
"""Sentences each by itself, and sentences as they stand in articles, letters and chats."""
LANGUAGES = ("en", "ru", "uk")


@dataclass
class Score:
    """Sentences of a kind, those found to be of it, and those of them that are."""

    true: int = 0
    found: int = 0
    right: int = 0
    wrong: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        return self.right / self.true if self.true else 1.0


def sentences(split: str, language: str, book: str) -> Iterator[tuple[frozenset[str], str]]:
    """The kinds of each line, and its words."""
    path = HERE / split / f"{book}.{language}.tsv"
    for line in path.read_text(encoding="utf-8").splitlines():
        kinds, _, text = line.partition("\t")
        yield frozenset(kinds.split(",")) - {"-"}, text


def told(text: str, language: str) -> frozenset[str]:
    """The kinds that the vocabulary's words find in a sentence."""
    found = Places(find_mentions(text, offset=0, language=language, anchor=None))
    line = token_line(text, found, start=0, end=len(text))
    parts = clauses(line, tables(load_vocabulary(), frozenset((language,))))
    return frozenset(hit.what.removeprefix(CONTRARY) for part in parts for hit in part.hits)


@cache
def scores(split: str, language: str, book: str) -> dict[str, Score]:
    """Precision and recall by kind, and of all kinds together under "all"."""
    kinds: dict[str, Score] = {"all": Score()}
    for true, text in sentences(split, language, book):
        ours = told(text, language)
        for kind in true | ours:
            for score in (kinds.setdefault(kind, Score()), kinds["all"]):
                score.true += kind in true
                score.found += kind in ours
                score.right += kind in true and kind in ours
            if (kind in true) != (kind in ours):
                kinds[kind].wrong.append(f"{'-' if kind in true else '+'} {text}")
    return kinds
