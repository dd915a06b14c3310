"""What a derived thing was made with, in one short hash: when it differs, it is made again.

The hash covers the rules themselves (the files of the rooms that make the thing) and the versions
of the libraries under them. A version number that someone forgot to raise therefore never leaves
a case half old and half new.
"""

import hashlib
from collections.abc import Iterator
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from importlib.resources import files
from importlib.resources.abc import Traversable

from habeas.records import Stated, Vocabulary, canonical

READ_ROOMS = ("records", "names", "read", "extract", "vocabularies")
READ_LIBRARIES = (
    "charset-normalizer",
    "htmldate",
    "lxml",
    "natasha",
    "openpyxl",
    "py3langid",
    "pymorphy3",
    "pymorphy3-dicts-ru",
    "pymorphy3-dicts-uk",
    "python-crfsuite",
    "razdel",
    "trafilatura",
)
LINK_ROOMS = ("records", "names", "link", "engine")
LINK_LIBRARIES = ("duckdb", "pyarrow", "splink")
WEIGH_ROOMS = ("records", "weigh", "vocabularies")
CODE = (".py", ".toml", ".tsv", ".csv", ".txt", ".json", ".crfsuite")
SHORT = 32


def made_with(stated: Stated, vocabulary: Vocabulary) -> str:
    """Name what the readings and extractions of one original rest on, its statement included."""
    rules = rules_of(READ_ROOMS, READ_LIBRARIES)
    return _short(canonical([rules, vocabulary.edition, stated]))


def link_rules() -> str:
    """Name what a linking rests on, apart from its records."""
    return rules_of(LINK_ROOMS, LINK_LIBRARIES)


def weigh_rules() -> str:
    """Name what a weighing rests on, apart from its claims."""
    return rules_of(WEIGH_ROOMS, ())


@cache
def rules_of(rooms: tuple[str, ...], libraries: tuple[str, ...]) -> str:
    """Hash the files of these rooms and the versions of these libraries."""
    digest = hashlib.sha256()
    for room in rooms:
        for path, data in _files(files("habeas") / room, room):
            digest.update(f"{path}:{len(data)}:".encode())
            digest.update(data)
    for name in libraries:
        digest.update(f"{name}={_installed(name)};".encode())
    return digest.hexdigest()[:SHORT]


def _files(folder: Traversable, path: str) -> Iterator[tuple[str, bytes]]:
    if not folder.is_dir():
        return
    for item in sorted(folder.iterdir(), key=lambda item: item.name):
        inner = f"{path}/{item.name}"
        if item.is_dir():
            yield from _files(item, inner)
        elif item.name.endswith(CODE):
            yield inner, item.read_bytes().replace(b"\r\n", b"\n")


def _installed(library: str) -> str:
    try:
        return version(library)
    except PackageNotFoundError:
        return "none"


def _short(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()[:SHORT]
