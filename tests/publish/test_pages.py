"""The report as a whole: it stands alone, its links lead somewhere, its marks are the quotes."""

import re
from html import unescape
from urllib.parse import unquote

import pytest

from habeas.publish import languages, pages
from habeas.records.errors import UsageError

FOREIGN = re.compile(
    r"""(?:href|src|action|srcset|data|poster)=["']\s*(?:[a-z][a-z0-9+.-]*:|//)""", re.IGNORECASE
)


@pytest.fixture(scope="module")
def read(parse):
    return lambda view, language="en": {
        p.path: parse(p.body.decode()) for p in pages(view, language=language)
    }


@pytest.fixture(scope="module", params=languages)
def report(request, sample):
    return {p.path: p.body.decode() for p in pages(sample.view, language=request.param)}


@pytest.fixture(scope="module")
def trees(report, parse):
    return {path: parse(text) for path, text in report.items()}


def test_every_page_is_well_formed(trees):
    assert {path: tree.wrong for path, tree in trees.items() if tree.wrong} == {}


def test_nothing_is_loaded_from_elsewhere(report, trees):
    for path, text in report.items():
        assert FOREIGN.search(text) is None, path
        assert "@import" not in text, path
        assert set(re.findall(r"url\(([^)]*)\)", text)) <= {"#hatch"}, path
        assert not {"script", "link", "img", "iframe", "object"} & set(trees[path].tags), path
        assert "default-src 'none'" in unescape(text), path


def test_the_policy_lets_every_style_through(report):
    for text in report.values():
        assert text.count("<style>") == 1
        assert re.search(r'\sstyle="', text) is None


def test_every_link_leads_to_a_page_and_a_place_in_it(trees):
    for path, tree in trees.items():
        folder = path.rpartition("/")[0]
        for href in tree.links:
            file, _, place = unquote(href).partition("#")
            target = path if not file else _joined(folder, file)
            assert target in trees, (path, href)
            assert not place or place in trees[target].ids, (path, href)


def _joined(folder, file):
    parts = folder.split("/") if folder else []
    for step in file.split("/"):
        parts = parts[:-1] if step == ".." else [*parts, step]
    return "/".join(parts)


def test_marked_words_are_the_quotes(sample, trees):
    checked = 0
    for extraction in sample.view.extractions:
        marks = trees[f"documents/{extraction.document}.html"].marks
        for claim in extraction.claims:
            assert marks[claim.id] == claim.quote.replace("\t", ""), claim.quote
            checked += 1
    assert checked == len(sample.parts["claims"])


def test_a_document_shows_every_word_of_its_text(sample, trees):
    for reading in sample.view.readings:
        text = "".join(trees[f"documents/{reading.document.id}.html"].unmarked)
        for word in reading.document.text.split():
            assert word in text


def test_every_page_is_marked(report):
    said = {
        "en": ("Working copy, not for publication", "The case is invented", "not sealed"),
        "ru": ("Рабочая копия, не для публикации", "Дело вымышлено", "не зашифровано"),
        "uk": ("Робоча копія, не для публікації", "Справу вигадано", "не зашифровано"),
    }
    language = re.search('<html lang="(..)"', report["index.html"])[1]
    for path, text in report.items():
        assert all(words in text for words in said[language]), path


def test_a_case_that_is_not_invented_does_not_say_so(empty):
    assert all(b"The case is invented" not in p.body for p in pages(empty, language="en"))


def test_an_empty_case_says_what_to_do_next(empty, read):
    trees = read(empty)
    assert {p: t.wrong for p, t in trees.items() if t.wrong} == {}
    assert "habeas run FOLDER" in "".join(trees["index.html"].words)
    assert "No file is left unread" in "".join(trees["refused.html"].words)
    assert "No dates" in "".join(trees["timeline.html"].words)


def test_the_same_view_gives_the_same_bytes(sample):
    assert list(pages(sample.view, language="uk")) == list(pages(sample.view, language="uk"))


def test_a_language_the_report_has_not_is_refused_by_name(sample):
    with pytest.raises(UsageError, match="'fr'"):
        next(pages(sample.view, language="fr"))


def test_answers_stand_side_by_side_with_what_they_are_worth(trees):
    words = "".join(trees["findings.html"].words)
    assert re.search("100[,\N{NO-BREAK SPACE}]000", words)
    assert re.search("200[,\N{NO-BREAK SPACE}]000", words)
    assert "about 40 men became forty volunteers" in words
    assert "A second witness who was there." in words


def test_near_misses_are_shown_as_not_put_together(sample, read):
    words = "".join(read(sample.view)["people.html"].words)
    assert "not put together" in words
    assert "97 %" in words
    assert "4 %" in words


def test_a_time_without_a_year_stands_apart(sample, read):
    words = "".join(read(sample.view)["timeline.html"].words)
    assert "3 March, year not given" in words
    assert words.index("Year not given") < words.index("3 March, year not given")


def test_what_was_refused_is_named_with_its_reason(trees):
    words = "".join(trees["refused.html"].words)
    assert "photo.txt" in words
    assert "the bytes are a PNG picture" in words


def test_a_list_says_how_many_of_its_rows_are_persons(sample, read):
    page = read(sample.view)[f"documents/{sample.parts['table'].document.id}.html"]
    rows = sum(s.kind == "row" for s in sample.parts["table"].segments)
    assert f"Rows of the list: {rows}; read as persons: 3." in " ".join("".join(page.words).split())
