"""What can go wrong, by name.

HabeasError
├── UsageError          the command or its arguments make no sense: exit status 2
├── CaseError           the case folder is missing, not a case, in use, or of another version
├── MaterialError       one file cannot be used; the rest of the case goes on
│   ├── EmptyFile
│   ├── UnreadableFile  it vanished, or the system refuses it
│   ├── TooLong         it is kept, but is more than can be read at once
│   └── UnknownFormat   no reader takes these bytes
├── VocabularyError     a vocabulary file breaks its own rules
└── CustodyError        an original or a custody entry is not what it was
"""


class HabeasError(Exception):
    """Anything that Habeas itself found wrong; its message is one line that says what to do."""


class UsageError(HabeasError):
    """The command or its input cannot be used at all."""


class CaseError(HabeasError):
    """The folder is not a case that can be opened."""


class MaterialError(HabeasError):
    """One file cannot be used; it is named in `refused` and the rest goes on."""


class EmptyFile(MaterialError):
    """The file has no bytes, or no text."""


class UnreadableFile(MaterialError):
    """The file vanished or the system refuses to read it."""


class TooLong(MaterialError):
    """A text is longer than can be read at once; its bytes are kept."""


class UnknownFormat(MaterialError):
    """No reader takes these bytes."""


class VocabularyError(HabeasError):
    """A vocabulary file breaks its own rules."""


class CustodyError(HabeasError):
    """An original or a custody entry is not what it was."""
