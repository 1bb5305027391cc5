"""Business days (営業日): which days Japan's law and a vendor close, and counting the days they leave open.

Days off under the Act on National Holidays are a frozen table, ``japan_days_off.csv``, from :data:`KNOWN_FROM` to
:data:`OFFICIAL_THROUGH`: what the gazette has fixed.  Later ones, to :data:`KNOWN_THROUGH`, are projected by the
package ``holidays``, which is not even imported before such a day is asked for.  Outside, a question is refused.

A :class:`Calendar` is a set of closed days, built from weekdays, the days off of the Act, closures that recur every
year, and days of its own.  Three sets that are often mixed up are given here: :data:`NATIONAL`,
:data:`ADMINISTRATIVE`, :data:`BANK`.  Where it is published that a vendor has closing days but not which, the days
in question are *suspects*: nobody knows whether they are open.  Arithmetic takes them as open, as far as known;
:attr:`Calendar.suspects_closed` is the same calendar for the opposite case, and where both agree nothing is in doubt.

>>> ADMINISTRATIVE.add(date(2024, 4, 26), 4)      # 27 April to 6 May 2024: three open days
datetime.date(2024, 5, 7)
>>> ADMINISTRATIVE.roll(date(2024, 5, 5), Roll.FOLLOWING)      # art. 142 of the Civil Code, where a policy applies it
datetime.date(2024, 5, 7)
"""

import csv
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from enum import Enum
from functools import cached_property
from itertools import accumulate, compress, count
from pkgutil import get_data
from threading import RLock
from types import MappingProxyType
from typing import Final, Generic, NamedTuple, TypeVar

from attrs import evolve, field, frozen

from maintrules.periods import DAY, Period

__all__ = [
    "ADMINISTRATIVE",
    "BANK",
    "BANK_YEAR_END",
    "KNOWN_FROM",
    "KNOWN_THROUGH",
    "NATIONAL",
    "OFFICIAL_THROUGH",
    "SATURDAY_AND_SUNDAY",
    "YEAR_END",
    "Basis",
    "Calendar",
    "CalendarError",
    "DayOff",
    "DayOne",
    "Inclusive",
    "MonthDay",
    "Openness",
    "Reason",
    "Roll",
    "Standing",
    "Weekday",
    "Why",
    "Yearly",
    "day_off",
]

KNOWN_FROM: Final = date(1955, 1, 1)
OFFICIAL_THROUGH: Final = date(2027, 12, 31)
"""The last day whose days off the gazette has fixed: the notice of each February fixes the next year's equinoxes."""
KNOWN_THROUGH: Final = date(2099, 12, 31)

_BEFORE_ALL: Final = KNOWN_FROM.toordinal() - 1
"""The ordinal of the day before those that are known: the tables of open days begin with it, closed."""
_OFFICIAL_TO: Final = OFFICIAL_THROUGH.toordinal() + 1
"""The ordinal of the last day from which the official table can be asked."""
_LAST: Final = KNOWN_THROUGH.toordinal()

K = TypeVar("K")
V = TypeVar("V")


class CalendarError(ValueError):
    """A day that no calendar knows, that is closed where an open one is demanded, or that is not a day."""


class Openness(Enum):
    OPEN = "open"
    CLOSED = "closed"
    NOT_KNOWN = "not-known"


class Basis(Enum):
    """What an answer rests on."""

    OFFICIAL = "official"
    """Days off that are gazetted, or none at all."""
    PROJECTED = "projected"
    """Days off after :data:`OFFICIAL_THROUGH`: the law may still move them."""


class Weekday(Enum):
    """The days of the week, numbered as ISO 8601 does."""

    MONDAY = 1
    TUESDAY = 2
    WEDNESDAY = 3
    THURSDAY = 4
    FRIDAY = 5
    SATURDAY = 6
    SUNDAY = 7


class Why(Enum):
    """What makes a day or an instant open, closed or doubtful."""

    BUSINESS_DAY = "business-day"
    WEEKDAY = "weekday"
    """A day of the week that is always closed."""
    YEARLY_CLOSURE = "yearly-closure"
    OWN_CLOSED_DAY = "own-closed-day"
    DAY_OFF = "day-off"
    """A day off under the Act on National Holidays or a special act."""
    SUSPECT = "suspect"
    """The vendor may be closed; its list is not known."""
    WITHIN_HOURS = "within-hours"
    OUTSIDE_HOURS = "outside-hours"
    AROUND_THE_CLOCK = "around-the-clock"


@frozen
class Reason:
    why: Why
    ja: str
    en: str


@frozen
class Standing:
    """Whether something is open, for which reason, and whether a projected day off was needed to say so."""

    openness: Openness
    reason: Reason
    basis: Basis


class Roll(Enum):
    """Where a closed day goes.  An open one stays."""

    UNADJUSTED = "unadjusted"
    """Nowhere."""
    FOLLOWING = "following"
    """To the next business day."""
    PRECEDING = "preceding"
    MODIFIED_FOLLOWING = "modified-following"
    """To the next business day; if that is in another month, to the one before."""
    MODIFIED_PRECEDING = "modified-preceding"
    NEAREST = "nearest"
    """To the nearer one; where both are as near, to the next."""
    REFUSE = "refuse"
    """Nowhere: a closed day is the caller's mistake."""


class DayOne(Enum):
    """The first day that can be number 1 when business days are counted from a day; backward, the mirror image."""

    SAME_DAY = "same-day"
    """The day itself, if open."""
    NEXT_DAY = "next-day"
    """The day after: the day itself is number 0, open or not."""
    DAY_AFTER_NEXT = "day-after-next"
    """The day after the next: the next day is number 0, open or not."""


class Inclusive(Enum):
    """Which ends of a range of days are counted."""

    BOTH = "both"
    LEFT = "left"
    RIGHT = "right"
    NEITHER = "neither"


# What is usual, by a name of its own: to reach a member of an enum takes as long as a look into the tables.
_UNADJUSTED: Final = Roll.UNADJUSTED
_NEXT_DAY: Final = DayOne.NEXT_DAY
_BOTH: Final = Inclusive.BOTH


class MonthDay(NamedTuple):
    """A day of every year; 29 February in leap years only."""

    month: int
    day: int


@frozen
class Yearly:
    """This is a closure that recurs every year, from *first* to *last*, both inside; it may run over New Year.

    It says nothing of the days in the periods *except_in*.
    """

    first: MonthDay
    last: MonthDay
    ja: str
    en: str
    except_in: tuple[Period, ...] = ()

    def __attrs_post_init__(self) -> None:
        for end in (self.first, self.last):
            try:
                date(2000, *end)
            except ValueError:
                raise CalendarError(f"no year has the day {end!r}: correct month or day") from None

    def __contains__(self, day: date) -> bool:
        here = MonthDay(day.month, day.day)
        if any(day in period for period in self.except_in):
            return False
        if self.first <= self.last:
            return self.first <= here <= self.last
        return here >= self.first or here <= self.last

    def of(self, year: int) -> Iterator[date]:
        """This gives the days of *year* that it closes."""
        ends = (MonthDay(1, 1), MonthDay(12, 31))
        runs = [(self.first, self.last)] if self.first <= self.last else [(ends[0], self.last), (self.first, ends[1])]
        for first, last in runs:
            # 29 February may lie one too far: the day itself says whether it is closed.
            begin, end = (date(year, each.month, 1).toordinal() + each.day - 1 for each in (first, last))
            yield from (day for day in map(date.fromordinal, range(begin, end + 1)) if day in self)


@frozen
class DayOff:
    """This is a day off (休日) under the Act on National Holidays or a special act, and the law that makes it one."""

    day: date
    ja: str
    en: str
    source: str
    basis: Basis


class _Once(Generic[K, V]):
    """Values that never change, each made when first wanted, once, whichever thread wants it first."""

    def __init__(self, make: Callable[[K], V]) -> None:
        self._make = make
        self._made: dict[K, V] = {}
        self._lock = RLock()

    def __call__(self, key: K) -> V:
        if key not in self._made:
            with self._lock:
                if key not in self._made:
                    self._made[key] = self._make(key)
        return self._made[key]


def _gazetted() -> Iterator[DayOff]:
    table = get_data("maintrules", "japan_days_off.csv")
    assert table is not None
    rows = csv.reader(table.decode("utf-8").splitlines())
    assert next(rows) == ["day", "ja", "en", "source"]
    for day, ja, en, source in rows:
        yield DayOff(date.fromisoformat(day), ja, en, source, Basis.OFFICIAL)


def _projected() -> Iterator[DayOff]:
    from holidays import country_holidays
    from holidays.version import __version__

    years = range(OFFICIAL_THROUGH.year + 1, KNOWN_THROUGH.year + 1)
    en = country_holidays("JP", years=years, language="en_US", expand=False)
    for day, ja in country_holidays("JP", years=years, language="ja", expand=False).items():
        yield DayOff(day, ja, en[day], f"projected by holidays {__version__}", Basis.PROJECTED)


def _read(basis: Basis) -> Mapping[date, DayOff]:
    days = _gazetted() if basis is Basis.OFFICIAL else _projected()
    return MappingProxyType({day_off.day: day_off for day_off in days})


_DAYS_OFF: Final = _Once(_read)


def _known(day: date) -> date:
    if isinstance(day, datetime):
        raise CalendarError(f"a day is wanted, not the instant {day!r}: take its date in Japan")
    if not KNOWN_FROM <= day <= KNOWN_THROUGH:
        raise CalendarError(f"{day} is outside the days that are known, {KNOWN_FROM} to {KNOWN_THROUGH}")
    return day


def _ordinal(day: date) -> int:
    """The ordinal of a day that is known."""
    ordinal = day.toordinal()
    if isinstance(day, datetime) or not _BEFORE_ALL < ordinal <= _LAST:
        _known(day)
    return ordinal


def _basis(day: date) -> Basis:
    return Basis.OFFICIAL if day <= OFFICIAL_THROUGH else Basis.PROJECTED


def day_off(day: date) -> DayOff | None:
    """This gives the day off that *day* is by law, or None; Saturdays and Sundays as such are none.

    Raises :class:`CalendarError` outside :data:`KNOWN_FROM` to :data:`KNOWN_THROUGH`.
    """
    return _DAYS_OFF(_basis(_known(day))).get(day)


@frozen
class _Rule:
    """What a table of open days is made from: all of a calendar but the days of its own."""

    weekdays: frozenset[Weekday]
    closures: tuple[Yearly, ...]
    basis: Basis


@frozen
class _OpenDays:
    """The open days in order, and how many of them lie before each day: so a day is found without a search."""

    days: Sequence[date]
    before: Sequence[int]
    """Of the day before the known ones, of each of them, and of the two days after."""


def _open_days(rule: _Rule) -> _OpenDays:
    """The open days up to the official horizon, or with the projected days to the end."""
    last = OFFICIAL_THROUGH if rule.basis is Basis.OFFICIAL else KNOWN_THROUGH
    is_open = bytearray(last.toordinal() + 2 - _BEFORE_ALL)
    for weekday in set(Weekday) - rule.weekdays:
        place = (weekday.value - _BEFORE_ALL) % 7
        is_open[place::7] = b"\1" * len(is_open[place::7])
    is_open[0] = is_open[-1] = 0
    closed = [day for basis in {Basis.OFFICIAL, rule.basis} for day in _DAYS_OFF(basis)]
    closed += [day for each in rule.closures for year in range(KNOWN_FROM.year, last.year + 1) for day in each.of(year)]
    for day in closed:
        is_open[day.toordinal() - _BEFORE_ALL] = 0
    return _OpenDays(
        [date.fromordinal(ordinal) for ordinal in compress(count(_BEFORE_ALL), is_open)],
        array("l", accumulate(is_open, initial=0)),
    )


_OPEN_DAYS: Final = _Once(_open_days)


class _Ranks:
    """Open days by number: those of a table, less a few that are closed besides."""

    def __init__(self, table: _OpenDays, closed: Iterable[date]) -> None:
        self._days, self._before = table.days, table.before
        places = sorted(
            (self._before[place], self._before[place + 1])
            for day in closed
            if (place := day.toordinal() - _BEFORE_ALL) < len(self._before) - 1
        )
        self._less = [before for before, after in places if before < after]
        self._moved = [place - number for number, place in enumerate(self._less)]
        self._size = len(self._days) - len(self._less)

    def count(self, begin: int, end: int) -> int:
        """How many open days lie from one day up to, and not including, another."""
        first, last = self._before[begin - _BEFORE_ALL], self._before[end - _BEFORE_ALL]
        return last - first - (bisect_left(self._less, last) - bisect_left(self._less, first) if self._less else 0)

    def step(self, ordinal: int, n: int) -> date | None:
        """The *n*-th open day after a day, before it for a negative *n*; None where the table ends earlier."""
        # The number of an open day is how many lie before it: the day after another begins with the next number.
        passed, ahead = (1, n - 1) if n > 0 else (0, n)
        number = self._before[ordinal + passed - _BEFORE_ALL]
        number += ahead - bisect_left(self._less, number) if self._less else ahead
        if not 0 <= number < self._size:
            return None
        return self._days[number + bisect_right(self._moved, number) if self._moved else number]


def _days(days: Iterable[date]) -> frozenset[date]:
    return frozenset(map(_known, days))


@frozen
class Calendar:
    """This is a set of closed days; the days it leaves are business days.

    Closed are *closed_weekdays*, the days off of the Act, the yearly *closures* and *own_days*.  On *suspects* the
    vendor may be closed, but nobody knows.
    """

    name: str
    ja: str
    en: str
    closed_weekdays: frozenset[Weekday]
    closures: tuple[Yearly, ...] = ()
    suspects: tuple[Yearly, ...] = ()
    own_days: frozenset[date] = field(default=frozenset(), converter=_days)

    def closing(self, days: Iterable[date], *, complete: Period | None = None) -> "Calendar":
        """This gives the calendar with *days* closed as well.

        *complete* is the period for which they are all the vendor's own closing days: no suspect is left in it.
        """
        listed = evolve(self, own_days=self.own_days.union(days))
        if complete is None:
            return listed
        suspects = tuple(evolve(suspect, except_in=(*suspect.except_in, complete)) for suspect in self.suspects)
        return evolve(listed, suspects=suspects)

    @cached_property
    def suspects_closed(self) -> "Calendar":
        """This is the calendar with each suspect taken as closed: the true one, if known, would lie between the two."""
        return evolve(self, closures=(*self.closures, *self.suspects), suspects=())

    def on(self, day: date) -> Standing:
        """This gives whether *day* is open, and why; of several reasons the surest, so that few answers are projected.

        Raises :class:`CalendarError` outside :data:`KNOWN_FROM` to :data:`KNOWN_THROUGH`, as everything here does.
        """
        if own := self._closed_anyway(_known(day)):
            return Standing(Openness.CLOSED, own, Basis.OFFICIAL)
        if by_law := day_off(day):
            return Standing(Openness.CLOSED, Reason(Why.DAY_OFF, by_law.ja, by_law.en), by_law.basis)
        if suspect := next((suspect for suspect in self.suspects if day in suspect), None):
            doubt = Reason(Why.SUSPECT, f"{suspect.ja}：休業日か不明", f"{suspect.en}: may be closed, not known")
            return Standing(Openness.NOT_KNOWN, doubt, _basis(day))
        return Standing(Openness.OPEN, Reason(Why.BUSINESS_DAY, "営業日", "business day"), _basis(day))

    def is_business_day(self, day: date) -> bool:
        """This gives whether *day* is open as far as known."""
        return self.on(day).openness is not Openness.CLOSED

    def basis(self, first: date, last: date) -> Basis:
        """This gives what an answer rests on that looked at the days from *first* to *last*, both inside."""
        beyond = max(_known(first), OFFICIAL_THROUGH + DAY)
        if _known(last) < beyond or all(self._closed_anyway(day) for day in Period(beyond, last)):
            return Basis.OFFICIAL
        return Basis.PROJECTED

    def next(self, day: date) -> date:
        """This gives the first business day after *day*."""
        return self._step(_ordinal(day), 1)

    def previous(self, day: date) -> date:
        """This gives the last business day before *day*."""
        return self._step(_ordinal(day), -1)

    def roll(self, day: date, convention: Roll) -> date:
        """This gives *day* if it is a business day, else the one *convention* says."""
        ordinal = _ordinal(day)
        match convention:
            case Roll.UNADJUSTED:
                return day
            case Roll.FOLLOWING:
                return self._step(ordinal - 1, 1)
            case Roll.PRECEDING:
                return self._step(ordinal + 1, -1)
            case Roll.MODIFIED_FOLLOWING:
                following = self._step(ordinal - 1, 1)
                return following if following.month == day.month else self._step(ordinal, -1)
            case Roll.MODIFIED_PRECEDING:
                preceding = self._step(ordinal + 1, -1)
                return preceding if preceding.month == day.month else self._step(ordinal, 1)
            case Roll.NEAREST:
                preceding, following = self._step(ordinal + 1, -1), self._step(ordinal - 1, 1)
                return preceding if day - preceding < following - day else following
            case Roll.REFUSE:
                if not self.is_business_day(day):
                    closed = self.on(day).reason.en
                    raise CalendarError(f"{day} is no business day of {self.name} ({closed}): take one, or roll it")
                return day

    def add(self, day: date, n: int, *, day_one: DayOne = DayOne.NEXT_DAY, start: Roll = Roll.UNADJUSTED) -> date:
        """This gives the *n*-th business day from *day*; with a negative *n* the one before it.

        *start* first says where a closed *day* goes; unadjusted, counting begins on it all the same.  *n* = 0 gives
        number 0 itself, open or not.  The cost does not grow with *n*.

        >>> ADMINISTRATIVE.add(date(2024, 6, 3), 4)
        datetime.date(2024, 6, 7)
        >>> ADMINISTRATIVE.add(date(2024, 6, 3), 4, day_one=DayOne.DAY_AFTER_NEXT)
        datetime.date(2024, 6, 10)
        """
        zero = _ordinal(day if start is _UNADJUSTED else self.roll(day, start))
        if day_one is _NEXT_DAY:
            return self._step(zero, n)
        onward = 1 if n >= 0 else -1
        match day_one:
            case DayOne.SAME_DAY:
                return self._step(zero - onward, n)
            case DayOne.DAY_AFTER_NEXT:
                return self._step(zero + onward, n)

    def count(self, first: date, last: date, *, inclusive: Inclusive = Inclusive.BOTH) -> int:
        """This gives the number of business days from *first* to *last*, *inclusive* of the ends it names."""
        begin, end = _ordinal(first), _ordinal(last) + 1
        if begin >= end:
            raise CalendarError(f"no days lie from {first} to {last}: swap the two")
        if inclusive is not _BOTH:
            begin += inclusive in {Inclusive.RIGHT, Inclusive.NEITHER}
            end -= inclusive in {Inclusive.LEFT, Inclusive.NEITHER}
        ranks = self._official if end <= _OFFICIAL_TO else self._whole
        return ranks.count(begin, max(begin, end))

    def _closed_anyway(self, day: date) -> Reason | None:
        """Why *day* is closed whatever the law says of it."""
        weekday = Weekday(day.isoweekday())
        if weekday in self.closed_weekdays:
            return Reason(Why.WEEKDAY, _WEEKDAYS_JA[weekday], weekday.name.capitalize())
        for closure in self.closures:
            if day in closure:
                return Reason(Why.YEARLY_CLOSURE, closure.ja, closure.en)
        if day in self.own_days:
            return Reason(Why.OWN_CLOSED_DAY, "会社の休業日", "company closing day")
        return None

    @cached_property
    def _official(self) -> _Ranks:
        return _Ranks(_OPEN_DAYS(_Rule(self.closed_weekdays, self.closures, Basis.OFFICIAL)), self.own_days)

    @cached_property
    def _whole(self) -> _Ranks:
        return _Ranks(_OPEN_DAYS(_Rule(self.closed_weekdays, self.closures, Basis.PROJECTED)), self.own_days)

    def _step(self, ordinal: int, n: int) -> date:
        """The *n*-th business day after a day, before it for a negative *n*; the day itself for 0."""
        if n == 0:
            return _known(date.fromordinal(ordinal))
        found = self._official.step(ordinal, n) if ordinal <= _OFFICIAL_TO else None
        found = found or self._whole.step(ordinal, n)
        if found is None:
            bounds = f"{KNOWN_FROM} to {KNOWN_THROUGH}"
            day = date.fromordinal(ordinal)
            raise CalendarError(f"business day {n:+} from {day} is outside the days that are known, {bounds}")
        return found


_WEEKDAYS_JA: Final = dict(zip(Weekday, (f"{name}曜日" for name in "月火水木金土日"), strict=True))

SATURDAY_AND_SUNDAY: Final = frozenset({Weekday.SATURDAY, Weekday.SUNDAY})
YEAR_END: Final = Yearly(MonthDay(12, 29), MonthDay(1, 3), "年末年始", "year end and New Year")
BANK_YEAR_END: Final = Yearly(MonthDay(12, 31), MonthDay(1, 3), "年末年始", "year end and New Year")

NATIONAL: Final = Calendar("national", "土日・祝日等", "weekends and days off under the Act", SATURDAY_AND_SUNDAY)
"""Closed on Saturday, Sunday and the days off of the Act on National Holidays."""
ADMINISTRATIVE: Final = Calendar(
    "administrative", "行政機関の休日", "holidays of administrative organs", SATURDAY_AND_SUNDAY, (YEAR_END,)
)
"""Closed besides from 29 December to 3 January (Act on Holidays of Administrative Organs, art. 1)."""
BANK: Final = Calendar("bank", "銀行の休日", "bank holidays", SATURDAY_AND_SUNDAY, (BANK_YEAR_END,))
"""Closed besides from 31 December to 3 January (Banking Act, art. 15 and its Order)."""
