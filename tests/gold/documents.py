"""The gold set: each document read and extracted once, beside what a careful reader wrote of it."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

from habeas.extract import extract
from habeas.read import partial_date, read
from habeas.records import (
    UNSEALED,
    Extraction,
    Original,
    Reading,
    Stated,
    load_vocabulary,
    make_id,
)

HERE = Path(__file__).parent
SPLITS = ("learn", "kept")
Row = dict[str, Any]


@dataclass(frozen=True)
class Gold:
    """One document of the gold set: its text, what was found in it, and the truth."""

    name: str
    truth: Row
    reading: Reading
    extraction: Extraction

    @property
    def text(self) -> str:
        return self.reading.document.text

    def rows(self, table: str) -> list[Row]:
        rows: list[Row] = self.truth.get(table, [])
        return rows

    def span(self, words: str, nth: int = 1) -> tuple[int, int] | None:
        """Where words stand for the nth time; None where reading did not keep them so."""
        at = -1
        for _ in range(nth):
            at = self.text.find(words, at + 1)
            if at < 0:
                return None
        return at, at + len(words)


def names(split: str) -> list[str]:
    """The documents of a split, by the name that text and truth share."""
    return sorted(p.stem for p in (HERE / split).glob("*.toml"))


@cache
def gold(split: str, name: str) -> Gold:
    """Read and extract one document, once for all scores."""
    truth, reading = unread(split, name)
    vocabulary = load_vocabulary(truth["vocabulary"])
    (extraction,) = extract([reading], vocabulary=vocabulary, key=UNSEALED)
    return Gold(name, truth, reading, extraction)


def unread(split: str, name: str) -> tuple[Row, Reading]:
    """One document and what is true of it, before anything is extracted."""
    folder = HERE / split
    truth = tomllib.loads((folder / f"{name}.toml").read_text(encoding="utf-8"))
    data = (folder / f"{name}.txt").read_bytes()
    original = Original(
        make_id(UNSEALED, "original", name), "", len(data), "", f"{name}.txt", datetime.now(UTC)
    )
    (reading,) = read(original, data, _stated(truth), key=UNSEALED)
    return truth, reading


def every(split: str, language: str | None = None) -> Iterator[Gold]:
    """The documents of a split, of one language or all."""
    for name in names(split):
        if language in (None, name.split("-")[0]):
            yield gold(split, name)


def _stated(truth: Row) -> Stated:
    published = truth.get("published")
    return Stated(
        publisher=truth.get("publisher"),
        published_at=partial_date(published) if published else None,
        language=truth["language"],
        kind=truth["kind"] if truth["kind"] != "interview" else "article",
    )
