"""What changed on the way from one text to another, both wordings side by side."""

from datetime import date

import pytest
from case import IK78, Case, article, claim, link, people, roubles
from material import ORIGINAL, REWRITE

from habeas.records import Facility, Interval

MAN = link("the prisoner", "saw", anonymous=True)
EARLY = Interval("6 July", None, None, date(2022, 7, 6), date(2022, 7, 6))
LATE = Interval("mid-July", None, None, date(2022, 7, 11), date(2022, 7, 20))


@pytest.mark.parametrize(
    "kind, was, now, what",
    [
        ("selected", {"value": people(40)}, {"value": people(400)}, ["number"]),
        ("selected", {"value": people(40)}, {"value": people(40, kind="about")}, ["bound"]),
        ("selected", {"value": people(40, kind="at_most")}, {"value": people(40)}, ["bound"]),
        ("approached", {"time": EARLY}, {"time": LATE}, ["date"]),
        ("approached", {"facility": IK78}, {"facility": Facility("IK", 17, None)}, ["facility"]),
        (
            "pay",
            {"value": roubles(9), "modality": "promised"},
            {"value": roubles(9), "modality": "happened"},
            ["modality"],
        ),
        (
            "casualties",
            {"value": people(115), "component": "killed_or_wounded"},
            {"value": people(115), "component": "killed"},
            ["component"],
        ),
        ("selected", {"value": people(40)}, {"value": people(40)}, []),
        ("selected", {"value": people(40)}, {"value": people(40), "polarity": "negative"}, []),
    ],
)
def test_what_changed(kind: str, was: dict, now: dict, what: list[str]) -> None:
    one = article("one", ORIGINAL, published="2022-08-01")
    two = article("two", REWRITE, published="2022-08-02")
    first = claim(one, "names of 115 missing men", kind, MAN, **was)
    second = claim(two, "names of 115 missing men", kind, MAN, **now)
    weighing = Case().add(one, first).add(two, second).weigh()
    assert [drift.what for drift in weighing.drift] == what
    kinds = {c.kind for f in weighing.findings for c in f.conflicts}
    assert ("component" in kinds) == (what == ["component"])


def test_nothing_drifts_between_texts_without_an_edge() -> None:
    one, two = article("one", ORIGINAL), article("two", "In all 400 men were chosen.")
    case = Case().add(one, claim(one, "40 men", "selected", MAN, value=people(40)))
    case.add(two, claim(two, "400 men", "selected", MAN, value=people(400)))
    assert case.weigh().drift == ()


def test_claims_are_paired_by_their_values_first() -> None:
    one = article("one", ORIGINAL, published="2022-08-01")
    two = article("two", REWRITE, published="2022-08-02")
    case = Case().add(
        one,
        claim(one, "40 men", "selected", MAN, value=people(40)),
        claim(one, "115 missing men", "selected", MAN, value=people(115)),
    )
    case.add(two, claim(two, "115 missing men", "selected", MAN, value=people(115)))
    assert case.weigh().drift == ()
