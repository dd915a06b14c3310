"""The news model of natasha: blocks of Cyrillic text in, what it sees in them out."""

from collections import OrderedDict
from collections.abc import Iterable
from functools import cache
from typing import Any

from threadpoolctl import ThreadpoolController

REMEMBERED = 64
"""Blocks whose spans are kept: those read ahead, and short messages that come again soon."""


class NewsModel:
    """The model, loaded once; several texts of a length cost it less than each would alone.

    `remembered` holds what it saw in the last blocks, the oldest first.
    """

    def __init__(self) -> None:
        """Load it: seconds that only Cyrillic names cost."""
        from natasha import NewsEmbedding, NewsNERTagger  # noqa: PLC0415 - see above

        self._tagger = NewsNERTagger(NewsEmbedding())
        # On the model's small matrices more than one thread of numpy only waits.
        self._threads = ThreadpoolController()
        self.remembered: OrderedDict[str, list[Any]] = OrderedDict()

    def read_ahead(self, blocks: Iterable[str]) -> None:
        """Read at once what will be asked for one by one; those of a length together."""
        new = sorted(dict.fromkeys(b for b in blocks if b not in self.remembered), key=len)
        with self._threads.limit(limits=1, user_api="blas"):
            for block, markup in zip(new, self._tagger.map(new), strict=True):
                self.remembered[block] = list(markup.spans)
        while len(self.remembered) > REMEMBERED:
            self.remembered.popitem(last=False)

    def spans(self, block: str) -> list[Any]:
        """What it sees in a block, each with `start`, `stop` and `type` PER, ORG or LOC."""
        if block not in self.remembered:
            self.read_ahead((block,))
        return self.remembered[block]


@cache
def news_model() -> NewsModel:
    """The one model of the process, loaded when a text first asks for it."""
    return NewsModel()
