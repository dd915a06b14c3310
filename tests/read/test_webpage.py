from datetime import date

import pytest
from reading import guesses, read_one, words

from habeas.records.errors import EmptyFile

P1 = "Recruiters came to the colony in the first half of July, <b>an inmate</b> said over a telephone that was not supposed to exist, and promised a pardon."
P2 = "“Nobody has shown us a contract,” said a lawyer who defends several of the men, “and hiring convicts is a crime under <q>our own law</q>.”"
P3 = "Families have been told that they will receive five million roubles if the man is killed, but no such payment is known to anyone outside."


def page(head="", body="", lang="en"):
    return (
        f'<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8">{head}</head><body>'
        '<nav><a href="/">Home</a><a href="/w">World</a></nav>'
        f"<main><article><h1>Men are sent to war</h1><p>{P1}</p><p>{P2}</p>{body}<p>{P3}</p></article></main>"
        "<footer><p>Subscribe to our newsletter</p></footer></body></html>"
    )


def test_the_article_without_the_page_around_it():
    reading = read_one("a.html", page('<meta property="og:site_name" content="Meridian Post">'))
    document = reading.document
    assert (document.kind, document.title) == ("article", "Men are sent to war")
    assert (document.publisher, document.language) == ("Meridian Post", "en")
    assert document.text.startswith("Men are sent to war\n\nRecruiters came to the colony")
    assert "an inmate said over a telephone" in document.text
    assert "our own law" in document.text
    assert "newsletter" not in document.text
    assert words(reading, "heading") == ["Men are sent to war"]
    assert document.published_at is None
    assert "publisher" not in guesses(document)


@pytest.mark.parametrize(
    "head",
    [
        '<meta property="article:published_time" content="2022-08-10T06:30:00+00:00">',
        '<meta name="pubdate" content="2022-08-10">',
        '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2022-08-10"}</script>',
        '<script type="application/ld+json">{"@graph": [{"@type": ["NewsArticle"], "datePublished": "2022-08-10T01:00Z"}]}</script>',
    ],
)
def test_a_date_that_the_page_states_is_no_guess(head):
    document = read_one("a.html", page(head)).document
    assert document.published_at.earliest == date(2022, 8, 10)
    assert "published_at" not in guesses(document)


@pytest.mark.parametrize(
    "head, body",
    [
        ('<link rel="canonical" href="https://x.example/2022/08/10/war">', ""),
        ("", '<time datetime="2022-08-10">10 August</time>'),
    ],
)
def test_a_date_that_htmldate_finds_is_a_guess(head, body):
    document = read_one("a.html", page(head, body)).document
    assert document.published_at.earliest == date(2022, 8, 10)
    assert guesses(document)["published_at"] == "2022-08-10"


def test_publisher_from_structured_data():
    head = '<script type="application/ld+json">{"@type": "NewsArticle", "publisher": {"name": "Северный тракт"}}</script>'
    assert read_one("a.html", page(head)).document.publisher == "Северный тракт"


def test_tables_in_an_article_are_kept():
    body = "<table><tr><td>Colony</td><td>Men</td></tr><tr><td>IK-78</td><td>40</td></tr></table>"
    assert "IK-78 | 40" in read_one("a.html", page(body=body)).document.text


def test_a_page_that_is_no_article_still_gives_its_words():
    reading = read_one(
        "a.html", "<html><body><div>Ищу сына</div><script>x()</script><p>Рябов</p></body></html>"
    )
    assert words(reading) == ["Ищу сына", "Рябов"]


@pytest.mark.parametrize(
    "text", ["<html><body></body></html>", "<html><script>x</script></html>", "<!-- -->"]
)
def test_a_page_without_words_is_empty(text):
    with pytest.raises(EmptyFile):
        read_one("a.html", text)


def test_a_declared_encoding_is_no_guess():
    text = '<html><head><meta charset="windows-1251"></head><body><p>Ищу сына</p></body></html>'
    reading = read_one("a.html", text.encode("cp1251"))
    assert words(reading) == ["Ищу сына"]
    assert "encoding" not in guesses(reading.document)


def test_html_is_told_by_its_start_too():
    assert read_one("page.txt", page()).document.kind == "article"


def test_a_row_of_comments_costs_no_time():
    assert read_one("a.txt", "<!---->" * 700 + "x").document.kind == "page"


HIDDEN_PAGE = """<html><body><article><h1>Men leave the colony</h1>
<p>Ten men were taken from IK-14 last night, a relative said, and nobody knows where they are.</p>
<p hidden>901 men were taken from IK-15.</p><template><p>902 men left IK-16.</p></template>
<div style="display: none"><p>903 men left IK-17.</p></div>
<p>They were promised a pardon after half a year, she added, and a salary in cash.</p>
</article></body></html>"""


def test_what_a_browser_does_not_show_is_not_read():
    text = read_one("a.html", HIDDEN_PAGE).document.text
    assert "Ten men were taken from IK-14" in text
    assert "promised a pardon" in text
    assert not [number for number in ("901", "902", "903") if number in text]
