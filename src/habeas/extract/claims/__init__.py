"""Claims: utterances and mentions in; claims on their exact words, with their chain, out."""

from habeas.extract.claims.assembly import claims_of

__all__ = ["claims_of"]
