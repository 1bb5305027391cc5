"""The forms of Allied Telesis's numbers."""

from typing import Final

from maintrules.identifiers import DIGITS, LETTERS_AND_DIGITS, Form, Identifiers

__all__ = ["CONTRACT_NUMBER", "IDENTIFIERS", "SERIAL"]

CONTRACT_NUMBER: Final = Form("アライドテレシスの契約番号", "contract number of Allied Telesis", "SU", DIGITS, 10, 10)
"""The guide shows SU and masked places only; that eight digits follow is how registers write it."""

SERIAL: Final = Form("アライドテレシスのシリアル番号", "serial number of Allied Telesis", "", LETTERS_AND_DIGITS, 1, 16)
"""allied-telesis/serial-first-sixteen; allied-telesis/serial-short-form states no least length."""

IDENTIFIERS: Final = Identifiers(contract_id=CONTRACT_NUMBER, serial=SERIAL)
