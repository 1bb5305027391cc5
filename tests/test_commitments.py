"""By when is it shipped, answered, on site, sent back, and how sure is that?"""

from datetime import UTC, date, datetime, time
from typing import Final

import pytest
from attrs import evolve

from maintrules import commitments, explain
from maintrules.calendars import SATURDAY_AND_SUNDAY, Calendar, CalendarError
from maintrules.commitments import (
    About,
    Begins,
    BusinessDays,
    Certainty,
    Commitment,
    DayOf,
    DoneWithin,
    Due,
    HalfDay,
    Hours,
    NoDay,
    finding,
)
from maintrules.conditions import Is, Open, Truth
from maintrules.decisions import Decision, Finding, Outcome, Rule
from maintrules.desks import AROUND_THE_CLOCK, CutOff, Desk, Half, Window
from maintrules.duties import Party
from maintrules.facts import NEVER, Between, Case, Event, Known, Moment, Question, When
from maintrules.periods import JST, Period, months
from maintrules.registration import NOTICE_BY
from maintrules.requests import (
    ACCEPTED_AT,
    ARRIVED,
    DECIDED_AT,
    OPERATION_CONFIRMED,
    RECOGNISED_AT,
    RETURNED,
    TAKEN_IN,
    VERSION_NAMED,
)
from maintrules.response import OutOfHours, Reception
from maintrules.sources import Document, under
from maintrules.table import commitment, duties, topic
from maintrules.vendors import policy
from maintrules.words import CLOSED_DAYS, COMPLETED, REGISTERED, ClosedDays

# Wednesday 2024-04-24 is a plain day, Monday 04-29 a holiday.  Of the Golden Week, Friday 2024-05-03 to Monday 05-06
# are closed.  Friday 2024-07-12 comes before a long weekend: Monday 07-15 is a holiday.  Monday 2026-12-28 is the last
# day before those on which a vendor may be closed: Tuesday 12-29 to Thursday 12-31; Friday 2027-01-01 is a holiday.
WEDNESDAY: Final = date(2024, 4, 24)
FRIDAY, TUESDAY = date(2024, 7, 12), date(2024, 7, 16)
YEARS_LAST, NEW_YEARS_FIRST = date(2026, 12, 28), date(2027, 1, 4)
CLOSED_AT_YEARS_END: Final = CLOSED_DAYS.is_(
    ClosedDays(
        (date(2026, 12, 29), date(2026, 12, 30), date(2026, 12, 31)), Period(date(2026, 1, 1), date(2027, 1, 31))
    )
)
OPEN_AT_YEARS_END: Final = CLOSED_DAYS.is_(ClosedDays((), Period(date(2026, 1, 1), date(2027, 12, 31))))
NO_VERSION: Final = VERSION_NAMED.is_(False)


def at(day: date, hour: int, minute: int = 0, second: int = 0) -> datetime:
    return datetime(day.year, day.month, day.day, hour, minute, second, tzinfo=JST)


def instant(text: str) -> datetime:
    """An instant in Japan, unless *text* names another offset."""
    stated = datetime.fromisoformat(text)
    return stated if stated.tzinfo else stated.replace(tzinfo=JST)


def asked(service: str, name: str, *known: Known, **ways: str) -> Finding:
    """By when Infinico does it, read with ``noon="pm"`` and the like."""
    read = under(policy(f"infinico/{service}"), {f"infinico/{key.replace('_', '-')}": way for key, way in ways.items()})
    return commitment(read, name, Case(*known))


def dispatched(*known: Known, **ways: str) -> Finding:
    return asked("cross-sendback", "dispatch", NO_VERSION, *known, **ways)


# The day on which the exchange unit leaves (D1, D2, D3, D4)


@pytest.mark.parametrize(
    ("decided", "on"),
    [
        ("2024-04-24T11:59:59", "2024-04-24"),
        ("2024-04-24T12:00:00", "2024-04-24"),
        ("2024-04-24T12:00:01", "2024-04-25"),
        ("2024-04-24T16:59:00", "2024-04-25"),
        ("2024-04-24T17:00:00", "2024-04-25"),
        # After 17:00 it is as if decided at 9:00 on the next business day: that morning's.
        ("2024-04-24T17:00:01", "2024-04-25"),
        ("2024-04-24T08:30:00", "2024-04-24"),
        ("2024-07-12T12:00:00", "2024-07-12"),
        ("2024-07-12T13:00:00", "2024-07-16"),
        ("2024-07-12T17:00:01", "2024-07-16"),
        ("2024-07-13T10:00:00", "2024-07-16"),
        ("2024-07-15T15:00:00", "2024-07-16"),
        # Golden Week
        ("2024-05-02T11:59:59", "2024-05-02"),
        ("2024-05-02T12:00:01", "2024-05-07"),
        ("2024-05-04T09:00:00", "2024-05-07"),
        # Elsewhere on the clock: 12:00:00 and 12:00:01 in Japan on the 12th, 00:30 on the 13th
        ("2024-07-12T03:00:00+00:00", "2024-07-12"),
        ("2024-07-12T03:00:01+00:00", "2024-07-16"),
        ("2024-07-11T22:00:00-05:00", "2024-07-12"),
        ("2024-07-11T22:00:01-05:00", "2024-07-16"),
        ("2024-07-12T15:30:00+00:00", "2024-07-16"),
        # 29 February
        ("2024-02-28T13:00:00", "2024-02-29"),
    ],
)
def test_an_exchange_decided_by_noon_leaves_on_the_same_day_and_later_on_the_next_business_day(
    decided: str, on: str
) -> None:
    found = dispatched(DECIDED_AT.at(instant(decided)))
    assert (found.rule, found.outcome, found.missing) == (commitments.PROMISED, Outcome.COVERED, ())
    assert (found.values["on"], found.values["when"]) == (date.fromisoformat(on), date.fromisoformat(on))
    assert (found.values["certainty"], found.values["who"]) == (Certainty.PROMISED, Party.VENDOR)
    assert found.values["projected"] is False


@pytest.mark.parametrize(("way", "on"), [("am", WEDNESDAY), ("pm", date(2024, 4, 25))])
def test_noon_itself_may_be_read_as_the_afternoon(way: str, on: date) -> None:
    found = dispatched(DECIDED_AT.at(at(WEDNESDAY, 12)), noon=way)
    assert (found.values["on"], found.readings["infinico/noon"]) == (on, way)
    assert dispatched(DECIDED_AT.at(at(WEDNESDAY, 11, 59, 59)), noon=way).values["on"] == WEDNESDAY


def test_with_the_acceptance_alone_the_unit_leaves_no_earlier_than_what_follows_from_it() -> None:
    found = dispatched(ACCEPTED_AT.at(at(WEDNESDAY, 12, 1)))
    assert (found.rule, found.outcome, found.missing) == (commitments.NOT_BEFORE, Outcome.UNDETERMINED, (DECIDED_AT,))
    assert (found.values["on"], found.values["certainty"]) == (date(2024, 4, 25), Certainty.EARLIEST)


def test_read_by_the_acceptance_its_day_is_promised() -> None:
    accepted, decided = ACCEPTED_AT.at(at(WEDNESDAY, 11, 50)), DECIDED_AT.at(at(WEDNESDAY, 14))
    assert dispatched(accepted, decided).values["on"] == date(2024, 4, 25)
    found = dispatched(accepted, decided, dispatch_clock="acceptance")
    assert (found.rule, found.values["on"]) == (commitments.PROMISED, WEDNESDAY)
    assert DECIDED_AT not in found.facts


def test_with_neither_instant_no_day_is_known() -> None:
    found = dispatched()
    assert (found.rule, found.missing, found.values["when"]) == (commitments.NOT_KNOWN, (DECIDED_AT,), None)
    assert found.values["certainty"] is Certainty.UNKNOWN
    assert dispatched(dispatch_clock="acceptance").missing == (ACCEPTED_AT,)


def test_a_version_that_the_customer_names_can_make_it_later() -> None:
    decided = DECIDED_AT.at(at(WEDNESDAY, 11))
    found = asked("cross-sendback", "dispatch", decided, VERSION_NAMED.is_(True))
    assert (found.rule, found.outcome, found.missing) == (commitments.NOT_BEFORE, Outcome.COVERED, ())
    assert (found.values["on"], found.values["certainty"]) == (WEDNESDAY, Certainty.EARLIEST)
    both = asked("cross-sendback", "dispatch", ACCEPTED_AT.at(at(WEDNESDAY, 11)))
    assert both.missing == (DECIDED_AT, VERSION_NAMED)


@pytest.mark.parametrize("service", ["cross-sendback", "maker"])
def test_while_it_is_not_known_whether_a_version_is_named_its_day_is_known_as_the_earliest(service: str) -> None:
    found = asked(service, "dispatch", DECIDED_AT.at(at(WEDNESDAY, 11)))
    assert (found.rule, found.outcome, found.missing) == (
        commitments.NOT_BEFORE,
        Outcome.UNDETERMINED,
        (VERSION_NAMED,),
    )
    assert (found.values["on"], found.values["certainty"]) == (WEDNESDAY, Certainty.EARLIEST)
    nothing = asked(service, "dispatch")
    assert (nothing.rule, nothing.missing) == (commitments.NOT_KNOWN, (DECIDED_AT, VERSION_NAMED))


def test_a_version_is_not_waited_for_where_the_closing_days_leave_two_days() -> None:
    # Open: the 29th; closed to the end of the year: 4 January.  Either can be later where a version is named.
    for known, missing in (
        ([], (CLOSED_DAYS, VERSION_NAMED)),
        ([VERSION_NAMED.is_(True)], (CLOSED_DAYS,)),
    ):
        found = asked("cross-sendback", "dispatch", DECIDED_AT.at(at(YEARS_LAST, 13)), *known)
        assert (found.rule, found.missing) == (commitments.NOT_BEFORE, missing)
        assert (found.values["on"], found.values["when"]) == (date(2026, 12, 29), date(2026, 12, 29))


@pytest.mark.parametrize("service", ["cross-sendback", "maker"])
@pytest.mark.parametrize(
    ("accepted", "decided", "on"),
    [
        # Decided in the morning but accepted in the afternoon: the next business day.
        (at(WEDNESDAY, 13), at(WEDNESDAY, 11), date(2024, 4, 25)),
        (at(FRIDAY, 10), at(WEDNESDAY, 11), FRIDAY),
        (at(FRIDAY, 12, 0, 1), at(FRIDAY, 12), TUESDAY),
        (at(WEDNESDAY, 11), at(FRIDAY, 11), FRIDAY),
    ],
)
def test_a_decision_stated_before_the_acceptance_counts_from_the_acceptance(
    service: str, accepted: datetime, decided: datetime, on: date
) -> None:
    found = asked(service, "dispatch", NO_VERSION, ACCEPTED_AT.at(accepted), DECIDED_AT.at(decided))
    assert (found.rule, found.values["on"]) == (commitments.PROMISED, on)


@pytest.mark.parametrize(("service", "name"), [("cross-sendback", "dispatch"), ("maker", "dispatch")])
def test_the_loan_unit_leaves_as_the_exchange_unit_does(service: str, name: str) -> None:
    found = asked(service, name, NO_VERSION, DECIDED_AT.at(at(FRIDAY, 13)))
    assert found.values["on"] == TUESDAY


# The vendor's own closing days


@pytest.mark.parametrize(
    ("decided", "known", "on"),
    [
        (at(YEARS_LAST, 12), [], YEARS_LAST),
        (at(YEARS_LAST, 12), [CLOSED_AT_YEARS_END], YEARS_LAST),
        # 12-29 to 12-31 are closed by the list, 01-01 by law, 01-02 and 01-03 are a weekend.
        (at(YEARS_LAST, 12, 0, 1), [CLOSED_AT_YEARS_END], NEW_YEARS_FIRST),
        (at(YEARS_LAST, 12, 0, 1), [OPEN_AT_YEARS_END], date(2026, 12, 29)),
        (at(date(2026, 12, 31), 15), [OPEN_AT_YEARS_END], NEW_YEARS_FIRST),
        # Friday 2024-08-09; Monday 08-12 is a holiday, Tuesday the first day open by the list.
        (
            at(date(2024, 8, 9), 13),
            [CLOSED_DAYS.is_(ClosedDays((), Period(date(2024, 8, 1), date(2024, 8, 31))))],
            date(2024, 8, 13),
        ),
        # A day stated as closed counts, whatever else is not known.
        (at(WEDNESDAY, 13), [CLOSED_DAYS.is_(ClosedDays((date(2024, 4, 25),)))], date(2024, 4, 26)),
    ],
)
def test_the_vendors_own_closing_days_are_no_business_days(decided: datetime, known: list[Known], on: date) -> None:
    found = dispatched(DECIDED_AT.at(decided), *known)
    assert (found.rule, found.values["on"]) == (commitments.PROMISED, on)


@pytest.mark.parametrize(
    ("decided", "first", "last"),
    [
        (at(YEARS_LAST, 12, 0, 1), date(2026, 12, 29), NEW_YEARS_FIRST),
        (at(date(2026, 12, 29), 9), date(2026, 12, 29), NEW_YEARS_FIRST),
        # Monday 08-12 is a holiday; 08-13 to 08-16 may be closed; 08-17 and 08-18 are a weekend.
        (at(date(2024, 8, 9), 13), date(2024, 8, 13), date(2024, 8, 19)),
    ],
)
def test_without_its_list_a_day_that_falls_where_closures_are_usual_is_not_known(
    decided: datetime, first: date, last: date
) -> None:
    found = dispatched(DECIDED_AT.at(decided))
    assert (found.rule, found.outcome, found.missing) == (
        commitments.LIMIT_BETWEEN,
        Outcome.UNDETERMINED,
        (CLOSED_DAYS,),
    )
    assert (found.values["on"], found.values["certainty"]) == (Between(first, last), Certainty.PROMISED)
    assumed = dispatched(DECIDED_AT.at(decided), closures_unknown="assumed-none")
    assert (assumed.rule, assumed.values["on"]) == (commitments.PROMISED, first)


@pytest.mark.parametrize(
    ("service", "name", "rule", "certainty", "last", "ja", "en"),
    [
        # Received on the 29th at 10:00: the same day and 14:00; answered on the next business day.
        (
            "onsite-weekday",
            "visit-day",
            commitments.EARLIEST_BETWEEN,
            Certainty.EARLIEST,
            NEW_YEARS_FIRST,
            "現地での作業の日: 2026-12-29 から 2027-01-04 の間のいずれかの日より前にはなりません。",
            "day of the work on site: not before some day from 2026-12-29 to 2027-01-04.",
        ),
        (
            "onsite-weekday",
            "arrival",
            commitments.TARGET_BETWEEN,
            Certainty.TARGETED,
            NEW_YEARS_FIRST,
            "現地への到着: 2026-12-29 から 2027-01-04 の間のいずれかの日を目安とします（約束ではありません）。",
            "arrival on site: some day from 2026-12-29 to 2027-01-04 is aimed at, not promised.",
        ),
        (
            "cross-sendback",
            "dispatch",
            commitments.LIMIT_BETWEEN,
            Certainty.PROMISED,
            NEW_YEARS_FIRST,
            "交換機の発送: 期限は 2026-12-29 から 2027-01-04 の間のいずれかの日です。",
            "dispatch of the exchange unit: the limit is some day from 2026-12-29 to 2027-01-04.",
        ),
    ],
)
def test_what_a_day_is_stays_certain_where_a_list_of_closing_days_is_missing(
    service: str, name: str, rule: Rule, certainty: Certainty, last: date, ja: str, en: str
) -> None:
    when = at(date(2026, 12, 29), 10)
    found = asked(service, name, ACCEPTED_AT.at(when), DECIDED_AT.at(when), NO_VERSION)
    assert (found.rule, found.outcome, found.missing) == (rule, Outcome.UNDETERMINED, (CLOSED_DAYS,))
    assert (found.values["certainty"], found.values["when"]) == (certainty, Between(date(2026, 12, 29), last))
    said = explain.finding(found)
    assert (said.ja.startswith(ja), said.en.startswith(en)) == (True, True)


def test_with_the_acceptance_alone_the_closing_days_are_missing_too() -> None:
    found = dispatched(ACCEPTED_AT.at(at(YEARS_LAST, 13)))
    assert (found.rule, found.missing) == (commitments.NOT_BEFORE, (DECIDED_AT, CLOSED_DAYS))
    assert (found.values["on"], found.values["when"]) == (date(2026, 12, 29), date(2026, 12, 29))


def test_a_day_in_a_year_whose_holidays_are_not_gazetted_says_so() -> None:
    # Monday 2028-06-05, and Sunday 06-04 before it
    assert dispatched(DECIDED_AT.at(at(date(2028, 6, 5), 11))).values["projected"] is True
    found = dispatched(ACCEPTED_AT.at(at(date(2028, 6, 4), 11)))
    assert (found.values["on"], found.values["projected"]) == (date(2028, 6, 5), True)


# Instants that cannot be asked about


@pytest.mark.parametrize("moment", [ACCEPTED_AT, DECIDED_AT, RECOGNISED_AT])
def test_an_instant_without_a_zone_is_refused(moment: Moment) -> None:
    with pytest.raises(ValueError, match="has no time zone"):
        moment.at(datetime(2024, 4, 24, 11, 59))


@pytest.mark.parametrize(
    "decided",
    [
        datetime(1954, 12, 31, 14, 59, 59, tzinfo=UTC),
        datetime(2099, 12, 31, 15, tzinfo=UTC),
        # The day is known, the next business day after it is not.
        at(date(2099, 12, 31), 13),
    ],
)
def test_an_instant_outside_the_days_that_the_calendar_knows_is_refused(decided: datetime) -> None:
    with pytest.raises(CalendarError, match="outside the days that are known"):
        dispatched(DECIDED_AT.at(decided))


# Outside the hours (D3)


@pytest.mark.parametrize(
    ("service", "name"),
    [
        ("cross-sendback", "answer"),
        ("onsite-weekday", "visit-day"),
        ("onsite-weekday", "arrival"),
    ],
)
@pytest.mark.parametrize(
    ("when", "outcome"),
    [
        (at(FRIDAY, 8, 59, 59), Outcome.EXCLUDED),
        (at(FRIDAY, 9), Outcome.COVERED),
        (at(FRIDAY, 17, 0, 1), Outcome.EXCLUDED),
        (at(date(2024, 7, 13), 10), Outcome.EXCLUDED),
    ],
)
def test_read_so_a_request_outside_the_hours_is_refused(
    service: str, name: str, when: datetime, outcome: Outcome
) -> None:
    found = asked(service, name, ACCEPTED_AT.at(when), NO_VERSION, out_of_hours="refused")
    assert found.outcome is outcome
    assert (found.rule is commitments.REFUSED) is (outcome is Outcome.EXCLUDED)
    assert found.readings["infinico/out-of-hours"] == "refused"
    waits = asked(service, name, ACCEPTED_AT.at(when), NO_VERSION)
    assert waits.outcome is Outcome.COVERED


def test_a_request_that_is_refused_is_so_whatever_version_is_named() -> None:
    found = asked("cross-sendback", "dispatch", ACCEPTED_AT.at(at(FRIDAY, 18)), out_of_hours="refused")
    assert (found.rule, found.missing) == (commitments.REFUSED, ())


THURSDAY: Final = date(2024, 7, 11)


@pytest.mark.parametrize(
    ("accepted", "decided", "on"),
    [
        # Decided after the hours: as if on Friday at 9:00
        (at(THURSDAY, 16), at(THURSDAY, 17, 30), FRIDAY),
        (at(THURSDAY, 17), at(FRIDAY, 8), FRIDAY),
        # Decided within them, but accepted outside
        (at(THURSDAY, 18), at(FRIDAY, 10, 30), None),
        (at(date(2024, 7, 10), 8, 59, 59), at(THURSDAY, 10), None),
    ],
)
def test_whether_it_is_refused_is_told_by_the_acceptance_and_not_by_the_decision(
    accepted: datetime, decided: datetime, on: date | None
) -> None:
    found = asked(
        "cross-sendback",
        "dispatch",
        ACCEPTED_AT.at(accepted),
        DECIDED_AT.at(decided),
        NO_VERSION,
        out_of_hours="refused",
    )
    assert (found.rule, found.values["when"]) == (commitments.PROMISED if on else commitments.REFUSED, on)
    assert found.missing == ()


def test_while_the_acceptance_is_not_known_it_is_open_whether_it_is_refused() -> None:
    found = asked("cross-sendback", "dispatch", DECIDED_AT.at(at(FRIDAY, 10)), NO_VERSION, out_of_hours="refused")
    assert (found.rule, found.missing) == (commitments.NOT_KNOWN, (ACCEPTED_AT,))


@pytest.mark.parametrize(
    ("service", "name", "missing"),
    [
        ("cross-sendback", "dispatch", (DECIDED_AT, CLOSED_DAYS)),
        ("cross-sendback", "answer", (CLOSED_DAYS,)),
        ("onsite-weekday", "visit-day", (CLOSED_DAYS,)),
        ("onsite-weekday", "arrival", (CLOSED_DAYS,)),
    ],
)
def test_on_a_usual_closing_day_it_is_open_whether_a_request_is_refused(
    service: str, name: str, missing: tuple[Question, ...]
) -> None:
    known = (ACCEPTED_AT.at(at(date(2026, 12, 29), 10)), NO_VERSION)
    found = asked(service, name, *known, out_of_hours="refused")
    assert (found.rule, found.missing) == (commitments.NOT_KNOWN, missing)
    closed = asked(service, name, *known, CLOSED_AT_YEARS_END, out_of_hours="refused")
    assert closed.rule is commitments.REFUSED
    open_ = asked(service, name, *known, OPEN_AT_YEARS_END, out_of_hours="refused")
    assert open_.values["when"] is not None


# The answer to an inquiry (D29)


@pytest.mark.parametrize(
    ("accepted", "on"),
    [
        (at(WEDNESDAY, 10), date(2024, 4, 25)),
        (at(FRIDAY, 16, 59), TUESDAY),
        (at(FRIDAY, 17), TUESDAY),
        # Received at the next opening, Tuesday 9:00; the day after is Wednesday.
        (at(FRIDAY, 17, 0, 1), date(2024, 7, 17)),
        (at(date(2024, 7, 13), 12), date(2024, 7, 17)),
        (at(date(2024, 5, 2), 16), date(2024, 5, 7)),
    ],
)
def test_an_inquiry_is_usually_answered_within_one_business_day(accepted: datetime, on: date) -> None:
    found = asked("technical-support", "answer", ACCEPTED_AT.at(accepted))
    assert (found.rule, found.values["on"], found.values["certainty"]) == (
        commitments.TARGETED,
        on,
        Certainty.TARGETED,
    )
    assert "first" not in found.values


def test_read_so_17_sharp_is_already_outside_the_hours() -> None:
    found = asked("technical-support", "answer", ACCEPTED_AT.at(at(FRIDAY, 17)), hours_closing="exclusive")
    assert found.values["on"] == date(2024, 7, 17)
    found = asked("technical-support", "answer", ACCEPTED_AT.at(at(FRIDAY, 16, 59, 59)), hours_closing="exclusive")
    assert found.values["on"] == TUESDAY


def test_read_as_a_window_an_answer_comes_no_earlier_than_its_first_day() -> None:
    found = asked("technical-support", "answer", ACCEPTED_AT.at(at(FRIDAY, 16)), usual_answer="window")
    assert (found.values["first"], found.values["on"]) == (FRIDAY, TUESDAY)


# The new unit for an initial defect (D29)


@pytest.mark.parametrize(
    ("recognised", "first", "last"),
    [
        (at(WEDNESDAY, 10), date(2024, 4, 25), date(2024, 4, 26)),
        (at(FRIDAY, 10), TUESDAY, date(2024, 7, 17)),
        # Its day counts, not the hour.
        (at(FRIDAY, 18), TUESDAY, date(2024, 7, 17)),
        (at(date(2024, 7, 13), 10), TUESDAY, date(2024, 7, 17)),
        (at(date(2024, 5, 2), 10), date(2024, 5, 7), date(2024, 5, 8)),
        # 23:30 on Thursday in London is 7:30 on Friday in Japan.
        (datetime(2024, 7, 11, 22, 30, tzinfo=UTC), TUESDAY, date(2024, 7, 17)),
    ],
)
def test_the_new_unit_leaves_within_two_business_days_of_the_recognition(
    recognised: datetime, first: date, last: date
) -> None:
    found = asked("product-warranty", "initial-exchange", RECOGNISED_AT.at(recognised))
    assert (found.rule, found.values["on"]) == (commitments.PROMISED, last)
    window = asked("product-warranty", "initial-exchange", RECOGNISED_AT.at(recognised), usual_answer="window")
    assert (window.values["first"], window.values["on"]) == (first, last)


def test_a_window_that_the_closing_days_could_move_is_not_known() -> None:
    # Open: 12-29 and 12-30; closed: 01-04 and 01-05.
    known = RECOGNISED_AT.at(at(YEARS_LAST, 10))
    found = asked("product-warranty", "initial-exchange", known, usual_answer="window")
    assert (found.rule, found.missing) == (commitments.LIMIT_BETWEEN, (CLOSED_DAYS,))
    assert found.values["on"] == Between(date(2026, 12, 30), date(2027, 1, 5))
    assert "first" not in found.values
    listed = asked("product-warranty", "initial-exchange", known, CLOSED_AT_YEARS_END, usual_answer="window")
    assert (listed.values["first"], listed.values["on"]) == (NEW_YEARS_FIRST, date(2027, 1, 5))


# On site (D23)


@pytest.mark.parametrize(
    ("accepted", "on"),
    [
        (at(WEDNESDAY, 11, 59, 59), WEDNESDAY),
        (at(WEDNESDAY, 12), WEDNESDAY),
        (at(WEDNESDAY, 12, 0, 1), date(2024, 4, 25)),
        (at(WEDNESDAY, 8, 30), WEDNESDAY),
        (at(FRIDAY, 15), TUESDAY),
    ],
)
def test_the_work_on_site_is_done_on_the_day_of_the_acceptance_or_the_next_business_day_at_the_earliest(
    accepted: datetime, on: date
) -> None:
    found = asked("onsite-weekday", "visit-day", ACCEPTED_AT.at(accepted))
    assert (found.rule, found.values["on"], found.values["certainty"]) == (
        commitments.EARLIEST,
        on,
        Certainty.EARLIEST,
    )


@pytest.mark.parametrize(
    ("accepted", "arrives"),
    [
        (at(WEDNESDAY, 11), at(WEDNESDAY, 15)),
        (at(WEDNESDAY, 12), at(WEDNESDAY, 16)),
        (at(WEDNESDAY, 8), at(WEDNESDAY, 13)),
        # Received at the next opening, Tuesday 9:00
        (at(FRIDAY, 17, 0, 1), at(TUESDAY, 13)),
    ],
)
def test_in_the_morning_arrival_is_aimed_at_four_hours_later(accepted: datetime, arrives: datetime) -> None:
    found = asked("onsite-weekday", "arrival", ACCEPTED_AT.at(accepted))
    assert (found.rule, found.values["at"], found.values["when"]) == (commitments.TARGETED, arrives, arrives)
    assert "on" not in found.values


@pytest.mark.parametrize(
    ("way", "accepted", "arrives"),
    [
        ("not-stated", at(WEDNESDAY, 12, 0, 1), None),
        ("runs-on", at(WEDNESDAY, 12, 0, 1), at(WEDNESDAY, 16, 0, 1)),
        ("restarts", at(WEDNESDAY, 12, 0, 1), at(date(2024, 4, 25), 13)),
        ("not-stated", at(FRIDAY, 17), None),
        ("runs-on", at(FRIDAY, 17), at(FRIDAY, 21)),
        ("restarts", at(FRIDAY, 17), at(TUESDAY, 13)),
    ],
)
def test_what_becomes_of_the_four_hours_in_the_afternoon_is_not_stated(
    way: str, accepted: datetime, arrives: datetime | None
) -> None:
    found = asked("onsite-weekday", "arrival", ACCEPTED_AT.at(accepted), target_after_hours=way)
    assert found.values["when"] == arrives
    assert found.rule is (commitments.TARGETED if arrives else commitments.HOURS_NOT_STATED)
    assert found.values["certainty"] is (Certainty.TARGETED if arrives else Certainty.UNKNOWN)
    assert found.missing == ()
    assert found.readings["infinico/target-after-hours"] == way


@pytest.mark.parametrize(
    ("accepted", "first", "missing"),
    [
        # Open at 10:00 of the 29th, 14:00 that day; closed, 13:00 of the 4th
        (at(date(2026, 12, 29), 10), Between(date(2026, 12, 29), NEW_YEARS_FIRST), (CLOSED_DAYS,)),
        # Open, nothing is stated for the afternoon; closed, 13:00 of the 4th
        (at(date(2026, 12, 29), 15), None, (CLOSED_DAYS,)),
    ],
)
def test_an_arrival_that_the_closing_days_could_move_is_not_known(
    accepted: datetime, first: Between | None, missing: tuple[Question, ...]
) -> None:
    found = asked("onsite-weekday", "arrival", ACCEPTED_AT.at(accepted))
    rule = commitments.TARGET_BETWEEN if first else commitments.NOT_KNOWN
    assert (found.rule, found.values["when"], found.missing) == (rule, first, missing)
    listed = asked("onsite-weekday", "arrival", ACCEPTED_AT.at(accepted), CLOSED_AT_YEARS_END)
    assert listed.values["at"] == at(NEW_YEARS_FIRST, 13)


@pytest.mark.parametrize(
    ("accepted", "arrives"),
    [
        ("2024-04-28T02:00:00", "2024-04-28T06:00:00"),
        ("2024-12-31T22:30:00", "2025-01-01T02:30:00"),
        ("2024-04-24T12:01:00", "2024-04-24T16:01:00"),
        ("2024-04-27T14:00:00+00:00", "2024-04-28T03:00:00"),
    ],
)
def test_around_the_clock_arrival_is_aimed_at_four_hours_later_on_any_day(accepted: str, arrives: str) -> None:
    found = asked("onsite-24x365", "arrival", ACCEPTED_AT.at(instant(accepted)))
    assert (found.rule, found.values["at"]) == (commitments.TARGETED, instant(arrives))


@pytest.mark.parametrize("service", ["onsite-weekday", "onsite-24x365"])
def test_without_the_acceptance_no_arrival_is_known(service: str) -> None:
    assert asked(service, "arrival").missing == (ACCEPTED_AT,)


# The faulty unit back (D20)


@pytest.mark.parametrize(
    ("service", "name"),
    [("cross-sendback", "return-faulty-unit"), ("product-warranty", "return-after-initial-exchange")],
)
@pytest.mark.parametrize(
    ("arrived", "on"),
    [
        # 25, 26, 30 April, 1 and 2 May: 27 and 28 are a weekend, 29 is a holiday.
        (WEDNESDAY, date(2024, 5, 2)),
        # 1, 2, 7, 8, 9 May
        (date(2024, 4, 30), date(2024, 5, 9)),
        # 16, 17, 18, 19, 22 July: 15 is a holiday, 20 and 21 are a weekend.
        (date(2024, 7, 13), date(2024, 7, 22)),
        # 19, 22, 23, 24, 25 July
        (date(2024, 7, 18), date(2024, 7, 25)),
    ],
)
def test_the_faulty_unit_is_owed_by_the_fifth_business_day_after_the_arrival(
    service: str, name: str, arrived: date, on: date
) -> None:
    found = asked(service, name, ARRIVED.on(arrived))
    assert (found.rule, found.values["on"], found.values["who"]) == (commitments.PROMISED, on, Party.CUSTOMER)


def test_without_the_arrival_no_day_is_known() -> None:
    found = asked("cross-sendback", "return-faulty-unit")
    assert (found.rule, found.missing) == (commitments.NOT_KNOWN, (ARRIVED,))


@pytest.mark.parametrize(
    ("arrived", "rule", "on", "missing"),
    [
        # From the 24th: 25, 26, 30 April, 1 and 2 May; from the 25th: 26, 30 April, 1, 2 and 7 May.
        (
            Between(WEDNESDAY, date(2024, 4, 25)),
            commitments.LIMIT_BETWEEN,
            (date(2024, 5, 2), date(2024, 5, 7)),
            (ARRIVED,),
        ),
        # Friday to Monday, a holiday: 30 April, 1, 2, 7 and 8 May whichever of them.
        (Between(date(2024, 4, 26), date(2024, 4, 29)), commitments.PROMISED, (date(2024, 5, 8),) * 2, ()),
        # 23, 24, 25, 28 and 29 December or, that being closed, 4 January; a day later 30 December or 5 January.
        (
            Between(date(2026, 12, 22), date(2026, 12, 23)),
            commitments.LIMIT_BETWEEN,
            (date(2026, 12, 29), date(2027, 1, 5)),
            (ARRIVED, CLOSED_DAYS),
        ),
    ],
)
def test_an_arrival_between_two_days_is_counted_from_both(
    arrived: Between, rule: Rule, on: tuple[date, date], missing: tuple[Question, ...]
) -> None:
    found = asked("cross-sendback", "return-faulty-unit", ARRIVED.on(arrived))
    assert (found.rule, found.missing) == (rule, missing)
    assert found.values["on"] == (on[0] if rule is commitments.PROMISED else Between(*on))
    assert ARRIVED in found.facts


@pytest.mark.parametrize(
    ("service", "name", "event"),
    [
        ("cross-sendback", "return-faulty-unit", ARRIVED),
        ("product-warranty", "return-after-initial-exchange", ARRIVED),
        ("maker", "repair", TAKEN_IN),
    ],
)
def test_nothing_is_due_after_what_never_happens(service: str, name: str, event: Event) -> None:
    found = asked(service, name, event.on(NEVER))
    assert (found.rule, found.outcome, found.missing) == (commitments.NOTHING_DUE, Outcome.COVERED, ())
    assert (found.values["certainty"], found.values["when"]) == (Certainty.NOTHING_DUE, None)


def returned(*known: Known, **ways: str) -> Decision:
    read = under(policy("infinico/cross-sendback"), {f"infinico/{key.replace('_', '-')}": ways[key] for key in ways})
    return topic(read, "return-in-time", Case(*known))


@pytest.mark.parametrize(
    ("when", "outcome", "missing"),
    [
        (date(2024, 5, 2), Outcome.COVERED, ()),
        (date(2024, 5, 7), Outcome.EXCLUDED, ()),
        (NEVER, Outcome.EXCLUDED, ()),
        (Between(date(2024, 5, 1), date(2024, 5, 2)), Outcome.COVERED, ()),
        (Between(date(2024, 5, 2), date(2024, 5, 7)), Outcome.UNDETERMINED, (RETURNED,)),
        (Between(date(2024, 5, 7), date(2024, 5, 8)), Outcome.EXCLUDED, ()),
        (None, Outcome.UNDETERMINED, (RETURNED,)),
    ],
)
def test_a_faulty_unit_sent_by_its_day_is_back_in_time(
    when: When | None, outcome: Outcome, missing: tuple[Question, ...]
) -> None:
    found = returned(ARRIVED.on(WEDNESDAY), *([RETURNED.on(when)] if when else []))
    assert (found.outcome, found.missing) == (outcome, missing)


def test_what_is_missing_for_the_day_is_missing_for_whether_it_was_kept() -> None:
    assert returned(RETURNED.on(WEDNESDAY)).missing == (ARRIVED,)
    assert set(returned().missing) == {RETURNED, ARRIVED}


@pytest.mark.parametrize(
    ("when", "outcome"),
    [
        # Arrived on 12-22: 23, 24, 25, 28 and 29 December, or 4 January where the 29th is closed.
        (date(2026, 12, 29), Outcome.COVERED),
        (date(2026, 12, 30), Outcome.UNDETERMINED),
        (date(2027, 1, 4), Outcome.UNDETERMINED),
        (date(2027, 1, 5), Outcome.EXCLUDED),
    ],
)
def test_closing_days_that_are_not_known_leave_open_only_the_days_between(when: date, outcome: Outcome) -> None:
    found = returned(ARRIVED.on(date(2026, 12, 22)), RETURNED.on(when))
    assert found.outcome is outcome
    assert found.missing == ((CLOSED_DAYS,) if outcome is Outcome.UNDETERMINED else ())
    listed = returned(ARRIVED.on(date(2026, 12, 22)), RETURNED.on(when), CLOSED_AT_YEARS_END)
    assert listed.outcome is (Outcome.EXCLUDED if outcome is Outcome.EXCLUDED else Outcome.COVERED)


def test_where_no_unit_came_none_is_late() -> None:
    assert returned(ARRIVED.on(NEVER), RETURNED.on(NEVER)).outcome is Outcome.COVERED
    assert returned(RETURNED.on(NEVER)).missing == (ARRIVED,)
    assert returned(ARRIVED.on(Between(WEDNESDAY, TUESDAY)), RETURNED.on(NEVER)).outcome is Outcome.EXCLUDED


def test_read_by_the_receipt_the_unit_must_have_come_in_by_that_day() -> None:
    case = (ARRIVED.on(WEDNESDAY), RETURNED.on(date(2024, 5, 2)), TAKEN_IN.on(date(2024, 5, 7)))
    assert returned(*case).outcome is Outcome.COVERED
    assert returned(*case, return_act="receipt").outcome is Outcome.EXCLUDED


# Repair, and what has no day (D28)


@pytest.mark.parametrize(
    ("taken_in", "on"),
    [
        (date(2024, 4, 10), date(2024, 5, 10)),
        (date(2024, 1, 31), date(2024, 2, 29)),
        (date(2023, 1, 31), date(2023, 2, 28)),
    ],
)
def test_a_repair_takes_about_a_month_from_when_the_unit_came_in(taken_in: date, on: date) -> None:
    found = asked("maker", "repair", TAKEN_IN.on(taken_in))
    assert (found.rule, found.values["on"], found.readings) == (commitments.TARGETED, on, {})
    assert asked("maker", "repair").missing == (TAKEN_IN,)


@pytest.mark.parametrize(
    ("first", "last", "on"),
    [
        (date(2024, 4, 10), date(2024, 4, 11), Between(date(2024, 5, 10), date(2024, 5, 11))),
        # A month from 30 and from 31 January ends with February.
        (date(2023, 1, 30), date(2023, 1, 31), date(2023, 2, 28)),
    ],
)
def test_a_repair_of_a_unit_that_came_in_between_two_days_is_counted_from_both(
    first: date, last: date, on: date | Between
) -> None:
    found = asked("maker", "repair", TAKEN_IN.on(Between(first, last)))
    open_ = isinstance(on, Between)
    assert (found.values["on"], found.missing) == (on, (TAKEN_IN,) if open_ else ())
    assert found.rule is (commitments.TARGET_BETWEEN if open_ else commitments.TARGETED)


@pytest.mark.parametrize(("name", "facts"), [("return-faulty-unit", ()), ("loan-return", (OPERATION_CONFIRMED,))])
def test_for_some_things_no_day_is_stated(name: str, facts: tuple[Question, ...]) -> None:
    found = asked("maker", name)
    assert (found.rule, found.outcome, found.missing) == (commitments.NO_DAY, Outcome.UNDETERMINED, ())
    assert (found.values["certainty"], found.facts) == (Certainty.UNKNOWN, facts)


# What other rooms reckon (the notice of completion, the label)


@pytest.mark.parametrize("service", ["support-ticket", "maintenance-bundle"])
@pytest.mark.parametrize(
    ("known", "rule", "certainty", "on", "missing"),
    [
        # Monday 2024-06-03: Tuesday is number 1, Friday 4.
        ([COMPLETED.on(date(2024, 6, 3))], commitments.TARGETED, Certainty.TARGETED, date(2024, 6, 7), ()),
        ([], commitments.NOT_KNOWN, Certainty.UNKNOWN, None, (COMPLETED,)),
        ([COMPLETED.on(NEVER)], commitments.NOTHING_DUE, Certainty.NOTHING_DUE, None, ()),
    ],
)
def test_the_notice_of_completion_is_aimed_at_the_day_of_its_duty(
    service: str, known: list[Known], rule: Rule, certainty: Certainty, on: date | None, missing: tuple[Question, ...]
) -> None:
    sold = policy(f"allied-telesis/{service}")
    found = commitment(sold, "completion-notice", Case(*known))
    assert (found.rule, found.values["certainty"], found.missing) == (rule, certainty, missing)
    assert (found.values["when"], found.values["who"]) == (on, Party.VENDOR)
    owed = [each.on for each in duties(sold, Case(*known)) if each.duty is NOTICE_BY]
    assert owed == ([] if rule is commitments.NOTHING_DUE else [on])


def test_read_as_a_promise_the_notice_of_completion_is_promised() -> None:
    sold = under(policy("allied-telesis/support-ticket"), {"allied-telesis/completion-notice-day": "promise"})
    found = commitment(sold, "completion-notice", Case(COMPLETED.on(date(2024, 6, 3))))
    assert (found.rule, found.values["on"]) == (commitments.PROMISED, date(2024, 6, 7))


def test_a_notice_that_needs_holidays_not_gazetted_yet_says_so() -> None:
    found = commitment(
        policy("allied-telesis/support-ticket"), "completion-notice", Case(COMPLETED.on(date(2028, 6, 5)))
    )
    assert (found.values["on"], found.values["projected"]) == (date(2028, 6, 9), True)


@pytest.mark.parametrize(("way", "on"), [("completion", date(2024, 6, 17)), ("application", date(2024, 6, 14))])
def test_the_label_comes_in_about_two_weeks(way: str, on: date) -> None:
    read = under(policy("nec/support-pack"), {"nec/label-clock": way})
    found = commitment(read, "label", Case(REGISTERED.on(date(2024, 5, 31)), COMPLETED.on(date(2024, 6, 3))))
    assert (found.rule, found.values["on"]) == (commitments.TARGETED, on)


def test_nothing_follows_where_what_would_come_first_never_happens_and_no_day_is_stated() -> None:
    found = finding(by(NoDay((ARRIVED,))), Case(ARRIVED.on(NEVER)))
    assert (found.rule, found.facts) == (commitments.NOTHING_DUE, (ARRIVED,))
    assert finding(by(NoDay((ARRIVED,))), Case(ARRIVED.on(WEDNESDAY))).rule is commitments.NO_DAY


# Desks that Infinico does not have

GUIDE = Document("guide", vendor="made-up", number="000", ja="手引き", en="guide")
TERMS = GUIDE.clause("made-up/terms", "service-levels", at="p.1", ja="期限", en="The day.")
DAYS: Final = Calendar("days", "営業日", "business days", SATURDAY_AND_SUNDAY)
PLAIN: Final = Reception("plain", hours=TERMS.says(Desk(DAYS, (Window(time(9), time(17)),))))
AT_15: Final = evolve(PLAIN, cut_off=TERMS.says(CutOff(time(15), Half.PM)))
ALWAYS: Final = Reception("always", hours=TERMS.says(AROUND_THE_CLOCK))


def by(due: Due) -> Commitment:
    return Commitment("made-up", "作業", "work", Party.VENDOR, TERMS.says(Certainty.PROMISED), TERMS.says(due))


@pytest.mark.parametrize(
    ("due", "accepted", "when"),
    [
        # A desk that does not divide its day divides it at noon.
        (HalfDay(ACCEPTED_AT, PLAIN), at(FRIDAY, 12), FRIDAY),
        (HalfDay(ACCEPTED_AT, PLAIN), at(FRIDAY, 12, 0, 1), TUESDAY),
        (HalfDay(ACCEPTED_AT, AT_15), at(FRIDAY, 14, 59), FRIDAY),
        (HalfDay(ACCEPTED_AT, AT_15), at(FRIDAY, 15), TUESDAY),
        # Around the clock every day counts.
        (HalfDay(ACCEPTED_AT, ALWAYS), at(FRIDAY, 12), FRIDAY),
        (HalfDay(ACCEPTED_AT, ALWAYS), at(FRIDAY, 13), date(2024, 7, 13)),
        (BusinessDays(3, ACCEPTED_AT, ALWAYS), at(FRIDAY, 13), date(2024, 7, 15)),
        (BusinessDays(1, ACCEPTED_AT, PLAIN), at(FRIDAY, 18), TUESDAY),
        (BusinessDays(1, ACCEPTED_AT, PLAIN, begins=Begins.AT_THE_OPENING), at(FRIDAY, 18), date(2024, 7, 17)),
        # Where nothing is said of the second half of the day, the hours run on.
        (Hours(4, ACCEPTED_AT, PLAIN), at(FRIDAY, 16), at(FRIDAY, 20)),
        (Hours(4, ACCEPTED_AT, PLAIN), at(FRIDAY, 18), at(TUESDAY, 13)),
        (Hours(4, ACCEPTED_AT, ALWAYS), at(FRIDAY, 22), at(date(2024, 7, 13), 2)),
    ],
)
def test_a_day_is_counted_on_the_desk_that_a_vendor_has(due: Due, accepted: datetime, when: date | datetime) -> None:
    found = finding(by(due), Case(ACCEPTED_AT.at(accepted)))
    assert (found.rule, found.values["when"], found.clauses) == (commitments.PROMISED, when, (TERMS,))


def test_hours_after_a_request_outside_the_hours_that_is_refused_are_none() -> None:
    refusing = evolve(PLAIN, out_of_hours=TERMS.says(OutOfHours.REFUSED))
    found = finding(by(Hours(4, ACCEPTED_AT, refusing)), Case(ACCEPTED_AT.at(at(FRIDAY, 18))))
    assert found.rule is commitments.REFUSED


@pytest.mark.parametrize(
    ("due", "truth", "facts"),
    [
        (NoDay(), Open(()), {RETURNED}),
        (About(months(1), ARRIVED), True, {RETURNED, ARRIVED}),
        (DayOf(NOTICE_BY), True, {RETURNED}),
    ],
)
def test_whether_a_day_was_kept_that_is_not_stated_stays_open(due: Due, truth: Truth, facts: set[Question]) -> None:
    kept = DoneWithin(RETURNED, by(due))
    assert kept.holds(Case(RETURNED.on(WEDNESDAY), ARRIVED.on(WEDNESDAY))) == truth
    assert facts <= set(kept.facts)


def test_a_day_may_slip_only_where_its_condition_holds() -> None:
    slips = evolve(by(About(months(1), ARRIVED)), may_slip=TERMS.says(Is(VERSION_NAMED, True)))
    rules: dict[bool, Rule] = {
        named: finding(slips, Case(ARRIVED.on(WEDNESDAY), VERSION_NAMED.is_(named))).rule for named in (True, False)
    }
    assert rules == {True: commitments.NOT_BEFORE, False: commitments.PROMISED}
