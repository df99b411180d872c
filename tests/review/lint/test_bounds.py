"""`lint` and `where` end over any document, with findings and without a traceback."""

from __future__ import annotations

import time

import pytest

from generator.spec.problem import SpecError
from review.__main__ import main
from review.lint import engines, patterns
from review.lint.gates import lint
from review.lint.patterns import TooSlow, Validator, found
from review.provenance.where import where
from tests.review.conftest import Shop

LIMIT = 0.05
"""Seconds, in the place of one: none of these patterns would end in a year."""
SLOW = ["^(a+)+$", "^(a|a)*$", "^(a?){30}a{30}$", "(x+x+)+y"]


@pytest.fixture
def limit(monkeypatch: pytest.MonkeyPatch) -> None:
    assert patterns.LIMIT == 1
    monkeypatch.setattr(patterns, "LIMIT", LIMIT)


@pytest.mark.usefixtures("limit")
@pytest.mark.parametrize("pattern", SLOW)
def test_a_pattern_that_backtracks_ends(pattern: str) -> None:
    start = time.perf_counter()
    with pytest.raises(TooSlow):
        found(pattern, ("x" if "x" in pattern else "a") * 60 + "!")
    assert time.perf_counter() - start < LIMIT + 10


@pytest.mark.parametrize(
    ("pattern", "text", "fits"), [("^(a+)+$", "aaa", True), ("b", "abc", True), ("^b*$", "a", False)]
)
def test_others_are_judged_as_ever(pattern: str, text: str, fits: bool) -> None:
    assert found(pattern, text) is fits


@pytest.mark.usefixtures("limit")
@pytest.mark.parametrize("keyword", ["default: {}", "examples: [{}]"])
def test_lint_names_the_pattern(shop: Shop, keyword: str) -> None:
    text = '"' + "a" * 40 + '!"'
    shop.edit(
        "          description: Its name.\n",
        f"          description: Its name.\n          pattern: '^(a+)+$'\n          {keyword.replace('{}', text)}\n",
    )
    assert any("takes longer than 0.05 s" in problem.message for problem in shop.lint())


@pytest.mark.usefixtures("limit")
def test_a_pattern_of_property_names() -> None:
    schema = {"patternProperties": {"^(a+)+$": {"type": "integer"}, "^b": {"type": "integer"}}}
    messages = [error.message for error in Validator(schema).iter_errors({"a" * 40 + "!": 1, "bb": "x", "c": "x"})]
    assert len(messages) == 2
    assert "takes longer than 0.05 s" in messages[0]
    assert messages[1] == "'x' is not of type 'integer'"


REFERENCES = ["other.json#/x", "https://example.com/x.json#/x", "#/components/schemas/Missing", "#/info/title", "#"]


@pytest.mark.parametrize("reference", [*REFERENCES, "#/paths/~1shelves/get/tags/0"])
def test_where_names_a_reference_that_leads_nowhere(
    shop: Shop, reference: str, capsys: pytest.CaptureFixture[str]
) -> None:
    shop.edit("#/components/schemas/ShelfListing", reference)
    assert main(["where", "Shelf*", "--specs", str(shop.specs)]) == 1
    assert repr(reference) in capsys.readouterr().out


def test_where_shows_the_cited_lines(shop: Shop) -> None:
    (without,) = where(shop.specs, "CreateShelf.Name")
    (shown,) = where(shop.specs, "CreateShelf.Name", shop.documents)
    assert shown.startswith(without)
    (line,) = shown.removeprefix(without).strip().splitlines()
    number, _, text = line.partition(" | ")
    document = (shop.documents / "shelf.md").read_text(encoding="utf-8").splitlines()
    assert text == document[int(number) - 1]


def test_where_shows_no_lines_of_another_version(shop: Shop) -> None:
    page = shop.documents / "shelf.md"
    page.write_text("\n" + page.read_text(encoding="utf-8"), encoding="utf-8")
    assert list(where(shop.specs, "CreateShelf.Name", shop.documents)) == list(where(shop.specs, "CreateShelf.Name"))


def test_where_refuses_a_broken_spec(shop: Shop) -> None:
    shop.edit("operationId: getShelves", "operationId: shelf.create")
    with pytest.raises(SpecError, match="another operation's id"):
        list(where(shop.specs, "*"))


ODD = [
    ("      tags: [shelves]\n      summary: List", "      tags: [{a: b}]\n      summary: List"),
    ("        - name: pageSize\n          in: query", "        - name: pageSize\n          in: [query]"),
    ("      x-verify: {operations: [getShelves], description: The list has", "      x-verify: [] #"),
    ('          schema: {$ref: "#/components/schemas/Kind"}\n', "          schema: true\n"),
    ("      responses:\n", "      responses:\n        x-404: 1\n"),
    ("              oak: {value:", '              oak: {$ref: "#/nope", x-old:'),
    ("x-source: {lines: 22}", "x-source: {lines: 22, see: 1}"),
    ("components:\n", "components:\n  x-zz: 1\n"),
    (
        "      description: A board.\n",
        "      description: A board.\n      discriminator: {propertyName: a, mapping: b}\n",
    ),
    ("code: 1, status: 422, message: Missing Name, x-source: {lines: 50, status: documented}}", "code: [1]}"),
]


def test_odd_values_are_findings(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engines, "available", lambda: False)
    text = shop.spec.read_text(encoding="utf-8")
    for old, new in ODD:
        assert old in text
        shop.spec.write_text(text.replace(old, new, 1), encoding="utf-8")
        assert all(problem.line and problem.fix for problem in lint(shop.specs, node=False).problems), new


def test_where_refuses_odd_sources(shop: Shop) -> None:
    text = shop.spec.read_text(encoding="utf-8")
    for old, new in [
        ("x-source: {lines: 22}", "x-source: {lines: 22, see: 1}"),
        ("x-source: {lines: 22}", "x-source: {lines: 0}"),
        ("    - id: forum\n", "    - 1\n    - id: forum\n"),
    ]:
        assert text.count(old) == 1
        shop.spec.write_text(text.replace(old, new), encoding="utf-8")
        with pytest.raises(SpecError) as raised:
            list(where(shop.specs, "*"))
        assert all(problem.line for problem in raised.value.problems), new
