"""The words that may stand between a facility and the region it lies in."""

import re

WIDEST = 90
"""No gap is longer: code points between a facility and its region."""

CAPITALS = frozenset({"RU-MOS", "UA-32"})
"""Adjectives that name a region and its capital alike ("московский СИЗО")."""

UPPER = "(?-i:[А-ЯЁІЇЄҐA-Z])"
NAME = rf"{UPPER}[\w’'-]+(?:\s+{UPPER}[\w’'-]+)?"
SETTLEMENT = (
    r"(?:(?:пос[её]л(?:ок|ке|ка)|сел(?:о|е|а|ище|ища|ищі|і)|город(?:ок|е|а)?|п\.?г\.?т\.?|п(?:ос)?\.|с(?:мт|\.)|г\.|м\.|"
    r"місто|місті|міста|станиц[аеы]|деревн[яеи]|ст\.|[нв]\.|"
    r"(?:the\s+)?(?:town|village|city|settlement|suburb)\s+of|(?:the\s+)?(?:town|village|city|settlement))"
    rf"\s*(?:[«\"]?{NAME}[»\"]?,?\s*)?)"
)
PREPOSITION = (
    r"(?:(?:в|во|у|на|in|of|at|near|outside|under|по|под|під|при|близ|возле|біля|поблизу|недалеко\s+от|неподалік|the|"
    r"республик[еи]|республіц?к?[иі]|респ\.?|rep(?:ublic)?\.?\s+of|resp\.?|both|all|обе|оба|все|обидві|всі|that\s+is|which\s+is|who\s+is|которая|яка|что|що|находится|расположенн\w+|"
    r"розташован\w+|дислоцирован\w+|дислокован\w+|размещ[её]нн\w+|розміщен\w+|стоящ\w+|відбува\w+|stationed|quartered|знаходиться|где-то|десь|somewhere|российск\w+|рос[иі]йськ\w+|украинск\w+|українськ\w+|соседн\w+|сусідн\w+|далёк\w+|далек\w+|заполярн\w+|полярн\w+|северн\w+|північн\w+|уральск\w+|сибирск\w+|сибірськ\w+|подмосковн\w+|russian|ukrainian|siberian|arctic|nearby|remote|located|situated|based|held|lies)\s+)"
)
APPOSITION = (
    r"(?:(?:an?|the)\s+(?:[\w'’-]+\s+){0,5}(?:prison|colony|facility|camp|jail|institution)\s+(?:located\s+)?(?:in|near|outside|of)\s+"
    r"(?:the\s+)?)"
)
REGIME = (
    r"(?:,?\s*(?:строгого|общего|особого|суворого|загального|особливого)\s+режим[ау]"
    r"|,?\s*(?:strict|general|special|high|maximum)[- ](?:regime|security)"
    r"|\s*\([^()\d\n]{1,30}\)(?=\s*,))?"
)
# Parts of an address: a district, a street, a house, an index.
ADDRESS = (
    rf"(?:(?:{NAME}\s+(?:район\w{{0,2}}|р-н\w?|district|raion|rayon)|(?:ул|вул|пер|пр|просп|д|дом|буд|стр|корп)\.?\s*"
    r"(?:[\w-]+\s?){1,3}|\d[\w/-]{0,5}|(?:г|п|пос|пгт|с|м|ст|дер|д)\.?\s*[\w’'-]+(?:\s[\w’'-]+)?)\s*,\s*)"
)
# A settlement that the table does not know, before the region that it lies in.
UNKNOWN = (
    rf"(?:(?:(?:в|во|у|під|под|in|near|at|outside)\s+)?{NAME},?\s+(?:(?:in|of)\s+(?:the\s+)?)?)"
)
AFTER = re.compile(
    rf"(?:\)?[»\"”]?|[»\"”]\))(?:['’]s)?{REGIME}(?:\s*[«\"“][^»\"”\n]{{2,30}}[»\"”])?(?:\s*\([^()\d\n]{{2,30}}\))?\s*(?:\((?:[^()\n]{{0,40}}[,\s])?|[,–—-]\s*)?{APPOSITION}?"
    rf"(?:(?:{PREPOSITION}|{SETTLEMENT}){{0,4}}{UNKNOWN}?|{ADDRESS}{{1,4}}(?:{SETTLEMENT})?)",
    re.IGNORECASE,
)
INDICATED = re.compile(rf"(?:{PREPOSITION}|{SETTLEMENT})|\(|\bг\.", re.IGNORECASE)
"""A preposition, a bracket or "г.": what a man's name has not before it."""
OF_PLACE = re.compile(
    r"\s+(?:village|town|city|settlement|посёл|посел|город|сел|район|р-н|district|міст|станиц)",
    re.IGNORECASE,
)
MODIFIER = (
    r"(?:(?:исправительн|женск|мужск|строг|общ|виправн|жіноч|чолові|колони|тюр|следственн|слідч|військов|военн|"
    r"окружн|военно-морск|військово-морськ|морськ|клиничес|клініч|центральн|воспитательн|виховн|областн|обласн|городск|міськ)\w*\s+|(?:ФКУ|FKU|СИЗО|СІЗО|зон[аеуы]|"
    r"penal|prison|correctional|colony|strict-regime|high-security|men's|women's|remand|military|naval|clinical|district|central|pre-?trial|detention|cent(?:re|er)|facility|isolator|strict|regime|jail|the)\s+)"
)
BEFORE = re.compile(
    rf"(?:['’]s(?:\s+[a-z-]+){{0,2}}|['’])?\s*[,:(–—-]?\s*(?:{ADDRESS}{{1,4}}|{NAME},\s*)?(?:(?:where|где|де)\s+)?"
    rf"(?:(?:inmates|prisoners|convicts|заключ[её]нн\w+|осужд[её]нн\w+)\s+)?"
    rf"(?:(?:в|во|у|на|in|at|of|the)\s+){{0,2}}[«\"“]?{MODIFIER}{{0,3}}\(?",
    re.IGNORECASE,
)
BEFORE_ADJECTIVE = re.compile(
    rf"(?:['’]s)?\s+[«\"“]?(?:{UPPER}[а-яёіїєґ]+(?:ая|ой|ую|ою|ої|а|у|ій)\s+)?{MODIFIER}{{0,3}}",
    re.IGNORECASE,
)
# "Пермська десятка, себто ІК-10", "the eleventh (Bor), that is, IK-11".
THAT_IS = re.compile(
    rf"(?:\s+[«\"“]?\w{{3,14}}к(?:а|и|е|у|ой|ою))?[»\"”)]{{0,2}},?\s+(?:то\s+есть|т\.\s?е\.|тобто|себто|that\s+is|i\.e\.)[,:]?"
    rf"\s+(?:(?:в|во|у|из|з|із|in|at|from)\s+)?{MODIFIER}{{0,2}}",
    re.IGNORECASE,
)
# The next line of a list tells of another man.
NEW_LINE = re.compile(r"(?:\A|[^,\s])[ \t]*\n\s*[^\W\d]")
JOINED = re.compile(
    r"\s*(?:,|/|,?\s+(?:и|та|і|й|and|or|или|або|&|а\s+также|а\s+також|as\s+well\s+as|[–—-]))\s*"
    r"(?:(?:в|у|з|із|in|из|from|с|the)\s+)?(?:(?:№|no\.?|nos\.?)\s*)?",
    re.IGNORECASE,
)
# "Ставрополь, Георгиевск": the region that follows a town says more of it than the table.
TOWN_OF = re.compile(
    r"\)?\s*[,(]?\s*(?:(?:в|у|in|of|the|on)\s+){0,2}(?:[\w’'-]+(?:ск|цк|сь?к)\w{2,3}\s+(?:район\w?|р-н\w?)\s*,?\s*)?",
    re.IGNORECASE,
)
GOES_ON = re.compile(r"[ \t\u00a0]+[А-ЯЁІЇЄA-Z]")
# "Из ИК-26 тульской": of the colony, or of its region.
FEMININE_GENITIVE = re.compile(r"(?:[сцз]кой|[сцз]ької)\Z", re.IGNORECASE)
STOPS = re.compile(r"\s*(?:[.;,)\]\n»\"]|\Z)")
IN_CYRILLIC = re.compile(r"(?<!\w)(?:в|во|на|у)\s+\Z", re.IGNORECASE)
ACCUSATIVE = re.compile(
    r"(?:[уюы]ю\s+област|ську\s+област|(?:ий|ый)\s+кра|ию\Z|ію\Z|республик?у|республіку|чечню\Z|щину\Z|чину\Z)",
    re.IGNORECASE,
)
LOCATIVE_TOWN = re.compile(r"(?:[еиіуахо]|ому|ой|ой|-на-дону)\Z", re.IGNORECASE)
TOWARDS = re.compile(
    r"(?<!\w)(?:to|into|towards?|for|through|через|для|до)\s+(?:the\s+)?\Z", re.IGNORECASE
)
FROM = re.compile(r"(?<!\w)(?:from|из|із|зі|з|с|со)\s+(?:г\.\s*)?\Z", re.IGNORECASE)
# "Из Можайска, из ИК-5": the same preposition again says the same place again.
AGAIN = re.compile(
    rf"\s*,\s*(?:(?:прямо|аж|именно|саме|straight)\s+)?(?:из|с|со|от|з|із|зі|від|from)\s+(?:the\s+)?{MODIFIER}{{0,3}}",
    re.IGNORECASE,
)
FROM_HERE = re.compile(
    r"(?<!\w)(?:из|с|со|от|з|із|зі|від|from)\s+(?:(?:the|г\.|м\.|города|міста)\s*)?(?:[а-яёіїєґ]+(?:ого|ой|ої|ых|их)\s+)?\Z",
    re.IGNORECASE,
)
INTO = re.compile(r"\A\s+(?:в|во|у|на|to|in|at)\s", re.IGNORECASE)
# "In the Sverdlovsk region they came to IK-2": a sentence that opens with where it all happened.
OPENS = re.compile(
    r"(?:\A|[.!?…:»\"\n]\s*|\n)(?:[-–—•*]\s*)?(?:In|At|Near|В|Во|У|На|Под|Під|in|в|во|у|на)\s+(?:the\s+)?(?:(?:village|town|city|settlement)\s+of\s+|\w*город[еку]\s+|пос[её]лке\s+|селе\s+|селищі\s+|місті\s+|м\.\s*|г\.\s*)?\Z"
)
THERE = re.compile(
    r"(?:(?<!\w)(?:в|во|у|до|на|to|into|in|at|inside|of|through|colony|колони\w+|и|та|й|and)\s+(?:the\s+)?)\Z",
    re.IGNORECASE,
)
SITS_IN = re.compile(
    r"(?<!\w)(?:serv(?:es|ed|ing)\s+(?:(?:his|their|her|a|out|the)\s+)*(?:\w+\s+)?(?:term|sentence|time)|(?:do|did|does|doing)\s+(?:his|her|their)\s+time"
    r"|сид(?:ит|ел|ела|ели|ить|ів|іла|іли)|отбыва\w+\s+(?:наказани\w|срок\w?)|відбува\w+\s+(?:покарання|строк|термін))\s+(?:in|at|в|во|у|на)\s+(?:the\s+)?\Z",
    re.IGNORECASE,
)
SENTENCE_END = re.compile(r"[!?…\n]|\.(?=\s+[^\W\d_a-zа-яіїєґ]|\s*\Z)")
ELSEWHERE_WORDS = re.compile(
    r"(?<!\w)(?:from|из|із|з|с|that|что|що|saw|сказа\w*|говор\w*|say\w*|said|told|рассказ\w*|розпов\w*|mother|wife|widow|sister|father|relatives?|met|buried|мать|матер\w+|мам\w|отец|отц\w|жен[аыуе]|сестр\w|вдов\w|родствен\w+|родичі\w?|мати|матір\w?|дружин\w|батьк\w+|похорон\w+|похова\w+)(?!\w)|[;\n«\"“]|[.!?]\s",
    re.IGNORECASE,
)
WIDEST_OPENING = 120
# "In Rubtsovsk, six men from what they call the tenth": a town of prisons opens, and nothing tells
# that they were brought there.
FROM_THERE = re.compile(
    r"(?:(?<!\w)(?:из|с|со|з|із|зі|from|at)\s+(?:the\s+|what\s+(?:\w+\s+){1,3}call\s+(?:the\s+)?)?|,\s+(?:\w+\s+){0,2})[«\"“]?\Z",
    re.IGNORECASE,
)
BROUGHT = re.compile(
    r"(?<!\w)(?:привез|привоз|прибы|прибу|приех|приїх|доставл|достав|похорон|похова|хорон|лечат|лечил|лікува|госпит|госпіт|шпитал|лікарн|больниц|морг|полигон|полігон|вокзал|аэропорт|аеропорт"
    r"|суд[еуа]?(?!\w)|готов(?:ят|или)|тренир|тренув|учени|навчан|встрет|зустр|опозна|впізна|погиб|загину|убит|вбит|умер|помер|бежа|втек|задерж|затрим|перев[её]д|перевел|переведен|brought|arriv|buried|burial|cemeter|grave|"
    r"hospital|treated|morgue|train|airport|station|court|met\b|seen|killed|died|funeral|caught|detain|transferr|moved|sent|flown|driven|born|lives?\b|mother|wife|widow|мать|мати|жен[аы]|вдов)",
    re.IGNORECASE,
)
# "Volgograd: sixty more": a line's heading.
HEADS = re.compile(r"(?:\A|\n)[^\w\n]{0,4}\Z")
HEAD_ENDS = re.compile(r"\s*:\s")
# A place after a facility that no table knows.
NOT_KNOWN = re.compile(
    r"\s*\((?:(?:г|п|с|пос|м)\.\s*)?[А-ЯЁІЇЄҐA-Z][^\W\d_]{2,}|\s+(?:in|near|под|в|во|у|під)\s+(?:г\.\s*|м\.\s*)?"
    r"(?!January|February|March|April|May|June|July|August|September|October|November|December)"
    r"[А-ЯЁІЇЄҐA-Z][^\W\d_]{2,}"
)
# A region that stands by itself, as chats and notes tag what they tell: "ик17 кто знает, мордовия".
TAG_BEFORE = re.compile(r"(?:\A|[.;,:!?\n(#—–])\s*\Z")
LOCAL = re.compile(
    r"(?<!\w)(?:local|местн\w{2,3}|здешн\w{2,3}|тамошн\w{2,3}|місцев\w{1,3}|тамтешн\w{1,3})\s+\Z",
    re.IGNORECASE,
)
TAG_AFTER = re.compile(r"\s*(?:[.;,!?\n)]|\Z)")
TOWN_BEFORE_TAG = re.compile(
    rf"(?:in|at|near|of|from|to|в|во|у|на|под|під|из|с|з|із|до)\s+{NAME}\s*,\s*\Z"
)
WIDEST_TAGGED = 260
# Towns whose prison is a "тюрьма", which English calls a prison as any other.
TYURMA_TOWNS = re.compile(
    r"Ver[hk]+neural|Vladimir|Yel?ets|Elets|Minus+insk|Dimitrovgrad|Tulun|Верхнеурал|Владимир|Ел[её]?ц|Минусинск|Димитровград|Тулун",
    re.IGNORECASE,
)
