from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime
from itertools import pairwise, product

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from maintrules.decisions import (
    BEGINNING,
    AnyOf,
    Decision,
    Finding,
    Leg,
    Outcome,
    Rule,
    Step,
    Timeline,
    Values,
    always,
    sometime,
    whichever,
    worst,
)
from maintrules.facts import Between, Question
from maintrules.periods import DAY, Period
from maintrules.sources import Document

COVERED, DISCRETIONARY, UNDETERMINED, EXCLUDED = Outcome
SETTLED = (COVERED, DISCRETIONARY, EXCLUDED)

PAPER = Document("paper", vendor="made-up", number="000", ja="文書", en="paper")
CLAUSE = PAPER.clause("made-up/clause", "coverage", at="p.1", ja="条項", en="A clause.")
BESIDE = PAPER.clause("made-up/beside", "coverage", at="p.2", ja="付随", en="One beside it.")
SAYS = CLAUSE.says(1)
READ = CLAUSE.read("made-up/reading", {"one": 1, "two": 2}, BESIDE, default="two", why_ja="既定。", why_en="Usual.")

ASKED = Question("asked", "問", "what is asked")
OTHER = Question("other", "他", "another fact")
KNOWN = Question("known", "既知", "a known fact")

VALID = Rule("made-up/valid", COVERED, "有効", "valid")
GRACE = Rule("made-up/grace", COVERED, "猶予", "grace")
EXTENDED = Rule("made-up/extended", COVERED, "延長", "extended")
REFUSABLE = Rule("made-up/refusable", DISCRETIONARY, "任意", "refusable")
LAPSED = Rule("made-up/lapsed", EXCLUDED, "失効", "lapsed")
ENDED = Rule("made-up/ended", EXCLUDED, "終了", "ended")
SILENT = Rule("made-up/not-stated", UNDETERMINED, "記載なし", "not stated")
NOT_KNOWN = Rule("made-up/not-known", UNDETERMINED, "不明", "not known")

IS_VALID = VALID.found(SAYS, facts=(KNOWN,))
IS_REFUSABLE = REFUSABLE.found(SAYS)
HAS_ENDED = ENDED.found(SAYS)
IS_SILENT = SILENT.found(SAYS)
MAY_END = NOT_KNOWN.found(READ, missing=(ASKED,))
MAY_BE_REFUSED = NOT_KNOWN.found(READ, missing=(OTHER,), at_worst=DISCRETIONARY)
HARMLESS = NOT_KNOWN.found(READ, missing=(OTHER,), at_worst=COVERED)

FIRST = date(2024, 1, 1)


def nth(n: int) -> date:
    return FIRST + n * DAY


# Outcomes and findings


def test_outcomes_weigh_more_the_worse_they_are_for_the_customer() -> None:
    assert COVERED.weight < DISCRETIONARY.weight < UNDETERMINED.weight < EXCLUDED.weight
    assert worst([DISCRETIONARY, EXCLUDED, COVERED]) is EXCLUDED
    assert worst([COVERED, UNDETERMINED]) is UNDETERMINED
    assert worst([]) is COVERED


@pytest.mark.parametrize(
    ("finding", "outcome", "weighs"),
    [
        (IS_VALID, COVERED, COVERED),
        (IS_REFUSABLE, DISCRETIONARY, DISCRETIONARY),
        (HAS_ENDED, EXCLUDED, EXCLUDED),
        (IS_SILENT, UNDETERMINED, EXCLUDED),
        (MAY_END, UNDETERMINED, EXCLUDED),
        (MAY_BE_REFUSED, UNDETERMINED, DISCRETIONARY),
        (HARMLESS, UNDETERMINED, COVERED),
        (ENDED.found(SAYS, missing=(ASKED,), at_worst=EXCLUDED), UNDETERMINED, EXCLUDED),
        (REFUSABLE.found(SAYS, missing=(ASKED,), at_worst=DISCRETIONARY), UNDETERMINED, DISCRETIONARY),
        (SILENT.found(SAYS, missing=(ASKED,), at_worst=UNDETERMINED), UNDETERMINED, EXCLUDED),
    ],
)
def test_an_open_finding_weighs_as_much_as_the_worst_it_can_come_to(
    finding: Finding, outcome: Outcome, weighs: Outcome
) -> None:
    assert finding.outcome is outcome
    assert finding.weighs is weighs


def test_a_finding_cites_what_it_rests_on_each_clause_once() -> None:
    finding = VALID.found(SAYS, READ)
    assert finding.clauses == (CLAUSE, BESIDE)
    assert finding.readings == {"made-up/reading": "two"}
    assert repr(VALID) == "<made-up/valid>"


# The join


@pytest.mark.parametrize(
    ("findings", "outcome", "missing"),
    [
        ((), COVERED, ()),
        ((IS_VALID,), COVERED, ()),
        ((IS_VALID, IS_REFUSABLE), DISCRETIONARY, ()),
        ((IS_VALID, IS_REFUSABLE, HAS_ENDED), EXCLUDED, ()),
        ((IS_VALID, MAY_END), UNDETERMINED, (ASKED,)),
        ((HAS_ENDED, MAY_END), EXCLUDED, ()),
        ((IS_REFUSABLE, MAY_BE_REFUSED), DISCRETIONARY, ()),
        ((IS_VALID, MAY_BE_REFUSED), UNDETERMINED, (OTHER,)),
        ((IS_REFUSABLE, MAY_BE_REFUSED, MAY_END), UNDETERMINED, (ASKED,)),
        ((IS_VALID, MAY_BE_REFUSED, MAY_END), UNDETERMINED, (OTHER, ASKED)),
        ((IS_VALID, HARMLESS), COVERED, ()),
        ((IS_VALID, IS_SILENT), UNDETERMINED, ()),
        ((IS_SILENT, HAS_ENDED), EXCLUDED, ()),
    ],
)
def test_the_weightiest_settled_finding_decides_unless_an_open_one_can_come_to_worse(
    findings: tuple[Finding, ...], outcome: Outcome, missing: tuple[Question, ...]
) -> None:
    decision = Decision(findings)
    assert decision.outcome is outcome
    assert decision.missing == missing


@pytest.mark.parametrize(
    ("findings", "deciding"),
    [
        ((IS_VALID, HAS_ENDED, IS_REFUSABLE), (HAS_ENDED,)),
        ((HAS_ENDED, MAY_END), (HAS_ENDED,)),
        ((IS_VALID, MAY_END, MAY_BE_REFUSED), (MAY_END, MAY_BE_REFUSED)),
        ((IS_REFUSABLE, MAY_END, MAY_BE_REFUSED), (MAY_END,)),
        ((IS_VALID, HARMLESS), (IS_VALID,)),
        ((HARMLESS,), (HARMLESS,)),
    ],
)
def test_the_findings_that_decide_are_told_from_those_that_could_not_matter(
    findings: tuple[Finding, ...], deciding: tuple[Finding, ...]
) -> None:
    assert Decision(findings).deciding == deciding
    assert Decision(findings).findings == findings


def test_a_decision_names_every_fact_clause_and_reading_of_its_findings() -> None:
    decision = Decision((IS_VALID, HAS_ENDED, MAY_END))
    assert decision.facts == {KNOWN, ASKED}
    assert decision.clauses == (CLAUSE, BESIDE)
    assert decision.readings == {"made-up/reading": READ.reading}


def test_a_decision_is_neither_true_nor_false() -> None:
    with pytest.raises(TypeError, match=r"four outcomes, not two: compare decision\.outcome"):
        bool(Decision((IS_VALID,)))


findings = st.sampled_from((IS_VALID, IS_REFUSABLE, HAS_ENDED, IS_SILENT, MAY_END, MAY_BE_REFUSED, HARMLESS))
decisions = st.builds(Decision, st.lists(findings, max_size=5).map(tuple))


@given(decisions, decisions)
def test_the_order_of_findings_does_not_matter(one: Decision, other: Decision) -> None:
    there, back = one & other, other & one
    assert there.outcome is back.outcome
    assert set(there.missing) == set(back.missing)
    assert {id(f) for f in there.deciding} == {id(f) for f in back.deciding}
    assert there.facts == back.facts


@given(decisions, decisions, decisions)
def test_it_does_not_matter_which_are_joined_first(one: Decision, other: Decision, third: Decision) -> None:
    assert (one & other) & third == one & (other & third)
    assert (one & one).outcome is one.outcome
    assert (one & Decision(())) == one


def can_come_to(finding: Finding) -> list[Outcome]:
    """Every settled outcome that a finding can have, once everything is known."""
    if finding.outcome is not UNDETERMINED:
        return [finding.outcome]
    return [outcome for outcome in SETTLED if outcome.weight <= finding.weighs.weight]


@given(decisions)
def test_an_open_finding_that_cannot_change_the_answer_is_not_raised(decision: Decision) -> None:
    answers = {worst(outcomes) for outcomes in product(*map(can_come_to, decision.findings))}
    assert decision.outcome is (answers.pop() if len(answers) == 1 else UNDETERMINED)


@given(decisions)
def test_something_decides_wherever_something_was_found(decision: Decision) -> None:
    assert bool(decision.deciding) == bool(decision.findings)
    assert {q for f in decision.deciding for q in f.missing} >= set(decision.missing)


# Timelines


@st.composite
def timelines(draw: st.DrawFn) -> Timeline:
    days = sorted(draw(st.sets(st.integers(0, 11), max_size=4)))
    return Timeline(tuple(draw(findings).step(on) for on in [BEGINNING, *map(nth, days)]))


ALL_DAYS = [BEGINNING, *(nth(n) for n in range(-1, 13)), date.max]


@given(timelines())
def test_the_finding_of_a_day_is_the_one_that_a_walk_from_day_to_day_meets(line: Timeline) -> None:
    steps, holds = list(line.steps[1:]), line.steps[0]
    for day in Period(nth(-1), nth(12)):
        if steps and steps[0].on == day:
            holds = steps.pop(0)
        assert line.step(day) is holds
        assert line.on(day).step(holds.on) == holds
    assert line.on(BEGINNING).step() == line.steps[0]
    assert line.step(date.max) is line.steps[-1]


def test_a_timeline_of_one_finding_holds_always() -> None:
    assert [always(MAY_END).on(day) for day in ALL_DAYS] == [MAY_END] * len(ALL_DAYS)


def test_a_leg_is_a_step_from_its_first_day() -> None:
    leg = Leg(Period(nth(0), nth(9)), NOT_KNOWN, (READ,), (KNOWN,), {"first": nth(0)}, (ASKED,), DISCRETIONARY)
    assert leg.step() == Step(
        nth(0), NOT_KNOWN, (READ,), (KNOWN,), {"first": nth(0)}, missing=(ASKED,), at_worst=DISCRETIONARY
    )


def line(*steps: tuple[int, Rule]) -> Timeline:
    """ENDED from the beginning, then each rule from its day on."""
    return Timeline((ENDED.found(SAYS).step(), *(rule.found(SAYS).step(nth(n)) for n, rule in steps)))


def outcomes(line: Timeline) -> str:
    """The outcomes of the 0th to 9th day, by their initials."""
    return "".join(line.on(nth(n)).outcome.value[0] for n in range(10))


# Whichever value is the true one


def test_where_the_candidates_agree_the_value_does_not_matter() -> None:
    joined = whichever(NOT_KNOWN, (ASKED,), [line((0, VALID), (6, ENDED)), line((2, VALID), (8, ENDED))])
    assert outcomes(joined) == "uuccccuuee"
    assert (joined.on(nth(3)).rule, joined.on(nth(3)).facts) == (VALID, (ASKED,))
    assert (joined.on(nth(0)).rule, joined.on(nth(0)).missing) == (NOT_KNOWN, (ASKED,))
    assert joined.on(nth(0)).weighs is EXCLUDED


def test_different_rules_of_one_outcome_give_the_same_answer_anyway() -> None:
    found = whichever(NOT_KNOWN, (ASKED,), [always(IS_VALID), always(EXTENDED.found(READ))]).on(nth(0))
    assert (found.rule.name, found.outcome) == ("same-anyway/covered", COVERED)
    assert found.values == {"rules": AnyOf(("made-up/valid", "made-up/extended"))}
    assert found.rests_on == (SAYS, READ)
    assert found.facts == (KNOWN, ASKED)
    assert found.missing == ()


def test_covered_or_refusable_is_open_and_at_worst_refusable() -> None:
    found = whichever(NOT_KNOWN, (ASKED,), [always(IS_VALID), always(IS_REFUSABLE)]).on(nth(0))
    assert (found.outcome, found.weighs) == (UNDETERMINED, DISCRETIONARY)


def test_open_for_the_same_reason_in_each_case_asks_for_that_reason_only() -> None:
    found = whichever(NOT_KNOWN, (ASKED,), [always(MAY_BE_REFUSED), always(MAY_BE_REFUSED)]).on(nth(0))
    assert (found.missing, found.weighs) == ((OTHER,), DISCRETIONARY)
    assert ASKED in found.facts


def test_open_for_different_reasons_asks_for_all_of_them() -> None:
    found = whichever(NOT_KNOWN, (ASKED,), [always(MAY_BE_REFUSED), always(IS_SILENT)]).on(nth(0))
    assert (found.missing, found.weighs) == ((ASKED, OTHER), EXCLUDED)


def test_the_only_candidate_is_the_true_one() -> None:
    only = always(IS_VALID)
    assert whichever(NOT_KNOWN, (ASKED,), [only]) is only


BESIDES = [(), (IS_REFUSABLE,), (MAY_BE_REFUSED,), (HAS_ENDED,)]


def days_of_change(lines: Sequence[Timeline]) -> list[date]:
    return sorted({step.on for line in lines for step in line.steps})


def tried(candidates: Sequence[Timeline], day: date, beside: tuple[Finding, ...]) -> Outcome:
    """The outcome on *day*, together with what another room found, that every candidate comes to."""
    answers = {Decision((candidate.on(day), *beside)).outcome for candidate in candidates}
    return answers.pop() if len(answers) == 1 else UNDETERMINED


@given(st.lists(timelines(), min_size=1, max_size=4))
def test_whichever_says_what_trying_every_value_says(candidates: list[Timeline]) -> None:
    joined = whichever(NOT_KNOWN, (ASKED,), candidates)
    for day, beside in product(days_of_change(candidates), BESIDES):
        assert Decision((joined.on(day), *beside)).outcome is tried(candidates, day, beside)


@given(st.lists(timelines(), min_size=2, max_size=4))
def test_what_holds_whichever_it_is_names_all_it_rests_on(candidates: list[Timeline]) -> None:
    joined = whichever(NOT_KNOWN, (ASKED,), candidates)
    for day in days_of_change(candidates):
        found, each = joined.on(day), [candidate.on(day) for candidate in candidates]
        assert set(found.rests_on) == {provision for one in each for provision in one.rests_on}
        assert {*found.facts, *found.missing} == {ASKED, *(fact for one in each for fact in (*one.facts, *one.missing))}
        assert set(found.missing) >= {fact for one in each for fact in one.missing}


@given(st.lists(timelines(), min_size=2, max_size=4))
def test_no_step_says_again_what_the_one_before_it_said(candidates: list[Timeline]) -> None:
    steps = whichever(NOT_KNOWN, (ASKED,), candidates).steps
    assert steps[0].on == BEGINNING
    assert all(one.on < other.on and one[1:] != other[1:] for one, other in pairwise(steps))


# What the candidates speak of


@pytest.mark.parametrize(
    ("several", "merged"),
    [
        (({"last": nth(1)}, {"last": nth(1)}), {"last": nth(1)}),
        (({"last": nth(4)}, {"last": nth(1)}), {"last": Between(nth(1), nth(4))}),
        (({"last": nth(4)}, {"last": nth(1)}, {"last": nth(2)}), {"last": Between(nth(1), nth(4))}),
        (({"last": Between(nth(2), nth(3))}, {"last": nth(1)}), {"last": Between(nth(1), nth(3))}),
        (({"last": Between(nth(2), nth(6))}, {"last": Between(nth(3), nth(5))}), {"last": Between(nth(2), nth(6))}),
        (({"term": 1}, {"term": 5}), {"term": AnyOf((1, 5))}),
        (({"term": 1}, {"term": 5}, {"term": 1}), {"term": AnyOf((1, 5))}),
        (({"term": AnyOf((1, 3))}, {"term": AnyOf((3, 5))}), {"term": AnyOf((1, 3, 5))}),
        (({"last": nth(1)}, {"last": None}), {"last": AnyOf((nth(1), None))}),
        (
            ({"at": datetime(2024, 4, 1, tzinfo=UTC)}, {"at": datetime(2024, 4, 2, tzinfo=UTC)}),
            {"at": AnyOf((datetime(2024, 4, 1, tzinfo=UTC), datetime(2024, 4, 2, tzinfo=UTC)))},
        ),
        (({"first": nth(0), "term": 1}, {"first": nth(0)}), {"first": nth(0)}),
        (({"first": nth(0)}, {"first": nth(0), "term": 1}), {"first": nth(0)}),
        (({}, {"term": 1}), {}),
    ],
)
def test_what_the_candidates_speak_of_is_one_value_the_days_it_lies_between_or_the_values_it_can_be(
    several: tuple[Values, ...], merged: Values
) -> None:
    candidates = [always(VALID.found(SAYS, values=values)) for values in several]
    assert whichever(NOT_KNOWN, (ASKED,), candidates).on(nth(0)).values == merged


def test_values_are_merged_where_the_answer_differs_too() -> None:
    candidates = [
        always(VALID.found(SAYS, values={"last": nth(4)})),
        always(ENDED.found(SAYS, values={"last": nth(1)})),
    ]
    assert whichever(NOT_KNOWN, (ASKED,), candidates).on(nth(0)).values == {"last": Between(nth(1), nth(4))}


# Wherever the event fell


def test_on_the_same_step_at_both_ends_the_day_of_the_event_does_not_matter() -> None:
    joined = sometime(NOT_KNOWN, (ASKED,), line((0, VALID), (6, ENDED)), line((2, VALID), (8, ENDED)))
    assert outcomes(joined) == "uuccccuuee"
    assert (joined.on(nth(3)).rule, joined.on(nth(3)).facts) == (VALID, (ASKED,))


def test_a_gap_between_two_legs_may_lie_on_a_day_that_both_ends_cover() -> None:
    earliest = line((0, VALID), (3, LAPSED), (4, EXTENDED), (8, ENDED))
    latest = line((3, VALID), (6, LAPSED), (7, EXTENDED), (11, ENDED))
    joined = sometime(NOT_KNOWN, (ASKED,), earliest, latest)
    assert outcomes(joined) == "uuuuuuucuu"
    found = joined.on(nth(5))
    assert (earliest.on(nth(5)).outcome, latest.on(nth(5)).outcome) == (COVERED, COVERED)
    assert (found.missing, found.weighs) == ((ASKED,), EXCLUDED)


def test_a_gap_is_seen_although_one_rule_holds_on_both_sides_of_it() -> None:
    earliest = line((0, VALID), (3, LAPSED), (4, VALID), (8, ENDED))
    latest = line((3, VALID), (6, LAPSED), (7, VALID), (11, ENDED))
    assert outcomes(sometime(NOT_KNOWN, (ASKED,), earliest, latest)) == "uuuuuuucuu"


def test_legs_without_a_gap_cover_a_day_whichever_of_them_it_is() -> None:
    earliest = line((0, VALID), (3, EXTENDED), (8, ENDED))
    latest = line((3, VALID), (6, EXTENDED), (11, ENDED))
    joined = sometime(NOT_KNOWN, (ASKED,), earliest, latest)
    assert outcomes(joined) == "uuucccccuu"
    assert joined.on(nth(4)).rule.name == "same-anyway/covered"


def test_the_provisions_of_the_gap_are_named_where_it_may_lie() -> None:
    def with_gap(first: int) -> Timeline:
        gap = LAPSED.found(READ).step(nth(first + 3))
        return Timeline((HAS_ENDED.step(), IS_VALID.step(nth(first)), gap, EXTENDED.found(SAYS).step(nth(first + 4))))

    found = sometime(NOT_KNOWN, (ASKED,), with_gap(0), with_gap(3)).on(nth(5))
    assert set(found.rests_on) == {SAYS, READ}


def test_both_on_their_last_step_have_all_between_them_on_it() -> None:
    earliest, latest = line((0, VALID), (2, LAPSED), (4, EXTENDED), (6, ENDED)), line((3, VALID), (7, LAPSED))
    joined = sometime(NOT_KNOWN, (ASKED,), earliest, latest)
    assert outcomes(joined) == "uuuuuuueee"
    assert joined.on(nth(7)).rule.name == "same-anyway/excluded"


def test_an_end_without_a_step_that_the_other_has_is_matched_by_the_rules() -> None:
    # The earliest start lies before the purchase: its timeline has no days between the purchase and the start.
    earliest, latest = line((0, VALID), (8, ENDED)), line((0, LAPSED), (2, VALID), (9, ENDED))
    assert outcomes(sometime(NOT_KNOWN, (ASKED,), earliest, latest)) == "uuccccccue"
    assert outcomes(sometime(NOT_KNOWN, (ASKED,), latest, earliest)) == "uuccccccue"


def test_a_cut_that_leaves_one_end_fewer_legs_does_not_hide_the_gap() -> None:
    # What is cut on the 7th day: the earliest has a gap and an extension by then, the latest is in its first term.
    earliest, latest = line((0, VALID), (2, LAPSED), (3, EXTENDED), (7, ENDED)), line((3, VALID), (7, ENDED))
    assert outcomes(sometime(NOT_KNOWN, (ASKED,), earliest, latest)) == "uuuuuuueee"


def test_a_step_that_only_one_end_has_may_have_anything_between_it_and_the_other() -> None:
    gap_at_the_earliest = line((0, VALID), (2, LAPSED), (3, EXTENDED)), line((1, GRACE), (6, EXTENDED))
    gap_at_the_latest = line((0, VALID), (3, GRACE)), line((2, VALID), (5, LAPSED), (6, EXTENDED))
    for earliest, latest in (gap_at_the_earliest, gap_at_the_latest):
        assert (earliest.on(nth(4)).outcome, latest.on(nth(4)).outcome) == (COVERED, COVERED)
        assert sometime(NOT_KNOWN, (ASKED,), earliest, latest).on(nth(4)).weighs is EXCLUDED


RULES = (VALID, EXTENDED, REFUSABLE, LAPSED, ENDED, SILENT)


@st.composite
def moving(draw: st.DrawFn) -> list[Timeline]:
    """The timelines of an event on each of several days, every step of which moves with the event."""
    starts = sorted(draw(st.sets(st.integers(0, 9), min_size=1, max_size=4)))
    rules = [draw(st.sampled_from(RULES)) for _ in range(len(starts) + 1)]
    return [
        Timeline(
            tuple(
                rule.found(SAYS).step(on)
                for rule, on in zip(rules, [BEGINNING, *(nth(start + moved) for start in starts)], strict=True)
            )
        )
        for moved in range(draw(st.integers(1, 6)))
    ]


@given(moving())
def test_where_all_steps_move_with_the_event_sometime_says_what_trying_every_day_says(lines: list[Timeline]) -> None:
    joined = sometime(NOT_KNOWN, (ASKED,), lines[0], lines[-1])
    for day, beside in product(days_of_change(lines), BESIDES):
        assert Decision((joined.on(day), *beside)).outcome is tried(lines, day, beside)


@st.composite
def moving_to_nothing(draw: st.DrawFn) -> list[Timeline]:
    """The same, but a step may stay, move by leaps, vanish, or fall to a cut; each rule is on one step only.

    No step is between the two ends that neither of them has.
    """
    rules = [
        Rule(f"made-up/{n}", outcome, "文", "sentence")
        for n, outcome in enumerate(draw(st.lists(st.sampled_from(Outcome), min_size=2, max_size=6)))
    ]
    begins = [
        (draw(st.integers(0, 9)), draw(st.sampled_from(["moves", "stays", "leaps"])), draw(st.integers(2, 4)))
        for _ in rules[1:]
    ]
    cut = draw(st.integers(3, 20))

    def starts(moved: int) -> Iterator[int]:
        reached = 0
        for first, how, leap in begins:
            match how:
                case "moves":
                    on = first + moved
                case "leaps":
                    on = first + moved // leap * leap
                case _:
                    on = first
            reached = max(reached, on)
            yield min(reached, cut)

    def of(moved: int) -> Timeline:
        on = [BEGINNING, *map(nth, starts(moved))]
        seen = [
            rule.found(SAYS).step(day)
            for rule, (day, until) in zip(rules, pairwise([*on, date.max]), strict=True)
            if day < until
        ]
        return Timeline(tuple(seen))

    lines = [of(moved) for moved in range(draw(st.integers(1, 6)))]
    at_the_ends = {step.rule for line in (lines[0], lines[-1]) for step in line.steps}
    assume(all(step.rule in at_the_ends for line in lines for step in line.steps))
    return lines


@given(moving_to_nothing())
def test_what_sometime_settles_is_settled_on_every_day_that_the_event_can_have(lines: list[Timeline]) -> None:
    joined = sometime(NOT_KNOWN, (ASKED,), lines[0], lines[-1])
    for day, beside in product(days_of_change(lines), BESIDES):
        said = Decision((joined.on(day), *beside)).outcome
        assert said in {UNDETERMINED, tried(lines, day, beside)}
