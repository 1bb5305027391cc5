import subprocess
import sys
import textwrap
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from functools import cache
from threading import Barrier, Thread
from time import sleep

import pytest
from attrs import evolve
from holidays import country_holidays
from hypothesis import given
from hypothesis import strategies as st

from maintrules.calendars import (
    ADMINISTRATIVE,
    BANK,
    KNOWN_FROM,
    KNOWN_THROUGH,
    NATIONAL,
    OFFICIAL_THROUGH,
    YEAR_END,
    Basis,
    Calendar,
    CalendarError,
    DayOne,
    Inclusive,
    MonthDay,
    Openness,
    Roll,
    Weekday,
    Why,
    Yearly,
    _Once,
    day_off,
)
from maintrules.periods import DAY, Period

OFFICIAL_YEARS = range(1955, 2028)
PROJECTED_YEARS = range(2028, 2100)

SUNDAY_ONLY = evolve(NATIONAL, name="civil-code", closed_weekdays=frozenset({Weekday.SUNDAY}))
"""Art. 142 by its letter: Sundays and days off; Saturday is not named there."""
IN_DOUBT = evolve(NATIONAL, name="in-doubt", suspects=(YEAR_END,))
MID_AUGUST = Yearly(MonthDay(8, 13), MonthDay(8, 16), "夏季休暇", "summer closure")
WITH_SUMMER = evolve(ADMINISTRATIVE, name="with-summer", closures=(YEAR_END, MID_AUGUST))

CALENDARS = [NATIONAL, ADMINISTRATIVE, BANK, SUNDAY_ONLY, IN_DOUBT, WITH_SUMMER]


def days_of(year: int) -> Iterator[date]:
    return iter(Period(date(year, 1, 1), date(year, 12, 31)))


def days_off_of(year: int) -> set[date]:
    return {day for day in days_of(year) if day_off(day)}


# Days off under the Act on National Holidays


@pytest.mark.parametrize("year", OFFICIAL_YEARS)
def test_the_table_and_the_holidays_package_say_the_same_of(year: int) -> None:
    ours = {day: off.ja for day in days_of(year) if (off := day_off(day))}
    assert ours == dict(country_holidays("JP", years=year, language="ja", expand=False).items())


@pytest.mark.parametrize("year", range(2020, 2028))
def test_english_names_stay_the_same_beyond_the_table(year: int) -> None:
    ours = {day: off.en for day in days_of(year) if (off := day_off(day))}
    assert ours == dict(country_holidays("JP", years=year, language="en_US", expand=False).items())


def monday(year: int, month: int, nth: int) -> date:
    first = date(year, month, 1)
    return first + timedelta(days=(-first.weekday()) % 7 + 7 * (nth - 1))


def national(year: int) -> set[date]:
    """The national holidays of a year from 2007 on, by the Act and the special acts."""
    leaps = (year - 1980) // 4
    spring = int(20.8431 + 0.242194 * (year - 1980)) - leaps  # the observatory's approximation, good for 1980 to 2099
    autumn = int(23.2488 + 0.242194 * (year - 1980)) - leaps
    days = {
        date(year, 1, 1),
        monday(year, 1, 2),
        date(year, 2, 11),
        date(year, 3, spring),
        date(year, 4, 29),
        date(year, 5, 3),
        date(year, 5, 4),
        date(year, 5, 5),
        monday(year, 9, 3),
        date(year, 9, autumn),
        date(year, 11, 3),
        date(year, 11, 23),
    }
    if year <= 2018:
        days.add(date(year, 12, 23))
    if year == 2019:
        days |= {date(2019, 5, 1), date(2019, 10, 22)}
    if year >= 2020:
        days.add(date(year, 2, 23))
    match year:
        case 2020:
            days |= {date(2020, 7, 23), date(2020, 7, 24), date(2020, 8, 10)}
        case 2021:
            days |= {date(2021, 7, 22), date(2021, 7, 23), date(2021, 8, 8)}
        case _:
            days |= {monday(year, 7, 3), monday(year, 10, 2)}
            if year >= 2016:
                days.add(date(year, 8, 11))
    return days


def by_the_act(year: int) -> set[date]:
    holidays = national(year)
    off = set(holidays)
    for day in holidays:
        if day.weekday() == 6:
            substitute = day
            while substitute in holidays:
                substitute += DAY
            off.add(substitute)
        if day + DAY not in holidays and day + 2 * DAY in holidays:
            off.add(day + DAY)
    return off


@pytest.mark.parametrize("year", range(2007, 2028))
def test_the_table_follows_from_the_act_in(year: int) -> None:
    assert days_off_of(year) == by_the_act(year)


@pytest.mark.parametrize("year", PROJECTED_YEARS)
def test_the_projection_follows_from_the_act_in(year: int) -> None:
    assert days_off_of(year) == by_the_act(year)


@pytest.mark.parametrize("year", OFFICIAL_YEARS)
def test_every_day_of_the_table_has_names_and_a_source(year: int) -> None:
    found = [off for day in days_of(year) if (off := day_off(day))]
    assert all(off.ja and off.en.isascii() and off.source.startswith("Act ") for off in found)
    assert {off.basis for off in found} == {Basis.OFFICIAL}


@pytest.mark.parametrize(
    "day", ["2009-09-22", "2015-09-22", "2019-04-30", "2019-05-02", "2026-09-22", "2032-09-21", "2049-09-21"]
)
def test_a_day_between_two_holidays_is_off(day: str) -> None:
    off = day_off(date.fromisoformat(day))
    assert off is not None
    assert (off.ja, off.en) == ("国民の休日", "National Holiday")


@pytest.mark.parametrize("year", [2008, 2009, 2014, 2015, 2020, 2025, 2026, 2031, 2036])
def test_a_substitute_is_the_next_day_that_is_no_holiday_itself(year: int) -> None:
    off = day_off(date(year, 5, 6))
    assert off is not None
    assert off.ja == "振替休日"


@pytest.mark.parametrize(
    ("day", "ja", "source"),
    [
        ("1959-04-10", "結婚の儀", "Act 16 of 1959"),
        ("1973-04-30", "振替休日", "Act art. 3(2)"),  # the first substitute: Act 10 of 1973 took effect on 12 April
        ("1988-05-04", "国民の休日", "Act art. 3(3)"),
        ("1989-02-24", "大喪の礼", "Act 4 of 1989"),
        ("2019-05-01", "天皇の即位の日", "Act 99 of 2018"),
        ("2019-05-02", "国民の休日", "Act art. 3(3); Act 99 of 2018 suppl. art. 2"),
        ("2020-07-23", "海の日", "Act 33 of 2015 art. 32"),
        ("2021-08-08", "山の日", "Act 33 of 2015 art. 32"),
        ("2021-08-09", "振替休日", "Act art. 3(2)"),
        ("2027-03-21", "春分の日", "Act art. 2; calendar notice of Feb 2026"),
    ],
)
def test_a_day_off_names_the_law_that_makes_it_one(day: str, ja: str, source: str) -> None:
    off = day_off(date.fromisoformat(day))
    assert off is not None
    assert (off.ja, off.source) == (ja, source)


@pytest.mark.parametrize(
    "day",
    ["1973-02-12", "2018-02-23", "2019-12-23", "2019-02-25", "2020-07-20", "2021-07-19", "2021-08-11", "2021-10-11"],
)
def test_a_day_that_is_a_holiday_in_other_years_only_is_a_working_day(day: str) -> None:
    assert day_off(date.fromisoformat(day)) is None


def test_ten_days_were_off_on_end_when_the_emperor_acceded() -> None:
    assert not any(NATIONAL.is_business_day(day) for day in Period(date(2019, 4, 27), date(2019, 5, 6)))
    assert NATIONAL.is_business_day(date(2019, 4, 26))
    assert NATIONAL.is_business_day(date(2019, 5, 7))


def test_days_after_the_horizon_are_marked_projected() -> None:
    assert day_off(OFFICIAL_THROUGH) is None
    off = day_off(date(2028, 1, 10))
    assert off is not None
    assert (off.ja, off.en, off.basis) == ("成人の日", "Coming of Age Day", Basis.PROJECTED)
    assert off.source.startswith("projected by holidays ")


@pytest.mark.parametrize("day", [KNOWN_FROM - DAY, KNOWN_THROUGH + DAY, date.min, date.max])
def test_a_day_outside_the_known_range_is_refused_not_called_open(day: date) -> None:
    questions: list[Callable[[], object]] = [
        lambda: day_off(day),
        lambda: NATIONAL.on(day),
        lambda: NATIONAL.is_business_day(day),
        lambda: NATIONAL.add(day, 1),
        lambda: NATIONAL.next(day),
        lambda: NATIONAL.previous(day),
        lambda: NATIONAL.count(day, day),
        lambda: NATIONAL.basis(day, day),
        lambda: NATIONAL.closing([day]),
        *[lambda convention=convention: NATIONAL.roll(day, convention) for convention in Roll],
    ]
    for question in questions:
        with pytest.raises(CalendarError, match=f"{day} is outside .*1955-01-01 to 2099-12-31"):
            question()


@pytest.mark.parametrize(("day", "n"), [(KNOWN_FROM, -1), (KNOWN_THROUGH, 1), (date(2024, 6, 3), 10**6)])
def test_counting_past_the_known_range_is_refused(day: date, n: int) -> None:
    with pytest.raises(CalendarError, match=f"{day} is outside .*1955-01-01 to 2099-12-31"):
        NATIONAL.add(day, n)
    with pytest.raises(CalendarError, match="1954-12-31"):
        NATIONAL.add(KNOWN_FROM, 0, day_one=DayOne.SAME_DAY)


def test_an_instant_is_no_day() -> None:
    with pytest.raises(CalendarError, match="take its date in Japan"):
        day_off(datetime(2024, 6, 3, tzinfo=UTC))


def run(program: str) -> str:
    command = [sys.executable, "-W", "error", "-c", textwrap.dedent(program)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def test_the_package_is_not_imported_before_a_projected_day_is_needed() -> None:
    assert (
        run("""
            import sys
            from datetime import date
            from maintrules.calendars import ADMINISTRATIVE, Roll
            ADMINISTRATIVE.add(date(2024, 6, 3), 250)
            ADMINISTRATIVE.count(date(2024, 1, 1), date(2027, 12, 31))
            ADMINISTRATIVE.roll(date(2027, 12, 31), Roll.PRECEDING)
            ADMINISTRATIVE.closing([date(2027, 12, 27)]).on(date(2027, 12, 28))
            ADMINISTRATIVE.basis(date(2024, 1, 1), date(2080, 1, 1))
            print("holidays" in sys.modules)
            ADMINISTRATIVE.next(date(2027, 12, 28))
            print("holidays" in sys.modules)
        """)
        == "False\nTrue"
    )


def test_the_first_questions_may_come_from_many_threads_at_once() -> None:
    assert (
        run("""
            from datetime import date
            from threading import Barrier, Thread
            from maintrules.calendars import ADMINISTRATIVE
            found, start = [], Barrier(16)
            def ask():
                start.wait()
                found.append((ADMINISTRATIVE.add(date(2027, 12, 26), 4), ADMINISTRATIVE.on(date(2030, 11, 4))))
            threads = [Thread(target=ask) for _ in range(16)]
            for thread in threads: thread.start()
            for thread in threads: thread.join()
            print(len(found), len(set(found)), found[0][0], found[0][1].reason.en)
        """)
        # Mon 27 and Tue 28 December; then 2028: Tue 4 and Wed 5 January. 3 November 2030 is a Sunday.
        == "16 1 2028-01-05 Substitute Holiday"
    )


def test_what_is_made_on_first_use_is_made_once() -> None:
    made: list[int] = []
    start = Barrier(32)

    def make(key: int) -> int:
        made.append(key)
        sleep(0.05)  # long enough for the others to come and wait
        return key + 1

    once = _Once(make)
    found: list[int] = []

    def ask() -> None:
        start.wait()
        found.append(once(1))

    threads = [Thread(target=ask) for _ in range(32)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [2] * 32
    assert made == [1]


# Which days are open


@pytest.mark.parametrize(
    ("calendar", "day", "openness", "why", "en"),
    [
        (NATIONAL, "2024-06-01", Openness.CLOSED, Why.WEEKDAY, "Saturday"),
        (NATIONAL, "2024-06-02", Openness.CLOSED, Why.WEEKDAY, "Sunday"),
        (SUNDAY_ONLY, "2024-06-01", Openness.OPEN, Why.BUSINESS_DAY, "business day"),
        (SUNDAY_ONLY, "2024-05-04", Openness.CLOSED, Why.DAY_OFF, "Greenery Day"),
        (NATIONAL, "2024-05-06", Openness.CLOSED, Why.DAY_OFF, "Substitute Holiday"),
        (NATIONAL, "2024-07-15", Openness.CLOSED, Why.DAY_OFF, "Marine Day"),
        (NATIONAL, "2024-02-12", Openness.CLOSED, Why.DAY_OFF, "Substitute Holiday"),
        (NATIONAL, "2024-05-07", Openness.OPEN, Why.BUSINESS_DAY, "business day"),
        (NATIONAL, "2024-12-30", Openness.OPEN, Why.BUSINESS_DAY, "business day"),
        (NATIONAL, "2025-01-01", Openness.CLOSED, Why.DAY_OFF, "New Year's Day"),
        (ADMINISTRATIVE, "2024-12-27", Openness.OPEN, Why.BUSINESS_DAY, "business day"),
        (ADMINISTRATIVE, "2024-12-28", Openness.CLOSED, Why.WEEKDAY, "Saturday"),
        (ADMINISTRATIVE, "2024-12-30", Openness.CLOSED, Why.YEARLY_CLOSURE, "year end and New Year"),
        (ADMINISTRATIVE, "2025-01-03", Openness.CLOSED, Why.YEARLY_CLOSURE, "year end and New Year"),
        (ADMINISTRATIVE, "2025-01-06", Openness.OPEN, Why.BUSINESS_DAY, "business day"),
        (BANK, "2024-12-30", Openness.OPEN, Why.BUSINESS_DAY, "business day"),
        (BANK, "2024-12-31", Openness.CLOSED, Why.YEARLY_CLOSURE, "year end and New Year"),
        (BANK, "2025-01-03", Openness.CLOSED, Why.YEARLY_CLOSURE, "year end and New Year"),
        (WITH_SUMMER, "2024-08-13", Openness.CLOSED, Why.YEARLY_CLOSURE, "summer closure"),
        (WITH_SUMMER, "2024-08-16", Openness.CLOSED, Why.YEARLY_CLOSURE, "summer closure"),
        (WITH_SUMMER, "2024-08-19", Openness.OPEN, Why.BUSINESS_DAY, "business day"),
        (IN_DOUBT, "2024-12-30", Openness.NOT_KNOWN, Why.SUSPECT, "year end and New Year: may be closed, not known"),
        (IN_DOUBT, "2025-01-01", Openness.CLOSED, Why.DAY_OFF, "New Year's Day"),
        (IN_DOUBT, "2024-12-29", Openness.CLOSED, Why.WEEKDAY, "Sunday"),
        (IN_DOUBT, "2024-12-27", Openness.OPEN, Why.BUSINESS_DAY, "business day"),
    ],
)
def test_a_day_is_open_closed_or_in_doubt_for_a_reason(
    calendar: Calendar, day: str, openness: Openness, why: Why, en: str
) -> None:
    standing = calendar.on(date.fromisoformat(day))
    assert (standing.openness, standing.reason.why, standing.reason.en) == (openness, why, en)
    assert standing.basis is Basis.OFFICIAL


def test_reasons_are_given_in_japanese_too() -> None:
    reasons = [NATIONAL.on(date(2024, 5, day)).reason.ja for day in (2, 3, 4, 5, 6)]
    assert reasons == ["営業日", "憲法記念日", "土曜日", "日曜日", "振替休日"]
    assert ADMINISTRATIVE.on(date(2024, 12, 30)).reason.ja == "年末年始"
    assert IN_DOUBT.on(date(2024, 12, 30)).reason.ja == "年末年始：休業日か不明"
    assert NATIONAL.closing([date(2024, 6, 3)]).on(date(2024, 6, 3)).reason.ja == "会社の休業日"


@pytest.mark.parametrize(
    ("calendar", "day", "basis"),
    [
        (NATIONAL, "2027-12-31", Basis.OFFICIAL),
        (NATIONAL, "2028-01-01", Basis.OFFICIAL),  # a Saturday: closed whatever the law says
        (NATIONAL, "2028-01-04", Basis.PROJECTED),
        (NATIONAL, "2028-01-10", Basis.PROJECTED),
        (ADMINISTRATIVE, "2028-01-03", Basis.OFFICIAL),
        (IN_DOUBT, "2028-12-29", Basis.PROJECTED),
    ],
)
def test_an_answer_says_whether_it_needed_a_projected_day(calendar: Calendar, day: str, basis: Basis) -> None:
    there = date.fromisoformat(day)
    assert calendar.on(there).basis is basis
    assert calendar.basis(there, there) is basis


def test_a_range_is_projected_from_the_first_open_question_after_the_horizon() -> None:
    assert ADMINISTRATIVE.basis(date(2024, 1, 1), date(2028, 1, 3)) is Basis.OFFICIAL
    assert ADMINISTRATIVE.basis(date(2024, 1, 1), date(2028, 1, 4)) is Basis.PROJECTED
    assert ADMINISTRATIVE.basis(date(2028, 6, 1), date(2028, 6, 2)) is Basis.PROJECTED


def test_days_the_caller_supplies_are_closed_as_well() -> None:
    calendar = ADMINISTRATIVE.closing({date(2024, 6, 5)}).closing([date(2024, 6, 6)])
    assert calendar.on(date(2024, 6, 5)).reason.why is Why.OWN_CLOSED_DAY
    assert calendar.add(date(2024, 6, 3), 4) == date(2024, 6, 11)  # 4, 7, 10, 11 June
    assert calendar.count(date(2024, 6, 3), date(2024, 6, 7)) == 3
    assert ADMINISTRATIVE.add(date(2024, 6, 3), 4) == date(2024, 6, 7)


def test_a_closed_day_that_was_closed_already_changes_nothing() -> None:
    twice = ADMINISTRATIVE.closing([date(2024, 5, 6), date(2024, 6, 1), date(2099, 12, 31)])
    assert twice.add(date(2024, 4, 26), 40) == ADMINISTRATIVE.add(date(2024, 4, 26), 40)


def test_a_complete_list_settles_what_was_in_doubt() -> None:
    year_end = Period(date(2024, 12, 1), date(2025, 1, 31))
    listed = IN_DOUBT.closing([date(2024, 12, 31)], complete=year_end)
    assert listed.on(date(2024, 12, 30)).openness is Openness.OPEN
    assert listed.on(date(2024, 12, 31)).openness is Openness.CLOSED
    assert listed.on(date(2025, 1, 2)).openness is Openness.OPEN
    assert listed.on(date(2025, 12, 30)).openness is Openness.NOT_KNOWN
    assert listed.suspects_closed.is_business_day(date(2024, 12, 30))
    assert not listed.suspects_closed.is_business_day(date(2025, 12, 30))


def test_a_list_that_is_not_complete_leaves_the_doubt() -> None:
    listed = IN_DOUBT.closing([date(2024, 12, 31)])
    assert listed.on(date(2024, 12, 30)).openness is Openness.NOT_KNOWN
    assert listed.on(date(2024, 12, 31)).openness is Openness.CLOSED


def test_arithmetic_takes_doubtful_days_as_open_and_can_be_asked_for_the_opposite() -> None:
    # Thu 26 December 2024: 27, 30, 31 December, 2 January; or 27 December, 6, 7, 8 January.
    assert IN_DOUBT.add(date(2024, 12, 26), 4) == date(2025, 1, 2)
    assert IN_DOUBT.suspects_closed.add(date(2024, 12, 26), 4) == date(2025, 1, 8)
    assert IN_DOUBT.add(date(2024, 6, 3), 4) == IN_DOUBT.suspects_closed.add(date(2024, 6, 3), 4)
    assert IN_DOUBT.suspects_closed.on(date(2024, 12, 30)).openness is Openness.CLOSED


@pytest.mark.parametrize(("month", "day"), [(2, 30), (13, 1), (0, 1), (4, 31)])
def test_a_yearly_closure_wants_days_that_exist(month: int, day: int) -> None:
    with pytest.raises(CalendarError, match="correct month or day"):
        Yearly(MonthDay(1, 1), MonthDay(month, day), "休業", "closed")


def test_a_yearly_closure_of_the_leap_day_is_one_in_leap_years_only() -> None:
    leap_day = Yearly(MonthDay(2, 29), MonthDay(2, 29), "休業", "closed")
    assert date(2024, 2, 29) in leap_day
    assert date(2023, 2, 28) not in leap_day
    assert date(2023, 3, 1) not in leap_day


# Counting


@pytest.mark.parametrize(
    ("completed", "due", "due_if_next_is_zero"),
    [
        ("2024-06-03", "2024-06-07", "2024-06-10"),
        ("2024-05-31", "2024-06-06", "2024-06-06"),
        ("2024-06-01", "2024-06-06", "2024-06-06"),
        ("2024-06-02", "2024-06-06", "2024-06-07"),  # the next day is Monday the 3rd, then 4, 5, 6, 7
        ("2024-04-26", "2024-05-07", "2024-05-07"),
        ("2024-12-26", "2025-01-08", "2025-01-09"),
        ("2025-12-26", "2026-01-08", "2026-01-08"),
        ("2019-04-26", "2019-05-10", "2019-05-10"),
        ("2026-09-18", "2026-09-29", "2026-09-29"),
    ],
)
def test_the_fourth_business_day_is_counted_from_the_day_after(
    completed: str, due: str, due_if_next_is_zero: str
) -> None:
    day = date.fromisoformat(completed)
    assert ADMINISTRATIVE.add(day, 4) == date.fromisoformat(due)
    zero = ADMINISTRATIVE.add(day, 4, day_one=DayOne.DAY_AFTER_NEXT)
    assert zero == date.fromisoformat(due_if_next_is_zero)


@pytest.mark.parametrize(
    ("delivered", "usable"),
    [
        ("2024-06-05", "2024-06-06"),
        ("2024-06-07", "2024-06-10"),
        ("2024-05-02", "2024-05-07"),
        ("2024-06-08", "2024-06-10"),
    ],
)
def test_a_mailed_key_is_usable_about_one_business_day_later(delivered: str, usable: str) -> None:
    assert NATIONAL.add(date.fromisoformat(delivered), 1) == date.fromisoformat(usable)


def test_a_key_mailed_on_a_saturday_may_wait_until_counting_starts_on_monday() -> None:
    assert NATIONAL.add(date(2024, 6, 8), 1, start=Roll.FOLLOWING) == date(2024, 6, 11)


@pytest.mark.parametrize(
    ("day_one", "forward", "backward"),
    [
        # From Wed 5 June 2024, three business days.
        (DayOne.SAME_DAY, "2024-06-07", "2024-06-03"),
        (DayOne.NEXT_DAY, "2024-06-10", "2024-05-31"),
        (DayOne.DAY_AFTER_NEXT, "2024-06-11", "2024-05-30"),
    ],
)
def test_counting_back_mirrors_counting_on(day_one: DayOne, forward: str, backward: str) -> None:
    assert NATIONAL.add(date(2024, 6, 5), 3, day_one=day_one) == date.fromisoformat(forward)
    assert NATIONAL.add(date(2024, 6, 5), -3, day_one=day_one) == date.fromisoformat(backward)


def test_number_zero_is_the_day_it_is_counted_from() -> None:
    saturday = date(2024, 6, 1)
    assert NATIONAL.add(saturday, 0) == saturday
    assert NATIONAL.add(saturday, 0, start=Roll.FOLLOWING) == date(2024, 6, 3)
    assert NATIONAL.add(saturday, 0, day_one=DayOne.DAY_AFTER_NEXT) == date(2024, 6, 2)


@pytest.mark.parametrize(
    ("day", "convention", "rolled"),
    [
        ("2024-05-05", Roll.FOLLOWING, "2024-05-07"),  # art. 142: a Sunday and Children's Day, then its substitute
        ("2013-12-30", Roll.FOLLOWING, "2014-01-06"),  # published, under the sister rule of tax law
        ("2018-05-03", Roll.FOLLOWING, "2018-05-07"),  # published
        ("2024-05-07", Roll.FOLLOWING, "2024-05-07"),
        ("2024-05-05", Roll.PRECEDING, "2024-05-02"),
        ("2024-05-02", Roll.PRECEDING, "2024-05-02"),
        ("2024-05-05", Roll.UNADJUSTED, "2024-05-05"),
        ("2024-05-07", Roll.REFUSE, "2024-05-07"),
        ("2024-08-31", Roll.MODIFIED_FOLLOWING, "2024-08-30"),  # a Saturday; Monday is in September
        ("2024-06-01", Roll.MODIFIED_FOLLOWING, "2024-06-03"),
        ("2024-06-01", Roll.MODIFIED_PRECEDING, "2024-06-03"),  # a Saturday; Friday is in May
        ("2024-08-31", Roll.MODIFIED_PRECEDING, "2024-08-30"),
        ("2024-06-01", Roll.NEAREST, "2024-05-31"),
        ("2024-06-02", Roll.NEAREST, "2024-06-03"),
        ("2024-03-20", Roll.NEAREST, "2024-03-21"),  # Vernal Equinox, a Wednesday: as near to either side
        ("2024-03-19", Roll.NEAREST, "2024-03-19"),
    ],
)
def test_a_closed_day_rolls_as_the_convention_says(day: str, convention: Roll, rolled: str) -> None:
    assert ADMINISTRATIVE.roll(date.fromisoformat(day), convention) == date.fromisoformat(rolled)


def test_by_the_letter_of_the_code_a_saturday_stays() -> None:
    assert SUNDAY_ONLY.roll(date(2024, 6, 1), Roll.FOLLOWING) == date(2024, 6, 1)
    assert NATIONAL.roll(date(2024, 6, 1), Roll.FOLLOWING) == date(2024, 6, 3)


def test_a_closed_day_can_be_refused() -> None:
    with pytest.raises(CalendarError, match=r"2024-05-06 is no business day of national \(Substitute Holiday\)"):
        NATIONAL.add(date(2024, 5, 6), 1, start=Roll.REFUSE)


def test_next_and_previous_never_give_the_day_itself() -> None:
    assert ADMINISTRATIVE.next(date(2024, 12, 27)) == date(2025, 1, 6)
    assert ADMINISTRATIVE.next(date(2025, 1, 1)) == date(2025, 1, 6)
    assert ADMINISTRATIVE.previous(date(2025, 1, 6)) == date(2024, 12, 27)
    assert ADMINISTRATIVE.previous(date(2024, 12, 29)) == date(2024, 12, 27)


@pytest.mark.parametrize(
    ("inclusive", "open_ends", "one_day"),
    [(Inclusive.BOTH, 5, 1), (Inclusive.LEFT, 4, 0), (Inclusive.RIGHT, 4, 0), (Inclusive.NEITHER, 3, 0)],
)
def test_a_count_says_which_ends_it_includes(inclusive: Inclusive, open_ends: int, one_day: int) -> None:
    monday, friday = date(2024, 6, 3), date(2024, 6, 7)
    assert NATIONAL.count(monday, friday, inclusive=inclusive) == open_ends
    assert NATIONAL.count(monday, monday, inclusive=inclusive) == one_day


def test_a_count_may_reach_beyond_the_horizon() -> None:
    # 27, 28 December 2027; 4, 5, 6, 7 January 2028.
    assert ADMINISTRATIVE.count(date(2027, 12, 25), date(2028, 1, 9)) == 6


def test_a_count_does_not_run_backward() -> None:
    with pytest.raises(CalendarError, match="swap the two"):
        NATIONAL.count(date(2024, 6, 7), date(2024, 6, 3))


# Laws

days = st.dates(date(1957, 1, 1), date(2097, 12, 31))
near_days = st.dates(date(2026, 1, 1), date(2029, 12, 31))
closed_besides = st.frozensets(near_days, max_size=40)
calendars = st.builds(Calendar.closing, st.sampled_from(CALENDARS), closed_besides)


@cache
def off_in(year: int) -> frozenset[date]:
    return frozenset(country_holidays("JP", years=year, language="ja", expand=False))


def is_open(calendar: Calendar, day: date) -> bool:
    """A day-by-day answer of its own: nothing of it is taken from a table."""
    return not (
        day.isoweekday() in {weekday.value for weekday in calendar.closed_weekdays}
        or day in off_in(day.year)
        or day in calendar.own_days
        or any(day in closure for closure in calendar.closures)
    )


def walk(calendar: Calendar, day: date, n: int) -> date:
    onward = DAY if n > 0 else -DAY
    for _ in range(abs(n)):
        day += onward
        while not is_open(calendar, day):
            day += onward
    return day


@given(calendars, st.one_of(days, near_days), st.sampled_from([1, 2, 5, 250, -1, -2, -5, -250]))
def test_the_rank_table_equals_a_day_by_day_walk(calendar: Calendar, day: date, n: int) -> None:
    assert calendar.add(day, n) == walk(calendar, day, n)


@given(calendars, st.one_of(days, near_days))
def test_a_day_is_a_business_day_if_nothing_closes_it(calendar: Calendar, day: date) -> None:
    assert calendar.is_business_day(day) is is_open(calendar, day)


@given(calendars, st.one_of(days, near_days), st.integers(0, 60), st.sampled_from(Inclusive))
def test_a_count_equals_a_day_by_day_count(calendar: Calendar, first: date, length: int, inclusive: Inclusive) -> None:
    last = first + length * DAY
    counted = set(Period(first, last))
    if inclusive in {Inclusive.RIGHT, Inclusive.NEITHER}:
        counted.discard(first)
    if inclusive in {Inclusive.LEFT, Inclusive.NEITHER}:
        counted.discard(last)
    assert calendar.count(first, last, inclusive=inclusive) == sum(is_open(calendar, day) for day in counted)


@given(calendars, st.one_of(days, near_days), st.integers(1, 300))
def test_adding_then_counting_gives_the_number_back(calendar: Calendar, day: date, n: int) -> None:
    assert calendar.count(day, calendar.add(day, n), inclusive=Inclusive.RIGHT) == n
    assert calendar.count(calendar.add(day, -n), day, inclusive=Inclusive.LEFT) == n


@given(calendars, near_days, st.integers(1, 30), closed_besides)
def test_more_closures_never_make_a_day_earlier(calendar: Calendar, day: date, n: int, more: frozenset[date]) -> None:
    assert calendar.closing(more).add(day, n) >= calendar.add(day, n)
    assert calendar.suspects_closed.add(day, n) >= calendar.add(day, n)
    assert calendar.closing(more).add(day, -n) <= calendar.add(day, -n)


@given(calendars, st.one_of(days, near_days), st.sampled_from(Roll))
def test_rolling_gives_a_business_day_or_the_day_itself(calendar: Calendar, day: date, convention: Roll) -> None:
    if convention in {Roll.UNADJUSTED, Roll.REFUSE}:
        return
    rolled = calendar.roll(day, convention)
    assert is_open(calendar, rolled)
    assert (rolled == day) is is_open(calendar, day)
