"""Values of a document's schemas through the decoders of its client: what is read is written back, and a value that
one branch of a union alone takes becomes that branch's class."""

from __future__ import annotations

import copy
import importlib
import json
import pkgutil
from collections.abc import Iterator
from typing import Any

from generator.lower.all_of import merged
from generator.lower.names import class_name
from generator.lower.recursion import PREFIX
from generator.spec.places import is_value, members, operations, resolved, walk
from journeykit._contract.sample import Sampler
from journeykit._contract.schema import Schemas
from tests.peers.generators_decode import same

Data = dict[str, Any]
SEEDS = 6
"""Values of each schema; every second one has required properties alone."""
MOST = 4000
"""Schemas of one document that get values."""


def round_trips(data: Data, vendor: str) -> tuple[int, list[str]]:
    """How many valid answers were read and written, and which came out otherwise."""
    from journeykit_clients.json_text import dumps
    from journeykit_clients.responses import chosen

    plain = judgeable(data)
    schemas = Schemas("urn:document", plain)
    successes = {operation.id: operation.success for operation in _operations(vendor)}
    count, wrong = 0, []
    for _, path, verb, operation in list(operations(plain))[:MOST]:
        for status, answer in members(operation, "responses").items():
            key = int(str(status)[0] if str(status)[1:].upper() == "XX" else status) if status[:1] == "2" else 0
            schema = answer_schema(resolved(plain, answer))
            decoder = chosen(successes.get(operation["operationId"], {}).get(key), {"content-type": "application/json"})
            if not callable(decoder) or schema is None:
                continue
            for value in values_of(schemas, schema):
                count += 1
                try:
                    back = json.loads(dumps(decoder(copy.deepcopy(value))))
                except Exception as error:  # noqa: BLE001  whatever a decoder does
                    wrong.append(f"{verb} {path} {status}: {type(error).__name__}: {error}"[:300])
                else:
                    if back != value and not same(back, value):
                        wrong.append(f"{verb} {path} {status}: {value!r:.150} -> {back!r:.150}")
    return count, wrong


def _operations(vendor: str) -> Iterator[Any]:
    from journeykit_clients.operation import Operation

    package = importlib.import_module(f"journeykit_clients.{vendor}.resources")
    for module in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
        if not module.ispkg:
            yield from (o for o in vars(importlib.import_module(module.name)).values() if isinstance(o, Operation))


def answer_schema(answer: Data) -> Any:
    """The schema of an answer of JSON, None where it has none."""
    for media, item in members(answer, "content").items():
        if "json" in media.lower() and isinstance(item, dict):
            return item.get("schema")
    return None


def values_of(schemas: Schemas, schema: Any) -> Iterator[Any]:
    """A few valid values, each once."""
    seen = set()
    for seed in range(SEEDS):
        try:
            value = Sampler(schemas, seed, full=seed % 2 == 0).value(schema)
            text = json.dumps(value, sort_keys=True, ensure_ascii=False)
            text.encode()  # a pattern may be matched by what is no Unicode
            if text in seen or len(text) > 200_000 or schemas.faults(schema, value):
                continue
        except Exception:  # noqa: BLE001  a schema of which no value is to be made
            continue
        seen.add(text)
        yield json.loads(text)


def judgeable(data: Data) -> Data:
    """The document with the schemas of 3.0 as JSON Schema 2020-12 says them."""
    return dict(_newer(data, ()))


def _newer(value: Any, steps: tuple[str | int, ...]) -> Any:
    if isinstance(value, list):
        return [_newer(item, (*steps, index)) for index, item in enumerate(value)]
    if not isinstance(value, dict) or is_value(steps):
        return value
    out = {key: _newer(item, (*steps, key)) for key, item in value.items()}
    if out.get("nullable") is True and "properties" not in steps[-1:]:
        if isinstance(out.get("type"), str):
            out["type"] = [out["type"], "null"]
        if isinstance(out.get("enum"), list) and None not in out["enum"]:
            out["enum"] = [*out["enum"], None]
    for key, limit in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        if isinstance(out.get(key), bool) and out.pop(key) and limit in out:
            out[key] = out.pop(limit)
    return out


class Unions:
    """All unions of a document as the properties of one object, and what their values have to become."""

    def __init__(self, document: Data, plain: Data, found: list[tuple[Data, list[str]]]) -> None:
        self.document, self._plain, self._found = document, plain, found

    def judged(self, everything: Any) -> tuple[int, list[str]]:
        """How many values one branch alone takes, and which of them became another's class."""
        schemas = Schemas("urn:document", self._plain)
        count, wrong = 0, []
        for number, (union, names) in enumerate(self._found):
            for name in names:
                reference = {"$ref": f"{PREFIX}{name}"}
                for value in values_of(schemas, reference):
                    _tag(value, union, name)
                    valid = [n for n in names if not schemas.faults({"$ref": f"{PREFIX}{n}"}, value)]
                    if valid != [name] or schemas.faults(union, value):
                        continue
                    count += 1
                    try:
                        made = getattr(everything.from_dict({f"u{number}": value}), f"u{number}")
                    except Exception as error:  # noqa: BLE001  whatever a decoder does
                        made = error
                    classes = [kind.__name__ for kind in type(made).__mro__]
                    if not {class_name(name), f"{class_name(name)}Model"} & {*classes}:  # `File` is a class of ours
                        wrong.append(f"union of {names[:4]}: {value!r:.200} is {type(made).__name__}, not {name}")
        return count, wrong


def _tag(value: Data, union: Data, name: str) -> None:
    """Give a value the tag by which the discriminator of its union knows its schema."""
    told = union.get("discriminator")
    if isinstance(told, dict) and isinstance(told.get("propertyName"), str):
        tags = [tag for tag, end in members(told, "mapping").items() if str(end).rpartition("/")[2] == name]
        value[told["propertyName"]] = tags[0] if tags else name


def unions(data: Data) -> Unions | None:
    """The unions of several objects in a document, None where it has none."""
    document = {"openapi": "3.1.0", "info": {"title": "Unions", "version": "1"}, "paths": {}}
    taken = copy.deepcopy(members(data, "components", "schemas"))
    properties: Data = {}
    found: list[tuple[Data, list[str]]] = []
    seen: set[str] = set()
    for steps, value in walk(data):
        for key in ("oneOf", "anyOf") if isinstance(value, dict) and not is_value(steps) else ():
            branches = value.get(key)
            if not isinstance(branches, list) or "properties" in value or "allOf" in value or len(found) >= MOST:
                continue
            names = [_named(data, branch, f"U{len(found)}B{index}", taken) for index, branch in enumerate(branches)]
            classes = [name for name in names if name]
            union = {key: [{"$ref": f"{PREFIX}{n}"} if n else branches[i] for i, n in enumerate(names)]}
            if "discriminator" in value:
                union["discriminator"] = value["discriminator"]
            text = json.dumps(union, sort_keys=True, default=str)
            if len(set(classes)) > 1 and text not in seen and len(set(classes)) == len(classes):
                seen.add(text)
                properties[f"u{len(found)}"] = union
                found.append((_newer(union, ()), classes))
    if not found:
        return None
    taken["Everything"] = {"type": "object", "properties": properties}
    answer = {"description": "", "content": {"application/json": {"schema": {"$ref": f"{PREFIX}Everything"}}}}
    document["paths"] = {"/all": {"get": {"operationId": "getAll", "tags": ["all"], "responses": {"200": answer}}}}
    document["components"] = {**copy.deepcopy(members(data, "components")), "schemas": taken}
    document["openapi"] = data["openapi"]
    return Unions(document, judgeable(document), found)


def _named(data: Data, branch: Any, name: str, taken: Data) -> str:
    """The schema that a branch is, an inline one under a name of its own; nothing for what is no class."""
    whole = merged(resolved(data, branch), lambda value: resolved(data, value))
    if whole.get("type") != "object" or not whole.get("properties") or "oneOf" in whole or "anyOf" in whole:
        return ""
    reference = branch.get("$ref")
    if isinstance(reference, str):
        end = reference.removeprefix(PREFIX)
        return end if end in taken and "$ref" not in taken[end] else ""
    if '"#/paths/' in json.dumps(branch, default=str):  # which the document of unions does not have
        return ""
    taken[name] = branch
    return name
