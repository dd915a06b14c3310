"""The vocabulary of a matter: what can be claimed, by which words it is told, in what order.

A vocabulary is a data file, so that another matter (deportation, conscription, detention) is
another file, not another program. `vocabularies/recruitment.toml` documents
the form.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from hashlib import sha256
from importlib.resources import files
from typing import Any, Literal, get_args

from habeas.records.claims import CameAbout, Modality
from habeas.records.documents import LANGUAGES
from habeas.records.errors import VocabularyError
from habeas.records.groups import grouped
from habeas.records.wellformed import check_structure, check_words

Role = Literal["step", "offer", "other"]
Trait = Literal[
    "death", "deed", "exceptions", "experienced", "in_offer", "losses", "stays", "visited",
]  # fmt: skip
"""What sets a kind apart where its words are read; `recruitment.toml` says what each does."""
FORMS = ("one", "negated", "ask_many", "ask_long", "ask_whether", "ask_which")
"""How a report may speak of a kind: of one person, of its opposite, and in questions.

A kind that is asked about by `ask_which` (who, where, what) is not answered by yes or no.
"""
KINDED = ("kind", "contrary", "unless", *FORMS)
"""The sections of a words file whose rows are named for kinds."""
FOLDER = "vocabularies"
Tables = Mapping[str, dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of claim: its place in the matter, its labels, and the words that tell it.

    `triggers` holds patterns by language, `contrary` those that say its opposite, and `unless`
    those beside which the triggers do not tell it ("sent to a punishment cell"). `measures` are
    the kinds of amount that belong to it, and `per` the rates that tell it by themselves (money
    per month is pay). `modality` is what its words imply; `negation` is "own" where its words are
    negative already ("stopped calling"). Where both stand in one clause it takes the place of the
    kinds in `over`. A `wide` kind is of the matter as a whole: texts that name no facility speak of
    the same thing. `traits` are what sets it apart where its words are read; `wordings` are by form
    and language what a report calls it, where the label alone would not do.
    """

    name: str
    role: Role
    labels: dict[str, str]
    triggers: dict[str, tuple[str, ...]]
    contrary: dict[str, tuple[str, ...]]
    unless: dict[str, tuple[str, ...]]
    measures: tuple[str, ...]
    per: tuple[str, ...]
    over: tuple[str, ...]
    modality: Modality
    negation: Literal["words", "own"]
    component: str | None
    wide: bool
    traits: frozenset[Trait]
    wordings: Mapping[str, Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that change how a claim is meant: its modality, polarity or how it came about."""

    sense: str
    patterns: dict[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """All kinds of one matter, in pathway order, and the cue words around them.

    `digest` is of all its files, so that two states of one version are told apart. `matter` is the
    kind that the matter as a whole is claimed under, `matter_words` what an article that speaks of
    it says somewhere. Steps of days before `since` are of another matter.
    """

    name: str
    version: int
    digest: str
    matter: str
    kinds: tuple[Kind, ...]
    modality: tuple[Cue, ...]
    came_about: tuple[Cue, ...]
    negation: Cue
    matter_words: Cue
    since: date | None = None

    @property
    def edition(self) -> str:
        """Its name, version and state of words, as a claim's method cites it."""
        return f"{self.name}-{self.version}.{self.digest}"

    def kind(self, name: str) -> Kind:
        """Return the kind of this name; VocabularyError where there is none."""
        for kind in self.kinds:
            if kind.name == name:
                return kind
        raise VocabularyError(f"vocabulary {self.name} has no kind {name!r}")

    @property
    def pathway(self) -> tuple[str, ...]:
        """The steps that happen to a person, in order."""
        return tuple(kind.name for kind in self.kinds if kind.role == "step")

    @property
    def offers(self) -> tuple[str, ...]:
        """What is promised along the way."""
        return tuple(kind.name for kind in self.kinds if kind.role == "offer")


@cache
def shipped() -> tuple[str, ...]:
    """Name the vocabularies that ship with the package."""
    stems = (item.name.removesuffix(".toml") for item in (files("habeas") / FOLDER).iterdir())
    return tuple(sorted(stem for stem in stems if stem.isidentifier()))


@cache
def load_vocabulary(name: str = "recruitment") -> Vocabulary:
    """Load a vocabulary that ships with the package: its structure, and its words by language."""
    if name not in shipped():
        raise VocabularyError(f"no vocabulary is named {name!r}")
    folder = files("habeas") / FOLDER
    source = folder / f"{name}.toml"
    words = {
        language: (folder / f"{name}.{language}.toml").read_text(encoding="utf-8")
        for language in LANGUAGES
    }
    return parse(source.read_text(encoding="utf-8"), words)


def parse(structure: str, words: Mapping[str, str]) -> Vocabulary:
    """Read a vocabulary from TOML; VocabularyError says what is wrong and where."""
    try:
        data = tomllib.loads(structure)
        check_structure(data)
        written = {language: tomllib.loads(text) for language, text in words.items()}
        for language, table in written.items():
            check_words(language, table)
        tables = {language: grouped(table) for language, table in written.items()}
        _refuse_strangers(tables, set(data["kind"]))
        return Vocabulary(
            name=data["name"],
            version=data["version"],
            digest=_digest(structure, words),
            matter=data["matter"],
            kinds=tuple(_kind(name, body, tables) for name, body in data["kind"].items()),
            modality=_cues(tables, "modality", get_args(Modality)),
            came_about=_cues(tables, "came_about", get_args(CameAbout)),
            negation=Cue("negation", _said(tables, "negation", "words")),
            matter_words=Cue("matter", _said(tables, "matter", "words")),
            since=data.get("since"),
        )
    except (tomllib.TOMLDecodeError, KeyError, TypeError, AttributeError) as error:
        raise VocabularyError(f"the vocabulary file cannot be read: {error!r}") from error


def _digest(structure: str, words: Mapping[str, str]) -> str:
    """Six hexadecimal digits of SHA-256 over the files, whatever their line ends."""
    files = (structure, *(words[language] for language in sorted(words)))
    lines = "\0".join("\n".join(file.splitlines()) for file in files)
    return sha256(lines.encode()).hexdigest()[:6]


def _refuse_strangers(tables: Tables, kinds: set[str]) -> None:
    """A word for a kind that the structure does not know would be lost without a sound."""
    for language, table in tables.items():
        rows = (table.get(section, {}) for section in KINDED)
        strange = {name for row in rows for name in row} - kinds
        if strange:
            raise VocabularyError(f"words in {language!r} for unknown kinds: {sorted(strange)}")


def _kind(name: str, body: dict[str, Any], tables: Tables) -> Kind:
    role, traits = body["role"], frozenset(body.get("traits", ()))
    if role not in get_args(Role):
        raise VocabularyError(f"kind {name!r}: role {role!r} is none of {get_args(Role)}")
    if not traits <= set(get_args(Trait)):
        raise VocabularyError(f"kind {name!r}: a trait of {sorted(traits)} is not known")
    return Kind(
        name=name,
        role=role,
        labels={language: body["label"][language] for language in LANGUAGES},
        triggers=_said(tables, "kind", name),
        contrary=_said(tables, "contrary", name),
        unless=_said(tables, "unless", name),
        measures=tuple(body.get("measures", ("quantity",) if role == "step" else ())),
        per=tuple(body.get("per", ())),
        over=tuple(body.get("over", ())),
        modality=body.get("modality", "happened"),
        negation=body.get("negation", "words"),
        component=body.get("component"),
        wide=body.get("wide", role == "offer"),
        traits=traits,
        wordings={form: _worded(tables, form, name) for form in FORMS},
    )


def _cues(tables: Tables, section: str, senses: tuple[str, ...]) -> tuple[Cue, ...]:
    told = {sense for table in tables.values() for sense in table.get(section, {})}
    unknown = told - set(senses)
    if unknown:
        raise VocabularyError(f"cues for {sorted(unknown)}, which are none of {senses}")
    return tuple(Cue(sense, _said(tables, section, sense)) for sense in senses if sense in told)


def _said(tables: Tables, section: str, name: str) -> dict[str, tuple[str, ...]]:
    """The patterns of one row, by language; a language that has none is left out."""
    rows = {language: table.get(section, {}).get(name) for language, table in tables.items()}
    return {language: tuple(row) for language, row in rows.items() if row}


def _worded(tables: Tables, form: str, name: str) -> dict[str, str]:
    """How each language words one form of a kind; the label says the rest."""
    rows = {language: table.get(form, {}).get(name) for language, table in tables.items()}
    return {language: row for language, row in rows.items() if row}
