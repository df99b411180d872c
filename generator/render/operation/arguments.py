"""The arguments of a method: from a parameter, its name in Python, type, style and default."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from generator.lower.messages import default_of
from generator.lower.names import identifier, unlike
from generator.lower.schemas import Data
from generator.render.annotations import accepted, union
from generator.render.literals import literal, value_literal
from generator.render.properties import kind, union_of, wire_name

from .source import Source
from .styles import header_style, path_style, query_style

RESERVED = {
    *("self", "body", "timeout", "extra_headers", "max_pages", "builtins", "client", "response", "kwargs"),
    *("by_default", "segment", "styled", "hashed", "with_parameters", "request_of", "send", "asend", "parsed"),
}
"""The names that the bodies of generated methods and functions use."""

TEXTS = {"string", "enum", "const", "date", "datetime", "uuid"}
"""Kinds of values that are texts: where they are sent as JSON, they stand in quotes."""


@dataclass(frozen=True)
class Argument:
    """One parameter, or one property of the body, which has a property of the engine for each media type.

    `facts` is what the document states of it. `default` is an expression: what is sent for a required parameter that
    is left out.
    """

    name: str
    wire: str
    type: str
    facts: Data
    props: tuple[Any, ...]
    required: bool
    style: str = ""
    default: str = ""

    @property
    def value(self) -> str:
        """The expression of what is sent."""
        return f"{self.default} if {self.name} is UNSET else {self.name}" if self.default else self.name


@dataclass(frozen=True)
class Arguments:
    """The parameters of an operation, by place."""

    path: tuple[Argument, ...]
    query: tuple[Argument, ...]
    header: tuple[Argument, ...]
    cookie: tuple[Argument, ...]

    @property
    def others(self) -> list[Argument]:
        """Those that are not in the path."""
        return [*self.query, *self.header, *self.cookie]

    @property
    def all(self) -> list[Argument]:
        return [*self.path, *self.others]

    @property
    def leading(self) -> list[Argument]:
        """Path parameters that a caller must give: they may be positional."""
        return [argument for argument in self.path if not argument.default]

    @property
    def options(self) -> list[Argument]:
        """Parameters by keyword only."""
        return [*(argument for argument in self.path if argument.default), *self.others]


def arguments_of(source: Source, taken: set[str]) -> Arguments:
    """The parameters of an operation. Adds their names to `taken`."""
    declared = source.parameters
    found: dict[str, list[Argument]] = {"path": [], "query": [], "header": [], "cookie": []}
    for group in tuple(found):
        for prop in getattr(source.endpoint, f"{group}_parameters"):
            name = wire_name(prop)
            place = group if (group, name) in declared else "header"  # lists and objects of a header come as cookies
            found[place].append(_argument(source, place, prop, declared.get((place, name), {}), taken))
    return Arguments(**{place: tuple(arguments) for place, arguments in found.items()})


def _argument(source: Source, place: str, prop: Any, facts: Data, taken: set[str]) -> Argument:
    wire = wire_name(prop)
    style = _style(place, prop, facts)
    default = _default(default_of(facts, source.resolve)) if facts.get("required") else ""
    default = f"by_default({default})" if place == "header" and default.startswith('"') else default
    return Argument(
        name=unlike(_python_name(wire) if "[" in wire else str(prop.python_name), taken),
        wire=wire,
        type=type_of([prop], source.contract.payloads, "str" if style == "json" else ""),
        facts=facts,
        props=(prop,),
        required=prop.required and not default,
        style=style,
        default=default,
    )


def type_of(props: Collection[Any], payloads: Collection[str], *others: str) -> str:
    """The type of an argument that is one of these properties, or one of the other types."""
    return union([*(part for prop in props for part in accepted(prop, payloads)), *filter(None, others)])


def _python_name(name: str) -> str:
    """`page[cursor]` -> `page_cursor`."""
    return identifier("_".join(re.findall(r"\w+", name)) or name)


def _style(place: str, prop: Any, facts: Data) -> str:
    kinds = {kind(leaf) for leaf in union_of(prop)}
    if place == "path":
        style = path_style(facts, scalar=not kinds & {"list", "model", "any"})
    else:
        style = header_style(facts) if place == "header" else query_style(facts)
    return "value" if style == "json" and kinds & TEXTS else style


def _default(value: Any) -> str:
    """The default of a parameter as an expression, empty without one."""
    return "" if value is None else value_literal(value)


def items(arguments: tuple[Argument, ...]) -> str:
    """The expression of wire name, value and style of each."""
    rows = (f"({literal(each.wire)}, {each.value}, {literal(each.style)}), " for each in arguments)
    return f"({''.join(rows)})"
