"""The built pages are current and show what there is: every clause, case, reading, rule and fact."""

import importlib
import pkgutil
import re
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

import maintrules
from maintrules import QUESTIONS
from maintrules.sources import Clause, provisions, readings
from maintrules.testing.cases import AskedCase, cases
from maintrules.vendors import VENDORS, clauses, policies
from maintrules.wire import plain

ROOT = Path(__file__).parents[1]
BUILD = ROOT / "scripts" / "build_pages.py"
DOCS = {"ja": ROOT / "docs", "en": ROOT / "docs" / "en"}
CLAUSES = tuple(clause for vendor in VENDORS for clause in clauses(vendor))
POLICIES = tuple(each for vendor in VENDORS for each in policies(vendor))
CASES = tuple(case for vendor in VENDORS for case in cases(vendor))


def page(language: str, path: str) -> str:
    return (DOCS[language] / path).read_text(encoding="utf-8")


def bare(text: str) -> str:
    """A text without what Markdown adds to it."""
    return re.sub(r"\\([\\`*_{}\[\]<>#|!])", r"\1", text).replace("&lt;", "<").replace("&gt;", ">")


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-X", "utf8", str(BUILD), *arguments]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)


# What the pages show


@pytest.mark.parametrize("language", DOCS)
def test_the_page_of_a_clause_has_its_gist_its_place_and_why_nothing_can_be_computed(language: str) -> None:
    lacking = []
    for clause in CLAUSES:
        text = bare(page(language, f"clauses/{clause.id}.md"))
        gist, informs = (clause.ja, clause.informs_ja) if language == "ja" else (clause.en, clause.informs_en)
        lacking += [
            (clause.id, part)
            for part in (f"# {' '.join(gist.split())}\n", clause.id, clause.at, " ".join(informs.split()))
            if part not in text
        ]
    assert lacking == []


def shown(value: object) -> list[str]:
    """An expected value as a page shows it: each part of a list, a day as it is written, a word by its name."""
    match value:
        case bool():
            return []
        case list():
            return [each for part in value for each in shown(part)]
        case date():
            return [str(plain(value))]
        case _:
            return [str(value)] if value != "" else []


def row(case: AskedCase, language: str) -> str:
    text = page(language, f"clauses/{case.clause}.md")
    (found,) = re.findall(rf'(?m)^\| <span id="case-{re.escape(case.name)}"></span>.*$', text)
    return bare(found)


@pytest.mark.parametrize("language", DOCS)
def test_the_row_of_a_case_shows_the_answer_that_its_file_expects(language: str) -> None:
    """That it is the answer, the tests of the worked cases show."""
    lacking = []
    for case in CASES:
        cells = row(case, language).split(" | ")
        answers, why = cells[3], case.why_ja if language == "ja" else case.why_en
        lacking += [
            (case.id, key, part) for key, value in case.expected.items() for part in shown(value) if part not in answers
        ]
        if " ".join(why.split()) not in cells[4]:
            lacking.append((case.id, "why", why))
    assert lacking == []


@pytest.mark.parametrize("language", DOCS)
def test_every_clause_that_a_policy_rests_on_is_on_its_pages(language: str) -> None:
    lacking = []
    for each in POLICIES:
        text = page(language, f"policies/{each.name}.md") + page(language, f"services/{each.name}.md")
        cited: set[Clause] = {clause for provision in provisions(each) for clause in provision.clauses}
        lacking += [(each.name, clause.id) for clause in cited if f"clauses/{clause.id}.md" not in text]
    assert lacking == []


@pytest.mark.parametrize("language", DOCS)
def test_every_reading_has_a_page_with_its_ways_and_why(language: str) -> None:
    lacking = []
    for each in POLICIES:
        for name, reading in readings(each).items():
            text = bare(page(language, f"readings/{name}.md"))
            why = reading.why_ja if language == "ja" else reading.why_en
            lacking += [(name, part) for part in (*reading.ways, " ".join(why.split())) if part not in text]
    assert lacking == []


@pytest.mark.parametrize("language", DOCS)
def test_every_fact_is_listed(language: str) -> None:
    text = page(language, "facts.md")
    assert [name for name in QUESTIONS if f'<span id="{name}">' not in text] == []


# That they are current


def test_the_pages_are_current() -> None:
    ran = run("--check")
    assert (ran.returncode, ran.stderr) == (0, ""), ran.stdout


def test_a_page_that_is_stale_is_named_and_drawn_again(tmp_path: Path) -> None:
    folder = tmp_path / "en"
    folder.mkdir()
    written, current = folder / "lifecycle.md", page("en", "lifecycle.md")
    stale = current.replace("2021-09-30</text>", "2021-10-01</text>").replace("2021-09-30, full", "2021-10-01, full")
    assert stale != current
    written.write_text(stale, encoding="utf-8")
    checked = run("--check", str(written))
    assert checked.returncode == 1
    assert str(written) in checked.stdout
    assert written.read_text(encoding="utf-8") == stale
    drawn = run(str(written))
    assert (drawn.returncode, written.read_text(encoding="utf-8")) == (0, current)


def test_a_drawing_is_one_block_to_markdown() -> None:
    for language, docs in DOCS.items():
        for path in docs.glob("*.md"):
            text = page(language, path.name)
            for drawing in re.findall(r"<!-- drawing: \S+ -->\n(.*?)<!-- /drawing -->", text, re.DOTALL):
                assert drawing.startswith("<div")
                assert "\n\n" not in drawing


@pytest.mark.parametrize("language", DOCS)
def test_every_name_that_a_module_offers_has_its_reference(language: str) -> None:
    lacking = []
    for module in pkgutil.walk_packages(maintrules.__path__, "maintrules."):
        if module.name.startswith(("maintrules.vendors.", "maintrules.cli.")):
            continue
        loaded = importlib.import_module(module.name)
        for name in getattr(loaded, "__all__", ()):
            if not any(f"{{ #{name} }}" in text for text in _references(language, module.name)):
                lacking.append(f"{module.name}.{name}")
    assert lacking == []


def _references(language: str, module: str) -> list[str]:
    """The page of a module, and those of the modules inside it, whose names it may offer as its own."""
    name = module.removeprefix("maintrules.")
    return [path.read_text("utf-8") for path in (DOCS[language] / "api").glob(f"{name}*.md")]
