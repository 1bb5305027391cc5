"""Flows (手順): which step of a procedure comes next, and who takes it?"""

from collections.abc import Iterable
from typing import Final

from attrs import frozen

from maintrules.conditions import ALWAYS, Condition, Open
from maintrules.decisions import Finding, Outcome, Rule, Values
from maintrules.duties import Party
from maintrules.facts import Case, Question
from maintrules.requests import STEPS_TAKEN
from maintrules.sources import Provision

__all__ = ["Flow", "FlowStep", "next_step"]

NEXT: Final = Rule("flows/next-step", Outcome.COVERED, ja="次は「{next}」（{who}）です。", en="Next: {next} ({who}).")
DONE: Final = Rule("flows/done", Outcome.COVERED, ja="手順はすべて済みました。", en="Every step was taken.")
BARRED: Final = Rule(
    "flows/barred", Outcome.EXCLUDED, ja="この手順は始められません。", en="This procedure cannot be begun."
)
NOT_KNOWN: Final = Rule(
    "flows/steps-not-known",
    Outcome.UNDETERMINED,
    ja="次の手順が分かりません。",
    en="Which step comes next is not known.",
)
_NAMING_UNKNOWN: Final = {
    rule: Rule(
        f"{rule.name}-with-unknown-names",
        rule.outcome,
        ja=f"{rule.ja}手順にない名前: {{unknown_steps}}。",
        en=f"{rule.en} No procedure has the names {{unknown_steps}}.",
    )
    for rule in (NEXT, DONE)
}
"""What is said besides where names of steps were given that may be mistyped."""


@frozen
class FlowStep:
    """One step, and who takes it."""

    name: str
    who: Party
    ja: str
    en: str
    when: Condition = ALWAYS
    """A step whose condition does not hold is skipped."""


@frozen
class Flow:
    """A procedure, by name: its steps in order."""

    name: str
    ja: str
    en: str
    steps: Provision[tuple[FlowStep, ...]]
    barred: Provision[Condition] | None = None
    """Where it holds, the procedure cannot be begun; no step of it comes next."""


def next_step(flow: Flow, case: Case, others: Iterable[Flow] = ()) -> Finding:
    """This gives the first step that is not skipped and that ``steps-taken`` does not name, and who takes it.

    A name is unknown that neither the procedure nor one of the *others* has: nothing follows from it, but it is told.
    """
    taken, steps = case[STEPS_TAKEN], flow.steps.value
    facts = tuple(dict.fromkeys((STEPS_TAKEN, *(fact for step in steps for fact in step.when.facts))))
    if flow.barred is not None:
        facts, barred = tuple(dict.fromkeys((*flow.barred.value.facts, *facts))), flow.barred.value.holds(case)
        # Of a procedure in which a step was taken it is known that it could be begun.
        if isinstance(barred, Open) and (taken is None or not {step.name for step in steps} & set(taken.each)):
            return NOT_KNOWN.found(flow.barred, flow.steps, facts=facts, missing=barred.missing)
        if barred is True:
            return BARRED.found(flow.barred, facts=facts)
    if taken is None:
        return NOT_KNOWN.found(flow.steps, facts=facts, missing=(STEPS_TAKEN,))
    known = {step.name for each in (flow, *others) for step in each.steps.value}
    unknown = tuple(dict.fromkeys(name for name in taken.each if name not in known))
    skipped: list[FlowStep] = []
    for step in steps:
        if step.name in taken.each:
            continue
        truth = step.when.holds(case)
        if isinstance(truth, Open):
            return NOT_KNOWN.found(flow.steps, facts=facts, values={"skipped": tuple(skipped)}, missing=truth.missing)
        if truth:
            values: Values = {"next": step, "who": step.who, "done": False, "skipped": tuple(skipped)}
            return _told(NEXT, flow, facts, values, unknown)
        skipped.append(step)
    return _told(DONE, flow, facts, {"done": True, "skipped": tuple(skipped)}, unknown)


def _told(rule: Rule, flow: Flow, facts: tuple[Question, ...], values: Values, unknown: tuple[str, ...]) -> Finding:
    if unknown:
        rule, values = _NAMING_UNKNOWN[rule], {**values, "unknown_steps": unknown}
    return rule.found(flow.steps, facts=facts, values=values)
