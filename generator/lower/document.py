"""A spec as its authors write it -> the plainer documents that the engines understand. The input is left as it is."""

from __future__ import annotations

from generator.spec.extensions import resource_of
from generator.spec.places import operations

from .lists import join_lists
from .messages import body, parameters, response
from .names import distinct, module_name, short
from .recursion import expand
from .requests import with_partial_patches
from .schemas import Data, Schemas
from .unions import tell_apart

KEPT = ("summary", "description", "deprecated")
BARE = ("204", "205", "304")
"""Statuses of answers that never have content, as those to HEAD (RFC 9110 section 6.4.1)."""


def for_operations(data: Data) -> Data:
    """The document for the engine of operations and models: no prose for readers, no credentials, no security."""
    schemas = Schemas(data)
    paths: Data = {}
    modules: set[str] = set()
    for _, path, method, operation in operations(data):
        name = distinct(str(operation["operationId"]), modules, module_name)
        lowered: Data = {"operationId": name, **{key: operation[key] for key in KEPT if key in operation}}
        lowered["tags"] = [short(resource_of(operation))]
        if found := parameters(schemas, data, path, operation, name):
            lowered["parameters"] = found
        if "requestBody" in operation and (content := body(schemas, operation["requestBody"], name)):
            lowered["requestBody"] = content
        lowered["responses"] = {
            str(status): {"description": ""}
            if method == "head" or str(status) in BARE
            else response(schemas, answer, f"{name}_response_{status}")
            for status, answer in (operation.get("responses") or {}).items()
            if isinstance(answer, dict) and not str(status).startswith("x-")
        } or {"2XX": {"description": ""}}
        paths.setdefault(path, {})[method] = lowered
    expand(schemas.out)
    join_lists([paths, schemas.out], schemas)
    tell_apart(data, schemas, paths)
    return {
        "openapi": "3.1.0",
        "info": {"title": str(data["info"]["title"]), "version": str(data["info"]["version"])},
        "paths": paths,
        "components": {"schemas": with_partial_patches(paths, schemas.out, schemas.names)},
    }
