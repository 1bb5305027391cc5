"""The command line: ``maintrules assess``, ``versions``, ``lifecycle``, ``scope``, ``response``, ``check``, lists.

The only place that looks at a clock, and only where no day is given.  Exit status 0; 1 for ``--strict`` with doubts
or errors; 2, with one message, for arguments or a register that cannot be used; 141 where nobody reads the output.
"""

import argparse
import os
import re
import sys
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Final, NoReturn

from maintrules import __version__
from maintrules.bilingual import Bilingual, BilingualError, Language
from maintrules.cli import assess, check, listings, products, requests
from maintrules.cli.options import UsageError

__all__ = ["main"]


class _Parser(argparse.ArgumentParser):
    """Says what is wrong with the arguments by raising, so that it is said once and in the language asked for."""

    def error(self, message: str) -> NoReturn:
        raise UsageError(
            ja=f"引数が正しくありません（{_in_japanese(message)}）。使い方は{self.prog} --help で見られます。",
            en=f"the arguments cannot be used ({message}); {self.prog} --help shows how.",
        )


_MESSAGES: Final = (
    ("the following arguments are required: (.*)", r"\1 が要ります"),
    ("unrecognized arguments: (.*)", r"知らない引数です: \1"),
    ("argument (.*): expected one argument", r"\1 に値が要ります"),
    ("argument (.*): invalid choice: ('.*') .*", r"\1 に\2というものはありません"),
    ("argument (.*): ignored explicit argument (.*)", r"\1 に値は付けられません: \2"),
)
"""What argparse says, in English only."""


def _in_japanese(message: str) -> str:
    for english, japanese in _MESSAGES:
        if match := re.fullmatch(english, message):
            return match.expand(japanese)
    return message


# What the commands take

_HELP: Final[Mapping[str, Bilingual]] = {
    "maintrules": Bilingual(
        "保守の決まりで台帳の各行に答え、よりどころの条項を示します。",
        "Answers each row of a register by the rules of maintenance, and shows the clauses it rests on.",
    ),
    "assess": Bilingual(
        "台帳の各行について、対象か、いつまでか、なぜか、いつまでに何をするかを答える",
        "for each row of a register: is it covered, until when, why, and what must be done by when",
    ),
    "versions": Bilingual(
        "製品のリリースと、サポート対象のバージョン、更新先",
        "the releases of a product, which versions are supported, and what to update to",
    ),
    "lifecycle": Bilingual(
        "販売終了後の段階と、段階ごとに行われる作業", "the phases after the end of sale, and what is done in each"
    ),
    "scope": Bilingual(
        "依頼が対象か、どの定めが妨げるか、何を尋ねればよいか",
        "is a request owed, which passages stand in the way, and what is to be asked",
    ),
    "response": Bilingual(
        "受け付けた依頼について、窓口、対応の期限、送料の負担",
        "for a request accepted: the desks, by when what is done, who pays for shipping",
    ),
    "check": Bilingual(
        "申請と番号の表を一行ずつ確かめ、足りない項目や形の誤りを条項とともに示す",
        "check a table of applications or identifiers row by row: what is missing or malformed, and by which clause",
    ),
    "kind": Bilingual(
        "application（申請を一行ずつ）、bulk（行どうしの重複も）、identifier（番号）",
        "application (each row by itself), bulk (rows against each other too) or identifier",
    ),
    "file": Bilingual("表（CSV、UTF-8かCP932）", "the table (CSV, UTF-8 or CP932)"),
    "table-encoding": Bilingual("表の文字コード（既定は自動）", "encoding of the table (default: found out)"),
    "vendor-of-rows": Bilingual("ベンダーの列がない行のベンダー", "vendor of rows that name none"),
    "service-of-rows": Bilingual(
        "保守サービスの列がない行のサービス（nec/support-pack など）",
        "service of rows that name none, as nec/support-pack",
    ),
    "application": Bilingual(
        "申請の種類の列がない行の申請（new など）。何度でも", "application of rows that name none, as new; repeatable"
    ),
    "fact-of-rows": Bilingual(
        "どの行にも当てはまる事実（一覧は maintrules facts）。何度でも",
        "a fact that holds for every row (see maintrules facts); repeatable",
    ),
    "strict-check": Bilingual("誤りか未確定の行があれば終了ステータス1", "exit status 1 if a row is wrong or open"),
    "policy": Bilingual("サービス（infinico/cross-sendback など）", "the service, as infinico/cross-sendback"),
    "at": Bilingual("依頼の日時（2026-12-28T11:59+09:00）", "when the request comes (2026-12-28T11:59+09:00)"),
    "accepted": Bilingual("受け付けた日時", "when the request was accepted"),
    "decided": Bilingual("メーカが必要と判断した日時", "when the vendor found it necessary"),
    "closures": Bilingual("会社の休業日を1行に1日書いたファイル", "file with the vendor's closing days, one a line"),
    "product": Bilingual("製品名", "name of the product"),
    "version-asked": Bilingual("調べるバージョン（3.30.4 など）", "the version asked about, as 3.30.4"),
    "fact": Bilingual(
        "事実（一覧は maintrules facts）。end-of-sale=DAY、announced=DAY、bought=DAY など。何度でも",
        "a fact (see maintrules facts): end-of-sale=DAY, announced=DAY, bought=DAY, ...; repeatable",
    ),
    "fact-version": Bilingual(
        "事実。designated-versions=3.30.4,3.32.4（ベンダーの指定）、releases=3.30.4@2021-08-30,…（表の代わり）など。何度でも",
        "a fact: designated-versions=3.30.4,3.32.4 (by the vendor), releases=3.30.4@2021-08-30,... (in place of the "
        "table), ...; repeatable",
    ),
    "fact-request": Bilingual(
        "事実（一覧は maintrules facts POLICY）。work=repair、channel=phone など。何度でも",
        "a fact (see maintrules facts POLICY): work=repair, channel=phone, ...; repeatable",
    ),
    "policy-facts": Bilingual(
        "このサービスの答えが見る事実だけ（infinico/cross-sendback など）",
        "only what the answers about this service look at, as infinico/cross-sendback",
    ),
    "work": Bilingual(
        "この依頼の答えが待つ事実だけ（repair など、POLICYとともに）",
        "only what the answer about this work waits for, as repair; with POLICY",
    ),
    "svg": Bilingual("図を書き出すSVGファイル", "SVG file to draw into"),
    "clauses": Bilingual("引用する条項の一覧", "list the clauses that answers cite"),
    "readings": Bilingual("読み方の分かれる箇所と、その読み方の一覧", "list passages that can be read in several ways"),
    "facts": Bilingual("名前で渡せる事実の一覧", "list the facts that can be given by name"),
    "register": Bilingual("台帳（CSV、UTF-8かCP932）", "the register (CSV, UTF-8 or CP932)"),
    "as-of": Bilingual("基準日（既定は日本の今日）", "the day asked about (default: today in Japan)"),
    "encoding": Bilingual("台帳の文字コード（既定は自動）", "encoding of the register (default: found out)"),
    "columns": Bilingual("見出しを指定するTOMLファイル", "TOML file that names the headers"),
    "assume": Bilingual(
        "仮定（FACT=VALUE、FACT=OTHER_FACT、組の名 usual）。何度でも",
        "an assumption (FACT=VALUE, FACT=OTHER_FACT, or the set usual); repeatable",
    ),
    "reading": Bilingual(
        "読み方（一覧は maintrules readings）。何度でも", "a reading (see maintrules readings); repeatable"
    ),
    "row": Bilingual("この行だけを、理由をすべて付けて出す", "this row alone, with all its reasons"),
    "format": Bilingual("出力の形（既定は table）", "form of the output (default: table)"),
    "output": Bilingual("出力先のファイル（既定は標準出力）", "file to write to (default: standard output)"),
    "lang": Bilingual("表とメッセージの言語（既定は ja）", "language of tables and messages (default: ja)"),
    "strict": Bilingual(
        "要確認か使えないセルがあれば終了ステータス1", "exit status 1 if a cell is doubtful or not used"
    ),
    "vendor": Bilingual("このベンダーだけ", "this vendor alone"),
    "version": Bilingual("版を出して終わる", "print the version and exit"),
}


def _parser(language: Language) -> _Parser:
    def told(name: str) -> str:
        return _HELP[name][language]

    parser = _Parser(prog="maintrules", description=told("maintrules"), allow_abbrev=False)
    parser.add_argument("--version", action="version", version=f"maintrules {__version__}", help=told("version"))
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Parser)

    assess = commands.add_parser("assess", help=told("assess"), description=told("assess"), allow_abbrev=False)
    assess.add_argument("register", metavar="REGISTER", help=told("register"))
    assess.add_argument("--as-of", metavar="DAY", help=told("as-of"))
    assess.add_argument("--encoding", metavar="E", help=told("encoding"))
    assess.add_argument("--columns", metavar="MAP.toml", help=told("columns"))
    assess.add_argument("--assume", metavar="ASSUMPTION", action="append", default=[], help=told("assume"))
    assess.add_argument("--reading", metavar="NAME=WAY", action="append", default=[], help=told("reading"))
    assess.add_argument("--row", metavar="N", help=told("row"))
    assess.add_argument("--output", metavar="FILE", help=told("output"))
    assess.add_argument("--strict", action="store_true", help=told("strict"))
    versions = commands.add_parser("versions", help=told("versions"), description=told("versions"), allow_abbrev=False)
    versions.add_argument("product", metavar="PRODUCT", help=told("product"))
    versions.add_argument("version_asked", metavar="VERSION", nargs="?", help=told("version-asked"))
    versions.add_argument("--fact", metavar="NAME=VALUE", action="append", default=[], help=told("fact-version"))
    lifecycle = commands.add_parser(
        "lifecycle", help=told("lifecycle"), description=told("lifecycle"), allow_abbrev=False
    )
    lifecycle.add_argument("product", metavar="PRODUCT", help=told("product"))
    lifecycle.add_argument("--fact", metavar="NAME=VALUE", action="append", default=[], help=told("fact"))
    lifecycle.add_argument("--svg", metavar="FILE", help=told("svg"))
    scope = commands.add_parser("scope", help=told("scope"), description=told("scope"), allow_abbrev=False)
    scope.add_argument("policy", metavar="POLICY", help=told("policy"))
    scope.add_argument("--at", metavar="INSTANT", required=True, help=told("at"))
    response = commands.add_parser("response", help=told("response"), description=told("response"), allow_abbrev=False)
    response.add_argument("policy", metavar="POLICY", help=told("policy"))
    response.add_argument("--accepted", metavar="INSTANT", required=True, help=told("accepted"))
    response.add_argument("--decided", metavar="INSTANT", help=told("decided"))
    for request in (scope, response):
        request.add_argument("--closures", metavar="FILE", help=told("closures"))
        request.add_argument("--fact", metavar="NAME=VALUE", action="append", default=[], help=told("fact-request"))
        request.add_argument("--reading", metavar="NAME=WAY", action="append", default=[], help=told("reading"))
    check = commands.add_parser("check", help=told("check"), description=told("check"), allow_abbrev=False)
    check.add_argument("kind", metavar="KIND", help=told("kind"))
    check.add_argument("file", metavar="FILE", help=told("file"))
    check.add_argument("--vendor", metavar="V", help=told("vendor-of-rows"))
    check.add_argument("--service", metavar="POLICY", help=told("service-of-rows"))
    check.add_argument("--application", metavar="NAME", action="append", default=[], help=told("application"))
    check.add_argument("--fact", metavar="NAME=VALUE", action="append", default=[], help=told("fact-of-rows"))
    check.add_argument("--reading", metavar="NAME=WAY", action="append", default=[], help=told("reading"))
    check.add_argument("--encoding", metavar="E", help=told("table-encoding"))
    check.add_argument("--strict", action="store_true", help=told("strict-check"))
    for about in (versions, lifecycle):
        about.add_argument("--as-of", metavar="DAY", help=told("as-of"))
        about.add_argument("--reading", metavar="NAME=WAY", action="append", default=[], help=told("reading"))
    for command in ("clauses", "readings"):
        listing = commands.add_parser(command, help=told(command), description=told(command), allow_abbrev=False)
        listing.add_argument("--vendor", metavar="V", help=told("vendor"))
    known = commands.add_parser("facts", help=told("facts"), description=told("facts"), allow_abbrev=False)
    known.add_argument("policy", metavar="POLICY", nargs="?", help=told("policy-facts"))
    known.add_argument("--work", metavar="WORK", help=told("work"))
    for each in commands.choices.values():
        each.add_argument("--format", metavar="table|csv|jsonl", default="table", help=told("format"))
        each.add_argument("--lang", metavar="ja|en", default="ja", help=told("lang"))
    return parser


def _language(arguments: Sequence[str]) -> Language:
    """The language asked for, found before anything else so that what is wrong with the rest is said in it."""
    english = f"--lang={Language.EN.value}"
    joined = (f"{option}={value}" for option, value in pairwise(arguments))
    return Language.EN if english in (*arguments, *joined) else Language.JA


def _check_language(text: str) -> None:
    if text not in {language.value for language in Language}:
        listed = ", ".join(language.value for language in Language)
        raise UsageError(
            ja=f"--lang に{text!r}は使えません。使えるのは{listed}。",
            en=f"--lang cannot be {text!r}; there are {listed}.",
        )


# The command


def _run(arguments: Sequence[str], language: Language) -> int:
    parser = _parser(language)
    options = parser.parse_args(arguments)
    if options.command is None:
        parser.print_help()
        return 2
    _check_language(options.lang)
    match options.command:
        case "assess":
            return assess.run(options, language)
        case "versions":
            return products.run_versions(options, language)
        case "lifecycle":
            return products.run_lifecycle(options, language)
        case "scope":
            return requests.run_scope(options, language)
        case "response":
            return requests.run_response(options, language)
        case "check":
            return check.run(options, language)
        case "clauses":
            return listings.run_clauses(options, language)
        case "facts":
            return listings.run_facts(options, language)
        case _:
            return listings.run_readings(options, language)


def main(arguments: Sequence[str] | None = None) -> int:
    """This runs the command and gives its exit status."""
    given = sys.argv[1:] if arguments is None else arguments
    language = _language(given)
    try:
        return _run(given, language)
    except BilingualError as refused:
        print(f"maintrules: {Bilingual(refused.ja, refused.en)[language]}", file=sys.stderr)
        return 2
    except BrokenPipeError:
        # Whoever read the output has gone; what is still buffered must not complain at exit either.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 141
    except OSError as failed:
        why = failed.strerror
        told = Bilingual(f"標準出力に書けません（{why}）。", f"standard output cannot be written ({why}).")
        print(f"maintrules: {told[language]}", file=sys.stderr)
        return 2
