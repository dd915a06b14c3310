"""Templates made ready: what they may call, and how a finished page becomes bytes."""

import base64
import hashlib
from dataclasses import dataclass
from functools import cache, partial
from importlib.resources import files
from itertools import groupby

from jinja2 import Environment, PackageLoader, StrictUndefined

from habeas.publish import amounts, dates, family, people, ranges, reserve, sentences, waterfall
from habeas.publish.atlas import Atlas, numbered, pages_near
from habeas.publish.visible import turns, visible
from habeas.publish.wording import Wording


@dataclass(frozen=True, slots=True)
class Page:
    """One file of the report: a path relative to its folder, with slashes, and its bytes."""

    path: str
    body: bytes


@cache
def style() -> str:
    """Return the one style sheet; each page carries it, so that a page alone keeps its marking."""
    sheet = files("habeas.publish") / "templates" / "style.css"
    return sheet.read_text(encoding="utf-8")


@cache
def policy() -> str:
    """Return the content policy: this style and nothing else, from nowhere."""
    digest = base64.b64encode(hashlib.sha256(style().encode()).digest()).decode()
    return f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"


def environment(atlas: Atlas, wording: Wording) -> Environment:
    """Make the templates' surroundings for one report; every value is escaped."""
    env = Environment(
        loader=PackageLoader("habeas.publish"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    words = wording.words
    env.globals.update(
        atlas=atlas, view=atlas.view, t=words, w=wording, lang=words.language,
        style=style(), policy=policy(), numbered=numbered, pages_near=pages_near,
        scale_of=ranges.scale_of,
        said_in=lambda words_of: sentences.said_in(words_of, words.language),
        hearsay=reserve.hearsay,
        family=lambda finding: family.family(finding, atlas),
        together=lambda pair: people.together(pair, atlas),
        fullest=people.fullest,
        first_claim=atlas.first_claim,
        compared=lambda records: people.compared(records, atlas, wording),
        count=lambda key, n: words.count(key, n, amounts.number(n, words.language)),
    )  # fmt: skip
    env.filters.update(
        amount=partial(amounts.amount, words=words),
        short=partial(amounts.short_amount, words=words),
        interval=partial(dates.interval, words=words),
        day=partial(dates.day, words=words),
        moment=partial(dates.moment, words=words),
        written=partial(dates.written, words=words),
        number=partial(amounts.number, language=words.language),
        signed=partial(waterfall.signed, language=words.language),
        accounts=lambda person: people.accounts(person, atlas),
        by_role=lambda found: groupby(found, key=lambda f: wording.role(f.question.kind)),
        groupby_kind=lambda found: groupby(found, key=lambda f: f.question.kind),
        percent=partial(waterfall.percent, language=words.language),
    )
    env.tests["turning"] = turns
    return env


def page(env: Environment, template: str, path: str, **shown: object) -> Page:
    """Fill a template; `root` leads from the page to the report's folder."""
    root = "../" * path.count("/")
    text = env.get_template(template).render(path=path, root=root, **shown)
    return Page(path, visible(text).encode("utf-8"))
