"""What users can see of a generated module: methods, models, typed dicts with their members, and enumerations."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

ALWAYS = {"self", "timeout", "extra_headers", "max_pages"}


class Member(NamedTuple):
    """A parameter, field or value: its type, whether it must be given, and whether its position counts."""

    type: str
    required: bool
    positional: bool = False


Members = dict[str, Member]


@dataclass
class Thing:
    """A method, model, typed dict or enumeration by its members.

    `result` is what a method returns, and what a type alias means; `operation` is the id of a method's operation.
    """

    kind: str
    members: Members = field(default_factory=dict)
    result: str = ""
    operation: str = ""


def surface(path: Path, name: str) -> dict[str, Thing]:
    """The public things of one module of a vendor's package, by the names that users know; none where there is none."""
    if not path.is_file() or not name.endswith(".py"):
        return {}
    parts = name.removesuffix(".py").split("/")
    if parts[-1] == "__init__" or "raw" in parts[1:]:
        return {}
    tree = ast.parse(path.read_text(encoding="utf-8")).body
    if parts == ["payloads"]:
        return dict(_typed_dicts(tree))
    if parts[0] == "resources":
        return {f"{parts[1]}.{name}": thing for name, thing in _resource(tree)}
    return dict(_classes(tree)) if parts[0] in ("models", "errors") else {}


def _classes(tree: list[ast.stmt]) -> Iterator[tuple[str, Thing]]:
    for node in tree:
        bases = {ast.unparse(base) for base in node.bases} if isinstance(node, ast.ClassDef) else set()
        if isinstance(node, ast.ClassDef) and bases & {"OpenEnum", "IntEnum"}:
            yield node.name, Thing("enumeration", dict(_values(node)))
        elif isinstance(node, ast.ClassDef) and "Model" in bases:
            yield node.name, Thing("model", dict(_fields(node)))


def _resource(tree: list[ast.stmt]) -> Iterator[tuple[str, Thing]]:
    """The methods of the sync class; the async one has the same."""
    operations = dict(_operations(tree))
    for node in tree:
        if isinstance(node, ast.ClassDef) and not node.name.startswith("Async"):
            for name, thing, body in _methods(node):
                used = (item.id for item in ast.walk(body) if isinstance(item, ast.Name) and item.id in operations)
                thing.operation = operations.get(next(used, ""), "")
                yield name, thing


def _operations(tree: list[ast.stmt]) -> Iterator[tuple[str, str]]:
    """The ids of the operations by the names of their constants."""
    for node in tree:
        if isinstance(node, ast.AnnAssign) and isinstance(node.value, ast.Call) and isinstance(node.target, ast.Name):
            first = node.value.args[0] if node.value.args else None
            if isinstance(first, ast.Constant) and ast.unparse(node.value.func) == "Operation":
                yield node.target.id, str(first.value)


def _typed_dicts(tree: list[ast.stmt]) -> Iterator[tuple[str, Thing]]:
    for node in tree:
        if isinstance(node, ast.ClassDef):
            yield (
                node.name,
                Thing("typed dict", dict(_keys((_target(item), item.annotation) for item in _annotated(node)))),
            )
        elif isinstance(node, ast.AnnAssign) and node.value is not None:
            yield _target(node), Thing("type", result=ast.unparse(node.value))
        elif isinstance(node, ast.Assign) and isinstance(node.value, ast.Call) and len(node.value.args) > 1:
            keys = node.value.args[1]
            if isinstance(keys, ast.Dict):
                pairs = zip(keys.keys, keys.values, strict=True)
                named = ((str(key.value), value) for key, value in pairs if isinstance(key, ast.Constant))
                yield ast.unparse(node.targets[0]), Thing("typed dict", dict(_keys(named)))


def _keys(pairs: Iterable[tuple[str, ast.expr]]) -> Iterator[tuple[str, Member]]:
    for name, value in pairs:
        text = ast.unparse(value)
        optional = text.startswith("NotRequired[")
        yield name, Member(text.removeprefix("NotRequired[")[:-1] if optional else text, not optional)


def _annotated(node: ast.ClassDef) -> Iterator[ast.AnnAssign]:
    return (item for item in node.body if isinstance(item, ast.AnnAssign))


def _target(node: ast.AnnAssign) -> str:
    return ast.unparse(node.target)


def _methods(node: ast.ClassDef) -> Iterator[tuple[str, Thing, ast.FunctionDef]]:
    """Each method once: types from its definition, requiredness from its overload with keywords."""
    overloads: dict[str, ast.FunctionDef] = {}
    for item in node.body:
        if not isinstance(item, ast.FunctionDef) or item.name.startswith("_") or item.name == "with_raw_response":
            continue
        if any(isinstance(mark, ast.Name) and mark.id == "overload" for mark in item.decorator_list):
            overloads[item.name] = item
            continue
        members = _parameters(item)
        for name, member in _parameters(overloads.get(item.name, item)).items():
            members[name] = members[name]._replace(required=member.required)
        yield item.name, Thing("method", members, ast.unparse(item.returns) if item.returns else ""), item


def _parameters(node: ast.FunctionDef) -> Members:
    spec = node.args
    plain = [*spec.posonlyargs, *spec.args]
    needed = len(plain) - len(spec.defaults)
    found = {
        argument.arg: Member(_type(argument.annotation), index < needed, positional=argument.arg != "body")
        for index, argument in enumerate(plain)
    }
    for argument, default in zip(spec.kwonlyargs, spec.kw_defaults, strict=True):
        found[argument.arg] = Member(_type(argument.annotation), default is None)
    return {name: member for name, member in found.items() if name not in ALWAYS}


def _fields(node: ast.ClassDef) -> Iterator[tuple[str, Member]]:
    for item in node.body:
        if isinstance(item, ast.AnnAssign) and isinstance(item.target, ast.Name) and item.target.id[0] != "_":
            text = ast.unparse(item.annotation)
            yield item.target.id, Member(_type(item.annotation), "Unset" not in text.split(" | "))


def _values(node: ast.ClassDef) -> Iterator[tuple[str, Member]]:
    for item in node.body:
        if isinstance(item, ast.Assign) and isinstance(item.targets[0], ast.Name):
            yield item.targets[0].id, Member(ast.unparse(item.value), required=False)


def _type(annotation: ast.expr | None) -> str:
    """The type without `Unset`, which says that a value may be left out."""
    text = ast.unparse(annotation) if annotation is not None else "Any"
    return " | ".join(part for part in text.split(" | ") if part != "Unset")
