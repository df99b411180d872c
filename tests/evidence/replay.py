"""Evidence through our clients: calls and answers that a document shows. Nothing leaves the process."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import cache
from typing import Any

import httpx

import journeykit
from tests.spec_examples import Case, Spelling, arguments, binding, cases, documents, spellings
from tests.spec_examples.clients import client_class

from .record import Evidence

LOGINS: dict[str, dict[str, str]] = {
    "genesys": {"access_token": "accessToken"},
    "mailchimp": {"api_key": "PASSWORD-us6"},
    "octeth_5_9": {"session_id": "your-session-id", "base_url": "https://example.com"},
    "octeth": {"session_id": "<user_session_id>", "base_url": "https://octeth.example"},
    "sprinklr": {"access_token": "token-of-the-caller", "api_key": "key-of-the-caller"},
    "sprinklr_v2": {"access_token": "token-of-the-caller", "api_key": "key-of-the-caller", "environment": "prod7"},
}
"""Credentials, as the documents print them where a client takes that."""
PLACEHOLDERS = {
    "{{Enter your Access Token}}": LOGINS["sprinklr"]["access_token"],
    "{{Enter your API KEY}}": LOGINS["sprinklr"]["api_key"],
    "{Enter your Access Token}": LOGINS["sprinklr"]["access_token"],
    "{Enter your API KEY}": LOGINS["sprinklr"]["api_key"],
    "{env}": LOGINS["sprinklr_v2"]["environment"],
}
"""What stands for a caller's credentials and environment. It has blanks or braces, which they have not."""


def case_of(evidence: Evidence) -> Case:
    """The operation that a piece of evidence is about."""
    return _case(evidence.operation, evidence.document)


@cache
def _case(operation: str, document: str) -> Case:
    """The operation of this id, or this method and path, in the spec that is made from a document."""
    (found,) = [
        case
        for case in cases()
        if operation in (case.id, f"{case.verb} {case.template}")
        and document in {item["id"] for item in documents()[case.vendor].data["info"]["x-origin"]}
    ]
    return found


def arguments_of(evidence: Evidence, case: Case) -> tuple[list[Any], dict[str, Any]]:
    """What to call our method with. Names of SDK languages fold to those of the path (`journeyId`, `journey_id`)."""
    given = {_folded(name): value for name, value in evidence.arguments.items()}
    names = binding(case)
    path = [given.pop(_folded(name)) for name in names.path]
    query = {names.query[name]: given.pop(_folded(name)) for name in names.query if _folded(name) in given}
    body = [given.pop("body")] if "body" in given else []
    assert not given, f"{evidence}: {case} has no {', '.join(given)}"
    return [*path, *body], query


def any_call(case: Case) -> tuple[list[Any], dict[str, Any]]:
    """Arguments where the document shows the answer only."""
    return arguments(case, next(iter(case.bodies), None), spellings(case)[0] if case.bodies else Spelling.NONE)


def exchange(
    case: Case, asynchronous: bool, args: list[Any], kwargs: dict[str, Any], answer: httpx.Response
) -> tuple[list[httpx.Request], Callable[[], Any]]:
    """The requests that one call makes, and its result or error, when asked for."""
    requests: list[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        return answer

    make: Any = httpx.AsyncClient if asynchronous else httpx.Client
    http = make(transport=httpx.MockTransport(handle))
    made = client_class(case.vendor, asynchronous=asynchronous)
    client = made(http_client=http, retry=None, **LOGINS[case.vendor])
    method = getattr(getattr(client, case.resource), case.method)

    async def awaited() -> Any:
        async with http:
            return await method(*args, **kwargs)

    try:
        value = asyncio.run(awaited()) if asynchronous else method(*args, **kwargs)
    except journeykit.JourneyKitError as error:
        raised = error

        def fail() -> Any:
            raise raised

        return requests, fail
    finally:
        if not asynchronous:
            http.close()
    return requests, lambda: value


def _folded(name: str) -> str:
    return name.replace("_", "").lower()
