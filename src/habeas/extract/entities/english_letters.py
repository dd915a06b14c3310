"""An unknown word in; how much its letters look like a person's name, a place or a word, out."""

from habeas.extract.entities.crf import tagger

LABELS = "npw"
STEPS = (0.2, 0.4, 0.6, 0.8, 0.95)
SHORTEST, LONGEST = 2, 4


def letters(word: str) -> list[str]:
    """List the stretches of two to four letters, with marks where the word begins and ends."""
    framed = f"^{word.lower()}$"
    return [
        framed[at : at + size]
        for size in range(SHORTEST, LONGEST + 1)
        for at in range(len(framed) - size + 1)
    ]


def likeness(word: str) -> list[str]:
    """Say of each label how sure the letters make it, in steps: "n4", "p1", "w0"."""
    model = tagger("english_letters.crfsuite")
    model.set([letters(word)])
    return [f"{label}{_step(model.marginal(label, 0))}" for label in LABELS]


def _step(sure: float) -> int:
    return sum(sure >= least for least in STEPS)
