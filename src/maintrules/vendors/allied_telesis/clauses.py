"""Allied Telesis K.K. (アライドテレシス株式会社): the clauses of サポートチケット and 保守バンドル製品.

Document: the registration guide for support tickets and maintenance bundles (2021).

A term runs from the first of the month after purchase, for a month or three more than its years, registered or not.
Service needs the whole Web registration and begins with the vendor's notice; the product warranty needs neither.
A renewal needs its own ticket and its own registration; how long after expiry it stays possible is not written.

Left out: forms, serial numbers and ticket numbers, accounts, who may ask.
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
ACCOUNT_LINK = GUIDE.clause(
    "allied-telesis/account-mail-link-24h",
    "calendar/hours",
    at="p.7 step 6",
    ja="新規登録の確認メールにあるリンクは24時間以内に開く。",
    en="The link in the mail that confirms a new account is to be opened within 24 hours.",
)
ACCOUNT_ALONE = GUIDE.clause(
    "allied-telesis/user-registration-alone-insufficient",
    "registration",
    at="p.8",
    ja="アカウントを作っただけではWeb登録は終わっていない。",
    en="Creating the account alone does not complete the Web registration.",
)
SITE_AND_CONTACT_ALONE = GUIDE.clause(
    "allied-telesis/site-and-contact-alone-insufficient",
    "registration",
    at="p.15",
    ja="設置先と障害時の連絡先を入れた段階でもまだ途中で、続けてチケットかバンドルの登録が要る。",
    en="With site and incident contact stored the registration is still unfinished; the ticket or the bundle has to "
    "follow.",
)
NEW_TICKET_TERMS = GUIDE.clause(
    "allied-telesis/new-ticket-terms",
    "scope",
    at="p.18",
    ja="新規のチケットとして買えるのはデリバリースタンダードの1年か5年に限る。",
    en="As a new ticket only Delivery Standard for 1 year or 5 years can be bought.",
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
NO_RESPONSE_TIMES = GUIDE.clause(
    "allied-telesis/no-response-times-in-guide",
    "service-levels",
    at="the whole guide (nothing found)",
    ja="故障への対応や交換品の発送がいつになるかは、ガイドのどこにもない。期日があるのは登録完了の通知だけ。",
    en="The guide nowhere says how soon a failure is attended to or a replacement is sent. The completion notice alone "
    "has a day.",
)
