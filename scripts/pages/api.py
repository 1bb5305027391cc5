"""The API reference, from the docstrings of the modules: what each names as its own to use."""

import ast
import pkgutil
import re
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path

from attrs import frozen

import maintrules
from maintrules.bilingual import Language
from pages.page import Page, escaped, front_matter, joined, table

__all__ = ["pages"]

_LEFT_OUT = ("maintrules.vendors.", "maintrules.cli.", "maintrules.__main__")
_SHORT = 100
_ROLE = re.compile(r":(?:class|func|meth|data|attr|mod|exc):`~?([^`]+)`")
_Definition = ast.FunctionDef | ast.AsyncFunctionDef


@frozen
class _Named:
    """One name of a module: how it is written, what it is for, and its parts."""

    name: str
    written: str
    text: str
    parts: tuple["_Named", ...] = ()


@frozen
class _Module:
    name: str
    text: str
    names: tuple[_Named, ...]

    @property
    def path(self) -> str:
        return f"api/{self.short}.md"

    @property
    def short(self) -> str:
        return self.name.removeprefix("maintrules.")


def _signature(node: _Definition) -> str:
    gives = f" -> {ast.unparse(node.returns)}" if node.returns else ""
    return f"{node.name}({ast.unparse(node.args)}){gives}"


def _is_property(node: _Definition) -> bool:
    return any("property" in ast.unparse(each) for each in node.decorator_list)


def _told_after(body: list[ast.stmt], number: int) -> str:
    """The docstring that follows an assignment."""
    after = body[number + 1] if number + 1 < len(body) else None
    if isinstance(after, ast.Expr) and isinstance(after.value, ast.Constant) and isinstance(after.value.value, str):
        return after.value.value
    return ""


def _assigned(node: ast.stmt) -> tuple[str, str] | None:
    """The name that a statement gives a value to, and how it is written."""
    if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
        value = f" = {ast.unparse(node.value)}" if node.value else ""
        written = f"{node.target.id}: {ast.unparse(node.annotation)}"
        return node.target.id, written + value if len(written + value) < _SHORT else written
    if isinstance(node, ast.Assign) and len(node.targets) == 1 and isinstance(node.targets[0], ast.Name):
        value = ast.unparse(node.value)
        return node.targets[0].id, f"{node.targets[0].id} = {value}" if len(value) < _SHORT else node.targets[0].id
    return None


def _of_class(node: ast.ClassDef) -> _Named:
    parts = []
    for number, each in enumerate(node.body):
        if isinstance(each, _Definition) and not each.name.startswith("_"):
            written = each.name if _is_property(each) else _signature(each)
            if _is_property(each) and each.returns:
                written += f": {ast.unparse(each.returns)}"
            parts.append(_Named(each.name, written, ast.get_docstring(each) or ""))
        elif (found := _assigned(each)) and not found[0].startswith("_"):
            parts.append(_Named(found[0], found[1], _told_after(node.body, number)))
    bases = ", ".join(ast.unparse(base) for base in node.bases)
    return _Named(
        node.name, f"class {node.name}" + (f"({bases})" if bases else ""), ast.get_docstring(node) or "", tuple(parts)
    )


def _of_module(name: str) -> _Module:
    module = import_module(name)
    assert module.__file__
    tree = ast.parse(Path(module.__file__).read_text(encoding="utf-8"))
    public = set(getattr(module, "__all__", ()))
    names = []
    for number, node in enumerate(tree.body):
        if isinstance(node, ast.ClassDef) and node.name in public:
            names.append(_of_class(node))
        elif isinstance(node, _Definition) and node.name in public:
            names.append(_Named(node.name, _signature(node), ast.get_docstring(node) or ""))
        elif (found := _assigned(node)) and found[0] in public:
            names.append(_Named(found[0], found[1], _told_after(tree.body, number)))
    return _Module(name, ast.get_docstring(tree) or "", tuple(names))


@cache
def _modules() -> tuple[_Module, ...]:
    every = [each.name for each in pkgutil.walk_packages(maintrules.__path__, "maintrules.")]
    found = [_of_module(name) for name in every if not name.startswith(_LEFT_OUT)]
    return tuple(each for each in found if each.names)


def _prose(text: str) -> str:
    """A docstring as Markdown: roles and double backquotes become code, examples become a block."""
    blocks = []
    for paragraph in re.split(r"\n\s*\n", text.strip()):
        lines = paragraph.splitlines()
        example = [line for line in lines if ">>>" in line]
        first = lines.index(example[0]) if example else len(lines)
        if prose := "\n".join(lines[:first]).strip():
            prose = _ROLE.sub(lambda found: f"`{found[1]}`", prose).replace("``", "`")
            blocks.append(re.sub(r"(?m)^\s+", "", prose))
        if example:
            blocks.append("\n".join(("```pycon", *(line.strip() for line in lines[first:]), "```")))
    return "\n\n".join(blocks)


def _shown(named: _Named) -> str:
    blocks = [f"### {named.name} {{ #{named.name} }}", f"`#!python {named.written}`", _prose(named.text)]
    rows = [(f"`#!python {part.written}`".replace("|", "\\|"), escaped_prose(part.text)) for part in named.parts]
    blocks.append(table(("", ""), rows))
    return joined(blocks)


def escaped_prose(text: str) -> str:
    """A docstring in a cell: its prose on one line, without its examples."""
    prose = text.split(">>>", maxsplit=1)[0]
    return " ".join(_ROLE.sub(lambda found: f"`{found[1]}`", prose).replace("``", "`").replace("|", "\\|").split())


def _module(module: _Module, page: Page) -> str:
    return joined(
        (
            front_matter(description=module.text.split("\n")[0], kind="api"),
            f"# {module.name}",
            _prose(module.text),
            *(_shown(each) for each in module.names),
        )
    )


def _index(page: Page) -> str:
    door = [f"- `maintrules.{name}`" for name in maintrules.__all__]
    rows = [(page.link(f"`{each.name}`", each.path), escaped(each.text.split("\n")[0])) for each in _modules()]
    return joined(
        (
            f"# {page.says('APIリファレンス', 'API reference')}",
            page.says(
                "説明はソースの英語の文です。よく使う名前は `maintrules` から取れます。",
                "From the docstrings. The names that are used most can be taken from `maintrules` itself.",
            ),
            "\n".join(door),
            f"## {page.says('モジュール', 'Modules')}",
            table((page.says("モジュール", "module"), page.says("何か", "what it is")), rows),
        )
    )


def pages(language: Language) -> Iterator[tuple[str, str]]:
    yield "api/index.md", _index(Page("api/index.md", language))
    for module in _modules():
        yield module.path, _module(module, Page(module.path, language))
