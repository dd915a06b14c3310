"""Bytes to text, with a guess wherever the bytes do not say their own encoding."""

import codecs
import re
import unicodedata
from math import log

from habeas.read.letterfreq import ENCODINGS, MARKS
from habeas.records import Guess
from habeas.records.errors import EmptyFile, UnknownFormat

BOMS = (
    (codecs.BOM_UTF8, "utf_8"),
    (codecs.BOM_UTF32_LE, "utf_32_le"),
    (codecs.BOM_UTF32_BE, "utf_32_be"),
    (codecs.BOM_UTF16_LE, "utf_16_le"),
    (codecs.BOM_UTF16_BE, "utf_16_be"),
)
SAMPLE = 65_536
DECLARED = re.compile(
    rb"<(?:meta|\?xml)[^>]{0,300}?(?:charset|encoding)\s*=\s*[\"']?([\w.:-]{2,40})"
)
CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
CONTROLS_ALLOWED = 0.005
BROKEN_ALLOWED = 0.01
LONGEST_CHARACTER = 4
Decoded = tuple[str, tuple[Guess, ...]]


def decode(data: bytes) -> Decoded:
    """Decode a file's bytes; newlines become line feeds, NUL becomes U+FFFD, no more.

    EmptyFile where there is no text, UnknownFormat where the bytes are no text at all.
    """
    text, guesses = _decoded(data)
    _check_readable(text)
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "\0" in text:
        text = text.replace("\0", "\ufffd")
        guesses += (Guess("text", "damaged", "the file holds NUL bytes, shown as \ufffd"),)
    if not text or text.isspace():
        raise EmptyFile("the file holds no text")
    return text, guesses


def _decoded(data: bytes) -> Decoded:
    for bom, encoding in BOMS:
        if data.startswith(bom):
            return data[len(bom) :].decode(encoding, "replace"), ()
    wide = _utf16_without_mark(data)
    if wide:
        why = "no byte order mark; every other byte fits UTF-16 text"
        return data.decode(wide, "replace"), (_guess(wide, why),)
    return _utf8(data) or _declared(data) or _single_byte(data)


def _guess(encoding: str, why: str) -> Guess:
    return Guess("encoding", encoding.replace("_", "-"), why)


def _utf16_without_mark(data: bytes) -> str | None:
    """Tell UTF-16 by its high bytes: nearly all of them 0 (Latin), 4 (Cyrillic) or 32 (marks)."""
    sample = data[: SAMPLE - SAMPLE % 2]
    pairs = len(sample) // 2
    if pairs <= 1 or len(data) % 2:
        return None
    for encoding, highs in (("utf_16_le", sample[1::2]), ("utf_16_be", sample[0::2])):
        other = sample[0::2] if encoding == "utf_16_le" else sample[1::2]
        fitting = sum(map(highs.count, (0, 4, 0x20)))
        lows_too = sum(map(other.count, (0, 4)))
        if fitting >= 0.95 * pairs and lows_too <= 0.1 * pairs and highs.count(0x20) < 0.3 * pairs:
            return encoding
    return None


def _utf8(data: bytes) -> Decoded | None:
    """Decode UTF-8, also where the end is cut or a few bytes are broken; None for anything else."""
    try:
        return data.decode("utf_8"), ()
    except UnicodeDecodeError as error:
        cut_off = (
            len(data) - error.start < LONGEST_CHARACTER and error.reason == "unexpected end of data"
        )
    text = data.decode("utf_8", "replace")
    broken = text.count("\ufffd")
    whole = len(data) - len(text)  # each character beyond ASCII takes more bytes than one
    if not cut_off and broken > BROKEN_ALLOWED * whole:
        return None
    if cut_off and whole < 4 * broken:
        return None
    why = f"UTF-8 but for {broken} broken places, each shown as \ufffd"
    return text, (Guess("text", "damaged", why),)


def _declared(data: bytes) -> Decoded | None:
    """Decode by what a page says of itself; that is a statement, not a guess."""
    found = DECLARED.search(data[:4096].lower())
    if not found:
        return None
    try:
        name = codecs.lookup(found[1].decode("ascii")).name
        return (data.decode(name), ()) if name != "utf-8" else None
    except (LookupError, UnicodeDecodeError):
        return None


def _single_byte(data: bytes) -> Decoded:
    sample = _sample_around_high_bytes(data)
    scores = [(_score(sample.decode(enc, "replace"), freq), enc) for enc, freq in ENCODINGS]
    best = max(scores, key=lambda item: item[0])[1]
    why = "its letters are the likeliest text in this encoding"
    return data.decode(best, "replace"), (_guess(best, why),)


def _sample_around_high_bytes(data: bytes) -> bytes:
    found = re.search(rb"[\x80-\xff]", data)
    start = max(0, found.start() - 64) if found else 0
    return data[start : start + SAMPLE]


def _score(text: str, frequencies: dict[str, float]) -> float:
    """Average likelihood of the characters beyond ASCII, as parts of words."""
    total, count, before = 0.0, 0, " "
    for char in text:
        if char > "\x7f":
            count += 1
            total += _likelihood(char, before, frequencies)
        elif char.isalpha() and before > "\x7f" and before.isalpha():
            total -= _mixing(frequencies)
        before = char
    return total / count if count else 0.0


def _likelihood(char: str, before: str, frequencies: dict[str, float]) -> float:
    lower = char.lower()
    if lower not in frequencies:
        return -7.0 if char in MARKS else -14.0
    score = log(frequencies[lower] / 1000)
    if char != lower and before.islower():
        score -= 3.0
    if before.isascii() and before.isalpha():
        score -= _mixing(frequencies)
    return score


def _mixing(frequencies: dict[str, float]) -> float:
    """Latin and Cyrillic letters side by side are unlikely; é after f is a French word."""
    return 4.0 if "о" in frequencies else 0.0


def _check_readable(text: str) -> None:
    sample = text[:SAMPLE]
    strange = len(CONTROLS.findall(sample)) + sample.count("\ufffd")
    strange += sum(unicodedata.category(c) in {"Cn", "Co"} for c in sample[:2000])
    if strange > max(CONTROLS_ALLOWED * len(sample), 1):
        raise UnknownFormat("the bytes are neither text nor a format that is read here")
