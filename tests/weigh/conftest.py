"""Makes the builders of `case.py` importable: tests run under importlib mode, without a path."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
