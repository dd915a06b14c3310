import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from habeas.preserve import media_type

PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"
SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def packed(*members):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for member in members:
            archive.writestr(member, "x")
    return buffer.getvalue()


@pytest.mark.parametrize(
    "data, filename, expected",
    [
        (PNG, "statement.txt", "image/png"),
        (PNG, "photo.png", "image/png"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "письмо.csv", "image/jpeg"),
        (b"RIFF\x00\x00\x00\x00WEBPVP8 ", "a.html", "image/webp"),
        (b"%PDF-1.7\n", "list.txt", "application/pdf"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "list.xls", "application/x-ole-storage"),
        (packed("[Content_Types].xml", "xl/workbook.xml"), "hospital-list.xlsx", SHEET),
        (packed("[Content_Types].xml", "xl/workbook.xml"), "hospital-list.txt", SHEET),
        (
            packed("word/document.xml"),
            "letter.docx",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ),
        (packed("photo.jpg", "old/list.xlsx"), "all.xlsx", "application/zip"),
        (b"PK\x03\x04 cut short", "hospital-list.xlsx", "application/zip"),
        (b"ID,Name\n1,x\n", "list.csv", "text/csv"),
        (b"ID,Name\n1,x\n", "LIST.CSV", "text/csv"),
        (b"a\tb\n", "list.tsv", "text/tab-separated-values"),
        (b'{"messages": []}', "result.json", "application/json"),
        (b'{"messages": [', "result.json", "application/json"),
        (b"<!DOCTYPE html><html>", "page", "text/html"),
        (b"\xef\xbb\xbf\n <html lang='ru'>", "page.txt", "text/html"),
        (b"<p>a fragment</p>", "page.htm", "text/html"),
        ("Он уехал 12 июля".encode(), "letter.txt", "text/plain"),
        ("Он уехал 12 июля".encode("cp1251"), "letter.txt", "text/plain"),
        ("Он уехал 12 июля".encode("utf-16"), "letter.txt", "text/plain"),
        ("Он уехал 12 июля".encode("utf-16-le"), "letter.txt", "text/plain"),
        ("He left on 12 July".encode("utf-16-be"), "letter.txt", "text/plain"),
        ("Имя;Год\nАнна;1980\n".encode("utf-16"), "list.csv", "text/csv"),
        (b"text without a suffix", "README", "text/plain"),
        (bytes(range(256)) * 4, "letter.txt", "application/octet-stream"),
    ],
)
def test_media_type(data, filename, expected):
    assert media_type(data, filename) == expected


@given(st.binary(max_size=200), st.sampled_from(["", "PK\x03\x04", "RIFF", "%PDF-"]), st.text())
def test_any_bytes_have_a_media_type(data, start, filename):
    assert "/" in media_type(start.encode("latin-1") + data, filename)
