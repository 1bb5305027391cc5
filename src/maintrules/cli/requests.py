"""``maintrules scope`` and ``maintrules response``: is this request owed, and by when is what done?"""

import argparse
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from datetime import date, datetime
from enum import Enum
from pathlib import Path
from typing import Final, TypeVar

from attrs import frozen

from maintrules import explain, response, table
from maintrules.calendars import Calendar
from maintrules.cli.options import Format, UsageError, facts, format_, ways
from maintrules.cli.output import Listing, list_, write
from maintrules.decisions import Decision, Finding, Outcome
from maintrules.explain import Bilingual, Language
from maintrules.facts import Between, Case, Known, Question
from maintrules.periods import Period, in_japan
from maintrules.policy import Policy
from maintrules.register.assess import read_otherwise
from maintrules.requests import ACCEPTED_AT, DECIDED_AT
from maintrules.response import Reception
from maintrules.vendors import VENDORS, UnknownPolicyError, find, policies, policy
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
    except UnknownPolicyError:
        listed = ", ".join(each.name for each in _near(name))
        raise UsageError(
            ja=f"{name!r}というサービスはありません。あるのは{listed}。",
            en=f"there is no service {name!r}; there are {listed}.",
        ) from None
    (read,) = read_otherwise((found,), ways(options.reading))
    return read


def _near(name: str) -> Iterator[Policy]:
    """The services of the vendor that *name* begins with; all that there are, where there is no such vendor."""
    try:
        yield from policies(name.partition("/")[0])
    except UnknownPolicyError:
        for vendor in VENDORS:
            yield from policies(vendor)


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
        *_questions(waits),
        *_reasons(decision),
    ]
    write(None, (f"{each[language]}\n" for each in said))
    return 0


def _reasons(decision: Decision) -> Iterator[Bilingual]:
    """What excludes the request, what leaves it to the vendor, what might stand in the way; how many others do not.

    Of a request that is excluded, what is still open changes nothing: it is counted only.
    """
    against = [found for found in decision.findings if found.weighs is not Outcome.COVERED]
    groups = (
        (_EXCLUDES, [found for found in against if found.outcome is Outcome.EXCLUDED]),
        (_LEAVES, [found for found in against if found.outcome is Outcome.DISCRETIONARY]),
        (_MIGHT, [found for found in against if found.outcome is Outcome.UNDETERMINED]),
    )
    for heading, found in groups:
        if found and decision.outcome is Outcome.EXCLUDED and heading is _MIGHT:
            yield Bilingual(f"{heading.ja}: {len(found)}", f"{heading.en}: {len(found)}")
        elif found:
            yield heading
            yield from (line for each in found for line in _told(explain.finding(each), each))
    others = len(decision.findings) - len(against)
    yield Bilingual(f"妨げにならない定め: {others}", f"passages that do not stand in the way: {others}")


_EXCLUDES: Final = Bilingual("対象外とする定め", "what excludes it")
_LEAVES: Final = Bilingual("メーカの判断による定め", "what leaves it to the vendor")
_MIGHT: Final = Bilingual("まだ決まらない定め", "what is still open")


def _told(said: Bilingual, found: Finding) -> Iterator[Bilingual]:
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
    return Listing(_COLUMNS, _COLUMNS, tuple(_record(explain.finding(found), found) for found in decision.findings))


def _record(said: Bilingual, found: Finding) -> Mapping[str, str]:
    first = found.clauses[:1]
    return {
        "outcome": found.outcome.value,
        "rule": found.rule.name,
        "clause": "|".join(clause.id for clause in first),
        "place": "|".join(f"{clause.document.name}, {clause.at}" for clause in first),
        "missing": "|".join(question.name for question in found.missing),
        "ja": said.ja,
        "en": said.en,
    }


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
    answers = _asked("--accepted, --decided, --fact", lambda: list(_answers(asked, case, accepted)))
    if form is not Format.TABLE:
        return list_(Listing(_ANSWERED, _ANSWERED, tuple(_answer_record(each) for each in answers)), form)
    said = [
        Bilingual(
            f"{asked.ja}（{asked.name}）  受付 {in_japan(accepted).isoformat(' ', 'minutes')}",
            f"{asked.en} ({asked.name})  accepted {in_japan(accepted).isoformat(' ', 'minutes')}",
        ),
        *(line for each in answers for line in _told(_sentence(each), each.found)),
        *_remarks(answers, case),
    ]
    write(None, (f"{each[language]}\n" for each in said))
    return 0


@frozen
class _Answer:
    """What is found of one thing asked about: ``desk reception``, ``commitment dispatch``, ``leg faulty-unit``."""

    about: str
    found: Finding


def _attended(reception: Reception, case: Case, accepted: datetime) -> Finding:
    """Is somebody there at that instant; of a desk whose hours are not stated, is it a business day?"""
    if isinstance(reception.hours.value, Calendar):
        return response.business_day(reception, case, in_japan(accepted).date())
    return response.state(reception, case, accepted)


def _answers(asked: Policy, case: Case, accepted: datetime) -> Iterator[_Answer]:
    """Each desk's state, what is committed to, who pays which leg."""
    for reception in asked.receptions:
        yield _Answer(f"desk {reception.name}", _attended(reception, case, accepted))
    for commitment in asked.commitments:
        yield _Answer(f"commitment {commitment.name}", table.commitment(asked, commitment.name, case))
    for shipment in asked.shipments:
        yield _Answer(f"leg {shipment.leg.value}", table.shipment(asked, shipment.leg))


def _sentence(answer: _Answer) -> Bilingual:
    """A desk by its name, and what is missing for a day; the worst that a decision can come to is not meant here."""
    found = answer.found
    ja, en = (
        _filled(template, found, each)
        for template, each in ((found.rule.ja, Language.JA), (found.rule.en, Language.EN))
    )
    if answer.about.startswith("desk "):
        name = answer.about.removeprefix("desk ")
        ja, en = f"{name}: {ja}", f"{name}: {en}"
    if not found.missing:
        return Bilingual(ja, en)
    lacking = explain.missing(found.missing)
    return Bilingual(f"{ja}不明な事実: {lacking.ja}。", f"{en} Not known: {lacking.en}.")


def _filled(template: str, found: Finding, language: Language) -> str:
    return template.format_map({name: explain.told(value, language) for name, value in found.values.items()})


_ANSWERED: Final = ("about", "outcome", "certainty", "when", "rule", "clause", "place", "missing", "ja", "en")


def _answer_record(answer: _Answer) -> Mapping[str, str]:
    values = answer.found.values
    return {
        **_record(_sentence(answer), answer.found),
        "about": answer.about,
        "certainty": _plain(values.get("certainty")),
        "when": _plain(values.get("when")),
    }


def _plain(value: object) -> str:
    """A certainty, a day or an instant as programs write it; nothing for a day that is not known."""
    match value:
        case Enum():
            return str(value.value)
        case date():
            return value.isoformat()
        case Between(first, last):
            return f"{first}..{last}"
        case None:
            return ""
        case _:
            return str(value)


def _remarks(answers: Iterable[_Answer], case: Case) -> Iterator[Bilingual]:
    found = [each.found for each in answers]
    if any(CLOSED_DAYS in each.missing for each in found):
        yield _WAITS_FOR_LIST
    elif CLOSED_DAYS not in case and any(CLOSED_DAYS in each.facts and "when" in each.values for each in found):
        yield _WITHOUT_LIST
    if any(each.values.get("projected") is True for each in found):
        yield _PROJECTED


_WAITS_FOR_LIST: Final = Bilingual(
    "会社の休業日の一覧があれば、休業のありそうな時期にかかるものも決まります（--closures FILE で渡せます）。",
    "A list of the vendor's closing days settles what falls where closures are usual (--closures FILE gives it).",
)
_WITHOUT_LIST: Final = Bilingual(
    "会社の休業日の一覧がないため、曜日と祝日だけで数えています（--closures FILE で渡せます）。",
    "Without the vendor's closing days only weekends and national holidays count (--closures FILE gives them).",
)
_PROJECTED: Final = Bilingual(
    "公布前の祝日を見込んだ答えがあります。", "Some answers count on holidays not yet gazetted."
)


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
    if not days:
        raise UsageError(
            ja=f"--closures {str(path)!r}に日が1つもありません。1行に1日を 2026-12-29 の形で書いてください。",
            en=f"--closures {str(path)!r} holds no day; write one a line, as 2026-12-29.",
        )
    complete = Period(date(min(days).year, 1, 1), date(max(days).year, 12, 31))
    return CLOSED_DAYS.is_(ClosedDays(tuple(sorted(days)), complete))
