"""What must be let go of, so that its files are left complete: usable in a `with`."""

from types import TracebackType
from typing import Self


class Closing:
    """Closes itself at the end of a `with`, also where the work in it failed."""

    def close(self) -> None:
        """Let go of what is held."""
        raise NotImplementedError

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()
