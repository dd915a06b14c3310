"""One trigger in its clause to a claim: its words, values, time, place, chain and meaning."""

import re
from collections.abc import Iterator
from dataclasses import replace

from habeas.extract.claims import arguments
from habeas.extract.claims.chains import chain
from habeas.extract.claims.clauses import Clause
from habeas.extract.claims.counts import counts_of
from habeas.extract.claims.cutting import COORDINATORS, own_part
from habeas.extract.claims.drafts import Draft
from habeas.extract.claims.ellipsis import rivals
from habeas.extract.claims.grounds import grounds
from habeas.extract.claims.meaning import Meaning, meaning
from habeas.extract.claims.passages import Passage, Setting
from habeas.extract.claims.predicates import tenses
from habeas.extract.claims.promising import promised_to
from habeas.extract.claims.quoting import quote_span
from habeas.extract.claims.tables import CONTRARY
from habeas.extract.speech import Voice
from habeas.extract.words import Hit
from habeas.extract.words.lists import word_list
from habeas.records import Interval, Value
from habeas.records.vocabulary import Kind

BURIALS = word_list("burials")
NOTIFIED = word_list("notified")
PAPERS = word_list("papers")
LEADING_UP = 6
"""Words that a short quote may take in."""
FEW = 3
"""Tokens below which a quote is hard to understand alone ("200,000")."""
EXCEPTION = "exception"
"""The pattern of a trigger that was taken up from the clause before."""
HE = re.compile(
    r"\b(?:he|him|his|my (?:son|husband|brother|father)|он|его|ему|нём|мо(?:й|его) "
    r"(?:сын|муж|брат|отец|сына|мужа|брата)|він|його|йому|мій (?:син|чоловік|брат))\b",
    re.IGNORECASE,
)
"""Words that take up the one man whom a letter is about."""


def drafts(setting: Setting, clause: Clause, hit: Hit) -> Iterator[Draft]:
    """One claim for a trigger, or one for each of the rival amounts that its clause gives."""
    kind = setting.tables.vocabulary.kind(hit.what.removeprefix(CONTRARY))
    tokens = quote_span(setting.line, clause, hit)
    span = _widened(setting, tokens)
    meant = _meant(setting, hit, kind, tokens)
    draft = _draft(setting, clause, hit, span, meant)
    for rival in rivals(draft, setting.passage.text, kind=kind):
        yield replace(rival, grounds=grounds(setting, rival, hit, meant))


def _widened(setting: Setting, tokens: tuple[int, int]) -> tuple[int, int]:
    """Offsets of a claim's words; a word or two take in what leads up to them in the sentence."""
    start, end = setting.line.tokens[tokens[0]].start, setting.line.tokens[tokens[1]].end
    if tokens[1] - tokens[0] + 1 >= FEW:
        return start, end
    before = setting.passage.text[setting.utterance.sentence[0] : start]
    led = re.split(r"(?<!\d)[,.]|[,.](?!\d)|[;:!?…—–()«»“”„\"]", before)[-1].lstrip()
    if len(led.split()) > LEADING_UP or _of_another(setting, start - len(led), tokens):
        return start, end
    return start - len(led), end


def _of_another(setting: Setting, start: int, tokens: tuple[int, int]) -> bool:
    """True for the amount of "they promised 200,000 and paid nothing": it is not what was paid."""
    line = setting.line
    if not tenses(line, *tokens):
        return False
    led = setting.passage.found.within(start, line.tokens[tokens[0]].start)
    return any(isinstance(f.norm, Value) for f in led)


def _draft(
    setting: Setting, clause: Clause, hit: Hit, span: tuple[int, int], meant: Meaning
) -> Draft:
    kind = setting.tables.vocabulary.kind(hit.what.removeprefix(CONTRARY))
    passage, utterance = setting.passage, setting.utterance
    found = passage.found
    return Draft(
        start=span[0],
        end=span[1],
        kind=kind.name,
        component=kind.component,
        subject=_subject(setting, clause, hit, kind, span),
        facility=arguments.where(found, utterance, span) or passage.home,
        place=arguments.place(passage.text, found, span, hit.start),
        time=_time(setting, clause, hit, kind, span),
        values=counts_of(setting, clause, hit, kind, span),
        chain=chain(
            _voices(setting, span, meant), passage.carrier, first_hand=_first_hand(passage, kind)
        ),
        stance=utterance.stance,
        polarity=meant.polarity,
        modality=meant.modality,
        came_about=meant.came_about,
        sentence=utterance.sentence,
        bare=False,
    )


def _voices(setting: Setting, span: tuple[int, int], meant: Meaning) -> tuple[Voice, ...]:
    """Who says it, and for a promise to whom it was made; a paper's own narration has no hop."""
    utterance, passage = setting.utterance, setting.passage
    if meant.modality != "promised" or not (utterance.voices or passage.carrier.personal):
        return utterance.voices
    words = passage.text[utterance.start : span[1]]
    return (*utterance.voices, *promised_to(words, utterance.voices))


def _meant(setting: Setting, hit: Hit, kind: Kind, tokens: tuple[int, int]) -> Meaning:
    believed = any(v.sense == "believe" for v in setting.utterance.voices)
    meant = meaning(setting.line, tokens, hit, kind=kind, tables=setting.tables, believed=believed)
    if hit.pattern == EXCEPTION or hit.what.startswith(CONTRARY):
        meant = replace(meant, polarity="negative", cues=(*meant.cues, ("polarity", hit)))
    if kind.role == "step" and meant.polarity == "positive" and _nought(setting, hit, tokens):
        meant = replace(meant, polarity="negative")
    if "in_offer" in kind.traits and meant.modality == "happened" and _offered(setting):
        meant = replace(meant, modality="promised")
    return meant


def _nought(setting: Setting, hit: Hit, tokens: tuple[int, int]) -> bool:
    """True for "0 prisoners returned", which says that nobody did."""
    start, end = setting.line.tokens[tokens[0]].start, setting.line.tokens[tokens[1]].end
    counts = [
        f.norm
        for f in setting.passage.found.within(start, end)
        if f.kind == "quantity" and isinstance(f.norm, Value) and f.norm.unit in ("person", None)
    ]
    own = arguments.nearest(tuple(counts), (hit.start, hit.end))
    return bool(own) and own[0].hi == 0


def _offered(setting: Setting) -> bool:
    """True where the same utterance tells an offer: its front and training are part of it."""
    told = {h.what.removeprefix(CONTRARY) for h in setting.tables.kinds.hits(setting.line)}
    return any(name in setting.tables.vocabulary.offers for name in told)


def _subject(
    setting: Setting, clause: Clause, hit: Hit, kind: Kind, span: tuple[int, int]
) -> str | None:
    """Whom a clause is about; in a letter about one man, "he" is that man."""
    passage = setting.passage
    trigger = (hit.start, hit.end)
    if "death" in kind.traits and _told_to(setting, hit, span):
        return None
    named = arguments.subject(passage.text, passage.found, setting.utterance, span, trigger)
    if named is None and kind.role == "step" and _goes_on(setting, clause):
        before = (setting.utterance.start, span[1])
        named = arguments.subject(passage.text, passage.found, setting.utterance, before, trigger)
    counted = arguments.measured(passage.found, kind, span)
    if named or kind.role != "step" or counted or not HE.search(passage.text, *span):
        return named
    return passage.about[1] if passage.about and passage.about[0] < hit.start else None


def _goes_on(setting: Setting, clause: Clause) -> bool:
    """True for the "and died there" after "Ivan Petrov left in May": his own part names nobody."""
    first = clause.first
    first += setting.line.tokens[first].form in COORDINATORS
    return clause.first > 0 and bool(tenses(setting.line, first, first))


def _told_to(setting: Setting, hit: Hit, span: tuple[int, int]) -> bool:
    """True for "his mother received the notice": who is named was told of the death."""
    told = [t for t in setting.line.tokens if span[0] <= t.start < span[1]]
    paper = any(t.form in PAPERS and t.start <= hit.end for t in told)
    return any(t.form in NOTIFIED and (paper or t.start < hit.end) for t in told)


def _time(
    setting: Setting, clause: Clause, hit: Hit, kind: Kind, span: tuple[int, int]
) -> Interval | None:
    """When it was; a man is dead by the day of his funeral, and died on an earlier one."""
    passage, tokens = setting.passage, setting.line.tokens
    whole = clause.first, max(clause.last, hit.last)
    first, last = own_part(setting.line, whole, (hit.first, hit.last))
    own = max(span[0], tokens[first].start), min(span[1], tokens[last].end)
    trigger, text = (hit.start, hit.end), passage.text
    told = arguments.when(passage.found, own, text=text, trigger=trigger) or arguments.when(
        passage.found, span, text=text, trigger=trigger
    )
    later = "death" in kind.traits and not BURIALS.isdisjoint(
        t.form for t in tokens if span[0] <= t.start < span[1]
    )
    return arguments.no_later(told) if told and later else told


def _first_hand(passage: Passage, kind: Kind) -> bool:
    """The writer of a message or a letter knows at first hand that nobody answers them."""
    return passage.carrier.personal and "experienced" in kind.traits
