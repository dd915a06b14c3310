"""How tags, call signs, units, articles, terms, births and homes are told: a pattern a field.

All are matched without regard to case; what stands in the one group that matched is the value.
"""

import re

NUMBER_SIGN = r"(?:номер\w{0,3}|number|num\.?|no\.?|№|#|n)"
TAG = (
    r"(?:(?<!\w)(?:жетон\w{0,3}|личн\w+\s+номер\w{0,3}|особист\w+\s+номер\w{0,3}|личник|(?:dog[\s-]?)?tags?|"
    r"tokens?|personal\s+number|service\s+number)"
    r"(?:[\s,:–—-]+(?:(?:с|із|з|за|is|was|with|the|его|у\s+него|був|на|of\s+his|reads|given)\s+)?"
    rf"{NUMBER_SIGN}?){{0,2}}[\s:–—«\"“-]{{0,3}}"
    r"(?P<tag>(?-i:[А-ЯІЇЄA-Z]){1,3}\s?[-–]?\s?\d{3,8}(?!\d|\.\d))"
    # "У Валеры вроде бы К-4417": only the shape of a tag says that it is one
    r"|(?<![\w-])(?P<bare>(?-i:[КАБЖМKABМ]{1,2})-\d{4,7}(?![\d-])))"
)
SIGN_NAME = (
    r"(?:[«\"“„'](?P<quoted>[^»\"”“'\n]{2,30})[»\"”“']"
    r"|(?-i:(?P<sign>[А-ЯЁІЇЄҐA-Z][\w’'-]{1,20}(?:[\s-]\d{1,3})?)))"
)
CALL_SIGN = (
    r"(?<!\w)(?:позывн\w{1,3}|позивн\w{1,3}|погонял\w{1,2}|call[\s-]?signs?|code\s?name|codenamed?)"
    r"(?:[\s,]+(?:is|was|был|у\s+него|его|дали|тоже|now|of|в|його|був|має|мав|стал|теперь))?"
    rf"[\s,:–—-]{{1,3}}{SIGN_NAME}"
)
ORDINAL = (
    r"(?:\d{1,4}(?:[-‑]?(?:й|го|му|м|ій|ї|я|ю|ой|ый|st|nd|rd|th))?|"
    r"[а-яіїєґ]{4,12}(?:ый|ого|ому|ом|ій|ий|ая|ой|ою))"
)
UNIT_NOUN = (
    r"(?:отряд\w{0,2}|рот[аеуы]|батальон\w{0,2}|полк\w{0,2}|бригад\w{1,2}|взвод\w{0,2}|загон\w{0,2}|загін|рот[іиу]|"
    r"батальйон\w{0,2}|полк\w{0,2}|detachment|company|battalion|regiment|brigade|platoon|squad)"
)
UNIT_KIND = (
    r"(?:штурмов\w{2,3}|мотострелков\w{2,3}|мотострілецьк\w{2,3}|десантно-штурмов\w{2,3}|танков\w{2,3}|отдельн\w{2,3}|"
    r"окрем\w{2,3}|assault|motor(?:ised|ized)?\s+rifle|rifle|storm|tank|separate)"
)
UNIT = (
    rf"(?<![\w-])(?P<unit>{ORDINAL}\s+(?:{UNIT_KIND}\s+){{1,2}}{UNIT_NOUN}(?!\w)"
    r"|(?:военн\w{2}|войсков\w{2}|військов\w{1,2})\s+част\w{1,2}\s+(?:№\s*)?\d{4,5}|military\s+unit\s+(?:no\.?\s*)?\d{4,5})"
)
PART = r"(?:ч(?:\.|аст[ьиью]{1,2}|астин[аиіою]{1,2})?|part|para(?:graph)?|п\.?|§)"
CRIME = r"\d{2,3}(?:\.\d{1,2})?(?!\d)"
ARTICLE_WORD = r"(?:ст(?:ать[яеиюей]{1,3}|атт[яіюеєй]{1,3}|\.|(?=\s?\d))|art(?:icles?|\.)|section)"
ARTICLE = (
    rf"(?<!\w)(?:(?P<before>(?:{PART}\s*\d{{1,2}}\s*,?\s*)(?:of\s+)?{ARTICLE_WORD}\s*{CRIME})"
    rf"|{ARTICLE_WORD}\s*(?:УК\s+|№\s*)?(?P<article>{CRIME}(?:\s*,?\s*\(?{PART}\s*\d{{1,2}})?)(?!\s*(?:г\.|год|тыс|руб|%|,\d))"
    r"|(?:по|осужд\w+\s+по|за|under|charged\s+under|на)\s+(?P<spoken>\d{3}(?:\.\d)?)(?=[-‑](?:й|ю|я|ій|ою|ую|ой)(?!\w)|\s+(?:УК|статье|стать))"
    r"|(?<![\w-])(?P<ordinal>[1-3]\d{2})(?=[-‑](?:я|ю|й|а|у)(?:[,.;)]|\s+(?:статья|статью|УК)|\s*$)))"
)
PATTERNS = {
    field: re.compile(pattern, re.IGNORECASE)
    for field, pattern in {
        "tag": TAG, "call_sign": CALL_SIGN, "unit": UNIT, "article": ARTICLE,
    }.items()
}  # fmt: skip

BEFORE_TERM = re.compile(
    r"(?<!\w)(?:срок\w{0,2}|строк\w{0,3}|термін\w{0,2}|приговор\w*|вирок\w*|пригов[оа]рив\w*|приговор[её]н\w*|засуджен\w*|"
    r"осужд[её]н\w*|осудил\w*|дали|дал|получил\w*|отримав|впаяли|отбыва\w+|відбува\w+|сид[ие]т|сидел|сидів|сидить|сел|"
    r"лишени\w+\s+свободы|sentenced?|sentences?|terms?|serv(?:ing|ed)|given|got|convicted|imprisoned|jailed|doing)"
    r"(?:(?:[\s:,–—-]+|\.\s)(?!осталось|оставалось|лишилось)[\w.’'/№-]{1,18}){0,6}?[\s:,–—-]+(?:(?:на|к|до|в|to|of|for|a|an|his)\s+)?\Z",
    re.IGNORECASE,
)
AFTER_TERM = re.compile(
    r"\s*(?:,\s*)?(?:строгого|общего|особого|суворого|лишения|позбавлення|колонии|колонії|тюрьмы|срока|строку|"
    r"in\s+(?:prison|jail|a\s+(?:penal|strict))|of\s+(?:imprisonment|prison)|imprisonment|sentence|"
    r"(?:за|for)\s+(?:разбой|грабеж|граб[её]ж|краж|убийств|наркот|вбивств|розбій|пограб|крадіж|robber|theft|murder|drug|"
    r"assault|burglar|fraud|мошенн|драк|тяжк|по)\w*|(?:по|under|за)\s+(?:ст|art|стат|\d{3}))",
    re.IGNORECASE,
)
UP_TO = re.compile(r"(?:до|к|to)\s+", re.IGNORECASE)
"""Before the length of a sentence no bound: "засуджений до семи років"."""
HOME = re.compile(
    r"(?:(?<=\w),\s+|(?<!\w))(?:родом\s+(?:из|з|із|зі|с)|уроженец|уроджен\w+|урожен\w+|жител\w+|мешкан\w+|живет\s+в|жил\s+в|прожива\w+\s+в|"
    r"прописан\w*\s+в|мешкав\s+[ву]|comes?\s+from|is\s+from|was\s+from|native\s+of|resident\s+of|born\s+in|"
    r"родил\w+\s+в|народи\w+\s+[ву]|from(?=\s))\s+(?:(?:г|гор|м|с|пос|смт)\.?\s*|город\w*\s+|міст\w+\s+)?\Z",
    re.IGNORECASE,
)

DAY = r"(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})(?!\d))"
YEAR = r"(?:(?:19|20)\d{2})"
MARK = r"(?:г\.?\s?р\.?|р\.?\s?н\.?|г\.?\s?рожд\w*|год\w?\s+рожд\w*|рок\w\s+народж\w*)"
BESIDE_BORN = re.compile(
    r"[\s,(:–—-]{1,4}(?:(?:д\.?\s?р\.?|d\.?o\.?b\.?|b\.|born|р\.)\s*:?\s*)?"
    rf"(?:(?P<day>{DAY})|(?P<two>\d{{2}})(?=\s*(?:{MARK}|год(?:а|у)?(?!\w)))|(?P<year>{YEAR})"
    r"(?=\s*(?:[,;)]|г\.?(?:\s|,)|року(?!\w)|года?(?:\s|,|\Z)|\Z)))",
    re.IGNORECASE,
)
