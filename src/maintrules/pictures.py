"""Answers as drawings: the phases of a product's life, and on which days a unit is covered."""

from datetime import date
from typing import Final

from maintrules import phases
from maintrules.bilingual import Bilingual, Language
from maintrules.decisions import Outcome, worst
from maintrules.drawing import DrawingError, Mark, Segment, Track, Weight, timeline
from maintrules.explain import word
from maintrules.facts import Case, Event
from maintrules.periods import DAY, Period
from maintrules.phases import Horizon, Phase, Phases, Span
from maintrules.policy import Policy
from maintrules.table import changes, decide, period
from maintrules.words import BOUGHT, COMPLETED, PLAN_BOUGHT, REGISTERED, RENEWALS, WORK, Work

__all__ = ["cover", "life"]

_SOFTWARE: Final = Bilingual("ソフトウェア", "software")
_MARKED: Final = (phases.ANNOUNCED, BOUGHT, phases.END_OF_SALE)
_WEIGHTS: Final = {
    Outcome.COVERED: Weight.FULL,
    Outcome.DISCRETIONARY: Weight.PART,
    Outcome.UNDETERMINED: Weight.OPEN,
    Outcome.EXCLUDED: Weight.NONE,
}


def life(promise: Phases, case: Case, title: Bilingual, language: Language, *, as_of: date | None = None) -> str:
    """This gives the phases of a product's life, and how long service goes on beside them, as one ``<svg>`` element.

    A phase whose days are not known is not drawn.  Raises :class:`~maintrules.drawing.DrawingError` where no day of the
    product is known: *as_of* alone tells nothing.
    """
    spans = [_segment(promise, span) for span in phases.spans(promise, case) if _can_be_drawn(span)]
    tracks = [Track(_SOFTWARE, tuple(spans)), *(_track(horizon, case) for horizon in promise.horizons)]
    marks = [_mark(event, day) for event in _MARKED if isinstance(day := case[event], date)]
    if not marks and not any(each.first or each.last for track in tracks for each in track.segments):
        raise DrawingError(f"no day of {title.en!r} is known: state the end of sale, or when it was announced")
    if as_of is not None:
        marks.append(Mark(as_of, Bilingual("基準日", "as of")))
    return timeline(title, tracks, marks, language=language)


def _can_be_drawn(span: Span) -> bool:
    known = span.after.day is not None and span.until.day is not None
    return known and not span.is_empty


def _segment(promise: Phases, span: Span) -> Segment:
    return Segment(Bilingual(span.phase.ja, span.phase.en), span.first, span.last, _weight(promise, span.phase))


def _weight(promise: Phases, phase: Phase) -> Weight:
    """How much is done in a phase, told by what becomes of a fix; where it says nothing of fixes, as it is found.

    A fact that is missing counts at its worst; what the paper does not state is not known.
    """
    if not any(Work.SOFTWARE_FIX in grant.value.works for grant in phase.does):
        return _WEIGHTS[phase.rule.outcome]
    found = phases.may_get(promise, phase, Case(WORK.is_(Work.SOFTWARE_FIX)))
    return _WEIGHTS[worst(each.weighs if each.missing else each.outcome for each in found)]


def _track(horizon: Horizon, case: Case) -> Track:
    found = horizon.until.value.reach(case)
    label = Bilingual("継続", "goes on")
    segments = []
    if found.earliest > date.min:
        last = found.earliest if found.earliest < date.max else None
        segments.append(Segment(label, None, last, Weight.FULL))
    if found.day is None:
        first = found.earliest + DAY if found.earliest > date.min else None
        last = found.latest if found.latest < date.max else None
        segments.append(Segment(Bilingual("不明", "not known"), first, last, Weight.OPEN))
    if date.min < found.latest < date.max:
        segments.append(Segment(Bilingual("終了", "ended"), found.latest + DAY, None, Weight.NONE))
    return Track(Bilingual(horizon.ja, horizon.en), tuple(segments))


def _mark(event: Event, day: date) -> Mark:
    return Mark(day, Bilingual(event.ja, event.en))


_ANSWER: Final = Bilingual("判定", "answer")
_FIRST_TERM: Final = Bilingual("最初の期間", "first term")
_WITH_EXTENSIONS: Final = Bilingual("延長を含む期間", "with extensions")
_PURCHASED: Final = (BOUGHT, PLAN_BOUGHT, REGISTERED, COMPLETED)


def cover(
    policy: Policy, case: Case, title: Bilingual, language: Language, *, within: Period, as_of: date | None = None
) -> str:
    """This gives what ``decide`` answers on every day of *within*, and the terms beside it, as one ``<svg>`` element.

    A term whose days are not known is not drawn.
    """
    tracks = [Track(_ANSWER, _answers(policy, case, within))]
    several = [(_FIRST_TERM, case.without(RENEWALS))]
    if RENEWALS in case:
        several.append((_WITH_EXTENSIONS, case))
    for name, known in several:
        found = period(policy, known).values
        first, last = found.get("first"), found.get("last")
        if isinstance(first, date) and isinstance(last, date):
            tracks.append(Track(name, (Segment(Bilingual("期間", "term"), first, last, Weight.FULL),)))
    days: dict[date, list[Event]] = {}
    for event in _PURCHASED:
        if isinstance(day := case[event], date):
            days.setdefault(day, []).append(event)
    marks = [
        Mark(day, Bilingual("、".join(each.ja for each in events), ", ".join(each.en for each in events)))
        for day, events in days.items()
    ]
    if as_of is not None:
        marks.append(Mark(as_of, Bilingual("基準日", "as of")))
    return timeline(title, tracks, marks, language=language)


def _answers(policy: Policy, case: Case, within: Period) -> tuple[Segment, ...]:
    steps = [(within.first, decide(policy, case, as_of=within.first).outcome)]
    steps += [
        (each.on, each.decision.outcome) for each in changes(policy, case, within=within) if each.on > within.first
    ]
    ends = [*(on - DAY for on, _ in steps[1:]), within.last]
    return tuple(
        Segment(word(outcome), on, last, _WEIGHTS[outcome]) for (on, outcome), last in zip(steps, ends, strict=True)
    )
