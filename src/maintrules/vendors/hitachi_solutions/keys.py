"""What Hitachi Solutions promises of support keys, support IDs and the link of its account mail."""

from typing import Final

from maintrules.accounts import LINK_RECEIVED, Accounts, Activation, Again, Consent, KeyPeriod, Link, LinkEnd, Sharing
from maintrules.calendars import SATURDAY_AND_SUNDAY, YEAR_END, Calendar, Roll
from maintrules.coverage import MAINTENANCE_END
from maintrules.vendors.hitachi_solutions.clauses import (
    BUSINESS_DAYS_ELSEWHERE,
    CONSENT_PER_ID,
    ID_LIST,
    KEY_IN_ONE_ID,
    KEY_USABLE,
    KEY_VALIDITY,
    LATEST_END,
    MAIL_LINK,
    MOVING,
    ONE_ID_PER_CONTRACT,
)
from maintrules.words import Unlisted

__all__ = ["ACCOUNTS", "ACTIVATION", "BUSINESS_DAYS", "UNLISTED", "VALIDITY"]

BUSINESS_DAYS = Calendar(
    "hitachi-solutions/business-days",
    ja="日立ソリューションズの営業日",
    en="business days of Hitachi Solutions",
    closed_weekdays=SATURDAY_AND_SUNDAY,
    suspects=(YEAR_END,),
)

VALIDITY: Final = KEY_VALIDITY.read(
    "hitachi-solutions/key-period",
    {"inclusive": KeyPeriod.INCLUSIVE, "exclusive-end": KeyPeriod.EXCLUSIVE_END},
    default="inclusive",
    why_ja="期間は両端を含むのが普通。",
    why_en="A period commonly includes both ends.",
)
ACTIVATION: Final = KEY_USABLE.read(
    "hitachi-solutions/activation-count",
    {
        "next-business-day-first": Activation(1, BUSINESS_DAYS, Roll.FOLLOWING),
        "from-the-day": Activation(1, BUSINESS_DAYS, Roll.UNADJUSTED),
    },
    BUSINESS_DAYS_ELSEWHERE,
    default="next-business-day-first",
    why_ja="休業日のメールは次の営業日に着いたものとして、遅いほうを待つ。",
    why_en="A mail on a closed day counts as of the next business day: the later day is safe to expect.",
)
UNLISTED: Final = KEY_USABLE.read(
    "hitachi-solutions/closures-unknown",
    {"suspect-days": Unlisted.SUSPECT_DAYS, "assumed-none": Unlisted.ASSUMED_NONE},
    BUSINESS_DAYS_ELSEWHERE,
    default="suspect-days",
    why_ja="営業日の表はポータルにあり、ガイドにはない。",
    why_en="The calendar stands in the portal, not in the guide.",
)

ACCOUNTS: Final = Accounts(
    validity=VALIDITY,
    shown=LATEST_END.says(MAINTENANCE_END, ID_LIST),
    sharing=ONE_ID_PER_CONTRACT.says(Sharing.ONE_ID, MOVING),
    exclusive=KEY_IN_ONE_ID.read(
        "hitachi-solutions/key-added-again",
        {"refused": Again.REFUSED, "no-op": Again.NO_OP},
        MOVING,
        default="refused",
        why_ja="加えてあるキーは無効と表示されるとあり、同じIDの場合を除いていない。",
        why_en="A key that is on an id is said to be shown as invalid, and the same id is not excepted.",
    ),
    consent=CONSENT_PER_ID.read(
        "hitachi-solutions/consents",
        {"required-only": Consent.REQUIRED_ONLY, "every-id": Consent.EVERY_ID},
        default="required-only",
        why_ja="同意が要るのは一部の契約だけとも書かれている。",
        why_en="It is also written that only some contracts require consent.",
    ),
    activation=ACTIVATION,
    unlisted=UNLISTED,
    links=(
        Link(
            "account-mail",
            MAIL_LINK.says(7 * 24),
            MAIL_LINK.says(LINK_RECEIVED),
            ends=MAIL_LINK.read(
                "hitachi-solutions/seven-days",
                {"elapsed": LinkEnd.ELAPSED, "end-of-day": LinkEnd.END_OF_DAY},
                default="elapsed",
                why_ja="7日が過ぎると無効になると書かれていて、その日の終わりまでとは書かれていない。",
                why_en="It is said to be invalid once 7 days have passed; the end of that day is not spoken of.",
            ),
        ),
    ),
)
