"""What the pages show is what there is: drawings, outputs of commands, Python and what it prints."""

import re
import shlex
import subprocess
import sys
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path

import pytest

from maintrules.cli import main

ROOT = Path(__file__).parents[1]
DRAW = ROOT / "scripts" / "draw_pages.py"
NAMES = ("versions.md", "lifecycle.md", "requests.md", "applications.md")
PAGES = [ROOT / "docs" / folder / name for folder in ("", "en") for name in NAMES]
LEFT_OUT = "…"


def blocks(page: Path, kind: str) -> list[str]:
    return re.findall(rf"```{kind}\n(.*?)```", page.read_text(encoding="utf-8"), re.DOTALL)


COMMANDS = [
    pytest.param(block, id=f"{page.relative_to(ROOT / 'docs')}-{number}")
    for page in PAGES
    for number, block in enumerate(blocks(page, "text"))
    if block.startswith("$ ")
]
PYTHON = [
    pytest.param(block, id=str(page.relative_to(ROOT / "docs"))) for page in PAGES for block in blocks(page, "python")
]


def chunks(shown: list[str]) -> list[list[str]]:
    """The lines between those that are left out; an empty chunk where the lines begin or end with a gap."""
    found: list[list[str]] = [[]]
    for line in shown:
        if line == LEFT_OUT:
            found.append([])
        else:
            found[-1].append(line)
    return found


def shows(shown: list[str], printed: list[str]) -> bool:
    """Are the lines shown those that were printed, in order, nothing left out that is not said to be?"""
    first, *others = chunks(shown)
    if not others:
        return first == printed
    *middle, last = others
    if printed[: len(first)] != first or printed[len(printed) - len(last) :] != last:
        return False
    rest = printed[len(first) : len(printed) - len(last)]
    for chunk in middle:
        starts = next((n for n in range(len(rest)) if rest[n : n + len(chunk)] == chunk), None)
        if starts is None:
            return False
        rest = rest[starts + len(chunk) :]
    return True


@pytest.mark.parametrize(
    ("shown", "same"),
    [
        (["a", "b", "c", "d"], True),
        (["a", "b", "c"], False),
        (["a", "…"], True),
        (["…", "d"], True),
        (["…", "b", "c", "…"], True),
        (["a", "…", "c", "…"], True),
        (["b", "…"], False),
        (["…", "c"], False),
        (["…", "b", "d", "…"], False),
        (["…", "c", "…", "b", "…"], False),
    ],
)
def test_lines_may_be_left_out_where_a_page_says_so(shown: list[str], same: bool) -> None:
    assert shows(shown, ["a", "b", "c", "d"]) is same


def test_every_page_has_commands_and_python() -> None:
    assert [bool(blocks(page, "text")) and bool(blocks(page, "python")) for page in PAGES] == [True] * 8


@pytest.mark.parametrize("block", COMMANDS)
def test_a_page_shows_what_a_command_prints(
    block: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    command, *shown = block.splitlines()
    prompt, name, *arguments = shlex.split(command)
    assert (prompt, name) == ("$", "maintrules")
    assert main(arguments) == 0
    printed = capsys.readouterr().out.splitlines()
    assert shows(shown, printed), "\n".join(printed)


@pytest.mark.parametrize("block", PYTHON)
def test_the_python_of_a_page_prints_what_its_comments_say(block: str) -> None:
    with redirect_stdout(StringIO()) as out:
        exec(compile(block, "page", "exec"), {})
    assert out.getvalue().splitlines() == [line[2:] for line in block.splitlines() if line.startswith("# ")]


# Drawings


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-X", "utf8", str(DRAW), *arguments]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)


def test_the_drawings_on_the_pages_are_current() -> None:
    ran = run("--check")
    assert (ran.returncode, ran.stderr) == (0, ""), ran.stdout


def test_a_page_that_is_stale_is_named_and_drawn_again(tmp_path: Path) -> None:
    folder = tmp_path / "en"
    folder.mkdir()
    page, current = folder / "lifecycle.md", (ROOT / "docs" / "en" / "lifecycle.md").read_text(encoding="utf-8")
    stale = current.replace("2021-09-30</text>", "2021-10-01</text>").replace("2021-09-30, full", "2021-10-01, full")
    assert stale != current
    page.write_text(stale, encoding="utf-8")
    checked = run("--check", str(page))
    assert checked.returncode == 1
    assert str(page) in checked.stdout
    assert page.read_text(encoding="utf-8") == stale
    drawn = run(str(page))
    assert (drawn.returncode, page.read_text(encoding="utf-8")) == (0, current)


def test_a_drawing_is_one_block_to_markdown() -> None:
    for page in PAGES:
        for drawing in re.findall(r"<!-- drawing: \S+ -->\n(.*?)<!-- /drawing -->", page.read_text("utf-8"), re.DOTALL):
            assert drawing.startswith("<div")
            assert "\n\n" not in drawing
