"""``maintrules scope`` and ``maintrules response``: is this request owed, and by when is what done?"""

import argparse
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from enum import Enum
from typing import Final

from attrs import frozen

from maintrules import explain, response, table
from maintrules.bilingual import Bilingual, Language
from maintrules.calendars import Calendar
from maintrules.cli import saying
from maintrules.cli.options import Format, closures, facts, format_, instant, service, within_calendars
from maintrules.cli.output import Listing, list_, write
from maintrules.commitments import BusinessDays, HalfDay, Hours
from maintrules.decisions import Decision, Finding, Outcome
from maintrules.facts import Between, Case, Known, Question
from maintrules.offering import Matched
from maintrules.periods import in_japan
from maintrules.policy import Policy
from maintrules.requests import ACCEPTED_AT, DECIDED_AT, RECEIVED_AT
from maintrules.response import Reception
from maintrules.words import CLOSED_DAYS, PRODUCT, ClosedDays

__all__ = ["run_response", "run_scope"]


@frozen
class _Stated:
    """What is known of a request, and how the name of its product was read."""

    case: Case
    notes: tuple[Bilingual, ...]


def _stated(asked: Policy, options: argparse.Namespace, *instants: Known) -> _Stated:
    known = {each.question: each for each in (*facts(options.fact), *instants)}
    if options.closures is not None:
        known[CLOSED_DAYS] = closures(options.closures)
    case = Case(*known.values())
    name, catalogue = case[PRODUCT], asked.catalogue
    if name is None or catalogue is None or (asked.versions and asked.versions.table.value.of(name)):
        return _Stated(case, ())
    found = catalogue.match(name)
    if found is None:
        unlisted = Bilingual(f"製品{name!r}は製品の一覧にありません。", f"The product {name!r} is in no list.")
        return _Stated(case, (unlisted,))
    if found.by is not Matched.SERIES:
        case = case.but(PRODUCT.is_(found.unit.name))
    return _Stated(case, tuple(saying.found_by(found.by, name, found.unit.name, found.unit.series)))


def _heading(asked: Policy, at: datetime, ja: str, en: str) -> Bilingual:
    clock = in_japan(at).isoformat(" ", "minutes")
    return Bilingual(f"{asked.ja}（{asked.name}）  {ja}{clock}", f"{asked.en} ({asked.name})  {en}{clock}")


# Desks


@frozen
class _Answer:
    """What is found of one thing asked about: ``desk reception``, ``commitment dispatch``, ``leg faulty-unit``.

    *called* goes before its sentence, which does not name the thing itself.
    """

    about: str
    found: Finding
    called: Bilingual | None = None


def _desks(asked: Policy, case: Case, at: datetime) -> Iterator[_Answer]:
    """Is somebody there at that instant; where nobody is, from when is a request attended to?

    Of a desk whose hours are not stated: is it a business day?
    """
    for reception in asked.receptions:
        called = explain.desk(reception.name)
        if isinstance(reception.hours.value, Calendar):
            day = response.business_day(reception, case, in_japan(at).date())
            yield _Answer(f"desk {reception.name}", day, called)
            continue
        state = response.state(reception, case, at)
        yield _Answer(f"desk {reception.name}", state, called)
        if state.outcome is not Outcome.COVERED:
            yield _Answer(f"opening {reception.name}", response.next_opening(reception, case, at), called)


def _sentence(answer: _Answer) -> Bilingual:
    """A finding by the name of its desk, and what is missing; the worst that a decision can come to is not meant."""
    found = answer.found
    ja, en = (
        _filled(template, found, each)
        for template, each in ((found.rule.ja, Language.JA), (found.rule.en, Language.EN))
    )
    if answer.called:
        ja, en = f"{answer.called.ja}: {ja}", f"{answer.called.en}: {en}"
    if not found.missing:
        return Bilingual(ja, en)
    lacking = explain.missing(found.missing)
    return Bilingual(f"{ja}不明な事実: {lacking.ja}。", f"{en} Not known: {lacking.en}.")


def _filled(template: str, found: Finding, language: Language) -> str:
    return template.format_map({name: explain.told(value, language) for name, value in found.values.items()})


def _told(said: Bilingual, found: Finding) -> Iterator[Bilingual]:
    yield Bilingual(f"- {said.ja}", f"- {said.en}")
    yield from saying.rests_on(found)


def _is_shut(answers: Iterable[_Answer]) -> bool:
    """Is there a desk at which nobody is, and that will attend to the request later?"""
    return any(_attends_later(each.found) for each in answers)


def _attends_later(found: Finding) -> bool:
    if found.rule is response.OPENING_NOT_KNOWN:
        return found.values["earliest"] != found.values["at"]
    return found.rule is response.OPENS_NEXT


# scope


def run_scope(options: argparse.Namespace, language: Language) -> int:
    form, asked = format_(options.format), service(options.policy, options.reading)
    received = instant("--at", options.at, RECEIVED_AT)
    stated = _stated(asked, options)
    at = Case(received)[RECEIVED_AT]
    assert at is not None
    with within_calendars("--at, --fact"):
        decision = table.decide_request(asked, stated.case, at=at)
        waits = table.questions(asked, stated.case, at=at)
        desks = [*_desks(asked, stated.case, at)]
    shut = [each for each in desks if each.found.outcome is not Outcome.COVERED or each.about.startswith("opening ")]
    if form is not Format.TABLE:
        records = (_decision(decision, waits, stated.notes), *map(_question, waits))
        records += (*map(_finding, decision.findings), *map(_desk, shut))
        return list_(_listing(_SCOPE, asked, at, records), form)
    outcome = explain.word(decision.outcome)
    said = [
        _heading(asked, at, "", ""),
        *stated.notes,
        Bilingual(f"判定: {outcome.ja}", f"outcome: {outcome.en}"),
        *_questions(waits),
        *_reasons(decision),
        *(line for each in shut for line in _told(_sentence(each), each.found)),
        *([_LATER] if _is_shut(shut) else []),
        *saying.told_ways(saying.ways_of(saying.provisions(decision.findings))),
    ]
    write(None, saying.lines(said, language))
    return 0


_LATER: Final = Bilingual(
    "上の判定は、依頼の日時そのものについてのものです。対応の日は次の受付開始から数えます（maintrules response）。",
    "The outcome is for the very instant of the request; days are counted from the next opening (maintrules response).",
)


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


def _questions(waits: Iterable[Question]) -> Iterator[Bilingual]:
    asked = list(waits)
    if not asked:
        return
    yield Bilingual("尋ねること", "to be asked")
    for question in asked:
        yield Bilingual(f"- {question.ask_ja} [{question.name}]", f"- {question.ask_en} [{question.name}]")


# Records

_BASIS: Final = ("rule", "clause", "place", "clauses", "readings", "missing", "ja", "en")
_SCOPE: Final = ("policy", "at", "about", "outcome", *_BASIS)
_RESPONSE: Final = ("policy", "at", "about", "outcome", "certainty", "when", "desk", *_BASIS)


def _listing(columns: tuple[str, ...], asked: Policy, at: datetime, each: Iterable[Mapping[str, str]]) -> Listing:
    """Every record with all columns, the first of them what was asked."""
    empty = dict.fromkeys(columns, "") | {"policy": asked.name, "at": in_japan(at).isoformat()}
    return Listing(columns, columns, tuple({**empty, **record} for record in each))


def _record(about: str, said: Bilingual, found: Finding) -> Mapping[str, str]:
    first = found.clauses[:1]
    return {
        "about": about,
        "outcome": found.outcome.value,
        "rule": found.rule.name,
        "clause": "|".join(clause.id for clause in first),
        "place": "|".join(f"{clause.document.name}, {clause.at}" for clause in first),
        "clauses": "|".join(clause.id for clause in found.clauses),
        "readings": _ways(found.readings),
        "missing": _names(found.missing),
        "ja": said.ja,
        "en": said.en,
    }


def _ways(ways: Mapping[str, str]) -> str:
    return "|".join(f"{name}={way}" for name, way in ways.items())


def _names(questions: Iterable[Question]) -> str:
    return "|".join(question.name for question in questions)


def _decision(decision: Decision, waits: Iterable[Question], notes: Iterable[Bilingual]) -> Mapping[str, str]:
    outcome = explain.word(decision.outcome)
    return {
        "about": "decision",
        "outcome": decision.outcome.value,
        "readings": _ways(saying.ways_of(saying.provisions(decision.findings))),
        "missing": _names(waits),
        "ja": "".join((f"判定: {outcome.ja}。", *(each.ja for each in notes))),
        "en": " ".join((f"outcome: {outcome.en}.", *(each.en for each in notes))),
    }


def _question(question: Question) -> Mapping[str, str]:
    return {"about": "question", "missing": question.name, "ja": question.ask_ja, "en": question.ask_en}


def _finding(found: Finding) -> Mapping[str, str]:
    return _record("finding", explain.finding(found), found)


def _desk(answer: _Answer) -> Mapping[str, str]:
    return _record(answer.about, _sentence(answer), answer.found)


# response


def run_response(options: argparse.Namespace, language: Language) -> int:
    form, asked = format_(options.format), service(options.policy, options.reading)
    known = [instant("--accepted", options.accepted, ACCEPTED_AT)]
    if options.decided is not None:
        known.append(instant("--decided", options.decided, DECIDED_AT))
    stated = _stated(asked, options, *known)
    at = stated.case[ACCEPTED_AT]
    assert at is not None
    with within_calendars("--accepted, --decided, --fact"):
        answers = [*_desks(asked, stated.case, at), *_committed(asked, stated.case)]
    remarks = [*stated.notes, *_remarks(answers, stated.case)]
    if form is not Format.TABLE:
        records = (*(_answer_record(each, asked) for each in answers), *map(_remark, remarks))
        return list_(_listing(_RESPONSE, asked, at, records), form)
    said = [
        _heading(asked, at, "受付 ", "accepted "),
        *(line for each in answers for line in _of_answer(each, asked)),
        *remarks,
    ]
    write(None, saying.lines(said, language))
    return 0


def _committed(asked: Policy, case: Case) -> Iterator[_Answer]:
    """What is committed to, who pays which leg."""
    for commitment in asked.commitments:
        yield _Answer(f"commitment {commitment.name}", table.commitment(asked, commitment.name, case))
    for shipment in asked.shipments:
        yield _Answer(f"leg {shipment.leg.value}", table.shipment(asked, shipment.leg))


def _reckoned_by(answer: _Answer, asked: Policy) -> Reception | None:
    """The desk on whose calendar the day of a commitment is counted."""
    kind, _, name = answer.about.partition(" ")
    due = asked.commitment(name).due.value if kind == "commitment" else None
    return due.desk if isinstance(due, HalfDay | BusinessDays | Hours) else None


def _of_answer(answer: _Answer, asked: Policy) -> Iterator[Bilingual]:
    yield from _told(_sentence(answer), answer.found)
    desk = _reckoned_by(answer, asked)
    if desk:
        called = explain.desk(desk.name)
        yield Bilingual(f"    日を数える窓口: {called.ja}", f"    counted by: {called.en}")


def _answer_record(answer: _Answer, asked: Policy) -> Mapping[str, str]:
    values, desk = answer.found.values, _reckoned_by(answer, asked)
    return {
        **_desk(answer),
        "certainty": _plain(values.get("certainty")),
        "when": _opening(answer.found) or _plain(values.get("when")),
        "desk": desk.name if desk else "",
    }


def _opening(found: Finding) -> str:
    """When a desk opens, as programs write it; nothing for what is no opening."""
    if found.rule is response.OPENING_NOT_KNOWN:
        return f"{_plain(found.values['earliest'])}..{_plain(found.values['latest'])}"
    return _plain(found.values.get("opens"))


def _remark(said: Bilingual) -> Mapping[str, str]:
    return {"about": "remark", "ja": said.ja, "en": said.en}


def _plain(value: object) -> str:
    """A certainty, a day or an instant as programs write it; nothing for a day that is not known."""
    match value:
        case Enum():
            return str(value.value)
        case date():
            return value.isoformat()
        case Between(first, last):
            return f"{first}..{last}"
        case _:
            return ""


def _remarks(answers: Iterable[_Answer], case: Case) -> Iterator[Bilingual]:
    every = list(answers)
    found = [each.found for each in every]
    if not every:
        yield _SILENT
    if _is_shut(every):
        yield _FROM_OPENING
    accepted, decided = case[ACCEPTED_AT], case[DECIDED_AT]
    if accepted and decided and decided < accepted:
        yield _OUT_OF_ORDER
    closed = case[CLOSED_DAYS]
    if any(CLOSED_DAYS in each.missing for each in found):
        yield _WAITS_FOR_LIST if closed is None else _beyond(closed)
    elif closed is None and any(CLOSED_DAYS in each.facts and each.values.get("when") for each in found):
        yield _WITHOUT_LIST
    if any(each.values.get("projected") is True for each in found):
        yield _PROJECTED


def _beyond(closed: ClosedDays) -> Bilingual:
    whole = Bilingual(explain.told(closed.complete, Language.JA), explain.told(closed.complete, Language.EN))
    return Bilingual(
        f"渡された休業日の一覧がすべてである期間: {whole.ja}。その外にかかるものは決まりません"
        "（ファイルでは complete: の行で期間を書けます）。",
        f"The closing days given are all there are in this period: {whole.en}. What falls outside of it is not settled "
        "(in a file, a line complete: states the period).",
    )


_OUT_OF_ORDER: Final = Bilingual(
    "判断の日時が受付より前です。取り違えていないか確かめてください（受付から数えています）。",
    "The decision lies before the acceptance: check that they are not mixed up (counted from the acceptance).",
)
_SILENT: Final = Bilingual(
    "このサービスの文書には、窓口、期限、送料の定めがありません。",
    "The documents of this service say nothing of desks, days or shipping.",
)
_FROM_OPENING: Final = Bilingual(
    "受付時間外のものは次の受付開始から数えています。その日時の依頼そのものが対象かは maintrules scope が答えます。",
    "What came outside the hours is counted from the next opening; maintrules scope says whether a request at that "
    "very instant is covered.",
)
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
