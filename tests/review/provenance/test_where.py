"""Where an element comes from."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator.spec.document import Document
from review.__main__ import main
from review.provenance import comparison
from tests.review.conftest import Shop, said


def exists(data: Any, pointer: str) -> bool:
    for step in pointer.split("/")[1:]:
        data = data[int(step) if isinstance(data, list) else step.replace("~1", "/").replace("~0", "~")]
    return True


def test_everything_as_json(shop: Shop, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "report.json"
    assert main(["provenance", "--specs", str(shop.specs), "--list", "--json", str(path)]) == 0
    found = json.loads(path.read_text(encoding="utf-8"))["vendors"]["shop"]
    assert all(exists(shop.document().data, pointer) for fact in found["facts"] for pointer in fact["pointers"])
    assert {element["name"]: element["status"] for element in found["elements"]}["CreateShelf.Name"] == "documented"
    assert "example-only: Shelf.ShelfID (shelf.md lines 32-37)" in capsys.readouterr().out


def test_resolution_of_inherited_sources(shop: Shop) -> None:
    from review.provenance.sources import source_at

    document: Document = shop.document()
    name = source_at(document.data, ("components", "schemas", "CreateShelf", "properties", "Name"))
    assert (name.doc, name.lines, name.status) == ("shelf.md", ((24, 24),), "documented")
    page = source_at(document.data, ("paths", "/shelves", "get", "parameters", 0))
    assert (page.doc, page.lines) == ("catalogue.md", ((22, 22),))
    items = source_at(document.data, ("components", "schemas", "ShelfListing", "properties", "entities"))
    assert (items.doc, items.anchor, items.lines, items.see) == ("forum", "12", (), ("X2",))


def test_where_an_element_comes_from(shop: Shop, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["where", "ShelfListing.entities", "--specs", str(shop.specs)]) == 0
    shown = capsys.readouterr().out
    assert "ShelfListing.entities (property, array) at specs/shop/openapi.yaml:" in shown
    assert "inferred, from forum 12" in shown
    assert main(["where", "CreateShelf.*", "--specs", str(shop.specs)]) == 0
    shown = capsys.readouterr().out
    assert "documented, from shelf.md lines 24" in shown
    assert "line 24: property POST /api/shelf Name" in shown
    assert main(["where", "Nothing", "--specs", str(shop.specs)]) == 1


def test_a_parameter_that_goes_with_another_says_so(shop: Shop) -> None:
    page = shop.documents / "catalogue.md"
    text = page.read_text(encoding="utf-8").replace("| Material |", "| Requires &#39;pageSize&#39; to also be set. |")
    page.write_text(text, encoding="utf-8")
    problems = comparison.compare(shop.specs, shop.documents, write=True).problems
    assert said(problems, "only together with pageSize in the document, not in the spec")
