"""Units of time and names of months: a number beside one is no amount, and `times` reads it.

Rows are written as `phrases.py` says.
"""

from habeas.extract.amounts.phrases import word_set

UNITS: dict[str, str] = {
    "minute|minutes|min|mins": "minute", "hour|hours|hr|hrs": "hour", "day|days": "day",
    "week|weeks": "week", "month|months": "month", "year|years|yr|yrs": "year",
    "минут//а/ы/у/ах|хвилин//а/и/у": "minute", "час//а/ов/ам/ах|годин//а/и/у/ах": "hour",
    "день|дн/я/ей/и/ям/ях|ден": "day", "сут/ки/ок/кам/ках": "day",
    "дні|днів|днях|добу|доба|доби|діб": "day",
    "недел/я/и/ю/е/ям/ях/ь/ей|нед": "week", "тиждень|тижн/я/і/ів/ям/ях": "week",
    "месяц//а/ев/ы/у/ам/ах/ем/е|мес": "month", "місяц/я/і/ів/ь/ям/ях|місяць": "month",
    "год//а/у/ов/ы/ам/ах/ом|лет|годик//а": "year", "рік|рок/у/и/ів/ам/ах|році|роком|літ": "year",
}  # fmt: skip
# Longer and shorter units, as so many of a plain one.
MULTIPLES: dict[str, tuple[float, str]] = {
    "decade|decades": (10, "year"), "fortnight|fortnights": (2, "week"),
    "century|centuries": (100, "year"), "quarter|quarters": (3, "month"),
    "десятилети/е/я/й": (10, "year"), "десятиліт/тя/ь": (10, "year"), "декад/а/ы/у": (10, "day"),
    "полугоди/е/я/й": (6, "month"), "піврічч/я": (6, "month"), "квартал//а/ов/у": (3, "month"),
    "век//а/ов": (100, "year"), "смен//у/ы": (1, "day"),
}  # fmt: skip
MONTHS: dict[str, int] = {
    "january|jan": 1, "february|feb": 2, "march|mar": 3, "april|apr": 4, "may": 5,
    "june|jun": 6, "july|jul": 7, "august|aug": 8, "september|sept|sep": 9, "october|oct": 10,
    "november|nov": 11, "december|dec": 12, "agust": 8,
    "январ/ь/я/е/ю/ем|янв": 1, "феврал/ь/я/е/ю/ем|февр|фев": 2, "март//а/е/у/ом|мар": 3,
    "апрел/ь/я/е/ю/ем|апр": 4, "май|мая|мае|маю|маем": 5, "июн/ь/я/е/ю/ем|июн": 6,
    "июл/ь/я/е/ю/ем|июл": 7, "август//а/е/у/ом|авг": 8, "сентябр/ь/я/е/ю/ем|сент|сен": 9,
    "октябр/ь/я/е/ю/ем|окт": 10, "ноябр/ь/я/е/ю/ем|нояб|ноя": 11,
    "декабр/ь/я/е/ю/ем|дек": 12,
    "січ/ень/ня/ні/нем/ню|січ": 1, "лют/ий/ого/ому/им|лют": 2, "берез/ень/ня/ні/нем/ню|бер": 3,
    "квіт/ень/ня/ні/нем/ню|квіт": 4, "трав/ень/ня/ні/нем/ню|трав": 5,
    "черв/ень/ня/ні/нем/ню|черв": 6, "лип/ень/ня/ні/нем/ню|лип": 7,
    "серп/ень/ня/ні/нем/ню|серп": 8, "верес/ень/ня/ні/нем/ню|верес|вер": 9,
    "жовт/ень/ня/ні/нем/ню|жовт|жов": 10, "листопад//а/і/ом/у|лист|листоп": 11,
    "груд/ень/ня/ні/нем/ню|груд": 12,
}  # fmt: skip
# Month names that are other words too: read only beside a number, or behind a preposition.
UNSURE_MONTHS: frozenset[str] = word_set("""
    may march mar jan dec sep oct nov apr jun jul feb aug sept янв фев февр мар апр авг сен
    сент окт ноя нояб дек січ лют бер квіт трав черв лип серп верес жовт лист листоп груд вер жов
    лютий лютим листопад листопада листопаді мае маю маем
""")
