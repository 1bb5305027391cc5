"""The phases of a product's life, drawn: what the drawing says is what the rules say."""

import re
from datetime import date
from xml.etree import ElementTree

import pytest
from attrs import evolve

from maintrules.bilingual import Bilingual, Language
from maintrules.conditions import Is
from maintrules.decisions import Outcome
from maintrules.drawing import DrawingError
from maintrules.facts import NEVER, Between, Case
from maintrules.periods import Period, years
from maintrules.phases import (
    ANNOUNCED,
    CONTRACT_END,
    END_OF_SALE,
    WITHOUT_RULES,
    After,
    Grant,
    Horizon,
    Later,
    On,
    OnIfAny,
    Phase,
    Phases,
)
from maintrules.pictures import cover, life
from maintrules.scope import SERIOUS_DEFECT
from maintrules.sources import Document
from maintrules.vendors import policy
from maintrules.wire import case_from
from maintrules.words import BOUGHT, RENEWALS, TERM, Renewal, Renewals, Work

PAPER = Document("paper", vendor="made-up", number="000", ja="文書", en="paper")
LIFE = PAPER.clause("made-up/life", "lifecycle", at="p.1", ja="段階", en="The phases.")

FIX = frozenset({Work.SOFTWARE_FIX})
SERIOUS = Is(SERIOUS_DEFECT, True)
SOLD = LIFE.says(On(END_OF_SALE))
ONE_YEAR = LIFE.says(After(END_OF_SALE, years(1)))
FIVE_YEARS = LIFE.says(After(END_OF_SALE, years(5)))
ON_SALE = Phase("on-sale", "販売中", "on sale", None, SOLD)
NORMAL = Phase("normal", "通常", "normal", SOLD, ONE_YEAR, (LIFE.says(Grant(FIX, Outcome.COVERED)),))
LIMITED = Phase(
    "limited",
    "限定",
    "limited",
    ONE_YEAR,
    FIVE_YEARS,
    (LIFE.says(Grant(FIX, Outcome.COVERED, SERIOUS, Outcome.DISCRETIONARY)),),
)
ENDED = Phase("ended", "終了", "ended", FIVE_YEARS, None, (LIFE.says(Grant(FIX, Outcome.EXCLUDED)),))
PAID = Horizon("paid", "有償保守", "paid service", LIFE.says(After(ANNOUNCED, years(5))), works=None)
PROMISE = Phases(LIFE.says((ON_SALE, NORMAL, LIMITED, ENDED)), (PAID,))

TITLE = Bilingual("製品の一生", "Life of a product")
SOLD_UNTIL = END_OF_SALE.on(date(2020, 9, 30))
TOLD_ON = ANNOUNCED.on(date(2020, 3, 31))


def described(
    case: Case, *, promise: Phases = PROMISE, language: Language = Language.EN, as_of: date | None = None
) -> list[str]:
    """The rows of the drawing as a screen reader tells them."""
    svg = ElementTree.fromstring(life(promise, case, TITLE, language, as_of=as_of))
    told = svg.findtext("{http://www.w3.org/2000/svg}desc") or ""
    return re.split(r"(?<=[.。])\s*", told)[:-1]


def test_each_phase_is_drawn_from_the_day_after_the_last_to_its_own_last_day() -> None:
    # one year from 1 Oct. 2020 ends on 30 Sept. 2021, five on 30 Sept. 2025; five from 1 Apr. 2020 on 31 Mar. 2025
    assert described(Case(SOLD_UNTIL, TOLD_ON), as_of=date(2024, 6, 3)) == [
        "software: on sale (until 2020-09-30, full service); normal (2020-10-01 to 2021-09-30, full service); "
        "limited (2021-10-01 to 2025-09-30, reduced service); ended (from 2025-10-01, no service).",
        "paid service: goes on (until 2025-03-31, full service); ended (from 2025-04-01, no service).",
        "Marks: announcement of the end of sale 2020-03-31; end of sale 2020-09-30; as of 2024-06-03.",
    ]


def test_a_drawing_speaks_japanese_too() -> None:
    ja = described(Case(SOLD_UNTIL, TOLD_ON), language=Language.JA, as_of=date(2024, 6, 3))
    assert ja[0].startswith("ソフトウェア: 販売中（2020-09-30まで、提供）、通常（2020-10-01～2021-09-30、提供）、")
    assert ja[1] == "有償保守: 継続（2025-03-31まで、提供）、終了（2025-04-01から、提供なし）。"
    assert ja[2] == "目印: 販売終了を告知した日 2020-03-31、販売終了日 2020-09-30、基準日 2024-06-03。"


def test_the_days_that_are_known_are_marked_and_no_other() -> None:
    bought = BOUGHT.on(date(2019, 6, 1))
    (*_, marks) = described(Case(SOLD_UNTIL, bought, ANNOUNCED.on(NEVER)))
    assert marks == "Marks: purchase of the product 2019-06-01; end of sale 2020-09-30."
    (*_, marks) = described(Case(SOLD_UNTIL, ANNOUNCED.on(Between(date(2020, 3, 1), date(2020, 3, 31)))))
    assert marks == "Marks: end of sale 2020-09-30."


@pytest.mark.parametrize(
    ("grants", "weight"),
    [
        ((Grant(FIX, Outcome.COVERED),), "full service"),
        ((Grant(FIX, Outcome.DISCRETIONARY),), "reduced service"),
        ((Grant(FIX, Outcome.EXCLUDED),), "no service"),
        ((Grant(FIX, Outcome.UNDETERMINED),), "not known"),
        ((Grant(FIX, Outcome.COVERED), Grant(FIX, Outcome.DISCRETIONARY)), "reduced service"),
        ((Grant(frozenset({Work.NEW_FEATURE}), Outcome.EXCLUDED),), "full service"),  # fixes are not spoken of
    ],
)
def test_a_phase_weighs_what_becomes_of_a_fix_in_it(grants: tuple[Grant, ...], weight: str) -> None:
    limited = evolve(LIMITED, does=tuple(LIFE.says(grant) for grant in grants))
    promise = Phases(LIFE.says((ON_SALE, NORMAL, limited, ENDED)))
    (software, _) = described(Case(SOLD_UNTIL), promise=promise)
    assert f"limited (2021-10-01 to 2025-09-30, {weight})" in software


def test_a_time_without_rules_is_drawn_as_not_known() -> None:
    gap = evolve(LIMITED, name="gap", en="gap", does=(), rule=WITHOUT_RULES)
    (software, _) = described(Case(SOLD_UNTIL), promise=Phases(LIFE.says((ON_SALE, NORMAL, gap, ENDED))))
    assert "gap (2021-10-01 to 2025-09-30, not known)" in software


def test_a_phase_whose_days_are_not_known_is_left_out() -> None:
    (software, paid, _) = described(Case(TOLD_ON))
    assert software == "software: nothing stated."
    assert paid == "paid service: goes on (until 2025-03-31, full service); ended (from 2025-04-01, no service)."


def test_a_phase_without_a_day_is_left_out() -> None:
    # its end, the later of two, is that of the phase before: it has no day
    late = LIFE.says(Later((After(END_OF_SALE, years(1)), OnIfAny(CONTRACT_END))))
    empty, after = evolve(LIMITED, until=late), evolve(ENDED, after=late)
    (software, _) = described(Case(SOLD_UNTIL), promise=Phases(LIFE.says((ON_SALE, NORMAL, empty, after))))
    assert "limited" not in software
    assert "ended (from 2021-10-01, no service)" in software


@pytest.mark.parametrize(
    ("case", "told"),
    [
        # nothing is known of the announcement
        (Case(SOLD_UNTIL), "not known (no first or last day, not known)"),
        # never announced: it goes on for ever
        (Case(SOLD_UNTIL, ANNOUNCED.on(NEVER)), "goes on (no first or last day, full service)"),
        # announced in March 2020: 28 Feb. 2025 for the 29th of Feb., 31 March 2025 for the 31st
        (
            Case(SOLD_UNTIL, ANNOUNCED.on(Between(date(2020, 2, 29), date(2020, 3, 31)))),
            "goes on (until 2025-02-28, full service); not known (2025-03-01 to 2025-03-31, not known); "
            "ended (from 2025-04-01, no service)",
        ),
    ],
)
def test_what_goes_on_beside_is_drawn_as_far_as_it_is_known(case: Case, told: str) -> None:
    rows = described(case)
    assert f"paid service: {told}." in rows


def test_an_end_that_is_only_known_not_to_lie_before_a_day_leaves_what_follows_open() -> None:
    later = Horizon("both", "両方", "both", LIFE.says(Later((After(ANNOUNCED, years(5)), After(BOUGHT, years(5))))))
    rows = described(Case(SOLD_UNTIL, TOLD_ON), promise=Phases(PROMISE.each, (later,)))
    assert rows[1] == "both: goes on (until 2025-03-31, full service); not known (from 2025-04-01, not known)."


@pytest.mark.parametrize("case", [Case(), Case(END_OF_SALE.on(NEVER), ANNOUNCED.on(NEVER))])
@pytest.mark.parametrize("as_of", [None, date(2024, 6, 3)])
def test_without_any_day_of_the_product_there_is_nothing_to_draw(case: Case, as_of: date | None) -> None:
    with pytest.raises(DrawingError, match="no day of 'Life of a product' is known: state the end of sale"):
        life(PROMISE, case, TITLE, Language.EN, as_of=as_of)


def test_a_day_that_ends_what_goes_on_beside_is_enough_to_draw() -> None:
    (_, paid, marks) = described(
        Case(ANNOUNCED.on(Between(date(2020, 2, 29), date(2020, 3, 31)))), as_of=date(2024, 6, 3)
    )
    assert "2025-04-01" in paid
    assert marks == "Marks: as of 2024-06-03."


# On which days a unit is covered

TICKET = policy("allied-telesis/support-ticket")
AT_ONCE = case_from(
    {"bought": "2024-04-05", "registered": "2024-04-08", "completed": "2024-04-09", "noticed": "2024-04-10", "term": 1}
)
SPRING = Period(date(2024, 4, 1), date(2025, 8, 31))


def cover_rows(case: Case, as_of: date | None = None) -> list[str]:
    svg = ElementTree.fromstring(cover(TICKET, case, TITLE, Language.EN, within=SPRING, as_of=as_of))
    told = svg.findtext("{http://www.w3.org/2000/svg}desc") or ""
    return re.split(r"(?<=[.])\s*", told)[:-1]


def test_the_days_before_a_term_are_drawn_as_the_answer_leaves_them() -> None:
    # served from the notice; the first of the month after the purchase is 1 May 2024, and 13 months end with May 2025
    assert cover_rows(AT_ONCE, as_of=date(2024, 6, 3)) == [
        "answer: not covered (2024-04-01 to 2024-04-09, no service); "
        "undetermined (2024-04-10 to 2024-04-30, not known); covered (2024-05-01 to 2025-05-31, full service); "
        "not covered (2025-06-01 to 2025-08-31, no service).",
        "first term: term (2024-05-01 to 2025-05-31, full service).",
        "Marks: purchase of the product 2024-04-05; application for registration 2024-04-08; "
        "completion of the registration 2024-04-09; as of 2024-06-03.",
    ]


def test_extensions_are_drawn_beside_the_first_term() -> None:
    pack = case_from({"bought": "2024-04-01", "plan-bought": "2024-04-01", "term": 1})
    case = pack.but(RENEWALS.is_(Renewals((Renewal(4, date(2024, 11, 1), date(2024, 11, 8)),))))
    told = cover(policy("nec/support-pack"), case, TITLE, Language.EN, within=SPRING)
    # a year from 1 April 2024, and four more
    assert "first term: term (2024-04-01 to 2025-03-31, full service)." in told
    assert "with extensions: term (2024-04-01 to 2029-03-31, full service)." in told
    assert "purchase of the product, purchase of the pack or ticket 2024-04-01" in told


def test_a_term_whose_days_are_not_known_is_not_drawn() -> None:
    (answers,) = cover_rows(Case(TERM.is_(1)))
    assert answers == "answer: undetermined (2024-04-01 to 2025-08-31, not known)."
