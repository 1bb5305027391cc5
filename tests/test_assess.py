"""Rows of registers and what is answered to them: expectations worked out by hand from the vendors' papers."""

import csv
import json
from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache
from pathlib import Path

import jsonschema
import pytest

from maintrules import table
from maintrules.decisions import Outcome
from maintrules.facts import NEVER, Case, Never
from maintrules.periods import DAY, LATEST, Period
from maintrules.register.assess import Answer, Assessor, ReadingChoiceError
from maintrules.register.assumptions import AssumptionError, Copied, assumed, chosen, for_policy, sets
from maintrules.register.outputs import as_jsonl, plain_answer
from maintrules.register.problems import Severity
from maintrules.register.reading import open_register
from maintrules.renewal import KIT_BOUGHT, KIT_IN_TIME
from maintrules.vendors import VENDORS, policies, policy
from maintrules.wire import Plain, plain
from maintrules.words import BOUGHT, COMPLETED, PLAN_BOUGHT, REGISTERED, RENEWALS, TERM, Renewal, Renewals

ROOT = Path(__file__).parents[1]
EXAMPLE = ROOT / "examples" / "register.csv"
SCHEMA: dict[str, object] = json.loads((ROOT / "docs" / "assess.schema.json").read_text(encoding="utf-8"))
AS_OF = date(2026, 9, 30)
HEADERS = "管理番号,ベンダー,製品名,バージョン,シリアル番号,購入日,登録日,保守サービス,契約年数,契約ID,備考"


@cache
def assessor_of(as_of: date, assume: tuple[str, ...], ways: tuple[tuple[str, str], ...]) -> Assessor:
    return Assessor.of(as_of, assumptions=chosen(assume), ways=dict(ways))


def answered(
    path: Path, assume: Sequence[str] = ("usual",), *, ways: Mapping[str, str] | None = None, as_of: date = AS_OF
) -> list[Answer]:
    register = open_register(path)
    assessor = assessor_of(as_of, tuple(assume), tuple((ways or {}).items()))
    duplicates = assessor.duplicates(register.rows())
    return [assessor.answer(row, duplicates) for row in register.rows()]


def of_lines(
    folder: Path, *lines: str, assume: Sequence[str] = ("usual",), ways: Mapping[str, str] | None = None
) -> list[Answer]:
    path = folder / "register.csv"
    path.write_text("\n".join((HEADERS, *lines)) + "\n", encoding="utf-8")
    return answered(path, assume, ways=ways)


def of_line(
    folder: Path, line: str, assume: Sequence[str] = ("usual",), ways: Mapping[str, str] | None = None
) -> Answer:
    (answer,) = of_lines(folder, line, assume=assume, ways=ways)
    return answer


def codes(answer: Answer) -> list[str]:
    return [problem.code for problem in answer.problems]


def days(answer: Answer) -> dict[str, date | None]:
    return {due.duty.name: due.on for due in answer.deadlines}


@pytest.fixture(scope="module")
def usual() -> dict[str, Answer]:
    return {answer.unit: answer for answer in answered(EXAMPLE)}


@pytest.fixture(scope="module")
def unassumed() -> dict[str, Answer]:
    return {answer.unit: answer for answer in answered(EXAMPLE, ())}


# The example register, row by row


def test_there_is_one_answer_for_each_row_in_order(usual: dict[str, Answer]) -> None:
    assert [answer.row for answer in usual.values()] == list(range(1, 122))


@pytest.mark.parametrize(
    ("unit", "outcome", "first", "last"),
    [
        # NEC: from the purchase day, 1 or 5 years, the day before the anniversary.
        ("AST-00025", Outcome.COVERED, date(2026, 8, 17), date(2027, 8, 16)),
        # 1 year and a kit of 6: seven years from 2021-03-19.
        ("AST-00191", Outcome.COVERED, date(2021, 3, 19), date(2028, 3, 18)),
        # Registered on 2025-11-01, due 30 days after 2025-09-04: 2025-10-04.  Late may be refused.
        ("AST-00287", Outcome.DISCRETIONARY, date(2025, 9, 4), date(2030, 9, 3)),
        # Registered on 2021-01-14, due on 2021-01-10; 5 + 2 years.
        ("AST-00816", Outcome.DISCRETIONARY, date(2020, 12, 11), date(2027, 12, 10)),
        # Late as well, but over: 5 + 2 years from 2019-03-08.
        ("AST-00383", Outcome.EXCLUDED, date(2019, 3, 8), date(2026, 3, 7)),
        # Allied Telesis: from the first of the next month, 13, 63 or 87 months.
        ("AST-00516", Outcome.COVERED, date(2026, 6, 1), date(2027, 6, 30)),
        ("AST-00049", Outcome.COVERED, date(2023, 8, 1), date(2028, 10, 31)),
        ("AST-00110", Outcome.COVERED, date(2022, 2, 1), date(2027, 4, 30)),
        # Registered on 2025-03-29, due by 2025-03-06: late is possible and moves nothing.
        ("AST-00611", Outcome.COVERED, date(2025, 3, 1), date(2030, 5, 31)),
        ("AST-00176", Outcome.EXCLUDED, date(2016, 5, 1), date(2023, 7, 31)),
        # Infinico: years from the start of the service; a virtual appliance's is assumed to be its registration.
        ("AST-00352", Outcome.COVERED, date(2023, 3, 22), date(2028, 3, 21)),
        ("AST-00139", Outcome.COVERED, date(2025, 7, 14), date(2030, 7, 13)),
        ("AST-00157", Outcome.COVERED, date(2025, 7, 28), date(2031, 7, 27)),
        ("AST-00945", Outcome.COVERED, date(2022, 12, 28), date(2027, 12, 27)),
        ("AST-00431", Outcome.EXCLUDED, date(2019, 4, 3), date(2026, 4, 2)),
        # The warranty: a year after the purchase day, which is not counted but covered.
        ("AST-00501", Outcome.COVERED, date(2026, 3, 12), date(2027, 3, 12)),
    ],
)
def test_a_unit_is_covered_for_the_term_it_bought(
    usual: dict[str, Answer], unit: str, outcome: Outcome, first: date, last: date
) -> None:
    answer = usual[unit]
    assert answer.outcome is outcome
    assert answer.period == Period(first, last)
    assert answer.holds_until == (None if outcome is Outcome.EXCLUDED else last)


@pytest.mark.parametrize(
    ("unit", "expected"),
    [
        # The pack ends on 2027-08-16: a kit from 6 months before its end, registered by 30 days before it.
        ("AST-00025", {"renewal/buy-from": date(2027, 2, 17), "renewal/buy-by": date(2027, 7, 17)}),
        ("AST-00287", {"renewal/buy-from": date(2030, 3, 4), "renewal/buy-by": date(2030, 8, 4)}),
        # Its pack ends on 2026-12-24, and it carries a kit.
        ("AST-00549", {"renewal/register-by": date(2026, 11, 24)}),
        # After 1 + 4 years, and while the kit runs, there is nothing to be done.
        ("AST-00802", {}),
        ("AST-00191", {}),
        # Allied Telesis sends its guidance three months before the end.
        ("AST-00049", {"renewal/notice-expected": date(2028, 8, 1), "renewal/renew-by": date(2028, 10, 31)}),
    ],
)
def test_a_unit_has_the_deadlines_that_are_open(usual: dict[str, Answer], unit: str, expected: dict[str, date]) -> None:
    assert days(usual[unit]) == expected


def test_living_units_of_all_vendors_but_hitachi_are_covered(usual: dict[str, Answer]) -> None:
    late = {"AST-00287", "AST-00816"}  # NEC, registered later than 30 days after the purchase
    living = [
        answer
        for answer in usual.values()
        if answer.period
        and AS_OF in answer.period
        and answer.unit not in late
        and "service-not-offered" not in codes(answer)
    ]
    assert {answer.policy.vendor for answer in living if answer.policy} == {"allied-telesis", "infinico", "nec"}
    assert {answer.outcome for answer in living} == {Outcome.COVERED}
    assert all(answer.assumes for answer in living)


def test_hitachi_rows_wait_for_the_end_of_the_maintenance(usual: dict[str, Answer]) -> None:
    rows = [answer for answer in usual.values() if answer.policy and answer.policy.vendor == "hitachi-solutions"]
    assert len(rows) > 20
    for answer in rows:
        assert answer.outcome is Outcome.UNDETERMINED
        assert answer.holds_until is None
        assert [question.name for question in answer.holds_until_depends_on] == ["maintenance-end"]


def test_the_end_of_a_hitachi_contract_can_be_assumed_from_its_term() -> None:
    answers = {each.unit: each for each in answered(EXAMPLE, ["maintenance-end=bought+term"])}
    # Bought on 2026-06-15 for a year.
    assert answers["AST-00306"].outcome is Outcome.COVERED
    assert answers["AST-00306"].period == Period(date(2026, 6, 15), date(2027, 6, 14))
    assert answers["AST-00312"].outcome is Outcome.EXCLUDED  # bought on 2025-08-01


def test_nothing_is_assumed_unless_it_is_asked_for(unassumed: dict[str, Answer]) -> None:
    assert [answer.unit for answer in unassumed.values() if answer.assumes or answer.assumed] == []
    assert [answer.unit for answer in unassumed.values() if answer.outcome is Outcome.COVERED] == []


def test_a_unit_that_is_registered_but_not_noticed_waits_for_the_notice(unassumed: dict[str, Answer]) -> None:
    answer = unassumed["AST-00516"]
    assert answer.outcome is Outcome.UNDETERMINED
    missing = {question.name for found in answer.findings[: answer.deciding] for question in found.missing}
    assert "noticed" in missing


def test_the_notice_is_assumed_by_the_fourth_business_day(usual: dict[str, Answer]) -> None:
    # Completed on Friday 2026-05-15: Monday is day 1, Thursday the 21st day 4.
    assert {question.name: plain(value) for question, value in usual["AST-00516"].assumed.items()} == {
        "completed": "2026-05-15",
        "noticed": "2026-05-21",
    }


def test_a_finding_lists_the_assumptions_that_it_used(usual: dict[str, Answer]) -> None:
    answer = json.loads("".join(as_jsonl([usual["AST-00516"]])))
    used = {found["rule"]: found["assumed"] for found in answer["findings"]}
    assert used["coverage/valid"] == {}
    assert usual["AST-00516"].assumes
    assert used["registration/in-time"] == {"completed": "2026-05-15", "noticed": "2026-05-21"}


def test_what_comes_with_the_unit_is_listed_beside_it(usual: dict[str, Answer]) -> None:
    # Infinico's warranty runs in the first year: bought 2026-03-12 and 2025-09-09.
    assert [each.policy.name for each in usual["AST-00025"].also] == ["nec/standard-warranty"]
    assert usual["AST-00025"].also[0].outcome is Outcome.UNDETERMINED
    assert [question.name for question in usual["AST-00025"].also[0].missing] == ["warranty-end"]


def test_the_warranty_runs_beside_a_contract_in_its_first_year(tmp_path: Path) -> None:
    line = "1,インフィニコ,NetRegio2 DHCP,3.32.4,INF1,2026/03/12,2026/03/20,クロスセンドバック保守サービス,1年,C1,"
    (beside,) = of_line(tmp_path, line).also
    assert beside.policy.name == "infinico/product-warranty"
    assert beside.outcome is Outcome.COVERED
    assert beside.period == Period(date(2026, 3, 12), date(2027, 3, 12))
    later = "1,インフィニコ,NetRegio2 DHCP,3.32.4,INF1,2024/03/12,2024/03/20,クロスセンドバック保守サービス,5年,C1,"
    assert of_line(tmp_path, later).also == ()


def test_the_outcome_holds_until_the_day_that_is_said(usual: dict[str, Answer]) -> None:
    rows = {row.number: row for row in open_register(EXAMPLE).rows()}
    said = [answer for answer in usual.values() if answer.holds_until]
    assert len(said) > 20
    for answer in said[::4]:
        row, last = rows[answer.row], answer.holds_until
        assert last is not None
        assert assessor_of(last, ("usual",), ()).answer(row).outcome is answer.outcome
        assert assessor_of(last + DAY, ("usual",), ()).answer(row).outcome is not answer.outcome
    for answer in usual.values():
        if answer.holds_until is None:
            assert assessor_of(LATEST, ("usual",), ()).answer(rows[answer.row]).outcome is answer.outcome


# The faults of the example register

FAULTS: Mapping[str, tuple[str, ...]] = {
    "product_name_spelling": ("product-spelling note",),
    "era_date": ("era-date note",),
    "serial_too_short": ("serial-short doubt",),
    "eight_digits": ("eight-digits note",),
    "term_not_offered": ("term-not-offered error",),
    "missing_purchase_date": ("date-missing error",),
    "full_width_digits": ("width note",),
    "impossible_date": ("no-such-day error",),
    "two_digit_year": ("two-digit-year error",),
    "duplicate_serial": ("duplicate-serial doubt",),
    "version_written_differently": ("width note", "version-prefix note"),
    "blank_version": ("version-missing note",),
    "serial_with_revision": ("serial-revision note",),
    "registration_before_purchase": ("registered-before-bought error",),
    "future_purchase": ("after-as-of doubt", "registered-before-bought error"),
    "wave_dash": (),
    "excel_serial_date": ("excel-serial doubt",),
    "trailing_space": ("width note",),
    # The row asks for maker maintenance of 7 years besides, which is a matter of reading.
    "era_date_of_ended_era": ("ended-era doubt", "term-not-offered doubt"),
    "service_not_offered_for_product": ("service-not-offered error",),
    "newline_in_cell": (),
    "outside_cp932": (),
    "half_width_katakana": (),
    "id_wrong_form": ("id-form doubt",),
}


def faults() -> list[tuple[str, str]]:
    with (ROOT / "examples" / "register_faults.csv").open(encoding="utf-8-sig", newline="") as file:
        return [(fault["管理番号"], fault["fault"]) for fault in csv.DictReader(file)]


@pytest.mark.parametrize(("unit", "fault"), faults())
def test_each_fault_is_treated_as_agreed(usual: dict[str, Answer], unit: str, fault: str) -> None:
    found = [f"{problem.code} {problem.severity.value}" for problem in usual[unit].problems]
    assert sorted(found) == sorted(FAULTS[fault])


def test_there_are_24_faults_and_no_clean_row_has_a_problem(usual: dict[str, Answer]) -> None:
    assert sorted(fault for _, fault in faults()) == sorted(FAULTS)
    assert len(FAULTS) == 24
    faulty = {unit for unit, _ in faults()}
    # The other row of the duplicate, and maker maintenance for 7 years, which only a reading forbids.
    besides = {"AST-00291": ["duplicate-serial"], "AST-00284": ["term-not-offered"]}
    assert {unit: codes(answer) for unit, answer in usual.items() if unit not in faulty and answer.problems} == besides


@pytest.mark.parametrize(
    ("unit", "period"),
    [
        ("AST-00025", Period(date(2026, 8, 17), date(2027, 8, 16))),  # 令和8年8月17日
        ("AST-00034", Period(date(2019, 4, 1), date(2020, 4, 30))),  # 20190301
        ("AST-00294", Period(date(2019, 7, 23), date(2026, 7, 22))),  # 43669
        ("AST-00208", Period(date(2036, 10, 1), date(2037, 10, 31))),  # 2036/09/25
        ("AST-00050", None),  # no term of 3 years
        ("AST-00065", None),  # 不明
        ("AST-00080", None),  # 2022/11/00
        ("AST-00104", None),  # 24/09/13
    ],
)
def test_a_day_that_is_not_read_gives_no_period(usual: dict[str, Answer], unit: str, period: Period | None) -> None:
    assert usual[unit].period == period


def test_a_purchase_after_the_day_asked_about_is_answered_as_not_yet_bought(usual: dict[str, Answer]) -> None:
    answer = usual["AST-00208"]
    assert answer.outcome is Outcome.EXCLUDED
    assert answer.findings[0].rule.name == "coverage/not-yet-bought"
    assert answer.holds_until == date(2036, 9, 24)


def test_without_the_purchase_day_the_registration_bounds_it(usual: dict[str, Answer]) -> None:
    # A pack of 5 years registered on 2022-04-12 was bought by then, and is over after 2027-04-11 at the latest.
    answer = usual["AST-00065"]
    assert answer.outcome is Outcome.UNDETERMINED
    assert answer.holds_until == date(2027, 4, 11)


def test_an_answer_that_holds_for_a_range_of_days_names_what_bounds_it(unassumed: dict[str, Answer]) -> None:
    # A virtual appliance registered on 2023-05-21 starts by 2023-07-05, so its year ends by 2024-07-04.
    answer = unassumed["AST-00149"]
    assert answer.outcome is Outcome.EXCLUDED
    said = plain_answer(answer)["findings"]
    assert isinstance(said, list)
    assert isinstance(said[0], dict)
    assert said[0]["values"] == {"last": {"first": "2024-05-20", "last": "2024-07-04"}, "bounded-by": "registered"}
    assert "登録を申し込んだ日" in str(said[0]["ja"])
    assert "application for registration" in str(said[0]["en"])


def test_a_term_that_is_not_offered_leaves_the_term_missing(usual: dict[str, Answer]) -> None:
    answer = usual["AST-00050"]
    assert answer.term == 3
    assert answer.outcome is Outcome.UNDETERMINED
    assert [question.name for question in answer.holds_until_depends_on] == ["term"]
    assert answer.problems[0].column == "契約年数"
    for sentence in (answer.problems[0].ja, answer.problems[0].en):
        assert all(each in sentence for each in "157")


def test_a_service_that_the_series_cannot_have_is_excluded_by_its_clause(usual: dict[str, Answer]) -> None:
    answer = usual["AST-00405"]
    assert answer.outcome is Outcome.EXCLUDED
    assert "offering/not-for-series" in {found.rule.name for found in answer.findings[: answer.deciding]}
    assert answer.problems[0].column == "保守サービス"


def test_rows_with_one_serial_name_each_other(usual: dict[str, Answer]) -> None:
    one, other = usual["AST-00110"], usual["AST-00291"]
    assert f"は{other.row}行目" in one.problems[0].ja
    assert f"は{one.row}行目" in other.problems[0].ja
    assert f"in row {other.row} too" in one.problems[0].en


def test_maker_maintenance_for_seven_years_is_a_matter_of_reading(usual: dict[str, Answer]) -> None:
    assert usual["AST-00284"].problems[0].severity is Severity.DOUBT
    assert usual["AST-00284"].period is None
    (as_table,) = (
        each for each in answered(EXAMPLE, ways={"infinico/maker-bulk": "table"}) if each.unit == "AST-00284"
    )
    assert as_table.problems == ()
    assert as_table.period == Period(date(2019, 5, 17), date(2026, 5, 16))


# Rows of our own


def test_a_row_of_an_unknown_vendor_is_answered_all_the_same(tmp_path: Path) -> None:
    answer = of_line(tmp_path, "1,富士山,製品,,S1,不明,2024/04/01,保守,2年,X,")
    assert (answer.policy, answer.outcome, answer.term) == (None, Outcome.UNDETERMINED, 2)
    assert codes(answer) == ["unknown-vendor", "date-missing"]
    assert "アライドテレシス、日立ソリューションズ、インフィニコ、NEC" in answer.problems[0].ja
    assert (
        "Allied Telesis K.K., Hitachi Solutions, Ltd., Infinico Corporation, NEC Corporation" in answer.problems[0].en
    )


def test_a_row_of_an_unknown_service_lists_those_that_there_are(tmp_path: Path) -> None:
    answer = of_line(tmp_path, "1,NEC,製品,,S1,2024/04/01,2024/04/01,特別パック,1年,312345678,")
    assert answer.policy is None
    assert codes(answer) == ["unknown-service"]
    assert "日本電気株式会社にありません（あるのはSupportPack、" in answer.problems[0].ja
    assert "of NEC Corporation; there are SupportPack for NeoFace Access Control, " in answer.problems[0].en
    assert "製品" not in answer.problems[0].en


def test_every_service_that_an_english_message_names_can_be_written_so(tmp_path: Path) -> None:
    for vendor in VENDORS.values():
        for each in policies(vendor.name):
            answer = of_line(tmp_path, f'1,"{vendor.en}",製品,,S1,2024/04/01,2024/04/01,"{each.en}",1年,X,')
            assert answer.policy is each


def test_an_unknown_product_is_an_error_and_is_not_used(tmp_path: Path) -> None:
    line = "1,インフィニコ,NetNothing,3.32.4,INF1,2026/03/12,2026/03/20,クロスセンドバック保守サービス,1年,C1,"
    answer = of_line(tmp_path, line)
    assert codes(answer) == ["unknown-product"]
    assert answer.outcome is Outcome.UNDETERMINED
    assert "product" in {question.name for found in answer.findings[: answer.deciding] for question in found.missing}


@pytest.mark.parametrize("product", ["", " ", "\u3000"])
def test_a_product_that_is_left_out_is_an_error_where_the_vendor_lists_its_products(
    tmp_path: Path, product: str
) -> None:
    line = f"1,インフィニコ,{product},3.32.4,INF1,2026/03/12,2026/03/20,クロスセンドバック保守サービス,1年,C1,"
    answer = of_line(tmp_path, line)
    assert codes(answer) == ["product-missing"]
    assert answer.problems[0].severity is Severity.ERROR
    assert "が空で" in answer.problems[0].ja
    assert "is empty" in answer.problems[0].en
    assert answer.outcome is Outcome.UNDETERMINED
    assert codes(of_line(tmp_path, f"1,NEC,{product},,S1,2026/04/01,2026/04/01,SupportPack,1年,312345678,")) == []


@pytest.mark.parametrize(
    ("product", "expected"),
    [
        ("NetRegio2 DHCP", []),
        ("NETRegio2 DHCP", ["product-spelling"]),
        ("ＮｅｔＲｅｇｉｏ２ ＤＨＣＰ", ["product-spelling"]),
        (" NetRegio2 DHCP", ["product-spelling"]),
        ("NetRegio2-DHCP", ["unknown-product"]),
        ("NetRegio2  DHCP", ["unknown-product"]),
        ("NetRegio2", ["unknown-product"]),
    ],
)
def test_of_a_product_only_width_and_letter_case_are_forgiven(
    tmp_path: Path, product: str, expected: list[str]
) -> None:
    line = f"1,インフィニコ,{product},3.32.4,INF1,2026/03/12,2026/03/20,クロスセンドバック保守サービス,1年,C1,"
    assert codes(of_line(tmp_path, line)) == expected


def test_both_spellings_of_a_virtual_appliance_are_one_product(tmp_path: Path) -> None:
    service = "テクニカルサポート 仮想アプライアンス"
    line = "1,インフィニコ,{},3.32.4,INF1,2026/03/12,2026/03/20,{},1年,C1,"
    for product in ("NetNebulas-VA DHCP", "NetNebulas VA DHCP"):
        answer = of_line(tmp_path, line.format(product, service))
        assert (codes(answer), answer.outcome) == ([], Outcome.COVERED)
        answer = of_line(tmp_path, line.format(product.lower(), service))
        assert (codes(answer), answer.outcome) == (["product-spelling"], Outcome.COVERED)
        assert product in answer.problems[0].ja


@pytest.mark.parametrize(
    ("vendor", "service", "expected"),
    [
        ("NEC", "SupportPack", []),
        ("nec", "SupportPack", []),
        ("日本電気", "nec/support-pack", []),
        ("ＮＥＣ", "SupportPack", ["width"]),
        ("NEC ", " SupportPack", ["width", "width"]),
        ("Nec", "supportpack", ["name-spelling", "name-spelling"]),
        ("NEC", "SupportPack+延長キット", ["width"]),
    ],
)
def test_names_are_read_in_other_widths_and_cases_with_a_note(
    tmp_path: Path, vendor: str, service: str, expected: list[str]
) -> None:
    years = "5年" if "キット" in service else "1年"
    answer = of_line(tmp_path, f"1,{vendor},製品,,S1,2026/04/01,2026/04/01,{service},{years},312345678,")
    assert answer.policy is policy("nec/support-pack")
    assert codes(answer) == expected
    assert all(problem.severity is Severity.NOTE for problem in answer.problems)


ONES = "1年＋延長キット1年＋延長キット1年＋延長キット1年＋延長キット1年"
KIT = "1,NEC,製品,,S1,{bought},{bought},SupportPack＋延長キット,{years},312345678,{remarks}"


@pytest.mark.parametrize(
    ("years", "remarks", "period", "expected"),
    [
        ("5年", "1年＋延長キット4年", Period(date(2024, 4, 1), date(2029, 3, 31)), []),
        ("7年", "5年＋延長キット2年", Period(date(2024, 4, 1), date(2031, 3, 31)), []),
        # Without parts 5 years are 1 + 4; 7 have two seams and one end.
        ("5年", "", Period(date(2024, 4, 1), date(2029, 3, 31)), []),
        ("7年", "", Period(date(2024, 4, 1), date(2031, 3, 31)), []),
        ("7年", "1年＋延長キット4年", None, ["term-parts"]),
        ("3年", "1年＋延長キット2年", None, ["term-not-offered"]),
        ("3年", "", None, ["term-not-offered"]),
        ("5年", "2年＋延長キット3年", None, ["term-not-offered"]),
        ("7年", "1年＋延長キット4年＋延長キット2年", None, ["term-not-offered"]),
        ("?", "", None, ["term-missing"]),
    ],
)
def test_the_years_of_a_pack_with_a_kit_are_those_of_both(
    tmp_path: Path, years: str, remarks: str, period: Period | None, expected: list[str]
) -> None:
    answer = of_line(tmp_path, KIT.format(bought="2024/04/01", years=years, remarks=remarks))
    assert (answer.period, codes(answer)) == (period, expected)
    if period is None and expected == ["term-not-offered"]:
        assert answer.outcome is Outcome.UNDETERMINED
        assert "term" in {question.name for found in answer.findings for question in found.missing}


@pytest.mark.parametrize(
    ("years", "remarks"), [("?", ""), ("", "1年＋延長キット4年"), ("7年", "1年＋延長キット4年"), ("5年", ONES)]
)
def test_a_pack_with_a_kit_of_unknown_years_is_never_a_plain_pack(tmp_path: Path, years: str, remarks: str) -> None:
    # Bought on 2018-01-10: 1 + 4 years end on 2023-01-09, 1 + 6 and 5 + 2 years on 2025-01-09.
    path = tmp_path / "register.csv"
    line = KIT.format(bought="2018/01/10", years=years, remarks=remarks)
    path.write_text(f"{HEADERS}\n{line}\n", encoding="utf-8")
    said = {}
    for day in (date(2023, 1, 9), date(2023, 1, 10), date(2025, 1, 9), date(2025, 1, 10)):
        (answer,) = answered(path, as_of=day)
        assert answer.period is None
        said[day] = answer.outcome, [question.name for question in answer.missing]
    assert said == {
        date(2023, 1, 9): (Outcome.COVERED, []),
        date(2023, 1, 10): (Outcome.UNDETERMINED, ["term"]),
        date(2025, 1, 9): (Outcome.UNDETERMINED, ["term"]),
        date(2025, 1, 10): (Outcome.EXCLUDED, []),
    }


def test_seven_years_without_parts_are_covered_wherever_their_seam_lies(tmp_path: Path) -> None:
    # 1 + 6 or 5 + 2 years from 2022-01-10: to 2029-01-09 either way.
    path = tmp_path / "register.csv"
    path.write_text(f"{HEADERS}\n{KIT.format(bought='2022/01/10', years='7年', remarks='')}\n", encoding="utf-8")
    (answer,) = answered(path, as_of=date(2026, 4, 10))
    assert (answer.outcome, answer.holds_until) == (Outcome.COVERED, date(2029, 1, 9))
    assert answer.period == Period(date(2022, 1, 10), date(2029, 1, 9))
    assert answer.assumed[KIT_IN_TIME] is True
    assert KIT_BOUGHT not in answer.assumed
    (bare,) = answered(path, [text for text in STATED if not text.startswith("kit-")], as_of=date(2026, 4, 10))
    assert bare.outcome is Outcome.UNDETERMINED


def test_a_kit_with_a_known_seam_is_given_its_days_instead(usual: dict[str, Answer]) -> None:
    # AST-00191: 1 year from 2021-03-19, then 6; 30 days before 2022-03-18 is 2022-02-16.
    answer = usual["AST-00191"]
    assert KIT_IN_TIME not in answer.assumed
    assert answer.assumed[KIT_BOUGHT] == date(2022, 2, 16)


def test_while_the_pack_itself_runs_its_kit_plays_no_part(tmp_path: Path) -> None:
    alone = [text for text in STATED if not text.startswith("kit-")]
    running = of_line(tmp_path, KIT.format(bought="2026/04/01", years="5年", remarks=""), alone)
    assert (running.outcome, running.holds_until) == (Outcome.COVERED, date(2027, 3, 31))
    over = of_line(tmp_path, KIT.format(bought="2024/04/01", years="5年", remarks=""), alone)
    assert over.outcome is Outcome.UNDETERMINED
    assert "kit-registered" in {question.name for found in over.findings for question in found.missing}
    assert of_line(tmp_path, KIT.format(bought="2024/04/01", years="5年", remarks="")).outcome is Outcome.COVERED


STATED = (
    "plan-bought=bought",
    "completed=registered",
    "label-shown=yes",
    "enclosures-agreed=true",
    "agreed-end=never",
    "product-end=never",
    "ip-risk=no",
    "use-discontinued=false",
)


def test_a_registration_that_was_never_made_leaves_the_unit_uncovered(tmp_path: Path) -> None:
    answer = of_line(tmp_path, "1,NEC,製品,,S1,2026/04/01,未登録,SupportPack,1年,312345678,")
    assert answer.outcome is Outcome.EXCLUDED
    assert "registration/not-complete" in {found.rule.name for found in answer.findings[: answer.deciding]}
    assert answer.assumed[COMPLETED] is NEVER
    assert days(answer)["registration/register-by"] == date(2026, 5, 1)


def test_a_registration_still_to_come_is_answered_as_not_yet_made(tmp_path: Path) -> None:
    answer = of_line(tmp_path, "1,NEC,製品,,S1,2026/09/20,2026/10/05,SupportPack,1年,312345678,")
    assert codes(answer) == ["after-as-of"]
    assert answer.problems[0].column == "登録日"
    assert (answer.outcome, answer.holds_until) == (Outcome.EXCLUDED, date(2026, 10, 4))


def test_a_serial_of_blanks_is_none_at_all(tmp_path: Path) -> None:
    line = "{},NEC,製品,,   ,2026/09/20,2026/09/21,SupportPack,1年,312345678,"
    assert [codes(answer) for answer in of_lines(tmp_path, line.format(1), line.format(2))] == [[], []]


def test_a_row_whose_registration_is_left_out_is_undetermined(tmp_path: Path) -> None:
    answer = of_line(tmp_path, "1,NEC,製品,,S1,2026/04/01,,SupportPack,1年,312345678,")
    assert answer.outcome is Outcome.UNDETERMINED
    assert "completed" not in {question.name for question in answer.assumed}


def test_a_row_that_lacks_cells_is_answered_and_says_so(tmp_path: Path) -> None:
    answer = of_line(tmp_path, "1,NEC,製品")
    assert codes(answer)[0] == "cells-missing"
    assert answer.policy is None


def test_no_row_raises_whatever_is_written_in_it(tmp_path: Path) -> None:
    odd = ("", "=1+1", "99年", "0", "2199/12/31", "1868/01/25", "🈂", "-", "NEC", "SupportPack")
    services = [name for vendor in VENDORS for each in policies(vendor) for name in each.names]
    lines = [
        f"{number},{vendor.names[0]},{odd[number % len(odd)]},{odd[(number * 7) % len(odd)]},S{number},"
        f"{odd[(number * 3) % len(odd)]},{odd[(number * 5) % len(odd)]},{service},{odd[(number * 2) % len(odd)]},X,"
        for vendor in VENDORS.values()
        for number, service in enumerate(services * 3)
    ]
    assert len(of_lines(tmp_path, *lines)) == len(lines)


# Assumptions


def test_every_assumption_of_the_set_says_why_in_both_languages() -> None:
    (usual,) = sets().values()
    assert usual.name == "usual"
    names = {policy.name for vendor in VENDORS for policy in policies(vendor)}
    for each in usual.each:
        assert each.ja
        assert each.en
        assert each.policies <= names
        assert each.vendors <= set(VENDORS)


@pytest.mark.parametrize(
    ("text", "lists"),
    [
        ("usuall", "usual"),
        ("bougth=2024-04-01", "bought"),
        ("bought=yesterday", "never"),
        ("second-hand=perhaps", "true"),
        ("term=five", "a whole number"),
        ("application=third", "renewal"),
        ("renewals={", "JSON"),
        ("noticed=in-time", "due"),
        ("bought=term", "bought"),
        ("link-sent=noon", "JSON"),
    ],
)
def test_an_assumption_that_cannot_be_made_lists_what_can(text: str, lists: str) -> None:
    with pytest.raises(AssumptionError) as refused:
        chosen([text])
    assert lists in refused.value.en
    assert refused.value.ja


SUPPORT_PACK = policy("nec/support-pack")


def assumed_of(case: Case, *texts: str) -> dict[str, Plain]:
    of_policy = for_policy(chosen(texts), SUPPORT_PACK)
    return {question.name: plain(value) for question, value in assumed(of_policy, SUPPORT_PACK, case).facts.items()}


def test_what_the_row_states_goes_before_an_assumption() -> None:
    case = Case(BOUGHT.on(date(2024, 4, 1)))
    assert assumed_of(case, "bought=2020-01-01", "plan-bought=bought") == {"plan-bought": "2024-04-01"}


def test_an_assumption_of_its_own_goes_before_one_of_a_set() -> None:
    case = Case(BOUGHT.on(date(2024, 4, 1)))
    assert assumed_of(case, "usual", "plan-bought=2024-05-01")["plan-bought"] == "2024-05-01"


def test_an_assumption_follows_the_one_that_it_rests_on() -> None:
    case = Case(REGISTERED.on(date(2024, 4, 1)))
    found = assumed_of(case, "service-start=completed", "completed=registered")
    assert found == {"completed": "2024-04-01", "service-start": "2024-04-01"}


def test_assumptions_that_rest_on_each_other_make_nothing_known() -> None:
    assert assumed_of(Case(), "completed=registered", "registered=completed") == {}


def test_what_never_happened_is_copied_as_that() -> None:
    assert assumed_of(Case(REGISTERED.on(NEVER)), "completed=registered") == {"completed": "never"}


def test_a_record_can_be_assumed() -> None:
    found = assumed(for_policy(chosen(['renewals=[{"years": 4}]']), SUPPORT_PACK), SUPPORT_PACK, Case())
    assert found.case[RENEWALS] == Renewals((Renewal(years=4),))


def test_a_kit_in_time_is_bought_30_days_before_the_end_of_its_pack() -> None:
    kit = RENEWALS.is_(Renewals((Renewal(years=4),)))
    case = Case(BOUGHT.on(date(2024, 4, 1)), TERM.is_(1), kit)
    # The pack ends on 2025-03-31.
    assert assumed_of(case, "kit-bought=in-time") == {KIT_BOUGHT.name: "2025-03-01"}
    assert assumed_of(case.without(RENEWALS), "kit-bought=in-time") == {}
    assert assumed_of(case.without(BOUGHT), "kit-bought=in-time") == {}
    assert assumed_of(case.but(TERM.is_(3)), "kit-bought=in-time") == {}
    assert assumed_of(case.but(RENEWALS.is_(Renewals())), "kit-bought=in-time") == {}


def test_a_vendor_that_sends_no_notice_has_none_due() -> None:
    assert assumed_of(Case(COMPLETED.on(date(2024, 4, 1))), "noticed=due") == {}


@pytest.mark.parametrize(
    ("bought", "term", "expected"),
    [
        (date(2024, 2, 29), 1, {"maintenance-end": "2025-02-28"}),
        (date(2024, 4, 1), 5, {"maintenance-end": "2029-03-31"}),
        (date(2024, 4, 1), None, {}),
        (date(2024, 4, 1), 0, {}),
        (date(2199, 12, 1), 5, {}),
        (date(2199, 12, 1), 1000, {}),
        (NEVER, 1, {}),
    ],
)
def test_an_end_is_the_day_before_the_anniversary(
    bought: date | Never, term: int | None, expected: dict[str, str]
) -> None:
    case = Case(BOUGHT.on(bought)) if term is None else Case(BOUGHT.on(bought), TERM.is_(term))
    assert assumed_of(case, "maintenance-end=bought+term") == expected


def test_an_assumption_of_a_set_concerns_the_policies_that_it_names() -> None:
    virtual = {each.fact.name: each for each in for_policy(chosen(["usual"]), policy("infinico/virtual-support"))}
    onsite = {each.fact.name: each for each in for_policy(chosen(["usual"]), policy("infinico/onsite-weekday"))}
    assert virtual["service-start"].way == Copied(REGISTERED)
    assert onsite["service-start"].way == Copied(BOUGHT)
    assert "plan-bought" not in onsite
    assert PLAN_BOUGHT.name in {each.fact.name for each in for_policy(chosen(["usual"]), SUPPORT_PACK)}


# Readings


@pytest.mark.parametrize(
    ("ways", "lists"), [({"nec/nothing": "x"}, "nec/first-day"), ({"nec/first-day": "x"}, "not-counted")]
)
def test_a_reading_that_there_is_not_lists_those_that_there_are(ways: dict[str, str], lists: str) -> None:
    with pytest.raises(ReadingChoiceError, match=lists) as refused:
        Assessor.of(AS_OF, ways=ways)
    assert lists in refused.value.ja


def test_a_reading_changes_the_policies_that_have_it(usual: dict[str, Answer]) -> None:
    counted = {each.unit: each for each in answered(EXAMPLE, ways={"nec/first-day": "not-counted"})}
    assert counted["AST-00025"].period == Period(date(2026, 8, 17), date(2027, 8, 17))
    assert counted["AST-00049"].period == usual["AST-00049"].period


# What is written of an answer


@pytest.mark.parametrize("assume", [("usual",), ()])
def test_the_output_keeps_to_its_schema(assume: Sequence[str]) -> None:
    validator = jsonschema.Draft202012Validator(SCHEMA)
    for answer in answered(EXAMPLE, assume):
        validator.validate(json.loads("".join(as_jsonl([answer]))))


def test_rows_that_cannot_be_read_keep_to_the_schema_too(tmp_path: Path) -> None:
    validator = jsonschema.Draft202012Validator(SCHEMA)
    lines = (
        "1,富士山",
        "2,NEC,製品,,S1,不明,,Supportpack,9年,1,",
        KIT.format(bought="", years="7年", remarks="1年＋延長キット4年"),
    )
    for answer in of_lines(tmp_path, *lines):
        validator.validate(json.loads("".join(as_jsonl([answer]))))


def test_the_outcome_is_the_one_the_table_gives(usual: dict[str, Answer]) -> None:
    answer = usual["AST-00025"]
    of_policy = for_policy(chosen(["usual"]), SUPPORT_PACK)
    row = Case(BOUGHT.on(date(2026, 8, 17)), REGISTERED.on(date(2026, 8, 17)), TERM.is_(1))
    case = assumed(of_policy, SUPPORT_PACK, row).case
    decision = table.decide(SUPPORT_PACK, case, as_of=AS_OF)
    assert answer.outcome is decision.outcome
    assert {found.rule.name for found in answer.findings} == {found.rule.name for found in decision.findings}
    assert answer.holds_until == table.holds_until(SUPPORT_PACK, case, as_of=AS_OF)
