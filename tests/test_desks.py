from datetime import UTC, date, datetime, time, timedelta, timezone

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from maintrules.calendars import ADMINISTRATIVE, NATIONAL, YEAR_END, Basis, CalendarError, Openness, Why
from maintrules.desks import (
    AROUND_THE_CLOCK,
    NOON,
    Closing,
    CutOff,
    Desk,
    DeskError,
    Half,
    Window,
)
from maintrules.periods import JST, Period

CALL_CENTRE = Desk(ADMINISTRATIVE, (Window(time(9), time(17)),))
CONTRACT_DESK = Desk(ADMINISTRATIVE, (Window(time(9), time(12)), Window(time(13), time(17, 30))))
REGISTRATION_DESK = Desk(evolve(NATIONAL, suspects=(YEAR_END,)), (Window(time(9), time(17)),))
RECEPTION = Desk(NATIONAL, (Window(time(9), time(17), Closing.INCLUSIVE),))


def at(text: str) -> datetime:
    """An instant in Japan, unless *text* names another offset."""
    instant = datetime.fromisoformat(text)
    return instant if instant.tzinfo else instant.replace(tzinfo=JST)


@pytest.mark.parametrize(
    ("desk", "instant", "why"),
    [
        # Allied Telesis, call centre
        (CALL_CENTRE, "2024-06-03T09:00:00", Why.WITHIN_HOURS),
        (CALL_CENTRE, "2024-06-03T08:59:59", Why.OUTSIDE_HOURS),
        (CALL_CENTRE, "2024-06-03T17:00:00", Why.OUTSIDE_HOURS),
        (CALL_CENTRE, "2024-06-03T16:59:59.999999", Why.WITHIN_HOURS),
        (CALL_CENTRE, "2024-06-01T10:00:00", Why.WEEKDAY),
        (CALL_CENTRE, "2024-06-03T00:30:00+00:00", Why.WITHIN_HOURS),
        (CALL_CENTRE, "2024-06-02T23:59:00+00:00", Why.OUTSIDE_HOURS),
        (CALL_CENTRE, "2024-06-02T20:30:00-04:00", Why.WITHIN_HOURS),
        (CALL_CENTRE, "2024-06-06T23:30:00-10:00", Why.OUTSIDE_HOURS),
        (CALL_CENTRE, "2019-05-02T10:00:00", Why.DAY_OFF),
        (CALL_CENTRE, "2026-09-22T10:00:00", Why.DAY_OFF),
        (CALL_CENTRE, "2025-01-03T10:00:00", Why.YEARLY_CLOSURE),
        # Allied Telesis, contracts and registration
        (CONTRACT_DESK, "2024-06-03T11:59:00", Why.WITHIN_HOURS),
        (CONTRACT_DESK, "2024-06-03T12:00:00", Why.OUTSIDE_HOURS),
        (CONTRACT_DESK, "2024-06-03T12:59:00", Why.OUTSIDE_HOURS),
        (CONTRACT_DESK, "2024-06-03T13:00:00", Why.WITHIN_HOURS),
        (CONTRACT_DESK, "2024-06-03T17:00:00", Why.WITHIN_HOURS),
        (CONTRACT_DESK, "2024-06-03T17:29:59", Why.WITHIN_HOURS),
        (CONTRACT_DESK, "2024-06-03T17:30:00", Why.OUTSIDE_HOURS),
        (CONTRACT_DESK, "2025-01-01T10:00:00", Why.YEARLY_CLOSURE),
        (CONTRACT_DESK, "2024-12-30T10:00:00", Why.YEARLY_CLOSURE),
        (CONTRACT_DESK, "2025-01-06T10:00:00", Why.WITHIN_HOURS),
        # NEC, registration
        (REGISTRATION_DESK, "2024-05-02T09:00:00", Why.WITHIN_HOURS),
        (REGISTRATION_DESK, "2024-05-02T08:59:59", Why.OUTSIDE_HOURS),
        (REGISTRATION_DESK, "2024-05-02T16:59:59", Why.WITHIN_HOURS),
        (REGISTRATION_DESK, "2024-05-02T17:00:00", Why.OUTSIDE_HOURS),
        (REGISTRATION_DESK, "2024-05-03T10:00:00", Why.DAY_OFF),
        (REGISTRATION_DESK, "2024-05-06T10:00:00", Why.DAY_OFF),
        (REGISTRATION_DESK, "2026-09-22T10:00:00", Why.DAY_OFF),
        (REGISTRATION_DESK, "2024-12-30T10:00:00", Why.SUSPECT),
        (REGISTRATION_DESK, "2024-12-30T18:00:00", Why.OUTSIDE_HOURS),
        (REGISTRATION_DESK, "2024-05-04T10:00:00", Why.WEEKDAY),
        # Infinico, reception: both ends inside
        (RECEPTION, "2024-06-05T09:00:00", Why.WITHIN_HOURS),
        (RECEPTION, "2024-06-05T08:59:59", Why.OUTSIDE_HOURS),
        (RECEPTION, "2024-06-05T17:00:00", Why.WITHIN_HOURS),
        (RECEPTION, "2024-06-05T17:00:00.000001", Why.OUTSIDE_HOURS),
        (RECEPTION, "2024-06-07T17:00:01", Why.OUTSIDE_HOURS),
        (RECEPTION, "2024-06-09T10:00:00", Why.WEEKDAY),
    ],
)
def test_a_desk_is_open_in_its_hours_on_business_days(desk: Desk, instant: str, why: Why) -> None:
    standing = desk.at(at(instant))
    assert standing.reason.why is why
    match why:
        case Why.WITHIN_HOURS:
            assert standing.openness is Openness.OPEN
        case Why.SUSPECT:
            assert standing.openness is Openness.NOT_KNOWN
        case _:
            assert standing.openness is Openness.CLOSED
    assert standing.basis is Basis.OFFICIAL


@pytest.mark.parametrize(
    ("desk", "instant", "opening"),
    [
        (CALL_CENTRE, "2024-12-27T17:00:00", "2025-01-06T09:00:00"),
        (CALL_CENTRE, "2024-06-03T00:30:00+00:00", "2024-06-03T09:30:00"),
        (CONTRACT_DESK, "2024-06-03T12:00:00", "2024-06-03T13:00:00"),
        (CONTRACT_DESK, "2024-06-03T17:30:00", "2024-06-04T09:00:00"),
        (CONTRACT_DESK, "2024-06-03T14:00:00", "2024-06-03T14:00:00"),
        (REGISTRATION_DESK, "2024-05-03T10:00:00", "2024-05-07T09:00:00"),
        (REGISTRATION_DESK, "2024-05-06T10:00:00", "2024-05-07T09:00:00"),
        (RECEPTION, "2024-07-12T17:30:00", "2024-07-16T09:00:00"),
        (RECEPTION, "2024-07-13T10:00:00", "2024-07-16T09:00:00"),
        (RECEPTION, "2024-07-10T08:30:00", "2024-07-10T09:00:00"),
        (RECEPTION, "2024-07-10T17:00:00", "2024-07-10T17:00:00"),
    ],
)
def test_a_request_outside_hours_waits_for_the_next_opening(desk: Desk, instant: str, opening: str) -> None:
    found = desk.next_opening(at(instant))
    assert found == at(opening)
    assert found.utcoffset() == timedelta(hours=9)


def test_an_opening_that_may_be_closed_is_taken_as_open_as_far_as_known() -> None:
    friday_evening = at("2024-12-27T18:00:00")
    assert REGISTRATION_DESK.next_opening(friday_evening) == at("2024-12-30T09:00:00")
    assert REGISTRATION_DESK.suspects_closed.next_opening(friday_evening) == at("2025-01-06T09:00:00")


def test_the_vendors_complete_list_opens_or_closes_the_doubtful_days() -> None:
    listed = REGISTRATION_DESK.calendar.closing(
        [date(2024, 12, 31)], complete=Period(date(2024, 4, 1), date(2025, 3, 31))
    )
    desk = evolve(REGISTRATION_DESK, calendar=listed)
    assert desk.at(at("2024-12-30T10:00:00")).openness is Openness.OPEN
    assert desk.at(at("2024-12-31T10:00:00")).reason.why is Why.OWN_CLOSED_DAY


def test_a_desk_open_around_the_clock_never_closes() -> None:
    sunday_night = at("2024-06-02T03:00:00")
    standing = AROUND_THE_CLOCK.at(sunday_night)
    assert (standing.openness, standing.reason.why) == (Openness.OPEN, Why.AROUND_THE_CLOCK)
    assert AROUND_THE_CLOCK.next_opening(sunday_night) == sunday_night
    assert AROUND_THE_CLOCK.suspects_closed is AROUND_THE_CLOCK


def test_an_instant_in_a_projected_year_says_so() -> None:
    assert CALL_CENTRE.at(at("2028-06-01T10:00:00")).basis is Basis.PROJECTED
    assert CALL_CENTRE.at(at("2028-06-01T20:00:00")).basis is Basis.OFFICIAL  # closed whatever the law says


def test_an_instant_without_a_zone_is_refused() -> None:
    naive = datetime(2024, 7, 12, 12)
    for ask in (
        CALL_CENTRE.at,
        CALL_CENTRE.next_opening,
        AROUND_THE_CLOCK.at,
        AROUND_THE_CLOCK.next_opening,
        NOON.half,
    ):
        with pytest.raises(ValueError, match="time zone"):
            ask(naive)


@pytest.mark.parametrize(
    "instant", [datetime(1954, 12, 31, 14, 59, 59, tzinfo=UTC), datetime(2099, 12, 31, 15, tzinfo=UTC)]
)
def test_an_instant_outside_the_known_days_is_refused(instant: datetime) -> None:
    for ask in (CALL_CENTRE.at, CALL_CENTRE.next_opening):
        with pytest.raises(CalendarError, match="1955-01-01 to 2099-12-31"):
            ask(instant)


def test_no_opening_is_promised_after_the_last_known_day() -> None:
    with pytest.raises(CalendarError, match="outside"):
        CALL_CENTRE.next_opening(at("2099-12-31T18:00:00"))


@pytest.mark.parametrize(
    ("instant", "half"),
    [
        ("2024-07-10T09:00:00", Half.AM),
        ("2024-07-10T11:59:59", Half.AM),
        ("2024-07-10T12:00:00", Half.AM),
        ("2024-07-10T12:00:00.000001", Half.PM),
        ("2024-07-10T12:00:01", Half.PM),
        ("2024-07-10T17:00:00", Half.PM),
        ("2024-07-12T03:30:00+00:00", Half.PM),
        ("2024-07-12T03:00:00+00:00", Half.AM),
    ],
)
def test_noon_belongs_to_the_morning(instant: str, half: Half) -> None:
    assert NOON.half(at(instant)) is half


def test_noon_may_belong_to_the_afternoon() -> None:
    assert CutOff(itself=Half.PM).half(at("2024-07-10T12:00:00")) is Half.PM
    assert CutOff(time(15)).half(at("2024-07-10T14:00:00")) is Half.AM


def test_a_window_opens_before_it_closes() -> None:
    with pytest.raises(DeskError, match="swap the two"):
        Window(time(17), time(9))
    with pytest.raises(DeskError, match="swap the two"):
        Window(time(9), time(9))


def test_hours_are_japans() -> None:
    with pytest.raises(DeskError, match="leave the time zone out"):
        Window(time(9, tzinfo=JST), time(17, tzinfo=JST))


def test_a_desk_keeps_hours() -> None:
    with pytest.raises(DeskError, match="without hours"):
        Desk(NATIONAL, ())


@pytest.mark.parametrize(
    "windows",
    [
        (Window(time(13), time(17)), Window(time(9), time(12))),
        (Window(time(9), time(13)), Window(time(12), time(17))),
        (Window(time(9), time(12), Closing.INCLUSIVE), Window(time(12), time(17))),
    ],
)
def test_windows_follow_each_other(windows: tuple[Window, ...]) -> None:
    with pytest.raises(DeskError, match="join them"):
        Desk(NATIONAL, windows)


def test_windows_may_touch() -> None:
    desk = Desk(NATIONAL, (Window(time(9), time(12)), Window(time(12), time(17))))
    assert desk.at(at("2024-06-03T12:00:00")).openness is Openness.OPEN


instants = st.datetimes(datetime(2020, 1, 1), datetime(2027, 6, 1), timezones=st.just(JST))


@given(st.sampled_from([CALL_CENTRE, CONTRACT_DESK, RECEPTION]), instants)
def test_the_next_opening_is_open_and_nothing_is_before_it(desk: Desk, instant: datetime) -> None:
    opening = desk.next_opening(instant)
    assert opening >= instant
    assert desk.at(opening).openness is Openness.OPEN
    assert (opening == instant) is (desk.at(instant).openness is Openness.OPEN)
    between = instant
    while between < opening:
        assert desk.at(between).openness is Openness.CLOSED
        between += timedelta(minutes=37)


@given(instants, st.integers(-12, 14))
def test_the_zone_an_instant_is_written_in_does_not_matter(instant: datetime, hours: int) -> None:
    elsewhere = instant.astimezone(timezone(timedelta(hours=hours)))
    assert CONTRACT_DESK.at(elsewhere) == CONTRACT_DESK.at(instant)
    assert CONTRACT_DESK.next_opening(elsewhere) == CONTRACT_DESK.next_opening(instant)
