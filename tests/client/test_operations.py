"""Every operation of every spec through its client: what is sent, what comes back, what is raised. Sync and async."""

from __future__ import annotations

import json
import pickle
from collections.abc import Iterator
from enum import IntEnum
from importlib import import_module
from urllib.parse import parse_qsl

import httpx
import pytest

import journeykit
from generator.spec.places import walk as walk_json
from journeykit import APIStatusError, Delivery, RateLimitError
from tests.spec_examples import Case, Example, arguments, cases, documents, model_named, spellings
from tests.spec_examples.clients import login
from tests.spec_examples.each import for_each

from .called import ASYNC, CASES, Vendor, answer, some_call

SUCCESSES = [pytest.param(c, e, id=f"{c}:{e.status}:{e.label}") for c in cases() for e in c.successes]
ERRORS = [pytest.param(c, e, id=f"{c}:{e.status}:{e.label}") for c in cases() for e in c.errors]
CLASSES = {
    400: journeykit.BadRequestError,
    401: journeykit.AuthenticationError,
    403: journeykit.PermissionDeniedError,
    404: journeykit.NotFoundError,
    409: journeykit.ConflictError,
    422: journeykit.UnprocessableEntityError,
    429: journeykit.RateLimitError,
}


@ASYNC
@for_each("case", CASES)
def test_every_spelling_sends_the_documented_request(case: Case, asynchronous: bool) -> None:
    for body in case.bodies or (None,):
        sent = []
        for spelling in spellings(case):
            vendor = Vendor(case, asynchronous, [answer(case.successes[0])])
            args, kwargs = arguments(case, body, spelling)
            vendor.call(*args, **kwargs)
            (request,) = vendor.requests
            assert request.method == case.verb
            assert request.url.raw_path.decode().partition("?")[0] == "/prefix" + case.filled_path
            assert parse_qsl(request.url.query.decode(), keep_blank_values=True) == case.query_items
            check_body(case, body, request)
            sent.append(request.content)
        assert len({json.dumps(json.loads(content), sort_keys=True) if content else "" for content in sent}) == 1


def check_body(case: Case, body: Example | None, request: httpx.Request) -> None:
    if body is None:
        assert request.content == b""
        assert "content-type" not in request.headers
        return
    assert request.headers["content-type"] == body.media_type
    sent = json.loads(request.content)
    if case.credentials:
        credentials = {name: sent.pop(name) for name in case.credentials if name in sent}
        assert tuple(credentials.values()) == login(case.vendor).secrets
    assert sent == body.value


@ASYNC
@for_each("case", CASES)
def test_every_request_carries_the_credentials_and_says_who_we_are(case: Case, asynchronous: bool) -> None:
    vendor = Vendor(case, asynchronous, [answer(case.successes[0])])
    args, kwargs = some_call(case)
    vendor.call(*args, **kwargs, extra_headers={"x-trace": "7"})
    (request,) = vendor.requests
    assert request.headers["user-agent"].startswith("journeykit/")
    assert request.headers["x-trace"] == "7"
    carried = [*request.headers.values(), request.content.decode()]
    ways = list(ways_in(case.vendor))
    if case.facts.get("security") == []:
        assert not {"authorization", "key"} & {*request.headers}
        assert not any(secret in text for text in carried for secret in login(case.vendor).secrets)
        return
    assert not ways or any(headers <= {*request.headers} for headers in ways)
    for secret in () if request.headers.get("authorization", "").startswith("Basic ") else login(case.vendor).secrets:
        assert any(secret in text for text in carried)
    assert not any(secret in str(request.url) for secret in login(case.vendor).secrets)


def ways_in(vendor: str) -> Iterator[set[str]]:
    """The headers of each way to log in that the spec knows; none where the credentials are in the bodies."""
    spec = documents()[vendor].data
    for requirement in spec["security"]:
        schemes = [spec["components"]["securitySchemes"][name] for name in requirement]
        yield {scheme["name"].lower() if scheme["type"] == "apiKey" else "authorization" for scheme in schemes}


@ASYNC
@for_each("case, example", SUCCESSES)
def test_a_documented_success_is_returned_decoded(case: Case, example: Example, asynchronous: bool) -> None:
    args, kwargs = some_call(case)
    result = Vendor(case, asynchronous, [answer(example)]).call(*args, **kwargs)
    if not example.media_type:
        assert result is None
        return
    if example.media_type.startswith("text/"):  # a file
        assert result == example.value
        return
    assert type(result) is model_named(case.vendor, example.schema_name)
    assert result.to_dict() == example.value


@ASYNC
@for_each("case", CASES)
def test_the_raw_response_is_there_for_the_asking(case: Case, asynchronous: bool) -> None:
    example = case.successes[0]
    args, kwargs = some_call(case)
    vendor = Vendor(case, asynchronous, [answer(example, **{"X-Extra": "yes"})])
    response = vendor.call(*args, raw=True, **kwargs)
    assert type(response.status_code) is int
    assert 200 <= response.status_code <= 299
    assert response.headers["x-extra"] == response.headers["X-EXTRA"] == "yes"
    assert isinstance(response.content, bytes)
    assert (json.loads(response.content) if response.content else None) == example.value
    plain = Vendor(case, asynchronous, [answer(example)]).call(*args, **kwargs)
    assert response.parsed == plain


@ASYNC
@for_each("case, example", ERRORS)
def test_a_documented_error_is_raised(case: Case, example: Example, asynchronous: bool) -> None:
    names = documents()[case.vendor].data.get("x-request-id-headers", [])
    vendor = Vendor(case, asynchronous, [answer(example, **dict.fromkeys(names, "request-77"))])
    args, kwargs = some_call(case)
    with pytest.raises(APIStatusError) as caught:
        vendor.call(*args, **kwargs)
    error = caught.value
    assert len(vendor.requests) == 1
    check_class(error, example)
    assert error.operation == case.id
    assert error.method == case.verb
    assert error.status_code == example.status
    assert error.body == example.value
    assert error.request_id == ("request-77" if names else None)
    check_code(case, error)
    assert case.id in str(error)
    assert case.verb in str(error)
    assert str(error).count("request-77") == len(names[:1])
    for text in (str(error), repr(error)):
        assert not any(secret in text for secret in login(case.vendor).secrets)
    twin = pickle.loads(pickle.dumps(error))
    assert type(twin) is type(error)
    assert str(twin) == str(error)
    assert twin.__dict__ == error.__dict__


def check_class(error: APIStatusError, example: Example) -> None:
    """The class of design 2.3, where the status says it all. What a success status hides is tested by name below."""
    status = example.status
    if "Over Rate" in json.dumps(example.value):  # a rate limit that comes as 403
        assert type(error) is RateLimitError
    elif status >= 300:
        assert type(error) is CLASSES.get(status, journeykit.ServerError if status >= 500 else APIStatusError)
        assert error.delivery is (Delivery.UNKNOWN if status >= 500 or status == 408 else Delivery.REJECTED)
    else:
        assert error.delivery is not Delivery.NOT_SENT


def check_code(case: Case, error: APIStatusError) -> None:
    """A numbered error is the member of its operation's enumeration, with the words of the answer."""
    rows = {row["code"]: row for row in case.facts.get("x-error-codes", []) if isinstance(row["code"], int)}
    if error.code in rows:
        enum = error_enum(case)
        assert error.code == enum(error.code)
        said = [item for _, item in walk_json(error.body) if isinstance(item, str)]
        assert error.message in said if said else error.message is None
    assert error.code is not None or not isinstance(error.body, dict) or not error.body.get("code")


def error_enum(case: Case) -> type[IntEnum]:
    """The enumeration of an operation's codes: its name is the operationId's."""
    errors = import_module(f"journeykit_clients.{case.vendor}.errors")
    wanted = "".join(character for character in case.id.lower() if character.isalnum()) + "errorcode"
    (found,) = [item for name, item in vars(errors).items() if name.lower() == wanted]
    assert {int(member) for member in found} == {
        row["code"] for row in case.facts["x-error-codes"] if not row.get("reserved")
    }
    result: type[IntEnum] = found
    return result


OCTETH = [pytest.param(case, id=str(case)) for case in cases() if case.vendor == "octeth"]


@ASYNC
@for_each("case", OCTETH)
def test_octeth_errors_under_http_200_are_errors_all_the_same(case: Case, asynchronous: bool) -> None:
    args, kwargs = some_call(case)
    own = {row["code"] for row in case.facts.get("x-error-codes", [])}
    for example in case.errors:
        if own & {item.get("Code") for item in example.value.get("Errors", [])}:
            hidden = httpx.Response(200, json=example.value)
            with pytest.raises(CLASSES[example.status]) as caught:
                Vendor(case, asynchronous, [hidden]).call(*args, **kwargs)
            assert caught.value.status_code == 200
            assert caught.value.delivery is Delivery.REJECTED
            assert len(caught.value.errors) == 1
    for code, kind in (
        (99998, journeykit.AuthenticationError),
        ([99999], journeykit.AuthenticationError),
        (429, RateLimitError),
    ):
        hidden = httpx.Response(200, json={"Success": False, "ErrorCode": code})
        with pytest.raises(kind) as caught:
            Vendor(case, asynchronous, [hidden]).call(*args, **kwargs)
        assert caught.value.code == (code[0] if isinstance(code, list) else code)


@ASYNC
@for_each("case", CASES)
def test_an_answer_that_is_none_is_an_error_of_its_own(case: Case, asynchronous: bool) -> None:
    if not any(example.media_type for example in case.successes):
        return
    args, kwargs = some_call(case)
    for content in (b"<html>maintenance</html>", b'{"cut": ', b"[]", b'"text"'):
        broken = httpx.Response(200, content=content, headers={"content-type": "application/json"})
        with pytest.raises(journeykit.APIResponseError) as caught:
            Vendor(case, asynchronous, [broken]).call(*args, **kwargs)
        assert caught.value.operation == case.id
        assert caught.value.delivery is Delivery.UNKNOWN
