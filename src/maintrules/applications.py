"""Applications (申請): which entries must a form hold, which may it, and what is wrong with this one?

Everything that is wrong is found at once, entry by entry, each with the passage that it breaks.  A condition that is
open asks for nothing; :func:`entry_findings` names the fact that would settle it.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from enum import Enum
from itertools import islice
from typing import Final

from attrs import evolve, field, frozen

from maintrules import rulings
from maintrules.conditions import ALWAYS, All, Any, Condition, Not, Open, Truth
from maintrules.decisions import Finding, Outcome, Rule
from maintrules.facts import Case, Fact, Question
from maintrules.identifiers import IdentifierError, NamedForm, Secrecy, serial_text
from maintrules.rulings import Ruling
from maintrules.sources import Clause, Provision
from maintrules.width import bare, names_nothing, normalise_width

__all__ = [
    "ENTRIES",
    "ROWS",
    "Agreeing",
    "ApplicationForm",
    "Code",
    "DifferentEntries",
    "EachAmong",
    "Entries",
    "Entry",
    "Evidence",
    "Fault",
    "Given",
    "Listed",
    "Made",
    "MoreAmong",
    "Need",
    "Numbers",
    "Once",
    "Rows",
    "SameEntries",
    "Sameness",
    "check",
    "check_lines",
    "check_rows",
    "entry_findings",
    "not_asked",
    "numbers",
    "required_where",
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
    """It stands elsewhere too, and each application must have its own."""
    SPLIT = "split"
    """Lines that belong together differ in it."""
    BARRED = "barred"


@frozen
class Given:
    """What an entry was given; several values where it can have several."""

    name: str
    values: tuple[str, ...] = field(repr=False)
    """Not shown: one of them may be a password."""


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
DOUBTFUL: Final = Rule("applications/doubtful", Outcome.UNDETERMINED, ja="{fault}", en="{fault}")
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


def not_asked(entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """These entries in a form that does not ask for them."""
    return tuple(evolve(entry, need=Need.NOT_ASKED) for entry in entries)


def required_where(entries: tuple[Entry, ...], when: Condition) -> tuple[Entry, ...]:
    """These entries in a form that requires them only where the condition holds."""
    return tuple(evolve(entry, need=Need.CONDITIONAL, when=when) for entry in entries)


@frozen
class Agreeing:
    """Lines that agree in *of* must agree in *entry*: keys of one contract on one support ID."""

    of: str
    entry: str


class Sameness(Enum):
    """What makes two values one number."""

    TEXT = "text"
    """The same in usual width."""
    SERIAL = "serial"
    """The same number, as a register reads it: without mark, revision and what is too long, in capitals."""
    OTHER_CASE = "other-case"
    """Not the same, but for letter case."""


@frozen
class Once:
    """What stands once only: each application of a vendor must have a number of its own in *entries*.

    Forms that say it by one *name* share their numbers.
    """

    name: str
    entries: tuple[str, ...]
    sameness: Sameness = Sameness.TEXT
    along: str = ""
    """An entry that belongs to the number: two are one where that is the same too."""
    outcome: Outcome = Outcome.EXCLUDED
    """What it comes to; UNDETERMINED: a doubt, COVERED: nothing."""


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
    once: tuple[Provision[Once], ...] = ()

    @property
    def facts(self) -> tuple[Question, ...]:
        """The facts that its entries and bars look at, beside the entries themselves."""
        asked = [fact for entry in self.entries for fact in entry.value.when.facts]
        asked += [fact for bar in self.bars for fact in bar.value.facts]
        return tuple(dict.fromkeys(fact for fact in asked if fact is not ENTRIES))


@frozen
class SameEntries:
    """Both entries are made, and alike: in usual width, with single blanks, the domain of a mail in small letters."""

    one: str
    other: str

    @property
    def facts(self) -> tuple[Question, ...]:
        return (ENTRIES,)

    def holds(self, case: Case) -> Truth:
        entries = case[ENTRIES] or Entries(())
        one, other = ([_alike(value) for value in entries.of(name)] for name in (self.one, self.other))
        return bool(one) and one == other


def _alike(text: str) -> str:
    """What is compared of a name or of an address."""
    usual = " ".join(normalise_width(text).split())
    box, at, domain = usual.rpartition("@")
    return f"{box}{at}{domain.lower()}" if at else usual


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
class Made:
    """The entry is made."""

    entry: str

    @property
    def facts(self) -> tuple[Question, ...]:
        return (ENTRIES,)

    def holds(self, case: Case) -> Truth:
        return bool((case[ENTRIES] or Entries(())).of(self.entry))


@frozen
class EachAmong:
    """All of the entries are made, and each of their values is one of these."""

    entries: tuple[str, ...]
    values: frozenset[str]

    @property
    def facts(self) -> tuple[Question, ...]:
        return (ENTRIES,)

    def holds(self, case: Case) -> Truth:
        made = case[ENTRIES] or Entries(())
        return all(made.of(name) and self.values.issuperset(_usual(made, name)) for name in self.entries)


@frozen
class MoreAmong:
    """More than *most* of the values of the entries are among these."""

    entries: tuple[str, ...]
    values: frozenset[str]
    most: int

    @property
    def facts(self) -> tuple[Question, ...]:
        return (ENTRIES,)

    def holds(self, case: Case) -> Truth:
        made = case[ENTRIES] or Entries(())
        return sum(normalise_width(each) in self.values for name in self.entries for each in made.of(name)) > self.most


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
    outcome: Outcome = Outcome.EXCLUDED
    """UNDETERMINED: a doubt, that it is wrong is not stated."""

    def __str__(self) -> str:
        place = "" if self.row is None else f"{self.row} "
        doubt = "" if self.outcome is Outcome.EXCLUDED else "?"
        return f"{place}{self.entry or 'application'}: {self.code.value}{doubt}"


@frozen
class Listed:
    """A line of a list (None: an application by itself), and the form that it is of."""

    application: ApplicationForm
    row: int | None
    entries: Entries


@frozen
class _Number:
    """A number that stands once only: what it is, and what tells it from another."""

    name: str
    sameness: Sameness
    along: str
    text: str


@frozen
class _Place:
    """Where a number stands: the how-manieth value of an entry, in which line, and how it is written there."""

    row: int | None
    entry: str
    nth: int
    along: str
    text: str


Numbers = Mapping[_Number, Mapping[str, Mapping[_Place, None]]]
"""Where numbers stand, then by how they are written."""


def entry_findings(application: ApplicationForm, case: Case, forms: Mapping[str, NamedForm]) -> tuple[Finding, ...]:
    """This says of every entry whether it must be made, and what is wrong with the one of *case*.

    *forms* are the vendor's forms by name.
    """
    entries = case[ENTRIES] or Entries(())
    found: list[Finding] = []
    for entry in application.entries:
        facts, truth = tuple(dict.fromkeys((ENTRIES, *entry.value.when.facts))), entry.value.when.holds(case)
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
    found += [finding for bar in application.bars if (finding := rulings.found(bar, case))]
    held = numbers([Listed(application, None, entries)])
    for once in application.once:
        for fault in _repeated(application, once, entries, None, held):
            rule = FAULTY if fault.outcome is Outcome.EXCLUDED else DOUBTFUL
            told = {"fault": fault, "code": fault.code, "value": fault.value}
            found.append(rule.found(once, facts=(ENTRIES,), values=told))
    return tuple(found)


def check(application: ApplicationForm, case: Case, forms: Mapping[str, NamedForm]) -> tuple[Fault, ...]:
    """This gives everything that is wrong with the ``entries`` of *case*, and every doubt.

    A condition that is open asks for nothing.
    """
    held = numbers([Listed(application, None, case[ENTRIES] or Entries(()))])
    return _line_faults(application, case, forms, None, held)


def check_rows(application: ApplicationForm, case: Case, forms: Mapping[str, NamedForm]) -> tuple[Fault, ...]:
    """This gives everything that is wrong with the ``rows`` of *case*, line by line, what stands across lines last."""
    rows = (case[ROWS] or Rows(())).each
    return check_lines(application, {number: case.but(ENTRIES.is_(row)) for number, row in enumerate(rows, 1)}, forms)


def numbers(lines: Iterable[Listed]) -> Numbers:
    """This gives where in lines of applications to one vendor the numbers stand that each must have of its own.

    A line that is of several forms has what they share once.
    """
    found: dict[_Number, dict[str, dict[_Place, None]]] = {}
    for line in lines:
        for provision in line.application.once:
            for place in _places(provision.value, line.entries, line.row):
                found.setdefault(_number(provision.value, place), {}).setdefault(place.text, {})[place] = None
    return found


def check_lines(
    application: ApplicationForm,
    lines: Mapping[int, Case],
    forms: Mapping[str, NamedForm],
    held: Numbers | None = None,
) -> tuple[Fault, ...]:
    """This gives everything that is wrong with the ``entries`` of the lines of one list, each with facts of its own.

    *held* is where numbers stand in this list and in others that go with it; None: there are no others.
    """
    rows = {number: line[ENTRIES] or Entries(()) for number, line in lines.items()}
    if held is None:
        held = numbers(Listed(application, number, row) for number, row in rows.items())
    found: list[Fault] = []
    kept = [
        (rule, _partners(rule.value, rows, str), _partners(rule.value, rows, bare)) for rule in application.agreeing
    ]
    for number, row in rows.items():
        found += _line_faults(application, lines[number], forms, number, held)
        for rule, exact, usual in kept:
            for of in sorted(set(row.of(rule.value.of))) if _usual(row, rule.value.entry) else ():
                if len(exact.get(of, ())) > 1:
                    found.append(_split(application, rule, of, number))
                elif len(usual.get(bare(of), ())) > 1:
                    found.append(_perhaps_split(application, rule, of, number))
    return tuple(found)


def _line_faults(
    application: ApplicationForm, case: Case, forms: Mapping[str, NamedForm], row: int | None, held: Numbers
) -> tuple[Fault, ...]:
    entries = case[ENTRIES] or Entries(())
    found = [
        fault
        for entry in application.entries
        for fault in _faults(entry, entries, entry.value.when.holds(case), forms, row)
    ]
    for bar in application.bars:
        finding = rulings.found(bar, case)
        if finding and finding.outcome in (Outcome.EXCLUDED, Outcome.UNDETERMINED) and not finding.missing:
            found.append(_barred(application, bar, finding, case, forms, row))
    for once in application.once:
        found += _repeated(application, once, entries, row, held)
    return tuple(found)


def _barred(
    application: ApplicationForm,
    bar: Provision[Ruling],
    finding: Finding,
    case: Case,
    forms: Mapping[str, NamedForm],
    row: int | None,
) -> Fault:
    asked = {entry.value.name: entry.value for entry in application.entries}
    entries = case[ENTRIES] or Entries(())
    seen = [asked[name] for name in dict.fromkeys(_looked_at(bar.value.when))]
    # A password is never shown, nor what is compared with it.
    secret = any(each.form and forms[each.form].form.value.secrecy is Secrecy.SECRET for each in seen)
    ja, en = [], []
    for each in seen:
        values = [] if secret else [repr(value) for value in entries.of(each.name)]
        ja.append(" ".join((f"「{each.ja}」", *values)))
        en.append(" ".join((each.en, *values)))
    for fact in bar.value.facts:
        if fact is not ENTRIES and fact in case:
            ja.append(f"「{fact.ja}」 {case.value(fact)!r}")
            en.append(f"{fact.en} {case.value(fact)!r}")
    passage = finding.clauses[0]
    said_ja, said_en = f"{passage.ja.partition('。')[0]}。", f"{passage.en.partition('. ')[0].removesuffix('.')}."
    how_ja, how_en = _AGAINST[finding.outcome]
    told_ja, told_en = f"{'、'.join(ja)}: {how_ja}: {said_ja}", f"{', '.join(en)}: {how_en}: {said_en}"
    return Fault(row, "", Code.BARRED, "", told_ja, told_en, finding.clauses, outcome=finding.outcome)


_AGAINST: Final = {
    Outcome.EXCLUDED: ("次に反します", "against"),
    Outcome.UNDETERMINED: ("次に反するかどうかは分かりません", "not stated whether this is against"),
}


def _looked_at(condition: Condition) -> Iterator[str]:
    """The entries that a condition looks at, by name."""
    match condition:
        case All() | Any():
            for part in condition.parts:
                yield from _looked_at(part)
        case Not():
            yield from _looked_at(condition.part)
        case SameEntries() | DifferentEntries():
            yield from (condition.one, condition.other)
        case EachAmong() | MoreAmong():
            yield from condition.entries
        case _:
            return


def _usual(row: Entries, name: str) -> frozenset[str]:
    """The values of an entry in their usual width: what tells one number from another."""
    return frozenset(normalise_width(value) for value in row.of(name))


_LONGEST_SERIAL: Final = 16


def _number(once: Once, place: _Place) -> _Number:
    match once.sameness:
        case Sameness.TEXT:
            text = place.text
        case Sameness.SERIAL:
            text = serial_text(place.text).number[:_LONGEST_SERIAL].upper()
        case Sameness.OTHER_CASE:
            text = place.text.lower()
    return _Number(once.name, once.sameness, place.along, text)


def _places(once: Once, entries: Entries, row: int | None) -> Iterator[_Place]:
    """Where in one line its numbers stand, each with what belongs to it."""
    along = [normalise_width(value) for value in entries.of(once.along)]
    for name in once.entries:
        texts = [normalise_width(value) for value in entries.of(name)]
        for nth, (beside, text) in enumerate(zip(along if once.along else [""] * len(texts), texts, strict=False)):
            yield _Place(row, name, nth, beside, text)


def _others(once: Once, place: _Place, held: Numbers) -> Iterator[_Place]:
    """Where the number of a place stands besides."""
    for text, places in held[_number(once, place)].items():
        if once.sameness is not Sameness.OTHER_CASE or text != place.text:
            yield from (each for each in places if each != place)


def _repeated(
    application: ApplicationForm, provision: Provision[Once], entries: Entries, row: int | None, held: Numbers
) -> list[Fault]:
    once, found = provision.value, dict[str, Fault]()
    if once.outcome is Outcome.COVERED:
        return []
    names = {entry.value.name: entry.value for entry in application.entries}
    for place in _places(once, entries, row):
        others = list(islice(_others(once, place, held), _MOST_SHOWN + 1))
        if not others:
            continue
        value = place.text
        elsewhere = list(dict.fromkeys(str(each.row) for each in others if each.row != row))
        shown = ", ".join(elsewhere[:_MOST_SHOWN]) + ("..." if len(others) > _MOST_SHOWN else "")
        places = [(f"ほかの行（{shown}）", f"other lines too ({shown})")] if elsewhere else []
        places += [("この申請の別の欄", "this application twice")] if len(elsewhere) < len(others) else []
        entry = names[place.entry]
        case_ja, case_en = _IN_OTHER_CASE if once.sameness is Sameness.OTHER_CASE else ("", "")
        beside_ja = f"「{names[once.along].ja}」も同じ" if once.along else ""
        beside_en = f", with the same {names[once.along].en}" if once.along else ""
        doubt_ja, doubt_en = _NOT_STATED if once.outcome is Outcome.UNDETERMINED else ("", "")
        ja = f"「{entry.ja}」の{value!r}は、{case_ja}{'と'.join(ja for ja, _ in places)}にもあります"
        en = f"{entry.en}: {value!r} stands {case_en}in {' and '.join(en for _, en in places)}{beside_en}{doubt_en}"
        notes = "。".join(note for note in (beside_ja, doubt_ja) if note)
        ja += f"（{notes}）" if notes else ""
        fault = Fault(row, place.entry, Code.REPEATED, value, ja, en, provision.clauses, outcome=once.outcome)
        found.setdefault(f"{place.entry} {value}", fault)
    return list(found.values())


_MOST_SHOWN: Final = 5
_IN_OTHER_CASE: Final = ("大文字と小文字だけが違うものが", "in other letter case ")
_NOT_STATED: Final = ("それでよいかは書かれていません", "; whether that may be is not stated")


def _partners(
    rule: Agreeing, rows: Mapping[int, Entries], read: Callable[[str], str]
) -> Mapping[str, AbstractSet[str]]:
    """Of each value of the one entry, as read, those of the other in the same lines; a word for none is no value."""
    found: dict[str, set[str]] = {}
    for row in rows.values():
        for of in row.of(rule.of):
            if not names_nothing(of):
                found.setdefault(read(of), set()).update(_usual(row, rule.entry))
    return found


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


def _perhaps_split(application: ApplicationForm, rule: Provision[Agreeing], of: str, row: int) -> Fault:
    """Numbers that differ in width or blanks alone are compared as they are written, and pointed out."""
    names = {entry.value.name: entry.value for entry in application.entries}
    one, other = names[rule.value.of], names[rule.value.entry]
    ja = f"{one.ja}の{of!r}と全角・半角や空白だけが違う行では「{other.ja}」が違います。同じものなら揃えてください"
    en = (
        f"lines whose {one.en} differs from {of!r} in width or blanks alone have another {other.en}: "
        "if they are the same it must be, too"
    )
    return Fault(row, other.name, Code.SPLIT, of, ja, en, rule.clauses, outcome=Outcome.UNDETERMINED)


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
