"""What passages say of a request: where their condition holds, where it does not, and where that is not known."""

import pytest
from attrs import evolve, frozen

from maintrules import rulings
from maintrules.conditions import ALWAYS, All, Is, Truth
from maintrules.decisions import Decision, Finding, Outcome, Rule
from maintrules.facts import Case, Fact, Question
from maintrules.rulings import Ruling, Topic, found, topic_findings
from maintrules.sources import Document, Provision, under
from maintrules.words import WORK, Work

GUIDE = Document("guide", vendor="made-up", number="000", ja="手引き", en="guide")
PASSAGE = GUIDE.clause("made-up/passage", "scope", at="p.1", ja="定め", en="The passage.")
HIGH = Fact("high", "高所", "mounted at height", kind=bool)
ALONE = Fact("alone", "単独", "alone", kind=bool)


@frozen
class Inner:
    """A condition that looks at a provision, and is always true."""

    says: Provision[int]

    @property
    def facts(self) -> tuple[Question, ...]:
        return ()

    def holds(self, _: Case) -> Truth:
        return True


COVERED, MAY, OPEN, EXCLUDED = Outcome.COVERED, Outcome.DISCRETIONARY, Outcome.UNDETERMINED, Outcome.EXCLUDED
UP, DOWN, NOT_KNOWN = Case(HIGH.is_(True)), Case(HIGH.is_(False)), Case()


def said(ruling: Ruling, case: Case) -> Finding:
    finding = found(PASSAGE.says(ruling), case)
    assert finding is not None
    return finding


@pytest.mark.parametrize(
    ("outcome", "rule"),
    [
        (COVERED, rulings.COVERED),
        (MAY, rulings.MAY_BE_REFUSED),
        (OPEN, rulings.NOT_STATED),
        (EXCLUDED, rulings.EXCLUDED),
    ],
)
def test_where_its_condition_holds_a_passage_says_what_it_says(outcome: Outcome, rule: Rule) -> None:
    finding = said(Ruling(outcome, Is(HIGH, True)), UP)
    assert (finding.rule, finding.outcome) == (rule, outcome)
    assert (finding.facts, finding.missing) == ((HIGH,), ())
    assert finding.clauses == (PASSAGE,)
    assert finding.values == {"passage": PASSAGE}


@pytest.mark.parametrize("outcome", [MAY, OPEN, EXCLUDED])
def test_a_passage_that_does_not_apply_stands_in_nobodys_way(outcome: Outcome) -> None:
    finding = said(Ruling(outcome, Is(HIGH, True)), DOWN)
    assert (finding.rule, finding.outcome) == (rulings.NOT_CONCERNED, COVERED)


@pytest.mark.parametrize(
    ("outcome", "otherwise", "rule"),
    [
        (COVERED, COVERED, rulings.COVERED),
        (COVERED, EXCLUDED, rulings.EXCLUDED),
        (MAY, EXCLUDED, rulings.EXCLUDED),
        (EXCLUDED, MAY, rulings.MAY_BE_REFUSED),
        (EXCLUDED, OPEN, rulings.NOT_STATED),
    ],
)
def test_a_passage_can_say_what_holds_where_its_condition_does_not(
    outcome: Outcome, otherwise: Outcome, rule: Rule
) -> None:
    assert said(Ruling(outcome, Is(HIGH, True), otherwise), DOWN).rule is rule


@pytest.mark.parametrize("outcome", list(Outcome))
def test_a_passage_may_say_nothing_where_its_condition_does_not_hold(outcome: Outcome) -> None:
    assert found(PASSAGE.says(Ruling(outcome, Is(HIGH, True), None)), DOWN) is None


@pytest.mark.parametrize(
    ("outcome", "otherwise", "rule", "weighs"),
    [
        (EXCLUDED, COVERED, rulings.EXCLUDED, EXCLUDED),
        (MAY, COVERED, rulings.MAY_BE_REFUSED, MAY),
        (COVERED, EXCLUDED, rulings.EXCLUDED, EXCLUDED),
        (MAY, EXCLUDED, rulings.EXCLUDED, EXCLUDED),
        (COVERED, None, rulings.COVERED, COVERED),
        # What the paper does not state can come to an exclusion.
        (OPEN, COVERED, rulings.NOT_STATED, EXCLUDED),
    ],
)
def test_while_a_fact_is_missing_a_passage_is_open_and_weighs_as_much_as_the_worse_of_its_sides(
    outcome: Outcome, otherwise: Outcome | None, rule: Rule, weighs: Outcome
) -> None:
    finding = said(Ruling(outcome, Is(HIGH, True), otherwise), NOT_KNOWN)
    assert (finding.rule, finding.outcome, finding.weighs) == (rule, OPEN, weighs)
    assert finding.missing == (HIGH,)


def test_an_open_passage_that_can_only_cover_leaves_a_request_covered() -> None:
    includes, excludes = Ruling(COVERED, Is(HIGH, True), None), Ruling(EXCLUDED, Is(ALONE, True))
    findings = tuple(said(each, Case(ALONE.is_(False))) for each in (includes, excludes))
    assert Decision(findings).outcome is COVERED


def test_a_passage_without_a_condition_always_applies() -> None:
    finding = said(Ruling(EXCLUDED), NOT_KNOWN)
    assert (Ruling(EXCLUDED).when, finding.rule, finding.facts) == (ALWAYS, rulings.EXCLUDED, ())


def test_only_the_facts_that_can_still_change_it_are_missing() -> None:
    both = Ruling(EXCLUDED, All(Is(HIGH, True), Is(ALONE, True)))
    assert said(both, NOT_KNOWN).missing == (HIGH, ALONE)
    assert said(both, UP).missing == (ALONE,)
    assert said(both, DOWN).missing == ()
    assert said(both, DOWN).facts == (HIGH, ALONE)


def chosen(default: str = "any") -> Provision[Ruling]:
    ways = {"any": Ruling(EXCLUDED, Is(HIGH, True)), "alone": Ruling(EXCLUDED, All(Is(HIGH, True), Is(ALONE, True)))}
    return PASSAGE.read("made-up/high", ways, default=default, why_ja="既定。", why_en="Usual.")


def test_a_passage_can_be_read_otherwise_and_names_the_way() -> None:
    case = UP.but(ALONE.is_(False))
    read, otherwise = found(chosen(), case), found(under(chosen(), {"made-up/high": "alone"}), case)
    assert read is not None
    assert otherwise is not None
    assert (read.outcome, read.readings) == (EXCLUDED, {"made-up/high": "any"})
    assert (otherwise.outcome, otherwise.readings) == (COVERED, {"made-up/high": "alone"})


def test_a_passage_rests_on_the_provisions_that_its_condition_looks_at() -> None:
    inner = PASSAGE.says(7)
    ruling = Ruling(EXCLUDED, All(Inner(inner), Is(HIGH, True)))
    assert ruling.rests_on == (inner,)
    outer = PASSAGE.says(ruling)
    finding = found(outer, UP)
    assert finding is not None
    assert finding.rests_on == (outer, inner)


# Topics

TOPIC = Topic(
    "height",
    "高所",
    "work at height",
    (
        PASSAGE.says(Ruling(EXCLUDED, Is(HIGH, True))),
        PASSAGE.says(Ruling(MAY, Is(ALONE, True), None)),
    ),
)


@pytest.mark.parametrize(
    ("case", "rules", "outcome"),
    [
        (UP.but(ALONE.is_(False)), [rulings.EXCLUDED], EXCLUDED),
        (DOWN.but(ALONE.is_(True)), [rulings.NOT_CONCERNED, rulings.MAY_BE_REFUSED], MAY),
        (DOWN.but(ALONE.is_(False)), [rulings.NOT_CONCERNED], COVERED),
        (NOT_KNOWN, [rulings.EXCLUDED, rulings.MAY_BE_REFUSED], OPEN),
    ],
)
def test_a_question_of_its_own_is_answered_by_each_passage_that_speaks_of_it(
    case: Case, rules: list[Rule], outcome: Outcome
) -> None:
    findings = topic_findings(TOPIC, case)
    assert [each.rule for each in findings] == rules
    assert Decision(findings).outcome is outcome


def test_a_question_that_no_passage_speaks_of_has_no_findings() -> None:
    assert topic_findings(evolve(TOPIC, rulings=()), Case(WORK.is_(Work.REPAIR))) == ()
