import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from reading import check, original

from habeas.read import read
from habeas.records import UNSEALED, Stated
from habeas.records.errors import MaterialError

ENDS = ("read", "refused")
NAMES = st.sampled_from(["a.txt", "a.csv", "a.html", "a.json", "a.xlsx", "a-2022-13-45.txt", "a"])
SEEDS = (
    "12.07.2022, 21:14 - Лена: девочки\n",
    "[12/07/22, 9:14:05 PM] Lena: hi\n",
    '{"messages": [{"id": 1, "type": "message", "from": "A", "text": ["x", {"text": "y"}]}]}',
    "От: Катя <k@example.org>\nДата: 14.08.2022\nТема: брат\n\nЗдравствуйте.\n",
    "№;ФИО;Колония\n1;Рябов Роман;ИК-84\n",
    "<html><body><article><h1>Title here</h1><p>Words.</p></article></body></html>",
    "ФИО: Рябов\nСрок: 5\nКолония: ИК-84\n",
    "\ufeffГлавное о деле\n\nТекст «о нём». " + "Ещё слова. " * 12,
)


def outcome(name: str, data: bytes) -> str:
    """Read whatever comes, and say how that ended; any other error fails the test."""
    try:
        readings = read(original(name, data), data, Stated(), key=UNSEALED)
    except MaterialError as error:
        return "refused" if str(error) else "refused without a reason"
    for reading in readings:
        check(reading)
    return "read" if readings else "passed over"


@given(NAMES, st.binary(max_size=200))
@settings(max_examples=150, deadline=None)
def test_any_bytes_are_read_or_refused_by_name(name, data):
    assert outcome(name, data) in ENDS


@given(NAMES, st.text(max_size=300), st.sampled_from(["utf-8", "utf-16", "cp1251", "cp866"]))
@settings(max_examples=150, deadline=None)
def test_any_text_is_read_or_refused_by_name(name, text, encoding):
    assert outcome(name, text.encode(encoding, "replace")) in ENDS


@given(NAMES, st.sampled_from(SEEDS), st.data())
@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_damaged_material_is_read_or_refused_by_name(name, seed, data):
    raw = bytearray(seed.encode() * data.draw(st.integers(1, 3)))
    for _ in range(data.draw(st.integers(0, 3))):
        at = data.draw(st.integers(0, len(raw) - 1))
        raw[at : at + data.draw(st.integers(0, 4))] = data.draw(st.binary(max_size=4))
        if not raw:
            break
    assert outcome(name, bytes(raw[: data.draw(st.integers(0, len(raw)))])) in ENDS


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("name", ["a.txt", "a.csv", "a.html"])
def test_reading_twice_gives_the_same(seed, name):
    data = seed.encode()
    once = read(original(name, data), data, Stated(), key=UNSEALED)
    assert read(original(name, data), data, Stated(), key=UNSEALED) == once
