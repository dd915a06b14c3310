"""What a pair's probability is made of: each feature's push, one after another."""

from habeas.publish.amounts import number
from habeas.publish.plots import AGAINST, BAR, FOR, Piece, Plot, Row, row_key
from habeas.publish.words import Words
from habeas.records import Pair

PAINT = {"agrees": FOR, "contradicts": AGAINST, "unknown": BAR, "prior": BAR}


def signed(n: float, language: str) -> str:
    """Write a log-odds with its sign and one decimal."""
    rounded = round(n, 1)
    sign = "+" if rounded > 0 else "\N{MINUS SIGN}" if rounded < 0 else ""
    return sign + number(abs(rounded), language)


def percent(probability: float, language: str) -> str:
    """Write a probability as a percentage that never claims to be certain."""
    shown = min(max(100 * probability, 0.1), 99.9)
    return number(round(shown, 1 if shown < 1 or shown > 99 else 0), language) + " %"  # noqa: PLR2004


def waterfall_plot(pair: Pair, words: Words) -> Plot:
    """Lay a pair's weights out in order, each beginning where the one before ended."""
    rows: list[Row] = []
    pieces: list[Piece] = []
    total = 0.0
    ends = [0.0]
    for weight in pair.weights:
        label = words.get(f"feature.{weight.feature}", weight.feature)
        row = row_key(len(rows), label)
        pieces.append(Piece(row, total, total + weight.log_odds, PAINT[weight.outcome]))
        rows.append(Row(label, signed(weight.log_odds, words.language)))
        total += weight.log_odds
        ends.append(total)
    label = words("people.sum")
    pieces.append(Piece(row_key(len(rows), label), 0, total, BAR, 0.45))
    rows.append(Row(label, signed(total, words.language)))
    reach = max(1.0, max(ends) - min(ends)) * 0.06
    return Plot(rows, pieces, "linear", (min(ends) - reach, max(ends) + reach), [], [], zero=True)
