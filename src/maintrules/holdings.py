"""Conditions over what accounts hold: keys, support IDs, consents and names."""

from datetime import date
from enum import Enum

from attrs import frozen

from maintrules.accounts import (
    ATTACH_KEY,
    DELIVERY,
    GIVEN,
    INQUIRY_UNDER,
    KEYS,
    MAILED,
    MEMBER_OF,
    REQUIRED,
    Activation,
    Delivery,
    Key,
    KeyPeriod,
)
from maintrules.conditions import Open, Truth, asked_on
from maintrules.enrolment import CONSENTED_BY, ID_MEMBERS, ID_NAME, IDS_IN_USE, MANAGED_ID
from maintrules.facts import Case, Never, Question
from maintrules.periods import DAY
from maintrules.requests import RECEIVED_AT
from maintrules.sources import Provision
from maintrules.width import same_but_for_width
from maintrules.words import CLOSED_DAYS, Unlisted

__all__ = [
    "ConsentOpen",
    "ContractHeld",
    "Gate",
    "HasId",
    "KeyFree",
    "KeyOnManagedId",
    "KeyOutside",
    "Manages",
    "Match",
    "MemberConsented",
    "NameInUse",
    "NotYetUsable",
    "asked_key",
]


def asked_key(case: Case) -> Key | None:
    """The key that is spoken of: the one named by ``attach-key``, else the only one; None where it is not known."""
    keys, name = case[KEYS], case[ATTACH_KEY]
    if keys is None or (name is None and len(keys.each) != 1):
        return None
    return next((key for key in keys.each if name is None or key.key == name), None)


def _key_missing(case: Case) -> Open:
    lacking = KEYS not in case or (ATTACH_KEY in case and asked_key(case) is None)
    return Open((KEYS,)) if lacking else Open((ATTACH_KEY,))


@frozen
class KeyFree:
    """The key is on no support ID."""

    @property
    def facts(self) -> tuple[Question, ...]:
        return (KEYS, ATTACH_KEY)

    def holds(self, case: Case) -> Truth:
        key = asked_key(case)
        return _key_missing(case) if key is None else key.support_id is None


@frozen
class KeyOnManagedId:
    """The key is on the support ID concerned."""

    @property
    def facts(self) -> tuple[Question, ...]:
        return (KEYS, ATTACH_KEY, MANAGED_ID)

    def holds(self, case: Case) -> Truth:
        key, id_ = asked_key(case), case[MANAGED_ID]
        if key is None:
            return _key_missing(case)
        if key.support_id is None:
            return False
        return Open((MANAGED_ID,)) if id_ is None else key.support_id == id_


@frozen
class ContractHeld:
    """Another key of the same contract is on a support ID."""

    @property
    def facts(self) -> tuple[Question, ...]:
        return (KEYS, ATTACH_KEY)

    def holds(self, case: Case) -> Truth:
        key, keys = asked_key(case), case[KEYS]
        if key is None or keys is None:
            return _key_missing(case)
        held = [other.contract_number for other in keys.each if other is not key and other.support_id is not None]
        number = key.contract_number
        if number == "" or not held:
            return False
        if number is None or number in held:
            return Open((KEYS,)) if number is None else True
        # Numbers that differ in width or blanks alone may be one contract.
        return Open((KEYS,)) if any(each is None or same_but_for_width(each, number) for each in held) else False


@frozen
class KeyOutside:
    """The key is outside its validity on the day of asking; of a key whose contract went on this is open."""

    validity: Provision[KeyPeriod]

    @property
    def facts(self) -> tuple[Question, ...]:
        return (KEYS, ATTACH_KEY, RECEIVED_AT)

    def holds(self, case: Case) -> Truth:
        key, on = asked_key(case), asked_on(case)
        if key is None:
            return _key_missing(case)
        if key.valid_from is None or key.valid_to is None or key.valid_to < key.valid_from:
            return Open((KEYS,))
        if on is None:
            return Open((RECEIVED_AT,))
        last = key.valid_to if self.validity.value is KeyPeriod.INCLUSIVE else key.valid_to - DAY
        if key.valid_from <= on <= last:
            return False
        return True if on < key.valid_from or key.continued is False else Open((KEYS,))


@frozen
class NotYetUsable:
    """The key's certificate came by mail, and the days until it can be used are not over on the day of asking."""

    activation: Provision[Activation]
    unlisted: Provision[Unlisted]

    @property
    def facts(self) -> tuple[Question, ...]:
        return (DELIVERY, MAILED, RECEIVED_AT, CLOSED_DAYS)

    def holds(self, case: Case) -> Truth:
        delivery, mailed, on = case[DELIVERY], case[MAILED], asked_on(case)
        if delivery is Delivery.PAPER or isinstance(mailed, Never):
            return False
        if not isinstance(mailed, date) or delivery is None or on is None:
            stated = ((DELIVERY, delivery), (MAILED, mailed), (RECEIVED_AT, on))
            return Open(tuple(question for question, known in stated if not isinstance(known, date | Delivery)))
        days = self.activation.value.days(mailed, case[CLOSED_DAYS], self.unlisted.value)
        if days is None:
            return Open((MAILED,))
        if days.first <= on < days.last:
            return Open((CLOSED_DAYS,))
        return on < days.first


@frozen
class HasId:
    """The person is a member of a support ID, whichever it is."""

    @property
    def facts(self) -> tuple[Question, ...]:
        return (MEMBER_OF,)

    def holds(self, case: Case) -> Truth:
        ids = case[MEMBER_OF]
        return Open((MEMBER_OF,)) if ids is None else bool(ids.names)


@frozen
class Manages:
    """The person is a member of the support ID concerned."""

    @property
    def facts(self) -> tuple[Question, ...]:
        return (MANAGED_ID, MEMBER_OF)

    def holds(self, case: Case) -> Truth:
        id_, ids = case[MANAGED_ID], case[MEMBER_OF]
        if ids is not None and not ids.names:
            return False
        if id_ is None or ids is None:
            return Open(tuple(fact for fact in self.facts if fact not in case))
        return id_ in ids.names


class Gate(Enum):
    """What an open consent closes."""

    THE_ID = "per-id"
    """The support ID that it is open for."""
    THE_ACCOUNT = "account"
    """Everything."""


@frozen
class ConsentOpen:
    """A consent that is required has not been given: for the support ID used, or for any at all."""

    gate: Gate

    @property
    def facts(self) -> tuple[Question, ...]:
        return (REQUIRED, GIVEN, *((INQUIRY_UNDER,) if self.gate is Gate.THE_ID else ()))

    def holds(self, case: Case) -> Truth:
        required, given = case[REQUIRED], case[GIVEN]
        used = case[INQUIRY_UNDER] if self.gate is Gate.THE_ID else None
        needed = None if required is None else [id_ for id_ in required.names if used in {None, id_}]
        if needed is not None and given is not None:
            needed = [id_ for id_ in needed if id_ not in given.names]
        if needed == [] or (used is not None and given is not None and used in given.names):
            return False
        if needed is None or given is None or (self.gate is Gate.THE_ID and used is None):
            return Open(tuple(fact for fact in self.facts if fact not in case))
        return True


@frozen
class MemberConsented:
    """One of the members of the support ID has consented for it."""

    @property
    def facts(self) -> tuple[Question, ...]:
        return (ID_MEMBERS, CONSENTED_BY)

    def holds(self, case: Case) -> Truth:
        members, by = case[ID_MEMBERS], case[CONSENTED_BY]
        if any(names is not None and not names.each for names in (members, by)):
            return False
        if members is None or by is None:
            return Open(tuple(fact for fact in self.facts if fact not in case))
        return not set(members.each).isdisjoint(by.each)


class Match(Enum):
    """How two names are the same."""

    EXACT = "exact"
    OTHER_CASE = "other-case"
    """But for upper and lower case."""


@frozen
class NameInUse:
    """The name wanted is among those in use: exactly, or only but for upper and lower case."""

    match: Match

    @property
    def facts(self) -> tuple[Question, ...]:
        return (ID_NAME, IDS_IN_USE)

    def holds(self, case: Case) -> Truth:
        name, used = case[ID_NAME], case[IDS_IN_USE]
        if used is not None and not used.each:
            return False
        if name is None or used is None:
            return Open(tuple(fact for fact in self.facts if fact not in case))
        if self.match is Match.EXACT or name in used.each:
            return self.match is Match.EXACT and name in used.each
        return name.lower() in {each.lower() for each in used.each}
