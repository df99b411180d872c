"""A vendor in memory, and clients that talk to it, the async ones spoken to as if they were sync."""

from __future__ import annotations

import asyncio
import inspect
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager
from typing import Any

import httpx

from tests.spec_examples.clients import client_class, login

HOST = "https://vendor.example"
CANARY = "canary7secret"
LOGINS: dict[str, dict[str, Any]] = {
    "Mailchimp": {"api_key": f"{CANARY}-us6"},
    "Genesys": {"access_token": CANARY},
    "Sprinklr": {"access_token": f"{CANARY}-token", "api_key": f"{CANARY}-key"},
    "Octeth": {"api_key": CANARY},
}
ALONE = {"client_id", "access_token", "session_id"}
"""Who passes one of these logs in without the usual credentials."""
Answer = Callable[[httpx.Request], httpx.Response]


def says(status: int, json: Any = None, *, content: bytes | str | None = None, **headers: str) -> Answer:
    """An answer. Underscores in the names of headers stand for hyphens."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    if content is not None or json is None:
        return lambda request: httpx.Response(status, headers=named, content=content)
    return lambda request: httpx.Response(status, headers=named, json=json)


class Vendor:
    """Gives its answers in turn, the last one again and again. `requests` are those that came, in order."""

    def __init__(self, *answers: Answer) -> None:
        self.answers = list(answers)
        self.requests: list[httpx.Request] = []
        self._lock = threading.Lock()

    def __call__(self, request: httpx.Request) -> httpx.Response:
        with self._lock:
            self.requests.append(request)
            answer = self.answers[min(len(self.requests), len(self.answers)) - 1]
        return answer(request)

    @property
    def count(self) -> int:
        return len(self.requests)


def http_client(mode: str, vendor: Answer) -> httpx.Client | httpx.AsyncClient:
    transport = httpx.MockTransport(vendor)
    return httpx.Client(transport=transport) if mode == "sync" else httpx.AsyncClient(transport=transport)


def client_of(mode: str, name: str, vendor: Answer | None = None, **options: Any) -> Any:
    """A client of a vendor by name. Without `vendor` its connections are real, without `base_url` it is elsewhere."""
    usual = LOGINS.get(name) or dict.fromkeys(login(name.lower()).arguments, CANARY)
    options = {"base_url": HOST, **({} if ALONE & set(options) else usual), **options}
    if options["base_url"] is None:
        del options["base_url"]
    elif "client_secret" in options:
        options.setdefault("login_url", "https://login.example")
    if vendor is not None:
        options["http_client"] = http_client(mode, vendor)
    return client_class(name.lower(), asynchronous=mode == "async")(**options)


@contextmanager
def opened(mode: str, name: str, vendor: Answer | None = None, **options: Any) -> Iterator[Any]:
    """`client_of`, to be spoken to in the same way whatever its mode; closed in the end."""
    client = client_of(mode, name, vendor, **options)
    if mode == "sync":
        with client:
            yield client
    else:
        with asyncio.Runner() as runner:
            plain = Plain(client, runner)
            try:
                yield plain
            finally:
                plain.aclose()


class Plain:
    """An async client or resource whose methods are run to their end as they are called."""

    def __init__(self, target: Any, runner: asyncio.Runner) -> None:
        self._target = target
        self._runner = runner

    def __getattr__(self, name: str) -> Any:
        value = getattr(self._target, name)
        if callable(value):
            return lambda *args, **kwargs: self._settled(value(*args, **kwargs))
        return Plain(value, self._runner) if hasattr(value, "_sender") else value

    def _settled(self, result: Any) -> Any:
        if inspect.iscoroutine(result):
            return self._runner.run(result)
        if hasattr(result, "__aiter__"):
            return Walk(result, self._runner)
        return Plain(result, self._runner) if isinstance(result, type(self._target)) else result


class Walk:
    """An async pager, walked like a sync one: as far as it is asked to."""

    def __init__(self, pager: Any, runner: asyncio.Runner) -> None:
        self._pager = pager
        self._runner = runner

    def __iter__(self) -> Iterator[Any]:
        return self._each(self._pager.__aiter__())

    def pages(self) -> Iterator[Any]:
        return self._each(self._pager.pages())

    def _each(self, steps: AsyncIterator[Any]) -> Iterator[Any]:
        end = object()

        async def step() -> Any:
            return await anext(steps, end)

        while (item := self._runner.run(step())) is not end:
            yield item
