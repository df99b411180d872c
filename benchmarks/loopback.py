"""A server on loopback, fast enough to measure clients against: 204 for every POST, a small object for every GET."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

PING = b'{"health_status": "Everything\'s Chimpy!"}'
DONE = b"HTTP/1.1 204 No Content\r\n\r\n"
FOUND = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s" % (len(PING), PING)


@contextmanager
def running(*module: str) -> Iterator[Iterator[str]]:
    """A server in a process of its own: the lines that it prints once it listens."""
    with subprocess.Popen([sys.executable, "-m", *module], stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        try:
            yield server.stdout
        finally:
            server.kill()


@contextmanager
def serving() -> Iterator[str]:
    """The URL of this server."""
    with running("benchmarks.loopback") as lines:
        yield f"http://127.0.0.1:{next(lines).strip()}"


class Answer(asyncio.Protocol):
    """Reads requests with a Content-Length, and answers each."""

    def __init__(self) -> None:
        self.pending = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        self.pending += data
        while (end := self.pending.find(b"\r\n\r\n")) >= 0:
            head = self.pending[:end].lower()
            _, found, rest = head.partition(b"content-length:")
            size = end + 4 + (int(rest.split(b"\r\n")[0]) if found else 0)
            if len(self.pending) < size:
                return
            self.pending = self.pending[size:]
            self.transport.write(FOUND if head.startswith(b"get ") else DONE)


async def main() -> None:
    """Print the port, and serve until killed."""
    server = await asyncio.get_running_loop().create_server(Answer, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main())
