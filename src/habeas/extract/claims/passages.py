"""A segment made ready to be read for claims, and where in it a trigger stands."""

from collections.abc import Sequence
from dataclasses import dataclass

from habeas.extract.claims.chains import Carrier
from habeas.extract.claims.tables import Tables
from habeas.extract.found import Places
from habeas.extract.speech import Utterance
from habeas.extract.words import TokenLine
from habeas.records import Facility


@dataclass(frozen=True, slots=True)
class Passage:
    """A segment ready to be read for claims: its text, mentions, utterances and carrier.

    `about` is the one person a letter is about, with the offset where it names them; `home` the
    one facility it names.
    """

    text: str
    found: Places
    utterances: Sequence[Utterance]
    carrier: Carrier
    about: tuple[int, str] | None
    home: Facility | None


@dataclass(frozen=True, slots=True)
class Setting:
    """Where a trigger stands: the passage, who says it, its tokens, and the tables in use."""

    passage: Passage
    utterance: Utterance
    line: TokenLine
    tables: Tables
