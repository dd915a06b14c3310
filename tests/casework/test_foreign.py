"""A text in a language that is not read: kept, said, and no claim invented from it."""

import pytest

from habeas.casework import extract_file, run_folder, unsure

FRENCH = (
    "Au moins 40 prisonniers ont été emmenés de la colonie IK-7 vers le front en juillet 2022, a "
    "déclaré un avocat. On leur a promis 200 000 roubles par mois et la grâce après six mois. "
    "Le ministère dément ces informations. Les familles n'ont plus de nouvelles depuis le 3 août.\n"
)
KAZAKH = (
    "Колониядан қырық адам майданға кетті, деді адвокат. Оларға айына 200 мың рубль уәде етілді. "
    "Туыстары шілде айынан бері хабар ала алмай отыр.\n"
)
ARABIC = "قال ناشطون إن حوالي 40 سجينًا نُقلوا من المستعمرة رقم 17 في 5 يوليو. قُتل إيفان بيتروف."
CHINESE = "人权活动家说，7月5日，大约40名囚犯从IK-7被带走。伊万·彼得罗夫于8月3日被杀。"
SPELLED_OUT = "Pravozashchitniki soobshchili, chto iz IK-7 uvezli okolo soroka zaklyuchennykh."
MISREAD = "Из колонии увезли сорок заключённых, рассказала сестра одного из них.".encode("cp1251")


@pytest.mark.parametrize(
    "text, code", [(FRENCH, "fr"), (KAZAKH, "kk"), (ARABIC, "und"), (CHINESE, "und")]
)
def test_only_its_prisons_are_found(tmp_path, text, code):
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    said = list(extract_file(tmp_path / "a.txt"))
    assert said[0].language == code
    found = {type(item).__name__: item for item in said}
    assert {"Claim", "Record"}.isdisjoint(found)
    assert {m.text for m in said if type(m).__name__ == "Mention"} <= {"IK-7"}


def test_a_run_keeps_it_and_says_so(tmp_path):
    (tmp_path / "material").mkdir()
    (tmp_path / "material" / "a.txt").write_text(FRENCH, encoding="utf-8")
    summary = run_folder(tmp_path / "material", tmp_path / "case")
    assert (summary.documents, summary.claims) == (1, 0)
    assert [r.file for r in summary.refused] == ["a.txt"]
    assert "(fr)" in summary.refused[0].reason
    again = run_folder(tmp_path / "material", tmp_path / "case")
    assert [r.file for r in again.refused] == ["a.txt"]


def test_its_language_can_be_said(tmp_path):
    (tmp_path / "a.txt").write_text(FRENCH, encoding="utf-8")
    said = list(extract_file(tmp_path / "a.txt", language="en"))
    assert not said[0].foreign


@pytest.mark.parametrize("text", [SPELLED_OUT, MISREAD.decode("latin-1")])
def test_letters_that_fit_no_language_are_said_to(tmp_path, text):
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    document, *said = extract_file(tmp_path / "a.txt")
    assert "fit no language" in unsure(document)
    assert {"Claim", "Record"}.isdisjoint(type(item).__name__ for item in said)


def test_a_language_that_is_known_is_not_in_doubt(tmp_path):
    (tmp_path / "a.txt").write_text(FRENCH, encoding="utf-8")
    assert unsure(next(iter(extract_file(tmp_path / "a.txt")))) is None
