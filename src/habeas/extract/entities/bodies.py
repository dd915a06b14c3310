"""Ukrainian text in; organisations by the noun that heads their name, quotes and capitals, out."""

import re
from collections.abc import Iterator

from habeas.extract.entities.beside import lemma
from habeas.extract.entities.capitals import Capital, runs
from habeas.extract.entities.slavic_words import slavic_words
from habeas.extract.entities.told import told
from habeas.names.dictionary import readings

Span = tuple[int, int, str]

WORD = re.compile(r"[ \u00a0]([А-ЯЁІЇЄҐа-яёіїєґ][\w'’ʼ-]*)")
QUOTED = re.compile(
    r"([\w'’ʼ.-]+)[ \u00a0]([«\"“„])([А-ЯЁІЇЄҐA-Z0-9][^«»\"“”„\n.!?]{1,60})([»\"”“])"
)
CODE = re.compile(r"[А-ЯІЇЄҐ]{2,6}\Z")
ROMAN = re.compile(r"[ІХ]+\Z")
LONGEST_CHAIN, LONGEST_TAIL, MOST_QUOTED = 4, 7, 5
SHORTEST_HEADED = 2


def bodies(text: str, language: str) -> Iterator[Span]:
    """Spans of organisations that no quotes mark, each with the rule that found it."""
    for run in runs(text):
        for token in run:
            span = _headed(token, text, language)
            if span:
                yield span
            elif _is_code(token):
                yield token.start, token.end, "an acronym"


def quoted(text: str) -> Iterator[Span]:
    """What stands in quotes after "фонд", "партія", "видавництво", or as a team after "за"."""
    words = slavic_words()
    for match in QUOTED.finditer(text):
        before, inside = match[1].lower().rpartition("-")[2], match[3]
        if len(inside.split()) > MOST_QUOTED or inside[-1] in " ,;:":
            continue
        if match[1].isupper() and lemma(before) & words.quoted_after:
            yield match.start(1), match.end(4), "a firm's form and its name"
        elif lemma(before) & (words.quoted_after | words.heads) or before in words.prepositions | {
            "за"
        }:
            yield match.start(3), match.end(3), f"in quotes after {before!r}"


def _headed(token: Capital, text: str, language: str) -> Span | None:
    """Adjectives, a head, and what depends on it: "Державне бюро розслідувань"."""
    word, end, steps = token.text, token.end, 0
    while not lemma(word.lower()) & slavic_words().heads:
        following = WORD.match(text, end)
        if not _is_adjective(word.lower(), language) or not following or steps == LONGEST_CHAIN:
            return None
        word, end, steps = following[1], following.end(), steps + 1
    tail = _tail(text, end, language)
    if tail == end and (token.opens or token.shouts) and steps == 0:
        return None
    return token.start, tail, "a head and what depends on it"


def _tail(text: str, end: int, language: str) -> int:
    """Follow genitives and their prepositions; the name ends with its last noun."""
    last = at = end
    for _ in range(LONGEST_TAIL):
        following = WORD.match(text, at)
        if not following:
            return last
        word, at = following[1], following.end()
        if word in slavic_words().stay_small:
            continue
        sort = _depends(word, language, linked=at - last > len(word) + 1)
        if sort is None:
            return last
        last = at if sort == "noun" else last
    return last


def _depends(word: str, language: str, *, linked: bool) -> str | None:
    """A "noun" or "adjective" that can depend on a head; None where the name is over."""
    if word[0].isupper() and told(word, language).parts & {"N", "P"}:
        return None
    parses = readings(word.lower(), language)
    cases = ("gent", "accs", "ablt", "loct", "datv") if linked else ("gent",)
    if any(p.tag.POS in ("VERB", "ADVB", "PREP", "CONJ", "NPRO") for p in parses):
        return None
    fitting = [p.tag.POS for p in parses if p.tag.case in cases]
    if "ADJF" in fitting and (linked or parses[0].tag.POS == "ADJF"):
        return "adjective"
    return "noun" if "NOUN" in fitting else None


def _is_adjective(small: str, language: str) -> bool:
    return any(p.tag.POS == "ADJF" for p in readings(small, language))


def _is_code(token: Capital) -> bool:
    written = token.text
    if token.shouts or not CODE.match(written) or ROMAN.match(written):
        return False
    return written not in slavic_words().not_bodies
