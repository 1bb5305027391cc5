"""Every form that a vendor gives of a number, a name or a password: what it takes, and what it says of the rest."""

import time
from collections.abc import Mapping
from contextlib import suppress
from typing import Final

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from maintrules.applications import ENTRIES, ROWS, Entries, Given, Rows
from maintrules.facts import Case
from maintrules.identifiers import (
    DIGITS,
    LETTERS,
    NUMERALS,
    CharacterError,
    Form,
    IdentifierError,
    KindsError,
    LengthError,
    LengthUnit,
    NamedForm,
    PatternError,
    PrefixError,
)
from maintrules.policy import PolicyError
from maintrules.sources import under
from maintrules.table import identifier
from maintrules.vendors import VENDORS, policies, policy
from maintrules.width import normalise_width

NEC, TICKET, PORTAL = "nec/support-pack", "allied-telesis/support-ticket", "hitachi-solutions/support-contract"
FORMS: Final = tuple(dict.fromkeys(named for vendor in VENDORS for each in policies(vendor) for named in each.forms))

# Shortest, longest (none: the paper gives none), one too short, one too long.
LENGTHS: Final[Mapping[tuple[str, str], tuple[str, str, str | None, str | None]]] = {
    (NEC, "support-id"): ("300000000", "399999999", "30000000", "3000000000"),
    (NEC, "user-id"): ("a", "a" * 5000, "", None),
    (NEC, "full-registration-key"): ("0000", "9999", "000", "00000"),
    (NEC, "role"): ("manager", "利用管理者代行", "", "利用管理者代行者"),
    (NEC, "label-destination"): ("user", "お申し込み者", "", "申込者と利用者"),
    (NEC, "added-label-destination"): ("deputy", "利用管理者代行", "", "利用管理者代行者"),
    (NEC, "purchase-date"): ("R6.4.1", "2024年 12月 31日", "4/1", "2024年12月31日から"),
    (NEC, "option-count"): ("1", "0010 個", "0", "10個以上"),
    (TICKET, "contract-number"): ("SU00000000", "SU99999999", "SU0000000", "SU000000000"),
    (TICKET, "serial"): ("A", "ABCD0123EFGH4567", "", "ABCD0123EFGH4567C"),
    (TICKET, "unit-code-label"): ("No.:01234", "No.: " + "0" * 5000, "No.:0123", None),
    (TICKET, "password"): ("a1", "a1" * 2500, "", None),
    (TICKET, "phone"): ("03-1-0000", "09999-9999-9999", "0-1-000", "09999-9999-99999"),
    (PORTAL, "support-key"): ("k", "k" * 30, "", "k" * 31),
    (PORTAL, "support-id"): ("-", "_" * 80, "", "_" * 81),
    (PORTAL, "support-id-description"): ("", "説" * 255, None, "説" * 256),
    (PORTAL, "password"): ("Abcdefgh", "A" * 5000, "Abcdefg", None),
}
# Of forms that take any character, what is odd about a text is no fault.
ANY_CHARACTER: Final = {(PORTAL, "support-key"), (PORTAL, "support-id-description"), (PORTAL, "password")}
PASSWORDS: Final = {(TICKET, "password"), (PORTAL, "password")}
KEY: Final = (PORTAL, "support-key")


def form(name: tuple[str, str]) -> NamedForm:
    return policy(name[0]).form(name[1])


def error(named: NamedForm, text: str) -> IdentifierError:
    with pytest.raises(IdentifierError) as refused:
        named.validate(text)
    assert not named.is_valid(text)
    return refused.value


def test_every_form_is_in_the_table() -> None:
    assert {named.name for named in FORMS} == {name for _, name in LENGTHS}
    assert {(each.name, named.name) for vendor in VENDORS for each in policies(vendor) for named in each.forms} == {
        *LENGTHS,
        *(("allied-telesis/maintenance-bundle", name) for sold, name in LENGTHS if sold == TICKET),
    }


@pytest.mark.parametrize("name", LENGTHS, ids=str)
def test_the_shortest_and_the_longest_are_given_back(name: tuple[str, str]) -> None:
    shortest, longest, _, _ = LENGTHS[name]
    for text in (shortest, longest):
        assert form(name).validate(text) == text
        assert identifier(policy(name[0]), name[1], text) == text
        assert form(name).is_valid(text)


@pytest.mark.parametrize("name", LENGTHS, ids=str)
def test_one_too_short_and_one_too_long_are_refused_with_the_clause(name: tuple[str, str]) -> None:
    for text in LENGTHS[name][2:]:
        if text is not None:
            found = error(form(name), text)
            assert isinstance(found, LengthError | PatternError)
            assert found.clauses == form(name).form.clauses


@pytest.mark.parametrize("name", LENGTHS, ids=str)
@pytest.mark.parametrize("blank", ["\n", " ", "\u3000", "\r\n", "\t"])
def test_blanks_around_are_refused_where_no_character_is_free_and_offered_without_them(
    name: tuple[str, str], blank: str
) -> None:
    text = LENGTHS[name][1] + blank
    if name in PASSWORDS and blank in {" ", "\u3000", "\t"}:
        # A blank is a character of a password like any other; the end of a line is not.
        assert form(name).validate(text) == text
        return
    assert form(name).normalise(text) == LENGTHS[name][1]
    assert error(form(name), text).usual == (None if name in PASSWORDS else LENGTHS[name][1])


@pytest.mark.parametrize("text", ["KEY\n", " KEY", "KEY\u3000", "KEY\r\n", "\tKEY", "K\n", "\u00a0KEY"])
def test_blanks_around_a_short_key_are_refused_and_offered_without_them(text: str) -> None:
    found = error(form(KEY), text)
    assert (type(found), found.usual) == (PatternError, text.strip())
    assert form(KEY).normalise(text) == text.strip()
    # Between its characters a blank may be part of it: no paper says otherwise.
    assert form(KEY).is_valid("K Y")
    assert form(KEY).is_valid("K\nY")


@pytest.mark.parametrize("text", ["\u200b", "KEY\u200b", "\ufeffKEY", "\x00", "\u2060", "K\x7f"])
def test_what_cannot_be_seen_around_a_key_is_refused(text: str) -> None:
    assert isinstance(error(form(KEY), text), PatternError)


@pytest.mark.parametrize("text", ["Secret-Word\n", "Secret-Word\r", "\r\nSecret-Word", "Secret\nWord"])
def test_a_password_is_one_line(text: str) -> None:
    for name in PASSWORDS:
        found = error(form(name), text + "1")
        assert (type(found), found.text) == (PatternError, "***")


ODD: Final = {
    "full width": "１２３４５６７８９",
    "combining": "3\u0301",
    "half-width katakana": "ｱｲｳ",
    "Arabic-Indic digits": "٣١٢٣٤٥٦٧٨",
    "Thai digits": "๓๑๒๓๔๕๖๗๘",
    "superscripts": "³¹²³",
    "empty": "",
    "blanks": "   ",
    "ideographic space": "\u3000",
    "a lone surrogate": "\ud800",
    "a zero-width space": "\u200b312345678",
    "right to left": "\u202e312345678",
}


@pytest.mark.parametrize("text", ODD.values(), ids=ODD)
@pytest.mark.parametrize("name", LENGTHS, ids=str)
def test_what_is_no_plain_character_is_refused_where_characters_are_named(name: tuple[str, str], text: str) -> None:
    if name == KEY:
        unseen = {"empty", "blanks", "ideographic space", "a zero-width space", "right to left"}
        assert form(name).is_valid(text) is (text not in {ODD[each] for each in unseen})
    elif name in ANY_CHARACTER:
        value = form(name).form.value
        assert form(name).is_valid(text) is (value.shortest <= len(text) and not value.at_least)
    else:
        error(form(name), text)


@pytest.mark.parametrize(
    ("name", "text", "kind", "usual"),
    [
        ((NEC, "support-id"), "３１２３４５６７８", PrefixError, "312345678"),
        ((NEC, "support-id"), "3１２３４５６７８", CharacterError, "312345678"),
        ((NEC, "full-registration-key"), "12a4", CharacterError, None),
        ((NEC, "full-registration-key"), "１２３４", CharacterError, "1234"),
        ((NEC, "user-id"), "山田", CharacterError, None),
        ((NEC, "role"), "担当者", PatternError, None),
        ((NEC, "role"), "ｍａｎａｇｅｒ", PatternError, "manager"),
        ((NEC, "label-destination"), "経理部", PatternError, None),
        ((TICKET, "contract-number"), "su26325140", PrefixError, None),
        ((TICKET, "serial"), "ABCD0123EFGH4567 B1", LengthError, "ABCD0123EFGH4567"),
        ((TICKET, "serial"), "AB12CD34EF B2", CharacterError, "AB12CD34EF"),
        ((TICKET, "serial"), "S/N:AB12CD34EF", CharacterError, "AB12CD34EF"),
        ((TICKET, "serial"), "Ｓ／Ｎ：ＡＢ１２　Ｂ", CharacterError, "AB12"),
        ((TICKET, "serial"), "S/N:", CharacterError, None),
        ((TICKET, "serial"), "AB-12 B2", CharacterError, None),
        ((TICKET, "serial"), "ABCD0123EFGH4567C B1", LengthError, None),
        ((TICKET, "unit-code-label"), "01234", LengthError, None),
        ((TICKET, "unit-code-label"), "Code:01234", PrefixError, None),
        ((TICKET, "unit-code-label"), "No.:0123-4", PatternError, None),
        ((TICKET, "password"), "abcdef", KindsError, None),
        ((TICKET, "password"), "a1\n", PatternError, None),
        ((TICKET, "phone"), "0300000001", PatternError, None),
        ((TICKET, "phone"), "03－0000－0001", CharacterError, "03-0000-0001"),
        ((PORTAL, "support-id"), "A.B", CharacterError, None),
        ((PORTAL, "support-id"), "A\u22121", CharacterError, "A-1"),
        ((PORTAL, "support-key"), "k" * 30 + " ", LengthError, "k" * 30),
        ((PORTAL, "password"), "abcdefgh", KindsError, None),
    ],
)
def test_an_error_names_the_rule_and_offers_the_usual_width(
    name: tuple[str, str], text: str, kind: type[IdentifierError], usual: str | None
) -> None:
    found = error(form(name), text)
    assert (type(found), found.usual) == (kind, usual)
    assert found.ja
    assert found.en


@pytest.mark.parametrize(
    ("text", "ja", "en"),
    [
        ("AB12CD34EF B2", "'B2'はリビジョンで、登録しません", "'B2' after the blank is the revision"),
        ("AB12CD34EF ABCD", "'ABCD'はリビジョン（英数字1～3文字）の形ではない", "'ABCD' after the blank is no"),
        ("S/N:AB12CD34EF", "'AB12CD34EF'と書いてください", "write 'AB12CD34EF'"),
    ],
)
def test_what_follows_the_blank_of_a_serial_number_is_named(text: str, ja: str, en: str) -> None:
    found = error(form((TICKET, "serial")), text)
    assert found.usual == "AB12CD34EF" == form((TICKET, "serial")).normalise(text)
    assert ja in found.ja
    assert en in found.en


def test_an_error_does_not_repeat_a_long_text() -> None:
    for named in FORMS:
        for part in LONG:
            text = named.form.value.prefix + part * 100_000 + "!\n"
            if not named.is_valid(text):
                found = error(named, text)
                assert max(map(len, (str(found), found.ja, found.en))) < 1000
                assert found.text in {text, "***"}


def test_each_error_has_a_code_of_its_own() -> None:
    kinds = (IdentifierError, LengthError, PrefixError, CharacterError, PatternError, KindsError)
    assert [kind.code for kind in kinds] == ["form", "length", "prefix", "character", "pattern", "kinds"]


def test_no_error_shows_a_password() -> None:
    for name in ((TICKET, "password"), (PORTAL, "password")):
        for text in ("", "secret\n", "ＳＥＣＲＥＴ\n", "s" * 3, "secretsecret"):
            if not form(name).is_valid(text):
                found = error(form(name), text)
                assert (found.text, found.usual) == ("***", None)
                assert not text or text not in f"{found} {found.ja} {found.en}"


def test_what_is_shown_of_a_case_has_no_password() -> None:
    entries = Entries((Given("new-password", ("Secret-Word-1",)), Given("user-id", ("taro01",))))
    for known in (ENTRIES.is_(entries), ROWS.is_(Rows((entries,)))):
        for shown in (repr(Case(known)), str(Case(known)), repr(known), repr(entries)):
            assert "new-password" in shown
            assert "Secret-Word-1" not in shown


def test_a_pattern_that_is_no_secret_shows_the_text() -> None:
    assert "'担当者'" in error(form((NEC, "role")), "担当者").en


def test_of_a_telephone_number_in_any_groups_no_length_is_stated() -> None:
    read = under(policy(TICKET), {"allied-telesis/phone-groups": "any-groups"}).form("phone")
    assert all(map(read.is_valid, ("1-1", "81-3-1234-5678-99999", "0120-0-0")))
    assert not any(map(read.is_valid, ("1-", "-1-1", "0312345678", "")))


def test_some_of_several_kinds_of_characters_can_be_enough() -> None:
    some = Form("番号", "number", "", None, 1, None, at_least=(LETTERS, NUMERALS), kinds=1)
    assert (some.is_valid("a"), some.is_valid("1"), some.is_valid("-")) == (True, True, False)
    assert evolve(some, kinds=2).is_valid("a") is False


def test_a_length_without_an_upper_end_is_told_as_one() -> None:
    least = Form("番号", "number", "", DIGITS, 3, None)
    with pytest.raises(LengthError, match="has 3 or more characters, this one has 2") as refused:
        least.validate("12")
    assert "3文字以上" in refused.value.ja


def test_a_character_outside_the_basic_plane_is_one_or_two_by_the_unit() -> None:
    assert (LengthUnit.CODE_POINTS.length("𠮷"), LengthUnit.UTF_16.length("𠮷")) == (1, 2)
    assert LengthUnit.UTF_16.length("\ud800") == 1
    read = under(policy(PORTAL), {"hitachi-solutions/length-unit": "utf-16"}).form("support-id-description")
    assert (read.is_valid("𠮷" * 127 + "a"), read.is_valid("𠮷" * 128)) == (True, False)


def test_an_identifier_that_a_policy_has_not_is_refused_with_those_it_has() -> None:
    with pytest.raises(PolicyError, match="unknown identifier 'serial': nec/support-pack has support-id, user-id"):
        identifier(policy(NEC), "serial", "A")


@given(named=st.sampled_from(FORMS), text=st.text() | st.text(alphabet="SU3No.: 0-aA１\u3000\n\u0301", max_size=20))
def test_any_text_is_valid_or_raises_the_typed_error_alone(named: NamedForm, text: str) -> None:
    if named.is_valid(text):
        assert named.validate(text) == text
    else:
        assert error(named, text).clauses
    usual = named.form.value.usual(text)
    if named.is_valid(usual):
        assert named.normalise(text) == named.normalise(usual) == named.validate(usual) == usual
    else:
        with pytest.raises(IdentifierError) as refused:
            named.normalise(text)
        assert refused.value.clauses == named.form.clauses


@given(st.text())
def test_the_usual_width_of_a_text_is_in_its_usual_width(text: str) -> None:
    assert normalise_width(normalise_width(text)) == normalise_width(text)


@pytest.mark.parametrize(
    "text", ["⁻1", "₋", "\u3000" + "０" * 1000, "０" * 1000 + " ", " \u0301", "\u301c\u2212", "ﷺ" * 900]
)
def test_texts_that_widths_change_twice_are_read_once(text: str) -> None:
    assert normalise_width(normalise_width(text)) == normalise_width(text)


LONG: Final = ("A", "0", "0-", "1a", "\u0300\u0316", "ｱ", "No.:", "３", " ", "利用管理者")


@pytest.mark.parametrize("named", FORMS, ids=lambda named: named.name)
def test_a_long_text_costs_what_its_length_costs(named: NamedForm) -> None:
    """A cost that grew with the square of the length would be minutes here, not parts of a second."""
    begun = time.perf_counter()
    for length in (10_000, 100_000):
        for part in LONG:
            for begins in ("", named.form.value.prefix):
                text = (begins + part * length)[:length]
                named.is_valid(text)
                for read in (named.validate, named.normalise):
                    with suppress(IdentifierError):
                        read(text)
    assert time.perf_counter() - begun < 20
