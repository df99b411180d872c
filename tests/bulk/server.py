"""A vendor on a socket of its own process' thread: counts the triggers it acted on, and fails as a seeded dice says."""

from __future__ import annotations

import asyncio
import json
import random
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

ANSWERS = {204: "No Content", 400: "Bad Request", 429: "Too Many Requests", 500: "Internal Server Error"}


class Server:
    """`acted` counts, by recipient, the requests that the vendor acted on. `faults` is the share of bad answers."""

    def __init__(self, faults: float = 0.0, latency: float = 0.0) -> None:
        self.acted: Counter[str] = Counter()
        self.requests = 0
        self.url = ""
        self._faults, self._latency = faults, latency
        self._dice = random.Random(7)

    def reached(self, requests: int) -> bool:
        """Whether so many requests have come."""
        return self.requests >= requests

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while head := await reader.readuntil(b"\r\n\r\n"):
                lines = head.lower().split(b"\r\n")
                length = next(int(line.split(b":")[1]) for line in lines if line.startswith(b"content-length"))
                email = json.loads(await reader.readexactly(length))["email_address"]
                self.requests += 1
                if self._latency:
                    await asyncio.sleep(self._latency)
                if not self._answer(writer, email):
                    return
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()

    def _answer(self, writer: asyncio.StreamWriter, email: str) -> bool:
        fault = self._dice.choice(["429", "400", "500", "reset", "lost"]) if self._dice.random() < self._faults else ""
        if fault in ("", "500", "lost", "reset") and not (fault == "reset" and self._dice.random() < 0.5):
            self.acted[email] += 1
        if fault in ("reset", "lost"):
            writer.transport.abort()
            return False
        status = int(fault or 204)
        body = b"" if status == 204 else b'{"title": "fault"}'
        more = "retry-after: 0\r\n" if status == 429 else ""
        kind = f"content-type: application/json\r\ncontent-length: {len(body)}\r\n" if body else ""
        writer.write(f"HTTP/1.1 {status} {ANSWERS[status]}\r\n{more}{kind}\r\n".encode() + body)
        return True


@contextmanager
def serving(server: Server) -> Iterator[Server]:
    """The server in a thread of its own."""
    loop = asyncio.new_event_loop()
    opened = loop.run_until_complete(asyncio.start_server(server.serve, "127.0.0.1", 0))
    server.url = f"http://127.0.0.1:{opened.sockets[0].getsockname()[1]}/3.0"
    thread = threading.Thread(target=loop.run_forever)
    thread.start()

    async def end() -> None:
        opened.close()
        for task in asyncio.all_tasks() - {asyncio.current_task()}:
            task.cancel()

    try:
        yield server
    finally:
        asyncio.run_coroutine_threadsafe(end(), loop).result()
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()
