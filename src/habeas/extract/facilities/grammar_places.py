"""Units, named hospitals and training grounds: facilities not named by type and number."""

from habeas.extract.facilities.grammar import SPACE

# Numbered ones are in small letters, as in `grammar`; names keep their capitals.
# Military units: five digits, as the Russian register has them (four to six are seen).
UNIT_RUSSIAN = (
    rf"(?:в/ч|вч|войсков\w{{2,3}}{SPACE}+част\w{{1,3}}){SPACE}*(?:№|n|п/п)?"
    rf"{SPACE}*-?(?P<number>\d{{4,6}})(?![\d\w])"
)
UNIT_ENGLISH = (
    rf"(?:military|army){SPACE}+unit{SPACE}*(?:№|#|no\.?|number)?{SPACE}*"
    rf"(?P<number>\d{{4,6}})(?![\d\w])"
)
# A Ukrainian unit's letter is part of its number, and a bare number would be another unit.
UNIT_UKRAINIAN = (
    rf"(?:(?<!\w)в/ч|військов\w{{1,3}}{SPACE}+частин\w{{1,2}}){SPACE}*[АБТАЕAТT]\d{{4}}(?!\w)"
)

HOSPITAL_ORDINAL = (
    r"(?P<number>\d{1,4})(?:-?(?:й|м|го|му|ый|ом))?\s+"
    r"(?:(?:окружн|военн|военно-клиническ|центральн|военно-медицинск|клиническ)\w{2,3}\s+){0,3}"
    r"(?:овкг|вкг|цвкг|вг|госпитал(?:ь|я|е|ю|ем))(?!\w)"
)
HOSPITAL_CYRILLIC = (
    r"(?:госпитал|больниц|госпітал|лікарн)\w{1,2}\s+(?:им\.|имени|ім\.|імені)\s*"
    r"(?:[А-ЯІЇЄ]\.\s?){0,2}[А-ЯЁІЇЄ][а-яёіїє’']{3,}"
)
HOSPITAL_LATIN = (
    r"(?:(?:[A-Z][a-z]+|No\.?)\s+){0,2}[A-Z][a-z]{3,}\s+(?:Central\s+|Main\s+|District\s+)?"
    r"(?:Military\s+|Clinical\s+|Naval\s+|City\s+|Regional\s+){1,3}Hospital"
)
GROUND_QUOTED = (
    r"(?:полигон|полігон)(?:а|е|у|ом|і|и)?\s+(?:под\s+названием\s+)?[«\"“][^»\"”\n]{2,30}[»\"”]"
)
GROUND_ADJECTIVE = (
    r"(?<![\w-])[А-ЯЁІЇЄ][а-яёіїє]{3,}(?:ск|цк|ськ|цьк)(?:ий|ом|ого|ому|ім|им)\s+"
    r"(?:(?:военн|учебн|общевойсков|військов|навчальн)\w{2,3}\s+)?"
    r"(?:полигон|полігон)(?:а|е|у|ом|і)?(?!\w)"
)
GROUND_LATIN = (
    r"(?<![\w-])[A-Z][a-z]{3,}(?:sky|ski|skyi|skiy|ovo|ino|evo)\s+(?:military\s+)?"
    r"(?:training|testing|proving)\s+(?:ground|range|area)"
)
