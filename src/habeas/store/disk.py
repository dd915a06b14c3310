"""Makes a rename last through a power cut, where the system lets a folder be flushed."""

import os
from pathlib import Path


def replace_for_good(temporary: Path, path: Path) -> None:
    """Move a finished file to its name in one step, and flush the folder that names it."""
    temporary.replace(path)
    if os.name == "nt":  # Windows opens no folder and orders such writes by itself
        return
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
