"""What a policy holds is found by its name; of what there is not, those that there are are named."""

from collections.abc import Callable
from typing import Final

import pytest
from attrs import evolve

from maintrules.calendars import ADMINISTRATIVE
from maintrules.checklists import Checklist
from maintrules.commitments import Certainty, Commitment, NoDay
from maintrules.coverage import Begins, Coverage
from maintrules.decisions import Outcome
from maintrules.duties import Party
from maintrules.flows import Flow, FlowStep
from maintrules.offering import Kind, Offering
from maintrules.periods import years
from maintrules.policy import QUESTIONS, Policy, PolicyError
from maintrules.response import Reception
from maintrules.rulings import Ruling, Topic
from maintrules.shipping import Leg, Payer, Shipment
from maintrules.sources import Document
from maintrules.words import BOUGHT

GUIDE = Document("guide", vendor="made-up", number="000", ja="手引き", en="guide")
TERMS = GUIDE.clause("made-up/terms", "coverage", at="p.1", ja="期間", en="The term.")

BARE: Final = Policy(
    "made-up/bare",
    vendor="made-up",
    names=("Bare",),
    ja="素",
    en="Bare",
    kind=TERMS.says(Kind.PAID),
    coverage=Coverage(
        counted_from=TERMS.says(BOUGHT), begins=TERMS.says(Begins.ON_THE_DAY), ends=TERMS.says({1: years(1)})
    ),
    offering=Offering(terms=TERMS.says(frozenset({1}))),
)
DESK = Reception("desk", hours=TERMS.says(ADMINISTRATIVE))
DOOR = Reception("door", hours=TERMS.says(ADMINISTRATIVE))
STICKERS = Topic("stickers", "シール", "labels", (TERMS.says(Ruling(Outcome.EXCLUDED)),))
REPAIR = Commitment("repair", "修理", "repair", Party.VENDOR, TERMS.says(Certainty.PROMISED), TERMS.says(NoDay()))
REQUEST = Checklist("request", "依頼", "request", ())
STEPS = Flow("steps", "手順", "steps", TERMS.says((FlowStep("asked", Party.CUSTOMER, "依頼", "asking"),)))
FULL: Final = evolve(
    BARE,
    name="made-up/full",
    receptions=(DOOR, DESK),
    topics=(STICKERS,),
    commitments=(REPAIR,),
    checklists=(REQUEST,),
    flows=(STEPS,),
    shipments=(
        Shipment(Leg.LOAN_UNIT, TERMS.says(Payer.VENDOR)),
        Shipment(Leg.FAULTY_UNIT, TERMS.says(Payer.CUSTOMER)),
    ),
)


def test_what_a_policy_holds_is_found_by_its_name() -> None:
    assert FULL.reception("desk") is DESK
    assert FULL.reception("door") is DOOR
    assert FULL.topic("stickers") is STICKERS
    assert FULL.commitment("repair") is REPAIR
    assert FULL.checklist("request") is REQUEST
    assert FULL.flow("steps") is STEPS
    assert FULL.shipment(Leg.FAULTY_UNIT).payer.value is Payer.CUSTOMER


@pytest.mark.parametrize(
    ("ask", "kind", "known"),
    [
        (lambda policy: policy.reception("x"), "desk", "door, desk"),
        (lambda policy: policy.topic("x"), "topic", "stickers"),
        (lambda policy: policy.commitment("x"), "commitment", "repair"),
        (lambda policy: policy.checklist("x"), "checklist", "request"),
        (lambda policy: policy.flow("x"), "flow", "steps"),
    ],
)
def test_a_name_that_there_is_not_is_refused_with_those_that_there_are(
    ask: Callable[[Policy], object], kind: str, known: str
) -> None:
    with pytest.raises(PolicyError, match=rf"^unknown {kind} 'x': made-up/full has {known}$"):
        ask(FULL)
    with pytest.raises(PolicyError, match=rf"^unknown {kind} 'x': made-up/bare has none$"):
        ask(BARE)


def test_a_leg_that_there_is_not_is_refused_with_those_that_there_are() -> None:
    with pytest.raises(PolicyError, match=r"^unknown leg 'new-unit': made-up/full has loan-unit, faulty-unit$"):
        FULL.shipment(Leg.NEW_UNIT)
    with pytest.raises(PolicyError, match=r"^unknown leg 'new-unit': made-up/bare has none$"):
        BARE.shipment(Leg.NEW_UNIT)


def test_a_policy_shows_its_name_alone() -> None:
    assert repr(FULL) == "<made-up/full>"


def test_the_facts_of_a_request_can_be_given_by_name() -> None:
    assert {"channel", "accepted-at", "decided-at", "arrived", "supplied", "steps-taken"} <= set(QUESTIONS)
