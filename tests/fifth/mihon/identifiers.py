"""The form of Mihon Soft's numbers."""

from typing import Final

from maintrules.identifiers import DIGITS, Form, Identifiers

__all__ = ["CONTRACT_ID", "IDENTIFIERS"]

CONTRACT_ID: Final = Form("見本ソフトの契約番号", "contract number of Mihon Soft", "M", DIGITS, 7, 7)
"""M and six digits."""

IDENTIFIERS: Final = Identifiers(contract_id=CONTRACT_ID)
