"""What can be known: each fact declared once, named once, asked for in one sentence.

A :class:`Case` holds what is known.  A fact that is absent is not known; :data:`NEVER` is known not to have
happened; :class:`Between` is a day known only to lie there.
"""

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from enum import Enum
from typing import Final, Generic, TypeVar, overload

from attrs import field, fields, frozen, has

from maintrules.periods import EARLIEST, LATEST, in_japan

__all__ = [
    "NEVER",
    "Between",
    "Case",
    "Event",
    "Fact",
    "FactError",
    "Known",
    "Moment",
    "Never",
    "Question",
    "When",
    "days_of",
]

T = TypeVar("T")


class FactError(ValueError):
    """A value that a fact cannot have."""


class Never(Enum):
    NEVER = "never"


NEVER: Final = Never.NEVER
"""Known not to have happened, and not to be going to for the answer asked for."""


def _day(name: str, day: object) -> date:
    """*day*, if an event can have it: a date, no instant, in the range taken from outside."""
    if isinstance(day, datetime):
        raise FactError(f"{name}: a day is wanted, not the instant {day!r}: take its date in Japan")
    if not isinstance(day, date):
        raise FactError(f"{name}: {day!r} is not a day: give a datetime.date, a Between or NEVER")
    if not EARLIEST <= day <= LATEST:
        raise FactError(f"{name}: {day!r} is outside {EARLIEST} to {LATEST}: correct it; what never happens is NEVER")
    return day


def _days_inside(name: str, value: object) -> None:
    """Refuses a record that holds a day which no event could have: rules count from the days of records too."""
    if isinstance(value, date):
        _day(name, value)
    elif isinstance(value, tuple):
        for part in value:
            _days_inside(name, part)
    else:
        kind = type(value)
        for attribute in fields(kind) if has(kind) else ():
            _days_inside(name, getattr(value, attribute.name))


@frozen
class Between:
    """A day known only to be one of those from *first* to *last*, both possible."""

    first: date
    last: date = field()

    @last.validator
    def _in_order(self, _: object, last: date) -> None:
        if isinstance(self.first, datetime) or isinstance(last, datetime):
            raise FactError(f"days are wanted, not instants: take the dates in Japan of {self.first!r} and {last!r}")
        if last < self.first:
            raise FactError(f"no day lies between {self.first!r} and {last!r}: swap the two")


When = date | Between | Never
"""What can be known of an event."""


def days_of(when: When | None) -> Between | None:
    """This gives the days between which an event lies, both possible; None where none is known or it never happened."""
    if isinstance(when, Between):
        return when
    return Between(when, when) if isinstance(when, date) else None


@frozen(eq=False)
class Question:
    """Something that can be known.  *name* serves case files, JSON, the command line, column maps and ``missing``.

    *ja* and *en* name it, *ask_ja* and *ask_en* ask a person for it.
    """

    name: str
    ja: str
    en: str
    ask_ja: str = ""
    ask_en: str = ""

    def __repr__(self) -> str:
        return f"<{self.name}>"


@frozen(eq=False, repr=False)
class Event(Question):
    """Something that happens on a day in Japan."""

    def on(self, day: When) -> "Known":
        """Raises :class:`FactError` for an instant, and for a day outside 1868-01-25 to 2199-12-31."""
        match day:
            case Never():
                return Known(self, day)
            case Between(first, last):
                return Known(self, Between(_day(self.name, first), _day(self.name, last)))
            case _:
                return Known(self, _day(self.name, day))


@frozen(eq=False, repr=False)
class Moment(Question):
    """Something that happens at an instant."""

    def at(self, instant: datetime) -> "Known":
        """Raises ValueError for an instant without a time zone, and for one outside the days of an :class:`Event`."""
        here = in_japan(instant)
        _day(self.name, here.date())
        return Known(self, here)


@frozen(eq=False, repr=False)
class Fact(Question, Generic[T]):
    """Something that has a value of one kind."""

    kind: type[T] = field(kw_only=True)

    def is_(self, value: T) -> "Known":
        """Raises :class:`FactError` for a value of another kind, and for a record with a day that no event can have.

        A number is one of years, months or days: it is refused outside 0 to 1,000.
        """
        if not isinstance(value, self.kind) or (isinstance(value, bool) and self.kind is not bool):
            raise FactError(f"{self.name}: {value!r} is not a {self.kind.__name__}: give one")
        if isinstance(value, int) and not 0 <= value <= 1000:
            raise FactError(f"{self.name}: {value!r} is outside 0 to 1000: correct it")
        _days_inside(self.name, value)
        return Known(self, value)


@frozen
class Known:
    """A fact and its value; made by the fact itself."""

    question: Question
    value: object


class Case:
    """Everything the caller knows of one unit.  What is not in it is not known.

    >>> bought = Event("bought", "購入日", "purchase")
    >>> Case(bought.on(date(2024, 4, 1)))[bought]
    datetime.date(2024, 4, 1)
    >>> Case()[bought] is None
    True
    """

    __slots__ = ("_known",)

    def __init__(self, *known: Known) -> None:
        self._known: Mapping[Question, object] = {k.question: k.value for k in known}
        if len(self._known) < len(known):
            twice = next(k.question for n, k in enumerate(known) if k.question in {e.question for e in known[:n]})
            raise FactError(f"{twice.name} is stated twice: state it once, or replace it with but()")

    def but(self, *known: Known) -> "Case":
        """The same case with more, or other, facts."""
        case = Case(*known)
        case._known = {**self._known, **case._known}
        return case

    def without(self, *questions: Question) -> "Case":
        """The same case, knowing less."""
        case = Case()
        case._known = {q: value for q, value in self._known.items() if q not in questions}
        return case

    def __contains__(self, question: Question) -> bool:
        return question in self._known

    def __iter__(self) -> Iterator[Question]:
        """The facts that are known, in the order in which they were given."""
        return iter(self._known)

    def value(self, question: Question) -> object:
        """What is known of *question*, of whatever kind; None where nothing is."""
        return self._known.get(question)

    @overload
    def __getitem__(self, question: Event) -> When | None: ...
    @overload
    def __getitem__(self, question: Moment) -> datetime | None: ...
    @overload
    def __getitem__(self, question: Fact[T]) -> T | None: ...
    def __getitem__(self, question: Event | Moment | Fact[T]) -> When | datetime | T | None:
        value = self._known.get(question)
        if value is None:
            return None
        if isinstance(question, Event):
            return value if isinstance(value, (date, Between, Never)) else None
        if isinstance(question, Moment):
            return value if isinstance(value, datetime) else None
        return value if isinstance(value, question.kind) else None

    def __eq__(self, other: object) -> bool:
        """Cases are equal that know the same, in whatever order it was stated."""
        return self._known == other._known if isinstance(other, Case) else NotImplemented

    def __hash__(self) -> int:
        return hash(frozenset(self._known.items()))

    def __repr__(self) -> str:
        return f"Case({', '.join(f'{q.name}={v!r}' for q, v in self._known.items())})"
