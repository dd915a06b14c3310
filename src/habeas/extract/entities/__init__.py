"""Entities: text in; people, organisations and places, each on its words, out."""

from habeas.extract.entities.find import find_entities
from habeas.extract.entities.same import same_in_document

__all__ = ["find_entities", "same_in_document"]
