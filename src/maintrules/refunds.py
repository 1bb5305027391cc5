"""Refunds (返金): is the price given back when the customer does not agree to the terms?"""

from datetime import date
from typing import Final

from attrs import frozen

from maintrules.conditions import Bar, Open, in_time
from maintrules.decisions import Finding, Outcome, Rule, Values
from maintrules.duties import Bound, Deadline, Duty, Party
from maintrules.facts import NEVER, Case, Event, Fact, Question, days_of
from maintrules.periods import Length, within
from maintrules.sources import Provision
from maintrules.words import PLAN_BOUGHT, REGISTERED

__all__ = ["AGREED", "PACK_RETURNED", "TERMS_BAR", "Refund", "deadlines", "finding"]

AGREED: Final = Fact(
    "enclosures-agreed",
    "同封の条件への同意",
    "the enclosed terms are agreed to",
    "同封された条件に同意しますか。",
    "Are the enclosed terms agreed to?",
    kind=bool,
)
PACK_RETURNED: Final = Event(
    "pack-returned",
    "パックを返した日",
    "return of the pack",
    "パックをいつ返しましたか。",
    "When was the pack returned?",
)
TO_SELLER: Final = Fact(
    "returned-to-seller",
    "購入元への返却",
    "returned to the seller",
    "購入元に返しましたか。",
    "Was it returned to the seller?",
    kind=bool,
)
PROOF: Final = Fact(
    "proof-of-purchase",
    "購入の証明",
    "proof of purchase",
    "領収書など購入の証明がありますか。",
    "Is there a receipt or other proof of purchase?",
    kind=bool,
)

TERMS_BAR: Final = Bar(
    Rule(
        "refunds/terms-not-agreed",
        Outcome.EXCLUDED,
        ja="同封の条件に同意していないため、パックは返却するものです。",
        en="The enclosed terms are not agreed to, so the pack is to be returned.",
    ),
    Rule(
        "refunds/terms-agreed",
        Outcome.COVERED,
        ja="同封の条件に同意しています。",
        en="The enclosed terms are agreed to.",
    ),
)
DUE: Final = Rule(
    "refunds/due",
    Outcome.COVERED,
    ja="期限（{last}）までに返されたので、返金されます。",
    en="It was returned by {last}: refunded.",
)
TOO_LATE: Final = Rule(
    "refunds/too-late",
    Outcome.EXCLUDED,
    ja="返却が期限（{last}）に遅れたため、返金されません。",
    en="It was returned after {last}.",
)
NOT_MET: Final = Rule(
    "refunds/condition-not-met",
    Outcome.EXCLUDED,
    ja="返金の条件（{lacking}）が欠けています。",
    en="A condition of the refund ({lacking}) is not met.",
)
AFTER_REGISTRATION: Final = Rule(
    "refunds/after-registration-not-stated",
    Outcome.UNDETERMINED,
    ja="登録した後の返却で返金されるかどうかは書かれていません。",
    en="Whether the price is given back once it was registered is not stated.",
)
REFUSED_AFTER_REGISTRATION: Final = Rule(
    "refunds/refused-after-registration",
    Outcome.EXCLUDED,
    ja="登録した後の返却なので、返金されません。",
    en="It was registered before, so the price is not given back.",
)
NOT_KNOWN: Final = Rule(
    "refunds/not-known",
    Outcome.UNDETERMINED,
    ja="返金を決める事実が分かりません。",
    en="A fact that settles the refund is not known.",
)

RETURN_BY: Final = Duty(
    "refunds/return-by",
    Party.CUSTOMER,
    Bound.BY,
    ja="条件に同意できなければ、パックを購入元に返す。",
    en="Return the pack to the seller if the terms cannot be agreed to.",
)


@frozen
class Refund:
    """So long after the purchase of the pack it can be returned, unless the terms are agreed to."""

    within: Provision[Length]
    registered: Provision[Rule]
    """What a return after the registration is."""

    def last(self, bought: date) -> date:
        """The last day on which the return is in time."""
        return within(bought, self.within.value)


_CONDITIONS: Final = ((AGREED, False), (TO_SELLER, True), (PROOF, True))


def finding(promise: Refund, case: Case) -> Finding:
    """This says whether the price is given back for the return that *case* states."""
    facts = (PLAN_BOUGHT, PACK_RETURNED, AGREED, TO_SELLER, PROOF, REGISTERED)
    values: Values = {"last": promise.last(bought) if isinstance(bought := case[PLAN_BOUGHT], date) else None}
    lacking = [fact.name for fact, wanted in _CONDITIONS if case[fact] is (not wanted)]
    lacking += [event.name for event in (PLAN_BOUGHT, PACK_RETURNED) if case[event] is NEVER]
    if lacking:
        return NOT_MET.found(promise.within, facts=facts, values={**values, "lacking": lacking})
    kept = in_time(case, PACK_RETURNED, PLAN_BOUGHT, promise.last)
    if kept is False:
        return TOO_LATE.found(promise.within, facts=facts, values=values)
    missing: tuple[Question, ...] = tuple(fact for fact, _ in _CONDITIONS if case[fact] is None)
    missing = (*kept.missing, *missing) if isinstance(kept, Open) else missing
    if missing:
        return NOT_KNOWN.found(promise.within, facts=facts, values=values, missing=missing)
    if days_of(case[REGISTERED]):
        return promise.registered.value.found(promise.within, promise.registered, facts=facts, values=values)
    return DUE.found(promise.within, promise.registered, facts=facts, values=values)


def deadlines(promise: Refund, case: Case, end: date | None) -> tuple[Deadline, ...]:
    """This gives the last day to return the pack; none once the terms are agreed to.

    *end* is the last day of the term, by which it is past in any case; None where it is not known.
    """
    if case[AGREED]:
        return ()
    bought, returned = case[PLAN_BOUGHT], case[PACK_RETURNED]
    facts = (PLAN_BOUGHT, AGREED, PACK_RETURNED)
    done = returned if isinstance(returned, date) else None
    if not isinstance(bought, date):
        return (Deadline(RETURN_BY, None, (promise.within,), facts, missing=(PLAN_BOUGHT,), done=done, until=end),)
    last = promise.last(bought)
    return (Deadline(RETURN_BY, last, (promise.within,), facts, done=done, until=last),)
