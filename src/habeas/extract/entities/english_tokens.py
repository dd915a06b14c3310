"""English text in; its sentences as tokens, as the model of names was trained to see them, out."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

TOKEN = re.compile(
    r"(?:https?://|www\.)\S+"
    r"|[@#]\w+"
    r"|(?:[A-Z]\.){2,}"
    r"|[A-Z]\.(?=[\s,A-Z])"
    r"|(?:Mr|Mrs|Ms|Dr|Prof|St|Gen|Col|Maj|Capt|Lt|Sgt|Sen|Rep|Gov|Jr|Sr|Inc|Corp|Co|Ltd|vs|No)\."
    r"|\d+(?:[.,:]\d+)*\w*"
    r"|['’][sS]\b"
    r"|[^\W_]+(?:(?:[-‐&]|['’](?![sS]\b))[^\W_]+)*(?:\.(?:com|net|org|info|ru|ua|media)\b)?"
    r"|\S"
)  # fmt: skip
STOPS = frozenset(".!?…")
CLOSING = frozenset("\"”»'’)")
LONGEST = 120
"""Tokens after which a sentence without an end is cut, so that one line costs what two do."""


@dataclass(frozen=True, slots=True)
class Word:
    """A token and where it stands."""

    start: int
    end: int
    text: str


def sentences(text: str) -> Iterator[list[Word]]:
    """Cut a text into sentences, each a list of tokens; a line's end is a sentence's end."""
    for line in re.finditer(r"[^\n]+", text):
        yield from _in_line(text, *line.span())


def _in_line(text: str, start: int, end: int) -> Iterator[list[Word]]:
    sentence: list[Word] = []
    stopped = False
    for match in TOKEN.finditer(text, start, end):
        word = match.group()
        if (stopped and word not in STOPS and word not in CLOSING) or len(sentence) >= LONGEST:
            yield sentence
            sentence = []
        stopped = word in STOPS or (stopped and word in CLOSING)
        sentence.append(Word(match.start(), match.end(), word))
    if sentence:
        yield sentence
