"""Facilities: text in; prisons, units, hospitals and training grounds with their regions out."""

from habeas.extract.facilities.find import find_facilities
from habeas.extract.facilities.regions import find_regions, region_code
from habeas.extract.facilities.resolve import resolve_in_document

__all__ = ["find_facilities", "find_regions", "region_code", "resolve_in_document"]
