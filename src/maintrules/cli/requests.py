"""``maintrules scope`` and ``maintrules response``: is this request owed, and by when is what done?"""

import argparse
import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path
from typing import Final, TypeVar

from maintrules import explain, response, table
from maintrules.cli.options import Format, UsageError, facts, format_, ways
from maintrules.cli.output import Listing, list_, write
from maintrules.decisions import Decision, Finding, Outcome
from maintrules.explain import Bilingual, Language
from maintrules.facts import Case, Known, Question
from maintrules.periods import Period, in_japan
from maintrules.policy import Policy
from maintrules.register.assess import read_otherwise
from maintrules.requests import ACCEPTED_AT, DECIDED_AT
from maintrules.vendors import UnknownPolicyError, find, policy
from maintrules.words import CLOSED_DAYS, ClosedDays

__all__ = ["run_response", "run_scope"]

T = TypeVar("T")


def _policy(options: argparse.Namespace) -> Policy:
    """The policy by our name, or by those of the vendor and the service with a slash between them."""
    name: str = options.policy
    try:
        try:
            found = policy(name)
        except UnknownPolicyError:
            vendor, _, service = name.partition("/")
            found = find(vendor, service)
    except UnknownPolicyError as unknown:
        _, _, listed = str(unknown).partition(": known are ")
        known = listed or str(unknown)
        raise UsageError(
            ja=f"{name!r}というサービスはありません。あるのは{known}。",
            en=f"there is no service {name!r}; there are {known}.",
        ) from None
    (read,) = read_otherwise((found,), ways(options.reading))
    return read


def _instant(option: str, text: str) -> datetime:
    at: datetime | None = None
    with suppress(ValueError):
        at = datetime.fromisoformat(text)
    if at is None or at.tzinfo is None:
        raise UsageError(
            ja=f"{option} {text!r}は時間帯のある日時ではありません。2026-12-28T11:59+09:00 の形で書いてください。",
            en=f"{option} {text!r} is no instant with a zone; write it as 2026-12-28T11:59+09:00 is written.",
        )
    return at


def _asked(option: str, ask: Callable[[], T]) -> T:
    """What is asked; an instant that the calendars do not reach is refused as an argument."""
    try:
        return ask()
    except UsageError:
        raise
    except ValueError as refused:
        raise UsageError(
            ja=f"{option}: この日時には答えられません（{refused}）。",
            en=f"{option}: there is no answer for this instant ({refused}).",
        ) from None


# scope


def run_scope(options: argparse.Namespace, language: Language) -> int:
    form, asked = format_(options.format), _policy(options)
    at = _instant("--at", options.at)
    case = Case(*facts(options.fact))
    decision = _asked("--at", lambda: table.decide_request(asked, case, at=at))
    waits = _asked("--at", lambda: table.questions(asked, case, at=at))
    if form is not Format.TABLE:
        return list_(_findings(decision), form)
    outcome = explain.word(decision.outcome)
    said = [
        Bilingual(
            f"{asked.ja}（{asked.name}）  {in_japan(at).isoformat(' ', 'minutes')}",
            f"{asked.en} ({asked.name})  {in_japan(at).isoformat(' ', 'minutes')}",
        ),
        Bilingual(f"判定: {outcome.ja}", f"outcome: {outcome.en}"),
        *_reasons(decision),
        *_questions(waits),
    ]
    write(None, (f"{each[language]}\n" for each in said))
    return 0


def _reasons(decision: Decision) -> Iterator[Bilingual]:
    """What excludes the request, what might, what leaves it to the vendor; what speaks for it, and how many do not."""
    settled = [found for found in decision.findings if found.outcome is not Outcome.UNDETERMINED]
    groups = (
        (_EXCLUDES, [found for found in settled if found.outcome is Outcome.EXCLUDED]),
        (_LEAVES, [found for found in settled if found.outcome is Outcome.DISCRETIONARY]),
        (_MIGHT, [found for found in decision.findings if found.outcome is Outcome.UNDETERMINED]),
    )
    for heading, found in groups:
        if found:
            yield heading
            yield from (line for each in found for line in _told(each))
    others = len(decision.findings) - sum(len(found) for _, found in groups)
    yield Bilingual(f"妨げにならない定め: {others}", f"passages that do not stand in the way: {others}")


_EXCLUDES: Final = Bilingual("対象外とする定め", "what excludes it")
_LEAVES: Final = Bilingual("メーカの判断による定め", "what leaves it to the vendor")
_MIGHT: Final = Bilingual("まだ決まらない定め", "what is still open")


def _told(found: Finding) -> Iterator[Bilingual]:
    said = explain.finding(found)
    yield Bilingual(f"- {said.ja}", f"- {said.en}")
    places = [f"{clause.id}（{clause.document.ja}、{clause.at}）" for clause in found.clauses[:1]]
    places_en = [f"{clause.id} ({clause.document.en}, {clause.at})" for clause in found.clauses[:1]]
    yield Bilingual(f"    条項: {', '.join(places)}", f"    clause: {', '.join(places_en)}")


def _questions(waits: Iterable[Question]) -> Iterator[Bilingual]:
    asked = list(waits)
    if not asked:
        return
    yield Bilingual("尋ねること", "to be asked")
    for question in asked:
        yield Bilingual(f"- {question.ask_ja} [{question.name}]", f"- {question.ask_en} [{question.name}]")


_COLUMNS: Final = ("outcome", "rule", "clause", "place", "missing", "ja", "en")


def _findings(decision: Decision) -> Listing:
    records = []
    for found in decision.findings:
        said = explain.finding(found)
        first = found.clauses[:1]
        records.append(
            {
                "outcome": found.outcome.value,
                "rule": found.rule.name,
                "clause": "|".join(clause.id for clause in first),
                "place": "|".join(f"{clause.document.name}, {clause.at}" for clause in first),
                "missing": "|".join(question.name for question in found.missing),
                "ja": said.ja,
                "en": said.en,
            }
        )
    return Listing(_COLUMNS, _COLUMNS, tuple(records))


# response


def run_response(options: argparse.Namespace, language: Language) -> int:
    form, asked = format_(options.format), _policy(options)
    accepted = _instant("--accepted", options.accepted)
    known = {each.question: each for each in facts(options.fact)}
    known[ACCEPTED_AT] = _asked("--accepted", lambda: ACCEPTED_AT.at(accepted))
    if options.decided is not None:
        decided = _instant("--decided", options.decided)
        known[DECIDED_AT] = _asked("--decided", lambda: DECIDED_AT.at(decided))
    if options.closures is not None:
        known[CLOSED_DAYS] = _closures(Path(options.closures))
    case = Case(*known.values())
    found = _asked("--accepted", lambda: list(_answers(asked, case, accepted)))
    if form is not Format.TABLE:
        return list_(_findings(Decision(tuple(found))), form)
    said = [
        Bilingual(
            f"{asked.ja}（{asked.name}）  受付 {in_japan(accepted).isoformat(' ', 'minutes')}",
            f"{asked.en} ({asked.name})  accepted {in_japan(accepted).isoformat(' ', 'minutes')}",
        ),
        *(line for each in found for line in _told(each)),
    ]
    if CLOSED_DAYS not in known and any(CLOSED_DAYS in each.facts for each in found):
        said.append(_WITHOUT_LIST)
    if any(each.values.get("projected") is True for each in found):
        said.append(_PROJECTED)
    write(None, (f"{each[language]}\n" for each in said))
    return 0


_WITHOUT_LIST: Final = Bilingual(
    "会社の休業日の一覧がないため、祝日と曜日だけで数えています（--closures FILE で渡せます）。",
    "Without the vendor's closing days only weekends and national holidays count (--closures FILE gives them).",
)
_PROJECTED: Final = Bilingual("公布前の祝日を見込んだ日があります。", "Some days count on holidays not yet gazetted.")


def _answers(asked: Policy, case: Case, accepted: datetime) -> Iterator[Finding]:
    """Each desk's state, what is committed to, who pays which leg."""
    for reception in asked.receptions:
        yield response.state(reception, case, accepted)
    for commitment in asked.commitments:
        yield table.commitment(asked, commitment.name, case)
    for shipment in asked.shipments:
        yield table.shipment(asked, shipment.leg)


_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def _closures(path: Path) -> Known:
    """The vendor's own closing days: one day a line, all there are in the years that they touch."""
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as refused:
        raise UsageError(
            ja=f"--closures {str(path)!r}は読めません（{refused}）。UTF-8で1行に1日を書いたファイルにしてください。",
            en=f"--closures {str(path)!r} cannot be read ({refused}); give a UTF-8 file with one day a line.",
        ) from None
    days: list[date] = []
    for number, line in enumerate(lines, 1):
        text = line.split("#", 1)[0].strip()
        if not text:
            continue
        day: date | None = None
        with suppress(ValueError):
            day = date.fromisoformat(text) if _DAY.fullmatch(text) else None
        if day is None:
            raise UsageError(
                ja=f"--closures {str(path)!r}、{number}行目: {line!r}は日ではありません。2026-12-29 の形で。",
                en=f"--closures {str(path)!r}, line {number}: {line!r} is not a day; write it as 2026-12-29.",
            )
        days.append(day)
    closed = tuple(sorted(days))
    complete = Period(date(closed[0].year, 1, 1), date(closed[-1].year, 12, 31)) if closed else None
    return CLOSED_DAYS.is_(ClosedDays(closed, complete))
