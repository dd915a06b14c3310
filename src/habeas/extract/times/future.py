"""Whether the words around a time look forward: will be taken, обещают вывезти, повезуть."""

from habeas.extract.times.context import Context
from habeas.extract.words.forms import is_future

TELLING = frozenset(
    ["что", "що", "that", "чтобы", "щоб"]
)  # what is told may lie ahead, the telling not
BACK, ON = 8, 4
STOPS = frozenset([".", "!", "?", ";", ":", "«"])


def looks_ahead(context: Context, at: int, end: int) -> bool:
    """Say whether the words around tokens `at` to `end` are of the future."""
    words = context.tokens.words
    before: list[str] = []
    for word in reversed(words[max(0, at - BACK) : at]):
        if word in STOPS:
            break
        before.append(word)
    after: list[str] = []
    for word in words[end : end + ON]:
        if word in STOPS or word in TELLING:
            break
        after.append(word)
    if any(context.times.has("promised", word) for word in before):
        return True
    soon_as = "as" in after or "as" in before  # as soon as she learned
    return any(
        (context.times.has("future", word) and not (soon_as and word == "soon")) or is_future(word)
        for word in (*before, *after)
    )
