"""Invented texts about one invented colony: an original, its rewrite, its translation, others."""

ORIGINAL = """The telephone rang after midnight in a flat in Zarechny. The man at the other end
was whispering from the boiler room of penal colony IK-78, where he has spent four years for theft.
Two strangers in new boots came to the colony on 6 July, he told the Harbour Gazette, and the
governor himself, Arkady Trubin, brought them tea. They offered every man in the third barrack
100,000 roubles a month and a pardon after half a year. "Nobody read the paper, because there was
only one copy of it," the prisoner said. He counted 40 men who were picked out and marched to the
sewing workshop, where they slept on the cutting tables until buses fetched them on 19 July.
Lidia Korneva of the group Open Gate has written down the names of 115 missing men since June.
"The lists grow faster than my handwriting," she said."""

REWRITE = """A prisoner at penal colony IK-78 has described how recruiters picked out his barrack
mates. Two strangers in new boots visited on 6 July, according to the Harbour Gazette, and were
served tea by Arkady Trubin, the governor. Men of the third barrack were promised a pardon after
half a year as well as 100,000 roubles a month. "Nobody read the paper, because there was only one
copy of it," the man is quoted as saying. In all 400 men were chosen and slept in the sewing
workshop on the cutting tables before buses fetched them on 19 July. Campaigner Lidia Korneva of
Open Gate has the names of 115 missing men."""

TRANSLATION = """Телефон в квартире в Заречном зазвонил после полуночи. Человек шептал из котельной
колонии ИК-78, где он сидит за кражу. Двое чужих в новых ботинках приехали 6 июля, и чай им принёс
сам начальник, Аркадий Трубин. Каждому в бараке обещали 100 000 рублей в месяц и помилование через
полгода. Заключённый насчитал 40 человек, которых увели в швейный цех; автобусы забрали их 19 июля.
Как рассказала Лидия Корнева из группы Open Gate, с июня она записала имена 115 пропавших."""

INDEPENDENT = """When the visiting room of IK-78 closed for repairs, Vera Sotnik took the night
train anyway. She stood at the fence with soup in a jar and saw six grey buses leave between two and
three in the morning of 19 July; by her count 40 men climbed in, each holding a plastic bag. An
officer whom she has known for years would not look at her. She says the laundry still sends back
her husband's shirts, washed and folded, although nobody has slept in his bed. The regional prison
department answered this newspaper in one line and gave no figure at all."""

UNRELATED = """The harbour of Zarechny froze over earlier than in any year since the war, and the
ferry company has put its timetable away. Fishermen drilled holes within sight of the customs house
and sold smelt from sledges. A retired pilot remembers walking to the lighthouse in his youth; the
ice, he says, sang under his boots the whole way, and no one at home believed him afterwards."""
