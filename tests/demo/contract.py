"""Requests and responses against a spec, judged by openapi-core, with what it does not look at beside it."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from openapi_core import OpenAPI
from openapi_core.datatypes import RequestParameters
from werkzeug.datastructures import Headers, ImmutableMultiDict


@dataclass
class Request:
    """A request as it came over the wire, in the shape that openapi-core reads."""

    host_url: str
    verb: str
    target: str
    headers: Headers
    body: bytes

    def __post_init__(self) -> None:
        parts = urlsplit(self.target)
        self.path = parts.path
        self.method = self.verb.lower()
        self.query = parse_qsl(parts.query, keep_blank_values=True)
        self.content_type = self.headers.get("Content-Type", "").lower()
        self.parameters = RequestParameters(query=ImmutableMultiDict(self.query), header=self.headers)


@dataclass
class Response:
    """An answer, in the shape that openapi-core reads."""

    status_code: int
    content_type: str
    data: bytes
    headers: Headers


class Contract:
    """The spec of one vendor, served under a prefix of the demonstration server."""

    def __init__(self, spec: dict[str, Any], url: str, secrets: Iterable[str]) -> None:
        self._api = OpenAPI.from_dict(_served(spec, url))
        self._secrets = tuple(secrets)

    def request_breaches(self, request: Request, operation: dict[str, Any], parameters: set[str]) -> list[str]:
        """What is wrong with a request; `parameters` are the query parameters that the operation knows."""
        return [
            *(_described(error) for error in self._api.iter_request_errors(request) if _counts(error, request)),
            *(f"undeclared query parameter {name}" for name, _ in request.query if name not in parameters),
            *(["a body that is not declared"] if request.body and "requestBody" not in operation else []),
            *self._credential_breaches(request, secured=operation.get("security") != []),
        ]

    def _credential_breaches(self, request: Request, *, secured: bool) -> Iterator[str]:
        """All credentials where the operation wants a log-in, none where it wants none."""
        for secret in self._secrets:
            if _carries(request, secret) != secured:
                yield f"credential {secret[:4]}... {'is missing' if secured else 'goes where no log-in is wanted'}"

    def response_breaches(self, request: Request, response: Response) -> list[str]:
        """What is wrong with an answer."""
        return [_described(error) for error in self._api.iter_response_errors(request, response)]


def _served(spec: dict[str, Any], url: str) -> dict[str, Any]:
    """The spec at another address. OAuth 2 is a bearer token there, and a fragment one more segment of the path."""
    schemes = {
        name: {"type": "http", "scheme": "bearer"} if scheme["type"] == "oauth2" else scheme
        for name, scheme in spec["components"].get("securitySchemes", {}).items()
    }
    paths = {path.replace("#", "/"): _without_servers(item) for path, item in spec["paths"].items()}
    components = {**spec["components"], "securitySchemes": schemes}
    return {**spec, "servers": [{"url": url}], "paths": paths, "components": components}


def _without_servers(item: dict[str, Any]) -> dict[str, Any]:
    """A path whose operations are served where the others are."""
    return {
        key: {name: part for name, part in value.items() if name != "servers"} if isinstance(value, dict) else value
        for key, value in item.items()
        if key != "servers"
    }


def _is_number_in_a_form(error: Any) -> bool:
    """openapi-core 0.23 takes every part of a multipart form for a text, and a number is not one."""
    return error.validator == "type" and error.validator_value in ("integer", "number") and _is_number(error.instance)


def _is_number(text: object) -> bool:
    return isinstance(text, str) and text.lstrip("-").replace(".", "", 1).isdecimal()


def _counts(error: BaseException, request: Request) -> bool:
    details = _schema_errors(error)
    form = request.content_type.startswith("multipart/")
    return not (form and details and all(_is_number_in_a_form(item) for item in details))


def _schema_errors(error: BaseException | None) -> list[Any]:
    """What a JSON Schema validator said, in the error or in what caused it."""
    if error is None:
        return []
    return [*getattr(error, "schema_errors", ()), *_schema_errors(error.__cause__)]


def _described(error: BaseException) -> str:
    """An error of the library in one line: the places in the body that are wrong, or what it says itself."""
    causes: list[BaseException] = []
    cause: BaseException | None = error
    while cause is not None:
        causes.append(cause)
        cause = cause.__cause__
    places = [f"{item.json_path}: {item.message[:200]}" for item in _schema_errors(error)]
    return "; ".join(places) or " <- ".join(" ".join(str(found).split())[:200] for found in causes)


def _carries(request: Request, secret: str) -> bool:
    """Is the secret the value of a header (as it is, after a scheme, or inside HTTP Basic) or of a body property?"""
    kind, _, value = request.headers.get("Authorization", "").partition(" ")
    if kind == "Basic":
        value = base64.b64decode(value).decode().partition(":")[2]
    return secret in (value, *request.headers.values()) or f'"{secret}"'.encode() in request.body
