"""What a register says of IDs, tickets and serial numbers, by the forms of the vendors."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from maintrules.register.assess import Answer, Assessor
from maintrules.register.problems import Problem
from maintrules.register.reading import open_register

HEADERS = (
    "管理番号",
    "ベンダー",
    "製品名",
    "シリアル番号",
    "購入日",
    "登録日",
    "保守サービス",
    "契約年数",
    "契約ID",
    "サポートID",
    "チケットID",
    "備考",
)
NEC = {"ベンダー": "NEC", "製品名": "NeoFace Access Control", "保守サービス": "SupportPack", "契約年数": "1年"}
ALLIED = {"ベンダー": "アライドテレシス", "製品名": "AT-x230", "保守サービス": "製品保証", "契約年数": ""}
HITACHI = {
    "ベンダー": "日立ソリューションズ",
    "製品名": "製品A",
    "保守サービス": "製品A保守サポート契約",
    "契約年数": "1年",
}
INFINICO = {"ベンダー": "インフィニコ", "製品名": "NetRegio2 DHCP", "保守サービス": "製品保証", "契約年数": "1年"}
NUMBERS = ("id-form", "serial-short", "serial-revision", "duplicate-serial", "duplicate-ticket", "width")


def answers(folder: Path, *rows: Mapping[str, str], ways: Mapping[str, str] | None = None) -> list[Answer]:
    path = folder / "register.csv"
    lines = [
        ",".join({"購入日": "2024/04/01", "登録日": "2024/04/01", **row}.get(name, "") for name in HEADERS)
        for row in rows
    ]
    path.write_text("\n".join((",".join(HEADERS), *lines)) + "\n", encoding="utf-8")
    register = open_register(path)
    assessor = Assessor.of(date(2024, 6, 1), ways=ways)
    duplicates = assessor.duplicates(register.rows())
    return [assessor.answer(row, duplicates) for row in register.rows()]


def of_numbers(folder: Path, row: Mapping[str, str], ways: Mapping[str, str] | None = None) -> list[Problem]:
    (answer,) = answers(folder, row, ways=ways)
    return [problem for problem in answer.problems if problem.code in NUMBERS]


@pytest.mark.parametrize(
    ("row", "column", "rule", "clause"),
    [
        ({**NEC, "契約ID": "178882993"}, "契約ID", "begins with '3'", "nec/support-id-format"),
        ({**NEC, "サポートID": "31234567"}, "サポートID", "has 9 characters", "nec/support-id-format"),
        ({**NEC, "サポートID": "3123A5678"}, "サポートID", "character 5", "nec/support-id-format"),
        (
            {**ALLIED, "契約ID": "SU2632514"},
            "契約ID",
            "has 10 characters",
            "allied-telesis/contract-number-per-site",
        ),
        ({**ALLIED, "シリアル番号": "ABCD-0123"}, "シリアル番号", "character 5", "allied-telesis/serial-first-sixteen"),
        ({**HITACHI, "契約ID": "K" * 31}, "契約ID", "1-30 characters", "hitachi-solutions/support-key-length"),
        ({**HITACHI, "サポートID": "SID 1"}, "サポートID", "character 4", "hitachi-solutions/support-id-format"),
        (
            {**HITACHI, "備考": "サポートID SID.1 立会い要"},
            "備考",
            "character 4",
            "hitachi-solutions/support-id-format",
        ),
    ],
)
def test_a_number_of_another_form_is_named_with_its_rule_and_clause(
    tmp_path: Path, row: Mapping[str, str], column: str, rule: str, clause: str
) -> None:
    (problem,) = of_numbers(tmp_path, row)
    assert (problem.column, problem.code) == (column, "id-form")
    assert rule in problem.en
    assert clause in problem.en
    assert clause in problem.ja


@pytest.mark.parametrize(
    "row",
    [
        {**NEC, "契約ID": "312345678", "サポートID": "312345678"},
        {**ALLIED, "契約ID": "SU26325140", "シリアル番号": "ABCD0123EFGH4567", "チケットID": "T-1"},
        {**HITACHI, "契約ID": "KEY-1", "サポートID": "SID-1_A"},
        {**HITACHI, "備考": "サポートID SID-ACT8359、9:00 立会い要"},
        {**HITACHI, "備考": "サポートIDは未定"},
        {**HITACHI, "備考": "立会い要"},
        # A column of its own goes before the remarks.
        {**HITACHI, "サポートID": "SID-1", "備考": "サポートID SID.1"},
        # Infinico gives no form of its numbers.
        {**INFINICO, "契約ID": "??", "サポートID": "??", "備考": "サポートID ??"},
    ],
)
def test_a_number_of_its_form_or_without_a_published_one_is_no_problem(tmp_path: Path, row: Mapping[str, str]) -> None:
    assert of_numbers(tmp_path, row) == []


def test_a_form_is_that_of_the_reading_chosen(tmp_path: Path) -> None:
    row = {**ALLIED, "契約ID": "契約1"}
    assert [problem.code for problem in of_numbers(tmp_path, row)] == ["id-form"]
    assert of_numbers(tmp_path, row, {"allied-telesis/contract-number-form": "opaque"}) == []


def test_a_ticket_in_several_rows_of_a_vendor_is_doubted_in_each(tmp_path: Path) -> None:
    same = {**ALLIED, "チケットID": "T1"}
    rows = answers(
        tmp_path, same, {**ALLIED, "チケットID": "Ｔ１"}, {**ALLIED, "チケットID": "T2"}, {**NEC, "チケットID": "T1"}
    )
    found = [[problem for problem in row.problems if problem.code == "duplicate-ticket"] for row in rows]
    assert [len(each) for each in found] == [1, 1, 0, 0]
    assert "other rows too (1, among them row 2)" in found[0][0].en
    assert "2行目など、ほかの1行" in found[0][0].ja
    assert found[0][0].column == "チケットID"


def test_a_ticket_of_a_vendor_that_is_not_known_is_compared_too(tmp_path: Path) -> None:
    other = {"ベンダー": "架空商事", "製品名": "A", "保守サービス": "B", "契約年数": "1年", "チケットID": "T1"}
    rows = answers(tmp_path, other, other, {**other, "チケットID": " "})
    assert [sum(p.code == "duplicate-ticket" for p in row.problems) for row in rows] == [1, 1, 0]
