"""Versions (バージョン): is the installed software still supported, and until when may it stay?

A release with a greater Z makes every version with a smaller one old: an inquiry about such a version is not answered
from that day on, while the unit may be updated for some months and counts as maintained until then.  Which releases
are compared with each other, and what else can make a version old, are readings of the promise.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from enum import Enum
from functools import cached_property
from typing import Final

from attrs import evolve, frozen

from maintrules.conditions import Open, Truth, asked_on
from maintrules.decisions import BEGINNING, Finding, Outcome, Rule, Step, Timeline, Values, always, worst
from maintrules.duties import Bound, Deadline, Duty, Party
from maintrules.facts import Case, Event, Fact, Question, days_of
from maintrules.numbering import Breach, NumberedBy
from maintrules.periods import DAY, Length, within
from maintrules.releases import Kind, Line, LineBy, Method, Release, ReleaseTable, Version, of_major
from maintrules.requests import RECEIVED_AT
from maintrules.sources import Provision
from maintrules.words import PRODUCT, WORK, Work

__all__ = [
    "DesignatedVersions",
    "Designation",
    "Gate",
    "Grace",
    "LateUpdate",
    "Newest",
    "Purpose",
    "Released",
    "Releases",
    "RowRevision",
    "Source",
    "Standing",
    "Status",
    "Supported",
    "Versions",
    "deadlines",
    "finding",
    "of_request",
    "of_unit",
    "released",
    "standing",
    "timeline",
]


@frozen
class Releases:
    """Every release of one line that is known, in place of those the vendor's table lists."""

    each: tuple[Release, ...]


@frozen
class DesignatedVersions:
    """Versions that the vendor names as maintained."""

    each: tuple[Version, ...]


VERSION: Final = Fact(
    "version",
    "インストール済みのバージョン",
    "installed version",
    "どのバージョンが入っていますか。",
    "Which version is installed?",
    kind=Version,
)
RELEASES: Final = Fact(
    "releases",
    "既知のリリース",
    "known releases",
    "この製品のリリースには何がありますか。",
    "Which releases of this product are known?",
    kind=Releases,
)
"""A case that does not state them speaks of the releases that the vendor's table lists."""
DESIGNATED: Final = Fact(
    "designated-versions",
    "ベンダーが指定したバージョン",
    "versions that the vendor designated",
    "ベンダーが対象として指定したバージョンは何ですか。",
    "Which versions has the vendor designated as maintained?",
    kind=DesignatedVersions,
)
"""A case that does not state them speaks of none."""
UPDATED: Final = Event(
    "updated",
    "ソフトウェアを更新した日",
    "last update of the software",
    "ソフトウェアを最後にいつ更新しましたか。",
    "When was the software last updated?",
)


class Newest(Enum):
    """Which release makes those before it old."""

    LARGEST_Z = "largest-z"
    """The first with a greater Z."""
    NEWEST_RELEASE = "newest-release"
    """Any later periodic release."""


class Grace(Enum):
    """From which release the time to update a unit runs."""

    Z_RAISED = "z-raised"
    """The first that raised Z."""
    NONE = "none"
    """None: a unit is out at once."""
    EVERY_RELEASE = "every-release"
    """The next periodic one, whether it raised Z or not."""


class LateUpdate(Enum):
    """What a unit is that was updated after the time for it."""

    CURED = "cured"
    BARRED = "barred"


class Source(Enum):
    """What decides where the rule and the vendor's table disagree."""

    RULE = "rule"
    TABLE = "table"
    BOTH = "both"
    """Neither alone: what the one supports and the other does not is not known."""


class RowRevision(Enum):
    """Which revisions a row of the table stands for that prints none."""

    ANY = "any"
    EXACT = "exact"
    """None but a version without one."""


class Designation(Enum):
    """What becomes of the other versions when the vendor designates some."""

    ADDS = "adds"
    REPLACES = "replaces"


class Gate(Enum):
    """What the installed version decides, beside itself."""

    OWN_RESULT = "own-result"
    """Whether a request is owed; not whether the unit is covered."""
    JOINED = "joined"
    """That, and whether the unit is covered."""
    NOTHING = "nothing"


@frozen
class Versions:
    """Which versions a vendor supports."""

    table: Provision[ReleaseTable]
    by: Provision[LineBy]
    newest: Provision[Newest]
    kinds: tuple[Provision[Kind], ...]
    """What the paper shows of releases of a kind; cited where one changes what is supported."""
    grace: Provision[Grace]
    within: Provision[Length]
    """How long a unit may be updated, counted from the day after the release."""
    late: Provision[LateUpdate]
    source: Provision[Source]
    row_revision: Provision[RowRevision]
    designation: Provision[Designation]
    inquiries: Provision[frozenset[Work]]
    """The works that are answers about a version: for them there is no time to update."""
    upkeep: Provision[frozenset[Work]]
    """The works that maintain the unit: for them there is.  On any other work the version has no bearing."""
    gate: Provision[Gate]
    numbered: NumberedBy


class Purpose(Enum):
    """What the version is looked at for."""

    UNIT = "unit"
    """Maintaining the unit: there is time to update."""
    INQUIRY = "inquiry"
    """Answering a question about it."""


SUPPORTED: Final = Rule(
    "versions/supported",
    Outcome.COVERED,
    ja="バージョン {installed} はサポート対象です（{line}、対象: {supported}）。",
    en="Version {installed} is supported ({line}; supported: {supported}).",
)
DESIGNATED_ONE: Final = Rule(
    "versions/designated",
    Outcome.COVERED,
    ja="バージョン {installed} は、ベンダーが対象に指定しています。",
    en="The vendor designated version {installed} as maintained.",
)
LISTED: Final = Rule(
    "versions/listed",
    Outcome.COVERED,
    ja="バージョン {installed} は、公表された表に載っています（{place}）。",
    en="Version {installed} is in the published table ({place}).",
)
TO_BE_UPDATED: Final = Rule(
    "versions/to-be-updated",
    Outcome.COVERED,
    ja="バージョン {installed} は {by}（{since}）により対象外になりました。"
    "{stays_until} までに {supported} へ更新する機器は保守の対象です。",
    en="Version {installed} was superseded by {by} ({since}). "
    "A unit that is updated to {supported} by {stays_until} is maintained.",
)
OVERDUE: Final = Rule(
    "versions/update-overdue",
    Outcome.EXCLUDED,
    ja="バージョン {installed} は {by}（{since}）により対象外になり、更新の期限（{stays_until}）を過ぎました。"
    "{supported} へ更新すれば対象になります。",
    en="Version {installed} was superseded by {by} ({since}), and the time to update ended on {stays_until}. Updating "
    "to {supported} mends it.",
)
SUPERSEDED: Final = Rule(
    "versions/superseded",
    Outcome.EXCLUDED,
    ja="バージョン {installed} は {by}（{since}）によりサポート対象外です。"
    "{supported} へ更新してから問い合わせてください。",
    en="Version {installed} is not supported since {by} ({since}). Update to {supported}, then ask.",
)
NOT_DESIGNATED: Final = Rule(
    "versions/not-designated",
    Outcome.EXCLUDED,
    ja="バージョン {installed} は、ベンダーが指定したもの（{supported}）ではありません。",
    en="Version {installed} is none of those that the vendor designated ({supported}).",
)
UPDATED_LATE: Final = Rule(
    "versions/updated-too-late",
    Outcome.EXCLUDED,
    ja="期限（{stays_until}）の後（{updated}）に更新された機器は、保守の対象外です。",
    en="A unit that was updated ({updated}) after the time for it ({stays_until}) is not maintained.",
)
DISPUTED: Final = Rule(
    "versions/rule-and-table-disagree",
    Outcome.UNDETERMINED,
    ja="バージョン {installed} について、規則と公表された表が食い違っています。",
    en="The rule and the published table disagree about version {installed}.",
)
UNKNOWN_VERSION: Final = Rule(
    "versions/unknown-version",
    Outcome.UNDETERMINED,
    ja="バージョン {installed} は、{known_until} までに知られているリリースにありません（{line}）。",
    en="Version {installed} is not among the releases known until {known_until} ({line}).",
)
SMALLER_Z: Final = Rule(
    "versions/smaller-z",
    Outcome.EXCLUDED,
    ja="バージョン {installed} は知られているリリースにありませんが、Zが {by}（{since}）より小さいため対象外です。"
    "{supported} へ更新してください。",
    en="Version {installed} is no release that is known, but its Z is smaller than that of {by} ({since}): it is not "
    "supported. Update to {supported}.",
)
UNKNOWN_LINE: Final = Rule(
    "versions/unknown-line",
    Outcome.UNDETERMINED,
    ja="{product} は、公表されたリリースの表にありません。",
    en="{product} is not in the published table of releases.",
)
NOT_KNOWN: Final = Rule(
    "versions/not-known",
    Outcome.UNDETERMINED,
    ja="サポート対象のバージョンかどうかが分かりません。",
    en="Whether the version is supported is not known.",
)
STILL_LISTED: Final = Rule(
    "versions/still-listed",
    Outcome.COVERED,
    ja="{version} は規則では対象外ですが、公表された表に載っています（{place}）。",
    en="{version} is superseded by the rule, yet the published table lists it ({place}).",
)
APART: Final = Rule(
    "versions/shown-apart",
    Outcome.COVERED,
    ja="インストール済みのバージョンは別に示され、機器が対象かどうかを変えません。",
    en="The installed version is shown apart; it does not change whether the unit is covered.",
)

UPDATE: Final = Duty(
    "versions/update",
    Party.CUSTOMER,
    Bound.BY,
    ja="ソフトウェアを {installed} から、対象のバージョン（{by} など）へ更新する。",
    en="Update the software from {installed} to a supported version ({by} or another).",
)


class Status(Enum):
    """What there is to say of an installed version on a day."""

    SUPPORTED = "supported"
    TO_BE_UPDATED = "to-be-updated"
    """Superseded; the unit may stay on it until a day."""
    UNSUPPORTED = "unsupported"
    UNKNOWN_VERSION = "unknown-version"
    """It is none of the releases known on that day."""
    UNKNOWN_LINE = "unknown-line"
    """The product is not in the table."""
    NOT_KNOWN = "not-known"
    """The version, the product or another fact is missing."""


@frozen
class Standing:
    """What there is to say of an installed version on a day.

    *unit* is for maintaining the unit, *inquiry* for answering questions about it.  *stays_until* is the last day on
    which the unit may stay on a superseded version; None where it is not superseded, or need not be updated.
    """

    status: Status
    unit: Finding
    inquiry: Finding
    stays_until: date | None
    update_to: tuple[Version, ...]
    conflicts: tuple[Finding, ...]
    known_until: date | None
    """The day of the newest release that is known at all."""


@frozen
class Released:
    """The releases of a line that are known on a day, and what the rule makes of them."""

    line: Line
    each: tuple[Release, ...]
    kinds: tuple[Kind, ...]
    supported: tuple[Version, ...]
    unsupported: tuple[Version, ...]
    breaches: tuple[Breach, ...]
    conflicts: tuple[Finding, ...]
    rests_on: tuple[Provision[object], ...]
    """What all this rests on; each breach and each conflict has its own besides."""

    @property
    def methods(self) -> tuple[Method, ...]:
        return tuple(each.method for each in Line(self.line.name, self.each).followed)


# Lines


def _lines(promise: Versions, case: Case) -> tuple[Line, ...]:
    """The lines that the product's releases stand in; none where the product is not known or not listed."""
    stated, product = case[RELEASES], case[PRODUCT]
    if stated is not None:
        name = product or ""
        each = [promise.table.value.listed(name, release) for release in stated.each]
        return tuple(of_major(name, each)) if promise.by.value is LineBy.MAJOR else (Line(name, each),)
    return () if product is None else promise.table.value.lines(product, promise.by.value)


def _known_until(promise: Versions, case: Case) -> date | None:
    stated = case[RELEASES]
    if stated is None:
        return promise.table.value.known_until
    return max((each.released for each in stated.each), default=None)


def _find(promise: Versions, line: Line, version: Version) -> Release | None:
    match promise.row_revision.value:
        case RowRevision.ANY:
            return line.find_any_revision(version)
        case RowRevision.EXACT:
            return line.find(version)


def _is_meant(promise: Versions, listed: Version, version: Version) -> bool:
    """Does what is listed stand for *version*?"""
    match promise.row_revision.value:
        case RowRevision.ANY:
            return listed.numbers == version.numbers and listed.revision in {None, version.revision}
        case RowRevision.EXACT:
            return listed == version


def _may_be_meant(promise: Versions, listed: Version, version: Version) -> bool:
    """Could a version stated without its revision be the one that is listed with one?"""
    any_revision = promise.row_revision.value is RowRevision.ANY and version.revision is None
    return any_revision and listed.numbers == version.numbers


def _made_old_by(promise: Versions, line: Line, release: Release) -> Release | None:
    """The release that makes *release* old; None where none does."""
    match promise.newest.value:
        case Newest.LARGEST_Z:
            return line.raised_after(release.version.z)
        case Newest.NEWEST_RELEASE:
            return line.next_periodic(release)


def _made_old(promise: Versions, line: Line) -> tuple[Release | None, ...]:
    """For each release of the line the one that makes it old."""
    match promise.newest.value:
        case Newest.LARGEST_Z:
            return line.raised
        case Newest.NEWEST_RELEASE:
            return line.overtaken


def _supported(promise: Versions, line: Line, day: date) -> tuple[Version, ...]:
    """The versions of a line that rule and table support on *day*, each once, in the order of the releases."""
    by_table = promise.source.value is Source.TABLE
    return tuple(
        dict.fromkeys(
            each.version
            for each, by in zip(line.known_on(day), _made_old(promise, line), strict=False)
            if by is None or by.released > day or (by_table and each.tables)
        )
    )


def _in_force(promise: Versions, case: Case, line: Line, day: date) -> tuple[Version, ...]:
    """The versions to which one can update: those of the rule and of the vendor's designation."""
    by_rule, designated = _supported(promise, line, day), case[DESIGNATED]
    if designated is None:
        return by_rule
    match promise.designation.value:
        case Designation.ADDS:
            known = (each.version for each in line.known_on(day))
            return tuple(
                dict.fromkeys(
                    each
                    for each in known
                    if each in by_rule or any(_is_meant(promise, named, each) for named in designated.each)
                )
            )
        case Designation.REPLACES:
            return designated.each


def _kind_shown(promise: Versions, line: Line, release: Release) -> tuple[Provision[object], ...]:
    """What the paper shows of releases of the kind of *release*."""
    return tuple(shown for shown in promise.kinds if shown.value is line.kind(release))


def _stays_until(promise: Versions, line: Line, release: Release) -> date | None:
    """The last day on which a unit may stay on *release*; None where no day ends that."""
    match promise.grace.value:
        case Grace.Z_RAISED:
            by = _made_old_by(promise, line, release)
        case Grace.EVERY_RELEASE:
            # None may follow a release of a smaller Z that came after the one that made it old.
            by = line.next_periodic(release) or _made_old_by(promise, line, release)
        case Grace.NONE:
            by = _made_old_by(promise, line, release)
            return by.released - DAY if by else None
    return within(by.released, promise.within.value) if by else None


# One day


_FACTS: Final[tuple[Question, ...]] = (VERSION, PRODUCT, RELEASES, DESIGNATED)


def finding(promise: Versions, case: Case, purpose: Purpose, day: date) -> Finding:
    """This says whether the installed version is supported on *day*, for the unit or for an inquiry."""
    return _Asked(promise, case, purpose).on(day)


@frozen
class _Asked:
    """One question about the installed version of a case, for any day."""

    promise: Versions
    case: Case
    purpose: Purpose

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        return _lines(self.promise, self.case)

    @cached_property
    def rests_on(self) -> tuple[Provision[object], ...]:
        """What the answer rests on whatever the releases are: another reading of any of them may change it."""
        promise = self.promise
        common = (promise.newest, promise.by, promise.table, promise.source, promise.row_revision, promise.designation)
        match self.purpose:
            case Purpose.UNIT:
                return (promise.grace, promise.within, *common, promise.late)
            case Purpose.INQUIRY:
                return (promise.inquiries, *common, promise.late)

    @property
    def facts(self) -> tuple[Question, ...]:
        barred = self.purpose is Purpose.UNIT and self.promise.late.value is LateUpdate.BARRED
        return (*_FACTS, UPDATED) if barred else _FACTS

    def _found(
        self,
        rule: Rule,
        values: Values,
        *also: Provision[object],
        missing: tuple[Question, ...] = (),
        at_worst: Outcome | None = None,
    ) -> Finding:
        rests_on = (*also, *self.rests_on)
        return rule.found(*rests_on, facts=self.facts, values=values, missing=missing, at_worst=at_worst)

    def on(self, day: date) -> Finding:
        version, case = self.case[VERSION], self.case
        if version is None:
            return self._found(NOT_KNOWN, {}, missing=(VERSION,), at_worst=Outcome.EXCLUDED)
        values: Values = {"installed": version, "known_until": _known_until(self.promise, case)}
        designated = case[DESIGNATED]
        if designated is None:
            return self._by_rule(version, day, values)
        if any(_is_meant(self.promise, named, version) for named in designated.each):
            return self._found(DESIGNATED_ONE, values)
        match self.promise.designation.value:
            case Designation.REPLACES:
                found = self._found(NOT_DESIGNATED, {**values, "supported": designated.each})
            case Designation.ADDS:
                found = self._by_rule(version, day, values)
        if found.outcome is not Outcome.COVERED and any(
            _may_be_meant(self.promise, named, version) for named in designated.each
        ):
            return self._found(NOT_KNOWN, found.values, missing=(VERSION,), at_worst=Outcome.EXCLUDED)
        return found

    def _by_rule(self, version: Version, day: date, values: Values) -> Finding:
        """What is found of a version that is not designated."""
        product = self.case[PRODUCT]
        lines = self.lines
        if not lines:
            values = {**values, "product": product}
            missing: tuple[Question, ...] = (PRODUCT if product is None else RELEASES,)
            rule = NOT_KNOWN if product is None else UNKNOWN_LINE
            return self._found(rule, values, missing=missing, at_worst=Outcome.EXCLUDED)
        for line in lines:
            release = _find(self.promise, line, version)
            if release is not None and release.released <= day:
                return self._of(line, release, version, day, values)
        return self._unknown(lines, version, day, values)

    def _of(self, line: Line, release: Release, version: Version, day: date, values: Values) -> Finding:
        """What is found of a version that is known."""
        promise = self.promise
        by = _made_old_by(promise, line, release)
        values = {**values, "line": line.name, "supported": _in_force(promise, self.case, line, day)}
        old = by is not None and by.released <= day
        if old and release.tables and promise.source.value is not Source.RULE:
            rule = LISTED if promise.source.value is Source.TABLE else DISPUTED
            return self._found(rule, {**values, "place": release.place})
        if not old:
            newest = _kind_shown(promise, line, line.known_on(day)[-1])
            if self.purpose is Purpose.UNIT:
                return self._unit_on_supported(line, release, day, values, newest)
            return self._found(SUPPORTED, values, *newest)
        assert by is not None
        shown = _kind_shown(promise, line, by)
        values = {**values, "by": by.version, "since": by.released}
        match self.purpose:
            case Purpose.INQUIRY:
                return self._found(SUPERSEDED, values, *shown)
            case Purpose.UNIT:
                stays_until = _stays_until(promise, line, release)
                assert stays_until is not None
                rule = TO_BE_UPDATED if day <= stays_until else OVERDUE
                return self._found(rule, {**values, "stays_until": stays_until}, *shown)

    def _unit_on_supported(
        self, line: Line, release: Release, day: date, values: Values, newest: tuple[Provision[object], ...]
    ) -> Finding:
        promise = self.promise
        by = line.next_periodic(release) if promise.grace.value is Grace.EVERY_RELEASE else None
        if by is not None and by.released <= day:
            until = within(by.released, promise.within.value)
            rule = TO_BE_UPDATED if day <= until else OVERDUE
            later = [each.version for each in line.known_on(day) if each.released >= by.released]
            supported = tuple(each for each in _in_force(promise, self.case, line, day) if each in later)
            found = {**values, "by": by.version, "since": by.released, "stays_until": until, "supported": supported}
            return self._found(rule, found, *newest)
        if promise.late.value is LateUpdate.BARRED:
            raised = next(each for each in line.releases if each.version.z == release.version.z)
            below = any(each.version.z < release.version.z for each in line.known_on(raised.released))
            window = within(raised.released, promise.within.value)
            updated_late = _after(self.case, window) if below else False
            values = {**values, "stays_until": window, "updated": self.case[UPDATED]}
            if isinstance(updated_late, Open):
                return self._found(UPDATED_LATE, values, missing=updated_late.missing, at_worst=Outcome.EXCLUDED)
            if updated_late:
                return self._found(UPDATED_LATE, values)
        return self._found(SUPPORTED, values, *newest)

    def _unknown(self, lines: Sequence[Line], version: Version, day: date, values: Values) -> Finding:
        """What is found of a version that no release known on *day* has."""
        promise, lines = self.promise, _of_its_major(lines, version)
        values = {**values, "line": tuple(line.name for line in lines)}
        by = _greater_in_each(promise, lines, version)
        if by is not None:
            waits = self.purpose is Purpose.UNIT and promise.grace.value is not Grace.NONE
            if day > (within(by.released, promise.within.value) if waits else by.released - DAY):
                supported = tuple(v for line in lines for v in _in_force(promise, self.case, line, day))
                found = {**values, "by": by.version, "since": by.released, "supported": supported}
                return self._found(SMALLER_Z, found)
        return self._found(UNKNOWN_VERSION, values, missing=(RELEASES,), at_worst=Outcome.EXCLUDED)


def _of_its_major(lines: Sequence[Line], version: Version) -> Sequence[Line]:
    """The lines that have releases of the version's X; all of them, where none has."""
    return [line for line in lines if any(each.version.x == version.x for each in line.releases)] or lines


def _greater_in_each(promise: Versions, lines: Sequence[Line], version: Version) -> Release | None:
    """The release by which every one of the lines has a greater Z; None where one has none, or another rule holds."""
    raised = [line.raised_after(version.z) for line in lines]
    if promise.newest.value is not Newest.LARGEST_Z or not all(raised):
        return None
    return max((each for each in raised if each), key=lambda each: each.released)


def _after(case: Case, last: date) -> Truth:
    """Was the software updated after *last*?  It was not, where it never was."""
    when = case[UPDATED]
    days = days_of(when)
    if days is None:
        return Open((UPDATED,)) if when is None else False
    if days.first > last:
        return True
    return False if days.last <= last else Open((UPDATED,))


@frozen
class Supported:
    """On the day of the request the installed version is one that inquiries are answered about."""

    promise: Versions

    @property
    def facts(self) -> tuple[Question, ...]:
        return (RECEIVED_AT, *_FACTS)

    def holds(self, case: Case) -> Truth:
        day = asked_on(case)
        if day is None:
            return Open((RECEIVED_AT,))
        found = finding(self.promise, case, Purpose.INQUIRY, day)
        if found.outcome is Outcome.UNDETERMINED:
            return Open(found.missing)
        return found.outcome is Outcome.COVERED


# Every day


def timeline(promise: Versions, case: Case, purpose: Purpose) -> Timeline:
    """This gives what holds of the installed version on every day."""
    asked = _Asked(promise, case, purpose)
    days = {BEGINNING}
    for line in asked.lines:
        for each in line.releases:
            days |= {each.released, within(each.released, promise.within.value) + DAY}
    steps: list[Step] = []
    for day in sorted(days):
        step = asked.on(day).step(day)
        if not steps or steps[-1][1:] != step[1:]:
            steps.append(step)
    return Timeline(tuple(steps))


def of_unit(promise: Versions, case: Case) -> Timeline:
    """This gives what the installed version means for whether the unit is covered, on every day."""
    match promise.gate.value:
        case Gate.JOINED:
            return _resting_on(promise.gate, timeline(promise, case, Purpose.UNIT))
        case Gate.OWN_RESULT | Gate.NOTHING:
            return always(APART.found(promise.gate))


def _resting_on(provision: Provision[object], line: Timeline) -> Timeline:
    return Timeline(tuple(step._replace(rests_on=(provision, *step.rests_on)) for step in line.steps))


def of_request(promise: Versions, case: Case, day: date) -> tuple[Finding, ...]:
    """This says what the installed version means for the ``work`` of *case*; open, where that could make a difference.

    A version that is superseded, but may still be updated, is maintained and not answered about; a work that is
    neither upkeep nor an answer is done whatever is installed.
    """
    if promise.gate.value is Gate.NOTHING:
        return ()
    work = case[WORK]
    if work in promise.inquiries.value:
        return (_with_work(finding(promise, case, Purpose.INQUIRY, day), promise.inquiries),)
    if work in promise.upkeep.value:
        return (_with_work(finding(promise, case, Purpose.UNIT, day), promise.upkeep),)
    if work is not None:
        return ()
    inquiry, unit = (finding(promise, case, purpose, day) for purpose in (Purpose.INQUIRY, Purpose.UNIT))
    if inquiry.outcome is unit.outcome is Outcome.COVERED:
        return (inquiry, unit)
    rests_on = tuple(dict.fromkeys((promise.inquiries, promise.upkeep, *inquiry.rests_on, *unit.rests_on)))
    facts, missing = (WORK, *unit.facts), tuple(dict.fromkeys((WORK, *inquiry.missing, *unit.missing)))
    heaviest = worst((inquiry.weighs, unit.weighs))
    return (NOT_KNOWN.found(*rests_on, facts=facts, values=inquiry.values, missing=missing, at_worst=heaviest),)


def _with_work(found: Finding, works: Provision[frozenset[Work]]) -> Finding:
    rests_on = tuple(dict.fromkeys((*found.rests_on, works)))
    return evolve(found, rests_on=rests_on, facts=(WORK, *found.facts))


# What there is to say


def standing(promise: Versions, case: Case, day: date) -> Standing:
    """This gives everything there is to say of the installed version on *day*."""
    unit, inquiry = finding(promise, case, Purpose.UNIT, day), finding(promise, case, Purpose.INQUIRY, day)
    old = unit.rule in {TO_BE_UPDATED, OVERDUE}
    until, supported = unit.values.get("stays_until"), (unit if old else inquiry).values.get("supported")
    version = case[VERSION]
    conflicts = [found for line in _lines(promise, case) for found in _conflicts(promise, line, day)]
    return Standing(
        _status(unit, inquiry),
        unit,
        inquiry,
        until if isinstance(until, date) and old else None,
        supported if isinstance(supported, tuple) and (old or inquiry.rule is not SUPPORTED) else (),
        tuple(found for found in conflicts if version is not None and _speaks_of(found, promise, version)),
        _known_until(promise, case),
    )


def _speaks_of(found: Finding, promise: Versions, version: Version) -> bool:
    """Is a conflict about this version, or about the row that stands for all its revisions?"""
    listed = found.values["version"]
    if promise.row_revision.value is RowRevision.EXACT or version.revision is None:
        return listed == version
    return listed in {version, Version.parse(version.release)}


def _status(unit: Finding, inquiry: Finding) -> Status:
    if unit.rule is UNKNOWN_VERSION:
        return Status.UNKNOWN_VERSION
    if unit.rule is UNKNOWN_LINE:
        return Status.UNKNOWN_LINE
    if unit.rule is TO_BE_UPDATED:
        return Status.TO_BE_UPDATED
    match unit.outcome:
        case Outcome.COVERED:
            return Status.SUPPORTED
        case Outcome.UNDETERMINED:
            return Status.NOT_KNOWN
        case Outcome.EXCLUDED | Outcome.DISCRETIONARY:
            return Status.UNSUPPORTED


def released(promise: Versions, case: Case, day: date) -> tuple[Released, ...]:
    """This gives for each line of the product the releases known on *day*, and which of them are supported."""
    return tuple(_released(promise, case, line, day) for line in _lines(promise, case))


def _released(promise: Versions, case: Case, line: Line, day: date) -> Released:
    known = Line(line.name, tuple(line.known_on(day)))
    supported = [each for each in _in_force(promise, case, known, day) if known.find(each)]
    return Released(
        line,
        known.releases,
        known.kinds,
        tuple(supported),
        tuple(dict.fromkeys(each.version for each in known.releases if each.version not in supported)),
        promise.numbered.breaches(known),
        tuple(_conflicts(promise, line, day)),
        (
            *(promise.table, promise.by, promise.newest, promise.source, promise.designation),
            *(shown for shown in promise.kinds if shown.value in known.kinds),
            *promise.numbered.rests_on(known),
        ),
    )


def _conflicts(promise: Versions, line: Line, day: date) -> Iterable[Finding]:
    """Where a table lists a release that the rule makes old."""
    rests_on = (promise.table, promise.source, promise.newest, promise.by)
    for each, by in zip(line.known_on(day), _made_old(promise, line), strict=False):
        if by is not None and by.released <= day and each.tables:
            values = {"version": each.version, "place": each.place}
            yield STILL_LISTED.found(*rests_on, facts=_FACTS, values=values)


def deadlines(promise: Versions, case: Case, last: date | None) -> tuple[Deadline, ...]:
    """This gives by when the unit must be updated; nothing where its version is not superseded.

    It is to be done from the day of the release that superseded it until *last*, the end of the contract.
    """
    version = case[VERSION]
    if version is None or promise.gate.value is Gate.NOTHING:
        return ()
    asked = _Asked(promise, case, Purpose.UNIT)
    lines = asked.lines
    known = next(((line, release) for line in lines if (release := _find(promise, line, version))), None)
    if known is not None:
        until = _stays_until(promise, *known)
        found = asked.on(until) if until else None
        since = found.values.get("since") if found else None
    else:
        by = _greater_in_each(promise, _of_its_major(lines, version), version) if lines else None
        since = by.released if by else None
        until = within(by.released, promise.within.value) if by and promise.grace.value is not Grace.NONE else None
        found = asked.on(until + DAY) if until else None
    if until is None or found is None or not isinstance(since, date):
        return ()
    return (Deadline(UPDATE, until, found.rests_on, asked.facts, found.values, until=last, since=since),)
