"""Lifecycle (終了): does something end the service before its term is over?

The product's own service end shortens an end that was entered beyond it, with an alert; an end agreed before the
term's own cuts the service there.
"""

from collections.abc import Sequence
from datetime import date
from enum import Enum
from typing import Final

from attrs import evolve, frozen

from maintrules.conditions import Bar
from maintrules.decisions import BEGINNING, Leg, Outcome, Rule, Step, Timeline, Values, always
from maintrules.facts import Between, Case, Event, Fact, Never
from maintrules.periods import DAY, Period
from maintrules.sources import Provision

__all__ = ["AgreedEnd", "Ends", "cut", "timelines"]

PRODUCT_END: Final = Event(
    "product-end",
    "製品のサービス終了日",
    "end of the product's own service",
    "製品自体のサービス終了日はいつですか。",
    "When does the product's own service end?",
)
ENTERED_END: Final = Event(
    "entered-end",
    "入力したサービス終了日",
    "service end entered into the form",
    "登録時に入力したサービス終了日はいつですか。",
    "Which service end was entered into the form?",
)
AGREED_END: Final = Event(
    "agreed-end",
    "合意した早期の終了日",
    "earlier end agreed",
    "本来より早い終了日に合意していますか。その日はいつですか。",
    "Was an earlier end agreed, and on which day?",
)
IP_RISK: Final = Fact(
    "ip-risk",
    "知的財産権を侵害するおそれ",
    "risk of infringing intellectual property",
    "対象のプログラムに知的財産権を侵害するおそれがありますか。",
    "Does the program risk infringing intellectual property?",
    kind=bool,
)
USE_DISCONTINUED: Final = Fact(
    "use-discontinued",
    "使用または提供を続けられない",
    "use or provision can no longer continue",
    "プログラムの使用やサービスの提供が続けられなくなりましたか。",
    "Can the program no longer be used, or its service no longer be provided?",
    kind=bool,
)

CLAMPED: Final = Rule(
    "lifecycle/clamped",
    Outcome.COVERED,
    ja="製品のサービスが {product_end} に終わるため、終了日は {entered} から短縮されました（{first}～{last}）。",
    en="The product's service ends on {product_end}, so the end was cut from {entered} ({first} to {last}).",
)
EMPTY: Final = Rule(
    "lifecycle/empty-period-not-stated",
    Outcome.UNDETERMINED,
    ja="製品のサービスは期間が始まる前（{product_end}）に終わります。その場合の扱いは書かれていません。",
    en="The product's service ends ({product_end}) before the period begins; what follows is not stated.",
)
ENDED_AS_AGREED: Final = Rule(
    "lifecycle/ended-as-agreed",
    Outcome.EXCLUDED,
    ja="合意した終了日（{agreed}）を過ぎました。",
    en="The agreed end ({agreed}) is past.",
)
MAY_END_AS_AGREED: Final = Rule(
    "lifecycle/may-end-as-agreed",
    Outcome.DISCRETIONARY,
    ja="合意した終了日（{agreed}）を過ぎたため、終了されることがあります。",
    en="The agreed end ({agreed}) is past: the vendor may end the service.",
)
NO_PRODUCT_END: Final = Rule(
    "lifecycle/product-end-reckoned-with",
    Outcome.COVERED,
    ja="製品自体のサービスの終了は、期間の計算に入っているか、予定がありません。",
    en="The end of the product's own service is reckoned with, or there is none.",
)
NO_AGREED_END: Final = Rule(
    "lifecycle/no-agreed-end",
    Outcome.COVERED,
    ja="早い終了への合意はありません。",
    en="No earlier end was agreed.",
)
AGREED_NOT_REACHED: Final = Rule(
    "lifecycle/agreed-end-not-reached",
    Outcome.COVERED,
    ja="合意した終了日（{agreed}）は過ぎていません。",
    en="The agreed end ({agreed}) is not past.",
)
PRODUCT_END_NOT_KNOWN: Final = Rule(
    "lifecycle/product-end-not-known",
    Outcome.UNDETERMINED,
    ja="製品自体のサービスが期間中に終わるかどうかが分かりません。",
    en="Whether the product's own service ends within the term is not known.",
)
AGREED_END_NOT_KNOWN: Final = Rule(
    "lifecycle/agreed-end-not-known",
    Outcome.UNDETERMINED,
    ja="期間より早い終了に合意しているかどうかが分かりません。",
    en="Whether an end before the term's was agreed is not known.",
)
IP_BAR: Final = Bar(
    Rule(
        "lifecycle/ip-risk",
        Outcome.DISCRETIONARY,
        ja="知的財産権を侵害するおそれがあるため、終了されることがあります。",
        en="As there is a risk of infringing intellectual property, the vendor may end the service.",
    ),
    Rule(
        "lifecycle/no-ip-risk",
        Outcome.COVERED,
        ja="知的財産権を侵害するおそれはありません。",
        en="There is no risk of infringing intellectual property.",
    ),
)
DISCONTINUED_BAR: Final = Bar(
    Rule(
        "lifecycle/use-discontinued",
        Outcome.DISCRETIONARY,
        ja="使用または提供を続けられないため、終了されることがあります。",
        en="As its use or provision cannot continue, the vendor may end the service.",
    ),
    Rule(
        "lifecycle/use-continues",
        Outcome.COVERED,
        ja="使用と提供は続いています。",
        en="Its use and provision continue.",
    ),
)


class AgreedEnd(Enum):
    """Does the service end by itself on an agreed day, or does the vendor only have the right to end it?"""

    AUTOMATIC = "automatic"
    VENDOR_MAY_END = "vendor-may-end"


@frozen
class Ends:
    """What can end the service before its term does."""

    product: Provision[Event]
    """The product's own end; an end entered beyond it is cut to it."""
    entered: Provision[Event]
    agreed: Provision[Event]
    automatic: Provision[AgreedEnd]


def cut(ends: Ends, case: Case, legs: Sequence[Leg]) -> tuple[Leg, ...]:
    """This gives *legs* as far as the end that was entered and the product's own end let them reach.

    A product whose end is before the first leg leaves that leg standing, with a rule of its own; a later leg is
    dropped.
    """
    first, *later = legs
    kept = [_cut(ends, case, first) or evolve(_named(ends, first), rule=EMPTY, values=_values(ends, case, first))]
    kept += [part for leg in later if (part := _cut(ends, case, leg))]
    return tuple(kept)


def _values(ends: Ends, case: Case, leg: Leg) -> Values:
    entered = case[ends.entered.value]
    return {
        **leg.values,
        "product_end": case[ends.product.value],
        "entered": entered if isinstance(entered, date) else leg.days.last,
    }


def _named(ends: Ends, leg: Leg) -> Leg:
    rests_on = (*leg.rests_on, ends.product, ends.entered)
    return evolve(leg, rests_on=rests_on, facts=(*leg.facts, ends.product.value, ends.entered.value))


def _cut(ends: Ends, case: Case, leg: Leg) -> Leg | None:
    own, entered = case[ends.product.value], case[ends.entered.value]
    leg = _named(ends, leg)
    last = min(leg.days.last, entered) if isinstance(entered, date) else leg.days.last
    clamped = isinstance(own, date) and own < (entered if isinstance(entered, date) else leg.days.last)
    if isinstance(own, date):
        last = min(last, own)
    if last < leg.days.first:
        return None
    days = Period(leg.days.first, last)
    values = {**leg.values, "first": days.first, "last": days.last}
    if clamped and leg.rule.outcome is Outcome.COVERED:
        return evolve(leg, days=days, rule=CLAMPED, values={**_values(ends, case, leg), **values})
    return evolve(leg, days=days, values=values)


def timelines(ends: Ends, case: Case) -> tuple[Timeline, ...]:
    """What the ends mean for every day: the product's own, as far as it is not known, and the agreed one."""
    return (_product(ends, case), _agreed(ends, case))


def _product(ends: Ends, case: Case) -> Timeline:
    event = ends.product.value
    if case[event] is None:
        return always(PRODUCT_END_NOT_KNOWN.found(ends.product, facts=(event,), missing=(event,)))
    return always(NO_PRODUCT_END.found(ends.product, facts=(event,)))


def _agreed(ends: Ends, case: Case) -> Timeline:
    agreed, facts = case[ends.agreed.value], (ends.agreed.value,)
    if isinstance(agreed, Never):
        return always(NO_AGREED_END.found(ends.agreed, facts=facts))
    if agreed is None:
        return always(AGREED_END_NOT_KNOWN.found(ends.agreed, facts=facts, missing=facts))
    first, last = (agreed.first, agreed.last) if isinstance(agreed, Between) else (agreed, agreed)
    rests_on, values = (ends.agreed, ends.automatic), {"agreed": agreed}
    rule = ENDED_AS_AGREED if ends.automatic.value is AgreedEnd.AUTOMATIC else MAY_END_AS_AGREED
    over = Step(last + DAY, rule, rests_on, facts, values)
    steps = [Step(BEGINNING, AGREED_NOT_REACHED, rests_on, facts, values), over]
    if first < last:
        steps.insert(1, Step(first + DAY, AGREED_END_NOT_KNOWN, rests_on, facts, values, facts, rule.outcome))
    return Timeline(tuple(steps))
