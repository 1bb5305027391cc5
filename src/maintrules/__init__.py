"""maintrules: the rules by which Japanese IT vendors sell and run maintenance (保守), as typed values and functions."""

from importlib import import_module

# As typing would say it: to import that takes longer than all the rest here.
TYPE_CHECKING = False

if TYPE_CHECKING:
    from maintrules.decisions import Decision, Outcome
    from maintrules.facts import NEVER, Between, Case
    from maintrules.periods import Period
    from maintrules.policy import QUESTIONS, Policy
    from maintrules.sources import under
    from maintrules.table import (
        changes,
        commitment,
        deadlines,
        decide,
        decide_request,
        depends_on,
        holds_until,
        questions,
        shipment,
    )
    from maintrules.vendors import find
    from maintrules.words import WORK, Work

__all__ = [
    "NEVER",
    "QUESTIONS",
    "WORK",
    "Between",
    "Case",
    "Decision",
    "Outcome",
    "Period",
    "Policy",
    "Work",
    "__version__",
    "changes",
    "commitment",
    "deadlines",
    "decide",
    "decide_request",
    "depends_on",
    "find",
    "holds_until",
    "questions",
    "shipment",
    "under",
]

__version__ = "0.1.0"

_HOMES = {
    "Decision": "decisions",
    "Outcome": "decisions",
    "NEVER": "facts",
    "Between": "facts",
    "Case": "facts",
    "Period": "periods",
    "QUESTIONS": "policy",
    "Policy": "policy",
    "changes": "table",
    "commitment": "table",
    "deadlines": "table",
    "decide": "table",
    "decide_request": "table",
    "depends_on": "table",
    "holds_until": "table",
    "questions": "table",
    "shipment": "table",
    "under": "sources",
    "find": "vendors",
    "WORK": "words",
    "Work": "words",
}


def __getattr__(name: str) -> object:
    """Loads a name from its room when it is first used: importing the package alone costs next to nothing."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)


def __dir__() -> list[str]:
    return sorted(__all__)
