"""Read: an original's bytes come in, Readings (documents with positioned segments) go out.

Nothing is added to the words, and nothing that was inferred passes for stated: see `Guess`.
"""

from habeas.read.csvtable import read_csv
from habeas.read.decoding import decode
from habeas.read.drafts import Draft, Opened, Reader
from habeas.read.finishing import finish
from habeas.read.forms import read_form
from habeas.read.letter import read_letter
from habeas.read.manifest import Manifest, parse_manifest
from habeas.read.partial import partial_date
from habeas.read.prose import read_prose
from habeas.read.signatures import foreign_format
from habeas.read.telegram import read_telegram
from habeas.read.webpage import read_html
from habeas.read.whatsapp import read_whatsapp
from habeas.read.xlsx import read_xlsx
from habeas.records import CaseKey, Original, Reading, Stated
from habeas.records.errors import EmptyFile, UnknownFormat

__all__ = ["READERS", "Manifest", "parse_manifest", "partial_date", "read"]

READERS: tuple[Reader, ...] = (
    read_telegram,
    read_html,
    read_whatsapp,
    read_csv,
    read_letter,
    read_form,
    read_prose,
)
"""Readers of text, from the most particular form to the most general, which takes any."""


def read(original: Original, data: bytes, stated: Stated, *, key: CaseKey) -> list[Reading]:
    """Turn an original into its documents, so that every later finding can point at words.

    One reading a document: a workbook has one a sheet, an export of an account one a chat.
    Raises EmptyFile, TooLong or UnknownFormat; their message says what is wrong with the bytes.
    """
    if not data:
        raise EmptyFile("the file has no bytes")
    opened = Opened(original.filename, data, None, stated)
    drafts = read_xlsx(opened)
    if drafts is None:
        opened, drafts = _read_text(opened)
    return [finish(draft, opened, original, key) for draft in drafts]


def _read_text(opened: Opened) -> tuple[Opened, list[Draft]]:
    foreign = foreign_format(opened.filename, opened.data)
    if foreign:
        raise UnknownFormat(f"the file is {foreign}")
    text, guesses = decode(opened.data)
    opened = Opened(opened.filename, opened.data, text, opened.stated, guesses)
    for reader in READERS:
        drafts = reader(opened)
        if drafts is not None:
            return opened, drafts
    raise UnknownFormat("no reader takes this text")
