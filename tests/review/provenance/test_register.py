"""Contradictions on record: each is one that the documents have, with its lines and its reason."""

from __future__ import annotations

from pathlib import Path

import pytest

from review.__main__ import main
from review.provenance import comparison
from tests.review.conftest import SPECS, Shop, said

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


@pytest.mark.parametrize("text", ["discrepancies: [{id: X1}]\n", "discrepancies: 5\n", "[]\n", "a: [\n"])
def test_a_broken_register_is_a_finding(shop: Shop, text: str, capsys: pytest.CaptureFixture[str]) -> None:
    shop.register.write_text(text, encoding="utf-8")
    for command in ("lint", "provenance"):
        assert main([command, "--specs", str(shop.specs)] + (["--no-node"] if command == "lint" else [])) == 1
        assert "discrepancies.yaml" in capsys.readouterr().out
