"""Who published a text that does not say so in its own data: what its footer gives away."""

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from habeas.read.lines import LINE
from habeas.records import Guess

NAME_EN = r"(?:The\s+)?(?P<name>[A-Z][\w&.’'-]*(?:\s+[A-Z0-9][\w&.’'-]*){0,4}?)"
YEARS = r"(?:\d{4}(?:\s*[-–—]\s*\d{4})?)?"
NAME_ANY = r"[«\"“]?(?P<name>[A-ZА-ЯІЇЄЁ][^«»\"“”.,|\n]{1,50}?)[»\"”]?"
FOOTERS = (
    # of a footer line, surest first; the name is what the publisher calls itself
    re.compile(rf"\bDownload\s+{NAME_EN}\s+(?:[Mm]obile\s+)?[Aa]pp\b"),
    re.compile(rf"(?:©|\([cC]\)|\bCopyright)\s*(?:©\s*)?{YEARS},?\s*(?:by\s+)?{NAME_ANY}"
               r"\s*(?=[.,|]|$|\bAll\b|\bВсе\b|\bУсі\b|\d{4})"),
    re.compile(r"\b(?:Latest|Breaking)\b[^.\n]{0,80}\b(?:News|Updates)\b\s+"
               rf"(?:on|at|from)\s+{NAME_EN}\s*[.!]?$"),
    re.compile(r"\b(?:[Rr]ead|[Ss]ee)\s+(?:more|the full story)\s+"
               rf"(?:on|at|in)\s+{NAME_EN}\s*[.!]?$"),
    re.compile(r"^(?:[Pp]ublisher|[Ии]здатель|[Вв]идавець|[Ии]здание|[Вв]идання)\s*:\s*"
               rf"{NAME_ANY}\s*$"),
    re.compile(r"\b(?:[Чч]итайте|[Пп]одпис\w+\s+на|[Сс]ледите\s+за"
               r"|[Пп]ідпис\w+\s+на|[Сс]теж\w+\s+за)\s+"
               r"[«\"“](?P<name>[^»\"”\n]{2,50})[»\"”]\s+(?:в|у|на)\s+(?:Telegram|Телеграм\w*|соцсет\w+|YouTube)"),
)  # fmt: skip
FOOTER_LINES = 8
LONGEST_LINE = 400
TAIL = 20_000


def publisher_of(text: str, url: str | None) -> Guess | None:
    """Guess the publisher from the last lines of a text, else from its address; None if unsaid."""
    lines = list(_last_lines(text))
    for pattern in FOOTERS:
        for line in lines:
            match = pattern.search(line)
            if match and (name := match["name"].strip(" -–—")):
                return Guess("publisher", name, f"its footer: {line[:80]}")
    host = urlsplit(url).hostname if url and _is_address(url) else None
    if host:
        return Guess("publisher", host.removeprefix("www."), "the address it was taken from")
    return None


def _is_address(url: str) -> bool:
    try:
        return urlsplit(url).scheme in {"http", "https"}
    except ValueError:
        return False


def _last_lines(text: str) -> Iterator[str]:
    tail = [line.strip() for line in LINE.findall(text, max(0, len(text) - TAIL))]
    filled = [line for line in tail if line]
    yield from (line for line in filled[-FOOTER_LINES:] if len(line) <= LONGEST_LINE)
