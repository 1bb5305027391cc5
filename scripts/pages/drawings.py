"""The drawings that stand in written pages, between ``<!-- drawing: NAME -->`` and ``<!-- /drawing -->``."""

import re
from collections.abc import Callable, Mapping
from datetime import date
from functools import partial

from maintrules import Case, Period, Policy, under
from maintrules.bilingual import Bilingual, Language
from maintrules.calendars import Calendar
from maintrules.phases import ANNOUNCED, END_OF_SALE
from maintrules.pictures import cover, life
from maintrules.vendors import find_product, policy, vendor
from maintrules.wire import case_from
from maintrules.words import BOUGHT
from pages.day_line import DeskLine, day_line, framed
from pages.labels import DESKS

__all__ = ["DRAWINGS", "drawn"]

_MARKED = re.compile(r"(<!-- drawing: (\S+) -->\n)(.*?)(<!-- /drawing -->)", re.DOTALL)


def _life(of: Policy, case: Case, title: Bilingual, as_of: date, language: Language) -> str:
    assert of.phases is not None
    return life(of.phases, case, title, language, as_of=as_of)


def _cover(of: Policy, case: Case, title: Bilingual, within: Period, as_of: date, language: Language) -> str:
    return cover(of, case, title, language, within=within, as_of=as_of)


def _desks(title: Bilingual, language: Language) -> str:
    lines = []
    for name in ("allied-telesis/support-ticket", "infinico/cross-sendback"):
        of, seller = policy(name), vendor(name.split("/")[0])
        for each in of.receptions:
            if not isinstance(each.hours.value, Calendar):
                cut_off = each.cut_off.value if each.cut_off else None
                label = Bilingual(
                    f"{seller.names[0]}: {DESKS[each.name].ja}", f"{seller.names[1]}: {DESKS[each.name].en}"
                )
                lines.append(DeskLine(label, each.hours.value, cut_off))
    return day_line(title, lines, language)


_APPLIANCE = find_product("NetRegio DHCP").policy
_APPLIANCE_CASE = Case(ANNOUNCED.on(date(2020, 3, 31)), BOUGHT.on(date(2019, 6, 1)), END_OF_SALE.on(date(2020, 9, 30)))
# Registered at once, so that the days between the notice and the first day of the term can be seen.
_TICKET_CASE = case_from(
    {
        "bought": "2024-04-05",
        "registered": "2024-04-08",
        "completed": "2024-04-09",
        "noticed": "2024-04-10",
        "term": 1,
    }
)
_PACK_CASE = case_from(
    {
        "bought": "2024-04-01",
        "plan-bought": "2024-04-01",
        "registered": "2024-04-10",
        "completed": "2024-04-12",
        "term": 1,
        "renewals": [{"years": 4, "bought": "2024-11-01", "registered": "2024-11-08"}],
        "label-shown": True,
        "enclosures-agreed": True,
        "product-end": "never",
        "agreed-end": "never",
        "ip-risk": False,
        "use-discontinued": False,
    }
)

DRAWINGS: Mapping[str, Callable[[Language], str]] = {
    "appliance": partial(
        _life,
        _APPLIANCE,
        _APPLIANCE_CASE,
        Bilingual("アプライアンス: NetRegio DHCP の段階", "Appliances: phases of NetRegio DHCP"),
        date(2024, 6, 3),
    ),
    "appliance-gap": partial(
        _life,
        under(_APPLIANCE, {"infinico/limited-start": "gap"}),
        _APPLIANCE_CASE,
        Bilingual(
            "限定の保守が2年の後に始まると読むとき", "Where limited maintenance is read to begin after two years"
        ),
        date(2022, 6, 1),
    ),
    "virtual": partial(
        _life,
        find_product("NetNebulas VA DHCP").policy,
        Case(ANNOUNCED.on(date(2022, 8, 31)), END_OF_SALE.on(date(2023, 2, 28))),
        Bilingual("仮想アプライアンス: NetNebulas VA DHCP の段階", "Virtual appliances: phases of NetNebulas VA DHCP"),
        date(2026, 9, 30),
    ),
    "grace": partial(
        _cover,
        policy("allied-telesis/support-ticket"),
        _TICKET_CASE,
        Bilingual("サポートチケット1年: 2024-04-05 に購入", "A support ticket for 1 year: bought on 2024-04-05"),
        Period(date(2024, 4, 1), date(2025, 8, 31)),
        date(2024, 6, 3),
    ),
    "extension": partial(
        _cover,
        policy("nec/support-pack"),
        _PACK_CASE,
        Bilingual(
            "SupportPack 1年＋延長キット4年: 2024-04-01 に購入",
            "SupportPack for 1 year with a kit for 4 more: bought on 2024-04-01",
        ),
        Period(date(2024, 3, 1), date(2029, 8, 31)),
        date(2024, 6, 3),
    ),
    "desks": partial(_desks, Bilingual("窓口の一日", "A day of the desks")),
}


def drawn(text: str, language: Language) -> str:
    """This gives the text of a page with its drawings as they would be drawn today."""

    def filled(found: re.Match[str]) -> str:
        begin, name, _, end = found.groups()
        if name not in DRAWINGS:
            raise ValueError(f"unknown drawing {name!r}: there are {', '.join(DRAWINGS)}")
        return f"{begin}{framed(DRAWINGS[name](language))}\n{end}"

    return _MARKED.sub(filled, text)
