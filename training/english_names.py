"""Annotated corpora in; the model of English names, and its sidecar, out.

    python training/english_names.py --corpora FOLDER --names wd_russian_80.tsv --places GEONAMES

`english_lexicon.py` and `english_letters.py` must have run before: their files are features here.
"""

import argparse
from collections.abc import Iterator, Sequence
from pathlib import Path

import pycrfsuite
from corpora import FILES, Marked, read_corpus
from variants import stock, with_variants

from habeas.extract.entities.english_features import Features, features
from habeas.extract.entities.english_model import hinted, labelled
from habeas.extract.entities.english_names import hints
from habeas.extract.entities.english_tokens import sentences
from habeas.extract.entities.english_words import english_words

OUT = Path(__file__).parents[1] / "src/habeas/extract/entities/english_model.crfsuite"
SETTINGS = {
    "c1": 0.15, "c2": 0.02, "max_iterations": 70, "feature.minfreq": 2,
    "feature.possible_transitions": False,
}  # fmt: skip
NOT_OF_THE_NAME = frozenset(
    "mr mrs ms miss dr prof professor president minister senator sen rep gov governor general gen"
    " colonel col major captain capt lt sgt secretary mayor judge justice".split()
)
assert english_words().titles >= NOT_OF_THE_NAME


def main() -> None:
    """Train on every corpus and write the model."""
    parser = argparse.ArgumentParser(description=__doc__)
    for what in ("corpora", "names", "places"):
        parser.add_argument(f"--{what}", type=Path, required=True)
    args = parser.parse_args()
    marked = [one for name in FILES for one in read_corpus(args.corpora, name)]
    train(with_variants(marked, stock(args.names, args.places)), OUT)


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
    spans = [untitled(one.text, *span) for span in one.spans]
    for words in sentences(one.text):
        yield features([w.text for w in words], hinted(words, said)), labelled(words, spans)


def untitled(text: str, start: int, end: int, kind: str) -> tuple[int, int, str]:
    """Cut titles off the start of a person's name; corpora differ in whether they belong."""
    words = text[start:end].split(" ")
    while kind == "person" and len(words) > 1 and words[0].rstrip(".").lower() in NOT_OF_THE_NAME:
        start += len(words.pop(0)) + 1
    return start, end, kind


if __name__ == "__main__":
    main()
