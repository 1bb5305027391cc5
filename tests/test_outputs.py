"""What answers look like outside: JSON, spreadsheets, terminals."""

import csv
import io
import json
from datetime import date
from pathlib import Path

import pytest
from attrs import evolve

from maintrules.bilingual import Language
from maintrules.decisions import Outcome, Rule
from maintrules.lifecycle import AGREED_END, IP_RISK
from maintrules.register.assess import Answer, Assessor
from maintrules.register.assumptions import chosen
from maintrules.register.outputs import (
    COLUMNS,
    Heading,
    Summary,
    aligned,
    as_csv,
    as_jsonl,
    as_table,
    in_full,
    neutral,
    plain_answer,
    width,
)
from maintrules.register.problems import AFTER_AS_OF, WIDTH
from maintrules.register.reading import open_register
from maintrules.registration import LABEL_SHOWN
from maintrules.sources import Clause, Document
from maintrules.words import BOUGHT, COMPLETED

EXAMPLE = Path(__file__).parents[1] / "examples" / "register.csv"
AS_OF = date(2026, 9, 30)
USUAL = chosen(["usual"])
HEADING = Heading(AS_OF, "register.csv (UTF-8)", ("usual",), ("nec/first-day=counted",))


@pytest.fixture(scope="module")
def answers() -> list[Answer]:
    assessor = Assessor.of(AS_OF, assumptions=USUAL)
    return [assessor.answer(row) for row in open_register(EXAMPLE).rows()]


def of(answers: list[Answer], unit: str) -> Answer:
    return next(answer for answer in answers if answer.unit == unit)


def nothing(row: int = 1, unit: str = "U") -> Answer:
    """A row of which nothing is known."""
    return Answer(row, unit, None, None, Outcome.UNDETERMINED, (), 0, None, None, (), None, (), (), {}, ())


# JSON


def test_an_answer_is_one_line_of_json(answers: list[Answer]) -> None:
    lines = list(as_jsonl(answers))
    assert len(lines) == 121
    assert all(line.endswith("}\n") and line.count("\n") == 1 for line in lines)
    assert json.loads(lines[1]) == plain_answer(answers[1])


def test_a_covered_row_says_what_it_is_and_until_when(answers: list[Answer]) -> None:
    said = plain_answer(of(answers, "AST-00025"))
    assert said["row"] == 2
    assert said["policy"] == "nec/support-pack"
    assert said["outcome"] == "covered"
    assert said["period"] == {"first": "2026-08-17", "last": "2027-08-16"}
    assert said["holds_until"] == "2027-08-16"
    assert said["version"] is None
    assert isinstance(said["deadlines"], list)
    first = said["deadlines"][0]
    assert isinstance(first, dict)
    assert (first["on"], first["bound"], first["who"]) == ("2027-02-17", "from", "customer")


def test_the_findings_that_decide_come_first(answers: list[Answer]) -> None:
    for answer in answers:
        deciding, others = answer.findings[: answer.deciding], answer.findings[answer.deciding :]
        assert deciding
        assert max(each.weighs.weight for each in deciding) == max(each.weighs.weight for each in answer.findings)
        assert all(each.weighs.weight <= max(one.weighs.weight for one in deciding) for each in others)


def test_a_row_without_a_policy_is_an_object_too() -> None:
    said = plain_answer(nothing())
    assert (said["policy"], said["outcome"], said["findings"]) == (None, "undetermined", [])


def test_what_was_assumed_is_said_as_plain_json(answers: list[Answer]) -> None:
    said = plain_answer(of(answers, "AST-00025"))
    assert isinstance(said["findings"], list)
    assumed: dict[str, object] = {}
    for found in said["findings"]:
        assert isinstance(found, dict)
        assert isinstance(found["assumed"], dict)
        assumed.update(found["assumed"])
    assert assumed["label-shown"] is True
    assert assumed["ip-risk"] is False
    assert assumed["agreed-end"] == "never"
    assert assumed["completed"] == "2026-08-17"


def test_only_what_decides_makes_an_answer_one_that_used_assumptions() -> None:
    # Bought on 2020-04-01 for a year: over, whatever is assumed of its registration and its label.
    paper = Document("paper", vendor="nobody", number="0", ja="文書", en="paper")
    says = Clause("nobody/clause", "coverage", paper, "p.1", "要旨", "gist").says(1)
    over = Rule("coverage/ended", Outcome.EXCLUDED, ja="終わりました。", en="It ended.").found(says, facts=(BOUGHT,))
    done = Rule("room/done", Outcome.COVERED, ja="完了しました。", en="It is done.").found(says, facts=(COMPLETED,))
    answer = evolve(nothing(), outcome=Outcome.EXCLUDED, findings=(over, done), deciding=1)
    day = date(2020, 4, 1)
    assert not evolve(answer, assumed={COMPLETED: day}).assumes
    assert evolve(answer, assumed={BOUGHT: day}).assumes
    assert not answer.assumes


# CSV


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("=1+1", "'=1+1"),
        ("+81", "'+81"),
        ("-1", "'-1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'\t=1"),
        ("\r=1", "'\r=1"),
        ("＝1", "'＝1"),
        ("AST-00025", "AST-00025"),
        ("", ""),
        ("a=1", "a=1"),
    ],
)
def test_a_cell_that_looks_like_a_formula_is_neutralised(text: str, written: str) -> None:
    assert neutral(text) == written


def test_the_flat_table_has_the_same_columns_in_every_record(answers: list[Answer]) -> None:
    records = list(csv.reader(io.StringIO("".join(as_csv(answers)), newline=""), strict=True))
    assert tuple(records[0]) == COLUMNS
    assert len(records) == 122
    assert {len(record) for record in records} == {len(COLUMNS)}
    pack = dict(zip(COLUMNS, records[2], strict=True))
    assert (pack["unit"], pack["outcome"], pack["period_last"]) == ("AST-00025", "covered", "2027-08-16")
    assert "2027-07-17まで（お客様）" in pack["deadlines_ja"]
    assert "by 2027-07-17 (customer)" in pack["deadlines_en"]
    assert "plan-bought=2026-08-17" in pack["assumed"]
    assert "nec/registration-anchor=three-zone" in pack["readings"]
    assert pack["problems"] == "era-date (note)"
    assert "label-shown=true" in pack["assumed"]
    assert pack["missing"] == ""
    hitachi = next(each for each in records if "hitachi-solutions/support-contract" in each)
    assert dict(zip(COLUMNS, hitachi, strict=True))["missing"] == "maintenance-end"
    assert pack["also"] == "nec/standard-warranty: undetermined (warranty-end)"


def test_an_empty_answer_is_a_record_of_empty_cells() -> None:
    _, line = as_csv([nothing(unit="=cmd()")])
    assert line.startswith("1,'=cmd(),,,undetermined,,,")


def test_a_warranty_beside_a_contract_shows_its_days(tmp_path: Path) -> None:
    path = tmp_path / "register.csv"
    path.write_text(
        "unit,vendor,product,bought,registered,service,term\n"
        "1,Infinico,NetRegio2 DHCP,2026/03/12,2026/03/20,クロスセンドバック保守サービス,1\n",
        encoding="utf-8",
    )
    assessor = Assessor.of(AS_OF, assumptions=USUAL)
    (answer,) = (assessor.answer(row) for row in open_register(path).rows())
    _, line = as_csv([answer])
    assert "infinico/product-warranty: covered 2026-03-12..2027-03-12" in line
    full = "".join(in_full(answer, HEADING, USUAL, Language.JA))
    assert "対象、期間 2026-03-12～2027-03-12" in full


# The table


@pytest.mark.parametrize(
    ("text", "columns"),
    [("", 0), ("abc", 3), ("対象", 4), ("ｱｲｳ", 3), ("ＡＢ", 4), ("e\u0301", 1), ("𠮷野", 4), ("a\u200bb", 2)],
)
def test_wide_characters_take_two_columns_and_marks_none(text: str, columns: int) -> None:
    assert width(text) == columns


def test_columns_stand_under_one_another() -> None:
    lines = list(aligned([("行", "b", "c"), ("1", "対象外", "x"), ("100", "y", "")]))
    assert lines == ["行   b       c\n", "---  ------  -\n", "1    対象外  x\n", "100  y\n"]


def test_the_table_has_a_heading_a_line_for_each_row_and_a_summary(answers: list[Answer]) -> None:
    summary = Summary(AS_OF)
    lines = "".join(as_table(summary.counting(answers), HEADING, summary, Language.JA)).splitlines()
    assert lines[0] == "基準日 2026-09-30  台帳 register.csv (UTF-8)  仮定 usual  読み方 nec/first-day=counted"
    assert len([line for line in lines if "AST-" in line]) == 121
    starts = {width(line[: line.index("AST-")]) for line in lines if "AST-" in line}
    assert len(starts) == 1
    covered = next(line for line in lines if "AST-00025" in line)
    assert "2027-02-17から" in covered
    assert covered.endswith("[era-date]")


def test_the_table_speaks_english_too(answers: list[Answer]) -> None:
    summary = Summary(AS_OF)
    text = "".join(as_table(summary.counting(answers), HEADING, summary, Language.EN))
    assert text.startswith(
        "as of 2026-09-30  register register.csv (UTF-8)  assumed usual  read nec/first-day=counted\n"
    )
    assert "not known: end of the maintenance" in text
    assert "121 rows: covered 24" in text


def test_what_a_terminal_would_obey_is_not_printed() -> None:
    summary = Summary(AS_OF)
    heading = Heading(AS_OF, "a\x1b[31mb\n")
    text = "".join(as_table([nothing(unit="x\x1b[2J\ny")], heading, summary, Language.EN))
    assert "\x1b" not in text
    assert "x [2J y" in text


def test_an_empty_register_is_a_heading_and_a_summary_of_nothing() -> None:
    summary = Summary(AS_OF)
    text = "".join(as_table([], heading=Heading(AS_OF, "r"), summary=summary, language=Language.EN))
    assert "0 rows: covered 0" in text
    assert "problems of cells: none" in text


# The summary


def test_the_summary_counts_what_passes(answers: list[Answer]) -> None:
    summary = Summary(AS_OF)
    assert len(list(summary.counting(answers))) == 121
    assert summary.rows == 121
    assert sum(summary.outcomes.values()) == 121
    # AST-00802 ends on 2026-12-27; 90 days after 2026-09-30 is 2026-12-29.
    assert summary.ending == 1
    assert summary.due == 0
    told = list(summary.told(Language.JA))
    assert told[0].startswith("121行: 対象 24")
    assert f"使わない答え {121 - summary.assuming}" in told[1]
    assert told[2] == "2026-12-29 まで（90日以内）に終わる期間: 1"
    assert told[3] == "2026-10-30 まで（30日以内）の期限: 0"
    assert "era-date 1" in told[4]


@pytest.mark.parametrize(
    ("as_of", "ending", "due"),
    [
        (date(2026, 12, 27), 1, 0),  # its last day
        (date(2026, 9, 28), 1, 0),  # 90 days before it
        (date(2026, 9, 27), 0, 0),
        (date(2026, 12, 28), 0, 0),
    ],
)
def test_both_ends_of_the_days_ahead_are_included(answers: list[Answer], as_of: date, ending: int, due: int) -> None:
    summary = Summary(as_of)
    list(summary.counting([of(answers, "AST-00802")]))
    assert (summary.ending, summary.due) == (ending, due)


@pytest.mark.parametrize(("as_of", "due"), [(date(2026, 10, 25), 1), (date(2026, 10, 24), 0), (date(2026, 11, 25), 0)])
def test_deadlines_of_the_next_thirty_days_are_counted(answers: list[Answer], as_of: date, due: int) -> None:
    summary = Summary(as_of)
    list(summary.counting([of(answers, "AST-00549")]))  # its kit is to be registered by 2026-11-24
    assert summary.due == due


def test_without_an_assumption_the_summary_tells_of_the_set() -> None:
    summary = Summary(AS_OF)
    list(summary.counting([nothing()]))
    assert "--assume usual" in list(summary.told(Language.JA))[1]
    assert "--assume usual" in list(summary.told(Language.EN))[1]


def test_doubts_and_errors_are_told_from_notes() -> None:
    summary = Summary(AS_OF)
    noted = WIDTH.of("製品名", "ａ", reading="a")
    doubted = AFTER_AS_OF.of("購入日", "2036/01/01", reading="2036-01-01", as_of="2026-09-30")
    answer = Answer(1, "U", None, None, Outcome.UNDETERMINED, (), 0, None, None, (), None, (), (), {}, (noted, doubted))
    list(summary.counting([answer]))
    assert summary.doubts_and_errors == 1


# One row in full


def test_a_row_in_full_shows_clauses_assumptions_deadlines_and_problems(answers: list[Answer]) -> None:
    answer = of(answers, "AST-00025")
    said = "".join(in_full(answer, HEADING, USUAL, Language.JA))
    for part in (
        "AST-00025: SupportPack",
        "判定: 対象",
        "期間: 2026-08-17～2027-08-16",
        "この判定が続く最後の日: 2027-08-16",
        "製品の標準保証: 未確定、期間 不明（不明: 保証の終了日）",
        "nec/service-period-by-pack-years",
        "読み方: ",
        "仮定: ",
        "- 2027-07-17まで（お客様）: ",
        "- [読めた era-date] 購入日: ",
        "- plan-bought=2026-08-17: ",
        "p.7",
    ):
        assert part in said


def test_what_was_assumed_is_told_in_the_language_that_is_asked_for(answers: list[Answer]) -> None:
    answer = of(answers, "AST-00025")
    ja = "".join(in_full(answer, HEADING, USUAL, Language.JA))
    en = "".join(in_full(answer, HEADING, USUAL, Language.EN))
    for fact, said_ja, said_en in (
        (LABEL_SHOWN, "はい", "yes"),
        (IP_RISK, "いいえ", "no"),
        (AGREED_END, "なし", "never"),
    ):
        assert f"{fact.ja} {said_ja}" in ja
        assert f"{fact.en} {said_en}" in en
    assert "- label-shown=true: " in ja


def test_a_record_that_was_assumed_is_told_as_json() -> None:
    assumptions = chosen(["usual", 'renewals=[{"years": 4}]'])
    assessor = Assessor.of(AS_OF, assumptions=assumptions)
    answer = next(assessor.answer(row) for row in open_register(EXAMPLE).rows() if row.number == 2)
    assert '"years": 4' in "".join(in_full(answer, HEADING, assumptions, Language.EN))


def test_a_row_in_full_is_in_english_where_that_is_asked_for(answers: list[Answer]) -> None:
    said = "".join(in_full(of(answers, "AST-00059"), HEADING, USUAL, Language.EN))
    assert "outcome: undetermined" in said
    assert "period: not known" in said
    assert "holds until: depends on end of the maintenance" in said


def test_an_assumption_of_its_own_is_not_given_the_reason_of_the_set() -> None:
    assumptions = chosen(["usual", "plan-bought=2026-08-17"])
    assessor = Assessor.of(AS_OF, assumptions=assumptions)
    answer = next(assessor.answer(row) for row in open_register(EXAMPLE).rows() if row.number == 2)
    said = "".join(in_full(answer, HEADING, assumptions, Language.EN))
    assert "- completed=2026-08-17: " in said
    assert "- plan-bought=" not in said


def test_an_answer_that_never_changes_says_so(answers: list[Answer]) -> None:
    said = "".join(in_full(of(answers, "AST-00067"), HEADING, USUAL, Language.EN))
    assert "holds until: it does not change while the facts stay" in said


def test_a_row_without_a_service_is_told_in_full_too() -> None:
    said = "".join(in_full(nothing(), HEADING, USUAL, Language.JA))
    assert "サービスが分かりません" in said
    assert "理由" not in said
