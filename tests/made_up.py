"""A made-up service from which tests of the table and of what it looks up begin."""

from typing import Final

from maintrules.coverage import Begins, Coverage
from maintrules.offering import Kind, Offering
from maintrules.periods import years
from maintrules.policy import Policy
from maintrules.sources import Document
from maintrules.words import BOUGHT

GUIDE: Final = Document("guide", vendor="made-up", number="000", ja="手引き", en="guide")
TERMS: Final = GUIDE.clause("made-up/terms", "coverage", at="p.1", ja="期間", en="The term.")
PLAIN: Final = Policy(
    "made-up/plain",
    vendor="made-up",
    names=("Plain",),
    ja="並",
    en="Plain",
    kind=TERMS.says(Kind.PAID),
    coverage=Coverage(
        counted_from=TERMS.says(BOUGHT),
        begins=TERMS.says(Begins.ON_THE_DAY),
        ends=TERMS.says({1: years(1), 5: years(5)}),
    ),
    offering=Offering(terms=TERMS.says(frozenset({1, 5}))),
)
"""One or five years from the purchase, and nothing else."""
