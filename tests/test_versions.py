from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Final

import pytest
from attrs import evolve

from maintrules import versions
from maintrules.conditions import Open, Truth
from maintrules.decisions import BEGINNING, Outcome, Rule
from maintrules.facts import NEVER, Between, Case, Known, Question, When
from maintrules.numbering import NumberRule
from maintrules.periods import DAY, JST
from maintrules.releases import Kind, Method, Release, Version
from maintrules.requests import RECEIVED_AT
from maintrules.sources import under
from maintrules.table import released
from maintrules.vendors import policy
from maintrules.vendors.infinico.software import VERSIONS
from maintrules.versions import (
    DESIGNATED,
    RELEASES,
    UPDATED,
    VERSION,
    DesignatedVersions,
    Gate,
    Purpose,
    Releases,
    Status,
    Supported,
    Versions,
    deadlines,
    finding,
    of_request,
    of_unit,
    standing,
    timeline,
)
from maintrules.words import PRODUCT, WORK, Work

APPLIANCE: Final = policy("infinico/cross-sendback")
CAPTURED: Final = date(2024, 5, 22)
"""The day of the newest row of the table."""
SUPER: Final = "NetWyvern SuperDHCP、SuperDHCP100/200"

# The product rows of both tables and the versions that each lists, as printed.
ROWS: Final = """
NetNebulas-IA DHCP | 4.1.0 4.2.0 4.4.0
NetNebulas-IA DefRAD | 4.3.0 4.5.0 4.7.0
NetNebulas NSX-D | 3.27.5 3.30.5 3.32.5
NetNebulas2 DHCP | 3.27.4 3.30.4 3.32.4 3.34.4
NetNebulas3 DHCP | 4.4.0
NetNebulas2 DefRAD | 3.35.2
NetNebulas3 DefRAD | 4.4.0 4.7.0
NetNebulas3 GAZER | 4.9.0
NetNebulas2 GAZER | 3.15.1
NetRegio2A DHCP | 4.8.1 4.10.1
NetRegio2 DHCP | 3.27.4 3.30.4 3.32.4 3.34.4
NetRegio2A DefRAD | 4.8.1 4.10.1
NetRegio2 DefRAD | 3.35.2
NetRegio2A AD | 4.8.1 4.10.1
NetRegio2 AD | 3.35.2
NetRegio2A GAZER | 4.8.0 4.10.0
NetRegio2 GAZER | 3.12.1 3.15.1
NetNebulas-VA DefRAD | 3.35.2
NetNebulas-VA DHCP | 3.27.4 3.30.4 3.32.4
NetWyvern2 DHCP ACADEMIC | 3.28.4 3.30.4 3.32.4
NetWyvern2 RADIUS ACADEMIC | 3.35.2
NetFlux Yubion FIDO2 | 4.0.0
NetWyvern DHCP | 1.06.11
NetWyvern DHCP1000i、DHCP2000i、DHCP3000i | 3.02.5
NetWyvern RADIUS、RADIUS d | 3.06.2
NetWyvern SYSLOG | 3.02.1
NetWyvern SuperDHCP、SuperDHCP100/200 | 4.04.4 5.00.3
NetNebulas DHCP | 3.27.4 3.30.4
NetNebulas DefRAD | 3.10.1 3.14.1 3.17.1 3.25.1 3.29.1
NetNebulas GAZER | 3.10.1 3.15.1
NetRegio DHCP | 3.27.4 3.30.4
NetRegio DefRAD | 3.10.1 3.14.1 3.17.1 3.25.1 3.29.1
NetRegio AD | 3.10.1 3.14.1 3.17.1 3.25.1 3.29.1
NetRegio GAZER | 3.10.1 3.15.1
NetNebulas VA DHCP | 3.18.3
NetNebulas VA DefRAD | 3.19.1
"""
# The virtual table's rows meet those that the appliance table gives under the other spelling.
JOINED: Final = {
    "NetNebulas-VA DHCP": ("3.27.4 3.30.4 3.32.4", "3.18.3"),
    "NetNebulas VA DHCP": ("3.27.4 3.30.4 3.32.4", "3.18.3"),
    "NetNebulas-VA DefRAD": ("3.35.2", "3.19.1"),
    "NetNebulas VA DefRAD": ("3.35.2", "3.19.1"),
}

# Example 3, a hotfix on it (example 6), then fixes (example 5): the fixes supersede from 2024-08-31, a unit may stay
# six months after that day, the first not counted: until the end of February.
EXAMPLE: Final = "1.1.1-1111 2024-01-10, 1.2.1-1114 2024-03-10, 1.2.1-1115 2024-04-10, 1.2.2-1116 2024-08-31"
FIXED: Final = date(2024, 8, 31)
STAYS_UNTIL: Final = date(2025, 2, 28)


def version(text: str) -> Version:
    return Version.parse(text)


def listed(text: str) -> list[tuple[str, str]]:
    rows = (line.partition(" | ") for line in text.strip().splitlines())
    return [(product, several) for product, _, several in rows]


def releases(text: str) -> Known:
    pairs = (each.split() for each in text.split(", "))
    return RELEASES.is_(Releases(tuple(Release(version(number), date.fromisoformat(day)) for number, day in pairs)))


def installed(text: str, *known: Known, history: str = EXAMPLE) -> Case:
    return Case(VERSION.is_(version(text)), releases(history), *known)


def of_table(product: str, text: str | None, *known: Known) -> Case:
    """An installed version of a product, to be compared with the releases of the vendor's table."""
    return Case(PRODUCT.is_(product), *([VERSION.is_(version(text))] if text else []), *known)


def designated(*texts: str) -> Known:
    return DESIGNATED.is_(DesignatedVersions(tuple(map(version, texts))))


def read(**ways: str) -> Versions:
    """The promise with ``latest_version="newest-release"`` and the like read in other ways."""
    return under(VERSIONS, {f"infinico/{name.replace('_', '-')}": way for name, way in ways.items()})


def written(several: Sequence[Version]) -> list[str]:
    return [each.number for each in several]


def rules(promise: Versions, case: Case, day: date) -> tuple[Rule, Rule]:
    """What is found for the unit and for an inquiry."""
    unit, inquiry = (finding(promise, case, purpose, day) for purpose in (Purpose.UNIT, Purpose.INQUIRY))
    return unit.rule, inquiry.rule


def supported(promise: Versions, case: Case, day: date) -> list[list[str]]:
    return [written(line.supported) for line in versions.released(promise, case, day)]


# The published tables


def test_thirty_six_products_are_listed_and_twenty_one_with_several_versions() -> None:
    rows = listed(ROWS)
    assert len(rows) == len(dict(rows)) == 36
    assert len([several for _, several in rows if " " in several]) == 21


@pytest.mark.parametrize(("product", "several"), listed(ROWS))
def test_the_rule_supports_what_the_table_lists(product: str, several: str) -> None:
    lines = released(APPLIANCE, of_table(product, None), as_of=CAPTURED)
    if product == SUPER:
        assert [written(line.supported) for line in lines] == [["4.04.4"], ["5.00.3"]]
        assert [line.unsupported for line in lines] == [(), ()]
        return
    (line,) = lines
    rule, old = JOINED.get(product, (several, ""))
    assert written(line.supported) == rule.split()
    assert written(line.unsupported) == old.split()
    # A version that the rule makes old, while the other table lists it, is shown as a conflict.
    assert [(each.rule, str(each.values["version"])) for each in line.conflicts] == [
        (versions.STILL_LISTED, each) for each in old.split()
    ]


@pytest.mark.parametrize(("product", "several"), listed(ROWS))
def test_all_versions_in_one_row_have_one_z_but_for_one_product(product: str, several: str) -> None:
    promise = under(APPLIANCE, {"infinico/z-scope": "product"})
    (line,) = released(promise, of_table(product, None), as_of=CAPTURED)
    if product == SUPER:
        assert (written(line.supported), written(line.unsupported)) == (["4.04.4"], ["5.00.3"])
        (conflict,) = line.conflicts
        assert conflict.values == {"version": version("5.00.3"), "place": "appliance policy, table (line 427)"}
    else:
        assert written(line.supported) == JOINED.get(product, (several,))[0].split()


def test_the_table_shows_the_kind_and_the_method_of_each_release_and_what_it_does_not_keep() -> None:
    (line,) = released(APPLIANCE, of_table("NetNebulas-IA DHCP", None), as_of=date(2022, 12, 31))
    assert written([each.version for each in line.each]) == ["4.1.0", "4.2.0"]
    assert line.kinds == (Kind.INITIAL, Kind.FEATURE)
    assert line.methods == (Method.PERIODIC_RELEASE, Method.PERIODIC_RELEASE)
    assert [each.rule for each in line.breaches] == [NumberRule.X_STARTS_AT_0, NumberRule.Y_STARTS_AT_0]


def test_the_tables_of_both_policies_are_read_alike() -> None:
    assert policy("infinico/virtual-support").versions is VERSIONS


# The examples of the policy


@pytest.mark.parametrize(
    ("history", "then"),
    [
        ("1.1.1-1111 2024-01-10, 1.2.2-1112 2024-06-10", ["1.2.2-1112"]),
        ("1.1.1-1111 2024-01-10, 1.1.2-1112 2024-06-10", ["1.1.2-1112"]),
        ("1.1.1-1111 2024-01-10, 1.2.1-1114 2024-06-10", ["1.1.1-1111", "1.2.1-1114"]),
        ("1.1.1-1111 2024-01-10, 1.1.1-1112 2024-06-10", ["1.1.1-1111", "1.1.1-1112"]),
        ("1.1.1-1111 2024-01-10, 1.2.1-1114 2024-03-10, 1.2.2-1116 2024-06-10", ["1.2.2-1116"]),
        (
            "1.1.1-1111 2024-01-10, 1.2.1-1114 2024-03-10, 1.2.1-1115 2024-06-10",
            ["1.1.1-1111", "1.2.1-1114", "1.2.1-1115"],
        ),
        ("1.5.1 2024-01-10, 1.2.3 2024-06-10", ["1.2.3"]),
    ],
)
def test_the_versions_with_the_largest_z_are_supported(history: str, then: list[str]) -> None:
    case = Case(releases(history))
    assert supported(VERSIONS, case, date(2024, 1, 9)) == [[]]
    assert supported(VERSIONS, case, date(2024, 1, 10)) == [[history.split(maxsplit=1)[0]]]
    assert supported(VERSIONS, case, date(2024, 6, 10)) == [then]


@pytest.mark.parametrize(
    ("text", "day", "unit", "inquiry"),
    [
        ("1.1.1-1111", FIXED - DAY, versions.SUPPORTED, versions.SUPPORTED),
        ("1.1.1-1111", FIXED, versions.TO_BE_UPDATED, versions.SUPERSEDED),
        ("1.1.1-1111", STAYS_UNTIL, versions.TO_BE_UPDATED, versions.SUPERSEDED),
        ("1.1.1-1111", STAYS_UNTIL + DAY, versions.OVERDUE, versions.SUPERSEDED),
        ("1.2.1-1115", STAYS_UNTIL + DAY, versions.OVERDUE, versions.SUPERSEDED),
        ("1.2.2-1116", STAYS_UNTIL + DAY, versions.SUPPORTED, versions.SUPPORTED),
        ("1.2.2-1116", FIXED - DAY, versions.UNKNOWN_VERSION, versions.UNKNOWN_VERSION),
    ],
)
def test_an_old_version_is_not_answered_about_at_once_and_a_unit_may_be_updated_for_six_months(
    text: str, day: date, unit: Rule, inquiry: Rule
) -> None:
    assert rules(VERSIONS, installed(text), day) == (unit, inquiry)


@pytest.mark.parametrize(
    ("product", "text", "last"),
    [
        ("NetNebulas-VA DHCP", "3.18.3", date(2021, 2, 24)),  # 3.27.4 of 2020-08-24
        ("NetNebulas VA DefRAD", "3.19.1", date(2024, 5, 17)),  # 3.35.2 of 2023-11-17
    ],
)
def test_the_time_to_update_runs_from_the_release_that_raised_z(product: str, text: str, last: date) -> None:
    case = of_table(product, text)
    assert rules(VERSIONS, case, last)[0] is versions.TO_BE_UPDATED
    assert rules(VERSIONS, case, last + DAY)[0] is versions.OVERDUE


@pytest.mark.parametrize(
    ("raised", "last"),
    [("2023-08-31", date(2024, 2, 29)), ("2023-02-28", date(2023, 8, 31)), ("2024-08-31", date(2025, 2, 28))],
)
def test_six_months_do_not_count_the_day_of_the_release(raised: str, last: date) -> None:
    case = installed("1.1.1", history=f"1.1.1 2022-01-10, 1.1.2 {raised}")
    assert [(step.on, step.rule) for step in timeline(VERSIONS, case, Purpose.UNIT).steps] == [
        (BEGINNING, versions.UNKNOWN_VERSION),
        (date(2022, 1, 10), versions.SUPPORTED),
        (date.fromisoformat(raised), versions.TO_BE_UPDATED),
        (last + DAY, versions.OVERDUE),
    ]


def test_a_version_that_was_old_when_it_was_released_has_no_time_of_its_own() -> None:
    history = "1.2.2-12 2024-01-10, 1.1.1-13 2024-12-10"
    case = installed("1.1.1-13", history=history)
    assert rules(VERSIONS, case, date(2024, 12, 10))[0] is versions.OVERDUE
    # No periodic release came after it: the one that made it old counts.
    assert rules(read(update_grace="every-release"), case, date(2024, 12, 10))[0] is versions.OVERDUE


@pytest.mark.parametrize(
    ("text", "day", "kind"),
    [
        ("1.1.1-1111", date(2024, 3, 10), "infinico/feature-release-keeps-both"),
        ("1.1.1-1111", date(2024, 4, 10), "infinico/hotfix-keeps-both"),
        ("1.1.1-1111", FIXED, "infinico/supported-example-2"),
        ("1.2.2-1116", FIXED, "infinico/supported-example-2"),
    ],
)
def test_an_answer_cites_the_example_of_what_was_released(text: str, day: date, kind: str) -> None:
    examples = {provision.clauses[0].id for provision in VERSIONS.kinds}
    for purpose in Purpose:
        cited = {clause.id for clause in finding(VERSIONS, installed(text), purpose, day).clauses}
        assert cited & examples == {kind}


# What is not known


def test_without_a_version_or_a_product_nothing_is_known() -> None:
    for case, missing in ((Case(releases(EXAMPLE)), VERSION), (Case(VERSION.is_(version("1.1.1"))), PRODUCT)):
        found = finding(VERSIONS, case, Purpose.UNIT, FIXED)
        assert (found.rule, found.missing, found.weighs) == (versions.NOT_KNOWN, (missing,), Outcome.EXCLUDED)
        assert standing(VERSIONS, case, FIXED).status is Status.NOT_KNOWN


def test_a_product_that_the_table_does_not_have_has_no_line() -> None:
    case = of_table("NetNebulas9 DHCP", "1.1.1")
    found = finding(VERSIONS, case, Purpose.INQUIRY, FIXED)
    assert (found.rule, found.missing, found.outcome) == (
        versions.UNKNOWN_LINE,
        (RELEASES,),
        Outcome.UNDETERMINED,
    )
    assert standing(VERSIONS, case, FIXED).status is Status.UNKNOWN_LINE
    assert released(APPLIANCE, case, as_of=FIXED) == ()


@pytest.mark.parametrize(
    ("text", "day", "unit", "inquiry"),
    [
        ("1.3.2", FIXED, versions.UNKNOWN_VERSION, versions.UNKNOWN_VERSION),
        ("1.3.3", FIXED, versions.UNKNOWN_VERSION, versions.UNKNOWN_VERSION),
        ("1.0.0", date(2024, 1, 9), versions.UNKNOWN_VERSION, versions.UNKNOWN_VERSION),
        # 1.1.1-1111 had a greater Z than 0 on 2024-01-10; six months after that end on 2024-07-10.
        ("1.0.0", date(2024, 1, 10), versions.UNKNOWN_VERSION, versions.SMALLER_Z),
        ("1.0.0", date(2024, 7, 10), versions.UNKNOWN_VERSION, versions.SMALLER_Z),
        ("1.0.0", date(2024, 7, 11), versions.SMALLER_Z, versions.SMALLER_Z),
    ],
)
def test_a_version_that_is_no_known_release_is_old_only_where_its_z_is_smaller(
    text: str, day: date, unit: Rule, inquiry: Rule
) -> None:
    assert rules(VERSIONS, installed(text), day) == (unit, inquiry)
    settled = unit is versions.SMALLER_Z
    assert standing(VERSIONS, installed(text), day).status is (
        Status.UNSUPPORTED if settled else Status.UNKNOWN_VERSION
    )


def test_an_unknown_version_has_no_time_to_update_where_there_is_none() -> None:
    assert rules(read(update_grace="none"), installed("1.0.0"), date(2024, 1, 10))[0] is versions.SMALLER_Z
    assert rules(read(update_grace="none"), installed("1.0.0"), date(2024, 1, 9))[0] is versions.UNKNOWN_VERSION


def test_an_unknown_version_is_not_made_old_by_its_date() -> None:
    newest = read(latest_version="newest-release")
    assert rules(newest, installed("1.0.0"), FIXED) == (versions.UNKNOWN_VERSION, versions.UNKNOWN_VERSION)


def test_no_release_at_all_tells_nothing_of_a_version() -> None:
    case = Case(VERSION.is_(version("1.1.1")), RELEASES.is_(Releases(())))
    assert rules(VERSIONS, case, FIXED) == (versions.UNKNOWN_VERSION, versions.UNKNOWN_VERSION)
    shown = standing(VERSIONS, case, FIXED)
    assert (shown.known_until, shown.update_to) == (None, ())


@pytest.mark.parametrize(
    ("text", "rule", "lines"),
    [
        # SuperDHCP has Z 4 in its line of X 4 and Z 3 in that of X 5, both of 2017-02-24.
        ("4.01.3", versions.SMALLER_Z, ["4"]),
        ("4.01.4", versions.UNKNOWN_VERSION, ["4"]),
        ("5.01.2", versions.SMALLER_Z, ["5"]),
        ("5.01.3", versions.UNKNOWN_VERSION, ["5"]),
        # No line has X 3: it is old only where both have a greater Z.
        ("3.01.2", versions.SMALLER_Z, ["4", "5"]),
        ("3.01.3", versions.UNKNOWN_VERSION, ["4", "5"]),
    ],
)
def test_an_unknown_version_is_held_against_the_lines_of_its_major(text: str, rule: Rule, lines: list[str]) -> None:
    found = finding(VERSIONS, of_table(SUPER, text), Purpose.INQUIRY, CAPTURED)
    assert found.rule is rule
    assert found.values["line"] == tuple(f"{SUPER} ({line})" for line in lines)


def test_a_designated_version_stands_for_its_revisions_as_a_row_does() -> None:
    # 1.1.1-1111 is superseded on FIXED; what is designated without a revision takes it in.
    case = installed("1.1.1-1111", designated("1.1.1"))
    assert finding(VERSIONS, case, Purpose.INQUIRY, FIXED).rule is versions.DESIGNATED_ONE
    (line,) = versions.released(VERSIONS, case, FIXED)
    assert version("1.1.1-1111") in line.supported
    exact = read(table_revision="exact")
    assert finding(exact, case, Purpose.INQUIRY, FIXED).rule is versions.SUPERSEDED
    other = installed("1.1.1-1111", designated("1.1.1-9999"))
    assert finding(VERSIONS, other, Purpose.INQUIRY, FIXED).rule is versions.SUPERSEDED


@pytest.mark.parametrize("way", ["adds", "replaces"])
def test_a_version_of_unknown_revision_may_be_the_designated_one(way: str) -> None:
    promise = read(designation=way)
    found = finding(promise, installed("1.1.1", designated("1.1.1-1111")), Purpose.INQUIRY, FIXED)
    assert (found.rule, found.missing, found.weighs) == (versions.NOT_KNOWN, (VERSION,), Outcome.EXCLUDED)
    other = finding(promise, installed("1.1.1", designated("1.1.2-1111")), Purpose.INQUIRY, FIXED)
    assert other.outcome is Outcome.EXCLUDED


def test_a_supported_version_stays_so_whatever_is_designated_beside_it() -> None:
    case = installed("1.2.2", designated("1.2.2-9999"))
    assert finding(VERSIONS, case, Purpose.INQUIRY, FIXED).rule is versions.SUPPORTED


def test_where_every_release_is_to_be_followed_the_update_is_to_one_from_the_next_on() -> None:
    # 1.1.0-1 is followed by 1.2.0-2, which raises no Z: both are supported, and only the later is an update.
    releases_ = releases("1.1.0-1 2024-01-10, 1.2.0-2 2024-04-10")
    case = Case(VERSION.is_(version("1.1.0-1")), releases_)
    shown = standing(read(update_grace="every-release"), case, date(2024, 5, 1))
    assert (shown.status, shown.stays_until) == (Status.TO_BE_UPDATED, date(2024, 10, 10))
    assert written(shown.update_to) == ["1.2.0-2"]
    assert shown.unit.values["supported"] == shown.update_to


# The other readings


@pytest.mark.parametrize(
    ("way", "then"),
    [("product-and-major", [["4.4.4"], ["5.0.3"]]), ("line", [["4.4.4"]]), ("family", [["4.4.4"]])],
)
def test_stated_releases_are_one_line_or_one_for_each_major(way: str, then: list[list[str]]) -> None:
    case = Case(releases("4.4.4 2024-01-10, 5.0.3 2024-01-10"))
    assert supported(read(z_scope=way), case, FIXED) == then


def test_compared_in_its_family_a_product_loses_what_its_table_lists() -> None:
    (line,) = versions.released(read(z_scope="family"), of_table("NetRegio AD", None), CAPTURED)
    assert set(written(line.supported)) == {"3.35.2"}
    assert [str(each.values["version"]) for each in line.conflicts] == [
        *("3.10.1", "3.14.1", "3.17.1", "3.25.1", "3.29.1"),
        *("4.8.1", "4.10.1"),
    ]


@pytest.mark.parametrize(
    ("text", "day", "both"),
    [
        ("1.1.1-1111", date(2024, 3, 9), (versions.SUPPORTED, versions.SUPPORTED)),
        # The next periodic release came on 2024-03-10: six months end on 2024-09-10.
        ("1.1.1-1111", date(2024, 3, 10), (versions.TO_BE_UPDATED, versions.SUPERSEDED)),
        ("1.1.1-1111", date(2024, 9, 10), (versions.TO_BE_UPDATED, versions.SUPERSEDED)),
        ("1.1.1-1111", date(2024, 9, 11), (versions.OVERDUE, versions.SUPERSEDED)),
        # A hotfix makes nothing old.
        ("1.2.1-1114", date(2024, 4, 10), (versions.SUPPORTED, versions.SUPPORTED)),
    ],
)
def test_read_as_the_newest_release_any_later_periodic_one_makes_old(
    text: str, day: date, both: tuple[Rule, Rule]
) -> None:
    assert rules(read(latest_version="newest-release"), installed(text), day) == both


@pytest.mark.parametrize(
    ("way", "day", "unit"),
    [
        ("none", FIXED - DAY, versions.SUPPORTED),
        ("none", FIXED, versions.OVERDUE),
        ("every-release", date(2024, 3, 9), versions.SUPPORTED),
        ("every-release", date(2024, 3, 10), versions.TO_BE_UPDATED),
        ("every-release", date(2024, 9, 10), versions.TO_BE_UPDATED),
        ("every-release", date(2024, 9, 11), versions.OVERDUE),
    ],
)
def test_the_time_to_update_runs_from_the_release_that_the_reading_says(way: str, day: date, unit: Rule) -> None:
    assert rules(read(update_grace=way), installed("1.1.1-1111"), day)[0] is unit


def test_read_as_every_release_the_newest_one_has_no_time_to_update() -> None:
    assert rules(read(update_grace="every-release"), installed("1.2.2-1116"), FIXED)[0] is versions.SUPPORTED


@pytest.mark.parametrize(
    ("updated", "rule", "missing"),
    [
        (FIXED, versions.SUPPORTED, ()),
        (STAYS_UNTIL, versions.SUPPORTED, ()),
        (STAYS_UNTIL + DAY, versions.UPDATED_LATE, ()),
        (NEVER, versions.SUPPORTED, ()),
        (None, versions.UPDATED_LATE, (UPDATED,)),
        (Between(FIXED, STAYS_UNTIL), versions.SUPPORTED, ()),
        (Between(STAYS_UNTIL, STAYS_UNTIL + DAY), versions.UPDATED_LATE, (UPDATED,)),
        (Between(STAYS_UNTIL + DAY, date(2025, 6, 30)), versions.UPDATED_LATE, ()),
    ],
)
def test_read_as_barring_a_unit_that_was_updated_too_late_stays_out(
    updated: When | None, rule: Rule, missing: tuple[object, ...]
) -> None:
    known = [] if updated is None else [UPDATED.on(updated)]
    case, day = installed("1.2.2-1116", *known), date(2025, 7, 1)
    found = finding(read(late_update="barred"), case, Purpose.UNIT, day)
    assert (found.rule, found.missing) == (rule, missing)
    assert UPDATED in found.facts
    assert rules(VERSIONS, case, day)[0] is versions.SUPPORTED


def test_where_z_never_rose_no_update_is_late() -> None:
    case = installed("1.2.1-1114", UPDATED.on(date(2030, 1, 1)))
    assert rules(read(late_update="barred"), case, FIXED - DAY)[0] is versions.SUPPORTED


@pytest.mark.parametrize(
    ("way", "rule", "both"),
    [
        ("rule", versions.SUPERSEDED, ["3.27.4", "3.30.4", "3.32.4"]),
        ("table", versions.LISTED, ["3.18.3", "3.27.4", "3.30.4", "3.32.4"]),
        ("both", versions.DISPUTED, ["3.27.4", "3.30.4", "3.32.4"]),
    ],
)
def test_where_rule_and_table_disagree_the_reading_decides(way: str, rule: Rule, both: list[str]) -> None:
    promise, case = read(supported_source=way), of_table("NetNebulas-VA DHCP", "3.18.3")
    found = finding(promise, case, Purpose.INQUIRY, CAPTURED)
    assert (found.rule, found.outcome) == (rule, rule.outcome)
    assert supported(promise, case, CAPTURED) == [both]


@pytest.mark.parametrize("way", ["rule", "table", "both"])
def test_no_table_speaks_for_an_old_release_that_it_does_not_list(way: str) -> None:
    promise, case = read(supported_source=way), installed("1.1.1-1111")
    assert rules(promise, case, FIXED) == (versions.TO_BE_UPDATED, versions.SUPERSEDED)
    assert supported(promise, case, FIXED) == [["1.2.2-1116"]]


@pytest.mark.parametrize(("way", "rule"), [("any", versions.SUPPORTED), ("exact", versions.UNKNOWN_VERSION)])
def test_a_row_without_a_revision_stands_for_any_or_for_none(way: str, rule: Rule) -> None:
    case = of_table("NetNebulas2 DHCP", "3.30.4-2290")
    assert rules(read(table_revision=way), case, CAPTURED) == (rule, rule)


@pytest.mark.parametrize(
    ("way", "text", "rule"),
    [
        ("adds", "1.1.1-1111", versions.DESIGNATED_ONE),
        ("adds", "1.2.1-1115", versions.OVERDUE),
        ("adds", "1.2.2-1116", versions.SUPPORTED),
        ("replaces", "1.1.1-1111", versions.DESIGNATED_ONE),
        ("replaces", "1.2.1-1115", versions.NOT_DESIGNATED),
        ("replaces", "1.2.2-1116", versions.NOT_DESIGNATED),
    ],
)
def test_a_version_that_the_vendor_designates_is_maintained(way: str, text: str, rule: Rule) -> None:
    case = installed(text, designated("1.1.1-1111"))
    assert rules(read(designation=way), case, STAYS_UNTIL + DAY)[0] is rule


@pytest.mark.parametrize(("way", "then"), [("adds", ["1.1.1-1111", "1.2.2-1116"]), ("replaces", ["1.1.1-1111"])])
def test_a_designation_adds_to_the_supported_versions_or_stands_for_them(way: str, then: list[str]) -> None:
    case = Case(releases(EXAMPLE), designated("1.1.1-1111", "9.9.9"))
    assert supported(read(designation=way), case, FIXED) == [then]


# What there is to say


@pytest.mark.parametrize(
    ("text", "day", "status", "until", "update_to"),
    [
        ("1.1.1-1111", FIXED - DAY, Status.SUPPORTED, None, []),
        ("1.1.1-1111", FIXED, Status.TO_BE_UPDATED, STAYS_UNTIL, ["1.2.2-1116"]),
        ("1.1.1-1111", STAYS_UNTIL + DAY, Status.UNSUPPORTED, STAYS_UNTIL, ["1.2.2-1116"]),
        ("1.2.2-1116", FIXED, Status.SUPPORTED, None, []),
    ],
)
def test_an_old_version_shows_until_when_it_may_stay_and_what_to_update_to(
    text: str, day: date, status: Status, until: date | None, update_to: list[str]
) -> None:
    shown = standing(VERSIONS, installed(text), day)
    assert (shown.status, shown.stays_until, written(shown.update_to)) == (status, until, update_to)
    assert (shown.conflicts, shown.known_until) == ((), FIXED)


def test_where_rule_and_table_disagree_the_status_is_not_known() -> None:
    case = of_table("NetNebulas-VA DHCP", "3.18.3")
    shown = standing(read(supported_source="both"), case, CAPTURED)
    assert shown.status is Status.NOT_KNOWN


@pytest.mark.parametrize(
    ("text", "way", "places"),
    [
        ("3.18.3", "any", ["virtual-appliance policy, table (line 591)"]),
        ("3.18.3-5", "any", ["virtual-appliance policy, table (line 591)"]),
        ("3.18.3", "exact", ["virtual-appliance policy, table (line 591)"]),
        ("3.18.3-5", "exact", []),
        ("3.27.4", "any", []),
    ],
)
def test_a_conflict_is_shown_with_the_version_that_it_is_about(text: str, way: str, places: list[str]) -> None:
    shown = standing(read(table_revision=way), of_table("NetNebulas-VA DHCP", text), CAPTURED)
    assert [each.values["place"] for each in shown.conflicts] == places
    assert shown.known_until == CAPTURED


def test_a_unit_on_an_old_version_is_to_be_updated_by_a_day() -> None:
    end = date(2026, 3, 31)
    (deadline,) = deadlines(VERSIONS, installed("1.1.1-1111"), end)
    assert (deadline.duty, deadline.on, deadline.since, deadline.until) == (versions.UPDATE, STAYS_UNTIL, FIXED, end)
    assert deadline.values["by"] == version("1.2.2-1116")
    assert [deadline.is_open(day) for day in (FIXED - DAY, FIXED, end, end + DAY)] == [False, True, True, False]


@pytest.mark.parametrize(
    ("promise", "case"),
    [
        (VERSIONS, Case(releases(EXAMPLE))),
        (VERSIONS, installed("1.2.2-1116")),
        (VERSIONS, installed("1.9.9")),
        (VERSIONS, Case(VERSION.is_(version("1.0.0")), RELEASES.is_(Releases(())))),
        (read(update_grace="none"), installed("1.0.0")),
        (read(latest_version="newest-release"), installed("1.0.0")),
        (VERSIONS, installed("1.1.1-1111", designated("1.1.1-1111"))),
        (read(update_grace="none"), installed("1.1.1-1111")),
        (evolve(VERSIONS, gate=evolve(VERSIONS.gate, value=Gate.NOTHING)), installed("1.1.1-1111")),
    ],
)
def test_nothing_is_to_be_updated_by_a_day_where_no_day_ends_it(promise: Versions, case: Case) -> None:
    assert deadlines(promise, case, None) == ()


def test_a_version_that_no_table_lists_is_to_be_updated_where_its_z_is_smaller() -> None:
    # 1.1.1-1111 of 2024-01-10 was the first with a greater Z than 0: six months end on 2024-07-10.
    (deadline,) = deadlines(VERSIONS, installed("1.0.0"), None)
    assert (deadline.on, deadline.since) == (date(2024, 7, 10), date(2024, 1, 10))
    assert deadline.values["by"] == version("1.1.1-1111")


# The unit, and the request


def test_the_version_is_shown_apart_from_whether_the_unit_is_covered() -> None:
    (step,) = of_unit(VERSIONS, installed("1.1.1-1111")).steps
    assert (step.rule, step.outcome) == (versions.APART, Outcome.COVERED)


def test_joined_an_old_version_puts_the_unit_out_when_its_time_ends() -> None:
    promise = read(version_gates_unit="joined")
    line = of_unit(promise, installed("1.1.1-1111"))
    assert [(step.on, step.outcome) for step in line.steps[-3:]] == [
        (date(2024, 4, 10), Outcome.COVERED),
        (FIXED, Outcome.COVERED),
        (STAYS_UNTIL + DAY, Outcome.EXCLUDED),
    ]
    assert all(promise.gate in step.rests_on for step in line.steps)


@pytest.mark.parametrize(
    ("work", "rule"),
    [
        (Work.HOW_TO_QUESTION, versions.SUPERSEDED),
        (Work.SOFTWARE_FIX, versions.SUPERSEDED),
        (Work.FIX_DATE, versions.SUPERSEDED),
        (Work.REPAIR, versions.TO_BE_UPDATED),
        (Work.ADVANCE_EXCHANGE, versions.TO_BE_UPDATED),
    ],
)
def test_a_superseded_version_is_repaired_and_not_answered_about(work: Work, rule: Rule) -> None:
    (found,) = of_request(VERSIONS, installed("1.1.1-1111", WORK.is_(work)), STAYS_UNTIL)
    assert (found.rule, found.outcome) == (rule, rule.outcome)
    assert WORK in found.facts
    assert (VERSIONS.upkeep if rule is versions.TO_BE_UPDATED else VERSIONS.inquiries) in found.rests_on


@pytest.mark.parametrize("work", [Work.SOFTWARE_DOWNLOAD, Work.SUPPORT_SITE, Work.CHANGE_GRADE, Work.MEETING])
def test_what_is_neither_upkeep_nor_an_answer_is_done_whatever_is_installed(work: Work) -> None:
    assert of_request(VERSIONS, installed("1.1.1-1111", WORK.is_(work)), STAYS_UNTIL + DAY) == ()


def test_the_work_is_asked_for_only_where_it_can_make_a_difference() -> None:
    case = installed("1.1.1-1111")
    (found,) = of_request(VERSIONS, case, FIXED)
    assert (found.rule, found.missing) == (versions.NOT_KNOWN, (WORK,))
    assert (found.outcome, found.weighs) == (Outcome.UNDETERMINED, Outcome.EXCLUDED)
    # There are works that no version bars: a version that bars all the others leaves it open too.
    (late,) = of_request(VERSIONS, case, STAYS_UNTIL + DAY)
    assert (late.rule, late.missing, late.weighs) == (versions.NOT_KNOWN, (WORK,), Outcome.EXCLUDED)
    before = of_request(VERSIONS, case, FIXED - DAY)
    assert [(each.outcome, each.missing) for each in before] == [(Outcome.COVERED, ()), (Outcome.COVERED, ())]


def test_where_the_version_decides_nothing_nothing_is_found_of_it() -> None:
    silent = evolve(VERSIONS, gate=evolve(VERSIONS.gate, value=Gate.NOTHING))
    assert of_request(silent, installed("1.1.1-1111"), STAYS_UNTIL + DAY) == ()
    (step,) = of_unit(silent, installed("1.1.1-1111")).steps
    assert step.rule is versions.APART


# A request about a version that is supported on its day


def asked_on(day: date, case: Case) -> Case:
    return case.but(RECEIVED_AT.at(datetime(day.year, day.month, day.day, 9, tzinfo=JST)))


@pytest.mark.parametrize(
    ("number", "day", "truth"),
    [
        ("1.1.1-1111", FIXED - DAY, True),
        # From the day of the fixes on, what they supersede is not answered about, though a unit may stay on it.
        ("1.1.1-1111", FIXED, False),
        ("1.1.1-1111", STAYS_UNTIL, False),
        ("1.2.2-1116", FIXED, True),
        # Larger than any release known: it may have come since.
        ("1.2.3-1200", FIXED, Open((RELEASES,))),
    ],
)
def test_a_version_is_one_to_ask_about_on_the_day_of_the_request(number: str, day: date, truth: Truth) -> None:
    assert Supported(VERSIONS).holds(asked_on(day, installed(number))) == truth


@pytest.mark.parametrize(
    ("case", "missing"),
    [
        (installed("1.1.1-1111"), (RECEIVED_AT,)),
        (Case(), (RECEIVED_AT,)),
        (asked_on(FIXED, Case(PRODUCT.is_("NetRegio2 DHCP"))), (VERSION,)),
        (asked_on(FIXED, Case(VERSION.is_(version("3.34.4")))), (PRODUCT,)),
        (asked_on(FIXED, of_table("no such product", "3.34.4")), (RELEASES,)),
    ],
)
def test_what_is_missing_leaves_open_whether_a_version_is_one_to_ask_about(
    case: Case, missing: tuple[Question, ...]
) -> None:
    assert Supported(VERSIONS).holds(case) == Open(missing)


def test_a_designated_version_is_one_to_ask_about() -> None:
    case = asked_on(STAYS_UNTIL, installed("1.1.1-1111", designated("1.1.1-1111")))
    assert Supported(VERSIONS).holds(case) is True


def test_read_as_the_newest_release_only_that_is_one_to_ask_about() -> None:
    # 1.2.1-1115 is a hotfix on 1.2.1-1114: by the Z both stay, by the newest release only the last.
    before = date(2024, 4, 10)
    for number, newest in (("1.1.1-1111", False), ("1.2.1-1115", True)):
        case = asked_on(before, installed(number))
        assert Supported(VERSIONS).holds(case) is True
        assert Supported(read(latest_version="newest-release")).holds(case) is newest


def test_whether_a_version_is_one_to_ask_about_is_told_by_its_facts() -> None:
    assert Supported(VERSIONS).facts == (RECEIVED_AT, VERSION, PRODUCT, RELEASES, DESIGNATED)


def test_the_day_of_a_request_is_that_in_japan() -> None:
    # 15:00 UTC is midnight in Japan, the beginning of the day on which the fixes were released.
    at = datetime(FIXED.year, FIXED.month, FIXED.day, tzinfo=JST)
    for when, truth in ((at - timedelta(seconds=1), True), (at, False)):
        case = installed("1.1.1-1111", RECEIVED_AT.at(when.astimezone(UTC)))
        assert Supported(VERSIONS).holds(case) is truth
