"""What a file is, by its bytes first and its name second: a picture named .txt is a picture."""

import io
import struct
import zipfile
from pathlib import PurePosixPath

ZIP = "application/zip"
TEXT = "text/plain"
HTML = "text/html"
UNKNOWN = "application/octet-stream"

MAGIC: tuple[tuple[int, bytes, str], ...] = (
    # offset, bytes, type
    (0, b"\x89PNG\r\n\x1a\n", "image/png"),
    (0, b"\xff\xd8\xff", "image/jpeg"),
    (0, b"GIF87a", "image/gif"),
    (0, b"GIF89a", "image/gif"),
    (0, b"II*\x00", "image/tiff"),
    (0, b"MM\x00*", "image/tiff"),
    (8, b"WEBP", "image/webp"),
    (4, b"ftypheic", "image/heic"),
    (4, b"ftypmif1", "image/heif"),
    (4, b"ftypM4A", "audio/mp4"),
    (4, b"ftypqt", "video/quicktime"),
    (4, b"ftyp", "video/mp4"),
    (8, b"WAVE", "audio/wav"),
    (8, b"AVI ", "video/x-msvideo"),
    (0, b"OggS", "audio/ogg"),
    (0, b"ID3", "audio/mpeg"),
    (0, b"fLaC", "audio/flac"),
    (0, b"\x1aE\xdf\xa3", "video/x-matroska"),
    (0, b"%PDF-", "application/pdf"),
    (0, b"{\\rtf", "application/rtf"),
    (0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "application/x-ole-storage"),
    (0, b"PK\x03\x04", ZIP),
    (0, b"PK\x05\x06", ZIP),
    (0, b"\x1f\x8b", "application/gzip"),
    (0, b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
    (0, b"Rar!\x1a\x07", "application/vnd.rar"),
    (0, b"SQLite format 3\x00", "application/vnd.sqlite3"),
    (0, b"PAR1", "application/vnd.apache.parquet"),
    (0, b"\x7fELF", "application/x-executable"),
)

INSIDE_ZIP: tuple[tuple[str, str], ...] = (
    # a member that only this kind of file has, type
    ("xl/workbook.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ("xl/workbook.bin", "application/vnd.ms-excel.sheet.binary.macroenabled.12"),
    (
        "word/document.xml",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ),
    (
        "ppt/presentation.xml",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    ),
    ("META-INF/container.xml", "application/epub+zip"),
    ("META-INF/manifest.xml", "application/vnd.oasis.opendocument"),
)

TEXT_SUFFIXES = {
    ".html": HTML,
    ".htm": HTML,
    ".xhtml": HTML,
    ".json": "application/json",
    ".jsonl": "application/jsonl",
    ".csv": "text/csv",
    ".tsv": "text/tab-separated-values",
    ".xml": "application/xml",
    ".eml": "message/rfc822",
    ".md": "text/markdown",
}

HTML_STARTS = (b"<!doctype html", b"<html")
UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")
LOOKED_AT = 4096


def media_type(data: bytes, filename: str) -> str:
    """Name the media type of a file, so that a reader is chosen by what the bytes are."""
    for offset, magic, name in MAGIC:
        if data.startswith(magic, offset):
            return _inside(data) if name == ZIP else name
    head = data[:LOOKED_AT]
    if not _is_text(head):
        return UNKNOWN
    if head.removeprefix(b"\xef\xbb\xbf").lstrip().lower().startswith(HTML_STARTS):
        return HTML
    return TEXT_SUFFIXES.get(PurePosixPath(filename).suffix.lower(), TEXT)


def _inside(data: bytes) -> str:
    """Tell office files from other archives by what is packed in them."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = set(archive.namelist())
    except (zipfile.BadZipFile, NotImplementedError, OSError, ValueError, struct.error):
        return ZIP
    return next((name for member, name in INSIDE_ZIP if member in members), ZIP)


def _is_text(head: bytes) -> bool:
    """Text has no zero bytes, except in UTF-16, where they keep to one side of each pair.

    That side is zero at every space and full stop, so in a tenth of the pairs at least.
    """
    if head.startswith(UTF16_MARKS) or 0 not in head:
        return True
    even, odd = head[::2].count(0), head[1::2].count(0)
    return min(even, odd) == 0 and max(even, odd) * 10 > len(head) // 2
