"""The lists of words: facts, rules, and the glossary."""

import pkgutil
from collections.abc import Iterator
from enum import Enum
from functools import cache
from importlib import import_module

import maintrules
from maintrules.bilingual import Language
from maintrules.conditions import Bar
from maintrules.decisions import Outcome, Rule
from maintrules.explain import word
from maintrules.facts import Event, Fact, Question
from maintrules.policy import QUESTIONS
from maintrules.words import Work
from pages.labels import CONCEPTS
from pages.page import Page, code, escaped, front_matter, joined, table
from pages.terms import TERMS
from pages.values import choice, sentence

__all__ = ["every_rule", "pages"]


@cache
def every_rule() -> dict[str, tuple[Rule, str]]:
    """Every rule by name, with where it is declared."""
    found: dict[str, tuple[Rule, str]] = {}
    for module in pkgutil.walk_packages(maintrules.__path__, "maintrules."):
        for name, value in vars(import_module(module.name)).items():
            for rule in _declared(value):
                if isinstance(rule, Rule):
                    place = f"{module.name}.{name}"
                    room = rule.name.split("/")[0]
                    # A room that borrows a rule does not declare it.
                    if rule.name not in found or module.name == f"maintrules.{room}":
                        found[rule.name] = (rule, place)
    return dict(sorted(found.items()))


def _declared(value: object) -> tuple[object, ...]:
    if isinstance(value, Bar):
        return value.hinders, value.clear
    return tuple(value.values()) if isinstance(value, dict) else (value,)


def _kind(question: Question, page: Page) -> str:
    if isinstance(question, Event):
        return page.says("日", "day")
    if not isinstance(question, Fact):
        return page.says("時刻", "instant")
    kind: type[object] = question.kind
    if issubclass(kind, Enum):
        return ", ".join(code(str(each.value)) for each in kind)
    return code(kind.__name__)


def _facts(page: Page) -> str:
    rows = [
        (
            f'<span id="{name}"></span>{code(name)}',
            escaped(page.says(each.ja, each.en)),
            escaped(page.says(each.ask_ja, each.ask_en)),
            _kind(each, page),
        )
        for name, each in sorted(QUESTIONS.items())
    ]
    return joined(
        (
            f"# {page.says('事実', 'Facts')}",
            page.says(
                f"答えのもとになる{len(rows)}の事実です。同じ名前を、事例、JSON、コマンド、足りない事実の一覧で使います。",
                f"The {len(rows)} facts that answers rest on. One name serves cases, JSON and commands.",
            ),
            table(page.says("名前|事実|聞き方|値", "name|fact|asked as|value").split("|"), rows),
        )
    )


def _rules(page: Page) -> str:
    rows = [
        (
            f'<span id="{name.replace("/", "-")}"></span>{code(name)}',
            choice(rule.outcome, page),
            sentence(rule, page),
            code(place),
        )
        for name, (rule, place) in every_rule().items()
    ]
    return joined(
        (
            f"# {page.says('決まり', 'Rules')}",
            page.says(
                "答えの一つ一つには決まりの名前があります。未確定のときは、当たるかどうかがまだ分からない決まりです。",
                "Each finding has the name of a rule. Where it is open, it is not known yet whether the rule holds.",
            ),
            table(page.says("名前|判定|文|コード", "name|outcome|sentence|code").split("|"), rows),
        )
    )


def _glossary(page: Page) -> str:
    heads = page.says("日本語|英語|意味", "Japanese|English|meaning").split("|")
    rows = [(escaped(each.ja), escaped(each.en), escaped(page.says(each.means_ja, each.means_en))) for each in TERMS]
    outcomes = [(escaped(word(each).ja), escaped(word(each).en), code(each.value)) for each in Outcome]
    works = [(escaped(word(each).ja), escaped(word(each).en), code(str(each.value))) for each in Work]
    concepts = [(each.title.ja, each.title.en, code(name)) for name, each in CONCEPTS.items()]
    coded = page.says("日本語|英語|コード", "Japanese|English|code").split("|")
    return joined(
        (
            front_matter(description=page.says("日本語と英語の用語", "Terms in Japanese and English")),
            f"# {page.says('用語集', 'Glossary')}",
            table(heads, rows),
            f"## {page.says('判定', 'Outcomes')}",
            table(coded, outcomes),
            f"## {page.says('概念', 'Concepts')}",
            table(coded, concepts),
            f"## {page.says('依頼の内容', 'Works')}",
            table(coded, works),
            f"## {page.says('事実', 'Facts')}",
            page.link(page.says("事実の一覧", "The list of facts"), "facts.md"),
        )
    )


def pages(language: Language) -> Iterator[tuple[str, str]]:
    yield "facts.md", _facts(Page("facts.md", language))
    yield "rules.md", _rules(Page("rules.md", language))
    yield "glossary.md", _glossary(Page("glossary.md", language))
