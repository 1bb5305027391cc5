"""What holds for every request: the worked ones, and random ones of the facts that a decision about them names."""

import csv
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime, timedelta
from enum import Enum
from pathlib import Path
from random import Random
from typing import Final, TypeVar

import pytest
from attrs import evolve, frozen
from hypothesis import given, settings
from hypothesis import strategies as st

from maintrules import hotfixes, phases, response, rulings, scope
from maintrules.accounts import KEYS
from maintrules.calendars import OFFICIAL_THROUGH, Calendar
from maintrules.commitments import About, BusinessDays, DayOf, Hours, NoDay
from maintrules.conditions import All, Any, Is
from maintrules.coverage import PRINTED_PERIOD
from maintrules.decisions import Decision, Finding, Outcome
from maintrules.desks import Desk
from maintrules.facts import Between, Case, Event, Fact, Known, Moment, Question
from maintrules.offering import APPLIED_AT_PURCHASE, EC_SITE_GOOD, PLACE_SERVED, SECOND_HAND
from maintrules.options import OPTION_DEVICE
from maintrules.periods import DAY, JST, Period, in_japan
from maintrules.policy import Policy
from maintrules.registration import CUSTOMER_ID, STEPS_DONE
from maintrules.requests import ACCEPTED_AT, DECIDED_AT, VERSION_NAMED
from maintrules.response import Reception
from maintrules.scope import FAILURE_ON
from maintrules.sources import readings, under
from maintrules.table import commitment, decide, decide_request, offered, questions
from maintrules.testing import AskedCase, cases
from maintrules.vendors import VENDORS, clauses, policies, policy
from maintrules.versions import DESIGNATED, RELEASES
from maintrules.words import (
    APPLICATION,
    BOUGHT,
    CLOSED_DAYS,
    PRODUCT,
    RENEWALS,
    TERM,
    TOTAL_TERM,
    WORK,
    Application,
    ClosedDays,
    Work,
)

T = TypeVar("T")

POLICIES: Final = tuple(each for vendor in VENDORS for each in policies(vendor))
WORKED: Final = tuple(each for vendor in VENDORS for each in cases(vendor))
MORNING: Final = datetime(2024, 6, 3, 10, tzinfo=JST)
"""A Monday, in the hours of every desk."""


@frozen
class Request:
    """A policy by its name, a case and when it is asked."""

    name: str
    case: Case
    at: datetime

    @property
    def policy(self) -> Policy:
        return policy(self.name)

    @property
    def decision(self) -> Decision:
        return decide_request(self.policy, self.case, at=self.at)

    @property
    def questions(self) -> tuple[Question, ...]:
        return questions(self.policy, self.case, at=self.at)

    def without(self, *facts: Question) -> "Request":
        return Request(self.name, self.case.without(*facts), self.at)

    def but(self, question: Question, value: object) -> "Request":
        return Request(self.name, self.case.but(Known(question, value)), self.at)


def _worked(name: str) -> tuple[Request, ...]:
    asked = [each for each in WORKED if (each.policy, each.ask) == (name, "request") and not each.under]
    return tuple(dict.fromkeys(Request(name, each.case, each.instant()) for each in asked))


REQUESTS: Final = {each.name: _worked(each.name) or (Request(each.name, Case(), MORNING),) for each in POLICIES}
"""The worked requests; of a policy that has none, one of which nothing is known."""

VALUES: Final[dict[Question, list[object]]] = {}
"""What the worked cases of all vendors know of each fact, days known only to lie between two left out."""
for _each in WORKED:
    _case = _each.case
    for _fact in _case:
        if _case.value(_fact) not in VALUES.setdefault(_fact, []) and not isinstance(_case.value(_fact), Between):
            VALUES[_fact].append(_case.value(_fact))


def _countable(question: Question) -> list[object]:
    """Every value of a fact that has few of them; none of another."""
    kind: type[object] | None = question.kind if isinstance(question, Fact) else None
    if kind is bool:
        return [True, False]
    return list(kind) if kind is not None and issubclass(kind, Enum) else []


def _values(question: Question) -> list[object]:
    return _countable(question) or VALUES.get(question, [])


def _named(name: str) -> tuple[Question, ...]:
    unknown = [Request(name, Case(), MORNING), *(Request(name, Case(WORK.is_(work)), MORNING) for work in Work)]
    facts = {fact for each in (*unknown, *REQUESTS[name]) for fact in each.decision.facts}
    return tuple(sorted(facts, key=lambda fact: fact.name))


NAMED: Final = {each.name: _named(each.name) for each in POLICIES}
"""The facts that a decision about a request names."""


def _of_unit(name: str) -> frozenset[Question]:
    asked = ((each.case, in_japan(each.at).date()) for each in REQUESTS[name])
    return frozenset(fact for case, day in asked for fact in decide(policy(name), case, as_of=day).facts)


OF_UNIT: Final = {each.name: _of_unit(each.name) for each in POLICIES}
"""The facts from which it follows whether the unit is covered."""


def _complete(worked: Request, random: Random) -> Request:
    """The worked request with other facts here and there, and with a value for each fact about the request itself."""
    case = worked.case
    for fact in NAMED[worked.name]:
        values = [] if fact in OF_UNIT[worked.name] else _values(fact)
        if values and (fact not in case or random.random() < 0.06):
            case = case.but(Known(fact, random.choice(values)))
    return Request(worked.name, case, worked.at)


def _requests(each: Policy) -> st.SearchStrategy[Request]:
    return st.builds(_complete, st.sampled_from(REQUESTS[each.name]), st.randoms(use_true_random=False))


COMPLETE: Final = st.one_of([_requests(each) for each in POLICIES])


def _partly(request: Request, random: Random) -> Request:
    known = random.random()
    forgotten = [fact for fact in request.case if random.random() > known]
    return request.without(*forgotten)


PARTLY: Final = st.builds(_partly, COMPLETE, st.randoms(use_true_random=False))

UNSAID: Final = frozenset(
    {
        APPLICATION,
        CLOSED_DAYS,
        DESIGNATED,
        FAILURE_ON,
        KEYS,
        OPTION_DEVICE,
        PRINTED_PERIOD,
        RELEASES,
        RENEWALS,
        STEPS_DONE,
        TOTAL_TERM,
    }
)
"""Facts that are an answer where they are not stated: a first contract, never renewed, about the unit itself, the
releases that are printed, no closing days but the usual ones, one end for all keys, ...  Who has more to say of them
says so at once."""

# Questions


def _answered(request: Request, known: Case, choose: Callable[[Sequence[Question]], Question]) -> Request:
    """The request when all is answered that is asked and that *known* has an answer to, one question at a time."""
    answered: set[Question] = set()
    while True:
        asked = request.questions
        again = [each for each in asked if each in answered]
        assert [each for each in again if not isinstance(known.value(each), Between)] == []
        answerable = [each for each in asked if each in known and each not in answered]
        if not answerable:
            return request
        question = choose(answerable)
        answered.add(question)
        request = request.but(question, known.value(question))


def _first(asked: Sequence[Question]) -> Question:
    return asked[0]


def _knowing(request: Request, kept: frozenset[Question]) -> Request:
    """The same request where only the facts *kept* are known, and those that are an answer where not stated.

    Who states keys states the product too: which of their ends counts is not asked while another end is known.
    """
    known = kept | UNSAID | ({PRODUCT} if KEYS in request.case else set())
    return request.without(*(fact for fact in request.case if fact not in known))


@settings(max_examples=45)
@given(COMPLETE)
def test_the_first_question_answered_again_and_again_leads_to_what_the_whole_request_comes_to(request: Request) -> None:
    for kept in (frozenset[Question](), OF_UNIT[request.name]):
        end = _answered(_knowing(request, kept), request.case, _first)
        assert end.decision.outcome is request.decision.outcome


@settings(max_examples=45)
@given(COMPLETE, st.randoms(use_true_random=False))
def test_any_question_answered_again_and_again_leads_to_what_the_whole_request_comes_to(
    request: Request, random: Random
) -> None:
    kept = random.choice([frozenset[Question](), OF_UNIT[request.name]])
    end = _answered(_knowing(request, kept), request.case, random.choice)
    assert end.decision.outcome is request.decision.outcome


def _waiting(decision: Decision) -> frozenset[Question]:
    """The facts that can still change the outcome: where the paper is silent anyway, those that can exclude."""
    open_ = [each for each in decision.deciding if decision.outcome is Outcome.UNDETERMINED]
    if not all(each.missing for each in open_):
        open_ = [each for each in open_ if each.weighs is Outcome.EXCLUDED]
    return frozenset(fact for each in open_ for fact in each.missing)


def _told(decision: Decision) -> tuple[Outcome, frozenset[Question], bool]:
    """The outcome, what it waits for, and whether the paper is silent whatever is answered."""
    open_ = decision.outcome is Outcome.UNDETERMINED
    return decision.outcome, _waiting(decision), open_ and not all(each.missing for each in decision.deciding)


@settings(max_examples=80)
@given(PARTLY)
def test_of_yes_and_no_and_of_lists_just_that_is_asked_of_which_two_values_lead_to_different_decisions(
    request: Request,
) -> None:
    asked, waiting = request.questions, _waiting(request.decision)
    assert set(asked) <= waiting
    for question in waiting:
        if question not in request.case and (values := _countable(question)):
            told = {_told(request.but(question, value).decision) for value in values}
            assert (question in asked) is (len(told) > 1), question


@settings(max_examples=150)
@given(PARTLY)
def test_of_a_settled_request_nothing_is_asked(request: Request) -> None:
    if request.decision.outcome is not Outcome.UNDETERMINED:
        assert request.questions == ()


def _can_settle(request: Request, random: Random) -> bool:
    """Is there a way to answer what is asked that settles the request?"""
    if request.decision.outcome is not Outcome.UNDETERMINED:
        return True
    eve = in_japan(request.at).date() - DAY
    nexts = [request.but(each, value) for each in request.questions for value in _values(each)]
    nexts += [request.but(each, eve) for each in request.questions if isinstance(each, Event)]
    if any(each.decision.outcome is not Outcome.UNDETERMINED for each in nexts):
        return True
    return any(_can_settle(each, random) for each in random.sample(nexts, min(3, len(nexts))))


@settings(max_examples=40)
@given(PARTLY, st.randoms(use_true_random=False))
def test_what_is_asked_can_settle_the_request(request: Request, random: Random) -> None:
    if request.questions:
        assert _can_settle(request, random)


@settings(max_examples=150)
@given(COMPLETE)
def test_where_everything_is_answered_only_silence_and_contradiction_leave_a_request_open(request: Request) -> None:
    for found in request.decision.deciding if request.decision.outcome is Outcome.UNDETERMINED else ():
        unknown = {fact for fact in found.missing if fact not in request.case}
        assert unknown <= OF_UNIT[request.name], found.rule


def _grants(found: Finding, work: Work) -> bool:
    """Does a passage say here that this very work is done, or may be?"""
    if found.rule in {phases.DONE, phases.MAY_BE_DONE, hotfixes.PROVIDED}:
        return True
    granting = {scope.INCLUDED, rulings.COVERED, rulings.MAY_BE_REFUSED}
    return found.rule in granting and any(work in _works(one.value) for one in found.rests_on)


def _works(value: object) -> frozenset[Work]:
    """The works in what a passage says, but for those that it denies."""
    match value:
        case Is():
            return frozenset(each for each in value.among if isinstance(each, Work))
        case All() | Any():
            return frozenset(work for part in value.parts for work in _works(part))
        case rulings.Ruling():
            return _works(value.when)
        case _:
            return frozenset()


OWED: Final = {
    each.policy: each for each in WORKED if each.ask == "request" and each.expected == {"outcome": "covered"}
}
"""A request that is owed, of every service that has one."""


@pytest.mark.parametrize("worked", OWED.values(), ids=OWED)
def test_what_is_owed_is_granted_by_a_passage_that_names_it_and_never_by_silence(worked: AskedCase) -> None:
    promise, case, at = worked.read(), worked.case, worked.at
    assert at is not None
    for work in Work:
        found = decide_request(promise, case.but(WORK.is_(work)), at=at)
        if found.outcome in {Outcome.COVERED, Outcome.DISCRETIONARY}:
            assert any(_grants(each, work) for each in found.findings), work


# What is known besides


def _further(request: Request, facts: Sequence[Question]) -> Iterator[Request]:
    for fact in facts:
        if fact not in request.case:
            yield from (request.but(fact, value) for value in _values(fact)[:4])


@settings(max_examples=60)
@given(PARTLY)
def test_a_settled_request_stays_as_it_is_whatever_else_is_learnt_of_it(request: Request) -> None:
    outcome = request.decision.outcome
    if outcome is not Outcome.UNDETERMINED:
        facts = [fact for fact in NAMED[request.name] if fact not in OF_UNIT[request.name] | UNSAID]
        for further in _further(request, facts):
            assert further.decision.outcome is outcome


@settings(max_examples=60)
@given(PARTLY)
def test_an_excluded_request_is_not_opened_again_by_what_is_learnt_of_the_unit(request: Request) -> None:
    if request.decision.outcome is Outcome.EXCLUDED:
        facts = [fact for fact in NAMED[request.name] if fact in OF_UNIT[request.name] - UNSAID]
        for further in _further(request, facts):
            assert further.decision.outcome is not Outcome.UNDETERMINED


def _says(decision: Decision) -> tuple[Outcome, Counter[tuple[str, frozenset[str]]]]:
    """The outcome, and of each finding the rule and the clauses."""
    found = ((each.rule.name, frozenset(clause.id for clause in each.clauses)) for each in decision.findings)
    return decision.outcome, Counter(found)


@settings(max_examples=60)
@given(COMPLETE)
def test_a_fact_that_the_decision_about_a_request_does_not_name_does_not_change_it(request: Request) -> None:
    unnamed = [fact for fact in request.case if fact not in request.decision.facts]
    assert _says(request.without(*unnamed).decision) == _says(request.decision)


# The order of passages


def _shuffled(parts: tuple[T, ...], random: Random) -> tuple[T, ...]:
    return tuple(random.sample(parts, len(parts)))


def _in_another_order(policy: Policy, random: Random) -> Policy:
    """The policy with its passages in another order."""
    scope, offering, phases = policy.scope, policy.offering, policy.phases
    return evolve(
        policy,
        rulings=_shuffled(policy.rulings, random),
        bars=_shuffled(policy.bars, random),
        awaited=_shuffled(policy.awaited, random),
        remarks=_shuffled(policy.remarks, random),
        offering=evolve(offering, bars=_shuffled(offering.bars, random)),
        phases=evolve(phases, horizons=_shuffled(phases.horizons, random)) if phases else None,
        scope=evolve(
            scope,
            includes=_shuffled(scope.includes, random),
            excludes=_shuffled(scope.excludes, random),
            silent=_shuffled(scope.silent, random),
        )
        if scope
        else None,
    )


@settings(max_examples=100)
@given(PARTLY, st.randoms(use_true_random=False))
def test_the_order_of_the_passages_does_not_matter(request: Request, random: Random) -> None:
    shuffled = decide_request(_in_another_order(request.policy, random), request.case, at=request.at)
    assert _says(shuffled) == _says(request.decision)
    assert set(shuffled.missing) == set(request.decision.missing)


# Readings


def _rules(decision: Decision) -> tuple[Outcome, tuple[str, ...]]:
    return decision.outcome, tuple(found.rule.name for found in decision.findings)


@pytest.mark.parametrize("name", [name for name in REQUESTS if readings(policy(name))])
def test_readings_that_the_decision_about_a_worked_request_does_not_name_do_not_change_it(name: str) -> None:
    """All readings that are not named are taken in another way at once: in the first way of each, the second, ..."""
    ways = {reading.name: tuple(reading.ways) for reading in readings(policy(name)).values()}
    read: dict[tuple[frozenset[str], int], Policy] = {}
    for request in REQUESTS[name]:
        decision = request.decision
        unnamed = frozenset(ways) - frozenset(decision.readings)
        for place in range(max(len(each) for each in ways.values())):
            if (unnamed, place) not in read:
                choices = {each: ways[each][min(place, len(ways[each]) - 1)] for each in unnamed}
                read[unnamed, place] = under(request.policy, choices)
            otherwise = decide_request(read[unnamed, place], request.case, at=request.at)
            assert _rules(otherwise) == _rules(decision)


# Commitments

INSTANTS: Final = st.datetimes(datetime(2024, 7, 1), datetime(2025, 1, 31)).map(
    lambda at: at.replace(second=0, microsecond=0, tzinfo=JST)
) | st.sampled_from(
    [
        datetime(2024, 8, 9, 16, 59, tzinfo=JST),
        datetime(2024, 8, 9, 17, 0, 1, tzinfo=JST),
        datetime(2024, 12, 27, 12, tzinfo=JST),
        datetime(2024, 12, 27, 12, 0, 1, tzinfo=JST),
        datetime(2027, 12, 30, 10, tzinfo=JST),
        datetime(2028, 2, 10, 13, tzinfo=JST),
        datetime(2028, 4, 28, 18, tzinfo=JST),
    ]
)
CLOSINGS: Final = st.builds(
    ClosedDays,
    st.lists(st.dates(date(2024, 7, 1), date(2025, 2, 10)), max_size=12).map(tuple),
    st.sampled_from([None, Period(date(2024, 1, 1), date(2028, 12, 31))]),
)


@frozen
class Promise:
    """A commitment of a policy, by its name; the policy read in one way."""

    policy: Policy
    name: str

    @property
    def clock(self) -> Event | Moment | None:
        """What the day is counted from; None where no day is told."""
        match self.policy.commitment(self.name).due.value:
            case NoDay() | DayOf():
                return None
            case BusinessDays(_, after) | Hours(_, after) | About(_, after):
                return after
            case half:
                return half.clock

    def of(self, at: datetime, closed: ClosedDays | None) -> Finding:
        """What it comes to for what it is counted from at the instant *at*, or on its day."""
        clock = self.clock
        known = [VERSION_NAMED.is_(False), *([] if closed is None else [CLOSED_DAYS.is_(closed)])]
        if clock is not None:
            known.append(clock.at(at) if isinstance(clock, Moment) else clock.on(at.date()))
        return commitment(self.policy, self.name, Case(*known))


def _promises() -> Iterator[Promise]:
    """Each commitment that tells a day, by each way of each reading of it and of its desk."""
    for each in POLICIES:
        for promised in each.commitments:
            choices = {(name, way) for name, reading in readings(promised).items() for way in reading.ways}
            yield from (Promise(under(each, dict([choice])), promised.name) for choice in sorted(choices))
            yield Promise(each, promised.name)


PROMISES: Final = tuple(each for each in _promises() if each.clock)
PROMISED: Final = st.sampled_from(PROMISES)


def _ends(found: Finding) -> tuple[date, date] | None:
    """The earliest and the latest that it can be; None where nothing is known of it."""
    when = found.values.get("when")
    if isinstance(when, Between):
        return when.first, when.last
    return (when, when) if isinstance(when, date) else None


def _is_before(one: date, other: date) -> bool:
    if isinstance(one, datetime) and isinstance(other, datetime):
        return one < other
    return _day(one) < _day(other)


def _day(when: date) -> date:
    return in_japan(when).date() if isinstance(when, datetime) else when


def _is_not_earlier(later: Finding, sooner: Finding) -> bool:
    one, other = _ends(sooner), _ends(later)
    return not (one and other) or not (_is_before(other[0], one[0]) or _is_before(other[1], one[1]))


@settings(max_examples=200)
@given(PROMISED, INSTANTS, st.none() | CLOSINGS)
def test_nothing_is_due_before_what_it_is_counted_from(
    promise: Promise, at: datetime, closed: ClosedDays | None
) -> None:
    found = promise.of(at, closed)
    if ends := _ends(found):
        assert not _is_before(ends[0], at)
        assert ends == tuple(sorted(ends))
        first = found.values.get("first", ends[0])
        assert isinstance(first, date)
        assert at.date() <= _day(first) <= _day(ends[0])


@settings(max_examples=200)
@given(PROMISED, INSTANTS, CLOSINGS, CLOSINGS)
def test_more_closing_days_never_make_a_day_earlier(
    promise: Promise, at: datetime, closed: ClosedDays, more: ClosedDays
) -> None:
    both = evolve(closed, days=(*closed.days, *more.days))
    assert _is_not_earlier(promise.of(at, both), promise.of(at, closed))


@settings(max_examples=200)
@given(PROMISED, INSTANTS, st.integers(0, 6000), st.none() | CLOSINGS)
def test_a_later_instant_never_gives_an_earlier_day(
    promise: Promise, at: datetime, minutes: int, closed: ClosedDays | None
) -> None:
    assert _is_not_earlier(promise.of(at + timedelta(minutes=minutes), closed), promise.of(at, closed))


def _counts_days(promise: Promise) -> bool:
    """Is it counted on the calendar of a desk?"""
    due = promise.policy.commitment(promise.name).due.value
    return not isinstance(due, About | DayOf | NoDay) and isinstance(response.desk(due.desk, Case()), Desk)


@settings(max_examples=200)
@given(st.sampled_from([each for each in PROMISES if _counts_days(each)]), INSTANTS, st.none() | CLOSINGS)
def test_a_day_whose_holidays_are_not_gazetted_yet_is_said_to_be_projected(
    promise: Promise, at: datetime, closed: ClosedDays | None
) -> None:
    found = promise.of(at, closed)
    if ends := _ends(found):
        assert found.values["projected"] is (_day(ends[1]) > OFFICIAL_THROUGH)


@settings(max_examples=100)
@given(
    st.sampled_from([each for each in PROMISES if each.clock is DECIDED_AT]),
    INSTANTS,
    st.integers(-6000, 6000),
    st.sampled_from([None, True, False]),
)
def test_a_dispatch_is_not_before_acceptance_and_decision_nor_before_what_the_acceptance_alone_told(
    promise: Promise, at: datetime, minutes: int, named: bool | None
) -> None:
    """Nor where the two are stated the wrong way round, or it is not known whether a version is named."""
    decided = at + timedelta(minutes=minutes)
    known = Case(ACCEPTED_AT.at(at), *([] if named is None else [VERSION_NAMED.is_(named)]))
    accepted = commitment(promise.policy, promise.name, known)
    sent = commitment(promise.policy, promise.name, known.but(DECIDED_AT.at(decided)))
    one, other = _ends(accepted), _ends(sent)
    # The acceptance alone tells no more than the earliest day.
    assert not (one and other) or other[0] >= one[0]
    for ends, since in ((one, at), (other, max(at, decided))):
        assert ends is None or ends[0] >= since.date()


def _read(asked: Policy, way: str) -> Policy:
    name = "infinico/out-of-hours"
    return under(asked, {name: way}) if name in readings(asked) else asked


RECEPTIONS: Final = tuple(
    read
    for each in POLICIES
    for way in ("next-opening", "refused")
    for read in _read(each, way).receptions
    if not isinstance(read.hours.value, Calendar)
)
SUSPECTS: Final = [
    date(2024, 8, 1) + timedelta(n)
    for n in range(156)
    if 9 <= n <= 15 or date(2024, 8, 1) + timedelta(n) >= date(2024, 12, 29)
]


@settings(max_examples=200)
@given(
    st.sampled_from(RECEPTIONS),
    st.datetimes(datetime(2024, 7, 1), datetime(2025, 1, 31), timezones=st.just(JST)),
    st.lists(st.sampled_from(SUSPECTS)).map(
        lambda days: ClosedDays(tuple(days), Period(date(2024, 7, 1), date(2025, 2, 28)))
    ),
)
def test_a_list_of_closing_days_only_narrows_when_a_desk_opens(
    reception: Reception, at: datetime, closed: ClosedDays
) -> None:
    """What was settled without it stays; what was open becomes one of what it could be."""
    without = response.next_opening(reception, Case(), at)
    found = response.next_opening(reception, Case(CLOSED_DAYS.is_(closed)), at)
    assert found.missing == ()
    if not without.missing:
        assert (found.rule, found.values) == (without.rule, without.values)
    elif without.rule is response.OPENING_NOT_KNOWN:
        earliest, opens, latest = without.values["earliest"], found.values["opens"], without.values["latest"]
        assert isinstance(earliest, datetime)
        assert isinstance(opens, datetime)
        assert isinstance(latest, datetime)
        assert earliest <= opens <= latest
    else:
        assert found.rule is response.REFUSED or found.values == {"opens": in_japan(at)}


# What the papers of Infinico list

LISTED: Final = Path(__file__).with_name("exclusions_of_infinico.csv")
EXCLUSIONS: Final = tuple(csv.DictReader(LISTED.read_text("utf-8").splitlines()))
ASKED_AT: Final = {
    "onsite": {"infinico/onsite-weekday", "infinico/onsite-24x365"},
    "cross-sendback": {"infinico/cross-sendback"},
    "technical-support": {"infinico/cross-sendback", "infinico/onsite-weekday", "infinico/onsite-24x365"},
    "va-technical-support": {"infinico/virtual-support"},
}


def test_the_lists_of_infinico_have_99_items() -> None:
    numbers: dict[str, list[int]] = {}
    for row in EXCLUSIONS:
        numbers.setdefault(row["service"], []).append(int(row["number"]))
    assert {service: len(each) for service, each in numbers.items()} == {
        "onsite": 26,
        "cross-sendback": 18,
        "technical-support": 25,
        "va-technical-support": 30,
    }
    assert all(each == list(range(1, len(each) + 1)) for each in numbers.values())
    places = {clause.id: clause.at for clause in clauses("infinico")}
    assert [row for row in EXCLUSIONS if f"({row['number']})" not in places[row["id"]]] == []


@pytest.mark.parametrize("row", EXCLUSIONS, ids=lambda row: row["id"])
def test_each_item_of_the_lists_shuts_out_a_worked_request_lets_one_pass_and_leaves_one_open(
    row: dict[str, str],
) -> None:
    own = [each for each in WORKED if (each.clause, each.ask) == (row["id"], "request")]
    asked = [each for each in own if each.policy in ASKED_AT[row["service"]]]
    decisions = [decide_request(each.read(), each.case, at=each.instant()) for each in asked]
    assert {each.outcome for each in decisions} >= {Outcome.EXCLUDED, Outcome.COVERED, Outcome.UNDETERMINED}
    shut_out = [each for each in decisions if each.outcome in {Outcome.EXCLUDED, Outcome.DISCRETIONARY}]
    assert row["id"] in {found.clauses[0].id for decision in shut_out for found in decision.deciding}


# The table of services: the cells that no worked case asks

WARRANTY: Final = "infinico/product-warranty"
CROSS: Final = "infinico/cross-sendback"
MAKER: Final = "infinico/maker"
WEEKDAY: Final = "infinico/onsite-weekday"
ALL_HOURS: Final = "infinico/onsite-24x365"
VIRTUAL: Final = "infinico/virtual-support"


@pytest.mark.parametrize(
    ("name", "work", "outcome"),
    [
        (WARRANTY, Work.UNIT_EXCHANGE, Outcome.EXCLUDED),
        (WARRANTY, Work.PART_EXCHANGE, Outcome.EXCLUDED),
        (WARRANTY, Work.INCIDENT_QUESTION, Outcome.EXCLUDED),
        (CROSS, Work.REPAIR, Outcome.EXCLUDED),
        (MAKER, Work.UNIT_EXCHANGE, Outcome.EXCLUDED),
        (MAKER, Work.PART_EXCHANGE, Outcome.EXCLUDED),
        (MAKER, Work.HOW_TO_QUESTION, Outcome.COVERED),
        (MAKER, Work.SOFTWARE_DOWNLOAD, Outcome.COVERED),
        (WEEKDAY, Work.LOAN, Outcome.EXCLUDED),
        (WEEKDAY, Work.ADVANCE_EXCHANGE, Outcome.EXCLUDED),
        (WEEKDAY, Work.SUPPORT_SITE, Outcome.COVERED),
        (ALL_HOURS, Work.REPAIR, Outcome.EXCLUDED),
        (ALL_HOURS, Work.ADVANCE_EXCHANGE, Outcome.EXCLUDED),
        (ALL_HOURS, Work.SOFTWARE_DOWNLOAD, Outcome.COVERED),
        (VIRTUAL, Work.UNIT_EXCHANGE, Outcome.EXCLUDED),
    ],
)
def test_the_matrix_of_services_says_what_is_done(name: str, work: Work, outcome: Outcome) -> None:
    fine = next(each for each in REQUESTS[name] if each.decision.outcome is Outcome.COVERED)
    asked = Request(name, fine.case.but(WORK.is_(work)), MORNING)
    assert asked.decision.outcome is outcome


@pytest.mark.parametrize(
    ("name", "desk", "at", "outcome"),
    [
        (WARRANTY, "reception", datetime(2024, 7, 10, 9, tzinfo=JST), Outcome.COVERED),
        (WARRANTY, "reception", datetime(2024, 7, 10, 8, 59, tzinfo=JST), Outcome.EXCLUDED),
        (MAKER, "reception", datetime(2024, 7, 10, 9, tzinfo=JST), Outcome.COVERED),
        (MAKER, "reception", datetime(2024, 7, 13, 10, tzinfo=JST), Outcome.EXCLUDED),
        (MAKER, "technical-support", datetime(2024, 7, 10, 17, 1, tzinfo=JST), Outcome.EXCLUDED),
        (WEEKDAY, "reception", datetime(2024, 7, 10, 9, tzinfo=JST), Outcome.COVERED),
        (WEEKDAY, "reception", datetime(2024, 7, 10, 17, 1, tzinfo=JST), Outcome.EXCLUDED),
        (ALL_HOURS, "reception", datetime(2025, 1, 1, 3, tzinfo=JST), Outcome.COVERED),
        (ALL_HOURS, "technical-support", datetime(2024, 7, 10, 3, tzinfo=JST), Outcome.EXCLUDED),
        (VIRTUAL, "technical-support", datetime(2024, 7, 10, 9, tzinfo=JST), Outcome.COVERED),
        (VIRTUAL, "technical-support", datetime(2024, 7, 13, 10, tzinfo=JST), Outcome.EXCLUDED),
    ],
)
def test_the_matrix_of_services_says_when_somebody_is_there(
    name: str, desk: str, at: datetime, outcome: Outcome
) -> None:
    assert response.state(policy(name).reception(desk), Case(), at).outcome is outcome


APPLIED_FOR: Final = Case(
    APPLICATION.is_(Application.FIRST),
    BOUGHT.on(date(2024, 4, 1)),
    SECOND_HAND.is_(False),
    APPLIED_AT_PURCHASE.is_(True),
    EC_SITE_GOOD.is_(False),
    PLACE_SERVED.is_(True),
    CUSTOMER_ID.is_(True),
)


@pytest.mark.parametrize(
    ("name", "product", "term", "outcome"),
    [
        (WARRANTY, "NetNebulas3 GAZER", 1, Outcome.COVERED),
        (WARRANTY, "NetWyvern RADIUS", 1, Outcome.COVERED),
        (WARRANTY, "NetNebulas-IA DHCP", 1, Outcome.COVERED),
        (WARRANTY, "NetNebulas-VA DHCP", 1, Outcome.EXCLUDED),
        (CROSS, "NetRegio2 DHCP", 4, Outcome.EXCLUDED),
        (CROSS, "NetRegio2 DHCP", 5, Outcome.COVERED),
        (CROSS, "NetRegio2 DHCP", 7, Outcome.COVERED),
        (CROSS, "NetNebulas-IA DHCP", 5, Outcome.EXCLUDED),
        (MAKER, "NetNebulas3 GAZER", 1, Outcome.EXCLUDED),
        (MAKER, "NetFlux Yubion FIDO2", 1, Outcome.EXCLUDED),
        (MAKER, "NetNebulas-VA DHCP", 1, Outcome.EXCLUDED),
        (MAKER, "NetWyvern RADIUS", 4, Outcome.EXCLUDED),
        (WEEKDAY, "NetFlux Yubion FIDO2", 1, Outcome.COVERED),
        (WEEKDAY, "NetWyvern RADIUS", 7, Outcome.COVERED),
        (ALL_HOURS, "NetRegio2 DHCP", 4, Outcome.EXCLUDED),
        (ALL_HOURS, "NetRegio2 DHCP", 5, Outcome.COVERED),
        (ALL_HOURS, "NetRegio2 DHCP", 7, Outcome.COVERED),
        (ALL_HOURS, "NetNebulas-IA DHCP", 5, Outcome.COVERED),
        (ALL_HOURS, "NetNebulas-IA DHCP", 6, Outcome.EXCLUDED),
        (ALL_HOURS, "NetNebulas-VA DHCP", 1, Outcome.EXCLUDED),
        (VIRTUAL, "NetNebulas-VA DHCP", 6, Outcome.COVERED),
        (VIRTUAL, "NetRegio2 DHCP", 1, Outcome.EXCLUDED),
        (VIRTUAL, "NetWyvern RADIUS", 1, Outcome.EXCLUDED),
    ],
)
def test_the_matrix_of_services_says_for_what_and_how_long_they_are_sold(
    name: str, product: str, term: int, outcome: Outcome
) -> None:
    assert offered(policy(name), APPLIED_FOR.but(PRODUCT.is_(product), TERM.is_(term))).outcome is outcome


@pytest.mark.parametrize(
    ("name", "product", "outcome"),
    [
        (CROSS, "NetNebulas3 GAZER", Outcome.EXCLUDED),
        (CROSS, "NetFlux Yubion FIDO2", Outcome.EXCLUDED),
        (WEEKDAY, "NetRegio2 DHCP", Outcome.EXCLUDED),
        (WEEKDAY, "NetNebulas3 GAZER", Outcome.EXCLUDED),
        (ALL_HOURS, "NetFlux Yubion FIDO2", Outcome.EXCLUDED),
        (ALL_HOURS, "NetWyvern RADIUS", Outcome.COVERED),
        (VIRTUAL, "NetNebulas-VA DHCP", Outcome.COVERED),
    ],
)
def test_the_matrix_of_services_says_where_a_customer_id_is_needed(name: str, product: str, outcome: Outcome) -> None:
    """Where the table is silent, nothing stands in the way of an application without one."""
    without = APPLIED_FOR.but(CUSTOMER_ID.is_(False), PRODUCT.is_(product), TERM.is_(1))
    assert offered(policy(name), without).outcome is outcome
