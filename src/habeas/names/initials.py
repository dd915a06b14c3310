"""A given name or patronymic in, the sounds its initial may have out."""

from functools import cache, lru_cache

from habeas.names.given import given_classes, given_names
from habeas.names.keys import readings

# Latin initials tell few sounds apart: S. may be Сергей or Шамиль, Y. Юрий or Евгений.
_AS_INITIAL = str.maketrans("eghkzcjqw", "ikkkSSSSS") | {ord("s"): "S"}


@lru_cache(maxsize=100_000)
def initial_sounds(name: str) -> frozenset[str]:
    """Give every sound that the initial of a name may have, in any of its languages.

    Саша may be written А., О. (Олександр) or С.; two names whose sets do not meet cannot share
    an initial.
    """
    own = {_first(reading) for reading in readings(name.rstrip("."))}
    others = {sound for given in given_classes(name) for sound in _sounds_of()[given]}
    return frozenset((own | others) - {""})


def is_initial(name: str) -> bool:
    """Tell an initial ("И.", "A") from a name."""
    return len(name.rstrip(".")) == 1


@cache
def _sounds_of() -> dict[str, frozenset[str]]:
    return {
        name.name: frozenset(_first(r) for form in name.full for r in readings(form))
        for name in given_names()
    }


def _first(sounds: str) -> str:
    return sounds[:1].translate(_AS_INITIAL)
