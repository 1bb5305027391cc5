"""What holds for the project as a whole: its names, its version, its vendors, its pages."""

import ast
import importlib
import pkgutil
import re
import tomllib
from collections.abc import Iterable
from pathlib import Path

import pytest

import maintrules

ROOT = Path(__file__).parent.parent
SOURCE = ROOT / "src" / "maintrules"
README = (ROOT / "README.md").read_text(encoding="utf-8")
CI = (ROOT / ".ci" / "run").read_text(encoding="utf-8")

MODULES = sorted(module.name for module in pkgutil.walk_packages(maintrules.__path__, "maintrules."))
VENDOR_FILES = sorted(path for path in SOURCE.glob("vendors/**/*.py") if path != SOURCE / "vendors" / "__init__.py")
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("benchmarks/*.md")])

NOT_DATA = (
    ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef | ast.Lambda | ast.If | ast.IfExp | ast.For | ast.While
    | ast.comprehension
)  # fmt: skip

OUTSIDE = re.compile(
    r"!\[[^\]]*\]\(\s*(?:https?:)?//"  # an image
    r"|<(?:script|link|img|iframe|source|video|audio|embed)\b[^>]*\b(?:src|href)\s*=\s*[\"']?(?:https?:)?//"
    r"|@import\s+[\"']?(?:https?:)?//|url\(\s*[\"']?(?:https?:)?//"
    r"|```\s*mermaid",
    re.IGNORECASE,
)


def in_order(names: Iterable[str]) -> list[str]:
    """This gives names as ruff sorts them: constants, classes, functions, each by the alphabet."""
    return sorted(set(names), key=lambda name: (not name.isupper(), not name[0].isupper(), name))


def test_the_public_names_are_sorted_and_can_be_imported() -> None:
    names = maintrules.__all__
    assert names
    assert list(names) == in_order(names)
    assert [name for name in names if not hasattr(maintrules, name)] == []


@pytest.mark.parametrize("module", MODULES)
def test_the_names_a_module_offers_are_sorted_and_there(module: str) -> None:
    imported = importlib.import_module(module)
    names: list[str] = list(getattr(imported, "__all__", []))
    assert names == in_order(names)
    assert [name for name in names if not hasattr(imported, name)] == []


def test_the_package_and_the_project_name_one_version() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert maintrules.__version__ == project["version"]


def test_only_four_libraries_are_needed_at_run_time() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    names = [re.split(r"[<>=]", requirement)[0] for requirement in project["dependencies"]]
    assert names == ["attrs", "holidays", "packaging", "python-dateutil"]


@pytest.mark.parametrize("variable", ["all_tests", "main_job"])
def test_a_command_of_the_readme_is_the_one_that_ci_runs(variable: str) -> None:
    command = re.search(rf'^{variable}="(.+)"$', CI, re.MULTILINE)
    assert command is not None
    assert command[1] in README.splitlines()


def test_every_vendor_has_a_file() -> None:
    names = {path.relative_to(SOURCE / "vendors").parts[0].removesuffix(".py") for path in VENDOR_FILES}
    assert names >= {"allied_telesis", "hitachi_solutions", "infinico", "nec"}


@pytest.mark.parametrize("path", VENDOR_FILES, ids=lambda path: path.relative_to(SOURCE).as_posix())
def test_a_vendor_is_data(path: Path) -> None:
    nodes = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
    assert [
        f"line {getattr(node, 'lineno', '?')}: {type(node).__name__}" for node in nodes if isinstance(node, NOT_DATA)
    ] == []


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_a_page_loads_nothing_from_another_host(path: Path) -> None:
    assert OUTSIDE.findall(path.read_text(encoding="utf-8")) == []


def test_the_documentation_site_loads_nothing_from_another_host() -> None:
    settings = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    assert re.search(r"^  font: false$", settings, re.MULTILINE)
    assert "//" not in settings
    assert "mermaid" not in settings
