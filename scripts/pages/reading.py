"""One page for each reading, and the list of all of them."""

from collections.abc import Iterator

from attrs import evolve

from maintrules.bilingual import Language
from maintrules.testing.cases import AskedCase, answer
from maintrules.vendors import VENDORS
from pages.cases import anchor, expected
from pages.clause import clause_path, clause_row, field_label, part_label, reading_path
from pages.page import NEWLINE, Page, code, escaped, front_matter, joined, table
from pages.shelf import ReadingPlace, answered, every_case, every_clause, every_reading
from pages.values import described

__all__ = ["pages"]


def _otherwise(case: AskedCase, name: str, page: Page) -> str:
    """What the same case comes to by default, in the terms of what it expects."""
    usual = evolve(case, under={each: way for each, way in case.under.items() if each != name})
    try:
        found = answer(usual)
    except ValueError:
        return "—"  # what the case asks for is there under its own reading only
    others = [rule for rule in found.rules if rule not in answered(case).rules]
    says = {key: others or None if key == "rule" else found.says.get(key) for key in case.expected}
    return expected(evolve(case, expected={key: value for key, value in says.items() if value is not None}), page)


def _page(place: ReadingPlace, page: Page) -> str:
    reading = place.reading
    whys = dict.fromkeys(page.says(each.why_ja, each.why_en) for each in place.several)
    clauses = list(dict.fromkeys(clause for each in place.places for clause in each.provision.clauses))
    policies = list(dict.fromkeys(each.policy for each in place.places))
    where = {f"{part_label(each.part, page)}: {field_label(each.field, page)}" for each in place.places}
    ways = [
        (
            code(way) + (page.says("（既定）", " (default)") if way == reading.default else ""),
            NEWLINE.join(dict.fromkeys(described(each.ways[way], page) for each in place.several)),
        )
        for way in reading.ways
    ]
    by_id = {clause.id: clause for clause in every_clause()}
    cases = [
        case for case in every_case() if reading.name in case.under and case.under[reading.name] != reading.default
    ]
    rows = [
        (
            page.link(code(case.name), clause_path(by_id[case.clause]), anchor(case)),
            code(case.under[reading.name]),
            expected(case, page),
            _otherwise(case, reading.name, page),
            escaped(page.says(case.why_ja, case.why_en)),
        )
        for case in cases
    ]
    return joined(
        (
            front_matter(description=" ".join(whys), kind="reading"),
            f"# {code(reading.name)}",
            "\n".join(f"- {line}" for line in sorted(where)),
            f"## {page.says('読み方', 'Ways')}",
            table((page.says("読み方", "way"), page.says("定め", "value")), ways),
            f"## {page.says('既定とその理由', 'The default, and why')}",
            f"{code(reading.default)}:\n\n" + "\n".join(f"- {escaped(why)}" for why in whys),
            f"## {page.says('もとになる条項', 'The clauses')}",
            "\n".join(f"- {clause_row(each, page)}" for each in clauses),
            f"## {page.says('この読み方を持つサービス', 'Services that have it')}",
            NEWLINE.join(
                page.link(escaped(page.says(each.ja, each.en)), f"policies/{each.name}.md") for each in policies
            ),
            f"## {page.says('何が変わるか', 'What changes')}",
            table(
                page.says(
                    "事例|読み方|そのときの答え|既定での答え|計算", "case|way|answer then|answer by default|the sum"
                ).split("|"),
                rows,
            ),
        )
    )


def _index(page: Page) -> str:
    parts = [
        f"# {page.says('読み方', 'Readings')}",
        page.says(
            "文書がいくつかに読めるところは、名前の付いた読み方です。"
            "`under` や `--reading` で選べ、答えは使った読み方の名前を挙げます。",
            "Where a document can be read in several ways, each way has a name. "
            "`under` and `--reading` choose one, and an answer names those it used.",
        ),
    ]
    for vendor in VENDORS.values():
        rows = [
            (
                page.link(code(name), reading_path(name)),
                code(place.reading.default),
                ", ".join(code(way) for way in place.reading.ways if way != place.reading.default),
            )
            for name, place in every_reading().items()
            if name.startswith(f"{vendor.name}/")
        ]
        parts += [
            f"## {page.says(vendor.ja, vendor.en)}",
            table(page.says("読み方|既定|ほかの読み方", "reading|default|other ways").split("|"), rows),
        ]
    return joined(parts)


def pages(language: Language) -> Iterator[tuple[str, str]]:
    yield "readings/index.md", _index(Page("readings/index.md", language))
    for name, place in every_reading().items():
        yield reading_path(name), _page(place, Page(reading_path(name), language))
