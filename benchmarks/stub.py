"""A vendor inside the process: a transport that answers every request with the same body, as from a socket."""

from __future__ import annotations

import httpx


class Stub(httpx.BaseTransport):
    """Answers with `body`."""

    def __init__(self, body: bytes, status: int = 200) -> None:
        self.body, self.status = body, status

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        headers = [(b"content-type", b"application/json"), (b"content-length", b"%d" % len(self.body))]
        return httpx.Response(self.status, headers=headers, stream=httpx.ByteStream(self.body))
