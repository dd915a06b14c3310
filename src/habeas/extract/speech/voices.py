"""Voices: who speaks, as the text names them, and who they are across one document."""

from dataclasses import dataclass, replace

from habeas.extract.speech.tables import Role
from habeas.extract.words.lists import word_list
from habeas.records import Facility, Interval
from habeas.records.claims import Basis, Form


@dataclass(frozen=True, slots=True)
class Voice:
    """One hop as the text shows it; `gap` where it shows one and names nobody."""

    who: str | None
    role: str | None = None
    basis: Basis = "unknown"
    form: Form = "indirect"
    anonymous: bool = False
    party: bool = False
    gap: bool = False
    sense: str = "say"
    facility: Facility | None = None
    when: Interval | None = None
    family: str | None = None
    noun: str | None = None
    rule: str = ""


FLEETING = frozenset(("document", "estimate", "somebody", "body"))
BY_NOUN = frozenset(("person", "somebody", "relative", "official"))
"""Roles so wide that "the woman" takes up only a woman, "the brother" only a brother."""
MALE = word_list("male")
FEMALE = word_list("female")
"""Sources that a pronoun in a later sentence does not take up."""
GAP = Voice(who=None, gap=True, rule="gap")


@dataclass(slots=True)
class Register:
    """The speakers a document has introduced so far, so that "he" and "the prisoner" are known.

    Grows as the document is read, which is why it is the one mutable record of the room.
    """

    known: list[Voice]
    recent: Voice | None = None
    """Who spoke or called last in this segment, for a verb without a subject."""
    last_met: Voice | None = None
    """The last single person described who has not spoken yet."""
    last_named: tuple[str, str] | None = None
    """The person named last with a family name: the full name, and the family name."""

    def introduce(self, voice: Voice) -> Voice:
        """Return the voice as the document already knows it, or remember it as new."""
        if voice.gap or voice.who is None:
            return voice
        for index in range(len(self.known) - 1, -1, -1):
            other = self.known[index]
            if _same(voice, other):
                merged = replace(
                    voice,
                    who=other.who,
                    role=other.role or voice.role,
                    facility=other.facility or voice.facility,
                    party=other.party or voice.party,
                )
                del self.known[index]
                self.known.append(merged)
                return merged
        self.known.append(voice)
        return voice

    def last(self, pronoun: str = "") -> Voice | None:
        """Return the speaker that a pronoun takes up, or None; "she" never takes up a husband."""
        fitting = (v for v in reversed(self.known) if v.role not in FLEETING)
        spoken = next((v for v in fitting if _agrees(v, pronoun)), None)
        met = self.last_met
        return spoken or (met if met is not None and _agrees(met, pronoun) else None)

    def of_role(self, role: Role, noun: str | None) -> Voice | None:
        """Return the latest anonymous speaker of a role, whom "the prisoner" takes up."""
        return next(
            (
                v for v in reversed(self.known)
                if v.role == role.name and v.anonymous
                and (role.name not in BY_NOUN or v.noun == noun)
            ),
            None,
        )  # fmt: skip

    def of_family(self, family: str) -> Voice | None:
        """Return the latest speaker of this family name."""
        return next((v for v in reversed(self.known) if v.family == family), None)


def _agrees(voice: Voice, pronoun: str) -> bool:
    sex = _sex(pronoun)
    return sex is None or _sex(voice.noun or voice.who or "") in (sex, None)


def _sex(word: str) -> str | None:
    form = word.lower().replace("ё", "е")
    if form in FEMALE:
        return "f"
    return "m" if form in MALE else None


def _same(voice: Voice, other: Voice) -> bool:
    if voice.anonymous != other.anonymous:
        return False
    if voice.family is not None:
        return voice.family == other.family
    return voice.who == other.who
