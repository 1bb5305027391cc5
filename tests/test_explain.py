"""Sentences: every value can be told, an open finding says what is missing, both languages tell the same facts."""

from collections.abc import Iterator
from datetime import date, datetime
from enum import Enum
from string import Formatter

import pytest

from maintrules import (
    accounts,
    checklists,
    commitments,
    coverage,
    decisions,
    explain,
    flows,
    hotfixes,
    lifecycle,
    numbering,
    offering,
    phases,
    refunds,
    registration,
    renewal,
    response,
    rulings,
    scope,
    shipping,
    table,
    vendors,
    versions,
)
from maintrules.bilingual import Bilingual, Language
from maintrules.conditions import Bar
from maintrules.decisions import AnyOf, Outcome, Rule
from maintrules.duties import Bound, Deadline, Duty, Party
from maintrules.explain import told
from maintrules.facts import NEVER, Between, Fact
from maintrules.numbering import NumberRule
from maintrules.periods import JST, Period, days, months, weeks, years
from maintrules.policy import QUESTIONS
from maintrules.registration import Stage
from maintrules.sources import Clause, Document
from maintrules.testing import cases
from maintrules.words import BOUGHT, COMPLETED, TERM, Work

PAPER = Document("paper", vendor="nobody", number="0", ja="文書", en="paper")
CLAUSE = Clause("nobody/clause", "coverage", PAPER, "p.1", "要旨", "gist")
SAYS = CLAUSE.says(1)


class Colour(Enum):
    RED = "red"


@pytest.mark.parametrize(
    ("value", "ja", "en"),
    [
        (None, "不明", "not known"),
        ("製品A", "製品A", "製品A"),
        (5, "5", "5"),
        (True, "はい", "yes"),
        (False, "いいえ", "no"),
        (NEVER, "なし", "never"),
        (date(2024, 2, 29), "2024-02-29", "2024-02-29"),
        (datetime(2024, 2, 29, 12, 0, tzinfo=JST), "2024-02-29 12:00+09:00", "2024-02-29 12:00+09:00"),
        (
            Between(date(2024, 4, 1), date(2024, 4, 30)),
            "2024-04-01 から 2024-04-30 の間",
            "some day from 2024-04-01 to 2024-04-30",
        ),
        (Period(date(2024, 4, 1), date(2024, 4, 30)), "2024-04-01～2024-04-30", "2024-04-01 to 2024-04-30"),
        (AnyOf((1, 5)), "1または5", "1 or 5"),
        (["a", "b"], "a、b", "a, b"),
        ((), "なし", "none"),
        (BOUGHT, "製品の購入日", "purchase of the product"),
        (Work.REPAIR, "修理", "repair"),
        (Colour.RED, "red", "red"),
        (days(30), "30日", "30 days"),
        (weeks(1), "1週間", "1 week"),
        (months(6), "6か月", "6 months"),
        (years(1), "1年", "1 year"),
        (CLAUSE, "要旨", "gist"),
    ],
)
def test_every_value_can_be_told(value: object, ja: str, en: str) -> None:
    assert (told(value, Language.JA), told(value, Language.EN)) == (ja, en)


VALID = Rule(
    "room/valid", Outcome.COVERED, ja="{service-before} の後、{last} まで。", en="After {service-before}, to {last}."
)
SILENT = Rule("room/x-not-stated", Outcome.UNDETERMINED, ja="書かれていません。", en="It is not stated.")
UNKNOWN = Rule("room/not-known", Outcome.UNDETERMINED, ja="分かりません。", en="It is not known.")
LATE = Rule("room/late", Outcome.DISCRETIONARY, ja="遅れました。", en="It is late.")


def test_a_settled_finding_is_its_sentence_with_its_values() -> None:
    found = VALID.found(SAYS, values={"service-before": "A", "last": date(2024, 5, 31)})
    assert explain.finding(found) == Bilingual("A の後、2024-05-31 まで。", "After A, to 2024-05-31.")


def test_a_value_that_is_lacking_is_said_to_be_unknown() -> None:
    assert explain.finding(VALID.found(SAYS)) == Bilingual("不明 の後、不明 まで。", "After not known, to not known.")


def test_where_the_paper_is_silent_the_worst_is_said() -> None:
    said = explain.finding(SILENT.found(SAYS))
    assert said == Bilingual("書かれていません。最悪の場合: 対象外。", "It is not stated. At worst: not covered.")


def test_an_open_finding_names_the_missing_facts_and_the_worst() -> None:
    said = explain.finding(UNKNOWN.found(SAYS, missing=(BOUGHT, TERM), at_worst=Outcome.DISCRETIONARY))
    assert said.ja == "分かりません。不明な事実: 製品の購入日、契約年数。最悪の場合: 断られることがある。"
    assert said.en == ("It is not known. Not known: purchase of the product, term in years. At worst: may be refused.")


def test_a_rule_that_may_hold_is_not_told_as_if_it_held() -> None:
    said = explain.finding(LATE.found(SAYS, missing=(COMPLETED,), at_worst=Outcome.DISCRETIONARY))
    assert said.ja == (
        "「遅れました。」に当たるかどうかは未確定です。不明な事実: 登録が完了した日。最悪の場合: 断られることがある。"
    )
    assert said.en == (
        'Whether this holds is open: "It is late." Not known: completion of the registration. At worst: may be refused.'
    )


DUTY = Duty("room/register-by", Party.CUSTOMER, Bound.BY, ja="登録する（終わり {last}）。", en="Register (end {last}).")


def test_a_deadline_is_its_duty() -> None:
    due = Deadline(DUTY, date(2024, 5, 15), (SAYS,), values={"last": date(2025, 3, 31)})
    assert explain.deadline(due) == Bilingual("登録する（終わり 2025-03-31）。", "Register (end 2025-03-31).")


def test_a_deadline_without_a_day_says_what_is_missing() -> None:
    said = explain.deadline(Deadline(DUTY, None, (SAYS,), missing=(BOUGHT,)))
    assert said.ja == "登録する（終わり 不明）。日が決まりません。不明な事実: 製品の購入日。"
    assert said.en == "Register (end not known). No day yet. Not known: purchase of the product."


def test_a_deadline_that_may_be_earlier_says_by_which_fact() -> None:
    said = explain.deadline(Deadline(DUTY, date(2024, 5, 15), (SAYS,), missing=(BOUGHT,)))
    assert said.ja.endswith("これより早いこともあります。不明な事実: 製品の購入日。")
    assert said.en.endswith("It may be earlier. Not known: purchase of the product.")


def test_a_deadline_that_rests_on_projected_days_says_so() -> None:
    said = explain.deadline(Deadline(DUTY, date(2040, 5, 15), (SAYS,), values={"projected": True}))
    assert "公布前の祝日" in said.ja
    assert "not yet gazetted" in said.en


ROOMS = (
    accounts,
    checklists,
    commitments,
    coverage,
    decisions,
    flows,
    hotfixes,
    lifecycle,
    numbering,
    offering,
    phases,
    refunds,
    registration,
    renewal,
    response,
    rulings,
    scope,
    shipping,
    versions,
)


def templates() -> Iterator[Rule | Duty]:
    for room in ROOMS:
        for value in vars(room).values():
            match value:
                case Bar(hinders, clear):
                    yield from (hinders, clear)
                case Rule() | Duty():
                    yield value
                case _:
                    pass


def fields(template: str) -> set[str]:
    """The values a template shows; the Japanese and the English name of a thing are one."""
    names = {name for _, name, _, _ in Formatter().parse(template) if name is not None}
    return {name.removesuffix("_ja").removesuffix("_en") for name in names}


def test_both_languages_tell_the_same_values() -> None:
    every = list(templates())
    assert len(every) > 50
    assert {each.name for each in every if fields(each.ja) != fields(each.en)} == set()


@pytest.mark.parametrize("vendor", sorted(vendors.VENDORS))
def test_every_finding_of_every_worked_case_can_be_told(vendor: str) -> None:
    asked = [case for case in cases(vendor) if case.on is not None]
    assert asked
    for case in asked:
        read = case.read()
        for found in table.decide(read, case.case, as_of=case.day()).findings:
            said = explain.finding(found)
            assert said.ja
            assert said.en
            assert "{" not in said.ja + said.en
        for due in table.duties(read, case.case):
            said = explain.deadline(due)
            assert said.ja
            assert said.en


def test_every_value_of_a_fact_has_a_word_in_both_languages() -> None:
    members: set[Enum] = {*Stage, *NumberRule}
    for question in QUESTIONS.values():
        kind: type[object] = question.kind if isinstance(question, Fact) else date
        members |= set(kind) if issubclass(kind, Enum) else set()
    assert len(members) > 100
    assert [each for each in members if explain.word(each) == Bilingual(str(each.value), str(each.value))] == []
