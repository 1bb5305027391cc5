"""A contest about the rows of a register: `maintrules assess` against a mere copy of the file."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from contest import Contender, Contest, Script

__all__ = ["contests"]

_ROWS: Final = 2_000
_BEFORE: Final = f"""\
import csv, sys
from pathlib import Path
from tempfile import TemporaryDirectory
sys.path.insert(0, {str(Path(__file__).parent)!r})
from assess_rows import write_register
from maintrules.cli import main
from maintrules.register.reading import open_register
folder = TemporaryDirectory()
register, written = Path(folder.name, "register.csv"), Path(folder.name, "written")
write_register(register, {_ROWS})
"""
_ASSESS: Final = (
    'main(["assess", str(register), "--assume", "usual", "--as-of", "2026-09-30", "--format", {!r}, '
    '"--output", str(written)])'
)
_COPY: Final = """\
with written.open("w", encoding="utf-8", newline="") as file:
    csv.writer(file).writerows(row.texts for row in open_register(register).rows())
"""
_BARE_COPY: Final = """\
with register.open(encoding="utf-8-sig", newline="") as read, written.open("w", encoding="utf-8", newline="") as file:
    rows = csv.reader(read)
    next(rows)
    csv.writer(file).writerows(rows)
"""
_LINES: Final = 'sum(1 for _ in written.open(encoding="utf-8"))'
_RECORDS: Final = 'sum(1 for _ in csv.reader(written.open(encoding="utf-8", newline="")))'


def contests() -> Iterator[Contest]:
    yield Contest(
        "rows",
        f"a register of {_ROWS:,} rows, read and written",
        (
            Contender("maintrules assess, JSON lines", Script(_ASSESS.format("jsonl"), _BEFORE, _LINES)),
            Contender("maintrules assess, CSV", Script(_ASSESS.format("csv"), _BEFORE, f"{_RECORDS} - 1")),
            Contender("copy, read as we read", Script(_COPY, _BEFORE, _RECORDS), at_least=1 / 15),
            Contender("copy, csv alone", Script(_BARE_COPY, _BEFORE, _RECORDS)),
        ),
        _ROWS,
        rounds=7,
    )
