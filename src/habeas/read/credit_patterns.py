"""Puts the tables of `outlets` and `credit_words` together to patterns with one group, "outlet"."""

import re
from collections.abc import Iterable
from functools import cache

from habeas.read import credit_words as words
from habeas.read.outlets import KNOWN, PAPER_WORDS

GAP = r"\s+"
BETWEEN = r"\s+(?:[^\W\d_]+\s+){0,2}"
BETWEEN_LONG = r"\s+(?:[^\W\d_]+\s+){0,4}?"
HAVE = r"(?:(?:has|have|had|also)\s+){0,2}"
SENTENCE = r"(?:^|(?<=[.!?,:;”\"»)\n]\s)|(?<=[.!?,”\"»]))(?:The\s+)?"
QUOTED = r"[«\"“](?P<outlet>[^»\"”\n.!?]{2,40})[»\"”]"
BARE = r"(?P<outlet>[A-ZА-ЯІЇЄ][\w.-]{1,30}(?:\s+[A-ZА-ЯІЇЄ][\w.-]{1,30})?)"


def either(choices: Iterable[str]) -> str:
    """Match any of the choices in any case, from the start of a word."""
    return rf"\b(?i:{'|'.join(choices)})"


@cache
def known_patterns() -> tuple[re.Pattern[str], ...]:
    """Patterns for outlets of the table; a Cyrillic name may have any ending."""
    spellings = sorted({s for name, others in KNOWN.items() for s in (name, *others)}, key=len)
    names = "|".join(re.escape(s).replace(r"\ ", r"\s+") for s in reversed(spellings))
    known = rf"(?P<outlet>{names})\b"
    inflected = rf"[«\"“]?(?P<outlet>{names})\w{{0,3}}\b"
    after = either((*words.ENGLISH_AFTER, *words.ENGLISH_AFTER_KNOWN))
    sources = (
        either(words.ENGLISH_BEFORE) + GAP + r"(?:the\s+)?" + known,
        SENTENCE + known + r"(?:['’]s)?\s+" + HAVE + after,
        r"(?i:\bas|\bthat)\s+" + known + r"\s+" + HAVE + after,
        either((*words.REPORTS, *words.TOLD_TO)) + BETWEEN + inflected,
        either(words.STAFF) + BETWEEN + inflected,
    )
    return tuple(re.compile(source, re.MULTILINE) for source in sources)


@cache
def unknown_patterns() -> tuple[re.Pattern[str], ...]:
    """Patterns for names that are an outlet's by their own words or by what they do."""
    paper = (
        rf"(?P<outlet>(?<!\w)(?:[A-Z][\w’'&-]{{0,30}}\s+){{0,3}}\b(?:{'|'.join(PAPER_WORDS)}))\b"
    )
    media = either(words.MEDIA_NOUNS)
    ends = r"(?=[\s,.;:—–-]|$)"
    sources = (
        either(words.ENGLISH_BEFORE) + GAP + r"(?:the\s+)?" + paper,
        paper + GAP + HAVE + either(words.ENGLISH_AFTER) + r"\b",
        either(words.REPORTS) + GAP + rf"(?:{media}\s+)?" + QUOTED + ends,
        either((*words.REPORTS, *words.TOLD_TO)) + BETWEEN_LONG + media + GAP + QUOTED,
        either((*words.REPORTS, *words.TOLD_TO)) + BETWEEN_LONG + media + GAP + BARE,
        either(words.STAFF) + GAP + rf"(?:{media}\s+)?" + QUOTED,
    )
    return tuple(re.compile(source, re.MULTILINE) for source in sources)
