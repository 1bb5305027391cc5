"""A portal's answer: is this unit covered today, why, what must be done by when, and what would change it?"""

from datetime import date

from maintrules import NEVER, Case, Period, changes, deadlines, decide, depends_on, explain, find, under
from maintrules.lifecycle import AGREED_END, IP_RISK, PRODUCT_END, USE_DISCONTINUED
from maintrules.refunds import AGREED
from maintrules.registration import LABEL_SHOWN
from maintrules.words import BOUGHT, COMPLETED, PLAN_BOUGHT, REGISTERED, TERM

pack = find("NEC", "SupportPack")
nothing_against = (
    LABEL_SHOWN.is_(True),
    AGREED.is_(True),
    AGREED_END.on(NEVER),
    PRODUCT_END.on(NEVER),
    IP_RISK.is_(False),
    USE_DISCONTINUED.is_(False),
)
# The product was bought on 1 April 2024, the pack on the 20th, and the unit registered on 10 May.
unit = Case(
    BOUGHT.on(date(2024, 4, 1)),
    PLAN_BOUGHT.on(date(2024, 4, 20)),
    REGISTERED.on(date(2024, 5, 10)),
    COMPLETED.on(date(2024, 5, 10)),
    TERM.is_(1),
    *nothing_against,
)
today = date(2024, 10, 1)

decision = decide(pack, unit, as_of=today)
print(decision.outcome.value)
for finding in decision.deciding:
    print(explain.finding(finding).ja)
    print(*(clause.id for clause in finding.clauses))
for due in deadlines(pack, unit, as_of=today):
    print(due.on, explain.deadline(due).ja)
for change in changes(pack, unit, within=Period(today, date(2026, 12, 31))):
    print(change.on, change.decision.outcome.value)

# Which other way of reading the booklet would change the answer, and what it would then be.
print(*sorted(depends_on(pack, unit, as_of=today)))
generous = under(pack, {"nec/registration-anchor": "latest"})
print(decide(generous, unit, as_of=today).outcome.value)

# What is missing, where something is.
unknown = decide(pack, unit.without(COMPLETED), as_of=today)
print(unknown.outcome.value, *(fact.ask_ja for fact in unknown.missing))
