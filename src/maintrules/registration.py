"""Registration (登録): is the unit registered, in time, and in service?

The customer applies, the registration is completed, and some vendors then send a notice: a promise names the event
that opens the service, and the steps that have to precede it.  How late the customer was is judged by the purchases
and the day on which it was applied for; what lateness costs is the vendor's.
"""

from datetime import date
from enum import Enum
from functools import partial
from typing import Final

from attrs import frozen

from maintrules.calendars import KNOWN_FROM, KNOWN_THROUGH, Basis, Calendar, CalendarError, DayOne, Roll
from maintrules.conditions import Bar, Barred, Open, Truth, both, either, in_time
from maintrules.decisions import BEGINNING, Finding, Outcome, Rule, Step, Timeline, Values, always
from maintrules.duties import Bound, Deadline, Duty, Party
from maintrules.facts import Between, Case, Event, Fact, Never, Question, When, days_of
from maintrules.periods import DAY, Convention, FirstDay, Length, Period, within
from maintrules.sources import Provision
from maintrules.words import BOUGHT, CLOSED_DAYS, COMPLETED, REGISTERED, ClosedDays

__all__ = [
    "Anchor",
    "Assumed",
    "Component",
    "Components",
    "Due",
    "Notice",
    "OpensOn",
    "Order",
    "Purchases",
    "Registration",
    "Stage",
    "StagesDone",
    "component_findings",
    "deadlines",
    "notice_due",
    "registrable",
    "timeline",
]

NOTICED: Final = Event(
    "noticed",
    "完了通知が届いた日",
    "arrival of the completion notice",
    "登録完了の通知はいつ届きましたか。",
    "When did the completion notice arrive?",
)
FULLY_REGISTERED: Final = Event(
    "fully-registered",
    "利用者の本登録の日",
    "the user's full registration",
    "利用者の本登録はいつ済みましたか。",
    "When was the user's full registration made?",
)
LATE_ACCEPTED: Final = Fact(
    "late-accepted",
    "遅れた登録をメーカが受け付けた",
    "the vendor accepted the late registration",
    "遅れた登録をメーカは受け付けましたか。",
    "Did the vendor accept the late registration?",
    kind=bool,
)
CARD_LOST: Final = Fact(
    "card-lost",
    "シリアルナンバーカードの紛失",
    "serial-number card lost",
    "シリアルナンバーカードを紛失しましたか。",
    "Is the serial-number card lost?",
    kind=bool,
)
NUMBERS_NOTED: Final = Fact(
    "numbers-noted",
    "カードやチケットの番号の控え",
    "the numbers on card or ticket were noted down",
    "カードまたはチケットの番号を控えてありますか。",
    "Were the numbers on the card or ticket noted down?",
    kind=bool,
)
LABEL_SHOWN: Final = Fact(
    "label-shown",
    "保守ラベルの提示",
    "label shown to the maintenance staff",
    "保守員にラベルを提示できますか。",
    "Can the label be shown to the maintenance staff?",
    kind=bool,
)
LABEL_DELIVERED: Final = Event(
    "label-delivered",
    "保守ラベルが届いた日",
    "delivery of the label",
    "保守ラベルはいつ届きましたか。",
    "When was the label delivered?",
)
CUSTOMER_ID: Final = Fact(
    "customer-id",
    "顧客IDの有無",
    "customer ID at hand",
    "顧客IDは手元にありますか。",
    "Is the customer ID at hand?",
    kind=bool,
)


class Stage(Enum):
    """A step of a registration, in the order in which they are taken."""

    ACCOUNT = "account"
    SITE = "site"
    CONTACT = "contact"
    TICKET = "ticket"
    BUNDLE = "bundle"


@frozen
class StagesDone:
    """The steps that have been taken; the others have not."""

    steps: tuple[Stage, ...]


STEPS_DONE: Final = Fact(
    "steps-done",
    "済んだ登録の手順",
    "steps of the registration that are done",
    "どの手順まで済みましたか。",
    "Which steps of the registration are done?",
    kind=StagesDone,
)


@frozen
class Component:
    """A part of a unit (モジュール, 電源, ライセンス); one without a serial number cannot be looked up."""

    name: str
    registered: bool | None = None
    serial: str | None = None


@frozen
class Components:
    each: tuple[Component, ...]


COMPONENTS: Final = Fact(
    "components", "構成品", "components", "どの構成品がありますか。", "Which components are there?", kind=Components
)

NOT_COMPLETE: Final = Rule(
    "registration/not-complete",
    Outcome.EXCLUDED,
    ja="登録が完了していません。",
    en="The registration is not complete.",
)
NOTICE_AWAITED: Final = Rule(
    "registration/notice-awaited",
    Outcome.EXCLUDED,
    ja="登録は {completed} に完了しましたが、保守は完了通知（{opens}）から始まります。",
    en="The registration was completed on {completed}; service begins with the notice ({opens}).",
)
NOT_KNOWN: Final = Rule(
    "registration/not-known",
    Outcome.UNDETERMINED,
    ja="登録によって保守が始まったかどうかが分かりません。",
    en="Whether the registration has opened the service is not known.",
)
IN_TIME: Final = Rule(
    "registration/in-time",
    Outcome.COVERED,
    ja="期限（{by}）までに登録されています。",
    en="It was registered in time (by {by}).",
)
LATE: Final = Rule(
    "registration/late",
    Outcome.DISCRETIONARY,
    ja="登録（{on}）が期限（{outer}）に遅れたため、保守を断られることがあります。",
    en="It was registered on {on}, after {outer}: service may be refused.",
)
LATE_CURED: Final = Rule(
    "registration/late-cured",
    Outcome.COVERED,
    ja="登録（{on}）は期限（{by}）に遅れましたが、受け付けられて完了しています。",
    en="It was registered on {on}, after {by}, but accepted and completed.",
)
LATE_POSSIBLE: Final = Rule(
    "registration/late-possible",
    Outcome.COVERED,
    ja="登録（{on}）は期限（{by}）に遅れましたが、期限後の登録もでき、期間は変わりません。",
    en="It was registered on {on}, after {by}; late registration is possible and moves no period.",
)
DISPUTED: Final = Rule(
    "registration/disputed",
    Outcome.DISCRETIONARY,
    ja="登録（{on}）が期限に間に合ったかは、どの購入から数えるか（{by} か {outer}）で分かれます。",
    en="Whether it was registered ({on}) in time depends on the purchase counted from ({by} or {outer}).",
)
EITHER_WAY: Final = Rule(
    "registration/in-time-or-not",
    Outcome.COVERED,
    ja="期限に間に合ったかは分かりませんが、遅れた登録も受け付けられます。",
    en="Whether it was registered in time is not known, but a late registration is taken too.",
)
TIME_NOT_KNOWN: Final = Rule(
    "registration/time-not-known",
    Outcome.UNDETERMINED,
    ja="登録が期限に間に合ったかどうかを決める日が分かりません。",
    en="A day that settles whether it was registered in time is not known.",
)
BEFORE_PURCHASE: Final = Rule(
    "registration/before-purchase",
    Outcome.UNDETERMINED,
    ja="登録（{on}）が購入（{bought}）より前になっており、どちらかの日付が違います。",
    en="It was registered ({on}) before it was bought ({bought}): one of the days is wrong.",
)
REGISTERED_ALREADY: Final = Rule(
    "registration/already-registered",
    Outcome.COVERED,
    ja="登録は {completed} に完了しています。",
    en="The registration was completed on {completed}.",
)
CAN_REGISTER: Final = Rule(
    "registration/can-register",
    Outcome.COVERED,
    ja="期限（{by}）まで登録できます。",
    en="It can be registered until {by}.",
)
CAN_REGISTER_LATE: Final = Rule(
    "registration/can-register-late",
    Outcome.COVERED,
    ja="期限（{by}）を過ぎましたが、登録できます。",
    en="The day it was due ({by}) is past, but it can still be registered.",
)
MAY_BE_REFUSED: Final = Rule(
    "registration/may-be-refused",
    Outcome.DISCRETIONARY,
    ja="期限（{by}）を過ぎたため、登録しても保守を断られることがあります。",
    en="The day it was due ({by}) is past: service may be refused even if it is registered.",
)
AFTER_END_NOT_STATED: Final = Rule(
    "registration/after-end-not-stated",
    Outcome.UNDETERMINED,
    ja="期間の終わり（{last}）の後に登録できるかどうかは書かれていません。",
    en="Whether it can be registered after the period's end ({last}) is not stated.",
)
AFTER_END: Final = Rule(
    "registration/after-end",
    Outcome.EXCLUDED,
    ja="期間の終わり（{last}）の後は登録できません。",
    en="It cannot be registered after the period's end ({last}).",
)
COMPONENTS_REGISTERED: Final = Rule(
    "registration/components-registered",
    Outcome.COVERED,
    ja="すべての構成品が登録されています。",
    en="Every component is registered.",
)
COMPONENT_EXCLUDED: Final = Rule(
    "registration/component-not-registered",
    Outcome.EXCLUDED,
    ja="登録されていない構成品（{unregistered}）は対象外です。",
    en="The components that are not registered ({unregistered}) are not covered.",
)
COMPONENT_DISCRETIONARY: Final = Rule(
    "registration/component-may-be-refused",
    Outcome.DISCRETIONARY,
    ja="登録されていない構成品（{unregistered}）は断られることがあります。",
    en="The components that are not registered ({unregistered}) may be refused.",
)
COMPONENT_UNCHECKED: Final = Rule(
    "registration/component-unchecked",
    Outcome.UNDETERMINED,
    ja="シリアル番号のない構成品（{unchecked}）は確かめられません。",
    en="Components without a serial number ({unchecked}) cannot be checked.",
)
FAILED_BEFORE_NOT_STATED: Final = Rule(
    "registration/failure-before-completion-not-stated",
    Outcome.UNDETERMINED,
    ja="登録完了（{completed}）より前に起きた故障（{failed}）の扱いは書かれていません。",
    en="How a failure ({failed}) before the completion ({completed}) is treated is not stated.",
)
FAILED_BEFORE_EXCLUDED: Final = Rule(
    "registration/failure-before-completion",
    Outcome.EXCLUDED,
    ja="故障（{failed}）は登録完了（{completed}）より前なので、対象外と読みます。",
    en="The failure ({failed}) came before the completion ({completed}): read as not covered.",
)
FAILED_BEFORE_COVERED: Final = Rule(
    "registration/failure-judged-at-inquiry",
    Outcome.COVERED,
    ja="故障（{failed}）は登録完了（{completed}）より前ですが、依頼の日で判断します。",
    en="The failure ({failed}) came before the completion ({completed}); the day of the request counts.",
)
LOST_CARD_BAR: Final = Bar(
    Rule(
        "registration/card-lost",
        Outcome.EXCLUDED,
        ja="シリアルナンバーカードを紛失したため、登録できません。",
        en="The serial-number card is lost, so it cannot be registered.",
    ),
    Rule(
        "registration/card-at-hand",
        Outcome.COVERED,
        ja="登録に必要な番号があります。",
        en="The numbers needed are there.",
    ),
)
NUMBERS_BAR: Final = Bar(
    Rule(
        "registration/numbers-noted-not-stated",
        Outcome.UNDETERMINED,
        ja="カードは紛失しましたが番号の控えがあります。その場合に登録できるかどうかは書かれていません。",
        en="The card is lost but its numbers were noted down; whether it can then be registered is not stated.",
    ),
    Rule(
        "registration/card-or-nothing",
        Outcome.COVERED,
        ja="番号の控えに頼っていません。",
        en="No noted numbers are relied on.",
    ),
)
LABEL_BAR: Final = Bar(
    Rule(
        "registration/label-not-shown",
        Outcome.DISCRETIONARY,
        ja="ラベルを提示できないため、保守を断られることがあります。",
        en="As the label is not shown, service may be refused.",
    ),
    Rule("registration/label-shown", Outcome.COVERED, ja="ラベルを提示できます。", en="The label is shown."),
)
UNREGISTERED_BAR: Final = Bar(
    Rule(
        "registration/not-registered",
        Outcome.EXCLUDED,
        ja="オンラインの利用者登録がされていません。",
        en="The unit is not registered online.",
    ),
    Rule(
        "registration/registered", Outcome.COVERED, ja="利用者登録されています。", en="The unit is registered online."
    ),
)
UNUSABLE_BAR: Final = Bar(
    Rule(
        "registration/not-usable",
        Outcome.EXCLUDED,
        ja="利用者登録をするまで、この製品（{product}）は使えません。",
        en="Until it is registered the unit ({product}) cannot be used.",
    ),
    Rule(
        "registration/usable",
        Outcome.COVERED,
        ja="この製品（{product}）は使えます。",
        en="The unit ({product}) can be used.",
    ),
)
CUSTOMER_ID_BAR: Final = Bar(
    Rule(
        "registration/no-customer-id",
        Outcome.EXCLUDED,
        ja="顧客IDがありません。先にオンラインで利用者登録をします。",
        en="There is no customer ID; register online first.",
    ),
    Rule("registration/customer-id", Outcome.COVERED, ja="顧客IDがあります。", en="There is a customer ID."),
)

REGISTER_BY: Final = Duty(
    "registration/register-by",
    Party.CUSTOMER,
    Bound.BY,
    ja="登録する。",
    en="Register the unit.",
)
NOTICE_BY: Final = Duty(
    "registration/notice-by",
    Party.VENDOR,
    Bound.BY,
    ja="登録完了の通知を送る（登録の完了: {completed}）。",
    en="Send the completion notice (registration completed: {completed}).",
)


class Anchor(Enum):
    """Which of several purchases starts the clock."""

    EACH = "three-zone"
    """Each on its own: kept for all of them is in time, kept for some only is disputed."""
    EARLIEST = "earliest"
    LATEST = "latest"


class OpensOn(Enum):
    """Is the day of the event that opens the service served itself?"""

    THE_DAY = "the-day"
    THE_NEXT_DAY = "next-day"


class Order(Enum):
    """What a registration before the purchase is."""

    CONTRADICTION = "contradiction"
    ACCEPTED = "accepted"


class Assumed(Enum):
    """What is taken for the notice while its day is not known."""

    NOTHING = "never"
    THE_DAY_DUE = "after-expected-day"


@frozen
class Purchases:
    """The purchases that a deadline counts from."""

    events: tuple[Event, ...]
    anchor: Anchor = Anchor.EACH


@frozen
class Due:
    """So long after a purchase."""

    length: Length
    first_day: FirstDay = FirstDay.NOT_COUNTED
    convention: Convention = Convention.CIVIL_CODE

    def by(self, bought: date) -> date:
        return within(bought, self.length, first_day=self.first_day, convention=self.convention)


@frozen
class Notice:
    """The vendor's notice: by the *nth* business day after completion, from which service is given."""

    nth: Provision[int]
    counted: Provision[DayOne]
    calendar: Provision[Calendar]
    assumed: Provision[Assumed]

    def due(self, completed: date, closed: ClosedDays | None) -> date | None:
        """The day by which it is due; None for one outside the days that the calendar knows."""
        calendar = self.calendar.value
        try:
            if closed:
                calendar = closed.added_to(calendar)
            return calendar.add(completed, self.nth.value, day_one=self.counted.value)
        except CalendarError:
            return None

    @property
    def provisions(self) -> tuple[Provision[object], ...]:
        return (self.nth, self.counted, self.calendar)


@frozen
class Registration:
    """What a vendor asks and promises of registering a unit."""

    opens: Provision[Event]
    """The event without which no service is given."""
    opens_on: Provision[OpensOn]
    follows: tuple[Event, ...]
    """The events that come before it, in order: it cannot be earlier than any."""
    purchases: Provision[Purchases]
    due: Provision[Due]
    counts_by: Provision[Event]
    late: Provision[Rule]
    """What a registration after the day due is: :data:`LATE`, :data:`LATE_CURED` or :data:`LATE_POSSIBLE`."""
    after_end: Provision[Rule]
    roll: Provision[Roll] | None = None
    roll_calendar: Calendar | None = None
    order: Provision[Order] | None = None
    steps: tuple[Provision[tuple[Stage, ...]], ...] = ()
    """Steps, any of which is enough at its place: without one of each the registration is not complete."""
    notice: Notice | None = None
    unregistered: Provision[Rule] | None = None
    """What a component that is not registered is."""
    bars: tuple[Barred, ...] = ()
    """What keeps a unit from being registered."""


def timeline(promise: Registration, case: Case) -> Timeline:
    """This says for every day whether the registration has opened the service, and was made in time."""
    opening = _opening(promise, case)
    closed = NOT_COMPLETE.found(*_opening_provisions(promise), facts=_facts(promise)).step()
    if isinstance(opening, Never):
        return Timeline((closed,))
    if isinstance(opening, date):
        return Timeline((closed, *_awaiting(promise, case, opening), _after_opening(promise, case).step(opening)))
    opened = (_after_opening(promise, case).step(opening.last),) if opening.last < date.max else ()
    return Timeline((closed, _unknown(promise).step(opening.first), *opened))


def _awaiting(promise: Registration, case: Case, opens: date) -> tuple[Step, ...]:
    """The days from the completion to the notice, which *opens* the service."""
    completed = case[COMPLETED]
    if promise.notice is None or not isinstance(completed, date) or completed >= opens:
        return ()
    values = {"completed": completed, "opens": opens}
    awaited = NOTICE_AWAITED.found(*_opening_provisions(promise), facts=_facts(promise), values=values)
    return (awaited.step(completed),)


def _opening_provisions(promise: Registration) -> tuple[Provision[object], ...]:
    notice = (*promise.notice.provisions, promise.notice.assumed) if promise.notice else ()
    return (promise.opens, promise.opens_on, *promise.steps, *notice)


def _chain(promise: Registration) -> tuple[Event, ...]:
    return (*promise.follows, promise.opens.value)


def _facts(promise: Registration) -> tuple[Question, ...]:
    steps = (STEPS_DONE,) if promise.steps else ()
    closed = (CLOSED_DAYS,) if promise.notice else ()
    return (*_chain(promise), *steps, *closed)


def _opening(promise: Registration, case: Case) -> When:
    """The first day served, as far as it is known; a range whose end is the end of all days where nothing bounds it."""
    events = [case[event] for event in _chain(promise)]
    if any(isinstance(when, Never) for when in events) or _steps_lack(promise, case):
        return Never.NEVER
    later = DAY if promise.opens_on.value is OpensOn.THE_NEXT_DAY else 0 * DAY
    known = [between for when in events if (between := days_of(when))]
    if events[-1] is not None:
        first, last = known[-1].first + later, known[-1].last + later
        return first if first == last else Between(first, last)
    if promise.notice and promise.notice.assumed.value is Assumed.THE_DAY_DUE and (due := notice_due(promise, case)):
        return due + later
    return Between(max(between.first for between in known) + later if known else BEGINNING, date.max)


def _steps_lack(promise: Registration, case: Case) -> bool:
    """Are the steps that were taken known, and one missing?"""
    done = case[STEPS_DONE]
    if done is None or case[COMPLETED] is not None:
        return False
    return any(not set(step.value) & set(done.steps) for step in promise.steps)


def _unknown(promise: Registration) -> Finding:
    """From the first day on which the service can have been opened, while nobody knows whether it was."""
    return NOT_KNOWN.found(*_opening_provisions(promise), facts=_facts(promise), missing=(promise.opens.value,))


def _after_opening(promise: Registration, case: Case) -> Finding:
    """Was it registered in time?"""
    counted = (promise.due, promise.purchases, promise.counts_by, promise.roll, promise.order)
    rests_on = (*_opening_provisions(promise), *(part for part in counted if part))
    facts = (*_facts(promise), promise.counts_by.value, *promise.purchases.value.events)
    early = _before_purchase(promise, case)
    if early:
        swapped: Values = {"on": case[early], "bought": case[BOUGHT]}
        return BEFORE_PURCHASE.found(*rests_on, facts=facts, values=swapped, missing=(early, BOUGHT))
    certain, possible = _kept(promise, case)
    limits = _limits(promise, case)
    on, by, outer = case[promise.counts_by.value], limits and limits.first, limits and limits.last
    values: Values = {"on": on, "by": by, "outer": outer}
    if certain is True:
        return IN_TIME.found(*rests_on, facts=facts, values=values)
    late, rests_on = promise.late.value, (*rests_on, promise.late)
    if late is LATE:
        late, facts = LATE_CURED if case[LATE_ACCEPTED] else LATE, (*facts, LATE_ACCEPTED)
    missing = tuple(dict.fromkeys(q for t in (certain, possible) if isinstance(t, Open) for q in t.missing))
    # Late for one of the purchases is disputed or late, whichever day the other one was: both may be refused.
    if missing and late.outcome is Outcome.COVERED:
        return EITHER_WAY.found(*rests_on, facts=facts)
    if missing and not (certain is False and late is LATE):
        return TIME_NOT_KNOWN.found(*rests_on, facts=facts, missing=missing, at_worst=late.outcome)
    rule = DISPUTED if possible and late is LATE else late
    return rule.found(*rests_on, facts=facts, values={**values, "outer": None if missing else outer})


def _before_purchase(promise: Registration, case: Case) -> Event | None:
    """An event of the registration that is stated to lie before the purchase, where that cannot be."""
    bought = case[BOUGHT]
    if promise.order is None or promise.order.value is Order.ACCEPTED or not isinstance(bought, date):
        return None
    return next((e for e in _chain(promise) if isinstance(day := case[e], date) and day < bought), None)


def _kept(promise: Registration, case: Case) -> tuple[Truth, Truth]:
    """Is the deadline kept for certain, and can it be said to be kept at all?"""
    purchases = promise.purchases.value
    kept = [in_time(case, promise.counts_by.value, each, partial(_due, promise)) for each in purchases.events]
    match purchases.anchor:
        case Anchor.EACH:
            return both(kept), either(kept)
        case Anchor.EARLIEST:
            return both(kept), both(kept)
        case Anchor.LATEST:
            return either(kept), either(kept)


def _due(promise: Registration, bought: date) -> date:
    day = promise.due.value.by(bought)
    if promise.roll and promise.roll_calendar and KNOWN_FROM <= day <= KNOWN_THROUGH:
        return promise.roll_calendar.roll(day, promise.roll.value)
    return day


def _limits(promise: Registration, case: Case) -> Period | None:
    """From the day until which it is certainly in time to that after which it is certainly late, as far as known."""
    purchases = promise.purchases.value
    days = [_due(promise, day) for event in purchases.events if isinstance(day := case[event], date)]
    if not days:
        return None
    match purchases.anchor:
        case Anchor.EACH:
            return Period(min(days), max(days))
        case Anchor.EARLIEST:
            return Period(min(days), min(days))
        case Anchor.LATEST:
            return Period(max(days), max(days))


def _unknown_purchases(promise: Registration, case: Case) -> tuple[Event, ...]:
    """The purchases that are not known to the day."""
    return tuple(event for event in promise.purchases.value.events if not isinstance(case[event], date))


def notice_due(promise: Registration, case: Case) -> date | None:
    """This gives the day by which the completion notice is due.

    None where none is sent, the completion is not known, or the calendar does not reach so far.
    """
    completed = case[COMPLETED]
    if promise.notice is None or not isinstance(completed, date):
        return None
    return promise.notice.due(completed, case[CLOSED_DAYS])


def deadlines(promise: Registration, case: Case, end: date | None) -> tuple[Deadline, ...]:
    """This gives the day by which to register, and the one by which the vendor's notice is due.

    *end* is the last day of the term, after which neither has a meaning; None where it is not known.
    """
    return (*_register_by(promise, case, end), *_notice_by(promise, case, end))


def _register_by(promise: Registration, case: Case, end: date | None) -> tuple[Deadline, ...]:
    purchases = promise.purchases.value
    rests_on = (promise.due, promise.purchases, *((promise.roll,) if promise.roll else ()))
    event = promise.counts_by.value
    facts = (event, *purchases.events)
    registered = case[event]
    done = registered if isinstance(registered, date) else None
    missing, limits = _unknown_purchases(promise, case), _limits(promise, case)
    if missing or limits is None:
        return (Deadline(REGISTER_BY, None, rests_on, facts, missing=missing, done=done, until=end),)
    return (Deadline(REGISTER_BY, limits.first, rests_on, facts, {"outer": limits.last}, done=done, until=end),)


def _notice_by(promise: Registration, case: Case, end: date | None) -> tuple[Deadline, ...]:
    completed = case[COMPLETED]
    if promise.notice is None or isinstance(completed, Never) or isinstance(case[REGISTERED], Never):
        return ()
    rests_on, noticed = promise.notice.provisions, case[promise.opens.value]
    facts = (COMPLETED, promise.opens.value, CLOSED_DAYS)
    done = noticed if isinstance(noticed, date) else None
    due = notice_due(promise, case)
    if due is None or not isinstance(completed, date):
        values: Values = {"completed": completed}
        return (Deadline(NOTICE_BY, None, rests_on, facts, values, missing=(COMPLETED,), done=done, until=end),)
    basis = promise.notice.calendar.value.basis(completed, due)
    values = {"completed": completed, "projected": basis is Basis.PROJECTED}
    return (Deadline(NOTICE_BY, due, rests_on, facts, values, done=done, until=end),)


def registrable(promise: Registration, case: Case, last: date | None) -> Timeline:
    """This says on which days the unit can be registered, or still can; *last* is the last day of its term."""
    purchases = promise.purchases.value
    rests_on = (promise.due, promise.purchases, promise.late)
    facts = (COMPLETED, *purchases.events)
    completed = case[COMPLETED]
    if isinstance(completed, date):
        bars = tuple(barred.when for barred in promise.bars)
        line = registrable(promise, case.without(COMPLETED), last)
        done = Step(completed, REGISTERED_ALREADY, (*rests_on, *bars), facts, {"completed": completed})
        return Timeline((*(step for step in line.steps if step.on < completed), done))
    missing, limits = _unknown_purchases(promise, case), _limits(promise, case)
    if missing or limits is None:
        return always(TIME_NOT_KNOWN.found(*rests_on, facts=facts, missing=missing))
    by = limits.first
    values = {"by": by}
    late = CAN_REGISTER_LATE if promise.late.value.outcome is Outcome.COVERED else MAY_BE_REFUSED
    steps = [
        Step(BEGINNING, CAN_REGISTER, rests_on, facts, values),
        Step(by + DAY, late, rests_on, facts, values),
    ]
    if last is not None and last > by:
        after = {"last": last}
        steps.append(Step(last + DAY, promise.after_end.value, (*rests_on, promise.after_end), facts, after))
    return Timeline(tuple(steps))


def component_findings(promise: Registration, case: Case) -> tuple[Finding, ...]:
    """This says of each part of the unit whether it is registered; nothing where no parts are known."""
    components = case[COMPONENTS]
    if promise.unregistered is None or components is None:
        return ()
    unchecked = [part.name for part in components.each if part.serial is None or part.registered is None]
    lacking = [part.name for part in components.each if part.serial is not None and part.registered is False]
    values: Values = {"unregistered": lacking, "unchecked": unchecked}
    found = []
    if lacking:
        found.append(promise.unregistered.value.found(promise.unregistered, facts=(COMPONENTS,), values=values))
    if unchecked:
        found.append(COMPONENT_UNCHECKED.found(promise.unregistered, facts=(COMPONENTS,), values=values))
    if not found:
        found.append(COMPONENTS_REGISTERED.found(promise.unregistered, facts=(COMPONENTS,), values=values))
    return tuple(found)
