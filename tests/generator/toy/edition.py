"""An edition of the toy vendor, and the manners that only newer APIs have; run and type-checked by test_vendor.py."""

from __future__ import annotations

import json
import warnings
from collections.abc import Callable
from typing import Any, TypeVar

import httpx
from journeykit_clients.toys_2_0.models import Page, Toy

from journeykit import APIConnectionError, ConfigurationError, Delivery, GoneError, RateLimitError, toys, toys_2_0
from journeykit.local import serve

E = TypeVar("E", bound=Exception)
seen: list[httpx.Request] = []
HISTORY: dict[str | None, Any] = {None: ("c1", "bear"), "c1": ("c2", "car"), "c2": (None, "robot")}


def answer(request: httpx.Request) -> httpx.Response:
    """Both editions, in process."""
    seen.append(request)
    body = json.loads(request.content or b"{}")
    match request.url.path, body.get("command"):
        case "/state", _:
            return httpx.Response(200, json={"fine": True})
        case "/commands", "toys.list":
            number = body.get("page", {}).get("number", 0)
            return httpx.Response(200, json={"data": {"items": [{"name": f"toy {number}"}], "more": number < 2}})
        case "/commands", "toys.wind":
            raise httpx.ReadError("the answer is lost", request=request)
        case "/history", _:
            after, name = HISTORY[body.get("after")]
            return httpx.Response(200, json={"items": [{"name": name}], "next": after})
        case "/toys", _:
            return httpx.Response(200, json=body)
    return httpx.Response(410, json={"code": 1, "message": "gone"})


def refusal(kind: type[E], call: Callable[[], object]) -> E:
    """The error of a call."""
    try:
        call()
    except kind as error:
        return error
    raise AssertionError("no error")


def chosen() -> None:
    """An edition by its name, and one that is not there."""
    right: Any = {"edition": "2.0", "api_key": "secret"}  # toys.py has no overloads
    made: object = toys.Toys(**right)
    assert type(made) is toys_2_0.Toys
    wrong: Any = {"edition": "3.0", "api_key": "secret"}
    assert "toys_2_0" in str(refusal(ConfigurationError, lambda: toys.Toys(**wrong)))


def called(client: toys_2_0.Toys) -> None:
    """A call without log-in, constants of the body, pages and cursors inside the body, a partial PATCH."""
    assert client.state.get().fine
    assert "x-toy-key" not in seen[-1].headers
    assert [toy.name for toy in client.toys.iter()] == ["toy 0", "toy 1", "toy 2"]
    assert [toy.name for toy in client.toys.iter(page=Page(number=1, size=1))] == ["toy 1", "toy 2"]
    assert json.loads(seen[-1].content) == {"command": "toys.list", "page": {"number": 2, "size": 1}}
    assert seen[-1].headers["x-toy-key"] == "secret"
    assert [toy.name for toy in client.toys.iter_history()] == ["bear", "car", "robot"]
    assert client.toys.update(wheels=3).wheels == 3
    assert json.loads(seen[-1].content) == {"wheels": 3}


def lost(client: toys_2_0.Toys) -> None:
    """What is unsafe is sent once, to the path of all commands; the error says how to check."""
    before = len(seen)
    error = refusal(APIConnectionError, lambda: client.toys.wind(name="car"))
    assert error.delivery is Delivery.UNKNOWN
    assert error.how_to_check == "See whether the toy is wound. (toys.list)"
    assert [request.url.path for request in seen[before:]] == ["/commands"]


def withdrawn(client: toys.Toys) -> None:
    """An operation that is gone warns once, and its 410 names the successor."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        for _ in range(2):
            error = refusal(GoneError, lambda: client.toys.play("t-1"))
            assert "updateToy of edition 2.0" in str(error)
    (warning,) = [one for one in caught if one.category is DeprecationWarning]
    assert "since 2025" in str(warning.message)


def limited() -> None:
    """The operation's own rate, kept by the local vendor when it is asked to."""
    with serve() as vendors, toys_2_0.Toys(base_url=vendors.toys_2_0, api_key="secret", retry=None) as client:
        client.toys.create(Toy(name="car"))
        vendors.fault("toys.wind", rate=True)
        for _ in range(2):
            client.toys.wind(name="car")
        assert refusal(RateLimitError, lambda: client.toys.wind(name="car")).retry_after


if __name__ == "__main__":
    chosen()
    http_client = httpx.Client(transport=httpx.MockTransport(answer))
    with toys_2_0.Toys(api_key="secret", cluster="eu-west.new", http_client=http_client) as newer:
        called(newer)
        lost(newer)
        assert {request.url.host for request in seen} == {"eu-west.new.toys.example"}
    with toys.Toys(api_key="secret", http_client=http_client, retry=None) as older:
        withdrawn(older)
    limited()
    print("fine")
