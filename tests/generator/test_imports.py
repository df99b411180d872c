"""Imports of the generator run one way, from a document to files; review uses the door `generator.spec`."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from .runs import ROOT

STAGES = {
    "spec": set[str](),
    "check": {"spec"},
    "lower": {"spec", "runtime"},
    "render": {"spec", "lower", "runtime"},
    "output": {"spec"},
    "report": {"spec"},
    "runtime": set[str](),
}
"""The folders that each folder may import, beside itself. `runtime` says what a media type is, once."""
REVIEW = {"generator.spec", "generator.check", "generator.package", "generator.report"}


def imported(path: Path) -> Iterator[str]:
    """The absolute names that a module imports, at its top and inside functions."""
    package = ".".join(path.relative_to(ROOT).parts[:-1])
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package.split(".")[: len(package.split(".")) - node.level + 1] if node.level else []
            start = ".".join([*base, *([node.module] if node.module else [])])
            yield from (f"{start}.{alias.name}" for alias in node.names)


def module_name(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def modules(folder: str) -> list[Path]:
    return sorted((ROOT / folder).rglob("*.py"))


@pytest.mark.parametrize("stage", STAGES)
def test_a_stage_imports_only_stages_before_it(stage: str) -> None:
    allowed = {stage, *STAGES[stage]}
    for path in modules(f"generator/{stage}"):
        found = {name.split(".")[1] for name in imported(path) if name.startswith("generator.")}
        assert found <= allowed, path.relative_to(ROOT)


def test_no_two_modules_import_each_other() -> None:
    paths = {module_name(path): path for path in modules("generator")}
    uses = {
        name: {used for found in imported(path) for used in (found, found.rpartition(".")[0])} & paths.keys() - {name}
        for name, path in paths.items()
    }
    while leaves := {name for name, used in uses.items() if not used}:
        uses = {name: used - leaves for name, used in uses.items() if name not in leaves}
    assert not uses


def test_review_uses_the_door() -> None:
    found = {".".join(name.split(".")[:2]) for path in modules("review") for name in imported(path)}
    assert {name for name in found if name.startswith("generator")} <= REVIEW
