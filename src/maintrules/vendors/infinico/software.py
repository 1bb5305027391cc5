"""Which versions of its software Infinico supports, and when it gives hotfixes."""

from typing import Final

from maintrules.conditions import All, Is
from maintrules.hotfixes import (
    AFFECTED,
    AGREED,
    APPLIED,
    AVOIDABLE,
    FIX_NEEDED,
    SERIOUS_IMPACT,
    TARGETED,
    WORKAROUND_EXISTS,
    Hotfixes,
)
from maintrules.numbering import NumberedBy, NumberRule, RevisionCounter
from maintrules.periods import months
from maintrules.releases import Kind, LineBy, Method, ReleaseTable
from maintrules.vendors.infinico.clauses import (
    BUGFIX_SUPERSEDES_ALL,
    DESIGNATED_VERSION,
    EXAMPLE_BOTH,
    EXAMPLE_FIXES,
    FEATURES_KEEP_BOTH,
    FIXES_FLOW,
    HOTFIX_KEEPS_BOTH,
    HOTFIX_NOT_APPLIED,
    HOTFIX_PER_VERSION,
    HOTFIX_PROVIDED,
    HOTFIX_RECIPIENTS,
    HOTFIX_VERIFICATION,
    LARGEST_Z,
    LATEST_PERIODIC,
    PARTS_INDEPENDENT,
    PUBLISHED_TABLE,
    RELEASE_KIND,
    SIX_MONTHS,
    TWO_METHODS,
    UNSUPPORTED_CURE,
    UNSUPPORTED_NO_ANSWER,
    VERSION_GRAMMAR,
    VERSION_R,
    VERSION_X,
    VERSION_Y,
    VERSION_Z,
    VIRTUAL_TABLE,
)
from maintrules.versions import Designation, Gate, Grace, LateUpdate, Newest, RowRevision, Source, Versions
from maintrules.words import WORK, Work

__all__ = ["HOTFIXES", "VERSIONS"]

# Versions

RELEASES: Final = ReleaseTable("maintrules.vendors.infinico", "releases.csv")
VERSIONS: Final = Versions(
    table=PUBLISHED_TABLE.says(RELEASES, VIRTUAL_TABLE),
    by=LARGEST_Z.read(
        "infinico/z-scope",
        {
            "line": LineBy.LINE,
            "product": LineBy.PRODUCT,
            "product-and-major": LineBy.MAJOR,
            "family": LineBy.FAMILY,
        },
        PARTS_INDEPENDENT,
        default="line",
        why_ja="表は製品の行ごとに並び、行の中のZは一つを除いて同じ。その一つは二つの系統と読む。",
        why_en="The table goes by product, and all rows but one hold one Z; that one is read as two lines.",
    ),
    newest=LARGEST_Z.read(
        "infinico/latest-version",
        {"largest-z": Newest.LARGEST_Z, "newest-release": Newest.NEWEST_RELEASE},
        LATEST_PERIODIC,
        UNSUPPORTED_NO_ANSWER,
        default="largest-z",
        why_ja="最新とはZが最大のものだと説明され、例と表もそれに従う。",
        why_en="Latest is explained as the largest Z, and the examples and the table follow it.",
    ),
    kinds=(
        EXAMPLE_BOTH.says(Kind.BOTH),
        EXAMPLE_FIXES.says(Kind.BUG_FIX, BUGFIX_SUPERSEDES_ALL),
        FEATURES_KEEP_BOTH.says(Kind.FEATURE),
        HOTFIX_KEEPS_BOTH.says(Kind.HOTFIX, HOTFIX_PER_VERSION),
    ),
    grace=SIX_MONTHS.read(
        "infinico/update-grace",
        {"z-raised": Grace.Z_RAISED, "none": Grace.NONE, "every-release": Grace.EVERY_RELEASE},
        default="z-raised",
        why_ja="表には半年より前の後継を持つ行が並ぶので、期限はZを上げたリリースから数える。",
        why_en="The table lists rows with successors older than half a year: the time runs from what raised Z.",
    ),
    within=SIX_MONTHS.says(months(6)),
    late=UNSUPPORTED_CURE.read(
        "infinico/late-update",
        {"cured": LateUpdate.CURED, "barred": LateUpdate.BARRED},
        SIX_MONTHS,
        default="cured",
        why_ja="対象外のバージョンの契約者にも、更新してから頼むように書かれている。",
        why_en="A contract holder on an unsupported version is told to update and then ask.",
    ),
    source=PUBLISHED_TABLE.read(
        "infinico/supported-source",
        {"rule": Source.RULE, "table": Source.TABLE, "both": Source.BOTH},
        VIRTUAL_TABLE,
        default="rule",
        why_ja="表に日付はなく、二つの表は食い違う。新しい行も含めた規則を取り、食い違いは示す。",
        why_en="The tables bear no date and disagree: the rule over all rows wins, and the conflict is shown.",
    ),
    row_revision=PUBLISHED_TABLE.read(
        "infinico/table-revision",
        {"any": RowRevision.ANY, "exact": RowRevision.EXACT},
        default="any",
        why_ja="表はリビジョンを一つも記さない。",
        why_en="The table prints no revision at all.",
    ),
    designation=DESIGNATED_VERSION.read(
        "infinico/designation",
        {"adds": Designation.ADDS, "replaces": Designation.REPLACES},
        default="adds",
        why_ja="指定は「対象とする場合がある」という例外なので、ほかを外さない。",
        why_en="A designation is an exception that takes in more; it puts nothing out.",
    ),
    inquiries=UNSUPPORTED_NO_ANSWER.says(
        frozenset(
            {
                Work.HOW_TO_QUESTION,
                Work.INCIDENT_QUESTION,
                Work.SOFTWARE_FIX,
                Work.WORKAROUND,
                Work.HOTFIX,
                Work.NEW_OS_SUPPORT,
                Work.NEW_FEATURE,
                Work.FIX_DATE,
            }
        ),
        UNSUPPORTED_CURE,
    ),
    upkeep=SIX_MONTHS.says(
        frozenset(
            {
                Work.REPAIR,
                Work.LOAN,
                Work.ADVANCE_EXCHANGE,
                Work.UNIT_EXCHANGE,
                Work.PART_EXCHANGE,
                Work.PREVENTIVE_REPLACEMENT,
                Work.UNIT_CHECK,
                Work.CHECK_VISIT,
                Work.RESTORE_BACKUP,
            }
        )
    ),
    gate=SIX_MONTHS.read(
        "infinico/version-gates-unit",
        {"own-result": Gate.OWN_RESULT, "joined": Gate.JOINED},
        default="own-result",
        why_ja="更新すれば戻るので、契約の有無とは別に示す。",
        why_en="An update mends it: it is shown beside whether there is a contract.",
    ),
    numbered=NumberedBy(
        rules=(
            VERSION_X.says((NumberRule.X_STARTS_AT_0, NumberRule.X_BY_ONE)),
            VERSION_Y.says((NumberRule.Y_STARTS_AT_0, NumberRule.Y_BY_ONE)),
            PARTS_INDEPENDENT.says((NumberRule.Y_NEVER_RESETS,)),
            VERSION_Z.says((NumberRule.Z_NEVER_FALLS, NumberRule.Z_ONLY_WITH_FIXES, NumberRule.FIXES_RAISE_Z)),
            VERSION_R.says((NumberRule.R_RISES, NumberRule.HOTFIX_MOVES_ONLY_R)),
        ),
        counter=VERSION_R.read(
            "infinico/revision-counter",
            {"per-version": RevisionCounter.PER_VERSION, "per-line": RevisionCounter.PER_LINE},
            default="per-version",
            why_ja="番号の数え方は書かれておらず、同じ X.Y.Z の中だけで比べる。",
            why_en="How r is counted is not said; it is compared inside one X.Y.Z only.",
        ),
        kinds=RELEASE_KIND.says((Kind.HOTFIX, Kind.BUG_FIX, Kind.FEATURE, Kind.BOTH, Kind.ANOMALY, Kind.UNCLEAR)),
        methods=TWO_METHODS.says((Method.HOTFIX, Method.PERIODIC_RELEASE)),
        grammar=VERSION_GRAMMAR.says("X.Y.Z-r"),
    ),
)
"""For appliances and virtual appliances alike: both policies say the same."""

HOTFIXES: Final = Hotfixes(
    urgent=HOTFIX_PROVIDED.says(All(Is(WORKAROUND_EXISTS, False), Is(SERIOUS_IMPACT, True))),
    agreed=HOTFIX_PROVIDED.says(Is(AGREED, True)),
    recipients=HOTFIX_RECIPIENTS.says(Is(AFFECTED, True)),
    verification=HOTFIX_VERIFICATION.says("the changed part only"),
    flows=FIXES_FLOW.says(Is(FIX_NEEDED, True)),
    left_out=HOTFIX_NOT_APPLIED.says(
        All(
            # What answers a malfunction of the software; a unit that breaks is exchanged all the same.
            Is(WORK, Work.INCIDENT_QUESTION, Work.SOFTWARE_FIX, Work.WORKAROUND),
            Is(TARGETED, True),
            Is(APPLIED, False),
            Is(AVOIDABLE, True),
        )
    ),
)
