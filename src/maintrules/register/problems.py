"""What can be wrong with a cell: one kind for each thing that is said about it, with its code, severity and sentences.

Every cell that is not taken as written has a problem.  A code may have several kinds, where there is more to say.
"""

from enum import Enum
from typing import Final

from attrs import frozen

from maintrules.width import shown

__all__ = ["KINDS", "Kind", "Problem", "Said", "Severity"]


class Severity(Enum):
    """This says what became of the cell."""

    NOTE = "note"
    """Read with certainty."""
    DOUBT = "doubt"
    """Used, but somebody should look."""
    ERROR = "error"
    """Not used: the fact is not known."""


@frozen
class Problem:
    """This is what there is to say about one cell; ``column`` is its header and ``value`` its text, as they stand."""

    column: str
    value: str
    code: str
    severity: Severity
    ja: str
    en: str


@frozen
class Said:
    """This is a part of a sentence that differs between the languages."""

    ja: str
    en: str


_EMPTY: Final = Said("空", "empty")


@frozen
class Kind:
    """This is one kind of problem.  Its sentences have the same places to fill; ``{value}`` is the cell."""

    code: str
    severity: Severity
    ja: str
    en: str

    def of(self, column: str, value: str, **words: str | Said) -> Problem:
        """This gives the problem of one cell; *words* fill the other places of the sentences (a KeyError if any lacks).

        >>> EIGHT_DIGITS.of("購入日", "20190301", reading="2019-03-01").en
        "'20190301' was read as the day 2019-03-01. Write it with separators."
        """
        cell = Said(shown(value), shown(value)) if value.strip() else _EMPTY
        ja = {name: word.ja if isinstance(word, Said) else word for name, word in words.items()}
        en = {name: word.en if isinstance(word, Said) else word for name, word in words.items()}
        return Problem(
            column,
            value,
            self.code,
            self.severity,
            self.ja.format(value=cell.ja, **ja),
            self.en.format(value=cell.en, **en),
        )


WIDTH: Final = Kind(
    "width",
    Severity.NOTE,
    ja="{value}は全角・半角の違いか前後の空白を含むため、{reading}と読みました。{reading}と書いてください。",
    en="{value} has full-width or half-width forms or blanks around it and was read as {reading}. Write {reading}.",
)
EIGHT_DIGITS: Final = Kind(
    "eight-digits",
    Severity.NOTE,
    ja="{value}は{reading}の日と読みました。区切りを入れて書いてください。",
    en="{value} was read as the day {reading}. Write it with separators.",
)
ERA_DATE: Final = Kind(
    "era-date",
    Severity.NOTE,
    ja="{value}は元号の日付で、{reading}の日と読みました。西暦で書いてください。",
    en="{value} is a date of a Japanese era and was read as the day {reading}. Write the western year.",
)
VERSION_PREFIX: Final = Kind(
    "version-prefix",
    Severity.NOTE,
    ja="{value}は前に付いた語を除いて{reading}と読みました。X.Y.Z だけを書いてください。",
    en="{value} was read as {reading}, without the word before it. Write X.Y.Z alone.",
)
VERSION_REVISION: Final = Kind(
    "version-revision",
    Severity.NOTE,
    ja="{value}のハイフンの後の{revision}はリビジョンです。リリースは{reading}として扱います。",
    en="In {value} the number {revision} after the hyphen is the revision. It is looked up as the release {reading}.",
)
VERSION_MISSING: Final = Kind(
    "version-missing",
    Severity.NOTE,
    ja="バージョンの欄が{value}なので、バージョンについては判定していません。画面に出る X.Y.Z を記入してください。",
    en="The cell of the version is {value}, so nothing is said about it. Enter the X.Y.Z that the unit shows.",
)
SERIAL_REVISION: Final = Kind(
    "serial-revision",
    Severity.NOTE,
    ja="{value}のうちシリアル番号は{reading}です。前の S/N: と空白の後のリビジョンは登録しません。",
    en="In {value} the serial number is {reading}. A leading S/N: and the revision after a blank are not registered.",
)
PRODUCT_SPELLING: Final = Kind(
    "product-spelling",
    Severity.NOTE,
    ja="{value}は製品{reading}と読みました。{reading}と書いてください。",
    en="{value} was read as the product {reading}. Write {reading}.",
)
NAME_SPELLING: Final = Kind(
    "name-spelling",
    Severity.NOTE,
    ja="{value}は{reading}と読みました。{reading}と書いてください。",
    en="{value} was read as {reading}. Write {reading}.",
)
ENDED_ERA: Final = Kind(
    "ended-era",
    Severity.DOUBT,
    ja="{value}の元号は{last}までです。{reading}の日と読みました。西暦で確かめてください。",
    en="The era in {value} ended on {last}. It was read as the day {reading}; check the western year.",
)
EXCEL_SERIAL: Final = Kind(
    "excel-serial",
    Severity.DOUBT,
    ja="{value}はExcelのシリアル値（1900年方式）とみて{reading}の日と読みました。"
    "1904年方式なら別の日です。日付で書いてください。",
    en="{value} was read as an Excel serial number (1900 system): the day {reading}. "
    "In the 1904 system it is another day; write the date.",
)
SERIAL_SHORT: Final = Kind(
    "serial-short",
    Severity.DOUBT,
    ja="{value}は{length}文字です。多くの製品は{usual}文字なので、書きもれがないか確かめてください。",
    en="{value} has {length} characters. Most products have {usual}; check that none is missing.",
)
SERIAL_PART_SHORT: Final = Kind(
    "serial-short",
    Severity.DOUBT,
    ja="{value}のうち番号の{reading}は{length}文字です。多くの製品は{usual}文字なので、書きもれがないか確かめてください。",
    en="In {value} the number {reading} has {length} characters. Most products have {usual}; check that none is "
    "missing.",
)
DUPLICATE_SERIAL: Final = Kind(
    "duplicate-serial",
    Severity.DOUBT,
    ja="{value}は{rows}行目にもあります。同じ装置か、書き誤りかを確かめてください。",
    en="{value} stands in row {rows} too. Check whether it is the same unit or a slip.",
)
DUPLICATE_SERIAL_OF_MANY: Final = Kind(
    "duplicate-serial",
    Severity.DOUBT,
    ja="{value}は{rows}行目、ほか{more}行にもあります。同じ装置か、書き誤りかを確かめてください。",
    en="{value} stands in row {rows} and in {more} more too. Check whether it is the same unit or a slip.",
)
DUPLICATE_TICKET: Final = Kind(
    "duplicate-ticket",
    Severity.DOUBT,
    ja="{value}は{row}行目など、ほかの{rows}行にもあります。装置は一台ずつ登録するので、書き誤りでないか確かめてください。",
    en="{value} stands in other rows too ({rows}, among them row {row}). Units are registered one by one: check that.",
)
UNKNOWN_VERSION: Final = Kind(
    "unknown-version",
    Severity.DOUBT,
    ja="バージョン{value}は、{until}までに公表された{product}のリリースにありません。装置の表示を確かめてください。",
    en="Version {value} is none of the releases of {product} published until {until}. Check what the unit shows.",
)
AFTER_AS_OF: Final = Kind(
    "after-as-of",
    Severity.DOUBT,
    ja="{value}は基準日{as_of}より後の{reading}です。その日にはまだ行われていないものとして答えます。"
    "年を確かめてください。",
    en="{value} is {reading}, after the day asked about, {as_of}. It counts as not yet done; check the year.",
)
ID_FORM: Final = Kind(
    "id-form",
    Severity.DOUBT,
    ja="{value}は形が違います: {rule}。原本と照らしてください。答えは変わりません。",
    en="{value} does not have its form: {rule}. Compare it with the original. No answer changes.",
)
SERIAL_LONG: Final = Kind(
    "id-form",
    Severity.DOUBT,
    ja="{value}は{usual}文字より長いので、先頭の{reading}をシリアル番号とみます。"
    "余りの{rest}はリビジョンかもしれません。確かめてください。",
    en="{value} is longer than {usual} characters; its beginning {reading} is taken for the serial number. "
    "The rest, {rest}, may be a revision: check it.",
)
REVISION_LONG: Final = Kind(
    "id-form",
    Severity.DOUBT,
    ja="{value}のうち{reading}をシリアル番号とみます。"
    "空白の後の{rest}はリビジョン（英数字1～3文字）の形ではありません。確かめてください。",
    en="In {value} the serial number is taken to be {reading}. What follows the blank, {rest}, "
    "is no revision (1 to 3 letters and digits): check it.",
)
TWO_DIGIT_YEAR: Final = Kind(
    "two-digit-year",
    Severity.ERROR,
    ja="{value}の年は二桁で、西暦とも元号とも読めるため使いません。"
    "{limit}以前で最も近いのは{reading}です。合っていれば年を四桁で書いてください。",
    en="{value} has a year of two digits, western or of an era, and is not used. "
    "The nearest reading not after {limit} is {reading}: if that is right, write its four digits.",
)
TWO_DIGIT_YEAR_OPEN: Final = Kind(
    "two-digit-year",
    Severity.ERROR,
    ja="{value}の年は二桁で、{readings}のどれとも読めるため使いません。年を四桁で書いてください。",
    en="{value} has a year of two digits, can be read as {readings} and is not used. Write the year with four digits.",
)
NO_SUCH_DAY: Final = Kind(
    "no-such-day",
    Severity.ERROR,
    ja="{value}という日は暦にないため使いません。正しい日に直してください。",
    en="{value} is no day of the calendar and is not used. Correct the day.",
)
NO_SUCH_DAY_IN_ERA: Final = Kind(
    "no-such-day",
    Severity.ERROR,
    ja="{value}の元号は{first}からで、{reading}はその前なので使いません。西暦で書いてください。",
    en="The era in {value} began on {first} and {reading} lies before it, so it is not used. Write the western year.",
)
DATE_MISSING: Final = Kind(
    "date-missing",
    Severity.ERROR,
    ja="日付の欄が{value}で、日が分かりません。日付を記入してください。",
    en="The cell of the date is {value}: no day is known. Enter the date.",
)
DATE_UNREADABLE: Final = Kind(
    "date-unreadable",
    Severity.ERROR,
    ja="{value}は日付として読めないため使いません。2024/4/1 の形で書いてください。",
    en="{value} cannot be read as a date and is not used. Write it as 2024/4/1 is written.",
)
DATE_OUT_OF_RANGE: Final = Kind(
    "date-unreadable",
    Severity.ERROR,
    ja="{value}は{first}から{last}までの日ではないため使いません。年を確かめてください。",
    en="{value} is not a day from {first} to {last} and is not used. Check the year.",
)
DATE_WITHOUT_END: Final = Kind(
    "date-unreadable",
    Severity.ERROR,
    ja="{value}は「終わりがない」ことを表す日で、この欄には使えません。実際の日を書いてください。",
    en='{value} is the day that stands for "no end" and cannot be used here. Write the day itself.',
)
VERSION_UNREADABLE: Final = Kind(
    "version-unreadable",
    Severity.ERROR,
    ja="{value}はバージョンとして読めないため使いません。X.Y.Z（3.30.4 など）の形で書いてください。",
    en="{value} cannot be read as a version and is not used. Write X.Y.Z as in 3.30.4.",
)
TERM_MISSING: Final = Kind(
    "term-missing",
    Severity.ERROR,
    ja="契約年数の欄が{value}で、年数が分かりません。5年 のように記入してください。",
    en="The cell of the term is {value}: no number of years is known. Enter it as 5年 is written.",
)
TERM_UNREADABLE: Final = Kind(
    "term-unreadable",
    Severity.ERROR,
    ja="{value}は年数として読めないため使いません。5年 のように書いてください。",
    en="{value} cannot be read as a number of years and is not used. Write it as 5年 is written.",
)
TERM_PARTS: Final = Kind(
    "term-parts",
    Severity.ERROR,
    ja="備考の内訳（{parts}）の合計は{sum}年で、契約年数{value}と合わないため、どちらも使いません。"
    "契約書の年数を確かめてください。",
    en="The parts in the remarks ({parts}) make {sum} years and the term is {value}, so neither is used. "
    "Check the years in the contract.",
)
REGISTERED_BEFORE_BOUGHT: Final = Kind(
    "registered-before-bought",
    Severity.ERROR,
    ja="{value}は購入日{bought}より前の{registered}なので、登録日は分からないものとします。"
    "両方の日を確かめてください。",
    en="{value} is {registered}, before the purchase on {bought}, so the registration counts as not known. "
    "Check both days.",
)
TERM_NOT_OFFERED: Final = Kind(
    "term-not-offered",
    Severity.ERROR,
    ja="{value}の契約は{service}にありません（あるのは{offered}）。契約書の年数を確かめてください。",
    en="{service} is not offered for {value}; it is for {offered}. Check the years in the contract.",
)
TERM_DISPUTED: Final = Kind(
    "term-not-offered",
    Severity.DOUBT,
    ja="{value}の契約が{service}にあるかは読み方によります（確かなのは{offered}）。契約書の年数を確かめてください。",
    en="Whether {service} is offered for {value} is a matter of reading; it is for {offered}. "
    "Check the years in the contract.",
)
SERVICE_NOT_OFFERED: Final = Kind(
    "service-not-offered",
    Severity.ERROR,
    ja="{value}は製品{product}では契約できません。サービス名と製品名を確かめてください。",
    en="{value} cannot be had for the product {product}. Check the names of service and product.",
)
UNKNOWN_VENDOR: Final = Kind(
    "unknown-vendor",
    Severity.ERROR,
    ja="{value}というベンダーはありません（あるのは{known}）。ベンダー名を直してください。",
    en="There is no vendor {value}; there are {known}. Correct the vendor.",
)
UNKNOWN_SERVICE: Final = Kind(
    "unknown-service",
    Severity.ERROR,
    ja="{value}というサービスは{vendor}にありません（あるのは{known}）。サービス名を直してください。",
    en="There is no service {value} of {vendor}; there are {known}. Correct the service.",
)
UNKNOWN_PRODUCT: Final = Kind(
    "unknown-product",
    Severity.ERROR,
    ja="{value}という製品は{vendor}の資料にありません。製品名を直してください。",
    en="There is no product {value} in the documents of {vendor}. Correct the product.",
)
PRODUCT_MISSING: Final = Kind(
    "product-missing",
    Severity.ERROR,
    ja="製品名の欄が{value}で、製品が分かりません。製品名を記入してください。",
    en="The cell of the product is {value}: no product is known. Enter the name of the product.",
)
CELLS_MISSING: Final = Kind(
    "cells-missing",
    Severity.ERROR,
    ja="この行のセルは{cells}個で、見出しの{headers}個に足りません。{first}から後は空として読みました。"
    "行の区切りを確かめてください。",
    en="This row has {cells} cells and the header {headers}. From {first} on they were read as empty; "
    "check the separators of the row.",
)
CELLS_EXTRA: Final = Kind(
    "cells-extra",
    Severity.ERROR,
    ja="この行のセルは{cells}個で、見出しの{headers}個より多く、余りの{value}は使いません。"
    "値の中の区切り文字は引用符で囲んでください。",
    en="This row has {cells} cells and the header {headers}; the rest, {value}, is not used. "
    "Put a value that holds the separator in quotes.",
)

KINDS: Final = (
    WIDTH,
    EIGHT_DIGITS,
    ERA_DATE,
    VERSION_PREFIX,
    VERSION_REVISION,
    VERSION_MISSING,
    SERIAL_REVISION,
    PRODUCT_SPELLING,
    NAME_SPELLING,
    ENDED_ERA,
    EXCEL_SERIAL,
    SERIAL_SHORT,
    SERIAL_PART_SHORT,
    DUPLICATE_SERIAL,
    DUPLICATE_SERIAL_OF_MANY,
    DUPLICATE_TICKET,
    UNKNOWN_VERSION,
    AFTER_AS_OF,
    ID_FORM,
    SERIAL_LONG,
    REVISION_LONG,
    TWO_DIGIT_YEAR,
    TWO_DIGIT_YEAR_OPEN,
    NO_SUCH_DAY,
    NO_SUCH_DAY_IN_ERA,
    DATE_MISSING,
    DATE_UNREADABLE,
    DATE_OUT_OF_RANGE,
    DATE_WITHOUT_END,
    VERSION_UNREADABLE,
    TERM_MISSING,
    TERM_UNREADABLE,
    TERM_PARTS,
    REGISTERED_BEFORE_BOUGHT,
    TERM_NOT_OFFERED,
    TERM_DISPUTED,
    SERVICE_NOT_OFFERED,
    UNKNOWN_VENDOR,
    UNKNOWN_SERVICE,
    UNKNOWN_PRODUCT,
    PRODUCT_MISSING,
    CELLS_MISSING,
    CELLS_EXTRA,
)
"""Every kind there is, notes first."""
