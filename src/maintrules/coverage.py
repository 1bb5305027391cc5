"""Coverage (保守期間): on which days is a purchased term valid?

A term is counted from an event: the purchase of the product, or the start that the customer named.  It begins on
that day or on the first of the next month, lasts so many months, and ends with its last day (included).
:func:`leg` gives the term itself; :func:`timeline` turns the legs that other rooms may have added or cut into
findings.  Whether the unit is registered is another room's question.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from enum import Enum
from typing import Final

from attrs import frozen

from maintrules.decisions import BEGINNING, Finding, Leg, Outcome, Rule, Step, Timeline, Values
from maintrules.duties import Bound, Deadline, Duty, Party
from maintrules.facts import NEVER, Case, Event, Fact, Question, days_of
from maintrules.periods import (
    DAY,
    EARLIEST,
    FirstDay,
    Length,
    Period,
    cover,
    cover_after,
    first_of_next_month,
    remaining,
    within,
)
from maintrules.sources import Provision
from maintrules.words import BOUGHT, RENEWALS, SERVICE_START, TERM, TOTAL_TERM

__all__ = [
    "Begins",
    "Coverage",
    "CoverageError",
    "Earlier",
    "Source",
    "Start",
    "StartWindow",
    "Within",
    "deadlines",
    "left",
    "leg",
    "not_before_purchase",
    "over",
    "period",
    "printed_leg",
    "start",
    "start_allowed",
    "timeline",
]

PRINTED_PERIOD: Final = Fact(
    "printed-period",
    "完了通知に記載された期間",
    "period printed on the notice",
    "完了通知に記載された期間はいつからいつまでですか。",
    "Which period does the completion notice print?",
    kind=Period,
)
SHIPPED: Final = Event(
    "shipped",
    "メーカの出荷日",
    "shipment by the vendor",
    "メーカはいつ出荷しましたか。",
    "When did the vendor ship it?",
)
PARTNER_SHIPPED: Final = Event(
    "partner-shipped",
    "販売パートナーの出荷日",
    "shipment by the sales partner",
    "販売パートナーはいつ出荷しましたか。",
    "When did the sales partner ship it?",
)
MAINTENANCE_END: Final = Event(
    "maintenance-end",
    "保守終了日",
    "end of the maintenance",
    "証書に記載された保守終了日はいつですか。",
    "Which end of maintenance does the certificate state?",
)
WARRANTY_END: Final = Event(
    "warranty-end",
    "保証の終了日",
    "end of the warranty",
    "保証書に記載された保証の終了日はいつですか。",
    "Which end of the warranty does the warranty card state?",
)

NOT_YET_BOUGHT: Final = Rule(
    "coverage/not-yet-bought",
    Outcome.EXCLUDED,
    ja="購入日（{bought}）より前です。",
    en="It is before the purchase ({bought}).",
)
NEVER_BEGAN: Final = Rule(
    "coverage/never-began",
    Outcome.EXCLUDED,
    ja="{event}がないため、期間は始まりません。",
    en="There was no {event}, so no period begins.",
)
NOT_BEGUN: Final = Rule(
    "coverage/not-begun",
    Outcome.EXCLUDED,
    ja="期間は {first} に始まります。まだ始まっていません。",
    en="The period begins on {first}; it has not begun.",
)
GRACE_NOT_STATED: Final = Rule(
    "coverage/grace-not-stated",
    Outcome.UNDETERMINED,
    ja="購入日から期間の初日（{first}）の前日までに保守を受けられるかどうかは、文書に書かれていません。",
    en="Whether the days from the purchase to the eve of the period's first day ({first}) are served is not stated.",
)
GRACE_SERVED: Final = Rule(
    "coverage/grace-served",
    Outcome.COVERED,
    ja="期間の初日（{first}）より前の猶予期間ですが、保守の対象と読みます。",
    en="It is in the grace days before the period's first day ({first}), read as served.",
)
GRACE_NOT_SERVED: Final = Rule(
    "coverage/grace-not-served",
    Outcome.EXCLUDED,
    ja="期間の初日（{first}）より前の猶予期間で、保守の対象外と読みます。",
    en="It is in the grace days before the period's first day ({first}), read as not served.",
)
VALID: Final = Rule(
    "coverage/valid",
    Outcome.COVERED,
    ja="期間（{first}～{last}）の中です。",
    en="It is inside the period ({first} to {last}).",
)
AS_PRINTED: Final = Rule(
    "coverage/as-printed",
    Outcome.COVERED,
    ja="完了通知に記載された期間（{first}～{last}）の中です。",
    en="It is inside the period printed on the notice ({first} to {last}).",
)
LAPSED: Final = Rule(
    "coverage/lapsed",
    Outcome.EXCLUDED,
    ja="期間は {last} に終わり、次の期間（{first} から）はまだ始まっていません。",
    en="The period ended on {last}, and the next (from {first}) has not begun.",
)
ENDED: Final = Rule(
    "coverage/ended",
    Outcome.EXCLUDED,
    ja="期間は {last} に終わりました。更新や延長があれば、別の契約として数えます。",
    en="The period ended on {last}; a renewal or extension, if any, counts as another contract.",
)
NOT_KNOWN: Final = Rule(
    "coverage/not-known",
    Outcome.UNDETERMINED,
    ja="期間を決める事実が分かりません。",
    en="A fact that settles the period is not known.",
)
TERM_NOT_OFFERED: Final = Rule(
    "coverage/term-not-offered",
    Outcome.UNDETERMINED,
    ja="{term}年の契約はこのサービスにないため、期間を数えられません。",
    en="This service has no {term}-year term, so no period can be counted.",
)
STARTS_DISAGREE: Final = Rule(
    "coverage/starts-disagree",
    Outcome.UNDETERMINED,
    ja="購入日（{bought}）と入力されたサービス開始日（{service-start}）が異なり、どちらから数えるかは書かれていません。",
    en="The purchase ({bought}) and the entered service start ({service-start}) differ; which counts is not stated.",
)
START_OUTSIDE_WINDOW: Final = Rule(
    "coverage/start-outside-window",
    Outcome.UNDETERMINED,
    ja="サービス開始日（{service-start}）は指定できる期間（{first}～{last}）の外です。",
    en="The service start ({service-start}) is outside the days on which it may be named ({first} to {last}).",
)
START_REFUSED: Final = Rule(
    "coverage/start-refused",
    Outcome.EXCLUDED,
    ja="サービス開始日に指定できるのは {first}～{last} です。",
    en="The service start may be named from {first} to {last}.",
)
START_ALLOWED: Final = Rule(
    "coverage/start-allowed",
    Outcome.COVERED,
    ja="サービス開始日は指定できる期間（{first}～{last}）の中です。",
    en="The service start is inside the days on which it may be named ({first} to {last}).",
)
LEFT: Final = Rule(
    "coverage/left",
    Outcome.COVERED,
    ja="終了日（{last}）まで {months} か月と {days} 日残っています。",
    en="{months} months and {days} days are left until the end ({last}).",
)
NOTHING_LEFT: Final = Rule(
    "coverage/nothing-left",
    Outcome.EXCLUDED,
    ja="期間は {last} に終わり、残りはありません。",
    en="The period ended on {last}; nothing is left.",
)

NAME_START_BY: Final = Duty(
    "coverage/name-start-by",
    Party.CUSTOMER,
    Bound.BY,
    ja="この日までの日をサービス開始日に指定する。",
    en="Name a service start no later than this day.",
)


class CoverageError(ValueError):
    """A term that a promise does not have."""


class Begins(Enum):
    """Where the period begins, seen from the event it is counted from."""

    ON_THE_DAY = "on-the-day"
    ON_THE_DAY_NOT_COUNTED = "on-the-day-not-counted"
    """The day is covered, but the length is counted from the next (art. 140)."""
    FIRST_OF_NEXT_MONTH = "first-of-next-month"


class Source(Enum):
    """Which of two days the period is counted from, where both are known and differ."""

    AGREEING = "agreeing"
    PURCHASE = "purchase"
    ENTERED = "entered"


class Earlier(Enum):
    """May the start lie before the event that opens its window?"""

    NOT_ALLOWED = "not-allowed"
    ALLOWED = "allowed"


@frozen
class Within:
    """So long after an event."""

    length: Length
    first_day: FirstDay = FirstDay.NOT_COUNTED


@frozen
class StartWindow:
    """The days on which the customer may let the service start."""

    events: Provision[tuple[Event, ...]]
    """What the days are counted from: the first of these events that is known."""
    within: Provision[Within]
    earlier: Provision[Earlier]

    @property
    def provisions(self) -> tuple[Provision[object], ...]:
        return (self.events, self.within, self.earlier)

    def days(self, case: Case) -> Period | None:
        """The days that may be named; None where the first such event that is known is not known to the day."""
        opening = next((days for event in self.events.value if (days := days_of(case[event]))), None)
        if opening is None or opening.first < opening.last:
            return None
        first = EARLIEST if self.earlier.value is Earlier.ALLOWED else opening.first
        return Period(first, within(opening.first, self.within.value.length, first_day=self.within.value.first_day))


@frozen
class Coverage:
    """What a vendor promises of the days on which a term is valid."""

    counted_from: Provision[Event]
    begins: Provision[Begins]
    ends: Provision[Mapping[int, Length] | Event]
    """The length of each term in years, or the event with whose day the term ends."""
    outside: tuple[Provision[object], ...] = ()
    """What says that nothing is owed after the end, and without a contract at all."""
    not_after: Provision[Event] | None = None
    """An event that follows the one counted from, and so bounds it where it is not known."""
    start_window: StartWindow | None = None
    source: Provision[Source] | None = None
    grace: Provision[Rule] | None = None
    """What holds from the purchase to the day before the first day, where these differ."""
    printed: Provision[Fact[Period]] | None = None

    @property
    def terms(self) -> tuple[int, ...]:
        """The terms for which a length is stated; empty where none is."""
        return tuple(self.ends.value) if isinstance(self.ends.value, Mapping) else ()

    @property
    def event(self) -> Event:
        return self.counted_from.value


@frozen
class Start:
    """The day that the term is counted from, known exactly or to lie from *earliest* to *latest*."""

    earliest: date
    latest: date
    rests_on: tuple[Provision[object], ...]
    facts: tuple[Question, ...]


def start(promise: Coverage, case: Case) -> Start | Finding:
    """This gives the day that the term is counted from, as far as it is known; a finding where no day can be."""
    event, facts = promise.event, _start_facts(promise)
    disagree = _disagreeing(promise, case)
    if disagree:
        return disagree
    if promise.source and promise.source.value is Source.ENTERED and case[SERVICE_START] is not None:
        event = SERVICE_START
    rests_on = _start_provisions(promise, case)
    if case[event] is NEVER:
        return NEVER_BEGAN.found(*rests_on, *promise.outside, facts=facts, values={"event": event})
    days = days_of(case[event]) or _bounds(promise, case)
    if days is None:
        return NOT_KNOWN.found(*rests_on, facts=facts, missing=(event,))
    return Start(days.first, days.last, rests_on, facts)


def _start_provisions(promise: Coverage, case: Case) -> tuple[Provision[object], ...]:
    """What the start rests on; what bounds it counts only where its day is not known."""
    window = promise.start_window.provisions if promise.start_window else ()
    bound = None if isinstance(case[promise.event], date) else promise.not_after
    return tuple(part for part in (promise.counted_from, *window, bound, promise.source) if part is not None)


def _start_facts(promise: Coverage) -> tuple[Question, ...]:
    window = promise.start_window.events.value if promise.start_window else ()
    bound = (promise.not_after.value,) if promise.not_after else ()
    also = (SERVICE_START,) if promise.source else ()
    return (promise.event, *window, *bound, *also)


def _bounds(promise: Coverage, case: Case) -> Period | None:
    """The days between which the start lies although nobody stated it."""
    if promise.start_window and (days := promise.start_window.days(case)):
        return days
    if promise.not_after and isinstance(last := case[promise.not_after.value], date):
        return Period(EARLIEST, last)
    return None


def _disagreeing(promise: Coverage, case: Case) -> Finding | None:
    """Two statements about the start that cannot both hold, where the paper does not say which one does."""
    named = case[SERVICE_START]
    if promise.source and promise.source.value is Source.AGREEING:
        bought = case[promise.event]
        if isinstance(named, date) and isinstance(bought, date) and named != bought:
            values = {"bought": bought, "service-start": named}
            return STARTS_DISAGREE.found(promise.source, facts=_start_facts(promise), values=values)
    if promise.start_window and isinstance(named, date):
        days = promise.start_window.days(case)
        if days and named not in days:
            values = {"service-start": named, "first": days.first, "last": days.last}
            return START_OUTSIDE_WINDOW.found(
                *promise.start_window.provisions, facts=_start_facts(promise), values=values, missing=(SERVICE_START,)
            )
    return None


def start_allowed(promise: Coverage, case: Case) -> tuple[Finding, ...]:
    """This says whether the start that *case* states may be named; nothing where there is no window to keep."""
    if promise.start_window is None:
        return ()
    facts = (SERVICE_START, *promise.start_window.events.value)
    days, named = promise.start_window.days(case), case[SERVICE_START]
    if days is None or not isinstance(named, date):
        missing = tuple(f for f in facts if case[f] is not NEVER and not isinstance(case[f], date))
        return (NOT_KNOWN.found(*promise.start_window.provisions, facts=facts, missing=missing),)
    rule, values = START_ALLOWED if named in days else START_REFUSED, {"first": days.first, "last": days.last}
    return (rule.found(*promise.start_window.provisions, facts=facts, values=values),)


def period(promise: Coverage, term: int, on: date) -> Period:
    """This gives the days of *term*, in years, counted from *on*; first and last day inside.

    Raises :class:`CoverageError` for a term without a stated length.
    """
    ends = promise.ends.value
    if not isinstance(ends, Mapping) or term not in ends:
        raise CoverageError(f"unknown term {term!r}: there are {', '.join(map(str, promise.terms)) or 'none'}")
    length = ends[term]
    match promise.begins.value:
        case Begins.ON_THE_DAY:
            return cover(on, length)
        case Begins.ON_THE_DAY_NOT_COUNTED:
            return Period(on, cover_after(on, length).last)
        case Begins.FIRST_OF_NEXT_MONTH:
            return cover(first_of_next_month(on), length)


def leg(promise: Coverage, case: Case, began: Start, on: date, term: int | None) -> Leg | None:
    """This gives the term itself, counted from *on*; None where an event ends it before it begins.

    *term* is None where the term ends with an event; that event must then be known to the day.
    """
    if isinstance(promise.ends.value, Event):
        last = case[promise.ends.value]
        assert isinstance(last, date)
        if last < on:
            return None
        days, facts = Period(on, last), (*began.facts, promise.ends.value)
    else:
        assert term is not None
        days, facts = period(promise, term, on), (*began.facts, TERM, TOTAL_TERM)
    rests_on = (*began.rests_on, promise.begins, promise.ends)
    return Leg(days, VALID, rests_on, (*facts, RENEWALS), {"first": days.first, "last": days.last})


def printed_leg(promise: Coverage, case: Case) -> Leg | None:
    """This gives the period that the vendor printed, which prevails over any that is counted; None where none is."""
    days = case[promise.printed.value] if promise.printed else None
    if promise.printed is None or days is None:
        return None
    values = {"first": days.first, "last": days.last}
    return Leg(days, AS_PRINTED, (promise.printed,), (promise.printed.value, RENEWALS), values)


def over(promise: Coverage, case: Case, began: Start, on: date) -> Timeline:
    """This says of a term that an event ended before it began, on *on*, that nothing is owed on any day."""
    assert isinstance(promise.ends.value, Event)
    last = case[promise.ends.value]
    assert isinstance(last, date)
    rests_on, facts = (*began.rests_on, promise.ends), (BOUGHT, *began.facts, promise.ends.value)
    return Timeline(
        (
            Step(BEGINNING, NOT_YET_BOUGHT, rests_on, facts, {"bought": on}),
            Step(last + DAY, ENDED, rests_on, facts, {"last": last}),
        )
    )


def timeline(promise: Coverage, case: Case, on: date, legs: Sequence[Leg]) -> Timeline:
    """This turns legs, in order and not overlapping, into one finding for every day.

    Before the purchase and before the first leg, between two legs and after the last nothing is owed; the days from
    the event counted from to the first leg are grace days where the promise speaks of them.
    """
    first = legs[0]
    around = (*first.rests_on, *promise.outside)
    steps = [Step(BEGINNING, NOT_BEGUN, first.rests_on, first.facts, {"first": first.days.first})]
    if promise.grace and on < first.days.first:
        steps.append(Step(on, promise.grace.value, (*first.rests_on, promise.grace), first.facts, first.values))
    ended = None
    for each in legs:
        if ended is not None and ended + DAY < each.days.first:
            gap = {"last": ended, "first": each.days.first}
            steps.append(Step(ended + DAY, LAPSED, (*around, *each.rests_on), each.facts, gap))
        steps.append(each.step())
        ended = each.days.last
    last = legs[-1]
    steps.append(
        Step(last.days.last + DAY, ENDED, (*last.rests_on, *promise.outside), last.facts, {"last": last.days.last})
    )
    bought = case[BOUGHT]
    if not isinstance(bought, date):
        bought = on if promise.event is BOUGHT else None
    return not_before_purchase(promise, bought, Timeline(tuple(steps)))


def not_before_purchase(promise: Coverage, bought: date | None, line: Timeline) -> Timeline:
    """The same course, but EXCLUDED before the purchase; each step names the purchase as a fact."""
    named = tuple(step._replace(facts=tuple(dict.fromkeys((BOUGHT, *step.facts)))) for step in line.steps)
    if bought is None:
        return Timeline(named)
    at = line.place(bought)
    rests_on = tuple(part for part in (promise.counted_from, promise.source) if part)
    before = Step(BEGINNING, NOT_YET_BOUGHT, rests_on, (BOUGHT, *line.steps[0].facts), {"bought": bought})
    return Timeline((before, named[at]._replace(on=bought), *named[at + 1 :]))


def left(legs: Sequence[Leg], as_of: date) -> Finding:
    """This says how much of the last leg is left from *as_of*, that day included: whole months and days."""
    last = legs[-1]
    whole = remaining(as_of, last.days.last)
    values: Values = {"last": last.days.last, "months": whole.months, "days": whole.days}
    rule = LEFT if as_of <= last.days.last else NOTHING_LEFT
    return rule.found(*(p for leg in legs for p in leg.rests_on), facts=last.facts, values=values)


def deadlines(promise: Coverage, case: Case) -> tuple[Deadline, ...]:
    """This gives the day by which the start has to be named, where the customer names it."""
    if promise.start_window is None:
        return ()
    window, named = promise.start_window, case[SERVICE_START]
    facts = (SERVICE_START, *window.events.value)
    if named is not None:
        return ()
    days = window.days(case)
    if days is None:
        return (Deadline(NAME_START_BY, None, window.provisions, facts, missing=window.events.value),)
    return (Deadline(NAME_START_BY, days.last, window.provisions, facts, until=days.last),)
