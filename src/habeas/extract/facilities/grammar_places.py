"""Units, hospitals and training grounds; and prisons that only their town tells from others."""

from habeas.extract.facilities.grammar import COUNTED, SPACE
from habeas.records.values import FacilityType

# Numbered ones are in small letters, as in `grammar`; names keep their capitals.
# Military units: five digits, as the Russian register has them (four to six are seen).
UNIT_CYRILLIC = (
    rf"(?:(?<!\w)(?:в[./]?{SPACE}?ч|v/?ch)\.?|(?:войсков|воинск|военн|військов)\w{{1,3}}{SPACE}+част(?:ин)?\w{{1,3}})"
    rf"{SPACE}*(?:№|n|п/п|-|–|номер\w{{0,2}})?{SPACE}*(?P<number>\d{{4,6}})(?![\d\w]|[.,:]\d)"
)
# "Командиру части 12128": five digits, and nothing that they could count.
UNIT_PART = (
    rf"(?<!\w)част(?:ь|и|ью|ина|ини|ині|ину|иною){SPACE}+(?:№{SPACE}*)?(?P<number>\d{{5}})(?![\d\w]|[.,:]\d)"
    rf"(?!{SPACE}*(?:{COUNTED}|%|₽|\$|грн|грив))"
)
UNIT_ENGLISH = (
    rf"(?<!\w)(?:(?:military|army|troop){SPACE}+unit|unit(?={SPACE}*(?:№|#|no\.?|number|n\.)?{SPACE}*\d{{5}}(?!\d)))"
    rf"{SPACE}*(?:№|#|no\.?|number)?{SPACE}*(?P<number>\d{{4,6}})(?![\d\w]|[.,:]\d)"
)
# A Ukrainian unit's letter is part of its number, and a bare number would be another unit.
UNIT_UKRAINIAN = (
    rf"(?:(?<!\w)[Вв][./]?ч|[Вв]ійськов\w{{1,3}}{SPACE}+частин\w{{1,2}}|[Вв]ойсков\w{{2,3}}{SPACE}+част\w{{1,3}}"
    rf"|[Mm]ilitary{SPACE}+[Uu]nit){SPACE}*(?:№{SPACE}*)?[АБТАЕAТT]-?\d{{4}}(?!\w)"
)

# Assault detachments, which prisoners were put into, with a number or the name "Storm".
ASSAULT = r"(?:(?:отдельн|окрем|добровольч|гвардейск)\w{1,3}\s+)?штурмов\w{1,3}\s+"
DETACHMENT = (
    r"(?:отряд|загон|загін|батальон|батальйон|полк|рот|взвод|бригад|групп|груп"
    r"|подразделени|підрозділ)"
)
UNIT_ASSAULT = (
    r"(?<![\w.,/-])(?P<number>\d{1,4})(?:-?(?:й|м|го|му|ый|ом|ий|ім|я|ю|ой|ї|та|ту))?\s+"
    rf"{ASSAULT}{DETACHMENT}\w{{0,3}}(?!\w)"
)
UNIT_ASSAULT_SIGN = (
    rf"(?<!\w){ASSAULT}{DETACHMENT}\w{{0,3}}\s*(?:№|номер|n)\s*"
    r"(?P<number>\d{1,4})(?![\d\w]|[.,:]\d)"
)
DETACHMENT_ENGLISH = r"(?:detachment|unit|battalion|regiment|company|platoon|brigade|group|squad)"
UNIT_ASSAULT_ENGLISH = (
    r"(?<![\w.,/-])(?P<number>\d{1,4})(?:st|nd|rd|th)\s+"
    r"(?:(?:separate|independent|volunteer)\s+)?(?:assault|storm)\s+"
    rf"{DETACHMENT_ENGLISH}(?!\w)"
)
STORM = r"Ш[Тт][Оо][Рр][Мм](?:[ -]?[ZVЗВ](?!\w))?"
UNIT_STORM = rf"(?<!\w)(?i:{DETACHMENT})\w{{0,3}}\s+(?:[«\"“]{STORM}[»\"”]|{STORM}(?!\w))"
UNIT_STORM_ENGLISH = (
    r"(?<!\w)(?:[\"“‘']?Storm[ -]?[ZV][\"”’']?|[\"“]Storm[\"”])\s+"
    rf"{DETACHMENT_ENGLISH}(?!\w)"
    r"|(?<!\w)(?i:detachment|unit|battalion|company|squad)\s+"
    r"[\"“]?Storm(?:[ -]?[ZV])?[\"”]?(?!\w)"
)

HOSPITAL_ORDINAL = (
    r"(?<![\w.,/-])(?P<number>\d{1,4})(?:-?(?:й|м|го|му|ый|ом|ий|ім))?\s+"
    r"(?:(?:окружн|военн|військов|военно-клиническ|військово-клінічн|центральн|военно-медицинск|клиническ|клінічн"
    r"|гвардейск|базов|полев|польов|морск|флотск)\w{1,3}\s+){0,4}"
    r"(?:овкг|вкг|цвкг|вг|госпитал(?:ь|я|е|ю|ем)|(?:госпітал|шпитал)(?:ь|я|і|ю|ем))(?!\w)"
)
HOSPITAL_ENGLISH_ORDINAL = (
    r"(?<![\w.,/-])(?P<number>\d{1,4})(?:st|nd|rd|th)?\s+(?:(?:central|district|main|military|clinical|naval|field"
    r"|garrison|base)\s+){1,4}hospital(?!\w)"
)
HOSPITAL_CYRILLIC = (
    r"(?:[Гг]оспитал|[Бб]ольниц|[Гг]оспітал|[Шш]питал|[Лл]ікарн)\w{1,2}\s+(?:им\.|имени|ім\.|імені)\s*"
    r"(?:[А-ЯІЇЄ]\.\s?){0,2}[А-ЯЁІЇЄ][а-яёіїє’']{3,}"
)
HOSPITAL_LATIN = (
    r"(?:(?!The\b|This\b|That\b|A\b|In\b|At\b)[A-Z][a-z]{2,}[\s-](?:on-Don\s)?){1,2}(?:[Cc]entral\s+|[Mm]ain\s+|[Dd]istrict\s+)?"
    r"(?:[Mm]ilitary\s+|Clinical\s+|[Nn]aval\s+|City\s+|Regional\s+){1,3}[Hh]ospital(?!\w|\s+(?:[Nn]o|№|#|n\.))"
)
GROUND_QUOTED = (
    r"(?:[Пп]олигон|[Пп]олігон)(?:а|е|у|ом|і|и)?\s+(?:под\s+названием\s+)?"
    r"[«\"“][^»\"”\n]{2,30}[»\"”]"
)
# "полигон Молькино"; not "полигон Ростовской области", "полигон Министерства обороны".
GROUND_NAMED = (
    r"(?:[Пп]олигон|[Пп]олігон)(?:а|е|у|ом|і)?\s+(?!Мин|Мін|МО\b|ВДВ|ЧВК|ПВК|Росси|Росі|Вагнер|Росгвард)"
    r"[А-ЯЁІЇЄ][а-яёіїє’'-]{2,}(?<!кой)(?<!ной)(?<!го)(?<!ої)(?<!их)(?!\w)"
)
GROUND_ADJECTIVE = (
    r"(?<![\w-])[А-ЯЁІЇЄ][а-яёіїє]+(?:ск|цк|ськ|цьк)(?:ий|ом|ого|ому|ім|им)\s+"
    r"(?:(?:военн|учебн|общевойсков|військов|навчальн|загальновійськов)\w{2,3}\s+)?"
    r"(?:полигон|полігон)(?:а|е|у|ом|і)?(?!\w)"
)
GROUND_LATIN = (
    r"(?<![\w-])(?!The\b|This\b|That\b|Our\b|Their\b|Russian\b|Ukrainian\b|Wagner\b|Military\b|Army\b|An?\b|In\b|At\b"
    r"|From\b|Southern\b|Western\b|Some\b|One\b|Every\b|His\b)"
    r"[A-Z][a-z]{2,}(?:[\s-][A-Z][a-z]{2,})?\s+(?:military\s+)?"
    r"(?:(?:training|testing|proving|firing|shooting)\s+(?:ground|range|area|camp)|polygon)(?!\w)"
)

# An abbreviation without a number is a colony after a feminine adjective: "Ковельська ВК".
OF_FEMININE = "(?:(?<=ая )|(?<=ой )|(?<=ую )|(?<=ою )|(?<=ої )|(?<=ка )|(?<=ку )|(?<=кій ))"
# Prisons and military hospitals without a number: named only by the town they stand in. The
# spot is kept where a town stands beside it.
PLACED: tuple[tuple[FacilityType, str], ...] = (
    ("SIZO", r"(?<!\w)(?:СИЗО|СІЗО|[Сс]изо|SIZO)(?![\w-])"),
    ("SIZO", r"(?<!\w)(?:[Сс]ледственн|[Сс]лідч)\w{1,3}\s+(?:изолятор|ізолятор)\w{0,2}(?![\w-])"),
    (
        "SIZO",
        (
            r"(?<!\w)(?:[Pp]re-?\s?trial\s+detention|[Rr]emand)\s+(?:cent(?:re|er)|facility|prison)"
            r"(?![\w-])"
        ),
    ),
    ("VK", r"(?<!\w)(?:[Вв]иховн|[Вв]оспитательн)\w{1,3}\s+колон[иі](?:я|и|ю|ей|ї|є|єю)(?!\w)"),
    (
        "VK",
        r"(?<!\w)(?:[Jj]uvenile|[Ee]ducational)\s+(?:(?:penal|correctional)\s+)?colony(?![\w-])",
    ),
    ("ground", r"(?<![\w-])[A-Z][a-z]{3,}\s+range(?!\w)"),
    (
        "KP",
        r"(?<!\w)(?:[Ss]ettlement[\s-]colony|[Cc]olony[\s-]settlement|[Pp]enal\s+settlement)(?!\w)",
    ),
    ("T", r"(?<!\w)[Тт]юрь?м(?:а|ы|е|у|ой|и|і|ою)(?![\w-])"),
    ("T", r"(?<!\w)[Tt]y?urma(?!\w)"),
    ("prison", r"(?<!\w)[Вв]['’ʼ]язниц(?:я|і|ю|ею)(?![\w-])"),
    (
        "prison",
        (
            r"(?<!\w)(?<!ormer )(?<!uvenile )(?:(?:[Mm]aximum|[Hh]igh)-security\s+)?[Pp]rison"
            r"(?![\w-]|\s+(?:camp|col|serv|dep|auth|offic|guard|boss|chief|hospital|system|term|sent|yard))"
        ),
    ),
    ("LIU", r"(?<!\w)(?:ЛИУ|ЛІУ)(?![\w-])"),
    ("IK", rf"{OF_FEMININE}[ИІ]К(?![\w-])|(?<!\w)[ИІ]К(?=\s+(?:в|у|г\.|м\.|под|під)\s)"),
    ("KP", r"(?<!\w)[Кк]олон[иі](?:я|и|ю|ей|ї|є|єю)-поселен\w{1,3}(?!\w)"),
    (
        "IK",
        (
            r"(?<!\w)(?:(?:[Ии]справительн|[Вв]иправн|[Жж]енск|[Жж]іноч)\w{1,3}\s+)*(?<!\w)"
            r"[Кк]олон(?:ия|ии|ию|ией|ія|ії|ію|ією)"
            r"(?:\s+(?:строгого|общего|особого|суворого|загального|особливого)\s+режим[ау]"
            r"|\s+(?:мінімального|середнього|максимального)\s+рівня\s+безпеки)?(?![\w-])"
        ),
    ),
    (
        "IK",
        (
            r"(?<!\w)(?:(?:[Pp]enal|[Cc]orrectional|[Pp]rison|(?:[Ss]trict|[Ss]pecial|[Gg]eneral)-regime|[Ww]omen['’]s)\s+)*"
            r"(?<!ettlement[\s-])colony(?![\w-]|\s+settlement)"
        ),
    ),
    (
        "hospital",
        (
            r"(?<!\w)(?:(?:[Вв]оенно?|[Вв]ійськово?|военно-морск|військово-морськ|морск|окружн|клиническ"
            r"|клінічн)\w{1,3}\s+){0,3}(?:[Гг]оспитал|[Гг]оспітал|[Шш]питал)(?:ь|я|е|ю|ем|і)(?!\w)"
        ),
    ),
    ("hospital", r"(?<!\w)(?:[Dd]istrict\s+)?[Mm]ilitary\s+hospital(?!\w)"),
)
FOR_MINORS = r"\s+для\s+(?:несовершеннолетних|подростков|неповнолітніх)"
PLACED_RUSSIAN: tuple[tuple[FacilityType, str], ...] = (
    ("VK", rf"{OF_FEMININE}ВК(?![\w-])(?:{FOR_MINORS})?|(?<!\w)ВК{FOR_MINORS}"),
)
PLACED_UKRAINIAN: tuple[tuple[FacilityType, str], ...] = (("IK", rf"{OF_FEMININE}ВК(?![\w-])"),)
