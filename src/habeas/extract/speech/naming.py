"""A frame's subject to a voice: who it is across the document, and on what ground they know."""

from dataclasses import dataclass, replace

from habeas.extract.found import Places
from habeas.extract.speech.candidates import Candidate
from habeas.extract.speech.frames import Frame
from habeas.extract.speech.grammar import words
from habeas.extract.speech.pronouns import described, meant, unsaid
from habeas.extract.speech.speakers import facility_in
from habeas.extract.speech.voices import GAP, UNNAMED, Register, Voice
from habeas.extract.words import TokenLine
from habeas.records import Interval, Name
from habeas.records.claims import Basis, Stance

STANCES: dict[str, Stance] = {"deny": "denies", "doubt": "doubts", "silence": "no_comment"}
SPEAKS = frozenset(("say", "tell", "believe", "see", "according", "hear", "act"))


@dataclass(frozen=True, slots=True)
class Scope:
    """What a sentence is read in: the text, its mentions, and who speaks it already."""

    text: str
    found: Places
    register: Register
    voices: tuple[Voice, ...]
    language: str
    labels: bool = True
    turns: bool = False
    """Whether the document is a transcript, whose labels open turns."""
    turn: tuple[Voice, ...] = ()
    """Whose words go on around a quotation."""


def speaks(frame: Frame, voices: tuple[Voice, ...]) -> bool:
    """True where a frame's subject, known or not, is who says the quotation beside it."""
    named = voices or frame.subject is not None
    return frame.sense in SPEAKS and bool(named) and not (voices and voices[0].gap)


def reply_voice(register: Register, person: Candidate) -> Voice:
    """An answer to a request is the body's that spoke last, where one did."""
    last = register.last()
    return last if last is not None and last.party else person.voice


def remember(scope: Scope, line: TokenLine, people: list[Candidate]) -> None:
    """Keep whom the sentence named or described, for "he" and "his brother" in the next one."""
    for person in people:
        if person.body and person.voice.noun is not None:
            scope.register.bodies[person.voice.noun] = person.voice
        if person.voice.role in ("document", "body"):
            scope.register.last_thing = person.voice
        if person.voice.role in ("person", "prisoner", "relative") or person.form == "named":
            scope.register.meet(person.voice)
        if person.form == "named" and person.title is not None:
            scope.register.titles[person.title] = person.voice
    for found in line.found:
        name = found.norm
        if found.kind == "person" and isinstance(name, Name) and name.family and name.given:
            scope.register.last_named = (scope.text[found.start : found.end], name.family)


def voices_of(scope: Scope, line: TokenLine, frame: Frame) -> tuple[Voice, ...]:
    """The hops that a frame adds, the outer one first."""
    if frame.sense == "rumour" and scope.voices and frame.cue.first == frame.cue.last:
        return ()  # "allegedly" in somebody's words is their own doubt
    if frame.sense in ("rumour", "hearsay"):
        recent = (
            unsaid(scope.register, line, frame, inside=bool(scope.voices))
            if frame.sense == "hearsay"
            else None
        )
        return (recent or GAP,)
    voices: list[Voice] = []
    if frame.subject is not None:
        voice = _known(scope, line, frame, frame.subject)
        if voice is not None:
            voices.append(voice)
        elif _is_somebody(frame):
            voices.append(UNNAMED)
    if frame.listener is not None and voices:
        told = _known(scope, line, frame, frame.listener)
        voices = [*([told] if told else []), *voices]
    if frame.sense == "hear":
        heard = frame.origin
        voices.append(_known(scope, line, frame, heard) or GAP if heard else GAP)
    return tuple(voices)


def _is_somebody(frame: Frame) -> bool:
    """True for "he" whom nobody named: somebody said it, and not the writer."""
    pronoun = frame.subject.form.split() if frame.subject is not None else [""]
    return pronoun[0] == "pronoun" and pronoun[1] in words("taking_up") and bool(frame.content)


def _known(scope: Scope, line: TokenLine, frame: Frame, person: Candidate) -> Voice | None:
    """The speaker as the document knows them; None where it is who speaks already."""
    register = scope.register
    if person.form == "first":
        return None
    if person.form.startswith("pronoun"):
        voice = meant(register, line, frame, person, inside=bool(scope.voices))
    elif person.form == "interlocutor":
        voice = register.last() or _last_named(register) or person.voice
    elif person.form == "reply":
        voice = reply_voice(register, person)
    else:
        voice = described(register, person)
    if voice is None:
        return None
    if frame.sense in ("say", "tell"):
        register.recent = voice
    facility = voice.facility or facility_in(line)
    if frame.sense == "act":
        return replace(register.introduce(voice), sense="act")
    voice = replace(
        voice,
        sense=frame.sense,
        basis=_basis(frame.sense, voice),
        facility=facility,
    )
    return replace(register.introduce(voice), when=_when(line, frame))


def _last_named(register: Register) -> Voice | None:
    """Who an interview names before it begins."""
    named = register.last_named
    return Voice(who=named[0], family=named[1], rule="named:last") if named else None


def _basis(sense: str, voice: Voice) -> Basis:
    if sense == "hear":
        return "told"
    if sense == "see":
        return "document" if voice.role is None and not voice.family else "saw"
    return voice.basis


def _when(line: TokenLine, frame: Frame) -> Interval | None:
    """The date of the statement itself: "In a July statement, …"."""
    tokens = line.tokens
    own = [
        f.norm
        for f in line.found
        if isinstance(f.norm, Interval)
        and f.end <= tokens[frame.cue.first].start
        and not any(tokens[a].start <= f.start < tokens[b].end for a, b in frame.said)
    ]
    return own[-1] if own else None
