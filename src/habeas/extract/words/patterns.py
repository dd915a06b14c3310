"""The pattern language of the tables, read and compiled to regular expressions over token lines.

A pattern is words with single spaces. A word stands for itself; `recruit*` for every word that
begins so, `записал*ся` for every one that also ends so; `(a|b c|d*)` for one of several, `(…)?` for
what may be absent, `!(…)` for what must not follow; `...` for up to eight other words of the same
sentence, `..` for up to three; `{quantity}`, `{money}`, `{date}`, `{duration}`, `{facility}`,
`{person}`, `{organisation}` and `{place}` for a mention.
"""

import re
from dataclasses import dataclass
from functools import cached_property

from habeas.extract.words.tokens import CLOSE, KIND_MARKS, OPEN, PASSED, fold, in_line
from habeas.records.errors import VocabularyError

OTHER = rf"(?:[^\s;.!?{PASSED}]+ |{PASSED}\S* )"
GAPS = {"...": rf"{OTHER}{{0,8}}?", "..": rf"{OTHER}{{0,3}}?"}
SKIP = rf"(?:{PASSED}\S* )*"
DEEPEST = 400
"""Brackets of the longest pattern that is read; they may stand inside each other."""
SHOWN = 40
REST = r"\S*"
PIECE = re.compile(r"\.\.\.?|\{\w+\}|!?\(|\)\??|\||[^\s()|{}]+")


OPTIONAL = ""
"""Among the words a part can begin with: it may be absent."""


@dataclass(frozen=True)
class Pattern:
    """A pattern as a regular expression; `first` holds the words or marks it can begin with.

    `needs` are its later parts that must be there, each by what it can begin with: words, marks,
    stems with a star. Most lines lack one, and are spared the rest.
    """

    source: str
    expression: str
    first: tuple[str, ...]
    needs: tuple[frozenset[str], ...] = ()

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """Compiled where a text first has one of its words: most texts need few of the rows."""
        return re.compile(self.expression)


def compile_pattern(source: str) -> Pattern:
    """Read one pattern; VocabularyError says which one is wrong and how."""
    if source.isalpha():  # thousands are a word alone: every form of every verb of saying
        expression, first = _piece(source)
        return Pattern(source, expression, first)
    pieces = PIECE.findall(source)
    if pieces.count("(") + pieces.count("!(") > DEEPEST:
        raise VocabularyError(f"pattern {source[:SHOWN]!r}… has more than {DEEPEST} brackets")
    try:
        parts: list[tuple[str, ...]] = []
        expression, first, rest = _sequence(pieces, parts)
    except VocabularyError as error:
        raise VocabularyError(f"pattern {source!r}: {error}") from error
    if rest:
        raise VocabularyError(f"pattern {source!r}: a bracket is not opened")
    if not first or "*" in first:
        raise VocabularyError(f"pattern {source!r} must begin with a word that is always there")
    needs = tuple(frozenset(starts) for starts in parts[1:] if OPTIONAL not in starts)
    return Pattern(source, expression, tuple(dict.fromkeys(filter(None, first))), needs)


def _sequence(
    pieces: list[str], parts_starts: list[tuple[str, ...]] | None = None
) -> tuple[str, tuple[str, ...], list[str]]:
    """Read pieces up to a `|` or a closing bracket; return the expression and its first words.

    `parts_starts` takes what each part begins with.
    """
    parts: list[str] = []
    first: tuple[str, ...] = ()
    open_start = True
    while pieces and pieces[0] != "|" and not pieces[0].startswith(")"):
        piece, pieces = pieces[0], pieces[1:]
        if piece == "!(":
            body, starts, pieces = _choice(pieces)
            expression, starts = f"(?!{body})", starts[:0]
        elif piece == "(":
            expression, starts, pieces = _choice(pieces)
        else:
            expression, starts = _piece(piece)
        if parts_starts is not None:
            sure = starts and "*" not in starts and piece != "!(" and not expression.endswith(")?")
            parts_starts.append(starts if sure else (OPTIONAL,))
        if open_start:
            first += starts
            open_start = expression.endswith(")?") or piece == "!("
        parts.append(expression)
    return "".join(parts), () if open_start else first, pieces


def _choice(pieces: list[str]) -> tuple[str, tuple[str, ...], list[str]]:
    choices: list[str] = []
    first: tuple[str, ...] = ()
    while True:
        expression, starts, pieces = _sequence(pieces)
        choices.append(expression)
        first += starts or (OPTIONAL,)
        if not pieces:
            raise VocabularyError("a bracket is not closed")
        piece, pieces = pieces[0], pieces[1:]
        if piece != "|":
            optional = piece.endswith("?")
            body = _either(choices)
            return f"(?:{body})?" if optional else body, first, pieces


def _either(choices: list[str]) -> str:
    """One of several expressions, with what all of them begin with said once."""
    if all(choice.startswith(SKIP) for choice in choices):
        return f"{SKIP}(?:{'|'.join(choice[len(SKIP) :] for choice in choices)})"
    return f"(?:{'|'.join(choices)})"


def _piece(piece: str) -> tuple[str, tuple[str, ...]]:
    if piece in GAPS:
        return GAPS[piece], ()
    if piece.startswith("{"):
        mark = KIND_MARKS.get(piece[1:-1])
        if mark is None:
            raise VocabularyError(f"{piece} names no kind of mention")
        inside = rf"(?:(?!{CLOSE})\S+ )*"
        return rf"{SKIP}{OPEN}{mark} {inside}{CLOSE} ", (OPEN + mark,)
    form = fold(piece)
    if "*" in form:
        parts = REST.join(re.escape(part) for part in form.split("*"))
        return rf"{SKIP}{parts} ", (form[: form.index("*") + 1],)
    return rf"{SKIP}{re.escape(in_line(form))} ", (form,)
