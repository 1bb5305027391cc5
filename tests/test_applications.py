"""Applications: which entries must be made, and what is wrong with those that were."""

from collections.abc import Mapping
from typing import Final

import pytest
from attrs import evolve, frozen

from maintrules import applications, explain
from maintrules.applications import (
    ENTRIES,
    ROWS,
    Agreeing,
    ApplicationForm,
    Code,
    DifferentEntries,
    EachAmong,
    Entries,
    Entry,
    Evidence,
    Fault,
    Given,
    Listed,
    Made,
    MoreAmong,
    Need,
    Once,
    Rows,
    SameEntries,
    Sameness,
    check,
    check_lines,
    check_rows,
    entry_findings,
    not_asked,
    numbers,
)
from maintrules.conditions import Is, Not, Open
from maintrules.decisions import Outcome
from maintrules.enrolment import (
    HAS_COMPONENTS,
    NEEDS_LABEL,
    NEEDS_LOCATION,
    OPTION_SERIALS_ASKED,
    SUPPORT_IDS,
    TICKET_CODE,
    UNIT_CODE_READ,
)
from maintrules.facts import Case, Known
from maintrules.identifiers import DIGITS, Form, NamedForm
from maintrules.policy import Policy, PolicyError
from maintrules.renewal import OPTED_IN
from maintrules.rulings import Ruling
from maintrules.sources import Document, readings, under
from maintrules.table import application, faults, line_faults
from maintrules.testing.cases import cases
from maintrules.vendors import VENDORS, policies, policy
from maintrules.words import PRODUCT

GUIDE = Document("guide", vendor="made-up", number="000", ja="手引き", en="guide")
RULE = GUIDE.clause("made-up/entries", "registration", at="p.1", ja="項目", en="Entries.")
FORMAT = GUIDE.clause("made-up/format", "identifiers", at="p.2", ja="形", en="Format.")
APART = GUIDE.clause("made-up/apart", "accounts", at="p.3", ja="別の人", en="Two persons.")
NUMBER = NamedForm("number", FORMAT.says(Form("番号", "number", "", DIGITS, 4, 4)))
FORMS: Final[Mapping[str, NamedForm]] = {"number": NUMBER}


def entries(**values: str | tuple[str, ...]) -> Entries:
    return Entries(tuple(Given(name, (value,) if isinstance(value, str) else value) for name, value in values.items()))


def made(**values: str | tuple[str, ...]) -> Known:
    return ENTRIES.is_(entries(**values))


def form_of(
    *each: Entry, bars: tuple[Ruling, ...] = (), agreeing: tuple[Agreeing, ...] = (), once: tuple[Once, ...] = ()
) -> ApplicationForm:
    return ApplicationForm(
        "new",
        "新規",
        "new",
        RULE.says_each(each),
        RULE.says_each(agreeing),
        APART.says_each(bars),
        once=APART.says_each(once),
    )


def found(form: ApplicationForm, *known: Known) -> list[str]:
    return [str(fault) for fault in check(form, Case(*known), FORMS)]


NAME = Entry("name", "名前", "name", Need.REQUIRED)
CODE = Entry("code", "番号", "code", Need.OPTIONAL, form="number")


def test_a_required_entry_that_is_missing_or_blank_is_the_problem() -> None:
    form = form_of(NAME, CODE)
    assert found(form, made(name="A")) == []
    for known in ((), (made(),), (made(name=""),), (made(name=" \u3000\n"),), (made(name=("", " ")),)):
        assert found(form, *known) == ["name: missing"]


def test_an_entry_of_another_form_is_told_with_its_rule_and_both_clauses() -> None:
    (fault,) = check(form_of(NAME, CODE), Case(made(name="A", code="１２３４")), FORMS)
    assert (fault.entry, fault.code, fault.value, fault.usual) == ("code", Code.FORM, "１２３４", "1234")
    assert fault.clauses == (FORMAT, RULE)
    assert fault.ja.startswith("「番号」: ")
    assert "write '1234'" in fault.en


def test_each_value_of_an_entry_is_looked_at() -> None:
    assert found(form_of(CODE), made(code=("1234", "12", "123"))) == ["code: form", "code: form"]


def test_an_entry_that_is_not_asked_for_is_named_without_its_value() -> None:
    form = form_of(evolve(CODE, need=Need.NOT_ASKED))
    assert found(form) == []
    (fault,) = check(form, Case(made(code="secret")), FORMS)
    assert (str(fault), fault.value) == ("code: not-asked", "")
    assert "secret" not in fault.en
    assert not_asked((NAME,)) == (evolve(NAME, need=Need.NOT_ASKED),)


def test_more_values_than_an_entry_takes_are_too_many() -> None:
    form = form_of(evolve(NAME, at_most=1))
    assert found(form, made(name="A")) == []
    (fault,) = check(form, Case(made(name=("A", "B"))), FORMS)
    assert (str(fault), fault.value) == ("name: too-many", "2")
    assert "1 at most, not 2" in fault.en


@pytest.mark.parametrize(
    ("evidence", "ja", "en"),
    [
        (Evidence.TEXT, "「名前」は必須です", "must be entered: name"),
        (Evidence.MARK, "記入例の印", "by a mark on the form"),
        (Evidence.INFERRED, "推定", "as is inferred"),
    ],
)
def test_what_is_missing_is_told_with_the_evidence_for_it(evidence: Evidence, ja: str, en: str) -> None:
    (fault,) = check(form_of(evolve(NAME, evidence=evidence)), Case(), FORMS)
    assert ja in fault.ja
    assert en in fault.en


PLACE = Entry("place", "場所", "place", Need.CONDITIONAL, Is(NEEDS_LOCATION, True))


@pytest.mark.parametrize(
    ("known", "problems", "rule"),
    [
        ((NEEDS_LOCATION.is_(True),), ["place: missing"], applications.FAULTY),
        ((NEEDS_LOCATION.is_(True), made(place="A")), [], applications.REQUIRED),
        ((NEEDS_LOCATION.is_(False),), [], applications.OPTIONAL),
        ((), [], applications.NEED_NOT_KNOWN),
        # It is there, so whether it must be does not matter.
        ((made(place="A"),), [], applications.OPTIONAL),
    ],
)
def test_a_conditional_entry_must_be_made_while_its_condition_holds(
    known: tuple[Known, ...], problems: list[str], rule: object
) -> None:
    assert found(form_of(PLACE), *known) == problems
    (finding,) = entry_findings(form_of(PLACE), Case(*known), FORMS)
    assert finding.rule is rule
    assert finding.missing == ((NEEDS_LOCATION,) if rule is applications.NEED_NOT_KNOWN else ())


def test_every_entry_has_a_finding_that_cites_its_passage_and_form() -> None:
    form = form_of(NAME, CODE, evolve(NAME, name="other", need=Need.NOT_ASKED))
    told = entry_findings(form, Case(made(name="A", code="1")), FORMS)
    assert [each.rule for each in told] == [applications.REQUIRED, applications.FAULTY, applications.NOT_ASKED]
    assert [each.clauses for each in told] == [(RULE,), (RULE, FORMAT), (RULE,)]
    said = explain.finding(told[1])
    assert said.en == "code: a number has 4 characters, this one has 1"
    assert said.ja == "「番号」: 番号は4文字です（この値は1文字）"


USER = Entry("user", "利用者", "user", Need.OPTIONAL)
ONE_PERSON = form_of(NAME, USER, bars=(Ruling(Outcome.EXCLUDED, SameEntries("name", "user")),))


def test_what_stands_against_an_application_is_found_though_every_entry_is_made() -> None:
    assert found(ONE_PERSON, made(name="A", user="B")) == []
    (fault,) = check(ONE_PERSON, Case(made(name="A", user="A")), FORMS)
    assert (str(fault), fault.entry, fault.clauses) == ("application: barred", "", (APART,))
    assert fault.ja == "「名前」 'A'、「利用者」 'A': 次に反します: 別の人。"
    assert fault.en == "name 'A', user 'A': against: Two persons."
    told = entry_findings(ONE_PERSON, Case(made(name="A", user="A")), FORMS)
    assert [each.outcome for each in told] == [Outcome.COVERED, Outcome.COVERED, Outcome.EXCLUDED]


def test_what_may_stand_against_an_application_is_a_doubt() -> None:
    doubtful = form_of(NAME, USER, bars=(Ruling(Outcome.UNDETERMINED, DifferentEntries("name", "user"), None),))
    (fault,) = check(doubtful, Case(made(name="A", user="B")), FORMS)
    assert (str(fault), fault.outcome) == ("application: barred?", Outcome.UNDETERMINED)
    assert "分かりません" in fault.ja
    assert "not stated whether" in fault.en
    assert found(doubtful, made(name="A", user="A")) == []


def test_what_stands_against_a_password_does_not_show_it() -> None:
    hitachi = policy("hitachi-solutions/support-contract")
    typed = {"new-password": "Geheim12", "confirmation": "Geheim13"}
    (fault,) = faults(hitachi, "new-password", Case(made(**typed)))
    assert str(fault) == "application: barred"
    assert fault.ja.startswith("「新しいパスワード」、「新しいパスワードの確認」: ")
    assert "Geheim" not in f"{fault.ja}{fault.en}"


def test_what_stands_against_an_application_shows_the_facts_that_it_compares() -> None:
    barred = form_of(NAME, bars=(Ruling(Outcome.EXCLUDED, Not(Is(NEEDS_LABEL, True))),))
    (fault,) = check(barred, Case(made(name="A"), NEEDS_LABEL.is_(False)), FORMS)
    assert f"「{NEEDS_LABEL.ja}」 False" in fault.ja
    assert f"{NEEDS_LABEL.en} False" in fault.en


def test_what_may_stand_against_an_application_asks_for_its_fact() -> None:
    form = form_of(
        NAME,
        bars=(Ruling(Outcome.EXCLUDED, Is(NEEDS_LABEL, True)), Ruling(Outcome.COVERED, Is(NEEDS_LABEL, True), None)),
    )
    assert found(form, made(name="A")) == []
    assert [each.missing for each in entry_findings(form, Case(made(name="A")), FORMS)][1] == (NEEDS_LABEL,)
    # A passage that says nothing of the case has no finding.
    assert len(entry_findings(form, Case(made(name="A"), NEEDS_LABEL.is_(False)), FORMS)) == 2
    assert form.facts == (NEEDS_LABEL,)


def test_entries_are_compared_only_where_both_are_made() -> None:
    same, different = SameEntries("a", "b"), DifferentEntries("a", "b")
    assert same.facts == different.facts == (ENTRIES,)
    for values, expected in (
        ({"a": "x", "b": "x"}, (True, False)),
        ({"a": "x", "b": "y"}, (False, True)),
        ({"a": "x"}, (False, False)),
        ({"b": "x"}, (False, False)),
        ({}, (False, False)),
    ):
        case = Case(made(**values))
        assert (same.holds(case), different.holds(case)) == expected
    assert (same.holds(Case()), different.holds(Case())) == (False, False)


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("見本 太郎", "見本　太郎", True),
        ("見本  太郎", "見本 太郎 ", True),
        ("見本 太郎", "見本 次郎", False),
        ("ﾐﾎﾝ", "ミホン", True),
        ("taro@example.jp", "taro@EXAMPLE.jp", True),
        ("taro@example.jp", "Taro@example.jp", False),
        ("ｔａｒｏ＠ｅｘａｍｐｌｅ.jp", "taro@example.jp", True),
    ],
)
def test_names_and_addresses_are_compared_as_they_are_meant(one: str, other: str, alike: bool) -> None:
    assert SameEntries("a", "b").holds(Case(made(a=one, b=other))) is alike


def test_entries_are_counted_by_their_values() -> None:
    each, more = EachAmong(("a", "b"), frozenset({"x", "y"})), MoreAmong(("a", "b"), frozenset({"x"}), 1)
    assert each.facts == more.facts == Made("a").facts == (ENTRIES,)
    assert each.holds(Case(made(a="x", b="ｙ"))) is True
    assert each.holds(Case(made(a="x", b=("x", "z")))) is False
    # What is not made is missing, not of another value.
    assert each.holds(Case(made(a="x"))) is False
    assert each.holds(Case()) is False
    assert more.holds(Case(made(a="x", b="ｘ"))) is True
    assert more.holds(Case(made(a="x", b="y"))) is False
    assert more.holds(Case()) is False
    assert (Made("a").holds(Case(made(a="x"))), Made("b").holds(Case(made(a="x")))) == (True, False)
    assert Made("a").holds(Case()) is False


# Lists

FREE = evolve(CODE, form="")
UNIQUE = form_of(FREE, once=(Once("code", ("code",)),))
KEYS = form_of(FREE, evolve(NAME, need=Need.OPTIONAL), agreeing=(Agreeing("name", "code"),))


def listed(form: ApplicationForm, *rows: Entries) -> tuple[Fault, ...]:
    return check_rows(form, Case(ROWS.is_(Rows(rows))), FORMS)


def test_a_value_that_each_line_must_have_of_its_own_is_faulted_in_each_that_shares_it() -> None:
    faults_ = listed(UNIQUE, entries(code="1"), entries(code="2"), entries(code="１"), entries(code=""))
    assert [str(each) for each in faults_] == ["1 code: repeated", "3 code: repeated"]
    assert "other lines too (3)" in faults_[0].en
    assert "ほかの行（1）" in faults_[1].ja


def test_of_many_lines_the_first_five_are_named() -> None:
    faults_ = listed(UNIQUE, *(entries(code="1") for _ in range(8)))
    assert "(2, 3, 4, 5, 6...)" in faults_[0].en


def test_the_faults_of_a_value_in_every_line_cost_no_more_for_each_line() -> None:
    # Of 20,000 lines each looks at six others, not at all: the square would be 400 million looks.
    rows = [entries(code="1")] * 20_000
    faults_ = listed(UNIQUE, *rows)
    assert len(faults_) == 20_000
    assert {len(each.en) for each in faults_} == {len("code: '1' stands in other lines too (1, 2, 3, 4, 5...)")}


PARTS = form_of(
    FREE, evolve(FREE, name="part", ja="部品", en="part"), once=(Once("serial", ("code", "part"), Sameness.SERIAL),)
)


def test_a_number_that_stands_twice_in_one_application_is_faulted_too() -> None:
    assert found(PARTS, made(code="A1", part="A2")) == []
    twice = check(PARTS, Case(made(code="A1", part=("A2", "a1"))), FORMS)
    assert [str(each) for each in twice] == ["code: repeated", "part: repeated"]
    assert "この申請の別の欄にもあります" in twice[0].ja
    assert "'a1' stands in this application twice" in twice[1].en
    # One fault says it of two equal values.
    assert found(PARTS, made(code="A1", part=("A2", "A2"))) == ["part: repeated"]
    decision = entry_findings(PARTS, Case(made(code="A1", part="A1")), FORMS)
    assert [each.outcome for each in decision] == [Outcome.COVERED] * 2 + [Outcome.EXCLUDED] * 2
    assert explain.finding(decision[2]).en == "code: 'A1' stands in this application twice"
    both = listed(PARTS, entries(code="A1", part="A1"), entries(code="A1"))
    assert "この申請の別の欄にもあります" in both[0].ja
    assert "ほかの行（2）とこの申請の別の欄にもあります" in both[0].ja


def test_serial_numbers_are_the_same_as_a_register_reads_them() -> None:
    rows = (
        entries(code="ABCD0123EFGH4501"),
        entries(code="abcd0123efgh4501"),
        entries(code="ABCD0123EFGH4501 B1"),
        entries(code="S/N:ABCD0123EFGH4501"),
        entries(code="ABCD0123EFGH4501C"),
        entries(code="ＡＢＣＤ０１２３ＥＦＧＨ４５０１"),
        entries(code="ABCD0123EFGH4502"),
    )
    assert [each.row for each in listed(PARTS, *rows)] == [1, 2, 3, 4, 5, 6]


def test_what_belongs_to_a_number_tells_it_from_another() -> None:
    pack = Once("pack", ("code",), along="name", outcome=Outcome.UNDETERMINED)
    form = form_of(FREE, evolve(NAME, need=Need.OPTIONAL), once=(pack,))
    told = listed(form, entries(name="M1", code="1"), entries(name="M2", code="1"), entries(name="Ｍ１", code="1"))
    assert [str(each) for each in told] == ["1 code: repeated?", "3 code: repeated?"]
    assert told[0].ja.endswith("ほかの行（3）にもあります（「名前」も同じ。それでよいかは書かれていません）")
    assert told[0].en.endswith("(3), with the same name; whether that may be is not stated")
    # Without it there is nothing to compare.
    assert listed(form, entries(code="1"), entries(code="1")) == ()
    (doubt,) = entry_findings(form, Case(made(name=("M", "M"), code=("1", "1"))), FORMS)[2:]
    assert doubt.outcome is Outcome.UNDETERMINED


def test_numbers_that_differ_in_letter_case_alone_are_told_by_the_reading() -> None:
    in_other_case = Once("id", ("code",), Sameness.OTHER_CASE)
    rows = (entries(code="AB"), entries(code="ab"), entries(code="AB"), entries(code="B"))
    told = listed(form_of(FREE, once=(in_other_case,)), *rows)
    assert [str(each) for each in told] == ["1 code: repeated", "2 code: repeated", "3 code: repeated"]
    assert "'ab'は、大文字と小文字だけが違うものがほかの行（1, 3）にもあります" in told[1].ja
    assert "'ab' stands in other letter case in other lines too (1, 3)" in told[1].en
    assert listed(form_of(FREE, once=(evolve(in_other_case, outcome=Outcome.COVERED),)), *rows) == ()


def test_lists_of_two_forms_share_the_numbers_of_one_name() -> None:
    one, other = entries(code="1"), entries(code="１")
    # Line 3 is of both forms, which is no second time.
    lines = [Listed(UNIQUE, 1, one), Listed(PARTS, 2, other), Listed(UNIQUE, 3, entries(code="3"))]
    again = evolve(UNIQUE, name="again")
    held = numbers([*lines, Listed(again, 3, entries(code="3")), Listed(again, 4, other)])
    told = check_lines(UNIQUE, {1: Case(ENTRIES.is_(one)), 3: Case(made(code="3"))}, FORMS, held)
    assert [str(each) for each in told] == ["1 code: repeated"]
    assert "(4)" in told[0].en


def test_lines_that_belong_together_must_not_differ() -> None:
    split = listed(KEYS, entries(name="C1", code="1"), entries(name="C1", code="2"), entries(name="C2", code="3"))
    assert [str(each) for each in split] == ["1 code: split", "2 code: split"]
    assert "name is 'C1'" in split[0].en
    assert "番号" in split[0].ja
    # A line that says nothing of it is not to blame.
    assert listed(KEYS, entries(name="C1", code="1"), entries(name="C1"), entries(code="2")) == ()


def test_lines_of_numbers_that_differ_in_width_alone_are_a_doubt_and_words_for_none_are_no_number() -> None:
    width = listed(KEYS, entries(name="100", code="1"), entries(name="１００", code="2"))
    assert [str(each) for each in width] == ["1 code: split?", "2 code: split?"]
    assert "'100'" in width[0].ja
    assert "width or blanks alone" in width[0].en
    assert listed(KEYS, entries(name="なし", code="1"), entries(name="なし", code="2")) == ()


def test_lines_are_numbered_from_one_and_checked_as_forms_are() -> None:
    assert [str(each) for each in listed(form_of(NAME), entries(name="A"), entries())] == ["2 name: missing"]
    assert check_rows(form_of(NAME), Case(), FORMS) == ()


# What the vendors ask for


@frozen
class Required:
    """An entry of a vendor's form that has to be made."""

    sold: Policy
    form: ApplicationForm
    entry: Entry

    def __str__(self) -> str:
        return f"{self.sold.name} {self.form.name} {self.entry.name}"


SOLD: Final = tuple(each for vendor in VENDORS for each in policies(vendor))
TRUE: Final = (
    NEEDS_LOCATION.is_(True),
    NEEDS_LABEL.is_(True),
    SUPPORT_IDS.is_(2),
    HAS_COMPONENTS.is_(True),
    OPTION_SERIALS_ASKED.is_(True),
    OPTED_IN.is_(True),
    PRODUCT.is_("NetRegio2 DHCP"),
)
FALSE: Final = (
    NEEDS_LOCATION.is_(False),
    NEEDS_LABEL.is_(False),
    SUPPORT_IDS.is_(1),
    HAS_COMPONENTS.is_(False),
    OPTION_SERIALS_ASKED.is_(False),
    OPTED_IN.is_(False),
    PRODUCT.is_("NetWyvern RADIUS"),
)
TEXTS: Final = {
    "support-id": "312345678",
    "user-id": "taro",
    "full-registration-key": "0123",
    "applicant-role": "利用管理者代行",
    "user-role": "利用管理者",
    "label-destination": "利用者",
    "added-label-destination": "利用管理者代行",
    "purchase-date": "2024/04/01",
    "option-count": "2",
    "serial": "AB01",
    "phone": "03-0000-0000",
    "password": "Abcdefgh1",
    "support-key": "KEY-1",
    "support-id-description": "説明",
}


def _asked(need: Need) -> list[Required]:
    return [
        Required(sold, form, provision.value)
        for sold in SOLD
        for form in sold.applications
        for provision in form.entries
        if provision.value.need is need
    ]


def _whole(form: ApplicationForm) -> dict[str, str]:
    """Every entry that is asked for, made as it should be."""
    asked = [entry.value for entry in form.entries if entry.value.need is not Need.NOT_ASKED]
    # The same text everywhere would be one person, one number in two fields, and different ones two passwords.
    own = {"confirmation": TEXTS["password"], "component-serials": "AB02", "option-serials": "AB03"}
    return {
        entry.name: own.get(entry.name) or TEXTS.get(entry.form) or TEXTS.get(entry.name) or entry.name
        for entry in asked
    }


@pytest.mark.parametrize("required", _asked(Need.REQUIRED), ids=str)
def test_each_required_entry_missing_in_turn_is_that_problem_and_no_other(required: Required) -> None:
    whole = _whole(required.form)
    assert faults(required.sold, required.form.name, Case(*TRUE, made(**whole))) == ()
    del whole[required.entry.name]
    left = faults(required.sold, required.form.name, Case(*TRUE, made(**whole)))
    assert [str(each) for each in left] == [f"{required.entry.name}: missing"]
    assert left[0].clauses
    decision = application(required.sold, required.form.name, Case(*TRUE, made(**whole)))
    assert decision.outcome is Outcome.EXCLUDED


@pytest.mark.parametrize("asked", _asked(Need.CONDITIONAL), ids=str)
def test_each_conditional_entry_is_missed_only_while_its_condition_holds(asked: Required) -> None:
    whole = _whole(asked.form)
    del whole[asked.entry.name]
    left = faults(asked.sold, asked.form.name, Case(*TRUE, made(**whole)))
    assert asked.entry.when.holds(Case(*TRUE, made(**whole))) is True
    assert [str(each) for each in left] == [f"{asked.entry.name}: missing"]
    # An option without a model is asked for none where no quantity is given.
    fewer = {name: text for name, text in whole.items() if asked.entry.when != Made(name)}
    assert asked.entry.when.holds(Case(*FALSE, made(**fewer))) is False
    assert faults(asked.sold, asked.form.name, Case(*FALSE, made(**fewer))) == ()


def test_there_are_conditional_entries_of_three_vendors() -> None:
    assert {each.sold.vendor for each in _asked(Need.CONDITIONAL)} == {"nec", "allied-telesis", "infinico"}


def test_a_renewal_ticket_must_fit_the_unit_as_a_new_one_must() -> None:
    renewal = made(**{"ticket-id": "T1", "confirmation-code": "C1"})
    for name in ("allied-telesis/support-ticket", "allied-telesis/maintenance-bundle"):
        others = Case(renewal, TICKET_CODE.is_("01234T5"), UNIT_CODE_READ.is_("01235"))
        assert [str(each) for each in faults(policy(name), "renewal", others)] == ["application: barred"]
        alike = Case(renewal, TICKET_CODE.is_("01234T5"), UNIT_CODE_READ.is_("01234"))
        assert faults(policy(name), "renewal", alike) == ()


@pytest.mark.parametrize("entry", ["ticket-id", "confirmation-code", "serial"])
def test_a_product_has_one_ticket_one_code_and_one_serial_number(entry: str) -> None:
    ticket = policy("allied-telesis/support-ticket")
    whole: dict[str, str | tuple[str, ...]] = {**_whole(ticket.application("new")), entry: ("AB01", "AB02")}
    assert [str(each) for each in faults(ticket, "new", Case(made(**whole)))] == [f"{entry}: too-many"]


@pytest.mark.parametrize(
    ("applicant", "user", "right"),
    [
        ("利用管理者代行", "利用管理者", True),
        ("利用管理者", "利用管理者代行", True),
        ("manager", "利用管理者", False),
        ("利用管理者代行", "deputy", False),
        ("利用管理者代行", ("利用管理者", "利用管理者", "利用管理者"), True),
        ("利用管理者代行", ("利用管理者", "利用管理者", "利用管理者", "利用管理者"), False),
        ("利用管理者", ("利用管理者代行", "利用管理者代行"), True),
        ("利用管理者代行", ("利用管理者代行", "利用管理者代行", "利用管理者"), False),
    ],
)
def test_there_are_one_to_three_managers_and_one_or_two_deputies(
    applicant: str, user: str | tuple[str, ...], right: bool
) -> None:
    sold = policy("nec/support-pack")
    whole: dict[str, str | tuple[str, ...]] = {**_whole(sold.application("new"))}
    whole |= {"applicant-role": applicant, "user-role": user}
    told = [str(each) for each in faults(sold, "new", Case(*TRUE, made(**whole)))]
    assert told == ([] if right else ["application: barred"])


@pytest.mark.parametrize(
    ("day", "right"),
    [
        *((day, True) for day in ("2024/04/01", "2024-4-1", "2024年4月1日", "令和6年4月1日", "R6.4.1", "20240401")),
        *((day, True) for day in ("2024/02/29", "2024/11/30", "令和元年5月1日", "平成30. 4. 1")),
        *((day, False) for day in ("きのう", "9999/99/99", "2024/13/01", "2024/04/31", "2024/02/30", "2024/04", "4/1")),
    ],
)
def test_a_date_of_purchase_is_a_day(day: str, right: bool) -> None:
    assert policy("nec/support-pack").form("purchase-date").is_valid(day) is right


@pytest.mark.parametrize(
    ("count", "right"),
    [("1", True), ("02", True), ("10台", True), ("3 個", True), ("0", False), ("たくさん", False), ("-1", False)],
)
def test_a_quantity_is_a_number(count: str, right: bool) -> None:
    assert policy("nec/support-pack").form("option-count").is_valid(count) is right


def test_every_form_that_an_entry_names_is_one_of_the_policy_s() -> None:
    for sold in SOLD:
        names = {each.name for each in sold.forms}
        assert {e.value.form for form in sold.applications for e in form.entries if e.value.form} <= names


def test_lines_agree_over_entries_of_their_form() -> None:
    for sold in SOLD:
        for form in sold.applications:
            names = {entry.value.name for entry in form.entries}
            assert len(names) == len(form.entries)
            assert {name for each in form.agreeing for name in (each.value.of, each.value.entry)} <= names
            assert {name for each in form.once for name in (*each.value.entries, each.value.along) if name} <= names


def test_forms_and_applications_of_a_policy_are_told_apart_by_their_names() -> None:
    for sold in SOLD:
        for named in (sold.forms, sold.applications):
            called = [name for each in named for name in (each.name, *each.names)]
            assert len(set(called)) == len(called)


def test_the_faults_of_a_list_are_those_of_its_lines_each_with_its_facts() -> None:
    sold = policy("nec/support-pack")
    needs = {"support-id": "312345678", "user-id": "taro", "password": "p", "pack-model": "M", "pack-serial": "S"}
    rest = {"product-model": "P", "manufacturing-number": "N", "purchase-date": "2024-04-01"}
    place = Case(SUPPORT_IDS.is_(1), NEEDS_LABEL.is_(False), made(**needs, **rest))
    lines = {4: place.but(NEEDS_LOCATION.is_(False)), 7: place.but(NEEDS_LOCATION.is_(True))}
    told = [str(each) for each in line_faults(sold, "additional", lines)]
    assert told[:2] == ["4 pack-serial: repeated?", "7 location-postcode: missing"]
    assert told[-1] == "7 pack-serial: repeated?"
    once = under(sold, {"nec/pack-once": "once"})
    assert str(line_faults(once, "additional", lines)[0]) == "4 pack-serial: repeated"


def test_an_application_that_a_policy_has_not_is_refused_with_those_it_has() -> None:
    with pytest.raises(PolicyError, match="unknown application 'bundle': nec/support-pack has new, additional"):
        application(policy("nec/support-pack"), "bundle", Case())


def test_a_condition_over_entries_is_never_open() -> None:
    assert not isinstance(SameEntries("a", "b").holds(Case()), Open)


@pytest.mark.parametrize("sold", [each for each in SOLD if each.applications], ids=lambda each: each.name)
def test_a_reading_that_an_answer_about_a_form_does_not_name_does_not_change_it(sold: Policy) -> None:
    own = (each for each in cases(sold.vendor) if each.policy == sold.name and each.ask == "application")
    # One case of each answer that a form comes to.
    asked = {(each.application, str(each.expected)): each for each in own if not each.under}
    for name, reading in readings(sold).items():
        read = [under(sold, {name: way}) for way in reading.ways if way != reading.default]
        for each in asked.values():
            decision = application(sold, each.application, each.case)
            if name not in decision.readings:
                others = [application(other, each.application, each.case) for other in read]
                assert [other.findings for other in others] == [decision.findings] * len(read)
