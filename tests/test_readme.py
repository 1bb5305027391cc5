"""What the README shows is what there is: its Python prints what its comments say, its answer is the command's."""

import re
import shlex
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path

import pytest

from maintrules.cli import main

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
