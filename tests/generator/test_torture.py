"""Any spec: documents that no engine takes as they are give clients that import and send what is asked."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

pytest.importorskip("openapi_python_client", reason="the generator's engines are not installed here")

from generator.pipeline import generate
from generator.report.table import Result

from .runs import PACKAGE, PET, REACHED, TORTURE, spec

VENDORS = {"newer": 21, "older": 3, "wide": 2}
"""How many operations each document has."""


def torture(specs: Path) -> Path:
    """The documents, and one more that is wide, deep, and full of long names."""
    shutil.copytree(TORTURE, specs)
    wide = [{"type": "string"}, {"type": "string", "format": "date"}, {"type": "array", "items": {"type": "number"}}]
    pet = yaml.safe_load(PET)
    pet["components"]["schemas"]["Kind"] = {"type": "object", "properties": {f"p{n}": wide[n % 3] for n in range(300)}}
    pet["paths"]["/pets"]["post"] |= {"operationId": "postPet" + "Long" * 60, "tags": ["訂單" * 100]}
    pet["paths"]["/pets"]["post"]["requestBody"]["content"]["application/json"]["schema"] = nested("Deep" * 20, 12)
    return spec(specs, "wide", json.dumps(pet), "openapi.json")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[Result]]:
    folder = tmp_path_factory.mktemp("torture")
    return folder / "out", generate(torture(folder / "specs"), folder / "out")


def nested(name: str, levels: int) -> dict[str, Any]:
    """An object in an object, each of which needs a class."""
    return {"type": "object", "properties": {name: nested(name, levels - 1) if levels else {"type": "string"}}}


def python(out: Path, code: str) -> str:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        env={**os.environ, "PYTHONPATH": str(out)},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_as_many_operations_out_as_in(made: tuple[Path, list[Result]]) -> None:
    _, results = made
    assert {r.vendor: r.operations_in for r in results} == VENDORS
    assert {r.vendor: r.operations_out for r in results} == VENDORS


def test_everything_imports_and_each_operation_is_a_method(made: tuple[Path, list[Result]]) -> None:
    found = json.loads(python(made[0], REACHED.read_text(encoding="utf-8")))
    ways = {"Resources", "Resources, raw", "AsyncResources", "AsyncResources, raw"}
    for vendor, count in VENDORS.items():
        assert len(found[vendor]) == count
        assert all(
            {way: len(methods) for way, methods in each.items()} == dict.fromkeys(ways, 1)
            for each in found[vendor].values()
        )
    assert found["newer"]["getTwin"]["Resources"] == ["get_twin_2"]


def test_as_it_is_in_the_spec(made: tuple[Path, list[Result]]) -> None:
    """Names and values that no identifier holds, and a document's own data that looks like a reference."""
    code = """
import json
from journeykit_clients.newer.api.twins import get_twin, get_twin_2
from journeykit_clients.newer.models import Aliased, Exact, Values, ExactListed
twin = get_twin_2._get_kwargs("x", "y", a_b="1", a_b_2="2")
print(json.dumps([twin["url"], get_twin._get_kwargs("x", "y", text="t")["url"],
    Exact().to_dict(), [member.value for member in ExactListed],
    Values.from_dict({"example": 3}).example, Aliased.from_dict({"a-b": "1", "a_b": "2"}).a_b]))
"""
    assert json.loads(python(made[0], code)) == [
        "/twins/x/y?a-b=1&a_b=2",
        "/twins/x/y?text=t",
        {"constant": '\u200b"""\n'},
        ["a\nb", "\u200b", "fooBar", "foo_bar"],
        3,
        "1",
    ]


def test_requests_say_what_was_asked(made: tuple[Path, list[Result]]) -> None:
    code = """
import io, json, datetime, uuid
from journeykit_clients.newer.api.import_ import list_
from journeykit_clients.newer.api.styles import get_styles
from journeykit_clients.newer.api.bodies import post_multipart, post_form, post_text
from journeykit_clients.newer.models import Names, PostMultipartBody, Colour, Tree
from journeykit_clients.types import File
wire = {"self": "s", "from": "f", "UNSET": "u", "_private": "p", "a-b": "1", "a_b": "2", "aB": "3", "A B": "4"}
kwargs = list_._get_kwargs(
    "c", 1, uuid.UUID(int=0), "red", body=Names.from_dict(wire), x_trace="t", session="a b", self_="me", a_b_3="aB")
styles = get_styles._get_kwargs(
    repeated=["a", "b"], joined=[1, 2], spaces=["a", "b"], pipes=["a", "b"], deep={"a": "1", "b": 2},
    spread={"x": "1"}, colours=[Colour.RED, "new"], number=2)
file = File(io.BytesIO(b"x"), "x.txt", "text/plain")
form = post_multipart._get_kwargs(body=PostMultipartBody(file=file, public=True, about=Tree(value="v")))
print(json.dumps([kwargs["url"], kwargs["headers"], json.loads(kwargs["content"]), styles["url"],
    form["content"].decode(),
    post_form._get_kwargs(body={"grant_type": "a b", "scope": ["x", "y"]})["content"].decode(),
    post_text._get_kwargs(body="a,b")["headers"]]))
"""
    url, headers, body, styles, parts, form, text = json.loads(python(made[0], code))
    assert url == "/names/c/1/00000000-0000-0000-0000-000000000000/red?self=me&aB=aB"
    assert headers == {
        "Accept": "application/json",
        "X-Trace": "t",
        "Cookie": "session=a%20b",
        "Content-Type": "application/json",
    }
    assert body == {
        "self": "s",
        "from": "f",
        "UNSET": "u",
        "_private": "p",
        "a-b": "1",
        "a_b": "2",
        "aB": "3",
        "A B": "4",
    }
    assert styles == (
        "/styles?repeated=a&repeated=b&joined=1,2&spaces=a%20b&pipes=a%7Cb&deep%5Ba%5D=1&deep%5Bb%5D=2&x=1"
        "&colours=red&colours=new&number=2"
    )
    for part in (
        'name="file"; filename="x.txt"\r\nContent-Type: text/plain\r\n\r\nx\r\n',
        'name="about"\r\nContent-Type: application/json\r\n\r\n{"value":"v"}\r\n',
        'name="public"\r\nContent-Type: text/plain\r\n\r\ntrue\r\n',
    ):
        assert part in parts
    assert form == "grant_type=a+b&scope=x&scope=y"
    assert text == {"Accept": "text/html, application/json, application/problem+json", "Content-Type": "text/csv"}


def test_answers_are_what_the_contract_says(made: tuple[Path, list[Result]]) -> None:
    code = """
from journeykit_clients.newer.models import Several, Tree, Circle, Square, Cube
from journeykit_clients.newer.models import FooBar
value = {"shape": {"kind": "square", "side": 2}, "nulls": None,
         "shapes": [{"kind": "circle", "radius": 1}, {"kind": "cube", "depth": None}],
         "matrix": [["red", "new"]], "map": {"a": [{"kind": "circle", "radius": 1}]}, "tuple": ["a", 1]}
several = Several.from_dict(value)
shapes = [type(shape).__name__ for shape in several.shapes]
print(type(several.shape).__name__, shapes, several.to_dict() == value, several.nulls)
tree = Tree.from_dict({"value": "a", "children": [{"value": "b"}], "named": {"x": {"value": "c"}}, "parent": None})
print(type(tree.children[0]).__name__, tree.parent, tree.to_dict()["named"])
"""
    first, second = python(made[0], code).splitlines()
    assert first == "Square ['Circle', 'Cube'] True None"
    assert second == "Tree None {'x': {'value': 'c'}}"


REFUSED = {
    "../outside.yaml#/a": "leads out of the document's folder",
    "/etc/hostname": "leads out of the document's folder",
    "file:///etc/hostname": "leads out of the document's folder",
    "https://example.com/a.yaml": "leads out of the document's folder",
    "link.yaml": "leads out of the document's folder",
}
NOTHING = {
    "nowhere.yaml": "1 x a reference to nothing",
    "#/components/schemas/Loop": "a schema that cannot be read: any value",
    "#/components/schemas/Gone": "1 x a schema that cannot be read: any value",
    "part.yaml#/gone": "1 x a reference to nothing",
}
"""References to nothing: any value, and told."""


@pytest.mark.parametrize("reference", NOTHING)
def test_references_to_nothing_are_any_value(reference: str, tmp_path: Path) -> None:
    text = PET.replace('kind: {$ref: "#/components/schemas/Kind"}', f'kind: {{$ref: "{reference}"}}')
    specs = spec(
        tmp_path / "specs", text=text + '    Loop: {$ref: "#/components/schemas/Loop"}\n' * ("Loop" in reference)
    )
    (specs / "pets" / "part.yaml").write_text("a: {}\n", encoding="utf-8")
    (result,) = generate(specs, tmp_path / "out")
    assert result.operations_in == result.operations_out == 2
    assert NOTHING[reference] in "\n".join(result.repairs)


@pytest.mark.parametrize("reference", REFUSED)
def test_references_stay_in_the_folder(reference: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from generator.__main__ import main

    specs = spec(tmp_path / "specs")
    path = specs / "pets" / "openapi.yaml"
    text = path.read_text(encoding="utf-8").replace(
        'kind: {$ref: "#/components/schemas/Kind"}', f'kind: {{$ref: "{reference}"}}'
    )
    path.write_text(text, encoding="utf-8")
    (specs / "outside.yaml").write_text("a: {type: string, description: SECRET}\n", encoding="utf-8")
    (specs / "pets" / "part.yaml").write_text("a: {}\n", encoding="utf-8")
    (specs / "pets" / "link.yaml").symlink_to(specs / "outside.yaml")
    assert main(["generate", "--specs", str(specs), "--out", str(tmp_path / "out")]) == 1
    err = capsys.readouterr().err
    assert REFUSED[reference] in err
    assert "specs/pets/openapi.yaml:25:" in err or "Loop" in err
    assert "SECRET" not in err
    assert not (tmp_path / "out" / PACKAGE).exists()


ODD: dict[str, list[Any]] = {
    "x-error-codes": [{"status": 1}, "x", {}, [1], 7],
    "x-speakeasy-pagination": [True, {"type": "url"}, {"type": "cursor", "inputs": [], "outputs": {"results": "$.a"}}],
    "x-speakeasy-group": [["a"], 1],
    "x-speakeasy-name-override": [{"a": "b"}],
    "x-request-id-headers": ["X-Id", {}],
    "x-concurrency-limit": ["3"],
    "x-repeatability": [["safe"], {}],
    "x-alternative-method": [{}],
    "x-credential": ["x"],
    "x-extensible-enum": [True, {"a": 1}],
    "x-enum-varnames": [True, {"cat": 1}],
}


def test_keys_of_ours_may_mean_something_else_to_others(tmp_path: Path) -> None:
    for key, values in ODD.items():
        for number, value in enumerate(values):
            pet = yaml.safe_load(PET)
            for holder in (pet, *(item for path in pet["paths"].values() for item in path.values())):
                holder[key] = value
            for schema in pet["components"]["schemas"].values():
                schema[key] = value
            spec(tmp_path / "specs", f"{key.replace('-', '_')}_{number}", json.dumps(pet), "openapi.json")
    results = generate(tmp_path / "specs", tmp_path / "out")
    assert {result.operations_out for result in results} == {2}
