"""Conditions that compare, and those over what accounts hold."""

from datetime import date, datetime
from typing import Final

import pytest
from attrs import evolve

from maintrules.accounts import (
    ATTACH_KEY,
    DELIVERY,
    GIVEN,
    INQUIRY_UNDER,
    KEYS,
    MAILED,
    MEMBER_OF,
    REQUIRED,
    Activation,
    Delivery,
    Ids,
    Key,
    KeyPeriod,
    Keys,
)
from maintrules.calendars import ADMINISTRATIVE, NATIONAL, YEAR_END
from maintrules.comparisons import HappenedBefore, NoMoreThan, SameBeginning, SameInUsualWidth
from maintrules.conditions import Condition, Open, Truth
from maintrules.enrolment import (
    CONFIGURATION_NAME,
    CONSENTED_BY,
    DEPUTIES,
    ID_MEMBERS,
    ID_NAME,
    IDS_IN_USE,
    MANAGED_ID,
    MANAGERS,
    OTHER_CONFIGURATION_NAME,
    RENEWED,
    TICKET_CODE,
    UNIT_CODE_READ,
    Names,
)
from maintrules.facts import NEVER, Between, Case, Known, Question, When
from maintrules.holdings import (
    ConsentOpen,
    ContractHeld,
    Gate,
    HasId,
    KeyFree,
    KeyOnManagedId,
    KeyOutside,
    Manages,
    Match,
    MemberConsented,
    NameInUse,
    NotYetUsable,
)
from maintrules.periods import JST
from maintrules.requests import RECEIVED_AT
from maintrules.sources import Document
from maintrules.words import CLOSED_DAYS, ClosedDays, Unlisted

GUIDE = Document("guide", vendor="made-up", number="000", ja="手引き", en="guide")
RULE = GUIDE.clause("made-up/accounts", "accounts", at="p.1", ja="サポートID", en="Support IDs.")


def lacking(*questions: Question) -> Open:
    return Open(questions)


def held(condition: Condition, *known: Known) -> Truth:
    truth = condition.holds(Case(*known))
    if isinstance(truth, Open):
        assert set(truth.missing) <= set(condition.facts)
    return truth


# Numbers, days and texts


def test_a_number_is_no_more_than_the_other() -> None:
    condition = NoMoreThan(MANAGERS, DEPUTIES)
    assert held(condition, MANAGERS.is_(2), DEPUTIES.is_(2)) is True
    assert held(condition, MANAGERS.is_(3), DEPUTIES.is_(2)) is False
    assert held(condition, MANAGERS.is_(3)) == lacking(DEPUTIES)
    assert held(condition) == lacking(MANAGERS, DEPUTIES)


@pytest.mark.parametrize(
    ("when", "truth"),
    [
        (date(2011, 9, 30), True),
        (date(2011, 10, 1), False),
        (NEVER, False),
        (None, lacking(RENEWED)),
        (Between(date(2011, 9, 1), date(2011, 9, 30)), True),
        (Between(date(2011, 9, 30), date(2011, 10, 1)), lacking(RENEWED)),
        (Between(date(2011, 10, 1), date(2011, 10, 2)), False),
    ],
)
def test_an_event_happened_before_a_day(when: When | None, truth: Truth) -> None:
    known = () if when is None else (RENEWED.on(when),)
    assert held(HappenedBefore(RENEWED, date(2011, 10, 1)), *known) == truth


def test_texts_are_the_same_in_their_usual_width() -> None:
    condition = SameInUsualWidth(CONFIGURATION_NAME, OTHER_CONFIGURATION_NAME)
    one = CONFIGURATION_NAME.is_("Ａ館 ")
    assert held(condition, one, OTHER_CONFIGURATION_NAME.is_("A館")) is True
    assert held(condition, one, OTHER_CONFIGURATION_NAME.is_("a館")) is False
    assert held(condition, one) == lacking(OTHER_CONFIGURATION_NAME)
    assert held(condition) == lacking(CONFIGURATION_NAME, OTHER_CONFIGURATION_NAME)


def test_texts_begin_alike_without_blanks_and_in_capitals() -> None:
    condition = SameBeginning(TICKET_CODE, UNIT_CODE_READ, 5)
    one = TICKET_CODE.is_("1234r T1")
    assert held(condition, one, UNIT_CODE_READ.is_("１２３４Ｒ")) is True
    assert held(condition, one, UNIT_CODE_READ.is_("1234RZ5")) is True
    assert held(condition, one, UNIT_CODE_READ.is_("12345")) is False
    # A shorter code cannot be compared.
    assert held(condition, one, UNIT_CODE_READ.is_("1234")) == lacking(UNIT_CODE_READ)
    assert held(condition) == lacking(TICKET_CODE, UNIT_CODE_READ)


@pytest.mark.parametrize("written", ["No.:1234R", "No.: 1234RZ5", "Ｎｏ．：　１２３４Ｒ"])
def test_what_a_label_prints_before_a_text_is_no_part_of_it(written: str) -> None:
    condition = SameBeginning(TICKET_CODE, UNIT_CODE_READ, 5, mark="No.:")
    assert held(condition, TICKET_CODE.is_("1234RT1"), UNIT_CODE_READ.is_(written)) is True
    assert held(condition, TICKET_CODE.is_("1234ST1"), UNIT_CODE_READ.is_(written)) is False
    assert held(condition, TICKET_CODE.is_("1234RT1"), UNIT_CODE_READ.is_("No.:1234")) == lacking(UNIT_CODE_READ)
    # The ticket prints no such mark: there it would be part of the code.
    assert held(condition, TICKET_CODE.is_("No.:1234R"), UNIT_CODE_READ.is_(written)) is False


# Keys

K1 = Key("K1", contract="C1", support_id="A", valid_from=date(2024, 4, 1), valid_to=date(2025, 3, 31), continued=False)


def keys(*each: Key) -> Known:
    return KEYS.is_(Keys(each))


@pytest.mark.parametrize("condition", [KeyFree(), KeyOnManagedId(), ContractHeld()])
def test_of_several_keys_the_one_meant_is_asked_for(condition: Condition) -> None:
    assert held(condition) == lacking(KEYS)
    assert held(condition, keys(K1, evolve(K1, key="K2"))) == lacking(ATTACH_KEY)
    # The key that is named is not among those known.
    assert held(condition, keys(K1), ATTACH_KEY.is_("K9")) == lacking(KEYS)


def test_a_key_is_free_that_is_on_no_support_id() -> None:
    assert held(KeyFree(), keys(K1)) is False
    assert held(KeyFree(), keys(evolve(K1, support_id=None))) is True
    assert held(KeyFree(), keys(K1, Key("K2")), ATTACH_KEY.is_("K2")) is True


def test_a_key_is_on_the_support_id_concerned() -> None:
    assert held(KeyOnManagedId(), keys(K1), MANAGED_ID.is_("A")) is True
    assert held(KeyOnManagedId(), keys(K1), MANAGED_ID.is_("B")) is False
    assert held(KeyOnManagedId(), keys(K1)) == lacking(MANAGED_ID)
    assert held(KeyOnManagedId(), keys(evolve(K1, support_id=None))) is False


@pytest.mark.parametrize(
    ("other", "contract", "truth"),
    [
        (Key("K2", contract="C1", support_id="B"), "C1", True),
        (Key("K2", contract="C2", support_id="B"), "C1", False),
        (Key("K2", contract="C1"), "C1", False),
        (Key("K2", support_id="B"), "C1", lacking(KEYS)),
        (Key("K2", contract="C1", support_id="B"), None, lacking(KEYS)),
        (Key("K2", contract="C1", support_id="B"), "", False),
        (Key("K2", contract="なし", support_id="B"), "なし", False),
        (Key("K2", contract="－", support_id="B"), "C1", False),
        # One contract written in two ways, or two: that is not settled.
        (Key("K2", contract="Ｃ１", support_id="B"), "C1", lacking(KEYS)),
    ],
)
def test_a_contract_is_held_by_another_key(other: Key, contract: str | None, truth: Truth) -> None:
    asked = evolve(K1, contract=contract, support_id=None)
    assert held(ContractHeld(), keys(asked, other), ATTACH_KEY.is_("K1")) == truth


def on(day: int, month: int = 4, year: int = 2025) -> Known:
    return RECEIVED_AT.at(datetime(year, month, day, 10, tzinfo=JST))


@pytest.mark.parametrize(
    ("key", "asked", "truth"),
    [
        (K1, on(31, 3, 2024), True),
        (K1, on(1, 4, 2024), False),
        (K1, on(31, 3), False),
        (K1, on(1), True),
        (evolve(K1, continued=None), on(1), lacking(KEYS)),
        (evolve(K1, valid_to=None), on(1), lacking(KEYS)),
        (evolve(K1, valid_from=None), on(1), lacking(KEYS)),
        (evolve(K1, valid_to=date(2024, 3, 1)), on(1), lacking(KEYS)),
        (K1, None, lacking(RECEIVED_AT)),
        (None, on(1), lacking(KEYS)),
    ],
)
def test_a_key_is_outside_its_validity(key: Key | None, asked: Known | None, truth: Truth) -> None:
    known = [*((keys(key),) if key else ()), *((asked,) if asked else ())]
    assert held(KeyOutside(RULE.says(KeyPeriod.INCLUSIVE)), *known) == truth


def test_a_key_without_its_last_day_is_over_on_it() -> None:
    assert held(KeyOutside(RULE.says(KeyPeriod.EXCLUSIVE_END)), keys(K1), on(31, 3)) is True


DAYS = evolve(NATIONAL, closed_weekdays=ADMINISTRATIVE.closed_weekdays, suspects=(YEAR_END,))
SOON = NotYetUsable(RULE.says(Activation(1, DAYS)), RULE.says(Unlisted.SUSPECT_DAYS))
BY_MAIL, MONDAY = DELIVERY.is_(Delivery.MAIL), date(2024, 6, 3)


def test_a_mailed_key_is_not_yet_usable_until_its_business_day() -> None:
    mailed = (BY_MAIL, MAILED.on(MONDAY))
    assert held(SOON, *mailed, on(3, 6, 2024)) is True
    assert held(SOON, *mailed, on(4, 6, 2024)) is False
    assert held(SOON, DELIVERY.is_(Delivery.PAPER)) is False
    assert held(SOON, BY_MAIL, MAILED.on(NEVER)) is False
    assert held(SOON) == lacking(DELIVERY, MAILED, RECEIVED_AT)
    assert held(SOON, BY_MAIL, on(3, 6, 2024)) == lacking(MAILED)


def test_over_the_turn_of_the_year_the_closing_days_are_asked_for() -> None:
    # Mailed on Friday 27 December 2024: the next business day is Monday 30 December, or 6 January where that is closed.
    mailed = (BY_MAIL, MAILED.on(date(2024, 12, 27)), on(30, 12, 2024))
    assert held(SOON, *mailed) == lacking(CLOSED_DAYS)
    closed = ClosedDays((date(2024, 12, 30), date(2024, 12, 31)))
    assert held(SOON, *mailed, CLOSED_DAYS.is_(closed)) is True


def test_beyond_the_calendar_the_day_of_a_mail_settles_nothing() -> None:
    assert held(SOON, BY_MAIL, MAILED.on(date(2199, 12, 31)), on(31, 12, 2199)) == lacking(MAILED)


# Support IDs, consents and names


def ids(*names: str) -> Ids:
    return Ids(names)


def test_a_person_is_a_member_of_a_support_id() -> None:
    assert held(HasId()) == lacking(MEMBER_OF)
    assert held(HasId(), MEMBER_OF.is_(ids())) is False
    assert held(HasId(), MEMBER_OF.is_(ids("A"))) is True
    assert held(Manages(), MEMBER_OF.is_(ids())) is False
    assert held(Manages(), MEMBER_OF.is_(ids("A")), MANAGED_ID.is_("A")) is True
    assert held(Manages(), MEMBER_OF.is_(ids("A")), MANAGED_ID.is_("B")) is False
    assert held(Manages(), MEMBER_OF.is_(ids("A"))) == lacking(MANAGED_ID)
    assert held(Manages(), MANAGED_ID.is_("A")) == lacking(MEMBER_OF)


THE_ID, THE_ACCOUNT = ConsentOpen(Gate.THE_ID), ConsentOpen(Gate.THE_ACCOUNT)
USED: Final = INQUIRY_UNDER.is_("A")


@pytest.mark.parametrize(
    ("required", "given", "of_the_id", "of_the_account"),
    [
        (ids(), None, False, False),
        (ids("A"), ids(), True, True),
        (ids("A"), ids("A"), False, False),
        (ids("B"), ids(), False, True),
        (ids("A"), None, lacking(GIVEN), lacking(GIVEN)),
        (None, ids(), lacking(REQUIRED), lacking(REQUIRED)),
        (None, ids("A"), False, lacking(REQUIRED)),
    ],
)
def test_an_open_consent_closes_its_id_or_everything(
    required: Ids | None, given: Ids | None, of_the_id: Truth, of_the_account: Truth
) -> None:
    known = [*((REQUIRED.is_(required),) if required else ()), *((GIVEN.is_(given),) if given else ())]
    assert held(THE_ID, USED, *known) == of_the_id
    assert held(THE_ACCOUNT, *known) == of_the_account


def test_which_id_is_used_is_asked_for_where_a_consent_is_open() -> None:
    assert held(THE_ID, REQUIRED.is_(ids("A")), GIVEN.is_(ids())) == lacking(INQUIRY_UNDER)
    assert held(THE_ID, REQUIRED.is_(ids("A")), GIVEN.is_(ids("A"))) is False


def test_one_member_consents_for_the_support_id() -> None:
    members, by = ID_MEMBERS.is_(Names(("p", "q"))), CONSENTED_BY.is_(Names(("q",)))
    assert held(MemberConsented(), members, by) is True
    assert held(MemberConsented(), members, CONSENTED_BY.is_(Names(("r",)))) is False
    assert held(MemberConsented(), ID_MEMBERS.is_(Names(()))) is False
    assert held(MemberConsented(), CONSENTED_BY.is_(Names(()))) is False
    assert held(MemberConsented(), members) == lacking(CONSENTED_BY)


def test_a_name_is_in_use_exactly_or_but_for_letter_case() -> None:
    exact, other = NameInUse(Match.EXACT), NameInUse(Match.OTHER_CASE)
    used = IDS_IN_USE.is_(Names(("Sid-1",)))
    assert (held(exact, used, ID_NAME.is_("Sid-1")), held(other, used, ID_NAME.is_("Sid-1"))) == (True, False)
    assert (held(exact, used, ID_NAME.is_("SID-1")), held(other, used, ID_NAME.is_("SID-1"))) == (False, True)
    assert (held(exact, used, ID_NAME.is_("x")), held(other, used, ID_NAME.is_("x"))) == (False, False)
    assert held(exact, IDS_IN_USE.is_(Names(()))) is False
    assert held(exact, used) == lacking(ID_NAME)
    assert held(exact) == lacking(ID_NAME, IDS_IN_USE)
