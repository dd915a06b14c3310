"""Whom a document means by a pronoun, by a verb without a subject, by a bare rank or kin."""

from dataclasses import replace

from habeas.extract.speech.candidates import Candidate
from habeas.extract.speech.frames import Frame
from habeas.extract.speech.grammar import words
from habeas.extract.speech.slavic import PLURAL
from habeas.extract.speech.slavic_extent import KIN
from habeas.extract.speech.tables import roles
from habeas.extract.speech.voices import Register, Voice, agrees
from habeas.extract.words import TokenLine

PAIR = 2
POSSESSED = frozenset(("the", "my", "our", "мой", "моя", "наш", "наша", "мій"))


def unsaid(register: Register, line: TokenLine, frame: Frame, *, inside: bool) -> Voice | None:
    """Whose a verb without a subject is: who spoke last here, or whom the last sentence is of."""
    verb = line.tokens[frame.cue.last].form
    subject = register.subject
    if verb.endswith(PLURAL) and register.recent is not None and _is_one(register.recent):
        return None
    if subject is None or inside or verb.endswith(PLURAL):
        return register.recent
    pronoun = "she" if verb.endswith("ла") else "he" if verb.endswith(("в", "л")) else ""
    fits = not pronoun or agrees(subject, pronoun)
    return subject if fits and register.recent is None else register.recent


def _is_one(voice: Voice) -> bool:
    """True for one man or woman, whom "ответили" does not go on about."""
    return voice.family is not None or (voice.noun or "") in KIN


def meant(
    register: Register, line: TokenLine, frame: Frame, taking: Candidate, *, inside: bool
) -> Voice | None:
    """Whom a pronoun stands for: who is named before it in the sentence, else in those before.

    `inside` a quotation, what stands around it does not tell.
    """
    pronoun = taking.form.split()[1]
    if pronoun == "it":
        return None if inside else register.last_thing
    for person in frame.antecedents:
        if agrees(person.voice, pronoun):
            return described(register, person)
    if inside:
        return None
    adds = line.tokens[frame.cue.first].form in words("adding")
    return register.last(pronoun, adds=adds)


def titled(register: Register, voice: Voice) -> Voice:
    """The person named before by a rank or as kin: "the colonel", "полковник", "my brother"."""
    words_of = (voice.who or "").casefold().split()
    bare = len(words_of) == 1 or (len(words_of) == PAIR and words_of[0] in POSSESSED)
    if voice.noun is None or voice.family is not None or not bare:
        return voice
    return register.titles.get(voice.noun, voice)


def described(register: Register, person: Candidate) -> Voice:
    """Somebody named or described, as the document knows them already."""
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


def _with_family(register: Register, voice: Voice) -> Voice:
    """Complete "his brother David" with the family name of the last person named."""
    if voice.rule != "named:kin":
        return voice
    kin_of = register.last_named
    if kin_of is None:
        return voice
    who = f"{voice.who} {kin_of[1]}"
    return replace(voice, who=who, role=f"{voice.role} {kin_of[0]}", family=kin_of[1])
