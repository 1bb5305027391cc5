"""What the options of the commands say: each read once, refused in both languages."""

import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from datetime import date, datetime
from difflib import get_close_matches
from enum import Enum
from pathlib import Path
from typing import Final, get_args, get_type_hints

from attrs import frozen

from maintrules import explain
from maintrules.bilingual import Bilingual, BilingualError
from maintrules.calendars import KNOWN_FROM, KNOWN_THROUGH, CalendarError
from maintrules.facts import NEVER, Event, Fact, Known, Moment, Question
from maintrules.periods import EARLIEST, JST, LATEST, Period
from maintrules.policy import QUESTIONS, Policy
from maintrules.register.assess import read_otherwise
from maintrules.register.reading import Encoding
from maintrules.releases import Release, Version
from maintrules.vendors import VENDORS, UnknownPolicyError, find, policies, policy
from maintrules.wire import WireError, known_from_text, listed_kind
from maintrules.words import CLOSED_DAYS, ClosedDays

__all__ = [
    "Format",
    "UsageError",
    "Written",
    "as_of",
    "closures",
    "day",
    "encoding",
    "facts",
    "format_",
    "forms",
    "instant",
    "known",
    "row_number",
    "service",
    "ways",
    "within_calendars",
]


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


def _day(text: str) -> date | None:
    """The day that is written as 2026-09-30 is; None for anything else."""
    with suppress(ValueError):
        return date.fromisoformat(text) if _DAY.fullmatch(text) else None
    return None


def day(text: str) -> date:
    """The day asked about, by its name."""
    day = _day(text)
    if day is None or not EARLIEST <= day <= LATEST:
        raise UsageError(
            ja=f"--as-of {text!r}は{EARLIEST}から{LATEST}までの日ではありません。2026-09-30 の形で書いてください。",
            en=f"--as-of {text!r} is not a day from {EARLIEST} to {LATEST}; write it as 2026-09-30 is written.",
        )
    return day


def as_of(text: str | None) -> date:
    """The day asked about; today in Japan, where none is named."""
    return datetime.now(JST).date() if text is None else day(text)  # noqa: TID251 (the only clock)


@frozen
class Written:
    """A value as ``--fact`` takes it, and what it means; of a value of many, an example."""

    text: str
    means: Bilingual


_YES_OR_NO: Final = (Written("true", Bilingual("はい", "yes")), Written("false", Bilingual("いいえ", "no")))
_DAYS: Final = (
    Written("2026-09-30", Bilingual(f"{EARLIEST}から{LATEST}までの日", f"a day from {EARLIEST} to {LATEST}")),
    Written(NEVER.value, Bilingual("なかった、これからもない", "it has not happened and will not")),
    Written('{"first": "2026-09-01", "last": "2026-09-30"}', Bilingual("その間のいつか", "some day between")),
)
_INSTANT: Final = "2026-12-28T11:59+09:00"
_LISTED: Final[Mapping[type[object], Written]] = {
    date: Written("2026-12-29,2026-12-30", Bilingual("日をコンマで並べる", "days, between commas")),
    Version: Written("3.30.4,3.32.4", Bilingual("バージョンをコンマで並べる", "versions, between commas")),
    Release: Written(
        "3.30.4@2021-08-30,3.32.4@2022-03-01",
        Bilingual("バージョンとその日をコンマで並べる", "versions, each with its day, between commas"),
    ),
    str: Written("A,B", Bilingual("名をコンマで並べる", "names, between commas")),
}


_SEVERAL: Final = Written("A,B", Bilingual("次の値をコンマで並べる", "any of these, between commas"))


def forms(fact: Question) -> tuple[Written, ...]:
    """What ``--fact`` takes for a fact: each of its values where they are few, else what they look like."""
    if isinstance(fact, Event):
        return _DAYS
    if not isinstance(fact, Fact):
        return (Written(_INSTANT, Bilingual("時間帯のある日時", "an instant with its zone")),)
    kind: type[object] = fact.kind
    if kind is bool:
        return _YES_OR_NO
    if issubclass(kind, Enum):
        return _members(kind)
    if kind is int:
        return (Written("3", Bilingual("など、0から1000までの半角の整数", "or another whole number, 0 to 1000")),)
    if kind is str:
        return (Written("ABC", Bilingual("文字列", "a text")),)
    if kind is Version:
        return (Written("3.30.4", Bilingual("X.Y.Z か X.Y.Z-r", "X.Y.Z or X.Y.Z-r")),)
    listed = listed_kind(kind)
    if listed is None:
        return (Written(_json(kind), Bilingual("JSON。分からないキーは省く", "JSON; leave out what is not known")),)
    return (_LISTED[listed],) if listed in _LISTED else (_SEVERAL, *_members(listed))


def _members(kind: type[object]) -> tuple[Written, ...]:
    members = kind if issubclass(kind, Enum) else ()
    return tuple(Written(str(each.value), explain.word(each)) for each in members)


def _json(kind: type[object]) -> str:
    """The keys of a record as JSON writes them; a record that only lists others is a list."""
    hints = get_type_hints(kind)
    if len(hints) == 1:
        (hint,) = hints.values()
        return f"[{_json(get_args(hint)[0])}]"
    return "{" + ", ".join(f'"{name.replace("_", "-")}": …' for name in hints) + "}"


def facts(texts: Iterable[str]) -> Iterator[Known]:
    """The facts that ``--fact NAME=VALUE`` states, each once."""
    stated: dict[Question, Known] = {}
    for text in texts:
        name, equals, value = text.partition("=")
        name, value = name.strip(), value.strip()
        if not equals:
            raise UsageError(
                ja=f"--fact {text!r}は NAME=VALUE の形で書いてください。事実の名の一覧は maintrules facts。",
                en=f"--fact {text!r}: write NAME=VALUE; maintrules facts lists the names.",
            )
        if name not in QUESTIONS:
            near = "".join(f" {each}" for each in get_close_matches(name, QUESTIONS, 3))
            raise UsageError(
                ja=f"--fact {text!r}: {name!r}という事実はありません。"
                f"{f'近い名は{near}。' if near else ''}一覧は maintrules facts。",
                en=f"--fact {text!r}: there is no fact {name!r}."
                f"{f' Names like it:{near}.' if near else ''} maintrules facts lists them.",
            )
        if QUESTIONS[name] in stated:
            raise UsageError(
                ja=f"--fact {text!r}: {name}は2回書かれています。1回だけ書いてください。",
                en=f"--fact {text!r}: {name} is stated twice; state it once.",
            )
        stated[QUESTIONS[name]] = known(f"--fact {text!r}", QUESTIONS[name], value)
    return iter(stated.values())


def known(option: str, fact: Question, value: str) -> Known:
    """The fact with the value that *option* states; refused with what can be written."""
    try:
        return known_from_text(fact, value)
    except WireError as refused:
        taken = forms(fact)
        why = f"（{refused}）" if value.startswith(("{", "[")) else ""
        why_en = f" ({refused})" if why else ""
        ja = "、".join(f"{each.text}（{each.means.ja}）" for each in taken)
        en = ", ".join(f"{each.text} ({each.means.en})" for each in taken)
        raise UsageError(
            ja=f"{option}: {fact.ja}（{fact.name}）を{value!r}にすることはできません{why}。書けるのは{ja}。",
            en=f"{option}: {fact.en} ({fact.name}) cannot be {value!r}{why_en}; write {en}.",
        ) from None


def instant(option: str, text: str, moment: Moment) -> Known:
    """The instant that an option states, as what is known of *moment*."""
    at: datetime | None = None
    with suppress(ValueError):
        at = datetime.fromisoformat(text)
    if at is None or at.tzinfo is None:
        raise UsageError(
            ja=f"{option} {text!r}は時間帯のある日時ではありません。時刻と時間帯まで {_INSTANT} の形で。",
            en=f"{option} {text!r} is no instant with a zone; write day, time and zone as in {_INSTANT}.",
        )
    try:
        return moment.at(at)
    except ValueError:
        raise UsageError(
            ja=f"{option} {text!r}は{EARLIEST}から{LATEST}までの日時ではありません。年を確かめてください。",
            en=f"{option} {text!r} is not from {EARLIEST} to {LATEST}; correct the year.",
        ) from None


@contextmanager
def within_calendars(options: str) -> Iterator[None]:
    """Refuses the values of *options* where an answer needs a day that no calendar reaches."""
    try:
        yield
    except CalendarError:
        raise UsageError(
            ja=f"{options}: 暦にあるのは{KNOWN_FROM}から{KNOWN_THROUGH}までで、この日時には答えられません。",
            en=f"{options}: the calendars reach from {KNOWN_FROM} to {KNOWN_THROUGH}, so there is no answer for it.",
        ) from None


def closures(text: str) -> Known:
    """The vendor's own closing days that ``--closures FILE`` holds: one a line.

    They are all there are from the first to the last of them, unless a line ``complete: FIRST..LAST`` says in which
    days they are: a list of the year's end does not tell of the next summer.
    """
    try:
        lines = Path(text).read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as refused:
        raise UsageError(
            ja=f"--closures {text!r}は読めません（{refused}）。UTF-8で1行に1日を書いたファイルにしてください。",
            en=f"--closures {text!r} cannot be read ({refused}); give a UTF-8 file with one day a line.",
        ) from None
    days: list[date] = []
    complete: Period | None = None
    for number, line in enumerate(lines, 1):
        written = line.split("#", 1)[0].strip()
        if not written:
            continue
        if written.startswith(_COMPLETE):
            stated = _period(written.removeprefix(_COMPLETE).strip())
            if stated is None or complete is not None:
                raise UsageError(
                    ja=f"--closures {text!r}、{number}行目: {line!r}は使えません。"
                    "一覧がすべてである期間は complete: 2026-01-01..2026-12-31 の形で1度だけ書いてください。",
                    en=f"--closures {text!r}, line {number}: {line!r} cannot be used; state once in which period "
                    "the list is complete, as complete: 2026-01-01..2026-12-31.",
                )
            complete = stated
            continue
        day = _day(written)
        if day is None:
            raise UsageError(
                ja=f"--closures {text!r}、{number}行目: {line!r}は日ではありません。2026-12-29 の形で。",
                en=f"--closures {text!r}, line {number}: {line!r} is not a day; write it as 2026-12-29.",
            )
        days.append(day)
    if not days and complete is None:
        raise UsageError(
            ja=f"--closures {text!r}に日が1つもありません。1行に1日を 2026-12-29 の形で書いてください。",
            en=f"--closures {text!r} holds no day; write one a line, as 2026-12-29.",
        )
    return CLOSED_DAYS.is_(ClosedDays(tuple(sorted(days)), complete or Period(min(days), max(days))))


_COMPLETE: Final = "complete:"


def _period(text: str) -> Period | None:
    """The period that is written as 2026-01-01..2026-12-31 is; None for anything else."""
    first, _, last = text.partition("..")
    one, other = _day(first), _day(last)
    return Period(one, other) if one and other and one <= other else None


def service(text: str, chosen: Iterable[str]) -> Policy:
    """The policy by our name, by those of vendor and service with a slash between them, or by its own, if only one has
    it; read as is chosen.
    """
    try:
        found = _service(text)
    except UnknownPolicyError:
        listed = ", ".join(each.name for each in [*_called(text)] or _near(text))
        raise UsageError(
            ja=f"{text!r}では一つのサービスに決まりません。あるのは{listed}。",
            en=f"{text!r} does not name one service; there are {listed}.",
        ) from None
    (read,) = read_otherwise((found,), ways(chosen))
    return read


def _service(text: str) -> Policy:
    vendor, slash, name = text.partition("/")
    with suppress(UnknownPolicyError):
        return policy(text)
    if slash:
        return find(vendor, name)
    called = [*_called(text)]
    if len(called) != 1:
        raise UnknownPolicyError(text)
    return called[0]


def _called(name: str) -> Iterator[Policy]:
    """The services that are called so, of whichever vendor."""
    for vendor in VENDORS:
        with suppress(UnknownPolicyError):
            yield find(vendor, name)


def _near(name: str) -> Iterator[Policy]:
    """The services of the vendor that *name* begins with; all that there are, where there is no such vendor."""
    try:
        yield from policies(name.partition("/")[0])
    except UnknownPolicyError:
        for vendor in VENDORS:
            yield from policies(vendor)


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
