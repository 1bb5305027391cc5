"""One page for each kind of application: its entries, what stands against it, and the steps around it."""

from collections.abc import Iterator

from attrs import frozen

from maintrules.applications import ApplicationForm, Entry, Sameness
from maintrules.bilingual import Language
from maintrules.conditions import ALWAYS
from maintrules.decisions import Outcome
from maintrules.policy import Policy
from maintrules.sources import Provision
from maintrules.vendors import VENDORS
from pages.clause import clause_row, clause_rows, way
from pages.page import NEWLINE, Page, code, escaped, front_matter, heading_id, joined, table
from pages.service import flow_steps, ruling_heads, ruling_rows
from pages.shelf import every_policy
from pages.values import choice, condition, described
from pages.vendor import policy_path

__all__ = ["pages"]


@frozen
class _Kind:
    """A form, and the policies that have it."""

    vendor: str
    form: ApplicationForm
    policies: tuple[Policy, ...]

    @property
    def path(self) -> str:
        return f"applications/{self.vendor}/{self.form.name}.md"


def _kinds() -> list[_Kind]:
    found: dict[str, _Kind] = {}
    for policy in every_policy():
        for form in policy.applications:
            kind = _Kind(policy.vendor, form, ())
            before = found.get(kind.path, kind)
            found[kind.path] = _Kind(policy.vendor, form, (*before.policies, policy))
    return [found[path] for path in sorted(found)]


def _entry(provision: Provision[Entry], page: Page) -> tuple[str, ...]:
    entry = provision.value
    notes = []
    if entry.form:
        notes.append(page.says(f"形: {code(entry.form)}", f"form: {code(entry.form)}"))
    if entry.at_most is not None:
        notes.append(page.says(f"{entry.at_most}件まで", f"at most {entry.at_most}"))
    return (
        f"{escaped(page.says(entry.ja, entry.en))} {code(entry.name)}",
        choice(entry.need, page) + way(provision, page),
        "—" if entry.when == ALWAYS else condition(entry.when, page),
        NEWLINE.join(notes) or "—",
        choice(entry.evidence, page),
        clause_rows(provision.clauses, page),
    )


def _forms(kind: _Kind, page: Page) -> str:
    """The forms of numbers that the entries name."""
    wanted = {entry.value.form for entry in kind.form.entries}
    found = {form.name: form for policy in kind.policies for form in policy.forms if form.name in wanted}
    rows = [
        (code(name), described(form.form.value, page) + way(form.form, page), clause_rows(form.form.clauses, page))
        for name, form in found.items()
    ]
    heads = page.says("形|何か|条項の要旨", "form|what it is|clauses").split("|")
    return joined((f"## {page.says('番号の形', 'Forms of numbers')} {{ #forms }}", table(heads, rows))) if rows else ""


def _flows(kind: _Kind, page: Page) -> str:
    """The procedures of the services that the form is for."""
    flows = {flow.name: flow for policy in kind.policies for flow in policy.flows}
    parts = [flow_steps(flow, page) for flow in flows.values()]
    return joined((f"## {page.says('手順', 'Steps')} {{ #steps }}", *parts)) if parts else ""


def _page(kind: _Kind, page: Page) -> str:
    form = kind.form
    heads = page.says(
        "項目|必須か|次のとき|形と数|何から分かるか|条項の要旨", "entry|needed|when|form and number|known from|clauses"
    ).split("|")
    services = [page.link(escaped(page.says(each.ja, each.en)), policy_path(each)) for each in kind.policies]
    agreeing = []
    for each in form.agreeing:
        of, entry = code(each.value.of), code(each.value.entry)
        clauses = page.says("、", ", ").join(clause_row(clause, page) for clause in each.clauses)
        told = page.says(f"{of}が同じ行は{entry}も同じ", f"lines with one {of} have one {entry}")
        agreeing.append(f"- {told} ({clauses})")
    for one in form.once:
        own = page.says("、", ", ").join(code(name) for name in one.value.entries)
        along = code(one.value.along) if one.value.along else ""
        told = page.says(f"{own}は申請ごとに別の値", f"{own}: each application its own")
        told += page.says(f"（{along}と合わせて）", f", along with {along}") if along else ""
        told += {
            Sameness.TEXT: "",
            Sameness.SERIAL: page.says("（リビジョンと大文字・小文字は問わない）", ", revision and letter case apart"),
            Sameness.OTHER_CASE: page.says("（大文字・小文字だけの違い）", ", where letter case alone differs"),
        }[one.value.sameness]
        told += (
            page.says("。違反かは書かれていない", "; not stated to be wrong")
            if one.value.outcome is Outcome.UNDETERMINED
            else ""
        )
        clauses = page.says("、", ", ").join(clause_row(clause, page) for clause in one.clauses)
        agreeing.append(f"- {told}{way(one, page)} ({clauses})")
    return joined(
        (
            front_matter(description=page.says(form.ja, form.en), kind="application"),
            f"# {escaped(page.says(form.ja, form.en))}",
            f"{page.says('サービス', 'Services')}: {page.says('、', ', ').join(services)}",
            f"## {page.says('記入する項目', 'Entries')} {{ #entries }}",
            table(heads, [_entry(each, page) for each in form.entries]),
            "\n".join(agreeing),
            f"## {page.says('妨げとなること', 'What stands against it')} {{ #bars }}" if form.bars else "",
            table(ruling_heads(page), ruling_rows(list(form.bars), page)),
            _forms(kind, page),
            _flows(kind, page),
        )
    )


def _index(kinds: list[_Kind], page: Page) -> str:
    parts = [f"# {page.says('申請の種類', 'Kinds of applications')}"]
    for seller in VENDORS.values():
        rows = [
            (page.link(escaped(page.says(each.form.ja, each.form.en)), each.path), str(len(each.form.entries)))
            for each in kinds
            if each.vendor == seller.name
        ]
        if rows:
            parts.append(f"## {page.says(seller.ja, seller.en)} {{ #{heading_id(seller.name)} }}")
            parts.append(table(page.says("申請|項目の数", "application|entries").split("|"), rows))
    return joined(parts)


def pages(language: Language) -> Iterator[tuple[str, str]]:
    kinds = _kinds()
    yield "applications/index.md", _index(kinds, Page("applications/index.md", language))
    for kind in kinds:
        yield kind.path, _page(kind, Page(kind.path, language))
