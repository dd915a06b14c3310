"""Cyrillic text in; runs of its capitalised words, with what a capital there tells, out."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

CAPITALS = "А-ЯЁІЇЄҐ"
SMALLS = "а-яёіїєґ"
ARTICLE = "аль|эль|ель|ас|аш|ар|ан|ат|уль|бен|абу"
TOKEN = re.compile(
    rf"(?<![\w-])(?:[{CAPITALS}]\.|(?:(?:{ARTICLE})-)?[{CAPITALS}][{CAPITALS}{SMALLS}’'ʼ-]*[{CAPITALS}{SMALLS}])"
)
JOIN = re.compile(r"[ \u00a0]{0,2}\Z")
SMALL_PARTS = """фон де ван дер ден да ди дель делла дю ла ле бин бен ибн аль эль ас аш ад аз ель
ібн тер оглы оглу углы кызы гызы улы уулу огли кизи заде"""
PARTICLES = frozenset(SMALL_PARTS.split())
PARTICLE = re.compile(rf"[ \u00a0](?:(?:{'|'.join(sorted(PARTICLES))})[ \u00a0-])+\Z")
LEADING = re.compile(r"[а-яіїєґ]")
NOBLE = re.compile(r"(?<![\w-])(?:(?:фон|ван|бин|бен|ибн|ібн|аль|эль|ель|дер|тер)[ \u00a0]){1,2}\Z")
SON_OF = re.compile(
    r"[ \u00a0-](?:оглы|оглу|углы|кызы|гызы|улы|уулу|огли|кизи|заде)(?![\w-])"
    r"|[ \u00a0][IVXІХ]{1,5}(?!\w)"
)
SENTENCE_END = frozenset(".!?…:\n•*▪●✔️✅")
OPENING = " \t\u00a0«“„\"'([—–-"
DASHES = frozenset("—–-")
ABBREVIATED = re.compile(
    r"(?:(?<!\w)(?:г|гр|им|ул|д|пр|т|тов|проф|акад|доц|ст|мл|св|р|н|м|с|пос|обл|о|зам|нач|п|ін|вул|просп|пров|пер|наб|бул|смт|ім|лейт|кап|полк|оп|[А-ЯЁІЇЄҐ]))\Z"
)
SHOUTING = 0.7
LETTERS_ENOUGH = 12


@dataclass(frozen=True, slots=True)
class Capital:
    """A capitalised word; `opens` where a sentence begins there, `shouts` in a line of capitals."""

    start: int
    end: int
    text: str
    opens: bool
    shouts: bool

    @property
    def initial(self) -> bool:
        """True for a letter with its full stop, and for a letter alone."""
        return len(self.text.rstrip(".")) == 1

    @property
    def small(self) -> str:
        """The word in small letters."""
        return self.text.lower()


@lru_cache(maxsize=64)
def runs(text: str) -> tuple[tuple[Capital, ...], ...]:
    """Neighbouring capitalised words; a particle inside a name ("фон Таубе") holds them together.

    Several finders ask for the runs of one text, one after another.
    """
    return tuple(tuple(run) for run in _runs(text))


def _runs(text: str) -> Iterator[list[Capital]]:
    run: list[Capital] = []
    for token in _capitals(text):
        if run and not _joined(text, run[-1], token):
            yield run
            run = []
        run.append(token)
    if run:
        yield run


def with_particle(text: str, start: int) -> int:
    """Move the start of a family name over the particle before it: "фон Таубе"."""
    match = NOBLE.search(text, max(0, start - 9), start)
    return match.start() if match else start


def with_son_of(text: str, end: int) -> int:
    """Move the end of a name over "оглы" and its like, which are written small."""
    match = SON_OF.match(text, end)
    return match.end() if match else end


def _capitals(text: str) -> Iterator[Capital]:
    position = 0
    for line in text.splitlines(keepends=True):
        shouts = _shouts(line)
        for match in TOKEN.finditer(text, position, position + len(line)):
            start, end = match.span()
            opens = _opens(text, position, start)
            yield Capital(start, end, match.group(), opens, shouts and match.group().isupper())
        position += len(line)


def _shouts(line: str) -> bool:
    letters = [c for c in line if c.isalpha()]
    return len(letters) >= LETTERS_ENOUGH and sum(c.isupper() for c in letters) > SHOUTING * len(
        letters
    )


def _joined(text: str, before: Capital, after: Capital) -> bool:
    gap = text[before.end : after.start]
    return bool(JOIN.match(gap) or (PARTICLE.match(gap) and not after.initial))


def _opens(text: str, lo: int, start: int) -> bool:
    """True where a sentence or a speech begins, so that the capital says nothing of the word."""
    at, dashed = start - 1, False
    while at >= lo and text[at] in OPENING:
        dashed = dashed or text[at] in DASHES
        at -= 1
    if at < lo:
        return True
    if text[at] == ".":
        return not ABBREVIATED.search(text, max(lo, at - 6), at)
    return text[at] in SENTENCE_END or (dashed and text[at] in ',;»"”')
