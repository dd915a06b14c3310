"""A name as written comes in; its roles, and spellings that can be compared, go out."""

from habeas.names.fathers import father_classes
from habeas.names.given import given_classes, sexes
from habeas.names.inflecting import family_forms, plural_forms
from habeas.names.initials import initial_sounds, is_initial
from habeas.names.keys import forms, latin_key, sound_key
from habeas.names.reading import read_name
from habeas.names.scripts import mended

__all__ = [
    "family_forms",
    "father_classes",
    "forms",
    "given_classes",
    "initial_sounds",
    "is_initial",
    "latin_key",
    "mended",
    "plural_forms",
    "read_name",
    "sexes",
    "sound_key",
]
