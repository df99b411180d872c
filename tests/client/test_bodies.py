"""Bodies of every media type: what is chosen, what goes over the wire, what is refused."""

from __future__ import annotations

import io
import json
from datetime import UTC, date, datetime
from email.message import Message
from email.parser import BytesParser
from email.policy import HTTP
from typing import Any
from uuid import UUID

import pytest
from journeykit_clients.bodies import FORM, JSON, MULTIPART, Encoding, choose, encode
from journeykit_clients.octeth.models import WaitAction, WaitUnit
from journeykit_clients.types import UNSET, File

CSV = "text/csv"


def file(content: bytes = b"x", name: str | None = "a.png", kind: str | None = None) -> File:
    return File(io.BytesIO(content), name, kind)


CHOICES: list[tuple[tuple[str, ...], Any, str]] = [
    ((JSON,), {}, JSON),
    ((JSON, MULTIPART), {"a": 1}, JSON),
    ((MULTIPART, JSON), {"a": 1}, JSON),
    ((JSON, MULTIPART), {"a": file()}, MULTIPART),
    ((JSON, MULTIPART), {"a": [b"x"]}, MULTIPART),
    ((FORM, JSON), {"a": 1}, JSON),
    ((FORM, MULTIPART), {"a": 1}, FORM),
    ((JSON, CSV), "a,b", CSV),
    ((JSON, "image/png"), file(), "image/png"),
    ((JSON, "image/png"), b"x", "image/png"),
    ((JSON, "*/*"), b"x", "*/*"),
    (("application/merge-patch+json", "application/xml"), {"a": 1}, "application/merge-patch+json"),
    (("application/merge-patch+json", "application/xml"), "<a/>", "application/xml"),
]


def test_the_media_type_that_fits_the_body() -> None:
    for offered, body, wanted in CHOICES:
        assert choose(offered, body) == wanted, (offered, body)


REFUSED: list[tuple[str, Any]] = [
    (JSON, {"a": file()}),
    (JSON, file()),
    (JSON, {"a": object()}),
    (FORM, {"a": file()}),
    (FORM, "a=1"),
    (FORM, [1]),
    (FORM, {"a": object()}),
    (MULTIPART, [1]),
    (MULTIPART, file()),
    (MULTIPART, {"a": object()}),
    (CSV, {"a": 1}),
    (CSV, [1]),
    ("image/png", {"a": 1}),
    ("image/png", 1),
]


def test_what_no_media_type_can_hold() -> None:
    for media_type, body in REFUSED:
        with pytest.raises(TypeError):
            encode((media_type,), body)


def test_forms() -> None:
    body = {
        "on": True,
        "off": [False, True],
        "none": None,
        "gone": UNSET,
        "at": datetime(2024, 1, 1, tzinfo=UTC),
        "day": date(2024, 1, 2),
        "id": UUID(int=1),
        "text": "a b+ü&",
        "inner": {"x": [1, None]},
        "each": [{"y": 1}],
        "model": WaitAction(action_id=None, wait_amount=1, wait_unit=WaitUnit.DAYS),
        "raw": b"\xff",
    }
    content_type, content = encode((FORM,), body)
    assert content_type == FORM
    assert content.decode().split("&") == [
        "on=true",
        "off=false",
        "off=true",
        "at=2024-01-01T00%3A00%3A00%2B00%3A00",
        "day=2024-01-02",
        "id=00000000-0000-0000-0000-000000000001",
        "text=a+b%2B%C3%BC%26",
        "inner=%7B%22x%22%3A%5B1%2Cnull%5D%7D",
        "each=%7B%22y%22%3A1%7D",
        "model=%7B%22ActionID%22%3Anull%2C%22Action%22%3A%22Wait%22%2C%22WaitUnit%22%3A%22days%22"
        "%2C%22WaitAmount%22%3A1%7D",
        "raw=%FF",
    ]


def test_forms_as_the_encoding_says() -> None:
    encoding: Encoding = {
        "spread": ("", "repeat"),
        "joined": ("", ","),
        "pipes": ("", "|"),
        "deep": ("", "deep"),
        "list": (JSON, ""),
    }
    body = {
        "spread": {"a": 1},
        "joined": ["a", "b c"],
        "pipes": [1, 2],
        "deep": {"x": {"y": True}},
        "list": [1, 2],
    }
    assert encode((FORM,), body, {FORM: encoding})[1] == (
        b"a=1&joined=a,b+c&pipes=1%7C2&deep%5Bx%5D%5By%5D=true&list=%5B1%2C2%5D"
    )


def parts(content_type: str, content: bytes) -> list[tuple[str, str | None, str | None, bytes]]:
    """Name, file name, content type and content of each part, as the standard library reads them."""
    text = f"content-type: {content_type}\r\n\r\n".encode() + content
    message: Message = BytesParser(policy=HTTP).parsebytes(text)
    assert message.is_multipart()
    payload: Any = message.get_payload()
    return [
        (
            str(part.get_param("name", header="content-disposition")),
            part.get_filename(),
            part["content-type"],
            part.get_payload(decode=True),
        )
        for part in payload
    ]


def test_multipart() -> None:
    body = {
        "photo": file(),
        "more": [file(b"1", "b.txt"), file(b"2", None, "text/x")],
        "raw": b"\x00",
        "on": True,
        "at": datetime(2024, 1, 1, tzinfo=UTC),
        "inner": {"x": 1},
        "ids": [1, 2],
        "none": None,
        "gone": UNSET,
    }
    assert parts(*encode((MULTIPART,), body)) == [
        ("photo", "a.png", "image/png", b"x"),
        ("more", "b.txt", "text/plain", b"1"),
        ("more", None, "text/x", b"2"),
        ("raw", None, "application/octet-stream", b"\x00"),
        ("on", None, "text/plain", b"true"),
        ("at", None, "text/plain", b"2024-01-01T00:00:00+00:00"),
        ("inner", None, "application/json", b'{"x":1}'),
        ("ids", None, "text/plain", b"1"),
        ("ids", None, "text/plain", b"2"),
    ]


def test_multipart_as_the_encoding_says() -> None:
    encoding: Encoding = {
        "a": ("image/x-a, image/x-b", ""),
        "b": ("image/*", ""),
        "list": (JSON, ""),
        "note": ("text/csv", ""),
        "deep": ("", "deep"),
        "own": ("image/png", ""),
    }
    body = {
        "a": file(name=None),
        "b": file(),
        "list": [1, 2],
        "note": "a,b",
        "deep": {"x": 1},
        "own": file(kind="image/gif"),
    }
    found = parts(*encode((MULTIPART,), body, {MULTIPART: encoding}))
    assert [(name, kind, content) for name, _, kind, content in found] == [
        ("a", "image/x-a", b"x"),
        ("b", "image/png", b"x"),
        ("list", "application/json", b"[1,2]"),
        ("note", "text/csv", b"a,b"),
        ("deep[x]", "text/plain", b"1"),
        ("own", "image/gif", b"x"),
    ]


def test_an_empty_multipart_still_has_a_boundary() -> None:
    content_type, content = encode((MULTIPART,), {})
    assert "boundary=" in content_type
    assert content.startswith(b"--")


def test_text_bytes_and_ranges() -> None:
    cases: list[tuple[str, Any, str, bytes]] = [
        (CSV, "a;ü", CSV, "a;ü".encode()),
        ("text/csv; charset=iso-8859-1", "ü", "text/csv; charset=iso-8859-1", b"\xfc"),
        (CSV, 5, CSV, b"5"),
        ("image/png", file(kind=None), "image/png", b"x"),
        ("image/*", file(), "image/png", b"x"),
        ("image/*", b"x", "application/octet-stream", b"x"),
        ("image/png", file(kind="image/gif"), "image/gif", b"x"),
        ("*/*", {"a": 1}, JSON, b'{"a":1}'),
        ("*/*", b"x", "application/octet-stream", b"x"),
        ("*/*", file(name=None), "application/octet-stream", b"x"),
        ("*/*", "x", "text/plain; charset=utf-8", b"x"),
        ("text/*", "x", "text/plain; charset=utf-8", b"x"),
        ("application/xml", "<a/>", "application/xml", b"<a/>"),
        ("application/vnd.x+json; version=2", {"a": 1}, "application/vnd.x+json; version=2", b'{"a":1}'),
    ]
    for media_type, body, content_type, content in cases:
        assert encode((media_type,), body) == (content_type, content), (media_type, body)
    with pytest.raises(ValueError, match="iso-8859-1"):
        encode(("text/plain; charset=iso-8859-1",), "€")


def test_a_file_is_sent_whole_each_time() -> None:
    one = file(b"whole")
    for media_type, body in (("image/png", one), (MULTIPART, {"a": one})):
        assert b"whole" in encode((media_type,), body)[1]
        assert b"whole" in encode((media_type,), body)[1]
    with pytest.raises(TypeError, match="binary"):
        encode(("image/png",), File(io.StringIO("text")))  # type: ignore[arg-type]


def test_a_content_type_that_the_caller_insists_on() -> None:
    assert encode((JSON, FORM), {"a": [1]}, None, FORM) == (FORM, b"a=1")
    kind, content = encode((JSON,), {"a": 1}, None, "application/merge-patch+json")
    assert (kind, json.loads(content)) == ("application/merge-patch+json", {"a": 1})
