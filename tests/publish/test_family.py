"""One forwarded message does not taint its chat: an edge concerns the words that derive."""

from dataclasses import replace

import pytest

from habeas.publish.atlas import build_atlas
from habeas.publish.family import family
from habeas.records import Edge, load_vocabulary


@pytest.fixture(scope="module")
def atlas(sample):
    """The sample, its chat's forwarded message derived from a channel that is absent."""
    chat, claim = sample.parts["chat"], sample.parts["claims"]["forwarded"]
    inside = next(s for s in chat.segments if s.start <= claim.start < s.end)
    edge = Edge(chat.document.id, "absent:Воля", "forward", (), derived_segment=inside.id)
    weighing = replace(sample.view.weighing, edges=(*sample.view.weighing.edges, edge))
    return build_atlas(replace(sample.view, weighing=weighing), load_vocabulary("recruitment"))


def _finding(atlas, claim):
    return atlas.found_in[claim.id][0]


def test_the_forwarded_message_stands_under_its_channel(sample, atlas):
    claims = sample.parts["claims"]
    (root,) = family(_finding(atlas, claims["forwarded"]), atlas).trees
    assert root.absent == "Воля"
    assert [c.document for c in root.children] == [claims["forwarded"].document]


@pytest.mark.parametrize("name", ["barrack", "hospital"])
def test_other_messages_of_the_chat_do_not(sample, atlas, name):
    assert family(_finding(atlas, sample.parts["claims"][name]), atlas).trees == ()


def test_a_quote_from_a_chat_bears_its_message_and_its_protection(sample, atlas):
    claims = sample.parts["claims"]
    message = atlas.message(claims["barrack"])
    assert message is not None
    assert message.author == "Тоня"
    assert atlas.message(claims["left"]) is None
    assert atlas.protected(claims["barrack"].document)
    assert not atlas.protected(claims["left"].document)
