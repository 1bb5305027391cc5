"""Contests about a fresh process: what it takes to import, to decide first, to count business days first."""

from collections.abc import Iterator

from contest import Contender, Contest, Script, Unit

__all__ = ["contests"]

_DAY = "from datetime import date; day = date(2024, 4, 26)"
_DECISION = """\
from maintrules import Case, decide, find
from maintrules.words import BOUGHT, TERM
found = decide(find("nec", "SupportPack"), Case(BOUGHT.on(day), TERM.is_(1)), as_of=day).outcome
"""


def contests() -> Iterator[Contest]:
    holidays = "from holidays import country_holidays"
    asked_of_holidays = "found = country_holidays('JP').get_nth_working_day(day, 4)"
    calendars, asked = "from maintrules.calendars import NATIONAL", "found = NATIONAL.add(day, 4)"
    yield _contest(
        "import",
        "to import the package",
        Contender("maintrules", Script("import maintrules")),
        Contender("holidays", Script("import holidays"), at_least=10),
        Contender("attrs", Script("import attrs")),
    )
    yield _contest(
        "first-decision",
        "from nothing imported to the first decision of one vendor",
        Contender("maintrules", Script(_DECISION, before=_DAY)),
        Contender("attrs, its import alone", Script("import attrs", before=_DAY), at_least=1 / 4),
        Contender("holidays, its import alone", Script("import holidays", before=_DAY)),
    )
    yield _contest(
        "first-business-day",
        "from nothing imported to the first business-day answer",
        Contender("maintrules", Script(f"{calendars}\n{asked}", before=_DAY, answer="found")),
        Contender("holidays", Script(f"{holidays}\n{asked_of_holidays}", before=_DAY, answer="found"), at_least=5),
    )
    yield _contest(
        "first-business-day-imported",
        "the first business-day answer of a package that is imported",
        Contender("maintrules", Script(asked, before=f"{_DAY}\n{calendars}", answer="found")),
        Contender("holidays", Script(asked_of_holidays, before=f"{_DAY}\n{holidays}", answer="found"), at_least=5),
    )


def _contest(name: str, what: str, *contenders: Contender) -> Contest:
    return Contest(name, what, contenders, rounds=21, unit=Unit.MILLISECONDS)
