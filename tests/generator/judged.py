"""Every operation of a document, called with values made from its schemas; openapi-core judges each request."""

from __future__ import annotations

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
import pytest
from journeykit_clients.bodies import family
from journeykit_clients.operation import Operation as Sent
from openapi_core import Config, OpenAPI
from werkzeug.datastructures import Headers, ImmutableMultiDict

from generator.lower.document import for_operations
from generator.package import _load
from generator.render import package
from generator.render.groups import Group, groups
from generator.render.operation.arguments import Argument
from generator.render.operation.operation import Operation
from generator.spec.places import operations, resolved
from generator.spec.problem import SpecError
from journeykit._auth import ANONYMOUS
from journeykit._request import Call
from tests.demo.contract import Request

from .values import FORMATS, Json, Unmakeable, Values

URL = "https://judge.example"


@dataclass
class Verdicts:
    """How many requests were judged, and what is wrong with which."""

    requests: int = 0
    skipped: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)


class Recorder:
    """Stands where a client stands: keeps the call instead of sending it."""

    def call(self, operation: Sent[Any], path: str, query: Any, body: Any, headers: Any, timeout: Any) -> None:
        extra = {name.lower(): value for name, value in (headers or {}).items()}
        self.last = Call(operation, operation.method, path, query, body, extra, ANONYMOUS)


def judge(path: Path, folder: Path) -> Verdicts:
    """Generate the document's package in `folder`, call each of its methods and judge what would be sent."""
    vendor = f"judged_{path.stem.replace('-', '_').replace('.', '_')}"
    data, found = _rendered(vendor, path, folder)
    unchecked: Any = {"spec_validator_cls": None}
    api = OpenAPI.from_dict(_open(data), config=Config(extra_media_type_deserializers=_json_types(data), **unchecked))
    verdicts, recorder = Verdicts(), Recorder()
    with _importable(folder, vendor):
        import_module(f"journeykit_clients.{vendor}.resources")
        for group in found:
            module = import_module(f"journeykit_clients.{vendor}.resources.{group.module}")
            resource = getattr(module, group.class_name)(recorder)
            for operation in group.operations:
                if why := _unknown_to_the_judge(operation):
                    verdicts.skipped[why] += 1
                    continue
                for everything in (False, True):
                    for media in _medias(operation) or [""]:
                        _judge(api, operation, getattr(resource, operation.name), recorder, verdicts, everything, media)
    return verdicts


def _medias(operation: Operation) -> list[str]:
    return [media for media in operation.body.media_types if family(media) in ("json", "form")]


def _unknown_to_the_judge(operation: Operation) -> str:
    if "#" in operation.source.path:
        return "a fragment, which openapi-core has no word for"
    if operation.body.media_types and not _medias(operation):
        return "multipart, text, bytes or a range alone, which openapi-core does not read"
    if any(argument.style.strip("*") in ("label", "matrix") for argument in operation.arguments.path):
        return "label or matrix, which openapi-core does not find in a path"
    return ""


def _judge(
    api: Any, operation: Operation, call: Any, recorder: Recorder, verdicts: Verdicts, everything: bool, media: str
) -> None:
    """One request: with all arguments or the required ones, its body as `media`, which is empty without one."""
    source, medias = operation.source, _medias(operation)
    values = Values(source.contract.data, everything=everything)
    name = f"{source.verb} {source.url} {media}"
    try:
        given, sent = _arguments(operation, values, everything)
        schema = source.body.get("content", {}).get(media, {}).get("schema")
        positional = [values.of(schema, family(media))] if media and operation.body.type else []
    except Unmakeable as why:
        verdicts.skipped[str(why)] += 1
        return
    leading = [given.pop(argument.name) for argument in operation.arguments.leading]
    options = {"extra_headers": {"content-type": media}} if len(medias) > 1 else {}
    try:
        call(*leading, *positional, **given, **options)
    except (TypeError, ValueError) as error:
        verdicts.wrong.append(f"{name}: {type(error).__name__}: {error}")
        return
    try:
        breaches = list(_breaches(api, recorder.last, sent))
    except Exception as error:  # noqa: BLE001  the judge's own
        verdicts.skipped[f"openapi-core: {type(error).__name__}: {error}"[:80]] += 1
        return
    if operation.body.required and not recorder.last.content:
        verdicts.skipped["an empty form, which openapi-core takes for none"] += 1
        return
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


def _arguments(operation: Operation, values: Values, everything: bool) -> tuple[Json, dict[str, Json]]:
    """Arguments by Python name, and the same by place and wire name as they have to come out."""
    given: Json = {}
    sent: dict[str, Json] = {"path": {}, "query": {}, "header": {}, "cookie": {}}
    for place in sent:
        for argument in getattr(operation.arguments, place):
            schema = _schema(argument)
            if not (everything or argument.required) or _has_no_word(operation, argument, schema):
                continue
            delimited = argument.style.strip("+*") in (" ", "|", ",")  # no item may hold its delimiter
            try:
                value = values.of(schema, "delimited" if delimited else place)
            except Unmakeable:
                if argument.required:
                    raise
                continue
            given[argument.name] = value
            if value not in ([], {}) and argument.style != " ":  # which it looks for undecoded
                sent[place][argument.wire] = value
    return given, sent


def _schema(argument: Argument) -> Json:
    content: Json = argument.facts.get("content", {})
    return argument.facts.get("schema") or next((item["schema"] for item in content.values()), {})


def _has_no_word(operation: Operation, argument: Argument, schema: Json) -> bool:
    """Whether openapi-core cannot read it: objects spread over a query, and a deepObject in another."""
    resolve = operation.source.resolve
    properties = resolve(schema).get("properties", {})
    if argument.style == "repeat":
        return bool(properties)
    nested = {"object", "array"} & {resolve(item).get("type") for item in properties.values()}
    return argument.style == "deep" and (argument.facts.get("explode") is not True or bool(nested))


def _json_types(data: Json) -> dict[str, Any]:
    """The media types of bodies that are JSON by another name."""
    bodies = [resolved(data, operation.get("requestBody", {})) for _, _, _, operation in operations(data)]
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


def _rendered(vendor: str, path: Path, folder: Path) -> tuple[Json, list[Group]]:
    document = _load({vendor: (path, path.name)}, lambda _: None)[0]
    kept: list[Group] = []

    def keep(*arguments: Any) -> list[Group]:
        kept.extend(groups(*arguments))
        return kept

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(package, "groups", keep)
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
