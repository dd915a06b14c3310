"""The words by which a text says whose prisons it speaks of, as patterns around a region's name."""

import re

COLONIES_OF = re.compile(
    r"(?<!\w)(?:(?P<one>колони(?:я|и|ю|ей)|колоні(?:я|ї|ю|єю)|colony|установ\w|учреждени\w)|"
    r"колони(?:й|ям|ях|ями)|колоні(?:й|ям|ях|ями)|colonies|зон(?:ы|ах|ам)|prisons|тюрем|тюрьмах"
    r"|в.язниц(?:ь|ях)|установ|учреждени(?:й|ях))"
    r"(?:\s+(?:строгого|общего|суворого|загального)\s+режим[ау])?"
    r"\s*(?P<bracket>\(\s*)?(?:(?:in|of|across|в|во|у|на|по|г\.|м\.)\s+)?(?:the\s+)?\Z",
    re.IGNORECASE,
)
COLONIES_AFTER = re.compile(
    r"(?:['’]s)?\s+(?:[—–-]\s+)?(?:\d+\s+|two\s+|three\s+|(?P<few>две\s+|дві\s+|три\s+))?"
    r"(?:(?:penal|prison|women['’]s|исправительн\w+|виправн\w+|strict-regime)\s+){0,2}"
    r"(?:colonies|prisons|колони(?:й|ям|ях|ями)|колоні(?:й|ям|ях|ями)|(?(few)колон(?:ии|ії)|(?!)))(?!\w)",
    re.IGNORECASE,
)
STATE = (
    r"(?:\s+(?:России|РФ|Росії|Российской\s+Федерации|of\s+Russia"
    r"|of\s+the\s+Russian\s+Federation))?"
)
SERVICE = (
    r"(?:[ГОУ]{0,2}ФСИН|[ГУ]{0,2}ФСВП|[GUO]{0,2}FSIN|Federal\s+Penitentiary\s+Service|penitentiary\s+service"
    r"|prison\s+(?:service|department|directorate|authorit\w+)|тюремн\w+\s+(?:ведомств|відомств|главк)\w{0,2})"
)
SITTING = (
    r"(?:сид(?:ит|ят|ел\w?|ели|ить|ять|ів|іла|іли|им|жу|ел)|отбыва\w+\s+(?:наказани\w|срок\w?)|отбыл\w*\s+срок"
    r"|відбува\w+\s+(?:покарання|строк|термін)|serv(?:es|ed|ing)\s+(?:(?:his|their|her|a|out|the)\s+)*(?:\w+\s+)?"
    r"(?:term|sentence|time)|doing\s+(?:his\s+)?time|imprisoned|jailed|in\s+prison)"
)
CONVICTS = (
    r"(?:заключ[её]нн(?:ые|ых|ым|ыми|ый|ого)|осужд[её]нн(?:ые|ых|ым|ыми|ый|ого)|з[еэ]к(?:и|ов|ам|ами|а)?|арестант(?:ы|ов|ам)"
    r"|в.язн(?:і|ів|ям|ями)|ув.язнен(?:і|их|им)|засуджен(?:і|их|им|ого)|convicts?|inmates?|prisoners?)"
)
PLACE_WORD = r"(?:the\s+)?(?:г\.\s*|м\.\s*)?"
# "УФСИН по", "сидит в", "заключённые из".
PRISON_BEFORE = re.compile(
    rf"(?<!\w)(?:{SERVICE}{STATE}(?:\s+(?:по|у|в|во|for|of|in|across))?|{SITTING},?\s+(?:в|во|у|на|под|под|in|near|at)"
    rf"|{CONVICTS}\s+(?:колони[йи]\s+)?(?:(?:из|в|во|з|із|у|from|in|of)\s+)?)\s*{PLACE_WORD}\Z",
    re.IGNORECASE,
)
# "саратовские зеки", "the Saratov branch of the FSIN", "свердловский ГУФСИН".
SERVICE_AFTER = re.compile(
    rf"(?:['’]s)?\s+(?:(?:region(?:al)?|oblast|областн\w+|regional|local)\s+)?(?:(?:branch|office|directorate|department|arm)\s+"
    rf"of\s+(?:the\s+)?{SERVICE}|(?:управлени\w|управлінн\w|главк\w?)\s+{SERVICE}|{SERVICE}|{CONVICTS})(?!\w)",
    re.IGNORECASE,
)
# One who is written to, in the dative, does not say where the writer sits.
OFFICIAL_BEFORE = re.compile(
    r"(?<!\w)(?:глав(?:а|ы|ой|и|ою)|head|губернатор(?:а|ом)?|врио\s+губернатора|прокурор(?:а|ом)?|прокуратур[аеыиі]|омбудсмен(?:а|ом)?|правозащитник(?:а|и|ов)?"
    r"|уполномоченн(?:ый|ая|ого)\s+по\s+правам\s+человека|уповноважен(?:ий|а|ого)\s+з\s+прав\s+людини|ОНК|governor|ombudsman|prosecutors?|prosecutor['’]s\s+office)"
    r"\s+(?:(?:of|for|in|по|в|у)\s+)?(?:the\s+)?\Z",
    re.IGNORECASE,
)
# "Колонии области", "regional prison service": of the region that the text is about.
REGIONAL = re.compile(
    r"(?<!\w)(?:(?:колони(?:й|и|ях|ям|ями)|колоні(?:й|ї|ях|ям|ями)|учреждени(?:й|я|ях)|тюр(?:ем|ьмах))\s+"
    r"(?:(?:нашей|нашої|этого|всей|всієї|нашего)\s+)?(?:области|края|региона|республики|області|краю|регіону|республіки)(?!\s+(?-i:[А-ЯЁA-Z]))"
    rf"|(?:региональн|областн|краев|республиканск|регіональн|обласн|крайов|regional|local)\w*\s+(?:управлени\w\s+|управлінн\w\s+)?{SERVICE}"
    r"|(?:colonies|prisons)\s+(?:of|in|across)\s+the\s+region(?!\w))",
    re.IGNORECASE,
)
# "Заключённые Мордовии и Карелии": the second place is tied as the first is.
AND = re.compile(r"\s*(?:,|,?\s(?:и|й|і|та|and))\s+(?:(?:в|во|у|из|з|із|in|from)\s+)?(?:the\s+)?")
WAY_THERE = re.compile(
    r"(?<!\w)(?:to|into|towards?|for|through|via|через|для|до|к)\s+(?:the\s+)?\Z", re.IGNORECASE
)
HEAD_BEFORE = re.compile(r"\A[^\w]*(?:г\.\s*|м\.\s*)?\Z")
MONTH = (
    r"(?:январ|феврал|март|апрел|ма[яй]|июн|июл|август|сентябр|октябр|ноябр|декабр|січн|лют|берез|квіт|трав|черв|лип"
    r"|серп|верес|жовт|листопад|груд|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.?"
)
DATELINE = re.compile(
    rf"(?:,\s*(?:Russia|Россия|Росія))?(?:,?\s*(?:\d{{1,2}}\s+{MONTH}|{MONTH}\s+\d{{1,2}}|\d{{1,2}}\.\d\d)(?:[.,]?\s*\d{{4}}(?:\s*[гр]\.)?)?)?"
    r"(?:\s*\([^()\n]{2,40}\))?(?:[.,]?\s+/[^/\n]{2,30}/)?[.,]?\s*(?:[—–]|--|-\s|:\s)"
    rf"|\.\s+(?:\d{{1,2}}\s+{MONTH}|{MONTH}\s+\d{{1,2}})(?:,?\s*\d{{4}})?\s*[.—–-]"
    r"|,\s*(?:ФКУ\s+|FKU\s+)?(?:[ИІ]К|IK|КП|ЛИУ|СИЗО|СІЗО|SIZO)[\s№-]*\d",
    re.IGNORECASE,
)
# What a headline tells of that is not where they sat.
ELSEWHERE = re.compile(
    r"госпитал|госпітал|шпитал|лікарн|больниц|ранен|поранен|лечат|похорон|похова|кладбищ|кладовищ|полигон|полігон|фронт|бо[йяюи]\w{0,2}\b|бо[їюя]\b"
    r"|погиб|загину|штурм|hospital|wounded|buried|burial|cemetery|grave|training|front|fight|battle|killed|bur(?:y|ies)(?!\w)|mourn|funeral|died|умер|помер|проща|airport|аэропорт|аеропорт|вокзал",
    re.IGNORECASE,
)
SENTENCE_ENDS = re.compile(r"(?<!\bобл)(?<!\bг)[.;]\W*\Z")
