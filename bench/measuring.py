"""What a benchmark measures of its own process."""

import sys


def peak_mb() -> float:
    """Peak resident memory so far, in megabytes; not a number where the system does not tell."""
    try:
        import resource  # noqa: PLC0415 - POSIX only
    except ImportError:
        return float("nan")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (2**20 if sys.platform == "darwin" else 2**10)
