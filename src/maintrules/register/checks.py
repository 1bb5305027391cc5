"""Checks tables of applications and of identifiers: one result for each row, with everything that is wrong with it.

Headers are the names of entries and facts, in Japanese or English; which vendor, service and application a row is of
stands in columns of their own or is given for the whole file.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from enum import Enum
from typing import Final

from attrs import Factory, define, frozen

from maintrules import table
from maintrules.applications import ENTRIES, ApplicationForm, Entries, Fault, Given, Listed, numbers
from maintrules.bilingual import Bilingual
from maintrules.decisions import Outcome
from maintrules.enrolment import TICKET_CODE, UNIT_CODE_READ
from maintrules.facts import Case, Fact, Known, Question
from maintrules.identifiers import IdentifierError, NamedForm
from maintrules.policy import Policy
from maintrules.register.assess import read_otherwise
from maintrules.register.columns import RegisterError, key
from maintrules.register.problems import Problem
from maintrules.register.reading import Register, Row
from maintrules.vendors import VENDORS, UnknownPolicyError, UnknownProductError, find_product, names, policies, vendor
from maintrules.width import normalise_width, shown
from maintrules.wire import WireError, known_from_text
from maintrules.words import PRODUCT

__all__ = ["Asked", "Checked", "Checks", "Kind", "Status", "Trouble", "recognised"]


class Kind(Enum):
    """What the rows of a file are."""

    APPLICATION = "application"
    """Applications, each by itself."""
    BULK = "bulk"
    """The lines of lists of applications, held against each other too."""
    IDENTIFIER = "identifier"


class Status(Enum):
    """What became of a row."""

    OK = "ok"
    WRONG = "wrong"
    OPEN = "open"
    """Nothing wrong, as far as is known."""


class Header(Enum):
    """A column that says what a row is of; the value is its English header."""

    UNIT = "unit"
    VENDOR = "vendor"
    SERVICE = "service"
    APPLICATION = "application"
    FORM = "form"
    VALUE = "value"


JAPANESE: Final[Mapping[Header, str]] = {
    Header.UNIT: "管理番号",
    Header.VENDOR: "ベンダー",
    Header.SERVICE: "保守サービス",
    Header.APPLICATION: "申請の種類",
    Header.FORM: "種類",
    Header.VALUE: "値",
}
_HEADERS: Final[Mapping[str, Header]] = {key(name): header for header, name in JAPANESE.items()} | {
    header.value: header for header in Header
}


@frozen
class Asked:
    """What holds for every row that does not say otherwise: vendor, service, applications and facts, and the readings.

    An empty text is not stated.
    """

    vendor: str = ""
    service: str = ""
    applications: tuple[str, ...] = ()
    case: Case = Factory(Case)
    ways: Mapping[str, str] = Factory(dict)


@frozen
class Trouble:
    """Something wrong with a row: under which header, with what, which rule it breaks; *usual* is what to write."""

    column: str
    of: str
    code: str
    value: str
    ja: str
    en: str
    clauses: tuple[str, ...] = ()
    usual: str | None = None
    outcome: Outcome = Outcome.EXCLUDED
    """UNDETERMINED: a doubt, that it is wrong is not stated."""

    def __str__(self) -> str:
        return f"{self.of}: {self.code}{'' if self.outcome is Outcome.EXCLUDED else '?'}"


@frozen
class Checked:
    """The result of one row: what it was checked as, what is wrong with it, and the facts that something waits for."""

    row: int
    unit: str
    checked_as: tuple[str, ...]
    troubles: tuple[Trouble, ...]
    open: tuple[Question, ...] = ()
    lacking: tuple[Bilingual, ...] = ()
    """Of each of them why it does not settle what waits for it: not stated, or not enough."""
    unchecked: Bilingual | None = None
    """Why there was nothing to check."""

    @property
    def status(self) -> Status:
        if any(trouble.outcome is Outcome.EXCLUDED for trouble in self.troubles):
            return Status.WRONG
        return Status.OPEN if self.troubles or self.open or self.unchecked else Status.OK


@frozen
class _Application:
    """What one row is checked as."""

    policy: Policy
    form: ApplicationForm


@frozen
class _Read:
    """A row as far as it could be read."""

    row: int
    unit: str
    applications: tuple[_Application, ...]
    cases: Mapping[str, Case]
    """Of each application, by the names of policy and form."""
    troubles: tuple[Trouble, ...]


@define
class Checks:
    """The checks of one file; :meth:`results` gives them row by row, *unread* is then known."""

    register: Register
    kind: Kind
    asked: Asked
    _places: dict[Header, int] = Factory(dict)
    _read: set[int] = Factory(set)
    _policies: Mapping[str, Policy] = Factory(dict)

    def __attrs_post_init__(self) -> None:
        headers = self.register.layout.headers
        for place, header in enumerate(headers):
            known = _HEADERS.get(key(header))
            if known is not None:
                self._places.setdefault(known, place)
        every = [policy for name in VENDORS for policy in policies(name)]
        self._policies = {policy.name: policy for policy in read_otherwise(every, self.asked.ways)}
        given = {
            Header.VENDOR: self.asked.vendor or "/" in self.asked.service or Header.SERVICE in self._places,
            Header.APPLICATION: self.asked.applications,
        }
        lacking = [header for header in _NEEDED[self.kind] if header not in self._places and not given.get(header)]
        if lacking:
            ja = "、".join(f"{JAPANESE[header]}（{header.value}）" for header in lacking)
            en = ", ".join(f"{JAPANESE[header]} ({header.value})" for header in lacking)
            there = ", ".join(shown(header) for header in headers)
            raise RegisterError(
                ja=f"{self.register.path}: 必要な見出しがありません: {ja}。あるのは{there}。"
                "その見出しの列を足してください。ベンダーと申請の種類は --vendor と --application でも指定できます。",
                en=f"{self.register.path}: needed headers are lacking: {en}; there are {there}. "
                "Add a column with that header. Vendor and application can be given with --vendor and --application.",
            )

    @property
    def unread(self) -> tuple[str, ...]:
        """The headers under which nothing was looked for in any row."""
        known = self._read | set(self._places.values())
        return tuple(header for place, header in enumerate(self.register.layout.headers) if place not in known)

    def results(self) -> Iterator[Checked]:
        """This gives one result for each row, in order."""
        match self.kind:
            case Kind.IDENTIFIER:
                return map(self._identifier, self.register.rows())
            case Kind.APPLICATION:
                return (checked for row in self.register.rows() for checked in self._checked([self._row(row)]))
            case Kind.BULK:
                return iter(self._checked([self._row(row) for row in self.register.rows()]))

    # Cells

    def _cell(self, row: Row, header: Header) -> str:
        place = self._places.get(header)
        return "" if place is None else row.texts[place]

    def _header(self, header: Header) -> str:
        place = self._places.get(header)
        return JAPANESE[header] if place is None else self.register.layout.headers[place]

    def _of(self, header: Header, value: str, there: Iterable[str]) -> Trouble:
        """A vendor, a service or an application that there is not."""
        listed = ", ".join(there)
        name = JAPANESE[header]
        return Trouble(
            self._header(header),
            header.value,
            "unknown",
            value,
            f"{name}{shown(value)}はありません。あるのは{listed}",
            f"there is no {header.value} {shown(value)}: there are {listed}",
        )

    # Identifiers

    def _identifier(self, row: Row) -> Checked:
        unit, text = self._cell(row, Header.UNIT), self._cell(row, Header.VALUE)
        troubles = [_of_reader(problem) for problem in row.problems]
        named = self._form(row)
        if isinstance(named, Trouble):
            return Checked(row.number, unit, (), (*troubles, named))
        if named is None:
            why = Bilingual("この種類の番号の形は公表されていません", "no form of this number is published")
            return Checked(row.number, unit, (), tuple(troubles), unchecked=why)
        try:
            named.validate(text)
        except IdentifierError as wrong:
            clauses = tuple(clause.id for clause in wrong.clauses)
            header = self._header(Header.VALUE)
            found = Trouble(header, named.name, wrong.code, wrong.text, wrong.ja, wrong.en, clauses, wrong.usual)
            troubles.append(found)
        return Checked(row.number, unit, (named.name,), tuple(troubles))

    def _form(self, row: Row) -> NamedForm | Trouble | None:
        name = normalise_width(self._cell(row, Header.VENDOR)) or self.asked.vendor
        try:
            found = vendor(name)
        except UnknownPolicyError:
            return self._of(Header.VENDOR, name, VENDORS)
        text = normalise_width(self._cell(row, Header.FORM))
        sold = [self._policies[each.name] for each in policies(found.name)]
        forms = [form for each in sold for form in each.forms]
        named = next((form for form in forms if key(text) in map(key, (form.name, *form.names))), None)
        if named is None and forms and key(text) not in _numbers(sold):
            return self._of(
                Header.FORM, text, dict.fromkeys(name for form in forms for name in (*form.names[:1], form.name))
            )
        return named

    # Applications

    def _row(self, row: Row) -> _Read:
        unit = self._cell(row, Header.UNIT)
        troubles = [_of_reader(problem) for problem in row.problems]
        found = self._applications(row)
        if isinstance(found, Trouble):
            return _Read(row.number, unit, (), {}, (*troubles, found))
        cases: dict[str, Case] = {}
        for each in found:
            stated = self._facts(row, each.form)
            troubles += [wrong for wrong in stated if isinstance(wrong, Trouble) and wrong not in troubles]
            case = self.asked.case.but(*(known for known in stated if isinstance(known, Known)))
            cases[_name(each)] = case.but(ENTRIES.is_(self._entries(row, each.form)))
        return _Read(row.number, unit, found, cases, tuple(troubles))

    def _applications(self, row: Row) -> tuple[_Application, ...] | Trouble:
        sold = self._sold(row)
        if isinstance(sold, Trouble):
            return sold
        text = normalise_width(self._cell(row, Header.APPLICATION))
        found = []
        for wanted in (text,) if text or not self.asked.applications else self.asked.applications:
            known = [_Application(policy, form) for policy in sold for form in policy.applications]
            application = next(
                (each for each in known if key(wanted) in map(key, (each.form.name, each.form.ja, *each.form.names))),
                None,
            )
            if application is None:
                there = dict.fromkeys(name for each in known for name in (*each.form.names[:1], each.form.name))
                return self._of(Header.APPLICATION, wanted, there)
            found.append(application)
        return tuple(found)

    def _sold(self, row: Row) -> tuple[Policy, ...] | Trouble:
        """The policies that a row can be of."""
        service = normalise_width(self._cell(row, Header.SERVICE)) or self.asked.service
        name = normalise_width(self._cell(row, Header.VENDOR)) or self.asked.vendor or service.partition("/")[0]
        try:
            every = policies(name)
        except UnknownPolicyError:
            return self._of(Header.VENDOR, name, VENDORS)
        sold = tuple(policy for policy in every if not service or key(service) in map(key, _names(policy)))
        if not sold:
            return self._of(Header.SERVICE, service, (policy.ja for policy in every))
        return tuple(self._policies[policy.name] for policy in sold)

    def _facts(self, row: Row, form: ApplicationForm) -> list[Known | Trouble]:
        """What the cells state of the facts that the form looks at."""
        known: dict[str, Question] = {key(name): fact for fact in form.facts for name in (fact.name, fact.ja, fact.en)}
        found: list[Known | Trouble] = []
        for place, header in enumerate(self.register.layout.headers):
            fact = known.get(key(header))
            text = normalise_width(row.texts[place])
            if fact is None:
                continue
            self._read.add(place)
            if text and not any(isinstance(each, Known) and each.question is fact for each in found):
                found.append(_fact(fact, header, text))
        return found

    def _entries(self, row: Row, form: ApplicationForm) -> Entries:
        """What the cells state of the entries of the form; several columns of one name are several values."""
        entries = {
            key(name): entry.value.name
            for entry in form.entries
            for name in (entry.value.name, entry.value.ja, entry.value.en)
        }
        given: dict[str, list[str]] = {}
        for place, header in enumerate(self.register.layout.headers):
            name = entries.get(key(header))
            if name is not None:
                self._read.add(place)
                given.setdefault(name, []).append(row.texts[place])
        return Entries(tuple(Given(name, tuple(values)) for name, values in given.items()))

    def _checked(self, rows: Sequence[_Read]) -> list[Checked]:
        """The results of rows that are held against each other."""
        faults: dict[int, list[Trouble]] = {row.row: list(row.troubles) for row in rows}
        lists: dict[str, _Application] = {_name(each): each for row in rows for each in row.applications}
        # What stands once only does so in all the lists to one vendor.
        held = {
            vendor: numbers(
                Listed(each.form, row.row, case[ENTRIES] or Entries(()))
                for name, each in lists.items()
                if each.policy.vendor == vendor
                for row in rows
                if (case := row.cases.get(name)) is not None
            )
            for vendor in dict.fromkeys(each.policy.vendor for each in lists.values())
        }
        for name, each in lists.items():
            lines = {row.row: row.cases[name] for row in rows if name in row.cases}
            headers = self._headers(each.form)
            for fault in table.line_faults(each.policy, each.form.name, lines, held[each.policy.vendor]):
                assert fault.row is not None
                faults[fault.row].append(_of_fault(fault, headers))
        return [self._result(row, faults[row.row]) for row in rows]

    def _result(self, row: _Read, faults: Sequence[Trouble]) -> Checked:
        lacking: dict[Question, Bilingual] = {}
        for each in row.applications:
            case = row.cases[_name(each)]
            for fact in _open(each, case):
                lacking.setdefault(fact, _unsettled(fact, case))
        names = tuple(_name(each) for each in row.applications)
        return Checked(row.row, row.unit, names, tuple(faults), tuple(lacking), tuple(lacking.values()))

    def _headers(self, form: ApplicationForm) -> Mapping[str, str]:
        """Of each entry the header under which it stands, in the file or in our words."""
        there = {key(header): header for header in self.register.layout.headers}
        return {
            entry.value.name: next(
                (there[key(name)] for name in (entry.value.ja, entry.value.name, entry.value.en) if key(name) in there),
                entry.value.ja,
            )
            for entry in form.entries
        }


_NEEDED: Final[Mapping[Kind, tuple[Header, ...]]] = {
    Kind.APPLICATION: (Header.VENDOR, Header.APPLICATION),
    Kind.BULK: (Header.VENDOR, Header.APPLICATION),
    Kind.IDENTIFIER: (Header.VENDOR, Header.FORM, Header.VALUE),
}


def recognised(headers: Sequence[str]) -> int:
    """This gives how many of the headers say what a row is of: what tells a comma from a tab."""
    return sum(key(header) in _HEADERS for header in headers)


# Numbers that registers have of every vendor, whether or not it gives their form.
_OF_EVERY_VENDOR: Final = frozenset(
    map(
        key,
        ("シリアル番号", "serial", "契約番号", "契約ID", "contract-number", "contract-id", "サポートID", "support-id"),
    )
)


def _numbers(sold: Iterable[Policy]) -> frozenset[str]:
    """What a vendor asks for in its applications: there are such entries, though not all have a form."""
    entries = [entry.value for policy in sold for form in policy.applications for entry in form.entries]
    return _OF_EVERY_VENDOR | {key(name) for entry in entries for name in (entry.name, entry.ja, entry.en)}


def _names(policy: Policy) -> tuple[str, ...]:
    return (policy.name, policy.name.partition("/")[2], *names(policy))


def _name(application: _Application) -> str:
    return f"{application.policy.name}: {application.form.name}"


def _open(application: _Application, case: Case) -> list[Question]:
    """The facts that something of an application waits for."""
    decision = table.application(application.policy, application.form.name, case)
    return [fact for each in decision.findings if each.outcome is Outcome.UNDETERMINED for fact in each.missing]


_TOO_SHORT: Final = Bilingual("短くて比べられません", "too short to be compared")
_NOT_ENOUGH: Final[Mapping[Fact[str], Bilingual]] = {
    TICKET_CODE: _TOO_SHORT,
    UNIT_CODE_READ: _TOO_SHORT,
    PRODUCT: Bilingual("製品の一覧にありません", "in no list of products"),
}
"""What is wrong with a fact that is stated and settles nothing."""


def _unsettled(fact: Question, case: Case) -> Bilingual:
    """Why a fact does not settle what waits for it."""
    for text, why in _NOT_ENOUGH.items():
        if fact is text and (stated := case[text]) is not None:
            return Bilingual(f"{fact.ja}{shown(stated)}は{why.ja}", f"{fact.en}: {shown(stated)} is {why.en}")
    return Bilingual(f"{fact.ja}が分かりません", f"not known: {fact.en}")


def _of_fault(fault: Fault, headers: Mapping[str, str]) -> Trouble:
    clauses = tuple(clause.id for clause in fault.clauses)
    return Trouble(
        headers.get(fault.entry, ""),
        fault.entry or "application",
        fault.code.value,
        fault.value,
        fault.ja,
        fault.en,
        clauses,
        fault.usual,
        fault.outcome,
    )


def _of_reader(problem: Problem) -> Trouble:
    return Trouble(problem.column, "row", problem.code, problem.value, problem.ja, problem.en)


_YES_OR_NO: Final = {
    "はい": "true",
    "要": "true",
    "有": "true",
    "あり": "true",
    "希望する": "true",
    "いいえ": "false",
    "不要": "false",
    "無": "false",
    "なし": "false",
    "希望しない": "false",
}


def _fact(fact: Question, header: str, text: str) -> Known | Trouble:
    if fact is PRODUCT:
        # A product that no table lists may still be one.
        with suppress(UnknownProductError):
            text = find_product(text).name
    is_yes_or_no = isinstance(fact, Fact) and fact.kind is bool
    try:
        return known_from_text(fact, _YES_OR_NO.get(text, text) if is_yes_or_no else text)
    except WireError:
        return Trouble(
            header,
            fact.name,
            "unreadable",
            text,
            f"{fact.ja}を{shown(text)}とは読めません（値の書き方は maintrules facts）",
            f"{fact.en} cannot be {shown(text)} (maintrules facts lists how values are written)",
        )
