"""The faults of the example register, each read as agreed; the rows beside them have nothing to say."""

import csv
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from maintrules.identifiers import Versioning
from maintrules.register import cells
from maintrules.register.cells import Unregistered
from maintrules.register.columns import Column
from maintrules.register.problems import Problem
from maintrules.register.reading import Row, open_register
from maintrules.register.serials import Duplicates, NumberedSerial, find_duplicates
from maintrules.releases import Version
from maintrules.vendors import policy

ALLIED_SERIAL = policy("allied-telesis/support-ticket").form("serial")
ALLIED_CONTRACT_NUMBER = policy("allied-telesis/support-ticket").form("contract-number")
NEC_SUPPORT_ID = policy("nec/support-pack").form("support-id")
HITACHI_SUPPORT_KEY = policy("hitachi-solutions/support-contract").form("support-key")

EXAMPLES = Path(__file__).parents[1] / "examples"
AS_OF = date(2026, 9, 30)
ID_FORMS = {
    "NEC": NEC_SUPPORT_ID,
    "アライドテレシス": ALLIED_CONTRACT_NUMBER,
    "日立ソリューションズ": HITACHI_SUPPORT_KEY,
    "インフィニコ": None,
}
SERIAL_FORMS = {"アライドテレシス": ALLIED_SERIAL}
VERSIONING = {"インフィニコ": Versioning.X_Y_Z}

Value = date | int | str | Version | Unregistered | None


class Unit:
    """One row with each of its cells read."""

    def __init__(self, row: Row) -> None:
        vendor = row[Column.VENDOR]

        def of(column: Column) -> tuple[str, str]:
            return row.layout.header(column), row[column]

        registered = cells.registered(*of(Column.REGISTERED), not_after=AS_OF)
        registered_on = registered.value if isinstance(registered.value, date) else None
        bought = cells.bought(*of(Column.BOUGHT), not_after=registered_on)
        term = cells.term(*of(Column.TERM))
        serial = cells.serial(*of(Column.SERIAL), form=SERIAL_FORMS.get(vendor))
        contract = cells.number(*of(Column.CONTRACT_ID), form=ID_FORMS[vendor])
        version = cells.version(*of(Column.VERSION), versioning=VERSIONING.get(vendor, Versioning.NONE))
        self.row = row
        self.serial = serial.value
        self.bought_on = bought.value
        self.registered_on = registered_on
        self.version = version.value
        self.problems: list[Problem] = [
            problem for cell in (registered, bought, term, serial, contract, version) for problem in cell.problems
        ]
        for column, day in ((Column.BOUGHT, bought.value), (Column.REGISTERED, registered_on)):
            late = None if day is None else cells.after_as_of(*of(column), day, as_of=AS_OF)
            self.problems += [] if late is None else [late]
        if registered_on is not None and bought.value is not None:
            before = cells.registered_before_bought(
                *of(Column.REGISTERED), registered_on=registered_on, bought_on=bought.value
            )
            self.problems += [] if before is None else [before]


@pytest.fixture(scope="module")
def units() -> dict[str, Unit]:
    return {row[Column.UNIT]: Unit(row) for row in open_register(EXAMPLES / "register.csv").rows()}


def faults() -> Iterator[tuple[str, str, str]]:
    with (EXAMPLES / "register_faults.csv").open(encoding="utf-8-sig", newline="") as file:
        for fault in csv.DictReader(file):
            yield fault["管理番号"], fault["column"], fault["fault"]


# What this half says about each fault; the names of product and service are the other half's.
EXPECTED: dict[str, list[str]] = {
    "product_name_spelling": [],
    "era_date": ["era-date"],
    "serial_too_short": ["serial-short"],
    "eight_digits": ["eight-digits"],
    "term_not_offered": [],
    "missing_purchase_date": ["date-missing"],
    "full_width_digits": ["width"],
    "impossible_date": ["no-such-day"],
    "two_digit_year": ["two-digit-year"],
    "duplicate_serial": [],
    "version_written_differently": ["width", "version-prefix"],
    "blank_version": ["version-missing"],
    "serial_with_revision": ["serial-revision"],
    "registration_before_purchase": ["registered-before-bought"],
    "future_purchase": ["after-as-of", "registered-before-bought"],
    "wave_dash": [],
    "excel_serial_date": ["excel-serial"],
    "trailing_space": ["width"],
    "era_date_of_ended_era": ["ended-era"],
    "service_not_offered_for_product": [],
    "newline_in_cell": [],
    "outside_cp932": [],
    "half_width_katakana": [],
    "id_wrong_form": ["id-form"],
}


@pytest.mark.parametrize(("unit", "column", "fault"), list(faults()))
def test_each_fault_has_its_problem_and_no_other(units: dict[str, Unit], unit: str, column: str, fault: str) -> None:
    found = units[unit].problems
    assert [problem.code for problem in found] == EXPECTED[fault]
    for problem in found:
        if problem.code != "registered-before-bought":
            assert problem.column == column


def test_every_kind_of_fault_is_looked_at() -> None:
    assert sorted(fault for _, _, fault in faults()) == sorted(EXPECTED)
    assert len(EXPECTED) == 24


def test_a_clean_row_has_no_problem(units: dict[str, Unit]) -> None:
    faulty = {unit for unit, _, _ in faults()}
    clean = {unit: found.problems for unit, found in units.items() if unit not in faulty}
    assert len(clean) == 121 - 24
    assert clean == {unit: [] for unit in clean}


@pytest.mark.parametrize(
    ("unit", "bought_on"),
    [
        ("AST-00025", date(2026, 8, 17)),
        ("AST-00034", date(2019, 3, 1)),
        ("AST-00065", None),
        ("AST-00080", None),
        ("AST-00104", None),
        ("AST-00294", date(2019, 7, 23)),
        ("AST-00379", date(2023, 6, 16)),
        ("AST-00389", date(2019, 6, 14)),
        ("AST-00208", date(2036, 9, 25)),
    ],
)
def test_the_purchase_is_the_day_that_was_meant_or_not_known(
    units: dict[str, Unit], unit: str, bought_on: date | None
) -> None:
    assert units[unit].bought_on == bought_on


def test_other_cells_give_what_was_meant(units: dict[str, Unit]) -> None:
    assert units["AST-00078"].registered_on == date(2020, 5, 27)
    assert units["AST-00141"].version == Version.parse("3.30.4")
    assert units["AST-00196"].serial == "ZHWVZAS1AGRHEEE9"
    assert units["AST-00459"].row[Column.REMARKS] == "移設予定\n2026年度下期"
    assert units["AST-00213"].row[Column.REMARKS] == "9:00\u301c17:00 立会い要"


def test_the_two_digit_year_names_the_day_nearest_before_the_registration(units: dict[str, Unit]) -> None:
    (problem,) = units["AST-00104"].problems
    for sentence in (problem.ja, problem.en):
        assert "2024-09-13" in sentence


def test_the_two_rows_with_one_serial_name_each_other_and_no_other_row_does(units: dict[str, Unit]) -> None:
    found: Duplicates = find_duplicates(
        NumberedSerial(unit.row.number, unit.row[Column.VENDOR], unit.serial)
        for unit in units.values()
        if unit.serial is not None
    )
    one, other = units["AST-00110"].row.number, units["AST-00291"].row.number
    named = {unit.row.number: found.others(unit.row.number) for unit in units.values()}
    assert {row: others.rows for row, others in named.items() if others is not None} == {one: (other,), other: (one,)}
