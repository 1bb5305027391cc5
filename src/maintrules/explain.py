"""Sentences, in Japanese and English: what a finding says, and what is to be done by when.

Both languages tell the same facts.  A value that is not known is said to be unknown; no value is ever refused.
"""

from collections.abc import Iterable
from datetime import date, datetime
from enum import Enum
from typing import Final

from maintrules.applications import Entry, Fault
from maintrules.bilingual import Bilingual, Language
from maintrules.checklists import Checklist, Item
from maintrules.commitments import Commitment
from maintrules.decisions import AnyOf, Finding, Outcome, Rule, Values
from maintrules.duties import Deadline, Duty
from maintrules.facts import Between, Never, Question
from maintrules.flows import FlowStep
from maintrules.messages import Cause, ErrorMessage
from maintrules.notices import Notice, Subject
from maintrules.periods import Length, Period, Unit
from maintrules.phases import Days, Horizon, Phase
from maintrules.sources import Clause
from maintrules.states import Action
from maintrules.wording import WORDS

__all__ = [
    "BOUNDED_BY",
    "deadline",
    "desk",
    "finding",
    "missing",
    "told",
    "word",
]


BOUNDED_BY: Final = "bounded-by"
"""The value that names the fact from which the range of the other values follows."""


_UNKNOWN: Final = Bilingual("不明", "not known")
_NEVER: Final = Bilingual("なし", "never")
_NONE: Final = Bilingual("なし", "none")
_YES: Final = Bilingual("はい", "yes")
_NO: Final = Bilingual("いいえ", "no")

_UNITS: Final = {
    Unit.DAY: Bilingual("日", "day"),
    Unit.WEEK: Bilingual("週間", "week"),
    Unit.MONTH: Bilingual("か月", "month"),
    Unit.YEAR: Bilingual("年", "year"),
}
_AND: Final = Bilingual("、", ", ")
_OR: Final = Bilingual("または", " or ")


def told(value: object, language: Language) -> str:
    """This gives a value as a sentence shows it; None is not known.

    >>> told(Between(date(2024, 4, 1), date(2024, 4, 30)), Language.EN)
    'some day from 2024-04-01 to 2024-04-30'
    """
    match value:
        case str():
            return value
        case None:
            return _UNKNOWN[language]
        case datetime():
            return value.isoformat(" ", "minutes")
        case date():
            return value.isoformat()
        case bool():
            return (_YES if value else _NO)[language]
        case Never():
            return _NEVER[language]
        case Question() | Days() | Phase() | Horizon() | Item() | Checklist() | FlowStep() | Commitment() | Clause():
            return value.ja if language is Language.JA else value.en
        case Entry() | Fault() | Action() | Notice() | Subject() | Cause() | ErrorMessage():
            return value.ja if language is Language.JA else value.en
        case Between(first, last):
            return Bilingual(f"{first} から {last} の間", f"some day from {first} to {last}")[language]
        case Period(first, last):
            return Bilingual(f"{first}～{last}", f"{first} to {last}")[language]
        case Length(n, unit):
            several = "" if n == 1 else "s"
            return Bilingual(f"{n}{_UNITS[unit].ja}", f"{n} {_UNITS[unit].en}{several}")[language]
        case AnyOf(values):
            return _OR[language].join(dict.fromkeys(told(each, language) for each in values))
        case Enum():
            return word(value)[language]
        case list() | tuple() | set() | frozenset():
            return _AND[language].join(told(each, language) for each in value) or _NONE[language]
        case _:
            return str(value)


def word(member: Enum) -> Bilingual:
    """This gives the word for a member of an enum; its value, where there is none."""
    return WORDS.get(member) or Bilingual(str(member.value), str(member.value))


_DESKS: Final = {
    "reception": Bilingual("受付窓口", "reception desk"),
    "technical-support": Bilingual("技術的な問合せの窓口", "technical support desk"),
    "call-centre": Bilingual("コールセンター", "call centre"),
    "contract-desk": Bilingual("契約の窓口", "contract desk"),
    "registration-desk": Bilingual("登録窓口", "registration desk"),
    "business-days": Bilingual("営業日", "business days"),
}


def desk(name: str) -> Bilingual:
    """This gives what people call the desk of this name; its name, where there is no word for it."""
    return _DESKS.get(name) or Bilingual(name, name)


class _Told(dict[str, str]):
    """The values of a template, each told when the template asks for it; one that it lacks is not known."""

    def __init__(self, values: Values, language: Language) -> None:
        super().__init__()
        self._values = values
        self._language = language

    def __missing__(self, name: str) -> str:
        return told(self._values.get(name), self._language)


def _filled(template: Rule | Duty, values: Values) -> tuple[str, str]:
    """The two sentences of a template."""
    return (
        template.ja.format_map(_Told(values, Language.JA)),
        template.en.format_map(_Told(values, Language.EN)),
    )


def missing(questions: Iterable[Question]) -> Bilingual:
    """This names the facts that are missing."""
    asked = list(questions)
    return Bilingual("、".join(each.ja for each in asked), ", ".join(each.en for each in asked))


def finding(found: Finding) -> Bilingual:
    """This tells a finding; one that is open says what is missing, and the worst that it can come to."""
    rule = found.rule
    ja, en = _filled(rule, found.values)
    if isinstance(bound := found.values.get(BOUNDED_BY), Question):
        ja, en = f"{ja}日の範囲は{bound.ja}から決まります。", f"{en} The range follows from the {bound.en}."
    if found.outcome is not Outcome.UNDETERMINED:
        return Bilingual(ja, en)
    worst = WORDS[found.weighs]
    lacking = missing(found.missing)
    if rule.outcome is not Outcome.UNDETERMINED:
        # The rule says what holds in the end, so it must not sound as if it held already.
        return Bilingual(
            f"「{ja}」に当たるかどうかは未確定です。不明な事実: {lacking.ja}。最悪の場合: {worst.ja}。",
            f'Whether this holds is open: "{en}" Not known: {lacking.en}. At worst: {worst.en}.',
        )
    if found.missing:
        return Bilingual(
            f"{ja}不明な事実: {lacking.ja}。最悪の場合: {worst.ja}。",
            f"{en} Not known: {lacking.en}. At worst: {worst.en}.",
        )
    return Bilingual(f"{ja}最悪の場合: {worst.ja}。", f"{en} At worst: {worst.en}.")


def deadline(due: Deadline) -> Bilingual:
    """This tells what is to be done, and which facts are missing for its day or could make it earlier."""
    ja, en = _filled(due.duty, due.values)
    lacking = missing(due.missing)
    if due.on is not None:
        if due.values.get("projected") is True:
            ja, en = f"{ja}公布前の祝日を見込んだ日です。", f"{en} It counts on days off not yet gazetted."
        if due.missing:
            ja = f"{ja}これより早いこともあります。不明な事実: {lacking.ja}。"
            en = f"{en} It may be earlier. Not known: {lacking.en}."
        return Bilingual(ja, en)
    return Bilingual(f"{ja}日が決まりません。不明な事実: {lacking.ja}。", f"{en} No day yet. Not known: {lacking.en}.")
