"""Shipping (送料): who pays for which leg?"""

from enum import Enum
from typing import Final

from attrs import frozen

from maintrules.decisions import Finding, Outcome, Rule
from maintrules.sources import Provision

__all__ = ["Leg", "Payer", "Shipment", "finding"]


class Leg(Enum):
    """What is sent, and which way."""

    FAULTY_UNIT = "faulty-unit"
    """To the vendor."""
    EXCHANGE_UNIT = "exchange-unit"
    LOAN_UNIT = "loan-unit"
    LOAN_RETURN = "loan-return"
    """To the vendor."""
    REPAIRED_UNIT = "repaired-unit"
    NEW_UNIT = "new-unit"
    REPLACED_UNIT = "replaced-unit"
    """The faulty unit that a new one has replaced, to the vendor."""


class Payer(Enum):
    CUSTOMER = "customer"
    VENDOR = "vendor"
    NOT_STATED = "not-stated"


VENDOR_PAYS: Final = Rule(
    "shipping/vendor-pays",
    Outcome.COVERED,
    ja="{leg}の送料はメーカが払います。",
    en="The vendor pays for shipping the {leg}.",
)
CUSTOMER_PAYS: Final = Rule(
    "shipping/customer-pays",
    Outcome.EXCLUDED,
    ja="{leg}の送料はお客様が払います。",
    en="The customer pays for shipping the {leg}.",
)
NOT_STATED: Final = Rule(
    "shipping/payer-not-stated",
    Outcome.UNDETERMINED,
    ja="{leg}の送料を誰が払うかは書かれていません。",
    en="Who pays for shipping the {leg} is not stated.",
)

_RULES: Final = {Payer.VENDOR: VENDOR_PAYS, Payer.CUSTOMER: CUSTOMER_PAYS, Payer.NOT_STATED: NOT_STATED}


@frozen
class Shipment:
    """One leg, and who pays for it."""

    leg: Leg
    payer: Provision[Payer]


def finding(shipment: Shipment) -> Finding:
    """This says who pays; COVERED where the vendor does."""
    payer = shipment.payer.value
    return _RULES[payer].found(shipment.payer, values={"leg": shipment.leg, "payer": payer})
