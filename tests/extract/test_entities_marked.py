"""Names in texts of many kinds, marked by hand, against floors; and in a public corpus."""

import importlib.util
import tomllib
from pathlib import Path

import pytest
from tests.extract.marked import KINDS, f1, marked_texts

from habeas.extract.entities import same_in_document
from habeas.extract.mentions import find_mentions

ROOT = Path(__file__).parents[2]
FLOORS = tomllib.loads((ROOT / "tests/floors.toml").read_text(encoding="utf-8"))["names"]
CORPUS = ROOT.parent / "shared/data/ner/ru/factrueval-2016-devset"


def found_in(text, language):
    """Mentions as a document of these lines gives them."""
    found, start = [], 0
    for line in text.split("\n"):
        found += find_mentions(line, offset=start, language=language, anchor=None)
        start += len(line) + 1
    same = same_in_document(found, text)
    return {(f.start, f.end, f.kind) for f in same if f.kind in KINDS.values()}


@pytest.mark.parametrize("language", ["ru", "uk"])
@pytest.mark.parametrize("kind", sorted(KINDS.values()))
def test_marked_texts(language, kind):
    files = sorted(Path(__file__).with_name("marked").glob(f"{language}_*.txt"))
    texts = [text for file in files for text in marked_texts(file)]
    assert len(texts) >= 40
    assert f1(texts, lambda text: found_in(text, language), kind) >= FLOORS[language][kind]


@pytest.mark.parametrize("language", ["ru", "uk"])
def test_every_span_is_found_where_it_was_marked(language):
    """The marks themselves: none overlap, none holds a mark's own signs."""
    for file in Path(__file__).with_name("marked").glob(f"{language}_*.txt"):
        for marked in marked_texts(file):
            assert "{" not in marked.text, marked.title
            assert all(marked.text[s:e].strip() == marked.text[s:e] for s, e, _ in marked.spans)


@pytest.mark.skipif(not CORPUS.exists(), reason="factRuEval-2016 is not beside the project")
@pytest.mark.parametrize("half", ["even", "odd"])
def test_news_corpus(half):
    spec = importlib.util.spec_from_file_location("names_ru", ROOT / "bench/names_ru.py")
    bench = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(bench)
    names = bench.documents(CORPUS, half)
    figures = bench.score(CORPUS, names, bench.habeas_spans)
    assert {kind: f for kind, (_, _, f) in figures.items() if f < FLOORS["news"][kind]} == {}
