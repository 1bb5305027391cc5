"""What NEC promises of identifiers, applications, accounts, notices and registration.

The numbers of packs, products and units have no form in the booklet, so none is checked.
"""

from typing import Final

from attrs import evolve

from maintrules.applications import (
    ApplicationForm,
    DifferentEntries,
    EachAmong,
    Entry,
    Evidence,
    Made,
    MoreAmong,
    Need,
    Once,
    SameEntries,
    not_asked,
)
from maintrules.checklists import Checklist, Item
from maintrules.commitments import About, Certainty, Commitment, NoDay
from maintrules.comparisons import NoMoreThan, SameInUsualWidth
from maintrules.conditions import (
    ALWAYS,
    NOWHERE,
    All,
    Any,
    AtLeast,
    Happened,
    Is,
    Not,
    Same,
    Stated,
)
from maintrules.decisions import Outcome
from maintrules.duties import Party
from maintrules.enrolment import (
    ALREADY_IN_ID,
    APPLICANT_ROLE,
    APPLICATION_KIND,
    ASKED_DESK,
    BELONGS_TO_ID,
    BOTH_ROLES,
    CHANGE_OF,
    CONFIGURATION_NAME,
    DEPUTIES,
    JUMP_TO,
    KEY_KNOWN,
    LABEL_STUCK_ON,
    LABEL_TO,
    LIVE_SUPPORT_IDS,
    MANAGERS,
    MANUFACTURING_NUMBER,
    MATTER,
    NEEDS_LABEL,
    NEEDS_LOCATION,
    NEWLY_ISSUED,
    NUMBERS_OF,
    OTHER_CONFIGURATION_NAME,
    PACK_CLASS,
    PACK_FOR_OPTION,
    PACK_SERIAL,
    PACK_SERIAL_FROM,
    PACKS,
    PAPERS_AGREE,
    SAME_MAIL,
    SAME_NAME,
    SEARCH_BY,
    SEPARATE_ID,
    SERVICE_USED,
    START_VISIBLE,
    SUPPORT_IDS,
    TAKES_OPTIONS,
    USER_ID_STATE,
    USER_ROLE,
    ApplicationKind,
    AskedDesk,
    ChangeOf,
    LabelPlace,
    LabelTo,
    Matter,
    NumbersOf,
    PackClass,
    PortalRole,
    SearchBy,
    SerialFrom,
    UserIdState,
)
from maintrules.flows import Flow, FlowStep
from maintrules.identifiers import DIGITS, LETTERS_AND_DIGITS, Form, NamedForm
from maintrules.notices import Notice, Role
from maintrules.periods import days
from maintrules.refunds import AGREED
from maintrules.registration import CARD_LOST, FULLY_REGISTERED, LABEL_DELIVERED
from maintrules.requests import PORTAL_LOGIN, PRODUCT_FAMILY, SITE_AS_REGISTERED
from maintrules.rulings import Ruling, Topic
from maintrules.sources import Provision
from maintrules.states import APPLICATION_STATE, Action, ApplicationState, States
from maintrules.vendors.nec import identifiers
from maintrules.vendors.nec.clauses import (
    APPLICANT_FIELDS,
    BACK_TO_STEP_3,
    CARD_NUMBERS,
    CHANGEABLE,
    COMPLETION_SHOWN,
    CONFIGURATION,
    ENCLOSED_TERMS,
    FULL_REGISTRATION_KEY,
    ITEMS_MAY_CHANGE,
    LABEL_DESTINATION,
    LABEL_PACKS,
    LABEL_PLACE,
    LABEL_POSTED,
    LOCATION_CHANGE,
    LOCATION_FIELDS,
    LOGIN_FIELDS,
    MAINTENANCE_HISTORY,
    PACKAGE,
    PREREQUISITES,
    RECEIPT,
    RECEPTION_NUMBER,
    REGISTRATION_STATUS,
    REQUIRED_FIELDS,
    ROLE_COUNTS,
    ROUTE,
    SEVERAL_PACKS,
    SLOW_PRODUCTS,
    START,
    START_NOT_VISIBLE,
    STEP_1,
    STEP_2,
    STEP_3,
    SUPPORT_ID,
    SUPPORT_ID_FIELDS,
    SUPPORT_ID_SEARCH,
    TEMPORARY_ID,
    TWO_IDENTIFIERS,
    TWO_NUMBERS,
    TWO_PERSONS,
    UNIT_NUMBERS,
    UNREGISTERED_OPTIONS,
    USER_FIELDS,
    USER_ID,
    USUAL_ROLES,
    VISIBLE_STEPS,
    WHICH_APPLICATION,
    WHICH_DESK,
    WHILE_CONFIRMING,
)
from maintrules.words import COMPLETED, REGISTERED

__all__ = ["APPLICATIONS", "CHECKLISTS", "COMMITMENTS", "FLOWS", "FORMS", "NOTICES", "STATES", "TOPICS"]

# --- identifiers.py -------------------------------------------------------------------------------------------------
from maintrules.vendors.nec.identifiers import HALF_WIDTH, PRINTABLE

A_DAY: Final = (
    r"(([12][0-9]{3}|(明治|大正|昭和|平成|令和|[MTSHR])([1-9][0-9]?|元))[-/.年] ?"
    r"((0?[13578]|1[02])[-/.月] ?(0?[1-9]|[12][0-9]|3[01])"
    r"|(0?[469]|11)[-/.月] ?(0?[1-9]|[12][0-9]|30)"
    r"|0?2[-/.月] ?(0?[1-9]|[12][0-9]))日?"
    r"|[12][0-9]{3}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01]))"
)
FORMS: Final = (
    NamedForm("support-id", SUPPORT_ID.says(identifiers.SUPPORT_ID), names=("サポートID",)),
    NamedForm(
        "user-id",
        USER_ID.read(
            "nec/user-id-symbols",
            {
                "printable": Form("NECのユーザID", "user ID of NEC", "", PRINTABLE, 1, None),
                "letters-and-digits": Form("NECのユーザID", "user ID of NEC", "", LETTERS_AND_DIGITS, 1, None),
                "half-width": Form("NECのユーザID", "user ID of NEC", "", HALF_WIDTH, 1, None),
            },
            default="printable",
            why_ja="英数字「など」とあり、どの記号が入るかは挙がっていない。メールアドレスの形も通す。",
            why_en="Letters, digits and the like are named, but not which symbols; mail addresses are let through.",
        ),
        names=(
            "ユーザID",
            "ユーザーID",
        ),
    ),
    NamedForm(
        "full-registration-key",
        FULL_REGISTRATION_KEY.says(Form("本登録キー", "key of full registration", "", DIGITS, 4, 4)),
        names=("本登録キー",),
    ),
    NamedForm(
        "role",
        USUAL_ROLES.says(
            Form(
                "役割",
                "role",
                "",
                None,
                1,
                None,
                matches="利用管理者(代行)?|manager|deputy",
                rule_ja="「利用管理者」か「利用管理者代行」",
                rule_en="'manager' (利用管理者) or 'deputy' (利用管理者代行)",
            )
        ),
        names=("役割",),
    ),
    NamedForm(
        "label-destination",
        LABEL_DESTINATION.says(
            Form(
                "新規の登録でのラベルの送付先",
                "destination of the label in a new registration",
                "",
                None,
                1,
                None,
                matches="お申し込み者|申込者|利用者|applicant|user",
                rule_ja="「申込者」か「利用者」",
                rule_en="'applicant' (申込者) or 'user' (利用者)",
            )
        ),
        names=("ラベルの送付先",),
    ),
    NamedForm(
        "added-label-destination",
        LABEL_DESTINATION.says(
            Form(
                "追加の登録でのラベルの送付先",
                "destination of the label in an additional registration",
                "",
                None,
                1,
                None,
                matches="利用管理者(代行)?|manager|deputy",
                rule_ja="「利用管理者」か「利用管理者代行」",
                rule_en="'manager' (利用管理者) or 'deputy' (利用管理者代行)",
            )
        ),
        names=("追加のラベルの送付先",),
    ),
    # How a day or a number is written is not stated; what can be neither is surely wrong.
    NamedForm(
        "purchase-date",
        REQUIRED_FIELDS.says(
            Form(
                "ご購入日",
                "date of purchase",
                "",
                None,
                1,
                None,
                matches=A_DAY,
                rule_ja="暦にある年月日",
                rule_en="a day of the calendar",
            )
        ),
        names=("ご購入日",),
    ),
    NamedForm(
        "option-count",
        UNREGISTERED_OPTIONS.says(
            Form(
                "オプション機器の数量",
                "quantity of an option",
                "",
                None,
                1,
                None,
                matches="0*[1-9][0-9]* ?[個台枚本式組点]?",
                rule_ja="1以上の数",
                rule_en="a number, 1 or more",
            )
        ),
        names=("オプション機器の数量",),
    ),
)

# --- the forms of application ---------------------------------------------------------------------------------------

NEEDED = Is(NEEDS_LOCATION, True)
OPTIONAL_ROWS_JA = "印は13個あり、凡例の一つを除くと12行分。14行のうち記入しなくてよいのはこの2行と読むのが自然。"
OPTIONAL_ROWS_EN = (
    "Of the 13 marks one is the legend's, which leaves 12 rows of 14; these two are the natural ones to be left out."
)


CUSTOMER_NAME = Entry("customer-name", "お客さま名", "customer name", Need.REQUIRED, evidence=Evidence.INFERRED)
SYSTEM_NAME = Entry("system-name", "システム名", "system name", Need.OPTIONAL, evidence=Evidence.INFERRED)
LOGIN = (
    Entry("support-id", "サポートID", "support ID", Need.REQUIRED, form="support-id"),
    Entry("user-id", "ユーザID", "user ID", Need.REQUIRED, form="user-id"),
    Entry("password", "パスワード", "password", Need.REQUIRED),
)


PACK_ONCE_JA = "同じパックを二度登録する意味はないが、できないとは書かれていない。"
PACK_ONCE_EN = "Registering one pack twice makes no sense, but that it cannot be done is not written."
PACK = (
    Entry("pack-model", "サポートパック型番", "model of the pack", Need.REQUIRED),
    Entry("pack-serial", "製品シリアルNo.", "product serial number of the pack", Need.REQUIRED),
)
CONFIGURATION_ENTRY = Entry(
    "configuration-name", "構成名", "configuration name", Need.OPTIONAL, evidence=Evidence.INFERRED
)
UNIT = (
    Entry("product-model", "サポート対象製品型番", "model of the product", Need.REQUIRED),
    Entry("manufacturing-number", "製造番号", "manufacturing number", Need.REQUIRED),
)
PURCHASE_DATE = Entry("purchase-date", "ご購入日", "date of purchase", Need.REQUIRED, form="purchase-date")
SERVICE_START_ENTRY = Entry(
    "service-start", "サービス開始日", "start of service", Need.OPTIONAL, evidence=Evidence.INFERRED
)
PLACE = (
    Entry(
        "location-postcode",
        "設置場所の郵便番号",
        "postcode of the place",
        Need.CONDITIONAL,
        NEEDED,
        evidence=Evidence.INFERRED,
    ),
    Entry(
        "location-address",
        "設置場所の住所",
        "address of the place",
        Need.CONDITIONAL,
        NEEDED,
        evidence=Evidence.INFERRED,
    ),
    Entry(
        "location-company",
        "設置場所の会社名／団体名",
        "company of the place",
        Need.CONDITIONAL,
        NEEDED,
        evidence=Evidence.INFERRED,
    ),
    Entry(
        "location-department",
        "設置場所の所属",
        "department of the place",
        Need.CONDITIONAL,
        NEEDED,
        evidence=Evidence.INFERRED,
    ),
    Entry("location-name", "設置場所の名前", "name of the place", Need.CONDITIONAL, NEEDED, evidence=Evidence.INFERRED),
    Entry(
        "location-phone",
        "設置場所の電話番号",
        "phone of the place",
        Need.CONDITIONAL,
        NEEDED,
        evidence=Evidence.INFERRED,
    ),
)
OPTIONS = (
    Entry("option-model", "オプション機器の型番", "model of an option", Need.CONDITIONAL, Made("option-count")),
    Entry("option-count", "オプション機器の数量", "quantity of an option", Need.OPTIONAL, form="option-count"),
)


APPLICANT = (
    Entry(
        "applicant-company", "申込者の会社名／団体名", "company of the applicant", Need.REQUIRED, evidence=Evidence.MARK
    ),
    Entry("applicant-department", "申込者の所属", "department of the applicant", Need.REQUIRED, evidence=Evidence.MARK),
    Entry("applicant-kana", "申込者のフリガナ", "kana of the applicant", Need.REQUIRED, evidence=Evidence.MARK),
    Entry("applicant-name", "申込者の名前", "name of the applicant", Need.REQUIRED, evidence=Evidence.MARK),
    Entry("applicant-postcode", "申込者の郵便番号", "postcode of the applicant", Need.REQUIRED, evidence=Evidence.MARK),
    Entry("applicant-address", "申込者の住所", "address of the applicant", Need.REQUIRED, evidence=Evidence.MARK),
    Entry("applicant-phone", "申込者の電話番号", "phone of the applicant", Need.REQUIRED, evidence=Evidence.MARK),
    Entry(
        "applicant-mail",
        "申込者のメールアドレス",
        "mail address of the applicant",
        Need.REQUIRED,
        evidence=Evidence.MARK,
    ),
    Entry(
        "applicant-role", "申込者の役割", "role of the applicant", Need.REQUIRED, form="role", evidence=Evidence.MARK
    ),
)
USER = (
    Entry("user-company", "利用者の会社名／団体名", "company of the user", Need.REQUIRED, evidence=Evidence.MARK),
    Entry("user-department", "利用者の所属", "department of the user", Need.REQUIRED, evidence=Evidence.MARK),
    Entry("user-kana", "利用者のフリガナ", "kana of the user", Need.REQUIRED, evidence=Evidence.MARK),
    Entry("user-name", "利用者の名前", "name of the user", Need.REQUIRED, evidence=Evidence.MARK),
    Entry("user-postcode", "利用者の郵便番号", "postcode of the user", Need.REQUIRED, evidence=Evidence.MARK),
    Entry("user-address", "利用者の住所", "address of the user", Need.REQUIRED, evidence=Evidence.MARK),
    Entry("user-phone", "利用者の電話番号", "phone of the user", Need.REQUIRED, evidence=Evidence.MARK),
    Entry("user-mail", "利用者のメールアドレス", "mail address of the user", Need.REQUIRED, evidence=Evidence.MARK),
    Entry("user-role", "利用者の役割", "role of the user", Need.REQUIRED, form="role", evidence=Evidence.MARK),
)
KEY = Entry(
    "full-registration-key", "本登録キー", "key of full registration", Need.REQUIRED, form="full-registration-key"
)
LABEL_TO_NEW = Entry(
    "label-destination",
    "機器管理ラベル送付先",
    "destination of the label",
    Need.REQUIRED,
    form="label-destination",
    evidence=Evidence.MARK,
)
LABEL_TO_ADDED = Entry(
    "label-destination",
    "機器管理ラベル送付先",
    "destination of the label",
    Need.CONDITIONAL,
    Is(NEEDS_LABEL, True),
    form="added-label-destination",
    evidence=Evidence.MARK,
)


EXTENSION_JA = "延長の項目は書かれておらず、ログインして行う追加の登録にならう。"
EXTENSION_EN = "The items of an extension are not written; it is taken like an additional one, made after logging in."


LOGIN_ADDED = (evolve(LOGIN[0], need=Need.CONDITIONAL, when=AtLeast(SUPPORT_IDS, 2)), *LOGIN[1:])
"""With one support ID there is nothing to choose."""
PACK_ENTRIES: tuple[Provision[Entry], ...] = CARD_NUMBERS.says_each(PACK, REQUIRED_FIELDS)
ONE_PACK = Once("pack", ("pack-serial",), along="pack-model")
PACK_ONCE = TWO_NUMBERS.read(
    "nec/pack-once",
    {"once": ONE_PACK, "not-stated": evolve(ONE_PACK, outcome=Outcome.UNDETERMINED)},
    CARD_NUMBERS,
    default="not-stated",
    why_ja=PACK_ONCE_JA,
    why_en=PACK_ONCE_EN,
)
NUMBERS_ALIKE = TWO_NUMBERS.says(Ruling(Outcome.UNDETERMINED, SameEntries("pack-serial", "manufacturing-number"), None))
"""Probably one number that was entered twice."""
CONFIGURATION_PROVISION = CONFIGURATION.read(
    "nec/optional-rows",
    {
        "both": CONFIGURATION_ENTRY,
        "configuration-name": CONFIGURATION_ENTRY,
        "system-name": evolve(CONFIGURATION_ENTRY, need=Need.REQUIRED),
    },
    REQUIRED_FIELDS,
    default="both",
    why_ja=OPTIONAL_ROWS_JA,
    why_en=OPTIONAL_ROWS_EN,
)
PRODUCT_ENTRIES: tuple[Provision[Entry], ...] = (
    *PACK_ENTRIES,
    CONFIGURATION_PROVISION,
    *UNIT_NUMBERS.says_each(UNIT, REQUIRED_FIELDS),
    REQUIRED_FIELDS.says(PURCHASE_DATE, START),
    ITEMS_MAY_CHANGE.read(
        "nec/field-source",
        {"portal": SERVICE_START_ENTRY, "booklet": evolve(SERVICE_START_ENTRY, need=Need.NOT_ASKED)},
        REQUIRED_FIELDS,
        default="portal",
        why_ja="ポータルのほうが新しく、実際に入力する所である。",
        why_en="The portal is newer and is where the entries are really made.",
    ),
    *LOCATION_FIELDS.says_each(PLACE, REQUIRED_FIELDS, STEP_2),
    *UNREGISTERED_OPTIONS.says_each(OPTIONS, REQUIRED_FIELDS),
)
NEW_ONLY: tuple[Provision[Entry], ...] = (
    *APPLICANT_FIELDS.says_each(not_asked(APPLICANT), REQUIRED_FIELDS),
    *USER_FIELDS.says_each(not_asked(USER), REQUIRED_FIELDS),
    *FULL_REGISTRATION_KEY.says_each((evolve(KEY, need=Need.NOT_ASKED),), REQUIRED_FIELDS),
)
NOT_ASKED_AGAIN = SUPPORT_ID_FIELDS.says_each(
    (evolve(CUSTOMER_NAME, need=Need.NOT_ASKED), evolve(SYSTEM_NAME, need=Need.NOT_ASKED)), REQUIRED_FIELDS
)

ONE_NAME = SameEntries("applicant-name", "user-name")
ONE_MAIL = SameEntries("applicant-mail", "user-mail")
OTHER_NAME = DifferentEntries("applicant-name", "user-name")
ROLES = ("applicant-role", "user-role")
MANAGER_NAMES = frozenset({"利用管理者", "manager"})
DEPUTY_NAMES = frozenset({"利用管理者代行", "deputy"})
PERSON_JA = "名前だけなら同姓同名があり、メールだけなら共用がある。両方同じなら同じ人とみる。"
PERSON_EN = "Names can coincide and mail boxes can be shared; who has both the same is taken for one person."

APPLICATIONS: Final = (
    ApplicationForm(
        "new",
        "登録の申込み（新規）",
        "New registration",
        (
            *SUPPORT_ID_FIELDS.says_each((CUSTOMER_NAME,), REQUIRED_FIELDS),
            SUPPORT_ID_FIELDS.read(
                "nec/optional-rows",
                {
                    "both": SYSTEM_NAME,
                    "configuration-name": evolve(SYSTEM_NAME, need=Need.REQUIRED),
                    "system-name": SYSTEM_NAME,
                },
                REQUIRED_FIELDS,
                default="both",
                why_ja=OPTIONAL_ROWS_JA,
                why_en=OPTIONAL_ROWS_EN,
            ),
            *LOGIN_FIELDS.says_each(not_asked(LOGIN), REQUIRED_FIELDS),
            *PRODUCT_ENTRIES,
            *APPLICANT_FIELDS.says_each(APPLICANT, REQUIRED_FIELDS),
            *USER_FIELDS.says_each(USER, REQUIRED_FIELDS),
            *FULL_REGISTRATION_KEY.says_each((KEY,), REQUIRED_FIELDS),
            *LABEL_DESTINATION.says_each((LABEL_TO_NEW,), REQUIRED_FIELDS),
        ),
        bars=(
            TWO_PERSONS.read(
                "nec/person-identity",
                {
                    "name-and-mail": Ruling(Outcome.EXCLUDED, All(ONE_NAME, ONE_MAIL)),
                    "mail": Ruling(Outcome.EXCLUDED, ONE_MAIL),
                    "name": Ruling(Outcome.EXCLUDED, ONE_NAME),
                },
                default="name-and-mail",
                why_ja=PERSON_JA,
                why_en=PERSON_EN,
            ),
            TWO_PERSONS.read(
                "nec/person-identity",
                {
                    "name-and-mail": Ruling(Outcome.UNDETERMINED, All(ONE_MAIL, OTHER_NAME, Not(ONE_NAME)), None),
                    "mail": Ruling(Outcome.UNDETERMINED, NOWHERE, None),
                    "name": Ruling(Outcome.UNDETERMINED, NOWHERE, None),
                },
                default="name-and-mail",
                why_ja=PERSON_JA,
                why_en=PERSON_EN,
            ),
            *ROLE_COUNTS.says_each(
                (
                    Ruling(Outcome.EXCLUDED, EachAmong(ROLES, DEPUTY_NAMES)),
                    Ruling(Outcome.EXCLUDED, MoreAmong(ROLES, MANAGER_NAMES, 3)),
                    Ruling(Outcome.EXCLUDED, EachAmong(ROLES, MANAGER_NAMES)),
                    Ruling(Outcome.EXCLUDED, MoreAmong(ROLES, DEPUTY_NAMES, 2)),
                )
            ),
            NUMBERS_ALIKE,
        ),
        once=(PACK_ONCE,),
        names=("新規",),
    ),
    ApplicationForm(
        "additional",
        "追加の申込み",
        "Additional registration",
        (
            *NOT_ASKED_AGAIN,
            *LOGIN_FIELDS.says_each(LOGIN_ADDED, REQUIRED_FIELDS),
            *PRODUCT_ENTRIES,
            *NEW_ONLY,
            *LABEL_DESTINATION.says_each((LABEL_TO_ADDED,), REQUIRED_FIELDS, STEP_3),
        ),
        bars=(NUMBERS_ALIKE,),
        once=(PACK_ONCE,),
        names=("追加",),
    ),
    ApplicationForm(
        "extension",
        "契約期間延長の申込み",
        "Extension of the period",
        (
            *NOT_ASKED_AGAIN,
            *LOGIN_FIELDS.says_each(LOGIN_ADDED, REQUIRED_FIELDS),
            *PACK_ENTRIES,
            CONFIGURATION.read(
                "nec/extension-fields",
                {"like-additional": CONFIGURATION_ENTRY, "pack-only": evolve(CONFIGURATION_ENTRY, need=Need.NOT_ASKED)},
                REQUIRED_FIELDS,
                default="like-additional",
                why_ja=EXTENSION_JA,
                why_en=EXTENSION_EN,
            ),
            *UNIT_NUMBERS.read_each(
                "nec/extension-fields",
                {"like-additional": UNIT, "pack-only": not_asked(UNIT)},
                REQUIRED_FIELDS,
                default="like-additional",
                why_ja=EXTENSION_JA,
                why_en=EXTENSION_EN,
            ),
            REQUIRED_FIELDS.read(
                "nec/extension-fields",
                {"like-additional": PURCHASE_DATE, "pack-only": evolve(PURCHASE_DATE, need=Need.NOT_ASKED)},
                REQUIRED_FIELDS,
                default="like-additional",
                why_ja=EXTENSION_JA,
                why_en=EXTENSION_EN,
            ),
            *LOCATION_FIELDS.read_each(
                "nec/extension-fields",
                {"like-additional": PLACE, "pack-only": not_asked(PLACE)},
                REQUIRED_FIELDS,
                default="like-additional",
                why_ja=EXTENSION_JA,
                why_en=EXTENSION_EN,
            ),
            *UNREGISTERED_OPTIONS.read_each(
                "nec/extension-fields",
                {"like-additional": OPTIONS, "pack-only": not_asked(OPTIONS)},
                REQUIRED_FIELDS,
                default="like-additional",
                why_ja=EXTENSION_JA,
                why_en=EXTENSION_EN,
            ),
            *NEW_ONLY,
            LABEL_DESTINATION.read(
                "nec/extension-fields",
                {"like-additional": LABEL_TO_ADDED, "pack-only": evolve(LABEL_TO_ADDED, need=Need.NOT_ASKED)},
                REQUIRED_FIELDS,
                default="like-additional",
                why_ja=EXTENSION_JA,
                why_en=EXTENSION_EN,
            ),
        ),
        bars=(NUMBERS_ALIKE,),
        once=(PACK_ONCE,),
        names=("延長",),
    ),
    ApplicationForm(
        "packs",
        "一度に申し込むパックの各行",
        "Packs of one application, line by line",
        (
            SEVERAL_PACKS.says(PACK[0], CARD_NUMBERS),
            TWO_NUMBERS.says(PACK[1], SEVERAL_PACKS, CARD_NUMBERS),
            *SEVERAL_PACKS.says_each(UNIT, UNIT_NUMBERS),
            SEVERAL_PACKS.says(PURCHASE_DATE, REQUIRED_FIELDS),
        ),
        bars=(NUMBERS_ALIKE,),
        once=(PACK_ONCE,),
        names=("パックの一覧",),
    ),
)

# --- checklists -----------------------------------------------------------------------------------------------------

TERMS = (
    Item("service-conditions", "サービス実施条件", "service conditions"),
    Item("hw-specification", "HWメンテナンスサービス仕様書", "specification of hardware maintenance"),
    Item("pp-specification", "PPサポートサービス仕様書", "specification of program support"),
)
HARDWARE = Is(PACK_CLASS, PackClass.HARDWARE, PackClass.PC, PackClass.HARDWARE_BUNDLE)
CHECKLISTS: Final = (
    Checklist(
        "package",
        "パックの内容物",
        "Contents of the pack",
        PACKAGE.says_each(
            (
                Item("booklet", "利用案内の冊子", "booklet"),
                Item("serial-card", "シリアルNo.カード", "serial number card"),
                *TERMS,
            )
        ),
    ),
    Checklist(
        "agreement",
        "同意を確かめる書面",
        "Papers to be agreed to",
        ENCLOSED_TERMS.says_each(TERMS),
    ),
    Checklist(
        "additional-application",
        "追加の申込みの前に用意するもの",
        "What to have ready for an additional application",
        (
            PREREQUISITES.says(Item("pack-model", "パックの型番", "model of the pack")),
            PREREQUISITES.says(Item("pack-serial", "パックの製品シリアルNo.", "product serial number of the pack")),
            PREREQUISITES.says(
                Item("warranty-card", "保証書など（装置銘板でもよい）", "warranty card or nameplate", HARDWARE)
            ),
            PREREQUISITES.says(Item("login", "ユーザIDとパスワード", "user ID and password")),
        ),
    ),
    Checklist(
        "after-a-move",
        "設置場所が変わったときにすること",
        "What to do when the place changes",
        (
            LOCATION_CHANGE.says(
                Item(
                    "location-change",
                    "設置場所変更の手続き",
                    "the change procedure for the place",
                    Not(Is(SITE_AS_REGISTERED, True)),
                )
            ),
        ),
    ),
    Checklist(
        "portal-inquiry",
        "申込みについての問い合わせに添えるもの",
        "What goes with an inquiry about an application",
        (
            RECEPTION_NUMBER.says(
                Item("reception-number", "受付番号", "reception number"), START_NOT_VISIBLE, WHILE_CONFIRMING
            ),
        ),
    ),
)

# --- flows ----------------------------------------------------------------------------------------------------------

ISSUED = All(Is(APPLICATION_KIND, ApplicationKind.NEW), Is(NEWLY_ISSUED, True))
NO_ID = Is(SUPPORT_IDS, 0)


FLOWS: Final = (
    Flow(
        "registration",
        "登録の流れ",
        "How a registration goes",
        ROUTE.says(
            (
                FlowStep("prepare", Party.CUSTOMER, "情報の用意", "gather what is needed"),
                FlowStep("register", Party.CUSTOMER, "ポータルでの登録", "register on the portal"),
                FlowStep("receipt-mail", Party.VENDOR, "受付のメール", "mail of receipt"),
                FlowStep("full-registration", Party.CUSTOMER, "ユーザIDの本登録", "full registration", ISSUED),
                FlowStep("completion", Party.VENDOR, "ポータルでの完了の知らせ", "completion shown on the portal"),
                FlowStep("label", Party.VENDOR, "ラベルの郵送", "posting of the label", Is(NEEDS_LABEL, True)),
            )
        ),
    ),
    Flow(
        "additional-application",
        "追加の申込みの画面",
        "Screens of an additional application",
        VISIBLE_STEPS.read(
            "nec/ended-ids",
            {
                "counted": (
                    FlowStep(
                        "step-1",
                        Party.CUSTOMER,
                        "STEP1 サポートIDの選択",
                        "STEP1: choose the support ID",
                        AtLeast(SUPPORT_IDS, 2),
                    ),
                    FlowStep("step-2", Party.CUSTOMER, "STEP2 対象製品の入力", "STEP2: enter the product"),
                    FlowStep(
                        "step-3",
                        Party.CUSTOMER,
                        "STEP3 ラベルの送付先の選択",
                        "STEP3: choose the label's destination",
                        Is(NEEDS_LABEL, True),
                    ),
                    FlowStep("step-4", Party.CUSTOMER, "STEP4 内容の確認", "STEP4: confirm the input"),
                    FlowStep("step-5", Party.VENDOR, "STEP5 受付番号の表示", "STEP5: the reception number is shown"),
                ),
                "not-counted": (
                    FlowStep(
                        "step-1",
                        Party.CUSTOMER,
                        "STEP1 サポートIDの選択",
                        "STEP1: choose the support ID",
                        AtLeast(LIVE_SUPPORT_IDS, 2),
                    ),
                    FlowStep("step-2", Party.CUSTOMER, "STEP2 対象製品の入力", "STEP2: enter the product"),
                    FlowStep(
                        "step-3",
                        Party.CUSTOMER,
                        "STEP3 ラベルの送付先の選択",
                        "STEP3: choose the label's destination",
                        Is(NEEDS_LABEL, True),
                    ),
                    FlowStep("step-4", Party.CUSTOMER, "STEP4 内容の確認", "STEP4: confirm the input"),
                    FlowStep("step-5", Party.VENDOR, "STEP5 受付番号の表示", "STEP5: the reception number is shown"),
                ),
            },
            STEP_1,
            STEP_3,
            default="counted",
            why_ja="属するサポートIDの数とだけあり、終わったものを除くとは書かれていない。",
            why_en="The number of support IDs is named; that ended ones are left out is not written.",
        ),
        barred=STEP_1.says(NO_ID, VISIBLE_STEPS),
    ),
    Flow(
        "step-2",
        "STEP2の入力欄",
        "Groups of STEP2",
        STEP_2.says(
            (
                FlowStep("pack", Party.CUSTOMER, "パックの情報", "the pack"),
                FlowStep("product", Party.CUSTOMER, "サポート対象製品", "the supported product"),
                FlowStep("location", Party.CUSTOMER, "設置場所", "its place", NEEDED),
                FlowStep("options", Party.CUSTOMER, "オプション機器", "its options", Is(TAKES_OPTIONS, True)),
            )
        ),
    ),
    Flow(
        "start-of-service",
        "サービスの開始の確かめ方",
        "How to see that service has started",
        START_NOT_VISIBLE.says(
            (
                FlowStep("view-contract", Party.CUSTOMER, "契約内容の確認", "look at the view of the contract"),
                FlowStep(
                    "inquire",
                    Party.CUSTOMER,
                    "受付番号を添えた問い合わせ",
                    "inquire with the reception number",
                    Is(START_VISIBLE, False),
                ),
            )
        ),
    ),
)

# --- states ---------------------------------------------------------------------------------------------------------

ENTERED, SUBMITTED, CONFIRMING = ApplicationState.ENTERED, ApplicationState.SUBMITTED, ApplicationState.CONFIRMING
COMPLETE, REJECTED, EXPIRED = ApplicationState.COMPLETE, ApplicationState.REJECTED, ApplicationState.EXPIRED
ENDED = frozenset({REJECTED, EXPIRED})
"""States that the papers do not speak of."""


STATES: Final = (
    States(
        "registration",
        "登録の申込み",
        "Registration",
        (
            ROUTE.says(Action("apply", "申込み", "applying", frozenset({ENTERED}), ENDED)),
            ROUTE.says(
                Action("confirm-receipt", "受付の知らせ", "telling of the receipt", frozenset({SUBMITTED}), ENDED)
            ),
            ROUTE.says(Action("complete", "登録の完了", "completing the registration", frozenset({CONFIRMING}), ENDED)),
            ROUTE.says(Action("post-label", "ラベルの郵送", "posting the label", frozenset({COMPLETE}), ENDED)),
        ),
    ),
    States(
        "location-and-options",
        "設置場所とオプション機器",
        "Place and options",
        (
            WHILE_CONFIRMING.read(
                "nec/right-after-application",
                {
                    "refused": Action("view", "確認", "viewing", frozenset({COMPLETE}), ENDED),
                    "not-stated": Action("view", "確認", "viewing", frozenset({COMPLETE}), ENDED | {SUBMITTED}),
                },
                CHANGEABLE,
                default="refused",
                why_ja="申し込んだ直後から、確認が終わるまでと読む。",
                why_en="Read as from the application itself until checking is finished.",
            ),
            WHILE_CONFIRMING.read(
                "nec/right-after-application",
                {
                    "refused": Action("change", "変更", "changing", frozenset({COMPLETE}), ENDED),
                    "not-stated": Action("change", "変更", "changing", frozenset({COMPLETE}), ENDED | {SUBMITTED}),
                },
                CHANGEABLE,
                default="refused",
                why_ja="申し込んだ直後から、確認が終わるまでと読む。",
                why_en="Read as from the application itself until checking is finished.",
            ),
        ),
    ),
    States(
        "registration-status",
        "登録状況",
        "State of the registration",
        (
            REGISTRATION_STATUS.says(
                Action("view", "確認", "viewing", frozenset({SUBMITTED, CONFIRMING, COMPLETE}), ENDED)
            ),
        ),
    ),
)

# --- commitments and notices ----------------------------------------------------------------------------------------

COMMITMENTS: Final = (
    Commitment(
        "label",
        "機器管理ラベルの到着",
        "arrival of the device label",
        who=Party.VENDOR,
        certainty=LABEL_POSTED.says(Certainty.TARGETED),
        due=LABEL_POSTED.read(
            "nec/label-clock",
            {"completion": About(days(14), COMPLETED), "application": About(days(14), REGISTERED)},
            default="completion",
            why_ja="冊子は完了の後に郵送するという。ポータルの2週間は申込みに続けて書かれている。",
            why_en="The booklet has it posted after completion; the portal's 2 weeks stand next to the application.",
        ),
    ),
)
NOTICES: Final = (
    Notice(
        "receipt",
        "登録受付の知らせ",
        "mail of receipt",
        to=(Role.MANAGER, Role.DEPUTY),
        due=RECEIPT.says(NoDay((REGISTERED,))),
        about_ja="登録を受け付けたこと",
        about_en="that the registration was received",
        certainty=RECEIPT.says(Certainty.PROMISED),
        when=RECEIPT.says(Happened(REGISTERED)),
    ),
    Notice(
        "temporary-user-id",
        "仮ユーザIDの知らせ",
        "mail with the temporary user ID",
        to=(Role.APPLICANT, Role.USER),
        due=RECEIPT.says(NoDay((REGISTERED,)), TEMPORARY_ID),
        about_ja="仮ユーザID、初期パスワード、本登録の手順",
        about_en="temporary user ID, initial password and how to register fully",
        certainty=RECEIPT.says(Certainty.PROMISED),
        when=RECEIPT.says(All(Happened(REGISTERED), ISSUED), TEMPORARY_ID),
    ),
    Notice(
        "completion",
        "ポータルでの登録完了の知らせ",
        "completion on the portal",
        to=(Role.MANAGER, Role.DEPUTY),
        due=COMPLETION_SHOWN.says(NoDay((COMPLETED,))),
        about_ja="登録が完了したこと。メールでなく、ログインして登録状況で見る",
        about_en="that the registration is complete; not a mail, but looked up after logging in",
        certainty=COMPLETION_SHOWN.says(Certainty.PROMISED),
        when=COMPLETION_SHOWN.says(Happened(COMPLETED)),
    ),
    Notice(
        "label",
        "機器管理ラベルの郵送",
        "posting of the label",
        to=(Role.LABEL_DESTINATION,),
        due=LABEL_POSTED.says(NoDay((COMPLETED,))),
        about_ja="管理番号と障害の連絡先。郵送には2週間ほどかかる",
        about_en="management number and contact for failures; the post takes about 2 weeks",
        certainty=LABEL_POSTED.says(Certainty.TARGETED),
        when=LABEL_POSTED.says(All(Happened(COMPLETED), Is(NEEDS_LABEL, True)), LABEL_PACKS),
    ),
)

# --- topics ---------------------------------------------------------------------------------------------------------


SAME_PERSON = All(Is(SAME_NAME, True), Is(SAME_MAIL, True))
NEOFACE = Is(PRODUCT_FAMILY, "NeoFace Access Control")
PORTAL_OPEN = All(Is(ASKED_DESK, AskedDesk.PORTAL), Is(PORTAL_LOGIN, True))

TOPICS: Final = (
    Topic(
        "agreement",
        "同封の条件に同意したか",
        "Are the enclosed terms agreed to?",
        (
            ENCLOSED_TERMS.read(
                "nec/use-implies-agreement",
                {
                    "not-stated": Ruling(Outcome.EXCLUDED, Is(AGREED, False)),
                    "implied": Ruling(
                        Outcome.EXCLUDED,
                        Any(
                            All(Stated(AGREED), Is(AGREED, False)),
                            All(Not(Is(SERVICE_USED, True)), Is(AGREED, False)),
                        ),
                    ),
                },
                default="not-stated",
                why_ja="使えば同意したことになるとは書かれていない。",
                why_en="That use amounts to agreement is not written.",
            ),
        ),
    ),
    Topic(
        "bulk-location-change",
        "設置場所をまとめて変更できるか",
        "Can the place be changed for both packs together?",
        (
            CONFIGURATION.read(
                "nec/configuration-name-equality",
                {
                    "exact": Ruling(
                        Outcome.COVERED,
                        All(Same(CONFIGURATION_NAME, OTHER_CONFIGURATION_NAME), Not(Is(CONFIGURATION_NAME, ""))),
                        otherwise=Outcome.EXCLUDED,
                    ),
                    "usual-width": Ruling(
                        Outcome.COVERED,
                        All(
                            SameInUsualWidth(CONFIGURATION_NAME, OTHER_CONFIGURATION_NAME),
                            Not(Is(CONFIGURATION_NAME, "")),
                        ),
                        otherwise=Outcome.EXCLUDED,
                    ),
                },
                default="exact",
                why_ja="構成名ごとにとあり、書き方の違いをまとめるとは書かれていない。",
                why_en="By configuration name, it says; that other ways of writing are taken together it does not.",
            ),
        ),
    ),
    Topic(
        "identifiers-entered",
        "記入する型番と製造番号として正しいか",
        "Are these the right model and manufacturing number to enter?",
        (
            UNIT_NUMBERS.says(
                Ruling(Outcome.EXCLUDED, All(Is(PACK_FOR_OPTION, False), Not(Is(NUMBERS_OF, NumbersOf.UNIT))))
            ),
            UNIT_NUMBERS.says(
                Ruling(Outcome.EXCLUDED, All(Is(PACK_FOR_OPTION, True), Not(Is(NUMBERS_OF, NumbersOf.OPTION))))
            ),
            UNIT_NUMBERS.says(Ruling(Outcome.UNDETERMINED, Is(PAPERS_AGREE, False))),
        ),
    ),
    Topic(
        "pack-serial",
        "パックの製品シリアルNo.として正しいか",
        "Is this the pack's product serial number?",
        (
            TWO_NUMBERS.says(Ruling(Outcome.EXCLUDED, Not(Is(PACK_SERIAL_FROM, SerialFrom.SERIAL_CARD)))),
            TWO_NUMBERS.says(Ruling(Outcome.UNDETERMINED, Same(PACK_SERIAL, MANUFACTURING_NUMBER))),
        ),
    ),
    Topic(
        "service-elsewhere",
        "登録と違う場所でもサービスを受けられるか",
        "Is there service at a place other than the one registered?",
        (
            LOCATION_CHANGE.read(
                "nec/unregistered-location",
                {
                    "no-effect": Ruling(Outcome.COVERED, ALWAYS),
                    "not-stated": Ruling(Outcome.UNDETERMINED, Is(SITE_AS_REGISTERED, False)),
                },
                default="no-effect",
                why_ja="サービスを受けられなくなるとされるのは、オプション機器だけである。",
                why_en="Only of options it says that there is no service without the procedure.",
            ),
        ),
    ),
    Topic(
        "two-persons",
        "申込者と利用者は別の人か",
        "Are applicant and user two persons?",
        (
            TWO_PERSONS.read(
                "nec/person-identity",
                {
                    "name-and-mail": Ruling(Outcome.EXCLUDED, SAME_PERSON),
                    "mail": Ruling(Outcome.EXCLUDED, Is(SAME_MAIL, True)),
                    "name": Ruling(Outcome.EXCLUDED, Is(SAME_NAME, True)),
                },
                default="name-and-mail",
                why_ja=PERSON_JA,
                why_en=PERSON_EN,
            ),
            TWO_PERSONS.read(
                "nec/person-identity",
                {
                    "name-and-mail": Ruling(Outcome.UNDETERMINED, All(Is(SAME_MAIL, True), Is(SAME_NAME, False))),
                    "mail": Ruling(Outcome.UNDETERMINED, NOWHERE),
                    "name": Ruling(Outcome.UNDETERMINED, NOWHERE),
                },
                default="name-and-mail",
                why_ja=PERSON_JA,
                why_en=PERSON_EN,
            ),
        ),
    ),
    Topic(
        "role-counts",
        "役割の人数が定めのとおりか",
        "Are there as many of each role as there must and may be?",
        (
            ROLE_COUNTS.says(Ruling(Outcome.EXCLUDED, Not(AtLeast(MANAGERS, 1)))),
            ROLE_COUNTS.says(Ruling(Outcome.EXCLUDED, AtLeast(MANAGERS, 4))),
            ROLE_COUNTS.says(Ruling(Outcome.EXCLUDED, Not(AtLeast(DEPUTIES, 1)))),
            ROLE_COUNTS.says(Ruling(Outcome.EXCLUDED, AtLeast(DEPUTIES, 3))),
        ),
    ),
    Topic(
        "role-of-a-person",
        "一人一役か",
        "Does each person have one role?",
        (
            ROLE_COUNTS.read(
                "nec/role-of-a-person",
                {
                    "one": Ruling(Outcome.EXCLUDED, Is(BOTH_ROLES, True)),
                    "several": Ruling(Outcome.EXCLUDED, NOWHERE),
                },
                default="one",
                why_ja="役割はどちらかを選ぶとされ、兼ねることには触れられていない。",
                why_en="One of the two roles is chosen; being both is not spoken of.",
            ),
        ),
    ),
    Topic(
        "role-choice",
        "選べる役割か",
        "Can these roles be chosen?",
        (
            USUAL_ROLES.says(
                Ruling(
                    Outcome.COVERED,
                    Is(APPLICANT_ROLE, PortalRole.MANAGER, PortalRole.DEPUTY),
                    otherwise=Outcome.EXCLUDED,
                )
            ),
            USUAL_ROLES.says(
                Ruling(
                    Outcome.COVERED, Is(USER_ROLE, PortalRole.MANAGER, PortalRole.DEPUTY), otherwise=Outcome.EXCLUDED
                )
            ),
        ),
    ),
    Topic(
        "usual-roles",
        "ふつうの役割か",
        "Are the roles the usual ones?",
        (
            USUAL_ROLES.says(
                Ruling(Outcome.COVERED, Is(APPLICANT_ROLE, PortalRole.DEPUTY), otherwise=Outcome.EXCLUDED)
            ),
            USUAL_ROLES.says(Ruling(Outcome.COVERED, Is(USER_ROLE, PortalRole.MANAGER), otherwise=Outcome.EXCLUDED)),
        ),
    ),
    Topic(
        "user-id-use",
        "ユーザIDですべてを使えるか",
        "Does the user ID open everything?",
        (TEMPORARY_ID.says(Ruling(Outcome.UNDETERMINED, Is(USER_ID_STATE, UserIdState.TEMPORARY))),),
    ),
    Topic(
        "temporary-user-id",
        "仮ユーザIDが発行されるか",
        "Is a temporary user ID issued?",
        (TEMPORARY_ID.says(Ruling(Outcome.COVERED, Is(NEWLY_ISSUED, True), otherwise=Outcome.EXCLUDED)),),
    ),
    Topic(
        "full-registration",
        "本登録ができるか",
        "Can the user ID be fully registered?",
        (TEMPORARY_ID.says(Ruling(Outcome.EXCLUDED, Is(KEY_KNOWN, False)), FULL_REGISTRATION_KEY),),
    ),
    Topic(
        "completion",
        "いま登録が完了しうるか",
        "Can the registration be completed now?",
        (
            ROUTE.read(
                "nec/completion-waits",
                {
                    "in-parallel": Ruling(Outcome.EXCLUDED, NOWHERE),
                    "waits": Ruling(Outcome.EXCLUDED, All(ISSUED, Not(Happened(FULLY_REGISTERED)))),
                },
                default="in-parallel",
                why_ja="本登録はユーザIDのためのもので、NECの確認が待つとは書かれていない。",
                why_en="The full registration is for the user IDs; that NEC's checking waits for it is not written.",
            ),
        ),
    ),
    Topic(
        "label-destination",
        "ラベルの送付先に選べるか",
        "Can the label go there?",
        (
            LABEL_DESTINATION.says(
                Ruling(
                    Outcome.EXCLUDED,
                    All(
                        Is(APPLICATION_KIND, ApplicationKind.NEW),
                        Not(Is(LABEL_TO, LabelTo.APPLICANT, LabelTo.USER)),
                    ),
                )
            ),
            LABEL_DESTINATION.says(
                Ruling(
                    Outcome.EXCLUDED,
                    All(
                        Is(APPLICATION_KIND, ApplicationKind.ADDITIONAL, ApplicationKind.EXTENSION),
                        Not(Is(LABEL_TO, LabelTo.MANAGER, LabelTo.DEPUTY)),
                    ),
                )
            ),
        ),
    ),
    Topic(
        "items-as-listed",
        "登録の項目は挙げられたとおりか",
        "Are the items those listed?",
        (ITEMS_MAY_CHANGE.says(Ruling(Outcome.DISCRETIONARY)),),
    ),
    Topic(
        "completion-shown",
        "完了がポータルで分かるか",
        "Is completion shown on the portal?",
        (
            COMPLETION_SHOWN.says(Ruling(Outcome.EXCLUDED, Is(PORTAL_LOGIN, False))),
            COMPLETION_SHOWN.says(Ruling(Outcome.COVERED, Is(APPLICATION_STATE, COMPLETE), otherwise=Outcome.EXCLUDED)),
        ),
    ),
    Topic(
        "completion-mail",
        "完了がメールで知らされるか",
        "Is completion told by mail?",
        (COMPLETION_SHOWN.says(Ruling(Outcome.UNDETERMINED, ALWAYS)),),
    ),
    Topic(
        "registration-status",
        "登録状況を見られるか",
        "Can the state of the registration be seen?",
        (REGISTRATION_STATUS.says(Ruling(Outcome.EXCLUDED, Is(PORTAL_LOGIN, False))),),
    ),
    Topic(
        "label-place",
        "ラベルを貼る所として正しいか",
        "Is this where the label goes?",
        (
            LABEL_PLACE.says(Ruling(Outcome.EXCLUDED, All(NEOFACE, Not(Is(LABEL_STUCK_ON, LabelPlace.SERIAL_CARD))))),
            LABEL_PLACE.read(
                "nec/label-place-elsewhere",
                {
                    "not-stated": Ruling(Outcome.UNDETERMINED, Not(NEOFACE)),
                    "on-the-unit": Ruling(
                        Outcome.EXCLUDED, All(Not(NEOFACE), Not(Is(LABEL_STUCK_ON, LabelPlace.UNIT)))
                    ),
                },
                default="not-stated",
                why_ja="カードに貼るのはNeoFaceに場所がないからで、ほかの製品については書かれていない。",
                why_en="The card serves because a NeoFace has no room; of other products nothing is written.",
            ),
        ),
    ),
    Topic(
        "label-kept",
        "ラベルが手元に残っているか",
        "Is the label still there?",
        (LABEL_PLACE.says(Ruling(Outcome.EXCLUDED, All(NEOFACE, Is(CARD_LOST, True)))),),
    ),
    Topic(
        "maintenance-history",
        "保守の履歴を見られるか",
        "Can the maintenance history be seen?",
        (
            MAINTENANCE_HISTORY.says(Ruling(Outcome.EXCLUDED, Is(PORTAL_LOGIN, False))),
            MAINTENANCE_HISTORY.says(
                Ruling(Outcome.UNDETERMINED, All(Is(PORTAL_LOGIN, True), Is(USER_ID_STATE, UserIdState.TEMPORARY)))
            ),
        ),
    ),
    Topic(
        "may-act",
        "このサポートIDで手続きできるか",
        "May the user act for this support ID?",
        (
            TWO_IDENTIFIERS.says(Ruling(Outcome.EXCLUDED, Is(SUPPORT_IDS, 0))),
            TWO_IDENTIFIERS.read(
                "nec/membership",
                {
                    "needed": Ruling(Outcome.EXCLUDED, Is(BELONGS_TO_ID, False)),
                    "not-stated": Ruling(Outcome.UNDETERMINED, Is(BELONGS_TO_ID, False)),
                },
                default="needed",
                why_ja="選べるのはログインした人のサポートIDとされ、属さないIDは出てこない。",
                why_en="The support IDs to choose from are those of the user logged in; others do not appear.",
            ),
        ),
    ),
    Topic(
        "apply-new",
        "登録の申込み（新規）をするのか",
        "Is a new registration to be applied for?",
        (
            WHICH_APPLICATION.says(
                Ruling(
                    Outcome.COVERED,
                    Any(Is(SUPPORT_IDS, 0), All(Is(SEPARATE_ID, True), Is(ALREADY_IN_ID, False))),
                    otherwise=Outcome.EXCLUDED,
                )
            ),
        ),
    ),
    Topic(
        "apply-additional",
        "追加の申込みをするのか",
        "Is an additional registration to be applied for?",
        (
            WHICH_APPLICATION.says(
                Ruling(
                    Outcome.COVERED,
                    All(AtLeast(SUPPORT_IDS, 1), Is(SEPARATE_ID, False), Is(ALREADY_IN_ID, False)),
                    otherwise=Outcome.EXCLUDED,
                )
            ),
        ),
    ),
    Topic(
        "apply-extension",
        "契約期間延長の申込みをするのか",
        "Is an extension to be applied for?",
        (
            WHICH_APPLICATION.says(
                Ruling(
                    Outcome.COVERED, All(AtLeast(SUPPORT_IDS, 1), Is(ALREADY_IN_ID, True)), otherwise=Outcome.EXCLUDED
                )
            ),
        ),
    ),
    Topic(
        "start-additional",
        "追加の申込みを始められるか",
        "Can an additional application be begun?",
        (STEP_1.says(Ruling(Outcome.EXCLUDED, NO_ID), VISIBLE_STEPS),),
    ),
    Topic(
        "step-1-shown",
        "STEP1が出るか",
        "Is STEP1 shown?",
        (
            STEP_1.read(
                "nec/ended-ids",
                {
                    "counted": Ruling(Outcome.COVERED, AtLeast(SUPPORT_IDS, 2), otherwise=Outcome.EXCLUDED),
                    "not-counted": Ruling(Outcome.COVERED, AtLeast(LIVE_SUPPORT_IDS, 2), otherwise=Outcome.EXCLUDED),
                },
                default="counted",
                why_ja="属するサポートIDの数とだけあり、終わったものを除くとは書かれていない。",
                why_en="The number of support IDs is named; that ended ones are left out is not written.",
            ),
        ),
    ),
    Topic(
        "support-id-search",
        "その項目で絞り込めるか",
        "Does this narrow the list?",
        (
            SUPPORT_ID_SEARCH.says(
                Ruling(
                    Outcome.COVERED,
                    Is(SEARCH_BY, SearchBy.SUPPORT_ID, SearchBy.CUSTOMER_NAME, SearchBy.SYSTEM_NAME),
                    otherwise=Outcome.EXCLUDED,
                )
            ),
        ),
    ),
    Topic(
        "option-group",
        "オプション機器の欄が出るか",
        "Is the group for options shown?",
        (STEP_2.says(Ruling(Outcome.COVERED, Is(TAKES_OPTIONS, True), otherwise=Outcome.EXCLUDED)),),
    ),
    Topic(
        "packs-entered",
        "STEP3に進めるか",
        "Can one go on to STEP3?",
        (SEVERAL_PACKS.says(Ruling(Outcome.COVERED, AtLeast(PACKS, 1), otherwise=Outcome.EXCLUDED)),),
    ),
    Topic(
        "go-to-entry",
        "その件数に移れるか",
        "Can one go to that entry?",
        (
            SEVERAL_PACKS.says(
                Ruling(
                    Outcome.COVERED, All(AtLeast(JUMP_TO, 1), NoMoreThan(JUMP_TO, PACKS)), otherwise=Outcome.EXCLUDED
                )
            ),
        ),
    ),
    Topic(
        "step-3-shown",
        "STEP3が出るか",
        "Is STEP3 shown?",
        (STEP_3.says(Ruling(Outcome.COVERED, Is(NEEDS_LABEL, True), otherwise=Outcome.EXCLUDED)),),
    ),
    Topic(
        "back-to-step-3",
        "STEP4にSTEP3へ戻るボタンが出るか",
        "Does STEP4 show the button back to STEP3?",
        (BACK_TO_STEP_3.says(Ruling(Outcome.COVERED, Is(NEEDS_LABEL, True), otherwise=Outcome.EXCLUDED)),),
    ),
    Topic(
        "reception-number",
        "受付番号が出ているか",
        "Is there a reception number?",
        (RECEPTION_NUMBER.says(Ruling(Outcome.EXCLUDED, Is(APPLICATION_STATE, ENTERED))),),
    ),
    Topic(
        "label-posted",
        "ラベルが郵送されるか",
        "Is a label posted?",
        (
            LABEL_PACKS.says(Ruling(Outcome.EXCLUDED, Is(PACK_CLASS, PackClass.PC, PackClass.SOFTWARE))),
            LABEL_PACKS.says(Ruling(Outcome.UNDETERMINED, Is(PACK_CLASS, PackClass.HARDWARE_BUNDLE))),
        ),
    ),
    Topic(
        "completion-in-usual-time",
        "登録の完了に余分な時間がかからないか",
        "Is completion free of extra delay?",
        (
            SLOW_PRODUCTS.says(
                Ruling(Outcome.DISCRETIONARY, Is(PRODUCT_FAMILY, "NX", "VMware"), otherwise=Outcome.UNDETERMINED)
            ),
        ),
    ),
    Topic(
        "changeable",
        "ポータルで確認・変更できる項目か",
        "Can this be viewed and changed on the portal?",
        (
            CHANGEABLE.says(Ruling(Outcome.EXCLUDED, Is(PACK_CLASS, PackClass.SOFTWARE))),
            CHANGEABLE.says(Ruling(Outcome.UNDETERMINED, Is(PACK_CLASS, PackClass.HARDWARE_BUNDLE))),
            CHANGEABLE.read(
                "nec/other-changes",
                {
                    "not-offered": Ruling(Outcome.EXCLUDED, Not(Is(CHANGE_OF, ChangeOf.LOCATION, ChangeOf.OPTIONS))),
                    "not-stated": Ruling(Outcome.UNDETERMINED, Not(Is(CHANGE_OF, ChangeOf.LOCATION, ChangeOf.OPTIONS))),
                },
                default="not-offered",
                why_ja="挙がるのは2つの画面だけで、ほかの項目はここからは変えられない。",
                why_en="Only two screens are named; other items cannot be changed from there.",
            ),
        ),
    ),
    Topic(
        "right-desk",
        "用件に合う窓口か",
        "Is it the right desk for the matter?",
        (
            WHICH_DESK.says(
                Ruling(
                    Outcome.EXCLUDED,
                    All(Is(MATTER, Matter.MISSING_CONTENTS, Matter.RETURN), Not(Is(ASKED_DESK, AskedDesk.SELLER))),
                )
            ),
            WHICH_DESK.says(
                Ruling(
                    Outcome.EXCLUDED,
                    All(Is(MATTER, Matter.REGISTRATION), Not(Is(ASKED_DESK, AskedDesk.REGISTRATION_DESK))),
                )
            ),
            WHICH_DESK.says(
                Ruling(
                    Outcome.EXCLUDED,
                    All(
                        Is(MATTER, Matter.FAILURE),
                        Happened(LABEL_DELIVERED),
                        Not(Is(ASKED_DESK, AskedDesk.CONTACT_CENTRE)),
                    ),
                )
            ),
            WHICH_DESK.says(
                Ruling(Outcome.UNDETERMINED, All(Is(MATTER, Matter.FAILURE), Not(Happened(LABEL_DELIVERED))))
            ),
            WHICH_DESK.says(
                Ruling(
                    Outcome.EXCLUDED,
                    All(
                        Is(MATTER, Matter.PROGRAM_QUESTION),
                        Not(Any(Is(ASKED_DESK, AskedDesk.SUPPORT_CENTRE), PORTAL_OPEN)),
                    ),
                )
            ),
            WHICH_DESK.says(
                Ruling(
                    Outcome.EXCLUDED,
                    All(
                        Is(MATTER, Matter.START_NOT_VISIBLE, Matter.CHANGE_WHILE_CONFIRMING),
                        Not(Is(ASKED_DESK, AskedDesk.PORTAL_CONTRACTS)),
                    ),
                )
            ),
        ),
    ),
)
