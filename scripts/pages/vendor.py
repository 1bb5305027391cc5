"""One page for each vendor, each policy (everything promised), and each concept."""

from collections.abc import Iterator
from importlib.util import find_spec

from maintrules.bilingual import Language
from maintrules.policy import Policy
from maintrules.sources import Clause, Document
from maintrules.vendors import VENDORS, Vendor, names, policies
from pages.clause import (
    clause_row,
    clause_rows,
    concept_path,
    concept_title,
    field_label,
    part_label,
    reading_path,
    role_label,
    way,
)
from pages.labels import CONCEPTS
from pages.page import NEWLINE, Page, code, escaped, front_matter, heading_id, joined, table
from pages.shelf import Promised, cases_of, clauses_of, every_clause, every_reading, promised
from pages.values import described

__all__ = ["ON_THE_SERVICE_PAGE", "pages", "policy_path", "service_path"]

ON_THE_SERVICE_PAGE = ("scope", "rulings", "topics", "commitments", "shipments", "checklists", "flows", "receptions")
"""Parts of a policy that speak of requests: the page of the service has them."""


def policy_path(policy: Policy) -> str:
    return f"policies/{policy.name}.md"


def service_path(policy: Policy) -> str:
    return f"services/{policy.name}.md"


def policy_link(policy: Policy, page: Page) -> str:
    return page.link(escaped(page.says(policy.ja, policy.en)), policy_path(policy))


def named(place: Promised, page: Page) -> str:
    """The things with a name that a provision stands in."""
    found = []
    for each in place.inside:
        ja, en, name = (getattr(each, attribute, None) for attribute in ("ja", "en", "name"))
        if isinstance(ja, str) and isinstance(en, str) and isinstance(name, str) and not isinstance(each, Policy):
            found.append(escaped(page.says(ja, en)))
    return " / ".join(dict.fromkeys(found))


def place_table(places: list[Promised], page: Page) -> str:
    rows = []
    for each in places:
        thing = named(each, page)
        what = field_label(each.field, page) + (f" ({thing})" if thing else "")
        value = described(each.provision.value, page)
        value += way(each.provision, page)
        rows.append((what, value, clause_rows(each.provision.clauses, page)))
    return table(page.says("項目|定め|条項の要旨", "what|value|clauses").split("|"), rows)


def _policy(policy: Policy, page: Page) -> str:
    seller = VENDORS[policy.vendor]
    by_part: dict[str, list[Promised]] = {}
    for place in promised(policy):
        by_part.setdefault(place.part, []).append(place)
    parts = [
        front_matter(description=page.says(policy.ja, policy.en), kind="policy"),
        f"# {escaped(page.says(policy.ja, policy.en))}",
        table(
            (page.says("ポリシー", "policy"), code(policy.name)),
            (
                (
                    page.says("ベンダー", "vendor"),
                    page.link(escaped(page.says(seller.ja, seller.en)), f"vendors/{seller.name}.md"),
                ),
                (page.says("台帳での呼び名", "names in registers"), escaped(page.says("、", ", ").join(names(policy)))),
                (
                    page.says("依頼と対応", "requests and response"),
                    page.link(
                        page.says("対象の作業、窓口、対応の早さ、送料", "works, desks, response times, shipping"),
                        service_path(policy),
                    ),
                ),
            ),
        ),
    ]
    for part, places in by_part.items():
        if part in ON_THE_SERVICE_PAGE:
            continue
        parts += [f"## {part_label(part, page)} {{ #{heading_id(part)} }}", place_table(places, page)]
    if policy.catalogue:
        units = table(
            (page.says("製品", "product"), page.says("系列", "series")),
            [(escaped(unit.name), escaped(unit.series)) for unit in policy.catalogue.units],
        )
        parts += [f"## {page.says('製品', 'Products')} {{ #catalogue }}", units]
    return joined(parts)


def _forms(seller: Vendor, page: Page) -> list[tuple[str, str, str]]:
    """The forms of a vendor's numbers, each once, and the passages that give them."""
    named = {form.name: form for policy in policies(seller.name) for form in policy.forms}
    return [
        (
            code(name),
            described(form.form.value, page) + way(form.form, page),
            clause_rows(form.form.clauses, page),
        )
        for name, form in named.items()
    ]


def _vendor(seller: Vendor, page: Page) -> str:
    every = clauses_of(seller.name)
    documents: dict[Document, int] = {}
    by_concept: dict[str, list[Clause]] = {}
    for clause in every:
        documents[clause.document] = documents.get(clause.document, 0) + 1
        by_concept.setdefault(clause.concept, []).append(clause)
    forms = _forms(seller, page)
    number = sum(len(cases_of(clause)) for clause in every)
    return joined(
        (
            front_matter(description=page.says(seller.ja, seller.en), kind="vendor"),
            f"# {page.says(seller.ja, seller.en)}",
            page.says(
                f"{len(every)}の条項と{number}の事例があります。",
                f"There are {len(every)} clauses and {number} worked cases.",
            ),
            f"## {page.says('サービス', 'Services')}",
            table(
                page.says(
                    "サービス|約束していること|依頼と対応", "service|what is promised|requests and response"
                ).split("|"),
                [
                    (
                        escaped(page.says(each.ja, each.en)),
                        page.link(code(each.name), policy_path(each)),
                        page.link(
                            page.says("作業・窓口・早さ・送料", "works, desks, times, shipping"), service_path(each)
                        ),
                    )
                    for each in policies(seller.name)
                ],
            ),
            f"## {page.says('文書', 'Documents')}",
            table(
                (page.says("文書", "document"), page.says("条項の数", "clauses")),
                [(escaped(page.says(each.ja, each.en)), str(n)) for each, n in documents.items()],
            ),
            f"## {page.says('番号の形', 'Forms of numbers')}" if forms else "",
            table(page.says("番号|形|条項の要旨", "number|form|clauses").split("|"), forms),
            f"## {page.says('読み方', 'Readings')}",
            "\n".join(
                f"- {page.link(code(name), reading_path(name))}"
                for name in every_reading()
                if name.startswith(f"{seller.name}/")
            ),
            f"## {page.says('条項', 'Clauses')}",
            *(
                f"### {concept_title(concept, page)} {{ #{heading_id(concept)} }}\n\n"
                + "\n".join(f"- {clause_row(each, page)}" for each in several)
                for concept, several in by_concept.items()
            ),
        )
    )


def _concept(name: str, page: Page) -> str:
    concept = CONCEPTS.get(name)
    parts = [
        front_matter(description=page.of(concept.asks) if concept else name, kind="concept"),
        f"# {concept_title(name, page)}",
    ]
    if concept:
        parts.append(page.of(concept.asks))
        rooms = ", ".join(
            page.link(code(f"maintrules.{room}"), f"api/{room}.md") for room in concept.rooms if room_exists(room)
        )
        parts.append(page.says(f"答えるところ: {rooms}", f"Answered by: {rooms}") if rooms else "")
    for seller in VENDORS.values():
        several = [clause for clause in clauses_of(seller.name) if clause.concept == name]
        if not several:
            continue
        rows = [(clause_row(each, page), role_label(each, page), str(len(cases_of(each)) or "—")) for each in several]
        parts += [
            f"## {page.says(seller.ja, seller.en)} {{ #{seller.name} }}",
            table(page.says("条項の要旨|役割|事例", "clause|role|cases").split("|"), rows),
        ]
    return joined(parts)


def room_exists(room: str) -> bool:
    return find_spec(f"maintrules.{room}") is not None


def concepts() -> list[str]:
    there = {clause.concept for clause in every_clause()}
    known = [name for name in CONCEPTS if name in there]
    return [*known, *sorted(there - set(known))]


def pages(language: Language) -> Iterator[tuple[str, str]]:
    index = Page("vendors/index.md", language)
    sellers = [
        (
            index.link(escaped(index.says(each.ja, each.en)), f"vendors/{each.name}.md"),
            NEWLINE.join(policy_link(policy, index) for policy in policies(each.name)),
        )
        for each in VENDORS.values()
    ]
    yield (
        "vendors/index.md",
        joined(
            (
                f"# {index.says('ベンダーとサービス', 'Vendors and services')}",
                table((index.says("ベンダー", "vendor"), index.says("サービス", "services")), sellers),
            )
        ),
    )
    for seller in VENDORS.values():
        path = f"vendors/{seller.name}.md"
        yield path, _vendor(seller, Page(path, language))
        for policy in policies(seller.name):
            yield policy_path(policy), _policy(policy, Page(policy_path(policy), language))
    index = Page("concepts/index.md", language)
    rows = [
        (
            index.link(concept_title(name, index), concept_path(name)),
            index.of(CONCEPTS[name].asks) if name in CONCEPTS else "—",
            str(sum(clause.concept == name for clause in every_clause())),
        )
        for name in concepts()
    ]
    yield (
        "concepts/index.md",
        joined(
            (
                f"# {index.says('概念', 'Concepts')}",
                table(index.says("概念|問い|条項", "concept|what it asks|clauses").split("|"), rows),
            )
        ),
    )
    for name in concepts():
        yield concept_path(name), _concept(name, Page(concept_path(name), language))
