"""Texts that want to be code, and the places of a spec where a text can stand."""

from __future__ import annotations

import copy
import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

import yaml

Data = dict[str, Any]

TEXTS = (
    '"""\nimport planted\n"""',
    "'''\nimport planted\n'''",
    '"; import planted #',
    "'; import planted #",
    '\\"""\nplanted()\n\\"""',
    "\\",
    '"',
    "\\N{DIGIT ONE}{planted()}\\x41",
    "{{ planted() }}{% import 'planted' as planted %}{# planted #}",
    "\n    planted()\n",
    "__import__('planted').planted()",
    "] = planted()  # [",
    "line\u2028planted()\u2029\x85planted()",
    "../../../planted",
    "%s%(planted)s${planted}",
    "é😀\u200bplanted",
)

BASE = """
openapi: 3.1.0
info: {title: TEXT, version: "1", description: d}
servers: [{url: "https://{v}.example.com", description: d, variables: {v: {default: a, enum: [a], description: d}}}]
tags: [{name: things, description: d}]
x-request-id-headers: [X-Id]
security: [{oauth: []}]
paths:
  /things/{id}:
    parameters: [{name: id, in: path, required: true, description: d, schema: {type: string}}]
    post:
      operationId: postThing
      tags: [things]
      summary: s
      description: d
      x-repeatability: unsafe
      x-verify: {description: d}
      x-error-codes: [{code: 1, message: m, name: "ONE"}]
      parameters:
        - {name: q, in: query, description: d, schema: {type: string, default: d, pattern: p, example: e}}
        - {name: X-H, in: header, description: d, schema: {type: string}}
        - {name: c, in: cookie, description: d, schema: {type: string}}
      requestBody:
        description: d
        required: true
        content:
          application/json:
            schema: {$ref: "#/components/schemas/Thing"}
            example: {a: e}
      responses:
        "200": {description: d, content: {application/json: {schema: {$ref: "#/components/schemas/Thing"}}}}
        "400": {description: d, headers: {X-R: {description: d, schema: {type: string}}}}
  /things:
    get:
      operationId: listThings
      tags: [things]
      x-speakeasy-pagination:
        {type: offsetLimit, inputs: [{name: page, in: parameters, type: page}], outputs: {results: $.items}}
      parameters: [{name: page, in: query, description: d, schema: {type: integer}}]
      responses: {"200": {description: d, content: {application/json: {schema: {$ref: "#/components/schemas/Page"}}}}}
  /form:
    post:
      operationId: postForm
      tags: [things]
      requestBody: {content: {application/x-www-form-urlencoded: {schema: {$ref: "#/components/schemas/Thing"}}}}
      responses: {"200": {description: d, content: {text/plain: {schema: {type: string}}}}}
components:
  securitySchemes:
    oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: "https://example.com", scopes: {s: d}}}}
  schemas:
    Thing:
      type: object
      title: t
      description: d
      required: [a, constant]
      properties:
        a: {type: string, description: d, default: d, format: f, title: t}
        constant: {const: c}
        kind: {$ref: "#/components/schemas/Kind", description: d}
        inner: {type: object, description: d, properties: {b: {type: string, description: d}}}
        many: {type: array, description: d, items: {type: object, additionalProperties: {type: string, description: d}}}
        either: {oneOf: [{$ref: "#/components/schemas/Thing"}, {type: string}], description: d}
    Page: {type: object, properties: {items: {type: array, items: {$ref: "#/components/schemas/Thing"}}}}
    Kind: {type: string, description: d, enum: [e, f], x-enum-descriptions: [d, d]}
    Number: {type: integer, description: d, enum: [1, 2], x-enum-varnames: [ONE, TWO]}
"""

Put = Callable[[Data, str], None]


def base() -> Data:
    """The document that no text has touched."""
    return copy.deepcopy(_base())


@cache
def _base() -> Data:
    data: Data = yaml.safe_load(BASE)
    data["info"]["title"] = "title"
    return data


def said(value: Any) -> Iterator[object]:
    """Every text and number of a document, keys included, and the pieces of paths between parameters."""
    if isinstance(value, dict):
        for key, item in value.items():
            yield key
            yield from re.split(r"\{[^{}]*\}", key)
            yield from said(item)
    elif isinstance(value, list):
        for item in value:
            yield from said(item)
    else:
        yield value


def places() -> Iterator[tuple[str, Put]]:
    """Every place of the document: each text value, and each key that a spec's author may choose."""
    for path in _texts(base(), ()):
        if path[-1] not in ("openapi", "$ref", "in", "type", "x-repeatability", "tokenUrl") and path[0] != "x-request":
            yield "/".join(map(str, path)), _putter(path)
    keys = {
        "path": ("paths", "/form"),
        "property": ("components", "schemas", "Thing", "properties", "a"),
        "inner property": ("components", "schemas", "Thing", "properties", "inner", "properties", "b"),
        "schema": ("components", "schemas", "Number"),
        "status": ("paths", "/form", "post", "responses", "200"),
        "media type of a request": (
            "paths",
            "/form",
            "post",
            "requestBody",
            "content",
            "application/x-www-form-urlencoded",
        ),
        "media type of an answer": ("paths", "/form", "post", "responses", "200", "content", "text/plain"),
        "server variable": ("servers", 0, "variables", "v"),
        "scheme": ("components", "securitySchemes", "oauth"),
        "flow": ("components", "securitySchemes", "oauth", "flows", "clientCredentials"),
        "extension": ("info", "x-text"),
    }
    for name, path in keys.items():
        yield f"key of {name}", _renamer(path)


def hostile(text: str, *puts: Put) -> Data:
    """The document with a text in these places. KeyError where one of them renames what holds another."""
    data = base()
    for put in puts:
        put(data, text)
    return data


def _texts(value: Any, path: tuple[Any, ...]) -> Iterator[tuple[Any, ...]]:
    if isinstance(value, dict):
        for key, item in value.items():
            yield from _texts(item, (*path, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _texts(item, (*path, index))
    elif isinstance(value, str):
        yield path


def _holder(data: Data, path: tuple[Any, ...]) -> Any:
    value: Any = data
    for step in path[:-1]:
        value = value[step]
    return value


def _putter(path: tuple[Any, ...]) -> Put:
    def put(data: Data, text: str) -> None:
        _holder(data, path)[path[-1]] = text

    return put


def _renamer(path: tuple[Any, ...]) -> Put:
    def put(data: Data, text: str) -> None:
        holder = _holder(data, path)
        holder[f"/{text}" if path[0] == "paths" and len(path) == 2 else text] = holder.pop(path[-1], {"text": text})

    return put
