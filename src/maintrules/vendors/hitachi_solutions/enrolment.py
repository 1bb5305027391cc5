"""What Hitachi Solutions says of accounts, applications, identifiers, notices and registration."""

from typing import Final

from attrs import evolve

from maintrules.accounts import INQUIRY_UNDER
from maintrules.applications import Agreeing, ApplicationForm, DifferentEntries, Entry, Evidence, Need, Once, Sameness
from maintrules.checklists import Checklist, Item
from maintrules.commitments import Certainty, NoDay
from maintrules.conditions import All, Any, AtLeast, Happened, Is, Not, Same
from maintrules.decisions import Outcome
from maintrules.duties import Party
from maintrules.enrolment import (
    ACCOUNT_MADE,
    ACCOUNT_MAIL_ARRIVED,
    ACCOUNT_USERS,
    ACCOUNTS_HELD,
    ASKED_ABOUT,
    BROWSER,
    BROWSER_LATEST,
    COMPANY_AS_SHOWN,
    COMPANY_ENTRY_WRONG,
    COMPANY_FOUND,
    CONSENT_REQUIRED,
    CUSTOMER_ENTRY_WRONG,
    DATA_CONSENT,
    DATA_USE,
    DEPARTMENT_AT_HEAD_OFFICE,
    FAMILIES_ON_ID,
    GUIDE_REVISION,
    HEAD_OFFICE_ADDRESS,
    IDS_COMPLETE,
    INTERNET_MAIL,
    IS_REPRESENTATIVE,
    KEY_AT_HAND,
    KEY_MISTYPED,
    KEY_SHARED,
    KEY_SOURCE,
    KEY_USED,
    LINK_EXPIRED,
    LOGIN_WITH,
    MAIL_ADDRESS,
    MAIL_CORRECT,
    MAIL_KIND,
    MANAGED_ID,
    MEMBER_COUNT,
    MIGRATED,
    OTHER_CHANNEL_AGREED,
    PASSWORD_SET,
    PASSWORDS_MATCH,
    PRIVACY_CONSENT,
    PRODUCT_NEWS,
    SETTINGS_OPERATION,
    SIGNER_APPROVED,
    SIGNER_AUTHORISED,
    SUPPORT_ID_CREATED,
    USER_NAME,
    WORKPLACE_ADDRESS,
    AskedAbout,
    Browser,
    DataUse,
    KeySource,
    MailKind,
    SettingsOperation,
)
from maintrules.flows import Flow, FlowStep
from maintrules.holdings import (
    ConsentOpen,
    ContractHeld,
    Gate,
    HasId,
    KeyFree,
    KeyOnManagedId,
    KeyOutside,
    Manages,
    Match,
    MemberConsented,
    NameInUse,
    NotYetUsable,
)
from maintrules.identifiers import Form, LengthUnit, NamedForm, Secrecy
from maintrules.messages import Cause, ErrorMessage
from maintrules.notices import Notice, Role
from maintrules.requests import CHANNEL, PORTAL_LOGIN, Channel
from maintrules.rulings import Ruling, Topic
from maintrules.vendors.hitachi_solutions.clauses import (
    ANY_ONE_CONSENTS,
    BROWSERS,
    COMPANY_NOT_FOUND,
    COMPANY_SEARCH,
    COMPANY_SHOWN,
    CONSENT_FOR_SOME,
    CONSENT_REQUEST,
    CONSENT_SIGNER,
    CORRECTIONS,
    CUSTOMER_FORM,
    DESCRIPTION_LENGTH,
    FIRST_LOGIN,
    GUIDE_EDITION,
    ID_BY_CUSTOMER,
    ID_FORMAT,
    ID_IS_UNIT,
    ID_LIST,
    ID_MESSAGE,
    ID_UNCHANGEABLE,
    ID_UNIQUE,
    INQUIRY_ROUTES,
    KEY_CERTIFICATE,
    KEY_IN_ONE_ID,
    KEY_LENGTH,
    KEY_NEEDED,
    LOGIN_NAME,
    MAIL_ENVIRONMENT,
    MAIL_MISSING,
    MEMBERS_MANAGE,
    MOVING,
    NEW_ID_KEY,
    NEWS_AND_SUPPORT_MAIL,
    ONE_ID_PER_CONTRACT,
    ONE_PERSON,
    PASSWORD,
    PERSONAL_DATA,
    PERSONAL_MAIL,
    PRIVACY,
    REPRESENTATIONS,
    SETTINGS_OPERATIONS,
    SHARED_KEY,
    SIGN_UP_MESSAGE,
    START_REQUIRED,
    START_STEPS,
    WORKPLACE,
    WRONG_MAIL,
)
from maintrules.vendors.hitachi_solutions.identifiers import DIGIT, LOWER, SUPPORT_ID, SUPPORT_KEY, UPPER, WIDE_UPPER
from maintrules.vendors.hitachi_solutions.keys import ACTIVATION, UNLISTED, VALIDITY
from maintrules.words import BOUGHT

STATED_PASSWORD: Final = Form(
    "パスワード",
    "password",
    "",
    None,
    8,
    None,
    matches=r"[^\r\n]+",
    rule_ja="改行のない一行",
    rule_en="one line",
    at_least=(UPPER,),
    secrecy=Secrecy.SECRET,
)

FORMS: Final = (
    NamedForm("support-key", KEY_LENGTH.says(SUPPORT_KEY), names=("サポートキー",)),
    NamedForm("support-id", ID_FORMAT.says(SUPPORT_ID), names=("サポートID",)),
    NamedForm(
        "support-id-description",
        DESCRIPTION_LENGTH.read(
            "hitachi-solutions/length-unit",
            {
                "code-points": Form("サポートIDの説明", "description of a support ID", "", None, 0, 255),
                "utf-16": Form(
                    "サポートIDの説明", "description of a support ID", "", None, 0, 255, unit=LengthUnit.UTF_16
                ),
            },
            default="code-points",
            why_ja="「文字」は1文字ずつ数えるのが普通で、数え方は書かれていない。",
            why_en="Characters are commonly counted one by one; how they are counted is not stated.",
        ),
        names=("説明",),
    ),
    NamedForm(
        "password",
        PASSWORD.read(
            "hitachi-solutions/password-classes",
            {
                "stated": STATED_PASSWORD,
                "presumed": evolve(STATED_PASSWORD, at_least=(UPPER, LOWER, DIGIT)),
                "full-width-too": evolve(STATED_PASSWORD, at_least=(WIDE_UPPER,)),
            },
            default="stated",
            why_ja="確かに読めるのは、8文字以上と大文字の2つだけ。全角の文字を大文字に数えるとは書かれていない。",
            why_en="Only two conditions can be read for certain: 8 characters and an upper-case letter. That "
            "full-width letters count is not stated.",
        ),
        names=("パスワード",),
    ),
)

ONE_OF_THE_TWO: Final = All(Is(BROWSER, Browser.CHROME, Browser.EDGE), Is(BROWSER_LATEST, True))
BY_MEMBERS: Final = Is(
    SETTINGS_OPERATION,
    SettingsOperation.ADD_KEY,
    SettingsOperation.REMOVE_KEY,
    SettingsOperation.ADD_MEMBER,
    SettingsOperation.REMOVE_MEMBER,
    SettingsOperation.ADD_COPY_ADDRESS,
    SettingsOperation.REMOVE_COPY_ADDRESS,
)
NEITHER: Final = Is(SETTINGS_OPERATION, SettingsOperation.RENAME_ID, SettingsOperation.DELETE_ID)
ABOUT_PORTAL: Final = Is(ASKED_ABOUT, AskedAbout.PORTAL)
NO_ID: Final = All(Is(MIGRATED, False), Not(HasId()))

ID_CASE_JA = "大文字と小文字だけが違う名前を同じとみるかは、書かれていない。"
ID_CASE_EN = "Whether names that differ only in upper and lower case are the same is not stated."

START_TOPICS: Final = (
    Topic(
        "guide-edition",
        "これらの定めが今のガイドのものか",
        "Are these rules those of the current guide?",
        (GUIDE_EDITION.says(Ruling(Outcome.UNDETERMINED, Not(Is(GUIDE_REVISION, "24-02")))),),
    ),
    Topic(
        "portal-use",
        "ポータルを使えるか",
        "Can the portal be used?",
        (
            START_REQUIRED.says(Ruling(Outcome.EXCLUDED, Is(ACCOUNT_MADE, False))),
            START_REQUIRED.says(Ruling(Outcome.EXCLUDED, Not(HasId())), ID_BY_CUSTOMER),
            START_REQUIRED.read(
                "hitachi-solutions/consent-gate",
                {
                    "per-id": Ruling(Outcome.EXCLUDED, ConsentOpen(Gate.THE_ID)),
                    "account": Ruling(Outcome.EXCLUDED, ConsentOpen(Gate.THE_ACCOUNT)),
                },
                CONSENT_FOR_SOME,
                CONSENT_REQUEST,
                default="per-id",
                why_ja="同意はサポートIDごとで、済んだIDまで使えないとは書かれていない。",
                why_en="Consent is given for each support id; that an id with consent is closed too is not written.",
            ),
        ),
    ),
    Topic(
        "after-account",
        "同意やサポート設定に進めるか",
        "Can the consent and the support settings be done already?",
        (START_STEPS.says(Ruling(Outcome.EXCLUDED, Is(ACCOUNT_MADE, False))),),
    ),
    Topic(
        "browser",
        "ブラウザが対象か",
        "Is the browser supported?",
        (
            BROWSERS.says(Ruling(Outcome.EXCLUDED, Is(BROWSER, Browser.INTERNET_EXPLORER))),
            BROWSERS.read(
                "hitachi-solutions/browser-rule",
                {
                    "recommended": Ruling(
                        Outcome.UNDETERMINED, All(Not(Is(BROWSER, Browser.INTERNET_EXPLORER)), Not(ONE_OF_THE_TWO))
                    ),
                    "required": Ruling(
                        Outcome.EXCLUDED, All(Not(Is(BROWSER, Browser.INTERNET_EXPLORER)), Not(ONE_OF_THE_TWO))
                    ),
                },
                default="recommended",
                why_ja="対象外と書かれているのはInternet Explorerだけで、2つのブラウザは推奨ともある。",
                why_en="Only Internet Explorer is said to be unsupported; the two are also called recommended.",
            ),
        ),
    ),
    Topic(
        "environment-mail",
        "メールの環境が整っているか",
        "Is mail ready?",
        (MAIL_ENVIRONMENT.says(Ruling(Outcome.EXCLUDED, Is(INTERNET_MAIL, False))),),
    ),
    Topic(
        "inquiry-channel",
        "質問の送り先として正しいか",
        "Is it the right way to ask?",
        (
            INQUIRY_ROUTES.says(
                Ruling(
                    Outcome.EXCLUDED,
                    All(ABOUT_PORTAL, Is(PORTAL_LOGIN, True), Not(Is(CHANNEL, Channel.PORTAL))),
                )
            ),
            INQUIRY_ROUTES.says(
                Ruling(
                    Outcome.EXCLUDED,
                    All(ABOUT_PORTAL, Is(PORTAL_LOGIN, False), Not(Is(CHANNEL, Channel.EMAIL))),
                )
            ),
            INQUIRY_ROUTES.says(
                Ruling(
                    Outcome.EXCLUDED,
                    All(
                        Is(ASKED_ABOUT, AskedAbout.PRODUCT),
                        Not(Is(CHANNEL, Channel.PORTAL)),
                        Is(OTHER_CHANNEL_AGREED, False),
                    ),
                )
            ),
        ),
    ),
    Topic(
        "own-support-id",
        "自分でサポートIDを作らずに済むか",
        "Can one go without creating a support ID?",
        (
            ID_BY_CUSTOMER.read(
                "hitachi-solutions/own-support-id",
                {
                    "member-of-one": Ruling(Outcome.EXCLUDED, NO_ID),
                    "created-by-each": Ruling(
                        Outcome.EXCLUDED, All(Is(MIGRATED, False), Is(SUPPORT_ID_CREATED, False))
                    ),
                },
                SHARED_KEY,
                default="member-of-one",
                why_ja="キーを何人かで使うなら、代表者が作ったIDに加えてもらうとも書かれている。",
                why_en="It is also written that who shares a key is added to the id that the representative issued.",
            ),
        ),
    ),
)

ACCOUNT_TOPICS: Final = (
    Topic(
        "account",
        "アカウントを作れるか",
        "Can the account be created?",
        (
            KEY_NEEDED.says(Ruling(Outcome.EXCLUDED, Is(KEY_AT_HAND, False))),
            SIGN_UP_MESSAGE.says(Ruling(Outcome.EXCLUDED, Is(KEY_MISTYPED, True)), KEY_NEEDED),
            SIGN_UP_MESSAGE.says(Ruling(Outcome.EXCLUDED, KeyOutside(VALIDITY)), KEY_NEEDED),
            # About one business day: never a ground for refusing a key, only for not being sure of it.
            SIGN_UP_MESSAGE.says(Ruling(Outcome.UNDETERMINED, NotYetUsable(ACTIVATION, UNLISTED))),
            KEY_NEEDED.read(
                "hitachi-solutions/key-reuse",
                {"reusable": Ruling(Outcome.COVERED), "once": Ruling(Outcome.EXCLUDED, Is(KEY_USED, True))},
                SHARED_KEY,
                default="reusable",
                why_ja="何人かで一つのキーを使う場合が書かれていて、アカウントは一人に一つ作る。",
                why_en="Several persons using one key are spoken of, and each of them creates an account.",
            ),
            COMPANY_NOT_FOUND.says(Ruling(Outcome.EXCLUDED, Is(COMPANY_FOUND, False))),
            PRIVACY.says(Ruling(Outcome.EXCLUDED, Is(PRIVACY_CONSENT, False))),
            WRONG_MAIL.says(Ruling(Outcome.EXCLUDED, Is(MAIL_CORRECT, False))),
        ),
    ),
    Topic(
        "account-sharing",
        "アカウントの使い方が定めに合うか",
        "Is the account used as it must be?",
        (
            ONE_PERSON.says(Ruling(Outcome.EXCLUDED, AtLeast(ACCOUNT_USERS, 2))),
            ONE_PERSON.says(Ruling(Outcome.UNDETERMINED, AtLeast(ACCOUNTS_HELD, 2))),
        ),
    ),
    Topic(
        "mail-address",
        "そのメールアドレスを使えるか",
        "May this mail address be used?",
        (PERSONAL_MAIL.says(Ruling(Outcome.EXCLUDED, Is(MAIL_KIND, MailKind.SHARED))),),
    ),
    Topic(
        "workplace",
        "勤務地の書き方が正しいか",
        "Is the workplace the right one?",
        (
            WORKPLACE.says(
                Ruling(
                    Outcome.EXCLUDED,
                    All(Same(WORKPLACE_ADDRESS, HEAD_OFFICE_ADDRESS), Is(DEPARTMENT_AT_HEAD_OFFICE, False)),
                )
            ),
        ),
    ),
    Topic(
        "personal-data",
        "個人情報をそのように使えるか",
        "May the personal information be used so?",
        (
            PERSONAL_DATA.says(
                Ruling(Outcome.EXCLUDED, All(Is(DATA_USE, DataUse.THIRD_PARTY), Is(DATA_CONSENT, False)))
            ),
            PERSONAL_DATA.says(Ruling(Outcome.UNDETERMINED, Is(DATA_USE, DataUse.OTHER))),
        ),
    ),
    Topic(
        "login",
        "ログインできるか",
        "Is login possible?",
        (
            FIRST_LOGIN.says(Ruling(Outcome.EXCLUDED, Is(PASSWORD_SET, False))),
            FIRST_LOGIN.says(Ruling(Outcome.EXCLUDED, Is(PASSWORDS_MATCH, False))),
        ),
    ),
    Topic(
        "login-name",
        "その名前でログインできるか",
        "Is it the name to log in with?",
        (
            LOGIN_NAME.says(
                Ruling(Outcome.EXCLUDED, All(Not(Same(LOGIN_WITH, USER_NAME)), Not(Same(LOGIN_WITH, MAIL_ADDRESS))))
            ),
            LOGIN_NAME.says(
                Ruling(Outcome.UNDETERMINED, All(Not(Same(LOGIN_WITH, USER_NAME)), Same(LOGIN_WITH, MAIL_ADDRESS)))
            ),
        ),
    ),
    Topic(
        "consent-signer",
        "その人が同意できるか",
        "May this person consent?",
        (CONSENT_SIGNER.says(Ruling(Outcome.EXCLUDED, All(Is(SIGNER_AUTHORISED, False), Is(SIGNER_APPROVED, False)))),),
    ),
    Topic(
        "id-consented",
        "サポートIDの同意が済んでいるか",
        "Has consent been given for the support ID?",
        (ANY_ONE_CONSENTS.says(Ruling(Outcome.COVERED, MemberConsented(), Outcome.EXCLUDED)),),
    ),
    Topic(
        "key-source",
        "キーの求め方が正しいか",
        "Is it the way to get the key?",
        (
            KEY_CERTIFICATE.says(
                Ruling(Outcome.EXCLUDED, All(Is(IS_REPRESENTATIVE, False), Is(KEY_SOURCE, KeySource.VENDOR)))
            ),
        ),
    ),
)

SUPPORT_ID_TOPICS: Final = (
    Topic(
        "settings-operation",
        "サポート設定でその操作ができるか",
        "Can this be done in the support settings?",
        (
            SETTINGS_OPERATIONS.says(Ruling(Outcome.EXCLUDED, Is(PORTAL_LOGIN, False))),
            SETTINGS_OPERATIONS.says(Ruling(Outcome.EXCLUDED, NEITHER), ID_UNCHANGEABLE),
            ID_UNCHANGEABLE.says(
                Ruling(Outcome.UNDETERMINED, Is(SETTINGS_OPERATION, SettingsOperation.CHANGE_DESCRIPTION))
            ),
            MEMBERS_MANAGE.says(Ruling(Outcome.EXCLUDED, All(BY_MEMBERS, Not(Manages())))),
            # An ID without members can be managed by nobody: not spoken of.
            MEMBERS_MANAGE.says(
                Ruling(
                    Outcome.UNDETERMINED,
                    All(
                        Is(SETTINGS_OPERATION, SettingsOperation.REMOVE_MEMBER),
                        Manages(),
                        Not(AtLeast(MEMBER_COUNT, 2)),
                    ),
                )
            ),
        ),
    ),
    Topic(
        "issue-id",
        "そのキーでサポートIDを発行できるか",
        "Can a support ID be issued with this key?",
        (
            NEW_ID_KEY.says(Ruling(Outcome.EXCLUDED, Not(KeyFree())), ID_MESSAGE, KEY_IN_ONE_ID),
            ID_MESSAGE.says(Ruling(Outcome.EXCLUDED, KeyOutside(VALIDITY))),
            # Not named among the causes there, but no less invalid.
            ID_MESSAGE.says(Ruling(Outcome.EXCLUDED, Is(KEY_MISTYPED, True))),
            ONE_ID_PER_CONTRACT.says(Ruling(Outcome.EXCLUDED, ContractHeld()), MOVING),
            SHARED_KEY.says(Ruling(Outcome.EXCLUDED, All(Is(KEY_SHARED, True), Is(IS_REPRESENTATIVE, False)))),
        ),
    ),
    Topic(
        "id-name",
        "サポートIDにその名前を付けられるか",
        "Can the support ID have this name?",
        (
            ID_UNIQUE.says(Ruling(Outcome.EXCLUDED, NameInUse(Match.EXACT)), ID_UNCHANGEABLE),
            ID_UNIQUE.read(
                "hitachi-solutions/support-id-case",
                {
                    "not-stated": Ruling(Outcome.UNDETERMINED, NameInUse(Match.OTHER_CASE)),
                    "insensitive": Ruling(Outcome.EXCLUDED, NameInUse(Match.OTHER_CASE)),
                    "sensitive": Ruling(Outcome.COVERED, NameInUse(Match.OTHER_CASE)),
                },
                default="not-stated",
                why_ja=ID_CASE_JA,
                why_en=ID_CASE_EN,
            ),
            # Nobody but the vendor sees the names of the other customers.
            ID_UNIQUE.says(Ruling(Outcome.UNDETERMINED, All(Not(NameInUse(Match.EXACT)), Is(IDS_COMPLETE, False)))),
        ),
    ),
    Topic(
        "key-in-unit",
        "キーがそのサポートIDに属するか",
        "Does the key belong to the support ID?",
        (ID_IS_UNIT.says(Ruling(Outcome.COVERED, KeyOnManagedId(), Outcome.EXCLUDED)),),
    ),
    Topic(
        "inquiry-in-unit",
        "問い合わせがそのサポートIDに属するか",
        "Does the inquiry belong to the support ID?",
        (ID_IS_UNIT.says(Ruling(Outcome.COVERED, Same(INQUIRY_UNDER, MANAGED_ID), Outcome.EXCLUDED)),),
    ),
    Topic(
        "id-listed",
        "サポートIDが一覧に出るか",
        "Is the support ID on the list?",
        (ID_LIST.says(Ruling(Outcome.EXCLUDED, Not(Manages()))),),
    ),
    Topic(
        "id-family",
        "一覧に製品ファミリが出るか",
        "Does the list show a product family?",
        (
            ID_LIST.says(Ruling(Outcome.EXCLUDED, Not(AtLeast(FAMILIES_ON_ID, 1)))),
            ID_LIST.says(Ruling(Outcome.UNDETERMINED, AtLeast(FAMILIES_ON_ID, 2))),
        ),
    ),
)

TOPICS: Final = (*START_TOPICS, *ACCOUNT_TOPICS, *SUPPORT_ID_TOPICS)

ACCOUNT_STEP: Final = FlowStep("account", Party.CUSTOMER, "アカウントの作成", "create the account")
ID_STEP: Final = FlowStep(
    "support-id",
    Party.CUSTOMER,
    "サポート設定（サポートIDの作成）",
    "make the support settings and create a support ID",
)
CONSENT_STEP: Final = FlowStep(
    "consent", Party.CUSTOMER, "規約への同意", "consent to the terms", Is(CONSENT_REQUIRED, True)
)

FLOWS: Final = (
    Flow(
        "start",
        "利用開始の手続き",
        "procedure to start",
        START_STEPS.read(
            "hitachi-solutions/start-order",
            {
                "id-first": (ACCOUNT_STEP, ID_STEP, CONSENT_STEP),
                "as-numbered": (ACCOUNT_STEP, CONSENT_STEP, ID_STEP),
            },
            CONSENT_FOR_SOME,
            default="id-first",
            why_ja="同意はサポートIDごとで、IDの発行の後にも求められるとあるので、IDが先でよい。",
            why_en="Consent is given for each support id, and is also requested after an id is issued: the id may come "
            "first.",
        ),
    ),
    Flow(
        "inquiry",
        "質問の送り方",
        "asking a question",
        INQUIRY_ROUTES.says(
            (
                FlowStep(
                    "mail-desk",
                    Party.CUSTOMER,
                    "運用窓口へのメール",
                    "write to the operations desk by mail",
                    Is(PORTAL_LOGIN, False),
                ),
                FlowStep(
                    "inquiry-other",
                    Party.CUSTOMER,
                    "製品を「その他」にした新しい問い合わせ",
                    "make a new inquiry with the product given as other",
                    All(ABOUT_PORTAL, Is(PORTAL_LOGIN, True)),
                ),
                FlowStep(
                    "product-inquiry",
                    Party.CUSTOMER,
                    "その製品についての新しい問い合わせ",
                    "make a new inquiry on the product",
                    Is(ASKED_ABOUT, AskedAbout.PRODUCT),
                ),
            ),
            COMPANY_NOT_FOUND,
            MAIL_MISSING,
            LOGIN_NAME,
        ),
    ),
    Flow(
        "get-key",
        "キーの受け取り",
        "getting the key",
        KEY_CERTIFICATE.says(
            (
                FlowStep(
                    "certificate-to-representative",
                    Party.VENDOR,
                    "代表者への発行証の送付",
                    "deliver the certificate to the representative",
                ),
                FlowStep(
                    "key-from-representative",
                    Party.CUSTOMER,
                    "代表者からのキーの受け取り",
                    "get the key from the representative",
                    Is(IS_REPRESENTATIVE, False),
                ),
            )
        ),
    ),
    Flow(
        "company",
        "会社情報の確認",
        "confirming the company",
        COMPANY_SHOWN.says(
            (
                FlowStep("show", Party.VENDOR, "キーからの会社情報の表示", "show the company from the key"),
                FlowStep(
                    "search",
                    Party.CUSTOMER,
                    "会社の検索",
                    "search for the company",
                    Is(COMPANY_AS_SHOWN, False),
                ),
                FlowStep(
                    "contact-desk",
                    Party.CUSTOMER,
                    "窓口への連絡",
                    "contact the desk",
                    All(Is(COMPANY_AS_SHOWN, False), Is(COMPANY_FOUND, False)),
                ),
                FlowStep(
                    "select",
                    Party.CUSTOMER,
                    "会社の選択",
                    "select the company",
                    All(Is(COMPANY_AS_SHOWN, False), Is(COMPANY_FOUND, True)),
                ),
                FlowStep(
                    "confirm",
                    Party.CUSTOMER,
                    "会社情報の確定",
                    "confirm the company",
                    Any(Is(COMPANY_AS_SHOWN, True), Is(COMPANY_FOUND, True)),
                ),
            ),
            COMPANY_NOT_FOUND,
        ),
    ),
    Flow(
        "review",
        "入力内容の確認",
        "reviewing the entries",
        CORRECTIONS.says(
            (
                FlowStep(
                    "back-two-pages",
                    Party.CUSTOMER,
                    "2つ前のページでの会社情報の訂正",
                    "go back two pages and correct the company",
                    Is(COMPANY_ENTRY_WRONG, True),
                ),
                FlowStep(
                    "back-one-page",
                    Party.CUSTOMER,
                    "1つ前のページでの客の情報の訂正",
                    "go back one page and correct the customer",
                    Is(CUSTOMER_ENTRY_WRONG, True),
                ),
                FlowStep("send", Party.CUSTOMER, "送信", "send"),
            )
        ),
    ),
    Flow(
        "first-login",
        "最初のログイン",
        "the first login",
        FIRST_LOGIN.says(
            (
                FlowStep(
                    "contact-desk",
                    Party.CUSTOMER,
                    "窓口への連絡",
                    "contact the desk",
                    Any(Is(ACCOUNT_MAIL_ARRIVED, False), Is(LINK_EXPIRED, True)),
                ),
                FlowStep("open-link", Party.CUSTOMER, "メールのリンクを開く", "open the link in the mail"),
                FlowStep("set-password", Party.CUSTOMER, "新しいパスワードの設定", "set a new password"),
                FlowStep("log-in", Party.CUSTOMER, "ログイン", "log in"),
            ),
            MAIL_MISSING,
        ),
    ),
    Flow(
        "shared-key",
        "キーを何人かで使うとき",
        "when several persons share a key",
        SHARED_KEY.says(
            (
                FlowStep(
                    "ask-to-be-added",
                    Party.CUSTOMER,
                    "サポートIDの担当者に加えてもらう依頼",
                    "ask a member of the support ID to be added",
                    All(Is(KEY_SHARED, True), Is(IS_REPRESENTATIVE, False)),
                ),
                FlowStep(
                    "issue-id",
                    Party.CUSTOMER,
                    "サポートIDの発行",
                    "issue the support ID",
                    Any(Is(KEY_SHARED, False), Is(IS_REPRESENTATIVE, True)),
                ),
                FlowStep(
                    "add-members",
                    Party.CUSTOMER,
                    "ほかの人を担当者に加える",
                    "add the others as members",
                    All(Is(KEY_SHARED, True), Is(IS_REPRESENTATIVE, True)),
                ),
            )
        ),
    ),
    Flow(
        "first-support-id",
        "最初のサポートID",
        "the first support ID",
        ID_BY_CUSTOMER.says(
            (
                FlowStep("create-id", Party.CUSTOMER, "サポートIDの作成", "create a support ID", NO_ID),
                FlowStep(
                    "add-key",
                    Party.CUSTOMER,
                    "サポートIDにないキーの追加",
                    "add the key that is on no support ID",
                    All(Any(Is(MIGRATED, True), HasId()), KeyFree()),
                ),
            )
        ),
    ),
)


ONE_KEY = KEY_IN_ONE_ID.says(Once("support-key", ("support-key",)))
ID_IN_OTHER_CASE = ID_UNIQUE.read(
    "hitachi-solutions/support-id-case",
    {
        "not-stated": Once("support-id", ("support-id",), Sameness.OTHER_CASE, outcome=Outcome.UNDETERMINED),
        "insensitive": Once("support-id", ("support-id",), Sameness.OTHER_CASE),
        "sensitive": Once("support-id", ("support-id",), Sameness.OTHER_CASE, outcome=Outcome.COVERED),
    },
    default="not-stated",
    why_ja=ID_CASE_JA,
    why_en=ID_CASE_EN,
)

APPLICATIONS: Final = (
    ApplicationForm(
        "support-key-check",
        "サポートキーの確認",
        "checking the support key",
        (
            KEY_NEEDED.says(
                Entry(
                    "support-key",
                    "サポートキー",
                    "support key",
                    Need.REQUIRED,
                    form="support-key",
                    evidence=Evidence.MARK,
                ),
                KEY_LENGTH,
            ),
        ),
        names=("キーの確認",),
    ),
    ApplicationForm(
        "company-search",
        "会社情報の検索",
        "search for the company",
        (
            COMPANY_SEARCH.says(Entry("company-name", "会社名", "company name", Need.REQUIRED, evidence=Evidence.MARK)),
            COMPANY_SEARCH.says(
                Entry(
                    "head-office-area", "本社の所在地", "area of the head office", Need.OPTIONAL, evidence=Evidence.MARK
                )
            ),
        ),
        names=("会社の検索",),
    ),
    ApplicationForm(
        "account",
        "アカウントの登録",
        "account",
        (
            CUSTOMER_FORM.says(Entry("family-name", "姓", "family name", Need.REQUIRED, evidence=Evidence.MARK)),
            CUSTOMER_FORM.says(Entry("given-name", "名", "given name", Need.REQUIRED, evidence=Evidence.MARK)),
            CUSTOMER_FORM.says(
                Entry("family-name-kana", "姓（カナ）", "family name in kana", Need.REQUIRED, evidence=Evidence.MARK)
            ),
            CUSTOMER_FORM.says(
                Entry("given-name-kana", "名（カナ）", "given name in kana", Need.REQUIRED, evidence=Evidence.MARK)
            ),
            CUSTOMER_FORM.says(Entry("department", "部署名", "department", Need.OPTIONAL, evidence=Evidence.MARK)),
            CUSTOMER_FORM.says(Entry("job-title", "役職", "job title", Need.OPTIONAL, evidence=Evidence.MARK)),
            CUSTOMER_FORM.says(
                Entry("mail-address", "メールアドレス", "mail address", Need.REQUIRED, evidence=Evidence.MARK),
                PERSONAL_MAIL,
            ),
            CUSTOMER_FORM.says(Entry("phone", "電話番号", "phone number", Need.REQUIRED, evidence=Evidence.MARK)),
            CUSTOMER_FORM.says(
                Entry(
                    "postal-code",
                    "勤務地の郵便番号",
                    "postal code of the workplace",
                    Need.REQUIRED,
                    evidence=Evidence.MARK,
                ),
                WORKPLACE,
            ),
            CUSTOMER_FORM.says(
                Entry(
                    "prefecture",
                    "勤務地の都道府県",
                    "prefecture of the workplace",
                    Need.REQUIRED,
                    evidence=Evidence.MARK,
                ),
                WORKPLACE,
            ),
            CUSTOMER_FORM.says(
                Entry("city", "勤務地の市区町村", "city of the workplace", Need.REQUIRED, evidence=Evidence.MARK),
                WORKPLACE,
            ),
            CUSTOMER_FORM.says(
                Entry(
                    "street",
                    "勤務地の番地・ビル名",
                    "lot and building of the workplace",
                    Need.REQUIRED,
                    evidence=Evidence.MARK,
                ),
                WORKPLACE,
            ),
            CUSTOMER_FORM.says(
                Entry("product-news", "製品の案内の希望", "product news wanted", Need.OPTIONAL), NEWS_AND_SUPPORT_MAIL
            ),
            PRIVACY.says(
                Entry(
                    "privacy-consent",
                    "個人情報の扱いへの同意",
                    "consent to the handling of personal information",
                    Need.REQUIRED,
                )
            ),
        ),
        names=("アカウント",),
    ),
    ApplicationForm(
        "new-password",
        "パスワードの変更",
        "change of the password",
        (
            FIRST_LOGIN.says(
                Entry(
                    "new-password",
                    "新しいパスワード",
                    "new password",
                    Need.REQUIRED,
                    form="password",
                    evidence=Evidence.MARK,
                )
            ),
            FIRST_LOGIN.says(
                Entry(
                    "confirmation",
                    "新しいパスワードの確認",
                    "the new password again",
                    Need.REQUIRED,
                    evidence=Evidence.MARK,
                )
            ),
        ),
        bars=(FIRST_LOGIN.says(Ruling(Outcome.EXCLUDED, DifferentEntries("new-password", "confirmation"))),),
        names=("パスワード変更",),
    ),
    ApplicationForm(
        "new-support-id",
        "サポートIDの発行",
        "issue of a support ID",
        (
            NEW_ID_KEY.says(
                Entry(
                    "support-key",
                    "サポートキー",
                    "support key",
                    Need.REQUIRED,
                    form="support-key",
                    evidence=Evidence.MARK,
                ),
                KEY_IN_ONE_ID,
                KEY_LENGTH,
            ),
            ID_FORMAT.says(
                Entry(
                    "support-id",
                    "サポートID",
                    "support ID",
                    Need.REQUIRED,
                    form="support-id",
                    evidence=Evidence.MARK,
                ),
                ID_UNIQUE,
            ),
            DESCRIPTION_LENGTH.read(
                "hitachi-solutions/description-required",
                {
                    "optional": Entry(
                        "description",
                        "サポートIDの説明",
                        "description of the support ID",
                        Need.OPTIONAL,
                        form="support-id-description",
                        evidence=Evidence.INFERRED,
                    ),
                    "required": Entry(
                        "description",
                        "サポートIDの説明",
                        "description of the support ID",
                        Need.REQUIRED,
                        form="support-id-description",
                        evidence=Evidence.INFERRED,
                    ),
                },
                default="optional",
                why_ja="必須の印は、この欄では読み取れない。",
                why_en="No mark of a required entry can be read there.",
            ),
        ),
        names=("サポートID発行",),
        once=(ONE_KEY, ID_UNIQUE.says(Once("support-id", ("support-id",))), ID_IN_OTHER_CASE),
    ),
    ApplicationForm(
        "keys",
        "サポートキーの追加の一覧",
        "list of keys to add to support IDs",
        (
            KEY_IN_ONE_ID.says(
                Entry(
                    "support-key",
                    "サポートキー",
                    "support key",
                    Need.REQUIRED,
                    form="support-key",
                    evidence=Evidence.INFERRED,
                ),
                KEY_LENGTH,
            ),
            ID_FORMAT.says(
                Entry(
                    "support-id",
                    "サポートID",
                    "support ID",
                    Need.REQUIRED,
                    form="support-id",
                    evidence=Evidence.INFERRED,
                )
            ),
            ONE_ID_PER_CONTRACT.says(
                Entry("contract", "契約", "contract", Need.OPTIONAL, evidence=Evidence.INFERRED),
            ),
        ),
        agreeing=(ONE_ID_PER_CONTRACT.says(Agreeing("contract", "support-id"), MOVING),),
        names=("キーの追加",),
        once=(ONE_KEY,),
    ),
)

CHECKLISTS: Final = (
    Checklist(
        "consent",
        "同意で請け合うこと",
        "what is vouched for by consenting",
        (
            REPRESENTATIONS.says(
                Item(
                    "authorised", "同意と履行が正しく承認されていること", "consent and performance are duly authorised"
                )
            ),
            REPRESENTATIONS.says(
                Item("binding", "規約が客を縛る有効なものであること", "the terms bind the customer and can be enforced")
            ),
        ),
    ),
)

NOTICES: Final = (
    Notice(
        "key-certificate",
        "サポートキーの発行証",
        "certificate of the support key",
        to=(Role.REPRESENTATIVE,),
        due=KEY_CERTIFICATE.says(NoDay()),
        about_ja="サポートキー",
        about_en="the support key",
        certainty=KEY_CERTIFICATE.says(Certainty.PROMISED),
        when=KEY_CERTIFICATE.says(Happened(BOUGHT)),
    ),
    Notice(
        "account-mail",
        "アカウントの通知メール",
        "account mail",
        to=(Role.APPLICANT,),
        due=MAIL_MISSING.says(NoDay()),
        about_ja="ユーザー名と、パスワードを設定するリンク",
        about_en="the user name, and the link for setting the password",
        certainty=MAIL_MISSING.says(Certainty.TARGETED),
        when=WRONG_MAIL.says(Is(MAIL_CORRECT, True)),
        arrives=Outcome.DISCRETIONARY,
    ),
    Notice(
        "product-news",
        "製品の案内",
        "product news",
        to=(Role.USER,),
        due=NEWS_AND_SUPPORT_MAIL.says(NoDay()),
        about_ja="製品の情報と案内",
        about_en="products and offers",
        certainty=NEWS_AND_SUPPORT_MAIL.says(Certainty.TARGETED),
        when=NEWS_AND_SUPPORT_MAIL.says(Is(PRODUCT_NEWS, True)),
    ),
    Notice(
        "support-information",
        "買った製品のサポート情報",
        "support information on products bought",
        to=(Role.USER,),
        due=NEWS_AND_SUPPORT_MAIL.says(NoDay()),
        about_ja="買った製品のサポート",
        about_en="support of the products bought",
        certainty=NEWS_AND_SUPPORT_MAIL.says(Certainty.PROMISED),
    ),
    Notice(
        "consent-request",
        "規約への同意の求め",
        "request for consent to the terms",
        to=(Role.USER,),
        due=CONSENT_REQUEST.says(NoDay()),
        about_ja="同意が済んでいないサポートID",
        about_en="the support IDs without consent",
        certainty=CONSENT_REQUEST.says(Certainty.PROMISED),
        when=CONSENT_REQUEST.says(ConsentOpen(Gate.THE_ACCOUNT), CONSENT_FOR_SOME),
    ),
)

MESSAGES: Final = (
    SIGN_UP_MESSAGE.says(
        ErrorMessage(
            "invalid-key-at-sign-up",
            Cause("新規登録のキーの確認", "checking the key at sign-up"),
            "キーが無効",
            "the key is invalid",
            (
                Cause("キーの入力の誤り", "the key was entered wrongly"),
                Cause(
                    "有効期間の外（契約が続いていない場合を含む）",
                    "it is outside its validity (a contract not continued included)",
                ),
            ),
            Cause(
                "キーと有効期間を確かめる。メールで届いたばかりなら1営業日ほど待つ",
                "check the key and its validity; if it has just come by mail, wait about one business day",
            ),
        )
    ),
    ID_MESSAGE.says(
        ErrorMessage(
            "invalid-key-at-support-id",
            Cause("サポートIDの発行", "issue of a support ID"),
            "キーが無効",
            "the key is invalid",
            (
                Cause("有効期間の外", "it is outside its validity"),
                Cause("サポートIDに加えてあるキー", "it is on a support ID already"),
            ),
            Cause(
                "期間を確かめ、加えてあるならそのサポートIDを使うか、担当者に加えてもらう",
                "check the validity; if it is on an ID, use that ID or ask its members to be added",
            ),
        ),
        SHARED_KEY,
    ),
    ONE_ID_PER_CONTRACT.says(
        ErrorMessage(
            "contract-on-another-id",
            Cause("サポートIDの発行", "issue of a support ID"),
            "同じ契約番号のキーが別のサポートIDにある",
            "a key of the same contract number is on another support ID",
            (Cause("契約番号が同じキーが別のIDにある", "a key of the same contract number is on another ID"),),
            Cause("そのサポートIDに加える", "add it to that support ID"),
        ),
        MOVING,
    ),
    ID_UNIQUE.says(
        ErrorMessage(
            "support-id-in-use",
            Cause("サポートIDの発行", "issue of a support ID"),
            "その名前は使われている",
            "the name is in use",
            (Cause("自分またはほかの客のIDと同じ名前", "an own or another customer's ID has the name"),),
            Cause("別の名前にする", "choose another name"),
        )
    ),
)
