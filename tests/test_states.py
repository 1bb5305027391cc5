"""States of an application, steps of a procedure, notices and messages: every one of them answers."""

from datetime import date
from itertools import combinations
from typing import Final

import pytest
from attrs import evolve

from maintrules import explain, flows, messages, notices, registration, renewal, states, table
from maintrules.commitments import Certainty, NoDay
from maintrules.conditions import Is
from maintrules.decisions import Outcome
from maintrules.duties import Duty
from maintrules.enrolment import SECOND_CONTACT_MAIL
from maintrules.facts import NEVER, Case
from maintrules.flows import Flow, FlowStep
from maintrules.notices import Notice, OfDuty, Role
from maintrules.periods import Period
from maintrules.policy import Policy, PolicyError
from maintrules.renewal import NOTICE_LEAD, OPTED_IN
from maintrules.requests import PORTAL_LOGIN, STEPS_TAKEN, StepsTaken
from maintrules.sources import Document
from maintrules.states import APPLICATION_STATE, Action, ApplicationState, StateError, States
from maintrules.vendors import VENDORS, policies, policy
from maintrules.words import BOUGHT, COMPLETED, SERVICE_START, TERM

GUIDE = Document("guide", vendor="made-up", number="000", ja="手引き", en="guide")
RULE = GUIDE.clause("made-up/rule", "application-flow", at="p.1", ja="定め", en="Rule.")
SURE = GUIDE.clause("made-up/sure", "notification", at="p.2", ja="確か", en="Sure.")
WHEN = GUIDE.clause("made-up/when", "notification", at="p.3", ja="条件", en="Condition.")
SOLD: Final = tuple(each for vendor in VENDORS for each in policies(vendor))
PACK, TICKET = policy("nec/support-pack"), policy("allied-telesis/support-ticket")

# States

VIEW = Action("view", "確認", "viewing", frozenset({ApplicationState.COMPLETE}), frozenset({ApplicationState.EXPIRED}))
MADE_UP = States("made-up", "申請", "application", RULE.says_each((VIEW,)))
ACTIONS: Final = [
    pytest.param(sold, kept, action.value, id=f"{sold.name} {kept.name} {action.value.name}")
    for sold in SOLD
    for kept in sold.states
    for action in kept.actions
]


@pytest.mark.parametrize(
    ("state", "rule"),
    [
        (ApplicationState.ENTERED, states.NOT_ALLOWED),
        (ApplicationState.CONFIRMING, states.NOT_ALLOWED),
        (ApplicationState.COMPLETE, states.ALLOWED),
        (ApplicationState.EXPIRED, states.NOT_STATED),
    ],
)
def test_an_action_is_possible_in_the_states_that_the_paper_names(state: ApplicationState, rule: object) -> None:
    found = states.finding(MADE_UP, "view", Case(APPLICATION_STATE.is_(state)))
    assert (found.rule, found.clauses) == (rule, (RULE,))
    assert explain.word(state).en in explain.finding(found).en
    assert explain.word(state).ja in explain.finding(found).ja


def test_without_the_state_an_action_is_not_known() -> None:
    found = states.finding(MADE_UP, "view", Case())
    assert (found.rule, found.missing) == (states.NOT_KNOWN, (APPLICATION_STATE,))
    assert "viewing" in explain.finding(found).en


def test_an_unknown_action_or_table_of_states_is_refused_with_those_there_are() -> None:
    with pytest.raises(StateError, match="unknown action 'edit': made-up has view"):
        states.finding(MADE_UP, "edit", Case())
    with pytest.raises(PolicyError, match="unknown states 'x': nec/support-pack has registration, location"):
        table.action(PACK, "x", "view", Case())


@pytest.mark.parametrize(("sold", "kept", "action"), ACTIONS)
def test_every_state_answers_every_action(sold: Policy, kept: States, action: Action) -> None:
    assert not action.allowed & action.unstated
    told = {
        state: table.action(sold, kept.name, action.name, Case(APPLICATION_STATE.is_(state)))
        for state in ApplicationState
    }
    for state, found in told.items():
        assert found.outcome is (
            Outcome.COVERED
            if state in action.allowed
            else Outcome.UNDETERMINED
            if state in action.unstated
            else Outcome.EXCLUDED
        )
        assert found.clauses
    assert Outcome.COVERED in {found.outcome for found in told.values()}


# Steps

FLOWS: Final = [pytest.param(sold, flow, id=f"{sold.name} {flow.name}") for sold in SOLD for flow in sold.flows]


@pytest.mark.parametrize(("sold", "flow"), FLOWS)
def test_every_set_of_steps_taken_has_a_next_step_or_none(sold: Policy, flow: Flow) -> None:
    """Without any other fact: a step whose condition is open is asked about, the others follow in their order."""
    steps = flow.steps.value
    names = [step.name for step in steps]
    assert len(set(names)) == len(names)
    for size in (0, 1, len(names) - 1, len(names)):
        for taken in combinations(names, size):
            found = table.next_step(sold, flow.name, Case(STEPS_TAKEN.is_(StepsTaken(taken))))
            left = [step for step in steps if step.name not in taken]
            if not left:
                assert found.rule is flows.DONE
            elif found.rule is flows.NEXT:
                assert found.values["next"] in left
                assert isinstance(found.values["next"], FlowStep)
            else:
                assert found.rule is flows.NOT_KNOWN
                assert set(found.missing) <= {fact for step in left for fact in step.when.facts}


# Notices

TOLD = Notice(
    "told",
    "知らせ",
    "notice",
    (Role.USER, Role.MANAGER),
    RULE.says(NoDay()),
    "登録",
    "the registration",
    SURE.says(Certainty.PROMISED),
    WHEN.says(Is(PORTAL_LOGIN, True)),
)


@pytest.mark.parametrize(
    ("case", "rule"),
    [
        (Case(PORTAL_LOGIN.is_(True)), notices.SENT),
        (Case(PORTAL_LOGIN.is_(False)), notices.NOT_SENT),
        (Case(), notices.NOT_KNOWN),
    ],
)
def test_a_notice_is_sent_while_its_condition_holds(case: Case, rule: object) -> None:
    found = notices.finding(TOLD, case)
    assert (found.rule, found.clauses) == (rule, (WHEN, RULE, SURE))
    assert found.missing == ((PORTAL_LOGIN,) if rule is notices.NOT_KNOWN else ())


def test_a_notice_without_a_condition_is_always_sent() -> None:
    found = notices.finding(evolve(TOLD, when=None), Case())
    assert (found.rule, found.clauses) == (notices.SENT, (RULE, SURE))
    told = explain.finding(found)
    assert told.en == "notice (the registration) is sent. To: user, manager. Day: not known."
    assert told.ja == "「知らせ」（登録）が送られます。宛先: 利用者、利用管理者。日: 不明。"


def test_a_notice_that_may_fail_to_arrive_is_no_promise() -> None:
    found = notices.finding(evolve(TOLD, when=None, arrives=Outcome.DISCRETIONARY), Case())
    assert (found.rule, found.outcome) == (notices.MAY_NOT_COME, Outcome.DISCRETIONARY)


def test_a_notice_has_the_day_of_its_duty() -> None:
    # Bought in April, 13 months from 1 May 2024 end on 31 May 2025; three months before its morrow is 1 March 2025.
    bought = Case(BOUGHT.on(date(2024, 4, 10)), TERM.is_(1), COMPLETED.on(date(2024, 6, 3)))
    assert table.notice(TICKET, "renewal", bought).values["on"] == date(2025, 3, 1)
    # Tuesday the 4th is the first business day after, Friday the 7th the fourth.
    assert table.notice(TICKET, "completion", bought).values["on"] == date(2024, 6, 7)
    # A bundle's warranty has no such duty, so a notice of it has no day.
    missing = evolve(TOLD, due=RULE.says(OfDuty("no/such-duty")), when=None)
    assert table.notice(evolve(TICKET, notices=(missing,)), "told", bought).values["on"] is None


def test_the_notices_of_a_period_are_those_dated_in_it_and_undated_ones() -> None:
    case = Case(
        BOUGHT.on(date(2024, 4, 10)), TERM.is_(1), COMPLETED.on(date(2024, 6, 3)), SECOND_CONTACT_MAIL.is_(False)
    )

    def named(within: Period | None) -> list[str]:
        found = (each.values["notice"] for each in table.notices(TICKET, case, within=within))
        return [each.name for each in found if isinstance(each, Notice)]

    assert named(None) == ["completion", "renewal", "incident"]
    assert named(Period(date(2024, 6, 1), date(2024, 6, 30))) == ["completion", "incident"]
    assert named(Period(date(2025, 3, 1), date(2025, 3, 1))) == ["renewal", "incident"]
    assert named(Period(date(2025, 3, 2), date(2025, 3, 31))) == ["incident"]
    never = case.without(COMPLETED).but(COMPLETED.on(NEVER))
    assert table.notices(TICKET, never) == ()


def test_expiry_is_told_to_those_who_chose_it_and_ends_the_contract_all_the_same() -> None:
    sold = policy("infinico/cross-sendback")
    case = Case(SERVICE_START.on(date(2024, 4, 1)), TERM.is_(1), NOTICE_LEAD.is_(30))
    told = table.notice(sold, "expiry", case.but(OPTED_IN.is_(True)))
    assert (told.outcome, told.values["on"]) == (Outcome.DISCRETIONARY, date(2025, 3, 1))
    assert table.notice(sold, "expiry", case.but(OPTED_IN.is_(False))).outcome is Outcome.EXCLUDED
    after = table.decide(sold, case.but(OPTED_IN.is_(False)), as_of=date(2025, 4, 1))
    assert after.outcome is Outcome.EXCLUDED


def test_every_notice_answers_without_a_fact_and_names_a_duty_that_there_is() -> None:
    duties = {each.name for room in (registration, renewal) for each in vars(room).values() if isinstance(each, Duty)}
    for sold in SOLD:
        for each in sold.notices:
            assert table.notice(sold, each.name, Case()).clauses
            assert each.to
            due = each.due.value
            assert not isinstance(due, OfDuty) or due.duty in duties


def test_an_unknown_notice_is_refused_with_those_there_are() -> None:
    with pytest.raises(PolicyError, match="unknown notice 'x': nec/support-pack has receipt, temporary-user-id"):
        table.notice(PACK, "x", Case())


# Messages


def test_a_message_tells_its_screen_its_causes_and_what_to_do() -> None:
    found = table.message(TICKET, "E1")
    assert (found.rule, found.outcome) == (messages.TOLD, Outcome.COVERED)
    said = explain.finding(found)
    assert "no provisional user on the page behind the link" in said.en
    assert "What to do: ignore it and log in" in said.en
    assert "対処: 構わずログインする" in said.ja


def test_every_message_has_causes_and_a_remedy_in_both_languages() -> None:
    for sold in SOLD:
        codes = [each.value.code for each in sold.messages]
        assert len(set(codes)) == len(codes)
        for code in codes:
            told = sold.message(code).value
            parts = (*told.causes, told.remedy, told.screen)
            assert all(part.ja and part.en for part in parts)
            assert told.ja
            assert told.en
            # Of E4 the guide says what to do, not what it comes from.
            assert bool(told.causes) is (code != "E4")


def test_that_no_cause_is_written_is_told() -> None:
    found = table.message(TICKET, "E4")
    assert (found.rule, found.outcome) == (messages.TOLD_WITHOUT_CAUSE, Outcome.COVERED)
    said = explain.finding(found)
    assert "原因は書かれていません。対処: チケットID" in said.ja
    assert "the cause is not stated. What to do: note ticket ID" in said.en


def test_the_message_on_a_mail_that_does_not_come_covers_both_mails() -> None:
    told = TICKET.message("E6").value
    assert ("確認メールや登録完了の通知" in told.ja, "or completion notice" in told.en) == (True, True)


def test_an_unknown_message_is_refused_with_those_there_are() -> None:
    with pytest.raises(PolicyError, match="unknown message 'E9': allied-telesis/support-ticket has E1, E2"):
        table.message(TICKET, "E9")
    with pytest.raises(PolicyError, match="unknown message 'E1': nec/support-pack has none"):
        table.message(PACK, "E1")
