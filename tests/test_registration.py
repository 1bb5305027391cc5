from datetime import date

import pytest
from attrs import evolve

from maintrules import registration
from maintrules.calendars import ADMINISTRATIVE, DayOne, Roll
from maintrules.decisions import BEGINNING, Finding, Outcome, Rule, Timeline
from maintrules.facts import NEVER, Between, Case, Event, Question, When
from maintrules.periods import DAY, Convention, FirstDay, days, months
from maintrules.registration import (
    COMPONENTS,
    LATE_ACCEPTED,
    NOTICED,
    STEPS_DONE,
    Anchor,
    Assumed,
    Component,
    Components,
    Due,
    Notice,
    OpensOn,
    Order,
    Purchases,
    Registration,
    Stage,
    StagesDone,
)
from maintrules.sources import Document
from maintrules.words import BOUGHT, CLOSED_DAYS, COMPLETED, PLAN_BOUGHT, REGISTERED, ClosedDays

GUIDE = Document("guide", vendor="made-up", number="000", ja="手引き", en="guide")
REQUIRED = GUIDE.clause("made-up/required", "registration", at="p.1", ja="登録", en="Registration is required.")
DEADLINE = GUIDE.clause("made-up/deadline", "registration", at="p.2", ja="期限", en="Within 30 days.")
LATE = GUIDE.clause("made-up/late", "registration", at="p.3", ja="遅れ", en="Late registration.")
NOTICE = GUIDE.clause("made-up/notice", "registration", at="p.4", ja="通知", en="The notice.")
PARTS = GUIDE.clause("made-up/parts", "registration", at="p.5", ja="構成品", en="Each component.")

PLAIN = Registration(
    opens=REQUIRED.says(COMPLETED),
    opens_on=REQUIRED.says(OpensOn.THE_DAY),
    follows=(REGISTERED,),
    purchases=DEADLINE.says(Purchases((BOUGHT,))),
    due=DEADLINE.says(Due(days(30))),
    counts_by=DEADLINE.says(REGISTERED),
    late=LATE.says(registration.LATE),
    after_end=LATE.says(registration.AFTER_END),
)
NOTIFIED = evolve(
    PLAIN,
    opens=NOTICE.says(NOTICED),
    follows=(REGISTERED, COMPLETED),
    notice=Notice(
        nth=NOTICE.says(4),
        counted=NOTICE.says(DayOne.NEXT_DAY),
        calendar=NOTICE.says(ADMINISTRATIVE),
        assumed=NOTICE.says(Assumed.NOTHING),
    ),
)
APRIL = date(2024, 4, 1)
IN_TIME = Case(BOUGHT.on(APRIL), REGISTERED.on(date(2024, 4, 10)), COMPLETED.on(date(2024, 4, 12)))


def steps(line: Timeline) -> list[tuple[date, Rule]]:
    return [(step.on, step.rule) for step in line.steps]


def judged(promise: Registration, case: Case) -> Finding:
    """This gives what is found long after the registration."""
    return registration.timeline(promise, case).on(date(2030, 1, 1))


def two_purchases(anchor: Anchor) -> Registration:
    return evolve(PLAIN, purchases=DEADLINE.says(Purchases((BOUGHT, PLAN_BOUGHT), anchor)))


# From when is there service?


@pytest.mark.parametrize(
    ("opens_on", "first"), [(OpensOn.THE_DAY, date(2024, 4, 12)), (OpensOn.THE_NEXT_DAY, date(2024, 4, 13))]
)
def test_service_begins_with_the_completion_or_on_the_day_after(opens_on: OpensOn, first: date) -> None:
    line = registration.timeline(evolve(PLAIN, opens_on=REQUIRED.says(opens_on)), IN_TIME)
    assert steps(line) == [(BEGINNING, registration.NOT_COMPLETE), (first, registration.IN_TIME)]


@pytest.mark.parametrize("event", [REGISTERED, COMPLETED])
def test_without_a_registration_there_is_no_service(event: Event) -> None:
    assert steps(registration.timeline(PLAIN, IN_TIME.but(event.on(NEVER)))) == [(BEGINNING, registration.NOT_COMPLETE)]


@pytest.mark.parametrize(
    ("opens_on", "first", "last"),
    [
        (OpensOn.THE_DAY, date(2024, 4, 12), date(2024, 4, 20)),
        (OpensOn.THE_NEXT_DAY, date(2024, 4, 13), date(2024, 4, 21)),
    ],
)
def test_a_completion_between_two_days_leaves_the_days_between_open(opens_on: OpensOn, first: date, last: date) -> None:
    promise = evolve(PLAIN, opens_on=REQUIRED.says(opens_on))
    line = registration.timeline(promise, IN_TIME.but(COMPLETED.on(Between(date(2024, 4, 12), date(2024, 4, 20)))))
    assert steps(line) == [
        (BEGINNING, registration.NOT_COMPLETE),
        (first, registration.NOT_KNOWN),
        (last, registration.IN_TIME),
    ]
    assert line.on(first).missing == (COMPLETED,)


def test_a_completion_that_is_not_known_lies_after_the_application() -> None:
    line = registration.timeline(PLAIN, IN_TIME.without(COMPLETED))
    assert steps(line) == [
        (BEGINNING, registration.NOT_COMPLETE),
        (date(2024, 4, 10), registration.NOT_KNOWN),
    ]


def test_where_nothing_is_known_of_the_registration_every_day_is_open() -> None:
    assert registration.timeline(PLAIN, Case(BOUGHT.on(APRIL))).on(date.min).rule is registration.NOT_KNOWN


def test_an_application_known_to_lie_between_two_days_comes_before_the_completion() -> None:
    case = IN_TIME.without(COMPLETED).but(REGISTERED.on(Between(APRIL, date(2024, 4, 10))))
    assert steps(registration.timeline(PLAIN, case))[1] == (APRIL, registration.NOT_KNOWN)


# The steps of a registration


STEPWISE = evolve(PLAIN, steps=(REQUIRED.says((Stage.ACCOUNT,)), REQUIRED.says((Stage.TICKET, Stage.BUNDLE))))


@pytest.mark.parametrize(
    ("done", "rule"),
    [
        ((), registration.NOT_COMPLETE),
        ((Stage.ACCOUNT,), registration.NOT_COMPLETE),
        ((Stage.TICKET,), registration.NOT_COMPLETE),
        ((Stage.ACCOUNT, Stage.BUNDLE), registration.NOT_KNOWN),
        ((Stage.ACCOUNT, Stage.TICKET), registration.NOT_KNOWN),
    ],
)
def test_a_registration_lacks_what_its_steps_lack(done: tuple[Stage, ...], rule: Rule) -> None:
    case = Case(BOUGHT.on(APRIL), REGISTERED.on(APRIL), STEPS_DONE.is_(StagesDone(done)))
    assert judged(STEPWISE, case).rule is rule


def test_a_completed_registration_lacks_no_step() -> None:
    assert judged(STEPWISE, IN_TIME.but(STEPS_DONE.is_(StagesDone(())))).rule is registration.IN_TIME


# The notice


def test_a_completed_registration_waits_for_the_notice() -> None:
    line = registration.timeline(NOTIFIED, IN_TIME.but(NOTICED.on(date(2024, 4, 17))))
    assert steps(line) == [
        (BEGINNING, registration.NOT_COMPLETE),
        (date(2024, 4, 12), registration.NOTICE_AWAITED),
        (date(2024, 4, 17), registration.IN_TIME),
    ]
    assert line.on(date(2024, 4, 16)).values == {"completed": date(2024, 4, 12), "opens": date(2024, 4, 17)}


def test_a_notice_on_the_day_of_completion_is_not_waited_for() -> None:
    line = registration.timeline(NOTIFIED, IN_TIME.but(NOTICED.on(date(2024, 4, 12))))
    assert registration.NOTICE_AWAITED not in [rule for _, rule in steps(line)]


@pytest.mark.parametrize(
    ("counted", "closed", "due"),
    [
        # Monday 3 June: Tuesday is number 1, Friday number 4
        (DayOne.NEXT_DAY, None, date(2024, 6, 7)),
        (DayOne.DAY_AFTER_NEXT, None, date(2024, 6, 10)),
        (DayOne.NEXT_DAY, ClosedDays((date(2024, 6, 5),)), date(2024, 6, 10)),
    ],
)
def test_a_notice_is_due_on_the_fourth_business_day(counted: DayOne, closed: ClosedDays | None, due: date) -> None:
    assert NOTIFIED.notice is not None
    promise = evolve(NOTIFIED, notice=evolve(NOTIFIED.notice, counted=NOTICE.says(counted)))
    known = (CLOSED_DAYS.is_(closed),) if closed else ()
    case = Case(BOUGHT.on(APRIL), REGISTERED.on(APRIL), COMPLETED.on(date(2024, 6, 3)), *known)
    assert registration.notice_due(promise, case) == due
    (_, deadline) = registration.deadlines(promise, case, None)
    assert (deadline.duty, deadline.on) == (registration.NOTICE_BY, due)
    assert deadline.values == {"completed": date(2024, 6, 3), "projected": False}


def test_a_notice_due_on_a_day_that_is_not_gazetted_yet_says_so() -> None:
    case = Case(BOUGHT.on(APRIL), REGISTERED.on(APRIL), COMPLETED.on(date(2035, 6, 4)))
    (_, deadline) = registration.deadlines(NOTIFIED, case, None)
    assert deadline.on == date(2035, 6, 8)
    assert deadline.values["projected"] is True


@pytest.mark.parametrize("completed", [date(1900, 1, 1), date(2099, 12, 31), date(2150, 1, 1)])
def test_a_notice_has_no_day_where_the_calendar_does_not_reach(completed: date) -> None:
    case = Case(BOUGHT.on(date(1890, 1, 1)), REGISTERED.on(date(1890, 1, 1)), COMPLETED.on(completed))
    assert registration.notice_due(NOTIFIED, case) is None


@pytest.mark.parametrize("completed", [None, Between(APRIL, APRIL + DAY)])
def test_a_notice_has_no_day_until_the_completion_is_known(completed: When | None) -> None:
    case = Case(BOUGHT.on(APRIL), *((COMPLETED.on(completed),) if completed else ()))
    (_, deadline) = registration.deadlines(NOTIFIED, case, None)
    assert (deadline.on, deadline.missing) == (None, (COMPLETED,))


def test_a_vendor_that_sends_no_notice_owes_none() -> None:
    assert registration.notice_due(PLAIN, IN_TIME) is None
    assert [deadline.duty for deadline in registration.deadlines(PLAIN, IN_TIME, None)] == [registration.REGISTER_BY]


@pytest.mark.parametrize("event", [REGISTERED, COMPLETED])
def test_no_notice_is_owed_for_what_was_never_registered(event: Event) -> None:
    case = Case(BOUGHT.on(APRIL), event.on(NEVER))
    assert [deadline.duty for deadline in registration.deadlines(NOTIFIED, case, None)] == [registration.REGISTER_BY]


def test_a_notice_that_arrived_is_done() -> None:
    (_, deadline) = registration.deadlines(NOTIFIED, IN_TIME.but(NOTICED.on(date(2024, 4, 15))), date(2025, 3, 31))
    assert (deadline.done, deadline.until) == (date(2024, 4, 15), date(2025, 3, 31))


def test_the_day_on_which_the_notice_is_due_can_be_taken_for_its_arrival() -> None:
    assert NOTIFIED.notice is not None
    promise = evolve(NOTIFIED, notice=evolve(NOTIFIED.notice, assumed=NOTICE.says(Assumed.THE_DAY_DUE)))
    # Friday 12 April: 15, 16, 17, 18 April are numbers 1 to 4
    assert steps(registration.timeline(promise, IN_TIME))[-1] == (date(2024, 4, 18), registration.IN_TIME)
    late = evolve(promise, opens_on=REQUIRED.says(OpensOn.THE_NEXT_DAY))
    assert steps(registration.timeline(late, IN_TIME))[-1] == (date(2024, 4, 19), registration.IN_TIME)
    beyond = IN_TIME.but(COMPLETED.on(date(2150, 1, 1)))
    assert steps(registration.timeline(promise, beyond))[-1] == (date(2150, 1, 1), registration.NOT_KNOWN)


# Was it registered in time?


@pytest.mark.parametrize(
    ("registered", "rule"),
    [(date(2024, 5, 1), registration.IN_TIME), (date(2024, 5, 2), registration.LATE)],
)
def test_a_registration_is_in_time_until_the_30th_day_after_the_purchase(registered: date, rule: Rule) -> None:
    found = judged(PLAIN, IN_TIME.but(REGISTERED.on(registered), COMPLETED.on(date(2024, 6, 1))))
    assert found.rule is rule
    assert found.values == {"on": registered, "by": date(2024, 5, 1), "outer": date(2024, 5, 1)}


@pytest.mark.parametrize(
    ("due", "by"),
    [
        (Due(days(30), FirstDay.COUNTED), date(2023, 3, 29)),
        (Due(days(30)), date(2023, 3, 30)),
        (Due(months(1)), date(2023, 3, 31)),  # the whole of March, for 28 February itself is not counted
        (Due(months(1), convention=Convention.CLIP), date(2023, 3, 28)),
    ],
)
def test_a_day_due_follows_from_the_purchase(due: Due, by: date) -> None:
    assert due.by(date(2023, 2, 28)) == by


@pytest.mark.parametrize(("roll", "by"), [(Roll.UNADJUSTED, date(2024, 6, 1)), (Roll.FOLLOWING, date(2024, 6, 3))])
def test_a_day_due_on_a_saturday_moves_to_monday_where_the_paper_is_read_so(roll: Roll, by: date) -> None:
    promise = evolve(PLAIN, roll=DEADLINE.says(roll), roll_calendar=ADMINISTRATIVE)
    # 30 days after 2 May are Saturday 1 June
    (deadline,) = registration.deadlines(promise, Case(BOUGHT.on(date(2024, 5, 2))), None)
    assert deadline.on == by


def test_a_day_due_beyond_the_calendar_does_not_move() -> None:
    promise = evolve(PLAIN, roll=DEADLINE.says(Roll.FOLLOWING), roll_calendar=ADMINISTRATIVE)
    (deadline,) = registration.deadlines(promise, Case(BOUGHT.on(date(2150, 1, 1))), None)
    assert deadline.on == date(2150, 1, 31)


TWICE_BOUGHT = Case(
    BOUGHT.on(APRIL), PLAN_BOUGHT.on(date(2024, 4, 20)), COMPLETED.on(date(2024, 7, 1))
)  # due on 1 May and on 20 May


@pytest.mark.parametrize(
    ("anchor", "registered", "rule"),
    [
        (Anchor.EACH, date(2024, 5, 1), registration.IN_TIME),
        (Anchor.EACH, date(2024, 5, 2), registration.DISPUTED),
        (Anchor.EACH, date(2024, 5, 20), registration.DISPUTED),
        (Anchor.EACH, date(2024, 5, 21), registration.LATE),
        (Anchor.EARLIEST, date(2024, 5, 1), registration.IN_TIME),
        (Anchor.EARLIEST, date(2024, 5, 2), registration.LATE),
        (Anchor.LATEST, date(2024, 5, 20), registration.IN_TIME),
        (Anchor.LATEST, date(2024, 5, 21), registration.LATE),
    ],
)
def test_of_two_purchases_each_the_earlier_or_the_later_counts(anchor: Anchor, registered: date, rule: Rule) -> None:
    found = judged(two_purchases(anchor), TWICE_BOUGHT.but(REGISTERED.on(registered)))
    assert found.rule is rule
    by = date(2024, 5, 20) if anchor is Anchor.LATEST else date(2024, 5, 1)
    outer = date(2024, 5, 1) if anchor is Anchor.EARLIEST else date(2024, 5, 20)
    assert (found.values["by"], found.values["outer"]) == (by, outer)


@pytest.mark.parametrize("late", [registration.LATE_CURED, registration.LATE_POSSIBLE])
@pytest.mark.parametrize("registered", [date(2024, 5, 10), date(2024, 5, 21)])
def test_where_lateness_costs_nothing_nothing_is_disputed(late: Rule, registered: date) -> None:
    promise = evolve(two_purchases(Anchor.EACH), late=LATE.says(late))
    found = judged(promise, TWICE_BOUGHT.but(REGISTERED.on(registered)))
    assert (found.rule, found.outcome) == (late, Outcome.COVERED)


@pytest.mark.parametrize("registered", [date(2024, 5, 10), date(2024, 5, 21)])
def test_a_late_registration_that_the_vendor_accepted_is_cured(registered: date) -> None:
    case = TWICE_BOUGHT.but(REGISTERED.on(registered), LATE_ACCEPTED.is_(True))
    assert judged(two_purchases(Anchor.EACH), case).rule is registration.LATE_CURED
    refused = case.but(LATE_ACCEPTED.is_(False))
    assert judged(two_purchases(Anchor.EACH), refused).outcome is Outcome.DISCRETIONARY


def test_whether_it_was_in_time_is_open_without_a_purchase() -> None:
    found = judged(PLAIN, IN_TIME.without(BOUGHT))
    assert (found.rule, found.missing) == (registration.TIME_NOT_KNOWN, (BOUGHT,))
    assert found.weighs is Outcome.DISCRETIONARY
    assert found.values == {}


def test_an_accepted_registration_is_good_whenever_the_purchase_was() -> None:
    found = judged(PLAIN, IN_TIME.without(BOUGHT).but(LATE_ACCEPTED.is_(True)))
    assert (found.rule, found.outcome, found.missing) == (registration.EITHER_WAY, Outcome.COVERED, ())


def test_a_deadline_kept_for_one_purchase_waits_for_the_other() -> None:
    case = TWICE_BOUGHT.without(PLAN_BOUGHT).but(REGISTERED.on(date(2024, 4, 25)))
    assert judged(two_purchases(Anchor.EACH), case).missing == (PLAN_BOUGHT,)
    assert judged(two_purchases(Anchor.LATEST), case).rule is registration.IN_TIME


def test_a_deadline_missed_for_one_purchase_may_cost_the_service_whenever_the_other_was() -> None:
    case = TWICE_BOUGHT.without(PLAN_BOUGHT).but(REGISTERED.on(date(2024, 5, 25)))
    disputed = judged(two_purchases(Anchor.EACH), case)
    assert disputed.rule is registration.DISPUTED
    assert disputed.outcome is Outcome.DISCRETIONARY
    assert disputed.values["outer"] is None
    assert judged(two_purchases(Anchor.EARLIEST), case).rule is registration.LATE


@pytest.mark.parametrize(
    ("bought", "registered", "rule"),
    [
        (Between(APRIL, date(2024, 4, 5)), date(2024, 5, 1), registration.IN_TIME),
        (Between(APRIL, date(2024, 4, 5)), date(2024, 5, 2), registration.TIME_NOT_KNOWN),
        (Between(APRIL, date(2024, 4, 5)), date(2024, 5, 5), registration.TIME_NOT_KNOWN),
        (Between(APRIL, date(2024, 4, 5)), date(2024, 5, 6), registration.LATE),
    ],
)
def test_a_purchase_between_two_days_settles_what_holds_for_both(bought: Between, registered: date, rule: Rule) -> None:
    case = Case(BOUGHT.on(bought), REGISTERED.on(registered), COMPLETED.on(date(2024, 7, 1)))
    found = judged(PLAIN, case)
    assert found.rule is rule
    assert found.missing == ((BOUGHT,) if rule is registration.TIME_NOT_KNOWN else ())


@pytest.mark.parametrize(
    ("registered", "missing"),
    [(None, (REGISTERED,)), (Between(date(2024, 4, 30), date(2024, 5, 2)), (REGISTERED,))],
)
def test_whether_it_was_in_time_is_open_without_the_day_of_the_application(
    registered: When | None, missing: tuple[Question, ...]
) -> None:
    known = (REGISTERED.on(registered),) if registered else ()
    found = judged(PLAIN, Case(BOUGHT.on(APRIL), COMPLETED.on(date(2024, 7, 1)), *known))
    assert (found.rule, found.missing) == (registration.TIME_NOT_KNOWN, missing)


@pytest.mark.parametrize(
    ("order", "rule"),
    [(Order.CONTRADICTION, registration.BEFORE_PURCHASE), (Order.ACCEPTED, registration.IN_TIME)],
)
def test_a_registration_before_the_purchase_is_what_the_paper_makes_of_it(order: Order, rule: Rule) -> None:
    case = IN_TIME.but(BOUGHT.on(date(2024, 4, 11)))
    found = judged(evolve(PLAIN, order=REQUIRED.says(order)), case)
    assert found.rule is rule
    if rule is registration.BEFORE_PURCHASE:
        assert found.missing == (REGISTERED, BOUGHT)
        assert found.values == {"on": date(2024, 4, 10), "bought": date(2024, 4, 11)}


def test_no_order_is_contradicted_where_the_purchase_is_not_known() -> None:
    promise = evolve(PLAIN, order=REQUIRED.says(Order.CONTRADICTION))
    assert judged(promise, IN_TIME.without(BOUGHT)).rule is registration.TIME_NOT_KNOWN
    assert judged(promise, IN_TIME.but(BOUGHT.on(date(2024, 4, 10)))).rule is registration.IN_TIME


# By when is it to be registered, and until when can it be?


@pytest.mark.parametrize(
    ("anchor", "by"),
    [
        (Anchor.EACH, date(2024, 5, 1)),
        (Anchor.EARLIEST, date(2024, 5, 1)),
        (Anchor.LATEST, date(2024, 5, 20)),
    ],
)
def test_a_unit_is_to_be_registered_by_the_day_that_is_safe(anchor: Anchor, by: date) -> None:
    (deadline,) = registration.deadlines(two_purchases(anchor), TWICE_BOUGHT, date(2025, 3, 31))
    assert (deadline.duty, deadline.on, deadline.until) == (registration.REGISTER_BY, by, date(2025, 3, 31))


def test_a_registration_that_was_made_is_done() -> None:
    (deadline,) = registration.deadlines(PLAIN, IN_TIME, None)
    assert deadline.done == date(2024, 4, 10)


@pytest.mark.parametrize("purchase", [None, NEVER, Between(APRIL, APRIL + DAY)])
def test_the_day_by_which_to_register_waits_for_every_purchase(purchase: When | None) -> None:
    known = (PLAN_BOUGHT.on(purchase),) if purchase else ()
    case = Case(BOUGHT.on(APRIL), *known)
    (deadline,) = registration.deadlines(two_purchases(Anchor.EACH), case, None)
    assert (deadline.on, deadline.missing) == (None, (PLAN_BOUGHT,))
    line = registration.registrable(two_purchases(Anchor.EACH), case, None)
    assert steps(line) == [(BEGINNING, registration.TIME_NOT_KNOWN)]
    assert line.on(APRIL).missing == (PLAN_BOUGHT,)


@pytest.mark.parametrize(
    ("late", "after"),
    [
        (registration.LATE, registration.MAY_BE_REFUSED),
        (registration.LATE_POSSIBLE, registration.CAN_REGISTER_LATE),
    ],
)
def test_a_unit_can_be_registered_after_the_day_due_and_not_after_its_term(late: Rule, after: Rule) -> None:
    promise = evolve(PLAIN, late=LATE.says(late))
    line = registration.registrable(promise, Case(BOUGHT.on(APRIL)), date(2025, 3, 31))
    assert steps(line) == [
        (BEGINNING, registration.CAN_REGISTER),
        (date(2024, 5, 2), after),
        (date(2025, 4, 1), registration.AFTER_END),
    ]


@pytest.mark.parametrize("last", [None, date(2024, 5, 1)])
def test_where_no_term_outlasts_the_day_due_nothing_follows_from_its_end(last: date | None) -> None:
    line = registration.registrable(PLAIN, Case(BOUGHT.on(APRIL)), last)
    assert [rule for _, rule in steps(line)] == [registration.CAN_REGISTER, registration.MAY_BE_REFUSED]


def test_a_unit_whose_registration_is_complete_is_registered() -> None:
    line = registration.registrable(PLAIN, IN_TIME, date(2025, 3, 31))
    assert steps(line) == [
        (BEGINNING, registration.CAN_REGISTER),
        (date(2024, 4, 12), registration.REGISTERED_ALREADY),
    ]


# Components


EXCLUDING = evolve(PLAIN, unregistered=PARTS.says(registration.COMPONENT_EXCLUDED))
PSU, FAN = Component("psu", True, "S1"), Component("fan", False, "S2")
BARE, UNSEEN = Component("licence", True), Component("module", None, "S3")


@pytest.mark.parametrize(
    ("parts", "rules"),
    [
        ((PSU,), [registration.COMPONENTS_REGISTERED]),
        ((PSU, FAN), [registration.COMPONENT_EXCLUDED]),
        ((PSU, BARE, UNSEEN), [registration.COMPONENT_UNCHECKED]),
        ((FAN, BARE), [registration.COMPONENT_EXCLUDED, registration.COMPONENT_UNCHECKED]),
        ((), [registration.COMPONENTS_REGISTERED]),
    ],
)
def test_each_component_is_registered_lacking_or_cannot_be_looked_up(
    parts: tuple[Component, ...], rules: list[Rule]
) -> None:
    found = registration.component_findings(EXCLUDING, Case(COMPONENTS.is_(Components(parts))))
    assert [finding.rule for finding in found] == rules


def test_the_components_that_lack_are_named() -> None:
    (found, _) = registration.component_findings(EXCLUDING, Case(COMPONENTS.is_(Components((FAN, BARE, UNSEEN)))))
    assert found.values == {"unregistered": ["fan"], "unchecked": ["licence", "module"]}


def test_nothing_is_said_of_components_that_are_not_known_or_not_spoken_of() -> None:
    assert registration.component_findings(EXCLUDING, Case()) == ()
    assert registration.component_findings(PLAIN, Case(COMPONENTS.is_(Components((FAN,))))) == ()
