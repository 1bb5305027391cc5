from datetime import date

import pytest
from attrs import evolve

from maintrules import coverage, lifecycle, renewal
from maintrules.decisions import BEGINNING, Leg, Outcome, Rule, Timeline
from maintrules.facts import NEVER, Between, Case, When
from maintrules.lifecycle import AGREED_END, ENTERED_END, PRODUCT_END, AgreedEnd, Ends
from maintrules.periods import DAY, Period
from maintrules.sources import Document

GUIDE = Document("guide", vendor="made-up", number="000", ja="手引き", en="guide")
TERMS = GUIDE.clause("made-up/terms", "coverage", at="p.1", ja="期間", en="The term.")
PRODUCT = GUIDE.clause("made-up/product-end", "lifecycle", at="p.2", ja="製品の終了", en="The product's end.")
AGREED = GUIDE.clause("made-up/agreed-end", "lifecycle", at="p.3", ja="合意した終了", en="The agreed end.")

ENDS = Ends(
    product=PRODUCT.says(PRODUCT_END),
    entered=PRODUCT.says(ENTERED_END),
    agreed=AGREED.says(AGREED_END),
    automatic=AGREED.says(AgreedEnd.AUTOMATIC),
)
YEAR = Period(date(2024, 4, 1), date(2025, 3, 31))
BASE = Leg(YEAR, coverage.VALID, (TERMS.says("a year"),), values={"first": YEAR.first, "last": YEAR.last})
NEXT = evolve(BASE, days=Period(date(2025, 4, 1), date(2029, 3, 31)))
AUTUMN = date(2024, 9, 30)


def cut(case: Case, *legs: Leg) -> tuple[Leg, ...]:
    return lifecycle.cut(ENDS, case, legs or (BASE,))


def steps(line: Timeline) -> list[tuple[date, Rule]]:
    return [(step.on, step.rule) for step in line.steps]


# The product's own end


@pytest.mark.parametrize(
    "case",
    [
        Case(),
        Case(PRODUCT_END.on(NEVER)),
        Case(PRODUCT_END.on(YEAR.last)),
        Case(PRODUCT_END.on(YEAR.last + DAY)),
        Case(PRODUCT_END.on(YEAR.last), ENTERED_END.on(YEAR.last)),
    ],
)
def test_a_product_that_outlasts_the_term_cuts_nothing(case: Case) -> None:
    (leg,) = cut(case)
    assert (leg.days, leg.rule) == (YEAR, coverage.VALID)


def test_a_product_that_ends_before_the_term_cuts_it_with_an_alert() -> None:
    (leg,) = cut(Case(PRODUCT_END.on(AUTUMN)))
    assert (leg.days, leg.rule) == (Period(YEAR.first, AUTUMN), lifecycle.CLAMPED)
    assert leg.values == {"first": YEAR.first, "last": AUTUMN, "product_end": AUTUMN, "entered": YEAR.last}
    assert PRODUCT in leg.rests_on[-1].clauses
    assert {PRODUCT_END, ENTERED_END} <= set(leg.facts)


def test_an_entered_end_before_the_product_s_own_is_kept_without_an_alert() -> None:
    (leg,) = cut(Case(PRODUCT_END.on(date(2024, 12, 31)), ENTERED_END.on(AUTUMN)))
    assert (leg.days, leg.rule) == (Period(YEAR.first, AUTUMN), coverage.VALID)
    assert leg.values == {"first": YEAR.first, "last": AUTUMN}


def test_an_entered_end_beyond_the_product_s_own_is_cut_to_it() -> None:
    (leg,) = cut(Case(PRODUCT_END.on(AUTUMN), ENTERED_END.on(date(2024, 12, 31))))
    assert (leg.days.last, leg.rule) == (AUTUMN, lifecycle.CLAMPED)
    assert leg.values["entered"] == date(2024, 12, 31)


def test_a_product_that_ends_on_the_first_day_leaves_that_day() -> None:
    (leg,) = cut(Case(PRODUCT_END.on(YEAR.first)))
    assert leg.days == Period(YEAR.first, YEAR.first)


def test_what_follows_from_a_product_that_ended_before_the_term_is_not_stated() -> None:
    (leg,) = cut(Case(PRODUCT_END.on(YEAR.first - DAY)))
    assert (leg.days, leg.rule, leg.rule.outcome) == (YEAR, lifecycle.EMPTY, Outcome.UNDETERMINED)
    assert leg.values["product_end"] == YEAR.first - DAY


def test_an_extension_after_the_product_s_end_is_dropped() -> None:
    assert [leg.days for leg in cut(Case(PRODUCT_END.on(YEAR.last)), BASE, NEXT)] == [YEAR]
    both = cut(Case(PRODUCT_END.on(date(2026, 3, 31))), BASE, NEXT)
    assert [leg.days.last for leg in both] == [YEAR.last, date(2026, 3, 31)]


def test_an_extension_that_is_open_is_cut_without_an_alert() -> None:
    unknown = evolve(BASE, rule=renewal.NOT_KNOWN)
    (leg,) = cut(Case(PRODUCT_END.on(AUTUMN)), unknown)
    assert (leg.days.last, leg.rule) == (AUTUMN, renewal.NOT_KNOWN)


@pytest.mark.parametrize(
    ("end", "rule", "missing"),
    [
        (AUTUMN, lifecycle.NO_PRODUCT_END, ()),
        (NEVER, lifecycle.NO_PRODUCT_END, ()),
        (None, lifecycle.PRODUCT_END_NOT_KNOWN, (PRODUCT_END,)),
    ],
)
def test_whether_the_product_ends_early_is_asked_for(end: When | None, rule: Rule, missing: tuple[object, ...]) -> None:
    product, _ = lifecycle.timelines(ENDS, Case(*((PRODUCT_END.on(end),) if end else ())))
    assert steps(product) == [(BEGINNING, rule)]
    assert product.on(AUTUMN).missing == missing


# An end that was agreed


@pytest.mark.parametrize(
    ("automatic", "rule"),
    [
        (AgreedEnd.AUTOMATIC, lifecycle.ENDED_AS_AGREED),
        (AgreedEnd.VENDOR_MAY_END, lifecycle.MAY_END_AS_AGREED),
    ],
)
def test_after_an_agreed_end_the_service_is_over_or_may_be_ended(automatic: AgreedEnd, rule: Rule) -> None:
    ends = evolve(ENDS, automatic=AGREED.says(automatic))
    _, agreed = lifecycle.timelines(ends, Case(AGREED_END.on(AUTUMN)))
    assert steps(agreed) == [(BEGINNING, lifecycle.AGREED_NOT_REACHED), (AUTUMN + DAY, rule)]
    assert agreed.on(AUTUMN).values == {"agreed": AUTUMN}


@pytest.mark.parametrize(
    ("end", "rule", "missing"),
    [
        (NEVER, lifecycle.NO_AGREED_END, ()),
        (None, lifecycle.AGREED_END_NOT_KNOWN, (AGREED_END,)),
    ],
)
def test_whether_an_earlier_end_was_agreed_is_asked_for(
    end: When | None, rule: Rule, missing: tuple[object, ...]
) -> None:
    _, agreed = lifecycle.timelines(ENDS, Case(*((AGREED_END.on(end),) if end else ())))
    assert steps(agreed) == [(BEGINNING, rule)]
    assert agreed.on(AUTUMN).missing == missing


def test_an_agreed_end_between_two_days_leaves_the_days_between_open() -> None:
    _, agreed = lifecycle.timelines(ENDS, Case(AGREED_END.on(Between(AUTUMN, date(2024, 12, 31)))))
    assert steps(agreed) == [
        (BEGINNING, lifecycle.AGREED_NOT_REACHED),
        (date(2024, 10, 1), lifecycle.AGREED_END_NOT_KNOWN),
        (date(2025, 1, 1), lifecycle.ENDED_AS_AGREED),
    ]
    assert agreed.on(date(2024, 12, 31)).missing == (AGREED_END,)
