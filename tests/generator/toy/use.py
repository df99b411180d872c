"""What a user of the toy vendor writes; run and type-checked by test_vendor.py."""

from __future__ import annotations

import asyncio
import json
from hashlib import sha256

import httpx
from journeykit.toys import AsyncToys, Toys
from journeykit_clients.toys.errors import CreateToyErrorCode
from journeykit_clients.toys.models import Kind, Toy
from journeykit_clients.toys.payloads import SearchToysPayload, ToyPayload

import journeykit
from journeykit import BadRequestError, Delivery, Retry

seen: list[httpx.Request] = []
faults = iter([httpx.Response(503), httpx.Response(429, headers={"Retry-After": "0"})])


def answer(request: httpx.Request) -> httpx.Response:
    """The vendor, in process."""
    seen.append(request)
    if request.content:
        sent = json.loads(request.content)
        if sent.get("command") == "toys.search":
            found = [{"name": f"{sent['word']} {number}"} for number in range(3)]
            chosen = found[sent.get("skip", 0) :][: sent.get("take") or None]
            return httpx.Response(200, json={"items": chosen})
        if sent.get("wheels", 0) > 100:
            return httpx.Response(
                400, json={"code": 12, "message": "Too many wheels"}, headers={"X-Toy-Request": "r-1"}
            )
        return httpx.Response(201, json=sent)
    if request.url.path.endswith("/flaky"):
        return next(faults, None) or httpx.Response(200, json={"name": "flaky"})
    if request.url.path.endswith("/toys"):
        page = int(request.url.params.get("page", "1"))
        return httpx.Response(200, json={"items": [{"name": f"toy {page}", "kind": "robot"}], "pages": 3})
    return httpx.Response(200, json={"name": "bear", "kind": "doll", "colour": "brown"})


def refusal(toys: Toys) -> BadRequestError:
    """A documented error."""
    try:
        toys.toys.create(name="train", wheels=1000)
    except BadRequestError as error:
        return error
    raise AssertionError("no error")


def blocking() -> None:
    """Every kind of call."""
    http_client = httpx.Client(transport=httpx.MockTransport(answer))
    with Toys(api_key="secret", region="us", http_client=http_client, retry=Retry(base_delay=0.001)) as toys:
        bear: Toy = toys.toys.get("1")
        assert bear.kind == Kind.DOLL
        assert bear["colour"] == "brown"
        assert [toy.name for toy in toys.toys.iter()] == ["toy 1", "toy 2", "toy 3"]
        payload: ToyPayload = {"name": "car", "wheels": 4}
        for made in (
            toys.toys.create(name="car", wheels=4),
            toys.toys.create(payload),
            toys.toys.create(Toy(name="car", wheels=4)),
        ):
            assert made.wheels == 4
        assert toys.toys.get("flaky").name == "flaky"
        some: SearchToysPayload = {"word": "bear", "take": 2}
        everything: SearchToysPayload = {"word": "bear"}
        for asked in (some, everything):
            assert [toy.name for toy in toys.toys.iter_search(asked)] == ["bear 0", "bear 1", "bear 2"]
        assert [toy.name for toy in toys.toys.iter_search(word="bear", skip=2, take=2)] == ["bear 2"]
        assert {request.url.path for request in seen if b"toys.search" in request.content} == {"/commands"}
        assert sum(b"toys.search" in request.content for request in seen) == 4, "none more than needed"
        toys.toys.favourite("Ada@Toys.example")
        assert seen[-1].url.path == f"/owners/{sha256(b'ada@toys.example').hexdigest()}"
        toys.toys.favourite("abc")
        assert seen[-1].url.path == "/owners/abc"
        assert toys.toys.with_raw_response.get("1").status_code == 200
        error = refusal(toys)
        assert error.code == CreateToyErrorCode.TOO_MANY_WHEELS
        assert error.request_id == "r-1"
        assert error.delivery is Delivery.REJECTED
        assert "secret" not in f"{error!r} {error}"
        assert "secret" not in repr(toys)
    assert {(request.url.host, request.headers["x-toy-key"]) for request in seen} == {("us.toys.example", "secret")}
    assert journeykit.Toys is Toys  # type: ignore[attr-defined]  # found by name; type checkers see journeykit.toys


async def awaited() -> None:
    """The same client, awaited."""
    http_client = httpx.AsyncClient(transport=httpx.MockTransport(answer))
    async with AsyncToys(api_key="secret", http_client=http_client) as toys:
        assert (await toys.toys.get("1")).name == "bear"
        assert [toy.name async for toy in toys.toys.iter()] == ["toy 1", "toy 2", "toy 3"]


if __name__ == "__main__":
    blocking()
    asyncio.run(awaited())
    print("fine")
