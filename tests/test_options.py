import pytest

from maintrules.conditions import Open, Truth
from maintrules.facts import Case
from maintrules.options import (
    OPTION_COUNT,
    OPTION_DEVICE,
    OPTION_REGISTERED,
    MoreThanRegistered,
    Option,
    OptionNotRegistered,
    Options,
)
from maintrules.wire import case_from


def registered(*each: Option) -> Case:
    return Case(OPTION_REGISTERED.is_(Options(each)))


def about(case: Case, model: str) -> Case:
    return case.but(OPTION_DEVICE.is_(model))


def units(case: Case, count: int) -> Case:
    return about(case, "N8001").but(OPTION_COUNT.is_(count))


ONE, TWO = registered(Option("N8001", 1)), registered(Option("N8001", 2))
NOT_COUNTED = registered(Option("N8001"))

# Is it registered?


@pytest.mark.parametrize(
    ("case", "truth"),
    [
        (about(ONE, "N8001"), False),
        (about(ONE, " N8001 "), False),
        (about(registered(Option(" N8001", 1)), "N8001"), False),
        (about(NOT_COUNTED, "N8001"), False),
        (about(registered(Option("N9000", 1), Option("N8001", 1)), "N8001"), False),
        (about(ONE, "N8002"), True),
        (about(ONE, "n8001"), True),
        (about(ONE, "N8001-1"), True),
        (about(registered(), "N8001"), True),
        (about(Case(), "N8001"), Open((OPTION_REGISTERED,))),
    ],
)
def test_an_option_is_registered_if_its_model_is_letter_for_letter_spaces_around_it_apart(
    case: Case, truth: Truth
) -> None:
    assert OptionNotRegistered().holds(case) == truth


@pytest.mark.parametrize("case", [Case(), ONE, registered(), units(ONE, 5).without(OPTION_DEVICE)])
def test_a_request_about_the_unit_itself_is_about_no_option(case: Case) -> None:
    assert OptionNotRegistered().holds(case) is False
    assert MoreThanRegistered().holds(case) is False


# In that number?


@pytest.mark.parametrize(
    ("case", "truth"),
    [
        (units(ONE, 1), False),
        (units(ONE, 2), True),
        (units(TWO, 2), False),
        (units(TWO, 3), True),
        # Registered on two occasions: 1 and 2 are 3.
        (units(registered(Option("N8001", 1), Option("N8001 ", 2)), 3), False),
        (units(registered(Option("N8001", 1), Option("N8001", 2)), 4), True),
        (units(registered(Option("N8001", 1), Option("N9000", 5)), 2), True),
    ],
)
def test_as_many_units_of_a_model_are_served_as_were_registered_in_all(case: Case, truth: Truth) -> None:
    assert MoreThanRegistered().holds(case) == truth


@pytest.mark.parametrize("case", [units(registered(), 1), units(registered(Option("N9000", 1)), 2)])
def test_a_model_that_is_not_registered_is_not_one_of_which_there_are_too_many(case: Case) -> None:
    assert OptionNotRegistered().holds(case) is True
    assert MoreThanRegistered().holds(case) is False


@pytest.mark.parametrize(
    ("case", "truth"),
    [
        (about(Case(), "N8001"), Open((OPTION_REGISTERED, OPTION_COUNT))),
        (units(Case(), 1), Open((OPTION_REGISTERED,))),
        (about(ONE, "N8001"), Open((OPTION_COUNT,))),
        (units(NOT_COUNTED, 1), Open((OPTION_REGISTERED,))),
        # Two are enough for two, however many the other entry adds.
        (units(registered(Option("N8001", 2), Option("N8001")), 2), False),
        (units(registered(Option("N8001", 2), Option("N8001")), 3), Open((OPTION_REGISTERED,))),
    ],
)
def test_the_numbers_are_asked_for_while_they_can_change_the_answer(case: Case, truth: Truth) -> None:
    assert MoreThanRegistered().holds(case) == truth


# What is looked at


def test_the_facts_about_options_are_those_of_model_register_and_number() -> None:
    assert OptionNotRegistered().facts == (OPTION_DEVICE, OPTION_REGISTERED)
    assert MoreThanRegistered().facts == (OPTION_DEVICE, OPTION_REGISTERED, OPTION_COUNT)


def test_the_registered_options_are_stated_as_a_list_of_models_with_or_without_a_number() -> None:
    stated = case_from({"option-registered": [{"model": "N8001", "count": 2}, {"model": "N9000"}]})
    assert stated[OPTION_REGISTERED] == Options((Option("N8001", 2), Option("N9000")))
