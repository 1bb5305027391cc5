"""Commitments (対応時間): by when is it shipped, answered, on site, sent back, and how sure is that?

A day that is promised, one that is aimed at, one that is the earliest possible and one that is not known are four
different things.  Days are counted on the calendar of a desk; what arrives outside its hours counts from its next
opening.  Where the vendor's own closing days are not known and could change the day, the day is not known.
"""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from enum import Enum
from typing import Final

from attrs import frozen

from maintrules import response
from maintrules.calendars import Basis
from maintrules.conditions import Condition, Open, Truth
from maintrules.decisions import Finding, Outcome, Rule
from maintrules.desks import AroundTheClock, CutOff, Desk, Half
from maintrules.duties import Party
from maintrules.facts import NEVER, Between, Case, Event, Moment, Question, days_of
from maintrules.periods import JST, Length, within
from maintrules.response import OutOfHours, Reception
from maintrules.sources import Provision
from maintrules.words import CLOSED_DAYS

__all__ = [
    "About",
    "Begins",
    "BusinessDays",
    "Certainty",
    "Commitment",
    "DoneWithin",
    "HalfDay",
    "Hours",
    "Late",
    "NoDay",
    "Usual",
    "finding",
]


class Certainty(Enum):
    """How sure a day is."""

    PROMISED = "promised"
    TARGETED = "targeted"
    """Aimed at; nothing follows from missing it."""
    EARLIEST = "earliest"
    """Not before it; nothing is said of later."""


PROMISED: Final = Rule("commitments/promised", Outcome.COVERED, ja="{what}: {when} まで。", en="{what}: by {when}.")
TARGETED: Final = Rule(
    "commitments/targeted",
    Outcome.COVERED,
    ja="{what}: {when} を目安とします（約束ではありません）。",
    en="{what}: {when} is aimed at, not promised.",
)
EARLIEST: Final = Rule(
    "commitments/earliest", Outcome.COVERED, ja="{what}: 早くて {when}。", en="{what}: {when} at the earliest."
)
NOT_BEFORE: Final = Rule(
    "commitments/not-before",
    Outcome.COVERED,
    ja="{what}: {when} より前にはならず、1営業日以上遅れることがあります。",
    en="{what}: not before {when}, and perhaps one business day later or more.",
)
NOT_KNOWN: Final = Rule(
    "commitments/not-known", Outcome.UNDETERMINED, ja="{what}: 日が決まりません。", en="{what}: no day is known."
)
NO_DAY: Final = Rule(
    "commitments/day-not-stated",
    Outcome.UNDETERMINED,
    ja="{what}: いつまでかは書かれていません。",
    en="{what}: by when is not stated.",
)
REFUSED: Final = Rule(
    "commitments/out-of-hours",
    Outcome.EXCLUDED,
    ja="{what}: 受付時間外の依頼は受け付けられません。",
    en="{what}: a request outside the hours is not accepted.",
)

_RULES: Final = {
    Certainty.PROMISED: PROMISED,
    Certainty.TARGETED: TARGETED,
    Certainty.EARLIEST: EARLIEST,
}


class Usual(Enum):
    """What "1 to 2 business days" means."""

    LIMIT = "limit"
    """By the later of the two; sooner is just as good."""
    WINDOW = "window"
    """Not before the first of them either."""


class Begins(Enum):
    """Where counting begins for a moment outside the hours."""

    ON_THE_DAY = "on-the-day"
    AT_THE_OPENING = "at-the-opening"


class Late(Enum):
    """What a target in hours becomes for a request of the second half of the day."""

    NOT_STATED = "not-stated"
    RUNS_ON = "runs-on"
    RESTARTS = "restarts"
    """At the next opening of the desk on the next business day."""


@frozen
class HalfDay:
    """The same day in the first half of a business day, the next business day in the second.

    *never_before* is a moment that comes first: where it alone is known, the day is not before what follows from it.
    """

    clock: Moment
    desk: Reception
    never_before: Moment | None = None


@frozen
class BusinessDays:
    """The *n*-th business day after an event or a moment, its day not counted; *first*: not before that one either."""

    n: int
    after: Event | Moment
    desk: Reception
    first: int | None = None
    begins: Begins = Begins.ON_THE_DAY


@frozen
class Hours:
    """So many hours after a moment; for a desk with halves of a day, *late* says what holds in the second half."""

    n: int
    after: Moment
    desk: Reception
    late: Provision[Late] | None = None


@frozen
class About:
    """About so long after an event."""

    length: Length
    after: Event


@frozen
class NoDay:
    """It is owed after something, but the paper gives no day."""

    after: tuple[Question, ...] = ()


Due = HalfDay | BusinessDays | Hours | About | NoDay


@frozen
class Commitment:
    """Something to be done by a day, by name; *may_slip* is when it can become a business day later or more."""

    name: str
    ja: str
    en: str
    who: Party
    certainty: Provision[Certainty]
    due: Provision[Due]
    may_slip: Provision[Condition] | None = None


@frozen
class _Reckoned:
    """A day or an instant, as far as it is known."""

    when: date | datetime | Between | None
    first: date | None = None
    missing: tuple[Question, ...] = ()
    slips: bool = False
    projected: bool = False
    refused: bool = False


def finding(commitment: Commitment, case: Case) -> Finding:
    """This gives by when it is done for *case*: the day, how sure it is, and what is missing for it.

    Raises ValueError for an instant outside the range of the calendar.
    """
    due = commitment.due.value
    rests_on = (commitment.due, commitment.certainty, *_desk_provisions(due))
    facts = _facts(due)
    if isinstance(due, NoDay):
        return NO_DAY.found(*rests_on, facts=facts, values={"what": commitment, "certainty": "unknown"})
    found = _reckoned(due, case)
    values: dict[str, object] = {
        "what": commitment,
        "when": found.when,
        "at" if isinstance(found.when, datetime) else "on": found.when,
        "who": commitment.who,
        "projected": found.projected,
    }
    if found.first is not None:
        values["first"] = found.first
    if found.refused:
        return REFUSED.found(*rests_on, facts=facts, values={**values, "certainty": "unknown"})
    slips = found.slips
    if commitment.may_slip is not None:
        rests_on, facts = (*rests_on, commitment.may_slip), (*facts, *commitment.may_slip.value.facts)
        truth = commitment.may_slip.value.holds(case)
        if isinstance(truth, Open):
            open_ = {**values, "certainty": "unknown"}
            return NOT_KNOWN.found(*rests_on, facts=facts, values=open_, missing=(*found.missing, *truth.missing))
        slips = slips or truth
    if found.missing and found.slips:
        values["certainty"] = "not-before"
        return NOT_BEFORE.found(
            *rests_on, facts=facts, values=values, missing=found.missing, at_worst=Outcome.UNDETERMINED
        )
    if found.missing or found.when is None:
        return NOT_KNOWN.found(*rests_on, facts=facts, values={**values, "certainty": "unknown"}, missing=found.missing)
    if slips:
        return NOT_BEFORE.found(*rests_on, facts=facts, values={**values, "certainty": "not-before"})
    certainty = commitment.certainty.value
    return _RULES[certainty].found(*rests_on, facts=facts, values={**values, "certainty": certainty})


@frozen
class DoneWithin:
    """An event happened by the last day of a commitment."""

    act: Event
    commitment: Commitment

    @property
    def facts(self) -> tuple[Question, ...]:
        due = self.commitment.due.value
        return (self.act, due.after, CLOSED_DAYS) if isinstance(due, BusinessDays) else (self.act,)

    def holds(self, case: Case) -> Truth:
        found, done = finding(self.commitment, case), days_of(case[self.act])
        if case[self.act] is NEVER:
            return False
        last = found.values.get("on")
        first, last = (last.first, last.last) if isinstance(last, Between) else (last, last)
        if isinstance(first, date) and isinstance(last, date) and done is not None:
            if done.last <= first:
                return True
            if done.first > last:
                return False
        return Open((*((self.act,) if done is None or done.first < done.last else ()), *found.missing))


def _facts(due: Due) -> tuple[Question, ...]:
    match due:
        case HalfDay(clock, _, never_before):
            return (clock, *((never_before,) if never_before else ()), CLOSED_DAYS)
        case BusinessDays(_, after) | Hours(_, after):
            return (after, CLOSED_DAYS)
        case About(_, after):
            return (after,)
        case _:
            return due.after


def _desk_provisions(due: Due) -> tuple[Provision[object], ...]:
    if isinstance(due, About | NoDay):
        return ()
    late = (due.late,) if isinstance(due, Hours) and due.late else ()
    also = (due.desk.cut_off, due.desk.out_of_hours)
    return (*due.desk.provisions, *(each for each in also if each), *late)


def _reckoned(due: HalfDay | BusinessDays | Hours | About, case: Case) -> _Reckoned:
    match due:
        case HalfDay():
            return _half_day(due, case)
        case BusinessDays():
            return _business_days(due, case)
        case Hours():
            return _hours(due, case)
        case _:
            when = case[due.after]
            if isinstance(when, date):
                return _Reckoned(within(when, due.length))
            return _Reckoned(None, missing=(due.after,))


def _half_day(due: HalfDay, case: Case) -> _Reckoned:
    at, first = case[due.clock], case[due.never_before] if due.never_before else None
    if at is None and first is None:
        return _Reckoned(None, missing=(due.clock,))
    begun = at or first
    assert begun is not None
    if _is_refused(due.desk, case, begun):
        return _Reckoned(None, refused=True)

    def reckon(desk: Desk | AroundTheClock) -> date:
        opened = desk.next_opening(begun)
        half = due.desk.cut_off.value.half(opened) if due.desk.cut_off else CutOff().half(opened)
        day = opened.date()
        if half is Half.AM or isinstance(desk, AroundTheClock):
            return day if half is Half.AM else day + timedelta(days=1)
        return desk.calendar.next(day)

    found = _both(due.desk, case, reckon)
    if at is None and found.when is not None:
        return _Reckoned(found.when, missing=(due.clock, *found.missing), slips=True, projected=found.projected)
    return found


def _business_days(due: BusinessDays, case: Case) -> _Reckoned:
    when = case[due.after]
    if isinstance(when, datetime):
        if due.begins is Begins.AT_THE_OPENING and _is_refused(due.desk, case, when):
            return _Reckoned(None, refused=True)
        moment = when
    elif isinstance(when, date):
        moment = datetime.combine(when, time(), JST)
    else:
        return _Reckoned(None, missing=(due.after,))

    def reckon(n: int) -> Callable[[Desk | AroundTheClock], date]:
        def reckoned(desk: Desk | AroundTheClock) -> date:
            day = (
                desk.next_opening(moment).date()
                if due.begins is Begins.AT_THE_OPENING
                else moment.astimezone(JST).date()
            )
            return desk.calendar.add(day, n) if isinstance(desk, Desk) else day + timedelta(days=n)

        return reckoned

    found = _both(due.desk, case, reckon(due.n))
    if due.first is None:
        return found
    first = _both(due.desk, case, reckon(due.first))
    return _Reckoned(
        found.when,
        first.when if isinstance(first.when, date) else None,
        tuple(dict.fromkeys((*found.missing, *first.missing))),
        projected=found.projected,
    )


def _hours(due: Hours, case: Case) -> _Reckoned:
    at = case[due.after]
    if at is None:
        return _Reckoned(None, missing=(due.after,))
    if _is_refused(due.desk, case, at):
        return _Reckoned(None, refused=True)
    late = due.late.value if due.late else Late.RUNS_ON

    def reckon(desk: Desk | AroundTheClock) -> datetime | None:
        opened = desk.next_opening(at)
        half = due.desk.cut_off.value.half(opened) if due.desk.cut_off else Half.AM
        if half is Half.AM or late is Late.RUNS_ON or isinstance(desk, AroundTheClock):
            return opened + timedelta(hours=due.n)
        if late is Late.NOT_STATED:
            return None
        day = desk.calendar.next(opened.date())
        return desk.next_opening(datetime.combine(day, time(), JST)) + timedelta(hours=due.n)

    return _both(due.desk, case, reckon)


def _is_refused(reception: Reception, case: Case, at: datetime) -> bool:
    found = response.next_opening(reception, case, at)
    return bool(
        reception.out_of_hours
        and reception.out_of_hours.value is OutOfHours.REFUSED
        and found.outcome is Outcome.EXCLUDED
    )


def _both(
    reception: Reception, case: Case, reckon: Callable[[Desk | AroundTheClock], date | datetime | None]
) -> _Reckoned:
    """What holds whether the days on which closings are usual are open or closed; else what is missing."""
    desk = response.desk(reception, case)
    one, other = reckon(desk), reckon(desk.suspects_closed)
    if one is None or other is None:
        return _Reckoned(None, missing=() if one is other else (CLOSED_DAYS,))
    if one != other:
        first, last = sorted((_date(one), _date(other)))
        return _Reckoned(Between(first, last), missing=(CLOSED_DAYS,), projected=_is_projected(desk, last))
    return _Reckoned(one, projected=_is_projected(desk, _date(one)))


def _date(when: date | datetime) -> date:
    return when.astimezone(JST).date() if isinstance(when, datetime) else when


def _is_projected(desk: Desk | AroundTheClock, day: date) -> bool:
    return isinstance(desk, Desk) and desk.calendar.on(day).basis is Basis.PROJECTED
