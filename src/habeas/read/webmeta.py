"""What a web page says of itself in its own data: date, publisher, title, language."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

DATE_NAMES = (
    "article:published_time", "og:article:published_time", "datepublished", "pubdate",
    "publishdate", "publish-date", "publication_date", "dc.date", "dc.date.issued",
    "dcterms.created", "dcterms.issued", "dcterms.date", "parsely-pub-date", "sailthru.date",
    "article.published", "mediator_published_time", "citation_publication_date", "date",
)  # fmt: skip
SITE_NAMES = (
    "og:site_name", "application-name", "publisher", "dc.publisher", "dcterms.publisher",
    "article:publisher_name", "citation_journal_title",
)  # fmt: skip
TITLE_NAMES = ("og:title", "twitter:title", "dc.title", "citation_title")
SCHEMA_ARTICLES = ("article", "newsarticle", "reportagenewsarticle", "blogposting", "webpage")
LANGUAGE = re.compile(r"\s*([a-z]{2,3})(?![a-z])")
DAY = re.compile(r"\s*((?:19|20)\d\d-\d\d-\d\d)(?!\d)")


@dataclass(frozen=True, slots=True)
class WebMeta:
    """What the page states; None is "does not say". `published` is "2022-08-10"."""

    published: str | None
    publisher: str | None
    title: str | None
    language: str | None


def web_meta(tree: Any) -> WebMeta:
    """Read meta elements first, then schema.org data."""
    named = _named(tree)
    schema = list(_schema(tree))
    language = LANGUAGE.match(str(tree.get("lang") or "").lower())
    return WebMeta(
        published=_day(_first(named, DATE_NAMES)) or _day(_of(schema, "datePublished")),
        publisher=_first(named, SITE_NAMES) or _of(schema, "publisher"),
        title=_first(named, TITLE_NAMES) or _of(schema, "headline"),
        language=language[1] if language else None,
    )


def _named(tree: Any) -> dict[str, str]:
    found: dict[str, str] = {}
    for meta in tree.iter("meta"):
        content = " ".join((meta.get("content") or "").split())
        for attribute in ("property", "name", "itemprop"):
            name = (meta.get(attribute) or "").strip().lower()
            if name and content:
                found.setdefault(name, content)
    return found


def _first(named: dict[str, str], names: tuple[str, ...]) -> str | None:
    return next((named[name] for name in names if name in named), None)


def _schema(tree: Any) -> Iterator[dict[str, Any]]:
    for script in tree.iter("script"):
        if "ld+json" in (script.get("type") or "") and script.text:
            try:
                data = json.loads(script.text, strict=False)
            except (ValueError, RecursionError):
                continue
            yield from _objects(data)


def _objects(data: Any) -> Iterator[dict[str, Any]]:
    graph = data.get("@graph") if isinstance(data, dict) else None
    for item in data if isinstance(data, list) else graph if isinstance(graph, list) else [data]:
        kind = item.get("@type") if isinstance(item, dict) else None
        kinds = kind if isinstance(kind, list) else [kind]
        if any(str(k).lower() in SCHEMA_ARTICLES for k in kinds):
            yield item


def _of(schema: list[dict[str, Any]], name: str) -> str | None:
    """Read one property; a publisher may be an object, or a list of them, with a name."""
    for item in schema:
        value = item.get(name)
        value = value[0] if isinstance(value, list) and value else value
        value = value.get("name") if isinstance(value, dict) else value
        if isinstance(value, str) and value.strip():
            return " ".join(value.split())
    return None


def _day(text: str | None) -> str | None:
    found = DAY.match(text or "")
    return found[1] if found else None
