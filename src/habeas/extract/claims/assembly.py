"""One segment's utterances to claims: each trigger with its words, values, time and chain."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from habeas.extract.claims import arguments
from habeas.extract.claims.chains import Carrier, chain
from habeas.extract.claims.clauses import Clause, clauses, quote_span
from habeas.extract.claims.drafts import Draft
from habeas.extract.claims.ellipsis import rivals
from habeas.extract.claims.meaning import meaning
from habeas.extract.claims.tables import Tables
from habeas.extract.found import Found
from habeas.extract.speech import Utterance
from habeas.extract.words import Hit, TokenLine, token_line
from habeas.records.vocabulary import Kind

AFTER_OFFER = frozenset(("trained", "at_front"))
"""Steps that an offer describes before anybody has taken them."""
HE = re.compile(
    r"\b(?:he|him|his|my (?:son|husband|brother|father)|он|его|ему|нём|мо(?:й|его) "
    r"(?:сын|муж|брат|отец|сына|мужа|брата)|він|його|йому|мій (?:син|чоловік|брат))\b",
    re.IGNORECASE,
)
"""Words that take up the one man whom a letter is about."""
WONDERING = frozenset("whether сколько скільки ли чи".split())


@dataclass(frozen=True, slots=True)
class Passage:
    """A segment ready to be read for claims: its text, mentions, utterances and carrier."""

    text: str
    found: Sequence[Found]
    utterances: Sequence[Utterance]
    carrier: Carrier
    about: str | None


def claims_of(passage: Passage, tables: Tables) -> list[Draft]:
    """Every claim of a passage, in order of position; answers to others are tied later."""
    drafts: list[Draft] = []
    for utterance in passage.utterances:
        if utterance.bare:
            drafts.append(_answer(passage, utterance, tables))
        elif not _asks(passage.text, utterance):
            drafts.extend(_told(passage, utterance, tables))
    return sorted(drafts, key=lambda d: (d.start, d.end))


def _asks(text: str, utterance: Utterance) -> bool:
    """A question claims nothing."""
    end = utterance.sentence[1]
    return "?" in text[max(end - 3, 0) : end + 1]


def _told(passage: Passage, utterance: Utterance, tables: Tables) -> Iterator[Draft]:
    line = token_line(passage.text, passage.found, start=utterance.start, end=utterance.end)
    previous: Clause | None = None
    told = clauses(line, tables)
    opening = min((h.start for c in told for h in c.hits), default=utterance.end)
    for clause in told:
        inherited = _exception(line, clause, previous)
        for hit in (*clause.hits, *inherited):
            if _wondered(line, clause, hit):
                continue
            kind = tables.vocabulary.kind(hit.what)
            for draft in _drafts(passage, utterance, line, clause, hit, kind, tables):
                yield draft if draft.time else _dated(draft, passage, utterance, opening)
        previous = clause if clause.hits else previous


def _dated(draft: Draft, passage: Passage, utterance: Utterance, opening: int) -> Draft:
    """Give words without a date the one that opens what is said, or the day it was said by."""
    leading = arguments.when(passage.found, (utterance.start, min(opening, draft.start)))
    return replace(draft, time=leading or arguments.said_when(utterance))


def _wondered(line: TokenLine, clause: Clause, hit: Hit) -> bool:
    """An indirect question claims nothing: "how many have gone, nobody knows"."""
    forms = [t.form for t in line.tokens[clause.first : hit.last + 1]]
    return any(form in WONDERING for form in forms) or "how many" in " ".join(forms)


def _exception(line: TokenLine, clause: Clause, previous: Clause | None) -> tuple[Hit, ...]:
    """Take up the kind before "but not rapists": the clause tells its opposite."""
    opening = [t.form for t in line.tokens[clause.first : clause.first + 2]]
    is_exception = opening in (["but", "not"], ["но", "не"], ["а", "не"], ["але", "не"]) or (
        opening[:1] in (["except"], ["кроме"], ["крім"])
    )
    if not is_exception or previous is None or clause.hits:
        return ()
    first = line.tokens[clause.first]
    return tuple(
        replace(h, first=clause.first, last=clause.first, start=first.start, end=first.end,
                pattern="exception")
        for h in previous.hits if h.what == "eligibility"
    )  # fmt: skip


def _drafts(
    passage: Passage, utterance: Utterance, line: TokenLine, clause: Clause, hit: Hit,
    kind: Kind, tables: Tables,
) -> Iterator[Draft]:  # fmt: skip
    """One claim, or one for each of the rival amounts that a clause gives."""
    first, last = quote_span(line, clause, hit, kind)
    whole = (line.tokens[first].start, line.tokens[last].end)
    believed = any(v.sense == "believe" for v in utterance.voices)
    meant = meaning(line, (first, last), hit, kind=kind, tables=tables, believed=believed)
    if hit.pattern == "exception":
        meant = replace(meant, polarity="negative")
    if kind.name in AFTER_OFFER and meant.modality == "happened" and _offered(line, tables):
        meant = replace(meant, modality="promised")
    base = Draft(
        start=whole[0], end=whole[1], kind=kind.name, component=kind.component,
        subject=_subject(passage, utterance, whole, hit, kind),
        facility=arguments.where(passage.found, utterance, whole),
        place=arguments.place(passage.text, passage.found, whole, hit.start),
        time=arguments.when(passage.found, whole),
        values=arguments.measured(passage.found, kind, whole),
        chain=chain(utterance.voices, passage.carrier, first_hand=_first_hand(passage, kind)),
        stance=utterance.stance, polarity=meant.polarity, modality=meant.modality,
        came_about=meant.came_about, sentence=utterance.sentence, bare=False,
        method=f"{tables.vocabulary.name}-{tables.vocabulary.version}:{kind.name}:{hit.pattern}",
    )  # fmt: skip
    yield from rivals(base, passage.text, line, kind=kind)


def _offered(line: TokenLine, tables: Tables) -> bool:
    """True where the same utterance tells an offer: its front and training are part of it."""
    names = {h.what for h in tables.kinds.hits(line)}
    return any(tables.vocabulary.kind(name).role == "offer" for name in names)


def _subject(
    passage: Passage, utterance: Utterance, span: tuple[int, int], hit: Hit, kind: Kind
) -> str | None:
    trigger = (hit.start, hit.end)
    named = arguments.subject(passage.text, passage.found, utterance, span, trigger)
    counted = arguments.measured(passage.found, kind, span)
    if named or kind.role != "step" or counted or not HE.search(passage.text, *span):
        return named
    return passage.about


def _first_hand(passage: Passage, kind: Kind) -> bool:
    """The writer of a message or a letter knows at first hand that nobody answers them."""
    return passage.carrier.personal and kind.name == "contact_lost"


def _answer(passage: Passage, utterance: Utterance, tables: Tables) -> Draft:
    """A stance on what was said elsewhere; its target is found in the document later."""
    start, end = _answer_span(passage.text, utterance)
    hits = tables.kinds.hits(token_line(passage.text, passage.found, start=start, end=end))
    kind = tables.vocabulary.kind(hits[0].what) if hits else None
    return Draft(
        start=start, end=end, kind=kind.name if kind else "", component=None, subject=None,
        facility=arguments.where(passage.found, utterance, (start, end)), place=None,
        time=arguments.when(passage.found, (start, end)),
        values=arguments.measured(passage.found, kind, (start, end)) if kind else (), chain=chain(utterance.voices, passage.carrier, first_hand=False),
        stance=utterance.stance, polarity="positive", modality="happened", came_about=None,
        sentence=utterance.sentence, bare=True, method="speech-1:answer",
    )  # fmt: skip


def _answer_span(text: str, utterance: Utterance) -> tuple[int, int]:
    """An answer in brackets stands alone; else it runs to the end of its sentence."""
    opening = text.rfind("(", utterance.sentence[0], utterance.start)
    closing = text.find(")", utterance.end, utterance.sentence[1] + 1)
    if opening >= 0 and closing >= 0:
        return opening + 1, closing
    end = utterance.sentence[1]
    while end > utterance.start and text[end - 1] in " .!…»”\"":
        end -= 1
    return utterance.start, end
