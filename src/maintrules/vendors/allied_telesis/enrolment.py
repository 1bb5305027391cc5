"""What Allied Telesis says of identifiers, applications, accounts, notices and registration.

Ticket ID, confirmation code and ticket number have no form in the guide, so none is checked.  Of the sheet for bulk
registration the guide shows nothing but that there is one.
"""

from typing import Final

from attrs import evolve

from maintrules.applications import ApplicationForm, Entry, Evidence, Need, Once, Sameness, required_where
from maintrules.checklists import Checklist, Item
from maintrules.commitments import Certainty, NoDay
from maintrules.comparisons import SameBeginning
from maintrules.conditions import ALWAYS, NOWHERE, All, Among, AtLeast, Happened, Is, Not, Same, Stated
from maintrules.decisions import Outcome
from maintrules.duties import Party
from maintrules.enrolment import (
    ACCOUNT_USER_ID,
    CAN_FILL_ALL,
    CONTACT_MAILS,
    FIELDS_MARKED,
    FOUND_ELSEWHERE,
    HAS_COMPONENTS,
    INCIDENT_CONTACTS,
    JAVASCRIPT_ON,
    MAIL_READABLE,
    NEW_MAIL,
    OPTION_SERIALS_ASKED,
    POSTAL_CODE_KIND,
    PRODUCTS_LEFT,
    RECORD_TO_EDIT,
    REGISTERED_AS,
    REGISTERED_MAIL,
    REGISTERED_MAILS,
    REGISTRATION_SCREEN,
    REVISION_ENTERED,
    SAME_SITE,
    SECOND_CONTACT_MAIL,
    SECOND_PLACE,
    SITE_COMPANIES,
    SITES,
    STANDARD_OPTION,
    TICKET_CODE,
    UNIT_CODE_READ,
    PostalCodeKind,
    Record,
    RegisteredAs,
    RegistrationScreen,
    SecondPlace,
)
from maintrules.flows import Flow, FlowStep
from maintrules.identifiers import NamedForm
from maintrules.messages import Cause, ErrorMessage
from maintrules.notices import Notice, OfDuty, Role
from maintrules.registration import NOTICED
from maintrules.requests import MAINTENANCE_BUNDLED, PORTAL_LOGIN, SITE_AS_REGISTERED
from maintrules.rulings import Ruling, Topic
from maintrules.vendors.allied_telesis.clauses import (
    ADDRESS_TAKEN,
    BULK_SHEET,
    BUNDLE_ENTRIES,
    CONFIRM_ENTRIES,
    CONTACT_FIELDS,
    CONTACTED,
    CONTRACT_PER_SITE,
    EACH_PRODUCT,
    EACH_SITE,
    EDITABLE,
    ERROR_E1,
    ERROR_E2,
    ERROR_E3,
    ERROR_E4,
    ERROR_E5,
    ERROR_E6,
    EVERY_COMPONENT,
    FIRST_FIVE,
    FIRST_SIXTEEN,
    GUIDANCE_READERS,
    HYPHENATED_PHONE,
    ID_AND_CODE,
    JAVASCRIPT_NEEDED,
    LARGE_OFFICE_CODE,
    LOGIN_NEEDED,
    MANDATORY_FIELDS,
    NEW_TICKET_ENTRIES,
    NO_BUNDLE_ID,
    NO_REVISION,
    NOTICE_BY_FOURTH_DAY,
    NOTICE_CONTENTS,
    NOTICE_READERS,
    OLD_PASSWORD,
    OPTION_SERIALS,
    OTHER_MAILBOXES,
    PASSWORD_RESET,
    PASSWORD_RULE,
    PERIOD_FIXED,
    RENEWAL_ENTRIES,
    RENEWAL_GUIDANCE,
    RENEWAL_OF_REGISTERED,
    SAME_PRODUCT,
    SERIAL_PLACE,
    SHORT_SERIAL,
    SITE_FIELDS,
    SITE_TREE,
    STEP_ORDER,
    TERMS_AGREED,
    TICKET_MODEL_SHOWN,
    TRUE_ADDRESS,
    UNIT_CODE,
    USER_ID,
    WHO_INQUIRES,
    WHO_REGISTERS,
)
from maintrules.vendors.allied_telesis.identifiers import (
    ANY_CONTRACT_NUMBER,
    ANY_GROUPS,
    CONTRACT_NUMBER,
    PASSWORD,
    PHONE,
    SERIAL,
    UNIT_CODE_LABEL,
)
from maintrules.words import COMPLETED

FORMS: Final = (
    NamedForm(
        "contract-number",
        CONTRACT_PER_SITE.read(
            "allied-telesis/contract-number-form",
            {"eight-digits": CONTRACT_NUMBER, "opaque": ANY_CONTRACT_NUMBER},
            default="eight-digits",
            why_ja="見本はSUの後に伏せ字が8つ。台帳ではそこに数字がある。",
            why_en="The sample has SU and 8 masked places; registers have digits there.",
        ),
        names=("契約番号",),
    ),
    NamedForm("serial", FIRST_SIXTEEN.says(SERIAL, NO_REVISION, SHORT_SERIAL), names=("シリアル番号",)),
    NamedForm("unit-code-label", UNIT_CODE.says(UNIT_CODE_LABEL), names=("コード番号",)),
    NamedForm("password", PASSWORD_RULE.says(PASSWORD), names=("パスワード",)),
    NamedForm(
        "phone",
        HYPHENATED_PHONE.read(
            "allied-telesis/phone-groups",
            {"three-groups": PHONE, "any-groups": ANY_GROUPS},
            default="three-groups",
            why_ja="国内の番号は市外局番、市内局番、加入者番号の3つに区切るのが普通。",
            why_en="Domestic numbers usually have three groups: area, exchange and subscriber.",
        ),
        names=("電話番号",),
    ),
)


# Forms that are filled in

MARKED = Is(FIELDS_MARKED, True)
WHY_ALL_JA = "要る情報として5項目が挙がる。画面の印は書かれていない。"
WHY_ALL_EN = "The 5 entries are listed as what is needed; the marks on the screen are not described."
SITE_COMPANY = Entry("site-company", "設置先の会社名", "company of the site", Need.REQUIRED)
SITE_ADDRESS = Entry("site-address", "設置先の住所", "address of the site", Need.REQUIRED)
SITE_PERSON = Entry("site-person", "設置先の担当者名", "person in charge of the site", Need.REQUIRED)
SITE_PHONE = Entry("site-phone", "設置先の電話番号", "telephone number of the site", Need.REQUIRED, form="phone")
SITE_EMAIL = Entry("site-email", "設置先のメールアドレス", "e-mail address of the site", Need.REQUIRED)
CONTACT_COMPANY = Entry("contact-company", "障害時連絡先の会社名", "company of the incident contact", Need.REQUIRED)
CONTACT_ADDRESS = Entry("contact-address", "障害時連絡先の住所", "address of the incident contact", Need.REQUIRED)
CONTACT_PERSON = Entry("contact-person", "障害時連絡先の担当者名", "person of the incident contact", Need.REQUIRED)
CONTACT_PHONE = Entry(
    "contact-phone", "障害時連絡先の電話番号", "telephone number of the incident contact", Need.REQUIRED, form="phone"
)
CONTACT_EMAIL = Entry(
    "contact-email", "障害時連絡先のメール1", "mail 1 of the incident contact", Need.REQUIRED, at_most=1
)
SECOND_MAIL = Entry(
    "contact-email-2", "障害時連絡先のメール2", "mail 2 of the incident contact", Need.OPTIONAL, at_most=1
)
SITE_ASKED = (SITE_COMPANY, SITE_ADDRESS, SITE_PERSON, SITE_PHONE, SITE_EMAIL)
SITE_ENTRIES = SITE_FIELDS.read_each(
    "allied-telesis/mandatory-fields",
    {"all": SITE_ASKED, "as-marked": required_where(SITE_ASKED, MARKED)},
    MANDATORY_FIELDS,
    default="all",
    why_ja=WHY_ALL_JA,
    why_en=WHY_ALL_EN,
)
CONTACT_ASKED = (CONTACT_COMPANY, CONTACT_ADDRESS, CONTACT_PERSON, CONTACT_PHONE, CONTACT_EMAIL)
CONTACT_ENTRIES = (
    *CONTACT_FIELDS.read_each(
        "allied-telesis/mandatory-fields",
        {"all": CONTACT_ASKED, "as-marked": required_where(CONTACT_ASKED, MARKED)},
        MANDATORY_FIELDS,
        default="all",
        why_ja=WHY_ALL_JA,
        why_en=WHY_ALL_EN,
    ),
    CONTACT_FIELDS.read(
        "allied-telesis/second-mail",
        {"optional": SECOND_MAIL, "required": evolve(SECOND_MAIL, need=Need.REQUIRED)},
        default="optional",
        why_ja="通知は2人に届くとされるが、2人目を求めてはいない。",
        why_en="The notices are said to go to two persons, but a second one is not demanded.",
    ),
)
COMPANY_NAME = Entry("company-name", "登録会社名", "name of the registering company", Need.REQUIRED)
SERIAL_ENTRY = Entry("serial", "シリアル番号", "serial number", Need.REQUIRED, form="serial", at_most=1)
TICKET_ID = Entry("ticket-id", "チケットID", "ticket ID", Need.REQUIRED, at_most=1)
CONFIRMATION_CODE = Entry("confirmation-code", "確認コード", "confirmation code", Need.REQUIRED, at_most=1)
# Products are registered one by one, each with a ticket and a unit of its own.
ONE_TICKET = EACH_PRODUCT.says(Once("ticket", ("ticket-id",)), ID_AND_CODE)
ONE_UNIT = EACH_PRODUCT.says(Once("serial", ("serial",), Sameness.SERIAL))
ONE_UNIT_OR_PART = EACH_PRODUCT.says(
    Once("serial", ("serial", "component-serials", "option-serials"), Sameness.SERIAL), EVERY_COMPONENT
)

ACCOUNT_FORM = ApplicationForm(
    "account",
    "ユーザー登録",
    "user registration",
    (
        TERMS_AGREED.says(
            Entry("terms", "利用規約への同意", "agreement to the terms of use", Need.REQUIRED, evidence=Evidence.MARK)
        ),
        USER_ID.says(Entry("email", "メールアドレス", "e-mail address", Need.REQUIRED), MANDATORY_FIELDS),
        PASSWORD_RULE.says(
            Entry("password", "パスワード", "password", Need.REQUIRED, form="password"), MANDATORY_FIELDS
        ),
    ),
    names=("ユーザー登録",),
)
SITE_FORM = ApplicationForm("site", "設置先の登録", "registration of a site", SITE_ENTRIES, names=("設置先",))
CONTACT_FORM = ApplicationForm(
    "incident-contact",
    "障害時連絡先の登録",
    "registration of an incident contact",
    CONTACT_ENTRIES,
    names=("障害時連絡先",),
)
FITS = SameBeginning(TICKET_CODE, UNIT_CODE_READ, 5, mark="No.:")
# Without both codes there is nothing to compare: the form itself does not ask for them.
CODES_DIFFER = (FIRST_FIVE.says(Ruling(Outcome.EXCLUDED, All(Stated(TICKET_CODE), Stated(UNIT_CODE_READ), Not(FITS)))),)
NEW_FORM = ApplicationForm(
    "new",
    "新規チケットの登録",
    "registration of a new ticket",
    (
        NEW_TICKET_ENTRIES.read(
            "allied-telesis/company-name",
            {"required": COMPANY_NAME, "by-table": evolve(COMPANY_NAME, need=Need.OPTIONAL)},
            default="required",
            why_ja="流れには挙がり、表にはない。両方の項目を求める。",
            why_en="The flow has it, the table does not: what either has is asked for.",
        ),
        *SITE_ENTRIES,
        *CONTACT_ENTRIES,
        NEW_TICKET_ENTRIES.says(TICKET_ID, ID_AND_CODE, EACH_PRODUCT),
        NEW_TICKET_ENTRIES.says(CONFIRMATION_CODE, ID_AND_CODE),
        NEW_TICKET_ENTRIES.says(SERIAL_ENTRY, EACH_PRODUCT),
    ),
    bars=CODES_DIFFER,
    names=("新規チケット",),
    once=(ONE_TICKET, ONE_UNIT),
)
RENEWAL_FORM = ApplicationForm(
    "renewal",
    "更新チケットの登録",
    "registration of a renewal ticket",
    (
        RENEWAL_ENTRIES.says(TICKET_ID, ID_AND_CODE, EACH_PRODUCT),
        RENEWAL_ENTRIES.says(CONFIRMATION_CODE, ID_AND_CODE),
        # The serial number is shown for checking; one that is given does no harm.
        RENEWAL_ENTRIES.says(Entry("serial", "シリアル番号", "serial number", Need.OPTIONAL)),
    ),
    bars=CODES_DIFFER,
    names=("更新チケット",),
    once=(ONE_TICKET,),
)
BUNDLE_FORM = ApplicationForm(
    "bundle",
    "保守バンドル製品の登録",
    "registration of a maintenance bundle",
    (
        BUNDLE_ENTRIES.read(
            "allied-telesis/company-name",
            {"required": COMPANY_NAME, "by-table": evolve(COMPANY_NAME, need=Need.OPTIONAL)},
            default="required",
            why_ja="流れには挙がり、表にはない。両方の項目を求める。",
            why_en="The flow has it, the table does not: what either has is asked for.",
        ),
        *SITE_ENTRIES,
        *CONTACT_ENTRIES,
        BUNDLE_ENTRIES.says(SERIAL_ENTRY, EACH_PRODUCT),
        BUNDLE_ENTRIES.says(
            Entry(
                "component-serials",
                "モジュールや電源のシリアル番号",
                "serial numbers of modules and power supplies",
                Need.CONDITIONAL,
                when=Is(HAS_COMPONENTS, True),
                form="serial",
            ),
            EVERY_COMPONENT,
        ),
        OPTION_SERIALS.says(
            Entry(
                "option-serials",
                "標準添付のオプションのシリアル番号",
                "serial numbers of options attached as standard",
                Need.CONDITIONAL,
                when=Is(OPTION_SERIALS_ASKED, True),
                form="serial",
            )
        ),
        NO_BUNDLE_ID.says(evolve(TICKET_ID, need=Need.NOT_ASKED), BUNDLE_ENTRIES),
        NO_BUNDLE_ID.says(evolve(CONFIRMATION_CODE, need=Need.NOT_ASKED), BUNDLE_ENTRIES),
    ),
    names=("バンドル",),
    once=(ONE_UNIT_OR_PART,),
)
TICKET_APPLICATIONS = (ACCOUNT_FORM, SITE_FORM, CONTACT_FORM, NEW_FORM, RENEWAL_FORM)
BUNDLE_APPLICATIONS = (ACCOUNT_FORM, SITE_FORM, CONTACT_FORM, BUNDLE_FORM, RENEWAL_FORM)

# Procedures

USER_STEPS = (
    FlowStep("account", Party.CUSTOMER, "ユーザー登録", "user registration"),
    FlowStep("confirmation-mail", Party.VENDOR, "確認メール", "confirmation mail"),
    FlowStep("open-link", Party.CUSTOMER, "確認メールのリンクを開く", "opening the link of the mail"),
    FlowStep("site-company", Party.CUSTOMER, "設置先会社の登録", "registration of the company of the site"),
    FlowStep("site", Party.CUSTOMER, "設置先拠点の登録", "registration of the site"),
    FlowStep("incident-contact", Party.CUSTOMER, "障害時連絡先の登録", "registration of the incident contact"),
)
TICKET_STEP = FlowStep("ticket", Party.CUSTOMER, "チケットの登録", "registration of the ticket")
BUNDLE_STEP = FlowStep("bundle", Party.CUSTOMER, "バンドルの登録", "registration of the bundle")
NOTICE_STEP = FlowStep("completion-notice", Party.VENDOR, "登録完了の通知", "completion notice")

TICKET_REGISTRATION = Flow(
    "registration",
    "サポートチケットの登録",
    "registration of a support ticket",
    STEP_ORDER.says((*USER_STEPS, TICKET_STEP, NOTICE_STEP)),
)
BUNDLE_REGISTRATION_FLOW = Flow(
    "registration",
    "保守バンドル製品の登録",
    "registration of a maintenance bundle",
    STEP_ORDER.says((*USER_STEPS, BUNDLE_STEP, NOTICE_STEP)),
)
ALLIED_FLOWS = (
    Flow(
        "renewal",
        "更新チケットの登録",
        "registration of a renewal ticket",
        STEP_ORDER.says(
            (
                FlowStep(
                    "registration",
                    Party.CUSTOMER,
                    "製品の登録",
                    "registration of the product",
                    Not(Happened(COMPLETED)),
                ),
                FlowStep("renewal", Party.CUSTOMER, "更新チケットの登録", "registration of the renewal ticket"),
                NOTICE_STEP,
            ),
            RENEWAL_OF_REGISTERED,
        ),
    ),
    Flow(
        "entry",
        "画面への入力",
        "an entry on a screen",
        CONFIRM_ENTRIES.says(
            (
                FlowStep("fill-in", Party.CUSTOMER, "入力", "filling in"),
                FlowStep(
                    "check", Party.CUSTOMER, "内容とシリアル番号の確認", "checking the entries and the serial number"
                ),
                FlowStep("store", Party.CUSTOMER, "登録", "storing"),
            )
        ),
    ),
    Flow(
        "several-products",
        "複数の製品の登録",
        "registration of several products",
        EACH_PRODUCT.says(
            (
                FlowStep("register", Party.CUSTOMER, "製品の登録", "registration of one product"),
                FlowStep("final-check", Party.CUSTOMER, "設置先と連絡先の確認", "checking site and contact"),
                FlowStep(
                    "back-to-list",
                    Party.CUSTOMER,
                    "チケット一覧に戻る",
                    "going back to the list of tickets",
                    AtLeast(PRODUCTS_LEFT, 1),
                ),
                FlowStep("log-out", Party.CUSTOMER, "ログアウト", "logging out", Not(AtLeast(PRODUCTS_LEFT, 1))),
            )
        ),
    ),
    Flow(
        "missing-mail",
        "届かないメール",
        "a mail that does not come",
        OTHER_MAILBOXES.says(
            (
                FlowStep(
                    "look-elsewhere", Party.CUSTOMER, "迷惑メールなどを探す", "searching spam and other mailboxes"
                ),
                # That the vendor is asked next is inferred.
                FlowStep(
                    "ask-vendor",
                    Party.CUSTOMER,
                    "メーカに問い合わせる",
                    "asking the vendor",
                    Is(FOUND_ELSEWHERE, False),
                ),
            ),
            ERROR_E6,
        ),
    ),
    Flow(
        "email-change",
        "メールアドレスの変更",
        "change of the e-mail address",
        OLD_PASSWORD.says(
            (
                FlowStep("enter-address", Party.CUSTOMER, "新しいアドレスの入力", "entering the new address"),
                FlowStep("confirmation-mail", Party.VENDOR, "確認メール", "confirmation mail"),
                FlowStep("open-link", Party.CUSTOMER, "確認メールのリンクを開く", "opening the link of the mail"),
                FlowStep("set-password", Party.CUSTOMER, "パスワードの設定", "setting the password"),
            )
        ),
    ),
    Flow(
        "password-reset",
        "パスワードの再設定",
        "setting a forgotten password anew",
        PASSWORD_RESET.says(
            (
                FlowStep("ask-for-reset", Party.CUSTOMER, "登録アドレスの入力", "entering the registered address"),
                FlowStep("reset-mail", Party.VENDOR, "再設定のメール", "mail for setting it anew"),
                FlowStep("follow-mail", Party.CUSTOMER, "メールの手順", "following the mail"),
            )
        ),
    ),
)
NO_SHIPPING_RECORD = Flow(
    "no-shipping-record",
    "出荷の記録がないとき",
    "no record of shipping",
    ERROR_E4.says(
        (
            FlowStep(
                "note-numbers", Party.CUSTOMER, "チケットIDとシリアル番号を控える", "noting ticket ID and serial number"
            ),
            FlowStep("ask-desk", Party.CUSTOMER, "管理部門への問い合わせ", "asking the administration department"),
        )
    ),
)
TICKET_FLOWS = (TICKET_REGISTRATION, *ALLIED_FLOWS, NO_SHIPPING_RECORD)
BUNDLE_FLOWS = (BUNDLE_REGISTRATION_FLOW, *ALLIED_FLOWS)

# What is told

COMPLETION_ABOUT_JA = "登録の完了、故障の連絡先、契約番号、期間"
COMPLETION_ABOUT_EN = "completion, the window for failures, contract number and period"
BY_FOURTH_DAY = NOTICE_BY_FOURTH_DAY.read(
    "allied-telesis/completion-notice-day",
    {"target": Certainty.TARGETED, "promise": Certainty.PROMISED},
    default="target",
    why_ja="1か所は「おおむね」とするので、遅れたときに何かが生じる約束とまでは読まない。",
    why_en="One place calls the day approximate, so it is not read as a promise from whose breach something follows.",
)
ALLIED_NOTICES = (
    Notice(
        "completion",
        "登録完了の通知",
        "completion notice",
        to=(Role.REGISTRANT, Role.INCIDENT_CONTACT),
        due=NOTICE_READERS.says(OfDuty("registration/notice-by"), NOTICE_BY_FOURTH_DAY),
        about_ja=COMPLETION_ABOUT_JA,
        about_en=COMPLETION_ABOUT_EN,
        certainty=BY_FOURTH_DAY,
        when=NOTICE_READERS.says(Happened(COMPLETED)),
    ),
    Notice(
        "completion-to-mail-2",
        "メール2への登録完了の通知",
        "completion notice to mail 2",
        to=(Role.SECOND_INCIDENT_CONTACT,),
        due=NOTICE_READERS.says(OfDuty("registration/notice-by"), NOTICE_BY_FOURTH_DAY),
        about_ja=COMPLETION_ABOUT_JA,
        about_en=COMPLETION_ABOUT_EN,
        certainty=BY_FOURTH_DAY,
        when=NOTICE_READERS.says(All(Happened(COMPLETED), Is(SECOND_CONTACT_MAIL, True))),
    ),
    Notice(
        "renewal",
        "更新の案内",
        "guidance on renewal",
        to=(Role.REGISTRANT, Role.INCIDENT_CONTACT),
        due=GUIDANCE_READERS.says(OfDuty("renewal/notice-expected"), RENEWAL_GUIDANCE),
        about_ja="満了と更新",
        about_en="expiry and renewal",
        certainty=RENEWAL_GUIDANCE.says(Certainty.TARGETED),
        when=GUIDANCE_READERS.says(Happened(COMPLETED)),
    ),
    Notice(
        "renewal-to-mail-2",
        "メール2への更新の案内",
        "guidance on renewal to mail 2",
        to=(Role.SECOND_INCIDENT_CONTACT,),
        due=GUIDANCE_READERS.says(OfDuty("renewal/notice-expected"), RENEWAL_GUIDANCE),
        about_ja="満了と更新",
        about_en="expiry and renewal",
        certainty=RENEWAL_GUIDANCE.says(Certainty.TARGETED),
        when=GUIDANCE_READERS.says(All(Happened(COMPLETED), Is(SECOND_CONTACT_MAIL, True))),
    ),
    Notice(
        "incident",
        "障害時のやり取り",
        "contact in the course of a failure",
        to=(Role.REGISTRANT, Role.INCIDENT_CONTACT),
        due=CONTACTED.says(NoDay()),
        about_ja="起きている障害",
        about_en="the failure",
        certainty=CONTACTED.says(Certainty.PROMISED),
        when=CONTACTED.says(Happened(COMPLETED)),
    ),
    # Who is contacted is named by kind alone; that mail 2 is one of that kind stands with the other notices.
    Notice(
        "incident-to-mail-2",
        "メール2への障害時のやり取り",
        "contact at mail 2 in the course of a failure",
        to=(Role.SECOND_INCIDENT_CONTACT,),
        due=CONTACTED.says(NoDay(), NOTICE_READERS),
        about_ja="起きている障害",
        about_en="the failure",
        certainty=CONTACTED.says(Certainty.PROMISED),
        when=CONTACTED.says(All(Happened(COMPLETED), Is(SECOND_CONTACT_MAIL, True)), NOTICE_READERS),
    ),
)

MESSAGES = (
    ERROR_E1.says(
        ErrorMessage(
            "E1",
            Cause("確認メールのリンク先", "the page behind the link of the confirmation mail"),
            "仮の利用者が見つからない",
            "no provisional user",
            (Cause("ユーザー登録の後で確認メールのリンクを開いた", "the link of the confirmation mail was opened"),),
            Cause("構わずログインする", "ignore it and log in"),
        )
    ),
    ERROR_E2.says(
        ErrorMessage(
            "E2",
            Cause("設置先と障害時連絡先の住所の画面", "the address screens of site and incident contact"),
            "住所が定義されていない",
            "address not defined",
            (Cause("大口事業所の個別の郵便番号", "the individual postal code of a large office"),),
            Cause("住所から分かる郵便番号を入れる", "enter the postal code of the address"),
        ),
        LARGE_OFFICE_CODE,
    ),
    ERROR_E3.says(
        ErrorMessage(
            "E3",
            Cause("設置先と障害時連絡先の住所の画面", "the address screens of site and incident contact"),
            "住所検索で何も起こらない",
            "the address search does nothing",
            (Cause("ブラウザのJavaScriptが無効", "JavaScript is switched off in the browser"),),
            Cause("JavaScriptを有効にする", "switch JavaScript on"),
        ),
        JAVASCRIPT_NEEDED,
    ),
    ERROR_E5.says(
        ErrorMessage(
            "E5",
            Cause("シリアル番号の登録の画面", "the screen for serial numbers"),
            "シリアル番号がない",
            "no such serial number",
            (Cause("レビジョンまで入れた", "the revision was entered too"),),
            Cause("先頭の16桁までを入れる", "enter the first 16 places only"),
        ),
        NO_REVISION,
    ),
    ERROR_E6.says(
        ErrorMessage(
            "E6",
            Cause("ユーザー登録の確認", "the confirmation of the user registration"),
            "確認メールや登録完了の通知が届かない",
            "no confirmation mail or completion notice",
            (Cause("ほかのメールボックスに振り分けられた", "it was sorted into another mailbox"),),
            Cause("迷惑メールなどを探す", "search spam and other mailboxes"),
        ),
        OTHER_MAILBOXES,
    ),
)
TICKET_MESSAGES = (
    *MESSAGES,
    ERROR_E4.says(
        ErrorMessage(
            "E4",
            Cause("サポートチケットの登録の画面", "the screen for support tickets"),
            "出荷の記録がない",
            "no record of shipping",
            (),
            Cause(
                "チケットIDとシリアル番号を控え、管理部門に問い合わせる",
                "note ticket ID and serial number and ask the administration department",
            ),
        )
    ),
)

NOTICE_CHECKLIST = Checklist(
    "completion-notice",
    "登録完了の通知に載るもの",
    "What the completion notice gives",
    (
        NOTICE_CONTENTS.says(Item("window", "故障の連絡先", "window for failures")),
        NOTICE_CONTENTS.says(Item("contract-number", "契約番号", "contract number")),
        NOTICE_CONTENTS.says(Item("ticket-id", "チケットID", "ticket ID")),
        NOTICE_CONTENTS.says(Item("product", "製品名", "product")),
        NOTICE_CONTENTS.says(Item("serial", "シリアル番号", "serial number")),
        NOTICE_CONTENTS.says(Item("period", "サポート期間", "period of support")),
    ),
)
SHIPPING_CHECKLIST = Checklist(
    "shipping-inquiry",
    "出荷の記録についての問い合わせに要るもの",
    "What is needed for asking about the record of shipping",
    (
        ERROR_E4.says(Item("ticket-id", "チケットID", "ticket ID")),
        ERROR_E4.says(Item("serial", "シリアル番号", "serial number")),
    ),
)

# Questions of their own

TAKEN = Among(NEW_MAIL, REGISTERED_MAILS)
ENROLMENT_TOPICS = (
    Topic(
        "code-match",
        "チケットと本体のコードの頭5桁が合うか",
        "Do the codes of ticket and unit agree in their first 5 places?",
        (FIRST_FIVE.says(Ruling(Outcome.EXCLUDED, Not(FITS)), UNIT_CODE),),
    ),
    Topic(
        "same-product",
        "このチケットをこの製品に登録できるか",
        "Can this ticket be registered for this product?",
        (
            SAME_PRODUCT.read(
                "allied-telesis/same-product",
                {
                    "by-code": Ruling(Outcome.EXCLUDED, Not(FITS)),
                    "not-stated": Ruling(Outcome.EXCLUDED, Not(FITS), otherwise=Outcome.UNDETERMINED),
                },
                FIRST_FIVE,
                default="by-code",
                why_ja="同じ製品であることの確かめ方として、頭5桁だけが書かれている。",
                why_en="The first 5 places are the only check of sameness that is written.",
            ),
        ),
    ),
    Topic(
        "serial-on-unit",
        "シリアル番号が本体か同梱のシールにあるか",
        "Is the serial number on the unit or on the sticker that comes with it?",
        (SERIAL_PLACE.says(Ruling(Outcome.EXCLUDED, Is(STANDARD_OPTION, True))),),
    ),
    Topic(
        "serial-accepted",
        "入れたシリアル番号が受け付けられるか",
        "Is the serial number accepted as entered?",
        (ERROR_E5.says(Ruling(Outcome.EXCLUDED, Is(REVISION_ENTERED, True)), NO_REVISION),),
    ),
    Topic(
        "ticket-model-shown",
        "シリアル番号に対応するチケットの型番が画面に出るか",
        "Does the screen show the model of the ticket for the serial number?",
        (
            TICKET_MODEL_SHOWN.says(
                Ruling(Outcome.COVERED, Is(MAINTENANCE_BUNDLED, True), otherwise=Outcome.UNDETERMINED)
            ),
        ),
    ),
    Topic(
        "shared-contract-number",
        "二つの機器の契約番号が同じか",
        "Do two units have the same contract number?",
        (CONTRACT_PER_SITE.says(Ruling(Outcome.EXCLUDED, Is(SAME_SITE, False), otherwise=Outcome.UNDETERMINED)),),
    ),
    Topic(
        "site-possible",
        "拠点を登録できるか",
        "Can a site be registered?",
        (SITE_TREE.says(Ruling(Outcome.EXCLUDED, Not(AtLeast(SITE_COMPANIES, 1)))),),
    ),
    Topic(
        "contact-possible",
        "障害時連絡先を登録できるか",
        "Can an incident contact be registered?",
        (SITE_TREE.says(Ruling(Outcome.EXCLUDED, Not(AtLeast(SITES, 1)))),),
    ),
    Topic(
        "ticket-possible",
        "チケットやバンドルを登録できるか",
        "Can a ticket or a bundle be registered?",
        (
            SITE_TREE.says(
                Ruling(
                    Outcome.EXCLUDED,
                    Not(All(AtLeast(SITE_COMPANIES, 1), AtLeast(SITES, 1), AtLeast(INCIDENT_CONTACTS, 1))),
                )
            ),
        ),
    ),
    Topic(
        "shared-contact",
        "一つの連絡先を複数の拠点に使えるか",
        "Can one contact serve several sites?",
        (
            SITE_TREE.read(
                "allied-telesis/shared-contact",
                {"one-per-site": Ruling(Outcome.EXCLUDED), "not-stated": Ruling(Outcome.UNDETERMINED)},
                default="one-per-site",
                why_ja="連絡先は拠点ごとの画面から登録する。",
                why_en="A contact is registered from the screen of its site.",
            ),
        ),
    ),
    Topic(
        "true-address",
        "登録の住所が正しいか",
        "Is the registered address as it has to be?",
        (TRUE_ADDRESS.says(Ruling(Outcome.EXCLUDED, Is(SITE_AS_REGISTERED, False))),),
    ),
    Topic(
        "replacement-at-the-site",
        "代わりの機器が設置先に届くか",
        "Does the replacement come to where the unit stands?",
        (TRUE_ADDRESS.says(Ruling(Outcome.UNDETERMINED, Is(SITE_AS_REGISTERED, False))),),
    ),
    Topic(
        "one-site-enough",
        "二つの機器を一つの設置先に登録できるか",
        "Is one site enough for two units?",
        (
            EACH_SITE.read(
                "allied-telesis/same-address",
                {
                    "as-written": Ruling(
                        Outcome.EXCLUDED, Is(SECOND_PLACE, SecondPlace.OTHER_ADDRESS, SecondPlace.OTHER_FLOOR)
                    ),
                    "building": Ruling(Outcome.EXCLUDED, Is(SECOND_PLACE, SecondPlace.OTHER_ADDRESS)),
                },
                default="as-written",
                why_ja="住所が違えば別とされ、階が違えば住所の書き方も違う。",
                why_en="Different addresses are sites of their own, and another floor is another address as written.",
            ),
        ),
    ),
    Topic(
        "bulk-sheet",
        "一括登録の表を使えるか",
        "Can the sheet for bulk registration be used?",
        (BULK_SHEET.says(Ruling(Outcome.COVERED, AtLeast(PRODUCTS_LEFT, 2), otherwise=Outcome.UNDETERMINED)),),
    ),
    Topic(
        "older-terms",
        "古い版の利用規約への同意で足りるか",
        "Is agreement to an older version of the terms enough?",
        (TERMS_AGREED.says(Ruling(Outcome.UNDETERMINED)),),
    ),
    Topic(
        "firmware-credentials",
        "ファームウェアの取得に要るIDとパスワードを得られるか",
        "Can the ID and password for firmware be had?",
        (NOTICE_CONTENTS.says(Ruling(Outcome.EXCLUDED, Not(Happened(NOTICED)), otherwise=Outcome.UNDETERMINED)),),
    ),
    Topic(
        "mail-found",
        "届かないメールが見つかったか",
        "Is the missing mail found?",
        (
            ERROR_E6.says(
                Ruling(Outcome.COVERED, Is(FOUND_ELSEWHERE, True), otherwise=Outcome.UNDETERMINED), OTHER_MAILBOXES
            ),
        ),
    ),
    Topic(
        "contacted",
        "メーカから連絡を受けるか",
        "Is the person contacted by the vendor?",
        (
            CONTACTED.says(
                Ruling(
                    Outcome.COVERED,
                    Is(REGISTERED_AS, RegisteredAs.REGISTRANT, RegisteredAs.INCIDENT_CONTACT),
                    otherwise=Outcome.EXCLUDED,
                )
            ),
        ),
    ),
    Topic(
        "inquiry-answered",
        "問い合わせに案内が得られるか",
        "Is an inquiry answered?",
        (
            WHO_INQUIRES.read(
                "allied-telesis/inquirer-match",
                {
                    "named": Ruling(
                        Outcome.DISCRETIONARY, Is(REGISTERED_AS, RegisteredAs.NOBODY, RegisteredAs.COLLEAGUE)
                    ),
                    "company": Ruling(Outcome.DISCRETIONARY, Is(REGISTERED_AS, RegisteredAs.NOBODY)),
                },
                default="named",
                why_ja="登録された人が挙げられ、会社とは書かれていない。",
                why_en="Those registered are named, not their companies.",
            ),
        ),
    ),
    Topic(
        "postal-code",
        "この郵便番号を使えるか",
        "Can this postal code be used?",
        (
            LARGE_OFFICE_CODE.says(
                Ruling(Outcome.EXCLUDED, Is(POSTAL_CODE_KIND, PostalCodeKind.LARGE_OFFICE)), ERROR_E2
            ),
        ),
    ),
    Topic(
        "address-search",
        "住所検索が動くか",
        "Does the address search work?",
        (JAVASCRIPT_NEEDED.says(Ruling(Outcome.EXCLUDED, Is(JAVASCRIPT_ON, False)), ERROR_E3),),
    ),
    Topic(
        "provisional-user-message",
        "E1に構わずログインしてよいか",
        "Can E1 be ignored?",
        # After the main registration it is not to appear; what it means then is not written.
        (ERROR_E1.says(Ruling(Outcome.COVERED, Not(Happened(COMPLETED)), otherwise=Outcome.UNDETERMINED)),),
    ),
    Topic(
        "user-id",
        "ユーザーIDとして正しいか",
        "Is it the right user ID?",
        (USER_ID.says(Ruling(Outcome.EXCLUDED, Not(Same(ACCOUNT_USER_ID, REGISTERED_MAIL)))),),
    ),
    Topic(
        "address-change",
        "メールアドレスをこれに変えられるか",
        "Can the e-mail address be changed to this one?",
        (
            ADDRESS_TAKEN.read(
                "allied-telesis/unchanged-address",
                {
                    "no-change": Ruling(Outcome.EXCLUDED, All(TAKEN, Not(Same(NEW_MAIL, REGISTERED_MAIL)))),
                    "refused": Ruling(Outcome.EXCLUDED, TAKEN),
                },
                default="no-change",
                why_ja="今のアドレスを入れ直しても、何も変わらない。",
                why_en="Entering the present address again changes nothing.",
            ),
            ADDRESS_TAKEN.read(
                "allied-telesis/registered-addresses",
                {
                    "user-ids": Ruling(Outcome.EXCLUDED, NOWHERE),
                    "contacts-too": Ruling(Outcome.EXCLUDED, Among(NEW_MAIL, CONTACT_MAILS)),
                },
                default="user-ids",
                why_ja="ユーザーIDの変更の注意として書かれている。",
                why_en="It is written as a note on changing the user ID.",
            ),
        ),
    ),
    Topic(
        "edit-record",
        "登録の後で直せるか",
        "Can it be edited after registration?",
        (
            EDITABLE.says(
                Ruling(
                    Outcome.COVERED,
                    Is(RECORD_TO_EDIT, Record.USER, Record.SITE_NAME, Record.SITE_ADDRESS, Record.INCIDENT_CONTACT),
                    otherwise=None,
                )
            ),
            EDITABLE.says(Ruling(Outcome.UNDETERMINED, Is(RECORD_TO_EDIT, Record.SERIAL), otherwise=None)),
            EDITABLE.says(Ruling(Outcome.EXCLUDED, Is(RECORD_TO_EDIT, Record.PERIOD), otherwise=None), PERIOD_FIXED),
        ),
    ),
    Topic(
        "later-operation",
        "登録の後の操作ができるか",
        "Can operations after the registration be done?",
        (LOGIN_NEEDED.says(Ruling(Outcome.EXCLUDED, Is(PORTAL_LOGIN, False))),),
    ),
    Topic(
        "may-register",
        "ユーザー登録をしてよいか",
        "May the person do the user registration?",
        (WHO_REGISTERS.says(Ruling(Outcome.COVERED, ALWAYS)),),
    ),
    Topic(
        "recommended-registrant",
        "ユーザー登録に勧められる人か",
        "Is it the person recommended for the user registration?",
        (WHO_REGISTERS.says(Ruling(Outcome.EXCLUDED, Not(Is(CAN_FILL_ALL, True)))),),
    ),
    Topic(
        "password-reset",
        "忘れたパスワードを作り直せるか",
        "Can a forgotten password be set anew?",
        (PASSWORD_RESET.says(Ruling(Outcome.COVERED, Is(MAIL_READABLE, True), otherwise=Outcome.UNDETERMINED)),),
    ),
)
RIGHT_SCREEN_JA = "登録の画面が合っているか"
RIGHT_SCREEN_EN = "Is it the right screen?"
TICKET_SCREEN = Topic(
    "right-screen",
    RIGHT_SCREEN_JA,
    RIGHT_SCREEN_EN,
    # Inferred from what is written of bundles.
    (NO_BUNDLE_ID.says(Ruling(Outcome.EXCLUDED, Is(REGISTRATION_SCREEN, RegistrationScreen.BUNDLE))),),
)
BUNDLE_SCREEN = Topic(
    "right-screen",
    RIGHT_SCREEN_JA,
    RIGHT_SCREEN_EN,
    (NO_BUNDLE_ID.says(Ruling(Outcome.EXCLUDED, Is(REGISTRATION_SCREEN, RegistrationScreen.TICKET))),),
)
