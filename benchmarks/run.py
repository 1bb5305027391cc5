"""Runs the contests: python benchmarks/run.py [NAME ...]

Libraries to compare with: pip install -r benchmarks/requirements.txt
"""

import argparse
import sys
from collections.abc import Iterator
from itertools import chain

import business_days
import decisions
import registers
import starts
import versions_of_a_line
from contest import Answers, Contest, answers_of, run, told


def contests() -> Iterator[Contest]:
    modules = (business_days, decisions, versions_of_a_line, starts, registers)
    return chain.from_iterable(module.contests() for module in modules)


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("names", metavar="NAME", nargs="*", help="a contest, or how the names of several begin")
    arguments.add_argument("--rounds", type=int, help="how often each contender's turn comes")
    arguments.add_argument("--answers", action="store_true", help="only compare the answers")
    options = arguments.parse_args()
    chosen = [each for each in contests() if not options.names or each.name.startswith(tuple(options.names))]
    if not chosen:
        arguments.error(f"no contest begins like {options.names}: there are {', '.join(c.name for c in contests())}")
    for contest in chosen:
        given = answers_of(contest)
        for line in told(contest, () if options.answers else run(contest, options.rounds)):
            print(line)
        if contest.answers is Answers.SAME and len(contest.contenders) > 1:
            print(f"  all give the same {len(given)} answers" if len(given) > 1 else "  all give the same answer")
        print(flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
