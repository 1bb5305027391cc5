from datetime import date

import pytest

from maintrules.duties import Bound, Deadline, Duty, Party
from maintrules.facts import Event
from maintrules.sources import Document

PAPER = Document("paper", vendor="made-up", number="000", ja="文書", en="paper")
CLAUSE = PAPER.clause("made-up/within", "registration", at="p.1", ja="30日以内。", en="Within 30 days.")
BESIDE = PAPER.clause("made-up/bought", "registration", at="p.2", ja="購入日から。", en="From the purchase.")
SAYS = CLAUSE.says(30)
READ = CLAUSE.read(
    "made-up/anchor", {"bought": 0, "shipped": 1}, BESIDE, default="bought", why_ja="既定。", why_en="Usual."
)
BOUGHT = Event("bought", "購入日", "purchase")
REGISTER = Duty("made-up/register-by", Party.CUSTOMER, Bound.BY, "登録する。", "Register.")

MAY_1 = date(2024, 5, 1)


@pytest.mark.parametrize(
    ("done", "until", "open_on_may_1"),
    [
        (None, None, True),
        (date(2024, 4, 30), None, False),
        (date(2024, 5, 1), None, False),
        (date(2024, 5, 2), None, True),
        (None, date(2024, 5, 1), True),
        (None, date(2024, 4, 30), False),
        (date(2024, 5, 2), date(2024, 4, 30), False),
        (date(2024, 4, 30), date(2024, 5, 31), False),
    ],
)
def test_a_duty_is_open_until_the_day_it_is_done_and_while_doing_it_has_a_meaning(
    done: date | None, until: date | None, open_on_may_1: bool
) -> None:
    deadline = Deadline(REGISTER, MAY_1, (SAYS,), done=done, until=until)
    assert deadline.is_open(MAY_1) is open_on_may_1


def test_a_duty_is_still_open_after_its_day_has_passed() -> None:
    assert Deadline(REGISTER, date(2024, 4, 30), (SAYS,)).is_open(MAY_1)


@pytest.mark.parametrize(("day", "is_open"), [(30, False), (31, True)])
def test_a_duty_is_open_from_the_day_on_which_it_is_known(day: int, is_open: bool) -> None:
    deadline = Deadline(REGISTER, MAY_1, (SAYS,), since=date(2024, 3, 31))
    assert deadline.is_open(date(2024, 3, day)) is is_open


def test_a_deadline_cites_what_it_rests_on_each_clause_once() -> None:
    deadline = Deadline(REGISTER, None, (SAYS, READ), missing=(BOUGHT,))
    assert deadline.clauses == (CLAUSE, BESIDE)
    assert deadline.readings == {"made-up/anchor": "bought"}
    assert (deadline.on, deadline.missing) == (None, (BOUGHT,))


def test_a_duty_shows_its_name() -> None:
    assert repr(REGISTER) == "<made-up/register-by>"
