from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from maintrules.versions import Version, VersionError

numbers = st.integers(min_value=0, max_value=999_999_999)


@pytest.mark.parametrize(
    ("text", "canonical", "release", "revision"),
    [
        ("1.06.11", "1.6.11", "1.6.11", None),
        ("3.30.4", "3.30.4", "3.30.4", None),
        ("1.2.1-1114", "1.2.1-1114", "1.2.1", 1114),
        ("5.00.3", "5.0.3", "5.0.3", None),
        ("0.0.0-0", "0.0.0-0", "0.0.0", 0),
        ("999999999.0.0", "999999999.0.0", "999999999.0.0", None),
    ],
)
def test_a_version_keeps_its_print_and_knows_its_numbers(
    text: str, canonical: str, release: str, revision: int | None
) -> None:
    version = Version.parse(text)
    assert version.printed == text
    assert version.canonical == canonical
    assert version.release == release
    assert version.revision == revision


@pytest.mark.parametrize(
    "text",
    [
        "",
        "1.1",
        "1.1.1-r",
        "1.1.1\n",
        " 1.1.1",
        "Ver1.1.1",
        "１.1.1",
        "1.1.1.1",
        "1.1.-1",
        "1.1.1-",
        "1.1.1.post1",
        "1_0.1.1",
        "1234567890.1.1",
        "1.1.1-" + "9" * 5000,
    ],
)
def test_what_is_not_four_numbers_is_no_version(text: str) -> None:
    with pytest.raises(VersionError, match=r"write X\.Y\.Z or X\.Y\.Z-r"):
        Version.parse(text)


def test_versions_stand_in_the_order_of_their_numbers() -> None:
    ordered = ["1.6.9", "1.06.11", "1.10.0", "3.30.4", "3.30.4-0", "3.30.4-9", "3.30.4-1114", "3.30.5", "10.0.0"]
    parsed = [Version.parse(text) for text in ordered]
    assert all(first < second for first, second in pairwise(parsed))


def test_leading_zeros_make_no_other_version() -> None:
    assert Version.parse("1.06.11") == Version.parse("1.6.11")
    assert hash(Version.parse("1.06.11")) == hash(Version.parse("1.6.11"))


@given(a=st.tuples(numbers, numbers, numbers), b=st.tuples(numbers, numbers, numbers))
def test_the_order_is_that_of_the_numbers(a: tuple[int, int, int], b: tuple[int, int, int]) -> None:
    first, second = (Version.parse(".".join(map(str, numbers))) for numbers in (a, b))
    assert (first < second) is (a < b)
    assert (first == second) is (a == b)


@given(st.text())
def test_a_text_that_ends_in_a_letter_is_refused_by_name(text: str) -> None:
    with pytest.raises(VersionError) as refused:
        Version.parse(f"{text}x")
    assert repr(f"{text}x") in str(refused.value)
