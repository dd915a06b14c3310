"""How prisons, hospitals, units and training grounds are written: tables by type of facility.

`{n}` is a number, with or without a sign before it; `{sign}` one with a sign or a hyphen;
`{numbered}` one with a sign. A row may be bound to languages; else it holds in all of them,
since chats mix them.
The rows are in small letters, as they are matched against the text in small letters.
"""

from dataclasses import dataclass

from habeas.records.values import FacilityType

HYPHEN = "[-‐‑‒–—−]"
SPACE = r"[ \t\u00a0\u202f]"
NUMBER_SIGN = r"(?:№|nº|n°|#|nos?\.?|n\b\.?|number|номер\w{0,2}|ном\.)"
REGIME = (
    rf"(?:{SPACE}+(?:строгого|общего|особого|усиленного|суворого|загального|посиленого)"
    rf"{SPACE}+режим[ау])?(?:{SPACE}*\([а-яіїєa-z]{{1,4}}\))?"
)

# What a bare number after a noun counts, so that it is not the noun's own number.
COUNTED = (
    r"(?:лет|год\w*|г\.|мес\w*|дн[яейіів]\w*|ден[ьі]\w*|сут\w*|недел\w*|час\w*|минут\w*|тыс\w*|млн|"
    r"человек\w*|чел\b|заключ\w*|осужд\w*|зек\w*|раз\b|рок[иіу]\w*|років|місяц\w*|тиж\w*|осіб|ув.язн\w*|"
    r"январ\w*|феврал\w*|март\w*|апрел\w*|ма[йя]\b|июн\w*|июл\w*|август\w*|сентябр\w*|октябр\w*|"
    r"ноябр\w*|декабр\w*|січн\w*|лют\w*|берез\w*|квіт\w*|трав\w*|черв\w*|лип\w*|серп\w*|верес\w*|"
    r"жовт\w*|листопад\w*|груд\w*|числ\w*|years?|months?|days?|weeks?|hours?|men|people|inmates|"
    r"prisoners|convicts|persons|times|january|february|march|april|may|june|july|august|september|"
    r"october|november|december|percent|руб\w*|rubles|roubles)"
)


@dataclass(frozen=True, slots=True)
class Row:
    """One way to write one type of facility."""

    type: FacilityType
    pattern: str
    languages: tuple[str, ...] = ()


# Abbreviations. Latin letters that look like the Cyrillic ones are taken for them.
ABBREVIATIONS: tuple[Row, ...] = (
    Row("PFRSI", r"(?:пфрси|pfrsi)(?:\s+(?:при|at)\s+|\s+)?(?:[фf]ку\s+)?(?:[иiі][кk])?{n}"),
    Row("IK", r"[иiі][кk]{n}"),
    Row("KP", r"[кk][пp]{sign}"),
    Row("LIU", r"(?:лиу|liu){n}"),
    Row("LPU", r"(?:лпу|lpu){n}"),
    Row("SIZO", r"(?:[сc][иіi]з[оo]|sizo){n}"),
    Row("IK", r"[вb][кk]{sign}", ("uk",)),
    Row("VK", r"(?:[вb][кk]|vk){sign}", ("ru", "en")),
)

# Nouns with the number after them, in all cases.
NOUNS: tuple[Row, ...] = (
    Row("KP", r"колони\w{1,3}\s*{hyphen}\s*поселени\w{1,3}{n}"),
    Row("KP", r"(?:settlement colony|colony[\s-]settlement|penal settlement){n}"),
    Row("VK", r"(?:воспитательн\w{2,3}|виховн\w{1,3})\s+колон[иі]\w{0,3}{n}"),
    Row("VK", r"(?:juvenile|educational)\s+(?:penal\s+|correctional\s+)?colony{n}"),
    Row("LIU", r"лечебн\w{2,3}\s+исправительн\w{2,3}\s+учреждени\w{1,3}{n}"),
    Row("SIZO", r"(?:следственн\w{2,3}\s+изолятор\w{0,2}|слідч\w{1,3}\s+ізолятор\w{0,2}){n}"),
    Row(
        "SIZO",
        r"(?:pre-?\s?trial\s+detention|remand|investigative\s+(?:detention|isolation))"
        r"\s+(?:cent(?:re|er)|facility|prison|isolator){n}",
    ),
    Row(
        "IK",
        r"(?:(?:исправительн|виправн)\w{1,3}\s+|колони\w{1,3}\s+(?=строг))?колон[иі]\w{0,3}{n}",
    ),
    Row(
        "IK",
        r"(?:(?:penal|prison|correctional|corrective|labou?r|strict[\s-]regime|high[\s-]security|"
        r"maximum[\s-]security)[\s-]+)*colony{n}",
    ),
    Row("T", r"тюрьм(?:а|ы|е|у|ой){n}"),
    Row("prison", r"(?:prison|jail){numbered}"),
    Row("prison", r"в.язниц\w{1,2}{n}"),
    Row("hospital", r"(?:госпитал\w{1,2}|госпітал\w{1,2}|больниц\w{1,2}|лікарн\w{1,2}){numbered}"),
    Row("hospital", r"hospital{numbered}"),
)

# What may stand around a numbered facility and belongs to its full name.
LEGAL_FORM = r"(?<!\w)(?:[ФF]КУ|FKU|ФБУ|ДУ|федеральн\w+\s+каз[её]нн\w+\s+учреждени\w+)\s+[«\"“]?\Z"
AUTHORITY = (
    r"[»\"”]?\s+(?:Г?УФСИН|ОФСИН|УИН|ФСИН|G?UFSIN|FSIN)"
    r"(?:\s+(?:России|РФ|of\s+Russia|Russia)(?!\w))?"
)
AUTHORITY_OF = r"\s+(?:по|for|of|in)\s+(?:the\s+)?(?:г\.\s*|городу\s+)?"

# Ordinals written out; from the fourth on, since "the second colony" mostly counts.
ORDINALS: dict[int, str] = {
    4: "четв[её]рт|четверт",
    5: "пят|п.ят",
    6: "шест|шост",
    7: "седьм|сьом",
    8: "восьм",
    9: "девят|дев.ят",
    10: "десят",
    11: "одиннадцат|одинадцят",
    12: "двенадцат|дванадцят",
    13: "тринадцат|тринадцят",
    14: "четырнадцат|чотирнадцят",
    15: "пятнадцат|п.ятнадцят",
    16: "шестнадцат|шістнадцят",
    17: "семнадцат|сімнадцят",
    18: "восемнадцат|вісімнадцят",
    19: "девятнадцат|дев.ятнадцят",
    20: "двадцат|двадцят",
    30: "тридцат|тридцят",
    40: "сороков",
}
TENS: dict[int, str] = {20: "двадцать|двадцять", 30: "тридцать|тридцять", 40: "сорок"}
UNITS_AFTER_TENS: dict[int, str] = {1: "перв|перш", 2: "втор|друг", 3: "трет"}
ORDINAL_ENDING = "(?:ая|ья|ой|ей|ую|ью|ою|а|я|ої|ій|у)"
COLONY_WORD = (
    r"\s+(?:исправительн\w{2,3}\s+|виправн\w{1,3}\s+)?"
    r"(?:колони(?:я|и|ю|ей)|колоні(?:я|ї|ю|єю))(?!\w)"
)
ORDINAL_DIGITS = (
    r"(?<![\w.,/№-])(?P<number>\d{1,3})(?P<suffix>[-‐‑–]?(?:я|й|ю|ой|ая|ей|ую|а|ї|ої|у))?"
    + COLONY_WORD
)

# Colonies known by a name of their own: type, number, region.
NAMED: tuple[tuple[str, FacilityType, int, str], ...] = (
    (r"[«\"“]?Ч[её]рн(?:ый|ом|ого|ому) дельфин(?:а|е|у|ом)?[»\"”]?", "IK", 6, "RU-ORE"),
    (r"[«\"“]?Бел(?:ый|ом|ого|ому) лебед(?:ь|е|я|ю|ем)[»\"”]?", "IK", 2, "RU-PER"),
    (r"[«\"“]?Полярн(?:ая|ой|ую) сов(?:а|е|у|ы|ой)[»\"”]?", "IK", 18, "RU-YAN"),
    (r"[«\"“]?Полярн(?:ый|ом|ого|ому) волк(?:а|е|у|ом)?[»\"”]?", "IK", 3, "RU-YAN"),
    (r"[\"“]?Black Dolphin[\"”]?", "IK", 6, "RU-ORE"),
    (r"[\"“]?White Swan[\"”]?", "IK", 2, "RU-PER"),
    (r"[\"“]?Polar Owl[\"”]?", "IK", 18, "RU-YAN"),
    (r"[\"“]?Polar Wolf[\"”]?", "IK", 3, "RU-YAN"),
)

# A prison of type T has one digit; more, and it is a tank. The sentence must speak of prison too.
PRISON_T = rf"(?<![\w-])[ТT]{HYPHEN}(?P<number>\d)(?![\d\w]|{HYPHEN}\w)"
PRISON_WORDS = (
    r"тюрьм|тюрем|колони|исправительн|УФСИН|ФСИН|СИЗО|сизо|осужд|заключ|арестант|этап|в.язн|"
    r"prison|inmate|convict|jail|colony|cell|sentence|FSIN|SIZO"
)
TANKS = r"танк|tank|БМП|БТР|armou?r|бронетехник"
