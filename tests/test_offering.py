import pytest
from attrs import evolve

from maintrules import offering
from maintrules.conditions import ALWAYS, Barred, Is, Open
from maintrules.decisions import Outcome, Rule
from maintrules.facts import Case, Question
from maintrules.offering import (
    SECOND_HAND,
    SERVICE_BEFORE,
    YEARS_USED,
    Catalogue,
    LowerGrade,
    Match,
    Matched,
    Offering,
    ProductIn,
    SeriesIn,
    TermsOnly,
    Total,
    Unit,
)
from maintrules.sources import Document
from maintrules.words import APPLICATION, PRODUCT, TERM, Application

GUIDE = Document("guide", vendor="made-up", number="000", ja="手引き", en="guide")
TERMS = GUIDE.clause("made-up/terms", "contract-terms", at="p.1", ja="年数", en="The terms.")
NARROW = GUIDE.clause("made-up/narrow", "contract-terms", at="p.2", ja="限り", en="Some have fewer.")
LIMIT = GUIDE.clause("made-up/limit", "contract-terms", at="p.3", ja="上限", en="Five years in all.")
USED = GUIDE.clause("made-up/used", "contract-terms", at="p.4", ja="中古", en="No used units.")

CATALOGUE = Catalogue((Unit("Alpha 100", "alpha"), Unit("Beta 200", "beta")))
PLAIN = Offering(terms=TERMS.says(frozenset({1, 5, 7})))
ALPHA_BRIEFLY = evolve(PLAIN, only=(NARROW.says(TermsOnly(SeriesIn(CATALOGUE, frozenset({"alpha"})), frozenset({1}))),))
FIVE_IN_ALL = evolve(PLAIN, total=LIMIT.says(Total(5, frozenset({1}))))
RENEWAL = Case(APPLICATION.is_(Application.RENEWAL))
ALPHA, BETA = Case(PRODUCT.is_("alpha 100")), Case(PRODUCT.is_("Beta 200"))


# Which terms are offered?


@pytest.mark.parametrize(
    ("term", "rule"), [(1, offering.TERM_OFFERED), (5, offering.TERM_OFFERED), (3, offering.TERM_REFUSED)]
)
def test_a_term_is_offered_that_the_paper_lists(term: int, rule: Rule) -> None:
    found = offering.term_finding(PLAIN, Case(), term)
    assert (found.rule, found.values) == (rule, {"term": term})
    assert found.facts == (TERM, APPLICATION)


@pytest.mark.parametrize(
    ("case", "term", "rule", "missing"),
    [
        (ALPHA, 1, offering.TERM_OFFERED, ()),
        (ALPHA, 5, offering.TERM_REFUSED, ()),
        (BETA, 5, offering.TERM_OFFERED, ()),
        (Case(), 1, offering.TERM_OFFERED, ()),
        (Case(), 5, offering.TERM_NOT_KNOWN, (PRODUCT,)),
        (Case(PRODUCT.is_("Alpha 1000")), 5, offering.TERM_NOT_KNOWN, (PRODUCT,)),
    ],
)
def test_some_products_have_fewer_terms(case: Case, term: int, rule: Rule, missing: tuple[Question, ...]) -> None:
    found = offering.term_finding(ALPHA_BRIEFLY, case, term)
    assert (found.rule, found.missing) == (rule, missing)
    assert found.clauses == (TERMS, NARROW)


def test_a_refusal_settles_what_another_clause_leaves_open() -> None:
    promise = evolve(ALPHA_BRIEFLY, only=(*ALPHA_BRIEFLY.only, NARROW.says(TermsOnly(ALWAYS, frozenset({1})))))
    assert offering.term_finding(promise, Case(), 5).rule is offering.TERM_REFUSED


@pytest.mark.parametrize(
    ("used", "rule"),
    [(4, offering.TERM_OFFERED), (5, offering.OVER_TOTAL), (None, offering.TERM_NOT_KNOWN)],
)
def test_renewed_contracts_reach_five_years_in_all(used: int | None, rule: Rule) -> None:
    case = RENEWAL.but(*((YEARS_USED.is_(used),) if used else ()))
    found = offering.term_finding(FIVE_IN_ALL, case, 1)
    assert found.rule is rule
    assert found.missing == (() if used else (YEARS_USED,))
    if rule is offering.OVER_TOTAL:
        assert found.values == {"years": 6, "limit": 5}


def test_the_years_in_all_bind_renewals_of_the_terms_named_and_no_first_contract() -> None:
    used_up = RENEWAL.but(YEARS_USED.is_(5))
    assert offering.term_finding(FIVE_IN_ALL, used_up, 5).rule is offering.TERM_OFFERED
    assert offering.term_finding(FIVE_IN_ALL, Case(YEARS_USED.is_(5)), 1).rule is offering.TERM_OFFERED
    of_any_term = evolve(PLAIN, total=LIMIT.says(Total(5)))
    assert offering.term_finding(of_any_term, used_up, 5).rule is offering.OVER_TOTAL


def test_whether_a_renewal_can_have_a_term_may_not_be_stated() -> None:
    promise = evolve(PLAIN, renewal_terms=NARROW.says(frozenset({1})))
    found = offering.term_finding(promise, RENEWAL, 5)
    assert (found.rule, found.outcome, found.missing) == (offering.NOT_STATED, Outcome.UNDETERMINED, ())
    assert offering.term_finding(promise, RENEWAL, 1).rule is offering.TERM_OFFERED
    assert offering.term_finding(promise, Case(), 5).rule is offering.TERM_OFFERED


def test_a_case_asks_about_a_first_contract_unless_it_says_otherwise() -> None:
    assert offering.asked(Case())[APPLICATION] is Application.FIRST
    assert offering.asked(RENEWAL) is RENEWAL


# Which product is it?


def test_a_product_is_found_by_its_whole_name_letter_case_forgiven() -> None:
    assert CATALOGUE.find("ALPHA 100") == Unit("Alpha 100", "alpha")
    assert CATALOGUE.find("Alpha 10") is None


@pytest.mark.parametrize(("case", "holds"), [(ALPHA, True), (BETA, False), (Case(), Open((PRODUCT,)))])
def test_a_product_belongs_to_a_series_or_is_not_known(case: Case, holds: object) -> None:
    series = SeriesIn(CATALOGUE, frozenset({"alpha"}))
    assert series.holds(case) == holds
    assert series.facts == (PRODUCT,)


@pytest.mark.parametrize(
    ("case", "holds"),
    [(ALPHA, True), (BETA, False), (Case(PRODUCT.is_("Alpha 10")), Open((PRODUCT,))), (Case(), Open((PRODUCT,)))],
)
def test_a_product_is_one_of_those_named_letter_case_forgiven_or_is_not_known(case: Case, holds: object) -> None:
    named = ProductIn(CATALOGUE, frozenset({"Alpha 100"}))
    assert named.holds(case) == holds
    assert named.facts == (PRODUCT,)


@pytest.mark.parametrize(
    ("before", "holds"),
    [
        ("best", True),
        ("good", False),
        ("plain", False),
        ("another", Open((SERVICE_BEFORE,))),
        (None, Open((SERVICE_BEFORE,))),
    ],
)
def test_a_service_is_lower_than_the_one_held_before_by_its_rank(before: str | None, holds: object) -> None:
    lower = LowerGrade("good", {"plain": 0, "good": 1, "best": 2})
    assert lower.holds(Case(*((SERVICE_BEFORE.is_(before),) if before else ()))) == holds
    assert lower.facts == (SERVICE_BEFORE,)


MODELS = Catalogue(
    (
        Unit("Net DHCP", "Net"),
        Unit("Net DHCP Plus", "Net"),
        Unit("NetWide DHCP", "NetWide"),
        Unit("Net DHCP100/200", "Net"),
    )
)


@pytest.mark.parametrize(
    ("name", "found", "by"),
    [
        ("Net DHCP", "Net DHCP", Matched.WHOLE),
        ("net dhcp", "Net DHCP", Matched.SPELLING),
        ("Ｎｅｔ　ＤＨＣＰ", "Net DHCP", Matched.SPELLING),
        (" Net DHCP ", "Net DHCP", Matched.SPELLING),
        ("Net DHCP (rack)", "Net DHCP", Matched.BEGINNING),
        ("Net DHCP/2", "Net DHCP", Matched.BEGINNING),
        ("Net DHCP本体", "Net DHCP", Matched.BEGINNING),
        ("net dhcp plus 8", "Net DHCP Plus", Matched.BEGINNING),  # the longest name that it begins with
        ("Net DHCP100/200 kit", "Net DHCP100/200", Matched.BEGINNING),
    ],
)
def test_a_product_is_found_by_its_name_or_by_the_longest_one_that_begins_what_was_asked(
    name: str, found: str, by: Matched
) -> None:
    match = MODELS.match(name)
    assert match is not None
    assert (match.unit.name, match.by) == (found, by)


@pytest.mark.parametrize(
    ("name", "unit"),
    [
        ("Net DHCP100", Unit("Net DHCP100", "Net")),  # not Net DHCP: what goes on is a part of the name
        ("Ｎｅｔ RADIUS", Unit("Net RADIUS", "Net")),
        ("netwide radius", Unit("netwide radius", "NetWide")),  # the longest series
    ],
)
def test_of_a_product_that_is_not_known_the_series_may_be(name: str, unit: Unit) -> None:
    assert MODELS.match(name) == Match(unit, Matched.SERIES)


@pytest.mark.parametrize("name", ["", "Other DHCP", "My Net DHCP"])
def test_a_name_of_no_series_finds_nothing(name: str) -> None:
    assert MODELS.match(name) is None


# What stands in the way?


def test_what_stands_in_the_way_of_having_it_and_of_applying_for_it_is_told_apart() -> None:
    second_hand = Barred(offering.SECOND_HAND_BAR, USED.says(Is(SECOND_HAND, True)))
    renewed = Barred(offering.RENEWAL_BAR, USED.says(Is(APPLICATION, Application.RENEWAL)))
    promise = evolve(PLAIN, bars=(second_hand,), at_application=(renewed,))
    used = Case(SECOND_HAND.is_(True))
    assert [found.outcome for found in offering.findings(promise, used)] == [Outcome.EXCLUDED]
    assert [found.outcome for found in offering.application_findings(promise, used)] == [Outcome.COVERED]
    assert [found.outcome for found in offering.application_findings(promise, RENEWAL)] == [Outcome.EXCLUDED]
