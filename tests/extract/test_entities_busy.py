from hypothesis import given
from hypothesis import strategies as st

from habeas.extract.entities.busy import Busy

span = st.tuples(st.integers(0, 40), st.integers(1, 6)).map(lambda s: (s[0], s[0] + s[1]))


@given(st.lists(span, max_size=6), st.lists(span, max_size=10))
def test_takes_what_is_free_and_nothing_else(taken, asked):
    busy = Busy(taken)
    held = list(taken)
    for start, end in asked:
        free = all(end <= low or high <= start for low, high in held)
        assert busy.take(start, end) == free
        if free:
            held.append((start, end))
