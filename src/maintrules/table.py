"""The table: every question that can be asked of a policy, each with what it speaks of.

:func:`decide`, :func:`changes`, :func:`holds_until`, :func:`period`, :func:`left` and :func:`deadlines` look things
up in one :class:`~maintrules.course.Course`; who asks several of them for one unit makes it once.
"""

from collections import Counter
from collections.abc import Mapping
from datetime import date, datetime
from enum import Enum
from typing import TypeVar

from attrs import frozen

from maintrules import (
    accounts,
    applications,
    checklists,
    commitments,
    coverage,
    flows,
    hotfixes,
    messages,
    offering,
    refunds,
    registration,
    renewal,
    rulings,
    scope,
    shipping,
    states,
)
from maintrules import notices as notices_
from maintrules import phases as phases_
from maintrules import versions as versions_
from maintrules.accounts import Accounts
from maintrules.applications import Fault, Numbers
from maintrules.commitments import DayOf
from maintrules.course import Change, course, with_contract_end
from maintrules.decisions import Decision, Finding, Outcome
from maintrules.duties import Deadline
from maintrules.facts import Between, Case, Fact, Known, Question
from maintrules.identifiers import NamedForm
from maintrules.notices import Notice, OfDuty
from maintrules.offering import Kind
from maintrules.periods import DAY, Period, in_japan
from maintrules.phases import Phases, Span
from maintrules.policy import Policy, PolicyError, Precedence
from maintrules.requests import RECEIVED_AT
from maintrules.shipping import Leg
from maintrules.sources import Provision, under
from maintrules.versions import Released, Standing
from maintrules.words import (
    APPLICATION,
    COMPLETED,
    RENEWALS,
    SERVICE_START,
    TERM,
    TOTAL_TERM,
    WORK,
    Application,
    Work,
)

T = TypeVar("T")

__all__ = [
    "Entitlement",
    "Entitlements",
    "action",
    "application",
    "attachable",
    "changes",
    "checklist",
    "commitment",
    "components",
    "consents",
    "deadlines",
    "decide",
    "decide_request",
    "depends_on",
    "duties",
    "entitlements",
    "faults",
    "holds_until",
    "horizon",
    "hotfix",
    "id_issued",
    "identifier",
    "key_valid",
    "left",
    "line_faults",
    "link",
    "may_get",
    "message",
    "next_step",
    "notice",
    "notices",
    "offered",
    "period",
    "phase",
    "phases",
    "questions",
    "refund",
    "registrable",
    "released",
    "renewable",
    "shipment",
    "shown_end",
    "topic",
    "usable",
    "version",
]


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


def decide(policy: Policy, case: Case, *, as_of: date) -> Decision:
    """This says whether the unit is covered on the day *as_of*, and why.

    Raises :class:`PolicyError` for an instant in place of a day, as every question about a day does.
    """
    return course(policy, case).on(_checked(as_of))


def _checked(as_of: date) -> date:
    if isinstance(as_of, datetime) or not isinstance(as_of, date):
        raise PolicyError(f"a day is wanted, not {as_of!r}: give a date, of an instant its date in Japan")
    return as_of


def changes(policy: Policy, case: Case, *, within: Period) -> tuple[Change, ...]:
    """This gives the days of *within* on which the outcome is another than on the day before, with the same facts."""
    return course(policy, case).changes(within)


def holds_until(policy: Policy, case: Case, *, as_of: date) -> date | None:
    """This gives the last day on which the outcome of *as_of* holds with the same facts; None: it never changes."""
    return course(policy, case).holds_until(_checked(as_of))


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
    return course(policy, case).period


def left(policy: Policy, case: Case, *, as_of: date) -> Finding:
    """This says how much of the term is left from the day *as_of*, that day included: whole months, then days."""
    return course(policy, case).left(_checked(as_of))


def duties(policy: Policy, case: Case) -> tuple[Deadline, ...]:
    """This gives everything that has or had to be done, done or not, the earliest first, unknown days last."""
    return course(policy, case).duties


def deadlines(policy: Policy, case: Case, *, as_of: date) -> tuple[Deadline, ...]:
    """This gives what is still to be done or awaited on the day *as_of*, overdue or not, the earliest first."""
    day = _checked(as_of)
    return tuple(deadline for deadline in duties(policy, case) if deadline.is_open(day))


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
    follows = course(policy, case)
    case = follows.only.case if follows.only else case
    term = case[TERM]
    if term is not None:
        found += renewal.combined(renewing, case, term)
    if follows.only is None:
        return Decision((*found, follows.period))
    window = renewal.timeline(renewing, case, follows.only.base or follows.only.legs[0], follows.only.legs[-1])
    if policy.phases:
        # What is renewed begins on the day after the last leg, and no contract of its own keeps it going yet.
        begins = follows.only.legs[-1].days.last + DAY
        whole = (each for each in policy.phases.horizons if each.works is None)
        found += [phases_.horizon_timeline(each, case.without(phases_.CONTRACT_END)).on(begins) for each in whole]
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


def decide_request(policy: Policy, case: Case, *, at: datetime) -> Decision:
    """This says whether the ``work`` of *case* is owed when it is asked for at the instant *at*.

    It joins, for that day in Japan, the coverage, the installed version, the phase after the end of sale and a hotfix
    that was left out.  Raises :class:`PolicyError` for a day in place of an instant, and for an instant without a
    time zone ValueError.
    """
    return _request(policy, case, at).decision


@frozen
class _Request:
    """A request and what is found of it: what each ruling of the policy says, and all the rest."""

    policy: Policy
    case: Case
    at: datetime
    ruled: tuple[Finding | None, ...]
    rest: tuple[Finding, ...]

    @property
    def decision(self) -> Decision:
        return Decision((*self.rest, *(finding for finding in self.ruled if finding)))

    def but(self, known: Known) -> "_Request":
        """The same request with one fact more; only what may look at that fact is found again."""
        case, question = self.case.but(known), known.question
        looked_at = question is WORK or question in Decision(self.rest).facts
        rest = _rest(self.policy, case, self.at) if looked_at else self.rest
        each = zip(self.policy.rulings, self.ruled, strict=True)
        ruled = (rulings.found(one, case) if question in one.value.facts else found for one, found in each)
        return _Request(self.policy, case, self.at, tuple(ruled), rest)


def _request(policy: Policy, case: Case, at: datetime) -> _Request:
    if not isinstance(at, datetime):
        raise PolicyError(f"an instant is wanted, not {at!r}: give a datetime with its time zone")
    case = case.but(RECEIVED_AT.at(at))
    ruled = tuple(rulings.found(each, case) for each in policy.rulings)
    return _Request(policy, case, at, ruled, _rest(policy, case, at))


def _rest(policy: Policy, case: Case, at: datetime) -> tuple[Finding, ...]:
    day, follows = in_japan(at).date(), course(policy, case)
    found = [*follows.on(day).findings]
    granted = policy.works
    if policy.scope:
        found += scope.findings(policy.scope, case)
    if policy.versions:
        found += versions_.of_request(policy.versions, case, day)
    if policy.phases:
        ending = with_contract_end(follows)
        found += phases_.of_request(policy.phases, ending, day)
        granted |= phases_.granted(policy.phases, ending, day)
    if policy.hotfixes:
        found.append(hotfixes.of_request(policy.hotfixes, case))
        if case[WORK] is Work.HOTFIX:
            found += hotfixes.findings(policy.hotfixes, case)
        granted |= {Work.HOTFIX}
    found += scope.silence(policy.kind, granted, case)
    failed = case[scope.FAILURE_ON]
    opens = policy.registration.opens.value if policy.registration else COMPLETED
    opened = case[opens]
    if policy.failure_before and isinstance(failed, date) and isinstance(opened, date) and failed < opened:
        values = {"failed": failed, "completed": opened}
        facts = (scope.FAILURE_ON, opens)
        found.append(policy.failure_before.value.found(policy.failure_before, facts=facts, values=values))
    return tuple(found)


def questions(policy: Policy, case: Case, *, at: datetime) -> tuple[Question, ...]:
    """This gives what the decision about a request still waits for: the work, then what most passages wait for.

    A fact of which every value leads to the same decision is not among them, nor one that the case states exactly;
    nothing is once the outcome cannot change.  Raises as :func:`decide_request` does.
    """
    request = _request(policy, case, at)
    waiting = Counter(question for found in _waiting(request.decision) for question in found.missing)
    asked = [each for each in waiting if _is_asked(case, each) and _matters(request, each)]
    return tuple(sorted(asked, key=lambda question: (question is not WORK, -waiting[question])))


def _waiting(decision: Decision) -> tuple[Finding, ...]:
    """The findings whose facts can still change the outcome; where the paper is silent anyway, only to EXCLUDED."""
    if decision.outcome is not Outcome.UNDETERMINED:
        return ()
    silent = _is_silent(decision)
    return tuple(each for each in decision.deciding if each.weighs is Outcome.EXCLUDED or not silent)


def _is_silent(decision: Decision) -> bool:
    """Is it open whatever is learnt, unless it is excluded?"""
    return decision.outcome is Outcome.UNDETERMINED and any(not each.missing for each in decision.deciding)


def _is_asked(case: Case, question: Question) -> bool:
    """Is it not known yet, or not exactly?  What is stated and contradicts another fact is not asked for again."""
    return question not in case or isinstance(case.value(question), Between)


def _matters(request: _Request, question: Question) -> bool:
    """Do two values of the fact lead to different decisions?  Of one whose values cannot be counted, perhaps."""
    kind: type[object] | None = question.kind if isinstance(question, Fact) else None
    if kind is bool:
        values: list[object] = [True, False]
    elif kind is not None and issubclass(kind, Enum):
        values = list(kind)
    else:
        return True
    first, *others = values
    told = _told(request.but(Known(question, first)).decision)
    return any(_told(request.but(Known(question, value)).decision) != told for value in others)


def _told(decision: Decision) -> tuple[Outcome, frozenset[Question], bool]:
    """What tells two decisions apart for who asks: the outcome, what it waits for, and is the paper silent anyway?"""
    waiting = frozenset(question for found in _waiting(decision) for question in found.missing)
    return decision.outcome, waiting, _is_silent(decision)


def topic(policy: Policy, name: str, case: Case) -> Decision:
    """This gives what passages answer to the question *name*.  Raises :class:`PolicyError` for one there is not."""
    return Decision(rulings.topic_findings(policy.topic(name), case))


def commitment(policy: Policy, name: str, case: Case) -> Finding:
    """This gives by when *name* is done, and how sure that is.

    Raises :class:`PolicyError` for a name that there is not, ValueError for an instant outside the calendar's range.
    """
    promised = policy.commitment(name)
    owed = duties(policy, case) if isinstance(promised.due.value, DayOf) else ()
    return commitments.finding(promised, case, owed)


def shipment(policy: Policy, leg: Leg) -> Finding:
    """This says who pays for shipping a leg.  Raises :class:`PolicyError` for a leg that there is not."""
    return shipping.finding(policy.shipment(leg))


def checklist(policy: Policy, name: str, case: Case) -> Finding:
    """This says what is missing from the checklist *name*.  Raises :class:`PolicyError` for one that there is not."""
    return checklists.finding(policy.checklist(name), case, policy.checklists)


def identifier(policy: Policy, form: str, text: str) -> str:
    """This gives *text* back, if it has the form of the identifier *form*.

    Raises :class:`PolicyError` for a form that there is not, an ``IdentifierError`` that says what is wrong.
    """
    return policy.form(form).validate(text)


def application(policy: Policy, name: str, case: Case) -> Decision:
    """This says of every entry of the form *name* whether it must be made, and what is wrong with that of *case*."""
    return Decision(applications.entry_findings(policy.application(name), case, _forms(policy)))


def faults(policy: Policy, name: str, case: Case) -> tuple[Fault, ...]:
    """This gives everything wrong with the ``entries`` of *case* for the form *name*, or with its ``rows``.

    A doubt is among it, with the outcome ``UNDETERMINED``.
    """
    check = applications.check_rows if applications.ROWS in case else applications.check
    return check(policy.application(name), case, _forms(policy))


def line_faults(policy: Policy, name: str, lines: Mapping[int, Case], held: Numbers | None = None) -> tuple[Fault, ...]:
    """This gives everything wrong with lines for the form *name*, each with its ``entries`` and facts, by number.

    *held* is where numbers stand in lists that go with this one too (``applications.numbers``).
    """
    return applications.check_lines(policy.application(name), lines, _forms(policy), held)


def _forms(policy: Policy) -> Mapping[str, NamedForm]:
    return {each.name: each for each in policy.forms}


def action(policy: Policy, name: str, action: str, case: Case) -> Finding:
    """This says whether an application may be treated so in its ``application-state``."""
    return states.finding(policy.state(name), action, case)


def notice(policy: Policy, name: str, case: Case) -> Finding:
    """This says when the notice *name* is sent and to whom, or that it is not."""
    return _notice(policy, policy.notice(name), case)


def notices(policy: Policy, case: Case, *, within: Period | None = None) -> tuple[Finding, ...]:
    """This gives the notices that are sent, or may be: those of a day in *within*, where it is given, and undated ones.

    Nothing depends on a notice's arriving: what ends without one is said by :func:`decide` and :func:`deadlines`.
    """
    found = [_notice(policy, each, case) for each in policy.notices]
    return tuple(
        each
        for each in found
        if each.outcome is not Outcome.EXCLUDED and (within is None or _falls_in(each.values.get("on"), within))
    )


def _notice(policy: Policy, notice: Notice, case: Case) -> Finding:
    due = notice.due.value
    if not isinstance(due, OfDuty):
        return notices_.finding(notice, case)
    deadline = next((each for each in duties(policy, case) if each.duty.name == due.duty), None)
    return notices_.finding(notice, case, deadline)


def _falls_in(day: object, within: Period) -> bool:
    return not isinstance(day, date) or day in within


def message(policy: Policy, code: str) -> Finding:
    """This tells an error message of the vendor's site: its screen, what it can come from, what to do."""
    return messages.finding(policy.message(code))


def next_step(policy: Policy, name: str, case: Case) -> Finding:
    """This gives the next step of the procedure *name*.  Raises :class:`PolicyError` for one that there is not."""
    return flows.next_step(policy.flow(name), case, policy.flows)


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
    promise = _accounts(policy)
    _has(promise.sharing, policy, "support IDs")
    return Decision(accounts.attach(promise, case))


def id_issued(policy: Policy, case: Case) -> Decision:
    """This says whether a new customer ID is issued at the ``occasion`` of the case."""
    return Decision((accounts.id_issued(_has(_accounts(policy).issued, policy, "customer IDs"), case),))


def consents(policy: Policy, case: Case) -> Decision:
    """This says which support IDs still wait for the user's consent."""
    return Decision((accounts.consents(_has(_accounts(policy).consent, policy, "consents"), case),))


def version(policy: Policy, case: Case, *, as_of: date) -> Standing:
    """This gives what there is to say of the installed ``version`` on the day *as_of*.

    Raises :class:`PolicyError` for a policy that knows no versions.
    """
    return versions_.standing(_has(policy.versions, policy, "versions"), case, _checked(as_of))


def released(policy: Policy, case: Case, *, as_of: date) -> tuple[Released, ...]:
    """This gives, for each line of the product, the releases known on the day *as_of* and those that are supported.

    Raises :class:`PolicyError` for a policy that knows no versions.
    """
    return versions_.released(_has(policy.versions, policy, "versions"), case, _checked(as_of))


def hotfix(policy: Policy, case: Case) -> Decision:
    """This says whether a hotfix is provided, to whom, and what becomes of the fix.

    Raises :class:`PolicyError` for a policy that says nothing of hotfixes.
    """
    return Decision(hotfixes.findings(_has(policy.hotfixes, policy, "hotfixes"), case))


def phases(policy: Policy, case: Case) -> tuple[Span, ...]:
    """This gives the phases of the product's life, in order, each with its days as far as they are known.

    Raises :class:`PolicyError` for a policy that knows no phases.
    """
    return phases_.spans(_phases(policy), case)


def phase(policy: Policy, case: Case, *, as_of: date) -> Finding:
    """This says in which phase of its life the product is on the day *as_of*."""
    return phases_.phase_on(_phases(policy), case, _checked(as_of))


def horizon(policy: Policy, case: Case, name: str) -> Finding:
    """This gives the last day of what the horizon *name* speaks of; open for the facts that would tell it."""
    return phases_.reach(_phases(policy).horizon(name), case)


def may_get(policy: Policy, work: Work, phase: str, case: Case | None = None) -> Decision:
    """This says whether *work* is done in the phase of this name, by what *case* knows of it."""
    promise = _phases(policy)
    known = (case or Case()).but(WORK.is_(work))
    return Decision(phases_.may_get(promise, promise.phase(phase), known))


def _phases(policy: Policy) -> Phases:
    return _has(policy.phases, policy, "phases")


def _accounts(policy: Policy) -> Accounts:
    return _has(policy.accounts, policy, "accounts")


def _has(part: T | None, policy: Policy, what: str) -> T:
    if part is None:
        raise PolicyError(f"{policy.name} says nothing of {what}: ask another policy")
    return part
