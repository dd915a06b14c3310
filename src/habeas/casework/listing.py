"""What one file says as lines for people, where the records themselves are for programs."""

from collections.abc import Callable

from habeas.casework.matter import DEFAULT, note_of, vocabulary_of
from habeas.casework.single import Said
from habeas.publish import Wording, claim_lines, document_lines, load_words
from habeas.records import Claim, Document


def listing(vocabulary: str | None = None) -> Callable[[Said], list[str]]:
    """Return what lists an item: a document is headed, a claim is listed, the rest gives no line.

    VocabularyError where there is no such vocabulary.
    """
    wording = Wording(load_words("en"), vocabulary_of(note_of(vocabulary or DEFAULT)))

    def lines(item: Said) -> list[str]:
        if isinstance(item, Document):
            return document_lines(item, wording)
        return claim_lines(item, wording) if isinstance(item, Claim) else []

    return lines
