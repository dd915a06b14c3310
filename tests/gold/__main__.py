"""Print the gold set's scores: `python -m tests.gold learn [en|ru|uk] [--wrong TABLE]`.

What was wrong is listed for the documents to learn from only: those that are kept stay unread.
"""

import argparse
import sys
from collections.abc import Callable, Iterable, Iterator

from .documents import SPLITS, Gold, every
from .scores import claims, mentions, records
from .statements import statements
from .tally import Tally

LANGUAGES = ("en", "ru", "uk")
TABLES: tuple[Callable[[Iterable[Gold]], dict[str, Tally]], ...] = (
    mentions, claims, records, statements,
)  # fmt: skip


def main() -> None:
    """Score a split, a language a column."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("split", choices=SPLITS)
    parser.add_argument("language", nargs="?", choices=LANGUAGES)
    parser.add_argument("--wrong", metavar="ROW", help="list what was missed and made up in a row")
    said = parser.parse_args()
    if said.wrong and said.split == "kept":
        parser.error("the kept documents are not read: their mistakes are not listed")
    languages = (said.language,) if said.language else LANGUAGES
    scored = {language: _scored(list(every(said.split, language))) for language in languages}
    if said.wrong:
        for language in languages:
            _list(scored[language].get(said.wrong, Tally()))
        return
    _print(scored)


def _scored(documents: list[Gold]) -> dict[str, Tally]:
    return {name: tally for table in TABLES for name, tally in table(documents).items()}


def _print(scored: dict[str, dict[str, Tally]]) -> None:
    rows = dict.fromkeys(name for column in scored.values() for name in column)
    out = [f"{'':18}" + "".join(f"{language:>28}" for language in scored)]
    out.append(f"{'':18}" + "  precision recall    F1  true" * len(scored))
    out += [f"{name:18}" + "".join(_cells(scored, name)) for name in rows]
    sys.stdout.write("\n".join(out) + "\n")


def _cells(scored: dict[str, dict[str, Tally]], name: str) -> Iterator[str]:
    for column in scored.values():
        tally = column.get(name, Tally())
        yield f"{tally.precision:11.2f}{tally.recall:7.2f}{tally.f1:6.2f}{tally.true:6}"


def _list(tally: Tally) -> None:
    for line in tally.missed:
        sys.stdout.write(f"- {line}\n")
    for line in tally.extra:
        sys.stdout.write(f"+ {line}\n")


if __name__ == "__main__":
    main()
