"""Phases (販売終了後の段階): which phase of its life is a product in, and what work is still done for it?

A phase runs to the end of its last day; the next begins on the day after.  Last days are reckoned from dates that a
product has (announced, end of sale, purchase): a :class:`Boundary` says how, as data.  That the phases leave no gap
and do not overlap is found when a policy is built.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from functools import cached_property
from itertools import pairwise, product
from typing import Final, Protocol

from attrs import evolve, field, frozen

from maintrules.conditions import ALWAYS, Condition, Open, Truth, asked_on
from maintrules.decisions import BEGINNING, Finding, Outcome, Rule, Step, Timeline, Values, worst
from maintrules.facts import Case, Event, Fact, Never, Question, days_of
from maintrules.periods import DAY, Length, Unit, cover_after, within
from maintrules.requests import RECEIVED_AT
from maintrules.sources import Provision, provisions, readings, under
from maintrules.words import BOUGHT, WORK, Work

__all__ = [
    "After",
    "As",
    "Boundary",
    "Days",
    "Earlier",
    "Grant",
    "Horizon",
    "InPhase",
    "Later",
    "On",
    "OnIfAny",
    "Phase",
    "PhaseError",
    "Phases",
    "Reach",
    "Span",
    "Then",
    "doubts",
    "horizon_timeline",
    "may_get",
    "of_request",
    "phase_on",
    "reach",
    "span",
    "spans",
    "timeline",
    "works",
]

ANNOUNCED: Final = Event(
    "announced",
    "販売終了を告知した日",
    "announcement of the end of sale",
    "メーカは販売終了をいつ告知しましたか。",
    "When did the vendor announce the end of sale?",
)
END_OF_SALE: Final = Event(
    "end-of-sale",
    "販売終了日",
    "end of sale",
    "製品の販売終了日はいつですか。",
    "On which day does the sale of the product end?",
)
CONTRACT_END: Final = Event(
    "contract-end",
    "契約の終了日",
    "end of the running contract",
    "現在の契約はいつ終わりますか。",
    "On which day does the running contract end?",
)
"""A case that does not state it speaks of no running contract."""
CORPORATE_OS: Final = Fact(
    "corporate-os",
    "主に法人向けのOSとエディション",
    "an operating system and edition mainly for corporate use",
    "主に法人での利用を想定したOSとエディションですか。",
    "Is the operating system and its edition mainly for corporate use?",
    kind=bool,
)
OS_NECESSARY: Final = Fact(
    "os-necessary",
    "OSへの対応が必要とのメーカの判断",
    "the vendor finds support of the system necessary",
    "メーカはこのOSへの対応が必要と判断しましたか。",
    "Does the vendor find it necessary to support the system?",
    kind=bool,
)
OS_CHANGED: Final = Fact(
    "os-changed",
    "新しいOSの大幅な機能変更",
    "large functional changes in the new system",
    "新しいOSに大幅な機能変更がありますか。",
    "Are there large functional changes in the new system?",
    kind=bool,
)

IN_PHASE: Final = Rule(
    "phases/in-phase",
    Outcome.COVERED,
    ja="段階は「{phase}」です（{days}）。",
    en="The phase is {phase} ({days}).",
)
WITHOUT_RULES: Final = Rule(
    "phases/rules-not-stated",
    Outcome.UNDETERMINED,
    ja="この期間（{first}～{last}）に何が行われるかは、書かれていません。",
    en="What is done in this time ({first} to {last}) is not stated.",
)
WITHOUT_DAYS: Final = Rule(
    "phases/without-days",
    Outcome.EXCLUDED,
    ja="段階「{phase}」に当たる日はありません。",
    en="There is no day in the phase {phase}.",
)
PHASE_NOT_KNOWN: Final = Rule(
    "phases/not-known",
    Outcome.UNDETERMINED,
    ja="どの段階かが分かりません（{phases}）。",
    en="Which phase it is is not known ({phases}).",
)
DONE: Final = Rule(
    "phases/done",
    Outcome.COVERED,
    ja="{phase}では、{work}が行われます。",
    en="In the phase {phase}, {work} is done.",
)
MAY_BE_DONE: Final = Rule(
    "phases/at-discretion",
    Outcome.DISCRETIONARY,
    ja="{phase}では、{work}はメーカの判断によります。",
    en="In the phase {phase}, {work} is at the vendor's discretion.",
)
NOT_DONE: Final = Rule(
    "phases/not-done",
    Outcome.EXCLUDED,
    ja="{phase}では、{work}は行われません。",
    en="In the phase {phase}, {work} is not done.",
)
NOT_STATED: Final = Rule(
    "phases/not-stated",
    Outcome.UNDETERMINED,
    ja="{phase}で{work}が行われるかどうかは、書かれていません。",
    en="Whether {work} is done in the phase {phase} is not stated.",
)
NOT_LIMITED: Final = Rule(
    "phases/not-limited",
    Outcome.COVERED,
    ja="{phase}の間、{work}は販売終了の定めで限られません。",
    en="In the phase {phase}, no rule for the end of sale limits {work}.",
)
GOES_ON: Final = Rule(
    "phases/goes-on",
    Outcome.COVERED,
    ja="{horizon}は {last} まで続きます。",
    en="{horizon} goes on until {last}.",
)
GOES_ON_AT_LEAST: Final = Rule(
    "phases/goes-on-at-least",
    Outcome.COVERED,
    ja="{horizon}は少なくとも {last} まで続きます。",
    en="{horizon} goes on until {last} at least.",
)
NO_END: Final = Rule(
    "phases/no-end-announced",
    Outcome.COVERED,
    ja="{horizon}は続きます。終わりは告知されていません。",
    en="{horizon} goes on; no end of it was announced.",
)
IS_OVER: Final = Rule(
    "phases/over",
    Outcome.EXCLUDED,
    ja="{horizon}は {last} に終わりました。",
    en="{horizon} ended on {last}.",
)
OVER_AT_LATEST: Final = Rule(
    "phases/over-at-latest",
    Outcome.EXCLUDED,
    ja="{horizon}は遅くとも {last} に終わりました。",
    en="{horizon} ended on {last} at the latest.",
)
HORIZON_NOT_KNOWN: Final = Rule(
    "phases/horizon-not-known",
    Outcome.UNDETERMINED,
    ja="{horizon}がいつまで続くかが分かりません。",
    en="Until when {horizon} goes on is not known.",
)

OUT_OF_ORDER: Final = Rule(
    "phases/out-of-order",
    Outcome.COVERED,
    ja="「{earlier}」（{earlier_on}）が「{later}」（{later_on}）より後です。日付を確かめてください。",
    en="Check the days: the {earlier} ({earlier_on}) is after the {later} ({later_on}).",
)

_BY_OUTCOME: Final = {
    Outcome.COVERED: DONE,
    Outcome.DISCRETIONARY: MAY_BE_DONE,
    Outcome.EXCLUDED: NOT_DONE,
    Outcome.UNDETERMINED: NOT_STATED,
}


# Boundaries

_NEVER: Final = date.max
"""The last day of what never ends."""


@frozen
class Reach:
    """The last day of something: one of those from *earliest* to *latest*, more exactly once *missing* is known.

    ``date.max`` stands for no end at all, ``date.min`` for none that is known to be later.
    """

    earliest: date
    latest: date
    missing: tuple[Question, ...] = ()

    @property
    def day(self) -> date | None:
        """The day, where there is only one; ``date.max`` where there is no end."""
        return self.earliest if self.earliest == self.latest else None


class Boundary(Protocol):
    """A last day, reckoned from a case."""

    @property
    def facts(self) -> tuple[Question, ...]: ...

    def reach(self, case: Case) -> Reach: ...


def _from_event(event: Event, case: Case) -> Reach:
    when = case[event]
    if isinstance(when, Never):
        return Reach(_NEVER, _NEVER)
    days = days_of(when)
    if days is None:
        return Reach(date.min, _NEVER, (event,))
    return Reach(days.first, days.last, () if days.first == days.last else (event,))


@frozen
class On:
    """The day of an event; what never happens never ends it."""

    event: Event

    @property
    def facts(self) -> tuple[Question, ...]:
        return (self.event,)

    def reach(self, case: Case) -> Reach:
        return _from_event(self.event, case)


@frozen
class OnIfAny:
    """The day of an event, where the case states it; else none that matters.  For a part of :class:`Later` only."""

    event: Event

    @property
    def facts(self) -> tuple[Question, ...]:
        return (self.event,)

    def reach(self, case: Case) -> Reach:
        stated = days_of(case[self.event]) is not None
        return _from_event(self.event, case) if stated else Reach(date.min, date.min)


@frozen
class After:
    """A length after an event, its day not counted."""

    event: Event
    length: Length

    @property
    def facts(self) -> tuple[Question, ...]:
        return (self.event,)

    def reach(self, case: Case) -> Reach:
        found = _from_event(self.event, case)
        first, last = (
            day if day in {date.min, _NEVER} else within(day, self.length) for day in (found.earliest, found.latest)
        )
        return Reach(first, last, found.missing)


@frozen
class Then:
    """A length counted from the day after another last day."""

    before: Boundary
    length: Length

    @property
    def facts(self) -> tuple[Question, ...]:
        return self.before.facts

    def reach(self, case: Case) -> Reach:
        found = self.before.reach(case)
        first, last = (
            day if day in {date.min, _NEVER} else cover_after(day, self.length).last
            for day in (found.earliest, found.latest)
        )
        return Reach(first, last, found.missing)


@frozen
class Later:
    """The latest of several last days; one counted from a purchase that never was is none of them."""

    parts: tuple[Boundary, ...]

    @property
    def facts(self) -> tuple[Question, ...]:
        return _facts(self.parts)

    def counting(self, case: Case) -> tuple[Boundary, ...]:
        """The last days of which the latest counts: all of them, where none is left."""
        return tuple(part for part in self.parts if not _never_bought(part, case)) or self.parts

    def reach(self, case: Case) -> Reach:
        found = [part.reach(case) for part in self.counting(case)]
        earliest, latest = max(each.earliest for each in found), max(each.latest for each in found)
        return Reach(earliest, latest, _missing(each for each in found if each.latest > earliest))


def _never_bought(boundary: Boundary, case: Case) -> bool:
    return isinstance(boundary, After) and boundary.event is BOUGHT and isinstance(case[BOUGHT], Never)


@frozen
class Earlier:
    """The earliest of several last days."""

    parts: tuple[Boundary, ...]

    @property
    def facts(self) -> tuple[Question, ...]:
        return _facts(self.parts)

    def reach(self, case: Case) -> Reach:
        found = [part.reach(case) for part in self.parts]
        earliest, latest = min(each.earliest for each in found), min(each.latest for each in found)
        return Reach(earliest, latest, _missing(each for each in found if each.earliest < latest))


@frozen
class As:
    """A last day as a passage settles it."""

    provision: Provision[Boundary]

    @property
    def facts(self) -> tuple[Question, ...]:
        return self.provision.value.facts

    def reach(self, case: Case) -> Reach:
        return self.provision.value.reach(case)


def _facts(parts: Sequence[Boundary]) -> tuple[Question, ...]:
    return tuple(dict.fromkeys(fact for part in parts for fact in part.facts))


def _missing(found: Iterator[Reach]) -> tuple[Question, ...]:
    return tuple(dict.fromkeys(question for each in found for question in each.missing))


def _never_before(one: Boundary, other: Boundary) -> bool:
    """Is *one* on the day of *other* or later, in every case?"""
    if one == other:
        return True
    match one, other:
        case As(provision), _:
            return _never_before(provision.value, other)
        case _, As(provision):
            return _never_before(one, provision.value)
        case _, Later(parts):
            return all(_never_before(one, part) for part in parts)
        case Later(parts), _:
            return any(_never_before(part, other) for part in parts)
        case Earlier(parts), _:
            return all(_never_before(part, other) for part in parts)
        case _, Earlier(parts):
            return any(_never_before(one, part) for part in parts)
        case After(event, _), On(same):
            return event is same
        case After(event, length), After(same, shorter):
            return event is same and _never_shorter(length, shorter)
        case Then(before, _), _:
            return _never_before(before, other)
        case _:
            return False


_IN_MONTHS: Final = {Unit.MONTH: 1, Unit.YEAR: 12}


def _never_shorter(one: Length, other: Length) -> bool:
    if one.unit in _IN_MONTHS and other.unit in _IN_MONTHS:
        return one.n * _IN_MONTHS[one.unit] >= other.n * _IN_MONTHS[other.unit]
    return one.unit is other.unit and one.n >= other.n


# Promises


@frozen
class Grant:
    """What is done of *works* in a phase: *outcome* where the condition holds, else *otherwise*."""

    works: frozenset[Work]
    outcome: Outcome
    when: Condition = ALWAYS
    otherwise: Outcome = Outcome.COVERED


@frozen
class Phase:
    """A part of a product's life: from the day after *after* (None: from ever) to *until* (None: for ever)."""

    name: str
    ja: str
    en: str
    after: Provision[Boundary] | None
    until: Provision[Boundary] | None
    does: tuple[Provision[Grant], ...] = ()
    rule: Rule = IN_PHASE
    """What is found of a day in it."""


class PhaseError(ValueError):
    """Phases that leave a gap, overlap or cannot be shown not to."""


@frozen
class Horizon:
    """How long something goes on whatever the phase: all services where *works* is None, else these."""

    name: str
    ja: str
    en: str
    until: Provision[Boundary]
    works: frozenset[Work] | None = frozenset()

    @cached_property
    def rests_on(self) -> tuple[Provision[object], ...]:
        """The provisions that its last day follows from."""
        return tuple(provisions(self.until))


@frozen
class Phases:
    """The phases of a product's life, each beginning where the one before ends, and what goes on beside them.

    Raises :class:`PhaseError` for phases that are not in this order, whatever the dates, under any way of reading.
    """

    each: Provision[tuple[Phase, ...]] = field()
    horizons: tuple[Horizon, ...] = ()

    @each.validator
    def _in_order(self, _: object, each: Provision[tuple[Phase, ...]]) -> None:
        ways = each.reading.ways.values() if each.reading else ()
        for phases in (each.value, *ways):
            for read in _in_every_way(phases):
                _check(read)

    def phase(self, name: str) -> Phase:
        """The phase of this name.  Raises :class:`PhaseError` for one that there is not."""
        found = next((phase for phase in self.each.value if phase.name == name), None)
        if found is None:
            raise PhaseError(f"unknown phase {name!r}: there are {', '.join(each.name for each in self.each.value)}")
        return found

    def horizon(self, name: str) -> Horizon:
        """The horizon of this name.  Raises :class:`PhaseError` for one that there is not."""
        found = next((horizon for horizon in self.horizons if horizon.name == name), None)
        if found is None:
            known = ", ".join(each.name for each in self.horizons) or "none"
            raise PhaseError(f"unknown horizon {name!r}: there are {known}")
        return found


def _in_every_way(phases: tuple[Phase, ...]) -> Iterator[tuple[Phase, ...]]:
    """The phases with their days read in each way, and each combination of ways."""
    read = readings(tuple(bound for phase in phases for bound in (phase.after, phase.until)))
    for ways in product(*(reading.ways for reading in read.values())):
        yield under(phases, dict(zip(read, ways, strict=True)))


def _check(phases: Sequence[Phase]) -> None:
    if not phases or phases[0].after is not None or phases[-1].until is not None:
        raise PhaseError("phases hold for every day: the first has no beginning, the last no end")
    for before, phase in pairwise(phases):
        if before.until is None or phase.after is None:
            raise PhaseError(
                f"{before.name!r} and {phase.name!r} overlap: give the end of one and what the other follows"
            )
        end, begin = before.until.value, phase.after.value
        if end != begin:
            if _never_before(begin, end):
                raise PhaseError(f"there is a gap between {before.name!r} and {phase.name!r}: name a phase for it")
            if _never_before(end, begin):
                raise PhaseError(f"{before.name!r} and {phase.name!r} overlap: let one begin where the other ends")
            raise PhaseError(
                f"{before.name!r} and {phase.name!r} may leave a gap or overlap: let one begin where the other ends"
            )
        if phase.until is not None and not _never_before(phase.until.value, begin):
            raise PhaseError(f"{phase.name!r} may end before it begins: let its end be the later of the two")


# Which phase


@frozen
class Span:
    """A phase and its days as far as they are known: *after* is the day before its first, *until* its last."""

    phase: Phase
    after: Reach
    until: Reach

    @property
    def first(self) -> date | None:
        """The first day; None where it is not known, or the phase has no beginning."""
        day = self.after.day
        return None if day is None or day in {date.min, _NEVER} else day + DAY

    @property
    def last(self) -> date | None:
        """The last day; None where it is not known, or the phase has no end."""
        day = self.until.day
        return None if day is None or day == _NEVER else day

    @property
    def is_empty(self) -> bool:
        """Is it known that the phase has no day?"""
        return self.after.earliest >= self.until.latest

    @property
    def missing(self) -> tuple[Question, ...]:
        """The facts that would tell its first and its last day."""
        return tuple(dict.fromkeys((*self.after.missing, *self.until.missing)))


@frozen
class Days:
    """The days of a phase; None where it has no first or no last one."""

    first: date | None
    last: date | None

    @property
    def ja(self) -> str:
        return f"{self.first or ''}～{self.last or ''}" if self.first or self.last else "いつも"

    @property
    def en(self) -> str:
        if self.first and self.last:
            return f"{self.first} to {self.last}"
        return f"from {self.first}" if self.first else f"until {self.last}" if self.last else "always"


def spans(promise: Phases, case: Case) -> tuple[Span, ...]:
    """This gives every phase with its days, in order."""
    found = []
    after = Reach(date.min, date.min)
    for phase in promise.each.value:
        until = phase.until.value.reach(case) if phase.until else Reach(_NEVER, _NEVER)
        found.append(Span(phase, after, until))
        after = until
    return tuple(found)


def span(promise: Phases, case: Case, name: str) -> Finding:
    """This gives the days of the phase of this name.  Raises :class:`PhaseError` for one that there is not."""
    wanted = promise.phase(name)
    found = next(each for each in spans(promise, case) if each.phase is wanted)
    if found.is_empty:
        rests_on, values = (*_rests_on(wanted), promise.each), {"phase": wanted}
        return WITHOUT_DAYS.found(*rests_on, facts=_finding(promise, found).facts, values=values)
    return _finding(promise, found, found.missing)


def _finding(promise: Phases, found: Span, missing: tuple[Question, ...] = ()) -> Finding:
    phase = found.phase
    values = {"phase": phase, "first": found.first, "last": found.last, "days": Days(found.first, found.last)}
    rests_on = (*_rests_on(phase), promise.each)
    facts = tuple(dict.fromkeys(fact for each in promise.each.value if each.until for fact in each.until.value.facts))
    if missing:
        return PHASE_NOT_KNOWN.found(*rests_on, facts=facts, values={**values, "phases": (phase,)}, missing=missing)
    return phase.rule.found(*rests_on, facts=facts, values=values)


def _rests_on(phase: Phase) -> tuple[Provision[object], ...]:
    bounds = (phase.until, phase.after)
    return tuple(dict.fromkeys(inner for bound in bounds if bound for inner in provisions(bound)))


def phase_on(promise: Phases, case: Case, day: date) -> Finding:
    """This says which phase it is on *day*."""
    day = max(day, date.min + DAY)  # no phase can have ended before the first day there is
    possible = _possible(promise, case, day)
    if len(possible) == 1:
        return _finding(promise, possible[0])
    ends = (each.phase.until.value for each in possible if each.phase.until)
    missing = tuple(dict.fromkeys(question for end in ends for question in _missing_on(end, case, day)))
    rests_on = tuple(dict.fromkeys(p for each in possible for p in (*_rests_on(each.phase), promise.each)))
    facts = tuple(dict.fromkeys(fact for each in promise.each.value if each.until for fact in each.until.value.facts))
    values = {"phases": tuple(each.phase for each in possible)}
    return PHASE_NOT_KNOWN.found(*rests_on, facts=facts, values=values, missing=missing)


def _possible(promise: Phases, case: Case, day: date) -> tuple[Span, ...]:
    return tuple(each for each in spans(promise, case) if _can_hold(each, case, day))


def _can_hold(each: Span, case: Case, day: date) -> bool:
    if not each.after.earliest < day <= each.until.latest:
        return False
    begin, end = each.phase.after, each.phase.until
    if begin is None or end is None:
        return True
    # Once the phase has begun, only an end of its own leads on: one that ended what came before does not.
    own = (part for part in _latest_of(end.value, case) if not _never_before(begin.value, part))
    return any(day <= part.reach(case).latest for part in own)


def _latest_of(boundary: Boundary, case: Case) -> Iterator[Boundary]:
    """The last days of which *boundary* is the latest."""
    match boundary:
        case As(provision):
            yield from _latest_of(provision.value, case)
        case Later():
            for part in boundary.counting(case):
                yield from _latest_of(part, case)
        case _:
            yield boundary


def _missing_on(boundary: Boundary, case: Case, day: date) -> tuple[Question, ...]:
    """The facts that would tell whether a last day lies before *day*; none where that is known."""
    found = boundary.reach(case)
    if not found.earliest < day <= found.latest:
        return ()
    match boundary:
        case As(provision):
            return _missing_on(provision.value, case, day)
        case Later(parts) | Earlier(parts):
            return tuple(dict.fromkeys(question for part in parts for question in _missing_on(part, case, day)))
        case _:
            return found.missing


def _all_in(boundary: Boundary) -> Iterator[Boundary]:
    """A boundary and those that it is reckoned from."""
    yield boundary
    match boundary:
        case As(provision):
            yield from _all_in(provision.value)
        case Later(parts) | Earlier(parts):
            for part in parts:
                yield from _all_in(part)
        case _:
            pass


def _days(promise: Phases, case: Case) -> list[date]:
    """The days on which something may begin."""
    found = {BEGINNING}
    ends = (phase.until.value for phase in promise.each.value if phase.until)
    reaches = [each.reach(case) for end in ends for each in _all_in(end)]
    found |= {day + DAY for each in reaches for day in (each.earliest, each.latest) if date.min < day < _NEVER}
    return sorted(found)


def timeline(promise: Phases, case: Case) -> Timeline:
    """This gives the phase of every day."""
    steps: list[Step] = []
    for day in _days(promise, case):
        step = phase_on(promise, case, day).step(day)
        if not steps or steps[-1][1:] != step[1:]:
            steps.append(step)
    return Timeline(tuple(steps))


@frozen
class InPhase:
    """On the day of the request the product is in the phase of this name."""

    promise: Phases
    name: str

    @property
    def facts(self) -> tuple[Question, ...]:
        ends = [phase.until for phase in self.promise.each.value if phase.until]
        return tuple(dict.fromkeys((RECEIVED_AT, *(fact for end in ends for fact in end.value.facts))))

    def holds(self, case: Case) -> Truth:
        day = asked_on(case)
        if day is None:
            return Open((RECEIVED_AT,))
        names = [each.phase.name for each in _possible(self.promise, case, day)]
        if self.name not in names:
            return False
        return True if len(names) == 1 else Open(phase_on(self.promise, case, day).missing)


# How long


def reach(horizon: Horizon, case: Case) -> Finding:
    """This gives the last day of what a horizon speaks of; open for the facts that would tell it."""
    found = horizon.until.value.reach(case)
    return _horizon_finding(horizon, found, GOES_ON if found.day else None)


def horizon_timeline(horizon: Horizon, case: Case) -> Timeline:
    """This says of every day whether what a horizon speaks of still goes on."""
    found = horizon.until.value.reach(case)
    certain = GOES_ON if found.day else GOES_ON_AT_LEAST
    steps = [_horizon_finding(horizon, found, certain).step()] if found.earliest > date.min else []
    if found.day is None:
        on = BEGINNING if found.earliest == date.min else found.earliest + DAY
        steps.append(_horizon_finding(horizon, found, None).step(on))
    if found.latest < _NEVER:
        on = BEGINNING if found.latest == date.min else found.latest + DAY
        over = IS_OVER if found.day else OVER_AT_LATEST
        steps.append(_horizon_finding(horizon, found, over).step(on))
    return Timeline(tuple(steps))


def _horizon_finding(horizon: Horizon, found: Reach, rule: Rule | None) -> Finding:
    rests_on, facts = horizon.rests_on, horizon.until.value.facts
    last = found.latest if rule in {IS_OVER, OVER_AT_LATEST} else found.earliest
    if last == _NEVER:
        return NO_END.found(*rests_on, facts=facts, values={"horizon": horizon, "last": None})
    values = {"horizon": horizon, "last": last}
    if rule is None:
        at_least = found.earliest if found.earliest > date.min else None
        values = {"horizon": horizon, "at_least": at_least}
        return HORIZON_NOT_KNOWN.found(*rests_on, facts=facts, values=values, missing=found.missing)
    return rule.found(*rests_on, facts=facts, values=values)


# Days that do not go together

_USUAL_ORDER: Final = ((ANNOUNCED, END_OF_SALE), (BOUGHT, END_OF_SALE), (BOUGHT, CONTRACT_END))


def doubts(promise: Phases, case: Case) -> tuple[Finding, ...]:
    """This names the days stated in an order that they hardly have: who reads them may have mixed them up.

    Nothing else follows: an end of sale may be announced late, and stock sold after it.
    """
    found = []
    for earlier, later in _USUAL_ORDER:
        one, other = days_of(case[earlier]), days_of(case[later])
        if one and other and one.first > other.last:
            values = {"earlier": earlier, "earlier_on": case[earlier], "later": later, "later_on": case[later]}
            found.append(OUT_OF_ORDER.found(promise.each, facts=(earlier, later), values=values))
    return tuple(found)


# What is done


def works(promise: Phases) -> frozenset[Work]:
    """The works that a phase speaks of."""
    return frozenset(work for phase in promise.each.value for grant in phase.does for work in grant.value.works)


def granted(promise: Phases, case: Case, day: date) -> frozenset[Work]:
    """The works of which a phase speaks in which the product may be on *day*."""
    possible = {each.phase for each in _possible(promise, case, day)}
    return frozenset(work for phase in possible for grant in phase.does for work in grant.value.works)


def may_get(promise: Phases, phase: Phase, case: Case) -> tuple[Finding, ...]:
    """This says whether the ``work`` of *case* is done in a phase: one finding for each passage that speaks of it.

    Before the first phase ends, what no passage speaks of is not limited; later it is not stated.
    """
    work = case[WORK]
    values: Values = {"phase": phase, "work": work}
    if work is None:
        return (NOT_STATED.found(*_rests_on(phase), facts=(WORK,), values=values, missing=(WORK,)),)
    found = [_granted(grant, case, values) for grant in phase.does if work in grant.value.works]
    rule = NOT_LIMITED if phase.after is None else NOT_STATED
    return tuple(found) or (rule.found(*_rests_on(phase), promise.each, facts=(WORK,), values=values),)


def _granted(grant: Provision[Grant], case: Case, values: Values) -> Finding:
    truth = grant.value.when.holds(case)
    facts = (WORK, *grant.value.when.facts)
    if isinstance(truth, Open):
        both = (grant.value.outcome, grant.value.otherwise)
        rule = _BY_OUTCOME[worst(both)]
        return rule.found(grant, facts=facts, values=values, missing=truth.missing, at_worst=worst(both))
    outcome = grant.value.outcome if truth else grant.value.otherwise
    return _BY_OUTCOME[outcome].found(grant, facts=facts, values=values)


def of_request(promise: Phases, case: Case, day: date) -> tuple[Finding, ...]:
    """This says what the phase of *day* and the horizons mean for the ``work`` of *case*."""
    work = case[WORK]
    found = [*doubts(promise, case)]
    for horizon in promise.horizons:
        if horizon.works and work in horizon.works:
            found.append(horizon_timeline(horizon, case).on(day))
    if work not in works(promise):
        return tuple(found)
    phase = phase_on(promise, case, day)
    possible = _possible(promise, case, day)
    if len(possible) == 1:
        return (*found, phase, *may_get(promise, possible[0].phase, case))
    each_of = [may_get(promise, one.phase, case) for one in possible]
    outcomes = {_settled(each) for each in each_of}
    if len(outcomes) == 1 and None not in outcomes:
        # Whichever phase it is in: the same.
        return (*found, *(evolve(one, rests_on=_both(one.rests_on, phase.rests_on)) for one in each_of[0]))
    granted = [one for each in each_of for one in each]
    rests_on = tuple(dict.fromkeys((*phase.rests_on, *(p for each in granted for p in each.rests_on))))
    facts = tuple(dict.fromkeys((WORK, *phase.facts, *(fact for each in granted for fact in each.facts))))
    missing = tuple(dict.fromkeys((*phase.missing, *(question for each in granted for question in each.missing))))
    heaviest = worst(each.weighs for each in granted)
    return (*found, evolve(phase, rests_on=rests_on, facts=facts, missing=missing, at_worst=heaviest))


def _settled(found: Sequence[Finding]) -> Outcome | None:
    """What a phase comes to; None where that is open, or where nothing is said of it."""
    if any(each.missing or each.rule in {NOT_LIMITED, NOT_STATED} for each in found):
        return None
    return worst(each.outcome for each in found)


def _both(one: tuple[Provision[object], ...], other: tuple[Provision[object], ...]) -> tuple[Provision[object], ...]:
    return tuple(dict.fromkeys((*one, *other)))
