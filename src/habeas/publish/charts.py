"""Charts as SVG without script: drawn by Altair, coloured by the page's own style.

Each chart is drawn wide and narrow, and the page shows the one that fits.
"""

import re
from dataclasses import replace
from typing import Any

import altair as alt
import vl_convert
from markupsafe import Markup

from habeas.publish.labels import LABEL_LINES, LINE_STEP, broken, raised
from habeas.publish.plots import INK, LINE, QUIET, Plot, row_key


def draw(plot: Plot, *, width: int, left: int, step: int = 22) -> Markup:
    """Draw a plot as inline SVG; `left` is the room for the rows' labels, in pixels."""
    plot, lines = _wrapped(plot, left - 8)
    step = max(step, lines * LINE_STEP + 8)
    keys = [row_key(i, row.label) for i, row in enumerate(plot.rows)]
    y = alt.Y(
        "row:O",
        sort=None,
        scale=alt.Scale(domain=keys),
        axis=alt.Axis(
            title=None, labelExpr=LABEL_LINES, ticks=False, domain=False,
            labelLimit=left, labelPadding=8, labelColor=INK, labelFontSize=12,
            labelLineHeight=LINE_STEP, labelOffset=raised(lines),
        ),
    )  # fmt: skip
    layers: list[Any] = [
        _bars(plot, y),
        _points(plot, keys, y),
        _nearly(plot, keys, y),
        _notes(plot, keys, y, width),
    ]
    if plot.zero:
        layers.insert(0, _zero())
    chart = (
        alt.layer(*layers)
        .properties(width=width, height=alt.Step(step), background="transparent")
        .configure_view(stroke="transparent")
        .configure(font="system-ui, sans-serif")
    )
    return _clean(vl_convert.vegalite_to_svg(chart.to_dict(validate=False)))


def _wrapped(plot: Plot, room: int) -> tuple[Plot, int]:
    """Break the rows' labels to the room they have, and count the lines of the longest."""
    lines = [broken(row.label, room) for row in plot.rows]
    rows = [replace(r, label="\n".join(b)) for r, b in zip(plot.rows, lines, strict=True)]
    names = {row_key(i, r.label): row_key(i, rows[i].label) for i, r in enumerate(plot.rows)}
    pieces = [replace(piece, row=names[piece.row]) for piece in plot.pieces]
    return replace(plot, rows=rows, pieces=pieces), max(map(len, lines), default=1)


def _x(plot: Plot, field: str) -> Any:
    words = dict(zip(map(str, plot.ticks), plot.tick_words, strict=True))
    picked = " : ".join(f"datum.value == {tick} ? {_quoted(word)}" for tick, word in words.items())
    return alt.X(
        field,
        scale=alt.Scale(type=plot.scale, domain=list(plot.domain), nice=False),
        axis=alt.Axis(
            title=None, values=list(plot.ticks), labelExpr=f"{picked} : ''" if picked else "''",
            gridColor=LINE, labelColor=QUIET, domain=False, ticks=False, labelFontSize=11,
            labelOverlap=True, labelFlush=True,
        ),
    )  # fmt: skip


def _bars(plot: Plot, y: Any) -> Any:
    values = [
        {"row": p.row, "x": p.x, "x2": p.x2, "paint": p.paint, "opacity": p.opacity}
        for p in plot.pieces
    ]
    return (
        alt.Chart(_data(values))
        .mark_bar(height=14)
        .encode(
            x=_x(plot, "x:Q"),
            x2="x2:Q",
            y=y,
            fill=alt.Fill("paint:N", scale=None),
            opacity=alt.Opacity("opacity:Q", scale=None),
        )
    )


def _points(plot: Plot, keys: list[str], y: Any) -> Any:
    rows = zip(keys, plot.rows, strict=True)
    values = [
        {"row": key, "x": row.point} for key, row in rows if row.point is not None and not row.about
    ]
    return (
        alt.Chart(_data(values))
        .mark_tick(color=INK, thickness=4, height=16)
        .encode(x=_x(plot, "x:Q"), y=y)
    )


def _nearly(plot: Plot, keys: list[str], y: Any) -> Any:
    rows = zip(keys, plot.rows, strict=True)
    values = [{"row": key, "x": row.point} for key, row in rows if row.about]
    return (
        alt.Chart(_data(values))
        .mark_point(
            color=INK, shape="square", filled=False, size=110, strokeWidth=1.5, strokeDash=[2, 2]
        )
        .encode(x=_x(plot, "x:Q"), y=y)
    )


def _notes(plot: Plot, keys: list[str], y: Any, width: int) -> Any:
    values = [{"row": k, "note": r.note} for k, r in zip(keys, plot.rows, strict=True)]
    return (
        alt.Chart(_data(values))
        .mark_text(align="left", color=QUIET, fontSize=12, dx=10)
        .encode(x=alt.value(width), y=y, text="note:N")
    )


def _zero() -> Any:
    rule = alt.Chart(_data([{"x": 0}])).mark_rule(color=INK, strokeWidth=1)
    return rule.encode(x="x:Q")


def _data(values: list[dict[str, Any]]) -> Any:
    return alt.Data(values=values)  # type: ignore[no-untyped-call]  # Altair leaves it untyped


def _quoted(word: str) -> str:
    return "'" + word.replace("\\", "\\\\").replace("'", "\\'") + "'"


def _clean(svg: str) -> Markup:
    """Strip what the page does not need: namespaces, and roles that a table beside it replaces."""
    svg = re.sub(r' (?:xmlns(?::\w+)?|version|role|aria-[\w-]+|style)="[^"]*"', "", svg)
    svg = svg.replace('class="marks"', 'class="chart" aria-hidden="true" focusable="false"', 1)
    return Markup(svg)  # noqa: S704 - drawn by Vega, which escapes the words it sets
