"""Applications: which entries must be made, and what is wrong with those that were."""

from collections.abc import Iterator, Mapping
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
    Entries,
    Entry,
    Evidence,
    Fault,
    Given,
    Need,
    Rows,
    SameEntries,
    check,
    check_rows,
    entry_findings,
    not_asked,
)
from maintrules.conditions import Is, Open
from maintrules.decisions import Outcome
from maintrules.enrolment import NEEDS_LABEL, NEEDS_LOCATION, SUPPORT_IDS
from maintrules.facts import Case, Known
from maintrules.identifiers import DIGITS, Form, NamedForm
from maintrules.policy import Policy, PolicyError
from maintrules.rulings import Ruling
from maintrules.sources import Document, readings, under
from maintrules.table import application, faults, line_faults
from maintrules.testing.cases import cases
from maintrules.vendors import VENDORS, policies, policy

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


def form_of(*each: Entry, bars: tuple[Ruling, ...] = (), agreeing: tuple[Agreeing, ...] = ()) -> ApplicationForm:
    return ApplicationForm("new", "新規", "new", RULE.says_each(each), RULE.says_each(agreeing), APART.says_each(bars))


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


ONE_PERSON = form_of(NAME, bars=(Ruling(Outcome.EXCLUDED, SameEntries("name", "user")),))


def test_what_stands_against_an_application_is_found_though_every_entry_is_made() -> None:
    assert found(ONE_PERSON, made(name="A", user="B")) == []
    (fault,) = check(ONE_PERSON, Case(made(name="A", user="A")), FORMS)
    assert (str(fault), fault.entry, fault.clauses) == ("application: barred", "", (APART,))
    assert (fault.ja, fault.en) == ("次の定めに反します: 別の人", "against the passage: Two persons.")
    told = entry_findings(ONE_PERSON, Case(made(name="A", user="A")), FORMS)
    assert [each.outcome for each in told] == [Outcome.COVERED, Outcome.EXCLUDED]


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


# Lists

UNIQUE = evolve(CODE, unique=True, form="")
KEYS = form_of(UNIQUE, evolve(NAME, need=Need.OPTIONAL), agreeing=(Agreeing("name", "code"),))


def listed(form: ApplicationForm, *rows: Entries) -> tuple[Fault, ...]:
    return check_rows(form, Case(ROWS.is_(Rows(rows))), FORMS)


def test_a_value_that_each_line_must_have_of_its_own_is_faulted_in_each_that_shares_it() -> None:
    faults_ = listed(form_of(UNIQUE), entries(code="1"), entries(code="2"), entries(code="１"), entries(code=""))
    assert [str(each) for each in faults_] == ["1 code: repeated", "3 code: repeated"]
    assert "other lines too (3)" in faults_[0].en
    assert "ほかの行（1）" in faults_[1].ja


def test_of_many_lines_the_first_five_are_named() -> None:
    faults_ = listed(form_of(UNIQUE), *(entries(code="1") for _ in range(8)))
    assert "(2, 3, 4, 5, 6...)" in faults_[0].en


def test_lines_that_belong_together_must_not_differ() -> None:
    split = listed(KEYS, entries(name="C1", code="1"), entries(name="C1", code="2"), entries(name="C2", code="3"))
    assert [str(each) for each in split] == ["1 code: split", "2 code: split"]
    assert "name is 'C1'" in split[0].en
    assert "番号" in split[0].ja
    # A line that says nothing of it is not to blame.
    assert listed(KEYS, entries(name="C1", code="1"), entries(name="C1"), entries(code="2")) == ()


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
TRUE: Final = (NEEDS_LOCATION.is_(True), NEEDS_LABEL.is_(True), SUPPORT_IDS.is_(2))
TEXTS: Final = {
    "support-id": "312345678",
    "user-id": "taro",
    "full-registration-key": "0123",
    "role": "利用管理者",
    "label-destination": "利用者",
    "serial": "AB01",
    "phone": "03-0000-0000",
    "password": "Abcdefgh1",
    "support-key": "KEY-1",
    "support-id-description": "説明",
}


def _required() -> Iterator[Required]:
    for sold in SOLD:
        for form in sold.applications:
            for provision in form.entries:
                if provision.value.need is Need.REQUIRED:
                    yield Required(sold, form, provision.value)


def _whole(form: ApplicationForm) -> dict[str, str]:
    """Every entry that is asked for, made as it should be."""
    asked = [entry.value for entry in form.entries if entry.value.need is not Need.NOT_ASKED]
    # The same text everywhere would be one person, and different ones two passwords.
    return {
        entry.name: TEXTS.get(entry.form, entry.name) if entry.name != "confirmation" else TEXTS["password"]
        for entry in asked
    }


@pytest.mark.parametrize("required", list(_required()), ids=str)
def test_each_required_entry_missing_in_turn_is_that_problem_and_no_other(required: Required) -> None:
    whole = _whole(required.form)
    assert faults(required.sold, required.form.name, Case(*TRUE, made(**whole))) == ()
    del whole[required.entry.name]
    left = faults(required.sold, required.form.name, Case(*TRUE, made(**whole)))
    assert [str(each) for each in left] == [f"{required.entry.name}: missing"]
    assert left[0].clauses
    decision = application(required.sold, required.form.name, Case(*TRUE, made(**whole)))
    assert decision.outcome is Outcome.EXCLUDED


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
    assert told[:2] == ["4 pack-serial: repeated", "7 location-postcode: missing"]
    assert told[-1] == "7 pack-serial: repeated"
    once = under(sold, {"nec/pack-once": "not-stated"})
    assert str(line_faults(once, "additional", lines)[0]) == "7 location-postcode: missing"


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
