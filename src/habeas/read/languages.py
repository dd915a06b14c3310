"""Which language a text is in, with how sure the letters and words make us."""

import re
import unicodedata
from functools import cache
from typing import Any

from py3langid.langid import MODEL_FILE, LanguageIdentifier

from habeas.records import Guess

OWN_LETTERS = {
    # letters that one language has and its neighbours lack; ru last, for it shares most
    "be": "ў",
    "sr": "ђјљњћџ",
    "mk": "ѓѕќ",
    "kk": "әғқңөұүһ",
    "uk": "їєґ",
    "ru": "ыэё",
}
OTHERS_LETTERS = "іїєґўјъђљњћџѓѕќәғқңөұүһ"
COMMON_WORDS = {
    # the commonest words of prose, of messages, and of the headings of lists
    "en": "the of and to in is was that for with from not they were have said who what his her "
    "hello please thanks name date birth",
    "ru": "и в не на что он она его мы из как это был была нет меня вас где но уже мне они или "
    "если когда привет здравствуйте спасибо пожалуйста фио имя фамилия дата рождения год",
    "uk": "і та не на що він вона його ми із як це був була немає мене вас де але вже мені вони "
    "або якщо коли привіт вітаю дякую будь ласка піб прізвище дата народження рік",
}
SAMPLE = 20_000
ENOUGH_LETTERS = 40
SURE = 0.9
SURE_OF_CYRILLIC = 0.75
"""Few languages are left to choose from, and names make up much of a list."""
LEAD = 1.3
SHARE = 0.12
WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)*")
CYRILLIC = re.compile(r"[\u0400-\u04ff]")
UNSEEN = re.compile(r"[\u00ad\u0300-\u036f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]")
"""Marks inside words that no reader sees, and accents set over their letters."""
LETTER = re.compile(r"[^\W\d_]")
UNDETERMINED = "und"
"""ISO 639's code for a language that is not told."""
READ = frozenset(COMMON_WORDS)
LATIN = re.compile(r"[a-z\u00c0-\u024f]")


def guess_language(text: str) -> Guess | None:
    """Tell the language of a text, or None where it is too short to tell.

    A relative's message may be two words: the letters that only one language has go first, then
    its commonest words, and statistics last.
    """
    sample = _plain(text[:SAMPLE])
    cyrillic, latin = len(CYRILLIC.findall(sample)), len(LATIN.findall(sample))
    found: tuple[str, str] | None
    if len(LETTER.findall(sample)) > 2 * (cyrillic + latin):
        found = _by_script(sample)
    elif cyrillic > latin:
        found = (
            _by_letters(sample)
            or _by_words(sample, ("ru", "uk"))
            or _by_model(sample, SURE_OF_CYRILLIC)
            or _by_absence(sample, cyrillic)
        )
    else:
        found = _by_words(sample, ("en",)) or _by_model(sample, SURE)
    return Guess("language", *found) if found else None


def why_unknown(text: str) -> str:
    """Say why no language could be told."""
    if len(LETTER.findall(_plain(text[:SAMPLE]))) < ENOUGH_LETTERS:
        return "too little text to tell"
    return "its letters and words fit no language well enough: are they in another encoding?"


def _plain(text: str) -> str:
    return UNSEEN.sub("", unicodedata.normalize("NFC", text)).lower()


def _by_script(sample: str) -> tuple[str, str]:
    """Name a language of another script; that it is none of those read is sure in any case."""
    code, probability = _identifier().classify(sample[:4000])
    if code in READ or probability < SURE:
        return UNDETERMINED, "most of its letters are neither Cyrillic nor Latin"
    return str(code), f"letter statistics (py3langid, {min(probability, 0.99):.2f})"


def _by_letters(sample: str) -> tuple[str, str] | None:
    counts = {code: sum(map(sample.count, own)) for code, own in OWN_LETTERS.items()}
    counts["uk"] += sample.count("і") if not counts["ru"] and not counts["be"] else 0
    if counts["be"] and not sample.count("и") > sample.count("і"):
        return "be", "the letter ў"
    best = max(counts, key=lambda code: counts[code])
    others = sum(count for code, count in counts.items() if code != best)
    if counts[best] > 3 * others:
        return best, f"letters that only it has: {OWN_LETTERS[best]}"
    return None


def _by_words(sample: str, codes: tuple[str, ...]) -> tuple[str, str] | None:
    words = WORD.findall(sample)
    counts = {code: sum(w in _common(code) for w in words) for code in codes}
    best = max(counts, key=lambda code: counts[code])
    others = sum(count for code, count in counts.items() if code != best)
    if counts[best] > max(1, LEAD * others) and counts[best] >= SHARE * len(words):
        return best, "its commonest words"
    return None


@cache
def _common(code: str) -> frozenset[str]:
    return frozenset(COMMON_WORDS[code].split())


def _by_model(sample: str, sure: float) -> tuple[str, str] | None:
    if len(LETTER.findall(sample)) < ENOUGH_LETTERS:
        return None
    code, probability = _identifier().classify(sample[:4000])
    if probability < sure:
        return None
    return str(code), f"letter statistics (py3langid, {min(probability, 0.99):.2f})"


def _by_absence(sample: str, letters: int) -> tuple[str, str] | None:
    """Russian, where a longer Cyrillic text lacks every letter of its neighbours."""
    if letters >= ENOUGH_LETTERS and not any(letter in sample for letter in OTHERS_LETTERS):
        return "ru", f"Cyrillic without any of {OTHERS_LETTERS}"
    return None


@cache
def _identifier() -> Any:
    """Load the model once: it costs more than any one text."""
    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
