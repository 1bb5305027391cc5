"""The contests of benchmarks/: they run, and contenders for the same questions give the same answers."""

import subprocess
import sys
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

import pytest

BENCHMARKS = Path(__file__).parents[1] / "benchmarks"
LIBRARIES = (BENCHMARKS / "requirements.txt").read_text(encoding="utf-8").split()


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(BENCHMARKS / "run.py"), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_contenders_give_the_same_answers() -> None:
    # The others take seconds each: they start processes and assess registers.
    done = run("--answers", "add-", "count-", "decision", "course", "version", "first-business-day")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.count("all give the same") == 11


def test_a_library_to_compare_with_takes_part_or_is_named_as_missing() -> None:
    told = run("--answers", "add-4").stdout
    for name in (each.split("==")[0] for each in LIBRARIES):
        word = f"{name} is not installed and takes no part: pip install -r benchmarks/requirements.txt"
        assert (word in told) == (find_spec(name) is None)


def test_times_are_told_as_ratios_to_ours_with_their_spread() -> None:
    done = run("--rounds", "1", "add-4")
    assert done.returncode == 0
    ours, theirs = done.stdout.splitlines()[1:3]
    assert ours.split()[0] == "maintrules"
    assert theirs.split()[0] == "holidays"
    assert " us  x " in theirs
    assert "aim 12" in theirs


def test_a_contender_that_answers_otherwise_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(BENCHMARKS))
    contest = import_module("contest")
    one, other = contest.Contender("ours", lambda: [1, 2]), contest.Contender("theirs", lambda: [1, 3])
    with pytest.raises(ValueError, match="theirs answers '3' where ours answers '2'"):
        contest.answers_of(contest.Contest("sum", "a sum", (one, other)))


def test_a_contest_that_there_is_not_is_refused_with_those_there_are() -> None:
    done = run("weather")
    assert done.returncode == 2
    assert "add-1, add-4" in done.stderr
