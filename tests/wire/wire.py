"""One HTTP/1.1 exchange on a server's socket, with everything a fault needs to break it."""

from __future__ import annotations

import select
import socket
import struct
from collections.abc import Callable
from dataclasses import dataclass
from itertools import chain, repeat

DRIPS = 6000
"""Bytes that drip at most: a minute of them."""


class Gone(Exception):
    """The client has left, or the server is being closed: the exchange is over."""


@dataclass(frozen=True)
class Received:
    """A request of which every byte came: an effect at the vendor."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes

    def everything(self) -> str:
        """The request as text, to look for what should not be in it."""
        return f"{self.method} {self.path} {self.headers} {self.body.decode(errors='replace')}"


class Exchange:
    """What a behaviour can do with one request on one connection. All of it in the connection's own thread."""

    def __init__(self, sock: socket.socket, record: Callable[[Received], None]) -> None:
        self.sock = sock
        self.open = True
        self._record = record
        self._received: Received | None = None
        self._pending = b""

    def begin(self) -> None:
        """The next exchange on the same connection."""
        self._received = None

    def request(self) -> Received:
        """The whole request; read and counted the first time."""
        if self._received is None:
            self._received = self._read()
            self._record(self._received)
        return self._received

    def send(self, data: bytes) -> None:
        try:
            self.sock.sendall(data)
        except OSError:
            raise Gone from None

    def drip(self, start: bytes = b"", every: float = 0.01) -> None:
        """One byte at a time, `every` so many seconds, until the client goes. Raises AssertionError if it stays."""
        for byte in chain(start, repeat(ord("x"), DRIPS)):
            if select.select([self.sock], [], [], every)[0] and not self._more():
                raise Gone
            self.send(bytes([byte]))
        raise AssertionError("the client waits for ever")

    def hold(self) -> None:
        """Say nothing until the client goes."""
        while self._receive():
            pass
        raise Gone

    def departure(self) -> None:
        """Wait until the client goes, reading nothing."""
        watch = select.poll()
        watch.register(self.sock, getattr(select, "POLLRDHUP", 0))  # hang-ups and errors are reported always
        watch.poll()
        raise Gone

    def finish(self) -> None:
        """Nothing more will be sent (FIN)."""
        self.open = False
        try:
            self.sock.shutdown(socket.SHUT_WR)
        except OSError:
            raise Gone from None

    def close(self) -> None:
        """The end of the connection in good order: what was sent arrives, and the client closes too."""
        self.finish()
        self.hold()

    def reset(self) -> None:
        """The end of the connection at once (RST): what is still on its way may be lost."""
        self.open = False
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.sock.close()

    def arriving(self) -> bool:
        """Wait for the next request on a connection that is kept; False when the client closes it instead."""
        return bool(self._pending) or self._more()

    def _read(self) -> Received:
        head, _, self._pending = self._until(b"\r\n\r\n")
        line, *fields = head.decode("latin-1").split("\r\n")
        method, path, _ = line.split(" ", 2)
        headers = {name.lower(): value.strip() for name, _, value in (field.partition(":") for field in fields)}
        if headers.get("transfer-encoding") == "chunked":
            return Received(method, path, headers, self._chunks())
        return Received(method, path, headers, self._exactly(int(headers.get("content-length", "0"))))

    def _receive(self) -> bytes:
        try:
            return self.sock.recv(65536)
        except OSError:
            raise Gone from None

    def _more(self) -> bool:
        data = self._receive()
        self._pending += data
        return bool(data)

    def _until(self, mark: bytes) -> tuple[bytes, bytes, bytes]:
        while mark not in self._pending:
            if not self._more():
                raise Gone
        return self._pending.partition(mark)

    def _exactly(self, size: int) -> bytes:
        parts = bytearray(self._pending)
        while len(parts) < size:
            data = self._receive()
            if not data:
                raise Gone
            parts += data
        self._pending = bytes(parts[size:])
        return bytes(parts[:size])

    def _chunks(self) -> bytes:
        body = b""
        while True:
            size, _, self._pending = self._until(b"\r\n")
            chunk = self._exactly(int(size, 16))
            self._exactly(2)
            if not chunk:
                return body
            body += chunk
