"""Marked sentences in; the same with other names, other towns, or in capitals, out.

The corpora are about other countries than ours and small: a model that has seen each sentence with
two names in it leans on the sentence and on the look of a name, and less on the names of 2010.
"""

import json
import random
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from corpora import Marked

from habeas.extract.entities.english_words import english_words, is_given
from habeas.names.given import given_names

SEED = 1
IN_CAPITALS = 0.1
MOVED = 0.5
SHORTEST = 3
SMALLEST_TOWN = 5000
STAY = frozenset(
    ("de", "van", "von", "al", "jr", "sr", "ii", "iii", "the", "of", "la", "bin", "del", "da", "el")
)
SMALL = frozenset(
    ("of", "the", "a", "an", "in", "on", "at", "for", "to", "and", "or", "by", "with", "as", "from")
)
WORD = re.compile(r"[^\W\d_][\w'’]*")
Replace = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Stock:
    """What names and towns are drawn from."""

    given: Sequence[str]
    families: Sequence[str]
    weights: Sequence[float]
    towns: Sequence[str]


def stock(names: Path, places: Path) -> Stock:
    """Gather names and towns; a family name is drawn by the root of how often it is seen."""
    counts: Counter[str] = Counter()
    for line in names.read_text(encoding="utf-8").splitlines():
        latin, _, count = line.split("\t")
        if latin.isalpha() and len(latin) >= SHORTEST:
            counts[latin] += int(count)
    given = [form for name in given_names() for form in name.full + name.short if form.isascii()]
    given += [word.capitalize() for word in sorted(english_words().given)]
    rows = json.loads((places / "cities5000.json").read_text(encoding="utf-8")).values()
    towns = [row["name"] for row in rows if row["population"] > SMALLEST_TOWN]
    return Stock(given, list(counts), [count**0.5 for count in counts.values()], towns)


def with_variants(sentences: Sequence[Marked], source: Stock) -> list[Marked]:
    """Add variants of the sentences that name someone or some place."""
    rng = random.Random(SEED)
    return [
        *sentences,
        *_replaced(sentences, "person", lambda words: _other_name(words, source, rng)),
        *(_upper(m) for m in sentences if m.spans and rng.random() < IN_CAPITALS),
        *(_headline(m) for m in sentences if m.spans and rng.random() < IN_CAPITALS),
        *_replaced(
            [m for m in sentences if rng.random() < MOVED],
            "place",
            lambda words: _other_town(words, source, rng),
        ),
    ]


def _replaced(sentences: Sequence[Marked], kind: str, other: Replace) -> Iterator[Marked]:
    for sentence in sentences:
        if not any(k == kind for *_, k in sentence.spans):
            continue
        text, done, spans = "", 0, []
        for start, end, k in sentence.spans:
            text += sentence.text[done:start]
            words = sentence.text[start:end]
            words = other(words) if k == kind else words
            spans.append((len(text), len(text) + len(words), k))
            text, done = text + words, end
        yield Marked(text + sentence.text[done:], tuple(spans))


def _other_name(words: str, source: Stock, rng: random.Random) -> str:
    parts = words.split(" ")
    return " ".join(
        _other_part(part, source, rng, first=at == 0 and len(parts) > 1)
        for at, part in enumerate(parts)
    )


def _other_part(part: str, source: Stock, rng: random.Random, *, first: bool) -> str:
    core = part.rstrip(".")
    if len(core) <= 1 or core.lower() in STAY or not core[0].isalpha():
        return part
    if first or is_given(core):
        other = rng.choice(source.given)
    else:
        other = rng.choices(source.families, source.weights)[0].capitalize()
    if part.isupper() and len(core) >= SHORTEST:
        return other.upper()
    return other.lower() if part.islower() else other


def _other_town(words: str, source: Stock, rng: random.Random) -> str:
    plain = " " not in words and words[0].isupper() and not words.isupper()
    return rng.choice(source.towns) if plain else words


def _upper(sentence: Marked) -> Marked:
    text = sentence.text.upper()
    return Marked(text, sentence.spans) if len(text) == len(sentence.text) else sentence


def _headline(sentence: Marked) -> Marked:
    def capital(match: re.Match[str]) -> str:
        word = match.group()
        return word if word in SMALL else word[0].upper() + word[1:]

    text = WORD.sub(capital, sentence.text)
    return Marked(text, sentence.spans) if len(text) == len(sentence.text) else sentence
