"""A name as written comes in; its roles, and spellings that can be compared, go out."""

from habeas.names.given import given_classes, sexes
from habeas.names.keys import forms, latin_key, sound_key
from habeas.names.reading import read_name

__all__ = ["forms", "given_classes", "latin_key", "read_name", "sexes", "sound_key"]
