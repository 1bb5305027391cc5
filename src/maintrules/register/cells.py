"""How one cell is read.  Each function gives the value, or None where it is not known, and what there is to say.

Nothing is guessed: a cell that is not one of the forms named here gives no value and an error.  Texts are read in
their usual width.  No text raises anything, however long it is.
"""

import re
from datetime import date, timedelta
from enum import Enum
from typing import Final, Generic, TypeVar

from attrs import frozen

from maintrules.identifiers import IdentifierError, NamedForm, Versioning, serial_text
from maintrules.register import problems
from maintrules.register.problems import Kind, Problem, Said
from maintrules.releases import Version, VersionError
from maintrules.width import normalise_width, shown

__all__ = [
    "FIRST_DAY",
    "LAST_DAY",
    "Cell",
    "TermParts",
    "Unregistered",
    "after_as_of",
    "bought",
    "registered",
    "registered_before_bought",
    "serial",
    "term",
    "term_parts",
    "version",
]

T = TypeVar("T")

FIRST_DAY: Final = date(1868, 1, 25)
LAST_DAY: Final = date(2199, 12, 31)


@frozen
class Cell(Generic[T]):
    """This is a cell that was read: its value (None: not known) and the problems, in the order of reading."""

    value: T | None
    problems: tuple[Problem, ...] = ()


class Unregistered(Enum):
    """This is a registration that is known not to have been made."""

    NEVER = "never"


# Days


@frozen
class _Era:
    first: date
    last: date | None

    def year(self, number: int) -> int:
        return self.first.year - 1 + number


_REIWA: Final = _Era(date(2019, 5, 1), None)
_HEISEI: Final = _Era(date(1989, 1, 8), date(2019, 4, 30))
_SHOWA: Final = _Era(date(1926, 12, 25), date(1989, 1, 7))
_ERAS: Final = {"令和": _REIWA, "R": _REIWA, "平成": _HEISEI, "H": _HEISEI, "昭和": _SHOWA, "S": _SHOWA}

_USUAL_DAY: Final = re.compile(r"([0-9]{4})/([0-9]{2})/([0-9]{2})")
_DAY: Final = re.compile(
    r"(令和|平成|昭和|[RHS])?(元|[0-9]{1,4})"
    r"(?:([/.-])([0-9]{1,2})\3([0-9]{1,2})|年([0-9]{1,2})月([0-9]{1,2})日)"
    r"(?: +00?:00(?::00)?)?"
)
_EIGHT_DIGITS: Final = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})(?: +00?:00(?::00)?)?")
_EXCEL_SERIAL: Final = re.compile(r"[1-9][0-9]{4}")
# Excel counts a 29 February 1900 that never was; from 1 March 1900 on the count fits when it starts a day early.
_EXCEL_ZERO: Final = date(1899, 12, 30)
_LONGEST_DAY: Final = 100

_NOT_STATED: Final = frozenset(
    {"不明", "未定", "未確認", "確認中", "未記入", "未入力", "記入なし", "なし", "無し", "無", "空欄"}
    | {"?", "??", "???", "-", "--", "---", "ー", "―", "—", "–", "/"}
    | {"N/A", "NA", "#N/A", "NULL", "NONE", "TBD", "UNKNOWN"}
)
_NEVER: Final = frozenset({"未", "未登録", "なし"})


def bought(column: str, text: str, *, not_after: date | None) -> Cell[date]:
    """This gives the day of purchase; an empty cell is an error.

    *not_after* is the day of registration, or another that the purchase cannot lie after: of a two-digit year the
    message names the reading nearest before it, that day included.
    """
    usual = _usual_day(text)
    if usual is not None:
        return usual
    wanted = normalise_width(text)
    if not wanted:
        return Cell(None, (problems.DATE_MISSING.of(column, text),))
    return _read(column, text, wanted, _day(column, text, wanted, not_after))


def registered(column: str, text: str, *, not_after: date | None) -> Cell[date | Unregistered]:
    """This gives the day of registration, or NEVER for 未, 未登録 and なし.

    An empty cell is not known, and no problem.  *not_after* as in ``bought``.
    """
    usual = _usual_day(text)
    if usual is not None:
        return Cell(usual.value)
    wanted = normalise_width(text)
    if not wanted:
        return Cell(None)
    if wanted in _NEVER:
        never: Cell[date | Unregistered] = Cell(Unregistered.NEVER)
        return _read(column, text, wanted, never)
    day = _day(column, text, wanted, not_after)
    return _read(column, text, wanted, Cell(day.value, day.problems))


def after_as_of(column: str, text: str, day: date, *, as_of: date) -> Problem | None:
    """This gives the doubt about a day after the one asked about; None if there is none."""
    if day <= as_of:
        return None
    return problems.AFTER_AS_OF.of(column, text, reading=day.isoformat(), as_of=as_of.isoformat())


def registered_before_bought(column: str, text: str, *, registered_on: date, bought_on: date) -> Problem | None:
    """This gives the error, of the cell of the registration, of one before the purchase; None if there is none.

    The registration then counts as not known; the purchase stays.
    """
    if registered_on >= bought_on:
        return None
    return problems.REGISTERED_BEFORE_BOUGHT.of(
        column, text, registered=registered_on.isoformat(), bought=bought_on.isoformat()
    )


def _usual_day(text: str) -> Cell[date] | None:
    # Nearly all cells of a real register take this way, which must be cheap.
    match = _USUAL_DAY.fullmatch(text)
    if match is None:
        return None
    try:
        day = date(int(match[1]), int(match[2]), int(match[3]))
    except ValueError:
        return None
    return Cell(day) if FIRST_DAY <= day <= LAST_DAY else None


def _day(column: str, text: str, wanted: str, not_after: date | None) -> Cell[date]:
    if wanted.upper() in _NOT_STATED:
        return Cell(None, (problems.DATE_MISSING.of(column, text),))
    if len(wanted) > _LONGEST_DAY:
        return Cell(None, (problems.DATE_UNREADABLE.of(column, text),))
    if match := _EIGHT_DIGITS.fullmatch(wanted):
        return _civil(column, text, int(match[1]), int(match[2]), int(match[3]), problems.EIGHT_DIGITS)
    if _EXCEL_SERIAL.fullmatch(wanted):
        counted = _EXCEL_ZERO + timedelta(days=int(wanted))
        return Cell(counted, (problems.EXCEL_SERIAL.of(column, text, reading=counted.isoformat()),))
    match = _DAY.fullmatch(wanted)
    if match is None:
        return Cell(None, (problems.DATE_UNREADABLE.of(column, text),))
    month, day = int(match[4] or match[6]), int(match[5] or match[7])
    if match[1]:
        return _of_era(column, text, _ERAS[match[1]], match[2], month, day)
    if len(match[2]) == 4:
        return _civil(column, text, int(match[2]), month, day)
    if len(match[2]) == 2:
        return Cell(None, (_two_digits(column, text, int(match[2]), month, day, not_after),))
    return Cell(None, (problems.DATE_UNREADABLE.of(column, text),))


def _civil(column: str, text: str, year: int, month: int, day: int, *notes: Kind) -> Cell[date]:
    if (year, month, day) == (3000, 1, 1):
        return Cell(None, (problems.DATE_WITHOUT_END.of(column, text),))
    if not FIRST_DAY.year <= year <= LAST_DAY.year:
        return _out_of_range(column, text)
    read = _date(year, month, day)
    if read is None:
        return Cell(None, (problems.NO_SUCH_DAY.of(column, text),))
    if read < FIRST_DAY:
        return _out_of_range(column, text)
    return Cell(read, tuple(kind.of(column, text, reading=read.isoformat()) for kind in notes))


def _out_of_range(column: str, text: str) -> Cell[date]:
    return Cell(
        None,
        (problems.DATE_OUT_OF_RANGE.of(column, text, first=FIRST_DAY.isoformat(), last=LAST_DAY.isoformat()),),
    )


def _of_era(column: str, text: str, era: _Era, number: str, month: int, day: int) -> Cell[date]:
    counted = 1 if number == "元" else int(number)
    if counted == 0:
        return Cell(None, (problems.NO_SUCH_DAY.of(column, text),))
    cell = _civil(column, text, era.year(counted), month, day, problems.ERA_DATE)
    if cell.value is None:
        return cell
    reading = cell.value.isoformat()
    # Papers printed before a change go on in the old era, which is why that is only doubted; nobody wrote an era
    # before it was named, so a day before its beginning is a slip in era or year, and which of them is not known.
    if cell.value < era.first:
        early = problems.NO_SUCH_DAY_IN_ERA.of(column, text, first=era.first.isoformat(), reading=reading)
        return Cell(None, (early,))
    if era.last is not None and cell.value > era.last:
        late = problems.ENDED_ERA.of(column, text, last=era.last.isoformat(), reading=reading)
        return Cell(cell.value, (late,))
    return cell


def _two_digits(column: str, text: str, number: int, month: int, day: int, not_after: date | None) -> Problem:
    years = {1900 + number, 2000 + number} | {era.year(number) for era in _ERAS.values()}
    readings = [read for year in sorted(years) if (read := _date(year, month, day)) is not None]
    if not readings:
        return problems.NO_SUCH_DAY.of(column, text)
    if not_after is not None:
        before = [read for read in readings if read <= not_after]
        if before:
            nearest, limit = before[-1].isoformat(), not_after.isoformat()
            return problems.TWO_DIGIT_YEAR.of(column, text, reading=nearest, limit=limit)
    several = [read.isoformat() for read in readings]
    listed = Said("、".join(several), ", ".join(several))
    return problems.TWO_DIGIT_YEAR_OPEN.of(column, text, readings=listed)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _read(column: str, text: str, wanted: str, cell: Cell[T]) -> Cell[T]:
    # Where nothing was read there is nothing to say about the width it was read in.
    if wanted == text or cell.value is None:
        return cell
    return Cell(cell.value, (problems.WIDTH.of(column, text, reading=shown(wanted)), *cell.problems))


# Terms

_TERM: Final = re.compile(r"([1-9][0-9]?)年?")
_PARTS: Final = re.compile(r"[1-9][0-9]?年(?: *\+ *延長キット *[1-9][0-9]?年)+")
_PART: Final = re.compile(r"[0-9]+")
_REMARK_ENDS: Final = re.compile(r"[\r\n、。,;；，]")
_LONGEST_PARTS: Final = 100


@frozen
class TermParts:
    """This is a term made of a pack and the kits that lengthen it, each in years."""

    first: int
    kits: tuple[int, ...]


def term(column: str, text: str) -> Cell[int]:
    """This gives the years of the contract, 1 to 99: ``5年`` or ``5``."""
    if usual := _TERM.fullmatch(text):
        return Cell(int(usual[1]))
    wanted = normalise_width(text)
    if match := _TERM.fullmatch(wanted):
        return _read(column, text, wanted, Cell(int(match[1])))
    kind = problems.TERM_UNREADABLE if wanted and wanted.upper() not in _NOT_STATED else problems.TERM_MISSING
    return Cell(None, (kind.of(column, text),))


def term_parts(remarks: str) -> TermParts | None:
    """This gives the parts of a term that the remarks state, such as ``1年＋延長キット6年``; None if they state none.

    They stand alone, or between line breaks, commas or full stops; several that differ state nothing.
    """
    if not remarks:
        return None
    found = {
        TermParts(years[0], years[1:])
        for piece in _REMARK_ENDS.split(remarks)
        if len(piece) <= _LONGEST_PARTS and _PARTS.fullmatch(wanted := normalise_width(piece))
        for years in [tuple(int(number) for number in _PART.findall(wanted))]
    }
    return found.pop() if len(found) == 1 else None


# Numbers


def serial(column: str, text: str, *, form: NamedForm | None) -> Cell[str]:
    """This gives the serial number; an empty cell is None, and no problem.

    With a form, a leading ``S/N:`` and a revision after a blank are dropped and the number is looked at; without one
    (None) it is carried in its usual width.
    """
    if form is not None and len(text) == form.form.value.longest and form.is_valid(text):
        return Cell(text)
    wanted = normalise_width(text)
    if not wanted:
        return Cell(None)
    if form is None:
        return _read(column, text, wanted, Cell(wanted))
    cell = _formed_serial(column, text, wanted, form)
    return _read(column, text, wanted if wanted == text else serial_text(wanted).number, cell)


def _formed_serial(column: str, text: str, wanted: str, form: NamedForm) -> Cell[str]:
    written = serial_text(wanted)
    number, found = written.number, []
    if number != wanted:
        found.append(problems.SERIAL_REVISION.of(column, text, reading=shown(number)))
    if written.revision is not None and not _REVISION.fullmatch(written.revision):
        rest = shown(written.revision)
        found = [problems.REVISION_LONG.of(column, text, reading=shown(number), rest=rest)]
    longest = form.form.value.longest
    if longest is not None and len(number) > longest:
        number, rest = number[:longest], shown(number[longest:])
        usual = str(longest)
        found.append(problems.SERIAL_LONG.of(column, text, reading=shown(number), rest=rest, usual=usual))
    fault = _fault(form, number)
    if fault is not None:
        found.append(problems.ID_FORM.of(column, text, rule=fault))
    elif longest is not None and len(number) < longest:
        length, usual = str(len(number)), str(longest)
        if number == text:
            found.append(problems.SERIAL_SHORT.of(column, text, length=length, usual=usual))
        else:
            part = shown(number)
            found.append(problems.SERIAL_PART_SHORT.of(column, text, reading=part, length=length, usual=usual))
    return Cell(number or None, tuple(found))


_REVISION: Final = re.compile(r"[A-Za-z0-9]{1,3}")


def number(column: str, text: str, *, form: NamedForm | None) -> Cell[str]:
    """This gives the number of a contract or of a support ID; an empty cell is None, and no problem.

    Without a known form (None) it is carried as it stands.
    """
    if form is None:
        return Cell(text or None)
    wanted = normalise_width(text)
    if not wanted:
        return Cell(None)
    fault = _fault(form, wanted)
    found = () if fault is None else (problems.ID_FORM.of(column, text, rule=fault),)
    return _read(column, text, wanted, Cell(wanted, found))


def _fault(form: NamedForm, text: str) -> Said | None:
    """The rule that is broken, and the clause that it stands on."""
    try:
        form.validate(text)
    except IdentifierError as invalid:
        clause = invalid.clauses[0].id
        return Said(ja=f"{invalid.ja}（{clause}）", en=f"{invalid.en} ({clause})")
    return None


# Versions


def version(column: str, text: str, *, versioning: Versioning) -> Cell[Version]:
    """This gives the installed version; None where the product has none."""
    if versioning is Versioning.NONE:
        return Cell(None)
    wanted = normalise_width(text)
    if not wanted or wanted.upper() in _NOT_STATED:
        return Cell(None, (problems.VERSION_MISSING.of(column, text),))
    try:
        read = Version.parse(text)
    except VersionError:
        return Cell(None, (problems.VERSION_UNREADABLE.of(column, text),))
    found = []
    if read.number != wanted:
        found.append(problems.VERSION_PREFIX.of(column, text, reading=shown(read.number)))
    if read.revision is not None:
        found.append(
            problems.VERSION_REVISION.of(column, text, revision=str(read.revision), reading=shown(read.release))
        )
    return _read(column, text, wanted, Cell(read, tuple(found)))
