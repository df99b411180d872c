"""Each house rule passes the shop, and finds the one defect planted for it."""

from __future__ import annotations

import pytest

from review.lint import rules
from tests.review.conftest import Shop

BOARD = "      description: A board.\n"
PERMISSIONS = '      x-permissions: {any: ["shop:shelf:view"]}\n'
PAGES = """\
      x-speakeasy-pagination:
        type: offsetLimit
        inputs: [{{name: {name}, in: parameters, type: page}}]
        outputs: {{results: $.{results}}}
"""
PLANTED = {
    "operation-id": ("      operationId: getShelves\n", ""),
    "one-tag": ("      tags: [shelves]\n      summary: List", "      tags: [shelves, walls]\n      summary: List"),
    "summary": ("      summary: List shelves\n", ""),
    "description": ("      description: Lists shelves.\n", ""),
    "method-name": ("      x-speakeasy-name-override: list\n", ""),
    "unique-method-name": ("x-speakeasy-name-override: list", "x-speakeasy-name-override: create"),
    "repeatability": ("      x-repeatability: safe\n", ""),
    "verification": ("operations: [getShelves], desc", "operations: [postShelves], desc"),
    "error-schema": (
        '        "404":\n          description: No such wall.\n          content:\n            application/json:\n'
        '              schema: {$ref: "#/components/schemas/ErrorList"}\n              examples:\n'
        "                wall: {value: {Errors: [{Code: 2, Message: Wall not found}]}}\n",
        "",
    ),
    "typed-answers": ('              schema: {$ref: "#/components/schemas/Shelf"}\n', ""),
    "examples": ("            examples:\n              oak: {value: {Token: t, Name: Oak, Kind: Wood}}\n", ""),
    "parameter-description": ("          description: Material.\n", ""),
    "query-lists": ('schema: {$ref: "#/components/schemas/Kind"}\n', "schema: {type: array, items: {type: string}}\n"),
    "successor": ("      description: Lists shelves.\n", "      description: Lists shelves.\n      deprecated: true\n"),
    "used": ("    Board:\n", "    Nail: {type: string, description: Unused.}\n    Board:\n"),
    "described": ("          description: Length in metres.\n", ""),
    "no-inline": (
        'items: {$ref: "#/components/schemas/Board"}',
        "items: {type: object, properties: {a: {type: string}}}",
    ),
    "open-objects": (
        "      description: A board.\n",
        "      description: A board.\n      additionalProperties: false\n",
    ),
    "open-enumerations": ("x-extensible-enum: [Wood", "enum: [Wood"),
    "declared-required": ("required: [Name]", "required: [Name, Nmae]"),
    "enumeration-names": ("[It grew., It was made.]", "[It grew.]"),
    "enumeration-values": ("x-extensible-enum: [Wood, Steel]", "x-extensible-enum: [Wood, 7]"),
    "success": ('"200":\n          description: A page.', '"300":\n          description: A page.'),
    "patterns": ("description: Its name.\n", "description: Its name.\n          pattern: '['\n"),
    "list-items": ('          items: {$ref: "#/components/schemas/Board"}\n', ""),
    "in-schema": ("maximum: 200, ", ""),
    "in-prose": ("Entries per page, at most 200.", "Entries per page."),
    "traced": ('      x-source: {lines: 25, quote: "`Wood`, `Steel`"}\n', ""),
    "origin": ("x-source: {doc: forum,", "x-source: {doc: forun,"),
    "noted": (", note: The page gives no operation id.", ""),
    "on-record": ("lines: 32-37, status: example-only", "lines: 32-37, status: conflict"),
    "resolvable": ('x-source: {doc: forum, anchor: "12"', "x-source: {doc: forum, lines: 12"),
    "digests": ("    - id: forum\n", "    - id: forum.txt\n      title: Old\n    - id: forum\n"),
    "version": ("openapi: 3.1.0", "openapi: 3.0.3"),
    "security-once": ("      x-repeatability: safe\n", "      x-repeatability: safe\n      security: [{key: []}]\n"),
    "security-declared": ("security: []", "security: [{key: []}]"),
    "https": ("https://{host}", "http://{host}"),
    "server-defaults": ("        default: shop.example.com\n", ""),
    "tags": ("    x-displayName: Shelves\n", ""),
    "header-description": (
        "          description: It hangs.\n",
        "          description: It hangs.\n          headers: {X-Wall: {schema: {type: string}}}\n",
    ),
    "paging": (PERMISSIONS, PERMISSIONS + PAGES.format(name="pagesize", results="entities")),
    "discriminators": (BOARD, f"{BOARD}      discriminator: {{propertyName: Kind}}\n"),
    "error-codes": ("{code: 2, status: 404", "{code: 2, status: 409"),
    "constants": ("          description: A token.\n", "          description: A token.\n          const: t\n"),
    "no-anchors": ("title: Shop\n", "title: !!str Shop\n"),
}


def test_every_rule_has_a_planted_defect_and_a_reason() -> None:
    assert set(PLANTED) == {rules.name(rule) for rule in rules.RULES}
    assert all(rule.__doc__ for rule in rules.RULES)


def test_the_shop_keeps_every_rule(shop: Shop) -> None:
    assert list(rules.check(shop.document())) == []


@pytest.mark.parametrize("name", PLANTED)
def test_a_rule_finds_its_defect(shop: Shop, name: str) -> None:
    old, new = PLANTED[name]
    shop.edit(old, new)
    found = [problem for problem in rules.check(shop.document()) if problem.message.startswith(f"[{name}]")]
    assert found, f"{name} found nothing"
    assert all(
        problem.file == "specs/shop/openapi.yaml" and problem.line and problem.column and problem.fix
        for problem in found
    )


SUMMARY, MATERIAL = "      summary: List shelves\n", 'schema: {$ref: "#/components/schemas/Kind"}\n'
ELSEWHERE = [
    ("https", SUMMARY, SUMMARY + '      servers: [{url: "http://shop.example.com"}]\n'),
    ("https", "  /shelves:\n", '  /shelves:\n    servers: [{url: "http://shop.example.com"}]\n'),
    ("successor", SUMMARY, f"{SUMMARY}      x-withdrawn: {{since: 2026-01, status: 410, successor: GET /walls}}\n"),
    (
        "server-defaults",
        SUMMARY,
        SUMMARY + '      servers: [{url: "https://{h}.example", variables: {h: {default: a}}}]\n',
    ),
    ("open-enumerations", MATERIAL, "schema: {type: string, enum: [Wood]}\n"),
    ("no-inline", MATERIAL, "style: deepObject\n          schema: {type: object, properties: {a: {type: string}}}\n"),
    ("no-inline", MATERIAL, "content: {text/json: {schema: {type: object, properties: {a: {type: string}}}}}\n"),
    ("used", "components:\n", "components:\n  securitySchemes: {key: {type: http, scheme: basic}}\n"),
    ("paging", PERMISSIONS, PERMISSIONS + PAGES.format(name="pageSize", results="entites")),
    ("discriminators", BOARD, f'{BOARD}      discriminator: {{propertyName: Length, mapping: {{a: "#/x/Plank"}}}}\n'),
    ("error-codes", "code: 1, status: 422, message: Missing Name", "code: 2, status: 404, message: Wall not found"),
]


@pytest.mark.parametrize(("name", "old", "new"), ELSEWHERE)
def test_a_rule_looks_everywhere(shop: Shop, name: str, old: str, new: str) -> None:
    shop.edit(old, new)
    assert [problem for problem in rules.check(shop.document()) if problem.message.startswith(f"[{name}]")]


def test_a_deprecated_operation_may_say_that_there_is_no_successor(shop: Shop) -> None:
    shop.edit(
        "      description: Lists shelves.\n", "      description: Withdrawn; no successor.\n      deprecated: true\n"
    )
    assert list(rules.check(shop.document())) == []


def test_an_operation_that_acts_each_time_says_how_to_check(shop: Shop) -> None:
    shop.edit("      x-verify: {operations: [getShelves], description: The list has a shelf of this name.}\n", "")
    assert [problem.message for problem in rules.check(shop.document())] == [
        "[verification] unsafe, and nothing tells how to check"
    ]


def test_a_limit_may_stand_in_a_pattern_or_on_the_items(shop: Shop) -> None:
    shop.edit(
        "schema: {type: number, maximum: 200, default: 25}", "schema: {type: string, pattern: '^(1?[0-9]{1,2}|200)$'}"
    )
    assert not [problem for problem in rules.check(shop.document()) if "in-schema" in problem.message]
