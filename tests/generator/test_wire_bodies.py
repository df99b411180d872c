"""From the arguments of a method to the body that the specification asks for. Nothing is sent."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

pytest.importorskip("openapi_python_client", reason="the generator's engines are not installed here")
from journeykit_clients.types import File

from .wired import Wire, model


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


def test_a_property_that_is_called_payload(wire: Wire) -> None:
    wire.answer = {"status_code": 204}
    wire.client.answers.event(name="a", payload={"wind": 1})
    wire.client.answers.event({"name": "a", "payload": {"wind": 1}})
    assert json.loads(wire.last.content) == {"name": "a", "payload": {"wind": 1}}
    from journeykit_clients.toys import models, payloads  # type: ignore[import-not-found]

    assert not {name for name in vars(payloads) if name.endswith("Payload")} & set(models.__all__)


def test_a_body_of_nothing_but_constants_may_be_left_out(wire: Wire) -> None:
    wire.client.answers.halt()
    wire.client.answers.halt({"note": 1})
    assert [json.loads(request.content) for request in wire.sent] == [
        {"Command": "halt"},
        {"Command": "halt", "note": 1},
    ]
