"""Letters and messages with their mentions in; a Record of each person they tell of out.

Plainly: beside the name stands that it is the writer's kin, that it is sought, when it was born or
which tag it wore. A signature, an official, a reporter is named without any of it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from habeas.extract.accounts.evidence import Account, account_of, tag_in
from habeas.extract.found import Found, Places
from habeas.records import CaseKey, Name, Reading, Record, Segment, make_id

LETTERS = frozenset(("email", "form", "interview"))
PERSONAL = LETTERS | {"chat"}
SEGMENTS = frozenset(("paragraph", "message"))


def prose_records(reading: Reading, mentions: Sequence[Found], *, key: CaseKey) -> list[Record]:
    """Read who is spoken of; in an article only who is named with birth and whereabouts."""
    document = reading.document
    strict = document.kind not in PERSONAL
    places = Places(mentions)
    records: list[Record] = []
    for number, segment in enumerate(reading.segments):
        if segment.kind not in SEGMENTS:
            continue
        locator = segment.locator or str(number)
        for ordinal, account in enumerate(_accounts(document.text, segment, places)):
            if account.counts(strict=strict):
                place = locator if ordinal == 0 else f"{locator}#{ordinal}"
                records.append(_record(account, reading, place, key))
    if document.kind in LETTERS:
        records = _one_each(records)
        if len(records) == 1:
            records = [_with_tag(records[0], document.text)]
    return records


def _accounts(text: str, segment: Segment, places: Places) -> Iterator[Account]:
    inside = places.within(segment.start, segment.end)
    people = [m for m in inside if isinstance(m.norm, Name)]
    for index, person in enumerate(people):
        begin = people[index - 1].end if index else segment.start
        finish = people[index + 1].start if index + 1 < len(people) else segment.end
        yield account_of(text, person, places, begin=begin, finish=finish, segment=segment)


def _record(account: Account, reading: Reading, locator: str, key: CaseKey) -> Record:
    document = reading.document
    name = account.name
    return Record(
        id=make_id(key, "record", document.id, locator),
        document=document.id,
        start=account.start,
        end=account.end,
        name=document.text[account.person.start : account.person.end],
        given=name.given,
        patronymic=name.patronymic,
        family=name.family,
        birth_date=account.birth_date,
        birth_year=account.birth_year,
        facility=account.facility,
        article=account.article,
        term=account.term,
        unit=account.unit,
        tag=account.tag,
        call_sign=account.call_sign,
        status=account.status,
    )


def _one_each(records: list[Record]) -> list[Record]:
    """One record a person in a letter that names them again: the fuller one."""
    kept: list[Record] = []
    for record in records:
        same = next((k for k in kept if _same(k, record)), None)
        if same is None:
            kept.append(record)
        elif _told(record) > _told(same):
            kept[kept.index(same)] = record
    return kept


def _same(left: Record, right: Record) -> bool:
    if (left.family, left.given) != (right.family, right.given):
        return False
    return None in (left.birth_year, right.birth_year) or left.birth_year == right.birth_year


def _told(record: Record) -> int:
    fields = (record.birth_year, record.facility, record.tag, record.article, record.patronymic)
    return sum(field is not None for field in fields)


def _with_tag(record: Record, text: str) -> Record:
    """A letter about one man may give his tag in a later paragraph."""
    return record if record.tag else replace(record, tag=tag_in(text))
