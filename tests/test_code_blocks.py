"""Every code block of the pages and the README runs: Python prints what is shown, a command prints what is shown.

``…`` on a line of its own stands for lines that are left out.
"""

import doctest
import json
import pkgutil
import re
import shlex
import tomllib
from contextlib import redirect_stdout
from importlib import import_module
from io import StringIO
from pathlib import Path

import pytest
from sybil import Example
from sybil.document import Document
from sybil.parsers.markdown import CodeBlockParser

import maintrules
from maintrules.cli import main

ROOT = Path(__file__).parents[1]
BUILT = ("api", "applications", "clauses", "concepts", "policies", "readings", "services", "vendors")
PAGES = [
    ROOT / "README.md",
    *(page for page in sorted((ROOT / "docs").rglob("*.md")) if not set(BUILT) & set(page.parts)),
]
LEFT_OUT = "…"
INSTALLS = "python3.11 -m venv"
"""What begins so is run by ``.ci/run``, word for word."""


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


def included(source: str) -> str:
    """A block with the files that it includes."""
    return re.sub(r'(?m)^--8<-- "(.+)"\n', lambda found: (ROOT / found[1]).read_text("utf-8"), source)


def printed_by(command: str) -> list[str]:
    with redirect_stdout(StringIO()) as out:
        name, *arguments = shlex.split(command)
        assert name == "maintrules", command
        assert main(arguments) == 0
    return out.getvalue().splitlines()


def run_python(example: Example) -> None:
    """What a block prints stands in its comments, or in a block of text after it."""
    code = included(str(example.parsed))
    with redirect_stdout(StringIO()) as out:
        exec(compile(code, example.path, "exec"), example.namespace)
    printed = out.getvalue().splitlines()
    example.namespace["printed"] = printed
    if "--8<--" not in example.parsed:
        commented = [line[2:] for line in code.splitlines() if line.startswith("# ")]
        assert commented == printed


def run_text(example: Example) -> None:
    """A command with what it prints, what the Python before it prints, or a file that is shown as it is."""
    lines = included(str(example.parsed)).splitlines()
    before = example.namespace.pop("printed", None)
    if lines[0].startswith("$ "):
        printed = printed_by(lines.pop(0).removeprefix("$ "))
    elif before is not None:
        printed = before
    else:
        assert "--8<--" in example.parsed
        printed = lines
    assert shows(lines, printed), "\n".join(printed)


def run_shell(example: Example) -> None:
    for command in str(example.parsed).splitlines():
        if not command.startswith(INSTALLS):
            assert printed_by(command)


def read_toml(example: Example) -> None:
    assert tomllib.loads(included(str(example.parsed)))


def read_json(example: Example) -> None:
    assert json.loads(included(str(example.parsed)))


KINDS = {"python": run_python, "text": run_text, "sh": run_shell, "toml": read_toml, "json": read_json}
PARSERS = [CodeBlockParser(kind, evaluator) for kind, evaluator in KINDS.items()]
DOCUMENTS = {page: Document.parse(str(page), *PARSERS) for page in PAGES}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_code_block_of_a_page_runs(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    examples = list(DOCUMENTS[page].examples())
    kinds = re.findall(r"(?m)^```(\S+)$", page.read_text("utf-8"))
    assert len(examples) == len(kinds), f"a block that nothing runs: {sorted(set(kinds) - set(KINDS))}"
    for example in examples:
        example.evaluate()


def test_built_pages_hold_no_code_but_the_examples_of_docstrings() -> None:
    built = [page for page in (ROOT / "docs").rglob("*.md") if set(BUILT) & set(page.parts)]
    assert built
    kinds = {kind for page in built for kind in re.findall(r"(?m)^```(\S+)$", page.read_text("utf-8"))}
    assert kinds == {"pycon"}


MODULES = [each.name for each in pkgutil.walk_packages(maintrules.__path__, "maintrules.")]


@pytest.mark.parametrize("name", [name for name in MODULES if name != "maintrules.__main__"])
def test_the_examples_of_docstrings_hold(name: str) -> None:
    assert doctest.testmod(import_module(name)).failed == 0
