"""A frame's subject to a voice: who it is across the document, and on what ground they know."""

from dataclasses import dataclass, replace

from habeas.extract.found import Places
from habeas.extract.speech.frames import Frame
from habeas.extract.speech.grammar import words
from habeas.extract.speech.slavic import PLURAL
from habeas.extract.speech.speakers import Candidate, facility_in
from habeas.extract.speech.tables import roles
from habeas.extract.speech.voices import GAP, Register, Voice, agrees
from habeas.extract.words import TokenLine
from habeas.records import Interval, Name
from habeas.records.claims import Basis, Stance

STANCES: dict[str, Stance] = {"deny": "denies", "doubt": "doubts", "silence": "no_comment"}
PAIR = 2
POSSESSED = frozenset(("the", "my", "our", "мой", "моя", "наш", "наша", "мій"))
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
        recent = _unsaid(scope, line, frame) if frame.sense == "hearsay" else None
        return (recent or GAP,)
    voices: list[Voice] = []
    if frame.subject is not None:
        voice = _known(scope, line, frame, frame.subject)
        if voice is not None:
            voices.append(voice)
    if frame.listener is not None and voices:
        told = _known(scope, line, frame, frame.listener)
        voices = [*([told] if told else []), *voices]
    if frame.sense == "hear":
        heard = frame.origin
        voices.append(_known(scope, line, frame, heard) or GAP if heard else GAP)
    return tuple(voices)


def _known(scope: Scope, line: TokenLine, frame: Frame, person: Candidate) -> Voice | None:
    """The speaker as the document knows them; None where it is who speaks already."""
    register = scope.register
    if person.form == "first":
        return None
    if person.form.startswith("pronoun"):
        voice = _taken_up(scope, line, frame, person)
    elif person.form == "interlocutor":
        voice = register.last() or _last_named(register) or person.voice
    elif person.form == "reply":
        voice = reply_voice(register, person)
    else:
        voice = _described(register, person)
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


def _unsaid(scope: Scope, line: TokenLine, frame: Frame) -> Voice | None:
    """Who a verb without a subject is of: who spoke last here, or whom the sentence before is of."""
    register = scope.register
    verb = line.tokens[frame.cue.last].form
    subject = register.subject
    if subject is None or scope.voices or verb.endswith(PLURAL):
        return register.recent
    pronoun = "she" if verb.endswith("ла") else "he" if verb.endswith(("в", "л")) else ""
    fits = not pronoun or agrees(subject, pronoun)
    return subject if fits and register.recent is None else register.recent


def _taken_up(scope: Scope, line: TokenLine, frame: Frame, taking: Candidate) -> Voice | None:
    """Whom a pronoun stands for: who is named before it in the sentence, else in those before."""
    pronoun = taking.form.split()[1]
    if pronoun == "it":
        return None if scope.voices else scope.register.last_thing
    for person in frame.antecedents:
        if agrees(person.voice, pronoun):
            return _described(scope.register, person)
    if scope.voices:
        return None
    adds = line.tokens[frame.cue.first].form in words("adding")
    return scope.register.last(pronoun, adds=adds)


def _last_named(register: Register) -> Voice | None:
    """Who an interview names before it begins."""
    named = register.last_named
    return Voice(who=named[0], family=named[1], rule="named:last") if named else None


def _described(register: Register, person: Candidate) -> Voice:
    voice = person.voice
    if person.form == "named":
        known = register.of_family(voice.family) if voice.family else None
        return known or _with_family(register, voice)
    if person.form != "named" and titled(register, voice) is not voice:
        return titled(register, voice)
    if person.form in ("phrase", "body") and voice.who is not None:
        bare = voice.who.casefold().removeprefix("the ")
        known = register.of_noun(bare) if len(bare.split()) == 1 else None
        if known is not None:
            return known
    if person.form == "phrase":
        return voice
    role = roles()[person.form]
    known = register.of_role(role, voice.noun) if person.definite and voice.anonymous else None
    if known is None and role.name == "person" and person.definite:
        known = register.of_sex(voice.noun or "")
    return known or voice


def titled(register: Register, voice: Voice) -> Voice:
    """The person named before by a rank or as kin: "the colonel", "полковник", "my brother"."""
    words_of = (voice.who or "").casefold().split()
    bare = len(words_of) == 1 or (len(words_of) == PAIR and words_of[0] in POSSESSED)
    if voice.noun is None or voice.family is not None or not bare:
        return voice
    return register.titles.get(voice.noun, voice)


def _with_family(register: Register, voice: Voice) -> Voice:
    """Complete "his brother David" with the family name of the last person named."""
    if voice.rule != "named:kin":
        return voice
    kin_of = register.last_named
    if kin_of is None:
        return voice
    who = f"{voice.who} {kin_of[1]}"
    return replace(voice, who=who, role=f"{voice.role} {kin_of[0]}", family=kin_of[1])


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
