"""Renewal (更新・延長): can a term be extended: with what, bought and registered between which days, to when?

An extension begins on the day after the term ends and lasts its own years, unless the vendor prints another period.
:func:`legs` adds the extensions that a case states to the legs of its term; :func:`timeline` says whether one may be
taken out on a day; :func:`deadlines` gives the days that bind.
"""

from collections.abc import Mapping
from datetime import date
from enum import Enum
from itertools import pairwise
from typing import Final

from attrs import evolve, frozen

from maintrules.conditions import Bar, Barred
from maintrules.decisions import BEGINNING, Finding, Leg, Outcome, Rule, Step, Timeline, Values, always
from maintrules.duties import Bound, Deadline, Duty, Party
from maintrules.facts import Case, Event, Fact, Never, Question
from maintrules.periods import (
    DAY,
    LATEST,
    Convention,
    Length,
    Period,
    cover,
    from_before,
    months,
    shift,
    within,
    years,
)
from maintrules.sources import Provision
from maintrules.words import RENEWALS, TERM, Renewal, RenewedBy

__all__ = [
    "AtMost",
    "Chaining",
    "Kits",
    "Opening",
    "PeriodOf",
    "Reference",
    "Renewing",
    "combined",
    "deadlines",
    "exhausted",
    "legs",
    "listed",
    "timeline",
    "undated",
]

KIT: Final = Fact(
    "kit",
    "申し込む延長年数",
    "years of extension asked for",
    "何年の延長を申し込みますか。",
    "An extension of how many years is asked for?",
    kind=int,
)
KIT_BOUGHT: Final = Event(
    "kit-bought",
    "延長（キット・更新チケット）の購入日",
    "purchase of the extension (kit or renewal ticket)",
    "延長（キット・更新チケット）をいつ購入しましたか。",
    "When was the extension (kit or renewal ticket) bought?",
)
KIT_REGISTERED: Final = Event(
    "kit-registered",
    "延長（キット・更新チケット）の登録日",
    "registration of the extension (kit or renewal ticket)",
    "延長（キット・更新チケット）をいつ登録しましたか。",
    "When was the extension (kit or renewal ticket) registered?",
)
KIT_IN_TIME: Final = Fact(
    "kit-in-time",
    "期限内の延長",
    "extension bought and registered in time",
    "延長は期限内に購入・登録しましたか。",
    "Was the extension bought and registered in time?",
    kind=bool,
)
"""For an extension whose days are not known."""
GRACE_MONTHS: Final = Fact(
    "renewal-grace-months",
    "満了後に更新できる月数",
    "months after the end in which a renewal is accepted",
    "満了後何か月まで更新できますか。",
    "For how many months after the end is a renewal accepted?",
    kind=int,
)
NOTICE_LEAD: Final = Fact(
    "notice-lead-days",
    "満了通知が届く日数（満了前）",
    "days before the end at which the expiry notice goes out",
    "満了通知は満了の何日前に届きますか。",
    "How many days before the end does the expiry notice go out?",
    kind=int,
)
OPTED_IN: Final = Fact(
    "notice-opted-in",
    "満了通知の希望",
    "choice to receive expiry notices",
    "登録時に満了通知を希望しましたか。",
    "Was the expiry notice chosen at registration?",
    kind=bool,
)

RENEWAL_SHOWN: Final = Fact(
    "renewal-shown",
    "更新ボタンの表示",
    "the renewal button is shown",
    "更新のボタンは表示されていますか。",
    "Is the renewal button shown?",
    kind=bool,
)

NOT_SHOWN: Final = Rule(
    "renewal/button-not-shown",
    Outcome.EXCLUDED,
    ja="更新のボタンが表示されていないため、今は更新できません。",
    en="The renewal button is not shown, so it cannot be renewed now.",
)
SHOWN: Final = Rule(
    "renewal/button-shown",
    Outcome.COVERED,
    ja="更新のボタンが表示されているため、更新できます。",
    en="The renewal button is shown, so it can be renewed.",
)
OPENING_NOT_STATED: Final = Rule(
    "renewal/opening-not-stated",
    Outcome.UNDETERMINED,
    ja="案内の届くころ（{guided}）より前に更新できるかどうかは書かれていません。",
    en="Whether it can be renewed before the guidance is due ({guided}) is not stated.",
)
NEVER_REGISTERED_BAR: Final = Bar(
    Rule(
        "renewal/never-registered",
        Outcome.EXCLUDED,
        ja="登録されていない製品は更新できません。",
        en="A unit that was never registered cannot be renewed.",
    ),
    Rule("renewal/registered", Outcome.COVERED, ja="登録されています。", en="The unit is registered."),
)

EXTENDED: Final = Rule(
    "renewal/extended",
    Outcome.COVERED,
    ja="延長された期間（{first}～{last}）の中です。",
    en="It is inside the extended period ({first} to {last}).",
)
EXTENDED_LATE: Final = Rule(
    "renewal/extended-late",
    Outcome.DISCRETIONARY,
    ja="延長の登録（{registered}）が期限（{by}）に遅れたため、延長された期間（{first}～{last}）の保守を断られることがあります。",
    en="The extension was registered on {registered}, after {by}: service from {first} to {last} may be refused.",
)
LATE_NOT_EXTENDED: Final = Rule(
    "renewal/late-not-extended",
    Outcome.EXCLUDED,
    ja="延長の登録（{registered}）が期限（{by}）に遅れたため、延長されません（{first}～{last}）。",
    en="The extension was registered on {registered}, after {by}: the term is not extended ({first} to {last}).",
)
LATE_EXTENDED: Final = Rule(
    "renewal/late-extended",
    Outcome.COVERED,
    ja="延長の登録（{registered}）は期限（{by}）に遅れましたが、延長された期間（{first}～{last}）の中です。",
    en="The extension was registered on {registered}, after {by}; still, it is extended ({first} to {last}).",
)
NOT_REGISTERED: Final = Rule(
    "renewal/kit-not-registered",
    Outcome.EXCLUDED,
    ja="延長が登録されていないため、延長されません（{first}～{last}）。",
    en="The extension is not registered, so the term is not extended ({first} to {last}).",
)
NOT_KNOWN: Final = Rule(
    "renewal/not-known",
    Outcome.UNDETERMINED,
    ja="延長（{first}～{last}）が有効かどうかを決める事実が分かりません。",
    en="A fact that settles whether the extension ({first} to {last}) holds is not known.",
)
BOUGHT_TOO_EARLY: Final = Rule(
    "renewal/bought-too-early-not-stated",
    Outcome.UNDETERMINED,
    ja="延長は購入できる初日（{opens}）より前に購入されており、その場合の扱いは書かれていません（{first}～{last}）。",
    en="The extension was bought before it may be ({opens}); what follows is not stated ({first} to {last}).",
)
PERIOD_NOT_STATED: Final = Rule(
    "renewal/period-not-stated",
    Outcome.UNDETERMINED,
    ja="更新された期間は文書からは決まりません。画面や通知に表示された期間が必要です。",
    en="The renewed period does not follow from the document; the one shown on the screen or notice is needed.",
)
NOT_COMBINED: Final = Rule(
    "renewal/not-combined",
    Outcome.EXCLUDED,
    ja="{term}年に{kit}年の延長はありません。",
    en="There is no {kit}-year extension of a {term}-year term.",
)
COMBINATION_NOT_STATED: Final = Rule(
    "renewal/combination-not-stated",
    Outcome.UNDETERMINED,
    ja="延長済みの{term}年に、さらに{kit}年の延長ができるかどうかは書かれていません。",
    en="Whether a {kit}-year extension can follow a term already extended to {term} years is not stated.",
)
COMBINED: Final = Rule(
    "renewal/combined",
    Outcome.COVERED,
    ja="{term}年には{kit}年の延長があります。",
    en="There is a {kit}-year extension of a {term}-year term.",
)
OVER_LIMIT: Final = Rule(
    "renewal/over-limit",
    Outcome.EXCLUDED,
    ja="延長すると上限（{limit}）を超えます。",
    en="The extension would go beyond the limit ({limit}).",
)
NO_REENTRY: Final = Rule(
    "renewal/no-reentry",
    Outcome.EXCLUDED,
    ja="満了（{ended}）の後に空白があるため、新たな契約（{first}～{last}）はできません。",
    en="After a lapse (end {ended}) no new contract ({first} to {last}) is possible.",
)
KIT_TOO_EARLY: Final = Rule(
    "renewal/listed-before-window",
    Outcome.COVERED,
    ja="延長が記載されていますが、購入できる初日（{opens}）より前です。",
    en="An extension is listed, but it cannot be bought before {opens}.",
)
KIT_LISTED: Final = Rule(
    "renewal/listed",
    Outcome.COVERED,
    ja="延長が記載されています（購入できる初日 {opens}）。",
    en="An extension is listed (it can be bought from {opens}).",
)
TOO_EARLY: Final = Rule(
    "renewal/too-early",
    Outcome.EXCLUDED,
    ja="申し込めるのは {opens} からです。",
    en="It can be taken out from {opens} on.",
)
DISPUTED: Final = Rule(
    "renewal/window-disputed",
    Outcome.DISCRETIONARY,
    ja="数え方により {opens_by_label} か {opens} から申し込めます。",
    en="By the count taken it can be taken out from {opens_by_label} or {opens} on.",
)
RENEWABLE: Final = Rule(
    "renewal/renewable",
    Outcome.COVERED,
    ja="期間（{last} まで）の更新・延長を申し込めます。",
    en="The period (until {last}) can be renewed or extended.",
)
TOO_LATE_IN_TIME: Final = Rule(
    "renewal/too-late-to-register-in-time",
    Outcome.DISCRETIONARY,
    ja="購入はできますが、登録期限（{by}）には間に合いません。",
    en="It can still be bought, but no longer registered in time ({by}).",
)
CLOSING_NOT_STATED: Final = Rule(
    "renewal/closing-not-stated",
    Outcome.UNDETERMINED,
    ja="満了（{last}）後いつまで更新できるかは書かれていません。",
    en="Until when a renewal is accepted after the end ({last}) is not stated.",
)
CLOSED: Final = Rule(
    "renewal/closed",
    Outcome.EXCLUDED,
    ja="更新を受け付けるのは {until} までです。",
    en="A renewal is accepted until {until}.",
)
AFTER_LAPSE: Final = Rule(
    "renewal/after-lapse",
    Outcome.EXCLUDED,
    ja="期間は {last} に終わり、満了後の更新はできません。",
    en="The period ended on {last}; it cannot be renewed after its end.",
)

BUY_FROM: Final = Duty(
    "renewal/buy-from",
    Party.CUSTOMER,
    Bound.FROM,
    ja="延長キットを購入できる（期間の終わり {last}）。",
    en="An extension kit can be bought (end of the period: {last}).",
)
BUY_BY: Final = Duty(
    "renewal/buy-by",
    Party.CUSTOMER,
    Bound.BY,
    ja="延長キットを購入して登録する（期間の終わり {last}）。",
    en="Buy and register an extension kit (end of the period: {last}).",
)
REGISTER_BY: Final = Duty(
    "renewal/register-by",
    Party.CUSTOMER,
    Bound.BY,
    ja="延長キットを登録する（期間の終わり {last}）。",
    en="Register the extension kit (end of the period: {last}).",
)
RENEW_BY: Final = Duty(
    "renewal/renew-by",
    Party.CUSTOMER,
    Bound.BY,
    ja="更新を済ませる（期間の終わり {last}）。",
    en="Complete the renewal (end of the period: {last}).",
)
NOTICE_EXPECTED: Final = Duty(
    "renewal/notice-expected",
    Party.VENDOR,
    Bound.EXPECTED,
    ja="更新の案内が届く（期間の終わり {last}）。",
    en="Renewal guidance arrives (end of the period: {last}).",
)
EXPIRY_NOTICE: Final = Duty(
    "renewal/expiry-notice",
    Party.VENDOR,
    Bound.EXPECTED,
    ja="通知を希望した宛先に満了の案内が届く（期間の終わり {last}）。",
    en="The expiry notice goes to those who chose it (end of the period: {last}).",
)


class Opening(Enum):
    """From when it is "from *length* before the end" (〜前から)."""

    THREE_ZONE = "three-zone"
    """Both counts are published: the days between them are disputed."""
    END_OF_LAST_DAY = "end-of-last-day"
    LAST_DAY_DATE = "last-day-date"


class Chaining(Enum):
    """Can a term that has been extended be extended again?"""

    NOT_STATED = "not-stated"
    ORIGINAL_TERM = "original-pack"
    CURRENT_TOTAL = "current-total"


class Reference(Enum):
    """Which end an extension is counted from, where the term was cut."""

    EFFECTIVE = "effective"
    NOMINAL = "nominal"


class PeriodOf(Enum):
    """Where the period of an extension comes from."""

    NEXT_DAY = "next-day"
    """It begins on the day after the end and lasts its own years."""
    PRINTED = "printed"
    """The vendor prints it; it cannot be counted."""


@frozen
class AtMost:
    """The longest time in all: *length* from the first day, or after *counted_from*; a longer term stays whole."""

    length: Length
    counted_from: Event | None = None

    @property
    def facts(self) -> tuple[Question, ...]:
        return (self.counted_from,) if self.counted_from else ()

    def last(self, base: Period, case: Case) -> date | None:
        if self.counted_from is None:
            return max(cover(base.first, self.length).last, base.last)
        day = case[self.counted_from]
        return max(within(day, self.length), base.last) if isinstance(day, date) else None


@frozen
class Kits:
    """Extensions that are bought and registered in time."""

    years: Provision[Mapping[int, tuple[int, ...]]]
    """By the years of the term, the years of the extensions it can have."""
    chaining: Provision[Chaining]
    opens: Provision[Length]
    opening: Provision[Opening]
    register_within: Provision[Length]
    """After the purchase of the extension."""
    register_before: Provision[Length]
    """Before the end of the term: the label date end minus *length* is still in time."""
    late: Provision[Rule]
    named: tuple[str, ...] = ()
    """What registers call the service together with an extension."""

    def opening_days(self, end: date) -> Period:
        """From the first day on which one can be bought by any count taken to the first by all of them.

        The plain count, the same day so many months before the last day's date, is never the later one.
        """
        plain = shift(end, self.opens.value, back=-1, convention=Convention.CLIP)
        strict = from_before(end, self.opens.value)
        match self.opening.value:
            case Opening.THREE_ZONE:
                return Period(plain, strict)
            case Opening.END_OF_LAST_DAY:
                return Period(strict, strict)
            case Opening.LAST_DAY_DATE:
                return Period(plain, plain)

    def last_useful(self, end: date) -> date:
        """The last day on which an extension can be bought and still be registered in time."""
        return end - self.register_before.value.n * DAY

    def register_by(self, end: date, bought: date) -> date:
        """The earlier of the two limbs: both have to be kept."""
        return min(within(bought, self.register_within.value), self.last_useful(end))


@frozen
class Renewing:
    """What a vendor promises of extending or renewing a term."""

    period: Provision[PeriodOf]
    kits: Kits | None = None
    at_most: Provision[AtMost] | None = None
    gap: Provision[Rule] | None = None
    """What a contract after a lapse is."""
    by: Provision[tuple[RenewedBy, ...]] | None = None
    """Who may renew; one of them is enough."""
    registration: Provision[Event] | None = None
    """The event of the extension without which buying it does not extend."""
    after_end: Provision[Rule] | None = None
    """What a renewal after the end of the period is."""
    bars: tuple[Barred, ...] = ()
    notice: Provision[Length] | None = None
    shown: Provision[Fact[bool]] | None = None
    """What shows the customer that a renewal is possible now."""
    expiry_notice: Provision[Fact[bool]] | None = None
    reference: Provision[Reference] | None = None


def legs(promise: Renewing, case: Case, base: Leg, effective_end: date) -> tuple[Leg, ...]:
    """This gives the term and, after it in order, the extensions that *case* states.

    *effective_end* is the end of the term where something cut it; the days that bind an extension may count from it.
    """
    stated = case[RENEWALS]
    if promise.at_most:
        base = evolve(
            base, rests_on=(*base.rests_on, promise.at_most), facts=(*base.facts, *promise.at_most.value.facts)
        )
    all_: list[Leg] = [base]
    for number, each in enumerate(stated.each if stated else ()):
        if all_[-1].days.last >= LATEST:
            break
        known = _completed(case, each) if number == 0 else each
        end = effective_end if number == 0 and _reference(promise) is Reference.EFFECTIVE else all_[-1].days.last
        extension = _leg(promise, case, base, all_[-1].days.last, end, known)
        if extension is not None:
            all_.append(extension)
    return tuple(all_)


def _reference(promise: Renewing) -> Reference:
    return promise.reference.value if promise.reference else Reference.NOMINAL


def _completed(case: Case, renewal: Renewal) -> Renewal:
    """The first extension, with the facts that are stated apart from it."""
    bought, registered = case[KIT_BOUGHT], case[KIT_REGISTERED]
    if renewal.bought is None and isinstance(bought, date):
        renewal = evolve(renewal, bought=bought)
    if renewal.registered is None and isinstance(registered, date | Never):
        renewal = evolve(renewal, registered=registered)
    return renewal


_FACTS: Final[tuple[Question, ...]] = (RENEWALS, KIT_BOUGHT, KIT_REGISTERED, KIT_IN_TIME)


def _leg(promise: Renewing, case: Case, base: Leg, ended: date, end: date, renewal: Renewal) -> Leg | None:
    days = _days(promise, ended, renewal)
    limit = promise.at_most.value.last(base.days, case) if promise.at_most else None
    rests_on, facts = (*base.rests_on, promise.period), (*base.facts, *_FACTS)
    if days is None and promise.registration and renewal.registered is Never.NEVER:
        return None
    if days is None:
        until = Period(ended + DAY, LATEST)
        return Leg(until, PERIOD_NOT_STATED, rests_on, facts, missing=(RENEWALS,))
    if limit is not None and limit < days.first:
        return None
    days = Period(days.first, min(days.last, limit or days.last))
    values: Values = {"first": days.first, "last": days.last}
    conditions = (promise.by if renewal.by else None, promise.gap, promise.registration)
    leg = Leg(days, EXTENDED, (*rests_on, *(part for part in conditions if part)), facts, values)
    if promise.gap and ended + DAY < days.first:
        return evolve(leg, rule=promise.gap.value, values={**values, "ended": ended})
    if promise.kits:
        found = _in_time(promise.kits, case, end, renewal, values)
        rests_on = (*leg.rests_on, *found.rests_on)
        return Leg(days, found.rule, rests_on, facts, found.values, found.missing, found.at_worst)
    return _once_registered(leg, renewal.registered) if promise.registration else leg


def _once_registered(leg: Leg, registered: date | Never | None) -> Leg | None:
    """What is left of an extension that holds from its registration on; None where nothing is."""
    if registered is None:
        return evolve(leg, rule=NOT_KNOWN, missing=(KIT_REGISTERED,), at_worst=Outcome.EXCLUDED)
    if isinstance(registered, Never):
        return evolve(leg, rule=NOT_REGISTERED)
    if registered > leg.days.last:
        return None
    days = Period(max(leg.days.first, registered), leg.days.last)
    return evolve(leg, days=days, values={"first": days.first, "last": days.last})


def _days(promise: Renewing, ended: date, renewal: Renewal) -> Period | None:
    """The days of an extension after a period that *ended*; None where the paper does not settle them."""
    first = ended + DAY if renewal.first is None else max(renewal.first, ended + DAY)
    if renewal.last is not None:
        return Period(first, max(renewal.last, first))
    if promise.period.value is PeriodOf.PRINTED or renewal.years is None:
        return None
    return cover(first, years(renewal.years))


def _in_time(kits: Kits, case: Case, end: date, renewal: Renewal, values: Values) -> Finding:
    """What an extension of a period that ends on *end* is worth, by when it was bought and registered."""
    limbs = (kits.years, kits.register_within, kits.register_before)
    last_useful, registered = kits.last_useful(end), renewal.registered
    if isinstance(registered, Never):
        return NOT_REGISTERED.found(*limbs, values={**values, "by": last_useful})
    if registered is None and case[KIT_IN_TIME]:
        return EXTENDED.found(*limbs, values=values)
    if registered is None:
        return NOT_KNOWN.found(*limbs, values=values, missing=(KIT_REGISTERED,), at_worst=Outcome.EXCLUDED)
    values = {**values, "registered": registered}
    if renewal.bought is None:
        if registered > last_useful:
            return kits.late.value.found(*limbs, kits.late, values={**values, "by": last_useful})
        worst = kits.late.value.outcome
        return NOT_KNOWN.found(*limbs, kits.late, values=values, missing=(KIT_BOUGHT,), at_worst=worst)
    by = kits.register_by(end, renewal.bought)
    values = {**values, "by": by}
    opens, window = kits.opening_days(end).first, (*limbs, kits.opens, kits.opening)
    if renewal.bought < opens:
        return BOUGHT_TOO_EARLY.found(*window, values={**values, "opens": opens})
    if registered > by:
        return kits.late.value.found(*window, kits.late, values=values)
    return EXTENDED.found(*window, values=values)


def listed(promise: Renewing, case: Case, base: Leg) -> Timeline | None:
    """This says of an extension that *case* states whether it can have been bought yet; it hinders nothing."""
    stated = case[RENEWALS]
    if promise.kits is None or stated is None or not stated.each:
        return None
    opens = promise.kits.opening_days(base.days.last).last
    rests_on = (*base.rests_on, promise.kits.opens, promise.kits.opening)
    facts, values = (*base.facts, RENEWALS), {"opens": opens}
    return Timeline(
        (Step(BEGINNING, KIT_TOO_EARLY, rests_on, facts, values), Step(opens, KIT_LISTED, rests_on, facts, values))
    )


def combined(promise: Renewing, case: Case, term: int) -> tuple[Finding, ...]:
    """This says whether the extension asked for goes with *term* and those there are; nothing where it is not asked."""
    asked = case[KIT]
    if promise.kits is None or asked is None:
        return ()
    return (_combination(promise, promise.kits, case, term, asked),)


def _combination(promise: Renewing, kits: Kits, case: Case, term: int, asked: int) -> Finding:
    stated = case[RENEWALS]
    had = sum(each.years or 0 for each in stated.each) if stated else 0
    facts = (KIT, TERM, RENEWALS)
    rests_on: tuple[Provision[object], ...] = (kits.years,)
    values: Values = {"term": term + had, "kit": asked}
    if promise.at_most:
        rests_on = (*rests_on, promise.at_most)
        if term + had + asked > promise.at_most.value.length.n:
            over = {**values, "limit": str(promise.at_most.value.length)}
            return OVER_LIMIT.found(*rests_on, facts=facts, values=over)
    if had:
        rests_on = (*rests_on, kits.chaining)
        match kits.chaining.value:
            case Chaining.NOT_STATED:
                return COMBINATION_NOT_STATED.found(*rests_on, facts=facts, values=values)
            case Chaining.ORIGINAL_TERM:
                return NOT_COMBINED.found(*rests_on, facts=facts, values=values)
            case Chaining.CURRENT_TOTAL:
                term += had
    rule = COMBINED if asked in kits.years.value.get(term, ()) else NOT_COMBINED
    return rule.found(*rests_on, facts=facts, values=values)


def exhausted(promise: Renewing, case: Case, base: Leg, last: Leg) -> bool:
    """This says whether the term *base*, extended until *last*, has reached the longest time there can be."""
    limit = promise.at_most.value.last(base.days, case) if promise.at_most else None
    return limit is not None and limit <= last.days.last


def timeline(promise: Renewing, case: Case, base: Leg, last: Leg) -> Timeline:
    """This says on which days the term *base*, extended until *last*, can be renewed or extended."""
    end, facts = last.days.last, last.facts
    values: Values = {"last": end}
    if promise.at_most and exhausted(promise, case, base, last):
        return always(OVER_LIMIT.found(*last.rests_on, promise.at_most, facts=facts, values={"limit": end}))
    if promise.kits:
        return _kit_window(promise.kits, last, values)
    if promise.shown and (seen := case[promise.shown.value]) is not None:
        rule = SHOWN if seen else NOT_SHOWN
        rests = (*last.rests_on, promise.shown)
        return Timeline((Step(BEGINNING, rule, rests, (*facts, promise.shown.value), values),))
    parts = (promise.period, promise.by, promise.gap, promise.after_end, promise.shown, promise.notice)
    rests_on = (*last.rests_on, *(part for part in parts if part))
    facts = (*facts, GRACE_MONTHS, *((promise.shown.value,) if promise.shown else ()))
    before = _before_end(promise, end, rests_on, facts)
    return Timeline((*before, _after_end(promise, case, end, rests_on, facts)))


def _before_end(
    promise: Renewing, end: date, rests_on: tuple[Provision[object], ...], facts: tuple[Question, ...]
) -> tuple[Step, ...]:
    open_ = Step(BEGINNING, RENEWABLE, rests_on, facts, {"last": end})
    if promise.shown is None or promise.notice is None:
        return (open_,)
    guided = from_before(end, promise.notice.value)
    values: Values = {"last": end, "guided": guided}
    silent = Step(BEGINNING, OPENING_NOT_STATED, rests_on, facts, values, (promise.shown.value,))
    return (silent, open_._replace(on=guided))


def _after_end(
    promise: Renewing, case: Case, end: date, rests_on: tuple[Provision[object], ...], facts: tuple[Question, ...]
) -> Step:
    grace, values = case[GRACE_MONTHS], {"last": end}
    if promise.after_end is None:
        return Step(end + DAY, AFTER_LAPSE, rests_on, facts, values)
    if grace is None:
        return Step(end + DAY, promise.after_end.value, rests_on, facts, values, (GRACE_MONTHS,))
    until = within(end, months(grace))
    return Step(until + DAY, CLOSED, rests_on, facts, {**values, "until": until})


def _kit_window(kits: Kits, last: Leg, values: Values) -> Timeline:
    end, facts = last.days.last, last.facts
    opening, useful = kits.opening_days(end), kits.last_useful(end)
    rests_on = (*last.rests_on, kits.opens, kits.opening, kits.register_before)
    values = {**values, "opens": opening.last, "opens_by_label": opening.first, "by": useful}
    steps = [
        Step(BEGINNING, TOO_EARLY, rests_on, facts, {**values, "opens": opening.first}),
        Step(opening.first, DISPUTED, rests_on, facts, values),
        Step(opening.last, RENEWABLE, rests_on, facts, values),
        Step(useful + DAY, TOO_LATE_IN_TIME, rests_on, facts, values),
        Step(end + DAY, CLOSING_NOT_STATED, rests_on, facts, values),
    ]
    return Timeline((*(step for step, after in pairwise(steps) if step.on < after.on), steps[-1]))


def deadlines(promise: Renewing, case: Case, base: Leg, last: Leg, effective_end: date) -> tuple[Deadline, ...]:
    """This gives the days that bind whoever wants the period to go on; *last* is its last leg, *base* its term."""
    notices = _notices(promise, case, last)
    if exhausted(promise, case, base, last):
        notices = tuple(notice for notice in notices if notice.duty is EXPIRY_NOTICE)
    return (*_kit_deadlines(promise, case, base, effective_end), *notices)


def _kit_deadlines(promise: Renewing, case: Case, base: Leg, effective_end: date) -> tuple[Deadline, ...]:
    kits, stated = promise.kits, case[RENEWALS]
    if kits is None:
        return ()
    end = effective_end if _reference(promise) is Reference.EFFECTIVE else base.days.last
    reference = (promise.reference,) if promise.reference else ()
    rests_on = (*base.rests_on, kits.years, *reference)
    facts, values = (*base.facts, *_FACTS), {"last": end}
    if stated and stated.each:
        kit = _completed(case, stated.each[0])
        done = kit.registered if isinstance(kit.registered, date) else None
        by = kits.last_useful(end) if kit.bought is None else kits.register_by(end, kit.bought)
        limbs = (*rests_on, kits.register_within, kits.register_before)
        missing = (KIT_BOUGHT,) if kit.bought is None else ()
        return (Deadline(REGISTER_BY, by, limbs, facts, values, missing, done=done, until=kits.last_useful(end)),)
    opens, useful = kits.opening_days(end).last, kits.last_useful(end)
    window = (*rests_on, kits.opens, kits.opening)
    limbs = (*rests_on, kits.register_before, kits.register_within)
    return (
        Deadline(BUY_FROM, opens, window, facts, values, until=useful),
        Deadline(BUY_BY, useful, limbs, facts, values, until=useful),
    )


def _notices(promise: Renewing, case: Case, last: Leg) -> tuple[Deadline, ...]:
    end = last.days.last
    values = {"last": end}
    found: list[Deadline] = []
    if promise.by or promise.registration:
        rests_on = (*last.rests_on, *(p for p in (promise.by, promise.registration) if p))
        found.append(Deadline(RENEW_BY, end, rests_on, last.facts, values, until=end))
    if promise.notice:
        expected = from_before(end, promise.notice.value)
        found.append(
            Deadline(NOTICE_EXPECTED, expected, (*last.rests_on, promise.notice), last.facts, values, until=end)
        )
    if promise.expiry_notice:
        found.extend(_expiry_notice(promise.expiry_notice, case, last))
    return tuple(found)


def undated(promise: Renewing, unknown: Finding) -> tuple[Deadline, ...]:
    """This gives the days that bind a renewal where the period's end is not known: each names what is missing.

    Nothing where nothing is: a period that never began is not renewed.
    """
    parts = ((RENEW_BY, promise.by or promise.registration), (NOTICE_EXPECTED, promise.notice))
    return tuple(
        Deadline(duty, None, (*unknown.rests_on, part), unknown.facts, {"last": None}, unknown.missing)
        for duty, part in parts
        if part and unknown.missing
    )


def _expiry_notice(opted_in: Provision[Fact[bool]], case: Case, last: Leg) -> tuple[Deadline, ...]:
    chosen, lead = case[opted_in.value], case[NOTICE_LEAD]
    if chosen is False:
        return ()
    end, facts = last.days.last, (*last.facts, opted_in.value, NOTICE_LEAD)
    missing = tuple(f for f, value in ((opted_in.value, chosen), (NOTICE_LEAD, lead)) if value is None)
    on = end - lead * DAY if lead is not None and chosen else None
    return (Deadline(EXPIRY_NOTICE, on, (*last.rests_on, opted_in), facts, {"last": end}, missing, until=end),)
