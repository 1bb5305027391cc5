"""Offering (提供): which services and terms can a product have at all, and which contract or renewal may be made?"""

from collections.abc import Mapping
from enum import Enum
from typing import Final

from attrs import field, frozen

from maintrules.conditions import Bar, Barred, Condition, Open, Truth
from maintrules.decisions import Finding, Outcome, Rule, Values
from maintrules.facts import Case, Fact, Question
from maintrules.sources import Provision
from maintrules.width import normalise_width
from maintrules.words import APPLICATION, PRODUCT, TERM, Application

__all__ = [
    "Catalogue",
    "Kind",
    "LowerGrade",
    "Match",
    "Matched",
    "Offering",
    "ProductIn",
    "SeriesIn",
    "TermsOnly",
    "Total",
    "Unit",
    "application_findings",
    "findings",
    "term_finding",
]

SECOND_HAND: Final = Fact(
    "second-hand",
    "中古品",
    "second-hand unit",
    "中古で入手した製品ですか。",
    "Was the unit bought second-hand?",
    kind=bool,
)
EC_SITE_GOOD: Final = Fact(
    "bought-on-ec-site",
    "ECサイトで購入した製品",
    "bought on the vendor's EC site",
    "メーカのECサイトで購入した製品ですか。",
    "Was the unit bought on the vendor's EC site?",
    kind=bool,
)
PLACE_SERVED: Final = Fact(
    "place-served",
    "設置場所が訪問の対象",
    "place of installation is served on site",
    "設置場所は訪問の対象であることを確認しましたか。",
    "Is the place of installation confirmed as served on site?",
    kind=bool,
)
APPLIED_AT_PURCHASE: Final = Fact(
    "applied-at-purchase",
    "購入時の申込み",
    "applied for at purchase",
    "保守は製品の購入時に申し込みましたか。",
    "Was the service applied for when the product was bought?",
    kind=bool,
)
YEARS_USED: Final = Fact(
    "years-used",
    "契約済みの年数",
    "contract years already used",
    "これまでに何年契約しましたか。",
    "How many contract years have been used?",
    kind=int,
)
SERVICE_BEFORE: Final = Fact(
    "service-before",
    "更新前のサービス",
    "service held before",
    "更新前のサービスは何ですか。",
    "Which service was held before the renewal?",
    kind=str,
)
LEVEL: Final = Fact(
    "level",
    "サービスの水準",
    "service level",
    "現在の受付曜日・時間帯（サービス水準）は何ですか。",
    "Which service level (days and hours) does the unit have?",
    kind=str,
)
ASKED_LEVEL: Final = Fact(
    "asked-level",
    "希望するサービスの水準",
    "service level asked for",
    "どのサービス水準を希望しますか。",
    "Which service level is asked for?",
    kind=str,
)


def _bar(name: str, outcome: Outcome, ja: str, en: str, clear: str, clear_ja: str, clear_en: str) -> Bar:
    return Bar(
        Rule(f"offering/{name}", outcome, ja=ja, en=en),
        Rule(f"offering/{clear}", Outcome.COVERED, ja=clear_ja, en=clear_en),
    )


SECOND_HAND_BAR: Final = _bar(
    "second-hand",
    Outcome.EXCLUDED,
    "中古品は、どのサービスの対象にもなりません。",
    "A second-hand unit is outside every service.",
    "not-second-hand",
    "中古品ではありません。",
    "The unit is not second-hand.",
)
SERIES_BAR: Final = _bar(
    "not-for-series",
    Outcome.EXCLUDED,
    "この製品（{product}）のシリーズには、このサービスはありません。",
    "The series of this product ({product}) cannot have this service.",
    "for-series",
    "この製品（{product}）のシリーズには、このサービスがあります。",
    "The series of this product ({product}) can have this service.",
)
EC_SITE_BAR: Final = _bar(
    "sold-on-ec-site",
    Outcome.EXCLUDED,
    "ECサイトで購入した製品は、このサービスの対象外です。",
    "A unit bought on the EC site cannot have this service.",
    "not-sold-on-ec-site",
    "ECサイトで購入した製品ではありません。",
    "The unit was not bought on the EC site.",
)
PLACE_BAR: Final = _bar(
    "place-not-served",
    Outcome.EXCLUDED,
    "設置場所は、訪問の対象外です。",
    "The place of installation is not served on site.",
    "place-served",
    "設置場所は、訪問の対象です。",
    "The place of installation is served on site.",
)
PURCHASE_BAR: Final = _bar(
    "not-applied-at-purchase",
    Outcome.EXCLUDED,
    "新規の契約を申し込めるのは、製品の購入時だけです。",
    "A first contract can be applied for only when the product is bought.",
    "applied-at-purchase",
    "製品の購入時の申込み、または更新です。",
    "It was applied for with the purchase, or is a renewal.",
)
ALONE_BAR: Final = _bar(
    "not-sold-alone",
    Outcome.EXCLUDED,
    "このサービスは単独では契約できず、ほかの保守に含まれます。",
    "This service is not sold alone: it comes with the others.",
    "sold-alone",
    "このサービスは単独で契約できます。",
    "This service is sold alone.",
)
HARDWARE_BAR: Final = _bar(
    "no-hardware",
    Outcome.EXCLUDED,
    "仮想アプライアンス（{product}）には、機器の保守はありません。",
    "A virtual appliance ({product}) has no hardware service.",
    "hardware",
    "機器のある製品（{product}）です。",
    "The product ({product}) is hardware.",
)
RENEWAL_BAR: Final = _bar(
    "not-extendable",
    Outcome.EXCLUDED,
    "このサービスは延長できません。",
    "This service cannot be extended.",
    "first-time",
    "最初の期間です。",
    "It is the first period.",
)
LOWER_GRADE_BAR: Final = _bar(
    "lower-grade",
    Outcome.EXCLUDED,
    "更新のときに下位のサービス（前は {service-before}）へは変更できません。",
    "A lower service cannot be taken at renewal (before: {service-before}).",
    "not-lower-grade",
    "前のサービス（{service-before}）より下位ではありません。",
    "It is not a lower service (before: {service-before}).",
)
LEVEL_BAR: Final = _bar(
    "level-changed",
    Outcome.EXCLUDED,
    "延長のときにサービスの曜日・時間帯は変えられません（{level} → {asked-level}）。",
    "The service days and hours cannot change when extending ({level} to {asked-level}).",
    "level-kept",
    "サービスの曜日・時間帯は変わりません（{level}）。",
    "The service days and hours stay ({level}).",
)
LEVEL_OFFERED_BAR: Final = _bar(
    "level-not-offered",
    Outcome.EXCLUDED,
    "この水準（{level}）はありません。",
    "This level ({level}) is not offered.",
    "level-offered",
    "この水準（{level}）があります。",
    "This level ({level}) is offered.",
)

PAID: Final = Rule("offering/paid", Outcome.COVERED, ja="有償のサービスです。", en="It is a paid service.")
WITH_PRODUCT: Final = Rule(
    "offering/with-product",
    Outcome.COVERED,
    ja="製品に付くサービスで、有償ではありません。",
    en="It comes with the product, unpaid.",
)
TERMS_NOTED: Final = Rule(
    "offering/terms-elsewhere-noted",
    Outcome.COVERED,
    ja="詳しい条件は別の文書にあり、ここでは確かめていません。",
    en="Further terms stand in another document and are not checked here.",
)
TERMS_ELSEWHERE: Final = Rule(
    "offering/terms-elsewhere-not-stated",
    Outcome.UNDETERMINED,
    ja="詳しい条件は別の文書にあり、ここからは決まりません。",
    en="Further terms stand in another document; without them it is not settled.",
)

TERM_OFFERED: Final = Rule(
    "offering/term-offered",
    Outcome.COVERED,
    ja="{term}年の契約があります。",
    en="A {term}-year term is offered.",
)
TERM_REFUSED: Final = Rule(
    "offering/term-not-offered",
    Outcome.EXCLUDED,
    ja="{term}年の契約はありません。",
    en="A {term}-year term is not offered.",
)
TERM_NOT_KNOWN: Final = Rule(
    "offering/term-not-known",
    Outcome.UNDETERMINED,
    ja="この契約年数があるかどうかを決める事実が分かりません。",
    en="A fact that settles whether this term is offered is not known.",
)
OVER_TOTAL: Final = Rule(
    "offering/over-total",
    Outcome.EXCLUDED,
    ja="合計（{years}）が上限（{limit}）を超えます。",
    en="The total ({years}) would go beyond the limit ({limit}).",
)
NOT_STATED: Final = Rule(
    "offering/renewal-terms-not-stated",
    Outcome.UNDETERMINED,
    ja="更新で{term}年の契約が選べるかどうかは書かれていません。",
    en="Whether a renewal can have a {term}-year term is not stated.",
)


class Kind(Enum):
    """Is the service paid for, or does it come with the product?"""

    PAID = "paid"
    WITH_PRODUCT = "with-product"


@frozen
class Unit:
    """A product as the vendor writes it, and its series."""

    name: str
    series: str


class Matched(Enum):
    """By how much of its name a product was found."""

    WHOLE = "whole"
    SPELLING = "spelling"
    """Width or letter case differ."""
    BEGINNING = "beginning"
    """The name goes on after that of the product."""
    SERIES = "series"
    """Only the series is known."""


@frozen
class Match:
    """A product found by its name; of one whose series alone is known, the name is the one asked for."""

    unit: Unit
    by: Matched


@frozen
class Catalogue:
    """A vendor's products by name, letter case forgiven."""

    units: tuple[Unit, ...]
    _by_name: Mapping[str, Unit] = field(init=False, eq=False, repr=False)

    @_by_name.default
    def _index(self) -> Mapping[str, Unit]:
        return {unit.name.casefold(): unit for unit in self.units}

    def find(self, name: str) -> Unit | None:
        """The product of this name, compared whole; None where there is none."""
        return self._by_name.get(name.casefold())

    def match(self, name: str) -> Match | None:
        """The product of this name, or the one with the longest name that *name* begins with, or else the series.

        Width and letter case are forgiven.  A name that goes on must do so after a blank or a sign: DHCP100 is not
        DHCP.
        """
        wanted = normalise_width(name)
        unit = self.find(wanted)
        if unit is not None:
            return Match(unit, Matched.WHOLE if unit.name == name else Matched.SPELLING)
        begun = [each for each in self.units if _begins_with(wanted, each.name)]
        if begun:
            return Match(max(begun, key=lambda each: len(each.name)), Matched.BEGINNING)
        series = [each.series for each in self.units if wanted.casefold().startswith(each.series.casefold())]
        return Match(Unit(wanted, max(series, key=len)), Matched.SERIES) if series else None


def _begins_with(text: str, name: str) -> bool:
    rest = text[len(name) :]
    return text.casefold().startswith(name.casefold()) and not (rest[:1].isascii() and rest[:1].isalnum())


@frozen
class SeriesIn:
    """The product belongs to one of these series; open for a product that is not in the catalogue."""

    catalogue: Catalogue
    among: frozenset[str]

    @property
    def facts(self) -> tuple[Question, ...]:
        return (PRODUCT,)

    def holds(self, case: Case) -> Truth:
        name = case[PRODUCT]
        unit = self.catalogue.find(name) if name is not None else None
        return unit.series in self.among if unit else Open((PRODUCT,))


@frozen
class ProductIn:
    """The product is one of these, by the names of the catalogue; open for one that is not in it."""

    catalogue: Catalogue
    among: frozenset[str]

    @property
    def facts(self) -> tuple[Question, ...]:
        return (PRODUCT,)

    def holds(self, case: Case) -> Truth:
        name = case[PRODUCT]
        unit = self.catalogue.find(name) if name is not None else None
        return unit.name in self.among if unit else Open((PRODUCT,))


@frozen
class LowerGrade:
    """The service asked for is lower than the one held before, by *ranks*; a service without a rank is open."""

    service: str
    ranks: Mapping[str, int]

    @property
    def facts(self) -> tuple[Question, ...]:
        return (SERVICE_BEFORE,)

    def holds(self, case: Case) -> Truth:
        before = case[SERVICE_BEFORE]
        if before is None or before not in self.ranks:
            return Open((SERVICE_BEFORE,))
        return self.ranks[self.service] < self.ranks[before]


@frozen
class TermsOnly:
    """Where the condition holds, only these terms (years) are offered."""

    when: Condition
    terms: frozenset[int]


@frozen
class Total:
    """The years that renewed contracts may reach in all: contracts of *terms*, or of any where none is named."""

    years: int
    terms: frozenset[int] = frozenset()


@frozen
class Offering:
    """What a vendor offers: the terms in years, what narrows them, and what stands in the way."""

    terms: Provision[frozenset[int]]
    only: tuple[Provision[TermsOnly], ...] = ()
    bars: tuple[Barred, ...] = ()
    """What stands in the way of having the service at all; joined into every decision."""
    at_application: tuple[Barred, ...] = ()
    """What stands in the way of applying for it; no matter once the contract exists."""
    total: Provision[Total] | None = None
    """The years that contracts renewed one after another may reach."""
    renewal_terms: Provision[frozenset[int]] | None = None
    """The terms of renewals, where these are known not to be stated: an empty set."""


def asked(case: Case) -> Case:
    """The case with the kind of application that it is about: a first contract, unless it says otherwise."""
    return case if case[APPLICATION] else case.but(APPLICATION.is_(Application.FIRST))


def term_finding(offering: Offering, case: Case, term: int) -> Finding:
    """This says whether *term*, in years, is offered for the unit and the kind of application of *case*."""
    case = asked(case)
    values: Values = {"term": term}
    facts: list[Question] = [TERM, APPLICATION]
    renewed = case[APPLICATION] is Application.RENEWAL
    if renewed and offering.renewal_terms and term not in offering.renewal_terms.value:
        return NOT_STATED.found(offering.terms, offering.renewal_terms, facts=tuple(facts), values=values)
    if term not in offering.terms.value:
        return TERM_REFUSED.found(offering.terms, facts=tuple(facts), values=values)
    missing: list[Question] = []
    rests_on: list[Provision[object]] = [offering.terms]
    for only in offering.only:
        facts += only.value.when.facts
        rests_on.append(only)
        refused = term not in only.value.terms and only.value.when.holds(case)
        if refused is True:
            return TERM_REFUSED.found(*rests_on, facts=tuple(facts), values=values)
        missing += refused.missing if isinstance(refused, Open) else ()
    if offering.total and renewed and term in (offering.total.value.terms or {term}):
        facts.append(YEARS_USED)
        rests_on.append(offering.total)
        used = case[YEARS_USED]
        if used is None:
            missing.append(YEARS_USED)
        elif used + term > offering.total.value.years:
            over = {"years": used + term, "limit": offering.total.value.years}
            return OVER_TOTAL.found(*rests_on, facts=tuple(facts), values=over)
    if missing:
        return TERM_NOT_KNOWN.found(*rests_on, facts=tuple(facts), missing=tuple(missing))
    return TERM_OFFERED.found(*rests_on, facts=tuple(facts), values=values)


def findings(offering: Offering, case: Case) -> tuple[Finding, ...]:
    """This says what stands in the way of having the service, one finding each."""
    return tuple(barred.finding(case) for barred in offering.bars)


def application_findings(offering: Offering, case: Case) -> tuple[Finding, ...]:
    """This says what stands in the way of applying for it, one finding each."""
    case = asked(case)
    return tuple(barred.finding(case) for barred in offering.at_application)
