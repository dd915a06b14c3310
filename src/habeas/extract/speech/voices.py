"""Voices: who speaks, as the text names them, and who they are across one document."""

from dataclasses import dataclass, field, replace

from habeas.extract.speech.grammar import words
from habeas.extract.speech.sexes import sex_of
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


KEPT = 6
"""How many persons described before are kept, beside the last."""
SEVERAL = frozenset(("they", "them", "они", "их", "им", "вони", "їх", "їхніми"))
FLEETING = frozenset(("document", "estimate", "somebody", "body"))
BY_NOUN = frozenset(("person", "somebody", "relative", "official"))
"""Roles so wide that "the woman" takes up only a woman, "the brother" only a brother."""
MALE = word_list("male")
FEMALE = word_list("female")
"""Sources that a pronoun in a later sentence does not take up."""
GAP = Voice(who=None, gap=True, rule="gap")
UNNAMED = Voice(who=None, anonymous=True, rule="unnamed")
"""Who "he" is nobody told, though he passed it on."""


@dataclass(slots=True)
class Register:
    """The speakers a document has introduced so far, so that "he" and "the prisoner" are known.

    Grows as the document is read, which is why it is the one mutable record of the room.
    """

    known: list[Voice]
    recent: Voice | None = None
    """Who spoke or called last in this segment, for a verb without a subject."""
    bodies: dict[str, Voice] = field(default_factory=dict)
    """Bodies by the noun before their name."""
    met: list[Voice] = field(default_factory=list)
    """Persons described or named who need not have spoken, the latest last."""
    subject: Voice | None = None
    """Who the last sentence was about."""
    account: tuple[Voice, ...] = ()
    """Whose account the last segment ended in."""
    opened: tuple[Voice, ...] = ()
    """Who says the list or the quotation that a line with a colon at its end opens."""
    titles: dict[str, Voice] = field(default_factory=dict)
    """Persons named by the rank or office before their name."""
    last_thing: Voice | None = None
    """The last document or body described, which "it" takes up."""
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

    def last(self, pronoun: str = "", *, adds: bool = False) -> Voice | None:
        """Return the speaker that a pronoun takes up, or None; "she" never takes up a husband.

        Whom the last sentence was about comes first, but not where somebody `adds` to their words.
        """
        subject = self.subject
        if subject is not None and pronoun and not adds and agrees(subject, pronoun):
            return subject
        fitting = (v for v in reversed(self.known) if v.role not in FLEETING)
        spoken = next((v for v in fitting if agrees(v, pronoun)), None)
        return spoken or next((v for v in reversed(self.met) if agrees(v, pronoun)), None)

    def meet(self, voice: Voice) -> None:
        """Remember somebody described, and forget who was described long before."""
        self.met = [*self.met[-KEPT:], voice]

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

    def of_sex(self, noun: str) -> Voice | None:
        """Return the anonymous relative or prisoner whom "the woman" or "the man" takes up."""
        sex = _sex(noun)
        return next(
            (
                v for v in reversed(self.known)
                if v.anonymous and sex is not None and v.role in ("relative", "prisoner")
                and _sex(v.noun or "") == sex
            ),
            None,
        )  # fmt: skip

    def of_noun(self, noun: str) -> Voice | None:
        """Return the latest body of a name that "the fund" takes up."""
        known = next((v for v in reversed(self.known) if _goes_by(v, noun)), None)
        return known or self.bodies.get(noun)

    def of_family(self, family: str) -> Voice | None:
        """Return the latest speaker of this family name."""
        return next((v for v in reversed(self.known) if v.family == family), None)


def agrees(voice: Voice, pronoun: str) -> bool:
    """True where a pronoun may stand for somebody, by their sex and their number."""
    if pronoun in SEVERAL:
        return voice.family is None and (voice.anonymous or sex_of(voice.who, None) is None)
    if _sex(pronoun) is None:
        return True
    noun = (voice.noun or voice.who or "").casefold()
    if voice.family is None and noun in words("several"):
        return False
    return (_sex(noun) or sex_of(voice.who, voice.family)) in (_sex(pronoun), None)


def _goes_by(voice: Voice, noun: str) -> bool:
    """True for "Open Door Foundation" as "the foundation", and for «Ровня» after "фонд"."""
    if voice.anonymous or voice.who is None or voice.family is not None or voice.party:
        return False
    words = voice.who.casefold().split()
    return voice.noun == noun or (len(words) > 1 and noun in (words[0], words[-1]))


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
