"""Allied Telesis K.K. (アライドテレシス株式会社): the clauses of サポートチケット and 保守バンドル製品.

Document: the registration guide for support tickets and maintenance bundles (2021).

A term runs from the first of the month after purchase, for a month or three more than its years, registered or not.
Service needs the whole Web registration and begins with the vendor's notice; the product warranty needs neither.
A renewal needs its own ticket and its own registration; how long after expiry it stays possible is not written.

Left out: how the screens look.
"""

from maintrules.sources import Document

GUIDE = Document(
    "allied-telesis/registration-guide",
    vendor="allied-telesis",
    number="003",
    ja="サポートチケット・保守バンドル登録ガイド（2021年）",
    en="Registration guide for support tickets and maintenance bundles (2021)",
)

REGISTRATION_REQUIRED = GUIDE.clause(
    "allied-telesis/service-requires-completed-registration",
    "coverage",
    at="p.3 Important 1; p.4; p.40 A1, A3",
    ja="Web登録（ユーザー登録と本登録の両方）を終えていなければ、故障が起きてもサポートは受けられない。",
    en="Without a complete Web registration (user registration and main registration) there is no support, even when a "
    "failure occurs.",
)
REGISTRATION_DEADLINE = GUIDE.clause(
    "allied-telesis/register-within-one-month",
    "registration",
    at="p.3 note 1; p.4",
    ja="チケットとバンドルは購入から1か月以内に登録する。過ぎたときの罰は書かれていない。",
    en="Tickets and bundles are to be registered within 1 month of purchase. No sanction is written for being late.",
)
NO_TICKET_EXCHANGE = GUIDE.clause(
    "allied-telesis/misordered-ticket-not-exchanged",
    "cost",
    at="p.3 note 2",
    ja="注文を間違えたチケットは、ほかのものと取り替えられない。返金については書かれていない。",
    en="A ticket that was ordered wrongly is not exchanged for another one. Nothing is said of a refund.",
)
WARRANTY_WITHOUT_REGISTRATION = GUIDE.clause(
    "allied-telesis/product-warranty-no-registration",
    "warranty",
    at="p.3 note 3; p.42 A18",
    ja="製品保証に登録は要らない。登録が要るのはサポートだけ。",
    en="The product warranty needs no registration; only support does.",
)
NEW_TICKET_ENTRIES = GUIDE.clause(
    "allied-telesis/required-information-new-ticket",
    "registration",
    at="p.3 table; p.4 steps 1 to 4",
    ja="新規チケットの登録には、設置先と障害時連絡先、チケットのIDと確認コード、本体のシリアル番号が要る。"
    "p.4の流れには登録会社名も挙がるが、p.3の表にはない。",
    en="To register a new ticket takes the site, the incident contact, the ticket's ID and confirmation code and the "
    "serial number of the unit. The flow on p.4 adds the name of the registering company, the table on p.3 does not.",
)
RENEWAL_ENTRIES = GUIDE.clause(
    "allied-telesis/required-information-renewal",
    "registration",
    at="p.3 table, middle column; p.30",
    ja="更新チケットの登録に要るのはチケットIDと確認コードだけ。設置先、連絡先、シリアル番号は改めて求められない。",
    en="To register a renewal ticket takes its ID and confirmation code only; site, contact and serial number are "
    "not asked for again.",
)
BUNDLE_ENTRIES = GUIDE.clause(
    "allied-telesis/required-information-bundle",
    "registration",
    at="p.3 table, right column; p.4 steps 1 to 4",
    ja="バンドルの登録には、設置先、障害時連絡先、シリアル番号が要り、モジュールや電源の番号も含む。"
    "チケットIDと確認コードは要らない。登録会社名はp.4の流れにだけ挙がる。",
    en="To register a bundle takes the site, the incident contact and the serial numbers, those of modules and power "
    "supplies too, but no ticket ID and no confirmation code. The registering company stands in the flow on p.4 only.",
)
SITE_FIELDS = GUIDE.clause(
    "allied-telesis/site-record-fields",
    "registration",
    at="p.3 table; p.4; p.13",
    ja="設置先は会社名、住所、担当者名、電話番号、メールアドレスの5項目からなる。"
    "画面でどれが必須かはガイドに書かれていない。",
    en="A site consists of 5 entries: company, address, person in charge, telephone number and e-mail address. Which "
    "of them the screen makes mandatory is not written in the guide.",
)
CONTACT_FIELDS = GUIDE.clause(
    "allied-telesis/incident-contact-fields",
    "registration",
    at="p.3 table; p.4; p.28; p.41 A7",
    ja="障害時連絡先も同じ5項目で、メールアドレスには2つの欄がある。2つ目も要るかは書かれていない。",
    en="An incident contact has the same 5 entries, the e-mail address with 2 slots. Whether the second one has to "
    "be filled is not written.",
)
SAME_PRODUCT = GUIDE.clause(
    "allied-telesis/same-product-required",
    "identifiers",
    at="p.3 note 2",
    ja="チケットは、それと同じ製品にしか登録できない。コードの頭5桁のほかに何をもって同じとするかは書かれていない。",
    en="A ticket can be registered only for the same product. What makes products the same, besides the first 5 "
    "places of their codes, is not written.",
)
FIRST_FIVE = GUIDE.clause(
    "allied-telesis/product-code-first-five-match",
    "identifiers",
    at="p.3 note 2; p.18 step 3; p.30 step 4",
    ja="チケットの商品コードと本体のコードは、頭の5桁が同じでなければならない。新規でも更新でも確かめる。",
    en="The product code on the ticket and the code of the unit have to agree in their first 5 places. It is to be "
    "checked for new tickets and for renewals.",
)
TRUE_ADDRESS = GUIDE.clause(
    "allied-telesis/site-address-is-delivery-address",
    "registration",
    at="p.3 note 4",
    ja="設置先には機器が実際にある住所を登録する。代わりの機器はそこへ送られる。違っていたときの扱いは書かれていない。",
    en="As site the address where the unit really stands is registered: replacements are sent there. What follows "
    "from a wrong one is not written.",
)
REGISTERED_AFTER_PURCHASE = GUIDE.clause(
    "allied-telesis/registration-before-purchase-is-invalid",
    "registration",
    at="derived from p.4, both flows",
    ja="流れは注文、発送、登録の順なので、"
    "購入日より前の登録完了日は記録の誤りと解する（ユーザー登録だけは先でもよい）。",
    en="The flow is order, shipment, registration, so a completion dated before the purchase is read as an error in "
    "the record (user registration alone may come first).",
)
SERVICE_IN = GUIDE.clause(
    "allied-telesis/service-in-at-completion-notice",
    "coverage",
    at="p.4; p.21 step 7; p.27 step 7; p.33 step 8; p.40 A6",
    ja="サービスは、利用者が登録を終えた日ではなく、ベンダーから登録完了の通知が届いたときに始まる。",
    en="Service begins with the vendor's notice that registration is complete, not on the day the customer finishes "
    "registering.",
)
NOTICE_BY_FOURTH_DAY = GUIDE.clause(
    "allied-telesis/completion-notice-by-fourth-business-day",
    "notification",
    at="p.4; p.21 step 7; p.27 step 7; p.33 step 8; p.40 A6; p.41 A9",
    ja="登録完了の通知は、完了の翌日から数えて4営業日後までに送られる。6か所のうち1か所（A6）だけは目安とする。",
    en="The notice of completion is sent by the 4th business day counted from the day after completion. Of 6 places, 1 "
    "(A6) calls this approximate.",
)
BUSINESS_DAY = GUIDE.clause(
    "allied-telesis/business-day-definition",
    "calendar/hours",
    at="inferred from p.4 with p.21 and p.43 E4",
    ja="営業日の定義はない。両窓口がともに開く日、すなわち休日と12月29日から1月3日までを除く月曜から金曜と解する。",
    en="Business day is not defined. It is read as a day on which both desks open: Monday to Friday, except public "
    "holidays and December 29 to January 3.",
)
EVERY_COMPONENT = GUIDE.clause(
    "allied-telesis/register-modules-psu-licences",
    "registration",
    at="p.4; p.40 A2",
    ja="登録は本体だけでは足りず、モジュール、電源、ライセンスも一つずつ要る。",
    en="Registering the chassis alone is not enough: modules, power supplies and licences each have to be registered.",
)
ELIGIBLE_PRODUCTS = GUIDE.clause(
    "allied-telesis/eligible-products-by-price-list",
    "scope",
    at="p.4, both flows",
    ja="チケットやバンドルがどの製品にあるかは、価格表とホームページが定め、このガイドにはない。",
    en="For which products there are tickets or bundles is settled by the price lists and the web site, not by this "
    "guide.",
)
BUNDLED_RIGHT = GUIDE.clause(
    "allied-telesis/bundle-includes-support-right",
    "scope",
    at="p.4, flow of bundles",
    ja="保守バンドル製品にはサポートを受ける権利が初めから付いていて、チケットを別に買わなくてよい。",
    en="A product with maintenance bundled brings the right to support with it; no ticket is bought besides.",
)
STEP_ORDER = GUIDE.clause(
    "allied-telesis/registration-step-order",
    "application-flow",
    at="p.4, both flows; chapters 1 to 5",
    ja="順に、ユーザー登録と確認メール、設置先の会社、拠点、障害時連絡先、チケットかバンドル、最後に完了の通知。"
    "更新は登録が済んだ製品についてだけできる。",
    en="In order: user registration with its confirmation mail, the company of the site, the site, the incident "
    "contact, the ticket or the bundle, and then the completion notice. A renewal follows only upon a registration.",
)
NOTICE_READERS = GUIDE.clause(
    "allied-telesis/completion-notice-recipients",
    "notification",
    at="p.4; p.21 step 7; p.27 step 7; p.33 step 8; p.40 A6; p.41 A7, A9",
    ja="登録完了の通知は、ユーザー登録者と、障害時連絡先のメール1、メール2に届く。",
    en="The completion notice goes to the user registrant and to the incident contact, both to mail 1 and to mail 2.",
)
TERMS_AGREED = GUIDE.clause(
    "allied-telesis/terms-consent-required",
    "registration",
    at="p.6 step 3",
    ja="アカウントを作るには、サイトの利用規約を読んで同意する。古い版への同意で足りるかは書かれていない。",
    en="To create an account the site's terms of use are read and agreed to. Whether agreement to an older version "
    "is enough is not written.",
)
ACCOUNT_LINK = GUIDE.clause(
    "allied-telesis/account-mail-link-24h",
    "calendar/hours",
    at="p.7 step 6",
    ja="新規登録の確認メールにあるリンクは24時間以内に開く。",
    en="The link in the mail that confirms a new account is to be opened within 24 hours.",
)
MANDATORY_FIELDS = GUIDE.clause(
    "allied-telesis/required-fields-on-forms",
    "accounts",
    at="p.7 step 4; p.13 step 7; p.14 step 11",
    ja="必須の項目が埋まらなければ、ユーザー、設置先、連絡先は登録されない。どれが必須かは挙げられていない。",
    en="Users, sites and contacts are stored only when the mandatory entries are filled. Which these are is not "
    "listed.",
)
PASSWORD_RULE = GUIDE.clause(
    "allied-telesis/password-letters-and-digits",
    "accounts",
    at="p.7 step 4",
    ja="パスワードには英字と数字の両方を入れる。長さや記号については書かれていない。",
    en="A password holds letters as well as digits. Nothing is said of its length or of symbols.",
)
CONFIRM_ENTRIES = GUIDE.clause(
    "allied-telesis/confirm-before-register",
    "application-flow",
    at="p.7 step 5; p.19 step 4; p.25 step 4; p.31 step 5",
    ja="入力は登録される前に画面に示され、利用者が確かめる。チケットとバンドルではシリアル番号を見る。",
    en="What was entered is shown before it is stored, and the user checks it: for tickets and bundles the serial "
    "number.",
)
ACCOUNT_ALONE = GUIDE.clause(
    "allied-telesis/user-registration-alone-insufficient",
    "registration",
    at="p.8",
    ja="アカウントを作っただけではWeb登録は終わっていない。",
    en="Creating the account alone does not complete the Web registration.",
)
SITE_TREE = GUIDE.clause(
    "allied-telesis/site-hierarchy",
    "registration",
    at="p.10 to p.15",
    ja="アカウントの下に会社、会社の下に拠点、拠点の下に連絡先、その先にチケットとバンドルがある。"
    "会社も拠点もいくつあってもよい。一つの連絡先を複数の拠点に使えるかは書かれていない。",
    en="Under the account stand companies, under a company sites, under a site its contact, and then tickets and "
    "bundles. There may be several companies and sites. Whether one contact can serve several sites is not written.",
)
CONTRACT_PER_SITE = GUIDE.clause(
    "allied-telesis/contract-number-per-site",
    "identifiers",
    at="p.11 step 4; p.21, p.27, p.33 sample mail",
    ja="契約番号は設置先に結び付き、一覧に示される。見本はSUの後に伏せ字が8つ。"
    "一つの設置先に複数あるかは書かれていない。",
    en="A contract number belongs to a site and is shown in the list. The sample has SU and 8 masked places. Whether "
    "a site can have several is not written.",
)
HYPHENATED_PHONE = GUIDE.clause(
    "allied-telesis/phone-hyphenated",
    "accounts",
    at="p.13 step 7",
    ja="電話番号はハイフンで区切って入れる。区切る位置と国番号については書かれていない。",
    en="Telephone numbers are entered with hyphens between their groups. Where to divide them, and country codes, "
    "are not spoken of.",
)
SITE_AND_CONTACT_ALONE = GUIDE.clause(
    "allied-telesis/site-and-contact-alone-insufficient",
    "registration",
    at="p.15",
    ja="設置先と障害時の連絡先を入れた段階でもまだ途中で、続けてチケットかバンドルの登録が要る。",
    en="With site and incident contact stored the registration is still unfinished; the ticket or the bundle has to "
    "follow.",
)
EACH_SITE = GUIDE.clause(
    "allied-telesis/one-registration-per-site",
    "registration",
    at="p.15; p.17 step 1; p.23 step 2",
    ja="住所が違えば設置先を別々に登録し、チケットとバンドルはそれぞれの設置先のボタンから登録する。",
    en="Different addresses are registered as sites of their own, and each ticket or bundle by the button of its own "
    "site.",
)
BULK_SHEET = GUIDE.clause(
    "allied-telesis/bulk-registration-available",
    "registration",
    at="p.17; p.23; p.29",
    ja="登録が多いときは、新規でもバンドルでも更新でも、一括登録の表を使える。何件からかも、表の形も書かれていない。",
    en="Where there is much to register, a sheet for bulk registration can be used, for new tickets, bundles and "
    "renewals. From how many on, and what the sheet looks like, is not written.",
)
FIRST_SIXTEEN = GUIDE.clause(
    "allied-telesis/serial-first-sixteen",
    "identifiers",
    at="p.17; p.24; p.43 E5",
    ja="シリアル番号は、英数字の先頭16桁までを入れる。",
    en="Of a serial number the first 16 letters and digits are entered.",
)
NO_REVISION = GUIDE.clause(
    "allied-telesis/serial-drop-revision",
    "identifiers",
    at="p.17; p.24; p.43 E5",
    ja="シリアル番号の末尾の空白に続く1から3文字（レビジョン）は登録しない。p.17とp.24では英数字、E5では英字とされる。",
    en="The 1 to 3 characters after the blank at the end of a serial number, its revision, are not registered. They "
    "are letters and digits on p.17 and p.24, letters in E5.",
)
NEW_TICKET_TERMS = GUIDE.clause(
    "allied-telesis/new-ticket-terms",
    "scope",
    at="p.18",
    ja="新規のチケットとして買えるのはデリバリースタンダードの1年か5年に限る。",
    en="As a new ticket only Delivery Standard for 1 year or 5 years can be bought.",
)
SERIAL_PLACE = GUIDE.clause(
    "allied-telesis/serial-label-location",
    "identifiers",
    at="p.18 step 3; p.24 step 3; p.40 A5",
    ja="本体のシリアル番号は本体か同梱のシールにあり、標準添付のオプションのものは箱のシールにある。",
    en="The unit's serial number is on the unit or on the sticker that comes with it; those of the options attached "
    "as standard are on the sticker of the box.",
)
UNIT_CODE = GUIDE.clause(
    "allied-telesis/unit-code-on-serial-label",
    "identifiers",
    at="p.18 step 3; p.30 step 4",
    ja="本体のコードは、シリアル番号シールの「No.:」に続く値。見本は伏せ字が5つ。",
    en='The code of a unit is what follows "No.:" on its serial sticker; the sample has 5 masked places.',
)
ID_AND_CODE = GUIDE.clause(
    "allied-telesis/ticket-id-and-code-required",
    "identifiers",
    at="p.18 step 2; p.30 steps 3 and 4",
    ja="新規でも更新でも、チケットに印刷されたIDと確認コードの両方を入れる。それぞれの形は書かれていない。",
    en="For new tickets and renewals both the ID and the confirmation code printed on the ticket are entered. What "
    "they look like is not written.",
)
EACH_PRODUCT = GUIDE.clause(
    "allied-telesis/repeat-per-product",
    "application-flow",
    at="p.20 step 6; p.26 step 6; p.32 step 7",
    ja="製品が複数あれば、チケット一覧に戻って一つずつ登録する。なくなればログアウトする。",
    en="Several products are registered one by one, each time by going back to the list of tickets; with none left "
    "the user logs out.",
)
CALL_CENTRE_HOURS = GUIDE.clause(
    "allied-telesis/call-centre-hours",
    "calendar/hours",
    at="p.21, p.27, p.33 sample mail",
    ja="デリバリーサービスの故障の連絡は、月曜から金曜の9:00から17:00までコールセンターが受ける。",
    en="The call centre takes failure reports for the delivery service Monday to Friday, 9:00 to 17:00.",
)
CALL_CENTRE_CLOSURES = GUIDE.clause(
    "allied-telesis/call-centre-closed-days",
    "calendar/hours",
    at="p.21, p.27, p.33 sample mail",
    ja="コールセンターは土曜、日曜、祝日のほか、12月29日から1月3日まで休む。",
    en="The call centre is closed on Saturdays, Sundays and public holidays, and from December 29 to January 3.",
)
PRINTED_PERIOD = GUIDE.clause(
    "allied-telesis/printed-period-on-notice",
    "coverage",
    at="p.21, p.27, p.33 sample mail",
    ja="完了の通知には製品ごとにサポートの開始日と終了日が印字される。計算した期間と違えば、印字を採る。",
    en="The completion notice prints the first and the last day of support for each product. Where they differ from "
    "the computed period, the printed days are taken.",
)
WINDOW_BY_SERVICE = GUIDE.clause(
    "allied-telesis/contact-window-differs-by-service",
    "scope",
    at="p.21, p.27, p.33 sample mail",
    ja="故障を連絡する先はサービスごとに違い、ガイドにあるのはデリバリーのものだけ。契約の質問は管理部門が受ける。",
    en="Where to report a failure differs by service, and only the window of the delivery service is printed. "
    "Questions on a contract go to the administration department.",
)
INCIDENT_CALL = GUIDE.clause(
    "allied-telesis/incident-call-information",
    "service-levels",
    at="p.21, p.27, p.33 sample mail",
    ja="故障の連絡では、チケットID、ユーザー名、機種名とシリアル番号、設置場所、障害の内容を聞かれる。",
    en="Whoever reports a failure is asked for ticket ID, user name, model and serial number, place of installation "
    "and what is wrong.",
)
NOTICE_CONTENTS = GUIDE.clause(
    "allied-telesis/completion-notice-contents",
    "notification",
    at="p.21, p.27, p.33 sample mail; p.40 Q6, A6; p.41 A9",
    ja="完了の通知には、故障の連絡先と、契約番号、チケットID、製品、シリアル番号、期間が載る。"
    "ファームウェアの取得に要るIDとパスワードは、通知の前には得られないと解する。",
    en="The completion notice gives the window for failures, and contract number, ticket ID, product, serial number "
    "and period. That the ID and password for firmware are not to be had before it is inferred.",
)
OTHER_MAILBOXES = GUIDE.clause(
    "allied-telesis/check-spam-folder",
    "notification",
    at="p.21, p.27, p.33 notes; p.43 E6",
    ja="確認や完了のメールが見当たらないときは、迷惑メールなどほかの場所を探す。その後どうするかは書かれていない。",
    en="Where a confirmation or completion mail is missing, other mailboxes such as spam are searched. What to do "
    "after that is not written.",
)
OPTION_SERIALS = GUIDE.clause(
    "allied-telesis/bundle-option-serials-together",
    "registration",
    at="p.24; p.40 A5",
    ja="バンドルの画面がオプションのシリアル番号を求めたら、標準添付のオプションも本体と併せて登録する。"
    "どの製品で求められるかは書かれていない。",
    en="Where the bundle screen asks for the serial number of an option, the options attached as standard are "
    "registered together with the unit. For which products it asks is not written.",
)
TICKET_MODEL_SHOWN = GUIDE.clause(
    "allied-telesis/bundle-serial-shows-ticket-model",
    "identifiers",
    at="p.25",
    ja="バンドルのシリアル番号を入れると、対応するチケットの型番が画面に出る。ほかの番号でどうなるかは書かれていない。",
    en="When the serial number of a bundle is entered, the screen shows the model of the ticket that goes with it. "
    "What happens with other numbers is not written.",
)
RENEWAL_GUIDANCE = GUIDE.clause(
    "allied-telesis/renewal-notice-three-months",
    "renewal",
    at="p.28; p.41 A7, A11; p.21",
    ja="満了のおよそ3か月前に、ベンダーが更新を案内する。",
    en="About 3 months before expiry the vendor sends guidance on renewal.",
)
RENEWAL_STEPS = GUIDE.clause(
    "allied-telesis/renewal-needs-ticket-and-registration",
    "renewal",
    at="p.28; p.41 A11",
    ja="延長するには更新用チケットを買い、Webで更新の登録も終える。買うだけでは延びない。",
    en="To extend, a renewal ticket is bought and the renewal is registered on the Web. Buying alone extends nothing.",
)
EXPIRY = GUIDE.clause(
    "allied-telesis/coverage-ends-at-expiry",
    "coverage",
    at="p.28 note; p.41 A11",
    ja="満了日を過ぎればサポートは受けられない。満了日その日はまだ受けられる。",
    en="Once the expiry day has passed there is no more support. The expiry day itself is still covered.",
)
RENEWAL_CLOSING = GUIDE.clause(
    "allied-telesis/renewal-closed-after-unspecified-period",
    "renewal",
    at="p.28 note; p.41 A11",
    ja="満了後しばらくすると更新できなくなるが、それがいつかは書かれていない。",
    en="Some time after expiry renewal is no longer possible, but when that is the guide does not say.",
)
GUIDANCE_READERS = GUIDE.clause(
    "allied-telesis/renewal-notice-recipients",
    "notification",
    at="p.28; p.41 A7, A8, A11",
    ja="更新の案内は、ユーザー登録者と、障害時連絡先のメール1、メール2に届く。",
    en="Guidance on renewal goes to the user registrant and to the incident contact, both to mail 1 and to mail 2.",
)
RENEWAL_BUTTON = GUIDE.clause(
    "allied-telesis/renewal-button-shows-eligibility",
    "renewal",
    at="p.29 step 2",
    ja="更新のボタンは、そのとき更新を登録できる製品にだけ出る。いつから出るかは書かれていない。",
    en="The renewal button is shown only for products whose renewal can be registered at the time. From when it is "
    "shown is not written.",
)
RENEWAL_OF_REGISTERED = GUIDE.clause(
    "allied-telesis/no-renewal-before-first-registration",
    "renewal",
    at="derived from p.29 steps 1 and 2",
    ja="更新は登録済みチケットの一覧から始めるので、一度も登録していない製品は更新できないと解する。",
    en="Renewal starts from the list of registered tickets, so a product never registered is read as not renewable.",
)
RENEWED_PERIOD = GUIDE.clause(
    "allied-telesis/renewal-period-confirmed-on-screen",
    "renewal",
    at="p.31 step 6",
    ja="更新後の開始日と終了日は画面に示され、利用者が確かめる。その決まり方は書かれていない。",
    en="The first and the last day of the renewed support are shown on the screen for the user to check. How they are "
    "set is not written.",
)
USER_ID = GUIDE.clause(
    "allied-telesis/user-id-is-email",
    "accounts",
    at="p.34 note; p.42 A17",
    ja="ユーザーIDは登録者のメールアドレスなので、アドレスを変えればIDも変わる。",
    en="The user ID is the registrant's e-mail address; with the address the ID changes.",
)
ADDRESS_TAKEN = GUIDE.clause(
    "allied-telesis/email-change-not-to-registered",
    "accounts",
    at="p.34 note; p.42 A17",
    ja="メールアドレスは、登録済みのものには変えられない。連絡先としての登録も数えるかは書かれていない。",
    en="An e-mail address is not changed to one that is registered. Whether being registered as a contact counts is "
    "not written.",
)
EDITABLE = GUIDE.clause(
    "allied-telesis/records-editable",
    "accounts",
    at="p.34 to p.39; p.41 A7",
    ja="ユーザー、設置先の名称と住所、障害時連絡先は、登録の後でも直せる。シリアル番号については書かれていない。",
    en="User, name and address of a site, and incident contact can be edited after registration. Nothing is said of "
    "serial numbers.",
)
LATE_REGISTRATION = GUIDE.clause(
    "allied-telesis/late-registration-still-possible",
    "registration",
    at="p.40 Q1, A1",
    ja="購入から1か月を超えていてもWeb登録はできる。最終の期限は書かれていない。",
    en="The Web registration is still possible more than 1 month after purchase. No final day is written.",
)
START = GUIDE.clause(
    "allied-telesis/coverage-start-first-of-next-month",
    "coverage",
    at="p.40 A1; p.42 A13",
    ja="有効期間は、月の何日に買っても翌月1日に始まる。",
    en="Validity begins on the 1st of the month after purchase, whatever the day of the month.",
)
MONTHS_BY_TERM = GUIDE.clause(
    "allied-telesis/coverage-months-by-term",
    "coverage",
    at="p.40 A1; p.42 A13",
    ja="1年用は13か月、5年用は63か月、7年用は87か月有効。",
    en="1-, 5- and 7-year products are valid for 13, 63 and 87 months.",
)
LAST_DAY = GUIDE.clause(
    "allied-telesis/coverage-end-last-day",
    "coverage",
    at="derived from p.40 A1 and p.42 A13",
    ja="初日から月数を数え終えた月の末日までが有効期間で、初日も末日も含む。",
    en="Validity lasts to the end of the month that completes the months counted from the first day; first and last "
    "day are both inside.",
)
PERIOD_WITHOUT_REGISTRATION = GUIDE.clause(
    "allied-telesis/coverage-independent-of-registration",
    "coverage",
    at="p.40 A1; p.42 A13",
    ja="期間の初めと終わりは、登録したかどうかにも、いつ登録したかにもよらない。",
    en="First and last day of validity depend neither on whether nor on when the product is registered.",
)
GRACE = GUIDE.clause(
    "allied-telesis/coverage-grace-before-start",
    "coverage",
    at="p.40 A1, parenthesis",
    ja="購入から翌月1日までの最大1か月は登録のための猶予で、早く登録すれば長く使える。"
    "この間に修理まで受けられるかは書かれていない。",
    en="The time from purchase to the 1st of the next month, at most 1 month, is a grace for registering; to register "
    "early gives longer use. Whether service is given in it is not written.",
)
TIME_LOST = GUIDE.clause(
    "allied-telesis/coverage-lost-by-late-registration",
    "coverage",
    at="p.40 A1, example",
    ja="登録が遅れても終わりは動かず、使える日が減るだけ。購入の半年後に登録した1年用は残り6か月という例は、"
    "13か月の数え方と1か月合わない。",
    en="Registering late moves no end, it only leaves fewer days. The example of a 1-year product registered half a "
    "year after purchase, with 6 months left, is 1 month off the count of 13 months.",
)
SERVED_DAYS = GUIDE.clause(
    "allied-telesis/effective-service-window",
    "coverage",
    at="derived from p.40 A1 with p.4, p.21, p.27, p.33 and p.40 A6",
    ja="実際に使えるのは、完了の通知から有効期間の終わりまで。",
    en="What can really be used runs from the completion notice to the end of validity.",
)
SEVEN_YEARS = GUIDE.clause(
    "allied-telesis/seven-year-term-only-in-bundles",
    "scope",
    at="inferred from p.18 with p.40 A1",
    ja="7年用（87か月）は新規チケットの1年と5年に含まれないので、バンドルのものと解する。更新にもあるかは分からない。",
    en="A 7-year term (87 months) is not among the new tickets of 1 and 5 years, so it is read as a bundle's. Whether "
    "renewals have it is unknown.",
)
BUNDLE_REGISTRATION = GUIDE.clause(
    "allied-telesis/bundle-also-needs-registration",
    "registration",
    at="p.40 A3; p.4",
    ja="保守が付いた製品も、買っただけでは足りず、Web登録をすべて済ませる必要がある。",
    en="A product sold with maintenance, too, has to be registered on the Web in full; buying it is not enough.",
)
NO_BUNDLE_ID = GUIDE.clause(
    "allied-telesis/bundle-has-no-ticket-id",
    "identifiers",
    at="p.40 Q4, A4; p.26 step 5",
    ja="バンドルには登録のときチケットIDも確認コードもない。求められるのは画面違いで、バンドルの画面に番号を入れる。"
    "登録が済めばチケットIDが付く。",
    en="At registration a bundle has neither ticket ID nor confirmation code. Where they are asked for, it is the "
    "wrong screen: the bundle's takes the serial number. Once registered it has a ticket ID.",
)
INCIDENT_WINDOW = GUIDE.clause(
    "allied-telesis/incident-window-in-completion-mail",
    "service-levels",
    at="p.41 Q9, A9",
    ja="故障のときの連絡先は、登録完了の通知で知らされる。",
    en="Where to turn in case of failure is told in the notice that registration is complete.",
)
RETURN_SHIPPING = GUIDE.clause(
    "allied-telesis/return-shipping-by-sender",
    "cost",
    at="p.41 Q10, A10",
    ja="故障した機器を送り返す送料は、送る側であるお客様が持つ。チケットやバンドルの代金のほかに挙がる費用はこれだけ。",
    en="Sending a failed unit back is at the cost of the sender, the customer. Besides the ticket or bundle no other "
    "cost is named.",
)
UPGRADE_BY_SALES = GUIDE.clause(
    "allied-telesis/service-upgrade-via-sales",
    "scope",
    at="p.41 Q12, A12",
    ja="上位のサービス（デリバリーからオンサイトなど）へ変えたいときは、担当の営業に頼む。"
    "かなうかどうかも、下位への変更も書かれていない。",
    en="For a move to a higher service (such as from delivery to on-site) the customer turns to the sales "
    "representative. Whether it is granted is not written, and neither is a move to a lower one.",
)
WHO_REGISTERS = GUIDE.clause(
    "allied-telesis/who-may-register",
    "accounts",
    at="p.41 Q7, A7",
    ja="ユーザー登録は誰がしてもよく、その人にIDとパスワードが出る。すべての項目を入れられる人が勧められている。",
    en="Anyone may do the user registration, and is given the user ID and password. Someone who can fill in all the "
    "entries is recommended.",
)
LOGIN_NEEDED = GUIDE.clause(
    "allied-telesis/login-needed-for-all-operations",
    "accounts",
    at="p.41 A7",
    ja="設置先や連絡先の追加、チケットの登録、更新など、後の操作にはすべてユーザー登録の情報が要る。",
    en="The user registration is needed for everything later: for adding sites, contacts and tickets, for renewals "
    "and for edits.",
)
CONTACTED = GUIDE.clause(
    "allied-telesis/contact-subjects",
    "notification",
    at="p.41 Q8, A8",
    ja="更新の案内、確認、障害時のやり取りで連絡を受けるのは、ユーザー登録者と障害時連絡先。",
    en="The user registrant and the incident contact are those whom the vendor contacts: for renewal, for "
    "confirmations and in the course of a failure.",
)
PERIOD_FIXED = GUIDE.clause(
    "allied-telesis/coverage-not-changeable",
    "coverage",
    at="p.42 Q13, A13",
    ja="頼んでも有効期間は変えられず、開始日も動かない。",
    en="Validity is not changed on request, and neither is its first day.",
)
NO_TICKET_REISSUE = GUIDE.clause(
    "allied-telesis/lost-ticket-not-reissued",
    "cost",
    at="p.42 Q14, A14",
    ja="失ったチケットは再び発行されない。",
    en="A lost ticket is not issued a second time.",
)
EMAIL_LINK = GUIDE.clause(
    "allied-telesis/email-change-link-24h",
    "calendar/hours",
    at="p.42 A17 step 4",
    ja="メールアドレスの変更を確かめるリンクは24時間以内に開く。",
    en="The link that confirms a changed e-mail address is to be opened within 24 hours.",
)
PASSWORD_RESET = GUIDE.clause(
    "allied-telesis/password-reset-by-registered-mail",
    "accounts",
    at="p.42 Q15, A15",
    ja="忘れたパスワードは、ログイン画面から登録のアドレスに届くメールで作り直す。そのメールを読めないときと、"
    "期限については書かれていない。",
    en="A forgotten password is set anew from the login screen, by a mail to the registered address. Nothing is said "
    "of a limit in time, or of addresses that can no longer be read.",
)
WHO_INQUIRES = GUIDE.clause(
    "allied-telesis/who-may-inquire",
    "accounts",
    at="p.42 Q16, A16",
    ja="登録された契約者、設置先、障害時連絡先のどれでもない人には、案内が控えられる。",
    en="Guidance is withheld from those who are registered neither as the contractor nor as site nor as incident "
    "contact.",
)
OLD_PASSWORD = GUIDE.clause(
    "allied-telesis/email-change-keeps-old-password",
    "accounts",
    at="p.42 A17 steps 1 to 6",
    ja="アドレスの変更が確かめられても前のパスワードのままで、設定し直して初めて変更が終わる。",
    en="After a changed address is confirmed the password is still the old one; the change is complete when it has "
    "been set again.",
)
CONTRACT_DESK_HOURS = GUIDE.clause(
    "allied-telesis/contract-desk-hours",
    "calendar/hours",
    at="p.43 E4",
    ja="契約と登録の窓口は、月曜から金曜の9:00から12:00までと13:00から17:30まで開く。",
    en="The desk for contracts and registration is open Monday to Friday, 9:00 to 12:00 and 13:00 to 17:30.",
)
CONTRACT_DESK_CLOSURES = GUIDE.clause(
    "allied-telesis/contract-desk-closed-days",
    "calendar/hours",
    at="p.43 E4",
    ja="契約と登録の窓口は土曜、日曜、祝日のほか、12月29日から1月3日まで休む。",
    en="The desk for contracts and registration is closed on Saturdays, Sundays and public holidays, and from December "
    "29 to January 3.",
)
ERROR_E1 = GUIDE.clause(
    "allied-telesis/error-e1-provisional-user",
    "application-flow",
    at="p.43 E1",
    ja="E1（仮の利用者が見つからない）は確認メールのリンクを開くと出る。構わずログインする。本登録が済めば出ない。",
    en="E1 (no provisional user) is shown when the link of the confirmation mail is opened. It is ignored and the "
    "user logs in; after the main registration it is not shown.",
)
ERROR_E2 = GUIDE.clause(
    "allied-telesis/error-e2-undefined-address",
    "application-flow",
    at="p.43 E2",
    ja="E2（住所が定義されていない）は大口事業所の個別番号から起こる。住所から分かる郵便番号を入れ直す。",
    en="E2 (address not defined) comes from the postal code of a large office; the code that belongs to the address "
    "is entered instead.",
)
LARGE_OFFICE_CODE = GUIDE.clause(
    "allied-telesis/postal-code-no-large-office-code",
    "accounts",
    at="p.43 E2",
    ja="大口事業所の個別の郵便番号は使えず、住所から分かる番号を入れる。",
    en="The individual postal codes of large offices cannot be used; the code that belongs to the address is entered.",
)
ERROR_E3 = GUIDE.clause(
    "allied-telesis/error-e3-address-search-silent",
    "application-flow",
    at="p.43 E3",
    ja="E3（住所検索を押しても何も起こらない）には、ブラウザのJavaScriptを有効にする。",
    en="E3 (the address search does nothing): JavaScript is switched on in the browser.",
)
JAVASCRIPT_NEEDED = GUIDE.clause(
    "allied-telesis/javascript-needed-for-address-search",
    "accounts",
    at="p.43 E3",
    ja="住所検索は、ブラウザのJavaScriptが有効でなければ動かない。",
    en="The address search works only with JavaScript switched on in the browser.",
)
ERROR_E4 = GUIDE.clause(
    "allied-telesis/error-e4-no-shipping-record",
    "application-flow",
    at="p.43 E4",
    ja="E4（出荷の記録がない）では、チケットIDとシリアル番号を控えて管理部門に問い合わせる。原因は書かれていない。",
    en="E4 (no record of shipping): ticket ID and serial number are noted down and the administration department is "
    "asked. What it comes from is not written.",
)
ERROR_E5 = GUIDE.clause(
    "allied-telesis/error-e5-serial-not-found",
    "application-flow",
    at="p.43 E5",
    ja="E5（シリアル番号がない）はレビジョンまで入れたときに出る。先頭の16桁だけを入れる。",
    en="E5 (no such serial number) is shown where the revision was entered too; only the first 16 places are entered.",
)
SHORT_SERIAL = GUIDE.clause(
    "allied-telesis/serial-short-form",
    "identifiers",
    at="p.43 E5, parenthesis",
    ja="16桁に満たないシリアル番号の製品もあり、そこでもレビジョンは登録しない。何桁からかは書かれていない。",
    en="Some products have serial numbers of less than 16 places; there, too, the revision is not registered. A "
    "least length is not written.",
)
ERROR_E6 = GUIDE.clause(
    "allied-telesis/error-e6-no-confirmation-mail",
    "application-flow",
    at="p.43 E6",
    ja="E6（確認メールが届かない）では、迷惑メールなどほかの場所を探す。そこにもないときのことは書かれていない。",
    en="E6 (no confirmation mail): other mailboxes such as spam are searched. Nothing is said of its not being there "
    "either.",
)
NO_RESPONSE_TIMES = GUIDE.clause(
    "allied-telesis/no-response-times-in-guide",
    "service-levels",
    at="the whole guide (nothing found)",
    ja="故障への対応や交換品の発送がいつになるかは、ガイドのどこにもない。期日があるのは登録完了の通知だけ。",
    en="The guide nowhere says how soon a failure is attended to or a replacement is sent. The completion notice alone "
    "has a day.",
)
