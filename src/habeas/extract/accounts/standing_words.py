"""How texts say what somebody is in them: kin, sought, held; or an official, a speaker, a reader.

All are matched without regard to case. Those of `BEFORE` must end where the name begins, those of
`AFTER` must begin where it ends.
"""

import re

# Those who are sought are mostly men and children; a mother or a wife is mostly the one who writes.
KIN = (
    # Russian, in the cases a letter uses
    r"муж(?:а|у|ем|е|ья|ей)?|супруг(?:а|у|ом)?|сын(?:а|у|ом|е|ок|ка|очка|овья|овей)?|брат(?:а|у|ом|ья|ьев|ан|ана|ишка|ишку)?|"
    r"отец|отца|отцу|отцом|пап[аеуы]|батя|племянни[кц]\w{0,3}|внук\w{0,2}|внучк\w{1,2}|дяд[яиюе]|жених\w{0,2}|парень|парня|парню|"
    r"молод\w+\s+человек\w?|друг\w?|зят[ьяю]|дочь|дочк\w|дочери|дочку|доченьк\w|пасынок|пасынка|крестник\w?|земляк\w?|сосед\w?|"
    r"реб[её]нок|реб[её]нка|мальчик\w?|девочк\w|дет[ие]й?|товарищ\w?|сокамерник\w?|одноклассник\w?|"
    # Ukrainian
    r"чоловік\w{0,3}|син(?:а|у|ові|ом|ок|ка|и|ів|очка|очок)?|батьк\w{1,3}|тат[оауи]|племінни[кц]\w{0,3}|онук\w{0,2}|онучк\w|дядьк\w{1,3}|"
    r"наречен\w{1,3}|хлопець|хлопця|хлопчик\w?|дівчинк\w|доньк\w|дочк\w|донечк\w|дитин\w|друг\w?|товариш\w?|сусід\w?|кум\w?|"
    # English
    r"husband|sons?|brothers?|father|cousin|nephews?|nieces?|grandson|granddaughter|grandchild|uncle|boyfriend|fianc[eé]|"
    r"partner|friend|daughters?|stepson|stepdaughter|son-in-law|brother-in-law|dad|child|children|boy|girl|cellmate|comrade"
)
MINE = (
    r"мо(?:й|его|ему|им|[её]м|я|ю|ей|и|их)|наш\w{0,3}|её|ее|его|их|сво\w{1,3}|мій|мого|моєму|моїм|моя|мою|моєї|мої\w?|"
    r"його|її|їхн\w+|my|our|her|his|their|whose|ч[еє]й|чия"
)
WHICH = (
    r"(?:двоюродн|троюродн|родн|старш|младш|средн|двоюрідн|рідн|молодш|единственн|єдин|любим|маленьк|перв|втор|third|second|"
    r"elder|eldest|older|oldest|younger|youngest|little|big|twin|late|only|dear|own|dearest|middle|half|двух|двое|двоих|двох|двоє|обоих|обох|two|both)\w{0,3}"
)
KIN_WORD = rf"(?:(?:{WHICH}[\s-]+){{0,2}}(?:{KIN}))"
OURS = rf"(?:(?:{MINE})\s+{KIN_WORD}(?:\s+(?:{MINE}))?|{KIN_WORD}\s+(?:{MINE}))"
CALLED = (
    r"(?:,?\s+(?:(?:его|його|его|её|її)\s+)?(?:зовут|звати|звать|по\s+имени|по\s+фамилии|на\s+ім[’'ʼ]я|is\s+called|is\s+named|named|is|was|это|це)|"
    r"[’']s\s+(?:full\s+)?name\s+(?:is|was))"
)
LINK = rf"(?:{CALLED})?(?:,|\s-|\s–|\s—|:|\s\(|\s[-–—]\s*это)?\s*[«\"“]?"
START = (
    r"(?:\A|[.!?\n:…»”)]\s*|(?<!\w)(?:у\s+меня|у\s+мене|у\s+нас|про|за|о|об|and|и|і|та|а|but|для|for|of)\s+|"
    r"[,;]\s+)"
)

BEFORE_KIN = re.compile(
    rf"(?:(?<!\w){OURS}|(?:{START}){KIN_WORD}|(?:{START}){WHICH}(?=\s?[,:(–—-]|\s[–—-])|"
    # "мой Сомов Иван", "наш Лёшка"
    rf"(?<!\w)(?:мой|моего|моему|моим|мою|мій|мого|наш|нашего|нашого|мои|мої|моих|моїх)){LINK}\Z",
    re.IGNORECASE,
)
AFTER_KIN = re.compile(
    rf"\s?[,(–—-]\s*(?:(?:это|це|is|he\s+is|that\s+is)\s+)?(?:{MINE})\s+{KIN_WORD}(?!\w)",
    re.IGNORECASE,
)
RELATED = re.compile(
    r"(?<!\w)(?:(?:parents?|mother|father|wife|widow|sister|brother|family|relatives?|aunt|uncle|son|daughter)\s+of|"
    r"мат[ьи]|матери|мам\w|отец|батьк\w|родител\w+|жен[аыуе]|сестр\w|вдов\w|дружин\w|мати|матір|батьк\w|бабушк\w|бабус\w|семь\w|родин\w)\s+\Z",
    re.IGNORECASE,
)
SEEK = (
    r"(?:ищу|ищем|ищет\w?|ищут|поищите|разыскива\w+|разыскать|розыск\w?|найти|найдите|отыскать|пропал|пропала|пропал\w*\s+без\s+вести|"
    r"потерял\w*\s+(?:связь\s+с|контакт\s+с)|кто\s+(?:знает|видел|слышал)(?:\s+(?:про|о|об))?|узнать\s+(?:про|о|об|судьбу)|"
    r"прошу\s+(?:найти|помочь\s+найти|сообщить\s+о)|где\s+(?:сейчас\s+)?|судьб\w\s+|местонахождени\w\s+|"
    r"шукаю|шукаємо|шукає|шукають|розшуку\w+|знайти|зник|зникла|хто\s+(?:знає|бачив|чув)(?:\s+про)?|дізнатися\s+про|де\s+зараз|долю|"
    r"місцеперебування|looking\s+for|searching\s+for|search\s+for|seeking|find|missing|trace|inquire\s+about|enquire\s+about|"
    r"ask(?:ing)?\s+about|news\s+of|whereabouts\s+of|fate\s+of|heard\s+of|information\s+(?:on|about))"
)
BEFORE_SEEK = re.compile(
    rf"(?:(?<!\w){SEEK}|#(?:ищу|шукаю|розыск|розшук|missing))"
    rf"(?:\s+(?:человека|людину|осужд\w+|засудж\w+|сына|мужа|брата|двух|сыновей|братьев|the|a|man|men|of|for|person|{MINE})){{0,3}}\s*"
    rf"{LINK}(?:(?:{MINE})\s+)?(?:{KIN_WORD})?(?:{CALLED})?[\s.,:–—-]*\Z",
    re.IGNORECASE,
)
BEFORE_HELD = re.compile(
    r"(?<!\w)(?:осужд[её]нн\w+|заключ[её]нн\w+|военнопленн\w+|мобилизованн\w+|рядов\w+|арестант\w*|подзащитн\w+|доверител\w+|"
    r"подсудим\w+|обвиняем\w+|клиент\w{0,2}|пропавш\w+|погибш\w+|убит\w+|умерш\w+|ранен\w+|защиту|засуджен\w+|підзахисн\w+|довірител\w+|"
    r"ув[’'ʼ]язнен\w+|в[’'ʼ]язн\w+|військовополонен\w+|зникл\w+|загибл\w+|поранен\w+|підсудн\w+|"
    r"prisoner|inmate|convict|private|detainee|defendant|client|soldier|fighter|боец|бойца|боєць|бійця)"
    r"(?:\s+(?:по\s+имени|на\s+ім[’'ʼ]я|named|called))?\s*[:,]?\s*\Z",
    re.IGNORECASE,
)
OFFICES = (
    r"(?:(?:зам(?:еститель|\.)?|заступник|врио|и\.\s?о\.)\s+)?(?:начальни\w+|гособвинител\w+|защитник\w{0,3}|захисни\w+|фермер\w{0,2}|адвокат\w{0,3}|юрист\w{0,3}|прокурор\w{0,3}|следовател\w+|"
    r"судь[яеию]|врач\w{0,2}|уполномоченн\w+|директор\w{0,4}|правозащитни\w+|журналист\w{0,3}|корреспондент\w{0,2}|сотрудни\w+|депутат\w{0,2}|"
    r"губернатор\w{0,2}|президент\w{0,2}|министр\w{0,2}|майор\w{0,2}|полковник\w{0,2}|подполковник\w{0,2}|генерал\w{0,2}|капитан\w{0,2}|"
    r"инспектор\w{0,2}|оператор\w{0,2}|волонт[её]р\w{0,3}|координатор\w{0,2}|руководител\w+|председател\w+|секретар\w+|эксперт\w{0,2}|"
    r"представител\w+|основател\w+|редактор\w{0,2}|дежурн\w+|воспитател\w+|завуч\w{0,2}|психолог\w{0,2}|фельдшер\w{0,2}|"
    r"юристк\w|слідч\w+|судд\w+|лікар\w{0,3}|уповноважен\w+|директорк\w|правозахисни\w+|журналістк?\w{0,3}|кореспондент\w{0,3}|"
    r"співробітни\w+|міністр\w{0,3}|полковник\w{0,3}|інспектор\w{0,3}|волонтерк?\w{0,3}|керівни\w+|голов[аиоуі]|експерт\w{0,3}|"
    r"представни\w+|засновни\w+|виховател\w+|чергов\w+|завідувач\w*|"
    r"head|chief|attorney|lawyer|prosecutor|investigator|judge|doctor|dr|commissioner|director|activist|journalist|reporter|"
    r"correspondent|officer|deputy|governor|president|minister|major|colonel|general|captain|inspector|operator|volunteer|"
    r"coordinator|chair(?:man|woman)?|secretary|expert|spokes(?:man|woman|person)|founder|editor|headmaster|headmistress|teacher|"
    r"principal|warden|nurse|commander|командир\w{0,2})"
)
BEFORE_OFFICE = re.compile(
    rf"(?<![\w-])(?:{OFFICES})\b[^.!?;\n]{{0,70}}?(?:\n\s*)?(?:(?<=\s)|(?<=\.))\Z", re.IGNORECASE
)
AFTER_OFFICE = re.compile(
    rf"\s?[,(–—-]\s*(?:(?:the|a|an|наш\w?|our)\s+)?(?:{OFFICES})\b", re.IGNORECASE
)
TITLE = re.compile(
    r"(?<!\w)(?:mr|mrs|ms|miss|г-н[ау]?|гр\.|гр-н[ау]?|гражданин\w{0,2}|громадянин\w{0,2}|господин\w{0,2}|пан[ау]?)\.?\s+\Z",
    re.IGNORECASE,
)
FIGURES = re.compile(r"[\s,(–—-]{1,3}\d")
AND = re.compile(
    r"\s*(?:\([^)\n]{0,30}\)|,?[^,.;!?\n()]{0,30}\d{4}[^,.;!?\n()]{0,18}(?:\sр\.\s?н\.|\sг\.\s?р\.)?)?\s*,?\s*(?:и|та|і|й|and)\s+\Z",
    re.IGNORECASE,
)
"""Between two of one list: "Сашу (2010) и Полину"; what is said of the first's standing holds."""
BEFORE_ADDRESS = re.compile(
    r"(?:(?<!\w)(?:уважаем\w{2,3}|дорог\w{2,3}|шановн\w{1,3}|вельмишановн\w{1,3}|люба|любий|dear|hello|hi|здравствуйте|привет|привіт|вітаю|"
    r"пане|пані|добрый\s+(?:день|вечер)|thanks?(?:\s+you)?(?:\s+to)?|спасибо|благодар\w+|"
    r"дякую|вдячн\w+|grateful\s+to)(?:\s+(?:и|лично|большое|вам|госпож\w|господин|пані?|mr|mrs|ms|тебе|особисто|щиро|to|и\s+лично|огромное))*)"
    r"[\s.,!]*\Z",
    re.IGNORECASE,
)
SELF = re.compile(
    r"(?:(?<!\w)(?:меня\s+зовут|мене\s+звати|мене\s+звуть|my\s+name\s+is|i\s+am|this\s+is|пишет\s+вам|вам\s+пишет|пише\s+вам|вам\s+пише|"
    r"с\s+вами\s+говорит|обращается\s+к\s+вам|к\s+вам\s+обращается|звертається\s+до\s+вас|до\s+вас\s+звертається)"
    r"(?:\s+(?:мать|мама|жена|сестра|дочь|тётя|тетя|отец|брат|мати|дружина|вдова|бабушка|бабуся)){0,1}"
    r"|(?:\A|[.!?\n]\s*)(?:я|i|мы|ми|we))[\s,–—:-]*\Z",
    re.IGNORECASE,
)
SAYS = (
    r"(?:говор\w+|сказал\w*|рассказ\w+|сообщ\w+|заяви\w+|утвержда\w+|поясн\w+|объясн\w+|пишет|писал\w*|написал\w*|вспомина\w+|считает|"
    r"жалу\w+|скарж\w+|отмет\w+|подтверд\w+|переда\w+|ответил\w*|обеща\w+|казав|сказав|сказала|казала|каже|розпов\w+|розказ\w+|повідом\w+|заяв\w+|стверджу\w+|"
    r"пригаду\w+|згаду\w+|вважає|обіця\w+|відпов\w+|поясни\w+|пише|написа\w+|"
    r"says?|said|tells?|told|claims?|claimed|writes?|wrote|recalls?|adds?|added|explain\w*|confirm\w*|report\w*|promis\w+|thinks|believes|answered|replied)"
)
AFTER_SAYS = re.compile(
    rf",?\s+(?:(?:мне|нам|нас|вчера|тоже|ей|also|then|has|had|що|что)\s+)?{SAYS}(?!\w)",
    re.IGNORECASE,
)
BEFORE_SAYS = re.compile(
    r"(?:(?<!\w)(?:по\s+словам|со\s+слов|за\s+словами|according\s+to|(?:говор|каз|сообщ|рассказ|розпов|пов|пригад|добав|пояс)\w+|says|said|told|adds))\s+\Z",
    re.IGNORECASE,
)
BOTH = re.compile(
    r"(?<!\w)(?:оба|обе|обоє|обидва|both)(?:\s+(?:были|сидели|були|сиділи|of\s+them|were|are|held))*(?:\s+(?:из|в|з|із|у|from|in|at))?\s*\Z",
    re.IGNORECASE,
)
HE_NOUNS = (
    r"сын(?:а|у|ом)?|муж(?:а|у|ем)?|брат(?:а|у|ом)?|син(?:а|у|ові|ом)?|отца|дочь|дочку|донька|доньку|осужд[её]нн(?:ый|ого)|засуджен(?:ий|ого)|"
    r"son|husband|brother|nephew|daughter|child|реб[её]н\w{1,2}|мальчик\w?|хлопчика?|девочк\w|дівчинк\w|convict|prisoner"
)
HE = re.compile(
    r"(?<!\w)(?:он|его|него|ему|нему|ним|н[её]м|она|её|ее|не[её]|ей|він|його|нього|йому|ним|ньому|вона|її|неї|їй|he|him|his|she|her|"
    rf"{HE_NOUNS})(?!\w)",
    re.IGNORECASE,
)
HE_TOO = re.compile(
    r"(?<!\w)(?:(?:его|её|ее|його|її|him|her|сына|мужа|брата|сина|чоловіка)\s+(?:тоже\s+|теж\s+)?(?:и|та|і|й|and|with|вместе|разом|с|з|среди|в\s+числе)(?!\w)"
    r"|он|она|він|вона|he|she)(?!\w)",
    re.IGNORECASE,
)
FIRST = re.compile(r"(?<!\w)(?:я|мы|ми|i|we|мне|мені)(?!\w)", re.IGNORECASE)
THEY = re.compile(
    r"(?<!\w)(?:они|их|вони|їх|they|them|others|другие|другого|другой|інші|інший|остальн\w+|решта|another|сосед\w*|осужд[её]нны[ехм]\w?|заключ[её]нны[ехм]\w?|засуджен(?:их|им|і)|ув[’'ʼ]язнен(?:их|им|і)|людей|люди|человек|осіб|особи|діти|дітей|children|men|prisoners|convicts|inmates|people|two|three|дво[ейих]{1,2}|тро[ейих]{1,2}|двух|тр[её]х|четверо\w{0,2})(?!\w)",
    re.IGNORECASE,
)
