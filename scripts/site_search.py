"""The search of the built pages: the index that a build writes, and how it is asked.

Japanese has no blanks between words, so nothing is cut into words when the index is made: it holds each page's text,
and a word is looked for anywhere in it.  ``theme/search.js`` asks the index in a browser in the same way, step by step;
the functions here let a test ask it without one.

As a hook of mkdocs the module collects the pages of a build and writes ``search-index.js`` beside them.
"""

import json
import re
import unicodedata
from collections.abc import Sequence
from html.parser import HTMLParser
from pathlib import Path

from attrs import field, frozen
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

__all__ = ["Entry", "on_page_content", "on_post_build", "on_pre_build", "read_index", "search"]

_FILE = "search-index.js"
_BEGINS, _ENDS = "window.maintrulesPages = ", ";\n"
_BETWEEN = re.compile(r"""[\s、。・,;:!?()\[\]{}「」『』<>"'`=|]+""")
_RUNS = re.compile(r"[一-鿿々]+|[ァ-ヺー]+|[a-z0-9._/-]+")
_COMPOUNDS = re.compile(r"[一-鿿々]{2}(?=[一-鿿々]{2}|$)")
_SHORTEST = 4


def normal(text: str) -> str:
    """This gives a text in the width and letter case in which it is looked for."""
    return " ".join(unicodedata.normalize("NFKC", text).lower().split())


def _told(word: str, text: str) -> int:
    """2 for a word between blanks or the like, 1 for letters in a longer one: *template* tells little of *late*."""
    if word not in text:
        return 0
    return 2 if word.isascii() and re.search(rf"(?<![a-z0-9]){re.escape(word)}(?![a-z0-9])", text) else 1


@frozen
class Entry:
    """A page of the index, its texts in the shape in which they are looked for."""

    address: str
    title: str = field(converter=normal)
    gist: str = field(converter=normal)
    heads: str = field(converter=normal)
    body: str = field(converter=normal)

    def __contains__(self, word: str) -> bool:
        return word in self.title or word in self.gist or word in self.heads or word in self.body

    def weight(self, word: str) -> int:
        """How much it speaks of a word: its title and gist count most, then its headings, then its text."""
        found = 8 * _told(word, self.title) + 6 * _told(word, self.gist) + 3 * _told(word, self.heads)
        return found + min(self.body.count(word), 3)


def _runs(word: str, pages: Sequence[Entry]) -> list[str]:
    """The runs of one script in a word of several, and the compounds of two letters in longer ones, that pages have."""
    runs = [] if word.isascii() else [run for each in _RUNS.findall(word) for run in (each, *_COMPOUNDS.findall(each))]
    return [run for run in runs if run != word and len(run) > 1 and any(run in page for page in pages)]


def _parts(word: str, pages: Sequence[Entry]) -> list[str]:
    """What is looked for instead of a word that no page has: its beginning, its runs of a script, its pairs."""
    if word.isascii():
        beginnings = [word[:length] for length in range(len(word) - 1, _SHORTEST - 1, -1)]
        return next(([each] for each in beginnings if any(each in page for page in pages)), [])
    found = _runs(word, pages)
    if found:
        return found
    pairs = [word[start : start + 2] for start in range(len(word) - 1)]
    return [pair for pair in pairs if any(pair in page for page in pages)]


def _words(query: str, pages: Sequence[Entry]) -> list[str]:
    words: list[str] = []
    for word in (each.strip(".") for each in _BETWEEN.split(normal(query))):
        if word and any(word in page for page in pages):
            # A phrase that stands somewhere as it is must not hide the pages that have its parts.
            words += [word, *_runs(word, pages)]
        elif word:
            words += _parts(word, pages)
    return list(dict.fromkeys(words))


def search(pages: Sequence[Entry], query: str) -> list[Entry]:
    """This gives the pages that have most of the words, those that speak most of the rarer ones first."""
    words = _words(query, pages)
    rare = {word: (len(pages) // sum(word in page for page in pages)).bit_length() for word in words}
    ranked = []
    for number, page in enumerate(pages):
        matched = [word for word in words if word in page]
        if matched:
            score = sum(rare[word] * page.weight(word) for word in matched)
            ranked.append((-len(matched), -score, len(page.title), number, page))
    return [page for *_, page in sorted(ranked, key=lambda each: each[:4])]


def read_index(site: Path) -> list[Entry]:
    """This gives the index of a built site."""
    text = (site / _FILE).read_text(encoding="utf-8")
    return [Entry(*each) for each in json.loads(text.removeprefix(_BEGINS).removesuffix(_ENDS))]


# The hook


class _Texts(HTMLParser):
    """The headings and the rest of a page; a drawing is told by its description, scripts and link marks are no text."""

    def __init__(self) -> None:
        super().__init__()
        self.title: list[str] = []
        self.heads: list[str] = []
        self.body: list[str] = []
        self._open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "a" and ("class", "headerlink") in attrs:
            tag = "script"
            self._open.append("script")
        elif tag in {"h1", "h2", "h3", "h4", "svg", "desc", "script", "a"}:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if self._open and (self._open[-1] == tag or (tag == "a" and self._open[-1] == "script")):
            self._open.pop()

    def handle_data(self, data: str) -> None:
        if "script" in self._open or ("svg" in self._open and "desc" not in self._open):
            return
        if "h1" in self._open:
            self.title.append(data)
        elif {"h2", "h3", "h4"} & set(self._open):
            self.heads.append(data)
        else:
            self.body.append(data)


_collected: list[tuple[str, str, str, str, str]] = []


def on_pre_build(config: MkDocsConfig) -> None:
    _collected.clear()


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> None:
    texts = _Texts()
    texts.feed(html)
    gist = str(page.meta.get("description", ""))
    title = " ".join("".join(texts.title).split())
    # What stands on a page many times is written down once: most pages are tables.
    body = " ".join(dict.fromkeys(normal(text) for text in texts.body if text.strip()))
    _collected.append((page.url, title or str(page.title), gist, " ".join(" ".join(texts.heads).split()), body))


def on_post_build(config: MkDocsConfig) -> None:
    text = json.dumps(_collected, ensure_ascii=False, separators=(",", ":"))
    (Path(config.site_dir) / _FILE).write_text(f"{_BEGINS}{text}{_ENDS}", encoding="utf-8", newline="\n")
