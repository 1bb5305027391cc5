"""Infinico: what its pages put outside each service, one clause for each item of the four lists.

Two lists and the one of technical support stand in the policy for appliances, one in that for virtual appliances.
Items of the same text have the same gist.
"""

from maintrules.vendors.infinico.clauses import APPLIANCE_POLICY, VIRTUAL_POLICY

# --- Onsite maintenance -----------------------------------------------------------------------------------------------

ONSITE_01 = APPLIANCE_POLICY.clause(
    "infinico/onsite-excludes-out-of-hours-9-17",
    "scope",
    at="onsite exclusion (1) (line 155)",
    ja="平日9時-17時のオンサイト契約では、その時間帯から外れた作業は行わない。24時間365日の契約にこの除外はない。",
    en="Under the onsite contract for weekdays 9 to 17 nothing is done outside those hours. The 24x365 contract knows "
    "no such exception.",
)
ONSITE_02 = APPLIANCE_POLICY.clause(
    "infinico/onsite-excludes-first-line-triage",
    "scope",
    at="onsite exclusion (2) (line 156)",
    ja="どこが故障しているかを最初に見分ける作業を、客に代わって行うことはない。",
    en="Finding out at first where the fault lies is not done in the customer's stead.",
)
ONSITE_03 = APPLIANCE_POLICY.clause(
    "infinico/onsite-excludes-check-after-bad-triage",
    "scope",
    at="onsite exclusion (3) (line 157)",
    ja="客の見分けが足りないか、申告が事実と違ったために要った確認の訪問は含まれない。足りないかどうかはベンダーがみる。",
    en="A visit to check that became necessary because the customer's triage was inadequate or the report untrue is "
    "not included. What is inadequate is for the vendor to say.",
)
ONSITE_04 = APPLIANCE_POLICY.clause(
    "infinico/onsite-excludes-config-change",
    "scope",
    at="onsite exclusion (4) (line 158)",
    ja="機器の設定を変える、足す、消す作業は含まれない。",
    en="Changing, adding to or removing from the configuration is not included.",
)
ONSITE_05 = APPLIANCE_POLICY.clause(
    "infinico/onsite-excludes-install-move-connect",
    "scope",
    at="onsite exclusion (5) (line 159)",
    ja="機器を据え付ける、移す、増やす、外す作業と、保守に入っていない機器につなぐ作業は含まれない。",
    en="Setting up, moving, adding or taking away units is not included, nor is connecting them to equipment that is "
    "not under maintenance.",
)
ONSITE_06 = APPLIANCE_POLICY.clause(
    "infinico/onsite-excludes-high-place-work",
    "scope",
    at="onsite exclusion (6) (line 160)",
    ja="高い所に取り付けた機器の交換は含まれない。何メートルからかの定めはない。",
    en="Exchanging a unit mounted at height is not included. From which height on is not said.",
)
ONSITE_07 = APPLIANCE_POLICY.clause(
    "infinico/onsite-excludes-cabling-work",
    "scope",
    at="onsite exclusion (7) (line 161)",
    ja="部屋の模様替えなどで要るようになった配線の工事は含まれない。",
    en="Cabling that a new room layout or the like calls for is not included.",
)
ONSITE_08 = APPLIANCE_POLICY.clause(
    "infinico/onsite-excludes-inspection-or-planned-outage",
    "scope",
    at="onsite exclusion (8) (line 162)",
    ja="定期の点検や、計画された停電への対応は含まれない。",
    en="Periodic inspection and attendance at planned power cuts are not included.",
)
ONSITE_09 = APPLIANCE_POLICY.clause(
    "infinico/onsite-excludes-software-upgrade-work",
    "scope",
    at="onsite exclusion (9) (line 163)",
    ja="機器のソフトウェアを新しい版に上げる作業は含まれない。",
    en="Bringing the unit's software to a newer version is not included.",
)
ONSITE_10 = APPLIANCE_POLICY.clause(
    "infinico/onsite-excludes-problem-not-caused-by-device",
    "scope",
    at="onsite exclusion (10) (line 164)",
    ja="契約の機器から生じたのではない問題には対応しない。",
    en="Problems that do not come from the unit under contract are not dealt with.",
)
ONSITE_11 = APPLIANCE_POLICY.clause(
    "infinico/onsite-excludes-opened-or-modified",
    "scope",
    at="onsite exclusion (11) (line 165)",
    ja="許可を得ずに開けたり、分解、加工、改造したりした機器には対応しない。",
    en="A unit opened, dismantled, processed or modified without leave is not dealt with.",
)
ONSITE_12 = APPLIANCE_POLICY.clause(
    "infinico/onsite-excludes-unsupported-environment",
    "scope",
    at="onsite exclusion (12) (line 166)",
    ja="ベンダーが支援していないプロトコルや環境、アプリケーションに関わることには対応しない。",
    en="Matters of an environment, application or protocol that the vendor does not support are not dealt with.",
)
ONSITE_13 = APPLIANCE_POLICY.clause(
    "infinico/onsite-excludes-natural-disaster",
    "scope",
    at="onsite exclusion (13) (line 167)",
    ja="雷などの自然の災いや、ほかに誰も責めを負わない出来事から生じた問題には対応しない。",
    en="Problems from lightning, natural disaster or another event for which nobody is to blame are not dealt with.",
)
ONSITE_14 = APPLIANCE_POLICY.clause(
    "infinico/onsite-excludes-third-party-harm",
    "scope",
    at="onsite exclusion (14) (line 168)",
    ja="第三者が害を加えたことによる不具合は含まれない。",
    en="Faults that a third party's harmful act brought about are not included.",
)
ONSITE_15 = APPLIANCE_POLICY.clause(
    "infinico/onsite-excludes-unapproved-channel-form-or-hotline",
    "scope",
    at="onsite exclusion (15) (line 169)",
    ja="問合せフォームか、指定の修理専用の電話窓口のほかの方法では受け付けない。",
    en="Requests come in by the inquiry form or the designated telephone desk for repairs, and by no other way.",
)
ONSITE_16 = APPLIANCE_POLICY.clause(
    "infinico/onsite-excludes-missing-id-serial-rma",
    "scope",
    at="onsite exclusion (16) (line 170)",
    ja="お客様ID、シリアル番号、修理番号など、要る情報が示されなければ対応しない。ほかに何が要るかは限られていない。",
    en="Nothing is done unless customer ID, serial number, repair number and whatever else is needed are given; the "
    "list is open.",
)
ONSITE_17 = APPLIANCE_POLICY.clause(
    "infinico/onsite-excludes-operation-questions",
    "scope",
    at="onsite exclusion (17) (line 171)",
    ja="機器の使い方や管理の仕方についての質問は、オンサイトでは受けない。",
    en="Questions on how to run or manage the unit are not for onsite maintenance.",
)
ONSITE_18 = APPLIANCE_POLICY.clause(
    "infinico/onsite-excludes-outside-work-meetings",
    "scope",
    at="onsite exclusion (18) (line 172)",
    ja="オンサイトの作業範囲を超える外出の作業、会議、報告は行わない。",
    en="Outside work, meetings and reports beyond the onsite work are not done.",
)
ONSITE_19 = APPLIANCE_POLICY.clause(
    "infinico/onsite-excludes-site-or-owner-mismatch",
    "scope",
    at="onsite exclusion (19) (line 173)",
    ja="契約や利用者登録と違う場所で、または違う所有者が使っている機器には対応しない。契約と登録が食い違うときの定めは"
    "ない。",
    en="A unit used at a place, or by an owner, other than in the contract or the user registration is not dealt "
    "with. What holds where these two differ is not said.",
)
ONSITE_20 = APPLIANCE_POLICY.clause(
    "infinico/onsite-excludes-misuse-of-covered-product",
    "scope",
    at="onsite exclusion (20) (line 174)",
    ja="誤った使い方、不注意、事故など、客や第三者に責任のある故障には対応しない。",
    en="Faults for which the customer or a third party is to answer, by wrong use, carelessness, accident or the "
    "like, are not dealt with.",
)
ONSITE_21 = APPLIANCE_POLICY.clause(
    "infinico/onsite-excludes-failure-analysis-and-progress-reports",
    "scope",
    at="onsite exclusion (21) (line 175)",
    ja="故障した機器の解析も、その報告も、途中経過の報告もしない。機器が正常に戻れば作業は終わりである。",
    en="The failed unit is not analysed, and neither findings nor progress are reported. Once the unit is back to "
    "normal, the work is complete.",
)
ONSITE_22 = APPLIANCE_POLICY.clause(
    "infinico/onsite-excludes-replacement-before-customer-triage",
    "scope",
    at="onsite exclusion (22) (line 176)",
    ja="客による最初の見分けが終わらないうちは、機器を交換しない。",
    en="No unit is exchanged before the customer has finished the first triage.",
)
ONSITE_23 = APPLIANCE_POLICY.clause(
    "infinico/onsite-excludes-preventive-replacement",
    "scope",
    at="onsite exclusion (23) (line 177)",
    ja="故障の見分けが最後まで済まないうちに、念のため機器を取り替えることはしない。",
    en="Units are not swapped as a precaution before the isolation of the fault is finished.",
)
ONSITE_24 = APPLIANCE_POLICY.clause(
    "infinico/onsite-excludes-return-of-removed-parts",
    "scope",
    at="onsite exclusion (24) (line 178)",
    ja="引き取った部品や機器はベンダーのものになり、返さない。手元に残したい客には有料で売る。",
    en="Parts and units taken away become the vendor's and are not given back. A customer who wants to keep them can "
    "buy them.",
)
ONSITE_25 = APPLIANCE_POLICY.clause(
    "infinico/onsite-excludes-data-guarantee",
    "scope",
    at="onsite exclusion (25) (line 179)",
    ja="修理や交換に伴うデータの保証も復旧もしない。客は設定を変えるたびに控えを取り、保管しておく。",
    en="Data touched by repair or exchange are neither guaranteed nor recovered. The customer makes and keeps a "
    "backup at each change of settings.",
)
ONSITE_26 = APPLIANCE_POLICY.clause(
    "infinico/onsite-excludes-work-outside-contract",
    "scope",
    at="onsite exclusion (26) (line 180)",
    ja="ほかに、オンサイト契約の内容に入らない作業を頼まれても行わない。",
    en="Any other work asked for that is not part of the onsite contract is not done.",
)

# --- Cross send-back --------------------------------------------------------------------------------------------------

CROSS_01 = APPLIANCE_POLICY.clause(
    "infinico/cross-excludes-outside-weekday-9-17",
    "scope",
    at="cross send-back exclusion (1) (line 183)",
    ja="平日9時-17時のほかに受け付けも対応もしない。祝日、会社の休日、夏と年末年始の休みは平日に数えない。",
    en="There is no reception and no response outside 9 to 17 on weekdays. Holidays and the company's designated, "
    "summer and new-year closures do not count as weekdays.",
)
CROSS_02 = APPLIANCE_POLICY.clause(
    "infinico/cross-excludes-first-line-triage",
    "scope",
    at="cross send-back exclusion (2) (line 184)",
    ja="どこが故障しているかを最初に見分ける作業を、客に代わって行うことはない。",
    en="Finding out at first where the fault lies is not done in the customer's stead.",
)
CROSS_03 = APPLIANCE_POLICY.clause(
    "infinico/cross-excludes-config-change",
    "scope",
    at="cross send-back exclusion (3) (line 185)",
    ja="機器の設定を変える、足す、消す作業は含まれない。",
    en="Changing, adding to or removing from the configuration is not included.",
)
CROSS_04 = APPLIANCE_POLICY.clause(
    "infinico/cross-excludes-data-services",
    "scope",
    at="cross send-back exclusion (4) (line 186)",
    ja="設定データを直す、控えから戻すなど、客の持つデータについての作業は含まれない。",
    en="Mending configuration data, putting a backup back and other work on the customer's data are not included.",
)
CROSS_05 = APPLIANCE_POLICY.clause(
    "infinico/cross-excludes-unapproved-channel-form-only",
    "scope",
    at="cross send-back exclusion (5) (line 187)",
    ja="問合せフォームのほかの方法では、受け付けも回答もしない。",
    en="Requests are taken and answered by the inquiry form only.",
)
CROSS_06 = APPLIANCE_POLICY.clause(
    "infinico/cross-excludes-missing-id-serial",
    "scope",
    at="cross send-back exclusion (6) (line 188)",
    ja="お客様ID、シリアル番号など、要る情報が示されなければ対応しない。ほかに何が要るかは限られていない。",
    en="Nothing is done unless customer ID, serial number and whatever else is needed are given; the list is open.",
)
CROSS_07 = APPLIANCE_POLICY.clause(
    "infinico/cross-excludes-travel-work-meetings",
    "scope",
    at="cross send-back exclusion (7) (line 189)",
    ja="出向かなければできない作業、会議、報告は行わない。",
    en="Work, meetings and reports for which somebody would have to travel are not done.",
)
CROSS_08 = APPLIANCE_POLICY.clause(
    "infinico/cross-excludes-opened-or-modified",
    "scope",
    at="cross send-back exclusion (8) (line 190)",
    ja="許可を得ずに開けたり、分解、加工、改造したりした機器には対応しない。",
    en="A unit opened, dismantled, processed or modified without leave is not dealt with.",
)
CROSS_09 = APPLIANCE_POLICY.clause(
    "infinico/cross-excludes-unsupported-environment",
    "scope",
    at="cross send-back exclusion (9) (line 191)",
    ja="ベンダーが支援していないプロトコルや環境、アプリケーションに関わることには対応しない。",
    en="Matters of an environment, application or protocol that the vendor does not support are not dealt with.",
)
CROSS_10 = APPLIANCE_POLICY.clause(
    "infinico/cross-excludes-natural-disaster",
    "scope",
    at="cross send-back exclusion (10) (line 192)",
    ja="雷などの自然の災いや、ほかに誰も責めを負わない出来事から生じた問題には対応しない。",
    en="Problems from lightning, natural disaster or another event for which nobody is to blame are not dealt with.",
)
CROSS_11 = APPLIANCE_POLICY.clause(
    "infinico/cross-excludes-third-party-harm",
    "scope",
    at="cross send-back exclusion (11) (line 193)",
    ja="第三者が害を加えたことによる不具合は含まれない。",
    en="Faults that a third party's harmful act brought about are not included.",
)
CROSS_12 = APPLIANCE_POLICY.clause(
    "infinico/cross-excludes-site-or-owner-mismatch",
    "scope",
    at="cross send-back exclusion (12) (line 194)",
    ja="契約や利用者登録と違う場所で、または違う所有者が使っている機器には対応しない。契約と登録が食い違うときの定めは"
    "ない。",
    en="A unit used at a place, or by an owner, other than in the contract or the user registration is not dealt "
    "with. What holds where these two differ is not said.",
)
CROSS_13 = APPLIANCE_POLICY.clause(
    "infinico/cross-excludes-misuse-of-covered-product",
    "scope",
    at="cross send-back exclusion (13) (line 195)",
    ja="誤った使い方、不注意、事故など、客や第三者に責任のある故障には対応しない。",
    en="Faults for which the customer or a third party is to answer, by wrong use, carelessness, accident or the "
    "like, are not dealt with.",
)
CROSS_14 = APPLIANCE_POLICY.clause(
    "infinico/cross-excludes-past-unreturned-unit",
    "scope",
    at="cross send-back exclusion (14) (line 196)",
    ja="前に故障した機器を送り返さなかった客には対応しない。いつまでか、後から返せばよいかの定めはない。",
    en="A customer who has failed to send back a faulty unit before gets no service. For how long, and whether a late "
    "return mends it, is not said.",
)
CROSS_15 = APPLIANCE_POLICY.clause(
    "infinico/cross-excludes-replacement-before-customer-triage",
    "scope",
    at="cross send-back exclusion (15) (line 197)",
    ja="客による最初の見分けが終わらないうちは、機器を交換しない。",
    en="No unit is exchanged before the customer has finished the first triage.",
)
CROSS_16 = APPLIANCE_POLICY.clause(
    "infinico/cross-excludes-preventive-replacement",
    "scope",
    at="cross send-back exclusion (16) (line 198)",
    ja="故障の見分けが最後まで済まないうちに、念のため機器を取り替えることはしない。",
    en="Units are not swapped as a precaution before the isolation of the fault is finished.",
)
CROSS_17 = APPLIANCE_POLICY.clause(
    "infinico/cross-excludes-return-of-faulty-unit",
    "scope",
    at="cross send-back exclusion (17) (line 199)",
    ja="引き取った機器はベンダーのものになり、返さない。手元に残したい客には有料で売る。",
    en="Units taken in become the vendor's and are not given back. A customer who wants to keep one can buy it.",
)
CROSS_18 = APPLIANCE_POLICY.clause(
    "infinico/cross-excludes-work-outside-contract-cross",
    "scope",
    at="cross send-back exclusion (18) (line 200)",
    ja="ほかに、クロスセンドバック契約の内容に入らない作業は行わない。",
    en="Any other work that is not part of the cross send-back contract is not done.",
)

# --- Technical support for appliances ---------------------------------------------------------------------------------

TECH_01 = APPLIANCE_POLICY.clause(
    "infinico/tech-excludes-inquiry-before-triage",
    "scope",
    at="technical-support exclusion (1) (line 211)",
    ja="客による最初の見分けが終わらないうちの問合せには答えない。",
    en="Inquiries made before the customer has finished the first triage are not answered.",
)
TECH_02 = APPLIANCE_POLICY.clause(
    "infinico/tech-excludes-outside-weekday-9-17",
    "scope",
    at="technical-support exclusion (2) (line 212)",
    ja="平日9時-17時のほかに受け付けも対応もしない。祝日、会社の休日、夏と年末年始の休みは平日に数えない。",
    en="There is no reception and no response outside 9 to 17 on weekdays. Holidays and the company's designated, "
    "summer and new-year closures do not count as weekdays.",
)
TECH_03 = APPLIANCE_POLICY.clause(
    "infinico/tech-excludes-development-consulting-install",
    "scope",
    at="technical-support exclusion (3) (line 213)",
    ja="製品に関わる開発の手伝い、作り込み、構築の相談、導入時の設定や据付けは含まれない。",
    en="Help with development, customising, advice on building a system, and initial setup or installation are not "
    "included.",
)
TECH_04 = APPLIANCE_POLICY.clause(
    "infinico/tech-excludes-customer-built-system-behaviour",
    "scope",
    at="technical-support exclusion (4) (line 214)",
    ja="客が製品を組み込んで作ったシステム全体の動きについては支援しない。",
    en="How a system behaves as a whole that the customer built with the product is not supported.",
)
TECH_05 = APPLIANCE_POLICY.clause(
    "infinico/tech-excludes-config-authoring",
    "scope",
    at="technical-support exclusion (5) (line 215)",
    ja="客が使う設定を作ったり、手を入れたりすることはしない。",
    en="Settings for the customer's use are neither written nor edited.",
)
TECH_06 = APPLIANCE_POLICY.clause(
    "infinico/tech-excludes-misuse-of-supported-product",
    "scope",
    at="technical-support exclusion (6) (line 216)",
    ja="誤った使い方、不注意、事故など、客や第三者に責任のある障害には対応しない。",
    en="Trouble for which the customer or a third party is to answer, by wrong use, carelessness, accident or the "
    "like, is not dealt with.",
)
TECH_07 = APPLIANCE_POLICY.clause(
    "infinico/tech-excludes-data-services",
    "scope",
    at="technical-support exclusion (7) (line 217)",
    ja="設定データを直す、控えから戻すなど、客の持つデータについての作業は含まれない。",
    en="Mending configuration data, putting a backup back and other work on the customer's data are not included.",
)
TECH_08 = APPLIANCE_POLICY.clause(
    "infinico/tech-excludes-third-party-compatibility",
    "scope",
    at="technical-support exclusion (8) (line 218)",
    ja="他社の製品と合うかどうかの確認や検証は含まれない。",
    en="Checking or verifying that other makers' products go together with it is not included.",
)
TECH_09 = APPLIANCE_POLICY.clause(
    "infinico/tech-excludes-unsupported-version",
    "scope",
    at="technical-support exclusion (9) (line 219)",
    ja="対象から外れた版のソフトウェアで使われている製品については、問合せに答えない。",
    en="Inquiries about a product that runs a software version no longer supported get no answer.",
)
TECH_10 = APPLIANCE_POLICY.clause(
    "infinico/tech-excludes-confidential-internals",
    "scope",
    at="technical-support exclusion (10) (line 220)",
    ja="内部の仕様やアルゴリズムの詳細など、社外に出さない事柄には答えない。どこからそう扱うかはベンダーがみる。",
    en="Inner details of specification or algorithms and other confidential matters are not disclosed. Where that "
    "begins is for the vendor to say.",
)
TECH_11 = APPLIANCE_POLICY.clause(
    "infinico/tech-excludes-service-not-in-method",
    "scope",
    at="technical-support exclusion (11) (line 221)",
    ja="現地での支援や調査、電話など、支援の方法として挙げられていないことは行わない。",
    en="What is not named among the ways of support, such as help or surveys on site and the telephone, is not "
    "provided.",
)
TECH_12 = APPLIANCE_POLICY.clause(
    "infinico/tech-excludes-intermittent-fault",
    "scope",
    at="technical-support exclusion (12) (line 222)",
    ja="時々しか起きないか、なかなか再現しない事象には答えない。どの程度からかの定めはない。",
    en="Events that come and go or hardly reproduce are not answered about. From which degree on is not said.",
)
TECH_13 = APPLIANCE_POLICY.clause(
    "infinico/tech-excludes-abroad-or-not-japanese",
    "scope",
    at="technical-support exclusion (13) (line 223)",
    ja="日本の外での使用と、日本語でない問合せには答えない。",
    en="Use outside Japan and inquiries in another language than Japanese get no answer.",
)
TECH_14 = APPLIANCE_POLICY.clause(
    "infinico/tech-excludes-required-data-not-provided",
    "scope",
    at="technical-support exclusion (14) (line 224)",
    ja="控えのデータ、ログなど、ベンダーが要るとみたものが渡されなければ対応しない。",
    en="Nothing is done where backup data, logs or whatever else the vendor finds necessary are not supplied.",
)
TECH_15 = APPLIANCE_POLICY.clause(
    "infinico/tech-excludes-release-attendance-and-reports",
    "scope",
    at="technical-support exclusion (15) (line 225)",
    ja="修正版が出たときの立会い、不具合の原因の説明や報告書、経過の報告、版を上げる作業は行わない。",
    en="Attendance at the release of a fix, explanations or reports on the cause of a defect, progress reports and "
    "upgrading are not done.",
)
TECH_16 = APPLIANCE_POLICY.clause(
    "infinico/tech-excludes-loan-for-testing-or-backup",
    "scope",
    at="technical-support exclusion (16) (line 226)",
    ja="試験のため、または予備としての機器の貸出しはない。",
    en="No unit is lent for testing or as a spare.",
)
TECH_17 = APPLIANCE_POLICY.clause(
    "infinico/tech-excludes-answer-guarantee-and-damages",
    "scope",
    at="technical-support exclusion (17) (line 227)",
    ja="答えの正しさは保証せず、答えから生じた損害も引き受けない。",
    en="Answers carry no guarantee, and no damage that follows from one is made good.",
)
TECH_18 = APPLIANCE_POLICY.clause(
    "infinico/tech-excludes-deadline-or-named-person",
    "scope",
    at="technical-support exclusion (18) (line 228)",
    ja="答える日時を決めたり、担当者を名指したりする支援はしない。",
    en="Support with a fixed time for the answer or a named engineer is not given.",
)
TECH_19 = APPLIANCE_POLICY.clause(
    "infinico/tech-excludes-fix-after-software-support-end",
    "scope",
    at="technical-support exclusion (19) (line 229)",
    ja="ソフトウェアの支援が終わった製品は直さず、直したものがいつ出るかも教えない。後のほうが終わった製品だけのことか"
    "は読み方による。",
    en="Software past the end of its support is not fixed, nor is it said when a fix will come; whether the latter "
    "holds only past the end can be read either way.",
)
TECH_20 = APPLIANCE_POLICY.clause(
    "infinico/tech-excludes-no-contract-or-unregistered",
    "scope",
    at="technical-support exclusion (20) (line 230)",
    ja="有償の契約がない製品と、利用者登録をしていない製品は支援しない。一方が欠ければ外れる。",
    en="A product without a paid contract, or not registered by its user, is not supported; either lack is enough.",
)
TECH_21 = APPLIANCE_POLICY.clause(
    "infinico/tech-excludes-unapproved-channel-form-only",
    "scope",
    at="technical-support exclusion (21) (line 231)",
    ja="問合せフォームのほかの方法では、受け付けも回答もしない。",
    en="Requests are taken and answered by the inquiry form only.",
)
TECH_22 = APPLIANCE_POLICY.clause(
    "infinico/tech-excludes-missing-id-serial-inquiry",
    "scope",
    at="technical-support exclusion (22) (line 232)",
    ja="お客様ID、シリアル番号など、要る情報が示されなければ対応しない。ほかに何が要るかは限られていない。",
    en="Nothing is done unless customer ID, serial number and whatever else is needed are given; the list is open.",
)
TECH_23 = APPLIANCE_POLICY.clause(
    "infinico/tech-excludes-travel-work-meetings",
    "scope",
    at="technical-support exclusion (23) (line 233)",
    ja="出向かなければできない作業、会議、報告は行わない。",
    en="Work, meetings and reports for which somebody would have to travel are not done.",
)
TECH_24 = APPLIANCE_POLICY.clause(
    "infinico/tech-excludes-natural-disaster",
    "scope",
    at="technical-support exclusion (24) (line 234)",
    ja="雷などの自然の災いや、ほかに誰も責めを負わない出来事から生じた問題には対応しない。",
    en="Problems from lightning, natural disaster or another event for which nobody is to blame are not dealt with.",
)
TECH_25 = APPLIANCE_POLICY.clause(
    "infinico/tech-excludes-opened-or-modified",
    "scope",
    at="technical-support exclusion (25) (line 235)",
    ja="許可を得ずに開けたり、分解、加工、改造したりした機器には対応しない。",
    en="A unit opened, dismantled, processed or modified without leave is not dealt with.",
)

# --- Technical support for virtual appliances -------------------------------------------------------------------------

VA_01 = VIRTUAL_POLICY.clause(
    "infinico/va-tech-excludes-inquiry-before-triage",
    "scope",
    at="technical-support exclusion (1) (line 543)",
    ja="客による最初の見分けが終わらないうちの問合せには答えない。",
    en="Inquiries made before the customer has finished the first triage are not answered.",
)
VA_02 = VIRTUAL_POLICY.clause(
    "infinico/va-tech-excludes-outside-weekday-9-17",
    "scope",
    at="technical-support exclusion (2) (line 544)",
    ja="平日9時-17時のほかに受け付けも対応もしない。祝日、会社の休日、夏と年末年始の休みは平日に数えない。",
    en="There is no reception and no response outside 9 to 17 on weekdays. Holidays and the company's designated, "
    "summer and new-year closures do not count as weekdays.",
)
VA_03 = VIRTUAL_POLICY.clause(
    "infinico/va-tech-excludes-development-consulting-install",
    "scope",
    at="technical-support exclusion (3) (line 545)",
    ja="製品に関わる開発の手伝い、作り込み、構築の相談、導入時の設定や据付けは含まれない。",
    en="Help with development, customising, advice on building a system, and initial setup or installation are not "
    "included.",
)
VA_04 = VIRTUAL_POLICY.clause(
    "infinico/va-tech-excludes-customer-built-system-behaviour",
    "scope",
    at="technical-support exclusion (4) (line 546)",
    ja="客が製品を組み込んで作ったシステム全体の動きについては支援しない。",
    en="How a system behaves as a whole that the customer built with the product is not supported.",
)
VA_05 = VIRTUAL_POLICY.clause(
    "infinico/va-tech-excludes-config-authoring",
    "scope",
    at="technical-support exclusion (5) (line 547)",
    ja="客が使う設定を作ったり、手を入れたりすることはしない。",
    en="Settings for the customer's use are neither written nor edited.",
)
VA_06 = VIRTUAL_POLICY.clause(
    "infinico/va-tech-excludes-misuse-of-supported-product",
    "scope",
    at="technical-support exclusion (6) (line 548)",
    ja="誤った使い方、不注意、事故など、客や第三者に責任のある障害には対応しない。",
    en="Trouble for which the customer or a third party is to answer, by wrong use, carelessness, accident or the "
    "like, is not dealt with.",
)
VA_07 = VIRTUAL_POLICY.clause(
    "infinico/va-tech-excludes-data-services",
    "scope",
    at="technical-support exclusion (7) (line 549)",
    ja="設定データを直す、控えから戻すなど、客の持つデータについての作業は含まれない。",
    en="Mending configuration data, putting a backup back and other work on the customer's data are not included.",
)
VA_08 = VIRTUAL_POLICY.clause(
    "infinico/va-tech-excludes-third-party-compatibility",
    "scope",
    at="technical-support exclusion (8) (line 550)",
    ja="他社の製品と合うかどうかの確認や検証は含まれない。",
    en="Checking or verifying that other makers' products go together with it is not included.",
)
VA_09 = VIRTUAL_POLICY.clause(
    "infinico/va-tech-excludes-unsupported-version",
    "scope",
    at="technical-support exclusion (9) (line 551)",
    ja="対象から外れた版の仮想アプライアンスのソフトウェアで使われている製品については、問合せに答えない。",
    en="Inquiries about a product that runs a version of the virtual appliance's software no longer supported get no "
    "answer.",
)
VA_10 = VIRTUAL_POLICY.clause(
    "infinico/va-tech-excludes-confidential-internals",
    "scope",
    at="technical-support exclusion (10) (line 552)",
    ja="内部の仕様やアルゴリズムの詳細など、社外に出さない事柄には答えない。どこからそう扱うかはベンダーがみる。",
    en="Inner details of specification or algorithms and other confidential matters are not disclosed. Where that "
    "begins is for the vendor to say.",
)
VA_11 = VIRTUAL_POLICY.clause(
    "infinico/va-tech-excludes-service-not-in-method",
    "scope",
    at="technical-support exclusion (11) (line 553)",
    ja="現地での支援や調査、電話など、支援の方法として挙げられていないことは行わない。",
    en="What is not named among the ways of support, such as help or surveys on site and the telephone, is not "
    "provided.",
)
VA_12 = VIRTUAL_POLICY.clause(
    "infinico/va-tech-excludes-intermittent-fault",
    "scope",
    at="technical-support exclusion (12) (line 554)",
    ja="時々しか起きないか、なかなか再現しない事象には答えない。どの程度からかの定めはない。",
    en="Events that come and go or hardly reproduce are not answered about. From which degree on is not said.",
)
VA_13 = VIRTUAL_POLICY.clause(
    "infinico/va-tech-excludes-abroad-or-not-japanese",
    "scope",
    at="technical-support exclusion (13) (line 555)",
    ja="日本の外での使用と、日本語でない問合せには答えない。",
    en="Use outside Japan and inquiries in another language than Japanese get no answer.",
)
VA_14 = VIRTUAL_POLICY.clause(
    "infinico/va-tech-excludes-required-data-not-provided",
    "scope",
    at="technical-support exclusion (14) (line 556)",
    ja="控えのデータ、ログなど、ベンダーが要るとみたものが渡されなければ対応しない。",
    en="Nothing is done where backup data, logs or whatever else the vendor finds necessary are not supplied.",
)
VA_15 = VIRTUAL_POLICY.clause(
    "infinico/va-tech-excludes-release-attendance-and-reports",
    "scope",
    at="technical-support exclusion (15) (line 557)",
    ja="修正版が出たときの立会い、不具合の原因の説明や報告書、経過の報告、版を上げる作業は行わない。",
    en="Attendance at the release of a fix, explanations or reports on the cause of a defect, progress reports and "
    "upgrading are not done.",
)
VA_16 = VIRTUAL_POLICY.clause(
    "infinico/va-tech-excludes-loan-for-testing-or-backup",
    "scope",
    at="technical-support exclusion (16) (line 558)",
    ja="試験のため、または予備としての機器の貸出しはない。",
    en="No unit is lent for testing or as a spare.",
)
VA_17 = VIRTUAL_POLICY.clause(
    "infinico/va-tech-excludes-answer-guarantee-and-damages",
    "scope",
    at="technical-support exclusion (17) (line 559)",
    ja="答えの正しさは保証せず、答えから生じた損害も引き受けない。",
    en="Answers carry no guarantee, and no damage that follows from one is made good.",
)
VA_18 = VIRTUAL_POLICY.clause(
    "infinico/va-tech-excludes-deadline-or-named-person",
    "scope",
    at="technical-support exclusion (18) (line 560)",
    ja="答える日時を決めたり、担当者を名指したりする支援はしない。",
    en="Support with a fixed time for the answer or a named engineer is not given.",
)
VA_19 = VIRTUAL_POLICY.clause(
    "infinico/va-tech-excludes-fix-after-software-support-end",
    "scope",
    at="technical-support exclusion (19) (line 561)",
    ja="ソフトウェアの支援が終わった製品は直さず、直したものがいつ出るかも教えない。後のほうが終わった製品だけのことか"
    "は読み方による。",
    en="Software past the end of its support is not fixed, nor is it said when a fix will come; whether the latter "
    "holds only past the end can be read either way.",
)
VA_20 = VIRTUAL_POLICY.clause(
    "infinico/va-tech-excludes-no-contract-or-unregistered",
    "scope",
    at="technical-support exclusion (20) (line 562)",
    ja="有償の契約がない製品と、利用者登録をしていない製品は支援しない。一方が欠ければ外れる。",
    en="A product without a paid contract, or not registered by its user, is not supported; either lack is enough.",
)
VA_21 = VIRTUAL_POLICY.clause(
    "infinico/va-tech-excludes-unapproved-channel-form-only",
    "scope",
    at="technical-support exclusion (21) (line 563)",
    ja="問合せフォームのほかの方法では、受け付けも回答もしない。",
    en="Requests are taken and answered by the inquiry form only.",
)
VA_22 = VIRTUAL_POLICY.clause(
    "infinico/va-tech-excludes-missing-id-serial-inquiry",
    "scope",
    at="technical-support exclusion (22) (line 564)",
    ja="お客様ID、シリアル番号など、要る情報が示されなければ対応しない。ほかに何が要るかは限られていない。",
    en="Nothing is done unless customer ID, serial number and whatever else is needed are given; the list is open.",
)
VA_23 = VIRTUAL_POLICY.clause(
    "infinico/va-tech-excludes-travel-work-meetings",
    "scope",
    at="technical-support exclusion (23) (line 565)",
    ja="出向かなければできない作業、会議、報告は行わない。",
    en="Work, meetings and reports for which somebody would have to travel are not done.",
)
VA_24 = VIRTUAL_POLICY.clause(
    "infinico/va-tech-excludes-natural-disaster",
    "scope",
    at="technical-support exclusion (24) (line 566)",
    ja="雷などの自然の災いや、ほかに誰も責めを負わない出来事から生じた問題には対応しない。",
    en="Problems from lightning, natural disaster or another event for which nobody is to blame are not dealt with.",
)
VA_25 = VIRTUAL_POLICY.clause(
    "infinico/va-tech-excludes-site-or-owner-mismatch",
    "scope",
    at="technical-support exclusion (25) (line 567)",
    ja="契約や利用者登録と違う場所で、または違う所有者が使っている機器には対応しない。契約と登録が食い違うときの定めは"
    "ない。",
    en="A unit used at a place, or by an owner, other than in the contract or the user registration is not dealt "
    "with. What holds where these two differ is not said.",
)
VA_26 = VIRTUAL_POLICY.clause(
    "infinico/va-tech-excludes-problem-on-non-latest-version",
    "scope",
    at="technical-support exclusion (26) (line 568)",
    ja="最新の版でも指定された版でもないソフトウェアで起きた問題には対応しない。最新が何を指すかは読み方による。",
    en="Problems that arose on software neither of the latest version nor of a designated one are not dealt with. "
    "What counts as the latest can be read in two ways.",
)
VA_27 = VIRTUAL_POLICY.clause(
    "infinico/va-tech-excludes-unsupported-hypervisor",
    "scope",
    at="technical-support exclusion (27) (line 569)",
    ja="ベンダーが指定していないハイパーバイザーの上で使う場合は対応しない。指定の一覧はこのページにない。",
    en="Use on a hypervisor that the vendor did not designate is not dealt with. The designated ones are not listed "
    "on this page.",
)
VA_28 = VIRTUAL_POLICY.clause(
    "infinico/va-tech-excludes-environment-info-unavailable",
    "scope",
    at="technical-support exclusion (28) (line 570)",
    ja="問題が起きた環境や、その内容について要る情報が得られなければ対応しない。",
    en="Nothing is done where the information needed about the environment and the problem cannot be had.",
)
VA_29 = VIRTUAL_POLICY.clause(
    "infinico/va-tech-excludes-fix-not-installed",
    "scope",
    at="technical-support exclusion (29) (line 571)",
    ja="ホットフィックスや定期リリースなど、不具合を直したソフトウェアを入れていない場合は対応しない。それで防げた問題"
    "に限るかは読み方による。",
    en="Where software with fixes, a hotfix or a periodic release, is not installed, nothing is done; whether only "
    "for problems that it would have prevented can be read either way.",
)
VA_30 = VIRTUAL_POLICY.clause(
    "infinico/va-tech-excludes-license-or-contract-not-renewed",
    "scope",
    at="technical-support exclusion (30) (line 572)",
    ja="ライセンスか有償の契約を、更新していない、買っていない、結んでいない場合は対応しない。",
    en="Nothing is done where the licence or the paid contract was not renewed, not bought or never concluded.",
)
