"""Opens a register: its encoding, its separator, its headers, its rows.  Any length, one row in memory at a time.

A register is a CSV file with commas or tabs, in UTF-8 (with or without BOM) or CP932, Windows' Shift_JIS.
Cells may hold line breaks inside quotes.  Lines with nothing on them are no rows; a header alone is a register
without rows.
"""

import codecs
import csv
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import closing
from enum import Enum
from pathlib import Path
from typing import Final

from attrs import evolve, field, frozen

from maintrules.register import problems
from maintrules.register.columns import Column, Layout, RegisterError, layout, recognised
from maintrules.register.problems import Problem
from maintrules.width import shown

__all__ = ["Encoding", "Register", "Row", "open_register", "open_table"]

_CHUNK: Final = 1 << 20
# No line of cells of the length that the csv module takes comes near this; a file without line breaks is no table.
_LONGEST_LINE: Final = 16 << 20
# The csv module has one kind of error; only its message tells this one.
_TOO_LONG: Final = "field larger than field limit"


class Encoding(Enum):
    """This is an encoding that registers come in; the value is the codec (utf-8-sig reads with and without a BOM)."""

    UTF_8 = "utf-8-sig"
    CP932 = "cp932"

    @property
    def label(self) -> str:
        """This is how people write the name of the encoding."""
        return self.name.replace("_", "-")

    @classmethod
    def named(cls, name: str) -> "Encoding":
        """This gives the encoding that people call *name*; raises RegisterError, listing what there is.

        The codec ``shift_jis`` lacks characters that Windows writes, such as ①, so that name means CP932 too.
        """
        match name.strip().lower().replace("_", "-"):
            case "utf-8" | "utf8" | "utf-8-sig" | "utf-8-bom":
                return cls.UTF_8
            case "cp932" | "ms932" | "windows-31j" | "shift-jis" | "shiftjis" | "sjis" | "932":
                return cls.CP932
            case _:
                raise RegisterError(
                    ja=f"文字コード{name!r}は使えません。使えるのは utf-8 と cp932。",
                    en=f"the encoding {name!r} is not known: there are utf-8 and cp932.",
                )


@frozen
class Row:
    """This is one row: ``row[Column.BOUGHT]`` is the text of a cell, empty where the register has no such column.

    ``number`` counts the rows of data from 1; ``problems`` are of the row as such, not of what its cells say.
    """

    number: int
    texts: tuple[str, ...]
    layout: Layout
    problems: tuple[Problem, ...]

    def __getitem__(self, column: Column) -> str:
        place = self.layout.places.get(column)
        return "" if place is None else self.texts[place]


@frozen
class Register:
    """This is a register that can be read, as often as wanted; ``line_breaks`` tells about how long it is."""

    path: Path
    encoding: Encoding
    delimiter: str
    layout: Layout
    line_breaks: int = field(eq=False)

    def rows(self) -> Iterator[Row]:
        """This gives the rows in order, one for each row of the file.

        A row with too few cells is read as if empty ones followed; one with too many is read up to the last header.
        Both have an error in ``problems``.  Empty cells beyond the last header are nothing.
        Raises RegisterError where quotes do not close or a cell is longer than 131,072 characters.
        """
        wanted = len(self.layout.headers)
        with closing(_records(self.path, self.encoding, self.delimiter)) as records:
            next(records, None)
            for number, texts in enumerate(records, start=1):
                if len(texts) == wanted:
                    yield Row(number, tuple(texts), self.layout, ())
                else:
                    yield _uneven(number, texts, self.layout)


def open_register(
    path: Path, *, encoding: Encoding | None = None, mapping: Mapping[Column, str] | None = None
) -> Register:
    """This gives the register in the file; it is gone through once, so that bad bytes are found before any answer.

    Without *encoding* it is UTF-8 if all of it is, else CP932 if all of it is.  A file that begins in UTF-8 and has
    other bytes further on is broken, not CP932.  *mapping* names headers that are not the usual ones.
    Raises RegisterError naming the file, the byte or row, and the way out.
    """
    found = open_table(path, encoding=encoding, known=recognised)
    where = layout(f"{path} ({found.encoding.label})", found.layout.headers, mapping or {})
    return evolve(found, layout=where)


def open_table(
    path: Path, *, encoding: Encoding | None = None, known: Callable[[Sequence[str]], int] = len
) -> Register:
    """This gives the table in the file, as :func:`open_register` reads one, with its headers but no column found.

    *known* says how many of a row of headers are known ones: what tells a comma from a tab.
    """
    scan = _found_out(path) if encoding is None else _scanned(path, encoding)
    if isinstance(scan, _WrongByte):
        raise scan.error(path)
    delimiter = max((",", "\t"), key=lambda mark: _fit(path, scan.encoding, mark, known))
    with closing(_records(path, scan.encoding, delimiter)) as records:
        headers = next(records, None)
    if headers is None:
        raise RegisterError(
            ja=f"{path}: 空のファイルです。一行目に見出しを置いてください。",
            en=f"{path}: the file is empty: its first line must be the header.",
        )
    return Register(path, scan.encoding, delimiter, Layout(tuple(headers), {}), scan.line_breaks)


@frozen
class _Scan:
    encoding: Encoding
    line_breaks: int


@frozen
class _WrongByte:
    encoding: Encoding
    offset: int
    byte: int
    line: int

    def error(self, path: Path) -> RegisterError:
        place, name = self.offset + 1, self.encoding.label
        other = next(one for one in Encoding if one is not self.encoding).label
        return RegisterError(
            ja=f"{path}: {place}バイト目（{self.line}行目）の 0x{self.byte:02X}は{name}の文字ではありません。"
            f"{other} なら --encoding で指定し、そうでなければCSV（UTF-8）で保存し直してください。",
            en=f"{path}: byte {place} (line {self.line}), 0x{self.byte:02X}, is no character of {name}: "
            f"if the file is {other}, say so with --encoding, else save it again as CSV (UTF-8).",
        )


def _found_out(path: Path) -> _Scan:
    utf8 = _scanned(path, Encoding.UTF_8)
    if isinstance(utf8, _Scan):
        return utf8
    with path.open("rb") as file:
        before = file.read(min(utf8.offset, _CHUNK)).decode("utf-8", errors="ignore")
    # Text of CP932 stumbles over UTF-8 at once; three bytes that make a character are no accident.
    if any(character >= "\u0800" for character in before):
        raise utf8.error(path)
    cp932 = _scanned(path, Encoding.CP932)
    if isinstance(cp932, _Scan):
        return cp932
    places = " / ".join(
        f"{wrong.encoding.label}: {wrong.offset + 1} (0x{wrong.byte:02X}, L{wrong.line})" for wrong in (utf8, cp932)
    )
    raise RegisterError(
        ja=f"{path}: UTF-8でもCP932でもありません（読めないバイト{places}）。CSV（UTF-8）で保存し直してください。",
        en=f"{path}: it is neither UTF-8 nor CP932 (unreadable bytes {places}): save it again as CSV (UTF-8).",
    )


def _scanned(path: Path, encoding: Encoding) -> _Scan | _WrongByte:
    decoder = codecs.getincrementaldecoder(encoding.value)()
    breaks = size = line_size = 0
    try:
        with path.open("rb") as file:
            while chunk := file.read(_CHUNK):
                _refuse_what_is_no_text(path, chunk, size, breaks)
                size += len(chunk)
                breaks += chunk.count(b"\n")
                last = max(chunk.rfind(b"\n"), chunk.rfind(b"\r"))
                line_size = line_size + len(chunk) if last < 0 else len(chunk) - last
                if line_size > _LONGEST_LINE:
                    raise RegisterError(
                        ja=f"{path}: {breaks + 1}行目が長すぎます。一装置を一行にした表をCSVで保存してください。",
                        en=f"{path}: line {breaks + 1} is too long: save a table with one line a unit as CSV.",
                    )
                decoder.decode(chunk)
            decoder.decode(b"", final=True)
    except UnicodeDecodeError as error:
        # What the decoder had at hand ends where the file has been read to.
        offset = size - len(error.object) + error.start
        line = breaks - error.object.count(b"\n", error.start) + 1
        return _WrongByte(encoding, offset, error.object[error.start], line)
    except OSError as error:
        raise _not_opened(path, error) from None
    return _Scan(encoding, breaks)


def _refuse_what_is_no_text(path: Path, chunk: bytes, before: int, breaks: int) -> None:
    if before == 0 and chunk.startswith(b"PK\x03\x04"):
        raise RegisterError(
            ja=f"{path}: Excelブックか圧縮ファイルです。CSV（UTF-8）で保存し直してください。",
            en=f"{path}: this is an Excel workbook or an archive: save it again as CSV (UTF-8).",
        )
    if before == 0 and chunk.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raise RegisterError(
            ja=f"{path}: 文字コードがUTF-16です（1バイト目から）。CSV（UTF-8）で保存し直してください。",
            en=f"{path}: this is UTF-16 (from byte 1 on): save it again as CSV (UTF-8).",
        )
    zero = chunk.find(b"\0")
    if zero >= 0:
        place, line = before + zero + 1, breaks + chunk.count(b"\n", 0, zero) + 1
        raise RegisterError(
            ja=f"{path}: {place}バイト目（{line}行目）がNULで、表のテキストではありません。"
            "UTF-16か表計算のファイルなら、CSV（UTF-8）で保存し直してください。",
            en=f"{path}: byte {place} (line {line}) is NUL, so this is not the text of a table: "
            "if it is UTF-16 or a file of a spreadsheet, save it again as CSV (UTF-8).",
        )


def _not_opened(path: Path, error: OSError) -> RegisterError:
    why = error.strerror
    return RegisterError(
        ja=f"{path}: 読めません（{why}）。パスと権限を確かめてください。",
        en=f"{path}: cannot be read ({why}): check path and permissions.",
    )


def _fit(path: Path, encoding: Encoding, delimiter: str, known: Callable[[Sequence[str]], int]) -> tuple[int, int]:
    # Lenient, since quotes around cells are no fault of the header when it is cut at the wrong mark.
    with path.open(encoding=encoding.value, newline="") as file:
        try:
            headers = next((cells for cells in csv.reader(file, delimiter=delimiter) if cells), [])
        except csv.Error:
            return 0, 0
    return known(headers), len(headers)


def _records(path: Path, encoding: Encoding, delimiter: str) -> Generator[list[str], None, None]:
    number = 0
    try:
        with path.open(encoding=encoding.value, newline="") as file:
            reader = csv.reader(file, delimiter=delimiter, strict=True)
            try:
                for texts in reader:
                    if texts:
                        yield texts
                        number += 1
            except csv.Error as error:
                row_ja, row_en = (f"{number}件目の行", f"row {number}") if number else ("見出しの行", "the header")
                where_ja, where_en = (
                    f"{row_ja}（{reader.line_num}行目まで）",
                    f"{row_en} (up to line {reader.line_num})",
                )
                if _TOO_LONG in str(error):
                    most = f"{csv.field_size_limit():,}"
                    raise RegisterError(
                        ja=f"{path}: {where_ja}に{most}文字を超えるセルがあります。"
                        "閉じていない引用符がないか確かめ、なければセルを短くしてください。",
                        en=f"{path}: {where_en} has a cell of more than {most} characters: "
                        "look for a quote that does not close; if there is none, shorten the cell.",
                    ) from None
                raise RegisterError(
                    ja=f"{path}: {where_ja}の引用符が合いません。"
                    "閉じていない引用符がないか確かめ、値の中の引用符は二つ重ねてください。",
                    en=f"{path}: the quotes of {where_en} do not match: "
                    "look for one that does not close, and write a quote inside a value twice.",
                ) from None
            except UnicodeDecodeError:
                raise RegisterError(
                    ja=f"{path}: 読んでいる間に内容が変わりました（{reader.line_num}行目の後）。"
                    "もう一度実行してください。",
                    en=f"{path}: it changed while it was read (after line {reader.line_num}): start again.",
                ) from None
    except OSError as error:
        raise _not_opened(path, error) from None


def _uneven(number: int, texts: list[str], where: Layout) -> Row:
    wanted = len(where.headers)
    cells, headers = str(len(texts)), str(wanted)
    if len(texts) < wanted:
        first = where.headers[len(texts)]
        problem = problems.CELLS_MISSING.of(first, "", cells=cells, headers=headers, first=shown(first))
        return Row(number, (*texts, *[""] * (wanted - len(texts))), where, (problem,))
    kept, rest = tuple(texts[:wanted]), texts[wanted:]
    if not any(rest):
        return Row(number, kept, where, ())
    problem = problems.CELLS_EXTRA.of(where.headers[-1], ",".join(rest), cells=cells, headers=headers)
    return Row(number, kept, where, (problem,))
