"""Words that only take a stance on what others said: a denial, a doubt, a silence."""

import re
from dataclasses import replace

from habeas.extract.claims import arguments
from habeas.extract.claims.chains import chain
from habeas.extract.claims.drafts import Draft
from habeas.extract.claims.grounds import chain_grounds
from habeas.extract.claims.passages import Passage
from habeas.extract.claims.tables import CONTRARY, Tables
from habeas.extract.speech import Utterance
from habeas.extract.words import token_line

WHOLE_MATTER = re.compile(
    r"\b(?:the (?:reports|allegations|accusations|claims)|сообщения|обвинения|утверждения|"
    r"повідомлення|звинувачення)\b",
    re.IGNORECASE,
)
"""What is denied where the words name no one claim."""


def answer(passage: Passage, utterance: Utterance, tables: Tables) -> Draft:
    """Read a stance; what it is about is found among the document's claims later."""
    start, end = _span(passage.text, utterance)
    kind = _kind(passage, utterance, tables, (start, end))
    measures = tables.vocabulary.kind(kind) if kind else None
    return Draft(
        start=start, end=end, kind=kind, component=None,
        subject=arguments.only_one(passage.text, passage.found, utterance, (start, end)),
        facility=arguments.where(passage.found, utterance, (start, end)), place=None,
        time=arguments.when(passage.found, (start, end)),
        values=arguments.measured(passage.found, measures, (start, end)) if measures else (),
        chain=chain(utterance.voices, passage.carrier, first_hand=False),
        stance=utterance.stance, polarity="positive", modality="happened", came_about=None,
        sentence=utterance.sentence, bare=True, grounds=chain_grounds(utterance),
    )  # fmt: skip


def _kind(passage: Passage, utterance: Utterance, tables: Tables, span: tuple[int, int]) -> str:
    """The kind that the words tell themselves; "" where only what stands before them can say."""
    line = token_line(passage.text, passage.found, start=span[0], end=span[1])
    hits = tables.kinds.hits(line)
    if hits:
        told = [hit.what.removeprefix(CONTRARY) for hit in hits]
        return max(told, key=told.count)
    whole = WHOLE_MATTER.search(passage.text, *span) or utterance.stance == "no_comment"
    return tables.vocabulary.matter if whole else ""


def _span(text: str, utterance: Utterance) -> tuple[int, int]:
    """An answer in brackets stands alone; else it runs to the end of its sentence."""
    opening = text.rfind("(", utterance.sentence[0], utterance.start)
    closing = text.find(")", utterance.end, utterance.sentence[1] + 1)
    if opening >= 0 and closing >= 0:
        return opening + 1, closing
    end = utterance.sentence[1]
    while end > utterance.start and text[end - 1] in ' .!…»”"':
        end -= 1
    return utterance.start, end


def with_denial(text: str, draft: Draft) -> Draft:
    """Let a denied claim stand on its whole sentence: without the denial it says the opposite."""
    if draft.bare or draft.stance != "denies":
        return draft
    start, end = draft.sentence
    while end > start and text[end - 1] in ' .!…»”,"':
        end -= 1
    return replace(draft, start=start, end=end)
