"""The forms of Hitachi Solutions' numbers and names."""

from typing import Final

from maintrules.identifiers import LETTERS_AND_DIGITS, Alphabet, Class, Form, Identifiers

__all__ = ["DIGIT", "IDENTIFIERS", "LOWER", "SUPPORT_ID", "SUPPORT_KEY", "UPPER", "WIDE_UPPER"]

BLANK: Final = r"\x00-\x20\x7f-\xa0\xad\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\ufeff"
"""Blanks, line breaks and what has no width, as a regular expression's class has them."""

SUPPORT_KEY: Final = Form(
    "日立ソリューションズのサポートキー",
    "support key of Hitachi Solutions",
    "",
    None,
    1,
    30,
    matches=rf"[^{BLANK}](?:[\s\S]*[^{BLANK}])?",
    rule_ja="前後に空白や改行のない文字",
    rule_en="text without blanks or line breaks around it",
)
"""hitachi-solutions/support-key-length: 30 characters at most, and what is copied with it is no part of it."""
SUPPORT_ID: Final = Form(
    "日立ソリューションズのサポートID",
    "support ID of Hitachi Solutions",
    "",
    Alphabet(
        "半角英数字、ハイフン、アンダーバー",
        "ASCII letters, digits, hyphens and underscores",
        LETTERS_AND_DIGITS.characters | frozenset("-_"),
    ),
    1,
    80,
)

UPPER: Final = Class("大文字", "an upper-case letter", frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ"))
LOWER: Final = Class("小文字", "a lower-case letter", frozenset("abcdefghijklmnopqrstuvwxyz"))
DIGIT: Final = Class("数字", "a digit", frozenset("0123456789"))
WIDE_UPPER: Final = Class(
    "大文字",
    "an upper-case letter",
    UPPER.characters | frozenset("ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ"),
)

IDENTIFIERS: Final = Identifiers(contract_id=SUPPORT_KEY, support_id=SUPPORT_ID)
