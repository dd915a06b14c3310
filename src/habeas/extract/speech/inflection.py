"""A verb's lemma to the forms in which it can report speech: finite ones, and those in -ing."""

from collections.abc import Iterator

from habeas.names.dictionary import readings

IRREGULAR = {
    "say": ("said",), "tell": ("told",), "hear": ("heard",), "write": ("wrote", "written"),
    "think": ("thought",), "see": ("saw", "seen"), "find": ("found",), "show": ("showed", "shown"),
    "feel": ("felt",), "swear": ("swore", "sworn"), "understand": ("understood",),
    "begin": ("began", "begun"), "foresee": ("foresaw", "foreseen"),
    "learn": ("learned", "learnt"), "put": ("put",), "forecast": ("forecast",), "cut": ("cut",),
    "read": ("read",), "weep": ("wept",), "forbid": ("forbade", "forbidden"),
    "beseech": ("beseeched", "besought"),
}  # fmt: skip
DOUBLED = frozenset(
    ("admit", "beg", "rebut", "quip", "snap", "put", "cut", "shrug", "nod", "grin", "sob", "blog",
     "refer", "forbid", "sum", "brag")
)  # fmt: skip
UNTOLD = frozenset(("infn", "impr", "2per"))


def english_forms(lemma: str) -> Iterator[str]:
    """The base, the third person, the past and the form in -ing of an English verb."""
    yield lemma
    consonant_y = lemma.endswith("y") and lemma[-2] not in "aeiou"
    if consonant_y:
        yield lemma[:-1] + "ies"
    else:
        yield lemma + ("es" if lemma.endswith(("s", "sh", "ch", "x")) else "s")
    stem = lemma + lemma[-1] if lemma in DOUBLED else lemma
    if lemma in IRREGULAR:
        yield from IRREGULAR[lemma]
    elif consonant_y:
        yield lemma[:-1] + "ied"
    else:
        yield stem + ("d" if lemma.endswith("e") else "ed")
    yield (stem[:-1] if stem.endswith("e") and not stem.endswith("ee") else stem) + "ing"


def slavic_forms(lemma: str, language: str) -> Iterator[str]:
    """The finite forms of a Russian or Ukrainian verb but the second person, and its gerunds."""
    verbs = [
        p for p in readings(lemma, language) if p.tag.POS in ("INFN", "VERB") and p.word == lemma
    ]
    for form in verbs[0].lexeme if verbs else ():
        tag = form.tag
        told = tag.POS == "VERB" and not UNTOLD & set(str(tag).replace(",", " ").split())
        if told or tag.POS == "GRND":
            yield str(form.word)
            yield from _ukrainian_gerund(str(form.word), str(tag))


def _ukrainian_gerund(form: str, tag: str) -> Iterator[str]:
    """Forms like "додавши" and "додаючи", which the Ukrainian dictionary keeps as words apart."""
    if "masc" in tag and form.endswith("в"):
        yield form + "ши"
    if "plur,3per" in tag and form.endswith(("ють", "уть", "ать", "ять")):
        yield form[:-2] + "чи"
