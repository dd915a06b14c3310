"""HTML articles: the main text without the page around it, and what the page says of itself."""

import re
from collections.abc import Iterator
from typing import Any

from htmldate import find_date
from lxml import etree, html
from trafilatura import bare_extraction

from habeas.read.drafts import Draft, Opened, Page, Piece
from habeas.read.partial import partial_date
from habeas.read.webmeta import WebMeta, web_meta
from habeas.records import Guess, Interval
from habeas.records.documents import SegmentKind
from habeas.records.errors import EmptyFile, HabeasError

EXTENSIONS = (".html", ".htm", ".xhtml", ".shtml")
STARTS = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->).)*-->\s*)*<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
LARGEST_FOR_TRAFILATURA = 5_000_000
END_OF_TIME = "2100-12-31"
"""htmldate would else take today as the latest date; a reading must not depend on the clock."""
HIDDEN = (
    "script",
    "style",
    "noscript",
    "template",
    "nav",
    "footer",
    "header",
    "form",
    "button",
    "svg",
)
UNSEEN = (
    "//body//*[@hidden] | //body//template"
    " | //body//*[contains(translate(@style, ' ', ''), 'display:none')]"
)
"""What a page holds and no reader sees: it is nobody's published word."""
BLOCKS = (
    "p",
    "li",
    "tr",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "blockquote",
    "pre",
    "div",
    "td",
    "dd",
    "dt",
)
Block = tuple[SegmentKind, str]


def read_html(opened: Opened) -> list[Draft] | None:
    """Read a page's article; None where the text is no HTML, EmptyFile where it has no words."""
    text = opened.text or ""
    if not opened.filename.lower().endswith(EXTENSIONS) and not STARTS.match(text[:5000]):
        return None
    tree = _parsed(text)
    meta = web_meta(tree)
    if _unhidden(tree):
        text = html.tostring(tree, encoding="unicode")
    blocks = _article(text) or list(_plain(tree))
    if not blocks:
        raise EmptyFile("the page holds no text")
    title, title_guess = _title(tree, meta)
    page, pieces = _laid_out(_under_title(blocks, title))
    published, date_guess = _published(tree, meta)
    return [
        Draft(
            kind="article",
            text=page.text,
            pieces=pieces,
            title=title,
            language=meta.language,
            published_at=published,
            publisher=meta.publisher,
            guesses=tuple(guess for guess in (title_guess, date_guess) if guess),
        )
    ]


def _parsed(text: str) -> Any:
    """Parse forgivingly; a declared encoding no longer holds for text that is decoded."""
    parser = html.HTMLParser(huge_tree=True, encoding="utf-8")
    try:
        tree = html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError) as error:
        raise EmptyFile("the page holds no text") from error
    return tree


def _unhidden(tree: Any) -> bool:
    """Take out what a browser does not show; true where there was any."""
    hidden = tree.xpath(UNSEEN)
    for element in hidden:
        if element.getparent() is not None:
            element.drop_tree()
    return bool(hidden)


def _article(text: str) -> list[Block]:
    """Find the main text; empty where there is none to find."""
    if len(text) > LARGEST_FOR_TRAFILATURA:
        return []
    try:
        found = bare_extraction(text, include_comments=False, include_tables=True)
    except (ValueError, TypeError, AttributeError, etree.LxmlError, RecursionError):
        return []
    body = getattr(found, "body", None)
    return list(_blocks(body)) if body is not None else []


def _blocks(body: Any) -> Iterator[Block]:
    """Walk trafilatura's tree: one block a paragraph, list item or table row."""
    for element in body:
        if element.tag in {"list", "table", "quote"} and len(element):
            yield from _blocks(element)
            continue
        cells = [_words(cell) for cell in element] if element.tag == "row" else [_words(element)]
        words = " | ".join(filter(None, cells))
        if words:
            yield ("heading" if element.tag == "head" else "paragraph"), words


def _words(element: Any) -> str:
    return " ".join("".join(element.itertext()).split())


def _plain(tree: Any) -> Iterator[Block]:
    """Take all words that a reader would see, where the page has no article to find."""
    body = tree.find("body") if tree.find("body") is not None else tree
    etree.strip_elements(body, *HIDDEN, etree.Comment, with_tail=False)
    for element in body.iter(*BLOCKS, "br"):
        element.tail = f"\n{element.tail or ''}"
        element.text = f"\n{element.text or ''}" if element.tag != "br" else element.text
    for line in "".join(body.itertext()).split("\n"):
        if words := " ".join(line.split()):
            yield "paragraph", words


def _title(tree: Any, meta: WebMeta) -> tuple[str | None, Guess | None]:
    """Take the title from the page's only main heading, else its data, else its title element."""
    headings = [words for element in tree.iter("h1") if (words := _words(element))]
    if len(headings) == 1 or meta.title:
        return (headings[0] if len(headings) == 1 else meta.title), None
    found = tree.find(".//title")
    words = _words(found) if found is not None else ""
    return (words, Guess("title", words, "the page's title element")) if words else (None, None)


def _under_title(blocks: list[Block], title: str | None) -> list[Block]:
    """Put the title first, once."""
    if not title:
        return blocks
    rest = [block for block in blocks[:3] if _bare(block[1]) != _bare(title)]
    return [("heading", title), *rest, *blocks[3:]]


def _bare(words: str) -> str:
    return re.sub(r"\W+", " ", words).casefold().strip()


def _laid_out(blocks: list[Block]) -> tuple[Page, tuple[Piece, ...]]:
    page, pieces = Page(), list[Piece]()
    for kind, words in blocks:
        if pieces:
            page.add("\n\n")
        pieces.append(Piece(kind, *page.add(words)))
    return page, tuple(pieces)


def _published(tree: Any, meta: WebMeta) -> tuple[Interval | None, Guess | None]:
    """Take the date that the page states; one that htmldate infers is shown as a guess."""
    try:
        if meta.published:
            return partial_date(meta.published), None
        found = find_date(tree, extensive_search=False, original_date=True, max_date=END_OF_TIME)
        why = "a date in the page's markup or address, found by htmldate"
        return (partial_date(found), Guess("published_at", found, why)) if found else (None, None)
    except (HabeasError, ValueError, TypeError, AttributeError, OverflowError, etree.LxmlError):
        return None, None
