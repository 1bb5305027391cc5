"""The installed software: versions X.Y.Z-r as the vendor prints them (infinico/version-grammar)."""

import re
from typing import Final, Self

from attrs import field, frozen
from packaging import version as pep440

__all__ = ["Version", "VersionError"]

# Nine digits hold every number a vendor prints and keep a hostile text from costing time.
_GRAMMAR: Final = re.compile(r"([0-9]{1,9})\.([0-9]{1,9})\.([0-9]{1,9})(?:-([0-9]{1,9}))?")


class VersionError(ValueError):
    """This is a text that is not a version X.Y.Z or X.Y.Z-r."""


@frozen(order=True)
class Version:
    """This is one version, kept as printed and compared as numbers: 1.06.11 equals 1.6.11 and comes after 1.6.9.

    Without a revision it comes before the same numbers with one.
    """

    printed: str = field(eq=False, order=False)
    _rank: pep440.Version = field(repr=False)

    @classmethod
    def parse(cls, text: str) -> Self:
        """This gives the version that the text prints, in ASCII and whole.

        Raises VersionError for anything else; ``1.1.1-r``, a placeholder, is not a version.

        >>> Version.parse("1.06.11").canonical
        '1.6.11'
        """
        match = _GRAMMAR.fullmatch(text)
        if match is None:
            raise VersionError(
                f"{text!r} is not a version: write X.Y.Z or X.Y.Z-r, each a number of at most nine digits"
            )
        x, y, z, revision = match.groups()
        # PEP 440 orders a post-release after its release, which is just how a revision stands to its X.Y.Z.
        return cls(text, pep440.Version(f"{x}.{y}.{z}" if revision is None else f"{x}.{y}.{z}.post{revision}"))

    @property
    def revision(self) -> int | None:
        """This is the r of X.Y.Z-r; None where none is printed."""
        return self._rank.post

    @property
    def release(self) -> str:
        """This is X.Y.Z without leading zeros and without the revision: what release tables are searched by."""
        return f"{self._rank.major}.{self._rank.minor}.{self._rank.micro}"

    @property
    def canonical(self) -> str:
        """This is X.Y.Z or X.Y.Z-r without leading zeros: the same for equal versions."""
        return self.release if self.revision is None else f"{self.release}-{self.revision}"
