"""Places, kinds and questions in readable words."""

from dataclasses import dataclass

from habeas.publish.words import Words
from habeas.records import Facility, Finding, Question, Vocabulary
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
            return self.words("ask.subject", subject=asked.subject, label=label)
        form = "many" if any(answer.value for answer in finding.answers) else "whether"
        found = self.words.get(f"ask_{form}.{asked.kind}", "")
        return found or self._general(asked, form, label)

    def _general(self, asked: Question, form: str, label: str) -> str:
        """Ask about a kind that the catalog has no sentence for, as another vocabulary may."""
        if form == "many" and self.role(asked.kind) == "offer":
            form = "amount"
        return self.words(f"ask.{form}", label=label, Label=label[:1].upper() + label[1:])
