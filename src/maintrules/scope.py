"""Scope (対象範囲): is the requested work inside the service?

A request is one ``work`` and what is known about it.  A promise lists the works it includes, those it excludes and
under which conditions; a work that it does not speak of is not decided here.
"""

from collections.abc import Set as AbstractSet
from typing import Final

from attrs import frozen

from maintrules.conditions import Condition, Open
from maintrules.decisions import Finding, Outcome, Rule
from maintrules.facts import Case, Event, Fact
from maintrules.sources import Provision
from maintrules.words import WORK, Work

__all__ = ["FAILURE_ON", "Scope", "findings", "silence"]


HARDWARE_FAILURE: Final = Fact(
    "hardware-failure",
    "機器故障とのメーカの判断",
    "the vendor found a hardware failure",
    "メーカは機器の故障と判断しましたか。",
    "Did the vendor find a hardware failure?",
    kind=bool,
)
SERIOUS_DEFECT: Final = Fact(
    "serious-defect",
    "重大な不具合とのメーカの判断",
    "the vendor regards the defect as serious",
    "メーカは重大な不具合と判断しましたか。",
    "Does the vendor regard the defect as serious?",
    kind=bool,
)
FAILURE_ON: Final = Event(
    "failure-on", "故障が起きた日", "day of the failure", "故障はいつ起きましたか。", "On which day did it fail?"
)

INCLUDED: Final = Rule(
    "scope/included",
    Outcome.COVERED,
    ja="依頼の内容（{work}）はサービスに含まれます。",
    en="The work ({work}) is included.",
)
EXCLUDED: Final = Rule(
    "scope/excluded",
    Outcome.EXCLUDED,
    ja="依頼の内容（{work}）はサービスに含まれません。",
    en="The work ({work}) is not included.",
)
NOT_EXCLUDED: Final = Rule(
    "scope/not-excluded",
    Outcome.COVERED,
    ja="依頼の内容（{work}）は、この条項では除かれません。",
    en="The work ({work}) is not excluded by this clause.",
)
NOT_STATED: Final = Rule(
    "scope/not-stated",
    Outcome.UNDETERMINED,
    ja="依頼の内容（{work}）の扱いは書かれていません。",
    en="How the work ({work}) is treated is not stated.",
)
NOTHING_STATED: Final = Rule(
    "scope/nothing-stated",
    Outcome.UNDETERMINED,
    ja="どの依頼がサービスに含まれるかは、書かれていません。",
    en="Which work is included is not stated.",
)
NOT_KNOWN: Final = Rule(
    "scope/not-known",
    Outcome.UNDETERMINED,
    ja="依頼の内容、またはその扱いを決める事実が分かりません。",
    en="The work asked for, or a fact that settles how it is treated, is not known.",
)


@frozen
class Scope:
    """What a service does: conditions under which a work is included, not included, or not spoken of."""

    includes: tuple[Provision[Condition], ...] = ()
    excludes: tuple[Provision[Condition], ...] = ()
    silent: tuple[Provision[Condition], ...] = ()


def findings(scope: Scope, case: Case) -> tuple[Finding, ...]:
    """This says what the scope comes to: every clause that speaks of the work, or may."""
    found: list[Finding] = []
    for rule, clauses in ((EXCLUDED, scope.excludes), (NOT_STATED, scope.silent), (INCLUDED, scope.includes)):
        found.extend(finding for clause in clauses if (finding := _finding(rule, clause, case)))
    return tuple(found)


def silence(service: Provision[object], granted: AbstractSet[Work], case: Case) -> tuple[Finding, ...]:
    """This says that a work is left open which no passage about the *service* grants.

    *granted* are those that one does, under whatever conditions; nothing where the work is one of them.
    """
    work = case[WORK]
    if not granted:
        return (NOTHING_STATED.found(service),)
    if work is None:
        return (NOT_KNOWN.found(service, facts=(WORK,), missing=(WORK,), at_worst=Outcome.UNDETERMINED),)
    return () if work in granted else (NOT_STATED.found(service, facts=(WORK,), values={"work": work}),)


def _finding(rule: Rule, clause: Provision[Condition], case: Case) -> Finding | None:
    facts = tuple(dict.fromkeys((WORK, *clause.value.facts)))
    values = {"work": case.value(WORK)}
    holds = clause.value.holds(case)
    if isinstance(holds, Open):
        return NOT_KNOWN.found(clause, facts=facts, missing=holds.missing, at_worst=rule.outcome)
    if holds:
        return rule.found(clause, facts=facts, values=values)
    return NOT_EXCLUDED.found(clause, facts=facts, values=values) if clause.reading else None
