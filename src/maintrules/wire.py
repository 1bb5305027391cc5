"""Plain values (JSON, TOML) for facts and what answers speak of, and back.

A fact is read by its own name and kind: a day as a date or ``YYYY-MM-DD``, ``"never"``, ``{first, last}`` for a day
known only to lie there; an instant with its zone; records as tables with kebab-case keys.
"""

import json
import types
from collections.abc import Mapping
from datetime import date, datetime
from enum import Enum
from typing import Final, Union, get_args, get_origin, get_type_hints

from attrs import NOTHING, fields, has

from maintrules.applications import Entries, Entry, Given
from maintrules.checklists import Checklist, Item
from maintrules.commitments import Commitment
from maintrules.decisions import AnyOf
from maintrules.facts import NEVER, Between, Case, Event, Fact, Known, Moment, Never, Question, When
from maintrules.flows import FlowStep
from maintrules.notices import Notice
from maintrules.periods import Period
from maintrules.phases import Horizon, Phase
from maintrules.policy import QUESTIONS
from maintrules.releases import Release, Version
from maintrules.sources import Clause
from maintrules.states import Action
from maintrules.words import ClosedDays

__all__ = ["Plain", "WireError", "case_from", "known_from", "known_from_text", "listed_kind", "plain", "question"]

Plain = None | bool | int | float | str | list["Plain"] | dict[str, "Plain"]
"""What JSON can say."""


class WireError(ValueError):
    """A plain value that no fact can have, or a name that no fact has."""


def question(name: str) -> Question:
    """This gives the fact of this name.  Raises :class:`WireError` listing those there are."""
    if name not in QUESTIONS:
        raise WireError(f"unknown fact {name!r}: known are {', '.join(sorted(QUESTIONS))}")
    return QUESTIONS[name]


def case_from(stated: Mapping[str, object]) -> Case:
    """This gives the case that plain values by name state."""
    return Case(*(known_from(question(name), value) for name, value in stated.items()))


def known_from(fact: Question, value: object) -> Known:
    """This gives the fact with its value.  Raises :class:`WireError` for a value that it cannot have."""
    try:
        match fact:
            case Event():
                return fact.on(_when(fact, value))
            case Moment():
                return fact.at(_instant(fact, value))
            case Fact():
                return fact.is_(_value(fact.kind, value, fact.name))
            case _:
                raise WireError(f"{fact.name}: a fact of an unknown kind cannot be read")
    except WireError:
        raise
    except (TypeError, ValueError) as refused:
        raise WireError(f"{fact.name}: {value!r} cannot be read: {refused}") from refused


def known_from_text(fact: Question, text: str) -> Known:
    """This gives the fact with the value that a text states, as command lines and forms hold it.

    A yes or no is ``true``, ``yes``, ``false`` or ``no``, a record is JSON.  What a record lists can stand between
    commas (``3.30.4,3.32.4``), a release as its version and its day (``3.30.4@2021-08-30``).  Raises
    :class:`WireError` for a value it cannot have.
    """
    return known_from(fact, _from_text(fact, text))


_YES_OR_NO: Final = {"true": True, "yes": True, "false": False, "no": False}


def _from_text(fact: Question, text: str) -> object:
    """*text* as the kind of *fact* wants it."""
    kind: type[object] = fact.kind if isinstance(fact, Fact) else str
    if kind is bool:
        return _YES_OR_NO.get(text.lower(), text)
    if kind is int:
        return int(text) if text.isascii() and text.isdecimal() else text
    if text.startswith(("{", "[")):
        try:
            stated: object = json.loads(text)
        except ValueError:
            return text
        return stated
    listed = listed_kind(kind)
    return text if listed is None else [_listed(listed, each.strip()) for each in text.split(",") if each.strip()]


def listed_kind(kind: type[object]) -> type[object] | None:
    """This gives the kind of what a record of *kind* lists, of those that a text can state one by one; None of others.

    >>> listed_kind(ClosedDays)
    <class 'datetime.date'>
    """
    if kind is ClosedDays:
        return date
    hints = get_type_hints(kind) if has(kind) and kind is not Version else {}
    each = get_args(next(iter(hints.values())))[0] if len(hints) == 1 else None
    return each if isinstance(each, type) and (each is Release or not has(each) or each is Version) else None


def _listed(kind: type[object], text: str) -> object:
    if kind is not Release:
        return text
    version, _, day = text.partition("@")
    return {"version": version.strip(), "released": day.strip()}


def _when(fact: Question, value: object) -> When:
    if value == NEVER.value:
        return NEVER
    if isinstance(value, Mapping):
        lacking = [each for each in ("first", "last") if each not in value]
        if lacking:
            raise WireError(f"{fact.name}: missing key {lacking[0]!r}: needed are first, last")
        return Between(_day(fact.name, value.get("first")), _day(fact.name, value.get("last")))
    return _day(fact.name, value)


def _day(name: str, value: object) -> date:
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    if isinstance(value, str):
        return date.fromisoformat(value)
    raise WireError(f"{name}: {value!r} is not a day: write YYYY-MM-DD")


def _instant(fact: Question, value: object) -> datetime:
    if isinstance(value, datetime):
        return value
    if isinstance(value, str):
        return datetime.fromisoformat(value)
    raise WireError(f"{fact.name}: {value!r} is not an instant: write YYYY-MM-DDThh:mm:ss+09:00")


def _value(kind: object, value: object, name: str) -> object:
    """*value* as one of *kind*, a type or an annotation of a record's field."""
    if kind is ClosedDays and isinstance(value, list):
        return _closed(value, name)
    origin = get_origin(kind)
    if origin in {types.UnionType, Union}:
        return _union(get_args(kind), value, name)
    if origin is tuple:
        if not isinstance(value, list | tuple):
            raise WireError(f"{name}: {value!r} is not a list")
        return tuple(_value(get_args(kind)[0], each, name) for each in value)
    if kind is date:
        return _day(name, value)
    if kind is Entries:
        return _entries(value, name)
    if kind is Version:
        return _version(value, name)
    if not isinstance(kind, type):
        raise WireError(f"{name}: a value of kind {kind!r} cannot be read")
    if issubclass(kind, Enum):
        return _member(kind, value, name)
    if has(kind):
        return _record(kind, value, name)
    if not isinstance(value, kind):
        raise WireError(f"{name}: {value!r} is not a {kind.__name__}")
    return value


def _entries(value: object, name: str) -> Entries:
    """Entries from a table: of each name a text, or a list of them."""
    if not isinstance(value, Mapping):
        raise WireError(f"{name}: {value!r} is not a table of entries")
    return Entries(tuple(Given(str(key), _texts(each, f"{name}.{key}")) for key, each in value.items()))


def _texts(value: object, name: str) -> tuple[str, ...]:
    each = value if isinstance(value, list | tuple) else (value,)
    wrong = next((text for text in each if not isinstance(text, str)), None)
    if wrong is not None:
        raise WireError(f"{name}: {wrong!r} is not a text")
    return tuple(str(text) for text in each)


def _version(value: object, name: str) -> Version:
    if isinstance(value, Version):
        return value
    if isinstance(value, str):
        return Version.parse(value)
    raise WireError(f"{name}: {value!r} is not a version: write X.Y.Z or X.Y.Z-r as a text")


def _member(kind: type[Enum], value: object, name: str) -> Enum:
    for member in kind:
        if member.value == value:
            return member
    raise WireError(f"{name}: {value!r} is none of {', '.join(str(member.value) for member in kind)}")


def _union(kinds: tuple[object, ...], value: object, name: str) -> object:
    if value is None:
        return None
    if Never in kinds and value == NEVER.value:
        return NEVER
    return _value(next(kind for kind in kinds if kind not in {type(None), Never}), value, name)


def _record(kind: type, value: object, name: str) -> object:
    """A record from a table, or from a list where the record holds nothing else."""
    hints = get_type_hints(kind)
    parts = {part.name: part for part in fields(kind)}
    if isinstance(value, list | tuple) and len(parts) == 1:
        only = next(iter(parts))
        return kind(**{only: _value(hints[only], value, name)})
    if not isinstance(value, Mapping):
        raise WireError(f"{name}: {value!r} is not a table of {', '.join(parts)}")
    stated = {str(key).replace("-", "_"): each for key, each in value.items()}
    unknown = sorted(set(stated) - set(parts))
    if unknown:
        raise WireError(f"{name}: unknown key {unknown[0]!r}: known are {', '.join(parts)}")
    lacking = sorted(each.name for each in parts.values() if each.default is NOTHING and each.name not in stated)
    if lacking:
        raise WireError(f"{name}: missing key {lacking[0]!r}: needed are {', '.join(lacking)}")
    return kind(**{key: _value(hints[key], each, f"{name}.{key}") for key, each in stated.items()})


def _closed(days: list[object], name: str) -> ClosedDays:
    """A bare list of closing days is complete for the calendar years that it touches."""
    closed = tuple(sorted(_day(name, day) for day in days))
    complete = Period(date(closed[0].year, 1, 1), date(closed[-1].year, 12, 31)) if closed else None
    return ClosedDays(closed, complete)


def plain(value: object) -> Plain:
    """This gives *value* as JSON can say it: days and instants in ISO form, records as tables, facts by name."""
    match value:
        case None | bool() | int() | float() | str():
            return value
        case datetime() | date():
            return value.isoformat()
        case Enum():
            return plain(value.value)
        case Question():
            return value.name
        case Clause():
            return value.id
        case Version():
            return value.number
        case Phase() | Horizon() | Item() | Checklist() | FlowStep() | Commitment() | Entry() | Action() | Notice():
            return value.name
        case AnyOf(values):
            return {"any_of": plain(values)}
        case Mapping():
            return {str(key): plain(each) for key, each in value.items()}
        case list() | tuple() | set() | frozenset():
            return [plain(each) for each in value]
        case _:
            kind = type(value)
            if not has(kind):
                return str(value)
            return {part.name.replace("_", "-"): plain(getattr(value, part.name)) for part in fields(kind)}
