"""Russian words for times counted from another time, for fixed holidays and for years in words."""

from habeas.extract.amounts.phrases import word_set

# Days and weeks next to a told time: (how many, of which unit, whether the anchor may stand in).
EVES: dict[str, tuple[int, str, bool]] = {
    "накануне": (-1, "day", True), "накануне вечером|днем|ночью|утром": (-1, "day", True),
    "днем|вечером ранее|раньше": (-1, "day", True), "предыдущ/ий/его день|дня": (-1, "day", True),
    "предыдущ/ий/его/им вечер|вечера|вечером": (-1, "day", True),
    "предыдущ/ей/ую ночь|ночью": (-1, "day", True), "канун": (-1, "day", True),
    "следующ/ий/его день|дня": (1, "day", False), "друг/ой/ого день|дня": (1, "day", False),
    "следующ/ее/им утро|утром": (1, "day", False), "наутро|назавтра": (1, "day", False),
    "следующ/ий/им вечер|вечером": (1, "day", False), "следующ/ую/ей ночь|ночью": (1, "day", False),
    "тот|того же|самый|самого день|дня|вечер|вечера": (0, "day", False),
    "тот|этот день|вечер": (0, "day", False), "ту|эту же ночь": (0, "day", False),
    "ту ночь": (0, "day", False), "тем же утром|вечером|днем": (0, "day", False),
    "тем утром|вечером": (0, "day", False), "то же утро": (0, "day", False),
    "той же ночью": (0, "day", False), "той ночью": (0, "day", False),
    "той же неделе": (0, "week", False), "том|тот же месяце|месяц": (0, "month", False),
    "того же месяца": (0, "month", False), "том|тот же году|год": (0, "year", False),
}  # fmt: skip
# Words that show that a phrase above may stand near.
DAY_PARTS: frozenset[str] = word_set("""
    вечер вечера вечером ночь ночи ночью утро утра утром днем полудня полуночи рассвета
""")
EVE_OF: frozenset[str] = frozenset(["после"])
# What follows a length and says from where it is counted: the sign, and whether a date must
# follow ("named"), may follow ("both") or does not ("told").
DIRECTIONS: dict[str, tuple[int, str]] = {
    "спустя": (1, "told"), "позже|позднее": (1, "told"), "после этого|того": (1, "that"),
    "от сегодняшнего дня": (1, "now"), "ранее|раньше": (-1, "told"), "до этого|того": (-1,
    "that"), "назад от": (-1, "named"),
    "до": (-1, "named"), "после": (1, "named"), "перед": (-1, "named"),
}  # fmt: skip
# The night that ends in a named day.
NIGHTS: dict[str, None] = dict.fromkeys(("ночь на",))
# What an event follows whose day is told behind it.
SINCE_EVENTS: dict[str, None] = dict.fromkeys(
    ("с|со момента|дня|времени", "с того дня|момента , как", "с тех пор , как", "с тех пор как")
)
# Before so many days that have yet to pass.
AHEAD_OPENERS: frozenset[str] = frozenset(["через"])
LAPSE_OPENERS: frozenset[str] = frozenset(["через", "спустя", "за"])
NEARLY: frozenset[str] = frozenset(["почти", "практически"])
HOLIDAYS: dict[str, tuple[int, int]] = {
    "нов/ый/ого/ому/ым год/а/у/ом|год": (1, 1), "дн/я/ю/ем|день победы": (5, 9),
    "дн/я/ю/ем|день независимости украины": (8, 24), "дн/я/ю/ем|день россии": (6, 12),
    "дн/я/ю/ем|день защитника отечества": (2, 23), "женск/ий/ого/ому/им дн/я/ю/ем|день": (3, 8),
    "международн/ый/ого/ому/ым женск/ий/ого/ому/им дн/я/ю/ем|день": (3, 8),
    "дн/я/ю/ем|день знаний": (9, 1), "дн/я/ю/ем|день народного единства": (11, 4),
    "татьян/ин/ина/ин дн/я/ю/ем|день": (1, 25), "рождеств/о/а/у|рождеством": (1, 7),
    "крещень/е/я|крещени/е/я": (1, 19), "покров": (10, 14), "дн/я/ю/ем|день космонавтики": (4, 12),
    "дн/я/ю/ем|день вдв": (8, 2),
}  # fmt: skip
GREETINGS: frozenset[str] = word_set("с наступающим наступившим каждый старый счастливого")
# A year named by its neighbours: shifted from the anchor's, or (None) the told time's own.
YEAR_NAMES: dict[str, int | None] = {
    "того же года": None, "того же самого года": None, "того года": None,
    "с . г .": 0, "с . г": 0, "с / г": 0, "т . г .": 0, "т . г": 0, "п . г .": -1,
}  # fmt: skip
_ADJECTIVE = "/ый/ого/ому/ом/ым/ой/ые"
_STEMS: dict[str, int] = {
    "перв": 1, "втор": 2, "четверт": 4, "пят": 5, "шест": 6, "седьм": 7, "восьм": 8, "девят": 9,
    "десят": 10, "одиннадцат": 11, "двенадцат": 12, "тринадцат": 13, "четырнадцат": 14,
    "пятнадцат": 15, "шестнадцат": 16, "семнадцат": 17, "восемнадцат": 18, "девятнадцат": 19,
    "двадцат": 20, "тридцат": 30, "сороков": 40, "пятидесят": 50, "шестидесят": 60,
    "семидесят": 70, "восьмидесят": 80, "девяност": 90, "двухтысячн": 2000,
}  # fmt: skip
YEAR_ORDINALS: dict[str, int] = {stem + _ADJECTIVE: year for stem, year in _STEMS.items()} | {
    "трет/ий/ьего/ьему/ьем": 3
}
STREETS: frozenset[str] = word_set("""
    улица улице улицу улицы улицей ул проспект проспекте проспекта пр площадь площади пл переулок
    переулке переулка пер имени им завод заводе парк парке микрорайон мкр
""")
