"""The forms of the numbers that vendors give to contracts and units.

Each form has the same three methods: ``validate`` gives the text back or says which character breaks which rule,
``is_valid`` asks, ``normalise`` reads other widths and blanks around first.  Lengths are counted in the unit that the
form names.  No vendor states a check digit, so none is computed.
"""

import re
from collections.abc import Callable
from enum import Enum
from typing import Final

from attrs import frozen

from maintrules.bilingual import Bilingual
from maintrules.sources import Clause, Provision
from maintrules.width import normalise_width, shown

__all__ = [
    "DIGITS",
    "LETTERS",
    "LETTERS_AND_DIGITS",
    "NUMERALS",
    "Alphabet",
    "Around",
    "CharacterError",
    "Class",
    "Form",
    "IdentifierError",
    "Identifiers",
    "KindsError",
    "LengthError",
    "LengthUnit",
    "NamedForm",
    "PatternError",
    "PrefixError",
    "Secrecy",
    "SerialText",
    "Versioning",
    "serial_text",
]


class IdentifierError(ValueError):
    """This is a text that does not have its form: ``ja`` and ``en`` say which rule it breaks, and where.

    *usual* is the text in its usual width, where that has the form (None: it has not either); *clauses* give the form.
    """

    code = "form"

    def __init__(
        self, text: str, *, ja: str, en: str, usual: str | None = None, clauses: tuple[Clause, ...] = ()
    ) -> None:
        super().__init__(f"{shown(text)}: {en}")
        self.text = text
        self.ja = ja
        self.en = en
        self.usual = usual
        self.clauses = clauses


class LengthError(IdentifierError):
    """This is a text with too few or too many characters."""

    code = "length"


class PrefixError(IdentifierError):
    """This is a text that does not begin as its form does."""

    code = "prefix"


class CharacterError(IdentifierError):
    """This is a text with a character that its form does not have."""

    code = "character"


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


class PatternError(IdentifierError):
    """This is a text whose parts do not stand as its form has them."""

    code = "pattern"


class KindsError(IdentifierError):
    """This is a text without the kinds of characters that its form asks for."""

    code = "kinds"


@frozen
class Class:
    """This is a kind of characters that a text must hold one of, and what it is called."""

    ja: str
    en: str
    characters: frozenset[str]


LETTERS: Final = Class("英字", "a letter", LETTERS_AND_DIGITS.characters - DIGITS.characters)
NUMERALS: Final = Class("数字", "a digit", DIGITS.characters)


class LengthUnit(Enum):
    """This says in what a length is counted."""

    CODE_POINTS = "code-points"
    UTF_16 = "utf-16"
    """Units of UTF-16: a character outside the basic plane is two."""

    def length(self, text: str) -> int:
        """This gives the length of the text, half a pair counting as one."""
        match self:
            case LengthUnit.CODE_POINTS:
                return len(text)
            case LengthUnit.UTF_16:
                return len(text.encode("utf-16-le", "surrogatepass")) // 2


_HIDDEN: Final = "***"


class Secrecy(Enum):
    """This says whether an error may repeat the text."""

    OPEN = "open"
    SECRET = "secret"
    """A password: no message shows any of it."""


class Around(Enum):
    """This says what may stand around a number without being part of it."""

    NOTHING = "nothing"
    SERIAL = "serial"
    """A leading ``S/N:``, and after a blank the revision."""


@frozen
class Form:
    """This is the form of one kind of identifier: its beginning, what may follow (None: anything), its length."""

    ja: str
    en: str
    prefix: str
    alphabet: Alphabet | None
    shortest: int
    longest: int | None
    """Both lengths are allowed; None: no greatest length is given."""
    matches: str = ""
    """An ASCII regular expression that the whole must match, of linear cost; *rule_ja* and *rule_en* say it."""
    rule_ja: str = ""
    rule_en: str = ""
    at_least: tuple[Class, ...] = ()
    kinds: int = 0
    """How many of *at_least* must occur; 0: all of them."""
    unit: LengthUnit = LengthUnit.CODE_POINTS
    secrecy: Secrecy = Secrecy.OPEN
    around: Around = Around.NOTHING

    def validate(self, text: str) -> str:
        """This gives the text back; raises an ``IdentifierError`` that names the rule and offers the usual width."""
        fault = self._fault(text)
        if fault is None:
            return text
        if self.secrecy is Secrecy.SECRET:
            raise type(fault)(_HIDDEN, ja=fault.ja, en=fault.en)
        usual = self.usual(text)
        if usual != text and self._fault(usual) is None:
            more = self._left_out(text)
            ja = f"{fault.ja}{more.ja}。{shown(usual)}と書いてください"
            raise type(fault)(text, ja=ja, en=f"{fault.en}{more.en}; write {shown(usual)}", usual=usual)
        raise fault

    def is_valid(self, text: str) -> bool:
        """This says whether the text has the form exactly as it is written."""
        return self._fault(text) is None

    def normalise(self, text: str) -> str:
        """This gives the identifier as :meth:`usual` has it; raises an ``IdentifierError`` if that has not the form."""
        return self.validate(self.usual(text))

    def usual(self, text: str) -> str:
        """This gives the text in its usual width, without blanks and what else may stand around it."""
        text = normalise_width(text)
        match self.around:
            case Around.NOTHING:
                return text
            case Around.SERIAL:
                return serial_text(text).number

    def _left_out(self, text: str) -> Bilingual:
        """What is said of the revision that is not part of the usual text."""
        revision = serial_text(normalise_width(text)).revision
        if self.around is Around.NOTHING or revision is None:
            return Bilingual("", "")
        if re.fullmatch(_REVISION, revision):
            return Bilingual(
                f"。空白の後の{revision!r}はリビジョンで、登録しません",
                f"; {revision!r} after the blank is the revision, which is not registered",
            )
        return Bilingual(
            f"。空白の後の{shown(revision)}はリビジョン（英数字1～3文字）の形ではないので、確かめてください",
            f"; {shown(revision)} after the blank is no revision (1 to 3 letters and digits): check it",
        )

    def _fault(self, text: str) -> IdentifierError | None:
        length = self.unit.length(text)
        if length < self.shortest or (self.longest is not None and length > self.longest):
            return self._length_fault(text, length)
        if not text.startswith(self.prefix):
            begun = text[: len(self.prefix)]
            return PrefixError(
                text,
                ja=f"{self.ja}は{self.prefix!r}で始まります（この値は{begun!r}）",
                en=f"a {self.en} begins with {self.prefix!r}, this one with {begun!r}",
            )
        return self._character_fault(text) or self._parts_fault(text)

    def _length_fault(self, text: str, length: int) -> IdentifierError:
        if self.longest is None:
            ja, en = f"{self.shortest}文字以上", f"{self.shortest} or more"
        else:
            en = str(self.longest) if self.shortest == self.longest else f"{self.shortest}-{self.longest}"
            ja = f"{en}文字"
        return LengthError(
            text,
            ja=f"{self.ja}は{ja}です（この値は{length}文字）",
            en=f"a {self.en} has {en} characters, this one has {length}",
        )

    def _parts_fault(self, text: str) -> IdentifierError | None:
        """What is wrong with a text all of whose characters are right."""
        if self.matches and not re.fullmatch(self.matches, text, re.ASCII):
            secret = self.secrecy is Secrecy.SECRET
            ja, en = ("", "") if secret else (f"（この値は{shown(text)}）", f", not {shown(text)}")
            return PatternError(text, ja=f"{self.ja}は{self.rule_ja}です{ja}", en=f"a {self.en} is {self.rule_en}{en}")
        lacking = [each for each in self.at_least if each.characters.isdisjoint(text)]
        if len(self.at_least) - len(lacking) >= (self.kinds or len(self.at_least)):
            return None
        ja, en = "、".join(each.ja for each in lacking), ", ".join(each.en for each in lacking)
        return KindsError(text, ja=f"{self.ja}に{ja}がありません", en=f"a {self.en} lacks {en}")

    def _character_fault(self, text: str) -> IdentifierError | None:
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
class NamedForm:
    """This is a form by the name under which it is asked for, and the passage that gives it."""

    name: str
    form: Provision[Form]
    names: tuple[str, ...] = ()
    """Those by which lists call it."""

    def validate(self, text: str) -> str:
        """This gives the text back; raises an ``IdentifierError`` that also names the clauses."""
        return self._with_clauses(self.form.value.validate, text)

    def normalise(self, text: str) -> str:
        """This gives the text in its usual width; raises an ``IdentifierError`` that also names the clauses."""
        return self._with_clauses(self.form.value.normalise, text)

    def is_valid(self, text: str) -> bool:
        """This says whether the text has the form exactly as it is written."""
        return self.form.value.is_valid(text)

    def _with_clauses(self, read: Callable[[str], str], text: str) -> str:
        try:
            return read(text)
        except IdentifierError as wrong:
            named = type(wrong)(wrong.text, ja=wrong.ja, en=wrong.en, usual=wrong.usual, clauses=self.form.clauses)
            raise named from None


@frozen
class Identifiers:
    """This is what a vendor's numbers look like; a form that is None is not known."""

    contract_id: Form | None = None
    serial: Form | None = None
    support_id: Form | None = None
    versioning: Versioning = Versioning.NONE


@frozen
class SerialText:
    """This is what stands in a serial field: the number and the revision that is not registered (None: none)."""

    number: str
    revision: str | None


_REVISION: Final = "[A-Za-z0-9]{1,3}"
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
