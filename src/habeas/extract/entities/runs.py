"""English text in; runs of capitalised words, with what stands around them, out."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

TOKEN = re.compile(
    r"[A-Z]\.(?=[\s,A-Z]|$)|[^\W\d_]+(?:[’'-][^\W\d_]+)*(?:\.(?:net|org|com|info|ru|ua|media)\b)?"
)
PARTICLES = frozenset(
    ("de", "da", "del", "della", "di", "du", "la", "van", "von", "der", "den", "bin", "ibn", "al")
)
POSSESSIVE = re.compile(r"(?:['’]s|(?<=s)['’])\Z")
SENTENCE_END = frozenset('.!?:;\n“”"«»(•*')
ABBREVIATED = frozenset(
    ("mr", "mrs", "ms", "dr", "prof", "st", "gen", "col", "maj", "capt", "lt", "sgt", "sen", "rep")
)
MOSTLY_CAPITALS = 0.6
HEADLINE_WORDS = 4
SENTENCE_STOPS = (".", "!", "?", "…")


@dataclass(frozen=True, slots=True)
class Token:
    """A word: where it stands, and whether a capital there says anything."""

    start: int
    end: int
    text: str
    opens: bool

    @property
    def small(self) -> str:
        """The word in small letters."""
        return self.text.lower()

    @property
    def capital(self) -> bool:
        """True where the word begins with a capital letter."""
        return self.text[0].isupper()


@dataclass(frozen=True, slots=True)
class Run:
    """Neighbouring capitalised words, with the words and signs on both sides."""

    tokens: tuple[Token, ...]
    before: tuple[Token, ...]
    after: str
    headline: bool


def runs(text: str) -> Iterator[Run]:
    """Every run of capitalised words that Latin letters begin, line by line."""
    position = 0
    for line in text.splitlines(keepends=True):
        tokens = _tokens(text, position, position + len(line))
        position += len(line)
        headline = _is_headline(tokens, line)
        at = 0
        while at < len(tokens):
            last = at
            while last < len(tokens) and _goes_on(text, tokens, at, last):
                last += 1
            while last > at and not tokens[last - 1].capital:
                last -= 1
            if last > at:
                group = tuple(tokens[at:last])
                before = tuple(tokens[max(0, at - 3) : at])
                yield Run(group, before, text[group[-1].end : group[-1].end + 40], headline)
            at = max(last, at + 1)


def _tokens(text: str, lo: int, hi: int) -> list[Token]:
    tokens: list[Token] = []
    for match in TOKEN.finditer(text, lo, hi):
        if not match.group()[0].isascii():
            continue
        word = POSSESSIVE.sub("", match.group())
        opens = _opens(text, lo, match.start(), tokens[-1] if tokens else None)
        tokens.append(Token(match.start(), match.start() + len(word), word, opens))
    return tokens


def _opens(text: str, lo: int, start: int, previous: Token | None) -> bool:
    """True where a sentence begins, so that the capital is the sentence's."""
    at = start - 1
    while at >= lo and text[at] in " \t\u00a0'‘’":
        at -= 1
    if at < lo:
        return True
    if text[at] == "." and previous and (len(previous.text) <= 2 or previous.small in ABBREVIATED):  # noqa: PLR2004  an initial
        return False
    return text[at] in SENTENCE_END


def _goes_on(text: str, tokens: list[Token], first: int, at: int) -> bool:
    """True for a capitalised word, and for a particle inside a name ("Joaquin de la Cruz")."""
    inside = at > first and tokens[at].text in PARTICLES
    return (tokens[at].capital or inside) and _joins(text, tokens, first, at)


def _joins(text: str, tokens: list[Token], first: int, at: int) -> bool:
    if at == first:
        return True
    gap = text[tokens[at - 1].end : tokens[at].start]
    abbreviated = tokens[at - 1].small in ABBREVIATED and gap == ". "
    return gap in (" ", "\u00a0", "") or abbreviated


def _is_headline(tokens: list[Token], line: str) -> bool:
    if len(tokens) < HEADLINE_WORDS or line.rstrip(' \n\r\t”"»')[-1:] in SENTENCE_STOPS:
        return False
    long_words = [t for t in tokens if len(t.text) > 3]  # noqa: PLR2004  short words stay small
    capitals = sum(t.capital for t in long_words)
    return len(long_words) >= HEADLINE_WORDS and capitals / len(long_words) > MOSTLY_CAPITALS
