"""Response (対応): when is somebody there, and is a day a business day of the vendor?

A vendor's own closing days are a fact of the case.  Where they are not known, a day that the law leaves open is open
as far as known; the days on which such closings are usual are not, unless the policy is read otherwise.
"""

from datetime import date, datetime, time, timedelta
from enum import Enum
from typing import Final

from attrs import evolve, frozen

from maintrules.calendars import Basis, Calendar, Openness, Standing
from maintrules.conditions import Open, Truth
from maintrules.decisions import Finding, Outcome, Rule, Values
from maintrules.desks import AroundTheClock, CutOff, Desk, Half
from maintrules.facts import Case, Question
from maintrules.periods import JST
from maintrules.requests import RECEIVED_AT
from maintrules.sources import Provision
from maintrules.words import CLOSED_DAYS, Unlisted

__all__ = [
    "OutOfHours",
    "Reception",
    "ReceptionError",
    "WithinHours",
    "business_day",
    "desk",
    "half",
    "next_opening",
    "state",
]

OPEN: Final = Rule(
    "response/open", Outcome.COVERED, ja="{at} は受付時間内です（{reason_ja}）。", en="{at} is open ({reason_en})."
)
CLOSED: Final = Rule(
    "response/closed", Outcome.EXCLUDED, ja="{at} は受付時間外です（{reason_ja}）。", en="{at} is closed ({reason_en})."
)
NOT_KNOWN: Final = Rule(
    "response/closing-days-not-known",
    Outcome.UNDETERMINED,
    ja="{at} に窓口が開いているかは、会社の休業日の一覧がないため分かりません（{reason_ja}）。",
    en="Whether the desk is open at {at} is not known without the vendor's closing days ({reason_en}).",
)
OPENS_NEXT: Final = Rule(
    "response/opens-next",
    Outcome.COVERED,
    ja="受付は {opens} からです。",
    en="The desk is open from {opens}.",
)
OPENING_NOT_KNOWN: Final = Rule(
    "response/opening-not-known",
    Outcome.UNDETERMINED,
    ja="受付は、早くて {earliest}、遅くて {latest} からです。",
    en="The desk is open from {earliest} at the earliest, from {latest} at the latest.",
)
REFUSED: Final = Rule(
    "response/out-of-hours-refused",
    Outcome.EXCLUDED,
    ja="受付時間外の依頼は受け付けられません。",
    en="A request outside the hours is not accepted.",
)
IN_HALF: Final = Rule(
    "response/half-of-day", Outcome.COVERED, ja="{at} は {half} に数えます。", en="{at} counts as {half}."
)


class ReceptionError(ValueError):
    """A question that a desk has nothing to say to."""


class OutOfHours(Enum):
    """What becomes of a request that arrives outside the hours."""

    NEXT_OPENING = "next-opening"
    REFUSED = "refused"


@frozen
class Reception:
    """A desk of a vendor (窓口), by name: when it is open, and what its calendar leaves unsaid."""

    name: str
    hours: Provision[Desk | AroundTheClock | Calendar]
    """A calendar alone says on which days it is open, but not at which hours."""
    unlisted: Provision[Unlisted] | None = None
    out_of_hours: Provision[OutOfHours] | None = None
    cut_off: Provision[CutOff] | None = None
    clock: Provision[timedelta] | None = None
    """Whose clock is meant: the zone's offset from UTC."""

    @property
    def provisions(self) -> tuple[Provision[object], ...]:
        return tuple(p for p in (self.hours, self.unlisted, self.clock) if p is not None)

    @property
    def refuses(self) -> bool:
        """Is a request outside the hours refused?"""
        return self.out_of_hours is not None and self.out_of_hours.value is OutOfHours.REFUSED


def desk(reception: Reception, case: Case) -> Desk | AroundTheClock:
    """This gives the hours of a desk, the vendor's own closing days as far as *case* knows them.

    Raises :class:`ReceptionError` for a desk whose hours are not stated.
    """
    desk = reception.hours.value
    if isinstance(desk, Calendar):
        raise ReceptionError(f"the hours of {reception.name!r} are not stated: ask for its business days")
    return evolve(desk, calendar=_calendar(reception, case, desk.calendar)) if isinstance(desk, Desk) else desk


def _calendar(reception: Reception, case: Case, calendar: Calendar) -> Calendar:
    closed = case[CLOSED_DAYS]
    if closed:
        calendar = calendar.closing(closed.days, complete=closed.complete)
    if reception.unlisted and reception.unlisted.value is Unlisted.ASSUMED_NONE:
        calendar = evolve(calendar, suspects=())
    return calendar


@frozen
class WithinHours:
    """The request came while the desk was open; open while it is not known when it came, or whether that day was."""

    reception: Reception

    @property
    def facts(self) -> tuple[Question, ...]:
        return (RECEIVED_AT, CLOSED_DAYS)

    def holds(self, case: Case) -> Truth:
        at = case[RECEIVED_AT]
        if at is None:
            return Open((RECEIVED_AT,))
        match desk(self.reception, case).at(at).openness:
            case Openness.OPEN:
                return True
            case Openness.CLOSED:
                return False
            case Openness.NOT_KNOWN:
                return Open((CLOSED_DAYS,))


def _found(reception: Reception, at: object, standing: Standing) -> Finding:
    values: Values = {
        "at": at,
        "reason_ja": standing.reason.ja,
        "reason_en": standing.reason.en,
        "projected": standing.basis is Basis.PROJECTED,
    }
    match standing.openness:
        case Openness.OPEN:
            return OPEN.found(*reception.provisions, facts=(CLOSED_DAYS,), values=values)
        case Openness.CLOSED:
            return CLOSED.found(*reception.provisions, facts=(CLOSED_DAYS,), values=values)
        case Openness.NOT_KNOWN:
            return NOT_KNOWN.found(*reception.provisions, facts=(CLOSED_DAYS,), values=values, missing=(CLOSED_DAYS,))


def state(reception: Reception, case: Case, at: datetime) -> Finding:
    """This says whether the desk is open at the instant *at*.

    Raises ValueError for an instant without a time zone, and for one outside the calendar's range;
    :class:`ReceptionError` for a desk whose hours are not stated.
    """
    return _found(reception, at, desk(reception, case).at(at))


def next_opening(reception: Reception, case: Case, at: datetime) -> Finding:
    """This gives the instant from which a request that arrives at *at* is attended to: *at* itself where it is open.

    Open while the days on which closings are usual could move it, or refuse the request.
    """
    hours = desk(reception, case)
    rests_on = (*reception.provisions, *((reception.out_of_hours,) if reception.out_of_hours else ()))
    facts = (CLOSED_DAYS,)
    openness = hours.at(at).openness
    if reception.refuses and openness is Openness.CLOSED:
        return REFUSED.found(*rests_on, facts=facts)
    if reception.refuses and openness is Openness.NOT_KNOWN:
        return REFUSED.found(*rests_on, facts=facts, missing=(CLOSED_DAYS,), at_worst=Outcome.EXCLUDED)
    earliest, latest = hours.next_opening(at), hours.suspects_closed.next_opening(at)
    if earliest == latest:
        return OPENS_NEXT.found(*rests_on, facts=facts, values={"opens": earliest})
    values: Values = {"at": at, "earliest": earliest, "latest": latest}
    return OPENING_NOT_KNOWN.found(*rests_on, facts=facts, values=values, missing=(CLOSED_DAYS,))


def half(reception: Reception, at: datetime) -> Finding:
    """This says in which half of the day *at* lies.

    Raises :class:`ReceptionError` for a desk that does not divide the day.
    """
    if reception.cut_off is None:
        raise ReceptionError(f"the desk {reception.name!r} does not divide the day: ask another")
    rests_on = (reception.cut_off, *((reception.clock,) if reception.clock else ()))
    which: Half = reception.cut_off.value.half(at)
    return IN_HALF.found(*rests_on, values={"at": at, "half": which})


def business_day(reception: Reception, case: Case, on: date) -> Finding:
    """This says whether *on* is a business day of the desk; of one open around the clock every day is."""
    hours = reception.hours.value
    if isinstance(hours, AroundTheClock):
        return _found(reception, on, hours.at(datetime.combine(on, time(12), JST)))
    calendar = hours if isinstance(hours, Calendar) else hours.calendar
    return _found(reception, on, _calendar(reception, case, calendar).on(on))
