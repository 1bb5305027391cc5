"""Where the commands write: standard output, or a file that is there whole or not at all."""

import csv
import io
import json
import os
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Final, TextIO

from attrs import frozen

from maintrules.cli.options import Format, UsageError
from maintrules.register.outputs import aligned, neutral

__all__ = ["BYTE_ORDER_MARK", "Listing", "list_", "opened", "write"]


@contextmanager
def opened(path: Path | None, *, option: str = "--output") -> Iterator[TextIO]:
    """Standard output, or the file that *option* names: there whole at the end or not at all."""
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
            ja=f"{option} {str(path)!r}には書けません（{failed.strerror}）。別のファイルを指定してください。",
            en=f"{option} {str(path)!r} cannot be written ({failed.strerror}); name another file.",
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


def write(path: Path | None, texts: Iterable[str], *, option: str = "--output") -> None:
    with opened(path, option=option) as file:
        for text in texts:
            file.write(text)


BYTE_ORDER_MARK: Final = "\ufeff"
"""What tells Excel that a file is UTF-8."""


@frozen
class Listing:
    """Records of texts under *columns*; a table shows those of *shown* only, in order."""

    columns: tuple[str, ...]
    shown: tuple[str, ...]
    records: tuple[Mapping[str, str], ...]


def list_(listing: Listing, form: Format) -> int:
    match form:
        case Format.JSONL:
            texts: Iterable[str] = (json.dumps(record, ensure_ascii=False) + "\n" for record in listing.records)
        case Format.CSV:
            texts = (_csv_line(cells) for cells in _cells(listing, listing.columns))
        case Format.TABLE:
            texts = aligned(tuple(_cells(listing, listing.shown)))
    write(None, texts)
    return 0


def _cells(listing: Listing, columns: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    yield columns
    for record in listing.records:
        yield tuple(record[column] for column in columns)


def _csv_line(cells: tuple[str, ...]) -> str:
    buffer = io.StringIO(newline="")
    csv.writer(buffer).writerow(neutral(cell) for cell in cells)
    return buffer.getvalue()
