"""A name as a table gives it in; patterns of its Russian, Ukrainian and Latin spellings out.

A star in a name stands for a case ending, and so does the "о" of "Иваново". Patterns are matched
without regard to capitals.
"""

import re
from collections.abc import Iterator
from functools import cache

LETTER = r"[^\W\d_]"
CYRILLIC = re.compile("[а-яёіїєґ]", re.IGNORECASE)
ENDING = (
    "(?:а|я|и|ы|у|ю|е|о|ь|ой|ей|ом|ем|ью|ии|ия|ию|ией|ие|ий|ый|ая|ую|ого|ому|ым|им|их|ых|ах|ях|ов|ів|їв|ье|ья|ью|і|ї"
    "|ою|ею|єю|ії|ія|ію|ією|ій|ої|ові|ами|ям|ам|ьем|ьє|ню|нню|’я|’ї|’ю|'я|'ї|'ю)?"
)
NEUTER = "(?:о|е|і|ом|ому|ого)"
ADJECTIVE_ENDING = "(?:ая|ой|ую|ою|ий|ого|ому|им|ом|ие|их|ими|ый|ое|а|у|ої|ій|і|ьому|е)"
LATIN_ENDING = "(?:a|o|e|y|i|u|ya|ye|yy|iy|ij|ii|aya|oye|oe|oy|om)?"
LATIN_ADJECTIVE = "(?:aya|aia|aja|iy|y|i|ij|ii|oy|oi|oj|oye|oe|om|ogo)"
# What stands between a town and the ending of its adjective: "Алексин-ск", "Потьм-ин-ск".
TO_ADJECTIVE = "ь?(?:ов|ев|ів|їв|ин|н|ен|ан|ян)?(?:[сз]ь?к|(?<=[кцч])ь?к)"
SOFTENED = {
    "г": "[гжз]?",
    "ґ": "[гжз]?",
    "к": "[кцч]?",
    "ц": "[цч]",
    "з": "з?",
    "с": "с?",
    "ж": "[жз]?",
    "ч": "[цч]",
    "х": "[хс]?",
}

# Letters that Russian and Ukrainian set one for another in the same name.
CYRILLIC_CLASSES: dict[str, str] = {
    **dict.fromkeys("еёэє", "[еёэє]"), **dict.fromkeys("иіїый", "[иіїый]"),
    **dict.fromkeys("гґ", "[гґ]"), **dict.fromkeys("'’ʼ", "['’ʼ]?"), " ": r"\s+", "ь": "ь?",
    "-": r"\s?[-‐‑–]\s?", ".": r"\.", "ц": "ць?", "*": ENDING, "(": r"\(", ")": r"\)",
}  # fmt: skip
# Ukrainian softens these before an ending: "Горлівка", "у Горлівці".
SOFTENED_BY_ENDING = {"к": "[кц]", "г": "[гґз]", "х": "[хс]"}
AFTER_LABIAL = re.compile("(?<=[пбвмф])(?=[яюєї])")
HARD_K = re.compile(r"(сс|[сз])ь?(?=к|\[кц)")

# How Latin letters render each Cyrillic one, over the systems in use and the habits of chats; the
# commonest stands first.
LATIN: dict[str, str] = {
    "а": "a", "б": "b", "в": "v|w", "г": "g|h", "ґ": "g", "д": "d", "е": "e|ye|je|ie",
    "є": "ye|je|ie|e", "ё": "yo|jo|io|ye|o|e", "ж": "zh|ž|z", "з": "z", "и": "i|yi|y", "і": "i",
    "ї": "yi|ji|i", "й": "y|i|j|", "к": "k|c", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p",
    "р": "r", "с": "s|ss", "т": "t", "у": "u|ou", "ф": "f|ph", "х": "kh|h|x", "ц": "ts|tz|c",
    "ч": "ch|tch|č", "ш": "sh|sch|š", "щ": "shch|sch|sh|šč", "ъ": "", "ы": "y|i", "ь": "|'|’|y",
    "э": "e", "ю": "yu|iu|ju|u", "я": "ya|ia|ja|a", "'": "|'|’", "’": "|'|’", "ʼ": "|'|’",
}  # fmt: skip
LATIN_SIGNS = {" ": r"\s+", "-": r"[\s-]", "*": LATIN_ENDING}
# The same for a name that the table already gives in Latin letters.
RESPELLED = re.compile(r"i?ya\b|ia\b|i?y\b|yy\b|kh|zh|ye|ya|yu|y|ts|[- ']|[.*+]", re.IGNORECASE)
RESPELLINGS: dict[str, str] = {
    **dict.fromkeys(("iya", "ia"), "i[iyj]?a"),
    **dict.fromkeys(("iy", "yy", "y"), "(?:iy|yy|yi|ij|ii|y|i|j)"), "kh": "(?:kh|h|x)",
    "zh": "(?:zh|ž|z)", "ye": "(?:ye|je|ie|e)", "ya": "(?:ya|ia|ja)", "yu": "(?:yu|iu|ju)",
    "ts": "(?:ts|tz|c)", "-": r"\s?[-‐‑–\s]\s?", " ": r"\s+", "'": "['’]?", ".": r"\.?",
}  # fmt: skip


def pattern(words: str) -> str:
    """The name in the alphabet that it is given in."""
    if not CYRILLIC.search(words):
        return RESPELLED.sub(lambda m: RESPELLINGS.get(m.group().lower(), m.group()), words)
    if words.endswith("о"):
        return _cyrillic(words[:-1]) + NEUTER
    return _cyrillic(words)


def adjective(words: str) -> str:
    """The adjective of a Cyrillic name: "алексинская", "таганрожский" ("Таганрог*")."""
    stem = words.removesuffix("*").removesuffix("о")
    last = SOFTENED.get(stem[-1])
    body = _cyrillic(stem[:-1]) + last if last else _cyrillic(stem)
    return f"{body}{TO_ADJECTIVE}{ADJECTIVE_ENDING}"


def latin(words: str) -> str:
    """A Cyrillic name as it is transliterated, one way or another."""
    letters = words.lower()
    return "".join(LATIN_SIGNS.get(at) or f"(?:{LATIN.get(at, at)})" for at in letters)


@cache
def whole_word(source: str) -> re.Pattern[str]:
    """A name's pattern, compiled at first use: a text meets few of the thousands."""
    return re.compile(rf"{source}(?!{LETTER})", re.IGNORECASE)


def _cyrillic(words: str) -> str:
    out = "".join(_softening(AFTER_LABIAL.sub("'", words.lower())))
    return HARD_K.sub(lambda m: "сс?ь?" if m[1] == "сс" else f"{m[1]}ь?", out)


def _softening(words: str) -> Iterator[str]:
    for at, letter in enumerate(words):
        rest = words[at + 1 :].removesuffix("*")
        if rest == "в" and letter in "ое":
            yield "[оеєі]"  # "Новозыбков", "Новозибків"
        elif words[at + 1 :] == "*" and letter in SOFTENED_BY_ENDING:
            yield SOFTENED_BY_ENDING[letter]
        else:
            yield CYRILLIC_CLASSES.get(letter, letter)
