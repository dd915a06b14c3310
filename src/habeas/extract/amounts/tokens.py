"""A text cut into words, digits and marks, each with its place and the form tables know it by."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from habeas.extract.amounts.misspelt import month_meant

# A word keeps apostrophes inside it (п'ять, won't) but not the English possessive.
TOKEN = re.compile(
    r"\d+"
    r"|[^\W\d_]+(?:[\u0300-\u036f]+[^\W\d_]*|['’ʼ`](?![sS]\b)[^\W\d_]+)*"
    r"|[^\w\s]|_"
)
LATIN = re.compile("[a-z]")
CYRILLIC = re.compile("[а-яіїєґ]")
# Latin letters that look Cyrillic: chats mix them inside one word.
LOOKALIKE = str.maketrans("aceiopxykmthb", "асеіорхукмтнв")
PLAIN = str.maketrans({"ё": "е", "’": "'", "ʼ": "'", "`": "'", "–": "-", "—": "-", "−": "-"})
STRESS = re.compile("\u0301")
LONGEST = 40
PADDING = 16
REACH = 9


@dataclass(frozen=True, slots=True)
class Tokens:
    """The words of one text: `words[i]` is the normalised form of `text[starts[i]:ends[i]]`."""

    text: str
    words: list[str]
    starts: list[int]
    ends: list[int]

    def __len__(self) -> int:
        """Return how many tokens there are."""
        return len(self.starts)

    def word(self, at: int) -> str:
        """Return the word at this place, and an empty one outside the text."""
        try:
            return self.words[at]  # a place before the text meets the padding at its end
        except IndexError:
            return ""

    def touches(self, at: int) -> bool:
        """Say whether this token stands right after the one before it, without a space."""
        return 0 < at < len(self.starts) and self.ends[at - 1] == self.starts[at]

    def near(self, at: int) -> bool:
        """Say whether this token stands on the same line as the one before it."""
        if not 0 < at < len(self.starts):
            return False
        gap = self.starts[at] - self.ends[at - 1]
        return gap < 2 or (gap < 6 and "\n" not in self.text[self.ends[at - 1] : self.starts[at]])  # noqa: PLR2004 - a tab or a doubled space still parts words of one phrase


def cut(text: str) -> Tokens:
    """Cut a text into tokens."""
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for found in TOKEN.finditer(text):
        words.append(normalised(found.group()) or found.group())  # marks alone are a word too
        starts.append(found.start())
        ends.append(found.end())
    words.extend([""] * PADDING)
    return Tokens(text, words, starts, ends)


def reach(tokens: Tokens, bases: frozenset[str]) -> list[bool]:
    """Say of each token whether figures or one of the words stand at it or soon after.

    Most prepositions lead to neither a time nor an amount, and are passed over at once.
    """
    follows = [False] * len(tokens)
    last = len(tokens) + REACH
    for at in range(len(tokens) - 1, -1, -1):
        word = tokens.words[at]
        if word in bases or word[0].isdecimal():
            last = at
        follows[at] = last - at < REACH
    return follows


@lru_cache(maxsize=1 << 15)
def normalised(word: str) -> str:
    """Return a word as tables spell it: lower case, one apostrophe, ё as е, one alphabet."""
    if len(word) > LONGEST:
        return word
    plain = word.lower()
    if plain.isascii():
        return month_meant(plain) or plain.replace("`", "'")
    plain = STRESS.sub("", plain).translate(PLAIN)
    if not plain.isalpha():
        plain = unicodedata.normalize("NFC", plain).translate(PLAIN)
    if LATIN.search(plain) and CYRILLIC.search(plain):
        return plain.translate(LOOKALIKE)
    return (word[0].islower() and month_meant(plain)) or plain
