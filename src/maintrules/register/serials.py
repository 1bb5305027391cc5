"""Which serial numbers and tickets stand in several rows.  They are compared after reading, within one vendor.

Some 24 bytes are kept for each row, so a register of a million rows takes some 30 megabytes.
"""

from array import array
from collections.abc import Iterable
from hashlib import blake2b
from itertools import groupby
from typing import Final

from attrs import frozen

from maintrules.register.problems import DUPLICATE_SERIAL, DUPLICATE_SERIAL_OF_MANY, DUPLICATE_TICKET, Problem, Said

__all__ = ["Duplicates", "Finder", "NumberedSerial", "Others", "Repeated", "find_duplicates"]

_MOST_NAMED: Final = 10
_DRAWERS: Final = 256


@frozen
class NumberedSerial:
    """This is the serial number, or the ticket, of one row, as it was read; rows without one are not given."""

    row: int
    vendor: str
    serial: str


@frozen
class Others:
    """This is where else a serial number stands: the first ten other rows, in order, and how many more there are."""

    rows: tuple[int, ...]
    more: int

    def problem(self, column: str, text: str) -> Problem:
        """This gives the doubt of one of the rows."""
        numbers = [str(row) for row in self.rows]
        named = Said("、".join(numbers), ", ".join(numbers))
        if self.more:
            return DUPLICATE_SERIAL_OF_MANY.of(column, text, rows=named, more=str(self.more))
        return DUPLICATE_SERIAL.of(column, text, rows=named)

    def problem_of_ticket(self, column: str, text: str) -> Problem:
        """This gives the doubt of one of the rows with the same ticket."""
        several = len(self.rows) + self.more
        return DUPLICATE_TICKET.of(column, text, row=str(self.rows[0]), rows=str(several))


class Duplicates:
    """This is what a whole register says about serial numbers that stand in several rows."""

    __slots__ = ("_groups", "_places")

    def __init__(self, groups: "array[int]", places: "array[int]") -> None:
        self._groups = groups
        self._places = places

    def others(self, row: int) -> Others | None:
        """This gives where else the serial number of a row stands; None if it stands there alone."""
        place = self._places[row] if 0 <= row < len(self._places) else 0
        if not place:
            return None
        size = self._groups[place]
        named = [other for other in self._groups[place + 1 : place + 1 + min(size, _MOST_NAMED + 1)] if other != row]
        named = named[:_MOST_NAMED]
        return Others(tuple(named), size - 1 - len(named))


class Finder:
    """This finds which numbers stand in several rows, given one by one; letter case does not matter.

    Numbers are told apart by 64 bits of a digest: among a million different ones the odds that two are taken for
    one are below one in ten million.
    """

    __slots__ = ("_digests", "_last", "_rows")

    def __init__(self) -> None:
        self._digests = [array("Q") for _ in range(_DRAWERS)]
        self._rows = [array("Q") for _ in range(_DRAWERS)]
        self._last = 0

    def add(self, one: NumberedSerial) -> None:
        """This takes the number of a row."""
        written = f"{one.vendor}\0{one.serial.upper()}".encode("utf-8", "surrogatepass")
        digest = blake2b(written, digest_size=8).digest()
        self._digests[digest[0]].frombytes(digest)
        self._rows[digest[0]].append(one.row)
        self._last = max(self._last, one.row)

    def found(self) -> Duplicates:
        """This gives what all the rows say."""
        # A group is its size and then its rows; a row's place is that of its group, 0 for none.
        groups, places = array("Q", [0]), array("Q", bytes(8 * (self._last + 1)))
        for drawer, numbers in zip(self._digests, self._rows, strict=True):
            for _, same in groupby(sorted(zip(drawer, numbers, strict=True)), key=lambda pair: pair[0]):
                group = [row for _, row in same]
                if len(group) > 1:
                    place = len(groups)
                    groups.append(len(group))
                    groups.extend(group)
                    for row in group:
                        places[row] = place
        return Duplicates(groups, places)


def find_duplicates(serials: Iterable[NumberedSerial]) -> Duplicates:
    """This gives the rows whose number stands in another row of the same vendor."""
    finder = Finder()
    for one in serials:
        finder.add(one)
    return finder.found()


@frozen
class Repeated:
    """This is what a register says about serial numbers and about tickets that stand in several rows."""

    serials: Duplicates
    tickets: Duplicates
