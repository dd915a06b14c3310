import pytest
from hypothesis import given
from hypothesis import strategies as st

from habeas.publish.runs import Span, tokens


def written(text, *spans):
    """Write marks as [n…]: a capital bracket opens or closes a mark for the first or last time."""
    made = [Span(str(n), a, b, "claim", n) for n, (a, b) in enumerate(spans, 1)]
    out = []
    for token in tokens(text, 0, len(text), made):
        number = token.span.number if token.span else ""
        opened = {
            "open": f"[{number}",
            "close": f"]{number}" if token.edge else "]",
            "text": token.text,
        }
        out.append(opened[token.step])
    return "".join(out)


@pytest.mark.parametrize(
    "text, spans, marked",
    [
        ("abcdef", [(1, 3)], "a[1bc]1def"),
        ("abcdef", [(0, 6), (2, 4)], "[1ab[2cd]2ef]1"),
        ("abcdef", [(0, 4), (2, 6)], "[1ab[2cd]]1[2ef]2"),
        ("abcdef", [(1, 4), (1, 4)], "a[1[2bcd]2]1ef"),
        ("abcdef", [(0, 3), (3, 6)], "[1abc]1[2def]2"),
        ("abcdef", [(2, 2)], "abcdef"),
        ("", [], ""),
    ],
)
def test_marks_are_split_where_they_overlap(text, spans, marked):
    assert written(text, *spans) == marked


SPANS = st.lists(st.tuples(st.integers(0, 20), st.integers(1, 20)), max_size=8)


@given(SPANS)
def test_marks_nest_and_cover_exactly_their_words(pairs):
    text = "abcdefghijklmnopqrstuvwxyz"
    spans = [Span(str(n), a, min(a + long, 26), "claim", n) for n, (a, long) in enumerate(pairs)]
    stack, covered, first, last, whole = [], {s.id: "" for s in spans}, {}, {}, ""
    for token in tokens(text, 0, len(text), spans):
        if token.step == "open":
            stack.append(token.span.id)
            first[token.span.id] = first.get(token.span.id, 0) + token.edge
        elif token.step == "close":
            assert stack.pop() == token.span.id
            last[token.span.id] = last.get(token.span.id, 0) + token.edge
        else:
            whole += token.text
            for mark in stack:
                covered[mark] += token.text
    assert whole == text
    assert stack == []
    assert all(covered[s.id] == text[s.start : s.end] for s in spans)
    assert all(first[s.id] == last[s.id] == 1 for s in spans)
