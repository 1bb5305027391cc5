"""The usual width of a text: what was typed in full-width or half-width forms, read as it is meant."""

import unicodedata
from typing import Final

__all__ = ["normalise_width"]

# Python's NFKC leaves these two alone, though Windows writes them as U+FF5E and U+FF0D, which NFKC does fold.
_WINDOWS_TWINS: Final = str.maketrans({"\u301c": "~", "\u2212": "-"})
# Sorting a long run of combining marks costs the square of its length; nothing that is read here is that long.
_LONGEST_NORMALISED: Final = 1000


def normalise_width(text: str) -> str:
    """This gives the text in its usual width (NFKC, wave dash and minus sign included), without blanks around it.

    A text of more than 1,000 characters only loses its blanks.  What is in its usual width stays as it is.
    """
    text = text.strip()
    if not text.isascii() and len(text) <= _LONGEST_NORMALISED:
        # The twins come last: NFKC makes one of them, the minus sign, of its superscript and subscript.
        text = unicodedata.normalize("NFKC", text).translate(_WINDOWS_TWINS).strip()
    return text
