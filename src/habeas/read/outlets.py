"""Names of outlets, as texts of three languages write them.

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
    "The Washington Post": ("Washington Post",),
    "The Wall Street Journal": ("Wall Street Journal",),
    "The Guardian": ("Guardian", "Гардиан"), "The Times": (), "The Telegraph": ("Daily Telegraph",),
    "The Independent": (), "Financial Times": (), "The Economist": (), "Politico": (),
    "Der Spiegel": ("Spiegel", "Шпигел"), "Bild": (), "Le Monde": (), "Le Figaro": (),
    "The Moscow Times": ("Moscow Times",), "The Kyiv Independent": ("Kyiv Independent",),
    "Radio Free Europe": ("RFE/RL", "Радио Свобода", "Радіо Свобода", "Радио Свободы"),
    "Voice of America": ("VOA", "Голос Америки"), "Current Time": ("Настоящее время",),
    "Medusa": ("Meduza", "Медуз"), "Медиазона": ("Mediazona", "Медиазон"),
    "Новая газета": ("Novaya Gazeta", "Новой газет", "Новую газет"),
    "Важные истории": ("iStories", "Важных истори", "Важным истори"),
    "The Insider": ("Инсайдер",), "Bellingcat": ("Беллингкэт",),
    "Agentstvo": ("Агентство Новости",),
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
