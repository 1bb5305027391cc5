"""``maintrules versions`` and ``maintrules lifecycle``: what holds for a product whoever has one."""

import argparse
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Final

from maintrules import explain, phases, pictures, table
from maintrules.cli.options import Format, UsageError, as_of, facts, format_, ways
from maintrules.cli.output import Listing, list_, write
from maintrules.decisions import Decision, Finding, Outcome
from maintrules.drawing import DrawingError
from maintrules.explain import Bilingual, Language
from maintrules.facts import Case
from maintrules.offering import Matched
from maintrules.policy import Policy
from maintrules.register.assess import read_otherwise
from maintrules.register.outputs import aligned
from maintrules.releases import Sale, Version, VersionError
from maintrules.sources import Clause
from maintrules.vendors import Product, UnknownProductError, find_product
from maintrules.versions import VERSION, Released, Standing
from maintrules.words import PRODUCT, WORK, Work

__all__ = ["run_lifecycle", "run_versions"]

_SUPPORTED: Final = Bilingual("対象", "supported")
_ENDED: Final = Bilingual("、表では販売終了", "; listed as no longer sold")
_NOT_SUPPORTED: Final = Bilingual("対象外", "not supported")


def _found(name: str) -> Product:
    try:
        return find_product(name)
    except UnknownProductError as unknown:
        listed = str(unknown).split(": known are ", 1)[1]
        raise UsageError(
            ja=f"{name!r}という製品はありません。あるのは{listed}。",
            en=f"there is no product {name!r}; there are {listed}.",
        ) from None


def _read(product: Product, options: argparse.Namespace) -> Policy:
    (policy,) = read_otherwise((product.policy,), ways(options.reading))
    return policy


def _note(product: Product, asked: str) -> Iterator[Bilingual]:
    """By how much of its name the product was found, where not by the whole."""
    match product.by:
        case Matched.WHOLE:
            return
        case Matched.SPELLING:
            yield Bilingual(f"{asked!r}を{product.name}と読みました。", f"{asked!r} was read as {product.name}.")
        case Matched.BEGINNING:
            yield Bilingual(
                f"{asked!r}を、前の部分から{product.name}と読みました。",
                f"{asked!r} was read as {product.name}, which it begins with.",
            )
        case Matched.SERIES:
            yield Bilingual(
                f"{asked!r}は知られていません。{product.series}シリーズとして答えます。",
                f"{asked!r} is not known; it is answered as one of the series {product.series}.",
            )


def _heading(product: Product, policy: Policy, day: date) -> Bilingual:
    table_ = policy.versions.table.value if policy.versions else None
    ended = any(row.sale is Sale.ENDED for row in table_.of(product.name)) if table_ else False
    return Bilingual(
        f"{product.name}（{product.series}シリーズ、{policy.ja}{_ENDED.ja if ended else ''}）  基準日 {day}",
        f"{product.name} (series {product.series}; {policy.en}{_ENDED.en if ended else ''})  as of {day}",
    )


def _basis(findings: Iterable[Finding]) -> Iterator[Bilingual]:
    """The ways taken, and the clauses with place and gist, of all findings together, each once."""
    every = list(findings)
    if not every:
        return
    readings = {name: way for found in every for name, way in found.readings.items()}
    if readings:
        listed = ", ".join(f"{name}={way}" for name, way in readings.items())
        yield Bilingual(f"読み方: {listed}", f"read: {listed}")
    yield Bilingual("引いた条項", "clauses cited")
    cited: dict[Clause, None] = dict.fromkeys(clause for found in every for clause in found.clauses)
    for clause in cited:
        document = clause.document
        yield Bilingual(
            f"- {clause.id}（{document.ja}、{clause.at}）: {clause.ja}",
            f"- {clause.id} ({document.en}, {clause.at}): {clause.en}",
        )


def _lines(said: Iterable[Bilingual], language: Language) -> Iterator[str]:
    return (f"{each[language]}\n" for each in said)


# versions


def run_versions(options: argparse.Namespace, language: Language) -> int:
    form, day = format_(options.format), as_of(options.as_of)
    product = _found(options.product)
    policy = _read(product, options)
    case = Case(PRODUCT.is_(product.name))
    if options.version_asked is not None:
        case = case.but(VERSION.is_(_version(options.version_asked)))
    lines = table.released(policy, case, as_of=day)
    if form is not Format.TABLE:
        return list_(_listing(product, lines), form)
    said = [_heading(product, policy, day), *_note(product, options.product)]
    texts = list(_lines(said, language))
    for line in lines:
        texts += ["\n", *_released(line, language)]
    if not lines:
        told = Bilingual("この製品のリリースは、公表された表にありません。", "No published table lists releases of it.")
        texts.append(f"\n{told[language]}\n")
    standing = table.version(policy, case, as_of=day)
    if options.version_asked is not None:
        texts += ["\n", *_lines(_standing(standing), language)]
    if standing.known_until is not None:
        until = standing.known_until
        told = Bilingual(f"知られている最後のリリースの日: {until}", f"newest release known: {until}")
        texts += ["\n", f"{told[language]}\n"]
    conflicts = [found for line in lines for found in line.conflicts]
    findings = [standing.unit, standing.inquiry, *conflicts] if options.version_asked is not None else conflicts
    if not findings:
        findings = [table.version(policy, case.but(VERSION.is_(each)), as_of=day).unit for each in _any_of(lines)]
    texts += _lines(_basis(findings), language)
    write(None, texts)
    return 0


def _any_of(lines: Iterable[Released]) -> Iterator[Version]:
    """One version of each line that is supported: why it is tells why all are."""
    return (line.supported[0] for line in lines if line.supported)


def _version(text: str) -> Version:
    try:
        return Version.parse(text)
    except VersionError:
        raise UsageError(
            ja=f"{text!r}はバージョンではありません。X.Y.Z か X.Y.Z-r（3.30.4 など）の形で書いてください。",
            en=f"{text!r} is not a version; write X.Y.Z or X.Y.Z-r as in 3.30.4.",
        ) from None


_COLUMNS: Final = ("product", "line", "version", "released", "kind", "method", "supported", "tables", "place")
_HEADERS: Final = (
    Bilingual("バージョン", "version"),
    Bilingual("リリース日", "released"),
    Bilingual("種類", "kind"),
    Bilingual("サポート", "support"),
    Bilingual("掲載", "listed at"),
)


def _listing(product: Product, lines: Iterable[Released]) -> Listing:
    records = [
        {
            "product": product.name,
            "line": line.line.name,
            "version": release.version.number,
            "released": release.released.isoformat(),
            "kind": kind.value,
            "method": method.value,
            "supported": str(release.version in line.supported).lower(),
            "tables": "|".join(release.tables),
            "place": release.place,
        }
        for line in lines
        for release, kind, method in zip(line.each, line.kinds, line.methods, strict=True)
    ]
    return Listing(_COLUMNS, _COLUMNS, tuple(records))


def _released(line: Released, language: Language) -> Iterator[str]:
    """The releases of a line, then where the table disagrees.

    How the numbers go on is left out: a table of what is supported keeps neither the first release nor single steps.
    """
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
    yield from _lines((explain.finding(found) for found in line.conflicts), language)


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
    form, day = format_(options.format), as_of(options.as_of)
    product = _found(options.product)
    policy = _read(product, options)
    stated = Case(*facts(options.fact))
    case = stated if PRODUCT in stated else stated.but(PRODUCT.is_(product.name))
    if options.svg is not None:
        write(Path(options.svg), [_drawn(policy, case, product, language, day)], option="--svg")
    if form is not Format.TABLE:
        return list_(_spans(policy, case), form)
    said = [_heading(product, policy, day), *_note(product, options.product)]
    texts = [*_lines(said, language), "\n", *_phases(policy, case, language), "\n"]
    found = table.phase(policy, case, as_of=day)
    horizons = [table.horizon(policy, case, each.name) for each in _promise(policy).horizons]
    texts += _lines(_told(day, found, horizons), language)
    texts += ["\n", *_works(policy, case, language), "\n", *_lines(_basis([found, *horizons]), language)]
    write(None, texts)
    return 0


def _promise(policy: Policy) -> phases.Phases:
    assert policy.phases is not None
    return policy.phases


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
    for each in map(explain.finding, horizons):
        yield Bilingual(f"- {each.ja}", f"- {each.en}")


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


def _drawn(policy: Policy, case: Case, product: Product, language: Language, day: date) -> str:
    title = Bilingual(f"{product.name} の段階", f"Phases of {product.name}")
    try:
        svg = pictures.life(_promise(policy), case, title, language, as_of=day)
    except DrawingError:
        raise UsageError(
            ja="--svg: 描ける日がありません。--fact end-of-sale=DAY を加えてください。",
            en="--svg: there is no day to draw; add --fact end-of-sale=DAY.",
        ) from None
    return svg.replace(">", f">{_STANDS_ALONE}", 1) + "\n"
