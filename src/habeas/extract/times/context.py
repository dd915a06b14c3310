"""What every reader of times is handed: the words, the tables, and the day to count from."""

from dataclasses import dataclass, field

from habeas.extract.amounts.bounds import Amount
from habeas.extract.amounts.lexicon import Lexicon
from habeas.extract.amounts.tokens import Tokens
from habeas.extract.times.lexicon import TimeLexicon
from habeas.extract.times.moments import Moment
from habeas.records.values import Interval

FAR = 60  # words from a told time to what is counted from it
STOPS = frozenset([".", "!", "?"])
Read = tuple[int, Moment] | None


@dataclass(frozen=True, slots=True)
class Context:
    """One text being read."""

    tokens: Tokens
    times: TimeLexicon
    amounts: Lexicon
    anchor: Interval | None
    told: Moment | None = None  # the last date of the paragraph, and the token where it ended
    told_at: int | None = None
    lengths: dict[int, Amount | None] = field(default_factory=dict)  # what was read at a token

    def told_before(self, at: int) -> Moment | None:
        """Return the last date told, where it stands near enough to be counted from."""
        near = self.told_at is not None and at - self.told_at <= FAR
        return self.told if near else None

    def in_sentence(self, at: int) -> bool:
        """Say whether that date stands in the same sentence."""
        if self.told_at is None or at - self.told_at > FAR:
            return False
        return not STOPS & {*self.tokens.words[self.told_at : at]}

    def word(self, at: int) -> str:
        """Return the word at a place."""
        return self.tokens.word(at)

    def has(self, name: str, at: int) -> bool:
        """Say whether the word at a place stands in a set of the tables."""
        return self.times.has(name, self.tokens.word(at))

    def near(self, at: int) -> bool:
        """Say whether a word belongs to the same line as the one before it."""
        return self.tokens.near(at) or self.tokens.touches(at)

    def touches(self, at: int) -> bool:
        """Say whether a word stands right after the one before it."""
        return self.tokens.touches(at)

    def number(self, at: int, *, most: int) -> int | None:
        """Return the plain digits at a place as a number up to `most`."""
        word = self.tokens.word(at)
        if not word.isdecimal() or len(word) > len(str(most)):
            return None
        value = int(word)
        return value if 1 <= value <= most else None

    def capital(self, at: int) -> bool:
        """Say whether the word at a place is written with a capital letter."""
        return at < len(self.tokens) and self.tokens.text[self.tokens.starts[at]].isupper()
