import pytest
from reading import guesses, read_one

from habeas.read.decoding import decode
from habeas.records.errors import EmptyFile, UnknownFormat

TEXTS = [
    "Погиб 12.07 под Бахмутом",
    "Здравствуйте. Ищу сына, ИК-78.",
    "ФИО: Рябов Роман Викторович\nКолония: ИК-84",
    "№;ФИО;Регион\n1;Щербаков Юрий Николаевич;Пермский край",
    "Шукаю брата, Пилипчук Олег Степанович. Не їде, є ґрунт.",
    "СПИСОК ПОГИБШИХ. МОРДОВИЯ",
    "Он сказал: «Я записался, не ругайся» — и замолчал…",
]


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("encoding", ["cp1251", "koi8_u", "cp866", "mac_cyrillic"])
def test_single_byte_cyrillic_is_told_apart(text, encoding):
    try:
        data = text.encode(encoding)
    except UnicodeEncodeError:
        pytest.skip(f"{encoding} has no letter for something in this text")
    assert decode(data)[0] == text
    assert [guess.field for guess in decode(data)[1]] == ["encoding"]


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", [*TEXTS, "They took forty men from the colony."])
def test_utf16_without_a_mark_is_a_guess(text, encoding):
    assert decode(text.encode(encoding))[0] == text
    assert decode(text.encode(encoding))[1][0].value == encoding


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
@pytest.mark.parametrize("text", TEXTS)
def test_what_says_its_encoding_is_no_guess(text, encoding):
    assert decode(text.encode(encoding)) == (text, ())


def test_western_text_is_not_taken_for_cyrillic():
    text = "Les familles ont été prévenues, dit Hélène à la préfecture. “Où est-il ?”"
    assert decode(text.encode("cp1252"))[0] == text


def test_a_cut_utf8_file_keeps_its_text():
    text, found = decode("Ищу сына. Он в колонии".encode()[:-1])
    assert text.startswith("Ищу сына. Он в колони")
    assert found[0].field == "text"


def test_only_newlines_and_nul_change():
    text, found = decode("e\u0301\r\nи\u0306\rx\0y ".encode())
    assert text == "e\u0301\nи\u0306\nx\ufffdy "
    assert found[0].field == "text"


@pytest.mark.parametrize("data", [b"", b" \r\n\t ", b"\xef\xbb\xbf", b"\xff\xfe", b"\xff\xfe \x00"])
def test_no_text_is_an_empty_file(data):
    with pytest.raises(EmptyFile):
        read_one("a.txt", data)


@pytest.mark.parametrize(
    "data, what",
    [
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "PNG picture"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "JPEG picture"),
        (b"%PDF-1.7\n%\xe2\xe3", "PDF"),
        (b"PK\x03\x04\x14\x00word/document.xml", "ZIP archive or Office"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old Office"),
        (b"OggS\x00\x02", "voice message"),
        (bytes(range(256)) * 4, "neither text"),
    ],
)
def test_a_picture_named_txt_is_refused_by_name(data, what):
    with pytest.raises(UnknownFormat, match=what):
        read_one("photo.txt", data)


def test_the_guessed_encoding_reaches_the_document():
    document = read_one("a.txt", "Здравствуйте. Ищу сына, ИК-78.".encode("cp1251")).document
    assert guesses(document)["encoding"] == "cp1251"
