"""Addresses where no server answers: a closed port, a port whose queue is full, a name that does not resolve."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import contextmanager

import pytest


@contextmanager
def closed_port() -> Iterator[tuple[str, socket.socket]]:
    """A port that refuses connections: its socket is bound, so that nobody else can take it, but does not listen."""
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        yield f"http://127.0.0.1:{sock.getsockname()[1]}", sock


@contextmanager
def full_queue() -> Iterator[str]:
    """A port that drops further connections, so that connecting takes for ever: its queue is full, nobody accepts."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        waiting = [socket.socket() for _ in range(4)]
        try:
            for sock in waiting:
                sock.setblocking(False)
                sock.connect_ex(listener.getsockname())
            yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        finally:
            for sock in waiting:
                sock.close()


NOWHERE = "https://nowhere.invalid"


def nowhere(monkeypatch: pytest.MonkeyPatch) -> str:
    """A name that does not resolve. The resolver's answer is the one thing here that is played and not real: a real
    one would leave the machine, and take seconds where there is no network."""
    real = socket.getaddrinfo

    def resolve(host: object, *args: object, **options: object) -> object:
        if host in ("nowhere.invalid", b"nowhere.invalid"):
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        return real(host, *args, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(socket, "getaddrinfo", resolve)
    return NOWHERE
