"""Text in; people, organisations and places out, each by the finders of its language."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from habeas.extract.entities.alone import CALL_SIGN, FAMILY_ALONE, Single, singles
from habeas.extract.entities.bodies import bodies, quoted
from habeas.extract.entities.busy import Busy, Spans
from habeas.extract.entities.capitals import runs, with_particle
from habeas.extract.entities.chat import small_names
from habeas.extract.entities.edges import trimmed
from habeas.extract.entities.elsewhere import is_elsewhere
from habeas.extract.entities.english import Entity, english_entities
from habeas.extract.entities.english_names import MODEL, english_names
from habeas.extract.entities.english_words import is_given
from habeas.extract.entities.gazetteer import known_names
from habeas.extract.entities.news import news_model
from habeas.extract.entities.people import Person, people
from habeas.extract.entities.russian import BLOCK, ModelSpan, model_spans, person_pieces
from habeas.extract.entities.slavic import person_spans
from habeas.extract.entities.slavic_words import slavic_words
from habeas.extract.entities.told import may_name, told
from habeas.extract.facilities import find_regions
from habeas.extract.found import Found
from habeas.names import read_name

CYRILLIC = re.compile(r"[А-ЯЁІЇЄҐ]")
CYRILLIC_WORD = re.compile(r"[а-яёіїєґ]{3}")
LATIN_WORD = re.compile(r"[A-Za-z]{2}")
QUOTES = tuple('«"“„')
QUOTE = re.compile(r"[«\"“„]")
LATIN = re.compile(r"\b[A-Z][a-z]")
IN_LATIN = re.compile(
    r" ?\((?:[а-яіїє]{2,5}\. ?)?"
    r"([A-ZÀ-Ž][\w’'-]+(?:[ -](?:[a-z]{1,3}[ -])?[A-ZÀ-Ž][\w’'.-]*){1,3})[,;)]"
)

Span = tuple[int, int]


def find_entities(
    text: str, *, offset: int = 0, language: str | None = None, taken: Sequence[Span] = ()
) -> list[Found]:
    """Entities in order of position; none overlaps another or a `taken` span (document offsets).

    A text may mix languages: the script of the words decides which finders look at it, and
    `language` only which dictionary and model they use.
    """
    kept: list[Entity] = []
    busy = Busy((start - offset, end - offset) for start, end in taken)
    for entity in _ranked(text, language):
        cut = trimmed(entity, text)
        if cut and busy.take(cut.start, cut.end):
            kept.append(cut)
    return [_found(e, text, offset, language) for e in sorted(kept, key=lambda e: e.start)]


def read_ahead(texts: Iterable[str], language: str | None) -> None:
    """Show the news model at once the texts that it will be asked about one by one."""
    told = [text for text in texts if CYRILLIC.search(text) and _may_name(text, language or "ru")]
    if len(told) > 1:
        news_model().read_ahead(text for text in told if len(text) <= BLOCK)


def _ranked(text: str, language: str | None) -> Iterator[Entity]:
    """All candidates, the surer finder first: what comes first keeps its words."""
    foreign = language in ("ru", "uk")
    english = _english(text) if LATIN_WORD.search(text) and not foreign else []
    if QUOTE.search(text):
        for start, end, rule in quoted(text):
            yield Entity(start, end, "organisation", rule)
    regions = [Entity(r.start, r.end, "place", r.rule, ("gazetteer",)) for r in find_regions(text)]
    yield from (r for r in regions if " " in text[r.start : r.end])
    yield from (e for e in english if e.kind != "place" and " " in text[e.start : e.end])
    yield from regions
    if CYRILLIC.search(text):
        yield from _cyrillic(text, language or "ru")
    yield from english
    yield from _known(text)
    if CYRILLIC_WORD.search(text):
        yield from small_names(text, language or "ru")
    if foreign and LATIN.search(text):
        yield from english_entities(text, strict=True)


def _english(text: str) -> list[Entity]:
    """What the model, the rules and the lists find among Latin words, each said by whom."""
    return [replace(e, found_by=_means(e.rule)) for e in english_names(text)]


def _means(rule: str) -> tuple[str, ...]:
    model, _, other = rule.partition("+")
    return ("model", "rules") if other else ("model",) if model == MODEL else ("rules",)


def _cyrillic(text: str, language: str) -> Iterator[Entity]:
    """What the rules and the news model see among capitalised Cyrillic words."""
    alone = list(singles(text, language))
    model = list(model_spans(text)) if _may_name(text, language) else []
    persons = _people(text, language, alone, model)
    others = [m for m in model if m.kind != "person"] if language != "uk" else []
    bare = {(s.start, s.end) for s in alone if _is_bare_person(s, text, language)}
    others = [m for m in others if (m.start, m.end) not in bare]
    known = list(_known(text))
    yield from (k for k in known if " " in text[k.start : k.end])
    longer = Spans((m.start, m.end) for m in others)
    yield from (_entity(p, text) for p in persons if p.sure and not _inside(p, longer))
    if language == "uk":
        for start, end, rule in bodies(text, language):
            yield Entity(start, end, "organisation", rule, ("rules",))
    yield from known
    for span in others:
        if span.kind == "place" or _may_be_body(text[span.start : span.end]):
            yield Entity(span.start, span.end, span.kind, "news model", ("natasha",))
    if language == "uk":
        for single in alone:
            if single.kind == "place":
                yield Entity(single.start, single.end, "place", single.rule, ("rules",))
    yield from (_entity(p, text) for p in persons)
    yield from _in_latin(persons, text)


def _may_name(text: str, language: str) -> bool:
    """A cheap look before the model's: False where each capital only opens a sentence.

    Most short messages name nobody, and the model costs more than all the rules together.
    """
    if LATIN.search(text) or QUOTE.search(text):
        return True
    return any(
        not token.opens or token.text.isupper() or may_name(token.text, language)
        for run in runs(text)
        for token in run
    )


def _people(
    text: str, language: str, alone: Sequence[Single], model: Sequence[ModelSpan]
) -> list[Person]:
    """Join the finders' voices; the model's count in Ukrainian only on words that rules allow."""
    named = list(person_spans(text, language))
    seen = [m for m in model if m.kind == "person"]
    pieces = [piece for m in seen for piece in person_pieces(m, text, language)]
    if language == "uk":
        allowed = Spans([*((s, e) for s, e, _ in named), *((a.start, a.end) for a in alone)])
        pieces = [piece for piece in pieces if allowed.touch(*piece)]
    return [
        person
        for person in people(named, alone, pieces)
        if person.rule == CALL_SIGN or not is_elsewhere(text, person.start, person.end, language)
    ]


def _is_bare_person(single: Single, text: str, language: str) -> bool:
    """A family name that nothing makes a place's or a body's: "депутат Рашкин", "о Лыкове"."""
    if single.kind != "person" or text[single.start - 1 : single.start] in QUOTES:
        return False
    if single.rule == FAMILY_ALONE:
        return not single.after_place
    word = told(text[single.start : single.end], language)
    return single.rule.startswith("after ") and word.family and word.surname


def _may_be_body(words: str) -> bool:
    """False for a Latin given name, and for capitals that name no body: СМИ, ДТП, СРОЧНО."""
    lists = slavic_words()
    if words in lists.not_bodies or words.lower() in lists.greetings:
        return False
    return not (is_given(words.split(maxsplit=1)[0]) or words.lower() in lists.heads)


def _known(text: str) -> Iterator[Entity]:
    for known in known_names(text):
        yield Entity(known.start, known.end, known.kind, "gazetteer", ("gazetteer",))


def _in_latin(persons: Sequence[Person], text: str) -> Iterator[Entity]:
    """The same name in Latin letters, in brackets behind it: "(нем. Theodor Kreuzberg)"."""
    for person in persons:
        match = IN_LATIN.match(text, person.end)
        if match:
            yield Entity(match.start(1), match.end(1), "person", "the same name in Latin letters")


def _inside(person: Person, others: Spans) -> bool:
    """True for a single given name within a longer place or body: "улица Марины"."""
    return person.rule == "a given name" and others.hold(person.start, person.end)


def _entity(person: Person, text: str) -> Entity:
    start = with_particle(text, person.start)
    return Entity(start, person.end, "person", person.rule, person.found_by)


def _found(entity: Entity, text: str, offset: int, language: str | None) -> Found:
    words = text[entity.start : entity.end]
    named = entity.kind == "person" and entity.rule != CALL_SIGN
    norm = read_name(words, language=language) if named else None
    start, end = offset + entity.start, offset + entity.end
    return Found(start, end, entity.kind, norm, entity.rule, entity.found_by)
