"""The words by which a text says that it carries an outlet's reporting.

Each is a pattern; before or after it stands the outlet's name.
"""

ENGLISH_BEFORE = (
    "told", "tells", "spoke to", "spoke with", "speaking to", "speaking with", "interview with",
    "interview to", "according to", "reported by", "cited by", "citing", "quoted by",
    "shared with", "obtained by", "seen by", "reviewed by",
)  # fmt: skip

ENGLISH_AFTER = (
    "reports", "reported", "reviewed", "spoke", "spoken", "found", "obtained", "understands",
    "learned", "learnt", "writes", "wrote", "analy[sz]ed", "investigated", "interviewed",
    "contacted", "seen", "verified", "investigation", "could not", "cannot",
)  # fmt: skip

ENGLISH_AFTER_KNOWN = ("says", "said", "asked", "correspondents?", "reporters?", "journalists?")
"""Words that follow many names, and mean reporting only after the name of an outlet."""

REPORTS = (
    # Russian, then Ukrainian: what only outlets do
    "сообща(?:ет|ют|л[аио]?)", "сообщил[аио]?", "пиш(?:ет|ут)", "написал[аио]?",
    "переда(?:ёт|ет|ют|л[аио]?)", "информиру(?:ет|ют)",
    "повідомля(?:є|ють)", "повідоми(?:в|ла|ли|ло)", "пише", "пишуть", "переда(?:є|ють|в|ла|ли)",
    "інформу(?:є|ють)",
)  # fmt: skip

TOLD_TO = (
    # what people say to an outlet, or a text takes from one
    "рассказ(?:ал[аио]?|ывает|ывают)", "заявил[аио]?", "сказал[аио]?", "цитиру(?:ет|ют)",
    "со ссылкой на", "по (?:данным|информации|сведениям)", "из (?:материала|расследования)",
    "в (?:беседе|разговоре|интервью|комментарии)(?: с| для)?",
    "розпові(?:в|ла|ли)", "заяви(?:в|ла|ли)", "сказа(?:в|ла|ли)", "з посиланням на",
    "за (?:даними|інформацією)", "[ув] (?:розмові|коментарі|інтерв.ю)(?: з| для)?",
)  # fmt: skip

STAFF = (
    r"корреспондент\w*", r"журналист\w*", r"источник\w*", r"собеседник\w*",
    r"кореспондент\w*", r"журналіст\w*", r"джерел\w*", r"співрозмовник\w*",
)  # fmt: skip

MEDIA_NOUNS = (
    r"издани\w+", r"(?:инфо)?агентств\w+", r"информагентств\w+", r"газет\w+", r"телеканал\w*",
    r"канал\w*", r"портал\w*", "радио", r"радио\w+", r"журнал\w*", r"сайт\w*", r"редакци\w+",
    r"видання\w*", r"агенці\w+", r"радіо\w*", r"редакці\w+",
)  # fmt: skip
