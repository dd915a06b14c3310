"""Russian words that join two numbers, or tie one to what was said before it."""

from habeas.extract.amounts.phrases import word_set

TOPIC: frozenset[str] = frozenset()
ADDRESSED: frozenset[str] = frozenset()
OPENERS: dict[str, str] = {"от": "до", "между": "и", "с": "до", "со": "до"}
JOINERS: frozenset[str] = word_set("- или либо")
# Both words of a choice between two numbers; the first opens it.
EITHER: dict[str, None] = dict.fromkeys(("то ли", "не то", "либо", "или", "может", "толи"))
# Behind these a greater number may follow and make one range: тридцать, а то и сорок.
WIDER: dict[str, None] = dict.fromkeys((
    "а то и", "а может|возможно , и", "а может|возможно , и все", "может|возможно , и",
    "а может|возможно", "а может и",
    "а может быть|даже", "может", "может и", "может быть",
    "или даже", "если не", "если не все", "возможно", "а возможно и", "или все"))  # fmt: skip
# Beginnings of words that tell of a change, where "с 100 до 200" is no range.
CHANGES: tuple[str, ...] = (
    "вырос", "увелич", "сократи", "сокращ", "снизи", "сниж", "упал", "подня", "повыс", "повыш",
    "уменьш", "возрос", "скакну", "подскоч", "рост", "подорожа", "выраст",
)  # fmt: skip
# Between a lower and an upper bound of one amount.
PAIRING: frozenset[str] = word_set("и но а да или хотя однако")
# Behind words that bound a number: the number is yet to come.
THAN: frozenset[str] = word_set("чем")
# At the end of words before a margin: give or take two.
MARGINS: frozenset[str] = word_set("минус")
# Between two bounds of which the upper comes first.
CONTRASTING: frozenset[str] = word_set("но однако хотя ,")
# Before a comparison: it is turned round.
NOBODY: frozenset[str] = word_set("вряд никто никому никого никогда никогда нигде")
COMPARING: frozenset[str] = word_set("меньше менее больше более свыше")
BOTH: frozenset[str] = word_set("- или и до либо")
ANOTHER: frozenset[str] = word_set("""
    вместо против другой другая другие другим другому второй вторая иной иные и или а то кто
    кому потом следующий еще кто-то третий третьи остальным остальные - теперь сейчас потом
""")
# Before a number: it goes on counting what was counted.
FURTHER: frozenset[str] = word_set("еще остальные остальных другие других плюс")
OF_THEM: dict[str, None] = dict.fromkeys(("из них|которых|этих|тех|нас", "среди них"))
