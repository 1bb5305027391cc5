"""Desks (窓口): in which hours of which days somebody answers, and when next.

A :class:`Desk` is open in one or more windows of each business day of its calendar; an :class:`AroundTheClock` one
always.  Both are asked in the same words.  Instants carry any time zone and are read on Japan's clock; one without
a zone is refused.  A window begins with its first instant; whether its closing time still belongs to it is said by
:class:`Closing`.

>>> from maintrules.calendars import ADMINISTRATIVE
>>> desk = Desk(ADMINISTRATIVE, (Window(time(9), time(12)), Window(time(13), time(17, 30))))
>>> desk.next_opening(datetime(2024, 12, 27, 17, 30, tzinfo=JST)).isoformat()
'2025-01-06T09:00:00+09:00'
"""

from datetime import datetime, time
from enum import Enum
from itertools import pairwise
from typing import Final

from attrs import evolve, field, frozen

from maintrules.calendars import Basis, Calendar, Openness, Reason, Standing, Why
from maintrules.periods import JST, in_japan

__all__ = [
    "AROUND_THE_CLOCK",
    "NOON",
    "AroundTheClock",
    "Closing",
    "CutOff",
    "Desk",
    "DeskError",
    "Half",
    "Hours",
    "Window",
]


class DeskError(ValueError):
    """Hours that cannot be kept."""


class Closing(Enum):
    """Does the closing time itself still belong to the window?"""

    EXCLUSIVE = "exclusive"
    INCLUSIVE = "inclusive"
    """To the microsecond: 17:00:00.000001 is outside."""


class Half(Enum):
    """The halves into which a cut-off divides a day."""

    AM = "am"
    PM = "pm"


@frozen
class Window:
    """This is a run of hours within one day, on Japan's clock."""

    opens: time
    closes: time
    closing: Closing = Closing.EXCLUSIVE

    def __attrs_post_init__(self) -> None:
        if self.opens.tzinfo or self.closes.tzinfo:
            raise DeskError(f"{self.opens!r} to {self.closes!r}: hours are Japan's, leave the time zone out")
        if self.opens >= self.closes:
            raise DeskError(f"a window cannot close at {self.closes} when it opens at {self.opens}: swap the two")

    def __contains__(self, at: time) -> bool:
        return self.opens <= at < self.closes or (self.closing is Closing.INCLUSIVE and at == self.closes)


@frozen
class CutOff:
    """This is the time (締切時刻) that divides a day into two halves; *itself* is the half it belongs to."""

    at: time = time(12)
    itself: Half = Half.AM

    def half(self, instant: datetime) -> Half:
        """This gives the half of its day in Japan that *instant* lies in.

        >>> NOON.half(datetime(2024, 7, 12, 12, tzinfo=JST)).value
        'am'
        """
        here = in_japan(instant).time()
        if here == self.at:
            return self.itself
        return Half.AM if here < self.at else Half.PM


@frozen
class Desk:
    """This is a desk with office hours: *windows*, in the order of the day, on each business day of *calendar*."""

    calendar: Calendar
    windows: tuple[Window, ...] = field()

    @windows.validator
    def _in_order(self, _: object, windows: tuple[Window, ...]) -> None:
        if not windows:
            raise DeskError(f"a desk without hours: give it a window, or close its days in {self.calendar.name}")
        for earlier, later in pairwise(windows):
            if later.opens < earlier.closes or later.opens in earlier:
                raise DeskError(f"a window opens at {later.opens} before another closes at {earlier.closes}: join them")

    @property
    def suspects_closed(self) -> "Desk":
        """This is the desk if it is closed on each day on which it may be: see :attr:`Calendar.suspects_closed`."""
        return evolve(self, calendar=self.calendar.suspects_closed)

    def at(self, instant: datetime) -> Standing:
        """This gives whether the desk is open at *instant*, and why.

        Raises ValueError for an instant without a time zone, and outside the days that the calendar knows.
        """
        here = in_japan(instant)
        day = self.calendar.on(here.date())
        if day.openness is Openness.CLOSED:
            return day
        if not any(here.time() in window for window in self.windows):
            return Standing(Openness.CLOSED, Reason(Why.OUTSIDE_HOURS, "受付時間外", "outside hours"), Basis.OFFICIAL)
        if day.openness is Openness.NOT_KNOWN:
            return day
        return Standing(Openness.OPEN, Reason(Why.WITHIN_HOURS, "受付時間内", "within hours"), day.basis)

    def next_opening(self, instant: datetime) -> datetime:
        """This gives the first instant from *instant* on, itself included, at which the desk is open as far as known.

        It is on Japan's clock.  Raises as :meth:`at` does.
        """
        here = in_japan(instant)
        if self.calendar.is_business_day(here.date()):
            for window in self.windows:
                if here.time() in window:
                    return here
                if here.time() < window.opens:
                    return datetime.combine(here, window.opens, JST)
        return datetime.combine(self.calendar.next(here.date()), self.windows[0].opens, JST)


@frozen
class AroundTheClock:
    """This is a desk that never closes (24時間365日)."""

    @property
    def suspects_closed(self) -> "AroundTheClock":
        return self

    def at(self, instant: datetime) -> Standing:
        """This gives that the desk is open.  Raises ValueError for an instant without a time zone."""
        in_japan(instant)
        reason = Reason(Why.AROUND_THE_CLOCK, "24時間365日受付", "open around the clock")
        return Standing(Openness.OPEN, reason, Basis.OFFICIAL)

    def next_opening(self, instant: datetime) -> datetime:
        """This gives *instant*, on Japan's clock."""
        return in_japan(instant)


Hours = Desk | AroundTheClock

AROUND_THE_CLOCK: Final = AroundTheClock()
NOON: Final = CutOff()
"""12:00 sharp is still the morning."""
