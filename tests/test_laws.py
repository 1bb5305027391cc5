"""What holds for every policy and every case: the worked ones, and random ones of the facts that a policy speaks of."""

from collections.abc import Iterator
from datetime import date, datetime, time
from enum import Enum
from itertools import pairwise
from random import Random
from typing import Final

import pytest
from attrs import evolve, frozen
from hypothesis import given, settings
from hypothesis import strategies as st

from maintrules import coverage, explain, registration, renewal
from maintrules.accounts import Ids, Key, Keys
from maintrules.calendars import KNOWN_FROM, KNOWN_THROUGH
from maintrules.course import course
from maintrules.coverage import SHIPPED
from maintrules.decisions import BEGINNING, Decision, Finding, Outcome, Rule
from maintrules.duties import Duty
from maintrules.enrolment import Names
from maintrules.facts import NEVER, Between, Case, Event, Fact, Known, Question, When
from maintrules.options import Option, Options
from maintrules.periods import DAY, EARLIEST, JST, LATEST, Period
from maintrules.policy import Policy, PolicyError
from maintrules.refunds import AGREED, PACK_RETURNED, PROOF, RETURN_BY, TO_SELLER
from maintrules.registration import (
    FULLY_REGISTERED,
    LATE_ACCEPTED,
    NOTICED,
    Component,
    Components,
    Stage,
    StagesDone,
)
from maintrules.releases import Release, Version
from maintrules.requests import Codes, StepsTaken, Supplied
from maintrules.sources import readings, under
from maintrules.table import (
    changes,
    deadlines,
    decide,
    decide_request,
    depends_on,
    duties,
    holds_until,
    left,
    offered,
    period,
    refund,
    registrable,
    renewable,
)
from maintrules.testing import cases
from maintrules.vendors import VENDORS, policies, policy
from maintrules.versions import DesignatedVersions, Releases
from maintrules.words import (
    BOUGHT,
    COMPLETED,
    PLAN_BOUGHT,
    REGISTERED,
    RENEWALS,
    SERVICE_START,
    TERM,
    TOTAL_TERM,
    ClosedDays,
    Renewal,
    Renewals,
    RenewedBy,
)

POLICIES: Final = tuple(each for vendor in VENDORS for each in policies(vendor))
OF_FORMS: Final = {"action", "application", "bulk", "identifier", "message", "next-step", "notice", "serial-text"}
"""What is asked of forms, and what comes of them."""


def _named(policy: Policy, case: Case) -> set[Question]:
    """The facts that an answer to a case speaks of."""
    steps = [step for line in course(policy, case).lines for step in line.steps]
    return {question for step in steps for question in (*step.facts, *step.missing)}


def _worked_cases(policy: Policy) -> tuple[Case, ...]:
    """The worked cases that state something of what an answer speaks of."""
    own = [case for case in cases(policy.vendor) if case.policy == policy.name and case.ask not in OF_FORMS]
    return tuple(dict.fromkeys(case.case for case in own if not _named(policy, case.case).isdisjoint(case.case)))


WORKED: Final = {each.name: _worked_cases(each) for each in POLICIES}
FACTS: Final = {
    each.name: tuple(
        sorted(
            {q for case in WORKED[each.name] for q in (*case, *_named(each, case))}, key=lambda question: question.name
        )
    )
    for each in POLICIES
}
"""The facts that a policy speaks of."""

UNDER: Final = {
    each.name: {
        (name, way): under(each, {name: way}) for name, reading in readings(each).items() for way in reading.ways
    }
    for each in POLICIES
}
"""A policy by each way of each of its readings."""


@frozen
class Asked:
    """A policy by its name, a case and a day."""

    name: str
    case: Case
    day: date

    @property
    def policy(self) -> Policy:
        return policy(self.name)

    @property
    def decision(self) -> Decision:
        return decide(self.policy, self.case, as_of=self.day)


def _days(policy: Policy, case: Case) -> list[date]:
    """The days on which a finding becomes another, and their eves."""
    steps = {step.on for line in course(policy, case).lines for step in line.steps}
    return sorted(steps | {day - DAY for day in steps if day > BEGINNING})


def _worked() -> Iterator[Asked]:
    for each in POLICIES:
        for case in WORKED[each.name]:
            for day in _days(each, case):
                yield Asked(each.name, case, day)


# Random cases

DAYS: Final = st.one_of(
    st.dates(date(2023, 12, 25), date(2024, 4, 5)),
    st.dates(date(2024, 2, 26), date(2024, 3, 3)),
    st.dates(date(2025, 2, 26), date(2025, 3, 3)),
    st.sampled_from([date(2024, month, 1) - DAY for month in range(1, 13)]),
    st.sampled_from([date(2029, 2, 28), date(2031, 2, 28)]),
)
EXTREME: Final = st.sampled_from([EARLIEST, EARLIEST + DAY, LATEST - DAY, LATEST])
NAMES: Final = st.sampled_from(
    [
        "NetRegio2 DHCP",
        "NetNebulas-IA DHCP",
        "NetNebulas-VA DHCP",
        "NetWyvern RADIUS",
        "no such product",
        "delivery-standard",
        "on-site",
        "infinico/technical-support",
        "infinico/onsite-24x365",
        "NeoFace Access Control",
        "S1",
        "S2",
    ]
)

VERSIONS: Final = st.sampled_from(["1.1.1", "1.1.1-1111", "1.1.2", "1.2.1", "3.18.3", "3.32.4", "5.00.3"]).map(
    Version.parse
)


def _betweens(days: st.SearchStrategy[date]) -> st.SearchStrategy[Between]:
    return st.tuples(days, days).map(lambda two: Between(min(two), max(two)))


def _periods(days: st.SearchStrategy[date]) -> st.SearchStrategy[Period]:
    return st.tuples(days, days).map(lambda two: Period(min(two), max(two)))


def _whens(days: st.SearchStrategy[date]) -> st.SearchStrategy[When]:
    return st.one_of(days, days, _betweens(days), st.just(NEVER))


def _records(days: st.SearchStrategy[date]) -> dict[type, st.SearchStrategy[object]]:
    day = st.none() | days
    renewal = st.builds(
        Renewal,
        years=st.sampled_from([None, 1, 2, 4, 6]),
        bought=day,
        registered=day | st.just(NEVER),
        first=day,
        last=day,
        by=st.sampled_from([None, *RenewedBy]),
    )
    key = st.builds(Key, st.just("K"), NAMES, day, day, day, NAMES, NAMES, st.sampled_from([None, True, False]))
    component = st.builds(
        Component, st.just("module"), st.sampled_from([None, True, False]), st.sampled_from([None, "1"])
    )
    option = st.builds(Option, NAMES, st.sampled_from([None, 1, 2]))
    return {
        bool: st.booleans(),
        int: st.integers(0, 8),
        str: NAMES,
        Period: _periods(days),
        ClosedDays: st.builds(ClosedDays, st.lists(days, max_size=3).map(tuple), st.none() | _periods(days)),
        StagesDone: st.builds(StagesDone, st.lists(st.sampled_from(Stage), unique=True).map(tuple)),
        Components: st.builds(Components, st.lists(component, max_size=2).map(tuple)),
        Ids: st.builds(Ids, st.lists(NAMES, max_size=2).map(tuple)),
        Keys: st.builds(Keys, st.lists(key, max_size=2).map(tuple)),
        Codes: st.builds(Codes, st.lists(NAMES, max_size=2).map(tuple)),
        Names: st.builds(Names, st.lists(NAMES, max_size=2).map(tuple)),
        Supplied: st.builds(Supplied, st.lists(NAMES, max_size=2).map(tuple)),
        StepsTaken: st.builds(StepsTaken, st.lists(NAMES, max_size=2).map(tuple)),
        Options: st.builds(Options, st.lists(option, max_size=2).map(tuple)),
        Renewals: st.builds(Renewals, st.lists(renewal, max_size=2).map(tuple)),
        Version: VERSIONS,
        Releases: st.builds(Releases, st.lists(st.builds(Release, VERSIONS, days), max_size=4).map(tuple)),
        DesignatedVersions: st.builds(DesignatedVersions, st.lists(VERSIONS, max_size=2).map(tuple)),
    }


def _known(question: Question, days: st.SearchStrategy[date]) -> st.SearchStrategy[Known]:
    """The fact with any value that it can have."""
    match question:
        case Event():
            return _whens(days).map(question.on)
        case Fact(kind=kind):
            values = st.sampled_from(kind) if issubclass(kind, Enum) else _records(days)[kind]
            return values.map(lambda value: Known(question, value))
        case _:
            return days.map(lambda day: Known(question, datetime.combine(day, time(9), JST)))


Change = tuple[Question, Known | None]
"""A fact with another value, or taken away."""


def _changes(policy: Policy, days: st.SearchStrategy[date]) -> st.SearchStrategy[list[Change]]:
    values = {question: st.none() | _known(question, days) for question in FACTS[policy.name]}
    facts = st.sampled_from(FACTS[policy.name])
    return st.lists(facts.flatmap(lambda question: st.tuples(st.just(question), values[question])), max_size=6)


def _but(case: Case, changes: list[Change]) -> Case:
    for question, known in changes:
        case = case.without(question) if known is None else case.but(known)
    return case


def _asked(policy: Policy, days: st.SearchStrategy[date]) -> st.SearchStrategy[Asked]:
    """A case, worked or empty, with changes, on a day on which it may come to something else, or on any day."""
    case = st.builds(_but, st.sampled_from([Case(), *WORKED[policy.name]]), _changes(policy, days))
    return st.builds(_on, st.just(policy.name), case, st.integers(0, 30), days)


def _on(name: str, case: Case, place: int, other: date) -> Asked:
    days = _days(policy(name), case)
    return Asked(name, case, days[place] if place < len(days) else other)


ASKED: Final = st.one_of([_asked(each, DAYS) for each in POLICIES])
EXTREMELY_ASKED: Final = st.one_of([_asked(each, DAYS | EXTREME) for each in POLICIES])
ASKED_AND_CHANGED: Final = st.one_of([st.tuples(_asked(each, DAYS), _changes(each, DAYS)) for each in POLICIES])

# The days


def _walked(policy: Policy, case: Case, within: Period) -> list[date]:
    """The days on which the outcome is another than on the day before, found by asking for each of them."""
    outcomes = [decide(policy, case, as_of=day).outcome for day in Period(within.first - DAY, within.last)]
    return [day for day, before, now in zip(within, outcomes, outcomes[1:], strict=False) if now is not before]


@given(ASKED)
def test_the_changes_are_those_that_a_walk_day_by_day_finds(asked: Asked) -> None:
    day = min(max(asked.day, date.min + 31 * DAY), date.max - 9 * DAY)
    within = Period(day - 30 * DAY, day + 9 * DAY)
    found = changes(asked.policy, asked.case, within=within)
    assert [change.on for change in found] == _walked(asked.policy, asked.case, within)
    assert [change.decision for change in found] == [
        decide(asked.policy, asked.case, as_of=change.on) for change in found
    ]


@given(ASKED)
def test_an_answer_holds_until_the_eve_of_its_first_change(asked: Asked) -> None:
    until = holds_until(asked.policy, asked.case, as_of=asked.day)
    if until is None:
        later = [day for day in _days(asked.policy, asked.case) if day >= asked.day]
        assert {decide(asked.policy, asked.case, as_of=day).outcome for day in later} <= {asked.decision.outcome}
    else:
        assert asked.day <= until
        assert decide(asked.policy, asked.case, as_of=until).outcome is asked.decision.outcome
        assert decide(asked.policy, asked.case, as_of=until + DAY).outcome is not asked.decision.outcome
        days = [day for day in _days(asked.policy, asked.case) if asked.day <= day <= until]
        assert {decide(asked.policy, asked.case, as_of=day).outcome for day in days} <= {asked.decision.outcome}


@pytest.mark.parametrize("name", WORKED)
def test_a_worked_case_changes_on_no_day_but_those_its_changes_name(name: str) -> None:
    for case in WORKED[name]:
        days = _days(policy(name), case)
        outcomes = [decide(policy(name), case, as_of=day).outcome for day in days]
        walked = [day for day, (before, now) in zip(days[1:], pairwise(outcomes), strict=True) if now is not before]
        found = changes(policy(name), case, within=Period(BEGINNING, date.max))
        assert [change.on for change in found] == walked


# What a decision does not name


def _says(decision: Decision) -> tuple[Outcome, tuple[str, ...]]:
    return decision.outcome, tuple(finding.rule.name for finding in decision.findings)


def _decisions(policy: Policy, case: Case, days: list[date]) -> list[Decision]:
    lines = course(policy, case).lines
    return [Decision(tuple(line.on(day) for line in lines)) for day in days]


def _hold_under_readings_not_named(name: str, case: Case, days: list[date]) -> None:
    decisions = _decisions(policy(name), case, days)
    for (reading, _), read in UNDER[name].items():
        otherwise = _decisions(read, case, days)
        unnamed = [(one, other) for one, other in zip(decisions, otherwise, strict=True) if reading not in one.readings]
        assert [_says(one) for one, _ in unnamed] == [_says(other) for _, other in unnamed]


@given(ASKED)
def test_a_reading_that_a_decision_does_not_name_does_not_change_it(asked: Asked) -> None:
    _hold_under_readings_not_named(asked.name, asked.case, [asked.day])


@pytest.mark.parametrize("name", WORKED)
def test_a_reading_that_the_decision_of_a_worked_case_does_not_name_does_not_change_it(name: str) -> None:
    for case in WORKED[name]:
        _hold_under_readings_not_named(name, case, _days(policy(name), case))


@given(ASKED_AND_CHANGED)
def test_a_fact_that_a_decision_does_not_name_does_not_change_it(drawn: tuple[Asked, list[Change]]) -> None:
    asked, changes = drawn
    unnamed = [change for change in changes if change[0] not in asked.decision.facts]
    changed = decide(asked.policy, _but(asked.case, unnamed), as_of=asked.day)
    assert _says(changed) == _says(asked.decision)


def test_without_the_facts_that_the_decision_of_a_worked_case_does_not_name_it_stays() -> None:
    for asked in _worked():
        decision = asked.decision
        unnamed = [question for question in asked.case if question not in decision.facts]
        if unnamed:
            assert _says(decide(asked.policy, asked.case.without(*unnamed), as_of=asked.day)) == _says(decision)


@settings(max_examples=50)
@given(ASKED)
def test_a_decision_depends_on_the_ways_under_which_it_would_be_another(asked: Asked) -> None:
    otherwise = {
        choice
        for choice, read in UNDER[asked.name].items()
        if decide(read, asked.case, as_of=asked.day).outcome is not asked.decision.outcome
    }
    assert depends_on(asked.policy, asked.case, as_of=asked.day) == otherwise


# What is not known


def _possible(policy: Policy, case: Case, question: Question) -> list[Known]:
    """Every value that the fact can have as far as *case* knows it; none for a fact that has no end of them."""
    value = case.value(question)
    match question:
        case Event() if isinstance(value, Between):
            days = list(Period(value.first, value.last))
            return [question.on(day) for day in [*days[:: 1 + len(days) // 40], days[-1]]]
        case Fact(kind=kind) if value is None and kind is bool:
            return [Known(question, True), Known(question, False)]
        case _ if question is TERM and value is None and TOTAL_TERM not in case:
            terms = (TERM.is_(term) for term in policy.coverage.terms)
            return [each for each in terms if coverage.TERM_NOT_OFFERED not in _coming(policy, case.but(each))]
        case _:
            return []


def _coming(policy: Policy, case: Case) -> set[Rule]:
    """The rules that are found on some day."""
    return {step.rule for line in course(policy, case).lines for step in line.steps}


def _contradicts(policy: Policy, decision: Decision) -> bool:
    """Does it say that two days stated cannot both be right?"""
    contradictions = {coverage.STARTS_DISAGREE, coverage.START_OUTSIDE_WINDOW, registration.BEFORE_PURCHASE}
    if policy.coverage.event is not BOUGHT:
        contradictions.add(coverage.NOT_YET_BOUGHT)
    return bool(contradictions & _rules(decision))


def _hold_for_every_value(name: str, case: Case, days: list[date]) -> None:
    """A settled answer is that of every day of a Between, of yes and no, of every term that is offered; where one such
    fact alone leaves it open, its values differ.

    Two days that contradict each other are found to do so only once both are known.  Whether the vendor accepted a
    late registration is for the vendor to say: not knowing it is an answer.  The days of an extension are parts of a
    record and are not tried out: the library is more careful there.
    """
    decisions = _decisions(policy(name), case, days)
    for question in FACTS[name]:
        possible = [_decisions(policy(name), case.but(each), days) for each in _possible(policy(name), case, question)]
        for decision, *known in zip(decisions, *possible, strict=True):
            outcomes = {each.outcome for each in known}
            if decision.outcome is not Outcome.UNDETERMINED:
                consistent = {each.outcome for each in known if not _contradicts(policy(name), each)}
                assert question is LATE_ACCEPTED or consistent <= {decision.outcome}, question
            elif decision.missing == (question,) and question not in {renewal.KIT_BOUGHT, renewal.KIT_REGISTERED}:
                assert len(outcomes) != 1 or outcomes == {Outcome.UNDETERMINED}, question


@given(ASKED)
def test_an_answer_is_settled_where_and_only_where_it_is_the_same_for_every_value(asked: Asked) -> None:
    _hold_for_every_value(asked.name, asked.case, [*_days(asked.policy, asked.case), asked.day])


@pytest.mark.parametrize("name", WORKED)
def test_the_answer_to_a_worked_case_is_settled_where_and_only_where_it_is_the_same_for_every_value(name: str) -> None:
    for case in WORKED[name]:
        _hold_for_every_value(name, case, _days(policy(name), case))


@pytest.mark.parametrize("each", POLICIES, ids=lambda each: each.name)
def test_an_instant_is_no_day_to_ask_about(each: Policy) -> None:
    for ask in (decide, deadlines, depends_on, holds_until, left):
        with pytest.raises(PolicyError, match="a day is wanted"):
            ask(each, Case(), as_of=datetime(2024, 4, 1, 9, tzinfo=JST))


@given(ASKED, st.randoms(use_true_random=False))
def test_the_order_of_findings_does_not_matter(asked: Asked, random: Random) -> None:
    findings = list(asked.decision.findings)
    random.shuffle(findings)
    shuffled = Decision(tuple(findings))
    assert shuffled.outcome is asked.decision.outcome
    assert set(shuffled.missing) == set(asked.decision.missing)
    assert shuffled.facts == asked.decision.facts
    assert set(shuffled.readings) == set(asked.decision.readings)


@given(ASKED)
def test_a_decision_is_weighed_finding_by_finding(asked: Asked) -> None:
    joined = Decision(())
    for finding in asked.decision.findings:
        joined &= Decision((finding,))
    assert joined == asked.decision


# The days that bind


@given(ASKED)
def test_what_is_still_to_be_done_is_among_what_had_to_be_done(asked: Asked) -> None:
    all_ = duties(asked.policy, asked.case)
    open_ = deadlines(asked.policy, asked.case, as_of=asked.day)
    assert [each for each in all_ if each in open_] == list(open_)
    known = [each.on for each in all_ if each.on is not None]
    assert known == sorted(known)
    assert [each.on for each in all_] == [*known, *[None] * (len(all_) - len(known))]
    assert [each.duty for each in all_ if each.on is None and not each.missing] == []


def _due(read: Policy, case: Case, duty: Duty) -> date:
    return next(each.on for each in duties(read, case) if each.duty is duty and each.on is not None)


def _rules(decision: Decision) -> set[Rule]:
    return {finding.rule for finding in decision.findings}


@pytest.mark.parametrize("name", [each.name for each in POLICIES if each.registration])
@settings(max_examples=40)
@given(bought=DAYS, plan_bought=DAYS)
def test_registering_is_in_time_on_the_day_it_is_due_and_late_on_the_next(
    name: str, bought: date, plan_bought: date
) -> None:
    case = Case(BOUGHT.on(bought), PLAN_BOUGHT.on(plan_bought), TERM.is_(5))
    for read in UNDER[name].values():
        due = _due(read, case, registration.REGISTER_BY)
        for day in (due, due + DAY):
            done = case.but(*(event.on(day) for event in (REGISTERED, COMPLETED, NOTICED, FULLY_REGISTERED)))
            in_time = registration.IN_TIME in _rules(decide(read, done, as_of=day + DAY))
            assert in_time is (day == due)


@settings(max_examples=20)
@given(DAYS, st.sampled_from([1, 5]), st.integers(31, 180))
def test_a_kit_is_in_time_on_the_days_that_bind_and_not_outside_them(bought: date, term: int, before: int) -> None:
    case = Case(BOUGHT.on(bought), TERM.is_(term))
    for read in UNDER["nec/support-pack"].values():
        opens, last = _due(read, case, renewal.BUY_FROM), _due(read, case, renewal.BUY_BY)
        window = {day: renewable(read, case, as_of=day).outcome for day in (opens - DAY, opens, last, last + DAY)}
        assert [outcome is Outcome.COVERED for outcome in window.values()] == [False, True, True, False]
        end = period(read, case).values["last"]
        assert isinstance(end, date)
        kit = Renewal(years=2, bought=end - before * DAY)
        due = _due(read, case.but(RENEWALS.is_(Renewals((kit,)))), renewal.REGISTER_BY)
        for day in (due, due + DAY):
            registered = case.but(RENEWALS.is_(Renewals((evolve(kit, registered=day),))))
            in_time = renewal.EXTENDED in _rules(decide(read, registered, as_of=end + DAY))
            assert in_time is (day == due)


@given(DAYS)
def test_a_return_is_in_time_on_the_day_it_is_due_and_late_on_the_next(bought: date) -> None:
    kept = Case(PLAN_BOUGHT.on(bought), AGREED.is_(False), TO_SELLER.is_(True), PROOF.is_(True))
    due = _due(policy("nec/support-pack"), kept, RETURN_BY)
    for day, outcome in ((due, Outcome.COVERED), (due + DAY, Outcome.EXCLUDED)):
        assert refund(policy("nec/support-pack"), kept.but(PACK_RETURNED.on(day))).outcome is outcome


@pytest.mark.parametrize("name", [each.name for each in POLICIES if each.coverage.start_window])
@settings(max_examples=20)
@given(opened=DAYS)
def test_a_start_can_be_named_for_the_day_it_is_due_and_not_for_the_next(name: str, opened: date) -> None:
    case = Case(SHIPPED.on(opened), REGISTERED.on(opened))
    for read in UNDER[name].values():
        due = _due(read, case, coverage.NAME_START_BY)
        for day, rule in ((due, coverage.START_ALLOWED), (due + DAY, coverage.START_REFUSED)):
            assert rule in _rules(offered(read, case.but(SERVICE_START.on(day))))


# A case never raises


def _requested(policy: Policy, case: Case, day: date) -> tuple[Finding, ...]:
    """What a request of that day comes to; the days that the calendars do not reach are the caller's mistake."""
    if not KNOWN_FROM <= day <= KNOWN_THROUGH:
        return ()
    return decide_request(policy, case, at=datetime.combine(day, time(9), JST)).findings


@settings(max_examples=50)
@given(EXTREMELY_ASKED)
def test_a_case_never_raises(asked: Asked) -> None:
    policy, case, day = asked.policy, asked.case, asked.day
    findings = [
        *asked.decision.findings,
        *(finding for end in (date.min, date.max) for finding in decide(policy, case, as_of=end).findings),
        *offered(policy, case).findings,
        *_requested(policy, case, day),
        period(policy, case),
        left(policy, case, as_of=day),
    ]
    if policy.renewing:
        findings += renewable(policy, case, as_of=day).findings
    if policy.registration:
        findings += registrable(policy, case, as_of=day).findings
    for as_of in (date.min, day, date.max):
        holds_until(policy, case, as_of=as_of)
    told = [*map(explain.finding, findings), *map(explain.deadline, duties(policy, case))]
    assert [each for each in told if not each.ja or not each.en] == []
