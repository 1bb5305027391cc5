"""Values of promises in words, as far as there are any; else by their names in the code."""

import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime, time, timedelta
from enum import Enum

from attrs import fields, has

from maintrules import comparisons, conditions, phases, renewal
from maintrules.calendars import Calendar, Weekday
from maintrules.commitments import About, BusinessDays, DayOf, HalfDay, Hours, NoDay
from maintrules.coverage import Within
from maintrules.decisions import Outcome, Rule
from maintrules.desks import AroundTheClock, CutOff, Desk, Half, Window
from maintrules.explain import told, word
from maintrules.facts import Between, Never, Question
from maintrules.identifiers import Form
from maintrules.notices import OfDuty
from maintrules.offering import ProductIn, SeriesIn, TermsOnly, Total
from maintrules.periods import FirstDay, Length, Period
from maintrules.registration import Due, Purchases
from maintrules.releases import ReleaseTable
from maintrules.response import Reception
from maintrules.rulings import Ruling
from maintrules.sources import Provision
from pages.choices import CHOICES, CONDITIONS
from pages.page import Page, code, escaped

__all__ = ["choice", "condition", "described", "fact", "sentence"]


def fact(question: Question, page: Page) -> str:
    """A fact by its name in words, linked to the list of facts."""
    return page.link(escaped(page.says(question.ja, question.en)), "facts.md", question.name)


def choice(member: Enum, page: Page) -> str:
    """A member of an enum: its word, where there is one, and its name in the code."""
    named = word(member)
    known = CHOICES.get(f"{type(member).__name__}.{member.value}")
    if known is None and named.ja != str(member.value):
        known = named
    name = code(str(member.value))
    return f"{escaped(page.of(known))} {name}" if known else name


def sentence(rule: Rule, page: Page) -> str:
    """The sentence of a rule, what it speaks of by name."""
    return escaped(re.sub(r"\{(\w+)[^}]*\}", r"‹\1›", page.says(rule.ja, rule.en)))


def _all(values: Iterable[object], page: Page, between: str) -> str:
    return between.join(described(each, page) for each in values)


def _time(at: time) -> str:
    return at.isoformat("minutes")


def _windows(windows: Iterable[Window]) -> str:
    return ", ".join(f"{_time(each.opens)}–{_time(each.closes)}" for each in windows)


_DAYS = (("月曜", "Monday"), ("火曜", "Tuesday"), ("水曜", "Wednesday"), ("木曜", "Thursday"))
_WEEK = (*_DAYS, ("金曜", "Friday"), ("土曜", "Saturday"), ("日曜", "Sunday"))


def _weekday(day: Weekday, page: Page) -> str:
    return page.says(*_WEEK[day.value - 1])


def _calendar(calendar: Calendar, page: Page) -> str:
    closed = [_weekday(day, page) for day in sorted(calendar.closed_weekdays, key=lambda day: day.value)]
    closed += [
        f"{page.says(each.ja, each.en)} ({each.first.month}/{each.first.day}–{each.last.month}/{each.last.day})"
        for each in calendar.closures
    ]
    doubtful = [
        f"{page.says(each.ja, each.en)} ({each.first.month}/{each.first.day}–{each.last.month}/{each.last.day})"
        for each in calendar.suspects
    ]
    text = page.says(f"休み: {'、'.join(closed)}、国民の祝日", f"closed: {', '.join(closed)}, days off by law")
    if doubtful:
        text += page.says(f"。休みのことがある: {'、'.join(doubtful)}", f"; perhaps closed: {', '.join(doubtful)}")
    return escaped(text)


def _due(due: HalfDay | BusinessDays | Hours | About | NoDay, page: Page) -> str:
    match due:
        case HalfDay(clock):
            return page.says(
                f"{fact(clock, page)}が午前なら当日、午後なら翌営業日",
                f"the same day where {fact(clock, page)} is in the first half of the day, else the next business day",
            )
        case BusinessDays(n, after, _, first):
            several = f"{first}–{n}" if first else str(n)
            return page.says(
                f"{fact(after, page)}から{several}営業日", f"{several} business days after {fact(after, page)}"
            )
        case Hours(n, after):
            return page.says(f"{fact(after, page)}から{n}時間", f"{n} hours after {fact(after, page)}")
        case About(n, after):
            return page.says(f"{fact(after, page)}から約{n}か月", f"about {n} months after {fact(after, page)}")
        case NoDay(after):
            begun = page.says("、", ", ").join(fact(each, page) for each in after)
            stated = page.says("いつまでかは書かれていない", "by when is not stated")
            return f"{stated} ({begun})" if begun else stated


def condition(when: object, page: Page) -> str:
    """A condition in words; one of a room by its name in the code, and the facts that it looks at."""
    match when:
        case conditions.Is(asked, among):
            if set(among) == {True}:
                return fact(asked, page)
            if set(among) == {False}:
                return page.says(f"「{fact(asked, page)}」でない", f"not: {fact(asked, page)}")
            several = [described(each, page) for each in among]
            if all(isinstance(each, Enum) for each in among):
                several.sort()  # they may come from a set
            return f"{fact(asked, page)} = {page.says('・', ' / ').join(several)}"
        case conditions.All(parts) if not parts:
            return page.says("いつも", "always")
        case conditions.Any(parts) if not parts:
            return page.says("決してない", "never")
        case conditions.All(parts):
            return page.says(" かつ ", " and ").join(_part(each, page) for each in parts)
        case conditions.Any(parts):
            return page.says(" または ", " or ").join(_part(each, page) for each in parts)
        case conditions.Not(part):
            return page.says(f"（{condition(part, page)}）でない", f"not ({condition(part, page)})")
        case conditions.Happened(event):
            return page.says(f"{fact(event, page)}がある", f"{fact(event, page)} has happened")
        case conditions.HappenedBy(event):
            return page.says(
                f"{fact(event, page)}が依頼の日までにある", f"{fact(event, page)} by the day of the request"
            )
        case conditions.Stated(asked):
            return page.says(f"{fact(asked, page)}が分かっている", f"{fact(asked, page)} is stated")
        case comparisons.NoMoreThan(one, other):
            return page.says(
                f"{fact(one, page)}が{fact(other, page)}以下", f"{fact(one, page)} is no more than {fact(other, page)}"
            )
        case comparisons.HappenedBefore(event, day):
            return page.says(f"{fact(event, page)}が{day}より前", f"{fact(event, page)} before {day}")
        case conditions.AsRead(passage):
            return condition(passage.value, page)
        case conditions.AtLeast(asked, least):
            return page.says(f"{fact(asked, page)}が{least}以上", f"{fact(asked, page)} is {least} or more")
        case conditions.Same(one, other):
            return page.says(
                f"{fact(one, page)}と{fact(other, page)}が同じ",
                f"{fact(one, page)} and {fact(other, page)} are the same",
            )
        case conditions.Among(text, listed):
            return page.says(
                f"{fact(text, page)}が{fact(listed, page)}の中にある",
                f"{fact(text, page)} is among {fact(listed, page)}",
            )
        case _:
            looked_at = getattr(when, "facts", ())
            facts = [fact(each, page) for each in looked_at if isinstance(each, Question)]
            name = type(when).__name__
            named = page.of(CONDITIONS[name]) if name in CONDITIONS else code(name)
            if isinstance(when, SeriesIn | ProductIn):
                named += f": {escaped(page.says('、', ', ').join(sorted(when.among)))}"
            return f"{named} ({page.says('、', ', ').join(facts)})" if facts else named


def _form(form: Form, page: Page) -> str:
    parts = [escaped(page.says(form.ja, form.en))]
    if form.prefix:
        parts.append(page.says(f"{code(form.prefix)}で始まる", f"begins with {code(form.prefix)}"))
    if form.alphabet:
        parts.append(escaped(page.says(form.alphabet.ja, form.alphabet.en)))
    if form.longest is None:
        length = page.says(f"{form.shortest}文字以上", f"{form.shortest} characters or more")
    elif form.shortest == form.longest:
        length = page.says(f"{form.longest}文字", f"{form.longest} characters")
    else:
        length = page.says(f"{form.shortest}–{form.longest}文字", f"{form.shortest}–{form.longest} characters")
    parts.append(length)
    if form.rule_ja:
        parts.append(escaped(page.says(form.rule_ja, form.rule_en)))
    if form.at_least:
        named = page.says("・", ", ").join(page.says(each.ja, each.en) for each in form.at_least)
        needed = form.kinds or len(form.at_least)
        parts.append(page.says(f"{named}のうち{needed}種類以上", f"{needed} or more of: {named}"))
    return page.says("、", ", ").join(parts)


def _part(when: object, page: Page) -> str:
    text = condition(when, page)
    return f"({text})" if isinstance(when, conditions.All | conditions.Any) and len(when.parts) > 1 else text


def _ruling(ruling: Ruling, page: Page) -> str:
    when = condition(ruling.when, page)
    text = page.says(f"{choice(ruling.outcome, page)}: {when}", f"{choice(ruling.outcome, page)}: {when}")
    if ruling.otherwise is None or ruling.otherwise is Outcome.COVERED:
        return text
    return text + page.says(f"。ほかは{choice(ruling.otherwise, page)}", f"; else {choice(ruling.otherwise, page)}")


def described(value: object, page: Page) -> str:
    """A value in words, as Markdown."""
    match value:
        case Provision():
            return described(value.value, page)
        case None:
            return "—"
        case bool() | Never() | Between() | Length() | Period() | date() | datetime():
            return escaped(told(value, page.language))
        case time():
            return _time(value)
        case timedelta():
            return f"UTC{value // timedelta(hours=1):+d}"
        case str():
            return escaped(value) if value else "—"
        case int() | float():
            return str(value)
        case Rule():
            return f"{page.link(code(value.name), 'rules.md', value.name.replace('/', '-'))} {sentence(value, page)}"
        case Question():
            return fact(value, page)
        case Ruling():
            return _ruling(value, page)
        case CutOff(at, itself):
            sharp = page.says("ちょうどは", "sharp is ")
            return f"{_time(at)} ({sharp}{page.says(*(('午前', 'AM') if itself is Half.AM else ('午後', 'PM')))})"
        case AroundTheClock():
            return page.says("24時間365日", "around the clock")
        case Desk(calendar, windows):
            return f"{_windows(windows)}; {_calendar(calendar, page)}"
        case Calendar():
            return f"{escaped(page.says(value.ja, value.en))}; {_calendar(value, page)}"
        case HalfDay() | BusinessDays() | Hours() | About() | NoDay():
            return _due(value, page)
        case phases.On(event) | phases.OnIfAny(event):
            return fact(event, page)
        case phases.After(event, length):
            return page.says(
                f"{fact(event, page)}から{described(length, page)}",
                f"{described(length, page)} after {fact(event, page)}",
            )
        case phases.Then(before, length):
            return page.says(
                f"その後（{described(before, page)}）{described(length, page)}",
                f"{described(length, page)} more, after {described(before, page)}",
            )
        case phases.Later(parts):
            return page.says("遅いほう: ", "the later of: ") + _all(parts, page, page.says("、", ", "))
        case phases.Earlier(parts):
            return page.says("早いほう: ", "the earlier of: ") + _all(parts, page, page.says("、", ", "))
        case phases.As(provision):
            return described(provision.value, page)
        case phases.Grant(works, outcome, when):
            named = page.says("、", ", ").join(sorted(choice(each, page) for each in works))
            limited = (
                ""
                if when == conditions.ALWAYS
                else page.says(f"。次のとき: {condition(when, page)}", f"; when {condition(when, page)}")
            )
            return f"{named}: {choice(outcome, page)}{limited}"
        case ReleaseTable():
            products = len(list(value.products()))
            return page.says(f"{products}製品のリリースの表", f"table of the releases of {products} products")
        case Due(length, first_day, convention):
            return f"{_length(length, first_day, page)}, {choice(convention, page)}"
        case Within(length, first_day):
            return _length(length, first_day, page)
        case Purchases(events, anchor):
            return f"{_all(events, page, page.says('、', ', '))} ({choice(anchor, page)})"
        case TermsOnly(when, terms):
            holds = condition(when, page)
            years = _all(sorted(terms), page, page.says("、", ", "))
            return page.says(f"{years}年だけ。次のとき: {holds}", f"{years} years only, when {holds}")
        case Total(years, terms):
            of = _all(sorted(terms), page, page.says("、", ", "))
            text = page.says(f"合わせて{years}年まで", f"{years} years in all")
            return text + (page.says(f"（{of}年の契約で）", f" (of contracts of {of} years)") if terms else "")
        case renewal.AtMost():
            return page.says(f"{described(value.length, page)}まで", f"{described(value.length, page)} at most")
        case DayOf(duty):
            return escaped(page.says(duty.ja, duty.en)) if "{" not in duty.ja else code(duty.name)
        case Form():
            return _form(value, page)
        case conditions.AsRead():
            return condition(value, page)
        case OfDuty(duty):
            return page.says(f"期限の日 {code(duty)}", f"the day of {code(duty)}")
        case Reception():
            return escaped(value.name)
        case Mapping():
            pairs = [f"{described(key, page)}: {described(each, page)}" for key, each in value.items()]
            return page.says("、", ", ").join(pairs) or "—"
        case frozenset() | set():
            return page.says("、", ", ").join(sorted(described(each, page) for each in value)) or "—"
        case tuple() | list():
            return _all(value, page, page.says("、", ", ")) or "—"
        case Enum():
            return choice(value, page)
        case type():
            return code(value.__name__)
        case _:
            return _other(value, page)


def _length(length: Length, first_day: FirstDay, page: Page) -> str:
    return f"{described(length, page)} ({choice(first_day, page)})"


def _other(value: object, page: Page) -> str:
    ja, en = getattr(value, "ja", None), getattr(value, "en", None)
    if isinstance(ja, str) and isinstance(en, str):
        return escaped(page.says(ja, en))
    if hasattr(value, "holds"):
        return condition(value, page)
    if has(kind := type(value)):
        parts = [
            f"{each.name}: {described(getattr(value, each.name), page)}"
            for each in fields(kind)
            if getattr(value, each.name) not in (None, ())
        ]
        return f"{code(kind.__name__)} ({', '.join(parts)})"
    return escaped(str(value))
