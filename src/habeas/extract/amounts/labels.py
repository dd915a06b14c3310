"""Numbers that name instead of count: IK-17, article 228, the 4th squad, 10 July, 5 p.m."""

from habeas.extract.amounts.counted import is_time, read_counted
from habeas.extract.amounts.lexicon import SIGNS, Lexicon
from habeas.extract.amounts.masks import Masks
from habeas.extract.amounts.phrases import words_of
from habeas.extract.amounts.timewords import MONTHS
from habeas.extract.amounts.tokens import Tokens, normalised

BLANK = "\x00"
CHANGE_REACH = 8
STREET_REACH = 4
SHORTEST = 3
MONTH_NAMES = frozenset(words_of(MONTHS))
DAYS = frozenset(str(day) for day in range(1, 32))
LISTED = frozenset(
    [",", "-", "and", "и", "й", "та", "to", "по", "до", "or", "или", "через", "/", "на"]
)


def without_labels(tokens: Tokens, lexicon: Lexicon) -> Tokens:
    """Return the tokens with every naming number blanked, so that no rule can count it."""
    masks = Masks(tokens.text)
    words = list(tokens.words)
    blanked = Tokens(tokens.text, words, tokens.starts, tokens.ends)
    for at, word in enumerate(tokens.words[: len(tokens)]):
        if word[0].isdecimal():
            named = _names(blanked, at, lexicon, masks)
        else:
            named = word in lexicon.small and _named_in_words(blanked, at, lexicon)
        if named:
            words[at] = BLANK
        elif word in lexicon.openers and _changes(blanked, at, lexicon):
            _part(words, at, lexicon)
    return blanked


def _named_in_words(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Say whether a numeral in words names what stands before it: number seven, squad nine."""
    before = tokens.word(at - 1)
    if not tokens.near(at) or _counts(tokens, at, lexicon):
        return False
    if before == BLANK:
        written = tokens.text[tokens.starts[at - 1] : tokens.ends[at - 1]]
        return normalised(written) in lexicon.small  # room twenty two
    label = before in lexicon.labels or before in lexicon.soft_labels
    return label and len(before) > SHORTEST


def _changes(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Say whether "from" opens no range but a change: the pay rose from 100 to 200 thousand."""
    for back in range(1, CHANGE_REACH):
        word = tokens.word(at - back) if at >= back else ""
        if word in {"", ".", ";", "!", "?"}:
            return False
        if word.startswith(lexicon.changes):
            return True
    return False


def _part(words: list[str], at: int, lexicon: Lexicon) -> None:
    """Blank what would make one range of the two numbers of a change."""
    joiners = lexicon.openers[words[at]]
    end = next(
        (i for i in range(at + 2, at + CHANGE_REACH) if words[i : i + 1] and words[i] in joiners),
        None,
    )
    if end is not None:
        words[at] = words[end] = BLANK


def _names(tokens: Tokens, at: int, lexicon: Lexicon, masks: Masks) -> bool:
    return (
        masks.covers(tokens.starts[at])
        or _joined_to_letters(tokens, at, lexicon)
        or _ordinal(tokens, at, lexicon)
        or _labelled(tokens, at, lexicon)
        or _in_date(tokens, at)
        or _address(tokens, at, lexicon)
        or tokens.word(at + 1) in lexicon.numbered
        or (tokens.word(at + 1) in lexicon.clock and tokens.word(at + 1) != "a")
        or (
            tokens.word(at + 1) == "a" and tokens.word(at + 2) == "." and tokens.word(at + 3) == "m"
        )
        or (tokens.word(at + 1) in {"ч", "ст"} and tokens.word(at + 2) in {".", BLANK})
    )


def _joined_to_letters(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """IK17, Ж-40318, 17b; but not 200k, 5км or 100р."""
    if tokens.touches(at):
        before = tokens.word(at - 1)
        if before.isalpha() and before not in {"usd", "rub", "eur", "gbp", "uah"}:
            return True
        if before in {"-", "/", "_", "#", "№", "@"}:
            inside = tokens.touches(at - 1) and (
                tokens.word(at - 2).isalpha() or tokens.word(at - 2) == BLANK
            )
            return inside or before in {"#", "№", "@", "_"}
    after = tokens.word(at + 1)
    if not (tokens.touches(at + 1) and after.isalpha()):
        return False
    known = after in lexicon.touching or after in lexicon.scales or after in SIGNS
    return not (known or is_time(tokens, at + 1) or read_counted(tokens, at + 1, lexicon).unit)


def _ordinal(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """4-го, 73й, 5th, 34-летний."""
    if tokens.touches(at + 1) and tokens.word(at + 1) == "-" and tokens.touches(at + 2):
        bound = lexicon.after.match(tokens.words, at + 1)  # 40-plus
        counted = lexicon.nouns.match(tokens.words, at + 2)  # a 40-man platoon
        stands = bound or counted or is_time(tokens, at + 2)
        return tokens.word(at + 2).isalpha() and not stands
    ending = tokens.word(at + 1)
    return tokens.touches(at + 1) and ending in lexicon.ordinal_endings


def _labelled(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    before = at - 1
    while before >= at - 2 and tokens.word(before) in {".", "-", ":", "№"}:
        if tokens.word(before) == "№":
            return True
        before -= 1
    if before == at - 1 and tokens.word(before) in lexicon.being:
        before -= tokens.word(before - 1) in lexicon.labels  # the code is 4471
    word = tokens.word(before)
    if word in lexicon.labels and not (
        word == "no" and before == at - 1 and _counts(tokens, at, lexicon)
    ):
        return before < at - 1 or tokens.near(at) or tokens.touches(at)
    if word in lexicon.soft_labels and before == at - 1:
        return tokens.near(at) and not _counts(tokens, at, lexicon)
    if word == BLANK and before != at - 1:
        return False
    follows = tokens.word(at - 1) in LISTED and tokens.word(at - 2) == BLANK
    return follows and _label_chain(tokens, at - 2, lexicon) and not _counts(tokens, at, lexicon)


def _address(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """ул. Ленина, 14; 12 Baker Street."""
    for back in range(1, STREET_REACH + 1):
        word = tokens.word(at - back) if at >= back else ""
        if word in lexicon.streets and not word.isascii():
            return not _counts(tokens, at, lexicon)
    for ahead in (1, 2, 3):
        word = tokens.word(at + ahead)
        if not word or not tokens.text[tokens.starts[at + ahead]].isupper():
            return False
        if ahead > 1 and word in lexicon.streets:
            return True
    return False


def _label_chain(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Say whether a blanked number hangs on a label, directly or through a short list."""
    for back in range(1, 7):
        word = tokens.word(at - back)
        if word in lexicon.labels or word in lexicon.soft_labels or word == "№":
            return True
        if word != BLANK and word not in LISTED and word not in {".", "-"}:
            return False
    return False


def _counts(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    return read_counted(tokens, at + 1, lexicon).unit is not None or is_time(tokens, at + 1)


def _in_date(tokens: Tokens, at: int) -> bool:
    """July 10, July 3-7, and the 3 of "с 3 по 7 июля"."""
    if tokens.words[at] not in DAYS:
        return False
    before = tokens.word(at - 1)
    if before in MONTH_NAMES and (before != "may" or not tokens.word(at - 2)) and before.isascii():
        return tokens.near(at)
    if before in LISTED and tokens.word(at - 2) == BLANK and tokens.word(at - 3) in MONTH_NAMES:
        return tokens.word(at - 3).isascii()
    after = at + 1
    for _ in range(4):
        if tokens.word(after) in LISTED and tokens.word(after + 1) in DAYS:
            after += 2
        else:
            break
    return after > at + 1 and tokens.word(after) in MONTH_NAMES
