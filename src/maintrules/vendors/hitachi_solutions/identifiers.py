"""The forms of Hitachi Solutions' numbers and names."""

from typing import Final

from maintrules.identifiers import LETTERS_AND_DIGITS, Alphabet, Class, Form, Identifiers

__all__ = ["DIGIT", "IDENTIFIERS", "LOWER", "SUPPORT_ID", "SUPPORT_KEY", "UPPER", "WIDE_UPPER"]

SUPPORT_KEY: Final = Form("日立ソリューションズのサポートキー", "support key of Hitachi Solutions", "", None, 1, 30)
"""hitachi-solutions/support-key-length: 30 characters at most, and no other rule."""
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
