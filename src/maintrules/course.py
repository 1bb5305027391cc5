"""A course is everything that follows for one case under one policy: worked out once, looked up for any day.

This is the only place where one room's value is handed to another: base term, extensions and renewals, cut by the
product's own end, coverage.  :meth:`Course.on` looks one day up in each room's timeline and joins,
:meth:`Course.changes` walks their steps, :meth:`Course.holds_until` is the day before the first change: so the three
cannot disagree.
"""

from collections.abc import Iterable
from datetime import date
from functools import cached_property

from attrs import evolve, frozen

from maintrules import accounts, coverage, lifecycle, offering, phases, refunds, registration, renewal, versions
from maintrules.coverage import Coverage, Start
from maintrules.decisions import (
    BEGINNING,
    Decision,
    Finding,
    Leg,
    Outcome,
    Timeline,
    always,
    sometime,
    whichever,
)
from maintrules.duties import Deadline
from maintrules.facts import Between, Case, Event, Known, Question, When
from maintrules.periods import DAY, Period
from maintrules.policy import Policy
from maintrules.renewal import Kits
from maintrules.sources import Provision
from maintrules.words import (
    APPLICATION,
    BOUGHT,
    PRODUCT,
    RENEWALS,
    TERM,
    TOTAL_TERM,
    Application,
    Renewal,
    Renewals,
)

__all__ = ["Change", "Course", "course", "with_contract_end"]


@frozen
class Change:
    """A day on which the outcome is another than on the day before, and the decision of that day."""

    on: date
    decision: Decision


def _cases(policy: Policy, case: Case) -> tuple[Case, ...]:
    """The case with each term that it can be about; none where it names one that is not offered."""
    terms = policy.coverage.terms
    if not terms:
        return (case,)
    stated, total = case[TERM], case[TOTAL_TERM]
    if policy.renewing and policy.renewing.kits and _seam_open(case):
        return tuple(_seams(policy.renewing.kits, case))
    if stated is not None:
        offered_ = stated in terms and _term_finding(policy, case, stated).outcome is not Outcome.EXCLUDED
        if total is not None and total > stated and case[RENEWALS] is None:
            case = case.but(RENEWALS.is_(Renewals((Renewal(years=total - stated),))))
        return (case,) if offered_ else ()
    return tuple(
        case.but(TERM.is_(each)) for each in terms if _term_finding(policy, case, each).outcome is not Outcome.EXCLUDED
    )


def _seam_open(case: Case) -> bool:
    """Is the term known to be extended, but not by how many years?"""
    extended, stated, total = case[RENEWALS], case[TERM], case[TOTAL_TERM]
    if extended is not None:
        return bool(extended.each) and extended.each[0].years is None
    return total is not None and (stated is None or total > stated)


def _seams(kits: Kits, case: Case) -> Iterable[Case]:
    """The case with each term and first extension that there are, as far as they fit what it states."""
    extended, stated, total = case[RENEWALS], case[TERM], case[TOTAL_TERM]
    first, *later = extended.each if extended else (Renewal(),)
    for base, by in kits.years.value.items():
        for kit in by:
            if stated in {None, base} and total in {None, base + kit}:
                yield case.but(TERM.is_(base), RENEWALS.is_(Renewals((evolve(first, years=kit), *later))))


def _term_finding(policy: Policy, case: Case, term: int) -> Finding:
    """Is *term* offered for the first contract of the unit?"""
    return offering.term_finding(policy.offering, case.but(APPLICATION.is_(Application.FIRST)), term)


@frozen
class _Way:
    """One way the term can run, counted from *on*, for what *case* then knows."""

    case: Case
    on: date
    base: Leg | None = None
    """The term alone, before anything cuts it; None where it ended before it began."""
    legs: tuple[Leg, ...] = ()
    """The term and what extends it, as far as nothing cuts them."""


def _way(policy: Policy, case: Case, began: Start, on: date) -> _Way:
    base = coverage.leg(policy.coverage, case, began, on, case[TERM])
    if base is None:
        return _Way(case, on)
    effective = lifecycle.cut(policy.ends, case, (base,))[0].days.last if policy.ends else base.days.last
    legs = renewal.legs(policy.renewing, case, base, effective) if policy.renewing else (base,)
    return _Way(case, on, base, lifecycle.cut(policy.ends, case, legs) if policy.ends else legs)


@frozen
class _Ways:
    """Every way the term can run: for each case, counted from its earliest and its latest start."""

    began: Start
    each: tuple[tuple[_Way, ...], ...]
    missing: tuple[Question, ...] = ()
    """The facts that would tell the cases apart."""

    @property
    def only(self) -> _Way | None:
        """The one way there is; None where several are left, unless they come to the same days."""
        first, *others = (way for course in self.each for way in course)
        return first if first.legs and all(way.legs == first.legs for way in others) else None


def _with_own_end(policy: Policy, case: Case) -> Case:
    """The case with the end of its own product, where that is the latest over the product's keys."""
    shown = policy.accounts.shown if policy.accounts else None
    end = accounts.product_end(case) if shown else None
    return case.but(shown.value.on(end)) if shown and end else case


def _ways(policy: Policy, case: Case) -> _Ways | Finding:
    """How the term can run; a finding where nothing can be counted."""
    promise = policy.coverage
    printed = coverage.printed_leg(promise, case)
    began = coverage.start(promise, case)
    if printed:
        on = min(began.earliest, printed.days.first) if isinstance(began, Start) else printed.days.first
        start = began if isinstance(began, Start) else Start(on, on, printed.rests_on, printed.facts)
        legs = renewal.legs(policy.renewing, case, printed, printed.days.last) if policy.renewing else (printed,)
        return _Ways(start, ((_Way(case, on, printed, legs),),))
    if isinstance(began, Finding):
        return began
    ends = promise.ends.value
    if isinstance(ends, Event) and not isinstance(case[ends], date | Between):
        return coverage.NOT_KNOWN.found(*began.rests_on, promise.ends, facts=(*began.facts, ends), missing=(ends,))
    cases = _cases(policy, case)
    if not cases:
        return _not_offered(policy, case, began)
    open_ends = _open_ends(policy, case)
    apart = TERM if case[TERM] is None else RENEWALS
    missing = (*((apart,) if len(cases) > 1 else ()), *open_ends)
    for event in open_ends:
        cases = tuple(each.but(event.on(day)) for each in cases for day in _ends(each[event]))
    days = dict.fromkeys((began.earliest, began.latest))
    return _Ways(began, tuple(tuple(_way(policy, each, began, on) for on in days) for each in cases), missing)


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


def _coverage(policy: Policy, case: Case, courses: _Ways | Finding) -> Timeline:
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


def _line(policy: Policy, began: Start, way: _Way) -> Timeline:
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


def _span(legs: tuple[Leg, ...]) -> Period | None:
    """The days from the first leg to the last that is not lost."""
    kept = [
        leg for leg in legs if leg.rule.outcome is not Outcome.EXCLUDED and leg.rule is not renewal.PERIOD_NOT_STATED
    ]
    return Period(kept[0].days.first, kept[-1].days.last) if kept else None


@frozen
class Course:
    """What follows for *case* under *policy*, on every day there is."""

    policy: Policy
    case: Case
    ways: "_Ways | Finding"

    @property
    def only(self) -> "_Way | None":
        """The one way the term can run; None where several are left, or none."""
        return self.ways.only if isinstance(self.ways, _Ways) else None

    @cached_property
    def lines(self) -> tuple[Timeline, ...]:
        """One run of findings for each thing that can stand in the way of the unit's being covered."""
        policy, case = self.policy, self.case
        lines = [_naming(_coverage(policy, case, self.ways), *_chosen_by(policy, case))]
        if (
            isinstance(self.ways, Finding)
            and self.ways.rule is not coverage.TERM_NOT_OFFERED
            and not _cases(policy, case)
        ):
            lines.append(always(_not_offered(policy, case, self.ways)))
        if policy.registration:
            lines.append(registration.timeline(policy.registration, case))
        if policy.ends:
            lines.extend(lifecycle.timelines(policy.ends, case))
        if policy.renewing and self.only:
            listed = renewal.listed(policy.renewing, case, self.only.legs[0])
            lines.extend([listed] if listed else [])
        if policy.versions:
            lines.append(versions.of_unit(policy.versions, case))
        lines.extend(self._horizons)
        lines.extend(awaited.timeline(case) for awaited in policy.awaited)
        lines.extend(always(finding) for finding in _standing(policy, case))
        return tuple(lines)

    @property
    def _horizons(self) -> Iterable[Timeline]:
        """How long the service goes on after the end of sale, whatever the term; nothing where no term is counted."""
        if self.policy.phases is None or isinstance(self.ways, Finding):
            return ()
        case = with_contract_end(self)
        whole = (each for each in self.policy.phases.horizons if each.works is None)
        return (phases.horizon_timeline(horizon, case) for horizon in whole)

    def on(self, day: date) -> Decision:
        """This says whether the unit is covered on *day*, and why."""
        return Decision(tuple(line.on(day) for line in self.lines))

    def changes(self, within: Period) -> tuple[Change, ...]:
        """This gives the days of *within* on which the outcome is another than on the day before."""
        days = sorted({step.on for line in self.lines for step in line.steps if step.on in within} - {BEGINNING})
        found: list[Change] = []
        before = self.on(within.first - DAY if within.first > BEGINNING else BEGINNING).outcome
        for day in days:
            now = self.on(day)
            if now.outcome is not before:
                found.append(Change(day, now))
                before = now.outcome
        return tuple(found)

    def holds_until(self, as_of: date) -> date | None:
        """This gives the last day on which the outcome of *as_of* holds; None: it never changes."""
        later = sorted({step.on for line in self.lines for step in line.steps if step.on > as_of})
        now = self.on(as_of).outcome
        return next((day - DAY for day in later if self.on(day).outcome is not now), None)

    @cached_property
    def period(self) -> Finding:
        """The first and the last day of the term with its extensions, both inside, or what is missing for it."""
        if isinstance(self.ways, Finding):
            return self.ways
        ways = [way for course in self.ways.each for way in course]
        spans = {_span(way.legs) for way in ways}
        span = spans.pop() if len(spans) == 1 else None
        rests_on = tuple(dict.fromkeys(p for way in ways for leg in way.legs for p in leg.rests_on))
        facts = tuple(dict.fromkeys(q for way in ways for leg in way.legs for q in leg.facts))
        if not any(way.legs for way in ways):
            return _line(self.policy, self.ways.began, ways[0]).on(date.max)
        if span is None:
            missing = self.ways.missing or (self.policy.coverage.event,)
            return coverage.NOT_KNOWN.found(*rests_on, facts=facts, missing=missing)
        leading = ways[0].legs[0]
        return leading.rule.found(
            *rests_on, facts=facts, values={**leading.values, "first": span.first, "last": span.last}
        )

    def left(self, as_of: date) -> Finding:
        """This says how much of the term is left from *as_of*, that day included: whole months, then days."""
        return coverage.left(self.only.legs, as_of) if self.only else self.period

    @property
    def _refused(self) -> bool:
        """Is there no such service for this unit, or not for this term?"""
        if isinstance(self.ways, Finding) and self.ways.rule is coverage.TERM_NOT_OFFERED:
            return True
        found = offering.findings(self.policy.offering, offering.asked(self.case))
        return any(finding.outcome is Outcome.EXCLUDED for finding in found)

    @cached_property
    def duties(self) -> tuple[Deadline, ...]:
        """Everything that has or had to be done, done or not, the earliest first, unknown days last."""
        policy, case, only = self.policy, self.case, self.only
        span = _span(only.legs) if only else None
        found = [*coverage.deadlines(policy.coverage, case)]
        if policy.registration:
            found += registration.deadlines(policy.registration, case, span.last if span else None)
        renewing = None if self._refused else policy.renewing
        if renewing and only and only.base and span:
            ending = next(leg for leg in reversed(only.legs) if leg.days.last == span.last)
            found += renewal.deadlines(renewing, only.case, only.base, ending, only.legs[0].days.last)
        elif renewing:
            found += renewal.undated(renewing, self.period)
        if policy.refund:
            found += refunds.deadlines(policy.refund, case, span.last if span else None)
        if policy.accounts:
            found += accounts.deadlines(policy.accounts, case)
        if policy.versions:
            found += versions.deadlines(policy.versions, case, span.last if span else None)
        return tuple(sorted(found, key=lambda each: (each.on is None, each.on or date.max, each.duty.name)))


def with_contract_end(course: Course) -> Case:
    """This gives the case with the end of its contract: that of the term, unless it states another."""
    if phases.CONTRACT_END in course.case or isinstance(course.ways, Finding):
        return course.case
    spans = [span for each in course.ways.each for way in each if (span := _span(way.legs))]
    if not spans:
        return course.case
    first, last = min(span.last for span in spans), max(span.last for span in spans)
    # Made as it is: a term may end later than any day that is taken from outside.
    return course.case.but(Known(phases.CONTRACT_END, first if first == last else Between(first, last)))


def course(policy: Policy, case: Case) -> Course:
    """This gives everything that follows for *case* under *policy*."""
    case = _with_own_end(policy, case)
    return Course(policy, case, _ways(policy, case))
