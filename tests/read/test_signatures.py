"""What is no material is refused by name, and not read as somebody's words."""

import pytest
from reading import read_all, read_one

from habeas.records.errors import UnknownFormat

PRINTED = '{"type": "claim", "id": "515e26c87853895619d05650a7d61dad", "quote": "forty left"}\n'


@pytest.mark.parametrize(
    "filename, content, said",
    [
        ("words.toml", 'language = "en"\n', "settings"),
        ("findings.jsonl", PRINTED, "itself printed"),
        ("findings.txt", PRINTED, "itself printed"),
        ("scan.txt", b"%PDF-1.7 ...", "PDF"),
    ],
)
def test_what_is_no_material_is_named(filename, content, said):
    with pytest.raises(UnknownFormat, match=said):
        read_all(filename, content)


def test_a_text_that_quotes_a_line_of_output_is_read():
    assert read_one("a.txt", f"He sent me this: {PRINTED}").document.text
