from collections.abc import Mapping
from datetime import date, datetime
from importlib import import_module
from importlib.resources.abc import Traversable
from pathlib import Path

import pytest
from attrs import evolve

from maintrules.periods import JST
from maintrules.testing import AskedCase, CaseError, cases, citing, failures, roles
from maintrules.testing.cases import QUESTIONS
from maintrules.vendors import VENDORS, clauses

MODULE = import_module("maintrules.testing.cases")

COVERED = AskedCase(
    clause="nec/service-period-by-pack-years",
    name="inside",
    policy="nec/support-pack",
    ask="period",
    given={"bought": date(2024, 4, 1), "term": 1},
    expected={"first": date(2024, 4, 1), "last": "2025-03-31", "known": True},
    why_ja="1年。",
    why_en="A year.",
)
HEADER = """
[background."nec/support-pack"]
second-hand = false
bought = 2024-04-01
"""
ENTRY = """
[[case]]
clause = "nec/service-period-by-pack-years"
name = "inside"
policy = "nec/support-pack"
ask = "decide"
on = 2024-06-03
given = { term = 1, bought = "unknown" }
expected = { outcome = "undetermined" }
why_ja = "一年。"
why_en = "A year."
"""


def read(monkeypatch: pytest.MonkeyPatch, folder: Path, text: str) -> tuple[AskedCase, ...]:
    """This gives the cases of a file of our own."""
    (folder / "cases").mkdir()
    (folder / "cases" / "coverage.toml").write_text(text, "utf-8")

    def here(_: str) -> Traversable:
        return folder

    monkeypatch.setattr(MODULE, "files", here)
    return cases("nec")


# The files


@pytest.mark.parametrize("vendor", VENDORS)
def test_every_vendor_has_worked_cases_with_names_of_their_own(vendor: str) -> None:
    ids = [each.id for each in cases(vendor)]
    assert ids
    assert len(set(ids)) == len(ids)
    assert all(each.ask in QUESTIONS and each.expected and each.why_ja and each.why_en for each in cases(vendor))


def test_a_case_holds_in_the_background_that_its_policy_has(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (case,) = read(monkeypatch, tmp_path, HEADER + ENTRY)
    assert case.id == "nec/service-period-by-pack-years#inside"
    assert case.given == {"second-hand": False, "bought": "unknown", "term": 1}
    assert [question.name for question in case.case] == ["second-hand", "term"]
    assert (case.on, case.at, case.under) == (date(2024, 6, 3), None, {})


@pytest.mark.parametrize("at", ["2024-06-03T09:00:00+09:00", '"2024-06-03T09:00:00+09:00"'])
def test_an_instant_is_written_bare_or_as_a_text(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, at: str) -> None:
    (case,) = read(monkeypatch, tmp_path, ENTRY.replace("on = 2024-06-03", f"at = {at}"))
    assert case.instant() == datetime(2024, 6, 3, 9, tzinfo=JST)


@pytest.mark.parametrize(
    ("line", "key"), [('comment = "x"', "comment"), ("facts = { term = 1 }", "facts"), ("level = 3", "level")]
)
def test_a_key_that_no_case_has_is_refused_by_name(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, line: str, key: str
) -> None:
    with pytest.raises(
        CaseError, match=rf"^nec/service-period-by-pack-years#inside: unknown key '{key}': known are .*\bwhy_ja$"
    ):
        read(monkeypatch, tmp_path, f"{ENTRY}\n{line}\n")


def test_a_case_that_lacks_a_key_is_refused_by_name(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    with pytest.raises(CaseError, match=r"^nec/service-period-by-pack-years#inside: 'why_en' is missing: add it$"):
        read(monkeypatch, tmp_path, ENTRY.replace('why_en = "A year."', ""))


# The questions


def test_a_case_that_needs_a_day_or_an_instant_says_so() -> None:
    with pytest.raises(CaseError, match=r"#inside: 'decide' needs a day: add on = YYYY-MM-DD$"):
        failures(evolve(COVERED, ask="decide"))
    with pytest.raises(CaseError, match=r"#inside: 'request' needs an instant: add at = YYYY-MM-DDThh:mm:ss\+09:00$"):
        failures(evolve(COVERED, ask="request"))


def test_an_unknown_question_is_refused_with_those_that_there_are() -> None:
    with pytest.raises(CaseError, match=r"#inside: unknown question 'covered': known are decide, period, "):
        failures(evolve(COVERED, ask="covered"))


def test_a_duty_that_there_is_not_is_refused_with_those_that_there_are() -> None:
    with pytest.raises(CaseError, match=r"#inside: there is no duty 'register': there are .*registration/register-by"):
        failures(evolve(COVERED, ask="deadline", duty="register"))


# What a case comes to


def test_a_case_that_holds_has_no_failures() -> None:
    assert failures(COVERED) == ()


@pytest.mark.parametrize(
    ("expected", "said"),
    [
        ({"last": date(2025, 4, 1)}, "last: expected '2025-04-01', found '2025-03-31'"),
        ({"rule": "coverage/ended"}, "rule 'coverage/ended' is not among ['coverage/valid']"),
        ({"colour": "red"}, "colour: expected 'red', found None"),
        ({"missing": ["term"]}, "missing: expected ['term'], found []"),
        ({"missing": "term"}, "missing: expected 'term', found []"),
    ],
)
def test_a_case_fails_where_the_answer_differs(expected: Mapping[str, object], said: str) -> None:
    assert failures(evolve(COVERED, expected=expected)) == (said,)


def test_a_case_fails_where_the_answer_does_not_cite_its_clause() -> None:
    (said,) = failures(evolve(COVERED, clause="nec/registration-desk-hours"))
    assert said.startswith("cites [")
    assert said.endswith("], not nec/registration-desk-hours")


def test_instants_are_equal_in_any_zone() -> None:
    opens = AskedCase(
        clause="nec/registration-desk-hours",
        name="opens",
        policy="nec/support-pack",
        ask="next-opening",
        given={},
        expected={"at": "2024-06-03T00:00:00+00:00"},
        why_ja="9時。",
        why_en="At 9.",
        at=datetime(2024, 6, 3, 8, tzinfo=JST),
        desk="registration-desk",
    )
    assert failures(opens) == ()
    assert len(failures(evolve(opens, expected={"at": "2024-06-03T09:00:00+00:00"}))) == 1


# Which clauses decide?


def test_a_clause_decides_that_an_answer_to_its_own_case_cites() -> None:
    wrong = evolve(COVERED, clause="nec/registration-desk-hours")
    assert citing([COVERED, wrong]) == {"nec/service-period-by-pack-years"}


def test_a_clause_decides_or_informs(monkeypatch: pytest.MonkeyPatch) -> None:
    def one(_: str) -> tuple[AskedCase, ...]:
        return (COVERED,)

    monkeypatch.setattr(MODULE, "cases", one)
    found = roles("nec")
    assert list(found) == [clause.id for clause in clauses("nec")]
    deciding = [id for id, role in found.items() if role == "decides"]
    assert deciding == ["nec/service-period-by-pack-years"]
    assert set(found.values()) == {"decides", "informs"}
