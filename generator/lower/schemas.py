"""Schemas as their authors write them -> the plainer ones that both engines understand, each under a name of its own.

Inline objects and enumerations become components, so that every class has one name and one place; aliases and
references to the inside of something are followed; null is a type of its own.
"""

from __future__ import annotations

from typing import Any

from generator.spec.places import target

from .about import KEPT, about
from .all_of import inheritance, merged, without_choice
from .enums import only_value, settled
from .names import Names, class_name
from .recursion import PREFIX, cut, is_class

Data = dict[str, Any]
SCALARS = ("string", "integer", "number", "boolean")


class Schemas:
    """All schemas of a document, by name, in the order in which they were met. `ref` leads from old names to new."""

    def __init__(self, data: Data) -> None:
        self.data = data
        self.names = Names()
        self.out: dict[str, Data] = {}
        self.stated: dict[str, Any] = {}
        """The schemas as their authors wrote them, by the name of the lowered one."""
        self._inner: dict[str, str] = {}
        self._null: dict[str, bool] = {}
        self._open: set[str] = set()
        self._making: dict[int, str] = {}
        """The classes of inline compositions that are being lowered, by identity: one may lead back to itself."""
        own: Data = data.get("components", {}).get("schemas", {})
        self._renamed = {
            f"{PREFIX}{name}": self.names.take(name) for name in own if self.end(f"{PREFIX}{name}") == f"{PREFIX}{name}"
        }
        self.children = inheritance(own, self.resolve)
        """The schemas made of each base that has a discriminator, all by reference."""
        for name in own:
            if (renamed := self._renamed.get(f"{PREFIX}{name}")) is not None:
                self.stated[renamed] = own[name]
                self.out[renamed] = {}  # keeps its place before what is found inside it
                self.out[renamed] = self.lower(own[name], renamed, named=True)
        cut(self.out)

    def lower(self, value: Any, name: str, *, named: bool = False) -> Data:
        """A schema for the engines. `name` is what its class is to be called if it needs one."""
        if not isinstance(value, dict):
            return {}
        if "$ref" in value:
            return self._reference(value)
        stated, value = value, without_choice(merged(value, self.resolve), self.resolve)
        if "$ref" in value:
            return self._nullable(self._reference(value), bool(value.get("nullable")))
        types, null = _types(value)
        if len(types) > 1 and not (value.get("anyOf") or value.get("oneOf")):
            value = {**value, "anyOf": [{**_without(value, "type", "description"), "type": kind} for kind in types]}
            types = []
        if id(stated) in self._making:
            return self._nullable({"$ref": f"{PREFIX}{self._making[id(stated)]}"}, null)
        own = "" if named or "allOf" not in stated or not value.get("properties") else self.names.take(class_name(name))
        self._making |= {id(stated): own} if own else {}
        out = self._kind(value, types[0] if types else "", name)
        self._making.pop(id(stated), None)
        out |= about(value)
        if not named and is_class(out):
            out = self._hoist(out, own or self.names.take(class_name(name)), stated)
        if named and is_class(out):
            return out  # null is then said where it is referred to
        return self._nullable(out, null)

    def resolve(self, value: Any) -> Data:
        """What a reference leads to in the end, or the value itself; true and false say nothing."""
        for _ in range(50):
            if not isinstance(value, dict) or not isinstance(value.get("$ref"), str):
                break
            value = target(self.data, value["$ref"])
        return value if isinstance(value, dict) else {}

    def resolve_out(self, value: Data) -> Data:
        """What a reference between lowered schemas leads to in the end."""
        for _ in range(50):
            if "$ref" not in value:
                break
            value = self.out[value["$ref"].removeprefix(PREFIX)]
        return value

    def _kind(self, value: Data, kind: str, name: str) -> Data:
        choice = value.get("oneOf") or value.get("anyOf")
        if (only := only_value(value)) is not None:
            return {"const": only}
        if any(isinstance(value.get(key), list) for key in ("x-extensible-enum", "enum")):
            return settled(value, kind)
        if "const" in value:
            return {"const": value["const"]} if isinstance(value["const"], str | int) else {}
        if isinstance(choice, list) and not value.get("properties"):
            return self._choice(choice, name)
        if kind == "object" or (not kind and ("properties" in value or "additionalProperties" in value)):
            return self._object(value, name)
        if kind == "array" or (not kind and ("items" in value or "prefixItems" in value)):
            items = value.get("items")
            if first := value.get("prefixItems"):
                items = {"anyOf": [*first, items] if isinstance(items, dict) else first}
            return {"type": "array", "items": self.lower(items, f"{name}_item")}
        out: Data = {"type": kind} if kind in (*SCALARS, "null") else {}
        if isinstance(value.get("format"), str) and kind in SCALARS and value["format"] != "binary":
            out["format"] = value["format"]
        return out

    def _object(self, value: Data, name: str) -> Data:
        secret = {key for key, item in value.get("properties", {}).items() if _is_secret(item)}
        out: Data = {"type": "object"}
        properties = {
            key: self.lower(item, f"{name}_{key}")
            for key, item in value.get("properties", {}).items()
            if key not in secret
        }
        others = _others(value)
        if isinstance(others, dict) and others and not self._is_free(others):
            out["additionalProperties"] = self.lower(others, f"{name}_additional_property")
        elif isinstance(others, bool | dict) and others is not False:
            out["additionalProperties"] = True
        required = [key for key in value.get("required", []) if key not in secret]
        if properties and others is not False:  # what is required and not described may be anything
            free = out.get("additionalProperties", True)
            properties |= {key: {} if free is True else free for key in required if key not in properties}
        if "properties" in value:
            out["properties"] = properties
        if required := [key for key in required if key in properties]:
            out["required"] = list(dict.fromkeys(required))
        return out

    def _is_free(self, value: Any) -> bool:
        """Whether a schema is an object of which nothing is said. As the value of a map it is any value: vendors put
        texts and numbers there."""
        stated = self.resolve(value)
        return stated.get("type") == "object" and not set(stated) - {
            "type",
            "description",
            "title",
            "example",
            "nullable",
        }

    def _choice(self, branches: list[Any], name: str) -> Data:
        inner = [self.lower(branch, f"{name}_type_{index}") for index, branch in enumerate(branches)]
        flat = [part for branch in inner for part in (branch["anyOf"] if set(branch) == {"anyOf"} else [branch])]
        different = list({repr(part): part for part in flat}.values())
        if any(not part or set(part) <= set(KEPT) for part in different):
            return {}
        return {"anyOf": different} if len(different) > 1 else different[0]

    def _hoist(self, value: Data, name: str, stated: Data) -> Data:
        self.out[name], self.stated[name] = value, stated
        return {"$ref": f"{PREFIX}{name}"} | {key: value[key] for key in ("description",) if key in value}

    def _reference(self, value: Data) -> Data:
        end = self.end(value["$ref"])
        if end not in self._renamed and end not in self._inner:
            found = target(self.data, end)
            name = end.rsplit("/", 1)[1]
            if isinstance(found, dict) and (found.get("properties") or found.get("enum") or found.get("allOf")):
                self._inner[end] = self.names.take(class_name(name))
                self.stated[self._inner[end]] = found
                self.out[self._inner[end]] = self.lower(found, self._inner[end], named=True)
            elif end in self._open:
                return {}
            else:
                self._open.add(end)
                out = self.lower(found, name)
                self._open.remove(end)
                return out
        local = f"{PREFIX}{self._renamed.get(end) or self._inner[end]}"
        said = about(value)
        classes = [*(self._renamed[child] for child in self.children.get(end, [])), local.removeprefix(PREFIX)]
        branches: list[Data] = [{"$ref": f"{PREFIX}{name}"} for name in classes]
        branches += [{"type": "null"}] if self._may_be_null(end) else []
        return {"anyOf": branches, **said} if len(branches) > 1 else {"$ref": local, **said}

    def local(self, reference: str) -> str:
        """The name of the lowered schema that a reference leads to, empty where it becomes none."""
        end = self.end(reference)
        return self._renamed.get(end) or self._inner.get(end, "")

    def _may_be_null(self, end: str) -> bool:
        """Whether a schema that becomes a class also takes null, which a class cannot say of itself."""
        if end not in self._null:
            raw = merged(target(self.data, end) or {}, self.resolve)
            types, null = _types(raw)
            of_class = types[:1] == ["object"] or "properties" in raw or "enum" in raw
            self._null[end] = null and "$ref" not in raw and of_class
        return self._null[end]

    def end(self, reference: str) -> str:
        """The last reference of a chain of aliases."""
        for _ in range(50):
            found = target(self.data, reference)
            if not (isinstance(found, dict) and isinstance(found.get("$ref"), str)):
                break
            reference = found["$ref"]
        return reference

    @staticmethod
    def _nullable(value: Data, null: bool) -> Data:
        if not null or not value:
            return value
        if "type" in value and isinstance(value["type"], str) and value["type"] in SCALARS and "enum" not in value:
            return {**value, "type": [value["type"], "null"]}
        said = {key: value[key] for key in KEPT if key in value}
        branches = value["anyOf"] if "anyOf" in value else [_without(value, *KEPT)]
        return {"anyOf": [*(branch for branch in branches if branch != {"type": "null"}), {"type": "null"}], **said}


def _types(value: Data) -> tuple[list[str], bool]:
    """The types of a schema without null, and whether null is one."""
    stated = value.get("type")
    types = [stated] if isinstance(stated, str) else [kind for kind in stated or [] if isinstance(kind, str)]
    rest = [kind for kind in types if kind != "null"]
    values = value.get("enum")
    null = (
        bool(value.get("nullable")) or ("null" in types and bool(rest)) or (isinstance(values, list) and None in values)
    )
    return rest or types, null


def _others(value: Data) -> Any:
    """The schema of the properties that are not named; those of a pattern have one of their own."""
    stated, patterns = value.get("additionalProperties"), value.get("patternProperties")
    if not isinstance(patterns, dict) or not patterns or stated is None or stated is True:
        return stated
    return {"anyOf": [*patterns.values(), *([stated] if stated else [])]}


def _is_secret(value: Any) -> bool:
    return isinstance(value, dict) and bool(value.get("x-credential"))


def _without(value: Data, *keys: str) -> Data:
    return {key: item for key, item in value.items() if key not in keys}
