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
NUMBER_SIGN = r"(?:№{1,2}|nº|n°|#|nos?\.?|nr\.?|n\b\.?|numbers?|номер\w{0,2}|ном\.)"
REGIME = (
    rf"(?:{SPACE}+(?:строгого|общего|особого|усиленного|суворого|загального|посиленого|особливого)"
    rf"{SPACE}+режим[ау]|{SPACE}+(?:мінімального|середнього|максимального){SPACE}+рівня{SPACE}+безпеки)?(?:{SPACE}*\([а-яіїєa-z]{{1,4}}\))?"
)

# What a bare number after a noun counts, so that it is not the noun's own number.
COUNTED = (
    r"(?:лет|год\w*|г\.|мес\w*|дн[яейіів]\w*|ден[ьі]\w*|сут\w*|недел\w*|час\w*|минут\w*|тыс\w*|млн|"
    r"км\b|кілом\w*|килом\w*|метр\w*|миль|km\b|kilomet\w*|miles?|met(?:re|er)s?|человек\w*|чел\b|заключ\w*|осужд\w*|зек\w*|раз[аи]?\b|рок[иіу]\w*|років|місяц\w*|тиж\w*|осіб|ув.язн\w*|"
    r"январ\w*|феврал\w*|март\w*|апрел\w*|ма[йя]\b|июн\w*|июл\w*|август\w*|сентябр\w*|октябр\w*|"
    r"ноябр\w*|декабр\w*|січн\w*|лют\w*|берез\w*|квіт\w*|трав\w*|черв\w*|лип\w*|серп\w*|верес\w*|"
    r"жовт\w*|листопад\w*|груд\w*|числ\w*|years?|months?|days?|weeks?|hours?|men|people|inmates|"
    r"prisoners|convicts|persons|times|january|february|march|april|may|june|july|august|september|"
    r"october|november|december|percent|полонен\w*|пленн\w*|військов\w*|солдат\w*|бойц\w*|бійц\w*|доброволь\w*|мобилиз\w*|мобіліз\w*|мужчин\w*"
    r"|женщин\w*|чоловік\w*|жін\w*|людей|людин\w*|хлопц\w*|парн\w*|сотрудник\w*|охран\w*|охорон\w*|volunteers|recruits"
    r"|soldiers|guards|officers|women|others|more\b|of\s+(?:them|its|his|their|whom|us)\b|руб\w*|rubles|roubles)"
)

MONTHS = (
    r"январ|феврал|март|апрел|ма[йяю]\b|июн|июл|август|сентябр|октябр|ноябр|декабр|січн|лют|берез|квіт|трав|черв|лип|серп|верес"
    r"|жовт|листоп|груд|january|february|march|april|may\b|june|july|august|september|october|november|december"
)


@dataclass(frozen=True, slots=True)
class Row:
    """One way to write one type of facility."""

    type: FacilityType
    pattern: str
    languages: tuple[str, ...] = ()


# Abbreviations. Latin letters that look like the Cyrillic ones are taken for them.
ABBREVIATIONS: tuple[Row, ...] = (
    Row("PFRSI", r"(?:пфрс[иі]|pfrsi)(?:\s+(?:при|at)\s+|\s+)?(?:[фf]ку\s+)?(?:[иiі][кk])?{n}"),
    Row("IK", r"[иiі](?:[тt])?[кk]s?{n}"),
    Row("KP", r"[кk][пp]{sign}"),
    Row("LIU", r"(?:л[иіву]у|liu){n}"),
    Row("LPU", r"(?:лпу|lpu){n}"),
    Row("hospital", r"(?:[цог]?вкг|вмк?г|нвмкг|ов?г|вг){numbered}"),
    Row("SIZO", r"(?:[сc][иіi]з[оo]|sizos?){n}"),
    Row("IK", r"[вb][кk]{sign}", ("uk",)),
    Row("IK", r"[вb][кk]\s*\(\s*{numbered}\s*\)", ("uk",)),
    Row("VK", r"(?:[вb][кk]|vk){sign}", ("ru", "en")),
)

# Nouns with the number after them, in all cases.
NOUNS: tuple[Row, ...] = (
    Row("KP", r"колон[иі]\w{1,3}\s*{hyphen}\s*поселен\w{1,3}{n}"),
    Row(
        "KP",
        r"(?:settlement[\s-]colon(?:y|ies)|colony[\s-]settlement|(?:penal|open)\s+settlement){n}",
    ),
    Row("VK", r"(?:воспитательн|виховн|подростков|молод[её]жн)\w{1,3}\s+колон[иі]\w{0,3}{n}"),
    Row("VK", r"(?:juvenile|educational|youth)\s+(?:penal\s+|correctional\s+)?colony{n}"),
    Row("LIU", r"лечебн\w{2,3}[\s-]+исправительн\w{2,3}\s+учреждени\w{1,3}{n}"),
    Row("LIU", r"лікувальн\w{1,3}[\s-]+виправн\w{1,3}\s+установ\w{1,2}{n}"),
    Row(
        "LIU",
        r"(?:medical|treatment|therapeutic)(?:[\s-]+and)?[\s-]+(?:correction(?:al)?|corrective|penal)"
        r"\s+(?:institution|facility|colony){n}",
    ),
    Row("SIZO", r"(?:следственн\w{2,3}\s+изолятор\w{0,2}|слідч\w{1,3}\s+ізолятор\w{0,2}){n}"),
    Row(
        "SIZO",
        r"(?:pre-?\s?trial|remand|investigati(?:ve|on))(?:\s+(?:detention|isolation))?"
        r"\s+(?:cent(?:re|er)|facility|prison|jail|isolator|ward)s?{n}",
    ),
    Row("SIZO", r"[иі]золятор\w{0,2}{numbered}"),
    Row("SIZO", r"(?:detention\s+(?:cent(?:re|er)|facility)|isolator){numbered}"),
    Row(
        "IK",
        r"(?:(?:исправительн|виправн|женск|жіноч|мужск)\w{1,3}\s+|исп(?:р(?:ав)?)?\.\s*"
        r"|колон[иі]\w{1,3}\s+(?=строг))*(?:исправ|спец|жен)?колон[иі]\w{0,3}{n}",
    ),
    Row(
        "IK",
        r"(?:исправительн\w{2,3}\s+учреждени\w{1,3}|виправн\w{1,3}\s+установ\w{1,2}){numbered}",
    ),
    Row(
        "IK",
        r"(?:(?:penal|prison|correctional|corrective|labou?r|convict|women['’]s|men['’]s"
        r"|(?:strict|general|special|high|maximum|medium|minimum)[\s-](?:regime|security))[\s-]+)*"
        r"colon(?:y|ies){n}",
    ),
    Row("IK", r"(?:correctional|corrective|penal)\s+(?:facility|institution|camp){n}"),
    Row("IK", r"(?:penitentiary|corr\.?\s*col(?:\.|ony)|(?:prison|labou?r)\s+camp){n}"),
    Row("IK", r"(?:исправительн(?:ая|ой|ую)|виправн(?:а|ої|у|ій|ою)){numbered}"),
    Row("T", r"тюрь?м(?:а|ы|е|у|ой|и|і|ою){n}"),
    Row("prison", r"(?:prison|jail){numbered}"),
    Row("prison", r"в.язниц\w{1,2}{n}"),
    Row("prison", r"увп{sign}"),
    Row("prison", r"установ\w{1,2}\s+виконання\s+покарань\s*\(?{numbered}"),
    Row("hospital", r"(?:госпитал|госпітал|шпитал|больниц|лікарн)\w{1,2}{numbered}"),
    Row("hospital", r"hospital{numbered}"),
)

# Convicts' word for a colony; elsewhere it is a zone of anything, so the text must speak of prison.
ZONE = r"(?:зон(?:а|ы|е|у|ой|і|ою|и)|zone){n}"
ON_ZONE = r"(?<!\w)(?:с|со|на|з|із)\s+\Z"
# КП is a newspaper and ВК a network, unless prison is spoken of or a place follows.
LOOSE: tuple[Row, ...] = (
    Row("KP", r"кп{n}"),
    Row("IK", r"[вb][кk]{n}", ("uk",)),
)
OTHER_ZONES = (
    r"(?:time|war|combat|buffer|exclusion|danger|economic|free|climate|landing|traffic)\s+zone"
    r"|климат|клімат|парк|экономич|економіч|торгов|тариф|санитар|часов|отдых|доставк|промыш"
    r"|погруз|разгруз|вылет|посадк|эваку|евакуац|отчужд|відчуж|поражен|ожидан|боев(?:ых|ые)\s+действ|затоплен|застройк"
)

# The number's own list: "ИК-4, 5 и 7", "colonies nos. 2 and 5", "колонии № 4 и № 5".
NEXT_NUMBER = (
    rf"(?P<bracket>\s*\([^()\d\n]{{2,40}}\))?(?P<link>\s*,\s*(?:(?:and|и|й|та|і)\s+)?|\s+(?:and|и|й|та|і|або|или|or|&|а\s+также|а\s+також)\s+)"
    rf"(?P<sign>{NUMBER_SIGN}{SPACE}*)?(?P<number>\d{{1,3}})(?![\d\w]|[.,:/]\d|{HYPHEN}[\dа-яіїєґ])"
)
# A sign that announces several numbers: "colonies nos. 5, 13 and 40", "колонии №№ 4, 5, 7".
LISTING = rf"(?<!\w)(?:nos\.?|numbers|номера|№{SPACE}?№)(?!\w)"
# What may follow the last number of such a list; any other word may be what the number counts.
LIST_ENDS = (
    r"\s*(?:[.;:!?)»\"”\n—–]|\Z)|\s+(?:в|во|на|у|по|под|не|уже|тоже|также|вже|також|under|in|near|at|were|was|are"
    r"|is|have|had|has|which|where|both|sent|gave|lost|said|say|have|also|общего|строгого|особого"
    r"|\w+(?:ли|лись|лися|ют|ут|ат|ят|ают|ают[сь]я))(?!\w)"
)
# Before or behind a colony, words of other matters: "ant colony no. 5", "колония муравьёв".
OTHER_COLONY_BEFORE = (
    r"(?:ant|bee|wasp|termite|bat|bird|seal|penguin|gull|rook|heron|mouse|mole-rat|coral|bacterial|bacteria|fungal"
    r"|cell|yeast|british|french|english|spanish|dutch|portuguese|german|roman|greek|crown|summer|artists?['’]?"
    r"|space|lunar|martian|mars|leper|nudist|holiday|британск\w+|французск\w+|английск\w+|испанск\w+|бывш\w+"
    r"|британськ\w+|французьк\w+|іспанськ\w+|пчелин\w+|бджолин\w+|муравьин\w+|мурашин\w+|летн\w+|літн\w+|птичь\w+)\s+\Z"
)
OTHER_COLONY_AFTER = (
    r"\s+(?:муравь|мурах|мураш|пч[её]л|бджол|бактери|бактері|клеток|клітин|чаек|грач|пингвин|пінгвін|тюлен|птиц|птах"
    r"|грибов|кораллов|of\s+(?:ants?|bees|bats|birds|seals|penguins|gulls|mice|bacteria|cells|yeast|fungi|\d{4}))"
)

# What may stand around a numbered facility and belongs to its full name.
LEGAL_FORM = r"(?<!\w)(?:[ФF]КУ|FKU|ФБУ|ДУ|федеральн\w+\s+каз[её]нн\w+\s+учреждени\w+)\s+[«\"“]?\Z"
AUTHORITY = (
    r"[»\"”]?\s+(?:of\s+|under\s+)?(?:the\s+)?(?:(?:Г?У|О)ФСИН|УИН|ФСИН|Г?У?ФСВП|(?:G?U|O)?FSIN|(?:Главного\s+)?[Уу]правлени[яе]\s+"
    r"(?:ФСИН|Федеральной\s+службы\s+исполнения\s+наказаний)|(?:directorate|department|branch)\s+of\s+the\s+"
    r"(?:FSIN|Federal\s+Penitentiary\s+Service))"
    r"(?:\s+(?:России|РФ|Росії|of\s+Russia|Russia|of\s+the\s+Russian\s+Federation)(?!\w))?"
)
AUTHORITY_OF = r"\s+(?:по|у|в|for|of|in|po)\s+(?:the\s+)?"

# "И К - 3", only in capitals: "и к 3" is "and by three".
PARTED_IK = (
    rf"(?<!\w)[ИІI]\.?{SPACE}[КK]\.?{SPACE}?(?:{HYPHEN}{SPACE}?№?|№){SPACE}?"
    r"(?P<number>\d{1,3})(?![\d\w]|[.,:]\d)"
)

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
    50: "пятидесят|п.ятдесят",
    60: "шестидесят|шістдесят",
    70: "семидесят|сімдесят",
    80: "восьмидесят|вісімдесят",
    90: "девяност|дев.яност",
}
TENS: dict[int, str] = {
    20: "двадцать|двадцять", 30: "тридцать|тридцять", 40: "сорок", 50: "пятьдесят|п.ятдесят",
    60: "шестьдесят|шістдесят", 70: "семьдесят|сімдесят", 80: "восемьдесят|вісімдесят",
    90: "девяносто|дев.яносто", 100: "сто",
}  # fmt: skip
UNITS_AFTER_TENS: dict[int, str] = {1: "перв|перш", 2: "втор|друг", 3: "трет"}
ORDINAL_ENDING = (
    "(?:ая|ья|ьей|ье|ой|ей|ую|ью|ою|а|я|ої|ій|у|ый|ий|ого|ому|ом|ым|им|ем"
    "|ьем|ьего|ьому|ьим|ьої|е|ое)"
)
COLONY_WORD = (
    r"\s+(?:(?P<kp>(?:колони(?:я|и|ю|ей)|колоні(?:я|ї|ю|єю))-поселен\w{1,3})"
    r"|(?P<vk>(?:воспитательн|виховн)\w{1,3}\s+колон[иі](?:я|и|ю|ей|ї|єю))"
    r"|(?:(?:исправительн|виправн|женск|жіноч|мужск)\w{1,3}\s+)?(?:исправ)?"
    r"(?:колони(?:я|и|ю|ей)|колоні(?:я|ї|ю|єю)|(?P<zone>зон(?:а|ы|е|у|ой|і|ою|и))|(?P<ik>[иі]т?к))"
    r"|(?P<liu>л[иі]у(?:шк\w{1,2})?)|(?P<sizo>с[иі]зо|(?:(?:следственн|слідч)\w{2,3}\s+)?[иі]золятор\w{0,2})"
    r"|(?P<t>тюрьм(?:а|ы|е|у|ой)|тюрм(?:а|и|і|у|ою))"
    r"|виправн(?:а|ої|у|ій|ою)(?!\s+(?:робот|установ|колон)))(?!\w)"
)
ENGLISH_UNITS = (
    "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth"
    "|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth"
)
ENGLISH_TENS: dict[str, int] = {
    "twent": 20, "thirt": 30, "fort": 40, "fift": 50, "sixt": 60, "sevent": 70, "eight": 80,
    "ninet": 90,
}  # fmt: skip
ENGLISH_COLONY = (
    r"\s+(?:(?:penal|correctional|corrective|prison|strict[\s-]regime|women['’]s)\s+){0,2}"
    r"(?:colony|(?P<zone>zone))(?!\w)"
)
ENGLISH_ORDINAL = (
    rf"(?<![\w.,/-])(?:(?P<number>\d{{1,3}})(?:st|nd|rd|th)|(?:(?P<tens>{'|'.join(ENGLISH_TENS)})y[\s-])?"
    rf"(?P<unit>{ENGLISH_UNITS})|(?P<round>{'|'.join(ENGLISH_TENS)})ieth){ENGLISH_COLONY}"
)
ORDINAL_DIGITS = (
    r"(?<![\w.,/№-])(?P<number>\d{1,3})(?P<suffix>[-‐‑–]?(?:я|й|ю|ой|ая|ей|ую|а|ї|ої|у|ма|та|ша|га|тя|му|ту|гу|ья|ью|ьей|го|ого|м|ом|ому|ий|ый|им|ым|е|ое))?"
    + COLONY_WORD
)

# A prison of type T has one digit; more, and it is a tank. The sentence must speak of prison too.
PRISON_T = rf"(?<![\w-])[ТT]{HYPHEN}(?P<number>\d)(?![\d\w]|{HYPHEN}\w)"
PRISON_WORDS = (
    r"тюрь?м|тюрем|колон[иі]|виправн|барак|завхоз|вертуха|поселени[еяюи]|поселенн|вагнер|централ|крыт(?:ая|ой|ую)\b|контракт|вербов|ув.язн|засудж|\bз[эе]к|полонен|пленн|сид[еяи][лт]|исправительн|УФСИН|ФСИН|СИЗО|сизо|осужд|заключ|арестант|этап|в.язн|"
    r"prison|inmate|convict|jail|colony|cell|sentence|FSIN|SIZO|Central\b|Wagner|recruit|robber|thief|murderer"
)
TANKS = r"танк|tank|лимф|lymph|cells\b|БМП|БТР|armou?r|бронетехник"
