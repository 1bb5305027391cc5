"""One row in, one answer out: what the unit is entitled to on a day, until when, why, and what is to be done.

An :class:`Assessor` holds what is chosen for a run: the day asked about, the assumptions, the ways of the readings.
It looks at one row at a time and keeps nothing of it; no row raises anything.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from enum import Enum
from typing import Final, Generic, Self, TypeVar

from attrs import evolve, frozen

from maintrules import offering, versions
from maintrules.bilingual import BilingualError
from maintrules.course import Course, course
from maintrules.decisions import Decision, Finding, Outcome
from maintrules.duties import Deadline
from maintrules.explain import BOUNDED_BY
from maintrules.facts import NEVER, Between, Case, Known, Question
from maintrules.identifiers import Form, NamedForm, Versioning
from maintrules.offering import Offering
from maintrules.periods import Period
from maintrules.policy import Policy
from maintrules.register import cells, problems
from maintrules.register.assumptions import Assumption, assumed, for_policy
from maintrules.register.cells import TermParts, Unregistered
from maintrules.register.columns import Column
from maintrules.register.problems import Kind, Problem, Said
from maintrules.register.reading import Row
from maintrules.register.serials import Finder, NumberedSerial, Repeated
from maintrules.sources import readings as readings_of
from maintrules.sources import under
from maintrules.vendors import VENDORS, Vendor, identifiers, names, policies
from maintrules.versions import VERSION, Standing, Status
from maintrules.width import normalise_width, shown
from maintrules.words import (
    APPLICATION,
    BOUGHT,
    PRODUCT,
    REGISTERED,
    RENEWALS,
    TERM,
    TOTAL_TERM,
    Application,
    Renewal,
    Renewals,
)

__all__ = [
    "Answer",
    "Assessor",
    "Beside",
    "ReadingChoiceError",
    "read_otherwise",
]

T = TypeVar("T")


class ReadingChoiceError(BilingualError):
    """A reading, or a way of one, that no policy has; *ja* and *en* say what there is."""


@frozen
class Beside:
    """An entitlement that comes with the unit beside the one that the row names."""

    policy: Policy
    outcome: Outcome
    period: Period | None
    missing: tuple[Question, ...]


@frozen
class Answer:
    """What there is to say about one row.

    *findings* are empty where no policy was found, and begin with those that decide; *period* is None where it is not
    known.  *assumed* are the facts that were assumed for the unit, with their values; a finding used those among its
    own facts.
    """

    row: int
    unit: str
    policy: Policy | None
    term: int | None
    outcome: Outcome
    findings: tuple[Finding, ...]
    deciding: int
    """How many of the findings decide."""
    period: Period | None
    holds_until: date | None
    holds_until_depends_on: tuple[Question, ...]
    version: Standing | None
    """What there is to say of the installed version; None where the policy has no rules for versions."""
    also: tuple[Beside, ...]
    deadlines: tuple[Deadline, ...]
    assumed: Mapping[Question, object]
    problems: tuple[Problem, ...]

    @property
    def assumes(self) -> bool:
        """Did a finding that decides use an assumption?"""
        deciding = self.findings[: self.deciding]
        return any(question in self.assumed for found in deciding for question in found.facts)

    @property
    def missing(self) -> tuple[Question, ...]:
        """The facts that could change the outcome, were they known."""
        return Decision(self.findings).missing


class _Years(Enum):
    """What the years of a row are: those of one term, or of a term with its extensions."""

    TERM = "term"
    TOTAL = "total"


@frozen
class _Entry(Generic[T]):
    name: str
    meant: T


@frozen
class _Found(Generic[T]):
    """What a name stands for, and what there is to say about how it is written."""

    meant: T
    problems: tuple[Problem, ...] = ()


@frozen
class _Names(Generic[T]):
    """Things by the names that registers give them; width, blanks around and letter case are forgiven with a note."""

    exact: Mapping[str, T]
    by_key: Mapping[str, _Entry[T]]

    @classmethod
    def of(cls, named: Iterable[_Entry[T]]) -> "_Names[T]":
        entries = list(named)
        return cls({each.name: each.meant for each in entries}, {_key(each.name): each for each in entries})

    def find(self, column: str, text: str) -> _Found[T] | None:
        if (exact := self.exact.get(text)) is not None:
            return _Found(exact)
        entry = self.by_key.get(_key(text))
        if entry is None:
            return None
        kind = problems.NAME_SPELLING if text.casefold() == entry.name.casefold() else problems.WIDTH
        return _Found(entry.meant, (kind.of(column, text, reading=entry.name),))


def _key(name: str) -> str:
    return normalise_width(name).casefold()


@frozen
class _Held:
    """A policy and what is assumed for its units."""

    policy: Policy
    assumptions: tuple[Assumption, ...]


@frozen
class _Service:
    """What the name of a service stands for."""

    held: _Held
    years: _Years
    beside: tuple[_Held, ...]
    otherwise: tuple[Offering, ...]
    """What is offered under each other way of reading it."""

    @property
    def policy(self) -> Policy:
        return self.held.policy


@frozen
class _Shelf:
    """A vendor's services, and the forms of its numbers."""

    vendor: Vendor
    services: _Names[_Service]
    known: Said
    """The names of its services, as a sentence shows them."""
    contract_id: NamedForm | None
    serial: NamedForm | None
    support_id: NamedForm | None
    versioning: Versioning

    @property
    def called(self) -> Said:
        """The name of the vendor, as a sentence shows it."""
        return Said(self.vendor.ja, self.vendor.en)


def read_otherwise(every: Sequence[Policy], ways: Mapping[str, str]) -> tuple[Policy, ...]:
    """This gives the policies with their passages read in other *ways*, each as far as it has the reading.

    Raises :class:`ReadingChoiceError` for a reading that none of them has, and for a way that it does not have.
    """
    known = {name: reading for policy in every for name, reading in readings_of(policy).items()}
    for name, way in ways.items():
        if name not in known:
            listed = ", ".join(sorted(known))
            raise ReadingChoiceError(
                ja=f"{name!r}という読み方はありません。あるのは{listed}。",
                en=f"there is no reading {name!r}; there are {listed}.",
            )
        if way not in known[name].ways:
            listed = ", ".join(known[name].ways)
            raise ReadingChoiceError(
                ja=f"{name}を{way!r}と読むことはできません。あるのは{listed}。",
                en=f"{name} cannot be read as {way!r}; there are {listed}.",
            )
    return tuple(
        under(policy, {name: way for name, way in ways.items() if name in readings_of(policy)}) for policy in every
    )


def _shelf(vendor: Vendor, every: Sequence[Policy], assumptions: Sequence[Assumption]) -> _Shelf:
    held = {policy.name: _Held(policy, for_policy(assumptions, policy)) for policy in every}
    known = identifiers(vendor.name)
    entries: list[_Entry[_Service]] = []
    for policy in every:
        beside = tuple(held[name] for name in policy.beside.names) if policy.beside else ()
        otherwise = tuple(
            under(policy.offering, {name: way})
            for name, reading in readings_of(policy.offering).items()
            for way in reading.ways
        )
        kits = policy.renewing.kits if policy.renewing else None
        for name in (*names(policy), policy.name, policy.en):
            years = _Years.TOTAL if kits and name in kits.named else _Years.TERM
            entries.append(_Entry(name, _Service(held[policy.name], years, beside, otherwise)))
    return _Shelf(
        vendor,
        _Names.of(entries),
        Said("、".join(name for policy in every for name in names(policy)), ", ".join(policy.en for policy in every)),
        _form_as_read(known.contract_id, every),
        _form_as_read(known.serial, every),
        _form_as_read(known.support_id, every),
        known.versioning,
    )


def _form_as_read(form: Form | None, every: Sequence[Policy]) -> NamedForm | None:
    """The form as the policies give it, with its clause, in the way that it is read."""
    for policy in every:
        for named in policy.forms:
            ways = named.form.reading.ways.values() if named.form.reading else (named.form.value,)
            if any(way is form for way in ways):
                return named
    return None


@frozen
class _Terms:
    """What the years of a row make known, the years that are used, and what there is to say about them."""

    known: tuple[Known, ...]
    years: int | None
    problems: tuple[Problem, ...] = ()


@frozen
class Assessor:
    """Answers the rows of registers for the day *as_of*."""

    as_of: date
    _vendors: _Names[_Shelf]

    @classmethod
    def of(cls, as_of: date, *, assumptions: Sequence[Assumption] = (), ways: Mapping[str, str] | None = None) -> Self:
        """Raises :class:`ReadingChoiceError` for a reading or a way that there is not."""
        every = [policy for vendor in VENDORS for policy in policies(vendor)]
        read = read_otherwise(every, ways or {})
        shelves = [
            _shelf(vendor, [policy for policy in read if policy.vendor == vendor.name], assumptions)
            for vendor in VENDORS.values()
        ]
        named = [
            _Entry(name, shelf)
            for shelf in shelves
            for name in (shelf.vendor.name, shelf.vendor.ja, shelf.vendor.en, *shelf.vendor.names)
        ]
        return cls(as_of, _Names.of(named))

    def duplicates(self, rows: Iterable[Row]) -> Repeated:
        """This gives which serial numbers and tickets stand in several of *rows*, all those of a register."""
        serials, tickets = Finder(), Finder()
        for row in rows:
            text, ticket = row[Column.SERIAL], row[Column.TICKET_ID]
            if not text and not ticket:
                continue
            vendor = self._vendors.find("", row[Column.VENDOR])
            name = vendor.meant.vendor.name if vendor else row[Column.VENDOR]
            serial = cells.serial("", text, form=vendor.meant.serial if vendor else None).value
            if serial is not None:
                serials.add(NumberedSerial(row.number, name, serial))
            if ticket.strip():
                tickets.add(NumberedSerial(row.number, name, normalise_width(ticket)))
        return Repeated(serials.found(), tickets.found())

    def answer(self, row: Row, duplicates: Repeated | None = None) -> Answer:
        """This gives the answer to one row; *duplicates* are those of the register that it stands in."""
        header = row.layout.header
        said: list[Problem] = list(row.problems)
        vendor_text, service_text = row[Column.VENDOR], row[Column.SERVICE]
        vendor = self._vendors.find(header(Column.VENDOR), vendor_text)
        service = None
        if vendor is None:
            every = VENDORS.values()
            listed = Said("、".join(each.names[0] for each in every), ", ".join(each.en for each in every))
            said.append(problems.UNKNOWN_VENDOR.of(header(Column.VENDOR), vendor_text, known=listed))
        else:
            said += vendor.problems
            service = vendor.meant.services.find(header(Column.SERVICE), service_text)
            if service is None:
                about = {"vendor": vendor.meant.called, "known": vendor.meant.known}
                said.append(problems.UNKNOWN_SERVICE.of(header(Column.SERVICE), service_text, **about))
            else:
                said += service.problems
        known = [*self._product(row, vendor, service, said), *self._days(row, said)]
        known += self._numbers(row, vendor, duplicates, said)
        if service is None:
            years = cells.term(header(Column.TERM), row[Column.TERM])
            said += years.problems
            unit = row[Column.UNIT]
            nothing = Outcome.UNDETERMINED
            return Answer(
                row.number, unit, None, years.value, nothing, (), 0, None, None, (), None, (), (), {}, tuple(said)
            )
        case = Case(*known)
        terms = _terms(service.meant, row, case)
        said += terms.problems
        return self._answer(row, service.meant, case.but(*terms.known), terms.years, said)

    def _answer(self, row: Row, service: _Service, case: Case, years: int | None, said: list[Problem]) -> Answer:
        policy = service.policy
        found = assumed(service.held.assumptions, policy, case)
        follows = course(policy, found.case)
        decision = follows.on(self.as_of)
        outcome, deciding = decision.outcome, decision.deciding
        until = follows.holds_until(self.as_of)
        if any(each.outcome is Outcome.EXCLUDED and _is_of_product(each) for each in deciding):
            product = shown(str(case[PRODUCT]))
            column = row.layout.header(Column.SERVICE)
            said.append(problems.SERVICE_NOT_OFFERED.of(column, row[Column.SERVICE], product=product))
        standing = versions.standing(policy.versions, found.case, self.as_of) if policy.versions else None
        if standing is not None and standing.status is Status.UNKNOWN_VERSION:
            about = {"until": str(standing.known_until), "product": shown(str(case[PRODUCT]))}
            said.append(problems.UNKNOWN_VERSION.of(row.layout.header(Column.VERSION), row[Column.VERSION], **about))
        return Answer(
            row.number,
            row[Column.UNIT],
            policy,
            years,
            outcome,
            _naming_bound(policy, found.case, (*deciding, *_others(decision.findings, deciding))),
            len(deciding),
            _period(follows),
            until,
            decision.missing if until is None and outcome is Outcome.UNDETERMINED else (),
            standing,
            tuple(self._beside(service, case)),
            tuple(duty for duty in follows.duties if duty.is_open(self.as_of)),
            found.facts,
            tuple(said),
        )

    def _beside(self, service: _Service, case: Case) -> Iterator[Beside]:
        """What comes with the unit beside the service that the row names; its years are those of that service."""
        alone = case.without(TERM, TOTAL_TERM, RENEWALS)
        for held in service.beside:
            found = assumed(held.assumptions, held.policy, alone)
            follows = course(held.policy, found.case)
            decision = follows.on(self.as_of)
            outcome = decision.outcome
            if outcome is not Outcome.EXCLUDED:
                yield Beside(held.policy, outcome, _period(follows), decision.missing)

    def _days(self, row: Row, said: list[Problem]) -> Iterator[Known]:
        """What the row makes known of purchase and registration."""
        header = row.layout.header
        bought_column, registered_column = header(Column.BOUGHT), header(Column.REGISTERED)
        bought_text, registered_text = row[Column.BOUGHT], row[Column.REGISTERED]
        registered = cells.registered(registered_column, registered_text, not_after=self.as_of)
        registered_on = registered.value if isinstance(registered.value, date) else None
        bought = cells.bought(bought_column, bought_text, not_after=registered_on or self.as_of)
        said += bought.problems
        if bought.value is not None:
            yield BOUGHT.on(bought.value)
            if late := cells.after_as_of(bought_column, bought_text, bought.value, as_of=self.as_of):
                said.append(late)
        said += registered.problems
        if registered.value is Unregistered.NEVER:
            yield REGISTERED.on(NEVER)
        if registered_on is None:
            return
        if late := cells.after_as_of(registered_column, registered_text, registered_on, as_of=self.as_of):
            said.append(late)
        before = bought.value is not None and cells.registered_before_bought(
            registered_column, registered_text, registered_on=registered_on, bought_on=bought.value
        )
        if before:
            said.append(before)
        else:
            yield REGISTERED.on(registered_on)

    def _product(
        self, row: Row, vendor: _Found[_Shelf] | None, service: _Found[_Service] | None, said: list[Problem]
    ) -> Iterator[Known]:
        """What the row makes known of the product: its name as the vendor writes it, where there is a list of them."""
        text, column = row[Column.PRODUCT], row.layout.header(Column.PRODUCT)
        if vendor is None or service is None:
            return
        written, catalogue = normalise_width(text), service.meant.policy.catalogue
        if catalogue is None:
            if written:
                yield PRODUCT.is_(text)
            return
        if not written:
            said.append(problems.PRODUCT_MISSING.of(column, text))
            return
        unit = catalogue.find(written)
        if unit is None:
            said.append(problems.UNKNOWN_PRODUCT.of(column, text, vendor=vendor.meant.called))
            return
        if unit.name != text:
            said.append(problems.PRODUCT_SPELLING.of(column, text, reading=shown(unit.name)))
        yield PRODUCT.is_(unit.name)

    def _numbers(
        self, row: Row, vendor: _Found[_Shelf] | None, duplicates: Repeated | None, said: list[Problem]
    ) -> tuple[Known, ...]:
        """What there is to say of serial, contract, support ID and ticket, and the version that the row makes known."""
        header, known = row.layout.header, vendor.meant if vendor else None
        serial_column, serial_text = header(Column.SERIAL), row[Column.SERIAL]
        serial = cells.serial(serial_column, serial_text, form=known.serial if known else None)
        said += serial.problems
        if duplicates is not None:
            if (others := duplicates.serials.others(row.number)) is not None:
                said.append(others.problem(serial_column, serial_text))
            if (others := duplicates.tickets.others(row.number)) is not None:
                said.append(others.problem_of_ticket(header(Column.TICKET_ID), row[Column.TICKET_ID]))
        if known is None:
            return ()
        said += cells.number(header(Column.CONTRACT_ID), row[Column.CONTRACT_ID], form=known.contract_id).problems
        said += _support_id(row, known.support_id)
        version = cells.version(header(Column.VERSION), row[Column.VERSION], versioning=known.versioning)
        said += version.problems
        return () if version.value is None else (VERSION.is_(version.value),)


def _support_id(row: Row, form: NamedForm | None) -> tuple[Problem, ...]:
    """What is wrong with the support ID of a row, which may stand among the remarks (サポートID SID-0001)."""
    text, remarks = row[Column.SUPPORT_ID], row[Column.REMARKS]
    if text or form is None or "サポートID" not in remarks:
        return cells.number(row.layout.header(Column.SUPPORT_ID), text, form=form).problems
    remarked = _REMARKED_ID.search(remarks)
    return cells.number(row.layout.header(Column.REMARKS), remarked[1], form=form).problems if remarked else ()


_REMARKED_ID: Final = re.compile(r"サポートID[ \u3000:：]*([0-9A-Za-z０-９Ａ-Ｚａ-ｚ][^\s、。，,;；]{0,200})")


def _is_of_product(found: Finding) -> bool:
    """Does the finding say that the product cannot have the service?"""
    return found.rule in (offering.SERIES_BAR.hinders, offering.HARDWARE_BAR.hinders)


def _others(findings: Iterable[Finding], deciding: Iterable[Finding]) -> Iterator[Finding]:
    decide = {id(each) for each in deciding}
    return (each for each in findings if id(each) not in decide)


def _naming_bound(policy: Policy, case: Case, findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The findings, those that hold for a range of days naming the fact from which the range follows."""
    promise = policy.coverage
    if isinstance(case[promise.event], date):
        return findings
    window = promise.start_window.events.value if promise.start_window else ()
    bounding = (*window, *((promise.not_after.value,) if promise.not_after else ()))
    bound = next((event for event in bounding if isinstance(case[event], date)), None)
    if bound is None:
        return findings
    return tuple(
        evolve(each, values={**each.values, BOUNDED_BY: bound})
        if any(isinstance(value, Between) for value in each.values.values())
        else each
        for each in findings
    )


def _period(follows: Course) -> Period | None:
    found = follows.period
    first, last = found.values.get("first"), found.values.get("last")
    return Period(first, last) if isinstance(first, date) and isinstance(last, date) else None


# Terms

_EXTENDED: Final = RENEWALS.is_(Renewals((Renewal(),)))
"""There is an extension, of years that are not known."""


def _terms(service: _Service, row: Row, case: Case) -> _Terms:
    column, text = row.layout.header(Column.TERM), row[Column.TERM]
    stated = cells.term(column, text)
    declared = stated.value
    if declared is None:
        return _Terms((_EXTENDED,) if service.years is _Years.TOTAL else (), None, stated.problems)
    match service.years:
        case _Years.TERM:
            found = _single(service, declared, column, text, case)
        case _Years.TOTAL:
            found = _total(service.policy, declared, column, text, cells.term_parts(row[Column.REMARKS]))
    return evolve(found, problems=(*stated.problems, *found.problems))


def _single(service: _Service, declared: int, column: str, text: str, case: Case) -> _Terms:
    """The years of one term."""
    known, policy = (TERM.is_(declared),), service.policy
    offer, first = policy.offering, case.but(APPLICATION.is_(Application.FIRST))
    if not offer.terms.value or not _refused(offer, first, declared):
        return _Terms(known, declared)
    offered = [each for each in sorted(offer.terms.value) if not _refused(offer, first, each)]
    disputed = any(not _refused(other, first, declared) for other in service.otherwise)
    kind = problems.TERM_DISPUTED if disputed else problems.TERM_NOT_OFFERED
    return _Terms(known, declared, (_not_offered(kind, policy, column, text, offered),))


def _refused(offer: Offering, case: Case, term: int) -> bool:
    return offering.term_finding(offer, case, term).outcome is Outcome.EXCLUDED


def _total(policy: Policy, declared: int, column: str, text: str, parts: TermParts | None) -> _Terms:
    """The years of a term with its extensions, by the parts that the remarks state, or by those there can be."""
    kits = policy.renewing.kits if policy.renewing else None
    assert kits is not None
    every = [TermParts(base, (kit,)) for base, each in kits.years.value.items() for kit in each]
    seams = [each for each in every if _sum(each) == declared]
    if parts is not None and _sum(parts) != declared:
        listed = "＋".join(f"{each}年" for each in (parts.first, *parts.kits))
        said = Said(listed, " + ".join(map(str, (parts.first, *parts.kits))))
        return _Terms((_EXTENDED,), None, (problems.TERM_PARTS.of(column, text, parts=said, sum=str(_sum(parts))),))
    total = TOTAL_TERM.is_(declared)
    if parts is None and len(seams) > 1:
        return _Terms((_EXTENDED, total), declared)
    chosen = seams[0] if parts is None and seams else parts
    if chosen is not None and chosen in seams:
        kit = Renewals(tuple(Renewal(years=each) for each in chosen.kits))
        return _Terms((TERM.is_(chosen.first), RENEWALS.is_(kit), total), declared)
    offered = sorted({_sum(each) for each in every})
    problem = _not_offered(problems.TERM_NOT_OFFERED, policy, column, text, offered)
    # Years for which there is no term: what the table makes of them is just what holds here.
    years = [declared, *((parts.first, *parts.kits) if parts else ())]
    strange = [TERM.is_(each) for each in years if each not in policy.coverage.terms]
    return _Terms((_EXTENDED, *strange[:1]), declared, (problem,))


def _sum(parts: TermParts) -> int:
    return parts.first + sum(parts.kits)


def _not_offered(kind: Kind, policy: Policy, column: str, text: str, offered: Sequence[int]) -> Problem:
    unit = "year" if offered == [1] else "years"
    listed = Said("、".join(f"{each}年" for each in offered), f"{', '.join(map(str, offered))} {unit}")
    return kind.of(column, text, service=Said(policy.ja, policy.en), offered=listed)
