"""The shelf: every vendor's policies, found by name.

One vendor is one package: ``clauses.py`` cites its documents (with ``exclusion_clauses.py`` where there are many),
``policies.py`` says what they promise, ``identifiers.py`` what its numbers look like, ``cases/`` holds the worked
cases.  They are data; a vendor's package is imported when it is asked for.
"""

from collections.abc import Mapping, Sequence
from importlib import import_module
from pkgutil import iter_modules
from types import MappingProxyType
from typing import Final

from attrs import frozen

from maintrules import offering
from maintrules.facts import Case
from maintrules.identifiers import Identifiers
from maintrules.offering import Matched
from maintrules.policy import Policy
from maintrules.sources import Clause
from maintrules.width import normalise_width
from maintrules.words import PRODUCT

__all__ = [
    "VENDORS",
    "Product",
    "UnknownPolicyError",
    "UnknownProductError",
    "Vendor",
    "clauses",
    "find",
    "find_product",
    "identifiers",
    "names",
    "policies",
    "policy",
    "vendor",
]


class UnknownPolicyError(ValueError):
    """A vendor or a service that there is not."""


class UnknownProductError(ValueError):
    """A product that there is not; *known* are those there are."""

    def __init__(self, name: str, known: Sequence[str]) -> None:
        super().__init__(f"unknown product {name!r}: known are {', '.join(known)}")
        self.known: Final = tuple(known)


@frozen
class Vendor:
    """A vendor: *name* is ours, *names* are those by which registers call it."""

    name: str
    names: tuple[str, ...]
    ja: str
    en: str

    @property
    def package(self) -> str:
        """The package that holds its data."""
        return f"{__name__}.{self.name.replace('-', '_')}"


VENDORS: Final[Mapping[str, Vendor]] = MappingProxyType(
    {
        each.name: each
        for each in (
            Vendor(
                "allied-telesis",
                ("アライドテレシス", "Allied Telesis"),
                "アライドテレシス株式会社",
                "Allied Telesis K.K.",
            ),
            Vendor(
                "hitachi-solutions",
                ("日立ソリューションズ", "Hitachi Solutions"),
                "株式会社日立ソリューションズ",
                "Hitachi Solutions, Ltd.",
            ),
            Vendor("infinico", ("インフィニコ", "Infinico"), "株式会社インフィニコ", "Infinico Corporation"),
            Vendor("nec", ("NEC", "日本電気"), "日本電気株式会社", "NEC Corporation"),
        )
    }
)


def vendor(name: str) -> Vendor:
    """The vendor of this name, letter case forgiven.  Raises :class:`UnknownPolicyError` listing those there are."""
    wanted = name.casefold()
    for each in VENDORS.values():
        if wanted in {each.name, *(other.casefold() for other in each.names)}:
            return each
    raise UnknownPolicyError(f"unknown vendor {name!r}: known are {', '.join(VENDORS)}")


def policies(name: str) -> tuple[Policy, ...]:
    """Every policy of a vendor, in the order of its file."""
    module = import_module(f"{vendor(name).package}.policies")
    return tuple(value for value in vars(module).values() if isinstance(value, Policy))


def clauses(name: str) -> tuple[Clause, ...]:
    """Every clause of a vendor, in the order of its documents."""
    package = import_module(vendor(name).package)
    modules = sorted(each.name for each in iter_modules(package.__path__) if each.name.endswith("clauses"))
    every = (import_module(f"{package.__name__}.{module}") for module in modules)
    return tuple(value for module in every for value in vars(module).values() if isinstance(value, Clause))


def identifiers(name: str) -> Identifiers:
    """What a vendor's numbers look like."""
    module = import_module(f"{vendor(name).package}.identifiers")
    (found,) = (value for value in vars(module).values() if isinstance(value, Identifiers))
    return found


def policy(name: str) -> Policy:
    """The policy of this name: ``nec/support-pack``.  Raises :class:`UnknownPolicyError` listing those there are."""
    known = policies(name.split("/", 1)[0])
    found = next((each for each in known if each.name == name), None)
    if found is None:
        raise UnknownPolicyError(f"unknown policy {name!r}: known are {', '.join(each.name for each in known)}")
    return found


def find(vendor_name: str, service: str) -> Policy:
    """The policy that a vendor sells under the name *service*, letter case forgiven, as registers write it.

    Raises :class:`UnknownPolicyError` listing the services there are.
    """
    known = policies(vendor_name)
    wanted = service.casefold()
    for each in known:
        if wanted in {name.casefold() for name in (each.name, each.name.split("/")[1], each.en, *names(each))}:
            return each
    listed = ", ".join(name for each in known for name in names(each))
    raise UnknownPolicyError(f"unknown service {service!r}: {vendor(vendor_name).name} has {listed}")


@frozen
class Product:
    """A product found by its name: the policy that speaks of it, and its name in the tables of its vendor."""

    policy: Policy
    name: str
    series: str
    by: Matched


def find_product(name: str) -> Product:
    """The product of this name, a row of a table of releases that holds several models included, as far as it is known.

    Its policy is the first of its vendor that tells of versions and phases and that its series can have.  Raises
    :class:`UnknownProductError` listing the products there are.
    """
    known: list[str] = []
    for each in VENDORS:
        told = [policy for policy in policies(each) if policy.catalogue and policy.phases and policy.versions]
        for policy in told:
            found = _product(policy, name)
            if found is not None:
                return found
        known += [unit.name for policy in told[:1] if policy.catalogue for unit in policy.catalogue.units]
    raise UnknownProductError(name, known)


def _product(policy: Policy, name: str) -> Product | None:
    assert policy.catalogue
    assert policy.versions
    wanted = normalise_width(name).casefold()
    row = next((each for each in policy.versions.table.value.products() if each.casefold() == wanted), None)
    model = policy.versions.table.value.of(row)[0].models[0] if row else name
    match = policy.catalogue.match(model)
    if match is None or not _can_have(policy, match.unit.series):
        return None
    if row is None:
        return Product(policy, match.unit.name, match.unit.series, match.by)
    return Product(policy, row, match.unit.series, Matched.WHOLE if row == name else Matched.SPELLING)


def _can_have(policy: Policy, series: str) -> bool:
    """Can products of a series have the service?"""
    units = policy.catalogue.units if policy.catalogue else ()
    one = next(unit for unit in units if unit.series == series)
    found = offering.findings(policy.offering, Case(PRODUCT.is_(one.name)))
    return not any(each.rule is offering.SERIES_BAR.hinders for each in found)


def names(policy: Policy) -> tuple[str, ...]:
    """Every name by which registers call a policy, the one we print and those with extensions too."""
    kits = policy.renewing.kits if policy.renewing else None
    return tuple(dict.fromkeys((*policy.names, policy.ja, *(kits.named if kits else ()))))
