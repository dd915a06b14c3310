"""Papers that people write and hand in: "написал заявление" tells nobody anything."""

from habeas.extract.speech.grammar import Sentence, words
from habeas.extract.words import Hit

WRITES = ("writ", "wrote", "пис", "напис")
NEAR = 4


UNSAID = frozenset(("не", "ни", "ні", "ані"))
VERDICTS = ("виновн", "винн", "винуват")
SAYING = frozenset(("say", "announce", "tell", "quote", "see"))


def is_unsaid(sentence: Sentence, cue: Hit) -> bool:
    """True for "не назовём" and "признал виновным": nothing is told, or nothing but a verdict."""
    if cue.first != cue.last or cue.what not in SAYING:
        return False
    near = (sentence.form(i) for i in range(cue.last + 1, cue.last + 1 + NEAR))
    return sentence.form(cue.first - 1) in UNSAID or any(f.startswith(VERDICTS) for f in near)


def is_paperwork(sentence: Sentence, cue: Hit) -> bool:
    """True for a verb of writing whose object is an application and not what it says."""
    if cue.first != cue.last or not sentence.form(cue.first).startswith(WRITES):
        return False
    for index in range(cue.last + 1, cue.last + 1 + NEAR):
        form = sentence.form(index)
        if form == "," or form in words("that") or sentence.breaks(index):
            return False
        if form in words("papers"):
            return sentence.form(index + 1) not in (":", ",")
    return False
