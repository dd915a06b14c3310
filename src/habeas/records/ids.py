"""Ids: content in, a name out that only the case's key can check.

An id is HMAC-SHA256 under the case's key, so that an id in a log or a link confirms nothing to
someone who guesses a name or holds a file. An unsealed case uses a fixed, public key: its ids
are stable, and protect nothing.
"""

import hashlib
import hmac
import unicodedata
from dataclasses import dataclass

ID_LENGTH = 32
"""Hex digits of an id: 128 bits, far beyond accidental collision in any case."""


@dataclass(frozen=True, slots=True)
class CaseKey:
    """The key that a case's ids are made with; never printed."""

    secret: bytes

    def __repr__(self) -> str:
        """Keep the secret out of logs and tracebacks."""
        return "CaseKey(...)"


UNSEALED = CaseKey(b"habeas: an unsealed case")


def make_id(key: CaseKey, noun: str, *parts: str | int) -> str:
    """Make the id of a `noun` from what it is made of; each part is length-prefixed."""
    message = b"".join(
        len(part).to_bytes(8, "big") + part
        for part in (str(p).encode("utf-8", "surrogatepass") for p in (noun, *parts))
    )
    return hmac.new(key.secret, message, hashlib.sha256).hexdigest()[:ID_LENGTH]


def normalised(quote: str) -> str:
    """Fold what does not change the words of a quote: compatibility forms, case, spacing."""
    return " ".join(unicodedata.normalize("NFKC", quote).casefold().split())
