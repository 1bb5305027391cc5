"""NEC Corporation (日本電気株式会社): the clauses of the SupportPack for NeoFace Access Control.

Documents: the booklet in the package (CBZ-030601-001-00) and the portal page on additional applications (2021).

A pack serves 1 or 5 years from the purchase of the product, at most 7 with an extension kit, and serves nothing before
registration is complete. Registering is due within 30 days; being late may cost the service, at NEC's discretion.
A kit is bought in the last 6 months and registered within 30 days of its purchase and by 30 days before expiry.

Left out: the fields of the application, user ids and roles, the portal's screens; what each service of HW and PP
support consists of (other specifications say it). Not in the text we have: the table of section 1.3 and the first
sentence of section 1.4.
"""

from maintrules.sources import Document

BOOKLET = Document(
    "nec/supportpack-booklet",
    vendor="nec",
    number="000",
    ja="NeoFace Access Control 用 SupportPack の利用案内（CBZ-030601-001-00）",
    en="Booklet of the SupportPack for NeoFace Access Control (CBZ-030601-001-00)",
)
PORTAL = Document(
    "nec/additional-application-page",
    vendor="nec",
    number="001",
    ja="NECサポートポータルの追加申し込みのページ（2021年3月5日更新）",
    en="Page of the NEC support portal on additional applications (updated 2021-03-05)",
)

REFUND = BOOKLET.clause(
    "nec/return-within-14-days",
    "cost",
    at="p.2, box on agreement",
    ja="同封の条件に同意できなければ、購入から14日以内にパックを購入元へ返し、購入の証明と引き換えに返金を受けられる。",
    en="A customer who cannot agree to the enclosed terms may return the pack to the seller within 14 days of buying "
    "it and is refunded against proof of purchase.",
)
REGISTRATION_DEADLINE = BOOKLET.clause(
    "nec/registration-within-30-days",
    "registration",
    at="p.2, box on registration: text and heading; cover",
    ja="購入から30日以内に登録する。本文はパックと製品の両方の購入、見出しは製品の購入だけを起点に挙げる。",
    en="Registration is due within 30 days of purchase. The text counts from the purchase of pack and product, the "
    "heading from that of the product alone.",
)
REGISTRATION_REQUIRED = BOOKLET.clause(
    "nec/no-service-until-registration-complete",
    "coverage",
    at="p.2, box on registration; cover; p.4; p.8 chapter 2",
    ja="登録が完了するまでは、提供期間がもう進んでいても、サービスは始まらない。",
    en="Until registration is complete no service begins, even though the period already runs.",
)
LATE_REGISTRATION = BOOKLET.clause(
    "nec/late-registration-may-lose-service",
    "registration",
    at="p.2, box on registration, first bullet",
    ja="30日の期限に遅れて登録すると、サービスを受けられないことがある。必ずそうなるわけではない。",
    en="Registering after the 30 days may cost the service, but need not.",
)
LOST_CARD = BOOKLET.clause(
    "nec/lost-serial-card-blocks-registration",
    "registration",
    at="p.2, box on registration, second bullet; cover",
    ja="番号を記したカードを失うと、もう登録できない。",
    en="Once the card with the numbers is lost, registration is no longer possible.",
)
COVERED_PRODUCT = BOOKLET.clause(
    "nec/covered-product-is-purchased-neoface",
    "scope",
    at="p.4 chapter 1; p.2",
    ja="パックが対象とするのは、お客様が購入したNEC製のNeoFace Access Control（機器とソフトウェア）。"
    "譲り受けた機器の扱いは書かれていない。",
    en="A pack serves the NeoFace Access Control made by NEC that the customer has bought, hardware and software. "
    "Nothing is said of a unit taken over from somebody else.",
)
INCLUDED_SERVICES = BOOKLET.clause(
    "nec/included-services",
    "scope",
    at="p.4 section 1.1",
    ja="HWメンテナンスとして維持保守、PPサポートとして問い合わせ、ライセンス、情報提供が含まれる。"
    "一つずつの中身は別の仕様書にある。",
    en="Included are upkeep (hardware maintenance) and, for the programs, inquiries, licences and information. What "
    "each of them holds stands in other specifications.",
)
PORTAL_INFORMATION = BOOKLET.clause(
    "nec/information-provided-at-nec-discretion",
    "service-levels",
    at="p.4 section 1.1",
    ja="専用のIDが渡され、製品のサポートに要るとNECが考える情報がポータルに出る。何を出すかはNECが決める。",
    en="The customer is given an ID, and NEC puts on the portal what it considers necessary for supporting the "
    "product. Which information that is, NEC decides.",
)
STANDARD_WARRANTY = BOOKLET.clause(
    "nec/standard-warranty-runs-in-parallel",
    "coverage",
    at="p.5 section 1.2 (1) and (2)",
    ja="製品の標準保証はパックとは別の権利で、購入から並んで進む。長さは保証書によりこの冊子には書かれていない。",
    en="The product's standard warranty is an entitlement apart from the pack and runs beside it from the purchase. "
    "Its length is on the warranty card, not in the booklet.",
)
SEVEN_YEARS = BOOKLET.clause(
    "nec/total-period-max-7-years",
    "coverage",
    at="p.5 section 1.2 (2); p.7",
    ja="サービスは、延長を含めて、製品の購入から最大7年まで。",
    en="Service, extensions included, lasts at most 7 years from the purchase of the product.",
)
YEARS_BY_PACK = BOOKLET.clause(
    "nec/service-period-by-pack-years",
    "coverage",
    at="p.5 note 1; p.6 section 1.4; p.7",
    ja="提供期間の年数はパックの種類で決まり、1年と5年のものがある。",
    en="The years of service depend on the kind of pack; there are packs of 1 year and of 5 years.",
)
SERVICE_HOURS = BOOKLET.clause(
    "nec/service-days-and-hours-by-pack-type",
    "service-levels",
    at="p.5 note 1; p.6 section 1.3 (the table is lost)",
    ja="対応する曜日と時間帯はパックの種類で異なり、買ったパックのものはシリアルNo.カードで分かる。",
    en="The days and hours of service differ by kind of pack; those of the pack bought are found on the serial number "
    "card.",
)
EARLY_END = BOOKLET.clause(
    "nec/early-termination-by-nec",
    "lifecycle",
    at="p.6 section 1.4 (1) to (3)",
    ja="本登録時に早い終了日に同意した、知的財産権を侵す恐れがある、使用か提供を続けられない、の3つの場合、"
    "NECは期間中でもサービスを終えられる。全部でも一部でもよく、責任は負わない。",
    en="In 3 cases NEC may end service within the period, in whole or in part and without liability: an earlier end "
    "was agreed to at full registration, intellectual property may be infringed, or use or service cannot go on.",
)
KITS_BY_PACK = BOOKLET.clause(
    "nec/extension-kit-eligibility",
    "renewal",
    at="p.7",
    ja="1年のパックには4年か6年、5年のパックには2年の延長キットを買える。",
    en="A 1-year pack can be extended by a kit of 4 or 6 years, a 5-year pack by one of 2 years.",
)
EXTENSION_PERIOD = BOOKLET.clause(
    "nec/extension-period",
    "renewal",
    at="p.7; the first day is inferred",
    ja="延長キットは今の期間をその年数だけ延ばす。初日は書かれておらず、今の末日の翌日と解する。",
    en="A kit extends the present period by its years. Its first day is not written and read as the day after the "
    "present last day.",
)
KIT_PURCHASE_OPENING = BOOKLET.clause(
    "nec/extension-kit-purchase-window",
    "renewal",
    at="p.7 note 1",
    ja="延長キットは満了の6か月前から買える。いつまで買えるかは書かれていない。",
    en="A kit can be bought from 6 months before expiry. Until when is not written.",
)
KIT_REGISTRATION_DEADLINE = BOOKLET.clause(
    "nec/extension-registration-double-deadline",
    "renewal",
    at="p.7 note 2",
    ja="延長キットは、買ってから30日以内で、しかも満了の30日前までに登録する。遅れたらどうなるかは書かれていない。",
    en="A kit is to be registered within 30 days of buying it and also by 30 days before expiry. What follows from "
    "being late is not written.",
)
KIT_LAST_USEFUL_DAY = BOOKLET.clause(
    "nec/extension-kit-last-useful-purchase-day",
    "renewal",
    at="derived from p.7 notes 1 and 2",
    ja="期限に間に合う登録ができる延長キットの最後の購入日は、満了の30日前。",
    en="The last day to buy a kit that can still be registered in time is 30 days before expiry.",
)
KIT_SERVICE_HOURS = BOOKLET.clause(
    "nec/extension-keeps-service-hours",
    "renewal",
    at="p.7 note 3",
    ja="延長しても対応の曜日と時間帯は元のままで、延長の際に変えることはできない。",
    en="After an extension the days and hours of service stay as they were; they cannot be changed on extending.",
)
START = BOOKLET.clause(
    "nec/service-start-is-product-purchase-date",
    "coverage",
    at="p.9 section 2.1, row on the purchase date; p.5 section 1.2 (2)",
    ja="提供期間の初日は、サポートを受ける製品を買った日。",
    en="The first day of service is the day on which the supported product was bought.",
)
UNREGISTERED_OPTIONS = BOOKLET.clause(
    "nec/unregistered-option-devices-not-covered",
    "scope",
    at="p.9 section 2.1, row on option devices",
    ja="内蔵または接続するオプション機器は型番と数量を登録する。登録のないものはサービスの対象にならない。",
    en="Options built in or connected are registered by model and quantity. One that was not entered is not served.",
)
DESK_HOURS = BOOKLET.clause(
    "nec/registration-desk-hours",
    "calendar/hours",
    at="p.12, box on the registration desk",
    ja="登録の窓口は月曜から金曜の9:00から17:00まで開き、法律の定める祝休日とNECが定める休みの日は閉まる。",
    en="The registration desk is open Monday to Friday, 9:00 to 17:00, and closed on the holidays set by law and on "
    "NEC's own closing days.",
)
LABEL_POSTED = BOOKLET.clause(
    "nec/device-label-mailed-after-completion",
    "notification",
    at="p.13 section 2.4; p.8; portal STEP5",
    ja="登録が完了すると、申込みで選んだ送り先に機器管理ラベルが郵送される。かかるのは2週間ほどで、約束ではない。",
    en="After completion the device label is posted to the destination chosen at application; that takes about two "
    "weeks, and is no promise.",
)
LABEL = BOOKLET.clause(
    "nec/label-presented-at-maintenance",
    "coverage",
    at="p.13, note on the label",
    ja="保守の際にはカードに貼ったラベルを見せる。見せなければサービスを受けられないことがある。",
    en="At maintenance the label on the card is to be shown. Without it there may be no service.",
)
FAILURE_CALL = BOOKLET.clause(
    "nec/failure-call-information",
    "service-levels",
    at="p.14 section 3.1",
    ja="故障は、機器管理ラベルにあるコンタクトセンターに連絡する。その際、管理番号、型番、製造番号を聞かれる。",
    en="A failure is reported to the contact centre named on the label. The caller is asked for the management number, "
    "the model and the manufacturing number.",
)
PROGRAM_QUESTIONS = BOOKLET.clause(
    "nec/pp-inquiry-channels",
    "service-levels",
    at="p.14 section 3.2",
    ja="プログラムについての質問は、電話（カスタマーサポートセンター）か、ログインしたポータルで受ける。",
    en="Questions on the programs are taken by phone (customer support centre) or on the portal, after logging in.",
)
OPTION_CHANGE = BOOKLET.clause(
    "nec/option-change-must-be-registered",
    "scope",
    at="p.14 section 3.3; portal page, last section",
    ja="オプション機器を加えたり替えたりしたら、ポータルで変更の手続きをする。済むまで、その機器は対象にならない。"
    "NECが登録内容を確かめている間は手続きできない。",
    en="An option added or changed calls for the change procedure on the portal; until it is done that option is not "
    "served. While NEC is checking a registration the procedure is not available.",
)

PRODUCT_END = PORTAL.clause(
    "nec/entered-end-date-clamped",
    "lifecycle",
    at="STEP4, second note",
    ja="入力した終了日が製品そのもののサービス終了日より遅ければ、終了日は製品の終了日に改められ、警告が出る。",
    en="An entered end later than the product's own end of service gives way to the product's, and an alert is shown.",
)
