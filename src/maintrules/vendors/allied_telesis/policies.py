"""What Allied Telesis promises: support ticket, maintenance bundle, product warranty, clause by clause."""

from datetime import time

from attrs import evolve

from maintrules import coverage, offering, registration, renewal
from maintrules.accounts import LINK_RECEIVED, LINK_SENT, Accounts, Link
from maintrules.calendars import ADMINISTRATIVE, DayOne, Roll
from maintrules.checklists import Checklist, Item
from maintrules.commitments import Certainty, Commitment, DayOf, NoDay
from maintrules.conditions import All, Among, Barred, Happened, Is, Not, Same
from maintrules.coverage import PRINTED_PERIOD as PRINTED
from maintrules.coverage import WARRANTY_END, Begins, Coverage
from maintrules.decisions import Outcome
from maintrules.desks import Closing, Desk, Window
from maintrules.duties import Party
from maintrules.offering import ASKED_LEVEL, LEVEL, Kind, Offering, TermsOnly
from maintrules.periods import Convention, months
from maintrules.policy import Beside, Policy
from maintrules.registration import (
    NOTICED,
    NUMBERS_NOTED,
    Assumed,
    Due,
    Notice,
    OpensOn,
    Order,
    Purchases,
    Registration,
    Stage,
)
from maintrules.renewal import KIT_REGISTERED, RENEWAL_SHOWN, PeriodOf, Renewing
from maintrules.requests import (
    CHANNEL,
    MAINTENANCE_BUNDLED,
    PRICE_LIST,
    PRODUCT_CODE,
    TICKET_LOST,
    TICKET_MISORDERED,
    Channel,
)
from maintrules.response import Reception
from maintrules.rulings import Ruling, Topic
from maintrules.scope import FAILURE_ON, Scope
from maintrules.shipping import Leg, Payer, Shipment
from maintrules.vendors.allied_telesis.clauses import (
    ACCOUNT_ALONE,
    ACCOUNT_LINK,
    BUNDLE_REGISTRATION,
    BUNDLED_RIGHT,
    BUSINESS_DAY,
    CALL_CENTRE_CLOSURES,
    CALL_CENTRE_HOURS,
    CONTRACT_DESK_CLOSURES,
    CONTRACT_DESK_HOURS,
    ELIGIBLE_PRODUCTS,
    EMAIL_LINK,
    EVERY_COMPONENT,
    EXPIRY,
    GRACE,
    INCIDENT_CALL,
    INCIDENT_WINDOW,
    LAST_DAY,
    LATE_REGISTRATION,
    MONTHS_BY_TERM,
    NEW_TICKET_TERMS,
    NO_RESPONSE_TIMES,
    NO_TICKET_EXCHANGE,
    NO_TICKET_REISSUE,
    NOTICE_BY_FOURTH_DAY,
    PERIOD_FIXED,
    PERIOD_WITHOUT_REGISTRATION,
    PRINTED_PERIOD,
    REGISTERED_AFTER_PURCHASE,
    REGISTRATION_DEADLINE,
    REGISTRATION_REQUIRED,
    RENEWAL_BUTTON,
    RENEWAL_CLOSING,
    RENEWAL_GUIDANCE,
    RENEWAL_OF_REGISTERED,
    RENEWAL_STEPS,
    RENEWED_PERIOD,
    RETURN_SHIPPING,
    SERVED_DAYS,
    SERVICE_IN,
    SEVEN_YEARS,
    SITE_AND_CONTACT_ALONE,
    START,
    TIME_LOST,
    UPGRADE_BY_SALES,
    WARRANTY_WITHOUT_REGISTRATION,
    WINDOW_BY_SERVICE,
)
from maintrules.vendors.allied_telesis.enrolment import (
    ALLIED_NOTICES,
    BUNDLE_APPLICATIONS,
    BUNDLE_FLOWS,
    BUNDLE_SCREEN,
    BY_FOURTH_DAY,
    ENROLMENT_TOPICS,
    FORMS,
    MESSAGES,
    NOTICE_CHECKLIST,
    SHIPPING_CHECKLIST,
    TICKET_APPLICATIONS,
    TICKET_FLOWS,
    TICKET_MESSAGES,
    TICKET_SCREEN,
)
from maintrules.words import APPLICATION, BOUGHT, COMPLETED, PLAN_BOUGHT, REGISTERED, WORK, Application, Work

__all__ = ["BUNDLE", "SUPPORT_TICKET", "WARRANTY"]

CLOSING_JA = "17時も、12時と17時30分も、受付の終わりとして書かれている。"
CLOSING_EN = "17:00, like 12:00 and 17:30, is printed as an end of the hours."
CALL_CENTRE_CLOCK = Desk(ADMINISTRATIVE, (Window(time(9), time(17)),))
CALL_CENTRE = Reception(
    "call-centre",
    hours=CALL_CENTRE_HOURS.read(
        "allied-telesis/desk-closing",
        {
            "exclusive": CALL_CENTRE_CLOCK,
            "inclusive": Desk(ADMINISTRATIVE, (Window(time(9), time(17), Closing.INCLUSIVE),)),
        },
        CALL_CENTRE_CLOSURES,
        BUSINESS_DAY,
        default="exclusive",
        why_ja=CLOSING_JA,
        why_en=CLOSING_EN,
    ),
)
CONTRACT_DESK = Reception(
    "contract-desk",
    hours=CONTRACT_DESK_HOURS.read(
        "allied-telesis/desk-closing",
        {
            "exclusive": Desk(ADMINISTRATIVE, (Window(time(9), time(12)), Window(time(13), time(17, 30)))),
            "inclusive": Desk(
                ADMINISTRATIVE,
                (
                    Window(time(9), time(12), Closing.INCLUSIVE),
                    Window(time(13), time(17, 30), Closing.INCLUSIVE),
                ),
            ),
        },
        CONTRACT_DESK_CLOSURES,
        BUSINESS_DAY,
        default="exclusive",
        why_ja=CLOSING_JA,
        why_en=CLOSING_EN,
    ),
)

NOTICE = Notice(
    nth=NOTICE_BY_FOURTH_DAY.says(4, NO_RESPONSE_TIMES),
    counted=NOTICE_BY_FOURTH_DAY.read(
        "allied-telesis/business-day-count",
        {"next-day-is-first": DayOne.NEXT_DAY, "next-day-is-zero": DayOne.DAY_AFTER_NEXT},
        default="next-day-is-first",
        why_ja="翌日から数えると書かれているので、翌日が1日目になる。",
        why_en="It is counted from the next day, which is number 1.",
    ),
    calendar=BUSINESS_DAY.says(ADMINISTRATIVE, CALL_CENTRE_CLOSURES),
    assumed=SERVICE_IN.read(
        "allied-telesis/service-in",
        {"never": Assumed.NOTHING, "after-expected-day": Assumed.THE_DAY_DUE},
        default="never",
        why_ja="サービスの始まりは通知であり、通知の予定日ではない。",
        why_en="The notice itself is the start of the service, not the day it is due.",
    ),
)

TERM_MONTHS = MONTHS_BY_TERM.read(
    "allied-telesis/term-basis",
    {
        "after-grace": {1: months(13), 5: months(63), 7: months(87)},
        "including-grace": {1: months(12), 5: months(62), 7: months(86)},
    },
    LAST_DAY,
    EXPIRY,
    TIME_LOST,
    PERIOD_FIXED,
    PERIOD_WITHOUT_REGISTRATION,
    default="after-grace",
    why_ja="始まりと長さは二度ずつはっきり書かれ、6か月残る例だけが合わない。",
    why_en="Start and length are each stated twice; only the example with 6 months left does not fit.",
)
COVERAGE = Coverage(
    counted_from=START.says(BOUGHT),
    begins=START.says(Begins.FIRST_OF_NEXT_MONTH),
    ends=TERM_MONTHS,
    outside=(EXPIRY.says("not served", SERVED_DAYS, RENEWAL_STEPS),),
    not_after=REGISTERED_AFTER_PURCHASE.says(REGISTERED),
    grace=GRACE.read(
        "allied-telesis/grace-days",
        {
            "not-stated": coverage.GRACE_NOT_STATED,
            "served": coverage.GRACE_SERVED,
            "not-served": coverage.GRACE_NOT_SERVED,
        },
        SERVED_DAYS,
        default="not-stated",
        why_ja="通知がサービスの始まりで、期間は1日から始まる。間の日の扱いは書かれていない。",
        why_en="The notice opens the service, the period begins on the 1st; the days between are not spoken of.",
    ),
    printed=PRINTED_PERIOD.says(PRINTED),
)

REGISTRATION = Registration(
    opens=SERVICE_IN.says(NOTICED, REGISTRATION_REQUIRED, SERVED_DAYS),
    opens_on=SERVICE_IN.read(
        "allied-telesis/notice-day",
        {"served": OpensOn.THE_DAY, "next-day": OpensOn.THE_NEXT_DAY},
        default="served",
        why_ja="時刻が分からなければ、通知の日は丸一日と読む。",
        why_en="Without the time of day the day of the notice is read as served.",
    ),
    follows=(REGISTERED, COMPLETED),
    purchases=REGISTRATION_DEADLINE.says(Purchases((BOUGHT,))),
    due=REGISTRATION_DEADLINE.read(
        "allied-telesis/month-count",
        {"civil-code": Due(months(1)), "clip": Due(months(1), convention=Convention.CLIP)},
        default="civil-code",
        why_ja="数え方の定めがないので民法による。",
        why_en="No way of counting is stated, so the Civil Code's holds.",
    ),
    counts_by=REGISTRATION_DEADLINE.says(REGISTERED),
    late=LATE_REGISTRATION.says(registration.LATE_POSSIBLE),
    after_end=LATE_REGISTRATION.read(
        "allied-telesis/last-registration-day",
        {"not-stated": registration.AFTER_END_NOT_STATED, "until-end": registration.AFTER_END},
        default="not-stated",
        why_ja="いつまで登録できるかは書かれていない。",
        why_en="Until when a registration is taken is not written.",
    ),
    roll=REGISTRATION_DEADLINE.read(
        "allied-telesis/registration-roll",
        {"none": Roll.UNADJUSTED, "next-business-day": Roll.FOLLOWING},
        default="none",
        why_ja="サイトは毎日受け付ける（民法142条の慣習がない）。",
        why_en="The site takes registrations every day, so art. 142 of the Civil Code finds no custom.",
    ),
    roll_calendar=ADMINISTRATIVE,
    order=REGISTERED_AFTER_PURCHASE.read(
        "allied-telesis/registration-order",
        {"contradiction": Order.CONTRADICTION, "accepted": Order.ACCEPTED},
        default="contradiction",
        why_ja="登録に要る番号は製品とともに届く。",
        why_en="The numbers that a registration needs arrive with the goods.",
    ),
    steps=(
        ACCOUNT_ALONE.says((Stage.ACCOUNT,)),
        SITE_AND_CONTACT_ALONE.says((Stage.SITE,)),
        SITE_AND_CONTACT_ALONE.says((Stage.CONTACT,)),
        SITE_AND_CONTACT_ALONE.says((Stage.TICKET, Stage.BUNDLE), ACCOUNT_ALONE),
    ),
    notice=NOTICE,
    unregistered=EVERY_COMPONENT.read(
        "allied-telesis/unregistered-component",
        {
            "excluded": registration.COMPONENT_EXCLUDED,
            "discretionary": registration.COMPONENT_DISCRETIONARY,
        },
        default="excluded",
        why_ja="登録がなければ保守もない。登録は構成品ごとに求められている。",
        why_en="No registration, no service; and each component is to be registered.",
    ),
)

RENEWING = Renewing(
    period=RENEWED_PERIOD.says(PeriodOf.PRINTED),
    registration=RENEWAL_STEPS.says(KIT_REGISTERED),
    after_end=RENEWAL_CLOSING.says(renewal.CLOSING_NOT_STATED),
    notice=RENEWAL_GUIDANCE.says(months(3)),
    shown=RENEWAL_BUTTON.says(RENEWAL_SHOWN),
    bars=(Barred(renewal.NEVER_REGISTERED_BAR, RENEWAL_OF_REGISTERED.says(Not(Happened(COMPLETED)))),),
)

SCOPE = Scope(
    includes=(REGISTRATION_REQUIRED.says(Is(WORK, Work.FAILURE_REPORT)),),
    excludes=(PERIOD_FIXED.says(Is(WORK, Work.CHANGE_PERIOD)),),
    silent=(PERIOD_FIXED.says(Is(WORK, Work.CORRECT_RECORD)),),
)

FAILURE_BEFORE = REGISTRATION_REQUIRED.read(
    "allied-telesis/late-failure",
    {
        "at-inquiry": registration.FAILED_BEFORE_COVERED,
        "at-failure": registration.FAILED_BEFORE_EXCLUDED,
    },
    default="at-inquiry",
    why_ja="問い合わせの時に登録されていればよいと読む。",
    why_en="Being registered at the time of the inquiry is read as enough.",
)
LINK_CLOCK = ACCOUNT_LINK.read(
    "allied-telesis/link-clock",
    {"sent": LINK_SENT, "received": LINK_RECEIVED},
    default="sent",
    why_ja="メーカが知り得るのは送信の時刻。",
    why_en="The sending is what the vendor can know.",
)
ACCOUNTS = Accounts(
    links=(
        Link(
            "account-mail",
            ACCOUNT_LINK.says(24),
            LINK_CLOCK,
        ),
        Link(
            "email-change",
            EMAIL_LINK.says(24),
            evolve(LINK_CLOCK, clauses=(EMAIL_LINK,)),
        ),
    )
)

DELIVERY = "delivery-standard"
ONSITE = "onsite-standard"
UPWARD = All(Is(LEVEL, DELIVERY), Is(ASKED_LEVEL, ONSITE))

RULINGS = (
    UPGRADE_BY_SALES.says(Ruling(Outcome.DISCRETIONARY, Is(WORK, Work.UPGRADE_SERVICE), None)),
    UPGRADE_BY_SALES.says(
        Ruling(Outcome.EXCLUDED, All(Is(WORK, Work.UPGRADE_SERVICE), Not(Is(CHANNEL, Channel.SALES))))
    ),
)

TOPICS = (
    Topic(
        "support-right",
        "サポートを受ける権利があるか",
        "Is there a right to support?",
        (
            BUNDLED_RIGHT.says(
                Ruling(Outcome.EXCLUDED, All(Is(MAINTENANCE_BUNDLED, False), Not(Happened(PLAN_BOUGHT))))
            ),
        ),
    ),
    Topic(
        "eligible-product",
        "チケットやバンドルのある製品か",
        "Are there tickets or bundles for the product?",
        (ELIGIBLE_PRODUCTS.says(Ruling(Outcome.EXCLUDED, Not(Among(PRODUCT_CODE, PRICE_LIST)))),),
    ),
    Topic(
        "level-change",
        "サービスの種類を変えられるか",
        "Can the service level be changed?",
        (
            UPGRADE_BY_SALES.says(Ruling(Outcome.DISCRETIONARY, UPWARD)),
            UPGRADE_BY_SALES.says(Ruling(Outcome.UNDETERMINED, All(Not(Same(LEVEL, ASKED_LEVEL)), Not(UPWARD)))),
        ),
    ),
    Topic(
        "incident-window",
        "故障を連絡する窓口がガイドにあるか",
        "Does the guide print the window for failures?",
        (WINDOW_BY_SERVICE.says(Ruling(Outcome.COVERED, Is(LEVEL, DELIVERY), otherwise=Outcome.UNDETERMINED)),),
    ),
    Topic(
        "contract-question",
        "契約の質問の窓口として正しいか",
        "Is it the right desk for a question on the contract?",
        (WINDOW_BY_SERVICE.says(Ruling(Outcome.EXCLUDED, Not(Is(CHANNEL, Channel.REGISTRATION_DESK)))),),
    ),
    Topic(
        "incident-contact",
        "故障の連絡先が知らされているか",
        "Has the customer been told where to report a failure?",
        (INCIDENT_WINDOW.says(Ruling(Outcome.COVERED, Happened(NOTICED), otherwise=Outcome.EXCLUDED)),),
    ),
    Topic(
        "return-cost",
        "送料の負担なしで済むか",
        "Does the customer go without shipping costs?",
        (RETURN_SHIPPING.says(Ruling(Outcome.EXCLUDED, Happened(FAILURE_ON))),),
    ),
)

TICKET_TOPICS = (
    Topic(
        "ticket-exchange",
        "チケットを取り替えられるか",
        "Can the ticket be exchanged?",
        (
            NO_TICKET_EXCHANGE.says(
                Ruling(Outcome.EXCLUDED, Is(TICKET_MISORDERED, True), otherwise=Outcome.UNDETERMINED)
            ),
        ),
    ),
    Topic(
        "ticket-refund",
        "チケットの返金を受けられるか",
        "Is the price of the ticket given back?",
        (NO_TICKET_EXCHANGE.says(Ruling(Outcome.UNDETERMINED)),),
    ),
    Topic(
        "ticket-reissue",
        "チケットの再発行を受けられるか",
        "Is the ticket issued again?",
        (NO_TICKET_REISSUE.says(Ruling(Outcome.EXCLUDED, Is(TICKET_LOST, True), otherwise=Outcome.UNDETERMINED)),),
    ),
    Topic(
        "lost-ticket",
        "チケットがなくてもサポートを受けられるか",
        "Can support be had in spite of the ticket's loss?",
        (
            NO_TICKET_REISSUE.says(
                Ruling(
                    Outcome.EXCLUDED,
                    All(Is(TICKET_LOST, True), Not(Happened(COMPLETED)), Is(NUMBERS_NOTED, False)),
                )
            ),
            # With the numbers noted down a registration may be possible: not written, as with NEC's card.
            NO_TICKET_REISSUE.says(
                Ruling(
                    Outcome.UNDETERMINED,
                    All(Is(TICKET_LOST, True), Not(Happened(COMPLETED)), Is(NUMBERS_NOTED, True)),
                )
            ),
        ),
    ),
)

CHECKLISTS = (
    Checklist(
        "incident-call",
        "故障の連絡で聞かれること",
        "What is asked for in a failure report",
        (
            INCIDENT_CALL.says(Item("ticket-id", "チケットID", "ticket ID")),
            INCIDENT_CALL.says(Item("user-name", "ユーザー名", "user name")),
            INCIDENT_CALL.says(Item("model", "機種名", "model")),
            INCIDENT_CALL.says(Item("serial", "シリアル番号", "serial number")),
            INCIDENT_CALL.says(Item("place", "設置場所", "place of installation")),
            INCIDENT_CALL.says(Item("description", "障害の内容", "what is wrong")),
        ),
    ),
)

COMMITMENTS = (
    Commitment(
        "dispatch",
        "交換品の発送",
        "dispatch of the replacement",
        Party.VENDOR,
        NO_RESPONSE_TIMES.says(Certainty.TARGETED),
        NO_RESPONSE_TIMES.says(NoDay()),
    ),
    Commitment(
        "arrival",
        "交換品または担当者の到着",
        "arrival of the replacement or of the engineer",
        Party.VENDOR,
        NO_RESPONSE_TIMES.says(Certainty.TARGETED),
        NO_RESPONSE_TIMES.says(NoDay()),
    ),
    Commitment(
        "answer",
        "技術的な回答",
        "technical answer",
        Party.VENDOR,
        NO_RESPONSE_TIMES.says(Certainty.TARGETED),
        NO_RESPONSE_TIMES.says(NoDay()),
    ),
    Commitment(
        "completion-notice",
        "登録完了の通知",
        "notice of completion",
        Party.VENDOR,
        BY_FOURTH_DAY,
        NOTICE_BY_FOURTH_DAY.says(DayOf(registration.NOTICE_BY)),
    ),
)
"""A day is stated for the last of them only: how sure the others are does not matter."""

SHIPMENTS = (
    Shipment(Leg.FAULTY_UNIT, RETURN_SHIPPING.says(Payer.CUSTOMER)),
    Shipment(Leg.EXCHANGE_UNIT, RETURN_SHIPPING.says(Payer.NOT_STATED)),
)

SUPPORT_TICKET = Policy(
    "allied-telesis/support-ticket",
    vendor="allied-telesis",
    names=("新規サポートチケット デリバリースタンダード",),
    ja="サポートチケット（デリバリースタンダード）",
    en="Support ticket (Delivery Standard)",
    kind=NEW_TICKET_TERMS.says(Kind.PAID),
    coverage=COVERAGE,
    offering=Offering(
        terms=MONTHS_BY_TERM.says(frozenset({1, 5, 7})),
        only=(
            NEW_TICKET_TERMS.says(
                TermsOnly(Is(APPLICATION, Application.FIRST), frozenset({1, 5})),
                SEVEN_YEARS,
            ),
        ),
        renewal_terms=SEVEN_YEARS.says(frozenset(), NEW_TICKET_TERMS),
        at_application=(
            Barred(
                offering.LEVEL_OFFERED_BAR,
                NEW_TICKET_TERMS.says(
                    All(
                        Is(APPLICATION, Application.FIRST),
                        Not(Is(LEVEL, "delivery-standard")),
                    )
                ),
            ),
        ),
    ),
    registration=REGISTRATION,
    renewing=RENEWING,
    scope=SCOPE,
    rulings=RULINGS,
    topics=(*TOPICS, *ENROLMENT_TOPICS, *TICKET_TOPICS, TICKET_SCREEN),
    forms=FORMS,
    applications=TICKET_APPLICATIONS,
    flows=TICKET_FLOWS,
    notices=ALLIED_NOTICES,
    messages=TICKET_MESSAGES,
    commitments=COMMITMENTS,
    shipments=SHIPMENTS,
    checklists=(*CHECKLISTS, NOTICE_CHECKLIST, SHIPPING_CHECKLIST),
    receptions=(CALL_CENTRE, CONTRACT_DESK),
    accounts=ACCOUNTS,
    beside=Beside(("allied-telesis/product-warranty",)),
    failure_before=FAILURE_BEFORE,
)

BUNDLE = evolve(
    SUPPORT_TICKET,
    name="allied-telesis/maintenance-bundle",
    names=("保守バンドル デリスタ",),
    ja="保守バンドル製品（デリバリースタンダード）",
    en="Product with maintenance bundled (Delivery Standard)",
    kind=BUNDLE_REGISTRATION.says(Kind.PAID),
    offering=Offering(
        terms=MONTHS_BY_TERM.says(frozenset({1, 5, 7}), SEVEN_YEARS),
        renewal_terms=SEVEN_YEARS.says(frozenset()),
    ),
    registration=evolve(
        REGISTRATION, opens=SERVICE_IN.says(NOTICED, REGISTRATION_REQUIRED, SERVED_DAYS, BUNDLE_REGISTRATION)
    ),
    topics=(*TOPICS, *ENROLMENT_TOPICS, BUNDLE_SCREEN),
    applications=BUNDLE_APPLICATIONS,
    flows=BUNDLE_FLOWS,
    messages=MESSAGES,
    checklists=(*CHECKLISTS, NOTICE_CHECKLIST),
)

WARRANTY = Policy(
    "allied-telesis/product-warranty",
    vendor="allied-telesis",
    names=("製品保証",),
    ja="製品保証",
    en="Product warranty",
    kind=WARRANTY_WITHOUT_REGISTRATION.says(Kind.WITH_PRODUCT),
    coverage=Coverage(
        counted_from=WARRANTY_WITHOUT_REGISTRATION.says(BOUGHT),
        begins=WARRANTY_WITHOUT_REGISTRATION.says(Begins.ON_THE_DAY),
        ends=WARRANTY_WITHOUT_REGISTRATION.says(WARRANTY_END),
    ),
    offering=Offering(terms=WARRANTY_WITHOUT_REGISTRATION.says(frozenset())),
)
