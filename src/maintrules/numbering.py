"""The rules by which the releases of a line are numbered, and which of them a release breaks."""

from collections.abc import Iterable, Iterator, Sequence
from enum import Enum
from typing import Final

from attrs import frozen

from maintrules.releases import Content, Followed, Line, Method, Release, Version

__all__ = [
    "Breach",
    "NumberRule",
    "NumberingError",
    "RevisionCounter",
    "breaches",
    "validated",
]


class RevisionCounter(Enum):
    """Among which releases r rises."""

    PER_VERSION = "per-version"
    """Those with one X.Y.Z."""
    PER_LINE = "per-line"


class NumberRule(Enum):
    """A rule by which the numbers of a line are given."""

    X_STARTS_AT_0 = "x-starts-at-0"
    Y_STARTS_AT_0 = "y-starts-at-0"
    X_BY_ONE = "x-by-one"
    Y_BY_ONE = "y-by-one"
    Y_NEVER_RESETS = "y-never-resets"
    """Y does not fall, whatever X does."""
    Z_NEVER_FALLS = "z-never-falls"
    Z_ONLY_WITH_FIXES = "z-only-with-fixes"
    FIXES_RAISE_Z = "fixes-raise-z"
    """Fixes in a periodic release raise Z."""
    R_RISES = "r-rises"
    HOTFIX_MOVES_ONLY_R = "hotfix-moves-only-r"


@frozen
class Breach:
    """A rule that a release breaks, and the release that it was compared with; None for the first of its line."""

    rule: NumberRule
    release: Release
    base: Release | None

    def __str__(self) -> str:
        after = f" after {self.base.version}" if self.base else ""
        return f"{self.rule.value}: {self.release.version}{after}"


class NumberingError(ValueError):
    """This is a line whose numbers break rules: *breaches* are all of them, in order."""

    def __init__(self, line: Line, found: Sequence[Breach]) -> None:
        listed = "; ".join(map(str, found))
        super().__init__(f"{line.name!r} breaks {listed}: correct the numbers, or take the breaches as remarks")
        self.breaches: Final = tuple(found)


def breaches(line: Line, counter: RevisionCounter) -> tuple[Breach, ...]:
    """This gives every rule that a release of the line breaks, in the order of the releases: as remarks.

    Steps of more than one, and a line that does not begin at 0, are among them: tables that list only what is
    supported keep neither.
    """
    return tuple(
        Breach(rule, each.release, each.base)
        for place, each in enumerate(line.followed)
        for rule in _broken(each, line.releases[:place], counter)
    )


def validated(line: Line, counter: RevisionCounter, *, rules: Iterable[NumberRule] = NumberRule) -> Line:
    """This gives the line back.  Raises :class:`NumberingError` where a release breaks one of *rules*."""
    held = frozenset(rules)
    found = [each for each in breaches(line, counter) if each.rule in held]
    if found:
        raise NumberingError(line, found)
    return line


def _broken(followed: Followed, earlier: Sequence[Release], counter: RevisionCounter) -> Iterator[NumberRule]:
    new = followed.release.version
    if followed.base is None:
        if new.x:
            yield NumberRule.X_STARTS_AT_0
        if new.y:
            yield NumberRule.Y_STARTS_AT_0
        return
    old = followed.base.version
    if new.x - old.x not in {0, 1}:
        yield NumberRule.X_BY_ONE
    if new.y - old.y > 1:
        yield NumberRule.Y_BY_ONE
    if new.y < old.y:
        yield NumberRule.Y_NEVER_RESETS
    if new.z < old.z:
        yield NumberRule.Z_NEVER_FALLS
    yield from _content_broken(followed.release, followed.base)
    if not _r_rises(new, earlier, counter):
        yield NumberRule.R_RISES


def _content_broken(release: Release, base: Release) -> Iterator[NumberRule]:
    """What the vendor says of a release, against its numbers."""
    new, old = release.version, base.version
    if release.method is Method.HOTFIX and new.numbers != old.numbers:
        yield NumberRule.HOTFIX_MOVES_ONLY_R
    if release.contains is None:
        return
    fixes = Content.FIXES in release.contains
    if new.z > old.z and not fixes:
        yield NumberRule.Z_ONLY_WITH_FIXES
    if fixes and new.z == old.z and new.numbers != old.numbers:
        yield NumberRule.FIXES_RAISE_Z


def _r_rises(new: Version, earlier: Sequence[Release], counter: RevisionCounter) -> bool:
    if new.revision is None:
        return True
    compared = [
        each.version.revision
        for each in earlier
        if counter is RevisionCounter.PER_LINE or each.version.numbers == new.numbers
    ]
    return all(revision is None or revision < new.revision for revision in compared)
