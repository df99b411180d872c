"""Documents of others, one kind of slip each: what becomes of it, and what the report says."""

from __future__ import annotations

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
from .slips import GET, HEAD, KINDS, OK, SCHEMAS


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
