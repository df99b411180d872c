"""`spec.json`: the document without prose and sources, for programs that answer as the vendor would."""

from __future__ import annotations

import json
from typing import Any

from generator.spec.places import MAPS, VALUES

PROSE = {"description", "summary", "externalDocs", "title", "contact", "license", "termsOfService"}
FOR_READERS = {"x-source", "x-origin", "x-unofficialSpec", "x-displayName", "x-enum-descriptions", "x-codeSamples"}

Data = dict[str, Any]


def spec_json(data: Data) -> str:
    """One line of JSON: operations, schemas, examples, servers, security, and the `x-` keys that say how to behave."""
    out = _object(data)
    out["info"] = {key: str(data["info"][key]) for key in ("title", "version")}
    return json.dumps(out, separators=(",", ":"), ensure_ascii=True) + "\n"


def _object(value: Data) -> Data:
    """An object whose keys are OpenAPI's own."""
    return {key: _member(key, item) for key, item in _pruned(value).items()}


def _member(key: str, value: Any) -> Any:
    if key == "examples" and isinstance(value, dict):
        return {name: _pruned(item) for name, item in value.items()}
    if key in VALUES:
        return value
    if key.startswith("x-"):
        return _without_sources(value)
    if key in MAPS and isinstance(value, dict):
        return {name: _response(item) if key == "responses" else _plain(item) for name, item in value.items()}
    return _plain(value)


def _plain(value: Any) -> Any:
    if isinstance(value, list):
        return [_plain(item) for item in value]
    return _object(value) if isinstance(value, dict) else value


def _pruned(value: Any) -> Any:
    """An object without its keys for readers; what is inside the others stays."""
    if not isinstance(value, dict):
        return value
    return {key: item for key, item in value.items() if key not in PROSE and key not in FOR_READERS}


def _without_sources(value: Any) -> Any:
    if isinstance(value, list):
        return [_without_sources(item) for item in value]
    if isinstance(value, dict):
        return {key: _without_sources(item) for key, item in value.items() if key != "x-source"}
    return value


def _response(value: Any) -> Any:
    """OpenAPI requires the description of a response."""
    out = _plain(value)
    return {"description": "", **out} if isinstance(out, dict) and "$ref" not in out else out
