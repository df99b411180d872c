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
def serving(seconds: float = 0.0) -> Iterator[str]:
    """The URL of this server, in a process of its own, which takes so many seconds for each answer."""
    command = [sys.executable, "-m", "benchmarks.loopback", str(seconds)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        try:
            yield f"http://127.0.0.1:{server.stdout.readline().strip()}"
        finally:
            server.kill()


class Answer(asyncio.Protocol):
    """Reads requests with a Content-Length, and answers each."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
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
            answer = FOUND if head.startswith(b"get ") else DONE
            if self.seconds:
                asyncio.get_running_loop().call_later(self.seconds, self.transport.write, answer)
            else:
                self.transport.write(answer)


async def main(seconds: float) -> None:
    """Print the port, and serve until killed."""
    server = await asyncio.get_running_loop().create_server(lambda: Answer(seconds), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main(float(sys.argv[1])))
