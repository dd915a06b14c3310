"""How well English names are found in a domain that the model was not trained on.

Trains on all corpora but one, reads that one as `habeas extract` would, and compares exact spans.
The last two lines are corpora that no choice was made on: neither stands in any training here.

    python training/score_english.py --corpora FOLDER --names wd_russian_80.tsv --places GEONAMES
"""

import argparse
import tempfile
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import pycrfsuite
from corpora import KEPT_OUT, LEARNT_FROM, Marked, read_corpus
from english_names import gathered, train
from variants import stock, with_variants

from habeas.extract.entities import english_model, find_entities, same_in_document

KINDS = ("person", "organisation", "place")
LINES = 40
"""Sentences that are read as one document; corpora do not say where theirs end."""
Span = tuple[int, int, str]


def main() -> None:
    """Print one line a corpus."""
    parser = argparse.ArgumentParser(description=__doc__)
    for what in ("corpora", "names", "places"):
        parser.add_argument(f"--{what}", type=Path, required=True)
    parser.add_argument("--only", nargs="*")
    args = parser.parse_args()
    source = stock(args.names, args.places)
    for left in args.only or (*LEARNT_FROM, *KEPT_OUT):
        others = [name for name in LEARNT_FROM if not left.startswith(name)]
        with tempfile.TemporaryDirectory() as folder:
            train(with_variants(gathered(args.corpora, others), source), Path(folder) / "model")
            use(Path(folder) / "model")
            print(left, line(score(read_corpus(args.corpora, left))), flush=True)


def use(path: Path) -> None:
    """Read with this model instead of the one that ships."""
    model = pycrfsuite.Tagger()
    model.open(str(path))
    english_model.tagger = lambda _: model


def score(sentences: Sequence[Marked]) -> dict[str, tuple[float, float, float]]:
    """Precision, recall and F1 of each kind, by exact span."""
    right, told, true = Counter[str](), Counter[str](), Counter[str]()
    for at in range(0, len(sentences), LINES):
        text, gold = joined(sentences[at : at + LINES])
        said = read(text)
        for counts, spans in ((right, said & gold), (told, said), (true, gold)):
            counts.update(kind for *_, kind in spans)
    return {
        kind: (
            right[kind] / max(1, told[kind]),
            right[kind] / max(1, true[kind]),
            2 * right[kind] / max(1, told[kind] + true[kind]),
        )
        for kind in KINDS
    }


def joined(sentences: Sequence[Marked]) -> tuple[str, set[Span]]:
    """Write sentences as the lines of one document."""
    text, gold = "", set[Span]()
    for one in sentences:
        gold |= {(len(text) + start, len(text) + end, kind) for start, end, kind in one.spans}
        text += one.text + "\n"
    return text, gold


def read(text: str) -> set[Span]:
    """Find names line by line, then complete them in the document, as extract does."""
    found, offset = [], 0
    for part in text.split("\n"):
        found += find_entities(part, offset=offset, language="en")
        offset += len(part) + 1
    return {(f.start, f.end, f.kind) for f in same_in_document(found, text)}


def line(figures: dict[str, tuple[float, float, float]]) -> str:
    """Write the figures of one corpus."""
    return "  ".join(
        f"{kind} P {p:.3f} R {r:.3f} F1 {f:.3f}" for kind, (p, r, f) in figures.items()
    )


if __name__ == "__main__":
    main()
