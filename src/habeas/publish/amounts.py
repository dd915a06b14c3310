"""Numbers and amounts in readable words, exactly as strong as the source's own words."""

from decimal import Decimal

from habeas.publish.words import Words
from habeas.records import Value

NO_BREAK = "\N{NO-BREAK SPACE}"
GROUPING = {"en": (",", "."), "ru": (NO_BREAK, ","), "uk": (NO_BREAK, ",")}
GROUPED_FROM = {"en": 1_000, "ru": 10_000, "uk": 10_000}
MONEY = ("RUB", "USD", "EUR", "UAH")
PERIODS = ("month", "person", "day", "week", "year")


def number(n: float, language: str) -> str:
    """Write a number as the language groups it: 75,000 or 75 000, 1.5 or 1,5."""
    thousands, point = GROUPING[language]
    plain = f"{Decimal(str(n)).normalize():f}"
    whole, _, fraction = plain.partition(".")
    if abs(n) >= GROUPED_FROM[language]:
        whole = f"{int(whole):,}".replace(",", thousands)
    return f"{whole}{point}{fraction}" if fraction else whole


def amount(value: Value, words: Words) -> str:
    """Say an amount with its bound: "up to 75,000 people", "at least 40", or the words alone."""
    bare = _bounded(value, words)
    if bare is None:
        return words("amount.quoted", words=value.text)
    if value.per is None:
        return bare
    if value.per in PERIODS:
        return words(f"amount.per_{value.per}", amount=bare)
    return words("amount.per_other", amount=bare, per=value.per)


def short_amount(value: Value, words: Words) -> str:
    """Say an amount where there is room for a number and a sign only, as on a chart."""
    lo, hi = value.lo, value.hi
    if lo is None and hi is None:
        return words("amount.short_vague")
    if lo is not None and hi is not None and lo != hi:
        return f"{number(lo, words.language)}–{number(hi, words.language)}"
    key = {"at_least": "at_least", "at_most": "at_most", "about": "about"}.get(value.kind)
    if lo is None or hi is None:
        key = "at_least" if hi is None else "at_most"
    shown = number(_either(lo, hi), words.language)
    return words(f"amount.short_{key}", n=shown) if key else shown


def _bounded(value: Value, words: Words) -> str | None:
    lo, hi = value.lo, value.hi
    if value.kind == "vague" or (lo is None and hi is None):
        return None
    if lo is not None and hi is not None and lo != hi:
        low, high = number(lo, words.language), counted(hi, value.unit, words)
        between = words("amount.between", lo=low, hi=high)
        return words("amount.about", n=between) if value.kind == "about" else between
    shown = counted(_either(lo, hi), value.unit, words)
    if lo is None or hi is None:
        return words("amount.at_least" if hi is None else "amount.at_most", n=shown)
    keyed = value.kind in ("about", "at_least", "at_most")
    return words(f"amount.{value.kind}", n=shown) if keyed else shown


def counted(n: float, unit: str | None, words: Words) -> str:
    """Say how many of a unit: "2 weeks", "5,000,000 rubles"; a unit nobody knows stays as it is."""
    shown = number(n, words.language)
    if unit is None:
        return shown
    if unit in words.plurals:
        return words.count(unit, n, shown)
    if unit in MONEY:
        return words(f"amount.{unit}", n=shown)
    return words("amount.other", n=shown, unit=unit)


def _either(lo: float | None, hi: float | None) -> float:
    return lo if lo is not None else hi if hi is not None else 0
