from datetime import date

import pytest
from attrs import evolve

from maintrules import coverage
from maintrules.coverage import (
    MAINTENANCE_END,
    PARTNER_SHIPPED,
    PRINTED_PERIOD,
    SHIPPED,
    Begins,
    Coverage,
    CoverageError,
    Earlier,
    Source,
    Start,
    StartWindow,
    Within,
)
from maintrules.decisions import BEGINNING, Finding, Leg, Outcome, Rule, Timeline
from maintrules.facts import NEVER, Between, Case
from maintrules.periods import DAY, EARLIEST, FirstDay, Length, Period, days, months, years
from maintrules.sources import Document
from maintrules.words import BOUGHT, REGISTERED, SERVICE_START, TERM

GUIDE = Document("guide", vendor="made-up", number="000", ja="手引き", en="guide")
TERMS = GUIDE.clause("made-up/terms", "coverage", at="p.1", ja="期間", en="The term.")
GRACE = GUIDE.clause("made-up/grace", "coverage", at="p.2", ja="猶予", en="The grace days.")
WINDOW = GUIDE.clause("made-up/window", "coverage", at="p.3", ja="開始日の指定", en="The start is named.")
OUTSIDE = GUIDE.clause("made-up/outside", "coverage", at="p.4", ja="期間外", en="Outside the term.")

PLAIN = Coverage(
    counted_from=TERMS.says(BOUGHT),
    begins=TERMS.says(Begins.ON_THE_DAY),
    ends=TERMS.says({1: years(1), 5: years(5)}),
)
UNTIL_STATED = evolve(PLAIN, ends=TERMS.says(MAINTENANCE_END))
SHIPMENT_WINDOW = StartWindow(
    events=WINDOW.says((PARTNER_SHIPPED, SHIPPED)),
    within=WINDOW.says(Within(days(45))),
    earlier=WINDOW.says(Earlier.NOT_ALLOWED),
)
NAMED = Coverage(
    counted_from=WINDOW.says(SERVICE_START),
    begins=TERMS.says(Begins.ON_THE_DAY),
    ends=TERMS.says({1: years(1)}),
    start_window=SHIPMENT_WINDOW,
)

APRIL = date(2024, 4, 1)
BOUGHT_IN_APRIL = Case(BOUGHT.on(APRIL))


def begun(promise: Coverage, case: Case) -> Start:
    found = coverage.start(promise, case)
    assert isinstance(found, Start)
    return found


def not_begun(promise: Coverage, case: Case) -> Finding:
    found = coverage.start(promise, case)
    assert isinstance(found, Finding)
    return found


def base(promise: Coverage, case: Case, on: date, term: int | None) -> Leg:
    leg = coverage.leg(promise, case, begun(promise, case), on, term)
    assert leg is not None
    return leg


def steps(line: Timeline) -> list[tuple[date, Rule]]:
    return [(step.on, step.rule) for step in line.steps]


# How long is a term?


@pytest.mark.parametrize(
    ("begins", "length", "on", "first", "last"),
    [
        (Begins.ON_THE_DAY, years(1), date(2024, 4, 1), date(2024, 4, 1), date(2025, 3, 31)),
        (Begins.ON_THE_DAY, years(1), date(2024, 2, 29), date(2024, 2, 29), date(2025, 2, 28)),
        (Begins.ON_THE_DAY_NOT_COUNTED, years(1), date(2024, 4, 1), date(2024, 4, 1), date(2025, 4, 1)),
        (Begins.ON_THE_DAY_NOT_COUNTED, years(1), date(2023, 2, 28), date(2023, 2, 28), date(2024, 2, 29)),
        (Begins.FIRST_OF_NEXT_MONTH, months(13), date(2023, 5, 15), date(2023, 6, 1), date(2024, 6, 30)),
        (Begins.FIRST_OF_NEXT_MONTH, months(13), date(2023, 5, 31), date(2023, 6, 1), date(2024, 6, 30)),
        (Begins.FIRST_OF_NEXT_MONTH, months(13), date(2023, 6, 1), date(2023, 7, 1), date(2024, 7, 31)),
        (Begins.FIRST_OF_NEXT_MONTH, months(63), date(2023, 12, 31), date(2024, 1, 1), date(2029, 3, 31)),
    ],
)
def test_a_term_has_a_first_and_a_last_day(begins: Begins, length: Length, on: date, first: date, last: date) -> None:
    promise = evolve(PLAIN, begins=TERMS.says(begins), ends=TERMS.says({1: length}))
    assert coverage.period(promise, 1, on) == Period(first, last)


def test_a_term_of_years_that_are_not_sold_has_no_length() -> None:
    with pytest.raises(CoverageError, match=r"^unknown term 3: there are 1, 5$"):
        coverage.period(PLAIN, 3, APRIL)
    with pytest.raises(CoverageError, match=r"^unknown term 1: there are none$"):
        coverage.period(UNTIL_STATED, 1, APRIL)


def test_the_terms_of_a_promise_are_those_with_a_length() -> None:
    assert PLAIN.terms == (1, 5)
    assert UNTIL_STATED.terms == ()


def test_a_term_that_ends_with_an_event_ends_with_its_day() -> None:
    case = BOUGHT_IN_APRIL.but(MAINTENANCE_END.on(date(2026, 3, 31)))
    leg = base(UNTIL_STATED, case, APRIL, None)
    assert leg.days == Period(APRIL, date(2026, 3, 31))
    assert leg.rule is coverage.VALID
    assert MAINTENANCE_END in leg.facts
    assert TERM not in leg.facts


def test_a_term_that_ends_on_its_first_day_lasts_that_day() -> None:
    case = BOUGHT_IN_APRIL.but(MAINTENANCE_END.on(APRIL))
    assert base(UNTIL_STATED, case, APRIL, None).days == Period(APRIL, APRIL)


def test_a_term_that_ended_before_it_began_never_covers_a_day() -> None:
    case = BOUGHT_IN_APRIL.but(MAINTENANCE_END.on(date(2024, 3, 31)))
    assert coverage.leg(UNTIL_STATED, case, begun(UNTIL_STATED, case), APRIL, None) is None
    over = coverage.over(UNTIL_STATED, case, begun(UNTIL_STATED, case), APRIL)
    assert steps(over) == [(BEGINNING, coverage.NOT_YET_BOUGHT), (APRIL, coverage.ENDED)]
    assert over.on(APRIL).values == {"last": date(2024, 3, 31)}
    assert {BOUGHT, MAINTENANCE_END} <= set(over.on(APRIL).facts)


# From which day is it counted?


def test_a_term_is_counted_from_the_day_of_its_event() -> None:
    start = begun(PLAIN, BOUGHT_IN_APRIL)
    assert (start.earliest, start.latest) == (APRIL, APRIL)
    assert start.rests_on == (PLAIN.counted_from,)
    assert start.facts == (BOUGHT,)


def test_a_purchase_known_to_lie_between_two_days_begins_a_term_between_them() -> None:
    start = begun(PLAIN, Case(BOUGHT.on(Between(APRIL, date(2024, 4, 30)))))
    assert (start.earliest, start.latest) == (APRIL, date(2024, 4, 30))


def test_without_the_event_no_term_begins() -> None:
    promise = evolve(PLAIN, outside=(OUTSIDE.says("nothing is owed"),))
    found = not_begun(promise, Case(BOUGHT.on(NEVER)))
    assert (found.rule, found.outcome) == (coverage.NEVER_BEGAN, Outcome.EXCLUDED)
    assert found.clauses == (TERMS, OUTSIDE)
    assert found.values == {"event": BOUGHT}


def test_an_event_that_is_not_known_is_asked_for() -> None:
    found = not_begun(PLAIN, Case())
    assert (found.rule, found.missing) == (coverage.NOT_KNOWN, (BOUGHT,))


def test_what_follows_the_purchase_bounds_it() -> None:
    promise = evolve(PLAIN, not_after=TERMS.says(REGISTERED))
    start = begun(promise, Case(REGISTERED.on(APRIL)))
    assert (start.earliest, start.latest) == (EARLIEST, APRIL)
    assert REGISTERED in start.facts


@pytest.mark.parametrize("case", [Case(), Case(REGISTERED.on(NEVER)), Case(REGISTERED.on(Between(APRIL, APRIL + DAY)))])
def test_what_follows_the_purchase_bounds_it_only_where_its_day_is_known(case: Case) -> None:
    promise = evolve(PLAIN, not_after=TERMS.says(REGISTERED))
    assert not_begun(promise, case).missing == (BOUGHT,)


def test_the_days_that_may_be_named_bound_a_start_that_is_not_known() -> None:
    start = begun(NAMED, Case(SHIPPED.on(APRIL)))
    assert (start.earliest, start.latest) == (APRIL, date(2024, 5, 16))


def test_where_no_shipment_is_known_what_follows_the_start_bounds_it() -> None:
    promise = evolve(NAMED, not_after=TERMS.says(REGISTERED))
    start = begun(promise, Case(REGISTERED.on(APRIL)))
    assert (start.earliest, start.latest) == (EARLIEST, APRIL)


# Two statements about the start


ENTERED_LATER = BOUGHT_IN_APRIL.but(SERVICE_START.on(date(2024, 4, 10)))


def test_a_purchase_and_a_named_start_that_differ_settle_nothing_where_the_paper_is_silent() -> None:
    found = not_begun(evolve(PLAIN, source=TERMS.says(Source.AGREEING)), ENTERED_LATER)
    assert (found.rule, found.outcome) == (coverage.STARTS_DISAGREE, Outcome.UNDETERMINED)
    assert found.values == {"bought": APRIL, "service-start": date(2024, 4, 10)}
    assert found.missing == ()


@pytest.mark.parametrize(
    ("source", "start"),
    [(Source.PURCHASE, APRIL), (Source.ENTERED, date(2024, 4, 10))],
)
def test_where_one_of_two_statements_prevails_it_begins_the_term(source: Source, start: date) -> None:
    assert begun(evolve(PLAIN, source=TERMS.says(source)), ENTERED_LATER).earliest == start


@pytest.mark.parametrize("source", Source)
def test_a_purchase_alone_begins_the_term_whichever_statement_prevails(source: Source) -> None:
    assert begun(evolve(PLAIN, source=TERMS.says(source)), BOUGHT_IN_APRIL).earliest == APRIL


def test_a_named_start_that_agrees_with_the_purchase_begins_the_term() -> None:
    case = BOUGHT_IN_APRIL.but(SERVICE_START.on(APRIL))
    assert begun(evolve(PLAIN, source=TERMS.says(Source.AGREEING)), case).earliest == APRIL


# Which start may be named?


@pytest.mark.parametrize(
    ("first_day", "last"),
    [(FirstDay.NOT_COUNTED, date(2024, 5, 16)), (FirstDay.COUNTED, date(2024, 5, 15))],
)
def test_a_start_may_be_named_within_45_days_of_the_shipment(first_day: FirstDay, last: date) -> None:
    window = evolve(SHIPMENT_WINDOW, within=WINDOW.says(Within(days(45), first_day)))
    assert window.days(Case(SHIPPED.on(APRIL))) == Period(APRIL, last)


def test_the_partner_s_shipment_counts_where_there_is_one() -> None:
    case = Case(SHIPPED.on(APRIL), PARTNER_SHIPPED.on(date(2024, 4, 11)))
    assert SHIPMENT_WINDOW.days(case) == Period(date(2024, 4, 11), date(2024, 5, 26))


def test_a_start_before_the_shipment_may_be_named_where_the_paper_is_read_so() -> None:
    window = evolve(SHIPMENT_WINDOW, earlier=WINDOW.says(Earlier.ALLOWED))
    assert window.days(Case(SHIPPED.on(APRIL))) == Period(EARLIEST, date(2024, 5, 16))


@pytest.mark.parametrize("case", [Case(), Case(SHIPPED.on(NEVER)), Case(SHIPPED.on(Between(APRIL, APRIL + DAY)))])
def test_no_days_may_be_named_while_the_day_of_the_shipment_is_not_known(case: Case) -> None:
    assert SHIPMENT_WINDOW.days(case) is None


@pytest.mark.parametrize(
    ("named", "rule"),
    [
        (date(2024, 3, 31), coverage.START_REFUSED),
        (date(2024, 4, 1), coverage.START_ALLOWED),
        (date(2024, 5, 16), coverage.START_ALLOWED),
        (date(2024, 5, 17), coverage.START_REFUSED),
    ],
)
def test_a_start_is_allowed_from_the_shipment_to_the_45th_day_after_it(named: date, rule: Rule) -> None:
    (found,) = coverage.start_allowed(NAMED, Case(SHIPPED.on(APRIL), SERVICE_START.on(named)))
    assert found.rule is rule
    assert found.values == {"first": APRIL, "last": date(2024, 5, 16)}


def test_whether_a_start_is_allowed_is_open_without_the_shipment() -> None:
    (found,) = coverage.start_allowed(NAMED, Case(SERVICE_START.on(APRIL)))
    assert (found.rule, found.missing) == (coverage.NOT_KNOWN, (PARTNER_SHIPPED, SHIPPED))


def test_whether_a_start_is_allowed_is_not_asked_where_no_days_are_set() -> None:
    assert coverage.start_allowed(PLAIN, Case(SERVICE_START.on(APRIL))) == ()


def test_a_term_with_a_start_outside_the_days_that_may_be_named_is_open() -> None:
    found = not_begun(NAMED, Case(SHIPPED.on(APRIL), SERVICE_START.on(date(2024, 5, 17))))
    assert (found.rule, found.missing) == (coverage.START_OUTSIDE_WINDOW, (SERVICE_START,))
    assert found.values["last"] == date(2024, 5, 16)


def test_a_start_is_to_be_named_by_the_last_day_that_may_be() -> None:
    (deadline,) = coverage.deadlines(NAMED, Case(SHIPPED.on(APRIL)))
    assert (deadline.duty, deadline.on, deadline.until) == (
        coverage.NAME_START_BY,
        date(2024, 5, 16),
        date(2024, 5, 16),
    )


def test_the_day_by_which_to_name_a_start_waits_for_the_shipment() -> None:
    (deadline,) = coverage.deadlines(NAMED, Case())
    assert (deadline.on, deadline.missing) == (None, (PARTNER_SHIPPED, SHIPPED))


def test_nothing_is_left_to_name_once_the_start_is_named_or_where_it_follows_the_purchase() -> None:
    assert coverage.deadlines(NAMED, Case(SHIPPED.on(APRIL), SERVICE_START.on(APRIL))) == ()
    assert coverage.deadlines(PLAIN, Case()) == ()


# Every day there is


def course(promise: Coverage, case: Case, *legs: Leg) -> Timeline:
    return coverage.timeline(promise, case, begun(promise, case).earliest, legs)


def test_a_unit_is_covered_from_the_first_to_the_last_day_of_its_term() -> None:
    line = course(PLAIN, BOUGHT_IN_APRIL, base(PLAIN, BOUGHT_IN_APRIL, APRIL, 1))
    assert steps(line) == [
        (BEGINNING, coverage.NOT_YET_BOUGHT),
        (date(2024, 4, 1), coverage.VALID),
        (date(2025, 4, 1), coverage.ENDED),
    ]
    assert line.on(date(2025, 3, 31)).outcome is Outcome.COVERED
    assert line.on(date(2025, 4, 1)).values == {"last": date(2025, 3, 31)}


def test_between_the_purchase_and_the_first_of_the_next_month_nothing_has_begun() -> None:
    promise = evolve(PLAIN, begins=TERMS.says(Begins.FIRST_OF_NEXT_MONTH))
    case = Case(BOUGHT.on(date(2023, 5, 15)))
    line = course(promise, case, base(promise, case, date(2023, 5, 15), 1))
    assert steps(line) == [
        (BEGINNING, coverage.NOT_YET_BOUGHT),
        (date(2023, 5, 15), coverage.NOT_BEGUN),
        (date(2023, 6, 1), coverage.VALID),
        (date(2024, 6, 1), coverage.ENDED),
    ]


@pytest.mark.parametrize("rule", [coverage.GRACE_NOT_STATED, coverage.GRACE_SERVED, coverage.GRACE_NOT_SERVED])
def test_the_days_of_grace_are_what_the_paper_says_of_them(rule: Rule) -> None:
    promise = evolve(PLAIN, begins=TERMS.says(Begins.FIRST_OF_NEXT_MONTH), grace=GRACE.says(rule))
    case = Case(BOUGHT.on(date(2023, 5, 15)))
    line = course(promise, case, base(promise, case, date(2023, 5, 15), 1))
    assert line.on(date(2023, 5, 14)).rule is coverage.NOT_YET_BOUGHT
    assert line.on(date(2023, 5, 15)).rule is rule
    assert line.on(date(2023, 5, 31)).rule is rule
    assert GRACE in line.on(date(2023, 5, 31)).clauses
    assert line.on(date(2023, 6, 1)).rule is coverage.VALID


def test_a_purchase_on_the_first_day_leaves_no_days_of_grace() -> None:
    promise = evolve(PLAIN, grace=GRACE.says(coverage.GRACE_SERVED))
    line = course(promise, BOUGHT_IN_APRIL, base(promise, BOUGHT_IN_APRIL, APRIL, 1))
    assert [rule for _, rule in steps(line)] == [coverage.NOT_YET_BOUGHT, coverage.VALID, coverage.ENDED]


def test_between_two_periods_there_is_a_lapse() -> None:
    promise = evolve(PLAIN, outside=(OUTSIDE.says("nothing is owed"),))
    first = base(promise, BOUGHT_IN_APRIL, APRIL, 1)
    second = evolve(first, days=Period(date(2025, 6, 1), date(2026, 5, 31)))
    line = course(promise, BOUGHT_IN_APRIL, first, second)
    assert line.on(date(2025, 4, 1)).rule is coverage.LAPSED
    assert line.on(date(2025, 5, 31)).values == {"last": date(2025, 3, 31), "first": date(2025, 6, 1)}
    assert OUTSIDE in line.on(date(2025, 5, 31)).clauses
    assert line.on(date(2025, 6, 1)).rule is coverage.VALID
    assert line.on(date(2026, 6, 1)).rule is coverage.ENDED


def test_periods_on_end_leave_no_lapse() -> None:
    first = base(PLAIN, BOUGHT_IN_APRIL, APRIL, 1)
    second = evolve(first, days=Period(date(2025, 4, 1), date(2026, 3, 31)))
    line = course(PLAIN, BOUGHT_IN_APRIL, first, second)
    assert coverage.LAPSED not in [rule for _, rule in steps(line)]


def test_nothing_is_covered_before_the_purchase_although_the_service_starts_earlier() -> None:
    case = Case(SERVICE_START.on(APRIL), SHIPPED.on(APRIL), BOUGHT.on(date(2024, 4, 5)))
    line = course(NAMED, case, base(NAMED, case, APRIL, 1))
    assert line.on(date(2024, 4, 4)).rule is coverage.NOT_YET_BOUGHT
    assert line.on(date(2024, 4, 5)).rule is coverage.VALID


def test_without_a_known_purchase_a_named_start_begins_the_cover() -> None:
    case = Case(SERVICE_START.on(APRIL), SHIPPED.on(APRIL))
    line = course(NAMED, case, base(NAMED, case, APRIL, 1))
    assert steps(line)[:2] == [(BEGINNING, coverage.NOT_BEGUN), (APRIL, coverage.VALID)]
    assert all(BOUGHT in step.facts for step in line.steps)


# A period that the vendor printed


def test_a_printed_period_is_taken_as_printed() -> None:
    promise = evolve(PLAIN, printed=GRACE.says(PRINTED_PERIOD))
    printed = Period(date(2024, 5, 1), date(2025, 5, 31))
    leg = coverage.printed_leg(promise, Case(PRINTED_PERIOD.is_(printed)))
    assert leg is not None
    assert (leg.days, leg.rule) == (printed, coverage.AS_PRINTED)
    assert leg.rests_on == (promise.printed,)


def test_without_a_printed_period_the_term_is_counted() -> None:
    printed = PRINTED_PERIOD.is_(Period(APRIL, APRIL))
    assert coverage.printed_leg(evolve(PLAIN, printed=GRACE.says(PRINTED_PERIOD)), Case()) is None
    assert coverage.printed_leg(PLAIN, Case(printed)) is None


# What is left


@pytest.mark.parametrize(
    ("as_of", "rule", "whole", "further"),
    [
        (date(2024, 4, 1), coverage.LEFT, 12, 0),
        (date(2024, 10, 15), coverage.LEFT, 5, 17),  # 15 October to 14 March, then 15 to 31 March
        (date(2025, 3, 31), coverage.LEFT, 0, 1),
        (date(2025, 4, 1), coverage.NOTHING_LEFT, 0, 0),
    ],
)
def test_what_is_left_of_a_term_counts_today_and_its_last_day(
    as_of: date, rule: Rule, whole: int, further: int
) -> None:
    found = coverage.left((base(PLAIN, BOUGHT_IN_APRIL, APRIL, 1),), as_of)
    assert found.rule is rule
    assert found.values == {"last": date(2025, 3, 31), "months": whole, "days": further}
