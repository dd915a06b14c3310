"""Annotated corpora in; the model of English names, and its sidecar, out.

    python training/english_names.py --corpora FOLDER --names wd_russian_80.tsv --places GEONAMES

`english_lexicon.py` and `english_letters.py` must have run before: their files are features here.
"""

import argparse
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import pycrfsuite
from corpora import LEARNT_FROM, Marked, read_corpus
from variants import stock, with_variants

from habeas.extract.entities.english import Entity
from habeas.extract.entities.english_features import Features, features
from habeas.extract.entities.english_model import hinted, labelled
from habeas.extract.entities.english_names import hints, trimmed
from habeas.extract.entities.english_tokens import sentences

OUT = Path(__file__).parents[1] / "src/habeas/extract/entities/english_model.crfsuite"
EDITED = frozenset(("wikigold", "ewt"))
TWICE = 2
SETTINGS = {
    "c1": 0.15, "c2": 0.02, "max_iterations": 70, "feature.minfreq": 2,
    "feature.possible_transitions": False,
}  # fmt: skip


def main() -> None:
    """Train on the corpora that are to learn from and write the model."""
    parser = argparse.ArgumentParser(description=__doc__)
    for what in ("corpora", "names", "places"):
        parser.add_argument(f"--{what}", type=Path, required=True)
    args = parser.parse_args()
    train(with_variants(gathered(args.corpora, LEARNT_FROM), stock(args.names, args.places)), OUT)


def gathered(folder: Path, names: Iterable[str]) -> list[Marked]:
    """Read corpora; edited text counts twice, so that tweets do not set the manner of all."""
    return [
        one
        for name in names
        for one in read_corpus(folder, name) * (TWICE if name in EDITED else 1)
    ]


def train(marked: Sequence[Marked], out: Path) -> None:
    """Train on marked sentences; a title before a name is cut off, as the rules do."""
    trainer = pycrfsuite.Trainer(verbose=False)
    trainer.set_params(SETTINGS)
    for one in marked:
        for rows, labels in examples(one):
            trainer.append(rows, labels)
    trainer.train(str(out))


def examples(one: Marked) -> Iterator[tuple[list[Features], list[str]]]:
    """Write a marked text as what the model looks at, and what it should answer."""
    said = hints(one.text)
    spans = [(e.start, e.end, e.kind) for e in _trimmed(one)]
    for words in sentences(one.text):
        yield features([w.text for w in words], hinted(words, said)), labelled(words, spans)


def _trimmed(one: Marked) -> Iterator[Entity]:
    for start, end, kind in one.spans:
        yield trimmed(Entity(start, end, kind, "marked"), one.text)


if __name__ == "__main__":
    main()
