"""What the pages are made from: clauses, cases, readings, and where in the policies each clause is used."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from attrs import fields, frozen, has

from maintrules.policy import Policy
from maintrules.sources import Clause, Provision, Reading
from maintrules.testing.cases import Answer, AskedCase, answer, cases
from maintrules.vendors import VENDORS, clauses, policies

__all__ = [
    "Promised",
    "ReadingPlace",
    "answered",
    "cases_of",
    "clauses_of",
    "every_case",
    "every_clause",
    "every_policy",
    "every_reading",
    "promised",
    "role",
    "used",
]

# A desk or a whole promise that something looks at stands in a place of its own.
_LOOKED_AT = frozenset({"promise", "reception", "desk", "commitment"})


@frozen(eq=False)
class Promised:
    """A provision of a policy, and where in it: the part of the policy, the field, and the things it is inside of."""

    policy: Policy
    part: str
    field: str
    inside: tuple[object, ...]
    provision: Provision[object]


@frozen(eq=False)
class ReadingPlace:
    """A reading, and every place where it stands; each place may give reasons of its own."""

    reading: Reading[object]
    several: tuple[Reading[object], ...]
    places: tuple[Promised, ...]


@cache
def every_policy() -> tuple[Policy, ...]:
    return tuple(each for vendor in VENDORS for each in policies(vendor))


@cache
def every_clause() -> tuple[Clause, ...]:
    return tuple(each for vendor in VENDORS for each in clauses(vendor))


@cache
def clauses_of(vendor: str) -> tuple[Clause, ...]:
    return clauses(vendor)


@cache
def every_case() -> tuple[AskedCase, ...]:
    return tuple(each for vendor in VENDORS for each in cases(vendor))


@cache
def _cases_by_clause() -> Mapping[str, Sequence[AskedCase]]:
    found: dict[str, list[AskedCase]] = {}
    for each in every_case():
        found.setdefault(each.clause, []).append(each)
    return found


def cases_of(clause: Clause) -> Sequence[AskedCase]:
    return _cases_by_clause().get(clause.id, ())


@cache
def _answers() -> Mapping[str, Answer]:
    return {case.id: answer(case) for case in every_case()}


def answered(case: AskedCase) -> Answer:
    """What the library answers to a case of the shelf, worked out once."""
    return _answers()[case.id]


def role(clause: Clause) -> str:
    """``decides`` or ``informs``, found by running the cases."""
    cited = any(clause in answered(case).cites for case in cases_of(clause))
    return "decides" if cited else "informs"


@cache
def promised(policy: Policy) -> tuple[Promised, ...]:
    """Every provision of a policy, in the order of its parts."""
    return tuple(
        each
        for part in fields(Policy)
        for each in _promised(policy, part.name, f"Policy.{part.name}", (), getattr(policy, part.name))
    )


def _promised(policy: Policy, part: str, field: str, inside: tuple[object, ...], node: object) -> Iterator[Promised]:
    if isinstance(node, Provision):
        yield Promised(policy, part, field, inside, node)
        yield from _promised(policy, part, field, (*inside, node.value), node.value)
    elif isinstance(node, tuple):
        for each in node:
            yield from _promised(policy, part, field, inside, each)
    elif has(kind := type(node)) and not isinstance(node, Clause):
        for each in fields(kind):
            if each.name not in _LOOKED_AT:
                place = f"{kind.__name__}.{each.name}"
                yield from _promised(policy, part, place, (*inside, node), getattr(node, each.name))


@cache
def _used() -> Mapping[str, Sequence[Promised]]:
    found: dict[str, list[Promised]] = {}
    for policy in every_policy():
        for each in promised(policy):
            for clause in each.provision.clauses:
                found.setdefault(clause.id, []).append(each)
    return found


def used(clause: Clause) -> Sequence[Promised]:
    """Where the policies use a clause."""
    return _used().get(clause.id, ())


@cache
def every_reading() -> Mapping[str, ReadingPlace]:
    """Every reading by name, each once, in the order of the names."""
    found: dict[str, list[Promised]] = {}
    for policy in every_policy():
        for each in promised(policy):
            if each.provision.reading:
                found.setdefault(each.provision.reading.name, []).append(each)
    readings: dict[str, ReadingPlace] = {}
    for name, places in sorted(found.items()):
        several = tuple(dict.fromkeys(place.provision.reading for place in places if place.provision.reading))
        readings[name] = ReadingPlace(several[0], several, tuple(places))
    return readings
