"""How long the whole chain takes, and whether a document costs more in a larger case.

Runs `Case.run` on invented material of 1, 10 and 100 times one size, each in a Python of its own,
so that peak memory is that size's alone. Prints a row a size and the growth of cost per document.

    python bench/chain.py [--unit N] [--sizes 1,10,100]
"""

import argparse
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from material import PER_UNIT, make
from measuring import peak_mb

ROW = "{:>9} {:>11} {:>9} {:>9} {:>12} {:>10} {:>9}"


def main() -> None:
    args = _arguments()
    if args.one:
        print(json.dumps(measure(args.one)))
        return
    sizes = [int(size) for size in args.sizes.split(",")]
    print(
        ROW.format(
            "documents", "characters", "seconds", "docs/s", "characters/s", "peak MB", "growth"
        )
    )
    before = None
    for size in sizes:
        row = _alone(size * args.unit)
        cost = row["seconds"] / row["documents"]
        growth = "" if before is None else f"x{cost / before:.2f}"
        before = cost
        print(_line(row, growth), flush=True)
    print("growth: seconds per document, against the row above")


def measure(units: int) -> dict[str, float]:
    """Run the chain once, after a run of one unit that pays for loading the models."""
    from habeas import Case  # noqa: PLC0415 - loading it is no part of the parent's work

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write(folder / "warm", 1, seed=1)
        Case.create(folder / "warm-case").run(folder / "warm")
        characters = write(folder / "material", units, seed=7)
        started = time.perf_counter()
        summary = Case.create(folder / "case").run(folder / "material")
        seconds = time.perf_counter() - started
    assert summary.documents >= units * PER_UNIT, summary
    return {
        "documents": summary.documents,
        "characters": characters,
        "seconds": seconds,
        "peak_mb": peak_mb(),
        "claims": summary.claims,
        "records": summary.records,
    }


def write(folder: Path, units: int, *, seed: int) -> int:
    """Write the material and return how many characters it has."""
    characters = 0
    for name, data in make(units, seed=seed):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        characters += len(data.decode())
    return characters


def _alone(units: int) -> dict[str, float]:
    command = [sys.executable, __file__, "--one", str(units)]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    return json.loads(done.stdout.splitlines()[-1])


def _line(row: dict[str, float], growth: str) -> str:
    n, characters, seconds = row["documents"], row["characters"], row["seconds"]
    rates = (f"{n / seconds:.1f}", f"{characters / seconds:,.0f}", f"{row['peak_mb']:.0f}")
    return ROW.format(n, f"{characters:,}", f"{seconds:.1f}", *rates, growth)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--unit", type=int, default=1, help="units of ten documents in size 1")
    parser.add_argument("--sizes", default="1,10,100", help="the sizes to run, in order")
    parser.add_argument("--one", type=int, help="measure one size in this Python, and print JSON")
    return parser.parse_args()


if __name__ == "__main__":
    main()
