from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from functools import cache
from typing import NamedTuple

import pytest
from dateutil.relativedelta import relativedelta
from dateutil.tz import tzstr
from hypothesis import example, given
from hypothesis import strategies as st

from maintrules.periods import (
    DAY,
    EARLIEST,
    JST,
    LATEST,
    After,
    Convention,
    FirstDay,
    Length,
    Period,
    PeriodError,
    Remaining,
    Unit,
    complete_months,
    cover,
    cover_after,
    days,
    expires_at,
    first_of_next_month,
    from_before,
    in_japan,
    joined,
    months,
    remaining,
    shift,
    until_before,
    weeks,
    within,
    years,
)


def day(iso: str) -> date:
    return date.fromisoformat(iso)


def next_month(year: int, month: int) -> tuple[int, int]:
    return (year, month + 1) if month < 12 else (year + 1, 1)


def ends_its_month(on: date) -> bool:
    return (on + DAY).month != on.month


def end_of_month(year: int, month: int) -> date:
    return date(*next_month(year, month), 1) - DAY


def month_reached(on: date, n: int) -> tuple[int, int]:
    number = on.year * 12 + on.month - 1 + n
    return number // 12, number % 12 + 1


def lacks(year: int, month: int, wanted: int) -> bool:
    return end_of_month(year, month).day < wanted


any_day = st.dates(EARLIEST, LATEST)
month_days = st.one_of(
    any_day, st.builds(end_of_month, st.integers(1990, 2060), st.integers(1, 12)), st.just(date(2024, 2, 29))
)
numbers = st.integers(1, 89)
units = st.sampled_from(Unit)
lengths = st.builds(Length, st.integers(1, 89), units)
conventions = st.sampled_from(Convention)


# A: within so long after a day


@pytest.mark.parametrize(
    ("after", "length", "last"),
    [
        ("2023-02-28", months(1), "2023-03-31"),
        ("2024-01-30", months(1), "2024-02-29"),
        ("2024-04-30", months(1), "2024-05-31"),
        ("2024-02-29", months(3), "2024-05-31"),
        ("2023-06-30", months(6), "2023-12-31"),
        ("2023-09-30", months(6), "2024-03-31"),
        ("2022-09-30", months(6), "2023-03-31"),
        ("2023-01-28", months(1), "2023-02-28"),
        ("2023-01-29", months(1), "2023-02-28"),
        ("2023-01-30", months(1), "2023-02-28"),
        ("2023-01-31", months(1), "2023-02-28"),
        ("2020-02-29", years(10), "2030-02-28"),
        ("2024-05-08", days(20), "2024-05-28"),
        ("2024-05-08", days(0), "2024-05-08"),
        ("2024-12-25", weeks(1), "2025-01-01"),
    ],
)
def test_an_act_within_a_length_after_a_day_is_in_time_until_the_corresponding_day(
    after: str, length: Length, last: str
) -> None:
    assert within(day(after), length) == day(last)


@pytest.mark.parametrize(
    ("from_", "length", "last"),
    [
        ("2024-05-08", days(20), "2024-05-27"),
        ("2024-07-16", days(100), "2024-10-23"),
        ("2024-04-01", months(1), "2024-04-30"),
        ("2024-02-29", years(1), "2025-02-28"),
    ],
)
def test_a_length_reckoned_from_a_day_counts_that_day(from_: str, length: Length, last: str) -> None:
    assert within(day(from_), length, first_day=FirstDay.COUNTED) == day(last)


# B: cover that begins with a day


@pytest.mark.parametrize(
    ("first", "length", "last"),
    [
        ("2024-02-29", years(1), "2025-02-28"),
        ("2023-01-31", months(1), "2023-02-28"),
        ("2023-10-31", months(1), "2023-11-30"),
        ("2024-05-01", months(13), "2025-05-31"),
        ("2024-05-01", months(63), "2029-07-31"),
        ("2020-02-29", years(10), "2030-02-28"),
        ("2024-04-01", years(1), "2025-03-31"),
        ("2008-02-29", years(1), "2009-02-28"),  # the Age Calculation Act: one year old with the end of that day
        ("2008-02-29", years(4), "2012-02-28"),
        ("2024-06-03", weeks(2), "2024-06-16"),
        ("2024-06-03", days(1), "2024-06-03"),
    ],
)
def test_a_cover_begins_on_its_first_day_and_ends_on_the_eve_of_the_corresponding_one(
    first: str, length: Length, last: str
) -> None:
    assert cover(day(first), length) == Period(day(first), day(last))


# C: a period from a day that is not counted


@pytest.mark.parametrize(
    ("after", "length", "first", "last"),
    [
        ("2024-04-01", years(1), "2024-04-02", "2025-04-01"),
        ("2023-02-28", months(1), "2023-03-01", "2023-03-31"),
        ("2020-02-29", years(10), "2020-03-01", "2030-02-28"),
    ],
)
def test_a_period_from_a_day_not_counted_begins_on_the_next(after: str, length: Length, first: str, last: str) -> None:
    assert cover_after(day(after), length) == Period(day(first), day(last))


# D, E, F: before a day


@pytest.mark.parametrize(
    ("end", "length", "of", "last_act"),
    [
        ("2024-06-30", days(30), After.DAY_ENDS, "2024-05-31"),  # notice of a dismissal with the end of June
        ("2025-03-31", days(30), After.DAY_BEGINS, "2025-02-28"),  # an auction
        ("2024-03-31", days(10), After.DAY_BEGINS, "2024-03-20"),  # tax circular 10-2: the 11th day back
        ("2011-08-31", weeks(2), After.DAY_BEGINS, "2011-08-16"),  # a meeting
        ("2024-01-31", months(2), After.DAY_ENDS, "2023-11-30"),
        ("2024-06-30", months(1), After.DAY_ENDS, "2024-05-31"),
        ("2024-05-31", months(3), After.DAY_ENDS, "2024-02-29"),
        ("2024-03-30", months(1), After.DAY_ENDS, "2024-02-29"),  # no 31 February: on to the end of February
    ],
)
def test_an_act_due_so_long_before_leaves_that_length_clear(end: str, length: Length, of: After, last_act: str) -> None:
    assert until_before(day(end), length, of=of) == day(last_act)


@pytest.mark.parametrize(
    ("end", "length", "opens"),
    [
        ("2020-09-30", months(2), "2020-08-01"),
        ("2025-05-31", months(3), "2025-03-01"),
        ("2025-02-28", months(3), "2024-12-01"),
        ("2024-02-29", months(3), "2023-12-01"),
        ("2025-06-30", months(3), "2025-04-01"),
        ("2024-03-30", months(1), "2024-03-01"),
    ],
)
def test_a_window_opens_when_no_more_than_its_length_is_left(end: str, length: Length, opens: str) -> None:
    assert from_before(day(end), length) == day(opens)


def test_a_window_from_three_months_until_one_month_before_an_end() -> None:
    end = day("2024-09-30")
    assert Period(from_before(end, months(3)), until_before(end, months(1))) == Period(
        day("2024-07-01"), day("2024-08-31")
    )


# G: the day on which a length has elapsed, and the day after


def test_the_day_after_a_length_has_elapsed_follows_its_last_day() -> None:
    elapses_on = within(day("2024-07-16"), days(100), first_day=FirstDay.COUNTED)
    assert elapses_on == day("2024-10-23")
    assert shift(day("2024-07-16"), days(100)) == day("2024-10-24")


# J: lengths on end


@pytest.mark.parametrize(
    ("first", "lengths", "last"),
    [
        ("2024-01-10", [days(60), months(2)], "2024-05-09"),  # 60 days: to 10 March
        ("2023-12-02", [days(60), months(1)], "2024-02-29"),  # 60 days: to 31 January; no 31 February
        ("2009-09-30", [months(1)] * 6, "2010-03-31"),
        ("2009-09-30", [months(6)], "2010-03-29"),
    ],
)
def test_lengths_on_end_are_counted_through_as_one_period(first: str, lengths: list[Length], last: str) -> None:
    assert joined(day(first), *lengths) == Period(day(first), day(last))


# K: what is left


@pytest.mark.parametrize(
    ("as_of", "last", "left"),
    [
        ("2024-10-15", "2025-05-31", Remaining(7, 17)),
        ("2024-10-21", "2025-05-31", Remaining(7, 11)),
        ("2024-10-01", "2025-05-31", Remaining(8, 0)),
        ("2024-10-31", "2025-05-31", Remaining(7, 1)),
        ("2024-11-07", "2025-05-31", Remaining(6, 25)),
        ("2025-05-31", "2025-05-31", Remaining(0, 1)),
        ("2025-06-01", "2025-05-31", Remaining(0, 0)),
        ("2025-07-15", "2025-05-31", Remaining(0, 0)),
        ("2025-05-31", "2025-05-01", Remaining(0, 0)),
        ("2024-01-31", "2024-02-29", Remaining(1, 0)),
        ("2024-01-30", "2024-02-29", Remaining(1, 0)),
        ("2024-01-29", "2024-02-29", Remaining(1, 1)),
    ],
)
def test_what_is_left_is_whole_months_and_the_days_beyond(as_of: str, last: str, left: Remaining) -> None:
    assert remaining(day(as_of), day(last)) == left


@given(month_days, st.integers(-40, 800))
def test_no_more_whole_months_are_left_than_fit(first: date, apart: int) -> None:
    last = first + apart * DAY
    whole = complete_months(first, last)
    assert shift(first, months(whole)) <= max(last + DAY, first)
    assert shift(first, months(whole + 1)) > last + DAY


@given(month_days, st.integers(-1, 800))
def test_whole_months_and_days_together_reach_the_end(as_of: date, apart: int) -> None:
    last = as_of + apart * DAY
    left = remaining(as_of, last)
    assert shift(as_of, months(left.months)) + left.days * DAY == last + DAY
    assert left.days <= 31


# The published mistakes


class Published(NamedTuple):
    by_the_code: date
    published: date


@pytest.mark.parametrize(
    "case",
    [
        Published(within(day("2024-01-18"), months(3)), day("2024-04-19")),
        Published(until_before(day("2011-08-31"), weeks(2), of=After.DAY_BEGINS), day("2011-08-15")),
        Published(within(day("2025-11-27"), weeks(2)), day("2025-12-10")),
        Published(cover(day("2024-03-30"), months(6)).last, day("2024-09-28")),
        Published(within(day("2024-04-01"), months(1)), day("2024-05-31")),
        Published(until_before(day("2024-01-31"), months(2)), day("2023-12-01")),
        Published(from_before(day("2024-11-01"), days(15), of=After.DAY_BEGINS), day("2024-10-15")),
    ],
)
def test_trusted_pages_that_get_it_wrong_are_not_followed(case: Published) -> None:
    assert case.by_the_code != case.published


@pytest.mark.parametrize(
    ("by_the_code", "right"),
    [
        (within(day("2024-01-18"), months(3)), "2024-04-18"),
        (until_before(day("2011-08-31"), weeks(2), of=After.DAY_BEGINS), "2011-08-16"),
        (within(day("2025-11-27"), weeks(2)), "2025-12-11"),
        (cover(day("2024-03-30"), months(6)).last, "2024-09-29"),
        (within(day("2024-04-01"), months(1)), "2024-05-01"),
        (until_before(day("2024-01-31"), months(2)), "2023-11-30"),
        (from_before(day("2024-11-01"), days(15), of=After.DAY_BEGINS), "2024-10-17"),
    ],
)
def test_where_trusted_pages_err_the_code_says(by_the_code: date, right: str) -> None:
    assert by_the_code == day(right)


def test_the_everyday_reading_of_two_months_before_is_the_day_after_the_strict_one() -> None:
    assert from_before(day("2024-01-31"), months(2)) == day("2023-12-01")


# Conventions of contracts


@pytest.mark.parametrize(
    ("first", "length", "last"),
    [
        ("2024-04-15", years(1), "2025-04-30"),
        ("2024-04-02", months(1), "2024-05-31"),
        ("2024-04-01", months(1), "2024-04-30"),
        ("2024-01-31", months(1), "2024-02-29"),
        ("2024-06-03", weeks(1), "2024-06-09"),  # weeks and days have no month to end with
    ],
)
def test_a_contract_may_always_end_with_a_month(first: str, length: Length, last: str) -> None:
    assert cover(day(first), length, convention=Convention.ALWAYS_MONTH_END).last == day(last)


@pytest.mark.parametrize(
    ("delivered", "last"),
    [("2024-04-01", "2025-04-30"), ("2024-04-15", "2025-04-30"), ("2024-04-30", "2025-04-30")],
)
def test_support_may_last_until_the_end_of_the_month_one_year_after_delivery(delivered: str, last: str) -> None:
    assert within(day(delivered), years(1), convention=Convention.ALWAYS_MONTH_END) == day(last)
    assert cover_after(day(delivered), years(1), convention=Convention.ALWAYS_MONTH_END).last == day(last)


def test_where_terms_end_with_a_month_renewal_opens_with_one() -> None:
    end = day("2020-09-30")
    assert from_before(end, months(2), convention=Convention.ALWAYS_MONTH_END) == day("2020-08-01")
    assert until_before(end, months(2), convention=Convention.ALWAYS_MONTH_END) == day("2020-07-31")


@pytest.mark.parametrize(
    ("first", "n", "last"),
    [
        ("2024-03-30", 6, "2024-09-28"),
        ("2024-03-31", 6, "2024-09-29"),
        ("2024-03-29", 6, "2024-09-28"),
        ("2024-09-30", 6, "2025-03-30"),
        ("2024-09-29", 6, "2025-03-29"),
        ("2024-01-30", 1, "2024-02-27"),
        ("2024-03-15", 6, "2024-09-14"),
    ],
)
def test_a_rental_may_keep_its_distance_from_the_end_of_the_month(first: str, n: int, last: str) -> None:
    assert cover(day(first), months(n), convention=Convention.KEEP_DISTANCE).last == day(last)


@pytest.mark.parametrize(
    ("first", "n", "last"),
    [("2024-01-31", 1, "2024-02-28"), ("2023-01-31", 1, "2023-02-27"), ("2024-04-15", 12, "2025-04-14")],
)
def test_a_contract_may_let_the_last_day_stand_for_a_day_that_the_month_lacks(first: str, n: int, last: str) -> None:
    assert cover(day(first), months(n), convention=Convention.CLIP).last == day(last)


def test_a_year_may_run_from_the_first_of_the_month_after_shipment() -> None:
    first = first_of_next_month(day("2024-12-10"))
    assert cover(first, years(1)) == Period(day("2025-01-01"), day("2025-12-31"))
    assert first_of_next_month(day("2024-12-01")) == first_of_next_month(day("2024-12-31")) == first


def test_the_same_day_of_the_month_after_next() -> None:
    assert shift(day("2024-04-15"), months(2)) == day("2024-06-15")


def test_a_renewal_begins_on_the_day_after_the_present_end() -> None:
    present = cover(day("2024-05-01"), years(1))
    renewed = cover(present.last + DAY, years(1))
    assert (renewed.first, renewed.last) == (day("2025-05-01"), day("2026-04-30"))


@given(month_days, st.integers(1, 89), st.sampled_from([months, years]))
def test_what_always_ends_with_a_month_does(first: date, n: int, length: Callable[[int], Length]) -> None:
    assert ends_its_month(cover(first, length(n), convention=Convention.ALWAYS_MONTH_END).last)


@given(month_days, st.integers(0, 89), st.sampled_from([1, -1]))
def test_clipping_is_what_the_usual_date_library_does(boundary: date, n: int, sign: int) -> None:
    clipped = shift(boundary, months(n), back=1 if sign > 0 else -1, convention=Convention.CLIP)
    assert clipped == boundary + relativedelta(months=sign * n)


@given(month_days, numbers)
def test_a_kept_distance_is_the_same_before_and_after(boundary: date, n: int) -> None:
    left = (end_of_month(boundary.year, boundary.month) - boundary).days
    moved = shift(boundary, months(n), convention=Convention.KEEP_DISTANCE)
    if left < 2:
        assert (end_of_month(moved.year, moved.month) - moved).days == left
    else:
        assert moved == boundary + relativedelta(months=n)


@given(month_days, conventions, units)
def test_a_length_of_nothing_moves_no_boundary(boundary: date, convention: Convention, unit: Unit) -> None:
    assert shift(boundary, Length(0, unit), convention=convention) == boundary
    assert shift(boundary, Length(0, unit), back=-1, convention=convention) == boundary


# Second oracle: arts. 140 to 143, word by word


def by_the_articles(from_: date, length: Length, first_day: FirstDay) -> date:
    """The last day of a period as the articles say it, walking the calendar a day or a month at a time."""
    # Art. 140: the first day is left out, unless the period begins with its first moment.
    first = from_ if first_day is FirstDay.COUNTED else from_ + DAY
    match length.unit:
        case Unit.DAY:
            # Art. 141: it expires with the end of the last of its days.
            last = first
            for _ in range(length.n - 1):
                last += DAY
            return last
        case Unit.WEEK:
            # Art. 143(2): the eve of the corresponding day (of the week) in the last week.
            corresponding = first
            for _ in range(length.n):
                corresponding += DAY
                while corresponding.weekday() != first.weekday():
                    corresponding += DAY
            return corresponding - DAY
        case Unit.MONTH:
            year, month = first.year, first.month
            for _ in range(length.n - 1):
                year, month = next_month(year, month)
            if first.day == 1:  # Art. 143(1): from the beginning of a month, months of the calendar.
                return end_of_month(year, month)
            year, month = next_month(year, month)
        case Unit.YEAR:
            if (first.month, first.day) == (1, 1):  # Art. 143(1): from the beginning of a year, years of the calendar.
                return date(first.year + length.n - 1, 12, 31)
            year, month = first.year + length.n, first.month
    try:
        corresponding = date(year, month, first.day)
    except ValueError:  # Art. 143(2), proviso: the last month has no such day.
        return end_of_month(year, month)
    return corresponding - DAY


@given(month_days, lengths, st.sampled_from(FirstDay))
@example(date(2024, 2, 29), years(1), FirstDay.COUNTED)
@example(date(2023, 2, 28), months(1), FirstDay.NOT_COUNTED)
def test_a_period_ends_when_the_articles_say(from_: date, length: Length, first_day: FirstDay) -> None:
    assert within(from_, length, first_day=first_day) == by_the_articles(from_, length, first_day)


@pytest.mark.parametrize("n", [1, 2, 3, 6, 12, 13, 63, 87])
def test_a_period_from_any_day_of_a_leap_cycle_ends_when_the_articles_say(n: int) -> None:
    cycle = Period(date(2023, 1, 1), date(2026, 12, 31))
    assert [d for d in cycle if within(d, months(n)) != by_the_articles(d, months(n), FirstDay.NOT_COUNTED)] == []
    assert [d for d in cycle if cover(d, months(n)).last != by_the_articles(d, months(n), FirstDay.COUNTED)] == []


# Where the usual date library errs


class Pair(NamedTuple):
    """A day and a number of months, and where the library and the Civil Code put the boundary and the deadline."""

    on: date
    n: int
    naive: date
    boundary: date
    deadline: date


@given(month_days, numbers)
def test_a_naive_deadline_and_a_naive_cover_err_only_at_the_end_of_a_month(on: date, n: int) -> None:
    naive = on + relativedelta(months=n)
    assert (within(on, months(n)) != naive) == (ends_its_month(on) and not ends_its_month(naive))
    assert (shift(on, months(n)) != naive) == lacks(*month_reached(on, n), on.day)


@cache
def late_in_the_month() -> tuple[Pair, ...]:
    """Every day of 2019 to 2028 from the 27th of its month on, with 1 to 89 months: elsewhere nothing differs."""
    late = [on for on in Period(date(2019, 1, 1), date(2028, 12, 31)) if on.day >= 27]
    return tuple(
        Pair(on, n, on + naive, shift(on, length), within(on, length))
        for n in range(1, 90)
        for naive, length in [(relativedelta(months=n), months(n))]
        for on in late
    )


def test_t1_a_naive_deadline_is_wrong_only_after_the_last_day_of_a_month() -> None:
    wrong = [pair for pair in late_in_the_month() if pair.naive != pair.deadline]
    assert len(wrong) == 2_914
    assert all(ends_its_month(pair.on) for pair in wrong)
    assert all(pair.deadline == end_of_month(*month_reached(pair.on, pair.n)) for pair in wrong)
    assert {(pair.deadline - pair.naive).days for pair in wrong} == {1, 2, 3}


def test_t2_a_naive_cover_is_wrong_only_where_the_month_reached_lacks_the_day() -> None:
    wrong = [pair for pair in late_in_the_month() if pair.naive != pair.boundary]
    assert len(wrong) == 4_056
    assert all(lacks(*month_reached(pair.on, pair.n), pair.on.day) for pair in wrong)
    assert all(pair.boundary - DAY == end_of_month(*month_reached(pair.on, pair.n)) for pair in wrong)
    assert {(pair.boundary - pair.naive).days for pair in wrong} == {1}


@given(st.integers(1868, 2199), st.integers(2, 12), numbers)
def test_t3_a_cover_from_the_first_of_a_month_is_never_wrong(year: int, month: int, n: int) -> None:
    first = date(year, month, 1)
    assert cover(first, months(n)).last == first + relativedelta(months=n) - DAY


def test_t4_counted_or_not_the_end_is_the_same_exactly_where_the_month_reached_lacks_the_day() -> None:
    same = [pair for pair in late_in_the_month() if pair.boundary - DAY == pair.deadline]
    assert len(same) == 4_056
    assert all(lacks(*month_reached(pair.on, pair.n), pair.on.day) for pair in same)


@given(month_days, numbers)
def test_t4_counting_the_first_day_makes_no_difference_only_there(on: date, n: int) -> None:
    same = cover(on, months(n)).last == within(on, months(n))
    assert same == lacks(*month_reached(on, n), on.day)


def test_t5_the_last_four_days_of_january_have_one_deadline() -> None:
    ends = {within(day(f"2023-01-{d}"), months(1)) for d in (28, 29, 30, 31)}
    assert ends == {day("2023-02-28")}
    assert day("2023-01-30") + relativedelta(months=1) == day("2023-02-28")  # here the naive count agrees


def test_t6_a_term_is_not_the_sum_of_its_months() -> None:
    start = day("2009-09-30")
    one_after_another = start
    for _ in range(6):
        one_after_another = cover(one_after_another, months(1)).last + DAY
    assert one_after_another - DAY == day("2010-03-31")
    assert cover(start, months(6)).last == day("2010-03-29")


def test_t7_several_starts_share_an_end_and_some_days_end_no_month() -> None:
    starts = list(Period(day("2023-01-01"), day("2023-04-30")))
    ends = {first: cover(first, months(1)).last for first in starts}
    assert [f"{first:%m-%d}" for first in starts if ends[first] == day("2023-02-28")] == [
        "01-29",
        "01-30",
        "01-31",
        "02-01",
    ]
    assert not {day("2023-03-28"), day("2023-03-29"), day("2023-03-30")} & set(ends.values())


def test_t8_a_naive_notice_is_wrong_only_before_an_end_of_month() -> None:
    wrong = {
        (end, n)
        for n in (1, 2, 3, 6)
        for end in Period(date(2019, 1, 1), date(2028, 12, 31))
        if until_before(end, months(n)) != end - relativedelta(months=n)
    }
    assert len(wrong) == 160
    assert all(ends_its_month(end) for end, _ in wrong)
    assert all(until_before(end, months(n)) == end_of_month(*month_reached(end, -n)) for end, n in wrong)


# Laws


@given(month_days, lengths)
def test_a_later_day_has_no_earlier_deadline(on: date, length: Length) -> None:
    assert within(on, length) <= within(on + DAY, length)


@given(month_days, st.integers(0, 89), units)
def test_a_longer_length_has_a_later_deadline(on: date, n: int, unit: Unit) -> None:
    assert within(on, Length(n, unit)) < within(on, Length(n + 1, unit))


@given(month_days, numbers)
def test_a_month_has_from_28_to_31_days(first: date, n: int) -> None:
    assert 28 * n <= len(cover(first, months(n))) <= 31 * n


@given(month_days, numbers)
def test_there_and_back_again_is_at_most_three_days_off(boundary: date, n: int) -> None:
    there = shift(boundary, months(n))
    assert 0 <= (shift(there, months(n), back=-1) - boundary).days <= 3


@given(st.integers(1868, 2199), st.integers(2, 12), numbers)
def test_a_deadline_counted_from_the_end_of_a_month_is_an_end_of_month(year: int, month: int, n: int) -> None:
    assert ends_its_month(within(end_of_month(year, month), months(n)))


@given(month_days, lengths)
def test_a_deadline_is_the_end_of_a_cover_from_the_next_day(on: date, length: Length) -> None:
    assert within(on, length) == cover(on + DAY, length).last == cover_after(on, length).last


@given(st.integers(1868, 2199), st.integers(2, 12), numbers)
def test_a_cover_from_the_first_of_a_month_ends_with_a_month(year: int, month: int, n: int) -> None:
    assert ends_its_month(cover(date(year, month, 1), months(n)).last)


@given(month_days, st.integers(1, 20), conventions)
def test_a_year_is_twelve_months_and_a_week_seven_days(on: date, n: int, convention: Convention) -> None:
    assert shift(on, years(n), convention=convention) == shift(on, months(12 * n), convention=convention)
    assert shift(on, weeks(n), convention=convention) == shift(on, days(7 * n), convention=convention)
    assert shift(on, weeks(n), back=-1) == shift(on, days(7 * n), back=-1)


@given(month_days, lengths, st.sampled_from(After), conventions)
def test_the_last_act_before_is_on_the_eve_of_the_window(
    end: date, length: Length, of: After, convention: Convention
) -> None:
    opens = from_before(end, length, of=of, convention=convention)
    assert until_before(end, length, of=of, convention=convention) == opens - DAY


@given(month_days, lengths, lengths)
def test_joined_periods_abut(first: date, one: Length, other: Length) -> None:
    seam = cover(first, one).last + DAY
    assert joined(first, one, other) == Period(first, cover(seam, other).last)


# Hours


@pytest.mark.parametrize(
    ("begins", "hours", "ends"),
    [
        ("2024-04-26T10:15:30+09:00", 24, "2024-04-27T10:15:30+09:00"),
        ("2024-02-28T23:59:59+09:00", 24, "2024-02-29T23:59:59+09:00"),
        ("2024-02-29T00:00:00+09:00", 24, "2024-03-01T00:00:00+09:00"),
        ("2024-04-26T10:00:00+09:00", 168, "2024-05-03T10:00:00+09:00"),  # onto Constitution Day: no extension
        ("2024-12-28T18:00:00+09:00", 168, "2025-01-04T18:00:00+09:00"),  # over the turn of the year
        ("2024-06-02T15:00:00+00:00", 24, "2024-06-04T00:00:00+09:00"),  # in Japan it is 3 June already
        ("2024-06-02T08:00:00-07:00", 1, "2024-06-03T01:00:00+09:00"),
        ("2024-06-02T10:00:00+09:00", 0, "2024-06-02T10:00:00+09:00"),
    ],
)
def test_hours_run_from_the_moment_itself(begins: str, hours: int, ends: str) -> None:
    ends_at = expires_at(datetime.fromisoformat(begins), hours)
    assert ends_at.isoformat() == ends


def test_hours_elapse_where_clocks_are_changed() -> None:
    eve_of_summer_time = datetime(2024, 3, 9, 12, tzinfo=tzstr("EST5EDT"))
    assert expires_at(eve_of_summer_time, 24).isoformat() == "2024-03-11T02:00:00+09:00"


def test_an_instant_is_taken_to_japan_before_its_day() -> None:
    here = in_japan(datetime(2024, 6, 2, 15, tzinfo=UTC))
    assert (here.date(), here.tzinfo) == (day("2024-06-03"), JST)
    assert in_japan(datetime(2024, 6, 2, 14, 59, 59, tzinfo=UTC)).date() == day("2024-06-02")


class Nowhere(tzinfo):
    """A time zone that does not say how far it is from UTC."""

    def utcoffset(self, _: datetime | None, /) -> None:
        return None

    def dst(self, _: datetime | None, /) -> None:
        return None

    def tzname(self, _: datetime | None, /) -> None:
        return None


@pytest.mark.parametrize("zone", [None, Nowhere()])
def test_an_instant_without_a_time_zone_is_refused(zone: tzinfo | None) -> None:
    naive = datetime(2024, 6, 2, 15, tzinfo=zone)
    with pytest.raises(ValueError, match="has no time zone: say which"):
        in_japan(naive)
    with pytest.raises(ValueError, match="has no time zone: say which"):
        expires_at(naive, 24)


@pytest.mark.parametrize(
    "instant",
    [datetime.max.replace(tzinfo=UTC), datetime.min.replace(tzinfo=timezone(timedelta(hours=14)))],
)
def test_an_instant_that_japan_s_clock_cannot_show_is_refused(instant: datetime) -> None:
    with pytest.raises(ValueError, match="cannot be shown on Japan's clock: correct the year"):
        in_japan(instant)


@pytest.mark.parametrize("hours", [1, 10**20])
def test_hours_that_end_later_than_an_instant_can_be_are_refused(hours: int) -> None:
    with pytest.raises(ValueError, match=rf"^{hours} hours from .* end later"):
        expires_at(datetime.max.replace(tzinfo=JST), hours)


@given(
    st.datetimes(
        datetime(1900, 1, 1), datetime(2199, 1, 1), timezones=st.builds(timezone, st.timedeltas(-DAY / 2, DAY / 2))
    ),
    st.integers(0, 9_000),
)
def test_hours_elapse_alike_in_every_time_zone(begins: datetime, hours: int) -> None:
    assert expires_at(begins, hours) == expires_at(begins.astimezone(UTC), hours)
    assert expires_at(begins, hours) - begins == timedelta(hours=hours)


# What a period and a length are


def test_a_period_has_both_its_ends_inside() -> None:
    period = Period(day("2024-02-28"), day("2024-03-01"))
    assert list(period) == [day("2024-02-28"), day("2024-02-29"), day("2024-03-01")]
    assert len(period) == 3
    assert day("2024-02-27") not in period
    assert day("2024-02-28") in period
    assert day("2024-03-01") in period
    assert day("2024-03-02") not in period
    assert str(period) == "2024-02-28..2024-03-01"


def test_periods_are_ordered_by_their_first_day() -> None:
    assert Period(day("2024-01-01"), day("2024-12-31")) < Period(day("2024-01-02"), day("2024-01-02"))


def test_no_period_ends_before_it_begins() -> None:
    with pytest.raises(PeriodError, match="swap the two days"):
        Period(day("2024-04-02"), day("2024-04-01"))


def test_a_cover_of_no_length_is_no_period() -> None:
    with pytest.raises(PeriodError, match="cannot end on 2024-03-31 before it begins on 2024-04-01"):
        cover(day("2024-04-01"), months(0))


def test_no_length_is_less_than_nothing() -> None:
    with pytest.raises(PeriodError, match="a length cannot be -1: to count backward, use from_before"):
        months(-1)


@pytest.mark.parametrize(
    ("length", "said"),
    [(days(1), "1 day"), (weeks(2), "2 weeks"), (months(13), "13 months"), (years(0), "0 years")],
)
def test_a_length_says_itself(length: Length, said: str) -> None:
    assert str(length) == said


@given(any_day, lengths, conventions)
def test_what_is_counted_from_a_day_taken_from_outside_stays_in_the_calendar(
    on: date, length: Length, convention: Convention
) -> None:
    assert from_before(on, length, convention=convention) <= on + DAY
    assert within(on, length, convention=convention) >= on
