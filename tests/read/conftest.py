"""Lets the tests of this room import `reading`, which the importlib mode would not find."""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parent))
