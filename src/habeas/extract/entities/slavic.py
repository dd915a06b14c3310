"""Russian or Ukrainian text in; people by the parts of their names out.

The parts are told by the dictionaries of pymorphy3 and by the endings of patronymics and family
names, so that "Ковыляева Ивана Петровича" is found in any case and order.
"""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Any

from habeas.names import given_classes

Role = str
_CACHED = 100_000
CAPITALS = "А-ЯЁІЇЄҐ"
TOKEN = re.compile(rf"(?<![\w-])(?:[{CAPITALS}]\.|[{CAPITALS}][А-ЯЁІЇЄҐа-яёіїєґ’'ʼ-]+)")
JOIN = re.compile(r"[ \u00a0]{0,2}\Z")
PATRONYMIC = re.compile(
    r".{2,}(?:[оеёиі]вич|[ії]вн|йович|овн|евн|иничн|ильич|кузьмич|фомич|лукич|ильинич)"
    r"(?:а|у|ем|ом|е|ы|ой|и|і|ою|ів|ові|еві)?\Z"
)
FAMILY = re.compile(
    r".{2,}(?:[оеё]в|[иы]н|[сц]к|енк|чук|юк|як|ян|дзе|швили|[сц]ьк|ишин|їн|єв)"
    r"(?:а|у|ым|им|ой|е|ою|ий|ая|ого|ому|ом|ую|о|ем|их|ых|ові|єю|ій|ої)?\Z|.{3,}[иы]х\Z"
)
SURE = 0.3
# Reading of a run: S a family name, N a given name, P a patronymic, I an initial; longest first.
SHAPES = ("SNP", "NPS", "SII", "IIS", "SNI", "NIS", "SN", "NS", "NP", "SI", "IS", "SP")


@cache
def analyzer(language: str) -> Any:
    """Load a dictionary once, and only when there is something to look up."""
    import pymorphy3  # noqa: PLC0415  takes a second to load, and English texts do not need it

    return pymorphy3.MorphAnalyzer(lang="uk" if language == "uk" else "ru")


@lru_cache(maxsize=_CACHED)
def roles(word: str, language: str) -> frozenset[Role]:
    """What part of a person's name a capitalised word may be; C for a common word."""
    if word.endswith("."):
        return frozenset("I")
    small = word.lower()
    parses = analyzer(language).parse(small)
    known = analyzer(language).word_is_known(small)
    found: set[Role] = set()
    if any("Name" in p.tag for p in parses if known) or given_classes(word):
        found.add("N")
    if any("Patr" in p.tag for p in parses) or PATRONYMIC.match(small):
        found.add("P")
    if any("Surn" in p.tag for p in parses) or not known or FAMILY.match(small):
        found.add("S")
    names = ("Name", "Surn", "Patr")
    if known and any(p.score >= SURE and not any(n in p.tag for n in names) for p in parses):
        found.add("C")
    return frozenset(found)


def person_spans(text: str, language: str) -> Iterator[tuple[int, int, str]]:
    """Spans of people's names, with the shape that each was read as; none overlap."""
    for run in _runs(text):
        at = 0
        while at < len(run):
            shape = next((s for s in SHAPES if _fits(s, run[at:], language)), None)
            if shape:
                yield run[at].start(), run[at + len(shape) - 1].end(), shape
            elif _alone(run, at, language):
                yield run[at].start(), run[at].end(), "N"
            at += len(shape) if shape else 1


def _runs(text: str) -> Iterator[list[re.Match[str]]]:
    run: list[re.Match[str]] = []
    for token in TOKEN.finditer(text):
        if run and not JOIN.fullmatch(text, run[-1].end(), token.start()):
            yield run
            run = []
        run.append(token)
    if run:
        yield run


def _fits(shape: str, tokens: list[re.Match[str]], language: str) -> bool:
    if len(tokens) < len(shape):
        return False
    told = [roles(t.group(), language) for t in tokens[: len(shape)]]
    if not all(role in said for role, said in zip(shape, told, strict=True)):
        return False
    return all(_family_holds(shape, told, i) for i, role in enumerate(shape) if role == "S")


def _family_holds(shape: str, told: list[frozenset[Role]], index: int) -> bool:
    """A common word is no family name, unless a given name with a patronymic stands by it."""
    return "C" not in told[index] or "NP" in shape or "P" in told[index - 1]


def _alone(run: list[re.Match[str]], at: int, language: str) -> bool:
    said = roles(run[at].group(), language)
    return "N" in said and "C" not in said
