from datetime import date

import pytest
from attrs import evolve

from maintrules import coverage, renewal
from maintrules.decisions import BEGINNING, Finding, Leg, Outcome, Rule, Timeline
from maintrules.facts import NEVER, Case, FactError, Never
from maintrules.periods import LATEST, Period, days, months, years
from maintrules.renewal import (
    GRACE_MONTHS,
    KIT,
    KIT_BOUGHT,
    KIT_REGISTERED,
    NOTICE_LEAD,
    OPTED_IN,
    RENEWAL_SHOWN,
    AtMost,
    Chaining,
    Kits,
    Opening,
    PeriodOf,
    Reference,
    Renewing,
)
from maintrules.sources import Document
from maintrules.words import BOUGHT, RENEWALS, TERM, Renewal, Renewals, RenewedBy

GUIDE = Document("guide", vendor="made-up", number="000", ja="手引き", en="guide")
TERMS = GUIDE.clause("made-up/terms", "coverage", at="p.1", ja="期間", en="The term.")
PERIOD = GUIDE.clause("made-up/period", "renewal", at="p.2", ja="延長の期間", en="The extension's period.")
KITS = GUIDE.clause("made-up/kits", "renewal", at="p.3", ja="延長キット", en="Extension kits.")
LIMIT = GUIDE.clause("made-up/limit", "renewal", at="p.4", ja="上限", en="The longest time.")
RENEWING = GUIDE.clause("made-up/renewing", "renewal", at="p.5", ja="更新", en="Renewing.")

PLAIN = Renewing(period=PERIOD.says(PeriodOf.NEXT_DAY))
KIT_RULES = Kits(
    years=KITS.says({1: (4, 6), 5: (2,)}),
    chaining=KITS.says(Chaining.NOT_STATED),
    opens=KITS.says(months(6)),
    opening=KITS.says(Opening.THREE_ZONE),
    register_within=KITS.says(days(30)),
    register_before=KITS.says(days(30)),
    late=KITS.says(renewal.EXTENDED_LATE),
)
BY_KIT = evolve(PLAIN, kits=KIT_RULES, at_most=LIMIT.says(AtMost(years(7))))
SHOWN = Renewing(
    period=PERIOD.says(PeriodOf.PRINTED),
    registration=RENEWING.says(KIT_REGISTERED),
    after_end=RENEWING.says(renewal.CLOSING_NOT_STATED),
    notice=RENEWING.says(months(3)),
    shown=RENEWING.says(RENEWAL_SHOWN),
)

BASE = Leg(Period(date(2024, 4, 1), date(2025, 3, 31)), coverage.VALID, (TERMS.says("a year"),), (BOUGHT, TERM))
END = BASE.days.last
IN_TIME = Renewal(years=4, bought=date(2024, 11, 1), registered=date(2024, 12, 1))


def extended(promise: Renewing, *each: Renewal, case: Case | None = None, end: date = END) -> list[Leg]:
    """This gives the legs that extensions add to the base term."""
    stated = (case or Case()).but(RENEWALS.is_(Renewals(each)))
    base, *others = renewal.legs(promise, stated, BASE, end)
    assert base.days == BASE.days
    return others


def only(promise: Renewing, each: Renewal, case: Case | None = None, end: date = END) -> Leg:
    (leg,) = extended(promise, each, case=case, end=end)
    return leg


def steps(line: Timeline) -> list[tuple[date, Rule]]:
    return [(step.on, step.rule) for step in line.steps]


def combined(promise: Renewing, case: Case, term: int) -> Finding:
    (found,) = renewal.combined(promise, case, term)
    return found


# Which days does an extension add?


def test_a_term_that_nothing_extends_stands_alone() -> None:
    assert renewal.legs(PLAIN, Case(), BASE, END) == (BASE,)
    assert extended(PLAIN) == []


def test_an_extension_begins_on_the_day_after_the_end_and_lasts_its_years() -> None:
    leg = only(PLAIN, Renewal(years=4))
    assert (leg.days, leg.rule) == (Period(date(2025, 4, 1), date(2029, 3, 31)), renewal.EXTENDED)
    assert [clause for provision in leg.rests_on for clause in provision.clauses] == [TERMS, PERIOD]


def test_extensions_follow_one_another() -> None:
    first, second = extended(PLAIN, Renewal(years=1), Renewal(years=2))
    assert first.days == Period(date(2025, 4, 1), date(2026, 3, 31))
    assert second.days == Period(date(2026, 4, 1), date(2028, 3, 31))


@pytest.mark.parametrize(
    ("each", "period"),
    [
        (Renewal(first=date(2025, 6, 1), last=date(2026, 5, 31)), Period(date(2025, 6, 1), date(2026, 5, 31))),
        (Renewal(first=date(2025, 6, 1), years=1), Period(date(2025, 6, 1), date(2026, 5, 31))),
        (Renewal(last=date(2025, 12, 31)), Period(date(2025, 4, 1), date(2025, 12, 31))),
        (Renewal(first=date(2025, 1, 1), last=date(2025, 12, 31)), Period(date(2025, 4, 1), date(2025, 12, 31))),
        (Renewal(last=date(2025, 1, 31)), Period(date(2025, 4, 1), date(2025, 4, 1))),
    ],
)
def test_a_stated_period_counts_as_far_as_it_lies_after_the_end(each: Renewal, period: Period) -> None:
    assert only(PLAIN, each).days == period


@pytest.mark.parametrize(("promise", "each"), [(SHOWN, Renewal(years=1)), (PLAIN, Renewal())])
def test_a_period_that_is_not_stated_is_open_from_the_end_on(promise: Renewing, each: Renewal) -> None:
    leg = only(promise, each)
    assert (leg.days, leg.rule, leg.missing) == (
        Period(date(2025, 4, 1), LATEST),
        renewal.PERIOD_NOT_STATED,
        (RENEWALS,),
    )


def test_nothing_extends_a_term_beyond_the_last_of_all_days() -> None:
    late = evolve(BASE, days=Period(date(2199, 1, 1), LATEST))
    assert renewal.legs(PLAIN, Case(RENEWALS.is_(Renewals((Renewal(years=1),)))), late, LATEST) == (late,)


@pytest.mark.parametrize("years", [-1, 0, 1001])
def test_an_extension_is_of_one_to_a_thousand_years(years: int) -> None:
    with pytest.raises(FactError, match=f"^an extension cannot be of {years} years: give 1 to 1000"):
        Renewal(years=years)


# How long in all?


def test_an_extension_ends_with_the_longest_time_in_all() -> None:
    promise = evolve(PLAIN, at_most=LIMIT.says(AtMost(years(5))))
    assert only(promise, Renewal(years=6)).days == Period(date(2025, 4, 1), date(2029, 3, 31))


def test_an_extension_beyond_the_longest_time_adds_nothing() -> None:
    promise = evolve(PLAIN, at_most=LIMIT.says(AtMost(years(5))))
    (first,) = extended(promise, Renewal(years=4), Renewal(years=1))
    assert first.days.last == date(2029, 3, 31)


def test_a_term_longer_than_the_longest_time_stays_whole() -> None:
    assert AtMost(years(5)).last(Period(date(2024, 4, 1), date(2031, 3, 31)), Case()) == date(2031, 3, 31)


def test_the_longest_time_can_be_counted_from_another_event() -> None:
    promise = evolve(PLAIN, at_most=LIMIT.says(AtMost(years(5), BOUGHT)))
    case = Case(BOUGHT.on(date(2024, 1, 10)))
    # the day of the purchase is not counted
    assert only(promise, Renewal(years=6), case).days.last == date(2029, 1, 10)
    assert only(promise, Renewal(years=6)).days.last == date(2031, 3, 31)
    base, _ = renewal.legs(promise, case.but(RENEWALS.is_(Renewals((Renewal(years=6),)))), BASE, END)
    assert BOUGHT in base.facts


# After a lapse, by whom, registered or not


def test_a_contract_after_a_lapse_is_what_the_paper_makes_of_it() -> None:
    promise = evolve(PLAIN, gap=RENEWING.says(renewal.NO_REENTRY))
    leg = only(promise, Renewal(years=1, first=date(2025, 4, 2)))
    assert leg.rule is renewal.NO_REENTRY
    assert leg.values["ended"] == END
    assert only(promise, Renewal(years=1, first=date(2025, 4, 1))).rule is renewal.EXTENDED


def test_who_renewed_is_cited_where_it_is_known() -> None:
    either = RENEWING.says((RenewedBy.CUSTOMER, RenewedBy.RESELLER))
    promise = evolve(PLAIN, by=either)
    assert either in only(promise, Renewal(years=1, by=RenewedBy.RESELLER)).rests_on
    assert either not in only(promise, Renewal(years=1)).rests_on


YEAR_PRINTED = Renewal(first=date(2025, 4, 1), last=date(2026, 3, 31))


@pytest.mark.parametrize(
    ("registered", "first"),
    [
        (date(2025, 3, 1), date(2025, 4, 1)),
        (date(2025, 4, 1), date(2025, 4, 1)),
        (date(2025, 4, 10), date(2025, 4, 10)),
        (date(2026, 3, 31), date(2026, 3, 31)),
    ],
)
def test_an_extension_that_needs_a_registration_holds_from_it_on(registered: date, first: date) -> None:
    leg = only(SHOWN, evolve(YEAR_PRINTED, registered=registered))
    assert (leg.days, leg.rule) == (Period(first, date(2026, 3, 31)), renewal.EXTENDED)
    assert leg.values == {"first": first, "last": date(2026, 3, 31)}


def test_an_extension_registered_after_its_period_adds_nothing() -> None:
    assert extended(SHOWN, evolve(YEAR_PRINTED, registered=date(2026, 4, 1))) == []


def test_an_extension_that_was_not_registered_extends_nothing() -> None:
    leg = only(SHOWN, evolve(YEAR_PRINTED, registered=NEVER))
    assert (leg.rule, leg.days.last) == (renewal.NOT_REGISTERED, date(2026, 3, 31))
    assert extended(SHOWN, Renewal(years=1, registered=NEVER)) == []


def test_whether_an_extension_holds_is_open_until_its_registration_is_known() -> None:
    leg = only(SHOWN, YEAR_PRINTED)
    assert (leg.rule, leg.missing, leg.at_worst) == (renewal.NOT_KNOWN, (KIT_REGISTERED,), Outcome.EXCLUDED)


@pytest.mark.parametrize(
    ("registered", "rule"), [(date(2025, 3, 1), renewal.EXTENDED), (NEVER, renewal.NOT_REGISTERED)]
)
def test_a_registration_stated_apart_is_that_of_the_first_extension(registered: date | Never, rule: Rule) -> None:
    case = Case(KIT_REGISTERED.on(registered))
    first, second = extended(SHOWN, YEAR_PRINTED, Renewal(last=date(2027, 3, 31)), case=case)
    assert (first.rule, second.rule) == (rule, renewal.NOT_KNOWN)


def test_what_an_extension_states_itself_comes_before_what_is_stated_apart() -> None:
    case = Case(KIT_REGISTERED.on(NEVER), KIT_BOUGHT.on(date(2020, 1, 1)))
    assert only(BY_KIT, IN_TIME, case).rule is renewal.EXTENDED


# Extension kits: bought and registered in time


@pytest.mark.parametrize(
    ("bought", "registered", "rule"),
    [
        (date(2024, 11, 1), date(2024, 12, 1), renewal.EXTENDED),
        (date(2024, 11, 1), date(2024, 12, 2), renewal.EXTENDED_LATE),
        (date(2025, 2, 15), date(2025, 3, 1), renewal.EXTENDED),
        (date(2025, 2, 15), date(2025, 3, 2), renewal.EXTENDED_LATE),
        (date(2024, 9, 30), date(2024, 10, 1), renewal.EXTENDED),
        (date(2024, 9, 29), date(2024, 10, 1), renewal.BOUGHT_TOO_EARLY),
    ],
)
def test_a_kit_is_bought_from_six_months_before_and_registered_within_30_days_and_30_days_before_the_end(
    bought: date, registered: date, rule: Rule
) -> None:
    leg = only(BY_KIT, Renewal(years=4, bought=bought, registered=registered))
    assert (leg.rule, leg.days) == (rule, Period(date(2025, 4, 1), date(2029, 3, 31)))


@pytest.mark.parametrize(
    ("opening", "first"),
    [
        (Opening.THREE_ZONE, date(2024, 9, 30)),
        (Opening.END_OF_LAST_DAY, date(2024, 10, 1)),
        (Opening.LAST_DAY_DATE, date(2024, 9, 30)),
    ],
)
def test_a_kit_is_bought_too_early_before_the_first_day_by_the_count_taken(opening: Opening, first: date) -> None:
    promise = evolve(BY_KIT, kits=evolve(KIT_RULES, opening=KITS.says(opening)))
    on_the_eve = date.fromordinal(first.toordinal() - 1)
    assert only(promise, Renewal(years=4, bought=first, registered=first)).rule is renewal.EXTENDED
    early = only(promise, Renewal(years=4, bought=on_the_eve, registered=first))
    assert (early.rule, early.values["opens"]) == (renewal.BOUGHT_TOO_EARLY, first)


@pytest.mark.parametrize(
    ("kit", "rule", "missing"),
    [
        (Renewal(years=4, registered=NEVER), renewal.NOT_REGISTERED, ()),
        (Renewal(years=4), renewal.NOT_KNOWN, (KIT_REGISTERED,)),
        (Renewal(years=4, registered=date(2025, 3, 1)), renewal.NOT_KNOWN, (KIT_BOUGHT,)),
        (Renewal(years=4, registered=date(2025, 3, 2)), renewal.EXTENDED_LATE, ()),
    ],
)
def test_what_is_not_known_of_a_kit_is_asked_for_where_it_matters(
    kit: Renewal, rule: Rule, missing: tuple[object, ...]
) -> None:
    leg = only(BY_KIT, kit)
    assert (leg.rule, leg.missing) == (rule, missing)


def test_a_purchase_stated_apart_is_that_of_the_first_kit() -> None:
    case = Case(KIT_BOUGHT.on(date(2024, 11, 1)))
    assert only(BY_KIT, Renewal(years=4, registered=date(2024, 12, 2)), case).rule is renewal.EXTENDED_LATE


@pytest.mark.parametrize("late", [renewal.EXTENDED_LATE, renewal.LATE_EXTENDED, renewal.LATE_NOT_EXTENDED])
def test_a_late_kit_is_what_the_paper_is_read_to_make_of_it(late: Rule) -> None:
    promise = evolve(BY_KIT, kits=evolve(KIT_RULES, late=KITS.says(late)))
    assert only(promise, evolve(IN_TIME, registered=date(2024, 12, 2))).rule is late


@pytest.mark.parametrize(
    ("reference", "rule"),
    [(Reference.EFFECTIVE, renewal.EXTENDED_LATE), (Reference.NOMINAL, renewal.EXTENDED)],
)
def test_the_days_of_a_kit_count_from_the_end_as_cut_or_as_it_was(reference: Reference, rule: Rule) -> None:
    promise = evolve(BY_KIT, reference=RENEWING.says(reference))
    # 30 days before the cut end, 31 December 2024, is 1 December; before the term's own, 1 March 2025
    kit = Renewal(years=4, bought=date(2024, 11, 15), registered=date(2024, 12, 2))
    assert only(promise, kit, end=date(2024, 12, 31)).rule is rule


# What goes with what?


@pytest.mark.parametrize(
    ("term", "kit", "rule"),
    [
        (1, 4, renewal.COMBINED),
        (1, 6, renewal.COMBINED),
        (1, 2, renewal.NOT_COMBINED),
        (5, 2, renewal.COMBINED),
        (5, 3, renewal.OVER_LIMIT),
        (3, 1, renewal.NOT_COMBINED),
    ],
)
def test_a_kit_goes_with_the_terms_it_is_made_for(term: int, kit: int, rule: Rule) -> None:
    found = combined(BY_KIT, Case(KIT.is_(kit)), term)
    assert found.rule is rule
    assert (found.values["term"], found.values["kit"]) == (term, kit)


@pytest.mark.parametrize(
    ("chaining", "rule"),
    [
        (Chaining.NOT_STATED, renewal.COMBINATION_NOT_STATED),
        (Chaining.ORIGINAL_TERM, renewal.NOT_COMBINED),
        (Chaining.CURRENT_TOTAL, renewal.COMBINED),
    ],
)
def test_a_second_kit_is_what_the_paper_is_read_to_make_of_it(chaining: Chaining, rule: Rule) -> None:
    promise = evolve(BY_KIT, kits=evolve(KIT_RULES, chaining=KITS.says(chaining)))
    case = Case(KIT.is_(2), RENEWALS.is_(Renewals((Renewal(years=4),))))
    found = combined(promise, case, 1)
    assert found.rule is rule
    assert found.values["term"] == 5


def test_without_a_limit_no_kit_goes_beyond_it() -> None:
    promise = evolve(BY_KIT, at_most=None)
    assert combined(promise, Case(KIT.is_(3)), 5).rule is renewal.NOT_COMBINED


def test_nothing_is_combined_where_no_kit_is_asked_for_or_sold() -> None:
    assert renewal.combined(BY_KIT, Case(), 1) == ()
    assert renewal.combined(PLAIN, Case(KIT.is_(4)), 1) == ()


# When can it be renewed?


@pytest.mark.parametrize(
    ("opening", "first_days"),
    [
        (
            Opening.THREE_ZONE,
            [(date(2024, 9, 30), renewal.DISPUTED), (date(2024, 10, 1), renewal.RENEWABLE)],
        ),
        (Opening.END_OF_LAST_DAY, [(date(2024, 10, 1), renewal.RENEWABLE)]),
        (Opening.LAST_DAY_DATE, [(date(2024, 9, 30), renewal.RENEWABLE)]),
    ],
)
def test_a_kit_can_be_bought_from_six_months_before_the_end(
    opening: Opening, first_days: list[tuple[date, Rule]]
) -> None:
    promise = evolve(BY_KIT, kits=evolve(KIT_RULES, opening=KITS.says(opening)))
    assert steps(renewal.timeline(promise, Case(), BASE, BASE)) == [
        (BEGINNING, renewal.TOO_EARLY),
        *first_days,
        (date(2025, 3, 2), renewal.TOO_LATE_IN_TIME),
        (date(2025, 4, 1), renewal.CLOSING_NOT_STATED),
    ]


def test_the_first_day_on_which_it_can_be_bought_is_named() -> None:
    line = renewal.timeline(BY_KIT, Case(), BASE, BASE)
    assert line.on(date(2024, 9, 29)).values["opens"] == date(2024, 9, 30)
    assert line.on(date(2024, 9, 30)).values["opens"] == date(2024, 10, 1)


def test_a_period_can_be_renewed_until_its_end_and_not_after() -> None:
    assert steps(renewal.timeline(PLAIN, Case(), BASE, BASE)) == [
        (BEGINNING, renewal.RENEWABLE),
        (date(2025, 4, 1), renewal.AFTER_LAPSE),
    ]


def test_a_button_says_whether_it_can_be_renewed_now() -> None:
    shown = renewal.timeline(SHOWN, Case(RENEWAL_SHOWN.is_(True)), BASE, BASE)
    hidden = renewal.timeline(SHOWN, Case(RENEWAL_SHOWN.is_(False)), BASE, BASE)
    assert steps(shown) == [(BEGINNING, renewal.SHOWN)]
    assert steps(hidden) == [(BEGINNING, renewal.NOT_SHOWN)]


def test_before_the_guidance_it_is_open_whether_it_can_be_renewed_and_after_the_end_until_when() -> None:
    line = renewal.timeline(SHOWN, Case(), BASE, BASE)
    assert steps(line) == [
        (BEGINNING, renewal.OPENING_NOT_STATED),
        (date(2025, 1, 1), renewal.RENEWABLE),
        (date(2025, 4, 1), renewal.CLOSING_NOT_STATED),
    ]
    assert line.on(date(2024, 12, 31)).missing == (RENEWAL_SHOWN,)
    assert line.on(date(2025, 4, 1)).missing == (GRACE_MONTHS,)


def test_known_months_after_the_end_close_the_renewal() -> None:
    line = renewal.timeline(SHOWN, Case(GRACE_MONTHS.is_(1)), BASE, BASE)
    # a month after 31 March, that day not counted, is the whole of April
    assert steps(line)[1:] == [(date(2025, 1, 1), renewal.RENEWABLE), (date(2025, 5, 1), renewal.CLOSED)]
    assert line.on(date(2025, 5, 1)).values["until"] == date(2025, 4, 30)


def test_a_listed_kit_says_from_when_it_can_be_bought() -> None:
    case = Case(RENEWALS.is_(Renewals((IN_TIME,))))
    line = renewal.listed(BY_KIT, case, BASE)
    assert line is not None
    assert steps(line) == [(BEGINNING, renewal.KIT_TOO_EARLY), (date(2024, 10, 1), renewal.KIT_LISTED)]


def test_nothing_is_said_of_a_kit_that_is_not_listed_or_not_sold() -> None:
    assert renewal.listed(BY_KIT, Case(), BASE) is None
    assert renewal.listed(BY_KIT, Case(RENEWALS.is_(Renewals())), BASE) is None
    assert renewal.listed(PLAIN, Case(RENEWALS.is_(Renewals((IN_TIME,)))), BASE) is None


# What is to be done by when?


def test_a_kit_is_to_be_bought_from_and_by_two_days() -> None:
    bought_from, bought_by = renewal.deadlines(BY_KIT, Case(), BASE, BASE, END)
    assert (bought_from.duty, bought_from.on) == (renewal.BUY_FROM, date(2024, 10, 1))
    assert (bought_by.duty, bought_by.on) == (renewal.BUY_BY, date(2025, 3, 1))
    assert bought_from.until == bought_by.until == date(2025, 3, 1)


@pytest.mark.parametrize(
    ("kit", "by", "missing", "done"),
    [
        (Renewal(years=4, bought=date(2024, 11, 1)), date(2024, 12, 1), (), None),
        (Renewal(years=4), date(2025, 3, 1), (KIT_BOUGHT,), None),
        (IN_TIME, date(2024, 12, 1), (), date(2024, 12, 1)),
    ],
)
def test_a_kit_that_is_listed_is_to_be_registered(
    kit: Renewal, by: date, missing: tuple[object, ...], done: date | None
) -> None:
    (deadline,) = renewal.deadlines(BY_KIT, Case(RENEWALS.is_(Renewals((kit,)))), BASE, BASE, END)
    assert (deadline.duty, deadline.on, deadline.missing, deadline.done) == (renewal.REGISTER_BY, by, missing, done)


@pytest.mark.parametrize(
    ("reference", "by"), [(Reference.EFFECTIVE, date(2024, 12, 1)), (Reference.NOMINAL, date(2025, 3, 1))]
)
def test_a_kit_is_to_be_bought_before_the_end_as_cut_or_as_it_was(reference: Reference, by: date) -> None:
    promise = evolve(BY_KIT, reference=RENEWING.says(reference))
    (_, bought_by) = renewal.deadlines(promise, Case(), BASE, BASE, date(2024, 12, 31))
    assert bought_by.on == by
    assert promise.reference in bought_by.rests_on


def test_a_renewal_is_to_be_made_by_the_end_and_its_guidance_to_be_expected_three_months_before() -> None:
    renew_by, expected = renewal.deadlines(SHOWN, Case(), BASE, BASE, END)
    assert (renew_by.duty, renew_by.on) == (renewal.RENEW_BY, END)
    assert (expected.duty, expected.on) == (renewal.NOTICE_EXPECTED, date(2025, 1, 1))


def test_nothing_is_to_be_done_where_nothing_is_asked_for() -> None:
    assert renewal.deadlines(PLAIN, Case(), BASE, BASE, END) == ()


CHOSEN = evolve(PLAIN, expiry_notice=RENEWING.says(OPTED_IN))


@pytest.mark.parametrize(
    ("case", "on", "missing"),
    [
        (Case(OPTED_IN.is_(True), NOTICE_LEAD.is_(60)), date(2025, 1, 30), ()),
        (Case(OPTED_IN.is_(True)), None, (NOTICE_LEAD,)),
        (Case(NOTICE_LEAD.is_(60)), None, (OPTED_IN,)),
        (Case(), None, (OPTED_IN, NOTICE_LEAD)),
    ],
)
def test_the_expiry_notice_goes_to_those_who_chose_it(case: Case, on: date | None, missing: tuple[object, ...]) -> None:
    (deadline,) = renewal.deadlines(CHOSEN, case, BASE, BASE, END)
    assert (deadline.duty, deadline.on, deadline.missing) == (renewal.EXPIRY_NOTICE, on, missing)


def test_no_expiry_notice_goes_to_those_who_did_not_choose_it() -> None:
    assert renewal.deadlines(CHOSEN, Case(OPTED_IN.is_(False), NOTICE_LEAD.is_(60)), BASE, BASE, END) == ()


def test_where_the_end_is_not_known_each_day_waits_for_what_would_settle_it() -> None:
    unknown = coverage.NOT_KNOWN.found(TERMS.says("a year"), facts=(BOUGHT,), missing=(BOUGHT,))
    both = renewal.undated(SHOWN, unknown)
    assert [deadline.duty for deadline in both] == [renewal.RENEW_BY, renewal.NOTICE_EXPECTED]
    assert all((deadline.on, deadline.missing) == (None, (BOUGHT,)) for deadline in both)
    assert renewal.undated(PLAIN, unknown) == ()
