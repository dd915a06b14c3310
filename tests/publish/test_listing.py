"""Claims as lines for a person: nothing of what a number must carry is left out."""

from dataclasses import replace

import pytest

from habeas.publish.listing import claim_lines, document_lines
from habeas.publish.wording import Wording
from habeas.publish.words import load_words
from habeas.records import load_vocabulary

ENGLISH = Wording(load_words("en"), load_vocabulary())


@pytest.mark.parametrize(
    ("claim", "lines"),
    [
        ("left", [
            "departed · about 40 people · no later than 31 July 2022 · IK-90, Mordovia · hearsay",
            "    “he had heard that about 40 men had left IK-90 before the end of July”",
            "    someone not named → an inmate → Lakeside Courier", "",
        ]),
        ("no_money", [
            "pay · said: no (no pay) · IK-90, Mordovia", "    “денег никто не видел ни копейки”",
            "    The text does not say who it comes from.", "",
        ]),
        ("front", [
            "at the front · up to 12,000 people · is believed",
            "    “As many as 12,000 men may be at the front by now”",
            "    a Western official (party to the conflict) → Lakeside Courier", "",
        ]),
    ],
)  # fmt: skip
def test_a_claim_is_listed_with_all_that_limits_it(sample, claim, lines):
    assert claim_lines(sample.parts["claims"][claim], ENGLISH) == lines


def test_a_quote_that_breaks_lines_makes_no_line_of_its_own(sample):
    claim = replace(sample.parts["claims"]["left"], quote="forty\n\n  men")
    assert claim_lines(claim, ENGLISH)[1] == "    “forty men”"


def test_a_listing_is_headed_by_what_is_known_of_the_document(sample):
    head = document_lines(sample.parts["courier"].document, ENGLISH)
    assert head[0] == "Freedom, they were told"
    assert head[1] == "article · English · Lakeside Courier · 10 August 2022"
    untitled = replace(sample.parts["courier"].document, title=None, published_at=None)
    assert document_lines(untitled, ENGLISH) == ["article · English · Lakeside Courier", ""]
