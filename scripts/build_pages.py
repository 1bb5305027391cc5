"""This builds the pages that come from the data, and puts the drawings into those that are written.

With ``--check`` it writes nothing and fails where a page does not show what would be built today.  Written pages can
be named; without any it is all of the documentation.
"""

import argparse
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from maintrules.bilingual import Language
from pages import api, application, clause, reading, schema, service, vendor, words
from pages.drawings import drawn

_ROOT = Path(__file__).parent.parent
_DOCS = {Language.JA: _ROOT / "docs", Language.EN: _ROOT / "docs" / "en"}
_FOLDERS = ("api", "applications", "clauses", "concepts", "policies", "readings", "services", "vendors")
"""What stands in these is built: a page that nothing builds any more is taken away."""


def built(language: Language) -> Mapping[Path, str]:
    """This gives every page of a language that comes from the data."""
    kinds = (clause, reading, vendor, service, application, words, api, schema)
    return {_DOCS[language] / path: text for kind in kinds for path, text in kind.pages(language)}


def _language(page: Path) -> Language:
    return Language.EN if "en" in page.parts[-2:-1] else Language.JA


def _written(pages: Sequence[Path]) -> Mapping[Path, str]:
    return {page: drawn(page.read_text(encoding="utf-8"), _language(page)) for page in pages}


def _left_over(now: Mapping[Path, str]) -> list[Path]:
    found = [path for docs in _DOCS.values() for name in _FOLDERS for path in sorted((docs / name).rglob("*.md"))]
    return [path for path in found if path not in now]


def main(arguments: Sequence[str] | None = None) -> int:
    """This gives 1 where a page is stale under ``--check``, else 0."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; fail where a page is stale")
    parser.add_argument("pages", metavar="PAGE", nargs="*", type=Path, help="written pages; default: all of docs")
    options = parser.parse_args(arguments)
    now: dict[Path, str] = {}
    gone: list[Path] = []
    if options.pages:
        now |= _written(options.pages)
    else:
        for language in Language:
            now |= built(language)
        gone = _left_over(now)
        every = [path for path in sorted((_ROOT / "docs").rglob("*.md")) if path not in now and path not in gone]
        now |= _written(every)
    stale = [path for path, text in now.items() if not path.exists() or path.read_text(encoding="utf-8") != text]
    if not options.check:
        for path in stale:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(now[path], encoding="utf-8", newline="\n")
        for path in gone:
            path.unlink()
    for path in (*stale, *gone):
        name = path.relative_to(_ROOT) if path.is_relative_to(_ROOT) else path
        print(f"{name}: stale; run scripts/build_pages.py" if options.check else f"{name}: built")
    if not (stale or gone):
        print(f"Every page is current ({len(now)}).")
    return 1 if (stale or gone) and options.check else 0


if __name__ == "__main__":
    sys.exit(main())
