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
    """One parameter of a method, or one property of its body: wire name, Python name, facts, and its style.

    `default` is what is sent for a required parameter that is left out, as an expression; `others` are the types that
    the same property has in other media types of the body.
    """

    prop: Any
    name: str
    facts: Data
    style: str = ""
    default: str = ""
    required: bool = False
    others: list[Any] = field(default_factory=list)

    @property
    def value(self) -> str:
        """The expression of what is sent."""
        return f"{self.default} if {self.name} is UNSET else {self.name}" if self.default else self.name


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
    taken: set[str] = field(default_factory=set)
    segments: list[tuple[str, str]] = field(default_factory=list)
    in_path: list[Argument] = field(default_factory=list)
    in_query: list[Argument] = field(default_factory=list)
    in_header: list[Argument] = field(default_factory=list)
    in_cookie: list[Argument] = field(default_factory=list)
    keywords: list[Argument] = field(default_factory=list)
    constants: dict[str, Any] = field(default_factory=dict)
    body_is_closed: bool = False
    media_types: list[str] = field(default_factory=list)
    encodings: dict[str, Any] = field(default_factory=dict)
    accept: str = ""
    files: dict[str, str] = field(default_factory=dict)
    first_page: int | None = None
    all_at_once: bool = False
    server: str = ""
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
    def verify(self) -> str:
        """How to find out whether it happened, and the operations that tell."""
        found = self.facts.get("x-verify") or {}
        operations = ", ".join(found.get("operations", []))
        text = " ".join(str(found.get("description", "")).split())
        return f"{text} ({operations})" if text and operations else text

    @property
    def withdrawn(self) -> str:
        """Since when the vendor has withdrawn it, and what replaces it."""
        return self.deprecation if isinstance(self.facts.get("x-withdrawn"), dict) else ""

    @property
    def error_statuses(self) -> list[tuple[int, int]]:
        """HTTP status by numbered error code, as documented; none for a code with two meanings of different status."""
        found: dict[int, set[int]] = {}
        for row in self.facts.get("x-error-codes", []):
            if type(row["code"]) is int and type(row.get("status")) is int:
                found.setdefault(row["code"], set()).add(row["status"])
        return [(code, next(iter(statuses))) for code, statuses in found.items() if len(statuses) == 1]

    @property
    def body(self) -> Any:
        """The engine's body of the preferred media type, or None."""
        return next(iter(self.endpoint.bodies), None)

    @property
    def body_objects(self) -> list[Any]:
        """The objects that the body can be, by media type; of a PATCH, the partial one."""
        props = [body.prop for body in self.endpoint.bodies if body.body_type.value in ("json", "data", "files")]
        chosen = [expressions.union_of(prop)[0] if self.verb == "PATCH" else prop for prop in props]
        return [prop for prop in chosen if expressions.kind(prop) == "model"]

    @property
    def body_properties(self) -> dict[str, list[Any]]:
        """The properties of these objects by wire name."""
        found: dict[str, list[Any]] = {}
        for prop in self.body_objects:
            for inner in [*(prop.required_properties or []), *(prop.optional_properties or [])]:
                found.setdefault(inner.name.get_untrusted_value(), []).append(inner)
        return found

    @property
    def body_type(self) -> str:
        """The type of the argument `body`, empty where there is nothing to say in it."""
        if self.body is None or self.body_is_closed:
            return ""
        kinds = [kind for body in self.endpoint.bodies for kind in expressions.alternatives(body.prop, self.payloads)]
        return " | ".join(dict.fromkeys(kinds))

    @property
    def body_required(self) -> bool:
        return bool(self.lowered.get("requestBody", {}).get("required"))

    def type_of(self, argument: Argument) -> str:
        kinds = [
            kind for prop in (argument.prop, *argument.others) for kind in expressions.alternatives(prop, self.payloads)
        ]
        return " | ".join(dict.fromkeys([*kinds, "str"] if argument.style == "json" else kinds))

    @cached_property
    def decoders(self) -> list[tuple[int, str, str]]:
        """Status (its first digit for a range), decoder and type of each 2xx response, statuses before ranges."""
        return [(status, *self._decoded(status, response)) for status, response in self._successes] or [
            (2, "None", "None")
        ]

    @cached_property
    def all_decoders(self) -> list[tuple[str, str, str]]:
        """The same for every documented response, as the functions under `api/` return errors too."""
        found = []
        for response in self.endpoint.responses.patterns:
            low, high = response.status_code.range
            found.append((str(low if low == high else low // 100), *self._decoded(low, response)))
        default = self.endpoint.responses.default
        return [*found, ('"default"', *_decoded(default))] if default is not None else found

    def _decoded(self, status: int, response: Any) -> tuple[str, str]:
        """Decoder and type of a response; a file may come in place of its JSON."""
        decoder, kind = _decoded(response)
        file = self.files.get(str(status))
        if file is None or decoder.startswith(("None", '"')):
            return decoder, kind
        return f'JsonOr({decoder}, "{file}")', f"{kind} | {'str' if file == 'text' else 'bytes'}"

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
        bodies = [body.prop for body in self.endpoint.bodies] if self.body_type else []
        inner = [prop for argument in arguments for prop in (argument.prop, *argument.others)]
        return [*inner, *bodies, *self.successes, *self._items]

    @property
    def enumerations(self) -> list[Any]:
        """The enumerations of strings among the arguments."""
        arguments = [*self.in_path, *self.in_query, *self.in_header, *self.in_cookie, *self.keywords]
        inner = [prop for argument in arguments for prop in (argument.prop, *argument.others)]
        return expressions.enumerations([*inner, *(body.prop for body in self.endpoint.bodies if self.body_type)])

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
        bodies = [body.prop for body in self.endpoint.bodies] if self.body_type else []
        return expressions.named([*(argument.prop for argument in arguments), *bodies, *self.answers])

    @property
    def decoded(self) -> list[Any]:
        """Models and enumerations that its responses are decoded to."""
        return expressions.neighbours(self.answers)

    @property
    def _successes(self) -> list[tuple[int, Any]]:
        """Status (its first digit for a range) and response of each success: 2xx, else the default."""
        found = []
        for response in self.endpoint.responses.patterns:
            low, high = response.status_code.range
            if 200 <= low <= 299:
                found.append((low if low == high else low // 100, response))
        default = self.endpoint.responses.default
        return found or ([(2, default)] if default is not None else [])

    @property
    def pagination(self) -> Data | None:
        value: Data | None = self.facts.get("x-speakeasy-pagination")
        return value if value and self._items else None

    @property
    def pagination_arguments(self) -> list[str]:
        value = self.facts["x-speakeasy-pagination"]
        asked = self._inputs[0]
        kind = asked.get("type") if value["type"] == "offsetLimit" else "cursor"
        return [
            kind if kind in ("offset", "cursor") else "page",
            asked["name"],
            _attribute(value["outputs"]["results"]),
        ]

    @property
    def _inputs(self) -> list[Data]:
        """The parameters that ask for a page, the one that moves first."""
        inputs: list[Data] = self.facts["x-speakeasy-pagination"]["inputs"]
        return sorted(inputs, key=lambda entry: entry.get("type") == "limit")

    @property
    def pagination_options(self) -> list[tuple[str, str]]:
        names = {"numPages": "num_pages", "hasMore": "has_more", "nextCursor": "next_cursor", "nextUrl": "next_url"}
        outputs = self.facts["x-speakeasy-pagination"]["outputs"]
        found = [(names[key], expressions.literal(_attribute(path))) for key, path in outputs.items() if key in names]
        limit = next((entry["name"] for entry in self._inputs if entry.get("type") == "limit"), None)
        if limit is not None:
            found.append(("limit", expressions.literal(limit)))
        if self.first_page is not None:
            found.append(("first", repr(self.first_page)))
        if self.all_at_once:
            found.append(("all_at_once", "True"))
        return [*found, ("in_body", "True")] if self._inputs[0].get("in") == "requestBody" else found

    @property
    def _items(self) -> list[Any]:
        """The property of one item of a page."""
        value = self.facts.get("x-speakeasy-pagination")
        if not value:
            return []
        found = self.successes
        for step in value["outputs"]["results"].removeprefix("$.").split("."):
            pages = [page for page in found if expressions.kind(page) == "model"]
            inner = [
                p for page in pages for p in [*(page.required_properties or []), *(page.optional_properties or [])]
            ]
            found = [prop for prop in inner if prop.name == step]
        return [prop.inner_property for prop in found if expressions.kind(prop) == "list"][:1]

    @property
    def item(self) -> str:
        return expressions.returned(self._items[0])

    @property
    def deprecation(self) -> str:
        """What type checkers say of a call, empty where it is not deprecated."""
        withdrawn = self.facts.get("x-withdrawn")
        if isinstance(withdrawn, dict):
            since, successor = withdrawn.get("since"), withdrawn.get("successor")
            said = f"withdrawn by the vendor{f' since {since}' if since else ''}"
            return f"{said}; use {successor}" if isinstance(successor, str) else said
        return "deprecated by the vendor" if self.facts.get("deprecated") is True else ""

    @property
    def leading(self) -> list[Argument]:
        """Path parameters that a caller must give: they may be positional."""
        return [argument for argument in self.in_path if not argument.default]

    @property
    def options(self) -> list[Argument]:
        """Parameters by keyword only."""
        defaulted = [argument for argument in self.in_path if argument.default]
        return [*defaulted, *self.in_query, *self.in_header, *self.in_cookie]

    @property
    def body_may_be_left_out(self) -> bool:
        return not self.body_required and not any(argument.required for argument in self.keywords)

    @property
    def body_is_more(self) -> bool:
        """Whether the body may be something else than an object."""
        return len(self.body_objects) < len(self.endpoint.bodies)

    @property
    def iter_name(self) -> str:
        return (
            "iter" + self.name.removeprefix("list")
            if self.name.startswith("list")
            else f"iter_{self.name.removeprefix('get_')}"
        )


@dataclass
class Resource:
    """A group of methods; `module` is also the attribute on the client."""

    module: str
    class_name: str
    description: UntrustedString
    methods: list[Method] = field(default_factory=list)
    own_names: list[tuple[str, str]] = field(default_factory=list)
    """Whole names of methods that have a shorter one: `create_bug` of `create`."""

    @property
    def neighbours(self) -> list[Any]:
        """Models and enumerations that the signatures name."""
        return expressions.named([prop for method in self.methods for prop in method.properties])

    @property
    def enumerations(self) -> list[Any]:
        """The enumerations of strings that the methods take."""
        found = {prop.class_info.name: prop for method in self.methods for prop in method.enumerations}
        return [found[name] for name in sorted(found)]

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
        return [
            *(expressions.values_alias(enum) for enum in self.enumerations),
            *(
                name
                for m in self.methods
                for name in ([m.constant, f"{m.name}_body"] if m.keywords or m.constants else [m.constant])
            ),
        ]


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
