"""A policy is one service that a unit can be entitled to: what its vendor promises of it, room by room."""

from collections.abc import Mapping
from enum import Enum
from functools import cached_property
from typing import Final, Protocol, TypeVar

from attrs import frozen

from maintrules import (
    accounts,
    applications,
    coverage,
    enrolment,
    hotfixes,
    lifecycle,
    offering,
    options,
    phases,
    refunds,
    registration,
    renewal,
    requests,
    response,
    scope,
    states,
    versions,
    words,
)
from maintrules.accounts import Accounts
from maintrules.applications import ApplicationForm
from maintrules.checklists import Checklist
from maintrules.commitments import Commitment
from maintrules.conditions import Awaited, Barred, compared
from maintrules.coverage import Coverage
from maintrules.decisions import Rule
from maintrules.facts import Question
from maintrules.flows import Flow
from maintrules.hotfixes import Hotfixes
from maintrules.identifiers import NamedForm
from maintrules.lifecycle import Ends
from maintrules.messages import ErrorMessage
from maintrules.notices import Notice
from maintrules.offering import Catalogue, Kind, Offering
from maintrules.phases import Phases
from maintrules.refunds import Refund
from maintrules.registration import Registration
from maintrules.renewal import Renewing
from maintrules.response import Reception
from maintrules.rulings import Ruling, Topic
from maintrules.scope import Scope
from maintrules.shipping import Leg, Shipment
from maintrules.sources import Provision
from maintrules.states import States
from maintrules.versions import Versions
from maintrules.words import WORK, Work

__all__ = ["QUESTIONS", "Beside", "Policy", "PolicyError", "Precedence"]


class _Named(Protocol):
    @property
    def name(self) -> str: ...


N = TypeVar("N", bound=_Named)

_ROOMS: Final = (
    words,
    enrolment,
    applications,
    states,
    requests,
    options,
    accounts,
    coverage,
    hotfixes,
    lifecycle,
    offering,
    phases,
    refunds,
    registration,
    renewal,
    response,
    scope,
    versions,
)

QUESTIONS: Final[Mapping[str, Question]] = {
    question.name: question for room in _ROOMS for question in vars(room).values() if isinstance(question, Question)
}
"""Every fact that can be known, by name."""


class PolicyError(ValueError):
    """A question that a policy has nothing to say to, or a day that it cannot be asked about."""


class Precedence(Enum):
    """Which of several entitlements to the same unit comes first."""

    THIS = "paid"
    OTHER = "warranty"
    CUSTOMER = "customer"
    """The customer chooses."""


@frozen
class Beside:
    """Policies that come with the unit beside this one, by name, and which of them comes first."""

    names: tuple[str, ...]
    precedence: Provision[Precedence] | None = None
    rests_on: tuple[Provision[object], ...] = ()


@frozen(repr=False)
class Policy:
    """One service: what the vendor promises of it, room by room.  *names* are those by which registers call it."""

    name: str
    vendor: str
    names: tuple[str, ...]
    ja: str
    en: str
    kind: Provision[Kind]
    coverage: Coverage
    offering: Offering
    registration: Registration | None = None
    renewing: Renewing | None = None
    ends: Ends | None = None
    phases: Phases | None = None
    versions: Versions | None = None
    hotfixes: Hotfixes | None = None
    bars: tuple[Barred, ...] = ()
    awaited: tuple[Awaited, ...] = ()
    scope: Scope | None = None
    rulings: tuple[Provision[Ruling], ...] = ()
    """What passages say of a request."""
    topics: tuple[Topic, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    obligations: tuple[Commitment, ...] = ()
    """What is owed apart from any request."""
    shipments: tuple[Shipment, ...] = ()
    checklists: tuple[Checklist, ...] = ()
    flows: tuple[Flow, ...] = ()
    forms: tuple[NamedForm, ...] = ()
    """The vendor's identifiers, by name."""
    applications: tuple[ApplicationForm, ...] = ()
    states: tuple[States, ...] = ()
    notices: tuple[Notice, ...] = ()
    messages: tuple[Provision[ErrorMessage], ...] = ()
    receptions: tuple[Reception, ...] = ()
    refund: Refund | None = None
    accounts: Accounts | None = None
    beside: Beside | None = None
    catalogue: Catalogue | None = None
    """The products that the vendor names; None where it does not list them."""
    usable: tuple[Barred, ...] = ()
    """What keeps the unit from being used at all."""
    failure_before: Provision[Rule] | None = None
    """What a failure is that came before the registration was complete."""
    remarks: tuple[Provision[Rule], ...] = ()
    """What holds on every day whatever is known."""

    def __repr__(self) -> str:
        return f"<{self.name}>"

    @cached_property
    def works(self) -> frozenset[Work]:
        """The works that a passage grants, under whatever conditions.

        A passage that shuts a work out under conditions does not say that it is done where they do not hold.
        """
        granted = [each.value.when for each in self.rulings if each.value.grants]
        granted += [each.value for each in self.scope.includes] if self.scope else []
        return frozenset(work for when in granted for work in compared(when, WORK))

    def reception(self, name: str) -> Reception:
        """The desk of this name.  Raises :class:`PolicyError` for one that there is not, as all of these do."""
        return self._named("desk", self.receptions, name)

    def topic(self, name: str) -> Topic:
        """The question of this name."""
        return self._named("topic", self.topics, name)

    def commitment(self, name: str) -> Commitment:
        """The commitment of this name."""
        return self._named("commitment", (*self.commitments, *self.obligations), name)

    def checklist(self, name: str) -> Checklist:
        """The checklist of this name."""
        return self._named("checklist", self.checklists, name)

    def flow(self, name: str) -> Flow:
        """The procedure of this name."""
        return self._named("flow", self.flows, name)

    def shipment(self, leg: Leg) -> Shipment:
        """What is said of the shipping of this leg."""
        found = next((each for each in self.shipments if each.leg is leg), None)
        if found is None:
            known = ", ".join(each.leg.value for each in self.shipments) or "none"
            raise PolicyError(f"unknown leg {leg.value!r}: {self.name} has {known}")
        return found

    def application(self, name: str) -> ApplicationForm:
        """The form of this name."""
        return self._named("application", self.applications, name)

    def form(self, name: str) -> NamedForm:
        """The identifier of this name."""
        return self._named("identifier", self.forms, name)

    def state(self, name: str) -> States:
        """The states of this name."""
        return self._named("states", self.states, name)

    def notice(self, name: str) -> Notice:
        """The notice of this name."""
        return self._named("notice", self.notices, name)

    def message(self, code: str) -> Provision[ErrorMessage]:
        """The message of this code."""
        found = next((each for each in self.messages if each.value.code == code), None)
        if found is None:
            known = ", ".join(each.value.code for each in self.messages) or "none"
            raise PolicyError(f"unknown message {code!r}: {self.name} has {known}")
        return found

    def _named(self, kind: str, every: tuple[N, ...], name: str) -> N:
        found = next((each for each in every if each.name == name), None)
        if found is None:
            known = ", ".join(each.name for each in every) or "none"
            raise PolicyError(f"unknown {kind} {name!r}: {self.name} has {known}")
        return found
