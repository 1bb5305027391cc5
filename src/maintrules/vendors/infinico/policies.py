"""What Infinico promises: four paid services for appliances, one for virtual ones, and the product warranty."""

from attrs import evolve

from maintrules import offering, registration, renewal
from maintrules.accounts import Accounts, Occasion
from maintrules.conditions import ALWAYS, NOWHERE, All, Any, AsRead, Awaited, Barred, Happened, Is, Not, Stated
from maintrules.coverage import (
    PARTNER_SHIPPED,
    SHIPPED,
    Begins,
    Coverage,
    Earlier,
    StartWindow,
    Within,
)
from maintrules.decisions import Outcome
from maintrules.offering import (
    APPLIED_AT_PURCHASE,
    EC_SITE_GOOD,
    PLACE_SERVED,
    SECOND_HAND,
    SERVICE_BEFORE,
    YEARS_USED,
    Kind,
    LowerGrade,
    Offering,
    SeriesIn,
    TermsOnly,
    Total,
)
from maintrules.periods import FirstDay, days, years
from maintrules.policy import Beside, Policy, Precedence
from maintrules.registration import CUSTOMER_ID as ID_AT_HAND
from maintrules.renewal import OPTED_IN, AtMost, PeriodOf, Renewing
from maintrules.rulings import Ruling
from maintrules.scope import HARDWARE_FAILURE as FAILURE_FOUND
from maintrules.scope import SERIOUS_DEFECT, Scope
from maintrules.vendors.infinico.clauses import (
    APPLIANCE_TERMS,
    APPLICATION_CUSTOMER_ID,
    BULK_TERMS,
    CONTRACT_END,
    CROSS_HORIZON,
    CROSS_SERIES,
    CUSTOMER_ID,
    DOWNGRADE,
    EXPIRY_NOTICE,
    FIRST_APPLICATION,
    FIRST_YEAR_OVERLAP,
    FREE_FIRST_YEAR,
    HARDWARE_FAILURE,
    IA_LONGEST_TERM,
    LAPSE,
    LONGEST_TERM,
    MAKER_HORIZON,
    MAKER_SERIES,
    MIDTERM_CHANGE,
    NOTICE_MAY_FAIL,
    ONSITE_HORIZON,
    ONSITE_PLACES,
    ONSITE_PRODUCTS,
    PAID_SERVICES,
    REENTRY,
    RENEWED_BY,
    REPAIR_AND_RETURN,
    SERIES,
    SERVICE_IN_FORCE,
    SPOT_REPAIR,
    START_WINDOW,
    USED_UNITS,
    USER_REGISTRATION,
    VIRTUAL_FOUR_YEARS,
    VIRTUAL_HARDWARE,
    VIRTUAL_LONGEST_TERM,
    VIRTUAL_SERIES,
    VIRTUAL_START_WINDOW,
    VIRTUAL_TERMS,
    WARRANTY_CUSTOMER_ID,
    WARRANTY_PERIOD,
    WARRANTY_RULES,
    WARRANTY_SOFTWARE,
    WARRANTY_SUPPORT,
    YEARLY_CAP,
)
from maintrules.vendors.infinico.desks import ALWAYS_DESK, SUPPORT_DESK, WEEKDAY_DESK
from maintrules.vendors.infinico.end_of_sale import APPLIANCE_PHASES, VIRTUAL_PHASES
from maintrules.vendors.infinico.enrolment import (
    CROSS_APPLICATIONS,
    EXCHANGED_AND_IA,
    LISTED_ID_TOPICS,
    MAKER_APPLICATIONS,
    MAKER_ID_TOPICS,
    OBLIGATIONS,
    ONSITE_APPLICATIONS,
    ONSITE_ID_TOPICS,
    ONSITE_NOTICES,
    PAID_NOTICES,
    RECOVERY_TOLD,
    REGISTRATION_ALONE,
    WARRANTY_ID_TOPICS,
    WARRANTY_REGISTRATION_FLOW,
    WYVERN,
)
from maintrules.vendors.infinico.exclusions import (
    CROSS_EXCLUSIONS,
    ONSITE_24X365_EXCLUSIONS,
    ONSITE_EXCLUSIONS,
    TECHNICAL_ALONE_EXCLUSIONS,
    TECHNICAL_EXCLUSIONS,
    VIRTUAL_EXCLUSIONS,
)
from maintrules.vendors.infinico.products import CATALOGUE, IA, SUPER_DHCP
from maintrules.vendors.infinico.services import (
    CROSS_CHECKLISTS,
    CROSS_COMMITMENTS,
    CROSS_FLOWS,
    CROSS_SHIPPING,
    CROSS_TOPICS,
    CROSS_WORKS,
    MAKER_CHECKLISTS,
    MAKER_COMMITMENTS,
    MAKER_FLOWS,
    MAKER_SHIPPING,
    MAKER_TOPICS,
    MAKER_WORKS,
    ONSITE_24X365_COMMITMENTS,
    ONSITE_CHECKLISTS,
    ONSITE_TOPICS,
    ONSITE_WEEKDAY_COMMITMENTS,
    ONSITE_WORKS,
    TECHNICAL_COMMITMENTS,
    TECHNICAL_TOPICS,
    TECHNICAL_WORKS,
    VIRTUAL_CHECKLISTS,
    VIRTUAL_TOPICS,
    VIRTUAL_WORKS,
    WARRANTY_CHECKLISTS,
    WARRANTY_COMMITMENTS,
    WARRANTY_FLOWS,
    WARRANTY_SHIPPING,
    WARRANTY_TOPICS,
    WARRANTY_WORKS,
)
from maintrules.vendors.infinico.software import HOTFIXES, VERSIONS
from maintrules.versions import Gate
from maintrules.words import (
    APPLICATION,
    BOUGHT,
    REGISTERED,
    SERVICE_START,
    WORK,
    Application,
    RenewedBy,
    Work,
)

__all__ = [
    "CROSS_SENDBACK",
    "MAKER",
    "ONSITE_24X365",
    "ONSITE_WEEKDAY",
    "TECHNICAL_SUPPORT",
    "VIRTUAL_SUPPORT",
    "WARRANTY",
]

# Series, and who may have what

VIRTUAL = SeriesIn(CATALOGUE, frozenset({"NetNebulas-VA"}))
EXCHANGED = SeriesIn(CATALOGUE, frozenset({"NetRegio", "NetNebulas", "NetFluX"}))
FIRST = Is(APPLICATION, Application.FIRST)
RENEWAL = Is(APPLICATION, Application.RENEWAL)

USED = Barred(offering.SECOND_HAND_BAR, USED_UNITS.says(Is(SECOND_HAND, True)))
AT_PURCHASE = Barred(
    offering.PURCHASE_BAR,
    FIRST_APPLICATION.read(
        "infinico/initial-application",
        {"at-purchase": All(FIRST, Is(APPLIED_AT_PURCHASE, False)), "any-time": NOWHERE},
        default="at-purchase",
        why_ja="約款は購入時だけとする。案内の「購入から5年」は更新の届く範囲と読む。",
        why_en="The policy says at purchase only; the guide's 5 years from purchase are how far renewals reach.",
    ),
)
SOLD_ELSEWHERE = Barred(offering.EC_SITE_BAR, ONSITE_PRODUCTS.says(Is(EC_SITE_GOOD, True)))
ON_SITE = Barred(offering.PLACE_BAR, ONSITE_PLACES.says(Is(PLACE_SERVED, False)))
HARDWARE_ONLY = Barred(offering.HARDWARE_BAR, VIRTUAL_HARDWARE.says(VIRTUAL, SERIES))
USABLE = (
    Barred(registration.UNUSABLE_BAR, USER_REGISTRATION.says(All(EXCHANGED_AND_IA, Not(Happened(REGISTERED))), SERIES)),
)

# Terms

IA_TERMS = IA_LONGEST_TERM.says(TermsOnly(IA, frozenset({1, 5})), SERIES)
BULK_FIRST = BULK_TERMS.read(
    "infinico/bulk-only-at",
    {
        "initial": TermsOnly(RENEWAL, frozenset({1})),
        "first-year": TermsOnly(All(RENEWAL, Not(Is(YEARS_USED, 0))), frozenset({1})),
    },
    default="initial",
    why_ja="申込みは購入時だけなので、初年度とは最初の契約のこと。",
    why_en="As contracts are applied for at purchase only, the first year is the first contract.",
)
YEARLY_TOTAL = YEARLY_CAP.says(Total(5, frozenset({1})))

# Days

LENGTHS = CONTRACT_END.says({1: years(1), 5: years(5), 6: years(6), 7: years(7)}, SERVICE_IN_FORCE, LAPSE)
OUTSIDE = (
    SPOT_REPAIR.says("not accepted"),
    LAPSE.says("ended", RENEWED_BY, NOTICE_MAY_FAIL),
    SERVICE_IN_FORCE.says("not in force"),
)
WITHIN_45_DAYS = START_WINDOW.read(
    "infinico/start-window-first-day",
    {"not-counted": Within(days(45)), "counted": Within(days(45), FirstDay.COUNTED)},
    default="not-counted",
    why_ja="民法140条。",
    why_en="Civil Code art. 140.",
)
NO_EARLIER_START = START_WINDOW.read(
    "infinico/start-before-shipping",
    {"not-allowed": Earlier.NOT_ALLOWED, "allowed": Earlier.ALLOWED},
    default="not-allowed",
    why_ja="45日以内とあり、数え始める日（出荷、仮想アプライアンスでは登録）より前は含まない。",
    why_en="Within 45 days does not reach before the day counted from: shipment, for virtual ones registration.",
)
APPLIANCE_COVERAGE = Coverage(
    counted_from=START_WINDOW.says(SERVICE_START),
    begins=CONTRACT_END.says(Begins.ON_THE_DAY),
    ends=LENGTHS,
    outside=OUTSIDE,
    start_window=StartWindow(
        events=START_WINDOW.read(
            "infinico/start-anchor",
            {"partner-or-vendor": (PARTNER_SHIPPED, SHIPPED), "vendor": (SHIPPED,)},
            default="partner-or-vendor",
            why_ja="販売パートナーが出荷したなら、その日から数える。",
            why_en="Where a partner shipped it, that day counts.",
        ),
        within=WITHIN_45_DAYS,
        earlier=NO_EARLIER_START,
    ),
)
VIRTUAL_COVERAGE = Coverage(
    counted_from=VIRTUAL_START_WINDOW.says(SERVICE_START),
    begins=CONTRACT_END.says(Begins.ON_THE_DAY),
    ends=CONTRACT_END.says({1: years(1), 4: years(4), 5: years(5), 6: years(6), 7: years(7)}, SERVICE_IN_FORCE, LAPSE),
    outside=OUTSIDE,
    start_window=StartWindow(
        events=VIRTUAL_START_WINDOW.says((REGISTERED,)),
        within=evolve(WITHIN_45_DAYS, clauses=(VIRTUAL_START_WINDOW,)),
        earlier=evolve(NO_EARLIER_START, clauses=(VIRTUAL_START_WINDOW,)),
    ),
)

# Renewal

RANKS = {
    "infinico/technical-support": 0,
    "infinico/cross-sendback": 1,
    "infinico/maker": 1,
    "infinico/onsite-weekday": 2,
    "infinico/onsite-24x365": 3,
}
NEXT_DAY = CONTRACT_END.says(PeriodOf.NEXT_DAY)
ANCHOR_JA = "期間は契約の期間であり、約款は開始日から数える。"
ANCHOR_EN = "It is a contract term, and the policy counts it from the start."
SUPPORT_LONGEST = LONGEST_TERM.read(
    "infinico/max-term-anchor",
    {"start": AtMost(years(5)), "purchase": AtMost(years(5), BOUGHT)},
    YEARLY_CAP,
    default="start",
    why_ja=ANCHOR_JA,
    why_en=ANCHOR_EN,
)
CROSS_LONGEST = evolve(SUPPORT_LONGEST, clauses=(*SUPPORT_LONGEST.clauses, CROSS_HORIZON))
MAKER_LONGEST = evolve(SUPPORT_LONGEST, clauses=(*SUPPORT_LONGEST.clauses, MAKER_HORIZON))
ONSITE_LONGEST = evolve(SUPPORT_LONGEST, clauses=(*SUPPORT_LONGEST.clauses, ONSITE_HORIZON))
VIRTUAL_LONGEST = VIRTUAL_LONGEST_TERM.read(
    "infinico/max-term-anchor",
    {"start": AtMost(years(7)), "purchase": AtMost(years(7), BOUGHT)},
    default="start",
    why_ja=ANCHOR_JA,
    why_en=ANCHOR_EN,
)
EITHER_RENEWS = RENEWED_BY.says((RenewedBy.CUSTOMER, RenewedBy.RESELLER), LAPSE)
NO_REENTRY = REENTRY.says(renewal.NO_REENTRY, FIRST_APPLICATION)
RENEWING = Renewing(
    period=NEXT_DAY,
    at_most=SUPPORT_LONGEST,
    gap=NO_REENTRY,
    by=EITHER_RENEWS,
    expiry_notice=EXPIRY_NOTICE.says(OPTED_IN),
)

# What is done

PAID_SCOPE = Scope(
    includes=(PAID_SERVICES.says(Is(WORK, Work.HOW_TO_QUESTION), WARRANTY_SUPPORT),),
    excludes=(MIDTERM_CHANGE.says(Is(WORK, Work.CHANGE_GRADE)),),
)
IDS = Accounts(issued=CUSTOMER_ID.says(frozenset({Occasion.ONLINE_REGISTRATION, Occasion.NEW_CONTRACT})))
WITH_WARRANTY = Beside(
    ("infinico/product-warranty",),
    precedence=FIRST_YEAR_OVERLAP.read(
        "infinico/first-year-precedence",
        {"paid": Precedence.THIS, "warranty": Precedence.OTHER, "customer": Precedence.CUSTOMER},
        default="paid",
        why_ja="初年度にどちらを使うかは書かれておらず、手厚い有償の契約を先に挙げる。",
        why_en="Which governs in the first year is not written; the paid contract, with better remedies, comes first.",
    ),
)

CROSS_SENDBACK = Policy(
    "infinico/cross-sendback",
    vendor="infinico",
    names=("クロスセンドバック保守サービス",),
    ja="クロスセンドバック保守サービス",
    en="Cross send-back maintenance",
    kind=PAID_SERVICES.says(Kind.PAID),
    coverage=APPLIANCE_COVERAGE,
    offering=Offering(
        terms=APPLIANCE_TERMS.says(frozenset({1, 5, 6, 7}), CROSS_HORIZON),
        only=(IA_TERMS, BULK_FIRST),
        bars=(
            USED,
            Barred(
                offering.SERIES_BAR,
                CROSS_SERIES.read(
                    "infinico/ia-cross-sendback",
                    {"excluded": Not(EXCHANGED), "eligible": Not(EXCHANGED_AND_IA)},
                    SERIES,
                    VIRTUAL_HARDWARE,
                    default="excluded",
                    why_ja="注2が名指しで除いている。",
                    why_en="Note 2 excludes it by name.",
                ),
            ),
            AT_PURCHASE,
        ),
        at_application=(Barred(registration.CUSTOMER_ID_BAR, APPLICATION_CUSTOMER_ID.says(Is(ID_AT_HAND, False))),),
        total=YEARLY_TOTAL,
    ),
    renewing=evolve(
        RENEWING,
        at_most=CROSS_LONGEST,
        bars=(
            Barred(
                offering.LOWER_GRADE_BAR,
                DOWNGRADE.says(All(Stated(SERVICE_BEFORE), LowerGrade("infinico/cross-sendback", RANKS))),
            ),
        ),
    ),
    rulings=(*CROSS_WORKS, *CROSS_EXCLUSIONS, *TECHNICAL_EXCLUSIONS),
    topics=(*CROSS_TOPICS, *LISTED_ID_TOPICS),
    commitments=CROSS_COMMITMENTS,
    obligations=OBLIGATIONS,
    applications=CROSS_APPLICATIONS,
    notices=PAID_NOTICES,
    shipments=CROSS_SHIPPING,
    checklists=CROSS_CHECKLISTS,
    flows=CROSS_FLOWS,
    scope=PAID_SCOPE,
    receptions=(WEEKDAY_DESK, SUPPORT_DESK),
    accounts=IDS,
    beside=WITH_WARRANTY,
    catalogue=CATALOGUE,
    usable=USABLE,
    versions=VERSIONS,
    hotfixes=HOTFIXES,
    phases=APPLIANCE_PHASES,
)

MAKER = Policy(
    "infinico/maker",
    vendor="infinico",
    names=("メーカ保守サービス",),
    ja="メーカ保守サービス",
    en="Maker maintenance",
    kind=PAID_SERVICES.says(Kind.PAID),
    coverage=APPLIANCE_COVERAGE,
    offering=Offering(
        terms=APPLIANCE_TERMS.says(frozenset({1, 5, 6, 7})),
        only=(
            BULK_FIRST,
            MAKER_HORIZON.read(
                "infinico/maker-bulk",
                {
                    "five-years": TermsOnly(ALWAYS, frozenset({1, 5})),
                    "table": TermsOnly(NOWHERE, frozenset({1, 5})),
                },
                default="five-years",
                why_ja="ほかの節は6年と7年を挙げるが、この節は5年だけを挙げる。",
                why_en="The sister sections spell out 6 and 7 years, this one only 5.",
            ),
        ),
        bars=(USED, Barred(offering.SERIES_BAR, MAKER_SERIES.says(Not(WYVERN), SERIES)), AT_PURCHASE),
        at_application=(Barred(registration.CUSTOMER_ID_BAR, APPLICATION_CUSTOMER_ID.says(NOWHERE)),),
        total=YEARLY_TOTAL,
    ),
    renewing=evolve(
        RENEWING,
        at_most=MAKER_LONGEST,
        bars=(
            Barred(
                offering.LOWER_GRADE_BAR,
                DOWNGRADE.says(All(Stated(SERVICE_BEFORE), LowerGrade("infinico/maker", RANKS))),
            ),
        ),
    ),
    rulings=(*MAKER_WORKS, *TECHNICAL_EXCLUSIONS),
    topics=(*MAKER_TOPICS, *MAKER_ID_TOPICS),
    commitments=MAKER_COMMITMENTS,
    obligations=OBLIGATIONS,
    applications=MAKER_APPLICATIONS,
    notices=PAID_NOTICES,
    shipments=MAKER_SHIPPING,
    checklists=MAKER_CHECKLISTS,
    flows=MAKER_FLOWS,
    scope=PAID_SCOPE,
    receptions=(WEEKDAY_DESK, SUPPORT_DESK),
    accounts=IDS,
    beside=WITH_WARRANTY,
    catalogue=CATALOGUE,
    usable=USABLE,
    versions=VERSIONS,
    hotfixes=HOTFIXES,
    phases=APPLIANCE_PHASES,
)

ONSITE_OFFERING = Offering(
    terms=APPLIANCE_TERMS.says(frozenset({1, 5, 6, 7}), ONSITE_HORIZON),
    only=(IA_TERMS, BULK_FIRST),
    bars=(
        USED,
        Barred(offering.SERIES_BAR, ONSITE_PRODUCTS.says(VIRTUAL, VIRTUAL_HARDWARE, SERIES)),
        SOLD_ELSEWHERE,
        ON_SITE,
        AT_PURCHASE,
    ),
    at_application=(
        Barred(
            registration.CUSTOMER_ID_BAR,
            APPLICATION_CUSTOMER_ID.says(All(EXCHANGED_AND_IA, Is(ID_AT_HAND, False)), SERIES),
        ),
    ),
    total=YEARLY_TOTAL,
)

ONSITE_WEEKDAY = Policy(
    "infinico/onsite-weekday",
    vendor="infinico",
    names=("オンサイト保守サービス（平日9時-17時）",),
    ja="オンサイト保守サービス（平日9時～17時）",
    en="On-site maintenance, weekdays 9 to 17",
    kind=PAID_SERVICES.says(Kind.PAID),
    coverage=APPLIANCE_COVERAGE,
    offering=ONSITE_OFFERING,
    renewing=evolve(
        RENEWING,
        at_most=ONSITE_LONGEST,
        bars=(
            Barred(
                offering.LOWER_GRADE_BAR,
                DOWNGRADE.says(All(Stated(SERVICE_BEFORE), LowerGrade("infinico/onsite-weekday", RANKS))),
            ),
        ),
    ),
    rulings=(*ONSITE_WORKS, RECOVERY_TOLD, *ONSITE_EXCLUSIONS, *TECHNICAL_EXCLUSIONS),
    topics=(*ONSITE_TOPICS, *ONSITE_ID_TOPICS),
    commitments=ONSITE_WEEKDAY_COMMITMENTS,
    obligations=OBLIGATIONS,
    applications=ONSITE_APPLICATIONS,
    notices=ONSITE_NOTICES,
    checklists=ONSITE_CHECKLISTS,
    scope=PAID_SCOPE,
    receptions=(WEEKDAY_DESK, SUPPORT_DESK),
    accounts=IDS,
    beside=WITH_WARRANTY,
    catalogue=CATALOGUE,
    usable=USABLE,
    versions=VERSIONS,
    hotfixes=HOTFIXES,
    phases=APPLIANCE_PHASES,
)

ONSITE_24X365 = evolve(
    ONSITE_WEEKDAY,
    name="infinico/onsite-24x365",
    names=("オンサイト保守サービス（24時間365日）",),
    ja="オンサイト保守サービス（24時間365日）",
    en="On-site maintenance, 24 hours, 365 days",
    renewing=evolve(
        RENEWING,
        at_most=ONSITE_LONGEST,
        bars=(
            Barred(
                offering.LOWER_GRADE_BAR,
                DOWNGRADE.says(All(Stated(SERVICE_BEFORE), LowerGrade("infinico/onsite-24x365", RANKS))),
            ),
        ),
    ),
    rulings=(*ONSITE_WORKS, RECOVERY_TOLD, *ONSITE_24X365_EXCLUSIONS, *TECHNICAL_EXCLUSIONS),
    commitments=ONSITE_24X365_COMMITMENTS,
    receptions=(ALWAYS_DESK, SUPPORT_DESK),
)

TECHNICAL_SUPPORT = Policy(
    "infinico/technical-support",
    vendor="infinico",
    names=("テクニカルサポート",),
    ja="アプライアンスのテクニカルサポート（単独）",
    en="Technical support for appliances, alone",
    kind=PAID_SERVICES.says(Kind.PAID),
    coverage=APPLIANCE_COVERAGE,
    offering=Offering(
        terms=APPLIANCE_TERMS.says(frozenset({1, 5, 6, 7})),
        only=(IA_TERMS, BULK_FIRST),
        bars=(
            USED,
            Barred(offering.SERIES_BAR, VIRTUAL_SERIES.says(VIRTUAL, SERIES)),
            Barred(
                offering.ALONE_BAR,
                PAID_SERVICES.read(
                    "infinico/technical-support-alone",
                    {"bundled": ALWAYS, "separate": NOWHERE},
                    default="bundled",
                    why_ja="表では各保守の内容として書かれている。",
                    why_en="The table shows it as part of each hardware service.",
                ),
            ),
            AT_PURCHASE,
        ),
        total=YEARLY_TOTAL,
    ),
    renewing=RENEWING,
    rulings=(*TECHNICAL_WORKS, *TECHNICAL_ALONE_EXCLUSIONS),
    topics=(*TECHNICAL_TOPICS, *LISTED_ID_TOPICS),
    commitments=TECHNICAL_COMMITMENTS,
    obligations=OBLIGATIONS,
    applications=REGISTRATION_ALONE,
    notices=PAID_NOTICES,
    scope=PAID_SCOPE,
    receptions=(SUPPORT_DESK,),
    accounts=IDS,
    beside=WITH_WARRANTY,
    catalogue=CATALOGUE,
    usable=USABLE,
    versions=VERSIONS,
    hotfixes=HOTFIXES,
    phases=APPLIANCE_PHASES,
)

VIRTUAL_SUPPORT = Policy(
    "infinico/virtual-support",
    vendor="infinico",
    names=("テクニカルサポート 仮想アプライアンス",),
    ja="テクニカルサポート（仮想アプライアンス）",
    en="Technical support for virtual appliances",
    kind=PAID_SERVICES.says(Kind.PAID),
    coverage=VIRTUAL_COVERAGE,
    offering=Offering(
        terms=VIRTUAL_TERMS.says(frozenset({1, 4, 5, 6, 7})),
        only=(
            VIRTUAL_FOUR_YEARS.says(TermsOnly(FIRST, frozenset({1, 5, 6, 7}))),
            VIRTUAL_TERMS.read(
                "infinico/virtual-bulk-at-renewal",
                {
                    "allowed": TermsOnly(RENEWAL, frozenset({1, 4, 5, 6, 7})),
                    "initial-only": TermsOnly(RENEWAL, frozenset({1, 4})),
                },
                default="allowed",
                why_ja="更新だけとされるのは4年で、5年から7年に限りはない。",
                why_en="Only the 4 years are bound to renewals; 5 to 7 carry no such mark.",
            ),
        ),
        bars=(
            USED,
            Barred(offering.SERIES_BAR, VIRTUAL_SERIES.says(Not(VIRTUAL), SERIES, VIRTUAL_HARDWARE)),
            AT_PURCHASE,
        ),
        total=VIRTUAL_LONGEST_TERM.says(Total(7)),
    ),
    renewing=evolve(RENEWING, at_most=VIRTUAL_LONGEST),
    rulings=(*VIRTUAL_WORKS, *VIRTUAL_EXCLUSIONS),
    topics=(*VIRTUAL_TOPICS, *LISTED_ID_TOPICS),
    commitments=TECHNICAL_COMMITMENTS,
    obligations=OBLIGATIONS,
    applications=REGISTRATION_ALONE,
    notices=PAID_NOTICES,
    checklists=VIRTUAL_CHECKLISTS,
    scope=Scope(
        includes=PAID_SCOPE.includes,
        excludes=(
            *PAID_SCOPE.excludes,
            VIRTUAL_HARDWARE.says(Is(WORK, Work.REPAIR, Work.LOAN, Work.ADVANCE_EXCHANGE)),
        ),
    ),
    receptions=(SUPPORT_DESK,),
    accounts=IDS,
    catalogue=CATALOGUE,
    versions=VERSIONS,
    hotfixes=HOTFIXES,
    phases=VIRTUAL_PHASES,
)

FIXED_SERIES = WARRANTY_SOFTWARE.read(
    "infinico/ia-fixes",
    {
        "included": Any(EXCHANGED, IA, SUPER_DHCP),
        "not-included": Any(EXCHANGED, SUPER_DHCP),
    },
    SERIES,
    default="included",
    why_ja="NetNebulas-IA も NetNebulas の一つと読む。",
    why_en="NetNebulas-IA is read as one of NetNebulas.",
)
SERIOUSLY_FIXED = All(AsRead(FIXED_SERIES), Is(SERIOUS_DEFECT, True))
SERIOUS_FIXES = (
    WARRANTY_SOFTWARE.says(Ruling(Outcome.COVERED, All(Is(WORK, Work.SOFTWARE_FIX), SERIOUSLY_FIXED), None)),
    WARRANTY_SOFTWARE.says(Ruling(Outcome.EXCLUDED, All(Is(WORK, Work.SOFTWARE_FIX), Not(SERIOUSLY_FIXED)), None)),
)
WARRANTY = Policy(
    "infinico/product-warranty",
    vendor="infinico",
    names=("製品保証",),
    ja="製品保証",
    en="Product warranty",
    kind=FREE_FIRST_YEAR.says(Kind.WITH_PRODUCT, PAID_SERVICES),
    coverage=Coverage(
        counted_from=WARRANTY_PERIOD.says(BOUGHT),
        begins=WARRANTY_PERIOD.read(
            "infinico/warranty-first-day",
            {"not-counted": Begins.ON_THE_DAY_NOT_COUNTED, "counted": Begins.ON_THE_DAY},
            default="not-counted",
            why_ja="購入日から1年とあり、民法140条により初日は数えない。",
            why_en="One year from the purchase: the first day is not counted (Civil Code art. 140).",
        ),
        ends=WARRANTY_PERIOD.says({1: years(1)}, FREE_FIRST_YEAR),
        outside=(SPOT_REPAIR.says("not accepted"),),
        not_after=WARRANTY_CUSTOMER_ID.says(REGISTERED),
    ),
    offering=Offering(
        terms=WARRANTY_PERIOD.says(frozenset({1}), FREE_FIRST_YEAR),
        bars=(USED, HARDWARE_ONLY),
        at_application=(Barred(offering.RENEWAL_BAR, FREE_FIRST_YEAR.says(RENEWAL)),),
    ),
    bars=(Barred(registration.CUSTOMER_ID_BAR, WARRANTY_CUSTOMER_ID.says(Is(ID_AT_HAND, False))),),
    awaited=(Awaited(registration.UNREGISTERED_BAR, WARRANTY_CUSTOMER_ID.says(REGISTERED)),),
    rulings=(*WARRANTY_WORKS, *SERIOUS_FIXES),
    topics=(*WARRANTY_TOPICS, *WARRANTY_ID_TOPICS),
    commitments=WARRANTY_COMMITMENTS,
    obligations=OBLIGATIONS,
    applications=REGISTRATION_ALONE,
    shipments=WARRANTY_SHIPPING,
    checklists=WARRANTY_CHECKLISTS,
    flows=(*WARRANTY_FLOWS, WARRANTY_REGISTRATION_FLOW),
    scope=Scope(
        includes=(HARDWARE_FAILURE.says(All(Is(WORK, Work.REPAIR), Is(FAILURE_FOUND, True)), REPAIR_AND_RETURN),),
        excludes=(
            HARDWARE_FAILURE.says(All(Is(WORK, Work.REPAIR), Is(FAILURE_FOUND, False)), REPAIR_AND_RETURN),
            REPAIR_AND_RETURN.says(Is(WORK, Work.LOAN, Work.ADVANCE_EXCHANGE, Work.UNIT_EXCHANGE, Work.PART_EXCHANGE)),
            WARRANTY_SUPPORT.says(Is(WORK, Work.HOW_TO_QUESTION, Work.INCIDENT_QUESTION)),
        ),
    ),
    receptions=(WEEKDAY_DESK,),
    accounts=IDS,
    catalogue=CATALOGUE,
    usable=USABLE,
    versions=evolve(VERSIONS, gate=SERVICE_IN_FORCE.says(Gate.NOTHING)),
    remarks=(
        WARRANTY_RULES.read(
            "infinico/warranty-terms-elsewhere",
            {"noted": offering.TERMS_NOTED, "undetermined": offering.TERMS_ELSEWHERE},
            default="noted",
            why_ja="別の規定があると書かれているだけで、条件は載っていない。",
            why_en="Only the existence of other rules is stated, not their terms.",
        ),
    ),
)
