"""Conditions over facts, as data: true, false, or open with the facts that would settle them (Kleene).

A :class:`Bar` is what stands in the way while a condition holds: a second-hand unit, a label not shown.
"""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Generic, Protocol, TypeVar

from attrs import frozen

from maintrules.decisions import Finding, Outcome, Rule, Timeline, always, worst
from maintrules.facts import NEVER, Between, Case, Event, Fact, Never, Question, days_of
from maintrules.periods import in_japan
from maintrules.requests import RECEIVED_AT, Codes
from maintrules.sources import Provision

__all__ = [
    "ALWAYS",
    "NOWHERE",
    "All",
    "Among",
    "Any",
    "AsRead",
    "AtLeast",
    "Awaited",
    "Bar",
    "Barred",
    "Condition",
    "Happened",
    "HappenedBy",
    "Is",
    "Not",
    "Open",
    "Same",
    "Stated",
    "Truth",
    "asked_on",
    "both",
    "compared",
    "either",
    "in_time",
]

T = TypeVar("T")


@frozen
class Open:
    """Neither true nor false yet: *missing* would settle it."""

    missing: tuple[Question, ...]


Truth = bool | Open


class Condition(Protocol):
    """Something that is true, false or open of a case, from *facts* alone."""

    @property
    def facts(self) -> tuple[Question, ...]: ...

    def holds(self, case: Case) -> Truth: ...


@frozen(init=False)
class Is(Generic[T]):
    """The fact has one of these values."""

    fact: Fact[T]
    among: tuple[T, ...]

    def __init__(self, fact: Fact[T], *among: T) -> None:
        self.__attrs_init__(fact, among)

    @property
    def facts(self) -> tuple[Question, ...]:
        return (self.fact,)

    def holds(self, case: Case) -> Truth:
        value = case[self.fact]
        return Open((self.fact,)) if value is None else value in self.among


@frozen(init=False)
class All:
    """Every part is true; of no parts, true."""

    parts: tuple[Condition, ...]

    def __init__(self, *parts: Condition) -> None:
        self.__attrs_init__(parts)

    @property
    def facts(self) -> tuple[Question, ...]:
        return _facts(self.parts)

    def holds(self, case: Case) -> Truth:
        return both([part.holds(case) for part in self.parts])


@frozen(init=False)
class Any:
    """At least one part is true; of no parts, false."""

    parts: tuple[Condition, ...]

    def __init__(self, *parts: Condition) -> None:
        self.__attrs_init__(parts)

    @property
    def facts(self) -> tuple[Question, ...]:
        return _facts(self.parts)

    def holds(self, case: Case) -> Truth:
        return either([part.holds(case) for part in self.parts])


@frozen
class Not:
    """The part is false."""

    part: Condition

    @property
    def facts(self) -> tuple[Question, ...]:
        return self.part.facts

    def holds(self, case: Case) -> Truth:
        truth = self.part.holds(case)
        return truth if isinstance(truth, Open) else not truth


ALWAYS = All()
NOWHERE = Any()


@frozen
class AsRead:
    """What a passage says that can be read in several ways; whatever looks at it rests on it."""

    passage: Provision[Condition]

    @property
    def facts(self) -> tuple[Question, ...]:
        return self.passage.value.facts

    def holds(self, case: Case) -> Truth:
        return self.passage.value.holds(case)


@frozen
class Same:
    """Two facts have the same value."""

    one: Fact[str]
    other: Fact[str]

    @property
    def facts(self) -> tuple[Question, ...]:
        return (self.one, self.other)

    def holds(self, case: Case) -> Truth:
        missing = tuple(fact for fact in (self.one, self.other) if case[fact] is None)
        return Open(missing) if missing else case[self.one] == case[self.other]


@frozen
class Stated:
    """The case states the fact; never open."""

    fact: Question

    @property
    def facts(self) -> tuple[Question, ...]:
        return (self.fact,)

    def holds(self, case: Case) -> Truth:
        return self.fact in case


@frozen
class Happened:
    """The event has happened, on whatever day."""

    event: Event

    @property
    def facts(self) -> tuple[Question, ...]:
        return (self.event,)

    def holds(self, case: Case) -> Truth:
        when = case[self.event]
        return Open((self.event,)) if when is None else when is not NEVER


@frozen
class AtLeast:
    """The number is this one or more."""

    fact: Fact[int]
    least: int

    @property
    def facts(self) -> tuple[Question, ...]:
        return (self.fact,)

    def holds(self, case: Case) -> Truth:
        number = case[self.fact]
        return Open((self.fact,)) if number is None else number >= self.least


@frozen
class HappenedBy:
    """The event has happened on the day of the request or before."""

    event: Event

    @property
    def facts(self) -> tuple[Question, ...]:
        return (self.event, RECEIVED_AT)

    def holds(self, case: Case) -> Truth:
        when, on = case[self.event], asked_on(case)
        if when is NEVER:
            return False
        days = days_of(when)
        if days is None or on is None:
            missing = ((self.event, days), (RECEIVED_AT, on))
            return Open(tuple(question for question, known in missing if known is None))
        if days.last <= on:
            return True
        return False if on < days.first else Open((self.event,))


@frozen
class Among:
    """The text is one of those listed; compared exactly."""

    text: Fact[str]
    listed: Fact[Codes]

    @property
    def facts(self) -> tuple[Question, ...]:
        return (self.text, self.listed)

    def holds(self, case: Case) -> Truth:
        text, listed = case[self.text], case[self.listed]
        if listed is not None and not listed.each:
            return False
        if text is None or listed is None:
            return Open(tuple(fact for fact in self.facts if fact not in case))
        return text in listed.each


def asked_on(case: Case) -> date | None:
    """The day in Japan on which the request came; None where it is not known."""
    at = case[RECEIVED_AT]
    return None if at is None else in_japan(at).date()


def compared(condition: Condition, fact: Fact[T]) -> frozenset[T]:
    """Every value of *fact* with which the condition can be true, whatever else it looks at; not what it denies."""
    match condition:
        case Is() if condition.fact is fact:
            return frozenset(condition.among)
        case All() | Any():
            return frozenset(value for part in condition.parts for value in compared(part, fact))
        case AsRead():
            return compared(condition.passage.value, fact)
        case _:
            return frozenset()


def both(truths: Sequence[Truth]) -> Truth:
    """Are all of them true?"""
    return False if any(truth is False for truth in truths) else _open(truths) or True


def either(truths: Sequence[Truth]) -> Truth:
    """Is one of them true?"""
    return True if any(truth is True for truth in truths) else _open(truths) or False


def in_time(case: Case, act: Event, since: Event, last: Callable[[date], date]) -> Truth:
    """Did *act* happen by the *last* day that follows from the day of *since*?"""
    done, began = days_of(case[act]), days_of(case[since])
    if done is None or began is None:
        return Open(tuple(event for event, days in ((act, done), (since, began)) if days is None))
    if done.last <= last(began.first):
        return True
    if done.first > last(began.last):
        return False
    return Open(tuple(event for event, days in ((act, done), (since, began)) if days.first < days.last))


def _facts(parts: tuple[Condition, ...]) -> tuple[Question, ...]:
    return tuple(dict.fromkeys(fact for part in parts for fact in part.facts))


def _open(truths: Sequence[Truth]) -> Open | None:
    open_ = [truth for truth in truths if isinstance(truth, Open)]
    return Open(tuple(dict.fromkeys(question for truth in open_ for question in truth.missing))) if open_ else None


@frozen(eq=False)
class Bar:
    """What is found while a condition holds, and what while it does not."""

    hinders: Rule
    clear: Rule

    @property
    def at_worst(self) -> Outcome:
        """The worst it can come to while it is not known whether the condition holds."""
        return worst((self.hinders.outcome, self.clear.outcome))


@frozen
class Awaited:
    """A bar that stands until an event has happened."""

    bar: Bar
    event: Provision[Event]

    def timeline(self, case: Case) -> Timeline:
        """What holds on every day; open while it is not known whether the event has happened."""
        event = self.event.value
        when = case[event]
        barred = self.bar.hinders.found(self.event, facts=(event,))
        clear = self.bar.clear.found(self.event, facts=(event,))
        open_ = self.bar.hinders.found(self.event, facts=(event,), missing=(event,), at_worst=self.bar.at_worst)
        if when is None:
            return always(open_)
        if isinstance(when, Never):
            return always(barred)
        if isinstance(when, Between):
            return Timeline((barred.step(), open_.step(when.first), clear.step(when.last)))
        return Timeline((barred.step(), clear.step(when)))


@frozen
class Barred:
    """A bar that a policy puts up, and the condition under which it stands."""

    bar: Bar
    when: Provision[Condition]

    def finding(self, case: Case) -> Finding:
        """What *case* comes to here; open, where a fact is missing that decides it."""
        facts = self.when.value.facts
        truth = self.when.value.holds(case)
        values = {fact.name: case.value(fact) for fact in facts if fact in case}
        if isinstance(truth, Open):
            return self.bar.hinders.found(
                self.when, facts=facts, values=values, missing=truth.missing, at_worst=self.bar.at_worst
            )
        rule = self.bar.hinders if truth else self.bar.clear
        return rule.found(self.when, facts=facts, values=values)
