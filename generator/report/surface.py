"""What users can see of a generated module: methods with their parameters, models with fields, enumerations."""

from __future__ import annotations

import ast
from collections.abc import Iterator
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
    """A method, model or enumeration by its members; `result` is what a method returns."""

    kind: str
    members: Members = field(default_factory=dict)
    result: str = ""


def surface(path: Path, name: str) -> dict[str, Thing]:
    """The public things of one module of a vendor's package, by the names that users know; none where there is none."""
    if not path.is_file() or not name.endswith(".py"):
        return {}
    parts = name.removesuffix(".py").split("/")
    if parts[0] not in ("resources", "models", "errors") or parts[-1] == "__init__" or "raw" in parts[1:]:
        return {}
    found: dict[str, Thing] = {}
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if not isinstance(node, ast.ClassDef):
            continue
        bases = {ast.unparse(base) for base in node.bases}
        if parts[0] == "resources":
            if not node.name.startswith("Async"):
                found |= {f"{parts[1]}.{name}": thing for name, thing in _methods(node)}
        elif bases & {"OpenEnum", "IntEnum"}:
            found[node.name] = Thing("enumeration", dict(_values(node)))
        elif "Model" in bases:
            found[node.name] = Thing("model", dict(_fields(node)))
    return found


def _methods(node: ast.ClassDef) -> Iterator[tuple[str, Thing]]:
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
        yield item.name, Thing("method", members, ast.unparse(item.returns) if item.returns else "")


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
