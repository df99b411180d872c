"""What the templates ask of an operation: its arguments, types, decoders and paging, all settled in Python."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from openapi_python_client.schema.untrusted_string import UntrustedString
from openapi_python_client.strings import PythonIdentifier

from generator.lower.schemas import Data

from . import expressions

UNWRITTEN = UntrustedString("")


@dataclass
class Argument:
    """One parameter of a method, or one property of its body: wire name, Python name, facts, and its query style."""

    prop: Any
    name: str
    facts: Data
    style: str = ""


@dataclass
class Method:
    """One operation as a method of its resource."""

    id: UntrustedString
    name: str
    verb: str
    path: UntrustedString
    facts: Data
    lowered: Data
    endpoint: Any
    payloads: set[str]
    segments: list[tuple[str, str | None]] = field(default_factory=list)
    in_path: list[Argument] = field(default_factory=list)
    in_query: list[Argument] = field(default_factory=list)
    in_header: list[Argument] = field(default_factory=list)
    in_cookie: list[Argument] = field(default_factory=list)
    keywords: list[Argument] = field(default_factory=list)
    constant: str = ""
    docstring: UntrustedString = UNWRITTEN
    plain_docstring: UntrustedString = UNWRITTEN
    iter_docstring: UntrustedString = UNWRITTEN

    @property
    def repeatability(self) -> str:
        default = "safe" if self.verb in ("GET", "HEAD", "OPTIONS") else "unsafe"
        value = self.facts.get("x-repeatability", default)
        return value if value in ("safe", "idempotent") else "unsafe"

    @property
    def alternative_method(self) -> str:
        value = str(self.facts.get("x-alternative-method", "")).upper()
        return value if value in ("GET", "POST", "PUT", "PATCH", "DELETE") else ""

    @property
    def secured(self) -> bool:
        """False for an operation that is called without a log-in."""
        return self.facts.get("security") != []

    @property
    def error_statuses(self) -> list[tuple[int, int]]:
        """HTTP status by numbered error code, as documented."""
        rows = self.facts.get("x-error-codes", [])
        return [
            (row["code"], row["status"]) for row in rows if type(row["code"]) is int and type(row.get("status")) is int
        ]

    @cached_property
    def body(self) -> Any:
        """The engine's body, JSON first, or None."""
        bodies = sorted(self.endpoint.bodies, key=lambda body: str(body.body_type.value) != "json")
        return bodies[0] if bodies else None

    @property
    def body_properties(self) -> list[Any]:
        """The properties of a JSON object that is the body."""
        if (
            self.body is None
            or self.body.body_type.value not in ("json", "data", "files")
            or expressions.kind(self.body.prop) != "model"
        ):
            return []
        return [*(self.body.prop.required_properties or []), *(self.body.prop.optional_properties or [])]

    @property
    def body_type(self) -> str:
        """The type of the argument `body`, empty where there is nothing to say in it."""
        if self.body is None or (
            expressions.kind(self.body.prop) == "model" and not self.body_properties and self._closed
        ):
            return ""
        return expressions.accepted(self.body.prop, self.payloads)

    @property
    def _closed(self) -> bool:
        """Whether the body names no property and no type for others: nothing a caller could say."""
        others = self.body.prop.additional_properties
        return not others or expressions.kind(others) == "any"

    @property
    def body_required(self) -> bool:
        return bool(self.lowered.get("requestBody", {}).get("required"))

    def type_of(self, argument: Argument) -> str:
        return expressions.accepted(argument.prop, self.payloads)

    @cached_property
    def decoders(self) -> list[tuple[int, str, str]]:
        """Status (its first digit for a range), decoder and type of each 2xx response, statuses before ranges."""
        return [(status, *_decoded(response)) for status, response in self._successes] or [(2, "None", "None")]

    @cached_property
    def all_decoders(self) -> list[tuple[str, str, str]]:
        """The same for every documented response, as the functions under `api/` return errors too."""
        found = []
        for response in self.endpoint.responses.patterns:
            low, high = response.status_code.range
            found.append((str(low if low == high else low // 100), *_decoded(response)))
        default = self.endpoint.responses.default
        return [*found, ('"default"', *_decoded(default))] if default is not None else found

    @property
    def answer(self) -> str:
        """The type of what a function under `api/` returns."""
        kinds = dict.fromkeys(kind for _, _, kind in self.all_decoders)
        return "Any" if "Any" in kinds or {*kinds} <= {"None"} else " | ".join(dict.fromkeys([*kinds, "None"]))

    @property
    def result(self) -> str:
        kinds = dict.fromkeys(kind for _, _, kind in self.decoders)
        return "Any" if "Any" in kinds else " | ".join(kinds) or "None"

    @property
    def properties(self) -> list[Any]:
        """Everything whose types stand in the signature."""
        arguments = [*self.in_path, *self.in_query, *self.in_header, *self.in_cookie, *self.keywords]
        bodies = [self.body.prop] if self.body_type else []
        return [*(argument.prop for argument in arguments), *bodies, *self.successes, *self._items]

    @property
    def successes(self) -> list[Any]:
        """The properties of the successful responses that are JSON."""
        return [response.prop for _, response in self._successes if response.source["attribute"] == "response.json()"]

    @property
    def answers(self) -> list[Any]:
        """The properties of all responses that are JSON."""
        default = self.endpoint.responses.default
        responses = [*self.endpoint.responses.patterns, *([default] if default is not None else [])]
        return [response.prop for response in responses if response.source["attribute"] == "response.json()"]

    @property
    def neighbours(self) -> list[Any]:
        """Models and enumerations that the function under `api/` names."""
        arguments = [*self.in_path, *self.in_query, *self.in_header, *self.in_cookie]
        bodies = [self.body.prop] if self.body_type else []
        return expressions.named([*(argument.prop for argument in arguments), *bodies, *self.answers])

    @property
    def decoded(self) -> list[Any]:
        """Models and enumerations that its responses are decoded to."""
        return expressions.neighbours(self.answers)

    @property
    def _successes(self) -> list[tuple[int, Any]]:
        """Status (its first digit for a range) and response of each success: 2xx, else a default that stands alone."""
        found = []
        for response in self.endpoint.responses.patterns:
            low, high = response.status_code.range
            if 200 <= low <= 299:
                found.append((low if low == high else low // 100, response))
        default = self.endpoint.responses.default
        return found or ([(2, default)] if default is not None and not self.endpoint.responses.patterns else [])

    @property
    def pagination(self) -> Data | None:
        value: Data | None = self.facts.get("x-speakeasy-pagination")
        return value if value and self._items else None

    @property
    def pagination_arguments(self) -> list[str]:
        value = self.facts["x-speakeasy-pagination"]
        kind = "page" if value["type"] == "offsetLimit" else "cursor"
        return [kind, value["inputs"][0]["name"], _attribute(value["outputs"]["results"])]

    @property
    def pagination_options(self) -> list[tuple[str, str]]:
        names = {"numPages": "num_pages", "nextCursor": "next_cursor", "nextUrl": "next_url"}
        outputs = self.facts["x-speakeasy-pagination"]["outputs"]
        return [(names[key], _attribute(path)) for key, path in outputs.items() if key in names]

    @property
    def _items(self) -> list[Any]:
        """The property of one item of a page."""
        value = self.facts.get("x-speakeasy-pagination")
        if not value:
            return []
        wanted = value["outputs"]["results"].removeprefix("$.")
        for page in self.successes:
            for prop in (
                [*(page.required_properties or []), *(page.optional_properties or [])]
                if expressions.kind(page) == "model"
                else []
            ):
                if prop.name == wanted and expressions.kind(prop) == "list":
                    return [prop.inner_property]
        return []

    @property
    def item(self) -> str:
        return expressions.returned(self._items[0])

    @property
    def iter_name(self) -> str:
        return "iter" + self.name.removeprefix("list") if self.name.startswith("list") else f"iter_{self.name}"


@dataclass
class Resource:
    """A group of methods; `module` is also the attribute on the client."""

    module: str
    class_name: str
    description: UntrustedString
    methods: list[Method] = field(default_factory=list)

    @property
    def neighbours(self) -> list[Any]:
        """Models and enumerations that the signatures name."""
        return expressions.named([prop for method in self.methods for prop in method.properties])

    @property
    def decoded(self) -> list[Any]:
        """Models and enumerations that the responses are decoded to."""
        return expressions.neighbours([prop for method in self.methods for prop in method.successes])

    def payloads(self, known: set[str]) -> list[str]:
        """Typed dicts that the signatures name."""
        return payloads_of(self.neighbours, known)

    @property
    def shared(self) -> list[str]:
        """What the module of raw methods takes from this one."""
        return [name for m in self.methods for name in ([m.constant, f"{m.name}_body"] if m.keywords else [m.constant])]


def payloads_of(neighbours: list[Any], known: set[str]) -> list[str]:
    """The typed dicts of these models, where they have one."""
    names = [
        f"{neighbour.class_info.name}Payload" for neighbour in neighbours if expressions.kind(neighbour) == "model"
    ]
    return [name for name in names if name in known]


def _decoded(response: Any) -> tuple[str, str]:
    """Decoder and type of a response."""
    match response.source["attribute"]:
        case "None":
            return "None", "None"
        case "response.json()":
            return expressions.decoder(response.prop) or "as_is", expressions.returned(response.prop)
        case "response.text":
            return '"text"', "str"
    return '"bytes"', "bytes"


def _attribute(path: str) -> str:
    """`$.nextUri` -> `next_uri`, the attribute of the page's model."""
    return ".".join(str(PythonIdentifier(step, "field_")) for step in path.removeprefix("$.").split("."))
