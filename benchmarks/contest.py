"""The harness: contenders answer the same questions in turn, their answers are compared, their times set in ratio.

Times on a shared machine rise and fall by half; the ratio of two that are taken one after the other does so far less.
So every round times each contender once, each round begins with another one, and what is told is the median of the
ratios of all rounds, with their quartiles.  The clock is that of the process, which stands still while others run.
"""

import json
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import Enum
from importlib import import_module
from importlib.util import find_spec
from itertools import zip_longest
from statistics import quantiles
from time import process_time
from timeit import Timer
from types import ModuleType

from attrs import frozen

__all__ = [
    "Answers",
    "Contender",
    "Contest",
    "Script",
    "Spread",
    "Unit",
    "answers_of",
    "installed",
    "run",
    "told",
]

_LEAST_SECONDS = 0.004
"""What is timed at once: a call that takes less is repeated."""


@frozen
class Spread:
    """The lower quartile, the median and the upper quartile."""

    lower: float
    median: float
    upper: float

    @classmethod
    def of(cls, numbers: Sequence[float]) -> "Spread":
        lower, median, upper = quantiles([*numbers, *numbers], n=4, method="inclusive")
        return cls(lower, median, upper)


@frozen
class Script:
    """Python that runs in a process of its own; *code* is timed, *before* and *answer* are not.

    *answer* is an expression whose text is the answer.
    """

    code: str
    before: str = ""
    answer: str = "None"

    def run(self) -> tuple[float, str]:
        """This gives the seconds that *code* took, by the clock of that process, and the answer."""
        lines = (
            "import json, time",
            self.before,
            "begun = time.process_time()",
            self.code,
            "seconds = time.process_time() - begun",
            f"print(json.dumps([seconds, str({self.answer})]))",
        )
        done = subprocess.run([sys.executable, "-c", "\n".join(lines)], capture_output=True, text=True, check=True)
        seconds, answer = json.loads(done.stdout.splitlines()[-1])
        return float(seconds), str(answer)


@frozen
class Contender:
    """One way to answer the questions of a contest: a function that answers them all, or a script."""

    name: str
    ask: Callable[[], Iterable[object]] | Script
    at_least: float | None = None
    """The aim: how many times as long as we it is to take."""

    def answers(self) -> list[str]:
        return [self.ask.run()[1]] if isinstance(self.ask, Script) else [str(answer) for answer in self.ask()]

    def seconds(self, calls: int) -> float:
        """This gives the seconds that one call takes, the mean of *calls*; a script is run once."""
        return (
            self.ask.run()[0]
            if isinstance(self.ask, Script)
            else Timer(self.ask, timer=process_time).timeit(calls) / calls
        )

    @property
    def calls(self) -> int:
        """How many calls are timed at once."""
        return 1 if isinstance(self.ask, Script) else max(1, round(_LEAST_SECONDS / max(self.seconds(1), 1e-9)))


class Unit(Enum):
    """What a time is told in."""

    MICROSECONDS = "us"
    MILLISECONDS = "ms"

    @property
    def per_second(self) -> int:
        return 1_000_000 if self is Unit.MICROSECONDS else 1_000


class Answers(Enum):
    """What the contenders are to answer."""

    SAME = "same"
    THEIR_OWN = "their own"
    """Each to another question: only the times are of interest."""


@frozen
class Contest:
    """Contenders for the same questions; the first is ours, to whose time the others' are set in ratio."""

    name: str
    what: str
    contenders: Sequence[Contender]
    questions: int = 1
    """How many questions one call answers."""
    absent: tuple[str, ...] = ()
    """The libraries that are not installed; their contenders do not take part."""
    at_most: float | None = None
    """The aim for our own time for one question, in seconds."""
    rounds: int = 41
    unit: Unit = Unit.MICROSECONDS
    answers: Answers = Answers.SAME


@frozen
class _Result:
    contender: Contender
    seconds: Spread
    """What one question takes."""
    times: Spread
    """How many times as long as ours."""


def installed(name: str) -> ModuleType | None:
    """This gives the library or module of this name, or None where the library is not installed."""
    return import_module(name) if find_spec(name.partition(".")[0]) else None


def answers_of(contest: Contest) -> list[str]:
    """This gives our answers.  Raises ValueError where a contender that is to give the same gives others."""
    ours, *others = contest.contenders
    expected = ours.answers()
    for other in others:
        given = other.answers()
        if given != expected and contest.answers is Answers.SAME:
            pairs = ((one, theirs) for one, theirs in zip_longest(expected, given) if one != theirs)
            one, theirs = next(pairs)
            raise ValueError(f"{contest.name}: {other.name} answers {theirs!r} where {ours.name} answers {one!r}")
    return expected


def run(contest: Contest, rounds: int | None = None) -> Iterator[_Result]:
    """This gives what *rounds* come to, those of the contest unless told, for each contender."""
    calls = [each.calls for each in contest.contenders]
    times: list[list[float]] = [[] for _ in contest.contenders]
    for number in range(contest.rounds if rounds is None else rounds):
        for turn in range(len(times)):
            place = (number + turn) % len(times)
            times[place].append(contest.contenders[place].seconds(calls[place]) / contest.questions)
    for contender, taken in zip(contest.contenders, times, strict=True):
        ratios = [other / ours for other, ours in zip(taken, times[0], strict=True)]
        yield _Result(contender, Spread.of(taken), Spread.of(ratios))


def told(contest: Contest, results: Iterable[_Result]) -> Iterator[str]:
    """This gives a contest and what came of it, line by line."""
    yield f"{contest.name}: {contest.what}"
    for each in results:
        taken = f"{each.seconds.median * contest.unit.per_second:12,.2f} {contest.unit.value}"
        if each.contender is contest.contenders[0]:
            yield f"  {each.contender.name:50}{taken}{_own(contest, each.seconds)}"
        else:
            yield f"  {each.contender.name:50}{taken}  x {_said(each.times)}{_reached(each)}"
    for name in contest.absent:
        yield f"  {name} is not installed and takes no part: pip install -r benchmarks/requirements.txt"


def _said(times: Spread) -> str:
    digits = 3 if times.median < 1 else 1
    return f"{times.median:,.{digits}f} ({times.lower:,.{digits}f} to {times.upper:,.{digits}f})"


def _reached(each: _Result) -> str:
    aim = each.contender.at_least
    if aim is None:
        return ""
    return f"  aim {aim:,.3g}: {'reached' if each.times.median >= aim else 'missed'}"


def _own(contest: Contest, seconds: Spread) -> str:
    if contest.at_most is None:
        return ""
    aim = contest.at_most * contest.unit.per_second
    return f"  aim {aim:g} {contest.unit.value}: {'reached' if seconds.median <= contest.at_most else 'missed'}"
