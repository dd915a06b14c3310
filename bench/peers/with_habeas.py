"""Habeas at the peers' tasks: whole sentences in, what stands on the asked words out."""

from datetime import date

from exchange import Item, Number, Span, serve

from habeas.extract.entities import find_entities
from habeas.extract.found import Found
from habeas.extract.measures import find_measures
from habeas.records import Interval, Value


def main() -> None:
    serve(dates=dates, amounts=amounts, people=people)


def dates(item: Item, language: str, said_on: str) -> Span | None:
    found = _on_the_words(item, language, said_on, ("date",))
    norm = found.norm if found else None
    return (_day(norm.earliest), _day(norm.latest)) if isinstance(norm, Interval) else None


def amounts(item: Item, language: str, said_on: str) -> Number | None:
    found = _on_the_words(item, language, said_on, ("quantity", "money", "duration"))
    norm = found.norm if found else None
    return (norm.lo, norm.hi, norm.kind) if isinstance(norm, Value) else None


def people(text: str, language: str) -> list[tuple[int, int]]:
    lines, at = [], 0
    for line in text.split("\n"):
        lines += [
            (f.start, f.end)
            for f in find_entities(line, offset=at, language=language, taken=())
            if f.kind == "person"
        ]
        at += len(line) + 1
    return lines


def _on_the_words(item: Item, language: str, said_on: str, kinds: tuple[str, ...]) -> Found | None:
    day = date.fromisoformat(said_on)
    anchor = Interval("", None, None, day, day)
    found = find_measures(item.sentence, offset=0, language=language, anchor=anchor)
    shared = [
        (min(f.end, item.end) - max(f.start, item.start), -i, f)
        for i, f in enumerate(found)
        if f.kind in kinds
    ]
    best = max(shared, default=(0, 0, None), key=lambda s: s[:2])
    return best[2] if best[0] > 0 else None


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


if __name__ == "__main__":
    main()
