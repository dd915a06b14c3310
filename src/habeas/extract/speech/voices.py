"""Voices: who speaks, as the text names them, and who they are across one document."""

from dataclasses import dataclass, replace

from habeas.extract.speech.tables import Role
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
    rule: str = ""


GAP = Voice(who=None, gap=True, rule="gap")


@dataclass(slots=True)
class Register:
    """The speakers a document has introduced so far, so that "he" and "the prisoner" are known.

    Grows as the document is read, which is why it is the one mutable record of the room.
    """

    known: list[Voice]
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

    def last(self) -> Voice | None:
        """Return the speaker that a pronoun takes up, or None."""
        return next((v for v in reversed(self.known) if v.role != "document"), None)

    def of_role(self, role: Role) -> Voice | None:
        """Return the latest anonymous speaker of a role, whom "the prisoner" takes up."""
        return next((v for v in reversed(self.known) if v.role == role.name and v.anonymous), None)

    def of_family(self, family: str) -> Voice | None:
        """Return the latest speaker of this family name."""
        return next((v for v in reversed(self.known) if v.family == family), None)


def _same(voice: Voice, other: Voice) -> bool:
    if voice.anonymous != other.anonymous:
        return False
    if voice.family is not None:
        return voice.family == other.family
    return voice.who == other.who
