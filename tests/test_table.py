from collections.abc import Callable
from datetime import UTC, date, datetime, time

import pytest
from attrs import evolve
from made_up import GUIDE, PLAIN, TERMS

from maintrules import (
    accounts,
    coverage,
    flows,
    hotfixes,
    lifecycle,
    offering,
    refunds,
    registration,
    renewal,
    rulings,
    scope,
)
from maintrules.accounts import KEYS, LINK_OPENED, LINK_SENT, Accounts, Key, Keys, Link
from maintrules.calendars import ADMINISTRATIVE
from maintrules.checklists import Checklist, Item
from maintrules.commitments import Certainty, Commitment, HalfDay
from maintrules.conditions import All, Any, AtLeast, Awaited, Barred, Condition, Is, Not
from maintrules.coverage import (
    MAINTENANCE_END,
    PRINTED_PERIOD,
    SHIPPED,
    Begins,
    Earlier,
    StartWindow,
    Within,
)
from maintrules.decisions import Decision, Outcome, Rule
from maintrules.desks import Desk, Window
from maintrules.duties import Party
from maintrules.facts import NEVER, Between, Case, Fact, Known, Question
from maintrules.flows import Flow, FlowStep
from maintrules.lifecycle import AGREED_END, ENTERED_END, PRODUCT_END, AgreedEnd, Ends
from maintrules.offering import SECOND_HAND, Kind, Offering
from maintrules.periods import DAY, JST, Period, days, months, years
from maintrules.phases import (
    ANNOUNCED,
    CONTRACT_END,
    END_OF_SALE,
    GOES_ON,
    GOES_ON_AT_LEAST,
    HORIZON_NOT_KNOWN,
    IN_PHASE,
    IS_OVER,
    NO_END,
    PHASE_NOT_KNOWN,
    PhaseError,
)
from maintrules.policy import QUESTIONS, Beside, Policy, PolicyError, Precedence
from maintrules.refunds import Refund
from maintrules.registration import (
    CARD_LOST,
    LOST_CARD_BAR,
    Due,
    OpensOn,
    Purchases,
    Registration,
)
from maintrules.renewal import KIT, AtMost, Chaining, Kits, Opening, PeriodOf, Renewing
from maintrules.requests import (
    ACCEPTED_AT,
    CHANNEL,
    MOUNTED_HIGH,
    SERIAL_SHOWN,
    STEPS_TAKEN,
    SUPPLIED,
    TRIAGE_DONE,
    UNRETURNED_UNITS,
    Channel,
    StepsTaken,
    Supplied,
)
from maintrules.response import Reception, WithinHours
from maintrules.rulings import Ruling, Topic
from maintrules.scope import FAILURE_ON, Scope
from maintrules.shipping import Leg, Payer, Shipment
from maintrules.sources import Provision, under
from maintrules.table import (
    attachable,
    changes,
    checklist,
    commitment,
    components,
    consents,
    deadlines,
    decide,
    decide_request,
    depends_on,
    duties,
    entitlements,
    holds_until,
    horizon,
    hotfix,
    id_issued,
    key_valid,
    left,
    link,
    may_get,
    next_step,
    offered,
    period,
    phase,
    phases,
    questions,
    refund,
    registrable,
    released,
    renewable,
    shipment,
    shown_end,
    topic,
    usable,
    version,
)
from maintrules.vendors import policy as policy_of
from maintrules.versions import OVERDUE, TO_BE_UPDATED, Status
from maintrules.wire import case_from
from maintrules.words import (
    APPLICATION,
    BOUGHT,
    COMPLETED,
    PLAN_BOUGHT,
    PRODUCT,
    REGISTERED,
    RENEWALS,
    SERVICE_START,
    TERM,
    TOTAL_TERM,
    WORK,
    Application,
    Renewal,
    Renewals,
    Work,
)

REST = GUIDE.clause("made-up/rest", "coverage", at="p.2", ja="そのほか", en="The rest.")

OWING = evolve(PLAIN, name="made-up/owing", scope=Scope(includes=(TERMS.says(Is(WORK, Work.REPAIR, Work.LOAN)),)))
"""PLAIN, of which the paper says that it includes two works."""
UNTIL_STATED = evolve(
    PLAIN,
    name="made-up/until-stated",
    coverage=evolve(PLAIN.coverage, ends=TERMS.says(MAINTENANCE_END)),
    offering=Offering(terms=TERMS.says(frozenset())),
)
REGISTERING = evolve(
    PLAIN,
    registration=Registration(
        opens=REST.says(COMPLETED),
        opens_on=REST.says(OpensOn.THE_DAY),
        follows=(REGISTERED,),
        purchases=REST.says(Purchases((BOUGHT,))),
        due=REST.says(Due(days(30))),
        counts_by=REST.says(REGISTERED),
        late=REST.says(registration.LATE),
        after_end=REST.says(registration.AFTER_END),
        unregistered=REST.says(registration.COMPONENT_EXCLUDED),
        bars=(Barred(LOST_CARD_BAR, REST.says(Is(CARD_LOST, True))),),
    ),
    failure_before=REST.says(registration.FAILED_BEFORE_EXCLUDED),
)
BY_KIT = evolve(
    PLAIN,
    renewing=Renewing(
        period=REST.says(PeriodOf.NEXT_DAY),
        kits=Kits(
            years=REST.says({1: (4, 6), 5: (2,)}),
            chaining=REST.says(Chaining.NOT_STATED),
            opens=REST.says(months(6)),
            opening=REST.says(Opening.END_OF_LAST_DAY),
            register_within=REST.says(days(30)),
            register_before=REST.says(days(30)),
            late=REST.says(renewal.EXTENDED_LATE),
        ),
        at_most=REST.says(AtMost(years(7))),
        bars=(Barred(offering.SECOND_HAND_BAR, REST.says(Is(SECOND_HAND, True))),),
    ),
)
ENDING = evolve(
    PLAIN,
    ends=Ends(
        product=REST.says(PRODUCT_END),
        entered=REST.says(ENTERED_END),
        agreed=REST.says(AGREED_END),
        automatic=REST.says(AgreedEnd.AUTOMATIC),
    ),
)
NAMED = evolve(
    PLAIN,
    coverage=evolve(
        PLAIN.coverage,
        counted_from=TERMS.says(SERVICE_START),
        start_window=StartWindow(
            events=REST.says((SHIPPED,)),
            within=REST.says(Within(days(45))),
            earlier=REST.says(Earlier.NOT_ALLOWED),
        ),
    ),
)

APRIL, END = date(2024, 4, 1), date(2025, 3, 31)
A_YEAR = Case(BOUGHT.on(APRIL), TERM.is_(1))
REGISTERED_AT_ONCE = A_YEAR.but(REGISTERED.on(date(2024, 4, 5)), COMPLETED.on(date(2024, 4, 10)))
INSIDE = date(2024, 10, 1)


def rules(decision: Decision) -> list[Rule]:
    return [finding.rule for finding in decision.findings]


def outcomes(policy: Policy, case: Case, *on: date) -> list[Outcome]:
    return [decide(policy, case, as_of=day).outcome for day in on]


def test_every_fact_is_known_by_its_own_name() -> None:
    assert all(question.name == name for name, question in QUESTIONS.items())
    assert {"bought", "kit", "keys", "work", "failure-on", "printed-period"} <= set(QUESTIONS)


def test_a_desk_is_found_by_its_name_and_an_unknown_one_refused() -> None:
    desk = Reception("desk", hours=REST.says(ADMINISTRATIVE))
    assert evolve(PLAIN, receptions=(desk,)).reception("desk") is desk
    with pytest.raises(PolicyError, match=r"^unknown desk 'door': made-up/plain has desk$"):
        evolve(PLAIN, receptions=(desk,)).reception("door")
    with pytest.raises(PolicyError, match=r"^unknown desk 'desk': made-up/plain has none$"):
        PLAIN.reception("desk")


# Is the unit covered?


def test_a_unit_is_covered_on_the_days_of_its_term() -> None:
    days_around = (APRIL - DAY, APRIL, END, END + DAY)
    assert outcomes(PLAIN, A_YEAR, *days_around) == [
        Outcome.EXCLUDED,
        Outcome.COVERED,
        Outcome.COVERED,
        Outcome.EXCLUDED,
    ]


def test_an_instant_is_no_day_to_ask_about() -> None:
    instant = datetime(2024, 6, 3, tzinfo=UTC)
    message = r"^a day is wanted, not .*: give a date, of an instant its date in Japan$"
    asks: list[Callable[[], object]] = [
        lambda: decide(PLAIN, A_YEAR, as_of=instant),
        lambda: holds_until(PLAIN, A_YEAR, as_of=instant),
        lambda: left(PLAIN, A_YEAR, as_of=instant),
        lambda: deadlines(REGISTERING, A_YEAR, as_of=instant),
        lambda: renewable(BY_KIT, A_YEAR, as_of=instant),
        lambda: registrable(REGISTERING, REGISTERED_AT_ONCE, as_of=instant),
    ]
    for ask in asks:
        with pytest.raises(PolicyError, match=message):
            ask()


def test_while_the_term_is_not_known_the_days_of_every_term_are_covered() -> None:
    case = A_YEAR.without(TERM)
    assert outcomes(PLAIN, case, END, END + DAY, date(2029, 3, 31), date(2029, 4, 1)) == [
        Outcome.COVERED,
        Outcome.UNDETERMINED,
        Outcome.UNDETERMINED,
        Outcome.EXCLUDED,
    ]
    assert decide(PLAIN, case, as_of=END + DAY).missing == (TERM,)


def test_while_the_purchase_lies_between_two_days_what_holds_for_both_holds() -> None:
    case = Case(TERM.is_(1), BOUGHT.on(Between(APRIL, date(2024, 4, 10))))
    assert outcomes(PLAIN, case, date(2024, 4, 9), date(2024, 4, 10), END, END + DAY, date(2025, 4, 10)) == [
        Outcome.UNDETERMINED,
        Outcome.COVERED,
        Outcome.COVERED,
        Outcome.UNDETERMINED,
        Outcome.EXCLUDED,
    ]


def test_a_term_that_is_not_offered_cannot_be_counted() -> None:
    found = decide(PLAIN, A_YEAR.but(TERM.is_(3)), as_of=INSIDE)
    assert coverage.TERM_NOT_OFFERED in rules(found)
    assert found.outcome is Outcome.UNDETERMINED
    assert found.missing == (TERM,)


def test_a_term_that_is_not_offered_is_told_although_no_day_can_be_counted_from() -> None:
    found = decide(PLAIN, Case(TERM.is_(3)), as_of=INSIDE)
    assert {coverage.NOT_KNOWN, coverage.TERM_NOT_OFFERED} <= set(rules(found))


def test_a_unit_that_was_never_bought_is_not_covered() -> None:
    assert coverage.NEVER_BEGAN in rules(decide(PLAIN, Case(BOUGHT.on(NEVER), TERM.is_(1)), as_of=INSIDE))


def test_what_stands_in_the_way_is_joined() -> None:
    barred = evolve(
        PLAIN,
        bars=(Barred(registration.LABEL_BAR, REST.says(Is(registration.LABEL_SHOWN, False))),),
        awaited=(Awaited(registration.UNREGISTERED_BAR, REST.says(REGISTERED)),),
        remarks=(REST.says(offering.TERMS_NOTED),),
    )
    found = decide(barred, A_YEAR.but(REGISTERED.on(NEVER), registration.LABEL_SHOWN.is_(False)), as_of=INSIDE)
    assert found.outcome is Outcome.EXCLUDED
    assert {finding.rule.name for finding in found.findings} >= {
        "registration/not-registered",
        "registration/label-not-shown",
        "offering/terms-elsewhere-noted",
    }


def test_an_unregistered_unit_is_not_covered_whatever_its_term() -> None:
    found = decide(REGISTERING, Case(BOUGHT.on(APRIL), REGISTERED.on(NEVER)), as_of=INSIDE)
    assert (found.outcome, found.missing) == (Outcome.EXCLUDED, ())


# A term that ends with an event


STATED = Case(BOUGHT.on(APRIL), MAINTENANCE_END.on(END))


def test_a_unit_is_covered_until_the_end_that_is_stated() -> None:
    assert outcomes(UNTIL_STATED, STATED, END, END + DAY) == [Outcome.COVERED, Outcome.EXCLUDED]


def test_without_the_end_the_cover_is_open_from_the_purchase_on() -> None:
    case = STATED.without(MAINTENANCE_END)
    assert outcomes(UNTIL_STATED, case, APRIL - DAY, APRIL) == [Outcome.EXCLUDED, Outcome.UNDETERMINED]
    assert decide(UNTIL_STATED, case, as_of=APRIL).missing == (MAINTENANCE_END,)


def test_without_the_purchase_a_stated_end_is_the_end_all_the_same() -> None:
    case = STATED.without(BOUGHT)
    assert outcomes(UNTIL_STATED, case, END, END + DAY) == [Outcome.UNDETERMINED, Outcome.EXCLUDED]
    assert decide(UNTIL_STATED, case, as_of=END).missing == (BOUGHT,)


def test_an_end_between_two_days_leaves_the_days_between_open() -> None:
    case = STATED.but(MAINTENANCE_END.on(Between(END, date(2025, 4, 30))))
    assert outcomes(UNTIL_STATED, case, END, END + DAY, date(2025, 4, 30), date(2025, 5, 1)) == [
        Outcome.COVERED,
        Outcome.UNDETERMINED,
        Outcome.UNDETERMINED,
        Outcome.EXCLUDED,
    ]


def test_an_end_before_the_purchase_covers_no_day() -> None:
    case = STATED.but(MAINTENANCE_END.on(APRIL - DAY))
    assert outcomes(UNTIL_STATED, case, APRIL - DAY, APRIL, END) == [Outcome.EXCLUDED] * 3
    assert period(UNTIL_STATED, case).rule is coverage.ENDED
    assert left(UNTIL_STATED, case, as_of=APRIL).rule is coverage.ENDED


def test_a_product_ends_with_its_own_keys() -> None:
    shown = evolve(UNTIL_STATED, accounts=Accounts(shown=REST.says(MAINTENANCE_END)))
    keys = KEYS.is_(Keys((Key("K1", product="P", maintenance_end=END), Key("K2", product="S", maintenance_end=INSIDE))))
    case = Case(BOUGHT.on(APRIL), keys, PRODUCT.is_("P"))
    assert outcomes(shown, case, END, END + DAY) == [Outcome.COVERED, Outcome.EXCLUDED]
    assert outcomes(shown, case.but(PRODUCT.is_("S")), INSIDE + DAY) == [Outcome.EXCLUDED]


# What cuts and what extends a term


STAYS = A_YEAR.but(AGREED_END.on(NEVER))


def test_a_product_s_own_end_cuts_the_term() -> None:
    case = STAYS.but(PRODUCT_END.on(INSIDE))
    assert outcomes(ENDING, case, INSIDE, INSIDE + DAY) == [Outcome.COVERED, Outcome.EXCLUDED]
    found = period(ENDING, case)
    assert (found.rule, found.values["last"]) == (lifecycle.CLAMPED, INSIDE)


def test_a_product_s_end_between_two_days_leaves_the_days_between_open() -> None:
    case = STAYS.but(PRODUCT_END.on(Between(INSIDE, date(2024, 12, 31))))
    assert outcomes(ENDING, case, INSIDE, INSIDE + DAY, date(2025, 1, 1)) == [
        Outcome.COVERED,
        Outcome.UNDETERMINED,
        Outcome.EXCLUDED,
    ]
    found = period(ENDING, case)
    assert (found.rule, found.missing) == (coverage.NOT_KNOWN, (PRODUCT_END,))


REGISTERED_KIT = Renewals((Renewal(years=4, bought=date(2024, 11, 1), registered=date(2024, 11, 5)),))


def test_a_kit_extends_the_term() -> None:
    case = A_YEAR.but(RENEWALS.is_(REGISTERED_KIT))
    assert outcomes(BY_KIT, case, END + DAY, date(2029, 3, 31), date(2029, 4, 1)) == [
        Outcome.COVERED,
        Outcome.COVERED,
        Outcome.EXCLUDED,
    ]
    assert renewal.KIT_LISTED in rules(decide(BY_KIT, case, as_of=INSIDE))
    assert period(BY_KIT, case).values["last"] == date(2029, 3, 31)


@pytest.mark.parametrize(
    ("stated", "total", "last"),
    [
        (Case(), 5, date(2029, 3, 31)),  # a year and four
        (Case(), 7, date(2031, 3, 31)),  # a year and six, or five and two
        (Case(TERM.is_(1)), 5, date(2029, 3, 31)),
        (Case(TERM.is_(5)), 5, date(2029, 3, 31)),
    ],
)
def test_the_years_in_all_are_a_term_and_its_kit(stated: Case, total: int, last: date) -> None:
    kit = (renewal.KIT_BOUGHT.on(INSIDE), renewal.KIT_REGISTERED.on(INSIDE))
    case = stated.but(BOUGHT.on(APRIL), TOTAL_TERM.is_(total), *kit)
    assert outcomes(BY_KIT, case, APRIL, last + DAY) == [Outcome.COVERED, Outcome.EXCLUDED]


def test_years_in_all_that_no_kit_leads_to_are_not_offered() -> None:
    found = decide(BY_KIT, Case(BOUGHT.on(APRIL), TOTAL_TERM.is_(4)), as_of=INSIDE)
    assert coverage.TERM_NOT_OFFERED in rules(found)


PRINTED = evolve(PLAIN, coverage=evolve(PLAIN.coverage, printed=REST.says(PRINTED_PERIOD)))
MAY_YEAR = PRINTED_PERIOD.is_(Period(date(2024, 5, 1), date(2025, 5, 31)))


@pytest.mark.parametrize(
    "case", [Case(MAY_YEAR), Case(MAY_YEAR, BOUGHT.on(APRIL)), Case(MAY_YEAR, BOUGHT.on(date(2024, 6, 1)))]
)
def test_a_printed_period_prevails_over_the_one_that_is_counted(case: Case) -> None:
    found = period(PRINTED, case)
    assert (found.rule, found.values["first"], found.values["last"]) == (
        coverage.AS_PRINTED,
        date(2024, 5, 1),
        date(2025, 5, 31),
    )
    assert outcomes(PRINTED, case, date(2025, 5, 31), date(2025, 6, 1)) == [Outcome.COVERED, Outcome.EXCLUDED]


def test_a_printed_period_has_its_duties_although_the_term_is_not_known() -> None:
    promise = evolve(
        PRINTED,
        renewing=Renewing(period=REST.says(PeriodOf.PRINTED), notice=REST.says(months(3))),
    )
    (expected,) = duties(promise, Case(MAY_YEAR))
    # three months before the end of 31 May begin on 1 March
    assert (expected.duty, expected.on) == (renewal.NOTICE_EXPECTED, date(2025, 3, 1))


# When does it change, and on what does it depend?


def test_changes_are_the_days_on_which_the_outcome_is_another() -> None:
    found = changes(PLAIN, A_YEAR, within=Period(date.min, date.max))
    assert [(change.on, change.decision.outcome) for change in found] == [
        (APRIL, Outcome.COVERED),
        (END + DAY, Outcome.EXCLUDED),
    ]
    assert [change.on for change in changes(PLAIN, A_YEAR, within=Period(APRIL + DAY, END + DAY))] == [END + DAY]
    assert changes(PLAIN, A_YEAR, within=Period(APRIL + DAY, END)) == ()


def test_a_day_on_which_another_rule_comes_to_the_same_outcome_is_no_change() -> None:
    case = A_YEAR.but(RENEWALS.is_(REGISTERED_KIT))
    found = changes(BY_KIT, case, within=Period(APRIL, date(2030, 1, 1)))
    assert [change.on for change in found] == [APRIL, date(2029, 4, 1)]


@pytest.mark.parametrize(("as_of", "until"), [(APRIL, END), (END, END), (APRIL - DAY, APRIL - DAY), (END + DAY, None)])
def test_an_outcome_holds_until_the_eve_of_the_next_change(as_of: date, until: date | None) -> None:
    assert holds_until(PLAIN, A_YEAR, as_of=as_of) == until


def test_an_outcome_on_the_last_of_all_days_holds_for_ever() -> None:
    assert holds_until(PLAIN, A_YEAR, as_of=date.max) is None


def test_a_decision_depends_on_the_readings_that_would_change_it() -> None:
    ways = {"counted": Begins.ON_THE_DAY, "not-counted": Begins.ON_THE_DAY_NOT_COUNTED}
    begins = TERMS.read("made-up/first-day", ways, default="counted", why_ja="既定。", why_en="Usual.")
    promise = evolve(PLAIN, coverage=evolve(PLAIN.coverage, begins=begins))
    assert depends_on(promise, A_YEAR, as_of=END) == frozenset()
    assert depends_on(promise, A_YEAR, as_of=END + DAY) == {("made-up/first-day", "not-counted")}


# Which period, and what is left of it?


def test_a_period_has_a_first_and_a_last_day() -> None:
    found = period(PLAIN, A_YEAR)
    assert (found.rule, found.values) == (coverage.VALID, {"first": APRIL, "last": END})


@pytest.mark.parametrize(
    ("case", "missing"),
    [
        (A_YEAR.without(TERM), (TERM,)),
        (A_YEAR.without(BOUGHT), (BOUGHT,)),
        (A_YEAR.but(BOUGHT.on(Between(APRIL, APRIL + DAY))), (BOUGHT,)),
    ],
)
def test_a_period_that_is_not_known_names_what_is_missing(case: Case, missing: tuple[object, ...]) -> None:
    for found in (period(PLAIN, case), left(PLAIN, case, as_of=INSIDE)):
        assert (found.rule, found.missing) == (coverage.NOT_KNOWN, missing)


def test_what_is_left_is_counted_from_the_day_asked_about() -> None:
    found = left(PLAIN, A_YEAR, as_of=INSIDE)
    assert (found.rule, found.values["months"], found.values["days"]) == (coverage.LEFT, 6, 0)


# What is to be done by when?


def test_duties_stand_in_the_order_of_their_days_the_unknown_last() -> None:
    promise = evolve(
        REGISTERING,
        renewing=BY_KIT.renewing,
        refund=Refund(within=REST.says(days(14)), registered=REST.says(refunds.AFTER_REGISTRATION)),
        accounts=Accounts(),
    )
    found = duties(promise, A_YEAR)
    assert [(deadline.duty, deadline.on) for deadline in found] == [
        (registration.REGISTER_BY, date(2024, 5, 1)),
        (renewal.BUY_FROM, date(2024, 10, 1)),
        (renewal.BUY_BY, date(2025, 3, 1)),
        (refunds.RETURN_BY, None),
    ]


def test_what_is_done_or_past_all_use_is_no_longer_to_be_done() -> None:
    promise = evolve(REGISTERING, renewing=BY_KIT.renewing)
    found = deadlines(promise, REGISTERED_AT_ONCE, as_of=date(2024, 4, 5))
    assert [deadline.duty for deadline in found] == [renewal.BUY_FROM, renewal.BUY_BY]
    assert registration.REGISTER_BY in [each.duty for each in deadlines(promise, A_YEAR, as_of=date(2024, 6, 1))]
    assert deadlines(promise, REGISTERED_AT_ONCE, as_of=END + DAY) == ()


def test_the_days_of_a_renewal_wait_for_the_end_of_the_term() -> None:
    renewing = Renewing(period=REST.says(PeriodOf.NEXT_DAY), notice=REST.says(months(3)))
    (deadline,) = duties(evolve(PLAIN, renewing=renewing), A_YEAR.without(TERM))
    assert (deadline.duty, deadline.on, deadline.missing) == (renewal.NOTICE_EXPECTED, None, (TERM,))


# What may be contracted?


@pytest.mark.parametrize(("kind", "rule"), [(Kind.PAID, offering.PAID), (Kind.WITH_PRODUCT, offering.WITH_PRODUCT)])
def test_a_service_is_paid_for_or_comes_with_the_product(kind: Kind, rule: Rule) -> None:
    assert rules(offered(evolve(PLAIN, kind=TERMS.says(kind)), Case())) == [rule]


def test_whether_a_term_is_offered_is_told_where_it_is_named() -> None:
    assert offered(PLAIN, Case(TERM.is_(5))).outcome is Outcome.COVERED
    assert offered(PLAIN, Case(TERM.is_(3))).outcome is Outcome.EXCLUDED


@pytest.mark.parametrize(
    "case", [Case(APPLICATION.is_(Application.RENEWAL)), Case(RENEWALS.is_(Renewals((Renewal(),))))]
)
def test_a_case_that_lists_a_renewal_asks_about_one(case: Case) -> None:
    used = case.but(SECOND_HAND.is_(True))
    assert offered(BY_KIT, used).outcome is Outcome.EXCLUDED
    assert offered(BY_KIT, Case(SECOND_HAND.is_(True))).outcome is Outcome.COVERED


@pytest.mark.parametrize(
    ("total", "rule"), [(5, renewal.COMBINED), (4, renewal.NOT_COMBINED), (8, renewal.OVER_LIMIT), (1, None)]
)
def test_the_years_in_all_are_offered_where_a_kit_leads_to_them(total: int, rule: Rule | None) -> None:
    found = rules(offered(BY_KIT, Case(TERM.is_(1), TOTAL_TERM.is_(total))))
    assert found == [offering.PAID, offering.TERM_OFFERED, *((rule,) if rule else ())]


def test_the_start_that_is_named_is_judged() -> None:
    case = Case(SHIPPED.on(APRIL), SERVICE_START.on(date(2024, 5, 17)))
    assert offered(NAMED, case).outcome is Outcome.EXCLUDED
    assert offered(NAMED, case.but(SERVICE_START.on(date(2024, 5, 16)))).outcome is Outcome.COVERED
    assert rules(offered(PLAIN, case)) == [offering.PAID]


# What may be renewed?


def test_a_term_is_renewable_in_its_window_with_what_goes_with_it() -> None:
    case = A_YEAR.but(KIT.is_(2), SECOND_HAND.is_(False))
    found = renewable(BY_KIT, case, as_of=date(2024, 10, 1))
    assert {renewal.RENEWABLE, renewal.NOT_COMBINED} <= set(rules(found))
    assert found.outcome is Outcome.EXCLUDED
    assert renewable(BY_KIT, case.but(KIT.is_(4)), as_of=date(2024, 10, 1)).outcome is Outcome.COVERED
    assert renewal.TOO_EARLY in rules(renewable(BY_KIT, case, as_of=date(2024, 9, 30)))


@pytest.mark.parametrize(("case", "missing"), [(A_YEAR.without(BOUGHT), BOUGHT), (A_YEAR.without(TERM), TERM)])
def test_whether_a_term_is_renewable_waits_for_its_end(case: Case, missing: object) -> None:
    found = renewable(BY_KIT, case.but(SECOND_HAND.is_(False)), as_of=INSIDE)
    assert (found.outcome, found.missing) == (Outcome.UNDETERMINED, (missing,))


# What may be registered?


def test_a_unit_can_be_registered_until_it_is_and_while_nothing_stands_in_the_way() -> None:
    assert registrable(REGISTERING, A_YEAR.but(CARD_LOST.is_(False)), as_of=APRIL).outcome is Outcome.COVERED
    assert registrable(REGISTERING, A_YEAR.but(CARD_LOST.is_(True)), as_of=APRIL).outcome is Outcome.EXCLUDED
    lost_since = REGISTERED_AT_ONCE.but(CARD_LOST.is_(True))
    assert registrable(REGISTERING, lost_since, as_of=date(2024, 4, 9)).outcome is Outcome.EXCLUDED
    assert rules(registrable(REGISTERING, lost_since, as_of=date(2024, 4, 10))) == [registration.REGISTERED_ALREADY]


def test_a_unit_is_not_registered_after_its_term() -> None:
    case = A_YEAR.but(CARD_LOST.is_(False))
    assert registration.AFTER_END in rules(registrable(REGISTERING, case, as_of=END + DAY))
    assert registration.MAY_BE_REFUSED in rules(registrable(REGISTERING, case.without(TERM), as_of=END + DAY))


def test_components_are_told_where_they_are_registered_one_by_one() -> None:
    parts = registration.Components((registration.Component("psu", False, "S1"),))
    case = Case(registration.COMPONENTS.is_(parts))
    assert rules(components(REGISTERING, case)) == [registration.COMPONENT_EXCLUDED]
    assert components(PLAIN, case).findings == ()


def test_a_unit_is_usable_where_nothing_keeps_it_from_being_used() -> None:
    barred = Barred(offering.SECOND_HAND_BAR, REST.says(Is(SECOND_HAND, True)))
    assert usable(PLAIN, Case()).outcome is Outcome.COVERED
    assert usable(evolve(PLAIN, usable=(barred,)), Case(SECOND_HAND.is_(True))).outcome is Outcome.EXCLUDED


# What may be asked for?


def test_a_request_joins_the_cover_of_its_day_in_japan_and_the_scope() -> None:
    included = TERMS.says(Is(WORK, Work.REPAIR, Work.LOAN))
    promise = evolve(PLAIN, scope=Scope(includes=(included,), excludes=(REST.says(Is(WORK, Work.LOAN)),)))
    repair, loan = A_YEAR.but(WORK.is_(Work.REPAIR)), A_YEAR.but(WORK.is_(Work.LOAN))
    last_minute = datetime(2025, 3, 31, 14, 59, tzinfo=UTC)
    assert decide_request(promise, repair, at=last_minute).outcome is Outcome.COVERED
    assert decide_request(promise, repair, at=datetime(2025, 3, 31, 15, tzinfo=UTC)).outcome is Outcome.EXCLUDED
    assert scope.EXCLUDED in rules(decide_request(promise, loan, at=last_minute))
    assert decide_request(OWING, loan, at=last_minute).outcome is Outcome.COVERED


def test_a_work_that_no_passage_speaks_of_is_open_and_never_owed_by_silence() -> None:
    found = decide_request(OWING, A_YEAR.but(WORK.is_(Work.MEETING)), at=AT)
    assert (found.outcome, found.missing) == (Outcome.UNDETERMINED, ())
    assert [each.rule for each in found.deciding] == [scope.NOT_STATED]
    assert decide_request(OWING, A_YEAR, at=AT).missing == (WORK,)
    assert list(questions(OWING, A_YEAR, at=AT)) == [WORK]


def test_where_nothing_is_said_of_any_work_no_work_is_asked_for() -> None:
    for case in (A_YEAR, A_YEAR.but(WORK.is_(Work.REPAIR))):
        found = decide_request(PLAIN, case, at=AT)
        assert (found.outcome, found.missing) == (Outcome.UNDETERMINED, ())
        assert [each.rule for each in found.deciding] == [scope.NOTHING_STATED]
        assert questions(PLAIN, case, at=AT) == ()


def test_a_hotfix_is_asked_for_by_those_who_get_one() -> None:
    asked = Case(WORK.is_(Work.HOTFIX), hotfixes.AFFECTED.is_(False))
    found = decide_request(SENDBACK, asked, at=AT)
    assert {hotfixes.NEED_NOT_KNOWN, hotfixes.NOT_FOR_OTHERS} <= set(rules(found))
    question = decide_request(SENDBACK, asked.but(WORK.is_(Work.INCIDENT_QUESTION)), at=AT)
    assert hotfixes.NOT_FOR_OTHERS not in rules(question)


def test_a_day_is_no_instant_to_ask_at() -> None:
    for ask in (decide_request, questions):
        with pytest.raises(PolicyError, match=r"^an instant is wanted, not datetime.date\(2024, 6, 3\): give"):
            ask(OWING, A_YEAR, at=date(2024, 6, 3))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("failed", "outcome"), [(date(2024, 4, 9), Outcome.EXCLUDED), (date(2024, 4, 10), Outcome.COVERED)]
)
def test_a_failure_before_the_completion_is_what_the_paper_makes_of_it(failed: date, outcome: Outcome) -> None:
    case = REGISTERED_AT_ONCE.but(FAILURE_ON.on(failed), WORK.is_(Work.REPAIR))
    found = decide_request(evolve(REGISTERING, scope=OWING.scope), case, at=datetime(2024, 6, 3, 9, tzinfo=JST))
    assert found.outcome is outcome
    assert (registration.FAILED_BEFORE_EXCLUDED in rules(found)) is (outcome is Outcome.EXCLUDED)


def test_a_request_at_an_instant_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="has no time zone"):
        decide_request(PLAIN, A_YEAR, at=datetime(2024, 6, 3, 9))


# What passages say of a request, and what is still to be asked

AT = datetime(2024, 6, 3, 10, tzinfo=JST)
"""A Monday inside the term of ``A_YEAR``."""
REPAIR_ASKED = A_YEAR.but(WORK.is_(Work.REPAIR))
UP, DOWN = MOUNTED_HIGH.is_(True), MOUNTED_HIGH.is_(False)


def ruled(*several: Provision[Ruling]) -> Policy:
    return evolve(OWING, rulings=several)


def excludes(when: Condition) -> Provision[Ruling]:
    return REST.says(Ruling(Outcome.EXCLUDED, when))


def asked_for(policy: Policy, case: Case) -> list[Question]:
    return list(questions(policy, case, at=AT))


@pytest.mark.parametrize(
    ("case", "rule", "outcome"),
    [
        (REPAIR_ASKED.but(UP), rulings.EXCLUDED, Outcome.EXCLUDED),
        (REPAIR_ASKED.but(DOWN), rulings.NOT_CONCERNED, Outcome.COVERED),
        (REPAIR_ASKED, rulings.EXCLUDED, Outcome.UNDETERMINED),
    ],
)
def test_a_request_is_owed_unless_a_passage_excludes_it(case: Case, rule: Rule, outcome: Outcome) -> None:
    found = decide_request(ruled(excludes(Is(MOUNTED_HIGH, True))), case, at=AT)
    assert (found.outcome, rules(found)[-1]) == (outcome, rule)


def test_a_passage_that_says_nothing_of_a_request_adds_no_finding() -> None:
    silent = ruled(REST.says(Ruling(Outcome.EXCLUDED, Is(MOUNTED_HIGH, True), None)))
    assert rules(decide_request(silent, REPAIR_ASKED.but(DOWN), at=AT)) == rules(
        decide_request(OWING, REPAIR_ASKED, at=AT)
    )


def test_a_passage_about_the_hours_knows_when_the_request_came() -> None:
    desk = Reception("desk", hours=REST.says(Desk(ADMINISTRATIVE, (Window(time(9), time(17)),))))
    promise = ruled(excludes(Not(WithinHours(desk))))
    for hour, outcome in ((8, Outcome.EXCLUDED), (9, Outcome.COVERED), (16, Outcome.COVERED), (17, Outcome.EXCLUDED)):
        asked = datetime(2024, 6, 3, hour, tzinfo=JST)
        assert decide_request(promise, REPAIR_ASKED, at=asked).outcome is outcome
    with pytest.raises(ValueError, match="outside the days that are known"):
        decide_request(promise, REPAIR_ASKED, at=datetime(2100, 6, 3, 9, tzinfo=JST))


def test_the_fact_that_most_passages_wait_for_is_asked_first_and_others_in_the_order_of_the_passages() -> None:
    promise = ruled(
        excludes(Is(MOUNTED_HIGH, True)),
        excludes(Is(TRIAGE_DONE, False)),
        excludes(Any(Is(TRIAGE_DONE, False), Is(SERIAL_SHOWN, False))),
    )
    assert asked_for(promise, REPAIR_ASKED) == [TRIAGE_DONE, MOUNTED_HIGH, SERIAL_SHOWN]
    assert asked_for(promise, REPAIR_ASKED.but(TRIAGE_DONE.is_(True))) == [MOUNTED_HIGH, SERIAL_SHOWN]
    assert asked_for(promise, REPAIR_ASKED.but(TRIAGE_DONE.is_(True), DOWN, SERIAL_SHOWN.is_(True))) == []
    assert asked_for(promise, REPAIR_ASKED.without(WORK))[0] is WORK


def test_nothing_is_asked_once_a_request_is_excluded() -> None:
    promise = ruled(excludes(Is(MOUNTED_HIGH, True)), excludes(Is(TRIAGE_DONE, False)))
    assert asked_for(promise, REPAIR_ASKED.but(UP)) == []
    # The unit is not covered on that day, whatever else.
    assert list(questions(promise, REPAIR_ASKED, at=datetime(2026, 6, 3, 10, tzinfo=JST))) == []


@pytest.mark.parametrize(
    ("when", "fact"),
    [
        # True, whether the triage is done or not
        (Any(Is(TRIAGE_DONE, False), Is(TRIAGE_DONE, True)), TRIAGE_DONE),
        # True by every channel there is
        (Is(CHANNEL, *Channel), CHANNEL),
    ],
)
def test_a_fact_whose_every_value_leads_to_the_same_is_not_asked_for(when: Condition, fact: Fact[object]) -> None:
    promise = ruled(REST.says(Ruling(Outcome.DISCRETIONARY, when)))
    assert fact in decide_request(promise, REPAIR_ASKED, at=AT).missing
    assert asked_for(promise, REPAIR_ASKED) == []


def test_a_fact_that_makes_another_needless_is_asked_for() -> None:
    # By phone it depends on the serial number, by any other channel it is fine.
    promise = ruled(excludes(All(Is(CHANNEL, Channel.PHONE), Is(SERIAL_SHOWN, False))))
    assert asked_for(promise, REPAIR_ASKED) == [CHANNEL, SERIAL_SHOWN]
    assert asked_for(promise, REPAIR_ASKED.but(CHANNEL.is_(Channel.EMAIL))) == []
    assert asked_for(promise, REPAIR_ASKED.but(CHANNEL.is_(Channel.PHONE))) == [SERIAL_SHOWN]


@pytest.mark.parametrize(
    ("case", "fact"),
    [
        # Days, numbers and texts cannot all be tried.
        (Case(WORK.is_(Work.REPAIR), TERM.is_(1), UNRETURNED_UNITS.is_(0)), BOUGHT),
        (REPAIR_ASKED, UNRETURNED_UNITS),
    ],
)
def test_a_fact_whose_values_cannot_be_counted_is_asked_for(case: Case, fact: Question) -> None:
    promise = ruled(excludes(AtLeast(UNRETURNED_UNITS, 1)))
    assert asked_for(promise, case) == [fact]


def test_questions_about_an_instant_without_a_zone_are_refused() -> None:
    with pytest.raises(ValueError, match="has no time zone"):
        questions(PLAIN, A_YEAR, at=datetime(2024, 6, 3, 9))


def test_one_question_after_the_other_leads_to_an_answer() -> None:
    promise = ruled(
        excludes(All(Is(WORK, Work.REPAIR), Is(MOUNTED_HIGH, True))),
        excludes(All(Is(WORK, Work.REPAIR), Is(CHANNEL, Channel.PHONE))),
        excludes(Is(WORK, Work.DAMAGES)),
    )
    knows = REPAIR_ASKED.but(DOWN, CHANNEL.is_(Channel.INQUIRY_FORM))
    case, asked = A_YEAR, list[Question]()
    while waits := asked_for(promise, case):
        asked.append(waits[0])
        case = Case(*(knows_of(knows, question) for question in (*A_YEAR, *asked)))
    assert asked == [WORK, MOUNTED_HIGH, CHANNEL]
    assert decide_request(promise, case, at=AT).outcome is Outcome.COVERED


def knows_of(case: Case, question: Question) -> Known:
    return Known(question, case.value(question))


# What else a policy holds, by its name

SERVING = evolve(
    PLAIN,
    topics=(Topic("height", "高所", "height", (excludes(Is(MOUNTED_HIGH, True)),)),),
    commitments=(
        Commitment(
            "dispatch",
            "発送",
            "dispatch",
            Party.VENDOR,
            REST.says(Certainty.PROMISED),
            REST.says(
                HalfDay(
                    ACCEPTED_AT,
                    Reception("desk", hours=REST.says(Desk(ADMINISTRATIVE, (Window(time(9), time(17)),)))),
                )
            ),
        ),
    ),
    shipments=(Shipment(Leg.LOAN_UNIT, REST.says(Payer.VENDOR)),),
    checklists=(Checklist("request", "依頼", "request", (REST.says(Item("serial", "シリアル番号", "serial")),)),),
    flows=(Flow("steps", "手順", "steps", REST.says((FlowStep("asked", Party.CUSTOMER, "依頼", "asking"),))),),
)


def test_a_question_of_its_own_is_answered_by_what_is_known() -> None:
    assert topic(SERVING, "height", Case(UP)).outcome is Outcome.EXCLUDED
    assert topic(SERVING, "height", Case(DOWN)).outcome is Outcome.COVERED
    assert topic(SERVING, "height", Case()).missing == (MOUNTED_HIGH,)


def test_by_when_a_thing_is_done_is_told_by_its_name() -> None:
    # Friday 2024-07-12 at 13:00; Monday is a holiday.
    accepted = Case(ACCEPTED_AT.at(datetime(2024, 7, 12, 13, tzinfo=JST)))
    assert commitment(SERVING, "dispatch", accepted).values["on"] == date(2024, 7, 16)


def test_who_pays_for_a_leg_is_told_by_the_leg() -> None:
    assert shipment(SERVING, Leg.LOAN_UNIT).values["payer"] is Payer.VENDOR


def test_what_is_missing_and_what_comes_next_are_told_by_name() -> None:
    assert checklist(SERVING, "request", Case(SUPPLIED.is_(Supplied(())))).outcome is Outcome.DISCRETIONARY
    assert checklist(SERVING, "request", Case(SUPPLIED.is_(Supplied(("serial",))))).outcome is Outcome.COVERED
    assert next_step(SERVING, "steps", Case(STEPS_TAKEN.is_(StepsTaken(())))).rule is flows.NEXT
    assert next_step(SERVING, "steps", Case(STEPS_TAKEN.is_(StepsTaken(("asked",))))).rule is flows.DONE


@pytest.mark.parametrize(
    ("ask", "kind", "known"),
    [
        (lambda: topic(SERVING, "x", Case()), "topic", "height"),
        (lambda: commitment(SERVING, "x", Case()), "commitment", "dispatch"),
        (lambda: shipment(SERVING, Leg.NEW_UNIT), "leg", "loan-unit"),
        (lambda: checklist(SERVING, "x", Case()), "checklist", "request"),
        (lambda: next_step(SERVING, "x", Case()), "flow", "steps"),
    ],
)
def test_what_a_policy_does_not_hold_is_refused_with_what_it_does(
    ask: Callable[[], object], kind: str, known: str
) -> None:
    with pytest.raises(PolicyError, match=rf"^unknown {kind} '(x|new-unit)': made-up/plain has {known}$"):
        ask()


# Several services for one unit


BOTH = STATED.but(TERM.is_(1))


def held_with(precedence: Precedence | None, case: Case = BOTH) -> tuple[list[str], str | None]:
    """This gives the services by name in their order, and the one that governs."""
    beside = Beside((UNTIL_STATED.name,), precedence=REST.says(precedence) if precedence else None)
    found = entitlements((evolve(PLAIN, beside=beside), UNTIL_STATED), case, as_of=INSIDE)
    return [each.policy.name for each in found.each], found.governing.name if found.governing else None


@pytest.mark.parametrize(
    ("precedence", "order", "governing"),
    [
        (Precedence.THIS, ["made-up/plain", "made-up/until-stated"], "made-up/plain"),
        (Precedence.OTHER, ["made-up/until-stated", "made-up/plain"], "made-up/until-stated"),
        (Precedence.CUSTOMER, ["made-up/plain", "made-up/until-stated"], None),
        (None, ["made-up/plain", "made-up/until-stated"], None),
    ],
)
def test_of_two_services_the_paper_the_customer_or_nobody_says_which_comes_first(
    precedence: Precedence | None, order: list[str], governing: str | None
) -> None:
    assert held_with(precedence) == (order, governing)


def test_the_only_service_that_covers_governs() -> None:
    assert held_with(None, BOTH.but(MAINTENANCE_END.on(APRIL)))[1] == "made-up/plain"
    assert held_with(None, Case())[1] is None


def test_the_term_of_a_case_is_that_of_the_first_service() -> None:
    longer = evolve(PLAIN, name="made-up/longer")
    found = entitlements((PLAIN, longer), A_YEAR, as_of=END + DAY)
    assert [each.decision.outcome for each in found.each] == [Outcome.EXCLUDED, Outcome.UNDETERMINED]
    assert found.rests_on == ()


# What a policy says nothing of


@pytest.mark.parametrize(
    ("ask", "what"),
    [
        (lambda: renewable(PLAIN, A_YEAR, as_of=INSIDE), "a renewal"),
        (lambda: registrable(PLAIN, A_YEAR, as_of=INSIDE), "a registration"),
        (lambda: refund(PLAIN, A_YEAR), "a refund"),
        (lambda: link(PLAIN, "mail", A_YEAR), "accounts"),
        (lambda: key_valid(evolve(PLAIN, accounts=Accounts()), A_YEAR, as_of=INSIDE), "keys"),
        (lambda: shown_end(evolve(PLAIN, accounts=Accounts()), A_YEAR), "a shown end"),
        (lambda: attachable(evolve(PLAIN, accounts=Accounts()), A_YEAR), "support IDs"),
        (lambda: id_issued(evolve(PLAIN, accounts=Accounts()), A_YEAR), "customer IDs"),
        (lambda: consents(evolve(PLAIN, accounts=Accounts()), A_YEAR), "consents"),
    ],
)
def test_a_policy_that_says_nothing_of_a_thing_says_so(ask: Callable[[], object], what: str) -> None:
    with pytest.raises(PolicyError, match=rf"^made-up/plain says nothing of {what}: ask another policy$"):
        ask()


def test_a_link_is_found_by_its_name_and_an_unknown_one_refused() -> None:
    linked = evolve(PLAIN, accounts=Accounts(links=(Link("mail", REST.says(24), REST.says(LINK_SENT)),)))
    sent = datetime(2024, 6, 3, 9, tzinfo=JST)
    opened = Case(LINK_SENT.at(sent), LINK_OPENED.at(sent))
    assert rules(link(linked, "mail", opened)) == [accounts.LINK_VALID]
    with pytest.raises(PolicyError, match=r"^unknown link 'letter': made-up/plain has mail$"):
        link(linked, "letter", opened)
    with pytest.raises(PolicyError, match=r"^unknown link 'mail': made-up/plain has none$"):
        link(evolve(PLAIN, accounts=Accounts()), "mail", opened)


def test_a_refund_is_asked_of_the_policy_that_promises_one() -> None:
    promise = evolve(PLAIN, refund=Refund(within=REST.says(days(14)), registered=REST.says(refunds.AFTER_REGISTRATION)))
    assert rules(refund(promise, Case(PLAN_BOUGHT.on(APRIL)))) == [refunds.NOT_KNOWN]


def renewal_duties(service: str, **stated: object) -> list[str]:
    return [
        each.duty.name
        for each in duties(
            policy_of(service), case_from({name.replace("_", "-"): value for name, value in stated.items()})
        )
        if each.duty.name.startswith("renewal/")
    ]


def test_a_year_that_can_be_followed_by_another_is_to_be_renewed() -> None:
    assert renewal_duties("infinico/cross-sendback", product="NetRegio2 DHCP", service_start="2024-04-01", term=1) == [
        "renewal/renew-by",
        "renewal/expiry-notice",
    ]


def test_a_contract_that_has_reached_its_limit_is_not_to_be_renewed_but_its_end_is_told() -> None:
    assert renewal_duties("infinico/cross-sendback", product="NetRegio2 DHCP", service_start="2024-04-01", term=5) == [
        "renewal/expiry-notice"
    ]


@pytest.mark.parametrize(("product", "term"), [("NetNebulas-IA DHCP", 1), ("NetRegio2 DHCP", 3)])
def test_a_service_or_a_term_that_there_is_not_is_not_to_be_renewed(product: str, term: int) -> None:
    stated = {"product": product, "service_start": "2024-04-01", "term": term}
    assert renewal_duties("infinico/cross-sendback", **stated) == []


def test_a_policy_shows_its_name() -> None:
    assert repr(policy_of("nec/support-pack")) == "<nec/support-pack>"


# The end of a product's life


@pytest.mark.parametrize(
    ("ask", "what"),
    [
        (lambda: phases(PLAIN, A_YEAR), "phases"),
        (lambda: phase(PLAIN, A_YEAR, as_of=INSIDE), "phases"),
        (lambda: horizon(PLAIN, A_YEAR, "paid-services"), "phases"),
        (lambda: may_get(PLAIN, Work.REPAIR, "normal"), "phases"),
        (lambda: version(PLAIN, A_YEAR, as_of=INSIDE), "versions"),
        (lambda: released(PLAIN, A_YEAR, as_of=INSIDE), "versions"),
        (lambda: hotfix(PLAIN, A_YEAR), "hotfixes"),
    ],
)
def test_a_policy_that_says_nothing_of_a_life_versions_or_hotfixes_says_so(
    ask: Callable[[], object], what: str
) -> None:
    with pytest.raises(PolicyError, match=rf"^made-up/plain says nothing of {what}: ask another policy$"):
        ask()


SENDBACK, VIRTUAL = policy_of("infinico/cross-sendback"), policy_of("infinico/virtual-support")
SOLD_UNTIL = Case(END_OF_SALE.on(date(2020, 9, 30)))


def test_an_instant_is_no_day_to_ask_a_phase_or_a_version_about() -> None:
    instant = datetime(2024, 6, 3, tzinfo=UTC)
    asks: list[Callable[[], object]] = [
        lambda: phase(SENDBACK, SOLD_UNTIL, as_of=instant),
        lambda: version(SENDBACK, SOLD_UNTIL, as_of=instant),
        lambda: released(SENDBACK, SOLD_UNTIL, as_of=instant),
    ]
    for ask in asks:
        with pytest.raises(PolicyError, match=r"^a day is wanted, not "):
            ask()


def test_a_phase_or_a_horizon_that_a_policy_does_not_have_is_refused_with_those_that_there_are() -> None:
    with pytest.raises(PhaseError, match=r"^unknown phase 'extended': there are on-sale, normal, limited, ended$"):
        may_get(SENDBACK, Work.SOFTWARE_FIX, "extended")
    with pytest.raises(PhaseError, match=r"^unknown phase 'limited': there are on-sale, normal, extended, ended$"):
        may_get(VIRTUAL, Work.SOFTWARE_FIX, "limited")
    with pytest.raises(PhaseError, match=r"^unknown horizon 'software': there are paid-services, hardware-repair$"):
        horizon(SENDBACK, SOLD_UNTIL, "software")


def test_the_phases_after_an_end_of_sale_are_told_with_their_days() -> None:
    assert [(each.phase.name, each.first, each.last) for each in phases(SENDBACK, SOLD_UNTIL)] == [
        ("on-sale", None, date(2020, 9, 30)),
        ("normal", date(2020, 10, 1), date(2021, 9, 30)),
        ("limited", date(2021, 10, 1), date(2025, 9, 30)),
        ("ended", date(2025, 10, 1), None),
    ]


def test_the_phase_of_a_day_is_told_and_open_while_the_end_of_sale_is_not_known() -> None:
    found = phase(SENDBACK, SOLD_UNTIL, as_of=date(2021, 10, 1))
    limited = phases(SENDBACK, SOLD_UNTIL)[2].phase
    assert (found.rule, found.values["phase"]) == (IN_PHASE, limited)
    found = phase(SENDBACK, Case(), as_of=date(2021, 10, 1))
    assert (found.rule, found.outcome, found.missing) == (PHASE_NOT_KNOWN, Outcome.UNDETERMINED, (END_OF_SALE,))


def test_how_long_service_goes_on_is_told_and_open_for_the_purchase() -> None:
    announced = Case(ANNOUNCED.on(date(2020, 3, 31)))
    found = horizon(SENDBACK, announced.but(BOUGHT.on(date(2020, 9, 15))), "paid-services")
    assert (found.rule, found.values["last"]) == (GOES_ON, date(2025, 9, 15))
    found = horizon(SENDBACK, announced, "paid-services")
    assert (found.rule, found.missing) == (HORIZON_NOT_KNOWN, (BOUGHT,))


def test_what_is_done_in_a_phase_is_asked_for_by_work_whatever_work_the_case_states() -> None:
    serious = Case(scope.SERIOUS_DEFECT.is_(True), WORK.is_(Work.NEW_FEATURE))
    assert may_get(SENDBACK, Work.SOFTWARE_FIX, "limited", serious).outcome is Outcome.COVERED
    found = may_get(SENDBACK, Work.SOFTWARE_FIX, "limited")
    assert (found.outcome, found.missing) == (Outcome.UNDETERMINED, (scope.SERIOUS_DEFECT,))


# A contract beyond the end of service: 5 years from 2020-09-15 end on 2025-09-15, the 7 of the term on 2027-09-14.


def at_hand(**stated: object) -> Case:
    known = {"second-hand": False, "customer-id": True, "applied-at-purchase": True, "hotfix-targeted": False}
    return case_from({**known, **{name.replace("_", "-"): value for name, value in stated.items()}})


SEVEN_YEARS = at_hand(
    product="NetRegio2 DHCP", bought="2020-09-15", service_start="2020-09-15", term=7, announced="2020-03-31"
)
SERVICE_END, TERM_END = date(2025, 9, 15), date(2027, 9, 14)
CUT = under(SENDBACK, {"infinico/eos-contracts": "cut"})


def test_a_contract_is_kept_to_its_end_beyond_the_end_of_service() -> None:
    assert outcomes(SENDBACK, SEVEN_YEARS, SERVICE_END + DAY, TERM_END, TERM_END + DAY) == [
        Outcome.COVERED,
        Outcome.COVERED,
        Outcome.EXCLUDED,
    ]
    assert holds_until(SENDBACK, SEVEN_YEARS, as_of=SERVICE_END) == TERM_END


def test_read_as_cut_a_contract_ends_with_the_service() -> None:
    assert outcomes(CUT, SEVEN_YEARS, SERVICE_END, SERVICE_END + DAY) == [Outcome.COVERED, Outcome.EXCLUDED]
    assert holds_until(CUT, SEVEN_YEARS, as_of=SERVICE_END) == SERVICE_END
    assert [finding.rule for finding in decide(CUT, SEVEN_YEARS, as_of=TERM_END).deciding] == [IS_OVER]
    whole = Period(date(2020, 9, 16), date(2030, 1, 1))
    assert [change.on for change in changes(CUT, SEVEN_YEARS, within=whole)] == [SERVICE_END + DAY]
    dependent = depends_on(SENDBACK, SEVEN_YEARS, as_of=SERVICE_END + DAY)
    assert ("infinico/eos-contracts", "cut") in dependent


def test_read_as_cut_a_contract_whose_end_of_sale_is_not_known_to_be_announced_is_open_beyond_five_years() -> None:
    unknown = SEVEN_YEARS.without(ANNOUNCED)
    assert outcomes(CUT, unknown, SERVICE_END, SERVICE_END + DAY) == [Outcome.COVERED, Outcome.UNDETERMINED]
    assert decide(CUT, unknown, as_of=SERVICE_END + DAY).missing == (ANNOUNCED,)
    assert decide(SENDBACK, unknown, as_of=SERVICE_END + DAY).outcome is Outcome.COVERED
    assert decide(CUT, unknown.but(ANNOUNCED.on(NEVER)), as_of=TERM_END).outcome is Outcome.COVERED


# A renewal after the end of service: the term ends on 2023-03-31, so that its renewal would begin on 2023-04-01.


def to_renew(bought: str, announced: str | None) -> Case:
    case = at_hand(product="NetRegio2 DHCP", bought=bought, service_start="2022-04-01", term=1)
    return case if announced is None else case.but(ANNOUNCED.on(NEVER if announced == "never" else day_of(announced)))


def day_of(text: str) -> date:
    return date.fromisoformat(text)


@pytest.mark.parametrize(
    ("bought", "announced", "outcome", "rule"),
    [
        # 5 years from either day end on 2023-03-31, the day before the renewal would begin.
        ("2018-03-31", "2018-03-31", Outcome.EXCLUDED, IS_OVER),
        ("2018-03-31", "2018-04-01", Outcome.COVERED, GOES_ON),
        ("2018-04-01", "2018-03-31", Outcome.COVERED, GOES_ON),
        ("2018-03-31", "never", Outcome.COVERED, NO_END),
        ("2018-03-31", None, Outcome.UNDETERMINED, HORIZON_NOT_KNOWN),
        ("2018-04-01", None, Outcome.COVERED, GOES_ON_AT_LEAST),
    ],
)
def test_nothing_is_renewed_once_service_has_ended_on_the_day_the_renewal_would_begin(
    bought: str, announced: str | None, outcome: Outcome, rule: Rule
) -> None:
    found = renewable(SENDBACK, to_renew(bought, announced), as_of=date(2023, 3, 1))
    assert found.outcome is outcome
    assert rule in rules(found)
    assert found.missing == ((ANNOUNCED,) if outcome is Outcome.UNDETERMINED else ())


@pytest.mark.parametrize(
    ("announced", "outcome"),
    [
        ("2018-03-31", Outcome.EXCLUDED),
        ("2018-04-01", Outcome.COVERED),
        ("never", Outcome.COVERED),
        (None, Outcome.UNDETERMINED),
    ],
)
def test_read_by_the_announcement_only_a_recent_purchase_does_not_keep_a_renewal_open(
    announced: str | None, outcome: Outcome
) -> None:
    by_announcement = under(SENDBACK, {"infinico/eos-service-end": "announcement-only"})
    found = renewable(by_announcement, to_renew("2022-03-20", announced), as_of=date(2023, 3, 1))
    assert found.outcome is outcome
    assert found.missing == ((ANNOUNCED,) if announced is None else ())


def test_where_no_end_of_sale_was_announced_renewing_is_as_without_phases() -> None:
    case = to_renew("2018-03-31", "never")
    without = evolve(SENDBACK, phases=None)
    for day in (date(2022, 4, 1), date(2023, 3, 31), date(2023, 4, 1)):
        found = renewable(SENDBACK, case, as_of=day)
        assert found.outcome is renewable(without, case, as_of=day).outcome
        assert [each for each in rules(found) if each is not NO_END] == rules(renewable(without, case, as_of=day))


def test_the_contract_that_runs_does_not_keep_its_own_renewal_open() -> None:
    case = to_renew("2018-03-31", "2018-03-31").but(CONTRACT_END.on(date(2030, 3, 31)))
    assert renewable(SENDBACK, case, as_of=date(2023, 3, 1)).outcome is Outcome.EXCLUDED


# The installed version: 3.35.2 of 2023-11-17 supersedes 3.19.1, and 6 months from 2023-11-18 end on 2024-05-17.


SUPERSEDED = at_hand(
    product="NetNebulas-VA DefRAD",
    bought="2024-03-20",
    registered="2024-03-25",
    service_start="2024-04-01",
    term=1,
    version="3.19.1",
)
JOINED = under(VIRTUAL, {"infinico/version-gates-unit": "joined"})
GRACE_END = date(2024, 5, 17)


def test_a_superseded_version_is_a_result_of_its_own_beside_the_cover_of_the_unit() -> None:
    assert outcomes(VIRTUAL, SUPERSEDED, GRACE_END, GRACE_END + DAY) == [Outcome.COVERED, Outcome.COVERED]
    assert holds_until(VIRTUAL, SUPERSEDED, as_of=GRACE_END) == END


def test_read_as_joined_a_unit_on_a_superseded_version_is_covered_until_it_should_have_been_updated() -> None:
    assert outcomes(JOINED, SUPERSEDED, GRACE_END, GRACE_END + DAY) == [Outcome.COVERED, Outcome.EXCLUDED]
    assert holds_until(JOINED, SUPERSEDED, as_of=APRIL) == GRACE_END
    assert TO_BE_UPDATED in rules(decide(JOINED, SUPERSEDED, as_of=GRACE_END))
    assert OVERDUE in rules(decide(JOINED, SUPERSEDED, as_of=GRACE_END + DAY))
    gate = ("infinico/version-gates-unit", "joined")
    assert gate in depends_on(VIRTUAL, SUPERSEDED, as_of=GRACE_END + DAY)
    assert gate not in depends_on(VIRTUAL, SUPERSEDED, as_of=GRACE_END)


def test_read_as_joined_the_cover_waits_for_the_version() -> None:
    unknown = SUPERSEDED.without(QUESTIONS["version"])
    found = decide(JOINED, unknown, as_of=GRACE_END + DAY)
    assert (found.outcome, found.missing) == (Outcome.UNDETERMINED, (QUESTIONS["version"],))
    assert decide(VIRTUAL, unknown, as_of=GRACE_END + DAY).outcome is Outcome.COVERED


def test_what_there_is_to_say_of_a_version_is_told_for_the_day() -> None:
    found = version(VIRTUAL, SUPERSEDED, as_of=GRACE_END)
    assert (found.status, found.stays_until) == (Status.TO_BE_UPDATED, GRACE_END)
    assert [each.printed for each in found.update_to] == ["3.35.2"]
    assert version(VIRTUAL, SUPERSEDED, as_of=GRACE_END + DAY).status is Status.UNSUPPORTED


@pytest.mark.parametrize(
    ("day", "supported", "unsupported"),
    [(date(2023, 11, 16), ["3.19.1"], []), (date(2023, 11, 17), ["3.35.2"], ["3.19.1"])],
)
def test_the_releases_known_on_a_day_are_told_with_those_that_are_supported(
    day: date, supported: list[str], unsupported: list[str]
) -> None:
    (line,) = released(VIRTUAL, SUPERSEDED, as_of=day)
    assert [each.printed for each in line.supported] == supported
    assert [each.printed for each in line.unsupported] == unsupported


def test_a_hotfix_is_asked_of_the_policy_that_speaks_of_them() -> None:
    told = {"hotfix_agreed": True, "serious_impact": True, "affected": True, "fix_needed": True}
    assert hotfix(SENDBACK, at_hand(workaround=False, **told)).outcome is Outcome.COVERED
    assert hotfix(SENDBACK, at_hand(workaround=True, **told)).outcome is Outcome.EXCLUDED
