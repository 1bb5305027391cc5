import subprocess
import sys
from pathlib import Path

EXAMPLES = Path(__file__).parent.parent / "examples"


def test_the_portal_prints_what_the_documentation_shows() -> None:
    # 1 April + 30 days is 1 May, 20 April + 30 days is 20 May: registered on 10 May is between the two
    command = [sys.executable, "-X", "utf8", str(EXAMPLES / "portal.py")]
    ran = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=True)
    assert ran.stdout == (EXAMPLES / "portal.txt").read_text("utf-8")
