"""What Hitachi Solutions says of its support contracts: the keys, the support IDs, the end of each product."""

from attrs import evolve

from maintrules.accounts import INQUIRED_BEFORE_JOINING, KeyAttached, KeyEnded, Member
from maintrules.conditions import All, Is, Not
from maintrules.coverage import MAINTENANCE_END, Begins, Coverage
from maintrules.decisions import Outcome
from maintrules.offering import Kind, Offering
from maintrules.policy import Policy
from maintrules.response import Reception
from maintrules.rulings import Ruling
from maintrules.scope import Scope
from maintrules.vendors.hitachi_solutions.clauses import (
    BUSINESS_DAYS_ELSEWHERE,
    KEY_GRANTS,
    LATEST_END,
    MEMBERS_SHARE,
    PERIOD_ELSEWHERE,
)
from maintrules.vendors.hitachi_solutions.enrolment import (
    APPLICATIONS,
    CHECKLISTS,
    FLOWS,
    FORMS,
    MESSAGES,
    NOTICES,
    TOPICS,
)
from maintrules.vendors.hitachi_solutions.keys import ACCOUNTS, BUSINESS_DAYS, UNLISTED
from maintrules.words import BOUGHT, REGISTERED, WORK, Work

__all__ = ["SUPPORT_CONTRACT"]

ASKING = (Work.HOW_TO_QUESTION, Work.INCIDENT_QUESTION, Work.FAILURE_REPORT, Work.KNOWLEDGE)
"""Inquiries, and reading what is known."""

RULINGS = (
    KEY_GRANTS.says(Ruling(Outcome.EXCLUDED, All(Is(WORK, *ASKING), Not(KeyAttached())))),
    KEY_GRANTS.read(
        "hitachi-solutions/expired-key",
        {
            "excluded": Ruling(Outcome.EXCLUDED, All(Is(WORK, *ASKING), KeyEnded())),
            "not-stated": Ruling(Outcome.UNDETERMINED, All(Is(WORK, *ASKING), KeyEnded())),
        },
        default="excluded",
        why_ja="キーは製品の契約を表すので、その保守が終われば権利も終わると読む。",
        why_en="A key stands for the contract on a product; with its maintenance the right is read as ended.",
    ),
    MEMBERS_SHARE.says(Ruling(Outcome.EXCLUDED, All(Is(WORK, Work.SHARED_INQUIRY), Not(Member())))),
    MEMBERS_SHARE.says(
        Ruling(
            Outcome.UNDETERMINED,
            All(Is(WORK, Work.SHARED_INQUIRY), Member(), Is(INQUIRED_BEFORE_JOINING, True)),
        )
    ),
)


SUPPORT_CONTRACT = Policy(
    "hitachi-solutions/support-contract",
    vendor="hitachi-solutions",
    names=("製品A保守サポート契約",),
    ja="保守サポート契約",
    en="Maintenance support contract",
    kind=PERIOD_ELSEWHERE.says(Kind.PAID),
    coverage=Coverage(
        counted_from=PERIOD_ELSEWHERE.says(BOUGHT),
        begins=PERIOD_ELSEWHERE.says(Begins.ON_THE_DAY),
        ends=PERIOD_ELSEWHERE.says(MAINTENANCE_END, LATEST_END),
        not_after=PERIOD_ELSEWHERE.says(REGISTERED),
    ),
    offering=Offering(terms=PERIOD_ELSEWHERE.says(frozenset())),
    scope=Scope(
        includes=(KEY_GRANTS.says(Is(WORK, *ASKING)), MEMBERS_SHARE.says(Is(WORK, Work.SHARED_INQUIRY))),
    ),
    rulings=RULINGS,
    receptions=(
        Reception(
            "business-days",
            hours=BUSINESS_DAYS_ELSEWHERE.says(BUSINESS_DAYS),
            unlisted=evolve(UNLISTED, clauses=(BUSINESS_DAYS_ELSEWHERE,)),
        ),
    ),
    accounts=ACCOUNTS,
    topics=TOPICS,
    checklists=CHECKLISTS,
    flows=FLOWS,
    forms=FORMS,
    applications=APPLICATIONS,
    notices=NOTICES,
    messages=MESSAGES,
)
