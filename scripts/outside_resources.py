"""This gives the outside resources that built pages would load, and fails if there are any.

The pages must work without a network and tell nobody who reads them. A link that a reader may follow is no resource.
"""

import re
import sys
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

_LOADED = {
    "audio": "src",
    "embed": "src",
    "iframe": "src",
    "img": "src",
    "link": "href",
    "object": "data",
    "script": "src",
    "source": "src",
    "video": "src",
}
_OUTSIDE = re.compile(r"(?:https?:)?//", re.IGNORECASE)
_IN_STYLE = re.compile(r"(?:url\(\s*|@import\s+)['\"]?((?:https?:)?//[^'\")\s]+)", re.IGNORECASE)


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.outside: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        address = dict(attrs).get(_LOADED.get(tag, ""))
        if address and _OUTSIDE.match(address):
            self.outside.append(address)


def outside_resources(text: str) -> list[str]:
    """This gives the addresses on other hosts that a page or a style sheet loads by itself."""
    page = _Page()
    page.feed(text)
    return page.outside + _IN_STYLE.findall(text)


def _found(site: Path) -> Iterator[str]:
    for path in sorted(site.rglob("*")):
        if path.suffix in {".html", ".css"}:
            for address in outside_resources(path.read_text(encoding="utf-8")):
                yield f"{path.relative_to(site)}: {address}"


def main() -> int:
    """This gives 1 after printing what was found, 0 if nothing was."""
    found = list(_found(Path(sys.argv[1])))
    print("\n".join(found) if found else "No page loads anything from another host.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
