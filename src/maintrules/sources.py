"""Where a value comes from: a document, its clauses, and the way a clause is read.

No value of a policy stands without its clause: a field of a promise is a :class:`Provision`, made by
``CLAUSE.says(value)`` or, where the paper can be read in several ways, by ``CLAUSE.read(name, ways, ...)``.
A clause is cited, not quoted: its gist is in our own words.
"""

from collections.abc import Iterator, Mapping
from typing import Generic, TypeVar

from attrs import evolve, field, fields, frozen, has

__all__ = [
    "Clause",
    "Document",
    "Provision",
    "Reading",
    "ReadingError",
    "provisions",
    "readings",
    "under",
]

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class ReadingError(ValueError):
    """A reading, or a way of one, that a policy does not have."""


@frozen(eq=False)
class Document:
    """A paper of a vendor: *number* is the beginning of its file's name among the sources."""

    name: str
    vendor: str = field(kw_only=True)
    number: str = field(kw_only=True)
    ja: str = field(kw_only=True)
    en: str = field(kw_only=True)

    def clause(
        self, id: str, concept: str, *, at: str, ja: str, en: str, informs_ja: str = "", informs_en: str = ""
    ) -> "Clause":
        """A clause of this document; *at* is its place there."""
        return Clause(id, concept, self, at, ja, en, informs_ja, informs_en)


@frozen(eq=False)
class Clause:
    """One rule of a document (条項), by a stable id, with its gist in both languages.

    ``informs_ja`` and ``informs_en`` say why nothing can be computed from it, and are empty for one that decides.
    """

    id: str
    concept: str
    document: Document
    at: str
    ja: str
    en: str
    informs_ja: str = ""
    informs_en: str = ""

    def __repr__(self) -> str:
        return f"<{self.id}>"

    def says(self, value: T, *also: "Clause") -> "Provision[T]":
        """What this clause, with those that go with it, settles where it can be read in one way only."""
        return Provision(value, (self, *also))

    def read(
        self, name: str, ways: Mapping[str, T], *also: "Clause", default: str, why_ja: str, why_en: str
    ) -> "Provision[T]":
        """What this clause settles where it can be read in several ways; *default* is ours, and why."""
        return Provision(ways[default], (self, *also), Reading(name, ways, default, why_ja, why_en), default)

    def says_each(self, values: tuple[T, ...], *also: "Clause") -> "tuple[Provision[T], ...]":
        """What this clause settles of several things: each by itself."""
        return tuple(self.says(value, *also) for value in values)

    def read_each(
        self, name: str, ways: Mapping[str, tuple[T, ...]], *also: "Clause", default: str, why_ja: str, why_en: str
    ) -> "tuple[Provision[T], ...]":
        """What this clause settles of several things under one reading: each by itself, in the order of its ways."""
        each = zip(*ways.values(), strict=True)
        return tuple(
            self.read(name, dict(zip(ways, values, strict=True)), *also, default=default, why_ja=why_ja, why_en=why_en)
            for values in each
        )


@frozen(eq=False)
class Reading(Generic[T_co]):
    """The ways in which a passage can be read, by name, and the one taken unless another is asked for."""

    name: str
    ways: Mapping[str, T_co]
    default: str
    why_ja: str
    why_en: str

    def __repr__(self) -> str:
        return f"<{self.name}>"


@frozen(eq=False)
class Provision(Generic[T_co]):
    """A value of a policy (定め), the clauses it rests on, and the way in which they are read."""

    value: T_co
    clauses: tuple[Clause, ...]
    reading: Reading[T_co] | None = None
    way: str = ""


def _children(node: object) -> Iterator[object]:
    if isinstance(node, tuple):
        yield from node
        return
    kind = type(node)
    if has(kind) and not isinstance(node, Clause):
        for part in fields(kind):
            yield getattr(node, part.name)


def provisions(node: object) -> Iterator[Provision[object]]:
    """Every provision that stands in *node*, a policy or a part of one, those inside other provisions' values too."""
    if isinstance(node, Provision):
        yield node
        yield from provisions(node.value)
        return
    for child in _children(node):
        yield from provisions(child)


def readings(node: object) -> dict[str, Reading[object]]:
    """Every reading that *node* holds, by name."""
    return {p.reading.name: p.reading for p in provisions(node) if p.reading}


def under(policy: T, choices: Mapping[str, str]) -> T:
    """This gives *policy* with its passages read in other ways: ``{"nec/registration-anchor": "latest"}``.

    Raises :class:`ReadingError` for a reading or a way that it does not have.
    """
    if not choices:
        return policy
    known = readings(policy)
    for name, way in choices.items():
        if name not in known:
            raise ReadingError(f"unknown reading {name!r}: this policy has {', '.join(sorted(known)) or 'none'}")
        if way not in known[name].ways:
            raise ReadingError(f"unknown way {way!r}: {name} can be read as {', '.join(known[name].ways)}")
    read = _under(policy, choices)
    assert isinstance(read, type(policy))
    return read


def _under(node: object, choices: Mapping[str, str]) -> object:
    if isinstance(node, Provision):
        reading = node.reading
        if reading is None or reading.name not in choices:
            inner = _under(node.value, choices)
            return node if inner is node.value else evolve(node, value=inner)
        way = choices[reading.name]
        return evolve(node, value=_under(reading.ways[way], choices), way=way)
    if isinstance(node, tuple):
        parts = tuple(_under(part, choices) for part in node)
        return node if all(new is old for new, old in zip(parts, node, strict=True)) else parts
    kind = type(node)
    if not has(kind) or isinstance(node, Clause):
        return node
    new = {part.name: _under(getattr(node, part.name), choices) for part in fields(kind)}
    return node if all(new[name] is getattr(node, name) for name in new) else _made(kind, new)


def _made(kind: type, parts: Mapping[str, object]) -> object:
    """An object with these attributes, of a class that takes them in a way of its own too (a condition its parts)."""
    initialise = getattr(kind, "__attrs_init__", None)
    if initialise is None:
        return kind(**parts)
    made: object = object.__new__(kind)
    initialise(made, **parts)
    return made
