"""Coverage both ways, the ratchet, the register and changed documents, on the shop and on the committed specs."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from generator.spec.document import Document
from generator.spec.problem import Problem
from review.__main__ import main
from review.lint import vocabulary
from review.lint.gates import lint
from review.provenance import comparison, ratchet
from review.schema import read_schema
from tests.review.conftest import SPECS, Shop

TOYS = SPECS.parent / "tests" / "generator" / "toy" / "specs" / "toys"
"""A vendor that keeps no documents."""


def said(problems: list[Problem], text: str) -> bool:
    return any(text in problem.message for problem in problems)


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


CONFLICTS = {
    "another type": ("{type: number, maximum", "{type: boolean, maximum", "getShelves pageSize is in conflict, but"),
    "the other requiredness": (
        "        - name: pageSize\n",
        "        - name: pageSize\n          required: true\n",
        "optional in the documents, the opposite in the spec",
    ),
}


@pytest.mark.parametrize("name", CONFLICTS)
def test_a_conflict_is_held_against_the_lines_it_cites(shop: Shop, name: str) -> None:
    shop.edit("x-source: {lines: 22}", "x-source: {lines: 22, status: conflict, note: As X2 has it., see: [X2]}")
    old, new, text = CONFLICTS[name]
    assert not said(shop.compare(), "is in conflict")
    shop.edit(old, new)
    assert said(shop.compare(), text)
    shop.edit("    caller: A listing.\n", "    caller: A listing.\n    settles: [type, required]\n", shop.register)
    assert not said(shop.compare(), "is in conflict")


def test_a_contradiction_removed_from_the_register_is_named(shop: Shop) -> None:
    shop.edit('    findings: ["spelling:Kind/kind"]\n', "", shop.register)
    (problem,) = shop.compare()
    assert (
        problem.message
        == "not on record: one name in two spellings: Kind/kind (catalogue.md line 23; shelf.md line 17, 25)"
    )
    assert "spelling:Kind/kind" in problem.fix


def test_a_removed_entry_of_a_committed_register_is_named(tmp_path: Path) -> None:
    """The real register of Octeth without O6: the example code that its table does not have comes to light."""
    import shutil

    shutil.copytree(SPECS, tmp_path / "specs")
    path = tmp_path / "specs" / "octeth" / "discrepancies.yaml"
    text = path.read_text(encoding="utf-8")
    start, end = text.index("  - id: O6\n"), text.index("  - id: O7\n")
    path.write_text(text[:start] + text[end:], encoding="utf-8")
    problems = comparison.compare(tmp_path / "specs").problems
    assert said(problems, "shows code 10, Journey not found, which its table does not have")


def test_a_finding_that_is_no_more_is_named(shop: Shop) -> None:
    shop.edit('["spelling:Kind/kind"]', '["spelling:Kind/kind", "http:*"]', shop.register)
    assert said(shop.compare(), "'http:*' is found no more")


def test_an_entry_cites_the_lines_of_its_findings(shop: Shop) -> None:
    shop.edit(
        "where: [{doc: shelf.md, lines: 25}, {doc: catalogue.md, lines: 23}]",
        "where: [{doc: shelf.md, lines: 24}]",
        shop.register,
    )
    assert said(
        shop.compare(),
        "spelling:Kind/kind stands in catalogue.md line 23; shelf.md line 17, 25, which `where` does not cite",
    )


def test_an_exception_needs_a_reason(shop: Shop) -> None:
    shop.edit("x-extensible-enum: [Wood, Steel]", "x-extensible-enum: [Wood]")
    shop.edit("[It grew., It was made.]", "[It grew.]")
    register = shop.register.read_text(encoding="utf-8")
    shop.register.write_text(f"{register}exceptions:\n  - fact: value * Steel\n", encoding="utf-8")
    assert said(shop.lint(), "'reason' is a required property")
    shop.register.write_text(
        f"{register}exceptions:\n  - {{fact: value * Steel, reason: Sold out for good.}}\n", encoding="utf-8"
    )
    assert not said(shop.lint(), "reason")
    assert not said(shop.compare(), "is not in the spec")


def marks(percent: float, *names: str) -> dict[str, Any]:
    return {
        "document facts in the spec": percent,
        "left out": list(names),
        "spec elements documented": 50.0,
        "not documented": [],
    }


def test_percentages_may_not_fall() -> None:
    recorded = {"a": marks(50.0, "error x 1"), "gone": marks(1.0)}
    reached = {"a": marks(49.99, "error x 1", "error x 2"), "new": marks(1.0)}
    assert [problem.message for problem in ratchet.check(recorded, reached, "coverage.json")] == [
        "a: document facts in the spec fell from 50.0 to 49.99 %: error x 2",
        "new: document facts in the spec is not on record",
        "new: spec elements documented is not on record",
        "gone is on record and has no spec, or no inventory",
    ]
    assert ratchet.raised(recorded, {"a": marks(49.0)}) == {"a": marks(50.0)}
    assert ratchet.raised(recorded, {"a": marks(51.0, "error x 3")}) == {"a": marks(51.0, "error x 3")}


def test_the_ratchet_names_the_first_dozen() -> None:
    names = [f"error x {number:02}" for number in range(20)]
    (problem,) = ratchet.check({"a": marks(50.0)}, {"a": marks(1.0, *names)}, "coverage.json")
    assert problem.message.endswith("error x 11, and 8 more")


def test_a_vendor_whose_documents_are_not_on_record_has_no_percentages(shop: Shop) -> None:
    shutil.copytree(TOYS, shop.specs / "toys")
    assert shop.lint() == []
    assert shop.compare() == []
    (shop.specs / "shop" / "inventory.json").unlink()
    assert said(shop.compare(), "shop is on record and has no spec, or no inventory")


def test_the_ratchet_holds_in_the_shop(shop: Shop) -> None:
    shop.edit("x-source: {lines: 22}", "x-source: {lines: 22, status: conflict, note: As X2 has it., see: [X2]}")
    (fall,) = [problem.message for problem in shop.compare() if "fell from" in problem.message]
    assert fall.startswith("shop: spec elements documented fell from")
    assert fall.endswith("%: parameter getShelves pageSize")


def test_a_changed_document_names_what_cites_its_lines(shop: Shop) -> None:
    page = shop.documents / "shelf.md"
    text = page.read_text(encoding="utf-8").replace("# Shelves\n", "# Shelves\n\nNew.\n", 1)
    page.write_text(text.replace("| Yes      |", "| No       |", 1), encoding="utf-8")
    result = comparison.compare(shop.specs, shop.documents)
    assert said(result.problems, "CreateShelf.Name cites changed lines of shelf.md: 24")
    assert said(result.problems, "shelf.md now says: property POST /api/shelf Name")
    assert "shelf.md has changed: 1 of its lines are gone or different" in result.notes
    assert any("lines 51 are 53 now" in note for note in result.notes)
    assert said(result.problems, "shelf.md is another version than the spec's")
    assert len(result.problems) == 5, "nothing is said of lines that only moved"


def test_a_document_that_is_not_there(shop: Shop) -> None:
    (shop.documents / "shelf.md").unlink()
    assert said(comparison.compare(shop.specs, shop.documents).problems, "the document is missing")


def test_an_inventory_of_another_version(shop: Shop) -> None:
    shop.edit(
        "      title: Shelves\n      format: markdown\n      sha256: ",
        "      title: Shelves\n      format: markdown\n      sha256: 0",
    )
    text = shop.spec.read_text(encoding="utf-8")
    shop.spec.write_text(text, encoding="utf-8")
    assert said(shop.compare(), "the inventory of shelf.md is of another version")


@pytest.mark.parametrize(
    ("key", "fix"),
    [
        ("x-repeatabilty", "did you mean x-repeatability?"),
        ("x-sourec", "did you mean x-source?"),
        ("x-zzz", "use one of those"),
    ],
)
def test_a_misspelt_key(shop: Shop, key: str, fix: str) -> None:
    shop.edit("      x-repeatability: safe\n", f"      {key}: safe\n")
    (problem,) = [problem for problem in shop.lint() if "not a known extension" in problem.message]
    assert problem.fix.startswith(fix)
    assert problem.pointer == f"/paths/~1shelves/get/{key}"
    assert (problem.line, problem.column) == (76, 7)


def test_a_known_key_with_a_wrong_value(shop: Shop) -> None:
    shop.edit("x-repeatability: safe", "x-repeatability: harmless")
    schema = read_schema(SPECS / "extensions.schema.json")
    assert said(list(vocabulary.check(shop.document(), schema)), "'harmless' is not one of")


@pytest.mark.parametrize(
    ("old", "new", "pointer"),
    [
        (
            "        default: shop.example.com\n",
            "        default: shop.example.com\n        x-zz: 1\n",
            "/servers/0/variables/host/x-zz",
        ),
        ("    x-displayName: Shelves\n", "    x-displayname: Shelves\n", "/tags/0/x-displayname"),
        ("          x-credential: true\n", "          x-credentials: true\n", "/properties/Token/x-credentials"),
        ("license: {name", "xsource: {}\n  license: {name", "/info/xsource"),
        ("{code: 1, status: 422,", "{code: 1, x-zz: 1, status: 422,", "/x-error-codes/0"),
    ],
)
def test_a_misspelt_key_anywhere(shop: Shop, old: str, new: str, pointer: str) -> None:
    shop.edit(old, new)
    schema = read_schema(SPECS / "extensions.schema.json")
    assert [p for p in vocabulary.check(shop.document(), schema) if p.pointer.endswith(pointer)]


def test_names_of_headers_and_examples_are_no_extensions(shop: Shop) -> None:
    shop.edit(
        "description: It hangs.\n",
        "description: It hangs.\n          headers: {X-Request-Id: {schema: {type: string}}}\n",
    )
    assert not said(shop.lint(), "not a known extension")


@pytest.mark.parametrize(
    ("old", "new", "text"),
    [
        (
            "{value: {ShelfID: 5, Boards: [{Length: 2.5}]}}",
            "{value: {ShelfID: five}}",
            "'five' is not of type 'integer'",
        ),
        ("{value: {ShelfID: 5, Boards: [{Length: 2.5}]}}", "{value: {ShelfId: 5}}", "the schema does not know ShelfId"),
        ("{Length: 2.5}]}}", "{Lenght: 2.5}]}}", "the schema does not know Lenght"),
        ("examples: [2.5]", "examples: [long]", "'long' is not of type 'number'"),
        ("description: Its name.\n", "description: Its name.\n          default: 5\n", "5 is not of type 'string'"),
    ],
)
def test_an_example_that_does_not_fit(shop: Shop, old: str, new: str, text: str) -> None:
    shop.edit(old, new)
    assert said(shop.lint(), text)


def test_a_broken_spec_is_one_clear_message(shop: Shop) -> None:
    shop.edit('schema: {$ref: "#/components/schemas/ShelfListing"}', 'schema: {$ref: "#/components/schemas/Shelfs"}')
    (problem,) = shop.lint()
    assert "'#/components/schemas/Shelfs' does not exist" in problem.message


def test_an_unquoted_status_code(shop: Shop) -> None:
    shop.edit('"422":', "422:")
    (problem,) = shop.lint()
    assert (problem.message, problem.fix) == ("the key '422' is not a string", "put it in quotes")


def test_what_is_skipped_is_said_loudly(shop: Shop, capsys: pytest.CaptureFixture[str]) -> None:
    assert lint(shop.specs, node=False).skipped == ["Redocly: not asked for"]
    arguments = ["lint", "--no-node", "--specs", str(shop.specs)]
    assert main(arguments) == 0
    assert "*** SKIPPED *** Redocly" in capsys.readouterr().err
    assert main([*arguments, "--require-node"]) == 1


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


@pytest.mark.parametrize("text", ["discrepancies: [{id: X1}]\n", "discrepancies: 5\n", "[]\n", "a: [\n"])
def test_a_broken_register_is_a_finding(shop: Shop, text: str, capsys: pytest.CaptureFixture[str]) -> None:
    shop.register.write_text(text, encoding="utf-8")
    for command in ("lint", "provenance"):
        assert main([command, "--specs", str(shop.specs)] + (["--no-node"] if command == "lint" else [])) == 1
        assert "discrepancies.yaml" in capsys.readouterr().out


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"documents": [{"name": 5}]}', '{"documents": [{"name": "a", "facts": 5}]}']
)
def test_a_broken_inventory_is_a_finding(shop: Shop, text: str, capsys: pytest.CaptureFixture[str]) -> None:
    (shop.spec.parent / "inventory.json").write_text(text, encoding="utf-8")
    assert main(["provenance", "--specs", str(shop.specs)]) == 1
    assert "not an inventory" in capsys.readouterr().out


@pytest.mark.parametrize("text", ["openapi: 3.1.0\n", "openapi: 3.1.0\ninfo: 5\npaths: []\n", "5\n"])
def test_a_broken_spec_is_a_finding(shop: Shop, text: str, capsys: pytest.CaptureFixture[str]) -> None:
    shop.spec.write_text(text, encoding="utf-8")
    assert main(["provenance", "--specs", str(shop.specs)]) == 1
    assert "specs/shop/openapi.yaml" in capsys.readouterr().out
