"""Accounts: readings of lists, forms, letters and messages in; Records of persons out."""

from habeas.extract.accounts.forms import form_records
from habeas.extract.accounts.prose import prose_records
from habeas.extract.accounts.tables import table_records

__all__ = ["form_records", "prose_records", "table_records"]
