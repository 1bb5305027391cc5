"""Flows (手順): which step of a procedure comes next, and who takes it?"""

from typing import Final

from attrs import frozen

from maintrules.decisions import Finding, Outcome, Rule
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
    ja="どの手順まで済んだかが分かりません。",
    en="Which steps were taken is not known.",
)


@frozen
class FlowStep:
    """One step, and who takes it."""

    name: str
    who: Party
    ja: str
    en: str


@frozen
class Flow:
    """A procedure, by name: its steps in order."""

    name: str
    ja: str
    en: str
    steps: Provision[tuple[FlowStep, ...]]


def next_step(flow: Flow, case: Case) -> Finding:
    """This gives the first step that ``steps-taken`` does not name, and who takes it."""
    taken = case[STEPS_TAKEN]
    if taken is None:
        return NOT_KNOWN.found(flow.steps, facts=(STEPS_TAKEN,), missing=(STEPS_TAKEN,))
    step = next((each for each in flow.steps.value if each.name not in taken.each), None)
    if step is None:
        return DONE.found(flow.steps, facts=(STEPS_TAKEN,), values={"done": True})
    return NEXT.found(flow.steps, facts=(STEPS_TAKEN,), values={"next": step, "who": step.who, "done": False})
