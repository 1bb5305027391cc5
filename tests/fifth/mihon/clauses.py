"""Mihon Soft (見本ソフト): the clauses of its guide to 見本サポート.

A term begins on the day of purchase; the desk is open on weekdays from 10:00 to 16:00; units are repaired, but data
are not recovered.

Left out: nothing, for there is no such guide.
"""

from maintrules.sources import Document

GUIDE = Document("mihon/guide", vendor="mihon", number="900", ja="見本サポートの案内", en="Guide to Mihon Support")

TERMS = GUIDE.clause(
    "mihon/terms",
    "contract-terms",
    at="p.1",
    ja="契約は1年か3年。",
    en="A contract is for 1 or 3 years.",
)
PERIOD = GUIDE.clause(
    "mihon/period-from-purchase",
    "coverage",
    at="p.2",
    ja="期間は購入日から契約年数だけ続く。",
    en="The period lasts for the term from the day of purchase.",
)
HOURS = GUIDE.clause(
    "mihon/desk-hours",
    "calendar/hours",
    at="p.3",
    ja="窓口は平日の10時から16時まで開いている。",
    en="The desk is open on weekdays from 10:00 to 16:00.",
)
REPAIRS = GUIDE.clause(
    "mihon/repairs",
    "scope",
    at="p.4",
    ja="故障した機器を修理する。",
    en="A unit that failed is repaired.",
)
NO_DATA = GUIDE.clause(
    "mihon/no-data-recovery",
    "scope",
    at="p.4",
    ja="消えたデータは復旧しない。",
    en="Data that were lost are not recovered.",
)
