from collections import defaultdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from maintrules.register.serials import NumberedSerial, Others, find_duplicates


def numbered(*serials: tuple[int, str, str]) -> list[NumberedSerial]:
    return [NumberedSerial(row, vendor, serial) for row, vendor, serial in serials]


def test_each_of_the_rows_names_the_others() -> None:
    found = find_duplicates(numbered((1, "a", "X1"), (3, "a", "X2"), (4, "a", "x1"), (9, "a", "X1")))
    assert found.others(1) == Others((4, 9), 0)
    assert found.others(4) == Others((1, 9), 0)
    assert found.others(9) == Others((1, 4), 0)
    assert found.others(3) is None


def test_serials_are_compared_within_a_vendor() -> None:
    found = find_duplicates(numbered((1, "a", "X1"), (2, "b", "X1")))
    assert found.others(1) is None
    assert found.others(2) is None


@pytest.mark.parametrize("row", [-1, 0, 2, 5, 10**9])
def test_a_row_without_a_serial_has_no_others(row: int) -> None:
    assert find_duplicates(numbered((1, "a", "X1"), (3, "a", "X1"))).others(row) is None


def test_an_empty_register_has_no_duplicates() -> None:
    assert find_duplicates([]).others(1) is None


def test_of_many_rows_the_first_ten_are_named_and_the_rest_counted() -> None:
    found = find_duplicates(NumberedSerial(row, "a", "X1") for row in range(1, 31))
    assert found.others(1) == Others(tuple(range(2, 12)), 19)
    assert found.others(5) == Others((1, 2, 3, 4, 6, 7, 8, 9, 10, 11), 19)
    assert found.others(30) == Others(tuple(range(1, 11)), 19)
    eleven = find_duplicates(NumberedSerial(row, "a", "X1") for row in range(1, 12))
    assert eleven.others(11) == Others(tuple(range(1, 11)), 0)


def test_the_doubt_names_the_other_rows_in_both_languages() -> None:
    few = Others((4, 9), 0).problem("シリアル番号", "X1")
    many = Others((4, 9), 3).problem("シリアル番号", "X1")
    assert few.code == many.code == "duplicate-serial"
    assert "4、9行目" in few.ja
    assert "row 4, 9 too" in few.en
    assert "ほか3行" in many.ja
    assert "3 more" in many.en


@given(st.lists(st.tuples(st.sampled_from("ab"), st.text(alphabet="xX1\ud800", max_size=2)), max_size=40))
def test_the_groups_are_those_of_a_plain_count(serials: list[tuple[str, str]]) -> None:
    rows: dict[tuple[str, str], list[int]] = defaultdict(list)
    for row, (vendor, serial) in enumerate(serials, start=1):
        rows[vendor, serial.upper()].append(row)
    found = find_duplicates(NumberedSerial(row, *pair) for row, pair in enumerate(serials, start=1))
    for same in rows.values():
        for row in same:
            others = [other for other in same if other != row]
            assert found.others(row) == (Others(tuple(others[:10]), len(others[10:])) if others else None)
