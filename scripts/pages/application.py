"""One page for each kind of application: its entries, and the steps around it."""

from collections.abc import Iterator
from enum import Enum

from attrs import frozen

from maintrules.conditions import ALWAYS
from maintrules.explain import Language
from maintrules.policy import Policy
from maintrules.sources import Provision
from maintrules.vendors import VENDORS
from pages.clause import clause_row
from pages.page import NEWLINE, Page, code, escaped, front_matter, joined, table
from pages.shelf import every_policy
from pages.values import choice, condition
from pages.vendor import policy_path

__all__ = ["pages"]


@frozen
class _Kind:
    """A form with its name, and the policies that have it."""

    vendor: str
    form: object
    name: str
    policies: tuple[Policy, ...]

    @property
    def path(self) -> str:
        return f"applications/{self.vendor}/{self.name}.md"


def _kinds() -> list[_Kind]:
    found: dict[tuple[str, str], _Kind] = {}
    for policy in every_policy():
        for form in getattr(policy, "applications", ()):
            key = (policy.vendor, form.name)
            before = found[key].policies if key in found else ()
            found[key] = _Kind(policy.vendor, form, form.name, (*before, policy))
    return [found[key] for key in sorted(found)]


def _said(each: object, page: Page) -> str:
    return escaped(page.says(getattr(each, "ja", ""), getattr(each, "en", "")))


def _entry(provision: Provision[object], page: Page) -> tuple[str, ...]:
    entry = provision.value
    need, evidence = getattr(entry, "need", None), getattr(entry, "evidence", None)
    notes = []
    if form := getattr(entry, "form", ""):
        notes.append(page.says(f"形: {code(form)}", f"form: {code(form)}"))
    if at_most := getattr(entry, "at_most", None):
        notes.append(page.says(f"{at_most}件まで", f"at most {at_most}"))
    if getattr(entry, "unique", False):
        notes.append(page.says("行ごとに別の値", "each line its own"))
    when = condition(getattr(entry, "when", ALWAYS), page)
    always = when == condition(ALWAYS, page)
    return (
        f"{_said(entry, page)} {code(str(getattr(entry, 'name', '')))}",
        choice(need, page) if isinstance(need, Enum) else "—",
        "—" if always else when,
        NEWLINE.join(notes) or "—",
        choice(evidence, page) if isinstance(evidence, Enum) else "—",
        NEWLINE.join(clause_row(clause, page) for clause in provision.clauses),
    )


def _flows(kind: _Kind, page: Page) -> str:
    """The procedures of the services that the form is for."""
    parts = []
    for flow in {flow.name: flow for policy in kind.policies for flow in policy.flows}.values():
        parts.append(f"### {_said(flow, page)}")
        steps = [f"{_said(step, page)} ({choice(step.who, page)})" for step in flow.steps.value]
        parts.append("\n".join(f"{number}. {step}" for number, step in enumerate(steps, 1)))
        parts.append("\n".join(f"- {clause_row(clause, page)}" for clause in flow.steps.clauses))
    return joined((f"## {page.says('手順', 'Steps')}", *parts)) if parts else ""


def _page(kind: _Kind, page: Page) -> str:
    heads = page.says(
        "項目|必須か|次のとき|形と数|何から分かるか|条項の要旨", "entry|needed|when|form and number|known from|clauses"
    ).split("|")
    services = NEWLINE.join(
        page.link(escaped(page.says(each.ja, each.en)), policy_path(each)) for each in kind.policies
    )
    return joined(
        (
            front_matter(
                description=page.says(getattr(kind.form, "ja", ""), getattr(kind.form, "en", "")), kind="application"
            ),
            f"# {_said(kind.form, page)}",
            services,
            f"## {page.says('記入する項目', 'Entries')}",
            table(heads, [_entry(each, page) for each in getattr(kind.form, "entries", ())]),
            _flows(kind, page),
        )
    )


def _index(kinds: list[_Kind], page: Page) -> str:
    rows = [
        (
            page.says(VENDORS[each.vendor].ja, VENDORS[each.vendor].en),
            page.link(_said(each.form, page), each.path),
            str(len(getattr(each.form, "entries", ()))),
        )
        for each in kinds
    ]
    return joined(
        (
            f"# {page.says('申請の種類', 'Kinds of applications')}",
            table(page.says("ベンダー|申請|項目の数", "vendor|application|entries").split("|"), rows)
            or page.says("申請の種類はまだありません。", "There are none yet."),
        )
    )


def pages(language: Language) -> Iterator[tuple[str, str]]:
    kinds = _kinds()
    yield "applications/index.md", _index(kinds, Page("applications/index.md", language))
    for kind in kinds:
        yield kind.path, _page(kind, Page(kind.path, language))
