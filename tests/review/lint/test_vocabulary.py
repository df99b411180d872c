"""The closed set of extension keys, and values that have their shape."""

from __future__ import annotations

import pytest

from review.__main__ import main
from review.lint import vocabulary
from review.lint.gates import lint
from review.schema import read_schema
from tests.review.conftest import SPECS, Shop, said


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
    assert (problem.line, problem.column) == (83, 7)


def test_a_known_key_with_a_wrong_value(shop: Shop) -> None:
    shop.edit("x-repeatability: safe", "x-repeatability: harmless")
    schema = read_schema(SPECS / "extensions.schema.json")
    assert said(list(vocabulary.misshapen(shop.document(), schema)), "'harmless' is not one of")


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
    found = [gate(shop.document(), schema) for gate in (vocabulary.unknown, vocabulary.misshapen)]
    assert [p for problems in found for p in problems if p.pointer.endswith(pointer)]


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


@pytest.mark.parametrize("text", ["openapi: 3.1.0\n", "openapi: 3.1.0\ninfo: 5\npaths: []\n", "5\n"])
def test_a_broken_spec_is_a_finding(shop: Shop, text: str, capsys: pytest.CaptureFixture[str]) -> None:
    shop.spec.write_text(text, encoding="utf-8")
    assert main(["provenance", "--specs", str(shop.specs)]) == 1
    assert "specs/shop/openapi.yaml" in capsys.readouterr().out
