"""Bytes come in; out go a kept Original and a custody entry that says how it was received.

The one stage with effects: it reads the folder of material and writes to the vault and ledger
that it is handed.
"""

from habeas.preserve.collect import MANIFEST, Found, collect
from habeas.preserve.custody import GENESIS, entry_after, verify_chain
from habeas.preserve.load import load
from habeas.preserve.media import media_type
from habeas.preserve.receive import Received, receive
from habeas.preserve.verify import verify_original, verify_register

__all__ = [
    "GENESIS",
    "MANIFEST",
    "Found",
    "Received",
    "collect",
    "entry_after",
    "load",
    "media_type",
    "receive",
    "verify_chain",
    "verify_original",
    "verify_register",
]
