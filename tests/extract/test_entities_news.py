"""The news model reads texts together as it reads each alone, and forgets what was long ago."""

from habeas.extract.entities.news import REMEMBERED, news_model

TEXTS = (
    "Адвокат Инна Горелова приехала в Рязань.",  # an invented name
    "Об этом пишет газета «Вечерняя Рязань», на которую ссылается правозащитник Пётр Лосев из Тулы.",
    "Нет новостей.",
)


def told(text):
    return [(text[s.start : s.stop], s.type) for s in news_model().spans(text)]


def test_texts_read_together_are_read_as_each_alone():
    alone = [told(text) for text in TEXTS]
    news_model().read_ahead(f"Сообщение {n}." for n in range(2 * REMEMBERED))
    assert not any(text in news_model().remembered for text in TEXTS)
    news_model().read_ahead(TEXTS)
    assert [told(text) for text in TEXTS] == alone
    assert ("Инна Горелова", "PER") in alone[0]


def test_what_is_remembered_is_bounded():
    news_model().read_ahead(f"Пришло письмо номер {n}." for n in range(3 * REMEMBERED))
    assert len(news_model().remembered) == REMEMBERED
