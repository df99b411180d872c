"""The body of a request: its type, its properties as keywords, its media types, and the expression that makes it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from generator.lower.names import unlike
from generator.lower.requests import read_only
from generator.lower.schemas import Data
from generator.render.literals import literal, value_literal
from generator.render.properties import inner, kind, union_of, wire_name
from generator.runtime.bodies import Encoding

from .arguments import Argument, type_of
from .messages import encodings, media_types
from .source import Source

OBJECTS = ("json", "data", "files")
"""The engine's words for bodies that may be objects."""


@dataclass(frozen=True)
class Body:
    """A body as one argument of a `type`, empty where there is nothing to say in it, or its properties as `keywords`.

    `constants` are expressions by wire name. `objects_alone` says that nothing else than an object can be sent.
    """

    media_types: tuple[str, ...] = ()
    encodings: dict[str, Encoding] | None = None
    type: str = ""
    props: tuple[Any, ...] = ()
    required: bool = False
    keywords: tuple[Argument, ...] = ()
    constants: dict[str, str] | None = None
    objects_alone: bool = True

    @property
    def spread(self) -> bool:
        """Whether its properties can be given as keywords."""
        return bool(self.keywords or self.constants)

    @property
    def optional(self) -> bool:
        """Whether a call may have none."""
        return not self.required and not any(argument.required for argument in self.keywords)


def body_of(source: Source, taken: set[str]) -> Body:
    """The body of an operation. Adds the names of its keywords to `taken`."""
    props = tuple(body.prop for body in source.endpoint.bodies)
    if not props:
        return Body()
    objects, shapes = _objects(source), source.contract.shapes
    required = [_required(prop, shapes[prop.class_info.name]) for prop in objects]
    keywords: list[Argument] = []
    constants: dict[str, str] = {}
    for name, same in _properties(objects).items():
        everywhere = all(name in names for names in required)
        if everywhere and kind(same[0]) == "const":
            constants[name] = value_literal(same[0].value.raw_value)
        else:
            python, type_ = unlike(str(same[0].python_name), taken), type_of(same, source.contract.payloads)
            keywords.append(Argument(python, name, type_, _stated(source, name), tuple(same), everywhere))
    closed = len(props) == 1 and bool(objects) and _closed(objects[0], shapes[objects[0].class_info.name])
    return Body(
        media_types=tuple(media_types(source.body, source.resolve)),
        encodings=encodings(source.body, source.resolve),
        type="" if closed else type_of(props, source.contract.payloads),
        props=() if closed else props,
        required=bool(source.lowered.get("requestBody", {}).get("required")),
        keywords=tuple(keywords),
        constants=constants,
        objects_alone=len(objects) == len(props),
    )


def _objects(source: Source) -> list[Any]:
    """The objects that the body can be, by media type; of a PATCH, the partial one."""
    props = [body.prop for body in source.endpoint.bodies if body.body_type.value in OBJECTS]
    chosen = [union_of(prop)[0] if source.verb == "PATCH" else prop for prop in props]
    return [prop for prop in chosen if kind(prop) == "model"]


def _properties(objects: list[Any]) -> dict[str, list[Any]]:
    """The properties of these objects by wire name."""
    found: dict[str, list[Any]] = {}
    for prop in objects:
        for each in inner(prop):
            found.setdefault(wire_name(each), []).append(each)
    return found


def _required(prop: Any, shape: Data) -> set[str]:
    """The wire names that a request has to have: what only the server sets is not among them."""
    names = {wire_name(each) for each in prop.required_properties or []}
    return {name for name in names if not read_only(shape, name)}


def _closed(prop: Any, shape: Data) -> bool:
    """Whether a caller can say nothing in this object: it has no properties but credentials, and none may be added."""
    others = prop.additional_properties
    return not inner(prop) and (not others or ("properties" in shape and kind(others) == "any"))


def _stated(source: Source, name: str) -> Data:
    """What the document states of a property of the body, for the docstring."""
    for media in source.body["content"].values():
        found = source.resolve(media.get("schema", {})).get("properties", {}).get(name, {})
        if isinstance(found, dict) and found:
            return {**source.resolve(found), **found}
    return {}


def body_expression(body: Body, method: str) -> str:
    """The body that a method sends."""
    if body.spread:
        return f"{method}_body(body, {''.join(f'{argument.name}, ' for argument in body.keywords)})"
    return "body" if body.type else "{}" if body.media_types else "UNSET"


def plain_body_expression(body: Body) -> str:
    """The body that a function under `api/` sends: it takes no keywords."""
    given = "body" if body.type else "{}" if body.media_types else "UNSET"
    return f"with_constants({given}, {constants_expression(body)})" if body.constants else given


def constants_expression(body: Body) -> str:
    """The properties that have one possible value, by wire name."""
    return f"{{{''.join(f'{literal(name)}: {value}, ' for name, value in (body.constants or {}).items())}}}"


def encodings_expression(body: Body) -> str:
    """By media type and property, the media type and style of its value."""
    forms = ""
    for media, rules in (body.encodings or {}).items():
        rows = (f"{literal(name)}: ({literal(kind)}, {literal(style)}), " for name, (kind, style) in rules.items())
        forms += f"{literal(media)}: {{{''.join(rows)}}}, "
    return f"{{{forms}}}"
