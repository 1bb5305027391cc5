"""Products of other makers, whose lives have phases too, told with the same words: by the dates that they publish.

The phase in which a product comes out has no beginning here: nobody asks about a day before its release.
"""

from collections.abc import Sequence
from datetime import date
from itertools import accumulate, pairwise

import pytest

from maintrules.conditions import Is
from maintrules.decisions import Decision, Outcome
from maintrules.facts import Between, Case, Event, Fact, Question, When
from maintrules.periods import DAY
from maintrules.phases import (
    Boundary,
    Grant,
    Later,
    On,
    Phase,
    Phases,
    may_get,
    of_request,
    phase_on,
    spans,
    timeline,
)
from maintrules.sources import Clause, Document, Provision
from maintrules.words import WORK, Work

SECURITY = Fact(
    "security", "脆弱性の修正", "a security fix", "脆弱性の修正ですか。", "Is it a security fix?", kind=bool
)

FIX, FEATURE = frozenset({Work.SOFTWARE_FIX}), frozenset({Work.NEW_FEATURE})


def life(page: Clause, does: Sequence[tuple[str, tuple[Grant, ...]]], *ends: Event) -> Phases:
    """Phases by name, each with what is done in it and ending with an event of its own; the last never ends.

    A phase whose event comes before that of an earlier one has no day.
    """
    last_days: tuple[Boundary, ...] = tuple(accumulate(map(On, ends), lambda before, end: Later((before, end))))
    says = [page.says(each) for each in last_days]
    bounds: list[Provision[Boundary] | None] = [None, *says, None]
    return Phases(
        page.says(
            tuple(
                Phase(name, name, name, after, until, tuple(page.says(grant) for grant in grants))
                for (name, grants), (after, until) in zip(does, pairwise(bounds), strict=True)
            )
        )
    )


ACTIVE_END = Event("active-end", "通常の段階の最終日", "last day of the active phase")
SECURITY_END = Event("security-end", "脆弱性修正の段階の最終日", "last day of the security phase")
EXTENDED_END = Event("extended-end", "延長の段階の最終日", "last day of the extended phase")

ALL_FIXES, NO_FIXES = Grant(FIX, Outcome.COVERED), Grant(FIX, Outcome.EXCLUDED)
SECURITY_ONLY = Grant(FIX, Outcome.COVERED, Is(SECURITY, True), Outcome.EXCLUDED)
NO_FEATURES = Grant(FEATURE, Outcome.EXCLUDED)


def phases_possible(promise: Phases, case: Case, day: date) -> tuple[str, ...]:
    values = phase_on(promise, case, day).values
    found = values.get("phases", (values.get("phase"),))
    assert isinstance(found, tuple)
    return tuple(phase.name for phase in found)


def fixed(promise: Phases, phase: str, *stated: bool) -> Decision:
    """Is a fix made in this phase, of a hole in the security, of something else or without saying which?"""
    known = Case(WORK.is_(Work.SOFTWARE_FIX), *(SECURITY.is_(each) for each in stated))
    return Decision(may_get(promise, promise.phase(phase), known))


# Windows Server 2019: two ends, both published as days that no length from the release gives (second Tuesdays).
# https://learn.microsoft.com/en-us/lifecycle/products/windows-server-2019
# What each phase brings: https://learn.microsoft.com/en-us/lifecycle/policies/fixed

MICROSOFT = Document("windows-server", vendor="made-up", number="000", ja="期間の一覧", en="life cycle")
SERVER_PAGE = MICROSOFT.clause("made-up/server", "lifecycle", at="dates", ja="二つの段階", en="Two phases.")
SERVER = life(
    SERVER_PAGE,
    [("mainstream", (ALL_FIXES,)), ("extended", (SECURITY_ONLY, NO_FEATURES)), ("ended", (NO_FIXES, NO_FEATURES))],
    ACTIVE_END,
    EXTENDED_END,
)
SERVER_2019 = Case(ACTIVE_END.on(date(2024, 1, 9)), EXTENDED_END.on(date(2029, 1, 9)))


@pytest.mark.parametrize(
    ("day", "phase"),
    [
        (date(2018, 11, 13), "mainstream"),
        (date(2023, 11, 14), "mainstream"),
        (date(2024, 1, 9), "mainstream"),
        (date(2024, 1, 10), "extended"),
        (date(2029, 1, 9), "extended"),
        (date(2029, 1, 10), "ended"),
    ],
)
def test_windows_server_2019_is_in_mainstream_and_in_extended_support_to_their_published_last_days(
    day: date, phase: str
) -> None:
    assert phases_possible(SERVER, SERVER_2019, day) == (phase,)


@pytest.mark.parametrize(
    ("phase", "security", "other"),
    [
        ("mainstream", Outcome.COVERED, Outcome.COVERED),
        ("extended", Outcome.COVERED, Outcome.EXCLUDED),
        ("ended", Outcome.EXCLUDED, Outcome.EXCLUDED),
    ],
)
def test_windows_server_gets_only_security_fixes_in_extended_support(
    phase: str, security: Outcome, other: Outcome
) -> None:
    assert [fixed(SERVER, phase, each).outcome for each in (True, False)] == [security, other]


def test_which_fix_it_is_matters_in_extended_support_only() -> None:
    assert fixed(SERVER, "mainstream").outcome is Outcome.COVERED
    assert (fixed(SERVER, "extended").outcome, fixed(SERVER, "extended").missing) == (
        Outcome.UNDETERMINED,
        (SECURITY,),
    )
    assert fixed(SERVER, "ended").outcome is Outcome.EXCLUDED


def test_the_days_of_windows_server_2019_are_told_phase_by_phase() -> None:
    assert [(each.first, each.last) for each in spans(SERVER, SERVER_2019)] == [
        (None, date(2024, 1, 9)),
        (date(2024, 1, 10), date(2029, 1, 9)),
        (date(2029, 1, 10), None),
    ]


# Node.js 20: the page gives the first day of each phase, and 2026-04-30 as the end, taken as the last day.
# https://github.com/nodejs/Release (schedule.json of 2026-07-02; what each phase brings: README)

LTS_STARTS = Event("lts-eve", "LTS開始の前日", "day before long-term support")
MAINTENANCE_STARTS = Event("maintenance-eve", "保守開始の前日", "day before maintenance")
NODE_PROJECT = Document("node", vendor="made-up", number="000", ja="公開の予定", en="release schedule")
NODE_PAGE = NODE_PROJECT.clause("made-up/node", "lifecycle", at="schedule", ja="三つの段階", en="Three phases.")
FEATURES = Grant(FEATURE, Outcome.COVERED)
NODE = life(
    NODE_PAGE,
    [
        ("current", (ALL_FIXES, FEATURES)),
        ("active-lts", (ALL_FIXES, FEATURES)),
        ("maintenance", (SECURITY_ONLY, Grant(FEATURE, Outcome.DISCRETIONARY))),
        ("ended", (NO_FIXES, NO_FEATURES)),
    ],
    LTS_STARTS,
    MAINTENANCE_STARTS,
    SECURITY_END,
)
NODE_20 = Case(
    LTS_STARTS.on(date(2023, 10, 24) - DAY),
    MAINTENANCE_STARTS.on(date(2024, 10, 22) - DAY),
    SECURITY_END.on(date(2026, 4, 30)),
)


@pytest.mark.parametrize(
    ("day", "phase"),
    [
        (date(2023, 4, 18), "current"),
        (date(2023, 10, 23), "current"),
        (date(2023, 10, 24), "active-lts"),
        (date(2024, 10, 21), "active-lts"),
        (date(2024, 10, 22), "maintenance"),
        (date(2026, 4, 30), "maintenance"),
        (date(2026, 5, 1), "ended"),
    ],
)
def test_node_20_is_current_then_supported_long_then_maintained(day: date, phase: str) -> None:
    assert phases_possible(NODE, NODE_20, day) == (phase,)


@pytest.mark.parametrize(
    ("phase", "critical", "other", "feature"),
    [
        ("current", Outcome.COVERED, Outcome.COVERED, Outcome.COVERED),
        ("active-lts", Outcome.COVERED, Outcome.COVERED, Outcome.COVERED),
        ("maintenance", Outcome.COVERED, Outcome.EXCLUDED, Outcome.DISCRETIONARY),
        ("ended", Outcome.EXCLUDED, Outcome.EXCLUDED, Outcome.EXCLUDED),
    ],
)
def test_in_maintenance_node_gets_critical_fixes_and_features_as_the_team_sees_fit(
    phase: str, critical: Outcome, other: Outcome, feature: Outcome
) -> None:
    assert [fixed(NODE, phase, each).outcome for each in (True, False)] == [critical, other]
    wanted = Case(WORK.is_(Work.NEW_FEATURE))
    assert Decision(may_get(NODE, NODE.phase(phase), wanted)).outcome is feature


def test_a_line_that_skips_phases_goes_from_the_first_to_the_last() -> None:
    """An odd line of Node.js is never supported long: those phases end with the current one, here on a made-up day."""
    last = date(2025, 6, 1)
    odd = Case(LTS_STARTS.on(last), MAINTENANCE_STARTS.on(last), SECURITY_END.on(last))
    assert [step.values["phase"] for step in timeline(NODE, odd).steps] == [NODE.phase("current"), NODE.phase("ended")]
    assert [each.phase.name for each in spans(NODE, odd) if each.is_empty] == ["active-lts", "maintenance"]


# Ruby: the ends of 3.4 are not published; 3.2 has both, but whether its 2026-04-01 is the last day with fixes or the
# first without is not said.
# https://www.ruby-lang.org/en/downloads/branches/ (a state of 2026, after 2026-04-01)

RUBY_PROJECT = Document("ruby", vendor="made-up", number="000", ja="保守の状況", en="maintenance branches")
RUBY_PAGE = RUBY_PROJECT.clause("made-up/ruby", "lifecycle", at="branches", ja="二つの段階", en="Two phases.")
RUBY = life(
    RUBY_PAGE,
    [("normal", (ALL_FIXES,)), ("security", (SECURITY_ONLY,)), ("ended", (NO_FIXES,))],
    ACTIVE_END,
    SECURITY_END,
)
RUBY_32 = Case(ACTIVE_END.on(date(2025, 3, 31)), SECURITY_END.on(Between(date(2026, 3, 31), date(2026, 4, 1))))
RUBY_33 = Case(ACTIVE_END.on(date(2026, 3, 31)))
"""Its last day, expected for 2027-03-31, is not settled."""
RUBY_34 = Case()


@pytest.mark.parametrize(
    ("case", "day", "phases", "missing"),
    [
        (RUBY_32, date(2025, 3, 31), ("normal",), ()),
        (RUBY_32, date(2025, 4, 1), ("security",), ()),
        (RUBY_32, date(2026, 3, 31), ("security",), ()),
        (RUBY_32, date(2026, 4, 1), ("security", "ended"), (SECURITY_END,)),
        (RUBY_32, date(2026, 4, 2), ("ended",), ()),
        (RUBY_33, date(2026, 3, 31), ("normal",), ()),
        (RUBY_33, date(2026, 4, 1), ("security", "ended"), (SECURITY_END,)),
        (RUBY_34, date(2024, 12, 25), ("normal", "security", "ended"), (ACTIVE_END, SECURITY_END)),
        (RUBY_34, date(2031, 1, 1), ("normal", "security", "ended"), (ACTIVE_END, SECURITY_END)),
    ],
)
def test_a_branch_of_ruby_whose_end_is_not_published_stays_undetermined_and_names_it(
    case: Case, day: date, phases: tuple[str, ...], missing: tuple[Question, ...]
) -> None:
    assert phases_possible(RUBY, case, day) == phases
    found = phase_on(RUBY, case, day)
    assert found.outcome is (Outcome.UNDETERMINED if missing else Outcome.COVERED)
    assert found.missing == missing


def test_a_branch_that_is_in_normal_maintenance_on_a_day_is_settled_for_that_day() -> None:
    """Ruby 3.4 is listed in normal maintenance on 2026-04-01: so that phase ends on that day or later."""
    seen = RUBY_34.but(ACTIVE_END.on(Between(date(2026, 4, 1), date(2199, 12, 31))))
    assert phases_possible(RUBY, seen, date(2026, 4, 1)) == ("normal",)
    assert phase_on(RUBY, seen, date(2026, 4, 2)).missing == (ACTIVE_END, SECURITY_END)


@pytest.mark.parametrize(
    ("phase", "security", "other"),
    [
        ("normal", Outcome.COVERED, Outcome.COVERED),
        ("security", Outcome.COVERED, Outcome.EXCLUDED),
        ("ended", Outcome.EXCLUDED, Outcome.EXCLUDED),
    ],
)
def test_ruby_fixes_only_holes_in_its_security_phase(phase: str, security: Outcome, other: Outcome) -> None:
    assert [fixed(RUBY, phase, each).outcome for each in (True, False)] == [security, other]


def test_whether_ruby_33_gets_a_fix_after_its_normal_phase_hangs_on_the_end_that_is_not_published() -> None:
    asked = RUBY_33.but(WORK.is_(Work.SOFTWARE_FIX), SECURITY.is_(True))
    assert Decision(of_request(RUBY, asked, date(2026, 3, 31))).outcome is Outcome.COVERED
    found = Decision(of_request(RUBY, asked, date(2026, 4, 1)))
    assert (found.outcome, found.missing) == (Outcome.UNDETERMINED, (SECURITY_END,))


# Python 3.11: two official days for the end of its bug fixes, and an end known to the month.
# https://devguide.python.org/versions/ and https://peps.python.org/pep-0664/

PYTHON_PROJECT = Document("python", vendor="made-up", number="000", ja="版の状況", en="status of versions")
PYTHON_PAGE = PYTHON_PROJECT.clause("made-up/python", "lifecycle", at="versions", ja="二つの段階", en="Two phases.")
PYTHON = life(
    PYTHON_PAGE,
    [("bugfix", (ALL_FIXES,)), ("security", (SECURITY_ONLY, NO_FEATURES)), ("ended", (NO_FIXES, NO_FEATURES))],
    ACTIVE_END,
    SECURITY_END,
)
BUG_FIXES_END = Between(date(2024, 4, 2), date(2024, 4, 24))
OCTOBER_2027 = Between(date(2027, 10, 1), date(2027, 10, 31))


@pytest.mark.parametrize(
    ("day", "phases"),
    [
        (date(2024, 4, 1), ("bugfix",)),
        (date(2024, 4, 10), ("bugfix", "security")),
        (date(2024, 4, 25), ("security",)),
        (date(2027, 10, 1), ("security",)),
        (date(2027, 10, 15), ("security", "ended")),
        (date(2027, 11, 1), ("ended",)),
    ],
)
def test_an_end_known_to_the_month_leaves_that_month_open_and_no_other(day: date, phases: tuple[str, ...]) -> None:
    known: dict[Event, When] = {ACTIVE_END: BUG_FIXES_END, SECURITY_END: OCTOBER_2027}
    case = Case(*(event.on(when) for event, when in known.items()))
    assert phases_possible(PYTHON, case, day) == phases
