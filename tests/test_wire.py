from datetime import UTC, date, datetime
from enum import Enum

import pytest
from attrs import frozen

from maintrules.accounts import KEYS, REQUIRED, Ids, Key, Keys
from maintrules.applications import ENTRIES, ROWS, Entries, Given, Rows
from maintrules.coverage import PRINTED_PERIOD
from maintrules.decisions import AnyOf
from maintrules.facts import NEVER, Between, Case, Fact, Known, Moment, Question
from maintrules.periods import JST, Period
from maintrules.phases import Phase
from maintrules.registration import LATE_ACCEPTED, STEPS_DONE, Stage, StagesDone
from maintrules.releases import Release, Version
from maintrules.requests import SUPPLIED, Supplied
from maintrules.sources import Document
from maintrules.versions import DESIGNATED, RELEASES, VERSION, DesignatedVersions, Releases
from maintrules.wire import WireError, case_from, known_from, known_from_text, plain, question
from maintrules.words import (
    BOUGHT,
    CLOSED_DAYS,
    PRODUCT,
    RENEWALS,
    TERM,
    WORK,
    ClosedDays,
    Renewal,
    Renewals,
    RenewedBy,
    Work,
)

SENT = Moment("sent", "送信", "sending")
APRIL = date(2024, 4, 1)


# Facts from plain values


@pytest.mark.parametrize(
    ("stated", "known"),
    [
        ({"bought": "2024-04-01"}, BOUGHT.on(APRIL)),
        ({"bought": APRIL}, BOUGHT.on(APRIL)),
        ({"bought": "never"}, BOUGHT.on(NEVER)),
        ({"bought": {"first": "2024-04-01", "last": date(2024, 4, 30)}}, BOUGHT.on(Between(APRIL, date(2024, 4, 30)))),
        ({"term": 5}, TERM.is_(5)),
        ({"product": "Alpha"}, PRODUCT.is_("Alpha")),
        ({"version": "3.30.4"}, VERSION.is_(Version.parse("3.30.4"))),
        ({"version": Version.parse("3.30.4")}, VERSION.is_(Version.parse("3.30.4"))),
        ({"late-accepted": False}, LATE_ACCEPTED.is_(False)),
        ({"work": "software-fix"}, WORK.is_(Work.SOFTWARE_FIX)),
        ({"steps-done": ["account", "site"]}, STEPS_DONE.is_(StagesDone((Stage.ACCOUNT, Stage.SITE)))),
        ({"steps-done": {"steps": ["account"]}}, STEPS_DONE.is_(StagesDone((Stage.ACCOUNT,)))),
        ({"consents-required": []}, REQUIRED.is_(Ids(()))),
        (
            {"printed-period": {"first": "2024-04-01", "last": "2025-03-31"}},
            PRINTED_PERIOD.is_(Period(APRIL, date(2025, 3, 31))),
        ),
        (
            {"keys": [{"key": "K1", "valid-from": "2024-04-01", "support-id": None}]},
            KEYS.is_(Keys((Key("K1", valid_from=APRIL),))),
        ),
        (
            {"renewals": [{"years": 4, "registered": "never"}, {"registered": "2024-04-01", "by": "reseller"}]},
            RENEWALS.is_(
                Renewals((Renewal(years=4, registered=NEVER), Renewal(registered=APRIL, by=RenewedBy.RESELLER)))
            ),
        ),
    ],
)
def test_a_fact_is_read_by_its_name_and_kind(stated: dict[str, object], known: Known) -> None:
    assert case_from(stated) == Case(known)


@pytest.mark.parametrize(
    ("days", "closed"),
    [
        (
            ["2024-12-30", date(2024, 8, 13)],
            ClosedDays((date(2024, 8, 13), date(2024, 12, 30)), Period(date(2024, 1, 1), date(2024, 12, 31))),
        ),
        (
            ["2025-01-02", "2024-12-30"],
            ClosedDays((date(2024, 12, 30), date(2025, 1, 2)), Period(date(2024, 1, 1), date(2025, 12, 31))),
        ),
        ([], ClosedDays(())),
        (
            {"days": ["2024-08-13"], "complete": {"first": "2024-08-01", "last": "2024-08-31"}},
            ClosedDays((date(2024, 8, 13),), Period(date(2024, 8, 1), date(2024, 8, 31))),
        ),
        ({"days": ["2024-08-13"]}, ClosedDays((date(2024, 8, 13),))),
    ],
)
def test_a_bare_list_of_closing_days_is_complete_for_its_years(days: object, closed: ClosedDays) -> None:
    assert case_from({"closed-days": days})[CLOSED_DAYS] == closed


@pytest.mark.parametrize("instant", ["2024-06-02T15:00:00+00:00", datetime(2024, 6, 2, 15, tzinfo=UTC)])
def test_an_instant_is_read_with_its_zone(instant: object) -> None:
    assert known_from(SENT, instant) == SENT.at(datetime(2024, 6, 3, 0, 0, tzinfo=JST))


@pytest.mark.parametrize(
    ("fact", "text"), [(RELEASES, "3.30.4"), (RELEASES, "2024-04-01@3.30.4"), (DESIGNATED, "3.30"), (STEPS_DONE, "a")]
)
def test_what_stands_between_commas_is_refused_where_it_cannot_be(fact: Question, text: str) -> None:
    with pytest.raises(WireError, match=f"^{fact.name}: "):
        known_from_text(fact, text)


# Refused


@frozen
class Odd:
    table: dict[str, int]


ODD = Fact("odd", "変", "odd", kind=Odd)


@pytest.mark.parametrize(
    ("fact", "value", "said"),
    [
        (BOUGHT, 20240401, "bought: 20240401 is not a day: write YYYY-MM-DD"),
        (BOUGHT, datetime(2024, 4, 1), "is not a day: write YYYY-MM-DD"),
        (BOUGHT, {"first": "2024-04-01"}, "bought: missing key 'last': needed are first, last"),
        (BOUGHT, {"first": "2024-04-01", "last": 5}, "bought: 5 is not a day: write YYYY-MM-DD"),
        (BOUGHT, {"first": "2024-04-02", "last": "2024-04-01"}, "swap the two"),
        (BOUGHT, "1 April", "bought: '1 April' cannot be read: "),
        (BOUGHT, "2200-01-01", "is outside 1868-01-25 to 2199-12-31"),
        (SENT, APRIL, "is not an instant: write YYYY-MM-DDThh:mm:ss+09:00"),
        (SENT, "2024-06-02T15:00:00", "has no time zone"),
        (TERM, "5", "term: '5' is not a int"),
        (TERM, True, "term: True is not a int: give one"),
        (TERM, -1, "term: -1 is outside 0 to 1000: correct it"),
        (VERSION, "1.2", "version: '1.2' cannot be read: "),
        (VERSION, 1.2, "version: 1.2 is not a version: write X.Y.Z or X.Y.Z-r as a text"),
        (WORK, "cleaning", "work: 'cleaning' is none of repair, loan, "),
        (STEPS_DONE, {"steps": "account"}, "steps-done.steps: 'account' is not a list"),
        (STEPS_DONE, "account", "steps-done: 'account' is not a table of steps"),
        (KEYS, [{"key": "K1", "owner": "me"}], "keys: unknown key 'owner': known are key, product, valid_from, "),
        (KEYS, [{"product": "P"}], "keys: missing key 'key': needed are key"),
        (RENEWALS, [{"years": 0}], "an extension cannot be of 0 years"),
        (ODD, {"table": {}}, "odd.table: a value of kind dict[str, int] cannot be read"),
        (Question("bare", "素", "bare"), 1, "bare: a fact of an unknown kind cannot be read"),
    ],
)
def test_a_value_that_a_fact_cannot_have_is_refused_by_name(fact: Question, value: object, said: str) -> None:
    with pytest.raises(WireError) as refused:
        known_from(fact, value)
    assert str(refused.value).startswith(fact.name)
    assert said in str(refused.value)


@pytest.mark.parametrize(
    ("fact", "text", "known"),
    [
        (BOUGHT, "2024-04-01", BOUGHT.on(APRIL)),
        (BOUGHT, "never", BOUGHT.on(NEVER)),
        (
            BOUGHT,
            '{"first": "2024-04-01", "last": "2024-04-30"}',
            BOUGHT.on(Between(APRIL, date(2024, 4, 30))),
        ),
        (TERM, "5", TERM.is_(5)),
        (LATE_ACCEPTED, "true", LATE_ACCEPTED.is_(True)),
        (LATE_ACCEPTED, "False", LATE_ACCEPTED.is_(False)),
        (LATE_ACCEPTED, "yes", LATE_ACCEPTED.is_(True)),
        (LATE_ACCEPTED, "no", LATE_ACCEPTED.is_(False)),
        (PRODUCT, "5", PRODUCT.is_("5")),
        (WORK, "software-fix", WORK.is_(Work.SOFTWARE_FIX)),
        (RENEWALS, '[{"years": 4}]', RENEWALS.is_(Renewals((Renewal(years=4),)))),
        (
            DESIGNATED,
            "3.30.4, 3.32.4-1",
            DESIGNATED.is_(DesignatedVersions((Version.parse("3.30.4"), Version.parse("3.32.4-1")))),
        ),
        (
            RELEASES,
            "3.30.4@2024-04-01,3.32.4 @ 2024-04-01",
            RELEASES.is_(Releases((Release(Version.parse("3.30.4"), APRIL), Release(Version.parse("3.32.4"), APRIL)))),
        ),
        (
            CLOSED_DAYS,
            "2024-12-30,2024-04-01",
            CLOSED_DAYS.is_(
                ClosedDays((APRIL, date(2024, 12, 30)), Period(date(2024, 1, 1), date(2024, 12, 31))),
            ),
        ),
        (SUPPLIED, "log,settings", SUPPLIED.is_(Supplied(("log", "settings")))),
        (SUPPLIED, "", SUPPLIED.is_(Supplied(()))),
        (STEPS_DONE, "account,site", STEPS_DONE.is_(StagesDone((Stage.ACCOUNT, Stage.SITE)))),
    ],
)
def test_a_fact_is_read_from_text_as_its_kind_wants_it(fact: Question, text: str, known: Known) -> None:
    assert known_from_text(fact, text) == known


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        (BOUGHT, "1 April"),
        (BOUGHT, "{first"),
        (TERM, "five"),
        (TERM, "５"),
        (LATE_ACCEPTED, "maybe"),
        (RENEWALS, "4"),
        (RENEWALS, "[4"),
        (SUPPLIED, "{log"),
    ],
)
def test_a_text_that_a_fact_cannot_have_is_refused_by_name(fact: Question, text: str) -> None:
    with pytest.raises(WireError) as refused:
        known_from_text(fact, text)
    assert str(refused.value).startswith(f"{fact.name}: ")
    assert repr(text) in str(refused.value)


def test_an_unknown_fact_is_refused_with_those_that_there_are() -> None:
    with pytest.raises(WireError, match=r"^unknown fact 'bougt': known are .*\bbought\b.*\bterm\b"):
        question("bougt")
    with pytest.raises(WireError, match=r"^unknown fact 'bougt'"):
        case_from({"bougt": "2024-04-01"})


# Plain values


class Shade(Enum):
    LIGHT = "light"


GUIDE = Document("guide", vendor="made-up", number="000", ja="手引き", en="guide")
START = GUIDE.clause("made-up/start", "coverage", at="p.1", ja="開始日", en="The start.")


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (None, None),
        (True, True),
        (5, 5),
        (0.5, 0.5),
        ("text", "text"),
        (APRIL, "2024-04-01"),
        (datetime(2024, 6, 3, 9, tzinfo=JST), "2024-06-03T09:00:00+09:00"),
        (Shade.LIGHT, "light"),
        (NEVER, "never"),
        (BOUGHT, "bought"),
        (START, "made-up/start"),
        (AnyOf((1, APRIL)), {"any_of": [1, "2024-04-01"]}),
        ({"a": (1, 2), 3: frozenset({4})}, {"a": [1, 2], "3": [4]}),
        ([{5}], [[5]]),
        (Between(APRIL, date(2024, 4, 2)), {"first": "2024-04-01", "last": "2024-04-02"}),
        (Period(APRIL, date(2024, 4, 2)), {"first": "2024-04-01", "last": "2024-04-02"}),
        (RenewedBy.RESELLER, "reseller"),
        (Version.parse("1.06.11-2"), "1.06.11-2"),
        (Phase("ended", "終了", "ended", None, None), "ended"),
        (1 + 2j, "(1+2j)"),
    ],
)
def test_a_value_is_said_as_json_can_say_it(value: object, said: object) -> None:
    assert plain(value) == said


def test_the_parts_of_a_record_are_named_with_hyphens() -> None:
    assert plain(Key("K1", valid_from=APRIL)) == {
        "key": "K1",
        "product": None,
        "valid-from": "2024-04-01",
        "valid-to": None,
        "maintenance-end": None,
        "contract": None,
        "support-id": None,
        "continued": None,
    }


@pytest.mark.parametrize(
    "known",
    [
        BOUGHT.on(NEVER),
        BOUGHT.on(Between(APRIL, date(2024, 4, 30))),
        KEYS.is_(Keys((Key("K1", valid_from=APRIL), Key("K2", continued=True)))),
        RENEWALS.is_(Renewals((Renewal(years=4, registered=NEVER, by=RenewedBy.CUSTOMER),))),
        STEPS_DONE.is_(StagesDone((Stage.ACCOUNT,))),
        CLOSED_DAYS.is_(ClosedDays((APRIL,), Period(APRIL, APRIL))),
        PRINTED_PERIOD.is_(Period(APRIL, APRIL)),
    ],
)
def test_what_is_said_is_read_back(known: Known) -> None:
    assert known_from(known.question, plain(known.value)) == known


def test_entries_are_read_from_a_table_of_texts_or_lists_of_them() -> None:
    stated = {"serial": "A1", "option-serials": ["B1", "B2"]}
    entries = Entries((Given("serial", ("A1",)), Given("option-serials", ("B1", "B2"))))
    assert known_from(ENTRIES, stated) == ENTRIES.is_(entries)
    assert known_from(ROWS, [stated, {}]) == ROWS.is_(Rows((entries, Entries(()))))


@pytest.mark.parametrize(
    ("value", "said"), [("A1", "'A1' is not a table of entries"), ({"serial": 1}, "entries.serial: 1 is not a text")]
)
def test_entries_that_are_no_texts_are_refused(value: object, said: str) -> None:
    with pytest.raises(WireError, match=said):
        known_from(ENTRIES, value)
