"""Records come in and are kept in one database a case; the same records go out, in order.

Implements the ports `Ledger`, and `Vault` for a case that is not sealed.
"""

from habeas.store.store import VOCABULARY, Store
from habeas.store.vault import PlainVault

__all__ = ["VOCABULARY", "PlainVault", "Store"]
