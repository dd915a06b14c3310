"""A sentence to its frames: who says or knows it, by which cue, and which words they say."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from habeas.extract.speech.speakers import Candidate
from habeas.extract.words import Hit, TokenLine
from habeas.extract.words.lists import word_list
from habeas.extract.words.tokens import MASK

COMPLEMENTIZERS = word_list("complementizers")
BREAKS = frozenset((",", "—", "–", "-", "(", ";", ":"))
SENSES_WITH_CONTENT = frozenset(
    ("say", "tell", "hear", "believe", "see", "deny", "doubt", "hearsay")
)
DESCRIBING = word_list("describing")
"""What goes on describing a subject that stands after its verb."""
THIRD_PERSON = word_list("third_person")
OBLIQUE = word_list("oblique")
"""Pronouns that are never the subject of a verb."""
ADVERBIAL = frozenset(("on", "over", "in", "by", "at", "who", "в", "на", "у"))
LISTENERS = ("organisation", "person")
LISTENING = word_list("listeners")
SUBJECTS = word_list("subjects")
CLOSING = frozenset((".", ",", ";", "!"))
CLOSE = 2
"""Tokens from an outlet's name to the next word, its closing quotation mark among them."""
ADDRESSEE = 4
"""Tokens that may stand between a verb of saying and the colon before what is said."""
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
    verbs = {c.first for c in cues}
    for cue in cues:
        if cue.first <= used:
            continue
        used = cue.last
        if cue.what == "according":
            subject = _right(people, cue, within=5)
        elif cue.what == "rumour":
            subject = None
        else:
            subject = _subject(line, cue, people, verbs)
            if subject is None and _subjectless(line, cue):
                yield _frame(line, replace(cue, what="hearsay"), None, people, verbs)
                continue
            if subject is None and cue.what not in ("doubt", "deny", "silence"):
                continue
        yield _frame(line, cue, subject, people, verbs)


def _subjectless(line: TokenLine, cue: Hit) -> bool:
    """A verb without a subject ("Сказали, что") is somebody whom these words do not name.

    A woman's past tense is left out: in a letter it is the writer's own.
    """
    verb = line.tokens[cue.last].form
    plural = verb.endswith(("ли", "ят", "ют", "ут"))
    return cue.what in ("say", "tell") and (plural or verb in THIRD_PERSON)


def _frame(
    line: TokenLine, cue: Hit, subject: Candidate | None, people: list[Candidate], verbs: set[int]
) -> Frame:
    first, last = cue.first, cue.last
    if subject is not None:
        first, last = min(first, subject.first), max(last, subject.reach)
    if cue.what == "tell":
        last = max(last, _listener_end(line, cue.last) - 1)
    elif subject is not None and last == subject.reach and _belongs(line, last + 1):
        last += 1
    origin = _origin(line, cue, people) if cue.what == "hear" else None
    if cue.what == "rumour":
        begin = _after_complementizer(line, last, verbs)
        content = _span(begin or 0, len(line.tokens) - 1)
    elif cue.what == "according":
        content = _around(line, first, last)
    else:
        content = _content(line, cue, subject, own=(first, last), verbs=verbs)
    return Frame(cue.what, subject, origin, cue, content, (first, last))


def _subject(
    line: TokenLine, cue: Hit, people: list[Candidate], verbs: set[int]
) -> Candidate | None:
    """The subject of a cue: just before it, else just after it, else further before."""
    people = [c for c in people if c.first < c.last or line.tokens[c.last].form not in OBLIQUE]
    left = [c for c in people if c.last < cue.first and not _owned(line, c)]
    if cue.what in ("deny", "silence", "doubt"):
        left = [c for c in left if c.form != "document"] or left
    near = left[-1] if left else None
    if (
        near is not None
        and not verbs & set(range(near.last + 1, cue.first))
        and _gap_is_clear(line, near, cue, limit=3)
    ):
        return near
    right = _past_listener(_right(people, cue, within=2), people)
    if right is not None and right.form != "first" and _ends(line, right):
        return right
    return next((c for c in reversed(left) if _gap_is_clear(line, c, cue, limit=REACH)), None)


def _right(people: list[Candidate], cue: Hit, *, within: int) -> Candidate | None:
    inside = next((c for c in people if cue.first <= c.first <= cue.last), None)
    after = next((c for c in people if cue.last < c.first <= cue.last + within), None)
    return after or inside


def _past_listener(right: Candidate | None, people: list[Candidate]) -> Candidate | None:
    """Of "told the Herald a former guard", as Russian and Ukrainian order it, take the guard."""
    if right is None or right.form != "named":
        return right
    return next((c for c in people if 0 < c.first - right.reach <= CLOSE), right)


def _ends(line: TokenLine, person: Candidate) -> bool:
    """After its verb somebody is the subject only where no verb of their own can follow."""
    following = person.reach + 1
    form = line.tokens[following].form if following < len(line.tokens) else "."
    if not form[0].isalnum() or form in DESCRIBING:
        return True
    return _belongs(line, following)


def _belongs(line: TokenLine, index: int) -> bool:
    """True for the last word of "рассказал сотрудник колонии.": it says whose he is."""
    if index >= len(line.tokens) or line.tokens[index].form.isascii():
        return False
    beyond = line.tokens[index + 1].form if index + 1 < len(line.tokens) else "."
    return line.tokens[index].form[0].isalpha() and beyond in CLOSING


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
    line: TokenLine,
    cue: Hit,
    subject: Candidate | None,
    *,
    own: tuple[int, int],
    verbs: set[int],
) -> tuple[tuple[int, int], ...]:
    """Where the said words stand: after a complementizer, around an inserted frame, or after."""
    first, last = own
    if cue.what not in SENSES_WITH_CONTENT:
        return ()
    if cue.what in ("deny", "doubt") and subject is None:
        return _span(0, first - 1)
    begin = _after_complementizer(line, cue.last, verbs)
    if begin is None and cue.what == "tell" and _joined(line, last):
        begin = last + 2
    if begin is None and cue.what == "tell":
        begin = _after_listener(line, cue.last)
    if begin is not None:
        return _span(begin, len(line.tokens) - 1)
    if _inserted(line, first, last):
        return _around(line, first, last)
    if cue.what in ("deny", "doubt", "tell") or _needs_a_joint(line, cue):
        return ()
    inverted = subject is not None and subject.first > cue.last
    start = (last if inverted else cue.last) + 1
    return _span(start, len(line.tokens) - 1)


def _joined(line: TokenLine, last: int) -> bool:
    """In a message a comma is enough after somebody called ("звонил Иван, их увезли")."""
    forms = [t.form for t in line.tokens[last : last + 3]]
    if len(forms) < len(("Иван", ",", "их")) or forms[1] != ",":
        return False
    return not forms[0].isascii() and forms[2] not in ("который", "которая")


def _after_listener(line: TokenLine, last: int) -> int | None:
    """Where the words begin in "two mothers told the Herald their sons had not called"."""
    tokens = line.tokens
    if last + 1 >= len(tokens) or not tokens[last].form.isascii():
        return None
    begin = _listener_end(line, last)
    if not begin and tokens[last + 1].form in LISTENING:
        begin = last + 2
    if not begin:
        return None
    return begin if begin < len(tokens) - 2 and tokens[begin].form in SUBJECTS else None


def _listener_end(line: TokenLine, last: int) -> int:
    """Index after the one who is told, named right after the verb; 0 where nobody is."""
    tokens = line.tokens
    begins = {t.start for t in tokens[last + 1 : last + 2 + _article(line, last + 1)]}
    told = next((f for f in line.found if f.start in begins and f.kind in LISTENERS), None)
    if told is None:
        return 0
    return next((i for i, t in enumerate(tokens) if t.start >= told.end), len(tokens))


def _article(line: TokenLine, index: int) -> bool:
    return index < len(line.tokens) and line.tokens[index].form in ("the", "a", "an")


def _needs_a_joint(line: TokenLine, cue: Hit) -> bool:
    """Russian and Ukrainian "heard", "saw" and "wrote" govern a clause only after a comma."""
    verb = line.tokens[cue.last].form
    window = [t.form for t in line.tokens[cue.last + 1 : cue.last + 4]]
    writes = cue.what == "hearsay" and verb.startswith(("пис", "напис", "пиш"))
    sees = cue.what in ("hear", "see") and not verb.isascii()
    return (sees or writes) and "," not in window


def _after_complementizer(line: TokenLine, last: int, verbs: set[int]) -> int | None:
    forms = [t.form for t in line.tokens[last + 1 : last + 9]]
    for offset, form in enumerate(forms):
        another = last + 1 + offset in verbs
        if another or (form in (":", MASK) and offset > ADDRESSEE):
            return None
        if form in COMPLEMENTIZERS or form == MASK:
            return last + 1 + offset + (form != MASK)
    return None


def _inserted(line: TokenLine, first: int, last: int) -> bool:
    """True for ", he said," and "…”, the prisoner said.": words before it, a break on its left."""
    tokens = line.tokens
    if first <= 1 or tokens[first - 1].form not in {*BREAKS, MASK, '"', "»"}:
        return False
    after = tokens[last + 1].form if last + 1 < len(tokens) else "."
    return not after[0].isalnum() or after in ADVERBIAL


def _around(line: TokenLine, first: int, last: int) -> tuple[tuple[int, int], ...]:
    return (*_span(0, first - 1), *_span(last + 1, len(line.tokens) - 1))


def _span(first: int, last: int) -> tuple[tuple[int, int], ...]:
    return ((first, last),) if last - first >= 1 else ()
