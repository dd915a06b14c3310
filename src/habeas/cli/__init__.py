"""Words typed at a terminal come in; results go to standard output, all else to standard error.

A thin skin: each command turns its words into one call of `casework` and prints what comes back.
Exit status 0: done; 1: done, and something was refused or failed a check; 2: bad usage or
unusable input, with one line that begins `habeas: error:`.
"""

from habeas.cli.door import main

__all__ = ["main"]
