"""This puts the drawings into the pages, between ``<!-- drawing: NAME -->`` and ``<!-- /drawing -->``.

With ``--check`` it writes nothing and fails where a page does not show what would be drawn today.
Pages can be named; without any it is all of the documentation.
"""

import argparse
import re
import sys
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from attrs import frozen

from maintrules import Case, Policy, under
from maintrules.bilingual import Bilingual, Language
from maintrules.phases import ANNOUNCED, END_OF_SALE
from maintrules.pictures import life
from maintrules.vendors import find_product
from maintrules.words import BOUGHT

_ROOT = Path(__file__).parent.parent
_MARKED = re.compile(r"(<!-- drawing: (\S+) -->\n)(.*?)(<!-- /drawing -->)", re.DOTALL)


@frozen
class _Drawing:
    """The life of a product as the commands draw it, for these facts, day and ways of reading."""

    title: Bilingual
    policy: Policy
    case: Case
    as_of: date

    def svg(self, language: Language) -> str:
        assert self.policy.phases is not None
        return life(self.policy.phases, self.case, self.title, language, as_of=self.as_of)


_APPLIANCE = find_product("NetRegio DHCP").policy
_APPLIANCE_CASE = Case(ANNOUNCED.on(date(2020, 3, 31)), BOUGHT.on(date(2019, 6, 1)), END_OF_SALE.on(date(2020, 9, 30)))
DRAWINGS: Mapping[str, _Drawing] = {
    "appliance": _Drawing(
        Bilingual("アプライアンス: NetRegio DHCP の段階", "Appliances: phases of NetRegio DHCP"),
        _APPLIANCE,
        _APPLIANCE_CASE,
        date(2024, 6, 3),
    ),
    "appliance-gap": _Drawing(
        Bilingual(
            "限定の保守が2年の後に始まると読むとき", "Where limited maintenance is read to begin after two years"
        ),
        under(_APPLIANCE, {"infinico/limited-start": "gap"}),
        _APPLIANCE_CASE,
        date(2022, 6, 1),
    ),
    "virtual": _Drawing(
        Bilingual("仮想アプライアンス: NetNebulas VA DHCP の段階", "Virtual appliances: phases of NetNebulas VA DHCP"),
        find_product("NetNebulas VA DHCP").policy,
        Case(ANNOUNCED.on(date(2022, 8, 31)), END_OF_SALE.on(date(2023, 2, 28))),
        date(2026, 9, 30),
    ),
}


def drawn(text: str, language: Language) -> str:
    """This gives the text of a page with its drawings as they would be drawn today."""

    def filled(found: re.Match[str]) -> str:
        begin, name, _, end = found.groups()
        if name not in DRAWINGS:
            raise ValueError(f"unknown drawing {name!r}: there are {', '.join(DRAWINGS)}")
        svg = DRAWINGS[name].svg(language)
        # One block of HTML to Markdown: no blank line inside.  A narrow screen scrolls it instead of shrinking it.
        return f'{begin}<div style="overflow-x:auto"><div style="min-width:600px">\n{svg}\n</div></div>\n{end}'

    return _MARKED.sub(filled, text)


def main(arguments: Sequence[str] | None = None) -> int:
    """This gives 1 where a page is stale under ``--check``, else 0."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; fail where a page is stale")
    parser.add_argument("pages", metavar="PAGE", nargs="*", type=Path, help="default: all of docs")
    options = parser.parse_args(arguments)
    pages: Sequence[Path] = options.pages or sorted((_ROOT / "docs").rglob("*.md"))
    stale = []
    for page in pages:
        text = page.read_text(encoding="utf-8")
        now = drawn(text, Language.EN if page.parent.name == "en" else Language.JA)
        if now == text:
            continue
        stale.append(page)
        if not options.check:
            page.write_text(now, encoding="utf-8", newline="\n")
    for page in stale:
        name = page.relative_to(_ROOT) if page.is_relative_to(_ROOT) else page
        print(f"{name}: stale; run scripts/draw_pages.py" if options.check else f"{name}: drawn")
    if not stale:
        print("Every drawing is current.")
    return 1 if stale and options.check else 0


if __name__ == "__main__":
    sys.exit(main())
