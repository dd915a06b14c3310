"""A Russian or Ukrainian word to its dictionary form, so that "мужа" and "муж" are one source."""

from functools import lru_cache

from habeas.names.dictionary import is_listed, readings

PRONOUN = "Apro"  # его, мой: how the Russian dictionary marks them among adjectives
SHORTEST_VERB = 4
SYNTHETIC = ("тимуть", "тиме", "тимемо", "тиму", "тимеш")
FUTURE_ENDINGS = ("т", "м", "мо", "шь", "ш", "тся", "мся", "е", "є", "ть", "ться", "у", "ю")
UKRAINIAN = frozenset("іїєґ")


@lru_cache(maxsize=50_000)
def base_form(word: str) -> str:
    """Return the dictionary form; a word that is not Cyrillic stays as it is."""
    if not word or word[0].isascii():
        return word
    nouns = [p for p in readings(word, _language(word)) if p.tag.POS == "NOUN"]
    return str(nouns[0].normal_form) if nouns else word


def is_verb(word: str) -> bool:
    """True where a dictionary takes a Russian word for a verb before anything else."""
    return readings(word, "ru")[0].tag.POS in ("VERB", "INFN")


@lru_cache(maxsize=50_000)
def is_future(word: str) -> bool:
    """True for a verb of what has not happened yet: заберут, вийде, платитимуть."""
    if len(word) < SHORTEST_VERB or word[0].isascii() or not word.endswith(FUTURE_ENDINGS):
        return False
    known = not UKRAINIAN & set(word) and is_listed(word, "ru")
    language = "ru" if known and not word.endswith(SYNTHETIC) else "uk"
    tags = [parse.tag for parse in readings(word, language)]
    noun = any(tag.POS == "NOUN" for tag in tags)  # війну is the war before it is a gust to come
    return bool(tags[0].tense == "futr") and not noun


def is_known(word: str) -> bool:
    """True for a word of the Russian or Ukrainian dictionary."""
    return any(is_listed(word, language) for language in ("ru", "uk"))


@lru_cache(maxsize=50_000)
def may_be_genitive(word: str) -> bool:
    """True where a noun or adjective may stand in the genitive, as after a number's -го."""
    if len(word) < SHORTEST_VERB - 1:
        return False  # в and к are noted as short for nouns too
    tags = [parse.tag for parse in readings(word, _language(word))]
    named = [tag for tag in tags if tag.POS in {"NOUN", "ADJF"} and PRONOUN not in str(tag)]
    return any(tag.case == "gent" for tag in named)


def _language(word: str) -> str:
    return "uk" if UKRAINIAN & set(word) else "ru"
