import pytest

from maintrules import scope
from maintrules.conditions import All, Is
from maintrules.decisions import Decision, Outcome, Rule
from maintrules.facts import Case
from maintrules.scope import HARDWARE_FAILURE, Scope
from maintrules.sources import Document, under
from maintrules.words import WORK, Work

GUIDE = Document("guide", vendor="made-up", number="000", ja="手引き", en="guide")
INCLUDED = GUIDE.clause("made-up/included", "scope", at="p.1", ja="含む", en="Included.")
EXCLUDED = GUIDE.clause("made-up/excluded", "scope", at="p.2", ja="除く", en="Excluded.")
SILENT = GUIDE.clause("made-up/silent", "scope", at="p.3", ja="触れない", en="Not spoken of.")

SCOPE = Scope(
    includes=(INCLUDED.says(All(Is(WORK, Work.REPAIR), Is(HARDWARE_FAILURE, True))),),
    excludes=(EXCLUDED.says(Is(WORK, Work.LOAN)),),
    silent=(SILENT.says(Is(WORK, Work.CORRECT_RECORD)),),
)


def answered(case: Case, promise: Scope = SCOPE) -> Decision:
    return Decision(scope.findings(promise, case))


@pytest.mark.parametrize(
    ("case", "rule", "outcome"),
    [
        (Case(WORK.is_(Work.LOAN)), scope.EXCLUDED, Outcome.EXCLUDED),
        (Case(WORK.is_(Work.CORRECT_RECORD)), scope.NOT_STATED, Outcome.UNDETERMINED),
        (Case(WORK.is_(Work.REPAIR), HARDWARE_FAILURE.is_(True)), scope.INCLUDED, Outcome.COVERED),
    ],
)
def test_a_work_is_included_excluded_or_not_spoken_of(case: Case, rule: Rule, outcome: Outcome) -> None:
    found = answered(case)
    assert [finding.rule for finding in found.findings] == [rule]
    assert found.outcome is outcome
    assert found.findings[0].values == {"work": case[WORK]}


def test_a_work_that_no_clause_speaks_of_is_not_decided_by_the_scope() -> None:
    assert answered(Case(WORK.is_(Work.REMOTE_SUPPORT))).findings == ()
    assert answered(Case(WORK.is_(Work.REPAIR), HARDWARE_FAILURE.is_(False))).findings == ()


def test_without_the_work_it_is_open_whether_it_is_owed() -> None:
    found = answered(Case())
    assert found.outcome is Outcome.UNDETERMINED
    assert {finding.rule for finding in found.findings} == {scope.NOT_KNOWN}
    assert found.missing == (WORK,)


def test_an_included_work_with_a_fact_missing_is_open_but_comes_to_nothing_worse() -> None:
    (found,) = answered(Case(WORK.is_(Work.REPAIR))).findings
    assert (found.rule, found.missing, found.weighs) == (scope.NOT_KNOWN, (HARDWARE_FAILURE,), Outcome.COVERED)


def test_a_clause_that_can_be_read_otherwise_is_cited_where_it_excludes_nothing() -> None:
    ways = {"loan": Is(WORK, Work.LOAN), "loan-and-repair": Is(WORK, Work.LOAN, Work.REPAIR)}
    read = EXCLUDED.read("made-up/excluded", ways, default="loan", why_ja="既定。", why_en="Usual.")
    promise = Scope(excludes=(read,))
    case = Case(WORK.is_(Work.REPAIR))
    (found,) = answered(case, promise).findings
    assert (found.rule, found.readings) == (scope.NOT_EXCLUDED, {"made-up/excluded": "loan"})
    assert answered(case, under(promise, {"made-up/excluded": "loan-and-repair"})).outcome is Outcome.EXCLUDED
