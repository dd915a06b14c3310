"""How letters, forms and replies say who wrote them: labels, closings, roles and offices."""

import re

APPLICANT = re.compile(
    r"(?:(?:name\s+of\s+(?:the\s+)?)?(?:applicant|enquirer|inquirer|complainant|person\s+(?:reporting|who\s+reports)|reported\s+by|submitted\s+by|"
    r"filled\s+in\s+by|completed\s+by|your\s+name|who\s+is\s+writing|relative['’]s\s+name)|"
    r"(?:фио\s+|имя\s+)?(?:заявител\w+|обративш\w+|кто\s+обращается|кто\s+заполняет|заполнил\w*|анкету\s+заполнил\w*|ваше\s+имя|ваши\s+фио|податель|автор)|"
    r"(?:піб\s+|ім[’'ʼ]я\s+)?(?:заявни\w+|хто\s+звертається|хто\s+заповнює|заповни\w+|анкету\s+заповни\w+|ваше\s+ім[’'ʼ]я))"
    r"(?:\s*\(.*\)|[’']s\s+name|\s+name|\s+\w+)?",
    re.IGNORECASE,
)
CLOSING = re.compile(
    r"(?:с\s+(?:искренним\s+|глубоким\s+)?уважением|с\s+благодарностью|с\s+надеждой|заранее\s+(?:благодар\w+|спасибо)|искренне\s+ваш\w?|ваш[аеи]?|"
    r"з\s+повагою|із\s+повагою|щиро|зі\s+щирою\s+повагою|з\s+надією|з\s+вдячністю|ваш[аеі]?\s+заявни\w+|заявни\w+|заявител\w+|"
    r"(?:yours\s+)?(?:sincerely|faithfully|truly)(?:\s+yours)?|yours|(?:kind|best|warm)?\s*regards|with\s+(?:respect|hope|thanks|gratitude)|"
    r"respectfully(?:\s+yours)?|thank\s+you|many\s+thanks|signed|подпись|підпис)\s*[:,.–—-]*\s*",
    re.IGNORECASE,
)
ROLE_WORDS = (
    r"(?:мать|мама|отец|папа|жена|муж|вдова|сестра|брат|дочь|сын|бабушка|дедушка|т[её]тя|дядя|супруга|тёща|свекровь|"
    r"мати|батько|дружина|чоловік|донька|син|бабуся|дідусь|тітка|дядько|сестричка|"
    r"(?:his|her|the)?\s*(?:mother|father|wife|husband|widow|sister|brother|daughter|son|grandmother|grandfather|aunt|uncle|cousin)|заявник|заявниця|"
    r"заявитель(?:ница)?|applicant|ваша?\s+заявни\w+)"
)
ROLE_BEFORE = re.compile(rf"(?:{ROLE_WORDS}|[^.!?\d]{{0,60}}?)[\s,:–—-]*", re.IGNORECASE)
ROLE_ALONE = re.compile(r"[\s,(–—-]", re.IGNORECASE)
TAIL = re.compile(
    rf"[.,;]?(?:\s*[,(–—-]?\s*(?:{ROLE_WORDS}|г\.\s*\w+|м\.\s*\w+|city\s+of\s+\w+|[+\d\s()-]{{6,}}|\d{{1,2}}[.\s][\w.]+\s?\d{{0,4}}\s?(?:г\.|р\.|года|року)?"
    r"|[А-ЯІЇЄA-Z][\w-]+)[)]?[.]?){0,2}\s*",
    re.IGNORECASE,
)
FROM = re.compile(
    r"\s*(?:от|від|from|of)\s+(?:(?!имени|імені)[^\n.;:]{0,50}\s)?|\s*(?:адвоката|attorney|заявник\w?:?|заявител\w+:?)\s+",
    re.IGNORECASE,
)
DATED = r"\d{1,2}(?:\.\d{1,2}\.|\s+[^\W\d]{3,10}\s+)\d{4}"
NUMBERED = re.compile(
    rf"^[^\n]{{0,30}}?(?:{DATED}\s*(?:г\.|р\.|года|року)?,?\s*(?:№|N|No\.?|исх|вих|Ref)[^\n]*\d"
    rf"|(?:№|No\.?|Ref\.?:?|исх\.?|вих\.?)\s*\S*\d\S*\s+(?:от|від|of|dated)\s+{DATED})",
    re.IGNORECASE | re.MULTILINE,
)
RELATION = re.compile(
    r"relation(?:ship)?\b.*|(?:степень\s+)?родств[оа].*|кем\s+(?:вы\s+)?приход\w+.*|(?:ступінь\s+)?(?:спорідненост\w|родинн\w+\s+зв.+).*|ким\s+доводит\w+.*",
    re.IGNORECASE,
)
OFFICE = re.compile(
    r"(?<!\w)(?:У?ФСИН|ГУФСИН|управлени\w|министерств\w|прокуратур\w|комитет|служб\w|аппарат|уполномоченн\w+|отдел|департамент|военкомат|"
    r"комиссариат|колони\w|учреждение|ФКУ|агентств\w|суд|центр|фонд|управління|міністерство|прокуратура|комітет|служба|уповноважен\w+|відділ|штаб|"
    r"офіс|координаційний|секретаріат|office|directorate|department|ministry|service|committee|prosecutor['’]s|commissioner|agency|court|"
    r"centre|center|bureau|colony|administration|commission|secretariat)(?!\w)",
    re.IGNORECASE,
)
