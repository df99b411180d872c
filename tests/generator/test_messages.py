"""Finer points of the specification: content and defaults of parameters, files of forms, media types, empty answers."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, get_args, get_type_hints
from uuid import UUID

import pytest

pytest.importorskip("openapi_python_client", reason="the generator's engines are not installed here")

from journeykit_clients.types import File

from .wired import Wire, model, packages


@pytest.fixture(scope="module")
def _packages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    with packages(Path(__file__).parent / "messages", tmp_path_factory.mktemp("messages")) as folder:
        yield folder


@pytest.fixture
def wire(_packages: Path) -> Wire:
    return Wire()


def test_a_text_in_a_parameter_that_is_json_stands_in_quotes(wire: Wire) -> None:
    cases: dict[str, dict[str, Any]] = {
        "text=%22a%22": {"text": "a"},
        "since=%222024-05-06T00%3A00%3A00%2B00%3A00%22": {"since": datetime(2024, 5, 6, tzinfo=UTC)},
        "either=%7B%7D": {"either": "{}"},
    }
    for query, given in cases.items():
        for call in (wire.client.parameters.json, lambda *a, **k: wire.function("parameters.json", *a, **k)):
            call([1, 2], **given)
            assert wire.target == f"/json/%5B1%2C2%5D?{query}"
    wire.client.parameters.json([1], x_text="a", colour="red")
    assert (wire.last.headers["x-text"], wire.last.headers["cookie"]) == ('"a"', "colour=%22red%22")
    wire.client.parameters.json([1], cookie="a=b", colour="red")
    assert wire.last.headers["cookie"] == "a=b; colour=%22red%22"


def test_a_default_of_any_kind_is_sent_where_the_parameter_is_required(wire: Wire) -> None:
    for call in (wire.client.parameters.defaults, lambda: wire.function("parameters.defaults")):
        call()
        assert wire.target == (
            "/defaults/2?range%5Bmin%5D=1&filter=%7B%22a%22%3A%5B1%2Cnull%5D%7D&colour=blue&tags=a,b"
        )
        assert (wire.last.headers["x-steady"], wire.last.headers["cookie"]) == ("false", "session=a%20b")
    wire.client.parameters.defaults(range_={"min": 2}, filter_={}, colour="red", tags=[])
    assert wire.target == "/defaults/2?range%5Bmin%5D=2&filter=%7B%7D&colour=red"
    with pytest.raises(TypeError, match="size"):  # a default that is none of its type
        wire.client.parameters.wrong_default()


def test_what_is_percent_encoded_already_stays_so_where_reserved_characters_do(wire: Wire) -> None:
    wire.client.parameters.reserved(path="a%2Fb/c:d 100%&e")
    assert wire.target == "/reserved?path=a%2Fb/c:d%20100%25%26e"
    wire.client.bodies.form(paths=["a/b", "c d"], one="?")
    assert wire.last.content == b"paths=a/b&paths=c%20d&one=?"


def test_what_is_deprecated_is_said(wire: Wire) -> None:
    assert "Deprecated by the vendor." in model("Kite").__doc__
    assert "size: How large. (deprecated)" in type(wire.client.parameters).old.__doc__
    assert "colour: `colour`. (deprecated)" in type(wire.client.parameters).old.__doc__


PNG = File(io.BytesIO(b"x"), "kite.png")
JPEG = File(io.BytesIO(b"x"), "kite.jpg")
PARTS: list[tuple[str, Any, str]] = [
    ("picture", b"x", "image/png"),
    ("any", PNG, "image/png"),
    ("any", b"x", "application/octet-stream"),
    ("maybe", PNG, "image/png"),
    ("composed", JPEG, "image/jpeg"),
    ("either", "x", "text/plain"),
    ("many", [b"x"], "image/png"),
    ("encoded", "eA==", "application/octet-stream"),
    ("listed", JPEG, "image/jpeg"),
    ("listed", File(io.BytesIO(b"x"), "kite.pdf"), "image/png"),
]


def test_files_in_the_words_of_3_1(wire: Wire) -> None:
    for name, value, media_type in PARTS:
        wire.client.bodies.files(**{"any_" if name == "any" else name: value})
        head = wire.last.content.partition(b"\r\n\r\n")[0].decode()
        assert f'name="{name}"' in head
        assert head.endswith(f"Content-Type: {media_type}"), name
    hints = type(wire.client.bodies).files.__annotations__
    assert {hints[name] for name in ("picture", "any_", "composed")} == {"File | bytes | Unset"}
    assert hints["maybe"] == "File | bytes | None | Unset"
    with pytest.raises(TypeError, match="inside: a bytes has no JSON form"):
        wire.client.bodies.files(inside={"file": b"x"})


def test_media_types_of_bodies(wire: Wire) -> None:
    bodies = wire.client.bodies
    cases: list[tuple[Any, Any, str, bytes]] = [
        (bodies.any_json, {"a": 1}, "application/json", b'{"a":1}'),
        (bodies.picture, PNG, "image/png", b"x"),
        (bodies.picture, File(io.BytesIO(b"x"), mime_type="image/avif"), "image/avif", b"x"),
        (bodies.any_text, "ü", "text/plain; charset=utf-8", "ü".encode()),
        (bodies.any_text, b"x", "text/plain", b"x"),
        (bodies.anything, b"x", "application/octet-stream", b"x"),
    ]
    for method, body, content_type, content in cases:
        method(body)
        assert (wire.last.headers["content-type"], wire.last.content) == (content_type, content)
    wire.answer = {"content": b'{"name":"k"}', "headers": {"content-type": "text/json"}}
    assert bodies.text_json({"a": 1}).name == "k"
    assert (wire.last.headers["content-type"], wire.last.content) == ("text/json", b'{"a":1}')
    wire.answer = {"status_code": 204}
    bodies.mixed(note="a")
    kind, _, boundary = wire.last.headers["content-type"].partition("; boundary=")
    assert kind == "multipart/mixed"
    assert wire.last.content.startswith(f"--{boundary}\r\n".encode())


def test_what_is_required_and_not_described_has_its_argument(wire: Wire) -> None:
    wire.client.bodies.undeclared(name="a", key=[1])
    assert wire.last.content == b'{"name":"a","key":[1]}'
    with pytest.raises(TypeError, match="missing key"):
        wire.client.bodies.undeclared(name="a")


def test_answers_without_content(wire: Wire) -> None:
    assert wire.client.answers.kites() is None
    assert wire.function("answers.kites") is None
    wire.answer = {"status_code": 200, "headers": {"content-type": "application/json"}}
    assert wire.client.answers.look() is None
    assert wire.function("answers.look") is None
    wire.answer = {"status_code": 202}
    assert wire.function("answers.kites") is None


EVERYTHING: dict[str, Any] = {
    "patterns": {"x-a": "text", "other": {"name": "k", "made": "2024-05-06"}},
    "tuple": ["first", {"name": "k"}],
    "kite": {"name": "k"},
    "anchored": {"size": 1},
    "identified": {"mooring": {"depth": 1}},
    "inside": {"depth": 1},
    "dynamic": {"size": 2},
    "when": "2024-05-06",
}

CLASSES: list[tuple[str, dict[str, Any], str]] = [
    *(("flag", {"on": value}, f"FlagType{index}") for index, value in enumerate((True, False))),
    *(("number", {"on": value}, f"NumberType{index}") for index, value in enumerate((True, 1, None, 1.5))),
    *(("pattern", {"code": value}, f"PatternType{index}") for index, value in enumerate(("[a", 1))),
]


def test_names_of_any_script_are_names_at_run_time_too(wire: Wire) -> None:
    assert model("Été") in get_args(get_type_hints(model("Everything"))["season"])


def test_each_value_is_the_class_of_its_schema(wire: Wire) -> None:
    wire.answer = {"json": EVERYTHING}
    found = wire.client.answers.kites()
    assert found.to_dict() == EVERYTHING
    assert found.patterns["other"].made == date(2024, 5, 6)
    assert (found.patterns["x-a"], found.tuple_[1].name) == ("text", "k")
    assert found.kite.name == "k", "a tag that another union has does not matter in a union of one object"
    assert (found.anchored.size, found.dynamic.size) == (1, 2)
    assert (found.identified.mooring.depth, found.inside.depth) == (1, 1)
    for name, value, cls in CLASSES:
        wire.answer = {"json": {name: value}}
        assert type(getattr(wire.client.answers.kites(), name)).__name__ == cls
    cases = {"2024-05-06": date, "2024-05-06T07:00:00Z": datetime, "0" * 32: UUID, "spring": str}
    for text, kind in cases.items():
        wire.answer = {"json": {"when": text}}
        assert type(wire.client.answers.kites().when) is kind
