"""The one place where the time of day comes in."""

from datetime import UTC, datetime


class SystemClock:
    """Tells the machine's time; stages are handed it, so that tests can hand in another."""

    def now(self) -> datetime:
        """Aware UTC, to the second: finer would only tell machines apart."""
        return datetime.now(UTC).replace(microsecond=0)
