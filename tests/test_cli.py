"""The command line: what it takes, what it prints, how it ends."""

import csv
import errno
import io
import json
import os
import runpy
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stdout
from pathlib import Path
from xml.etree import ElementTree

import pytest

import maintrules
from maintrules import explain, table
from maintrules.bilingual import Bilingual
from maintrules.cli import _in_japanese, assess, main, output
from maintrules.cli.options import forms
from maintrules.policy import QUESTIONS
from maintrules.vendors import VENDORS, clauses, policies
from maintrules.wire import known_from_text

ROOT = Path(__file__).parents[1]
EXAMPLE = str(ROOT / "examples" / "register.csv")
DAY = ("--as-of", "2026-09-30")
SALE_ENDED = ("--fact", "end-of-sale=2020-09-30")
CROSS = "infinico/cross-sendback"
NOON = "2024-04-24T12:00+09:00"
"""A Wednesday, one month after ``HELD`` began."""

Captured = pytest.CaptureFixture[str]


def lines(text: str) -> list[str]:
    return text.splitlines()


def test_without_arguments_it_prints_how_to_use_it(capsys: Captured) -> None:
    assert main([]) == 2
    assert "maintrules" in capsys.readouterr().out


def test_the_arguments_are_those_of_the_command_unless_others_are_given(
    capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "argv", ["maintrules", "readings", "--vendor", "nec"])
    assert main() == 0
    assert "nec/first-day" in capsys.readouterr().out


@pytest.mark.parametrize(("option", "said"), [("--version", maintrules.__version__), ("--help", "assess")])
def test_version_and_help_are_printed(capsys: Captured, option: str, said: str) -> None:
    with pytest.raises(SystemExit) as ended:
        main([option])
    assert ended.value.code == 0
    assert said in capsys.readouterr().out


def test_help_speaks_the_language_that_is_asked_for(capsys: Captured) -> None:
    with pytest.raises(SystemExit):
        main(["assess", "--lang", "en", "--help"])
    assert "the day asked about" in capsys.readouterr().out
    with pytest.raises(SystemExit):
        main(["assess", "--help"])
    assert "基準日" in capsys.readouterr().out


# assess


def test_the_main_job_prints_a_table(capsys: Captured) -> None:
    assert main(["assess", EXAMPLE, "--assume", "usual", *DAY]) == 0
    shown = capsys.readouterr()
    assert shown.out.startswith("基準日 2026-09-30")
    assert "121行: 対象 24" in shown.out
    assert shown.err == ""


def test_json_has_one_object_for_each_row(capsys: Captured) -> None:
    assert main(["assess", EXAMPLE, "--format", "jsonl", *DAY]) == 0
    shown = capsys.readouterr()
    assert [json.loads(line)["row"] for line in lines(shown.out)] == list(range(1, 122))
    assert shown.err == ""


def test_the_spreadsheet_begins_with_a_byte_order_mark(capsys: Captured) -> None:
    assert main(["assess", EXAMPLE, "--format=csv", *DAY]) == 0
    out = capsys.readouterr().out
    assert out.startswith("\ufeffrow,unit,")
    assert len(list(csv.reader(io.StringIO(out, newline="")))) == 122


def test_the_day_is_today_in_japan_unless_one_is_given(capsys: Captured) -> None:
    assert main(["assess", EXAMPLE, "--format", "jsonl", "--lang", "en"]) == 0
    assert "today in Japan" in capsys.readouterr().err
    assert main(["assess", EXAMPLE]) == 0
    shown = capsys.readouterr()
    assert shown.out.startswith("基準日 20")
    assert shown.err == ""


def test_it_prints_wherever_standard_output_leads() -> None:
    with redirect_stdout(io.StringIO()) as out:
        assert main(["assess", EXAMPLE, *DAY]) == 0
    assert "121行" in out.getvalue()


def test_one_row_is_shown_with_all_its_reasons(capsys: Captured) -> None:
    assert main(["assess", EXAMPLE, "--assume", "usual", *DAY, "--row", "2", "--lang=en"]) == 0
    out = capsys.readouterr().out
    assert "row 2 AST-00025: SupportPack" in out
    assert "clauses cited" in out
    assert main(["assess", EXAMPLE, *DAY, "--row", "2", "--format", "jsonl"]) == 0
    (line,) = lines(capsys.readouterr().out)
    assert json.loads(line)["unit"] == "AST-00025"


def test_a_row_names_its_twin_even_when_it_is_shown_alone(capsys: Captured) -> None:
    assert main(["assess", EXAMPLE, *DAY, "--row", "26", "--format", "jsonl"]) == 0
    (problem,) = json.loads(capsys.readouterr().out)["problems"]
    assert problem["code"] == "duplicate-serial"
    assert "は50行目" in problem["ja"]


def test_strict_counts_doubts_and_errors(tmp_path: Path, capsys: Captured) -> None:
    assert main(["assess", EXAMPLE, "--strict", *DAY]) == 1
    assert main(["assess", EXAMPLE, "--strict", "--row", "2", *DAY]) == 0  # a note only
    capsys.readouterr()


def test_headers_encoding_readings_and_assumptions_can_be_given(tmp_path: Path, capsys: Captured) -> None:
    register, columns = tmp_path / "sjis.csv", tmp_path / "columns.toml"
    register.write_bytes(
        "番号,ベンダー,製品名,取得日,登録日,保守サービス,契約年数\n"
        "7,NEC,製品①,2026/04/01,2026/04/01,SupportPack,1年\n".encode("cp932")
    )
    columns.write_text('[columns]\nunit = "番号"\nbought = "取得日"\n', encoding="utf-8")
    given = [
        "--columns",
        str(columns),
        "--encoding",
        "sjis",
        "--assume",
        "usual",
        "--reading",
        "nec/first-day=not-counted",
    ]
    assert main(["assess", str(register), *given, *DAY, "--format", "jsonl"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert (answer["unit"], answer["outcome"]) == ("7", "covered")
    assert answer["period"] == {"first": "2026-04-01", "last": "2027-04-01"}


def test_a_file_is_written_whole(tmp_path: Path, capsys: Captured) -> None:
    output = tmp_path / "answers.jsonl"
    output.write_text("old", encoding="utf-8")
    assert main(["assess", EXAMPLE, "--format", "jsonl", "--output", str(output), *DAY]) == 0
    assert len(lines(output.read_text(encoding="utf-8"))) == 121
    assert capsys.readouterr().out == ""
    assert list(tmp_path.iterdir()) == [output]


def test_a_file_is_left_as_it_was_where_the_register_breaks_off(tmp_path: Path, capsys: Captured) -> None:
    register, output = tmp_path / "broken.csv", tmp_path / "answers.csv"
    register.write_text(Path(EXAMPLE).read_text(encoding="utf-8-sig") + 'AST-9,"open', encoding="utf-8")
    output.write_text("old", encoding="utf-8")
    assert main(["assess", str(register), "--format", "csv", "--output", str(output), *DAY]) == 2
    assert output.read_text(encoding="utf-8") == "old"
    assert sorted(tmp_path.iterdir()) == sorted([register, output])
    assert len(lines(capsys.readouterr().err)) == 1


def test_a_part_of_a_file_is_taken_away_where_an_answer_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(*_: object) -> list[str]:
        raise ZeroDivisionError

    monkeypatch.setattr(assess, "as_jsonl", lambda answers: map(failing, answers))
    with pytest.raises(ZeroDivisionError):
        main(["assess", EXAMPLE, "--format", "jsonl", "--output", str(tmp_path / "answers.jsonl"), *DAY])
    assert list(tmp_path.iterdir()) == []


def test_a_device_is_written_to_as_it_is(capsys: Captured) -> None:
    assert main(["assess", EXAMPLE, "--output", os.devnull, *DAY]) == 0
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize(("there", "why"), [("gone/answers.csv", "No such file or directory"), (".", "Is a directory")])
@pytest.mark.parametrize("language", ["ja", "en"])
def test_a_file_that_cannot_be_written_is_named_as_it_was_given(
    tmp_path: Path, capsys: Captured, there: str, why: str, language: str
) -> None:
    output = str(tmp_path / there)
    assert main(["assess", EXAMPLE, "--output", output, "--lang", language, *DAY]) == 2
    message = capsys.readouterr().err
    assert f"--output {output!r}" in message
    assert why in message
    assert ".part" not in message
    assert "Errno" not in message


@pytest.mark.parametrize(("language", "said"), [("ja", "標準出力に書けません"), ("en", "standard output cannot be")])
def test_standard_output_that_cannot_be_written_says_why(capsys: Captured, language: str, said: str) -> None:
    class Full(io.StringIO):
        def write(self, _: str) -> int:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with redirect_stdout(Full()):
        assert main(["assess", EXAMPLE, "--lang", language, *DAY]) == 2
    message = capsys.readouterr().err
    assert said in message
    assert os.strerror(errno.ENOSPC) in message


def test_output_that_nobody_reads_any_more_ends_quietly(capsys: Captured, monkeypatch: pytest.MonkeyPatch) -> None:
    class Gone(io.StringIO):
        def write(self, _: str) -> int:
            raise BrokenPipeError

        def fileno(self) -> int:
            return -1

    turned_off: list[int] = []

    def turn_off(device: int, descriptor: int) -> None:
        os.close(device)
        turned_off.append(descriptor)

    # No longer than that: what captures the output of tests calls it too.
    with monkeypatch.context() as patched, redirect_stdout(Gone()):
        patched.setattr(os, "dup2", turn_off)
        assert main(["assess", EXAMPLE, *DAY]) == 141
    assert turned_off == [-1]
    assert capsys.readouterr().err == ""


def test_a_pipe_that_nobody_reads_any_more_is_no_fault_of_its_name(
    tmp_path: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Gone:
        def write(self, _: str) -> int:
            raise BrokenPipeError

    @contextmanager
    def gone(_: Path) -> Iterator[Gone]:
        yield Gone()

    with monkeypatch.context() as patched:
        patched.setattr(output, "_replaced", gone)
        patched.setattr(os, "dup2", lambda device, _: os.close(device))
        patched.setattr(sys.stdout, "fileno", lambda: -1)
        assert main(["assess", EXAMPLE, "--output", str(tmp_path / "pipe"), *DAY]) == 141
    assert capsys.readouterr().err == ""


def test_the_package_runs_as_a_module(capsys: Captured, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "maintrules.__main__", raising=False)
    runpy.run_module("maintrules.__main__")  # nothing happens where it is only imported
    monkeypatch.setattr(sys, "argv", ["maintrules", "--version"])
    with pytest.raises(SystemExit) as ended:
        runpy.run_module("maintrules", run_name="__main__")
    assert ended.value.code == 0
    assert capsys.readouterr().out == f"maintrules {maintrules.__version__}\n"


# What cannot be used


@pytest.mark.parametrize(
    "arguments",
    [
        ["assess"],
        ["assess", "no-such-register.csv"],
        ["assess", EXAMPLE, "--what"],
        ["assess", EXAMPLE, "--as-of", "2026-02-30"],
        ["assess", EXAMPLE, "--as-of", "20260930"],
        ["assess", EXAMPLE, "--as-of", "2300-01-01"],
        ["assess", EXAMPLE, "--row", "0"],
        ["assess", EXAMPLE, "--row", "一"],
        ["assess", EXAMPLE, "--row", "122"],
        ["assess", EXAMPLE, "--format", "xml"],
        ["assess", EXAMPLE, "--encoding", "latin-1"],
        ["assess", EXAMPLE, "--encoding", "cp932"],
        ["assess", EXAMPLE, "--columns", "no-such-map.toml"],
        ["assess", EXAMPLE, "--assume", "always"],
        ["assess", EXAMPLE, "--assume", "nothing=1"],
        ["assess", EXAMPLE, "--assume", "bought=soon"],
        ["assess", EXAMPLE, "--reading", "nec/first-day"],
        ["assess", EXAMPLE, "--reading", "nec/first-day=maybe"],
        ["assess", EXAMPLE, "--reading", "nec/last-day=counted"],
        ["assess", EXAMPLE, "--output", EXAMPLE],
        ["assess", EXAMPLE, "--output", "no-such-folder/answers.csv"],
        ["assess", EXAMPLE, "--output", "."],
        ["versions"],
        ["versions", "NoSuchThing"],
        ["versions", "NetRegio2 DHCP", "3.30"],
        ["versions", "NetRegio2 DHCP", "latest"],
        ["versions", "NetRegio2 DHCP", "--as-of", "2026-02-30"],
        ["versions", "NetRegio2 DHCP", "--format", "xml"],
        ["versions", "NetRegio2 DHCP", "--reading", "infinico/z-scope=everything"],
        ["lifecycle"],
        ["lifecycle", "NoSuchThing"],
        ["lifecycle", "NetRegio DHCP", "--as-of", "yesterday"],
        ["lifecycle", "NetRegio DHCP", "--format", "xml"],
        ["lifecycle", "NetRegio DHCP", "--fact", "end-of-sale"],
        ["lifecycle", "NetRegio DHCP", "--fact", "end-of-life=2020-09-30"],
        ["lifecycle", "NetRegio DHCP", "--fact", "end-of-sale=soon"],
        ["lifecycle", "NetRegio DHCP", "--fact", "serious-defect=perhaps"],
        ["lifecycle", "NetRegio DHCP", "--reading", "infinico/limited-start"],
        ["lifecycle", "NetRegio DHCP", "--reading", "infinico/limited-start=maybe"],
        ["lifecycle", "NetRegio DHCP", "--reading", "infinico/no-such-reading=gap"],
        ["lifecycle", "NetRegio DHCP", *SALE_ENDED, "--svg", "."],
        ["scope", CROSS],
        ["scope", "--at", NOON],
        ["scope", "nobody/nothing", "--at", NOON],
        ["scope", "infinico/nothing", "--at", NOON],
        ["scope", "nothing", "--at", NOON],
        ["scope", CROSS, "--at", "2024-04-24T11:59"],
        ["scope", CROSS, "--at", "2024-04-24"],
        ["scope", CROSS, "--at", "noon"],
        ["scope", CROSS, "--at", "2024-04-31T11:59+09:00"],
        # The calendars end with 2099, the days of a fact with 2199, and 0001 cannot be shown in Japan's time.
        ["scope", CROSS, "--at", "2100-04-24T11:59+09:00"],
        ["scope", CROSS, "--at", "1954-04-24T11:59+09:00"],
        ["scope", CROSS, "--at", "2200-04-24T11:59+09:00"],
        ["scope", CROSS, "--at", "9999-12-31T23:59-09:00"],
        ["scope", CROSS, "--at", NOON, "--fact", "channel"],
        ["scope", CROSS, "--at", NOON, "--fact", "chanel=phone"],
        ["scope", CROSS, "--at", NOON, "--fact", "channel=pigeon"],
        ["scope", CROSS, "--at", NOON, "--fact", "received-at=2024-04-24T11:59"],
        ["scope", CROSS, "--at", NOON, "--reading", "infinico/noon"],
        ["scope", CROSS, "--at", NOON, "--reading", "infinico/noon=night"],
        ["scope", CROSS, "--at", NOON, "--reading", "nec/first-day=counted"],
        ["scope", CROSS, "--at", NOON, "--format", "xml"],
        ["response", CROSS],
        ["response", "nothing", "--accepted", NOON],
        ["response", CROSS, "--accepted", "2024-04-24T11:59"],
        ["response", CROSS, "--accepted", "2100-04-24T11:59+09:00"],
        ["response", CROSS, "--accepted", "2200-04-24T11:59+09:00"],
        ["response", CROSS, "--accepted", NOON, "--decided", "2024-04-24T11:59"],
        ["response", CROSS, "--accepted", NOON, "--decided", "2100-04-24T11:59+09:00"],
        ["response", CROSS, "--accepted", NOON, "--decided", "2200-04-24T11:59+09:00"],
        ["response", CROSS, "--accepted", NOON, "--closures", "no-such-file.txt"],
        ["response", CROSS, "--accepted", NOON, "--closures", "."],
        ["response", CROSS, "--accepted", NOON, "--closures", EXAMPLE],
        ["response", CROSS, "--accepted", NOON, "--fact", "version-named=perhaps"],
        ["response", CROSS, "--accepted", NOON, "--fact", "arrived=2150-01-05"],
        ["response", CROSS, "--accepted", NOON, "--reading", "infinico/noon=night"],
        ["response", CROSS, "--accepted", NOON, "--format", "xml"],
        ["clauses", "--vendor", "nobody"],
        ["clauses", "--format", "xml"],
        ["what"],
    ],
)
def test_what_cannot_be_used_gets_one_message_in_each_language(capsys: Captured, arguments: list[str]) -> None:
    assert main([*arguments, "--lang", "ja"]) == 2
    ja = capsys.readouterr()
    assert main([*arguments, "--lang", "en"]) == 2
    en = capsys.readouterr()
    for shown in (ja, en):
        (message,) = lines(shown.err)
        assert message.startswith("maintrules: ")
    assert not ja.err.isascii()
    assert ja.err != en.err


@pytest.mark.parametrize(
    ("arguments", "ja", "en"),
    [
        (["scope"], "POLICY, --at が要ります", "POLICY, --at"),
        (["response", CROSS], "--accepted が要ります", "--accepted"),
        (["scope", CROSS, "--at"], "--at に値が要ります", "--at"),
        (["what"], "'what'というものはありません", "invalid choice: 'what'"),
        (["facts", "--what"], "知らない引数です: --what", "unrecognized arguments: --what"),
        (["assess", EXAMPLE, "--strict=yes"], "--strict に値は付けられません", "--strict"),
        (["scope", "--at", "--at"], "--at に値が要ります", "expected one argument"),
    ],
)
def test_what_is_wrong_with_arguments_is_said_in_the_language_asked_for(
    capsys: Captured, arguments: list[str], ja: str, en: str
) -> None:
    for language, said in (("ja", ja), ("en", en)):
        assert main([*arguments, f"--lang={language}"]) == 2
        shown = capsys.readouterr().err
        assert said in shown
        assert shown.isascii() is (language == "en")


def test_what_argparse_says_otherwise_is_said_as_it_is(capsys: Captured) -> None:
    assert main(["assess", EXAMPLE, "--row", "--lang=en"]) == 2
    assert _in_japanese("something else") == "something else"


@pytest.mark.parametrize(
    ("stated", "ja", "en"),
    [
        (
            "channel=fax",
            "受付の方法（channel）を'fax'に",
            "inquiry-form (inquiry form), repair-hotline (repair hotline)",
        ),
        ("channel=fax", "phone（電話）", "sales (sales)."),
        ("serial-shown=perhaps", "true（はい）、false（いいえ）", "write true (yes), false (no)."),
        ("term=１", "3（など、0から1000までの半角の整数）", "3 (or another whole number, 0 to 1000)"),
        ("bought=2200-01-01", "1868-01-25から2199-12-31までの日", "never (it has not happened and will not)"),
        ('bought={"first": "2024-04-01"}', "missing key 'last'", "missing key 'last'"),
        ('renewals=[{"yers": 1}]', "unknown key 'yers'", '[{"years": …, "bought": …,'),
        ('keys=[{"valid-to": "2024-04-01"}]', "missing key 'key'", '"maintenance-end": …'),
        ("steps-done=tickets", "ticket（チケット）", "bundle (product with maintenance bundled)"),
        ("releases=3.30.4", "3.30.4@2021-08-30,3.32.4@2022-03-01", "each with its day"),
        ("received-at=2024-04-24", "時間帯のある日時", "2026-12-28T11:59+09:00 (an instant with its zone)"),
        ("chanel=phone", "近い名は channel", "Names like it: channel"),
        ("zzzz=1", "一覧は maintrules facts", "there is no fact 'zzzz'. maintrules facts"),
        ("channel", "NAME=VALUE", "write NAME=VALUE"),
    ],
)
def test_a_fact_that_cannot_be_is_answered_with_what_it_can_be(capsys: Captured, stated: str, ja: str, en: str) -> None:
    for language, said in (("ja", ja), ("en", en)):
        assert main(["scope", CROSS, "--at", NOON, "--fact", stated, "--lang", language]) == 2
        assert said in capsys.readouterr().err


@pytest.mark.parametrize("name", sorted(QUESTIONS))
def test_what_is_shown_of_a_fact_is_what_it_takes(name: str) -> None:
    for each in forms(QUESTIONS[name]):
        assert each.text
        assert each.means.ja
        assert each.means.en
        if each.text not in {"A,B"} and "…" not in each.text:
            assert known_from_text(QUESTIONS[name], each.text).question.name == name


@pytest.mark.parametrize(
    ("at", "ja", "en"),
    [
        ("2024-04-24", "時刻と時間帯まで", "write day, time and zone"),
        ("2024-04-24T11:59", "時刻と時間帯まで", "write day, time and zone"),
        ("2200-04-24T11:59+09:00", "1868-01-25から2199-12-31まで", "not from 1868-01-25 to 2199-12-31"),
        ("9999-12-31T23:59-09:00", "年を確かめて", "correct the year"),
        ("2100-04-24T11:59+09:00", "暦にあるのは1955-01-01から2099-12-31まで", "reach from 1955-01-01 to 2099-12-31"),
    ],
)
@pytest.mark.parametrize("command", [["scope", CROSS, "--at"], ["response", CROSS, "--accepted"]])
def test_an_instant_that_cannot_be_asked_about_is_refused_with_why(
    capsys: Captured, command: list[str], at: str, ja: str, en: str
) -> None:
    for language, said in (("ja", ja), ("en", en)):
        assert main([*command, at, "--lang", language]) == 2
        message = capsys.readouterr().err
        assert command[-1] in message
        assert said in message


@pytest.mark.parametrize("command", ["scope", "response"])
def test_what_is_no_fault_of_the_arguments_is_not_taken_for_one(
    capsys: Captured, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    def failing(*_: object, **__: object) -> None:
        raise ValueError("a fault of ours")

    monkeypatch.setattr(table, "decide_request", failing)
    monkeypatch.setattr(table, "commitment", failing)
    at = {"scope": "--at", "response": "--accepted"}[command]
    with pytest.raises(ValueError, match=r"^a fault of ours$"):
        main([command, CROSS, at, NOON])


def test_a_language_that_there_is_not_is_refused_in_japanese(capsys: Captured) -> None:
    assert main(["assess", EXAMPLE, "--lang", "fr"]) == 2
    assert "ja, en" in capsys.readouterr().err


def test_the_register_is_not_written_over(tmp_path: Path, capsys: Captured) -> None:
    register = tmp_path / "register.csv"
    register.write_bytes(Path(EXAMPLE).read_bytes())
    assert main(["assess", str(register), "--output", str(register), *DAY]) == 2
    assert register.read_bytes() == Path(EXAMPLE).read_bytes()
    assert "--output" in capsys.readouterr().err


def test_nothing_is_said_where_nobody_reads_any_more() -> None:
    command = "import sys; from maintrules.cli import main; sys.exit(main())"
    arguments = ["assess", EXAMPLE, "--format", "jsonl", *DAY]
    with subprocess.Popen(
        [sys.executable, "-c", command, *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=dict(os.environ, PYTHONPATH=os.pathsep.join(sys.path)),
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 141


def test_a_long_register_shows_how_far_it_has_come(
    tmp_path: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(assess, "_LONG", 100)
    monkeypatch.setattr(assess, "_EVERY", 50)
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    assert main(["assess", EXAMPLE, "--output", str(tmp_path / "table.txt"), *DAY]) == 0
    assert "100 / 123" in capsys.readouterr().err
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    assert main(["assess", EXAMPLE, *DAY]) == 0
    assert capsys.readouterr().err == ""


# versions


def test_versions_are_listed_with_which_of_them_are_supported(capsys: Captured) -> None:
    assert main(["versions", "NetNebulas VA DHCP", *DAY]) == 0
    ja = capsys.readouterr().out
    assert ja.startswith("NetNebulas VA DHCP（NetNebulas-VAシリーズ、")
    assert "3.18.3      2018-03-08  最初            対象外" in ja
    assert "3.27.4      2020-08-24  修正と機能追加  対象  " in ja
    assert "3.18.3 は規則では対象外ですが、公表された表に載っています" in ja
    assert "infinico/va-published-table" in ja
    assert main(["versions", "NetNebulas VA DHCP", *DAY, "--lang", "en"]) == 0
    en = capsys.readouterr().out
    assert "3.18.3   2018-03-08  initial             not supported" in en
    assert "newest release known: 2024-05-22" in en


@pytest.mark.parametrize(
    ("day", "status", "unit", "inquiry"),
    [
        ("2020-08-23", "supported", "covered", "covered"),
        # 3.27.4 of 2020-08-24 raised Z; six months from the day after end on 2021-02-24
        ("2020-08-24", "to be updated", "covered", "not covered"),
        ("2021-02-24", "to be updated", "covered", "not covered"),
        ("2021-02-25", "not supported", "not covered", "not covered"),
    ],
)
def test_one_version_is_answered_for_the_unit_and_for_inquiries(
    capsys: Captured, day: str, status: str, unit: str, inquiry: str
) -> None:
    assert main(["versions", "NetNebulas VA DHCP", "3.18.3", "--as-of", day, "--lang", "en"]) == 0
    out = capsys.readouterr().out
    assert f"\nversion 3.18.3: {status}\n" in out
    assert f"\n- maintaining the unit [{unit}] " in out
    assert f"\n- answering inquiries [{inquiry}] " in out


def test_a_version_that_is_no_release_is_unknown(capsys: Captured) -> None:
    assert main(["versions", "NetRegio2 DHCP", "3.33.4", *DAY]) == 0
    out = capsys.readouterr().out
    assert "バージョン 3.33.4: 未知のバージョン" in out
    assert "[未確定]" in out


def test_before_its_first_release_a_line_has_none(capsys: Captured) -> None:
    assert main(["versions", "NetRegio2 DHCP", "--as-of", "2020-08-23"]) == 0
    assert "系統 NetRegio2 DHCP\nこの日までのリリースは知られていません。\n" in capsys.readouterr().out


def test_a_reading_changes_which_versions_are_supported(capsys: Captured) -> None:
    asked = ["versions", "NetWyvern SuperDHCP", *DAY, "--format", "jsonl"]
    supported = {}
    for way in ("line", "product"):
        assert main([*asked, "--reading", f"infinico/z-scope={way}"]) == 0
        records = map(json.loads, lines(capsys.readouterr().out))
        supported[way] = {each["version"]: each["supported"] for each in records if each["about"] == "release"}
    # two lines, each with its own largest Z; in one, 5.00.3 has the smaller
    assert supported == {
        "line": {"4.04.4": "true", "5.00.3": "true"},
        "product": {"4.04.4": "true", "5.00.3": "false"},
    }


def test_releases_go_into_a_spreadsheet(capsys: Captured) -> None:
    assert main(["versions", "NetRegio2 DHCP", *DAY, "--format", "csv"]) == 0
    every = list(csv.DictReader(io.StringIO(capsys.readouterr().out, newline="")))
    records = [record for record in every if record["about"] == "release"]
    assert [(record["version"], record["released"], record["kind"]) for record in records] == [
        ("3.27.4", "2020-08-24", "initial"),
        ("3.30.4", "2021-08-30", "feature"),
        ("3.32.4", "2022-03-01", "feature"),
        ("3.34.4", "2023-09-08", "feature"),
    ]
    assert {record["supported"] for record in records} == {"true"}
    assert all("infinico/supported-largest-z" in record["clauses"].split("|") for record in records)


def test_programs_are_told_of_the_version_asked_about_what_the_table_tells(capsys: Captured) -> None:
    asked = ["versions", "netnebulas va dhcp", "3.18.3", "--as-of", "2020-12-01"]
    assert main([*asked, "--format", "jsonl"]) == 0
    records = [json.loads(line) for line in lines(capsys.readouterr().out)]
    by_about = {record["about"]: record for record in records}
    assert list(by_about) == ["note", "release", "conflict", "numbering", "unit", "inquiry", "newest-known"]
    unit, inquiry = by_about["unit"], by_about["inquiry"]
    # 3.27.4 of 2020-08-24 raised Z; six months from the day after end on 2021-02-24
    assert (unit["outcome"], inquiry["outcome"]) == ("covered", "excluded")
    for each in (unit, inquiry):
        assert (each["version"], each["status"], each["stays_until"]) == ("3.18.3", "to-be-updated", "2021-02-24")
        assert each["update_to"] == "3.27.4"
    assert by_about["newest-known"]["released"] == "2024-05-22"
    assert main([*asked, "--format", "csv"]) == 0
    assert list(csv.DictReader(io.StringIO(capsys.readouterr().out, newline=""))) == records
    for language in ("ja", "en"):
        assert main([*asked, "--lang", language]) == 0
        shown = capsys.readouterr().out
        assert all(record[language] in shown for record in records if record["about"] != "release")


def test_the_version_may_be_stated_as_a_fact(capsys: Captured) -> None:
    assert main(["versions", "NetRegio2 DHCP", "3.30.4", *DAY]) == 0
    by_argument = capsys.readouterr().out
    assert main(["versions", "NetRegio2 DHCP", *DAY, "--fact", "version=3.30.4"]) == 0
    assert capsys.readouterr().out == by_argument


def test_versions_that_the_vendor_designates_are_supported(capsys: Captured) -> None:
    asked = ["versions", "NetNebulas VA DHCP", "3.18.3", *DAY, "--lang", "en"]
    assert main([*asked, "--fact", "designated-versions=3.18.3,3.18.4"]) == 0
    out = capsys.readouterr().out
    assert "3.18.3   2018-03-08  initial             supported " in out
    assert "- maintaining the unit [covered] The vendor designated version 3.18.3 as maintained." in out


def test_releases_that_are_stated_stand_in_place_of_the_table(capsys: Captured) -> None:
    releases = "releases=3.34.4@2023-09-08,3.36.5-1@2026-04-01,4.35.4-1@2026-05-01"
    assert main(["versions", "NetRegio2 DHCP", "3.34.4", *DAY, "--fact", releases, "--lang", "en"]) == 0
    out = lines(capsys.readouterr().out)
    assert [line.split("  ")[0] for line in out[5:8]] == ["3.34.4", "3.36.5-1", "4.35.4-1"]
    # 3.36.5 raised Z on 2026-04-01: six months from the day after end on 2026-10-01
    assert "version 3.34.4: to be updated" in out
    assert any("updated to 3.36.5-1 by 2026-10-01 is maintained" in line for line in out)
    assert "newest release known: 2026-05-01" in out


def test_numbers_that_do_not_go_on_by_the_rules_are_shown_with_their_clause(capsys: Captured) -> None:
    # X begins at 0; Y begins at 0 and goes from 34 to 36, then from 36 to 35; Z from 5 to 4.
    releases = "releases=0.34.4@2023-09-08,1.36.5@2026-04-01,2.35.4@2026-05-01"
    asked = ["versions", "NetRegio2 DHCP", *DAY, "--fact", releases]
    assert main([*asked, "--lang", "en"]) == 0
    out = lines(capsys.readouterr().out)
    place = out.index("not as the rules of numbering have it")
    assert out[place + 1 : place + 6] == [
        "- Y begins at 0: 0.34.4 [infinico/version-y-minor]",
        "- Y rises by 1: 1.36.5 (after 0.34.4) [infinico/version-y-minor]",
        "- Y does not fall: 2.35.4 (after 1.36.5) [infinico/version-parts-independent]",
        "- Z does not fall: 2.35.4 (after 1.36.5) [infinico/version-z-bugfix]",
        "Where numbers begin and that they rise by 1 may be for releases that are not listed.",
    ]
    assert main(asked) == 0
    assert "- Zは下がらない: 2.35.4（1.36.5 の次）" in capsys.readouterr().out
    assert main([*asked, "--format", "jsonl"]) == 0
    records = [json.loads(line) for line in lines(capsys.readouterr().out)]
    assert [(each["kind"], each["version"]) for each in records if each["about"] == "numbering"] == [
        ("y-starts-at-0", "0.34.4"),
        ("y-by-one", "1.36.5"),
        ("y-never-resets", "2.35.4"),
        ("z-never-falls", "2.35.4"),
    ]


def test_what_the_numbers_tell_is_cited(capsys: Captured) -> None:
    assert main(["versions", "NetRegio2 DHCP", *DAY]) == 0
    out = capsys.readouterr().out
    cited = out[out.index("引いた条項") :]
    assert all(f"- {name}（" in cited for name in ("infinico/version-grammar", "infinico/version-r-revision"))
    assert "infinico/revision-counter=per-version" in out


@pytest.mark.parametrize("form", ["table", "csv"])
def test_of_no_releases_at_all_no_newest_is_named(capsys: Captured, form: str) -> None:
    asked = ["versions", "NetRegio2 DHCP", "3.30.4", *DAY, "--fact", "releases=", "--lang", "en", "--format", form]
    assert main(asked) == 0
    out = capsys.readouterr().out
    assert "newest" not in out
    assert "3.30.4" in out


def test_numbers_that_keep_the_rules_are_not_spoken_of(capsys: Captured) -> None:
    releases = "releases=0.0.1@2023-09-08,0.0.2@2024-09-08"
    assert main(["versions", "NetRegio2 DHCP", *DAY, "--fact", releases]) == 0
    assert "番号の規則" not in capsys.readouterr().out
    # Z falls, and that no release is missing could not change.
    assert main(["versions", "NetRegio2 DHCP", *DAY, "--fact", "releases=0.0.2@2023-09-08,0.1.1@2024-09-08"]) == 0
    out = capsys.readouterr().out
    assert "- Zは下がらない: 0.1.1（0.0.2 の次）" in out
    assert "載っていないリリース" not in out


@pytest.mark.parametrize("command", ["versions", "lifecycle"])
@pytest.mark.parametrize(
    ("asked", "said_ja", "said_en"),
    [
        ("ｎｅｔｒｅｇｉｏ２ dhcp", "をNetRegio2 DHCPと読みました。", "was read as NetRegio2 DHCP."),
        ("NetRegio2 DHCP (HDD)", "前の部分からNetRegio2 DHCPと読みました。", "NetRegio2 DHCP, which it begins with."),
        ("NetRegio9 DHCP", "NetRegioシリーズとして答えます。", "answered as one of the series NetRegio."),
    ],
)
def test_how_a_product_was_found_is_said_unless_it_was_by_its_whole_name(
    capsys: Captured, command: str, asked: str, said_ja: str, said_en: str
) -> None:
    assert main([command, asked, *DAY]) == 0
    (said, *_) = lines(capsys.readouterr().out)[1:]
    assert said.startswith(repr(asked))
    assert said.endswith(said_ja)
    assert main([command, asked, *DAY, "--lang", "en"]) == 0
    assert lines(capsys.readouterr().out)[1].endswith(said_en)


def test_a_product_found_by_its_whole_name_is_answered_without_remark(capsys: Captured) -> None:
    assert main(["versions", "NetWyvern RADIUS、RADIUS d", *DAY]) == 0
    heading, after, *_ = lines(capsys.readouterr().out)
    assert heading.startswith("NetWyvern RADIUS、RADIUS d（NetWyvernシリーズ、")
    assert "、表では販売終了）" in heading
    assert after == ""


def test_of_a_product_in_no_table_no_releases_are_known(capsys: Captured) -> None:
    assert main(["versions", "NetRegio9 DHCP", *DAY, "--lang", "en"]) == 0
    out = capsys.readouterr().out
    assert "No published table lists releases of it." in out
    assert "clauses cited" not in out
    assert main(["versions", "NetRegio9 DHCP", "1.1.1", *DAY, "--lang", "en"]) == 0
    assert "[undetermined] NetRegio9 DHCP is not in the published table of releases." in capsys.readouterr().out


# lifecycle

REGIO = ("lifecycle", "NetRegio DHCP", *SALE_ENDED, "--as-of", "2024-06-03")


def test_the_phases_of_a_product_are_told_in_both_languages(capsys: Captured) -> None:
    known = ["--fact", "announced=2020-03-31", "--fact", "bought=2019-06-01"]
    assert main([*REGIO, *known]) == 0
    ja = capsys.readouterr().out
    assert "通常ソフトウェア保守  2020-10-01  2021-09-30" in ja
    assert "2024-06-03: 段階は「限定ソフトウェア保守」です（2021-10-01～2025-09-30）。" in ja
    # five years from 1 Apr. 2020 end later than five from 2 June 2019
    assert "- 有償保守は 2025-03-31 まで続きます。" in ja
    assert main([*REGIO, *known, "--lang", "en"]) == 0
    en = capsys.readouterr().out
    assert "normal software maintenance   2020-10-01  2021-09-30" in en
    assert "- software fix: covered / may be refused (by: the vendor regards the defect as serious)" in en
    assert "- hardware repair goes on until 2025-03-31." in en
    assert "read: infinico/limited-start=second-year" in en


@pytest.mark.parametrize(
    ("language", "before", "after"),
    [
        ("ja", "- 有償保守は 2025-03-31 まで続きます。", "- 有償保守は 2025-03-31 に終わりました。"),
        ("en", "- paid maintenance goes on until 2025-03-31.", "- paid maintenance ended on 2025-03-31."),
    ],
)
def test_what_is_over_on_the_day_asked_about_is_not_said_to_go_on(
    capsys: Captured, language: str, before: str, after: str
) -> None:
    known = ["--fact", "announced=2020-03-31", "--fact", "bought=2019-06-01", "--lang", language]
    for day, said, other in (("2025-03-31", before, after), ("2025-04-01", after, before)):
        assert main(["lifecycle", "NetRegio DHCP", *SALE_ENDED, *known, "--as-of", day]) == 0
        shown = lines(capsys.readouterr().out)
        assert said in shown
        assert other not in shown


def test_while_it_goes_on_what_would_tell_its_last_day_is_named(capsys: Captured) -> None:
    known = ["--fact", "announced=2020-03-31", "--as-of", "2024-06-03"]
    assert main(["lifecycle", "NetRegio DHCP", *known]) == 0
    said = "- 有償保守は少なくとも 2025-03-31 まで続きます。不明な事実: 製品の購入日。"
    assert said in lines(capsys.readouterr().out)
    assert main(["lifecycle", "NetRegio DHCP", *known, "--lang", "en"]) == 0
    en = "- paid maintenance goes on until 2025-03-31 at least. Not known: purchase of the product."
    assert en in lines(capsys.readouterr().out)


def test_what_was_never_bought_is_served_by_its_announcement_alone(capsys: Captured) -> None:
    known = ["--fact", "announced=2010-01-01", "--fact", "bought=never", "--fact", "end-of-sale=2010-06-01"]
    assert main(["lifecycle", "NetRegio DHCP", *known, *DAY, "--lang", "en"]) == 0
    shown = lines(capsys.readouterr().out)
    assert "- paid maintenance ended on 2015-01-01." in shown
    assert "- hardware repair ended on 2015-01-01." in shown


@pytest.mark.parametrize(
    ("known", "ja", "en"),
    [
        (
            ["end-of-sale=2020-09-30", "announced=2021-03-31"],
            "「販売終了を告知した日」（2021-03-31）が「販売終了日」（2020-09-30）より後です。日付を確かめてください。",
            "Check the days: the announcement of the end of sale (2021-03-31) is after the end of sale (2020-09-30).",
        ),
        (
            ["end-of-sale=never"],
            "表ではこの製品の販売は終了しています。end-of-sale=never を確かめてください。",
            "The table lists this product as no longer sold: check end-of-sale=never.",
        ),
    ],
)
def test_facts_that_hardly_go_together_are_remarked_on(capsys: Captured, known: list[str], ja: str, en: str) -> None:
    facts = [text for fact in known for text in ("--fact", fact)]
    for language, said in (("ja", ja), ("en", en)):
        assert main(["lifecycle", "NetRegio DHCP", *facts, *DAY, "--lang", language]) == 0
        assert said in lines(capsys.readouterr().out)
        assert main([*REGIO, "--lang", language]) == 0
        assert said not in lines(capsys.readouterr().out)


def test_a_product_still_listed_as_sold_may_never_end(capsys: Captured) -> None:
    assert main(["lifecycle", "NetRegio2 DHCP", "--fact", "end-of-sale=never", *DAY, "--lang", "en"]) == 0
    assert "check end-of-sale=never" not in capsys.readouterr().out


def test_what_is_not_known_is_named(capsys: Captured) -> None:
    assert main(["lifecycle", "NetRegio DHCP", *DAY]) == 0
    out = capsys.readouterr().out
    assert "通常ソフトウェア保守  不明  不明" in out
    assert "不明な事実: 販売終了日。" in out


def test_a_product_whose_sale_never_ends_has_no_later_phase(capsys: Captured) -> None:
    assert main(["lifecycle", "NetRegio DHCP", "--fact", "end-of-sale=never", *DAY, "--lang", "en"]) == 0
    rows = {line[:28].strip(): line[28:].split() for line in lines(capsys.readouterr().out)[5:9]}
    assert rows == {
        "on sale": [],
        "normal software maintenance": ["none"],
        "limited software maintenance": ["none"],
        "ended": ["none"],
    }


def test_a_reading_changes_the_phases(capsys: Captured) -> None:
    assert main([*REGIO, "--reading", "infinico/limited-start=gap", "--lang", "en"]) == 0
    out = capsys.readouterr().out
    assert "a time without rules          2021-10-01  2022-09-30" in out
    assert "- software fix: not stated" in out


def test_the_phases_go_into_a_spreadsheet_and_into_programs(capsys: Captured) -> None:
    assert main([*REGIO, "--format", "csv"]) == 0
    records = list(csv.DictReader(io.StringIO(capsys.readouterr().out, newline="")))
    assert [(record["phase"], record["first"], record["last"]) for record in records] == [
        ("on-sale", "", "2020-09-30"),
        ("normal", "2020-10-01", "2021-09-30"),
        ("limited", "2021-10-01", "2025-09-30"),
        ("ended", "2025-10-01", ""),
    ]
    assert main(["lifecycle", "NetRegio DHCP", *DAY, "--format", "jsonl"]) == 0
    unknown = [json.loads(line) for line in lines(capsys.readouterr().out)]
    assert {record["missing"] for record in unknown} == {"end-of-sale"}
    assert unknown[1]["clauses"].startswith("infinico/eos-normal-software-phase")


@pytest.mark.parametrize("form", ["table", "csv"])
@pytest.mark.parametrize("language", ["ja", "en"])
def test_the_phases_are_drawn_into_a_file_that_stands_alone(
    tmp_path: Path, capsys: Captured, form: str, language: str
) -> None:
    file = tmp_path / "life.svg"
    assert main([*REGIO, "--svg", str(file), "--lang", language, "--format", form]) == 0
    assert "2025-09-30" in capsys.readouterr().out
    svg = ElementTree.parse(file).getroot()
    assert svg.tag == "{http://www.w3.org/2000/svg}svg"
    assert svg[0].tag == "{http://www.w3.org/2000/svg}style"
    title = svg.findtext("{http://www.w3.org/2000/svg}title")
    assert title == {"ja": "NetRegio DHCP の段階", "en": "Phases of NetRegio DHCP"}[language]
    assert "2021-10-01" in (svg.findtext("{http://www.w3.org/2000/svg}desc") or "")


@pytest.mark.parametrize(
    "arguments",
    [
        # the day asked about alone tells nothing
        ["lifecycle", "NetRegio DHCP", *DAY],
        ["lifecycle", "NetRegio DHCP", *DAY, "--fact", "end-of-sale=never"],
    ],
)
def test_without_a_day_of_the_product_there_is_no_drawing(
    tmp_path: Path, capsys: Captured, arguments: list[str]
) -> None:
    file = tmp_path / "life.svg"
    for language, said in (("ja", "--fact end-of-sale=DAY を加えてください"), ("en", "add --fact end-of-sale=DAY")):
        assert main([*arguments, "--svg", str(file), "--lang", language]) == 2
        shown = capsys.readouterr()
        assert shown.out == ""
        assert said in shown.err
    assert not file.exists()


def test_a_drawing_that_cannot_be_written_names_its_option(tmp_path: Path, capsys: Captured) -> None:
    assert main([*REGIO, "--svg", str(tmp_path / "gone" / "life.svg"), "--lang", "en"]) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err.startswith("maintrules: --svg ")


# scope


def stated(**facts: str) -> list[str]:
    """The options that state facts: ``second_hand="false"`` and the like."""
    return [text for name, value in facts.items() for text in ("--fact", f"{name.replace('_', '-')}={value}")]


HELD = {
    "product": "NetRegio2 DHCP",
    "version": "3.34.4",
    "bought": "2024-03-24",
    "registered": "2024-03-24",
    "shipped": "2024-03-24",
    "service_start": "2024-03-24",
    "term": "1",
    "second_hand": "false",
    "customer_id": "true",
    "applied_at_purchase": "true",
    "end_of_sale": "never",
    "hotfix_targeted": "false",
}
"""A unit under contract for a year, on a version that is supported."""
SOUND = {
    "work": "advance-exchange",
    "channel": "inquiry-form",
    "triage_done": "true",
    "fault_cause": "device-hardware",
    "fault_attributable": "nobody",
    "opened_or_modified": "false",
    "environment_supported": "true",
    "site_as_registered": "true",
    "owner_as_registered": "true",
    "serial_shown": "true",
    "unreturned_units": "0",
    "hardware_failure": "true",
    "mounted_high": "false",
}
"""A request for an exchange with nothing against it."""


def scoped(capsys: Captured, *options: str, service: str = CROSS, **facts: str) -> list[str]:
    assert main(["scope", service, "--at", NOON, *stated(**facts), *options]) == 0
    return lines(capsys.readouterr().out)


@pytest.mark.parametrize(
    ("language", "head", "outcome", "rest"),
    [
        ("ja", "クロスセンドバック保守サービス（infinico/cross-sendback）", "判定: 対象", "妨げにならない定め: "),
        (
            "en",
            "Cross send-back maintenance (infinico/cross-sendback)",
            "outcome: covered",
            "passages that do not stand in the way: ",
        ),
    ],
)
def test_a_request_with_nothing_against_it_is_owed_and_nothing_is_asked(
    capsys: Captured, language: str, head: str, outcome: str, rest: str
) -> None:
    first, second, third, ways = scoped(capsys, "--lang", language, **HELD, **SOUND)
    assert "infinico/latest-version=largest-z" in ways
    assert first == f"{head}  2024-04-24 12:00+09:00"
    assert second == outcome
    assert third.startswith(rest)
    assert int(third.removeprefix(rest)) > 40


@pytest.mark.parametrize(
    ("language", "shown"),
    [
        ("ja", ["判定: 対象外", "対象外とする定め", "まだ決まらない定め: "]),
        ("en", ["outcome: not covered", "what excludes it", "what is still open: "]),
    ],
)
def test_what_excludes_a_request_is_shown_with_its_clause_and_the_open_is_counted_only(
    capsys: Captured, language: str, shown: list[str]
) -> None:
    facts = {**HELD, **SOUND, "triage_done": "false"}
    del facts["serial_shown"]
    out = scoped(capsys, "--lang", language, **facts)
    assert out[1:3] == shown[:2]
    assert "infinico/cross-excludes-replacement-before-customer-triage" in out[4]
    assert out[5].startswith(("    読み方: ", "    read: "))
    assert out[-3].startswith(shown[2])
    assert len(out) == 9


@pytest.mark.parametrize(
    ("language", "asked", "open_"),
    [("ja", "尋ねること", "まだ決まらない定め"), ("en", "to be asked", "what is still open")],
)
def test_what_is_to_be_asked_comes_before_what_is_open(capsys: Captured, language: str, asked: str, open_: str) -> None:
    facts = {**HELD, **SOUND}
    del facts["serial_shown"]
    out = scoped(capsys, "--lang", language, **facts)
    assert out[2] == asked
    assert out[3].startswith("- ")
    assert out[3].endswith("[serial-shown]")
    assert out[4] == open_
    assert any("infinico/cross-excludes-missing-id-serial" in line for line in out)


def test_what_can_only_speak_for_a_request_is_not_among_what_is_open(capsys: Captured) -> None:
    out = scoped(capsys, "--lang", "en", **HELD)
    assert "to be asked" in out
    assert any(line.endswith("At worst: not covered.") for line in out)
    assert not any("At worst: covered" in line for line in out)


@pytest.mark.parametrize(
    ("language", "heading"), [("ja", "メーカの判断による定め"), ("en", "what leaves it to the vendor")]
)
def test_what_leaves_a_request_to_the_vendor_is_shown(capsys: Captured, language: str, heading: str) -> None:
    facts = {**HELD, **SOUND, "triage_done": "false"}
    out = scoped(capsys, "--lang", language, "--reading", "infinico/triage-in-principle=in-principle", **facts)
    assert heading in out
    assert "infinico/cross-excludes-replacement-before-customer-triage" in out[out.index(heading) + 2]


def test_a_service_is_found_by_the_names_that_registers_use(capsys: Captured) -> None:
    for service in ("インフィニコ/クロスセンドバック保守サービス", "Infinico/cross-sendback"):
        assert "infinico/cross-sendback" in scoped(capsys, service=service)[0]


def test_services_that_there_are_not_are_answered_with_those_of_the_vendor(capsys: Captured) -> None:
    assert main(["scope", "NEC/nothing", "--at", NOON, "--lang", "en"]) == 2
    assert capsys.readouterr().err.endswith("there are nec/support-pack, nec/standard-warranty.\n")
    assert main(["scope", "nobody/nothing", "--at", NOON]) == 2
    every = capsys.readouterr().err
    assert all(name in every for name in ("allied-telesis/", "hitachi-solutions/", "infinico/", "nec/"))


def test_the_instant_of_a_request_may_be_written_in_any_zone(capsys: Captured) -> None:
    assert main(["scope", CROSS, "--at", "2024-04-24T03:00Z", "--format", "jsonl", *stated(**HELD, **SOUND)]) == 0
    universal = capsys.readouterr().out
    assert main(["scope", CROSS, "--at", NOON, "--format", "jsonl", *stated(**HELD, **SOUND)]) == 0
    assert capsys.readouterr().out == universal


def test_the_passages_about_a_request_go_into_a_spreadsheet_and_into_programs(capsys: Captured) -> None:
    facts = {**HELD, **SOUND, "channel": "phone"}
    del facts["serial_shown"]
    records = [json.loads(line) for line in scoped(capsys, "--format", "jsonl", **facts)]
    assert {record["outcome"] for record in records} == {"covered", "excluded", "undetermined"}
    by_clause = {record["clause"]: record for record in records}
    assert by_clause["infinico/reception-channel"]["outcome"] == "excluded"
    serial = by_clause["infinico/cross-excludes-missing-id-serial"]
    assert (serial["outcome"], serial["missing"]) == ("undetermined", "serial-shown")
    assert serial["place"] == "infinico/appliance-policy, cross send-back exclusion (6) (line 188)"
    assert main(["scope", CROSS, "--at", NOON, "--format", "csv", *stated(**facts)]) == 0
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out, newline="")))
    assert rows == records


SATURDAY = "2024-04-27T12:00+09:00"
"""The Monday after it is a holiday: the desk opens on Tuesday 30 April."""


@pytest.mark.parametrize(
    ("language", "shown"),
    [
        (
            "ja",
            [
                "- 受付窓口: 2024-04-27 12:00+09:00 は受付時間外です（土曜日）。",
                "- 受付窓口: 受付は 2024-04-30 09:00+09:00 からです。",
                "上の判定は、依頼の日時そのものについてのものです。",
            ],
        ),
        (
            "en",
            [
                "- reception desk: 2024-04-27 12:00+09:00 is closed (Saturday).",
                "- reception desk: The desk is open from 2024-04-30 09:00+09:00.",
                "The outcome is for the very instant of the request;",
            ],
        ),
    ],
)
def test_what_is_asked_while_a_desk_is_closed_is_told_with_its_next_opening(
    capsys: Captured, language: str, shown: list[str]
) -> None:
    asked = ["scope", CROSS, "--at", SATURDAY, *stated(**HELD, **SOUND)]
    assert main([*asked, "--lang", language]) == 0
    out = lines(capsys.readouterr().out)
    assert [any(line.startswith(said) for line in out) for said in shown] == [True] * 3
    opening = next(place for place, line in enumerate(out) if line == shown[1])
    assert out[opening + 2].endswith("infinico/out-of-hours=next-opening")
    assert main([*asked, "--format", "jsonl"]) == 0
    records = {record["about"]: record for record in map(json.loads, lines(capsys.readouterr().out))}
    assert records["desk reception"]["outcome"] == records["decision"]["outcome"] == "excluded"
    assert f"- {records['opening reception'][language]}" == shown[1]


def test_of_a_desk_that_is_open_scope_says_nothing(capsys: Captured) -> None:
    assert not any("受付" in line for line in scoped(capsys, **HELD, **SOUND)[1:2])
    records = [json.loads(line) for line in scoped(capsys, "--format", "jsonl", **HELD, **SOUND)]
    assert {record["about"] for record in records} == {"decision", "finding"}


def test_what_is_still_to_be_asked_goes_into_programs(capsys: Captured) -> None:
    facts = {**HELD, **SOUND}
    del facts["serial_shown"]
    first, second, *_ = [json.loads(line) for line in scoped(capsys, "--format", "jsonl", **facts)]
    assert (first["about"], first["outcome"], first["missing"]) == ("decision", "undetermined", "serial-shown")
    assert "infinico/latest-version=largest-z" in first["readings"].split("|")
    assert (second["about"], second["missing"]) == ("question", "serial-shown")
    assert second["en"] == QUESTIONS["serial-shown"].ask_en
    assert {first["policy"], second["policy"]} == {CROSS}
    assert {first["at"], second["at"]} == {"2024-04-24T12:00:00+09:00"}


@pytest.mark.parametrize("service", [each.name for vendor in VENDORS for each in policies(vendor)])
def test_the_work_is_asked_for_first(capsys: Captured, service: str) -> None:
    records = [json.loads(line) for line in scoped(capsys, "--format", "jsonl", service=service)]
    asked = [record["missing"] for record in records if record["about"] == "question"]
    assert "work" not in asked[1:]


@pytest.mark.parametrize(
    ("product", "said"),
    [
        ("ｎｅｔｒｅｇｉｏ２ dhcp", "was read as NetRegio2 DHCP."),
        ("NetRegio2 DHCP (HDD)", "NetRegio2 DHCP, which it begins with."),
        ("NetRegio9 DHCP", "'NetRegio9 DHCP' is not known; it is answered as one of the series NetRegio."),
        ("Toaster", "The product 'Toaster' is in no list."),
    ],
)
def test_how_the_product_of_a_request_was_found_is_said(capsys: Captured, product: str, said: str) -> None:
    facts = {**HELD, **SOUND, "product": product}
    out = scoped(capsys, "--lang", "en", **facts)
    assert out[1].endswith(said)
    known = product not in {"Toaster", "NetRegio9 DHCP"}
    assert ("outcome: covered" in out) is known
    first, *_ = scoped(capsys, "--format", "jsonl", **facts)
    assert json.loads(first)["en"].endswith(said)
    assert main(["response", CROSS, "--accepted", NOON, "--fact", f"product={product}", "--lang", "en"]) == 0
    assert any(line.endswith(said) for line in lines(capsys.readouterr().out))


@pytest.mark.parametrize("product", ["NetRegio2 DHCP", "NetWyvern RADIUS、RADIUS d"])
def test_the_product_of_a_request_by_its_whole_name_is_taken_without_remark(capsys: Captured, product: str) -> None:
    assert scoped(capsys, **{**HELD, **SOUND, "product": product})[1].startswith("判定: ")


def test_a_request_on_a_closing_day_of_the_vendor_is_settled_by_the_list(capsys: Captured, tmp_path: Path) -> None:
    # 14 August 2024 is a Wednesday on which the vendor may be closed for the summer.
    file = tmp_path / "closed.txt"
    asked = ["scope", CROSS, "--at", "2024-08-14T12:00+09:00", *stated(**HELD, **SOUND), "--lang", "en"]
    assert main(asked) == 0
    assert "- Which are the vendor's own closing days? [closed-days]" in capsys.readouterr().out
    for content, outcome in (
        ("2024-08-14\n", "not covered"),
        ("2024-08-13\n2024-08-15\n", "covered"),
        ("complete: 2024-08-01..2024-08-31\n", "covered"),
        # A list tells nothing of the days before its first and after its last.
        ("2024-08-13\n", "undetermined"),
    ):
        file.write_text(content, encoding="utf-8")
        assert main([*asked, "--closures", str(file)]) == 0
        assert f"outcome: {outcome}\n" in capsys.readouterr().out


# response


def answered(capsys: Captured, *options: str, accepted: str = NOON, service: str = CROSS, **facts: str) -> list[str]:
    assert main(["response", service, "--accepted", accepted, *stated(**facts), *options]) == 0
    return lines(capsys.readouterr().out)


def told(
    capsys: Captured, *options: str, accepted: str = NOON, service: str = CROSS, **facts: str
) -> dict[str, dict[str, str]]:
    """The records of a response, by what they are about."""
    out = answered(capsys, "--format", "jsonl", *options, accepted=accepted, service=service, **facts)
    return {record["about"]: record for record in map(json.loads, out)}


@pytest.mark.parametrize(
    ("language", "shown"),
    [
        (
            "ja",
            [
                "クロスセンドバック保守サービス（infinico/cross-sendback）  受付 2024-04-24 12:00+09:00",
                "- 受付窓口: 2024-04-24 12:00+09:00 は受付時間内です（受付時間内）。",
                "- 技術的な問合せの窓口: 2024-04-24 12:00+09:00 は受付時間内です（受付時間内）。",
                "- 交換機の発送: 2024-04-25 まで。",
                "- 故障機の返送: 2024-05-09 まで。",
                "- 問合せへの連絡: 2024-04-25 を目安とします（約束ではありません）。",
                "- 故障した機器の送料はお客様が払います。",
                "- 交換機の送料を誰が払うかは書かれていません。",
                "会社の休業日の一覧がないため、曜日と祝日だけで数えています（--closures FILE で渡せます）。",
            ],
        ),
        (
            "en",
            [
                "Cross send-back maintenance (infinico/cross-sendback)  accepted 2024-04-24 12:00+09:00",
                "- reception desk: 2024-04-24 12:00+09:00 is open (within hours).",
                "- technical support desk: 2024-04-24 12:00+09:00 is open (within hours).",
                "- dispatch of the exchange unit: by 2024-04-25.",
                "- return of the faulty unit: by 2024-05-09.",
                "- response to an inquiry: 2024-04-25 is aimed at, not promised.",
                "- The customer pays for shipping the faulty unit.",
                "- Who pays for shipping the exchange unit is not stated.",
                "Without the vendor's closing days only weekends and national holidays count"
                " (--closures FILE gives them).",
            ],
        ),
    ],
)
def test_what_follows_from_a_request_is_told_in_both_languages(
    capsys: Captured, language: str, shown: list[str]
) -> None:
    # Decided on Wednesday at 12:01: Thursday.  Arrived on Tuesday 04-30: 1, 2, 7, 8 and 9 May.
    given = ("--decided", "2024-04-24T12:01+09:00", "--lang", language)
    out = answered(capsys, *given, version_named="false", arrived="2024-04-30")
    assert [line for line in out if not line.startswith("    ")] == shown
    clauses_of = [line for line in out if line.startswith(("    条項: ", "    clause: "))]
    assert len(clauses_of) == 7
    assert "infinico/cross-dispatch-date" in clauses_of[2]


def test_the_day_and_how_sure_it_is_go_into_programs(capsys: Captured) -> None:
    found = told(capsys, "--decided", "2024-04-24T03:00:01Z", version_named="false")
    assert list(found) == [
        "desk reception",
        "desk technical-support",
        "commitment dispatch",
        "commitment return-faulty-unit",
        "commitment answer",
        "leg faulty-unit",
        "leg exchange-unit",
        "remark",
    ]
    dispatch, back = found["commitment dispatch"], found["commitment return-faulty-unit"]
    assert (dispatch["certainty"], dispatch["when"], dispatch["missing"]) == ("promised", "2024-04-25", "")
    assert (back["certainty"], back["when"], back["missing"]) == ("unknown", "", "arrived")
    assert back["en"] == "return of the faulty unit: no day is known. Not known: arrival of the exchange unit."
    assert (found["leg faulty-unit"]["certainty"], found["leg faulty-unit"]["when"]) == ("", "")
    assert found["leg exchange-unit"]["rule"] == "shipping/payer-not-stated"


def test_the_answers_go_into_a_spreadsheet(capsys: Captured) -> None:
    assert main(["response", "infinico/onsite-24x365", "--accepted", NOON, "--format", "csv"]) == 0
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out, newline="")))
    assert rows == list(told(capsys, service="infinico/onsite-24x365").values())
    (arrival,) = [row for row in rows if row["about"] == "commitment arrival"]
    assert (arrival["when"], arrival["certainty"]) == ("2024-04-24T16:00:00+09:00", "targeted")


@pytest.mark.parametrize(
    ("accepted", "decided", "certainty", "when", "missing"),
    [
        ("2024-07-12T11:59:59+09:00", None, "earliest", "2024-07-12", "decided-at"),
        ("2024-07-12T12:00:01+09:00", None, "earliest", "2024-07-16", "decided-at"),
        ("2024-07-12T11:59:59+09:00", "2024-07-12T12:00:00+09:00", "promised", "2024-07-12", ""),
        ("2024-07-12T11:59:59+09:00", "2024-07-12T12:00:01+09:00", "promised", "2024-07-16", ""),
        ("2024-07-12T16:59+09:00", "2024-07-12T17:00:01+09:00", "promised", "2024-07-16", ""),
        # Golden Week, and the days about the end of the year
        ("2024-05-02T09:00+09:00", "2024-05-02T15:00+09:00", "promised", "2024-05-07", ""),
        ("2026-12-28T09:00+09:00", "2026-12-28T12:00+09:00", "promised", "2026-12-28", ""),
        ("2026-12-28T09:00+09:00", "2026-12-28T12:01+09:00", "promised", "2026-12-29..2027-01-04", "closed-days"),
    ],
)
def test_the_day_of_the_decision_is_promised_and_that_of_the_acceptance_only_a_limit(
    capsys: Captured, accepted: str, decided: str | None, certainty: str, when: str, missing: str
) -> None:
    given = ("--decided", decided) if decided else ()
    dispatch = told(capsys, *given, accepted=accepted, version_named="false")["commitment dispatch"]
    assert (dispatch["certainty"], dispatch["when"], dispatch["missing"]) == (certainty, when, missing)


YEARS_END = ("--decided", "2026-12-28T12:01+09:00")


@pytest.mark.parametrize(
    ("text", "when"),
    [
        # 12-29 to 12-31 are closed, 01-01 is a holiday, 01-02 and 01-03 are a weekend.
        ("2026-12-29\n2026-12-30\n2026-12-31\n", "2027-01-04"),
        ("\ufeff# 年末年始\n\n2026-12-31 # 木曜日\n  2026-12-29\r\n2026-12-30", "2027-01-04"),
        ("complete: 2026-12-29..2026-12-31\n2026-12-29\n2026-12-29\n", "2026-12-30"),
        ("2026-12-28\n2026-12-31\n", "2026-12-29"),
        ("2026-08-13\n complete: 2026-01-01..2026-12-31 # by the vendor's notice\n", "2026-12-29"),
        ("complete:2026-12-29..2026-12-29", "2026-12-29"),
    ],
)
def test_the_vendors_closing_days_are_read_from_a_file(capsys: Captured, tmp_path: Path, text: str, when: str) -> None:
    file = tmp_path / "closed.txt"
    file.write_text(text, encoding="utf-8", newline="")
    given = (*YEARS_END, "--closures", str(file))
    found = told(capsys, *given, accepted="2026-12-28T09:00+09:00", version_named="false")
    assert (found["commitment dispatch"]["certainty"], found["commitment dispatch"]["when"]) == ("promised", when)
    shown = answered(capsys, *given, accepted="2026-12-28T09:00+09:00", version_named="false")
    assert not any("--closures" in line for line in shown)


@pytest.mark.parametrize("language", ["ja", "en"])
@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"2026-12-29\n\n2026-13-30\n", "'2026-13-30'"),
        (b"# days\n20261229\n", "'20261229'"),
        (b"2026/12/29\n", "'2026/12/29'"),
        ("２０２６-12-29\n".encode(), "'２０２６-12-29'"),
        (b"", "2026-12-29"),
        (b"# nothing yet\n", "2026-12-29"),
        (b"complete: 2026\n", "'complete: 2026'"),
        (b"complete: 2026-12-31..2026-01-01\n", "2026-01-01..2026-12-31"),
        (b"complete: 2026-01-01..2026-12-32\n", "2026-12-32"),
        (b"complete: 2026-01-32..2026-12-31\n", "2026-01-32"),
        (b"complete: 2026-01-01..2026-06-30\ncomplete: 2026-07-01..2026-12-31\n", "2026-07-01..2026-12-31"),
        ("年末".encode("cp932"), "UTF-8"),
    ],
)
def test_a_file_of_closing_days_that_cannot_be_used_is_refused(
    capsys: Captured, tmp_path: Path, content: bytes, said: str, language: str
) -> None:
    file = tmp_path / "closed.txt"
    file.write_bytes(content)
    assert main(["response", CROSS, "--accepted", NOON, "--closures", str(file), "--lang", language]) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err.startswith("maintrules: --closures ")
    assert said in shown.err
    assert shown.err.isascii() is (language == "en" and said.isascii())


def test_a_list_of_closing_days_settles_nothing_outside_of_its_days(capsys: Captured, tmp_path: Path) -> None:
    file = tmp_path / "closed.txt"
    year_end = "2026-12-29\n2026-12-30\n2026-12-31\n2027-01-01\n2027-01-02\n2027-01-03\n"
    file.write_text(year_end, encoding="utf-8")
    summer = ("--decided", "2027-08-12T10:00+09:00", "--closures", str(file))
    found = told(capsys, *summer, accepted="2027-08-12T09:00+09:00", version_named="false")
    # Thursday the 12th, Friday the 13th and Monday the 16th may be closed: then it is Tuesday the 17th.
    assert found["desk reception"]["outcome"] == "undetermined"
    assert found["commitment dispatch"]["when"] == "2027-08-12..2027-08-17"
    assert found["remark"]["ja"].startswith("渡された休業日の一覧がすべてである期間: 2026-12-29～2027-01-03。")
    assert "in this period: 2026-12-29 to 2027-01-03." in found["remark"]["en"]
    file.write_text(f"complete: 2026-12-29..2027-12-31\n{year_end}", encoding="utf-8")
    found = told(capsys, *summer, accepted="2027-08-12T09:00+09:00", version_named="false")
    assert (found["desk reception"]["outcome"], found["commitment dispatch"]["when"]) == ("covered", "2027-08-12")


def test_a_bad_line_of_a_file_of_closing_days_is_named_by_its_number(capsys: Captured, tmp_path: Path) -> None:
    file = tmp_path / "closed.txt"
    file.write_text("2026-12-29\n# next\nsoon\n", encoding="utf-8")
    assert main(["response", CROSS, "--accepted", NOON, "--closures", str(file), "--lang", "en"]) == 2
    assert "line 3: 'soon' is not a day" in capsys.readouterr().err


def test_where_a_list_of_closing_days_would_settle_a_day_it_is_asked_for(capsys: Captured) -> None:
    shown = answered(capsys, *YEARS_END, "--lang", "en", accepted="2026-12-28T09:00+09:00", version_named="false")
    assert shown[-1].startswith("A list of the vendor's closing days settles")
    shown = answered(capsys, *YEARS_END, accepted="2026-12-28T09:00+09:00", version_named="false")
    assert shown[-1].startswith("会社の休業日の一覧があれば")


def test_answers_that_count_on_days_off_not_yet_gazetted_say_so(capsys: Captured) -> None:
    for language, said in (("ja", "公布前の祝日"), ("en", "not yet gazetted")):
        shown = answered(capsys, "--lang", language, accepted="2028-06-05T11:00+09:00", version_named="false")
        assert said in shown[-1]
        assert not any(said in line for line in answered(capsys, "--lang", language, version_named="false"))


def test_a_vendor_that_states_no_days_has_its_desks_answered(capsys: Captured) -> None:
    shown = answered(capsys, "--lang", "en", service="NEC/SupportPack")
    assert shown[1] == "- registration desk: 2024-04-24 12:00+09:00 is open (within hours)."
    assert not any(line.startswith("A list of") for line in shown)


def test_what_comes_while_the_desk_is_closed_is_counted_from_its_next_opening(capsys: Captured) -> None:
    shown = answered(capsys, "--lang", "en", accepted=SATURDAY, version_named="false")
    assert "- reception desk: The desk is open from 2024-04-30 09:00+09:00." in shown
    assert any(line.startswith("What came outside the hours is counted from the next opening") for line in shown)
    place = next(n for n, line in enumerate(shown) if line.startswith("- dispatch of the exchange unit: not before"))
    assert "2024-04-30" in shown[place]
    assert "infinico/out-of-hours=next-opening" in shown[place + 2]
    assert shown[place + 3] == "    counted by: reception desk"
    assert "    counted by: technical support desk" in shown
    found = told(capsys, accepted=SATURDAY, version_named="false")
    assert found["opening reception"]["when"] == "2024-04-30T09:00:00+09:00"
    assert (found["commitment dispatch"]["desk"], found["commitment answer"]["desk"]) == (
        "reception",
        "technical-support",
    )


@pytest.mark.parametrize(
    ("accepted", "earliest", "shut"),
    [
        # Whether it is open is not known: nothing is said of what came outside the hours.
        ("2026-12-29T10:00+09:00", "2026-12-29 10:00", False),
        ("2026-12-28T18:00+09:00", "2026-12-29 09:00", True),
    ],
)
def test_an_opening_that_the_closing_days_could_move_is_not_stated_as_known(
    capsys: Captured, accepted: str, earliest: str, shut: bool
) -> None:
    for language, said, remark in (
        ("ja", f"受付は、早くて {earliest}+09:00、遅くて 2027-01-04 09:00+09:00 からです。", "受付時間外のもの"),
        (
            "en",
            f"The desk is open from {earliest}+09:00 at the earliest, from 2027-01-04 09:00+09:00 at the latest.",
            "What came outside the hours",
        ),
    ):
        shown = answered(capsys, "--lang", language, accepted=accepted, version_named="false")
        assert sum(said in line for line in shown) == 2
        assert any(line.startswith(remark) for line in shown) is shut
    opening = told(capsys, accepted=accepted, version_named="false")["opening reception"]
    assert (opening["outcome"], opening["missing"]) == ("undetermined", "closed-days")
    assert opening["when"] == f"{earliest.replace(' ', 'T')}:00+09:00..2027-01-04T09:00:00+09:00"


def test_where_no_day_was_counted_nothing_is_said_of_how_days_are_counted(capsys: Captured) -> None:
    warranty = "infinico/product-warranty"
    assert not any("曜日と祝日だけ" in line for line in answered(capsys, service=warranty))
    counted = answered(capsys, service=warranty, arrived="2024-04-30")
    assert any("曜日と祝日だけ" in line for line in counted)


def test_where_a_request_outside_the_hours_is_refused_nothing_is_counted(capsys: Captured) -> None:
    refused = ("--reading", "infinico/out-of-hours=refused", "--lang", "en")
    shown = answered(capsys, *refused, accepted=SATURDAY, version_named="false")
    assert "- reception desk: A request outside the hours is not accepted." in shown
    assert not any("counted from the next opening" in line for line in shown)


def test_of_a_desk_whose_hours_are_not_stated_it_is_told_whether_the_day_is_one_of_business(capsys: Captured) -> None:
    shown = answered(capsys, "--lang", "en", accepted=SATURDAY, service="hitachi-solutions/support-contract")
    assert shown[1] == "- business days: 2024-04-27 is closed (Saturday)."


def test_a_service_whose_documents_state_nothing_says_so(capsys: Captured) -> None:
    for language, said in (("ja", "定めがありません"), ("en", "say nothing of desks, days or shipping.")):
        shown = answered(capsys, "--lang", language, service="nec/standard-warranty")
        assert shown[1].endswith(said) or said in shown[1]
    assert list(told(capsys, service="nec/standard-warranty")) == ["remark"]


def test_a_reading_changes_what_follows_from_a_request(capsys: Captured) -> None:
    for way, when in (("am", "2024-04-24"), ("pm", "2024-04-25")):
        given = ("--decided", NOON, "--reading", f"infinico/noon={way}")
        assert told(capsys, *given, version_named="false")["commitment dispatch"]["when"] == when


# clauses and readings


def test_clauses_have_their_role_and_place(capsys: Captured) -> None:
    assert main(["clauses", "--format", "csv"]) == 0
    out = capsys.readouterr().out
    records = list(csv.DictReader(io.StringIO(out, newline="")))
    assert list(records[0]) == ["id", "vendor", "concept", "role", "document", "place", "gist_ja", "gist_en"]
    assert [record["id"] for record in records] == [clause.id for vendor in VENDORS for clause in clauses(vendor)]
    assert {record["role"] for record in records} == {"decides", "informs"}


def test_a_clause_that_informs_says_why_nothing_is_computed_from_it(capsys: Captured) -> None:
    assert main(["clauses", "--format", "jsonl"]) == 0
    records = {record["id"]: record for record in map(json.loads, lines(capsys.readouterr().out))}
    informing = [clause for vendor in VENDORS for clause in clauses(vendor) if clause.informs_ja]
    assert informing
    for clause in informing:
        assert clause.informs_ja in records[clause.id]["gist_ja"]
        assert clause.informs_en in records[clause.id]["gist_en"]


def test_clauses_of_one_vendor_can_be_shown_as_a_table(capsys: Captured) -> None:
    assert main(["clauses", "--vendor", "日本電気", "--lang", "en"]) == 0
    header, _, *rest = lines(capsys.readouterr().out)
    assert header.split() == ["id", "role", "place", "gist_en"]
    assert len(rest) == len(clauses("nec"))
    assert all(line.startswith("nec/") for line in rest)


def test_facts_are_listed_with_what_they_look_like_and_how_to_ask_for_them(capsys: Captured) -> None:
    assert main(["facts", "--format", "jsonl"]) == 0
    records = {record["name"]: record for record in map(json.loads, lines(capsys.readouterr().out))}
    assert [records[name]["kind"] for name in ("bought", "link-sent", "term", "second-hand", "application")] == [
        "day",
        "instant",
        "int",
        "bool",
        "choice",
    ]
    assert records["application"]["values"] == "first | renewal"
    assert (records["application"]["values_ja"], records["application"]["values_en"]) == (
        "新規 | 更新",
        "first contract | renewal",
    )
    assert records["bought"]["ask_en"] == "When was the product bought?"
    assert len(records) == len(QUESTIONS)


def test_facts_are_shown_with_each_value_on_a_line(capsys: Captured) -> None:
    assert main(["facts", "--lang", "en"]) == 0
    out = lines(capsys.readouterr().out)
    assert max(map(len, out)) < 200
    place = out.index("application  kind of application: Is it a first contract or a renewal?")
    assert out[place + 1 : place + 3] == ["    first    first contract", "    renewal  renewal"]
    assert main(["facts"]) == 0
    assert "\n    first    新規\n" in capsys.readouterr().out


def named(capsys: Captured, *arguments: str) -> set[str]:
    assert main(["facts", *arguments, "--format", "jsonl"]) == 0
    return {json.loads(line)["name"] for line in lines(capsys.readouterr().out)}


def test_facts_of_one_service_are_those_that_its_answers_look_at(capsys: Captured) -> None:
    cross = named(capsys, CROSS)
    assert cross >= {"work", "channel", "serial-shown", "version", "version-named", "arrived", "service-start"}
    assert not cross & {"label-shown", "ticket-lost", "price-list"}
    assert "label-shown" in named(capsys, "NEC/SupportPack")


def test_facts_of_one_work_are_those_that_its_answer_waits_for(capsys: Captured) -> None:
    exchange, report = named(capsys, CROSS, "--work", "advance-exchange"), named(capsys, CROSS, "--work", "meeting")
    assert exchange >= {"work", "channel", "triage-done", "serial-shown", "unreturned-units"}
    assert not report & {"triage-done", "serial-shown"}


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--work", "repair"], "POLICY"),
        ([CROSS, "--work", "repairs"], "--work: work asked for (work) cannot be 'repairs'; write repair (repair), "),
        (["infinico/nothing"], "there are infinico/cross-sendback, "),
    ],
)
def test_facts_of_what_there_is_not_are_refused(capsys: Captured, arguments: list[str], said: str) -> None:
    assert main(["facts", *arguments, "--lang", "en"]) == 2
    assert said in capsys.readouterr().err


def test_readings_have_their_ways_their_default_and_why(capsys: Captured) -> None:
    assert main(["readings", "--format", "jsonl"]) == 0
    records = {record["name"]: record for record in map(json.loads, lines(capsys.readouterr().out))}
    anchor = records["nec/registration-anchor"]
    assert anchor["ways"] == "three-zone | earliest | latest | product | pack"
    assert anchor["default"] == "three-zone"
    for record in records.values():
        assert record["why_ja"]
        assert record["why_en"]
    assert {name.split("/")[0] for name in records} == set(VENDORS)


# Every service, every command

SERVICES = [each for vendor in VENDORS for each in policies(vendor)]
PRODUCTS = ["NetRegio2 DHCP", "NetWyvern SuperDHCP", "NetNebulas VA DHCP", "NetRegio9 DHCP"]
SERVED = [
    *(["scope", each.name, "--at", at] for each in SERVICES for at in (NOON, SATURDAY)),
    *(["scope", each.name, "--at", NOON, "--fact", "work=repair"] for each in SERVICES),
    *(["response", each.name, "--accepted", at] for each in SERVICES for at in (NOON, SATURDAY)),
    *(["facts", each.name] for each in SERVICES),
    *(["clauses", "--vendor", vendor] for vendor in VENDORS),
    *(["readings", "--vendor", vendor] for vendor in VENDORS),
    *(["versions", product, *DAY] for product in PRODUCTS),
    *(["versions", product, "3.30.4", *DAY] for product in PRODUCTS),
    *(["lifecycle", product, *DAY, *given] for product in PRODUCTS for given in ((), SALE_ENDED)),
]


@pytest.mark.parametrize("arguments", SERVED, ids=" ".join)
def test_every_command_answers_for_every_service_in_every_form(capsys: Captured, arguments: list[str]) -> None:
    for given in (["--lang", "ja"], ["--lang", "en"], ["--format", "csv"], ["--format", "jsonl"]):
        assert main([*arguments, *given]) == 0
        shown = capsys.readouterr()
        assert shown.out
        assert shown.err == ""
        assert "{" not in shown.out or arguments[0] in {"facts"} or given[-1] == "jsonl"


def test_every_desk_has_a_word_in_both_languages() -> None:
    desks = {reception.name for each in SERVICES for reception in each.receptions}
    assert [name for name in desks if explain.desk(name) == Bilingual(name, name)] == []
    assert explain.desk("counter") == Bilingual("counter", "counter")


# Names, and facts stated twice


@pytest.mark.parametrize("name", ["クロスセンドバック保守サービス", "cross-sendback", "Cross send-back maintenance"])
def test_a_service_may_be_called_by_its_own_name_where_only_one_has_it(capsys: Captured, name: str) -> None:
    assert main(["scope", name, "--at", NOON, "--fact", "work=meeting"]) == 0
    assert "infinico/cross-sendback" in capsys.readouterr().out


def test_a_name_that_several_services_have_is_refused_with_those(capsys: Captured) -> None:
    assert main(["scope", "製品保証", "--at", NOON, "--lang", "en"]) == 2
    told = capsys.readouterr().err
    assert "does not name one service" in told
    assert "allied-telesis/product-warranty, infinico/product-warranty" in told
    assert "nec/support-pack" not in told


def test_a_fact_that_is_stated_twice_is_refused(capsys: Captured) -> None:
    twice = ["--fact", "channel=phone", "--fact", "channel=inquiry-form"]
    assert main(["scope", CROSS, "--at", NOON, *twice, "--lang", "en"]) == 2
    assert "channel is stated twice; state it once." in capsys.readouterr().err


def test_a_decision_before_the_acceptance_is_remarked_upon(capsys: Captured) -> None:
    out = answered(capsys, "--decided", "2024-04-20T10:30+09:00", "--lang", "en", version_named="false")
    assert out[-2].startswith("The decision lies before the acceptance")
    after = answered(capsys, "--decided", "2024-04-24T12:01+09:00", "--lang", "en", version_named="false")
    assert not any(line.startswith("The decision lies") for line in after)
