"""What answers look like outside: lines of JSON, a flat table for spreadsheets, a table for people, one row in full.

Each form is an iterator of text that is written as it comes; no form holds more than a few hundred answers.
"""

import csv
import io
import json
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import accumulate, chain, islice
from typing import Final

from attrs import Factory, define, frozen, has

from maintrules import explain
from maintrules.bilingual import Bilingual, Language
from maintrules.decisions import Finding, Outcome
from maintrules.duties import Deadline
from maintrules.facts import Question
from maintrules.periods import DAY, Period
from maintrules.register.assess import Answer, Beside
from maintrules.register.assumptions import Assumption, for_policy
from maintrules.register.problems import Problem, Severity
from maintrules.sources import Clause
from maintrules.versions import Standing, Status
from maintrules.wire import Plain, plain

__all__ = [
    "COLUMNS",
    "Heading",
    "Summary",
    "aligned",
    "as_csv",
    "as_jsonl",
    "as_table",
    "in_full",
    "neutral",
    "plain_answer",
    "width",
]

# JSON


def plain_answer(answer: Answer) -> dict[str, Plain]:
    """This gives an answer as JSON can say it; ``docs/assess.schema.json`` is its schema."""
    return {
        "row": answer.row,
        "unit": answer.unit,
        "policy": answer.policy.name if answer.policy else None,
        "term": answer.term,
        "outcome": answer.outcome.value,
        "period": _plain_period(answer.period),
        "holds_until": _day(answer.holds_until),
        "holds_until_depends_on": _names(answer.holds_until_depends_on),
        "version": _plain_version(answer.version),
        "also": [
            {
                "policy": each.policy.name,
                "outcome": each.outcome.value,
                "period": _plain_period(each.period),
                "missing": _names(each.missing),
            }
            for each in answer.also
        ],
        "deadlines": [_plain_deadline(each, answer.assumed) for each in answer.deadlines],
        "findings": [_plain_finding(each, answer.assumed) for each in answer.findings],
        "problems": [_plain_problem(each) for each in answer.problems],
    }


def _plain_version(version: Standing | None) -> Plain:
    if version is None:
        return None
    return {
        "status": version.status.value,
        "unit": version.unit.outcome.value,
        "inquiry": version.inquiry.outcome.value,
        "stays_until": _day(version.stays_until),
        "update_to": plain(version.update_to),
        "known_until": _day(version.known_until),
        "findings": [_plain_finding(each, {}) for each in (version.unit, version.inquiry, *version.conflicts)],
    }


def _plain_period(period: Period | None) -> Plain:
    return None if period is None else {"first": period.first.isoformat(), "last": period.last.isoformat()}


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _names(questions: Iterable[Question]) -> list[Plain]:
    return [each.name for each in questions]


def _used(facts: Iterable[Question], assumed: Mapping[Question, object]) -> dict[str, Plain]:
    """The assumed facts among *facts*."""
    return {each.name: plain(assumed[each]) for each in facts if each in assumed} if assumed else {}


def _clauses(clauses: Iterable[Clause]) -> list[Plain]:
    return [each.id for each in clauses]


def _readings(readings: Mapping[str, str]) -> dict[str, Plain]:
    return dict(readings)


def _plain_finding(found: Finding, assumed: Mapping[Question, object]) -> Plain:
    said = explain.finding(found)
    return {
        "rule": found.rule.name,
        "outcome": found.outcome.value,
        "clauses": _clauses(found.clauses),
        "values": {name: plain(value) for name, value in found.values.items()},
        "missing": _names(found.missing),
        "readings": _readings(found.readings),
        "assumed": _used(found.facts, assumed),
        "ja": said.ja,
        "en": said.en,
    }


def _plain_deadline(due: Deadline, assumed: Mapping[Question, object]) -> Plain:
    said = explain.deadline(due)
    return {
        "on": _day(due.on),
        "bound": due.duty.bound.value,
        "who": due.duty.who.value,
        "what_ja": said.ja,
        "what_en": said.en,
        "rule": due.duty.name,
        "clauses": _clauses(due.clauses),
        "missing": _names(due.missing),
        "readings": _readings(due.readings),
        "assumed": _used(due.facts, assumed),
    }


def _plain_problem(problem: Problem) -> Plain:
    return {
        "column": problem.column,
        "value": problem.value,
        "code": problem.code,
        "severity": problem.severity.value,
        "ja": problem.ja,
        "en": problem.en,
    }


_ENCODER: Final = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False)


def as_jsonl(answers: Iterable[Answer]) -> Iterator[str]:
    """This gives one line of JSON for each answer."""
    for answer in answers:
        yield _ENCODER.encode(plain_answer(answer)) + "\n"


# CSV

COLUMNS: Final = (
    "row",
    "unit",
    "policy",
    "term",
    "outcome",
    "period_first",
    "period_last",
    "holds_until",
    "holds_until_depends_on",
    "version",
    "also",
    "deadlines_ja",
    "deadlines_en",
    "findings_ja",
    "findings_en",
    "rules",
    "clauses",
    "missing",
    "readings",
    "assumed",
    "problems",
    "problems_ja",
    "problems_en",
)
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def neutral(text: str) -> str:
    """This gives a cell that a spreadsheet does not take for a formula: one that begins like one gets an apostrophe.

    >>> neutral("=1+1")
    "'=1+1"
    """
    return f"'{text}" if text.startswith(_FORMULA) else text


def as_csv(answers: Iterable[Answer]) -> Iterator[str]:
    """This gives a header and one record for each answer; several values of a cell stand between `` | ``."""
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer)
    for cells in chain([COLUMNS], map(_flat, answers)):
        writer.writerow([neutral(cell) for cell in cells])
        yield buffer.getvalue()
        buffer.seek(0)
        buffer.truncate()


def _flat(answer: Answer) -> tuple[str, ...]:
    findings = answer.findings
    reasons: list[Finding | Deadline] = [*findings, *answer.deadlines]
    said = [explain.finding(each) for each in findings]
    due = [_due(each) for each in answer.deadlines]
    facts = [question for each in reasons for question in each.facts]
    readings = [item for each in reasons for item in each.readings.items()]
    clauses = [clause.id for each in reasons for clause in each.clauses]
    return (
        str(answer.row),
        answer.unit,
        answer.policy.name if answer.policy else "",
        "" if answer.term is None else str(answer.term),
        answer.outcome.value,
        "" if answer.period is None else answer.period.first.isoformat(),
        "" if answer.period is None else answer.period.last.isoformat(),
        _day(answer.holds_until) or "",
        _listed(question.name for question in answer.holds_until_depends_on),
        _version(answer.version),
        _listed(_beside(each.policy.name, each.outcome, each.period, each.missing) for each in answer.also),
        _listed(each.ja for each in due),
        _listed(each.en for each in due),
        _listed(each.ja for each in said),
        _listed(each.en for each in said),
        _listed(found.rule.name for found in findings),
        _listed(clauses),
        _listed(question.name for question in answer.missing),
        _listed(f"{name}={way}" for name, way in readings),
        _listed(f"{name}={_written(value)}" for name, value in _used(facts, answer.assumed).items()),
        _listed(f"{each.code} ({each.severity.value})" for each in answer.problems),
        _listed(f"{each.column}: {each.ja}" for each in answer.problems),
        _listed(f"{each.column}: {each.en}" for each in answer.problems),
    )


def _version(version: Standing | None) -> str:
    """The installed version in one cell: how it stands, until when it may stay, what to update to."""
    if version is None:
        return ""
    until = f" {version.stays_until}" if version.stays_until else ""
    to = ", ".join(each.number for each in version.update_to)
    return f"{version.status.value}{until}" + (f" -> {to}" if to else "")


def _written(value: Plain) -> str:
    """A plain value as ``--assume`` takes it."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _listed(texts: Iterable[str]) -> str:
    return " | ".join(dict.fromkeys(texts))


def _beside(name: str, outcome: Outcome, period: Period | None, missing: Iterable[Question]) -> str:
    days = f" {period}" if period else ""
    lacking = ", ".join(each.name for each in missing)
    return f"{name}: {outcome.value}{days}" + (f" ({lacking})" if lacking else "")


def _due(each: Deadline) -> Bilingual:
    """A deadline in one line: its day, who is bound, what is to be done."""
    bound, who, what = explain.word(each.duty.bound), explain.word(each.duty.who), explain.deadline(each)
    day = _day(each.on)
    return Bilingual(
        f"{day or '日は不明'}{bound.ja if day else ''}（{who.ja}）: {what.ja}",
        f"{bound.en if day else 'day not known'}{f' {day}' if day else ''} ({who.en}): {what.en}",
    )


# The table


def width(text: str) -> int:
    """This gives the columns that a text takes on a terminal: two for a wide character, none for a mark on another.

    >>> width("対象abcｱ")
    8
    """
    if text.isascii():
        return len(text)
    return sum(_width(character) for character in text)


def _width(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(character) in {"W", "F"} else 1


def _shown(text: str) -> str:
    """The text on one line, without anything that a terminal would obey."""
    return "".join(each if unicodedata.category(each)[0] != "C" else " " for each in text)


def _cut(text: str, columns: int) -> str:
    if width(text) <= columns:
        return text
    kept = sum(taken < columns for taken in accumulate(map(_width, text)))
    return f"{text[:kept]}…"


def _padded(text: str, columns: int) -> str:
    return text + " " * (columns - width(text))


@frozen
class Heading:
    """What stands above a table: the day asked about, and what else was chosen."""

    as_of: date
    register: str
    assumed: tuple[str, ...] = ()
    readings: tuple[str, ...] = ()


_AHEAD_OF_WIDTHS: Final = 500
_MOST_COLUMNS: Final = 32
_HEADERS: Final = (
    Bilingual("行", "row"),
    Bilingual("管理番号", "unit"),
    Bilingual("判定", "outcome"),
    Bilingual("期間", "period"),
    Bilingual("判定が続く日", "holds until"),
    Bilingual("バージョン", "version"),
    Bilingual("サービス", "service"),
    Bilingual("次の期限", "next deadline"),
    Bilingual("理由・セルの問題", "reason, problems of cells"),
)


def as_table(answers: Iterable[Answer], heading: Heading, summary: "Summary", language: Language) -> Iterator[str]:
    """This gives a heading, a line for each answer, and *summary* as it then stands."""
    yield f"{_heading(heading, language)}\n\n"
    headers = tuple(each[language] for each in _HEADERS)
    yield from aligned(chain([headers], (_line(answer, language) for answer in answers)))
    yield "\n"
    yield from (f"{line}\n" for line in summary.told(language))


def aligned(records: Iterable[tuple[str, ...]]) -> Iterator[str]:
    """This gives records, the first of them headers, under one another, as wide as the first few hundred are."""
    lines = iter(records)
    headers, *ahead = islice(lines, _AHEAD_OF_WIDTHS)
    columns = [max(width(cells[place]) for cells in (headers, *ahead)) for place in range(len(headers) - 1)]
    rule = tuple("-" * each for each in (*columns, width(headers[-1])))
    for cells in chain([headers, rule], ahead, lines):
        *padded, last = cells
        yield "  ".join([*map(_padded, padded, columns), last]).rstrip() + "\n"


def _heading(heading: Heading, language: Language) -> str:
    assumed, readings = " ".join(heading.assumed), " ".join(heading.readings)
    said = Bilingual(
        f"基準日 {heading.as_of}  台帳 {_shown(heading.register)}"
        + (f"  仮定 {assumed}" if assumed else "")
        + (f"  読み方 {readings}" if readings else ""),
        f"as of {heading.as_of}  register {_shown(heading.register)}"
        + (f"  assumed {assumed}" if assumed else "")
        + (f"  read {readings}" if readings else ""),
    )
    return said[language]


def _line(answer: Answer, language: Language) -> tuple[str, ...]:
    first = next((each for each in answer.deadlines if each.on is not None), None)
    policy = answer.policy
    notes = [] if answer.outcome is Outcome.COVERED else _reason(answer, language)
    codes = ", ".join(dict.fromkeys(each.code for each in answer.problems))
    service = "" if policy is None else Bilingual(policy.ja, policy.en)[language]
    return (
        str(answer.row),
        _shown(answer.unit),
        explain.told(answer.outcome, language),
        "" if answer.period is None else explain.told(answer.period, language),
        _day(answer.holds_until) or "",
        "" if answer.version is None else explain.told(answer.version.status, language),
        _cut(service, _MOST_COLUMNS),
        "" if first is None else _cut(_when(first, language), _MOST_COLUMNS),
        " ".join([*notes, *([f"[{codes}]"] if codes else [])]),
    )


def _reason(answer: Answer, language: Language) -> list[str]:
    """Which facts would settle it; where none would, the first of the findings that decide."""
    deciding = answer.findings[: answer.deciding]
    if answer.outcome is Outcome.UNDETERMINED:
        lacking = explain.missing(answer.missing)
        if lacking.ja:
            return [_pair("不明な事実", "not known", lacking)[language]]
    return [_shown(explain.finding(each)[language]) for each in deciding[:1]]


def _when(due: Deadline, language: Language) -> str:
    bound, what = explain.word(due.duty.bound), explain.deadline(due)
    return Bilingual(f"{due.on}{bound.ja} {what.ja}", f"{bound.en} {due.on} {what.en}")[language]


_UNIT: Final = Bilingual("機器", "unit")
_INQUIRY: Final = Bilingual("問合せ", "inquiry")

# The summary

_ENDING: Final = 90 * DAY
_DUE: Final = 30 * DAY
_SEVERITIES: Final = {
    Severity.NOTE: Bilingual("読めた", "note"),
    Severity.DOUBT: Bilingual("要確認", "doubt"),
    Severity.ERROR: Bilingual("使えない", "error"),
}


@define
class Summary:
    """What all answers come to; each is counted by :meth:`counting` as it passes."""

    as_of: date
    rows: int = 0
    assuming: int = 0
    """How many answers used an assumption."""
    ending: int = 0
    """How many periods end from the day asked about to 90 days after it."""
    due: int = 0
    """How many deadlines lie from the day asked about to 30 days after it."""
    outcomes: Counter[Outcome] = Factory(Counter)
    versions: Counter[Status] = Factory(Counter)
    problems: Counter[tuple[Severity, str]] = Factory(Counter)

    def counting(self, answers: Iterable[Answer]) -> Iterator[Answer]:
        """This gives the answers as they are, each counted."""
        for answer in answers:
            self._count(answer)
            yield answer

    def _count(self, answer: Answer) -> None:
        self.rows += 1
        self.outcomes[answer.outcome] += 1
        self.assuming += answer.assumes
        if answer.version is not None:
            self.versions[answer.version.status] += 1
        for problem in answer.problems:
            self.problems[problem.severity, problem.code] += 1
        if answer.period is None:
            return
        self.ending += self.as_of <= answer.period.last <= self.as_of + _ENDING
        self.due += sum(each.on is not None and self.as_of <= each.on <= self.as_of + _DUE for each in answer.deadlines)

    @property
    def doubts_and_errors(self) -> int:
        """How many cells were used with a doubt, or not used."""
        return sum(count for (severity, _), count in self.problems.items() if severity is not Severity.NOTE)

    def told(self, language: Language) -> Iterator[str]:
        """This gives the summary, line by line."""
        for said in self._said():
            yield said[language]

    def _said(self) -> Iterator[Bilingual]:
        counts = [(explain.word(outcome), self.outcomes[outcome]) for outcome in Outcome]
        yield Bilingual(
            f"{self.rows}行: " + "、".join(f"{each.ja} {count}" for each, count in counts),
            f"{self.rows} rows: " + ", ".join(f"{each.en} {count}" for each, count in counts),
        )
        without = self.rows - self.assuming
        if self.assuming:
            yield Bilingual(
                f"仮定を使った答え {self.assuming}、使わない答え {without}",
                f"{self.assuming} answers used assumptions, {without} did not",
            )
        else:
            yield Bilingual(
                "仮定を使った答えはありません。--assume usual で、よくある場合の仮定を置けます。",
                "No answer used an assumption; --assume usual makes those for the common case.",
            )
        yield Bilingual(
            f"{self.as_of + _ENDING} まで（{_ENDING.days}日以内）に終わる期間: {self.ending}",
            f"periods ending by {self.as_of + _ENDING} (within {_ENDING.days} days): {self.ending}",
        )
        yield Bilingual(
            f"{self.as_of + _DUE} まで（{_DUE.days}日以内）の期限: {self.due}",
            f"deadlines by {self.as_of + _DUE} (within {_DUE.days} days): {self.due}",
        )
        told = [(word, listed) for severity, word in _SEVERITIES.items() if (listed := self._counts(severity))]
        yield Bilingual(
            "セルの問題: " + ("; ".join(f"{word.ja}: {listed}" for word, listed in told) or "なし"),
            "problems of cells: " + ("; ".join(f"{word.en}: {listed}" for word, listed in told) or "none"),
        )
        if self.versions:
            standings = [(explain.word(status), self.versions[status]) for status in Status if self.versions[status]]
            yield Bilingual(
                "バージョン: " + "、".join(f"{each.ja} {count}" for each, count in standings),
                "versions: " + ", ".join(f"{each.en} {count}" for each, count in standings),
            )

    def _counts(self, severity: Severity) -> str:
        codes = sorted((code, count) for (each, code), count in self.problems.items() if each is severity)
        return ", ".join(f"{code} {count}" for code, count in codes)


# One row in full


def in_full(answer: Answer, heading: Heading, assumptions: Sequence[Assumption], language: Language) -> Iterator[str]:
    """This gives one answer with all its reasons; *assumptions* say why what was assumed is usual."""
    for said in _in_full(answer, heading, assumptions):
        yield said[language] + "\n"


def _in_full(answer: Answer, heading: Heading, assumptions: Sequence[Assumption]) -> Iterator[Bilingual]:
    yield Bilingual(_heading(heading, Language.JA), _heading(heading, Language.EN))
    policy = answer.policy
    unit = _shown(answer.unit)
    if policy is None:
        yield Bilingual(
            f"{answer.row}行目 {unit}: サービスが分かりません", f"row {answer.row} {unit}: no service found"
        )
    else:
        yield Bilingual(
            f"{answer.row}行目 {unit}: {policy.ja}（{policy.name}）",
            f"row {answer.row} {unit}: {policy.en} ({policy.name})",
        )
    yield _pair("判定", "outcome", explain.word(answer.outcome))
    yield _pair("期間", "period", _told(answer.period))
    yield _pair("この判定が続く最後の日", "holds until", _until(answer))
    yield from map(_besides, answer.also)
    if answer.version is not None:
        yield from _standing(answer.version)
    findings = answer.findings
    if findings:
        yield Bilingual("理由", "reasons")
    for found in findings:
        outcome, said = explain.word(found.outcome), explain.finding(found)
        yield Bilingual(f"- [{outcome.ja}] {said.ja}", f"- [{outcome.en}] {said.en}")
        yield from _basis(found, answer)
    if answer.deadlines:
        yield Bilingual("期限", "deadlines")
    for due in answer.deadlines:
        said = _due(due)
        yield Bilingual(f"- {said.ja}", f"- {said.en}")
        yield from _basis(due, answer)
    if answer.problems:
        yield Bilingual("セルの問題", "problems of cells")
    for problem in answer.problems:
        word, column = _SEVERITIES[problem.severity], _shown(problem.column)
        yield Bilingual(
            f"- [{word.ja} {problem.code}] {column}: {problem.ja}",
            f"- [{word.en} {problem.code}] {column}: {problem.en}",
        )
    yield from _why_assumed(answer, assumptions)
    yield from _cited(answer)


def _standing(version: Standing) -> Iterator[Bilingual]:
    """What there is to say of the installed version."""
    yield _pair("バージョン", "version", explain.word(version.status))
    for name, found in ((_UNIT, version.unit), (_INQUIRY, version.inquiry)):
        outcome, said = explain.word(found.outcome), explain.finding(found)
        yield Bilingual(f"- {name.ja} [{outcome.ja}] {said.ja}", f"- {name.en} [{outcome.en}] {said.en}")
    for found in version.conflicts:
        said = explain.finding(found)
        yield Bilingual(f"- {said.ja}", f"- {said.en}")
    if version.known_until is not None:
        yield _pair("知られている最後のリリースの日", "newest release known", _told(version.known_until))


def _besides(each: Beside) -> Bilingual:
    """What comes with the unit beside the service of the row."""
    outcome, days, lacking = explain.word(each.outcome), _told(each.period), explain.missing(each.missing)
    return Bilingual(
        f"並んで付くもの: {each.policy.ja}: {outcome.ja}、期間 {days.ja}"
        + (f"（不明: {lacking.ja}）" if lacking.ja else ""),
        f"beside it: {each.policy.en}: {outcome.en}, period {days.en}"
        + (f" (not known: {lacking.en})" if lacking.en else ""),
    )


def _pair(ja: str, en: str, value: Bilingual) -> Bilingual:
    return Bilingual(f"{ja}: {value.ja}", f"{en}: {value.en}")


def _told(value: object) -> Bilingual:
    return Bilingual(explain.told(value, Language.JA), explain.told(value, Language.EN))


def _until(answer: Answer) -> Bilingual:
    if answer.holds_until is not None:
        return _told(answer.holds_until)
    if answer.holds_until_depends_on:
        lacking = explain.missing(answer.holds_until_depends_on)
        return Bilingual(f"{lacking.ja}しだい", f"depends on {lacking.en}")
    return Bilingual("今の事実のままなら変わらない", "it does not change while the facts stay")


def _basis(each: Finding | Deadline, answer: Answer) -> Iterator[Bilingual]:
    """What a finding or deadline rests on: clauses, ways of readings, assumptions."""
    clauses = ", ".join(clause.id for clause in each.clauses)
    yield Bilingual(f"    条項: {clauses}", f"    clauses: {clauses}")
    if each.readings:
        ways = ", ".join(f"{name}={way}" for name, way in each.readings.items())
        yield Bilingual(f"    読み方: {ways}", f"    read: {ways}")
    used = [(question, _assumed(answer.assumed[question])) for question in each.facts if question in answer.assumed]
    if used:
        yield Bilingual(
            "    仮定: " + "、".join(f"{question.ja} {value.ja}" for question, value in used),
            "    assumed: " + ", ".join(f"{question.en} {value.en}" for question, value in used),
        )


def _assumed(value: object) -> Bilingual:
    if not has(type(value)):
        return _told(value)
    written = _written(plain(value))
    return Bilingual(written, written)


def _why_assumed(answer: Answer, assumptions: Sequence[Assumption]) -> Iterator[Bilingual]:
    facts = {fact for found in answer.findings for fact in found.facts}
    facts.update(fact for due in answer.deadlines for fact in due.facts)
    made = for_policy(assumptions, answer.policy) if answer.policy else ()
    used = [each for each in made if each.ja and each.fact in answer.assumed and each.fact in facts]
    if used:
        yield Bilingual("仮定した理由", "why it was assumed")
    for each in used:
        value = _written(plain(answer.assumed[each.fact]))
        yield Bilingual(f"- {each.fact.name}={value}: {each.ja}", f"- {each.fact.name}={value}: {each.en}")


def _cited(answer: Answer) -> Iterator[Bilingual]:
    """The clauses, each once, with their place and gist."""
    reasons: list[Finding | Deadline] = [*answer.findings, *answer.deadlines]
    cited = dict.fromkeys(clause for each in reasons for clause in each.clauses)
    if cited:
        yield Bilingual("引いた条項", "clauses cited")
    for clause in cited:
        document = clause.document
        yield Bilingual(
            f"- {clause.id}（{document.ja}、{clause.at}）: {clause.ja}",
            f"- {clause.id} ({document.en}, {clause.at}): {clause.en}",
        )
