from itertools import product

import pytest
from attrs import frozen
from hypothesis import given
from hypothesis import strategies as st

from maintrules.conditions import All, Any, Condition, Is, Not, Open, Truth
from maintrules.facts import Case, Fact, Question
from maintrules.sources import Document, Provision, ReadingError, provisions, readings, under

GUIDE = Document("guide", vendor="made-up", number="000", ja="手引き", en="guide")
START = GUIDE.clause("made-up/start", "coverage", at="p.1", ja="開始日", en="The start.")
LENGTH = GUIDE.clause("made-up/length", "coverage", at="p.2", ja="長さ", en="The length.")
REMARK = GUIDE.clause(
    "made-up/remark",
    "scope",
    at="p.3",
    ja="備考",
    en="A remark.",
    informs_ja="目安のため。",
    informs_en="A guide only.",
)


@frozen
class Room:
    name: str
    length: Provision[int]


@frozen
class Promise:
    start: Provision[str]
    rooms: tuple[Room, ...]
    nested: Provision[Room]
    rows: Provision[tuple[Room, ...]]
    optional: Room | None = None


def length(name: str, default: str = "short") -> Provision[int]:
    return LENGTH.read(
        f"made-up/{name}", {"short": 1, "long": 5}, START, default=default, why_ja="短いため。", why_en="It is short."
    )


SILENT = START.says("purchase")
FIXED = Room("fixed", LENGTH.says(3))
CHOSEN = Room("chosen", length("length"))
PROMISE = Promise(
    start=START.read(
        "made-up/start",
        {"purchase": "bought", "shipment": "shipped"},
        default="purchase",
        why_ja="既定。",
        why_en="Usual.",
    ),
    rooms=(FIXED, CHOSEN),
    nested=START.says(Room("nested", length("inner"))),
    rows=REMARK.says((Room("row", length("row")), FIXED)),
)

NAMES = {"made-up/start", "made-up/length", "made-up/inner", "made-up/row"}


# Clauses and what they say


def test_a_clause_knows_its_document_and_its_place_there() -> None:
    assert (START.document, START.at, START.concept) == (GUIDE, "p.1", "coverage")
    assert (START.ja, START.en) == ("開始日", "The start.")
    assert repr(START) == "<made-up/start>"


def test_a_clause_that_decides_says_no_reason_why_it_would_not() -> None:
    assert (START.informs_ja, START.informs_en) == ("", "")
    assert (REMARK.informs_ja, REMARK.informs_en) == ("目安のため。", "A guide only.")


def test_what_can_be_read_in_one_way_is_said_by_its_clause_and_those_beside_it() -> None:
    said = START.says("purchase", LENGTH)
    assert (said.value, said.clauses, said.reading, said.way) == ("purchase", (START, LENGTH), None, "")


def test_what_can_be_read_in_several_ways_is_taken_in_the_default_one() -> None:
    read = length("length", default="long")
    assert (read.value, read.clauses, read.way) == (5, (LENGTH, START), "long")
    assert read.reading is not None
    assert (read.reading.name, read.reading.default) == ("made-up/length", "long")
    assert (read.reading.why_ja, read.reading.why_en) == ("短いため。", "It is short.")
    assert repr(read.reading) == "<made-up/length>"


# What a policy holds


def test_every_provision_is_found_wherever_it_stands() -> None:
    found = [provision.value for provision in provisions(PROMISE)]
    assert [value for value in found if isinstance(value, int | str)] == ["bought", 3, 1, 1, 1, 3]
    assert PROMISE.nested.value in found
    assert PROMISE.rows.value in found


def test_every_reading_is_found_by_its_name() -> None:
    assert set(readings(PROMISE)) == NAMES
    assert readings(PROMISE)["made-up/length"] is CHOSEN.length.reading
    assert readings(FIXED) == {}


# Read in other ways


def test_a_policy_read_in_no_other_way_is_the_same_policy() -> None:
    assert under(PROMISE, {}) is PROMISE


def test_a_reading_changes_its_own_provision_and_nothing_else() -> None:
    other = under(PROMISE, {"made-up/length": "long"})
    assert [room.length.value for room in other.rooms] == [3, 5]
    assert other.rooms[1].length.way == "long"
    assert other.rooms[1].length.clauses == CHOSEN.length.clauses
    assert other.rooms[1].length.reading is CHOSEN.length.reading
    assert other.rooms[0] is FIXED
    assert other.start is PROMISE.start
    assert other.nested is PROMISE.nested
    assert other.rows is PROMISE.rows


def test_a_reading_that_stands_in_several_places_is_taken_in_each() -> None:
    twice = under((CHOSEN, Room("again", length("length"))), {"made-up/length": "long"})
    assert [room.length.value for room in twice] == [5, 5]


def test_the_policy_that_is_read_in_another_way_stays_as_it_was() -> None:
    under(PROMISE, {"made-up/start": "shipment"})
    assert PROMISE.start.value == "bought"


def test_a_provision_inside_the_value_of_another_is_read_too() -> None:
    other = under(PROMISE, {"made-up/inner": "long"})
    assert other.nested.value.length.value == 5
    assert other.nested.clauses == (START,)


def test_a_provision_in_a_row_of_a_table_is_read_too() -> None:
    other = under(PROMISE, {"made-up/row": "long"})
    assert [room.length.value for room in other.rows.value] == [5, 3]
    assert other.rows.value[1] is FIXED


def test_an_optional_part_is_read_where_there_is_one() -> None:
    promise = Promise(SILENT, (), START.says(FIXED), REMARK.says(()), optional=CHOSEN)
    other = under(promise, {"made-up/length": "long"})
    assert other.optional is not None
    assert other.optional.length.value == 5


def test_a_provision_can_be_read_by_itself() -> None:
    assert under(CHOSEN.length, {"made-up/length": "long"}).value == 5


def test_readings_that_stand_inside_a_way_of_another_are_taken_with_it() -> None:
    outer = START.read(
        "made-up/outer",
        {"one": Room("one", length("length")), "other": Room("other", length("length"))},
        default="one",
        why_ja="既定。",
        why_en="Usual.",
    )
    other = under(outer, {"made-up/outer": "other", "made-up/length": "long"})
    assert (other.value.name, other.value.length.value) == ("other", 5)


@given(st.permutations(sorted(NAMES)), st.lists(st.booleans(), min_size=4, max_size=4))
def test_readings_can_be_taken_at_once_or_one_after_another(names: list[str], others: list[bool]) -> None:
    ways = {name: list(readings(PROMISE)[name].ways)[other] for name, other in zip(names, others, strict=True)}
    at_once = under(PROMISE, ways)
    one_by_one = PROMISE
    for name, way in ways.items():
        one_by_one = under(one_by_one, {name: way})
    for read, again in zip(provisions(at_once), provisions(one_by_one), strict=True):
        assert read.way == again.way
        assert read.reading is None or read.way == ways[read.reading.name]


@pytest.mark.parametrize(("way", "back"), list(product(["short", "long"], repeat=2)))
def test_the_last_way_asked_for_is_the_one_taken(way: str, back: str) -> None:
    twice = under(under(PROMISE, {"made-up/inner": way}), {"made-up/inner": back})
    assert twice.nested.value.length.way == back


# Refused


def test_an_unknown_reading_is_refused_with_those_that_there_are() -> None:
    known = "made-up/inner, made-up/length, made-up/row, made-up/start"
    with pytest.raises(ReadingError, match=f"^unknown reading 'made-up/stat': this policy has {known}$"):
        under(PROMISE, {"made-up/stat": "purchase"})


def test_a_reading_of_a_policy_that_has_none_is_refused() -> None:
    with pytest.raises(ReadingError, match=r"^unknown reading 'made-up/start': this policy has none$"):
        under(FIXED, {"made-up/start": "purchase"})


def test_an_unknown_way_is_refused_with_those_that_there_are() -> None:
    with pytest.raises(ReadingError, match=r"^unknown way 'middle': made-up/length can be read as short, long$"):
        under(PROMISE, {"made-up/start": "shipment", "made-up/length": "middle"})


# Conditions hold provisions too, and some take their parts in a way of their own

SHOWN = Fact("shown", "表示", "shown", kind=bool)
COUNT = Fact("count", "個数", "count", kind=int)


@frozen
class Longer:
    """The count is larger than a length that can be read in several ways."""

    than: Provision[int]

    @property
    def facts(self) -> tuple[Question, ...]:
        return (COUNT,)

    def holds(self, case: Case) -> Truth:
        count = case[COUNT]
        return Open((COUNT,)) if count is None else count > self.than.value


LONGER = Longer(length("length"))
TWO_SHOWN = Case(COUNT.is_(2), SHOWN.is_(True))


@pytest.mark.parametrize(
    ("condition", "short", "long"),
    [
        # Two is more than the short length, 1, and less than the long one, 5.
        (LONGER, True, False),
        (All(Is(SHOWN, True), LONGER), True, False),
        (All(LONGER), True, False),
        (Any(Is(SHOWN, False), LONGER), True, False),
        (Any(Is(SHOWN, True), LONGER), True, True),
        (Not(LONGER), False, True),
        (Not(Any(Not(All(Is(SHOWN, True), LONGER)), Is(SHOWN, False))), True, False),
    ],
)
def test_a_condition_is_read_through_all_its_parts(condition: Condition, short: Truth, long: Truth) -> None:
    says = START.says(condition)
    read = under(says, {"made-up/length": "long"})
    assert (says.value.holds(TWO_SHOWN), read.value.holds(TWO_SHOWN)) == (short, long)
    assert type(read.value) is type(condition)
    assert read.value.facts == condition.facts
    assert [provision.way for provision in provisions(read.value)] == ["long"]


def test_the_parts_of_a_condition_that_hold_no_reading_stay_the_same_object() -> None:
    shown = Is(SHOWN, True)
    read = under(All(shown, LONGER), {"made-up/length": "long"})
    assert read.parts[0] is shown
    assert read.parts[1] is not LONGER
    assert under(All(shown), {}) == All(shown)


def test_a_way_can_itself_be_a_condition_that_holds_a_reading() -> None:
    ways: dict[str, Condition] = {"counted": All(LONGER), "shown": Is(SHOWN, False)}
    outer = START.read("made-up/which", ways, default="shown", why_ja="既定。", why_en="Usual.")
    assert outer.value.holds(TWO_SHOWN) is False
    read = under(outer, {"made-up/which": "counted"})
    assert read.value.holds(TWO_SHOWN) is True
    assert under(read, {"made-up/length": "long"}).value.holds(TWO_SHOWN) is False


# Several things of one passage


def test_a_passage_says_several_things_each_by_itself() -> None:
    each = LENGTH.says_each((1, 2), START)
    assert [(one.value, one.clauses) for one in each] == [(1, (LENGTH, START)), (2, (LENGTH, START))]
    assert LENGTH.says_each(()) == ()


def test_several_things_are_read_in_the_same_way() -> None:
    ways = {"short": (1, 2), "long": (5, 6)}
    each = LENGTH.read_each("made-up/several", ways, START, default="short", why_ja="短い。", why_en="Short.")
    assert [one.value for one in each] == [1, 2]
    assert [one.clauses for one in each] == [(LENGTH, START)] * 2
    assert [one.value for one in under(each, {"made-up/several": "long"})] == [5, 6]


def test_ways_must_speak_of_the_same_number_of_things() -> None:
    with pytest.raises(ValueError, match="zip"):
        LENGTH.read_each("made-up/uneven", {"a": (1, 2), "b": (1,)}, default="a", why_ja="-", why_en="-")
