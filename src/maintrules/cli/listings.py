"""``maintrules clauses``, ``readings`` and ``facts``: what there is to cite, to choose and to state."""

import argparse
from collections.abc import Mapping
from enum import Enum

from maintrules.cli.options import UsageError, format_
from maintrules.cli.output import Listing, list_
from maintrules.explain import Language
from maintrules.facts import Event, Fact, Question
from maintrules.policy import QUESTIONS
from maintrules.sources import Reading, provisions
from maintrules.vendors import VENDORS, UnknownPolicyError, clauses, policies, vendor

__all__ = ["run_clauses", "run_facts", "run_readings"]


def vendor_names(wanted: str | None) -> tuple[str, ...]:
    if wanted is None:
        return tuple(VENDORS)
    try:
        return (vendor(wanted).name,)
    except UnknownPolicyError:
        listed = ", ".join(VENDORS)
        raise UsageError(
            ja=f"--vendor {wanted!r}というベンダーはありません。あるのは{listed}。",
            en=f"--vendor {wanted!r}: there is no such vendor; there are {listed}.",
        ) from None


def run_clauses(options: argparse.Namespace, language: Language) -> int:
    from maintrules.testing import roles

    form = format_(options.format)
    records: list[Mapping[str, str]] = []
    for name in vendor_names(options.vendor):
        role = roles(name)
        for clause in clauses(name):
            records.append(
                {
                    "id": clause.id,
                    "vendor": name,
                    "concept": clause.concept,
                    "role": role[clause.id],
                    "document": clause.document.name,
                    "place": clause.at,
                    "gist_ja": f"{clause.ja}（{clause.informs_ja}）" if clause.informs_ja else clause.ja,
                    "gist_en": f"{clause.en} ({clause.informs_en})" if clause.informs_en else clause.en,
                }
            )
    columns = ("id", "vendor", "concept", "role", "document", "place", "gist_ja", "gist_en")
    return list_(Listing(columns, ("id", "role", "place", f"gist_{language.value}"), tuple(records)), form)


def run_readings(options: argparse.Namespace, language: Language) -> int:
    form = format_(options.format)
    found: dict[str, list[Reading[object]]] = {}
    for name in vendor_names(options.vendor):
        for policy in policies(name):
            for provision in provisions(policy):
                if provision.reading and provision.reading not in found.setdefault(provision.reading.name, []):
                    found[provision.reading.name].append(provision.reading)
    records = [
        {
            "name": name,
            "ways": " | ".join(dict.fromkeys(way for reading in same for way in reading.ways)),
            "default": " | ".join(dict.fromkeys(reading.default for reading in same)),
            "why_ja": " ".join(dict.fromkeys(reading.why_ja for reading in same)),
            "why_en": " ".join(dict.fromkeys(reading.why_en for reading in same)),
        }
        for name, same in sorted(found.items())
    ]
    shown = ("name", "ways", "default", f"why_{language.value}")
    return list_(Listing(("name", "ways", "default", "why_ja", "why_en"), shown, tuple(records)), form)


def run_facts(options: argparse.Namespace, language: Language) -> int:
    columns = ("name", "kind", "ja", "en", "ask_ja", "ask_en")
    records = tuple(
        dict(zip(columns, (name, _kind(fact), fact.ja, fact.en, fact.ask_ja, fact.ask_en), strict=True))
        for name, fact in sorted(QUESTIONS.items())
    )
    shown = ("name", "kind", language.value, f"ask_{language.value}")
    return list_(Listing(columns, shown, records), format_(options.format))


def _kind(fact: Question) -> str:
    """What a value of the fact looks like: a day, an instant, a number, a record."""
    if isinstance(fact, Fact):
        kind: type[object] = fact.kind
        return " | ".join(str(each.value) for each in kind) if issubclass(kind, Enum) else kind.__name__
    return "day" if isinstance(fact, Event) else "instant"
