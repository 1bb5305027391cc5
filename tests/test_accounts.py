from datetime import date, datetime, timedelta

import pytest
from attrs import evolve

from maintrules import accounts
from maintrules.accounts import (
    ATTACH_KEY,
    ATTACH_TO,
    DELIVERY,
    GIVEN,
    INQUIRY_UNDER,
    KEYS,
    LINK_OPENED,
    LINK_OPENED_ON,
    LINK_RECEIVED,
    LINK_RECEIVED_ON,
    LINK_SENT,
    MAILED,
    MEMBER_OF,
    OCCASION,
    REQUIRED,
    Accounts,
    Activation,
    Again,
    Consent,
    Delivery,
    Ids,
    Key,
    KeyAttached,
    KeyEnded,
    KeyPeriod,
    Keys,
    Link,
    LinkEnd,
    Member,
    Occasion,
    Sharing,
)
from maintrules.calendars import ADMINISTRATIVE, NATIONAL, YEAR_END, Roll
from maintrules.conditions import Open, Truth
from maintrules.coverage import MAINTENANCE_END
from maintrules.decisions import BEGINNING, Finding, Outcome, Rule
from maintrules.facts import NEVER, Between, Case, Known, Question, When
from maintrules.periods import JST
from maintrules.requests import RECEIVED_AT
from maintrules.sources import Document
from maintrules.words import CLOSED_DAYS, PRODUCT, ClosedDays, Unlisted

GUIDE = Document("guide", vendor="made-up", number="000", ja="手引き", en="guide")
RULE = GUIDE.clause("made-up/accounts", "accounts", at="p.1", ja="サポートID", en="Support IDs.")

LAST_DAY, FIRST_DAY = date(2024, 3, 31), date(2023, 4, 1)
KEY = Key("K1", valid_from=FIRST_DAY, valid_to=LAST_DAY, continued=False)


def keys(*each: Key) -> Case:
    return Case(KEYS.is_(Keys(each)))


# Is a key valid?


@pytest.mark.parametrize(
    ("period", "last"), [(KeyPeriod.INCLUSIVE, LAST_DAY), (KeyPeriod.EXCLUSIVE_END, date(2024, 3, 30))]
)
def test_a_key_is_valid_until_its_last_day_or_the_eve_of_it(period: KeyPeriod, last: date) -> None:
    line = accounts.key_validity(RULE.says(period), keys(KEY))
    assert [(step.on, step.rule) for step in line.steps] == [
        (BEGINNING, accounts.KEY_NOT_YET),
        (FIRST_DAY, accounts.KEY_VALID),
        (date.fromordinal(last.toordinal() + 1), accounts.KEY_EXPIRED),
    ]
    assert line.on(last).values == {"first": FIRST_DAY, "last": last}


@pytest.mark.parametrize("continued", [True, None])
def test_whether_a_key_outlives_its_last_day_is_open_where_the_contract_may_go_on(continued: bool | None) -> None:
    line = accounts.key_validity(RULE.says(KeyPeriod.INCLUSIVE), keys(evolve(KEY, continued=continued)))
    found = line.on(date(2024, 4, 1))
    assert (found.rule, found.missing) == (accounts.KEY_CONTINUED, (KEYS,))


@pytest.mark.parametrize(
    "case",
    [
        Case(),
        keys(),
        keys(evolve(KEY, valid_from=None)),
        keys(evolve(KEY, valid_to=None)),
        keys(evolve(KEY, valid_to=date(2023, 3, 31))),
    ],
)
def test_a_key_whose_days_are_not_known_or_swapped_is_open(case: Case) -> None:
    line = accounts.key_validity(RULE.says(KeyPeriod.INCLUSIVE), case)
    assert [(step.rule, step.missing) for step in line.steps] == [(accounts.KEY_NOT_KNOWN, (KEYS,))]


# Which end of the maintenance?


SPRING, SUMMER = date(2024, 3, 31), date(2024, 6, 30)
PRINTER, SCANNER = Key("K1", product="P", maintenance_end=SPRING), Key("K2", product="S", maintenance_end=SUMMER)


@pytest.mark.parametrize(
    ("case", "end"),
    [
        (keys(PRINTER, SCANNER).but(PRODUCT.is_("P")), SPRING),
        (keys(PRINTER, evolve(PRINTER, maintenance_end=SUMMER)).but(PRODUCT.is_("P")), SUMMER),
        (keys(PRINTER, evolve(PRINTER, maintenance_end=None)).but(PRODUCT.is_("P")), None),
        (keys(PRINTER).but(PRODUCT.is_("S")), None),
        (Case(PRODUCT.is_("P")), None),
    ],
)
def test_a_product_ends_with_the_latest_of_its_own_keys(case: Case, end: date | None) -> None:
    assert accounts.product_end(case) == end


@pytest.mark.parametrize(
    ("case", "rule", "values", "missing"),
    [
        (keys(PRINTER, SCANNER), accounts.SHOWN_END, {"on": SUMMER}, ()),
        (keys(PRINTER, Key("K3")), accounts.SHOWN_END_AT_LEAST, {"at_least": SPRING}, (KEYS,)),
        (keys(Key("K3")), accounts.SHOWN_END_AT_LEAST, {"at_least": None}, (KEYS,)),
        (keys(), accounts.NO_KEYS, {}, ()),
        (Case(), accounts.KEY_NOT_KNOWN, {}, (KEYS,)),
    ],
)
def test_a_support_id_shows_the_latest_end_over_its_keys(
    case: Case, rule: Rule, values: dict[str, object], missing: tuple[Question, ...]
) -> None:
    found = accounts.shown_end(RULE.says(MAINTENANCE_END), case)
    assert (found.rule, found.values, found.missing) == (rule, values, missing)


# Where may a key be attached?


ONE_ID = Accounts(sharing=RULE.says(Sharing.ONE_ID))


def attached(case: Case, key: str = "K2", to: str = "B") -> tuple[Rule, tuple[Question, ...]]:
    asked = case.but(ATTACH_KEY.is_(key), ATTACH_TO.is_(to))
    (found,) = accounts.attach(ONE_ID, asked)
    return found.rule, found.missing


HELD = Key("K1", contract="100", support_id="A")


@pytest.mark.parametrize(
    ("held", "added", "rule"),
    [
        (HELD, Key("K2", contract="100"), accounts.OTHER_ID),
        (HELD, Key("K2", contract="200"), accounts.ATTACHABLE),
        (HELD, Key("K2", contract=""), accounts.ATTACHABLE),
        (HELD, Key("K2", contract="-"), accounts.ATTACHABLE),
        (HELD, Key("K2", contract="１００"), accounts.WRITTEN_OTHERWISE),
        (HELD, Key("K2", contract="1 00"), accounts.WRITTEN_OTHERWISE),
        (evolve(HELD, contract="なし"), Key("K2", contract="なし"), accounts.ATTACHABLE),
        (HELD, Key("K2"), accounts.ATTACH_NOT_KNOWN),
        (evolve(HELD, contract=None), Key("K2", contract="100"), accounts.ATTACH_NOT_KNOWN),
        (evolve(HELD, contract=None), Key("K2", contract=""), accounts.ATTACHABLE),
        (evolve(HELD, contract=""), Key("K2", contract=""), accounts.ATTACHABLE),
        (evolve(HELD, support_id="B"), Key("K2", contract="100"), accounts.ATTACHABLE),
        (evolve(HELD, support_id=None), Key("K2"), accounts.ATTACHABLE),
    ],
)
def test_keys_of_one_contract_go_to_one_support_id(held: Key, added: Key, rule: Rule) -> None:
    missing = (KEYS,) if rule in {accounts.ATTACH_NOT_KNOWN, accounts.WRITTEN_OTHERWISE} else ()
    assert attached(keys(held, added)) == (rule, missing)


def test_the_support_ids_that_hold_the_contract_are_named() -> None:
    case = keys(HELD, Key("K3", contract="100", support_id="C"), Key("K2", contract="100"))
    (found,) = accounts.attach(ONE_ID, case.but(ATTACH_KEY.is_("K2"), ATTACH_TO.is_("B")))
    assert found.values == {"contract": "100", "held_by": ["A", "C"], "to": "B"}


def test_a_key_that_is_not_among_those_known_is_asked_for() -> None:
    assert attached(keys(HELD), key="K9") == (accounts.ATTACH_NOT_KNOWN, (KEYS,))


@pytest.mark.parametrize(
    ("case", "missing"),
    [
        (Case(), (KEYS, ATTACH_KEY, ATTACH_TO)),
        (keys(HELD).but(ATTACH_KEY.is_("K1")), (ATTACH_TO,)),
        (keys(HELD).but(ATTACH_TO.is_("A")), (ATTACH_KEY,)),
    ],
)
def test_which_key_and_where_to_are_asked_for(case: Case, missing: tuple[Question, ...]) -> None:
    (found,) = accounts.attach(ONE_ID, case)
    assert (found.rule, found.missing) == (accounts.ATTACH_NOT_KNOWN, missing)


# Who has to consent?


ONE_GIVEN = Case(REQUIRED.is_(Ids(("A", "B"))), GIVEN.is_(Ids(("A",))))
THREE_USED = keys(HELD, Key("K2", support_id="C"), Key("K3", support_id="A"), Key("K4"))


@pytest.mark.parametrize(
    ("consent", "case", "open_ids"),
    [
        (Consent.REQUIRED_ONLY, ONE_GIVEN, ["B"]),
        (Consent.REQUIRED_ONLY, ONE_GIVEN.but(GIVEN.is_(Ids(("A", "B")))), []),
        (Consent.EVERY_ID, THREE_USED.but(GIVEN.is_(Ids(("A",)))), ["C"]),
        (Consent.EVERY_ID, THREE_USED.but(GIVEN.is_(Ids(("A", "C")))), []),
    ],
)
def test_each_support_id_needs_its_own_consent(consent: Consent, case: Case, open_ids: list[str]) -> None:
    found = accounts.consents(RULE.says(consent), case)
    assert found.rule is (accounts.CONSENTS_OPEN if open_ids else accounts.CONSENTED)
    assert found.values == {"open_ids": open_ids}


@pytest.mark.parametrize(
    ("consent", "case", "missing"),
    [
        (Consent.REQUIRED_ONLY, Case(), (REQUIRED, GIVEN)),
        (Consent.REQUIRED_ONLY, Case(REQUIRED.is_(Ids(()))), (GIVEN,)),
        (Consent.EVERY_ID, ONE_GIVEN, (KEYS,)),
        (Consent.EVERY_ID, THREE_USED, (GIVEN,)),
    ],
)
def test_which_support_ids_need_a_consent_and_have_it_is_asked_for(
    consent: Consent, case: Case, missing: tuple[Question, ...]
) -> None:
    found = accounts.consents(RULE.says(consent), case)
    assert (found.rule, found.missing) == (accounts.CONSENTS_NOT_KNOWN, missing)


# When is a customer ID issued?


@pytest.mark.parametrize(
    ("occasion", "rule"),
    [
        (Occasion.ONLINE_REGISTRATION, accounts.ID_ISSUED),
        (Occasion.NEW_CONTRACT, accounts.ID_ISSUED),
        (Occasion.RENEWAL, accounts.ID_NOT_ISSUED),
    ],
)
def test_a_customer_id_is_issued_at_the_occasions_named(occasion: Occasion, rule: Rule) -> None:
    promise = RULE.says(frozenset({Occasion.ONLINE_REGISTRATION, Occasion.NEW_CONTRACT}))
    assert accounts.id_issued(promise, Case(OCCASION.is_(occasion))).rule is rule


def test_whether_a_customer_id_is_issued_waits_for_the_occasion() -> None:
    found = accounts.id_issued(RULE.says(frozenset(Occasion)), Case())
    assert (found.rule, found.missing) == (accounts.ID_NOT_KNOWN, (OCCASION,))


def on_one_id(case: Case, again: Again = Again.REFUSED, to: str = "B") -> Finding:
    (found,) = accounts.attach(Accounts(exclusive=RULE.says(again)), case.but(ATTACH_KEY.is_("K1"), ATTACH_TO.is_(to)))
    return found


@pytest.mark.parametrize(
    ("held_by", "again", "rule"),
    [
        (None, Again.REFUSED, accounts.KEY_IS_FREE),
        ("A", Again.REFUSED, accounts.KEY_TAKEN),
        ("A", Again.NO_OP, accounts.KEY_TAKEN),
        ("B", Again.REFUSED, accounts.KEY_TAKEN),
        ("B", Again.NO_OP, accounts.KEY_IS_FREE),
    ],
)
def test_a_key_that_is_on_a_support_id_goes_on_no_other(held_by: str | None, again: Again, rule: Rule) -> None:
    assert on_one_id(keys(evolve(HELD, support_id=held_by)), again).rule is rule


def test_whether_a_key_is_on_a_support_id_waits_for_the_keys() -> None:
    assert (on_one_id(Case()).rule, on_one_id(Case()).missing) == (accounts.ATTACH_NOT_KNOWN, (KEYS,))
    # The key is not among those known.
    assert on_one_id(keys(Key("K9"))).missing == (KEYS,)
    (found,) = accounts.attach(Accounts(exclusive=RULE.says(Again.REFUSED)), keys(HELD).but(ATTACH_KEY.is_("K1")))
    assert found.missing == (ATTACH_TO,)


def test_each_passage_on_attaching_gives_its_own_finding() -> None:
    both = Accounts(sharing=RULE.says(Sharing.ONE_ID), exclusive=RULE.says(Again.REFUSED))
    case = keys(HELD, Key("K2", contract="100")).but(ATTACH_KEY.is_("K2"), ATTACH_TO.is_("B"))
    assert [found.rule for found in accounts.attach(both, case)] == [accounts.KEY_IS_FREE, accounts.OTHER_ID]


# Is a link still good?


LINK = Link("mail", RULE.says(24), RULE.says(LINK_SENT))
SENT = datetime(2024, 6, 3, 10, tzinfo=JST)


@pytest.mark.parametrize(
    ("opened", "rule"),
    [
        (datetime(2024, 6, 4, 10, tzinfo=JST), accounts.LINK_VALID),
        (datetime(2024, 6, 4, 10, tzinfo=JST) + timedelta(microseconds=1), accounts.LINK_EXPIRED),
    ],
)
def test_a_link_is_good_for_24_hours_the_last_instant_included(opened: datetime, rule: Rule) -> None:
    found = accounts.link_finding(LINK, Case(LINK_SENT.at(SENT), LINK_OPENED.at(opened)))
    assert (found.rule, found.values) == (rule, {"until": datetime(2024, 6, 4, 10, tzinfo=JST)})


@pytest.mark.parametrize(
    ("known", "missing"),
    [((), (LINK_SENT, LINK_OPENED)), ((LINK_SENT.at(SENT),), (LINK_OPENED,)), ((LINK_OPENED.at(SENT),), (LINK_SENT,))],
)
def test_whether_a_link_is_good_waits_for_its_two_instants(
    known: tuple[Known, ...], missing: tuple[Question, ...]
) -> None:
    found = accounts.link_finding(LINK, Case(*known))
    assert (found.rule, found.missing) == (accounts.LINK_NOT_KNOWN, missing)


WEEK = Link("week", RULE.says(7 * 24), RULE.says(LINK_RECEIVED), RULE.says(LinkEnd.ELAPSED))
CAME = datetime(2024, 6, 3, 10, tzinfo=JST)


def of_week(*known: Known, ends: LinkEnd = LinkEnd.ELAPSED) -> tuple[Rule, tuple[Question, ...]]:
    found = accounts.link_finding(evolve(WEEK, ends=RULE.says(ends)), Case(*known))
    return found.rule, found.missing


@pytest.mark.parametrize(
    ("ends", "last"),
    [
        # 7 x 24 hours after 2024-06-03 10:00 is 2024-06-10 10:00.
        (LinkEnd.WITHIN, datetime(2024, 6, 10, 10, tzinfo=JST)),
        (LinkEnd.ELAPSED, datetime(2024, 6, 10, 9, 59, 59, 999999, tzinfo=JST)),
        (LinkEnd.END_OF_DAY, datetime(2024, 6, 10, 23, 59, 59, 999999, tzinfo=JST)),
    ],
)
def test_a_link_ends_as_its_passage_is_read(ends: LinkEnd, last: datetime) -> None:
    received = LINK_RECEIVED.at(CAME)
    assert of_week(received, LINK_OPENED.at(last), ends=ends) == (accounts.LINK_VALID, ())
    after = last + timedelta(microseconds=1)
    assert of_week(received, LINK_OPENED.at(after), ends=ends) == (accounts.LINK_EXPIRED, ())


@pytest.mark.parametrize(
    ("opened", "rule"),
    [
        (date(2024, 6, 9), accounts.LINK_VALID_AT_LEAST),
        # Received on the 3rd at an hour not known: on the 10th it depends on the hours.
        (date(2024, 6, 10), accounts.LINK_NOT_KNOWN),
        (date(2024, 6, 11), accounts.LINK_EXPIRED_AT_LATEST),
    ],
)
def test_days_settle_whether_a_link_is_good_as_far_as_they_can(opened: date, rule: Rule) -> None:
    missing = (LINK_RECEIVED, LINK_OPENED) if rule is accounts.LINK_NOT_KNOWN else ()
    assert of_week(LINK_RECEIVED_ON.on(date(2024, 6, 3)), LINK_OPENED_ON.on(opened)) == (rule, missing)


def test_a_link_cannot_have_arrived_before_it_was_sent() -> None:
    sent = LINK_SENT.at(CAME)
    assert of_week(sent, LINK_OPENED.at(CAME + timedelta(days=6)))[0] is accounts.LINK_VALID_AT_LEAST
    # When it arrived is not known, so neither is whether 7 days have passed.
    late = of_week(sent, LINK_OPENED.at(CAME + timedelta(days=30)))
    assert late == (accounts.LINK_NOT_KNOWN, (LINK_RECEIVED,))


@pytest.mark.parametrize(
    ("opened", "until"),
    [
        # It came on 3 June: 7 x 24 hours end on 10 June, at the hour at which it came.
        (date(2024, 6, 9), datetime(2024, 6, 10, tzinfo=JST)),
        (date(2024, 6, 11), datetime(2024, 6, 10, 23, 59, 59, 999999, tzinfo=JST)),
    ],
)
def test_of_days_the_end_told_is_one_that_is_true_whatever_the_hour(opened: date, until: datetime) -> None:
    known = Case(LINK_RECEIVED_ON.on(date(2024, 6, 3)), LINK_OPENED_ON.on(opened))
    assert accounts.link_finding(WEEK, known).values == {"until": until}


def test_of_a_link_received_in_one_day_counted_to_its_end_the_end_is_exact() -> None:
    known = (LINK_RECEIVED_ON.on(date(2024, 6, 3)), LINK_OPENED_ON.on(date(2024, 6, 11)))
    assert of_week(*known, ends=LinkEnd.END_OF_DAY) == (accounts.LINK_EXPIRED, ())


@pytest.mark.parametrize(
    ("began", "opened"),
    [
        (LINK_RECEIVED.at(CAME), LINK_OPENED.at(CAME - timedelta(hours=1))),
        (LINK_RECEIVED_ON.on(date(2024, 6, 3)), LINK_OPENED_ON.on(date(2024, 6, 2))),
        (LINK_SENT.at(CAME), LINK_OPENED.at(CAME - timedelta(days=30))),
    ],
)
def test_a_link_said_to_be_opened_before_it_came_is_not_judged(began: Known, opened: Known) -> None:
    rule, missing = of_week(began, opened)
    assert rule is accounts.LINK_OPENED_TOO_EARLY
    assert set(missing) == {began.question, opened.question}


def test_a_link_that_never_came_or_was_never_opened_was_not_opened_in_time() -> None:
    assert of_week(LINK_RECEIVED_ON.on(NEVER)) == (accounts.LINK_NEVER_ARRIVED, ())
    assert of_week(LINK_RECEIVED.at(CAME), LINK_OPENED_ON.on(NEVER)) == (accounts.LINK_NEVER_OPENED, ())
    assert of_week(LINK_OPENED_ON.on(NEVER)) == (accounts.LINK_NEVER_OPENED, ())


# From when can a mailed key be used?


DAYS = evolve(NATIONAL, closed_weekdays=ADMINISTRATIVE.closed_weekdays, suspects=(YEAR_END,))
USABLE = Accounts(activation=RULE.says(Activation(1, DAYS)))
BY_MAIL = Case(DELIVERY.is_(Delivery.MAIL))


@pytest.mark.parametrize(
    ("start", "mailed", "on"),
    [
        # Monday 3 June, Saturday 8 June
        (Roll.FOLLOWING, date(2024, 6, 3), date(2024, 6, 4)),
        (Roll.FOLLOWING, date(2024, 6, 8), date(2024, 6, 11)),
        (Roll.UNADJUSTED, date(2024, 6, 8), date(2024, 6, 10)),
    ],
)
def test_a_mailed_key_can_be_used_a_business_day_later(start: Roll, mailed: date, on: date) -> None:
    promise = Accounts(activation=RULE.says(Activation(1, DAYS, start)))
    (deadline,) = accounts.deadlines(promise, BY_MAIL.but(MAILED.on(mailed)))
    assert (deadline.duty, deadline.on, deadline.until) == (accounts.USABLE_FROM, on, on)


def test_at_the_year_s_end_the_day_waits_for_the_vendor_s_list() -> None:
    mailed = BY_MAIL.but(MAILED.on(date(2024, 12, 27)))
    (open_,) = accounts.deadlines(USABLE, mailed)
    assert (open_.on, open_.missing) == (None, (CLOSED_DAYS,))
    (assumed,) = accounts.deadlines(evolve(USABLE, unlisted=RULE.says(Unlisted.ASSUMED_NONE)), mailed)
    assert assumed.on == date(2024, 12, 30)


def test_a_closing_day_that_the_vendor_states_is_no_business_day() -> None:
    case = BY_MAIL.but(MAILED.on(date(2024, 6, 3)), CLOSED_DAYS.is_(ClosedDays((date(2024, 6, 4),))))
    (deadline,) = accounts.deadlines(USABLE, case)
    assert deadline.on == date(2024, 6, 5)


@pytest.mark.parametrize(
    "mailed", [Between(date(2024, 6, 3), date(2024, 6, 4)), date(1900, 1, 1), date(2099, 12, 31), date(2150, 1, 1)]
)
def test_a_day_of_mailing_that_cannot_be_counted_from_gives_no_day(mailed: When) -> None:
    (deadline,) = accounts.deadlines(USABLE, BY_MAIL.but(MAILED.on(mailed)))
    assert (deadline.on, deadline.missing) == (None, (MAILED,))


def test_how_the_certificate_was_delivered_is_asked_for() -> None:
    (deadline,) = accounts.deadlines(USABLE, Case(MAILED.on(date(2024, 6, 3))))
    assert (deadline.on, deadline.missing) == (None, (DELIVERY,))


@pytest.mark.parametrize(
    ("promise", "case"),
    [
        (USABLE, BY_MAIL),
        (USABLE, BY_MAIL.but(MAILED.on(NEVER))),
        (USABLE, Case(MAILED.on(date(2024, 6, 3)), DELIVERY.is_(Delivery.PAPER))),
        (Accounts(), BY_MAIL.but(MAILED.on(date(2024, 6, 3)))),
    ],
)
def test_no_day_is_awaited_for_a_key_that_was_not_mailed(promise: Accounts, case: Case) -> None:
    assert accounts.deadlines(promise, case) == ()


def test_a_key_that_is_not_valid_weighs_against_the_customer() -> None:
    line = accounts.key_validity(RULE.says(KeyPeriod.INCLUSIVE), keys(KEY))
    outcomes = [line.on(day).outcome for day in (date(2023, 3, 31), FIRST_DAY, LAST_DAY, date(2024, 4, 1))]
    assert outcomes == [Outcome.EXCLUDED, Outcome.COVERED, Outcome.COVERED, Outcome.EXCLUDED]


# Who may ask?


ON_A = Key("K1", product="P", maintenance_end=date(2024, 6, 30), support_id="A")
NOT_SAID_OF = evolve(ON_A, key="K2", product=None)
ASKED = Case(PRODUCT.is_("P"), INQUIRY_UNDER.is_("A"))


def asking(*each: Key) -> Case:
    return ASKED.but(KEYS.is_(Keys(each)))


@pytest.mark.parametrize(
    ("case", "truth"),
    [
        (asking(ON_A), True),
        (asking(Key("K0"), ON_A), True),
        (asking(NOT_SAID_OF, ON_A), True),
        (asking(), False),
        (asking(evolve(ON_A, product="S")), False),
        (asking(evolve(ON_A, support_id="B")), False),
        (asking(evolve(ON_A, support_id=None)), False),
        (asking(evolve(NOT_SAID_OF, support_id="B")), False),
        (asking(NOT_SAID_OF), Open((KEYS,))),
    ],
)
def test_a_key_opens_inquiries_on_its_product_under_the_id_that_it_is_attached_to(case: Case, truth: Truth) -> None:
    assert KeyAttached().holds(case) == truth


@pytest.mark.parametrize(
    ("case", "truth"),
    [
        (Case(), Open((KEYS, PRODUCT, INQUIRY_UNDER))),
        (ASKED, Open((KEYS,))),
        (asking(ON_A).without(PRODUCT), Open((PRODUCT,))),
        (asking(ON_A).without(INQUIRY_UNDER), Open((INQUIRY_UNDER,))),
        (asking(ON_A).without(PRODUCT, INQUIRY_UNDER), Open((PRODUCT, INQUIRY_UNDER))),
        # Whatever is not known, none of these keys can be the one.
        (asking().without(PRODUCT, INQUIRY_UNDER), False),
        (asking(evolve(ON_A, support_id=None)).without(PRODUCT, INQUIRY_UNDER), False),
        (asking(evolve(ON_A, support_id="B")).without(PRODUCT), False),
        (asking(evolve(ON_A, product="S")).without(INQUIRY_UNDER), False),
    ],
)
def test_keys_product_and_support_id_are_asked_for_while_a_key_may_still_be_the_one(case: Case, truth: Truth) -> None:
    assert KeyAttached().holds(case) == truth


ENDED, LATER = evolve(ON_A, key="K3", maintenance_end=date(2024, 3, 31)), evolve(ON_A, maintenance_end=None)
LAST_NOON = datetime(2024, 6, 30, 12, tzinfo=JST)
DAY_AFTER = datetime(2024, 7, 1, tzinfo=JST)


@pytest.mark.parametrize(
    ("case", "at", "truth"),
    [
        (asking(ON_A), LAST_NOON, False),
        (asking(ON_A), DAY_AFTER - timedelta(microseconds=1), False),
        (asking(ON_A), DAY_AFTER, True),
        (asking(ENDED, ON_A), LAST_NOON, False),
        (asking(ENDED, ON_A), DAY_AFTER, True),
        # Keys of other products and on other IDs do not count.
        (asking(ENDED, evolve(ON_A, product="S")), LAST_NOON, True),
        (asking(ENDED, evolve(ON_A, support_id="B")), LAST_NOON, True),
        (asking(), DAY_AFTER, False),
    ],
)
def test_a_product_s_keys_have_ended_from_the_day_after_the_latest_of_their_ends(
    case: Case, at: datetime, truth: Truth
) -> None:
    assert KeyEnded().holds(case.but(RECEIVED_AT.at(at))) == truth


@pytest.mark.parametrize(
    ("case", "truth"),
    [
        (asking(LATER), Open((KEYS,))),
        (asking(ENDED, LATER), Open((KEYS,))),
        (asking(ON_A, LATER), False),
        # A key whose product is not known: of the product, it would be in force; of another, the rest have ended.
        (asking(ENDED, NOT_SAID_OF), Open((KEYS,))),
        (asking(ENDED, evolve(NOT_SAID_OF, maintenance_end=None)), Open((KEYS,))),
        (asking(ENDED, evolve(NOT_SAID_OF, maintenance_end=date(2024, 6, 29))), True),
        (asking(ON_A, evolve(NOT_SAID_OF, maintenance_end=None)), False),
        (asking(NOT_SAID_OF), Open((KEYS,))),
        (asking(ON_A).without(PRODUCT), Open((PRODUCT,))),
    ],
)
def test_whether_the_keys_have_ended_is_open_only_while_one_of_them_may_be_in_force(case: Case, truth: Truth) -> None:
    assert KeyEnded().holds(case.but(RECEIVED_AT.at(LAST_NOON))) == truth


def test_whether_the_keys_have_ended_waits_for_the_day_of_the_request() -> None:
    assert KeyEnded().holds(asking(ON_A)) == Open((RECEIVED_AT,))


@pytest.mark.parametrize(
    ("case", "truth"),
    [
        (Case(MEMBER_OF.is_(Ids(("A", "B"))), INQUIRY_UNDER.is_("B")), True),
        (Case(MEMBER_OF.is_(Ids(("A", "B"))), INQUIRY_UNDER.is_("C")), False),
        (Case(MEMBER_OF.is_(Ids(())), INQUIRY_UNDER.is_("A")), False),
        (Case(MEMBER_OF.is_(Ids(()))), False),
        (Case(MEMBER_OF.is_(Ids(("A",)))), Open((INQUIRY_UNDER,))),
        (Case(INQUIRY_UNDER.is_("A")), Open((MEMBER_OF,))),
        (Case(), Open((MEMBER_OF, INQUIRY_UNDER))),
    ],
)
def test_an_inquiry_is_shared_with_the_members_of_its_support_id(case: Case, truth: Truth) -> None:
    assert Member().holds(case) == truth


def test_who_may_ask_names_each_fact_that_it_looks_at() -> None:
    assert KeyAttached().facts == (KEYS, PRODUCT, INQUIRY_UNDER)
    assert KeyEnded().facts == (KEYS, PRODUCT, INQUIRY_UNDER, RECEIVED_AT)
    assert Member().facts == (MEMBER_OF, INQUIRY_UNDER)
