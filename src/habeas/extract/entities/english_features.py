"""The tokens of an English sentence in; what the model of names looks at, token by token, out.

Training and reading both build features here, so that they cannot part ways.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from habeas.extract.entities.english_letters import likeness
from habeas.extract.entities.english_words import english_words, is_family_shaped, is_given
from habeas.extract.entities.gazetteer import demonyms

Features = list[bytes]
LISTS = (
    "titles", "relations", "sayings", "doings", "organisation_ends", "organisation_starts",
    "place_ends", "place_starts", "place_prepositions", "ordinary", "doubtful",
)  # fmt: skip
NO_LETTER = "."
EDGE = "|"
SHORTEST_UNKNOWN = 4
_CACHED = 60_000


@dataclass(frozen=True, slots=True)
class Look:
    """All that a token's own letters tell: for its own place, and seen from its neighbours'."""

    case: str
    known: str
    flags: tuple[bytes, ...]
    own: tuple[bytes, ...]
    before: tuple[bytes, ...]
    after: tuple[bytes, ...]
    far_before: bytes
    far_after: bytes


def features(words: Sequence[str], hints: Sequence[str]) -> list[Features]:
    """Say for each word what speaks for and against a name; `hints` is what the rules said."""
    looks = [look(word) for word in words]
    manner = _manner(looks)
    padded = [_EDGE, _EDGE, *looks, _EDGE, _EDGE]
    runs = _runs(words, looks)
    rows: list[Features] = []
    opens = True
    for at, this in enumerate(looks):
        far, before, after, beyond = padded[at], padded[at + 1], padded[at + 3], padded[at + 4]
        row = [*this.own, *before.before, *after.after, far.far_before, beyond.far_after]
        row += _together(this, before, after, "^" if opens else "", manner)
        row += runs[at]
        if hints[at]:
            row += _hinted(hints[at], manner)
        rows.append(row)
        opens = opens and this.case == NO_LETTER
    return rows


def _together(this: Look, before: Look, after: Look, opens: str, manner: str) -> Features:
    case = f"{opens}{manner}{this.case}"
    joint = (
        f"c={case}",
        f"ck={case}/{this.known}",
        f"ccc={before.case}/{case}/{after.case}",
        f"kck={before.known}/{this.case}/{this.known}",
        f"ckk={this.case}/{this.known}/{after.case}{after.known}",
    )
    return [text.encode() for text in joint]


def _runs(words: Sequence[str], looks: Sequence[Look]) -> list[Features]:
    """Say of each capitalised word what its whole run is like: length, both ends, both sides."""
    rows: list[Features] = [[] for _ in words]
    at = 0
    while at < len(words):
        last = at
        while last < len(words) and looks[last].case[0] in "Am":
            last += 1
        if last > at:
            row = _run(words, looks, at, last)
            for place in range(at, last):
                rows[place] = [*row, f"rp={min(place - at, 3)}/{min(last - place, 4)}".encode()]
        at = max(last, at + 1)
    return rows


def _run(words: Sequence[str], looks: Sequence[Look], first: int, last: int) -> Features:
    before = words[first - 1].lower() if first else EDGE
    after = words[last].lower() if last < len(words) else EDGE
    parts = [f"rb={before}", f"ra={after}", f"rba={before}/{after}"]
    if last - first > 1:
        end = words[last - 1].lower()
        parts += [
            f"re={end}",
            f"re3={end[-3:]}",
            f"rk={looks[first].known}/{looks[last - 1].known}",
        ]
        parts += [f"rf={words[first].lower()}"]
        return [text.encode() for text in parts] + [b"re" + flag for flag in looks[last - 1].flags]
    return [text.encode() for text in parts]


def _hinted(hint: str, manner: str) -> Features:
    return [f"r={hint}".encode(), f"rm={manner}{hint[:3]}".encode()]


def _manner(looks: Sequence[Look]) -> str:
    """How the sentence uses capitals: shouting, a headline, none at all, or as usual."""
    cases = [this.case for this in looks if this.case[0] in "Aam" and len(this.own) > 1]
    if not cases:
        return "-"
    upper = sum(case == "AA" for case in cases) / len(cases)
    lower = sum(case == "aa" for case in cases) / len(cases)
    if upper > 0.6:  # noqa: PLR2004
        return "A"
    if lower == 1:
        return "a"
    return "T" if lower < 0.35 and len(cases) > 3 else "-"  # noqa: PLR2004


@lru_cache(maxsize=_CACHED)
def look(word: str) -> Look:
    """Look at one word by itself."""
    small, case = word.lower(), _case(word)
    small = small.rstrip(".") or small
    codes = lexicon().get(small, "")
    flags = [flag for flag, members in _lists() if small in members]
    if case != NO_LETTER:
        flags += ["given"] if is_given(word) else []
        flags += ["slavic"] if is_family_shaped(word) else []
    known = codes.replace(" ", "") or "?"
    if not codes and len(small) >= SHORTEST_UNKNOWN and small.isalpha():
        guessed = likeness(small)
        flags += guessed
        known = f"?{guessed[0]}"
    seen = [f"w={small}", f"k={known}", *(f"l={flag}" for flag in flags)]
    own = [*seen, f"cc={case}", *_affixes(small), *(f"kc={c}" for c in codes.split())]
    near = [f"w={small}", f"c={case}{known}", *(f"l={flag}" for flag in flags)]
    return Look(
        case,
        known,
        tuple(f"l={flag}".encode() for flag in flags),
        tuple(text.encode() for text in own),
        tuple(f"-{text}".encode() for text in near),
        tuple(f"+{text}".encode() for text in near),
        f"--w={small}".encode(),
        f"++w={small}".encode(),
    )


def _affixes(small: str) -> list[str]:
    if not small[0].isalpha():
        return []
    longest = min(4, len(small) - 1)
    ends = [f"s{size}={small[-size:]}" for size in range(2, longest + 1)]
    return [*ends, *(f"p{size}={small[:size]}" for size in range(2, min(3, longest) + 1))]


def _case(word: str) -> str:
    if not any(c.isalpha() for c in word):
        return "0" if word[0].isdigit() else NO_LETTER
    if not word[0].isalpha():
        return "@" if word[0] in "@#" else "0"
    if len(word) == 1 or word[1:] == ".":
        return f"a{word[1:]}" if word.islower() else f"A{word[1:]}"
    if word.islower():
        return "aa"
    if word.isupper():
        return "AA."[: 2 + ("." in word)]
    if "-" in word and word[0].isupper():
        return "A-a"
    return "Aa" if word[1:].islower() or word.istitle() else "mix"


def is_common(word: str) -> bool:
    """True for an ordinary English word that is no common name: "Cup", but not "Brown"."""
    codes = lexicon().get(word.lower(), "").split()
    return bool({"w1", "w2"} & set(codes)) and not {"n3", "n4"} & set(codes)


@cache
def lexicon() -> dict[str, str]:
    """Read the words and names that `training/english_lexicon.py` gathered, with their codes."""
    source = files("habeas.extract.entities") / "english_lexicon.tsv"
    codes: dict[str, str] = {}
    kept: dict[str, str] = {}
    for line in source.read_text(encoding="utf-8").splitlines():
        word, said = line.split("\t")
        codes[word] = kept.setdefault(said, said)
    return codes


@cache
def _lists() -> tuple[tuple[str, frozenset[str]], ...]:
    words = english_words()
    return (*((name, getattr(words, name)) for name in LISTS), ("demonym", demonyms()))


_EDGE = Look(EDGE, EDGE, (), (), (b"-|",), (b"+|",), b"--|", b"++|")
