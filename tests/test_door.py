import subprocess
import sys

import pytest

import maintrules
from maintrules import facts, table, vendors, words


def test_the_door_shows_the_public_names_and_no_others() -> None:
    assert dir(maintrules) == sorted(maintrules.__all__)


def test_the_names_at_the_door_are_those_of_their_rooms() -> None:
    assert maintrules.decide is table.decide
    assert maintrules.Case is facts.Case
    assert maintrules.find is vendors.find
    assert maintrules.decide_request is table.decide_request
    assert maintrules.questions is table.questions
    assert maintrules.commitment is table.commitment
    assert maintrules.shipment is table.shipment
    assert maintrules.Work is words.Work
    assert maintrules.WORK is words.WORK


def test_a_name_that_is_not_at_the_door_is_refused() -> None:
    name = "decides"
    with pytest.raises(AttributeError, match=r"^module 'maintrules' has no attribute 'decides'"):
        getattr(maintrules, name)


def test_importing_the_package_alone_imports_no_room() -> None:
    told = "import sys, maintrules; print(sorted(name for name in sys.modules if name.startswith('maintrules.')))"
    ran = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"


FIRST_USE = """
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from threading import Barrier

AT_ONCE = 8
ready = Barrier(AT_ONCE)

def asked(number):
    ready.wait()
    import maintrules
    from maintrules.calendars import ADMINISTRATIVE
    from maintrules.words import BOUGHT, TERM
    policy = maintrules.find("アライドテレシス", "製品保証" if number % 2 else "保守バンドル デリスタ")
    case = maintrules.Case(BOUGHT.on(date(2024, 4, 1)), TERM.is_(1))
    decision = maintrules.decide(policy, case, as_of=date(2035, 6, 1))
    day = ADMINISTRATIVE.add(date(2034, 12, 28), 3)
    return policy.name, decision.outcome.value, day.isoformat()

with ThreadPoolExecutor(AT_ONCE) as pool:
    print(*sorted(set(pool.map(asked, range(AT_ONCE)))), sep="\\n")
"""


def test_the_library_can_be_used_first_by_eight_threads_at_once() -> None:
    ran = subprocess.run(
        [sys.executable, "-c", FIRST_USE], capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert ran.stderr == ""
    assert ran.stdout.splitlines() == [
        # after Thursday 28 December: 4 January, the 5th, and past Coming of Age Day the 9th
        "('allied-telesis/maintenance-bundle', 'excluded', '2035-01-09')",
        "('allied-telesis/product-warranty', 'undetermined', '2035-01-09')",
    ]
