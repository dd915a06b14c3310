"""How many there truly are, how many were found, and how many were right."""

from dataclasses import dataclass, field


@dataclass
class Tally:
    """How many there truly are, how many were found, and how many of those were right."""

    true: int = 0
    found: int = 0
    right: int = 0
    missed: list[str] = field(default_factory=list)
    extra: list[str] = field(default_factory=list)

    @property
    def recall(self) -> float:
        return self.right / self.true if self.true else 1.0

    @property
    def precision(self) -> float:
        return self.right / self.found if self.found else 1.0

    @property
    def f1(self) -> float:
        total = self.true + self.found
        return 2 * self.right / total if total else 1.0
