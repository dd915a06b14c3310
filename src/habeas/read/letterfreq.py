"""How often letters stand in Cyrillic and Western text, per thousand: tells encodings apart."""

CYRILLIC: dict[str, float] = {
    # Russian and Ukrainian news and letters, together
    "о": 104, "а": 84, "е": 76, "и": 68, "н": 66, "т": 60, "с": 52, "р": 46, "в": 47, "л": 42,
    "к": 35, "м": 31, "д": 31, "п": 28, "у": 29, "я": 21, "ы": 12, "ь": 18, "г": 16, "з": 18,
    "б": 16, "ч": 13, "й": 12, "х": 10, "ж": 9, "ш": 7, "ю": 7, "ц": 5, "щ": 4, "э": 3, "ф": 3,
    "ъ": 0.4, "ё": 1, "і": 24, "ї": 4, "є": 3, "ґ": 0.2,
}  # fmt: skip

WESTERN: dict[str, float] = {
    "é": 20, "è": 5, "à": 6, "ç": 3, "ê": 3, "ô": 2, "î": 1, "û": 1, "ù": 1, "ä": 8, "ö": 6,
    "ü": 9, "ß": 4, "á": 6, "í": 6, "ó": 8, "ú": 3, "ñ": 4, "ã": 5, "õ": 1, "â": 1, "ë": 1,
    "ï": 1, "å": 4, "ø": 3, "æ": 2, "œ": 0.5, "š": 1, "ž": 1,
}  # fmt: skip

MARKS = frozenset("«»“”„‘’–—…№•\u00a0©°§®€£·")
"""Marks that prose holds in any language."""

ENCODINGS: tuple[tuple[str, dict[str, float]], ...] = (
    ("cp1251", CYRILLIC),
    ("koi8_u", CYRILLIC),  # KOI8-R and the four Ukrainian letters that it lacks
    ("cp866", CYRILLIC),
    ("mac_cyrillic", CYRILLIC),
    ("iso8859_5", CYRILLIC),
    ("cp1252", WESTERN),
)
"""Single-byte encodings that are tried, each with the letters it is made for."""
