from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

import pytest

from maintrules.bilingual import Language
from maintrules.decisions import Outcome
from maintrules.explain import finding
from maintrules.numbering import (
    Breach,
    NumberedBy,
    NumberingError,
    NumberRule,
    RevisionCounter,
    breaches,
    reading,
    validated,
)
from maintrules.releases import Content, Kind, Line, Method, Release, Version
from maintrules.sources import Document

FIRST: Final = date(2024, 1, 10)
NEXT: Final = date(2024, 6, 10)


def release(
    text: str, day: date = FIRST, contains: tuple[Content, ...] | None = None, method: Method | None = None
) -> Release:
    return Release(Version.parse(text), day, contains, method)


def broken(old: str, new: Release, counter: RevisionCounter = RevisionCounter.PER_VERSION) -> list[NumberRule]:
    """The rules that *new* breaks, coming after *old*."""
    found = breaches(Line("line", (release(old), new)), counter)
    return [each.rule for each in found if each.release is new]


@pytest.mark.parametrize(
    ("first", "rules"),
    [
        ("0.0.0", []),
        ("0.0.7-1111", []),
        ("4.0.0", [NumberRule.X_STARTS_AT_0]),
        ("0.1.0", [NumberRule.Y_STARTS_AT_0]),
        ("3.27.4", [NumberRule.X_STARTS_AT_0, NumberRule.Y_STARTS_AT_0]),
    ],
)
def test_x_and_y_start_at_0_and_z_and_r_anywhere(first: str, rules: Sequence[NumberRule]) -> None:
    found = breaches(Line("line", (release(first),)), RevisionCounter.PER_VERSION)
    assert [each.rule for each in found] == rules
    assert all(each.base is None for each in found)


@pytest.mark.parametrize(
    ("old", "new", "rules"),
    [
        ("3.1.1", "4.1.1", []),
        ("3.1.1", "5.1.1", [NumberRule.X_BY_ONE]),
        ("3.1.1", "2.2.1", [NumberRule.X_BY_ONE]),
        ("1.1.1", "1.2.1", []),
        ("4.1.0", "4.2.0", []),
        ("3.27.4", "3.30.4", [NumberRule.Y_BY_ONE]),
        ("1.9.3", "2.9.3", []),
        ("1.9.3", "2.0.3", [NumberRule.Y_NEVER_RESETS]),
        ("1.1.1", "1.1.2", []),
        ("1.1.1", "1.1.3", []),
        ("1.2.1", "1.3.0", [NumberRule.Z_NEVER_FALLS]),
        ("1.2.1", "2.0.0", [NumberRule.Y_NEVER_RESETS, NumberRule.Z_NEVER_FALLS]),
        ("1.1.1-1111", "1.1.1-1112", []),
        ("1.2.1-1114", "1.2.2-1116", []),
        ("1.1.1-1112", "1.1.1-1112", [NumberRule.R_RISES]),
        ("1.1.1-1112", "1.1.1-1111", [NumberRule.R_RISES]),
        ("1.1.1", "1.1.1-1111", []),
        ("1.1.1-1111", "1.1.1", []),
    ],
)
def test_a_step_breaks_the_rules_that_its_numbers_break(old: str, new: str, rules: Sequence[NumberRule]) -> None:
    assert broken(old, release(new, NEXT)) == rules


@pytest.mark.parametrize(
    ("new", "contains", "method", "rules"),
    [
        ("1.1.2", (Content.FIXES,), Method.PERIODIC_RELEASE, []),
        ("1.1.2", (Content.FEATURES,), None, [NumberRule.Z_ONLY_WITH_FIXES]),
        ("1.1.2", (), None, [NumberRule.Z_ONLY_WITH_FIXES]),
        ("1.2.0", (Content.FEATURES,), None, [NumberRule.Z_NEVER_FALLS]),
        ("1.1.2", None, None, []),
        ("1.2.2", (Content.FIXES, Content.FEATURES), None, []),
        ("1.2.1", (Content.FEATURES,), Method.PERIODIC_RELEASE, []),
        ("2.1.1", (Content.OS,), None, []),
        ("1.2.1", (Content.FIXES, Content.FEATURES), None, [NumberRule.FIXES_RAISE_Z]),
        ("1.1.1-1112", (Content.FIXES,), Method.HOTFIX, []),
        ("1.1.1-1112", (Content.FIXES,), None, []),
        ("1.1.2", (Content.FIXES,), Method.HOTFIX, [NumberRule.HOTFIX_MOVES_ONLY_R]),
        ("1.2.1", (Content.FIXES,), Method.HOTFIX, [NumberRule.HOTFIX_MOVES_ONLY_R, NumberRule.FIXES_RAISE_Z]),
    ],
)
def test_what_a_release_is_said_to_bring_is_held_against_its_numbers(
    new: str, contains: tuple[Content, ...] | None, method: Method | None, rules: Sequence[NumberRule]
) -> None:
    assert broken("1.1.1-1111", release(new, NEXT, contains, method)) == rules


def test_r_is_compared_in_one_version_or_in_the_whole_line_as_the_reading_says() -> None:
    new = release("1.2.1-1110", NEXT)
    assert broken("1.1.1-1111", new) == []
    assert broken("1.1.1-1111", new, RevisionCounter.PER_LINE) == [NumberRule.R_RISES]
    assert broken("1.1.1-1111", release("1.2.1-1112", NEXT), RevisionCounter.PER_LINE) == []


def test_one_release_listed_twice_does_not_rise() -> None:
    twice = release("0.0.1-1111")
    found = breaches(Line("line", (twice, twice)), RevisionCounter.PER_VERSION)
    assert found == (Breach(NumberRule.R_RISES, twice, twice),)


def test_a_line_of_no_releases_breaks_nothing() -> None:
    assert breaches(Line("line", ()), RevisionCounter.PER_LINE) == ()


def test_a_line_that_breaks_rules_is_refused_naming_all_of_them() -> None:
    line = Line("NetFlux", (release("4.0.0"), release("4.2.0", NEXT)))
    with pytest.raises(NumberingError) as refused:
        validated(line, RevisionCounter.PER_VERSION)
    assert str(refused.value) == (
        "'NetFlux' breaks x-starts-at-0: 4.0.0; y-by-one: 4.2.0 after 4.0.0: "
        "correct the numbers, or take the breaches as remarks"
    )
    assert [each.rule for each in refused.value.breaches] == [NumberRule.X_STARTS_AT_0, NumberRule.Y_BY_ONE]


def test_only_the_rules_that_are_asked_for_are_held() -> None:
    line = Line("NetFlux", (release("4.0.0"), release("4.2.0", NEXT)))
    held = set(NumberRule) - {NumberRule.X_STARTS_AT_0, NumberRule.Y_BY_ONE}
    assert validated(line, RevisionCounter.PER_VERSION, rules=held) is line
    with pytest.raises(NumberingError, match=r"breaks y-by-one: 4\.2\.0 after 4\.0\.0: "):
        validated(line, RevisionCounter.PER_VERSION, rules=[NumberRule.Y_BY_ONE])


# What a vendor says of its numbers


GUIDE: Final = Document("guide", vendor="made-up", number="000", ja="手引き", en="guide")
X_RULE: Final = GUIDE.clause("made-up/x", "versions", at="p.1", ja="X", en="X.").says((NumberRule.X_BY_ONE,))
R_RULE: Final = GUIDE.clause("made-up/r", "versions", at="p.2", ja="r", en="r.").says((NumberRule.R_RISES,))
COUNTER: Final = GUIDE.clause("made-up/counter", "versions", at="p.3", ja="r の数え方", en="How r counts.").says(
    RevisionCounter.PER_VERSION
)
KINDS: Final = GUIDE.clause("made-up/kinds", "versions", at="p.4", ja="種別", en="Kinds.").says((Kind.FEATURE,))
METHODS: Final = GUIDE.clause("made-up/methods", "versions", at="p.5", ja="提供の方法", en="Ways.").says(
    (Method.HOTFIX,)
)
GRAMMAR: Final = GUIDE.clause("made-up/grammar", "versions", at="p.6", ja="書き方", en="Grammar.").says("X.Y.Z-r")
NUMBERED: Final = NumberedBy((X_RULE, R_RULE), COUNTER, KINDS, METHODS, GRAMMAR)


def test_a_breach_rests_on_the_passage_that_states_the_rule() -> None:
    (breach,) = NUMBERED.breaches(Line("line", (release("3.1.1"), release("5.1.1", NEXT))))
    assert (breach.rule, breach.rests_on) == (NumberRule.X_BY_ONE, (X_RULE,))


def test_that_r_does_not_rise_rests_on_how_it_counts_too() -> None:
    (breach,) = NUMBERED.breaches(Line("line", (release("0.0.1-3"), release("0.0.1-2", NEXT))))
    assert (breach.rule, breach.rests_on) == (NumberRule.R_RISES, (R_RULE, COUNTER))


def test_a_rule_that_the_vendor_does_not_state_is_not_broken() -> None:
    line = Line("line", (release("4.0.0"), release("4.2.0", NEXT)))
    assert [each.rule for each in breaches(line, RevisionCounter.PER_VERSION)] == [
        NumberRule.X_STARTS_AT_0,
        NumberRule.Y_BY_ONE,
    ]
    assert NUMBERED.breaches(line) == ()


@pytest.mark.parametrize(
    ("numbers", "told"),
    [
        (["0.0.1-1"], []),  # the first release: its number tells nothing
        (["0.0.1-1", "0.1.1-2"], [KINDS]),  # a feature, in a periodic release
        (["0.0.1-1", "0.0.1-2"], [METHODS]),  # a hotfix, of which the kinds here do not speak
        (["0.0.1-1", "0.1.1-2", "0.1.1-3"], [KINDS, METHODS]),
    ],
)
def test_what_numbers_tell_rests_on_the_passages_that_say_what_they_tell(
    numbers: Sequence[str], told: Sequence[object]
) -> None:
    line = Line("line", tuple(release(number, FIRST + timedelta(days=day)) for day, number in enumerate(numbers)))
    assert list(NUMBERED.rests_on(line)) == [GRAMMAR, X_RULE, R_RULE, COUNTER, *told]


@pytest.mark.parametrize(("text", "version"), [("Ver1.2.1-1114", "1.2.1-1114"), ("1.06.11", "1.06.11")])
def test_a_text_is_read_by_the_vendor_s_grammar(text: str, version: str) -> None:
    found = reading(NUMBERED, text)
    assert (found.outcome, str(found.values["version"]), found.rests_on) == (Outcome.COVERED, version, (GRAMMAR,))


@pytest.mark.parametrize("text", ["1.1", "1.1.1-r", ""])
def test_a_text_that_is_no_version_is_told_how_one_is_written(text: str) -> None:
    found = reading(NUMBERED, text)
    assert (found.outcome, found.rests_on) == (Outcome.EXCLUDED, (GRAMMAR,))
    assert finding(found)[Language.EN] == (
        f"'{text}' is not a version: write numbers as in X.Y.Z-r; -r may be left out."
    )
    assert finding(found)[Language.JA] == (
        f"「{text}」はバージョンではありません。X.Y.Z-r の形の番号で書いてください（-r は省けます）。"
    )
