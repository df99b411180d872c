"""The classes that a generated module needs: imports for type checkers, and stand-ins that are looked up when used."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any, NamedTuple

from generator.lower.payloads import payload_of
from generator.lower.schemas import Data

from .annotations import known_values
from .decoders import stand_in
from .literals import literal
from .properties import classes, enumerations, kind, named


class Import(NamedTuple):
    """A class and its module, relative to the vendor's package or to its models."""

    module: str
    name: str


class StandIn(NamedTuple):
    """A name for `target` of a module of models: the decoder of a model, the members of an enumeration by value."""

    name: str
    module: str
    target: str


class Alias(NamedTuple):
    """The known values of an enumeration, as literals."""

    name: str
    values: list[str]


def imports(properties: Iterable[Any], payloads: Collection[str]) -> list[Import]:
    """The classes in signatures with these properties, and their typed dicts where they have one."""
    found = named(properties)
    dicts = [payload_of(prop.class_info.name) for prop in found if kind(prop) == "model"]
    models = [Import(f"models.{prop.class_info.module_name}", prop.class_info.name) for prop in found]
    return [*models, *(Import("payloads", name) for name in dicts if name in payloads)]


def stand_ins(properties: Iterable[Any]) -> list[StandIn]:
    """The classes that these properties are decoded to."""
    return [
        StandIn(
            stand_in(prop),
            prop.class_info.module_name,
            f"{prop.class_info.name}.from_dict" if kind(prop) == "model" else "members",
        )
        for prop in classes(properties)
    ]


def aliases(properties: Iterable[Any], shapes: dict[str, Data]) -> list[Alias]:
    """The enumerations of strings that arguments of these types take."""
    return [
        Alias(known_values(enum), [literal(v) for v in shapes[enum.class_info.name]["enum"] if isinstance(v, str)])
        for enum in enumerations(properties)
    ]
