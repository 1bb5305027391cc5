"""The usual width of a text: what was typed in full-width or half-width forms, read as it is meant."""

import unicodedata
from typing import Final

__all__ = ["bare", "names_nothing", "normalise_width", "same_but_for_width", "shown"]

# Python's NFKC leaves these two alone, though Windows writes them as U+FF5E and U+FF0D, which NFKC does fold.
_WINDOWS_TWINS: Final = str.maketrans({"\u301c": "~", "\u2212": "-"})
# Sorting a long run of combining marks costs the square of its length; nothing that is read here is that long.
_LONGEST_NORMALISED: Final = 1000

_NOTHING: Final = frozenset(
    {"", "なし", "無し", "無", "該当なし", "-", "--", "---", "ー", "―", "—", "–", "/", "N/A", "NA", "NONE"}
)


def normalise_width(text: str) -> str:
    """This gives the text in its usual width (NFKC, wave dash and minus sign included), without blanks around it.

    A text of more than 1,000 characters only loses its blanks.  What is in its usual width stays as it is.
    """
    text = text.strip()
    if not text.isascii() and len(text) <= _LONGEST_NORMALISED:
        # The twins come last: NFKC makes one of them, the minus sign, of its superscript and subscript.
        text = unicodedata.normalize("NFKC", text).translate(_WINDOWS_TWINS).strip()
    return text


def names_nothing(text: str) -> bool:
    """This says whether the text is blank or a word by which lists say that there is none: なし, 無 or a dash."""
    return normalise_width(text).upper() in _NOTHING


def same_but_for_width(one: str, other: str) -> bool:
    """This says whether two texts are the same in their usual width and without any blanks."""
    return bare(one) == bare(other)


def bare(text: str) -> str:
    """This gives the text in its usual width and without any blanks."""
    return "".join(normalise_width(text).split())


# A cell may hold a whole page; a sentence about it need not.
_LONGEST_SHOWN: Final = 60


def shown(value: str) -> str:
    """This gives a value as sentences show it: quoted, what cannot be seen spelled out, long ones cut."""
    return repr(value) if len(value) <= _LONGEST_SHOWN else f"{value[:_LONGEST_SHOWN]!r}..."
