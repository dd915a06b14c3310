"""The words that WhatsApp itself writes into an export, by the languages of the phone."""

SYSTEM = (
    # the encryption notice and the group's own events; the phrase stands before any colon
    "end-to-end encrypted", "created group", "created this group", " added ", " removed ",
    " left", "changed the subject", "changed the group", "changed this group", "joined using",
    "changed their phone number", "changed to ", "security code", "you're now an admin",
    "disappearing messages", "missed voice call", "missed video call", "joined from the community",
    "сквозным шифрованием", "создал(-а) группу", "создал группу", "создала группу",
    "добавил(-а)", "добавил(а)", "удалил(-а)", "исключил(-а)", "покинул(-а)", "покинул(а)",
    "вышел(-ла)", "вышел(-а)", "изменил(-а)", "изменил(а)", "присоединился", "присоединился(-ась)",
    "сменил(-а)", "код безопасности", "исчезающие сообщения", "пропущенный аудиозвонок",
    "пропущенный видеозвонок", "наскрізним шифруванням", "створив(-ла)", "створив групу",
    "створила групу", "додав(-ла)", "додав(ла)", "видалив(-ла)", "вийшов(-ла)", "залишив(-ла)",
    "змінив(-ла)", "змінив(ла)", "приєднався", "код безпеки", "зникаючі повідомлення",
)  # fmt: skip

SYSTEM_AS_MESSAGE = (
    # an iPhone writes these under the group's name, as if it had said them
    "end-to-end encrypted", "сквозным шифрованием", "наскрізним шифруванням",
)  # fmt: skip

FORWARDED = (
    # a mark that a person typed or pasted before words that are not their own
    "forwarded", "forwarded message", "forwarded many times", "fwd",
    "переслано", "пересылаю", "пересланное сообщение", "переслала", "переслал",
    "переслане повідомлення", "пересилаю",
)  # fmt: skip

FORWARDED_FROM = ("forwarded from", "переслано от", "переслано из", "переслано від", "переслано з")
"""Marks that go on to name whom the words came from."""

MORNING = ("am", "a.m.", "дп", "до п.п.")
AFTERNOON = ("pm", "p.m.", "пп", "по п.п.")
