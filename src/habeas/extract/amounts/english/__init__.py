"""The English tables of amounts: a linguist extends their rows, as `phrases.py` says."""

from habeas.extract.amounts.english import (
    bounds,
    counted,
    joining,
    labels,
    nouns,
    numbers,
    parts,
)
from habeas.extract.amounts.phrases import tables_of

TABLES = tables_of(bounds, counted, joining, labels, nouns, numbers, parts)
