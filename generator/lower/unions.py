"""What tells the branches of a union apart: tags where the document has them, otherwise the shapes of its objects.

Both are kept beside each lowered schema, `x-tags` and `x-shape`, for the decoder that is rendered from it.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator
from typing import Any

from generator.spec.places import is_reference, is_value, walk

from .all_of import merged
from .recursion import PREFIX
from .schemas import Data, Schemas

TAGS, SHAPE = "x-tags", "x-shape"
DEPTH, INSIDE = 3, 3
"""Levels of objects that a shape looks into, and of lists and unions between two of them."""
LETTERS = {"string": "s", "integer": "i", "number": "n", "boolean": "b", "object": "o", "array": "a", "null": "0"}

EITHER = "|"
_CLASS = re.compile(r"\[\^?\]?(?:[^\]\\]|\\.)*\]|\\[dwsDWS.]")
"""A class of characters, or the short form of one."""
FORMATS = {
    "date": r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
    "date-time": r"^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ][0-9]{2}:",
    "email": r"^[^@]+@[^@]+$",
    "uuid": r"^[0-9A-Fa-f]{8}-?[0-9A-Fa-f]{4}-?[0-9A-Fa-f]{4}-?[0-9A-Fa-f]{4}-?[0-9A-Fa-f]{12}$",
}
"""Patterns of the formats that tell texts apart."""
Check = list[Any]
ANYTHING: Check = ["", [], None]
Shape = tuple[list[str], dict[str, Check], bool | Check]
"""Required names, the checks of the known ones, and whether others are refused, or their check."""


def tell_apart(data: Data, schemas: Schemas, paths: Data) -> None:
    """Add tags, constants and shapes to the lowered schemas."""
    tags: dict[str, dict[str, list[Any]]] = {}
    for name, key, values in [*_declared(data, schemas), *_inherited(data, schemas)]:
        known = tags.setdefault(name, {}).setdefault(key, [])
        known += [value for value in values if value not in known]
    for name, keys in tags.items():
        schema = schemas.out[name]
        schema[TAGS] = keys
        for key, values in keys.items():
            stated = schema.get("properties", {}).get(key)
            if stated is not None and len(values) == 1 and "const" not in stated:
                schema["properties"][key] = {"const": values[0], **_about(stated)}
    for names in _unions([paths, schemas.out], schemas.out):
        if not _by_tag(names, schemas.out):
            for name in names:
                if SHAPE not in schemas.out[name] and name in schemas.stated:
                    schemas.out[name][SHAPE] = _shape(schemas.stated[name], schemas, DEPTH)


def _about(stated: Data) -> Data:
    return {"description": stated["description"]} if "description" in stated else {}


def _declared(data: Data, schemas: Schemas) -> Iterator[tuple[str, str, list[Any]]]:
    """Branch, property and values of each branch that a discriminator tells apart."""
    for steps, value in walk(data):
        if not isinstance(value, dict) or "discriminator" not in value or is_value(steps):
            continue
        key, mapping = _discriminator(value)
        branches = value.get("oneOf") or value.get("anyOf")
        for branch in branches if key and isinstance(branches, list) and is_reference((*steps, "$ref")) else ():
            reference = branch.get("$ref") if isinstance(branch, dict) else None
            if isinstance(reference, str):
                local = schemas.local(reference)
                if local in schemas.out:
                    others = [None] if _end(value["discriminator"].get("defaultMapping")) == reference else []
                    yield local, key, [*_values(reference, key, mapping, schemas), *others]


def _inherited(data: Data, schemas: Schemas) -> Iterator[tuple[str, str, list[Any]]]:
    """The same for the schemas that are made of a base with a discriminator; the base itself has no value."""
    for base, children in schemas.children.items():
        key, mapping = _discriminator(schemas.resolve({"$ref": base}))
        for reference in children:
            yield schemas.local(reference), key, _values(reference, key, mapping, schemas)
        own = [_typed(value, key, base, schemas) for value, end in mapping.items() if schemas.end(end) == base]
        yield schemas.local(base), key, own


def _discriminator(value: Data) -> tuple[str, dict[str, str]]:
    stated = value.get("discriminator")
    if not isinstance(stated, dict) or not isinstance(stated.get("propertyName"), str):
        return "", {}
    mapping = stated.get("mapping")
    texts = mapping.items() if isinstance(mapping, dict) else ()
    return stated["propertyName"], {str(value): _end(end) for value, end in texts if isinstance(end, str)}


def _end(schema: Any) -> str:
    """The reference that a mapping means by a schema's name or reference."""
    return str(schema) if "/" in str(schema) else f"{PREFIX}{schema}"


def _values(reference: str, key: str, mapping: dict[str, str], schemas: Schemas) -> list[Any]:
    """The values that stand for a branch: those of the mapping, else the schema's name."""
    short = reference.rsplit("/", 1)[1]
    values = [value for value, end in mapping.items() if end == reference] or [short]
    return [_typed(value, key, reference, schemas) for value in values]


def _typed(text: str, key: str, reference: str, schemas: Schemas) -> Any:
    """The keys of a mapping are texts; the property may be a number."""
    whole = merged(schemas.resolve({"$ref": reference}), schemas.resolve)
    stated = merged(schemas.resolve(whole.get("properties", {}).get(key, {})), schemas.resolve)
    if stated.get("type") == "integer" and text.lstrip("-").isdigit():
        return int(text)
    return text


def _unions(values: Any, schemas: dict[str, Data]) -> Iterator[list[str]]:
    """The classes of each union that has several, also as items of its lists."""
    waiting = list(values)
    while waiting:
        value = waiting.pop()
        if isinstance(value, list):
            waiting += value
        elif isinstance(value, dict):
            if isinstance(value.get("anyOf"), list):
                for branches in (value["anyOf"], [branch.get("items", {}) for branch in value["anyOf"]]):
                    names = list(dict.fromkeys(_classes(branches, schemas)))
                    if len(names) > 1:
                        yield names
            waiting += [item for key, item in value.items() if key not in (TAGS, SHAPE)]


def _classes(branches: list[Data], schemas: dict[str, Data]) -> Iterator[str]:
    for branch in branches:
        name = str(branch.get("$ref", "")).removeprefix(PREFIX)
        schema = schemas.get(name, {})
        if schema.get("type") == "object":
            yield name
        elif "anyOf" in schema or "anyOf" in branch:
            yield from _classes(schema.get("anyOf") or branch["anyOf"], schemas)


def tags_of(schema: Data) -> dict[str, list[Any]]:
    """The values by which a lowered schema is told apart, by property."""
    required = schema.get("required", [])
    found = {
        key: [item["const"]]
        for key, item in schema.get("properties", {}).items()
        if "const" in item and key in required
    }
    return {**found, **schema.get(TAGS, {})}


def _by_tag(names: list[str], schemas: dict[str, Data]) -> bool:
    return bool(common_tag([tags_of(schemas[name]) for name in names]))


def common_tag(tags: list[dict[str, list[Any]]]) -> str:
    """The property whose values tell all branches apart, or nothing."""
    for key in sorted(set.intersection(*(set(one) for one in tags)) if tags else ()):
        values = [value for one in tags for value in one[key]]
        if len(values) == len(set(values)) and sum(not one[key] for one in tags) <= 1:
            return key
    return ""


def _shape(value: Any, schemas: Schemas, depth: int) -> Shape:
    whole = merged(schemas.resolve(value), schemas.resolve)
    stated, others = whole.get("properties"), whole.get("additionalProperties")
    properties = stated if isinstance(stated, dict) else {}
    required = [name for name in whole.get("required", []) if isinstance(name, str)]
    checks = {name: _check(item, schemas, depth - 1) for name, item in properties.items()}
    if "patternProperties" in whole or not (others is False or (isinstance(others, dict) and depth > 0)):
        return required, checks, False
    check = _check(others, schemas, depth - 1) if others else None
    return required, checks, True if check is None else False if check == ANYTHING else check


def _check(value: Any, schemas: Schemas, depth: int, inside: int = INSIDE) -> Check:
    """Letters of the types that a value may have (none: any), the values it may have (none: any), what is inside.

    Of a union, `|` and the checks of its branches.
    """
    whole = merged(schemas.resolve(value), schemas.resolve)
    if "$ref" in whole:
        whole = merged(schemas.resolve(whole), schemas.resolve)
    branches = [branch for key in ("anyOf", "oneOf") for branch in whole.get(key) or []]
    if branches and "properties" not in whole and "enum" not in whole and inside:
        return _either([_check(branch, schemas, depth, inside - 1) for branch in branches], bool(whole.get("nullable")))
    types = whole.get("type")
    letters = [LETTERS.get(kind, "") for kind in ([types] if isinstance(types, str) else types or [])]
    if letters and (whole.get("nullable") or None in (whole.get("enum") or [])):
        letters.append("0")
    values = [whole["const"]] if "const" in whole else whole.get("enum") or []
    letters = letters or sorted({_letter(item) for item in values})
    values = [item for item in values if isinstance(item, str | int | float)]
    inner: Any = _pattern(whole) if letters and {*letters} <= {"s", "0"} else None
    if inside and {"a"} <= {*letters} <= {"a", "0"} and isinstance(whole.get("items"), dict):
        inner = _check(whole["items"], schemas, depth, inside - 1)
    elif depth > 0 and "o" in letters and "a" not in letters and _says(whole):
        inner = list(_shape(whole, schemas, depth))
    return ["".join(letters) if all(letters) else "", values, inner]


def _letter(value: Any) -> str:
    """The JSON type of a value."""
    kinds = ((bool, "b"), (str, "s"), (int, "i"), (float, "n"), (list, "a"), (dict, "o"))
    return next((letter for kind, letter in kinds if isinstance(value, kind)), "0")


def _pattern(whole: Data) -> str | None:
    """A pattern that Python reads and that takes no more than quadratic time over a short text."""
    stated = whole.get("pattern", FORMATS.get(str(whole.get("format"))))
    if not isinstance(stated, str) or re.search(r"[()|\\]", _CLASS.sub("c", stated)) or not stated.isascii():
        return None
    if len(re.findall(r"[*+]|,\}", _CLASS.sub("c", stated))) > 2:
        return None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            re.compile(stated)
    except (re.error, OverflowError, RecursionError, Warning):  # some sets of characters will mean something else
        return None
    return stated


def _says(whole: Data) -> bool:
    """Whether an object's schema says anything of what is inside."""
    return bool(whole.get("properties") or whole.get("required") or isinstance(whole.get("additionalProperties"), dict))


def _either(checks: list[Check], null: bool) -> Check:
    """The check of a union: of types alone where its branches say no more."""
    if ANYTHING in checks:
        return ANYTHING
    checks = [*checks, ["0", [], None]] if null else checks
    if all(values == [] and inner is None for _, values, inner in checks):
        return ["".join(sorted(set("".join(letters for letters, _, _ in checks)))), [], None]
    return [EITHER, checks, None]
