"""Words that speak of a thing and do not say that it is so claim nothing of its kind."""

import pytest

from .reading import claims


def kinds(text: str) -> set[str]:
    return {c.kind for c in claims(text)}


@pytest.mark.parametrize(
    "text, unsaid, near, told",
    [
        # a mark of whom the words are about, beside what happened to them
        ("Those who signed were moved to a separate barrack.", "applied",
         "Nine men signed and were moved to a separate barrack.", "applied"),
        ("Тех, кто подписал, перевели в отдельный барак.", "applied",
         "Девять человек подписали контракт, их перевели в отдельный барак.", "applied"),
        ("Тих, хто підписав, перевели в окремий барак.", "applied",
         "Дев'ятеро підписали контракт, їх перевели в окремий барак.", "applied"),
        ("Anyone who refuses will be sent to the punishment cell.", "refused",
         "He refused and was sent to the punishment cell.", "refused"),
        # suppositions
        ("If he dies at the front, the family gets five million roubles.", "killed",
         "He died at the front, the family got five million roubles.", "killed"),
        ("Если он погибнет, семья получит пять миллионов.", "killed", "Он погиб под Бахмутом.", "killed"),
        ("Якщо він загине, родина отримає п'ять мільйонів.", "killed", "Він загинув під Бахмутом.", "killed"),
        # pleas and questions
        ("If you know where my brother is being held, please write to us.", "held",
         "My brother is being held in penal colony No. 7.", "held"),
        ("Прошу установить местонахождение моего сына.", "whereabouts",
         "Где сейчас мой сын, никто не знает.", "whereabouts"),
        ("Прошу встановити місцеперебування мого сина.", "whereabouts",
         "Де зараз мій син, ніхто не знає.", "whereabouts"),
        ("Куди саме їх повезли, рідні не знають.", "departed",
         "Їх повезли на фронт, рідні це знають.", "departed"),
        # others' deeds
        ("The guards refused to talk to us.", "refused", "The prisoners refused to go to the front.", "refused"),
        ("Журналисты вернулись из колонии вечером.", "returned",
         "Двое завербованных вернулись в колонию.", "returned"),
        ("Журналісти повернулися з колонії ввечері.", "returned",
         "Двоє завербованих повернулися до колонії.", "returned"),
        ("The recruiters promised a pardon and left the colony the same day.", "departed",
         "The prisoners were promised a pardon and left the colony the same day.", "departed"),
        # a title and its text
        ("How men are chosen.", "selected", "Thirty men were chosen.", "selected"),
        ("Кого берут.", "eligibility", "Берут убийц.", "eligibility"),
        ("Losses.", "casualties", "Losses are heavy: 40 of them were killed or wounded.", "casualties"),
        # another war
        ("В 1943 году заключённых этой колонии отправляли на фронт.", "departed",
         "В 2022 году заключённых этой колонии отправляли на фронт.", "departed"),
        ("The convicts of this colony were sent to the front in 1943.", "departed",
         "The convicts of this colony were sent to the front in 2022.", "departed"),
    ],
)  # fmt: skip
def test_what_is_only_spoken_of(text: str, unsaid: str, near: str, told: str) -> None:
    assert unsaid not in kinds(text)
    assert told in kinds(near)


def test_counted_men_are_not_anybody() -> None:
    told = kinds("Of 150 men who left the colony, seven have returned.")
    assert {"departed", "returned"} <= told


FILLER = (
    " The town has a river, a bridge and a market that opens at six on every day but Monday." * 7
)


@pytest.mark.parametrize(
    "text, few",
    [
        ("A recruiting sergeant came in 1915, and thirty-one of the brickmakers did not return." + FILLER, True),
        ("Convicts of the colony were sent to the front in Ukraine, and ten were killed." + FILLER, False),
    ],
)  # fmt: skip
def test_one_word_of_the_matter_in_passing_is_not_the_matter(text: str, few: bool) -> None:
    assert (kinds(text) == set()) is few
