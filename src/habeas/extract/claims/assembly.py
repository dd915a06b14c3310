"""One passage's utterances to claims: what each tells, and what only answers others."""

from collections.abc import Iterator
from dataclasses import replace

from habeas.extract.claims import arguments
from habeas.extract.claims.answering import answer, with_denial
from habeas.extract.claims.asserting import asserted, titled
from habeas.extract.claims.clauses import Clause, clauses
from habeas.extract.claims.drafting import EXCEPTION, drafts
from habeas.extract.claims.drafts import Draft
from habeas.extract.claims.passages import Passage, Setting
from habeas.extract.claims.tables import CONTRARY, Tables
from habeas.extract.speech import Utterance
from habeas.extract.words import Hit, TokenLine, token_line
from habeas.records.vocabulary import Kind

EXCEPTIONS = (
    ("but", "not"), ("но", "не"), ("а", "не"), ("але", "не"), ("except",), ("кроме",), ("крім",),
)  # fmt: skip


def claims_of(passage: Passage, tables: Tables) -> list[Draft]:
    """Every claim of a passage, in order of position; answers to others are tied later."""
    found: list[Draft] = []
    for utterance in passage.utterances:
        if utterance.bare:
            found.append(answer(passage, utterance, tables))
        elif not _asks(passage.text, utterance):
            told = _told(passage, utterance, tables)
            found.extend(d for d in told if not (utterance.cues and _known(d, found)))
    return sorted(found, key=lambda d: (d.start, d.end))


def _asks(text: str, utterance: Utterance) -> bool:
    """A question claims nothing."""
    end = utterance.sentence[1]
    return "?" in text[max(end - 3, 0) : end + 1]


def _told(passage: Passage, utterance: Utterance, tables: Tables) -> Iterator[Draft]:
    line = token_line(passage.text, passage.found, start=utterance.start, end=utterance.end)
    if not passage.carrier.personal and titled(line, utterance):
        return
    setting = Setting(passage, utterance, line, tables)
    told = clauses(line, tables)
    opening = min((h.start for c in told for h in c.hits), default=utterance.end)
    alone = len({h.what for c in told for h in c.hits}) <= 1
    previous: Clause | None = None
    for clause in told:
        for hit in (*clause.hits, *_exception(line, clause, previous, tables)):
            kind = tables.vocabulary.kind(hit.what.removeprefix(CONTRARY))
            if _heard(utterance, hit) and asserted(line, clause, hit, kind, alone=alone):
                for draft in drafts(setting, clause, hit):
                    dated = _dated(draft, setting, opening)
                    if not _of_another_time(dated, kind, tables):
                        yield with_denial(passage.text, dated)
        previous = clause if clause.hits else previous


def _known(draft: Draft, found: list[Draft]) -> bool:
    """Whether what somebody says in the same sentence tells the kind already."""
    return any(d.kind == draft.kind and d.sentence == draft.sentence for d in found)


def _heard(utterance: Utterance, hit: Hit) -> bool:
    """False where a trigger stands in what somebody says, which is read apart."""
    cues = utterance.cues
    return not cues or any(hit.start < end and start < hit.end for start, end in cues)


def _dated(draft: Draft, setting: Setting, opening: int) -> Draft:
    """Give words without a date the one that opens what is said, or the day it was said by."""
    if draft.time is not None:
        return draft
    utterance = setting.utterance
    before = min(opening, draft.start)
    dash = setting.passage.text.rfind(" - ", utterance.start, before)  # after a dateline
    leading = (max(utterance.start, dash), before)
    time = arguments.when(setting.passage.found, leading) or arguments.said_when(utterance)
    return replace(draft, time=time)


def _of_another_time(draft: Draft, kind: Kind, tables: Tables) -> bool:
    """True for a step of a time before the matter began: another war's prisoners."""
    since, time = tables.vocabulary.since, draft.time
    if since is None or kind.role != "step" or time is None or time.latest is None:
        return False
    return time.latest < since


def _exception(
    line: TokenLine, clause: Clause, previous: Clause | None, tables: Tables
) -> tuple[Hit, ...]:
    """Take up the kind before "but not rapists": the clause tells its opposite."""
    opening = tuple(t.form for t in line.tokens[clause.first : clause.first + 2])
    excepts = any(opening[: len(words)] == words for words in EXCEPTIONS)
    if not excepts or previous is None or clause.hits:
        return ()
    first, token = clause.first, line.tokens[clause.first]
    return tuple(
        Hit(hit.what, first, first, token.start, token.end, EXCEPTION, hit.rules)
        for hit in previous.hits
        if not hit.what.startswith(CONTRARY)
        and "exceptions" in tables.vocabulary.kind(hit.what).traits
    )
