"""How an answer is read by its status and media type, and what an error may keep of it."""

from __future__ import annotations

import json
from typing import Any

import pytest
from journeykit_clients.operation import Operation

from journeykit import (
    APIResponseError,
    Delivery,
    genesys,
)
from journeykit._answer import Answers, Reply, nothing, success_decoder
from journeykit._auth import bearer
from journeykit._redact import EXCERPT, LARGEST_PARSED, redacted

from .answering import call_of
from .vendor import opened, says


@pytest.mark.parametrize(
    ("reply", "words"),
    [
        (Reply(200, {}, b""), "the body is empty"),
        (Reply(200, {}, b"<html>"), "the body is not JSON"),
        (Reply(200, {}, b"\xff\xff"), "the body is not JSON"),
        (Reply(200, {}, b"[" * 10**5), "the body is not JSON"),
        (Reply(200, {}, b"", "the body is cut short", True), "the body is cut short"),
    ],
)
def test_an_answer_that_is_none(reply: Reply, words: str) -> None:
    with pytest.raises(APIResponseError, match=words) as caught:
        Answers(genesys.read_error, None, []).result(call_of(), reply)
    assert caught.value.delivery is Delivery.UNKNOWN
    assert caught.value._repeatable is reply.cut


@pytest.mark.parametrize(
    ("success", "status", "content", "found"),
    [
        ({200: "a"}, 200, b"{}", "a"),
        ({200: "a", 201: "b"}, 201, b"{}", "b"),
        ({2: "a"}, 202, b"{}", "a"),
        ({200: "a"}, 202, b"{}", "a"),
        ({200: "a", 204: None}, 204, b"", None),
        ({200: "a", 204: None}, 200, b"", None),
        ({200: "a"}, 204, b"", "a"),
        ({204: None}, 200, b"{}", nothing),
        ({}, 200, b"{}", nothing),
        ({204: None}, 200, b"", None),
    ],
)
def test_what_the_contract_makes_of_a_status(success: Any, status: int, content: bytes, found: Any) -> None:
    operation: Operation[Any] = Operation("x", "GET", "/", "safe", success)
    assert success_decoder(operation, Reply(status, {}, content)) == found


SECRET = 'tok/en"7'
VERY = bearer(SECRET, {"key": "tok/"})


@pytest.mark.parametrize(
    "body",
    [
        json.dumps({"you": SECRET, SECRET: [SECRET]}).encode(),
        json.dumps({"you": SECRET}).replace("/", "\\/").encode(),
        b'{"you": "' + "".join(f"\\u{ord(letter):04x}" for letter in SECRET).encode() + b'"}',
        f"<html>{SECRET}</html>".encode(),
        b"x" * (EXCERPT - 3) + SECRET.encode(),
        json.dumps({"you": SECRET, "more": "x" * LARGEST_PARSED}).encode(),
    ],
)
def test_what_an_answer_repeats_is_struck_out(body: bytes) -> None:
    headers, excerpt, parsed = redacted({"X-Echo": f"Bearer {SECRET}!", "Set-Cookie": "a=b"}, body, VERY.secrets)
    assert headers == {"x-echo": "***!"}
    for text in (repr(parsed), excerpt):
        assert SECRET not in text
        assert SECRET not in text.replace("\\", "")
        assert 'en"7' not in text


@pytest.mark.parametrize(("length", "whole"), [(65_000, True), (66_000, False)])
def test_a_large_body_is_kept_as_its_beginning(length: int, whole: bool) -> None:
    _, excerpt, parsed = redacted({}, json.dumps(["x" * length]).encode(), ())
    assert len(excerpt) == EXCERPT
    assert parsed == (["x" * length] if whole else excerpt)


@pytest.mark.parametrize(
    ("content_type", "found"),
    [
        ("text/csv", "a,b\n1,2\n"),
        ("text/csv; charset=utf-8", "a,b\n1,2\n"),
        ("application/json", "not JSON"),
        ("", "not JSON"),
    ],
)
def test_a_file_may_come_in_place_of_json(mode: str, content_type: str, found: str) -> None:
    headers = {"content_type": content_type} if content_type else {}
    with opened(mode, "Octeth_5_9", says(200, content=b"a,b\n1,2\n", **headers)) as client:
        if content_type.startswith("text"):
            assert client.journey_exports.get(export_id=1, download=True) == found
        else:
            with pytest.raises(APIResponseError, match=found):
                client.journey_exports.get(export_id=1, download=True)
