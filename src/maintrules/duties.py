"""What must, may or will be done by or from a day (期限), and by whom."""

from datetime import date
from enum import Enum

from attrs import frozen

from maintrules.decisions import NOTHING, Values
from maintrules.facts import Question
from maintrules.sources import Clause, Provision

__all__ = ["Bound", "Deadline", "Duty", "Party"]


class Bound(Enum):
    BY = "by"
    """The last day on which it is in time."""
    FROM = "from"
    """The first day on which it can be done."""
    EXPECTED = "expected"
    """When it is to be expected; nothing follows from missing it."""


class Party(Enum):
    CUSTOMER = "customer"
    VENDOR = "vendor"
    RESELLER = "reseller"


@frozen(eq=False)
class Duty:
    """Something to be done (ja, en: templates over the deadline's values), by whom, and how its day binds."""

    name: str
    who: Party
    bound: Bound
    ja: str
    en: str

    def __repr__(self) -> str:
        return f"<{self.name}>"


@frozen
class Deadline:
    """A duty and its day; without a day where the facts *missing* are not known.

    *done* is the day on which it was done, *until* the last day on which doing it still has a meaning (None: no
    such day is known), *since* the day from which it is known that it must be done (None: it always was).
    """

    duty: Duty
    on: date | None
    rests_on: tuple[Provision[object], ...]
    facts: tuple[Question, ...] = ()
    values: Values = NOTHING
    missing: tuple[Question, ...] = ()
    done: date | None = None
    until: date | None = None
    since: date | None = None

    @property
    def clauses(self) -> tuple[Clause, ...]:
        return tuple(dict.fromkeys(clause for provision in self.rests_on for clause in provision.clauses))

    @property
    def readings(self) -> dict[str, str]:
        """The way taken of each reading it rests on."""
        return {p.reading.name: p.way for p in self.rests_on if p.reading}

    def is_open(self, as_of: date) -> bool:
        """Is it still to be done on *as_of*: known by then, not done, and not too late to be done at all?"""
        if self.done is not None and self.done <= as_of:
            return False
        if self.since is not None and as_of < self.since:
            return False
        return self.until is None or as_of <= self.until
