"""Releases of software: their numbers X.Y.Z-r, the line that they stand in, the tables in which a vendor lists them.

X, Y and Z are numbers, r is the revision.  Which of them makes another old is said elsewhere: here is only what
there is.
"""

import csv
import io
import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from enum import Enum
from functools import cached_property
from operator import attrgetter
from pkgutil import get_data
from types import MappingProxyType
from typing import Final, Self

from attrs import evolve, field, frozen
from packaging import version as pep440

from maintrules.width import normalise_width

__all__ = [
    "Content",
    "Followed",
    "Kind",
    "Line",
    "LineBy",
    "Method",
    "Release",
    "ReleaseTable",
    "Row",
    "Sale",
    "Version",
    "VersionError",
    "of_major",
]

# Nine digits hold every number a vendor prints and keep a hostile text from costing time.
_NUMBER: Final = r"([0-9]{1,9})\.([0-9]{1,9})\.([0-9]{1,9})(?:-([0-9]{1,9}))?"
_WORD: Final = re.compile(r"(?:version|ver|v|バージョン)[.:]? *", re.IGNORECASE | re.ASCII)
_GRAMMAR: Final = re.compile(_NUMBER)


class VersionError(ValueError):
    """This is a text that is not a version X.Y.Z or X.Y.Z-r."""


@frozen(order=True)
class Version:
    """This is one version, kept as written and compared as numbers: 1.06.11 equals 1.6.11 and comes after 1.6.9.

    Without a revision it comes before the same numbers with one.
    """

    printed: str = field(eq=False, order=False)
    """The text as it was given."""
    number: str = field(eq=False, order=False)
    """X.Y.Z or X.Y.Z-r as written, leading zeros kept, without a word before it."""
    _rank: pep440.Version = field(repr=False)

    @classmethod
    def parse(cls, text: str) -> Self:
        """This gives the version that a text states: ``4.8.1``, ``1.06.11``, ``Ver1.1.1-1111``, full-width too.

        Raises VersionError for anything else; ``1.1.1-r``, a placeholder, is not a version
        (infinico/version-grammar).

        >>> Version.parse("Ver1.06.11").canonical
        '1.6.11'
        """
        usual = normalise_width(text)
        word = _WORD.match(usual)
        number = usual if word is None else usual[word.end() :]
        match = _GRAMMAR.fullmatch(number)
        if match is None:
            raise VersionError(
                f"{text!r} is not a version: write X.Y.Z or X.Y.Z-r, each a number of at most nine digits"
            )
        x, y, z, revision = match.groups()
        # PEP 440 orders a post-release after its release, which is just how a revision stands to its X.Y.Z.
        rank = pep440.Version(f"{x}.{y}.{z}" if revision is None else f"{x}.{y}.{z}.post{revision}")
        return cls(text, number, rank)

    def __str__(self) -> str:
        return self.number

    @property
    def x(self) -> int:
        """This is the major number."""
        return self._rank.major

    @property
    def y(self) -> int:
        """This is the minor number."""
        return self._rank.minor

    @property
    def z(self) -> int:
        """This is the number that rises with fixes."""
        return self._rank.micro

    @property
    def revision(self) -> int | None:
        """This is the r of X.Y.Z-r; None where none is written."""
        return self._rank.post

    @property
    def numbers(self) -> tuple[int, int, int]:
        """This is X, Y and Z."""
        x, y, z = self._rank.release
        return (x, y, z)

    @property
    def release(self) -> str:
        """This is X.Y.Z without leading zeros and without the revision: what release tables are searched by."""
        return f"{self.x}.{self.y}.{self.z}"

    @property
    def canonical(self) -> str:
        """This is X.Y.Z or X.Y.Z-r without leading zeros: the same for equal versions."""
        return self.release if self.revision is None else f"{self.release}-{self.revision}"


class Kind(Enum):
    """What a release brings, told from its number and that of its base (infinico/release-kind)."""

    INITIAL = "initial"
    HOTFIX = "hotfix"
    """Only r rises."""
    FEATURE = "feature"
    """X or Y rises, Z does not."""
    BUG_FIX = "bug-fix"
    """Z rises, X and Y do not."""
    BOTH = "both"
    ANOMALY = "anomaly"
    """The numbers do not follow those of the base."""
    UNCLEAR = "unclear"
    """X, Y and Z are those of the base, and no r tells the two apart."""


class Content(Enum):
    """What a vendor says is in a release."""

    FIXES = "fixes"
    FEATURES = "features"
    OS = "os"
    """An update of the operating system, or a change without backward compatibility."""


class Method(Enum):
    """How a release is delivered (infinico/two-delivery-methods)."""

    PERIODIC_RELEASE = "periodic-release"
    HOTFIX = "hotfix"
    UNCLEAR = "unclear"


@frozen
class Release:
    """One release and the day on which it was published.

    *contains* and *method* are what the vendor says of it; None: it says nothing.  *tables* are those that list it
    as supported, *place* is where.
    """

    version: Version
    released: date = field()
    contains: tuple[Content, ...] | None = None
    method: Method | None = None
    tables: tuple[str, ...] = ()
    place: str = ""

    @released.validator
    def _a_day(self, _: object, released: date) -> None:
        if isinstance(released, datetime):
            raise VersionError(f"{self.version}: released on a day, not at the instant {released!r}: give its date")


_in_order: Final = attrgetter("released", "version")
_day: Final = attrgetter("released")


def _sorted(releases: Iterable[Release]) -> tuple[Release, ...]:
    return tuple(sorted(releases, key=_in_order))


@frozen
class Followed:
    """A release and its base; None for the first of its line.

    The base is the greatest version released before it, or, where X, Y and Z are those of earlier releases, the
    greatest of those.
    """

    release: Release
    base: Release | None

    @property
    def kind(self) -> Kind:
        if self.base is None:
            return Kind.INITIAL
        new, old = self.release.version, self.base.version
        if new.numbers == old.numbers:
            if new.revision is None or old.revision is None:
                return Kind.UNCLEAR
            return Kind.HOTFIX if new.revision > old.revision else Kind.ANOMALY
        if new.z < old.z or (new.x, new.y) < (old.x, old.y):
            return Kind.ANOMALY
        if (new.x, new.y) == (old.x, old.y):
            return Kind.BUG_FIX
        return Kind.FEATURE if new.z == old.z else Kind.BOTH

    @property
    def method(self) -> Method:
        """How it was delivered, told from the numbers: a hotfix raises only r, all else is a periodic release."""
        if self.base is None or self.release.version.numbers != self.base.version.numbers:
            return Method.PERIODIC_RELEASE
        return Method.HOTFIX if self.kind is Kind.HOTFIX else Method.UNCLEAR


@frozen
class Line:
    """The releases of one line, whose Z are compared with each other: by day, those of one day by version."""

    name: str
    releases: tuple[Release, ...] = field(converter=_sorted)

    @cached_property
    def tables(self) -> frozenset[str]:
        """The tables that list a release of the line."""
        return frozenset(table for each in self.releases for table in each.tables)

    @cached_property
    def followed(self) -> tuple[Followed, ...]:
        """Each release with its base, in order."""
        found: list[Followed] = []
        greatest: Release | None = None
        of_numbers: dict[tuple[int, int, int], Release] = {}
        for release in self.releases:
            numbers = release.version.numbers
            alike = of_numbers.get(numbers)
            found.append(Followed(release, alike or greatest))
            of_numbers[numbers] = _greater(alike, release)
            greatest = _greater(greatest, release)
        return tuple(found)

    @cached_property
    def kinds(self) -> tuple[Kind, ...]:
        """The kind of each release, in order."""
        return tuple(each.kind for each in self.followed)

    @cached_property
    def _kind(self) -> Mapping[Release, Kind]:
        return {each.release: each.kind for each in reversed(self.followed)}

    def kind(self, release: Release) -> Kind:
        """The kind of a release of the line."""
        return self._kind[release]

    @cached_property
    def _periodic(self) -> tuple[Release, ...]:
        return tuple(each.release for each in self.followed if each.method is Method.PERIODIC_RELEASE)

    def next_periodic(self, release: Release) -> Release | None:
        """The first periodic release after *release*; None where there is none."""
        place = bisect_right(self._periodic, _in_order(release), key=_in_order)
        return self._periodic[place] if place < len(self._periodic) else None

    @cached_property
    def _exact(self) -> Mapping[Version, Release]:
        # The first stands: a version that is listed twice was released when it was first.
        return {each.version: each for each in reversed(self.releases)}

    @cached_property
    def _alike(self) -> Mapping[tuple[int, int, int], tuple[Release, ...]]:
        """The releases of each X.Y.Z, in order."""
        found: dict[tuple[int, int, int], tuple[Release, ...]] = {}
        for each in self.releases:
            found[each.version.numbers] = (*found.get(each.version.numbers, ()), each)
        return found

    @cached_property
    def _reached(self) -> tuple[tuple[int, ...], tuple[Release, ...]]:
        """Every Z, ascending, and for each the first release with it or a greater one."""
        first = {each.version.z: each for each in reversed(self.releases)}
        found: list[Release] = []
        for z in sorted(first, reverse=True):
            found.append(min(first[z], found[-1], key=_in_order) if found else first[z])
        return tuple(sorted(first)), tuple(reversed(found))

    def known_on(self, day: date) -> Sequence[Release]:
        """The releases of *day* and before."""
        return self.releases[: bisect_right(self.releases, day, key=_day)]

    def find(self, version: Version) -> Release | None:
        """The release of just this version."""
        return self._exact.get(version)

    def find_any_revision(self, version: Version) -> Release | None:
        """The first release that this version can be: one listed without a revision stands for all, and so does a
        version that states none.
        """
        wanted = version.revision
        alike = self._alike.get(version.numbers, ())
        return next((each for each in alike if wanted is None or each.version.revision in {None, wanted}), None)

    def raised_after(self, z: int) -> Release | None:
        """The first release with a greater Z; None where there is none."""
        each, first = self._reached
        place = bisect_right(each, z)
        return first[place] if place < len(each) else None

    @cached_property
    def raised(self) -> tuple[Release | None, ...]:
        """For each release the first with a greater Z."""
        return tuple(self.raised_after(each.version.z) for each in self.releases)

    @cached_property
    def overtaken(self) -> tuple[Release | None, ...]:
        """For each release the first periodic one after it."""
        return tuple(self.next_periodic(each) for each in self.releases)


def _greater(one: Release | None, other: Release) -> Release:
    """The release with the greater version; of equal ones the first."""
    return other if one is None or other.version > one.version else one


class LineBy(Enum):
    """Which releases are compared with each other."""

    LINE = "line"
    """Those of a row of the table; of one of its lines, where the row holds several."""
    PRODUCT = "product"
    """Those of a row of the table."""
    MAJOR = "product-and-major"
    """Those of a row of the table with one X."""
    FAMILY = "family"
    """Those of every product with the same function."""


class Sale(Enum):
    """What a table says of the sale of a product."""

    ENDED = "ended"
    NOT_ENDED = "not-ended"


@frozen
class Row:
    """One row of a table: a release, of a *product* as the table writes it, which names each of *models*."""

    product: str
    models: tuple[str, ...]
    family: str
    line: str
    sale: Sale
    release: Release


@frozen
class ReleaseTable:
    """The releases that a vendor has published, kept in a file of its package and read when they are first asked for.

    The file is CSV in UTF-8 with the columns product, models (names, between ``|``), family, line, version, released,
    sale, table and place, one release a row.
    """

    package: str
    file: str

    @cached_property
    def rows(self) -> tuple[Row, ...]:
        """Every row, in the order of the file."""
        table = get_data(self.package, self.file)
        assert table is not None
        return tuple(_row(record) for record in csv.DictReader(io.StringIO(table.decode("utf-8"), newline="")))

    @cached_property
    def known_until(self) -> date:
        """The day of the newest release: of what came later the table knows nothing."""
        return max(row.release.released for row in self.rows)

    @cached_property
    def _by_model(self) -> Mapping[str, tuple[Row, ...]]:
        found: dict[str, list[Row]] = {}
        for row in self.rows:
            for model in {*row.models, row.product}:
                found.setdefault(model, []).append(row)
        return MappingProxyType({model: tuple(rows) for model, rows in found.items()})

    @cached_property
    def _lines(self) -> Mapping[LineBy, Mapping[str, tuple[Line, ...]]]:
        return MappingProxyType(
            {by: {model: self._built(rows, by) for model, rows in self._by_model.items()} for by in LineBy}
        )

    def _built(self, rows: Sequence[Row], by: LineBy) -> tuple[Line, ...]:
        if by is LineBy.FAMILY:
            families = {row.family for row in rows}
            rows = [row for row in self.rows if row.family in families]
        grouped: dict[str, list[Release]] = {}
        for row in rows:
            grouped.setdefault(_name(row, rows[0].product, by), []).append(row.release)
        return tuple(Line(name, tuple(releases)) for name, releases in grouped.items())

    def listed(self, product: str, release: Release) -> Release:
        """The release with the tables that list it; one that the product's rows do not have stays as it is."""
        rows = (row.release for row in self.of(product) if row.release.version == release.version)
        row = next(rows, None)
        return release if row is None or release.tables else evolve(release, tables=row.tables, place=row.place)

    def of(self, product: str) -> tuple[Row, ...]:
        """The rows of a product, by the name of its row or of one of its models; none where it is not listed."""
        return self._by_model.get(product, ())

    def lines(self, product: str, by: LineBy) -> tuple[Line, ...]:
        """The lines that a product's releases stand in; none where it is not listed."""
        return self._lines[by].get(product, ())

    def products(self) -> Iterable[str]:
        """The products as the tables write them, in the order of the file."""
        return dict.fromkeys(row.product for row in self.rows)


def of_major(name: str, releases: Iterable[Release]) -> Iterator[Line]:
    """The releases of a line as lines of one X each."""
    grouped: dict[int, list[Release]] = {}
    for release in releases:
        grouped.setdefault(release.version.x, []).append(release)
    return (Line(f"{name} ({x}.)".strip(), tuple(each)) for x, each in grouped.items())


def _name(row: Row, product: str, by: LineBy) -> str:
    match by:
        case LineBy.LINE:
            return f"{product} ({row.line})" if row.line else product
        case LineBy.PRODUCT:
            return product
        case LineBy.MAJOR:
            return f"{product} ({row.release.version.x}.)"
        case LineBy.FAMILY:
            return row.family


def _row(record: Mapping[str, str]) -> Row:
    release = Release(
        Version.parse(record["version"]),
        date.fromisoformat(record["released"]),
        tables=(record["table"],),
        place=record["place"],
    )
    models = tuple(record["models"].split("|"))
    return Row(record["product"], models, record["family"], record["line"], Sale(record["sale"]), release)
