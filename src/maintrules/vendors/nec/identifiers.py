"""The form of NEC's numbers."""

from typing import Final

from maintrules.identifiers import DIGITS, Form, Identifiers

__all__ = ["IDENTIFIERS", "SUPPORT_ID"]

SUPPORT_ID: Final = Form("NECのサポートID", "support ID of NEC", "3", DIGITS, 9, 9)
"""nec/support-id-format"""

IDENTIFIERS: Final = Identifiers(contract_id=SUPPORT_ID)
