import re
from datetime import UTC, date, datetime, timedelta, timezone
from enum import Enum
from operator import methodcaller

import pytest
from attrs import frozen
from hypothesis import given
from hypothesis import strategies as st

from maintrules import words
from maintrules.facts import NEVER, Between, Case, Event, Fact, FactError, Known, Moment, Question, When
from maintrules.periods import EARLIEST, LATEST, Period

BOUGHT = Event("bought", "購入日", "purchase", "いつ購入しましたか。", "When was it bought?")
ENDED = Event("ended", "終了日", "end")
SENT = Moment("sent", "送信日時", "sending")
TERM = Fact("term", "年数", "term", kind=int)
USED = Fact("used", "中古", "second-hand", kind=bool)
NAME = Fact("name", "製品名", "name", kind=str)
PRINTED = Fact("printed", "記載の期間", "printed period", kind=Period)

A_DAY = date(2024, 4, 1)
AN_INSTANT = datetime(2024, 4, 1, 12, tzinfo=UTC)


@frozen
class Part:
    name: str
    bought: date | None = None


@frozen
class Parts:
    each: tuple[Part, ...] = ()


PARTS = Fact("parts", "構成品", "parts", kind=Parts)


# Events


@pytest.mark.parametrize("when", [A_DAY, NEVER, Between(A_DAY, date(2024, 4, 30)), Between(A_DAY, A_DAY)])
def test_an_event_is_on_a_day_between_two_days_or_never(when: When) -> None:
    assert BOUGHT.on(when) == Known(BOUGHT, when)
    assert Case(BOUGHT.on(when))[BOUGHT] == when


@pytest.mark.parametrize("day", [EARLIEST, LATEST, date(1868, 1, 25), date(2199, 12, 31)])
def test_the_first_day_of_meiji_and_the_last_of_2199_are_taken(day: date) -> None:
    assert Case(BOUGHT.on(day))[BOUGHT] == day


@pytest.mark.parametrize("day", [date(1868, 1, 24), date(2200, 1, 1), date.min, date.max])
def test_a_day_before_meiji_or_after_2199_is_refused(day: date) -> None:
    with pytest.raises(FactError, match=r"^bought: .* is outside 1868-01-25 to 2199-12-31: correct it"):
        BOUGHT.on(day)
    with pytest.raises(FactError, match="is outside"):
        BOUGHT.on(Between(min(day, A_DAY), max(day, A_DAY)))


@pytest.mark.parametrize("instant", [AN_INSTANT, datetime(2024, 4, 1)])
def test_an_instant_is_no_day(instant: datetime) -> None:
    with pytest.raises(FactError, match=r"^bought: a day is wanted, not the instant .*: take its date in Japan"):
        BOUGHT.on(instant)


def test_nobody_knows_an_event_to_lie_between_instants() -> None:
    with pytest.raises(FactError, match="days are wanted, not instants: take the dates in Japan"):
        Between(AN_INSTANT, AN_INSTANT)
    with pytest.raises(FactError, match="days are wanted, not instants"):
        Between(A_DAY, AN_INSTANT)
    with pytest.raises(FactError, match="days are wanted, not instants"):
        Between(AN_INSTANT, A_DAY)


def test_no_day_lies_between_two_in_the_wrong_order() -> None:
    with pytest.raises(FactError, match=r"no day lies between .*2024, 4, 2.* and .*2024, 4, 1.*: swap the two"):
        Between(date(2024, 4, 2), date(2024, 4, 1))


@pytest.mark.parametrize("value", ["2024-04-01", 20240401, None])
def test_what_is_no_day_at_all_is_refused(value: object) -> None:
    on = methodcaller("on", value)
    with pytest.raises(FactError, match=rf"^bought: {value!r} is not a day: give a datetime\.date"):
        on(BOUGHT)


# Moments


@pytest.mark.parametrize(
    ("instant", "in_japan"),
    [
        ("2024-06-02T15:00:00+00:00", "2024-06-03T00:00:00+09:00"),
        ("2024-06-02T23:59:00+09:00", "2024-06-02T23:59:00+09:00"),
    ],
)
def test_a_moment_is_known_on_japan_s_clock(instant: str, in_japan: str) -> None:
    known = Case(SENT.at(datetime.fromisoformat(instant)))[SENT]
    assert known is not None
    assert known.isoformat() == in_japan


def test_a_moment_without_a_time_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="has no time zone"):
        SENT.at(datetime(2024, 6, 2, 15))


@pytest.mark.parametrize(
    "instant",
    [
        datetime(2199, 12, 31, 15, tzinfo=UTC),  # 2200 has come in Japan
        datetime(1868, 1, 24, 14, 59, tzinfo=UTC),
        datetime(9999, 12, 31, tzinfo=timezone(timedelta(hours=9))),
    ],
)
def test_a_moment_outside_the_days_of_an_event_is_refused(instant: datetime) -> None:
    with pytest.raises(FactError, match=r"^sent: .* is outside 1868-01-25 to 2199-12-31"):
        SENT.at(instant)


def test_a_moment_is_taken_until_the_last_minute_of_2199_in_japan() -> None:
    last = datetime(2199, 12, 31, 14, 59, tzinfo=UTC)
    assert Case(SENT.at(last))[SENT] == last


# Facts of a kind


@pytest.mark.parametrize(
    ("known", "value"),
    [
        (TERM.is_(5), 5),
        (USED.is_(False), False),
        (NAME.is_(""), ""),
        (PARTS.is_(Parts((Part("psu", A_DAY), Part("fan")))), Parts((Part("psu", A_DAY), Part("fan")))),
        (PRINTED.is_(Period(A_DAY, LATEST)), Period(A_DAY, LATEST)),
    ],
)
def test_a_fact_has_a_value_of_its_kind(known: Known, value: object) -> None:
    assert Case(known).value(known.question) == value


class Answer(Enum):
    YES = "yes"


@pytest.mark.parametrize(
    ("fact", "value", "refusal"),
    [
        (TERM, "5", "term: '5' is not a int: give one"),
        (TERM, 5.0, "term: 5.0 is not a int: give one"),
        (TERM, None, "term: None is not a int: give one"),
        (USED, 1, "used: 1 is not a bool: give one"),
        (NAME, Answer.YES, "name: <Answer.YES: 'yes'> is not a str: give one"),
        (PARTS, (), "parts: () is not a Parts: give one"),
    ],
)
def test_a_value_of_another_kind_is_refused(fact: Question, value: object, refusal: str) -> None:
    is_ = methodcaller("is_", value)
    with pytest.raises(FactError, match=f"^{re.escape(refusal)}$"):
        is_(fact)


def test_one_is_not_true_and_true_is_not_one() -> None:
    with pytest.raises(FactError, match=r"^term: True is not a int"):
        TERM.is_(True)
    assert Case(USED.is_(True))[USED] is True


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        (Parts((Part("psu"), Part("fan", date.max))), "is outside"),
        (Parts((Part("psu", AN_INSTANT),)), "a day is wanted, not the instant"),
    ],
)
def test_a_record_with_a_day_that_no_event_can_have_is_refused(value: Parts, reason: str) -> None:
    with pytest.raises(FactError, match=f"^parts: .*{reason}"):
        PARTS.is_(value)


def test_a_period_that_ends_after_2199_is_refused() -> None:
    with pytest.raises(FactError, match=r"^printed: .* is outside 1868-01-25 to 2199-12-31"):
        PRINTED.is_(Period(A_DAY, date.max))


def test_a_fact_shows_its_name() -> None:
    assert [repr(fact) for fact in (BOUGHT, SENT, TERM)] == ["<bought>", "<sent>", "<term>"]


def test_facts_of_one_name_are_still_two_facts() -> None:
    other = Event("bought", "購入日", "purchase", "いつ購入しましたか。", "When was it bought?")
    assert other != BOUGHT
    assert other not in Case(BOUGHT.on(A_DAY))


# Cases


def test_what_is_not_in_a_case_is_not_known() -> None:
    case = Case(BOUGHT.on(A_DAY))
    assert case[ENDED] is None
    assert case[SENT] is None
    assert case[TERM] is None
    assert case.value(TERM) is None
    assert TERM not in case


def test_never_is_known() -> None:
    case = Case(ENDED.on(NEVER))
    assert ENDED in case
    assert case[ENDED] is NEVER


def test_a_case_names_its_facts_in_the_order_in_which_they_were_stated() -> None:
    assert list(Case(TERM.is_(1), BOUGHT.on(A_DAY), USED.is_(True))) == [TERM, BOUGHT, USED]


def test_a_case_can_be_told_more_and_other_facts() -> None:
    case = Case(BOUGHT.on(A_DAY), TERM.is_(1))
    told = case.but(TERM.is_(5), USED.is_(True))
    assert told == Case(BOUGHT.on(A_DAY), TERM.is_(5), USED.is_(True))
    assert case == Case(BOUGHT.on(A_DAY), TERM.is_(1))
    assert case.but() == case


def test_a_case_can_be_told_less() -> None:
    case = Case(BOUGHT.on(A_DAY), TERM.is_(1))
    assert case.without(TERM, USED) == Case(BOUGHT.on(A_DAY))
    assert case.without() == case
    assert case == Case(BOUGHT.on(A_DAY), TERM.is_(1))


def test_cases_that_know_the_same_are_equal_whatever_the_order() -> None:
    one = Case(BOUGHT.on(A_DAY), TERM.is_(1))
    other = Case(TERM.is_(1), BOUGHT.on(A_DAY))
    assert one == other
    assert len({one, other}) == 1


def test_a_case_differs_from_one_that_knows_more_other_or_nothing() -> None:
    case = Case(BOUGHT.on(A_DAY))
    assert case != Case()
    assert case != Case(BOUGHT.on(NEVER))
    assert case != case.but(TERM.is_(1))
    assert case != {BOUGHT: A_DAY}


known = st.one_of(
    st.builds(BOUGHT.on, st.sampled_from([A_DAY, NEVER, Between(A_DAY, LATEST)])),
    st.builds(ENDED.on, st.dates(EARLIEST, LATEST)),
    st.builds(TERM.is_, st.integers(1, 3)),
    st.builds(USED.is_, st.booleans()),
)


def several(most: int) -> st.SearchStrategy[list[Known]]:
    return st.lists(known, max_size=most, unique_by=lambda each: each.question)


@given(several(4))
def test_equal_cases_have_one_hash(stated: list[Known]) -> None:
    case, other = Case(*stated), Case(*reversed(stated))
    assert case == other
    assert hash(case) == hash(other)


@given(several(4), several(4))
def test_what_a_case_is_told_replaces_what_it_knew(before: list[Known], after: list[Known]) -> None:
    told = Case(*before).but(*after)
    newer = {each.question for each in after}
    assert told == Case(*(each for each in before if each.question not in newer), *after)
    assert told.without(*(each.question for each in after)).but(*after) == told


def test_a_fact_stated_twice_is_refused_even_where_both_agree() -> None:
    with pytest.raises(FactError, match=r"^term is stated twice: state it once, or replace it with but\(\)$"):
        Case(TERM.is_(1), USED.is_(True), TERM.is_(1))


def test_a_case_shows_what_it_knows() -> None:
    assert repr(Case(TERM.is_(1), ENDED.on(NEVER))) == "Case(term=1, ended=<Never.NEVER: 'never'>)"


# The words that rooms share

SHARED = [value for value in vars(words).values() if isinstance(value, Question)]


def test_each_shared_fact_has_a_name_of_its_own() -> None:
    names = [fact.name for fact in SHARED]
    assert len(set(names)) == len(names) >= 10
    assert [name for name in names if not re.fullmatch(r"[a-z]+(-[a-z]+)*", name)] == []


@pytest.mark.parametrize("fact", SHARED, ids=lambda fact: fact.name)
def test_each_shared_fact_can_be_asked_for_in_both_languages(fact: Question) -> None:
    assert fact.ja
    assert fact.en
    assert fact.ask_ja.endswith("。")
    assert fact.ask_en.endswith("?")
