import pytest

from habeas.records import Refusal
from habeas.records.errors import MaterialError


def test_a_refusal_is_replaced_and_cleared(case, store):
    original = case.take("b.txt")
    store.refuse(Refusal("b.txt", "it has no text"))
    store.refuse(Refusal("а.txt", "the file vanished"))
    store.refuse(Refusal("b.txt", "no reader takes these bytes", original.id))
    assert list(store.refusals()) == [
        Refusal("b.txt", "no reader takes these bytes", original.id),
        Refusal("а.txt", "the file vanished"),
    ]
    store.clear_refusal("b.txt")
    store.clear_refusal("never refused.txt")
    assert [refusal.file for refusal in store.refusals()] == ["а.txt"]


def test_a_name_that_is_no_text_is_a_named_error(store):
    with pytest.raises(MaterialError):
        store.refuse(Refusal("\udcef.txt", "it has no text"))
    assert list(store.refusals()) == []
