"""The worked cases hold, there are enough of them, and what the vendors' files state is whole."""

import csv
import pkgutil
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from datetime import date
from importlib import import_module
from pathlib import Path
from string import Formatter

import pytest
from attrs import evolve, frozen

import maintrules
from maintrules import QUESTIONS, Outcome, Policy, decide, vendors
from maintrules.conditions import Bar
from maintrules.decisions import Rule
from maintrules.duties import Duty
from maintrules.periods import months, within
from maintrules.policy import PolicyError
from maintrules.sources import Clause, Reading, provisions, readings
from maintrules.table import attachable, consents, duties, offered, period, renewable, shown_end
from maintrules.testing.cases import AskedCase, answer, cases, failures, roles
from maintrules.vendors import VENDORS, clauses, policies, policy
from maintrules.wire import case_from

INDEX = Path(__file__).with_name("clauses_of_the_index.csv")
CASES = tuple(case for vendor in VENDORS for case in cases(vendor))
CLAUSES = tuple(clause for vendor in VENDORS for clause in clauses(vendor))
POLICIES = tuple(each for vendor in VENDORS for each in policies(vendor))


@frozen
class Way:
    """One way of a reading of a policy that is not its default."""

    policy: Policy
    reading: Reading[object]
    way: str

    def __str__(self) -> str:
        return f"{self.policy.name}: {self.reading.name}={self.way}"


WAYS = tuple(
    Way(each, reading, way)
    for each in POLICIES
    for reading in readings(each).values()
    for way in reading.ways
    if way != reading.default
)

# The worked cases


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)
def test_a_worked_case_holds(case: AskedCase) -> None:
    assert failures(case) == ()


def test_no_two_cases_of_a_clause_have_one_name() -> None:
    assert [id for id, n in Counter(case.id for case in CASES).items() if n > 1] == []


def test_a_case_says_in_both_languages_why() -> None:
    assert [case.id for case in CASES if not case.why_ja or not case.why_en] == []


@pytest.mark.parametrize("way", WAYS, ids=str)
def test_a_way_of_a_reading_has_a_case_that_it_answers_otherwise(way: Way) -> None:
    """The case is worked out for the way, of this policy or of another one of the vendor that is read alike."""
    desks = {"", *(desk.name for desk in way.policy.receptions)}
    worked = [
        evolve(case, policy=way.policy.name)
        for case in CASES
        if case.under.get(way.reading.name) == way.way and case.desk in desks
    ]
    assert any(_differ(case, _as_usual(case, way.reading)) for case in worked)


def _as_usual(case: AskedCase, reading: Reading[object]) -> AskedCase:
    return evolve(case, under={name: way for name, way in case.under.items() if name != reading.name})


def _differ(one: AskedCase, other: AskedCase) -> bool:
    """Are the two answered otherwise?  A policy that has nothing of the name asked for answers neither."""
    try:
        answers = answer(one), answer(other)
    except PolicyError:
        return False
    return (answers[0].says, answers[0].rules) != (answers[1].says, answers[1].rules)


# The clauses


def _index() -> Iterator[Mapping[str, str]]:
    with INDEX.open(encoding="utf-8", newline="") as lines:
        yield from csv.DictReader(lines)


def test_the_shelf_holds_the_clauses_of_the_index_and_no_others() -> None:
    wanted = sorted((row["id"], row["concept"], row["document"]) for row in _index())
    assert len(wanted) == 481
    assert sorted((each.id, each.concept, each.document.number) for each in CLAUSES) == wanted


def test_a_clause_stands_on_the_shelf_once() -> None:
    assert [id for id, n in Counter(clause.id for clause in CLAUSES).items() if n > 1] == []


def test_a_case_is_of_a_clause_and_a_policy_of_its_vendor() -> None:
    wrong = [
        case.id
        for vendor in VENDORS
        for case in cases(vendor)
        if case.clause not in {clause.id for clause in clauses(vendor)}
        or case.policy not in {each.name for each in policies(vendor)}
    ]
    assert wrong == []


@pytest.mark.parametrize("clause", CLAUSES, ids=lambda clause: clause.id)
def test_a_clause_decides_three_cases_or_says_why_nothing_can_be_computed(clause: Clause) -> None:
    number = sum(case.clause == clause.id for case in CASES)
    if number:
        assert number >= 3
        assert (clause.informs_ja, clause.informs_en) == ("", "")
    else:
        assert clause.informs_ja
        assert clause.informs_en
    assert clause.at
    assert clause.ja
    assert clause.en


def test_the_role_of_a_clause_is_found_by_running_its_cases() -> None:
    found = {id: role for vendor in VENDORS for id, role in roles(vendor).items()}
    assert found == {each.id: "informs" if each.informs_en else "decides" for each in CLAUSES}


# The readings


def _readings() -> Iterator[Reading[object]]:
    for each in POLICIES:
        yield from readings(each).values()


def test_a_reading_has_two_ways_or_more_and_takes_one_of_them() -> None:
    assert [each.name for each in _readings() if len(each.ways) < 2 or each.default not in each.ways] == []


def test_a_reading_says_in_both_languages_why_its_default_is_taken() -> None:
    assert [each.name for each in _readings() if not each.why_ja or not each.why_en] == []


def test_a_reading_has_the_same_ways_and_default_wherever_it_stands() -> None:
    ways: dict[str, set[tuple[tuple[str, ...], str]]] = defaultdict(set)
    for each in POLICIES:
        for provision in provisions(each):
            if provision.reading:
                ways[provision.reading.name].add((tuple(provision.reading.ways), provision.reading.default))
    assert [name for name, several in ways.items() if len(several) > 1] == []


def test_a_reading_bears_the_name_of_its_vendor() -> None:
    assert [(e.name, name) for e in POLICIES for name in readings(e) if not name.startswith(f"{e.vendor}/")] == []


# What the rooms say


def _stated() -> Iterator[object]:
    """Everything the modules declare, each once."""
    seen: set[int] = set()
    for module in pkgutil.walk_packages(maintrules.__path__, "maintrules."):
        for value in vars(import_module(module.name)).values():
            for part in (value.hinders, value.clear) if isinstance(value, Bar) else (value,):
                if id(part) not in seen:
                    seen.add(id(part))
                    yield part


STATED = tuple(_stated())
RULES = tuple(each for each in STATED if isinstance(each, Rule))
SENTENCES = tuple(each for each in STATED if isinstance(each, Rule | Duty))


def test_a_rule_or_duty_is_declared_once_in_all_rooms() -> None:
    assert [name for name, n in Counter(rule.name for rule in RULES).items() if n > 1] == []
    duties = Counter(each.name for each in STATED if isinstance(each, Duty))
    assert [name for name, n in duties.items() if n > 1] == []


def test_a_rule_is_named_room_and_fact() -> None:
    assert RULES
    assert [rule.name for rule in RULES if not re.fullmatch(r"[a-z]+/[a-z0-9]+(-[a-z0-9]+)*", rule.name)] == []


def _placeholders(template: str) -> set[str]:
    """What a sentence speaks of; a reason is stated in each language of its own."""
    names = (name for _, name, _, _ in Formatter().parse(template) if name is not None)
    return {re.sub(r"_(ja|en)$", "", name) for name in names}


@pytest.mark.parametrize("sentence", SENTENCES, ids=lambda each: each.name)
def test_both_languages_tell_the_same_facts(sentence: Rule | Duty) -> None:
    assert sentence.ja
    assert sentence.en
    assert _placeholders(sentence.ja) == _placeholders(sentence.en)


def test_a_fact_is_named_and_asked_for_in_both_languages() -> None:
    assert QUESTIONS
    assert [q.name for q in QUESTIONS.values() if not (q.ja and q.en and q.ask_ja and q.ask_en)] == []


def test_the_names_by_which_registers_call_a_service_are_told_apart() -> None:
    for vendor in VENDORS:
        names = Counter(name.casefold() for each in policies(vendor) for name in vendors.names(each))
        assert [name for name, n in names.items() if n > 1] == []


# The figures of the papers, one by one

TICKET, BUNDLE = "allied-telesis/support-ticket", "allied-telesis/maintenance-bundle"
PACK = "nec/support-pack"
CROSS, MAKER, VIRTUAL = "infinico/cross-sendback", "infinico/maker", "infinico/virtual-support"
ONSITE, WARRANTY = "infinico/onsite-weekday", "infinico/product-warranty"
KEYS = "hitachi-solutions/support-contract"

Given = Mapping[str, object]

NOTHING_WRONG: Given = {
    "label-shown": True,
    "enclosures-agreed": True,
    "product-end": "never",
    "agreed-end": "never",
    "ip-risk": False,
    "use-discontinued": False,
}
FIT: Given = {"second-hand": False, "customer-id": True, "applied-at-purchase": True}
REGIO: Given = {**FIT, "product": "NetRegio2 DHCP"}
IN_TIME: Given = {
    **NOTHING_WRONG,
    "bought": date(2024, 4, 1),
    "plan-bought": date(2024, 4, 1),
    "registered": date(2024, 4, 10),
    "completed": date(2024, 4, 12),
    "term": 1,
}
PACK_LATER: Given = {**IN_TIME, "plan-bought": date(2024, 4, 10)}
CUT_SHORT: Given = {**IN_TIME, "agreed-end": date(2024, 9, 30)}
ONE_YEAR: Given = {**REGIO, "service-start": date(2024, 4, 1), "term": 1}


@pytest.mark.parametrize(
    ("name", "given", "first", "last"),
    [
        (TICKET, {"bought": date(2024, 4, 15), "term": 1}, date(2024, 5, 1), date(2025, 5, 31)),
        (TICKET, {"bought": date(2024, 4, 15), "term": 5}, date(2024, 5, 1), date(2029, 7, 31)),
        (BUNDLE, {"bought": date(2024, 4, 15), "term": 7}, date(2024, 5, 1), date(2031, 7, 31)),
        (PACK, {"bought": date(2024, 2, 29), "term": 1}, date(2024, 2, 29), date(2025, 2, 28)),
        (PACK, {"bought": date(2024, 4, 1), "term": 5}, date(2024, 4, 1), date(2029, 3, 31)),
        # 1 + 6 and 5 + 2 years: seven in all.
        (PACK, {"bought": date(2024, 4, 1), "total-term": 7, "term": 1}, date(2024, 4, 1), date(2031, 3, 31)),
        (PACK, {"bought": date(2024, 4, 1), "total-term": 7, "term": 5}, date(2024, 4, 1), date(2031, 3, 31)),
        (CROSS, {**REGIO, "service-start": date(2024, 2, 29), "term": 1}, date(2024, 2, 29), date(2025, 2, 28)),
        (CROSS, {**REGIO, "service-start": date(2024, 4, 1), "term": 7}, date(2024, 4, 1), date(2031, 3, 31)),
        # The first day of the year from the purchase is not counted.
        (WARRANTY, {**REGIO, "bought": date(2024, 4, 1), "term": 1}, date(2024, 4, 1), date(2025, 4, 1)),
    ],
)
def test_a_term_runs_from_its_first_to_its_last_day(name: str, given: Given, first: date, last: date) -> None:
    values = period(policy(name), case_from(given)).values
    assert (values["first"], values["last"]) == (first, last)


@pytest.mark.parametrize(
    ("name", "given", "duty", "day"),
    [
        (TICKET, {"bought": date(2024, 4, 15)}, "registration/register-by", date(2024, 5, 15)),
        (TICKET, {"bought": date(2024, 4, 30)}, "registration/register-by", date(2024, 5, 31)),
        # Golden Week: 4-30, 5-01, 5-02 are days 1 to 3, then three holidays and a weekend.
        (TICKET, {"completed": date(2024, 4, 26)}, "registration/notice-by", date(2024, 5, 7)),
        # 12-27 is day 1; closed 12-28 to 01-05; 01-06, 01-07, 01-08 are days 2 to 4.
        (TICKET, {"completed": date(2024, 12, 26)}, "registration/notice-by", date(2025, 1, 8)),
        (
            PACK,
            {"bought": date(2024, 4, 1), "plan-bought": date(2024, 4, 10)},
            "registration/register-by",
            date(2024, 5, 1),
        ),
        (PACK, {"plan-bought": date(2024, 4, 1)}, "refunds/return-by", date(2024, 4, 15)),
        (PACK, {"bought": date(2023, 8, 31), "term": 1}, "renewal/buy-from", date(2024, 3, 1)),
        (PACK, {"bought": date(2023, 8, 31), "term": 1}, "renewal/buy-by", date(2024, 7, 31)),
        (TICKET, {"bought": date(2024, 4, 15), "term": 1}, "renewal/notice-expected", date(2025, 3, 1)),
        (CROSS, {"shipped": date(2024, 4, 1)}, "coverage/name-start-by", date(2024, 5, 16)),
        (VIRTUAL, {"registered": date(2024, 4, 1)}, "coverage/name-start-by", date(2024, 5, 16)),
        (KEYS, {"certificate-mailed": date(2024, 6, 6), "delivery": "mail"}, "accounts/usable-from", date(2024, 6, 7)),
    ],
)
def test_a_duty_falls_on_its_day(name: str, given: Given, duty: str, day: date) -> None:
    assert [each.on for each in duties(policy(name), case_from(given)) if each.duty.name == duty] == [day]


@pytest.mark.parametrize(
    ("name", "given", "day", "outcome", "rule"),
    [
        (PACK, IN_TIME, date(2024, 4, 11), "excluded", "registration/not-complete"),
        (PACK, IN_TIME, date(2024, 4, 12), "covered", "registration/in-time"),
        (PACK, IN_TIME, date(2025, 3, 31), "covered", "coverage/valid"),
        (PACK, IN_TIME, date(2025, 4, 1), "excluded", "coverage/ended"),
        # 30 days: from the product to 05-01, from the pack to 05-10; between the two it is disputed.
        (
            PACK,
            {**PACK_LATER, "registered": date(2024, 5, 1), "completed": date(2024, 5, 2)},
            date(2024, 5, 2),
            "covered",
            "registration/in-time",
        ),
        (
            PACK,
            {**PACK_LATER, "registered": date(2024, 5, 2), "completed": date(2024, 5, 2)},
            date(2024, 5, 2),
            "discretionary",
            "registration/disputed",
        ),
        (
            PACK,
            {**PACK_LATER, "registered": date(2024, 5, 11), "completed": date(2024, 5, 11)},
            date(2024, 5, 11),
            "discretionary",
            "registration/late",
        ),
        (PACK, {**IN_TIME, "product-end": date(2024, 12, 31)}, date(2024, 12, 31), "covered", "lifecycle/clamped"),
        (PACK, {**IN_TIME, "product-end": date(2024, 12, 31)}, date(2025, 1, 1), "excluded", "coverage/ended"),
        (PACK, CUT_SHORT, date(2024, 9, 30), "covered", "coverage/valid"),
        (PACK, CUT_SHORT, date(2024, 10, 1), "excluded", "lifecycle/ended-as-agreed"),
        (CROSS, ONE_YEAR, date(2025, 3, 31), "covered", "coverage/valid"),
        (CROSS, ONE_YEAR, date(2025, 4, 1), "excluded", "coverage/ended"),
        (CROSS, {**ONE_YEAR, "second-hand": True}, date(2024, 4, 1), "excluded", "offering/second-hand"),
        # A gap of a day, then a new contract: there is no way back.
        (
            CROSS,
            {**ONE_YEAR, "renewals": [{"years": 1, "first": date(2025, 4, 2)}]},
            date(2025, 4, 2),
            "excluded",
            "renewal/no-reentry",
        ),
    ],
)
def test_a_unit_is_covered_or_not(name: str, given: Given, day: date, outcome: str, rule: str) -> None:
    decision = decide(policy(name), case_from(given), as_of=day)
    assert decision.outcome is Outcome(outcome)
    assert rule in [finding.rule.name for finding in decision.findings]


@pytest.mark.parametrize(
    ("name", "given", "outcome"),
    [
        (PACK, {"term": 1, "total-term": 5}, "covered"),
        (PACK, {"term": 1, "total-term": 7}, "covered"),
        (PACK, {"term": 5, "total-term": 7}, "covered"),
        (PACK, {"term": 1, "total-term": 3}, "excluded"),
        (PACK, {"term": 5, "total-term": 9}, "excluded"),
        (TICKET, {"term": 7, "level": "delivery-standard"}, "excluded"),
        (BUNDLE, {"term": 7}, "covered"),
        (CROSS, {**REGIO, "term": 6}, "covered"),
        (CROSS, {**REGIO, "term": 2}, "excluded"),
        (CROSS, {**REGIO, "term": 1, "applied-at-purchase": False}, "excluded"),
        (CROSS, {**REGIO, "term": 1, "product": "NetNebulas-IA DHCP"}, "excluded"),
        (CROSS, {**REGIO, "term": 7, "application": "renewal", "years-used": 1}, "excluded"),
        (CROSS, {**REGIO, "term": 1, "shipped": date(2024, 4, 1), "service-start": date(2024, 5, 16)}, "covered"),
        (CROSS, {**REGIO, "term": 1, "shipped": date(2024, 4, 1), "service-start": date(2024, 5, 17)}, "excluded"),
        (CROSS, {**REGIO, "term": 1, "application": "renewal", "years-used": 4, "service-before": CROSS}, "covered"),
        (CROSS, {**REGIO, "term": 1, "application": "renewal", "years-used": 5, "service-before": CROSS}, "excluded"),
        (CROSS, {**REGIO, "term": 1, "application": "renewal", "years-used": 1, "service-before": ONSITE}, "excluded"),
        (MAKER, {**FIT, "product": "NetWyvern RADIUS", "term": 5}, "covered"),
        (MAKER, {**FIT, "product": "NetWyvern RADIUS", "term": 7}, "excluded"),
        (VIRTUAL, {**FIT, "product": "NetNebulas-VA DHCP", "term": 7}, "covered"),
        (VIRTUAL, {**FIT, "product": "NetNebulas-VA DHCP", "term": 4}, "excluded"),
        (
            VIRTUAL,
            {**FIT, "product": "NetNebulas-VA DHCP", "term": 4, "application": "renewal", "years-used": 3},
            "covered",
        ),
    ],
)
def test_a_service_can_be_had_for_a_term_or_not(name: str, given: Given, outcome: str) -> None:
    assert offered(policy(name), case_from(given)).outcome is Outcome(outcome)


@pytest.mark.parametrize(
    ("day", "rule"),
    [
        (date(2024, 2, 28), "renewal/too-early"),
        (date(2024, 2, 29), "renewal/window-disputed"),
        (date(2024, 3, 1), "renewal/renewable"),
        (date(2024, 7, 31), "renewal/renewable"),
        (date(2024, 8, 1), "renewal/too-late-to-register-in-time"),
        (date(2024, 8, 31), "renewal/closing-not-stated"),
    ],
)
def test_a_kit_for_a_term_that_ends_on_2024_08_30_can_be_bought_from_march(day: date, rule: str) -> None:
    case = case_from({"bought": date(2023, 8, 31), "term": 1})
    assert renewable(policy(PACK), case, as_of=day).findings[0].rule.name == rule


def test_a_month_from_the_last_of_february_ends_with_march() -> None:
    assert within(date(2023, 2, 28), months(1)) == date(2023, 3, 31)


TWO_KEYS: Given = {
    "keys": [
        {"key": "K1", "product": "A", "maintenance-end": date(2024, 3, 31), "contract": "C1", "support-id": "S1"},
        {"key": "K2", "product": "B", "maintenance-end": date(2025, 3, 31), "contract": "C1"},
    ]
}


def test_the_latest_end_of_the_keys_is_shown_and_hides_a_product_that_lapsed() -> None:
    found = shown_end(policy(KEYS), case_from(TWO_KEYS)).findings[0]
    assert found.values["on"] == date(2025, 3, 31)
    lapsed = case_from({**TWO_KEYS, "product": "A", "bought": date(2023, 4, 1)})
    assert decide(policy(KEYS), lapsed, as_of=date(2024, 4, 1)).outcome is Outcome.EXCLUDED


@pytest.mark.parametrize(("to", "outcome"), [("S1", "covered"), ("S2", "excluded")])
def test_keys_of_one_contract_go_to_one_support_id(to: str, outcome: str) -> None:
    case = case_from({**TWO_KEYS, "attach-key": "K2", "attach-to": to})
    assert attachable(policy(KEYS), case).outcome is Outcome(outcome)


def test_each_support_id_that_requires_it_waits_for_its_own_consent() -> None:
    found = consents(policy(KEYS), case_from({"consents-required": ["S1", "S2"], "consents-given": ["S1"]}))
    assert found.findings[0].values["open_ids"] == ["S2"]
