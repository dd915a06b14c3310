"""Microsoft's recognizers-text at dates and amounts, in English: it has no Russian or Ukrainian."""

from datetime import date, datetime, timedelta
from typing import Any

from exchange import Item, Number, Span, serve
from recognizers_date_time import Culture, recognize_datetime
from recognizers_number import recognize_number
from recognizers_number_with_unit import recognize_currency

RANGE = 2
"""A range comes as two numbers."""


def main() -> None:
    serve(dates=dates, amounts=amounts)


def dates(item: Item, language: str, said_on: str) -> Span | None:
    if language != "en":
        return None
    base = datetime.fromisoformat(said_on)
    found = recognize_datetime(item.words, Culture.English, reference=base)
    values = [v for f in found for v in (f.resolution or {}).get("values", [])]
    # It gives the last and the next July: the one not after the day it was said is taken.
    past = [v for v in values if (v.get("start") or v.get("value") or "9") <= said_on] or values
    return _span(past[-1]) if past else None


def _span(value: dict[str, Any]) -> Span | None:
    if value.get("type") == "date":
        return value.get("value"), value.get("value")
    if value.get("type") != "daterange":
        return None
    first, end = value.get("start"), value.get("end")
    return first, (date.fromisoformat(end) - timedelta(days=1)).isoformat() if end else None


def amounts(item: Item, language: str, said_on: str) -> Number | None:
    del said_on
    if language != "en":
        return None
    found = recognize_currency(item.words, Culture.English) or recognize_number(
        item.words, Culture.English
    )
    numbers = [_number(f.resolution) for f in found[:RANGE] if f.resolution]
    known = [n for n in numbers if n is not None]
    if not known:
        return None
    return known[0], known[-1], "exact" if len(known) == 1 else "between"


def _number(resolution: dict[str, str]) -> float | None:
    try:
        return float(resolution["value"])
    except (KeyError, TypeError, ValueError):
        return None


if __name__ == "__main__":
    main()
