from datetime import UTC, date, datetime
from itertools import pairwise
from time import perf_counter
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from maintrules.releases import (
    Kind,
    Line,
    LineBy,
    Method,
    Release,
    ReleaseTable,
    Sale,
    Version,
    VersionError,
    of_major,
)

numbers = st.integers(min_value=0, max_value=999_999_999)
TABLE: Final = ReleaseTable("maintrules.vendors.infinico", "releases.csv")
DAY: Final = date(2024, 1, 10)


def version(text: str) -> Version:
    return Version.parse(text)


def releases(*versions_and_days: str) -> tuple[Release, ...]:
    """``1.1.1-1111 2024-01-10``; without a day on 2024-01-10."""
    pairs = (text.partition(" ") for text in versions_and_days)
    return tuple(Release(version(number), date.fromisoformat(day) if day else DAY) for number, _, day in pairs)


def line(*versions_and_days: str) -> Line:
    return Line("line", releases(*versions_and_days))


# How a version is written


@pytest.mark.parametrize(
    ("text", "number", "canonical", "release", "revision"),
    [
        ("1.06.11", "1.06.11", "1.6.11", "1.6.11", None),
        ("3.30.4", "3.30.4", "3.30.4", "3.30.4", None),
        ("1.2.1-1114", "1.2.1-1114", "1.2.1-1114", "1.2.1", 1114),
        ("5.00.3", "5.00.3", "5.0.3", "5.0.3", None),
        ("0.0.0-0", "0.0.0-0", "0.0.0-0", "0.0.0", 0),
        ("1.1.1-0007", "1.1.1-0007", "1.1.1-7", "1.1.1", 7),
        ("999999999.0.0-999999999", "999999999.0.0-999999999", "999999999.0.0-999999999", "999999999.0.0", 999_999_999),
    ],
)
def test_a_version_keeps_its_print_and_knows_its_numbers(
    text: str, number: str, canonical: str, release: str, revision: int | None
) -> None:
    parsed = version(text)
    assert parsed.printed == text
    assert str(parsed) == parsed.number == number
    assert parsed.canonical == canonical
    assert parsed.release == release
    assert parsed.revision == revision


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Ver1.1.1-1111", "1.1.1-1111"),
        ("ver.3.30.4", "3.30.4"),
        ("Ver. 3.30.4", "3.30.4"),
        ("VER:3.30.4", "3.30.4"),
        ("v3.30.4", "3.30.4"),
        ("Version 3.30.4", "3.30.4"),
        ("バージョン3.30.4", "3.30.4"),
        ("バージョン：3.30.4", "3.30.4"),
        ("ﾊﾞｰｼﾞｮﾝ 3.30.4", "3.30.4"),
        ("３．３０．４", "3.30.4"),
        ("Ｖｅｒ１．１．１－１１１１", "1.1.1-1111"),
        ("1.1.1\N{MINUS SIGN}1111", "1.1.1-1111"),
        (" 3.30.4\n", "3.30.4"),
        ("\N{IDEOGRAPHIC SPACE}3.30.4", "3.30.4"),
    ],
)
def test_a_word_before_the_numbers_full_width_and_blanks_around_are_forgiven(text: str, number: str) -> None:
    parsed = version(text)
    assert (parsed.number, parsed.printed) == (number, text)
    assert parsed == version(number)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Ver",
        "1.1",
        "1.1.1-r",
        "1.1.1-1111-1",
        "1.1.1.1",
        "1.1.-1",
        "1.1.1-",
        "1.1.1 -1",
        "1. 1.1",
        "1,1,1",
        "-1.1.1",
        "+1.1.1",
        "1.1.1.post1",
        "1_0.1.1",
        "Ver..1.1.1",
        "VerVer1.1.1",
        "rev1.1.1",
        "1.1.1\n1",
        "1.1.1\x00",
        "٣.٣٠.٤",
        "३.३०.४",
        "三.三〇.四",
        "1234567890.1.1",
        "0000000001.1.1",
        "1.1.1-1234567890",
    ],
)
def test_what_is_not_three_or_four_numbers_is_no_version(text: str) -> None:
    with pytest.raises(VersionError, match=r"write X\.Y\.Z or X\.Y\.Z-r") as refused:
        version(text)
    assert repr(text) in str(refused.value)


@pytest.mark.parametrize(
    "long", ["9", "1.", "1.1.1-", "Ver", "バージョン", "-", "．", "0 ", "\N{COMBINING ACUTE ACCENT}"]
)
def test_a_text_of_a_hundred_thousand_characters_is_refused_without_delay(long: str) -> None:
    text = "1.1.1-" + long * (100_000 // len(long))
    began = perf_counter()
    with pytest.raises(VersionError):
        version(text)
    assert perf_counter() - began < 1


@given(st.text())
def test_a_text_that_ends_in_a_letter_is_refused_by_name(text: str) -> None:
    with pytest.raises(VersionError) as refused:
        version(f"{text}x")
    assert repr(f"{text}x") in str(refused.value)


# Order


def test_versions_stand_in_the_order_of_their_numbers() -> None:
    ordered = ["1.6.9", "1.06.11", "1.10.0", "3.30.4", "3.30.4-0", "3.30.4-9", "3.30.4-1114", "3.30.5", "10.0.0"]
    assert all(first < second for first, second in pairwise(map(version, ordered)))


def test_leading_zeros_and_a_word_before_make_no_other_version() -> None:
    assert version("1.06.11") == version("Ver1.6.11")
    assert hash(version("1.06.11")) == hash(version("Ver1.6.11"))
    assert version("1.6.11") != version("1.6.11-0")


@given(a=st.tuples(numbers, numbers, numbers), b=st.tuples(numbers, numbers, numbers))
def test_the_order_is_that_of_the_numbers(a: tuple[int, int, int], b: tuple[int, int, int]) -> None:
    first, second = (version(".".join(map(str, numbers))) for numbers in (a, b))
    assert (first < second) is (a < b)
    assert (first == second) is (a == b)
    assert (first.x, first.y, first.z) == first.numbers == a


def test_a_release_is_of_a_day_not_of_an_instant() -> None:
    with pytest.raises(VersionError, match=r"1\.1\.1: released on a day, not at the instant .*: give its date"):
        Release(version("1.1.1"), datetime(2024, 1, 10, 9, tzinfo=UTC))


# What a release brings


@pytest.mark.parametrize(
    ("old", "new", "kind", "method"),
    [
        ("1.1.1-1111", "1.1.1-1112", Kind.HOTFIX, Method.HOTFIX),
        ("1.1.1", "1.1.2", Kind.BUG_FIX, Method.PERIODIC_RELEASE),
        ("1.1.1-1111", "1.2.1-1114", Kind.FEATURE, Method.PERIODIC_RELEASE),
        ("1.9.3", "2.9.3", Kind.FEATURE, Method.PERIODIC_RELEASE),
        ("1.1.1", "1.2.2", Kind.BOTH, Method.PERIODIC_RELEASE),
        ("1.2.1", "2.2.2", Kind.BOTH, Method.PERIODIC_RELEASE),
        ("1.1.2", "1.2.1", Kind.ANOMALY, Method.PERIODIC_RELEASE),
        ("1.2.1", "1.1.1", Kind.ANOMALY, Method.PERIODIC_RELEASE),
        ("1.1.1-1112", "1.1.1-1112", Kind.ANOMALY, Method.UNCLEAR),
        ("1.1.1-1112", "1.1.1-1111", Kind.ANOMALY, Method.UNCLEAR),
        ("1.1.1", "1.1.1", Kind.UNCLEAR, Method.UNCLEAR),
        ("1.1.1", "1.1.1-1112", Kind.UNCLEAR, Method.UNCLEAR),
        ("1.1.1-1112", "1.1.1", Kind.UNCLEAR, Method.UNCLEAR),
    ],
)
def test_what_a_release_brings_is_told_from_its_number_and_its_base(
    old: str, new: str, kind: Kind, method: Method
) -> None:
    followed = line(f"{old} 2024-01-10", f"{new} 2024-06-10").followed
    assert [each.kind for each in followed] == [Kind.INITIAL, kind]
    assert [each.method for each in followed] == [Method.PERIODIC_RELEASE, method]


def test_a_hotfix_of_an_older_version_is_compared_with_that_version() -> None:
    history = line("1.1.1-1111 2024-01-10", "1.2.1-1114 2024-04-10", "1.1.1-1115 2024-05-10", "1.2.2-1116 2024-06-10")
    assert history.kinds == (Kind.INITIAL, Kind.FEATURE, Kind.HOTFIX, Kind.BUG_FIX)
    bases = [each.base.version.number if each.base else None for each in history.followed]
    assert bases == [None, "1.1.1-1111", "1.1.1-1111", "1.2.1-1114"]


# A line


def test_a_line_stands_by_day_and_on_one_day_by_version() -> None:
    history = line("1.2.2 2024-06-10", "1.2.1 2024-04-10", "1.1.1-12 2024-04-10", "1.1.1-11 2024-01-10")
    assert [each.version.number for each in history.releases] == ["1.1.1-11", "1.1.1-12", "1.2.1", "1.2.2"]


def test_the_releases_known_on_a_day_are_those_of_that_day_and_before() -> None:
    history = line("1.1.1 2024-01-10", "1.2.1 2024-04-10")
    assert [len(history.known_on(date(2024, *day))) for day in ((1, 9), (1, 10), (4, 9), (4, 10))] == [0, 1, 1, 2]


def test_a_version_listed_twice_was_released_when_it_was_first() -> None:
    found = line("1.1.1 2024-04-10", "1.01.1 2024-01-10").find(version("1.1.1"))
    assert found is not None
    assert found.released == date(2024, 1, 10)


def test_a_row_without_a_revision_stands_for_every_revision_and_a_version_without_one_for_its_first_release() -> None:
    history = line("1.1.1", "1.1.1-5", "1.2.1-6")
    found = [history.find_any_revision(version(text)) for text in ("1.1.1-4", "1.1.1-5", "1.1.1", "1.2.1-7", "1.2.1")]
    assert [each and each.version.number for each in found] == ["1.1.1", "1.1.1", "1.1.1", None, "1.2.1-6"]
    assert history.find(version("1.1.1-4")) is None


@pytest.mark.parametrize(
    ("z", "raised_by"), [(0, "1.1.1"), (1, "1.2.2"), (2, "1.2.4"), (3, "1.2.4"), (4, None), (9, None)]
)
def test_a_z_is_raised_by_the_first_release_with_a_greater_one(z: int, raised_by: str | None) -> None:
    history = line("1.1.1 2024-01-10", "1.2.2 2024-02-10", "1.1.2 2024-02-11", "1.2.4 2024-03-10", "1.3.3 2024-04-10")
    found = history.raised_after(z)
    assert (found and found.version.number) == raised_by


def test_a_greater_z_that_came_first_raises_all_below_it() -> None:
    history = line("4.4.4 2024-01-10", "4.5.3 2024-02-10", "4.6.2 2024-03-10")
    found = [history.raised_after(z) for z in (2, 3, 4)]
    assert [each and each.version.number for each in found] == ["4.4.4", "4.4.4", None]


def test_a_hotfix_is_not_the_next_periodic_release() -> None:
    history = line("1.1.1-11 2024-01-10", "1.1.1-12 2024-02-10", "1.2.1-13 2024-03-10")
    found = [history.next_periodic(each) for each in history.releases]
    assert [each and each.version.number for each in found] == ["1.2.1-13", "1.2.1-13", None]


def test_a_line_of_one_major_each() -> None:
    majors = list(of_major("SuperDHCP", releases("4.4.4", "5.0.3", "4.5.4")))
    assert [(each.name, len(each.releases)) for each in majors] == [("SuperDHCP (4.)", 2), ("SuperDHCP (5.)", 1)]
    assert [each.name for each in of_major("", releases("4.4.4"))] == ["(4.)"]


# The vendor's table


def test_the_table_has_the_rows_of_both_policies() -> None:
    assert len(TABLE.rows) == 75
    assert len([row for row in TABLE.rows if row.release.tables == ("virtual",)]) == 2
    assert len(list(TABLE.products())) == 36
    assert TABLE.known_until == date(2024, 5, 22)
    assert {row.release.version.revision for row in TABLE.rows} == {None}


def test_a_product_is_found_by_its_row_and_by_each_model_in_it() -> None:
    row = "NetWyvern DHCP1000i、DHCP2000i、DHCP3000i"
    (found,) = TABLE.of(row)
    assert found.sale is Sale.ENDED
    assert TABLE.of("NetWyvern DHCP2000i") == (found,)
    assert TABLE.of("NetWyvern DHCP4000i") == ()


@pytest.mark.parametrize(
    ("product", "by", "lines"),
    [
        (
            "NetWyvern SuperDHCP",
            LineBy.LINE,
            {
                "NetWyvern SuperDHCP、SuperDHCP100/200 (4)": ["4.04.4"],
                "NetWyvern SuperDHCP、SuperDHCP100/200 (5)": ["5.00.3"],
            },
        ),
        (
            "NetWyvern SuperDHCP",
            LineBy.PRODUCT,
            {"NetWyvern SuperDHCP、SuperDHCP100/200": ["4.04.4", "5.00.3"]},
        ),
        (
            "NetWyvern SuperDHCP",
            LineBy.MAJOR,
            {
                "NetWyvern SuperDHCP、SuperDHCP100/200 (4.)": ["4.04.4"],
                "NetWyvern SuperDHCP、SuperDHCP100/200 (5.)": ["5.00.3"],
            },
        ),
        ("NetRegio AD", LineBy.LINE, {"NetRegio AD": ["3.10.1", "3.14.1", "3.17.1", "3.25.1", "3.29.1"]}),
        (
            "NetRegio2 GAZER",
            LineBy.FAMILY,
            {
                "GAZER": [
                    *("3.10.1", "3.10.1"),  # NetNebulas, NetRegio
                    "3.12.1",
                    *("3.15.1", "3.15.1", "3.15.1", "3.15.1"),  # NetNebulas2 and the three above
                    "4.9.0",  # NetNebulas3
                    *("4.8.0", "4.10.0"),  # NetRegio2A
                ]
            },
        ),
        ("a product that is not listed", LineBy.LINE, {}),
    ],
)
def test_the_rows_of_a_product_stand_in_lines_as_the_reading_says(
    product: str, by: LineBy, lines: dict[str, list[str]]
) -> None:
    found = TABLE.lines(product, by)
    assert {each.name: [release.version.number for release in each.releases] for each in found} == lines


def test_both_spellings_of_a_virtual_appliance_have_the_rows_of_both_tables() -> None:
    (dashed,), (spaced,) = (TABLE.lines(name, LineBy.LINE) for name in ("NetNebulas-VA DHCP", "NetNebulas VA DHCP"))
    assert dashed == spaced
    assert [each.version.number for each in dashed.releases] == ["3.18.3", "3.27.4", "3.30.4", "3.32.4"]
    assert dashed.tables == {"appliance", "virtual"}


def test_a_stated_release_that_the_table_lists_is_known_to_be_listed() -> None:
    stated = Release(version("3.27.4"), date(2020, 8, 24))
    listed = TABLE.listed("NetNebulas-VA DHCP", stated)
    assert (listed.tables, listed.place) == (("appliance",), "appliance policy, table (line 380)")
    assert TABLE.listed("NetNebulas-VA DHCP", listed) is listed
    unlisted = Release(version("3.27.5"), date(2020, 8, 24))
    assert TABLE.listed("NetNebulas-VA DHCP", unlisted) is unlisted
    assert TABLE.listed("a product that is not listed", stated) is stated
