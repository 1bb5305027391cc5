"""The forms of the numbers that vendors give to contracts and units.

Each form has the same three methods: ``validate`` gives the text back or says which character breaks which rule,
``is_valid`` asks, ``normalise`` reads other widths and blanks around first.  Lengths are counted in code points.
No vendor states a check digit, so none is computed.
"""

import re
from enum import Enum
from typing import Final

from attrs import frozen

from maintrules.width import normalise_width

__all__ = [
    "DIGITS",
    "LETTERS_AND_DIGITS",
    "Alphabet",
    "CharacterError",
    "Form",
    "IdentifierError",
    "Identifiers",
    "LengthError",
    "PrefixError",
    "SerialText",
    "Versioning",
    "serial_text",
]


class IdentifierError(ValueError):
    """This is a text that does not have its form: ``ja`` and ``en`` say which rule it breaks, and where."""

    def __init__(self, text: str, *, ja: str, en: str) -> None:
        super().__init__(f"{text!r}: {en}")
        self.text = text
        self.ja = ja
        self.en = en


class LengthError(IdentifierError):
    """This is a text with too few or too many characters."""


class PrefixError(IdentifierError):
    """This is a text that does not begin as its form does."""


class CharacterError(IdentifierError):
    """This is a text with a character that its form does not have."""


@frozen
class Alphabet:
    """This is the set of characters that may follow a prefix, and what it is called."""

    ja: str
    en: str
    characters: frozenset[str]


DIGITS: Final = Alphabet("半角数字", "ASCII digits", frozenset("0123456789"))
LETTERS_AND_DIGITS: Final = Alphabet(
    "半角英数字",
    "ASCII letters and digits",
    DIGITS.characters | frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"),
)


@frozen
class Form:
    """This is the form of one kind of identifier: its beginning, what may follow (None: anything), its length."""

    ja: str
    en: str
    prefix: str
    alphabet: Alphabet | None
    shortest: int
    longest: int
    """Both lengths are allowed."""

    def validate(self, text: str) -> str:
        """This gives the text back; raises an ``IdentifierError`` that names the rule and offers the usual width."""
        fault = self._fault(text)
        if fault is None:
            return text
        usual = normalise_width(text)
        if usual != text and self._fault(usual) is None:
            raise type(fault)(text, ja=f"{fault.ja}。{usual!r}と書いてください", en=f"{fault.en}; write {usual!r}")
        raise fault

    def is_valid(self, text: str) -> bool:
        """This says whether the text has the form exactly as it is written."""
        return self._fault(text) is None

    def normalise(self, text: str) -> str:
        """This gives the identifier in its usual width; raises an ``IdentifierError`` if that has not the form."""
        return self.validate(normalise_width(text))

    def _fault(self, text: str) -> IdentifierError | None:
        if not self.shortest <= len(text) <= self.longest:
            many = str(self.longest) if self.shortest == self.longest else f"{self.shortest}-{self.longest}"
            return LengthError(
                text,
                ja=f"{self.ja}は{many}文字です（この値は{len(text)}文字）",
                en=f"a {self.en} has {many} characters, this one has {len(text)}",
            )
        if not text.startswith(self.prefix):
            begun = text[: len(self.prefix)]
            return PrefixError(
                text,
                ja=f"{self.ja}は{self.prefix!r}で始まります（この値は{begun!r}）",
                en=f"a {self.en} begins with {self.prefix!r}, this one with {begun!r}",
            )
        if self.alphabet is None:
            return None
        allowed, ja, en = self.alphabet.characters, self.alphabet.ja, self.alphabet.en
        rest = text[len(self.prefix) :]
        if allowed.issuperset(rest):
            return None
        wrong = next(place for place, character in enumerate(rest) if character not in allowed)
        place, character = len(self.prefix) + wrong + 1, rest[wrong]
        return CharacterError(
            text,
            ja=f"{self.ja}は{self.prefix!r}の後が{ja}だけです（{place}文字目が{character!r}）"
            if self.prefix
            else f"{self.ja}は{ja}だけです（{place}文字目が{character!r}）",
            en=f"a {self.en} has only {en} after {self.prefix!r}, its character {place} is {character!r}"
            if self.prefix
            else f"a {self.en} has only {en}, its character {place} is {character!r}",
        )


class Versioning(Enum):
    """This says whether the product has versions that its rules look at."""

    X_Y_Z = "x.y.z"
    NONE = "none"


@frozen
class Identifiers:
    """This is what a vendor's numbers look like; a form that is None is not known."""

    contract_id: Form | None = None
    serial: Form | None = None
    versioning: Versioning = Versioning.NONE


@frozen
class SerialText:
    """This is what stands in a serial field: the number and the revision that is not registered (None: none)."""

    number: str
    revision: str | None


_SERIAL_MARK: Final = re.compile(r"[Ss]/[Nn]:? *")


def serial_text(text: str) -> SerialText:
    """This gives the number without a leading ``S/N:`` and without what follows its first blank, the revision.

    The cut is at the blank and not at a length (allied-telesis/serial-drop-revision and serial-short-form).

    >>> serial_text("S/N:AB12CD34EF B2")
    SerialText(number='AB12CD34EF', revision='B2')
    """
    marked = _SERIAL_MARK.match(text)
    number, _, revision = (text if marked is None else text[marked.end() :]).partition(" ")
    return SerialText(number, revision.strip() or None)
