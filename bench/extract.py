"""How fast the extract stage is, and how much memory it takes: prose on one core, chats on two.

Prose is the gold set's documents, over and over with other numbers in them; chats are single lines
of its chats among everyday ones, as groups of relatives write them. Reading a file is no part of
it for prose; for messages it is, since an export is one file. The first document loads the tables
and models and is shown apart. Machines differ and are noisy: natasha, which finds sentences, words
and names and nothing else, reads the same Russian in the same run.

    python bench/extract.py [--characters 1000000] [--messages 1000000] [--processes 2]
"""

import argparse
import multiprocessing
import random
import re
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from measuring import peak_mb  # noqa: E402 - beside this file
from tests.gold.documents import SPLITS, names, unread  # noqa: E402 - the tests are no package of the project's

from habeas.extract import extract  # noqa: E402
from habeas.read import read  # noqa: E402
from habeas.records import (  # noqa: E402
    UNSEALED,
    Original,
    Reading,
    Stated,
    load_vocabulary,
)

ROW = "{:<10}{:>12}{:>12}{:>8}{:>10}{:>14}{:>10}{:>8}"
HEAD = ("", "documents", "characters", "start s", "seconds", "characters/s", "messages", "MB")
EXPORT = 10_000
"""Messages in one chat export."""
NAMES = ("Марина", "Ольга", "Света", "Инна", "Тома", "Лена", "Вера", "Ira", "Оксана", "Зоя")
EVERYDAY = (
    "привет всем", "спасибо большое", "доброе утро девочки", "ок", "нет пока тишина", "да",
    "у кого есть новости", "я на работе, вечером прочитаю", "кто нибудь знает телефон приёмной",
    "держитесь", "напишите в личку пожалуйста", "сегодня опять дождь весь день", "+", "не знаю",
    "а куда писать заявление", "ходила в прокуратуру сказали ждать", "всім привіт", "дякую",
    "хто з Одеси?", "а мені не відповіли", "thanks", "any news today?", "стоим в очереди с утра",
    "передачу не приняли", "мой так и не звонил", "они и мне так сказали", "в фонд писали?",
)  # fmt: skip
OFTEN = 0.85
"""The share of everyday lines."""
DIGIT = re.compile(r"(?<=[1-9])\d\b")
Timed = tuple[int, int, float, float, float]
"""Documents, characters, seconds to load, seconds, peak memory in MB."""
Reader = Callable[[str, int], Timed]
START = datetime(2022, 8, 1, tzinfo=UTC)


def main() -> None:
    args = _arguments()
    print(ROW.format(*HEAD))
    for reader, language in ((prose, "en"), (prose, "ru"), (prose, "uk"), (peer, "ru")):
        print(_alone(reader, language, args.characters), flush=True)
    print(_chats(args.messages, args.processes), flush=True)
    print("MB: peak resident memory, of the process (prose) and of one worker (chats)")


def _alone(reader: Reader, language: str, characters: int) -> str:
    """One language alone in a fresh process, so that its memory is its own."""
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        count, length, start, seconds, peak = pool.apply(reader, (language, characters))
    return ROW.format(
        language if reader is prose else "natasha",
        count,
        length,
        f"{start:.1f}",
        f"{seconds:.1f}",
        f"{length / seconds:,.0f}",
        "",
        f"{peak:.0f}",
    )


def prose(language: str, characters: int) -> Timed:
    """Extract this many characters of one language."""
    vocabulary = load_vocabulary()

    def everything(given: Sequence[Reading]) -> None:
        for _ in extract(given, vocabulary=vocabulary, key=UNSEALED):
            pass

    return _timed(everything, _given(language, characters))


def peer(language: str, characters: int) -> Timed:
    """Find the names in the same characters with natasha alone."""
    from natasha import Doc, NewsEmbedding, NewsNERTagger, Segmenter  # noqa: PLC0415 - slow to load

    segmenter, tagger = Segmenter(), NewsNERTagger(NewsEmbedding())

    def names(given: Sequence[Reading]) -> None:
        for reading in given:
            document = Doc(reading.document.text)
            document.segment(segmenter)
            document.tag_ner(tagger)

    return _timed(names, _given(language, characters))


def _timed(read_all: Callable[[Sequence[Reading]], None], given: Sequence[Reading]) -> Timed:
    """Time the first document, which loads what is needed, and then the others."""
    started = time.perf_counter()
    read_all(given[:1])
    loaded = time.perf_counter()
    read_all(given[1:])
    ended = time.perf_counter()
    length = sum(len(reading.document.text) for reading in given[1:])
    return len(given) - 1, length, loaded - started, ended - loaded, peak_mb()


def _given(language: str, characters: int) -> list[Reading]:
    """Documents of the gold set, so many characters of them after the first."""
    dice = random.Random(5)
    known = [reading for truth, reading in _documents() if truth["language"] == language]
    given, length = [_renumbered(known[0], dice)], 0
    while length < characters:
        given.append(_renumbered(known[len(given) % len(known)], dice))
        length += len(given[-1].document.text)
    return given


def _renumbered(reading: Reading, dice: random.Random) -> Reading:
    """The same text with other last digits, so that nothing that was read once is known."""
    text = DIGIT.sub(lambda _: str(dice.randrange(10)), reading.document.text)
    return replace(reading, document=replace(reading.document, text=text))


def _chats(messages: int, processes: int) -> str:
    exports = [(n, min(EXPORT, messages - n * EXPORT)) for n in range(-(-messages // EXPORT))]
    started = time.perf_counter()
    with multiprocessing.get_context("spawn").Pool(processes) as pool:
        done = list(pool.imap_unordered(chat, exports))
    seconds = time.perf_counter() - started
    length = sum(characters for characters, _, _ in done)
    count = sum(segments for _, segments, _ in done)
    peak = max(memory for _, _, memory in done)
    return ROW.format(
        "chats",
        len(done),
        length,
        "",
        f"{seconds:.1f}",
        f"{length / seconds:,.0f}",
        count,
        f"{peak:.0f}",
    )


def chat(export: tuple[int, int]) -> tuple[int, int, float]:
    """Read and extract one export of so many messages."""
    number, messages = export
    data = "\n".join(_lines(number, messages)).encode()
    name = f"WhatsApp Chat with {number}.txt"
    original = Original(f"{number}", "", len(data), "text/plain", name, START)
    readings = read(original, data, Stated(), key=UNSEALED)
    for _ in extract(readings, vocabulary=load_vocabulary(), key=UNSEALED):
        pass
    segments = sum(len(reading.segments) for reading in readings)
    return len(data.decode()), segments, peak_mb()


def _lines(number: int, messages: int) -> Iterator[str]:
    dice = random.Random(number)
    telling = _telling()
    for n in range(messages):
        said = dice.choice(EVERYDAY if dice.random() < OFTEN else telling)
        said = DIGIT.sub(lambda _: str(dice.randrange(10)), said)
        yield f"{START + timedelta(minutes=7 * n):%d.%m.%Y, %H:%M} - {dice.choice(NAMES)}: {said}"


def _telling() -> list[str]:
    """The messages of the gold set's own chats."""
    chats = [reading for truth, reading in _documents() if truth["kind"] == "chat"]
    return [
        reading.document.text[segment.start : segment.end].replace("\n", " ")
        for reading in chats
        for segment in reading.segments
    ]


@cache
def _documents() -> list[tuple[dict[str, Any], Reading]]:
    """The gold set, read and not extracted."""
    return [unread(split, name) for split in SPLITS for name in names(split)]


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--characters", type=int, default=1_000_000, help="of prose, a language")
    parser.add_argument("--messages", type=int, default=1_000_000)
    parser.add_argument("--processes", type=int, default=2)
    return parser.parse_args()


if __name__ == "__main__":
    main()
