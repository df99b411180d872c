"""Behaviours that break: each ends the exchange at another place, or never ends it."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Callable
from functools import cache

from .answers import head
from .server import Behaviour
from .wire import Exchange

BODY = b'{"id": "a41c77f3", "displayName": "Bought"}'
OK = head(200, {"Content-Type": "application/json", "Content-Length": str(len(BODY))})


def close_unread(exchange: Exchange) -> None:
    """Accepted and closed before anything was read."""
    exchange.open = False
    exchange.sock.close()


def silent(exchange: Exchange) -> None:
    """Whatever comes is ignored: no TLS handshake, no answer."""
    exchange.hold()


def plain_http(exchange: Exchange) -> None:
    """An HTTP answer to whatever comes, a TLS handshake for example."""
    exchange.arriving()
    exchange.send(b"HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n")
    exchange.close()


def close_after_request(exchange: Exchange) -> None:
    exchange.request()
    exchange.close()


def reset_unread(exchange: Exchange) -> None:
    """Bytes of the request have come, and are thrown away."""
    exchange.arriving()
    exchange.reset()


def close_at_first_bytes(exchange: Exchange) -> None:
    """The end in good order, while bytes of the request are coming that nobody reads."""
    exchange.arriving()
    exchange.open = False
    exchange.sock.close()


def reset_before_head(exchange: Exchange) -> None:
    exchange.request()
    exchange.reset()


def reset_in_head(exchange: Exchange) -> None:
    exchange.request()
    exchange.send(OK[:25])
    exchange.reset()


def reset_after_head(exchange: Exchange) -> None:
    exchange.request()
    exchange.send(OK)
    exchange.reset()


def reset_in_body(exchange: Exchange) -> None:
    exchange.request()
    exchange.send(OK + BODY[:10])
    exchange.reset()


def close_in_head(exchange: Exchange) -> None:
    exchange.request()
    exchange.send(OK[:25])
    exchange.close()


def truncated(exchange: Exchange) -> None:
    """Fewer bytes than Content-Length says."""
    exchange.request()
    exchange.send(OK + BODY[:10])
    exchange.close()


def truncated_chunk(exchange: Exchange) -> None:
    """The connection ends inside a chunk."""
    exchange.request()
    exchange.send(_chunked() + b"2b\r\n" + BODY[:10])
    exchange.close()


def missing_last_chunk(exchange: Exchange) -> None:
    """All of the JSON comes, but not the chunk that ends the body."""
    exchange.request()
    exchange.send(_chunked() + b"%x\r\n%b\r\n" % (len(BODY), BODY))
    exchange.close()


def bad_chunk_size(exchange: Exchange) -> None:
    exchange.request()
    exchange.send(_chunked() + b"zz\r\n" + BODY)
    exchange.close()


def stall_before_head(exchange: Exchange) -> None:
    exchange.request()
    exchange.hold()


def stall_in_head(exchange: Exchange) -> None:
    exchange.request()
    exchange.send(OK[:25])
    exchange.hold()


def stall_in_body(exchange: Exchange) -> None:
    exchange.request()
    exchange.send(OK + BODY[:10])
    exchange.hold()


def slow_head(exchange: Exchange) -> None:
    """A slow loris: every read succeeds, the head does not end."""
    exchange.request()
    exchange.drip(b"HTTP/1.1 200 OK\r\nX-Slow: ")


def slow_body(exchange: Exchange) -> None:
    """The same in the body."""
    exchange.request()
    exchange.send(head(200, {"Content-Type": "application/json", "Content-Length": "100000"}))
    exchange.drip(b'"')


def never_read(exchange: Exchange) -> None:
    """The request is never read. Once the buffers are full the client cannot write any more.

    Ends with the client if the request was small, and with the server if more of it is still on its way.
    """
    exchange.departure()


def garbage(exchange: Exchange) -> None:
    """Not HTTP."""
    exchange.request()
    exchange.send(b"\x00\x17garbage\r\n\r\n")
    exchange.close()


def conflicting_lengths(exchange: Exchange) -> None:
    exchange.request()
    exchange.send(OK[:-2] + b"Content-Length: 7\r\n\r\n" + BODY)
    exchange.close()


def endless_head(exchange: Exchange) -> None:
    exchange.request()
    exchange.send(b"HTTP/1.1 200 OK\r\n")
    for number in range(10_000):
        exchange.send(b"X-%d: %b\r\n" % (number, b"x" * 1000))
    exchange.close()


def only_informational(exchange: Exchange) -> None:
    """102 Processing, and never a final response."""
    exchange.request()
    exchange.send(b"HTTP/1.1 102 Processing\r\n\r\n")
    exchange.close()


def switching_protocols(exchange: Exchange) -> None:
    """101, which nobody asked for."""
    exchange.request()
    exchange.send(b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n")
    exchange.close()


def bad_gzip(exchange: Exchange) -> None:
    """Said to be gzip, and is not."""
    _encoded(exchange, "gzip", BODY)


def truncated_gzip(exchange: Exchange) -> None:
    """The length is right, the compressed stream inside is cut."""
    _encoded(exchange, "gzip", gzip.compress(BODY)[:-12])


def gzip_bomb(exchange: Exchange) -> None:
    """256 MiB of a JSON string in 256 KiB."""
    _encoded(exchange, "gzip", _bomb())


@cache
def _bomb() -> bytes:
    packer, block = zlib.compressobj(9, wbits=31), b"a" * 2**20
    parts = [packer.compress(text) for text in (b'"', *[block] * 256, b'"')]
    return b"".join([*parts, packer.flush()])


def huge_body(exchange: Exchange) -> None:
    """256 MiB of a JSON string, in chunks, as long as the client takes them."""
    exchange.request()
    exchange.send(_chunked() + b'1\r\n"\r\n')
    chunk = b"100000\r\n" + b"a" * 2**20 + b"\r\n"
    for _ in range(256):
        exchange.send(chunk)
    exchange.send(b'1\r\n"\r\n0\r\n\r\n')


def error_body(status: int, what: str) -> Behaviour:
    """A clear status, and a body that cannot be read to its end."""
    kind = {"Content-Type": "application/json"}
    length = head(status, {**kind, "Content-Length": "100000"})
    ends: dict[str, tuple[bytes, Callable[[Exchange], None]]] = {
        "cut": (length, Exchange.close),
        "cut chunk": (head(status, {**kind, "Transfer-Encoding": "chunked"}) + b"ff\r\n", Exchange.close),
        "bad gzip": (head(status, {**kind, "Content-Encoding": "gzip", "Content-Length": "4"}) + b"gzip", _go_on),
        "huge": (head(status, {**kind, "Content-Length": str(2**26)}), _pour),
        "stalled": (length, Exchange.hold),
        "dripping": (length, Exchange.drip),
    }
    start, end = ends[what]

    def behaviour(exchange: Exchange) -> None:
        exchange.request()
        exchange.send(start)
        end(exchange)

    return behaviour


def _go_on(exchange: Exchange) -> None:
    """The answer is complete."""


def _pour(exchange: Exchange) -> None:
    for _ in range(64):
        exchange.send(b"a" * 2**20)


def _chunked() -> bytes:
    return head(200, {"Content-Type": "application/json", "Transfer-Encoding": "chunked"})


def _encoded(exchange: Exchange, coding: str, data: bytes) -> None:
    exchange.request()
    fields = {"Content-Type": "application/json", "Content-Encoding": coding, "Content-Length": str(len(data))}
    exchange.send(head(200, fields) + data)
