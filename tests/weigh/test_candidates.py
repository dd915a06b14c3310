"""Candidate pairs: found by shared features, and never all against all."""

from habeas.weigh.derive.candidates import LONGEST_LIST, candidate_pairs


def test_pairs_that_share_enough() -> None:
    held = [{1, 2, 3}, {2, 3, 4}, {4, 5, 6}]
    assert list(candidate_pairs(held, shared=2)) == [(0, 1)]
    assert list(candidate_pairs(held, shared=1)) == [(0, 1), (1, 2)]


def test_pairs_grow_with_the_texts_and_not_with_their_square() -> None:
    for copies in (100, 1_000):
        pairs = list(candidate_pairs([{1, 2}] * copies, shared=2))
        assert len(pairs) <= copies * LONGEST_LIST
        assert {later for _, later in pairs} == set(range(1, copies))
