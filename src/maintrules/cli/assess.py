"""``maintrules assess``: the rows of a register, answered."""

import argparse
import sys
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import Final

from maintrules.bilingual import Bilingual, Language
from maintrules.cli.options import Format, UsageError, as_of, encoding, format_, row_number, ways
from maintrules.cli.output import BYTE_ORDER_MARK, write
from maintrules.register.assess import Assessor
from maintrules.register.assumptions import chosen
from maintrules.register.columns import read_mapping
from maintrules.register.outputs import Heading, Summary, as_csv, as_jsonl, as_table, in_full
from maintrules.register.reading import Register, Row, open_register

__all__ = ["run"]


def run(options: argparse.Namespace, language: Language) -> int:
    form = format_(options.format)
    asked = as_of(options.as_of)
    number = None if options.row is None else row_number(options.row)
    assumptions, read = chosen(options.assume), ways(options.reading)
    mapping = None if options.columns is None else read_mapping(Path(options.columns))
    register = open_register(Path(options.register), encoding=encoding(options.encoding), mapping=mapping)
    assessor = Assessor.of(asked, assumptions=assumptions, ways=read)
    output = None if options.output is None else Path(options.output)
    if output is not None and output.exists() and output.samefile(register.path):
        raise UsageError(
            ja=f"--output {options.output!r}は台帳そのものです。別のファイルを指定してください。",
            en=f"--output {options.output!r} is the register itself; name another file.",
        )
    if options.as_of is None and form is not Format.TABLE:
        told = Bilingual(f"基準日 {asked}（日本の今日）", f"as of {asked} (today in Japan)")
        print(told[language], file=sys.stderr)
    heading = Heading(
        asked, f"{register.path} ({register.encoding.label})", tuple(options.assume), tuple(options.reading)
    )
    summary = Summary(asked)
    quiet = output is None and sys.stdout.isatty()
    duplicates = assessor.duplicates(_watched(register.rows(), 0 if quiet else register.line_breaks))
    rows = _rows(register, number, 0 if quiet or number is not None else register.line_breaks)
    answers = summary.counting(assessor.answer(row, duplicates) for row in rows)
    match form:
        case Format.JSONL:
            texts = as_jsonl(answers)
        case Format.CSV:
            texts = chain([BYTE_ORDER_MARK], as_csv(answers))
        case Format.TABLE if number is not None:
            texts = chain.from_iterable(in_full(answer, heading, assumptions, language) for answer in answers)
        case Format.TABLE:
            texts = as_table(answers, heading, summary, language)
    write(output, texts)
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
