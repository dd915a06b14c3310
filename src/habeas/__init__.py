"""Habeas: from scattered reports of people who vanished to findings that cite their words."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from habeas.casework import Case, extract_file

__all__ = ["Case", "extract_file"]


def __getattr__(name: str) -> Any:
    """Load the rooms only when they are asked for, so that `import habeas` costs nothing."""
    if name not in __all__:
        raise AttributeError(f"module 'habeas' has no attribute {name!r}")
    return getattr(import_module("habeas.casework"), name)
