"""A fifth vendor is one package of data and one line of the shelf: everything else follows."""

import json
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from types import MappingProxyType

import pytest

from maintrules import Case, Outcome, decide, vendors
from maintrules.cli import listings, main, options
from maintrules.register import assess, checks
from maintrules.testing.cases import cases, failures, roles
from maintrules.vendors import Vendor, clauses, find
from maintrules.words import BOUGHT, TERM

ROOT = Path(__file__).parents[1]
FIFTH = ROOT / "tests" / "fifth"
MIHON = Vendor("mihon", ("見本ソフト", "Mihon Soft"), "見本ソフト株式会社", "Mihon Soft Co.")


@pytest.fixture(autouse=True)
def shelf(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The shelf with the fifth vendor on it."""
    monkeypatch.setattr(vendors, "__path__", [*vendors.__path__, str(FIFTH)])
    five = MappingProxyType({**vendors.VENDORS, MIHON.name: MIHON})
    for module in (vendors, assess, checks, listings, options):
        monkeypatch.setattr(module, "VENDORS", five)
    yield
    for name in [name for name in sys.modules if name.startswith("maintrules.vendors.mihon")]:
        monkeypatch.delitem(sys.modules, name)


def test_its_service_is_found_by_the_names_of_registers_and_decided_like_any_other() -> None:
    support = find("見本ソフト", "見本サポート")
    unit = Case(BOUGHT.on(date(2024, 4, 1)), TERM.is_(1))
    assert decide(support, unit, as_of=date(2025, 3, 31)).outcome is Outcome.COVERED
    assert decide(support, unit, as_of=date(2025, 4, 1)).outcome is Outcome.EXCLUDED


def test_its_worked_cases_hold_and_each_of_its_clauses_decides() -> None:
    worked = cases("mihon")
    assert len(worked) == 16
    assert [problem for case in worked for problem in failures(case)] == []
    assert roles("mihon") == {clause.id: "decides" for clause in clauses("mihon")}


def test_a_register_with_its_units_is_assessed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    register = tmp_path / "register.csv"
    head = "管理番号,ベンダー,製品名,購入日,登録日,保守サービス,契約年数,契約ID"
    register.write_text(f"{head}\nX-1,見本ソフト,製品M,2024/04/01,,見本サポート,1年,M123456\n", encoding="utf-8")
    assert main(["assess", str(register), "--as-of", "2024-06-03", "--format", "jsonl"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert (answer["policy"], answer["outcome"], answer["problems"]) == ("mihon/support", "covered", [])
    assert answer["period"] == {"first": "2024-04-01", "last": "2025-03-31"}


BUILD = """
import sys
from types import MappingProxyType
from maintrules import vendors
vendors.__path__.append({fifth!r})
mihon = vendors.Vendor("mihon", ("見本ソフト",), "見本ソフト株式会社", "Mihon Soft Co.")
vendors.VENDORS = MappingProxyType({{**vendors.VENDORS, "mihon": mihon}})
sys.path.insert(0, {scripts!r})
from pages import clause, vendor
from maintrules.bilingual import Language
for language in Language:
    built = dict(clause.pages(language)) | dict(vendor.pages(language))
    print(built["clauses/mihon/desk-hours.md"].count("case-"), "policies/mihon/support.md" in built)
"""


def test_its_pages_are_built_with_the_others() -> None:
    code = BUILD.format(fifth=str(FIFTH), scripts=str(ROOT / "scripts"))
    ran = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", code], capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert (ran.stdout.splitlines(), ran.stderr) == (["3 True", "3 True"], "")
