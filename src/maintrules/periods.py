"""Periods (期間) as the Civil Code counts them, arts. 138 to 143, and as contracts deviate from it.

A period is counted on *boundaries*, the moments 0:00 between days: it runs from one boundary up to, and not
including, another.  :func:`shift` moves a boundary; everything else follows from it.  Outside, a
:class:`Period` shows its first and its last day, both inside.

Years are twelve months, weeks seven days.  Hours run on instants and know neither days nor holidays (art. 139).
Nothing here knows a calendar of holidays: art. 142 is ``calendar.roll``, applied where a policy says so.

>>> within(date(2023, 2, 28), months(1))          # a naive "same day next month" says 28 March
datetime.date(2023, 3, 31)
>>> cover(date(2024, 2, 29), years(1)).last       # a naive "anniversary minus a day" says 27 February
datetime.date(2025, 2, 28)
"""

from calendar import monthrange
from collections.abc import Iterator
from datetime import date, datetime, timedelta, timezone
from enum import Enum
from typing import Final, Literal

from attrs import field, frozen

__all__ = [
    "DAY",
    "EARLIEST",
    "JST",
    "LATEST",
    "After",
    "Convention",
    "FirstDay",
    "Length",
    "Period",
    "PeriodError",
    "Remaining",
    "Unit",
    "complete_months",
    "cover",
    "cover_after",
    "days",
    "expires_at",
    "first_of_next_month",
    "from_before",
    "in_japan",
    "joined",
    "months",
    "remaining",
    "shift",
    "until_before",
    "weeks",
    "within",
    "years",
]

DAY: Final = timedelta(days=1)
JST: Final = timezone(timedelta(hours=9), "JST")
"""Japan Standard Time: nine hours ahead of UTC all year; days begin at its 0:00."""

EARLIEST: Final = date(1868, 1, 25)
"""The first day taken from outside: the first of the Meiji era, by the calendar then introduced."""
LATEST: Final = date(2199, 12, 31)
"""The last day taken from outside: arithmetic from it stays inside what a date can hold."""


class PeriodError(ValueError):
    """A period that cannot be: it ends before it begins, or its length is not one."""


class Unit(Enum):
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


class Convention(Enum):
    """What is done with months of unequal length."""

    CIVIL_CODE = "civil_code"
    """Where the month lacks the day, the period ends with that month (art. 143(2))."""
    CLIP = "clip"
    """Where the month lacks the day, its last day stands for it (what most date libraries do)."""
    ALWAYS_MONTH_END = "always_month_end"
    """A period in months or years ends with the month it reaches, wherever it began."""
    KEEP_DISTANCE = "keep_distance"
    """A boundary on the last two days of a month keeps its distance from the month's end."""


class FirstDay(Enum):
    """Is the day from which a period is counted part of it? (art. 140)"""

    COUNTED = "counted"
    NOT_COUNTED = "not-counted"


class After(Enum):
    """The moment before which a backward period is counted."""

    DAY_ENDS = "end-of-day"
    """Something that expires with the end of a day: a term, a contract."""
    DAY_BEGINS = "start-of-day"
    """Something that happens on a day: a meeting, an auction."""


@frozen
class Length:
    """A number of days, weeks, months or years; zero is none at all."""

    n: int = field()
    unit: Unit

    @n.validator
    def _counts_forward(self, _: object, n: int) -> None:
        if n < 0:
            raise PeriodError(f"a length cannot be {n!r}: to count backward, use from_before or until_before")

    def __str__(self) -> str:
        return f"{self.n} {self.unit.value}{'' if self.n == 1 else 's'}"


def days(n: int) -> Length:
    return Length(n, Unit.DAY)


def weeks(n: int) -> Length:
    return Length(n, Unit.WEEK)


def months(n: int) -> Length:
    return Length(n, Unit.MONTH)


def years(n: int) -> Length:
    return Length(n, Unit.YEAR)


@frozen(order=True)
class Period:
    """The days from *first* to *last*, both inside.

    Raises :class:`PeriodError` where *last* is before *first*: there is no empty period.
    """

    first: date
    last: date

    def __attrs_post_init__(self) -> None:
        if self.last < self.first:
            raise PeriodError(f"a period cannot end on {self.last} before it begins on {self.first}: swap the two days")

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last

    def __iter__(self) -> Iterator[date]:
        return (date.fromordinal(n) for n in range(self.first.toordinal(), self.last.toordinal() + 1))

    def __len__(self) -> int:
        """The number of days."""
        return (self.last - self.first).days + 1

    def __str__(self) -> str:
        return f"{self.first}..{self.last}"


@frozen
class Remaining:
    """What is left of a period: whole months, and the days beyond them."""

    months: int
    days: int


def _month(number: int) -> tuple[int, int, int]:
    """The year, month and length of the month that is *number* months after January of year 0."""
    year, month = divmod(number, 12)
    return year, month + 1, monthrange(year, month + 1)[1]


def _first(number: int) -> date:
    year, month, _ = _month(number)
    return date(year, month, 1)


def shift(
    boundary: date, length: Length, *, back: Literal[1, -1] = 1, convention: Convention = Convention.CIVIL_CODE
) -> date:
    """This gives the boundary *length* away: 0:00 of the day returned (art. 143).

    *back* is 1 forward and -1 backward.  Where the month reached lacks the day, the Civil Code goes on to 0:00 of
    the first of the month after it, which is the end of the month reached.
    """
    match length.unit:
        case Unit.DAY:
            return boundary + back * length.n * DAY
        case Unit.WEEK:
            return boundary + back * 7 * length.n * DAY
        case Unit.MONTH:
            moved = length.n * back
        case Unit.YEAR:
            moved = 12 * length.n * back
    number = boundary.year * 12 + boundary.month - 1 + moved
    year, month, size = _month(number)
    match convention:
        case Convention.CIVIL_CODE:
            return date(year, month, boundary.day) if boundary.day <= size else _first(number + 1)
        case Convention.CLIP:
            return date(year, month, min(boundary.day, size))
        case Convention.ALWAYS_MONTH_END:
            return boundary if not moved else _first(number if boundary.day == 1 else number + 1)
        case Convention.KEEP_DISTANCE:
            left = monthrange(boundary.year, boundary.month)[1] - boundary.day
            return date(year, month, size - left if left < 2 else min(boundary.day, size))


def cover(first: date, length: Length, *, convention: Convention = Convention.CIVIL_CODE) -> Period:
    """This gives the period of *length* whose first day is *first*: that day counts, its last day is inside.

    Raises :class:`PeriodError` for a length of zero.
    """
    return Period(first, shift(first, length, convention=convention) - DAY)


def cover_after(day: date, length: Length, *, convention: Convention = Convention.CIVIL_CODE) -> Period:
    """This gives the period of *length* counted from *day*, which itself is not counted (art. 140)."""
    return cover(day + DAY, length, convention=convention)


def within(
    day: date,
    length: Length,
    *,
    first_day: FirstDay = FirstDay.NOT_COUNTED,
    convention: Convention = Convention.CIVIL_CODE,
) -> date:
    """This gives the last day on which an act "within *length* after *day*" is in time (以内).

    Who clips counts from the date itself: the same day of a later month, or its last.
    """
    if convention is Convention.CLIP and first_day is FirstDay.NOT_COUNTED:
        return shift(day, length, convention=convention)
    begins = day + DAY if first_day is FirstDay.NOT_COUNTED else day
    return shift(begins, length, convention=convention) - DAY


def from_before(
    end: date, length: Length, *, of: After = After.DAY_ENDS, convention: Convention = Convention.CIVIL_CODE
) -> date:
    """This gives the first day on which it is no more than *length* until *end* (の〜前から): a window opens."""
    return shift(end + DAY if of is After.DAY_ENDS else end, length, back=-1, convention=convention)


def until_before(
    end: date, length: Length, *, of: After = After.DAY_ENDS, convention: Convention = Convention.CIVIL_CODE
) -> date:
    """This gives the last day of an act due "until *length* before *end*" (〜前まで): *length* lies clear between."""
    return from_before(end, length, of=of, convention=convention) - DAY


def joined(first: date, *lengths: Length) -> Period:
    """This gives one period of several lengths on end, counted through: the seams are not days of their own."""
    end = first
    for length in lengths:
        end = shift(end, length)
    return Period(first, end - DAY)


def complete_months(first: date, last: date) -> int:
    """This gives how many whole months lie from *first* to *last*, both inside; none where *last* is before."""
    months_between = (last.year - first.year) * 12 + last.month - first.month + 1
    while months_between > 0 and shift(first, months(months_between)) > last + DAY:
        months_between -= 1
    return max(months_between, 0)


def remaining(as_of: date, last: date) -> Remaining:
    """This gives what is left from *as_of* to *last*, both inside; nothing where *last* is past."""
    whole = complete_months(as_of, last)
    return Remaining(whole, max((last + DAY - shift(as_of, months(whole))).days, 0))


def first_of_next_month(day: date) -> date:
    return _first(day.year * 12 + day.month)


def in_japan(instant: datetime) -> datetime:
    """This gives *instant* on Japan's clock.

    Raises ValueError for one without a time zone, and for one within a day of the first or last that can be held.
    """
    if instant.tzinfo is None or instant.utcoffset() is None:
        raise ValueError(f"{instant!r} has no time zone: say which, for example +09:00 for Japan")
    try:
        return instant.astimezone(JST)
    except OverflowError:
        raise ValueError(f"{instant!r} cannot be shown on Japan's clock: correct the year") from None


def expires_at(begins_at: datetime, hours: int) -> datetime:
    """This gives the last instant that is within *hours* of *begins_at*, inclusive (art. 139).

    Raises ValueError where :func:`in_japan` does, and for an end later than an instant can be.
    """
    begins_here = in_japan(begins_at)
    try:
        return begins_here + timedelta(hours=hours)
    except OverflowError:
        raise ValueError(f"{hours!r} hours from {begins_at!r} end later than an instant can be: correct one") from None
