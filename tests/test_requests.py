"""What can be known of a request: every fact can be asked for in both languages, and few are asked for."""

from collections import Counter
from datetime import date, datetime
from enum import Enum
from typing import Final

import pytest

from maintrules import phases, requests
from maintrules.bilingual import Bilingual
from maintrules.decisions import Decision
from maintrules.facts import Case, Fact, Question
from maintrules.periods import JST
from maintrules.phases import ANNOUNCED, END_OF_SALE
from maintrules.policy import QUESTIONS
from maintrules.rulings import Ruling
from maintrules.sources import Provision
from maintrules.table import decide_request
from maintrules.vendors import policy
from maintrules.vendors.infinico.exclusions import (
    CROSS_EXCLUSIONS,
    ONSITE_24X365_EXCLUSIONS,
    ONSITE_EXCLUSIONS,
    TECHNICAL_ALONE_EXCLUSIONS,
    TECHNICAL_EXCLUSIONS,
    VIRTUAL_EXCLUSIONS,
)
from maintrules.wording import WORDS
from maintrules.words import BOUGHT, WORK, Work

FACTS: Final = tuple(each for each in vars(requests).values() if isinstance(each, Question))


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact.name)
def test_a_fact_has_a_name_and_a_question_in_both_languages(fact: Question) -> None:
    assert fact.ja
    assert fact.en
    assert not fact.ja.isascii()
    assert fact.en.isascii()
    assert fact.ask_ja.endswith("。")
    assert fact.ask_en.endswith("?")
    assert fact.ask_en.isascii()


@pytest.mark.parametrize("what", ["name", "ja", "en", "ask_ja", "ask_en"])
def test_no_two_facts_are_called_or_asked_for_alike(what: str) -> None:
    counted = Counter(getattr(fact, what) for fact in FACTS)
    assert [text for text, times in counted.items() if times > 1] == []


def test_a_request_is_described_by_facts_that_can_be_given_by_name() -> None:
    assert len(FACTS) > 40
    assert all(QUESTIONS[fact.name] is fact for fact in FACTS)


def test_the_values_of_a_fact_are_written_in_small_letters() -> None:
    kinds = [fact.kind for fact in FACTS if isinstance(fact, Fact) and issubclass(fact.kind, Enum)]
    assert len(kinds) == 5
    for kind in kinds:
        values = [member.value for member in kind]
        assert values == [member.name.lower().replace("_", "-") for member in kind]


# Infinico's four lists: 26 points for onsite, 18 for cross send-back, 25 for technical support, 30 for virtual support

LISTS: Final = {
    "onsite": (*ONSITE_EXCLUSIONS, *ONSITE_24X365_EXCLUSIONS),
    "cross": CROSS_EXCLUSIONS,
    "technical": (*TECHNICAL_EXCLUSIONS, *TECHNICAL_ALONE_EXCLUSIONS),
    "virtual": VIRTUAL_EXCLUSIONS,
}


def asked_by(excluded: Provision[Ruling]) -> set[Question]:
    ways = excluded.reading.ways.values() if excluded.reading else ()
    return {fact for ruling in (excluded.value, *ways) for fact in ruling.when.facts}


@pytest.mark.parametrize(("name", "points"), [("onsite", 26), ("cross", 18), ("technical", 25), ("virtual", 30)])
def test_each_list_of_exclusions_has_all_its_points(name: str, points: int) -> None:
    assert len({excluded.clauses[0] for excluded in LISTS[name]}) == points


def test_the_ninety_nine_exclusions_look_at_no_more_than_forty_facts() -> None:
    every = [excluded for several in LISTS.values() for excluded in several]
    assert len({excluded.clauses[0] for excluded in every}) == 99
    assert len(set().union(*map(asked_by, every))) <= 40


def test_every_fact_that_an_exclusion_looks_at_can_be_asked_for() -> None:
    every = [excluded for several in LISTS.values() for excluded in several]
    for fact in set().union(*map(asked_by, every)):
        assert QUESTIONS[fact.name] is fact
        assert fact.ask_ja.endswith("。")
        assert fact.ask_en.endswith("?")


# Infinico's products that are no longer sold

AFTER_THE_END: Final = datetime(2026, 6, 1, 10, tzinfo=JST)


def asked_after_the_end(service: str, work: Work) -> Decision:
    known = Case(
        WORK.is_(work), BOUGHT.on(date(2019, 6, 1)), ANNOUNCED.on(date(2020, 3, 31)), END_OF_SALE.on(date(2020, 9, 30))
    )
    return decide_request(policy(service), known, at=AFTER_THE_END)


@pytest.mark.parametrize("service", ["infinico/cross-sendback", "infinico/virtual-support"])
@pytest.mark.parametrize(
    "work", [Work.SOFTWARE_FIX, Work.WORKAROUND, Work.NEW_OS_SUPPORT, Work.NEW_FEATURE, Work.FIX_DATE]
)
def test_what_is_not_done_after_the_end_of_support_is_said_once(service: str, work: Work) -> None:
    said = [found for found in asked_after_the_end(service, work).findings if found.rule is phases.NOT_DONE]
    assert len(said) == 1


def test_a_fix_after_the_end_of_support_rests_on_both_passages() -> None:
    decision = asked_after_the_end("infinico/cross-sendback", Work.SOFTWARE_FIX)
    (said,) = [found for found in decision.findings if found.rule is phases.NOT_DONE]
    assert [clause.id for clause in said.clauses] == [
        "infinico/software-fix-after-support-end",
        "infinico/eos-phase-entitlements",
        "infinico/eos-phase-of",
    ]


@pytest.mark.parametrize("work", [Work.ADVANCE_EXCHANGE, Work.PREVENTIVE_REPLACEMENT])
def test_every_exchange_ends_with_the_repair_of_hardware(work: Work) -> None:
    decision = asked_after_the_end("infinico/cross-sendback", work)
    promise = policy("infinico/cross-sendback").phases
    assert promise is not None
    repair = promise.horizon("hardware-repair")
    assert [found for found in decision.findings if found.values.get("horizon") is repair]


def test_reporting_a_failure_is_no_written_report() -> None:
    assert WORDS[Work.FAILURE_REPORT] == Bilingual("故障の連絡", "reporting a failure")


def test_units_are_counted_as_not_returned_once_their_day_is_past() -> None:
    assert "期限を過ぎ" in requests.UNRETURNED_UNITS.ask_ja
    assert "past their day" in requests.UNRETURNED_UNITS.ask_en
