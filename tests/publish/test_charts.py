"""Charts: labels keep all their words on a narrow screen."""

import re
from html import unescape

from habeas.publish.charts import draw
from habeas.publish.plots import Piece, Plot, Row, row_key

LABELS = ("recruitment as a whole\nIK-90, Mordovia", "held", "recruitment as a whole\nIK-91")


def _svg(left):
    rows = [Row(label, "", 2.0) for label in LABELS]
    pieces = [Piece(row_key(i, label), 1, 3) for i, label in enumerate(LABELS)]
    return draw(Plot(rows, pieces, "linear", (0, 4), [1], ["1"]), width=150, left=left)


def test_no_word_of_a_label_is_cut_where_there_is_little_room():
    words = " ".join(unescape(part) for part in re.findall(r">([^<>]+)</t", _svg(120)))
    assert "…" not in words
    for label in LABELS:
        for word in label.split():
            assert word in words


def test_rows_with_longer_labels_stand_further_apart():
    narrow, wide = (float(re.search(r'height="([\d.]+)"', _svg(n))[1]) for n in (60, 200))
    assert narrow > wide


def test_each_row_keeps_its_own_bar():
    assert len(re.findall(r'aria-roledescription="bar"|<path[^>]*fill="#444444"', _svg(120))) == 3


def test_a_label_of_several_lines_stands_beside_the_middle_of_its_row():
    ends = re.findall(r'text-anchor="end" transform="translate\([^,]+,([\d.]+)\)', _svg(120))
    first, second, third = map(float, ends)
    assert second - first > third - second  # a label of three lines begins above its row's middle
    assert second - first == 50 + 14
