"""What Mihon Soft says of 見本サポート: its terms, its period, its desk, and what it does not do."""

from datetime import time

from maintrules.calendars import SATURDAY_AND_SUNDAY, Calendar
from maintrules.conditions import Is
from maintrules.coverage import Begins, Coverage
from maintrules.decisions import Outcome
from maintrules.desks import Desk, Window
from maintrules.offering import Kind, Offering
from maintrules.periods import years
from maintrules.policy import Policy
from maintrules.response import Reception
from maintrules.rulings import Ruling
from maintrules.scope import Scope
from maintrules.words import BOUGHT, WORK, Work

from .clauses import HOURS, NO_DATA, PERIOD, REPAIRS, TERMS

__all__ = ["SUPPORT"]

WEEKDAYS = Calendar("mihon/weekdays", ja="平日", en="weekdays", closed_weekdays=SATURDAY_AND_SUNDAY)

SUPPORT = Policy(
    "mihon/support",
    vendor="mihon",
    names=("見本サポート",),
    ja="見本サポート",
    en="Mihon Support",
    kind=TERMS.says(Kind.PAID),
    coverage=Coverage(
        counted_from=PERIOD.says(BOUGHT),
        begins=PERIOD.read(
            "mihon/first-day",
            {"counted": Begins.ON_THE_DAY, "not-counted": Begins.ON_THE_DAY_NOT_COUNTED},
            default="counted",
            why_ja="購入日から続くとあり、購入日も対象と読むのが自然。",
            why_en="It lasts from the day of purchase; that day is naturally read as part of it.",
        ),
        ends=PERIOD.says({1: years(1), 3: years(3)}),
    ),
    offering=Offering(terms=TERMS.says(frozenset({1, 3}))),
    scope=Scope(includes=(REPAIRS.says(Is(WORK, Work.REPAIR)),)),
    rulings=(NO_DATA.says(Ruling(Outcome.EXCLUDED, Is(WORK, Work.DATA_RECOVERY))),),
    receptions=(Reception("desk", hours=HOURS.says(Desk(WEEKDAYS, (Window(time(10), time(16)),)))),),
)
