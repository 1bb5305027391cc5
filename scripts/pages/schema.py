"""The page of the JSON Schema of ``maintrules assess --format jsonl``."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path

from maintrules.bilingual import Language
from pages.page import Page, code, escaped, joined, table

__all__ = ["pages"]

_FILE = Path(__file__).parents[2] / "docs" / "assess.schema.json"


def _kind(schema: Mapping[str, object]) -> str:
    if "$ref" in schema:
        return code(str(schema["$ref"]).rsplit("/", 1)[-1])
    if "enum" in schema and isinstance(schema["enum"], list):
        return ", ".join(code(json.dumps(each)) for each in schema["enum"])
    if "const" in schema:
        return code(json.dumps(schema["const"]))
    for several in ("oneOf", "anyOf"):
        if isinstance(schema.get(several), list):
            return ", ".join(_kind(each) for each in _tables(schema[several]))
    kind = schema.get("type", "")
    text = ", ".join(map(str, kind)) if isinstance(kind, list) else str(kind)
    if isinstance(schema.get("format"), str):
        text += f" ({schema['format']})"
    if isinstance(items := schema.get("items"), Mapping):
        text += f" ({_kind(items)})"
    return text or "—"


def _tables(value: object) -> list[Mapping[str, object]]:
    return [each for each in value if isinstance(each, Mapping)] if isinstance(value, list) else []


def _rows(schema: Mapping[str, object]) -> list[tuple[str, str, str, str]]:
    properties, required = schema.get("properties"), schema.get("required")
    needed = required if isinstance(required, list) else []
    if not isinstance(properties, Mapping):
        return []
    return [
        (code(name), _kind(each), "✓" if name in needed else "", escaped(str(each.get("description", ""))))
        for name, each in properties.items()
        if isinstance(each, Mapping)
    ]


def _page(page: Page) -> str:
    schema = json.loads(_FILE.read_text(encoding="utf-8"))
    heads = page.says("項目|型|必ずある|説明", "property|type|always there|what it is").split("|")
    definitions = schema.get("$defs", schema.get("definitions", {}))
    file = page.link(_FILE.name, _FILE.name)
    return joined(
        (
            "# JSON Schema",
            page.says(
                f"`maintrules assess --format jsonl` の1行は、このスキーマ（{file}）に従います。",
                f"A line of `maintrules assess --format jsonl` follows this schema ({file}).",
            ),
            table(heads, _rows(schema)),
            *(f"## {name}\n\n{table(heads, _rows(each)) or _kind(each)}" for name, each in definitions.items()),
        )
    )


def pages(language: Language) -> Iterator[tuple[str, str]]:
    yield "schema.md", _page(Page("schema.md", language))
    yield _FILE.name, _FILE.read_text(encoding="utf-8")
