"""natasha at Russian dates, money and people."""

import calendar
from datetime import date

from exchange import Item, Number, Span, serve
from natasha import (
    DatesExtractor,
    Doc,
    MoneyExtractor,
    MorphVocab,
    NewsEmbedding,
    NewsNERTagger,
    Segmenter,
)

MORPH = MorphVocab()
DATES, MONEY = DatesExtractor(MORPH), MoneyExtractor(MORPH)
SEGMENTER, TAGGER = Segmenter(), NewsNERTagger(NewsEmbedding())


def main() -> None:
    serve(dates=dates, amounts=amounts, people=people)


def dates(item: Item, language: str, said_on: str) -> Span | None:
    found = [m.fact for m in DATES(item.words)] if language == "ru" else []
    if not found:
        return None
    fact = found[0]
    year = fact.year or date.fromisoformat(said_on).year
    try:
        if fact.month and fact.day:
            day = date(year, fact.month, fact.day).isoformat()
            return day, day
        if fact.month:
            last = calendar.monthrange(year, fact.month)[1]
            return date(year, fact.month, 1).isoformat(), date(year, fact.month, last).isoformat()
    except ValueError:
        return None
    return f"{year:04}-01-01", f"{year:04}-12-31"


def amounts(item: Item, language: str, said_on: str) -> Number | None:
    del said_on
    found = [m.fact for m in MONEY(item.words)] if language == "ru" else []
    return (found[0].amount, found[0].amount, "exact") if found else None


def people(text: str, language: str) -> list[tuple[int, int]]:
    if language != "ru":
        return []
    doc = Doc(text)
    doc.segment(SEGMENTER)
    doc.tag_ner(TAGGER)
    return [(span.start, span.stop) for span in doc.spans if span.type == "PER"]


if __name__ == "__main__":
    main()
