"""The built pages in a browser: Japanese is drawn, the search finds, and nothing leaves the loopback address.

They ask the site that ``MAINTRULES_SITE`` names, in Debian's chromium.
"""

import json
import os
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from urllib.parse import urlsplit

import pytest

SITE = Path(os.environ.get("MAINTRULES_SITE", "/nowhere"))
CHROMIUM = shutil.which("chromium")
if not SITE.is_dir():
    pytest.skip("no built site: MAINTRULES_SITE names none (.ci/run builds one)", allow_module_level=True)
if CHROMIUM is None:
    pytest.skip("no chromium on this machine: no page was opened in a browser", allow_module_level=True)

from site_search import read_index, search  # noqa: E402  # needs what builds the site

COMMAND = (
    CHROMIUM,
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-extensions",
    "--disable-sync",
    "--no-first-run",
    "--remote-debugging-pipe",
)
LANGUAGES = ("ja", "en")
PAGES = (
    "index.html",
    "tutorial.html",
    "pitfalls.html",
    "glossary.html",
    "lifecycle.html",
    "clauses/index.html",
    "clauses/nec/registration-within-30-days.html",
    "policies/allied-telesis/support-ticket.html",
    "services/infinico/onsite-weekday.html",
    "readings/nec/registration-anchor.html",
)
QUERIES = {
    "ja": ("購入 30日", "祝日", "延長キット", "バージョンの更新", "営業日以内の到着", "nec/late", "ｻｰﾋﾞｽ 停止", "段階"),
    "en": (
        "registered within 30 days",
        "holidays",
        "extension kit",
        "renewals",
        "business day",
        "noon",
        "nothing-here",
    ),
}

Told = Mapping[str, object]


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        """Nothing: the test tells what was asked for."""


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(SITE))) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


class Browser:
    """A browser that is spoken to over a pair of pipes, one page of it."""

    def __init__(self, folder: Path) -> None:
        ours, theirs = os.pipe(), os.pipe()
        reads, writes = ours[0], theirs[1]
        # bash puts the two ends where the browser looks for them.
        self._process = subprocess.Popen(
            ["bash", "-c", f'exec "$@" 3<&{reads} 4>&{writes}', "bash", *COMMAND, f"--user-data-dir={folder}"],
            pass_fds=(reads, writes),
            stderr=subprocess.DEVNULL,
        )
        os.close(reads)
        os.close(writes)
        self._to, self._from = os.fdopen(ours[1], "wb"), os.fdopen(theirs[0], "rb")
        self._number = 0
        self._session = ""
        self._rest = b""
        self.requested: list[str] = []
        target = self.ask("Target.createTarget", url="about:blank")["targetId"]
        self._session = str(self.ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"])
        for domain in ("Page", "Runtime", "Network"):
            self.ask(f"{domain}.enable")

    def close(self) -> None:
        self._to.close()
        self._from.close()
        self._process.terminate()
        self._process.wait(30)

    def _next(self) -> dict[str, object]:
        while b"\0" not in self._rest:
            read = os.read(self._from.fileno(), 1 << 16)
            assert read, "the browser is gone"
            self._rest += read
        message, self._rest = self._rest.split(b"\0", 1)
        told = json.loads(message)
        assert isinstance(told, dict)
        parts = told.get("params", {})
        if told.get("method") == "Network.requestWillBeSent":
            self.requested.append(str(parts["request"]["url"]))
        return told

    def ask(self, method: str, **parts: object) -> Told:
        self._number += 1
        message: dict[str, object] = {"id": self._number, "method": method, "params": parts}
        if self._session:
            message["sessionId"] = self._session
        self._to.write(json.dumps(message).encode() + b"\0")
        self._to.flush()
        while True:
            told = self._next()
            if told.get("id") == self._number:
                assert "error" not in told, told
                result = told["result"]
                assert isinstance(result, dict)
                return result

    def open(self, address: str) -> None:
        self.ask("Page.navigate", url=address)
        while self._next().get("method") != "Page.loadEventFired":
            pass

    def value(self, expression: str) -> object:
        told = self.ask("Runtime.evaluate", expression=expression, awaitPromise=True, returnByValue=True)
        assert "exceptionDetails" not in told, told
        result = told["result"]
        assert isinstance(result, dict)
        return result.get("value")


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    browser = Browser(tmp_path_factory.mktemp("browser"))
    yield browser
    browser.close()


def folder(language: str) -> str:
    return "" if language == "ja" else "en/"


DRAWN = """(() => {
  const drawn = (letter) => {
    const canvas = document.createElement("canvas");
    canvas.width = canvas.height = 40;
    const pen = canvas.getContext("2d");
    pen.font = "30px " + getComputedStyle(document.querySelector("article")).fontFamily;
    pen.fillText(letter, 2, 32);
    return canvas.toDataURL();
  };
  return new Set(Array.from("保守期間あア\\uffff", drawn)).size;
})()"""
"""How many of the letters are drawn each in its own way; what a font lacks is always the same box."""


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_opens_and_asks_nobody_else(browser: Browser, address: str, language: str, page: str) -> None:
    browser.requested.clear()
    browser.open(f"{address}/{folder(language)}{page}")
    assert browser.value("document.documentElement.lang") == language
    assert browser.value("document.querySelector('article h1').innerText.length") != 0
    assert browser.value("document.querySelector('.mr-language').hreflang") != language
    assert browser.requested
    assert {urlsplit(each).hostname for each in browser.requested if not each.startswith("data:")} == {"127.0.0.1"}


def test_japanese_is_drawn(browser: Browser, address: str) -> None:
    browser.open(f"{address}/index.html")
    assert browser.value(DRAWN) == len("保守期間あア") + 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_other_language_is_one_step_away(browser: Browser, address: str, language: str) -> None:
    page = "clauses/nec/registration-within-30-days.html"
    other = "en" if language == "ja" else "ja"
    browser.open(f"{address}/{folder(language)}{page}")
    assert browser.value("document.querySelector('.mr-language').href") == f"{address}/{folder(other)}{page}"


TYPED = """new Promise((told) => {
  const input = document.querySelector(".mr-search input"), list = document.querySelector(".mr-found");
  const from = performance.now();
  input.focus();
  input.value = QUERY;
  input.dispatchEvent(new Event("input"));
  const wait = () => {
    const links = Array.from(list.querySelectorAll("a"), (link) => link.href);
    links.length || list.textContent || performance.now() - from > 20000 ? told(links) : setTimeout(wait, 20);
  };
  wait();
})"""


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_search_of_a_page_finds_what_the_index_holds(browser: Browser, address: str, language: str) -> None:
    index = read_index(SITE / folder(language))
    for query in QUERIES[language]:
        browser.requested.clear()
        browser.open(f"{address}/{folder(language)}policies/allied-telesis/support-ticket.html")
        found = browser.value(TYPED.replace("QUERY", json.dumps(query)))
        expected = [f"{address}/{folder(language)}{page.address}" for page in search(index, query)[:20]]
        assert found == expected, query
        assert {urlsplit(each).hostname for each in browser.requested if not each.startswith("data:")} == {"127.0.0.1"}
