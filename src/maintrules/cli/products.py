"""``maintrules versions`` and ``maintrules lifecycle``: what holds for a product whoever has one."""

import argparse
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Final, Self

from attrs import evolve, frozen

from maintrules import explain, phases, pictures, table
from maintrules.bilingual import Bilingual, Language
from maintrules.cli import saying
from maintrules.cli.options import Format, UsageError, as_of, facts, format_, ways
from maintrules.cli.output import Listing, list_, write
from maintrules.decisions import Decision, Finding, Outcome
from maintrules.drawing import DrawingError
from maintrules.facts import NEVER, Case
from maintrules.numbering import Breach, NumberRule
from maintrules.phases import Horizon
from maintrules.policy import Policy
from maintrules.register.assess import read_otherwise
from maintrules.register.outputs import aligned
from maintrules.releases import Sale, Version, VersionError
from maintrules.sources import Clause, Provision
from maintrules.vendors import Product, UnknownProductError, find_product
from maintrules.versions import VERSION, Released, Standing
from maintrules.words import PRODUCT, WORK, Work

__all__ = ["run_lifecycle", "run_versions"]

_SUPPORTED: Final = Bilingual("対象", "supported")
_ENDED: Final = Bilingual("、表では販売終了", "; listed as no longer sold")
_NOT_SUPPORTED: Final = Bilingual("対象外", "not supported")


@contextmanager
def _explained(options: argparse.Namespace) -> Iterator[None]:
    """Refuses in both languages what an argument asks in vain."""
    try:
        yield
    except UnknownProductError as unknown:
        listed = ", ".join(unknown.known)
        raise UsageError(
            ja=f"{options.product!r}という製品はありません。あるのは{listed}。",
            en=f"there is no product {options.product!r}; there are {listed}.",
        ) from None
    except VersionError:
        raise UsageError(
            ja=f"{options.version_asked!r}はバージョンではありません。3.30.4 のように X.Y.Z か X.Y.Z-r の形で。",
            en=f"{options.version_asked!r} is not a version; write X.Y.Z or X.Y.Z-r as in 3.30.4.",
        ) from None
    except DrawingError:
        raise UsageError(
            ja="--svg: 描ける日がありません。--fact end-of-sale=DAY を加えてください。",
            en="--svg: there is no day to draw; add --fact end-of-sale=DAY.",
        ) from None


@frozen
class _Asked:
    """What a command is asked about: a product, the policy that speaks of it, the day, and what else is known."""

    product: Product
    policy: Policy
    case: Case
    day: date
    form: Format
    notes: tuple[Bilingual, ...]


def _asked(options: argparse.Namespace) -> _Asked:
    form, day = format_(options.format), as_of(options.as_of)
    product = find_product(options.product)
    (policy,) = read_otherwise((product.policy,), ways(options.reading))
    stated = Case(*facts(options.fact))
    case = stated if PRODUCT in stated else stated.but(PRODUCT.is_(product.name))
    notes = saying.found_by(product.by, options.product, product.name, product.series)
    return _Asked(product, policy, case, day, form, tuple(notes))


def _is_listed_as_ended(product: Product, policy: Policy) -> bool:
    table_ = policy.versions.table.value if policy.versions else None
    return any(row.sale is Sale.ENDED for row in table_.of(product.name)) if table_ else False


def _heading(product: Product, policy: Policy, day: date) -> Bilingual:
    ended = _is_listed_as_ended(product, policy)
    return Bilingual(
        f"{product.name}（{product.series}シリーズ、{policy.ja}{_ENDED.ja if ended else ''}）  基準日 {day}",
        f"{product.name} (series {product.series}; {policy.en}{_ENDED.en if ended else ''})  as of {day}",
    )


# versions


def run_versions(options: argparse.Namespace, language: Language) -> int:
    with _explained(options):
        asked = _asked(options)
        if options.version_asked is not None:
            asked = evolve(asked, case=asked.case.but(VERSION.is_(Version.parse(options.version_asked))))
    found = _Found.of(asked)
    if asked.form is not Format.TABLE:
        return list_(_listing(asked, found), asked.form)
    texts = list(saying.lines([_heading(asked.product, asked.policy, asked.day), *asked.notes], language))
    for line in found.lines:
        texts += ["\n", *_released(line, language)]
        texts += saying.lines(_numbering(line), language)
    if not found.lines:
        texts += ["\n", f"{_NO_TABLE[language]}\n"]
    if VERSION in asked.case:
        texts += ["\n", *saying.lines(_standing(found.standing), language)]
    if found.standing.known_until is not None:
        texts += ["\n", f"{_newest(found.standing.known_until)[language]}\n"]
    texts += saying.lines(saying.cited(found.basis(asked)), language)
    write(None, texts)
    return 0


@frozen
class _Found:
    """What there is to say of a product's versions; of the installed one, where the case states it."""

    lines: tuple[Released, ...]
    standing: Standing

    @classmethod
    def of(cls, asked: _Asked) -> Self:
        policy, case, day = asked.policy, asked.case, asked.day
        return cls(table.released(policy, case, as_of=day), table.version(policy, case, as_of=day))

    def basis(self, asked: _Asked) -> tuple[Provision[object], ...]:
        """What the answer rests on."""
        found = [found for line in self.lines for found in line.conflicts]
        if VERSION in asked.case:
            found = [self.standing.unit, self.standing.inquiry, *found]
        return (*saying.provisions(found), *(each for line in self.lines if line.each for each in line.rests_on))


def _why(asked: _Asked, version: Version) -> Finding:
    return table.version(asked.policy, asked.case.but(VERSION.is_(version)), as_of=asked.day).unit


_NO_TABLE: Final = Bilingual(
    "この製品のリリースは、公表された表にありません。", "No published table lists releases of it."
)


def _newest(day: date) -> Bilingual:
    return Bilingual(f"知られている最後のリリースの日: {day}", f"newest release known: {day}")


@frozen
class _Breached:
    """A rule of numbering, and where the releases of a line do not keep it."""

    rule: NumberRule
    each: tuple[Breach, ...]

    @property
    def clauses(self) -> tuple[Clause, ...]:
        return tuple(dict.fromkeys(clause for each in self.each[0].rests_on for clause in each.clauses))

    @property
    def said(self) -> Bilingual:
        rule, listed = explain.word(self.rule), ", ".join(clause.id for clause in self.clauses)
        ja = "、".join(f"{b.release.version}" + (f"（{b.base.version} の次）" if b.base else "") for b in self.each)
        en = ", ".join(f"{b.release.version}" + (f" (after {b.base.version})" if b.base else "") for b in self.each)
        return Bilingual(f"{rule.ja}: {ja} [{listed}]", f"{rule.en}: {en} [{listed}]")


_NOT_AS_NUMBERED: Final = Bilingual("番号の規則と合わないところ", "not as the rules of numbering have it")
_SKIPPED: Final = frozenset(
    {NumberRule.X_STARTS_AT_0, NumberRule.Y_STARTS_AT_0, NumberRule.X_BY_ONE, NumberRule.Y_BY_ONE}
)
"""The rules that releases seem to break where those before or between them are not listed."""
_PERHAPS_SKIPPED: Final = Bilingual(
    "始まりの番号と1ずつの規則は、載っていないリリースがあるためかもしれません。",
    "Where numbers begin and that they rise by 1 may be for releases that are not listed.",
)


def _numbering(line: Released) -> Iterator[Bilingual]:
    broken = list(_breaches(line))
    if broken:
        yield _NOT_AS_NUMBERED
        yield from (Bilingual(f"- {each.said.ja}", f"- {each.said.en}") for each in broken)
    if any(each.rule in _SKIPPED for each in broken):
        yield _PERHAPS_SKIPPED


def _breaches(line: Released) -> Iterator[_Breached]:
    """Where the numbers of a line go on otherwise than by the rules."""
    for rule in NumberRule:
        broken = tuple(each for each in line.breaches if each.rule is rule)
        if broken:
            yield _Breached(rule, broken)


_COLUMNS: Final = (
    "about",
    "product",
    "as_of",
    "line",
    "version",
    "released",
    "kind",
    "method",
    "supported",
    "tables",
    "place",
    "status",
    "outcome",
    "stays_until",
    "update_to",
    "clauses",
    "readings",
    "missing",
    "ja",
    "en",
)
_HEADERS: Final = (
    Bilingual("バージョン", "version"),
    Bilingual("リリース日", "released"),
    Bilingual("種類", "kind"),
    Bilingual("サポート", "support"),
    Bilingual("掲載", "listed at"),
)


def _listing(asked: _Asked, found: _Found) -> Listing:
    """One record for each release, for each thing that is not as it should be, and for each answer about VERSION."""
    empty = dict.fromkeys(_COLUMNS, "") | {"product": asked.product.name, "as_of": asked.day.isoformat()}
    records: list[Mapping[str, str]] = [_remark("note", each) for each in asked.notes]
    for line in found.lines:
        records += [_release(asked, line, place) for place in range(len(line.each))]
        records += [{"line": line.line.name, **_record("conflict", each)} for each in line.conflicts]
        for broken in _breaches(line):
            clauses = "|".join(clause.id for clause in broken.clauses)
            versions = "|".join(str(each.release.version) for each in broken.each)
            about = {"line": line.line.name, "version": versions, "kind": broken.rule.value, "clauses": clauses}
            readings = _ways(broken.each[0].rests_on)
            records.append({**about, "readings": readings, **_remark("numbering", broken.said)})
    if not found.lines:
        records.append(_remark("note", _NO_TABLE))
    if VERSION in asked.case:
        records += _answers(found.standing)
    if found.standing.known_until is not None:
        until = found.standing.known_until
        records.append({"released": until.isoformat(), **_remark("newest-known", _newest(until))})
    return Listing(_COLUMNS, _COLUMNS, tuple({**empty, **record} for record in records))


def _remark(about: str, said: Bilingual) -> Mapping[str, str]:
    return {"about": about, "ja": said.ja, "en": said.en}


def _ways(provisions: Iterable[Provision[object]]) -> str:
    return "|".join(f"{name}={way}" for name, way in saying.ways_of(provisions).items())


def _record(about: str, found: Finding) -> Mapping[str, str]:
    return {
        **_remark(about, explain.finding(found)),
        "outcome": found.outcome.value,
        "clauses": "|".join(clause.id for clause in found.clauses),
        "readings": _ways(found.rests_on),
        "missing": "|".join(question.name for question in found.missing),
    }


def _release(asked: _Asked, line: Released, place: int) -> Mapping[str, str]:
    release = line.each[place]
    why = _why(asked, release.version)
    return {
        **_record("release", evolve(why, rests_on=(*why.rests_on, *line.rests_on))),
        "line": line.line.name,
        "version": release.version.number,
        "released": release.released.isoformat(),
        "kind": line.kinds[place].value,
        "method": line.methods[place].value,
        "supported": str(release.version in line.supported).lower(),
        "tables": "|".join(release.tables),
        "place": release.place,
    }


def _answers(standing: Standing) -> Iterator[Mapping[str, str]]:
    """What there is to say of the version that is installed: for the unit, for an inquiry."""
    common = {
        "version": str(standing.unit.values.get("installed")),
        "status": standing.status.value,
        "stays_until": "" if standing.stays_until is None else standing.stays_until.isoformat(),
        "update_to": "|".join(each.number for each in standing.update_to),
    }
    for about, found in (("unit", standing.unit), ("inquiry", standing.inquiry)):
        yield {**_record(about, found), **common}


def _released(line: Released, language: Language) -> Iterator[str]:
    """The releases of a line, then where the table disagrees."""
    yield Bilingual(f"系統 {line.line.name}\n", f"line {line.line.name}\n")[language]
    if not line.each:
        yield Bilingual("この日までのリリースは知られていません。\n", "No release is known until then.\n")[language]
        return
    records = [
        (
            release.version.number,
            release.released.isoformat(),
            explain.told(kind, language),
            (_SUPPORTED if release.version in line.supported else _NOT_SUPPORTED)[language],
            release.place,
        )
        for release, kind in zip(line.each, line.kinds, strict=True)
    ]
    yield from aligned([tuple(each[language] for each in _HEADERS), *records])
    yield from saying.lines((explain.finding(found) for found in line.conflicts), language)


def _standing(standing: Standing) -> Iterator[Bilingual]:
    status = explain.word(standing.status)
    version = standing.unit.values.get("installed")
    yield Bilingual(f"バージョン {version}: {status.ja}", f"version {version}: {status.en}")
    for name, found in ((_UNIT, standing.unit), (_INQUIRY, standing.inquiry)):
        outcome, said = explain.word(found.outcome), explain.finding(found)
        yield Bilingual(f"- {name.ja} [{outcome.ja}] {said.ja}", f"- {name.en} [{outcome.en}] {said.en}")


_UNIT: Final = Bilingual("機器の保守", "maintaining the unit")
_INQUIRY: Final = Bilingual("問合せへの回答", "answering inquiries")


# lifecycle


def run_lifecycle(options: argparse.Namespace, language: Language) -> int:
    with _explained(options):
        asked = _asked(options)
        drawn = None if options.svg is None else _drawn(asked, language)
    if drawn is not None:
        write(Path(options.svg), [drawn], option="--svg")
    policy, case, day = asked.policy, asked.case, asked.day
    if asked.form is not Format.TABLE:
        return list_(_spans(policy, case), asked.form)
    said = [_heading(asked.product, policy, day), *asked.notes, *_doubts(asked)]
    texts = [*saying.lines(said, language), "\n", *_phases(policy, case, language), "\n"]
    found = table.phase(policy, case, as_of=day)
    horizons = [_horizon(each, case, day) for each in _promise(policy).horizons]
    texts += saying.lines(_told(day, found, horizons), language)
    texts += [
        "\n",
        *_works(policy, case, language),
        "\n",
        *saying.lines(saying.cited(saying.provisions([found, *horizons])), language),
    ]
    write(None, texts)
    return 0


def _promise(policy: Policy) -> phases.Phases:
    assert policy.phases is not None
    return policy.phases


def _doubts(asked: _Asked) -> Iterator[Bilingual]:
    """The facts stated that hardly go together, or not with the heading."""
    if asked.case[phases.END_OF_SALE] is NEVER and _is_listed_as_ended(asked.product, asked.policy):
        yield _ENDED_NEVER
    yield from map(explain.finding, phases.doubts(_promise(asked.policy), asked.case))


_ENDED_NEVER: Final = Bilingual(
    "表ではこの製品の販売は終了しています。end-of-sale=never を確かめてください。",
    "The table lists this product as no longer sold: check end-of-sale=never.",
)


def _horizon(horizon: Horizon, case: Case, day: date) -> Finding:
    """Whether what a horizon speaks of goes on on *day*; of what goes on, also what would tell its last day."""
    found = phases.horizon_timeline(horizon, case).on(day)
    if found.rule is phases.GOES_ON_AT_LEAST:
        return evolve(found, missing=phases.reach(horizon, case).missing)
    return found


def _phases(policy: Policy, case: Case, language: Language) -> Iterator[str]:
    headers = (Bilingual("段階", "phase"), Bilingual("初日", "first day"), Bilingual("末日", "last day"))
    yield from aligned([tuple(each[language] for each in headers), *_days(policy, case, language)])


def _days(policy: Policy, case: Case, language: Language) -> Iterator[tuple[str, ...]]:
    for span in table.phases(policy, case):
        name = explain.told(span.phase, language)
        if span.is_empty:
            yield (name, explain.told((), language), "")
            continue
        first = "" if span.after.earliest == span.after.latest == date.min else _day(span.first, language)
        last = "" if span.until.earliest == date.max else _day(span.last, language)
        yield (name, first, last)


def _day(day: date | None, language: Language) -> str:
    return explain.told(day, language)


def _told(day: date, found: Finding, horizons: Iterable[Finding]) -> Iterator[Bilingual]:
    said = explain.finding(found)
    yield Bilingual(f"{day}: {said.ja}", f"{day}: {said.en}")
    for each in horizons:
        said = explain.finding(each)
        if each.rule is phases.GOES_ON_AT_LEAST:
            lacking = explain.missing(each.missing)
            said = Bilingual(f"{said.ja}不明な事実: {lacking.ja}。", f"{said.en} Not known: {lacking.en}.")
        yield Bilingual(f"- {said.ja}", f"- {said.en}")


def _works(policy: Policy, case: Case, language: Language) -> Iterator[str]:
    """What is done in each phase, work by work."""
    promise = _promise(policy)
    spoken_of = phases.works(promise)
    for phase in promise.each.value:
        yield f"{explain.told(phase, language)}\n"
        for work in Work:
            if work in spoken_of:
                found = phases.may_get(promise, phase, case.but(WORK.is_(work)))
                yield f"- {explain.told(work, language)}: {_becomes(found, language)}\n"


def _becomes(findings: Iterable[Finding], language: Language) -> str:
    """What becomes of a work in a phase: one outcome, or each there can be with the facts that it waits for."""
    every = list(findings)
    if any(found.rule is phases.NOT_LIMITED for found in every):
        return _NOT_LIMITED[language]
    if any(found.rule is phases.NOT_STATED and not found.missing for found in every):
        return _SILENT[language]
    missing = [question for found in every for question in found.missing]
    if not missing:
        return explain.told(Decision(tuple(every)).outcome, language)
    outcomes = {outcome for found in every for outcome in _can_be(found)}
    listed = " / ".join(explain.told(outcome, language) for outcome in Outcome if outcome in outcomes)
    told = explain.missing(dict.fromkeys(missing))
    return Bilingual(f"{listed}（{told.ja}しだい）", f"{listed} (by: {told.en})")[language]


def _can_be(found: Finding) -> tuple[Outcome, ...]:
    """What a passage about a work can come to."""
    grant = found.rests_on[0].value
    return (grant.outcome, grant.otherwise) if isinstance(grant, phases.Grant) else (found.outcome,)


_NOT_LIMITED: Final = Bilingual("限られない", "not limited")
_SILENT: Final = Bilingual("定めなし", "not stated")


def _spans(policy: Policy, case: Case) -> Listing:
    columns = ("phase", "ja", "en", "first", "last", "missing", "clauses")
    records = []
    for span in table.phases(policy, case):
        found = phases.span(_promise(policy), case, span.phase.name)
        records.append(
            {
                "phase": span.phase.name,
                "ja": span.phase.ja,
                "en": span.phase.en,
                "first": "" if span.first is None else span.first.isoformat(),
                "last": "" if span.last is None else span.last.isoformat(),
                "missing": "|".join(question.name for question in span.missing),
                "clauses": "|".join(clause.id for clause in found.clauses),
            }
        )
    return Listing(columns, columns, tuple(records))


_STANDS_ALONE: Final = (
    "<style>:root{color:#1a1a1a;background:#fff}"
    "@media (prefers-color-scheme:dark){:root{color:#eee;background:#151515}}</style>"
)
"""A file of its own has no page whose colours it could take."""


def _drawn(asked: _Asked, language: Language) -> str:
    name = asked.product.name
    title = Bilingual(f"{name} の段階", f"Phases of {name}")
    svg = pictures.life(_promise(asked.policy), asked.case, title, language, as_of=asked.day)
    return svg.replace(">", f">{_STANDS_ALONE}", 1) + "\n"
