"""A form's fields in; a Record of each person that a form asks after out."""

import re

from habeas.extract.accounts.building import Cell, Frame, build
from habeas.extract.accounts.headings import columns_of
from habeas.records import CaseKey, Reading, Record, Segment


def form_records(reading: Reading, *, key: CaseKey) -> list[Record]:
    """Read each filled form of a document; a label that comes again begins the next form."""
    document = reading.document
    frame = Frame(document.id, document.language, key)
    records: list[Record] = []
    for form in _forms([s for s in reading.segments if s.kind == "field" and s.label]):
        labels = [s.label or "" for s in form]
        columns = columns_of(labels)
        cells = {
            field: Cell(labels[i], *_value(document.text, form[i])) for field, i in columns.items()
        }
        if not cells:
            continue
        used = [form[i] for i in columns.values()]
        start, end = min(s.start for s in used), max(s.end for s in used)
        locator = used[0].locator or str(start)
        record = build(cells, frame, start=start, end=end, locator=locator)
        if record is not None:
            records.append(record)
    return records


def _forms(fields: list[Segment]) -> list[list[Segment]]:
    forms: list[list[Segment]] = []
    seen: set[str | None] = set()
    for field in fields:
        if not forms or field.label in seen:
            forms.append([])
            seen = set()
        seen.add(field.label)
        forms[-1].append(field)
    return forms


def _value(text: str, field: Segment) -> tuple[str, int]:
    """The field's own words, without the label that may stand before them."""
    words = text[field.start : field.end]
    label = re.match(rf"\s*{re.escape(field.label or '')}\s*[:：–—-]\s*", words)
    skip = label.end() if label else 0
    return words[skip:], field.start + skip
