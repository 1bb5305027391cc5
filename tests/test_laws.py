"""What holds for every policy and every case: the worked ones, and random ones made from the facts a policy asks for."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime, timedelta
from enum import Enum
from itertools import pairwise
from typing import Final

import pytest
from attrs import frozen
from hypothesis import given, settings
from hypothesis import strategies as st

from maintrules import explain
from maintrules.accounts import Key, Keys
from maintrules.decisions import BEGINNING, Decision, Outcome
from maintrules.explain import Language
from maintrules.facts import NEVER, Between, Case, Event, Fact, Known, Question, When
from maintrules.periods import DAY, EARLIEST, JST, LATEST, Period
from maintrules.policy import (
    Policy,
    PolicyError,
    changes,
    deadlines,
    decide,
    decide_request,
    depends_on,
    duties,
    holds_until,
    left,
    offered,
    period,
    registrable,
    renewable,
    timelines,
)
from maintrules.registration import LATE_ACCEPTED, Component, Components, Stage, StagesDone
from maintrules.sources import readings, under
from maintrules.testing import cases
from maintrules.vendors import VENDORS, policies, policy
from maintrules.words import (
    BOUGHT,
    COMPLETED,
    PLAN_BOUGHT,
    REGISTERED,
    RENEWALS,
    TERM,
    ClosedDays,
    Renewal,
    Renewals,
    RenewedBy,
)

POLICIES: Final = tuple(each for vendor in VENDORS for each in policies(vendor))


@frozen
class Asked:
    """A policy, a case and a day."""

    policy: Policy
    case: Case
    day: date

    def decision(self) -> Decision:
        return decide(self.policy, self.case, as_of=self.day)

    def __repr__(self) -> str:
        return f"{self.policy.name} {self.case!r} on {self.day}"


def _days(policy: Policy, case: Case) -> list[date]:
    """The days on which something changes, and their eves."""
    steps = {step.on for line in timelines(policy, case) for step in line.steps}
    eves = {day - DAY for day in steps if day > BEGINNING}
    return sorted(steps | eves)


WORKED: Final = {
    each.name: tuple(dict.fromkeys(case.case for case in cases(each.vendor) if case.policy == each.name))
    for each in POLICIES
}
FACTS: Final = {
    each.name: tuple(
        sorted(
            {q for case in WORKED[each.name] for q in (*case, *_named(each, case))},
            key=lambda question: question.name,
        )
    )
    for each in POLICIES
}
