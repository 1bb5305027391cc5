"""Infinico's numbers have no known form; its products have versions."""

from typing import Final

from maintrules.identifiers import Identifiers, Versioning

__all__ = ["IDENTIFIERS"]

IDENTIFIERS: Final = Identifiers(versioning=Versioning.X_Y_Z)
