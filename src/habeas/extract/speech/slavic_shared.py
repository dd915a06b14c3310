"""Russian and Ukrainian: a verb whose subject stands with another verb before it."""

from habeas.extract.speech.grammar import Sentence
from habeas.extract.speech.slavic import clause_first, subject_in
from habeas.extract.speech.slavic_heads import reading
from habeas.extract.speech.spans import Phrase


def shared(sentence: Sentence, cue: int) -> Phrase | None:
    """The subject of the verb before, in the same clause, which a second verb shares."""
    first = cue
    while first > 0 and not (sentence.form(first - 1) == "," or sentence.breaks(first - 1)):
        first -= 1
    verb = next((i for i in range(first, cue) if reading(sentence, i).verb), None)
    if verb is None:
        return None
    return subject_in(sentence, first, verb - 1, verb=verb) if verb > first else None


def may_share(sentence: Sentence, phrase: Phrase, verb: int) -> bool:
    """False for "я дозвонилась, мне ответили": one person is no subject of a plural verb."""
    pronoun = sentence.form(phrase.first) in ("я", "он", "она", "він", "вона")
    return not (pronoun and reading(sentence, verb).numbers == {"plur"})


def told_of(sentence: Sentence, cue: int) -> Phrase | None:
    """The man of "у меня муж в 4 отряде, говорит": named before the comma, and no verb of his."""
    comma = cue - 1
    if sentence.form(comma) != ",":
        return None
    return subject_in(sentence, clause_first(sentence, comma - 1), comma - 1, verb=cue)
