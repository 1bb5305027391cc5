"""This gives the speed and the peak memory of `maintrules assess` over a long register.

The example register, repeated to as many rows as asked for: python benchmarks/assess_rows.py 1000000
"""

import argparse
import csv
import resource
import subprocess
import sys
import tempfile
import time
from itertools import cycle, islice
from pathlib import Path

_EXAMPLE = Path(__file__).parent.parent / "examples" / "register.csv"
_COMMAND = "import sys; from maintrules.cli import main; sys.exit(main())"
_BYTES_PER_UNIT = 1 if sys.platform == "darwin" else 1024  # of ru_maxrss


def write_register(path: Path, rows: int) -> None:
    """This gives *path* the header of the example register and its rows, over and over, *rows* in all."""
    with _EXAMPLE.open(encoding="utf-8-sig", newline="") as example:
        header, *units = csv.reader(example)
    with path.open("w", encoding="utf-8-sig", newline="") as register:
        writer = csv.writer(register)
        writer.writerow(header)
        writer.writerows(islice(cycle(units), rows))


def main() -> None:
    """This gives one line: rows, seconds by the clock and of the processor, and the peak memory of the command."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("rows", type=int, nargs="?", default=100_000)
    rows: int = arguments.parse_args().rows
    with tempfile.TemporaryDirectory() as folder:
        register = Path(folder, "register.csv")
        write_register(register, rows)
        assess = ["assess", str(register), "--assume", "usual", "--as-of", "2026-09-30"]
        output = ["--format", "jsonl", "--output", str(Path(folder, "answers.jsonl"))]
        begun = time.perf_counter()
        subprocess.run([sys.executable, "-c", _COMMAND, *assess, *output], check=True)
        seconds = time.perf_counter() - begun
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    busy, peak = used.ru_utime + used.ru_stime, used.ru_maxrss * _BYTES_PER_UNIT / 1_000_000
    print(
        f"{rows:,} rows in {seconds:,.1f} s, {busy:,.1f} s of the processor: {rows / busy:,.0f} rows per second, "
        f"peak memory {peak:,.0f} MB"
    )


if __name__ == "__main__":
    main()
