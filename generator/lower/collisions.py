"""Wire names that become one Python name (`a-b`, `a_b`, `aB`): the engine gives up on them, so it gets stand-ins.

The stand-ins settle the Python names; the wire names are put back into what the engine has parsed.
"""

from __future__ import annotations

import re
from typing import Any

from openapi_python_client.schema.untrusted_string import UntrustedString
from openapi_python_client.strings import PythonIdentifier

from .names import PREFIX, class_name
from .schemas import Data

KNOWN = re.compile(r"[a-zA-Z_-][a-zA-Z0-9_-]*")
"""What the engine takes for a parameter's name in a path."""
OWN = {"client", "url", "body"}
"""Arguments that the engine's functions have beside an operation's parameters."""


class Twins:
    """The stand-ins of one document: by class for properties, by operation for parameters."""

    def __init__(self, lowered: Data) -> None:
        self._properties: dict[str, dict[str, str]] = {}
        self._parameters: dict[str, dict[tuple[str, str], str]] = {}
        schemas = lowered["components"]["schemas"]
        self.document: Data = {
            **lowered,
            "paths": dict(self._path(path, item) for path, item in lowered["paths"].items()),
            "components": {"schemas": {name: self._schema(name, item) for name, item in schemas.items()}},
        }

    def restore(self, parsed: Any) -> None:
        """Put the wire names back. Properties of the engine are frozen but for their names, hence the detour."""
        for model in parsed.models:
            names = self._properties.get(model.class_info.name, {})
            for prop in [*(model.required_properties or []), *(model.optional_properties or [])] if names else ():
                _rename(prop, names.get(prop.name.get_untrusted_value()))
        for collection in parsed.endpoint_collections_by_tag.values():
            for endpoint in collection.endpoints:
                wires = self._parameters.get(endpoint.name, {})
                for place in ("path", "query", "header", "cookie") if wires else ():
                    for prop in getattr(endpoint, f"{place}_parameters"):
                        _rename(prop, wires.get((place, prop.name.get_untrusted_value())))

    def _schema(self, name: str, value: Data) -> Data:
        properties = value.get("properties", {})
        stand_ins = _stand_ins(list(properties), set())
        if not stand_ins:
            return value
        self._properties[class_name(name)] = {new: old for old, new in stand_ins.items()}
        out = {**value, "properties": {stand_ins.get(key, key): item for key, item in properties.items()}}
        if "required" in value:
            out["required"] = [stand_ins.get(key, key) for key in value["required"]]
        return out

    def _path(self, path: str, item: Data) -> tuple[str, Data]:
        """Path parameters get the same stand-ins in all operations of a path, as they stand in the path itself."""
        first = next(iter(item.values()))
        in_path = [entry["name"] for entry in first.get("parameters", []) if entry["in"] == "path"]
        in_path.sort(key=lambda name: path.find(f"{{{name}}}"))
        stand_ins = {name: _python(name) for name in in_path if not KNOWN.fullmatch(name)}
        stand_ins |= _stand_ins(in_path, set(OWN))
        renamed = path
        for old, new in stand_ins.items():
            renamed = renamed.replace(f"{{{old}}}", f"{{{new}}}")
        taken = {*OWN, *(_python(stand_ins.get(name, name)) for name in in_path)}
        return renamed, {verb: self._operation(operation, stand_ins, set(taken)) for verb, operation in item.items()}

    def _operation(self, operation: Data, in_path: dict[str, str], taken: set[str]) -> Data:
        if "parameters" not in operation:
            return operation
        wires: dict[tuple[str, str], str] = {}
        parameters = []
        for entry in operation["parameters"]:
            if entry["in"] == "path":
                new = in_path.get(entry["name"], entry["name"])
            else:
                new = _stand_ins([entry["name"]], taken).get(entry["name"], entry["name"])
            wires[entry["in"], new] = entry["name"]
            parameters.append({**entry, "name": new})
        self._parameters[PythonIdentifier(operation["operationId"], PREFIX)] = wires
        return {**operation, "parameters": parameters}


def _stand_ins(names: list[str], taken: set[str]) -> dict[str, str]:
    """Another name for each whose Python name is taken, and adds all Python names to those that are."""
    found: dict[str, str] = {}
    for name in names:
        python = new = _python(name)
        number = 2
        while new in taken:
            new, number = _python(f"{python.rstrip('_')}_{number}"), number + 1
        if new != python:
            found[name] = new
        taken.add(new)
    return found


def _python(name: str) -> str:
    return str(PythonIdentifier(name, PREFIX))


def _rename(prop: Any, wire: str | None) -> None:
    if wire is not None:
        object.__setattr__(prop, "name", UntrustedString(wire))
