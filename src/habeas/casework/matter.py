"""Which matter a case is about: a vocabulary that ships with Habeas, or an editor's own files."""

import json
from pathlib import Path

from habeas.extract import check
from habeas.records import Vocabulary, load_vocabulary
from habeas.records.documents import LANGUAGES
from habeas.records.errors import UsageError, VocabularyError
from habeas.records.vocabulary import parse, shipped

DEFAULT = "recruitment"
SUFFIX = ".toml"


def note_of(named: str) -> str:
    """Return what a case keeps of its vocabulary: a shipped one's name, an own one's words.

    `named` is the name of a shipped vocabulary, or the path of an own one: MATTER.toml, with
    MATTER.en.toml and others beside it. UsageError where there is none; VocabularyError where it
    cannot be read.
    """
    if named in shipped():
        return named
    path = Path(named)
    if path.suffix != SUFFIX or not path.is_file():
        raise UsageError(
            f"no vocabulary is named {named!r}: it is one of {', '.join(shipped())}, "
            f"or the path of a {SUFFIX} file"
        )
    words = {language: path.with_suffix(f".{language}{SUFFIX}") for language in LANGUAGES}
    note = json.dumps(
        {
            "structure": _text(path),
            "words": {language: _text(file) for language, file in words.items() if file.is_file()},
        },
        ensure_ascii=False,
    )
    check(vocabulary_of(note))
    return note


def vocabulary_of(note: str | None) -> Vocabulary:
    """Load the vocabulary that a note names or holds; without a note it is the first one."""
    if note is None or not note.startswith("{"):
        return load_vocabulary(note or DEFAULT)
    files = json.loads(note)
    return parse(files["structure"], files["words"])


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise VocabularyError(f"{path} cannot be read: {error}") from error
