"""Checklists (確認項目): what must be at hand for a request, and what of it is missing."""

from collections.abc import Iterable
from typing import Final

from attrs import frozen

from maintrules.conditions import ALWAYS, Condition, Open
from maintrules.decisions import Finding, Outcome, Rule, Values
from maintrules.facts import Case
from maintrules.requests import SUPPLIED
from maintrules.sources import Provision

__all__ = ["Checklist", "Item", "finding"]

COMPLETE: Final = Rule(
    "checklists/complete", Outcome.COVERED, ja="{checklist}はそろっています。", en="{checklist}: everything is there."
)
INCOMPLETE: Final = Rule(
    "checklists/incomplete",
    Outcome.DISCRETIONARY,
    ja="{checklist}が足りません: {missing_items}。",
    en="{checklist}: missing are {missing_items}.",
)
NOT_KNOWN: Final = Rule(
    "checklists/not-known",
    Outcome.UNDETERMINED,
    ja="{checklist}がそろっているかどうかが分かりません。",
    en="{checklist}: whether everything is there is not known.",
)
_NAMING_UNKNOWN: Final = {
    rule: Rule(
        f"{rule.name}-with-unknown-names",
        rule.outcome,
        ja=f"{rule.ja}確認項目にない名前: {{unknown_items}}。",
        en=f"{rule.en} No checklist has the names {{unknown_items}}.",
    )
    for rule in (COMPLETE, INCOMPLETE, NOT_KNOWN)
}
"""What is said besides where names were supplied that may be mistyped."""


@frozen
class Item:
    """Something that must be at hand while a condition holds."""

    name: str
    ja: str
    en: str
    when: Condition = ALWAYS


@frozen
class Checklist:
    """What must be at hand, by name."""

    name: str
    ja: str
    en: str
    items: tuple[Provision[Item], ...]


def finding(checklist: Checklist, case: Case, others: Iterable[Checklist] = ()) -> Finding:
    """This says which items are missing from those that ``supplied`` names.

    A name is unknown that neither the checklist nor one of the *others* has: nothing follows from it, but it is told.
    What follows from a missing item is said elsewhere, where it is said at all.
    """
    supplied = case[SUPPLIED]
    facts = tuple(dict.fromkeys((SUPPLIED, *(fact for item in checklist.items for fact in item.value.when.facts))))
    if supplied is None:
        return NOT_KNOWN.found(*checklist.items, facts=facts, values={"checklist": checklist}, missing=(SUPPLIED,))
    lacking = [item.value for item in checklist.items if item.value.name not in supplied.each]
    truths = [(item, item.when.holds(case)) for item in lacking]
    missing = tuple(item for item, truth in truths if truth is True)
    open_ = tuple(question for _, truth in truths if isinstance(truth, Open) for question in truth.missing)
    values: Values = {"checklist": checklist, "missing_items": missing, "complete": not missing and not open_}
    known = {item.value.name for each in (checklist, *others) for item in each.items}
    unknown = tuple(dict.fromkeys(name for name in supplied.each if name not in known))
    rule = NOT_KNOWN if open_ else INCOMPLETE if missing else COMPLETE
    if unknown:
        rule, values = _NAMING_UNKNOWN[rule], {**values, "unknown_items": unknown}
    at_worst = Outcome.DISCRETIONARY if open_ else None
    return rule.found(*checklist.items, facts=facts, values=values, missing=open_, at_worst=at_worst)
