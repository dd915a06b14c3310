"""The words that may stand between a facility and the region it lies in."""

import re

WIDEST = 70
"""No gap is longer: code points between a facility and its region."""

CAPITALS = frozenset({"RU-MOS", "UA-32"})
"""Adjectives that name a region and its capital alike ("московский СИЗО")."""

SETTLEMENT = (
    r"(?:(?:пос[её]л(?:ок|ке|ка)|сел(?:о|е|а)|город(?:е|а)?|п(?:ос)?\.|пгт\.?|с\.|г\.|м\.|місто|місті|"
    r"(?:the\s+)?(?:town|village|city|settlement)\s+of)\s*(?:[А-ЯЁІЇЄA-Z][\w’'-]+,?\s*)?)"
)
PREPOSITION = (
    r"(?:(?:в|во|у|in|of|at|near|outside|под|близ|возле|біля|недалеко\s+от|the|республик[еи]|"
    r"которая\s+находится|расположенн\w+|находится|located|situated|based|held)\s+)"
)
APPOSITION = (
    r"(?:(?:an?|the)\s+(?:[\w-]+\s+){0,3}(?:prison|colony|facility|camp|jail)\s+(?:located\s+)?in\s+"
    r"(?:the\s+)?)"
)
AFTER = re.compile(
    rf"[»\"”]?\s*(?:\((?:[^()\n]{{0,40}}[,\s])?|[,–—-]\s*)?{APPOSITION}?(?:{PREPOSITION}|{SETTLEMENT}){{0,4}}",
    re.IGNORECASE,
)
MODIFIER = (
    r"(?:(?:исправительн|женск|мужск|строг|общ|виправн|жіноч|колони|тюр|следственн)\w*\s+|"
    r"(?:penal|prison|correctional|colony|strict-regime|high-security|men's|women's|remand)\s+)"
)
BEFORE = re.compile(
    rf"(?:['’]s)?\s*[,:(–—-]?\s*(?:(?:where|где|де)\s+)?"
    rf"(?:(?:inmates|prisoners|convicts|заключ[её]нн\w+|осужд[её]нн\w+)\s+)?"
    rf"(?:(?:в|во|у|in|at|of|the)\s+){{0,2}}{MODIFIER}{{0,3}}",
    re.IGNORECASE,
)
BEFORE_ADJECTIVE = re.compile(rf"(?:['’]s)?\s+{MODIFIER}{{0,3}}", re.IGNORECASE)
JOINED = re.compile(
    r"\s*(?:,|,?\s+(?:и|та|і|й|and|or|или|або))\s*(?:(?:в|in|из|from|с|the)\s+)?", re.IGNORECASE
)
GOES_ON = re.compile(r"\s+[А-ЯЁІЇЄA-Z]")
IN_CYRILLIC = re.compile(r"(?<!\w)(?:в|во|на|у)\s+\Z", re.IGNORECASE)
ACCUSATIVE = re.compile(
    r"(?:[уюы]ю\s+област|ську\s+област|(?:ий|ый)\s+кра|ию\Z|ію\Z|республик?у|республіку|чечню\Z)",
    re.IGNORECASE,
)
LOCATIVE_TOWN = re.compile(r"(?:[еиіуах]|-на-дону)\Z", re.IGNORECASE)
TOWARDS = re.compile(
    r"(?<!\w)(?:to|into|towards?|for|through|через|для|до)\s+(?:the\s+)?\Z", re.IGNORECASE
)
