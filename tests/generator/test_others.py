"""Documents of others, one kind of slip each: what becomes of it, and what the report says."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("openapi_python_client", reason="the generator's engines are not installed here")

from generator.__main__ import main
from generator.pipeline import generate
from generator.report.table import Result
from generator.spec.problem import SpecError

from .runs import PACKAGE, spec

OK = 'responses: {"200": {description: ok}}'
HEAD = 'openapi: 3.0.3\ninfo: {title: Boats, version: "1"}\n'
GET = f"get: {{operationId: listBoats, tags: [fleet], {OK}}}"

KINDS: dict[str, tuple[str, str]] = {
    "a status without quotes": (
        HEAD + "paths: {/boats: {get: {operationId: a, responses: {200: {description: ok}}}}}\n",
        "1 x a key without quotes, at 3:",
    ),
    "a query in a path": (
        HEAD
        + f'paths: {{/boats: {{{GET}}}, "/boats?draft=1": {{get: {{operationId: drafts, tags: [fleet], {OK}}}}}}}\n',
        "1 x a query or fragment in a path",
    ),
    "a fragment with odd characters": (
        HEAD + f'paths: {{"/#Action=Sail": {{{GET}}}}}\n',
        "1 x a query or fragment in a path",
    ),
    "an undeclared path parameter": (
        HEAD + f'paths: {{"/boats/{{boat}}": {{{GET}}}}}\n',
        "1 x a path parameter that is not declared",
    ),
    "a path parameter declared as a query": (
        HEAD
        + "paths:\n  /boats/{boat}:\n    get:\n      operationId: a\n"
        + "      parameters: [{name: boat, in: query, schema: {type: string}}]\n"
        + f"      {OK}\n",
        "1 x a path parameter that is not declared",
    ),
    "a path parameter too many": (
        HEAD
        + "paths:\n  /boats:\n    get:\n      operationId: a\n"
        + "      parameters: [{name: boat, in: path, required: true, schema: {type: string}}]\n"
        + f"      {OK}\n",
        "1 x a path parameter that is not in the path",
    ),
    "a path parameter twice": (
        HEAD + f'paths: {{"/boats/{{boat}}/to/{{boat}}": {{{GET}}}}}\n',
        "1 x a path parameter that stands twice in its path",
    ),
    "one id for two": (
        HEAD + f"paths: {{/boats: {{{GET}}}, /crews: {{{GET}}}}}\n",
        "1 x an operationId that stands twice",
    ),
    "a response header without a schema": (
        HEAD
        + "paths: {/boats: {get: {operationId: a, responses: "
        + '{"200": {description: ok, headers: {Location: {style: simple}}}}}}}\n',
        "",
    ),
    "a server variable without a default": (
        HEAD
        + 'servers: [{url: "https://{club}.boats.example", variables: {club: {}}}]\n'
        + f"paths: {{/boats: {{{GET}}}}}\n",
        "1 x a server variable without a default",
    ),
    "`required` that says nothing": (
        HEAD + f"paths: {{/boats: {{{GET}}}}}\ncomponents: {{schemas: {{Boat: {{required: [], type: object}}}}}}\n",
        "1 x `required` that is empty or names a property twice",
    ),
    "words of newer JSON Schema": (
        HEAD
        + f"paths: {{/boats: {{{GET}}}}}\n"
        + "components: {schemas: {Boat: {properties: {kind: {const: sail, errorMessage: no}}}}}\n",
        "",
    ),
    "a limit that is a text": (
        HEAD + f"paths: {{/boats: {{{GET}}}}}\ncomponents: {{schemas: {{Name: {{type: string, maxLength: long}}}}}}\n",
        "1 x a keyword of a schema that cannot be read",
    ),
    "a reference in an extension": (
        HEAD + f"x-samples: {{$ref: samples/boats.yml}}\npaths: {{/boats: {{{GET}}}}}\n",
        "",
    ),
    "a merge key": (
        HEAD + "x-both: &both {operationId: a, tags: [fleet]}\n" + f"paths: {{/boats: {{get: {{<<: *both, {OK}}}}}}}\n",
        "1 x a YAML merge key",
    ),
    "OpenAPI 3.2": (
        HEAD.replace("3.0.3", "3.2.0") + f"paths: {{/boats: {{query: {{operationId: a, tags: [fleet], {OK}}}}}}}\n",
        "",
    ),
    "Swagger 2.0": (
        'swagger: "2.0"\ninfo: {title: Boats, version: "1"}\nhost: boats.example\n'
        "paths:\n  /boats:\n    post:\n      operationId: addBoat\n"
        "      parameters: [{name: boat, in: body, schema: {$ref: '#/definitions/Boat'}}]\n"
        "      responses: {'200': {description: ok, schema: {$ref: '#/definitions/Boat'}}}\n"
        "definitions: {Boat: {type: object, properties: {name: {type: string}}}}\n",
        "1 x no `consumes`: JSON is assumed",
    ),
    "names that the output has": (
        HEAD
        + "paths:\n  /requests:\n    get:\n      operationId: a\n      tags: [async-requests]\n"
        + "      parameters: [{name: revision, in: header, required: true, schema: {type: string, default: '1'}}]\n"
        + "      responses: {'200': {$ref: '#/components/responses/R'}, '404': {$ref: '#/components/responses/D'}}\n"
        + f"    put: {{operationId: b, tags: [default], {OK}}}\n    post: {{operationId: c, tags: [response], {OK}}}\n"
        + "components:\n  responses:\n"
        + "    R: {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Resource'}}}}\n"
        + "    D: {description: no, content: {application/json: {schema: {$ref: '#/components/schemas/Decoders'}}}}\n"
        + "  schemas:\n    Resource: {type: object, properties: {a: {type: string}}}\n"
        + "    Decoders: {type: object, properties: {b: {type: string}}}\n",
        "",
    ),
}
KINDS["a composition that leads back to itself"] = (
    HEAD
    + f"paths: {{/boats: {{{GET}}}}}\ncomponents:\n  schemas:\n    Boat:\n      type: object\n      properties:\n"
    + "        name: {type: string}\n"
    + "        tender: {allOf: [{$ref: '#/components/schemas/Boat'}, {properties: {davits: {type: integer}}}]}\n"
    + "        twin: {allOf: [{$ref: '#/components/schemas/Boat'}, {description: Its twin.}]}\n",
    "",
)
SCHEMAS = HEAD + "components: {schemas: {Boat: {type: object, properties: {name: {type: string}}}}}\n"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, Result], Path]:
    """All of them in one run: the rows, and the folder of the packages."""
    root = tmp_path_factory.mktemp("others")
    for number, (text, _) in enumerate(KINDS.values()):
        spec(root / "specs", f"n{number}", text)
    results = {result.vendor: result for result in generate(root / "specs", root / "out")}
    return {name: results[f"n{number}"] for number, name in enumerate(KINDS)}, root / "out" / PACKAGE


@pytest.mark.parametrize("name", KINDS)
def test_every_operation_comes_out_and_the_slip_is_told(name: str, made: tuple[dict[str, Result], Path]) -> None:
    result = made[0][name]
    assert result.left_out == []
    assert result.operations_out == result.operations_in >= 1
    told = KINDS[name][1]
    assert any(line.startswith(told) for line in result.repairs) if told else not result.repairs


def test_everything_can_be_imported(made: tuple[dict[str, Result], Path]) -> None:
    walk = f"pkgutil.walk_packages({PACKAGE}.__path__, '{PACKAGE}.')"
    code = f"import importlib, pkgutil, {PACKAGE}\nfor module in {walk}: importlib.import_module(module.name)"
    run = subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        env={**os.environ, "PYTHONPATH": str(made[1].parent)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.stderr == ""


def test_schemas_alone_are_a_package_of_models(tmp_path: Path) -> None:
    (result,) = generate(spec(tmp_path / "specs", text=SCHEMAS), tmp_path / "out")
    assert (result.operations_in, result.models) == (0, 1)
    assert result.repairs == ["1 x no operations: a package of models alone, at 1:1"]
    with pytest.raises(SpecError, match="no operations"):
        generate(spec(tmp_path / "none", text=HEAD), tmp_path / "out")


def source(made: tuple[dict[str, Result], Path], name: str, file: str) -> str:
    return (made[1] / made[0][name].vendor / file).read_text(encoding="utf-8")


def test_a_query_in_a_path_is_a_parameter_with_a_default(made: tuple[dict[str, Result], Path]) -> None:
    text = source(made, "a query in a path", "resources/fleet.py")
    assert '("draft", "1" if draft is UNSET else draft' in text


def test_query_is_the_method(made: tuple[dict[str, Result], Path]) -> None:
    assert '"QUERY"' in source(made, "OpenAPI 3.2", "resources/fleet.py")


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


LEFT_OUT = f"""{HEAD}paths:
  /boats: {{{GET}}}
  /../secret: {{get: {{operationId: leave, tags: [fleet], {OK}}}}}
  /crews: {{copy: {{operationId: copyCrew, tags: [fleet], {OK}}}, {GET.replace("listBoats", "listCrews")}}}
"""


def test_one_operation_does_not_cost_the_others(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    specs = spec(tmp_path / "specs", text=LEFT_OUT)
    command = ["generate", "--specs", str(specs), "--out", str(tmp_path / "out")]
    assert main(command) == 3
    shown = capsys.readouterr().out
    assert "pets    4 / 2 / 2" in shown
    assert "leave is left out: '/../secret' has a dot segment" in shown
    assert "copyCrew is left out: OpenAPI has no method 'copy'" in shown
    assert main(command) == 3, "an unchanged document says it again"
    capsys.readouterr()
    assert main([*command, "--strict"]) == 1
    assert "nothing was written" in capsys.readouterr().err


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


PAGES: dict[str, Any] = {
    "a link": ("page[cursor]", "links: {type: object, properties: {next: {type: string}}}", "next_url"),
    "a token": ("pageToken", "nextPageToken: {type: string}", "next_cursor"),
}


@pytest.mark.parametrize("name", PAGES)
def test_pages_that_a_document_shows(name: str, tmp_path: Path) -> None:
    parameter, stated, way = PAGES[name]
    text = f"""{HEAD}paths:
  /boats:
    get:
      operationId: listBoats
      tags: [fleet]
      parameters: [{{name: "{parameter}", in: query, schema: {{type: string}}}}]
      responses:
        "200":
          description: ok
          content:
            application/json:
              schema:
                type: object
                properties:
                  data: {{type: array, items: {{type: object, properties: {{name: {{type: string}}}}}}}}
                  {stated}
"""
    generate(spec(tmp_path / "specs", text=text), tmp_path / "out")
    made = (tmp_path / "out" / PACKAGE / "pets" / "resources" / "fleet.py").read_text(encoding="utf-8")
    assert "def iter_boats(" in made
    assert f'"{parameter}",' in made
    assert f"{way}=" in made


def test_a_schema_that_is_named_twice_is_merged_once(tmp_path: Path) -> None:
    chain = "".join(
        f'    X{n}: {{allOf: [{{$ref: "#/components/schemas/X{n + 1}"}}, {{$ref: "#/components/schemas/X{n + 1}"}}]}}\n'
        for n in range(30)
    )
    text = f"{HEAD}paths: {{/boats: {{{GET}}}}}\ncomponents:\n  schemas:\n{chain}    X30: {{type: object}}\n"
    (result,) = generate(spec(tmp_path / "specs", text=text), tmp_path / "out")
    assert result.models == 31


def test_a_document_without_models_and_a_property_called_n(tmp_path: Path) -> None:
    """What mypy found in public documents: an empty table without a type, a keyword twice."""
    text = f"{HEAD}paths: {{/boats: {{{GET}}}}}\n"
    generate(spec(tmp_path / "specs", text=text), tmp_path / "out")
    init = (tmp_path / "out" / PACKAGE / "pets" / "models" / "__init__.py").read_text(encoding="utf-8")
    assert "_modules: dict[str, str] = {}" in init
    schema = "components: {schemas: {Boat: {type: object, properties: {n: {type: integer}}}}}\n"
    generate(spec(tmp_path / "specs", text=text + schema), tmp_path / "out")
    boat = (tmp_path / "out" / PACKAGE / "pets" / "models" / "boat.py").read_text(encoding="utf-8")
    assert "def _many(cls, *, n: int, seed: int = 0, **some: Any)" in boat
