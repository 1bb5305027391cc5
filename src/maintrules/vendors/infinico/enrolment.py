"""What Infinico promises of registration and notification: customer IDs, applications, flows and notices.

The pages name two entries of forms only: the customer ID, and the address to which notices are wanted.  They give no
form of either, nor of the serial number.
"""

from datetime import date

from maintrules.applications import ApplicationForm, Entry, Evidence, Need
from maintrules.commitments import Certainty, Commitment, NoDay
from maintrules.comparisons import HappenedBefore
from maintrules.conditions import All, Happened, Is, Not
from maintrules.decisions import Outcome
from maintrules.duties import Party
from maintrules.enrolment import CUSTOMER_ID_LOST, RENEWED, REPORT_MEANS, ReportMeans
from maintrules.flows import Flow, FlowStep
from maintrules.notices import Notice, OfDuty, Role
from maintrules.offering import SeriesIn
from maintrules.phases import END_OF_SALE
from maintrules.registration import CUSTOMER_ID as ID_AT_HAND
from maintrules.renewal import OPTED_IN
from maintrules.requests import CHANNEL, RESTORED, Channel
from maintrules.rulings import Ruling, Topic
from maintrules.vendors.infinico.clauses import (
    APPLICATION_CUSTOMER_ID,
    CUSTOMER_ID,
    EOS_ANNOUNCED,
    EXPIRY_NOTICE,
    ID_ON_USE,
    ID_UNCHANGED,
    LOST_ID,
    NOTICE_CHOICE,
    NOTICE_MAY_FAIL,
    RECOVERY_REPORT,
    SERIES,
    USER_REGISTRATION,
    WARRANTY_CUSTOMER_ID,
    WYVERN_REGISTRATION,
)
from maintrules.vendors.infinico.products import CATALOGUE
from maintrules.words import REGISTERED, WORK, Work

EXCHANGED_AND_IA = SeriesIn(CATALOGUE, frozenset({"NetRegio", "NetNebulas", "NetFluX", "NetNebulas-IA"}))
WYVERN = SeriesIn(CATALOGUE, frozenset({"NetWyvern"}))

# --- Works: rulings for ``request`` ------------------------------------------------------------------------------

RECOVERY_TOLD = RECOVERY_REPORT.says(Ruling(Outcome.COVERED, Is(WORK, Work.RECOVERY_REPORT), None))
"""For onsite."""

# --- Topics: COVERED means that what is asked is so -------------------------------------------------------------

ID_SHOWN_TOPIC = Topic(
    "customer-id-shown",
    "IDの提示の点で対応を受けられること",
    "being served as far as the customer ID goes",
    (ID_ON_USE.says(Ruling(Outcome.EXCLUDED, Is(ID_AT_HAND, False))),),
)
"""For cross send-back, onsite, technical and virtual support."""
ID_SHOWN_NOT_STATED_TOPIC = Topic(
    "customer-id-shown",
    "IDの提示の点で対応を受けられること",
    "being served as far as the customer ID goes",
    (ID_ON_USE.says(Ruling(Outcome.UNDETERMINED, Is(ID_AT_HAND, False))),),
)
"""For maker maintenance: owed, but no list says what follows."""
ID_SHOWN_WARRANTY_TOPIC = Topic(
    "customer-id-shown",
    "IDの提示の点で対応を受けられること",
    "being served as far as the customer ID goes",
    (WARRANTY_CUSTOMER_ID.says(Ruling(Outcome.EXCLUDED, Is(ID_AT_HAND, False)), ID_ON_USE),),
)
ID_UNCHANGED_TOPIC = Topic(
    "customer-id-unchanged",
    "更新の後も同じお客様ID",
    "the same customer ID after the renewal",
    (ID_UNCHANGED.says(Ruling(Outcome.EXCLUDED, HappenedBefore(RENEWED, date(2011, 10, 1)))),),
)
"""For every paid service."""
LOST_ID_CHANNEL_TOPIC = Topic(
    "lost-id-channel",
    "この方法での紛失の連絡",
    "reporting the loss of the ID by this channel",
    (LOST_ID.says(Ruling(Outcome.COVERED, Is(CHANNEL, Channel.SALES), Outcome.UNDETERMINED)),),
)
"""For every policy; of other channels nothing is said."""
LOST_ID_USE_TOPIC = Topic(
    "served-after-losing-id",
    "IDの紛失の点で対応を受けられること",
    "being served as far as the loss of the ID goes",
    (LOST_ID.says(Ruling(Outcome.EXCLUDED, All(Is(CUSTOMER_ID_LOST, True), Is(ID_AT_HAND, False))), ID_ON_USE),),
)
"""For cross send-back, onsite, technical and virtual support."""
LOST_ID_USE_NOT_STATED_TOPIC = Topic(
    "served-after-losing-id",
    "IDの紛失の点で対応を受けられること",
    "being served as far as the loss of the ID goes",
    (LOST_ID.says(Ruling(Outcome.UNDETERMINED, All(Is(CUSTOMER_ID_LOST, True), Is(ID_AT_HAND, False))), ID_ON_USE),),
)
"""For maker maintenance."""
LOST_ID_USE_WARRANTY_TOPIC = Topic(
    "served-after-losing-id",
    "IDの紛失の点で対応を受けられること",
    "being served as far as the loss of the ID goes",
    (
        LOST_ID.says(
            Ruling(Outcome.EXCLUDED, All(Is(CUSTOMER_ID_LOST, True), Is(ID_AT_HAND, False))), WARRANTY_CUSTOMER_ID
        ),
    ),
)
WARRANTY_APPLICATION_TOPIC = Topic(
    "warranty-application",
    "製品保証のための登録と申込みの完了",
    "registration and application for the warranty being made",
    (
        WYVERN_REGISTRATION.says(
            Ruling(Outcome.EXCLUDED, All(WYVERN, Not(Happened(REGISTERED)))), WARRANTY_CUSTOMER_ID, SERIES
        ),
    ),
)
"""For the warranty; of the other series USER_REGISTRATION speaks (``usable``)."""
NOTICE_CHOICE_TOPIC = Topic(
    "notices-chosen",
    "この宛先への案内",
    "notices going to this address",
    (NOTICE_CHOICE.says(Ruling(Outcome.COVERED, Is(OPTED_IN, True), Outcome.EXCLUDED)),),
)
"""For every paid service; asked of one address at a time."""
EOS_ANNOUNCED_TOPIC = Topic(
    "end-of-sale-announced",
    "販売終了品の一覧での販売終了日の告知",
    "the end of sale being announced on the page of discontinued products",
    (EOS_ANNOUNCED.says(Ruling(Outcome.COVERED, Happened(END_OF_SALE), Outcome.EXCLUDED)),),
)
"""For every paid service."""
RECOVERY_MEANS_TOPIC = Topic(
    "recovery-report-means",
    "この方法での復旧の報告",
    "the recovery being reported in this way",
    (
        RECOVERY_REPORT.says(
            Ruling(Outcome.COVERED, Is(REPORT_MEANS, ReportMeans.ON_SITE, ReportMeans.TELEPHONE), Outcome.EXCLUDED)
        ),
    ),
)
"""For onsite."""

# --- Commitments -------------------------------------------------------------------------------------------------

LOST_ID_REPORTED = Commitment(
    "report-lost-id",
    "IDの紛失の連絡",
    "reporting the loss of the customer ID",
    Party.CUSTOMER,
    LOST_ID.says(Certainty.PROMISED),
    LOST_ID.says(NoDay((CUSTOMER_ID_LOST,))),
)
"""For every policy."""

# --- Flows -------------------------------------------------------------------------------------------------------

WARRANTY_REGISTRATION_FLOW = Flow(
    "warranty-registration",
    "製品保証を受けるまでの登録の手順",
    "registration up to the warranty",
    WYVERN_REGISTRATION.says(
        (
            FlowStep(
                "online-registration",
                Party.CUSTOMER,
                "本体の画面からのオンライン利用者登録",
                "online user registration from the unit's screen",
                EXCHANGED_AND_IA,
            ),
            FlowStep(
                "registration-and-warranty-application",
                Party.CUSTOMER,
                "利用者登録と製品保証の申込み",
                "user registration with the application for the warranty",
                WYVERN,
            ),
            FlowStep("customer-id-issued", Party.VENDOR, "お客様IDの発行", "issue of the customer ID"),
        ),
        USER_REGISTRATION,
        WARRANTY_CUSTOMER_ID,
        CUSTOMER_ID,
        SERIES,
    ),
)
"""For the warranty."""

# --- Applications ------------------------------------------------------------------------------------------------

REGISTRATION_FORM = ApplicationForm(
    "registration",
    "利用者登録",
    "user registration",
    (
        NOTICE_CHOICE.says(
            Entry("notice-choice", "案内の希望", "choice to receive notices", Need.OPTIONAL, evidence=Evidence.MARK)
        ),
        NOTICE_CHOICE.says(
            Entry(
                "mail-address",
                "電子メールアドレス",
                "mail address",
                Need.CONDITIONAL,
                Is(OPTED_IN, True),
                evidence=Evidence.INFERRED,
            )
        ),
    ),
    names=("利用者登録",),
)
"""For every policy.  The pages name no other entry of the form."""
REQUIRED_ID = Entry("customer-id", "お客様ID", "customer ID", Need.REQUIRED)
CROSS_CONTRACT_FORM = ApplicationForm(
    "contract",
    "有償保守の申込み",
    "application for paid maintenance",
    (APPLICATION_CUSTOMER_ID.says(REQUIRED_ID),),
    names=("保守申込み",),
)
ONSITE_CONTRACT_FORM = ApplicationForm(
    "contract",
    "有償保守の申込み",
    "application for paid maintenance",
    (
        APPLICATION_CUSTOMER_ID.says(
            Entry("customer-id", "お客様ID", "customer ID", Need.CONDITIONAL, EXCHANGED_AND_IA), SERIES
        ),
    ),
    names=("保守申込み",),
)
MAKER_CONTRACT_FORM = ApplicationForm(
    "contract",
    "有償保守の申込み",
    "application for paid maintenance",
    (APPLICATION_CUSTOMER_ID.says(Entry("customer-id", "お客様ID", "customer ID", Need.OPTIONAL)),),
    names=("保守申込み",),
)

# --- Notices -----------------------------------------------------------------------------------------------------

EXPIRY = Notice(
    "expiry",
    "契約満了の案内",
    "notice of the contract's expiry",
    to=(Role.OPTED_IN,),
    due=EXPIRY_NOTICE.says(OfDuty("renewal/expiry-notice")),
    about_ja="契約の満了日が近いこと",
    about_en="that the contract is about to expire",
    certainty=NOTICE_MAY_FAIL.says(Certainty.PROMISED),
    when=NOTICE_CHOICE.says(Is(OPTED_IN, True), EXPIRY_NOTICE),
    arrives=Outcome.DISCRETIONARY,
)
"""For every paid service; dated where ``notice-lead-days`` is known."""
RECOVERED = Notice(
    "recovery-report",
    "復旧の報告",
    "report of the recovery",
    to=(Role.FAULT_REPORTER,),
    due=RECOVERY_REPORT.says(NoDay()),
    about_ja="機器が直ったこと",
    about_en="that the unit is restored",
    certainty=RECOVERY_REPORT.says(Certainty.PROMISED),
    when=RECOVERY_REPORT.says(Is(RESTORED, True)),
)
"""For onsite."""

# --- What each service holds ------------------------------------------------------------------------------------

PAID_TOPICS = (ID_UNCHANGED_TOPIC, LOST_ID_CHANNEL_TOPIC, NOTICE_CHOICE_TOPIC, EOS_ANNOUNCED_TOPIC)
LISTED_ID_TOPICS = (ID_SHOWN_TOPIC, LOST_ID_USE_TOPIC, *PAID_TOPICS)
"""For services with a list of exclusions: cross send-back, onsite, technical and virtual support."""
MAKER_ID_TOPICS = (ID_SHOWN_NOT_STATED_TOPIC, LOST_ID_USE_NOT_STATED_TOPIC, *PAID_TOPICS)
ONSITE_ID_TOPICS = (*LISTED_ID_TOPICS, RECOVERY_MEANS_TOPIC)
WARRANTY_ID_TOPICS = (
    ID_SHOWN_WARRANTY_TOPIC,
    LOST_ID_CHANNEL_TOPIC,
    LOST_ID_USE_WARRANTY_TOPIC,
    WARRANTY_APPLICATION_TOPIC,
)
CROSS_APPLICATIONS = (REGISTRATION_FORM, CROSS_CONTRACT_FORM)
MAKER_APPLICATIONS = (REGISTRATION_FORM, MAKER_CONTRACT_FORM)
ONSITE_APPLICATIONS = (REGISTRATION_FORM, ONSITE_CONTRACT_FORM)
REGISTRATION_ALONE = (REGISTRATION_FORM,)
OBLIGATIONS = (LOST_ID_REPORTED,)
"""Of every service."""
PAID_NOTICES = (EXPIRY,)
ONSITE_NOTICES = (EXPIRY, RECOVERED)
