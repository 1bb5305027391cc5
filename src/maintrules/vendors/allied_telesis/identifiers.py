"""The forms of Allied Telesis's numbers."""

from typing import Final

from attrs import evolve

from maintrules.identifiers import (
    DIGITS,
    LETTERS,
    LETTERS_AND_DIGITS,
    NUMERALS,
    Alphabet,
    Around,
    Form,
    Identifiers,
    Secrecy,
)

__all__ = [
    "ANY_CONTRACT_NUMBER",
    "ANY_GROUPS",
    "CONTRACT_NUMBER",
    "IDENTIFIERS",
    "PASSWORD",
    "PHONE",
    "SERIAL",
    "UNIT_CODE_LABEL",
]

CONTRACT_NUMBER: Final = Form("アライドテレシスの契約番号", "contract number of Allied Telesis", "SU", DIGITS, 10, 10)
"""The guide shows SU and masked places only; that eight digits follow is how registers write it."""

ANY_CONTRACT_NUMBER: Final = Form("アライドテレシスの契約番号", "contract number of Allied Telesis", "", None, 1, None)

SERIAL: Final = Form(
    "アライドテレシスのシリアル番号",
    "serial number of Allied Telesis",
    "",
    LETTERS_AND_DIGITS,
    1,
    16,
    around=Around.SERIAL,
)
"""allied-telesis/serial-first-sixteen; allied-telesis/serial-short-form states no least length."""

UNIT_CODE_LABEL: Final = Form(
    "アライドテレシスのコード番号の表記",
    "code as printed on the serial sticker of Allied Telesis",
    "No.:",
    None,
    9,
    None,
    matches=r"No\.: ?[0-9A-Za-z]{5,}",
    rule_ja="「No.:」に続く5桁以上の半角英数字",
    rule_en='"No.:" and then 5 or more ASCII letters and digits',
)
"""A code of fewer places could not be compared with that of a ticket; no greatest length is written."""

PASSWORD: Final = Form(
    "サポートサイトのパスワード",
    "password for the support site",
    "",
    None,
    1,
    None,
    matches=r"[^\r\n]+",
    rule_ja="改行のない一行",
    rule_en="one line",
    at_least=(LETTERS, NUMERALS),
    secrecy=Secrecy.SECRET,
)
"""Other characters are not forbidden, and no length is written."""

DIGITS_AND_HYPHENS: Final = Alphabet("半角数字とハイフン", "ASCII digits and hyphens", DIGITS.characters | {"-"})

PHONE: Final = Form(
    "電話番号",
    "telephone number",
    "",
    DIGITS_AND_HYPHENS,
    8,
    15,
    matches=r"0[0-9]{1,4}-[0-9]{1,4}-[0-9]{3,4}",
    rule_ja="0から始まりハイフンで3つに区切った番号",
    rule_en="a number from 0, in three groups with hyphens between them",
)
ANY_GROUPS: Final = evolve(
    PHONE,
    shortest=3,
    longest=None,
    matches=r"[0-9]+(-[0-9]+)+",
    rule_ja="ハイフンで区切った番号",
    rule_en="a number in groups with hyphens between them",
)

IDENTIFIERS: Final = Identifiers(contract_id=CONTRACT_NUMBER, serial=SERIAL)
