from importlib import import_module
from importlib.resources import files

import pytest

from maintrules.offering import Matched
from maintrules.policy import Policy
from maintrules.sources import provisions
from maintrules.vendors import (
    VENDORS,
    UnknownPolicyError,
    UnknownProductError,
    Vendor,
    clauses,
    find,
    find_product,
    identifiers,
    names,
    policies,
    policy,
    vendor,
)

SOLD = [(vendor, policy) for vendor in VENDORS for policy in policies(vendor)]


# Vendors


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("nec", "nec"),
        ("NEC", "nec"),
        ("日本電気", "nec"),
        ("アライドテレシス", "allied-telesis"),
        ("allied telesis", "allied-telesis"),
        ("日立ソリューションズ", "hitachi-solutions"),
        ("INFINICO", "infinico"),
    ],
)
def test_a_vendor_is_found_by_its_names_letter_case_forgiven(name: str, found: str) -> None:
    assert vendor(name) is VENDORS[found]


@pytest.mark.parametrize("name", ["", "N E C", "nec "])
def test_an_unknown_vendor_is_refused_with_those_that_there_are(name: str) -> None:
    with pytest.raises(UnknownPolicyError) as refused:
        vendor(name)
    assert str(refused.value) == f"unknown vendor {name!r}: known are {', '.join(sorted(VENDORS))}"


@pytest.mark.parametrize("each", VENDORS.values(), ids=lambda each: each.name)
def test_a_vendor_is_a_package_of_policies_clauses_and_worked_cases(each: Vendor) -> None:
    assert policies(each.name)
    assert clauses(each.name)
    assert files(each.package).joinpath("cases").is_dir()
    assert identifiers(each.name) is import_module(f"{each.package}.identifiers").IDENTIFIERS
    assert each.ja
    assert each.en


@pytest.mark.parametrize("each", VENDORS.values(), ids=lambda each: each.name)
def test_a_vendor_s_policies_are_those_that_it_offers(each: Vendor) -> None:
    module = import_module(f"{each.package}.policies")
    assert {id(value) for value in policies(each.name)} == {id(getattr(module, name)) for name in module.__all__}


# Policies


@pytest.mark.parametrize(("vendor_name", "sold"), SOLD, ids=lambda value: getattr(value, "name", value))
def test_a_policy_is_found_by_its_name_and_by_those_that_registers_use(vendor_name: str, sold: Policy) -> None:
    assert policy(sold.name) is sold
    assert sold.vendor == vendor_name
    assert sold.name.startswith(f"{vendor_name}/")
    assert names(sold)
    for name in (sold.name, *names(sold)):
        assert find(vendor_name, name) is sold
        assert find(vendor_name, name.upper()) is sold


@pytest.mark.parametrize("each", VENDORS)
def test_no_two_services_of_a_vendor_share_a_name(each: str) -> None:
    known = [name.casefold() for sold in policies(each) for name in (sold.name, *names(sold))]
    assert len(set(known)) == len(known)


def test_a_service_sold_with_an_extension_is_the_same_service() -> None:
    assert find("NEC", "SupportPack＋延長キット") is policy("nec/support-pack")


def test_an_unknown_policy_is_refused_with_those_that_there_are() -> None:
    with pytest.raises(UnknownPolicyError) as refused:
        policy("nec/pack")
    assert str(refused.value) == "unknown policy 'nec/pack': known are nec/support-pack, nec/standard-warranty"
    with pytest.raises(UnknownPolicyError, match=r"^unknown vendor 'fujitsu': known are "):
        policy("fujitsu/pack")


def test_an_unknown_service_is_refused_with_those_that_there_are() -> None:
    with pytest.raises(UnknownPolicyError) as refused:
        find("日本電気", "延長キット")
    printed = "SupportPack（NeoFace Access Control 用）"
    listed = f"SupportPack, {printed}, SupportPack＋延長キット, 標準保証, 製品保証, 製品の標準保証"
    assert str(refused.value) == f"unknown service '延長キット': nec has {listed}"


@pytest.mark.parametrize("each", VENDORS)
def test_the_clauses_of_a_vendor_have_ids_of_their_own(each: str) -> None:
    ids = [clause.id for clause in clauses(each)]
    assert all(clause.id.startswith(f"{each}/") for clause in clauses(each))
    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize("each", VENDORS)
def test_a_service_is_found_by_the_name_that_we_print(each: str) -> None:
    assert [find(each, policy.ja) for policy in policies(each)] == list(policies(each))


# Products


@pytest.mark.parametrize(
    ("name", "found", "series", "by"),
    [
        ("NetRegio2 DHCP", "NetRegio2 DHCP", "NetRegio", Matched.WHOLE),
        ("ｎｅｔｒｅｇｉｏ２　ｄｈｃｐ", "NetRegio2 DHCP", "NetRegio", Matched.SPELLING),
        ("NetRegio2 DHCP (HDD)", "NetRegio2 DHCP", "NetRegio", Matched.BEGINNING),
        ("NetRegio9 DHCP", "NetRegio9 DHCP", "NetRegio", Matched.SERIES),
        # a row of the table of releases that holds two models, and one of them
        ("NetWyvern RADIUS、RADIUS d", "NetWyvern RADIUS、RADIUS d", "NetWyvern", Matched.WHOLE),
        ("netwyvern radius、radius d", "NetWyvern RADIUS、RADIUS d", "NetWyvern", Matched.SPELLING),
        ("NetWyvern RADIUS d", "NetWyvern RADIUS d", "NetWyvern", Matched.WHOLE),
        # both tables know these two, each with its own sign
        ("NetNebulas-VA DHCP", "NetNebulas-VA DHCP", "NetNebulas-VA", Matched.WHOLE),
        ("NetNebulas VA DHCP", "NetNebulas VA DHCP", "NetNebulas-VA", Matched.WHOLE),
    ],
)
def test_a_product_is_found_by_its_name_as_far_as_it_is_known(name: str, found: str, series: str, by: Matched) -> None:
    product = find_product(name)
    assert (product.name, product.series, product.by) == (found, series, by)


@pytest.mark.parametrize(
    ("name", "sold"),
    [
        ("NetRegio2 DHCP", "infinico/cross-sendback"),
        ("NetNebulas-IA DHCP", "infinico/onsite-weekday"),  # neither sent back nor repaired by the maker
        ("NetWyvern RADIUS", "infinico/maker"),
        ("NetNebulas VA DHCP", "infinico/virtual-support"),
    ],
)
def test_the_policy_of_a_product_is_the_first_that_its_series_can_have(name: str, sold: str) -> None:
    assert find_product(name).policy is policy(sold)


def test_an_unknown_product_is_refused_with_those_that_there_are() -> None:
    with pytest.raises(UnknownProductError) as refused:
        find_product("NoSuchThing")
    assert str(refused.value).startswith("unknown product 'NoSuchThing': known are NetNebulas-IA DHCP, ")
    assert str(refused.value).count("NetRegio2 DHCP,") == 1


# Readings


@pytest.mark.parametrize("each", VENDORS)
def test_a_reading_has_one_reason_wherever_its_vendor_s_services_go_by_it(each: str) -> None:
    reasons: dict[str, set[tuple[str, str]]] = {}
    for sold in policies(each):
        for reading in (provision.reading for provision in provisions(sold) if provision.reading):
            reasons.setdefault(reading.name, set()).add((reading.why_ja, reading.why_en))
    assert reasons
    assert {name: several for name, several in reasons.items() if len(several) > 1} == {}
