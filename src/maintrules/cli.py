"""The command line: ``maintrules assess``, ``clauses``, ``readings``, ``facts``.

The only place that looks at a clock, and only where no day is given.  Exit status 0; 1 for ``--strict`` with doubts
or errors; 2, with one message, for arguments or a register that cannot be used; 141 where nobody reads the output.
"""

import argparse
import csv
import io
import json
import os
import re
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from enum import Enum
from itertools import chain, pairwise
from pathlib import Path
from typing import Final, NoReturn, TextIO

from attrs import frozen

from maintrules import __version__
from maintrules.explain import Bilingual, BilingualError, Language
from maintrules.facts import Event, Fact, Question
from maintrules.periods import EARLIEST, JST, LATEST
from maintrules.policy import QUESTIONS
from maintrules.register.assess import Assessor
from maintrules.register.assumptions import chosen
from maintrules.register.columns import read_mapping
from maintrules.register.outputs import Heading, Summary, aligned, as_csv, as_jsonl, as_table, in_full, neutral
from maintrules.register.reading import Encoding, Register, Row, open_register
from maintrules.sources import Reading, provisions
from maintrules.vendors import VENDORS, UnknownPolicyError, clauses, policies, vendor

__all__ = ["main"]


class UsageError(BilingualError):
    """Arguments that cannot be used; *ja* and *en* say why, and the way out."""


class _Format(Enum):
    TABLE = "table"
    CSV = "csv"
    JSONL = "jsonl"


class _Parser(argparse.ArgumentParser):
    """Says what is wrong with the arguments by raising, so that it is said once and in the language asked for."""

    def error(self, message: str) -> NoReturn:
        raise UsageError(
            ja=f"引数が正しくありません（{message}）。使い方は{self.prog} --help で見られます。",
            en=f"the arguments cannot be used ({message}); {self.prog} --help shows how.",
        )


# What the commands take

_HELP: Final[Mapping[str, Bilingual]] = {
    "maintrules": Bilingual(
        "保守の決まりで台帳の各行に答え、よりどころの条項を示します。",
        "Answers each row of a register by the rules of maintenance, and shows the clauses it rests on.",
    ),
    "assess": Bilingual(
        "台帳の各行について、対象か、いつまでか、なぜか、いつまでに何をするかを答える",
        "for each row of a register: is it covered, until when, why, and what must be done by when",
    ),
    "clauses": Bilingual("引用する条項の一覧", "list the clauses that answers cite"),
    "readings": Bilingual("読み方の分かれる箇所と、その読み方の一覧", "list passages that can be read in several ways"),
    "facts": Bilingual("名前で渡せる事実の一覧", "list the facts that can be given by name"),
    "register": Bilingual("台帳（CSV、UTF-8かCP932）", "the register (CSV, UTF-8 or CP932)"),
    "as-of": Bilingual("基準日（既定は日本の今日）", "the day asked about (default: today in Japan)"),
    "encoding": Bilingual("台帳の文字コード（既定は自動）", "encoding of the register (default: found out)"),
    "columns": Bilingual("見出しを指定するTOMLファイル", "TOML file that names the headers"),
    "assume": Bilingual(
        "仮定（FACT=VALUE、FACT=OTHER_FACT、組の名 usual）。何度でも",
        "an assumption (FACT=VALUE, FACT=OTHER_FACT, or the set usual); repeatable",
    ),
    "reading": Bilingual(
        "読み方（一覧は maintrules readings）。何度でも", "a reading (see maintrules readings); repeatable"
    ),
    "row": Bilingual("この行だけを、理由をすべて付けて出す", "this row alone, with all its reasons"),
    "format": Bilingual("出力の形（既定は table）", "form of the output (default: table)"),
    "output": Bilingual("出力先のファイル（既定は標準出力）", "file to write to (default: standard output)"),
    "lang": Bilingual("表とメッセージの言語（既定は ja）", "language of tables and messages (default: ja)"),
    "strict": Bilingual(
        "要確認か使えないセルがあれば終了ステータス1", "exit status 1 if a cell is doubtful or not used"
    ),
    "vendor": Bilingual("このベンダーだけ", "this vendor alone"),
    "version": Bilingual("版を出して終わる", "print the version and exit"),
}


def _parser(language: Language) -> _Parser:
    def told(name: str) -> str:
        return _HELP[name][language]

    parser = _Parser(prog="maintrules", description=told("maintrules"), allow_abbrev=False)
    parser.add_argument("--version", action="version", version=f"maintrules {__version__}", help=told("version"))
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Parser)

    assess = commands.add_parser("assess", help=told("assess"), description=told("assess"), allow_abbrev=False)
    assess.add_argument("register", metavar="REGISTER", help=told("register"))
    assess.add_argument("--as-of", metavar="DAY", help=told("as-of"))
    assess.add_argument("--encoding", metavar="E", help=told("encoding"))
    assess.add_argument("--columns", metavar="MAP.toml", help=told("columns"))
    assess.add_argument("--assume", metavar="ASSUMPTION", action="append", default=[], help=told("assume"))
    assess.add_argument("--reading", metavar="NAME=WAY", action="append", default=[], help=told("reading"))
    assess.add_argument("--row", metavar="N", help=told("row"))
    assess.add_argument("--output", metavar="FILE", help=told("output"))
    assess.add_argument("--strict", action="store_true", help=told("strict"))
    for command in ("clauses", "readings"):
        listing = commands.add_parser(command, help=told(command), description=told(command), allow_abbrev=False)
        listing.add_argument("--vendor", metavar="V", help=told("vendor"))
    commands.add_parser("facts", help=told("facts"), description=told("facts"), allow_abbrev=False)
    for each in commands.choices.values():
        each.add_argument("--format", metavar="table|csv|jsonl", default="table", help=told("format"))
        each.add_argument("--lang", metavar="ja|en", default="ja", help=told("lang"))
    return parser


def _language(arguments: Sequence[str]) -> Language:
    """The language asked for, found before anything else so that what is wrong with the rest is said in it."""
    english = f"--lang={Language.EN.value}"
    joined = (f"{option}={value}" for option, value in pairwise(arguments))
    return Language.EN if english in (*arguments, *joined) else Language.JA


def _format(text: str) -> _Format:
    for form in _Format:
        if form.value == text:
            return form
    listed = ", ".join(form.value for form in _Format)
    raise UsageError(
        ja=f"--format に{text!r}は使えません。使えるのは{listed}。",
        en=f"--format cannot be {text!r}; there are {listed}.",
    )


def _check_language(text: str) -> None:
    if text not in {language.value for language in Language}:
        listed = ", ".join(language.value for language in Language)
        raise UsageError(
            ja=f"--lang に{text!r}は使えません。使えるのは{listed}。",
            en=f"--lang cannot be {text!r}; there are {listed}.",
        )


_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def _day(text: str) -> date:
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


def _row_number(text: str) -> int:
    if not re.fullmatch(r"[1-9][0-9]{0,9}", text):
        raise UsageError(
            ja=f"--row {text!r}は行の番号ではありません。1から数えたデータ行の番号を書いてください。",
            en=f"--row {text!r} is no number of a row; write that of a data row, counted from 1.",
        )
    return int(text)


def _ways(texts: Iterable[str]) -> Mapping[str, str]:
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


def _encoding(text: str | None) -> Encoding | None:
    return None if text is None else Encoding.named(text)


# Where it is written to


@contextmanager
def _opened(path: Path | None) -> Iterator[TextIO]:
    """Standard output, or a file that is there whole at the end or not at all."""
    if path is None:
        if isinstance(sys.stdout, io.TextIOWrapper):
            sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
        yield sys.stdout
        sys.stdout.flush()
        return
    try:
        with _replaced(path) as file:
            yield file
    except BrokenPipeError:
        raise
    except OSError as failed:
        raise UsageError(
            ja=f"--output {str(path)!r}には書けません（{failed.strerror}）。別のファイルを指定してください。",
            en=f"--output {str(path)!r} cannot be written ({failed.strerror}); name another file.",
        ) from None


@contextmanager
def _replaced(path: Path) -> Iterator[TextIO]:
    if path.exists() and not path.is_file():
        with path.open("w", encoding="utf-8", newline="") as device:
            yield device
        return
    target = path.resolve()
    part = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        with part.open("x", encoding="utf-8", newline="") as file:
            yield file
        os.replace(part, target)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def _write(path: Path | None, texts: Iterable[str]) -> None:
    with _opened(path) as file:
        for text in texts:
            file.write(text)


_BYTE_ORDER_MARK: Final = "\ufeff"
"""What tells Excel that a file is UTF-8."""


# assess


def _assess(options: argparse.Namespace, language: Language) -> int:
    form = _format(options.format)
    as_of = datetime.now(JST).date() if options.as_of is None else _day(options.as_of)  # noqa: TID251 (the only clock)
    number = None if options.row is None else _row_number(options.row)
    assumptions, ways = chosen(options.assume), _ways(options.reading)
    mapping = None if options.columns is None else read_mapping(Path(options.columns))
    register = open_register(Path(options.register), encoding=_encoding(options.encoding), mapping=mapping)
    assessor = Assessor.of(as_of, assumptions=assumptions, ways=ways)
    output = None if options.output is None else Path(options.output)
    if output is not None and output.exists() and output.samefile(register.path):
        raise UsageError(
            ja=f"--output {options.output!r}は台帳そのものです。別のファイルを指定してください。",
            en=f"--output {options.output!r} is the register itself; name another file.",
        )
    if options.as_of is None and form is not _Format.TABLE:
        told = Bilingual(f"基準日 {as_of}（日本の今日）", f"as of {as_of} (today in Japan)")
        print(told[language], file=sys.stderr)
    heading = Heading(
        as_of, f"{register.path} ({register.encoding.label})", tuple(options.assume), tuple(options.reading)
    )
    summary = Summary(as_of)
    quiet = output is None and sys.stdout.isatty()
    duplicates = assessor.duplicates(_watched(register.rows(), 0 if quiet else register.line_breaks))
    rows = _rows(register, number, 0 if quiet or number is not None else register.line_breaks)
    answers = summary.counting(assessor.answer(row, duplicates) for row in rows)
    match form:
        case _Format.JSONL:
            texts = as_jsonl(answers)
        case _Format.CSV:
            texts = chain([_BYTE_ORDER_MARK], as_csv(answers))
        case _Format.TABLE if number is not None:
            texts = chain.from_iterable(in_full(answer, heading, assumptions, language) for answer in answers)
        case _Format.TABLE:
            texts = as_table(answers, heading, summary, language)
    _write(output, texts)
    return 1 if options.strict and summary.doubts_and_errors else 0


def _rows(register: Register, number: int | None, line_breaks: int) -> Iterator[Row]:
    """The rows, or the one of this number."""
    if number is None:
        yield from _watched(register.rows(), line_breaks)
        return
    last = 0
    for row in register.rows():
        if row.number == number:
            yield row
            return
        last = row.number
    raise UsageError(ja=f"--row {number}: 台帳は{last}行です。", en=f"--row {number}: the register has {last} rows.")


_LONG: Final = 5_000
_EVERY: Final = 1_000


def _watched(rows: Iterable[Row], line_breaks: int) -> Iterator[Row]:
    """The rows, and how far it has come on a terminal, where they are many."""
    if line_breaks < _LONG or not sys.stderr.isatty():
        yield from rows
        return
    for row in rows:
        if row.number % _EVERY == 0:
            print(f"\r{row.number:,} / {line_breaks:,}", end="", file=sys.stderr, flush=True)
        yield row
    print("\r\033[K", end="", file=sys.stderr, flush=True)


# clauses and readings


def _vendor_names(wanted: str | None) -> tuple[str, ...]:
    if wanted is None:
        return tuple(VENDORS)
    try:
        return (vendor(wanted).name,)
    except UnknownPolicyError:
        listed = ", ".join(VENDORS)
        raise UsageError(
            ja=f"--vendor {wanted!r}というベンダーはありません。あるのは{listed}。",
            en=f"--vendor {wanted!r}: there is no such vendor; there are {listed}.",
        ) from None


@frozen
class _Listing:
    """Records of texts under *columns*; a table shows those of *shown* only, in order."""

    columns: tuple[str, ...]
    shown: tuple[str, ...]
    records: tuple[Mapping[str, str], ...]


def _clauses(options: argparse.Namespace, language: Language) -> int:
    from maintrules.testing import roles

    form = _format(options.format)
    records: list[Mapping[str, str]] = []
    for name in _vendor_names(options.vendor):
        role = roles(name)
        for clause in clauses(name):
            records.append(
                {
                    "id": clause.id,
                    "vendor": name,
                    "concept": clause.concept,
                    "role": role[clause.id],
                    "document": clause.document.name,
                    "place": clause.at,
                    "gist_ja": f"{clause.ja}（{clause.informs_ja}）" if clause.informs_ja else clause.ja,
                    "gist_en": f"{clause.en} ({clause.informs_en})" if clause.informs_en else clause.en,
                }
            )
    columns = ("id", "vendor", "concept", "role", "document", "place", "gist_ja", "gist_en")
    return _list(_Listing(columns, ("id", "role", "place", f"gist_{language.value}"), tuple(records)), form)


def _readings(options: argparse.Namespace, language: Language) -> int:
    form = _format(options.format)
    found: dict[str, list[Reading[object]]] = {}
    for name in _vendor_names(options.vendor):
        for policy in policies(name):
            for provision in provisions(policy):
                if provision.reading and provision.reading not in found.setdefault(provision.reading.name, []):
                    found[provision.reading.name].append(provision.reading)
    records = [
        {
            "name": name,
            "ways": " | ".join(dict.fromkeys(way for reading in same for way in reading.ways)),
            "default": " | ".join(dict.fromkeys(reading.default for reading in same)),
            "why_ja": " ".join(dict.fromkeys(reading.why_ja for reading in same)),
            "why_en": " ".join(dict.fromkeys(reading.why_en for reading in same)),
        }
        for name, same in sorted(found.items())
    ]
    shown = ("name", "ways", "default", f"why_{language.value}")
    return _list(_Listing(("name", "ways", "default", "why_ja", "why_en"), shown, tuple(records)), form)


def _facts(options: argparse.Namespace, language: Language) -> int:
    columns = ("name", "kind", "ja", "en", "ask_ja", "ask_en")
    records = tuple(
        dict(zip(columns, (name, _kind(fact), fact.ja, fact.en, fact.ask_ja, fact.ask_en), strict=True))
        for name, fact in sorted(QUESTIONS.items())
    )
    shown = ("name", "kind", language.value, f"ask_{language.value}")
    return _list(_Listing(columns, shown, records), _format(options.format))


def _kind(fact: Question) -> str:
    """What a value of the fact looks like: a day, an instant, a number, a record."""
    if isinstance(fact, Fact):
        kind: type[object] = fact.kind
        return " | ".join(str(each.value) for each in kind) if issubclass(kind, Enum) else kind.__name__
    return "day" if isinstance(fact, Event) else "instant"


def _list(listing: _Listing, form: _Format) -> int:
    match form:
        case _Format.JSONL:
            texts: Iterable[str] = (json.dumps(record, ensure_ascii=False) + "\n" for record in listing.records)
        case _Format.CSV:
            texts = (_csv_line(cells) for cells in _cells(listing, listing.columns))
        case _Format.TABLE:
            texts = aligned(tuple(_cells(listing, listing.shown)))
    _write(None, texts)
    return 0


def _cells(listing: _Listing, columns: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    yield columns
    for record in listing.records:
        yield tuple(record[column] for column in columns)


def _csv_line(cells: tuple[str, ...]) -> str:
    buffer = io.StringIO(newline="")
    csv.writer(buffer).writerow(neutral(cell) for cell in cells)
    return buffer.getvalue()


# The command


def _run(arguments: Sequence[str], language: Language) -> int:
    parser = _parser(language)
    options = parser.parse_args(arguments)
    if options.command is None:
        parser.print_help()
        return 2
    _check_language(options.lang)
    match options.command:
        case "assess":
            return _assess(options, language)
        case "clauses":
            return _clauses(options, language)
        case "facts":
            return _facts(options, language)
        case _:
            return _readings(options, language)


def main(arguments: Sequence[str] | None = None) -> int:
    """This runs the command and gives its exit status."""
    given = sys.argv[1:] if arguments is None else arguments
    language = _language(given)
    try:
        return _run(given, language)
    except BilingualError as refused:
        print(f"maintrules: {Bilingual(refused.ja, refused.en)[language]}", file=sys.stderr)
        return 2
    except BrokenPipeError:
        # Whoever read the output has gone; what is still buffered must not complain at exit either.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 141
    except OSError as failed:
        why = failed.strerror
        told = Bilingual(f"標準出力に書けません（{why}）。", f"standard output cannot be written ({why}).")
        print(f"maintrules: {told[language]}", file=sys.stderr)
        return 2
