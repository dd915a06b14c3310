"""The cases of a counted noun that a table of nouns leaves out."""

from habeas.extract.amounts.phrases import spellings

# What a noun ends in when many are counted, and what else it then ends in.
CASES: dict[str, tuple[str, ...]] = {
    "ов": ("ам", "ами", "ах"), "ев": ("ам", "ами", "ах", "ям", "ями", "ях"),
    "ів": ("ам", "ами", "ах", "ям", "ями", "ях"), "ий": ("иям", "иями", "иях", "ие"),
    "ей": ("ям", "ями", "ях", "ам", "ами", "ах"), "ій": ("іям", "іями", "іях"),
    "ых": ("ым", "ыми", "ого", "ый"), "их": ("им", "ими", "его", "ого", "ий"),
    "ок": ("кам", "ками", "ках"),
    "иц": ("ицам", "ицами", "ицах"), "ин": ("инам", "инами", "инах"),
}  # fmt: skip


def with_cases(rows: dict[str, str]) -> dict[str, str]:
    """Add the dative, instrumental and locative that a table's rows leave out."""
    spelled = {" ".join(words): unit for row, unit in rows.items() for words in spellings(row)}
    for word, unit in list(spelled.items()):
        for ending in CASES.get(word[-2:], ()):
            spelled.setdefault(word[:-2] + ending, unit)
    return spelled
