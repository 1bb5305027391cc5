"""Contests about business days: the n-th after a day, how many between two.  Days off, Saturday and Sunday are closed.

Each library is given what it lacks, and nothing is timed that can be made before the questions come: numpy and pandas
get our days off, workalendar those that it does not know, the substitute holidays of most years.
"""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import Final, Protocol

from contest import Answers, Contender, Contest, installed
from holidays import country_holidays

from maintrules.calendars import KNOWN_FROM, NATIONAL, OFFICIAL_THROUGH, day_off
from maintrules.periods import DAY, Period

__all__ = ["contests"]

_LIBRARIES: Final = ("numpy", "pandas", "workalendar")
_ABSENT: Final = tuple(name for name in _LIBRARIES if installed(name) is None)
_DAYS_OFF: Final = [day for day in Period(KNOWN_FROM, OFFICIAL_THROUGH) if day_off(day)]
_JAPAN: Final = country_holidays("JP", years=range(2014, 2028))
_STARTS: Final = [date(2015, 1, 3) + timedelta(days=61 * n) for n in range(64)]
"""Open and closed days, to July 2025."""


def contests() -> Iterator[Contest]:
    numpy = {"numpy": 7.0}
    for n, aims in ((1, numpy), (4, {**numpy, "holidays": 12.0}), (20, numpy), (250, {**numpy, "holidays": 900.0})):
        what = f"business day {n} after each of {len(_STARTS)} days"
        yield Contest(f"add-{n}", what, tuple(_adding(n, aims)), len(_STARTS), _ABSENT, rounds=21)
    yield Contest(
        "add-far",
        "business day 250 after a day, and business day 1 (n = 250 is to cost at most 1.2 of n = 1)",
        (
            Contender("maintrules, n = 250", lambda: [NATIONAL.add(day, 250) for day in _STARTS]),
            Contender("maintrules, n = 1", lambda: [NATIONAL.add(day, 1) for day in _STARTS], at_least=1 / 1.2),
        ),
        len(_STARTS),
        answers=Answers.THEIR_OWN,
    )
    for years, times in ((1, 1_000.0), (10, 10_000.0)):
        spans = [Period(day, day + timedelta(days=365 * years)) for day in _STARTS[:12]]
        what = f"business days in {len(spans)} spans of {years} years, both ends inside"
        aims = {"numpy": 9.0, "holidays": times}
        yield Contest(f"count-{years}", what, tuple(_counting(spans, aims)), len(spans), _ABSENT, rounds=11)


def _adding(n: int, aims: Mapping[str, float]) -> Iterator[Contender]:
    yield Contender("maintrules", lambda: [NATIONAL.add(day, n) for day in _STARTS])
    aim = aims.get("holidays")
    yield Contender("holidays", lambda: [_JAPAN.get_nth_working_day(day, n) for day in _STARTS], aim)
    if numpy := installed("numpy"):
        offset, calendar, aim = numpy.busday_offset, numpy.busdaycalendar(holidays=_DAYS_OFF), aims.get("numpy")
        yield Contender(
            "numpy, from date to date",
            lambda: [offset(day, n, roll="backward", busdaycal=calendar).item() for day in _STARTS],
            aim,
        )
        written = [numpy.datetime64(day) for day in _STARTS]
        yield Contender(
            "numpy, datetime64 in and out",
            lambda: [offset(day, n, roll="backward", busdaycal=calendar) for day in written],
            aim,
        )
    if pandas := installed("pandas"):
        step, stamp = pandas.offsets.CustomBusinessDay(n, holidays=_DAYS_OFF), pandas.Timestamp
        yield Contender("pandas", lambda: [(stamp(day) + step).date() for day in _STARTS])
    if asia := installed("workalendar.asia"):
        japan, lacking = asia.Japan(), _lacking(asia.Japan())
        yield Contender(
            "workalendar", lambda: [japan.add_working_days(day, n, extra_holidays=lacking) for day in _STARTS]
        )


class _Workalendar(Protocol):
    def is_holiday(self, day: date) -> bool: ...


def _lacking(japan: _Workalendar) -> list[date]:
    """The days off of the years asked about that workalendar does not know."""
    return [day for day in _DAYS_OFF if day >= _STARTS[0] and not japan.is_holiday(day)]


def _counting(spans: list[Period], aims: Mapping[str, float]) -> Iterator[Contender]:
    days = [(span.first, span.last) for span in spans]
    yield Contender("maintrules", lambda: [NATIONAL.count(first, last) for first, last in days])
    aim = aims["holidays"]
    yield Contender("holidays", lambda: [_JAPAN.get_working_days_count(first, last) for first, last in days], aim)
    if numpy := installed("numpy"):
        count, calendar, aim = numpy.busday_count, numpy.busdaycalendar(holidays=_DAYS_OFF), aims["numpy"]
        ends = [(first, last + DAY) for first, last in days]
        yield Contender(
            "numpy, from dates", lambda: [count(first, end, busdaycal=calendar) for first, end in ends], aim
        )
        written = [(numpy.datetime64(first), numpy.datetime64(end)) for first, end in ends]
        yield Contender(
            "numpy, from datetime64", lambda: [count(first, end, busdaycal=calendar) for first, end in written], aim
        )
    if pandas := installed("pandas"):
        step, between = pandas.offsets.CustomBusinessDay(holidays=_DAYS_OFF), pandas.date_range
        yield Contender("pandas", lambda: [len(between(first, last, freq=step)) for first, last in days])
    if asia := installed("workalendar.asia"):
        japan, lacking = asia.Japan(), _lacking(asia.Japan())
        delta = japan.get_working_days_delta
        yield Contender(
            "workalendar",
            lambda: [delta(first, last, include_start=True, extra_holidays=lacking) for first, last in days],
        )
