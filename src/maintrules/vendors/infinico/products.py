"""Infinico's products, each with its series: the names of the release tables, joined rows taken apart and whole."""

from maintrules.offering import Catalogue, ProductIn, SeriesIn, Unit

__all__ = ["CATALOGUE", "IA", "SUPER_DHCP"]

CATALOGUE = Catalogue(
    (
        Unit("NetNebulas-IA DHCP", "NetNebulas-IA"),
        Unit("NetNebulas-IA DefRAD", "NetNebulas-IA"),
        Unit("NetNebulas NSX-D", "NetNebulas"),
        Unit("NetNebulas2 DHCP", "NetNebulas"),
        Unit("NetNebulas3 DHCP", "NetNebulas"),
        Unit("NetNebulas2 DefRAD", "NetNebulas"),
        Unit("NetNebulas3 DefRAD", "NetNebulas"),
        Unit("NetNebulas3 GAZER", "NetNebulas"),
        Unit("NetNebulas2 GAZER", "NetNebulas"),
        Unit("NetRegio2A DHCP", "NetRegio"),
        Unit("NetRegio2 DHCP", "NetRegio"),
        Unit("NetRegio2A DefRAD", "NetRegio"),
        Unit("NetRegio2 DefRAD", "NetRegio"),
        Unit("NetRegio2A AD", "NetRegio"),
        Unit("NetRegio2 AD", "NetRegio"),
        Unit("NetRegio2A GAZER", "NetRegio"),
        Unit("NetRegio2 GAZER", "NetRegio"),
        Unit("NetNebulas-VA DefRAD", "NetNebulas-VA"),
        Unit("NetNebulas-VA DHCP", "NetNebulas-VA"),
        Unit("NetWyvern2 DHCP ACADEMIC", "NetWyvern"),
        Unit("NetWyvern2 RADIUS ACADEMIC", "NetWyvern"),
        Unit("NetFlux Yubion FIDO2", "NetFluX"),
        Unit("NetWyvern DHCP", "NetWyvern"),
        Unit("NetWyvern DHCP1000i", "NetWyvern"),
        Unit("NetWyvern DHCP2000i", "NetWyvern"),
        Unit("NetWyvern DHCP3000i", "NetWyvern"),
        Unit("NetWyvern RADIUS", "NetWyvern"),
        Unit("NetWyvern RADIUS d", "NetWyvern"),
        Unit("NetWyvern SYSLOG", "NetWyvern"),
        Unit("NetWyvern SuperDHCP", "NetWyvern"),
        Unit("NetWyvern SuperDHCP100/200", "NetWyvern"),
        Unit("NetNebulas DHCP", "NetNebulas"),
        Unit("NetNebulas DefRAD", "NetNebulas"),
        Unit("NetNebulas GAZER", "NetNebulas"),
        Unit("NetRegio DHCP", "NetRegio"),
        Unit("NetRegio DefRAD", "NetRegio"),
        Unit("NetRegio AD", "NetRegio"),
        Unit("NetRegio GAZER", "NetRegio"),
        Unit("NetNebulas VA DHCP", "NetNebulas-VA"),
        Unit("NetNebulas VA DefRAD", "NetNebulas-VA"),
        Unit("NetWyvern DHCP1000i、DHCP2000i、DHCP3000i", "NetWyvern"),
        Unit("NetWyvern RADIUS、RADIUS d", "NetWyvern"),
        Unit("NetWyvern SuperDHCP、SuperDHCP100/200", "NetWyvern"),
    )
)
IA = SeriesIn(CATALOGUE, frozenset({"NetNebulas-IA"}))
SUPER_DHCP = ProductIn(
    CATALOGUE,
    frozenset({"NetWyvern SuperDHCP", "NetWyvern SuperDHCP100/200", "NetWyvern SuperDHCP、SuperDHCP100/200"}),
)
