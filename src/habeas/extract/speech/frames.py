"""A sentence to its frames: who says or knows it, by which cue, and which words they say."""

from collections.abc import Iterator
from dataclasses import dataclass

from habeas.extract.speech.speakers import Candidate
from habeas.extract.words import Hit, TokenLine
from habeas.extract.words.tokens import MASK

COMPLEMENTIZERS = frozenset(("that", "что", "як", "що", "будто", "мол", "чтобы", "щоб", ":"))
BREAKS = frozenset((",", "—", "–", "-", "(", ";", ":"))
SENSES_WITH_CONTENT = frozenset(("say", "tell", "hear", "believe", "see", "deny"))
REACH = 10
"""Tokens that may stand between a subject and its verb, as in "a woman in Perm whose son is"."""


@dataclass(frozen=True, slots=True)
class Frame:
    """A cue with its subject (None where the words name nobody) and the words it governs.

    `content` are stretches of token indices, inclusive; `own` the frame's own tokens.
    """

    sense: str
    subject: Candidate | None
    origin: Candidate | None
    cue: Hit
    content: tuple[tuple[int, int], ...]
    own: tuple[int, int]


def frames(line: TokenLine, cues: list[Hit], people: list[Candidate]) -> list[Frame]:
    """Every frame of a sentence, in order of its cue."""
    return list(_frames(line, cues, people))


def _frames(line: TokenLine, cues: list[Hit], people: list[Candidate]) -> Iterator[Frame]:
    used = -1
    for cue in cues:
        if cue.first <= used:
            continue
        used = cue.last
        if cue.what == "according":
            subject = _right(people, cue, within=5)
        elif cue.what == "rumour":
            subject = None
        else:
            subject = _subject(line, cue, people)
            if subject is None and cue.what not in ("doubt", "deny"):
                continue
        yield _frame(line, cue, subject, people)


def _frame(
    line: TokenLine, cue: Hit, subject: Candidate | None, people: list[Candidate]
) -> Frame:
    first, last = cue.first, cue.last
    if subject is not None:
        first, last = min(first, subject.first), max(last, subject.reach)
    origin = _origin(line, cue, people) if cue.what == "hear" else None
    if cue.what in ("rumour", "according"):
        content = _around(line, first, last)
    else:
        content = _content(line, cue, subject, first=first, last=last)
    return Frame(cue.what, subject, origin, cue, content, (first, last))


def _subject(line: TokenLine, cue: Hit, people: list[Candidate]) -> Candidate | None:
    """The subject of a cue: just before it, else just after it, else further before."""
    left = [c for c in people if c.last < cue.first and not _owned(line, c)]
    near = left[-1] if left else None
    if near is not None and _gap_is_clear(line, near, cue, limit=3):
        return near
    right = _right(people, cue, within=2)
    if right is not None and right.form != "first":
        return right
    return next((c for c in reversed(left) if _gap_is_clear(line, c, cue, limit=REACH)), None)


def _right(people: list[Candidate], cue: Hit, *, within: int) -> Candidate | None:
    inside = next((c for c in people if cue.first <= c.first <= cue.last), None)
    after = next((c for c in people if cue.last < c.first <= cue.last + within), None)
    return after or inside


def _owned(line: TokenLine, person: Candidate) -> bool:
    """True for the noun after "whose": it is part of somebody else's description."""
    return person.first > 0 and line.tokens[person.first - 1].form in ("whose", "чей", "чья", "чий")


def _gap_is_clear(line: TokenLine, person: Candidate, cue: Hit, *, limit: int) -> bool:
    between = [t.form for t in line.tokens[person.reach + 1 : cue.first]]
    if len(between) > limit or MASK in between or ";" in between:
        return False
    signs = [form for form in between if form in BREAKS]
    return not signs or (between[0] in BREAKS and between[-1] in (",", ")", "—"))


def _origin(line: TokenLine, cue: Hit, people: list[Candidate]) -> Candidate | None:
    """Whom it was heard from: "heard from X", "was told by X", "узнала от X"."""
    for person in people:
        if cue.last < person.first <= cue.last + 3:
            before = line.tokens[person.first - 1].form
            if before in ("from", "by", "от", "від"):
                return person
    return None


def _content(
    line: TokenLine, cue: Hit, subject: Candidate | None, *, first: int, last: int
) -> tuple[tuple[int, int], ...]:
    """Where the said words stand: after a complementizer, around an inserted frame, or after."""
    if cue.what not in SENSES_WITH_CONTENT:
        return ()
    if cue.what == "deny" and subject is None:
        return _span(0, first - 1)
    begin = _after_complementizer(line, cue.last)
    if begin is not None:
        return _span(begin, len(line.tokens) - 1)
    if _inserted(line, first, last):
        return _around(line, first, last)
    if cue.what in ("deny", "tell"):
        return ()
    inverted = subject is not None and subject.first > cue.last
    start = (last if inverted else cue.last) + 1
    return _span(start, len(line.tokens) - 1)


def _after_complementizer(line: TokenLine, last: int) -> int | None:
    forms = [t.form for t in line.tokens[last + 1 : last + 9]]
    for offset, form in enumerate(forms):
        if form in COMPLEMENTIZERS or form == MASK:
            return last + 1 + offset + (form != MASK)
    return None


def _inserted(line: TokenLine, first: int, last: int) -> bool:
    """True for ", he said," and "…”, the prisoner said.": words before it, a break on its left."""
    tokens = line.tokens
    if first < 2 or tokens[first - 1].form not in {*BREAKS, MASK, '"', "»"}:
        return False
    after = tokens[last + 1].form if last + 1 < len(tokens) else "."
    return not after[0].isalnum() or after in ("on", "over", "in", "by", "at", "who", "в", "на", "у")


def _around(line: TokenLine, first: int, last: int) -> tuple[tuple[int, int], ...]:
    return (*_span(0, first - 1), *_span(last + 1, len(line.tokens) - 1))


def _span(first: int, last: int) -> tuple[tuple[int, int], ...]:
    return ((first, last),) if last - first >= 1 else ()
