"""What vague words can mean, used only to see whether a figure agrees with them.

Wide on purpose: none of these numbers is ever shown, and no finding takes its value from them.
"""

import math

_DOZENS, _HUNDREDS, _THOUSANDS = (20.0, 300.0), (150.0, 3_000.0), (1_500.0, math.inf)
_SEVERAL = (2.0, 30.0)

VAGUE: dict[str, tuple[float, float]] = {
    "dozens": _DOZENS, "десятки": _DOZENS, "десятков": _DOZENS, "десятка": _DOZENS,
    "десяткам": _DOZENS,
    "hundreds": _HUNDREDS, "сотни": _HUNDREDS, "сотен": _HUNDREDS, "сотням": _HUNDREDS,
    "сотні": _HUNDREDS,
    "thousands": _THOUSANDS, "тысячи": _THOUSANDS, "тысяч": _THOUSANDS, "тысячам": _THOUSANDS,
    "тисячі": _THOUSANDS,
    "several": _SEVERAL, "few": _SEVERAL, "some": _SEVERAL, "несколько": _SEVERAL,
    "нескольких": _SEVERAL, "пара": _SEVERAL, "пару": _SEVERAL, "кілька": _SEVERAL,
    "декілька": _SEVERAL,
}  # fmt: skip
