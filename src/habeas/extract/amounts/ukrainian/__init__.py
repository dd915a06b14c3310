"""The Ukrainian tables of amounts: a linguist extends their rows, as `phrases.py` says."""

from habeas.extract.amounts.phrases import tables_of
from habeas.extract.amounts.ukrainian import (
    bounds,
    counted,
    joining,
    labels,
    nouns,
    numbers,
    parts,
)

TABLES = tables_of(bounds, counted, joining, labels, nouns, numbers, parts)
