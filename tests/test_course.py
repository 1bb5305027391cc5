"""What follows from a case under a policy, before any day is asked about."""

from datetime import date

import pytest
from attrs import evolve
from made_up import PLAIN, TERMS

from maintrules.course import course, with_contract_end
from maintrules.coverage import MAINTENANCE_END
from maintrules.facts import NEVER, Between, Case, When
from maintrules.phases import CONTRACT_END
from maintrules.renewal import PeriodOf, Renewing
from maintrules.words import BOUGHT, TERM, TOTAL_TERM

APRIL = BOUGHT.on(date(2024, 4, 1))


@pytest.mark.parametrize(
    ("case", "end"),
    [
        (Case(APRIL, TERM.is_(1)), date(2025, 3, 31)),
        (Case(APRIL, TERM.is_(5)), date(2029, 3, 31)),
        # not known which term it is: the end of the shortest, of the longest, or between
        (Case(APRIL), Between(date(2025, 3, 31), date(2029, 3, 31))),
        # an end that is stated is the end, whatever the term
        (Case(APRIL, TERM.is_(1), CONTRACT_END.on(date(2026, 3, 31))), date(2026, 3, 31)),
        (Case(APRIL, TERM.is_(1), CONTRACT_END.on(NEVER)), NEVER),
        # nothing to count from, or no such term
        (Case(TERM.is_(1)), None),
        (Case(BOUGHT.on(NEVER), TERM.is_(1)), None),
        (Case(APRIL, TERM.is_(3)), None),
    ],
)
def test_a_contract_ends_with_its_term_unless_another_end_is_stated(case: Case, end: When | None) -> None:
    assert with_contract_end(course(PLAIN, case))[CONTRACT_END] == end


def test_an_end_before_the_purchase_is_the_end_of_no_contract() -> None:
    until = evolve(PLAIN, coverage=evolve(PLAIN.coverage, ends=TERMS.says(MAINTENANCE_END)))
    before = Case(APRIL, MAINTENANCE_END.on(date(2024, 3, 1)))
    assert with_contract_end(course(until, before)) is before
    assert with_contract_end(course(until, before.but(MAINTENANCE_END.on(date(2025, 6, 30)))))[CONTRACT_END] == date(
        2025, 6, 30
    )


def test_years_in_all_beyond_the_term_are_an_extension() -> None:
    renewed = evolve(PLAIN, renewing=Renewing(period=TERMS.says(PeriodOf.NEXT_DAY)))
    found = course(renewed, Case(APRIL, TERM.is_(1), TOTAL_TERM.is_(5)))
    assert with_contract_end(found)[CONTRACT_END] == date(2029, 3, 31)
