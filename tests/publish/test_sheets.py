"""A document laid out: what an export writes before a message stands inside the message."""

from dataclasses import replace

import pytest

from habeas.publish import pages
from habeas.publish.atlas import build_atlas
from habeas.publish.sheets import sheet
from habeas.records import load_vocabulary


def _laid_out(sample, before):
    """Lay a chat of one message out, with these words before its own."""
    chat = sample.parts["chat"]
    message = next(s for s in chat.segments if s.author == "Тоня")
    said = chat.document.text[message.start : message.end]
    moved = replace(message, start=len(before), end=len(before) + len(said))
    reading = replace(chat, document=replace(chat.document, text=before + said), segments=(moved,))
    bare = replace(sample.view, readings=(reading,), extractions=())
    return sheet(reading, build_atlas(bare, load_vocabulary()))


@pytest.mark.parametrize(
    ("before", "lead"),
    [
        ("Тоня: ", ""),
        ("Тоня: Forwarded: ", "Forwarded:"),
        ("Тоня: Переслано от Лены:\t", "Переслано от Лены:"),
    ],
)
def test_the_mark_of_a_forwarded_message_stands_inside_it(sample, before, lead):
    (block,) = _laid_out(sample, before).blocks
    assert (block.shape, block.lead) == ("message", lead)


@pytest.mark.parametrize(
    "before", ["Вера: Forwarded: ", "Тоня и Вера пришли. ", "Тоня:\nеё мать:\n"]
)
def test_other_words_before_a_message_stay_outside(sample, before):
    first, second = _laid_out(sample, before).blocks
    assert (first.shape, second.shape, second.lead) == ("between", "message", "")


def test_a_message_from_nobody_known_is_not_said_to_be_from_unknown(sample):
    chat = sample.parts["chat"]
    segments = tuple(
        replace(s, forwarded_from="unknown" if s.author else None) for s in chat.segments
    )
    view = replace(sample.view, readings=(replace(chat, segments=segments),), extractions=())
    shown = {p.path: p.body.decode() for p in pages(view, language="ru")}
    page = shown[f"documents/{chat.document.id}.html"]
    assert "кого-то, кто не назван" in page
    assert "unknown" not in page[page.index('class="source') :]
