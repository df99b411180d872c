"""The fault server: own sockets on loopback, a thread for each connection, a script, and a count of effects."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Callable
from contextlib import suppress
from types import TracebackType
from typing import Self

from .wire import Exchange, Gone, Received

Behaviour = Callable[[Exchange], None]
"""What happens to one request. A new connection takes its first behaviour before it reads anything."""

PATIENCE = 20.0
"""Seconds after which a test that waits for the server has failed. Nothing is timed by it otherwise."""


class FaultServer:
    """Plays `script`, one behaviour for each exchange; the last one is repeated.

    `requests` holds every request that came complete, in order. `exchanges` counts behaviours played, which is the
    number of attempts seen, whether or not a request came complete. `connections` counts accepted connections,
    `most_open` how many of them were open at once. `listener` is a bound socket to use, which then is the server's.
    """

    def __init__(
        self, *script: Behaviour, tls: ssl.SSLContext | None = None, listener: socket.socket | None = None
    ) -> None:
        self.requests: list[Received] = []
        self.exchanges = 0
        self.connections = 0
        self.most_open = 0
        self.behaviour_errors: list[BaseException] = []
        self._script = list(script)
        self._tls = tls
        self._open: set[socket.socket] = set()
        self._gates: list[threading.Event] = []
        self._threads: list[threading.Thread] = []
        self._knocks: set[tuple[str, int]] = set()
        self._closing = False
        self._changed = threading.Condition()
        self._listener = listener or _bound()
        self._listener.listen(128)
        self.port: int = self._listener.getsockname()[1]
        self._start(self._accept)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def https(self) -> str:
        """The same port addressed with TLS, whether or not the server speaks it."""
        return f"https://127.0.0.1:{self.port}"

    def play(self, *script: Behaviour) -> Self:
        """A new script; what was counted so far is forgotten."""
        with self._changed:
            self._script = list(script)
            self.requests, self.exchanges, self.connections, self.most_open = [], 0, 0, 0
        return self

    def gate(self) -> threading.Event:
        """An event for a behaviour to wait for. Closing the server sets it too, so that no thread is left."""
        gate = threading.Event()
        self._gates.append(gate)
        return gate

    def wait_for(self, condition: Callable[[Self], bool]) -> None:
        """Wait until the server has seen what the condition describes. Raises AssertionError if it never does."""
        with self._changed:
            assert self._changed.wait_for(lambda: condition(self), PATIENCE), "the server never saw it"

    def quiet(self) -> None:
        """Wait until every connection that was made has ended, so that the counts are final."""
        self._knock()
        self.wait_for(lambda server: not server._open)

    def caught_up(self) -> None:
        """Wait until every connection that was made has begun its exchange, for those that do not end by themselves."""
        self._knock()
        self.wait_for(lambda server: server.exchanges >= server.connections)

    def close(self) -> None:
        """End every exchange. Raises AssertionError if a behaviour failed by itself. Closing twice does no harm."""
        if self._closing:
            return
        with self._changed:
            self._closing = True
            for gate in self._gates:
                gate.set()
            for sock in self._open:
                _shut(sock)
        self._knock()
        for thread in self._threads:
            thread.join(PATIENCE)
            assert not thread.is_alive(), "a behaviour did not end"
        self._listener.close()
        assert not self.behaviour_errors, self.behaviour_errors

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def _knock(self) -> None:
        """A connection that counts for nothing. It is accepted after all that came before it."""
        with socket.socket() as sock:
            sock.bind(("127.0.0.1", 0))
            name = sock.getsockname()
            self._knocks.add(name)
            sock.connect(("127.0.0.1", self.port))
            self.wait_for(lambda server: name not in server._knocks)

    def _start(self, target: Callable[..., None], *args: object) -> None:
        self._threads = [thread for thread in self._threads if thread.is_alive()]
        thread = threading.Thread(target=target, args=args, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while True:
            sock, peer = self._listener.accept()
            with self._changed:
                if peer in self._knocks:
                    sock.close()
                    self._knocks.remove(peer)
                    self._changed.notify_all()
                    if self._closing:
                        return
                    continue
                self.connections += 1
                self._open.add(sock)
                self.most_open = max(self.most_open, len(self._open))
                self._changed.notify_all()
            self._start(self._converse, sock)

    def _converse(self, accepted: socket.socket) -> None:
        sock = accepted
        try:
            if self._tls:
                sock = self._tls.wrap_socket(accepted, server_side=True, do_handshake_on_connect=False)
                with self._changed:
                    self._open = self._open - {accepted} | {sock}
                sock.do_handshake()
            exchange = Exchange(sock, self._count)
            first = True
            while exchange.open and (first or exchange.arriving()):
                first = False
                exchange.begin()
                self._next()(exchange)
        except (Gone, ssl.SSLError, ConnectionError):
            pass
        except BaseException as error:  # noqa: BLE001  a defect of the test: shown when the server closes
            self.behaviour_errors.append(error)
        finally:
            with self._changed:
                self._open -= {accepted, sock}
                sock.close()
                self._changed.notify_all()

    def _next(self) -> Behaviour:
        with self._changed:
            behaviour = self._script[min(self.exchanges, len(self._script) - 1)]
            self.exchanges += 1
            self._changed.notify_all()
        return behaviour

    def _count(self, received: Received) -> None:
        with self._changed:
            self.requests.append(received)
            self._changed.notify_all()


def _bound() -> socket.socket:
    sock = socket.socket()
    sock.bind(("127.0.0.1", 0))
    return sock


def _shut(sock: socket.socket) -> None:
    """End a connection for the thread that has it; where the client has ended it, the thread will find that."""
    with suppress(OSError):
        sock.shutdown(socket.SHUT_RDWR)
