"""Behaviours that answer: a whole request, then a whole response, and the connection is kept."""

from __future__ import annotations

import json
from collections.abc import Mapping
from http import HTTPStatus
from threading import Event, Semaphore

from tests.spec_examples import documents

from .server import Behaviour
from .wire import Exchange

REQUEST_ID = {
    name: "request-id-7" for spec in documents().values() for name in spec.data.get("x-request-id-headers", ())
}
"""The headers in which the vendors send the id of a request."""


def head(status: int, headers: Mapping[str, str]) -> bytes:
    """The status line and header of a response, with the empty line behind them."""
    reason = HTTPStatus(status).phrase if status in HTTPStatus._value2member_map_ else "Unknown"
    fields = "".join(f"{name}: {value}\r\n" for name, value in {**REQUEST_ID, **headers}.items())
    return f"HTTP/1.1 {status} {reason}\r\n{fields}\r\n".encode("latin-1")


def answer(status: int, body: bytes = b"", kind: str = "application/json", **headers: str) -> Behaviour:
    """Any status with any body. Underscores in the names of headers stand for hyphens."""
    fields = {name.replace("_", "-"): value for name, value in headers.items()}
    if body:
        fields["Content-Type"] = kind
    if status != 204:
        fields["Content-Length"] = str(len(body))

    def behaviour(exchange: Exchange) -> None:
        exchange.request()
        exchange.send(head(status, fields) + body)

    return behaviour


def followed(surplus: bytes) -> Behaviour:
    """A 204, and bytes that nobody asked for in the same packet: a body that a 204 has not, or another answer."""

    def behaviour(exchange: Exchange) -> None:
        exchange.request()
        exchange.send(head(204, {}) + surplus)

    return behaviour


def json_answer(value: object, status: int = 200, **headers: str) -> Behaviour:
    return answer(status, json.dumps(value).encode(), **headers)


def no_content() -> Behaviour:
    return answer(204)


def html(status: int) -> Behaviour:
    """What a proxy says when it does not reach the vendor."""
    return answer(status, b"<html><body><h1>Bad gateway</h1></body></html>", "text/html; charset=utf-8")


def redirect(status: int, location: str) -> Behaviour:
    return answer(status, Location=location)


def informational(*statuses: int, then: Behaviour) -> Behaviour:
    """1xx responses before the final one, which reads the request first."""

    def behaviour(exchange: Exchange) -> None:
        exchange.arriving()
        for status in statuses:
            exchange.send(f"HTTP/1.1 {status} Early\r\nLink: </style.css>; rel=preload\r\n\r\n".encode())
        then(exchange)

    return behaviour


def after(gate: Event, then: Behaviour) -> Behaviour:
    """Nothing before the test opens the gate; the request is read meanwhile."""

    def behaviour(exchange: Exchange) -> None:
        exchange.request()
        gate.wait()
        then(exchange)

    return behaviour


def and_close(then: Behaviour, closed: Semaphore) -> Behaviour:
    """An answer that does not say that the connection ends with it, and it does; `closed` is released by then."""

    def behaviour(exchange: Exchange) -> None:
        then(exchange)
        exchange.finish()
        closed.release()
        exchange.close()

    return behaviour


def and_gone(then: Behaviour, closed: Semaphore) -> Behaviour:
    """`and_close`, with both directions of the connection closed by then."""

    def behaviour(exchange: Exchange) -> None:
        then(exchange)
        exchange.open = False
        exchange.sock.close()
        closed.release()

    return behaviour


def echo(status: int, **headers: str) -> Behaviour:
    """Sends back all that came, credentials too, as a careless debugging proxy does."""

    def behaviour(exchange: Exchange) -> None:
        text = json.dumps({"received": exchange.request().everything()}).encode()
        fields = {"Content-Type": "application/json", "Content-Length": str(len(text)), **headers}
        exchange.send(head(status, fields) + text)

    return behaviour
