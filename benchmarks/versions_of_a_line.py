"""Contests about a line of 50 releases: is an installed version supported on a day, as far as inquiries go?"""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from contest import Contender, Contest

from maintrules import Case, find
from maintrules.releases import Release, Version
from maintrules.versions import RELEASES, VERSION, Purpose, Releases, finding, timeline
from maintrules.words import PRODUCT

__all__ = ["contests"]

_FIRST: Final = date(2015, 1, 15)
_RELEASES: Final = tuple(Release(Version.parse(f"3.{n}.{n // 3}"), _FIRST + timedelta(days=73 * n)) for n in range(50))
"""Every third raises Z."""
_KNOWN: Final = Case(PRODUCT.is_("NetRegio2 DHCP"), RELEASES.is_(Releases(_RELEASES)))
_CASES: Final = {each.version: _KNOWN.but(VERSION.is_(each.version)) for each in _RELEASES}
_ASKED: Final = [(version, _FIRST + timedelta(days=511 * n)) for version in _CASES for n in range(8)]


def contests() -> Iterator[Contest]:
    promise = find("infinico", "メーカ保守サービス").versions
    assert promise is not None
    built = {version: timeline(promise, case, Purpose.INQUIRY) for version, case in _CASES.items()}
    anew = Contender(
        "maintrules, everything made for each question",
        lambda: [finding(promise, _CASES[version], Purpose.INQUIRY, day).outcome for version, day in _ASKED],
    )
    yield Contest(
        "versions",
        f"is one of {len(_CASES)} versions supported on a day",
        (
            Contender(
                "maintrules, timelines built", lambda: [built[version].on(day).outcome for version, day in _ASKED]
            ),
            anew,
        ),
        len(_ASKED),
        at_most=5e-6,
    )
    yield Contest(
        "version-timelines",
        f"to build the timelines of {len(_CASES)} versions",
        (Contender("maintrules", lambda: [timeline(promise, case, Purpose.INQUIRY) for case in _CASES.values()]),),
        len(_CASES),
        rounds=9,
    )
