"""Commitments (対応時間): by when is it shipped, answered, on site, sent back, and how sure is that?

A day that is promised, one that is aimed at, one that is the earliest possible and one that is not known are four
different things.  Days are counted on the calendar of a desk; what arrives outside its hours counts from its next
opening.  Where the vendor's own closing days are not known and could change the day, it is known only to lie between
two; so it is where what it counts from lies between two days.  What such a day is, a limit, a target or the earliest,
is certain nonetheless.
"""

from collections.abc import Callable, Iterable
from datetime import date, datetime, time, timedelta
from enum import Enum
from typing import Final

from attrs import evolve, frozen

from maintrules import response
from maintrules.calendars import Basis
from maintrules.conditions import Condition, Open, Truth
from maintrules.decisions import Finding, Outcome, Rule
from maintrules.desks import AroundTheClock, CutOff, Desk, Half
from maintrules.duties import Deadline, Duty, Party
from maintrules.facts import NEVER, Between, Case, Event, Moment, Question, days_of
from maintrules.periods import JST, Length, within
from maintrules.response import Reception
from maintrules.sources import Provision
from maintrules.words import CLOSED_DAYS

__all__ = [
    "About",
    "Begins",
    "BusinessDays",
    "Certainty",
    "Commitment",
    "DayOf",
    "DoneWithin",
    "HalfDay",
    "Hours",
    "Late",
    "NoDay",
    "Usual",
    "finding",
]


class Certainty(Enum):
    """How sure a day is; a commitment that tells one is PROMISED, TARGETED or EARLIEST."""

    PROMISED = "promised"
    TARGETED = "targeted"
    """Aimed at; nothing follows from missing it."""
    EARLIEST = "earliest"
    """Not before it; nothing is said of later."""
    UNKNOWN = "unknown"
    """No day is known, nor two between which it lies."""
    NOTHING_DUE = "nothing-due"


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
LIMIT_BETWEEN: Final = Rule(
    "commitments/limit-between",
    Outcome.UNDETERMINED,
    ja="{what}: 期限は {when}のいずれかの日です。",
    en="{what}: the limit is {when}.",
)
TARGET_BETWEEN: Final = Rule(
    "commitments/target-between",
    Outcome.UNDETERMINED,
    ja="{what}: {when}のいずれかの日を目安とします（約束ではありません）。",
    en="{what}: {when} is aimed at, not promised.",
)
EARLIEST_BETWEEN: Final = Rule(
    "commitments/earliest-between",
    Outcome.UNDETERMINED,
    ja="{what}: {when}のいずれかの日より前にはなりません。",
    en="{what}: not before {when}.",
)
NO_DAY: Final = Rule(
    "commitments/day-not-stated",
    Outcome.UNDETERMINED,
    ja="{what}: いつまでかは書かれていません。",
    en="{what}: by when is not stated.",
)
HOURS_NOT_STATED: Final = Rule(
    "commitments/hours-not-stated",
    Outcome.UNDETERMINED,
    ja="{what}: 午後に受け付けたときに何時までかは書かれていません。",
    en="{what}: by what hour is not stated for what is accepted in the afternoon.",
)
NOTHING_DUE: Final = Rule(
    "commitments/nothing-due",
    Outcome.COVERED,
    ja="{what}: 起点となることが起きないため、期限はありません。",
    en="{what}: nothing is due, for what it would follow does not happen.",
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
    Certainty.UNKNOWN: NOT_KNOWN,
    Certainty.NOTHING_DUE: NOTHING_DUE,
}
_BETWEEN: Final = {
    Certainty.PROMISED: LIMIT_BETWEEN,
    Certainty.TARGETED: TARGET_BETWEEN,
    Certainty.EARLIEST: EARLIEST_BETWEEN,
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

    *never_before* is a moment that cannot be later: where *clock* is stated to be before it, it counts instead; where
    it alone is known, the day is not before what follows from it.
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
    """About so long after an event, its day not counted."""

    length: Length
    after: Event


@frozen
class DayOf:
    """The day of a duty, reckoned where the duty is."""

    duty: Duty


@frozen
class NoDay:
    """It is owed after something, but the paper gives no day."""

    after: tuple[Question, ...] = ()


Due = HalfDay | BusinessDays | Hours | About | DayOf | NoDay


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
    """A day or an instant, as far as it is known; *instead* is found where there is none and nothing would tell one."""

    when: date | datetime | Between | None = None
    first: date | None = None
    missing: tuple[Question, ...] = ()
    slips: bool = False
    projected: bool = False
    instead: Rule | None = None


def finding(commitment: Commitment, case: Case, deadlines: Iterable[Deadline] = ()) -> Finding:
    """This gives by when it is done for *case*: the day, how sure it is, and what is missing for it.

    *deadlines* are the duties that there are, among them that of a :class:`DayOf`; where it is not, nothing is due.
    Raises ValueError for an instant outside the range of the calendar.
    """
    due = commitment.due.value
    rests_on: tuple[Provision[object], ...] = (commitment.due, commitment.certainty, *_desk_provisions(due))
    if isinstance(due, DayOf):
        deadline = next((each for each in deadlines if each.duty is due.duty), None)
        found, facts = _owed(deadline), deadline.facts if deadline else ()
        rests_on = (*deadline.rests_on, *rests_on) if deadline else rests_on
    else:
        found, facts = _reckoned(due, case), _facts(due)
    values: dict[str, object] = {"what": commitment, "who": commitment.who, "projected": found.projected}
    if found.first is not None:
        values["first"] = found.first
    if found.instead:
        certainty = _INSTEAD[found.instead]
        return found.instead.found(*rests_on, facts=facts, values={**values, "when": None, "certainty": certainty})
    if commitment.may_slip is not None:
        rests_on, facts = (*rests_on, commitment.may_slip), (*facts, *commitment.may_slip.value.facts)
        truth = commitment.may_slip.value.holds(case)
        if isinstance(truth, Open):
            # Whether it slips or not, it is not before its day.
            found = evolve(found, slips=True, missing=(*found.missing, *truth.missing))
        elif truth:
            found = evolve(found, slips=True)
    when = found.when.first if found.slips and isinstance(found.when, Between) else found.when
    rule, certainty = _told(commitment, found)
    values |= {"when": when, "at" if isinstance(when, datetime) else "on": when, "certainty": certainty}
    at_worst = Outcome.UNDETERMINED if found.missing else None
    return rule.found(*rests_on, facts=facts, values=values, missing=found.missing, at_worst=at_worst)


_INSTEAD: Final = {
    NO_DAY: Certainty.UNKNOWN,
    HOURS_NOT_STATED: Certainty.UNKNOWN,
    NOTHING_DUE: Certainty.NOTHING_DUE,
    REFUSED: Certainty.NOTHING_DUE,
}


def _told(commitment: Commitment, found: _Reckoned) -> tuple[Rule, Certainty]:
    """What is found of a day, and how sure it is."""
    if found.when is None:
        return NOT_KNOWN, Certainty.UNKNOWN
    if found.slips:
        return NOT_BEFORE, Certainty.EARLIEST
    certainty = commitment.certainty.value
    return (_BETWEEN if isinstance(found.when, Between) else _RULES)[certainty], certainty


@frozen
class DoneWithin:
    """An event happened by the last day of a commitment; it did, where nothing was due."""

    act: Event
    commitment: Commitment

    @property
    def facts(self) -> tuple[Question, ...]:
        due = self.commitment.due.value
        return (self.act, *(() if isinstance(due, DayOf) else _facts(due)))

    def holds(self, case: Case) -> Truth:
        found, done = finding(self.commitment, case), days_of(case[self.act])
        if found.rule is NOTHING_DUE:
            return True
        last = found.values.get("on")
        first, last = (last.first, last.last) if isinstance(last, Between) else (last, last)
        if case[self.act] is NEVER:
            # While it is not known whether anything comes to be due, it is not late either.
            return Open(found.missing) if found.missing and first is None else False
        if isinstance(first, date) and isinstance(last, date) and done is not None:
            if done.last <= first:
                return True
            if done.first > last:
                return False
        return Open((*((self.act,) if done is None or done.first < done.last else ()), *found.missing))


def _facts(due: HalfDay | BusinessDays | Hours | About | NoDay) -> tuple[Question, ...]:
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
    if isinstance(due, About | DayOf | NoDay):
        return ()
    late = (due.late,) if isinstance(due, Hours) and due.late else ()
    also = (due.desk.cut_off, due.desk.out_of_hours)
    return (*due.desk.provisions, *(each for each in also if each), *late)


def _reckoned(due: HalfDay | BusinessDays | Hours | About | NoDay, case: Case) -> _Reckoned:
    match due:
        case HalfDay():
            return _half_day(due, case)
        case BusinessDays():
            return _business_days(due, case)
        case Hours():
            return _hours(due, case)
        case About():
            return _about(due, case)
        case _:
            never = any(case.value(each) is NEVER for each in due.after)
            return _Reckoned(instead=NOTHING_DUE if never else NO_DAY)


def _owed(deadline: Deadline | None) -> _Reckoned:
    if deadline is None:
        return _Reckoned(instead=NOTHING_DUE)
    projected = deadline.values.get("projected") is True
    return _Reckoned(deadline.on, missing=deadline.missing, projected=projected)


def _about(due: About, case: Case) -> _Reckoned:
    when = case[due.after]
    if when is NEVER:
        return _Reckoned(instead=NOTHING_DUE)
    if (days := days_of(when)) is None:
        return _Reckoned(missing=(due.after,))
    first, last = within(days.first, due.length), within(days.last, due.length)
    return _Reckoned(first) if first == last else _Reckoned(Between(first, last), missing=(due.after,))


def _half_day(due: HalfDay, case: Case) -> _Reckoned:
    at, first = case[due.clock], case[due.never_before] if due.never_before else None
    stated = [each for each in (at, first) if each is not None]
    if not stated:
        return _Reckoned(missing=(due.clock,))
    begun = max(stated)
    lacking = () if at else (due.clock,)
    accepted = due.never_before or due.clock
    refused = _refused(due.desk, case, accepted, case[accepted])
    if refused:
        return evolve(refused, missing=(*lacking, *refused.missing))

    def reckon(desk: Desk | AroundTheClock, begun: datetime) -> date:
        opened = desk.next_opening(begun)
        half = due.desk.cut_off.value.half(opened) if due.desk.cut_off else CutOff().half(opened)
        day = opened.date()
        if half is Half.AM or isinstance(desk, AroundTheClock):
            return day if half is Half.AM else day + timedelta(days=1)
        return desk.calendar.next(day)

    found = _spanned(due.desk, case, due.clock, (begun,), reckon)
    return evolve(found, missing=(*lacking, *found.missing), slips=at is None)


def _business_days(due: BusinessDays, case: Case) -> _Reckoned:
    when = case[due.after]
    if when is NEVER:
        return _Reckoned(instead=NOTHING_DUE)
    if isinstance(when, datetime):
        refused = _refused(due.desk, case, due.after, when) if due.begins is Begins.AT_THE_OPENING else None
        if refused:
            return refused
        begun: tuple[datetime, ...] = (when,)
    elif days := days_of(when):
        begun = tuple(datetime.combine(day, time(), JST) for day in (days.first, days.last))
    else:
        return _Reckoned(missing=(due.after,))

    def reckon(n: int) -> Callable[[Desk | AroundTheClock, datetime], date]:
        def reckoned(desk: Desk | AroundTheClock, begun: datetime) -> date:
            opened = desk.next_opening(begun) if due.begins is Begins.AT_THE_OPENING else begun.astimezone(JST)
            day = opened.date()
            return desk.calendar.add(day, n) if isinstance(desk, Desk) else day + timedelta(days=n)

        return reckoned

    found = _spanned(due.desk, case, due.after, begun, reckon(due.n))
    if due.first is None:
        return found
    first = _spanned(due.desk, case, due.after, begun, reckon(due.first)).when
    return evolve(found, first=first if isinstance(first, date) else None)


def _hours(due: Hours, case: Case) -> _Reckoned:
    at = case[due.after]
    if at is None:
        return _Reckoned(missing=(due.after,))
    refused = _refused(due.desk, case, due.after, at)
    if refused:
        return refused
    late = due.late.value if due.late else Late.RUNS_ON

    def reckon(desk: Desk | AroundTheClock, begun: datetime) -> datetime | None:
        opened = desk.next_opening(begun)
        half = due.desk.cut_off.value.half(opened) if due.desk.cut_off else Half.AM
        if half is Half.AM or late is Late.RUNS_ON or isinstance(desk, AroundTheClock):
            return opened + timedelta(hours=due.n)
        if late is Late.NOT_STATED:
            return None
        day = desk.calendar.next(opened.date())
        return desk.next_opening(datetime.combine(day, time(), JST)) + timedelta(hours=due.n)

    return _spanned(due.desk, case, due.after, (at,), reckon)


def _refused(reception: Reception, case: Case, accepted: Question, at: datetime | None) -> _Reckoned | None:
    """What stands in place of a day where requests outside the hours are refused; None where this one was not."""
    if not reception.refuses:
        return None
    if at is None:
        return _Reckoned(missing=(accepted,))
    found = response.next_opening(reception, case, at)
    if found.rule is not response.REFUSED:
        return None
    return _Reckoned(missing=found.missing) if found.missing else _Reckoned(instead=REFUSED)


def _spanned(
    reception: Reception,
    case: Case,
    after: Question,
    begun: tuple[datetime, ...],
    reckon: Callable[[Desk | AroundTheClock, datetime], date | datetime | None],
) -> _Reckoned:
    """What holds from whichever of *begun*, and whether the days on which closings are usual are open or closed.

    Where that makes a difference, the days between which it lies, and what is missing.
    """
    desk = response.desk(reception, case)
    one, other = (tuple(reckon(hours, at) for at in begun) for hours in (desk, desk.suspects_closed))
    missing: tuple[Question, ...] = (after,) if len(set(one)) > 1 or len(set(other)) > 1 else ()
    if one != other:
        missing = (*missing, CLOSED_DAYS)
    found = [when for when in (*one, *other) if when is not None]
    if not found:
        return _Reckoned(instead=HOURS_NOT_STATED)
    if len(found) < len(one) + len(other):
        return _Reckoned(missing=missing)
    first, last = min(map(_date, found)), max(map(_date, found))
    when = Between(first, last) if missing else found[0]
    return _Reckoned(when, missing=missing, projected=_is_projected(desk, last))


def _date(when: date | datetime) -> date:
    return when.astimezone(JST).date() if isinstance(when, datetime) else when


def _is_projected(desk: Desk | AroundTheClock, day: date) -> bool:
    return isinstance(desk, Desk) and desk.calendar.on(day).basis is Basis.PROJECTED
