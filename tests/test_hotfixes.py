from collections.abc import Mapping, Sequence

import pytest

from maintrules import hotfixes
from maintrules.decisions import Decision, Outcome, Rule
from maintrules.facts import Case, Fact
from maintrules.hotfixes import (
    AFFECTED,
    AGREED,
    APPLIED,
    AVOIDABLE,
    FIX_NEEDED,
    SERIOUS_IMPACT,
    TARGETED,
    WORKAROUND_EXISTS,
    findings,
    of_request,
)
from maintrules.vendors.infinico.software import HOTFIXES
from maintrules.words import WORK, Work

NEEDED = {WORKAROUND_EXISTS: False, SERIOUS_IMPACT: True, AGREED: True}
"""No other way, a serious impact, and development agrees."""
LEFT_OUT = {TARGETED: True, APPLIED: False, AVOIDABLE: True}


def case(known: Mapping[Fact[bool], bool | None], work: Work | None = None) -> Case:
    stated = [fact.is_(value) for fact, value in known.items() if value is not None]
    return Case(*stated, *([WORK.is_(work)] if work else []))


# Is it provided?


@pytest.mark.parametrize(
    ("changed", "rule", "outcome"),
    [
        ({}, hotfixes.PROVIDED, Outcome.COVERED),
        ({WORKAROUND_EXISTS: True}, hotfixes.WAITS, Outcome.EXCLUDED),
        ({SERIOUS_IMPACT: False}, hotfixes.WAITS, Outcome.EXCLUDED),
        ({SERIOUS_IMPACT: False, AGREED: None}, hotfixes.WAITS, Outcome.EXCLUDED),
        ({SERIOUS_IMPACT: False, WORKAROUND_EXISTS: None}, hotfixes.WAITS, Outcome.EXCLUDED),
        ({AGREED: False}, hotfixes.NOT_AGREED, Outcome.EXCLUDED),
        ({AGREED: False, WORKAROUND_EXISTS: None}, hotfixes.NOT_AGREED, Outcome.EXCLUDED),
    ],
)
def test_a_hotfix_is_for_what_is_urgent_has_no_other_way_and_development_agrees_to(
    changed: Mapping[Fact[bool], bool | None], rule: Rule, outcome: Outcome
) -> None:
    provided = findings(HOTFIXES, case({**NEEDED, **changed}))[0]
    assert (provided.rule, provided.outcome, provided.missing) == (rule, outcome, ())


@pytest.mark.parametrize(
    ("unknown", "missing"),
    [
        ([WORKAROUND_EXISTS], (WORKAROUND_EXISTS,)),
        ([SERIOUS_IMPACT], (SERIOUS_IMPACT,)),
        ([AGREED], (AGREED,)),
        ([WORKAROUND_EXISTS, SERIOUS_IMPACT, AGREED], (WORKAROUND_EXISTS, SERIOUS_IMPACT, AGREED)),
    ],
)
def test_what_would_tell_whether_it_is_provided_is_asked_for(
    unknown: Sequence[Fact[bool]], missing: tuple[Fact[bool], ...]
) -> None:
    provided = findings(HOTFIXES, case({**NEEDED, **dict.fromkeys(unknown)}))[0]
    assert (provided.rule, provided.outcome) == (hotfixes.NEED_NOT_KNOWN, Outcome.UNDETERMINED)
    assert provided.missing == missing


# Who gets it, and what becomes of it?


@pytest.mark.parametrize(
    ("affected", "rule", "outcome", "missing"),
    [
        (True, hotfixes.FOR_THE_AFFECTED, Outcome.COVERED, ()),
        (False, hotfixes.NOT_FOR_OTHERS, Outcome.DISCRETIONARY, ()),
        (None, hotfixes.NOT_FOR_OTHERS, Outcome.UNDETERMINED, (AFFECTED,)),
    ],
)
def test_as_a_rule_those_get_it_who_have_the_defect(
    affected: bool | None, rule: Rule, outcome: Outcome, missing: tuple[Fact[bool], ...]
) -> None:
    recipient = findings(HOTFIXES, case({**NEEDED, AFFECTED: affected}))[1]
    assert (recipient.rule, recipient.outcome, recipient.missing) == (rule, outcome, missing)
    assert recipient.weighs is (Outcome.COVERED if affected else Outcome.DISCRETIONARY)


@pytest.mark.parametrize(
    ("changed", "warned"),
    [({}, True), ({AGREED: None}, True), ({AGREED: False}, False), ({WORKAROUND_EXISTS: True}, False)],
)
def test_of_side_effects_is_warned_where_there_can_be_a_hotfix(
    changed: Mapping[Fact[bool], bool | None], warned: bool
) -> None:
    rules = [each.rule for each in findings(HOTFIXES, case({**NEEDED, **changed}))]
    assert (hotfixes.SIDE_EFFECTS in rules) is warned


@pytest.mark.parametrize(
    ("changed", "rule", "missing"),
    [
        ({}, hotfixes.FLOWS_ON, ()),
        ({FIX_NEEDED: False}, hotfixes.FLOWS_ON, ()),
        ({AGREED: False, FIX_NEEDED: True}, hotfixes.FLOWS_ON, ()),
        ({AGREED: False, FIX_NEEDED: False}, hotfixes.NOT_FIXED, ()),
        ({AGREED: False}, hotfixes.NOT_FIXED, (FIX_NEEDED,)),
        ({AGREED: None}, hotfixes.NOT_FIXED, (FIX_NEEDED,)),
    ],
)
def test_a_hotfix_and_a_fix_found_necessary_enter_a_later_periodic_release(
    changed: Mapping[Fact[bool], bool | None], rule: Rule, missing: tuple[Fact[bool], ...]
) -> None:
    flow = findings(HOTFIXES, case({**NEEDED, **changed}))[-1]
    assert (flow.rule, flow.missing) == (rule, missing)
    assert flow.weighs is (Outcome.COVERED if rule is hotfixes.FLOWS_ON else Outcome.DISCRETIONARY)


def test_an_affected_customer_gets_the_hotfix_that_is_provided() -> None:
    assert Decision(findings(HOTFIXES, case({**NEEDED, AFFECTED: True}))).outcome is Outcome.COVERED


# What if it is left out?


@pytest.mark.parametrize(
    ("changed", "rule"),
    [
        ({}, hotfixes.NOT_APPLIED),
        ({AVOIDABLE: False}, hotfixes.NOT_AVOIDABLE),
        ({TARGETED: False}, hotfixes.NOT_AVOIDABLE),
        ({APPLIED: True}, hotfixes.NOT_AVOIDABLE),
        ({TARGETED: False, APPLIED: None, AVOIDABLE: None}, hotfixes.NOT_AVOIDABLE),
    ],
)
def test_a_fault_that_the_hotfix_given_and_left_out_would_have_avoided_is_not_served(
    changed: Mapping[Fact[bool], bool | None], rule: Rule
) -> None:
    found = of_request(HOTFIXES, case({**LEFT_OUT, **changed}, Work.SOFTWARE_FIX))
    assert (found.rule, found.outcome, found.missing) == (rule, rule.outcome, ())


@pytest.mark.parametrize("unknown", [TARGETED, APPLIED, AVOIDABLE])
def test_whether_a_hotfix_was_left_out_is_asked_for(unknown: Fact[bool]) -> None:
    found = of_request(HOTFIXES, case({**LEFT_OUT, unknown: None}, Work.SOFTWARE_FIX))
    assert (found.rule, found.outcome, found.missing) == (hotfixes.NOT_APPLIED, Outcome.UNDETERMINED, (unknown,))
    assert found.weighs is Outcome.EXCLUDED


def test_a_record_is_corrected_whatever_hotfix_was_left_out() -> None:
    assert of_request(HOTFIXES, case(LEFT_OUT, Work.CORRECT_RECORD)).rule is hotfixes.NOT_AVOIDABLE
