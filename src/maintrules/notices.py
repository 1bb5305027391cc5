"""Notices (通知): who is written to, when, about what, and does it surely come?"""

from enum import Enum
from typing import Final

from attrs import frozen

from maintrules.commitments import Certainty, NoDay
from maintrules.conditions import Condition, Open
from maintrules.decisions import Finding, Outcome, Rule
from maintrules.duties import Deadline
from maintrules.facts import Case, Question
from maintrules.sources import Provision

__all__ = ["Notice", "OfDuty", "Role", "Subject", "finding"]


class Role(Enum):
    """Who is written to."""

    APPLICANT = "applicant"
    MANAGER = "manager"
    DEPUTY = "deputy"
    USER = "user"
    REPRESENTATIVE = "representative"
    """Of the customer (代表者)."""
    REGISTRANT = "registrant"
    INCIDENT_CONTACT = "incident-contact"
    SECOND_INCIDENT_CONTACT = "second-incident-contact"
    OPTED_IN = "opted-in"
    """Whatever address chose to be told."""
    LABEL_DESTINATION = "label-destination"
    """Who was chosen as the label's destination."""
    FAULT_REPORTER = "fault-reporter"
    """Who reported the fault."""


SENT: Final = Rule(
    "notices/sent",
    Outcome.COVERED,
    ja="「{notice}」（{about}）が送られます。宛先: {to}。日: {when}。",
    en="{notice} ({about}) is sent. To: {to}. Day: {when}.",
)
MAY_NOT_COME: Final = Rule(
    "notices/may-not-come",
    Outcome.DISCRETIONARY,
    ja="「{notice}」（{about}）が送られますが、届かないこともあります。宛先: {to}。日: {when}。",
    en="{notice} ({about}) is sent, but may fail to arrive. To: {to}. Day: {when}.",
)
NOT_SENT: Final = Rule(
    "notices/not-sent", Outcome.EXCLUDED, ja="「{notice}」は送られません。", en="Not sent: {notice}."
)
NOT_KNOWN: Final = Rule(
    "notices/not-known",
    Outcome.UNDETERMINED,
    ja="「{notice}」が送られるかどうかが分かりません。",
    en="Not known whether it is sent: {notice}.",
)


@frozen
class OfDuty:
    """On the day of the policy's duty of this name; undated where the duty has no day."""

    duty: str


@frozen
class Subject:
    """What a notice speaks of."""

    ja: str
    en: str


@frozen
class Notice:
    """Something that is told, by name: to whom, when, about what; *when* is the condition under which it is sent."""

    name: str
    ja: str
    en: str
    to: tuple[Role, ...]
    due: Provision[NoDay | OfDuty]
    about_ja: str
    about_en: str
    certainty: Provision[Certainty]
    when: Provision[Condition] | None = None
    arrives: Outcome = Outcome.COVERED
    """DISCRETIONARY where the paper says that it may fail to arrive."""


def finding(notice: Notice, case: Case, deadline: Deadline | None = None) -> Finding:
    """This says when a notice is sent and to whom, or that it is not; *deadline* is that of the duty it names.

    A day that is not known does not keep a notice from being sent: ``on`` is None then.
    """
    rests_on: tuple[Provision[object], ...] = (notice.due, notice.certainty)
    facts: tuple[Question, ...] = ()
    on = None
    if deadline is not None:
        rests_on, facts, on = (*rests_on, *deadline.rests_on), deadline.facts, deadline.on
    values: dict[str, object] = {
        "notice": notice,
        "about": Subject(notice.about_ja, notice.about_en),
        "to": notice.to,
        "certainty": notice.certainty.value,
        "on": on,
        "when": on,
    }
    if notice.when is not None:
        rests_on, facts = (notice.when, *rests_on), (*notice.when.value.facts, *facts)
        truth = notice.when.value.holds(case)
        if isinstance(truth, Open):
            return NOT_KNOWN.found(*rests_on, facts=facts, values=values, missing=truth.missing)
        if not truth:
            return NOT_SENT.found(*rests_on, facts=facts, values=values)
    rule = SENT if notice.arrives is Outcome.COVERED else MAY_NOT_COME
    return rule.found(*rests_on, facts=facts, values=values)
