"""Letters of two alphabets that look alike, and words cleaned of them."""

import re
import unicodedata

CYRILLIC = re.compile(r"[Ѐ-ӿ]")
LATIN = re.compile(r"[A-Za-zÀ-ɏ]")
MIXED = re.compile(r"(?:[A-Za-z]+[Ѐ-ӿ]|[Ѐ-ӿ]+[A-Za-z])[A-Za-zЀ-ӿ]*")
"""A word of both alphabets, from its first letter on."""

# Letters that a typist, a scanner or a phone keyboard swaps between the alphabets.
LOOKS_CYRILLIC = str.maketrans("AaBCcEeHIiKkMOoPpTXxYy", "АаВСсЕеНІіКкМОоРрТХхУу")
LOOKS_LATIN = str.maketrans("АаВСсЕеНІіКкМОоРрТХхУуЅѕЈј", "AaBCcEeHIiKkMOoPpTXxYySsJj")


def is_cyrillic(word: str) -> bool:
    """Tell by which alphabet's spelling rules a word is to be read."""
    return bool(CYRILLIC.search(word))


def mend(word: str) -> str:
    """Put a word that mixes the alphabets into the one that most of its letters are of.

    "Ивaнов" with a Latin a is a different string to a machine and the same name to a reader.
    A word of one alphabet, or one whose strangers look like nothing of it, stays as it is.
    """
    word = unicodedata.normalize("NFC", word)
    cyrillic, latin = len(CYRILLIC.findall(word)), len(LATIN.findall(word))
    if not cyrillic or not latin:
        return word
    mended = word.translate(LOOKS_CYRILLIC if cyrillic >= latin else LOOKS_LATIN)
    strangers = LATIN if cyrillic >= latin else CYRILLIC
    return word if strangers.search(mended) else mended


def mended(text: str) -> str:
    """Put each word of a text that mixes the alphabets into one; no character moves."""
    return MIXED.sub(lambda word: _as_long(word.group(), mend(word.group())), text)


def _as_long(word: str, mended_word: str) -> str:
    return mended_word if len(mended_word) == len(word) else word
