"""The local vendors over HTTP: one ASGI application."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, MutableMapping
from importlib import resources
from typing import Any

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect
from starlette.requests import Request as Incoming
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Route

from journeykit._contract.answers import NOTHING, Answer
from journeykit._contract.request import Request

from .faults import Fault
from .world import World

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
LARGEST = 1_000_000
"""Bytes of a request body that are read."""


class Application:
    """An ASGI application: vendors under `/<vendor>`, the page at `/`, and JSON under `/_local`."""

    def __init__(self, world: World) -> None:
        self._world = world
        control = Control(world)
        self._control = Starlette(
            routes=[
                Route("/", control.page),
                Route("/_local/state", control.state),
                Route("/_local/triggered", control.triggered),
                Route("/_local/calls", control.calls),
                Route("/_local/reset", control.reset, methods=["POST"]),
                Route("/_local/fault", control.fault, methods=["POST"]),
                Route("/_local/missing", control.missing, methods=["POST"]),
                Route("/_local/expire", control.expire, methods=["POST"]),
            ]
        )

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["path"] == "/" or scope["path"].startswith("/_local"):
            await self._control(scope, receive, send)
            return
        try:
            name, request = await _read(Incoming(scope, receive))
        except ClientDisconnect:
            return
        if request is None:
            await Response(status_code=413)(scope, receive, send)
            return
        outcome = self._world.handle(name, request)
        if outcome.delay:
            await asyncio.sleep(outcome.delay)
        if outcome.drop:
            _hang_up(send)
        else:
            await _response(outcome.answer)(scope, receive, send)


async def _read(incoming: Incoming) -> tuple[str, Request | None]:
    raw = incoming.scope.get("raw_path") or incoming.scope["path"].encode()
    _, vendor, *rest = raw.decode("ascii", "replace").partition("?")[0].split("/")
    body = b""
    async for chunk in incoming.stream():
        body += chunk
        if len(body) > LARGEST:
            return vendor, None
    headers = {name.lower(): value for name, value in incoming.headers.items()}
    return vendor, Request(incoming.method, "/" + "/".join(rest), incoming.url.query, headers, body)


def _response(answer: Answer) -> Response:
    if answer.body is NOTHING:
        return Response(status_code=answer.status, headers=dict(answer.headers))
    content = json.dumps(answer.body) if answer.json else str(answer.body)
    return Response(content, answer.status, dict(answer.headers), answer.media_type)


def _hang_up(send: Send) -> None:
    """End the connection without an answer. ASGI has no word for it, so uvicorn's own transport is asked.

    Served by something else, the application fails, which comes nearest.
    """
    transport = getattr(getattr(send, "__self__", None), "transport", None)
    if transport is None:
        raise ConnectionResetError("the answer is dropped, as was asked for")
    transport.abort()


class Control:
    """The page and its JSON."""

    def __init__(self, world: World) -> None:
        self._world = world

    async def page(self, request: Incoming) -> Response:
        return HTMLResponse(resources.files("journeykit.local").joinpath("page.html").read_text(encoding="utf-8"))

    async def state(self, request: Incoming) -> Response:
        """Everything that the page shows."""
        world = self._world
        with world.lock:
            triggers = [*world.triggers.matching()][-200:]
            return JSONResponse(
                {
                    "vendors": {name: world.path(name) for name in world.names},
                    "triggered": [trigger.to_dict() for trigger in reversed(triggers)],
                    "triggers": world.triggers.count,
                    "calls": [*world.calls][-200:][::-1],
                    "count": world.count,
                    "faults": [fault.to_dict() for fault in world.faults.active],
                }
            )

    async def triggered(self, request: Incoming) -> Response:
        asked = dict(request.query_params)
        vendor = asked.pop("vendor", None)
        try:
            found = await run_in_threadpool(self._world.triggered, vendor, asked)
        except LookupError as error:
            return _mistake(error)
        return JSONResponse([trigger.to_dict() for trigger in found])

    async def calls(self, request: Incoming) -> Response:
        with self._world.lock:
            return JSONResponse([*self._world.calls])

    async def reset(self, request: Incoming) -> Response:
        self._world.reset()
        return JSONResponse({})

    async def fault(self, request: Incoming) -> Response:
        return await _done(request, lambda asked: self._world.fault(Fault(**asked)))

    async def missing(self, request: Incoming) -> Response:
        return await _done(request, lambda asked: self._world.missing(asked.pop("vendor"), asked))

    async def expire(self, request: Incoming) -> Response:
        return await _done(request, lambda asked: {"expired": self._world.expire(asked.get("vendor"))})


async def _done(request: Incoming, do: Callable[[dict[str, Any]], Any]) -> Response:
    """Do what a JSON object asks for; a mistake in it is answered with 422 and words."""
    try:
        body = await request.body()
        return JSONResponse(do(json.loads(body) if body else {}) or {})
    except (LookupError, TypeError, ValueError, RecursionError) as error:
        return _mistake(error)


def _mistake(error: Exception) -> Response:
    return JSONResponse({"message": str(error).strip("'\"")}, 422)
