"""Plural forms by language, after the Unicode CLDR plural rules."""

from collections.abc import Callable


def _english(n: float) -> str:
    return "one" if n == 1 else "other"


def _slavic(n: float) -> str:
    if n != int(n):
        return "other"
    last, teens = int(n) % 10, int(n) % 100
    if last == 1 and teens != 11:  # noqa: PLR2004 - the rule's own numbers
        return "one"
    return "few" if last in (2, 3, 4) and teens not in (12, 13, 14) else "many"


RULES: dict[str, Callable[[float], str]] = {"en": _english, "ru": _slavic, "uk": _slavic}


def plural_form(language: str, n: float) -> str:
    """Name the plural form that `n` takes: one, few, many or other."""
    return RULES[language](n)
