"""Hitachi Solutions, Ltd. (株式会社日立ソリューションズ): the clauses of サポート・お問い合わせ.

Document: the short usage guide of the support portal, revision 24-02 (2024).

A support key (サポートキー) opens the portal within its own period of validity and while the contract goes on.
Keys are gathered under support ids; the end shown for an id is the latest among its keys, not the end of each product.
How long a service lasts stands in a service specification that is not among the documents.

Left out: the screens for accounts and users, form fields, the names and formats of support ids, browsers and mail.
"""

from maintrules.sources import Document

GUIDE = Document(
    "hitachi-solutions/usage-guide",
    vendor="hitachi-solutions",
    number="004",
    ja="「サポート・お問い合わせ」利用ガイド 簡易版（24-02）",
    en="Usage guide of the support portal, short edition (24-02)",
)

PERIOD_ELSEWHERE = GUIDE.clause(
    "hitachi-solutions/service-period-in-service-specification",
    "coverage",
    at="first page, section on period and contents of service",
    ja="期間とサービスの中身は別のサービス仕様書によるとされ、このガイドには書かれていない。",
    en="For the period and the contents of service the guide refers to a separate service specification; it does not "
    "state them.",
)
KEY_USABLE = GUIDE.clause(
    "hitachi-solutions/key-usable-one-business-day-after-mail",
    "calendar/hours",
    at="account creation (1), step 1, first bullet",
    ja="キーの発行証がメールで来たときは、アカウントを作れるまで約1営業日かかる。",
    en="When the key's certificate came by mail, it takes about 1 business day until an account can be created.",
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
CONSENT_PER_ID = GUIDE.clause(
    "hitachi-solutions/consent-per-support-id",
    "accounts",
    at="consent to the terms (2), bullets; item 1",
    ja="規約への同意はサポートIDごとに要り、IDがいくつかあればその数だけ同意する。",
    en="Consent to the terms is given for each support id; whoever has several gives it as many times.",
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
