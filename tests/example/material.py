"""Material with the truth about it: documents read and extracted once, claims set beside truth."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

from habeas.extract import extract
from habeas.read import parse_manifest, read
from habeas.records import UNSEALED, Claim, Extraction, Original, Reading, load_vocabulary, make_id

Truth = dict[str, Any]


@dataclass(frozen=True)
class Matter:
    """A folder of material and the truth written apart from it."""

    material: Path
    truth_file: Path

    @property
    def truth(self) -> Truth:
        return tomllib.loads(self.truth_file.read_text(encoding="utf-8"))


@cache
def done(matter: Matter) -> dict[str, list[tuple[Reading, Extraction]]]:
    """Each file's readings with their extractions."""
    manifest = parse_manifest((matter.material / "material.toml").read_text(encoding="utf-8"))
    names = sorted(
        path.relative_to(matter.material).as_posix()
        for path in matter.material.rglob("*")
        if path.is_file() and path.name not in ("material.toml", "README.md")
    )
    return {name: list(_one(matter.material, name, manifest)) for name in names}


def _one(folder: Path, name: str, manifest: Any) -> Iterator[tuple[Reading, Extraction]]:
    data = (folder / name).read_bytes()
    original = Original(
        make_id(UNSEALED, "original", name), "", len(data), "", name, datetime.now(UTC)
    )
    readings = read(original, data, manifest.stated(name), key=UNSEALED)
    done = extract(readings, vocabulary=load_vocabulary(), key=UNSEALED)
    yield from zip(readings, done, strict=True)


@cache
def pairs(matter: Matter) -> tuple[tuple[str, Claim | None], ...]:
    """Each true claim's place in the truth, with the claim that was found on its words."""
    return tuple(
        (str(number), _found(matter, true)) for number, true in enumerate(matter.truth["claim"])
    )


def _found(matter: Matter, true: Truth) -> Claim | None:
    """The claim of the right kind that shares most words with the true one."""
    best: tuple[int, Claim] | None = None
    for reading, extraction in done(matter)[true["file"]]:
        start = reading.document.text.find(true["quote"])
        end = start + len(true["quote"])
        for claim in extraction.claims if start >= 0 else ():
            shared = min(end, claim.end) - max(start, claim.start)
            if claim.kind == true["kind"] and shared > 0 and (best is None or shared > best[0]):
                best = (shared, claim)
    return best[1] if best else None


def scores(matter: Matter) -> dict[str, float]:
    """Recall of claims, and for those found the share with each field right."""
    true = matter.truth["claim"]
    found = [(true[int(number)], claim) for number, claim in pairs(matter) if claim is not None]
    right = {
        "stance": [c.stance == t["stance"] for t, c in found],
        "polarity": [c.polarity == t["polarity"] for t, c in found],
        "modality": [c.modality == t["modality"] for t, c in found],
        "values": [_values(t) <= _amounts(c) for t, c in found],
        "time": [_interval(c) == _true_interval(t) for t, c in found if "time" in t],
        "chain": [_chain(c) == len(t["chain"]) for t, c in found],
        "gap": [c.chain[0].gap == (t["chain"][0] == "gap") for t, c in found],
    }
    return {
        "recall": len(found) / len(true),
        **{field: sum(marks) / len(marks) for field, marks in right.items()},
    }


Amount = tuple[float | None, float | None, str]
MONTHS = {"year": 12, "month": 1}


def _values(true: Truth) -> set[Amount]:
    return {
        _amount(v.get("lo"), v.get("hi"), v.get("unit"), v["kind"]) for v in true.get("values", [])
    }


def _amounts(claim: Claim) -> set[Amount]:
    return {_amount(v.lo, v.hi, v.unit, v.kind) for v in claim.values}


def _amount(lo: float | None, hi: float | None, unit: str | None, kind: str) -> Amount:
    """Half a year and six months are one amount."""
    times = MONTHS.get(unit or "", 1)
    return (None if lo is None else lo * times, None if hi is None else hi * times, kind)


def _interval(claim: Claim) -> tuple[str, str]:
    time = claim.time
    return (str(time.earliest), str(time.latest)) if time else ("", "")


def _true_interval(true: Truth) -> tuple[str, str]:
    return str(true["time"].get("earliest")), str(true["time"].get("latest"))


def _chain(claim: Claim) -> int:
    return len(claim.chain)
