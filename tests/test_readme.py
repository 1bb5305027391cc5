"""The commands that the README lists answer.  Its code blocks run with those of the pages."""

import re
import shlex
from pathlib import Path

import pytest

from maintrules.cli import main
from maintrules.vendors import VENDORS, clauses

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def commands() -> list[list[str]]:
    """The commands that stand in a list, without their program."""
    return [shlex.split(found)[1:] for found in re.findall(r"^- `(maintrules [^`]+)`", README, re.MULTILINE)]


@pytest.mark.parametrize("arguments", commands(), ids=lambda arguments: str(arguments[0]))
def test_a_command_that_is_shown_answers(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 0
    assert capsys.readouterr().out


def test_every_command_that_asks_is_in_the_readme() -> None:
    assert [arguments[0] for arguments in commands()] == ["versions", "lifecycle", "scope", "response", "check"]


def test_the_changelog_says_how_many_clauses_there_are() -> None:
    every = [clause for vendor in VENDORS for clause in clauses(vendor)]
    assert f"{len(every)} clauses" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
