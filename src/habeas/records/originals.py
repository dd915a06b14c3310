"""What is kept: originals as received, who handled them, and where they came from."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Original:
    """One received file, byte for byte: everything a finding says goes back to one of these.

    `sha256` is the lower-case hex digest of the bytes, `size` their number, and `id` is made from
    the digest. The other fields say how the bytes arrived; `received_at` and `captured_at` are
    aware UTC. `source` is the id of a `Source`, never a name.
    """

    id: str
    sha256: str
    size: int
    media_type: str
    filename: str
    received_at: datetime
    source: str | None = None
    url: str | None = None
    captured_at: datetime | None = None
    captured_by: str | None = None
    how: str | None = None
    protected: bool = False


@dataclass(frozen=True, slots=True)
class Custody:
    """One link of the append-only custody chain, so that handling can be shown in court.

    `hash` is the SHA-256 of the entry's other fields in canonical JSON, `prev` the hash of the
    entry before it (64 zeros for the first). `signature` is null in an unsealed case.
    """

    seq: int
    at: datetime
    by: str
    verb: str
    object: str
    detail: str
    prev: str
    hash: str
    signature: str | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """Who gave material, under a pseudonym: the record itself never says who it is."""

    id: str
    pseudonym: str
    kind: str | None = None
    party: bool = False
    handlers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Refusal:
    """A file that could not be read, and why: nothing is passed over in silence.

    `original` is the id of the preserved bytes, or null where none could be taken.
    """

    file: str
    reason: str
    original: str | None = None
