"""How letters and messages say whom they are about: patterns by what they tell.

All are matched without regard to case. Those of `BEFORE` must end where the name begins, those of
`BESIDE` must begin where it ends (after a comma, a bracket or a dash); `NEAR` may stand farther
on, before the next person is named.
"""

import re

# Those who are sought are mostly men; a mother or a wife is mostly the one who writes.
KIN = (
    # Russian, in the cases a letter uses
    r"муж\w{0,2}|сын\w{0,3}|брат\w{0,2}|братишк\w|отец|отца|отцу|пап[аеуы]|племянник\w{0,2}|внук\w{0,2}|"
    r"дяд[яиюе]|жених\w{0,2}|парень|парня|парню|молод\w+\s+человек\w?|друг\w?|зят[ьяю]|дочь|дочк\w|дочери|"
    r"крестник\w?|земляк\w?|сосед\w?|"
    # Ukrainian
    r"чоловік\w{0,3}|син\w{0,3}|батьк\w{1,3}|племінник\w{0,2}|онук\w{0,2}|дядьк\w{1,3}|наречен\w{1,3}|хлопец\w?|"
    r"хлопця|доньк\w|дочк\w|"
    # English
    r"husband|son|brother|father|cousin|nephew|grandson|uncle|boyfriend|fianc[eé]|partner|friend|"
    r"daughter|stepson|son-in-law|brother-in-law|dad"
)
MINE = (
    r"мо(?:й|его|ему|им|[её]м|я|ю|ей)|наш\w{0,3}|её|ее|его|их|сво\w{1,3}|мій|мого|моєму|моїм|моя|мою|моєї|"
    r"наш\w{0,3}|його|її|my|our|her|his|their"
)
KIN_WORD = (
    rf"(?:(?:двоюродн|троюродн|родн|старш|младш|средн|двоюрідн|рідн|молодш)\w{{2,3}}\s+|elder\s+|"
    rf"older\s+|younger\s+|little\s+|big\s+|twin\s+|late\s+)?(?:{KIN})"
)
LINK = r"(?:,|\s-|\s–|\s—|:|\s\()?\s*"

BEFORE_KIN = re.compile(
    rf"(?:(?<!\w)(?:{MINE})\s+{KIN_WORD}|(?:\A|[.!?\n:…]\s*|(?<!\w)у\s+меня\s+){KIN_WORD}){LINK}\Z",
    re.IGNORECASE,
)
BEFORE_SEEK = re.compile(
    r"(?:(?<!\w)(?:ищу|ищем|ищет\w?|ищут|разыскива\w+|разыскать|розыск\w?|найти|найдите|отыскать|пропал|пропала|"
    r"потерял\w*\s+связь\s+с|кто\s+знает|кто\s+видел|узнать\s+(?:про|о)|"
    r"шукаю|шукаємо|розшуку\w+|знайти|зник|хто\s+знає|хто\s+бачив|"
    r"looking\s+for|searching\s+for|search\s+for|seeking|find|missing|trace)|#(?:ищу|шукаю|розыск))"
    rf"(?:\s+(?:человека|сына|мужа|брата|двух|сыновей|братьев|my|our|a|the|man|men)){{0,3}}{LINK}"
    rf"(?:(?:{MINE})\s+)?(?:{KIN_WORD})?[\s.,:]*\Z",
    re.IGNORECASE,
)
BEFORE_HELD = re.compile(
    r"(?<!\w)(?:осужд[её]нн\w+|заключ[её]нн\w+|военнопленн\w+|мобилизованн\w+|рядов\w+|засуджен\w+|"
    r"ув’язнен\w+|військовополонен\w+|prisoner|inmate|convict|private|detainee|soldier)\s*[:,]?\s*\Z",
    re.IGNORECASE,
)

DAY = r"(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})(?!\d))"
WORDED = (
    r"(?:\d{1,2}(?:-?го|st|nd|rd|th)?\s+(?:of\s+)?[а-яіїєa-z]{3,9}\.?,?\s+"
    r"(?:\d{4}|\d{2}(?=-?го|\s*г))|"
    r"[a-z]{3,9}\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4})"
)
YEAR = r"(?:(?:19|20)\d{2})"
BORN_MARK = (
    r"(?:г\.?\s?р\.?|р\.?\s?н\.?|г(?:ода?|\.)?\s*рожд\w*|"
    r"рок[уі]\s+народж\w*|р\.\s*нар\w*|рожд\w+|нар\.)"
)
BORN_WORD = (
    r"(?:родил(?:ся|ась)|рожд[её]н\w*|дата\s+рождения|д\.?\s?р\.?|год\s+рождения|народи(?:вся|лась)|дата\s+народження|"
    r"born|b\.|d\.?o\.?b\.?|date\s+of\s+birth)"
)
GAP = r"[\s,(:–—-]{0,4}(?:(?:ему|who\s+was|was|он|в|in|on|he\s+was|від|от)\s+){0,2}"
AGE = r"(?:(?:ему|йому|aged|age)\s+)?(?:\d{1,2}(?:\s*(?:лет|год\w?|рок\w*|років))?[\s,]{1,3})?"
BESIDE_BORN = re.compile(
    rf"{GAP}{AGE}{GAP}(?:{BORN_WORD}[\s:]*(?:в|in|on|у)?\s*(?P<a>{DAY}|{WORDED}|{YEAR}|\d{{2}}(?=\s*г|-м|-го))|"
    rf"(?P<b>{DAY}|{WORDED}|{YEAR})\s*{BORN_MARK}|(?P<c>{DAY})(?!\d)|"
    rf"(?P<d>\d{{2}})\s*(?:{BORN_MARK}|год(?:а|у)?(?!\w))|\((?P<e>{YEAR})\)|"
    rf"(?P<f>{YEAR})(?=\s*(?:[,;)]|г\.?(?:\s|,)|года(?:\s|,|\Z)|\Z)))",
    re.IGNORECASE,
)
NEAR_BORN = re.compile(
    rf"(?:(?P<a>{DAY}|{WORDED}|{YEAR})\s*(?:г(?:ода?|\.)?\s*рожд\w*|г\.?\s?р\.?|року\s+народж\w*|р\.\s?н\.)|"
    rf"(?:родил(?:ся|ась)|народи(?:вся|лась)|born(?:\s+on|\s+in)?)\s+(?:в\s+)?(?P<b>{DAY}|{WORDED}|{YEAR}))",
    re.IGNORECASE,
)

TAG = re.compile(
    r"(?:жетон\w{0,2}|личн\w+\s+номер\w?|особист\w+\s+номер\w?|(?:dog\s?)?tag|token)\s*"
    r"(?:(?:с\s+)?номер\w{0,2}|number|no\.?|№|#|is|:|-|–|—)?\s*(?P<value>[А-ЯІЇЄA-Z]{1,3}\s?[-–]?\s?\d{4,8}(?!\d))",
    re.IGNORECASE,
)
CALL_SIGN = re.compile(
    r"(?:позывн\w{2}|позивн\w{2}|call[\s-]?sign)\s*(?:is|был|:|-|–|—)?\s*"
    r"(?:[«\"“](?P<quoted>[^»\"”\n]{2,30})[»\"”]|(?-i:(?P<value>[А-ЯЁІЇЄA-Z][\w-]{1,20})))",
    re.IGNORECASE,
)
ARTICLE = re.compile(
    r"(?<!\w)(?:ст(?:ать[яеиюй]{1,2}|\.|(?=\s?\d))|статт[яіюею]{1,2}|articles?|art\.)\s*"
    r"(?P<value>\d{2,3}(?:\.\d)?(?:\s*,?\s*(?:ч(?:аст[ьи]|\.)?|частин[аи]|part|§)\s*\d)?)(?!\d|\s+(?:г|год))",
    re.IGNORECASE,
)
TERM = re.compile(
    r"(?<!\w)(?:срок\w{0,2}|строк\w{0,2}|приговор\w*|sentenced?(?:\s+(?:to|of))?|term(?:\s+of)?|serving|дали)\s*[:–—-]?\s*"
    r"(?P<value>(?:[а-яіїё]+\s+|[a-z]+\s+|\d{1,2}(?:[.,]\d)?\s+)(?:лет|год[а]?|рок(?:и|ів|у)|years?)"
    r"(?:\s+(?:и\s+|and\s+)?\w+\s+(?:мес\w*|міс\w*|months?))?)",
    re.IGNORECASE,
)
BESIDE_FATE = re.compile(
    r"[\s,–—-]{0,3}(?:(?:has\s+been|was|is|had\s+been|был|был[ао]?|числится|як)\s+)?"
    r"(?P<value>пропал(?:а)?(?:\s+без\s+вести)?|зник(?:ла)?(?:\s+безвісти)?|погиб(?:ла)?|загинув|загинула|убит(?:а)?|"
    r"ранен(?:а)?|поранен(?:ий|а)|в\s+плену|в\s+полоні|двухсотый|трехсотый|трёхсотый|killed|wounded|missing|"
    r"captured|went\s+missing)(?!\w)",
    re.IGNORECASE,
)
BOTH = re.compile(
    r"(?<!\w)(?:оба|обе|обоє|обидва|both)(?:\s+(?:из|в|з|from|in|at|were\s+in))?\s*\Z",
    re.IGNORECASE,
)
