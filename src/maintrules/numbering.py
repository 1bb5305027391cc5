"""The rules by which the releases of a line are numbered, and which of them a release breaks."""

from collections.abc import Iterable, Iterator, Sequence
from enum import Enum
from typing import Final

from attrs import evolve, field, frozen

from maintrules.decisions import Finding, Outcome, Rule
from maintrules.releases import Content, Followed, Kind, Line, Method, Release, Version, VersionError
from maintrules.sources import Provision

__all__ = [
    "Breach",
    "NumberRule",
    "NumberedBy",
    "NumberingError",
    "RevisionCounter",
    "breaches",
    "reading",
    "validated",
]

READABLE: Final = Rule(
    "numbering/readable",
    Outcome.COVERED,
    ja="「{text}」はバージョン {version} です。",
    en="'{text}' is version {version}.",
)
UNREADABLE: Final = Rule(
    "numbering/not-a-version",
    Outcome.EXCLUDED,
    ja="「{text}」はバージョンではありません。{grammar} の形の番号で書いてください（-r は省けます）。",
    en="'{text}' is not a version: write numbers as in {grammar}; -r may be left out.",
)


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
    """A rule that a release breaks, and the release that it was compared with; None for the first of its line.

    *rests_on* are the passages that state the rule, where a vendor's are asked.
    """

    rule: NumberRule
    release: Release
    base: Release | None
    rests_on: tuple[Provision[object], ...] = field(default=(), eq=False, repr=False)

    def __str__(self) -> str:
        after = f" after {self.base.version}" if self.base else ""
        return f"{self.rule.value}: {self.release.version}{after}"


@frozen
class NumberedBy:
    """The rules by which a vendor numbers its releases, and what it tells by the numbers."""

    rules: tuple[Provision[tuple[NumberRule, ...]], ...]
    counter: Provision[RevisionCounter]
    kinds: Provision[tuple[Kind, ...]]
    """What its number and that of its base tell of a release; of the first of a line they tell nothing."""
    methods: Provision[tuple[Method, ...]]
    """The ways in which software is delivered."""
    grammar: Provision[str]
    """How a version is written, as people are shown it."""

    def breaches(self, line: Line) -> tuple[Breach, ...]:
        """Every rule stated here that a release of the line breaks, each with the passages that state it."""
        found = ((each, self._stating(each.rule)) for each in breaches(line, self.counter.value))
        return tuple(evolve(each, rests_on=stating) for each, stating in found if stating)

    def rests_on(self, line: Line) -> tuple[Provision[object], ...]:
        """What is told of the line by its numbers rests on these: the rules held against them, and what they tell."""
        told: list[Provision[object]] = [self.grammar, *self.rules, self.counter]
        if any(each in self.kinds.value for each in line.kinds):
            told.append(self.kinds)
        if any(each.method in self.methods.value for each in line.followed):
            told.append(self.methods)
        return tuple(told)

    def _stating(self, rule: NumberRule) -> tuple[Provision[object], ...]:
        stating = tuple(each for each in self.rules if rule in each.value)
        return (*stating, self.counter) if stating and rule is NumberRule.R_RISES else stating


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


def reading(numbered: NumberedBy, text: str) -> Finding:
    """This says which version *text* states, or that it states none."""
    values: dict[str, object] = {"text": text, "grammar": numbered.grammar.value}
    try:
        values["version"] = Version.parse(text)
    except VersionError:
        return UNREADABLE.found(numbered.grammar, values=values)
    return READABLE.found(numbered.grammar, values=values)


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
