"""What ``python -m maintrules`` runs: the command line."""

import sys

from maintrules.cli import main

if __name__ == "__main__":
    sys.exit(main())
