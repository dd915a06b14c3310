"""Names of outlets and how texts say that they carry an outlet's reporting.

`KNOWN` gives each outlet's own name and the other ways texts write it; in Cyrillic a stem stands
for all its case forms. `PAPER_WORDS` mark an unknown name as an outlet's ("the Meridian Post").
"""

KNOWN: dict[str, tuple[str, ...]] = {
    "CNN": (), "BBC": ("Би-би-си", "Бі-бі-сі", "BBC News", "the BBC"), "NBC News": ("NBC",),
    "ABC News": (), "CBS News": (), "Fox News": (), "NPR": (), "PBS": (), "Sky News": (),
    "Al Jazeera": ("Аль-Джазир",), "Deutsche Welle": ("DW",), "Euronews": ("Евроньюс",),
    "Reuters": ("Рейтер", "Ройтерс"), "Associated Press": ("AP", "Ассошиэйтед Пресс"),
    "AFP": ("Agence France-Presse", "Франс-Пресс"), "Bloomberg": ("Блумберг",),
    "The New York Times": ("New York Times", "NYT", "Нью-Йорк Таймс"),
    "The Washington Post": ("Washington Post",), "The Wall Street Journal": ("Wall Street Journal",),
    "The Guardian": ("Guardian", "Гардиан"), "The Times": (), "The Telegraph": ("Daily Telegraph",),
    "The Independent": (), "Financial Times": (), "The Economist": (), "Politico": (),
    "Der Spiegel": ("Spiegel", "Шпигел"), "Bild": (), "Le Monde": (), "Le Figaro": (),
    "The Moscow Times": ("Moscow Times",), "The Kyiv Independent": ("Kyiv Independent",),
    "Radio Free Europe": ("RFE/RL", "Радио Свобода", "Радіо Свобода", "Радио Свободы"),
    "Voice of America": ("VOA", "Голос Америки"), "Current Time": ("Настоящее время",),
    "Medusa": ("Meduza", "Медуз"), "Медиазона": ("Mediazona", "Медиазон"),
    "Новая газета": ("Novaya Gazeta", "Новой газет", "Новую газет"),
    "Важные истории": ("iStories", "Важных истори", "Важным истори"),
    "The Insider": ("Инсайдер",), "Bellingcat": ("Беллингкэт",), "Agentstvo": ("Агентство Новости",),
    "Вёрстка": ("Верстк", "Вёрстк", "Verstka"), "Холод": (), "Дождь": ("TV Rain", "Дожд"),
    "Эхо Москвы": (), "Коммерсантъ": ("Коммерсант", "Kommersant"), "Ведомости": ("Vedomosti",),
    "ТАСС": ("TASS",), "РИА Новости": ("RIA Novosti", "РИА"), "Интерфакс": ("Interfax",),
    "РБК": ("RBC",), "Фонтанка": ("Fontanka", "Фонтанк"), "Baza": (), "Mash": (),
    "7x7": (), "Сибирь.Реалии": (), "Север.Реалии": (), "Кавказ.Реалии": (), "Idel.Реалии": (),
    "Укринформ": ("Укрінформ", "Ukrinform"), "УНИАН": ("УНІАН", "UNIAN"),
    "Українська правда": ("Украинская правда", "Ukrainska Pravda", "Українськ"),
    "Суспільне": ("Suspilne",), "Громадське": ("Hromadske",), "ТСН": (), "НВ": (),
}  # fmt: skip

PAPER_WORDS = (
    "Post", "Times", "News", "Herald", "Tribune", "Gazette", "Journal", "Wire", "Agency", "Press",
    "TV", "Television", "Radio", "Daily", "Today", "Chronicle", "Observer", "Telegraph", "Mail",
    "Mirror", "Monitor", "Review", "Weekly", "Broadcasting", "Courier", "Standard", "Express",
    "Dispatch", "Examiner", "Bulletin", "Newspaper", "Magazine", "Media",
)  # fmt: skip

NAMED = "(?P<outlet>%s)"
KNOWN_PATTERNS = (
    # English; %s is a known outlet's name
    r"(?:told|tells|spoke (?:to|with)|speaking (?:to|with)|interview (?:with|by|to)|according to"
    r"|reported by|cited by|citing|quoted by|as reported by|first reported by|shared with"
    r"|obtained by|seen by|reviewed by)\s+(?:the\s+)?%s\b",
    r"(?:^|(?<=[.!?,”\"»\n]\s)|(?<=[.!?,”\"»\n]))(?:The\s+)?%s(?:['’]s)?\s+(?:has\s+|have\s+|had\s+|also\s+)?"
    r"(?:spoke|spoken|reviewed|reports|reported|found|obtained|understands|learned|learnt|writes"
    r"|wrote|analy[sz]ed|investigation|investigated|interviewed|contacted|seen|verified|says|said"
    r"|asked|correspondent|reporters?|journalists?|could not|cannot|was (?:not\s)?able|is (?:not\s)?able)\b",
    r"investigation[^.\n]{0,40},\s+%s\s+(?:spoke|reviewed|found|interviewed)\b",
    # Russian and Ukrainian
    r"(?:сообщ(?:ает|ил[аио]?|ают)|пиш(?:ет|ут)|написал[аио]?|переда(?:ёт|ет|ют|л[аио]?)"
    r"|информиру(?:ет|ют)|рассказ(?:ал[аио]?|ывает|ывают)|заявил[аио]?|сказал[аио]?|цитиру(?:ет|ют)"
    r"|повідомля(?:є|ють)|повідоми(?:в|ла|ли)|пише|пишуть|передає|передають|розпові(?:в|ла|ли)"
    r"|заяви(?:в|ла|ли)|інформує)\s+(?:\w+\s+){0,2}[«\"“]?%s\w{0,3}",
    r"(?:со ссылкой на|по (?:данным|информации|сведениям)|из (?:материала|расследования)"
    r"|в (?:беседе|разговоре|интервью|комментарии)(?: с| для)?|з посиланням на|за (?:даними|інформацією)"
    r"|у (?:розмові|коментарі)(?: з| для)?|в інтерв.ю)\s+(?:\w+\s+){0,2}[«\"“]?%s\w{0,3}",
    r"(?:корреспондент\w*|журналист\w*|источник\w*|собеседник\w*|кореспондент\w*|журналіст\w*"
    r"|джерел\w*)\s+(?:\w+\s+)?[«\"“]?%s\w{0,3}",
)

UNKNOWN_ENGLISH = r"(?:The\s+)?(?:[A-Z][\w’'&-]*\s+){0,3}(?:%s)\b" % "|".join(PAPER_WORDS)
MEDIA_NOUN = (
    r"(?:издани\w+|агентств\w+|информагентств\w+|газет\w+|телеканал\w*|канал\w*|портал\w*|радио"
    r"|журнал\w*|сайт\w*|редакци\w+|видання\w*|агенці\w+|агентств\w+|газет\w+|телеканал\w*)"
)
QUOTED = r"[«\"“](?P<outlet>[^»\"”\n.!?]{2,40})[»\"”]"
UNKNOWN_PATTERNS = (
    r"(?:told|tells|spoke (?:to|with)|according to|reported by|citing|interview with)\s+(?:the\s+)?"
    rf"(?P<outlet>{UNKNOWN_ENGLISH})",
    rf"(?P<outlet>{UNKNOWN_ENGLISH})\s+(?:has\s+|had\s+)?(?:reports|reported|writes|wrote|reviewed"
    r"|spoke|found|learned|obtained|understands)\b",
    r"(?:сообщ(?:ает|ил[аио]?|ают)|пиш(?:ет|ут)|написал[аио]?|переда(?:ёт|ет|ют|л[аио]?)"
    r"|информиру(?:ет|ют)|повідомля(?:є|ють)|пише|пишуть|передає|інформує)"
    rf"\s+(?:{MEDIA_NOUN}\s+)?{QUOTED}(?=[\s,.;:—–-]|$)",
    rf"(?:рассказ\w+|заяви\w+|сообщил\w*|сказал\w*|розпові\w+|со ссылкой на|з посиланням на"
    rf"|в (?:беседе|интервью|комментарии)|по данным|за даними)\s+(?:[^\W\d_]+\s+){{0,4}}?{MEDIA_NOUN}\s+"
    r"(?:[«\"“](?P<outlet>[^»\"”\n]{2,40})[»\"”]|(?P<bare>[A-ZА-ЯІЇЄ][\w.-]+(?:\s+[A-ZА-ЯІЇЄ][\w.-]+)?))",
    rf"(?:корреспондент\w*|журналист\w*|кореспондент\w*|журналіст\w*)\s+(?:{MEDIA_NOUN}\s+)?{QUOTED}",
)
