"""One sentence read: its tokens, its frames, and who says a quotation beside it."""

from dataclasses import dataclass

from habeas.extract.speech.candidates import Candidate, candidates
from habeas.extract.speech.frames import frames
from habeas.extract.speech.grammar import Sentence, sentence_of
from habeas.extract.speech.naming import Scope, remember, reply_voice, speaks, voices_of
from habeas.extract.speech.pronouns import titled
from habeas.extract.speech.statements import Speaking, speaking
from habeas.extract.speech.stretches import Voiced
from habeas.extract.speech.subjects import goes_on_about, subject_of
from habeas.extract.speech.tables import cue_matcher
from habeas.extract.speech.voices import Voice
from habeas.extract.words import TokenLine, token_line

BACK = frozenset((("об", "этом"), ("про", "це"), ("о", "том"), ("про", "те")))
"""Open a sentence that names who said the one before it."""


@dataclass(frozen=True, slots=True)
class Read:
    """One sentence read: its tokens, its frames, and who says a quotation beside it."""

    line: TokenLine
    voiced: tuple[Voiced, ...]
    people: list[Candidate]
    speaking: Speaking | None
    voices: tuple[Voice, ...]


def read_sentence(scope: Scope, start: int, end: int, *, inserted: bool = False) -> Read | None:
    """Read one sentence without its quotations, and whose quotations they are.

    The speaker comes first, and after them whom they speak for ("she says, from her husband").
    """
    line = token_line(scope.text, scope.found, start=start, end=end)
    if not line.tokens:
        return None
    people = candidates(scope.text, line)
    cues = [h for h in cue_matcher().hits(line) if h.what != "silence" or not scope.voices]
    sentence = sentence_of(scope.text, line, scope.language)
    found = frames(sentence, cues, people, labels=scope.labels, inserted=inserted)
    voiced = tuple(Voiced(frame, voices_of(scope, line, frame)) for frame in found)
    spoken = sorted(
        (one for one in voiced if speaks(one.frame, one.voices)),
        key=lambda one: one.frame.sense == "according",
    )
    remember(scope, line, people)
    _keep_subject(scope, sentence, people)
    if spoken:
        voices = tuple(one.voices[0] for one in spoken if one.voices)
        return Read(line, voiced, people, speaking(line, spoken[0]), voices)
    answering = [reply_voice(scope.register, p) for p in people if p.form == "reply"][:1]
    by = Speaking(answering[0], None, None) if answering else None
    return Read(line, voiced, people, by, tuple(answering))


def _keep_subject(scope: Scope, sentence: Sentence, people: list[Candidate]) -> None:
    """Keep whom narration is about, for "he" in the next sentence."""
    about = subject_of(sentence, people)
    if not scope.voices and (about is not None or not goes_on_about(sentence, people)):
        scope.register.subject = titled(scope.register, about.voice) if about else None


def points_back(read: Read) -> bool:
    """True for "Об этом сообщила агентству мать одного из них": who said the sentence before."""
    opening = tuple(token.form for token in read.line.tokens[:2])
    if opening not in BACK or not read.voices:
        return False
    return not any(first > one.frame.own[1] for one in read.voiced for first, _ in one.frame.said)


def opens_list(read: Read) -> bool:
    """True for "Пишут читатели:" at the end of a line: what they say stands in the next ones."""
    spoken = read.voices and not any(one.frame.said for one in read.voiced)
    return bool(spoken) and read.line.tokens[-1].form == ":"
