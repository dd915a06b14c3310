"""Words at the head of letters, and the names of their header lines, in three languages."""

import re

SENDER = ("from", "от", "від", "отправитель", "відправник")
DATE = ("date", "sent", "дата", "отправлено", "надіслано", "послано")
SUBJECT = ("subject", "тема", "re", "предмет")
OTHERS = (
    "to", "cc", "bcc", "reply-to", "кому", "копия", "копія", "получатель", "отримувач",
    "message-id", "content-type", "mime-version", "x-mailer", "return-path", "received",
)  # fmt: skip
HEADER_NAMES = frozenset((*SENDER, *DATE, *SUBJECT, *OTHERS))

SALUTATION = re.compile(
    r"(?:dear\s+\w|hello\b|hi\b|to whom it may concern|good (?:day|morning|afternoon|evening)"
    r"|здравствуй|добрый (?:день|вечер)|доброе утро|доброго (?:времени|дня|вечора|ранку)"
    r"|приветствую|привет\b|уважаем(?:ый|ая|ые)|дорог(?:ой|ая|ие)"
    r"|вітаю|добрий (?:день|вечір)|шановн(?:ий|а|і|ий)|привіт\b)",
    re.IGNORECASE,
)
"""How a letter addresses its reader."""

SUBMITTED = re.compile(
    r"(?:date|date of (?:the )?(?:request|application|report|submission|appeal|letter)|submitted"
    r"|дата|дата (?:обращения|заполнения|заявления|анкеты|письма|подачи)|заполнено"
    r"|дата (?:звернення|заповнення|заяви|анкети|листа|подання)|заповнено)",
    re.IGNORECASE,
)
"""The field of a form that dates the form itself."""

PUBLISHED = re.compile(
    r"^(?:published|posted|updated|first published|date|опубликовано|дата публикации|дата"
    r"|опубліковано|дата публікації)\s*(?:on|at)?\s*[:—–-]?\s*",
    re.IGNORECASE,
)
"""What stands before the date of publication on a line of its own."""
