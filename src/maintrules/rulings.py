"""Rulings (定め): what a passage says of a request, where its condition holds and where it does not."""

from functools import cached_property
from typing import Final

from attrs import frozen

from maintrules.conditions import ALWAYS, Condition, Open
from maintrules.decisions import Finding, Outcome, Rule, worst
from maintrules.facts import Case, Question
from maintrules.sources import Provision, provisions

__all__ = ["Ruling", "Topic", "found", "topic_findings"]

COVERED: Final = Rule(
    "rulings/covered", Outcome.COVERED, ja="次の定めにより対象です: {passage}", en="Covered by the passage: {passage}"
)
MAY_BE_REFUSED: Final = Rule(
    "rulings/may-be-refused",
    Outcome.DISCRETIONARY,
    ja="次の定めにより、メーカの判断によります: {passage}",
    en="At the vendor's discretion by the passage: {passage}",
)
EXCLUDED: Final = Rule(
    "rulings/excluded",
    Outcome.EXCLUDED,
    ja="次の定めにより対象外です: {passage}",
    en="Not covered by the passage: {passage}",
)
NOT_STATED: Final = Rule(
    "rulings/not-stated",
    Outcome.UNDETERMINED,
    ja="次の定めからは、どうなるかが分かりません: {passage}",
    en="What follows is not stated by the passage: {passage}",
)
NOT_CONCERNED: Final = Rule(
    "rulings/not-concerned",
    Outcome.COVERED,
    ja="この定めには当たりません: {passage}",
    en="Not concerned by the passage: {passage}",
)

_BY_OUTCOME: Final = {
    Outcome.COVERED: COVERED,
    Outcome.DISCRETIONARY: MAY_BE_REFUSED,
    Outcome.EXCLUDED: EXCLUDED,
    Outcome.UNDETERMINED: NOT_STATED,
}


@frozen
class Ruling:
    """Where the condition holds, *outcome*; else *otherwise*, of which None says nothing at all."""

    outcome: Outcome
    when: Condition = ALWAYS
    otherwise: Outcome | None = Outcome.COVERED

    @property
    def grants(self) -> bool:
        """Does it say that something is done, or may be?  What is COVERED otherwise is a way to shut out."""
        return self.outcome is Outcome.COVERED or (self.outcome is Outcome.DISCRETIONARY and self.otherwise is None)

    @cached_property
    def facts(self) -> tuple[Question, ...]:
        """The facts that its condition looks at."""
        return self.when.facts

    @cached_property
    def rests_on(self) -> tuple[Provision[object], ...]:
        """The provisions that its condition looks at."""
        return tuple(provisions(self.when))


@frozen
class Topic:
    """A question of its own that passages answer, by name."""

    name: str
    ja: str
    en: str
    rulings: tuple[Provision[Ruling], ...]


def found(provision: Provision[Ruling], case: Case) -> Finding | None:
    """This gives what a passage comes to for *case*; None where it says nothing of it.

    Where a fact is missing that decides it, the finding is open; an exclusion that does not apply is covered as far
    as the passage goes.
    """
    ruling = provision.value
    facts, truth = ruling.facts, ruling.when.holds(case)
    values, rests_on = {"passage": provision.clauses[0]}, (provision, *ruling.rests_on)
    otherwise = Outcome.COVERED if ruling.otherwise is None else ruling.otherwise
    if isinstance(truth, Open):
        heaviest = worst((ruling.outcome, otherwise))
        return _BY_OUTCOME[heaviest].found(
            *rests_on, facts=facts, values=values, missing=truth.missing, at_worst=heaviest
        )
    if truth:
        return _BY_OUTCOME[ruling.outcome].found(*rests_on, facts=facts, values=values)
    if ruling.otherwise is None:
        return None
    excludes = ruling.outcome is not Outcome.COVERED and ruling.otherwise is Outcome.COVERED
    rule = NOT_CONCERNED if excludes else _BY_OUTCOME[ruling.otherwise]
    return rule.found(*rests_on, facts=facts, values=values)


def topic_findings(topic: Topic, case: Case) -> tuple[Finding, ...]:
    """This gives what each passage of a topic comes to."""
    return tuple(finding for provision in topic.rulings if (finding := found(provision, case)))
