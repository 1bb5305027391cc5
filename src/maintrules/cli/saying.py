"""What several commands say: how a product was found, what an answer rests on."""

from collections.abc import Iterable, Iterator, Mapping

from maintrules.bilingual import Bilingual, Language
from maintrules.decisions import Finding
from maintrules.offering import Matched
from maintrules.sources import Clause, Provision

__all__ = ["cited", "clause_place", "found_by", "lines", "provisions", "rests_on", "told_ways", "ways_of"]


def lines(said: Iterable[Bilingual], language: Language) -> Iterator[str]:
    return (f"{each[language]}\n" for each in said)


def found_by(by: Matched, asked: str, name: str, series: str) -> Iterator[Bilingual]:
    """By how much of its name a product was found, where not by the whole."""
    match by:
        case Matched.WHOLE:
            return
        case Matched.SPELLING:
            yield Bilingual(f"{asked!r}を{name}と読みました。", f"{asked!r} was read as {name}.")
        case Matched.BEGINNING:
            yield Bilingual(
                f"{asked!r}を、前の部分から{name}と読みました。", f"{asked!r} was read as {name}, which it begins with."
            )
        case Matched.SERIES:
            yield Bilingual(
                f"{asked!r}は知られていません。{series}シリーズとして答えます。",
                f"{asked!r} is not known; it is answered as one of the series {series}.",
            )


def ways_of(provisions: Iterable[Provision[object]]) -> Mapping[str, str]:
    """The way taken of each reading that there is among them."""
    return {each.reading.name: each.way for each in provisions if each.reading}


def provisions(findings: Iterable[Finding]) -> tuple[Provision[object], ...]:
    """What the findings rest on, all together."""
    return tuple(each for found in findings for each in found.rests_on)


def told_ways(ways: Mapping[str, str], indent: str = "") -> Iterator[Bilingual]:
    """The ways taken, on one line; nothing where there are none."""
    if ways:
        listed = ", ".join(f"{name}={way}" for name, way in ways.items())
        yield Bilingual(f"{indent}読み方: {listed}", f"{indent}read: {listed}")


def clause_place(clause: Clause) -> Bilingual:
    return Bilingual(
        f"{clause.id}（{clause.document.ja}、{clause.at}）", f"{clause.id} ({clause.document.en}, {clause.at})"
    )


def rests_on(found: Finding) -> Iterator[Bilingual]:
    """The clauses of one finding, the first with its place, and the ways in which they are read."""
    first, *others = found.clauses
    place, also = clause_place(first), "".join(f", {each.id}" for each in others)
    yield Bilingual(f"    条項: {place.ja}{also}", f"    clause: {place.en}{also}")
    yield from told_ways(found.readings, "    ")


def cited(provisions: Iterable[Provision[object]]) -> Iterator[Bilingual]:
    """The ways taken, and the clauses with place and gist, each once."""
    every = list(provisions)
    if not every:
        return
    yield from told_ways(ways_of(every))
    yield Bilingual("引いた条項", "clauses cited")
    for clause in dict.fromkeys(clause for each in every for clause in each.clauses):
        place = clause_place(clause)
        yield Bilingual(f"- {place.ja}: {clause.ja}", f"- {place.en}: {clause.en}")
