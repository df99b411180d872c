"""Slips in the keys, names and references of documents of others: each is mended and told, and nothing is lost."""

from __future__ import annotations

import codecs
import json
from pathlib import Path
from typing import Any

import pytest
import yaml

pytest.importorskip("openapi_python_client", reason="the generator's engines are not installed here")

from generator.lower.names import Names, class_name, identifier, module_name
from generator.pipeline import generate
from generator.report.table import Result
from generator.spec.problem import SpecError

from .runs import PACKAGE, spec

OK = 'responses: {"204": {description: ok}}'
HEAD = 'openapi: 3.1.0\ninfo: {title: Boats, version: "1"}\n'
BOAT = '"200": {description: ok, content: {application/json: {schema: {$ref: "#/components/schemas/%s"}}}}'


def get(path: str = "/boats", more: str = "", responses: str = OK, verb: str = "get") -> str:
    return f'paths: {{"{path}": {{{verb}: {{operationId: listBoats, tags: [fleet], {more}{responses}}}}}}}\n'


KINDS: dict[str, tuple[str, str, str]] = {
    "a schema whose name is no word": (
        HEAD
        + get(responses=f"responses: {{{BOAT % 'Page«Boat»'}}}")
        + """components:
  schemas:
    Page«Boat»: {type: object, properties: {boat: {$ref: '#/components/schemas/a boat'}}}
    a boat: {type: object, properties: {name: {type: string}}}
""",
        "",
        "-> PageBoat:",
    ),
    "keys without a value": (
        HEAD
        + "servers:\nsecurity:\n"
        + get(more="tags: , parameters: , deprecated: , ").replace("tags: [fleet], ", "")
        + "components: {schemas: {Boat: , Crew: {type: , properties: {name: }}}}\n",
        "8 x a key without a value",
        "def list",
    ),
    "a method in capitals": (HEAD + get(verb="GET"), "1 x a method in capitals", '"GET"'),
    "a range in small letters, and statuses that are none": (
        HEAD
        + get(responses=f"responses: {{{BOAT % 'Boat'}, ok: {{description: ok}}}}").replace('"200"', "2xx")
        + "components: {schemas: {Boat: {type: object, properties: {name: {type: string}}}}}\n",
        "2 x an answer whose status is none",
        "-> Boat:",
    ),
    "flags that are texts": (
        HEAD + get(more='parameters: [{name: size, in: query, required: "true", schema: {type: integer}}], '),
        "1 x a flag that is a text",
        "size: int,",
    ),
    "a body without content": (
        HEAD + get(more="requestBody: {description: A boat.}, ", verb="post"),
        "1 x a request body without content",
        '"POST"',
    ),
    "a media type that says nothing": (
        HEAD + get(more="requestBody: {content: {application/json: }}, ", verb="post"),
        "1 x a key without a value",
        "body: Any",
    ),
    "a quote in a path": (
        HEAD + get('/boats\\"'),
        "1 x a character in a path that no URL holds",
        '"/boats%22"',
    ),
    "a path parameter after a colon": (
        HEAD + get("/boats/:boat", "parameters: [{name: boat, in: path, required: true, schema: {type: string}}], "),
        "1 x a path parameter after a colon",
        '"/boats/" + segment(boat, "boat")',
    ),
    "a version of two numbers": (HEAD.replace("3.1.0", "3.1") + get(), "1 x a version without its last number", "GET"),
    "several faults in one schema": (
        HEAD + get(more="requestBody: {content: {application/json: {schema: {type: [boat, crew]}}}}, ", verb="post"),
        "1 x a schema that cannot be read: any value",
        "body: Any",
    ),
    "a reference into a path that has a query": (
        HEAD
        + """paths:
  /crews:
    get:
      operationId: listCrews
      tags: [fleet]
      parameters: [{$ref: '#/paths/~1boats?full=1/get/parameters/1'}]
      responses: {"204": {description: ok}}
  /boats?full=1:
    get:
      operationId: listBoats
      tags: [fleet]
      parameters: [{name: full, in: query, schema: {type: string}}, {name: size, in: query, schema: {type: integer}}]
      responses: {"200": {description: ok, content: {application/json: {schema: {$ref: "#/components/schemas/Boat"}}}}}
  /ports:
    get: {operationId: listPorts, tags: [fleet], responses: {"200": {$ref: "#/paths/~1boats?full=1/get/responses/200"}}}
components: {schemas: {Boat: {type: object, properties: {name: {type: string}}}}}
""",
        "1 x a query or fragment in a path",
        "size: int",
    ),
    "the words of 3.2": (
        HEAD.replace("3.1.0", "3.2.0")
        + """paths:
  /boats:
    post:
      operationId: addBoat
      tags: [fleet]
      parameters:
        - {name: all, in: querystring, content: {application/x-www-form-urlencoded: {schema: {type: object}}}}
        - {name: seen, in: cookie, style: cookie, schema: {type: string}}
      requestBody: {content: {application/json: {$ref: '#/components/mediaTypes/Boat'}}}
      responses:
        "200": {description: ok, content: {application/json: {schema: {$ref: "#/components/schemas/Either"}}}}
components:
  mediaTypes: {Boat: {schema: {type: object, properties: {sail: {type: string}}}}}
  schemas:
    Either:
      oneOf: [{$ref: '#/components/schemas/Sloop'}, {$ref: '#/components/schemas/Yawl'}]
      discriminator: {propertyName: kind, defaultMapping: Yawl}
    Sloop: {type: object, properties: {kind: {type: string}}}
    Yawl: {type: object, properties: {kind: {type: string}}}
""",
        "1 x a cookie as it is: percent-encoded",
        "(None, (), _yawl)",
    ),
    "a schema that is called as an exception, and a parameter as what functions hold": (
        HEAD
        + get(
            more="parameters: [{name: kwargs, in: query, schema: {type: string}}], requestBody: {content: "
            "{application/json: {schema: {$ref: '#/components/schemas/Warning'}}}}, ",
            verb="post",
        )
        + "components: {schemas: {Warning: {type: object, properties: {name: {type: string}}}}}\n",
        "",
        "body: Warning_ | WarningPayload,\n        *,\n        kwargs_: str",
    ),
    "capitals in Swagger": (
        """swagger: "2.0"
info: {title: Boats, version: "1"}
host: boats.example/
basePath: v1/
paths:
  /boats:
    POST:
      operationId: add
      tags: [fleet]
      consumes: [application/json]
      parameters:
        - {name: size, in: Query, required: true, type: integer}
        - {name: boat, in: body, required: true, schema: {type: string}}
        - {name: crew, in: formData, type: string}
      responses: {'200': {description: ok}}
""",
        "1 x a form beside a body: the body alone is sent",
        "body: str,\n        *,\n        size: int,",
    ),
    "lists of Swagger": (
        """swagger: "2.0"
info: {title: Boats, version: "1"}
paths:
  /boats/{sizes}:
    post:
      operationId: add
      tags: [fleet]
      parameters:
        - {name: sizes, in: path, required: true, type: array, items: {type: string}, collectionFormat: pipes}
        - {name: names, in: formData, type: array, items: {type: string}, collectionFormat: pipes}
      responses: {'200': {description: ok}}
""",
        "1 x lists parted by pipes: sent with commas",
        '("", "|")',
    ),
}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, Result], Path]:
    """All of them in one run: the rows, and the folder of the packages."""
    root = tmp_path_factory.mktemp("slips")
    for number, (text, _, _) in enumerate(KINDS.values()):
        spec(root / "specs", f"n{number}", text)
    results = {result.vendor: result for result in generate(root / "specs", root / "out")}
    return {name: results[f"n{number}"] for number, name in enumerate(KINDS)}, root / "out" / PACKAGE


@pytest.mark.parametrize("name", KINDS)
def test_the_slip_is_told_and_the_operation_is_whole(name: str, made: tuple[dict[str, Result], Path]) -> None:
    result, (_, told, code) = made[0][name], KINDS[name]
    assert (result.left_out, result.operations_out) == ([], result.operations_in)
    assert any(line.startswith(told) for line in result.repairs) if told else not result.repairs, result.repairs
    (module,) = [path for path in (made[1] / result.vendor / "resources").glob("*.py") if path.stem != "__init__"]
    assert code in module.read_text(encoding="utf-8")


def test_an_address_of_swagger_has_one_slash_between_its_parts(made: tuple[dict[str, Result], Path]) -> None:
    result = made[0]["capitals in Swagger"]
    text = (made[1] / result.vendor / "_spec.py").read_text(encoding="utf-8")
    assert '"https://boats.example/v1"' in text


def test_other_encodings(tmp_path: Path) -> None:
    specs = spec(tmp_path / "specs", text=HEAD + get())
    path = specs / "pets" / "openapi.yaml"
    text = path.read_text(encoding="utf-8")
    for raw in (codecs.BOM_UTF16_LE + text.encode("utf-16-le"), codecs.BOM_UTF16_BE + text.encode("utf-16-be")):
        path.write_bytes(raw)
        (result,) = generate(specs, tmp_path / "out")
        assert result.operations_out == 1
    path.write_bytes(text.replace("Boats", "B\xe9ats").encode("latin-1"))
    with pytest.raises(SpecError, match="save it as UTF-8"):
        generate(specs, tmp_path / "out")


def test_a_text_that_is_no_unicode_is_a_finding(tmp_path: Path) -> None:
    data: dict[str, Any] = {**yaml.safe_load(HEAD + get()), "x-note": "\ud800"}
    specs = spec(tmp_path / "specs", text=json.dumps(data), name="openapi.json")
    (result,) = generate(specs, tmp_path / "out")
    assert result.operations_out == 1
    assert "a part that cannot be read" in result.repairs[0]


def test_a_document_without_a_version(tmp_path: Path) -> None:
    with pytest.raises(SpecError, match="no `openapi` says of which version it is"):
        generate(spec(tmp_path / "specs", text=HEAD.replace("openapi: 3.1.0\n", "") + get()), tmp_path / "out")


def test_names_of_any_script() -> None:
    """Words are parted where the case changes; a class is not called as its module, which would hide it."""
    cases = {
        "größenListe": ("GrößenListe", "größen_liste"),
        "Été": ("Été", "été"),
        "ОбъектЛодки": ("ОбъектЛодки", "объект_лодки"),
        "日本Boat": ("日本Boat", "日本_boat"),
    }
    for text, (cls, python) in cases.items():
        assert (class_name(text), identifier(text)) == (cls, python)
    taken = class_name(Names().take("日本"))
    assert taken != module_name(taken)


FILES = {
    "boat.yaml": "type: object\nproperties:\n  mast: {$ref: '#/$defs/Mast'}\n  twin: {$ref: boat.yaml}\n"
    "$defs: {Mast: {$anchor: mast, type: object, properties: {height: {type: integer}}}}\n",
    "loop.yaml": "Loop: {$ref: 'loop.yaml#/Loop'}\n",
}


def test_content_of_other_files_has_the_name_that_the_document_gives_it(tmp_path: Path) -> None:
    schemas = "{Crew: {type: object, properties: {boat: {$ref: boat.yaml}, mast: {$ref: 'boat.yaml#mast'}}}"
    schemas += ", Boat: {$ref: boat.yaml}, Loop: {$ref: 'loop.yaml#/Loop'}}"
    specs = spec(tmp_path / "specs", text=HEAD + get() + f"components: {{schemas: {schemas}}}\n")
    for name, text in FILES.items():
        (specs / "pets" / name).write_text(text, encoding="utf-8")
    (result,) = generate(specs, tmp_path / "out")
    assert result.operations_out == 1
    crew = (tmp_path / "out" / PACKAGE / "pets" / "models" / "crew.py").read_text(encoding="utf-8")
    assert "boat: Boat | Unset" in crew
    assert "mast: Mast | Unset" in crew
