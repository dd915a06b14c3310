"""Ukrainian words that join two numbers, or tie one to what was said before it."""

from habeas.extract.amounts.phrases import word_set

TOPIC: frozenset[str] = frozenset()
ADDRESSED: frozenset[str] = frozenset()
OPENERS: dict[str, str] = {
    "від": "до", "між": "і та й", "поміж": "і та й", "з": "до", "зі": "до", "із": "до",
}  # fmt: skip
JOINERS: frozenset[str] = word_set("- або чи")
# Both words of a choice between two numbers; the first opens it.
EITHER: dict[str, None] = dict.fromkeys(("чи то", "чи", "або", "не то", "може", "то чи"))
# Behind these a greater number may follow and make one range: тридцять, а то й сорок.
WIDER: dict[str, None] = dict.fromkeys((
    "а то й", "а може , й|і|и", "може , й|і|и", "а може", "а може й", "а може і", "може",
    "може й", "чи навіть", "або навіть",
    "якщо не", "можливо", "а можливо й", "а й навіть",
))  # fmt: skip
# Beginnings of words that tell of a change, where "з 100 до 200" is no range.
CHANGES: tuple[str, ...] = (
    "зросл", "зріс", "зрост", "збільш", "зменш", "скорот", "впал", "упал", "підня", "підвищ",
    "знизи", "знизил", "виросл", "виріс", "подорожч", "підскоч",
)  # fmt: skip
# Between a lower and an upper bound of one amount.
PAIRING: frozenset[str] = word_set("і й та але а чи або")
# Behind words that bound a number: the number is yet to come.
THAN: frozenset[str] = word_set("ніж як за")
# At the end of words before a margin: give or take two.
MARGINS: frozenset[str] = word_set("мінус")
# Between two bounds of which the upper comes first.
CONTRASTING: frozenset[str] = word_set("але хоча ,")
# Before a comparison: it is turned round.
NOBODY: frozenset[str] = word_set("навряд ніхто нікому нікого ніколи жоден")
COMPARING: frozenset[str] = word_set("менше менш більше більш понад")
BOTH: frozenset[str] = word_set("- або чи і й та до")
ANOTHER: frozenset[str] = word_set("""
    замість проти інший інша інші іншим іншому другий друга і й або чи а то хто кому потім
    наступний ще хтось третій решті - тепер зараз потім
""")
# Before a number: it goes on counting what was counted.
FURTHER: frozenset[str] = word_set("ще інші інших решта решту плюс")
OF_THEM: dict[str, None] = dict.fromkeys(("з|із них|яких|цих|тих|нас", "серед них|яких"))
