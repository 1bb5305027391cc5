import re
import time
import unicodedata
from collections.abc import Callable
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from maintrules.identifiers import (
    NamedForm,
    Versioning,
)
from maintrules.register.cells import (
    FIRST_DAY,
    LAST_DAY,
    Cell,
    TermParts,
    Unregistered,
    after_as_of,
    bought,
    number,
    registered,
    registered_before_bought,
    serial,
    term,
    term_parts,
    version,
)
from maintrules.register.problems import Problem
from maintrules.releases import Version
from maintrules.vendors import policy

ALLIED_SERIAL = policy("allied-telesis/support-ticket").form("serial")
ALLIED_CONTRACT_NUMBER = policy("allied-telesis/support-ticket").form("contract-number")
NEC_SUPPORT_ID = policy("nec/support-pack").form("support-id")
HITACHI_SUPPORT_KEY = policy("hitachi-solutions/support-contract").form("support-key")


def codes(problems: tuple[Problem, ...]) -> list[str]:
    return [problem.code for problem in problems]


def day_of(text: str, *, not_after: date | None = None) -> tuple[date | None, list[str]]:
    cell = bought("購入日", text, not_after=not_after)
    return cell.value, codes(cell.problems)


APRIL_FIRST = date(2024, 4, 1)


@pytest.mark.parametrize(
    "text",
    [
        "2024/04/01",
        "2024/4/1",
        "2024-04-01",
        "2024.4.1",
        "2024年4月1日",
        "2024年04月01日",
        "2024/4/1 0:00",
        "2024/4/1 00:00",
        "2024/4/1 0:00:00",
        "2024-04-01 00:00:00",
        "2024年4月1日 0:00",
    ],
)
def test_a_day_in_any_western_form_is_read_without_a_word(text: str) -> None:
    assert day_of(text) == (APRIL_FIRST, [])


@pytest.mark.parametrize(
    ("text", "day", "said"),
    [
        ("20240401", APRIL_FIRST, ["eight-digits"]),
        ("20240401 0:00", APRIL_FIRST, ["eight-digits"]),
        ("令和6年4月1日", APRIL_FIRST, ["era-date"]),
        ("令和06年04月01日", APRIL_FIRST, ["era-date"]),
        ("令和6/4/1", APRIL_FIRST, ["era-date"]),
        ("R6.4.1", APRIL_FIRST, ["era-date"]),
        ("R6-4-1 0:00", APRIL_FIRST, ["era-date"]),
        ("R06/04/01", APRIL_FIRST, ["era-date"]),
        ("令和元年5月1日", date(2019, 5, 1), ["era-date"]),
        ("R元.5.1", date(2019, 5, 1), ["era-date"]),
        ("令和1年5月1日", date(2019, 5, 1), ["era-date"]),
        ("平成31年4月30日", date(2019, 4, 30), ["era-date"]),
        ("H31.4.30", date(2019, 4, 30), ["era-date"]),
        ("平成元年1月8日", date(1989, 1, 8), ["era-date"]),
        ("昭和64年1月7日", date(1989, 1, 7), ["era-date"]),
        ("S1.12.25", date(1926, 12, 25), ["era-date"]),
        ("令和8年8月17日", date(2026, 8, 17), ["era-date"]),
        ("平成31年5月1日", date(2019, 5, 1), ["ended-era"]),
        ("平成31年6月14日", date(2019, 6, 14), ["ended-era"]),
        ("H36/4/1", APRIL_FIRST, ["ended-era"]),
        ("昭和64年1月8日", date(1989, 1, 8), ["ended-era"]),
        ("昭和99年4月1日", APRIL_FIRST, ["ended-era"]),
        ("昭和100年4月1日", date(2025, 4, 1), ["ended-era"]),
        ("43669", date(2019, 7, 23), ["excel-serial"]),
        ("10000", date(1927, 5, 18), ["excel-serial"]),
        ("２０２４／０４／０１", APRIL_FIRST, ["width"]),
        ("2024/04/01 ", APRIL_FIRST, ["width"]),
        ("\u30002024/04/01", APRIL_FIRST, ["width"]),
        ("2024\u221204\u221201", APRIL_FIRST, ["width"]),
        ("2024/04/01\n", APRIL_FIRST, ["width"]),
        ("令和６年４月１日", APRIL_FIRST, ["width", "era-date"]),
        ("㋿6年4月1日", APRIL_FIRST, ["width", "era-date"]),
        ("２０２４０４０１", APRIL_FIRST, ["width", "eight-digits"]),
        ("平成３１年６月１４日", date(2019, 6, 14), ["width", "ended-era"]),
        ("４３６６９", date(2019, 7, 23), ["width", "excel-serial"]),
    ],
)
def test_a_day_written_in_another_way_is_read_and_noted(text: str, day: date, said: list[str]) -> None:
    assert day_of(text) == (day, said)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("2022/11/00", "no-such-day"),
        ("2022/13/01", "no-such-day"),
        ("2023/02/29", "no-such-day"),
        ("20230229", "no-such-day"),
        ("2023年2月30日", "no-such-day"),
        ("令和5年2月29日", "no-such-day"),
        ("令和0年5月1日", "no-such-day"),
        ("平成00年5月1日", "no-such-day"),
        ("令和元年4月30日", "no-such-day"),
        ("平成1年1月7日", "no-such-day"),
        ("昭和元年12月24日", "no-such-day"),
        ("24/13/45", "no-such-day"),
        ("", "date-missing"),
        (" ", "date-missing"),
        ("\u3000", "date-missing"),
        ("不明", "date-missing"),
        ("？", "date-missing"),
        ("-", "date-missing"),
        ("－", "date-missing"),
        ("n/a", "date-missing"),
        ("なし", "date-missing"),
        ("未定", "date-missing"),
        ("2024/4", "date-unreadable"),
        ("2024年4月", "date-unreadable"),
        ("4/1/2024", "date-unreadable"),
        ("2024/4-1", "date-unreadable"),
        ("2024年4/1", "date-unreadable"),
        ("2024/4/1 9:30", "date-unreadable"),
        ("2024/4/1(月)", "date-unreadable"),
        ("2024/004/01", "date-unreadable"),
        ("8年4月1日", "date-unreadable"),
        ("元年4月1日", "date-unreadable"),
        ("124/4/1", "date-unreadable"),
        ("大正10年4月1日", "date-unreadable"),
        ("r6.4.1", "date-unreadable"),
        ("令和2024年4月1日", "date-unreadable"),
        ("240401", "date-unreadable"),
        ("00061", "date-unreadable"),
        ("4月頃", "date-unreadable"),
        ("٢٠٢٤/٠٤/٠١", "date-unreadable"),
        ("3000/1/1", "date-unreadable"),
        ("3000/01/01", "date-unreadable"),
        ("30000101", "date-unreadable"),
        ("9999/12/31", "date-unreadable"),
        ("0000/00/00", "date-unreadable"),
        ("1868/01/24", "date-unreadable"),
        ("2200/01/01", "date-unreadable"),
        ("令和999年1月1日", "date-unreadable"),
        ("2024/04/01" + "0" * 100, "date-unreadable"),
        ("24/09/13", "two-digit-year"),
        ("24年9月13日", "two-digit-year"),
        ("24.9.13", "two-digit-year"),
        ("06-09-13", "two-digit-year"),
    ],
)
def test_what_is_not_surely_a_day_is_not_used(text: str, code: str) -> None:
    assert day_of(text) == (None, [code])


def test_the_first_and_the_last_day_that_are_taken() -> None:
    assert day_of("1868/01/25") == (FIRST_DAY, []) == (date(1868, 1, 25), [])
    assert day_of("2199/12/31") == (LAST_DAY, []) == (date(2199, 12, 31), [])


def test_a_day_that_stands_for_no_end_is_refused_with_that_reason() -> None:
    (problem,) = bought("購入日", "3000/1/1", not_after=None).problems
    assert "no end" in problem.en
    assert "終わりがない" in problem.ja


@pytest.mark.parametrize(
    ("text", "not_after", "reading"),
    [
        ("24/09/13", date(2024, 9, 14), "2024-09-13"),
        ("24/09/13", date(2024, 9, 13), "2024-09-13"),
        ("24/09/13", date(2024, 9, 12), "2012-09-13"),  # 平成24年
        ("06/09/13", date(2024, 9, 14), "2024-09-13"),  # 令和6年
        ("31/06/14", date(2020, 1, 1), "2019-06-14"),  # 平成31年
        ("60/04/01", date(2020, 1, 1), "1985-04-01"),  # 昭和60年
    ],
)
def test_of_a_two_digit_year_the_nearest_reading_not_after_the_registration_is_named(
    text: str, not_after: date, reading: str
) -> None:
    (problem,) = bought("購入日", text, not_after=not_after).problems
    assert problem.code == "two-digit-year"
    for sentence in (problem.ja, problem.en):
        assert reading in sentence
        assert not_after.isoformat() in sentence


@pytest.mark.parametrize("not_after", [None, date(1900, 1, 1)])
def test_of_a_two_digit_year_without_a_limit_every_reading_is_named(not_after: date | None) -> None:
    (problem,) = bought("購入日", "24/02/29", not_after=not_after).problems
    # 昭和24年 is 1949 and 令和24年 2042, which have no 29 February.
    assert "1924-02-29、2012-02-29、2024-02-29" in problem.ja
    assert "1924-02-29, 2012-02-29, 2024-02-29" in problem.en


def test_an_era_before_it_began_names_its_first_day_and_the_day_it_would_be() -> None:
    (problem,) = bought("購入日", "令和元年4月30日", not_after=None).problems
    for sentence in (problem.ja, problem.en):
        assert "2019-05-01" in sentence
        assert "2019-04-30" in sentence


@pytest.mark.parametrize("text", ["", " ", "\u3000"])
def test_an_empty_registration_is_not_known_and_no_problem(text: str) -> None:
    assert registered("登録日", text, not_after=None) == Cell(None)


@pytest.mark.parametrize("text", ["未", "未登録", "なし"])
def test_a_registration_not_made_is_never(text: str) -> None:
    assert registered("登録日", text, not_after=None) == Cell(Unregistered.NEVER)
    spaced = registered("登録日", f"{text}\u3000", not_after=None)
    assert (spaced.value, codes(spaced.problems)) == (Unregistered.NEVER, ["width"])


@pytest.mark.parametrize(
    ("text", "value", "said"),
    [
        ("2022/02/02", date(2022, 2, 2), []),
        ("２０２０／０５／２７", date(2020, 5, 27), ["width"]),
        ("2022/2/30", None, ["no-such-day"]),
        ("不明", None, ["date-missing"]),
        ("未済", None, ["date-unreadable"]),
        ("22/02/02", None, ["two-digit-year"]),
    ],
)
def test_a_registration_is_read_as_any_day_is(text: str, value: date | None, said: list[str]) -> None:
    cell = registered("登録日", text, not_after=date(2026, 9, 30))
    assert (cell.value, codes(cell.problems)) == (value, said)


def test_a_day_after_the_one_asked_about_is_doubted() -> None:
    as_of = date(2026, 9, 30)
    assert after_as_of("購入日", "2026/09/30", as_of, as_of=as_of) is None
    problem = after_as_of("購入日", "2036/09/25", date(2036, 9, 25), as_of=as_of)
    assert problem is not None
    assert problem.code == "after-as-of"
    for sentence in (problem.ja, problem.en):
        assert "2036-09-25" in sentence
        assert "2026-09-30" in sentence


def test_a_registration_before_the_purchase_is_an_error_of_the_registration() -> None:
    bought_on = date(2026, 4, 24)
    same = registered_before_bought("登録日", "2026/04/24", registered_on=bought_on, bought_on=bought_on)
    assert same is None
    problem = registered_before_bought("登録日", "2026/04/15", registered_on=date(2026, 4, 15), bought_on=bought_on)
    assert problem is not None
    assert (problem.column, problem.code) == ("登録日", "registered-before-bought")
    for sentence in (problem.ja, problem.en):
        assert "2026-04-15" in sentence
        assert "2026-04-24" in sentence


@pytest.mark.parametrize(
    ("text", "years", "said"),
    [
        ("1年", 1, []),
        ("5年", 5, []),
        ("7", 7, []),
        ("10年", 10, []),
        ("１年", 1, ["width"]),
        (" 5年", 5, ["width"]),
        ("", None, ["term-missing"]),
        ("不明", None, ["term-missing"]),
        ("0年", None, ["term-unreadable"]),
        ("三年", None, ["term-unreadable"]),
        ("12か月", None, ["term-unreadable"]),
        ("1.0", None, ["term-unreadable"]),
        ("100年", None, ["term-unreadable"]),
        ("-1", None, ["term-unreadable"]),
    ],
)
def test_a_term_is_a_number_of_years(text: str, years: int | None, said: list[str]) -> None:
    cell = term("契約年数", text)
    assert (cell.value, codes(cell.problems)) == (years, said)


@pytest.mark.parametrize(
    ("remarks", "parts"),
    [
        ("1年＋延長キット6年", TermParts(1, (6,))),
        ("1年+延長キット4年", TermParts(1, (4,))),
        ("５年 ＋ 延長ｷｯﾄ２年 ", TermParts(5, (2,))),
        ("1年＋延長キット4年＋延長キット2年", TermParts(1, (4, 2))),
        ("移設予定\n1年＋延長キット6年", TermParts(1, (6,))),
        ("1年＋延長キット6年、立会い要", TermParts(1, (6,))),
        ("1年＋延長キット6年、1年＋延長キット4年", None),
        ("旧1年＋延長キット6年", None),
        ("11年延長キット6年", None),
        ("1年＋延長キット6年は未購入", None),
        ("1年＋" + " " * 100 + "延長キット6年", None),
        ("9:00〜17:00 立会い要", None),
        ("", None),
    ],
)
def test_the_parts_of_a_term_are_read_from_the_remarks(remarks: str, parts: TermParts | None) -> None:
    assert term_parts(remarks) == parts


@pytest.mark.parametrize(
    ("text", "value", "said"),
    [
        ("NF4XLAT4YJ63HVFN", "NF4XLAT4YJ63HVFN", []),
        ("", None, []),
        (" ", None, []),
        ("BESTLQS4NQQ6VKV", "BESTLQS4NQQ6VKV", ["serial-short"]),
        ("S/N:ZHWVZAS1AGRHEEE9 A2", "ZHWVZAS1AGRHEEE9", ["serial-revision"]),
        ("S/N:ZHWVZAS1AGRHEEE9", "ZHWVZAS1AGRHEEE9", ["serial-revision"]),
        ("ZHWVZAS1AGRHEEE9 A", "ZHWVZAS1AGRHEEE9", ["serial-revision"]),
        ("ZHWVZAS1AGRHEEE9\u3000A", "ZHWVZAS1AGRHEEE9", ["width", "serial-revision"]),
        ("AB12CD34 EF", "AB12CD34", ["serial-revision", "serial-short"]),
        ("ZHWVZAS1AGRHEEE9 ABCD", "ZHWVZAS1AGRHEEE9", ["id-form"]),
        ("ZHWVZAS1AGRHEEE9C", "ZHWVZAS1AGRHEEE9", ["id-form"]),
        ("ZHWVZAS1AGR-EEE9", "ZHWVZAS1AGR-EEE9", ["id-form"]),
        ("ＺHWVZAS1AGRHEEE9", "ZHWVZAS1AGRHEEE9", ["width"]),
        ("ZHWVZAS1AGRHEEE9 ", "ZHWVZAS1AGRHEEE9", ["width"]),
        ("S/N:", None, ["serial-revision", "id-form"]),
    ],
)
def test_an_allied_serial_is_read_without_its_revision(text: str, value: str | None, said: list[str]) -> None:
    cell = serial("シリアル番号", text, form=ALLIED_SERIAL)
    assert (cell.value, codes(cell.problems)) == (value, said)


def test_what_is_told_of_a_serial_with_a_revision_is_told_of_the_number() -> None:
    cell = serial("シリアル番号", "ＡＢ12CD34EF　B2", form=ALLIED_SERIAL)
    assert codes(cell.problems) == ["width", "serial-revision", "serial-short"]
    width, _, short = cell.problems
    assert "Write 'AB12CD34EF'." in width.en
    assert "'AB12CD34EF'と書いてください" in width.ja
    assert "the number 'AB12CD34EF' has 10 characters" in short.en
    assert "番号の'AB12CD34EF'は10文字" in short.ja


@pytest.mark.parametrize(
    ("text", "value", "said"),
    [
        ("INFLMRAZ7L5G", "INFLMRAZ7L5G", []),
        ("2134253", "2134253", []),
        ("S/N:12 A", "S/N:12 A", []),
        ("２１３４２５３", "2134253", ["width"]),
        ("", None, []),
    ],
)
def test_a_serial_without_a_known_form_is_carried(text: str, value: str | None, said: list[str]) -> None:
    cell = serial("シリアル番号", text, form=None)
    assert (cell.value, codes(cell.problems)) == (value, said)


@pytest.mark.parametrize(
    ("form", "text", "value", "said"),
    [
        (NEC_SUPPORT_ID, "320744519", "320744519", []),
        (NEC_SUPPORT_ID, "178882993", "178882993", ["id-form"]),
        (NEC_SUPPORT_ID, "３20744519", "320744519", ["width"]),
        (NEC_SUPPORT_ID, " 12", "12", ["width", "id-form"]),
        (NEC_SUPPORT_ID, "", None, []),
        (ALLIED_CONTRACT_NUMBER, "SU26325140", "SU26325140", []),
        (ALLIED_CONTRACT_NUMBER, "SU2632514", "SU2632514", ["id-form"]),
        (HITACHI_SUPPORT_KEY, "SKEY-GB8XU-TSK0G-PUK3L", "SKEY-GB8XU-TSK0G-PUK3L", []),
        (HITACHI_SUPPORT_KEY, "k" * 31, "k" * 31, ["id-form"]),
        (None, "C22402273", "C22402273", []),
        (None, " Ｃ22402273", " Ｃ22402273", []),
        (None, "", None, []),
    ],
)
def test_a_contract_id_of_another_form_is_doubted_and_carried(
    form: NamedForm | None, text: str, value: str | None, said: list[str]
) -> None:
    cell = number("契約ID", text, form=form)
    assert (cell.value, codes(cell.problems)) == (value, said)


def test_the_doubt_about_a_contract_id_names_rule_and_character_in_both_languages() -> None:
    (problem,) = number("契約ID", "178882993", form=NEC_SUPPORT_ID).problems
    assert "begins with '3', this one with '1'" in problem.en
    assert "'3'で始まります（この値は'1'）" in problem.ja


@pytest.mark.parametrize(
    ("text", "printed", "said"),
    [
        ("3.30.4", "3.30.4", []),
        ("1.06.11", "1.06.11", []),
        ("Ver3.30.4", "3.30.4", ["version-prefix"]),
        ("ver.3.30.4", "3.30.4", ["version-prefix"]),
        ("Version 3.30.4", "3.30.4", ["version-prefix"]),
        ("V3.30.4", "3.30.4", ["version-prefix"]),
        ("バージョン3.30.4", "3.30.4", ["version-prefix"]),
        ("ﾊﾞｰｼﾞｮﾝ:3.30.4", "3.30.4", ["width", "version-prefix"]),
        ("Ｖｅｒ3．30．4", "3.30.4", ["width", "version-prefix"]),
        ("1.2.1-1114", "1.2.1-1114", ["version-revision"]),
        ("Ver1.2.1-1114", "1.2.1-1114", ["version-prefix", "version-revision"]),
        ("３．３０．４", "3.30.4", ["width"]),
        ("", None, ["version-missing"]),
        ("\u3000", None, ["version-missing"]),
        ("不明", None, ["version-missing"]),
        ("1.1.1-r", None, ["version-unreadable"]),
        ("1.1", None, ["version-unreadable"]),
        ("Ver", None, ["version-unreadable"]),
        ("最新", None, ["version-unreadable"]),
        ("3.30.4 (2022)", None, ["version-unreadable"]),
    ],
)
def test_a_version_is_read_as_it_is_printed(text: str, printed: str | None, said: list[str]) -> None:
    cell = version("バージョン", text, versioning=Versioning.X_Y_Z)
    assert (cell.value and cell.value.number, codes(cell.problems)) == (printed, said)


@pytest.mark.parametrize("text", ["", "3.30.4", "5.5.1-2.1", "最新"])
def test_a_product_without_versions_has_none_and_no_problem(text: str) -> None:
    assert version("バージョン", text, versioning=Versioning.NONE) == Cell(None)


CellReader = Callable[[str], Cell[date] | Cell[date | Unregistered] | Cell[int] | Cell[str] | Cell[Version]]

READERS: dict[str, CellReader] = {
    "bought": lambda text: bought("c", text, not_after=date(2024, 9, 14)),
    "bought-without-limit": lambda text: bought("c", text, not_after=None),
    "registered": lambda text: registered("c", text, not_after=None),
    "term": lambda text: term("c", text),
    "allied-serial": lambda text: serial("c", text, form=ALLIED_SERIAL),
    "serial": lambda text: serial("c", text, form=None),
    "nec-id": lambda text: number("c", text, form=NEC_SUPPORT_ID),
    "hitachi-key": lambda text: number("c", text, form=HITACHI_SUPPORT_KEY),
    "version": lambda text: version("c", text, versioning=Versioning.X_Y_Z),
}

readers = st.sampled_from(sorted(READERS))
# Texts that get far into the forms before they go wrong.
nearly = st.text(alphabet="0123456789/-.:年月日令和平成昭元RHSSUV未不明 \u3000０１９／．−〜S/N:Ver", max_size=24)
texts = st.text() | nearly


@given(name=readers, text=texts)
def test_no_text_raises_and_each_problem_names_the_cell_in_both_languages(name: str, text: str) -> None:
    cell = READERS[name](text)
    for problem in cell.problems:
        assert (problem.column, problem.value) == ("c", text)
        numbers = re.compile("[0-9]+")
        assert sorted(set(numbers.findall(problem.ja))) == sorted(set(numbers.findall(problem.en)))
    if any(problem.severity.value == "error" for problem in cell.problems):
        assert cell.value is None


@given(text=texts)
def test_no_remark_raises(text: str) -> None:
    term_parts(text)
    term_parts(f"1年＋延長キット{text}")


@given(name=readers, text=texts)
def test_width_variants_read_alike(name: str, text: str) -> None:
    usual = unicodedata.normalize("NFKC", text.translate({0x301C: "~", 0x2212: "-"}))
    as_written, as_usual = READERS[name](text), READERS[name](usual)
    assert as_written.value == as_usual.value
    assert [code for code in codes(as_written.problems) if code != "width"] == [
        code for code in codes(as_usual.problems) if code != "width"
    ]


@given(
    day=st.dates(min_value=FIRST_DAY, max_value=LAST_DAY),
    form=st.sampled_from(["%Y/%m/%d", "%Y-%m-%d", "%Y.%m.%d", "%Y年%m月%d日", "%Y/%m/%d 0:00"]),
)
def test_every_day_in_range_is_read_back(day: date, form: str) -> None:
    assert day_of(day.strftime(form)) == (day, [])


@given(number=st.integers(min_value=10_000, max_value=99_999))
def test_an_excel_serial_counts_on_from_one_that_is_known(number: int) -> None:
    assert day_of(str(number)) == (date(2019, 7, 23) + timedelta(days=number - 43_669), ["excel-serial"])


@pytest.mark.parametrize("name", sorted(READERS))
@pytest.mark.parametrize(
    "unit", ["1", " ", "\u3000", "1年", "1/", "2024/4/1 ", "1.", "1年＋延長キット", "\u0300\u0316", "S/N:", "V", "元"]
)
def test_a_hundred_thousand_characters_cost_no_time(name: str, unit: str) -> None:
    text = unit * (100_000 // len(unit))
    began = time.process_time()
    READERS[name](text)
    READERS[name](f"{text}x")
    term_parts(text)
    assert time.process_time() - began < 1.0
