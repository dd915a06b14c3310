"""Language, publisher and credits: what a text gives away."""

import pytest
from reading import read_one

from habeas.read.credits import credits_of, same_outlet
from habeas.read.languages import guess_language
from habeas.read.publishers import publisher_of


@pytest.mark.parametrize(
    "text, language",
    [
        ("Сын не выходит на связь", "ru"),
        ("Де мій брат?", "uk"),
        ("Його забрали в липні, більше нічого не знаємо", "uk"),
        ("мы не знаем", "ru"),
        ("Тетерин Павел Андреевич погиб, Мордовия, колония номер семь", "ru"),
        ("They took him from the colony", "en"),
        ("Family name\tGiven name\tBirth date", "en"),
        ("ФИО\tДата рождения\tКолония", "ru"),
        ("ПІБ\tДата народження", "uk"),
        ("Szukam brata, który zaginął w lipcu pod Bachmutem", "pl"),
        ("Je cherche mon frère, il a disparu en juillet à la prison", "fr"),
        ("Търся брат си, който изчезна през юли, никой не знае къде е", "bg"),
        ("They t\u00adook h\u00adim fr\u00adom t\u00adhe co\u00adlony", "en"),
        ("יום אחד הם לקחו את אחי מבית הסוהר", "he"),
        ("彼らは七月に私の兄を刑務所から連れ去った", "ja"),
        ("12345", None),
        ("Sivkov", None),
        ("", None),
    ],
)
def test_language(text, language):
    guess = guess_language(text)
    assert (guess.value if guess else None) == language


def test_an_unknown_language_is_said():
    document = read_one("a.txt", "Sivkov 1992").document
    assert document.language is None
    assert any(g.field == "language" and g.value == "unknown" for g in document.guesses)


@pytest.mark.parametrize(
    "footer, publisher",
    [
        (
            "Download The Dawn News App to get the Daily Update & Follow us on Google News.",
            "Dawn News",
        ),
        ("Catch all the World News and Latest News Updates on The Dawn News", "Dawn News"),
        ("© 2022 Meridian Post. All rights reserved.", "Meridian Post"),
        ("Copyright 2021-2022 North Wire", "North Wire"),
        ("© 2022 «Северный тракт». Перепечатка со ссылкой.", "Северный тракт"),
        ("© Северный тракт, 2022", "Северный тракт"),
        ("Издание: Северный тракт", "Северный тракт"),
        ("Подписывайтесь на «Северный тракт» в Telegram", "Северный тракт"),
        ("Read more on North Wire", "North Wire"),
        ("He downloaded the news on Friday.", None),
    ],
)
def test_publisher_from_the_footer(footer, publisher):
    guess = publisher_of(f"Some text.\n\nMore of it.\n{footer}\n", None)
    assert (guess.value if guess else None) == publisher


def test_publisher_from_the_address():
    assert publisher_of("Text.", "https://www.north-wire.example/a").value == "north-wire.example"
    assert publisher_of("Text.", "file:///tmp/a") is None
    assert publisher_of("Text.", "http://[") is None


@pytest.mark.parametrize(
    "text, credited",
    [
        ("During the investigation, CNN spoke with prisoners.", ("CNN",)),
        ("One prisoner spoke to CNN from his cell.", ("CNN",)),
        ("CNN has reviewed dozens of messages.", ("CNN",)),
        ("He left, according to Reuters and the BBC.", ("Reuters",)),
        ("An inmate there told Meridian Post over a telephone.", ("Meridian Post",)),
        ("He told the Harbour Gazette that he would go.", ("Harbour Gazette",)),
        ("Meridian Post reports that forty men left.", ("Meridian Post",)),
        ("Об этом сообщает «Медуза».", ("Medusa",)),
        ("Он рассказал об этом изданию «Северный тракт».", ("Северный тракт",)),
        ("Она рассказала Медиазоне, что мужа увезли.", ("Медиазона",)),
        ("Людей увезли, передает ТАСС со ссылкой на ФСИН.", ("ТАСС",)),
        ("Сорок человек, пишет Холод.", ("Холод",)),
        ("Корреспондент «Северного тракта» встретилась с ней.", ("Северного тракта",)),
        ("Про це повідомляє «Українська правда».", ("Українська правда",)),
        ("Його забрали, повідомляє видання «Полярна зоря».", ("Полярна зоря",)),
        ("He told David Whelan that ten had left.", ()),
        ("The official said the post was closed.", ()),
        ("Он сказал: «Я записался».", ()),
        ("Мать рассказала соседке, что сын погиб.", ()),
        ("В холод их вывели во двор, пошёл дождь.", ()),
    ],
)
def test_credits(text, credited):
    assert credits_of(text, None) == credited


def test_a_text_does_not_credit_its_own_publisher():
    text = "Meridian Post reports it. CNN has reviewed it. The Meridian Post has learned more."
    assert credits_of(text, "The Meridian Post") == ("CNN",)
    own = "Корреспондент «Северного тракта» встретилась с ней."
    assert credits_of(own, "Северный тракт") == ()


@pytest.mark.parametrize(
    "left, right, same",
    [
        ("The New York Times", "New York Times", True),
        ("Медузе", "Медуза", True),
        ("Северного тракта", "Северный тракт", True),
        ("CNN", "BBC", False),
        ("Meridian Post", "Morning Post", False),
        ("", "", False),
    ],
)
def test_one_outlet_under_two_spellings(left, right, same):
    assert same_outlet(left, right) == same


def test_a_man_who_told_a_paper_is_no_paper():
    text = "Из ИК-6 забрали 40 человек.\n\n«Нам обещали помилование», — рассказал изданию Сергей Марков.\n"
    assert "Сергей Марков" not in credits_of(text, None)
