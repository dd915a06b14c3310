import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from habeas.extract.facilities.gazetteer import NO_STATE, gazetteer
from habeas.extract.facilities.keys import WORD, Index, folded
from habeas.extract.facilities.named import index as named

LETTERS = st.characters(categories=["L", "P", "Zs"])


@pytest.mark.parametrize(
    "words",
    ["Харків харкив", "Рязань рязан", "Kharp Harp Xarp", "Shchekino Schekino", "Ryazan Riazan"],
)
def test_spellings_of_a_name_begin_alike(words):
    assert len({folded(word)[:4] for word in words.split()}) == 1


@pytest.mark.parametrize("rows", [gazetteer, named])
@settings(deadline=None, max_examples=150)
@given(data=st.data())
def test_whatever_a_row_matches_finds_the_row(rows, data):
    row = data.draw(st.sampled_from(list(rows())))
    source = row.source.replace(NO_STATE, "").replace("(?-i:", "(?:")
    text = data.draw(st.from_regex(source, fullmatch=True, alphabet=LETTERS))
    word = WORD.match(text)
    assert word is None or row in rows().rows(word.group())


def test_rows_are_found_under_longer_and_shorter_keys_in_their_order():
    known = Index(
        [("mord", "a long one"), ("mo", "a short one"), ("mord", "another"), ("sa", "no")]
    )
    assert known.rows("Mordovia") == ("a long one", "a short one", "another")
    assert known.rows("Mo") == ("a short one",)
    assert known.rows("x") == ()
