"""Bodies under a limit: encodings, bombs, and what is cut short, in chunks of any size."""

from __future__ import annotations

import gzip
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeykit._body import ENCODINGS, Body, BodyError

LIMIT = 1024 * 1024
TEXT = b'{"displayName": "Bought", "isActive": true}' * 100


def raw_deflate(data: bytes) -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    return packer.compress(data) + packer.flush()


PACKED = {
    "": TEXT,
    "identity": TEXT,
    "gzip": gzip.compress(TEXT),
    "x-gzip": gzip.compress(TEXT),
    "deflate": zlib.compress(TEXT),
    "deflate, raw": raw_deflate(TEXT),
}


def read(encoding: str, data: bytes, size: int = 4096, limit: int = LIMIT) -> bytes:
    body = Body(encoding.partition(",")[0], limit)
    for start in range(0, len(data), size):
        body.feed(data[start : start + size])
    return body.end()


@pytest.mark.parametrize("encoding", PACKED)
@pytest.mark.parametrize("size", [1, 2, 3, 7, 4096])
def test_every_encoding_in_chunks_of_any_size(encoding: str, size: int) -> None:
    assert read(encoding, PACKED[encoding], size) == TEXT


def test_what_is_read_is_what_is_asked_for() -> None:
    for encoding in ENCODINGS.split(", "):
        assert read(encoding, PACKED[encoding]) == TEXT


@pytest.mark.parametrize("size", [1, 7, 4096])
def test_a_gzip_body_may_have_several_members(size: int) -> None:
    parts = [gzip.compress(TEXT[:100]), gzip.compress(b""), gzip.compress(TEXT[100:])]
    assert read("gzip", b"".join(parts), size) == TEXT
    assert read("gzip", b"".join(parts) + bytes(20), size) == TEXT
    with pytest.raises(BodyError, match="cut short"):
        read("gzip", b"".join(parts)[:-3], size)


@pytest.mark.parametrize("encoding", ["gzip", "deflate"])
def test_what_follows_the_end_is_counted_too(encoding: str) -> None:
    with pytest.raises(BodyError, match="does not end where it says"):
        read(encoding, PACKED[encoding] + bytes(LIMIT + 1), 65536)


@pytest.mark.parametrize("encoding", PACKED)
def test_an_empty_body_is_one(encoding: str) -> None:
    assert read(encoding, b"") == b""


@pytest.mark.parametrize("encoding", PACKED)
def test_the_limit_is_exact(encoding: str) -> None:
    assert read(encoding, PACKED[encoding], limit=len(TEXT)) == TEXT
    with pytest.raises(BodyError, match="max_response_size"):
        read(encoding, PACKED[encoding], limit=len(TEXT) - 1)


@pytest.mark.parametrize("pack", [gzip.compress, zlib.compress, raw_deflate])
def test_a_bomb_goes_off_at_the_limit(pack: object) -> None:
    bomb = pack(bytes(50 * LIMIT))  # type: ignore[operator]
    assert len(bomb) < LIMIT
    body = Body("gzip" if pack is gzip.compress else "deflate", LIMIT)
    with pytest.raises(BodyError, match="larger than"):
        body.feed(bomb)
    assert sum(map(len, body._parts)) <= LIMIT


@pytest.mark.parametrize("encoding", ["gzip", "deflate", "deflate, raw"])
@pytest.mark.parametrize("kept", [1, 5, 12, 40])
def test_what_is_cut_short_is_no_body(encoding: str, kept: int) -> None:
    with pytest.raises(BodyError, match="cut short"):
        read(encoding, PACKED[encoding][:kept])


@pytest.mark.parametrize("encoding", ["gzip", "deflate"])
def test_what_is_not_in_its_encoding_is_no_body(encoding: str) -> None:
    with pytest.raises(BodyError, match="encoding that it claims"):
        read(encoding, b"\xff\xff\xff\xff plain text")


@pytest.mark.parametrize("encoding", ["br", "zstd", "gzip, gzip", "identity, br"])
def test_encodings_that_were_not_asked_for(encoding: str) -> None:
    with pytest.raises(BodyError, match="not asked for"):
        Body(encoding, LIMIT)


@pytest.mark.parametrize("encoding", ["identity", "none", "NONE", "utf-8", "binary", "identity, none", ""])
def test_encodings_that_are_none(encoding: str) -> None:
    assert read(encoding, b"{}") == b"{}"
    assert read(f"gzip, {encoding}", gzip.compress(b"{}")) == b"{}"


@given(data=st.binary(max_size=300), encoding=st.sampled_from(["", "gzip", "deflate"]), size=st.integers(1, 64))
def test_arbitrary_bytes_are_read_or_refused(data: bytes, encoding: str, size: int) -> None:
    try:
        found = read(encoding, data, size, limit=200)
    except BodyError:
        return
    assert len(found) <= 200
