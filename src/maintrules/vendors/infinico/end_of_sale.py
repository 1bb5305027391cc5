"""What Infinico does for a product that is no longer sold: phases of its software, and how long service goes on."""

from collections.abc import Mapping
from typing import Final

from attrs import evolve

from maintrules.conditions import All, Is
from maintrules.decisions import Outcome
from maintrules.periods import years
from maintrules.phases import (
    ANNOUNCED,
    CONTRACT_END,
    CORPORATE_OS,
    END_OF_SALE,
    OS_CHANGED,
    OS_NECESSARY,
    WITHOUT_RULES,
    After,
    As,
    Boundary,
    Earlier,
    Grant,
    Horizon,
    Later,
    On,
    OnIfAny,
    Phase,
    Phases,
    Then,
)
from maintrules.scope import SERIOUS_DEFECT
from maintrules.vendors.infinico.clauses import (
    EOS_AFTER_END,
    EOS_CONTINUATION,
    EOS_HARDWARE,
    EOS_LIMITED,
    EOS_NORMAL,
    EOS_OS,
    EOS_PHASES,
    EOS_WORK,
    VA_EOS_EXTENDED,
    VA_EOS_FEATURES,
    VA_EOS_NORMAL,
    VA_EOS_TOTAL,
    VA_EOS_WORK,
)
from maintrules.words import BOUGHT, Work

__all__ = ["APPLIANCE_PHASES", "VIRTUAL_PHASES"]

# What is done

FIXES = frozenset({Work.SOFTWARE_FIX, Work.WORKAROUND})
NEW_OS = frozenset({Work.NEW_OS_SUPPORT})
FEATURES = frozenset({Work.NEW_FEATURE})
DATES = frozenset({Work.FIX_DATE})
REPAIRS = frozenset(
    {
        Work.REPAIR,
        Work.LOAN,
        Work.ADVANCE_EXCHANGE,
        Work.UNIT_EXCHANGE,
        Work.PART_EXCHANGE,
        Work.PREVENTIVE_REPLACEMENT,
    }
)
MAJOR_OS = All(Is(CORPORATE_OS, True), Is(OS_NECESSARY, True))

NEVER_TOLD = EOS_AFTER_END.read(
    "infinico/fix-date",
    {"never-told": Grant(DATES, Outcome.EXCLUDED), "after-end": Grant(DATES, Outcome.UNDETERMINED)},
    default="never-told",
    why_ja="修正の時期は、どの段階でも明かさないと読む。",
    why_en="When a fix comes is read as never disclosed, in whatever phase.",
)
NO_FIX = Grant(frozenset({Work.SOFTWARE_FIX}), Outcome.EXCLUDED)
NOTHING_ELSE = Grant((FIXES | NEW_OS | FEATURES) - NO_FIX.works, Outcome.EXCLUDED)
FIX_AFTER_END = EOS_AFTER_END.says(NO_FIX, EOS_WORK, EOS_PHASES)
DATE_AFTER_END = EOS_AFTER_END.says(Grant(DATES, Outcome.EXCLUDED))

FULLY = EOS_WORK.says(Grant(FIXES, Outcome.COVERED))
MAJOR_OS_CONNECTED = EOS_OS.says(Grant(NEW_OS, Outcome.COVERED, MAJOR_OS, Outcome.EXCLUDED), EOS_WORK)
CHANGED_OS = EOS_OS.says(Grant(NEW_OS, Outcome.DISCRETIONARY, Is(OS_CHANGED, True)))
SERIOUSLY = Grant(FIXES, Outcome.COVERED, Is(SERIOUS_DEFECT, True), Outcome.DISCRETIONARY)
SERIOUS_ONLY = EOS_WORK.says(SERIOUSLY, EOS_AFTER_END)
OS_PERHAPS = EOS_WORK.says(Grant(NEW_OS, Outcome.DISCRETIONARY, MAJOR_OS, Outcome.EXCLUDED), EOS_OS)
NO_FEATURES = EOS_WORK.says(Grant(FEATURES, Outcome.EXCLUDED))
NOTHING_MORE = EOS_WORK.says(NOTHING_ELSE, EOS_PHASES)

# The end of sale of appliances

SALE_ENDS = EOS_PHASES.says(On(END_OF_SALE))
ONE_YEAR = EOS_NORMAL.says(After(END_OF_SALE, years(1)), EOS_PHASES)
NORMAL_TWO_YEARS = EOS_NORMAL.says(After(END_OF_SALE, years(2)), EOS_LIMITED, EOS_PHASES)
TWO_YEARS = EOS_LIMITED.says(After(END_OF_SALE, years(2)), EOS_PHASES)
FIVE_YEARS = EOS_LIMITED.says(After(END_OF_SALE, years(5)), EOS_PHASES)
ON_SALE = Phase("on-sale", "販売中", "on sale", None, SALE_ENDS, (NEVER_TOLD,))
NORMAL_DOES = (FULLY, MAJOR_OS_CONNECTED, CHANGED_OS, NO_FEATURES, NEVER_TOLD)
LIMITED_DOES = (SERIOUS_ONLY, OS_PERHAPS, NO_FEATURES, NEVER_TOLD)
NORMAL = Phase("normal", "通常ソフトウェア保守", "normal software maintenance", SALE_ENDS, ONE_YEAR, NORMAL_DOES)
LIMITED = Phase("limited", "限定ソフトウェア保守", "limited software maintenance", ONE_YEAR, FIVE_YEARS, LIMITED_DOES)
GAP = Phase("gap", "定めのない期間", "a time without rules", ONE_YEAR, TWO_YEARS, (NEVER_TOLD,), WITHOUT_RULES)
LIMITED_FROM_THIRD_YEAR = evolve(LIMITED, after=TWO_YEARS)
ENDED = Phase("ended", "終了", "ended", FIVE_YEARS, None, (FIX_AFTER_END, DATE_AFTER_END, NOTHING_MORE))
ANNOUNCED_AND_FIVE_YEARS = EOS_CONTINUATION.read(
    "infinico/eos-announcement",
    {"day-announced": After(ANNOUNCED, years(5)), "announced-day": After(END_OF_SALE, years(5))},
    default="day-announced",
    why_ja="告知した日とあり、告知された販売終了日とは分けて書かれている。",
    why_en="It says the day of the announcement, apart from the end of sale that it announces.",
)
SERVICE_ENDS: Mapping[str, Boundary] = {
    "later-of": Later((As(ANNOUNCED_AND_FIVE_YEARS), After(BOUGHT, years(5)))),
    "earlier-of": Earlier((As(ANNOUNCED_AND_FIVE_YEARS), After(BOUGHT, years(5)))),
    "announcement-only": As(ANNOUNCED_AND_FIVE_YEARS),
}
SERVICE_END = EOS_CONTINUATION.read(
    "infinico/eos-service-end",
    SERVICE_ENDS,
    default="later-of",
    why_ja="早いほうでは、終了の間際に買った客の5年が短くなり、「または」に意味がない。",
    why_en="With the earlier of the two, who buys just before the end gets less, and the alternative means nothing.",
)
CONTRACTS: Mapping[str, Boundary] = {
    "honoured": Later((As(SERVICE_END), OnIfAny(CONTRACT_END))),
    "cut": As(SERVICE_END),
}
UNTIL_CONTRACT_END = EOS_CONTINUATION.read(
    "infinico/eos-contracts",
    CONTRACTS,
    default="honoured",
    why_ja="結ばれた契約は、その期間の終わりまで果たされると読む。",
    why_en="A contract that runs is read as kept to its end.",
)
REPAIR_UNTIL_CONTRACT_END = EOS_HARDWARE.read(
    "infinico/eos-contracts",
    CONTRACTS,
    default="honoured",
    why_ja="結ばれた契約は、その期間の終わりまで果たされると読む。",
    why_en="A contract that runs is read as kept to its end.",
)
APPLIANCE_PHASES: Final = Phases(
    each=EOS_LIMITED.read(
        "infinico/limited-start",
        {
            "second-year": (ON_SALE, NORMAL, LIMITED, ENDED),
            "gap": (ON_SALE, NORMAL, GAP, LIMITED_FROM_THIRD_YEAR, ENDED),
            "two-years-normal": (ON_SALE, evolve(NORMAL, until=NORMAL_TWO_YEARS), LIMITED_FROM_THIRD_YEAR, ENDED),
        },
        EOS_PHASES,
        default="second-year",
        why_ja="仮想アプライアンスでは1年の後に4年が続き、有償保守も途切れず続くとされる。",
        why_en="For virtual appliances 4 years follow the first one, and paid service goes on without a break.",
    ),
    horizons=(
        Horizon("paid-services", "有償保守", "paid maintenance", UNTIL_CONTRACT_END, works=None),
        Horizon("hardware-repair", "ハードウェアの修理", "hardware repair", REPAIR_UNTIL_CONTRACT_END, works=REPAIRS),
    ),
)

# The end of sale of virtual appliances

VA_FIXED = VA_EOS_WORK.says(Grant(FIXES, Outcome.COVERED))
VA_SERIOUS_ONLY = VA_EOS_WORK.says(SERIOUSLY, EOS_AFTER_END)
VA_MAJOR_OS = EOS_OS.says(Grant(NEW_OS, Outcome.COVERED, MAJOR_OS, Outcome.EXCLUDED), VA_EOS_WORK)
VA_OS_PERHAPS = VA_EOS_WORK.says(Grant(NEW_OS, Outcome.DISCRETIONARY, MAJOR_OS, Outcome.EXCLUDED), EOS_OS)
VA_NO_FEATURES_YET = VA_EOS_FEATURES.read(
    "infinico/va-feature-stop",
    {"end-of-sale": Grant(FEATURES, Outcome.EXCLUDED), "after-one-year": Grant(FEATURES, Outcome.UNDETERMINED)},
    VA_EOS_WORK,
    default="end-of-sale",
    why_ja="最初の1年の説明も、機能の追加を行わないとする。",
    why_en="What is said of the first year rules features out, too.",
)
VA_NO_FEATURES = VA_EOS_FEATURES.says(Grant(FEATURES, Outcome.EXCLUDED), VA_EOS_WORK)
VA_FIX_AFTER_END = EOS_AFTER_END.says(NO_FIX, VA_EOS_WORK, VA_EOS_EXTENDED)
VA_NOTHING_MORE = VA_EOS_WORK.says(NOTHING_ELSE, VA_EOS_EXTENDED)
VA_SALE_ENDS = VA_EOS_NORMAL.says(On(END_OF_SALE))
VA_ONE_YEAR = VA_EOS_NORMAL.says(After(END_OF_SALE, years(1)))
VA_ANNOUNCED = After(ANNOUNCED, years(5))
VA_FOUR_MORE = Then(After(END_OF_SALE, years(1)), years(4))
VA_END_JA = "同じ名前の二つの期間があり、客に有利な遅いほうを取る。"
VA_END_EN = "Two periods bear one name; the later one, which favours the customer, is taken."
VA_SUPPORTED_ENDS: Mapping[str, Boundary] = {
    "later-of": Later((VA_ANNOUNCED, VA_FOUR_MORE)),
    # Announced long before, five years are over before normal support is: then no extended support follows.
    "announcement": Later((VA_ANNOUNCED, After(END_OF_SALE, years(1)))),
    "end-of-sale": VA_FOUR_MORE,
}
VA_SUPPORTED = VA_EOS_EXTENDED.read(
    "infinico/va-eos-end", VA_SUPPORTED_ENDS, VA_EOS_TOTAL, default="later-of", why_ja=VA_END_JA, why_en=VA_END_EN
)
VA_ENDS: Mapping[str, Boundary] = {
    "later-of": Later((VA_ANNOUNCED, VA_FOUR_MORE)),
    "announcement": VA_ANNOUNCED,
    "end-of-sale": VA_FOUR_MORE,
}
VIRTUAL_PHASES: Final = Phases(
    each=VA_EOS_NORMAL.says(
        (
            Phase("on-sale", "販売中", "on sale", None, VA_SALE_ENDS, (NEVER_TOLD,)),
            Phase(
                "normal",
                "通常サポート",
                "normal support",
                VA_SALE_ENDS,
                VA_ONE_YEAR,
                (VA_FIXED, VA_MAJOR_OS, CHANGED_OS, VA_NO_FEATURES_YET, NEVER_TOLD),
            ),
            Phase(
                "extended",
                "延長サポート",
                "extended support",
                VA_ONE_YEAR,
                VA_SUPPORTED,
                (VA_SERIOUS_ONLY, VA_OS_PERHAPS, VA_NO_FEATURES, NEVER_TOLD),
            ),
            Phase(
                "ended",
                "終了",
                "ended",
                VA_SUPPORTED,
                None,
                (VA_FIX_AFTER_END, DATE_AFTER_END, VA_NOTHING_MORE),
            ),
        ),
        VA_EOS_EXTENDED,
    ),
    horizons=(
        Horizon(
            "extended-support",
            "延長サポート期間",
            "the extended support period",
            VA_EOS_TOTAL.read(
                "infinico/va-eos-end",
                VA_ENDS,
                VA_EOS_EXTENDED,
                default="later-of",
                why_ja=VA_END_JA,
                why_en=VA_END_EN,
            ),
        ),
    ),
)
