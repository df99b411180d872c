"""The server: each vendor under its own prefix, every operation answered with the first example of its success."""

from __future__ import annotations

import json
import threading
from base64 import b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from werkzeug.datastructures import Headers

from tests.spec_examples import Case, cases, documents
from tests.spec_examples.clients import login

from .contract import Contract, Request, Response

CLIENT = ("demo-client", "demo-secret-0123")
TOKEN_PATH = "/oauth/token"


@dataclass
class Exchange:
    """One request and its answer: the operation (empty where there is none), the line, the status, the breaches."""

    operation: str
    line: str
    status: int
    breaches: list[str]


@dataclass
class Demo:
    """A running server. `exchanges` are those of the vendors, in their order; log-ins are in `logins`."""

    url: str
    exchanges: list[Exchange] = field(default_factory=list)
    logins: list[Exchange] = field(default_factory=list)


@contextmanager
def serve() -> Iterator[Demo]:
    """The server on a free port of loopback."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    server.daemon_threads = True
    demo = Demo(f"http://127.0.0.1:{server.server_address[1]}")
    server.demo = demo  # type: ignore[attr-defined]
    server.contracts = {  # type: ignore[attr-defined]
        name: Contract(document.data, f"{demo.url}/{name}", login(name).secrets)
        for name, document in documents().items()
    }
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield demo
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: Any

    def log_message(self, format: str, *args: Any) -> None:
        """Silent: the table says it all."""

    def _answer(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        vendor = self.path.split("/")[1]
        if urlsplit(self.path).path == TOKEN_PATH:
            exchange, response = self._login(body)
            self.server.demo.logins.append(exchange)
        else:
            exchange, response = self._operation(vendor, body)
            self.server.demo.exchanges.append(exchange)
        self.send_response(response.status_code)
        if response.content_type:
            self.send_header("Content-Type", response.content_type)
        if response.status_code != 204:
            self.send_header("Content-Length", str(len(response.data)))
        self.end_headers()
        self.wfile.write(response.data)

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = _answer  # noqa: N815

    def _operation(self, vendor: str, body: bytes) -> tuple[Exchange, Response]:
        local = self.path.removeprefix(f"/{vendor}")
        line = f"{self.command} {local}"
        case = find(vendor, self.command, urlsplit(local).path, body)
        if case is None:
            return Exchange("", line, 404, ["no such operation"]), Response(404, "text/plain", b"", Headers())
        contract: Contract = self.server.contracts[vendor]
        path, mark, query = self.path.partition("?")
        target = f"{path}/{case.fragment}" if case.fragment else path
        headers = Headers(self.headers.items())
        request = Request(self.server.demo.url, self.command, target + mark + query, headers, body)
        breaches = contract.request_breaches(request, case.facts, {*case.query})
        response = example_response(case)
        breaches += contract.response_breaches(request, response)
        return Exchange(case.id, line, response.status_code, breaches), response

    def _login(self, body: bytes) -> tuple[Exchange, Response]:
        """OAuth 2 client credentials (RFC 6749 section 4.4) with HTTP Basic."""
        basic = f"Basic {b64encode(':'.join(CLIENT).encode()).decode()}"
        right = self.headers.get("Authorization") == basic
        right = right and dict(parse_qsl(body.decode())) == {"grant_type": "client_credentials"}
        token = {"access_token": login("genesys").secrets[0], "token_type": "bearer", "expires_in": 86399}
        answer = token if right else {"error": "invalid_client"}
        status = 200 if right else 401
        exchange = Exchange("log-in", f"{self.command} {self.path}", status, [] if right else ["not a client's log-in"])
        return exchange, Response(status, "application/json", json.dumps(answer).encode(), Headers())


def find(vendor: str, verb: str, path: str, body: bytes) -> Case | None:
    """The operation of a request. Literal segments go before templates; constants of the body tell the others apart."""
    asked = path.split("/")
    matching = [
        case
        for case in cases()
        if (case.vendor, case.verb) == (vendor, verb)
        and len(parts := case.template.split("/")) == len(asked)
        and all(part == given or (part[:1] == "{" and given) for part, given in zip(parts, asked, strict=True))
    ]
    told = [case for case in matching if case.fragment and case.constants.items() <= _members(body).items()]
    return min(told or matching, key=lambda case: case.template.count("{"), default=None)


def _members(body: bytes) -> dict[str, str]:
    """The texts of a JSON object."""
    try:
        found = json.loads(body)
    except ValueError:
        return {}
    return {name: value for name, value in found.items() if isinstance(value, str)} if isinstance(found, dict) else {}


def example_response(case: Case) -> Response:
    """The first example of success; a status without content where there is none."""
    example = case.successes[0]
    if not example.media_type:
        return Response(204 if example.status == 200 else example.status, "", b"", Headers())
    return Response(example.status, example.media_type, json.dumps(example.value).encode(), Headers())
