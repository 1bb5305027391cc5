"""Which column of a register is which: by the usual headers, or by a mapping file that names others."""

import tomllib
from collections.abc import Mapping, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Final

from attrs import field, frozen

from maintrules.bilingual import BilingualError
from maintrules.width import normalise_width, shown

__all__ = ["Column", "Layout", "RegisterError", "key", "layout", "read_mapping", "recognised"]


class RegisterError(BilingualError):
    """This is a register or a mapping that cannot be read at all; ``ja`` and ``en`` say why, and the way out."""


class Column(StrEnum):
    """This is a column that is read; the value is its name in mapping files and its English header."""

    UNIT = "unit"
    VENDOR = "vendor"
    PRODUCT = "product"
    VERSION = "version"
    SERIAL = "serial"
    BOUGHT = "bought"
    REGISTERED = "registered"
    SERVICE = "service"
    TERM = "term"
    CONTRACT_ID = "contract-id"
    SUPPORT_ID = "support-id"
    TICKET_ID = "ticket-id"
    REMARKS = "remarks"


JAPANESE: Final[Mapping[Column, str]] = {
    Column.UNIT: "管理番号",
    Column.VENDOR: "ベンダー",
    Column.PRODUCT: "製品名",
    Column.VERSION: "バージョン",
    Column.SERIAL: "シリアル番号",
    Column.BOUGHT: "購入日",
    Column.REGISTERED: "登録日",
    Column.SERVICE: "保守サービス",
    Column.TERM: "契約年数",
    Column.CONTRACT_ID: "契約ID",
    Column.SUPPORT_ID: "サポートID",
    Column.TICKET_ID: "チケットID",
    Column.REMARKS: "備考",
}

NEEDED: Final = (Column.VENDOR, Column.PRODUCT, Column.SERVICE, Column.BOUGHT, Column.TERM)
"""Without one of these no row could be answered; the others may be lacking and are then empty in every row."""


def key(header: str) -> str:
    """This gives what tells one header from another."""
    return normalise_width(header).casefold().replace("_", "-").replace(" ", "-")


_USUAL: Final[Mapping[str, Column]] = {key(header): column for column, header in JAPANESE.items()} | {
    column.value: column for column in Column
}


@frozen
class Layout:
    """This is where each column of one register stands; headers that are not read are carried with the others."""

    headers: tuple[str, ...]
    places: Mapping[Column, int] = field(hash=False)

    def header(self, column: Column) -> str:
        """This gives the header as it stands in the file, the Japanese one of the example where the file has none."""
        place = self.places.get(column)
        return JAPANESE[column] if place is None else self.headers[place]


def recognised(headers: Sequence[str]) -> int:
    """This gives how many of the headers are usual ones: what tells a comma from a tab."""
    return sum(key(header) in _USUAL for header in headers)


def layout(file: str, headers: Sequence[str], mapping: Mapping[Column, str]) -> Layout:
    """This gives where each column stands; *mapping* goes before the usual headers, *file* is for the messages.

    Width, letter case, blanks around and the choice of blank, ``_`` or ``-`` do not matter in a header.
    Raises RegisterError if a mapped header is not there, if two headers stand for one column, or if a needed one lacks.
    """
    found: dict[Column, list[int]] = {column: [] for column in Column}
    mapped = {key(header): column for column, header in mapping.items()}
    for place, header in enumerate(headers):
        column = mapped.get(key(header))
        if column is None:
            column = _USUAL.get(key(header))
            if column is None or column in mapping:
                continue
        found[column].append(place)
    there = ", ".join(shown(header) for header in headers)
    for column, places in found.items():
        if len(places) > 1:
            several = ", ".join(repr(headers[place]) for place in places)
            raise RegisterError(
                ja=f"{file}: 見出し{several}がどれも{column.value}を表します。"
                "一つだけ残すか、--columns で指定してください。",
                en=f"{file}: the headers {several} all stand for {column.value}: leave one, or name it with --columns.",
            )
        if column in mapping and not places:
            raise RegisterError(
                ja=f"{file}: 見出し{mapping[column]!r}（{column.value}に指定）がありません。あるのは{there}。",
                en=f"{file}: there is no header {mapping[column]!r}, named for {column.value}; there are {there}.",
            )
    lacking = [column for column in NEEDED if not found[column]]
    if lacking:
        ja = "、".join(f"{JAPANESE[column]}（{column.value}）" for column in lacking)
        en = ", ".join(f"{JAPANESE[column]} ({column.value})" for column in lacking)
        raise RegisterError(
            ja=f"{file}: 必要な見出しがありません: {ja}。あるのは{there}。別の見出しは --columns で指定してください。",
            en=f"{file}: needed headers are lacking: {en}; there are {there}. Name other headers with --columns.",
        )
    return Layout(tuple(headers), {column: places[0] for column, places in found.items() if places})


def read_mapping(path: Path) -> Mapping[Column, str]:
    """This gives the headers that a mapping file names: TOML, a table ``[columns]``, lines as ``bought = "purchased"``.

    Raises RegisterError if the file cannot be read, or has anything else in it.
    """
    try:
        stated = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise RegisterError(
            ja=f"{path}: 開けません（{error.strerror}）。", en=f"{path}: cannot be opened ({error.strerror})."
        ) from None
    except ValueError as error:  # both TOML that is none and text that is not UTF-8
        raise RegisterError(
            ja=f"{path}: TOMLとして読めません（{error}）。", en=f"{path}: cannot be read as TOML ({error})."
        ) from None
    names = ", ".join(column.value for column in Column)
    columns = stated.pop("columns", None)
    if stated or not isinstance(columns, dict):
        others = ", ".join(repr(name) for name in stated) or "-"
        raise RegisterError(
            ja=f"{path}: 表 [columns] だけを置いてください（ほかにあるもの: {others}）。使える名前は{names}。",
            en=f"{path}: it holds the table [columns] and nothing else (else found: {others}); its names are {names}.",
        )
    known = {column.value: column for column in Column}
    unknown = [name for name in columns if name not in known]
    if unknown:
        strange = ", ".join(repr(name) for name in unknown)
        raise RegisterError(
            ja=f"{path}: {strange}という列はありません。使える名前は{names}。",
            en=f"{path}: there is no column {strange}; the names are {names}.",
        )
    mapping: dict[Column, str] = {}
    for name, header in columns.items():
        if not isinstance(header, str) or not header.strip():
            raise RegisterError(
                ja=f'{path}: {name}の値{header!r}は見出しではありません。{name} = "見出し" と書いてください。',
                en=f'{path}: the value {header!r} of {name} is no header: write {name} = "header".',
            )
        twin = next((column for column, other in mapping.items() if key(other) == key(header)), None)
        if twin is not None:
            raise RegisterError(
                ja=f"{path}: 見出し{header!r}が{twin.value}と{name}の両方に指定されています。",
                en=f"{path}: the header {header!r} is named for both {twin.value} and {name}.",
            )
        mapping[known[name]] = header
    return mapping
