from pathlib import Path

import pytest

from maintrules.register.columns import NEEDED, Column, RegisterError, layout, read_mapping

ENGLISH = ["unit", "vendor", "product", "version", "serial", "bought", "registered", "service", "term", "contract-id"]
JAPANESE = ["ベンダー", "製品名", "保守サービス", "購入日", "契約年数"]


def mapping_file(tmp_path: Path, text: str | bytes) -> Path:
    path = tmp_path / "map.toml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def mapping_refusal(tmp_path: Path, text: str | bytes) -> RegisterError:
    with pytest.raises(RegisterError) as refused:
        read_mapping(mapping_file(tmp_path, text))
    assert "map.toml" in refused.value.ja
    assert "map.toml" in refused.value.en
    return refused.value


def test_the_headers_of_the_example_and_the_english_ones_are_known() -> None:
    assert layout("r.csv", ENGLISH, {}).places == {Column(name): place for place, name in enumerate(ENGLISH)}
    found = layout("r.csv", ["客", *JAPANESE, "備考"], {})
    assert found.places[Column.VENDOR] == 1
    assert found.places[Column.REMARKS] == 6
    assert found.header(Column.REMARKS) == "備考"
    assert found.header(Column.SERIAL) == "シリアル番号"


@pytest.mark.parametrize(
    "header", ["Contract ID", "contract_id", "ＣＯＮＴＲＡＣＴ－ＩＤ", " contract-id ", "契約ＩＤ", "契約id"]
)
def test_width_case_and_blanks_do_not_matter_in_a_header(header: str) -> None:
    found = layout("r.csv", [*JAPANESE, header], {})
    assert found.places[Column.CONTRACT_ID] == 5
    assert found.header(Column.CONTRACT_ID) == header


def test_needed_headers_that_lack_are_named_with_those_there_are() -> None:
    with pytest.raises(RegisterError) as refused:
        layout("r.csv", ["vendor", "product", "メーカー"], {})
    for sentence in (refused.value.ja, refused.value.en):
        for named in ("r.csv", "保守サービス", "購入日", "契約年数", "'メーカー'", "--columns"):
            assert named in sentence
        assert "製品名" not in sentence


@pytest.mark.parametrize("column", NEEDED)
def test_each_needed_column_is_missed(column: Column) -> None:
    with pytest.raises(RegisterError, match=column.value):
        layout("r.csv", [other.value for other in Column if other is not column], {})


def test_two_headers_for_one_column_are_refused() -> None:
    with pytest.raises(RegisterError, match="'購入日', 'bought' all stand for bought"):
        layout("r.csv", [*JAPANESE, "bought"], {})


def test_a_mapping_goes_before_the_usual_headers(tmp_path: Path) -> None:
    mapping = read_mapping(mapping_file(tmp_path, '[columns]\nbought = "納品日"\ncontract-id = "番号"\n'))
    assert mapping == {Column.BOUGHT: "納品日", Column.CONTRACT_ID: "番号"}
    found = layout("r.csv", [*JAPANESE, "納品日", "番号"], mapping)
    assert found.header(Column.BOUGHT) == "納品日"
    assert found.places[Column.BOUGHT] == 5
    assert found.places[Column.CONTRACT_ID] == 6


def test_a_header_given_away_by_a_mapping_no_longer_means_what_it_usually_does() -> None:
    with pytest.raises(RegisterError, match="lacking: 製品名"):
        layout("r.csv", JAPANESE, {Column.UNIT: "製品名"})


def test_a_mapped_header_that_is_not_there_is_named_with_those_there_are() -> None:
    with pytest.raises(RegisterError) as refused:
        layout("r.csv", JAPANESE, {Column.SERIAL: "製造番号"})
    for sentence in (refused.value.ja, refused.value.en):
        assert "'製造番号'" in sentence
        assert "'契約年数'" in sentence


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[columns]\nbuyer = 'x'\nseller = 'y'\n", "no column 'buyer', 'seller'; the names are unit, vendor"),
        ("bought = 'x'\n", "the table [columns] and nothing else (else found: 'bought')"),
        ("", "(else found: -)"),
        ("columns = 'x'\n", "the table [columns]"),
        ("[columns]\n[other]\n", "(else found: 'other')"),
        ("[columns]\nbought = 1\n", "the value 1 of bought is no header"),
        ("[columns]\nbought = ' '\n", "the value ' ' of bought is no header"),
        ("[columns]\nbought = '日'\nregistered = ' 日'\n", "' 日' is named for both bought and registered"),
        ("[columns\n", "cannot be read as TOML"),
        (b"[columns]\nbought = '\x93\xfa'\n", "cannot be read as TOML"),
    ],
)
def test_a_mapping_with_anything_else_in_it_is_refused(tmp_path: Path, text: str | bytes, said: str) -> None:
    assert said in mapping_refusal(tmp_path, text).en


def test_a_mapping_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RegisterError, match=r"none\.toml: cannot be opened"):
        read_mapping(tmp_path / "none.toml")


def test_a_mapping_may_begin_with_a_byte_order_mark(tmp_path: Path) -> None:
    path = mapping_file(tmp_path, "[columns]\nterm = '年数'\n".encode("utf-8-sig"))
    assert read_mapping(path) == {Column.TERM: "年数"}
