"""Hostile bodies under success and error: results or errors of ours, whole and bounded."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest

from journeykit import (
    APIStatusError,
)
from journeykit._redact import LARGEST_PARSED

from .answering import VENDORS, judged


def nested(depth: int) -> bytes:
    return b'{"errors":' + b"[" * depth + b"]" * depth + b"}"


ODD: list[Any] = [None, True, -1, 10**400, 1.5, "", "text\n\r\x00", "\ud800", [], [1], [[]], {}, {"a": {}}]
NAMES = ["errors", "Errors", "details", "code", "message", "contextId", "title", "detail", "Success", "ErrorCode"]
HOSTILE: list[Any] = [
    *ODD,
    *({name: value} for name in [*NAMES, "ErrorText"] for value in ODD),
    *({"errors": [{"code": value, "message": value}]} for value in ODD),
    *({"Errors": [{"Code": value, "Message": value}, None, 3]} for value in ODD),
    *({"Success": False, "ErrorCode": value, "ErrorText": value} for value in ODD),
    *(nested(depth) for depth in (50, 400, 900, 5000, 60_000)),
    *(b"", b"{", b"\xff\xfe", b"\xff" * 100, b"nul\x00l", "ü".encode("utf-16"), b"<html>" + b"x" * 10**6),
    b'{"code": 1' + b"0" * 5000 + b"}",
    b'{"code": NaN, "status": Infinity}',
]


@pytest.mark.parametrize("vendor", VENDORS)
def test_hostile_errors_are_errors_like_others(vendor: str) -> None:
    for status in (302, 400, 401, 404, 429, 500, 502, 520, 599):
        for body in HOSTILE:
            error = judged(vendor, status, body, X_Id="request-7")
            assert isinstance(error, APIStatusError), body
            assert error.status_code == status
            assert "[request id request-7]" in str(error)
            assert_solid(error)
            assert error.message is None or isinstance(error.message, str), body
            assert error.code is None or isinstance(error.code, str | int | float), body


@pytest.mark.parametrize("vendor", VENDORS)
def test_hostile_errors_without_a_header_keep_a_text_for_an_id(vendor: str) -> None:
    for value in ODD:
        error = judged(vendor, 400, {"contextId": value})
        assert_solid(error)
        assert error.request_id is None or (vendor.startswith("Genesys") and isinstance(error.request_id, str))


@pytest.mark.parametrize("vendor", VENDORS)
def test_hostile_successes_are_results_or_our_errors(vendor: str) -> None:
    for body in HOSTILE:
        found = judged(vendor, 200, body)
        if isinstance(found, Exception):
            assert_solid(found)


def assert_solid(error: Any) -> None:
    """It reads in one bounded line, and pickling and copying lose nothing."""
    text = str(error)
    assert text.isprintable()
    assert len(text) < 500
    assert repr(error)
    if isinstance(error.body, str):
        assert len(error.body) <= LARGEST_PARSED
    for twin in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert (type(twin), str(twin)) == (type(error), text)
