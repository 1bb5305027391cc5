"""What can be known of an application (申請): what is applied for, who is who, and what stands on the papers.

The same facts serve every vendor; each has the question that a person would be asked.
"""

from enum import Enum
from typing import Final

from attrs import frozen

from maintrules.facts import Event, Fact
from maintrules.requests import Codes

__all__ = [
    "ApplicationKind",
    "AskedAbout",
    "AskedDesk",
    "Browser",
    "ChangeOf",
    "DataUse",
    "KeySource",
    "LabelPlace",
    "LabelTo",
    "MailKind",
    "Matter",
    "Names",
    "NumbersOf",
    "PackClass",
    "PortalRole",
    "PostalCodeKind",
    "Record",
    "RegisteredAs",
    "RegistrationScreen",
    "ReportMeans",
    "SearchBy",
    "SecondPlace",
    "SerialFrom",
    "SettingsOperation",
    "UserIdState",
]


class ApplicationKind(Enum):
    NEW = "new"
    ADDITIONAL = "additional"
    EXTENSION = "extension"


class PackClass(Enum):
    """For what a pack is made."""

    HARDWARE = "hardware"
    PC = "pc"
    """Hardware too, but with its own sticker in the package."""
    SOFTWARE = "software"
    HARDWARE_BUNDLE = "hardware-bundle"


class UserIdState(Enum):
    TEMPORARY = "temporary"
    FORMAL = "formal"


class PortalRole(Enum):
    MANAGER = "manager"
    DEPUTY = "deputy"


class LabelTo(Enum):
    """To whom the label is to be posted."""

    APPLICANT = "applicant"
    USER = "user"
    MANAGER = "manager"
    """Of the support ID concerned, as the deputy."""
    DEPUTY = "deputy"
    MEMBER_ELSEWHERE = "member-elsewhere"
    THIRD_PERSON = "third-person"


class LabelPlace(Enum):
    SERIAL_CARD = "serial-card"
    UNIT = "unit"
    ELSEWHERE = "elsewhere"


class ChangeOf(Enum):
    """What of a registration is to be viewed or changed."""

    LOCATION = "location"
    OPTIONS = "options"
    MODEL = "model"
    SERIAL = "serial"
    PURCHASE_DATE = "purchase-date"
    HOURS = "hours"
    CUSTOMER_NAME = "customer-name"
    USERS = "users"


class NumbersOf(Enum):
    UNIT = "unit"
    OPTION = "option"
    PACK = "pack"


class SerialFrom(Enum):
    SERIAL_CARD = "serial-card"
    WARRANTY_CARD = "warranty-card"
    NAMEPLATE = "nameplate"


class SearchBy(Enum):
    SUPPORT_ID = "support-id"
    CUSTOMER_NAME = "customer-name"
    SYSTEM_NAME = "system-name"
    USER_ID = "user-id"
    NOTHING = "nothing"


class Matter(Enum):
    """What a vendor's desk is asked about."""

    MISSING_CONTENTS = "missing-contents"
    RETURN = "return"
    REGISTRATION = "registration"
    FAILURE = "failure"
    PROGRAM_QUESTION = "program-question"
    START_NOT_VISIBLE = "start-not-visible"
    CHANGE_WHILE_CONFIRMING = "change-while-confirming"


class AskedDesk(Enum):
    SELLER = "seller"
    REGISTRATION_DESK = "registration-desk"
    CONTACT_CENTRE = "contact-centre"
    SUPPORT_CENTRE = "support-centre"
    PORTAL = "portal"
    PORTAL_CONTRACTS = "portal-contracts"
    """The portal's inquiries on contracts and services."""


class RegistrationScreen(Enum):
    """The screen on which a product is registered for the first time."""

    TICKET = "ticket"
    BUNDLE = "bundle"


class SecondPlace(Enum):
    """Where a second unit stands, seen from the first."""

    SAME_ADDRESS = "same-address"
    OTHER_FLOOR = "other-floor"
    """The same building, written with another floor."""
    OTHER_ADDRESS = "other-address"


class RegisteredAs(Enum):
    """As what somebody is registered."""

    REGISTRANT = "registrant"
    """The user registrant, who is the contractor."""
    SITE = "site"
    """The person in charge of the site."""
    INCIDENT_CONTACT = "incident-contact"
    """Mail 1 or mail 2."""
    COLLEAGUE = "colleague"
    """Not registered, but of the company of one who is."""
    NOBODY = "nobody"


class PostalCodeKind(Enum):
    """Whose a postal code is."""

    AREA = "area"
    LARGE_OFFICE = "large-office"


class Record(Enum):
    """What was registered and is to be edited."""

    USER = "user"
    SITE_NAME = "site-name"
    SITE_ADDRESS = "site-address"
    INCIDENT_CONTACT = "incident-contact"
    SERIAL = "serial"
    PERIOD = "period"


class AskedAbout(Enum):
    """What a question is about."""

    PORTAL = "portal"
    PRODUCT = "product"


class Browser(Enum):
    CHROME = "chrome"
    EDGE = "edge"
    INTERNET_EXPLORER = "internet-explorer"
    OTHER = "other"


class SettingsOperation(Enum):
    """Something done on the page of the support settings."""

    ISSUE_ID = "issue-id"
    ADD_KEY = "add-key"
    REMOVE_KEY = "remove-key"
    ADD_MEMBER = "add-member"
    REMOVE_MEMBER = "remove-member"
    ADD_COPY_ADDRESS = "add-copy-address"
    REMOVE_COPY_ADDRESS = "remove-copy-address"
    RENAME_ID = "rename-id"
    DELETE_ID = "delete-id"
    CHANGE_DESCRIPTION = "change-description"


class KeySource(Enum):
    """From whom the support key is asked."""

    VENDOR = "vendor"
    REPRESENTATIVE = "representative"


class MailKind(Enum):
    """Whose mail address it is."""

    PERSONAL = "personal"
    SHARED = "shared"


class DataUse(Enum):
    """What personal information is used for."""

    INQUIRY = "inquiry"
    PRODUCT_INFORMATION = "product-information"
    THIRD_PARTY = "third-party"
    OTHER = "other"


@frozen
class Names:
    """Names of people or of support IDs, compared exactly."""

    each: tuple[str, ...]


class ReportMeans(Enum):
    """How a recovery is reported."""

    ON_SITE = "on-site"
    TELEPHONE = "telephone"
    WRITTEN = "written"
    EMAIL = "email"


# Packs, units, roles and the label

APPLICATION_KIND: Final = Fact(
    "application-kind",
    "登録の申込みの種類",
    "kind of registration",
    "新規、追加、延長のどの申込みですか。",
    "Is the registration a new one, an additional one or an extension?",
    kind=ApplicationKind,
)
PACK_CLASS: Final = Fact(
    "pack-class",
    "パックの用途",
    "what the pack is for",
    "パックはハードウェア用、PC用、ソフトウェア用、ハードウェアのバンドルのどれですか。",
    "Is the pack for hardware, for PCs, for software, or a hardware bundle?",
    kind=PackClass,
)
NEEDS_LOCATION: Final = Fact(
    "needs-location",
    "設置場所の入力が要る製品",
    "the product needs its place entered",
    "設置場所の入力が要る製品ですか。",
    "Does the product need its place entered?",
    kind=bool,
)
TAKES_OPTIONS: Final = Fact(
    "takes-options",
    "オプション機器の入力が要る製品",
    "the product needs its options entered",
    "オプション機器の入力が要る製品ですか。",
    "Does the product need its options entered?",
    kind=bool,
)
NEEDS_LABEL: Final = Fact(
    "needs-label",
    "機器管理ラベルの要るパック",
    "a pack applied for needs the label",
    "申し込むパックの中に、機器管理ラベルの要るものがありますか。",
    "Does one of the packs applied for need the device label?",
    kind=bool,
)
SUPPORT_IDS: Final = Fact(
    "support-ids",
    "属するサポートIDの数",
    "support IDs the user belongs to",
    "いくつのサポートIDに属していますか。",
    "To how many support IDs does the user belong?",
    kind=int,
)
LIVE_SUPPORT_IDS: Final = Fact(
    "live-support-ids",
    "契約の終わっていないサポートIDの数",
    "support IDs not ended",
    "そのうち契約の終わっていないサポートIDはいくつですか。",
    "How many of these support IDs have not ended?",
    kind=int,
)
BELONGS_TO_ID: Final = Fact(
    "belongs-to-id",
    "選んだサポートIDへの所属",
    "the user belongs to the support ID chosen",
    "選んだサポートIDに属していますか。",
    "Does the user belong to the support ID chosen?",
    kind=bool,
)
SEPARATE_ID: Final = Fact(
    "separate-management",
    "今のサポートIDと分けた管理",
    "to be kept apart from the support ID held",
    "今あるサポートIDとは分けて管理しますか。",
    "Is it to be kept apart from the support ID held?",
    kind=bool,
)
ALREADY_IN_ID: Final = Fact(
    "product-already-in-id",
    "サポートIDに登録済みの製品",
    "the product is already in the support ID",
    "その製品はもうサポートIDに登録されていますか。",
    "Is the product already in the support ID?",
    kind=bool,
)
USER_ID_STATE: Final = Fact(
    "user-id-state",
    "ユーザIDの状態",
    "state of the user ID",
    "ユーザIDは仮のものですか、正式なものですか。",
    "Is the user ID a temporary or a formal one?",
    kind=UserIdState,
)
NEWLY_ISSUED: Final = Fact(
    "user-ids-newly-issued",
    "ユーザIDの新規の発行",
    "user IDs are newly issued",
    "この登録で新しいユーザIDが発行されますか。",
    "Are new user IDs issued with this registration?",
    kind=bool,
)
KEY_KNOWN: Final = Fact(
    "full-registration-key-known",
    "本登録キーの把握",
    "the key of full registration is known",
    "本登録をする人は本登録キーを知っていますか。",
    "Does the person who fully registers know the key?",
    kind=bool,
)
MANAGERS: Final = Fact(
    "managers",
    "利用管理者の人数",
    "number of managers",
    "利用管理者は何名ですか。",
    "How many managers are there?",
    kind=int,
)
DEPUTIES: Final = Fact(
    "deputies",
    "利用管理者代行の人数",
    "number of deputies",
    "利用管理者代行は何名ですか。",
    "How many deputies are there?",
    kind=int,
)
BOTH_ROLES: Final = Fact(
    "one-person-both-roles",
    "両方の役割の兼任",
    "one person in both roles",
    "一人が利用管理者と代行を兼ねますか。",
    "Is one person both manager and deputy?",
    kind=bool,
)
APPLICANT_ROLE: Final = Fact(
    "applicant-role",
    "申込者の役割",
    "role of the applicant",
    "申込者の役割は何ですか。",
    "Which role does the applicant have?",
    kind=PortalRole,
)
USER_ROLE: Final = Fact(
    "user-role",
    "利用者の役割",
    "role of the user",
    "利用者（契約者）の役割は何ですか。",
    "Which role does the user (contract holder) have?",
    kind=PortalRole,
)
SAME_NAME: Final = Fact(
    "same-name",
    "申込者と利用者の同じ名前",
    "applicant and user have the same name",
    "申込者と利用者の名前は同じですか。",
    "Do applicant and user have the same name?",
    kind=bool,
)
SAME_MAIL: Final = Fact(
    "same-mail",
    "申込者と利用者の同じメールアドレス",
    "applicant and user have the same mail address",
    "申込者と利用者のメールアドレスは同じですか。",
    "Do applicant and user have the same mail address?",
    kind=bool,
)
LABEL_TO: Final = Fact(
    "label-to",
    "ラベルの送付先",
    "to whom the label goes",
    "ラベルを誰に送りますか。",
    "To whom is the label to be posted?",
    kind=LabelTo,
)
LABEL_STUCK_ON: Final = Fact(
    "label-stuck-on",
    "ラベルを貼る所",
    "where the label is stuck",
    "ラベルをどこに貼りますか。",
    "Where is the label stuck?",
    kind=LabelPlace,
)
CHANGE_OF: Final = Fact(
    "change-of",
    "確認・変更する項目",
    "item to be viewed or changed",
    "登録のどの項目を確認または変更しますか。",
    "Which item of the registration is to be viewed or changed?",
    kind=ChangeOf,
)
PACK_FOR_OPTION: Final = Fact(
    "pack-for-option",
    "オプション製品用のパック",
    "the pack is made for an option",
    "オプション製品用のパックですか。",
    "Is the pack made for an option?",
    kind=bool,
)
NUMBERS_OF: Final = Fact(
    "numbers-of",
    "記入する型番と製造番号の持ち主",
    "whose model and manufacturing number are entered",
    "何の型番と製造番号を記入しますか。",
    "Whose model and manufacturing number are entered?",
    kind=NumbersOf,
)
PAPERS_AGREE: Final = Fact(
    "card-and-nameplate-agree",
    "保証書と銘板の一致",
    "warranty card and nameplate agree",
    "保証書と装置銘板の番号は一致していますか。",
    "Do the numbers on warranty card and nameplate agree?",
    kind=bool,
)
PACK_SERIAL: Final = Fact(
    "pack-serial",
    "パックの製品シリアルNo.",
    "product serial number of the pack",
    "パックの製品シリアルNo.は何ですか。",
    "What is the product serial number of the pack?",
    kind=str,
)
MANUFACTURING_NUMBER: Final = Fact(
    "manufacturing-number",
    "機器の製造番号",
    "manufacturing number of the unit",
    "機器の製造番号は何ですか。",
    "What is the manufacturing number of the unit?",
    kind=str,
)
PACK_SERIAL_FROM: Final = Fact(
    "pack-serial-from",
    "製品シリアルNo.を写した所",
    "from where the pack's serial was copied",
    "パックの製品シリアルNo.をどこから写しましたか。",
    "From where was the pack's product serial number copied?",
    kind=SerialFrom,
)
CONFIGURATION_NAME: Final = Fact(
    "configuration-name",
    "構成名",
    "configuration name",
    "パックの構成名は何ですか。",
    "Which configuration name does the pack have?",
    kind=str,
)
OTHER_CONFIGURATION_NAME: Final = Fact(
    "other-configuration-name",
    "もう一つのパックの構成名",
    "configuration name of the other pack",
    "一緒に変更するパックの構成名は何ですか。",
    "Which configuration name does the other pack have?",
    kind=str,
)
PACKS: Final = Fact(
    "packs",
    "申し込むパックの件数",
    "packs in the application",
    "いくつのパックを申し込みますか。",
    "How many packs are in the application?",
    kind=int,
)
JUMP_TO: Final = Fact(
    "jump-to",
    "移動先の件数",
    "entry to go to",
    "何件目に移りますか。",
    "To which entry does one go?",
    kind=int,
)
SEARCH_BY: Final = Fact(
    "search-by",
    "絞り込みの項目",
    "what the search is by",
    "何で絞り込みますか。",
    "By what is the list narrowed?",
    kind=SearchBy,
)
MATTER: Final = Fact(
    "matter",
    "用件",
    "matter",
    "どのような用件ですか。",
    "What is the matter?",
    kind=Matter,
)
ASKED_DESK: Final = Fact(
    "asked-desk",
    "尋ねる窓口",
    "desk asked",
    "どの窓口に尋ねますか。",
    "Which desk is asked?",
    kind=AskedDesk,
)
START_VISIBLE: Final = Fact(
    "start-visible",
    "契約内容でのサービス開始の確認",
    "the start of service is shown",
    "契約内容の画面でサービスの開始を確かめられますか。",
    "Does the view of the contract show the start of service?",
    kind=bool,
)
SERVICE_USED: Final = Fact(
    "service-used",
    "サービスの利用",
    "the service is used",
    "サービスをもう使っていますか。",
    "Is the service used already?",
    kind=bool,
)

# Tickets, bundles, sites and contacts

TICKET_CODE: Final = Fact(
    "ticket-code",
    "チケットの商品コード",
    "product code on the ticket",
    "チケットに記載された商品コードは何ですか。",
    "Which product code is on the ticket?",
    kind=str,
)
UNIT_CODE_READ: Final = Fact(
    "unit-code",
    "本体のコード",
    "code of the unit",
    "シリアル番号シールに記載された本体のコードは何ですか。",
    "Which code of the unit is on its serial sticker?",
    kind=str,
)
STANDARD_OPTION: Final = Fact(
    "standard-option",
    "標準添付のオプション",
    "option attached as standard",
    "本体ではなく、標準添付のオプションの番号ですか。",
    "Is it the number of an option attached as standard, not of the unit?",
    kind=bool,
)
REGISTRATION_SCREEN: Final = Fact(
    "registration-screen",
    "登録の画面",
    "registration screen",
    "どの画面で登録していますか。",
    "On which screen is the product being registered?",
    kind=RegistrationScreen,
)
SAME_SITE: Final = Fact(
    "same-site",
    "同じ設置先",
    "at the same site",
    "二つの機器は同じ設置先に登録されていますか。",
    "Are the two units registered at the same site?",
    kind=bool,
)
HAS_COMPONENTS: Final = Fact(
    "has-components",
    "モジュールや電源の有無",
    "modules or power supplies",
    "シリアル番号のあるモジュールや電源がありますか。",
    "Are there modules or power supplies with serial numbers?",
    kind=bool,
)
OPTION_SERIALS_ASKED: Final = Fact(
    "option-serials-asked",
    "オプションのシリアル番号の要求",
    "serial numbers of options asked for",
    "画面がオプションのシリアル番号を求めていますか。",
    "Does the screen ask for the serial number of an option?",
    kind=bool,
)
FIELDS_MARKED: Final = Fact(
    "fields-marked-mandatory",
    "必須の印",
    "marked as mandatory",
    "空いている項目は、画面で必須とされていますか。",
    "Does the screen mark the entries left out as mandatory?",
    kind=bool,
)
SITE_COMPANIES: Final = Fact(
    "site-companies",
    "登録済みの設置先会社の数",
    "companies of sites registered",
    "設置先の会社をいくつ登録しましたか。",
    "How many companies of sites are registered?",
    kind=int,
)
SITES: Final = Fact(
    "sites",
    "登録済みの拠点の数",
    "sites registered",
    "設置先の拠点をいくつ登録しましたか。",
    "How many sites are registered?",
    kind=int,
)
INCIDENT_CONTACTS: Final = Fact(
    "incident-contacts",
    "登録済みの障害時連絡先の数",
    "incident contacts registered",
    "障害時連絡先をいくつ登録しましたか。",
    "How many incident contacts are registered?",
    kind=int,
)
SECOND_PLACE: Final = Fact(
    "second-place",
    "もう一つの機器の場所",
    "place of the other unit",
    "もう一つの機器はどこにありますか。",
    "Where does the other unit stand?",
    kind=SecondPlace,
)
PRODUCTS_LEFT: Final = Fact(
    "products-left",
    "これから登録する製品の数",
    "products still to be registered",
    "これから登録する製品はいくつありますか。",
    "How many products are still to be registered?",
    kind=int,
)
FOUND_ELSEWHERE: Final = Fact(
    "mail-found-elsewhere",
    "ほかの場所にあったメール",
    "mail found in another mailbox",
    "メールは迷惑メールなどほかの場所にありましたか。",
    "Was the mail found in another mailbox, such as spam?",
    kind=bool,
)
SECOND_CONTACT_MAIL: Final = Fact(
    "second-contact-mail",
    "障害時連絡先のメール2",
    "mail 2 of the incident contact",
    "障害時連絡先のメール2を登録しましたか。",
    "Is mail 2 of the incident contact registered?",
    kind=bool,
)
REGISTERED_AS: Final = Fact(
    "registered-as",
    "登録での立場",
    "registered as",
    "その人は何として登録されていますか。",
    "As what is the person registered?",
    kind=RegisteredAs,
)
POSTAL_CODE_KIND: Final = Fact(
    "postal-code-kind",
    "郵便番号の種類",
    "kind of postal code",
    "郵便番号は住所のものですか、大口事業所の個別番号ですか。",
    "Is it the postal code of the address, or one of a large office?",
    kind=PostalCodeKind,
)
JAVASCRIPT_ON: Final = Fact(
    "javascript-on",
    "JavaScriptの有効",
    "JavaScript switched on",
    "ブラウザのJavaScriptは有効ですか。",
    "Is JavaScript switched on in the browser?",
    kind=bool,
)
ACCOUNT_USER_ID: Final = Fact(
    "user-id", "ユーザーID", "user ID", "ユーザーIDは何ですか。", "Which is the user ID?", kind=str
)
REGISTERED_MAIL: Final = Fact(
    "registered-mail",
    "登録のメールアドレス",
    "registered e-mail address",
    "ユーザー登録のメールアドレスは何ですか。",
    "Which e-mail address is in the user registration?",
    kind=str,
)
NEW_MAIL: Final = Fact(
    "new-mail",
    "新しいメールアドレス",
    "new e-mail address",
    "どのメールアドレスに変えますか。",
    "To which e-mail address is it to be changed?",
    kind=str,
)
REGISTERED_MAILS: Final = Fact(
    "registered-mails",
    "ユーザーIDとして登録済みのアドレス",
    "addresses registered as user IDs",
    "どのアドレスがユーザーIDとして登録されていますか。",
    "Which addresses are registered as user IDs?",
    kind=Codes,
)
CONTACT_MAILS: Final = Fact(
    "contact-mails",
    "連絡先として登録済みのアドレス",
    "addresses registered as contacts",
    "どのアドレスが連絡先として登録されていますか。",
    "Which addresses are registered as contacts?",
    kind=Codes,
)
RECORD_TO_EDIT: Final = Fact(
    "record-to-edit",
    "直す項目",
    "record to be edited",
    "登録の何を直しますか。",
    "What of the registration is to be edited?",
    kind=Record,
)
CAN_FILL_ALL: Final = Fact(
    "can-fill-all-entries",
    "すべての項目を入れられる",
    "can fill in all entries",
    "その人はすべての項目を入れられますか。",
    "Can the person fill in all the entries?",
    kind=bool,
)
MAIL_READABLE: Final = Fact(
    "registered-mail-readable",
    "登録のアドレスで受け取れる",
    "mail to the registered address can be read",
    "登録のアドレスに届くメールを読めますか。",
    "Can mail to the registered address be read?",
    kind=bool,
)
REVISION_ENTERED: Final = Fact(
    "revision-entered",
    "レビジョンの入力",
    "revision entered",
    "シリアル番号にレビジョンまで入れましたか。",
    "Was the revision entered with the serial number?",
    kind=bool,
)

# Accounts, support IDs and consents

ACCOUNT_MADE: Final = Fact(
    "account-made",
    "アカウントの作成",
    "account created",
    "ポータルのアカウントは、パスワードの設定まで済みましたか。",
    "Has the account been created, the password set included?",
    kind=bool,
)
BROWSER: Final = Fact(
    "browser", "ブラウザ", "browser", "どのブラウザを使いますか。", "Which browser is used?", kind=Browser
)
BROWSER_LATEST: Final = Fact(
    "browser-latest",
    "ブラウザの最新版",
    "latest version of the browser",
    "そのブラウザは最新版ですか。",
    "Is it the latest version of that browser?",
    kind=bool,
)
INTERNET_MAIL: Final = Fact(
    "internet-mail",
    "インターネットからのメールの受信",
    "mail from the internet",
    "そのアドレスは、インターネットからのメールを受け取れますか。",
    "Can the address receive mail from the internet?",
    kind=bool,
)
ASKED_ABOUT: Final = Fact(
    "asked-about",
    "質問の対象",
    "what the question is about",
    "ポータルについての質問ですか、製品についての質問ですか。",
    "Is the question about the portal or about a product?",
    kind=AskedAbout,
)
OTHER_CHANNEL_AGREED: Final = Fact(
    "other-channel-agreed",
    "契約にある電話・メールの問い合わせ",
    "inquiries by phone or mail under the contract",
    "契約で、電話やメールでの問い合わせができますか。",
    "Does the contract allow inquiries by phone or mail?",
    kind=bool,
)
GUIDE_REVISION: Final = Fact(
    "guide-revision",
    "ガイドの改訂番号",
    "revision of the guide",
    "どの改訂のガイドが今のものですか。",
    "Which revision of the guide is the current one?",
    kind=str,
)
COMPANY_AS_SHOWN: Final = Fact(
    "company-as-shown",
    "示された会社情報が正しいこと",
    "the company shown is right",
    "キーから示された会社情報は正しいですか。",
    "Is the company shown from the key right?",
    kind=bool,
)
COMPANY_FOUND: Final = Fact(
    "company-found",
    "会社情報が見つかったこと",
    "the company was found",
    "示された会社、または検索結果の中に、当てはまる会社がありましたか。",
    "Was the company the one shown, or among the hits of the search?",
    kind=bool,
)
COMPANY_ENTRY_WRONG: Final = Fact(
    "company-entry-wrong",
    "会社の情報の誤り",
    "error in the company's entries",
    "確認ページの会社の情報に誤りがありますか。",
    "Is there an error in the company's entries on the review page?",
    kind=bool,
)
CUSTOMER_ENTRY_WRONG: Final = Fact(
    "customer-entry-wrong",
    "客の情報の誤り",
    "error in the customer's entries",
    "確認ページの客の情報に誤りがありますか。",
    "Is there an error in the customer's entries on the review page?",
    kind=bool,
)
MAIL_CORRECT: Final = Fact(
    "mail-correct",
    "メールアドレスが正しいこと",
    "the mail address is right",
    "メールアドレスに誤りはなく、本人のものですか。",
    "Is the mail address free of errors, and the person's own?",
    kind=bool,
)
MAIL_KIND: Final = Fact(
    "mail-kind",
    "メールアドレスの種類",
    "kind of mail address",
    "個人のメールアドレスですか、共有のものですか。",
    "Is it a personal mail address or a shared one?",
    kind=MailKind,
)
PRIVACY_CONSENT: Final = Fact(
    "privacy-consent",
    "個人情報の扱いへの同意",
    "consent to the handling of personal information",
    "個人情報の扱いに同意しましたか。",
    "Was the handling of personal information consented to?",
    kind=bool,
)
PRODUCT_NEWS: Final = Fact(
    "product-news",
    "製品の案内の希望",
    "product news wanted",
    "製品の案内を、今も望んでいますか。",
    "Is product news wanted, and not declined since?",
    kind=bool,
)
WORKPLACE_ADDRESS: Final = Fact(
    "workplace-address",
    "勤務地",
    "workplace",
    "勤務地はどこですか。",
    "What is the address of the workplace?",
    kind=str,
)
HEAD_OFFICE_ADDRESS: Final = Fact(
    "head-office-address",
    "本社の所在地",
    "head office",
    "本社の所在地はどこですか。",
    "What is the address of the head office?",
    kind=str,
)
DEPARTMENT_AT_HEAD_OFFICE: Final = Fact(
    "department-at-head-office",
    "部署が本社にあること",
    "the department is at the head office",
    "本人の部署は本社にありますか。",
    "Is the person's department at the head office?",
    kind=bool,
)
DATA_USE: Final = Fact(
    "data-use",
    "個人情報の使いみち",
    "use of the personal information",
    "個人情報を何に使いますか。",
    "What is the personal information used for?",
    kind=DataUse,
)
DATA_CONSENT: Final = Fact(
    "data-consent",
    "第三者に渡すことへの同意",
    "consent to handing over",
    "第三者に渡すことに、本人が前もって同意しましたか。",
    "Did the person consent beforehand to the handing over?",
    kind=bool,
)
KEY_AT_HAND: Final = Fact(
    "key-at-hand",
    "手元のサポートキー",
    "support key at hand",
    "サポートキーは手元にありますか。",
    "Is a support key at hand?",
    kind=bool,
)
KEY_MISTYPED: Final = Fact(
    "key-mistyped",
    "キーの入力の誤り",
    "key mistyped",
    "入力したキーに誤りがありましたか。",
    "Was the key entered wrongly?",
    kind=bool,
)
KEY_USED: Final = Fact(
    "key-used-for-account",
    "ほかのアカウントの作成に使ったキー",
    "key used for another account",
    "そのキーで、ほかの人のアカウントが作られていますか。",
    "Has another person's account been created with this key?",
    kind=bool,
)
KEY_SOURCE: Final = Fact(
    "key-source",
    "キーを求める先",
    "from whom the key is asked",
    "キーをだれに求めますか。",
    "From whom is the key asked?",
    kind=KeySource,
)
KEY_SHARED: Final = Fact(
    "key-shared",
    "キーの共用",
    "key shared",
    "そのキーを何人かで使いますか。",
    "Is the key used by several persons?",
    kind=bool,
)
IS_REPRESENTATIVE: Final = Fact(
    "is-representative",
    "客の代表者であること",
    "the customer's representative",
    "その人は客の代表者ですか。",
    "Is the person the customer's representative?",
    kind=bool,
)
ACCOUNT_USERS: Final = Fact(
    "account-users",
    "一つのアカウントを使う人の数",
    "persons using one account",
    "そのアカウントを何人で使いますか。",
    "How many persons use the account?",
    kind=int,
)
ACCOUNTS_HELD: Final = Fact(
    "accounts-held",
    "一人が持つアカウントの数",
    "accounts held by one person",
    "その人はアカウントをいくつ持っていますか。",
    "How many accounts does the person hold?",
    kind=int,
)
ACCOUNT_MAIL_ARRIVED: Final = Fact(
    "account-mail-arrived",
    "アカウント通知メールの到着",
    "account mail arrived",
    "アカウントの通知メールは届きましたか。",
    "Has the account mail arrived?",
    kind=bool,
)
LINK_EXPIRED: Final = Fact(
    "link-expired",
    "リンクの期限切れ",
    "link expired",
    "パスワードを設定するリンクの期限は切れましたか。",
    "Has the link for setting the password expired?",
    kind=bool,
)
PASSWORD_SET: Final = Fact(
    "password-set",
    "最初のパスワードの設定",
    "first password set",
    "リンクの先でパスワードの変更を終えましたか。",
    "Was the change of the password behind the link finished?",
    kind=bool,
)
PASSWORDS_MATCH: Final = Fact(
    "passwords-match",
    "2か所のパスワードの一致",
    "both passwords are the same",
    "2か所に入れたパスワードは同じですか。",
    "Are the passwords entered in the two places the same?",
    kind=bool,
)
USER_NAME: Final = Fact(
    "user-name",
    "ユーザー名",
    "user name",
    "画面かメールに示されたユーザー名は何ですか。",
    "Which user name was shown on the page or in the mail?",
    kind=str,
)
MAIL_ADDRESS: Final = Fact(
    "mail-address",
    "メールアドレス",
    "mail address",
    "登録したメールアドレスは何ですか。",
    "Which mail address was registered?",
    kind=str,
)
LOGIN_WITH: Final = Fact(
    "login-with",
    "ログインに使う名前",
    "name used for login",
    "何という名前でログインしますか。",
    "Which name is entered for login?",
    kind=str,
)
CONSENT_REQUIRED: Final = Fact(
    "consent-required",
    "規約への同意が要る契約",
    "contract that requires consent",
    "契約により、規約への同意が要りますか。",
    "Does the contract require consent to the terms?",
    kind=bool,
)
SIGNER_AUTHORISED: Final = Fact(
    "signer-authorised",
    "契約を結ぶ権限",
    "authority to conclude the contract",
    "同意する人は、契約を結ぶ権限を持っていますか。",
    "Has the person who consents the authority to conclude the contract?",
    kind=bool,
)
SIGNER_APPROVED: Final = Fact(
    "signer-approved",
    "権限のある人の承認",
    "approval of a person with authority",
    "同意する人は、権限のある人の承認を得ましたか。",
    "Has the person who consents the approval of someone with authority?",
    kind=bool,
)
ID_MEMBERS: Final = Fact(
    "id-members",
    "サポートIDの担当者",
    "members of the support ID",
    "そのサポートIDの担当者はだれですか。",
    "Who are the members of the support ID?",
    kind=Names,
)
CONSENTED_BY: Final = Fact(
    "consented-by",
    "そのサポートIDに同意した人",
    "who consented for the support ID",
    "そのサポートIDについて、だれが同意しましたか。",
    "Who has consented for this support ID?",
    kind=Names,
)
MIGRATED: Final = Fact(
    "migrated",
    "以前のサービスからの移行",
    "moved from the former service",
    "以前のサポートサービスから移った客ですか。",
    "Was the customer moved from the vendor's former support service?",
    kind=bool,
)
SUPPORT_ID_CREATED: Final = Fact(
    "support-id-created",
    "サポートIDの自分での作成",
    "support ID created by oneself",
    "その人は自分でサポートIDを作りましたか。",
    "Has the person created a support ID?",
    kind=bool,
)
SETTINGS_OPERATION: Final = Fact(
    "settings-operation",
    "サポート設定での操作",
    "operation in the support settings",
    "サポート設定で何をしますか。",
    "What is to be done in the support settings?",
    kind=SettingsOperation,
)
MANAGED_ID: Final = Fact(
    "managed-id",
    "対象のサポートID",
    "support ID concerned",
    "どのサポートIDのことですか。",
    "Which support ID is concerned?",
    kind=str,
)
MEMBER_COUNT: Final = Fact(
    "member-count",
    "サポートIDの担当者の数",
    "members of the support ID, in number",
    "そのサポートIDの担当者は、今何人ですか。",
    "How many members has the support ID now?",
    kind=int,
)
FAMILIES_ON_ID: Final = Fact(
    "families-on-id",
    "サポートIDのキーの製品ファミリの数",
    "product families of the keys on the support ID",
    "そのサポートIDのキーの製品ファミリは、いくつありますか。",
    "How many product families do the keys on the support ID have?",
    kind=int,
)
ID_NAME: Final = Fact(
    "id-name",
    "付けたいサポートIDの名前",
    "name wanted for a support ID",
    "サポートIDにどの名前を付けますか。",
    "Which name is wanted for the support ID?",
    kind=str,
)
IDS_IN_USE: Final = Fact(
    "ids-in-use",
    "使われているサポートIDの名前",
    "names of support IDs in use",
    "使われているサポートIDの名前を、分かるだけ挙げてください。",
    "Which names of support IDs are in use, as far as known?",
    kind=Names,
)
IDS_COMPLETE: Final = Fact(
    "ids-complete",
    "使われている名前をすべて挙げたこと",
    "the list of names in use is complete",
    "ポータルで使われている名前を、ほかの客のものまですべて挙げましたか。",
    "Does that list hold every name in the portal, other customers' included?",
    kind=bool,
)

# Customer IDs and reports

REPORT_MEANS: Final = Fact(
    "report-means",
    "復旧の報告の方法",
    "way in which the recovery is reported",
    "復旧はどの方法で報告されますか。",
    "In which way is the recovery reported?",
    kind=ReportMeans,
)
CUSTOMER_ID_LOST: Final = Fact(
    "customer-id-lost",
    "お客様IDの紛失",
    "the customer ID is lost",
    "お客様IDを紛失しましたか。",
    "Is the customer ID lost?",
    kind=bool,
)
RENEWED: Final = Event(
    "renewed",
    "契約を更新した日",
    "renewal of the contract",
    "契約をいつ更新しましたか。",
    "When was the contract renewed?",
)
