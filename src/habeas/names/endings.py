"""How patronymics and surnames end, and how they are bent; tables that a linguist can extend."""

from dataclasses import dataclass
from typing import Literal

from habeas.names.given import Sex

Case = Literal["nomn", "gent", "datv", "accs", "ablt", "loct"]


@dataclass(frozen=True, slots=True)
class Bend:
    """One pattern of declension: endings by case, the nominative's being `nomn`.

    `stems` are endings of the stem that the pattern needs; none means any stem. Where a case has
    two endings (Ukrainian -у and -ові), both stand.
    """

    sex: Sex
    nomn: str
    cases: dict[Case, tuple[str, ...]]
    stems: tuple[str, ...] = ()


def _masculine(nomn: str, endings: str, *, stems: str = "") -> Bend:
    """Endings of genitive (and accusative), dative, instrumental, prepositional."""
    gent, datv, ablt, loct = endings.split()
    return Bend("m", nomn, _cases(gent, datv, gent, ablt, loct), tuple(stems.split()))


def _feminine(nomn: str, endings: str, *, stems: str = "") -> Bend:
    """Endings of genitive, dative, accusative, instrumental, prepositional."""
    return Bend("f", nomn, _cases(*endings.split()), tuple(stems.split()))


def _cases(*endings: str) -> dict[Case, tuple[str, ...]]:
    names: tuple[Case, ...] = ("gent", "datv", "accs", "ablt", "loct")
    return {case: tuple(ending.split("|")) for case, ending in zip(names, endings, strict=True)}


# Patronymics: the nominative's ending is what marks them as such.
PATRONYMIC_ENDINGS: dict[Sex, tuple[str, ...]] = {
    "m": (
        "ович", "евич", "йович", "ьич", "авіч", "евіч", "кич", "тич", "мич", "вич", "лыч", "ныч",
        "рыч", "дыч", "тыч", "сеич", "дреич", "геич",
    ),
    "f": ("овна", "евна", "инична", "ична", "івна", "ївна", "ічна", "аўна", "еўна", "ишна"),
}  # fmt: skip
LATIN_PATRONYMIC = {
    "m": (
        r"(?:[oeai]|yo)[vw](?:[iy](?:ch|cz|tch|tsch|tj|c)|ic)$"
        r"|(?:il|lu?k|fom|kuzm|nikit|savv)['y]*ich$"
    ),
    "f": r"(?:[oeaiy]|yo)[vwu]n[ay]$|(?:in|k|t|l)ichna$",
}
# Words of Turkic patronymics: they follow the father's name.
SON_OF: dict[Sex, tuple[str, ...]] = {
    "m": (
        "оглы", "оглу", "углы", "огли", "улы", "уулу", "ogly", "oglu", "oglou", "ogli", "oğlu",
        "uly", "uulu",
    ),
    "f": ("кызы", "гызы", "кизи", "qizi", "kyzy", "gizi", "gyzy", "kizi", "qızı"),
}  # fmt: skip

# Surnames that show by themselves that they are surnames.
FAMILY_ENDINGS = (
    "ов", "ова", "ев", "ева", "ёв", "ёва", "ин", "ина", "ын", "ына", "ский", "ская", "цкий",
    "цкая", "ской", "ський", "ська", "цький", "цька", "нко", "чук", "щук", "юк", "ак", "як", "ик",
    "ук", "ец", "ых", "их", "ян", "янц", "дзе", "швили", "ия", "уа", "ко", "ло", "ыч",
    "ович", "евич", "ич", "ник", "арь", "аев", "іч", "ків", "їв",
)  # fmt: skip
LATIN_FAMILY_ENDINGS = (
    "ov", "ova", "ev", "eva", "yov", "yova", "off", "eff", "ow", "owa", "ew", "ewa", "in", "ina",
    "yn", "yna", "ine", "sky", "ski", "skiy", "skii", "skij", "skyi", "skaya", "skaia", "ska",
    "ckij", "tsky", "tskaya", "enko", "nko", "chuk", "tchouk", "czuk", "yuk", "iuk", "juk", "yak",
    "iak", "ets", "ykh", "ikh", "yan", "ian", "dze", "shvili", "ovich", "evich", "vych", "nik",
)  # fmt: skip

# How patronymics are bent.
PATRONYMIC_BENDS = (
    _masculine("ич", "ича ичу|ичеві|ичові ичем|ичом иче|ичі"),
    _masculine("ыч", "ыча ычу ычем ыче"),
    _masculine("іч", "іча ічу ічам|ічем ічу"),
    _feminine("на", "ны|ни не|ні ну ной|ною не|ні"),
)

# How surnames are bent, the surest first. A pattern with stems needs the stem to end so.
FAMILY_BENDS = (
    _masculine("", "а у ым|им е|і", stems="ов ев ёв ин ын їн ін"),
    _feminine("а", "ой|ої ой|ій у ой|ою ой|ій", stems="ов ев ёв ин ын їн ін"),
    _masculine("ий", "ого ому им ом|ому", stems="ск цк ськ цьк зьк"),
    _masculine("ой", "ого ому ым|им ом", stems="т"),
    _masculine("ый", "ого ому ым ом", stems="н р л в д б"),
    _masculine("ий", "ого ому им ом|ому", stems="н р л в д б т г к х ж ч ш щ"),
    _feminine("ая", "ой ой ую ой|ою ой", stems="ск цк н в т р л"),
    _feminine("а", "ої ій у ою ій", stems="ськ цьк зьк ч ж ш н р л т б д в г х"),
    _masculine("ко", "ка ку|кові ком кові|ку", stems="ен д т ш ч ж з б м в"),
    _masculine("ець", "ця цю|цеві цем ці|цю", stems="ін їн єн ів їв"),
    _masculine("ець", "ця цю|цеві ця ці|цеві"),
    _masculine("ец", "ца цу цом|цем це", stems="б в г д ж з к л м н п р с т ф х ш"),
    _masculine("ь", "я ю ем е", stems="л р н т д з с б"),
    _masculine("й", "я ю ем е", stems="а о е у ё э"),
    _masculine("", "а у|ові|еві ом|ем е|і", stems="к г х н т р л с з д м п б в ч ш ж щ ц ф"),
    Bend("m", "а", _cases("ы|и", "е|і", "у", "ой|ою|ей|ею", "е|і")),
    Bend("f", "а", _cases("ы|и", "е|і", "у", "ой|ою|ей|ею", "е|і")),
)

# Cases of surnames that no other case or sex can look like.
SURE_FAMILY_BENDS = (
    Bend("m", "", {"ablt": ("ым",)}, ("ов", "ев", "ёв", "ин", "ын")),
    Bend("f", "а", {"gent": ("ой", "ою")}, ("ов", "ев", "ёв", "ин", "ын")),
    Bend(
        "m", "ий", {"gent": ("ого",), "datv": ("ому",), "ablt": ("им",)}, ("ск", "цк", "ськ", "цьк")
    ),
    Bend("f", "ая", {"accs": ("ую",)}, ("ск", "цк")),
)

# How given names are bent: enough to make every case of a name in the table.
GIVEN_BENDS = (
    _masculine("ий", "ия|ія ию|ію ием|ієм ии|ії"),
    _masculine("ій", "ія ію|ієві ієм ії|ієві"),
    _masculine("й", "я ю|єві ем|єм е|ї|єві"),
    _masculine("ь", "я ю|еві ем е|і"),
    _masculine("о", "а у|ові ом ові|у"),
    _masculine("", "а у|ові|еві ом|ем е|і"),
    Bend("m", "а", _cases("ы|и", "е|і", "у", "ой|ею|ою|ей", "е|і")),
    Bend("f", "а", _cases("ы|и", "е|і", "у", "ой|ею|ою|ей", "е|і")),
    Bend("m", "я", _cases("и|і", "е|і", "ю", "ей|ею|ёй", "е|і")),
    Bend("f", "ия", _cases("ии", "ии", "ию", "ией", "ии")),
    Bend("f", "ія", _cases("ії", "ії", "ію", "ією", "ії")),
    Bend("f", "я", _cases("и|і", "е|і", "ю", "ей|ею|ёй", "е|і")),
    Bend("f", "ь", _cases("и|і", "и|і", "ь", "ью|ю", "и|і")),
)

# Names whose stem changes when they are bent: nominative, and the stem of the other cases.
FLEETING = {
    "Лев": "Льв", "Павел": "Павл", "Пётр": "Петр", "Петр": "Петр", "Любовь": "Любов",
    "Санёк": "Саньк", "Витёк": "Витьк", "Игорёк": "Игорьк", "Васёк": "Васьк", "Ванёк": "Ваньк",
    "Валёк": "Вальк", "Сашок": "Сашк", "Антін": "Антон", "Даня": "Дан", "Яків": "Яков",
    "Федір": "Федор",
}  # fmt: skip
