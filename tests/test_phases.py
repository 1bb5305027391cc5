from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime
from itertools import accumulate, pairwise, product

import pytest
from attrs import evolve
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from maintrules.conditions import Is, Open, Truth
from maintrules.decisions import Decision, Outcome
from maintrules.facts import NEVER, Between, Case, Event, FactError, Known, Question, When
from maintrules.periods import DAY, JST, Length, Period, days, months, weeks, years
from maintrules.phases import (
    ANNOUNCED,
    CONTRACT_END,
    CORPORATE_OS,
    DONE,
    END_OF_SALE,
    GOES_ON,
    GOES_ON_AT_LEAST,
    HORIZON_NOT_KNOWN,
    IN_PHASE,
    IS_OVER,
    NO_END,
    NOT_DONE,
    NOT_LIMITED,
    NOT_STATED,
    OS_CHANGED,
    OS_NECESSARY,
    OUT_OF_ORDER,
    OVER_AT_LATEST,
    PHASE_NOT_KNOWN,
    WITHOUT_DAYS,
    WITHOUT_RULES,
    After,
    As,
    Boundary,
    Days,
    Earlier,
    Grant,
    Horizon,
    InPhase,
    Later,
    On,
    OnIfAny,
    Phase,
    PhaseError,
    Phases,
    Reach,
    Then,
    doubts,
    granted,
    horizon_timeline,
    may_get,
    of_request,
    phase_on,
    reach,
    span,
    spans,
    timeline,
    works,
)
from maintrules.requests import RECEIVED_AT
from maintrules.scope import SERIOUS_DEFECT
from maintrules.sources import Document, Provision, readings, under
from maintrules.vendors import policy
from maintrules.words import BOUGHT, WORK, Work

PAPER = Document("paper", vendor="made-up", number="000", ja="文書", en="paper")
LIFE = PAPER.clause("made-up/life", "lifecycle", at="p.1", ja="段階", en="The phases.")
REST = PAPER.clause("made-up/rest", "lifecycle", at="p.2", ja="そのほか", en="The rest.")

SALE = Event("sale", "販売終了", "end of sale")
FIXES = Event("fixes", "修正の終了", "end of fixes")
HELP = Event("help", "支援の終了", "end of help")
EVENTS = (SALE, FIXES, HELP)

FIRST, LAST = date.min, date.max
"""No end that is known to be later, and no end at all."""
APRIL_1, APRIL_4 = date(2024, 4, 1), date(2024, 4, 4)


def known(event: Event, when: When | None) -> Case:
    return Case() if when is None else Case(event.on(when))


# Last days


@pytest.mark.parametrize(
    ("when", "reached"),
    [
        (APRIL_1, Reach(APRIL_1, APRIL_1)),
        (Between(APRIL_1, APRIL_4), Reach(APRIL_1, APRIL_4, (SALE,))),
        (Between(APRIL_1, APRIL_1), Reach(APRIL_1, APRIL_1)),
        (NEVER, Reach(LAST, LAST)),
        (None, Reach(FIRST, LAST, (SALE,))),
    ],
)
def test_what_ends_with_an_event_ends_on_its_day_and_never_where_it_never_happens(
    when: When | None, reached: Reach
) -> None:
    assert On(SALE).reach(known(SALE, when)) == reached


@pytest.mark.parametrize(
    ("when", "reached"),
    [
        (APRIL_1, Reach(APRIL_1, APRIL_1)),
        (Between(APRIL_1, APRIL_4), Reach(APRIL_1, APRIL_4, (SALE,))),
        (NEVER, Reach(FIRST, FIRST)),
        (None, Reach(FIRST, FIRST)),
    ],
)
def test_an_event_that_counts_only_where_it_is_stated_asks_for_nothing(when: When | None, reached: Reach) -> None:
    assert OnIfAny(SALE).reach(known(SALE, when)) == reached


@pytest.mark.parametrize(
    ("when", "length", "reached"),
    [
        # The day after is the first of the length: from 2024-04-02 on, and from 2023-03-01 on.
        (APRIL_1, years(1), Reach(date(2025, 4, 1), date(2025, 4, 1))),
        (date(2023, 2, 28), years(1), Reach(date(2024, 2, 29), date(2024, 2, 29))),
        # From 2020-02-29; February 2021 lacks the day, so the length ends with that month.
        (date(2020, 2, 28), years(1), Reach(date(2021, 2, 28), date(2021, 2, 28))),
        (Between(APRIL_1, APRIL_4), months(6), Reach(date(2024, 10, 1), date(2024, 10, 4), (SALE,))),
        (NEVER, years(5), Reach(LAST, LAST)),
        (None, years(5), Reach(FIRST, LAST, (SALE,))),
    ],
)
def test_a_length_after_an_event_does_not_count_its_day(when: When | None, length: Length, reached: Reach) -> None:
    assert After(SALE, length).reach(known(SALE, when)) == reached


@pytest.mark.parametrize(
    ("when", "reached"),
    [
        # The first month runs from 2023-01-31 to 2023-02-28, the second from 2023-03-01 to 2023-03-31.
        (date(2023, 1, 30), Reach(date(2023, 3, 31), date(2023, 3, 31))),
        (Between(date(2023, 1, 30), APRIL_1), Reach(date(2023, 3, 31), date(2024, 6, 1), (SALE,))),
        (NEVER, Reach(LAST, LAST)),
        (None, Reach(FIRST, LAST, (SALE,))),
    ],
)
def test_a_length_that_follows_another_begins_on_the_day_after_it(when: When | None, reached: Reach) -> None:
    assert Then(After(SALE, months(1)), months(1)).reach(known(SALE, when)) == reached


def test_a_month_and_a_month_that_follows_are_not_two_months() -> None:
    # From 2023-01-31 on, two months end on 2023-03-30.
    assert After(SALE, months(2)).reach(known(SALE, date(2023, 1, 30))).day == date(2023, 3, 30)


BOTH = (On(SALE), On(FIXES))


@pytest.mark.parametrize(
    ("sale", "fixes", "later", "earlier"),
    [
        (APRIL_1, APRIL_4, Reach(APRIL_4, APRIL_4), Reach(APRIL_1, APRIL_1)),
        (APRIL_1, NEVER, Reach(LAST, LAST), Reach(APRIL_1, APRIL_1)),
        (APRIL_1, None, Reach(APRIL_1, LAST, (FIXES,)), Reach(FIRST, APRIL_1, (FIXES,))),
        (NEVER, None, Reach(LAST, LAST), Reach(FIRST, LAST, (FIXES,))),
        (None, None, Reach(FIRST, LAST, (SALE, FIXES)), Reach(FIRST, LAST, (SALE, FIXES))),
        (Between(APRIL_1, APRIL_4), APRIL_4, Reach(APRIL_4, APRIL_4), Reach(APRIL_1, APRIL_4, (SALE,))),
        (Between(APRIL_1, APRIL_4), APRIL_1, Reach(APRIL_1, APRIL_4, (SALE,)), Reach(APRIL_1, APRIL_1)),
        (Between(APRIL_1, APRIL_4), None, Reach(APRIL_1, LAST, (SALE, FIXES)), Reach(FIRST, APRIL_4, (SALE, FIXES))),
    ],
)
def test_of_several_last_days_the_latest_or_the_earliest_counts_and_only_what_can_move_it_is_missing(
    sale: When | None, fixes: When | None, later: Reach, earlier: Reach
) -> None:
    stated = [event.on(when) for event, when in ((SALE, sale), (FIXES, fixes)) if when is not None]
    assert Later(BOTH).reach(Case(*stated)) == later
    assert Earlier(BOTH).reach(Case(*stated)) == earlier


def test_a_last_day_that_a_passage_settles_is_the_one_that_it_is_read_as() -> None:
    passage = LIFE.read(
        "life/end", {"sale": On(SALE), "fixes": On(FIXES)}, default="sale", why_ja="先", why_en="First."
    )
    case = Case(SALE.on(APRIL_1), FIXES.on(APRIL_4))
    assert As(passage).reach(case).day == APRIL_1
    assert under(As(passage), {"life/end": "fixes"}).reach(case).day == APRIL_4


@pytest.mark.parametrize(
    ("boundary", "facts"),
    [
        (On(SALE), (SALE,)),
        (OnIfAny(SALE), (SALE,)),
        (After(SALE, years(1)), (SALE,)),
        (Then(On(SALE), years(1)), (SALE,)),
        (Later((On(SALE), On(FIXES), After(SALE, years(1)))), (SALE, FIXES)),
        (Earlier((On(FIXES), On(SALE))), (FIXES, SALE)),
        (As(LIFE.says(On(HELP))), (HELP,)),
    ],
)
def test_a_last_day_names_the_events_that_it_is_reckoned_from_each_once(
    boundary: Boundary, facts: tuple[Question, ...]
) -> None:
    assert boundary.facts == facts


def test_a_last_day_that_is_not_known_to_be_one_day_is_none() -> None:
    assert Reach(APRIL_1, APRIL_4, (SALE,)).day is None
    assert Reach(APRIL_1, APRIL_1).day == APRIL_1


# Phases are in order when they are built


def in_turn(*ends: Provision[Boundary]) -> tuple[Phase, ...]:
    """Phases a, b, c and so on, each to its end and the last for ever."""
    names = "abcdefgh"
    return tuple(
        Phase(name, name, name, after, until)
        for name, after, until in zip(names, (None, *ends), (*ends, None), strict=False)
    )


def chain(*ends: Boundary) -> tuple[Phase, ...]:
    return in_turn(*(LIFE.says(end) for end in ends))


def lived(*phases: Phase) -> Phases:
    return Phases(LIFE.says(phases))


A_YEAR, TWO_YEARS = LIFE.says(After(SALE, years(1))), LIFE.says(After(SALE, years(2)))
A, B, C = in_turn(A_YEAR, TWO_YEARS)


@pytest.mark.parametrize(
    ("phases", "message"),
    [
        ((), "phases hold for every day: the first has no beginning, the last no end"),
        ((B, C), "phases hold for every day: the first has no beginning, the last no end"),
        ((A, B), "phases hold for every day: the first has no beginning, the last no end"),
        (
            (A, evolve(C, after=TWO_YEARS)),
            "there is a gap between 'a' and 'c': name a phase for it",
        ),
        (
            (evolve(A, until=TWO_YEARS), evolve(C, after=A_YEAR)),
            "'a' and 'c' overlap: let one begin where the other ends",
        ),
        (
            (A, evolve(B, after=None), C),
            "'a' and 'b' overlap: give the end of one and what the other follows",
        ),
        (
            (evolve(A, until=None), B, C),
            "'a' and 'b' overlap: give the end of one and what the other follows",
        ),
        (
            (A, evolve(C, after=LIFE.says(On(FIXES)))),
            "'a' and 'c' may leave a gap or overlap: let one begin where the other ends",
        ),
        (
            (evolve(A, until=TWO_YEARS), evolve(B, after=TWO_YEARS, until=A_YEAR), evolve(C, after=A_YEAR)),
            "'b' may end before it begins: let its end be the later of the two",
        ),
    ],
)
def test_phases_that_leave_a_gap_overlap_or_are_not_in_order_are_refused_with_the_way_out(
    phases: tuple[Phase, ...], message: str
) -> None:
    with pytest.raises(PhaseError) as refused:
        lived(*phases)
    assert str(refused.value) == message


SHOWN: list[tuple[Boundary, Boundary]] = [
    (On(SALE), On(SALE)),
    (On(SALE), After(SALE, days(0))),
    (On(SALE), After(SALE, years(1))),
    (After(SALE, months(11)), After(SALE, years(1))),
    (After(SALE, years(1)), After(SALE, months(12))),
    (After(SALE, days(29)), After(SALE, days(30))),
    (After(SALE, years(1)), Then(After(SALE, years(1)), years(4))),
    (On(SALE), Then(After(SALE, years(1)), years(4))),
    (On(SALE), Later((On(FIXES), On(SALE)))),
    (Later((On(SALE), On(FIXES))), Later((After(FIXES, years(1)), After(SALE, years(1))))),
    (Earlier((On(SALE), On(FIXES))), On(FIXES)),
    (Earlier((On(SALE), On(FIXES))), Earlier((After(FIXES, years(1)), After(SALE, years(1))))),
    (As(LIFE.says(On(SALE))), After(SALE, years(1))),
    (On(SALE), As(REST.says(After(SALE, years(1))))),
]
NOT_SHOWN: list[tuple[Boundary, Boundary]] = [
    (On(SALE), On(FIXES)),
    (After(SALE, years(1)), On(SALE)),
    (After(SALE, months(13)), After(SALE, years(1))),
    (After(SALE, days(31)), After(SALE, days(30))),
    (After(SALE, days(28)), After(SALE, months(1))),
    (After(SALE, days(7)), After(SALE, weeks(1))),
    (After(SALE, years(1)), After(FIXES, years(5))),
    (On(SALE), After(FIXES, years(5))),
    (On(SALE), Then(On(FIXES), years(5))),
    (Later((On(SALE), On(FIXES))), On(SALE)),
    (On(SALE), Earlier((On(SALE), On(FIXES)))),
    (On(SALE), OnIfAny(SALE)),
]


@pytest.mark.parametrize(("end", "next_end"), SHOWN)
def test_an_end_that_is_never_before_the_other_whatever_the_days_may_follow_it(
    end: Boundary, next_end: Boundary
) -> None:
    assert [phase.name for phase in lived(*chain(end, next_end)).each.value] == ["a", "b", "c"]


@pytest.mark.parametrize(("end", "next_end"), NOT_SHOWN)
def test_an_end_that_cannot_be_shown_to_follow_is_refused_and_the_later_of_the_two_is_not(
    end: Boundary, next_end: Boundary
) -> None:
    with pytest.raises(PhaseError, match=r"^'b' may end before it begins: let its end be the later of the two$"):
        lived(*chain(end, next_end))
    assert len(lived(*chain(end, Later((end, next_end)))).each.value) == 3


def test_phases_are_in_order_under_each_way_of_reading_which_phases_there_are() -> None:
    whole, broken = (A, B, C), (A, evolve(C, after=TWO_YEARS))
    both = LIFE.read("life/phases", {"whole": whole, "broken": broken}, default="whole", why_ja="全", why_en="Whole.")
    with pytest.raises(PhaseError, match=r"^there is a gap between 'a' and 'c': name a phase for it$"):
        Phases(both)


def test_phases_are_in_order_under_each_way_of_reading_a_last_day() -> None:
    def ending(sooner: Boundary) -> Provision[Boundary]:
        ways = {"later": After(SALE, years(2)), "sooner": sooner}
        return LIFE.read("life/end", ways, default="later", why_ja="後", why_en="The later one.")

    with pytest.raises(PhaseError, match=r"^'b' may end before it begins: let its end be the later of the two$"):
        lived(*in_turn(A_YEAR, ending(On(SALE))))
    promise = lived(*in_turn(A_YEAR, ending(After(SALE, months(18)))))
    case = Case(SALE.on(APRIL_1))
    assert phase_on(promise, case, date(2025, 10, 2)).values["phase"] == promise.phase("b")
    assert phase_on(under(promise, {"life/end": "sooner"}), case, date(2025, 10, 2)).rests_on[0].way == "sooner"


def test_a_phase_and_a_horizon_are_found_by_name_and_unknown_ones_refused() -> None:
    hardware = Horizon("hardware", "機器", "hardware", A_YEAR)
    promise = Phases(LIFE.says((A, B, C)), (hardware,))
    assert promise.phase("b") is B
    assert promise.horizon("hardware") is hardware
    with pytest.raises(PhaseError, match=r"^unknown phase 'd': there are a, b, c$"):
        promise.phase("d")
    with pytest.raises(PhaseError, match=r"^unknown horizon 'software': there are hardware$"):
        promise.horizon("software")
    with pytest.raises(PhaseError, match=r"^unknown horizon 'hardware': there are none$"):
        lived(A, B, C).horizon("hardware")


# Which phase


ONE_YEAR_THEN_TWO = lived(A, B, C)
SOLD_UNTIL = Case(SALE.on(date(2020, 9, 30)))
"""The first year runs to 2021-09-30, the second to 2022-09-30."""


@pytest.mark.parametrize(
    ("day", "phase", "first", "last"),
    [
        (date(1900, 1, 1), "a", None, date(2021, 9, 30)),
        (date(2021, 9, 30), "a", None, date(2021, 9, 30)),
        (date(2021, 10, 1), "b", date(2021, 10, 1), date(2022, 9, 30)),
        (date(2022, 9, 30), "b", date(2021, 10, 1), date(2022, 9, 30)),
        (date(2022, 10, 1), "c", date(2022, 10, 1), None),
        (FIRST, "a", None, date(2021, 9, 30)),
        (LAST, "c", date(2022, 10, 1), None),
    ],
)
def test_a_phase_runs_to_the_end_of_its_last_day_and_the_next_begins_on_the_day_after(
    day: date, phase: str, first: date | None, last: date | None
) -> None:
    found = phase_on(ONE_YEAR_THEN_TWO, SOLD_UNTIL, day)
    assert (found.rule, found.outcome, found.missing) == (IN_PHASE, Outcome.COVERED, ())
    assert found.values == {
        "phase": ONE_YEAR_THEN_TWO.phase(phase),
        "first": first,
        "last": last,
        "days": Days(first, last),
    }
    assert found.facts == (SALE,)


def test_a_phase_rests_on_the_passages_of_its_two_ends() -> None:
    assert phase_on(ONE_YEAR_THEN_TWO, SOLD_UNTIL, date(2022, 1, 1)).rests_on == (
        TWO_YEARS,
        A_YEAR,
        ONE_YEAR_THEN_TWO.each,
    )


@pytest.mark.parametrize(
    ("days", "ja", "en"),
    [
        (Days(APRIL_1, APRIL_4), "2024-04-01～2024-04-04", "2024-04-01 to 2024-04-04"),
        (Days(APRIL_1, None), "2024-04-01～", "from 2024-04-01"),
        (Days(None, APRIL_4), "～2024-04-04", "until 2024-04-04"),
        (Days(None, None), "いつも", "always"),
    ],
)
def test_the_days_of_a_phase_are_told_as_far_as_there_are_any(days: Days, ja: str, en: str) -> None:
    assert (days.ja, days.en) == (ja, en)


def test_what_is_sold_for_ever_stays_in_its_first_phase() -> None:
    case = Case(SALE.on(NEVER))
    found = phase_on(ONE_YEAR_THEN_TWO, case, LAST)
    assert found.values == {"phase": A, "first": None, "last": None, "days": Days(None, None)}
    assert [each.is_empty for each in spans(ONE_YEAR_THEN_TWO, case)] == [False, True, True]
    assert [span(ONE_YEAR_THEN_TWO, case, name).rule for name in "abc"] == [IN_PHASE, WITHOUT_DAYS, WITHOUT_DAYS]
    assert span(ONE_YEAR_THEN_TWO, case, "b").values == {"phase": B}


def test_while_the_end_of_sale_is_not_known_every_phase_is_possible_on_every_day() -> None:
    for day in (FIRST, APRIL_1, LAST):
        found = phase_on(ONE_YEAR_THEN_TWO, Case(), day)
        assert (found.rule, found.outcome, found.missing) == (PHASE_NOT_KNOWN, Outcome.UNDETERMINED, (SALE,))
        assert found.values == {"phases": (A, B, C)}


def test_an_end_of_sale_between_two_days_leaves_the_phases_that_it_can_come_to() -> None:
    case = Case(SALE.on(Between(date(2020, 9, 30), date(2021, 12, 31))))
    # The first year ends between 2021-09-30 and 2022-12-31, the second between 2022-09-30 and 2023-12-31.
    possible = [
        (date(2021, 9, 30), (A,)),
        (date(2021, 10, 1), (A, B)),
        (date(2022, 9, 30), (A, B)),
        (date(2022, 10, 1), (A, B, C)),
        (date(2022, 12, 31), (A, B, C)),
        (date(2023, 1, 1), (B, C)),
        (date(2023, 12, 31), (B, C)),
        (date(2024, 1, 1), (C,)),
    ]
    for day, phases in possible:
        values = phase_on(ONE_YEAR_THEN_TWO, case, day).values
        assert values.get("phases", (values.get("phase"),)) == phases


def test_the_days_of_a_phase_are_told_by_its_name() -> None:
    found = span(ONE_YEAR_THEN_TWO, SOLD_UNTIL, "b")
    assert found.rule is IN_PHASE
    days = Days(date(2021, 10, 1), date(2022, 9, 30))
    assert found.values == {"phase": B, "first": days.first, "last": days.last, "days": days}


def test_the_days_of_a_phase_are_open_while_one_of_its_ends_is_and_the_other_is_told() -> None:
    promise = lived(*chain(On(SALE), Later((On(SALE), On(FIXES)))))
    found = span(promise, Case(SALE.on(APRIL_1)), "b")
    assert (found.rule, found.missing) == (PHASE_NOT_KNOWN, (FIXES,))
    phase = promise.phase("b")
    days = Days(date(2024, 4, 2), None)
    assert found.values == {"phase": phase, "phases": (phase,), "first": days.first, "last": None, "days": days}
    assert span(promise, Case(SALE.on(APRIL_1)), "a").rule is IN_PHASE
    assert span(promise, Case(FIXES.on(APRIL_1)), "b").missing == (SALE,)


def test_an_end_that_ended_the_phase_before_does_not_lead_on_into_the_next() -> None:
    """Fixes end on 1 April or with the sale, whichever is later: then a day after it can only be help or the end."""
    with_sale = Later((On(SALE), On(FIXES)))
    promise = lived(*chain(On(SALE), with_sale, Later((As(REST.says(with_sale)), On(HELP)))))
    case = Case(SALE.on(date(2024, 3, 1)), HELP.on(APRIL_1))
    on_april_4 = phase_on(promise, case, APRIL_4)
    assert on_april_4.values == {"phases": (promise.phase("b"), promise.phase("d"))}
    assert on_april_4.missing == (FIXES,)


def test_only_the_ends_that_are_open_on_the_day_are_missing() -> None:
    promise = lived(*chain(On(SALE), Later((On(SALE), Earlier((On(FIXES), As(REST.says(On(HELP)))))))))
    case = Case(SALE.on(Between(APRIL_1, APRIL_4)), FIXES.on(Between(date(2024, 4, 3), date(2024, 4, 10))))
    assert phase_on(promise, case, APRIL_1).missing == ()
    assert phase_on(promise, case, date(2024, 4, 2)).missing == (SALE, HELP)
    assert phase_on(promise, case, APRIL_4).missing == (SALE, FIXES, HELP)
    assert phase_on(promise, case, date(2024, 4, 5)).missing == (FIXES, HELP)
    assert phase_on(promise, case, date(2024, 4, 11)).missing == ()


def test_a_phase_may_say_that_it_has_no_rules() -> None:
    gap = evolve(B, rule=WITHOUT_RULES)
    found = phase_on(lived(A, gap, C), SOLD_UNTIL, date(2022, 1, 1))
    assert (found.rule, found.outcome) == (WITHOUT_RULES, Outcome.UNDETERMINED)
    assert found.values["phase"] == gap


# Laws


GRID = tuple(Period(APRIL_1, APRIL_4))
AROUND = tuple(Period(date(2024, 3, 31), date(2024, 4, 5)))
whens: st.SearchStrategy[When | None] = st.one_of(
    st.none(),
    st.just(NEVER),
    st.sampled_from(GRID),
    st.tuples(st.sampled_from(GRID), st.sampled_from(GRID)).map(lambda two: Between(min(two), max(two))),
)


def stated(whens: Sequence[When | None]) -> Case:
    return Case(*(event.on(when) for event, when in zip(EVENTS, whens, strict=True) if when is not None))


def possible_days(when: When | None) -> tuple[date, ...]:
    """Every day that counts on which the event can be, ``date.max`` for never."""
    match when:
        case None:
            return (*Period(AROUND[0] - DAY, AROUND[-1]), LAST)
        case Between(first, last):
            return tuple(Period(first, last))
        case date():
            return (when,)
        case _:
            return (LAST,)


def lives(whens: Sequence[When | None], day: date) -> dict[tuple[date, ...], int]:
    """Which phase of a chain it is on *day*, for all the days on which the events can be."""
    found = {}
    for ends in product(*(possible_days(when) for when in whens)):
        found[ends] = sum(end < day for end in accumulate(ends, max))
    return found


CHAIN = lived(*chain(On(SALE), Later((On(SALE), On(FIXES))), Later((Later((On(SALE), On(FIXES))), On(HELP)))))


@given(st.tuples(whens, whens, whens))
@settings(max_examples=50)
def test_a_day_that_is_not_known_leaves_exactly_the_phases_that_are_possible(
    whens: tuple[When | None, When | None, When | None],
) -> None:
    for day in AROUND:
        values = phase_on(CHAIN, stated(whens), day).values
        wanted = {CHAIN.each.value[place] for place in lives(whens, day).values()}
        found = values.get("phases", (values.get("phase"),))
        assert isinstance(found, tuple)
        assert (set(found), len(found)) == (wanted, len(wanted))


@given(st.tuples(whens, whens, whens))
@settings(max_examples=50)
def test_exactly_the_facts_that_can_change_the_phase_of_a_day_are_missing(
    whens: tuple[When | None, When | None, When | None],
) -> None:
    for day in AROUND:
        found = lives(whens, day)
        matters = set()
        for place, event in enumerate(EVENTS):
            by_others: dict[tuple[date, ...], set[int]] = {}
            for ends, phase in found.items():
                by_others.setdefault((*ends[:place], *ends[place + 1 :]), set()).add(phase)
            if any(len(phases) > 1 for phases in by_others.values()):
                matters.add(event)
        assert set(phase_on(CHAIN, stated(whens), day).missing) == matters


leaves: st.SearchStrategy[Boundary] = st.one_of(
    st.sampled_from(EVENTS).map(On),
    st.sampled_from(EVENTS).map(OnIfAny),
    st.builds(After, st.sampled_from(EVENTS), st.sampled_from([days(1), weeks(1), months(1), years(1)])),
)


def joined(parts: st.SearchStrategy[Boundary]) -> st.SearchStrategy[Boundary]:
    some = st.lists(parts, min_size=1, max_size=2).map(tuple)
    return st.one_of(
        some.map(Later),
        some.map(Earlier),
        st.builds(Then, parts, st.sampled_from([days(1), months(1)])),
        parts.map(lambda part: As(REST.says(part))),
    )


boundaries = st.recursive(leaves, joined, max_leaves=4)


@given(boundaries, boundaries, st.tuples(whens, whens, whens))
@settings(max_examples=300)
def test_phases_that_can_be_built_are_in_order_whatever_the_days(
    end: Boundary, next_end: Boundary, whens: tuple[When | None, When | None, When | None]
) -> None:
    try:
        promise = lived(*chain(end, next_end))
    except PhaseError:
        promise = lived(*chain(end, Later((end, next_end))))
    _, second, _ = spans(promise, stated(whens))
    assert second.after.earliest <= second.until.earliest
    assert second.after.latest <= second.until.latest


@given(boundaries, boundaries, st.tuples(whens, whens, whens))
def test_the_phases_of_a_life_touch_and_every_day_has_exactly_one(
    end: Boundary, next_end: Boundary, whens: tuple[When | None, When | None, When | None]
) -> None:
    promise, case = lived(*chain(end, Later((end, next_end)))), stated(whens)
    found = spans(promise, case)
    assert [each.phase for each in found] == list(promise.each.value)
    assert all(before.until == each.after for before, each in pairwise(found))
    assert (found[0].first, found[-1].last) == (None, None)
    assume(all(not each.missing for each in found))
    for day in (*AROUND, date(2025, 4, 4), FIRST, LAST):
        holding = [each.phase for each in found if each.after.earliest < max(day, FIRST + DAY) <= each.until.earliest]
        assert [phase_on(promise, case, day).values.get("phase")] == holding


@given(boundaries, boundaries, st.tuples(whens, whens, whens))
def test_the_timeline_of_a_life_says_of_every_day_what_is_said_of_it_alone(
    end: Boundary, next_end: Boundary, whens: tuple[When | None, When | None, When | None]
) -> None:
    promise, case = lived(*chain(end, Later((end, next_end)))), stated(whens)
    line = timeline(promise, case)
    assert line.steps[0].on == FIRST
    assert all(before[1:] != step[1:] for before, step in pairwise(line.steps))
    changes = {day for step in line.steps if step.on > FIRST for day in (step.on - DAY, step.on)}
    for day in (*changes, *Period(date(2024, 3, 30), date(2024, 5, 8)), FIRST, FIRST + DAY, LAST):
        assert line.on(day) == phase_on(promise, case, day)


def test_what_was_never_bought_has_no_last_day_counted_from_its_purchase() -> None:
    five_years = After(BOUGHT, years(5))
    never = BOUGHT.on(NEVER)
    assert Later((On(SALE), five_years)).reach(Case(SALE.on(APRIL_1), never)) == Reach(APRIL_1, APRIL_1)
    assert Later((On(SALE), five_years)).reach(Case(never)) == Reach(FIRST, LAST, (SALE,))
    # Where the earlier counts, or nothing else is left, it is still no end.
    assert Earlier((On(SALE), five_years)).reach(Case(SALE.on(APRIL_1), never)) == Reach(APRIL_1, APRIL_1)
    assert Later((five_years,)).reach(Case(never)) == Reach(LAST, LAST)


AT_NOON = datetime(2024, 4, 3, 12, tzinfo=JST)


def test_a_purchase_that_never_was_does_not_lengthen_a_phase() -> None:
    # Without the purchase only what ends the first phase is left to end the second: it has no day.
    sale = LIFE.says(On(SALE))
    bought = LIFE.says(Later((On(SALE), After(BOUGHT, years(5)))))
    life = lived(evolve(A, until=sale), evolve(B, after=sale, until=bought), evolve(C, after=bought))
    asked = Case(SALE.on(Between(APRIL_1, APRIL_4)), BOUGHT.on(NEVER), RECEIVED_AT.at(AT_NOON))
    assert InPhase(life, "a").holds(asked) == Open((SALE,))
    assert InPhase(life, "b").holds(asked) is False
    assert InPhase(life, "c").holds(asked) == Open((SALE,))
    assert InPhase(life, "b").holds(asked.without(BOUGHT)) == Open((SALE, BOUGHT))


# How long


MANY = {
    "goes": GOES_ON,
    "for ever": NO_END,
    "at least": GOES_ON_AT_LEAST,
    "open": HORIZON_NOT_KNOWN,
    "over": IS_OVER,
    "over by": OVER_AT_LATEST,
}


@pytest.mark.parametrize(
    ("until", "case", "steps", "missing"),
    [
        (On(SALE), Case(SALE.on(APRIL_1)), [(FIRST, "goes"), (date(2024, 4, 2), "over")], ()),
        (On(SALE), Case(SALE.on(NEVER)), [(FIRST, "for ever")], ()),
        (On(SALE), Case(), [(FIRST, "open")], (SALE,)),
        (
            On(SALE),
            Case(SALE.on(Between(APRIL_1, APRIL_4))),
            [(FIRST, "at least"), (date(2024, 4, 2), "open"), (date(2024, 4, 5), "over by")],
            (SALE,),
        ),
        (Later(BOTH), Case(SALE.on(APRIL_1)), [(FIRST, "at least"), (date(2024, 4, 2), "open")], (FIXES,)),
        (Earlier(BOTH), Case(SALE.on(APRIL_1)), [(FIRST, "open"), (date(2024, 4, 2), "over by")], (FIXES,)),
        (OnIfAny(SALE), Case(), [(FIRST, "over")], ()),
    ],
)
def test_a_horizon_goes_on_to_its_last_day_that_day_included(
    until: Boundary, case: Case, steps: list[tuple[date, str]], missing: tuple[Question, ...]
) -> None:
    horizon = Horizon("service", "保守", "service", LIFE.says(until))
    line = horizon_timeline(horizon, case)
    assert [(step.on, step.rule) for step in line.steps] == [(day, MANY[name]) for day, name in steps]
    assert {question for step in line.steps for question in step.missing} == set(missing)
    assert all(step.rests_on == (horizon.until,) and step.facts == until.facts for step in line.steps)


@pytest.mark.parametrize(
    ("until", "case", "rule", "told"),
    [
        (On(SALE), Case(SALE.on(APRIL_1)), GOES_ON, {"last": APRIL_1}),
        (On(SALE), Case(SALE.on(NEVER)), NO_END, {"last": None}),
        (On(SALE), Case(), HORIZON_NOT_KNOWN, {"at_least": None}),
        (Later(BOTH), Case(SALE.on(APRIL_1)), HORIZON_NOT_KNOWN, {"at_least": APRIL_1}),
    ],
)
def test_the_last_day_of_a_horizon_is_told_or_until_when_it_goes_on_at_least(
    until: Boundary, case: Case, rule: object, told: dict[str, object]
) -> None:
    horizon = Horizon("service", "保守", "service", LIFE.says(until))
    found = reach(horizon, case)
    assert (found.rule, found.values) == (rule, {"horizon": horizon, **told})
    assert bool(found.missing) is (rule is HORIZON_NOT_KNOWN)


# What is done


FIX = frozenset({Work.SOFTWARE_FIX})
FULLY = LIFE.says(Grant(FIX, Outcome.COVERED))
SERIOUSLY = LIFE.says(Grant(FIX, Outcome.COVERED, Is(SERIOUS_DEFECT, True), Outcome.DISCRETIONARY))
NOT_AT_ALL = LIFE.says(Grant(FIX, Outcome.EXCLUDED))
SILENT = LIFE.says(Grant(FIX, Outcome.UNDETERMINED, Is(SERIOUS_DEFECT, True)))
GRANTING = Phases(
    LIFE.says((evolve(A, does=(FULLY,)), evolve(B, does=(SERIOUSLY,)), evolve(C, does=(NOT_AT_ALL,)))),
    (Horizon("repair", "修理", "repair", LIFE.says(On(SALE)), frozenset({Work.REPAIR})),),
)
FIX_ASKED = Case(WORK.is_(Work.SOFTWARE_FIX))
SERIOUS, SLIGHT = SERIOUS_DEFECT.is_(True), SERIOUS_DEFECT.is_(False)


def test_the_works_of_a_life_are_those_that_a_phase_speaks_of() -> None:
    assert works(GRANTING) == FIX
    assert works(ONE_YEAR_THEN_TWO) == frozenset()


@pytest.mark.parametrize(
    ("phase", "stated", "outcome", "missing"),
    [
        ("a", (), Outcome.COVERED, ()),
        ("b", (SERIOUS,), Outcome.COVERED, ()),
        ("b", (SLIGHT,), Outcome.DISCRETIONARY, ()),
        ("b", (), Outcome.UNDETERMINED, (SERIOUS_DEFECT,)),
        ("c", (SERIOUS,), Outcome.EXCLUDED, ()),
    ],
)
def test_what_is_done_in_a_phase_is_what_its_passages_grant(
    phase: str, stated: tuple[Known, ...], outcome: Outcome, missing: tuple[Question, ...]
) -> None:
    (found,) = may_get(GRANTING, GRANTING.phase(phase), FIX_ASKED.but(*stated))
    assert (found.outcome, found.missing) == (outcome, missing)
    assert found.values == {"phase": GRANTING.phase(phase), "work": Work.SOFTWARE_FIX}
    assert found.facts == ((WORK, SERIOUS_DEFECT) if phase == "b" else (WORK,))


def test_a_grant_that_hangs_on_an_unknown_weighs_as_much_as_the_worse_of_its_sides() -> None:
    (found,) = may_get(GRANTING, GRANTING.phase("b"), FIX_ASKED)
    assert found.weighs is Outcome.DISCRETIONARY
    silent = lived(A, evolve(B, does=(SILENT,)), C)
    (found,) = may_get(silent, silent.phase("b"), FIX_ASKED)
    assert (found.rule, found.weighs, found.missing) == (NOT_STATED, Outcome.EXCLUDED, (SERIOUS_DEFECT,))


def test_of_a_work_that_a_phase_does_not_name_nothing_is_stated_but_before_the_first_phase_ends_nothing_limits_it() -> (
    None
):
    (first,) = may_get(GRANTING, GRANTING.phase("a"), Case(WORK.is_(Work.LOAN)))
    assert (first.rule, first.outcome, first.missing) == (NOT_LIMITED, Outcome.COVERED, ())
    assert first.rests_on == (A_YEAR, GRANTING.each)
    (later,) = may_get(GRANTING, GRANTING.phase("b"), Case(WORK.is_(Work.LOAN)))
    assert (later.rule, later.outcome, later.missing) == (NOT_STATED, Outcome.UNDETERMINED, ())


def test_what_is_done_waits_for_what_is_asked_for() -> None:
    (found,) = may_get(GRANTING, GRANTING.phase("a"), Case())
    assert (found.rule, found.missing) == (NOT_STATED, (WORK,))


def of(case: Case, day: date) -> Decision:
    return Decision(of_request(GRANTING, case.but(SALE.on(date(2020, 9, 30))), day))


def test_a_request_rests_on_the_phase_of_its_day_and_what_is_done_in_it() -> None:
    assert [each.rule for each in of(FIX_ASKED, date(2021, 9, 30)).findings] == [IN_PHASE, DONE]
    assert of(FIX_ASKED, date(2021, 10, 1)).missing == (SERIOUS_DEFECT,)
    assert [each.rule for each in of(FIX_ASKED, date(2022, 10, 1)).findings] == [IN_PHASE, NOT_DONE]


def test_a_request_for_what_no_phase_speaks_of_rests_on_its_horizon_only() -> None:
    repair = Case(WORK.is_(Work.REPAIR))
    assert [each.rule for each in of(repair, date(2020, 9, 30)).findings] == [GOES_ON]
    assert [each.rule for each in of(repair, date(2020, 10, 1)).findings] == [IS_OVER]
    assert of(Case(WORK.is_(Work.LOAN)), date(2020, 10, 1)).findings == ()
    assert of(Case(), date(2020, 10, 1)).findings == ()


BETWEEN_ONE_AND_TWO = SALE.on(Between(date(2020, 9, 30), date(2021, 3, 31)))
"""The first phase ends between 2021-09-30 and 2022-03-31, the second between 2022-09-30 and 2023-03-31."""


@pytest.mark.parametrize(
    ("day", "stated", "weighs", "missing"),
    [
        (date(2022, 1, 1), (SLIGHT,), Outcome.DISCRETIONARY, (SALE,)),
        (date(2022, 1, 1), (), Outcome.DISCRETIONARY, (SALE, SERIOUS_DEFECT)),
        (date(2022, 12, 1), (SERIOUS,), Outcome.EXCLUDED, (SALE,)),
    ],
)
def test_a_request_in_one_of_several_phases_weighs_as_much_as_in_the_worst_of_them(
    day: date, stated: tuple[Known, ...], weighs: Outcome, missing: tuple[Question, ...]
) -> None:
    (found,) = of_request(GRANTING, FIX_ASKED.but(BETWEEN_ONE_AND_TWO, *stated), day)
    assert (found.rule, found.outcome) == (PHASE_NOT_KNOWN, Outcome.UNDETERMINED)
    assert (found.weighs, found.missing) == (weighs, missing)
    assert {WORK, SALE, SERIOUS_DEFECT} <= set(found.facts)


def test_a_request_that_comes_to_the_same_in_each_phase_does_not_wait_for_the_phase() -> None:
    # In the first and in the second phase a serious defect is mended.
    found = of_request(GRANTING, FIX_ASKED.but(BETWEEN_ONE_AND_TWO, SERIOUS), date(2022, 1, 1))
    assert [(each.rule, each.missing) for each in found] == [(DONE, ())]
    first, second, *_ = GRANTING.each.value
    assert first.until in found[0].rests_on
    assert second.until in found[0].rests_on


def test_the_works_that_are_granted_on_a_day_are_those_of_the_phases_it_may_be_in() -> None:
    loan = LIFE.says(Grant(frozenset({Work.LOAN}), Outcome.COVERED))
    promise = lived(A, evolve(B, does=(SERIOUSLY,)), evolve(C, does=(loan,)))
    case = Case(BETWEEN_ONE_AND_TWO)
    days = {date(2021, 9, 30): set(), date(2022, 1, 1): FIX, date(2022, 12, 1): FIX | {Work.LOAN}}
    assert {day: granted(promise, case, day) for day in days} == days


# Infinico


APPLIANCES, VIRTUAL = policy("infinico/cross-sendback").phases, policy("infinico/virtual-support").phases


def ways_of(promise: Phases) -> Iterator[Phases]:
    """The phases with every passage read in every way."""
    read = readings(promise)
    for ways in product(*(reading.ways for reading in read.values())):
        yield under(promise, dict(zip(read, ways, strict=True)))


@pytest.mark.parametrize(
    ("promise", "count"),
    [
        # The date of a fix 2, the limited phase 3, the announcement 2, the end of service 3, contracts 2.
        (APPLIANCES, 72),
        # The date of a fix 2, features 2, the two ends 3.
        (VIRTUAL, 12),
    ],
    ids=["appliances", "virtual"],
)
def test_infinico_s_phases_are_in_order_however_its_pages_are_read(promise: Phases | None, count: int) -> None:
    assert promise is not None
    read = list(ways_of(promise))
    assert len(read) == count
    for each in read:
        found = spans(each, Case(ANNOUNCED.on(date(2020, 6, 30)), END_OF_SALE.on(date(2020, 9, 30))))
        assert [one.last for one in found][-1] is None
        assert all(before.last and one.first == before.last + DAY for before, one in pairwise(found))
        assert not any(one.is_empty for one in found)


@pytest.mark.parametrize(
    ("way", "announced", "end"),
    [
        # From the end of sale, 2021-03-31, 1 and 4 years end on 2026-03-31; from the announcement 5 years.
        ("later-of", date(2021, 6, 30), date(2026, 6, 30)),
        ("later-of", date(2021, 1, 15), date(2026, 3, 31)),
        ("announcement", date(2021, 6, 30), date(2026, 6, 30)),
        ("announcement", date(2021, 1, 15), date(2026, 1, 15)),
        ("end-of-sale", date(2021, 6, 30), date(2026, 3, 31)),
        ("end-of-sale", date(2021, 1, 15), date(2026, 3, 31)),
    ],
)
def test_extended_support_of_a_virtual_appliance_ends_with_the_period_of_that_name(
    way: str, announced: date, end: date
) -> None:
    assert VIRTUAL is not None
    read = under(VIRTUAL, {"infinico/va-eos-end": way})
    case = Case(ANNOUNCED.on(announced), END_OF_SALE.on(date(2021, 3, 31)))
    assert reach(read.horizon("extended-support"), case).values["last"] == end
    assert span(read, case, "extended").values["last"] == end
    assert phase_on(read, case, end + DAY).values["phase"] == read.phase("ended")


def test_announced_long_before_five_years_can_be_over_before_extended_support_begins() -> None:
    assert VIRTUAL is not None
    read = under(VIRTUAL, {"infinico/va-eos-end": "announcement"})
    # Announced in 2015: 5 years end on 2020-06-30, normal support on 2022-03-31.
    case = Case(ANNOUNCED.on(date(2015, 6, 30)), END_OF_SALE.on(date(2021, 3, 31)))
    assert span(read, case, "extended").rule is WITHOUT_DAYS
    assert phase_on(read, case, date(2022, 4, 1)).values["phase"] == read.phase("ended")


def test_while_the_announcement_is_not_known_extended_support_goes_on_at_least_as_counted_from_the_end_of_sale() -> (
    None
):
    assert VIRTUAL is not None
    case = Case(END_OF_SALE.on(date(2021, 3, 31)))
    assert phase_on(VIRTUAL, case, date(2026, 3, 31)).values["phase"] == VIRTUAL.phase("extended")
    assert phase_on(VIRTUAL, case, date(2026, 4, 1)).missing == (ANNOUNCED,)


# Days that do not go together

SALE_ENDED = END_OF_SALE.on(date(2020, 9, 30))


@pytest.mark.parametrize(
    ("stated", "named"),
    [
        ((ANNOUNCED.on(date(2020, 9, 30)), SALE_ENDED), []),
        ((ANNOUNCED.on(date(2020, 10, 1)), SALE_ENDED), [(ANNOUNCED, END_OF_SALE)]),
        ((BOUGHT.on(date(2020, 9, 30)), SALE_ENDED), []),
        ((BOUGHT.on(date(2020, 10, 1)), SALE_ENDED), [(BOUGHT, END_OF_SALE)]),
        ((BOUGHT.on(date(2020, 10, 1)), CONTRACT_END.on(date(2020, 9, 30))), [(BOUGHT, CONTRACT_END)]),
        # Certain only where no day of the one can be as early as a day of the other.
        ((BOUGHT.on(Between(date(2020, 9, 30), date(2020, 10, 5))), SALE_ENDED), []),
        ((BOUGHT.on(Between(date(2020, 10, 1), date(2020, 10, 5))), SALE_ENDED), [(BOUGHT, END_OF_SALE)]),
        ((BOUGHT.on(date(2020, 10, 1)), END_OF_SALE.on(NEVER)), []),
        ((SALE_ENDED,), []),
    ],
)
def test_days_stated_in_an_unlikely_order_are_named_and_change_nothing(
    stated: tuple[Known, ...], named: list[tuple[Event, Event]]
) -> None:
    assert APPLIANCES is not None
    found = doubts(APPLIANCES, Case(*stated))
    assert [(each.rule, each.outcome, each.facts) for each in found] == [
        (OUT_OF_ORDER, Outcome.COVERED, both) for both in named
    ]
    asked = of_request(APPLIANCES, Case(*stated), date(2020, 9, 1))
    assert [each for each in asked if each.rule is OUT_OF_ORDER] == list(found)


ANY_OS, MAJOR = (), (CORPORATE_OS.is_(True), OS_NECESSARY.is_(True))
HOME = (CORPORATE_OS.is_(False),)
SAME_OS, NEW_KIND_OF_OS = (*MAJOR, OS_CHANGED.is_(False)), (*MAJOR, OS_CHANGED.is_(True))

IN_THE_PHASES: list[tuple[str, Work, tuple[Known, ...], str]] = [
    # While the product is sold, the rules for the end of sale limit nothing but the date of a fix.
    ("on-sale", Work.SOFTWARE_FIX, (), "covered"),
    ("on-sale", Work.NEW_OS_SUPPORT, MAJOR, "covered"),
    ("on-sale", Work.FIX_DATE, (), "excluded"),
    # All problems are fixed; needed major systems are connected, nothing being guaranteed for a changed one.
    ("normal", Work.SOFTWARE_FIX, (SLIGHT,), "covered"),
    ("normal", Work.WORKAROUND, (SLIGHT,), "covered"),
    ("normal", Work.NEW_OS_SUPPORT, SAME_OS, "covered"),
    ("normal", Work.NEW_OS_SUPPORT, NEW_KIND_OF_OS, "discretionary"),
    ("normal", Work.NEW_OS_SUPPORT, HOME, "excluded"),
    ("normal", Work.NEW_OS_SUPPORT, ANY_OS, "undetermined"),
    ("normal", Work.NEW_FEATURE, (), "excluded"),
    ("normal", Work.FIX_DATE, (), "excluded"),
    ("normal", Work.REPAIR, (), "undetermined"),
    # Only serious problems are sure to be fixed, all else is left to the vendor.
    ("limited", Work.SOFTWARE_FIX, (SERIOUS,), "covered"),
    ("limited", Work.SOFTWARE_FIX, (SLIGHT,), "discretionary"),
    ("limited", Work.SOFTWARE_FIX, (), "undetermined"),
    ("limited", Work.WORKAROUND, (SERIOUS,), "covered"),
    ("limited", Work.WORKAROUND, (SLIGHT,), "discretionary"),
    ("limited", Work.NEW_OS_SUPPORT, MAJOR, "discretionary"),
    ("limited", Work.NEW_OS_SUPPORT, HOME, "excluded"),
    ("limited", Work.NEW_FEATURE, (), "excluded"),
    ("limited", Work.FIX_DATE, (), "excluded"),
    ("ended", Work.SOFTWARE_FIX, (SERIOUS,), "excluded"),
    ("ended", Work.WORKAROUND, (SERIOUS,), "excluded"),
    ("ended", Work.NEW_OS_SUPPORT, SAME_OS, "excluded"),
    ("ended", Work.NEW_FEATURE, (), "excluded"),
    ("ended", Work.FIX_DATE, (), "excluded"),
]


@pytest.mark.parametrize(("phase", "work", "stated", "outcome"), IN_THE_PHASES)
def test_what_infinico_does_in_each_phase_of_an_appliance_and_of_a_virtual_one(
    phase: str, work: Work, stated: tuple[Known, ...], outcome: str
) -> None:
    for promise, name in ((APPLIANCES, phase), (VIRTUAL, "extended" if phase == "limited" else phase)):
        assert promise is not None
        found = Decision(may_get(promise, promise.phase(name), Case(WORK.is_(work), *stated)))
        assert found.outcome.value == outcome


@pytest.mark.parametrize("work", [Work.SOFTWARE_FIX, Work.WORKAROUND, Work.NEW_OS_SUPPORT, Work.NEW_FEATURE])
def test_read_with_a_gap_nothing_is_stated_of_the_second_year(work: Work) -> None:
    assert APPLIANCES is not None
    gap = under(APPLIANCES, {"infinico/limited-start": "gap"})
    case = Case(END_OF_SALE.on(date(2020, 9, 30)), WORK.is_(work), *SAME_OS, SERIOUS)
    assert Decision(of_request(gap, case, date(2022, 9, 30))).outcome is Outcome.UNDETERMINED
    assert Decision(of_request(gap, case, date(2022, 10, 1))).outcome is not Outcome.UNDETERMINED


def test_a_last_day_is_a_day_that_an_event_can_have() -> None:
    with pytest.raises(FactError, match=r"what never happens is NEVER$"):
        SALE.on(LAST)


# In which phase was the request made?


def asked_on(day: date, *known: Known) -> Case:
    return Case(RECEIVED_AT.at(datetime(day.year, day.month, day.day, 12, tzinfo=JST)), *known)


SOLD_UNTIL_SEPTEMBER = SALE.on(date(2020, 9, 30))


@pytest.mark.parametrize(
    ("day", "phase"),
    [
        (date(2020, 1, 1), "a"),
        (date(2021, 9, 30), "a"),
        (date(2021, 10, 1), "b"),
        (date(2022, 9, 30), "b"),
        (date(2022, 10, 1), "c"),
    ],
)
def test_a_request_is_made_in_the_phase_of_its_day(day: date, phase: str) -> None:
    case = asked_on(day, SOLD_UNTIL_SEPTEMBER)
    assert [name for name in ("a", "b", "c") if InPhase(ONE_YEAR_THEN_TWO, name).holds(case)] == [phase]


@pytest.mark.parametrize(
    ("at", "truth"),
    [
        # 15:00 UTC is midnight in Japan, where the next phase begins.
        (datetime(2021, 9, 30, 14, 59, 59, tzinfo=UTC), True),
        (datetime(2021, 9, 30, 15, tzinfo=UTC), False),
    ],
)
def test_the_day_of_a_request_is_that_in_japan(at: datetime, truth: Truth) -> None:
    assert InPhase(ONE_YEAR_THEN_TWO, "a").holds(Case(RECEIVED_AT.at(at), SOLD_UNTIL_SEPTEMBER)) is truth


NOVEMBER = SALE.on(Between(date(2020, 9, 30), date(2020, 11, 30)))
"""The first year ends between 2021-09-30 and 2021-11-30."""


@pytest.mark.parametrize(
    ("phase", "case", "truth"),
    [
        ("a", asked_on(date(2021, 9, 30), NOVEMBER), True),
        ("a", asked_on(date(2021, 10, 1), NOVEMBER), Open((SALE,))),
        ("b", asked_on(date(2021, 10, 1), NOVEMBER), Open((SALE,))),
        # Whenever the sale ended, the third phase has not begun.
        ("c", asked_on(date(2021, 10, 1), NOVEMBER), False),
        ("b", asked_on(date(2021, 12, 1), NOVEMBER), True),
        ("a", asked_on(date(2021, 10, 1)), Open((SALE,))),
        ("c", asked_on(date(2021, 10, 1)), Open((SALE,))),
        ("a", asked_on(date(2021, 10, 1), SALE.on(NEVER)), True),
        ("c", asked_on(date(2021, 10, 1), SALE.on(NEVER)), False),
        ("a", Case(SOLD_UNTIL_SEPTEMBER), Open((RECEIVED_AT,))),
        ("a", Case(), Open((RECEIVED_AT,))),
    ],
)
def test_the_phase_of_a_request_is_open_only_where_its_days_can_go_either_way(
    phase: str, case: Case, truth: Truth
) -> None:
    assert InPhase(ONE_YEAR_THEN_TWO, phase).holds(case) == truth


def test_the_phase_of_a_request_is_told_by_its_day_and_by_what_ends_the_phases() -> None:
    assert InPhase(ONE_YEAR_THEN_TWO, "a").facts == (RECEIVED_AT, SALE)
    promise = lived(*in_turn(LIFE.says(On(SALE)), LIFE.says(Later((On(SALE), On(FIXES))))))
    assert InPhase(promise, "b").facts == (RECEIVED_AT, SALE, FIXES)


@pytest.mark.parametrize(
    ("day", "ended"),
    # Sold until 2020-09-30: fixes for everything a year, for serious problems until five years after, to 2025-09-30.
    [(date(2025, 9, 30), False), (date(2025, 10, 1), True)],
)
def test_the_software_of_an_appliance_has_ended_five_years_after_its_sale(day: date, ended: Truth) -> None:
    assert APPLIANCES is not None
    assert InPhase(APPLIANCES, "ended").holds(asked_on(day, END_OF_SALE.on(date(2020, 9, 30)))) is ended
