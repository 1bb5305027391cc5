"""One page for each clause, and the list of all of them."""

from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from maintrules.bilingual import Language
from maintrules.sources import Clause, Provision
from maintrules.vendors import VENDORS, vendor
from pages.cases import FEW, function, rule_link, worked
from pages.labels import CONCEPTS, FIELDS, PARTS
from pages.page import NEWLINE, Page, code, escaped, front_matter, joined, table
from pages.shelf import Promised, answered, cases_of, clauses_of, role, used
from pages.values import described

__all__ = [
    "clause_link",
    "clause_path",
    "clause_row",
    "clause_rows",
    "concept_path",
    "concept_title",
    "field_label",
    "pages",
    "part_label",
    "reading_path",
    "role_label",
    "way",
]


def clause_path(clause: Clause) -> str:
    return f"clauses/{clause.id}.md"


def reading_path(name: str) -> str:
    return f"readings/{name}.md"


def clause_link(clause: Clause, page: Page) -> str:
    return page.link(code(clause.id), clause_path(clause))


def gist(clause: Clause, page: Page) -> str:
    return escaped(page.says(clause.ja, clause.en))


def clause_row(clause: Clause, page: Page) -> str:
    """The gist, which is the link."""
    return page.link(gist(clause, page), clause_path(clause))


def clause_rows(clauses: tuple[Clause, ...], page: Page) -> str:
    """The gists of several clauses in one cell."""
    return NEWLINE.join(clause_row(each, page) for each in clauses)


def way(provision: Provision[object], page: Page) -> str:
    """How a provision is read, on a line of its own; nothing where it can be read in one way only."""
    if provision.reading is None:
        return ""
    name = provision.reading.name
    return NEWLINE + page.link(code(f"{name}={provision.way}"), reading_path(name))


def concept_title(name: str, page: Page) -> str:
    return page.of(CONCEPTS[name].title) if name in CONCEPTS else name


def concept_path(name: str) -> str:
    return f"concepts/{name.replace('/', '-')}.md"


def field_label(field: str, page: Page) -> str:
    return page.of(FIELDS[field]) if field in FIELDS else code(field)


def part_label(part: str, page: Page) -> str:
    return page.of(PARTS[part]) if part in PARTS else code(part)


def role_label(clause: Clause, page: Page) -> str:
    return page.says("答えを決める", "decides") if role(clause) == "decides" else page.says("知らせる", "informs")


@cache
def _constants() -> dict[str, str]:
    """For each clause, the name under which its vendor's file declares it."""
    found: dict[str, str] = {}
    for each in VENDORS.values():
        package = import_module(each.package)
        for module in sorted(part.name for part in iter_modules(package.__path__) if part.name.endswith("clauses")):
            for name, value in vars(import_module(f"{package.__name__}.{module}")).items():
                if isinstance(value, Clause):
                    found[value.id] = f"{package.__name__.removeprefix('maintrules.')}.{module}.{name}"
    return found


def _thing(place: Promised, page: Page) -> str:
    """The innermost named thing that holds a provision: a desk, a phase, a question."""
    for each in reversed(place.inside):
        ja, en, name = (getattr(each, attribute, None) for attribute in ("ja", "en", "name"))
        if isinstance(ja, str) and isinstance(en, str) and isinstance(name, str):
            return f" ({escaped(page.says(ja, en))})"
    return ""


def _decided(clause: Clause, page: Page) -> str:
    found: dict[tuple[str, str, str], list[Promised]] = {}
    for place in used(clause):
        where = f"{part_label(place.part, page)}: {field_label(place.field, page)}{_thing(place, page)}"
        value = described(place.provision.value, page)
        reading = place.provision.reading
        way = page.link(code(f"{reading.name}={place.provision.way}"), reading_path(reading.name)) if reading else ""
        found.setdefault((where, value, way), []).append(place)
    rows = []
    for (where, value, way), places in found.items():
        names = dict.fromkeys(each.policy for each in places)
        services = NEWLINE.join(
            page.link(escaped(page.says(each.ja, each.en)), f"policies/{each.name}.md") for each in names
        )
        rows.append((services, where, value, way or "—"))
    return table(page.says("サービス|項目|定め|読み方", "service|what|value|reading").split("|"), rows)


def _rules(clause: Clause, page: Page) -> str:
    """The functions that its cases ask, the rules that their answers name, and where the clause is declared."""
    functions: dict[str, None] = {}
    rules: dict[str, None] = {}
    for case in cases_of(clause):
        stated = case.expected.get("rule")
        names = (stated,) if isinstance(stated, str) else answered(case).rules
        functions.setdefault(function(case.ask, page))
        if len(names) <= FEW:
            rules.update(dict.fromkeys(names))
    lines = [f"- {each}" for each in functions]
    lines += [f"- {rule_link(rule, page)}" for rule in rules]
    lines.append(f"- {code(f'maintrules.{_constants()[clause.id]}')}")
    return "\n".join(lines)


def _page(clause: Clause, page: Page) -> str:
    document = clause.document
    informs = page.says(clause.informs_ja, clause.informs_en)
    seller = vendor(document.vendor)
    facts = table(
        (page.says("条項", "clause"), code(clause.id)),
        (
            (
                page.says("ベンダー", "vendor"),
                page.link(escaped(page.says(seller.ja, seller.en)), f"vendors/{seller.name}.md"),
            ),
            (page.says("文書", "document"), escaped(page.says(document.ja, document.en))),
            (page.says("箇所", "place"), escaped(clause.at)),
            (
                page.says("概念", "concept"),
                page.link(concept_title(clause.concept, page), concept_path(clause.concept)),
            ),
            (page.says("役割", "role"), role_label(clause, page) + (f": {escaped(informs)}" if informs else "")),
        ),
    )
    decided, cases = _decided(clause, page), cases_of(clause)
    return joined(
        (
            front_matter(description=page.says(clause.ja, clause.en), kind="clause"),
            f"# {gist(clause, page)}",
            facts,
            f"## {page.says('何を決めるか', 'What it decides')}" if decided else "",
            decided,
            f"## {page.says('事例', 'Worked cases')}" if cases else "",
            worked(cases, page),
            f"## {page.says('決まりとコード', 'Rules and code')}",
            _rules(clause, page),
        )
    )


def _index(page: Page) -> str:
    parts = [
        f"# {page.says('条項', 'Clauses')}",
        page.says(
            "各社の文書の条項を、当方の言葉による要旨で並べます。正文は各社の文書です。",
            "The clauses of the vendors' documents, with their gists in our own words. The documents are what binds.",
        ),
    ]
    for seller in VENDORS.values():
        parts.append(f"## {page.says(seller.ja, seller.en)}")
        by_concept: dict[str, list[Clause]] = {}
        for clause in clauses_of(seller.name):
            by_concept.setdefault(clause.concept, []).append(clause)
        for concept, several in by_concept.items():
            parts.append(f"### {concept_title(concept, page)} {{ #{seller.name}-{concept.replace('/', '-')} }}")
            parts.append("\n".join(f"- {clause_row(each, page)}" for each in several))
    return joined(parts)


def pages(language: Language) -> Iterator[tuple[str, str]]:
    yield "clauses/index.md", _index(Page("clauses/index.md", language))
    for seller in VENDORS:
        for clause in clauses_of(seller):
            path = clause_path(clause)
            yield path, _page(clause, Page(path, language))
