"""Lists of names, places and words in; a model that tells by its letters what an unknown word is.

A sequence of one item makes the conditional random field a maximum entropy classifier. Its three
labels are `n` for part of a person's name, `p` for a place, `w` for an ordinary word.

    python training/english_letters.py --names wd_russian_80.tsv --words SCOWL --places GEONAMES
"""

import argparse
import json
from collections.abc import Iterator
from pathlib import Path

import pycrfsuite

from habeas.extract.entities.english_letters import letters

OUT = Path(__file__).parents[1] / "src/habeas/extract/entities/english_letters.crfsuite"
LEVELS = (35, 40, 50, 55, 60)
SHORTEST = 4
SETTINGS = {"c1": 2.0, "c2": 0.1, "max_iterations": 80, "feature.minfreq": 20}


def main() -> None:
    """Train on all lists and write the model."""
    parser = argparse.ArgumentParser(description=__doc__)
    for what in ("names", "words", "places"):
        parser.add_argument(f"--{what}", type=Path, required=True)
    args = parser.parse_args()
    trainer = pycrfsuite.Trainer(verbose=False)
    trainer.set_params(SETTINGS)
    for label, lists in (("n", names), ("w", words), ("p", places)):
        for word in sorted(set(lists(getattr(args, _SOURCE[label])))):
            if len(word) >= SHORTEST and word.isalpha():
                trainer.append([letters(word)], [label])
    trainer.train(str(OUT))


def names(source: Path) -> Iterator[str]:
    """Every token of a name, however rare."""
    for line in source.read_text(encoding="utf-8").splitlines():
        yield line.split("\t")[0]


def words(folder: Path) -> Iterator[str]:
    """Ordinary words that are not so common that nobody would take them for a name."""
    for level in LEVELS:
        path = folder / f"english-words.{level}"
        yield from (w for w in path.read_text(encoding="latin-1").split("\n") if w.islower())


def places(folder: Path) -> Iterator[str]:
    """Words of towns' names."""
    for town in json.loads((folder / "cities5000.json").read_text(encoding="utf-8")).values():
        yield from town["name"].lower().replace("-", " ").split()


_SOURCE = {"n": "names", "w": "words", "p": "places"}


if __name__ == "__main__":
    main()
