"""Accounts: readings of lists, forms, letters and messages in; Records of persons out."""

from habeas.extract.accounts.forms import form_records
from habeas.extract.accounts.persons import Told, persons_told
from habeas.extract.accounts.tables import table_records
from habeas.extract.accounts.writers import Writer, writer_of

__all__ = ["Told", "Writer", "form_records", "persons_told", "table_records", "writer_of"]
