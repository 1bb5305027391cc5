from datetime import UTC, date, datetime, time, timedelta

import pytest
from attrs import evolve

from maintrules import response
from maintrules.calendars import ADMINISTRATIVE, NATIONAL, YEAR_END, CalendarError, Openness
from maintrules.conditions import Open, Truth
from maintrules.decisions import Outcome, Rule
from maintrules.desks import AROUND_THE_CLOCK, NOON, Closing, CutOff, Desk, Half, Window
from maintrules.facts import Case
from maintrules.periods import JST, Period
from maintrules.requests import RECEIVED_AT
from maintrules.response import OutOfHours, Reception, ReceptionError, WithinHours
from maintrules.sources import Document
from maintrules.words import CLOSED_DAYS, ClosedDays, Unlisted

GUIDE = Document("guide", vendor="made-up", number="000", ja="手引き", en="guide")
HOURS = GUIDE.clause("made-up/hours", "calendar/hours", at="p.1", ja="受付時間", en="The hours.")
CLOSURES = GUIDE.clause("made-up/closures", "calendar/hours", at="p.2", ja="休業日", en="The closing days.")
LATER = GUIDE.clause("made-up/later", "calendar/hours", at="p.3", ja="時間外", en="Outside the hours.")

DAYS = evolve(NATIONAL, closed_weekdays=ADMINISTRATIVE.closed_weekdays, suspects=(YEAR_END,))
NINE_TO_FIVE = Reception(
    "desk",
    hours=HOURS.says(Desk(DAYS, (Window(time(9), time(17)),))),
    unlisted=CLOSURES.says(Unlisted.SUSPECT_DAYS),
)
ASSUMING_NONE = evolve(NINE_TO_FIVE, unlisted=CLOSURES.says(Unlisted.ASSUMED_NONE))
ALWAYS = Reception("hotline", hours=HOURS.says(AROUND_THE_CLOCK))
DAYS_ALONE = Reception("days", hours=HOURS.says(DAYS))

# 3 June 2024 is a Monday, 30 December 2024 another
MONDAY, YEARS_END = date(2024, 6, 3), date(2024, 12, 30)
CLOSED_ON_MONDAY = Case(CLOSED_DAYS.is_(ClosedDays((MONDAY,))))
LISTED = Case(CLOSED_DAYS.is_(ClosedDays((date(2025, 1, 2),), Period(date(2024, 1, 1), date(2025, 12, 31)))))


def at(day: date, hour: int, minute: int = 0) -> datetime:
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=JST)


# Is somebody there?


@pytest.mark.parametrize(
    ("when", "rule"),
    [
        (at(MONDAY, 8, 59), response.CLOSED),
        (at(MONDAY, 9), response.OPEN),
        (at(MONDAY, 16, 59), response.OPEN),
        (at(MONDAY, 17), response.CLOSED),
        (at(date(2024, 6, 2), 12), response.CLOSED),
    ],
)
def test_a_desk_is_open_in_its_hours_on_its_days(when: datetime, rule: Rule) -> None:
    found = response.state(NINE_TO_FIVE, Case(), when)
    assert (found.rule, found.values["at"]) == (rule, when)
    assert found.clauses == (HOURS, CLOSURES)


def test_a_day_off_that_the_vendor_states_closes_the_desk() -> None:
    assert response.state(NINE_TO_FIVE, CLOSED_ON_MONDAY, at(MONDAY, 12)).rule is response.CLOSED


@pytest.mark.parametrize(
    ("desk", "case", "rule"),
    [
        (NINE_TO_FIVE, Case(), response.NOT_KNOWN),
        (ASSUMING_NONE, Case(), response.OPEN),
        (NINE_TO_FIVE, LISTED, response.OPEN),
    ],
)
def test_a_usual_closing_day_is_open_only_where_the_list_or_the_reading_says_so(
    desk: Reception, case: Case, rule: Rule
) -> None:
    found = response.state(desk, case, at(YEARS_END, 12))
    assert found.rule is rule
    assert found.missing == ((CLOSED_DAYS,) if rule is response.NOT_KNOWN else ())


def test_an_answer_that_rests_on_a_projected_day_says_so() -> None:
    assert response.state(NINE_TO_FIVE, Case(), at(date(2035, 6, 4), 12)).values["projected"] is True
    assert response.state(NINE_TO_FIVE, Case(), at(MONDAY, 12)).values["projected"] is False


def test_a_hotline_is_always_open() -> None:
    assert response.state(ALWAYS, Case(), at(date(2024, 1, 1), 3)).rule is response.OPEN


def test_the_hours_of_a_desk_that_states_only_its_days_cannot_be_asked_for() -> None:
    with pytest.raises(ReceptionError, match=r"^the hours of 'days' are not stated: ask for its business days$"):
        response.state(DAYS_ALONE, Case(), at(MONDAY, 12))


# When is a request attended to?


@pytest.mark.parametrize(
    ("when", "opens"),
    [
        (at(MONDAY, 12), at(MONDAY, 12)),
        (at(MONDAY, 8), at(MONDAY, 9)),
        (at(MONDAY, 17), at(date(2024, 6, 4), 9)),
        (at(date(2024, 6, 7), 18), at(date(2024, 6, 10), 9)),
    ],
)
def test_a_request_is_attended_to_from_the_next_opening(when: datetime, opens: datetime) -> None:
    found = response.next_opening(NINE_TO_FIVE, Case(), when)
    assert (found.rule, found.values) == (response.OPENS_NEXT, {"opens": opens})


@pytest.mark.parametrize(
    ("when", "earliest"),
    [
        # Nobody knows whether 30 and 31 December are open; the desk is after the holidays at the latest, on Monday 6th.
        (at(YEARS_END, 12), at(YEARS_END, 12)),
        (at(YEARS_END, 8), at(YEARS_END, 9)),
        (at(date(2024, 12, 27), 18), at(YEARS_END, 9)),
    ],
)
def test_an_opening_that_the_closing_days_could_move_is_open_between_two_instants(
    when: datetime, earliest: datetime
) -> None:
    found = response.next_opening(NINE_TO_FIVE, Case(), when)
    assert (found.rule, found.outcome, found.missing) == (
        response.OPENING_NOT_KNOWN,
        Outcome.UNDETERMINED,
        (CLOSED_DAYS,),
    )
    assert found.values == {"at": when, "earliest": earliest, "latest": at(date(2025, 1, 6), 9)}
    for desk, case in ((NINE_TO_FIVE, LISTED), (ASSUMING_NONE, Case())):
        settled = response.next_opening(desk, case, when)
        assert (settled.rule, settled.values, settled.missing) == (response.OPENS_NEXT, {"opens": earliest}, ())


def test_whether_a_request_is_refused_on_a_usual_closing_day_is_open() -> None:
    refuses = evolve(NINE_TO_FIVE, out_of_hours=LATER.says(OutOfHours.REFUSED))
    found = response.next_opening(refuses, Case(), at(YEARS_END, 12))
    assert (found.rule, found.outcome, found.weighs) == (response.REFUSED, Outcome.UNDETERMINED, Outcome.EXCLUDED)
    assert found.missing == (CLOSED_DAYS,)
    assert response.next_opening(refuses, LISTED, at(YEARS_END, 12)).rule is response.OPENS_NEXT
    # Whatever is closed, 18:00 is after the hours.
    assert response.next_opening(refuses, Case(), at(YEARS_END, 18)).outcome is Outcome.EXCLUDED


def test_a_request_outside_the_hours_waits_or_is_refused() -> None:
    waits = evolve(NINE_TO_FIVE, out_of_hours=LATER.says(OutOfHours.NEXT_OPENING))
    refuses = evolve(NINE_TO_FIVE, out_of_hours=LATER.says(OutOfHours.REFUSED))
    assert response.next_opening(waits, Case(), at(MONDAY, 18)).values["opens"] == at(date(2024, 6, 4), 9)
    refused = response.next_opening(refuses, Case(), at(MONDAY, 18))
    assert (refused.rule, refused.clauses) == (response.REFUSED, (HOURS, CLOSURES, LATER))
    assert response.next_opening(refuses, Case(), at(MONDAY, 12)).rule is response.OPENS_NEXT


# In which half of the day?


@pytest.mark.parametrize(
    ("cut_off", "when", "half"),
    [
        (NOON, at(MONDAY, 11, 59), Half.AM),
        (NOON, at(MONDAY, 12), Half.AM),
        (CutOff(itself=Half.PM), at(MONDAY, 12), Half.PM),
        (NOON, at(MONDAY, 12, 1), Half.PM),
    ],
)
def test_noon_divides_the_day(cut_off: CutOff, when: datetime, half: Half) -> None:
    desk = evolve(NINE_TO_FIVE, cut_off=HOURS.says(cut_off))
    found = response.half(desk, when)
    assert (found.rule, found.values) == (response.IN_HALF, {"at": when, "half": half})
    timed = evolve(desk, clock=LATER.says(timedelta(hours=9)))
    assert response.half(timed, when).clauses == (HOURS, LATER)


def test_a_desk_that_does_not_divide_the_day_has_no_halves() -> None:
    with pytest.raises(ReceptionError, match=r"^the desk 'desk' does not divide the day: ask another$"):
        response.half(NINE_TO_FIVE, at(MONDAY, 12))


# Is it a business day?


@pytest.mark.parametrize(
    ("desk", "case", "day", "outcome"),
    [
        (NINE_TO_FIVE, Case(), MONDAY, Outcome.COVERED),
        (NINE_TO_FIVE, CLOSED_ON_MONDAY, MONDAY, Outcome.EXCLUDED),
        (DAYS_ALONE, Case(), MONDAY, Outcome.COVERED),
        (DAYS_ALONE, Case(), date(2024, 6, 2), Outcome.EXCLUDED),
        (DAYS_ALONE, Case(), YEARS_END, Outcome.UNDETERMINED),
        (ALWAYS, Case(), date(2024, 1, 1), Outcome.COVERED),
    ],
)
def test_a_business_day_is_one_that_the_law_the_paper_and_the_vendor_leave_open(
    desk: Reception, case: Case, day: date, outcome: Outcome
) -> None:
    found = response.business_day(desk, case, day)
    assert (found.outcome, found.values["at"]) == (outcome, day)


# The hours of a desk, as far as the vendor's closing days are known


@pytest.mark.parametrize(
    ("reception", "case", "open_", "not_known"),
    [
        # MONDAY is a plain day, YEARS_END one on which a vendor may be closed.
        (NINE_TO_FIVE, Case(), [MONDAY], [YEARS_END]),
        (NINE_TO_FIVE, CLOSED_ON_MONDAY, [], [YEARS_END]),
        (NINE_TO_FIVE, LISTED, [MONDAY, YEARS_END], []),
        (ASSUMING_NONE, Case(), [MONDAY, YEARS_END], []),
        (ASSUMING_NONE, CLOSED_ON_MONDAY, [YEARS_END], []),
    ],
)
def test_a_desk_has_the_hours_that_the_closing_days_leave(
    reception: Reception, case: Case, open_: list[date], not_known: list[date]
) -> None:
    hours = response.desk(reception, case)
    standing = {day: hours.at(at(day, 12)).openness for day in (MONDAY, YEARS_END)}
    assert [day for day, openness in standing.items() if openness is Openness.OPEN] == open_
    assert [day for day, openness in standing.items() if openness is Openness.NOT_KNOWN] == not_known


def test_a_hotline_has_its_hours_whatever_days_are_closed() -> None:
    assert response.desk(ALWAYS, CLOSED_ON_MONDAY) is AROUND_THE_CLOCK


def test_a_desk_that_states_only_its_days_has_no_hours() -> None:
    with pytest.raises(ReceptionError, match=r"^the hours of 'days' are not stated: ask for its business days$"):
        response.desk(DAYS_ALONE, Case())


# Did the request come within the hours?

TO_17_SHARP = evolve(NINE_TO_FIVE, hours=HOURS.says(Desk(DAYS, (Window(time(9), time(17), Closing.INCLUSIVE),))))


def received(when: datetime, case: Case | None = None) -> Case:
    return (case or Case()).but(RECEIVED_AT.at(when))


@pytest.mark.parametrize(
    ("desk", "case", "truth"),
    [
        (NINE_TO_FIVE, received(at(MONDAY, 8, 59)), False),
        (NINE_TO_FIVE, received(at(MONDAY, 9)), True),
        (NINE_TO_FIVE, received(at(MONDAY, 16, 59)), True),
        (NINE_TO_FIVE, received(at(MONDAY, 17)), False),
        (TO_17_SHARP, received(at(MONDAY, 17)), True),
        (TO_17_SHARP, received(at(MONDAY, 17) + timedelta(seconds=1)), False),
        # 8:00 UTC is 17:00 in Japan, midnight UTC is 9:00.
        (NINE_TO_FIVE, received(datetime(2024, 6, 3, 0, 0, tzinfo=UTC)), True),
        (NINE_TO_FIVE, received(datetime(2024, 6, 3, 8, 0, tzinfo=UTC)), False),
        # A Sunday, a holiday, and a day that the vendor states as closed
        (NINE_TO_FIVE, received(at(date(2024, 6, 2), 12)), False),
        (NINE_TO_FIVE, received(at(date(2024, 5, 6), 12)), False),
        (NINE_TO_FIVE, received(at(MONDAY, 12), CLOSED_ON_MONDAY), False),
        (NINE_TO_FIVE, received(at(YEARS_END, 12)), Open((CLOSED_DAYS,))),
        (NINE_TO_FIVE, received(at(YEARS_END, 18)), False),
        (NINE_TO_FIVE, received(at(YEARS_END, 12), LISTED), True),
        (ASSUMING_NONE, received(at(YEARS_END, 12)), True),
        (ALWAYS, received(at(date(2024, 1, 1), 3)), True),
        (NINE_TO_FIVE, Case(), Open((RECEIVED_AT,))),
        (ALWAYS, LISTED, Open((RECEIVED_AT,))),
    ],
)
def test_a_request_came_within_the_hours_outside_or_that_is_not_known(
    desk: Reception, case: Case, truth: Truth
) -> None:
    assert WithinHours(desk).holds(case) == truth


def test_whether_a_request_came_within_the_hours_is_told_by_its_instant_and_the_closing_days() -> None:
    assert WithinHours(NINE_TO_FIVE).facts == (RECEIVED_AT, CLOSED_DAYS)


@pytest.mark.parametrize("when", [at(date(1954, 12, 31), 12), at(date(2100, 1, 1), 12)])
def test_a_request_on_a_day_that_the_calendar_does_not_know_is_refused(when: datetime) -> None:
    with pytest.raises(CalendarError, match="outside the days that are known"):
        WithinHours(NINE_TO_FIVE).holds(received(when))


def test_a_request_at_an_instant_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="has no time zone"):
        received(datetime(2024, 6, 3, 12))
