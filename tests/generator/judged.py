"""Every operation of a document, called with values made from its schemas; openapi-core says what is wrong with each request."""

from __future__ import annotations

import io
import json
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import journeykit_clients
from journeykit_clients.bodies import family
from journeykit_clients.operation import Operation
from journeykit_clients.types import File
from openapi_core import Config, OpenAPI
from werkzeug.datastructures import Headers, ImmutableMultiDict

from generator.package import _load
from generator.render import package
from generator.render.arguments import resolve
from generator.render.method import Method, Resource
from generator.spec.places import operations
from generator.spec.problem import SpecError
from journeykit._auth import ANONYMOUS
from journeykit._request import Call
from tests.demo.contract import Request

URL = "https://judge.example"
Json = dict[str, Any]


@dataclass
class Verdicts:
    """How many requests were judged, and what is wrong with which."""

    requests: int = 0
    skipped: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)


class Recorder:
    """Stands where a client stands: keeps the call instead of sending it."""

    def call(self, operation: Operation[Any], path: str, query: Any, body: Any, headers: Any, timeout: Any) -> None:
        extra = {name.lower(): value for name, value in (headers or {}).items()}
        self.last = Call(operation, operation.method, path, query, body, extra, ANONYMOUS)


def judge(path: Path, folder: Path) -> Verdicts:
    """Generate the document's package in `folder`, call each of its methods and judge what would be sent."""
    vendor = f"judged_{path.stem.replace('-', '_').replace('.', '_')}"
    data, groups = _rendered(vendor, path, folder)
    api = OpenAPI.from_dict(_open(data), config=Config(spec_validator_cls=None, extra_media_type_deserializers=_json_types(data)))
    verdicts, recorder = Verdicts(), Recorder()
    with _importable(folder, vendor):
        resources = import_module(f"journeykit_clients.{vendor}.resources").Resources
        for group in groups:
            module = import_module(f"journeykit_clients.{vendor}.resources.{group.module}")
            resource = getattr(module, group.class_name)(recorder)
            for method in group.methods:
                _judge_method(api, data, method, getattr(resource, method.name), recorder, verdicts)
        assert resources
    return verdicts


def _judge_method(api: Any, data: Json, method: Method, call: Any, recorder: Recorder, verdicts: Verdicts) -> None:
    template = method.path.get_untrusted_value()
    if "#" in template:
        verdicts.skipped["a fragment, which openapi-core has no word for"] += 1
        return
    body = resolve(data, method.facts.get("requestBody", {}))
    medias = [media for media in method.media_types if family(media) in ("json", "form")] or [""]
    if method.media_types and medias == [""]:
        verdicts.skipped["multipart, text, bytes or a range alone, which openapi-core does not read"] += 1
        return
    if any(argument.style.strip("*") in ("label", "matrix") for argument in method.in_path):
        verdicts.skipped["label or matrix, which openapi-core does not find in a path"] += 1
        return
    for everything in (False, True):
        for media in medias:
            given, sent = _arguments(data, method, everything)
            stated = resolve(data, body.get("content", {}).get(media, {})).get("schema", {})
            try:
                positional = [_body(data, media, stated, everything)] if media and method.body_type else []
            except Unmakeable as why:
                verdicts.skipped[str(why)] += 1
                continue
            leading = [given.pop(argument.name) for argument in method.leading]
            options = {"extra_headers": {"content-type": media}} if len(medias) > 1 else {}
            name = f"{method.verb} {template} {media or ''}"
            try:
                call(*leading, *positional, **given, **options)
            except (TypeError, ValueError) as error:
                verdicts.wrong.append(f"{name}: {type(error).__name__}: {error}")
                continue
            try:
                breaches = list(_breaches(api, recorder.last, sent))
            except Exception as error:  # noqa: BLE001  the judge's own
                verdicts.skipped[f"openapi-core: {type(error).__name__}: {error}"[:80]] += 1
                continue
            verdicts.requests += 1
            verdicts.wrong += [f"{name}: {breach}" for breach in breaches]


def _breaches(api: Any, call: Call[Any], sent: Json) -> Iterator[str]:
    headers = Headers([*call.extra_headers.items()])
    if call.content_type:
        headers["Content-Type"] = call.content_type
    cookies = dict(pair.split("=", 1) for pair in headers.get("cookie", "").split("; ") if pair)
    request = Request(URL, call.method, call.target, headers, call.content)
    request.parameters.cookie = ImmutableMultiDict({name: unquote(text) for name, text in cookies.items()})
    if call.content_type.startswith("multipart/"):
        request.content_type = call.content_type  # its boundary is not lower case
    result = api.unmarshal_request(request)
    for error in result.errors:
        cause = error.__cause__ or error
        yield f"{type(error).__name__}: {getattr(cause, 'schema_errors', None) or cause}"[:300]
    if result.errors:
        return
    for place, values in sent.items():
        for wire, value in values.items():
            found = getattr(result.parameters, place).get(wire, "nothing")
            if isinstance(found, str) and place == "path":
                found = unquote(found)  # it compares them as they came
            if _plain(found) != value:
                yield f"the {place} parameter {wire} is {found!r}, not {value!r}"


def _plain(value: Any) -> Any:
    return json.loads(json.dumps(value, default=lambda item: item.isoformat() if hasattr(item, "isoformat") else str(item)))


def _arguments(data: Json, method: Method, everything: bool) -> tuple[Json, dict[str, Json]]:
    """Arguments by Python name, and the same by place and wire name as they have to come out."""
    given: Json = {}
    sent: dict[str, Json] = {"path": {}, "query": {}, "header": {}, "cookie": {}}
    for place, arguments in (("path", method.in_path), ("query", method.in_query), ("header", method.in_header), ("cookie", method.in_cookie)):
        for argument in arguments:
            if not (everything or argument.required):
                continue
            schema = argument.facts.get("schema") or next(iter(argument.facts.get("content", {}).values()), {}).get("schema", {})
            try:
                value = _value(data, schema, place, everything)
            except Unmakeable:
                if argument.required:
                    raise
                continue
            given[argument.name] = value
            if value != [] and value != {}:
                sent[place][argument.prop.name.get_untrusted_value()] = value
    return given, sent


class Unmakeable(Exception):
    """A schema of which these few lines make no value."""


def _body(data: Json, media: str, schema: Json, everything: bool) -> Any:
    kind = family(media)
    if kind == "bytes":
        return File(io.BytesIO(b"\x00\xff"), "a.bin", media)
    if kind == "text":
        return "<a/>" if "xml" in media else "text"
    return _value(data, schema, kind, everything)


def _value(data: Json, schema: Json, place: str, everything: bool, depth: int = 0) -> Any:
    """A value of a schema: of objects the required properties, or all of them."""
    schema = resolve(data, schema) if isinstance(schema, dict) else {}
    if depth > 6:
        raise Unmakeable("nested without end")
    if "allOf" in schema:
        merged: Json = {key: item for key, item in schema.items() if key != "allOf"}
        for part in schema["allOf"]:
            part = resolve(data, part)
            merged = {**part, **merged, "properties": {**part.get("properties", {}), **merged.get("properties", {})},
                      "required": [*part.get("required", []), *merged.get("required", [])]}
        if not merged["properties"]:
            merged.pop("properties")
        return _value(data, merged, place, everything, depth + 1)
    for key in ("oneOf", "anyOf"):
        if schema.get(key) and "properties" not in schema:
            branch = next((b for b in schema[key] if resolve(data, b).get("type") != "null"), {})
            return _value(data, branch, place, everything, depth + 1)
    if "const" in schema:
        return schema["const"]
    if isinstance(schema.get("enum"), list):
        return next(item for item in schema["enum"] if item is not None)
    kind = schema.get("type")
    kind = next((item for item in kind if item != "null"), "null") if isinstance(kind, list) else kind
    if kind == "object" or (kind is None and "properties" in schema):
        required = schema.get("required", [])
        names = [name for name in schema.get("properties", {}) if everything or name in required]
        made: Json = {}
        for name in names:
            inner = resolve(data, schema["properties"][name]) if isinstance(schema["properties"][name], dict) else {}
            if inner.get("readOnly") and name not in required:
                continue
            try:
                made[name] = _value(data, inner, place if place in ("json", "multipart") else "form", everything, depth + 1)
            except Unmakeable:
                if name in required:
                    raise
        if not made and isinstance(schema.get("additionalProperties"), dict) and schema["additionalProperties"]:
            made["some"] = _value(data, schema["additionalProperties"], place, everything, depth + 1)
        return made
    if kind == "array":
        count = max(schema.get("minItems", 1), 2 if everything and schema.get("maxItems", 2) > 1 else 1)
        if schema.get("uniqueItems"):
            count = 1
        return [_value(data, schema.get("items", {}), place, everything, depth + 1)] * count
    if kind in ("integer", "number"):
        low = schema.get("minimum", schema.get("exclusiveMinimum", 0))
        low = 0 if isinstance(low, bool) else low
        return int(low) + 1 if schema.get("maximum", low + 1) > low else low
    if kind == "boolean":
        return True
    if kind == "string":
        return _text(schema, place)
    if place == "json":
        return {"any": [1, None]}
    raise Unmakeable("no type")


TEXTS = {
    "date-time": "2024-05-06T07:08:09+00:00", "date": "2024-05-06", "uuid": "3fa85f64-5717-4562-b3fc-2c963f66afa6",
    "email": "ada@example.com", "uri": "https://example.com/a?b=c", "url": "https://example.com/a", "byte": "YQ==",
    "time": "07:08:09Z", "ipv4": "127.0.0.1", "hostname": "example.com",
}  # fmt: skip


def _text(schema: Json, place: str) -> Any:
    if schema.get("format") == "binary" and place == "multipart":
        return File(io.BytesIO(b"x"), "a.png", "image/png")
    if "pattern" in schema:
        for example in (schema.get("example"), *schema.get("examples", []), schema.get("default")):
            if isinstance(example, str):
                return example
        raise Unmakeable("a pattern")
    text = TEXTS.get(schema.get("format", ""), "a b/c?d&é")
    text = text.ljust(schema.get("minLength", 0), "x")
    return text[: schema.get("maxLength", len(text))]


def _json_types(data: Json) -> dict[str, Any]:
    """The media types of bodies that are JSON by another name."""
    bodies = [resolve(data, operation.get("requestBody", {})) for _, _, _, operation in operations(data)]
    return {media: json.loads for body in bodies for media in body.get("content", {}) if family(media) == "json"}


def _open(data: Json) -> Json:
    """The document at one address, without log-in."""
    paths = {
        path: {key: {k: v for k, v in item.items() if k not in ("security", "servers")} if isinstance(item, dict) else item
               for key, item in value.items() if key != "servers"}
        for path, value in data["paths"].items() if "#" not in path
    }  # fmt: skip
    kept = {key: value for key, value in data.items() if key != "security"}
    return {**kept, "servers": [{"url": URL}], "paths": paths}


def _rendered(vendor: str, path: Path, folder: Path) -> tuple[Json, list[Resource]]:
    document = _load({vendor: (path, path.name)}, lambda _: None)[0]
    kept: list[Any] = []
    write = package._write_resources

    def keep(project: Any, groups: list[Resource], where: Path) -> None:
        kept.extend(groups)
        write(project, groups, where)

    package._write_resources = keep
    try:
        package.render(document.data, folder / vendor)
    finally:
        package._write_resources = write
    (folder / vendor / "payloads.py").touch()
    return document.data, kept


@contextmanager
def _importable(folder: Path, vendor: str) -> Iterator[None]:
    journeykit_clients.__path__.append(str(folder))
    try:
        yield
    finally:
        journeykit_clients.__path__.remove(str(folder))
        for name in [name for name in sys.modules if name.startswith(f"journeykit_clients.{vendor}")]:
            del sys.modules[name]


if __name__ == "__main__":
    import tempfile

    for document in sys.argv[1:]:
        try:
            found = judge(Path(document), Path(tempfile.mkdtemp()))
        except SpecError as error:
            print(f"{document}: refused, {len(error.problems)} problems, the first: {error.problems[0].message}")
            continue
        print(f"{document}: {found.requests} requests judged, {len(found.wrong)} wrong, skipped {dict(found.skipped)}")
        for line in found.wrong[:40]:
            print("   ", line)
