"""What the options of the commands say: each read once, refused in both languages."""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from enum import Enum
from typing import Final

from maintrules.explain import BilingualError
from maintrules.facts import Known, Question
from maintrules.periods import EARLIEST, JST, LATEST
from maintrules.policy import QUESTIONS
from maintrules.register.reading import Encoding
from maintrules.wire import WireError, known_from_text

__all__ = ["Format", "UsageError", "as_of", "day", "encoding", "facts", "format_", "row_number", "ways"]


class UsageError(BilingualError):
    """Arguments that cannot be used; *ja* and *en* say why, and the way out."""


class Format(Enum):
    TABLE = "table"
    CSV = "csv"
    JSONL = "jsonl"


def format_(text: str) -> Format:
    for form in Format:
        if form.value == text:
            return form
    listed = ", ".join(form.value for form in Format)
    raise UsageError(
        ja=f"--format に{text!r}は使えません。使えるのは{listed}。",
        en=f"--format cannot be {text!r}; there are {listed}.",
    )


_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def day(text: str) -> date:
    """The day asked about, by its name."""
    try:
        day = date.fromisoformat(text) if _DAY.fullmatch(text) else None
    except ValueError:
        day = None
    if day is None or not EARLIEST <= day <= LATEST:
        raise UsageError(
            ja=f"--as-of {text!r}は{EARLIEST}から{LATEST}までの日ではありません。2026-09-30 の形で書いてください。",
            en=f"--as-of {text!r} is not a day from {EARLIEST} to {LATEST}; write it as 2026-09-30 is written.",
        )
    return day


def as_of(text: str | None) -> date:
    """The day asked about; today in Japan, where none is named."""
    return datetime.now(JST).date() if text is None else day(text)  # noqa: TID251 (the only clock)


def facts(texts: Iterable[str]) -> Iterator[Known]:
    """The facts that ``--fact NAME=VALUE`` states; of one that is stated twice, the last."""
    stated: dict[Question, Known] = {}
    for text in texts:
        name, equals, value = text.partition("=")
        name, value = name.strip(), value.strip()
        if not equals or name not in QUESTIONS:
            raise UsageError(
                ja=f"--fact {text!r}は NAME=VALUE の形で、ある事実の名で書いてください。一覧は maintrules facts。",
                en=f"--fact {text!r}: write NAME=VALUE with the name of a fact; maintrules facts lists them.",
            )
        try:
            stated[QUESTIONS[name]] = known_from_text(QUESTIONS[name], value)
        except WireError:
            raise UsageError(
                ja=f"--fact {text!r}: {name}を{value!r}にすることはできません。日付は 2026-09-30 か never、"
                "はい・いいえは true か false、記録は JSON で書いてください（一覧は maintrules facts）。",
                en=f"--fact {text!r}: {name} cannot be {value!r}. Write a day as 2026-09-30 or never, "
                "yes or no as true or false, a record as JSON (maintrules facts lists them).",
            ) from None
    return iter(stated.values())


def row_number(text: str) -> int:
    if not re.fullmatch(r"[1-9][0-9]{0,9}", text):
        raise UsageError(
            ja=f"--row {text!r}は行の番号ではありません。1から数えたデータ行の番号を書いてください。",
            en=f"--row {text!r} is no number of a row; write that of a data row, counted from 1.",
        )
    return int(text)


def ways(texts: Iterable[str]) -> Mapping[str, str]:
    ways: dict[str, str] = {}
    for text in texts:
        name, equals, way = text.partition("=")
        if not equals:
            raise UsageError(
                ja=f"--reading {text!r}は NAME=WAY の形で書いてください。一覧は maintrules readings。",
                en=f"--reading {text!r}: write NAME=WAY; maintrules readings lists them.",
            )
        ways[name.strip()] = way.strip()
    return ways


def encoding(text: str | None) -> Encoding | None:
    return None if text is None else Encoding.named(text)
