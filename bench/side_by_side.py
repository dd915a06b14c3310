"""Habeas beside dateparser, recognizers-text, quantulum3 and natasha, on phrases of the gold set.

Each peer is installed in an environment of its own, below --envs, and asked the same: for dates
the first and last day, for amounts both ends and the bound, for people the exact spans. Peers are
given the bare words, without the sentence around them, which makes it easier for them; Habeas is
given the whole sentence. Prints the share that is wholly right, and the time taken.

    python bench/side_by_side.py [--envs DIR] [--split kept]
"""

import argparse
import json
import subprocess
import sys
import venv
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from tests.gold.documents import every  # noqa: E402 - the tests are no package of the project's
from tests.gold.phrases import LANGUAGES, SAID_ON, Phrase, phrases  # noqa: E402

PEERS = {
    "habeas": (),
    "dateparser": ("dateparser",),
    "recognizers": ("recognizers-text-suite", "emoji==1.7.0"),
    "quantulum3": ("quantulum3", "setuptools<81"),
    "natasha": ("natasha", "setuptools<81"),
}
"""Each peer, and what is installed for it; recognizers-text needs an emoji of before 2.0."""
ROW = "{:<9}{:<3}{:>6}  " + "{:>14}" * len(PEERS)


def main() -> None:
    args = _arguments()
    pythons = {name: _environment(args.envs / name, needs) for name, needs in PEERS.items()}
    print(ROW.format("task", "", "asked", *PEERS))
    for task in ("dates", "amounts"):
        for language in LANGUAGES:
            asked = list(phrases(task, language))
            told = {
                name: _ask(pythons[name], name, _phrased(task, language, asked)) for name in PEERS
            }
            print(_row(task, language, asked, told), flush=True)
    for language in LANGUAGES:
        print(_people(language, args.split, pythons), flush=True)
    print("a share is of phrases wholly right (people: F1 of exact spans); seconds in brackets")


def _environment(place: Path, needs: tuple[str, ...]) -> Path:
    """The Python of a peer's own environment, made where there is none."""
    if not needs:
        return Path(sys.executable)
    python = place / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    if not python.exists():
        venv.create(place, with_pip=True)
        subprocess.run([python, "-m", "pip", "install", "--quiet", *needs], check=True)
    return python


def _phrased(task: str, language: str, asked: list[Phrase]) -> dict[str, Any]:
    items = [(p.sentence, p.start, p.end) for p in asked]
    return {"task": task, "language": language, "said_on": SAID_ON, "items": items}


def _ask(python: Path, name: str, task: dict[str, Any]) -> dict[str, Any]:
    script = ROOT / "bench" / "peers" / f"with_{name}.py"
    done = subprocess.run(
        [python, "-W", "ignore", script],
        input=json.dumps(task), capture_output=True, text=True, check=True, encoding="utf-8",
    )  # fmt: skip
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer


def _row(task: str, language: str, asked: list[Phrase], told: dict[str, Any]) -> str:
    cells = [_cell(asked, answer) for answer in told.values()]
    return ROW.format(task, language, len(asked), *cells)


def _cell(asked: list[Phrase], answer: dict[str, Any]) -> str:
    right = sum(
        given is not None and tuple(given) == phrase.wanted
        for phrase, given in zip(asked, answer["answers"], strict=True)
    )
    if not any(answer["answers"]):
        return "-"
    return f"{right / len(asked):.2f} ({answer['seconds']:.1f} s)"


def _people(language: str, split: str, pythons: dict[str, Path]) -> str:
    documents = list(every(split, language))
    task = {
        "task": "people", "language": language, "said_on": SAID_ON,
        "items": [d.text for d in documents],
    }  # fmt: skip
    true = [set(_spans(d)) for d in documents]
    cells = []
    for name in PEERS:
        answer = _ask(pythons[name], name, task)
        cells.append(_f1(true, answer["answers"], answer["seconds"]))
    return ROW.format("people", language, sum(map(len, true)), *cells)


def _spans(document: Any) -> Iterator[tuple[int, int]]:
    for row in document.rows("mention"):
        span = document.span(row["text"], row.get("nth", 1)) if row["kind"] == "person" else None
        if span:
            yield span


def _f1(true: list[set[tuple[int, int]]], answers: list[Any], seconds: float) -> str:
    if not any(answers):
        return "-"
    told = [{tuple(span) for span in answer} for answer in answers]
    right = sum(len(t & a) for t, a in zip(true, told, strict=True))
    total = sum(map(len, true)) + sum(map(len, told))
    return f"{2 * right / total:.2f} ({seconds:.1f} s)"


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--envs", type=Path, default=ROOT / "build" / "peers")
    parser.add_argument("--split", default="kept", choices=("learn", "kept"))
    return parser.parse_args()


if __name__ == "__main__":
    main()
