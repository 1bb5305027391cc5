"""Procedures: the next step, and who takes it."""

import pytest
from attrs import evolve

from maintrules import explain, flows
from maintrules.conditions import Is
from maintrules.decisions import Outcome
from maintrules.duties import Party
from maintrules.facts import Case, Known
from maintrules.flows import Flow, FlowStep, next_step
from maintrules.requests import PRODUCT_FAMILY, STEPS_TAKEN, StepsTaken
from maintrules.sources import Document
from maintrules.table import next_step as next_of_policy
from maintrules.vendors import policy

GUIDE = Document("guide", vendor="made-up", number="000", ja="手引き", en="guide")
ORDER = GUIDE.clause("made-up/order", "scope", at="p.1", ja="順序", en="The order.")
ASKED = FlowStep("asked", Party.CUSTOMER, "依頼", "asking")
JUDGED = FlowStep("judged", Party.VENDOR, "判断", "judging")
SENT = FlowStep("sent", Party.CUSTOMER, "送付", "sending")
FLOW = Flow("repair", "修理の手順", "procedure of repair", ORDER.says((ASKED, JUDGED, SENT)))


def taken(*names: str) -> Known:
    return STEPS_TAKEN.is_(StepsTaken(names))


@pytest.mark.parametrize(
    ("names", "step"),
    [
        ((), ASKED),
        (("asked",), JUDGED),
        (("asked", "judged"), SENT),
        (("judged", "asked"), SENT),
        # A step that was left out comes before those that follow it.
        (("asked", "sent"), JUDGED),
    ],
)
def test_the_next_step_is_the_first_that_was_not_taken(names: tuple[str, ...], step: FlowStep) -> None:
    found = next_step(FLOW, Case(taken(*names)))
    assert (found.rule, found.outcome, found.clauses) == (flows.NEXT, Outcome.COVERED, (ORDER,))
    assert found.values == {"next": step, "who": step.who, "done": False, "skipped": ()}


def test_after_the_last_step_nothing_is_left() -> None:
    found = next_step(FLOW, Case(taken("sent", "judged", "asked")))
    assert (found.rule, found.values) == (flows.DONE, {"done": True, "skipped": ()})


@pytest.mark.parametrize(
    ("names", "told"),
    [
        (("asked", "jugded"), "Next: judging (vendor). No procedure has the names jugded."),
        (("asked", "judged", "sent", "paid"), "Every step was taken. No procedure has the names paid."),
    ],
)
def test_a_name_that_no_procedure_has_is_told(names: tuple[str, ...], told: str) -> None:
    found = next_step(FLOW, Case(taken(*names)))
    assert (found.outcome, found.clauses) == (Outcome.COVERED, (ORDER,))
    assert explain.finding(found).en == told


def test_a_step_of_another_procedure_of_the_policy_is_known() -> None:
    asked = policy("infinico/product-warranty")
    found = next_of_policy(asked, "product-warranty", Case(taken("triage", "new-unit-sent", "Slip")))
    assert found.values["unknown_steps"] == ("Slip",)


def test_without_the_steps_taken_the_next_is_not_known() -> None:
    found = next_step(FLOW, Case())
    assert (found.rule, found.outcome, found.missing) == (flows.NOT_KNOWN, Outcome.UNDETERMINED, (STEPS_TAKEN,))


FOR_THE_FAMILY = evolve(JUDGED, when=Is(PRODUCT_FAMILY, "storage"))
SKIPPING = evolve(FLOW, steps=ORDER.says((ASKED, FOR_THE_FAMILY, SENT)))


def test_a_step_whose_condition_does_not_hold_is_skipped() -> None:
    found = next_step(SKIPPING, Case(taken("asked"), PRODUCT_FAMILY.is_("server")))
    assert found.values == {"next": SENT, "who": SENT.who, "done": False, "skipped": (FOR_THE_FAMILY,)}
    assert set(found.facts) == {STEPS_TAKEN, PRODUCT_FAMILY}


def test_a_step_whose_condition_holds_is_shown() -> None:
    assert next_step(SKIPPING, Case(taken("asked"), PRODUCT_FAMILY.is_("storage"))).values["next"] == FOR_THE_FAMILY


def test_where_it_is_not_known_whether_a_step_is_shown_the_fact_is_named() -> None:
    found = next_step(SKIPPING, Case(taken("asked")))
    assert (found.rule, found.missing) == (flows.NOT_KNOWN, (PRODUCT_FAMILY,))
    # Before that step it does not matter.
    assert next_step(SKIPPING, Case(taken())).values["next"] == ASKED


BARRED = evolve(FLOW, barred=ORDER.says(Is(PRODUCT_FAMILY, "storage")))


def test_a_procedure_that_is_barred_has_no_next_step() -> None:
    for known in ((), (taken(),), (taken("asked", "judged", "sent"),)):
        found = next_step(BARRED, Case(PRODUCT_FAMILY.is_("storage"), *known))
        assert (found.rule, found.outcome, found.clauses) == (flows.BARRED, Outcome.EXCLUDED, (ORDER,))
        assert set(found.facts) == {PRODUCT_FAMILY, STEPS_TAKEN}
    assert next_step(BARRED, Case(PRODUCT_FAMILY.is_("server"), taken())).values["next"] == ASKED


def test_where_it_is_not_known_whether_a_procedure_is_barred_the_fact_is_named() -> None:
    found = next_step(BARRED, Case(taken()))
    assert (found.rule, found.missing) == (flows.NOT_KNOWN, (PRODUCT_FAMILY,))
    assert next_step(BARRED, Case()).missing == (PRODUCT_FAMILY,)
    # Once a step of it was taken, it could be begun.
    assert next_step(BARRED, Case(taken("asked"))).values["next"] == JUDGED


def test_a_procedure_whose_last_steps_are_skipped_is_done() -> None:
    ends = evolve(FLOW, steps=ORDER.says((ASKED, FOR_THE_FAMILY)))
    found = next_step(ends, Case(taken("asked"), PRODUCT_FAMILY.is_("server")))
    assert (found.rule, found.values["skipped"]) == (flows.DONE, (FOR_THE_FAMILY,))


# Infinico

TO_NUMBER = ("triage", "slip", "judgement")


@pytest.mark.parametrize(
    ("service", "flow", "names", "following", "who"),
    [
        ("cross-sendback", "cross-sendback", TO_NUMBER, "exchange-unit-sent", Party.VENDOR),
        ("cross-sendback", "cross-sendback", (*TO_NUMBER, "exchange-unit-sent"), "faulty-unit-sent", Party.CUSTOMER),
        # In maker maintenance the faulty unit travels only once the loan unit was found to work.
        ("maker", "maker", (*TO_NUMBER, "loan-unit-sent"), "loan-unit-checked", Party.CUSTOMER),
        (
            "maker",
            "maker",
            (*TO_NUMBER, "loan-unit-sent", "loan-unit-checked", "faulty-unit-sent", "repair", "repaired-unit-sent"),
            "repaired-unit-checked",
            Party.CUSTOMER,
        ),
        ("product-warranty", "product-warranty", TO_NUMBER, "faulty-unit-sent", Party.CUSTOMER),
        ("product-warranty", "initial-defect", TO_NUMBER, "defect-recognised", Party.VENDOR),
        ("product-warranty", "initial-defect", (*TO_NUMBER, "defect-recognised"), "new-unit-sent", Party.VENDOR),
    ],
)
def test_infinico_takes_the_steps_of_each_service_in_their_order(
    service: str, flow: str, names: tuple[str, ...], following: str, who: Party
) -> None:
    found = next_of_policy(policy(f"infinico/{service}"), flow, Case(taken(*names)))
    step = found.values["next"]
    assert isinstance(step, FlowStep)
    assert (step.name, found.values["who"]) == (following, who)


@pytest.mark.parametrize(
    ("service", "flow", "steps"),
    [
        ("cross-sendback", "cross-sendback", 5),
        ("maker", "maker", 10),
        ("product-warranty", "product-warranty", 6),
        ("product-warranty", "initial-defect", 6),
    ],
)
def test_a_procedure_taken_step_by_step_ends(service: str, flow: str, steps: int) -> None:
    every: list[str] = []
    asked = policy(f"infinico/{service}")
    for _ in range(steps):
        step = next_of_policy(asked, flow, Case(taken(*every))).values["next"]
        assert isinstance(step, FlowStep)
        every.append(step.name)
    assert len(set(every)) == steps
    assert next_of_policy(asked, flow, Case(taken(*every))).rule is flows.DONE
