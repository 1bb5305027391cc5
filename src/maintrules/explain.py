"""Sentences, in Japanese and English: what a finding says, and what is to be done by when.

Both languages tell the same facts.  A value that is not known is said to be unknown; no value is ever refused.
"""

from collections.abc import Iterable
from datetime import date, datetime
from enum import Enum
from typing import Final

from attrs import frozen

from maintrules.accounts import Delivery, Occasion
from maintrules.applications import Code, Entry, Fault
from maintrules.checklists import Checklist, Item
from maintrules.commitments import Commitment
from maintrules.decisions import AnyOf, Finding, Outcome, Rule, Values
from maintrules.desks import Half
from maintrules.duties import Bound, Deadline, Duty, Party
from maintrules.facts import Between, Never, Question
from maintrules.flows import FlowStep
from maintrules.messages import Cause, ErrorMessage
from maintrules.notices import Notice, Role, Subject
from maintrules.numbering import NumberRule
from maintrules.periods import Length, Period, Unit
from maintrules.phases import Days, Horizon, Phase
from maintrules.registration import Stage
from maintrules.releases import Kind
from maintrules.requests import Adequacy, Channel, FaultAttributable, FaultCause, Reproducible
from maintrules.shipping import Leg
from maintrules.sources import Clause
from maintrules.states import Action, ApplicationState
from maintrules.versions import Status
from maintrules.words import Application, Work

__all__ = [
    "BOUNDED_BY",
    "Bilingual",
    "BilingualError",
    "Language",
    "deadline",
    "desk",
    "finding",
    "missing",
    "told",
    "word",
]


BOUNDED_BY: Final = "bounded-by"
"""The value that names the fact from which the range of the other values follows."""


class Language(Enum):
    JA = "ja"
    EN = "en"


@frozen
class Bilingual:
    """One thing said in both languages."""

    ja: str
    en: str

    def __getitem__(self, language: Language) -> str:
        match language:
            case Language.JA:
                return self.ja
            case Language.EN:
                return self.en


class BilingualError(ValueError):
    """Something refused; *ja* and *en* say why, and the way out."""

    def __init__(self, *, ja: str, en: str) -> None:
        super().__init__(en)
        self.ja = ja
        self.en = en


_UNKNOWN: Final = Bilingual("不明", "not known")
_NEVER: Final = Bilingual("なし", "never")
_NONE: Final = Bilingual("なし", "none")
_YES: Final = Bilingual("はい", "yes")
_NO: Final = Bilingual("いいえ", "no")

_WORDS: Final[dict[Enum, Bilingual]] = {
    Outcome.COVERED: Bilingual("対象", "covered"),
    Outcome.DISCRETIONARY: Bilingual("断られることがある", "may be refused"),
    Outcome.UNDETERMINED: Bilingual("未確定", "undetermined"),
    Outcome.EXCLUDED: Bilingual("対象外", "not covered"),
    Kind.INITIAL: Bilingual("最初", "initial"),
    Kind.HOTFIX: Bilingual("ホットフィックス", "hotfix"),
    Kind.FEATURE: Bilingual("機能追加", "feature"),
    Kind.BUG_FIX: Bilingual("不具合修正", "bug fix"),
    Kind.BOTH: Bilingual("修正と機能追加", "fixes and features"),
    Kind.ANOMALY: Bilingual("規則に合わない", "not as numbered"),
    Kind.UNCLEAR: Bilingual("区別できない", "unclear"),
    Status.SUPPORTED: Bilingual("サポート対象", "supported"),
    Status.TO_BE_UPDATED: Bilingual("要更新", "to be updated"),
    Status.UNSUPPORTED: Bilingual("サポート対象外", "not supported"),
    Status.UNKNOWN_VERSION: Bilingual("未知のバージョン", "unknown version"),
    Status.UNKNOWN_LINE: Bilingual("表にない製品", "product not listed"),
    Status.NOT_KNOWN: Bilingual("不明", "not known"),
    Party.CUSTOMER: Bilingual("お客様", "customer"),
    Party.VENDOR: Bilingual("メーカ", "vendor"),
    Party.RESELLER: Bilingual("販売店", "reseller"),
    Bound.BY: Bilingual("まで", "by"),
    Bound.FROM: Bilingual("から", "from"),
    Bound.EXPECTED: Bilingual("ごろ", "expected"),
    ApplicationState.ENTERED: Bilingual("入力済み", "entered"),
    ApplicationState.SUBMITTED: Bilingual("申請済み", "submitted"),
    ApplicationState.CONFIRMING: Bilingual("確認中", "being confirmed"),
    ApplicationState.COMPLETE: Bilingual("登録完了", "complete"),
    ApplicationState.REJECTED: Bilingual("差戻し", "rejected"),
    ApplicationState.EXPIRED: Bilingual("期限切れ", "expired"),
    Role.APPLICANT: Bilingual("申込者", "applicant"),
    Role.MANAGER: Bilingual("利用管理者", "manager"),
    Role.DEPUTY: Bilingual("利用管理者代行", "deputy manager"),
    Role.USER: Bilingual("利用者", "user"),
    Role.REPRESENTATIVE: Bilingual("代表者", "representative"),
    Role.REGISTRANT: Bilingual("登録者", "registrant"),
    Role.INCIDENT_CONTACT: Bilingual("障害連絡先", "incident contact"),
    Role.SECOND_INCIDENT_CONTACT: Bilingual("2つ目の障害連絡先", "second incident contact"),
    Role.OPTED_IN: Bilingual("案内を希望した宛先", "addresses that chose it"),
    Role.FAULT_REPORTER: Bilingual("障害を知らせた連絡先", "contact that reported the fault"),
    Code.MISSING: Bilingual("未記入", "missing"),
    Code.NOT_ASKED: Bilingual("記入不要", "not asked for"),
    Code.FORM: Bilingual("形式", "form"),
    Code.TOO_MANY: Bilingual("多すぎる", "too many"),
    Code.REPEATED: Bilingual("重複", "repeated"),
    Code.SPLIT: Bilingual("不一致", "split"),
    Code.BARRED: Bilingual("定めに反する", "barred"),
    Half.AM: Bilingual("午前", "morning"),
    Half.PM: Bilingual("午後", "afternoon"),
    Application.FIRST: Bilingual("新規", "first contract"),
    Application.RENEWAL: Bilingual("更新", "renewal"),
    Adequacy.ADEQUATE: Bilingual("十分", "adequate"),
    Adequacy.DOUBTED: Bilingual("不十分の疑いがある（メーカは未判断）", "in doubt, not yet judged by the vendor"),
    Adequacy.FOUND_INADEQUATE: Bilingual("メーカが不十分と判断", "found inadequate by the vendor"),
    Channel.INQUIRY_FORM: Bilingual("問合せフォーム", "inquiry form"),
    Channel.REPAIR_HOTLINE: Bilingual("修理受付の電話", "repair hotline"),
    Channel.CALL_CENTRE: Bilingual("コールセンター", "call centre"),
    Channel.PHONE: Bilingual("電話", "telephone"),
    Channel.EMAIL: Bilingual("電子メール", "e-mail"),
    Channel.PORTAL: Bilingual("ポータル", "portal"),
    Channel.REGISTRATION_DESK: Bilingual("登録窓口", "registration desk"),
    Channel.WEB: Bilingual("ウェブサイト", "website"),
    Channel.SALES: Bilingual("営業担当", "sales"),
    FaultCause.DEVICE_HARDWARE: Bilingual("機器のハードウェア", "hardware of the unit"),
    FaultCause.DEVICE_SOFTWARE: Bilingual("機器のソフトウェア", "software of the unit"),
    FaultCause.NETWORK: Bilingual("ネットワーク", "network"),
    FaultCause.OTHER_DEVICE: Bilingual("ほかの機器", "another device"),
    FaultCause.NATURAL_DISASTER: Bilingual("天災", "natural disaster"),
    FaultCause.THIRD_PARTY_ACT: Bilingual("第三者の行為", "act of a third party"),
    FaultCause.HOST_HARDWARE: Bilingual("ホストのハードウェア", "hardware of the host"),
    FaultCause.STORAGE: Bilingual("ストレージ", "storage"),
    FaultCause.HYPERVISOR: Bilingual("ハイパーバイザー", "hypervisor"),
    FaultCause.CLIENT: Bilingual("クライアント", "client"),
    FaultCause.POWER: Bilingual("電源", "power supply"),
    FaultCause.NO_FAULT: Bilingual("障害なし", "no fault found"),
    FaultAttributable.NOBODY: Bilingual("誰の責任でもない", "nobody"),
    FaultAttributable.CUSTOMER: Bilingual("お客様", "the customer"),
    FaultAttributable.THIRD_PARTY: Bilingual("第三者", "a third party"),
    Reproducible.YES: Bilingual("再現する", "it does"),
    Reproducible.INTERMITTENT: Bilingual("ときどき再現する", "now and then"),
    Reproducible.NO: Bilingual("再現しない", "it does not"),
    Delivery.MAIL: Bilingual("電子メール", "e-mail"),
    Delivery.PAPER: Bilingual("書面", "paper"),
    Occasion.ONLINE_REGISTRATION: Bilingual("オンライン登録", "online registration"),
    Occasion.NEW_CONTRACT: Bilingual("新しい契約", "new contract"),
    Occasion.RENEWAL: Bilingual("契約の更新", "renewal of a contract"),
    Stage.ACCOUNT: Bilingual("アカウント", "account"),
    Stage.SITE: Bilingual("設置先", "site"),
    Stage.CONTACT: Bilingual("連絡先", "contact"),
    Stage.TICKET: Bilingual("チケット", "ticket"),
    Stage.BUNDLE: Bilingual("保守バンドル製品", "product with maintenance bundled"),
    NumberRule.X_STARTS_AT_0: Bilingual("Xは0から始まる", "X begins at 0"),
    NumberRule.Y_STARTS_AT_0: Bilingual("Yは0から始まる", "Y begins at 0"),
    NumberRule.X_BY_ONE: Bilingual("Xは1ずつ上がる", "X rises by 1"),
    NumberRule.Y_BY_ONE: Bilingual("Yは1ずつ上がる", "Y rises by 1"),
    NumberRule.Y_NEVER_RESETS: Bilingual("Yは下がらない", "Y does not fall"),
    NumberRule.Z_NEVER_FALLS: Bilingual("Zは下がらない", "Z does not fall"),
    NumberRule.Z_ONLY_WITH_FIXES: Bilingual("Zは修正のときだけ上がる", "Z rises with fixes only"),
    NumberRule.FIXES_RAISE_Z: Bilingual("定期リリースの修正はZを上げる", "fixes in a periodic release raise Z"),
    NumberRule.R_RISES: Bilingual("rはリリースのたびに上がる", "r rises with each release"),
    NumberRule.HOTFIX_MOVES_ONLY_R: Bilingual("ホットフィックスはrだけを上げる", "a hotfix raises only r"),
    Leg.FAULTY_UNIT: Bilingual("故障した機器", "faulty unit"),
    Leg.EXCHANGE_UNIT: Bilingual("交換機", "exchange unit"),
    Leg.LOAN_UNIT: Bilingual("代替機", "loan unit"),
    Leg.LOAN_RETURN: Bilingual("代替機の返却", "loan unit back"),
    Leg.REPAIRED_UNIT: Bilingual("修理した機器", "repaired unit"),
    Leg.NEW_UNIT: Bilingual("新しい機器", "new unit"),
    Leg.REPLACED_UNIT: Bilingual("新品に替えた故障機", "faulty unit that a new one replaced"),
    Work.REPAIR: Bilingual("修理", "repair"),
    Work.LOAN: Bilingual("代替機の貸出し", "loan of a unit"),
    Work.ADVANCE_EXCHANGE: Bilingual("先出し交換", "advance exchange"),
    Work.HOW_TO_QUESTION: Bilingual("使い方の質問", "how-to question"),
    Work.SOFTWARE_FIX: Bilingual("ソフトウェアの修正", "software fix"),
    Work.FAILURE_REPORT: Bilingual("故障の報告書", "failure report"),
    Work.REMOTE_SUPPORT: Bilingual("遠隔での支援", "remote support"),
    Work.CHANGE_PERIOD: Bilingual("期間の変更", "change of the period"),
    Work.CORRECT_RECORD: Bilingual("記録の訂正", "correction of the record"),
    Work.CHANGE_GRADE: Bilingual("水準の変更", "change of the grade"),
    Work.WORKAROUND: Bilingual("回避策", "workaround"),
    Work.HOTFIX: Bilingual("ホットフィックス", "hotfix"),
    Work.NEW_OS_SUPPORT: Bilingual("新しいOSへの接続対応", "support for a new operating system"),
    Work.NEW_FEATURE: Bilingual("機能の追加・拡張", "new feature"),
    Work.FIX_DATE: Bilingual("修正時期の開示", "disclosure of when a fix comes"),
    Work.INCIDENT_QUESTION: Bilingual("障害時の技術的な質問", "technical question during a fault"),
    Work.UNIT_EXCHANGE: Bilingual("機器の交換", "exchange of the unit"),
    Work.PART_EXCHANGE: Bilingual("部品の交換", "exchange of a part"),
    Work.RESTORE_BACKUP: Bilingual("バックアップからの復元", "restoring from a backup"),
    Work.UNIT_CHECK: Bilingual("機器単体の確認", "check of the single unit"),
    Work.RECOVERY_REPORT: Bilingual("復旧の報告", "recovery report"),
    Work.TRIAGE: Bilingual("一次切り分けの代行", "triage on the customer's behalf"),
    Work.CHECK_VISIT: Bilingual("確認のための訪問", "visit to check"),
    Work.CONFIG_CHANGE: Bilingual("設定の変更", "change of the configuration"),
    Work.CONFIG_AUTHORING: Bilingual("設定の作成", "writing the configuration"),
    Work.RELOCATION: Bilingual("据付・移設・増設・撤去・接続", "installing, moving, adding, removing or connecting"),
    Work.CABLING: Bilingual("配線", "cabling"),
    Work.INSPECTION: Bilingual("定期点検・計画停電の立会い", "inspection or planned power cut"),
    Work.SOFTWARE_UPGRADE: Bilingual("ソフトウェアの更新作業", "software upgrade work"),
    Work.MEETING: Bilingual("出張を伴う作業・打合せ・報告", "work, meetings or reports that need travel"),
    Work.FAILURE_ANALYSIS: Bilingual("故障の解析", "analysis of the failure"),
    Work.PREVENTIVE_REPLACEMENT: Bilingual("予防交換", "preventive replacement"),
    Work.RETURN_OF_UNIT: Bilingual("引き取った機器の返却", "return of what was taken away"),
    Work.BUY_BACK: Bilingual("引き取った機器の買取り", "buying back what was taken away"),
    Work.DATA_RECOVERY: Bilingual("データの復旧", "recovery of data"),
    Work.CONSULTING: Bilingual("開発・構築の支援", "development or building support"),
    Work.WHOLE_SYSTEM_QUESTION: Bilingual("システム全体の動作の質問", "question about the whole system"),
    Work.DATA_SERVICE: Bilingual("データに関する作業", "work on data"),
    Work.COMPATIBILITY_CHECK: Bilingual("他社製品との互換の確認", "compatibility check with other makers' products"),
    Work.INTERNALS_QUESTION: Bilingual("内部仕様の質問", "question about internals"),
    Work.ONSITE_SURVEY: Bilingual("現地調査", "survey on site"),
    Work.CAUSE_REPORT: Bilingual("原因の説明・経過報告", "explanation of the cause or progress report"),
    Work.LOAN_FOR_TESTING: Bilingual("検証・予備の貸出し", "loan for testing or as a spare"),
    Work.DAMAGES: Bilingual("損害への対応", "dealing with damages"),
    Work.SOFTWARE_DOWNLOAD: Bilingual("ソフトウェアのダウンロード", "software download"),
    Work.SUPPORT_SITE: Bilingual("サポートサイトの利用", "use of the support site"),
    Work.INITIAL_EXCHANGE: Bilingual("初期不良の交換", "exchange for an initial defect"),
    Work.UPKEEP: Bilingual("維持保守", "upkeep of the hardware"),
    Work.LICENCE_SERVICE: Bilingual("ライセンスのサービス", "licence service"),
    Work.INFORMATION_SERVICE: Bilingual("情報提供", "information service"),
    Work.OPERATOR_TRAINING: Bilingual("操作の研修", "training of operators"),
    Work.SHARED_INQUIRY: Bilingual("問合せの共有", "sharing of inquiries"),
    Work.KNOWLEDGE: Bilingual("ナレッジの閲覧", "use of the knowledge base"),
    Work.UPGRADE_SERVICE: Bilingual("上位サービスへの変更", "change to a higher service"),
}
_UNITS: Final = {
    Unit.DAY: Bilingual("日", "day"),
    Unit.WEEK: Bilingual("週間", "week"),
    Unit.MONTH: Bilingual("か月", "month"),
    Unit.YEAR: Bilingual("年", "year"),
}
_AND: Final = Bilingual("、", ", ")
_OR: Final = Bilingual("または", " or ")


def told(value: object, language: Language) -> str:
    """This gives a value as a sentence shows it; None is not known.

    >>> told(Between(date(2024, 4, 1), date(2024, 4, 30)), Language.EN)
    'some day from 2024-04-01 to 2024-04-30'
    """
    match value:
        case str():
            return value
        case None:
            return _UNKNOWN[language]
        case datetime():
            return value.isoformat(" ", "minutes")
        case date():
            return value.isoformat()
        case bool():
            return (_YES if value else _NO)[language]
        case Never():
            return _NEVER[language]
        case Question() | Days() | Phase() | Horizon() | Item() | Checklist() | FlowStep() | Commitment() | Clause():
            return value.ja if language is Language.JA else value.en
        case Entry() | Fault() | Action() | Notice() | Subject() | Cause() | ErrorMessage():
            return value.ja if language is Language.JA else value.en
        case Between(first, last):
            return Bilingual(f"{first} から {last} の間", f"some day from {first} to {last}")[language]
        case Period(first, last):
            return Bilingual(f"{first}～{last}", f"{first} to {last}")[language]
        case Length(n, unit):
            several = "" if n == 1 else "s"
            return Bilingual(f"{n}{_UNITS[unit].ja}", f"{n} {_UNITS[unit].en}{several}")[language]
        case AnyOf(values):
            return _OR[language].join(dict.fromkeys(told(each, language) for each in values))
        case Enum():
            return word(value)[language]
        case list() | tuple() | set() | frozenset():
            return _AND[language].join(told(each, language) for each in value) or _NONE[language]
        case _:
            return str(value)


def word(member: Enum) -> Bilingual:
    """This gives the word for a member of an enum; its value, where there is none."""
    return _WORDS.get(member) or Bilingual(str(member.value), str(member.value))


_DESKS: Final = {
    "reception": Bilingual("受付窓口", "reception desk"),
    "technical-support": Bilingual("技術的な問合せの窓口", "technical support desk"),
    "call-centre": Bilingual("コールセンター", "call centre"),
    "contract-desk": Bilingual("契約の窓口", "contract desk"),
    "registration-desk": Bilingual("登録窓口", "registration desk"),
    "business-days": Bilingual("営業日", "business days"),
}


def desk(name: str) -> Bilingual:
    """This gives what people call the desk of this name; its name, where there is no word for it."""
    return _DESKS.get(name) or Bilingual(name, name)


class _Told(dict[str, str]):
    """The values of a template, each told when the template asks for it; one that it lacks is not known."""

    def __init__(self, values: Values, language: Language) -> None:
        super().__init__()
        self._values = values
        self._language = language

    def __missing__(self, name: str) -> str:
        return told(self._values.get(name), self._language)


def _filled(template: Rule | Duty, values: Values) -> tuple[str, str]:
    """The two sentences of a template."""
    return (
        template.ja.format_map(_Told(values, Language.JA)),
        template.en.format_map(_Told(values, Language.EN)),
    )


def missing(questions: Iterable[Question]) -> Bilingual:
    """This names the facts that are missing."""
    asked = list(questions)
    return Bilingual("、".join(each.ja for each in asked), ", ".join(each.en for each in asked))


def finding(found: Finding) -> Bilingual:
    """This tells a finding; one that is open says what is missing, and the worst that it can come to."""
    rule = found.rule
    ja, en = _filled(rule, found.values)
    if isinstance(bound := found.values.get(BOUNDED_BY), Question):
        ja, en = f"{ja}日の範囲は{bound.ja}から決まります。", f"{en} The range follows from the {bound.en}."
    if found.outcome is not Outcome.UNDETERMINED:
        return Bilingual(ja, en)
    worst = _WORDS[found.weighs]
    lacking = missing(found.missing)
    if rule.outcome is not Outcome.UNDETERMINED:
        # The rule says what holds in the end, so it must not sound as if it held already.
        return Bilingual(
            f"「{ja}」に当たるかどうかは未確定です。不明な事実: {lacking.ja}。最悪の場合: {worst.ja}。",
            f'Whether this holds is open: "{en}" Not known: {lacking.en}. At worst: {worst.en}.',
        )
    if found.missing:
        return Bilingual(
            f"{ja}不明な事実: {lacking.ja}。最悪の場合: {worst.ja}。",
            f"{en} Not known: {lacking.en}. At worst: {worst.en}.",
        )
    return Bilingual(f"{ja}最悪の場合: {worst.ja}。", f"{en} At worst: {worst.en}.")


def deadline(due: Deadline) -> Bilingual:
    """This tells what is to be done, and which facts are missing for its day or could make it earlier."""
    ja, en = _filled(due.duty, due.values)
    lacking = missing(due.missing)
    if due.on is not None:
        if due.values.get("projected") is True:
            ja, en = f"{ja}公布前の祝日を見込んだ日です。", f"{en} It counts on days off not yet gazetted."
        if due.missing:
            ja = f"{ja}これより早いこともあります。不明な事実: {lacking.ja}。"
            en = f"{en} It may be earlier. Not known: {lacking.en}."
        return Bilingual(ja, en)
    return Bilingual(f"{ja}日が決まりません。不明な事実: {lacking.ja}。", f"{en} No day yet. Not known: {lacking.en}.")
