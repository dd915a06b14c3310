"""What a segment's reading keeps from sentence to sentence: who spoke, and who goes on."""

from collections import deque

from habeas.extract.speech.continuing import carried, continued, taken_up
from habeas.extract.speech.naming import Scope
from habeas.extract.speech.quotes import Quote
from habeas.extract.speech.sentence import Read
from habeas.extract.speech.voices import Voice


class Thread:
    """Grows with each sentence, which is why it is no frozen record."""

    def __init__(
        self,
        outer: Scope,
        ahead: deque[Quote],
        before: tuple[Voice, ...],
        opened: tuple[Voice, ...],
    ) -> None:
        self.outer = outer
        self.opened = opened
        self.going_on: tuple[Voice, ...] = opened
        self.speaker: Read | None = None
        self._before = before
        self._ahead = ahead
        self._waiting: list[Quote] = []
        self._settled = False

    def begin(self, read: Read) -> tuple[Voice, ...]:
        """Whose account a sentence goes on with."""
        if self._before:
            self.going_on = self._before if taken_up(self._before, read.line, read.voiced) else ()
            self._before = ()
        self.going_on = continued(self.going_on, read.line, read.voiced, read.people)
        return self.going_on

    def go_on(self, read: Read, *, alone: bool) -> None:
        """Take in who spoke in a sentence; one of quotations `alone` leaves the speaker."""
        self.going_on = carried(self.going_on, read.voiced)
        if read.speaking is not None:
            self.speaker = read
        elif not alone:
            self.speaker = None
        self._settled = self.speaker is not None or not alone

    def due(self, last: int) -> list[Quote]:
        """The quotations that end with a sentence and whose speaker is settled."""
        while self._ahead and self._ahead[0].end <= last + 1:
            self._waiting.append(self._ahead.popleft())
        return self.left() if self._settled else []

    def left(self) -> list[Quote]:
        """The quotations that wait for a speaker still."""
        waiting, self._waiting = self._waiting, []
        return waiting
