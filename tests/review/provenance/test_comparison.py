"""The documents against the spec: everything that differs is a finding."""

from __future__ import annotations

import pytest

from review.provenance import comparison
from tests.review.conftest import SPECS, Shop, said


def test_the_shop_is_free_of_findings(shop: Shop) -> None:
    assert shop.compare() == []
    assert shop.lint() == []


def test_the_committed_specs_are_free_of_findings() -> None:
    """Runs on the committed inventories; needs no documents."""
    assert comparison.compare(SPECS).problems == []


def test_every_fact_of_the_shop_is_in_the_spec(shop: Shop) -> None:
    (coverage,) = comparison.compare(shop.specs).coverages
    assert coverage.facts_covered == 100
    assert {element.source.status for element in coverage.added} == {"inferred", "example-only"}
    assert coverage.elements_documented == round(100 * (1 - len(coverage.added) / len(coverage.elements)), 2)


PLANTED = {
    "an invented parameter": (
        '      responses:\n        "200":\n          description: A page.',
        "        - name: colour\n          in: query\n          description: Colour.\n"
        "          schema: {type: string}\n"
        '          x-source: {lines: 23}\n      responses:\n        "200":\n          description: A page.',
        "colour is called documented, but no document speaks of it",
    ),
    "an invented property": (
        "        Kind:\n          $ref",
        "        Colour: {type: string, description: Colour., x-source: {lines: 25}}\n        Kind:\n          $ref",
        "CreateShelf.Colour is called documented, but no document speaks of it",
    ),
    "a dropped error code": (
        "        - {code: 2, status: 404, message: Wall not found, x-source: {lines: 51, status: documented}}\n",
        "",
        "line 51 of the document is not in the spec: error POST /api/shelf 2",
    ),
    "an error code with another status": (
        "{code: 1, status: 422",
        "{code: 1, status: 400",
        "status or message differs",
    ),
    "a dropped enumeration value": (
        "x-extensible-enum: [Wood, Steel]",
        "x-extensible-enum: [Wood]",
        "value POST /api/shelf Steel",
    ),
    "an invented enumeration value": ("[Wood, Steel]\n", "[Wood, Steel, Glass]\n", "no document names the value Glass"),
    "a dropped parameter": ("        - name: kind\n", "        - name: sort\n", "parameter getShelves kind"),
    "a wrong type": (
        "schema: {type: number, maximum",
        "schema: {type: boolean, maximum",
        "Number in the document, boolean",
    ),
    "a wrong default": ("default: 25}", "default: 20}", "default 25 in the document, 20 in the spec"),
    "a missing limit": ("maximum: 200, ", "", "at most 200 in the document, no such limit"),
    "a wrong requiredness": (
        "required: [Name]",
        "required: [Name, Kind]",
        "optional in the document, the opposite in the spec",
    ),
    "an unfounded format": (
        "type: string\n          description: Its name.",
        "type: string\n          format: uuid\n          description: Its name.",
        "no document says format uuid",
    ),
    "a wrong path": ("  /shelves:\n", "  /shelfs:\n", "GET /shelves in the document"),
    "a dropped permission": ('["shop:shelf:view"]', '["shop:shelf:edit"]', "permission getShelves shop:shelf:view"),
    "a dropped answer": (
        '"200":\n          description: It hangs.',
        '"201":\n          description: It hangs.',
        "response POST /api/shelf 200",
    ),
    "another example": ("Name: Oak, Kind: Wood", "Name: Ash, Kind: Wood", "example POST /api/shelf request"),
    "a wrong line": (
        "x-source: {lines: 24}",
        "x-source: {lines: 12}",
        "CreateShelf.Name cites line 12, the document speaks of it in 16, 24",
    ),
    "a line beyond the end": ("x-source: {lines: 24}", "x-source: {lines: 240}", "has 51 lines, not 240-240"),
    "a wrong quotation": ("`Wood`, `Steel`", "`Wood`, `Stone`", "was not found in shelf.md lines 25"),
    "too little claimed": (
        "{lines: 23}\n      responses",
        "{lines: 23, status: inferred, note: By guess only.}\n      responses",
        "is called inferred, but the document states it",
    ),
    "an example that is none": (
        "x-source: {lines: 24}",
        "x-source: {doc: catalogue.md, lines: 3, status: example-only, note: Not there.}",
        "CreateShelf.Name is called example-only, but the document states it",
    ),
    "an example that nobody shows": (
        'x-source: {doc: forum, anchor: "12", status: inferred',
        "x-source: {doc: shelf.md, lines: 3, status: example-only",
        "ShelfListing.entities is called example-only, but no example shows it",
    ),
    "an unknown number": ("see: [X2]", "see: [X9]", "X9 is not in the register"),
    "a quotation that speaks of something else": (
        "x-source: {lines: 35, status: example-only, note: Only an example shows it.}",
        "x-source: {lines: 24, quote: Its name.}",
        "Board.Length is called documented, but only examples show it",
    ),
}


@pytest.mark.parametrize("name", PLANTED)
def test_a_planted_defect_is_found(shop: Shop, name: str) -> None:
    old, new, text = PLANTED[name]
    shop.edit(old, new)
    assert said(shop.compare(), text) or said(shop.lint(), text)


def test_a_removed_operation_is_a_handful_of_findings(shop: Shop) -> None:
    text = shop.spec.read_text(encoding="utf-8")
    start = text.index("  /shelves:\n")
    shop.spec.write_text(text[:start] + text[text.index("components:\n") :], encoding="utf-8")
    (gone,) = [
        problem.message for problem in shop.compare() if "operation getShelves is not in the spec" in problem.message
    ]
    assert "facts of lines" in gone
    assert len(shop.compare()) < 10
