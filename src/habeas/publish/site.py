"""The report as a whole: which pages there are and what each is handed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from jinja2 import Environment
from markupsafe import Markup

from habeas.publish.atlas import (
    FINDINGS_A_PAGE,
    PERSONS_A_PAGE,
    Atlas,
    best,
    build_atlas,
    numbered,
)
from habeas.publish.funnel import funnel_plot, pathway
from habeas.publish.named import named
from habeas.publish.people import PAIRS_DRAWN, PAIRS_LISTED, shown_pairs
from habeas.publish.places import by_facility, named_places, regions
from habeas.publish.plots import Plot
from habeas.publish.promises import promises
from habeas.publish.render import Page, environment, page
from habeas.publish.sheets import sheet
from habeas.publish.timeline import Entry, strongest, timeline, timeline_plot
from habeas.publish.waterfall import waterfall_plot
from habeas.publish.wording import Wording
from habeas.publish.words import load_words
from habeas.records import CaseView, Finding

T = TypeVar("T")
DOCUMENTS_A_PAGE = 400
TIMES_DRAWN = 40
TIMES_LISTED = 600
PREVIEW = 8
WIDE, NARROW = (660, 200), (150, 120)
"""Width of a chart's field and of the labels left of it, in pixels."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """One chart in the two widths that the style sheet chooses from."""

    wide: Markup
    narrow: Markup


def pages(view: CaseView, *, language: str) -> Iterator[Page]:
    """Lay a case out as a report that opens from disk; pages come one at a time.

    UsageError where the report has no such language. The same view gives the same bytes.
    """
    words = load_words(language)
    atlas = build_atlas(view, view.vocabulary)
    wording = Wording(words, view.vocabulary)
    env = environment(atlas, wording)
    yield _overview(env, atlas, wording)
    yield from _findings(env, atlas, wording)
    yield from _people(env, atlas, wording)
    yield _places(env, atlas, wording)
    yield _timeline(env, atlas, wording)
    yield from _material(env, atlas)
    yield page(env, "refused.html", "refused.html")
    for reading in view.readings:
        path = f"documents/{reading.document.id}.html"
        replies = {s.locator: s.id for s in reading.segments if s.locator}
        laid_out = sheet(reading, atlas)
        yield page(env, "document.html", path, reading=reading, sheet=laid_out, replies=replies)


def page_count(view: CaseView) -> int:
    """Count the pages a report will have, so that what is left can be told."""
    lists = (
        (view.weighing.findings, FINDINGS_A_PAGE),
        (view.persons, PERSONS_A_PAGE),
        (view.readings, DOCUMENTS_A_PAGE),
    )
    single = ("overview", "places", "timeline", "refused")
    return len(single) + sum(_page_total(items, size) for items, size in lists) + len(view.readings)


def _overview(env: Environment, atlas: Atlas, wording: Wording) -> Page:
    steps = pathway(atlas)
    dated = timeline(atlas).dated
    ranked = sorted(atlas.findings, key=_strength)
    return page(
        env,
        "index.html",
        "index.html",
        steps=steps,
        funnel=_both(
            funnel_plot(steps, wording, full=True), funnel_plot(steps, wording, full=False)
        ),
        named=named(atlas),
        promises=promises(atlas),
        strongest=ranked[:PREVIEW],
        conflicts=[f for f in ranked if f.conflicts][:PREVIEW],
        conflict_count=sum(len(f.conflicts) for f in atlas.findings),
        dated=dated,
        times=_times(strongest(dated, PREVIEW), wording),
        shown_times=strongest(dated, PREVIEW),
    )


def _strength(finding: Finding) -> tuple[int, int, int]:
    claims = sum(len(answer.claims) for answer in finding.answers)
    roots = max((answer.roots_shown for answer in finding.answers), default=0)
    return best(finding.answers), -roots, -claims


def _findings(env: Environment, atlas: Atlas, wording: Wording) -> Iterator[Page]:
    """Print the findings; only the first page holds the contents, which grow with the case."""
    index = by_facility(atlas, wording)
    for n, total, part in _parts(atlas.findings, FINDINGS_A_PAGE):
        path = numbered("findings", n)
        contents = index if n == 1 else []
        yield page(
            env, "findings.html", path, findings=part, page_n=n, page_total=total, index=contents
        )


def _people(env: Environment, atlas: Atlas, wording: Wording) -> Iterator[Page]:
    listed = shown_pairs(atlas)
    drawn = [(pair, _narrow(waterfall_plot(pair, wording.words))) for pair in listed[:PAIRS_DRAWN]]
    for n, total, part in _parts(atlas.persons, PERSONS_A_PAGE):
        yield page(
            env,
            "people.html",
            numbered("people", n),
            persons=part,
            page_n=n,
            page_total=total,
            drawn=drawn if n == 1 else [],
            listed=listed[PAIRS_DRAWN:PAIRS_LISTED] if n == 1 else [],
            unlisted=max(0, len(listed) - PAIRS_LISTED),
        )


def _places(env: Environment, atlas: Atlas, wording: Wording) -> Page:
    grouped, named = regions(atlas, wording), named_places(atlas)
    return page(env, "places.html", "places.html", regions=grouped, named=named)


def _timeline(env: Environment, atlas: Atlas, wording: Wording) -> Page:
    times = timeline(atlas)
    shown = strongest(times.dated, TIMES_DRAWN)
    return page(
        env,
        "timeline.html",
        "timeline.html",
        times=times,
        listed=times.dated[:TIMES_LISTED],
        yearless=times.yearless[:TIMES_LISTED],
        worded=times.worded[:TIMES_LISTED],
        drawn=_times(shown, wording),
        drawn_count=len(shown),
    )


def _material(env: Environment, atlas: Atlas) -> Iterator[Page]:
    for n, total, part in _parts(atlas.view.readings, DOCUMENTS_A_PAGE):
        path = numbered("documents", n)
        yield page(env, "documents.html", path, readings=part, page_n=n, page_total=total)


def _times(entries: Sequence[Entry], wording: Wording) -> Drawn | None:
    wide = timeline_plot(entries, wording, full=True)
    return _both(wide, timeline_plot(entries, wording, full=False))


def _both(wide: Plot | None, narrow: Plot | None) -> Drawn | None:
    if wide is None or narrow is None:
        return None
    return Drawn(_draw(wide, WIDE), _narrow(narrow))


def _narrow(plot: Plot) -> Markup:
    return _draw(plot, NARROW)


def _draw(plot: Plot, measures: tuple[int, int]) -> Markup:
    from habeas.publish.charts import draw  # noqa: PLC0415 - slow to load, only for a report

    return draw(plot, width=measures[0], left=measures[1])


def _page_total(items: Sequence[object], size: int) -> int:
    return max(1, -(-len(items) // size))


def _parts(items: Sequence[T], size: int) -> Iterator[tuple[int, int, Sequence[T]]]:
    """Cut a long list into pages; an empty one still has its first page."""
    total = _page_total(items, size)
    for n in range(1, total + 1):
        yield n, total, items[(n - 1) * size : n * size]
