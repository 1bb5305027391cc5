"""What holds for every line of releases that follows the rules of numbering, under the default reading."""

from datetime import date
from typing import Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from maintrules.decisions import Outcome
from maintrules.facts import NEVER, Case, Never
from maintrules.numbering import NumberingError, NumberRule, RevisionCounter, breaches, validated
from maintrules.periods import DAY, months, within
from maintrules.releases import Kind, Line, Release, Version
from maintrules.sources import readings, under
from maintrules.testing.strategies import Hotfixed, histories, histories_breaking, versions
from maintrules.vendors import policy
from maintrules.vendors.infinico.software import VERSIONS
from maintrules.versions import (
    DESIGNATED,
    OVERDUE,
    RELEASES,
    SUPERSEDED,
    SUPPORTED,
    TO_BE_UPDATED,
    UPDATED,
    VERSION,
    DesignatedVersions,
    Purpose,
    Releases,
    finding,
    released,
    timeline,
)

LAST: Final = date(2036, 12, 31)
"""After every release of a drawn history, and after the time to update."""
ON_ONE_DAY: Final = st.just(date(2024, 8, 31))


def stated(*releases: Release, installed: Version | None = None) -> Case:
    return Case(RELEASES.is_(Releases(releases)), *(() if installed is None else (VERSION.is_(installed),)))


def supported(releases: tuple[Release, ...], day: date) -> set[Version]:
    (line,) = released(VERSIONS, stated(*releases), day)
    return set(line.supported)


def superseding(line: Line, version: Version) -> Release | None:
    """The first release with a greater Z."""
    greater = [each for each in line.releases if each.version.z > version.z]
    return min(greater, key=lambda each: each.released, default=None)


def days_that_matter(line: Line) -> list[date]:
    """The days around each release, and around the end of the time to update that it starts."""
    turns = {turn for each in line.releases for turn in (each.released, within(each.released, months(6)) + DAY)}
    return sorted({day for turn in turns for day in (turn - DAY, turn)})


def superseded_somewhere(line: Line) -> bool:
    return len({each.version.z for each in line.releases}) > 1


def test_the_laws_are_those_of_the_default_reading() -> None:
    assert policy("infinico/cross-sendback").versions is VERSIONS


# What is supported


@given(line=histories(), data=st.data())
def test_there_is_always_a_supported_version_and_one_of_the_newest_day_among_them(
    line: Line, data: st.DataObject
) -> None:
    day = data.draw(st.sampled_from([each.released for each in line.releases]))
    newest = {each.version for each in line.releases if each.released == day}
    assert supported(line.releases, day) & newest


@given(line=histories(), data=st.data())
def test_the_supported_versions_are_those_known_with_the_largest_z(line: Line, data: st.DataObject) -> None:
    day = data.draw(st.sampled_from(days_that_matter(line)))
    known = {each.version for each in line.releases if each.released <= day}
    largest = max((each.z for each in known), default=None)
    assert supported(line.releases, day) == {each for each in known if each.z == largest}


@given(line=histories())
def test_of_two_versions_with_one_z_both_are_supported_or_neither(line: Line) -> None:
    known = {each.version for each in line.releases}
    found = supported(line.releases, LAST)
    assert {each.z for each in found}.isdisjoint({each.z for each in known - found})


@given(line=histories(), data=st.data())
def test_an_inquiry_is_answered_for_the_supported_versions_and_for_no_other(line: Line, data: st.DataObject) -> None:
    day = data.draw(st.sampled_from([each.released for each in line.releases]))
    installed = data.draw(st.sampled_from([each.version for each in line.known_on(day)]))
    found = finding(VERSIONS, stated(*line.releases, installed=installed), Purpose.INQUIRY, day)
    answered = installed in supported(line.releases, day)
    assert (found.rule, found.outcome) == ((SUPPORTED, Outcome.COVERED) if answered else (SUPERSEDED, Outcome.EXCLUDED))


@given(line=histories().filter(lambda line: Kind.HOTFIX in line.kinds))
def test_a_hotfix_takes_support_from_nothing(line: Line) -> None:
    for hotfix in (each.release for each in line.followed if each.kind is Kind.HOTFIX):
        others = tuple(each for each in line.releases if each is not hotfix)
        without, then = (supported(known, hotfix.released) for known in (others, line.releases))
        assert without <= then <= {*without, hotfix.version}


@given(line=histories(hotfixes=Hotfixed.NEVER))
def test_without_hotfixes_every_release_but_the_first_is_periodic(line: Line) -> None:
    assert set(line.kinds[1:]) <= {Kind.FEATURE, Kind.BUG_FIX, Kind.BOTH}


@given(line=histories().filter(superseded_somewhere))
def test_a_release_that_raises_z_takes_support_from_every_smaller_one_at_once(line: Line) -> None:
    raising = [
        each.release for each in line.followed if each.base is not None and each.release.version.z > each.base.version.z
    ]
    assert raising
    for release in raising:
        on_the_day = supported(line.releases, release.released)
        assert all(each.z >= release.version.z for each in on_the_day)


# What does not matter


@given(line=histories(), data=st.data())
def test_releases_after_the_day_do_not_count(line: Line, data: st.DataObject) -> None:
    day = data.draw(st.sampled_from([each.released for each in line.releases]))
    known = tuple(line.known_on(day))
    assert supported(line.releases, day) == supported(known, day)
    installed = data.draw(st.sampled_from([each.version for each in known]))
    for purpose in Purpose:
        late = finding(VERSIONS, stated(*line.releases, installed=installed), purpose, day)
        soon = finding(VERSIONS, stated(*known, installed=installed), purpose, day)
        assert late.rule is soon.rule
        # What is known at all is told with the answer, and is not part of it.
        told = {**soon.values, "known_until": line.releases[-1].released}
        assert late.values == told


@given(line=histories() | histories(dates=ON_ONE_DAY), data=st.data())
def test_the_order_in_which_releases_are_given_does_not_matter(line: Line, data: st.DataObject) -> None:
    shuffled = data.draw(st.permutations(line.releases))
    day = data.draw(st.sampled_from(days_that_matter(line)))
    given_in_order, given_shuffled = (
        released(VERSIONS, stated(*releases), day) for releases in (line.releases, shuffled)
    )
    assert given_in_order == given_shuffled
    installed = data.draw(st.sampled_from(line.releases)).version
    for purpose in Purpose:
        first, second = (
            finding(VERSIONS, stated(*releases, installed=installed), purpose, day)
            for releases in (line.releases, shuffled)
        )
        assert first == second


# How long a unit may stay


@given(line=histories().filter(superseded_somewhere), data=st.data())
def test_a_unit_may_stay_for_six_months_after_the_release_that_superseded_its_version(
    line: Line, data: st.DataObject
) -> None:
    old = [(each, by) for each in line.releases if (by := superseding(line, each.version))]
    release, by = data.draw(st.sampled_from(old))
    case = stated(*line.releases, installed=release.version)
    until = within(by.released, months(6))
    for day in (by.released, until):
        unit = finding(VERSIONS, case, Purpose.UNIT, day)
        assert (unit.rule, unit.outcome, unit.values["stays_until"]) == (TO_BE_UPDATED, Outcome.COVERED, until)
    for day in (until + DAY, LAST):
        assert finding(VERSIONS, case, Purpose.UNIT, day).rule is OVERDUE
    for day in (by.released, until, until + DAY):
        inquiry = finding(VERSIONS, case, Purpose.INQUIRY, day)
        assert (inquiry.rule, inquiry.outcome) == (SUPERSEDED, Outcome.EXCLUDED)
        assert (inquiry.values["by"], inquiry.values["since"]) == (by.version, by.released)


@given(line=histories(), data=st.data())
def test_a_version_that_nothing_superseded_is_supported_for_both(line: Line, data: st.DataObject) -> None:
    newest = [each for each in line.releases if superseding(line, each.version) is None]
    release = data.draw(st.sampled_from(newest))
    case = stated(*line.releases, installed=release.version)
    for purpose in Purpose:
        assert finding(VERSIONS, case, purpose, release.released).rule is SUPPORTED
        assert finding(VERSIONS, case, purpose, LAST).rule is SUPPORTED


@given(line=histories(), other=versions(), data=st.data(), purpose=st.sampled_from(Purpose))
def test_the_timeline_says_on_each_day_what_is_found_of_that_day(
    line: Line, other: Version, data: st.DataObject, purpose: Purpose
) -> None:
    installed = data.draw(st.sampled_from([*(each.version for each in line.releases), other]))
    case = stated(*line.releases, installed=installed)
    every_day = timeline(VERSIONS, case, purpose)
    for day in [date.min, *days_that_matter(line), date.max]:
        assert every_day.on(day) == finding(VERSIONS, case, purpose, day)


@settings(max_examples=40)
@given(
    line=histories(),
    ways=st.fixed_dictionaries({name: st.sampled_from([*read.ways]) for name, read in readings(VERSIONS).items()}),
    updated=st.dates(date(2000, 1, 1), LAST) | st.just(NEVER),
    data=st.data(),
)
def test_read_in_any_way_the_timeline_says_what_is_found_of_each_day(
    line: Line, ways: dict[str, str], updated: date | Never, data: st.DataObject
) -> None:
    promise, own = under(VERSIONS, ways), [each.version for each in line.releases]
    named = DesignatedVersions(tuple(data.draw(st.lists(st.sampled_from(own), max_size=2))))
    facts = [VERSION.is_(data.draw(st.sampled_from(own))), UPDATED.on(updated), DESIGNATED.is_(named)]
    case = Case(RELEASES.is_(Releases(line.releases)), *facts[: data.draw(st.integers(1, 3))])
    for purpose in Purpose:
        every_day = timeline(promise, case, purpose)
        for day in [date.min, *days_that_matter(line), date.max]:
            assert every_day.on(day) == finding(promise, case, purpose, day)


# The rules of numbering


@given(line=histories())
def test_a_history_that_follows_every_rule_is_told_so(line: Line) -> None:
    assert breaches(line, RevisionCounter.PER_VERSION) == ()
    assert validated(line, RevisionCounter.PER_VERSION) is line


@pytest.mark.parametrize("rule", NumberRule)
@settings(max_examples=40)
@given(data=st.data())
def test_a_history_that_breaks_one_rule_is_told_that_one(rule: NumberRule, data: st.DataObject) -> None:
    line = data.draw(histories_breaking(rule))
    assert {each.rule for each in breaches(line, RevisionCounter.PER_VERSION)} == {rule}
    with pytest.raises(NumberingError, match=rule.value):
        validated(line, RevisionCounter.PER_VERSION)


@given(version=versions())
def test_the_canonical_form_of_a_version_is_the_same_version(version: Version) -> None:
    again = Version.parse(version.canonical)
    assert (again, again.canonical) == (version, version.canonical)
