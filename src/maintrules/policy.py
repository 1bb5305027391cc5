"""A policy is one service that a unit can be entitled to; the table asks its rooms and joins what they answer.

:func:`decide` looks one day up in each room's timeline and joins, :func:`changes` walks their steps,
:func:`holds_until` is the day before the first change: so the three cannot disagree.  The other questions are
:func:`period`, :func:`deadlines`, :func:`offered`, :func:`renewable`, :func:`registrable`, :func:`decide_request` and
a few more; each says of what it speaks.

This is the only place where one room's value is handed to another: base term, extensions and renewals, cut by the
product's own end, coverage.
"""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from enum import Enum
from typing import Final, TypeVar

from attrs import frozen

from maintrules import accounts, coverage, lifecycle, offering, refunds, registration, renewal, response, scope
from maintrules.accounts import Accounts
from maintrules.conditions import Awaited, Barred
from maintrules.coverage import Coverage, Start
from maintrules.deadlines import Deadline
from maintrules.decisions import (
    BEGINNING,
    Decision,
    Finding,
    Leg,
    Outcome,
    Rule,
    Timeline,
    always,
    sometime,
    whichever,
)
from maintrules.facts import Between, Case, Event, Question, When
from maintrules.lifecycle import Ends
from maintrules.offering import Catalogue, Kind, Offering
from maintrules.periods import DAY, Period, in_japan
from maintrules.refunds import Refund
from maintrules.registration import Registration
from maintrules.renewal import Renewing
from maintrules.response import Reception
from maintrules.scope import Scope
from maintrules.sources import Provision, under
from maintrules.words import (
    APPLICATION,
    BOUGHT,
    COMPLETED,
    PRODUCT,
    RENEWALS,
    SERVICE_START,
    TERM,
    TOTAL_TERM,
    Application,
    Renewal,
    Renewals,
)

T = TypeVar("T")

__all__ = [
    "QUESTIONS",
    "Beside",
    "Change",
    "Entitlement",
    "Entitlements",
    "Policy",
    "PolicyError",
    "Precedence",
    "attachable",
    "changes",
    "components",
    "consents",
    "deadlines",
    "decide",
    "decide_request",
    "depends_on",
    "duties",
    "entitlements",
    "holds_until",
    "id_issued",
    "key_valid",
    "left",
    "link",
    "offered",
    "period",
    "refund",
    "registrable",
    "renewable",
    "shown_end",
    "timelines",
    "under",
    "usable",
]

_ROOMS: Final = (accounts, coverage, lifecycle, offering, refunds, registration, renewal, response, scope)


def _questions() -> Mapping[str, Question]:
    from maintrules import words

    stated = (value for room in (words, *_ROOMS) for value in vars(room).values())
    return {question.name: question for question in stated if isinstance(question, Question)}


QUESTIONS: Final = _questions()
"""Every fact that can be known, by name."""


class PolicyError(ValueError):
    """A question that a policy has nothing to say to, or a day that it cannot be asked about."""


class Precedence(Enum):
    """Which of several entitlements to the same unit comes first."""

    THIS = "paid"
    OTHER = "warranty"
    CUSTOMER = "customer"
    """The customer chooses."""


@frozen
class Beside:
    """Policies that come with the unit beside this one, by name, and which of them comes first."""

    names: tuple[str, ...]
    precedence: Provision[Precedence] | None = None
    rests_on: tuple[Provision[object], ...] = ()


@frozen
class Policy:
    """One service: what the vendor promises of it, room by room.  *names* are those by which registers call it."""

    name: str
    vendor: str
    names: tuple[str, ...]
    ja: str
    en: str
    kind: Provision[Kind]
    coverage: Coverage
    offering: Offering
    registration: Registration | None = None
    renewing: Renewing | None = None
    ends: Ends | None = None
    bars: tuple[Barred, ...] = ()
    awaited: tuple[Awaited, ...] = ()
    scope: Scope | None = None
    receptions: tuple[Reception, ...] = ()
    refund: Refund | None = None
    accounts: Accounts | None = None
    beside: Beside | None = None
    catalogue: Catalogue | None = None
    """The products that the vendor names; None where it does not list them."""
    usable: tuple[Barred, ...] = ()
    """What keeps the unit from being used at all."""
    failure_before: Provision[Rule] | None = None
    """What a failure is that came before the registration was complete."""
    remarks: tuple[Provision[Rule], ...] = ()
    """What holds on every day whatever is known."""

    def reception(self, name: str) -> Reception:
        """The desk of this name.  Raises :class:`PolicyError` for one that there is not."""
        found = next((desk for desk in self.receptions if desk.name == name), None)
        if found is None:
            known = ", ".join(desk.name for desk in self.receptions) or "none"
            raise PolicyError(f"unknown desk {name!r}: {self.name} has {known}")
        return found


@frozen
class Change:
    """A day on which the outcome is another than on the day before, and the decision of that day."""

    on: date
    decision: Decision


@frozen
class Entitlement:
    policy: Policy
    decision: Decision
    period: Finding


@frozen
class Entitlements:
    """What a unit is entitled to by several policies, side by side and in order of precedence.

    *governing* is the one that comes first; None where the customer chooses, the paper is silent or nothing holds.
    """

    each: tuple[Entitlement, ...]
    governing: Policy | None
    rests_on: tuple[Provision[object], ...]


# What follows from the term


def _cases(policy: Policy, case: Case) -> tuple[Case, ...]:
    """The case with each term that it can be about; none where it names one that is not offered."""
    terms = policy.coverage.terms
    if not terms:
        return (case,)
    stated, total = case[TERM], case[TOTAL_TERM]
    if stated is not None:
        offered_ = stated in terms and _term_finding(policy, case, stated).outcome is not Outcome.EXCLUDED
        if total is not None and total > stated and case[RENEWALS] is None:
            case = case.but(RENEWALS.is_(Renewals((Renewal(years=total - stated),))))
        return (case,) if offered_ else ()
    if total is not None and policy.renewing and policy.renewing.kits:
        return tuple(
            case.but(TERM.is_(base), RENEWALS.is_(Renewals((Renewal(years=kit),))))
            for base, kits in policy.renewing.kits.years.value.items()
            for kit in kits
            if base + kit == total
        )
    return tuple(
        case.but(TERM.is_(each)) for each in terms if _term_finding(policy, case, each).outcome is not Outcome.EXCLUDED
    )


def _term_finding(policy: Policy, case: Case, term: int) -> Finding:
    """Is *term* offered for the first contract of the unit?"""
    return offering.term_finding(policy.offering, case.but(APPLICATION.is_(Application.FIRST)), term)


@frozen
class _Term:
    """One way the term can run, counted from *on*, for what *case* then knows."""

    case: Case
    on: date
    base: Leg | None = None
    """The term alone, before anything cuts it; None where it ended before it began."""
    legs: tuple[Leg, ...] = ()
    """The term and what extends it, as far as nothing cuts them."""


def _term(policy: Policy, case: Case, began: Start, on: date) -> _Term:
    base = coverage.leg(policy.coverage, case, began, on, case[TERM])
    if base is None:
        return _Term(case, on)
    effective = lifecycle.cut(policy.ends, case, (base,))[0].days.last if policy.ends else base.days.last
    legs = renewal.legs(policy.renewing, case, base, effective) if policy.renewing else (base,)
    return _Term(case, on, base, lifecycle.cut(policy.ends, case, legs) if policy.ends else legs)


@frozen
class _Courses:
    """Every way the term can run: for each case, counted from its earliest and its latest start."""

    began: Start
    each: tuple[tuple[_Term, ...], ...]
    missing: tuple[Question, ...] = ()
    """The facts that would tell the cases apart."""

    @property
    def only(self) -> _Term | None:
        """The one way there is; None where several are left, unless they come to the same days."""
        first, *others = (way for course in self.each for way in course)
        return first if first.legs and all(way.legs == first.legs for way in others) else None


def _with_own_end(policy: Policy, case: Case) -> Case:
    """The case with the end of its own product, where that is the latest over the product's keys."""
    shown = policy.accounts.shown if policy.accounts else None
    end = accounts.product_end(case) if shown else None
    return case.but(shown.value.on(end)) if shown and end else case


def _courses(policy: Policy, case: Case) -> _Courses | Finding:
    """How the term can run; a finding where nothing can be counted."""
    promise = policy.coverage
    printed = coverage.printed_leg(promise, case)
    began = coverage.start(promise, case)
    if printed:
        on = min(began.earliest, printed.days.first) if isinstance(began, Start) else printed.days.first
        start = began if isinstance(began, Start) else Start(on, on, printed.rests_on, printed.facts)
        legs = renewal.legs(policy.renewing, case, printed, printed.days.last) if policy.renewing else (printed,)
        return _Courses(start, ((_Term(case, on, printed, legs),),))
    if isinstance(began, Finding):
        return began
    ends = promise.ends.value
    if isinstance(ends, Event) and not isinstance(case[ends], date | Between):
        return coverage.NOT_KNOWN.found(*began.rests_on, promise.ends, facts=(*began.facts, ends), missing=(ends,))
    cases = _cases(policy, case)
    if not cases:
        return _not_offered(policy, case, began)
    open_ends = _open_ends(policy, case)
    missing = (*((TERM,) if len(cases) > 1 else ()), *open_ends)
    for event in open_ends:
        cases = tuple(each.but(event.on(day)) for each in cases for day in _ends(each[event]))
    days = dict.fromkeys((began.earliest, began.latest))
    return _Courses(began, tuple(tuple(_term(policy, each, began, on) for on in days) for each in cases), missing)


def _not_offered(policy: Policy, case: Case, began: Start | Finding) -> Finding:
    """What is found of a term that there is not."""
    stated: int | None = case[TERM]
    stated = case[TOTAL_TERM] if stated is None else stated
    refused = _term_finding(policy, case, stated or 0)
    return coverage.TERM_NOT_OFFERED.found(
        *refused.rests_on,
        *began.rests_on,
        policy.coverage.ends,
        facts=(*refused.facts, *began.facts, TOTAL_TERM),
        values={"term": stated},
        missing=(TERM,),
    )


def _open_ends(policy: Policy, case: Case) -> tuple[Event, ...]:
    """The events that end the term and are known only to lie between two days: what holds for both holds between."""
    ends = policy.coverage.ends.value
    own = (policy.ends.product.value, policy.ends.entered.value) if policy.ends else ()
    events = (*own, *((ends,) if isinstance(ends, Event) else ()))
    return tuple(event for event in events if isinstance(case[event], Between))


def _ends(when: When | None) -> tuple[date, ...]:
    return (when.first, when.last) if isinstance(when, Between) else ()


def _coverage(policy: Policy, case: Case, courses: _Courses | Finding) -> Timeline:
    promise = policy.coverage
    if isinstance(courses, Finding):
        line = _until_own_end(promise, case, courses)
        bought = case[BOUGHT]
        never = courses.rule is coverage.NEVER_BEGAN
        known = bought if isinstance(bought, date) and not never else None
        return _naming(coverage.not_before_purchase(promise, known, line), courses.facts, courses.rests_on)
    by_case = []
    for course in courses.each:
        lines = [_line(policy, courses.began, term) for term in course]
        if len(lines) == 1:
            by_case.append(lines[0])
        else:
            by_case.append(sometime(coverage.NOT_KNOWN, (promise.event,), *lines))
    return whichever(coverage.NOT_KNOWN, courses.missing, by_case)


def _line(policy: Policy, began: Start, way: _Term) -> Timeline:
    if not way.legs:
        return coverage.over(policy.coverage, way.case, began, way.on)
    return coverage.timeline(policy.coverage, way.case, way.on, way.legs)


def _until_own_end(promise: Coverage, case: Case, unknown: Finding) -> Timeline:
    """What holds where no day can be counted from; a term that ends with an event is over after it all the same."""
    event = promise.ends.value
    last = case[event] if isinstance(event, Event) else None
    if not isinstance(event, Event) or not isinstance(last, date) or unknown.rule is not coverage.NOT_KNOWN:
        return always(unknown)
    facts = (*unknown.facts, event)
    ended = coverage.ENDED.found(promise.ends, *promise.outside, facts=facts, values={"last": last})
    return Timeline((unknown.step()._replace(facts=facts), ended.step(last + DAY)))


def _chosen_by(policy: Policy, case: Case) -> tuple[tuple[Question, ...], tuple[Provision[object], ...]]:
    """The facts and the provisions by which it is chosen how the term can run, whatever comes of it."""
    promise, ends = policy.coverage, policy.coverage.ends.value
    terms = [_term_finding(policy, case, each) for each in promise.terms if case[TERM] is None]
    facts = [question for found in terms for question in found.facts]
    facts += [ends] if isinstance(ends, Event) else [TERM, TOTAL_TERM]
    facts += [promise.printed.value] if promise.printed else []
    facts += [accounts.KEYS, PRODUCT] if policy.accounts and policy.accounts.shown else []
    return tuple(facts), tuple(provision for found in terms for provision in found.rests_on)


def _naming(line: Timeline, questions: tuple[Question, ...], rests_on: tuple[Provision[object], ...]) -> Timeline:
    """The same course, each step naming *questions* as facts and *rests_on* as provisions too."""
    return Timeline(
        tuple(
            step._replace(
                facts=tuple(dict.fromkeys((*step.facts, *questions))),
                rests_on=tuple(dict.fromkeys((*step.rests_on, *rests_on))),
            )
            for step in line.steps
        )
    )


# Is the unit covered?


def timelines(policy: Policy, case: Case) -> tuple[Timeline, ...]:
    """This gives one course of findings for each thing that can stand in the way of the unit's being covered."""
    case = _with_own_end(policy, case)
    courses = _courses(policy, case)
    lines = [_naming(_coverage(policy, case, courses), *_chosen_by(policy, case))]
    if isinstance(courses, Finding) and courses.rule is not coverage.TERM_NOT_OFFERED and not _cases(policy, case):
        lines.append(always(_not_offered(policy, case, courses)))
    if policy.registration:
        lines.append(registration.timeline(policy.registration, case))
    if policy.ends:
        lines.extend(lifecycle.timelines(policy.ends, case))
    if policy.renewing and isinstance(courses, _Courses) and courses.only:
        listed = renewal.listed(policy.renewing, case, courses.only.legs[0])
        lines.extend([listed] if listed else [])
    lines.extend(awaited.timeline(case) for awaited in policy.awaited)
    lines.extend(always(finding) for finding in _standing(policy, case))
    return tuple(lines)


def _standing(policy: Policy, case: Case) -> Iterable[Finding]:
    """What holds on every day alike."""
    term = case[TERM]
    if term is not None and policy.coverage.terms:
        found = _term_finding(policy, case, term)
        if found.outcome is not Outcome.EXCLUDED:
            yield found
    yield from offering.findings(policy.offering, offering.asked(case))
    yield from (barred.finding(case) for barred in policy.bars)
    yield from (remark.value.found(remark) for remark in policy.remarks)


def decide(policy: Policy, case: Case, *, as_of: date) -> Decision:
    """This says whether the unit is covered on the day *as_of*, and why.

    Raises :class:`PolicyError` for an instant in place of a day.
    """
    return _on(timelines(policy, case), _checked(as_of))


def _checked(as_of: date) -> date:
    if isinstance(as_of, datetime):
        raise PolicyError(f"a day is wanted, not the instant {as_of!r}: take its date in Japan")
    return as_of


def _on(lines: Iterable[Timeline], day: date) -> Decision:
    return Decision(tuple(line.on(day) for line in lines))


def changes(policy: Policy, case: Case, *, within: Period) -> tuple[Change, ...]:
    """This gives the days of *within* on which the outcome is another than on the day before, with the same facts."""
    lines = timelines(policy, case)
    days = sorted({step.on for line in lines for step in line.steps if step.on in within and step.on > BEGINNING})
    found: list[Change] = []
    before = _on(lines, within.first - DAY if within.first > BEGINNING else BEGINNING).outcome
    for day in days:
        now = _on(lines, day)
        if now.outcome is not before:
            found.append(Change(day, now))
            before = now.outcome
    return tuple(found)


def holds_until(policy: Policy, case: Case, *, as_of: date) -> date | None:
    """This gives the last day on which the outcome of *as_of* holds with the same facts; None: it never changes."""
    within = Period(_checked(as_of), date.max)
    return next((change.on - DAY for change in changes(policy, case, within=within) if change.on > as_of), None)


def depends_on(policy: Policy, case: Case, *, as_of: date) -> frozenset[tuple[str, str]]:
    """This gives the readings, and of each the ways, under which the outcome would be another."""
    decision = decide(policy, case, as_of=as_of)
    return frozenset(
        (name, way)
        for name, reading in decision.readings.items()
        for way in reading.ways
        if decide(under(policy, {name: way}), case, as_of=as_of).outcome is not decision.outcome
    )


def period(policy: Policy, case: Case) -> Finding:
    """This gives the first and the last day of the term with its extensions, both inside, or what is missing for it."""
    case = _with_own_end(policy, case)
    courses = _courses(policy, case)
    if isinstance(courses, Finding):
        return courses
    ways = [way for course in courses.each for way in course]
    spans = {_span(way.legs) for way in ways}
    span = spans.pop() if len(spans) == 1 else None
    rests_on = tuple(dict.fromkeys(p for way in ways for leg in way.legs for p in leg.rests_on))
    facts = tuple(dict.fromkeys(q for way in ways for leg in way.legs for q in leg.facts))
    if not any(way.legs for way in ways):
        return _line(policy, courses.began, ways[0]).on(date.max)
    if span is None:
        missing = courses.missing or (policy.coverage.event,)
        return coverage.NOT_KNOWN.found(*rests_on, facts=facts, missing=missing)
    leading = ways[0].legs[0]
    return leading.rule.found(*rests_on, facts=facts, values={**leading.values, "first": span.first, "last": span.last})


def _span(legs: tuple[Leg, ...]) -> Period | None:
    """The days from the first leg to the last that is not lost."""
    kept = [
        leg for leg in legs if leg.rule.outcome is not Outcome.EXCLUDED and leg.rule is not renewal.PERIOD_NOT_STATED
    ]
    return Period(kept[0].days.first, kept[-1].days.last) if kept else None


def left(policy: Policy, case: Case, *, as_of: date) -> Finding:
    """This says how much of the term is left from the day *as_of*, that day included: whole months, then days."""
    day, courses = _checked(as_of), _courses(policy, _with_own_end(policy, case))
    if isinstance(courses, Finding):
        return courses
    if courses.only is None:
        return period(policy, case)
    return coverage.left(courses.only.legs, day)


# What must be done by when?


def duties(policy: Policy, case: Case) -> tuple[Deadline, ...]:
    """This gives everything that has or had to be done, done or not, the earliest first, unknown days last."""
    case = _with_own_end(policy, case)
    courses = _courses(policy, case)
    only = courses.only if isinstance(courses, _Courses) else None
    span = _span(only.legs) if only else None
    found = [*coverage.deadlines(policy.coverage, case)]
    if policy.registration:
        found += registration.deadlines(policy.registration, case, span.last if span else None)
    if policy.renewing and only and only.base and span:
        ending = next(leg for leg in reversed(only.legs) if leg.days.last == span.last)
        found += renewal.deadlines(policy.renewing, only.case, only.base, ending, only.legs[0].days.last)
    elif policy.renewing:
        found += renewal.undated(policy.renewing, period(policy, case))
    if policy.refund:
        found += refunds.deadlines(policy.refund, case)
    if policy.accounts:
        found += accounts.deadlines(policy.accounts, case)
    return tuple(sorted(found, key=lambda each: (each.on is None, each.on or date.max, each.duty.name)))


def deadlines(policy: Policy, case: Case, *, as_of: date) -> tuple[Deadline, ...]:
    """This gives what is still to be done or awaited on the day *as_of*, overdue or not, the earliest first."""
    day = _checked(as_of)
    return tuple(deadline for deadline in duties(policy, case) if deadline.is_open(day))


# What may be contracted, renewed, registered?


def offered(policy: Policy, case: Case) -> Decision:
    """This says whether the unit of *case* can have this service for the term it names, and from the start it names.

    A case about a renewal says so by ``application``, or by the renewals that it lists.
    """
    stated = case[RENEWALS]
    if case[APPLICATION] is None and stated and stated.each:
        case = case.but(APPLICATION.is_(Application.RENEWAL))
    kind = offering.PAID if policy.kind.value is Kind.PAID else offering.WITH_PRODUCT
    found = [kind.found(policy.kind)]
    found += offering.findings(policy.offering, offering.asked(case))
    found += offering.application_findings(policy.offering, case)
    term = case[TERM]
    if term is not None:
        found.append(offering.term_finding(policy.offering, case, term))
        found += _combination(policy, case, term)
    if policy.renewing and case[APPLICATION] is Application.RENEWAL:
        found += [barred.finding(case) for barred in policy.renewing.bars]
    if case[SERVICE_START] is not None:
        found += coverage.start_allowed(policy.coverage, case)
    return Decision(tuple(found))


def _combination(policy: Policy, case: Case, term: int) -> tuple[Finding, ...]:
    """Is there an extension that leads from *term* to the years in all that *case* states?"""
    total = case[TOTAL_TERM]
    if policy.renewing is None or total is None or total <= term:
        return ()
    return renewal.combined(policy.renewing, case.but(renewal.KIT.is_(total - term)), term)


def renewable(policy: Policy, case: Case, *, as_of: date) -> Decision:
    """This says whether the term can be renewed or extended on the day *as_of*, with what the case asks for.

    Raises :class:`PolicyError` for a policy that knows no renewal.
    """
    renewing = _has(policy.renewing, policy, "a renewal")
    found = [barred.finding(case) for barred in renewing.bars]
    courses = _courses(policy, case)
    case = courses.only.case if isinstance(courses, _Courses) and courses.only else case
    term = case[TERM]
    if term is not None:
        found += renewal.combined(renewing, case, term)
    if isinstance(courses, Finding):
        return Decision((*found, courses))
    if courses.only is None:
        return Decision((*found, period(policy, case)))
    window = renewal.timeline(renewing, case, courses.only.legs[-1])
    return Decision((window.on(_checked(as_of)), *found))


def registrable(policy: Policy, case: Case, *, as_of: date) -> Decision:
    """This says whether the unit can be registered, or still can, on the day *as_of*.

    Raises :class:`PolicyError` for a policy that knows no registration.
    """
    promise, day, done = _has(policy.registration, policy, "a registration"), _checked(as_of), case[COMPLETED]
    pending = not isinstance(done, date) or day < done
    found = [barred.finding(case) for barred in promise.bars] if pending else []
    end = period(policy, case).values.get("last")
    line = registration.registrable(promise, case, end if isinstance(end, date) else None)
    return Decision((line.on(day), *found))


def components(policy: Policy, case: Case) -> Decision:
    """This says which parts of the unit are registered; they are those that ``components`` states."""
    return Decision(registration.component_findings(policy.registration, case) if policy.registration else ())


def usable(policy: Policy, case: Case) -> Decision:
    """This says whether the unit may be used at all."""
    return Decision(tuple(barred.finding(case) for barred in policy.usable))


# What may be asked for?


def decide_request(policy: Policy, case: Case, *, at: datetime) -> Decision:
    """This says whether the ``work`` of *case* is owed when it is asked for at the instant *at*.

    It joins the coverage of that day in Japan.  Raises ValueError for an instant without a time zone.
    """
    covered = decide(policy, case, as_of=in_japan(at).date())
    failed = case[scope.FAILURE_ON]
    opens = policy.registration.opens.value if policy.registration else COMPLETED
    opened = case[opens]
    found = list(scope.findings(policy.scope, case)) if policy.scope else []
    if policy.failure_before and isinstance(failed, date) and isinstance(opened, date) and failed < opened:
        values = {"failed": failed, "completed": opened}
        facts = (scope.FAILURE_ON, opens)
        found.append(policy.failure_before.value.found(policy.failure_before, facts=facts, values=values))
    return Decision((*covered.findings, *found))


def entitlements(policies: tuple[Policy, ...], case: Case, *, as_of: date) -> Entitlements:
    """This gives what the unit is entitled to by the first of *policies* and by those that stand beside it.

    They are answered side by side, never joined; the term of *case* is that of the first.
    """
    main, *others = policies
    alone = case.without(TERM, TOTAL_TERM, RENEWALS)
    each = [Entitlement(main, decide(main, case, as_of=as_of), period(main, case))]
    each += [Entitlement(other, decide(other, alone, as_of=as_of), period(other, alone)) for other in others]
    beside = main.beside
    precedence = beside.precedence if beside else None
    if precedence and precedence.value is Precedence.OTHER:
        each = [*each[1:], each[0]]
    held = [one.policy for one in each if one.decision.outcome is Outcome.COVERED]
    chosen = len(held) < 2 or (precedence is not None and precedence.value is not Precedence.CUSTOMER)
    rests_on = (*((precedence,) if precedence else ()), *(beside.rests_on if beside else ()))
    return Entitlements(tuple(each), held[0] if held and chosen else None, rests_on)


def refund(policy: Policy, case: Case) -> Decision:
    """This says whether the price is given back.  Raises :class:`PolicyError` where the policy says nothing of it."""
    return Decision((refunds.finding(_has(policy.refund, policy, "a refund"), case),))


def link(policy: Policy, name: str, case: Case) -> Decision:
    """This says whether the link *name* was opened while it was valid."""
    found = next((each for each in _accounts(policy).links if each.name == name), None)
    if found is None:
        known = ", ".join(each.name for each in _accounts(policy).links) or "none"
        raise PolicyError(f"unknown link {name!r}: {policy.name} has {known}")
    return Decision((accounts.link_finding(found, case),))


def key_valid(policy: Policy, case: Case, *, as_of: date) -> Decision:
    """This says whether the first of the ``keys`` is valid on the day *as_of*."""
    validity = _has(_accounts(policy).validity, policy, "keys")
    return Decision((accounts.key_validity(validity, case).on(_checked(as_of)),))


def shown_end(policy: Policy, case: Case) -> Decision:
    """This gives the maintenance end that is shown for a support ID with the ``keys``."""
    return Decision((accounts.shown_end(_has(_accounts(policy).shown, policy, "a shown end"), case),))


def attachable(policy: Policy, case: Case) -> Decision:
    """This says whether ``attach-key`` may be attached to the support ID ``attach-to``."""
    return Decision((accounts.attach(_has(_accounts(policy).sharing, policy, "support IDs"), case),))


def id_issued(policy: Policy, case: Case) -> Decision:
    """This says whether a new customer ID is issued at the ``occasion`` of the case."""
    return Decision((accounts.id_issued(_has(_accounts(policy).issued, policy, "customer IDs"), case),))


def consents(policy: Policy, case: Case) -> Decision:
    """This says which support IDs still wait for the user's consent."""
    return Decision((accounts.consents(_has(_accounts(policy).consent, policy, "consents"), case),))


def _accounts(policy: Policy) -> Accounts:
    return _has(policy.accounts, policy, "accounts")


def _has(part: T | None, policy: Policy, what: str) -> T:
    if part is None:
        raise PolicyError(f"{policy.name} says nothing of {what}: ask another policy")
    return part
