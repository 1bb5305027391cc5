"""What NEC promises: the SupportPack and the standard warranty beside it, clause by clause."""

from datetime import time

from maintrules import lifecycle, offering, refunds, registration, renewal
from maintrules.calendars import NATIONAL, SATURDAY_AND_SUNDAY, YEAR_END, Calendar, Roll
from maintrules.checklists import Checklist, Item
from maintrules.conditions import NOWHERE, All, Any, Barred, Happened, HappenedBy, Is, Not, Same, Stated
from maintrules.coverage import WARRANTY_END, Begins, Coverage, Source
from maintrules.decisions import Outcome
from maintrules.desks import Closing, Desk, Window
from maintrules.lifecycle import AGREED_END, ENTERED_END, AgreedEnd, Ends
from maintrules.offering import ASKED_LEVEL, LEVEL, SECOND_HAND, Kind, Offering
from maintrules.options import (
    OPTION_CHANGE_COMPLETED,
    OPTION_CHANGE_REGISTERED,
    OPTION_CHANGED,
    OPTION_DEVICE,
    MoreThanRegistered,
    OptionNotRegistered,
)
from maintrules.periods import FirstDay, days, months, years
from maintrules.policy import Beside, Policy
from maintrules.refunds import AGREED, Refund
from maintrules.registration import (
    CARD_LOST,
    CUSTOMER_ID,
    FULLY_REGISTERED,
    LABEL_DELIVERED,
    LABEL_SHOWN,
    NUMBERS_NOTED,
    Anchor,
    Due,
    OpensOn,
    Purchases,
    Registration,
)
from maintrules.renewal import AtMost, Chaining, Kits, Opening, PeriodOf, Reference, Renewing
from maintrules.requests import (
    CHANNEL,
    PARTICULAR_ITEM,
    PORTAL_LOGIN,
    PRODUCT_FAMILY,
    RECEIVED_AT,
    WINDOW_ON_CARD,
    Channel,
)
from maintrules.response import Reception
from maintrules.rulings import Ruling, Topic
from maintrules.scope import Scope
from maintrules.vendors.nec import enrolment
from maintrules.vendors.nec.clauses import (
    COVERED_PRODUCT,
    DESK_HOURS,
    EARLY_END,
    EXTENSION_PERIOD,
    FAILURE_CALL,
    INCLUDED_SERVICES,
    KIT_LAST_USEFUL_DAY,
    KIT_PURCHASE_OPENING,
    KIT_REGISTRATION_DEADLINE,
    KIT_SERVICE_HOURS,
    KITS_BY_PACK,
    LABEL,
    LATE_REGISTRATION,
    LOST_CARD,
    OPTION_CHANGE,
    PORTAL_INFORMATION,
    PRODUCT_END,
    PROGRAM_QUESTIONS,
    REFUND,
    REGISTRATION_DEADLINE,
    REGISTRATION_REQUIRED,
    SERVICE_HOURS,
    SEVEN_YEARS,
    STANDARD_WARRANTY,
    START,
    UNREGISTERED_OPTIONS,
    YEARS_BY_PACK,
)
from maintrules.words import BOUGHT, COMPLETED, PLAN_BOUGHT, REGISTERED, WORK, Unlisted, Work

__all__ = ["STANDARD", "SUPPORT_PACK"]

DESK_DAYS = Calendar(
    "nec/registration-desk",
    ja="NEC 登録窓口の営業日",
    en="business days of NEC's registration desk",
    closed_weekdays=SATURDAY_AND_SUNDAY,
    suspects=(YEAR_END,),
)
REGISTRATION_DESK = Reception(
    "registration-desk",
    hours=DESK_HOURS.read(
        "nec/desk-closing",
        {
            "exclusive": Desk(DESK_DAYS, (Window(time(9), time(17)),)),
            "inclusive": Desk(DESK_DAYS, (Window(time(9), time(17), Closing.INCLUSIVE),)),
        },
        default="exclusive",
        why_ja="17時は受付の終わりとして書かれている。",
        why_en="17:00 is printed as the end of the hours.",
    ),
    unlisted=DESK_HOURS.read(
        "nec/closures-unknown",
        {"suspect-days": Unlisted.SUSPECT_DAYS, "assumed-none": Unlisted.ASSUMED_NONE},
        default="suspect-days",
        why_ja="会社指定の休業日があると書かれているが、日は載っていない。",
        why_en="The vendor's own closing days are mentioned but not listed.",
    ),
)

DELIVERED = Any(
    All(Stated(RECEIVED_AT), HappenedBy(LABEL_DELIVERED)),
    All(Not(Stated(RECEIVED_AT)), Happened(LABEL_DELIVERED)),
)
"""The label has been delivered: by the day of the request, where one is asked about."""
QUESTIONS = (Work.HOW_TO_QUESTION, Work.INCIDENT_QUESTION)
"""The inquiry service."""
INCLUDED = (
    Work.UPKEEP,
    Work.REPAIR,
    Work.FAILURE_REPORT,
    *QUESTIONS,
    Work.LICENCE_SERVICE,
    Work.INFORMATION_SERVICE,
)
CLEARLY_OTHER = (
    Work.OPERATOR_TRAINING,
    Work.CONSULTING,
    Work.RELOCATION,
    Work.CABLING,
    Work.BUY_BACK,
)
"""Nothing of the kind of the services listed, however they are read."""

RULINGS = (
    COVERED_PRODUCT.says(Ruling(Outcome.EXCLUDED, Not(Is(PRODUCT_FAMILY, "NeoFace Access Control")))),
    COVERED_PRODUCT.read(
        "nec/transferred-product",
        {
            "not-stated": Ruling(Outcome.UNDETERMINED, Is(SECOND_HAND, True)),
            "covered": Ruling(Outcome.COVERED, Is(SECOND_HAND, True)),
        },
        default="not-stated",
        why_ja="対象はお客様が購入した機器とされ、譲り受けた機器には触れられていない。",
        why_en="What the customer bought is served; a unit taken over is not spoken of.",
    ),
    INCLUDED_SERVICES.says(Ruling(Outcome.EXCLUDED, Is(WORK, *CLEARLY_OTHER))),
    INCLUDED_SERVICES.read(
        "nec/service-list",
        {
            "open": Ruling(Outcome.UNDETERMINED, Not(Is(WORK, *INCLUDED, *CLEARLY_OTHER))),
            "exhaustive": Ruling(Outcome.EXCLUDED, Not(Is(WORK, *INCLUDED))),
        },
        default="open",
        why_ja="中身は別の仕様書にあり、ここに挙がるのは種類だけかもしれない。",
        why_en="The contents stand in other specifications; what is listed here may be the kinds alone.",
    ),
    PORTAL_INFORMATION.says(Ruling(Outcome.EXCLUDED, All(Is(WORK, Work.INFORMATION_SERVICE), Is(CUSTOMER_ID, False)))),
    PORTAL_INFORMATION.says(
        Ruling(Outcome.DISCRETIONARY, All(Is(WORK, Work.INFORMATION_SERVICE), Is(PARTICULAR_ITEM, True)))
    ),
    UNREGISTERED_OPTIONS.says(Ruling(Outcome.EXCLUDED, OptionNotRegistered())),
    UNREGISTERED_OPTIONS.read(
        "nec/option-quantity",
        {
            "count": Ruling(Outcome.EXCLUDED, MoreThanRegistered()),
            "none-identifiable": Ruling(Outcome.UNDETERMINED, MoreThanRegistered()),
        },
        default="count",
        why_ja="型番と数量を登録するので、登録した台数までが対象。",
        why_en="Model and quantity are registered: as many units are served as were registered.",
    ),
    OPTION_CHANGE.says(
        Ruling(
            Outcome.EXCLUDED,
            All(Stated(OPTION_DEVICE), HappenedBy(OPTION_CHANGED), Not(HappenedBy(OPTION_CHANGE_REGISTERED))),
        )
    ),
    OPTION_CHANGE.read(
        "nec/option-change-effective",
        {
            "completion": Ruling(
                Outcome.UNDETERMINED,
                All(
                    Stated(OPTION_DEVICE),
                    HappenedBy(OPTION_CHANGED),
                    HappenedBy(OPTION_CHANGE_REGISTERED),
                    Not(HappenedBy(OPTION_CHANGE_COMPLETED)),
                ),
            ),
            "submission": Ruling(Outcome.UNDETERMINED, NOWHERE),
        },
        default="completion",
        why_ja="NECの確認が終わるまでの間の扱いは書かれていない。",
        why_en="What holds until NEC has finished checking is not written.",
    ),
    PROGRAM_QUESTIONS.says(
        Ruling(
            Outcome.EXCLUDED,
            All(
                Is(WORK, *QUESTIONS),
                Not(
                    Any(
                        Is(CHANNEL, Channel.PHONE),
                        All(Is(CHANNEL, Channel.PORTAL), Is(PORTAL_LOGIN, True)),
                    )
                ),
            ),
        )
    ),
)

TOPICS = (
    Topic(
        "service-hours",
        "対応の曜日と時間帯が分かるか",
        "Are the days and hours of service known?",
        (SERVICE_HOURS.says(Ruling(Outcome.COVERED, Not(Is(WINDOW_ON_CARD, "")), otherwise=Outcome.UNDETERMINED)),),
    ),
    Topic(
        "failure-desk",
        "故障の連絡先として正しいか",
        "Is it the right desk for a failure?",
        (FAILURE_CALL.says(Ruling(Outcome.EXCLUDED, Not(Is(CHANNEL, Channel.CALL_CENTRE)))),),
    ),
)

CHECKLISTS = (
    Checklist(
        "failure-call",
        "故障の連絡で聞かれること",
        "What is asked for in a failure call",
        (
            FAILURE_CALL.says(Item("management-number", "管理番号", "management number")),
            FAILURE_CALL.says(Item("model", "型番", "model")),
            FAILURE_CALL.says(Item("serial", "製造番号", "manufacturing number")),
        ),
    ),
)

SUPPORT_PACK = Policy(
    "nec/support-pack",
    vendor="nec",
    names=("SupportPack",),
    ja="SupportPack（NeoFace Access Control 用）",
    en="SupportPack for NeoFace Access Control",
    kind=YEARS_BY_PACK.says(Kind.PAID),
    coverage=Coverage(
        counted_from=START.says(BOUGHT),
        begins=YEARS_BY_PACK.read(
            "nec/first-day",
            {"counted": Begins.ON_THE_DAY, "not-counted": Begins.ON_THE_DAY_NOT_COUNTED},
            default="counted",
            why_ja="購入日が期間の開始日と呼ばれている。",
            why_en="The purchase day is called the start of the period.",
        ),
        ends=YEARS_BY_PACK.says({1: years(1), 5: years(5)}),
        not_after=REGISTRATION_DEADLINE.says(REGISTERED),
        source=START.read(
            "nec/start-date-source",
            {"agreeing": Source.AGREEING, "purchase-date": Source.PURCHASE, "entered-start": Source.ENTERED},
            default="agreeing",
            why_ja="冊子は購入日、ポータルはサービス開始日を尋ね、異なる場合の扱いはない。",
            why_en="The booklet asks for the purchase day, the portal for a service start; no rule for a difference.",
        ),
    ),
    offering=Offering(
        terms=YEARS_BY_PACK.says(frozenset({1, 5})),
    ),
    registration=Registration(
        opens=REGISTRATION_REQUIRED.read(
            "nec/registration-complete",
            {"completed": COMPLETED, "received": REGISTERED, "user-full-registration": FULLY_REGISTERED},
            default="completed",
            why_ja="完了はメーカが手続きを終えてポータルに示すことと読む。",
            why_en="Completion is read as the vendor's finishing the procedure and showing it on the portal.",
        ),
        opens_on=REGISTRATION_REQUIRED.read(
            "nec/completion-day",
            {"covered": OpensOn.THE_DAY, "next-day": OpensOn.THE_NEXT_DAY},
            default="covered",
            why_ja="完了した日から提供すると読むのが自然。",
            why_en="Service from the day of completion is the natural reading.",
        ),
        follows=(REGISTERED,),
        purchases=REGISTRATION_DEADLINE.read(
            "nec/registration-anchor",
            {
                "three-zone": Purchases((BOUGHT, PLAN_BOUGHT), Anchor.EACH),
                "earliest": Purchases((BOUGHT, PLAN_BOUGHT), Anchor.EARLIEST),
                "latest": Purchases((BOUGHT, PLAN_BOUGHT), Anchor.LATEST),
                "product": Purchases((BOUGHT,)),
                "pack": Purchases((PLAN_BOUGHT,)),
            },
            default="three-zone",
            why_ja="本文はパックと製品の両方、見出しは製品だけを挙げる。両方に間に合えば確実。",
            why_en="The text names pack and product, the heading the product alone; kept for both is kept for certain.",
        ),
        due=REGISTRATION_DEADLINE.read(
            "nec/registration-first-day",
            {"not-counted": Due(days(30)), "counted": Due(days(30), FirstDay.COUNTED)},
            default="not-counted",
            why_ja="民法140条。",
            why_en="Civil Code art. 140.",
        ),
        counts_by=REGISTRATION_DEADLINE.read(
            "nec/registration-act",
            {"application": REGISTERED, "completion": COMPLETED},
            default="application",
            why_ja="客が左右できるのは申込みだけ。",
            why_en="The customer controls the application only.",
        ),
        late=LATE_REGISTRATION.read(
            "nec/late-registration-cured",
            {"may-be-refused": registration.LATE, "cured-by-completion": registration.LATE_CURED},
            default="may-be-refused",
            why_ja="受けられないことがあるとされ、完了で治るとは書かれていない。",
            why_en="The service may be lost; that completion cures it is not written.",
        ),
        after_end=REGISTRATION_DEADLINE.says(registration.AFTER_END_NOT_STATED),
        roll=REGISTRATION_DEADLINE.read(
            "nec/registration-roll",
            {"none": Roll.UNADJUSTED, "next-business-day": Roll.FOLLOWING},
            default="none",
            why_ja="ポータルは毎日受け付ける（民法142条の慣習がない）。",
            why_en="The portal takes registrations every day, so art. 142 of the Civil Code finds no custom.",
        ),
        roll_calendar=NATIONAL,
        bars=(
            Barred(
                registration.LOST_CARD_BAR,
                LOST_CARD.read(
                    "nec/lost-card",
                    {
                        "numbers": All(Is(CARD_LOST, True), Is(NUMBERS_NOTED, False)),
                        "strict": Is(CARD_LOST, True),
                    },
                    default="numbers",
                    why_ja="番号を控えてあれば登録できるかもしれない。",
                    why_en="With the numbers noted down a registration may be possible.",
                ),
            ),
            Barred(
                registration.NUMBERS_BAR,
                LOST_CARD.read(
                    "nec/lost-card",
                    {
                        "numbers": All(Is(CARD_LOST, True), Is(NUMBERS_NOTED, True)),
                        "strict": NOWHERE,
                    },
                    default="numbers",
                    why_ja="番号を控えてあれば登録できるかもしれない。",
                    why_en="With the numbers noted down a registration may be possible.",
                ),
            ),
        ),
    ),
    renewing=Renewing(
        period=EXTENSION_PERIOD.says(PeriodOf.NEXT_DAY),
        kits=Kits(
            years=KITS_BY_PACK.says({1: (4, 6), 5: (2,)}),
            chaining=KITS_BY_PACK.read(
                "nec/kit-eligibility",
                {
                    "not-stated": Chaining.NOT_STATED,
                    "original-pack": Chaining.ORIGINAL_TERM,
                    "current-total": Chaining.CURRENT_TOTAL,
                },
                default="not-stated",
                why_ja="1年＋4年の後に2年を足せるかは書かれていない。",
                why_en="Whether 2 years can follow 1 + 4 is not written.",
            ),
            opens=KIT_PURCHASE_OPENING.says(months(6)),
            opening=KIT_PURCHASE_OPENING.read(
                "nec/kit-window",
                {
                    "three-zone": Opening.THREE_ZONE,
                    "end-of-last-day": Opening.END_OF_LAST_DAY,
                    "last-day-date": Opening.LAST_DAY_DATE,
                },
                default="three-zone",
                why_ja="満了は最終日の終わり（民法141条）だが、最終日の日付から引く数え方もある。",
                why_en="Expiry is the end of the last day (art. 141), but some count from the last day's date.",
            ),
            register_within=KIT_REGISTRATION_DEADLINE.says(days(30)),
            register_before=KIT_REGISTRATION_DEADLINE.read(
                "nec/days-before",
                {"end-30": days(30), "clear-days": days(31), "from-day-after": days(29)},
                KIT_LAST_USEFUL_DAY,
                default="end-30",
                why_ja="最終日の終わりまで30日を丸ごと残す。",
                why_en="Thirty full days remain until the end of the last day.",
            ),
            late=KIT_REGISTRATION_DEADLINE.read(
                "nec/late-extension",
                {
                    "may-be-refused": renewal.EXTENDED_LATE,
                    "no-effect": renewal.LATE_EXTENDED,
                    "not-extended": renewal.LATE_NOT_EXTENDED,
                },
                default="may-be-refused",
                why_ja="遅れた場合の結果は書かれていない。最初の登録にならう。",
                why_en="What lateness costs is not written; as for the first registration.",
            ),
            named=("SupportPack＋延長キット",),
        ),
        at_most=SEVEN_YEARS.says(AtMost(years(7))),
        reference=KIT_REGISTRATION_DEADLINE.read(
            "nec/extension-reference-end",
            {"effective": Reference.EFFECTIVE, "nominal": Reference.NOMINAL},
            default="effective",
            why_ja="短縮された期間は、短縮後の終わりで満了する。",
            why_en="A period that was cut expires at its cut end.",
        ),
        bars=(
            Barred(
                offering.LEVEL_BAR,
                KIT_SERVICE_HOURS.says(All(Stated(ASKED_LEVEL), Not(Same(LEVEL, ASKED_LEVEL)))),
            ),
        ),
    ),
    ends=Ends(
        product=PRODUCT_END.says(lifecycle.PRODUCT_END),
        entered=PRODUCT_END.says(ENTERED_END),
        agreed=EARLY_END.says(AGREED_END),
        automatic=EARLY_END.read(
            "nec/agreed-end",
            {"automatic": AgreedEnd.AUTOMATIC, "vendor-may-end": AgreedEnd.VENDOR_MAY_END},
            default="automatic",
            why_ja="合意した終了日は、短い契約と同じに扱う。",
            why_en="An agreed end is treated as a shorter term.",
        ),
    ),
    bars=(
        Barred(
            registration.LABEL_BAR,
            LABEL.read(
                "nec/label-grace",
                {
                    "literal": Is(LABEL_SHOWN, False),
                    "until-delivery": All(Is(LABEL_SHOWN, False), DELIVERED),
                },
                default="literal",
                why_ja="届く前でも、提示できないことに変わりはない。",
                why_en="Before its delivery too the label cannot be shown.",
            ),
        ),
        Barred(refunds.TERMS_BAR, REFUND.says(Is(AGREED, False))),
        Barred(lifecycle.IP_BAR, EARLY_END.says(Is(lifecycle.IP_RISK, True))),
        Barred(lifecycle.DISCONTINUED_BAR, EARLY_END.says(Is(lifecycle.USE_DISCONTINUED, True))),
    ),
    scope=Scope(includes=(INCLUDED_SERVICES.says(Is(WORK, *INCLUDED)),)),
    rulings=RULINGS,
    topics=(*TOPICS, *enrolment.TOPICS),
    commitments=enrolment.COMMITMENTS,
    flows=enrolment.FLOWS,
    forms=enrolment.FORMS,
    applications=enrolment.APPLICATIONS,
    states=enrolment.STATES,
    notices=enrolment.NOTICES,
    checklists=(*CHECKLISTS, *enrolment.CHECKLISTS),
    receptions=(REGISTRATION_DESK,),
    refund=Refund(
        within=REFUND.says(days(14)),
        registered=REFUND.read(
            "nec/return-after-registration",
            {
                "not-stated": refunds.AFTER_REGISTRATION,
                "refused": refunds.REFUSED_AFTER_REGISTRATION,
                "refunded": refunds.DUE,
            },
            default="not-stated",
            why_ja="登録した後の返却には触れられていない。",
            why_en="A return after the registration is not spoken of.",
        ),
    ),
    beside=Beside(("nec/standard-warranty",), rests_on=(STANDARD_WARRANTY.says("beside"),)),
    failure_before=REGISTRATION_REQUIRED.read(
        "nec/failure-before-completion",
        {
            "not-stated": registration.FAILED_BEFORE_NOT_STATED,
            "by-failure": registration.FAILED_BEFORE_EXCLUDED,
            "by-report": registration.FAILED_BEFORE_COVERED,
        },
        default="not-stated",
        why_ja="完了前に起き、完了後に届け出た故障には触れられていない。",
        why_en="A failure before completion that is reported after it is not spoken of.",
    ),
)

STANDARD = Policy(
    "nec/standard-warranty",
    vendor="nec",
    names=("標準保証", "製品保証"),
    ja="製品の標準保証",
    en="Standard warranty of the product",
    kind=STANDARD_WARRANTY.says(Kind.WITH_PRODUCT),
    coverage=Coverage(
        counted_from=STANDARD_WARRANTY.says(BOUGHT),
        begins=STANDARD_WARRANTY.says(Begins.ON_THE_DAY),
        ends=STANDARD_WARRANTY.says(WARRANTY_END),
    ),
    offering=Offering(terms=STANDARD_WARRANTY.says(frozenset())),
)
