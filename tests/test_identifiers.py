import pytest
from hypothesis import given
from hypothesis import strategies as st

from maintrules.identifiers import (
    CharacterError,
    Form,
    IdentifierError,
    LengthError,
    PrefixError,
    SerialText,
    serial_text,
)
from maintrules.vendors.allied_telesis.identifiers import CONTRACT_NUMBER as ALLIED_CONTRACT_NUMBER
from maintrules.vendors.allied_telesis.identifiers import SERIAL as ALLIED_SERIAL
from maintrules.vendors.hitachi_solutions.identifiers import SUPPORT_KEY as HITACHI_SUPPORT_KEY
from maintrules.vendors.nec.identifiers import SUPPORT_ID as NEC_SUPPORT_ID
from maintrules.width import names_nothing, normalise_width, same_but_for_width, shown

FORMS = (NEC_SUPPORT_ID, ALLIED_CONTRACT_NUMBER, ALLIED_SERIAL, HITACHI_SUPPORT_KEY)


@pytest.mark.parametrize(
    ("form", "text"),
    [
        (NEC_SUPPORT_ID, "312345678"),
        (NEC_SUPPORT_ID, "300000000"),
        (ALLIED_CONTRACT_NUMBER, "SU26325140"),
        (ALLIED_SERIAL, "ABCD0123EFGH4567"),
        (ALLIED_SERIAL, "AB12CD34EF"),
        (ALLIED_SERIAL, "A"),
        (HITACHI_SUPPORT_KEY, "SKEY-GB8XU-TSK0G-PUK3L"),
        (HITACHI_SUPPORT_KEY, "k" * 30),
    ],
)
def test_an_identifier_of_its_form_is_given_back(form: Form, text: str) -> None:
    assert form.validate(text) == text
    assert form.normalise(f" {text}\u3000") == text
    assert form.is_valid(text)


@pytest.mark.parametrize(
    ("form", "text", "error", "said"),
    [
        (NEC_SUPPORT_ID, "212345678", PrefixError, "begins with '3', this one with '2'"),
        (NEC_SUPPORT_ID, "31234567", LengthError, "has 9 characters, this one has 8"),
        (NEC_SUPPORT_ID, "3123456789", LengthError, "has 9 characters, this one has 10"),
        (NEC_SUPPORT_ID, "312345678\n", LengthError, "write '312345678'"),
        (NEC_SUPPORT_ID, "３１２３４５６７８", PrefixError, "write '312345678'"),
        (NEC_SUPPORT_ID, "31234567٨", CharacterError, "its character 9 is '٨'"),
        (NEC_SUPPORT_ID, "312-45678", CharacterError, "only ASCII digits after '3', its character 4 is '-'"),
        (ALLIED_CONTRACT_NUMBER, "su26325140", PrefixError, "begins with 'SU', this one with 'su'"),
        (ALLIED_CONTRACT_NUMBER, "SU2632514O", CharacterError, "its character 10 is 'O'"),
        (ALLIED_SERIAL, "", LengthError, "has 1-16 characters, this one has 0"),
        (ALLIED_SERIAL, "ABCD0123EFGH4567C", LengthError, "has 1-16 characters, this one has 17"),
        (ALLIED_SERIAL, "ABCD-123", CharacterError, "letters and digits, its character 5 is '-'"),
        (HITACHI_SUPPORT_KEY, "k" * 31, LengthError, "has 1-30 characters, this one has 31"),
        (HITACHI_SUPPORT_KEY, "", LengthError, "this one has 0"),
    ],
)
def test_an_identifier_of_another_form_is_refused_with_the_rule_and_the_character(
    form: Form, text: str, error: type[IdentifierError], said: str
) -> None:
    with pytest.raises(error) as refused:
        form.validate(text)
    assert said in str(refused.value)
    assert repr(text) in str(refused.value)
    assert refused.value.text == text
    assert not form.is_valid(text)


def test_a_key_copied_with_a_blank_is_refused_and_offered_without_it() -> None:
    with pytest.raises(LengthError, match=f"write '{'k' * 30}'"):
        HITACHI_SUPPORT_KEY.validate("k" * 30 + " ")


@pytest.mark.parametrize(
    ("written", "number", "revision"),
    [
        ("ABCD0123EFGH4567", "ABCD0123EFGH4567", None),
        ("ABCD0123EFGH4567 B1", "ABCD0123EFGH4567", "B1"),
        ("S/N:ABCD0123EFGH4567 A", "ABCD0123EFGH4567", "A"),
        ("s/n: AB12CD34EF", "AB12CD34EF", None),
        ("AB12CD34 EF", "AB12CD34", "EF"),
        ("S/N:", "", None),
    ],
)
def test_the_revision_after_the_blank_is_not_part_of_the_serial(
    written: str, number: str, revision: str | None
) -> None:
    assert serial_text(written) == SerialText(number, revision)


def test_wave_dash_and_minus_sign_read_as_the_signs_that_windows_writes() -> None:
    assert normalise_width("9〜17−1") == normalise_width("9～17－1") == "9~17-1"


@pytest.mark.parametrize(
    ("text", "nothing"),
    [("", True), ("　", True), ("なし", True), ("－", True), ("n/a", True), ("不明", False), ("0", False)],
)
def test_words_for_nothing_are_known(text: str, nothing: bool) -> None:
    assert names_nothing(text) is nothing


def test_texts_can_be_the_same_but_for_width_and_blanks() -> None:
    assert same_but_for_width("１００", " 1 00")
    assert not same_but_for_width("100", "1000")


def test_a_long_text_is_shown_by_its_beginning() -> None:
    assert (shown("a" * 60), shown("a" * 61)) == (f"'{'a' * 60}'", f"'{'a' * 60}'...")


def test_a_very_long_text_keeps_its_width_and_costs_no_time() -> None:
    assert normalise_width("　" + "\u0300\u0316" * 50_000) == "\u0300\u0316" * 50_000


@given(form=st.sampled_from(FORMS), text=st.text())
def test_any_text_is_valid_or_refused_by_name_in_both_languages(form: Form, text: str) -> None:
    if form.is_valid(text):
        assert form.validate(text) == text
    else:
        with pytest.raises(IdentifierError) as refused:
            form.validate(text)
        assert refused.value.ja
        assert str(refused.value) == f"{shown(text)}: {refused.value.en}"


@given(digits=st.from_regex(r"3[0-9]{8}", fullmatch=True))
def test_full_width_digits_are_never_valid_and_normalise_to_the_usual_ones(digits: str) -> None:
    wide = digits.translate({48 + n: 0xFF10 + n for n in range(10)})
    assert not NEC_SUPPORT_ID.is_valid(wide)
    assert NEC_SUPPORT_ID.normalise(wide) == digits
