"""Hitachi Solutions, Ltd. (株式会社日立ソリューションズ): the clauses of サポート・お問い合わせ.

Document: the short usage guide of the support portal, revision 24-02 (2024).

A support key (サポートキー) opens the portal within its own period of validity and while the contract goes on.
Keys are gathered under support ids; the end shown for an id is the latest among its keys, not the end of each product.
How long a service lasts stands in a service specification that is not among the documents.

Left out: how the screens look; what the service specification and the terms of use say.
"""

from maintrules.sources import Document

GUIDE = Document(
    "hitachi-solutions/usage-guide",
    vendor="hitachi-solutions",
    number="004",
    ja="「サポート・お問い合わせ」利用ガイド 簡易版（24-02）",
    en="Usage guide of the support portal, short edition (24-02)",
)

GUIDE_EDITION = GUIDE.clause(
    "hitachi-solutions/guide-may-change",
    "registration",
    at="head; notes on the guide, second item",
    ja="これらの定めは簡易版の改訂24-02（HSK-025540）による。ガイドは予告なく変わりうる。",
    en="These rules are those of the short edition, revision 24-02 (HSK-025540). The guide can change without notice.",
)
PERIOD_ELSEWHERE = GUIDE.clause(
    "hitachi-solutions/service-period-in-service-specification",
    "coverage",
    at="first page, section on period and contents of service",
    ja="期間とサービスの中身は別のサービス仕様書によるとされ、このガイドには書かれていない。",
    en="For the period and the contents of service the guide refers to a separate service specification; it does not "
    "state them.",
)
START_REQUIRED = GUIDE.clause(
    "hitachi-solutions/start-procedure-required",
    "application-flow",
    at="first section; procedure to start, introduction and end",
    ja="ポータルは、客が利用開始の手続きを終えるまで使えない。",
    en="The portal cannot be used until the customer has finished the procedure to start.",
)
MAIL_ENVIRONMENT = GUIDE.clause(
    "hitachi-solutions/environment-mail",
    "application-flow",
    at="environment, first note",
    ja="インターネットからのメールを受け取れるアドレスを客が用意する。",
    en="The customer provides an address that can receive mail from the internet.",
)
BROWSERS = GUIDE.clause(
    "hitachi-solutions/environment-browser",
    "application-flow",
    at="environment, second note; account creation (1), step 2",
    ja="ブラウザは最新のChromeか最新のEdge。Internet Explorerは対象外。後の注ではこの2つは推奨。",
    en="The browser is the latest Chrome or the latest Edge; Internet Explorer is not supported. A later note calls "
    "the two recommended.",
)
INQUIRY_ROUTES = GUIDE.clause(
    "hitachi-solutions/inquiry-routing",
    "application-flow",
    at="where to ask; account creation (1), step 4 note and step 7",
    ja="ポータルについての質問は、ポータルの新しい問い合わせで製品を「その他」にして行う。問い合わせの機能を使えない人は"
    "運用窓口にメールで連絡する。契約した製品の質問はポータルで行う。",
    en="Questions about the portal are asked by a new inquiry in it, with the product given as other. Who cannot use "
    "inquiries writes to the operations desk by mail. Questions about products under contract are asked in the portal.",
)
START_STEPS = GUIDE.clause(
    "hitachi-solutions/start-procedure-steps",
    "application-flow",
    at="procedure to start, list of steps; account creation (1), step 9; consent to the terms (2), introduction",
    ja="利用開始の手続きは、アカウントの作成、規約への同意（一部の客だけ）、サポートIDの作成を含むサポート設定。"
    "同意の求めはサポートIDができた後にも現れる。",
    en="The procedure to start is: creating the account, consenting to the terms (some customers only), and the "
    "support settings with the creation of a support id. The request for consent can also appear after the id exists.",
)
ONE_PERSON = GUIDE.clause(
    "hitachi-solutions/one-account-per-person",
    "accounts",
    at="account creation (1), introduction",
    ja="アカウントは一人で使い、複数の人で共有しない。使う人がそれぞれ作る。",
    en="An account is used by one person and not shared; everyone who uses the portal creates one.",
)
KEY_USABLE = GUIDE.clause(
    "hitachi-solutions/key-usable-one-business-day-after-mail",
    "calendar/hours",
    at="account creation (1), step 1, first bullet",
    ja="キーの発行証がメールで来たときは、アカウントを作れるまで約1営業日かかる。",
    en="When the key's certificate came by mail, it takes about 1 business day until an account can be created.",
)
KEY_NEEDED = GUIDE.clause(
    "hitachi-solutions/support-key-needed-for-account",
    "accounts",
    at="account creation (1), step 1; step 3, first note",
    ja="アカウントの作成には、メーカから届いたサポートキーが要る。キーがないか無効なら作れない。",
    en="Creating an account takes a support key delivered by the vendor. Without one, or with an invalid one, none can "
    "be created.",
)
KEY_CERTIFICATE = GUIDE.clause(
    "hitachi-solutions/key-certificate-goes-to-representative",
    "notification",
    at="account creation (1), step 1",
    ja="製品を買うと、キーの発行証が客の代表者に届く。代表者でない人は、代表者からキーをもらう。",
    en="After the purchase the certificate of the key is delivered to the customer's representative. Anyone else gets "
    "the key from the representative.",
)
KEY_VALIDITY = GUIDE.clause(
    "hitachi-solutions/key-validity",
    "lifecycle",
    at="account creation (1), step 3, second note; support id management, item 1",
    ja="キーは有効期間の外では無効で、契約が続いていない場合も無効。",
    en="A key is invalid outside its period of validity, and so it is when the contract was not continued.",
)
BUSINESS_DAYS_ELSEWHERE = GUIDE.clause(
    "hitachi-solutions/business-day-calendar-exists",
    "calendar/hours",
    at="header menu on the sample screens; account creation (1), step 1",
    ja="営業日の表はポータルのメニューにあり、その中身はこのガイドには書かれていない。",
    en="A calendar of business days is in the portal's menu; the guide does not say what it holds.",
)
SIGN_UP_MESSAGE = GUIDE.clause(
    "hitachi-solutions/invalid-key-at-sign-up",
    "accounts",
    at="account creation (1), step 3, second note",
    ja="アカウントの作成中に出る「キーが無効」の表示は、キーの誤りか、有効期間の外（契約が続いていない場合を含む）による。"
    "サポートIDに加えてあることは、ここでは理由に挙げられていない。",
    en="The message of an invalid key shown while an account is created comes from a wrong key or from being outside "
    "its validity (a contract not continued included). Being attached to a support id is not among the causes here.",
)
COMPANY_SHOWN = GUIDE.clause(
    "hitachi-solutions/company-confirmation",
    "application-flow",
    at="account creation (1), step 4",
    ja="キーから会社名、本社の所在地、代表電話が示される。正しければ確定し、違えば検索して選び直す。",
    en="From the key the company's name, head office and main phone number are shown. If right they are confirmed, if "
    "not the company is searched for and selected.",
)
COMPANY_SEARCH = GUIDE.clause(
    "hitachi-solutions/company-search-fields",
    "application-flow",
    at="account creation (1), step 4, search screen",
    ja="会社の検索では会社名が必須、本社の所在地（町域まで）は任意。",
    en="The search for the company needs its name; the area of the head office is optional.",
)
COMPANY_NOT_FOUND = GUIDE.clause(
    "hitachi-solutions/company-not-found-no-self-service",
    "accounts",
    at="account creation (1), step 4, note after the search screen",
    ja="当てはまる会社が見つからなければ、客だけではアカウントを作れず、窓口に連絡する。",
    en="If the company is not found, customers cannot create the account themselves and contact the desk.",
)
CUSTOMER_FORM = GUIDE.clause(
    "hitachi-solutions/customer-form-required-fields",
    "registration",
    at="account creation (1), step 5, form",
    ja="必須は、姓、名、それぞれのカナ、メール、電話、勤務地の郵便番号、都道府県、市区町村、番地・ビル名の10項目。"
    "部署、役職、製品の案内を受けるかは任意。",
    en="Ten entries are required: family name, given name, the kana of each, mail, phone, and of the workplace postal "
    "code, prefecture, city, lot and building. Department, title and the choice of product news are optional.",
)
PERSONAL_MAIL = GUIDE.clause(
    "hitachi-solutions/personal-mail-address-only",
    "accounts",
    at="account creation (1), step 5, item 1",
    ja="メールアドレスは個人のものに限り、組織やプロジェクトのもの、メーリングリストは使わない。",
    en="The mail address must be an individual's: none of an organisation or a project, and no mailing list.",
)
WORKPLACE = GUIDE.clause(
    "hitachi-solutions/workplace-not-head-office",
    "registration",
    at="account creation (1), step 5, item 2",
    ja="勤務地は本社でなく、本人の部署がある所を書く。",
    en="The workplace is where the person's department is, not the head office.",
)
NEWS_AND_SUPPORT_MAIL = GUIDE.clause(
    "hitachi-solutions/marketing-opt-in-and-support-mail",
    "notification",
    at="account creation (1), step 5, item 3",
    ja="製品の案内は、望んだ人だけに届き、後で断れる。買った製品のサポート情報は、望まなくても必ず届く。",
    en="Product news goes only to those who ask for it and can be declined later. Support information on products "
    "bought is sent in any case.",
)
PRIVACY = GUIDE.clause(
    "hitachi-solutions/privacy-consent-required",
    "accounts",
    at="account creation (1), step 5, introduction and items 4 and 5",
    ja="個人情報の扱いに同意しなければアカウントは作れず、確認に進むボタンも押せない。",
    en="Without consent to the handling of personal information no account is created, and the button that goes on to "
    "the review cannot be pressed.",
)
PERSONAL_DATA = GUIDE.clause(
    "hitachi-solutions/personal-data-use",
    "accounts",
    at="account creation (1), step 5, sample screen (partly illegible)",
    ja="個人情報は、問い合わせへの対応と、製品の情報や案内に使われる。本人が前もって同意しなければ第三者に渡されない。"
    "全文は別のページにある。",
    en="Personal information is used for answering inquiries and for product information and news. It is not handed to "
    "third parties without the person's prior consent. The full text is on another page.",
)
CORRECTIONS = GUIDE.clause(
    "hitachi-solutions/correction-pages",
    "application-flow",
    at="account creation (1), review page",
    ja="確認ページでの誤りは、会社の情報なら2つ前、客の情報なら1つ前のページに戻って直し、それから送信する。",
    en="Errors seen on the review page are corrected two pages back for the company, one page back for the customer; "
    "then it is sent.",
)
WRONG_MAIL = GUIDE.clause(
    "hitachi-solutions/wrong-mail-blocks-registration",
    "accounts",
    at="account creation (1), review page, sample screen",
    ja="メールアドレスが誤っていると、登録を終えられない。",
    en="With a wrong mail address the registration cannot be completed.",
)
FIRST_LOGIN = GUIDE.clause(
    "hitachi-solutions/first-login-needs-password-change",
    "accounts",
    at="account creation (1), steps 7 to 9",
    ja="リンクを開き、新しいパスワードを2か所に入れて変更を終えると、ログインでき、サービスを使える。",
    en="Login, and use of the services, is possible once the link was opened and a new password was entered in two "
    "places and changed.",
)
MAIL_LINK = GUIDE.clause(
    "hitachi-solutions/account-mail-link-valid-7-days",
    "accounts",
    at="account creation (1), step 7, text, sample screen and sample mail",
    ja="アカウントの通知メールのリンクは、受信から7日たつと無効になる。",
    en="The link in the account mail becomes invalid once 7 days have passed since the mail was received.",
)
MAIL_MISSING = GUIDE.clause(
    "hitachi-solutions/account-mail-missing-or-expired-contact",
    "accounts",
    at="account creation (1), step 7",
    ja="通知メールが届かない人と、パスワードを設定する期限が切れた人は、窓口に連絡する。届くまで時間がかかりうる。",
    en="Whoever does not get the account mail, or is too late to set the password, contacts the desk. The mail can "
    "take time to arrive.",
)
LOGIN_NAME = GUIDE.clause(
    "hitachi-solutions/user-name-for-login",
    "identifiers",
    at="account creation (1), step 7, text, sample screen and sample mail; step 8, sample screen",
    ja="画面とメールに出るユーザー名でログインする。見本ではメールアドレスの形をしているが、本人のアドレスと同じとは限らない。",
    en="Login is by the user name shown on the page and in the mail. In the samples it looks like a mail address, but "
    "is not always the person's own address.",
)
PASSWORD = GUIDE.clause(
    "hitachi-solutions/password-rules",
    "accounts",
    at="account creation (1), step 8, sample screen (partly illegible)",
    ja="パスワードは8文字以上で、大文字が1つ以上要る。読めない2つの条件は、小文字と数字と推定される。",
    en="A password has 8 characters or more and at least one upper-case letter. Two conditions are illegible; they are "
    "presumed to be a lower-case letter and a digit.",
)
CONSENT_PER_ID = GUIDE.clause(
    "hitachi-solutions/consent-per-support-id",
    "accounts",
    at="consent to the terms (2), bullets; item 1",
    ja="規約への同意はサポートIDごとに要り、IDがいくつかあればその数だけ同意する。",
    en="Consent to the terms is given for each support id; whoever has several gives it as many times.",
)
CONSENT_SIGNER = GUIDE.clause(
    "hitachi-solutions/consent-signer-authority",
    "accounts",
    at="consent to the terms (2), first bullet",
    ja="同意するのは、契約を結ぶ権限のある人か、その人の承認を得た人。",
    en="Consent is given by someone with the authority to conclude the contract, or with such a person's approval.",
)
ANY_ONE_CONSENTS = GUIDE.clause(
    "hitachi-solutions/consent-by-any-one-user",
    "accounts",
    at="consent to the terms (2), third bullet",
    ja="一つのサポートIDを使う人のうち、だれか一人が同意すればよい。",
    en="Of those who use one support id, any one gives the consent for it.",
)
CONSENT_REQUEST = GUIDE.clause(
    "hitachi-solutions/consent-prompt-until-all-agreed",
    "notification",
    at="consent to the terms (2), fourth bullet",
    ja="すべての契約への同意が済むまで、同意を求める表示が続く。",
    en="The request for consent stays on display until every contract has been consented to.",
)
REPRESENTATIONS = GUIDE.clause(
    "hitachi-solutions/consent-representations",
    "accounts",
    at="consent to the terms (2), last bullet",
    ja="同意する客は、同意と履行が正しく承認されていること、規約が客を縛る有効なものであることの2つを請け合う。",
    en="By consenting the customer vouches for two things: that consent and performance are duly authorised, and that "
    "the terms bind the customer and can be enforced.",
)
CONSENT_FOR_SOME = GUIDE.clause(
    "hitachi-solutions/consent-required-for-some",
    "accounts",
    at="procedure to start, step (2); consent to the terms (2), introduction and sample screen",
    ja="規約への同意は、契約により一部の客だけに要る。どの契約かは書かれていない。以前のサービスから移った客は、使う前に"
    "同意が要るとされる。",
    en="Consent to the terms is needed from some customers only, depending on the contract; which contracts is not "
    "stated. Customers moved from the former service are said to need it before use.",
)
KEY_GRANTS = GUIDE.clause(
    "hitachi-solutions/key-grants-inquiry-and-knowledge",
    "scope",
    at="support settings, introduction",
    ja="届いたキーをサポートIDに加えると、そのIDで、契約した製品について問い合わせ、ナレッジを見ることができる。"
    "期限の切れたキーでどうなるかは書かれていない。",
    en="Once a key is added to a support id, inquiries and knowledge on the product under contract are open to that "
    "id. What holds with a key that has run out is not written.",
)
MEMBERS_SHARE = GUIDE.clause(
    "hitachi-solutions/members-share-inquiries",
    "scope",
    at="support settings, introduction",
    ja="サポートIDに担当者を加えると、そのIDでした問い合わせを担当者どうしで見られる。",
    en="People added to a support id as members see each other's inquiries made under that id.",
)
SETTINGS_OPERATIONS = GUIDE.clause(
    "hitachi-solutions/support-settings-operations",
    "application-flow",
    at="support settings, introduction",
    ja="ログインした後のサポート設定では、サポートIDを発行でき、IDごとにキー、担当者、同報のアドレスを加えたり外したりできる。",
    en="After login the support settings allow a support id to be issued, and keys, members and copy addresses to be "
    "added to and removed from each id.",
)
ID_IS_UNIT = GUIDE.clause(
    "hitachi-solutions/support-id-is-contract-unit",
    "identifiers",
    at="support settings, introduction",
    ja="サポートIDは契約の情報をまとめる単位で、キーも問い合わせもその単位に属する。",
    en="A support id is the unit in which information on contracts is kept; keys and inquiries belong to that unit.",
)
MEMBERS_MANAGE = GUIDE.clause(
    "hitachi-solutions/members-manage-keys-members-addresses",
    "accounts",
    at="support settings, introduction",
    ja="サポートIDの担当者は、そのIDのキー、担当者、同報のアドレスを加えたり外したりできる。管理者という役割はない。",
    en="A member of a support id can add and remove its keys, members and copy addresses. There is no role of an "
    "administrator.",
)
KEY_IN_ONE_ID = GUIDE.clause(
    "hitachi-solutions/key-in-one-support-id-only",
    "identifiers",
    at="support settings, first note",
    ja="一つのキーは、一つのサポートIDにだけ加えられる。",
    en="A key can be added to one support id only.",
)
SHARED_KEY = GUIDE.clause(
    "hitachi-solutions/shared-key-representative-issues",
    "accounts",
    at="support settings, second note; support id management, item 1, third note",
    ja="一つのキーを何人かで使うなら、代表者がIDを発行し、ほかの人を担当者に加える。もう加えられていたら、"
    "そのIDの担当者に自分を加えてもらう。",
    en="Where several persons use one key, the representative issues the support id and adds the others as members. "
    "Who finds the key already added asks a member of that id to be added.",
)
ID_BY_CUSTOMER = GUIDE.clause(
    "hitachi-solutions/support-id-must-be-created-by-customer",
    "application-flow",
    at="procedure to start, step (3); support id management, introduction; consent to the terms (2), second bullet",
    ja="サポートIDは客が自分で作る。以前のサービスから移った客には、前の契約から作ったIDが用意されている。",
    en="Customers create a support id themselves. For those moved from the former service one was prepared from their "
    "earlier contracts.",
)
ONE_ID_PER_CONTRACT = GUIDE.clause(
    "hitachi-solutions/same-contract-number-same-support-id",
    "identifiers",
    at="support id management, item 1, second note",
    ja="契約番号が同じキーは、すべて一つのサポートIDにまとめる。別のIDに分けて加えようとすると拒まれる。",
    en="All keys with the same contract number belong to one support id. Adding one of them to another id is refused.",
)
LATEST_END = GUIDE.clause(
    "hitachi-solutions/latest-maintenance-end-date",
    "lifecycle",
    at="support id management, item 9",
    ja="サポートIDに示される終了日は、そのIDに加えたキーの中で最も遅いもので、各製品の終わりとは限らない。",
    en="The end shown for a support id is the latest among the keys added to it, not necessarily the end of each "
    "product.",
)
ID_UNIQUE = GUIDE.clause(
    "hitachi-solutions/support-id-unique",
    "identifiers",
    at="support id management, on the message of a name in use",
    ja="サポートIDの名前は、ほかの客のものも含めてポータルの中で一つだけ。使われていたら別の名前にする。",
    en="The name of a support id is unique in the portal, other customers' ids included. If it is in use, another is "
    "chosen.",
)
ID_UNCHANGEABLE = GUIDE.clause(
    "hitachi-solutions/support-id-immutable",
    "identifiers",
    at="support id management, note before the screens",
    ja="作ったサポートIDは、名前を変えることも消すこともできない。",
    en="Once created, a support id can be neither renamed nor deleted.",
)
NEW_ID_KEY = GUIDE.clause(
    "hitachi-solutions/new-support-id-needs-unattached-key",
    "identifiers",
    at="support id management, screen for a new id; item 1, first note",
    ja="サポートIDの発行には、どのIDにも加えていないキーが要る。加えてあるキーでは発行できない。",
    en="Issuing a support id takes a key that is on no id yet; with one that is, none is issued.",
)
KEY_LENGTH = GUIDE.clause(
    "hitachi-solutions/support-key-length",
    "identifiers",
    at="support id management, item 1",
    ja="サポートキーは30文字まで。ほかの形は書かれていない。",
    en="A support key has 30 characters at most; no other form is given.",
)
ID_MESSAGE = GUIDE.clause(
    "hitachi-solutions/invalid-key-at-support-id",
    "identifiers",
    at="support id management, item 1, first note",
    ja="サポートIDの画面に出る「キーが無効」の表示は、有効期間の外か、どれかのIDに加えてあることによる。",
    en="The message of an invalid key shown for support ids comes from being outside the validity or already on an id.",
)
ID_FORMAT = GUIDE.clause(
    "hitachi-solutions/support-id-format",
    "identifiers",
    at="support id management, screen for a new id; item 2",
    ja="サポートIDの名前は80文字までの半角英数字とハイフンとアンダーバーで、必須。",
    en="The name of a support id has up to 80 ASCII letters, digits, hyphens and underscores, and is required.",
)
DESCRIPTION_LENGTH = GUIDE.clause(
    "hitachi-solutions/support-id-description-length",
    "identifiers",
    at="support id management, item 3; screen for a new id (partly illegible)",
    ja="サポートIDの説明は255文字まで。必須かどうかは読み取れない。",
    en="The description of a support id has up to 255 characters. Whether it is required cannot be read.",
)
ID_LIST = GUIDE.clause(
    "hitachi-solutions/support-id-list-columns",
    "notification",
    at="support id management, introduction and items 4 to 9",
    ja="設定のページには、本人が管理するサポートIDが、説明、キーの契約の製品ファミリとエンドユーザー企業、保守の終了日と"
    "ともに並び、詳細でキーと担当者が見える。",
    en="The settings page lists the support ids that a person manages, with description, product family and end-user "
    "company from the contracts of the keys, and the end of maintenance. The details show keys and members.",
)
MOVING = GUIDE.clause(
    "hitachi-solutions/moving-a-contract-needs-removing-all-keys",
    "identifiers",
    at="derived: support settings, first note; support id management, item 1, second note",
    ja="一つの契約のキーを別のサポートIDに移すには、まず前のIDからすべて外す（導いたもの）。",
    en="To move the keys of one contract to another support id, all of them are removed from the old one first "
    "(derived).",
)
