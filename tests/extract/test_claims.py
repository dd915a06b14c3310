"""What is claimed: kind, words, amounts and meaning, on invented sentences."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from habeas.extract.words.sentences import LONGEST, sentences

from .reading import claims, read_text


@pytest.mark.parametrize(
    "text, language, kind, quote, amount",
    [
        ("At least 40 prisoners have been taken from the colony.", "en", "departed",
         "At least 40 prisoners have been taken from the colony", (40, None, "at_least")),
        ("As many as 900 soldiers have been killed or wounded.", "en", "casualties",
         "As many as 900 soldiers have been killed or wounded", (None, 900, "at_most")),
        ("Dozens of inmates were approached in June.", "en", "approached",
         "Dozens of inmates were approached in June", (None, None, "vague")),
        ("30 were selected, and 200 had applied.", "en", "selected", "30 were selected", (30, 30, "exact")),
        ("30 were selected, and 200 had applied.", "en", "applied", "200 had applied", (200, 200, "exact")),
        ("Families would get three million rubles in the event of death.", "en", "death_payment",
         "Families would get three million rubles in the event of death", (3_000_000, 3_000_000, "exact")),
        ("Из колонии увезли не менее 30 осуждённых.", "ru", "departed",
         "Из колонии увезли не менее 30 осуждённых", (30, None, "at_least")),
        ("Заявления подали около 120 человек.", "ru", "applied",
         "Заявления подали около 120 человек", (120, 120, "about")),
        ("Обещали до 200 тысяч рублей в месяц.", "ru", "pay",
         "Обещали до 200 тысяч рублей в месяц", (None, 200_000, "at_most")),
        ("Загинули щонайменше п'ятеро ув'язнених.", "uk", "killed",
         "Загинули щонайменше п'ятеро ув'язнених", (5, None, "at_least")),
    ],
)  # fmt: skip
def test_amount(text: str, language: str, kind: str, quote: str, amount: tuple) -> None:
    (claim,) = [c for c in claims(text, language=language) if c.kind == kind]
    assert claim.quote == quote
    assert [(v.lo, v.hi, v.kind) for v in claim.values][:1] == [amount]


@pytest.mark.parametrize(
    "text, language, kind, polarity, modality",
    [
        ("Ten men were taken from the prison.", "en", "departed", "positive", "happened"),
        (
            "Not fewer than ten men were taken from Colony No. 7.",
            "en",
            "departed",
            "positive",
            "happened",
        ),
        ("Не менее 30 осуждённых увезли из колонии.", "ru", "departed", "positive", "happened"),
        ("Nobody was taken from the prison.", "en", "departed", "negative", "happened"),
        ("Ten men will be taken from the prison.", "en", "departed", "positive", "planned"),
        ("Ten men may have been taken from the prison.", "en", "departed", "positive", "possible"),
        ("They will accept murderers.", "en", "eligibility", "positive", "generic"),
        ("A pardon is on offer.", "en", "pardon", "positive", "promised"),
        ("They gave her 150,000 rubles in cash.", "en", "pay", "positive", "happened"),
        ("Из колонии никого не увезли.", "ru", "departed", "negative", "happened"),
        ("Завтра из колонии увезут людей.", "ru", "departed", "positive", "planned"),
        ("Брата нет в живых.", "ru", "killed", "positive", "happened"),
        ("Он жив.", "ru", "killed", "negative", "happened"),
        ("Мы не получили ни рубля.", "ru", "pay", "negative", "happened"),
        ("Это незаконно.", "ru", "legality", "positive", "opinion"),
        ("Йому обіцяли помилування.", "uk", "pardon", "positive", "promised"),
    ],
)
def test_meaning(text: str, language: str, kind: str, polarity: str, modality: str) -> None:
    (claim,) = [c for c in claims(text, language=language) if c.kind == kind]
    assert (claim.polarity, claim.modality) == (polarity, modality)


@pytest.mark.parametrize(
    "text, came_about",
    [
        ("Ten volunteers had left IK-17.", "volunteered"),
        ("Ten men had left IK-17.", None),
        ("Ten men were forcibly taken from the prison.", "forced"),
    ],
)
def test_how_a_step_came_about_is_the_words_own(text: str, came_about: str | None) -> None:
    (claim,) = [c for c in claims(text) if c.kind == "departed"]
    assert claim.came_about == came_about


@pytest.mark.parametrize(
    "text, language",
    [
        ("How many men were taken from the prison?", "en"),
        ("How many men have been taken from the prison, nobody knows.", "en"),
        ("Он подписал??", "ru"),
        ("Надо узнать, увезли ли его.", "ru"),
        ("Погода хорошая, идёт дождь.", "ru"),
        ("", "en"),
    ],
)
def test_what_claims_nothing(text: str, language: str) -> None:
    assert claims(text, language=language) == []


def test_rival_sums_are_two_claims_of_two_tellers() -> None:
    text = "Somebody talks about 90,000 rubles a month, another 180,000."
    first, second = [c for c in claims(text) if c.kind == "pay"]
    assert (first.values[0].lo, second.values[0].lo) == (90_000, 180_000)
    assert first.chain[0].who != second.chain[0].who
    assert first.id != second.id


def test_conversion_is_no_rival() -> None:
    text = "They were promised three million rubles ($50,000) in the event of their death."
    (claim,) = [c for c in claims(text) if c.kind == "death_payment"]
    assert [v.unit for v in claim.values] == ["RUB", "USD"]


def test_exception_tells_the_opposite() -> None:
    text = "They will accept murderers, but not terrorists."
    told = [(c.quote, c.polarity) for c in claims(text) if c.kind == "eligibility"]
    assert told == [
        ("They will accept murderers", "positive"),
        ("but not terrorists", "negative"),
    ]


def test_who_is_held_is_not_who_left() -> None:
    text = "Some have been taken from the prison where Mark Fielding is being held."
    by_kind = {c.kind: c.subject for c in claims(text)}
    assert by_kind == {"departed": None, "held": "Mark Fielding"}


def test_person_spoken_to_is_not_spoken_of() -> None:
    text = "Катя, меня завтра увезут из колонии"
    (claim,) = claims(text, language="ru", kind="chat", author="Олег")
    assert claim.subject != "Катя"


def test_same_text_same_ids() -> None:
    text = "Ten men had left IK-17. Ten men had left IK-17."
    first, second = claims(text), claims(text)
    assert [c.id for c in first] == [c.id for c in second]
    assert len({c.id for c in first}) == len(first) == 2


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            ["ten men", "left", "IK-17", "“", "”", ",", "said", "увезли", "не", "Анна", "(", ")",
             "100 тысяч рублей", "в месяц", "?", ".", "—", "«", "»", "denied", "he", "\u202e", "July"]
        ),
        max_size=25,
    )
)  # fmt: skip
def test_any_order_of_words_gives_claims_on_their_words(words: list[str]) -> None:
    text = " ".join(words)
    done = read_text(text)
    assert all(text[c.start : c.end] == c.quote and c.quote for c in done.claims)
    assert all(text[m.start : m.end] == m.text for m in done.mentions)
    assert len({c.id for c in done.claims}) == len(done.claims)


def test_an_article_of_another_matter_claims_nothing() -> None:
    news = "The match was delayed. Two players were injured. Nobody was paid for the delay. " * 10
    assert claims(news) == []
    assert claims(news + "Ten inmates were taken from the prison.") != []


@pytest.mark.parametrize(
    "text, language, expected",
    [
        ("Из ИК-17 увезли 40 человек, из них 5 погибли, 10 ранены.", "ru",
         {"departed": 40, "killed": 5, "wounded": 10}),
        ("Of the 40 prisoners taken from IK-17, five were killed.", "en",
         {"departed": 40, "killed": 5}),
    ],
)  # fmt: skip
def test_each_step_takes_its_own_number(text: str, language: str, expected: dict) -> None:
    found = {c.kind: c.values[0].lo for c in claims(text, language=language)}
    assert found == expected


@pytest.mark.parametrize(
    "text, language, kind, polarity",
    [
        ("None of the 40 prisoners left IK-17.", "en", "departed", "negative"),
        ("Никто из колонии ИК-17 пока не вернулся.", "ru", "returned", "negative"),
        ("Муж не погиб, он в плену.", "ru", "captured", "positive"),
    ],
)
def test_what_is_denied_and_what_is_not(text: str, language: str, kind: str, polarity: str) -> None:
    (claim,) = [c for c in claims(text, language=language) if c.kind == kind]
    assert claim.polarity == polarity


def test_the_date_of_another_clause_is_not_the_steps() -> None:
    text = "Он был приговорён к 12 годам в 2019 году, забрали его из ИК-17."
    (claim,) = [c for c in claims(text, language="ru") if c.kind == "departed"]
    assert claim.time is None


@pytest.mark.parametrize(
    "text, amounts, place",
    [
        ("Их отправили не в Ростов, а в Луганск.", [], "Луганск"),
        ("They were sent not to Rostov but to Luhansk.", [], "Luhansk"),
        ("В ИК-7 увезли не 10, а 30 человек.", [30], None),
        ("Not ten but thirty men were taken from IK-7.", [30], None),
    ],
)
def test_what_a_but_takes_back_is_not_told(text: str, amounts: list, place: str | None) -> None:
    (claim,) = [c for c in claims(text) if c.kind == "departed"]
    assert claim.polarity == "positive"
    assert [v.lo for v in claim.values] == amounts
    assert claim.place == place


@pytest.mark.parametrize(
    "text",
    [
        "Без объяснений увезли 20 человек из ИК-7.",
        "приезжали какие то без погон, всех в столовую согнали",
        "Без попередження вивезли 20 людей із ВК-7.",
    ],
)
def test_being_without_something_denies_no_deed(text: str) -> None:
    found = claims(text)
    assert found
    assert {c.polarity for c in found} == {"positive"}


def test_a_parcel_that_was_not_taken_is_nobody_not_chosen() -> None:
    assert [c for c in claims("Передачу не взяли, сказали.") if c.kind == "selected"] == []


@pytest.mark.parametrize(
    "text, expected",
    [
        ("Из 150 уехавших вернулись семеро, остальные погибли или пропали без вести.",
         {"departed": [150], "returned": [7], "killed": [], "missing": [], "casualties": []}),
        ("Of 150 men who left the colony, seven have returned.", {"departed": [150], "returned": [7], "casualties": []}),
        ("A group of 40 men left the colony.", {"departed": [40]}),
        ("Из тридцати семи в живых осталось 12.", {"casualties": []}),
        ("At least 300 of them have been killed.", {"killed": [300]}),
        ("Из колонии уехала группа из 40 человек.", {"departed": [40]}),
        ("Брат уже двести.", {"killed": []}),
        ("Привезли груз 200.", {"killed": []}),
        ("Погибли двести человек.", {"killed": [200]}),
        ("Мужу платят по двести.", {"pay": [200]}),
    ],
)  # fmt: skip
def test_a_whole_is_no_count_of_its_parts(text: str, expected: dict) -> None:
    assert {c.kind: [v.lo for v in c.values] for c in claims(text)} == expected


@pytest.mark.parametrize(
    "text, kind",
    [
        ("60 человек отказались ехать, их отправили в штрафной изолятор.", "departed"),
        ("Two men were moved to a punishment cell in the colony.", "departed"),
        ("Осужденный умер в госпитале 3 сентября.", "wounded"),
        ("Число погибших заключённых неизвестно.", "killed"),
        ("Он ещё ничего не подписал, ждёт.", "refused"),
        ("Кількість загиблих в'язнів невідома.", "killed"),
    ],
)
def test_words_beside_which_a_trigger_tells_something_else(text: str, kind: str) -> None:
    assert kind not in {c.kind for c in claims(text)}


def test_whoever_was_told_of_a_death_is_not_the_dead() -> None:
    (claim,) = claims("Мать, Ирина Дроздова, получила похоронку 9 сентября.", language="ru")
    assert (claim.kind, claim.subject) == ("killed", None)


@pytest.mark.parametrize(
    "text", ["He was buried on 5 September 2022.", "Его похоронили 5 сентября 2022 года."]
)
def test_a_man_is_dead_by_his_funeral_and_not_on_its_day(text: str) -> None:
    (claim,) = claims(text)
    assert (claim.kind, claim.time.earliest, str(claim.time.latest)) == (
        "killed",
        None,
        "2022-09-05",
    )


def test_a_denial_of_one_mans_death_is_none_of_anothers() -> None:
    text = (
        "Роман Рябов погиб под Бахмутом. Павел Дроздов погиб в августе. "
        "Во ФСИН опровергли гибель Романа Рябова."
    )
    first, _, denial = claims(text, language="ru")
    assert (denial.stance, denial.denies) == ("denies", first.id)
    other = claims("Роман Рябов погиб под Бахмутом. Во ФСИН опровергли гибель Павла Дроздова.")
    assert [c.denies for c in other if c.stance == "denies"] == [None]


def test_what_was_not_confirmed_is_denied() -> None:
    told = claims("Факт вербування засуджених не підтвердився.", language="uk")
    assert {c.stance for c in told} == {"denies"}


def test_an_offered_contract_is_an_offer_and_no_opinion() -> None:
    told = claims("Им предложили контракт на шесть месяцев.", language="ru")
    assert [c.modality for c in told if c.kind == "contract"] == ["promised"]


def test_an_age_parts_nobody_from_what_befell_him() -> None:
    text = (
        "Pavel Drozdov, 34, was wounded near Bakhmut on 20 August, his sister Anna said, and was "
        "later moved to a hospital in the city of Rostov with other men from the same colony."
    )
    claim = next(c for c in claims(text) if c.kind == "wounded")
    assert claim.quote == "Pavel Drozdov, 34, was wounded near Bakhmut on 20 August"
    assert claim.subject == "Pavel Drozdov"


@pytest.mark.parametrize(
    "text, stance",
    [
        ("It is not true that 300 men were taken from IK-9.", "denies"),
        ("It is false that Ivan Petrov was killed.", "denies"),
        ("Claims that 50 men were taken from IK-5 are untrue.", "denies"),
        ("A rumour that 1,000 men were recruited in IK-18 proved to be false.", "denies"),
        ("I doubt that 90 men died.", "doubts"),
    ],
)
def test_what_is_called_untrue_is_not_asserted(text: str, stance: str) -> None:
    assert {c.stance for c in claims(text)} == {stance}


@pytest.mark.parametrize(
    "text, kind",
    [
        ("Recruiters failed to take 40 men from IK-6.", "departed"),
        ("Zero prisoners were recruited in IK-19.", "recruitment"),
        ("Помилования никому не обещали.", "pardon"),
        ("A pardon was not promised to anyone.", "pardon"),
        ("Мой сын отказался подписывать контракт.", "applied"),
    ],
)
def test_what_did_not_happen(text: str, kind: str) -> None:
    assert [c.polarity for c in claims(text) if c.kind == kind] == ["negative"]


@pytest.mark.parametrize(
    "text, kind, counts",
    [
        ("Five of the eight recruits from IK-22 were killed.", "killed", [5]),
        ("В ИК-15 завербовали 900 осуждённых, почти две трети погибли.", "killed", []),
        ("Most of the 40 men taken from IK-7 were killed.", "killed", []),
        ("Nearly 90 percent of those recruited from IK-17 were killed.", "killed", []),
        ("Из ИК-16 забрали два с половиной десятка человек.", "departed", [25]),
        ("Far from 500, only 12 men were recruited in IK-2.", "recruitment", [12]),
        ("Не 40, а 14 человек забрали из ИК-11.", "departed", [14]),
    ],
)
def test_a_number_of_something_else_is_not_given(text: str, kind: str, counts: list) -> None:
    (claim,) = [c for c in claims(text) if c.kind == kind]
    assert [v.lo for v in claim.values] == counts


def test_another_official_is_another_speaker() -> None:
    text = "A guard said that 60 men were taken from IK-13. Nobody was promised a pardon, the ministry said."
    pardon = next(c for c in claims(text) if c.kind == "pardon")
    assert pardon.chain[0].who == "the ministry"
    assert pardon.facility is None


def test_letters_under_a_heap_of_marks_are_read() -> None:
    text = "".join(letter + "\u0301" * 50 for letter in "Из ИК-7 увезли людей")
    assert [(c.kind, c.quote == text) for c in claims(text)] == [("departed", True)]


def test_text_without_a_full_stop_is_cut_and_loses_no_claim() -> None:
    phrase = "they took 40 men from IK-6, said Anna Petrova, and then "
    told = claims(phrase * 200)
    assert len([c for c in told if c.kind == "departed"]) > 190
    assert max(len(c.quote) for c in told) < 2_000


def test_an_age_does_not_cut_a_long_clause_from_its_subject() -> None:
    text = (
        "Pavel Drozdov, 34, was wounded near Bakhmut on 20 August and then taken with eleven other "
        "men of the same colony by lorry and by train to a hospital in the city of Rostov"
    )
    claim = next(c for c in claims(text) if c.kind == "wounded")
    assert claim.quote.startswith("Pavel Drozdov, 34, was wounded")


def test_no_sentence_is_longer_than_a_sentence_can_be() -> None:
    text = "they took 40 men from IK-6, said Anna, and then " * 200
    cut = sentences(text, start=0, end=len(text))
    assert max(end - start for start, end in cut) <= LONGEST
    assert "".join(text[a:b] for a, b in cut).replace(" ", "") == text.replace(" ", "")
