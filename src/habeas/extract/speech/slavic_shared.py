"""Russian and Ukrainian: a verb whose subject stands with another verb before it."""

from habeas.extract.speech.grammar import Sentence
from habeas.extract.speech.slavic import clause_first, subject_in
from habeas.extract.speech.slavic_extent import KIN, last_of
from habeas.extract.speech.slavic_heads import nominative, reading
from habeas.extract.speech.spans import Phrase


def shared(sentence: Sentence, cue: int) -> Phrase | None:
    """The subject of the verb before, in the same clause, which a second verb shares."""
    first = cue
    while first > 0 and not (sentence.form(first - 1) == "," or sentence.breaks(first - 1)):
        first -= 1
    verb = next((i for i in range(first, cue) if reading(sentence, i).verb), None)
    if verb is None:
        return None
    before = subject_in(sentence, first, verb - 1, verb=verb) if verb > first else None
    return before or _behind(sentence, verb, cue)


def _behind(sentence: Sentence, verb: int, cue: int) -> Phrase | None:
    """The subject of "к ней приходил адвокат и сообщил": one who lives, after the first verb."""
    head = nominative(sentence, verb + 1, cue - 2, verb=cue)
    if head is None or not reading(sentence, head).animate:
        return None
    end = last_of(sentence, head, limit=cue - 2)
    return Phrase(head, end, end)


def may_share(sentence: Sentence, phrase: Phrase, verb: int) -> bool:
    """False for "я дозвонилась, мне ответили": one person is no subject of a plural verb."""
    one = sentence.form(phrase.first) in ("я", "он", "она", "він", "вона")
    one = one or (phrase.first == phrase.core and sentence.form(phrase.core) in KIN)
    return not (one and reading(sentence, verb).numbers == {"plur"})


def told_of(sentence: Sentence, cue: int) -> Phrase | None:
    """The man of "у меня муж в 4 отряде, говорит": named before the comma, and no verb of his."""
    comma = cue - 1
    if sentence.form(comma) != ",":
        return None
    return subject_in(sentence, clause_first(sentence, comma - 1), comma - 1, verb=cue)
