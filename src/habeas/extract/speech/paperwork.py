"""Papers that people write and hand in: "написал заявление" tells nobody anything."""

from habeas.extract.speech.grammar import Sentence, words
from habeas.extract.words import Hit

WRITES = ("writ", "wrote", "пис", "напис")
NEAR = 4


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
