"""The models as the template prints them: attributes, and the lines of the decoder and of the encoder."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from openapi_python_client.schema.untrusted_string import UntrustedString

from generator.lower.requests import read_only
from generator.lower.schemas import Data

from .annotations import own_type
from .decoders import DATES, decoder, loops, statements
from .literals import literal
from .properties import classes, inner, kind, leaves, wire_name
from .references import Import, StandIn, stand_ins

SCALARS = {"string", "int", "float", "boolean", "const", "none"}
MOST_BRANCHES = 60
"""Pyright takes methods with more of them for too complex."""


@dataclass(frozen=True)
class Attribute:
    """One property. `wire` and `encoded` are expressions, `default` the one that `__init__` has, after the type."""

    name: str
    wire: str
    type: str
    description: UntrustedString | None
    default: str
    encoded: str


@dataclass(frozen=True)
class Model:
    """One class. `kept` are the attributes that are not decoded; `decoding` is how the others are."""

    name: str
    description: UntrustedString | str
    imports: list[Import]
    stand_ins: list[StandIn]
    attributes: list[Attribute]
    assignments: list[str]
    kept: list[Attribute]
    decoding: list[str]
    declarations: list[str]
    factory: str
    comment: str


def model_of(parsed: Any, shape: Data) -> Model:
    """The engine's model, whose lowered schema is `shape`."""
    properties = inner(parsed)
    values = parsed.additional_properties if hasattr(parsed.additional_properties, "name") else None
    attributes = {id(prop): _attribute(prop, shape) for prop in properties}
    decoded = [prop for prop in properties if decoder(prop) is not None]
    types = [*properties, *([values] if values else [])]
    own = {"n", "seed"} & {attribute.name for attribute in attributes.values()}
    return Model(
        name=parsed.class_info.name,
        description=parsed.description or parsed.class_info.name,
        imports=[_import(prop) for prop in classes(types) if prop.class_info.name != parsed.class_info.name],
        stand_ins=stand_ins(types),
        attributes=[*attributes.values()],
        assignments=_assignments(properties, attributes, shape),
        kept=[attributes[id(prop)] for prop in properties if decoder(prop) is None],
        decoding=[
            *(line for prop in decoded for line in _decoding(prop, attributes[id(prop)])),
            *_decoding_others(decoder(values) if values else None),
        ],
        declarations=["value: Any", *["items: Any"] * any(map(loops, decoded))],
        factory="" if not properties else ", **some: Any" if own else ", **some: Unpack[_Some]",
        comment=_too_complex(len(properties) + 2 * len(decoded)),
    )


def _import(prop: Any) -> Import:
    """Of a model's neighbour in the same folder."""
    return Import(prop.class_info.module_name, prop.class_info.name)


def _attribute(prop: Any, shape: Data) -> Attribute:
    return Attribute(
        name=str(prop.python_name),
        wire=literal(prop.name),
        type=own_type(prop, optional=True),
        description=prop.description or None,
        default=_default(prop, shape),
        encoded=encoder(prop, "value"),
    )


def _default(prop: Any, shape: Data) -> str:
    if prop.required and read_only(shape, wire_name(prop)):
        return " | Unset = UNSET"
    if not prop.required:
        return " = UNSET"
    return f" = {prop.value.python_code.as_unembedded_code()}" if kind(prop) == "const" else ""


def _assignments(properties: list[Any], attributes: dict[int, Attribute], shape: Data) -> list[str]:
    """The statements of `__init__`: around type checkers where only an answer has to have the property."""
    names = {attributes[id(prop)].name: prop.required and read_only(shape, wire_name(prop)) for prop in properties}
    around = [f'object.__setattr__(self, "{name}", {name})' for name, answers_alone in names.items() if answers_alone]
    return [*around, *(f"self.{name} = {name}" for name, answers_alone in names.items() if not answers_alone)]


def _decoding(prop: Any, attribute: Attribute) -> list[str]:
    start = [f"at = {attribute.wire}", "value = src_dict.get(at, UNSET)"]
    return [*start, *statements(prop, attribute.name)]


def _decoding_others(values: str | None) -> list[str]:
    """The properties that the contract does not name, where it says of which type they are."""
    if values is None:
        return []
    return [
        'at = ""',
        "others = {name: item for name, item in src_dict.items() if name not in cls._properties}",
        f"self._source = Apart(src_dict, decode_map(others, {values}))",
    ]


def _too_complex(branches: int) -> str:
    said = "  # pyright: ignore[reportGeneralTypeIssues]  # too complex"
    return said if branches > MOST_BRANCHES else ""


def encoder(prop: Any, value: str) -> str:
    """The expression that makes JSON of `value`, which is not absent.

    It raises AttributeError or TypeError where a caller put another kind of value into the property.
    """
    match kind(prop):
        case name if name in SCALARS:
            return value
        case "enum":
            return f"None if {value} is None else {value}._value_"
        case "model":
            return f"None if {value} is None else {value}.to_dict()"
        case "list" if kind(prop.inner_property) == "model":
            return f"[item.to_dict() for item in {value}] if {value}.__class__ is list else plain({value})"
        case "list" if kind(prop.inner_property) in SCALARS:
            return f"[*{value}] if {value}.__class__ is list else plain({value})"
    if any(kind(leaf) in DATES for leaf in leaves(prop)):
        return f"written({value}, source.get({literal(prop.name)}))"
    return f"plain({value})"


def modules(parsed: Any) -> list[Import]:
    """The module of every model and enumeration, in the order of their modules."""
    found = [_import(item) for item in [*parsed.models, *parsed.enums]]
    return sorted(found, key=lambda entry: (entry.module.lower(), entry.name))
