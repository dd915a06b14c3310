"""Letters, messages and forms in three languages, read as whole files, beside what they tell."""

import tomllib
from collections import Counter
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import pytest

from habeas.extract import extract
from habeas.extract.accounts import writer_of
from habeas.extract.entities import same_in_document
from habeas.extract.mentions import find_mentions
from habeas.read import partial_date, read
from habeas.records import UNSEALED, Original, Stated, load_vocabulary, make_id

from .reading import read_text

BATCHES = ("letters_one", "letters_two", "letters_three")
FLOOR = {"recall": 0.9, "precision": 0.9, "fields": 0.85}


def rows(batch):
    text = (Path(__file__).parent / f"{batch}.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)["letter"]


@cache
def done(batch):
    return [(row, *whole(row, f"{batch}-{n}.txt")) for n, row in enumerate(rows(batch))]


def whole(row, name):
    data = (row["text"].strip() + "\n").encode()
    original = Original(
        make_id(UNSEALED, "original", name), "", len(data), "", name, datetime.now(UTC)
    )
    stated = Stated(
        language=row["language"], kind=row.get("kind"), published_at=partial_date("2023-02-01")
    )
    (reading,) = read(original, data, stated, key=UNSEALED)
    vocabulary = load_vocabulary(row.get("matter", "recruitment"))
    (extraction,) = extract([reading], vocabulary=vocabulary, key=UNSEALED)
    return reading, extraction


def agree(person, record):
    """How many fields agree; 0 for another person."""
    if (person.get("family"), person.get("given")) != (record.family, record.given):
        return 0
    return sum(same(person[field], getattr(record, field)) for field in person)


def same(wanted, got):
    return str(wanted).casefold() == str(got).casefold()


@pytest.mark.parametrize("batch", BATCHES)
def test_persons(batch):
    score = Counter()
    for row, _, extraction in done(batch):
        left = list(extraction.records)
        score["found"] += len(left)
        for person in row.get("people", []):
            score["true"] += 1
            score["fields"] += len(person)
            best = max(left, key=lambda r, p=person: agree(p, r), default=None)
            if best and agree(person, best):
                left.remove(best)
                score["right"] += 1
                score["agreeing"] += agree(person, best)
    assert score["right"] / score["true"] >= FLOOR["recall"]
    assert score["right"] / score["found"] >= FLOOR["precision"]
    assert score["agreeing"] / score["fields"] >= FLOOR["fields"]


@pytest.mark.parametrize("batch", BATCHES)
def test_nobody_is_made_up(batch):
    made = [e.records for row, _, e in done(batch) if row.get("nobody")]
    assert made
    assert not any(made)


@pytest.mark.parametrize("batch", BATCHES)
def test_writer(batch):
    for row, reading, _ in done(batch):
        if "writer" in row:
            writer = writer_of(reading, mentions(reading))
            assert writer is not None, row["text"]
            assert writer.name == row["writer"]
            assert writer.why
            assert reading.document.text[writer.start : writer.end]


def mentions(reading):
    text, language = reading.document.text, reading.document.language
    found = [
        m
        for s in reading.segments
        for m in find_mentions(
            text[s.start : s.end], offset=s.start, language=language, anchor=None
        )
    ]
    return same_in_document(found, text)


@pytest.mark.parametrize(
    ("text", "language", "status"),
    [
        ("Говорят Рома Рябов погиб. С нашей 84.", "ru", "killed"),
        ("Мой брат Рома Рябов не погиб, это другой.", "ru", None),
        ("Мій син Андрій Рудик загинув у січні.", "uk", "killed"),
        ("My son Pavel Rudin was captured in January and came home in March.", "en", "returned"),
        ("My son Pavel Rudin says that forty men were killed.", "en", None),
    ],
)
def test_status_is_the_kind_that_claims_tell_of_him(text, language, status):
    found = read_text(text, language=language, kind="email").records
    assert [r.status for r in found] in ([status], [] if status is None else None)


def test_a_letter_in_print_has_no_writer():
    done = read_text("Иван Орлов приехал домой.\nС уважением, Пётр Сомов", language="ru")
    assert done.records == () or all(r.family != "Сомов" for r in done.records)
