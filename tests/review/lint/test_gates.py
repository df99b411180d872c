"""Defects of thirty kinds, each in a spec that is otherwise sound: some gate of the lint without Node finds each."""

from __future__ import annotations

import pytest

from tests.review.conftest import Shop

PLANTED = {
    "dangling reference": (
        "#/components/schemas/ShelfListing",
        "#/components/schemas/ShelvesListing",
        "does not exist",
    ),
    "reference out of the document": (
        "#/components/schemas/ShelfListing",
        "https://example.com/a.json",
        "leads out of the document",
    ),
    "duplicate operationId": ("operationId: getShelves", "operationId: shelf.create", "another operation's id"),
    "path parameter not declared": ("  /shelves:\n", '  "/shelves/{id}":\n', "id"),
    "path parameter not used": (
        "          in: query\n          description: Material.",
        "          in: path\n          required: true\n          description: Material.",
        "kind",
    ),
    "duplicate parameter": ("        - name: kind\n", "        - name: pageSize\n", "pageSize"),
    "array without items": ('          items: {$ref: "#/components/schemas/Board"}\n', "", "without items"),
    "unknown type": ("schema: {type: number, maximum", "schema: {type: nubmer, maximum", "nubmer"),
    "default of the wrong type": ("default: 25}", "default: many}", "many"),
    "enumeration value of the wrong type": ("[Wood, Steel]\n", "[Wood, 7]\n", "7 is not of type"),
    "duplicate enumeration value": ("[Wood, Steel]\n", "[Wood, Wood]\n", "non-unique"),
    "duplicate YAML key": (
        "      summary: List shelves\n",
        "      summary: List shelves\n      summary: Again\n",
        "stands twice",
    ),
    "broken pattern": ("description: Its name.\n", "description: Its name.\n          pattern: '['\n", "'['"),
    "response without description": ("          description: A page.\n", "", "description"),
    "misspelt OpenAPI key": ("      summary: List shelves\n", "      sumary: List shelves\n", "sumary"),
    "undeclared security scheme": ("security: []", "security: [{key: []}]", "key"),
    "YAML tag": ("title: Shop\n", "title: !!binary Shop\n", "not data"),
    "version that is a number": ('version: "1.0.0"', "version: 1.0", "1.0 is not of type"),
    "no success response": (
        '"200":\n          description: A page.',
        '"300":\n          description: A page.',
        "success",
    ),
    "control character": ("description: Its name.\n", 'description: "Its\\u0007name."\n', "control"),
}


@pytest.mark.parametrize("name", PLANTED)
def test_a_planted_defect_is_found(shop: Shop, name: str) -> None:
    old, new, text = PLANTED[name]
    shop.edit(old, new)
    problems = shop.lint()
    assert any(text in problem.message for problem in problems), problems
    assert all(problem.file and problem.fix for problem in problems)
