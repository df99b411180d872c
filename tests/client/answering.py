"""An answer of a vendor, judged as a client does it."""

from __future__ import annotations

import json
from importlib import import_module
from typing import Any

from journeykit_clients.decoding import DecodeError
from journeykit_clients.operation import Operation
from journeykit_clients.types import UNSET

from journeykit import (
    APIResponseError,
    APIStatusError,
)
from journeykit._answer import Answers, Reply
from journeykit._auth import ANONYMOUS, Credentials
from journeykit._request import Call
from tests.spec_examples import documents


def an_object(value: Any) -> Any:
    if not isinstance(value, dict):
        raise DecodeError("an object", value)
    return value


OPERATION: Operation[Any] = Operation(
    "createThing", "POST", "/things", "unsafe", {200: an_object}, error_statuses={3: 404, 4: 409}
)
VENDORS: dict[str, Any] = {name.capitalize(): import_module(f"journeykit.{name}") for name in sorted(documents())}


def call_of(credentials: Credentials = ANONYMOUS) -> Call[Any]:
    return Call(OPERATION, "POST", "/things", [], UNSET, {}, credentials)


def judged(vendor: str, status: int, body: Any, **headers: str) -> Any:
    """What a call returns, or its error."""
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    module = VENDORS[vendor]
    answers = Answers(module.read_error, getattr(module, "read_failure", None), ["X-Id"])
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    try:
        return answers.result(call_of(), Reply(status, named, content))
    except (APIStatusError, APIResponseError) as error:
        return error
