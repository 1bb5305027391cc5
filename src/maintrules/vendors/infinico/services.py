"""What Infinico does in its services, how fast, at whose cost, and in which steps."""

from attrs import evolve

from maintrules.checklists import Checklist, Item
from maintrules.commitments import (
    About,
    Begins,
    BusinessDays,
    Certainty,
    Commitment,
    DoneWithin,
    HalfDay,
    Hours,
    Late,
    NoDay,
)
from maintrules.conditions import All, Any, HappenedBy, Is, Not
from maintrules.decisions import Outcome
from maintrules.duties import Party
from maintrules.flows import Flow, FlowStep
from maintrules.periods import months
from maintrules.requests import (
    ACCEPTED_AT,
    ARRIVED,
    CHANGES_CARRIED_OUT,
    CHANNEL,
    CONDITIONS_MET,
    CONFIG_BACKUP,
    CONSUMABLE,
    DATA_SUPPLIED,
    DECIDED_AT,
    DEFECT_RECOGNISED,
    ENVIRONMENT_SUPPORTED,
    EQUIVALENT_AGREED,
    EQUIVALENT_OFFERED,
    FAULT_ATTRIBUTABLE,
    FAULT_CAUSE,
    HANDLING_EXHAUSTED,
    ISOLATION_DONE,
    KEEPS_PART,
    KNOWN_FIX_APPLIED,
    MODIFICATION_AUTHORISED,
    MOTHERBOARD_FAULT,
    NO_PROGRESS,
    OPENED_OR_MODIFIED,
    OPERATION_CONFIRMED,
    OWNER_AS_REGISTERED,
    RECOGNISED_AT,
    REPAIR_UNREASONABLE,
    REST_RULED_OUT,
    RESTORED,
    RETURNED,
    SETTINGS_CHECKED,
    SITE_AS_REGISTERED,
    TAKEN_IN,
    TRIAGE_DONE,
    VERSION_NAMED,
    WEB_REACHABLE,
    Channel,
    FaultAttributable,
    FaultCause,
)
from maintrules.rulings import Ruling, Topic
from maintrules.scope import HARDWARE_FAILURE as FAILURE_FOUND
from maintrules.shipping import Leg, Payer, Shipment
from maintrules.vendors.infinico.clauses import (
    ANSWER_TIME,
    ARRIVAL_TARGET,
    ARRIVAL_VARIES,
    ASK_WHEN_UNSURE,
    BACKUPS_KEPT,
    BUY_BACK,
    CASE_CLOSING,
    CONSUMABLES,
    CROSS_DISPATCH,
    CROSS_RETURN,
    CROSS_VERSION_DELAY,
    EARLIEST_VISIT,
    EQUIVALENT_REFUSED,
    EQUIVALENT_UNIT,
    EXCHANGE_FOR_REPAIR,
    EXTENT_OF_EXCHANGE,
    FACTORY_DEFAULT,
    FAILURE_JUDGED,
    INITIAL_DISPATCH,
    INITIAL_ELIGIBILITY,
    INITIAL_NEW_UNIT,
    INITIAL_RETURN,
    INITIAL_SHIPPING,
    LATEST_SOFTWARE,
    LOAN_DISPATCH,
    LOAN_RETURN,
    LOAN_VERSION_DELAY,
    LOGS_ASKED,
    MAKER_FAULTY_SEND,
    NO_MAKER_LIST,
    NO_REPORT,
    ONSITE_COMPLETE,
    ONSITE_HARDWARE,
    ONSITE_SOFTWARE,
    ONSITE_WORK,
    PAID_OR_FREE,
    PART_EXCHANGE,
    REMOVED_PARTS,
    REPAIR_CHANNEL,
    REPAIR_GUIDE,
    REPAIR_SLIP,
    REQUEST_CONTENTS,
    RMA_NUMBER,
    ROUND_THE_CLOCK,
    SECOND_VISIT,
    SEPARATE_TERMS,
    SHIPPING,
    SOFTWARE_DOWNLOAD,
    STEP_ORDER,
    STICKERS,
    SUPPORT_CONTENT,
    SUPPORT_SITE,
    TRIAGE_MEANS,
    TRIAGE_REQUIRED,
    UNRETURNED,
    VA_FORM,
    VA_HOST,
    VA_TRIAGE,
    VA_TRIAGE_FIXES,
)
from maintrules.vendors.infinico.desks import ALWAYS_DESK, SUPPORT_DESK, WEEKDAY_DESK
from maintrules.vendors.infinico.products import IA, SUPER_DHCP
from maintrules.vendors.infinico.readings import (
    BY_ONSITE_CHANNEL,
    LEFT_UNRETURNED,
    TRIAGE_IS_A_RULE_WITH_EXCEPTIONS,
)
from maintrules.words import REGISTERED, WORK, Work

COVERED, EXCLUDED = Outcome.COVERED, Outcome.EXCLUDED
MAY, OPEN = Outcome.DISCRETIONARY, Outcome.UNDETERMINED

# --- Conditions --------------------------------------------------------------------------------------------------

BY_FORM = Is(CHANNEL, Channel.INQUIRY_FORM)
QUESTION = Is(WORK, Work.HOW_TO_QUESTION, Work.INCIDENT_QUESTION)
INCIDENT = Is(WORK, Work.INCIDENT_QUESTION)
SENT_IN = Is(WORK, Work.REPAIR, Work.LOAN, Work.ADVANCE_EXCHANGE)
DONE_ON_SITE = Is(
    WORK,
    Work.UNIT_EXCHANGE,
    Work.PART_EXCHANGE,
    Work.PREVENTIVE_REPLACEMENT,
    Work.RESTORE_BACKUP,
    Work.UNIT_CHECK,
    Work.CHECK_VISIT,
)
EXCHANGED = Is(WORK, Work.ADVANCE_EXCHANGE, Work.PREVENTIVE_REPLACEMENT)
RESTORE = Is(WORK, Work.RESTORE_BACKUP)

# --- Works: rulings for ``request`` ------------------------------------------------------------------------------

QUESTIONS_ANSWERED = (SUPPORT_CONTENT.says(Ruling(COVERED, QUESTION, None)),)
SITE_AND_SOFTWARE = (
    SUPPORT_SITE.says(Ruling(COVERED, Is(WORK, Work.SUPPORT_SITE), None)),
    SOFTWARE_DOWNLOAD.says(Ruling(COVERED, Is(WORK, Work.SOFTWARE_DOWNLOAD), None)),
)
"""Both for every paid service, virtual support included."""
NO_RECOVERY = BACKUPS_KEPT.says(Ruling(EXCLUDED, Is(WORK, Work.DATA_RECOVERY), None))
NO_REPORTS = NO_REPORT.says(Ruling(EXCLUDED, Is(WORK, Work.FAILURE_ANALYSIS, Work.CAUSE_REPORT), None))
TAKEN_OUT = (
    REMOVED_PARTS.says(Ruling(EXCLUDED, Is(WORK, Work.RETURN_OF_UNIT), None)),
    REMOVED_PARTS.says(Ruling(COVERED, Is(WORK, Work.BUY_BACK), None), BUY_BACK),
)

CROSS_WORKS = (
    *QUESTIONS_ANSWERED,
    *SITE_AND_SOFTWARE,
    FAILURE_JUDGED.says(Ruling(COVERED, All(EXCHANGED, Is(FAILURE_FOUND, True)), None), RMA_NUMBER),
    FAILURE_JUDGED.says(Ruling(EXCLUDED, All(EXCHANGED, Is(FAILURE_FOUND, False)), None), RMA_NUMBER),
    REPAIR_CHANNEL.says(Ruling(EXCLUDED, All(Is(WORK, Work.ADVANCE_EXCHANGE), Not(BY_FORM)), None)),
    NO_RECOVERY,
    NO_REPORTS,
    *TAKEN_OUT,
)

LIKE_THE_OTHERS = Any(
    Is(FAULT_CAUSE, FaultCause.NATURAL_DISASTER, FaultCause.THIRD_PARTY_ACT),
    Is(FAULT_ATTRIBUTABLE, FaultAttributable.CUSTOMER, FaultAttributable.THIRD_PARTY),
    All(Is(OPENED_OR_MODIFIED, True), Is(MODIFICATION_AUTHORISED, False)),
    Is(ENVIRONMENT_SUPPORTED, False),
    Is(SITE_AS_REGISTERED, False),
    Is(OWNER_AS_REGISTERED, False),
)
"""What both lists for hardware shut out."""
BY_ANALOGY = NO_MAKER_LIST.read(
    "infinico/maker-exclusions",
    {
        "none": Ruling(OPEN, All(Is(WORK, Work.REPAIR, Work.LOAN), LIKE_THE_OTHERS)),
        "by-analogy": Ruling(EXCLUDED, All(Is(WORK, Work.REPAIR, Work.LOAN), LIKE_THE_OTHERS)),
    },
    default="none",
    why_ja="一覧のない保守に、ほかの保守の一覧を及ぼす根拠はない。",
    why_en="Nothing extends the lists of other services to one that has none.",
)
"""For maker maintenance and the warranty."""

MAKER_WORKS = (
    *QUESTIONS_ANSWERED,
    *SITE_AND_SOFTWARE,
    FAILURE_JUDGED.says(
        Ruling(COVERED, All(Is(WORK, Work.REPAIR, Work.LOAN), Is(FAILURE_FOUND, True)), None), RMA_NUMBER
    ),
    FAILURE_JUDGED.says(
        Ruling(EXCLUDED, All(Is(WORK, Work.REPAIR, Work.LOAN), Is(FAILURE_FOUND, False)), None), RMA_NUMBER
    ),
    EXCHANGE_FOR_REPAIR.says(
        Ruling(EXCLUDED, Is(WORK, Work.ADVANCE_EXCHANGE, Work.UNIT_EXCHANGE, Work.PART_EXCHANGE), None)
    ),
    FACTORY_DEFAULT.says(Ruling(EXCLUDED, Is(WORK, Work.RESTORE_BACKUP), None)),
    REPAIR_CHANNEL.says(Ruling(EXCLUDED, All(Is(WORK, Work.REPAIR, Work.LOAN), Not(BY_FORM)))),
    ONSITE_SOFTWARE.says(Ruling(EXCLUDED, Is(WORK, Work.SOFTWARE_UPGRADE), None)),
    BY_ANALOGY,
    NO_RECOVERY,
    NO_REPORTS,
)

ONSITE_WORKS = (
    *QUESTIONS_ANSWERED,
    *SITE_AND_SOFTWARE,
    ONSITE_WORK.says(
        Ruling(COVERED, Is(WORK, Work.UNIT_EXCHANGE, Work.UNIT_CHECK, Work.CHECK_VISIT, Work.RECOVERY_REPORT), None)
    ),
    # Once the isolation is done, what was asked for as a precaution is an exchange like any other.
    ONSITE_WORK.says(Ruling(COVERED, All(Is(WORK, Work.PREVENTIVE_REPLACEMENT), Is(ISOLATION_DONE, True)), None)),
    ONSITE_WORK.says(Ruling(COVERED, All(RESTORE, Is(CONFIG_BACKUP, True)), None)),
    ONSITE_WORK.says(Ruling(EXCLUDED, All(RESTORE, Is(CONFIG_BACKUP, False)), None), BACKUPS_KEPT),
    PART_EXCHANGE.says(Ruling(MAY, All(Is(WORK, Work.PART_EXCHANGE), Any(IA, SUPER_DHCP)), None)),
    PART_EXCHANGE.says(Ruling(EXCLUDED, All(Is(WORK, Work.PART_EXCHANGE), Not(Any(IA, SUPER_DHCP))), None)),
    ONSITE_HARDWARE.says(
        Ruling(EXCLUDED, All(DONE_ON_SITE, Not(Is(FAULT_CAUSE, FaultCause.DEVICE_HARDWARE)))),
    ),
    ONSITE_HARDWARE.says(Ruling(EXCLUDED, SENT_IN, None)),
    ONSITE_SOFTWARE.says(Ruling(EXCLUDED, Is(WORK, Work.SOFTWARE_UPGRADE), None)),
    NO_RECOVERY,
    NO_REPORTS,
    *TAKEN_OUT,
)

WARRANTY_WORKS = (
    SUPPORT_SITE.says(Ruling(EXCLUDED, Is(WORK, Work.SUPPORT_SITE), None)),
    SOFTWARE_DOWNLOAD.says(Ruling(EXCLUDED, Is(WORK, Work.SOFTWARE_DOWNLOAD), None)),
    BY_ANALOGY,
    INITIAL_ELIGIBILITY.says(
        Ruling(
            EXCLUDED,
            All(Is(WORK, Work.INITIAL_EXCHANGE), Not(All(HappenedBy(REGISTERED), Is(CONDITIONS_MET, True)))),
        ),
    ),
    INITIAL_NEW_UNIT.says(Ruling(COVERED, All(Is(WORK, Work.INITIAL_EXCHANGE), Is(DEFECT_RECOGNISED, True)), None)),
    INITIAL_NEW_UNIT.says(Ruling(EXCLUDED, All(Is(WORK, Work.INITIAL_EXCHANGE), Is(DEFECT_RECOGNISED, False)), None)),
)
"""Beside what the warranty already includes and excludes."""

TECHNICAL_WORKS = (*QUESTIONS_ANSWERED, *SITE_AND_SOFTWARE)
VIRTUAL_WORKS = (
    *QUESTIONS_ANSWERED,
    *SITE_AND_SOFTWARE,
    VA_HOST.says(Ruling(EXCLUDED, All(INCIDENT, Is(FAULT_CAUSE, FaultCause.HOST_HARDWARE, FaultCause.HYPERVISOR)))),
    VA_FORM.says(Ruling(EXCLUDED, All(INCIDENT, Not(BY_FORM)))),
)

# --- Topics: COVERED means that what is asked is so -------------------------------------------------------------

EQUIVALENT_TOPIC = Topic(
    "equivalent-unit",
    "同等の機器での対応",
    "being served with a comparable unit",
    (EQUIVALENT_UNIT.says(Ruling(MAY)),),
)
EQUIVALENT_MAKER_TOPIC = Topic(
    "equivalent-unit",
    "同等の機器での対応",
    "being served with a comparable unit",
    (EQUIVALENT_UNIT.says(Ruling(MAY, Is(REPAIR_UNREASONABLE, True), EXCLUDED), EXCHANGE_FOR_REPAIR),),
)
SAME_MODEL_TOPIC = Topic(
    "same-model",
    "同じ機種を求める権利",
    "a right to the same model",
    (EQUIVALENT_UNIT.says(Ruling(EXCLUDED)),),
)
EQUIVALENT_REFUSED_TOPIC = Topic(
    "refusing-equivalent",
    "依頼の継続（同等の機器が示されたとき）",
    "the request going on when a comparable unit is offered",
    (
        EQUIVALENT_REFUSED.says(
            Ruling(EXCLUDED, All(Is(EQUIVALENT_OFFERED, True), Is(EQUIVALENT_AGREED, False))), EQUIVALENT_UNIT
        ),
    ),
)
LOGS_TOPIC = Topic(
    "logs-may-be-requested",
    "ログや設定の提示の求め",
    "being asked for logs and settings",
    (LOGS_ASKED.says(Ruling(MAY)),),
)
RMA_TOPIC = Topic(
    "rma-number",
    "修理番号の発行",
    "issue of a repair number",
    (RMA_NUMBER.says(Ruling(COVERED, Is(FAILURE_FOUND, True), EXCLUDED), FAILURE_JUDGED),),
)
UNIT_PREPARED_TOPIC = Topic(
    "unit-prepared",
    "番号とともに交換機や貸出機の用意",
    "an exchange or loan unit being prepared with the number",
    (RMA_NUMBER.says(Ruling(COVERED, Is(FAILURE_FOUND, True), EXCLUDED), FAILURE_JUDGED),),
)
NO_UNIT_PREPARED_TOPIC = Topic(
    "unit-prepared",
    "番号とともに交換機や貸出機の用意",
    "an exchange or loan unit being prepared with the number",
    (RMA_NUMBER.says(Ruling(EXCLUDED)),),
)
ARRIVAL_DATE_TOPIC = Topic(
    "arrival-date",
    "届く日の約束",
    "a promised day of arrival",
    (ARRIVAL_VARIES.says(Ruling(EXCLUDED)),),
)
LATEST_SOFTWARE_TOPIC = Topic(
    "latest-software",
    "最新のソフトウェアでの発送",
    "coming with the latest software",
    (LATEST_SOFTWARE.says(Ruling(EXCLUDED, Is(VERSION_NAMED, True))),),
)
FACTORY_DEFAULT_TOPIC = Topic(
    "factory-default",
    "工場での初期値のままの発送",
    "coming at factory values",
    (FACTORY_DEFAULT.says(Ruling(COVERED)),),
)
BACKUPS_TOPIC = Topic(
    "backups-kept",
    "お客様による設定の控え",
    "the customer keeping the backup of the settings",
    (BACKUPS_KEPT.says(Ruling(EXCLUDED, Is(CONFIG_BACKUP, False))),),
)


TRIAGE_TOPIC = Topic(
    "triage-required",
    "依頼してよい段階",
    "the request being ripe",
    (
        TRIAGE_REQUIRED.says(Ruling(EXCLUDED, All(Is(TRIAGE_DONE, False), Not(TRIAGE_IS_A_RULE_WITH_EXCEPTIONS)))),
        TRIAGE_REQUIRED.says(Ruling(MAY, All(Is(TRIAGE_DONE, False), TRIAGE_IS_A_RULE_WITH_EXCEPTIONS), None)),
    ),
)
"""For cross send-back; the as a rule of the procedure is not written for onsite."""
TRIAGE_ONSITE_TOPIC = Topic(
    "triage-required",
    "依頼してよい段階",
    "the request being ripe",
    (TRIAGE_REQUIRED.says(Ruling(EXCLUDED, Is(TRIAGE_DONE, False))),),
)
TRIAGE_NO_LIST_TOPIC = Topic(
    "triage-required",
    "依頼してよい段階",
    "the request being ripe",
    (TRIAGE_REQUIRED.says(Ruling(OPEN, Is(TRIAGE_DONE, False))),),
)
"""For maker maintenance and the warranty: owed, but what follows is not said."""
TRIAGE_MEANS_TOPIC = Topic(
    "triage-means",
    "定められた手段での切り分け",
    "triage by the means laid down",
    (TRIAGE_MEANS.says(Ruling(OPEN, Is(WEB_REACHABLE, False))),),
)
NO_MEANS_TOPIC = Topic(
    "triage-means",
    "定められた手段での切り分け",
    "triage by the means laid down",
    (TRIAGE_MEANS.says(Ruling(COVERED)),),
)
"""For maker maintenance and the warranty: no means is laid down, so nothing stands in the way."""
ASK_TOPIC = Topic(
    "ask-when-unsure",
    "判別が難しいときの事前の問合せ",
    "asking first when unsure",
    (ASK_WHEN_UNSURE.says(Ruling(COVERED)),),
)
ASK_NOT_STATED_TOPIC = Topic(
    "ask-when-unsure",
    "判別が難しいときの事前の問合せ",
    "asking first when unsure",
    (ASK_WHEN_UNSURE.says(Ruling(OPEN)),),
)
FORM_TOPIC = Topic(
    "channel",
    "この方法での依頼の受付",
    "a request by this channel",
    (REPAIR_CHANNEL.says(Ruling(EXCLUDED, Not(BY_FORM))),),
)
"""For cross send-back and maker maintenance."""
ONSITE_CHANNEL_TOPIC = Topic(
    "channel",
    "この方法での依頼の受付",
    "a request by this channel",
    (REPAIR_CHANNEL.says(Ruling(EXCLUDED, Not(BY_ONSITE_CHANNEL))),),
)
QUESTION_CHANNEL_TOPIC = Topic(
    "question-channel",
    "この方法での問合せの受付",
    "an inquiry by this channel",
    (REPAIR_CHANNEL.says(Ruling(EXCLUDED, Not(BY_FORM))),),
)
"""For technical support, in every paid service."""
TERMS_TOPIC = Topic(
    "separate-terms",
    "別の規約の適用",
    "terms of a separate document applying",
    (SEPARATE_TERMS.says(Ruling(COVERED)),),
)
NO_TERMS_TOPIC = Topic(
    "separate-terms",
    "オンサイトの別の規約の適用",
    "the separate onsite terms applying",
    (SEPARATE_TERMS.says(Ruling(EXCLUDED)),),
)
"""For cross send-back and maker maintenance."""
CLOSING_TOPIC = Topic(
    "case-closing",
    "問合せの継続",
    "the inquiry staying open",
    (
        CASE_CLOSING.says(Ruling(EXCLUDED, Is(DATA_SUPPLIED, False))),
        CASE_CLOSING.says(Ruling(EXCLUDED, Is(CHANGES_CARRIED_OUT, False))),
        CASE_CLOSING.says(
            Ruling(EXCLUDED, Not(Is(FAULT_CAUSE, FaultCause.DEVICE_HARDWARE, FaultCause.DEVICE_SOFTWARE)))
        ),
        CASE_CLOSING.says(Ruling(MAY, Is(NO_PROGRESS, True))),
        CASE_CLOSING.says(Ruling(MAY, Is(HANDLING_EXHAUSTED, True))),
    ),
)
"""For technical support, in every paid service and virtual support."""
OWNERSHIP_TOPIC = Topic(
    "ownership",
    "引き取られた機器や部品がメーカのものになること",
    "units and parts taken back becoming the vendor's",
    (REMOVED_PARTS.says(Ruling(COVERED)),),
)
OWNERSHIP_NOT_STATED_TOPIC = Topic(
    "ownership",
    "引き取られた機器や部品がメーカのものになること",
    "units and parts taken back becoming the vendor's",
    (REMOVED_PARTS.says(Ruling(OPEN)),),
)
CONSUMABLES_TOPIC = Topic(
    "consumables",
    "別料金なしでの部品の交換",
    "the part being exchanged at no extra fee",
    (CONSUMABLES.says(Ruling(EXCLUDED, Is(CONSUMABLE, True))),),
)
CONSUMABLES_NOT_STATED_TOPIC = Topic(
    "consumables",
    "別料金なしでの部品の交換",
    "the part being exchanged at no extra fee",
    (CONSUMABLES.says(Ruling(OPEN, Is(CONSUMABLE, True))),),
)
BUY_BACK_TOPIC = Topic(
    "buy-back",
    "外された機器や部品について何も払わずに済むこと",
    "nothing to pay for what was taken out",
    (BUY_BACK.says(Ruling(EXCLUDED, Is(KEEPS_PART, True)), REMOVED_PARTS),),
)
FREE_TOPIC = Topic(
    "paid-service", "料金のかからないサービス", "the service being free", (PAID_OR_FREE.says(Ruling(COVERED)),)
)
PAID_TOPIC = Topic(
    "paid-service", "料金のかからないサービス", "the service being free", (PAID_OR_FREE.says(Ruling(EXCLUDED)),)
)
EXCHANGE_FOR_REPAIR_TOPIC = Topic(
    "exchange-instead-of-repair",
    "修理に代わる交換",
    "exchange instead of repair",
    (EXCHANGE_FOR_REPAIR.says(Ruling(MAY, Is(REPAIR_UNREASONABLE, True), EXCLUDED)),),
)
STICKERS_TOPIC = Topic(
    "stickers",
    "貼ったシールの復元",
    "labels being put back",
    (STICKERS.says(Ruling(EXCLUDED)),),
)
LOAN_KEPT_TOPIC = Topic(
    "loan-kept",
    "貸出機を手元に残すこと",
    "keeping the loan unit",
    (LOAN_RETURN.says(Ruling(EXCLUDED)),),
)
LOAN_DUE_TOPIC = Topic(
    "loan-return-due",
    "貸出機を返す時期の到来",
    "the loan unit being due back",
    (LOAN_RETURN.says(Ruling(COVERED, Is(OPERATION_CONFIRMED, True), EXCLUDED)),),
)
UNRETURNED_TOPIC = Topic(
    "unreturned-unit",
    "故障機の返却の点で対応を受けられること",
    "being served as far as past returns go",
    (UNRETURNED.says(Ruling(EXCLUDED, LEFT_UNRETURNED)),),
)
EXTENT_TOPIC = Topic(
    "vendor-decides-extent",
    "機器ごとの交換",
    "exchange of the whole unit",
    (EXTENT_OF_EXCHANGE.says(Ruling(MAY)),),
)
SECOND_VISIT_TOPIC = Topic(
    "second-visit",
    "二度目の訪問",
    "a second visit",
    (SECOND_VISIT.says(Ruling(COVERED, All(SUPER_DHCP, Is(MOTHERBOARD_FAULT, True)), EXCLUDED)),),
)
COMPLETE_TOPIC = Topic(
    "case-complete",
    "オンサイトの対応の完了",
    "the onsite case being finished",
    (ONSITE_COMPLETE.says(Ruling(COVERED, Is(RESTORED, True), EXCLUDED)),),
)
BEYOND_UNIT_TOPIC = Topic(
    "check-beyond-unit",
    "機器単体を越える確認",
    "a check beyond the single unit",
    (ONSITE_WORK.says(Ruling(EXCLUDED)),),
)
VA_TRIAGE_TOPIC = Topic(
    "triage-complete",
    "仮想アプライアンスの切り分けの完了",
    "the triage of the virtual appliance being complete",
    (
        VA_TRIAGE.says(Ruling(EXCLUDED, Is(REST_RULED_OUT, False))),
        VA_TRIAGE_FIXES.says(Ruling(EXCLUDED, Is(SETTINGS_CHECKED, False))),
        VA_TRIAGE_FIXES.says(Ruling(EXCLUDED, Is(KNOWN_FIX_APPLIED, False))),
    ),
)
REPAIR_INSTEAD_TOPIC = Topic(
    "repair-instead-of-new-unit",
    "新品に代えて修理を選ぶこと",
    "choosing repair instead of a new unit",
    (INITIAL_NEW_UNIT.says(Ruling(OPEN, Is(DEFECT_RECOGNISED, True))),),
)

# --- Commitments -------------------------------------------------------------------------------------------------

DISPATCH_CLOCK = CROSS_DISPATCH.read(
    "infinico/dispatch-clock",
    {
        "vendor-decision": HalfDay(DECIDED_AT, WEEKDAY_DESK, never_before=ACCEPTED_AT),
        "acceptance": HalfDay(ACCEPTED_AT, WEEKDAY_DESK),
    },
    default="vendor-decision",
    why_ja="方針の文は判断の時刻をいい、表より細かい。判断は受付より早くならない。",
    why_en="The policy's own sentence names the decision and is finer than the table; "
    "a decision is never before acceptance.",
)
CROSS_SENT = Commitment(
    "dispatch",
    "交換機の発送",
    "dispatch of the exchange unit",
    Party.VENDOR,
    CROSS_DISPATCH.says(Certainty.PROMISED),
    DISPATCH_CLOCK,
    may_slip=CROSS_VERSION_DELAY.says(Is(VERSION_NAMED, True)),
)
LOAN_SENT = Commitment(
    "dispatch",
    "貸出機の発送",
    "dispatch of the loan unit",
    Party.VENDOR,
    LOAN_DISPATCH.says(Certainty.PROMISED),
    evolve(DISPATCH_CLOCK, clauses=(LOAN_DISPATCH,)),
    may_slip=LOAN_VERSION_DELAY.says(Is(VERSION_NAMED, True)),
)
FAULTY_BACK = Commitment(
    "return-faulty-unit",
    "故障機の返送",
    "return of the faulty unit",
    Party.CUSTOMER,
    CROSS_RETURN.says(Certainty.PROMISED),
    CROSS_RETURN.says(BusinessDays(5, ARRIVED, WEEKDAY_DESK)),
)
FAULTY_BACK_MAKER = Commitment(
    "return-faulty-unit",
    "故障機の送付",
    "sending of the faulty unit",
    Party.CUSTOMER,
    MAKER_FAULTY_SEND.says(Certainty.PROMISED),
    MAKER_FAULTY_SEND.says(NoDay()),
)
LOAN_BACK = Commitment(
    "loan-return",
    "貸出機の返却",
    "return of the loan unit",
    Party.CUSTOMER,
    LOAN_RETURN.says(Certainty.PROMISED),
    LOAN_RETURN.says(NoDay((OPERATION_CONFIRMED,))),
)
REPAIRED = Commitment(
    "repair",
    "修理",
    "repair",
    Party.VENDOR,
    REPAIR_GUIDE.says(Certainty.TARGETED),
    REPAIR_GUIDE.says(About(months(1), TAKEN_IN)),
)
ARRIVED_ON_SITE = Commitment(
    "arrival",
    "現地への到着",
    "arrival on site",
    Party.VENDOR,
    ARRIVAL_TARGET.says(Certainty.TARGETED),
    ARRIVAL_TARGET.says(
        Hours(
            4,
            ACCEPTED_AT,
            WEEKDAY_DESK,
            late=ARRIVAL_TARGET.read(
                "infinico/target-after-hours",
                {"not-stated": Late.NOT_STATED, "runs-on": Late.RUNS_ON, "restarts": Late.RESTARTS},
                EARLIEST_VISIT,
                default="not-stated",
                why_ja="午後の受付は翌営業日が最短とされ、4時間をそこでどう数えるかは書かれていない。",
                why_en="Afternoon calls wait for the next business day; how the 4 hours run then is not said.",
            ),
        )
    ),
)
"""For onsite weekday 9-17."""
ARRIVED_ROUND_THE_CLOCK = Commitment(
    "arrival",
    "現地への到着",
    "arrival on site",
    Party.VENDOR,
    ARRIVAL_TARGET.says(Certainty.TARGETED),
    ARRIVAL_TARGET.says(Hours(4, ACCEPTED_AT, ALWAYS_DESK), ROUND_THE_CLOCK),
)
VISIT_DAY = Commitment(
    "visit-day",
    "現地での作業の日",
    "day of the work on site",
    Party.VENDOR,
    EARLIEST_VISIT.says(Certainty.EARLIEST),
    EARLIEST_VISIT.says(HalfDay(ACCEPTED_AT, WEEKDAY_DESK)),
)
"""For onsite weekday 9-17 only; the round-the-clock grade has none."""
USUAL_JA = "以内という語に限りの意味があり、早い分には差し支えない。"
USUAL_EN = "The wording sets a limit; being sooner does no harm."
ANSWERED = Commitment(
    "answer",
    "問合せへの連絡",
    "response to an inquiry",
    Party.VENDOR,
    ANSWER_TIME.says(Certainty.TARGETED),
    ANSWER_TIME.read(
        "infinico/usual-answer",
        {
            "limit": BusinessDays(1, ACCEPTED_AT, SUPPORT_DESK, begins=Begins.AT_THE_OPENING),
            "window": BusinessDays(1, ACCEPTED_AT, SUPPORT_DESK, first=0, begins=Begins.AT_THE_OPENING),
        },
        default="limit",
        why_ja=USUAL_JA,
        why_en=USUAL_EN,
    ),
)
"""For every paid service and virtual support."""
NEW_UNIT_SENT = Commitment(
    "initial-exchange",
    "新品の発送（初期不良）",
    "dispatch of the new unit (initial defect)",
    Party.VENDOR,
    INITIAL_DISPATCH.says(Certainty.PROMISED),
    INITIAL_DISPATCH.read(
        "infinico/usual-answer",
        {
            "limit": BusinessDays(2, RECOGNISED_AT, WEEKDAY_DESK),
            "window": BusinessDays(2, RECOGNISED_AT, WEEKDAY_DESK, first=1),
        },
        default="limit",
        why_ja=USUAL_JA,
        why_en=USUAL_EN,
    ),
)
"""Counted from the day of the recognition, not from the desk's next opening (a Saturday counts as such)."""
INITIAL_FAULTY_BACK = Commitment(
    "return-after-initial-exchange",
    "故障機の送付（初期不良）",
    "sending of the faulty unit (initial defect)",
    Party.CUSTOMER,
    INITIAL_RETURN.says(Certainty.PROMISED),
    INITIAL_RETURN.says(BusinessDays(5, ARRIVED, WEEKDAY_DESK)),
)

RETURN_ACT_JA = "手順は送ることを求めており、届くまでの日数は客に左右できない。"
RETURN_ACT_EN = "The procedure asks for sending, and how long it travels is not in the customer's hands."
RETURN_TOPIC = Topic(
    "return-in-time",
    "期限内の故障機の返却",
    "the faulty unit being back in time",
    (
        CROSS_RETURN.read(
            "infinico/return-act",
            {
                "dispatch": Ruling(COVERED, DoneWithin(RETURNED, FAULTY_BACK), EXCLUDED),
                "receipt": Ruling(COVERED, DoneWithin(TAKEN_IN, FAULTY_BACK), EXCLUDED),
            },
            default="dispatch",
            why_ja=RETURN_ACT_JA,
            why_en=RETURN_ACT_EN,
        ),
    ),
)
INITIAL_RETURN_TOPIC = Topic(
    "return-in-time",
    "期限内の故障機の送付（初期不良）",
    "the faulty unit being sent in time (initial defect)",
    (INITIAL_RETURN.says(Ruling(COVERED, DoneWithin(RETURNED, INITIAL_FAULTY_BACK), EXCLUDED)),),
)
"""Here only sending is spoken of, so there is nothing to read."""

# --- Shipping ----------------------------------------------------------------------------------------------------

NOT_STATED = SHIPPING.read(
    "infinico/unstated-shipping",
    {"not-stated": Payer.NOT_STATED, "sender-pays": Payer.VENDOR},
    default="not-stated",
    why_ja="この便の負担者は書かれていない。ほかの便では送る側が払う。",
    why_en="Who pays for this leg is not written; for other legs the sender pays.",
)
CUSTOMER_SENDS = SHIPPING.says(Payer.CUSTOMER)
VENDOR_SENDS = SHIPPING.says(Payer.VENDOR)
CROSS_SHIPPING = (Shipment(Leg.FAULTY_UNIT, CUSTOMER_SENDS), Shipment(Leg.EXCHANGE_UNIT, NOT_STATED))
MAKER_SHIPPING = (
    Shipment(Leg.FAULTY_UNIT, CUSTOMER_SENDS),
    Shipment(Leg.LOAN_UNIT, VENDOR_SENDS),
    Shipment(Leg.LOAN_RETURN, CUSTOMER_SENDS),
    Shipment(Leg.REPAIRED_UNIT, VENDOR_SENDS),
)
WARRANTY_SHIPPING = (
    Shipment(Leg.FAULTY_UNIT, CUSTOMER_SENDS),
    Shipment(Leg.REPAIRED_UNIT, NOT_STATED),
    Shipment(Leg.REPLACED_UNIT, INITIAL_SHIPPING.says(Payer.VENDOR, SHIPPING)),
    Shipment(Leg.NEW_UNIT, evolve(NOT_STATED, clauses=(INITIAL_SHIPPING, SHIPPING))),
)

# --- Checklists --------------------------------------------------------------------------------------------------

REQUEST_LIST = Checklist(
    "request",
    "依頼に書くもの・付けるもの",
    "what a request carries",
    (
        REQUEST_CONTENTS.says(Item("customer-id", "お客様ID", "customer ID")),
        REQUEST_CONTENTS.says(Item("serial", "故障機のシリアル番号", "serial number of the faulty unit")),
        REQUEST_CONTENTS.says(Item("version", "ソフトウェアのバージョン", "software version")),
        REQUEST_CONTENTS.says(Item("description", "不具合の内容", "description of the trouble")),
        REQUEST_CONTENTS.says(
            Item("settings-backup", "設定のバックアップ", "backup of the settings", Is(WEB_REACHABLE, True))
        ),
        REQUEST_CONTENTS.says(
            Item("maintenance-log", "保守用のログ", "maintenance log", Is(WEB_REACHABLE, True)),
        ),
    ),
)
"""For cross send-back, maker maintenance and the warranty (initial defects too)."""
SLIP = REPAIR_SLIP.says(Item("slip", "修理依頼票", "repair slip"))
SLIP_LIST = Checklist("repair-slip", "修理依頼票と添付", "the repair slip and what goes with it", (SLIP,))
"""For maker maintenance and the warranty (initial defects too)."""
CROSS_SLIP_LIST = Checklist(
    "repair-slip",
    "修理依頼票と添付",
    "the repair slip and what goes with it",
    (
        SLIP,
        REPAIR_SLIP.says(Item("check-sheet", "切り分けチェックシート", "check sheet"), TRIAGE_MEANS),
        REPAIR_SLIP.says(Item("self-diagnosis", "自己診断の結果", "result of the self-diagnosis"), TRIAGE_MEANS),
    ),
)
CHECK_SHEET = TRIAGE_MEANS.says(Item("check-sheet", "切り分けチェックシート", "check sheet"))
SELF_DIAGNOSIS = TRIAGE_MEANS.says(Item("self-diagnosis", "自己診断", "self-diagnosis"))
ONSITE_TRIAGE_LIST = Checklist("triage", "一次切り分け", "first triage", (CHECK_SHEET, SELF_DIAGNOSIS))
CROSS_TRIAGE_LIST = Checklist(
    "triage",
    "一次切り分け",
    "first triage",
    (
        CHECK_SHEET,
        SELF_DIAGNOSIS,
        TRIAGE_MEANS.says(
            Item("network-check", "ネットワークの障害と設定変更の確認", "check for network faults and changed settings")
        ),
        TRIAGE_MEANS.says(
            Item(
                "known-fix-check", "最新のソフトウェアで直っているかの確認", "check whether the latest software has it"
            )
        ),
    ),
)
VA_TRIAGE_LIST = Checklist(
    "triage",
    "一次切り分け",
    "first triage",
    (
        VA_TRIAGE.says(Item("network-settings", "ネットワークの設定", "network settings")),
        VA_TRIAGE.says(Item("other-devices", "他社の機器", "other makers' devices")),
        VA_TRIAGE.says(Item("clients", "クライアント", "clients")),
        VA_TRIAGE.says(Item("power", "電源", "power")),
        VA_TRIAGE.says(Item("host-hardware", "基盤のハードウェア", "host hardware")),
        VA_TRIAGE.says(Item("storage", "ストレージ", "storage")),
        VA_TRIAGE.says(Item("hypervisor", "ハイパーバイザー", "hypervisor")),
        VA_TRIAGE_FIXES.says(Item("settings", "設定に誤りがないことの確認", "check that no setting is wrong")),
        VA_TRIAGE_FIXES.says(Item("known-fix", "該当する修正の適用", "applying the fix there is for it")),
    ),
)

# --- Flows -------------------------------------------------------------------------------------------------------

TRIAGED = FlowStep("triage", Party.CUSTOMER, "一次切り分け", "first triage")
SLIP_SENT = FlowStep("slip", Party.CUSTOMER, "修理依頼票の送付", "sending the repair slip")
JUDGED = FlowStep("judgement", Party.VENDOR, "故障の判断と番号の発行", "judgement, and issue of the number")
FAULTY_SENT = FlowStep("faulty-unit-sent", Party.CUSTOMER, "故障機の送付", "sending the faulty unit")
REPAIR_DONE = FlowStep("repair", Party.VENDOR, "修理", "repair")
REPAIRED_SENT = FlowStep("repaired-unit-sent", Party.VENDOR, "修理した機器の返送", "sending back the repaired unit")
CROSS_FLOW = Flow(
    "cross-sendback",
    "クロスセンドバックの手順",
    "procedure of cross send-back",
    STEP_ORDER.says(
        (
            TRIAGED,
            SLIP_SENT,
            JUDGED,
            FlowStep("exchange-unit-sent", Party.VENDOR, "交換機の発送", "dispatch of the exchange unit"),
            FAULTY_SENT,
        )
    ),
)
MAKER_FLOW = Flow(
    "maker",
    "メーカ保守の手順",
    "procedure of maker maintenance",
    STEP_ORDER.says(
        (
            TRIAGED,
            SLIP_SENT,
            JUDGED,
            FlowStep("loan-unit-sent", Party.VENDOR, "貸出機の発送", "dispatch of the loan unit"),
            FlowStep("loan-unit-checked", Party.CUSTOMER, "貸出機の動作の確認", "checking the loan unit"),
            FAULTY_SENT,
            REPAIR_DONE,
            REPAIRED_SENT,
            FlowStep("repaired-unit-checked", Party.CUSTOMER, "修理した機器の動作の確認", "checking the repaired unit"),
            FlowStep("loan-unit-returned", Party.CUSTOMER, "貸出機の返却", "returning the loan unit"),
        ),
        MAKER_FAULTY_SEND,
        LOAN_RETURN,
    ),
)
WARRANTY_FLOW = Flow(
    "product-warranty",
    "製品保証の手順",
    "procedure of the warranty",
    STEP_ORDER.says((TRIAGED, SLIP_SENT, JUDGED, FAULTY_SENT, REPAIR_DONE, REPAIRED_SENT)),
)
INITIAL_FLOW = Flow(
    "initial-defect",
    "初期不良交換の手順",
    "procedure for an initial defect",
    STEP_ORDER.says(
        (
            TRIAGED,
            SLIP_SENT,
            JUDGED,
            FlowStep("defect-recognised", Party.VENDOR, "初期不良の認定", "recognition of the initial defect"),
            FlowStep("new-unit-sent", Party.VENDOR, "新品の発送", "dispatch of the new unit"),
            FAULTY_SENT,
        ),
        INITIAL_NEW_UNIT,
    ),
)

# --- What each policy holds --------------------------------------------------------------------------------------

SUPPORT_TOPICS = (CLOSING_TOPIC, QUESTION_CHANNEL_TOPIC)
ALL_PAID = (PAID_TOPIC, *SUPPORT_TOPICS)
SENT_UNIT_TOPICS = (
    SAME_MODEL_TOPIC,
    EQUIVALENT_REFUSED_TOPIC,
    LOGS_TOPIC,
    RMA_TOPIC,
    UNIT_PREPARED_TOPIC,
    ARRIVAL_DATE_TOPIC,
    LATEST_SOFTWARE_TOPIC,
    FACTORY_DEFAULT_TOPIC,
    BACKUPS_TOPIC,
)
"""For an exchange or a loan unit that is sent."""
CROSS_TOPICS = (
    EQUIVALENT_TOPIC,
    *SENT_UNIT_TOPICS,
    TRIAGE_TOPIC,
    TRIAGE_MEANS_TOPIC,
    ASK_NOT_STATED_TOPIC,
    FORM_TOPIC,
    NO_TERMS_TOPIC,
    OWNERSHIP_TOPIC,
    CONSUMABLES_TOPIC,
    BUY_BACK_TOPIC,
    UNRETURNED_TOPIC,
    RETURN_TOPIC,
    *ALL_PAID,
)
MAKER_TOPICS = (
    EQUIVALENT_MAKER_TOPIC,
    *SENT_UNIT_TOPICS,
    TRIAGE_NO_LIST_TOPIC,
    NO_MEANS_TOPIC,
    ASK_TOPIC,
    FORM_TOPIC,
    NO_TERMS_TOPIC,
    OWNERSHIP_NOT_STATED_TOPIC,
    CONSUMABLES_TOPIC,
    EXCHANGE_FOR_REPAIR_TOPIC,
    STICKERS_TOPIC,
    LOAN_KEPT_TOPIC,
    LOAN_DUE_TOPIC,
    *ALL_PAID,
)
ONSITE_TOPICS = (
    EQUIVALENT_TOPIC,
    SAME_MODEL_TOPIC,
    EQUIVALENT_REFUSED_TOPIC,
    BACKUPS_TOPIC,
    TRIAGE_ONSITE_TOPIC,
    TRIAGE_MEANS_TOPIC,
    ONSITE_CHANNEL_TOPIC,
    TERMS_TOPIC,
    OWNERSHIP_TOPIC,
    CONSUMABLES_NOT_STATED_TOPIC,
    BUY_BACK_TOPIC,
    EXTENT_TOPIC,
    SECOND_VISIT_TOPIC,
    COMPLETE_TOPIC,
    BEYOND_UNIT_TOPIC,
    *ALL_PAID,
)
WARRANTY_TOPICS = (
    FREE_TOPIC,
    RMA_TOPIC,
    NO_UNIT_PREPARED_TOPIC,
    TRIAGE_NO_LIST_TOPIC,
    NO_MEANS_TOPIC,
    CONSUMABLES_TOPIC,
    REPAIR_INSTEAD_TOPIC,
    INITIAL_RETURN_TOPIC,
)
TECHNICAL_TOPICS = ALL_PAID
VIRTUAL_TOPICS = (VA_TRIAGE_TOPIC, *ALL_PAID)

CROSS_COMMITMENTS = (CROSS_SENT, FAULTY_BACK, ANSWERED)
MAKER_COMMITMENTS = (LOAN_SENT, FAULTY_BACK_MAKER, LOAN_BACK, REPAIRED, ANSWERED)
ONSITE_WEEKDAY_COMMITMENTS = (VISIT_DAY, ARRIVED_ON_SITE, ANSWERED)
ONSITE_24X365_COMMITMENTS = (ARRIVED_ROUND_THE_CLOCK, ANSWERED)
WARRANTY_COMMITMENTS = (NEW_UNIT_SENT, INITIAL_FAULTY_BACK)
TECHNICAL_COMMITMENTS = (ANSWERED,)
VIRTUAL_COMMITMENTS = (ANSWERED,)

CROSS_CHECKLISTS = (CROSS_TRIAGE_LIST, REQUEST_LIST, CROSS_SLIP_LIST)
MAKER_CHECKLISTS = (REQUEST_LIST, SLIP_LIST)
ONSITE_CHECKLISTS = (ONSITE_TRIAGE_LIST,)
WARRANTY_CHECKLISTS = (REQUEST_LIST, SLIP_LIST)
VIRTUAL_CHECKLISTS = (VA_TRIAGE_LIST,)

CROSS_FLOWS = (CROSS_FLOW,)
MAKER_FLOWS = (MAKER_FLOW,)
WARRANTY_FLOWS = (WARRANTY_FLOW, INITIAL_FLOW)
