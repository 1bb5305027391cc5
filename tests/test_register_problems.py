import json
import re
from pathlib import Path
from string import Formatter

import pytest

from maintrules.register import problems
from maintrules.register.problems import KINDS, Kind, Said, Severity


def places(template: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(template) if name is not None}


@pytest.mark.parametrize("kind", KINDS)
def test_both_languages_of_a_kind_fill_the_same_places_and_name_the_same_numbers(kind: Kind) -> None:
    assert places(kind.ja) == places(kind.en)
    numbers = re.compile("[0-9]+")
    assert set(numbers.findall(kind.ja)) == set(numbers.findall(kind.en))


@pytest.mark.parametrize("kind", KINDS)
def test_each_message_names_the_value_and_every_word_in_both_languages(kind: Kind) -> None:
    words = {name: f"<{name}>" for name in places(kind.en) - {"value"}}
    problem = kind.of("購入日", "a\tb", **words)
    for sentence in (problem.ja, problem.en):
        assert "{" not in sentence
        for name, word in words.items():
            assert word in sentence, name
        if "value" in places(kind.en):
            assert repr("a\tb") in sentence
    assert (problem.column, problem.value, problem.code, problem.severity) == (
        "購入日",
        "a\tb",
        kind.code,
        kind.severity,
    )


def test_only_cells_that_are_not_there_are_not_named() -> None:
    assert [kind.code for kind in KINDS if "value" not in places(kind.en)] == ["cells-missing"]


def test_every_kind_of_the_module_is_in_the_table() -> None:
    assert list(KINDS) == [kind for kind in vars(problems).values() if isinstance(kind, Kind)]


CODES = {
    Severity.NOTE: {
        "width",
        "eight-digits",
        "era-date",
        "version-prefix",
        "version-revision",
        "serial-revision",
        "product-spelling",
        "name-spelling",
        "version-missing",
    },
    Severity.DOUBT: {
        "ended-era",
        "excel-serial",
        "serial-short",
        "duplicate-serial",
        "duplicate-ticket",
        "unknown-version",
        "after-as-of",
        "id-form",
        "term-not-offered",  # where only a reading forbids it
    },
    Severity.ERROR: {
        "two-digit-year",
        "no-such-day",
        "date-missing",
        "date-unreadable",
        "version-unreadable",
        "registered-before-bought",
        "term-not-offered",
        "service-not-offered",
        "unknown-vendor",
        "unknown-service",
        "unknown-product",
        "product-missing",
        "term-missing",
        "term-parts",
        "term-unreadable",
        "cells-missing",
        "cells-extra",
    },
}


def test_the_codes_are_those_agreed_on_each_with_its_severity() -> None:
    assert {severity: {kind.code for kind in KINDS if kind.severity is severity} for severity in Severity} == CODES


def test_the_document_lists_every_code_once_with_its_severities_in_order() -> None:
    text = (Path(__file__).parents[1] / "docs" / "assess.md").read_text(encoding="utf-8")
    listed = re.findall(r"^\| `([a-z-]+)` \| ([a-z, ]+) \| .+ \|$", text, re.MULTILINE)
    severities: dict[str, list[str]] = {}
    for kind in KINDS:
        said = severities.setdefault(kind.code, [])
        if kind.severity.value not in said:
            said.append(kind.severity.value)
    assert listed == [(code, ", ".join(said)) for code, said in severities.items()]


def test_the_schema_lists_every_code() -> None:
    schema = json.loads((Path(__file__).parents[1] / "docs" / "assess.schema.json").read_text(encoding="utf-8"))
    codes = schema["properties"]["problems"]["items"]["properties"]["code"]["enum"]
    assert codes == sorted({kind.code for kind in KINDS})


@pytest.mark.parametrize(
    ("kind", "ja", "en"),
    [
        (problems.VERSION_MISSING, "バージョンの欄が空なので", "The cell of the version is empty"),
        (problems.DATE_MISSING, "日付の欄が空で", "The cell of the date is empty"),
        (problems.TERM_MISSING, "契約年数の欄が空で", "The cell of the term is empty"),
    ],
)
def test_an_empty_cell_is_said_to_be_empty(kind: Kind, ja: str, en: str) -> None:
    problem = kind.of("欄", "")
    assert problem.ja.startswith(ja)
    assert problem.en.startswith(en)


def test_a_word_may_differ_between_the_languages() -> None:
    problem = problems.ID_FORM.of("契約ID", "1", rule=Said(ja="短い", en="too short"))
    assert problem.ja.startswith("'1'は形が違います: 短い。")
    assert problem.en.startswith("'1' does not have its form: too short.")


def test_a_page_in_a_cell_is_cut_in_the_message_and_whole_in_the_problem() -> None:
    page = "ab" * 50_000
    problem = problems.DATE_UNREADABLE.of("購入日", page)
    assert problem.value == page
    assert problem.en.startswith(f"{'ab' * 30!r}... cannot be read")
