"""Words that describe a person without naming one, in the languages that are read."""

_ENGLISH = (
    "a an the one some another this that he she they i we it you my his her their our mr mrs ms dr"
    " prisoner inmate convict activist official lawyer guard witness source someone somebody"
    " man woman men women people prisoners inmates relatives activists officials journalist"
    " child children boy girl teenager pupil american russian ukrainian western"
)
_RUSSIAN = (
    "один одна одно некий некая кто-то он она они я мы вы это тот та мой моя его её ее наш"
    " заключённый заключенный осуждённый осужденный адвокат активист активисты источник свидетель"
    " мужчина женщина парень знакомый знакомая знакомой человек люди родственники журналист"
    " чиновник собеседник собеседница начальник дежурный соседка сосед"
    " ребёнок ребенок дети мальчик девочка подросток"
)
_UKRAINIAN = (
    "один одна хтось він вона вони я ми ви це той та мій моя його її наш вʼязень в'язень"
    " засуджений адвокат активіст джерело свідок чоловік жінка людина люди родичі журналіст"
    " дитина діти хлопчик дівчинка підліток"
)
DESCRIBES = frozenset(f"{_ENGLISH} {_RUSSIAN} {_UKRAINIAN}".split())

_KIN = (
    "aunt uncle cousin sister-in-law brother-in-law mother-in-law father-in-law neighbour neighbor"
    " мать мама маме отец папа брат брата брату сестра сестре сестры муж мужа жена жены тётя тетя"
    " тётка тетка дядя тёща теща свекровь сын сына дочь бабушка дедушка племянник племянница"
    " знакомый знакомая вдова невеста матір мати батько сестру чоловіка дружина дружини син донька"
    " дядько тітка"
)
KIN = frozenset(_KIN.split())
"""Before a name these say whose kin speaks, and the name is the other's: "мать Вани"."""

_OPENS = "in of from for at near with by в во из с со от под у при для на з із від біля"
OPENS_A_PLACE = frozenset(_OPENS.split())
"""A name after one of these says where someone is or to whom they belong, not who they are."""
