"""From the arguments of a method to the bytes that the specification asks for, and back. Nothing is sent."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("openapi_python_client", reason="the generator's engines are not installed here")

from journeykit_clients.types import File

import journeykit

from .wired import Wire, model, packages

WIRE = Path(__file__).parent / "wire"


@pytest.fixture(scope="module")
def _packages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    with packages(WIRE, tmp_path_factory.mktemp("wire")) as folder:
        yield folder


@pytest.fixture
def wire(_packages: Path) -> Wire:
    return Wire()


def test_queries_headers_and_cookies(wire: Wire) -> None:
    wind = model("Wind")(min_=3, steady=True)
    cases: dict[str, dict[str, Any]] = {
        "each=a%20b&each=c": {"each": ["a b", "c"]},
        "joined=1,2": {"joined": (1, 2)},
        "spaces=a%20b": {"spaces": ["a", "b"]},
        "pipes=a%7Cb": {"pipes": ["a", "b"]},
        "wind%5Bmin%5D=3&wind%5Bsteady%5D=true": {"wind": wind},
        "wind%5Bmin%5D=4": {"wind": {"min": 4}},
        "min=3&steady=true": {"spread": wind},
        "flat=min,3,steady,true": {"flat": wind},
        "filter%5Bspan%5D%5Bgt%5D=3&filter%5Btags%5D=a&filter%5Btags%5D=b": {
            "filter_": {"span": {"gt": 3}, "tags": ["a", "b"]}
        },
        "raw=a/b?c": {"raw": "a/b?c"},
        "json=%7B%22span%22%3A%7B%22gt%22%3A3%7D%7D": {"json": {"span": {"gt": 3}}},
        "page%5Bcursor%5D=x": {"page_cursor": "x"},
        "size=5": {"size": 5},
    }
    for query, given in cases.items():
        wire.client.styles.query(**given)
        assert wire.target == f"/query?{query}{'' if 'size' in given else '&size=25'}"
        assert wire.last.headers["x-edition"] == "2026-07-15"
    wire.client.styles.query(
        x_edition="1", x_ids=[1, 2], x_wind=wind, x_flat={"min": 3}, session="a b", seen=["x", "y"]
    )
    assert {name: wire.last.headers[name] for name in ("x-edition", "x-ids", "x-wind", "x-flat", "cookie")} == {
        "x-edition": "1",
        "x-ids": "1,2",
        "x-wind": "min=3,steady=true",
        "x-flat": "min,3",
        "cookie": "session=a%20b; seen=x,y",
    }
    count = len(wire.sent)
    with pytest.raises(TypeError, match="owners"):
        wire.client.styles.formless(owners=[{"id": "o1"}])
    for given in ({"spread": {"min": {"x": 1}}}, {"each": [["a"]]}, {"each": [b"a"]}):
        with pytest.raises(TypeError, match=next(iter(given)) if "spread" not in given else "min"):
            wire.client.styles.query(**given)
    assert len(wire.sent) == count


def test_the_default_of_a_header_is_stated_once_at_the_client(wire: Wire) -> None:
    pinned = wire.client.with_options(headers={"X-Edition": "2025-01-01"})
    pinned.styles.query()
    assert wire.last.headers["x-edition"] == "2025-01-01"
    pinned.styles.query(x_edition="2024-01-01")
    assert wire.last.headers["x-edition"] == "2024-01-01"
    wire.client.styles.query()
    assert wire.last.headers["x-edition"] == "2026-07-15"


def test_paths(wire: Wire) -> None:
    wire.client.styles.path("s", ["a", "b/c"], "l", ["x", "y"], "m", [1, 2], {"min": 3, "steady": True})
    assert wire.target == "/path/s/a,b%2Fc/.l/.x.y/;matrix=m/;matrices=1;matrices=2/min=3,steady=true"
    wire.client.styles.default("k")
    assert wire.target == "/v2/kites/k"
    wire.client.styles.default("k", edition="v3")
    assert wire.target == "/v3/kites/k"


def test_forms(wire: Wire) -> None:
    wire.client.bodies.form(
        record=True,
        at=datetime(2024, 5, 6, tzinfo=UTC),
        none=None,
        tags=["a", "b"],
        pipes=["a", "b"],
        wind={"min": 3},
        deep=model("Wind")(steady=False),
    )
    assert wire.last.headers["content-type"] == "application/x-www-form-urlencoded"
    assert wire.last.content == (
        b"record=true&at=2024-05-06T00%3A00%3A00%2B00%3A00&tags=a&tags=b&pipes=a%7Cb&wind=%7B%22min%22%3A3%7D&deep%5Bsteady%5D=false"
    )


def test_files(wire: Wire) -> None:
    wire.answer = {"json": {}}
    photo = File(io.BytesIO(b"\x89PNG"), "kite.png")
    wire.client.bodies.upload(photo=photo, more=[photo, photo], caption="Up", public=True, wind={"min": 3}, meta=[1, 2])
    assert "boundary=" in wire.last.headers["content-type"]
    assert wire.last.content.count(b"Content-Disposition") == 7
    for part in (
        b'name="photo"; filename="kite.png"\r\nContent-Type: image/png',
        b'name="meta"\r\nContent-Type: application/json\r\n\r\n[1,2]',
    ):
        assert part in wire.last.content
    wire.client.bodies.upload(photo=b"x")
    assert b"Content-Type: image/png\r\n\r\nx" in wire.last.content


def test_several_media_types(wire: Wire) -> None:
    post = wire.client.bodies.post
    post(text="a")
    assert (wire.last.headers["content-type"], wire.last.content) == ("application/json", b'{"text":"a"}')
    post(text="a", photo=b"x")
    assert wire.last.headers["content-type"].startswith("multipart/form-data; boundary=")
    post({"text": "a"}, extra_headers={"Content-Type": "application/x-www-form-urlencoded"})
    assert (wire.last.headers["content-type"], wire.last.content) == ("application/x-www-form-urlencoded", b"text=a")
    post()
    assert (wire.last.headers.get("content-type"), wire.last.content) == (None, b"")
    assert "`multipart/form-data`" in type(wire.client.bodies).post.__doc__


def test_free_form_bodies_text_and_anything(wire: Wire) -> None:
    bodies = wire.client.bodies
    cases: list[tuple[Any, Any, str, bytes]] = [
        (bodies.free, {"wind": 3}, "application/json", b'{"wind":3}'),
        (bodies.any, [1, None], "application/vnd.wire.v2+json", b"[1,null]"),
        (bodies.note, "ü", "text/plain; charset=iso-8859-1", b"\xfc"),
        (bodies.raw, b"\x00", "application/octet-stream", b"\x00"),
        (bodies.raw, File(io.BytesIO(b"x"), "a.png"), "image/png", b"x"),
        (bodies.loose, {"note": "n"}, "application/json", b'{"note":"n"}'),
    ]
    for method, body, content_type, content in cases:
        wire.answer = {"content": b"\x00\xff"} if method == bodies.raw else {"status_code": 204}
        result = method(body)
        assert (wire.last.headers["content-type"], wire.last.content) == (content_type, content)
        assert result == (b"\x00\xff" if method == bodies.raw else None)
    with pytest.raises(TypeError):
        bodies.free()


def test_constants_are_added_and_fragments_left_out(wire: Wire) -> None:
    commands, stop = wire.client.commands, model("Stop")
    cases: list[tuple[Callable[[], Any], bytes]] = [
        (lambda: commands.start(list_=3), b'{"Command":"subscriber.start","list":3}'),
        (lambda: commands.start({"list": 3}), b'{"Command":"subscriber.start","list":3}'),
        (lambda: commands.stop(), b'{"Command":"subscriber.stop"}'),
        (lambda: commands.stop(stop(list_=1)), b'{"Command":"subscriber.stop","list":1}'),
    ]
    for call, content in cases:
        call()
        assert (wire.target, wire.last.content) == ("/command", content)
    with pytest.raises(TypeError, match="Command"):
        commands.start(list_=3, Command="other")


def test_a_patch_is_partial_and_a_put_is_whole(wire: Wire) -> None:
    kites, patch, kite = wire.client.kites, model("KitePatch"), model("Kite")
    wire.answer = {"json": {"id": 1, "name": "k", "colour": "red", "new": 1}}
    found = kites.change("1", colour="red")
    cases: list[tuple[Callable[[], Any], bytes]] = [
        (lambda: kites.change("1", colour="red"), b'{"colour":"red"}'),
        (lambda: kites.change("1", {"colour": "red"}), b'{"colour":"red"}'),
        (lambda: kites.change("1", patch(colour="red")), b'{"colour":"red"}'),
        (lambda: kites.change("1", found), b'{"id":1,"name":"k","colour":"red","new":1}'),
        (lambda: kites.replace("1", name="k", colour="red"), b'{"name":"k","colour":"red"}'),
        (lambda: kites.replace("1", kite(name="k", colour="red")), b'{"name":"k","colour":"red"}'),
    ]
    for call, content in cases:
        call()
        assert json.loads(wire.last.content) == json.loads(content)
    with pytest.raises(TypeError, match="missing colour"):
        kites.replace("1", name="k")


def test_a_body_of_another_kind_is_refused_before_it_is_sent(wire: Wire) -> None:
    calls: list[Callable[[], Any]] = [
        lambda: wire.client.kites.change("1", "red"),
        lambda: wire.client.commands.start(3),
        lambda: wire.client.bodies.upload("photo"),
        lambda: wire.client.kites.replace("1"),
        lambda: wire.client.kites.change("1", None),
    ]
    for call in calls:
        with pytest.raises(TypeError, match=r"by name|missing"):
            call()
    assert not wire.sent


def test_answers(wire: Wire) -> None:
    answers = wire.client.answers
    cases: list[tuple[Any, dict[str, Any], str, Any]] = [
        (
            answers.csv,
            {"content": "a;ü".encode("latin-1"), "headers": {"content-type": "text/csv; charset=iso-8859-1"}},
            "text/csv, application/json, application/problem+json",
            "a;ü",
        ),
        (answers.csv, {"content": "a;ü".encode()}, "text/csv, application/json, application/problem+json", "a;ü"),
        (
            answers.pdf,
            {"content": b"%PDF\xff"},
            "application/pdf, application/json, application/problem+json",
            b"%PDF\xff",
        ),
    ]
    for method, answer, accept, result in cases:
        wire.answer = answer
        assert method() == result
        assert wire.last.headers["accept"] == accept
    wire.answer = {"json": {"min": 3}}
    assert answers.versioned().min_ == 3
    assert wire.last.headers["accept"] == "application/vnd.wire.v2+json, application/json, application/problem+json"
    assert answers.default_answer().min_ == 3
    assert wire.last.headers["accept"] == "application/json, application/problem+json"
    wire.answer = {"json": {"count": 1, "meta": {"a": "text", "b": 3, "c": {"d": 1}}}}
    assert answers.log().to_dict() == {"count": 1, "meta": {"a": "text", "b": 3, "c": {"d": 1}}}
    wire.answer = {"status_code": 200, "content": b"\xff", "headers": {"content-type": "text/csv"}}
    with pytest.raises(journeykit.APIResponseError, match="not text"):
        answers.csv()


def test_a_property_that_is_called_payload(wire: Wire) -> None:
    wire.answer = {"status_code": 204}
    wire.client.answers.event(name="a", payload={"wind": 1})
    wire.client.answers.event({"name": "a", "payload": {"wind": 1}})
    assert json.loads(wire.last.content) == {"name": "a", "payload": {"wind": 1}}
    from journeykit_clients.toys import models, payloads  # type: ignore[import-not-found]

    assert not {name for name in vars(payloads) if name.endswith("Payload")} & set(models.__all__)


def test_functions_under_api_send_the_same(wire: Wire) -> None:
    wind, deep = {"min": 3}, {"span": {"gt": 3}}
    pairs: list[tuple[Any, Any]] = [
        (
            lambda: wire.client.styles.query(wind=wind, filter_=deep, x_ids=[1], session="s"),
            lambda: wire.function("styles.query", wind=wind, filter_=deep, x_ids=[1], session="s"),
        ),
        (
            lambda: wire.client.styles.path("s", ["a"], "l", ["x"], "m", [1], wind),
            lambda: wire.function("styles.path", "s", ["a"], "l", ["x"], "m", [1], wind),
        ),
        (
            lambda: wire.client.bodies.form(record=True, none=None, wind=wind),
            lambda: wire.function("bodies.form", body={"record": True, "none": None, "wind": wind}),
        ),
        (lambda: wire.client.bodies.post(text="a"), lambda: wire.function("bodies.post", body={"text": "a"})),
        (lambda: wire.client.commands.start(list_=1), lambda: wire.function("commands.start", body={"list": 1})),
    ]
    for method, function in pairs:
        method()
        wanted = wire.last
        function()
        assert (wire.last.url, wire.last.content) == (wanted.url, wanted.content)
        for name in ("content-type", "accept", "x-ids", "cookie", "x-edition"):
            if name != "accept" or "accept" in wire.last.headers:
                assert wire.last.headers.get(name, "").split(",")[0] == wanted.headers.get(name, "").split(",")[0], name
    wire.answer = {"json": {}}
    wire.function("bodies.upload", body={"photo": b"x"})
    assert b"Content-Type: image/png\r\n\r\nx" in wire.last.content


def test_an_operation_goes_to_its_own_server_without_the_credentials_of_another(wire: Wire) -> None:
    expected: dict[str, tuple[str, bool]] = {
        "other_host": ("https://upload.wire.example/v2/files", False),
        "other_region": ("https://us.wire.example/login", False),
        "relative": ("https://eu.wire.example/v3/relative", True),
    }
    for name, (url, trusted) in expected.items():
        getattr(wire.client.servers, name)()
        assert str(wire.last.url) == url
        assert ("x-toy-key" in wire.last.headers, "x-own" in wire.last.headers) == (trusted, trusted)
    for name in expected:
        getattr(wire.elsewhere.servers, name)()
        assert wire.last.url.host == "test.example", "a base URL that the document does not have wins"
        assert wire.last.headers["x-toy-key"] == "toy-key"


def test_a_file_in_place_of_json_in_a_range_of_statuses(wire: Wire) -> None:
    wire.answer = {"status_code": 206, "content": b"a,b", "headers": {"content-type": "text/csv"}}
    assert wire.client.answers.table() == "a,b"
    wire.answer = {"status_code": 206, "json": {"count": 1}}
    assert wire.client.answers.table().count == 1


def test_a_body_of_nothing_but_constants_may_be_left_out(wire: Wire) -> None:
    wire.client.answers.halt()
    wire.client.answers.halt({"note": 1})
    assert [json.loads(request.content) for request in wire.sent] == [
        {"Command": "halt"},
        {"Command": "halt", "note": 1},
    ]


def test_pages_are_counted_by_what_asks_for_them_wherever_the_limit_stands(wire: Wire) -> None:
    wire.answer = {"status_code": 200, "json": {"moorings": [{"count": 1}, {"count": 2}]}}
    assert [mooring.count for mooring in wire.client.moorings.iter()] == [1, 2]
    assert [request.url.params.get("offset") for request in wire.sent] == [None, "2"]
