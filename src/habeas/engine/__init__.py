"""Settings of this machine come in; a fresh database engine for one link batch goes out."""

from habeas.engine.local import LocalBackend, LocalSettings

__all__ = ["LocalBackend", "LocalSettings"]
