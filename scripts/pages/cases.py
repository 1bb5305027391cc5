"""Worked cases on the pages: what is given, what is asked, the answer that the case's file expects, and the sum."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from enum import Enum
from typing import Final

from attrs import fields

from maintrules.decisions import Outcome
from maintrules.explain import told
from maintrules.facts import Fact
from maintrules.policy import QUESTIONS as FACTS
from maintrules.testing.cases import AskedCase
from maintrules.wire import WireError, known_from, plain
from pages.labels import ANSWERS, FUNCTIONS, QUALIFIERS, QUESTIONS
from pages.page import NEWLINE, Page, code, details, escaped, joined, table
from pages.shelf import answered
from pages.values import choice, fact

__all__ = ["FEW", "anchor", "asked", "expected", "function", "given", "rule_link", "worked"]

_UNKNOWN: Final = "unknown"
FEW: Final = 2
"""An answer of more rules than these joins many: a page does not name them all."""
_OWN: Final = frozenset({"clause", "name", "policy", "ask", "given", "expected", "why_ja", "why_en", "under"})


def anchor(case: AskedCase) -> str:
    """Where a case stands on the page of its clause."""
    return f"case-{case.name}"


def _raw(value: object, page: Page) -> str:
    """A value of a case's file as it stands there, records in words."""
    match value:
        case bool():
            return told(value, page.language)
        case Mapping():
            return "{" + ", ".join(f"{name}: {_raw(each, page)}" for name, each in value.items()) + "}"
        case list():
            return page.says("、", ", ").join(_raw(each, page) for each in value) or page.says("なし", "none")
        case date():
            return str(plain(value))
        case _:
            return escaped(str(value))


def given(name: str, value: object, page: Page) -> str:
    """A fact with its value; ``unknown`` is one that the case does not state."""
    question = FACTS[name]
    if value == _UNKNOWN:
        return f"{fact(question, page)}: {page.says('不明', 'not known')}"
    shown = _raw(value, page)
    if isinstance(value, str):
        try:
            known = known_from(question, value).value
        except WireError:
            known = value
        if isinstance(question, Fact) and isinstance(known, Enum):
            shown = choice(known, page)
        elif not isinstance(known, str | datetime):
            shown = escaped(told(known, page.language))
    return f"{fact(question, page)}: {shown}"


def _answer(key: str, value: object, page: Page) -> str:
    """A value that is expected, as the case's file writes it; words beside it where they are known."""
    if isinstance(value, list):
        return page.says("、", ", ").join(_answer(key, each, page) for each in value) or page.says("なし", "none")
    if isinstance(value, str):
        if key == "missing" and value in FACTS:
            return f"{fact(FACTS[value], page)} {code(value)}"
        if key == "rule":
            return rule_link(value, page)
        if key == "outcome":
            return choice(Outcome(value), page)
        if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}.*", value):
            return escaped(value)
        return code(value) if value else page.says("なし", "none")
    if isinstance(value, bool):
        return told(value, page.language)
    return str(plain(value)) if isinstance(value, date) else escaped(str(value))


def expected(case: AskedCase, page: Page) -> str:
    """The answer that the case's file expects."""
    lines = []
    for key, value in case.expected.items():
        label = page.of(ANSWERS[key]) if key in ANSWERS else code(key)
        lines.append(f"{label}: {_answer(key, value, page)}")
    return NEWLINE.join(lines)


def function(ask: str, page: Page) -> str:
    """The function that answers a question, linked to its reference."""
    if ask not in FUNCTIONS:
        return code(ask)
    module, name = FUNCTIONS[ask].split(".")
    return page.link(code(f"{module}.{name}"), f"api/{module}.md", name)


def rules(case: AskedCase, page: Page) -> str:
    """The rules that the answer comes from; nothing where it joins many, of which the case names its own."""
    named = answered(case).rules
    if "rule" in case.expected or not 0 < len(named) <= FEW:
        return ""
    return NEWLINE + NEWLINE.join(rule_link(each, page) for each in dict.fromkeys(named))


def rule_link(name: str, page: Page) -> str:
    return page.link(code(name), "rules.md", name.replace("/", "-"))


def asked(case: AskedCase, page: Page) -> str:
    """What is asked, and of what."""
    label = page.of(QUESTIONS[case.ask]) if case.ask in QUESTIONS else code(case.ask)
    lines = [f"{label} {function(case.ask, page)}"]
    for each in fields(AskedCase):
        value = getattr(case, each.name)
        if each.name in _OWN or not value:
            continue
        named = page.of(QUALIFIERS[each.name]) if each.name in QUALIFIERS else each.name
        shown = str(plain(value)) if isinstance(value, date) else code(str(value))
        lines.append(f"{named}: {shown}")
    for name, way in case.under.items():
        lines.append(f"{page.says('読み方', 'read as')}: {page.link(code(f'{name}={way}'), f'readings/{name}.md')}")
    return NEWLINE.join(lines)


def _usual(cases: Sequence[AskedCase]) -> Mapping[str, object]:
    """The facts that most of the cases share."""
    if len(cases) < 2:
        return {}
    often: Counter[tuple[str, str]] = Counter()
    values: dict[tuple[str, str], object] = {}
    for case in cases:
        for name, value in case.given.items():
            if value != _UNKNOWN:
                often[name, repr(value)] += 1
                values[name, repr(value)] = value
    return {name: values[name, text] for (name, text), n in often.items() if 2 * n > len(cases)}


def _differences(case: AskedCase, usual: Mapping[str, object], page: Page) -> str:
    stated = {name: value for name, value in case.given.items() if value != _UNKNOWN}
    own = {name: value for name, value in stated.items() if name not in usual or repr(usual[name]) != repr(value)}
    lacking = {name: _UNKNOWN for name in usual if name not in stated}
    taken = {name: _UNKNOWN for name, value in case.given.items() if value == _UNKNOWN and name not in lacking}
    return NEWLINE.join(given(name, value, page) for name, value in {**own, **lacking, **taken}.items()) or "—"


def worked(cases: Sequence[AskedCase], page: Page) -> str:
    """The cases of a clause as a table, with the facts that most of them share above it."""
    if not cases:
        return ""
    usual = _usual(cases)
    several = len({case.policy for case in cases}) > 1
    rows = []
    for case in cases:
        name = f'<span id="{anchor(case)}"></span>{code(case.name)}'
        if several:
            name += NEWLINE + page.link(escaped(case.policy.split("/")[1]), f"policies/{case.policy}.md")
        rows.append(
            (
                name,
                _differences(case, usual, page),
                asked(case, page),
                expected(case, page),
                escaped(page.says(case.why_ja, case.why_en)) + rules(case, page),
            )
        )
    shared = [f"- {given(name, value, page)} ({code(name)})" for name, value in usual.items()]
    summary = page.says(f"どの事例にも共通の事実（{len(shared)}）", f"Facts that the cases share ({len(shared)})")
    note = page.says("表に別の値があるときは、表の値です。", "Where the table says otherwise, the table holds.")
    return joined(
        (
            details(summary, "\n".join((f"{note}\n", *shared))) if shared else "",
            table(
                page.says(
                    "事例|与えた事実|問い|答え|計算と決まり", "case|given|asked|answer|the sum and the rule"
                ).split("|"),
                rows,
            ),
        )
    )
