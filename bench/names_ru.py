"""How exactly people, organisations and places are found in Russian news: ours beside natasha.

Reads the folder of factRuEval-2016's development set. A gold person is the stretch of its name
words; an organisation or place is right with or without its descriptor ("мэрия", "площадь"). A
nested one is left out, as neither finder gives nested spans.

    python bench/names_ru.py FOLDER [--half even|odd|all] [--errors person]
"""

import argparse
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path

Span = tuple[int, int]
Spans = dict[str, set[Span]]

KINDS = {"Person": "person", "Org": "organisation", "Location": "place", "LocOrg": "place"}
CORE = {
    "person": ("name", "surname", "patronymic", "nickname"),
    "organisation": ("org_name",),
    "place": ("loc_name",),
}
QUOTES = '«»“”„"'
NATASHA = {"PER": "person", "ORG": "organisation", "LOC": "place"}


def gold(folder: Path, name: str, text: str) -> dict[str, list[tuple[Span, ...]]]:
    """Give each kind's entities, each as the spans that count as right for it."""
    pieces = dict(_pieces(folder / f"{name}.spans"))
    found: dict[str, set[tuple[Span, ...]]] = defaultdict(set)
    for line in (folder / f"{name}.objects").read_text(encoding="utf-8").splitlines():
        label, *ids = line.split("#")[0].split()[1:]
        kind = KINDS.get(label)
        if kind:
            spans = [pieces[i] for i in ids if i in pieces]
            core = [(s, e) for said, s, e in spans if said in CORE[kind]]
            if core:
                ways = {_bare(text, _hull(core)), _bare(text, _hull([(s, e) for _, s, e in spans]))}
                found[kind].add(
                    tuple(sorted(ways)) if kind != "person" else (_bare(text, _hull(core)),)
                )
    return {kind: list(entities) for kind, entities in found.items()}


def _pieces(path: Path) -> Iterator[tuple[str, tuple[str, int, int]]]:
    for line in path.read_text(encoding="utf-8").splitlines():
        number, label, start, length, *_ = line.split()
        yield number, (label, int(start), int(start) + int(length))


def _hull(spans: list[Span]) -> Span:
    return min(s for s, _ in spans), max(e for _, e in spans)


def _bare(text: str, span: Span) -> Span:
    """Without quotes at the edges: the corpus cuts them unevenly, and so does each finder."""
    start, end = span
    while start < end and text[start] in QUOTES:
        start += 1
    while start < end and text[end - 1] in QUOTES:
        end -= 1
    return start, end


def habeas_spans(text: str) -> Spans:
    """The mentions as `habeas extract` gives them, a paragraph a line."""
    from habeas.extract.entities import same_in_document  # noqa: PLC0415 - timed apart
    from habeas.extract.mentions import find_mentions  # noqa: PLC0415

    found, start = [], 0
    for line in text.split("\n"):
        found += find_mentions(line, offset=start, language="ru", anchor=None)
        start += len(line) + 1
    spans: Spans = defaultdict(set)
    for item in same_in_document(found, text):
        spans[item.kind].add((item.start, item.end))
    return spans


def natasha_spans(text: str) -> Spans:
    """What natasha's tagger gives alone."""
    from habeas.extract.entities.russian import _tag  # noqa: PLC0415

    spans: Spans = defaultdict(set)
    for span in _tag(text):
        spans[NATASHA[span.type]].add((span.start, span.stop))
    return spans


def score(
    folder: Path, names: list[str], finder: Callable[[str], Spans], errors: str | None = None
) -> dict[str, tuple[float, float, float]]:
    """Precision, recall and F1 of each kind, over all documents together."""
    right, given, wanted = Counter[str](), Counter[str](), Counter[str]()
    for name in names:
        text = (folder / f"{name}.txt").read_text(encoding="utf-8")
        told = {kind: {_bare(text, span) for span in spans} for kind, spans in finder(text).items()}
        truth = gold(folder, name, text)
        for kind in CORE:
            mine, theirs = told.get(kind, set()), truth.get(kind, [])
            hits = [ways for ways in theirs if mine & set(ways)]
            covered = {span for ways in theirs for span in ways}
            right[kind] += len(hits)
            given[kind] += len(hits) + len(mine - covered)
            wanted[kind] += len(theirs)
            if errors == kind:
                _show(name, text, mine - covered, [w for w in theirs if not mine & set(w)])
    return {kind: _f1(right[kind], given[kind], wanted[kind]) for kind in CORE}


def _f1(right: int, given: int, wanted: int) -> tuple[float, float, float]:
    precision, recall = right / max(given, 1), right / max(wanted, 1)
    return precision, recall, 2 * right / max(given + wanted, 1)


def _show(name: str, text: str, extra: set[Span], missed: list[tuple[Span, ...]]) -> None:
    for s, e in sorted(extra):
        print(f"{name} +  {text[max(0, s - 30) : s]!r} [{text[s:e]}] {text[e : e + 25]!r}")
    for s, e in sorted(ways[0] for ways in missed):
        print(f"{name}  - {text[max(0, s - 30) : s]!r} [{text[s:e]}] {text[e : e + 25]!r}")


def documents(folder: Path, half: str) -> list[str]:
    names = sorted(path.stem for path in folder.glob("*.txt"))
    wanted = {"even": (0,), "odd": (1,), "all": (0, 1)}[half]
    return [name for name in names if int(name.split("_")[1]) % 2 in wanted]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--half", default="even", choices=("even", "odd", "all"))
    parser.add_argument("--errors", choices=tuple(CORE), help="show what ours gets wrong")
    args = parser.parse_args()
    names = documents(args.folder, args.half)
    for title, finder in (("natasha", natasha_spans), ("habeas", habeas_spans)):
        errors = args.errors if title == "habeas" else None
        for kind, figures in score(args.folder, names, finder, errors).items():
            print(
                f"{title:8} {kind:13} P {figures[0]:.3f}  R {figures[1]:.3f}  F1 {figures[2]:.3f}"
            )


if __name__ == "__main__":
    main()
