"""Reading a response body under a limit: bytes are counted after decompression, before they are kept."""

from __future__ import annotations

import zlib
from collections.abc import Iterator

ENCODINGS = "gzip, deflate"
"""What we accept: what the standard library inflates step by step, so that a small bomb stays small."""

GZIP = b"\x1f\x8b"
"""How a member of a gzip file begins."""

CODINGS = {"gzip", "x-gzip", "deflate", "compress", "x-compress", "br", "zstd", "dcb", "dcz", "exi", "pack200-gzip"}
"""Content codings (IANA). Others, such as `none` and `utf-8`, change nothing, and are passed over."""


class BodyError(Exception):
    """A body that cannot be read: too large, cut short, or not in the encoding that it claims."""


class Body:
    """Collects the raw chunks of one body. `feed` raises BodyError once it is too large or cannot be decoded."""

    def __init__(self, encoding: str, limit: int) -> None:
        self._limit = limit
        self._size = 0
        self._parts: list[bytes] = []
        self._inflate: zlib._Decompress | None = None
        self._head: bytes | None = None
        self._begun = False
        if not encoding:
            return
        codings = [name for item in encoding.lower().split(",") if (name := item.strip()) in CODINGS]
        if codings in (["gzip"], ["x-gzip"]):
            self._inflate = zlib.decompressobj(16 + zlib.MAX_WBITS)
        elif codings == ["deflate"]:
            self._inflate, self._head = zlib.decompressobj(), b""
        elif codings:
            raise BodyError("the body is in an encoding that was not asked for")

    def feed(self, chunk: bytes) -> None:
        self._begun = self._begun or bool(chunk)
        for part in [chunk] if self._inflate is None else self._inflated(chunk):
            self._size += len(part)
            if self._size > self._limit:
                raise BodyError(f"the body is larger than {self._limit} bytes (max_response_size)")
            self._parts.append(part)

    def _inflated(self, chunk: bytes) -> Iterator[bytes]:
        assert self._inflate is not None
        if self._head is not None:  # "deflate" is with a zlib header (RFC 9110), or, as some servers have it, without
            chunk = self._head = self._head + chunk
            if len(chunk) < 2:
                return
            if chunk[0] & 15 != 8 or (chunk[0] << 8 | chunk[1]) % 31:
                self._inflate = zlib.decompressobj(-zlib.MAX_WBITS)
            self._head = None
        try:
            while True:
                while part := self._inflate.decompress(chunk, 65536):
                    yield part
                    chunk = self._inflate.unconsumed_tail
                chunk = self._inflate.unused_data
                if len(chunk) > self._limit:
                    raise BodyError("the compressed body does not end where it says that it does")
                if chunk[:2] != GZIP:
                    return
                self._inflate = zlib.decompressobj(16 + zlib.MAX_WBITS)  # another member (RFC 1952 section 2.2)
        except zlib.error:
            raise BodyError("the body is not in the encoding that it claims") from None

    def end(self) -> bytes:
        """The whole body."""
        if self._inflate is not None and self._begun and not self._inflate.eof:
            raise BodyError("the compressed body is cut short")
        return b"".join(self._parts)
