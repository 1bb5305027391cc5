from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from maintrules.conditions import (
    ALWAYS,
    NOWHERE,
    All,
    Among,
    Any,
    AsRead,
    AtLeast,
    Awaited,
    Bar,
    Barred,
    Condition,
    Happened,
    HappenedBy,
    Is,
    Not,
    Open,
    Same,
    Stated,
    Truth,
    asked_on,
    compared,
)
from maintrules.decisions import Decision, Outcome, Rule
from maintrules.facts import NEVER, Between, Case, Event, Fact, Question
from maintrules.periods import DAY, JST, Period
from maintrules.requests import RECEIVED_AT, Codes
from maintrules.sources import Document, under

USED = Fact("used", "中古", "second-hand", kind=bool)
SHOWN = Fact("shown", "表示", "shown", kind=bool)
ABROAD = Fact("abroad", "国外", "abroad", kind=bool)
FACTS = (USED, SHOWN, ABROAD)
TERM = Fact("term", "年数", "term", kind=int)
BUYER = Fact("buyer", "購入者", "buyer", kind=str)
OWNER = Fact("owner", "所有者", "owner", kind=str)
BOUGHT = Event("bought", "購入日", "purchase")
UNITS = Fact("units", "台数", "units", kind=int)
CODE = Fact("code", "コード", "code", kind=str)
LISTED = Fact("listed", "一覧", "listed", kind=Codes)

A_DAY = date(2024, 4, 1)
USED_TRUE, SHOWN_TRUE = Is(USED, True), Is(SHOWN, True)


# Single conditions


def test_the_values_with_which_a_condition_can_hold_are_found_in_all_its_parts_but_what_it_denies() -> None:
    condition = All(Is(TERM, 1), Any(Is(TERM, 5), USED_TRUE), Not(All(Is(TERM, 7), Same(BUYER, OWNER))))
    assert compared(condition, TERM) == {1, 5}
    assert compared(condition, USED) == {True}
    assert compared(condition, SHOWN) == frozenset()


@pytest.mark.parametrize(
    ("condition", "case", "truth"),
    [
        (Is(TERM, 1, 5), Case(TERM.is_(5)), True),
        (Is(TERM, 1, 5), Case(TERM.is_(3)), False),
        (Is(TERM, 1, 5), Case(), Open((TERM,))),
        (Is(TERM), Case(TERM.is_(3)), False),
        (Is(USED, False), Case(USED.is_(False)), True),
        (Not(USED_TRUE), Case(USED.is_(False)), True),
        (Not(USED_TRUE), Case(USED.is_(True)), False),
        (Not(USED_TRUE), Case(), Open((USED,))),
        (Same(BUYER, OWNER), Case(BUYER.is_("甲"), OWNER.is_("甲")), True),
        (Same(BUYER, OWNER), Case(BUYER.is_("甲"), OWNER.is_("乙")), False),
        (Same(BUYER, OWNER), Case(BUYER.is_("甲")), Open((OWNER,))),
        (Same(BUYER, OWNER), Case(OWNER.is_("甲")), Open((BUYER,))),
        (Same(BUYER, OWNER), Case(), Open((BUYER, OWNER))),
        (Stated(TERM), Case(TERM.is_(0)), True),
        (Stated(TERM), Case(), False),
        (Happened(BOUGHT), Case(BOUGHT.on(A_DAY)), True),
        (Happened(BOUGHT), Case(BOUGHT.on(Between(A_DAY, date(2024, 4, 30)))), True),
        (Happened(BOUGHT), Case(BOUGHT.on(NEVER)), False),
        (Happened(BOUGHT), Case(), Open((BOUGHT,))),
    ],
)
def test_a_condition_is_true_false_or_open_for_what_is_missing(condition: Condition, case: Case, truth: Truth) -> None:
    assert condition.holds(case) == truth


@pytest.mark.parametrize(
    ("condition", "facts"),
    [
        (USED_TRUE, (USED,)),
        (Not(USED_TRUE), (USED,)),
        (Same(BUYER, OWNER), (BUYER, OWNER)),
        (Stated(TERM), (TERM,)),
        (Happened(BOUGHT), (BOUGHT,)),
        (AtLeast(UNITS, 3), (UNITS,)),
        (HappenedBy(BOUGHT), (BOUGHT, RECEIVED_AT)),
        (Among(CODE, LISTED), (CODE, LISTED)),
        (All(USED_TRUE, Any(SHOWN_TRUE, Not(USED_TRUE))), (USED, SHOWN)),
        (Any(SHOWN_TRUE, USED_TRUE, SHOWN_TRUE), (SHOWN, USED)),
        (ALWAYS, ()),
        (NOWHERE, ()),
    ],
)
def test_a_condition_names_each_fact_it_asks_once(condition: Condition, facts: tuple[Question, ...]) -> None:
    assert condition.facts == facts


@pytest.mark.parametrize(
    ("case", "truth"),
    [
        (Case(UNITS.is_(2)), False),
        (Case(UNITS.is_(3)), True),
        (Case(UNITS.is_(4)), True),
        (Case(UNITS.is_(0)), False),
        (Case(), Open((UNITS,))),
    ],
)
def test_a_number_reaches_the_least_one_and_every_one_above_it(case: Case, truth: Truth) -> None:
    assert AtLeast(UNITS, 3).holds(case) == truth


@pytest.mark.parametrize(
    ("case", "truth"),
    [
        (Case(CODE.is_("A2"), LISTED.is_(Codes(("A1", "A2")))), True),
        (Case(CODE.is_("A3"), LISTED.is_(Codes(("A1", "A2")))), False),
        (Case(CODE.is_("a2"), LISTED.is_(Codes(("A1", "A2")))), False),
        (Case(CODE.is_("A2 "), LISTED.is_(Codes(("A1", "A2")))), False),
        (Case(CODE.is_("A"), LISTED.is_(Codes(("A1", "A2")))), False),
        (Case(CODE.is_("A1"), LISTED.is_(Codes(()))), False),
        (Case(LISTED.is_(Codes(()))), False),
        (Case(LISTED.is_(Codes(("A1",)))), Open((CODE,))),
        (Case(CODE.is_("A1")), Open((LISTED,))),
        (Case(), Open((CODE, LISTED))),
    ],
)
def test_a_text_is_listed_only_letter_for_letter_and_never_in_an_empty_list(case: Case, truth: Truth) -> None:
    assert Among(CODE, LISTED).holds(case) == truth


# By the day of the request


NOON = datetime(2024, 4, 4, 12, tzinfo=JST)


@pytest.mark.parametrize(
    ("at", "day"),
    [
        (datetime(2024, 4, 4, tzinfo=JST), date(2024, 4, 4)),
        (datetime(2024, 4, 4, tzinfo=JST) - timedelta(microseconds=1), date(2024, 4, 3)),
        # 15:00 in UTC is midnight in Japan.
        (datetime(2024, 4, 3, 14, 59, 59, tzinfo=UTC), date(2024, 4, 3)),
        (datetime(2024, 4, 3, 15, tzinfo=UTC), date(2024, 4, 4)),
    ],
)
def test_the_day_of_a_request_is_the_day_in_japan(at: datetime, day: date) -> None:
    assert asked_on(Case(RECEIVED_AT.at(at))) == day


def test_a_request_whose_instant_is_not_known_has_no_day() -> None:
    assert asked_on(Case()) is None


@pytest.mark.parametrize(
    ("case", "truth"),
    [
        (Case(RECEIVED_AT.at(NOON), BOUGHT.on(date(2024, 4, 3))), True),
        (Case(RECEIVED_AT.at(NOON), BOUGHT.on(date(2024, 4, 4))), True),
        (Case(RECEIVED_AT.at(NOON), BOUGHT.on(date(2024, 4, 5))), False),
        (Case(RECEIVED_AT.at(NOON), BOUGHT.on(NEVER)), False),
        (Case(BOUGHT.on(NEVER)), False),
        (Case(RECEIVED_AT.at(NOON)), Open((BOUGHT,))),
        (Case(BOUGHT.on(A_DAY)), Open((RECEIVED_AT,))),
        (Case(BOUGHT.on(Between(A_DAY, date(2024, 4, 30)))), Open((RECEIVED_AT,))),
        (Case(), Open((BOUGHT, RECEIVED_AT))),
    ],
)
def test_an_event_has_happened_by_the_request_if_its_day_is_that_day_or_before(case: Case, truth: Truth) -> None:
    assert HappenedBy(BOUGHT).holds(case) == truth


@pytest.mark.parametrize(
    ("first", "last", "truth"),
    [
        (date(2024, 4, 1), date(2024, 4, 3), True),
        (date(2024, 4, 1), date(2024, 4, 4), True),
        (date(2024, 4, 1), date(2024, 4, 5), Open((BOUGHT,))),
        (date(2024, 4, 4), date(2024, 4, 5), Open((BOUGHT,))),
        (date(2024, 4, 5), date(2024, 4, 6), False),
    ],
)
def test_an_event_known_to_lie_between_two_days_is_open_only_where_the_day_of_the_request_parts_them(
    first: date, last: date, truth: Truth
) -> None:
    case = Case(RECEIVED_AT.at(NOON))
    assert HappenedBy(BOUGHT).holds(case.but(BOUGHT.on(Between(first, last)))) == truth
    answers = {HappenedBy(BOUGHT).holds(case.but(BOUGHT.on(first + n * DAY))) for n in range((last - first).days + 1)}
    assert answers == ({True, False} if isinstance(truth, Open) else {truth})


# Joined conditions


YES, NO, OPEN = Case(USED.is_(True)), Case(USED.is_(False)), Case()


@pytest.mark.parametrize(
    ("used", "shown", "both", "one"),
    [
        (True, True, True, True),
        (True, False, False, True),
        (False, True, False, True),
        (False, False, False, False),
        (True, None, Open((SHOWN,)), True),
        (None, True, Open((USED,)), True),
        (False, None, False, Open((SHOWN,))),
        (None, False, False, Open((USED,))),
        (None, None, Open((USED, SHOWN)), Open((USED, SHOWN))),
    ],
)
def test_what_is_missing_counts_only_where_it_can_change_the_whole(
    used: bool | None, shown: bool | None, both: Truth, one: Truth
) -> None:
    case = Case(*(fact.is_(value) for fact, value in ((USED, used), (SHOWN, shown)) if value is not None))
    assert All(USED_TRUE, SHOWN_TRUE).holds(case) == both
    assert Any(USED_TRUE, SHOWN_TRUE).holds(case) == one


def test_of_no_parts_all_are_true_and_none_is() -> None:
    assert ALWAYS.holds(Case()) is True
    assert NOWHERE.holds(Case()) is False


def test_a_fact_that_several_parts_miss_is_asked_for_once() -> None:
    assert All(USED_TRUE, Not(USED_TRUE)).holds(Case()) == Open((USED,))


def joined(parts: st.SearchStrategy[Condition]) -> st.SearchStrategy[Condition]:
    some = st.lists(parts, max_size=3)
    return st.one_of(some.map(lambda each: All(*each)), some.map(lambda each: Any(*each)), st.builds(Not, parts))


leaves: st.SearchStrategy[Condition] = st.builds(Is, st.sampled_from(FACTS), st.booleans())
conditions = st.recursive(leaves, joined, max_leaves=6)
cases = st.lists(
    st.builds(lambda fact, value: fact.is_(value), st.sampled_from(FACTS), st.booleans()),
    max_size=3,
    unique_by=lambda each: each.question,
).map(lambda known: Case(*known))


def completions(case: Case) -> Iterator[Case]:
    """The case with every value of what it does not know."""
    unknown = [fact for fact in FACTS if fact not in case]
    for values in product([True, False], repeat=len(unknown)):
        yield case.but(*(fact.is_(value) for fact, value in zip(unknown, values, strict=True)))


@given(conditions, cases)
def test_what_is_settled_stays_so_whatever_else_comes_to_be_known(condition: Condition, case: Case) -> None:
    truth = condition.holds(case)
    for complete in completions(case):
        settled = condition.holds(complete)
        assert isinstance(settled, bool)
        assert isinstance(truth, Open) or settled is truth


@given(conditions, cases)
def test_what_is_missing_is_asked_and_not_known(condition: Condition, case: Case) -> None:
    truth = condition.holds(case)
    missing = set(truth.missing) if isinstance(truth, Open) else set()
    assert bool(missing) == isinstance(truth, Open)
    assert missing <= set(condition.facts) - set(case)


@given(conditions, cases)
def test_a_fact_that_a_condition_does_not_name_does_not_change_it(condition: Condition, case: Case) -> None:
    others = [fact for fact in FACTS if fact not in condition.facts]
    assert condition.holds(case.without(*others)) == condition.holds(case)


@given(st.permutations(FACTS), st.booleans(), st.booleans(), cases)
def test_where_each_fact_is_asked_once_open_means_that_it_can_go_either_way(
    facts: list[Fact[bool]], wanted: bool, other: bool, case: Case
) -> None:
    first, second, third = facts
    for condition in (
        All(Is(first, wanted), Any(Is(second, other), Not(Is(third, wanted)))),
        Any(Not(All(Is(first, wanted), Is(second, other))), Is(third, other)),
    ):
        answers = {condition.holds(complete) for complete in completions(case)}
        assert isinstance(condition.holds(case), Open) == (answers == {True, False})


# Bars

PAPER = Document("paper", vendor="made-up", number="000", ja="文書", en="paper")
CLAUSE = PAPER.clause("made-up/used", "coverage", at="p.1", ja="中古品は対象外。", en="No second-hand units.")
HINDERED = Rule("made-up/used", Outcome.EXCLUDED, "中古品です。", "It is second-hand.")
CLEAR = Rule("made-up/not-used", Outcome.COVERED, "中古品ではありません。", "It is not second-hand.")
SILENT = Rule("made-up/used-not-stated", Outcome.UNDETERMINED, "記載がありません。", "It is not stated.")
REFUSABLE = Rule("made-up/refusable", Outcome.DISCRETIONARY, "拒否できます。", "It may be refused.")
WHEN = CLAUSE.says(USED_TRUE)


@pytest.mark.parametrize(
    ("case", "rule", "outcome", "values"),
    [
        (YES, HINDERED, Outcome.EXCLUDED, {"used": True}),
        (NO, CLEAR, Outcome.COVERED, {"used": False}),
        (OPEN, HINDERED, Outcome.UNDETERMINED, {}),
    ],
)
def test_a_bar_stands_while_its_condition_holds(
    case: Case, rule: Rule, outcome: Outcome, values: dict[str, object]
) -> None:
    found = Barred(Bar(HINDERED, CLEAR), WHEN).finding(case)
    assert (found.rule, found.outcome, found.values) == (rule, outcome, values)
    assert (found.facts, found.rests_on) == ((USED,), (WHEN,))
    assert found.missing == (() if USED in case else (USED,))


@pytest.mark.parametrize(
    ("bar", "weighs"),
    [
        (Bar(HINDERED, CLEAR), Outcome.EXCLUDED),
        (Bar(REFUSABLE, CLEAR), Outcome.DISCRETIONARY),
        (Bar(SILENT, CLEAR), Outcome.EXCLUDED),
        (Bar(CLEAR, REFUSABLE), Outcome.DISCRETIONARY),
        (Bar(CLEAR, CLEAR), Outcome.COVERED),
    ],
)
def test_an_open_bar_weighs_as_much_as_the_worse_of_its_sides(bar: Bar, weighs: Outcome) -> None:
    barred = Barred(bar, WHEN)
    assert barred.finding(OPEN).weighs is weighs
    for beside in (CLEAR.found(WHEN), REFUSABLE.found(WHEN), HINDERED.found(WHEN)):
        answers = {Decision((barred.finding(case), beside)).outcome for case in (YES, NO)}
        said = Decision((barred.finding(OPEN), beside)).outcome
        assert said is (answers.pop() if len(answers) == 1 else Outcome.UNDETERMINED)


# Bars until an event

AWAITED = Awaited(Bar(HINDERED, CLEAR), CLAUSE.says(BOUGHT))
UNTIL = date(2024, 4, 4)


@pytest.mark.parametrize(
    ("case", "from_march_31"),
    [
        (Case(BOUGHT.on(date(2024, 4, 2))), "eecccc"),
        (Case(BOUGHT.on(Between(date(2024, 4, 1), UNTIL))), "euuucc"),
        (Case(BOUGHT.on(Between(UNTIL, UNTIL))), "eeeecc"),
        (Case(BOUGHT.on(NEVER)), "eeeeee"),
        (Case(), "uuuuuu"),
    ],
)
def test_a_bar_until_an_event_stands_before_its_day(case: Case, from_march_31: str) -> None:
    line = AWAITED.timeline(case)
    found = [line.on(day) for day in Period(date(2024, 3, 31), date(2024, 4, 5))]
    assert "".join(each.outcome.value[0] for each in found) == from_march_31
    for each in found:
        assert (each.facts, each.rests_on) == ((BOUGHT,), (AWAITED.event,))
        assert each.missing == ((BOUGHT,) if each.outcome is Outcome.UNDETERMINED else ())


def test_a_bar_until_an_event_known_to_lie_between_two_days_is_settled_where_every_day_settles_it() -> None:
    line = AWAITED.timeline(Case(BOUGHT.on(Between(A_DAY, UNTIL))))
    for day in Period(date(2024, 3, 31), date(2024, 4, 5)):
        answers = {AWAITED.timeline(Case(BOUGHT.on(on))).on(day).outcome for on in Period(A_DAY, UNTIL)}
        assert line.on(day).outcome is (answers.pop() if len(answers) == 1 else Outcome.UNDETERMINED)


# Passages that can be read in several ways


def test_a_passage_holds_as_it_is_read() -> None:
    paper = Document("ways", vendor="made-up", number="000", ja="手引き", en="guide")
    clause = paper.clause("made-up/ways", "scope", at="p.1", ja="年数", en="The years.")
    ways: dict[str, Condition] = {"wide": Is(TERM, 1, 5), "narrow": Is(TERM, 5)}
    wide = AsRead(clause.read("made-up/years", ways, default="wide", why_ja="広い", why_en="It is wide."))
    narrow = under(wide, {"made-up/years": "narrow"})
    one = Case(TERM.is_(1))
    assert (wide.holds(one), narrow.holds(one), narrow.holds(Case(TERM.is_(5)))) == (True, False, True)
    assert (wide.holds(Case()), wide.facts) == (Open((TERM,)), (TERM,))
    assert compared(wide, TERM) == {1, 5}
    assert compared(narrow, TERM) == {5}
