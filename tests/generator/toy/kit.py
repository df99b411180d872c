"""Mocks, factories and a local vendor of the toy vendor, all from its spec; run and type-checked by test_vendor.py."""

from __future__ import annotations

from collections.abc import Callable

import httpx
from journeykit.toys import Toys
from journeykit_clients.toys.errors import CreateToyErrorCode
from journeykit_clients.toys.models import Kind, Toy

from journeykit import APIStatusError
from journeykit.local import serve
from journeykit.testing import Breach, fail, make, mock, pages


def refusal(call: Callable[[], object]) -> APIStatusError:
    """The error of a call."""
    try:
        call()
    except APIStatusError as error:
        return error
    raise AssertionError("no error")


def mocked() -> None:
    """Routes, errors, pages and waits."""
    with mock("toys") as vendors, Toys(api_key="secret") as toys:
        assert toys.toys.get("t-1").name
        pages(vendors["listToys"], make(Toy, n=30), size=20)
        assert len([*toys.toys.iter()]) == 30
        fail(vendors["getToy"], [httpx.ReadTimeout, None])
        assert toys.toys.get("t-1").name
        assert len(vendors.slept) == 1
        fail(vendors["createToy"], code=CreateToyErrorCode.TOO_MANY_WHEELS)
        assert refusal(lambda: toys.toys.create(name="train")).code == CreateToyErrorCode.TOO_MANY_WHEELS


def breach() -> str:
    """What is wrong with a request that breaks the spec."""
    try:
        with mock("toys"), Toys(api_key="secret") as toys:
            toys.toys.create({"name": 5})  # type: ignore[call-overload]
    except Breach as found:
        return str(found)
    raise AssertionError("no breach")


def local() -> None:
    """What is created is listed and read; faults come when they are asked for."""
    with serve() as vendors, Toys(base_url=vendors.toys, api_key="secret", allow_http=True, retry=None) as toys:
        for number in range(30):
            toys.toys.create(name=f"toy {number}", kind=Kind.DOLL)
        assert len([*toys.toys.iter()]) == 30
        assert toys.toys.get("toy 7").kind == Kind.DOLL
        assert refusal(lambda: toys.toys.get("nothing")).status_code == 404
        vendors.fault("getToy", rate="1/60")
        toys.toys.get("toy 7")
        assert refusal(lambda: toys.toys.get("toy 7")).retry_after


if __name__ == "__main__":
    mocked()
    assert "$.name" in breach()
    local()
    print("fine")
