"""Contests about one decision: is a unit covered on a day?  Ours names its reasons, the plain code answers yes or no.

An Allied Telesis support ticket of one year, read so that the paper leaves nothing open: the term runs for 13 months
from the first of the month after the purchase, service from the 4th business day after the registration.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from attrs import frozen
from contest import Contender, Contest
from dateutil.relativedelta import relativedelta
from holidays import HolidayBase, country_holidays

from maintrules import Case, Outcome, decide, find, under
from maintrules.course import course
from maintrules.words import BOUGHT, COMPLETED, REGISTERED, TERM

__all__ = ["contests"]

_TICKET: Final = under(
    find("allied-telesis", "新規サポートチケット デリバリースタンダード"),
    {"allied-telesis/service-in": "after-expected-day", "allied-telesis/grace-days": "not-served"},
)


@frozen
class _Unit:
    bought: date
    registered: date

    @property
    def case(self) -> Case:
        day = self.registered
        return Case(BOUGHT.on(self.bought), TERM.is_(1), REGISTERED.on(day), COMPLETED.on(day))


_UNITS: Final = [_Unit(day := date(2024, 1, 9) + timedelta(days=37 * n), day + timedelta(days=5 * n)) for n in range(8)]
_DAYS: Final = [date(2023, 12, 31) + timedelta(days=97 * n) for n in range(8)]
_ASKED: Final = [(unit, unit.case, day) for unit in _UNITS for day in _DAYS]


def _is_served(unit: _Unit, as_of: date, japan: HolidayBase) -> bool:
    """The same question in plain code."""
    begins = unit.bought + relativedelta(months=1, day=1)
    last = begins + relativedelta(months=13, days=-1)
    opens, n = unit.registered, 0
    while n < 4:
        opens += relativedelta(days=1)
        at_new_year = (opens.month, opens.day) >= (12, 29) or (opens.month, opens.day) <= (1, 3)
        n += opens.weekday() < 5 and opens not in japan and not at_new_year
    return max(begins, opens) <= as_of <= last


def contests() -> Iterator[Contest]:
    once = country_holidays("JP", years=range(2023, 2027))
    courses = [(course(_TICKET, unit.case), day) for unit in _UNITS for day in _DAYS]
    for follows, day in courses:
        follows.on(day)

    def anew() -> list[bool]:
        return [_is_served(unit, day, country_holidays("JP")) for unit, _, day in _ASKED]

    yield Contest(
        "decision",
        f"is a unit covered on a day: {len(_UNITS)} units, {len(_DAYS)} days",
        (
            Contender(
                "maintrules, with reasons",
                lambda: [decide(_TICKET, case, as_of=day).outcome is Outcome.COVERED for _, case, day in _ASKED],
            ),
            Contender(
                "relativedelta and holidays, made once",
                lambda: [_is_served(unit, day, once) for unit, _, day in _ASKED],
                3,
            ),
            Contender("relativedelta and holidays, made for each question", anew, 3),
        ),
        len(_ASKED),
    )
    yield Contest(
        "course",
        "the same, another day of a unit whose course is there",
        (
            Contender(
                "maintrules, with reasons",
                lambda: [follows.on(day).outcome is Outcome.COVERED for follows, day in courses],
            ),
            Contender(
                "relativedelta and holidays, made once",
                lambda: [_is_served(unit, day, once) for unit, _, day in _ASKED],
                3,
            ),
        ),
        len(_ASKED),
    )
