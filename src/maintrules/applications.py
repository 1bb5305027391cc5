"""Applications (申請): which entries must a form hold, which may it, and what is wrong with this one?

Everything that is wrong is found at once, entry by entry, each with the passage that it breaks.  A condition that is
open asks for nothing; :func:`entry_findings` names the fact that would settle it.
"""

from collections.abc import Mapping
from enum import Enum
from typing import Final

from attrs import evolve, frozen

from maintrules import rulings
from maintrules.conditions import ALWAYS, Condition, Open, Truth
from maintrules.decisions import Finding, Outcome, Rule
from maintrules.facts import Case, Fact, Question
from maintrules.identifiers import IdentifierError, NamedForm
from maintrules.rulings import Ruling
from maintrules.sources import Clause, Provision
from maintrules.width import normalise_width

__all__ = [
    "ENTRIES",
    "ROWS",
    "Agreeing",
    "ApplicationForm",
    "Code",
    "DifferentEntries",
    "Entries",
    "Entry",
    "Evidence",
    "Fault",
    "Given",
    "Need",
    "Rows",
    "SameEntries",
    "check",
    "check_lines",
    "check_rows",
    "entry_findings",
    "not_asked",
]


class Need(Enum):
    """Must an entry be made?"""

    REQUIRED = "required"
    OPTIONAL = "optional"
    CONDITIONAL = "conditional"
    """It must while the condition holds; else it may."""
    NOT_ASKED = "not-asked"


class Evidence(Enum):
    """From what it is known."""

    TEXT = "text"
    MARK = "mark"
    """A mark on the form."""
    INFERRED = "inferred"


class Code(Enum):
    """What is wrong with an entry, or with the application (BARRED)."""

    MISSING = "missing"
    NOT_ASKED = "not-asked"
    FORM = "form"
    TOO_MANY = "too-many"
    REPEATED = "repeated"
    """Another line has it, and each line must have its own."""
    SPLIT = "split"
    """Lines that belong together differ in it."""
    BARRED = "barred"


@frozen
class Given:
    """What an entry was given; several values where it can have several."""

    name: str
    values: tuple[str, ...]


@frozen
class Entries:
    """The entries made in one form."""

    each: tuple[Given, ...]

    def of(self, name: str) -> tuple[str, ...]:
        """The values of an entry that are more than blanks."""
        return tuple(value for given in self.each if given.name == name for value in given.values if value.strip())


@frozen
class Rows:
    """The lines of a list of applications, in order."""

    each: tuple[Entries, ...]


ENTRIES: Final = Fact(
    "entries", "記入した項目", "entries made", "どの項目に何を記入しましたか。", "What was entered?", kind=Entries
)
ROWS: Final = Fact(
    "rows",
    "一括申請の各行",
    "lines of a bulk application",
    "各行に何を記入しましたか。",
    "What was entered in each line?",
    kind=Rows,
)

REQUIRED: Final = Rule(
    "applications/required", Outcome.COVERED, ja="「{entry}」は必須です。", en="Must be entered: {entry}."
)
OPTIONAL: Final = Rule(
    "applications/optional", Outcome.COVERED, ja="「{entry}」は任意です。", en="May be entered: {entry}."
)
NOT_ASKED: Final = Rule(
    "applications/not-asked", Outcome.COVERED, ja="「{entry}」は記入しません。", en="Not asked for: {entry}."
)
FAULTY: Final = Rule("applications/faulty", Outcome.EXCLUDED, ja="{fault}", en="{fault}")
NEED_NOT_KNOWN: Final = Rule(
    "applications/need-not-known",
    Outcome.UNDETERMINED,
    ja="「{entry}」が必須かどうかが分かりません。",
    en="Not known whether it must be entered: {entry}.",
)

_NEEDS: Final = {Need.OPTIONAL: OPTIONAL, Need.NOT_ASKED: NOT_ASKED}


@frozen
class Entry:
    """One entry of a form: must it be made, in which form (a name among the vendor's forms), how many at most?"""

    name: str
    ja: str
    en: str
    need: Need
    when: Condition = ALWAYS
    form: str = ""
    evidence: Evidence = Evidence.TEXT
    at_most: int | None = None
    unique: bool = False
    """Each line of a list must have its own."""


def not_asked(entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """These entries in a form that does not ask for them."""
    return tuple(evolve(entry, need=Need.NOT_ASKED) for entry in entries)


@frozen
class Agreeing:
    """Lines that agree in *of* must agree in *entry*: keys of one contract on one support ID."""

    of: str
    entry: str


@frozen
class ApplicationForm:
    """A form, by name, and its entries in order; *agreeing* is what lines of a list must keep together."""

    name: str
    ja: str
    en: str
    entries: tuple[Provision[Entry], ...]
    agreeing: tuple[Provision[Agreeing], ...] = ()
    bars: tuple[Provision[Ruling], ...] = ()
    """What stands against it though every entry is made."""
    names: tuple[str, ...] = ()
    """Those by which lists call it."""

    @property
    def facts(self) -> tuple[Question, ...]:
        """The facts that its entries and bars look at, beside the entries themselves."""
        asked = [fact for entry in self.entries for fact in entry.value.when.facts]
        asked += [fact for bar in self.bars for fact in bar.value.facts]
        return tuple(dict.fromkeys(fact for fact in asked if fact is not ENTRIES))


@frozen
class SameEntries:
    """Both entries are made, and alike."""

    one: str
    other: str

    @property
    def facts(self) -> tuple[Question, ...]:
        return (ENTRIES,)

    def holds(self, case: Case) -> Truth:
        entries = case[ENTRIES] or Entries(())
        one, other = entries.of(self.one), entries.of(self.other)
        return bool(one) and one == other


@frozen
class DifferentEntries:
    """Both entries are made, and not alike."""

    one: str
    other: str

    @property
    def facts(self) -> tuple[Question, ...]:
        return (ENTRIES,)

    def holds(self, case: Case) -> Truth:
        entries = case[ENTRIES] or Entries(())
        one, other = entries.of(self.one), entries.of(self.other)
        return bool(one) and bool(other) and one != other


@frozen
class Fault:
    """Something wrong with an entry: of which line (None: of a single form), in both languages, by which passages.

    *entry* is empty for what is wrong with the application as such.
    """

    row: int | None
    entry: str
    code: Code
    value: str
    ja: str
    en: str
    clauses: tuple[Clause, ...]
    usual: str | None = None
    """The value in its usual width, where that alone is what is wrong."""

    def __str__(self) -> str:
        place = "" if self.row is None else f"{self.row} "
        return f"{place}{self.entry or 'application'}: {self.code.value}"


def entry_findings(application: ApplicationForm, case: Case, forms: Mapping[str, NamedForm]) -> tuple[Finding, ...]:
    """This says of every entry whether it must be made, and what is wrong with the one of *case*.

    *forms* are the vendor's forms by name.
    """
    entries = case[ENTRIES] or Entries(())
    found: list[Finding] = []
    for entry in application.entries:
        facts, truth = (ENTRIES, *entry.value.when.facts), entry.value.when.holds(case)
        rests_on: tuple[Provision[object], ...] = (entry, *_form(entry.value, forms))
        values: dict[str, object] = {"entry": entry.value}
        if entry.value.need is Need.CONDITIONAL and isinstance(truth, Open) and not entries.of(entry.value.name):
            found.append(NEED_NOT_KNOWN.found(*rests_on, facts=facts, values=values, missing=truth.missing))
            continue
        faults = _faults(entry, entries, truth, forms, None)
        for fault in faults:
            told = {**values, "fault": fault, "code": fault.code, "value": fault.value}
            found.append(FAULTY.found(*rests_on, facts=facts, values=told))
        if not faults:
            rule = _NEEDS.get(entry.value.need, REQUIRED if truth is True else OPTIONAL)
            found.append(rule.found(*rests_on, facts=facts, values=values))
    return (*found, *(finding for bar in application.bars if (finding := rulings.found(bar, case))))


def check(application: ApplicationForm, case: Case, forms: Mapping[str, NamedForm]) -> tuple[Fault, ...]:
    """This gives everything that is wrong with the ``entries`` of *case*; a condition that is open asks for nothing."""
    return _line_faults(application, case, forms, None)


def check_rows(application: ApplicationForm, case: Case, forms: Mapping[str, NamedForm]) -> tuple[Fault, ...]:
    """This gives everything that is wrong with the ``rows`` of *case*, line by line, what stands across lines last."""
    rows = (case[ROWS] or Rows(())).each
    return check_lines(application, {number: case.but(ENTRIES.is_(row)) for number, row in enumerate(rows, 1)}, forms)


def check_lines(
    application: ApplicationForm, lines: Mapping[int, Case], forms: Mapping[str, NamedForm]
) -> tuple[Fault, ...]:
    """This gives everything that is wrong with the ``entries`` of the lines of one list, each with facts of its own."""
    rows = {number: line[ENTRIES] or Entries(()) for number, line in lines.items()}
    found: list[Fault] = []
    unique = [(entry, _lines_of(entry.value.name, rows)) for entry in application.entries if entry.value.unique]
    kept = [(rule, _partners(rule.value, rows)) for rule in application.agreeing]
    for number, row in rows.items():
        found += _line_faults(application, lines[number], forms, number)
        for entry, having in unique:
            again = [value for value in sorted(_usual(row, entry.value.name)) if len(having[value]) > 1]
            found += [_repeated(entry, value, number, having[value]) for value in again]
        found += [
            _split(application, rule, of, number)
            for rule, partners in kept
            for of in sorted(_usual(row, rule.value.of))
            if len(partners[of]) > 1 and _usual(row, rule.value.entry)
        ]
    return tuple(found)


def _line_faults(
    application: ApplicationForm, case: Case, forms: Mapping[str, NamedForm], row: int | None
) -> tuple[Fault, ...]:
    entries = case[ENTRIES] or Entries(())
    found = [
        fault
        for entry in application.entries
        for fault in _faults(entry, entries, entry.value.when.holds(case), forms, row)
    ]
    against = [finding for bar in application.bars if (finding := rulings.found(bar, case))]
    found += [_barred(finding, row) for finding in against if finding.outcome is Outcome.EXCLUDED]
    return tuple(found)


def _barred(finding: Finding, row: int | None) -> Fault:
    passage = finding.clauses[0]
    ja, en = f"次の定めに反します: {passage.ja}", f"against the passage: {passage.en}"
    return Fault(row, "", Code.BARRED, "", ja, en, finding.clauses)


def _usual(row: Entries, name: str) -> frozenset[str]:
    """The values of an entry in their usual width: what tells one number from another."""
    return frozenset(normalise_width(value) for value in row.of(name))


def _lines_of(name: str, rows: Mapping[int, Entries]) -> dict[str, list[int]]:
    """Of each value of an entry, the lines that have it."""
    found: dict[str, list[int]] = {}
    for number, row in rows.items():
        for value in _usual(row, name):
            found.setdefault(value, []).append(number)
    return found


def _repeated(entry: Provision[Entry], value: str, row: int, having: list[int]) -> Fault:
    others = [number for number in having if number != row]
    shown = ", ".join(str(number) for number in others[:_MOST_SHOWN]) + ("..." if len(others) > _MOST_SHOWN else "")
    ja = f"「{entry.value.ja}」の{value!r}は、ほかの行（{shown}）にもあります"
    en = f"{entry.value.en}: {value!r} stands in other lines too ({shown})"
    return Fault(row, entry.value.name, Code.REPEATED, value, ja, en, entry.clauses)


_MOST_SHOWN: Final = 5


def _partners(rule: Agreeing, rows: Mapping[int, Entries]) -> dict[str, frozenset[str]]:
    """Of each value of the one entry, the values of the other in the same lines."""
    lines = _lines_of(rule.of, rows)
    return {
        of: frozenset().union(*(_usual(rows[number], rule.entry) for number in having)) for of, having in lines.items()
    }


def _split(application: ApplicationForm, rule: Provision[Agreeing], of: str, row: int) -> Fault:
    names = {entry.value.name: entry.value for entry in application.entries}
    one, other = names[rule.value.of], names[rule.value.entry]
    return Fault(
        row,
        other.name,
        Code.SPLIT,
        of,
        f"{one.ja}が{of!r}の行は、どれも同じ「{other.ja}」でなければなりません",
        f"lines whose {one.en} is {of!r} must all have the same {other.en}",
        rule.clauses,
    )


def _form(entry: Entry, forms: Mapping[str, NamedForm]) -> tuple[Provision[object], ...]:
    return (forms[entry.form].form,) if entry.form else ()


_MISSING: Final = {
    Evidence.TEXT: ("「{}」は必須です", "must be entered: {}"),
    Evidence.MARK: ("「{}」は必須です（記入例の印による）", "must be entered, by a mark on the form: {}"),
    Evidence.INFERRED: (
        "「{}」は必須と考えられます（記述からの推定）",
        "must be entered, as is inferred: {}",
    ),
}
_WORDS: Final = {
    Code.NOT_ASKED: ("「{}」は記入しません", "not asked for in this application: {}"),
    Code.TOO_MANY: ("「{}」が多すぎます（{}まで、{}）", "too many values of {}: {} at most, not {}"),
}


def _fault(entry: Provision[Entry], code: Code, value: str, *told: object, row: int | None) -> Fault:
    asked = entry.value
    ja, en = _MISSING[asked.evidence] if code is Code.MISSING else _WORDS[code]
    return Fault(row, asked.name, code, value, ja.format(asked.ja, *told), en.format(asked.en, *told), entry.clauses)


def _faults(
    entry: Provision[Entry], entries: Entries, holds: Truth, forms: Mapping[str, NamedForm], row: int | None
) -> list[Fault]:
    asked, values = entry.value, entries.of(entry.value.name)
    required = asked.need is Need.REQUIRED or (asked.need is Need.CONDITIONAL and holds is True)
    if not values:
        return [_fault(entry, Code.MISSING, "", row=row)] if required else []
    if asked.need is Need.NOT_ASKED:
        return [_fault(entry, Code.NOT_ASKED, "", row=row)]
    found = []
    if asked.at_most is not None and len(values) > asked.at_most:
        found.append(_fault(entry, Code.TOO_MANY, str(len(values)), asked.at_most, len(values), row=row))
    for value in values if asked.form else ():
        try:
            forms[asked.form].validate(value)
        except IdentifierError as wrong:
            clauses = tuple(dict.fromkeys((*wrong.clauses, *entry.clauses)))
            ja, en = f"「{asked.ja}」: {wrong.ja}", f"{asked.en}: {wrong.en}"
            found.append(Fault(row, asked.name, Code.FORM, wrong.text, ja, en, clauses, wrong.usual))
    return found
