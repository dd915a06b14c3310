"""Names of months as they stand in datelines and letter heads, by the letters they start with."""

MONTHS = {
    # English, Russian, Ukrainian; longer beginnings stand before shorter ones
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "may": 5, "jun": 6, "jul": 7, "aug": 8, "sep": 9,
    "oct": 10, "nov": 11, "dec": 12,
    "янв": 1, "фев": 2, "мар": 3, "апр": 4, "мая": 5, "май": 5, "июн": 6, "июл": 7, "авг": 8,
    "сен": 9, "окт": 10, "ноя": 11, "дек": 12,
    "січ": 1, "лют": 2, "бер": 3, "кві": 4, "тра": 5, "чер": 6, "лип": 7, "сер": 8, "вер": 9,
    "жов": 10, "лис": 11, "гру": 12,
}  # fmt: skip


def month_number(word: str) -> int | None:
    """Number of a month from its name in any case form or abbreviation, or None."""
    return MONTHS.get(word.lower()[:3])
