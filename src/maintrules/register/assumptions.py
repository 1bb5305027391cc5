"""Facts that a register lacks, stated for one run: one by one, or as a set known by name.

What a row states goes before every assumption, and one stated on its own before one of a set.  The sets are data,
one reason a line (``assumptions.toml``); none is ever on by itself.
"""

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from enum import Enum
from importlib.resources import files
from typing import Final

from attrs import frozen

from maintrules.bilingual import BilingualError
from maintrules.coverage import period as counted
from maintrules.facts import Case, Event, Fact, FactError, Known, Question
from maintrules.periods import PeriodError, cover, years
from maintrules.policy import QUESTIONS, Policy
from maintrules.registration import NOTICED, notice_due
from maintrules.renewal import KIT_BOUGHT, KIT_REGISTERED
from maintrules.wire import WireError, known_from, known_from_text
from maintrules.words import BOUGHT, RENEWALS, TERM

__all__ = [
    "Assumed",
    "Assumption",
    "AssumptionError",
    "AssumptionSet",
    "Copied",
    "Derived",
    "Stated",
    "YearsAfter",
    "assumed",
    "chosen",
    "for_policy",
    "sets",
]


class AssumptionError(BilingualError):
    """An assumption that cannot be made; *ja* and *en* say why, and what there is."""


@frozen
class Stated:
    """The fact has this value."""

    known: Known


@frozen
class Copied:
    """The fact is what the row knows of another."""

    other: Question


@frozen
class YearsAfter:
    """The event falls on the last of the term's years counted from another: the day before the anniversary."""

    event: Event


class Derived(Enum):
    """What follows from the policy; the value is the word that stands for it."""

    NOTICE_DUE = "due"
    """The day by which the completion notice is due."""
    KIT_IN_TIME = "in-time"
    """The last day on which a kit of the pack can be bought and registered in time."""


Way = Stated | Copied | YearsAfter | Derived

_DERIVED: Final[Mapping[Question, Derived]] = {
    NOTICED: Derived.NOTICE_DUE,
    KIT_BOUGHT: Derived.KIT_IN_TIME,
    KIT_REGISTERED: Derived.KIT_IN_TIME,
}
_PLUS_TERM: Final = "+term"


@frozen
class Assumption:
    """What is taken for a fact that a row does not state, and for whose policies (none named: for all)."""

    fact: Question
    way: Way
    vendors: frozenset[str] = frozenset()
    policies: frozenset[str] = frozenset()
    unless: tuple[Question, ...] = ()
    """The facts that leave nothing to assume where one of them is known."""
    ja: str = ""
    en: str = ""

    def concerns(self, policy: Policy) -> bool:
        if not self.vendors and not self.policies:
            return True
        return policy.vendor in self.vendors or policy.name in self.policies

    def known(self, policy: Policy, case: Case) -> Known | None:
        """What it makes known of a unit; None where what it rests on is not known."""
        match self.way:
            case Stated(known):
                return known
            case Copied(other):
                value = case.value(other)
                return None if value is None else Known(self.fact, value)
            case YearsAfter(event):
                return self._on(_years_after(case, event))
            case Derived.NOTICE_DUE:
                return self._on(notice_due(policy.registration, case) if policy.registration else None)
            case Derived.KIT_IN_TIME:
                return self._on(_kit_in_time(policy, case))

    def _on(self, day: date | None) -> Known | None:
        if day is None or not isinstance(self.fact, Event):
            return None
        try:
            return self.fact.on(day)
        except FactError:
            return None


def _years_after(case: Case, event: Event) -> date | None:
    day, term = case[event], case[TERM]
    if not isinstance(day, date) or term is None:
        return None
    try:
        return cover(day, years(term)).last
    except PeriodError:
        return None


def _kit_in_time(policy: Policy, case: Case) -> date | None:
    """The last useful day of a kit that the row lists; None where it lists none, or the pack's end is not known."""
    bought, term, stated = case[BOUGHT], case[TERM], case[RENEWALS]
    kits = policy.renewing.kits if policy.renewing else None
    if kits is None or not isinstance(bought, date) or term is None or stated is None:
        return None
    if not stated.each or term not in policy.coverage.terms:
        return None
    return kits.last_useful(counted(policy.coverage, term, bought).last)


@frozen
class AssumptionSet:
    """Assumptions known by one name."""

    name: str
    each: tuple[Assumption, ...]


def _way(fact: Question, text: str) -> Way:
    """What *text* says of *fact*.  Raises :class:`AssumptionError` for what it cannot be."""
    if fact in _DERIVED and text == _DERIVED[fact].value:
        return _DERIVED[fact]
    other = QUESTIONS.get(text)
    if other is not None and _alike(fact, other):
        return Copied(other)
    event = QUESTIONS.get(text.removesuffix(_PLUS_TERM))
    if text.endswith(_PLUS_TERM) and isinstance(fact, Event) and isinstance(event, Event):
        return YearsAfter(event)
    try:
        return Stated(known_from_text(fact, text))
    except WireError as refused:
        ja, en = _forms(fact)
        raise AssumptionError(
            ja=f"{fact.name}を{text!r}と仮定することはできません。書けるのは{ja}です。",
            en=f"{fact.name} cannot be assumed to be {text!r}: write {en}.",
        ) from refused


def _alike(fact: Question, other: Question) -> bool:
    if fact is other or type(fact) is not type(other):
        return False
    return not isinstance(fact, Fact) or not isinstance(other, Fact) or fact.kind is other.kind


def _forms(fact: Question) -> tuple[str, str]:
    """What can be written for *fact*, in both languages."""
    if isinstance(fact, Event):
        also = f"、{_DERIVED[fact].value}" if fact in _DERIVED else ""
        also_en = f", {_DERIVED[fact].value}" if fact in _DERIVED else ""
        return (
            f"日付（2024-04-01）、never、ほかの日の名（bought など）、日の名{_PLUS_TERM}{also}",
            f"a day (2024-04-01), never, the name of another day (as bought), one with {_PLUS_TERM}{also_en}",
        )
    kind: type[object] = fact.kind if isinstance(fact, Fact) else str
    if kind is bool:
        return "true か false", "true or false"
    if kind is int:
        return "整数", "a whole number"
    if issubclass(kind, Enum):
        listed = ", ".join(str(member.value) for member in kind)
        return listed, f"one of {listed}"
    return "JSON の値", "a value of JSON"


def sets() -> Mapping[str, AssumptionSet]:
    """This gives the sets that there are, by name, as the data says them."""
    text = files(__package__).joinpath("assumptions.toml").read_text(encoding="utf-8")
    return {
        name: AssumptionSet(name, tuple(_entry(entry) for entry in entries))
        for name, entries in tomllib.loads(text).items()
    }


def _entry(entry: Mapping[str, object]) -> Assumption:
    fact = QUESTIONS[str(entry["fact"])]
    value = entry["is"]
    way = _way(fact, value) if isinstance(value, str) else Stated(known_from(fact, value))
    return Assumption(
        fact,
        way,
        frozenset(_names(entry.get("vendors"))),
        frozenset(_names(entry.get("policies"))),
        tuple(QUESTIONS[name] for name in _names(entry.get("unless"))),
        str(entry["ja"]),
        str(entry["en"]),
    )


def _names(value: object) -> tuple[str, ...]:
    return tuple(str(name) for name in value) if isinstance(value, list) else ()


def chosen(texts: Iterable[str]) -> tuple[Assumption, ...]:
    """This gives the assumptions that *texts* state: ``FACT=VALUE``, ``FACT=OTHER_FACT``, or the name of a set.

    Those stated on their own come first, the last of them for a fact; the sets follow.  Raises
    :class:`AssumptionError` for anything else, listing what there is.
    """
    single: dict[Question, Assumption] = {}
    of_sets: list[Assumption] = []
    for text in texts:
        name, equals, value = text.partition("=")
        name, value = name.strip(), value.strip()
        if not equals:
            of_sets += _set(name).each
            continue
        if name not in QUESTIONS:
            listed = ", ".join(sorted(QUESTIONS))
            raise AssumptionError(
                ja=f"仮定{text!r}: {name!r}という事実はありません。あるのは{listed}。",
                en=f"assumption {text!r}: there is no fact {name!r}; there are {listed}.",
            )
        single[QUESTIONS[name]] = Assumption(QUESTIONS[name], _way(QUESTIONS[name], value))
    return (*single.values(), *of_sets)


def _set(name: str) -> AssumptionSet:
    known = sets()
    if name not in known:
        listed = ", ".join(known)
        raise AssumptionError(
            ja=f"{name!r}という仮定の組はありません。あるのは{listed}。一つずつなら FACT=VALUE と書きます。",
            en=f"there is no set of assumptions {name!r}; there are {listed}. A single one is written FACT=VALUE.",
        )
    return known[name]


def for_policy(assumptions: Sequence[Assumption], policy: Policy) -> tuple[Assumption, ...]:
    """This gives the assumptions for the units of one policy, each after those that it rests on.

    Of several for one fact the first is taken.
    """
    first: dict[Question, Assumption] = {}
    for each in assumptions:
        if each.concerns(policy):
            first.setdefault(each.fact, each)
    ordered: dict[Question, Assumption] = {}

    def place(each: Assumption, above: frozenset[Question]) -> None:
        for needed in (*each.unless, *_rests_on(each, policy)):
            if needed in first and needed not in above:
                place(first[needed], above | {needed})
        ordered.setdefault(each.fact, each)

    for each in first.values():
        place(each, frozenset({each.fact}))
    return tuple(ordered.values())


def _rests_on(each: Assumption, policy: Policy) -> tuple[Question, ...]:
    match each.way:
        case Stated():
            return ()
        case Copied(other):
            return (other,)
        case YearsAfter(event):
            return (event, TERM)
        case Derived.NOTICE_DUE:
            return policy.registration.follows if policy.registration else ()
        case Derived.KIT_IN_TIME:
            return (BOUGHT, TERM, RENEWALS)


@frozen
class Assumed:
    """A unit with what is assumed of it: the case that holds both, and the assumed facts with their values."""

    case: Case
    facts: Mapping[Question, object]


def assumed(assumptions: Sequence[Assumption], policy: Policy, case: Case) -> Assumed:
    """This gives *case* with what *assumptions*, in order, add to what it knows."""
    facts: dict[Question, object] = {}
    waiting: list[Known] = []
    for each in assumptions:
        if each.fact in case or any(fact in case or fact in facts for fact in each.unless):
            continue
        if waiting and not isinstance(each.way, Stated):
            case, waiting = case.but(*waiting), []
        found = each.known(policy, case)
        if found is not None:
            waiting.append(found)
            facts[each.fact] = found.value
    return Assumed(case.but(*waiting) if waiting else case, facts)
