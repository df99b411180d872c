"""Templates print data that Python has made: they decide nothing, and those that override the engine's say why."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

pytest.importorskip("openapi_python_client", reason="the generator's engines are not installed here")

from jinja2 import Environment, nodes

from generator.lower.names import CLASSES
from generator.render import groups
from generator.render.package import TEMPLATES

DECIDING = (nodes.And, nodes.BinExpr, nodes.Compare, nodes.CondExpr, nodes.Not, nodes.Or, nodes.Test)
FILTERS = {"closed", "indent", "join", "safe_for_docstring", "sort", "trim", "wordwrap"}
ENGINE = "https://github.com/openapi-generators/openapi-python-client/"


def every(folder: str = "*") -> list[Path]:
    return sorted(TEMPLATES.glob(f"{folder}/*.jinja"))


@pytest.mark.parametrize("path", every(), ids=lambda path: path.name)
def test_a_template_only_prints(path: Path) -> None:
    tree = Environment(autoescape=True).parse(path.read_text(encoding="utf-8"))
    assert not [(type(node).__name__, node.lineno) for node in tree.find_all(DECIDING)]
    assert {node.name for node in tree.find_all(nodes.Filter)} <= FILTERS


@pytest.mark.parametrize("path", every("engine"), ids=lambda path: path.name)
def test_an_override_names_its_original_and_the_reason(path: Path) -> None:
    comment, end, _ = path.read_text(encoding="utf-8").partition("-#}")
    link, _, reason = comment.removeprefix("{#- Overrides ").partition("\n")
    assert end
    assert link.startswith(f"{ENGINE}blob/v")
    assert link.endswith(f"/templates/{path.name}")
    assert len(reason.split()) > 4


IMPORTED = re.compile(r"^ *from \S+ import (.+)$", re.MULTILINE)


def imported(folder: str = "*") -> set[str]:
    """The names in capitals that the modules import, but those that are made of a resource's."""
    lines = [line for path in every(folder) for line in IMPORTED.findall(path.read_text(encoding="utf-8"))]
    names = {name.rpartition(" as ")[2].strip() for line in lines for name in line.split(",") if "{" not in name}
    return {name for name in names if name[:1].isupper()}


def test_no_class_of_a_document_is_called_as_what_a_module_imports() -> None:
    assert len(imported()) > 20
    assert imported() <= CLASSES
    assert imported("ours") <= groups.CLASSES, "classes of resources"
