import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from habeas.extract.entities import find_entities, same_in_document
from habeas.extract.found import Found
from habeas.records import Name


def read(text, language, kind="person"):
    found = find_entities(text, offset=0, language=language)
    return [text[f.start : f.end] for f in found if f.kind == kind]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("the prison where American Paul Whelan is held", ["Paul Whelan"]),
        ("In a statement, his brother David said he had learned", ["David"]),
        ("Marta Olkhova, the director of Open Gate, said so.", ["Marta Olkhova"]),
        ("Gleb Varnavin says no. Varnavin adds more.", ["Gleb Varnavin", "Varnavin"]),
        ("The reports were false, said Tarkunov.", ["Tarkunov"]),
        ("President Vladimir Putin spoke", ["Vladimir Putin"]),
        ("Mr. Brown left; Dr Zelinska stayed", ["Brown", "Zelinska"]),
        ("according to J. R. Colby, 54,", ["J. R. Colby"]),
        ("Paul Whelan’s sister Elizabeth wrote", ["Paul Whelan", "Elizabeth"]),
        ("Olga Romanova's group", ["Olga Romanova"]),
        ("My cousin Yuri Shcherbakov, born 21 July 1983, was in IK-91", ["Yuri Shcherbakov"]),
        # Words that merely begin a sentence, peoples, months, headlines: nobody.
        ("Relatives wait. Activists believe hundreds were taken.", []),
        ("The Russians and the American said nothing in May.", []),
        ("Will he come back? May be. Hope remains.", []),
        ("Catch all the World News, Breaking News Event and Latest News Updates", []),
        ("Amnesty or a pardon is on offer. Somebody talks.", []),
    ],
)
def test_english_people(text, people):
    assert read(text, "en") == people


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        ("CNN spoke with prisoners", "organisation", ["CNN"]),
        ("the director of Gulagu.net spoke", "organisation", ["Gulagu.net"]),
        ("the Ministry of Defence denied it", "organisation", ["Ministry of Defence"]),
        ("Dear Open Gate, I write", "organisation", ["Open Gate"]),
        ("prisons throughout Russia and Ukraine", "place", ["Russia", "Ukraine"]),
        ("training in the Rostov region of southern Russia", "place", ["Rostov region", "Russia"]),
        ("He was last seen near Bakhmut.", "place", ["Bakhmut"]),
        ("погиб под Бахмутом в Украине", "place", ["Бахмутом", "Украине"]),
    ],
)
def test_other_kinds(text, kind, words):
    language = "ru" if "п" in text else "en"
    assert read(text, language, kind) == words


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Ищу Ковыляева Ивана Петровича, 1988 г.р.", ["Ковыляева Ивана Петровича"]),
        ("Мой сын Дроботов Сергей Анатольевич сидел", ["Дроботов Сергей Анатольевич"]),
        ("Адвокат Ольга Стрижова говорит. По словам Стрижовой,", ["Ольга Стрижова", "Стрижовой"]),
        ("Начальник П. Р. Охлопков", ["П. Р. Охлопков"]),
        ("Веретенников А.С. ранен", ["Веретенников А.С."]),
        ("лежит Sivkov Alexander, это мой Sanya", ["Sivkov Alexander", "Sanya"]),
        ("мой саша молчит второй день", ["саша"]),
        ("а вера в людей осталась", []),
        ("Здравствуйте. Что мне делать?", []),
    ],
)
def test_russian_people(text, people):
    assert read(text, "ru") == people


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Мій брат, Пилипчук Олег Степанович, 16.01.1987", ["Пилипчук Олег Степанович"]),
        ("Мого брата Олега Пилипчука змушують", ["Олега Пилипчука"]),
        ("Порадьте, будь ласка, як вчинити.", []),
    ],
)
def test_ukrainian_people(text, people):
    assert read(text, "uk") == people


@pytest.mark.parametrize(
    ("text", "language", "people"),
    [
        ("Нас шестеро засуджених. Картина сумна. Вона пішла.", "uk", []),
        ("вул. Лесі Українки, 3; просп. Степана Бандери", "uk", []),
        ("Агрофірма «Марина» продала канал «Оксана без купюр».", "uk", []),
        ("Польська розвідка мовчить. Бабуся Дарини Лідія Шульга пише.", "uk",
         ["Дарини", "Лідія Шульга"]),
        ("Боєць Павло Карта каже: Інночко, тримайся!", "uk", ["Павло Карта", "Інночко"]),
        ("Лежат в Невьянске, Серове. Барак пуст. Римский статут.", "ru", []),
        ("Олюшка, ты где? Отзовись, Санёк!", "ru", ["Олюшка", "Санёк"]),
        ("Iryna Fedak of Kherson and A. Ye. Lomova signed.", "en", ["Iryna Fedak", "A. Ye. Lomova"]),
        ('The cafe "Marina" closed. A man nicknamed "Grisha" ran.', "en", ["Grisha"]),
    ],
)  # fmt: skip
def test_people_are_told_from_what_only_looks_like_them(text, language, people):
    assert read(text, language) == people


def test_a_label_between_the_stretches_read_is_no_mention():
    text = "Gleb Varnavin spoke.\nVarnavin: yes"
    found = [person(text, "Gleb Varnavin", Name("Varnavin", "Gleb", None))]
    assert len(same_in_document(found, text, [(0, 20), (31, 34)])) == 1
    assert len(same_in_document(found, text)) == 2


def test_norm_is_read_in_the_nominative():
    (found,) = find_entities("Ищу Ковыляева Ивана Петровича", offset=0, language="ru")
    assert found.norm == Name("Ковыляев", "Иван", "Петрович")


def test_taken_words_are_left_alone():
    text = "в ИК-17 и в Мордовии"
    found = find_entities(text, offset=50, language="ru", taken=((52, 57),))
    assert [text[f.start - 50 : f.end - 50] for f in found] == ["Мордовии"]


def person(text, words, norm):
    start = text.index(words)
    return Found(start, start + len(words), "person", norm, "t")


def test_short_form_takes_the_one_full_name():
    text = "Gleb Varnavin spoke. Varnavin left. Varnavin"
    found = [person(text, "Gleb Varnavin", Name("Varnavin", "Gleb", None))]
    same = same_in_document(found, text)
    assert [text[f.start : f.end] for f in same] == ["Gleb Varnavin", "Varnavin", "Varnavin"]
    assert {f.norm for f in same} == {Name("Varnavin", "Gleb", None)}


def test_two_brothers_leave_the_family_name_open():
    text = "Pavel Teterin, Denis Teterin. Then Teterin called."
    found = [
        person(text, "Pavel Teterin", Name("Teterin", "Pavel", None)),
        person(text, "Denis Teterin", Name("Teterin", "Denis", None)),
        Found(35, 42, "person", Name("Teterin", None, None), "t"),
    ]
    assert same_in_document(found, text)[2].norm == Name("Teterin", None, None)


@settings(deadline=None)  # the first text loads the tables
@given(st.text(max_size=200))
def test_any_text(text):
    for language in ("en", "uk"):
        found = find_entities(text, offset=0, language=language)
        assert all(0 <= f.start < f.end <= len(text) for f in found)


@settings(deadline=None)  # the first text loads the tables
@given(
    st.lists(
        st.sampled_from(
            ["Иван", "Петрович", "Ковыляев", "А.", "Paul", "Whelan", "said", "of", "Ministry",
             "The", ",", ".", "\n", "«", "»", "U.S.", "Mr.", "'s", "Russia"]
        ),
        max_size=15,
    ).map(" ".join)
)  # fmt: skip
def test_spans_stand_apart(text):
    found = find_entities(text, offset=0, language="uk")
    ends = [f.end for f in found]
    assert all(end <= f.start for end, f in zip(ends, found[1:], strict=False))
