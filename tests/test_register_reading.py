import csv
import io
import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from maintrules.register import reading
from maintrules.register.columns import Column, RegisterError
from maintrules.register.reading import Encoding, Register, Row, open_register

HEADER = "管理番号,ベンダー,製品名,保守サービス,購入日,契約年数,備考"
ROW = "AST-1,NEC,NeoFace,SupportPack,2024/04/01,1年,備"
EXAMPLE = Path(__file__).parents[1] / "examples" / "register.csv"


def register(tmp_path: Path, content: str | bytes, *, encoding: Encoding | None = None) -> Register:
    path = tmp_path / "register.csv"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return open_register(path, encoding=encoding)


def rows(tmp_path: Path, content: str | bytes) -> list[Row]:
    return list(register(tmp_path, content).rows())


def refusal(tmp_path: Path, content: str | bytes, *, encoding: Encoding | None = None) -> RegisterError:
    with pytest.raises(RegisterError) as refused:
        list(register(tmp_path, content, encoding=encoding).rows())
    assert str(refused.value) == refused.value.en
    return refused.value


def test_a_row_gives_the_text_of_each_column(tmp_path: Path) -> None:
    (row,) = rows(tmp_path, f"{HEADER}\r\n{ROW}\r\n")
    assert row.number == 1
    assert row[Column.UNIT] == "AST-1"
    assert row[Column.BOUGHT] == "2024/04/01"
    assert row[Column.REMARKS] == "備"
    assert row.problems == ()


def test_a_column_that_the_register_lacks_is_empty(tmp_path: Path) -> None:
    (row,) = rows(tmp_path, f"{HEADER}\n{ROW}\n")
    assert row[Column.REGISTERED] == ""
    assert row.layout.header(Column.REGISTERED) == "登録日"


def test_columns_that_are_not_read_are_carried(tmp_path: Path) -> None:
    (row,) = rows(tmp_path, f"客,客,{HEADER}\n甲,乙,{ROW}\n")
    assert row.layout.headers[:2] == ("客", "客")
    assert row.texts[:2] == ("甲", "乙")


@pytest.mark.parametrize(
    ("codec", "encoding"),
    [("utf-8", Encoding.UTF_8), ("utf-8-sig", Encoding.UTF_8), ("cp932", Encoding.CP932)],
)
def test_the_encoding_is_found_out_and_can_be_said(tmp_path: Path, codec: str, encoding: Encoding) -> None:
    content = f"{HEADER}\r\n{ROW}①～\r\n".encode(codec)
    for said in (None, encoding):
        found = register(tmp_path, content, encoding=said)
        assert found.encoding is encoding
        assert [row[Column.REMARKS] for row in found.rows()] == ["備①～"]


def test_plain_ascii_is_utf_8(tmp_path: Path) -> None:
    content = "vendor,product,service,bought,term\nNEC,a,b,2024/04/01,1\n"
    assert register(tmp_path, content).encoding is Encoding.UTF_8


def test_the_example_is_the_same_in_both_encodings(tmp_path: Path) -> None:
    usual = list(open_register(EXAMPLE).rows())
    # U+301C and the letter outside CP932 as Windows writes them.
    text = EXAMPLE.read_bytes().decode("utf-8-sig").replace("\u301c", "\uff5e")
    windows = rows(tmp_path, text.encode("cp932", errors="replace"))
    assert len(usual) == len(windows) == 121
    for one, other in zip(usual, windows, strict=True):
        assert one.number == other.number
        assert one[Column.UNIT] == other[Column.UNIT]
        assert one[Column.SERVICE] == other[Column.SERVICE]


@pytest.mark.parametrize("name", ["UTF-8", "utf8", "utf_8", "utf-8-sig", " UTF-8 "])
def test_utf_8_has_several_names(name: str) -> None:
    assert Encoding.named(name) is Encoding.UTF_8


@pytest.mark.parametrize("name", ["cp932", "CP932", "Shift_JIS", "sjis", "Windows-31J", "ms932", "932"])
def test_cp932_has_several_names(name: str) -> None:
    assert Encoding.named(name) is Encoding.CP932


def test_another_encoding_is_refused_with_those_there_are() -> None:
    with pytest.raises(RegisterError, match="'utf-16' is not known: there are utf-8 and cp932"):
        Encoding.named("utf-16")


def test_a_wrong_byte_in_a_file_that_began_in_utf_8_is_named_and_not_taken_for_cp932(tmp_path: Path) -> None:
    start = f"{HEADER}\nAST-1,NEC,".encode()
    refused = refusal(tmp_path, start + b"\x83\x65,SupportPack,2024/04/01,1,\n")
    assert f"byte {len(start) + 1} (line 2), 0x83, is no character of UTF-8" in refused.en
    assert f"{len(start) + 1}バイト目（2行目）の 0x83" in refused.ja


@pytest.mark.parametrize("encoding", list(Encoding))
def test_bytes_that_are_neither_are_refused(tmp_path: Path, encoding: Encoding) -> None:
    content = b"vendor,product\n\x81\x20\n"  # 0x81 opens two bytes in CP932, and 0x20 does not close them
    refused = refusal(tmp_path, content)
    for sentence in (refused.ja, refused.en):
        assert "UTF-8: 16 (0x81, L2) / CP932: 16 (0x81, L2)" in sentence
    assert (
        f"byte 16 (line 2), 0x81, is no character of {encoding.label}"
        in refusal(tmp_path, content, encoding=encoding).en
    )


def test_a_character_cut_off_at_the_end_is_named(tmp_path: Path) -> None:
    content = f"{HEADER}\n{ROW}".encode()[:-1]
    assert f"byte {len(content) - 1} (line 2), 0xE5" in refusal(tmp_path, content).en


def test_a_wrong_byte_is_found_across_chunks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    start = f"{HEADER}\n{ROW}\n".encode("utf-8-sig")
    for size in range(1, 20):
        monkeypatch.setattr(reading, "_CHUNK", size)
        refused = refusal(tmp_path, start + b"a\xff\n", encoding=Encoding.UTF_8)
        assert f"byte {len(start) + 2} (line 3), 0xFF" in refused.en, size


@pytest.mark.parametrize(
    ("content", "said_en", "said_ja"),
    [
        (f"{HEADER}\n".encode("utf-16"), "this is UTF-16", "UTF-16です"),
        (f"{HEADER}\n".encode("utf-16-be"), "byte 5 (line 1) is NUL", "5バイト目（1行目）がNUL"),
        (b"PK\x03\x04\x14\x00\x06\x00", "Excel workbook", "Excelブック"),
        (f"{HEADER}\n{ROW}\0\n".encode(), "(line 2) is NUL", "（2行目）がNUL"),
        (b"", "the file is empty", "空のファイル"),
        (b"\xef\xbb\xbf", "the file is empty", "空のファイル"),
        (b"\r\n\r\n", "the file is empty", "空のファイル"),
    ],
)
def test_what_is_no_table_of_text_is_refused_with_the_way_out(
    tmp_path: Path, content: bytes, said_en: str, said_ja: str
) -> None:
    if content.startswith(b"\x7b"):  # the header in UTF-16 without BOM: its first NUL is the one before the comma
        assert content[8:10] == b"\x00,"
        said_en, said_ja = said_en.replace("byte 5", "byte 9"), said_ja.replace("5バ", "9バ")
    refused = refusal(tmp_path, content)
    assert said_en in refused.en
    assert said_ja in refused.ja
    assert "register.csv" in refused.en
    assert "register.csv" in refused.ja


def test_a_file_without_line_breaks_is_refused_before_it_fills_the_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "_CHUNK", 16)
    monkeypatch.setattr(reading, "_LONGEST_LINE", 200)
    assert rows(tmp_path, f"{HEADER}\r{ROW}\r")[0][Column.UNIT] == "AST-1"
    assert "line 2 is too long" in refusal(tmp_path, f"{HEADER}\n{'x' * 300}").en


def test_a_file_that_is_not_there_or_is_a_directory_is_refused(tmp_path: Path) -> None:
    for path in (tmp_path / "none.csv", tmp_path):
        with pytest.raises(RegisterError, match=r"cannot be read \("):
            open_register(path)


def test_a_file_that_goes_or_changes_between_two_readings_is_refused(tmp_path: Path) -> None:
    found = register(tmp_path, f"{HEADER}\n{ROW}\n")
    found.path.write_bytes(f"{HEADER}\n".encode() + b"\xff\xfe\n")
    with pytest.raises(RegisterError, match="changed while it was read"):
        list(found.rows())
    os.remove(found.path)
    with pytest.raises(RegisterError, match="cannot be read"):
        list(found.rows())


def test_a_header_alone_is_a_register_without_rows(tmp_path: Path) -> None:
    assert rows(tmp_path, HEADER) == []


def test_lines_with_nothing_on_them_are_no_rows(tmp_path: Path) -> None:
    found = rows(tmp_path, f"\n{HEADER}\n\n{ROW}\n\r\n{ROW}\n\n")
    assert [row.number for row in found] == [1, 2]


def test_line_breaks_and_separators_in_quotes_belong_to_the_cell(tmp_path: Path) -> None:
    quoted = '"移設予定\r\n2026年度, ""下期"""'
    found = rows(tmp_path, f"{HEADER}\n{ROW[:-1]}{quoted}\n{ROW}\n")
    assert found[0][Column.REMARKS] == '移設予定\r\n2026年度, "下期"'
    assert [row.number for row in found] == [1, 2]


@pytest.mark.parametrize("quote", ["", '"'])
@pytest.mark.parametrize("mark", [",", "\t"])
def test_commas_and_tabs_are_told_apart_by_the_header(tmp_path: Path, mark: str, quote: str) -> None:
    lines = [mark.join(f"{quote}{cell}{quote}" for cell in line.split(",")) for line in (HEADER, ROW)]
    found = register(tmp_path, "\n".join(lines))
    assert found.delimiter == mark
    assert [row[Column.TERM] for row in found.rows()] == ["1年"]


def test_a_row_with_too_few_cells_is_not_lost(tmp_path: Path) -> None:
    short, after = rows(tmp_path, f"{HEADER}\nAST-1,NEC,NeoFace,SupportPack,2024/04/01\n{ROW}\n")
    assert short[Column.BOUGHT] == "2024/04/01"
    assert short[Column.TERM] == short[Column.REMARKS] == ""
    (problem,) = short.problems
    assert (problem.code, problem.severity.value, problem.column) == ("cells-missing", "error", "契約年数")
    for sentence in (problem.ja, problem.en):
        assert "'契約年数'" in sentence
        assert "5" in sentence
        assert "7" in sentence
    assert (after.number, after.problems) == (2, ())


def test_a_row_with_too_many_cells_is_not_lost(tmp_path: Path) -> None:
    (long,) = rows(tmp_path, f"{HEADER}\n{ROW},移設,予定\n")
    assert long[Column.REMARKS] == "備"
    (problem,) = long.problems
    assert (problem.code, problem.severity.value) == ("cells-extra", "error")
    assert (problem.column, problem.value) == ("備考", "移設,予定")
    for sentence in (problem.ja, problem.en):
        assert "'移設,予定'" in sentence


def test_empty_cells_beyond_the_last_header_are_nothing(tmp_path: Path) -> None:
    (row,) = rows(tmp_path, f"{HEADER}\n{ROW},,\n")
    assert row.problems == ()
    assert len(row.texts) == 7


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (f'{HEADER}\n{ROW}\n"AST-2,NEC\n{ROW}\n', "the quotes of row 2 (up to line 4) do not match"),
        (f'{HEADER}\n"AST"-2,NEC\n', "the quotes of row 1 (up to line 2) do not match"),
        (f"{HEADER}\n{ROW}{'x' * 131_073}\n", "row 1 (up to line 2) has a cell of more than 131,072 characters"),
        (f'{HEADER},"x\n', "the quotes of the header (up to line 1) do not match"),
        (f"{HEADER},{'x' * 131_073}\n", "the header (up to line 1) has a cell of more than 131,072 characters"),
    ],
)
def test_quotes_that_do_not_close_and_endless_cells_are_refused_by_row(tmp_path: Path, content: str, said: str) -> None:
    refused = refusal(tmp_path, content)
    assert said in refused.en
    assert "look for" in refused.en
    assert ("131,072文字を超えるセル" if "131,072" in said else "引用符が合いません") in refused.ja
    assert ("見出しの行" if "header" in said else "件目の行") in refused.ja
    assert "field" not in refused.en + refused.ja


def test_rows_before_a_bad_one_are_given(tmp_path: Path) -> None:
    found = register(tmp_path, f'{HEADER}\n{ROW}\n"x\n').rows()
    assert next(found).number == 1
    with pytest.raises(RegisterError, match="row 2"):
        next(found)


def test_a_register_can_be_read_twice_and_tells_about_how_long_it_is(tmp_path: Path) -> None:
    found = register(tmp_path, f"{HEADER}\n{ROW}\n{ROW}\n")
    assert list(found.rows()) == list(found.rows())
    assert found.line_breaks == 3


cells = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=6)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(table=st.lists(st.lists(cells, min_size=1, max_size=9), max_size=6))
def test_one_row_in_is_one_row_out_whatever_stands_in_it(tmp_path: Path, table: list[list[str]]) -> None:
    out = io.StringIO(newline="")
    writer = csv.writer(out, quoting=csv.QUOTE_ALL)
    writer.writerows([HEADER.split(","), *table])
    found = rows(tmp_path, out.getvalue())
    assert [row.number for row in found] == list(range(1, len(table) + 1))
    for row, written in zip(found, table, strict=True):
        assert len(row.texts) == 7
        assert list(row.texts[: len(written)]) == written[:7]
        assert bool(row.problems) is (len(written) < 7 or any(written[7:]))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused_by_name(tmp_path: Path, content: bytes) -> None:
    for start in (b"", f"{HEADER}\n".encode(), f"{HEADER}\n".encode("cp932")):
        try:
            found = [row.number for row in rows(tmp_path, start + content)]
        except RegisterError as error:
            refused = error
        else:
            assert found == list(range(1, len(found) + 1))
            continue
        assert "register.csv" in refused.en
        assert "register.csv" in refused.ja
