"""Conditions that compare: a number with another, an event with a day, two texts with each other."""

from datetime import date

from attrs import frozen

from maintrules.conditions import Open, Truth
from maintrules.facts import NEVER, Case, Event, Fact, Question, days_of
from maintrules.width import normalise_width

__all__ = ["HappenedBefore", "NoMoreThan", "SameBeginning", "SameInUsualWidth"]


@frozen
class NoMoreThan:
    """A number is the other or less."""

    one: Fact[int]
    other: Fact[int]

    @property
    def facts(self) -> tuple[Question, ...]:
        return (self.one, self.other)

    def holds(self, case: Case) -> Truth:
        one, other = case[self.one], case[self.other]
        if one is None or other is None:
            return Open(tuple(fact for fact in (self.one, self.other) if case[fact] is None))
        return one <= other


@frozen
class SameInUsualWidth:
    """Two texts are the same in their usual width."""

    one: Fact[str]
    other: Fact[str]

    @property
    def facts(self) -> tuple[Question, ...]:
        return (self.one, self.other)

    def holds(self, case: Case) -> Truth:
        one, other = case[self.one], case[self.other]
        if one is None or other is None:
            return Open(tuple(fact for fact in (self.one, self.other) if case[fact] is None))
        return normalise_width(one) == normalise_width(other)


@frozen
class SameBeginning:
    """Two texts begin with the same characters: in usual width, in capitals, without blanks; open for a shorter one.

    *mark* is what a label prints before the other text, and is no part of it.
    """

    one: Fact[str]
    other: Fact[str]
    length: int
    mark: str = ""

    @property
    def facts(self) -> tuple[Question, ...]:
        return (self.one, self.other)

    def holds(self, case: Case) -> Truth:
        one = _beginning(case[self.one], self.length)
        other = _beginning(case[self.other], self.length, self.mark)
        if one is None or other is None:
            return Open(tuple(fact for fact, text in ((self.one, one), (self.other, other)) if text is None))
        return one == other


def _beginning(text: str | None, length: int, mark: str = "") -> str | None:
    """The first characters of a text; None where there are fewer."""
    usual = "" if text is None else "".join(normalise_width(text).upper().split()).removeprefix(mark.upper())
    return usual[:length] if len(usual) >= length else None


@frozen
class HappenedBefore:
    """The event happened before this day; false of one that never did."""

    event: Event
    day: date

    @property
    def facts(self) -> tuple[Question, ...]:
        return (self.event,)

    def holds(self, case: Case) -> Truth:
        when = case[self.event]
        if when is NEVER:
            return False
        days = days_of(when)
        if days is None or days.first < self.day <= days.last:
            return Open((self.event,))
        return days.last < self.day
