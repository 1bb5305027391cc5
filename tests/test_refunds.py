from datetime import date

import pytest
from attrs import evolve

from maintrules import refunds
from maintrules.decisions import Outcome, Rule
from maintrules.facts import NEVER, Between, Case, Question, When
from maintrules.periods import days
from maintrules.refunds import AGREED, PACK_RETURNED, PROOF, TO_SELLER, Refund
from maintrules.sources import Document
from maintrules.words import PLAN_BOUGHT, REGISTERED

GUIDE = Document("guide", vendor="made-up", number="000", ja="手引き", en="guide")
RETURN = GUIDE.clause("made-up/return", "cost", at="p.1", ja="返却", en="It may be returned within 14 days.")
AFTER = GUIDE.clause("made-up/after", "cost", at="p.2", ja="登録後", en="A return after the registration.")

REFUND = Refund(within=RETURN.says(days(14)), registered=AFTER.says(refunds.AFTER_REGISTRATION))
RETURNED = Case(
    PLAN_BOUGHT.on(date(2024, 4, 1)),
    PACK_RETURNED.on(date(2024, 4, 15)),
    AGREED.is_(False),
    TO_SELLER.is_(True),
    PROOF.is_(True),
)


@pytest.mark.parametrize(
    ("returned", "rule"), [(date(2024, 4, 15), refunds.DUE), (date(2024, 4, 16), refunds.TOO_LATE)]
)
def test_the_price_is_given_back_until_the_14th_day_after_the_purchase(returned: date, rule: Rule) -> None:
    found = refunds.finding(REFUND, RETURNED.but(PACK_RETURNED.on(returned)))
    assert (found.rule, found.values) == (rule, {"last": date(2024, 4, 15)})


@pytest.mark.parametrize(
    ("case", "lacking"),
    [
        (RETURNED.but(AGREED.is_(True)), ["enclosures-agreed"]),
        (RETURNED.but(TO_SELLER.is_(False), PROOF.is_(False)), ["returned-to-seller", "proof-of-purchase"]),
        (RETURNED.but(PACK_RETURNED.on(NEVER)), ["pack-returned"]),
        (RETURNED.but(PLAN_BOUGHT.on(NEVER)), ["plan-bought"]),
        (Case(PROOF.is_(False)), ["proof-of-purchase"]),
    ],
)
def test_nothing_is_given_back_where_a_condition_is_not_met(case: Case, lacking: list[str]) -> None:
    found = refunds.finding(REFUND, case)
    assert (found.rule, found.values["lacking"]) == (refunds.NOT_MET, lacking)


@pytest.mark.parametrize(
    ("returned", "rule"), [(date(2024, 4, 15), refunds.DUE), (date(2024, 4, 17), refunds.TOO_LATE)]
)
def test_a_purchase_between_two_days_settles_what_holds_for_both(returned: date, rule: Rule) -> None:
    bought = Between(date(2024, 4, 1), date(2024, 4, 2))
    assert refunds.finding(REFUND, RETURNED.but(PLAN_BOUGHT.on(bought), PACK_RETURNED.on(returned))).rule is rule


def test_a_return_that_is_too_late_settles_what_else_is_not_known() -> None:
    case = Case(PLAN_BOUGHT.on(date(2024, 4, 1)), PACK_RETURNED.on(date(2024, 4, 16)))
    assert refunds.finding(REFUND, case).rule is refunds.TOO_LATE


@pytest.mark.parametrize(
    ("case", "missing"),
    [
        (RETURNED.without(PROOF), (PROOF,)),
        (RETURNED.without(AGREED, TO_SELLER), (AGREED, TO_SELLER)),
        (RETURNED.without(PLAN_BOUGHT), (PLAN_BOUGHT,)),
        (RETURNED.without(PACK_RETURNED, PROOF), (PACK_RETURNED, PROOF)),
        (
            RETURNED.but(
                PLAN_BOUGHT.on(Between(date(2024, 4, 1), date(2024, 4, 2))), PACK_RETURNED.on(date(2024, 4, 16))
            ),
            (PLAN_BOUGHT,),
        ),
        (RETURNED.but(PACK_RETURNED.on(Between(date(2024, 4, 15), date(2024, 4, 16)))), (PACK_RETURNED,)),
    ],
)
def test_a_refund_is_open_while_a_fact_is_missing(case: Case, missing: tuple[Question, ...]) -> None:
    found = refunds.finding(REFUND, case)
    assert (found.rule, found.missing) == (refunds.NOT_KNOWN, missing)


@pytest.mark.parametrize("rule", [refunds.AFTER_REGISTRATION, refunds.REFUSED_AFTER_REGISTRATION, refunds.DUE])
def test_a_return_after_the_registration_is_what_the_paper_is_read_to_make_of_it(rule: Rule) -> None:
    promise = evolve(REFUND, registered=AFTER.says(rule))
    assert refunds.finding(promise, RETURNED.but(REGISTERED.on(date(2024, 4, 10)))).rule is rule
    between = Between(date(2024, 4, 8), date(2024, 4, 10))
    assert refunds.finding(promise, RETURNED.but(REGISTERED.on(between))).rule is rule


@pytest.mark.parametrize("registered", [NEVER, None])
def test_a_pack_that_is_not_said_to_be_registered_is_given_back(registered: When | None) -> None:
    case = RETURNED.but(*((REGISTERED.on(registered),) if registered else ()))
    assert refunds.finding(REFUND, case).outcome is Outcome.COVERED


def test_a_pack_is_to_be_returned_within_14_days() -> None:
    (deadline,) = refunds.deadlines(REFUND, RETURNED, None)
    assert (deadline.duty, deadline.on, deadline.until) == (
        refunds.RETURN_BY,
        date(2024, 4, 15),
        date(2024, 4, 15),
    )
    assert deadline.done == date(2024, 4, 15)


def test_the_day_by_which_to_return_a_pack_waits_for_its_purchase() -> None:
    (deadline,) = refunds.deadlines(REFUND, Case(PACK_RETURNED.on(NEVER)), date(2025, 3, 31))
    assert (deadline.on, deadline.missing, deadline.done) == (None, (PLAN_BOUGHT,), None)
    assert deadline.until == date(2025, 3, 31)


def test_nothing_is_to_be_returned_once_the_terms_are_agreed_to() -> None:
    assert refunds.deadlines(REFUND, RETURNED.but(AGREED.is_(True)), None) == ()
