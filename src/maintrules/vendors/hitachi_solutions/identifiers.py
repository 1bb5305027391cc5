"""The form of Hitachi Solutions' numbers."""

from typing import Final

from maintrules.identifiers import Form, Identifiers

__all__ = ["IDENTIFIERS", "SUPPORT_KEY"]

SUPPORT_KEY: Final = Form("日立ソリューションズのサポートキー", "support key of Hitachi Solutions", "", None, 1, 30)
"""hitachi-solutions/support-key-length: 30 characters at most, and no other rule."""

IDENTIFIERS: Final = Identifiers(contract_id=SUPPORT_KEY)
