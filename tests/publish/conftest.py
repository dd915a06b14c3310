"""A small invented case: two articles of one family, a chat, a table; and everything said of it."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from html.parser import HTMLParser

import pytest

from habeas.records import (
    UNSEALED,
    Answer,
    CaseView,
    Claim,
    Conflict,
    Custody,
    Document,
    Drift,
    Edge,
    Extraction,
    Facility,
    Finding,
    Guess,
    Interval,
    Link,
    Original,
    Pair,
    Person,
    Question,
    Reading,
    Record,
    Refusal,
    Segment,
    Source,
    Value,
    Weighing,
    Weight,
    load_vocabulary,
    make_id,
)

VOID = {"meta", "br", "link", "img", "input", "hr", "wbr"}
AT = datetime(2022, 11, 2, 9, 30, tzinfo=UTC)
IK90 = Facility("IK", 90, "RU-MO")
IK91 = Facility("IK", 91, None)
COURIER = """Recruiters toured penal colony IK-90 in Mordovia in the first half of July, two inmates told the Lakeside Courier.

An inmate said he had heard that about 40 men had left IK-90 before the end of July. At least 30 of them were chosen in a single evening, he said.

They were promised a pardon after six months and 100,000 rubles a month. Nobody has seen a contract, said Arina Polozova of the group Lamp.

The regional prison service denied that anyone had left the colony. As many as 12,000 men may be at the front by now, a Western official believes. It began on 3 March, one of them recalled.

This text and everyone in it is invented."""
WIRE = """Convicts are being lured to war with cash, says the Harbour Wire, citing the Lakeside Courier.

Forty volunteers have left IK-90 in Mordovia, and pay of 200,000 rubles a month is on offer.

Dozens of men were killed or wounded. This text and everyone in it is invented."""
CHAT = [
    ("Вера", "девочки кто нибудь знает где они", None),
    (None, "Сообщения защищены шифрованием", None),
    ("Тоня", "мой звонил 14 июля говорит их 30 человек закрыли в отдельный барак", None),
    ("Вера", "переслано: из 90-й увезли всех кто подписал", "Канал «Воля»"),
    ("Тоня", "денег никто не видел ни копейки", None),
    ("Вера", "мой Колесов Игорь 1991 года в госпитале, сам написал", None),
]
TABLE = """№\tФИО\tДата рождения\tКолония\tСтатус
1\tКолесов Игорь Петрович\t04.02.1991\tИК-90\tранен
2\tКолесов Антон Петрович\t19.09.1994\tИК-90\tпогиб
3\tKolesov Igor\t04.02.1991\t\tранен"""


def mid(noun: str, *parts: str | int) -> str:
    return make_id(UNSEALED, noun, *parts)


def original(name: str, n: int, **more) -> Original:
    digest = mid("sha", name) + mid("sha2", name)
    return Original(mid("original", name), digest, 1000 * n, "text/plain", name, AT, **more)


def reading(kept: Original, *, kind, text, segments, language, title=None, **more) -> Reading:
    """Segments are (kind, words, author, forwarded_from), found in order in the text."""
    did = mid("document", kept.id)
    made, at = [], 0
    for n, (shape, words, author, forwarded) in enumerate(segments):
        start = text.index(words, at)
        at = start + len(words)
        sent = datetime(2022, 7, 14, 18, n, tzinfo=UTC) if shape == "message" else None
        made.append(
            Segment(
                mid("segment", did, n),
                did,
                shape,
                start,
                at,
                author,
                sent,
                forwarded,
                locator=str(n),
            )
        )
    facts = {"published_at": None, "publisher": None, "credits": (), "guesses": (), **more}
    document = Document(did, kept.id, "", kind, title, language, text=text, **facts)
    return Reading(document, tuple(made))


def paragraphs(text: str) -> list:
    return [("paragraph", p, None, None) for p in text.split("\n\n") if p.strip()]


def value(text: str, words: str, lo, hi, kind, unit="person", per=None) -> Value:  # noqa: PLR0917 - reads as a row
    start = text.index(words)
    return Value(words, start, start + len(words), lo, hi, unit, per, kind)


def during(a, b, text="in July", **more) -> Interval:
    return Interval(text, None, None, a, b, **more)


def claim(read: Reading, quote: str, kind: str, **more) -> Claim:
    text, did = read.document.text, read.document.id
    start = text.index(quote)
    facts = {
        "subject": None, "facility": None, "place": None, "time": None, "values": (), "chain": (),
        "stance": "asserts", "polarity": "positive", "modality": "happened", "came_about": None,
        "denies": None, "method": "rules 1", **more,
    }  # fmt: skip
    end = start + len(quote)
    return Claim(mid("claim", did, kind, quote), did, start, end, quote, kind, **facts)


def answer(*claims: Claim, grade="lead", value=None, stance="asserts", shown=0, **more) -> Answer:
    facts = {
        "contested": False,
        "reasons": ("1 origin is shown; the first hop is not named.",),
        "would_change": ("A second witness who was there.",),
        "roots_possible": len(claims),
        **more,
    }
    ids = tuple(c.id for c in claims)
    return Answer(value, stance, ids, roots_shown=shown, grade=grade, **facts)


def finding(kind: str, *answers: Answer, conflicts=(), **asked) -> Finding:
    facts = {"subject": None, "facility": None, "place": None, "time": None, "component": None}
    question = Question(kind, **{**facts, **asked})
    return Finding(mid("finding", str(question)), question, answers, tuple(conflicts))


def link(who, basis="told", form="indirect", **more) -> Link:
    return Link(who, more.pop("role", None), basis, form, **more)


@dataclass
class Case:
    """What the sample is made of, so that tests can name its parts."""

    view: CaseView
    parts: dict = field(default_factory=dict)


def build_sample() -> Case:
    from_courier = original(
        "courier.html",
        4,
        source=mid("source", "s1"),
        url="https://lakeside.example/a",
        how="handed over",
    )
    from_wire, from_chat, from_table = (
        original("wire.txt", 2),
        original("chat.txt", 3, protected=True),
        original("list.csv", 1),
    )
    courier = reading(
        from_courier, kind="article", text=COURIER, segments=paragraphs(COURIER), language="en",
        title="Freedom, they were told", publisher="Lakeside Courier",
        published_at=during(date(2022, 8, 10), date(2022, 8, 10)),
    )  # fmt: skip
    wire = reading(
        from_wire, kind="article", text=WIRE, segments=paragraphs(WIRE), language="en",
        publisher="Harbour Wire", credits=("Lakeside Courier",),
        published_at=during(date(2022, 8, 1), date(2022, 8, 31)),
        guesses=(Guess("published_at", "2022-08", "the file's name says 2022-08"),),
    )  # fmt: skip
    chat_text = "\n".join(f"{a}: {m}" if a else m for a, m, _ in CHAT)
    chat = reading(
        from_chat, kind="chat", text=chat_text, language="ru", title="Жёны 90",
        segments=[("message" if a else "heading", m, a, f) for a, m, f in CHAT],
    )  # fmt: skip
    rows = [
        ("heading" if n == 0 else "row", r, None, None) for n, r in enumerate(TABLE.split("\n"))
    ]
    table = reading(from_table, kind="table", text=TABLE, segments=rows, language="ru")

    hearsay = (
        link(None, "unknown", gap=True),
        link("an inmate", anonymous=True),
        link("Lakeside Courier"),
    )
    carried = (*hearsay, link("Harbour Wire", form="narration"))
    july = during(None, date(2022, 7, 31), "before the end of July", anchor="2022-08-10")
    half = during(
        date(2022, 7, 1), date(2022, 7, 15), "in the first half of July", anchor="2022-08-10"
    )
    c = {
        "toured": claim(courier, "Recruiters toured penal colony IK-90 in Mordovia in the first half of July", "approached", facility=IK90, time=half, chain=(link("two inmates", "saw", "indirect", anonymous=True), link("Lakeside Courier"))),
        "left": claim(courier, "he had heard that about 40 men had left IK-90 before the end of July", "departed", facility=IK90, time=july, values=(value(COURIER, "about 40", 40, 40, "about"),), chain=hearsay),
        "left_inner": claim(courier, "about 40 men had left IK-90", "departed", facility=IK90, values=(value(COURIER, "about 40", 40, 40, "about"),), chain=hearsay),
        "overlap": claim(courier, "before the end of July. At least 30 of them were chosen", "selected", facility=IK90, values=(value(COURIER, "At least 30", 30, None, "at_least"),), chain=hearsay, came_about="pressed"),
        "pardon": claim(courier, "They were promised a pardon after six months", "pardon", facility=IK90, values=(value(COURIER, "six months", 6, 6, "exact", "month"),), modality="promised"),
        "pay": claim(courier, "100,000 rubles a month", "pay", facility=IK90, values=(value(COURIER, "100,000 rubles a month", 100000, 100000, "exact", "RUB", "month"),), modality="promised"),
        "contract": claim(courier, "Nobody has seen a contract", "contract", polarity="negative", modality="opinion", chain=(link("Arina Polozova", "unknown", role="of the group Lamp"), link("Lakeside Courier"))),
        "front": claim(courier, "As many as 12,000 men may be at the front by now", "at_front", values=(value(COURIER, "As many as 12,000", None, 12000, "at_most"),), modality="believed", chain=(link("a Western official", "unknown", anonymous=True, party=True), link("Lakeside Courier"))),
        "yearless": claim(courier, "It began on 3 March", "reports", time=Interval("on 3 March", None, None, None, None, yearless="--03-03/--03-03")),
        "wire_left": claim(wire, "Forty volunteers have left IK-90 in Mordovia", "departed", facility=IK90, values=(value(WIRE, "Forty", 40, 40, "exact"),), chain=carried, came_about="volunteered"),
        "wire_pay": claim(wire, "200,000 rubles a month", "pay", facility=IK90, values=(value(WIRE, "200,000 rubles a month", 200000, 200000, "exact", "RUB", "month"),), modality="promised", chain=carried),
        "dozens": claim(wire, "Dozens of men were killed or wounded", "casualties", values=(value(WIRE, "Dozens", None, None, "vague"),), component="killed_or_wounded"),
        "barrack": claim(chat, "говорит их 30 человек закрыли в отдельный барак", "isolated", values=(value(chat_text, "30 человек", 30, 30, "exact"),), time=during(date(2022, 7, 14), date(2022, 7, 14), "14 июля"), chain=(link("мой", "took_part"), link("Тоня", "told"))),
        "forwarded": claim(chat, "из 90-й увезли всех кто подписал", "departed", facility=IK91, time=during(date(2022, 7, 14), None, "")),
        "no_money": claim(chat, "денег никто не видел ни копейки", "pay", polarity="negative", facility=IK90),
        "hospital": claim(chat, "мой Колесов Игорь 1991 года в госпитале", "wounded", subject="Колесов Игорь", place="в госпитале", chain=(link("Вера", "told"),)),
        "row_killed": claim(table, "Колесов Антон Петрович\t19.09.1994\tИК-90\tпогиб", "killed", subject="Колесов Антон Петрович", facility=IK90),
    }  # fmt: skip
    c["denial"] = claim(courier, "The regional prison service denied that anyone had left the colony", "departed", facility=IK90, stance="denies", denies=c["left"].id, chain=(link("the regional prison service", "unknown", party=True), link("Lakeside Courier")))  # fmt: skip

    def record(read, words, **more):
        start = read.document.text.index(words)
        return Record(
            mid("record", read.document.id, start),
            read.document.id,
            start,
            start + len(words),
            **more,
        )

    first, brother, latin = (TABLE.split("\n")[n] for n in (1, 2, 3))
    people = {
        "igor": record(table, first, name="Колесов Игорь Петрович", family="Колесов", given="Игорь", patronymic="Петрович", birth_date=date(1991, 2, 4), facility=IK90, status="ранен"),
        "anton": record(table, brother, name="Колесов Антон Петрович", family="Колесов", given="Антон", patronymic="Петрович", birth_date=date(1994, 9, 19), facility=IK90, status="погиб"),
        "latin": record(table, latin, name="Kolesov Igor", family="Kolesov", given="Igor", birth_date=date(1991, 2, 4), status="ранен"),
        "chat": record(chat, "Колесов Игорь 1991", name="Колесов Игорь", family="Колесов", given="Игорь", birth_year=1991),
    }  # fmt: skip
    pairs = (
        Pair(people["igor"].id, people["latin"].id, 0.97, (Weight("prior", -4.2, "prior"), Weight("name", 3.4, "agrees"), Weight("birth", 4.3, "agrees"), Weight("facility", 0.0, "unknown"))),
        Pair(people["igor"].id, people["anton"].id, 0.04, (Weight("prior", -4.2, "prior"), Weight("name", 0.9, "contradicts"), Weight("birth", -2.9, "contradicts"), Weight("facility", 3.0, "agrees"))),
    )  # fmt: skip
    approached = finding(
        "approached", answer(c["toured"], grade="single origin", shown=1), facility=IK90, time=half
    )
    departed = finding(
        "departed",
        answer(c["left"], c["wire_left"], c["left_inner"], value=c["left"].values[0], contested=True),
        answer(c["denial"], grade="discounted", stance="denies"),
        conflicts=(
            Conflict("true", (c["left"].id, c["denial"].id), "One says that men left, the other that nobody did."),
            Conflict("drift", (c["left"].id, c["wire_left"].id), "about 40 men became forty volunteers"),
        ),
        facility=IK90, time=july,
    )  # fmt: skip
    pay = finding(
        "pay", answer(c["pay"], value=c["pay"].values[0]), answer(c["wire_pay"], value=c["wire_pay"].values[0]),
        answer(c["no_money"], grade="single origin", stance="denies"),
        conflicts=(Conflict("true", (c["pay"].id, c["wire_pay"].id), "Two amounts for one pay."),), facility=IK90,
    )  # fmt: skip
    others = [
        finding("selected", answer(c["overlap"], value=c["overlap"].values[0]), facility=IK90),
        finding("isolated", answer(c["barrack"], value=c["barrack"].values[0], grade="corroborated", shown=2)),
        finding("at_front", answer(c["front"], value=c["front"].values[0], grade="single origin", shown=1)),
        finding("wounded", answer(c["hospital"], grade="lead"), subject="Колесов Игорь", place="в госпитале"),
        finding("killed", answer(c["row_killed"], grade="confirmed", shown=2), subject="Колесов Антон Петрович", facility=IK90),
        finding("departed", answer(c["forwarded"], grade="lead"), facility=IK91),
        finding("pardon", answer(c["pardon"], value=c["pardon"].values[0]), facility=IK90),
        finding("casualties", answer(c["dozens"], value=c["dozens"].values[0]), component="killed_or_wounded"),
        finding("contract", answer(c["contract"])),
    ]  # fmt: skip
    readings = (courier, wire, chat, table)
    extractions = tuple(
        Extraction(
            r.document.id, (), tuple(x for x in c.values() if x.document == r.document.id),
            tuple(x for x in people.values() if x.document == r.document.id),
        )
        for r in readings
    )  # fmt: skip
    wired, sent = wire.document.id, courier.document.id
    view = CaseView(
        name="Sample: colony 90", made_at=AT, invented=True, vocabulary=load_vocabulary(),
        originals=(from_courier, from_wire, from_chat, from_table),
        sources=(Source(mid("source", "s1"), "Heron", "reporter"),),
        custody_head=Custody(4, AT, "desk", "received", from_table.id, "", "0" * 64, "a1" * 32),
        readings=readings, extractions=extractions,
        persons=(
            Person(people["igor"].id, (people["igor"].id, people["latin"].id)),
            Person(people["anton"].id, (people["anton"].id,)), Person(people["chat"].id, (people["chat"].id,)),
        ),
        pairs=pairs,
        weighing=Weighing(
            (approached, departed, pay, *others),
            (Edge(wired, sent, "rewrite", ("IK-90 in Mordovia", "rubles a month")), Edge(sent, "absent:Radio Delta", "report", ())),
            (Drift(wired, sent, "number", "100,000 rubles a month", "200,000 rubles a month"),),
        ),
        refusals=(Refusal("photo.txt", "not a text: the bytes are a PNG picture", from_table.id), Refusal("empty.csv", "the file has no bytes")),
    )  # fmt: skip
    return Case(
        view, {"claims": c, "records": people, "courier": courier, "chat": chat, "table": table}
    )


@pytest.fixture(scope="session")
def sample() -> Case:
    return build_sample()


@pytest.fixture(scope="session")
def empty(sample: Case) -> CaseView:
    return replace(
        sample.view, originals=(), sources=(), custody_head=None, readings=(), extractions=(),
        persons=(), pairs=(), weighing=Weighing((), (), ()), refusals=(), invented=False,
    )  # fmt: skip


@pytest.fixture(scope="session")
def one_text() -> Callable[[str, list[Claim]], CaseView]:
    """Make a case of one article out of a text and the quotes to claim in it."""

    def build(text: str, quotes: list[str], *, view: CaseView) -> CaseView:
        kept = original("one.txt", 1)
        read = reading(
            kept,
            kind="article",
            text=text,
            segments=[("paragraph", text, None, None)],
            language=None,
            title=text[:300],
        )
        claims = tuple(
            claim(read, q, "departed", subject=q, chain=(link(q, role=q),)) for q in quotes
        )
        found = tuple(
            finding("departed", answer(x, reasons=(x.quote,)), subject=x.quote, place=x.quote)
            for x in claims
        )
        return replace(
            view, name=text[:200], originals=(kept,), readings=(read,), weighing=Weighing(found, (), ()),
            extractions=(Extraction(read.document.id, (), claims, ()),), refusals=(Refusal(text[:99], text[:99]),),
        )  # fmt: skip

    return build


class Tree(HTMLParser):
    """Reads one page strictly: every element closed in order, every id used once."""

    def __init__(self, source: str):
        super().__init__(convert_charrefs=True)
        self.open, self.ids, self.links, self.wrong = [], set(), [], []
        self.marks: dict[str, str] = {}
        self.tags, self.words, self.unmarked = [], [], []
        self.feed(source)
        self.close()
        self.wrong += self.open

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        given = dict(attrs)
        if "id" in given:
            if given["id"] in self.ids:
                self.wrong.append(f"id twice: {given['id']}")
            self.ids.add(given["id"])
        if "href" in given:
            self.links.append(given["href"])
        if tag not in VOID:
            self.open.append((tag, given.get("data-mark")))

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.open.pop()

    def handle_endtag(self, tag):
        if not self.open or self.open[-1][0] != tag:
            self.wrong.append(f"</{tag}> in {self.open[-3:]}")
        else:
            self.open.pop()

    def handle_data(self, data):
        inside = [tag for tag, _ in self.open]
        if "style" not in inside:
            self.words.append(data)
        if "sup" not in inside:
            self.unmarked.append(data)
            for mark in {m for _, m in self.open if m}:
                self.marks[mark] = self.marks.get(mark, "") + data


@pytest.fixture(scope="session")
def parse() -> type[Tree]:
    """Read one page; what is wrong with it stands in `wrong`."""
    return Tree
