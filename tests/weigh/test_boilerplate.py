"""Letters to one office share set phrases, and are nobody's copies for it."""

import pytest

from habeas.records import Document, Reading, Segment
from habeas.weigh.derive.boilerplate import boilerplate, own_words

HELLO, BYE = "Здравствуйте, помогите найти человека!", "С уважением и надеждой на ответ"
OWN = (
    "Моего сына увезли ночью, и больше он не звонил.",
    "Брат перестал писать в июле.",
    "Ищу мужа.",
)


def letter(number: int, words: str) -> Reading:
    lines = [
        ("heading", f"Кому: Комитет, дело {number}"),
        ("paragraph", HELLO),
        ("paragraph", words),
        ("paragraph", BYE),
    ]
    text, segments = "", []
    for kind, line in lines:
        segments.append(
            Segment(f"{number}-{len(text)}", f"d{number}", kind, len(text), len(text) + len(line))
        )
        text += line + "\n"
    document = Document(f"d{number}", "o", "", "email", None, "ru", None, None, (), text)
    return Reading(document, tuple(segments))


@pytest.mark.parametrize("number", [0, 1, 2])
def test_a_letter_keeps_its_own_words_only(number: int) -> None:
    letters = [letter(n, words) for n, words in enumerate(OWN)]
    assert own_words(letters[number], boilerplate(letters)) == OWN[number]


def test_what_two_letters_share_is_not_yet_a_set_phrase() -> None:
    assert boilerplate([letter(n, words) for n, words in enumerate(OWN[:2])]) == frozenset()
