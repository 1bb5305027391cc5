"""Strategies for hypothesis: versions, and lines of releases that follow the rules of numbering or break one.

They need hypothesis: ``pip install maintrules[test]``.
"""

from collections.abc import Sequence
from datetime import date, timedelta
from enum import Enum
from itertools import product
from typing import Final

from hypothesis import strategies as st

from maintrules.numbering import NumberRule
from maintrules.releases import Content, Line, Method, Release, Version

__all__ = ["Hotfixed", "histories", "histories_breaking", "versions"]


class Hotfixed(Enum):
    """Are there hotfixes in a history?"""

    POSSIBLY = "possibly"
    NEVER = "never"


_DATES: Final = st.dates(date(2000, 1, 1), date(2035, 12, 31))
_NUMBER: Final = st.integers(0, 20) | st.integers(0, 999_999_999)
_LONGEST: Final = 8
# Whether X, Y and Z rise: a periodic release raises at least one of them.
_RISES: Final = tuple(rises for rises in product((0, 1), repeat=3) if any(rises))


def versions() -> st.SearchStrategy[Version]:
    """This gives any version, with and without leading zeros, with and without a revision."""
    part = st.builds("{:0{}}".format, _NUMBER, st.integers(1, 3))
    revision = st.just("") | part.map("-{}".format)
    return st.builds("{}.{}.{}{}".format, part, part, part, revision).map(Version.parse)


def histories(
    *, hotfixes: Hotfixed = Hotfixed.POSSIBLY, dates: st.SearchStrategy[date] = _DATES
) -> st.SearchStrategy[Line]:
    """This gives lines of one to eight releases, of days drawn from *dates*, that follow every rule of numbering.

    Each begins at X = 0 and Y = 0 and steps by one; Z rises only with fixes, r with every release.  Hotfixes are of
    any version that is supported by its Z; several releases may fall on one day.  What a release contains is stated
    truly or not at all.
    """
    return _histories(hotfixes, dates)


def histories_breaking(rule: NumberRule) -> st.SearchStrategy[Line]:
    """This gives lines that break just this rule, r counted per version; other releases stand around the breach."""
    return _histories_breaking(rule)


@st.composite
def _histories(draw: st.DrawFn, hotfixes: Hotfixed, dates: st.SearchStrategy[date]) -> Line:
    # Days drawn from a few: hypothesis alone would seldom draw the same one twice.
    few = draw(st.lists(dates, min_size=1, max_size=_LONGEST))
    first, *later = sorted(draw(st.lists(st.sampled_from(few), min_size=1, max_size=_LONGEST)))
    history = [_first(draw, first)]
    for day in later:
        history.append(_next(draw, history, day, hotfixes))
    return Line("", tuple(history))


@st.composite
def _histories_breaking(draw: st.DrawFn, rule: NumberRule) -> Line:
    day = draw(_DATES)
    history = [_start(draw, rule, day)]
    for _ in range(draw(st.integers(0, 3))):
        history.append(_next(draw, history, _later(draw, history), Hotfixed.POSSIBLY))
    newest = _newest(history)
    if (rule is NumberRule.Y_NEVER_RESETS and not newest.y) or (rule is NumberRule.Z_NEVER_FALLS and not newest.z):
        # What is to fall must have risen.
        history.append(_periodic(draw, history, _later(draw, history), 0, 1, 1))
    history.append(_breach(draw, rule, history, _later(draw, history)))
    for _ in range(draw(st.integers(0, 2))):
        history.append(_next(draw, history, _later(draw, history), Hotfixed.POSSIBLY))
    return Line("", tuple(history))


def _later(draw: st.DrawFn, history: Sequence[Release]) -> date:
    return history[-1].released + timedelta(days=draw(st.integers(1, 400)))


def _start(draw: st.DrawFn, rule: NumberRule, day: date) -> Release:
    starts = {NumberRule.X_STARTS_AT_0: (1, 0), NumberRule.Y_STARTS_AT_0: (0, 1)}
    x, y = starts.get(rule, (0, 0))
    by = draw(st.integers(1, 5))
    return _first(draw, day, x * by, y * by)


def _first(draw: st.DrawFn, day: date, x: int = 0, y: int = 0) -> Release:
    z, revision = draw(st.integers(0, 12)), draw(st.integers(0, 1200))
    return _release(draw, (x, y, z), revision, day, Method.PERIODIC_RELEASE, Content.FEATURES)


def _next(draw: st.DrawFn, history: Sequence[Release], day: date, hotfixes: Hotfixed) -> Release:
    """A release that may follow those of *history*."""
    if hotfixes is Hotfixed.POSSIBLY and draw(st.booleans()):
        fixed = draw(st.sampled_from(_supported(history)))
        revision = _greater_revision(draw, history)
        return _release(draw, fixed.numbers, revision, day, Method.HOTFIX, Content.FIXES)
    return _periodic(draw, history, day, *draw(st.sampled_from(_RISES)))


def _periodic(draw: st.DrawFn, history: Sequence[Release], day: date, x: int, y: int, z: int) -> Release:
    """A periodic release that raises X, Y and Z where *x*, *y* and *z* are 1."""
    newest, by = _newest(history), draw(st.integers(1, 3))
    numbers = (newest.x + x, newest.y + y, newest.z + z * by)
    risen = zip((x, y, z), (Content.OS, Content.FEATURES, Content.FIXES), strict=True)
    contains = [content for rises, content in risen if rises]
    return _release(draw, numbers, _greater_revision(draw, history), day, Method.PERIODIC_RELEASE, *contains)


def _breach(draw: st.DrawFn, rule: NumberRule, history: Sequence[Release], day: date) -> Release:
    """A release that breaks *rule*, and no other, where it follows those of *history*.

    The rules of the start are broken by the start.
    """
    newest, revision = _newest(history), _greater_revision(draw, history)
    x, y, z = newest.numbers
    by = draw(st.integers(1, 7))
    method: Method = Method.PERIODIC_RELEASE
    contains: tuple[Content, ...] | None = None
    match rule:
        case NumberRule.X_STARTS_AT_0 | NumberRule.Y_STARTS_AT_0:
            # The first release broke it.
            numbers = (x, y + 1, z)
        case NumberRule.X_BY_ONE:
            numbers = (draw(st.sampled_from([*range(x), *range(x + 2, x + 5)])), y + 1, z)
        case NumberRule.Y_BY_ONE:
            numbers = (x, y + 1 + by, z)
        case NumberRule.Y_NEVER_RESETS:
            numbers = (x + 1, y - draw(st.integers(1, y)), z)
        case NumberRule.Z_NEVER_FALLS:
            numbers = (x, y + 1, z - draw(st.integers(1, z)))
        case NumberRule.Z_ONLY_WITH_FIXES:
            numbers, contains = (x, y, z + by), (Content.FEATURES,)
        case NumberRule.FIXES_RAISE_Z:
            numbers, contains = (x, y + 1, z), (Content.FIXES, Content.FEATURES)
        case NumberRule.R_RISES:
            fixed = draw(st.sampled_from(_supported(history)))
            numbers, revision, method = fixed.numbers, draw(st.integers(0, fixed.revision or 0)), Method.HOTFIX
        case NumberRule.HOTFIX_MOVES_ONLY_R:
            numbers, method = (x, y + 1, z), Method.HOTFIX
    return Release(_version(numbers, revision), day, contains, method)


def _newest(history: Sequence[Release]) -> Version:
    return max(each.version for each in history)


def _supported(history: Sequence[Release]) -> list[Version]:
    greatest = _newest(history).z
    return [each.version for each in history if each.version.z == greatest]


def _greater_revision(draw: st.DrawFn, history: Sequence[Release]) -> int:
    return max(each.version.revision or 0 for each in history) + draw(st.integers(1, 3))


def _version(numbers: tuple[int, int, int], revision: int) -> Version:
    x, y, z = numbers
    return Version.parse(f"{x}.{y}.{z}-{revision}")


def _release(
    draw: st.DrawFn, numbers: tuple[int, int, int], revision: int, day: date, method: Method, *contains: Content
) -> Release:
    """The release, saying what it contains and how it came, or not."""
    said, named = draw(st.sampled_from((contains, None))), draw(st.sampled_from((method, None)))
    return Release(_version(numbers, revision), day, said, named)
