"""NEC Corporation (日本電気株式会社): the clauses of the SupportPack for NeoFace Access Control.

Documents: the booklet in the package (CBZ-030601-001-00) and the portal page on additional applications (2021).

A pack serves 1 or 5 years from the purchase of the product, at most 7 with an extension kit, and serves nothing before
registration is complete. Registering is due within 30 days; being late may cost the service, at NEC's discretion.
A kit is bought in the last 6 months and registered within 30 days of its purchase and by 30 days before expiry.

Left out: how the portal's screens look; what each service of HW and PP support consists of (other specifications say
it). Not in the text we have: the table of section 1.3, the first sentence of section 1.4, and to which rows of section
2.1 its marks belong.
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

PACKAGE = BOOKLET.clause(
    "nec/package-contents",
    "registration",
    at="p.1, list of contents",
    ja="パックには5点が入っている: 利用案内、シリアルNo.カード、サービス実施条件、HWメンテナンスの仕様書、"
    "PPサポートの仕様書。足りなければ購入元に連絡する。いつまでにかは書かれていない。",
    en="A pack holds 5 things: the booklet, the serial number card, the service conditions, the specification of "
    "hardware maintenance and that of program support. The seller is told of a missing one; by when is not written.",
)
WHICH_DESK = BOOKLET.clause(
    "nec/which-desk-for-what",
    "application-flow",
    at="derived from p.1, p.2, p.12 and p.14; portal page, STEP5 and last section",
    ja="同梱品の不足と返品は購入元、登録の手続きは登録の窓口、故障はラベルにあるコンタクトセンター、プログラムの質問は"
    "カスタマーサポートセンターの電話かログインしたポータル、開始を確かめられないときと確認中の変更は、"
    "ポータルの契約とサービスの問い合わせに。",
    en="Missing contents and returns go to the seller, the procedure of registering to the registration desk, failures "
    "to the contact centre on the label, questions on programs to the support centre by phone or to the portal after "
    "logging in; a start that cannot be confirmed and a change during checking to the portal's inquiries on contracts "
    "and services.",
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
ENCLOSED_TERMS = BOOKLET.clause(
    "nec/agreement-to-enclosed-documents",
    "registration",
    at="p.2, box on agreement",
    ja="使う前に、実施条件と2つの仕様書の3点に同意できることを確かめる。同意できなければ返品の定めによる。"
    "使えば同意したことになるとは書かれていない。",
    en="Before use the customer makes sure that 3 papers can be agreed to: the conditions and the 2 specifications. "
    "Otherwise there is the return of the pack. That use amounts to agreement is not written.",
)
CARD_NUMBERS = BOOKLET.clause(
    "nec/registration-requires-card-identifiers",
    "registration",
    at="cover; p.2, box on registration, second bullet; p.9 section 2.1, rows on the pack",
    ja="登録には、シリアルNo.カードにあるパックの型番と製品シリアルNo.の両方が要る。番号の形は書かれていない。",
    en="Registering takes both the model of the pack and its product serial number, from the serial number card. The "
    "form of neither is given.",
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
ROUTE = BOOKLET.clause(
    "nec/registration-route-and-order",
    "application-flow",
    at="p.8 chapter 2, flow; p.9 to 13, sections 2.1 to 2.4",
    ja="情報をそろえ、ポータルで登録し、受付のメールが届き、初回だけ本登録をし、完了がポータルに示され、"
    "その後にラベルが郵送される、という順。NECの完了が本登録を待つかどうかは書かれていない。",
    en="The order: gather what is needed, register on the portal, receive the mail of receipt, fully register (the "
    "first time only), see completion on the portal, then the label comes by post. Whether NEC's completion waits for "
    "the full registration is not written.",
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
REQUIRED_FIELDS = BOOKLET.clause(
    "nec/required-fields-by-application-kind",
    "registration",
    at="p.9 and 10 section 2.1, table of items (the marks are torn from their rows); p.11",
    ja="登録の項目は、新規か追加かで求められるものが違う。必須の印は9ページに13個、10ページに20個あるが、"
    "9ページのどの行のものかは分からない。延長の項目は書かれていない。",
    en="Which items are asked for depends on whether the registration is new or additional. There are 13 marks of "
    "required items on page 9 and 20 on page 10; to which rows those of page 9 belong is lost. The items of an "
    "extension are not written.",
)
SUPPORT_ID_FIELDS = BOOKLET.clause(
    "nec/support-id-info-fields-new-only",
    "registration",
    at="p.9 section 2.1, rows on the support ID",
    ja="お客さま名とシステム名はサポートIDに付く情報で、新規の登録だけで記入し、複数のIDを見分けるのに役立つ。",
    en="Customer name and system name go with the support ID; they are entered in a new registration only and help to "
    "tell several IDs apart.",
)
LOGIN_FIELDS = BOOKLET.clause(
    "nec/login-info-for-additional-only",
    "registration",
    at="p.9 section 2.1, rows on logging in; p.12 section 2.2",
    ja="追加の登録は、今あるサポートIDにユーザIDとパスワードでログインして行う。IDが複数あれば一つを選ぶ。"
    "新規の登録ではどれも要らない。",
    en="An additional registration is made by logging in with a user ID and password to a support ID held already; of "
    "several IDs one is chosen. A new registration needs none of these.",
)
CONFIGURATION = BOOKLET.clause(
    "nec/configuration-name-groups-bulk-location-change",
    "registration",
    at="p.9 section 2.1, row on the configuration name",
    ja="構成名（システムやサーバの名前）が同じパックは、設置場所をまとめて変更できる。"
    "どこまで同じなら同じ名前かは書かれていない。",
    en="Packs with the same configuration name (that of a system or server) can have their place changed together. "
    "How alike two names must be is not written.",
)
UNIT_NUMBERS = BOOKLET.clause(
    "nec/covered-product-identifiers",
    "identifiers",
    at="p.9 section 2.1, rows on model and manufacturing number; p.11; p.14 section 3.1",
    ja="サポートを受ける製品の型番と製造番号を、保証書か装置銘板から記入する。オプション製品用のパックでは、"
    "そのオプションのものを記入する。両者が食い違うときの扱いはない。",
    en="Model and manufacturing number of the supported product are entered as on its warranty card or nameplate; for "
    "a pack made for an option, those of the option. Nothing is said of a card and a nameplate that differ.",
)
TWO_NUMBERS = BOOKLET.clause(
    "nec/pack-serial-is-not-device-serial",
    "identifiers",
    at="derived from p.9 section 2.1, rows on the pack and on the product; portal page, introduction",
    ja="製品シリアルNo.はパックの番号でカードにあり、製造番号は機器の番号で保証書か銘板にある。別のもので、"
    "入れ替えられない。",
    en="The product serial number is the pack's and stands on the card; the manufacturing number is the unit's and "
    "stands on warranty card or nameplate. They differ, and neither does for the other.",
)
LOCATION_FIELDS = BOOKLET.clause(
    "nec/installation-location-fields",
    "registration",
    at="p.9 section 2.1, rows on the place; portal page, STEP2, place",
    ja="設置場所は、郵便番号、住所、会社名、所属、名前、電話番号の6項目。修理に訪れる先なので番地と建物まで書く。"
    "ポータルでは、場所が要る製品だけに欄が出る。",
    en="The place is given in 6 items: postcode, address, company, department, name, phone. Repair staff go there, so "
    "lot number and building belong to it. The portal asks for it only where the product needs it.",
)
APPLICANT_FIELDS = BOOKLET.clause(
    "nec/applicant-fields-new-only",
    "registration",
    at="p.10 section 2.1, block on the applicant",
    ja="新規の登録では申込者の9項目（会社、所属、フリガナ、名前、郵便番号、住所、電話、メール、役割）を記入する。"
    "NECからの確認の連絡先となり、ユーザIDが発行される。",
    en="A new registration gives 9 items of the applicant: company, department, kana, name, postcode, address, phone, "
    "mail and role. NEC turns to the applicant with questions and issues a user ID to them.",
)
USER_FIELDS = BOOKLET.clause(
    "nec/end-user-fields-new-only",
    "registration",
    at="p.10 section 2.1, block on the user",
    ja="新規の登録では利用者（契約者）についても同じ9項目を記入し、ユーザIDが発行される。",
    en="A new registration gives the same 9 items of the user, that is the contract holder, who is issued a user ID.",
)
TWO_PERSONS = BOOKLET.clause(
    "nec/applicant-and-user-distinct-persons",
    "accounts",
    at="p.10 section 2.1, note in the block on the user",
    ja="申込者が契約者でもあるときは、ポータルを使う別の人を利用者として記入する。"
    "何をもって同じ人とするかは書かれていない。",
    en="Where the applicant is also the contract holder, another person who will use the portal is entered as user. By "
    "what two persons are held to be the same is not written.",
)
USUAL_ROLES = BOOKLET.clause(
    "nec/default-roles",
    "accounts",
    at="p.10 section 2.1, rows on the role",
    ja="申込者も利用者もどちらの役割でも選べるが、ふつうは申込者が利用管理者代行、契約者が利用管理者になる。",
    en="Applicant and user may take either role; usually the applicant is the deputy and the contract holder the "
    "manager.",
)
ROLE_COUNTS = BOOKLET.clause(
    "nec/role-counts",
    "accounts",
    at="p.10 section 2.1, notes on the roles",
    ja="利用管理者は1名から3名、利用管理者代行は1名から2名を登録する。一人が両方を兼ねられるかは書かれていない。",
    en="There are 1 to 3 managers and 1 to 2 deputies. Whether one person can be both is not written.",
)
FULL_REGISTRATION_KEY = BOOKLET.clause(
    "nec/full-registration-key-four-digits",
    "identifiers",
    at="p.10 section 2.1, row on the key of full registration",
    ja="新規の登録では、自分で選んだ4桁の数字を本登録キーとして必ず記入する。申込者も利用者も本登録でこれを使い、"
    "ほかには使われない。",
    en="A new registration must state a key of 4 digits of one's own choice. Applicant and users need it for the full "
    "registration of their user IDs, and it serves nothing else.",
)
TEMPORARY_ID = BOOKLET.clause(
    "nec/temporary-user-id-is-restricted",
    "accounts",
    at="p.10 section 2.1, note on full registration; p.12 section 2.3",
    ja="新しく発行されるユーザIDは仮のもので、初期パスワードとともにメールで届き、使えることに限りがある。"
    "本登録で正式なIDになる。何が使えないかは書かれていない。",
    en="A newly issued user ID is a temporary one, mailed with an initial password, and of limited use; the full "
    "registration turns it into the formal ID. What is out of reach until then is not written.",
)
LABEL_DESTINATION = BOOKLET.clause(
    "nec/label-destination",
    "registration",
    at="p.10 section 2.1, row on the label's destination; portal page, STEP3",
    ja="ラベルの送付先は一つ。新規では申込者か利用者、追加ではそのサポートIDに登録済みの利用管理者か代行から選ぶ。",
    en="The label has one destination: in a new registration the applicant or a user, in an additional one a manager "
    "or deputy already registered with that support ID.",
)
ITEMS_MAY_CHANGE = BOOKLET.clause(
    "nec/registration-items-may-change",
    "registration",
    at="p.10 section 2.1, last note; portal page, introduction and STEP2",
    ja="項目とその内容は変わることがあり、ハードウェアのパックでは冊子とポータルの項目が一部違う。"
    "ポータルはサービス開始日も入力させる。",
    en="Items and their contents may change, and for hardware packs those of booklet and portal differ in part: the "
    "portal takes a start of service as well.",
)
DESK_HOURS = BOOKLET.clause(
    "nec/registration-desk-hours",
    "calendar/hours",
    at="p.12, box on the registration desk",
    ja="登録の窓口は月曜から金曜の9:00から17:00まで開き、法律の定める祝休日とNECが定める休みの日は閉まる。",
    en="The registration desk is open Monday to Friday, 9:00 to 17:00, and closed on the holidays set by law and on "
    "NEC's own closing days.",
)
RECEIPT = BOOKLET.clause(
    "nec/registration-receipt-mail",
    "notification",
    at="p.12 section 2.3; p.8 flow; portal page, STEP5",
    ja="登録を受け付けると、登録した利用管理者と代行の全員にメールで知らせる。新しく発行したIDについては"
    "仮のIDと初期パスワードも知らせる。いつまでにかは書かれていない。",
    en="When a registration is received, all managers and deputies registered are told by mail, and holders of newly "
    "issued IDs get the temporary ID and initial password with it. By when is not written.",
)
LABEL = BOOKLET.clause(
    "nec/label-presented-at-maintenance",
    "coverage",
    at="p.13, note on the label",
    ja="保守の際にはカードに貼ったラベルを見せる。見せなければサービスを受けられないことがある。",
    en="At maintenance the label on the card is to be shown. Without it there may be no service.",
)
COMPLETION_SHOWN = BOOKLET.clause(
    "nec/registration-completion-notice",
    "notification",
    at="p.13 section 2.4; p.8 flow; portal page, STEP5",
    ja="完了はポータルの契約者の画面に示され、ログインして登録状況で確かめる。メールで知らせるとは書かれていない。",
    en="Completion is shown on the portal's pages for contract holders and looked up there after logging in. A mail "
    "about it is not promised.",
)
LABEL_POSTED = BOOKLET.clause(
    "nec/device-label-mailed-after-completion",
    "notification",
    at="p.13 section 2.4; p.8 flow; portal page, STEP5",
    ja="登録が完了すると、申込みで選んだ送付先へラベルが郵送される。2週間ほどかかるが、約束ではない。"
    "ラベルには管理番号と障害の連絡先がある。",
    en="After completion the label is posted to the destination chosen; that takes about 2 weeks and is no promise. It "
    "shows the management number and the contact for failures.",
)
LABEL_PLACE = BOOKLET.clause(
    "nec/label-goes-on-serial-card",
    "registration",
    at="p.13 section 2.4, on the label",
    ja="NeoFaceの機器には貼る所がないので、ラベルは同封のシリアルNo.カードの空いた所に貼り、カードを保管する。"
    "ほかの製品の貼る所は書かれていない。",
    en="A NeoFace unit has no room for the label: it goes on the free space of the enclosed serial number card, which "
    "is kept. Where it goes on other products is not written.",
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
LOCATION_CHANGE = BOOKLET.clause(
    "nec/location-change-must-be-registered",
    "registration",
    at="p.14 section 3.3; portal page, last section",
    ja="設置場所が変わるときは、ポータルで変更の手続きをする。しなかったらどうなるかは書かれていない。",
    en="When the place of a unit changes, the change procedure is to be made on the portal. What follows from leaving "
    "it undone is not written.",
)
MAINTENANCE_HISTORY = BOOKLET.clause(
    "nec/maintenance-history-needs-login",
    "accounts",
    at="p.14 section 3.4",
    ja="保守作業の履歴は、ポータルにログインすれば見られる。",
    en="The history of maintenance work can be seen on the portal after logging in.",
)
SUPPORT_ID = PORTAL.clause(
    "nec/support-id-format",
    "identifiers",
    at="introduction, item on the support ID",
    ja="サポートIDは契約の情報を管理する番号で、3で始まる9桁。",
    en="A support ID manages the contract; it is a number of 9 digits that begins with 3.",
)
USER_ID = PORTAL.clause(
    "nec/user-id-format",
    "identifiers",
    at="introduction, item on the user ID",
    ja="ユーザIDは利用者一人ひとりを表す任意の文字列で、半角の英数字などから成る。使える記号も長さも書かれていない。",
    en="A user ID stands for one person; it is any string of half-width letters, digits and the like. Neither the "
    "symbols nor a length are given.",
)
TWO_IDENTIFIERS = PORTAL.clause(
    "nec/two-identifiers-needed",
    "accounts",
    at="introduction; STEP1; that one must belong to the ID is inferred",
    ja="サービスは、サポートIDとユーザIDの両方によって提供される。一人が複数のサポートIDに属することもある。",
    en="Service is given by support ID and user ID together. One user can belong to several support IDs.",
)
WHICH_APPLICATION = PORTAL.clause(
    "nec/new-versus-additional-versus-extension",
    "application-flow",
    at="introduction; booklet, p.12 section 2.2",
    ja="新しいサポートIDを得る（今あるものと分けたいときも）なら登録の申込み、今あるIDに製品を加えるなら追加の申込み、"
    "そのIDにもうある製品の期間を延ばすなら契約期間延長。",
    en="A new support ID (also to keep things apart from one held) is applied for as a registration, a product is "
    "added to an ID held by an additional application, and the period of a product already in it is lengthened by an "
    "extension.",
)
PREREQUISITES = PORTAL.clause(
    "nec/additional-application-prerequisites",
    "application-flow",
    at="introduction; booklet, p.12 section 2.2",
    ja="追加の申込みの前に、パックの型番と製品シリアルNo.、ハードウェアなら保証書など、"
    "ログインのユーザIDとパスワードを用意する。",
    en="Before an additional application the pack's model and product serial number are at hand, for hardware the "
    "warranty card or the like as well, and user ID and password for logging in.",
)
STEP_1 = PORTAL.clause(
    "nec/step-1-skipped-with-one-support-id",
    "application-flow",
    at="STEP1",
    ja="ログインした人のサポートIDが一つだけなら、IDを選ぶSTEP1は省かれ、STEP2から始まる。"
    "終わったIDを数えるかは書かれていない。",
    en="STEP1, the choice of a support ID, is left out where the user has just one; then STEP2 comes first. Whether "
    "ended IDs count is not written.",
)
SUPPORT_ID_SEARCH = PORTAL.clause(
    "nec/support-id-search",
    "application-flow",
    at="STEP1",
    ja="STEP1では、サポートID、お客さま名、システム名のどれか一つで候補を絞れる。一致のしかたは書かれていない。",
    en="In STEP1 any one of support ID, customer name and system name narrows the list. How texts are matched is not "
    "written.",
)
STEP_2 = PORTAL.clause(
    "nec/step-2-input-groups",
    "application-flow",
    at="STEP2",
    ja="STEP2は、パックの番号の後、パックの情報、対象製品、設置場所、オプション機器の4つ。"
    "後の2つは、それが要る製品だけに出る。",
    en="After the numbers of the pack STEP2 takes 4 groups: the pack, the supported product, its place, its options. "
    "The last two appear only for products that need them.",
)
SEVERAL_PACKS = PORTAL.clause(
    "nec/multiple-packs-in-one-application",
    "application-flow",
    at="STEP2, at the end",
    ja="一度の申込みに複数のパックを続けて入力でき、何件目かを指定して移れる。上限は書かれていない。",
    en="One application can take several packs, entered one after the other, and one can go to the n-th of them. No "
    "limit is written.",
)
STEP_3 = PORTAL.clause(
    "nec/step-3-skipped-without-label-packs",
    "application-flow",
    at="STEP3",
    ja="ラベルの要るパックが申込みに一つもなければ、送付先を選ぶSTEP3は省かれ、STEP4に進む。",
    en="STEP3, the choice of the label's destination, is left out where no pack applied for needs a label; then STEP4 "
    "comes.",
)
PRODUCT_END = PORTAL.clause(
    "nec/entered-end-date-clamped",
    "lifecycle",
    at="STEP4, second note",
    ja="入力した終了日が製品そのもののサービス終了日より遅ければ、終了日は製品の終了日に改められ、警告が出る。",
    en="An entered end later than the product's own end of service gives way to the product's, and an alert is shown.",
)
BACK_TO_STEP_3 = PORTAL.clause(
    "nec/step-4-back-button",
    "application-flow",
    at="STEP4, first note",
    ja="STEP4で内容を確かめ、修正もできる。STEP3へ戻るボタンは、そこでの設定が要る製品がなければ出ない。",
    en="STEP4 shows the input, to be confirmed or corrected. The button back to STEP3 is absent where nothing applied "
    "for needs that setting.",
)
VISIBLE_STEPS = PORTAL.clause(
    "nec/visible-steps",
    "application-flow",
    at="derived from STEP1 to STEP5",
    ja="通る画面は、サポートIDが複数ならSTEP1、次にSTEP2、ラベルの要るパックがあればSTEP3、そしてSTEP4とSTEP5。",
    en="The screens passed are STEP1 where there are several support IDs, STEP2, STEP3 where a pack needs a label, "
    "then STEP4 and STEP5.",
)
RECEPTION_NUMBER = PORTAL.clause(
    "nec/reception-number",
    "notification",
    at="STEP5; last section, note",
    ja="申し込むと受付番号が出る。控えておき、その申込みについて問い合わせるときに添える。形は書かれていない。",
    en="On applying a reception number is shown. It is noted down and given with inquiries about that application. Its "
    "form is not written.",
)
REGISTRATION_STATUS = PORTAL.clause(
    "nec/registration-state-visible-after-login",
    "notification",
    at="STEP5, second item",
    ja="申し込んだ後は、ログインすれば登録状況を見られる。",
    en="After applying, the state of the registration can be looked up by logging in.",
)
LABEL_PACKS = PORTAL.clause(
    "nec/label-only-for-hardware-packs-not-pc",
    "notification",
    at="STEP5, third item and its note",
    ja="ラベルが郵送されるのはハードウェア用のパックで、PC用のものは連絡先のシールが同梱されるので送られない。"
    "バンドルについては書かれていない。",
    en="Labels are posted for hardware packs; packs for PCs enclose a sticker with the contact, so none is posted. "
    "Nothing is said of bundles.",
)
SLOW_PRODUCTS = PORTAL.clause(
    "nec/some-products-take-longer",
    "notification",
    at="STEP5, fourth item",
    ja="NXやVMwareなど一部の製品は、登録の完了に時間がかかることがある。どれだけかは書かれていない。",
    en="For some products, NX and VMware among them, completing a registration may take time. How long is not written.",
)
START_NOT_VISIBLE = PORTAL.clause(
    "nec/service-start-not-visible-escalation",
    "notification",
    at="STEP5, fifth item",
    ja="契約内容の画面でサービスの開始を確かめられなければ、受付番号を添え、"
    "ポータルの契約とサービスの問い合わせで尋ねる。いつまで待つかは書かれていない。",
    en="Where the start of service cannot be confirmed in the view of the contract, one asks through the portal's "
    "inquiries on contracts and services, with the reception number. How long to wait is not written.",
)
CHANGEABLE = PORTAL.clause(
    "nec/changeable-after-registration",
    "registration",
    at="last section; that other items are not offered is inferred",
    ja="登録したハードウェア用のパックは、設置場所とオプション機器をポータルで確認し変更できる。"
    "ほかの項目は挙がっていない。",
    en="Of a registered hardware pack, place and options can be viewed and changed on the portal. No other item is "
    "named.",
)
WHILE_CONFIRMING = PORTAL.clause(
    "nec/no-view-or-change-while-confirming",
    "registration",
    at="last section, note",
    ja="申し込んだ直後、NECが内容を確かめている間は、設置場所とオプションの確認も変更もできない。"
    "受付番号を添えて問い合わせる。いつまで続くかは書かれていない。",
    en="Right after applying, while NEC is checking, place and options can be neither viewed nor changed; one asks "
    "with the reception number. How long that lasts is not written.",
)
