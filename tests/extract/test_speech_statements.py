"""Who says which words: statements with their sources, over passages of many genres."""

import tomllib
from functools import cache
from pathlib import Path

import pytest

from habeas.records import Statement

from .marked_speech import f1, passages, sources, unmarked, words_in
from .reading import read_text

FLOORS = tomllib.loads((Path(__file__).parents[1] / "floors.toml").read_text(encoding="utf-8"))


@cache
def measured(language: str) -> tuple[float, float]:
    """F1 of exact source spans and of the words said."""
    who, what = [], []
    for line in passages(language):
        text, true = unmarked(line)
        found = read_text(text, language=language).statements
        who.append((set(true["s"]), sources(found)))
        said = words_in(text, [(s.start, s.end) for s in found])
        what.append((words_in(text, true["t"]), said))
    return f1(who), f1(what)


@pytest.mark.parametrize("language", ["en", "ru", "uk"])
def test_sources_and_words_said_stay_above_their_floors(language: str) -> None:
    source, content = measured(language)
    assert source >= FLOORS["speech"]["source"]
    assert content >= FLOORS["speech"]["content"]


def only(text: str, **more) -> Statement:
    (found,) = read_text(text, **more).statements
    return found


def test_a_statement_stands_on_its_words() -> None:
    text = "“Ten men had left on Monday,” said Anna Petrova, a lawyer in Perm."
    found = only(text)
    assert found.text == "“Ten men had left on Monday,”" == text[found.start : found.end]
    assert found.source
    assert found.source.text == "Anna Petrova, a lawyer in Perm"
    assert found.cue
    assert found.cue.text == "said"
    assert (found.who, found.form, found.anonymous, found.gap) == ("Anna Petrova", "direct", False, False)  # fmt: skip


@pytest.mark.parametrize(
    "text, form",
    [
        ("Anna Petrova said that ten men had left.", "indirect"),
        ("Anna Petrova called the offer “a lie from the first word to the last”.", "mixed"),
        ("«Никого из них мы больше не видели», — сказала Анна Петрова.", "direct"),
    ],
)
def test_form(text: str, form: str) -> None:
    assert only(text, language="en" if text.isascii() or "“" in text else "ru").form == form


def test_a_nested_statement_names_the_one_that_it_stands_in() -> None:
    text = "Anna Petrova said that the guards told Oleg Sidorov that nobody would come back."
    outer, inner = read_text(text).statements
    assert (outer.within, inner.within) == (None, outer.id)
    assert inner.source
    assert inner.source.text == "the guards"


def test_a_quotation_goes_on_after_who_says_it() -> None:
    text = "“I never saw the money,” she said. “Nobody in the village ever did.”"
    first, second = read_text(text).statements
    assert first.source == second.source
    assert second.text == "“Nobody in the village ever did.”"


@pytest.mark.parametrize(
    "text, party",
    [
        ("The Kremlin said that nobody was recruited.", True),
        ("The defence ministry said that nobody was recruited.", True),
        ("A rights group said that dozens were recruited.", False),
    ],
)
def test_a_side_of_the_conflict_is_marked(text: str, party: bool) -> None:
    assert only(text).party is party


@pytest.mark.parametrize(
    "text",
    [
        "The reports were ready on Monday.",
        "Campaign officials declined to say how much had been raised.",
        "The United States has two oceans.",
        "Его слова никого не удивили.",
        "Кому: Открытые двери",
    ],
)
def test_where_nobody_is_said_to_say_anything_there_is_no_statement(text: str) -> None:
    language = "en" if text.isascii() else "ru"
    assert read_text(text, language=language).statements == ()


def test_a_field_of_a_form_is_nobody_speaking() -> None:
    assert read_text("Мать: Петрова Анна Ивановна", language="ru", kind="form").statements == ()


def test_ids_are_the_same_in_every_run() -> None:
    text = "Anna Petrova said that ten men had left. The Kremlin denied that anybody had."
    first, second = (read_text(text).statements for _ in range(2))
    assert [s.id for s in first] == [s.id for s in second]
    assert len({s.id for s in first}) == len(first)
