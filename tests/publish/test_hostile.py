"""Words that try to break a page: none becomes markup, none is lost."""

from html import escape

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from habeas.publish import pages
from habeas.publish.visible import visible

HOSTILE = [
    "</script><script>alert(1)</script>",
    "</style></title></mark><img src=x onerror=alert(1)>",
    '" onmouseover="alert(1)" x="',
    "{{ 7 * 7 }} {% raw %} {n} {lo}",
    "\u202eesrever\u202c \u2066isolated\u2069 \u200fright",
    "nul\x00bell\x07escape\x1b",
    "a lone \ud800 surrogate and \ufffe",
    "wide " + "x" * 5000,
    "<!-- --> ]]> &amp; &#0; %s",
    "javascript:alert(1)",
]


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_stay_words(words, one_text, parse, sample):
    text = f"He said {words} and no more."
    view = one_text(text, [words], view=sample.view)
    for page in pages(view, language="en"):
        source = page.body.decode("utf-8")
        tree = parse(source)
        assert tree.wrong == [], page.path
        assert not {"script", "img"} & set(tree.tags), page.path
        assert visible(source) == source
        if page.path.startswith("documents/"):
            assert list(tree.marks.values()) == [visible(words)]
            assert escape(visible(words)) in source.replace("&#34;", "&quot;").replace(
                "&#39;", "&#x27;"
            )


LETTERS = st.text(st.characters(blacklist_characters="\r"), min_size=1, max_size=60)


@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(before=LETTERS, words=LETTERS, after=LETTERS)
def test_any_words_are_marked_exactly(before, words, after, one_text, parse, sample):  # noqa: PLR0917 - fixtures
    text = before + words + after
    view = one_text(text, [words], view=sample.view)
    document = list(pages(view, language="uk"))[-1]
    tree = parse(document.body.decode("utf-8"))
    assert tree.wrong == []
    assert list(tree.marks.values()) == [visible(words)]
