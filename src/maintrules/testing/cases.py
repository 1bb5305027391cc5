"""The worked cases of a vendor (``cases/``, one file for each concept).

Each names its clause, the facts given, the question and the answer.  It holds when every key of *expected* is found in
the answer and the answer cites the clause.  A clause *decides* when one of its own cases holds; the others *inform*,
and say why nothing can be computed.
"""

import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from datetime import date, datetime
from importlib.resources import files
from types import MappingProxyType
from typing import Final

from attrs import field, frozen

from maintrules import numbering, response
from maintrules import phases as phases_
from maintrules.decisions import Decision, Finding, Outcome
from maintrules.duties import Deadline
from maintrules.facts import Case
from maintrules.identifiers import IdentifierError, serial_text
from maintrules.policy import Policy
from maintrules.releases import Version
from maintrules.shipping import Leg
from maintrules.sources import Clause, under
from maintrules.table import (
    Entitlements,
    action,
    application,
    attachable,
    checklist,
    commitment,
    components,
    consents,
    decide,
    decide_request,
    duties,
    entitlements,
    faults,
    horizon,
    hotfix,
    id_issued,
    key_valid,
    left,
    link,
    may_get,
    message,
    next_step,
    notice,
    offered,
    period,
    phase,
    refund,
    registrable,
    released,
    renewable,
    shipment,
    shown_end,
    topic,
    usable,
    version,
)
from maintrules.vendors import clauses, policy, vendor
from maintrules.wire import Plain, case_from, plain
from maintrules.words import WORK

__all__ = ["AskedCase", "CaseError", "cases", "citing", "failures", "roles"]

UNKNOWN: Final = "unknown"
"""What a case writes for a fact of the background that it takes away."""


class CaseError(ValueError):
    """A case that cannot be asked."""


@frozen
class AskedCase:
    """One worked case: what is given, how passages are read, what is asked, what the paper answers, and the sum."""

    clause: str
    name: str
    policy: str
    ask: str
    given: Mapping[str, object]
    expected: Mapping[str, object]
    why_ja: str
    why_en: str
    under: Mapping[str, str] = field(factory=dict)
    on: date | None = None
    at: datetime | None = None
    desk: str = ""
    link: str = ""
    duty: str = ""
    text: str = ""
    phase: str = ""
    horizon: str = ""
    commitment: str = ""
    leg: str = ""
    topic: str = ""
    checklist: str = ""
    flow: str = ""
    form: str = ""
    application: str = ""
    states: str = ""
    action: str = ""
    notice: str = ""
    code: str = ""

    @property
    def id(self) -> str:
        return f"{self.clause}#{self.name}"

    @property
    def case(self) -> Case:
        return case_from({name: value for name, value in self.given.items() if value != UNKNOWN})

    def read(self) -> Policy:
        """The policy asked, read as the case says."""
        return under(policy(self.policy), self.under)

    def day(self) -> date:
        if self.on is None:
            raise CaseError(f"{self.id}: {self.ask!r} needs a day: add on = YYYY-MM-DD")
        return self.on

    def instant(self) -> datetime:
        if self.at is None:
            raise CaseError(f"{self.id}: {self.ask!r} needs an instant: add at = YYYY-MM-DDThh:mm:ss+09:00")
        return self.at


@frozen
class Answer:
    """What a question comes to, in plain values, and the clauses it cites."""

    says: Mapping[str, Plain]
    cites: tuple[Clause, ...]
    rules: tuple[str, ...] = ()


def cases(vendor_name: str) -> tuple[AskedCase, ...]:
    """This gives every worked case of a vendor, in the order of its files.  Raises :class:`CaseError` for a bad one."""
    folder = files(vendor(vendor_name).package).joinpath("cases")
    papers = sorted((each for each in folder.iterdir() if each.name.endswith(".toml")), key=lambda each: each.name)
    return tuple(case for paper in papers for case in _of_file(paper.read_text("utf-8")))


def _of_file(text: str) -> Iterator[AskedCase]:
    """The cases of one file; what its ``background`` states of a policy holds in each that asks that policy."""
    stated = tomllib.loads(text)
    background = stated.get("background", {})
    for entry in stated["case"]:
        yield _case(entry, background.get(entry.get("policy"), {}))


def _case(entry: Mapping[str, object], background: Mapping[str, object]) -> AskedCase:
    unknown = sorted(set(entry) - _KEYS)
    if unknown:
        raise CaseError(f"{_id(entry)}: unknown key {unknown[0]!r}: known are {', '.join(sorted(_KEYS))}")
    texts = {key: value for key, value in entry.items() if isinstance(value, str)}
    tables = {key: value for key, value in entry.items() if isinstance(value, Mapping)}
    lacking = sorted({*_NEEDED_TEXTS, "expected"} - set(texts) - set(tables))
    if lacking:
        raise CaseError(f"{_id(entry)}: {lacking[0]!r} is missing: add it")
    at, on = entry.get("at"), entry.get("on")
    return AskedCase(
        texts["clause"],
        texts["name"],
        texts["policy"],
        texts["ask"],
        MappingProxyType({**background, **tables.get("given", {})}),
        tables["expected"],
        texts["why_ja"],
        texts["why_en"],
        tables.get("under", {}),
        on if isinstance(on, date) else None,
        datetime.fromisoformat(at) if isinstance(at, str) else at if isinstance(at, datetime) else None,
        texts.get("desk", ""),
        texts.get("link", ""),
        texts.get("duty", ""),
        texts.get("text", ""),
        texts.get("phase", ""),
        texts.get("horizon", ""),
        texts.get("commitment", ""),
        texts.get("leg", ""),
        texts.get("topic", ""),
        texts.get("checklist", ""),
        texts.get("flow", ""),
        texts.get("form", ""),
        texts.get("application", ""),
        texts.get("states", ""),
        texts.get("action", ""),
        texts.get("notice", ""),
        texts.get("code", ""),
    )


def _id(entry: Mapping[str, object]) -> str:
    return f"{entry.get('clause')}#{entry.get('name')}"


_NEEDED_TEXTS: Final = frozenset({"clause", "name", "policy", "ask", "why_ja", "why_en"})
_KEYS: Final = _NEEDED_TEXTS | {
    "on",
    "at",
    "desk",
    "link",
    "duty",
    "text",
    "phase",
    "horizon",
    "commitment",
    "leg",
    "topic",
    "checklist",
    "flow",
    "form",
    "application",
    "states",
    "action",
    "notice",
    "code",
    "given",
    "expected",
    "under",
}


def _of_decision(decision: Decision) -> Answer:
    values = {name: plain(value) for finding in decision.findings for name, value in finding.values.items()}
    says: dict[str, Plain] = {**values, "outcome": decision.outcome.value, "missing": plain(decision.missing)}
    return Answer(says, decision.clauses, tuple(finding.rule.name for finding in decision.findings))


def _of_finding(finding: Finding) -> Answer:
    return _of_decision(Decision((finding,)))


def _of_period(finding: Finding) -> Answer:
    answer = _of_finding(finding)
    known = all(isinstance(finding.values.get(end), date) for end in ("first", "last"))
    known = known and finding.outcome is not Outcome.UNDETERMINED
    return Answer({**answer.says, "known": known}, answer.cites, answer.rules)


def _of_deadline(deadline: Deadline) -> Answer:
    says: dict[str, Plain] = {name: plain(value) for name, value in deadline.values.items()}
    says |= {
        "on": plain(deadline.on),
        "missing": plain(deadline.missing),
        "done": plain(deadline.done),
        "bound": deadline.duty.bound.value,
        "who": deadline.duty.who.value,
        "until": plain(deadline.until),
    }
    return Answer(says, deadline.clauses)


def _deadline(asked: AskedCase) -> Answer:
    found = {each.duty.name: each for each in duties(asked.read(), asked.case)}
    if asked.duty not in found:
        raise CaseError(f"{asked.id}: there is no duty {asked.duty!r}: there are {', '.join(found) or 'none'}")
    return _of_deadline(found[asked.duty])


def _of_entitlements(found: Entitlements) -> Answer:
    held = [each.policy.name for each in found.each if each.decision.outcome is Outcome.COVERED]
    open_ = [each.policy.name for each in found.each if each.decision.outcome is Outcome.UNDETERMINED]
    clauses_ = [clause for each in found.each for clause in each.decision.clauses]
    clauses_ += [clause for provision in found.rests_on for clause in provision.clauses]
    governing = found.governing.name if found.governing else ""
    return Answer({"held": plain(held), "open": plain(open_), "governing": governing}, tuple(clauses_))


def _entitlements(asked: AskedCase) -> Answer:
    main = asked.read()
    beside = tuple(policy(name) for name in (main.beside.names if main.beside else ()))
    return _of_entitlements(entitlements((main, *beside), asked.case, as_of=asked.day()))


_STATES: Final = {Outcome.COVERED: "open", Outcome.EXCLUDED: "closed", Outcome.UNDETERMINED: "not-known"}


def _of_state(finding: Finding) -> Answer:
    answer = _of_finding(finding)
    return Answer({**answer.says, "state": _STATES.get(finding.outcome, "")}, answer.cites, answer.rules)


def _next_opening(asked: AskedCase) -> Answer:
    finding = response.next_opening(asked.read().reception(asked.desk), asked.case, asked.instant())
    answer = _of_finding(finding)
    return Answer({**answer.says, "at": answer.says.get("opens", "")}, answer.cites, answer.rules)


def _business_day(asked: AskedCase) -> Answer:
    read = asked.read()
    desk = read.reception(asked.desk) if asked.desk else read.receptions[0]
    return _of_state(response.business_day(desk, asked.case, asked.day()))


def _half(asked: AskedCase) -> Answer:
    read = asked.read()
    desk = read.reception(asked.desk) if asked.desk else read.receptions[0]
    return _of_finding(response.half(desk, asked.instant()))


def _version_text(asked: AskedCase) -> Answer:
    promise = asked.read().versions
    assert promise is not None
    found = numbering.reading(promise.numbered, asked.text)
    read = found.values.get("version")
    if not isinstance(read, Version):
        return Answer({"valid": False}, found.clauses)
    x, y, z = read.numbers
    says: dict[str, Plain] = {
        "valid": True,
        "printed": read.printed,
        "canonical": read.canonical,
        "x": x,
        "y": y,
        "z": z,
    }
    return Answer({**says, "revision": "" if read.revision is None else read.revision}, found.clauses)


def _releases(asked: AskedCase) -> Answer:
    read = asked.read()
    lines = released(read, asked.case, as_of=asked.day())
    conflicts = [found for line in lines for found in line.conflicts]
    says: dict[str, object] = {
        "lines": len(lines),
        "supported": [each for line in lines for each in line.supported],
        "unsupported": [each for line in lines for each in line.unsupported],
        "kinds": [each for line in lines for each in line.kinds],
        "methods": [each for line in lines for each in line.methods],
        "broken": [each.rule for line in lines for each in line.breaches],
        "conflicts": [found.values["version"] for found in conflicts],
    }
    cites = tuple(clause for line in lines for provision in line.rests_on for clause in provision.clauses)
    return Answer(
        {name: plain(value) for name, value in says.items()}, cites, tuple(found.rule.name for found in conflicts)
    )


def _version(asked: AskedCase) -> Answer:
    read = asked.read()
    found = version(read, asked.case, as_of=asked.day())
    findings = (found.unit, found.inquiry, *found.conflicts)
    says: dict[str, object] = {
        "status": found.status,
        "unit": found.unit.outcome,
        "inquiry": found.inquiry.outcome,
        "stays_until": found.stays_until or "",
        "update_to": found.update_to,
        "known_until": found.known_until,
    }
    cites = tuple(clause for each in findings for clause in each.clauses)
    return Answer(
        {name: plain(value) for name, value in says.items()}, cites, tuple(each.rule.name for each in findings)
    )


def _phase(asked: AskedCase) -> Answer:
    read = asked.read()
    if not asked.phase:
        return _of_phase(phase(read, asked.case, as_of=asked.day()))
    assert read.phases is not None
    return _of_phase(phases_.span(read.phases, asked.case, asked.phase))


def _of_phase(found: Finding) -> Answer:
    answer = _of_finding(found)
    days: dict[str, Plain] = {end: plain(found.values.get(end) or "") for end in ("first", "last")}
    return Answer({**answer.says, **days}, answer.cites, answer.rules)


def _horizon(asked: AskedCase) -> Answer:
    read = asked.read()
    found = horizon(read, asked.case, asked.horizon)
    if asked.on is not None:
        assert read.phases is not None
        found = phases_.horizon_timeline(read.phases.horizon(asked.horizon), asked.case).on(asked.on)
    answer = _of_finding(found)
    return Answer({**answer.says, "known": found.outcome is not Outcome.UNDETERMINED}, answer.cites, answer.rules)


def _identifier(asked: AskedCase) -> Answer:
    named = asked.read().form(asked.form)
    says: dict[str, Plain] = {"valid": named.is_valid(asked.text)}
    try:
        named.validate(asked.text)
    except IdentifierError as wrong:
        says["error"] = wrong.code
    with suppress(IdentifierError):
        says["normalised"] = named.normalise(asked.text)
    return Answer(says, named.form.clauses)


def _serial_text(asked: AskedCase) -> Answer:
    named, read = asked.read().form("serial"), serial_text(asked.text)
    return Answer({"number": read.number, "revision": read.revision or ""}, named.form.clauses)


def _application(asked: AskedCase) -> Answer:
    read = asked.read()
    decision = application(read, asked.application, asked.case)
    found = faults(read, asked.application, asked.case)
    answer = _of_decision(decision)
    open_ = any(each.outcome is Outcome.UNDETERMINED for each in decision.findings)
    missing = dict.fromkeys(question for each in decision.findings for question in each.missing)
    says: dict[str, Plain] = {"problems": plain([str(each) for each in found]), "complete": not found and not open_}
    return Answer({**answer.says, **says, "missing": plain(tuple(missing))}, answer.cites, answer.rules)


def _bulk(asked: AskedCase) -> Answer:
    read = asked.read()
    found = faults(read, asked.application, asked.case)
    form = read.application(asked.application)
    cites = tuple(clause for rule in (*form.entries, *form.agreeing) for clause in rule.clauses)
    return Answer({"problems": plain([str(each) for each in found]), "complete": not found}, cites)


def _message(asked: AskedCase) -> Answer:
    found = message(asked.read(), asked.code)
    told = asked.read().message(asked.code).value
    says: dict[str, Plain] = {"screen": told.screen.en, "causes": len(told.causes)}
    return Answer(says, found.clauses)


def _commitment(asked: AskedCase) -> Answer:
    return _of_finding(commitment(asked.read(), asked.commitment, asked.case))


def _next_step(asked: AskedCase) -> Answer:
    return _of_finding(next_step(asked.read(), asked.flow, asked.case))


def _may_get(asked: AskedCase) -> Answer:
    work = asked.case[WORK]
    if work is None:
        raise CaseError(f"{asked.id}: 'may-get' needs a work: add work = ... to given")
    return _of_decision(may_get(asked.read(), work, asked.phase, asked.case))


QUESTIONS: Final[Mapping[str, Callable[[AskedCase], Answer]]] = MappingProxyType(
    {
        "decide": lambda asked: _of_decision(decide(asked.read(), asked.case, as_of=asked.day())),
        "period": lambda asked: _of_period(period(asked.read(), asked.case)),
        "deadline": _deadline,
        "remaining": lambda asked: _of_finding(left(asked.read(), asked.case, as_of=asked.day())),
        "offered": lambda asked: _of_decision(offered(asked.read(), asked.case)),
        "renewable": lambda asked: _of_decision(renewable(asked.read(), asked.case, as_of=asked.day())),
        "registrable": lambda asked: _of_decision(registrable(asked.read(), asked.case, as_of=asked.day())),
        "request": lambda asked: _of_decision(decide_request(asked.read(), asked.case, at=asked.instant())),
        "usable": lambda asked: _of_decision(usable(asked.read(), asked.case)),
        "refund": lambda asked: _of_decision(refund(asked.read(), asked.case)),
        "entitlements": _entitlements,
        "desk": lambda asked: _of_state(
            response.state(asked.read().reception(asked.desk), asked.case, asked.instant())
        ),
        "next-opening": _next_opening,
        "half": _half,
        "business-day": _business_day,
        "link": lambda asked: _of_decision(link(asked.read(), asked.link, asked.case)),
        "components": lambda asked: _of_decision(components(asked.read(), asked.case)),
        "key": lambda asked: _of_decision(key_valid(asked.read(), asked.case, as_of=asked.day())),
        "shown-end": lambda asked: _of_decision(shown_end(asked.read(), asked.case)),
        "attach": lambda asked: _of_decision(attachable(asked.read(), asked.case)),
        "customer-id": lambda asked: _of_decision(id_issued(asked.read(), asked.case)),
        "consents": lambda asked: _of_decision(consents(asked.read(), asked.case)),
        "version-text": _version_text,
        "releases": _releases,
        "version": _version,
        "hotfix": lambda asked: _of_decision(hotfix(asked.read(), asked.case)),
        "phase": _phase,
        "horizon": _horizon,
        "may-get": _may_get,
        "identifier": _identifier,
        "serial-text": _serial_text,
        "application": _application,
        "bulk": _bulk,
        "action": lambda asked: _of_finding(action(asked.read(), asked.states, asked.action, asked.case)),
        "notice": lambda asked: _of_finding(notice(asked.read(), asked.notice, asked.case)),
        "message": _message,
        "topic": lambda asked: _of_decision(topic(asked.read(), asked.topic, asked.case)),
        "commitment": _commitment,
        "shipping": lambda asked: _of_finding(shipment(asked.read(), Leg(asked.leg))),
        "checklist": lambda asked: _of_finding(checklist(asked.read(), asked.checklist, asked.case)),
        "next-step": _next_step,
    }
)
"""What a case can ask, by name."""


def answer(asked: AskedCase) -> Answer:
    """This gives what the library answers.  Raises :class:`CaseError` for a question that there is not."""
    if asked.ask not in QUESTIONS:
        raise CaseError(f"{asked.id}: unknown question {asked.ask!r}: known are {', '.join(QUESTIONS)}")
    return QUESTIONS[asked.ask](asked)


def failures(asked: AskedCase) -> tuple[str, ...]:
    """This says in what the answer differs from the one expected, or fails to cite the clause; empty where it holds."""
    found = answer(asked)
    wrong = []
    for key, value in asked.expected.items():
        if key == "rule":
            if value not in found.rules:
                wrong.append(f"rule {value!r} is not among {list(found.rules)}")
        elif not _equal(key, plain(value), found.says.get(key)):
            wrong.append(f"{key}: expected {plain(value)!r}, found {found.says.get(key)!r}")
    if asked.clause not in {clause.id for clause in found.cites}:
        wrong.append(f"cites {sorted({clause.id for clause in found.cites})}, not {asked.clause}")
    return tuple(wrong)


def _equal(key: str, expected: Plain, found: Plain) -> bool:
    if key == "missing" and isinstance(expected, list) and isinstance(found, list):
        return sorted(map(str, expected)) == sorted(map(str, found))
    if key == "at" and isinstance(expected, str) and isinstance(found, str) and expected and found:
        return datetime.fromisoformat(expected) == datetime.fromisoformat(found)
    return expected == found


def citing(asked: Iterable[AskedCase]) -> frozenset[str]:
    """This gives the clauses that an answer to one of their own cases cites."""
    found: set[str] = set()
    for each in asked:
        # One is enough: the others need not be worked out.
        if each.clause not in found and not failures(each):
            found.add(each.clause)
    return frozenset(found)


def roles(vendor_name: str) -> Mapping[str, str]:
    """This gives for each clause of a vendor ``decides`` or ``informs``, found by running the cases."""
    deciding = citing(cases(vendor_name))
    return {clause.id: "decides" if clause.id in deciding else "informs" for clause in clauses(vendor_name)}
