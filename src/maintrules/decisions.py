"""What a room answers: findings, each from a day on, and what they come to on one day.

A *finding* is a rule with what it rests on: provisions (hence clauses and readings), facts, values.  It is settled,
or open: then it names the facts that would settle it and knows the worst it can come to.  A *timeline* holds one
finding for every day there is.  A *leg* is a run of days and the rule that holds on each of them.  A *decision* joins
the findings of one day.
"""

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from enum import Enum
from functools import cached_property
from operator import attrgetter
from types import MappingProxyType
from typing import Final, NamedTuple, NoReturn, TypeVar

from attrs import frozen

from maintrules.facts import Between, Question
from maintrules.periods import Period
from maintrules.sources import Clause, Provision, Reading

__all__ = [
    "BEGINNING",
    "NOTHING",
    "AnyOf",
    "Decision",
    "Finding",
    "Leg",
    "Outcome",
    "Rule",
    "Step",
    "Timeline",
    "Values",
    "always",
    "sometime",
    "whichever",
    "worst",
]

BEGINNING: Final = date.min
"""The day on which the first step of every timeline begins."""

Values = Mapping[str, object]
"""What a finding's sentence speaks of, by the names its templates use."""

T = TypeVar("T")

NOTHING: Final[Values] = MappingProxyType({})


class Outcome(Enum):
    """What an answer comes to.  UNDETERMINED is made by joining; a settled rule has one of the other three."""

    COVERED = "covered"
    DISCRETIONARY = "discretionary"
    """The vendor may refuse."""
    UNDETERMINED = "undetermined"
    """A fact is missing, or the paper is silent."""
    EXCLUDED = "excluded"

    def __init__(self, _: str) -> None:
        self.weight: int = len(type(self).__members__)
        """How much it counts against the customer, from 0."""


def worst(outcomes: Iterable[Outcome]) -> Outcome:
    """The one that counts most against the customer; of none, COVERED."""
    return max(outcomes, key=_weight, default=Outcome.COVERED)


_weight: Final = attrgetter("weight")


@frozen(eq=False)
class Rule:
    """A named outcome and the sentence that tells it, as templates over a finding's values.

    A rule whose outcome is UNDETERMINED stands where the paper is silent or a fact is missing.
    """

    name: str
    outcome: Outcome
    ja: str
    en: str

    def __repr__(self) -> str:
        return f"<{self.name}>"

    def found(
        self,
        *rests_on: Provision[object],
        facts: tuple[Question, ...] = (),
        values: Values = NOTHING,
        missing: tuple[Question, ...] = (),
        at_worst: Outcome | None = None,
    ) -> "Finding":
        return Finding(self, rests_on, facts, values, missing, at_worst)


_SAME: Final = {
    outcome: Rule(
        f"same-anyway/{outcome.value}",
        outcome,
        ja="どの場合でも答えは同じ（{rules}）。",
        en="The answer is the same in each case ({rules}).",
    )
    for outcome in (Outcome.COVERED, Outcome.DISCRETIONARY, Outcome.EXCLUDED)
}


@frozen
class AnyOf:
    """A value known only to be one of several."""

    values: tuple[object, ...]


class Step(NamedTuple):
    """From a day on: a finding in the making.  *at_worst* is None where it is settled."""

    on: date
    rule: Rule
    rests_on: tuple[Provision[object], ...]
    facts: tuple[Question, ...] = ()
    values: Values = NOTHING
    missing: tuple[Question, ...] = ()
    at_worst: Outcome | None = None

    @property
    def open(self) -> Outcome | None:
        """The worst it can come to, where it is open; what the paper leaves open can be EXCLUDED."""
        return _open(self.rule, self.at_worst)

    @property
    def outcome(self) -> Outcome:
        return self.rule.outcome if self.open is None else Outcome.UNDETERMINED


def _open(rule: Rule, at_worst: Outcome | None) -> Outcome | None:
    if at_worst is Outcome.UNDETERMINED or (at_worst is None and rule.outcome is Outcome.UNDETERMINED):
        return Outcome.EXCLUDED
    return at_worst


@frozen
class Finding:
    """A rule, what it rests on, and with which values.

    *facts* are those the finding was drawn from, *missing* those that would settle it.
    """

    rule: Rule
    rests_on: tuple[Provision[object], ...]
    facts: tuple[Question, ...] = ()
    values: Values = NOTHING
    missing: tuple[Question, ...] = ()
    at_worst: Outcome | None = None

    def step(self, on: date = BEGINNING) -> Step:
        return Step(on, self.rule, self.rests_on, self.facts, self.values, self.missing, self.at_worst)

    @property
    def outcome(self) -> Outcome:
        return self.rule.outcome if _open(self.rule, self.at_worst) is None else Outcome.UNDETERMINED

    @property
    def weighs(self) -> Outcome:
        """The outcome, or for an open finding the worst that it can come to."""
        return _open(self.rule, self.at_worst) or self.rule.outcome

    @property
    def clauses(self) -> tuple[Clause, ...]:
        return tuple(dict.fromkeys(clause for provision in self.rests_on for clause in provision.clauses))

    @property
    def readings(self) -> dict[str, str]:
        """The way taken of each reading it rests on."""
        return {p.reading.name: p.way for p in self.rests_on if p.reading}


@frozen
class Leg:
    """A run of days (期間の一部), and the rule that holds on each of them."""

    days: Period
    rule: Rule
    rests_on: tuple[Provision[object], ...]
    facts: tuple[Question, ...] = ()
    values: Values = NOTHING
    missing: tuple[Question, ...] = ()
    at_worst: Outcome | None = None

    def step(self) -> Step:
        return Step(self.days.first, self.rule, self.rests_on, self.facts, self.values, self.missing, self.at_worst)


@frozen
class Timeline:
    """One finding for every day there is: each step holds until the next begins, the first from :data:`BEGINNING`."""

    steps: tuple[Step, ...]

    def place(self, day: date) -> int:
        """Which of the steps holds on *day*, counted from 0."""
        return bisect_right(self.steps, day, key=_on) - 1

    def step(self, day: date) -> Step:
        return self.steps[self.place(day)]

    def on(self, day: date) -> Finding:
        return Finding(*self.step(day)[1:])


_on: Final = attrgetter("on")


def always(finding: Finding) -> Timeline:
    return Timeline((finding.step(),))


def whichever(rule: Rule, missing: tuple[Question, ...], candidates: Sequence[Timeline]) -> Timeline:
    """What holds whichever of *candidates* is the true one; where they differ, *rule*, open for *missing*.

    The candidates are those of every value that the facts *missing* can take.
    """
    if len(candidates) == 1:
        return candidates[0]
    steps = []
    for day in _days(candidates):
        found = [line.step(day) for line in candidates]
        steps.append(_agreed(day, found, missing) or _differing(day, found, rule, missing))
    return _without_repeats(steps)


def sometime(rule: Rule, missing: tuple[Question, ...], earliest: Timeline, latest: Timeline) -> Timeline:
    """What holds wherever between its earliest and its latest day the event fell; elsewhere *rule*, open for *missing*.

    A later event must only move the steps later, some of them perhaps to nothing; each step that a day between can
    have must stand in one of the two ends.
    """
    early_names, late_names = _names(earliest), _names(latest)
    steps = []
    for day in _days((earliest, latest)):
        early, late = earliest.place(day), latest.place(day)
        if early == len(early_names) - 1 and late == len(late_names) - 1:
            found = [earliest.steps[early], latest.steps[late]]
        else:
            # The steps between count too: the same rule on two of them settles nothing, for a gap may lie there.
            first = early_names.index(late_names[late]) if late_names[late] in early_names else 0
            last = late_names.index(early_names[early]) if early_names[early] in late_names else len(late_names) - 1
            found = [*_run(earliest, first, early), *_run(latest, late, last)]
        steps.append(_agreed(day, found, missing) or _differing(day, found, rule, missing))
    return _without_repeats(steps)


def _names(line: Timeline) -> list[tuple[Rule, int]]:
    """What tells each step from the others of its timeline: its rule, and how many steps before have that rule."""
    rules = [step.rule for step in line.steps]
    return [(rule, rules[:place].count(rule)) for place, rule in enumerate(rules)]


def _run(line: Timeline, one: int, other: int) -> Sequence[Step]:
    return line.steps[min(one, other) : max(one, other) + 1]


def _days(lines: Iterable[Timeline]) -> list[date]:
    return sorted({step.on for line in lines for step in line.steps})


def _agreed(day: date, found: Sequence[Step], missing: tuple[Question, ...]) -> Step | None:
    """The step that all of *found* come to, naming *missing* as a fact it was drawn from; None where they differ."""
    first = found[0]
    if any(step.outcome is not first.outcome for step in found):
        return None
    if all(step.rule is first.rule for step in found):
        rule, values = first.rule, _common([step.values for step in found])
    elif first.open is None:
        rule, values = _SAME[first.outcome], {"rules": AnyOf(_unique(step.rule.name for step in found))}
    else:
        return None
    settled = first.open is None
    return Step(
        day,
        rule,
        _unique(p for step in found for p in step.rests_on),
        _unique((*(f for step in found for f in step.facts), *missing)),
        values,
        () if settled else _unique(q for step in found for q in step.missing),
        None if settled else worst(step.open for step in found if step.open),
    )


def _differing(day: date, found: Sequence[Step], rule: Rule, missing: tuple[Question, ...]) -> Step:
    return Step(
        day,
        rule,
        _unique(p for step in found for p in step.rests_on),
        _unique(f for step in found for f in step.facts),
        _common([step.values for step in found]),
        _unique((*missing, *(q for step in found for q in step.missing))),
        worst(step.open or step.outcome for step in found),
    )


def _without_repeats(steps: Iterable[Step]) -> Timeline:
    kept: list[Step] = []
    for step in steps:
        if not kept or kept[-1][1:] != step[1:]:
            kept.append(step)
    return Timeline(tuple(kept))


def _common(several: Sequence[Values]) -> Values:
    """What all of them speak of: the value where they agree, else the days it lies between or the values it can be."""
    merged: dict[str, object] = {}
    for name in several[0]:
        values = [each[name] for each in several if name in each]
        if len(values) < len(several):
            continue
        merged[name] = values[0] if all(value == values[0] for value in values) else _any_of(values)
    return merged


def _any_of(values: Sequence[object]) -> object:
    days = [day for value in values for day in _ends(value)]
    if len(days) == 2 * len(values):
        return Between(min(days), max(days))
    return AnyOf(_unique(part for value in values for part in (value.values if isinstance(value, AnyOf) else (value,))))


def _ends(value: object) -> tuple[date, ...]:
    match value:
        case datetime():
            return ()
        case date():
            return (value, value)
        case Between(first, last):
            return (first, last)
        case _:
            return ()


def _unique(items: Iterable[T]) -> tuple[T, ...]:
    return tuple(dict.fromkeys(items))


@frozen
class Decision:
    """What the findings of one day come to.  All are kept: those that decide, and those that could not matter.

    The weightiest settled finding decides, unless an open one can come to worse: then it is UNDETERMINED.
    """

    findings: tuple[Finding, ...]

    @cached_property
    def _settled(self) -> Outcome:
        return worst(f.rule.outcome for f in self.findings if f.outcome is not Outcome.UNDETERMINED)

    @cached_property
    def outcome(self) -> Outcome:
        heaviest = worst(f.weighs for f in self.findings)
        return Outcome.UNDETERMINED if heaviest is not self._settled else heaviest

    @property
    def deciding(self) -> tuple[Finding, ...]:
        """The findings that make the outcome what it is; all of them, where none is settled and none can matter."""
        if self.outcome is Outcome.UNDETERMINED:
            least = self._settled.weight
            return tuple(f for f in self.findings if f.weighs.weight > least)
        return tuple(f for f in self.findings if f.outcome is self.outcome) or self.findings

    @property
    def missing(self) -> tuple[Question, ...]:
        """The facts that could change the outcome, were they known; empty where it is settled or the paper silent."""
        if self.outcome is not Outcome.UNDETERMINED:
            return ()
        return _unique(question for finding in self.deciding for question in finding.missing)

    @property
    def facts(self) -> frozenset[Question]:
        """Every fact that a finding names, missing ones too: another value of one not named changes nothing."""
        return frozenset(q for finding in self.findings for q in (*finding.facts, *finding.missing))

    @property
    def clauses(self) -> tuple[Clause, ...]:
        return _unique(clause for finding in self.findings for clause in finding.clauses)

    @property
    def readings(self) -> dict[str, Reading[object]]:
        """Every reading that a finding rests on: another way of one not named changes nothing."""
        return {p.reading.name: p.reading for finding in self.findings for p in finding.rests_on if p.reading}

    def __and__(self, other: "Decision") -> "Decision":
        return Decision(self.findings + other.findings)

    def __bool__(self) -> NoReturn:
        raise TypeError("a decision has four outcomes, not two: compare decision.outcome")
