"""Infinico (株式会社インフィニコ): the clauses of its maintenance pages.

Four pages: the service guide, the policy for appliances, the policy for virtual appliances, and the procedure for
repair and exchange.  Places are lines of the text of the pages as captured, counted from 1.

The vendor promises a free hardware warranty of one year from purchase, and beside it paid contracts: cross send-back,
maker maintenance or onsite work for appliances (5 years, 6 or 7 bought in one go), technical support for virtual
appliances (7 years).  A first contract is made at purchase; after that there are only renewals.

"""

from maintrules.sources import Document

# --- Service guide -----------------------------------------------------------------------------------------------

GUIDE = Document(
    "infinico/service-guide",
    vendor="infinico",
    number="002",
    ja="保守サービスの案内ページ",
    en="Service guide page",
)

SPOT_REPAIR = GUIDE.clause(
    "infinico/no-spot-repair",
    "coverage",
    at="service overview (line 6)",
    ja="製品保証、初期不良交換、有償契約のどれにも当たらない、故障後のその場限りの修理は一切引き受けない。",
    en="A one-off repair after a fault, with no warranty, initial-defect exchange or paid contract behind it, "
    "is never accepted.",
)
USED_UNITS = GUIDE.clause(
    "infinico/used-units-excluded",
    "coverage",
    at="service overview (line 6)",
    ja="中古で手に入れた機器には、保証も有償保守も技術支援も付かない。何をもって中古とするかの定めはない。",
    en="A second-hand unit gets no warranty, no paid maintenance and no technical support. "
    "What makes a unit second-hand is not defined.",
)
RECEPTION_HOURS = GUIDE.clause(
    "infinico/reception-hours",
    "calendar/hours",
    at="hardware table, hours and days (lines 14-19); appliance policy, exclusions cross (1) and technical (2) "
    "(lines 183, 212)",
    ja="製品保証、クロスセンドバック、メーカ保守、平日9時-17時のオンサイト、技術支援の窓口は平日の9時から17時まで開く。"
    "24時間365日のオンサイトは年中昼夜を問わず開く。",
    en="The desk for the warranty, cross send-back, maker maintenance, onsite weekday 9-17 and technical support is "
    "open from 9:00 to 17:00 on weekdays. Onsite 24x365 is open day and night all year.",
)
REPAIR_AND_RETURN = GUIDE.clause(
    "infinico/warranty-repair-and-return",
    "warranty",
    at="hardware table, exchange and loan rows (lines 21, 26); procedure page, warranty (lines 668-673)",
    ja="製品保証では、送られた機器を修理して送り返す。先に交換機を出すことも、修理中に機器を貸すこともない。",
    en="Under the warranty the unit is sent in, repaired and sent back. "
    "No exchange unit is sent ahead and none is lent during the repair.",
)
NOON = GUIDE.clause(
    "infinico/noon-boundary",
    "calendar/hours",
    at="hardware table, exchange and loan rows (lines 22, 28) and note 7 (line 42); appliance policy, dispatch "
    "(lines 131, 136)",
    ja="一日は12時で午前扱いと午後扱いに分かれる。どちらの側の書き方も12時ちょうどを含む。",
    en="12:00 divides the day into what counts as morning and what counts as afternoon. "
    "Both sides are worded so as to include 12:00 itself.",
)
FREE_FIRST_YEAR = GUIDE.clause(
    "infinico/warranty-free-first-year",
    "warranty",
    at="hardware table, contract-unit row (line 31)",
    ja="製品保証は最初の1年に限って料金なしで付き、2年目以降に延ばす道はない。",
    en="The warranty comes free of charge for the first year only and cannot be carried into a second.",
)
FIRST_YEAR_OVERLAP = GUIDE.clause(
    "infinico/first-year-overlap",
    "coverage",
    at="hardware table, contract-unit row and note 1 (lines 31-36), derived",
    ja="最初の1年は、無償の製品保証と有償契約が同じ機器に並んで及ぶことがある。どちらを先に当てるかの定めはない。",
    en="In the first year the free warranty and a paid contract can hold for the same unit. "
    "Which of them comes first is not said.",
)
APPLIANCE_TERMS = GUIDE.clause(
    "infinico/appliance-contract-units",
    "contract-terms",
    at="hardware table, contract-unit row (lines 30-35); technical-support table, the same row (lines 64-69)",
    ja="アプライアンスの有償契約は、1年ずつ結ぶか、5年、6年、7年のいずれかをまとめて結ぶ。",
    en="A paid appliance contract is made for 1 year at a time, or for 5, 6 or 7 years in one go.",
)
IA_LONGEST_TERM = GUIDE.clause(
    "infinico/ia-max-five-years",
    "contract-terms",
    at="hardware table, contract-unit row (line 32); technical-support table (line 66); applications (lines 97, 101); "
    "appliance policy, contract term (line 116)",
    ja="NetNebulas-IAの契約は5年までで、6年や7年をまとめて結ぶことはできない。",
    en="For NetNebulas-IA a contract goes up to 5 years; 6 or 7 years in one go are not to be had.",
)
YEARLY_CAP = GUIDE.clause(
    "infinico/appliance-one-year-cap",
    "contract-terms",
    at="hardware table, contract-unit row (line 33); technical-support table (line 67)",
    ja="1年ずつ結ぶアプライアンスの契約は、通算5年までである。",
    en="Appliance contracts made year by year stop at 5 years in all.",
)
BULK_TERMS = GUIDE.clause(
    "infinico/appliance-bulk-first-year-only",
    "contract-terms",
    at="hardware table, contract-unit row (line 34); technical-support table (line 68); applications (lines 97, 101); "
    "appliance policy, contract term (line 116)",
    ja="5年、6年、7年をまとめて結べるのは最初の年だけである。申込みの節と保守方針は6年と7年だけを挙げる。",
    en="5, 6 or 7 years in one go can be concluded in the first year only. "
    "The application sections and the policy name only 6 and 7.",
)
WARRANTY_PERIOD = GUIDE.clause(
    "infinico/warranty-period",
    "warranty",
    at="hardware table, note 1 (line 36); applications, warranty (line 89)",
    ja="製品保証が続くのは、客が製品を買った日から1年である。",
    en="The warranty lasts one year from the day on which the customer bought the product.",
)
HARDWARE_FAILURE = GUIDE.clause(
    "infinico/warranty-hardware-only-vendor-judged",
    "warranty",
    at="hardware table, note 1 (line 36); applications, warranty (line 89); procedure page, warranty (lines 661-666)",
    ja="保証で修理するのは、ベンダーがハードウェアの故障と認めたものに限り、認めたときは対応番号を出す。"
    "判断の基準は示されない。",
    en="Under the warranty only what the vendor finds to be a hardware failure is repaired; it then issues a case "
    "number. By what it judges is not said.",
)
CROSS_SERIES = GUIDE.clause(
    "infinico/cross-sendback-eligible-series",
    "coverage",
    at="hardware table, note 2 (line 37)",
    ja="クロスセンドバックを結べるのはNetRegio、NetNebulas、NetFluX（2、2A、3の世代も同じ）だけで、"
    "NetNebulas-IAは名を挙げて外されている。",
    en="Cross send-back is for NetRegio, NetNebulas and NetFluX only (generations 2, 2A and 3 alike); NetNebulas-IA "
    "is shut out by name.",
)
SERIES = GUIDE.clause(
    "infinico/series-of-product",
    "coverage",
    at="hardware table, notes 2-4 (lines 37-39); both policies, version tables; inferred",
    ja="製品名から系列が一つ決まる。NetNebulas-IAとNetNebulas-VA（VAの前は空白のこともある）を先に見分け、"
    "2、2A、3の世代は元の系列に入る。",
    en="A product name belongs to one series. NetNebulas-IA and NetNebulas-VA (the latter also written with a blank) "
    "are told apart first; generations 2, 2A and 3 belong to their base series.",
)
MAKER_SERIES = GUIDE.clause(
    "infinico/maker-eligible-series",
    "coverage",
    at="hardware table, note 3 (line 38)",
    ja="メーカ保守を結べるのはNetWyvernの系列に限る。",
    en="Maker maintenance is to be had for the NetWyvern series only.",
)
ONSITE_PRODUCTS = GUIDE.clause(
    "infinico/onsite-eligible-products",
    "coverage",
    at="hardware table, note 4 (line 39); applications, onsite (line 101)",
    ja="オンサイトは平日9時-17時、24時間365日ともアプライアンスに結べるが、通販サイトappliaの取扱品は外れる。",
    en="Onsite maintenance, weekday 9-17 or 24x365, is for appliances, except goods of the online shop applia.",
)
ONSITE_PLACES = GUIDE.clause(
    "infinico/onsite-site-availability",
    "coverage",
    at="hardware table, note 7 (lines 42-43)",
    ja="据付場所によっては、オンサイトが受けられない、または到着の目標（4時間）が変わることがあり、"
    "申込み前の問合せを求めている。場所の一覧はない。",
    en="Depending on where the unit stands, onsite maintenance may not be available or its arrival target (4 hours) "
    "may differ; customers are asked to enquire before applying. There is no list of places.",
)
SUPPORT_HOURS = GUIDE.clause(
    "infinico/technical-support-hours-any-grade",
    "calendar/hours",
    at="technical-support table, hours and days (lines 52-57)",
    ja="技術的な問合せの窓口は、24時間365日のオンサイト契約でも、ほかと同じく平日の9時から17時までである。",
    en="The desk for technical questions is open from 9:00 to 17:00 on weekdays for every grade, onsite 24x365 "
    "included.",
)
WARRANTY_SUPPORT = GUIDE.clause(
    "infinico/warranty-no-technical-support",
    "warranty",
    at="technical-support table, warranty column (lines 53-65)",
    ja="製品保証だけでは、電子メールでの技術支援、専用サイトの閲覧、回答の目安のいずれも付かない。",
    en="The warranty alone brings no e-mail support, no access to the support site and no time for an answer.",
)
WARRANTY_SOFTWARE = GUIDE.clause(
    "infinico/warranty-software-serious-only",
    "warranty",
    at="technical-support table, note 2 (line 71)",
    ja="製品保証でソフトウェアが出るのは、ベンダーが不具合を重大と認めた場合の修正版だけで、"
    "対象はNetNebulas、NetRegio、NetFluX、NetWyvern SuperDHCPの各系列である。",
    en="Under the warranty the only software given is a fix for a defect that the vendor finds serious, and only for "
    "the series NetNebulas, NetRegio, NetFluX and NetWyvern SuperDHCP.",
)
VIRTUAL_TERMS = GUIDE.clause(
    "infinico/va-contract-units",
    "contract-terms",
    at="virtual-appliance table, contract-unit row (line 85)",
    ja="仮想アプライアンスの技術支援は有料で、1年ずつ、または4年（更新のとき）、5年、6年、7年をまとめて結ぶ。",
    en="Technical support for virtual appliances is paid: 1 year at a time, or 4 (on renewal), 5, 6 or 7 years in "
    "one go.",
)
VIRTUAL_FOUR_YEARS = GUIDE.clause(
    "infinico/va-four-year-renewal-only",
    "contract-terms",
    at="virtual-appliance table, contract-unit row (line 85)",
    ja="仮想アプライアンスの4年契約は更新でだけ選べ、初回には選べない。",
    en="For virtual appliances a term of 4 years can be chosen on renewal only, never for the first contract.",
)
WARRANTY_CUSTOMER_ID = GUIDE.clause(
    "infinico/warranty-needs-registration-and-id",
    "registration",
    at="applications, warranty (line 89)",
    ja="製品保証を受けるには、オンラインで利用者登録を済ませ、その後にベンダーが出す客のIDを持つ必要がある。",
    en="To come under the warranty the user must register online and then hold the customer ID that the vendor issues.",
)
CUSTOMER_ID = GUIDE.clause(
    "infinico/customer-id-issued",
    "registration",
    at="applications, warranty (line 89); customer ID (line 106)",
    ja="客のIDは、オンライン利用者登録の後と、保守を新たに結ぶときに出る。更新では変わらない。",
    en="A customer ID is issued after online user registration and when maintenance is newly contracted. "
    "A renewal does not change it.",
)
USER_REGISTRATION = GUIDE.clause(
    "infinico/user-registration-before-use",
    "registration",
    at="applications, warranty (lines 90-94)",
    ja="NetNebulas、NetRegio、NetFluXは、使い始める前にネットにつないで本体の画面から利用者登録をしないと動かせない。",
    en="NetNebulas, NetRegio and NetFluX cannot be used until the user, with the unit connected to the internet, has "
    "registered from its own screen.",
)
WYVERN_REGISTRATION = GUIDE.clause(
    "infinico/wyvern-registration-and-warranty-application",
    "registration",
    at="applications, warranty (lines 92-93)",
    ja="NetWyvernでは、利用者登録と製品保証の申込みを、リンク先の手続きでまとめて行う。"
    "しなければ保証を受けられないことは、登録とIDの定めから導かれる。",
    en="For NetWyvern, user registration and the application for the warranty are made together, by a procedure "
    "behind a link. That there is no warranty without it follows from the clause on registration and ID.",
)
CROSS_HORIZON = GUIDE.clause(
    "infinico/cross-contractable-from-purchase",
    "contract-terms",
    at="applications, cross send-back (line 97)",
    ja="クロスセンドバックは、新品を買った日から数えて5年まで結べる。最初の年に限り6年または7年をまとめて結べる。",
    en="Cross send-back can be contracted for up to 5 years from the day of new purchase. "
    "In the first year only, 6 or 7 years can be had in one go.",
)
APPLICATION_CUSTOMER_ID = GUIDE.clause(
    "infinico/application-needs-customer-id",
    "registration",
    at="applications, cross send-back, maker and onsite (lines 97, 99, 101)",
    ja="客のIDが申込みに要るのは、クロスセンドバックと、NetNebulas、NetRegio、NetFluXのオンサイトで、"
    "なければ先にオンライン利用者登録をする。メーカ保守とNetWyvernのオンサイトについては何も書かれていない。",
    en="Applying takes a customer ID for cross send-back, and for onsite with NetNebulas, NetRegio and NetFluX; "
    "without one the user registers online first. Nothing is said for maker maintenance and for onsite with NetWyvern.",
)
MAKER_HORIZON = GUIDE.clause(
    "infinico/maker-max-term",
    "contract-terms",
    at="applications, maker (line 99); hardware table, contract-unit row (lines 32-34); appliance policy, contract "
    "term (line 116)",
    ja="メーカ保守は、新品を買った日から数えて5年まで結べる。その節は6年と7年の一括に触れないが、"
    "契約単位の欄と保守方針は有償保守一般にそれを認める。",
    en="Maker maintenance can be contracted for up to 5 years from the day of new purchase. Its section says nothing "
    "of 6 or 7 years in one go, which the contract-unit cell and the policy offer for paid services in general.",
)
ONSITE_HORIZON = GUIDE.clause(
    "infinico/onsite-contractable-from-purchase",
    "contract-terms",
    at="applications, onsite (line 101)",
    ja="オンサイトは二つの等級とも、新品を買った日から数えて5年まで結べる。"
    "最初の年に限り6年または7年をまとめて結べるが、NetNebulas-IAは5年までである。",
    en="Onsite maintenance of either grade can be contracted for up to 5 years from the day of new purchase. In the "
    "first year only, 6 or 7 years can be had in one go, but for NetNebulas-IA 5 are the most.",
)
DOWNGRADE = GUIDE.clause(
    "infinico/no-downgrade-at-renewal",
    "renewal",
    at="applications, onsite, note 1 (line 102); appliance policy, contracts, note 1 (line 237)",
    ja="更新の際に、今より下の等級の保守へ移ることはできない。等級の順は示されない。",
    en="On renewal one cannot move to maintenance of a lower grade. The order of the grades is not given.",
)
MIDTERM_CHANGE = GUIDE.clause(
    "infinico/no-midterm-grade-change",
    "renewal",
    at="applications, onsite, note 1 (line 102); appliance policy, contracts, note 1 (line 237)",
    ja="契約の途中では、等級を上げることも下げることも申し込めない。",
    en="While a contract runs, its grade can be neither raised nor lowered.",
)
VIRTUAL_SERIES = GUIDE.clause(
    "infinico/va-support-eligible-series",
    "coverage",
    at="applications, technical support for virtual appliances (line 104)",
    ja="仮想アプライアンス向けの技術支援を結べるのはNetNebulas-VAの系列に限る。",
    en="Technical support for virtual appliances is for the NetNebulas-VA series only.",
)
ID_ON_USE = GUIDE.clause(
    "infinico/customer-id-presented-on-use",
    "registration",
    at="customer ID (line 106); appliance policy, exclusions onsite (16), cross (6) and technical (22) "
    "(lines 170, 188, 232); virtual-appliance policy, exclusion (22) (line 564)",
    ja="契約中の保守を使うたびに客のIDを示さなければならず、契約が終わるまでIDを保管する。"
    "示さない場合の扱いは対象外の一覧にあり、メーカ保守には一覧がない。",
    en="The customer ID has to be shown whenever a contracted service is used, and kept until the contract ends. What "
    "follows otherwise stands in the lists of exclusions; for maker maintenance there is no list.",
)
ID_UNCHANGED = GUIDE.clause(
    "infinico/customer-id-stable",
    "registration",
    at="customer ID (line 106)",
    ja="今の申込みの仕組みでは、更新しても保守が終わるまで客のIDは同じである。2011年9月までの仕組みでは、"
    "更新のたびに新しいIDが出た。切り替わった日は示されず、10月1日からとみる（推論）。",
    en="In the present system for applications the customer ID stays the same over renewals until maintenance ends. "
    "In systems up to September 2011 each renewal brought a new one. The day of the switch is not given; it is taken "
    "to be 1 October (inferred).",
)
LOST_ID = GUIDE.clause(
    "infinico/customer-id-lost",
    "registration",
    at="customer ID (lines 106-107)",
    ja="客のIDをなくしたら、早く営業の問合せフォームで知らせる。何日以内かも、知らせないとどうなるかも書かれていない。",
    en="A customer who has lost the ID tells the vendor soon, by the form for sales inquiries. Neither a number of "
    "days nor what follows otherwise is given.",
)
JAPAN_TIME = GUIDE.clause(
    "infinico/case-clock-is-jst",
    "calendar/hours",
    at="whole document, inferred",
    ja="時刻はすべて日本標準時とみる。ほかの時間帯は一度も出てこない。",
    en="All times are taken as Japan Standard Time; no other zone is ever named.",
)

CROSS_VERSION_DELAY = GUIDE.clause(
    "infinico/cross-dispatch-version-delay",
    "service-levels",
    at="hardware table, note 5 (line 40)",
    ja="クロスセンドバックでソフトウェアの版を客が選ぶと、交換機を出す日が1営業日かそれより多く後になりうる。"
    "どこまで延びるかの限りはない。",
    en="If the customer names a software version under cross send-back, the exchange unit may leave one business day "
    "later, or more. No limit is put on the delay.",
)
CROSS_RETURN = GUIDE.clause(
    "infinico/cross-return-deadline",
    "service-levels",
    at="hardware table, note 5 (line 40); procedure page, cross send-back (3) (line 629)",
    ja="クロスセンドバックの客は、交換機が届いてから5営業日のうちに故障機を返す。案内は返却といい、手順は発送という。",
    en="Under cross send-back the faulty unit goes back within 5 business days of the arrival of the exchange unit. "
    "The guide speaks of returning it, the procedure of sending it.",
)
LOAN_VERSION_DELAY = GUIDE.clause(
    "infinico/maker-loaner-version-delay",
    "service-levels",
    at="hardware table, note 6 (line 41); appliance policy, loan units (line 136)",
    ja="メーカ保守で貸す機器の版を客が選ぶと、出す日が1営業日かそれより多く後になりうる。限りはない。",
    en="If the customer names the version of the loan unit under maker maintenance, it may leave one business day "
    "later, or more. There is no limit.",
)
ARRIVAL_TARGET = GUIDE.clause(
    "infinico/onsite-arrival-target",
    "service-levels",
    at="hardware table, note 7 (line 42)",
    ja="オンサイトでは、受け付けて4時間後までの到着を目指す。道路の混み具合などで過ぎることがあり、約束ではない。"
    "平日の等級で日をまたぐときどう数えるかは書かれていない。",
    en="Onsite, the vendor aims to be there 4 hours after acceptance. Traffic and the like may make it later: it is "
    "no promise. How the hours run across the end of the day in the weekday grade is not said.",
)
EARLIEST_VISIT = GUIDE.clause(
    "infinico/onsite-9-17-earliest-day",
    "service-levels",
    at="hardware table, note 7 (line 42)",
    ja="平日9時-17時の等級は、その時間の中でだけ作業する。受付が12時までなら早くてその日、"
    "12時からなら早くて次の営業日に行く。",
    en="In the grade for weekdays 9-17 work is done in those hours only: at the earliest on the same day if accepted "
    "by 12:00, on the next business day if accepted from 12:00.",
)
ROUND_THE_CLOCK = GUIDE.clause(
    "infinico/onsite-24x365-no-day-rule",
    "service-levels",
    at="hardware table, hours and days (lines 16, 19) and note 7 (line 42)",
    ja="24時間365日の等級には午前と午後の区別も休みの日もなく、いつ受け付けても4時間の目標が当てはまる。",
    en="The 24x365 grade knows neither halves of the day nor closed days: the target of 4 hours holds at any time.",
)
EXTENT_OF_EXCHANGE = GUIDE.clause(
    "infinico/onsite-vendor-decides-extent",
    "service-levels",
    at="hardware table, note 7 (line 43)",
    ja="オンサイトで部品を替えるか機器ごと替えるかは、ベンダーが決める。",
    en="Onsite it is for the vendor to decide whether a part or the whole unit is exchanged.",
)
ONSITE_SOFTWARE = GUIDE.clause(
    "infinico/onsite-no-software-work",
    "scope",
    at="hardware table, onsite cells (lines 24, 29); appliance policy, onsite (9) (line 163) and maintained versions, "
    "remark (line 247)",
    ja="オンサイトではソフトウェアを直したり上げたりしない。メーカ保守の修理でも、対象の版へ上げる作業はしない。",
    en="Onsite work includes neither mending nor updating software. Nor does a repair under maker maintenance bring "
    "the unit to a maintained version.",
)
PAID_OR_FREE = GUIDE.clause(
    "infinico/paid-or-free",
    "cost",
    at="hardware table, contract-unit row (lines 31-32); technical-support tables, the same row (lines 66, 85)",
    ja="製品保証には料金がかからず、それ以外の保守にはすべてかかる。",
    en="The warranty costs nothing; every other service is paid for.",
)
ANSWER_TIME = GUIDE.clause(
    "infinico/technical-response-time",
    "service-levels",
    at="technical-support table, hours and days (line 57); virtual-appliance table (line 79)",
    ja="技術的な問合せには、届いた日から1営業日後までに連絡があるが、内容によってはもっとかかる。"
    "連絡であって、解決ではない。",
    en="A technical inquiry is responded to on the day it comes in or by one business day later, but some questions "
    "take longer. A response is not yet a solution.",
)
SOFTWARE_DOWNLOAD = GUIDE.clause(
    "infinico/software-download",
    "service-levels",
    at="technical-support table, software row (lines 58-60); virtual-appliance table (lines 80-81)",
    ja="有償契約があれば支援サイトからソフトウェアを取れる。製品保証だけでは取れない。",
    en="With any paid contract software can be fetched from the support site; with the warranty alone it cannot.",
)
SUPPORT_SITE = GUIDE.clause(
    "infinico/support-site-access",
    "service-levels",
    at="technical-support table, support-site row (lines 61-63); virtual-appliance table (lines 82-83)",
    ja="有償契約があれば支援サイトの文書と契約者向けFAQを読める。製品保証だけでは読めない。",
    en="Any paid contract opens the support site with its documents and its FAQ for contract holders; the warranty "
    "alone does not.",
)
SUPPORT_CONTENT = GUIDE.clause(
    "infinico/technical-support-content",
    "scope",
    at="technical-support table, note 1 (line 70); virtual-appliance table, note 1 (line 86); appliance policy (line "
    "202); virtual-appliance policy (line 535)",
    ja="技術支援が答えるのは二つ、ふだんの動作や仕様についての問合せと、障害が起きたときの技術的な問合せである。",
    en="Technical support answers two kinds of inquiry: on behaviour and specification in normal operation, and "
    "technical questions while there is a fault.",
)

# --- Policy for appliances ---------------------------------------------------------------------------------------

APPLIANCE_POLICY = Document(
    "infinico/appliance-policy",
    vendor="infinico",
    number="002",
    ja="アプライアンスの保守方針ページ",
    en="Policy page for appliances",
)

PAID_SERVICES = APPLIANCE_POLICY.clause(
    "infinico/paid-services-list",
    "coverage",
    at="opening list (lines 108-113); virtual-appliance policy, opening (line 522)",
    ja="有償保守と呼ぶのは、クロスセンドバック、メーカ保守、オンサイト（平日9時-17時と24時間365日）、技術支援の五つである。"
    "仮想アプライアンスの方針では、その一覧が写しに残っていない。",
    en="Paid maintenance means five services: cross send-back, maker maintenance, onsite weekday 9-17, onsite 24x365 "
    "and technical support. The list of the virtual-appliance policy is missing in the captured text.",
)
SERVICE_IN_FORCE = APPLIANCE_POLICY.clause(
    "infinico/service-in-force",
    "coverage",
    at="contract term and contracts (lines 115-117, 236-237), derived; virtual-appliance policy (lines 523-526, "
    "573-574)",
    ja="有償保守は開始日から満了日まで、両日を含めて機器に及ぶ。",
    en="Paid maintenance covers a unit from the start date to the expiry date, both days included.",
)
LONGEST_TERM = APPLIANCE_POLICY.clause(
    "infinico/appliance-max-term",
    "contract-terms",
    at="contract term (line 116)",
    ja="有償保守は、サービスの開始日から数えて5年までである。6年または7年をまとめて結んだ契約は、その年数だけ続く。",
    en="Paid maintenance reaches 5 years from the service start date at most. "
    "A contract for 6 or 7 years in one go runs for its own number of years.",
)
CONTRACT_END = APPLIANCE_POLICY.clause(
    "infinico/contract-end-date",
    "coverage",
    at="contract term (lines 116-117), inferred; virtual-appliance policy, contract term (lines 525-526)",
    ja="N年の契約は開始日を1日目と数え、N年後の応当日の前日に終わる。応当日のない年はその月の末日に終わる。"
    "原文に数え方の定めはない。",
    en="A contract of N years counts its start date as day 1 and ends on the day before the same date N years later, "
    "or on the last day of that month where the date is missing. The pages give no rule for counting.",
)
START_WINDOW = APPLIANCE_POLICY.clause(
    "infinico/appliance-service-start-window",
    "contract-terms",
    at="contract term (line 117)",
    ja="開始日は、ベンダーまたはその指定する販売パートナーが出荷した日から45日の間で、客が自由に選べる。",
    en="The customer may choose any start date within 45 days of the day on which the vendor, or a sales partner it "
    "has designated, shipped the unit.",
)
BUSINESS_DAYS = APPLIANCE_POLICY.clause(
    "infinico/business-day-definition",
    "calendar/hours",
    at="exclusions, cross (1) and technical (2) (lines 183, 212); virtual-appliance policy, technical (2) (line 544)",
    ja="営業日は、祝日でも、ベンダーが定めた休みでも、夏季や年末年始の休業でもない平日とみる。休業の日付は示されない。",
    en="A business day is taken to be a weekday that is no public holiday, no day off set by the vendor and not "
    "within its summer or new-year closure. The dates of the closures are not given.",
)
OUT_OF_HOURS = APPLIANCE_POLICY.clause(
    "infinico/out-of-hours-reception",
    "calendar/hours",
    at="exclusions, onsite (1), cross (1) and technical (2) (lines 155, 183, 212), inferred",
    ja="平日の9時から17時までの外に届いた依頼には応じない。日付の計算では、次に窓口が開く時に届いたものとみる（推論）。",
    en="A request that arrives outside 9:00 to 17:00 on weekdays gets no response then. For dates it is taken to "
    "arrive when the desk next opens (inferred).",
)
FIRST_APPLICATION = APPLIANCE_POLICY.clause(
    "infinico/contract-apply-at-purchase-only",
    "contract-terms",
    at="contracts (line 237); virtual-appliance policy, contracts (line 574)",
    ja="有償保守に新たに申し込めるのは製品を買うときだけで、その後にできるのは更新だけである。",
    en="Paid maintenance can be newly applied for only when the product is bought; after that there are only renewals.",
)
LAPSE = APPLIANCE_POLICY.clause(
    "infinico/renewal-lapse-ends-service",
    "renewal",
    at="contracts (line 237); virtual-appliance policy, contracts (line 574)",
    ja="客からも販売店からも更新がなければ、保守は満了の日で終わる。猶予の定めはない。",
    en="Unless the customer or the reseller renews, the service ends with the expiry day. No grace is stated.",
)
RENEWED_BY = APPLIANCE_POLICY.clause(
    "infinico/renewal-by-customer-or-reseller",
    "renewal",
    at="contracts (line 237); virtual-appliance policy, contracts (line 574)",
    ja="更新は客がしても販売店がしてもよく、どちらか一方で足りる。",
    en="A renewal may be made by the customer or by the reseller; either of them is enough.",
)
REENTRY = APPLIANCE_POLICY.clause(
    "infinico/no-reentry-after-lapse",
    "renewal",
    at="contracts (line 237), inferred; virtual-appliance policy, contracts (line 574)",
    ja="申込みは購入時に限られるので、更新しないまま契約が切れた機器は、有償保守に入り直せない（推論）。",
    en="As applications are open at purchase only, a unit whose contract has lapsed cannot enter paid maintenance "
    "again (inferred).",
)
EXPIRY_NOTICE = APPLIANCE_POLICY.clause(
    "infinico/expiry-notice",
    "notification",
    at="notice of expiry (line 239); virtual-appliance policy, notice of expiry (line 576)",
    ja="満了が近づくと、登録時に案内を希望した電子メールアドレスのすべてに知らせが送られる。何日前かは示されず、届かないこともある。",
    en="Shortly before expiry a notice goes to every mail address that asked for notices at registration. "
    "How many days before is not said, and it may fail to arrive.",
)
NOTICE_CHOICE = APPLIANCE_POLICY.clause(
    "infinico/registration-mail-optin",
    "registration",
    at="notice of expiry (line 239); virtual-appliance policy, notice of expiry (line 576)",
    ja="利用者登録のフォームに、契約の完了、契約の期限、製品についての案内を望むかを選ぶ欄がある。"
    "満了の知らせは、望むとした電子メールアドレスだけに届く。",
    en="The form for user registration has a box for wanting notices of the completed contract, of the contract's end "
    "and of products. The notice of expiry goes only to the mail addresses for which it is ticked.",
)
NOTICE_MAY_FAIL = APPLIANCE_POLICY.clause(
    "infinico/expiry-notice-may-fail",
    "notification",
    at="notice of expiry (line 239); virtual-appliance policy, notice of expiry (line 576)",
    ja="満了の知らせは、ネットワークなどの事情で届かないことがある。届かなくても遅れても、契約は満了する（推論）。",
    en="For reasons of the network or others the notice of expiry may fail to arrive. Whether it does not come or "
    "comes late, the contract expires (inferred).",
)
EOS_ANNOUNCED = APPLIANCE_POLICY.clause(
    "infinico/eos-announcement-place",
    "notification",
    at="announcement of the end of sale (lines 124-126); virtual-appliance policy, the same (lines 529-531)",
    ja="製品ごとの販売終了日は、ベンダーのサイトにある販売終了品の一覧で示される。版の表は終了の印だけで、日を載せない。",
    en="The day of the end of sale of each product is announced on the page of discontinued products of the vendor's "
    "site. The table of versions only marks it, without a day.",
)

EOS_CONTINUATION = APPLIANCE_POLICY.clause(
    "infinico/eos-service-continuation",
    "lifecycle",
    at="products no longer sold (lines 118-120)",
    ja="販売終了になった製品の有償保守は、終了を告知した日から5年、または客が新品を買った日から5年続く。"
    "どちらによるかは書かれず、次の行は告知だけを挙げる。",
    en="For a product no longer sold, paid maintenance goes on for 5 years from the day on which the end of sale was "
    "announced, or for 5 years from the customer's new purchase. Which of them counts is not said, and the next line "
    "names the announcement only.",
)
EOS_PHASES = APPLIANCE_POLICY.clause(
    "infinico/eos-phase-of",
    "lifecycle",
    at="products no longer sold (lines 119-123), derived",
    ja="ソフトウェアの保守は、販売中、通常、限定、終了の順に移る。販売終了の日そのものはまだ販売中とみる（推論）。",
    en="Software maintenance passes through four phases: on sale, normal, limited, ended. "
    "The day of the end of sale itself still counts as on sale (inferred).",
)
EOS_HARDWARE = APPLIANCE_POLICY.clause(
    "infinico/eos-hardware-repair-end",
    "lifecycle",
    at="products no longer sold (line 121)",
    ja="機器の修理を受けられるのは、その有償保守の期間の最後の日までである。",
    en="Hardware is repaired up to the last day of that period of paid maintenance.",
)
EOS_NORMAL = APPLIANCE_POLICY.clause(
    "infinico/eos-normal-software-phase",
    "lifecycle",
    at="products no longer sold, software (line 123)",
    ja="ソフトウェアの通常の保守は、販売終了から1年間である。",
    en="Normal software maintenance lasts for one year from the end of sale.",
)
EOS_LIMITED = APPLIANCE_POLICY.clause(
    "infinico/eos-limited-software-phase",
    "lifecycle",
    at="products no longer sold, software (line 123)",
    ja="ソフトウェアの限定の保守は販売終了から5年で終わる。始まりは2年とだけあり、"
    "2年目に入る時か、2年が過ぎた時かは書かれていない。",
    en="Limited software maintenance ends 5 years after the end of sale. Of its beginning only 2 years are named: "
    "whether as the second year begins or once two years are over is not said.",
)
EOS_WORK = APPLIANCE_POLICY.clause(
    "infinico/eos-phase-entitlements",
    "lifecycle",
    at="products no longer sold, software (line 123)",
    ja="通常の期間は、問題を直し、手当てし、避け方も示すほか、必要な主要OSとの接続に対応する。"
    "限定の期間にそれが約束されるのはベンダーが重大とみた問題だけで、ほかの問題と新しいOSはベンダーの判断による。"
    "機能の追加や拡張はどちらの期間にもない。",
    en="The normal phase brings fixes, maintenance and workarounds for problems, and connection to new major operating "
    "systems that are needed. In the limited phase these are promised only for problems that the vendor finds "
    "serious; other problems and new systems are left to the vendor. New or extended features come in neither.",
)
EOS_OS = APPLIANCE_POLICY.clause(
    "infinico/eos-major-os",
    "lifecycle",
    at="products no longer sold, software, notes 1 and 2 (line 123); virtual-appliance policy (line 528)",
    ja="接続対応の相手となる主要OSは、主に法人向けで、多くの法人で使われると見込まれ、"
    "ベンダーが必要とみたOSとエディションである。OS側の機能が大きく変わったときは保証されない。",
    en="The major operating systems to be connected are systems and editions mainly for corporate use, expected in "
    "many companies, that the vendor finds necessary. Where a new system has changed greatly in function, nothing is "
    "guaranteed.",
)
EOS_AFTER_END = APPLIANCE_POLICY.clause(
    "infinico/software-fix-after-support-end",
    "lifecycle",
    at="exclusions, technical (19) (line 229); virtual-appliance policy, technical (19) (line 561)",
    ja="ソフトウェアの支援が終わった製品は直さない。直したものがいつ出るかも教えないが、"
    "それが支援の終わった後だけのことかは読み方による。",
    en="Software is not fixed once support for it has ended. Nor is it said when a fix will come; whether that holds "
    "only after the end can be read either way.",
)
TWO_METHODS = APPLIANCE_POLICY.clause(
    "infinico/two-delivery-methods",
    "versions",
    at="how software is provided (lines 240-245); virtual-appliance policy, the same section (lines 577-582)",
    ja="ソフトウェアが届く道は二つで、ホットフィックスか定期リリースである。",
    en="Software reaches the customer in one of two ways: as a hotfix or as a periodic release.",
)
HOTFIX_PROVIDED = APPLIANCE_POLICY.clause(
    "infinico/hotfix-provided-when",
    "versions",
    at="hotfix and periodic release (lines 243, 245); virtual-appliance policy (lines 580, 582)",
    ja="ホットフィックスは、サポート窓口が影響の大きさと回避策の有無を見たうえで開発部門も同意したときに出る、"
    "代わりの手がない場合の緊急の手当てである。急がない不具合や回避策の明らかな不具合は定期リリースを待つ。",
    en="A hotfix comes when customer support has weighed the impact and the workarounds and development agrees too: "
    "an emergency measure where there is no other way. A defect that is not urgent or has a clear workaround waits "
    "for a periodic release.",
)
HOTFIX_RECIPIENTS = APPLIANCE_POLICY.clause(
    "infinico/hotfix-recipients",
    "versions",
    at="hotfix (line 243); virtual-appliance policy (line 580)",
    ja="ホットフィックスを受け取るのは、原則として、その不具合が現に出ている客だけである。",
    en="As a rule a hotfix goes only to the customers in whose use the defect has shown.",
)
HOTFIX_VERIFICATION = APPLIANCE_POLICY.clause(
    "infinico/hotfix-limited-verification",
    "versions",
    at="hotfix (line 243); virtual-appliance policy (line 580)",
    ja="ホットフィックスの中身は修正だけで、確かめられるのは直した箇所に限られる。"
    "定期リリースほどの検証を経ないため、別の不具合を生むことがある。",
    en="A hotfix holds nothing but fixes, and only the changed part is checked. It does not go through the tests of a "
    "periodic release and may bring problems of its own.",
)
HOTFIX_NOT_APPLIED = APPLIANCE_POLICY.clause(
    "infinico/hotfix-not-applied",
    "versions",
    at="hotfix (line 243); virtual-appliance policy (line 580)",
    ja="ホットフィックスの対象となった客が当てないままでいると、当てていれば防げた動作不良は保守の外に置かれる。",
    en="Where a customer for whom a hotfix was meant does not apply it, malfunctions that it would have prevented lie "
    "outside maintenance.",
)
FIXES_FLOW = APPLIANCE_POLICY.clause(
    "infinico/fixes-flow-into-periodic",
    "versions",
    at="periodic release (line 245); virtual-appliance policy (line 582)",
    ja="ホットフィックスの修正と、ベンダーが直す必要を認めた不具合の修正は、次かその後の定期リリースに入る。"
    "いつになるかは示されない。",
    en="What a hotfix fixes, and what the vendor finds it necessary to fix, goes into the next periodic release or a "
    "later one. When that is, is not said.",
)
LATEST_PERIODIC = APPLIANCE_POLICY.clause(
    "infinico/latest-periodic-is-supported",
    "versions",
    at="periodic release (line 245); virtual-appliance policy (line 582)",
    ja="技術支援の対象は、最も新しい定期リリースの版である。",
    en="What technical support deals with is the version of the latest periodic release.",
)
SIX_MONTHS = APPLIANCE_POLICY.clause(
    "infinico/update-within-six-months",
    "versions",
    at="maintained versions (line 247); virtual-appliance policy (line 584)",
    ja="保守が及ぶのは、定期リリースが公開されて6か月のうちにソフトウェアを更新した機器である。",
    en="Maintenance extends to units whose software was brought up to date within 6 months of the publication of a "
    "periodic release.",
)
DESIGNATED_VERSION = APPLIANCE_POLICY.clause(
    "infinico/vendor-designated-version",
    "versions",
    at="maintained versions (line 247); virtual-appliance policy (line 584)",
    ja="ベンダーは、理由があれば別の版を指定して保守の対象にできる。",
    en="Where it has good reason the vendor may name another version as one that is maintained.",
)
UNSUPPORTED_NO_ANSWER = APPLIANCE_POLICY.clause(
    "infinico/unsupported-version-no-answer",
    "versions",
    at="maintained versions (line 247) and exclusions, technical (9) (line 219); virtual-appliance policy (lines 551, "
    "584)",
    ja="対象から外れた版で使われている製品については、問合せに答えない。",
    en="Inquiries about a product that runs a version no longer supported get no answer.",
)
UNSUPPORTED_CURE = APPLIANCE_POLICY.clause(
    "infinico/unsupported-version-cure",
    "versions",
    at="maintained versions (line 247); virtual-appliance policy (line 584)",
    ja="対象から外れた版を使う契約者は、まず最新の版に更新し、その後に動作の確認や障害の調査を頼む。",
    en="A contract holder on a version no longer supported first updates to the latest one and then asks for checks or "
    "for an investigation.",
)
PUBLISHED_TABLE = APPLIANCE_POLICY.clause(
    "infinico/published-supported-table",
    "versions",
    at="table of versions (lines 248-505)",
    ja="対象の版は製品ごとの表（34製品、73行）で公開され、各行に公開日と、販売を終えた製品にはその旨が付く。"
    "表そのものに日付はない。",
    en="The supported versions are published product by product in a table (34 products, 73 rows), each row with its "
    "release day and, where it applies, a remark that the product is no longer sold. The table itself bears no date.",
)
VERSION_GRAMMAR = APPLIANCE_POLICY.clause(
    "infinico/version-grammar",
    "versions",
    at="telling maintained versions (line 507); virtual-appliance policy (line 599)",
    ja="版は四つの数字で表し、X.Y.Z-rと書く。表にはX.Y.Zだけが載り、頭に0の付く数字もある。",
    en="A version is four numbers, written X.Y.Z-r. The table prints X.Y.Z only, at times with leading zeros.",
)
VERSION_X = APPLIANCE_POLICY.clause(
    "infinico/version-x-major",
    "versions",
    at="telling maintained versions, X (line 508); virtual-appliance policy (line 600)",
    ja="Xは、OSが更新されるか、前の版と合わない大きな変更があると上がる。0に始まり、1ずつ進む。",
    en="X goes up when the OS is updated or a large change breaks compatibility with what came before. "
    "It starts at 0 and moves by 1.",
)
RELEASE_KIND = APPLIANCE_POLICY.clause(
    "infinico/release-kind",
    "versions",
    at="telling maintained versions and examples (lines 508-521), derived; virtual-appliance policy (lines 600-613)",
    ja="続く二つの版を比べれば中身が分かる。rだけならホットフィックス、ZだけならX・Yを変えない修正、"
    "Zが同じでXかYが上がれば機能、両方なら修正と機能である。",
    en="Two versions in a row tell what is in the later one: r alone means a hotfix, Z with X and Y unchanged means "
    "fixes, X or Y with Z unchanged means features, Z together with X or Y means both.",
)
VERSION_Y = APPLIANCE_POLICY.clause(
    "infinico/version-y-minor",
    "versions",
    at="telling maintained versions, Y (line 509); virtual-appliance policy (line 601)",
    ja="Yは、機能が加わるか変わると上がる。0に始まり、1ずつ進む。",
    en="Y goes up when functions are added or altered. It starts at 0 and moves by 1.",
)
VERSION_Z = APPLIANCE_POLICY.clause(
    "infinico/version-z-bugfix",
    "versions",
    at="telling maintained versions, Z (line 510); virtual-appliance policy (line 602)",
    ja="Zは、定期リリースに修正が入ると上がり、0へ戻されることはない。",
    en="Z goes up when a periodic release takes in fixes, and is never set back to 0.",
)
PARTS_INDEPENDENT = APPLIANCE_POLICY.clause(
    "infinico/version-parts-independent",
    "versions",
    at="telling maintained versions, remark (line 511); virtual-appliance policy (line 603)",
    ja="X、Y、Zはそれぞれ別に進み、どれかが上がってもほかは0に戻らない。",
    en="X, Y and Z each move on their own; none goes back to 0 because another went up.",
)
VERSION_R = APPLIANCE_POLICY.clause(
    "infinico/version-r-revision",
    "versions",
    at="telling maintained versions, r (line 512); virtual-appliance policy (line 604)",
    ja="rは、版が出るごとに少なくとも1上がる。ホットフィックスではrだけが上がる。",
    en="r goes up by at least 1 with every release; with a hotfix nothing else goes up.",
)
LARGEST_Z = APPLIANCE_POLICY.clause(
    "infinico/supported-largest-z",
    "versions",
    at="telling maintained versions (line 513) and maintained versions (line 247); virtual-appliance policy "
    "(lines 584, 605)",
    ja="出ている版のうち、Zが最も大きいものが対象で、Zがそれより小さいものはすべて外れる。"
    "X、Y、r、公開日の新しさは関わらない。",
    en="Of the versions released, those with the largest Z are supported and all with a smaller Z are not. "
    "X, Y, r and the day of release play no part.",
)
EXAMPLE_BOTH = APPLIANCE_POLICY.clause(
    "infinico/supported-example-1",
    "versions",
    at="example 1 (line 516); virtual-appliance policy (line 608)",
    ja="修正と機能を合わせた定期リリースで1.1.1から1.2.2へ進むと、対象は1.2.2だけになる。",
    en="A periodic release with fixes and features goes from 1.1.1 to 1.2.2; from then on only 1.2.2 is supported.",
)
EXAMPLE_FIXES = APPLIANCE_POLICY.clause(
    "infinico/supported-example-2",
    "versions",
    at="example 2 (line 517); virtual-appliance policy (line 609)",
    ja="修正だけの定期リリースで1.1.1から1.1.2へ進むと、対象は1.1.2だけになる。",
    en="A periodic release with fixes alone goes from 1.1.1 to 1.1.2; from then on only 1.1.2 is supported.",
)
FEATURES_KEEP_BOTH = APPLIANCE_POLICY.clause(
    "infinico/feature-release-keeps-both",
    "versions",
    at="example 3 (line 518); virtual-appliance policy (line 610)",
    ja="機能だけの定期リリース（1.1.1-1111から1.2.1-1114）ではZが変わらず、前の版も対象のままである。",
    en="A periodic release with features alone (1.1.1-1111 to 1.2.1-1114) leaves Z as it is, and the earlier version "
    "stays supported beside it.",
)
HOTFIX_KEEPS_BOTH = APPLIANCE_POLICY.clause(
    "infinico/hotfix-keeps-both",
    "versions",
    at="example 4 (line 519); virtual-appliance policy (line 611)",
    ja="ホットフィックス（1.1.1-1111から1.1.1-1112）の後は、受ける客と受けない客がいるので、両方とも対象である。",
    en="After a hotfix (1.1.1-1111 to 1.1.1-1112) both are supported, since some customers get it and others do not.",
)
BUGFIX_SUPERSEDES_ALL = APPLIANCE_POLICY.clause(
    "infinico/bugfix-supersedes-all",
    "versions",
    at="example 5 (line 520); virtual-appliance policy (line 612)",
    ja="1.1.1-1111と1.2.1-1114が対象のとき、後者を直した1.2.2-1116が定期リリースで出ると、"
    "対象はそれだけになり、1.1.1-1111も外れる。",
    en="While 1.1.1-1111 and 1.2.1-1114 are supported, a periodic release fixes the latter as 1.2.2-1116: "
    "then it alone is supported, and 1.1.1-1111 drops out as well.",
)
HOTFIX_PER_VERSION = APPLIANCE_POLICY.clause(
    "infinico/hotfix-per-supported-version",
    "versions",
    at="example 6 (line 521); virtual-appliance policy (line 613)",
    ja="ホットフィックスを出すかどうかは、対象の版の一つ一つについてベンダーが決める。"
    "1.2.1-1114に1.2.1-1115が出れば、1.1.1-1111と合わせて三つが対象である。",
    en="For each supported version the vendor decides whether it needs the hotfix. If 1.2.1-1114 gets 1.2.1-1115, "
    "three versions are supported, 1.1.1-1111 among them.",
)

TRIAGE_REQUIRED = APPLIANCE_POLICY.clause(
    "infinico/first-line-triage-required",
    "scope",
    at="cross send-back (line 128), maker (line 133), onsite (line 140); procedure page (lines 616-621, 633-634, "
    "657-658, 677-678)",
    ja="まず客が故障の在りかを切り分け、機器の故障とみたときに依頼する。手順は「原則として」といい、"
    "対象外の一覧は例外を置かない。",
    en="The customer first isolates the fault and asks for service once the hardware appears to have failed. The "
    "procedure says as a rule; the lists of exclusions know no exception.",
)
TRIAGE_MEANS = APPLIANCE_POLICY.clause(
    "infinico/triage-means",
    "scope",
    at="cross send-back (line 128) and onsite (line 140); procedure page, cross send-back (1) (lines 618-621)",
    ja="クロスセンドバックとオンサイトでは、チェックシートと本体の画面からの自己診断を使って切り分ける。"
    "クロスセンドバックの手順は、ネットワークの障害や設定の変更、最新のソフトウェアで直っていないかも調べさせる。"
    "メーカ保守と製品保証に手段の定めはない。",
    en="For cross send-back and onsite the fault is isolated with a check sheet and the self-diagnosis in the unit's "
    "own screen. The procedure for cross send-back adds a look at network faults and changed settings, and at whether "
    "the latest software has the fix. For maker maintenance and the warranty no means are laid down.",
)
REPAIR_CHANNEL = APPLIANCE_POLICY.clause(
    "infinico/reception-channel",
    "scope",
    at="cross send-back (line 129), maker (line 134), exclusions onsite (15), cross (5), technical (21) (lines 169, "
    "187, 231); procedure page (lines 615, 625, 632)",
    ja="クロスセンドバック、メーカ保守、技術支援は指定の問合せフォームだけで受け付ける。オンサイトはフォームのほか"
    "修理受付の電話でもよい。手順の頁はオンサイトの客を専用のコールセンターへ向かわせる。",
    en="Cross send-back, maker maintenance and technical support are asked for by the designated inquiry form only; "
    "onsite also by the repair telephone line. The procedure page sends onsite customers to a dedicated call centre.",
)
LOGS_ASKED = APPLIANCE_POLICY.clause(
    "infinico/cross-logs-may-be-requested",
    "service-levels",
    at="cross send-back (line 129), maker (line 134)",
    ja="クロスセンドバックとメーカ保守では、故障の連絡を受けたベンダーが、ログや設定を見せるよう頼むことがある。",
    en="Under cross send-back and maker maintenance the vendor, told of a fault, may ask to see logs and settings.",
)
FAILURE_JUDGED = APPLIANCE_POLICY.clause(
    "infinico/hw-failure-judged-by-vendor",
    "scope",
    at="cross send-back (line 129); procedure page (lines 626, 640, 663, 683)",
    ja="交換や修理は、ベンダーが自らハードウェアの故障と判断したときにだけ行われる。客の切り分けは依頼の入口にすぎない。",
    en="Units are exchanged or repaired only when the vendor itself finds that the hardware has failed. What the "
    "customer found merely opens the request.",
)
RMA_NUMBER = APPLIANCE_POLICY.clause(
    "infinico/rma-issued-after-judgement",
    "service-levels",
    at="cross send-back (line 129); procedure page (lines 626, 640, 663, 683)",
    ja="ハードウェアの故障と判断したときだけ、ベンダーは修理の番号を出し、交換機か貸す機器を用意する。"
    "製品保証と初期不良では、この時点では番号だけである。",
    en="Only on finding a hardware failure does the vendor issue a repair number and prepare the exchange or loan "
    "unit. For the warranty and for initial defects it is the number alone at this point.",
)
CONSUMABLES = APPLIANCE_POLICY.clause(
    "infinico/consumables-extra",
    "cost",
    at="cross send-back (line 129), maker (line 134); procedure page, warranty (3) (line 668)",
    ja="クロスセンドバック、メーカ保守、製品保証では、消耗する部品の交換に別の料金がかかる。どれがそれかの一覧はない。",
    en="Under cross send-back, maker maintenance and the warranty, exchanging parts that wear out costs extra. Which "
    "parts these are is not listed.",
)
NO_REPORT = APPLIANCE_POLICY.clause(
    "infinico/no-investigation-report",
    "scope",
    at="cross send-back (line 129), maker (line 134), exclusions onsite (21) (line 175), technical (15) (line 225)",
    ja="故障を調べた報告書は作られない。クロスセンドバック、メーカ保守、オンサイト、技術支援のいずれでも同じである。",
    en="No report on the investigation of a fault is written, be it under cross send-back, maker maintenance, onsite "
    "or technical support.",
)
BACKUPS_KEPT = APPLIANCE_POLICY.clause(
    "infinico/customer-keeps-backups",
    "scope",
    at="cross send-back (line 129), maker (line 134), exclusions onsite (25) (line 179)",
    ja="設定の最新の控えは客が取り、持っておく。オンサイトでは設定を変えるたびに取る。失われたデータは戻されない。",
    en="Taking and keeping the latest backup of the settings is up to the customer, onsite after every change of "
    "them. Lost data are not brought back.",
)
LATEST_SOFTWARE = APPLIANCE_POLICY.clause(
    "infinico/exchange-latest-software",
    "service-levels",
    at="cross send-back (line 129), maker (line 134); procedure page (lines 626, 640)",
    ja="客が版を選ばなければ、交換機、貸す機器、修理した機器には最新のソフトウェアが入る。"
    "保守方針に留保はなく、手順は原則という。",
    en="Unless the customer names a version, exchange, loan and repaired units come with the latest software. The "
    "policy makes no reservation; the procedure says as a rule.",
)
FACTORY_DEFAULT = APPLIANCE_POLICY.clause(
    "infinico/exchange-factory-default",
    "service-levels",
    at="cross send-back (line 129), maker (line 134); procedure page (lines 626, 640)",
    ja="クロスセンドバックとメーカ保守で届く機器は工場での初期値のままで、客の設定をベンダーが入れることはない。",
    en="Units that come under cross send-back and maker maintenance are at factory values; the vendor does not put "
    "the customer's settings in.",
)
EQUIVALENT_UNIT = APPLIANCE_POLICY.clause(
    "infinico/equivalent-unit",
    "service-levels",
    at="cross send-back (line 131), maker (line 134), onsite (line 152)",
    ja="クロスセンドバックとオンサイトでは、働きと性能の見合う別の機器をベンダーが選んで替えることがある。"
    "メーカ保守では修理が適さないときに限る。",
    en="Under cross send-back and onsite the vendor may give a unit of its choice that matches in function and "
    "performance; under maker maintenance only where a repair is out of place.",
)
EQUIVALENT_REFUSED = APPLIANCE_POLICY.clause(
    "infinico/refusing-equivalent-cancels",
    "service-levels",
    at="cross send-back (line 131), maker (line 134), onsite (line 152)",
    ja="見合う機器に客が同意しなければ、客が依頼を取り下げたことになる。いつまでに答えるかは書かれていない。",
    en="A customer who does not agree to the matching unit counts as having withdrawn the request. By when to answer "
    "is not said.",
)
SHIPPING = APPLIANCE_POLICY.clause(
    "infinico/shipping-cost",
    "cost",
    at="cross send-back (line 131), maker (line 136); procedure page (lines 653, 669, 688)",
    ja="送料は、クロスセンドバックの故障機は送る客、メーカ保守の故障機、貸す機器、修理した機器はそれぞれ送る側、"
    "製品保証の故障機は客、初期不良の故障機はベンダーが払う。"
    "交換機、保証で修理した機器、新品の送料を誰が払うかは書かれていない。",
    en="Shipping is paid thus: cross send-back, faulty unit: the customer who sends it; maker maintenance, faulty, "
    "loan and repaired unit: whoever sends it; warranty, faulty unit: the customer; initial defect, faulty unit: the "
    "vendor. Who pays for the exchange unit, the unit repaired under warranty and the new unit is not said.",
)
CROSS_DISPATCH = APPLIANCE_POLICY.clause(
    "infinico/cross-dispatch-date",
    "service-levels",
    at="cross send-back (line 131); service guide, hardware table, exchange row (line 22)",
    ja="交換機は、交換が要るとベンダーが判断したのが12時までならその日に、12時からなら次の営業日に出る。"
    "案内の表は、判断ではなく受付の時刻を挙げる。",
    en="The exchange unit leaves on the same day if the vendor finds by 12:00 that an exchange is needed, on the next "
    "business day if it does so from 12:00. The guide's table names the time of acceptance instead.",
)
ARRIVAL_VARIES = APPLIANCE_POLICY.clause(
    "infinico/arrival-date-varies",
    "service-levels",
    at="cross send-back (line 131), maker (line 136)",
    ja="交換機や貸す機器がいつ届くかは地域しだいで、日は約束されない。",
    en="When the exchange or loan unit arrives depends on the region; no day is promised.",
)
REPAIR_GUIDE = APPLIANCE_POLICY.clause(
    "infinico/maker-repair-duration",
    "service-levels",
    at="maker (line 134); procedure page, maker (5) (line 649)",
    ja="メーカ保守の修理はおよそ1か月が目安で、故障の内容と再現のしやすさしだいである。現物を見てから見込みが伝えられる。",
    en="A repair under maker maintenance takes about a month as a guide, depending on the fault and on whether it "
    "reproduces. An estimate follows once the unit has been seen.",
)
EXCHANGE_FOR_REPAIR = APPLIANCE_POLICY.clause(
    "infinico/maker-exchange-instead-of-repair",
    "service-levels",
    at="maker (line 134)",
    ja="メーカ保守では、修理ができない、難しい、または引き合わないとベンダーが判断すると、交換で済ませることがある。",
    en="Under maker maintenance the vendor may exchange the unit where it finds a repair impossible, difficult or not "
    "worthwhile.",
)
STICKERS = APPLIANCE_POLICY.clause(
    "infinico/maker-stickers-not-restored",
    "service-levels",
    at="maker (line 134)",
    ja="客の貼ったシールの類は、メーカ保守の修理の後、元に戻されない。",
    en="Labels that the customer stuck on are not put back after a repair under maker maintenance.",
)
LOAN_RETURN = APPLIANCE_POLICY.clause(
    "infinico/maker-loaner-return",
    "service-levels",
    at="maker, loan units (line 136); service guide, hardware table, note 6 (line 41); procedure page, maker (6) "
    "(lines 650-652)",
    ja="メーカ保守の代わりの機器はどれも貸すだけで、修理した機器が届き、正しく動くと確かめたら返す。"
    "案内は届いた時だけをいう。日数の定めはない。",
    en="Every stand-in under maker maintenance is a loan and goes back once the repaired unit has come and is found "
    "to work; the guide names its coming only. No number of days is given.",
)
LOAN_DISPATCH = APPLIANCE_POLICY.clause(
    "infinico/maker-loaner-dispatch",
    "service-levels",
    at="maker, loan units (line 136); service guide, hardware table, loan row (line 28)",
    ja="貸す機器は、故障機の引取りが要るとベンダーが判断したのが12時までならその日に、12時からなら次の営業日に出る。"
    "案内の表は受付の時刻を挙げる。",
    en="The loan unit leaves on the same day if the vendor finds by 12:00 that the faulty unit must be taken in, on "
    "the next business day if it does so from 12:00. The guide's table names the time of acceptance.",
)
ONSITE_HARDWARE = APPLIANCE_POLICY.clause(
    "infinico/onsite-hardware-failure-only",
    "scope",
    at="onsite work (lines 138-139)",
    ja="オンサイト保守は、機器のハードウェアが壊れたときに、置かれた場所で元に戻す作業である。",
    en="Onsite maintenance is the work of restoring a unit where it stands when its hardware has failed.",
)
ONSITE_WORK = APPLIANCE_POLICY.clause(
    "infinico/onsite-work-content",
    "scope",
    at="onsite work (2) and (3) (lines 141-150)",
    ja="オンサイトの作業は、同じか見合う機器への交換、客の出した設定の控えを戻すこと、その機器だけの動作の確認と"
    "設定がブラウザで見えることの確認、そして復旧の報告である。",
    en="Onsite work is: exchange for the same or a matching unit; putting back the settings from the file that the "
    "customer supplies; checking that single unit and that its settings show in the browser; reporting the recovery.",
)
RECOVERY_REPORT = APPLIANCE_POLICY.clause(
    "infinico/onsite-recovery-report",
    "notification",
    at="onsite work (3) (lines 148-150)",
    ja="オンサイトで機器を直した者は、障害を知らせてきた連絡先に、その場か電話で、直ったことを伝える。",
    en="Whoever restored the unit on site tells the contact that reported the fault that it is restored, "
    "on the spot or by telephone.",
)
PART_EXCHANGE = APPLIANCE_POLICY.clause(
    "infinico/onsite-part-exchange-series",
    "scope",
    at="onsite work (2) 1 (line 143)",
    ja="NetWyvern SuperDHCPとNetNebulas-IAでは、オンサイトで機器ではなく部品を替えることがある。",
    en="For NetWyvern SuperDHCP and NetNebulas-IA the onsite exchange may be of a part instead of the unit.",
)
SECOND_VISIT = APPLIANCE_POLICY.clause(
    "infinico/onsite-motherboard-second-visit",
    "service-levels",
    at="onsite work (2) 4 (lines 146-147)",
    ja="NetWyvern SuperDHCPに限り、マザーボードが悪いときは日を置いてもう一度交換に行く。何日後かは書かれていない。",
    en="For NetWyvern SuperDHCP only: if the motherboard is at fault, a second visit for exchange follows some days "
    "later. How many is not said.",
)
ONSITE_COMPLETE = APPLIANCE_POLICY.clause(
    "infinico/onsite-completion",
    "scope",
    at="exclusions, onsite (21) (line 175)",
    ja="オンサイトの対応は、機器が正しい状態に戻ったところで終わる。",
    en="An onsite case is finished once the unit is back in its proper state.",
)
REMOVED_PARTS = APPLIANCE_POLICY.clause(
    "infinico/removed-parts-ownership",
    "scope",
    at="exclusions, onsite (24) (line 178), cross (17) (line 199)",
    ja="オンサイトとクロスセンドバックで引き取られた機器や部品はベンダーのものになり、何があっても返されない。"
    "データの漏れを案じるなどで欲しい客は買い取れる。",
    en="Units and parts taken back under onsite and cross send-back become the vendor's and are returned for no "
    "reason. A customer who wants them, say to keep data from leaking, can buy them.",
)
BUY_BACK = APPLIANCE_POLICY.clause(
    "infinico/buy-back-fee",
    "cost",
    at="exclusions, onsite (24) (line 178), cross (17) (line 199)",
    ja="外された機器や部品を手元に残すには、買い取る代金がかかる。額は示されない。",
    en="To keep a unit or part that was taken out, one has to buy it. The price is not given.",
)
UNRETURNED = APPLIANCE_POLICY.clause(
    "infinico/cross-unreturned-consequence",
    "service-levels",
    at="exclusions, cross (14) (line 196)",
    ja="前に故障機を指定の場所へ返さなかった客は、クロスセンドバックの対応を受けられない。"
    "遅れて返した場合にどうなるかは書かれていない。",
    en="A customer who once failed to send a faulty unit back to the designated place gets no service under cross "
    "send-back. What holds for one sent back late is not said.",
)
CASE_CLOSING = APPLIANCE_POLICY.clause(
    "infinico/case-closing-conditions",
    "scope",
    at="technical support (lines 203-208); virtual-appliance policy (lines 535-540)",
    ja="技術支援の問合せは、要る情報が先に出されない、提案した変更が行われない、ベンダーの製品の問題でないと分かった、"
    "原因を追えず進まないとベンダーが判断した、説明や対応を尽くしたとベンダーが判断した、のどれかで終わる。",
    en="An inquiry to technical support is over as soon as one of these holds: information needed is not given "
    "beforehand; changes proposed are not made; the trouble turns out not to be the vendor's product; the vendor "
    "finds the cause untraceable and no progress; the vendor finds that it has explained and done what it can.",
)
NO_MAKER_LIST = APPLIANCE_POLICY.clause(
    "infinico/maker-has-no-exclusion-list",
    "scope",
    at="whole page (lines 108-521), observed",
    ja="対象外の一覧はオンサイト、クロスセンドバック、技術支援にあり、メーカ保守と製品保証にはない。",
    en="Lists of exclusions exist for onsite, cross send-back and technical support, but none for maker maintenance "
    "and the warranty.",
)

# --- Policy for virtual appliances -------------------------------------------------------------------------------

VIRTUAL_POLICY = Document(
    "infinico/virtual-appliance-policy",
    vendor="infinico",
    number="002",
    ja="仮想アプライアンスの保守方針ページ",
    en="Policy page for virtual appliances",
)

VIRTUAL_HARDWARE = VIRTUAL_POLICY.clause(
    "infinico/va-no-hardware-service",
    "coverage",
    at="whole page (lines 522-613), derived; service guide, technical support for virtual appliances (line 104)",
    ja="仮想アプライアンスにあるのは技術支援だけで、交換、貸出し、オンサイトはない。",
    en="For virtual appliances there is technical support only: no exchange, no loan, no onsite work.",
)
VIRTUAL_LONGEST_TERM = VIRTUAL_POLICY.clause(
    "infinico/va-max-term",
    "contract-terms",
    at="contract term (line 525); service guide, technical support for virtual appliances (line 104)",
    ja="仮想アプライアンスの保守は7年までで、方針はサービスの開始日から、案内は新品を買った日から数える。",
    en="Maintenance of a virtual appliance reaches 7 years at most, counted from the service start date by the policy "
    "and from the day of new purchase by the guide.",
)
VIRTUAL_START_WINDOW = VIRTUAL_POLICY.clause(
    "infinico/va-service-start-window",
    "contract-terms",
    at="contract term (line 526)",
    ja="仮想アプライアンスの開始日は、オンライン利用者登録の日から45日の間で自由に選べる。",
    en="For virtual appliances any start date within 45 days of the online user registration may be chosen.",
)

VA_EOS_TOTAL = VIRTUAL_POLICY.clause(
    "infinico/va-eos-total-period",
    "lifecycle",
    at="products no longer sold (line 528)",
    ja="仮想アプライアンスでは、販売終了を告知した日から5年を延長の支援期間と呼ぶ。買った日から数える定めはない。",
    en="For virtual appliances the 5 years from the announcement of the end of sale are called the extended support "
    "period. Nothing is counted from the purchase.",
)
VA_EOS_NORMAL = VIRTUAL_POLICY.clause(
    "infinico/va-eos-normal-phase",
    "lifecycle",
    at="products no longer sold, software (line 528)",
    ja="仮想アプライアンスの通常の支援は、販売終了から1年間である。",
    en="Normal support of a virtual appliance lasts for one year from the end of sale.",
)
VA_EOS_EXTENDED = VIRTUAL_POLICY.clause(
    "infinico/va-eos-extended-phase",
    "lifecycle",
    at="products no longer sold, software (line 528)",
    ja="仮想アプライアンスの延長の支援は、通常の支援が終わった日から4年間である。",
    en="Extended support of a virtual appliance lasts for 4 years from the day on which normal support ended.",
)
VA_EOS_FEATURES = VIRTUAL_POLICY.clause(
    "infinico/va-eos-no-feature-updates",
    "lifecycle",
    at="products no longer sold (line 528)",
    ja="販売終了から1年が過ぎた後は、原則として不具合への対応だけになり、機能は更新されない。"
    "一方、通常の支援の説明は、初めの1年から機能の追加をしないとする。",
    en="Once a year has passed since the end of sale there are in principle only fixes and no feature updates. "
    "The text on normal support, however, rules out new features in the first year already.",
)
VA_EOS_WORK = VIRTUAL_POLICY.clause(
    "infinico/va-eos-phase-entitlements",
    "lifecycle",
    at="products no longer sold, software (line 528)",
    ja="仮想アプライアンスの通常と延長の支援で受けられることは、アプライアンスの通常と限定の保守と同じである。"
    "OSについての文は、アプライアンスの期間の名を使い続けている。",
    en="What normal and extended support of a virtual appliance bring is the same as in the normal and limited phases "
    "of appliances. The sentences on operating systems still use the appliances' names of the phases.",
)
VIRTUAL_TABLE = VIRTUAL_POLICY.clause(
    "infinico/va-published-table",
    "versions",
    at="table of versions (lines 585-597); appliance policy, table of versions (lines 375-388)",
    ja="仮想アプライアンスの方針の表には、NetNebulas VAのDHCPに3.18.3（2018-03-08）、DefRADに3.19.1（2018-04-16）が"
    "載る。アプライアンスの方針の表では、同じ二つにそれより新しい版が載り、二つの表は合わない。",
    en="The table of the virtual-appliance policy lists 3.18.3 (2018-03-08) for NetNebulas VA DHCP and 3.19.1 "
    "(2018-04-16) for NetNebulas VA DefRAD. The table for appliances lists newer versions of these two; "
    "the tables do not agree.",
)

VA_HOST = VIRTUAL_POLICY.clause(
    "infinico/va-host-is-customers",
    "scope",
    at="first triage (line 533)",
    ja="土台となるハードウェアとハイパーバイザーは客が用意するもので、製品には入らない。",
    en="The host hardware and the hypervisor are the customer's own and no part of the product.",
)
VA_TRIAGE = VIRTUAL_POLICY.clause(
    "infinico/va-triage-by-customer",
    "scope",
    at="first triage (line 533)",
    ja="原因が仮想アプライアンスのソフトウェアか、それ以外（ネットワークの設定、他社の機器、クライアント、電源、"
    "土台のハードウェア、ストレージ、ハイパーバイザー）かは、客が切り分ける。",
    en="Whether the software of the virtual appliance is to blame or something else (network settings, other makers' "
    "devices, clients, power, host hardware, storage, hypervisor) is for the customer to find out.",
)
VA_TRIAGE_FIXES = VIRTUAL_POLICY.clause(
    "infinico/va-triage-includes-settings-and-fixes",
    "scope",
    at="first triage (line 533)",
    ja="仮想アプライアンスの切り分けには、設定の誤りがないと確かめること、その問題に効くホットフィックスや"
    "定期リリースを当てることも入る。",
    en="Isolating a fault of a virtual appliance also takes making sure that no setting is wrong, and applying a "
    "hotfix or periodic release that deals with the problem.",
)
VA_FORM = VIRTUAL_POLICY.clause(
    "infinico/va-inquire-via-form",
    "scope",
    at="first triage (line 533)",
    ja="設定の誤りも、その問題に効くソフトウェアもなければ、客は指定のフォームから技術支援に問い合わせる。",
    en="If no setting is wrong and no software deals with the problem, the customer asks technical support by the "
    "designated form.",
)

# --- Procedure for repair and exchange ---------------------------------------------------------------------------

PROCEDURE = Document(
    "infinico/repair-procedure",
    vendor="infinico",
    number="002",
    ja="修理と交換の依頼手順ページ",
    en="Procedure page for repair and exchange",
)

WARRANTY_RULES = PROCEDURE.clause(
    "infinico/warranty-detailed-rules-elsewhere",
    "warranty",
    at="warranty (lines 655-656)",
    ja="製品保証の細かな条件は別の文書にあり、この4ページには載っていない。",
    en="The finer conditions of the warranty stand in a separate document, which is not among these four pages.",
)
REPAIR_DURATION = PROCEDURE.clause(
    "infinico/warranty-repair-duration",
    "warranty",
    at="warranty, sending the unit (line 671)",
    ja="修理日数は製品と故障の様子しだいで、ベンダーが現物を見てから目安を伝える。",
    en="How many days a repair takes depends on product and fault; the vendor gives an estimate once it has seen "
    "the unit.",
    informs_ja="日数も期限も示されないため、修理の終わる日は計算できない。",
    informs_en="No number of days and no limit is given, so no day can be computed on which the repair ends.",
)
STEP_ORDER = PROCEDURE.clause(
    "infinico/case-step-order",
    "scope",
    at="whole page (lines 614-688)",
    ja="手順の順序。どれも切り分け、依頼票、ベンダーの判断で始まる。クロスセンドバックは交換機が出て故障機を送る。"
    "メーカ保守は貸す機器が出て、動くと確かめてから故障機を送り、修理した機器が戻って、確かめてから貸す機器を返す。"
    "製品保証は故障機を送り、修理した機器が戻る。初期不良は認定、新品の発送、故障機の返送と進む。",
    en="The order of steps. All begin with triage, request slip and the vendor's judgement. Cross send-back: exchange "
    "unit out, faulty unit back. Maker: loan unit out, checked, faulty unit sent, repaired unit back, checked, loan "
    "unit returned. Warranty: faulty unit sent, repaired unit back. Initial defect: recognition, new unit out, faulty "
    "unit back.",
)
SEPARATE_TERMS = PROCEDURE.clause(
    "infinico/onsite-separate-terms",
    "scope",
    at="cross send-back (line 615), maker (line 632)",
    ja="オンサイトの客には別の規約があり、この4ページには載っていない。",
    en="For onsite customers there are terms of their own, which are not among these four pages.",
)
REQUEST_CONTENTS = PROCEDURE.clause(
    "infinico/request-contents",
    "scope",
    at="cross send-back (line 622), maker (line 636), warranty (line 659), initial defects (line 679)",
    ja="依頼には客のID、故障機のシリアル番号、ソフトウェアの版、不具合の内容を書く。"
    "本体の画面が開けるなら、設定の控えと保守用のログも付ける。",
    en="A request names the customer ID, the serial number of the faulty unit, the software version and the trouble; "
    "if the unit's screen can be reached, a backup of the settings and the maintenance log go with it.",
)
REPAIR_SLIP = PROCEDURE.clause(
    "infinico/repair-slip-required",
    "scope",
    at="step (2) of each procedure (lines 623-627, 637-641, 660-664, 680-684)",
    ja="切り分けの後、修理の依頼票を書いて問合せフォームから送る。クロスセンドバックではチェックシートと"
    "自己診断の結果も添える。",
    en="After the triage a repair slip is filled in and sent by the inquiry form; for cross send-back the check sheet "
    "and the result of the self-diagnosis go with it.",
)
RETURN_ADDRESS = PROCEDURE.clause(
    "infinico/return-address",
    "service-levels",
    at="sending of units (lines 630, 646, 652, 667, 687)",
    ja="故障機も貸した機器も、四つの手順のどれでも、ベンダーの技術支援の同じ宛先へ送る。",
    en="Faulty and loan units, in all four procedures, go to one and the same address of the vendor's technical "
    "support.",
    informs_ja="宛先そのものであり、日も可否もここからは計算できない。別の宛先へ送ったときにどうなるかも書かれていない。",
    informs_en="It is an address: no day and no yes or no follows from it. What follows if a unit goes elsewhere is "
    "not said either.",
)
ASK_WHEN_UNSURE = PROCEDURE.clause(
    "infinico/maker-may-ask-when-unsure",
    "scope",
    at="maker (1) (lines 634-636)",
    ja="メーカ保守の客は、機器の故障か見分けにくいとき、先に技術支援のフォームで尋ねてよい。"
    "ほかの保守にこの一文はない。",
    en="Maker customers who can hardly tell whether the unit has failed may first ask by the technical-support form. "
    "Nothing of the kind is said for the other services.",
)
MAKER_FAULTY_SEND = PROCEDURE.clause(
    "infinico/maker-faulty-unit-send",
    "service-levels",
    at="maker (3) and (4) (lines 642-646)",
    ja="メーカ保守の客は、貸された機器が動くと確かめてから故障機を送る。いつまでにかは書かれていない。",
    en="Under maker maintenance the customer sends the faulty unit after checking that the loan unit works. By when "
    "is not said.",
)
INITIAL_ELIGIBILITY = PROCEDURE.clause(
    "infinico/initial-defect-eligibility",
    "initial-defect",
    at="initial defects (lines 674-676)",
    ja="初期不良の交換を受けられるのは、利用者登録があり、別の文書の条件を満たす機器である。"
    "その条件も期間もこの4ページにはない。",
    en="Exchange for an initial defect is for units that are registered and meet the conditions of a separate "
    "document. Neither those conditions nor a period stand in these four pages.",
)
INITIAL_NEW_UNIT = PROCEDURE.clause(
    "infinico/initial-defect-advance-new-unit",
    "initial-defect",
    at="initial defects (3) (line 686)",
    ja="ベンダーが初期不良と認めると新品が出る。故障機が戻るのを待たない。",
    en="If the vendor recognises an initial defect, a new unit goes out without waiting for the faulty one.",
)
INITIAL_DISPATCH = PROCEDURE.clause(
    "infinico/initial-defect-dispatch",
    "initial-defect",
    at="initial defects (3) (line 686)",
    ja="新品は、初期不良と認めてから1～2営業日のうちに出る。1日目より早くは出ないのかは書かれていない。",
    en="The new unit leaves within 1 to 2 business days of the recognition. Whether it cannot leave before the first "
    "of them is not said.",
)
INITIAL_RETURN = PROCEDURE.clause(
    "infinico/initial-defect-return-deadline",
    "initial-defect",
    at="initial defects (3) (line 686)",
    ja="初期不良の故障機は、新品が届いてから5営業日のうちに送る。遅れたときの定めはない。",
    en="The unit with the initial defect is sent within 5 business days of the arrival of the new one. Nothing is "
    "said of sending it later.",
)
INITIAL_SHIPPING = PROCEDURE.clause(
    "infinico/initial-defect-shipping-by-vendor",
    "initial-defect",
    at="initial defects (line 688)",
    ja="初期不良の故障機を送る料金はベンダーが持つ。新品の送料には触れない。",
    en="Sending in the unit with the initial defect is at the vendor's expense. Of shipping the new unit nothing is "
    "said.",
)
