"""The built pages: every clause is found by two words of its gist, in both languages, and nothing is left in a browser.

They ask the site that ``MAINTRULES_SITE`` names; ``.ci/run`` builds one.
"""

import os
import re
from itertools import combinations
from pathlib import Path

import pytest

from maintrules.bilingual import Language
from maintrules.sources import Clause
from maintrules.vendors import VENDORS, clauses

SITE = Path(os.environ.get("MAINTRULES_SITE", "/nowhere"))
if not SITE.is_dir():
    pytest.skip("no built site: MAINTRULES_SITE names none (.ci/run builds one)", allow_module_level=True)

from site_search import Entry, normal, read_index, search  # noqa: E402  # needs what builds the site

CLAUSES = tuple(clause for vendor in VENDORS for clause in clauses(vendor))
FOLDERS = {Language.JA: SITE, Language.EN: SITE / "en"}
INDEXES = {language: read_index(folder) for language, folder in FOLDERS.items()}
WORDS = {
    # Words of Chinese characters, of katakana, of letters; or a stem with its ending.
    Language.JA: re.compile(r"[一-鿿々]{2,}|[ァ-ヺー]{2,}|[a-z0-9][a-z0-9.-]*|[一-鿿々][ぁ-ん]{1,2}"),
    Language.EN: re.compile(r"[a-z0-9][a-z0-9.-]*[a-z0-9]"),
}


def words(clause: Clause, language: Language) -> list[str]:
    gist = clause.ja if language is Language.JA else clause.en
    return list(dict.fromkeys(WORDS[language].findall(normal(gist))))


def holding(language: Language) -> dict[str, set[str]]:
    """The clauses whose gists have a word."""
    found: dict[str, set[str]] = {}
    for clause in CLAUSES:
        for word in words(clause, language):
            found.setdefault(word, set()).add(clause.id)
    return found


HOLDING = {language: holding(language) for language in Language}


def telling(clause: Clause, language: Language) -> str:
    """The two words of a gist that the fewest gists have together: those by which a reader would look for it."""
    there = HOLDING[language]
    rarest = sorted(words(clause, language), key=lambda word: (len(there[word]), -len(word), word))
    one, other = min(combinations(rarest, 2), key=lambda pair: len(there[pair[0]] & there[pair[1]]))
    return f"{one} {other}"


@pytest.mark.parametrize("language", Language, ids=lambda language: language.value)
def test_every_clause_has_a_page(language: Language) -> None:
    there = {page.address for page in INDEXES[language]}
    assert [clause.id for clause in CLAUSES if f"clauses/{clause.id}.html" not in there] == []


@pytest.mark.parametrize("language", Language, ids=lambda language: language.value)
def test_two_words_of_its_gist_find_a_clause_among_the_first_five(language: Language) -> None:
    missed = {}
    for clause in CLAUSES:
        query = telling(clause, language)
        found = [page.address for page in search(INDEXES[language], query)[:5]]
        if f"clauses/{clause.id}.html" not in found:
            missed[clause.id] = (query, found)
    assert missed == {}


def test_both_languages_have_the_same_pages() -> None:
    addresses = [sorted(page.address for page in INDEXES[language]) for language in Language]
    assert addresses[0] == addresses[1]


PAGES = [
    Entry("a", "保守の期間", "", "購入の翌月から", "13か月"),
    Entry("b", "保守の延長", "", "", "購入の翌月に 延長キット"),
    Entry("c", "Renewal", "A contract is renewed", "", "kit"),
]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("期間", "a"),
        ("保守 延長", "ba"),
        ("ﾎｼｭ", ""),
        ("１３か月", "a"),
        ("RENEWAL", "c"),
        ("renewals", "c"),  # no page has it: its beginning is looked for
        ("延長の期間", "ba"),  # no page has it: the words in it are
        ("購入翌月", "ab"),  # nor one of these: pairs of letters are
        ("", ""),
        ("zzzz", ""),
    ],
)
def test_a_search_finds_words_in_any_width_and_parts_of_those_it_lacks(query: str, found: str) -> None:
    assert "".join(page.address for page in search(PAGES, query)) == found
