"""``maintrules clauses``, ``readings`` and ``facts``: what there is to cite, to choose and to state."""

import argparse
from collections.abc import Iterator, Mapping
from datetime import datetime
from enum import Enum
from typing import Final

from maintrules import table
from maintrules.bilingual import Bilingual, Language
from maintrules.cli.options import Format, UsageError, format_, forms, known, service
from maintrules.cli.output import Listing, list_, write
from maintrules.facts import Case, Event, Fact, Question
from maintrules.periods import JST
from maintrules.policy import QUESTIONS
from maintrules.sources import Reading, provisions
from maintrules.vendors import VENDORS, UnknownPolicyError, clauses, policies, vendor
from maintrules.words import WORK

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
    form = format_(options.format)
    listed = _looked_at(options.policy, options.work)
    if form is Format.TABLE:
        write(None, (line for fact in listed for line in _told(fact, language)))
        return 0
    return list_(Listing(_FACT, _FACT, tuple(map(_record, listed))), form)


_FACT: Final = ("name", "kind", "ja", "en", "ask_ja", "ask_en", "values", "values_ja", "values_en")


def _record(fact: Question) -> Mapping[str, str]:
    written = forms(fact)
    return {
        "name": fact.name,
        "kind": _kind(fact),
        "ja": fact.ja,
        "en": fact.en,
        "ask_ja": fact.ask_ja,
        "ask_en": fact.ask_en,
        "values": " | ".join(each.text for each in written),
        "values_ja": " | ".join(each.means.ja for each in written),
        "values_en": " | ".join(each.means.en for each in written),
    }


def _told(fact: Question, language: Language) -> Iterator[str]:
    """A fact with its question, and each of its values, or what they look like, on a line of its own."""
    written = forms(fact)
    widest = max(len(each.text) for each in written)
    said = Bilingual(f"{fact.ja}: {fact.ask_ja}", f"{fact.en}: {fact.ask_en}")
    yield f"{fact.name}  {said[language]}\n"
    yield from (f"    {each.text.ljust(widest)}  {each.means[language]}\n" for each in written)


def _kind(fact: Question) -> str:
    """What a value of the fact is: a day, an instant, one of several, a number, a record."""
    if not isinstance(fact, Fact):
        return "day" if isinstance(fact, Event) else "instant"
    kind: type[object] = fact.kind
    return "choice" if issubclass(kind, Enum) else kind.__name__


_ANY_DAY: Final = datetime(2024, 4, 24, 12, tzinfo=JST)
"""Which facts are looked at does not depend on the day."""


def _looked_at(name: str | None, work: str | None) -> list[Question]:
    """The facts: all of them, those that answers about a service look at, or those that a work of it waits for."""
    if name is None:
        if work is not None:
            raise UsageError(
                ja=f"--work {work!r}はPOLICYとともに使ってください。",
                en=f"--work {work!r} goes with POLICY: name the service too.",
            )
        return [fact for _, fact in sorted(QUESTIONS.items())]
    asked = service(name, ())
    if work is not None:
        decision = table.decide_request(asked, Case(known("--work", WORK, work)), at=_ANY_DAY)
        found = {WORK, *(fact for each in decision.findings for fact in each.missing)}
    else:
        cases = [Case(), *(Case(WORK.is_(each)) for each in asked.works)]
        decisions = [table.decide_request(asked, case, at=_ANY_DAY) for case in cases]
        found = {fact for decision in decisions for fact in decision.facts}
        found |= {fact for each in asked.commitments for fact in table.commitment(asked, each.name, Case()).facts}
        found |= {fact for topic in asked.topics for each in topic.rulings for fact in each.value.facts}
    return sorted(found, key=lambda fact: fact.name)
