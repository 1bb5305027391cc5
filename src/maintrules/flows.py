"""Flows (手順): which step of a procedure comes next, and who takes it?"""

from typing import Final

from attrs import frozen

from maintrules.conditions import ALWAYS, Condition, Open
from maintrules.decisions import Finding, Outcome, Rule, Values
from maintrules.duties import Party
from maintrules.facts import Case
from maintrules.requests import STEPS_TAKEN
from maintrules.sources import Provision

__all__ = ["Flow", "FlowStep", "next_step"]

NEXT: Final = Rule("flows/next-step", Outcome.COVERED, ja="次は「{next}」（{who}）です。", en="Next: {next} ({who}).")
DONE: Final = Rule("flows/done", Outcome.COVERED, ja="手順はすべて済みました。", en="Every step was taken.")
NOT_KNOWN: Final = Rule(
    "flows/steps-not-known",
    Outcome.UNDETERMINED,
    ja="次の手順が分かりません。",
    en="Which step comes next is not known.",
)


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


def next_step(flow: Flow, case: Case) -> Finding:
    """This gives the first step that is not skipped and that ``steps-taken`` does not name, and who takes it."""
    taken, steps = case[STEPS_TAKEN], flow.steps.value
    facts = tuple(dict.fromkeys((STEPS_TAKEN, *(fact for step in steps for fact in step.when.facts))))
    if taken is None:
        return NOT_KNOWN.found(flow.steps, facts=facts, missing=(STEPS_TAKEN,))
    skipped: list[FlowStep] = []
    for step in steps:
        if step.name in taken.each:
            continue
        truth = step.when.holds(case)
        if isinstance(truth, Open):
            return NOT_KNOWN.found(flow.steps, facts=facts, values={"skipped": tuple(skipped)}, missing=truth.missing)
        if truth:
            values: Values = {"next": step, "who": step.who, "done": False, "skipped": tuple(skipped)}
            return NEXT.found(flow.steps, facts=facts, values=values)
        skipped.append(step)
    return DONE.found(flow.steps, facts=facts, values={"done": True, "skipped": tuple(skipped)})
