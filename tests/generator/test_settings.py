"""Settings beside a document of others, and the names that come of it without them."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

pytest.importorskip("openapi_python_client", reason="the generator's engines are not installed here")
from generator.pipeline import generate
from generator.spec.problem import SpecError

from .runs import PACKAGE, spec


def methods(folder: Path) -> dict[str, list[str]]:
    """The methods of each resource."""
    found: dict[str, list[str]] = {}
    for path in sorted(folder.glob("resources/*.py")):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.ClassDef) and not node.name.startswith("Async") and path.stem != "__init__":
                names = [item.name for item in node.body if isinstance(item, ast.FunctionDef)]
                found[path.stem] = [name for name in names if not name.startswith("_") and name != "with_raw_response"]
    return found


NAMES = """openapi: 3.1.0
info: {title: Boats, version: "1"}
paths:
  /boats:
    get: {operationId: boats/list, tags: [Boats], responses: {"200": {description: ok}}}
    post: {operationId: boats/add-many, tags: [Boats], responses: {"200": {description: ok}}}
  /boats/{boatId}: {get: {operationId: get_boat, tags: [Boats], responses: {"200": {description: ok}}}}
  /crews: {get: {operationId: get_crews, tags: [Crews], responses: {"200": {description: ok}}}}
  /crews/{id}: {get: {operationId: get_crew, tags: [Crews], responses: {"200": {description: ok}}}}
  /fleet/v3/boats/{boatId}:
    get: {operationId: "get-/fleet/v3/boats/{boatId}_getById", tags: [Basic], responses: {"200": {description: ok}}}
  /v2/harbours/{id}: {delete: {operationId: closeHarbour, responses: {"200": {description: ok}}}}
  /a: {get: {operationId: "\\ufb01nd", tags: ["\\ufb01nance"], responses: {"200": {description: ok}}}}
  /b: {get: {operationId: find, tags: ["\\ufb01nance"], responses: {"200": {description: ok}}}}
  /boats/crew: {get: {operationId: listBoatCrew, tags: [Boats], responses: {"200": {description: ok}}}}
  /grants: {get: {operationId: listGrants, tags: [OAuth], responses: {"200": {description: ok}}}}
  /masts: {get: {operationId: get_masts_beta, tags: [Beta APIs], responses: {"200": {description: ok}}}}
  /masts/{id}: {get: {operationId: get_mast_beta, tags: [Beta APIs], responses: {"200": {description: ok}}}}
"""


def test_names(tmp_path: Path) -> None:
    (result,) = generate(spec(tmp_path / "specs", text=NAMES), tmp_path / "out")
    assert result.operations_out == 13
    assert methods(tmp_path / "out" / PACKAGE / "pets") == {
        "boats": ["list", "add_many", "get", "list_crew"],
        "oauth": ["list_grants"],
        "crews": ["list", "get"],
        "basic": ["get_fleet_boats_by_boat_id"],
        "harbours": ["close"],
        "finance": ["find", "find_2"],
        "beta_apis": ["get_masts", "get_mast"],
    }


SETTINGS = """
[operations]
without_paths = ["/b"]
[resources]
Boats = "vessels"
[methods]
get_boat = "fetch"
[[changes]]
target = "/paths/~1boats/get"
update = {summary = "The whole fleet"}
reason = "the vendor says nothing"
[[changes]]
target = "$.paths['/crews'].get"
update = {tags = ["Boats"]}
reason = "one resource is enough"
"""


def test_settings(tmp_path: Path) -> None:
    specs = spec(tmp_path / "specs", text=NAMES)
    generate(specs, tmp_path / "out")
    (specs / "pets" / "generator.toml").write_text(SETTINGS, encoding="utf-8")
    (result,) = generate(specs, tmp_path / "out")
    assert result.changed
    found = methods(tmp_path / "out" / PACKAGE / "pets")
    assert found["vessels"] == ["list", "add_many", "fetch", "list_crew"]
    assert found["finance"] == ["find"]
    text = (tmp_path / "out" / PACKAGE / "pets" / "resources" / "vessels.py").read_text(encoding="utf-8")
    assert "The whole fleet." in text


WRONG = {
    '[[changes]]\ntarget = "/paths/~1ships"\nremove = true\nreason = "old"\n': "'/paths/~1ships' matches nothing",
    '[[changes]]\ntarget = "/paths/~1boats"\nremove = true\n': "no reason",
    '[[changes]]\ntarget = "$.paths["\nremove = true\nreason = "old"\n': "is no JSONPath",
    '[methods]\nsail = "go"\n': "methods.sail: no operation has this id",
    '[resources]\nShips = "go"\n': "resources.Ships: no operation has this tag",
    "[names]\n": "names: is not known",
    "[[[": "not TOML",
}


@pytest.mark.parametrize("text", WRONG)
def test_settings_that_say_nothing(text: str, tmp_path: Path) -> None:
    specs = spec(tmp_path / "specs", text=NAMES)
    (specs / "pets" / "generator.toml").write_text(text, encoding="utf-8")
    with pytest.raises(SpecError) as raised:
        generate(specs, tmp_path / "out")
    assert WRONG[text] in str(raised.value)
    assert "specs/pets/generator.toml" in str(raised.value)
