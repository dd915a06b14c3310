"""Places, kinds and questions in readable words."""

from dataclasses import dataclass

from habeas.publish.asking import measure, usual
from habeas.publish.words import Words
from habeas.records import Claim, Facility, Finding, Question, Value, Vocabulary
from habeas.records.errors import VocabularyError


@dataclass(frozen=True, slots=True)
class Wording:
    """How one language names what the case's vocabulary and its places are called."""

    words: Words
    vocabulary: Vocabulary

    def kind(self, name: str) -> str:
        """Name a kind as the vocabulary labels it; a kind it does not know keeps its own name."""
        try:
            labels = self.vocabulary.kind(name).labels
        except VocabularyError:
            return name.replace("_", " ")
        return labels.get(self.words.language, name)

    def knows(self, name: str) -> bool:
        """Whether a word is a kind's name, and not a source's own word for it."""
        return any(kind.name == name for kind in self.vocabulary.kinds)

    def role(self, name: str) -> str:
        """Say whether a kind is a step, an offer or another matter."""
        try:
            return self.vocabulary.kind(name).role
        except VocabularyError:
            return "other"

    def region(self, code: str | None) -> str | None:
        """Name a region; a code that the table does not hold is shown as it is."""
        return None if code is None else self.words.regions.get(code, code)

    def facility_short(self, facility: Facility) -> str:
        """Name a facility by type and number."""
        if facility.number is None:
            return self.words(f"facility_bare.{facility.type}")
        return self.words(f"facility.{facility.type}", n=facility.number)

    def facility(self, facility: Facility) -> str:
        """Name a facility with its region, where that is known."""
        region = self.region(facility.region)
        short = self.facility_short(facility)
        return f"{short}, {region}" if region else short

    def question(self, finding: Finding) -> str:
        """Ask the finding's question as a sentence that a reader can answer."""
        asked = finding.question
        label = self.kind(asked.kind)
        if asked.subject:
            return self.words("ask.subject", subject=asked.subject, label=self.one(asked.kind))
        values = [answer.value for answer in finding.answers if answer.value]
        form = self._form(asked.kind, values) if values else "whether"
        own = self._own("ask_which", asked.kind) if form == "whether" else None
        own = own or self._own(f"ask_{form}", asked.kind)
        return own or self._general(self._without_unit(form, asked.kind), label, values)

    def yes_or_no(self, kind: str) -> bool:
        """Whether a kind is asked about so that yes or no is an answer."""
        return self._own("ask_which", kind) is None

    def scope(self, question: Question) -> str:
        """Name the facility or the place that an answer is of, or say that none is named."""
        if question.facility:
            return self.facility(question.facility)
        return question.place or self.words("overview.no_place")

    def _own(self, form: str, kind: str) -> str | None:
        """Word a kind as its vocabulary does; None where that leaves it to the label."""
        try:
            said = self.vocabulary.kind(kind).wordings.get(form, {})
        except VocabularyError:
            return None
        return said.get(self.words.language)

    def _form(self, kind: str, values: list[Value]) -> str:
        """Ask for what the answers measure: the vocabulary's own sentence where that is usual."""
        wanted = usual(kind, self.vocabulary)
        given = [measure(value) for value in values]
        return "many" if wanted is None or wanted in given else given[0]

    def _without_unit(self, form: str, kind: str) -> str:
        """Ask "how much" for a bare number of what is money."""
        return "amount" if form == "number" and usual(kind, self.vocabulary) == "amount" else form

    def _general(self, form: str, label: str, values: list[Value]) -> str:
        """Ask about a kind that the vocabulary has no sentence for."""
        if form == "many":
            form = measure(values[0])
        named = {"unit": values[0].unit or ""} if form == "unit" else {}
        return self.words(f"ask.{form}", label=label, Label=label[:1].upper() + label[1:], **named)

    def one(self, kind: str) -> str:
        """Name a kind as said of one person, whose sex the words may leave open."""
        return self._own("one", kind) or self.kind(kind)

    def negated(self, kind: str, subject: str | None) -> str:
        """Name the opposite of a kind: "not killed", "no pay"."""
        own = self._own("negated", kind)
        label = self.one(kind) if subject else self.kind(kind)
        return own or self.words("polarity.not", label=label)

    def says_not(self, kind: str, subject: str | None) -> str:
        """Say that a source answers the question of a kind with no."""
        return self.words("polarity.says", what=self.negated(kind, subject))

    def sense(self, claim: Claim) -> str:
        """Name what a claim is about in its own sense, positive or negative."""
        if claim.polarity == "negative":
            return self.negated(claim.kind, claim.subject)
        return self.one(claim.kind) if claim.subject else self.kind(claim.kind)

    def caution(self, key: str, kind: str, subject: str | None) -> str:
        """Say one thing that a number must not be shown without."""
        return self.says_not(kind, subject) if key == "not_so" else self.words(f"caution.{key}")
