"""The version of the rules that stand in this room's own tables."""

VERSION = "2"
"""Raised when a rule changes, so that a claim's method says which rules made it."""
