"""Infinico (株式会社インフィニコ): the clauses of its maintenance pages.

Four pages: the service guide, the policy for appliances, the policy for virtual appliances, and the procedure for
repair and exchange.  Places are lines of the text of the pages as captured, counted from 1.

The vendor promises a free hardware warranty of one year from purchase, and beside it paid contracts: cross send-back,
maker maintenance or onsite work for appliances (5 years, 6 or 7 bought in one go), technical support for virtual
appliances (7 years).  A first contract is made at purchase; after that there are only renewals.

Left out: what is done once a request is accepted (exclusion lists, service levels, initial defects, shipping costs).
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
JAPAN_TIME = GUIDE.clause(
    "infinico/case-clock-is-jst",
    "calendar/hours",
    at="whole document, inferred",
    ja="時刻はすべて日本標準時とみる。ほかの時間帯は一度も出てこない。",
    en="All times are taken as Japan Standard Time; no other zone is ever named.",
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
