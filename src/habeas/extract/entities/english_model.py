"""English text and what the rules found in it; what the trained model finds, out.

The model is a linear-chain conditional random field (Lafferty et al. 2001), trained by
`training/english_names.py`; the sidecar `english_model.toml` says from what, and how well it does.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from habeas.extract.entities.crf import tagger
from habeas.extract.entities.english import Entity, EntityKind
from habeas.extract.entities.english_features import features
from habeas.extract.entities.english_tokens import Word, sentences

LATIN = re.compile(r"#?[A-Za-z\u00c0-\u017f]")
OUTSIDE = "O"
KINDS: dict[str, EntityKind] = {"P": "person", "O": "organisation", "L": "place"}
LETTERS = {kind: letter for letter, kind in KINDS.items()}


def model_entities(text: str, hints: Sequence[Entity]) -> Iterator[tuple[Entity, float]]:
    """Find entities, each with the probability of its least sure word."""
    model = tagger("english_model.crfsuite")
    said = sorted(hints, key=lambda e: e.start)
    starts, ends = [e.start for e in said], [e.end for e in said]
    for words in sentences(text):
        if not any(LATIN.match(word.text) for word in words):
            continue
        low = bisect_left(ends, words[0].start + 1)
        high = bisect_left(starts, words[-1].end)
        model.set(features([w.text for w in words], hinted(words, said[low:high])))
        labels = model.tag()
        for first, last in chunks(labels):
            if not LATIN.match(words[first].text):
                continue  # only Latin words are this model's
            sure = min(model.marginal(labels[at], at) for at in range(first, last))
            kind = KINDS[labels[first][-1]]
            yield Entity(words[first].start, words[last - 1].end, kind, "english-model"), sure


def hinted(words: Sequence[Word], said: Sequence[Entity]) -> list[str]:
    """Tell for each word what rule named it, and as what; `said` is in order of place."""
    hints = [""] * len(words)
    at = 0
    for entity in said:
        if entity.end <= words[0].start:
            continue
        while at < len(words) and words[at].start < entity.start:
            at += 1
        first = at
        while at < len(words) and words[at].start < entity.end:
            place = "B" if at == first else "I"
            hints[at] = f"{place}{LETTERS[entity.kind]}:{entity.rule}"
            at += 1
    return hints


def labelled(words: Sequence[Word], spans: Sequence[tuple[int, int, EntityKind]]) -> list[str]:
    """Write spans as the labels that the model is trained on: begin, inside, last, alone."""
    labels = [OUTSIDE] * len(words)
    for start, end, kind in spans:
        inside = [at for at, word in enumerate(words) if start <= word.start < end]
        for at in inside:
            place = "B" if at == inside[0] else "L" if at == inside[-1] else "I"
            labels[at] = f"{'S' if len(inside) == 1 else place}-{LETTERS[kind]}"
    return labels


def chunks(labels: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Read labels back as stretches of words."""
    first = None
    for at, label in enumerate(labels):
        if label[0] in "BS":
            first = at
        if label[0] in "LS" and first is not None:
            yield first, at + 1
            first = None
