"""What Hitachi Solutions says of its support contracts: the keys, the support IDs, the end of each product."""

from attrs import evolve

from maintrules.accounts import (
    INQUIRED_BEFORE_JOINING,
    Accounts,
    Activation,
    Consent,
    KeyAttached,
    KeyEnded,
    KeyPeriod,
    Member,
    Sharing,
)
from maintrules.calendars import SATURDAY_AND_SUNDAY, YEAR_END, Calendar, Roll
from maintrules.conditions import All, Is, Not
from maintrules.coverage import MAINTENANCE_END, Begins, Coverage
from maintrules.decisions import Outcome
from maintrules.offering import Kind, Offering
from maintrules.policy import Policy
from maintrules.response import Reception
from maintrules.rulings import Ruling
from maintrules.vendors.hitachi_solutions.clauses import (
    BUSINESS_DAYS_ELSEWHERE,
    CONSENT_PER_ID,
    KEY_GRANTS,
    KEY_USABLE,
    KEY_VALIDITY,
    LATEST_END,
    MEMBERS_SHARE,
    ONE_ID_PER_CONTRACT,
    PERIOD_ELSEWHERE,
)
from maintrules.words import BOUGHT, REGISTERED, WORK, Unlisted, Work

__all__ = ["SUPPORT_CONTRACT"]

BUSINESS_DAYS = Calendar(
    "hitachi-solutions/business-days",
    ja="日立ソリューションズの営業日",
    en="business days of Hitachi Solutions",
    closed_weekdays=SATURDAY_AND_SUNDAY,
    suspects=(YEAR_END,),
)

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

UNLISTED = BUSINESS_DAYS_ELSEWHERE.read(
    "hitachi-solutions/closures-unknown",
    {"suspect-days": Unlisted.SUSPECT_DAYS, "assumed-none": Unlisted.ASSUMED_NONE},
    default="suspect-days",
    why_ja="営業日の表はポータルにあり、ガイドにはない。",
    why_en="The calendar stands in the portal, not in the guide.",
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
    rulings=RULINGS,
    receptions=(
        Reception(
            "business-days",
            hours=BUSINESS_DAYS_ELSEWHERE.says(BUSINESS_DAYS),
            unlisted=UNLISTED,
        ),
    ),
    accounts=Accounts(
        validity=KEY_VALIDITY.read(
            "hitachi-solutions/key-period",
            {"inclusive": KeyPeriod.INCLUSIVE, "exclusive-end": KeyPeriod.EXCLUSIVE_END},
            default="inclusive",
            why_ja="期間は両端を含むのが普通。",
            why_en="A period commonly includes both ends.",
        ),
        shown=LATEST_END.says(MAINTENANCE_END),
        sharing=ONE_ID_PER_CONTRACT.says(Sharing.ONE_ID),
        consent=CONSENT_PER_ID.read(
            "hitachi-solutions/consents",
            {"required-only": Consent.REQUIRED_ONLY, "every-id": Consent.EVERY_ID},
            default="required-only",
            why_ja="同意が要るのは一部の契約だけとも書かれている。",
            why_en="It is also written that only some contracts require consent.",
        ),
        activation=KEY_USABLE.read(
            "hitachi-solutions/activation-count",
            {
                "next-business-day-first": Activation(1, BUSINESS_DAYS, Roll.FOLLOWING),
                "from-the-day": Activation(1, BUSINESS_DAYS, Roll.UNADJUSTED),
            },
            BUSINESS_DAYS_ELSEWHERE,
            default="next-business-day-first",
            why_ja="休業日のメールは次の営業日に着いたものとして、遅いほうを待つ。",
            why_en="A mail on a closed day counts as of the next business day: the later day is safe to expect.",
        ),
        unlisted=evolve(UNLISTED, clauses=(KEY_USABLE, BUSINESS_DAYS_ELSEWHERE)),
    ),
)
