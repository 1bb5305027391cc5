"""What the README shows is what there is: its Python prints what its comments say, its answers are the commands'."""

import re
import shlex
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path

import pytest

from maintrules.cli import main
from maintrules.vendors import VENDORS, clauses

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def block(kind: str) -> str:
    (found,) = re.findall(rf"```{kind}\n(.*?)```", README, re.DOTALL)
    return str(found)


def test_the_python_prints_what_its_comments_say() -> None:
    code = block("python")
    with redirect_stdout(StringIO()) as out:
        exec(compile(code, "README.md", "exec"), {})
    assert out.getvalue().splitlines() == [line[2:] for line in code.splitlines() if line.startswith("# ")]


def test_the_answer_is_what_the_command_prints(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    command, *shown = block("text").splitlines()
    prompt, name, *arguments = shlex.split(command)
    assert (prompt, name) == ("$", "maintrules")
    assert main(arguments) == 0
    printed = capsys.readouterr().out.splitlines()
    *lines, rest = shown
    assert rest == "…"
    assert printed[: len(lines)] == lines


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
