"""Markdown: a page that links to other pages of its language, tables, and texts that are safe in them."""

import json
import re
from collections.abc import Iterable, Sequence

from attrs import frozen

from maintrules.bilingual import Bilingual, Language

__all__ = ["NEWLINE", "Page", "code", "details", "escaped", "front_matter", "heading_id", "joined", "table"]

NEWLINE = "<br>"
_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|!])")


def escaped(text: str) -> str:
    """The text as Markdown shows it, letter by letter, on one line; in a cell of a table too."""
    return _SPECIAL.sub(r"\\\1", " ".join(text.split())).replace("\\<", "&lt;").replace("\\>", "&gt;")


def code(text: str) -> str:
    """The text as code; one with blanks that would be lost is shown in quotes, one that cannot be code as it is."""
    shown = text if text == " ".join(text.split()) else json.dumps(text, ensure_ascii=False)
    return escaped(shown) if "`" in shown or not shown else f"`{shown}`".replace("|", "&#124;")


def heading_id(text: str) -> str:
    """An anchor that is the same in both languages."""
    return re.sub(r"[^a-z0-9]+", "-", text.casefold()).strip("-")


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table, or nothing where there are no rows."""
    lines = [f"| {' | '.join(row)} |" for row in rows]
    if not lines:
        return ""
    return "\n".join((f"| {' | '.join(heads)} |", f"|{' --- |' * len(heads)}", *lines)) + "\n"


def details(summary: str, text: str) -> str:
    """What is folded away until a reader wants it."""
    return f'<details markdown="1">\n<summary>{summary}</summary>\n\n{text}\n</details>\n'


def joined(parts: Iterable[str]) -> str:
    """The blocks that are not empty, a blank line between them."""
    return "\n\n".join(part.strip("\n") for part in parts if part.strip()) + "\n"


def front_matter(**stated: str) -> str:
    """What a page says of itself; a text is written as JSON writes it, which YAML reads."""
    lines = [f"{name}: {json.dumps(value, ensure_ascii=False)}" for name, value in stated.items()]
    return "\n".join(("---", *lines, "---"))


@frozen
class Page:
    """Where a page stands among those of its language, so that it can link to others."""

    path: str
    language: Language

    def says(self, ja: str, en: str) -> str:
        return ja if self.language is Language.JA else en

    def of(self, text: Bilingual) -> str:
        return text[self.language]

    def to(self, path: str, anchor: str = "") -> str:
        """The address of another page, as this page must write it."""
        address = "../" * self.path.count("/") + path
        return f"{address}#{anchor}" if anchor else address

    def link(self, text: str, path: str, anchor: str = "") -> str:
        """A link; *text* is Markdown."""
        return f"[{text}]({self.to(path, anchor)})"
