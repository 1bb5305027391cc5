"""``maintrules check``: the example files, row by row; each expectation is worked out from the vendors' papers."""

import csv
import io
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

import pytest

from maintrules.cli import main

EXAMPLES: Final = Path(__file__).parents[1] / "examples"
NEC: Final = ("--service", "nec/support-pack", "--fact", "support-ids=2")
ALLIED: Final = ("--vendor", "アライドテレシス")
NEW_ID: Final = ("--vendor", "hitachi-solutions", "--application", "new-support-id")
KEYS: Final = ("--vendor", "日立ソリューションズ", "--application", "キーの追加")
INFINICO: Final = ("--vendor", "infinico", "--application", "contract", "--application", "registration")
Captured = pytest.CaptureFixture[str]

# What is wrong with the rows that have something wrong, by the number of the unit; "?" is a fact that is not known.
WRONG_NEC: Final = {
    "N11": ["customer-name: missing"],
    "N12": ["pack-model: missing"],
    "N13": ["pack-serial: missing"],
    "N14": ["manufacturing-number: missing", "purchase-date: missing"],
    "N15": ["location-address: missing", "location-phone: missing"],
    "N16": ["applicant-kana: missing"],
    "N17": ["user-mail: missing"],
    "N18": ["full-registration-key: missing"],
    "N19": ["full-registration-key: form"],
    "N20": ["full-registration-key: form"],
    "N21": ["full-registration-key: form"],
    "N22": ["full-registration-key: form"],
    "N23": ["label-destination: form"],
    "N24": ["applicant-role: form"],
    "N25": ["support-id: not-asked"],
    "N26": ["support-id: form"],
    "N27": ["support-id: form"],
    "N28": ["support-id: form"],
    "N29": ["support-id: form"],
    "N30": ["user-id: form"],
    "N31": ["user-id: missing", "password: missing"],
    "N32": ["full-registration-key: not-asked"],
    "N33": ["customer-name: not-asked"],
    "N34": ["label-destination: missing"],
    "N36": ["?needs-location"],
    "N37": ["application: unknown"],
    "N38": ["application: barred"],
    # Two managers have no deputy, two deputies no manager.
    "N39": ["application: barred"],
    "N40": ["application: barred"],
    "N41": ["purchase-date: form"],
    "N42": ["purchase-date: form"],
    "N43": ["option-count: form"],
    "N44": ["option-model: missing"],
    # The number of the pack is the unit's too: entered twice, probably.
    "N45": ["application: barred?"],
    "N46": ["application: barred"],
    "N47": ["application: barred?"],
    "N48": ["label-destination: form"],
}
WRONG_ALLIED: Final = {
    "A04": ["serial: form"],
    "A11": ["confirmation-code: missing"],
    "A12": ["ticket-id: missing"],
    "A13": ["serial: missing"],
    "A14": ["site-email: missing"],
    "A15": ["site-company: missing"],
    "A16": ["contact-phone: missing", "contact-email: missing"],
    "A17": ["company-name: missing"],
    "A18": ["serial: form"],
    "A19": ["serial: form"],
    "A20": ["serial: form"],
    "A21": ["site-phone: form"],
    "A22": ["application: barred"],
    "A23": ["?unit-code"],
    "A24": ["ticket-id: missing", "confirmation-code: missing"],
    "A25": ["ticket-id: not-asked"],
    "A26": ["serial: missing"],
    "A27": [
        "site-company: missing",
        "site-address: missing",
        "site-person: missing",
        "site-phone: missing",
        "site-email: missing",
    ],
    "A30": ["application: barred"],
    "A32": ["serial: form"],
    # One number in two fields of one application.
    "A34": ["serial: repeated", "option-serials: repeated"],
}
WRONG_NEW_IDS: Final = {
    "H11": ["support-id: missing"],
    "H12": ["support-id: missing"],
    **{f"H{number}": ["support-id: form"] for number in range(13, 22)},
    "H22": ["support-key: missing"],
    "H23": ["support-key: form"],
    "H24": ["support-key: form"],
    "H25": ["description: form"],
}
WRONG_KEYS: Final = {"K07": ["support-id: form"], "K08": ["support-key: missing"]}
WRONG_INFINICO: Final = {
    "I11": ["customer-id: missing"],
    "I12": ["customer-id: missing"],
    "I13": ["customer-id: missing"],
    "I14": ["customer-id: missing"],
    "I15": ["mail-address: missing"],
    "I16": ["customer-id: missing", "mail-address: missing"],
    "I17": ["?product"],
    "I18": ["?product"],
    "I19": ["?notice-opted-in"],
    "I20": ["service: unknown"],
}
# What shows only when the rows are held against each other.
REPEATED: Final[Mapping[str, Mapping[str, list[str]]]] = {
    # A pack is its model and its number (N49 has another model): that it cannot be registered twice is not written.
    "check_nec_registration.csv": {number: ["pack-serial: repeated?"] for number in ("N02", "N04", "N35", "N50")},
    "check_allied_tickets.csv": {
        "A01": ["ticket-id: repeated", "serial: repeated"],
        "A28": ["ticket-id: repeated"],
        "A29": ["serial: repeated"],
        # Of a new ticket and of a renewal.
        "A02": ["ticket-id: repeated"],
        "A33": ["ticket-id: repeated"],
        # In letters of another case, and with mark and revision, of a new ticket and of a bundle.
        "A09": ["serial: repeated"],
        "A31": ["serial: repeated"],
        "A03": ["serial: repeated"],
        "A32": ["serial: form", "serial: repeated"],
    },
    # One support ID in two letter cases (H27): whether that is one name is not written.
    "check_hitachi_support_ids.csv": {
        "H01": ["support-id: repeated", "support-id: repeated?"],
        "H26": ["support-id: repeated", "support-id: repeated?"],
        "H27": ["support-id: repeated?"],
        "H02": ["support-key: repeated"],
        "H28": ["support-key: repeated"],
    },
    "check_hitachi_keys.csv": {
        "K01": ["support-key: repeated"],
        "K06": ["support-key: repeated"],
        "K04": ["support-id: split"],
        "K05": ["support-id: split"],
    },
    "check_infinico_registration.csv": {},
}
FILES: Final = [
    ("check_nec_registration.csv", NEC, WRONG_NEC, 46),
    ("check_allied_tickets.csv", ALLIED, WRONG_ALLIED, 33),
    ("check_hitachi_support_ids.csv", NEW_ID, WRONG_NEW_IDS, 26),
    ("check_hitachi_keys.csv", KEYS, WRONG_KEYS, 9),
    ("check_infinico_registration.csv", INFINICO, WRONG_INFINICO, 17),
]


def checked(capsys: Captured, kind: str, path: Path, *options: str, status: int = 0) -> list[dict[str, object]]:
    assert main(["check", kind, str(path), "--format", "jsonl", *options]) == status
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def wrong(rows: Sequence[Mapping[str, object]]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for row in rows:
        assert isinstance(row["problems"], list)
        assert isinstance(row["open"], list)
        doubts = {True: "?", False: ""}
        said = [f"{each['of']}: {each['code']}{doubts[each['outcome'] == 'undetermined']}" for each in row["problems"]]
        assert (row["status"] == "wrong") is any(not each.endswith("?") for each in said)
        said += [f"?{name}" for name in row["open"]]
        assert (row["status"] == "ok") is (not said)
        if said:
            found[str(row["unit"])] = said
    return found


@pytest.mark.parametrize(("file", "options", "expected", "rows"), FILES, ids=lambda value: str(value)[:40])
def test_applications_are_checked_each_by_itself(
    capsys: Captured, file: str, options: Sequence[str], expected: Mapping[str, list[str]], rows: int
) -> None:
    found = checked(capsys, "application", EXAMPLES / file, *options)
    assert [row["row"] for row in found] == list(range(1, rows + 1))
    assert wrong(found) == expected


@pytest.mark.parametrize(("file", "options", "expected", "rows"), FILES, ids=lambda value: str(value)[:40])
def test_lists_are_held_against_themselves_too(
    capsys: Captured, file: str, options: Sequence[str], expected: Mapping[str, list[str]], rows: int
) -> None:
    assert wrong(checked(capsys, "bulk", EXAMPLES / file, *options)) == {**expected, **REPEATED[file]}


IDENTIFIERS: Final = {
    3: "length",
    4: "length",
    5: "prefix",
    6: "character",
    7: "prefix 312345678",
    8: "character 312345678",
    9: "length 312345678",
    10: "length 312345678",
    11: "length",
    12: "character",
    13: "length",
    16: "character",
    17: "character taro",
    20: "length",
    21: "length",
    22: "character",
    23: "character 2314",
    24: "character 1234",
    27: "length",
    28: "character",
    29: "character ABCD",
    30: "length",
    32: "kinds",
    33: "kinds",
    35: "length",
    36: "length",
    39: "length",
    40: "character A-1",
    41: "character A-1",
    42: "character",
    43: "no form",
    44: "no form",
    45: "unknown",
}


def test_identifiers_are_checked_as_they_stand_in_their_cells(capsys: Captured) -> None:
    found: dict[int, str] = {}
    for row in checked(capsys, "identifier", EXAMPLES / "check_identifiers.csv"):
        assert isinstance(row["row"], int)
        assert isinstance(row["problems"], list)
        if row["unchecked"] is not None:
            assert row["status"] == "open"
            found[row["row"]] = "no form"
        for each in row["problems"]:
            found[row["row"]] = f"{each['code']} {each['usual'] or ''}".strip()
    assert found == IDENTIFIERS


def test_a_problem_names_its_row_its_column_and_its_clauses(capsys: Captured) -> None:
    rows = checked(capsys, "application", EXAMPLES / "check_nec_registration.csv", *NEC)
    (problem,) = next(row["problems"] for row in rows if row["unit"] == "N21" and isinstance(row["problems"], list))
    assert problem["column"] == "本登録キー"
    assert problem["usual"] == "1234"
    assert "nec/full-registration-key-four-digits" in problem["clauses"]
    assert "'1234'と書いてください" in problem["ja"]
    assert "write '1234'" in problem["en"]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            "ja",
            [
                "問題なし",
                "「製造番号」は必須です",
                "46行: 問題なし 9、誤り 34、未確定 3",
                "設置場所の入力が要る製品が分かりません",
            ],
        ),
        ("en", ["must be entered: manufacturing number", "46 rows: ok 9, wrong 34, open 3", "not known: "]),
    ],
)
def test_the_table_tells_every_problem_and_counts_the_rows(capsys: Captured, language: str, said: list[str]) -> None:
    assert main(["check", "application", str(EXAMPLES / "check_nec_registration.csv"), *NEC, "--lang", language]) == 0
    shown = capsys.readouterr()
    assert all(each in shown.out for each in said)
    assert shown.err == ""


def test_a_row_without_a_published_form_says_so_in_the_table(capsys: Captured) -> None:
    assert main(["check", "identifier", str(EXAMPLES / "check_identifiers.csv"), "--lang", "en"]) == 0
    assert "no form of this number is published" in capsys.readouterr().out


def test_the_spreadsheet_has_one_line_for_each_row(capsys: Captured) -> None:
    assert main(["check", "bulk", str(EXAMPLES / "check_hitachi_keys.csv"), *KEYS, "--format", "csv"]) == 0
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out, newline="")))
    assert [row["status"] for row in rows] == ["wrong", "ok", "ok", "wrong", "wrong", "wrong", "wrong", "wrong", "ok"]
    assert rows[3]["problems"] == "support-id: split"
    assert rows[3]["columns"] == "サポートID"
    assert "hitachi-solutions/same-contract-number-same-support-id" in rows[3]["clauses"]
    assert rows[3]["checked_as"] == "hitachi-solutions/support-contract: keys"


def test_strict_fails_where_a_row_is_wrong_or_open(tmp_path: Path, capsys: Captured) -> None:
    path = tmp_path / "ids.csv"
    path.write_text("vendor,form,value\nNEC,support-id,312345678\n", encoding="utf-8")
    checked(capsys, "identifier", path, "--strict")
    path.write_text("vendor,form,value\nNEC,support-id,312345678\nNEC,製造番号,1\n", encoding="utf-8")
    checked(capsys, "identifier", path, "--strict", status=1)


@pytest.mark.parametrize("form", ["サポトID", "", "  "])
def test_a_kind_of_number_that_there_is_not_is_told_with_those_there_are(
    tmp_path: Path, capsys: Captured, form: str
) -> None:
    path = lines(tmp_path, "unit,vendor,form,value", f"1,NEC,{form},312345678")
    (row,) = checked(capsys, "identifier", path)
    assert isinstance(row["problems"], list)
    (problem,) = row["problems"]
    assert (problem["of"], problem["code"], row["unchecked"]) == ("form", "unknown", None)
    assert "あるのはサポートID, support-id, " in problem["ja"]
    assert "there are サポートID, support-id, " in problem["en"]


def test_a_number_without_a_published_form_is_told_from_one_that_there_is_not(tmp_path: Path, capsys: Captured) -> None:
    texts = (
        "アライドテレシス,チケットID,T00",
        "アライドテレシス,確認コード,C",
        "インフィニコ,シリアル番号,A",
        "NEC,製造番号,1",
    )
    path = lines(tmp_path, "vendor,form,value", *texts)
    assert [row["unchecked"] is None for row in checked(capsys, "identifier", path)] == [False] * 4


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("ja", "本体のコード'1234'は短くて比べられません"),
        ("en", "code of the unit: '1234' is too short to be compared"),
    ],
)
def test_a_code_too_short_to_be_compared_is_not_said_to_be_unknown(
    tmp_path: Path, capsys: Captured, language: str, said: str
) -> None:
    header = "unit,vendor,application,チケットの商品コード,本体のコード"
    path = lines(tmp_path, header, "1,アライドテレシス,新規チケット,01234T1,1234")
    assert (
        main(["check", "application", str(path), "--service", "allied-telesis/support-ticket", "--lang", language]) == 0
    )
    assert said in capsys.readouterr().out


@pytest.mark.parametrize(
    ("language", "said"),
    [("ja", "製品名'NetRegio9 X'は製品の一覧にありません"), ("en", "'NetRegio9 X' is in no list of products")],
)
def test_a_product_in_no_list_is_not_said_to_be_unknown(
    tmp_path: Path, capsys: Captured, language: str, said: str
) -> None:
    path = lines(tmp_path, "unit,vendor,application,product", "1,インフィニコ,contract,NetRegio9 X")
    assert (
        main(
            [
                "check",
                "application",
                str(path),
                "--service",
                "オンサイト保守サービス（平日9時～17時）",
                "--lang",
                language,
            ]
        )
        == 0
    )
    assert said in capsys.readouterr().out


def test_columns_that_nothing_was_looked_for_under_are_named(tmp_path: Path, capsys: Captured) -> None:
    path = tmp_path / "keys.csv"
    path.write_text("管理番号\tサポートキー\tメモ\n1\tK\tx\n", encoding="utf-8")
    given = ["check", "application", str(path), "--vendor", "hitachi-solutions", "--application", "support-key-check"]
    assert main([*given, "--lang", "en"]) == 0
    assert capsys.readouterr().err == "maintrules: columns that are not read: 'メモ'\n"
    assert main(given) == 0
    assert "読まない列: 'メモ'" in capsys.readouterr().err


def lines(folder: Path, *texts: str) -> Path:
    path = folder / "table.csv"
    path.write_text("\n".join(texts) + "\n", encoding="utf-8")
    return path


def test_facts_are_read_from_cells_of_their_name_and_what_cannot_be_read_is_named(
    tmp_path: Path, capsys: Captured
) -> None:
    header = "unit,vendor,application,has-components,オプションのシリアル番号の要求,serial"
    cells = ("有", "true", "no", "なし", "maybe", "")
    rows = (f"{number},アライドテレシス,バンドル,{cell},不要,AB01" for number, cell in enumerate(cells))
    found = wrong(checked(capsys, "application", lines(tmp_path, header, *rows)))
    assert ["component-serials: missing" in found[str(n)] for n in range(6)] == [True, True, False, False, False, False]
    assert found["4"][0] == "has-components: unreadable"
    assert "?has-components" in found["5"]
    assert "?option-serials-asked" not in found["5"]


def test_a_fact_in_two_columns_is_that_of_the_first(tmp_path: Path, capsys: Captured) -> None:
    path = lines(
        tmp_path,
        "service,application,notice-opted-in,満了通知の希望,mail-address",
        "infinico/maker,registration,yes,no,",
    )
    assert wrong(checked(capsys, "application", path)) == {"": ["mail-address: missing"]}


def test_an_entry_in_two_columns_has_two_values(tmp_path: Path, capsys: Captured) -> None:
    path = lines(
        tmp_path,
        "unit,vendor,application,contact-email,障害時連絡先のメール1",
        "1,アライドテレシス,incident-contact,a@example.jp,b@example.jp",
    )
    assert "contact-email: too-many" in wrong(checked(capsys, "application", path))["1"]


def test_readings_and_facts_of_the_whole_file_can_be_given(capsys: Captured) -> None:
    given = (
        *ALLIED,
        "--reading",
        "allied-telesis/company-name=by-table",
        "--reading",
        "allied-telesis/phone-groups=any-groups",
    )
    rows = wrong(checked(capsys, "application", EXAMPLES / "check_allied_tickets.csv", *given))
    assert "A17" not in rows
    assert rows["A21"] == ["site-phone: form"]
    # With one support ID there is nothing to choose, so it may be left out.
    one = ("--service", "nec/support-pack", "--fact", "support-ids=1", "--fact", "needs-location=true")
    assert "N36" in wrong(checked(capsys, "application", EXAMPLES / "check_nec_registration.csv", *one))


@pytest.mark.parametrize(
    ("way", "expected"),
    [
        ("not-stated", {"1": ["support-id: repeated?"], "2": ["support-id: repeated?"]}),
        ("insensitive", {"1": ["support-id: repeated"], "2": ["support-id: repeated"]}),
        ("sensitive", {}),
    ],
)
def test_support_ids_that_differ_in_letter_case_alone_are_told_by_the_reading(
    tmp_path: Path, capsys: Captured, way: str, expected: Mapping[str, list[str]]
) -> None:
    path = lines(tmp_path, "unit,support-key,support-id", "1,K1,SEIHIN_A", "2,K2,seihin_a", "3,K3,A")
    given = ("--reading", f"hitachi-solutions/support-id-case={way}")
    assert wrong(checked(capsys, "bulk", path, *NEW_ID, *given)) == expected


def test_a_doubt_is_marked_in_the_spreadsheet(tmp_path: Path, capsys: Captured) -> None:
    path = lines(tmp_path, "unit,support-key,support-id", "1,K1,SEIHIN_A", "2,K2,seihin_a")
    assert main(["check", "bulk", str(path), *NEW_ID, "--format", "csv"]) == 0
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out, newline="")))
    assert [(row["status"], row["problems"]) for row in rows] == [("open", "support-id: repeated?")] * 2


def test_a_list_and_a_register_find_the_same_serial_numbers_twice(tmp_path: Path, capsys: Captured) -> None:
    serials = ("ABCD0123EFGH4501", "abcd0123efgh4501", "S/N:ABCD0123EFGH4501 B1", "AB12CD34EF B2", "ab12cd34ef", "AB12")
    path = lines(tmp_path, "unit,serial", *(f"{number},{serial}" for number, serial in enumerate(serials, 1)))
    found = checked(capsys, "bulk", path, "--service", "allied-telesis/maintenance-bundle", "--application", "bundle")
    listed = {str(row["unit"]) for row in found if "serial: repeated" in str(wrong([row]))}
    register = lines(
        tmp_path,
        "管理番号,ベンダー,保守サービス,製品名,購入日,契約年数,シリアル番号",
        *(
            f"{number},アライドテレシス,サポートチケット,AT-x,2024-01-01,1,{serial}"
            for number, serial in enumerate(serials, 1)
        ),
    )
    assert main(["assess", str(register), "--as-of", "2024-04-01", "--format", "jsonl"]) == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    twice = {row["unit"] for row in rows if any(each["code"] == "duplicate-serial" for each in row["problems"])}
    assert listed == twice == {"1", "2", "3", "4", "5"}


def test_rows_of_too_few_or_too_many_cells_are_named(tmp_path: Path, capsys: Captured) -> None:
    path = lines(tmp_path, "vendor,form,value", "NEC,support-id", "NEC,support-id,312345678,x")
    rows = checked(capsys, "identifier", path)
    found = [
        [f"{each['of']}: {each['code']}" for each in row["problems"]]
        for row in rows
        if isinstance(row["problems"], list)
    ]
    assert found == [["row: cells-missing", "support-id: length"], ["row: cells-extra"]]
    path = lines(tmp_path, "unit,vendor,application,support-key", "1,日立ソリューションズ,キーの確認")
    assert wrong(checked(capsys, "bulk", path))["1"] == ["row: cells-missing", "support-key: missing"]


def test_a_vendor_that_there_is_not_is_named(tmp_path: Path, capsys: Captured) -> None:
    path = lines(tmp_path, "unit,vendor,application,serial", "1,架空商事,new,A", "2,,new,A")
    assert wrong(checked(capsys, "application", path)) == {"1": ["vendor: unknown"], "2": ["vendor: unknown"]}


@pytest.mark.parametrize(
    ("kind", "header", "options", "said"),
    [
        ("identifier", "vendor,値", (), "種類（form）"),
        ("identifier", "vendor,値", (), "その見出しの列を足してください"),
        ("identifier", "form,value", (), "ベンダー（vendor）"),
        ("application", "serial", (), "ベンダー（vendor）、申請の種類（application）"),
        ("bulk", "serial", ("--vendor", "nec"), "申請の種類（application）"),
    ],
)
def test_a_table_without_a_needed_header_is_refused(
    tmp_path: Path, capsys: Captured, kind: str, header: str, options: Sequence[str], said: str
) -> None:
    assert main(["check", kind, str(lines(tmp_path, header, "x")), *options]) == 2
    assert said in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["check", "policy", "x.csv"], "KIND cannot be 'policy'; there are application, bulk, identifier"),
        (["check", "application", "no-such.csv"], "no-such.csv: cannot be read"),
        (["check", "bulk", "no-such.csv", "--fact", "x"], "write NAME=VALUE"),
        (["check", "bulk", "no-such.csv", "--format", "xml"], "--format cannot be 'xml'"),
    ],
)
def test_what_cannot_be_checked_is_refused_with_the_way_out(capsys: Captured, arguments: list[str], said: str) -> None:
    assert main([*arguments, "--lang", "en"]) == 2
    assert said in capsys.readouterr().err


@pytest.mark.parametrize(
    ("language", "said"), [("ja", "申請の種類の列がない行の申請"), ("en", "application of rows that name none")]
)
def test_the_help_tells_every_option(capsys: Captured, language: str, said: str) -> None:
    with pytest.raises(SystemExit):
        main(["check", "--lang", language, "--help"])
    shown = capsys.readouterr().out.replace("\n", " ")
    assert said in " ".join(shown.split())
    for option in ("--vendor", "--service", "--application", "--fact", "--reading", "--encoding", "--strict"):
        assert option in shown


def test_clauses_lists_every_clause_with_its_role(capsys: Captured) -> None:
    assert main(["clauses", "--format", "csv"]) == 0
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out, newline="")))
    assert len({row["id"] for row in rows}) == len(rows) == 481
    assert {row["role"] for row in rows} == {"decides", "informs"}
