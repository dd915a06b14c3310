"""Entities: text in; people, organisations and places, each on its words, out."""

from habeas.extract.entities.find import find_entities, read_ahead
from habeas.extract.entities.same import same_in_document

__all__ = ["find_entities", "read_ahead", "same_in_document"]
