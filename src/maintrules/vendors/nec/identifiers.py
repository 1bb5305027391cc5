"""The forms of NEC's numbers."""

from typing import Final

from maintrules.identifiers import DIGITS, Alphabet, Form, Identifiers

__all__ = ["HALF_WIDTH", "IDENTIFIERS", "PRINTABLE", "SUPPORT_ID"]

SUPPORT_ID: Final = Form("NECのサポートID", "support ID of NEC", "3", DIGITS, 9, 9)
"""nec/support-id-format"""

PRINTABLE: Final = Alphabet(
    "半角の英数字と記号", "half-width letters, digits and symbols", frozenset(map(chr, range(0x21, 0x7F)))
)
HALF_WIDTH: Final = Alphabet(
    "半角文字（カナも）",
    "half-width characters, katakana among them",
    PRINTABLE.characters | frozenset(map(chr, range(0xFF61, 0xFFA0))),
)

IDENTIFIERS: Final = Identifiers(contract_id=SUPPORT_ID, support_id=SUPPORT_ID)
