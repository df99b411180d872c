"""Every operation of a document, called with values made from its schemas; openapi-core judges each request."""

from __future__ import annotations

import json
import re
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
import pytest
from journeykit_clients.bodies import family
from journeykit_clients.operation import Operation
from openapi_core import Config, OpenAPI
from werkzeug.datastructures import Headers, ImmutableMultiDict

from generator.lower.document import for_operations
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
    unchecked: Any = {"spec_validator_cls": None}
    api = OpenAPI.from_dict(_open(data), config=Config(extra_media_type_deserializers=_json_types(data), **unchecked))
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
    name = method.id.get_untrusted_value()
    if any("#" in path for _, path, _, operation in operations(data) if operation["operationId"] == name):
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
            stated = _schema(body.get("content", {}).get(media, {}).get("schema"))
            try:
                given, sent = _arguments(data, method, everything)
                positional = [_value(data, stated, family(media), everything)] if media and method.body_type else []
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
            if method.body_required and not recorder.last.content:
                verdicts.skipped["an empty form, which openapi-core takes for none"] += 1
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
    return json.loads(
        json.dumps(value, default=lambda item: item.isoformat() if hasattr(item, "isoformat") else str(item))
    )


def _arguments(data: Json, method: Method, everything: bool) -> tuple[Json, dict[str, Json]]:
    """Arguments by Python name, and the same by place and wire name as they have to come out."""
    given: Json = {}
    sent: dict[str, Json] = {"path": {}, "query": {}, "header": {}, "cookie": {}}
    for place, arguments in (
        ("path", method.in_path),
        ("query", method.in_query),
        ("header", method.in_header),
        ("cookie", method.in_cookie),
    ):
        for argument in arguments:
            if not (everything or argument.required):
                continue
            content: Json = argument.facts.get("content", {})
            schema: Json = argument.facts.get("schema") or next((item["schema"] for item in content.values()), {})
            spread = argument.style == "repeat" and "properties" in resolve(data, schema)
            if spread or (argument.style == "deep" and not _is_flat(data, schema, argument.facts)):
                continue  # openapi-core has no word for them
            delimited = argument.style.strip("+*") in (" ", "|", ",")  # no item may hold its delimiter
            try:
                value = _value(data, schema, "delimited" if delimited else place, everything)
            except Unmakeable:
                if argument.required:
                    raise
                continue
            given[argument.name] = value
            if value not in ([], {}) and argument.style != " ":  # which it looks for undecoded
                sent[place][argument.prop.name.get_untrusted_value()] = value
    return given, sent


def _is_flat(data: Json, schema: Json, facts: Json) -> bool:
    """Whether openapi-core reads a deepObject: exploded, with scalars alone."""
    inner = [resolve(data, item).get("type") for item in resolve(data, schema).get("properties", {}).values()]
    return facts.get("explode") is True and not {"object", "array"} & set(inner)


class Unmakeable(Exception):
    """A schema of which these few lines make no value."""


def _schema(value: Any) -> Json:
    if value is False:
        raise Unmakeable("false")
    return value if isinstance(value, dict) else {}


def _value(data: Json, schema: Json, place: str, everything: bool, depth: int = 0) -> Any:
    """A value of a schema: of objects the required properties, or all of them."""
    schema = resolve(data, schema)
    if "prefixItems" in schema or "not" in schema:
        raise Unmakeable("prefixItems, not")
    if depth > 6:
        raise Unmakeable("nested without end")
    if "allOf" in schema:
        merged: Json = {key: item for key, item in schema.items() if key != "allOf"}
        for part in schema["allOf"]:
            part = resolve(data, part)
            merged = {
                **part,
                **merged,
                "properties": {**part.get("properties", {}), **merged.get("properties", {})},
                "required": [*part.get("required", []), *merged.get("required", [])],
            }
        if not merged["properties"]:
            merged.pop("properties")
        return _value(data, merged, place, everything, depth + 1)
    for key in ("oneOf", "anyOf"):
        if schema.get(key) and "properties" not in schema:
            branches: list[Json] = [b for b in schema[key] if resolve(data, b).get("type") != "null"]
            made: Any = _value(data, branches[0], place, everything, depth + 1)
            told = schema.get("discriminator", {}).get("propertyName")
            if (
                isinstance(made, dict)
                and told
                and "const" not in resolve(data, branches[0]).get("properties", {}).get(told, {})
            ):
                tags = {end: value for value, end in schema["discriminator"].get("mapping", {}).items()}
                reference = branches[0].get("$ref", "")
                made[told] = tags.get(reference, reference.rpartition("/")[2])
            return made
    if "const" in schema:
        return schema["const"]
    if isinstance(schema.get("enum"), list):
        return next(item for item in schema["enum"] if item is not None)
    stated = schema.get("type")
    kind = next((item for item in stated if item != "null"), "null") if isinstance(stated, list) else stated
    if kind == "object" or (kind is None and "properties" in schema):
        needed: list[str] = schema.get("required", [])
        names = [name for name in schema.get("properties", {}) if everything or name in needed]
        whole: Json = {}
        for name in names:
            inner = resolve(data, _schema(schema["properties"][name]))
            if inner.get("readOnly") and name not in needed:
                continue
            try:
                whole[name] = _value(
                    data, inner, place if place in ("json", "delimited") else "form", everything, depth + 1
                )
            except Unmakeable:
                if name in needed:
                    raise
        if not whole and isinstance(schema.get("additionalProperties"), dict) and schema["additionalProperties"]:
            whole["some"] = _value(data, _schema(schema["additionalProperties"]), place, everything, depth + 1)
        return whole
    if kind == "array":
        count = max(schema.get("minItems", 1), 2 if everything and schema.get("maxItems", 2) > 1 else 1)
        if schema.get("uniqueItems"):
            count = 1
        return [_value(data, _schema(schema.get("items")), place, everything, depth + 1)] * count
    if kind in ("integer", "number"):
        limit: Any = schema.get("minimum", schema.get("exclusiveMinimum", 0))
        low = 0 if isinstance(limit, bool) else int(limit)
        return low + 1 if schema.get("maximum", low + 1) > low else low
    if kind == "boolean":
        return True
    if kind == "string":
        return _text(schema, place)
    if place == "json":
        return {"any": [1, None]}
    raise Unmakeable("no type")


TEXTS = {
    "date-time": "2024-05-06T07:08:09+00:00",
    "date": "2024-05-06",
    "uuid": "3fa85f64-5717-4562-b3fc-2c963f66afa6",
    "email": "ada@example.com",
    "uri": "https://example.com/a?b=c",
    "url": "https://example.com/a",
    "byte": "YQ==",
    "time": "07:08:09Z",
    "ipv4": "127.0.0.1",
    "hostname": "example.com",
}


FORMATS = {*TEXTS, "int32", "int64", "float", "double", "binary", "password"}


def _text(schema: Json, place: str) -> Any:
    if "pattern" in schema:
        for example in (schema.get("example"), *schema.get("examples", []), schema.get("default"), "1", "a", "A1"):
            if isinstance(example, str) and re.search(schema["pattern"], example):
                return example
        raise Unmakeable("a pattern")
    text = TEXTS.get(schema.get("format", ""), "a-b" if place == "delimited" else "a b/c?d&é")
    text = text.ljust(schema.get("minLength", 0), "x")
    return text[: schema.get("maxLength", len(text))]


def _json_types(data: Json) -> dict[str, Any]:
    """The media types of bodies that are JSON by another name."""
    bodies = [resolve(data, operation.get("requestBody", {})) for _, _, _, operation in operations(data)]
    return {media: json.loads for body in bodies for media in body.get("content", {}) if family(media) == "json"}


def _open(data: Json) -> Json:
    """The document at one address, without log-in."""

    paths = {path: item for path, item in data["paths"].items() if "#" not in path}
    found: Json = _without({**data, "paths": paths})
    return {**found, "servers": [{"url": URL}]}


def _without(value: Any) -> Any:
    """Without servers, security and the formats that openapi-core does not know."""
    if isinstance(value, list):
        return [_without(item) for item in value]
    if not isinstance(value, dict):
        return value
    foreign = isinstance(value.get("format"), str) and value["format"] not in FORMATS
    gone = {"security", "servers", *(["format"] if foreign else [])}
    return {key: _without(item) for key, item in value.items() if key not in gone}


def _rendered(vendor: str, path: Path, folder: Path) -> tuple[Json, list[Resource]]:
    document = _load({vendor: (path, path.name)}, lambda _: None)[0]
    kept: list[Any] = []
    write = package._write_resources

    def keep(project: Any, groups: list[Resource], where: Path) -> None:
        kept.extend(groups)
        write(project, groups, where)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(package, "_write_resources", keep)
        package.render(document.data, for_operations(document.data), folder / vendor)
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
