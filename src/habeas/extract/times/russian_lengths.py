"""Russian words of how long things last and how old people are."""

from habeas.extract.amounts.phrases import word_set
from habeas.records.values import ValueKind

BOUNDED_DURATIONS: frozenset[str] = word_set("""
    течение протяжении через за на около почти больше более меньше менее свыше примерно спустя целый
    целую минимум раньше уже весь всю
""")
DURATIONS: dict[str, tuple[float, str]] = {
    "полгода|полугода|полугоду": (6, "month"), "пол года": (6, "month"), "пол - года": (6, "month"),
    "полтора|полутора года|лет|год": (1.5, "year"), "год с половиной": (1.5, "year"),
    "полтора|полутора месяца|месяцев": (1.5, "month"), "полторы|полутора недели|недель": (1.5,
    "week"),
    "полмесяца": (0.5, "month"), "полдня": (0.5, "day"), "полчаса": (0.5, "hour"),
    "полтора|полутора часа|часов": (1.5, "hour"), "месяц с половиной": (1.5, "month"),
    "двое суток": (2, "day"), "трое суток": (3, "day"), "четверо суток": (4, "day"),
    "пятеро суток": (5, "day"), "двух суток": (2, "day"),
    "два с половиной года": (2.5, "year"), "две с половиной недели": (2.5, "week"),
    "пару месяцев с половиной": (2.5, "month"), "три с половиной года": (3.5, "year"),
    "полутора суток": (1.5, "day"),
}  # fmt: skip
# What adds a half to the number before it, and what makes it "and more".
HALVES: dict[str, None] = dict.fromkeys(("с половинкой",))
ODD: dict[str, None] = dict.fromkeys(
    (
        "с лишним",
        "с небольшим",
        "с хвостиком",
        "с копейками",
        "с чем - то",
    )
)
# Bounds that only lengths of time have.
LENGTH_BOUNDS: dict[str, ValueKind] = {
    "без малого": "at_most", "чуть ли не": "at_most", "добр/ых/ые": "at_least",
    "большую часть": "at_most", "с лишним": "at_least", "что - то около": "about",
}  # fmt: skip
EVERY: frozenset[str] = word_set("каждые каждых каждый каждую каждое")
TIMES: frozenset[str] = word_set("раз раза разок")
# Units in cases that only times have (двумя днями ранее).
UNIT_FORMS: dict[str, tuple[float, str]] = {
    "годами": (1.0, "year"), "месяцами": (1.0, "month"), "неделями": (1.0, "week"),
    "днями": (1.0, "day"), "часами": (1.0, "hour"),
}  # fmt: skip
# What makes one unit one or two.
OR_TWO: dict[str, None] = dict.fromkeys(
    (
        "- два",
        "- две",
        "- другой",
        "- другую",
        "или два",
        "или две",
    )
)
ARTICLES: frozenset[str] = frozenset(["один", "одну", "одна", "одного", "одной", "одни"])
VAGUE: dict[str, None] = dict.fromkeys((
    "несколько|нескольких|несколькими", "пару|пара|пары", "много|многих", "многие", "долгие|долгих",
    "считанные", "десятки",
))  # fmt: skip
VAGUE_BARE: dict[str, str] = {
    "годами": "year", "месяцами": "month", "неделями": "week", "сутками": "day", "часами": "hour",
    "десятилетиями": "year",
}  # fmt: skip
AGE_BEFORE: frozenset[str] = frozenset(["возраст", "возрасте", "возраста"])
AGE_AFTER: dict[str, None] = dict.fromkeys(("отроду", "от роду"))
AGE_WORDS: frozenset[str] = word_set("""
    летний летнего летнему летним летняя летней летнюю летние летних летнем летними
""")
ROUND_TENS: frozenset[str] = word_set("тридцать сорок пятьдесят шестьдесят семьдесят")
# Whose age may stand between commas behind them.
KIN: frozenset[str] = word_set("""
    муж сын брат отец дядя племянник внук зять друг сосед мужчина парень осужденный заключенный
""")
# What shows that a unit before it is a length: месяц прошёл, неделю не звонит.
PASSING: frozenset[str] = word_set("не ни нет прошел прошла прошло минул минула как без")
DATIVE: frozenset[str] = word_set("""
    ему ей мне тебе нам им вам мужу сыну брату отцу другу парню внуку племяннику зятю дяде
    исполнилось исполнится
""")
BORN_BEFORE: frozenset[str] = word_set("""
    родился родилась рожден рождена родился рождения рождение рожд
""")
BORN_AFTER: dict[str, None] = dict.fromkeys((
    "г . р .", "г . р", "гр", "года рождения", "г . рождения", "г рождения", "г . рожд .",
    "год рождения",
    "рождения", "года р .", "рожд .", "г / р", "г . рожд", "г р",
))  # fmt: skip
CLOCK: frozenset[str] = frozenset(["в", "к", "около", "до", "после", "с"])
