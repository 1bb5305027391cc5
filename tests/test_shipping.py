"""Who pays for which leg."""

import pytest

from maintrules import shipping
from maintrules.decisions import Outcome, Rule
from maintrules.policy import PolicyError
from maintrules.shipping import Leg, Payer, Shipment, finding
from maintrules.sources import Document, under
from maintrules.table import shipment
from maintrules.vendors import policy

GUIDE = Document("guide", vendor="made-up", number="000", ja="手引き", en="guide")
COST = GUIDE.clause("made-up/cost", "cost", at="p.1", ja="送料", en="Shipping.")


@pytest.mark.parametrize(
    ("payer", "rule", "outcome"),
    [
        (Payer.VENDOR, shipping.VENDOR_PAYS, Outcome.COVERED),
        (Payer.CUSTOMER, shipping.CUSTOMER_PAYS, Outcome.EXCLUDED),
        (Payer.NOT_STATED, shipping.NOT_STATED, Outcome.UNDETERMINED),
    ],
)
def test_a_leg_is_paid_by_the_vendor_the_customer_or_nobody_says_whom(
    payer: Payer, rule: Rule, outcome: Outcome
) -> None:
    found = finding(Shipment(Leg.FAULTY_UNIT, COST.says(payer)))
    assert (found.rule, found.outcome, found.clauses) == (rule, outcome, (COST,))
    assert found.values == {"leg": Leg.FAULTY_UNIT, "payer": payer}


@pytest.mark.parametrize(
    ("service", "leg", "payer", "read"),
    [
        # What the paper states: the sender pays; the unit that a new one replaced goes at the vendor's cost.
        ("cross-sendback", Leg.FAULTY_UNIT, Payer.CUSTOMER, Payer.CUSTOMER),
        ("maker", Leg.FAULTY_UNIT, Payer.CUSTOMER, Payer.CUSTOMER),
        ("maker", Leg.LOAN_UNIT, Payer.VENDOR, Payer.VENDOR),
        ("maker", Leg.LOAN_RETURN, Payer.CUSTOMER, Payer.CUSTOMER),
        ("maker", Leg.REPAIRED_UNIT, Payer.VENDOR, Payer.VENDOR),
        ("product-warranty", Leg.FAULTY_UNIT, Payer.CUSTOMER, Payer.CUSTOMER),
        ("product-warranty", Leg.REPLACED_UNIT, Payer.VENDOR, Payer.VENDOR),
        # What it does not, and what follows if the sender pays there too.
        ("cross-sendback", Leg.EXCHANGE_UNIT, Payer.NOT_STATED, Payer.VENDOR),
        ("product-warranty", Leg.REPAIRED_UNIT, Payer.NOT_STATED, Payer.VENDOR),
        ("product-warranty", Leg.NEW_UNIT, Payer.NOT_STATED, Payer.VENDOR),
    ],
)
def test_infinico_states_most_legs_and_the_sender_pays_the_others_only_by_analogy(
    service: str, leg: Leg, payer: Payer, read: Payer
) -> None:
    asked = policy(f"infinico/{service}")
    assert shipment(asked, leg).values["payer"] is payer
    if service != "maker":
        analogous = under(asked, {"infinico/unstated-shipping": "sender-pays"})
        assert shipment(analogous, leg).values["payer"] is read


def test_a_leg_that_a_service_does_not_have_is_refused_with_those_that_there_are() -> None:
    known = "infinico/cross-sendback has faulty-unit, exchange-unit"
    with pytest.raises(PolicyError, match=rf"^unknown leg 'loan-unit': {known}$"):
        shipment(policy("infinico/cross-sendback"), Leg.LOAN_UNIT)
    with pytest.raises(PolicyError, match=r"^unknown leg 'loan-unit': infinico/onsite-weekday has none$"):
        shipment(policy("infinico/onsite-weekday"), Leg.LOAN_UNIT)
