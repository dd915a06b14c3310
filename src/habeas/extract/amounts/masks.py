"""Digits that count nothing: phone numbers, times of day, dates, addresses, file references."""

import re
from bisect import bisect_right

HOUR = r"(?:[01]?\d|2[0-3])\.[0-5]\d(?!\d)"
AT_HOUR = "".join(rf"(?<!\b{word} )" for word in ("в", "о", "об", "к", "at", "by", "около", "біля"))
MEASURED = r"[%€$₽₴]|[a-zа-яіїєґ]*(?:тыс|тис|мил|млн|млрд|раз|руб|дол|грн|грив|км|mil|bn|per|time)"
PATTERNS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"(?<![\w])\+\d[\d\-() ]{6,20}\d",  # phone, with +
        r"(?<![\w.,])8[ (\-]\(?\d{3}\)?[ \-]?\d{3}[ \-]?\d{2}[ \-]?\d{2}(?!\d)",  # phone, with 8
        r"(?<![\w\-])\(?\d{3}\)?[ \-]\d{3}-\d{2,4}(?:-\d{2})?(?!\d)",  # phone, in hyphens
        r"(?<![\d.,])\(?0\d{2,3}\)?(?:[ \-]\d{2,3}){2}[ \-]\d{2}(?![\d.,])",  # phone, in groups
        r"(?<![\d\-])\d{2,3}-\d{2}-\d{2}(?![\d\-])",  # phone of a town
        r"(?<!\d)[78]\d{10}(?!\d)|(?<!\d)0\d{9}(?!\d)",  # phone, in one
        r"(?<!\d)\d{1,2}:\d{1,2}(?::\d{2})?(?!\d)",  # time of day, score
        HOUR + r"(?= ?(?:[ap]\.?m\b|час|ч\b|год\b|утра|вечера|ночи|ранку|вечора|ночі))",
        rf"(?<![\d.,])(?!{AT_HOUR}){HOUR}(?! ?(?:{MEASURED}))",  # at 18.30
        r"(?<!\d)\d{3}-\d{3}-\d{3} \d{2}(?!\d)",  # number of an insured person
        r"(?<!\d)\d{4}(?:[ \-]\d{4}){3}(?!\d)",  # card
        r"(?<=[;:,.\n] )\d{1,2}\)(?=\s)",  # numbered in the line
        r"(?<!\d)\d{1,4}([./\-])\d{1,2}\1\d{1,4}(?!\d)",  # date
        # a list, 1,5,7; not 1,234,567
        r"(?<![\w.,])(?!\d{1,3}(?:,\d{3})+(?!,?\d))\d{1,9}(?:,\d{1,9}){2,60}",
        r"(?<!\d)\d{1,3}(?:[ \u00a0\u202f]\d{3}){4,60}(?!\d)",  # too many figures to count
        r"(?<!\w)(?=\d{0,9}[OoОоЗз])(?=\D{0,9}\d)[\dOoОоЗз]{2,9}(?!\w)",  # 4O and З0, letters
        r"(?:https?://|www\.)\S{1,2000}",
        r"(?<![\w.+\-])[\w.+\-]{1,64}@[\w.\-]{1,255}",
        r"\d{1,9}/(?!(?:mo|day|we|ye|ho|ме|де|мі|пе)[a-zа-яіїє]*)[\w/\-]{1,60}",  # 45/ТО/84, 24/7
        r"(?:(?<=\n)|\A)[ \t]{0,8}\d{1,3}[.)][ \t]",  # numbered list
        # versions, addresses; not 2.000.000
        r"(?<![\w.])(?!\d{1,3}(?:\.\d{3})+(?![\w.]\d|\d))\d{1,3}(?:\.\d{1,3}){2,5}(?![\w])",
    )
)


class Masks:
    """Where digits of a text are not amounts, asked by place."""

    def __init__(self, text: str) -> None:
        """Find every masked stretch of the text."""
        patterns = PATTERNS if any(map(text.__contains__, "0123456789")) else ()
        spans = sorted(m.span() for pattern in patterns for m in pattern.finditer(text))
        self.starts: list[int] = []
        self.ends: list[int] = []
        for start, end in spans:
            if self.ends and start < self.ends[-1]:
                self.ends[-1] = max(end, self.ends[-1])
            else:
                self.starts.append(start)
                self.ends.append(end)

    def covers(self, place: int) -> bool:
        """Say whether the character at this place is masked."""
        at = bisect_right(self.starts, place) - 1
        return at >= 0 and place < self.ends[at]
