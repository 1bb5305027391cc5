"""Passages that can be read in several ways and that more than one list or topic of Infinico's goes by."""

from typing import Final

from maintrules.conditions import ALWAYS, NOWHERE, Any, AsRead, AtLeast, Condition, Is
from maintrules.requests import CHANNEL, RETURNED_LATE, UNRETURNED_UNITS, Channel
from maintrules.sources import Provision
from maintrules.vendors.infinico.clauses import REPAIR_CHANNEL, TRIAGE_REQUIRED, UNRETURNED
from maintrules.vendors.infinico.exclusion_clauses import TECH_19

__all__ = ["BY_ONSITE_CHANNEL", "FIX_DATES", "LEFT_UNRETURNED", "TRIAGE_IS_A_RULE_WITH_EXCEPTIONS"]

BY_ONSITE_CHANNEL: Final = AsRead(
    REPAIR_CHANNEL.read(
        "infinico/call-centre",
        {
            "is-the-hotline": Is(CHANNEL, Channel.INQUIRY_FORM, Channel.REPAIR_HOTLINE, Channel.CALL_CENTRE),
            "is-not": Is(CHANNEL, Channel.INQUIRY_FORM, Channel.REPAIR_HOTLINE),
        },
        default="is-the-hotline",
        why_ja="手順のページはオンサイトの客を専用のコールセンターへ導くので、それが指定の電話窓口だと読む。",
        why_en="The procedure page sends onsite customers to a call centre of their own, which is read as that line.",
    )
)
"""The request came by a way that is open to onsite customers."""
LEFT_UNRETURNED: Final = AsRead(
    UNRETURNED.read(
        "infinico/unreturned",
        {
            "outstanding": AtLeast(UNRETURNED_UNITS, 1),
            "late-too": Any(AtLeast(UNRETURNED_UNITS, 1), Is(RETURNED_LATE, True)),
        },
        default="outstanding",
        why_ja="返していない客とだけあり、遅れて返した客は挙げられていない。",
        why_en="It speaks of who has not sent a unit back; who sent it late is not named.",
    )
)
"""The customer failed to send a faulty unit back."""
TRIAGE_IS_A_RULE_WITH_EXCEPTIONS: Final = AsRead(
    TRIAGE_REQUIRED.read(
        "infinico/triage-in-principle",
        {"exclusions-win": NOWHERE, "in-principle": ALWAYS},
        default="exclusions-win",
        why_ja="手順のページは「原則」とするが、対象外の一覧は例外を置かない。",
        why_en="The procedure page says in principle, but the list of what is outside knows no exception.",
    )
)
"""Under cross send-back the vendor may take a request before the triage; the procedure says in principle there only."""
FIX_DATES: Final[Provision[Condition]] = TECH_19.read(
    "infinico/fix-date",
    {"never-told": ALWAYS, "after-end": NOWHERE},
    default="never-told",
    why_ja="修正の時期は、どの段階でも明かさないと読む。",
    why_en="When a fix comes is read as never disclosed, in whatever phase.",
)
"""The day of a fix is kept back before the end of software support too."""
