"""States (状態): what may be done with an application in each state of its way?"""

from enum import Enum
from typing import Final

from attrs import frozen

from maintrules.decisions import Finding, Outcome, Rule
from maintrules.facts import Case, Fact
from maintrules.sources import Provision

__all__ = ["Action", "ApplicationState", "StateError", "States", "finding"]


class ApplicationState(Enum):
    """How far an application has come."""

    ENTERED = "entered"
    SUBMITTED = "submitted"
    CONFIRMING = "confirming"
    """The vendor is checking it."""
    COMPLETE = "complete"
    REJECTED = "rejected"
    EXPIRED = "expired"


APPLICATION_STATE: Final = Fact(
    "application-state",
    "申請の状態",
    "state of the application",
    "申請はどの状態ですか。",
    "In which state is the application?",
    kind=ApplicationState,
)

ALLOWED: Final = Rule(
    "states/allowed", Outcome.COVERED, ja="{state}の間、{action}ができます。", en="While {state}: {action} is possible."
)
NOT_ALLOWED: Final = Rule(
    "states/not-allowed",
    Outcome.EXCLUDED,
    ja="{state}の間、{action}はできません。",
    en="While {state}: {action} is not possible.",
)
NOT_STATED: Final = Rule(
    "states/not-stated",
    Outcome.UNDETERMINED,
    ja="{state}の間に{action}ができるかどうかは、書かれていません。",
    en="While {state}: whether {action} is possible is not stated.",
)
NOT_KNOWN: Final = Rule(
    "states/state-not-known",
    Outcome.UNDETERMINED,
    ja="{action}ができるかどうかは、申請の状態が分からないと決まりません。",
    en="Whether {action} is possible depends on the state of the application.",
)


class StateError(ValueError):
    """An action that there is not."""


@frozen
class Action:
    """Something done with an application: possible in *allowed*, not stated of *unstated*, else not possible."""

    name: str
    ja: str
    en: str
    allowed: frozenset[ApplicationState]
    unstated: frozenset[ApplicationState] = frozenset()


@frozen
class States:
    """What may be done in which state, by name."""

    name: str
    ja: str
    en: str
    actions: tuple[Provision[Action], ...]


def finding(states: States, name: str, case: Case) -> Finding:
    """This says whether the action *name* is possible.  Raises :class:`StateError` for one that there is not."""
    action = next((each for each in states.actions if each.value.name == name), None)
    if action is None:
        known = ", ".join(each.value.name for each in states.actions)
        raise StateError(f"unknown action {name!r}: {states.name} has {known}")
    state, facts = case[APPLICATION_STATE], (APPLICATION_STATE,)
    values = {"state": state, "action": action.value}
    if state is None:
        return NOT_KNOWN.found(action, facts=facts, values=values, missing=facts)
    if state in action.value.unstated:
        return NOT_STATED.found(action, facts=facts, values=values)
    rule = ALLOWED if state in action.value.allowed else NOT_ALLOWED
    return rule.found(action, facts=facts, values=values)
