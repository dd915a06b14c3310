"""A segment made ready to be read for claims."""

from collections.abc import Sequence
from dataclasses import dataclass

from habeas.extract.claims.chains import Carrier
from habeas.extract.found import Found
from habeas.extract.speech import Utterance


@dataclass(frozen=True, slots=True)
class Passage:
    """A segment ready to be read for claims: its text, mentions, utterances and carrier."""

    text: str
    found: Sequence[Found]
    utterances: Sequence[Utterance]
    carrier: Carrier
    about: str | None
