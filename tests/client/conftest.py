"""No test of this folder opens a connection: the vendors are in memory. With sockets, it belongs into `tests/wire`."""

from __future__ import annotations

import socket

import pytest


@pytest.fixture(autouse=True)
def reachable(monkeypatch: pytest.MonkeyPatch) -> None:
    def connect(self: socket.socket, address: object) -> None:
        raise AssertionError(f"a test without sockets connects to {address!r}: tests/wire is the place for it")

    monkeypatch.setattr(socket.socket, "connect", connect)
