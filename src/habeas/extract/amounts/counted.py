"""What stands after a number: the currency, the counted noun, and what it is for each of."""

from dataclasses import dataclass

from habeas.extract.amounts.lexicon import SIGNS, Lexicon
from habeas.extract.amounts.phrases import word_set, words_of
from habeas.extract.amounts.timewords import MONTHS, MULTIPLES, UNITS
from habeas.extract.amounts.tokens import Tokens

TIME_WORDS = (
    frozenset(words_of(UNITS)) | frozenset(words_of(MULTIPLES)) | frozenset(words_of(MONTHS))
)
BETWEEN = 3
DETERMINERS = frozenset(["the", "these", "those"])  # five of the men; in 2014 the men
LINKS = word_set("""
    of more other the these those such еще ещё ще его их
""")
SHORTEST = 3
QUOTES = frozenset('"«»“”„')
SHORTENED = frozenset(["руб", "р", "тр", "долл", "грн", "дол"])


@dataclass(frozen=True, slots=True)
class Counted:
    """What a number counts: money or a noun, and where the words for it end."""

    end: int
    unit: str | None
    money: bool


def read_counted(tokens: Tokens, at: int, lexicon: Lexicon) -> Counted:
    """Read the currency or the noun after a number; a unit of None where the text has neither."""
    money = read_currency(tokens, at + (tokens.word(at) == "of"), lexicon)
    if money:
        return money
    joined = tokens.word(at) == "-" and tokens.touches(at) and tokens.touches(at + 1)
    at_noun = at + (joined or (tokens.word(at) in QUOTES and tokens.near(at)))
    for _ in range(BETWEEN + 1):
        if not _same_phrase(tokens, at_noun):
            break
        noun = lexicon.nouns.match(tokens.words, at_noun)
        if noun:
            closed = tokens.word(at) in QUOTES and tokens.word(noun[0]) in QUOTES
            return Counted(noun[0] + closed, noun[1], money=False)
        word = tokens.words[at_noun]
        told = word in DETERMINERS and tokens.word(at_noun - 1) != "of"
        if told or not _may_stand_between(word, lexicon):
            break
        at_noun += 1
    return _unknown_noun(tokens, at, lexicon)


def read_currency(tokens: Tokens, at: int, lexicon: Lexicon) -> Counted | None:
    """Read a currency sign or word at this place."""
    word = tokens.word(at)
    if word in SIGNS:
        return Counted(at + 1, SIGNS[word], money=True)
    found = lexicon.currencies.match(tokens.words, at)
    if found is None or not (tokens.near(at) or tokens.touches(at)):
        return None
    end, currency = found
    ends_abbreviation = word in SHORTENED and tokens.word(end) == "."
    if word == "р" and not (ends_abbreviation or tokens.touches(at)) and tokens.near(end):
        return None
    closes = ends_abbreviation and tokens.near(end + 1) and not _capital(tokens, end + 1)
    return Counted(end + closes, currency, money=True)


def read_per(tokens: Tokens, at: int, lexicon: Lexicon) -> tuple[int, str] | None:
    """Read what the amount is for each of: a month, a day, a person."""
    return lexicon.per.match(tokens.words, at) if tokens.near(at) or tokens.touches(at) else None


def read_each(tokens: Tokens, at: int, lexicon: Lexicon) -> tuple[int, str] | None:
    """Read the "each" of a sum: a person, where nothing else is named."""
    at += tokens.word(at) == ","
    return lexicon.each.match(tokens.words, at) if tokens.near(at) else None


def is_time(tokens: Tokens, at: int) -> bool:
    """Say whether a unit of time or a month stands here."""
    at += tokens.word(at) == "-"
    if tokens.word(at) in ("годом", "роком"):
        return False  # a year earlier
    return tokens.word(at) in TIME_WORDS and (tokens.near(at) or tokens.touches(at))


def _capital(tokens: Tokens, at: int) -> bool:
    return at < len(tokens) and tokens.text[tokens.starts[at]].isupper()


def _same_phrase(tokens: Tokens, at: int) -> bool:
    word = tokens.word(at)
    return (
        bool(word)
        and (word.isalpha() or "'" in word or word == "%")
        and (tokens.near(at) or tokens.touches(at))
    )


def _may_stand_between(word: str, lexicon: Lexicon) -> bool:
    """Say whether a word can be an adjective before the counted noun."""
    if word in LINKS:
        return True
    if word in lexicon.not_counted or word in TIME_WORDS or word in lexicon.small:
        return False
    return word.isascii() or word.endswith(lexicon.adjective_endings)


def _unknown_noun(tokens: Tokens, at: int, lexicon: Lexicon) -> Counted:
    """Take the next word as it is written if its form is that of a counted noun."""
    start = at
    at += tokens.word(at) in LINKS
    word = tokens.word(at)
    fits = (
        _same_phrase(tokens, at)
        and len(word) > SHORTEST
        and word not in lexicon.not_counted
        and word not in TIME_WORDS
        and word.endswith(lexicon.plural_endings)
        and not _capital(tokens, at)
    )
    if fits:
        return Counted(at + 1, word, money=False)
    state = tokens.word(start) in lexicon.states and tokens.near(start)  # "40 killed"
    return Counted(start, "person" if state else None, money=False)
