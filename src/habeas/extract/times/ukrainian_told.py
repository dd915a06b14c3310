"""Ukrainian words for times counted from another time, for holidays and for years in words."""

from habeas.extract.amounts.phrases import word_set

# Days and weeks next to a told time: (how many, of which unit, whether the anchor may stand in).
EVES: dict[str, tuple[int, str, bool]] = {
    "напередодні": (-1, "day", True), "напередодні ввечері|увечері|вдень|вночі": (-1, "day", True),
    "переддень": (-1, "day", True), "попередн/ій/ього день|дня": (-1, "day", True),
    "попередн/ього вечора|вечір": (-1, "day", True), "попередньої ночі": (-1, "day", True),
    "минулого вечора": (-1, "day", True), "днем раніше": (-1, "day", True),
    "наступн/ий/ого день|дня": (1, "day", False), "друг/ий/ого день|дня": (1, "day", False),
    "наступного ранку|вечора": (1, "day", False), "наступної ночі": (1, "day", False),
    "назавтра": (1, "day", False),
    "той|того ж|же|самий|самого день|дня|вечір|вечора|ранку": (0, "day", False),
    "того ж|же самого дня|вечора": (0, "day", False), "той день|вечір": (0, "day", False),
    "того дня|вечора|ранку": (0, "day", False), "тієї ж|же ночі": (0, "day", False),
    "тієї ночі": (0, "day", False), "цього ж дня": (0, "day", False),
    "того ж|же тижня": (0, "week", False), "того ж|же місяця": (0, "month", False),
    "того ж|же року": (0, "year", False),
}  # fmt: skip
# Words that show that a phrase above may stand near.
DAY_PARTS: frozenset[str] = word_set(
    "ранок полудня півночі світанку вечір вечора ввечері увечері ніч ночі вночі ранку вранці вдень"
)
EVE_OF: frozenset[str] = frozenset(["після"])
# What follows a length and says from where it is counted: the sign, and whether a date must
# follow ("named"), may follow ("both") or does not ("told").
DIRECTIONS: dict[str, tuple[int, str]] = {
    "потому|опісля": (1, "told"), "пізніше": (1, "told"), "по тому": (1, "told"),
    "після цього|того": (1, "that"), "від сьогодні": (1, "now"), "раніше": (-1, "told"),
    "до цього|того": (-1, "that"),
    "перед тим|цим": (-1, "that"),
    "до": (-1, "named"), "після": (1, "named"), "перед": (-1, "named"),
}  # fmt: skip
# The night that ends in a named day.
NIGHTS: dict[str, None] = dict.fromkeys(("ніч на|проти",))
# What an event follows whose day is told behind it.
SINCE_EVENTS: dict[str, None] = dict.fromkeys(
    ("з|із|від дня|моменту|часу", "відтоді як", "відтоді , як", "з того дня|моменту , як")
)
# Before so many days that have yet to pass.
AHEAD_OPENERS: frozenset[str] = frozenset(["через"])
LAPSE_OPENERS: frozenset[str] = frozenset(["через", "за"])
NEARLY: frozenset[str] = frozenset(["майже"])
HOLIDAYS: dict[str, tuple[int, int]] = {
    "нов/ий/ого/ому/им рік|року|роком|рок": (1, 1), "дн/я/ю/ем|день незалежності": (8, 24),
    "дн/я/ю/ем|день незалежності україни": (8, 24), "дн/я/ю/ем|день перемоги": (5, 9),
    "жіноч/ий/ого/ому/им дн/я/ю/ем|день": (3, 8), "дн/я/ю/ем|день соборності": (1, 22),
    "дн/я/ю/ем|день конституції": (6, 28),
    "міжнародн/ий/ого/ому/им жіноч/ий/ого/ому/им дн/я/ю/ем|день": (3, 8),
}  # fmt: skip
GREETINGS: frozenset[str] = word_set("зі з наступаючим кожен старий щасливого прийдешнім")
# A year named by its neighbours: shifted from the anchor's, or (None) the told time's own.
YEAR_NAMES: dict[str, int | None] = {
    "того ж|же року": None, "того ж самого року": None, "того року": None,
    "ц . р .": 0, "ц . р": 0, "ц / р": 0, "м . р .": -1,
}  # fmt: skip
_ADJECTIVE = "/ий/ого/ому/им/ім/і"
_STEMS: dict[str, int] = {
    "перш": 1, "друг": 2, "четверт": 4, "п'ят": 5, "шост": 6, "сьом": 7, "восьм": 8, "дев'ят": 9,
    "десят": 10, "одинадцят": 11, "дванадцят": 12, "тринадцят": 13, "чотирнадцят": 14,
    "п'ятнадцят": 15, "шістнадцят": 16, "сімнадцят": 17, "вісімнадцят": 18, "дев'ятнадцят": 19,
    "двадцят": 20, "тридцят": 30, "сороков": 40, "п'ятдесят": 50, "шістдесят": 60,
    "сімдесят": 70, "вісімдесят": 80, "дев'яност": 90, "двотисячн": 2000, "двохтисячн": 2000,
}  # fmt: skip
YEAR_ORDINALS: dict[str, int] = {stem + _ADJECTIVE: year for stem, year in _STEMS.items()} | {
    "трет/ій/ього/ьому/ім": 3
}
STREETS: frozenset[str] = word_set("""
    вулиця вулиці вулицю вулицею вул проспект проспекті проспекту просп площа площі пл провулок
    провулку пров імені ім завод заводі парк парку
""")
