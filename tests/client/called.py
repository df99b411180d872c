"""One operation of a client whose requests end in a respx route, sync or async."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import httpx
import pytest
import respx

from tests.spec_examples import Case, Example, arguments, binding, cases, spellings
from tests.spec_examples.clients import client

BASE = "https://vendor.example/prefix"
CASES = [pytest.param(case, id=str(case)) for case in cases()]
ASYNC = pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
BODIES = [pytest.param(case, id=str(case)) for case in cases() if binding(case).body]


@dataclass
class Vendor:
    """A client whose requests end in a respx route, and the requests."""

    case: Case
    asynchronous: bool
    answers: list[httpx.Response]
    options: dict[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        router = respx.Router(assert_all_called=False)
        self.route = router.route().mock(side_effect=self.answers)
        http: Any = httpx.AsyncClient if self.asynchronous else httpx.Client
        handler: Any = router.async_handler if self.asynchronous else router.handler
        self.http = http(transport=httpx.MockTransport(handler))
        options = {"http_client": self.http, "retry": None, **self.options}
        self.client = client(self.case.vendor, BASE, asynchronous=self.asynchronous, **options)
        self.resource = getattr(self.client, self.case.resource)

    @property
    def requests(self) -> list[httpx.Request]:
        return [call.request for call in self.route.calls]

    def call(self, *args: Any, raw: bool = False, **kwargs: Any) -> Any:
        resource = self.resource.with_raw_response if raw else self.resource
        return self.run(lambda: getattr(resource, self.case.method)(*args, **kwargs))

    def run(self, make: Callable[[], Any]) -> Any:
        """The value of a call; closes the client."""

        async def awaited() -> Any:
            async with self.http:
                return await make()

        if self.asynchronous:
            return asyncio.run(awaited())
        with self.http:
            return make()


def answer(example: Example, **headers: str) -> httpx.Response:
    """An example as an HTTP response."""
    if not example.media_type:
        return httpx.Response(204 if example.status == 200 else example.status, headers=headers)
    text = example.value if example.media_type.startswith("text/") else json.dumps(example.value)
    return httpx.Response(example.status, text=text, headers={"content-type": example.media_type, **headers})


def some_call(case: Case) -> tuple[list[Any], dict[str, Any]]:
    return arguments(case, next(iter(case.bodies), None), spellings(case)[-1])
