"""Who says it: the chain of a claim, from the first observer to the publisher."""

import pytest

from .reading import claims, hops

GAP = None
HERALD = "The Herald"


@pytest.mark.parametrize(
    "text, expected",
    [
        ("Ten men had left IK-17 for the front.", [HERALD]),
        ("Anna Petrova said ten men had left IK-17.", ["Anna Petrova", HERALD]),
        ("Ten men had left IK-17, Anna Petrova said.", ["Anna Petrova", HERALD]),
        ("According to Anna Petrova, ten men had left IK-17.", ["Anna Petrova", HERALD]),
        ("“Ten men had left IK-17 on Monday,” Anna Petrova said.", ["Anna Petrova", HERALD]),
        ("Anna Petrova, a lawyer in Perm, said that ten men had left IK-17.", ["Anna Petrova", HERALD]),
        ("Anna Petrova said she had heard that ten men had left IK-17.", [GAP, "Anna Petrova", HERALD]),
        ("Anna Petrova said she heard from Oleg Sidorov that ten men had left IK-17.",
         ["Oleg Sidorov", "Anna Petrova", HERALD]),
        ("Ten men are said to have left IK-17.", [GAP, HERALD]),
        ("Ten men had left IK-17, the sister of one of them told River Post.",
         ["the sister of one of them", HERALD]),
        ("An inmate spoke by phone. He said ten men had left IK-17.", ["An inmate", HERALD]),
    ],
)  # fmt: skip
def test_english_chain(text: str, expected: list[str | None]) -> None:
    departed = [c for c in claims(text) if c.kind == "departed"]
    assert [hops(c) for c in departed] == [expected]


@pytest.mark.parametrize(
    "text, expected",
    [
        ("Анна Петрова рассказала, что из колонии увезли десять человек.", ["Анна Петрова", HERALD]),
        ("Из колонии увезли десять человек, сообщила Анна Петрова.", ["Анна Петрова", HERALD]),
        ("Из колонии увезли десять человек, рассказал «Речной газете» бывший сотрудник колонии.",
         ["бывший сотрудник колонии", HERALD]),
        ("По словам Анны Петровой, из колонии увезли десять человек.", ["Анна Петрова", HERALD]),
        ("«Из колонии ночью увезли десять человек», — говорит Анна Петрова.", ["Анна Петрова", HERALD]),
        ("«Ночью из колонии увезли людей, — говорит Анна Петрова. — Больше ничего не знаю».",
         ["Анна Петрова", HERALD]),
        ("Сообщили, что из колонии увезли десять человек.", [GAP, HERALD]),
        ("По слухам, из колонии увезли десять человек.", [GAP, HERALD]),
    ],
)  # fmt: skip
def test_russian_chain(text: str, expected: list[str | None]) -> None:
    departed = [c for c in claims(text, language="ru") if c.kind == "departed"]
    assert [hops(c) for c in departed] == [expected]


def test_message_passes_through_its_author() -> None:
    text = "мне сестра сказала что их увезли из колонии"
    (claim,) = claims(text, language="ru", kind="chat", author="Оксана")
    assert hops(claim) == ["сестра", "Оксана"]


def test_kin_takes_the_family_name_of_the_person_before() -> None:
    text = "They held Mark Fielding there. His brother Tom said ten men had left IK-17."
    departed = [c for c in claims(text) if c.kind == "departed"]
    assert hops(departed[0])[0] == "Tom Fielding"


def test_credited_outlet_stands_in_every_chain() -> None:
    text = "Ten men had left IK-17.\nAnna Petrova said forty were selected for the front."
    assert [hops(c)[-2:] for c in claims(text, credits=("Morning Star",))] == [
        ["Morning Star", HERALD]
    ] * 2


def test_denial_is_tied_to_what_it_denies() -> None:
    text = "Forty men were taken from IK-17, Anna Petrova said. The Kremlin denied it."
    told, denial = claims(text)
    assert (denial.stance, denial.denies) == ("denies", told.id)
    assert denial.chain[0].party


def test_denied_words_carry_their_denial() -> None:
    text = "The prison service denied that forty men were taken from IK-17."
    (claim,) = [c for c in claims(text) if c.stance == "denies"]
    assert "denied" in claim.quote


def test_no_comment_is_no_denial() -> None:
    text = "Forty men were taken from IK-17. The ministry did not respond to questions."
    answer = claims(text)[-1]
    assert (answer.stance, answer.denies) == ("no_comment", None)
