"""The first bytes of formats that are no material, with what to tell the person who gave them."""

import re

SIGNATURES: tuple[tuple[int, bytes, str], ...] = (
    # where, bytes, what it is
    (0, b"\x89PNG\r\n", "a PNG picture"),
    (0, b"\xff\xd8\xff", "a JPEG picture"),
    (0, b"GIF87a", "a GIF picture"),
    (0, b"GIF89a", "a GIF picture"),
    (0, b"II*\x00", "a TIFF picture"),
    (0, b"MM\x00*", "a TIFF picture"),
    (0, b"8BPS", "a Photoshop picture"),
    (8, b"WEBP", "a WebP picture"),
    (8, b"WAVE", "a sound recording"),
    (8, b"AVI ", "a video"),
    (4, b"ftyp", "a video or an iPhone picture"),
    (0, b"\x1aE\xdf\xa3", "a video"),
    (0, b"OggS", "a voice message or sound recording"),
    (0, b"ID3", "a sound recording"),
    (0, b"fLaC", "a sound recording"),
    (0, b"%PDF-", "a PDF document; save its text as .txt"),
    (0, b"{\\rtf", "an RTF document; save it as plain text"),
    (0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office file; save it as .xlsx, .csv or .txt"),
    (0, b"PK\x03\x04", "a ZIP archive or Office document; unpack it, or save it as text"),
    (0, b"PK\x05\x06", "an empty ZIP archive"),
    (0, b"Rar!\x1a\x07", "a RAR archive; unpack it"),
    (0, b"7z\xbc\xaf\x27\x1c", "a 7z archive; unpack it"),
    (0, b"\x1f\x8b\x08", "a gzip archive; unpack it"),
    (0, b"SQLite format 3\x00", "an SQLite database"),
    (0, b"\x7fELF", "a program"),
)


OWN_OUTPUT = re.compile(rb'\s*\{"type": ?"[a-z]+", ?"id": ?"[0-9a-f]{16,}"')
"""A line of what `habeas extract` prints: read back in, every claim would count twice."""


def foreign_format(filename: str, data: bytes) -> str | None:
    """Name the format of what is plainly no text of a source, or None."""
    if filename.casefold().endswith(".toml"):
        return "a table of settings (TOML), not material"
    if OWN_OUTPUT.match(data):
        return "what habeas itself printed, not material"
    for offset, signature, name in SIGNATURES:
        if data[offset : offset + len(signature)] == signature:
            return name
    return None
