"""`mock`: every client of this package answers from its vendor's spec, and a request that breaks it fails the test."""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from contextlib import ExitStack
from types import TracebackType
from typing import Any

import httpx
import respx
from respx.models import CallList

from journeykit._contract.carried import names, vendor_of
from journeykit._contract.document import Document, document
from journeykit._contract.operation import Operation
from journeykit._contract.request import Request, faults

from .clock import VirtualClock
from .routes import Route, log_in, route_of
from .seam import installed
from .transport import async_traced, traced


class Breach(AssertionError):
    """A request that breaks the vendor's spec, or went to a vendor that is not mocked."""


class Vendors:
    """The mocked vendors. `vendors["operationId"]` is the route of an operation.

    Where two vendors have an operation of that name, name the vendor too: `vendors["octeth_5_9", "journey.get"]`. A
    vendor goes before its editions.
    """

    def __init__(self, chosen: tuple[str, ...]) -> None:
        self._documents = {name: document(name) for name in chosen or names()}
        self._router = respx.MockRouter(using=None, assert_all_called=False)
        self._log_ins = respx.MockRouter(using=None, assert_all_called=False)
        self._routes: dict[tuple[str, str], Route] = {}
        self._clock = VirtualClock()
        self.breaches: list[Breach] = []
        self.logins: Route = log_in()

    def __getitem__(self, operation: str | tuple[str, str]) -> Route:
        if isinstance(operation, tuple):
            return self._route(*operation)
        owners = [name for name, spec in self._documents.items() if operation in spec.operations]
        if not owners:
            raise KeyError(f"{operation!r} is no operation of {', '.join(self._documents)}")
        first = owners[0]
        if any(vendor_of(owner) != vendor_of(first) for owner in owners):
            raise KeyError(
                f"{operation!r} is an operation of {' and '.join(owners)}: vendors[{first!r}, {operation!r}]"
            )
        return self._route(first, operation)

    @property
    def calls(self) -> CallList:
        """What was sent to the vendors, in order; log-ins are in `logins.calls`."""
        return self._router.calls

    @property
    def slept(self) -> list[float]:
        """Seconds of each wait between attempts, in order. Nobody really waited."""
        return self._clock.slept

    def _route(self, vendor: str, operation: str) -> Route:
        key = vendor, operation
        if key not in self._routes:
            self._routes[key] = route_of(self._document(vendor).operations[operation])
        return self._routes[key]

    def _document(self, vendor: str) -> Document:
        if vendor not in self._documents:
            raise KeyError(f"{vendor!r} is not mocked; {', '.join(self._documents)} are")
        return self._documents[vendor]

    def answer(self, request: httpx.Request) -> httpx.Response:
        """The answer to a request of a sync client."""
        router, route = self._found(request)
        with router.resolver(request) as resolved:
            resolved.route, resolved.response = route, route.match(request)  # type: ignore[assignment]
        return _read(resolved.response)

    async def answer_async(self, request: httpx.Request) -> httpx.Response:
        """The answer to a request of an async client."""
        router, route = self._found(request)
        with router.resolver(request) as resolved:
            answer: Any = route.match(request)
            resolved.route, resolved.response = route, await answer if inspect.isawaitable(answer) else answer
        return _read(resolved.response)

    def _found(self, request: httpx.Request) -> tuple[respx.MockRouter, Route]:
        """The route of a request. Raises Breach, and remembers it."""
        sender: Mapping[str, str] | None = request.extensions.get("journeykit")
        if sender is None:
            return self._log_ins, self.logins
        vendor, operation = sender["vendor"], sender["operation"]
        if vendor not in self._documents:
            raise self._breach(f"{vendor} {operation}: {vendor} is not mocked: mock({vendor!r})")
        route = self._route(vendor, operation)
        assert route.operation is not None
        wrong = _wrong(route.operation, request)
        if wrong:
            self._router.record(request, route=route)
            raise self._breach(f"{vendor} {operation}: {'; '.join(wrong)}")
        return self._router, route

    def _breach(self, text: str) -> Breach:
        self.breaches.append(Breach(text))
        return self.breaches[-1]


def _wrong(operation: Operation, request: httpx.Request) -> list[str]:
    path, _, query = request.url.raw_path.decode("ascii").partition("?")
    headers = {name.lower(): value for name, value in request.headers.items()}
    return [str(fault) for fault in faults(operation, Request(request.method, path, query, headers, request.read()))]


def _read(response: Any) -> httpx.Response:
    if not isinstance(response, httpx.Response):
        raise TypeError("a mocked operation answers with an httpx.Response")
    if isinstance(response.stream, httpx.ByteStream):
        response.read()
    return response


class Mock:
    """A context manager that yields `Vendors`; in async code too, it is a plain `with`."""

    def __init__(self, chosen: tuple[str, ...]) -> None:
        self._chosen = chosen
        self._stack = ExitStack()
        self._vendors: Vendors
        self._entered = False

    def __enter__(self) -> Vendors:
        if self._entered:
            raise RuntimeError("this mock is in use already: make another one")
        self._vendors = vendors = Vendors(self._chosen)
        with ExitStack() as stack:
            stack.callback(setattr, self, "_entered", False)
            self._entered = True
            sync = stack.enter_context(httpx.Client(transport=traced(vendors.answer), trust_env=False))
            asynchronous = httpx.AsyncClient(transport=async_traced(vendors.answer_async), trust_env=False)
            vendors._clock.start()
            stack.callback(vendors._clock.stop)
            stack.enter_context(installed(sync, asynchronous))
            self._stack = stack.pop_all()
        return vendors

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Undo everything. Raises the first breach again, unless it is on its way out already."""
        self._stack.close()
        breaches = self._vendors.breaches
        if breaches and error not in breaches and (error is None or isinstance(error, Exception)):
            for other in breaches[1:]:
                breaches[0].add_note(f"and {other}")
            raise breaches[0].with_traceback(None)

    async def __aenter__(self) -> Vendors:
        return self.__enter__()

    async def __aexit__(self, kind: Any, error: BaseException | None, trace: Any) -> None:
        self.__exit__(kind, error, trace)


def mock(*vendors: str) -> Mock:
    """Mock vendors by the names of their packages (`genesys`, `octeth_5_9`), all if none is named.

    Within the block, every client of this package is caught, whatever its `http_client`; each operation answers with
    the spec's example until its route is told otherwise; waits take no time. A request that breaks the spec, or goes to
    a vendor that is not mocked, raises Breach, and again when the block is left. Raises LookupError for another name,
    TypeError for what is no name.
    """
    for name in vendors:
        if not isinstance(name, str):
            raise TypeError("mock takes the vendors' names one by one: mock('genesys', 'octeth')")
        document(name)
    return Mock(vendors)
