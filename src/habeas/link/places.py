"""Places as written in, keys that can be compared out: Пермский край and Perm Krai are one."""

import re
from functools import cache, lru_cache
from importlib.resources import files

from habeas.names import latin_key

# Words that say what kind of place it is, and not which.
_KIND_WORDS = frozenset(
    latin_key(word)
    for word in (
        "область", "области", "обл", "край", "края", "крае", "республика", "республики",
        "республике", "район", "района", "районе", "город", "города", "городе", "гор", "пос",
        "поселок", "посёлок", "поселка", "пгт", "село", "деревня", "дер", "станица", "хутор",
        "автономный", "округ", "ао", "область", "республіка", "республіки", "місто", "селище",
        "oblast", "region", "krai", "kray", "republic", "of", "the", "district", "city", "town",
        "village", "okrug", "autonomous", "область", "respublika", "rayon", "raion",
    )
)  # fmt: skip
_ENDING = re.compile(r"(?:sk(?:a|i|o|u|om|ogo|omu|im|ih|e)?|[aeiou]+)$")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_CODE = re.compile(r"\s*([A-Z]{2}-[A-Z0-9]{1,3})\s*")
_SHORTEST = 2


@lru_cache(maxsize=50_000)
def region_keys(text: str) -> tuple[str, ...]:
    """Name the regions that the words may mean, by ISO 3166-2 code; sounds where none is known."""
    code = _CODE.fullmatch(text)
    if code:
        return (code.group(1),)
    keys = place_keys(text)
    codes = {code for key in keys for code in _regions().get(key, ())}
    return tuple(sorted(codes)) or keys


@lru_cache(maxsize=50_000)
def place_keys(text: str) -> tuple[str, ...]:
    """Give each word of a place by its sound, without case endings and kinds of place."""
    words = [latin_key(word) for word in _WORD.findall(text)]
    kept = {_stem(word) for word in words if word not in _KIND_WORDS and len(word) >= _SHORTEST}
    return tuple(sorted(kept))


def _stem(sounds: str) -> str:
    shorter = _ENDING.sub("", sounds)
    return shorter if len(shorter) >= _SHORTEST else sounds


@cache
def _regions() -> dict[str, tuple[str, ...]]:
    table = (files("habeas.link") / "regions.tsv").read_text(encoding="utf-8")
    found: dict[str, list[str]] = {}
    for line in table.splitlines():
        if line and not line.startswith("#"):
            code, names = line.split("\t")
            for name in names.split():
                stem = _stem(latin_key(name))
                if code not in found.setdefault(stem, []):
                    found[stem].append(code)
    return {stem: tuple(codes) for stem, codes in found.items()}
