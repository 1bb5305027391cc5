"""What can be known of a request (依頼): how it came, what is wrong, what was done before, what is shown.

The same facts serve every vendor and service; each has the question that a person would be asked.
"""

from enum import Enum
from typing import Final

from attrs import frozen

from maintrules.facts import Event, Fact, Moment

__all__ = [
    "Adequacy",
    "Channel",
    "Codes",
    "FaultAttributable",
    "FaultCause",
    "Reproducible",
    "StepsTaken",
    "Supplied",
]


class Channel(Enum):
    """By which way the request came."""

    INQUIRY_FORM = "inquiry-form"
    REPAIR_HOTLINE = "repair-hotline"
    CALL_CENTRE = "call-centre"
    PHONE = "phone"
    EMAIL = "email"
    PORTAL = "portal"
    REGISTRATION_DESK = "registration-desk"
    WEB = "web"
    SALES = "sales"


class FaultCause(Enum):
    """What caused the fault, as far as it is found."""

    DEVICE_HARDWARE = "device-hardware"
    DEVICE_SOFTWARE = "device-software"
    NETWORK = "network"
    OTHER_DEVICE = "other-device"
    NATURAL_DISASTER = "natural-disaster"
    THIRD_PARTY_ACT = "third-party-act"
    HOST_HARDWARE = "host-hardware"
    STORAGE = "storage"
    HYPERVISOR = "hypervisor"
    CLIENT = "client"
    POWER = "power"
    NO_FAULT = "no-fault"


class FaultAttributable(Enum):
    """Who is to answer for the fault."""

    NOBODY = "nobody"
    CUSTOMER = "customer"
    THIRD_PARTY = "third-party"


class Adequacy(Enum):
    """Was something done well enough, where that is for the vendor to judge?"""

    ADEQUATE = "adequate"
    DOUBTED = "doubted"
    """It is said not to have been; the vendor has not judged."""
    FOUND_INADEQUATE = "found-inadequate"
    """The vendor's judgement."""


class Reproducible(Enum):
    YES = "yes"
    INTERMITTENT = "intermittent"
    NO = "no"


@frozen
class Supplied:
    """The names of the items that were supplied."""

    each: tuple[str, ...]


@frozen
class StepsTaken:
    """The names of the steps that were taken, in any order."""

    each: tuple[str, ...]


@frozen
class Codes:
    """Texts that are listed: the product codes of a price list, addresses."""

    each: tuple[str, ...]


CHANNEL: Final = Fact(
    "channel", "受付の方法", "channel", "どの方法で依頼しましたか。", "By which way did the request come?", kind=Channel
)
FAULT_CAUSE: Final = Fact(
    "fault-cause",
    "障害の原因",
    "cause of the fault",
    "障害の原因は何ですか。",
    "What caused the fault?",
    kind=FaultCause,
)
FAULT_ATTRIBUTABLE: Final = Fact(
    "fault-attributable",
    "障害の責任",
    "who is to answer for the fault",
    "障害は誰の責任によるものですか。",
    "Who is to answer for the fault?",
    kind=FaultAttributable,
)
REPRODUCIBLE: Final = Fact(
    "reproducible",
    "再現性",
    "does it reproduce",
    "事象は再現しますか。",
    "Does the event reproduce?",
    kind=Reproducible,
)
UNRETURNED_UNITS: Final = Fact(
    "unreturned-units",
    "期限を過ぎて未返却の故障機の数",
    "faulty units past their day and not returned",
    "返送の期限を過ぎても返していない故障機は何台ありますか。",
    "How many faulty units are past their day of return and not sent back?",
    kind=int,
)
SUPPLIED: Final = Fact(
    "supplied", "提出したもの", "items supplied", "何を提出しましたか。", "Which items were supplied?", kind=Supplied
)
STEPS_TAKEN: Final = Fact(
    "steps-taken", "済んだ手順", "steps taken", "どの手順が済みましたか。", "Which steps were taken?", kind=StepsTaken
)
RECEIVED_AT: Final = Moment(
    "received-at",
    "依頼の日時",
    "when the request came",
    "依頼はいつ届きましたか。",
    "When did the request come?",
)
ACCEPTED_AT: Final = Moment(
    "accepted-at",
    "受け付けた日時",
    "when the request was accepted",
    "依頼はいつ受け付けられましたか。",
    "When was the request accepted?",
)
DECIDED_AT: Final = Moment(
    "decided-at",
    "メーカが必要と判断した日時",
    "when the vendor found it necessary",
    "メーカはいつ交換や引取りが必要と判断しましたか。",
    "When did the vendor find the exchange or pick-up necessary?",
)
RECOGNISED_AT: Final = Moment(
    "recognised-at",
    "初期不良と認めた日時",
    "when the initial defect was recognised",
    "メーカはいつ初期不良と認めましたか。",
    "When did the vendor recognise the initial defect?",
)
ARRIVED: Final = Event(
    "arrived",
    "交換機が届いた日",
    "arrival of the exchange unit",
    "交換機はいつ届きましたか。",
    "When did the exchange unit arrive?",
)
RETURNED: Final = Event(
    "returned",
    "故障機を返送した日",
    "return of the faulty unit",
    "故障した機器をいつ返送しましたか。",
    "When was the faulty unit sent back?",
)
TAKEN_IN: Final = Event(
    "taken-in",
    "修理品が届いた日",
    "arrival of the unit to be repaired",
    "修理する機器はいつメーカに届きましたか。",
    "When did the unit to be repaired arrive at the vendor?",
)
TRIAGE_DONE: Final = Fact(
    "triage-done",
    "お客様の一次切り分けが済んでいる",
    "the customer's first triage is done",
    "お客様による一次切り分けは済んでいますか。",
    "Has the customer finished the first triage?",
    kind=bool,
)
ISOLATION_DONE: Final = Fact(
    "isolation-done",
    "障害の切り分け全体が済んでいる",
    "the isolation of the fault is finished",
    "障害の切り分けは最後まで済んでいますか。",
    "Is the isolation of the fault finished?",
    kind=bool,
)
TRIAGE_ADEQUATE: Final = Fact(
    "triage-adequate",
    "切り分けの十分さ",
    "adequacy of the triage",
    "切り分けは十分でしたか。それとも不十分の疑いがある、またはメーカが不十分と判断しましたか。",
    "Was the triage adequate, is that in doubt, or did the vendor find it inadequate?",
    kind=Adequacy,
)
REPORT_TRUTHFUL: Final = Fact(
    "report-truthful",
    "申告が事実どおり",
    "the report was truthful",
    "申告の内容は事実どおりでしたか。",
    "Was the report truthful?",
    kind=bool,
)
MOUNTED_HIGH: Final = Fact(
    "mounted-high",
    "高所への設置",
    "mounted at height",
    "機器は高所に取り付けられていますか。",
    "Is the unit mounted at height?",
    kind=bool,
)
OPENED_OR_MODIFIED: Final = Fact(
    "opened-or-modified",
    "開封・分解・改造された機器",
    "opened, dismantled or modified",
    "機器は開封、分解、加工、改造されていますか。",
    "Was the unit opened, dismantled, processed or modified?",
    kind=bool,
)
MODIFICATION_AUTHORISED: Final = Fact(
    "modification-authorised",
    "改造などへのメーカの許可",
    "the vendor allowed the modification",
    "その開封や改造は許可されていましたか。",
    "Was that modification allowed?",
    kind=bool,
)
ENVIRONMENT_SUPPORTED: Final = Fact(
    "environment-supported",
    "サポートされる環境",
    "the environment is supported",
    "環境、アプリケーション、プロトコルはサポートされるものですか。",
    "Are environment, application and protocol supported?",
    kind=bool,
)
SITE_AS_REGISTERED: Final = Fact(
    "site-as-registered",
    "登録どおりの設置場所",
    "installed where it is registered",
    "契約または登録のとおりの場所で使われていますか。",
    "Is the unit used at the place in the contract or registration?",
    kind=bool,
)
OWNER_AS_REGISTERED: Final = Fact(
    "owner-as-registered",
    "登録どおりの所有者",
    "owned by whom it is registered for",
    "契約または登録のとおりの所有者が使っていますか。",
    "Is the unit used by the owner in the contract or registration?",
    kind=bool,
)
SERIAL_SHOWN: Final = Fact(
    "serial-shown",
    "シリアル番号の提示",
    "the serial number was given",
    "シリアル番号は提示されていますか。",
    "Was the serial number given?",
    kind=bool,
)
RMA_NUMBER_SHOWN: Final = Fact(
    "rma-number-shown",
    "修理番号の提示",
    "the repair number was given",
    "修理番号（RMA番号など）は提示されていますか。",
    "Was the repair number (RMA) given?",
    kind=bool,
)
CONFIG_BACKUP: Final = Fact(
    "config-backup",
    "設定のバックアップの用意",
    "the customer has a backup of the settings",
    "お客様は設定のバックアップを持っていますか。",
    "Does the customer have a backup of the settings?",
    kind=bool,
)
USED_IN_JAPAN: Final = Fact(
    "used-in-japan",
    "日本国内での使用",
    "used in Japan",
    "製品は日本国内で使われていますか。",
    "Is the product used in Japan?",
    kind=bool,
)
ASKED_IN_JAPANESE: Final = Fact(
    "asked-in-japanese",
    "日本語での問合せ",
    "asked in Japanese",
    "問合せは日本語ですか。",
    "Is the inquiry in Japanese?",
    kind=bool,
)
DATA_SUPPLIED: Final = Fact(
    "data-supplied",
    "求められた情報の提供",
    "the data asked for was supplied",
    "メーカが求めたログや設定などは提供されていますか。",
    "Were the logs, settings and other data that the vendor asked for supplied?",
    kind=bool,
)
DEADLINE_DEMANDED: Final = Fact(
    "deadline-demanded",
    "回答の日時や担当者の指定",
    "a fixed time or a named engineer is demanded",
    "回答の日時や担当者を指定していますか。",
    "Is a fixed time of the answer or a named engineer demanded?",
    kind=bool,
)
HYPERVISOR_DESIGNATED: Final = Fact(
    "hypervisor-designated",
    "指定されたハイパーバイザー",
    "the hypervisor is designated",
    "ハイパーバイザーはメーカが指定したものですか。",
    "Is the hypervisor one that the vendor designated?",
    kind=bool,
)
ENVIRONMENT_INFO: Final = Fact(
    "environment-info",
    "環境や障害内容の情報",
    "what is needed of environment and problem can be had",
    "環境や障害の内容について必要な情報は得られますか。",
    "Can the information needed about environment and problem be had?",
    kind=bool,
)
FIX_NOT_INSTALLED: Final = Fact(
    "fix-not-installed",
    "修正済みソフトウェアの未適用",
    "software with a fix is not installed",
    "不具合を修正したソフトウェアで、まだ入れていないものがありますか。",
    "Is there software with fixes that is not installed?",
    kind=bool,
)
LICENCE_VALID: Final = Fact(
    "licence-valid",
    "有効なライセンス",
    "the licence is valid",
    "ライセンスは有効ですか。",
    "Is the licence valid?",
    kind=bool,
)
RESTORED: Final = Fact(
    "restored",
    "機器の正常な状態への復旧",
    "the unit is back to normal",
    "機器は正常な状態に戻りましたか。",
    "Is the unit back to normal?",
    kind=bool,
)
KNOWN_FIX_APPLIED: Final = Fact(
    "known-fix-applied",
    "該当する修正の適用",
    "the known fix is applied",
    "この問題に効く修正があれば、適用しましたか。",
    "If there is a fix for the problem, was it applied?",
    kind=bool,
)
SETTINGS_CHECKED: Final = Fact(
    "settings-checked",
    "設定の確認",
    "the settings were checked",
    "設定に誤りがないことを確かめましたか。",
    "Were the settings checked?",
    kind=bool,
)
REST_RULED_OUT: Final = Fact(
    "rest-ruled-out",
    "ほかの原因の除外",
    "all other causes are ruled out",
    "ほかの機器やネットワークなどの原因を除きましたか。",
    "Are all other causes (network, other devices, host, storage, ...) ruled out?",
    kind=bool,
)
CHANGES_CARRIED_OUT: Final = Fact(
    "changes-carried-out",
    "提案された変更の実施",
    "the changes proposed were carried out",
    "メーカが提案した変更を実施しましたか。",
    "Were the changes that the vendor proposed carried out?",
    kind=bool,
)
NO_PROGRESS: Final = Fact(
    "no-progress",
    "進展が見込めないとのメーカの判断",
    "the vendor finds no progress possible",
    "メーカは原因を追えず進展がないと判断しましたか。",
    "Does the vendor find the cause untraceable and no progress possible?",
    kind=bool,
)
HANDLING_EXHAUSTED: Final = Fact(
    "handling-exhausted",
    "対応を尽くしたとのメーカの判断",
    "the vendor finds explanation and handling exhausted",
    "メーカは説明と対応を尽くしたと判断しましたか。",
    "Does the vendor find explanation and handling exhausted?",
    kind=bool,
)
EQUIVALENT_OFFERED: Final = Fact(
    "equivalent-offered",
    "同等品の提示",
    "a comparable unit is offered",
    "同等の機器が提示されていますか。",
    "Is a comparable unit offered?",
    kind=bool,
)
EQUIVALENT_AGREED: Final = Fact(
    "equivalent-agreed",
    "同等品への同意",
    "the customer agrees to the comparable unit",
    "お客様は同等の機器に同意しますか。",
    "Does the customer agree to the comparable unit?",
    kind=bool,
)
CONSUMABLE: Final = Fact(
    "consumable",
    "消耗品",
    "the part is a consumable",
    "交換する部品は消耗品ですか。",
    "Is the part a consumable?",
    kind=bool,
)
VERSION_NAMED: Final = Fact(
    "version-named",
    "バージョンの指定",
    "the customer names a software version",
    "ソフトウェアのバージョンを指定しますか。",
    "Does the customer name a software version?",
    kind=bool,
)
MOTHERBOARD_FAULT: Final = Fact(
    "motherboard-fault",
    "マザーボードの故障",
    "the motherboard is at fault",
    "故障しているのはマザーボードですか。",
    "Is the motherboard at fault?",
    kind=bool,
)
REPAIR_UNREASONABLE: Final = Fact(
    "repair-unreasonable",
    "修理が適当でないとのメーカの判断",
    "the vendor finds repair impossible or unreasonable",
    "メーカは修理ができない、または適当でないと判断しましたか。",
    "Does the vendor find repair impossible, difficult or unreasonable?",
    kind=bool,
)
OPERATION_CONFIRMED: Final = Fact(
    "operation-confirmed",
    "正常な動作の確認",
    "normal operation is confirmed",
    "正常に動くことを確かめましたか。",
    "Is normal operation confirmed?",
    kind=bool,
)
CONDITIONS_MET: Final = Fact(
    "conditions-met",
    "別の文書の条件を満たす",
    "the conditions of the separate document are met",
    "別の文書にある条件を満たしていますか。",
    "Are the conditions of the separate document met?",
    kind=bool,
)
DEFECT_RECOGNISED: Final = Fact(
    "defect-recognised",
    "初期不良とのメーカの認定",
    "the vendor recognised an initial defect",
    "メーカは初期不良と認めましたか。",
    "Did the vendor recognise an initial defect?",
    kind=bool,
)
KEEPS_PART: Final = Fact(
    "keeps-part",
    "外した部品の手元への希望",
    "the customer wants to keep what is taken out",
    "外した機器や部品を手元に置きたいですか。",
    "Does the customer want to keep the unit or part taken out?",
    kind=bool,
)
RETURNED_LATE: Final = Fact(
    "returned-late",
    "過去の返却の遅れ",
    "a faulty unit was returned late",
    "過去に、故障した機器の返却が期限より遅れましたか。",
    "Was a faulty unit ever returned late?",
    kind=bool,
)
TICKET_LOST: Final = Fact(
    "ticket-lost",
    "チケットの紛失",
    "the ticket is lost",
    "チケットを紛失しましたか。",
    "Is the ticket lost?",
    kind=bool,
)
TICKET_MISORDERED: Final = Fact(
    "ticket-misordered",
    "チケットの誤注文",
    "the ticket was ordered by mistake",
    "チケットを誤って注文しましたか。",
    "Was the ticket ordered by mistake?",
    kind=bool,
)
PORTAL_LOGIN: Final = Fact(
    "portal-login",
    "ポータルへのログイン",
    "logged in to the portal",
    "ポータルにログインしていますか。",
    "Is the caller logged in to the portal?",
    kind=bool,
)
PRODUCT_FAMILY: Final = Fact(
    "product-family",
    "製品ファミリー",
    "product family",
    "どの製品ファミリーの機器ですか。",
    "To which product family does the unit belong?",
    kind=str,
)
WINDOW_ON_CARD: Final = Fact(
    "window-on-card",
    "カードに記載の対応日・時間帯",
    "service days and hours on the card",
    "シリアルNo.カードに記載された対応の曜日と時間帯は何ですか。",
    "Which days and hours of service does the serial number card state?",
    kind=str,
)
PARTICULAR_ITEM: Final = Fact(
    "particular-item",
    "特定の情報の要求",
    "a particular item is demanded",
    "特定の情報の提供を求めていますか。",
    "Is one particular item of information demanded?",
    kind=bool,
)
PRICE_LIST: Final = Fact(
    "price-list",
    "価格表にある商品コード",
    "product codes in the price list",
    "価格表にはどの商品コードが載っていますか。",
    "Which product codes does the price list hold?",
    kind=Codes,
)
PRODUCT_CODE: Final = Fact(
    "product-code",
    "商品コード",
    "product code",
    "製品の商品コードは何ですか。",
    "Which product code does the unit have?",
    kind=str,
)
MAINTENANCE_BUNDLED: Final = Fact(
    "maintenance-bundled",
    "保守バンドル製品",
    "product with maintenance bundled",
    "保守が初めから付いた製品（保守バンドル製品）ですか。",
    "Is it a product sold with maintenance bundled?",
    kind=bool,
)
WEB_REACHABLE: Final = Fact(
    "web-reachable",
    "本体のWeb画面に接続できる",
    "the unit's web screen can be reached",
    "機器のWeb画面に接続できますか。",
    "Can the web screen of the unit be reached?",
    kind=bool,
)
