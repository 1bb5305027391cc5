"""``maintrules check``: tables of applications and identifiers, one result for each row."""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from maintrules.bilingual import Bilingual, Language
from maintrules.cli.options import Format, UsageError, encoding, facts, format_, ways
from maintrules.cli.output import Listing, list_, write
from maintrules.facts import Case
from maintrules.register.checks import Asked, Checked, Checks, Kind, Status, recognised
from maintrules.register.outputs import aligned
from maintrules.register.reading import open_table
from maintrules.width import shown
from maintrules.wire import Plain, plain

__all__ = ["run"]


def run(options: argparse.Namespace, language: Language) -> int:
    form, kind = format_(options.format), _kind(options.kind)
    asked = Asked(
        options.vendor or "",
        options.service or "",
        tuple(options.application),
        Case(*facts(options.fact)),
        ways(options.reading),
    )
    register = open_table(Path(options.file), encoding=encoding(options.encoding), known=recognised)
    checks = Checks(register, kind, asked)
    results = list(checks.results())
    match form:
        case Format.JSONL:
            write(None, (json.dumps(_plain(each), ensure_ascii=False) + "\n" for each in results))
        case Format.CSV:
            list_(Listing(_COLUMNS, _COLUMNS, tuple(map(_flat, results))), form)
        case Format.TABLE:
            write(None, _table(results, language))
    if checks.unread:
        listed = ", ".join(shown(header) for header in checks.unread)
        told = Bilingual(f"読まない列: {listed}", f"columns that are not read: {listed}")
        print(f"maintrules: {told[language]}", file=sys.stderr)
    return 1 if options.strict and any(each.status is not Status.OK for each in results) else 0


def _kind(text: str) -> Kind:
    for kind in Kind:
        if kind.value == text:
            return kind
    listed = ", ".join(kind.value for kind in Kind)
    raise UsageError(
        ja=f"KIND に{text!r}は使えません。使えるのは{listed}。", en=f"KIND cannot be {text!r}; there are {listed}."
    )


def _plain(checked: Checked) -> dict[str, Plain]:
    why = checked.unchecked
    return {
        "row": checked.row,
        "unit": checked.unit,
        "checked_as": plain(checked.checked_as),
        "status": checked.status.value,
        "problems": [plain(trouble) for trouble in checked.troubles],
        "open": plain(checked.open),
        "unchecked": None if why is None else {"ja": why.ja, "en": why.en},
    }


_COLUMNS = ("row", "unit", "checked_as", "status", "problems", "open", "columns", "clauses", "ja", "en")


def _flat(checked: Checked) -> Mapping[str, str]:
    ja, en = _said(checked, Language.JA), _said(checked, Language.EN)
    return {
        "row": str(checked.row),
        "unit": checked.unit,
        "checked_as": "; ".join(checked.checked_as),
        "status": checked.status.value,
        "problems": "; ".join(str(trouble) for trouble in checked.troubles),
        "open": "; ".join(fact.name for fact in checked.open),
        "columns": "; ".join(dict.fromkeys(trouble.column for trouble in checked.troubles if trouble.column)),
        "clauses": "; ".join(dict.fromkeys(clause for trouble in checked.troubles for clause in trouble.clauses)),
        "ja": "; ".join(ja),
        "en": "; ".join(en),
    }


def _said(checked: Checked, language: Language) -> Iterator[str]:
    """Everything there is to say of a row."""
    for trouble in checked.troubles:
        yield trouble.ja if language is Language.JA else trouble.en
    for why in checked.lacking:
        yield why[language]
    if checked.unchecked is not None:
        yield checked.unchecked[language]


def _table(results: Iterable[Checked], language: Language) -> Iterator[str]:
    every = list(results)
    headers = Bilingual("行,管理番号,結果,問題", "row,unit,result,problems")[language].split(",")
    lines = []
    for each in every:
        said = list(_said(each, language)) or [""]
        lines.append((str(each.row), each.unit, _STATUS[each.status][language], said[0]))
        lines += [("", "", "", more) for more in said[1:]]
    yield from aligned([tuple(headers), *lines])
    yield "\n"
    counts = Counter(each.status for each in every)
    told = Bilingual(
        f"{len(every)}行: " + "、".join(f"{_STATUS[status].ja} {counts[status]}" for status in Status),
        f"{len(every)} rows: " + ", ".join(f"{_STATUS[status].en} {counts[status]}" for status in Status),
    )
    yield f"{told[language]}\n"


_STATUS = {
    Status.OK: Bilingual("問題なし", "ok"),
    Status.WRONG: Bilingual("誤り", "wrong"),
    Status.OPEN: Bilingual("未確定", "open"),
}
