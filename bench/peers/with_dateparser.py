"""dateparser at dates: it gives a moment and the period it is of, never an open end."""

import calendar
from datetime import date, datetime, timedelta
from functools import cache

from dateparser.date import DateDataParser
from exchange import Item, Span, serve


def main() -> None:
    serve(dates=dates)


@cache
def _parser(language: str, said_on: str) -> DateDataParser:
    settings = {
        "RELATIVE_BASE": datetime.fromisoformat(said_on),
        "PREFER_DATES_FROM": "past",
        "DATE_ORDER": "DMY",
    }
    return DateDataParser(languages=[language], settings=settings)


def dates(item: Item, language: str, said_on: str) -> Span | None:
    found = _parser(language, said_on).get_date_data(item.words)
    if found.date_obj is None:
        return None
    first, last = _period(found.date_obj.date(), found.period)
    return first.isoformat(), last.isoformat()


def _period(day: date, period: str) -> tuple[date, date]:
    if period == "year":
        return day.replace(month=1, day=1), day.replace(month=12, day=31)
    if period == "month":
        last = calendar.monthrange(day.year, day.month)[1]
        return day.replace(day=1), day.replace(day=last)
    if period == "week":
        monday = day - timedelta(days=day.weekday())
        return monday, monday + timedelta(days=6)
    return day, day


if __name__ == "__main__":
    main()
